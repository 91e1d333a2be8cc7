import { BUT, EVIDENCE, NOW, PLEA, SUBJECT } from './cues.js';
import type { Mention } from './mentions.js';
import { textOf } from './negation.js';
import { stop } from './scope.js';
import type { TokenList } from './tokens.js';
import { conceptId } from './vocabulary.js';

const FIRST_PERSON = /^(i|im|ive|my|he|hes|she|shes|his|her|we|我|他|她|ຂ້ອຍ)/;

/** People one hears of rather than cares for; what befell them on a day gone by is a story. */
const DISTANT =
  /colleague|co ?worker|workmate|neighbou?r|boss|celebrit|singer|actor|同事|邻居|单位有个|公司有个|ເພື່ອນ|ຫມູ່|ຄົນຂ້າງບ້ານ|ຕຽງ|ຄົນຮູ້ຈັກ|ຄົນໃນບ້ານ|ນາຍບ້ານ|ດາລາ|ນັກຮ້ອງ|ນັກເຕະ|ຄລິບ/;
/** "A colleague told me she had": the pronoun is still the colleague. */
const TOLD = /(讲|说|聊|say|says|said|told|me|wrote|that)$/;
const THIRD_PERSON = /^(she|he|they|her|his|她|他)/;
const DAY_GONE =
  /^(last week|yesterday|the other day|last month|recently|上周|上礼拜|昨天|昨日|昨儿|前天|最近|ມື້ວານ|ແຕ່ມື້ວານ|ວານນີ້|ແຕ່ວານນີ້|ເມື່ອວານ|ເມື່ອຄືນ|ຄືນກ່ອນ|ຄືນວານ|ມື້ກ່ອນ|ມື້ຊືນ|ມື້ຊືນນີ້|ອາທິດນີ້)$/;

/** What one sees with one's own eyes: "my friend is blue" is told of now. */
const SEEN = new Set(
  'breathless breathless_severe breathing_slow unresponsive collapse seizure bleed_wont_stop self_harm angioedema overdose'
    .split(' ')
    .map(conceptId),
);
/** "I write for my neighbour: I cant breathe" */
const OWN = /^(i|im|ive|my|we|我.*)$/;
const IS_NOW = /^(is|has|isnt|cant|cannot|wont|keeps|doesnt|hes|shes)$/;

/** An animal is spoken of in its own clause, or with "it" in the next. */
const ANIMAL = /\b(dogs?|cats?|pupp|kitten|horse|cow|pet|rabbit|parrot)/;

export function applyOther(list: TokenList, mentions: readonly Mention[], at: Mention): void {
  // "Somebody in our village bleeds after a birth, what can we do?" is a call for help.
  if (mentions.some((m) => m.concept === PLEA && m.position > at.position)) return;
  const dayGone = (m: Mention): boolean => DAY_GONE.test(list.text.slice(m.start, m.end));
  const distant =
    DISTANT.test(list.text.slice(at.start, at.end)) &&
    !mentions.some((m) => m.concept === NOW && m.position > at.position && !dayGone(m));
  const present = (clause: number): boolean =>
    mentions.some((m) => m.concept === NOW && m.clause === clause && !(distant && dayGone(m)));
  if (present(at.clause)) return;
  const animal = ANIMAL.test(list.text.slice(at.start, at.end));
  const goesOn = (clause: number): boolean => {
    const first = list.tokens.findIndex((token) => token.clause === clause);
    return /^(it|its|he|she|who|which|and|the)$/.test(textOf(list, first));
  };
  for (const mention of mentions)
    if (
      mention.position > at.position &&
      mention.clause - at.clause <= 1 &&
      // "Our dog is fine, suddenly I cannot see"
      !(animal && mention.clause !== at.clause && !goesOn(mention.clause)) &&
      mention.position - at.positionEnd <= 10
    ) {
      if (
        mentions.some(
          (m) =>
            !(distant && TOLD.test(textOf(list, m.first - 1)) && THIRD_PERSON.test(textOf(list, m.first))) &&
            ((m.concept === EVIDENCE && FIRST_PERSON.test(textOf(list, m.first))) ||
              m.concept === SUBJECT ||
              m.concept === BUT) &&
            m.position >
              at.positionEnd + (m.clause !== at.clause && OWN.test(textOf(list, m.first)) ? 0 : 1) &&
            m.position < mention.position,
        )
      )
        return;
      const seen =
        SEEN.has(mention.concept) &&
        mention.clause === at.clause &&
        mention.first - at.last <= 5 &&
        IS_NOW.test(textOf(list, at.last + 1));
      if (!seen && !present(mention.clause)) stop(mention, 'other_person');
    }
}
