import {
  BACKGROUND,
  BUT,
  DAYS,
  EVIDENCE,
  GRAVE,
  HOURS,
  HYPOTHETICAL,
  KIN,
  NOW,
  PERSONS,
  SUBJECT,
  TOPIC,
  TREATMENTS,
} from './cues.js';
import type { Mention } from './mentions.js';
import { isSign, turnsToPresent } from './scope.js';
import type { TokenList } from './tokens.js';

const OWN = /\b(i|im|ive|my|me|myself|himself|herself)\b|我|自己|ຂ້ອຍ/;
const TOPIC_WORDS =
  /suicide|suicidal (ideation|thoughts?)|thoughts of suicide|self.?harm|bomb|自杀|自残|轻生|ຂ້າໂຕ|ຂ້າຕົວ/;

/** The bare word for self-harm, as a text would use it; "想自杀" and "kill myself" are a person's own. */
function isTopicWord(list: TokenList, mention: Mention): boolean {
  const words = list.text.slice(mention.start, mention.end);
  return (
    TOPIC_WORDS.test(words) &&
    !OWN.test(words) &&
    !/[想要]$|want to $|ຢາກ$/.test(list.text.slice(Math.max(0, mention.start - 8), mention.start))
  );
}

const LAO_KIN = /^(ພໍ່|ແມ່|ລູກ|ຜົວ|ເມຍ|ຫລານ|ອ້າຍ|ເອື້ອຍ|ນ້ອງ|ລຸງ|ປ້າ|ຍາຍ|ປູ່|ເພິ່ນ)/;
/** "I am a nurse, but mother cannot breathe": in Lao a name of kin in the clause of a sign says whose it is. */
const isKin = (list: TokenList, { concept, start, end }: Mention): boolean =>
  (concept === SUBJECT || concept === EVIDENCE || PERSONS.has(concept)) &&
  LAO_KIN.test(list.text.slice(start, end));

/** A sentence of so many words may be an item of a list; a longer one without a cue tells something. */
const ITEM_WORDS = 4;
const isPerson = ({ concept }: Mention): boolean =>
  concept === EVIDENCE || concept === SUBJECT || concept === KIN || PERSONS.has(concept);

/** Beside a lesson or a leaflet, a sentence with a person or a time in it, or a long one, speaks of somebody. */
function tellsOfSomebody(list: TokenList, mentions: readonly Mention[]): boolean {
  const first = mentions[0];
  if (!first) return false;
  if (
    mentions.some(
      (m) => isPerson(m) || m.concept === NOW || m.concept === HOURS || m.concept === DAYS || m.measured,
    )
  )
    return true;
  if (list.asked[first.sentence] || mentions.some((m) => m.concept === HYPOTHETICAL)) return false;
  let from = first.first;
  let to = first.first;
  while (list.tokens[from - 1]?.sentence === first.sentence) from--;
  while (list.tokens[to + 1]?.sentence === first.sentence) to++;
  return to - from + 1 > ITEM_WORDS;
}

const UNLESS_IF = /^(if|when|whenever|unless|whether|should|until|that|because)$/;

/** "The leaflet says headache is common, mine is the worst ever": behind the topic somebody tells, not "if I get". */
function toldBehind(list: TokenList, mentions: readonly Mention[], topic: Mention, of: Mention): boolean {
  return mentions.some((m) => {
    if (!isPerson(m) || m.clause <= topic.clause || m.clause !== of.clause || m.position > of.position)
      return false;
    for (let t = m.first - 1; t >= m.first - 3 && list.tokens[t]?.sentence === m.sentence; t--) {
      const token = list.tokens[t];
      if (token && UNLESS_IF.test(list.text.slice(token.start, token.end))) return false;
    }
    return !mentions.some(
      (h) => h.concept === HYPOTHETICAL && h.clause === of.clause && h.position <= of.position,
    );
  });
}

/** "We are just practising": this "now" belongs to the topic. */
const isBusy = (list: TokenList, now: Mention, topic: Mention | undefined): boolean =>
  topic !== undefined && now.position <= topic.position && list.text.startsWith('ກໍາລັງ', now.start);

const TURN = /^(but|because|however|though|although|yet|now)$/;

/** "The leaflet says it may happen, but worst headache of my life": a "but" leads back to the patient. */
const turnsBack = (list: TokenList, mentions: readonly Mention[], topic: Mention, of: Mention): boolean =>
  mentions.some(
    (m) =>
      m.concept === BUT &&
      m.position > topic.position &&
      m.position < of.position &&
      TURN.test(list.text.slice(m.start, m.end)) &&
      !mentions.some(
        (h) =>
          (h.concept === HYPOTHETICAL || h.concept === TOPIC) &&
          h.position > m.position &&
          h.position < of.position,
      ),
  );

/** A lesson, a list of criteria, a leaflet: signs count only where somebody is said to have them now. */
export function applyTopic(list: TokenList, mentions: readonly Mention[]): void {
  // "I am a nurse, updating our sepsis pathway" says nothing about a patient.
  const topic = mentions.findLast((m) => m.concept === TOPIC);
  const inScript = list.tokens[mentions[0]?.first ?? 0]?.kind === 'script';
  if (!topic && !inScript && tellsOfSomebody(list, mentions)) return;
  const behindTopic = (m: Mention): boolean => topic !== undefined && m.clause > topic.clause;
  for (const mention of mentions) {
    if (mention.measured || BACKGROUND.has(mention.concept) || TREATMENTS.has(mention.concept)) continue;
    const grave = GRAVE.has(mention.concept);
    const present = mentions.some(
      (m) =>
        ((m.concept === NOW || m.concept === HOURS) &&
          m.clause === mention.clause &&
          !isBusy(list, m, topic)) ||
        (m.clause === mention.clause &&
          m.position < mention.position &&
          (!topic || behindTopic(m)) &&
          isKin(list, m)) ||
        (!topic && m.concept === EVIDENCE && m.position < mention.position) ||
        // "the form asks for the date: today, he cant move his arm"
        (m.concept === EVIDENCE &&
          m.position < mention.position &&
          mentions.some((n) => n.concept === NOW && n.position < mention.position && behindTopic(n)) &&
          behindTopic(m)),
    );
    if (
      topic &&
      (turnsToPresent(list, mentions, topic, mention) ||
        toldBehind(list, mentions, topic, mention) ||
        turnsBack(list, mentions, topic, mention))
    )
      continue;
    const own = grave && !isTopicWord(list, mention);
    if ((grave ? !own : !present) && !mention.stop && isSign(mention)) mention.stop = 'hypothetical';
  }
}
