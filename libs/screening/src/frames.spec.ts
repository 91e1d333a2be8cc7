import { describe, expect, it } from '@jest/globals';
import { explain } from './screen.js';

const levelOf = (text: string): string =>
  explain({
    text,
    lang: 'en',
    service: 'remote_consultation',
    fields: { country: 'GB', today: '2026-11-22' },
    declaredSigns: [],
  }).byRules;

describe('frames', () => {
  it.each([
    ['an answer to short questions', 'Swelling? No. Fever? No. May I travel?'],
    [
      'an answer to a list',
      'The nurse went through a list (fever? confusion?) and the answer to each was no.',
    ],
    ['an answer to the sentence before', 'The page names seizures and fainting. I have neither.'],
    ['a date for the sentence before', 'She took too many pills once. That was eleven years ago.'],
    ['a name', 'Is the stroke unit on the second floor?'],
    ['a name in Chinese', '胸痛中心在几楼？'],
    ['a figure of speech', 'This paperwork is giving me a heart attack.'],
    ['a list in Chinese', '问卷里的胸闷、便血、晕倒我一项都没有。'],
    ['the name of a centre in Lao', 'ສູນປິ່ນປົວຊັກຢູ່ຊັ້ນໃດ'],
    ['a question with a Lao "not"', 'ສ່ອງກ້ອງແລ້ວເລືອດອອກຫຼາຍບໍ່ ຮາກບໍ່'],
    ['a Lao "have not" behind the sign', 'ໄຂ້ສູງບໍ່ມີ ຫອບບໍ່ມີ ຂໍໃບຢັ້ງຢືນ'],
    ['a Lao figure of speech over a space', 'ແລ່ນເອກະສານຈົນຫອບ ຫາຍໃຈບໍ່ທັນ'],
    ['washing in Lao', 'ແມ່ຍັງຊັກເຄື່ອງ ຖູເຮືອນໄດ້ ໃບຟອມໃສ່ເລກໃດ'],
    ['a Thai negation', 'ไม่มีไข้ ไม่หอบ ขอใบรับรองแพทย์'],
    ['a list in Lao', 'ຫາຍໃຈຍາກ ຮາກເປັນເລືອດ ຂ້ອຍບໍ່ມີຈັກຢ່າງ.'],
  ])('take a sign out: %s', (_name, text) => {
    expect(['routine', 'soon']).toContain(levelOf(text));
  });

  it.each([
    ['a "no" that goes on', 'Chest pain? No, more like a crushing weight on my chest since an hour.'],
    ['an answer with a "but"', 'I have none of these but my lips are blue and I cannot breathe.'],
    ['help that did not help', 'Chest pressure, took nitro twice, none of it helped.'],
    ['what was asked happens', 'What do you do if a child does not wake up? He is like that now.'],
    ['the same in Chinese', '如果孩子浑身软叫不醒怎么办？他现在就是这样。'],
    ['the same in Lao', 'ຖ້າລູກອ່ອນປວກປຽກປຸກບໍ່ຕື່ນ ຄວນເຮັດແນວໃດ? ດຽວນີ້ລາວເປັນແບບນັ້ນ.'],
    ['an "if" and then now in Lao', 'ອ່ານວ່າຖ້າໜ້າບວມໃຫ້ໄປໂຮງໝໍ ຕອນນີ້ໜ້າຂ້ອຍບວມ ຫາຍໃຈຝືດແລ້ວ'],
    ['a job and a mother in Lao', 'ຂ້ອຍເປັນພະຍາບານ ແຕ່ຂຽນໃຫ້ແມ່ ແມ່ຫາຍໃຈບໍ່ອອກ'],
    ['a Lao "cannot" before a sign', 'ຜາຍລົມບໍ່ໄດ້ ຮາກນ້ຳສີຂຽວ ທ້ອງໂປ່ງແຂງ'],
    ['a figure and a patient in Lao', 'ລໍຄິວຈົນເມື່ອຍ ແມ່ຊັກແລ້ວ'],
    ['Thai in a Lao message', 'ພໍ່ หายใจไม่ออก ປາກຂຽວ'],
    ['a name and a patient', 'Stroke centre please! Her face droops and she cannot speak.'],
    ['a figure and a patient', 'While I filled in all the paperwork my husband collapsed and went blue.'],
    ['a call for somebody else', '村里有人产后大出血，怎么办？'],
  ])('leave a sign in: %s', (_name, text) => {
    expect(levelOf(text)).toBe('emergency');
  });
});
