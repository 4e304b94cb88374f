/** Products, papers and happenings that are there or not. */
export const products = `
  log record records form report plan plans newsletter agenda agendas minutes checklist chart calendar email e-mail letter note
  notes certificate portfolio binder folder handbook schedule roster inventory receipt invoice timesheet card ticket
  slip quiz quizzes essay paper worksheet journal notebook website webpage page board poster slide slides video
  photograph presentation workshop course session class training meeting conference drill inspection visit visits
  walkthrough observation lesson lessons unit units seminar webinar
  call calls message text memo deadline deadlines trip tour copy list key keys door doors floor floors basket baskets
  badge uniform helmet gloves shoes radio register attendance absence absences tardy tardies complaint complaints
  referral referrals incident incidents accident accidents injury injuries error errors violation violations violation
  window windows desk desks table tables trash waste hallway restroom restrooms bus meal meals tray trays filter filters
  ladder ladders tool tools backup backups budget order orders grades gradebook iep ieps script scripts script exit
  target targets objectives assignment assignments homework book books seatbelt seatbelts vest mask overtime leave
`;

/** Traits, states of mind and qualities: two people would count them differently. A percentage of one needs a record. */
export const traits = `
  engagement motivation professionalism respect attitude understanding knowledge skill skills communication relationship
  relationships relations climate culture morale quality effectiveness efficiency satisfaction confidence leadership
  collaboration initiative teamwork dignity courtesy rapport potential integrity vision commitment dedication enthusiasm
  responsibility ownership accountability awareness sensitivity rigor rigour empathy interest pride creativity
  flexibility dependability reliability cooperation courage tone demeanor demeanour manner manners appearance
  expectations atmosphere environment happiness wellbeing well-being trust connections discipline judgment
  judgement organization organisation timekeeping effort behavior behaviour conduct character presence
  involvement productivity appreciation focus
`;

/** Fields of work, and growth as such: seen only through something named. */
export const practices = `
  instruction teaching learning strategies strategy practices techniques methods approaches technology differentiation
  management growth progress achievement performance success development questioning needs support supervision
  feedback curriculum content comprehension thinking intervention interventions pedagogy standards policies procedures
  rules regulations protocols planning assistance service services safety goals values improvement improvements
  literacy numeracy opportunities resources guidance time routines activities partnership data
`;

/** Things and systems in which someone outside the dispute could look it up. */
export const records = `
  log logs record records recorded register sheet sheets checklist rubric survey surveys assessment assessments test
  tests testing exam exams quiz inventory audit report reports gradebook transcript timesheet clock portfolio
  certificate receipt roster observation observations observed walkthrough walkthroughs observer tally tallied data
  database system dashboard minutes binder chart benchmark benchmarks scores score calendar form forms file files
  newsletter website webpage email emails posted payroll camera screener screening inspection inspections prompt
  running-record initial initials initialed signature signatures evaluation notes book handouts copy agenda plans written
  invoice invoices ticket tickets orders referral referrals
`;
