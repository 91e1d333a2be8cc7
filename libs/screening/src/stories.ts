import {
  BACKGROUND,
  CHRONIC,
  DAYS,
  DECEASED,
  EVIDENCE,
  EXPECTED,
  GRAVE,
  HISTORY_OF,
  HOURS,
  NATURE,
  NOW,
  PAST,
  RECENT,
  PERSONS,
  RESOLVED,
  SUBJECT,
  SUDDEN,
  SURVIVED,
  WELL,
  WELL_SOFT,
  WORSE,
  YEARS,
} from './cues.js';
import type { Mention } from './mentions.js';
import { isSign } from './scope.js';
import type { TokenList } from './tokens.js';
import type { StopReason } from './types.js';
import { conceptId } from './vocabulary.js';

/** Stories: what happened long ago and ended well, befell the dead, or is the way somebody is; told over sentences. */

export type Sentence = readonly Mention[];

export const has = (mentions: Sentence, concept: number): boolean =>
  mentions.some((m) => m.concept === concept);
export const isPerson = ({ concept }: Mention): boolean => concept === SUBJECT || concept === EVIDENCE;
export const isNow = ({ concept }: Mention): boolean => concept === NOW || concept === HOURS;
/** A word for today, or "suddenly", in the clause. */
export const nowIn = (mentions: Sentence, of: Mention): boolean =>
  mentions.some((m) => (m.concept === NOW || m.concept === SUDDEN) && m.clause === of.clause);

export function put(mention: Mention, reason: StopReason, grave = false): void {
  if (!isSign(mention) || BACKGROUND.has(mention.concept)) return;
  if (grave || !GRAVE.has(mention.concept)) mention.stop ??= reason;
}

/** "At six I went into shock after penicillin, they brought me back, my lips were blue." */
const SINCE = /如今|现在|以后|从那|自那|打那/;
function applySurvived(list: TokenList, mentions: Sentence): void {
  if (!mentions.some(begins)) return;
  const end = mentions.find((m) => m.concept === SURVIVED);
  // Behind "since then" somebody may go on to today; behind "they saved me" the story goes on.
  const until = end && SINCE.test(list.text.slice(end.start, end.end)) ? end.position : Infinity;
  for (const mention of mentions)
    if (mention.position < until && !nowIn(mentions, mention)) put(mention, 'past');
}

/** "六岁摔下来昏迷过": something that once befell somebody, told with a date or an age. */
const ONCE = /^过(?![敏来去后量多程度不得会早])/;
/** "晕倒过，后来都没事" */
const LATER_ON = /^过[^。]{0,20}(后来|之后|那以后)/;
function applyOnce(list: TokenList, mentions: Sentence): void {
  const dated = mentions.some((m) => m.concept === PAST || m.concept === HISTORY_OF);
  const aged =
    mentions.some((m) => PERSONS.has(m.concept) && list.text.slice(m.start, m.end).endsWith('岁')) &&
    !mentions.some((m) => PERSONS.has(m.concept) && !list.text.slice(m.start, m.end).endsWith('岁'));
  for (const mention of mentions)
    if (!dated && !aged && !LATER_ON.test(list.text.slice(mention.end, mention.end + 24))) continue;
    else if (ONCE.test(list.text.slice(mention.end, mention.end + 2)) && !nowIn(mentions, mention))
      for (const other of mentions)
        if (other.position <= mention.position && !nowIn(mentions, other)) put(other, 'past');
}

/** Words for today; "at night" and "again" also belong to a story of long ago. */
const TODAY =
  /今|现|昨|前天|刚才|目前|^这|最近|小时前|分钟前|^上周|^上礼拜|眼下|此刻|天了|小时了|近[日两]|依家|而家/;
const isToday = (list: TokenList, mentions: Sentence): boolean =>
  mentions.some((m) => m.concept === NOW && TODAY.test(list.text.slice(m.start, m.end)));

/** The words for today above are Chinese: other languages keep to the scopes of single sentences. */
const inScript = (list: TokenList, mentions: Sentence, cue: (m: Mention) => boolean): boolean =>
  mentions.some(
    (m) =>
      cue(m) && (list.tokens[m.first]?.kind === 'script' || /^ ?年/.test(list.text.slice(m.end, m.end + 2))),
  );

/** At most so many sentences does a story go on. */
const STORY = 5;

const begins = ({ concept }: Mention): boolean =>
  concept === PAST || concept === HISTORY_OF || concept === RECENT;
const ENDS = new Set([SURVIVED, RESOLVED, WELL, WELL_SOFT]);
const ends = (mentions: Sentence): boolean => mentions.some(({ concept }) => ENDS.has(concept));

/**
 * "The summer before last. In the middle of the night I could not breathe. They kept me two weeks. Now I do tai chi.":
 * from the date to the good end, everything is of then, unless a sentence speaks of today.
 */
function applyStory(list: TokenList, sentences: readonly Sentence[], i: number): void {
  const first = sentences[i] ?? [];
  if (!inScript(list, first, begins)) return;
  let end = -1;
  for (let k = i; k <= i + STORY && end < 0; k++) if (ends(sentences[k] ?? [])) end = k;
  for (let k = i; k <= end; k++) {
    const mentions = sentences[k] ?? [];
    const good = mentions.find(({ concept }) => ENDS.has(concept));
    // What stands before the good end is of then, even where that sentence goes on to today.
    const before = k === end && good ? good.position : isToday(list, mentions) ? -1 : Infinity;
    const date =
      k === i ? (first.find((m) => m.concept === PAST || m.concept === HISTORY_OF)?.clause ?? 0) : -1;
    for (const mention of mentions)
      if (
        mention.position < before &&
        mention.clause >= date - 1 &&
        !mentions.some(
          (m) =>
            m.concept === NOW && m.clause === mention.clause && TODAY.test(list.text.slice(m.start, m.end)),
        )
      )
        put(mention, 'past');
  }
}

