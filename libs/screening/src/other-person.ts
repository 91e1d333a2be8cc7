import { BUT, EVIDENCE, NOW, PLEA, SUBJECT } from './cues.js';
import type { Mention } from './mentions.js';
import { textOf } from './negation.js';
import { stop } from './scope.js';
import type { TokenList } from './tokens.js';

const FIRST_PERSON = /^(i|im|ive|my|he|hes|she|shes|his|her|we|我|他|她|ຂ້ອຍ)/;

/** People one hears of rather than cares for; what befell them on a day gone by is a story. */
const DISTANT =
  /colleague|co ?worker|workmate|neighbou?r|boss|celebrit|singer|actor|同事|邻居|单位有个|公司有个|ເພື່ອນບ້ານ/;
/** "A colleague told me she had": the pronoun is still the colleague. */
const TOLD = /(讲|说|聊|say|says|said|told|me|wrote|that)$/;
const THIRD_PERSON = /^(she|he|they|her|his|她|他)/;
const DAY_GONE =
  /^(last week|yesterday|the other day|last month|recently|上周|上礼拜|昨天|昨日|昨儿|前天|最近|ມື້ວານ|ວານນີ້)$/;

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
  for (const mention of mentions)
    if (
      mention.position > at.position &&
      mention.clause - at.clause <= 1 &&
      mention.position - at.positionEnd <= 10
    ) {
      if (
        mentions.some(
          (m) =>
            !(distant && TOLD.test(textOf(list, m.first - 1)) && THIRD_PERSON.test(textOf(list, m.first))) &&
            ((m.concept === EVIDENCE && FIRST_PERSON.test(textOf(list, m.first))) ||
              m.concept === SUBJECT ||
              m.concept === BUT) &&
            m.position > at.positionEnd + 1 &&
            m.position < mention.position,
        )
      )
        return;
      if (!present(mention.clause)) stop(mention, 'other_person');
    }
}
