import {
  ADMIN,
  ALMOST,
  ASKED_OF_YOU,
  BACKGROUND,
  BUT,
  DECEASED,
  DISCARD,
  DOCUMENT,
  EXAM,
  FEAR,
  FIGURATIVE,
  GRAVE,
  JOB,
  JOKE,
  LESSON,
  PERSONS,
  PET,
  PLEA,
  SUDDEN,
  TEXT_ITEM,
  WITNESS,
  WORK_HABIT,
} from './cues.js';
import type { Mention } from './mentions.js';
import { isSign } from './scope.js';
import { applyStories, has, isNow, isPerson, nowIn, put, type Sentence } from './stories.js';
import type { TokenList } from './tokens.js';
import { conceptId } from './vocabulary.js';

/**
 * Tales: what befell somebody who died, an animal, a stranger or the storyteller long ago; what a ward sees every day;
 * words in quotation marks of a form; and ailments that only waiting, prices and paperwork give.
 */

/** Somebody else, or the one who writes, comes in between the cue and the sign. */
const personBetween = (mentions: Sentence, a: Mention, b: Mention): boolean => {
  const [first, last] = a.position <= b.position ? [a, b] : [b, a];
  return mentions.some((m) => isPerson(m) && m.position > first.positionEnd && m.last < last.first);
};

/** "My aunt died in May; in her last days she could not breathe." */
function applyDeceased(list: TokenList, mentions: Sentence, at: Mention): void {
  // "走了" is "died" at the end of a clause that names what of; otherwise somebody walked.
  if (
    list.text.slice(at.start, at.end) === '走了' &&
    (!/^($|[^\u4e00-\u9fff])/.test(list.text.slice(at.end)) ||
      !mentions.some((m) => isSign(m) && m.clause === at.clause && m.position < at.position))
  )
    return;
  for (const mention of mentions)
    if ((!nowIn(mentions, mention) || mention.clause === at.clause) && !personBetween(mentions, at, mention))
      put(mention, 'other_person');
}

/** "Every day we admit strokes and cardiac arrests": the work of a ward. */
function applyWork(mentions: Sentence, at: Mention): void {
  for (const mention of mentions) {
    const clauseOfWork = mention.clause === at.clause;
    if (!clauseOfWork && (nowIn(mentions, mention) || personBetween(mentions, at, mention))) continue;
    put(mention, 'other_person', clauseOfWork && mention.position > at.position);
  }
}

/** What is listed behind a trade: "I am a paramedic, burns, drownings and poisonings". */
const SAYS = /^[们]?(说|讲|考虑|诊断|开|让|叫|建议|怀疑|判断|看|告诉|给|都|已|也|要|检查|交代)/;
function applyJob(list: TokenList, mentions: Sentence, at: Mention): void {
  if (SAYS.test(list.text.slice(at.end, at.end + 4))) return;
  const listed = mentions.filter(
    (m) =>
      isSign(m) &&
      !m.measured &&
      !BACKGROUND.has(m.concept) &&
      !nowIn(mentions, m) &&
      !personBetween(mentions, at, m),
  );
  for (const mention of listed)
    if (
      listed.some(
        (m) => m.clause === mention.clause && m.first !== mention.first && m.concept !== mention.concept,
      )
    )
      put(mention, 'other_person');
}

/** Questions of an examination tell of nobody. */
function applyExam(mentions: Sentence): void {
  const told = mentions.some(isPerson) && mentions.some((m) => isNow(m) || m.concept === SUDDEN);
  if (!told) for (const mention of mentions) put(mention, 'hypothetical');
}

/** "I saw somebody faint in the hall": the storyteller only watched. */
function applyWitness(mentions: Sentence, at: Mention): void {
  if (mentions.some((m) => m.concept === PLEA && m.position > at.position)) return;
  for (const mention of mentions)
    if (mention.position > at.position && !personBetween(mentions, at, mention)) put(mention, 'other_person');
}

