/** Acts that somebody standing by could see, or that leave something behind. */
export const seenActs = `
  submit send post attend write call telephone phone log record arrive report visit observe hold conduct schedule meet
  complete finish clean mop sweep empty dust wipe wash vacuum answer return file enter upload email mail display place
  deliver present teach read share sign check inspect document create produce update publish distribute contact
  hand turn wear lock unlock ask greet list take give put bring post review rewrite draft compile invite interview
  walk drive load unload stock count weigh measure repair replace change paint water print copy scan label tag initial
  test backup restore install store serve cook tally leave pay order open close begin start end stop bid speak say
  grade score note mark number date respond reply notify inform tell register enroll enrol sit stand clock supervise
  patrol escort transport rotate rehearse perform prepare assemble photograph tabulate chart graph plot administer
  assess evaluate discuss talk demonstrate eat smoke swear shout yell raise remove add post resubmit revise correct keep
  communicate summarize summarise name identify select choose assign collect gather dispose refuse attach cite quote
  volunteer host chair lead-off research analyze analyse track reach-out follow-up recite solve spell pronounce
`;

/** Acts so wide that the thing acted on must say what would be seen. */
export const looseActs = `
  ensure provide maintain support promote encourage foster facilitate use utilize utilise implement apply work
  collaborate cooperate continue try strive help assist manage handle deal build make participate engage focus address
  model incorporate integrate plan monitor include involve treat act behave interact lead guide coach mentor oversee
  coordinate organize organise follow adhere comply practice practise pursue seek explore look deal attend-to carry
  establish offer set run stay remain become be have do get go allow enable drive-forward differentiate adapt adjust
  advocate commit contribute cultivate direct embrace emphasize emphasise expect motivate inspire nurture prioritize
  prioritise reinforce resolve tackle target undertake vary delegate exercise exhibit reflect respect wait need
  improvise multitask control balance
`;

/** What a person or a group attains: judged by its amount on something that can be read. */
export const outcomeActs = `
  grow achieve master pass meet exceed reach earn attain show gain perform graduate qualify average total equal fall rise
  drop move advance progress remain receive lose miss win
`;

/** A change from one state to another: from what, to what? */
export const changeActs = `
  improve increase decrease reduce raise lower enhance strengthen boost expand minimize minimise maximize maximise grow
  develop deepen broaden extend cut shorten lengthen widen narrow lessen limit diminish double halve triple better refine
  sharpen accelerate elevate heighten upgrade curb hone optimize optimise eliminate
`;

/** What goes on in a person's mind or character: nobody else can see it. */
export const innerActs = `
  understand know learn appreciate believe value feel recognize recognise care think realize realise enjoy consider
  remember want hope aim intend desire trust love like worry accept acknowledge-need familiarize familiarise tolerate
  succeed thrive excel flourish prosper aspire endeavor endeavour attempt
`;
