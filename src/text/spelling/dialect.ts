import { compile } from '../compile.ts';
import { EDGE_AFTER, EDGE_BEFORE } from '../words.ts';

/**
 * How the South and the Centre say what papers and cues say in the standard language; of words with another meaning
 * beside only the turns in which they have this one ("vô họp", not "vô địch"; "làm chi", not "chi bộ").
 */
const STANDARD: Readonly<Record<string, string>> = {
  hổng: 'không',
  'bi nhiêu': 'bao nhiêu',
  'bao lăm': 'bao nhiêu',
  'bao lớn': 'bao nhiêu',
  'chừng mô': 'khi nào',
  'khi mô': 'khi nào',
  'bữa mô': 'hôm nào',
  'bữa nào': 'hôm nào',
  'bữa mấy': 'hôm mấy',
  'bữa đó': 'hôm đó',
  'bữa trước': 'hôm trước',
  'bữa nay': 'hôm nay',
  'ở mô': 'ở đâu',
  'tại mô': 'tại đâu',
  'chỗ mô': 'chỗ nào',
  'tỉnh mô': 'tỉnh nào',
  'người mô': 'người nào',
  'ông mô': 'ông nào',
  'tại răng': 'tại sao',
  'vì răng': 'vì sao',
  'răng rứa': 'sao vậy',
  'ra răng': 'ra sao',
  'thế răng': 'thế nào',
  'mần răng': 'làm sao',
  'mần chi': 'làm gì',
  'làm chi': 'làm gì',
  'cái chi': 'cái gì',
  'việc chi': 'việc gì',
  'chuyện chi': 'chuyện gì',
  'điều chi': 'điều gì',
  'chức chi': 'chức gì',
  'nói chi': 'nói gì',
  'xin chi': 'xin gì',
  'ký chi': 'ký gì',
  'bàn chi': 'bàn gì',
  'chốt chi': 'chốt gì',
  'chi rứa': 'gì vậy',
  'chi vậy': 'gì vậy',
  'ai rứa': 'ai vậy',
  'vô được': 'vào được',
  'vô họp': 'vào họp',
  'vô sổ': 'vào sổ',
  'đi vô': 'đi vào',
  'ra làm sao': 'thế nào',
  'héc-ta': 'ha',
  'héc ta': 'ha',
  hecta: 'ha',
};

const SAID = compile(
  `${EDGE_BEFORE}(?:${Object.keys(STANDARD)
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(' ', '\\s{1,2}'))
    .join('|')})${EDGE_AFTER}`,
  'giu',
);

/**
 * A question in the standard language.
 *
 * @example inStandard('bữa nào họp, có ai hổng vô được?') // 'hôm nào họp, có ai không vào được?'
 */
export function inStandard(question: string): string {
  return question.replace(SAID, (said) => STANDARD[said.toLowerCase().replace(/\s+/g, ' ')] ?? said);
}
