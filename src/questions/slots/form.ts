const ONLINE = /(?:^| )(?:truc tuyen|online|onl|on|qua mang|zoom|hop mang|tu xa|virtual|virtually)(?: |$)/;
const IN_PERSON = /(?:^| )(?:truc tiep|gap mat|offline|off|tap trung|tai cho|in person|face to face)(?: |$)/;

/**
 * The one form of meeting that a question speaks of; none where it speaks of both or neither.
 *
 * @param question its words, unaccented
 * @example formAsked('cuoc nao hop qua mang') // 'online'
 */
export function formAsked(question: string): 'online' | 'in_person' | undefined {
  const online = ONLINE.test(question);
  if (online === IN_PERSON.test(question)) return undefined;
  return online ? 'online' : 'in_person';
}