/** "Father had cancer. In the end he vomited blood. He went in peace.": also in the sentences around. */
const MOURNING = 3;
function applyMourning(list: TokenList, sentences: readonly Sentence[], i: number): void {
  if (!inScript(list, sentences[i] ?? [], (m) => m.concept === DECEASED)) return;
  for (let k = i - MOURNING; k <= i + 1; k++) {
    const mentions = sentences[k];
    if (!mentions || k === i || isToday(list, mentions) || has(mentions, HOURS)) continue;
    const dead = new Set((sentences[i] ?? []).filter(isPerson).map((m) => list.text.slice(m.start, m.end)));
    for (const mention of mentions) {
      const other = mentions.some(
        (m) =>
          isPerson(m) &&
          m.position < mention.position &&
          (k > i || mention.position - m.positionEnd < 2) &&
          !dead.has(list.text.slice(m.start, m.end)) &&
          !/^(他|她|爸爸|妈妈|老伴|我爸|我妈)/.test(list.text.slice(m.start, m.end)),
      );
      if (!other && (k < i || !mentions.some((m) => isPerson(m) && m.position < mention.position)))
        put(mention, 'other_person');
    }
  }
}

const EFFECTS = new Set(
  'diarrhoea blurred numb limb_numb leg_weak cant_walk leg_numb weak_limb pain myalgia speech_trouble'
    .split(' ')
    .map((name) => conceptId(name)),
);

/** "The purge makes me run to the toilet", "my legs ache after the climb". */
const UNEXPECTED = new Set(
  'dark_urine dehydration chest_pain breathless rectal_blood bloody_diarrhoea radiating_arm'
    .split(' ')
    .map((name) => conceptId(name)),
);
function applyExpected(mentions: Sentence): void {
  if (mentions.some((m) => UNEXPECTED.has(m.concept))) return;
  for (const mention of mentions) if (EFFECTS.has(mention.concept)) put(mention, 'hypothetical');
}

const OF_NATURE = new Set(
  'shock_findings dehydration breathless tired sweats dizzy cold_limb palpitations cold_pale drowsy chills shaky'
    .split(' ')
    .map((name) => conceptId(name)),
);

/** "I have always had cold hands, worse in winter." */
function applyNature(mentions: Sentence): void {
  if (mentions.some((m) => isNow(m) || m.concept === DAYS)) return;
  for (const mention of mentions)
    if (OF_NATURE.has(mention.concept) && !mention.measured) put(mention, 'past');
}

/** "Paralysed on one side for ten years": the length of time right behind. */
function applyYears(mentions: Sentence): void {
  if (mentions.some((m) => isNow(m) || m.concept === WORSE)) return;
  for (const mention of mentions)
    if (
      (REMAINS.has(mention.concept) || ACUTE.has(mention.concept)) &&
      mentions.some((m) => (m.concept === YEARS || m.concept === CHRONIC) && m.first === mention.last + 1)
    )
      put(mention, 'past');
}

/** Nobody has these and is well: said beside "no complaints", they are of another day or another person. */
const ACUTE = new Set(
  (
    'unresponsive seizure chest_pain breathless breathless_severe dx_heart_attack dx_stroke confusion faint collapse ' +
    'anaphylaxis shock_findings dx_sepsis high_fever fever chills bleed_wont_stop speech_trouble one_side_weak trauma ' +
    'face_droop blood_vomit vomit diarrhoea headache haemoptysis drowsy very_weak dx_pneumonia dx_meningitis vision_loss ' +
    'asthma_attack bleed abdominal_pain withdrawal'
  )
    .split(' ')
    .map((name) => conceptId(name)),
);

/** What may stay of an old illness: "paraplegic for twelve years, always stable". */
const REMAINS = new Set(
  'cant_walk leg_weak incontinence retention skin_ulcer fracture hearing_loss limb_numb leg_numb pain joint_pain'
    .split(' ')
    .map((name) => conceptId(name)),
);

function applyWell(mentions: Sentence): void {
  if (mentions.some((m) => isNow(m) || m.concept === DAYS || m.concept === SUDDEN)) return;
  const lasting = has(mentions, CHRONIC) || has(mentions, YEARS);
  for (const mention of mentions)
    if (!mention.measured && (ACUTE.has(mention.concept) || (lasting && REMAINS.has(mention.concept))))
      put(mention, 'past');
}

/** Takes out what is of another day. Runs behind the scopes of single sentences; each sentence looks at a few around it. */
export function applyStories(list: TokenList, sentences: readonly Sentence[]): void {
  const well = sentences.some((mentions) => has(mentions, WELL));
  sentences.forEach((mentions, i) => {
    applyStory(list, sentences, i);
    if (has(mentions, DECEASED)) applyMourning(list, sentences, i);
    if (well) applyWell(mentions);
    applyOnce(list, mentions);
    applyYears(mentions);
    if (has(mentions, NATURE)) applyNature(mentions);
    if (has(mentions, EXPECTED)) applyExpected(mentions);
    if (has(mentions, SURVIVED)) applySurvived(list, mentions);
  });
}
