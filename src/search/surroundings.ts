import type { Passage } from '../corpus/passage.ts';

const NONE = -1;

/** For each passage, where its document's title and the heading above it stand: they say what it is about. */
export class Surroundings {
  readonly #titles: Int32Array;
  readonly #headings: Int32Array;

  constructor(passages: readonly Passage[]) {
    this.#titles = new Int32Array(passages.length).fill(NONE);
    this.#headings = new Int32Array(passages.length).fill(NONE);
    let title = NONE;
    let heading = NONE;
    for (const [i, { document, kind }] of passages.entries()) {
      const isNew = i === 0 || passages[i - 1]?.document !== document;
      if (isNew) {
        title = NONE;
        heading = NONE;
      }
      if (kind === 'title' && title === NONE) title = i;
      if (kind === 'heading') heading = i;
      this.#titles[i] = title;
      this.#headings[i] = heading;
    }
  }

  /** Places of the passages around `passage`, without itself. */
  of(passage: number): number[] {
    const around: number[] = [];
    for (const other of [this.#titles[passage] ?? NONE, this.#headings[passage] ?? NONE]) {
      if (other !== NONE && other !== passage) around.push(other);
    }
    return around;
  }
}
