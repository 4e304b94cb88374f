import { acknowledges, beginsResponse, dataForm, discuss, receives, responds, talk } from "../acts-of-concern.ts";
import { issues, meetToWrite, proposes } from "../acts-of-plans.ts";
import { keeps } from "../acts-of-running-plans.ts";
import { agrees, benchmark, promise, target, writes } from "../drafting.ts";
import { workDaysAgo, type Story } from "../story.ts";

/** A data form, acknowledged and answered, and no plan: the year's report cannot say everything yet. */
export const rafaelMontclair: Story = {
  person: "rafael-montclair",
  begins: workDaysAgo(34),
  steps: ({ iso, said }) => [
    [
      0,
      talk(
        "4.1",
        "We talked about how long it takes until every class is active in the gym. Mr. Montclair said that the lockers are shared with the after-school program.",
      ),
    ],
    [
      8,
      dataForm({
        focus: "4.1",
        problem: `On ${said(3)} and ${said(6)} the fifth grade stood along the wall for 11 and 14 of 40 minutes while equipment was handed out and teams were picked.`,
        evidence: [
          ["Notes with times, two visits", iso(6)],
          ["Gym schedule, grade 5", iso(3)],
        ],
        conversation: `We talked on ${said(0)}. You said that the equipment room is locked until the bell and that you carry everything in at the start.`,
        expectation: "Within five minutes of the bell every student is moving.",
        next: "I will ask the custodian to open the equipment room before the first class. I will visit again after that.",
      }),
    ],
    [9, receives("ddf")],
    [11, discuss("ddf"), acknowledges("ddf", "I will be writing a response.")],
    [
      15,
      responds(
        "ddf",
        "The times are right. On both days I had the equipment for two classes to carry, because the room was locked. Since it is open before the bell, the third grade starts within four minutes. I would like that to be looked at as well, and I ask that the lockers be given back to us at the start of the day.",
        ["Gym schedule with the after-school program marked"],
      ),
    ],
  ],
};

/** So far there was one conversation, and it is on record. */
export const orenWhitlock: Story = {
  person: "oren-whitlock",
  begins: workDaysAgo(6),
  steps: () => [
    [
      0,
      talk(
        "5.1",
        "We talked about the concert. Families of the choir heard of the new date four days before it. Mr. Whitlock will send the dates of the year to all families, and I will put them on the school's calendar.",
      ),
    ],
  ],
};

/** A form is issued and waits to be opened. */
export const priyaLindqvist: Story = {
  person: "priya-lindqvist",
  begins: workDaysAgo(12),
  steps: ({ iso, said }) => [
    [
      0,
      talk(
        "4.1",
        "We talked about the change from rug time to centers. Ms. Lindqvist would like to see how the other kindergarten does it.",
      ),
    ],
    [
      10,
      dataForm({
        focus: "4.1",
        problem: `On ${said(5)} and ${said(8)} the change from rug time to centers took 12 and 15 minutes. On both days five or six children had no place to go and waited at the door.`,
        evidence: [
          ["Notes with times, two visits", iso(8)],
          ["Center chart on the wall", iso(8)],
        ],
        conversation: `We talked on ${said(0)}. You said that the chart changes every day and that the children cannot read it yet.`,
        expectation:
          "Children know where they go without being told one by one, and the change takes five minutes or less.",
        next: "I will free you for a morning in room 3. Let us talk about this form as soon as you have read it.",
      }),
    ],
  ],
};

