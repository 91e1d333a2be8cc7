import type { AdviceTexts } from './texts.js';

/** What to do now, in plain English. No diagnosis, no promise. */
export const ADVICE_EN: AdviceTexts = {
  space: ' ',
  opening: {
    emergency: 'Call {number} or go to the nearest emergency department now. Do not wait for our answer.',
    urgent:
      'See a doctor or an urgent-care clinic today. Do not wait for our answer. If it gets worse, call {number}.',
    soon: 'Contact your doctor or treating team in the next day or two. If it gets worse, call {number}.',
  },
  signs: {
    fever_on_treatment:
      'Fever, chills or feeling unwell during cancer treatment or with a weak immune system can become dangerous within hours. Call the 24-hour line of your treatment centre if you have one, and say which treatment you have and when the last dose was.',
    gi_bleed:
      'Vomiting blood or passing black or bloody stools needs a hospital now. Do not eat or drink until you have been seen.',
    confusion_liver:
      'New confusion or sleepiness with liver disease needs a hospital now. Do not leave the person alone and do not let them drive.',
    breathing_difficulty:
      'Trouble breathing needs help now. Sit upright, loosen tight clothes, and do not walk or drive to the hospital yourself.',
    chest_pain:
      'Chest pain or pressure, or a heart that races with faintness, needs help now. Stop, sit down and rest until help comes.',
    severe_bleeding:
      'Press firmly on a bleeding wound with a clean cloth and keep pressing. Tell the helpers about blood thinners.',
    loss_of_consciousness:
      'If the person does not wake up but breathes, lay them on their side. If they do not breathe, start chest compressions; the emergency operator guides you.',
    seizure:
      'During a fit, clear the space around the person, put nothing in the mouth, note the time, and lay them on their side afterwards.',
    severe_allergic_reaction:
      'Swelling of face or throat, trouble breathing or a widespread rash after a medicine, food or sting: use an adrenaline pen if there is one, and take no more of the medicine until a doctor has been asked.',
    acute_confusion:
      'Sudden confusion or unusual sleepiness needs to be seen now. Do not leave the person alone.',
    stroke_signs:
      'A drooping face, a weak arm or leg, trouble speaking, sudden bad headache or loss of sight: every minute counts. Note when it began.',
    jaundice: 'Yellow skin or eyes need blood tests soon. Bring a list of all medicines, herbs included.',
    abdomen_swelling_pain:
      'A swollen or very painful belly should be examined. Do not eat or drink until you have been seen if the pain is strong.',
    rapid_weight_gain:
      'Fast weight gain or swelling can be fluid. Weigh yourself every morning and take the numbers with you.',
    fever_liver: 'Fever with liver or bile-duct disease should be examined the same day.',
    bleeding_minor:
      'New bruises or bleeding from nose or gums should be checked with a blood count. Avoid aspirin and ibuprofen until then.',
    supply_ends_soon:
      'Ask your doctor or pharmacist now how to bridge the gap. Do not stop or stretch the medicine on your own.',
    self_harm:
      'You matter, and you do not have to carry this alone. If you might act on these thoughts, call {number} now or go to the nearest emergency department. Stay with somebody you trust and put means of harm out of reach. Findahelpline.com lists people to talk to in your country.',
    threat: 'If somebody is in danger now, call the police or {number}. Move to a safe place if you can.',
    child:
      'Children can get worse quickly. If a child is hard to wake, breathes fast, does not drink, has a fit or a rash that does not fade under a glass, call {number}.',
    severe_pain:
      'Strong or sudden pain needs to be examined. Note when it began and what you have taken for it.',
    persistent_vomiting_diarrhoea:
      'Take small sips of oral rehydration solution often. If you cannot keep fluids or your medicines down, you need to be seen.',
    dehydration:
      'Too little fluid can become dangerous, above all for children, older people and the sick. Little urine, dizziness or sleepiness means: be seen now.',
    abnormal_lab: 'Show this laboratory result to your doctor. Some values need treatment the same day.',
    pregnancy_concern:
      'Call your maternity unit or midwife now; say how many weeks it is and what you notice.',
    infection_signs:
      'An infection may need treatment. Watch for shivering, fast breathing, confusion, or skin that looks pale, blue or blotchy: these are an emergency.',
    vision_loss: 'Sudden loss or change of sight needs an eye emergency service now. Do not drive.',
    spinal_cord_compression:
      'New weakness or numbness of the legs, or trouble with bladder or bowel, together with back pain needs a hospital now. Lie flat and avoid lifting.',
    blood_clot_signs:
      'A swollen, painful, warm or cold limb needs to be examined today. With chest pain or short breath, call {number}.',
    worsening_condition:
      'A condition that gets worse should be looked at by the team that knows it. Write down what changed and when.',
    injury:
      'Do not move a person with a head, neck or back injury unless there is danger. Cool burns under running water for 20 minutes.',
    poisoning: 'Do not make the person vomit. Keep the package and call a poison centre or {number}.',
  },
};