/** "I am afraid of a stroke"; not "I fear it is a stroke" nor "afraid she has fainted". */
function applyFear(list: TokenList, mentions: Sentence, at: Mention): void {
  for (const mention of mentions)
    if (
      mention.clause === at.clause &&
      mention.position > at.position &&
      mention.position - at.positionEnd <= 2 &&
      !mention.measured &&
      !/是$/.test(list.text.slice(at.end, mention.start)) &&
      !/^了/.test(list.text.slice(mention.end)) &&
      !nowIn(mentions, mention) &&
      !personBetween(mentions, at, mention)
    )
      put(mention, 'hypothetical');
}

const NO_ANSWER = conceptId('no_answer');
const FIGURE_WORDS = 6;

/** "Waiting for the invoice I nearly had a stroke." */
function applyAdmin(mentions: Sentence, at: Mention): void {
  for (const mention of mentions) {
    // "I called the desk and nobody answers"
    if (mention.concept === NO_ANSWER && mention.clause - at.clause <= 1 && mention.position > at.position)
      put(mention, 'hypothetical');
    if (mention.measured || mention.sentence !== at.sentence) continue;
    if (mentions.some((m) => isNow(m) && m.clause === mention.clause)) continue;
    const almost = mentions.some(
      (m) =>
        m.concept === ALMOST &&
        m.position >= at.position &&
        Math.min(Math.abs(mention.position - m.positionEnd), Math.abs(m.position - mention.positionEnd)) <=
          FIGURE_WORDS,
    );
    if (almost && mention.position > at.position) put(mention, 'hypothetical');
  }
}

