import { fold, lower } from '../fold.ts';
import { lately } from '../lately.ts';

// The whole of Vietnamese spelling: an onset (or none) and a rime; tones are counted apart.
const ONSETS = 'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'
  .split(' ')
  .sort((a, b) => b.length - a.length);
const RIMES = (
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ' +
  'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu ' +
  'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ' +
  'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uâc uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt ' +
  'uơ up ut uy uya uych uyên uyêt uyn uynh uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu ' +
  'y yêm yên yêng yêt yêu'
).split(' ');
// After qu the u is part of the onset: quyết is qu + yêt.
const AFTER_QU = (
  'a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt ân âng ât ây e en eo et ê ên êch ênh êt êu i it y ych yên yêt ' +
  'ynh yt yu ơ ơi ôc'
).split(' ');

const SPELLINGS = new Set(RIMES);
const SPELLINGS_QU = new Set(AFTER_QU);
const PLAIN = new Set(RIMES.map(fold));
const PLAIN_QU = new Set(AFTER_QU.map(fold));

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** Which onsets may stand before which first letter: c/k, g/gh, ng/ngh. */
function agree(onset: string, rime: string): boolean {
  const front = /^[ieêy]/u.test(rime);
  if (onset === 'k' || onset === 'gh' || onset === 'ngh') return front;
  if (onset === 'c' || onset === 'ng') return !front;
  if (onset === 'g') return !front || rime.startsWith('i');
  if (onset === 'gi') return !/^[iy]/u.test(rime);
  return onset === '' || onset === 'qu' || !/^y[eê]/u.test(rime);
}

function isSpelled(word: string, rimes: ReadonlySet<string>, rimesAfterQu: ReadonlySet<string>): boolean {
  const fits = (onset: string) => {
    if (!word.startsWith(onset)) return false;
    const rime = word.slice(onset.length);
    return (onset === 'qu' ? rimesAfterQu : rimes).has(rime) && agree(onset, rime);
  };
  return fits('') || ONSETS.some(fits);
}

/**
 * Can `word` be a Vietnamese syllable? Without accents every syllable that folds to it counts; with accents spelling
 * and tone must fit (before a final c, ch, p, t only sắc and nặng). Any case.
 *
 * @example isSyllable('nghi'), isSyllable('được') // true; isSyllable('test'), isSyllable('viêt') // false
 */
export const isSyllable: (word: string) => boolean = lately((word) => {
  if (word.length === 0 || word.length > 7) return false;
  const low = lower(word);
  if (low === fold(word)) return isSpelled(low, PLAIN, PLAIN_QU);
  const decomposed = low.normalize('NFD');
  const tones = decomposed.match(TONES) ?? [];
  const toneless = decomposed.replace(TONES, '').normalize('NFC');
  if (tones.length > 1 || !isSpelled(toneless, SPELLINGS, SPELLINGS_QU)) return false;
  return !/(?:c|ch|p|t)$/u.test(toneless) || tones[0] === '\u0301' || tones[0] === '\u0323';
});
