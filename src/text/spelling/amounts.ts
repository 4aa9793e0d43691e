/** "45k", "4tr2", "45 ngàn", "15 củ", "45.000": sums of money as notes and chats write them. */
const SUM =
  /^(?:(?<thousands>\d{1,3})(?:k|\s(?:ngàn|nghìn|ngan|nghin))|(?<millions>\d{1,3})(?:tr|\s(?:triệu|trieu|củ|cu|tr))(?<rest>\d{1,3})?|(?<dotted>\d{1,3})\.000)$/u;

/** Other ways in which texts write a sum of money: "45 ngàn", "45.000" for "45k"; none for what is no sum. */
export function sumsLike(phrase: string): readonly string[] {
  const { thousands, millions, rest, dotted } = SUM.exec(phrase)?.groups ?? {};
  const small = thousands ?? dotted;
  const ways =
    small !== undefined
      ? [`${small}k`, `${small} ngàn`, `${small} nghìn`, `${small}.000`]
      : millions === undefined
        ? []
        : rest === undefined
          ? [`${millions}tr`, `${millions} triệu`, `${millions} củ`, `${millions}.000.000`]
          : [`${millions}tr${rest}`, `${millions},${rest} triệu`, `${millions} triệu ${rest}`];
  return ways.filter((way) => way !== phrase);
}
