import { describe, expect, it } from '@jest/globals';
import { explain, screen, type ScreeningFields, type ScreeningInput } from './index.js';

const FIELDS: ScreeningFields = { country: 'GB', today: '2026-11-22' };
const ask = (text: string, more: Partial<ScreeningInput> = {}): ScreeningInput => ({
  text,
  lang: 'en',
  service: 'drug_search',
  fields: FIELDS,
  declaredSigns: [],
  ...more,
});

describe('the level', () => {
  it('is emergency for chills during treatment, even in the middle of an administrative question', () => {
    const result = screen(
      ask('price of pemetrexed please. chills since last night, third cycle was on Monday'),
    );
    expect(result.level).toBe('emergency');
    expect(result.signs[0]).toBe('fever_on_treatment');
    expect(result.advice[0]?.text).toContain('999');
  });

  it.each([
    ['no fever, no chills', 'negation'],
    ['Is fever a side effect of docetaxel?', 'question'],
    ['chest pain in 2019, a stent then, all fine since', 'history'],
    ['I nearly had a heart attack when I saw the price', 'metaphor'],
    ['If she gets a fever, whom do we call?', 'hypothetical'],
    ['患者无发热、无头痛，咨询入组', 'negation in Chinese'],
    ['ໃຫ້ຄີໂມຢູ່ ບໍ່ມີໄຂ້ ຢາກຖາມລາຄາຢາ', 'negation in Lao'],
    ['', 'empty text'],
  ])('is routine for "%s" (%s)', (text) => {
    expect(screen(ask(text)).level).toBe('routine');
  });

  it.each(['temperature 38.9 C', '102 F', '体温39度', 'ໄຂ້ 39 ອົງສາ', '３９．２℃'])(
    'reads a fever from "%s"',
    (text) => {
      expect(screen(ask(`${text}, on chemo`)).level).toBe('emergency');
    },
  );

  it('counts the drug of the form as treatment unless it is not being taken', () => {
    const fields = { ...FIELDS, drug: 'Docetaxel 20 mg' };
    expect(screen(ask('shivering tonight', { fields })).level).toBe('emergency');
    const looking = { ...fields, alreadyTaking: false };
    expect(explain(ask('shivering tonight', { fields: looking })).byRules).toBe('urgent');
  });

  describe('from both readings', () => {
    it('is higher than what rules say when the words are sure, and names a sign', () => {
      const result = explain(ask('her lips went a funny colour and she is floppy'));
      expect([result.byRules, result.level]).toEqual(['urgent', 'emergency']);
      expect(result.advice[0]?.text).toContain('999');
    });

    it('stays soon when the words doubt what a rule found', () => {
      const result = explain(ask('Please translate for our leaflet at the clinic: he has chest pain.'));
      expect([result.byRules, result.level]).toEqual(['emergency', 'soon']);
      expect(result.signs).toContain('chest_pain');
    });

    it('is not taken back where the facts of the form made the sign', () => {
      const text = 'a quote for the visa letter please, shivering';
      const taking = ask(text, { fields: { ...FIELDS, drug: 'Docetaxel', alreadyTaking: true } });
      expect(explain(taking).classified.act).toBeLessThan(-2);
      expect(screen(taking).level).toBe('emergency');
    });

    it('is not taken back for words of self-harm', () => {
      const song = ask('Song lyrics of the play: I want to die. Is the theatre on the second floor?');
      expect(explain(song).classified.act).toBeLessThan(-2);
      expect(screen(song)).toMatchObject({ level: 'emergency', signs: ['self_harm'] });
    });

    it('is not hidden by a long letter around the sign', () => {
      const letter = 'We would like to know how to send the records and what the visa letter costs. '.repeat(
        12,
      );
      expect(screen(ask(`${letter}He cannot breathe and his lips are blue. ${letter}`)).level).toBe(
        'emergency',
      );
    });
  });

  it('takes the illness from the condition field', () => {
    const fields = { ...FIELDS, condition: '肝硬化' };
    expect(screen(ask('很困，叫不太醒，说胡话', { fields })).signs).toContain('confusion_liver');
  });

  it('makes two ambers urgent', () => {
    const supply = { ...FIELDS, supplyEndsOn: '2026-11-27' };
    expect(screen(ask('refill please', { fields: supply })).level).toBe('soon');
    expect(screen(ask('refill please', { fields: { ...supply, ageBand: 'under_18' } })).level).toBe('urgent');
  });

  it('gives no sign for a supply that lasts or a date that cannot be read', () => {
    expect(screen(ask('refill', { fields: { ...FIELDS, supplyEndsOn: '2027-01-30' } })).signs).toEqual([]);
    expect(screen(ask('refill', { fields: { ...FIELDS, supplyEndsOn: 'soon' } })).signs).toEqual([]);
  });

  it('never falls when a sign is ticked or not ticked', () => {
    const text = 'he is vomiting blood';
    expect(screen(ask(text)).level).toBe('emergency');
    expect(screen(ask(text, { declaredSigns: ['bleeding_minor'] })).level).toBe('emergency');
    expect(screen(ask('hello', { declaredSigns: ['chest_pain'] })).level).toBe('emergency');
  });

  it('keeps words of self-harm behind an "if"', () => {
    const result = screen(ask('if this does not work I want to end my life'));
    expect(result.level).toBe('emergency');
    expect(result.signs[0]).toBe('self_harm');
  });
});

describe('explain', () => {
  it('names spans in the text as it was sent, and what stopped a rule', () => {
    const text = 'Ｎo fever，but　CHEST PAIN 🤒';
    const explained = explain(ask(text));
    const spans = Object.fromEntries(explained.concepts.map((c) => [c.concept, text.slice(c.start, c.end)]));
    expect(spans['chest_pain']).toBe('CHEST PAIN');
    expect(explained.concepts.find((c) => c.stoppedBy === 'negated')?.concept).toBe('fever');
  });

  it('lists rules that a negation held back', () => {
    const explained = explain(ask('on chemo, no fever'));
    expect(explained.level).toBe('routine');
    expect(explained.stopped.map(({ id }) => id)).toContain('fever-on-treatment');
  });
});