/** "The consent form lists bleeding, stroke and death." */
const SAYS_THERE = /^[^,。\n]{0,6}(写|列|说明|有|里|上|中|提|印|载|:|“|"|《|条)/;
function applyDocument(list: TokenList, mentions: Sentence, at: Mention): void {
  if (!SAYS_THERE.test(list.text.slice(at.end, at.end + 12))) return;
  for (const mention of mentions) {
    if (mention.position < at.position || personBetween(mentions, at, mention)) continue;
    if (!mentions.some((m) => isNow(m) && m.clause === mention.clause)) put(mention, 'hypothetical');
  }
}

const OPEN = /[“"「『‘《][^”"」』’》]{0,60}$/;
const CLOSE = /^[^“"「『‘《]{0,60}[”"」』’》]/;
const AROUND = 64;

/** Both marks stand around the words. */
const isQuoted = (text: string, { start, end }: Mention): boolean =>
  OPEN.test(text.slice(Math.max(0, start - AROUND), start)) && CLOSE.test(text.slice(end, end + AROUND));

const isTitle = (text: string, { start, end }: Mention): boolean =>
  /《[^》]{0,60}$/.test(text.slice(Math.max(0, start - AROUND), start)) &&
  /^[^《]{0,60}》/.test(text.slice(end, end + AROUND));

/** "Question 9 asks "thoughts that you would be better off dead"": the words of a form, not of a patient. */
function applyQuotes(list: TokenList, mentions: Sentence, text: boolean): void {
  for (const mention of mentions)
    if (
      isSign(mention) &&
      ((text &&
        !mentions.some((m) => isNow(m) && m.clause === mention.clause) &&
        isQuoted(list.text, mention)) ||
        isTitle(list.text, mention))
    )
      put(mention, 'hypothetical', true);
}

/** "Have you ever thought of ending your life?" is what a form asks. */
function applyAskedOfYou(mentions: Sentence, at: Mention): void {
  for (const mention of mentions)
    if (
      mention.clause === at.clause &&
      mention.position > at.position &&
      mention.position - at.positionEnd <= 4
    )
      put(mention, 'hypothetical', true);
}

/** Names of deeds as a lesson or a story uses them; "不想活" and "想死" are a person's own words. */
const DEED =
  /^(自杀|自伤|自残|轻生|安乐死|割腕|跳楼|想跳|跳河|上吊|天台|砍人|杀人|捅死|砍死|杀死|拿刀|持刀|带刀|家暴|放火)/;
const OWN_WISH = /(想|要|打算|准备|企图|试图|刚|正|又|闹|去|昨晚|今天|现在)[^,。]{0,2}$/;
/** "患者 who want to": said of the people one looks after. */
const OF_OTHERS = /^[^,。我]{0,5}的(患者|病人|来访|人|学生|同学|求助|孩子|$|[,。])/;

/** What a lesson, a novel or a job speaks of, and the exaggerations of prices and jokes. */
function applyGrave(list: TokenList, mentions: Sentence, joking: boolean): void {
  const taught = mentions.some(
    ({ concept }) => concept === LESSON || concept === JOB || concept === WORK_HABIT || concept === EXAM,
  );
  const story = has(mentions, EXAM);
  for (const mention of mentions) {
    if (!GRAVE.has(mention.concept) || mention.stop) continue;
    const deed = DEED.test(list.text.slice(mention.start, mention.end));
    const own =
      OWN_WISH.test(list.text.slice(Math.max(0, mention.start - 6), mention.start)) &&
      !OF_OTHERS.test(list.text.slice(mention.end, mention.end + 12));
    const figure = mentions.some(
      (m) =>
        m.concept === FIGURATIVE &&
        m.clause === mention.clause &&
        m.position <= mention.position &&
        mention.position - m.positionEnd <= 2,
    );
    const armed = mentions.some((m) => isNow(m) || WEAPON.has(m.concept));
    if ((taught && (story || (deed && !own))) || figure || (joking && mention.concept === THREAT && !armed))
      put(mention, 'hypothetical', true);
  }
}

const THREAT = conceptId('threat');
const WEAPON = new Set(['weapon', 'harm_intent', 'chemical'].map((name) => conceptId(name)));

/** "Patient vomits blood. Please ignore, a test.": only a person or a time says otherwise. */
function applyDiscard(sentences: readonly Sentence[], i: number): void {
  for (const mentions of [sentences[i - 1] ?? [], sentences[i] ?? []])
    if (!mentions.some((m) => isPerson(m) || isNow(m) || m.concept === SUDDEN))
      for (const mention of mentions) put(mention, 'hypothetical');
}

const OF_PEOPLE = new Set(['animal_bite', 'bite_word', 'anaphylaxis'].map((name) => conceptId(name)));

/** "Our cat is wheezing": an animal is the patient, until a person comes in. */
function applyPet(mentions: Sentence): void {
  const last = mentions.findLast((m) => m.concept === PET);
  const from = last?.position ?? -1;
  for (const mention of mentions) {
    const person = mentions.some(
      (m) =>
        (isPerson(m) || PERSONS.has(m.concept) || m.concept === BUT) &&
        m.position > from &&
        m.position < mention.position,
    );
    if (!person) put(mention, 'other_person');
  }
}

/** Runs behind the scopes of single sentences. Linear but for the pairs of one sentence, which are few. */
export function applyTales(list: TokenList, sentences: readonly Sentence[]): void {
  const pet =
    sentences.some((mentions) => has(mentions, PET)) &&
    !sentences.some((mentions) => mentions.some((m) => OF_PEOPLE.has(m.concept)));
  const joking = sentences.some((mentions) => has(mentions, JOKE));
  const exam = sentences.some((mentions) => has(mentions, EXAM));
  const quotes = sentences.some((mentions) => has(mentions, TEXT_ITEM));
  applyStories(list, sentences);
  for (const [i, mentions] of sentences.entries()) {
    if (pet) applyPet(mentions);
    if (quotes || list.text.includes('《')) applyQuotes(list, mentions, quotes);
    const before = sentences[i - 1] ?? [];
    if (has(before, DOCUMENT) && !mentions.some((m) => isPerson(m) || isNow(m)))
      for (const mention of mentions) put(mention, 'hypothetical');
    if (has(mentions, DISCARD)) applyDiscard(sentences, i);
    applyGrave(list, mentions, joking);
    if (exam) applyExam(mentions);
    for (const mention of mentions) {
      switch (mention.concept) {
        case DECEASED:
          applyDeceased(list, mentions, mention);
          break;
        case WORK_HABIT:
          applyWork(mentions, mention);
          break;
        case DOCUMENT:
          applyDocument(list, mentions, mention);
          break;
        case JOB:
          applyJob(list, mentions, mention);
          break;
        case FEAR:
          applyFear(list, mentions, mention);
          break;
        case WITNESS:
          applyWitness(mentions, mention);
          break;
        case ADMIN:
          applyAdmin(mentions, mention);
          break;
        case ASKED_OF_YOU:
          applyAskedOfYou(mentions, mention);
          break;
      }
    }
  }
}
