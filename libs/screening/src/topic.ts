import { BACKGROUND, EVIDENCE, GRAVE, HOURS, NOW, TOPIC, TREATMENTS } from './cues.js';
import type { Mention } from './mentions.js';
import { isSign } from './scope.js';
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

/** A lesson, a list of criteria, a leaflet: signs count only where somebody is said to have them now. */
export function applyTopic(list: TokenList, mentions: readonly Mention[]): void {
  // "I am a nurse, updating our sepsis pathway" says nothing about a patient.
  const topic = mentions.findLast((m) => m.concept === TOPIC);
  const namesTopic = topic !== undefined;
  const behindTopic = (m: Mention): boolean => topic !== undefined && m.clause > topic.clause;
  for (const mention of mentions) {
    if (mention.measured || BACKGROUND.has(mention.concept) || TREATMENTS.has(mention.concept)) continue;
    const grave = GRAVE.has(mention.concept);
    const present = mentions.some(
      (m) =>
        ((m.concept === NOW || m.concept === HOURS) && m.clause === mention.clause) ||
        (!namesTopic && m.concept === EVIDENCE && m.position < mention.position) ||
        // "the form asks for the date: today, he cant move his arm"
        (m.concept === EVIDENCE &&
          m.position < mention.position &&
          mentions.some((n) => n.concept === NOW && n.position < mention.position && behindTopic(n)) &&
          behindTopic(m)),
    );
    const own = grave && !isTopicWord(list, mention);
    if ((grave ? !own : !present) && !mention.stop && isSign(mention)) mention.stop = 'hypothetical';
  }
}
