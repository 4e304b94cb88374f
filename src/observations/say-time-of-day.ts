/** "10:20 a.m." of "10:20". */
export const sayTimeOfDay = (time: string): string => {
  const [hour = "0", minute = "00"] = time.split(":");
  const h = Number(hour);
  return `${h % 12 === 0 ? 12 : h % 12}:${minute} ${h < 12 ? "a.m." : "p.m."}`;
};