/** A growth plan runs, on one criterion, with its appraisal method. */
export const gwenTolliver: Story = {
  person: "gwen-tolliver",
  begins: workDaysAgo(46),
  steps: ({ iso, said }) => [
    [
      0,
      talk(
        "6",
        "We talked about the absence log. Ms. Tolliver said that the calls come in while the front desk is busiest.",
      ),
    ],
    [
      5,
      dataForm({
        focus: "6",
        problem: `In the two weeks before ${said(4)}, 31 absences reported by families were entered a day or more later. On ${said(3)} two families were called about children whose absence they had reported that morning.`,
        evidence: [
          ["Absence log with the times of entry", iso(4)],
          ["Voice mail list of the front office", iso(4)],
        ],
        conversation: `We talked on ${said(0)}. You said that between 7:40 and 8:20 you answer the door, the telephone and the radio at once.`,
        expectation: "An absence reported before 8:30 is in the log by 9:15 the same day.",
        next: "I will see who can answer the door in the first half hour.",
      }),
    ],
    [6, receives("ddf")],
    [7, discuss("ddf"), acknowledges("ddf", "I agree with the numbers. Please look at the first half hour as well.")],
    [
      12,
      proposes("supervisor", {
        type: "pgp",
        focus: "6",
        reason:
          "Late entries go on at about three a day. A plan lets us change the first half hour together and see whether that is enough.",
        times: [[iso(15), "2:00 p.m., my office"]],
      }),
    ],
    [13, receives("notice")],
    [
      15,
      meetToWrite("Met for 35 minutes. We wrote most of it at the table."),
      writes("supervisor", {
        targets: [
          target(
            "t1",
            "Absences reported before 8:30 are in the log by 9:15 on at least 19 of 20 school days in a row.",
            "Absence log, time of entry",
            iso(70),
          ),
        ],
        strategies: [
          promise("s1", "supervisor", "Puts an aide at the door from 7:40 to 8:20.", iso(20)),
          promise("s2", "supervisor", "Gets the voice mail sent to the office as text.", iso(38)),
          promise("s3", "employee", "Enters the calls in one go at 8:30 and again at 9:00.", iso(22)),
        ],
        "appraisal-method":
          "On the last work day of each week we print the log and count the entries after 9:15 together. The plan has succeeded when 19 of 20 school days in a row have none.",
        benchmarks: [benchmark("b1", iso(51), "The log of the first five weeks")],
        "completion-day": { "start-day": "", "completion-day": iso(74) },
      }),
    ],
    [
      16,
      writes("employee", {
        "appraisal-method":
          "On the last work day of each week we print the log and count the entries after 9:15 together. Days on which the front desk stands alone before 8:20 are not counted. The plan has succeeded when 19 of 20 school days in a row have none.",
      }),
      agrees("employee"),
    ],
    [17, agrees("supervisor"), issues],
    [18, receives("plan"), acknowledges("plan")],
    [20, keeps("supervisor", "s1", "Ms. Fenn from the library opens the door on all mornings.")],
    [22, keeps("employee", "s3", "Two fixed times, and a note on the desk so that the substitute knows.")],
    [37, keeps("supervisor", "s2", "Messages reach the office as text since this week.")],
  ],
};

/** Acknowledged, with a response announced and begun. */
export const rubenCastile: Story = {
  person: "ruben-castile",
  begins: workDaysAgo(16),
  steps: ({ iso, said }) => [
    [
      0,
      talk("1", "We talked about the start of the breakfast shift. Mr. Castile told me about the new bus timetable."),
    ],
    [
      9,
      dataForm({
        focus: "1",
        problem: `The shift begins at 6:45. The time clock shows 6:58 on ${said(2)}, 7:04 on ${said(5)} and 6:57 on ${said(8)}. On ${said(5)} breakfast for the first bus was served eleven minutes late.`,
        evidence: [
          ["Time clock, cafeteria", iso(8)],
          ["Kitchen log", iso(5)],
        ],
        conversation: `We talked on ${said(0)}. You said that since the timetable changed the first bus arrives at 6:51.`,
        expectation: "You clock in by 6:45 on each scheduled day, or we change the time your shift begins.",
        next: "I will ask the food service office whether the shift can begin at 7:00.",
      }),
    ],
    [10, receives("ddf")],
    [12, discuss("ddf"), acknowledges("ddf", "I will be writing a response.")],
    [
      13,
      beginsResponse(
        "ddf",
        "The times are what the clock says. Until the bus timetable changed I was never late, and you can see that in the same record. I asked on the first day of the new timetable whether",
      ),
    ],
  ],
};
