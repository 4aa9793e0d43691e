const LONGEST_KEPT = 4096;
const MOST_KEPT = 1000;

/**
 * `make`, with what it made of the last thousand texts kept: several readers ask for the same of the same sentence. Texts
 * shorter than `shortest` are made anew, where making is as fast as finding. What `make` gives must not be changed.
 *
 * @example const ordinals = lately(readOrdinals); ordinals(text) === ordinals(text) // true
 */
export function lately<T>(make: (text: string) => T, shortest = 0): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    if (text.length < shortest || text.length > LONGEST_KEPT) return make(text);
    const known = kept.get(text);
    if (known !== undefined) return known;
    const made = make(text);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(text, made);
    return made;
  };
}

/**
 * `make`, done once for each key and kept for as long as the key itself is: what is read of a document, a unit, a report.
 *
 * @example const sheetOf = onceEach(cut); sheetOf(document) === sheetOf(document) // true
 */
export function onceEach<K extends object, T extends {}>(make: (key: K) => T): (key: K) => T {
  const kept = new WeakMap<K, T>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = make(key);
    kept.set(key, made);
    return made;
  };
}
