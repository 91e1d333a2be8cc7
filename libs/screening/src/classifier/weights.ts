// Generated from test/screening by `npm run generate`: an n-gram, then its log-odds in hundredths that somebody must act
// within a day, and that it is now. How it is learned: tools/generate/screening-weights.mjs.
export const WEIGHTS = {
  act: -239,
  emergency: 10,
  grams: `"	-59	1
" "	-5	0
" ,	27	-1
" .	45	5
" 00	-10	0
" :	8	2
" ?	38	15
" a	-19	9
" active	11	4
" acute	-6	1
" and	-33	10
" any	4	12
" call	-15	0
" could	-5	-13
" emergency	28	-8
" for	-11	6
" from	-15	-2
" have	-5	0
" hi	5	12
" i	-12	-4
" im	19	3
" in	-7	-4
" is	0	-9
" its	-8	0
" may	14	-14
" mean	26	-6
" my	-15	4
" no	13	9
" not	21	-1
" on	-1	9
" please	10	1
" possible	-26	-17
" serious	8	-8
" she	-30	0
" should	-15	1
" stop	-13	0
" the	31	-7
" ກ	-8	1
" ຂ	-7	0
" ຄ	-14	1
" ທ	-4	0
" ບ	-14	0
" ຜ	4	-1
" ມ	-10	0
" ຢ	-14	1
" ສ	1	-9
" ຫ	13	0
" ອ	-3	2
" ເ	-3	-2
" ແ	17	2
" ໄ	23	-7
" 。	4	2
" 一	-4	-6
" 你	-4	0
" 可	-3	0
" 如	-4	0
" 心	4	4
" 急	7	2
" 我	-21	3
" 是	3	-1
" 这	-10	0
(	-3	-12
( 0.0	-28	5
( 00	1	11
( 000	-1	7
( 0000	-21	-4
( 1	-16	4
( 2	-18	5
( 3	-16	7
( 36.0	8	-3
( 4	-14	11
( 5	0	7
( 6	26	-6
( a	-6	-2
( baseline	27	-15
( biopsy	0	5
( c	1	4
( ef	5	-2
( for	-4	2
( he	-6	0
( hes	-14	1
( i	-4	15
( im	-16	-1
( in	-21	0
( its	25	-14
( last	-1	-6
( my	-11	-7
( never	7	-3
( no	12	-2
( normal	37	15
( not	18	1
( she	11	0
( thats	-12	-3
( the	-47	5
( two	-10	4
( usd	-5	2
( was	-16	-1
( we	-3	1
( ກ	6	-1
( ມ	11	5
( ຫ	2	-7
( ອ	4	-10
( ເ	-2	-15
( 上	8	-2
( 不	-3	0
( 今	7	-4
( 摘	-1	3
)	1	-13
) ,	-15	-8
) .	-3	7
) 00	10	16
) :	-1	3
) ;	12	-4
) ?	6	10
) a	-18	1
) and	-19	-6
) be	6	0
) because	6	-2
) can	-9	-5
) for	3	-13
) got	8	6
) had	-1	-9
) has	46	-19
) hasnt	-3	-3
) i	14	10
) id	8	-3
) in	-9	-1
) is	-5	-4
) may	6	1
) my	34	19
) n	-15	1
) on	-24	-2
) the	-28	2
) to	12	2
) wants	-7	0
) would	-9	-7
) ຂ	10	3
) ຖ	-3	0
) ບ	13	-5
) ມ	6	2
) ຫ	-9	-2
) ອ	1	4
) ເ	10	-20
) ແ	-16	-6
) 。	11	-5
,	-14	26
, "	69	-16
, (	-3	1
, 0.0	-46	-9
, 00	4	-12
, 00.0	6	-11
, 000	-3	-32
, 0000	-29	-5
, 1	-2	-23
, 2	24	5
, 3	-12	20
, 35.0	4	2
, 36.0	4	7
, 37.0	4	-40
, 38.0	56	-6
, 39.0	47	42
, 4	-30	-3
, 40.0	34	16
, 5	23	6
, 6	33	-14
, 7	-2	-21
, 8	15	29
, 9	14	-21
, a	-30	-34
, abdomen	1	-8
, abdominal	5	-45
, about	9	-6
, aching	5	-8
, acute	13	8
, adrenaline	-15	-3
, afebrile	25	-25
, afp	-10	0
, after	-23	-17
, age	31	-7
, aged	23	5
, agony	2	13
, airline	3	-16
, alert	27	-14
, all	2	11
, also	28	-4
, alt	-21	-13
, always	-32	14
, amlodipine	-8	0
, an	-12	2
, anaphylaxis	-6	0
, anc	10	14
, and	2	26
, andorra	5	1
, ankles	10	-17
, answers	1	-5
, any	6	1
, apixaban	-5	-2
, appetite	10	-5
, apyrexial	-2	-6
, are	-11	0
, arm	8	11
, arms	-2	-6
, as	-41	-14
, asking	-5	7
, asks	-4	5
, ast	17	-17
, at	-7	13
, ate	-37	8
, attached	6	6
, attends	15	13
, awful	-4	1
, b	-9	1
, baby	-29	19
, back	-9	7
, bank	-10	-2
, battery	-3	0
, because	-5	-21
, bed	5	5
, been	-6	-2
, before	-17	0
, belly	50	9
, bent	7	10
, best	-6	1
, better	12	0
, between	0	11
, bicarbonate	4	-1
, bilirubin	16	2
, biopsy	2	-5
, bisoprolol	19	-1
, bit	-9	-27
, black	11	9
, bladder	3	-25
, bleeding	-66	1
, blister	0	-6
, blood	-25	14
, bloods	-30	1
, blue	-11	-10
, blurred	3	12
, bmi	20	6
, bone	5	15
, booking	-11	6
, born	-1	-6
, both	-45	-31
, bowels	-28	-1
, bp	16	-1
, brain	-5	-18
, brca	-7	0
, breast	2	-12
, breath	41	-6
, breathes	3	-8
, breathing	108	-11
, breathlessness	-23	-3
, bright	31	26
, brown	18	-3
, bruised	-38	-2
, bruises	3	27
, burning	16	-9
, burns	0	-3
, but	15	4
, by	18	25
, c	-3	-10
, ca	-5	-1
, calcium	-35	-2
, calf	3	16
, came	53	9
, can	7	-46
, cancer	-6	0
, cannot	32	49
, cant	112	80
, car	13	-15
, cardiac	-6	-2
, cardiologist	-13	0
, cbc	6	-5
, cd	-15	2
, cea	-4	0
, certificate	-2	4
, changed	-16	0
, cheerful	10	-5
, chemist	28	-30
, chemo	17	24
, chest	8	15
, child	-3	3
, chills	18	17
, choking	-3	11
, cirrhosis	8	-9
, clammy	11	24
, clean	-22	-1
, clear	-29	-10
, clinic	0	-11
, clots	6	9
, coil	-5	-9
, cold	1	10
, collapsed	15	5
, colonoscopy	-3	0
, colour	8	-13
, colours	4	-11
, coma	10	-1
, come	6	12
, comfortable	-4	-6
, confused	20	10
, confusion	-27	3
, consent	-4	8
, constipated	17	7
, copy	-1	5
, corrected	-16	-5
, cost	-6	15
, cough	-53	-24
, coughing	-19	-15
, coughs	0	7
, couldnt	-10	3
, counts	-1	8
, cramps	31	14
, creat	-18	0
, creatinine	-38	-7
, crp	-9	-4
, crying	2	-5
, ct	12	2
, currently	-4	-1
, cycle	-18	-10
, cycles	-3	4
, cycling	-4	0
, d	-15	0
, dark	3	0
, day	34	-13
, death	-12	0
, deep	24	-9
, delivery	-9	-5
, dentist	-2	6
, diabetic	50	-11
, diagnosed	-26	1
, diarrhoea	13	4
, did	4	4
, difficulty	-8	0
, discharged	-21	2
, dizzy	9	54
, dlbcl	11	2
, do	36	-7
, doctor	-29	4
, does	5	-10
, doesnt	33	40
, doing	-7	-5
, dont	-11	-8
, dose	11	-3
, double	6	11
, dr	-2	6
, drenched	26	19
, drinking	7	-37
, drinks	27	-10
, drooling	20	18
, drools	4	6
, drops	-21	1
, drowsy	6	8
, dry	15	8
, e	9	3
, each	11	-1
, ear	6	-22
, eating	-6	-20
, eats	-3	-15
, ecg	33	-27
, echo	12	16
, ecog	-30	3
, edss	-14	-1
, ef	-11	-6
, egfr	-4	-15
, eight	-7	12
, elective	33	-12
, eleven	2	16
, enough	4	-8
, even	1	-13
, every	2	15
, everyone	-1	15
, everything	27	-13
, ex	-2	-4
, eye	-22	12
, eyes	4	16
, f	-5	2
, face	28	-2
, family	-3	-4
, father	7	11
, feeding	-30	-8
, feel	58	-41
, feeling	21	19
, feels	62	1
, feet	-4	1
, felt	-38	3
, ferritin	-14	0
, fever	67	21
, few	26	-24
, fields	7	-7
, fifth	3	3
, filling	-5	0
, fine	-14	-34
, finger	-1	3
, fingers	40	-4
, finished	7	-2
, first	24	-1
, fits	-27	0
, five	10	-9
, flat	-16	7
, flew	7	1
, flight	-21	-1
, floppy	34	19
, flow	4	17
, food	6	-1
, foot	15	12
, for	-32	-9
, foul	13	25
, found	8	2
, four	2	12
, free	-6	1
, fridge	-3	1
, from	5	3
, ft	-5	0
, full	-12	0
, fully	1	7
, further	7	2
, fvc	1	3
, gained	16	-11
, gait	-5	-5
, gave	-20	-6
, gcs	22	14
, get	-6	-2
, gets	-3	-12
, getting	15	-3
, gi	6	3
, given	-29	1
, glucose	-6	21
, goes	-7	3
, going	21	-3
, gone	-48	-2
, good	3	17
, got	10	17
, gp	-8	5
, grade	-14	1
, graft	11	1
, green	8	-6
, grey	13	10
, gritty	-41	-5
, gums	-16	11
, gurgling	2	17
, ha	-56	11
, had	9	-28
, haemoglobin	-30	11
, haemorrhage	-4	0
, half	-27	15
, hands	43	24
, happy	-33	8
, hard	-1	12
, hardly	18	13
, has	5	70
, hasnt	24	-12
, hates	13	-7
, have	-36	2
, havent	-19	2
, hb	-36	3
, hba	12	13
, hco	2	6
, he	57	13
, head	-8	-5
, headache	41	53
, healed	-22	0
, healthy	-31	-1
, hearing	2	-35
, hears	4	8
, heart	15	5
, hence	-9	0
, hepatitis	-9	10
, her	8	-1
, here	-1	8
, hes	19	28
, high	10	8
, his	-4	6
, hives	20	15
, home	15	-10
, honestly	-15	0
, hope	5	3
, hoping	7	13
, hot	19	-12
, how	-22	21
, hr	2	16
, hurts	22	-2
, husband	4	1
, i	27	8
, icu	-15	0
, id	11	-7
, if	-11	-4
, im	25	31
, in	-35	-28
, including	-6	0
, inr	-61	7
, insulin	21	-7
, insurance	6	1
, interpreter	-11	0
, invoice	8	-9
, is	9	4
, it	31	-24
, itching	15	-19
, itchy	15	-1
, its	28	18
, ive	56	-26
, jaw	16	-10
, just	-30	-14
, k	-1	40
, keep	-6	8
, keeps	2	3
, ketone	19	3
, ketones	21	-10
, kidney	27	-44
, kidneys	-4	16
, kindly	13	13
, knee	-7	-12
, knees	3	4
, known	17	7
, l	-7	1
, lactate	39	10
, last	11	-33
, lasting	-20	-8
, laughs	-4	-25
, ldl	-10	-4
, left	-6	17
, leg	34	19
, legs	-2	-4
, letter	11	0
, level	-11	3
, light	5	3
, like	32	24
, limited	0	4
, lips	77	31
, list	9	-4
, literally	-1	13
, liver	-31	-4
, living	-2	4
, long	-13	3
, looking	4	2
, looks	4	-4
, loose	3	1
, lost	33	6
, lovely	4	-5
, low	-5	2
, lower	0	-4
, lung	41	-23
, lungs	-16	0
, lying	4	-2
, lymphoma	1	5
, m	8	7
, made	22	0
, makes	0	-30
, male	-6	1
, may	-2	4
, maybe	50	-9
, me	-2	9
, meaning	-14	-9
, mechanical	6	-8
, meter	1	4
, metformin	0	-4
, midwife	-6	2
, might	-1	4
, mild	18	-26
, mine	7	4
, missed	15	-4
, mood	-35	0
, more	9	27
, morphine	-1	-16
, mostly	17	13
, motor	-3	1
, mottled	25	9
, mouth	-16	-10
, moves	-32	0
, moving	0	-3
, mr	-41	1
, mri	3	-5
, mrs	-11	-22
, ms	20	9
, muddled	4	4
, mum	1	-12
, mumbling	12	10
, muscles	13	8
, must	16	-1
, my	-16	1
, myeloma	16	14
, na	-7	-8
, nausea	-10	2
, nearly	2	3
, neck	57	38
, need	-9	-5
, needs	-8	9
, neutrophil	17	-7
, neutrophils	-9	-6
, never	6	2
, new	36	5
, next	21	-10
, nifedipine	-6	0
, nine	-20	2
, no	-5	-38
, nobody	5	13
, non	-4	4
, none	14	0
, nor	13	5
, normal	-16	-5
, normally	36	-2
, nose	3	4
, not	15	-44
, nothing	-5	-10
, noticed	2	-3
, now	111	58
, nt	-4	0
, numb	-3	12
, number	14	-7
, nurse	-73	-19
, nyha	8	2
, of	-23	-5
, off	6	-6
, ok	-29	4
, on	59	-45
, once	-14	2
, one	32	30
, only	-7	-3
, oozing	11	-13
, or	10	-3
, oral	-13	0
, other	-14	0
, otherwise	0	-17
, our	-13	-11
, out	-3	6
, ovarian	1	-8
, over	0	-21
, oxygen	45	45
, package	-9	0
, pain	-9	-7
, painful	-2	-10
, pale	47	-15
, palms	6	-17
, palpitations	-23	0
, paracetamol	-1	-5
, parkinsons	4	1
, passes	8	-13
, passing	-6	-9
, passport	-4	-4
, patient	26	-4
, pay	8	15
, payment	0	-3
, peacefully	-12	15
, peak	-9	11
, peeing	12	-12
, people	0	-5
, perhaps	32	-13
, periods	-8	0
, pet	-6	3
, ph	2	6
, pharmacy	16	1
, phone	-18	-2
, photophobia	-3	6
, physiotherapy	6	0
, picks	8	3
, pink	-7	23
, platelets	-14	9
, playing	-3	-11
, plays	-1	-11
, please	-3	20
, pls	-9	0
, plt	-2	-17
, plus	24	-24
, pneumonitis	-7	-1
, port	3	1
, post	-22	0
, potassium	-11	24
, pounding	7	6
, pregnancy	-2	-9
, present	-35	0
, presents	24	21
, pressure	21	14
, previous	8	1
, price	15	19
, promise	-19	0
, proof	-1	4
, prostate	7	2
, protein	-8	6
, psa	-18	20
, pth	-4	-6
, puffy	6	11
, pulse	-8	8
, pupil	3	8
, pupils	12	17
, purple	28	12
, put	-8	10
, queasy	5	-10
, quite	10	-16
, quote	0	6
, r	-8	-3
, ran	13	-14
, rash	-3	16
, rate	-5	2
, rectal	0	3
, red	53	-19
, redness	2	-7
, refuses	6	10
, relieved	-5	-18
, repeat	14	-9
, repeated	-19	23
, resolved	-4	0
, respiratory	-9	10
, rest	16	1
, retired	-19	-20
, right	15	-10
, rigors	16	13
, rinsed	9	9
, rosuvastatin	9	-6
, rr	5	-3
, runny	-21	-5
, runs	-6	-13
, said	-3	1
, same	10	-2
, sats	13	12
, saturation	-15	6
, say	-2	-3
, says	-28	5
, scan	-3	-4
, scar	8	4
, school	1	13
, screams	20	22
, second	5	11
, see	10	-1
, seeing	1	6
, seeks	-33	0
, sees	-5	32
, seizure	0	-9
, seizures	-6	0
, self	-5	2
, send	-10	-15
, sent	-7	22
, sepsis	-4	0
, seven	-7	6
, severe	-28	7
, shaking	25	-23
, shaky	32	24
, shallow	-28	1
, sharp	6	4
, she	-4	40
, shelf	-7	2
, shes	13	-15
, shivering	6	2
, shoes	9	-14
, short	37	5
, should	6	34
, shoulder	5	6
, sick	22	12
, sight	17	-11
, since	-3	22
, single	7	4
, site	-19	-4
, sits	3	5
, sitting	0	-9
, six	-11	-8
, size	10	-9
, skin	35	3
, sleeping	34	2
, sleeps	-14	10
, slightly	-7	-6
, slurred	21	14
, small	-9	-13
, smells	14	1
, smelly	65	-36
, smoker	-5	1
, sneezing	-40	0
, snores	14	5
, so	10	16
, soaked	28	14
, socks	5	-9
, sodium	-16	0
, some	8	8
, sore	47	5
, sorry	-6	1
, speaks	-8	-5
, speech	-9	-15
, spine	3	6
, spo	-33	-9
, spreading	10	18
, stable	12	-39
, stage	2	4
, staggering	5	10
, stamped	-13	6
, standing	8	-1
, started	27	20
, state	6	-1
, stiff	18	18
, still	46	-24
, stomach	-2	6
, stools	20	-16
, stopped	28	21
, stroke	-7	0
, strong	0	-5
, stuck	14	-7
, student	6	6
, sudden	-18	11
, sugar	41	31
, sugars	6	-20
, suicidal	-29	0
, surgeon	-25	8
, swallow	-32	17
, swallowing	11	-10
, sweating	-3	20
, sweaty	6	-23
, swelling	-20	17
, swollen	-9	-10
, syncope	-17	0
, t	-36	1
, tablets	3	-2
, tacrolimus	-7	2
, take	26	-17
, takes	9	-20
, taking	-4	-11
, talking	9	-16
, talks	9	-11
, teeth	27	23
, tell	9	-12
, temp	9	5
, temperature	4	-18
, ten	9	-4
, tender	-20	-6
, terrible	44	29
, thank	-41	-25
, thanks	-18	8
, that	-10	-9
, thats	18	14
, the	15	-10
, then	29	-10
, there	15	3
, theres	3	-8
, thermometer	5	11
, they	6	-45
, thinking	26	-13
, third	15	-3
, thirsty	35	-35
, thirty	23	16
, this	9	7
, though	16	-30
, thoughts	-11	0
, three	27	-4
, threw	8	3
, throat	39	38
, throbbing	31	-34
, throwing	7	24
, thyroid	-8	-1
, tight	3	7
, tired	0	-4
, to	29	6
, today	11	12
, toes	6	29
, toilet	-2	6
, tongue	19	17
, tonight	19	12
, too	34	9
, took	1	-3
, total	0	-3
, touch	-12	-8
, train	-9	4
, travel	3	0
, treadmill	-7	0
, treated	-22	6
, tremor	-13	0
, trial	6	4
, tried	1	27
, troponin	-3	7
, trousers	5	-2
, tsh	-4	1
, tummy	29	-4
, tumour	-10	0
, turned	-35	5
, twice	4	-15
, two	23	16
, type	16	4
, ultrasound	-9	0
, unchanged	-29	-11
, uncontrolled	-15	0
, under	0	-4
, up	45	-56
, urea	2	11
, urine	33	-29
, used	11	-8
, veins	11	6
, ventilated	-29	0
, very	54	43
, vientiane	0	6
, viral	-16	21
, visa	-9	2
, vision	7	-7
, visit	-9	0
, visits	-26	4
, visual	8	8
, voice	28	-3
, vomited	5	5
, vomiting	48	69
, vomits	34	15
, waiting	20	3
, wakes	-18	-8
, walk	13	8
, walking	-16	-2
, walks	4	-4
, want	9	8
, wants	36	-4
, warm	79	-53
, was	6	-32
, washed	14	-14
, watch	29	-4
, water	2	5
, waters	12	4
, waterworks	-1	-8
, watery	14	-23
, wbc	3	4
, we	7	27
, weak	1	8
, wed	-3	5
, wee	3	-3
, weight	-79	8
, well	-13	-10
, went	12	16
, were	-2	4
, wet	34	-1
, weve	1	-6
, what	-67	27
, wheelchair	10	8
, wheezing	16	12
, when	-24	4
, where	5	-9
, whether	-24	4
, which	-5	-3
, whichever	6	-2
, while	-15	-11
, white	-5	12
, who	18	8
, whole	16	15
, whom	-38	-5
, whos	0	-11
, whose	7	1
, wife	11	3
, will	5	-4
, with	31	-32
, without	-19	-23
, woke	21	-10
, wont	1	26
, working	19	-1
, works	-7	6
, worse	7	1
, worst	4	1
, would	-6	-2
, wound	-30	1
, wrist	6	1
, writing	-6	0
, written	3	13
, x	-3	0
, yes	15	22
, yesterday	9	-11
, yet	9	18
, your	15	3
, yours	-4	1
, ກ	-2	4
, ຂ	32	1
, ຄ	25	8
, ຊ	-29	5
, ຍ	8	-2
, ດ	5	0
, ຕ	-13	-1
, ຖ	16	2
, ທ	-3	1
, ນ	14	-4
, ບ	29	-16
, ປ	-11	0
, ຜ	-3	-6
, ພ	7	3
, ຟ	-6	-1
, ມ	5	6
, ຢ	-4	3
, ລ	-13	1
, ວ	-4	3
, ສ	-13	-2
, ຫ	-16	-6
, ອ	11	1
, ຮ	-8	7
, ເ	-9	4
, ແ	-7	0
, ໂ	-9	1
, ໄ	-23	-4
, “	-4	1
, 一	31	15
, 七	-5	8
, 三	2	-19
, 上	27	9
, 下	12	0
, 不	42	-62
, 专	-20	-6
, 两	4	7
, 个	-13	0
, 中	27	15
, 为	-2	-4
, 主	-8	-7
, 之	9	-9
, 乙	-8	4
, 九	3	1
, 也	7	-30
, 书	0	-4
, 二	-41	-11
, 五	6	9
, 交	7	-1
, 人	46	-32
, 什	-24	0
, 今	75	45
, 从	-11	22
, 他	47	27
, 付	3	-3
, 代	3	-3
, 以	16	0
, 价	-3	2
, 会	21	6
, 伤	-15	-2
, 伴	5	-4
, 但	16	-29
, 低	6	-3
, 住	-25	-3
, 体	38	-5
, 你	6	-9
, 例	-6	0
, 供	-4	1
, 便	15	4
, 保	2	-3
, 俩	11	-3
, 倒	-10	0
, 做	-12	-7
, 停	-4	-4
, 健	-4	0
, 偶	-22	-7
, 像	10	9
, 先	-12	20
, 免	2	3
, 全	-7	-2
, 八	-21	0
, 六	-10	1
, 共	4	1
, 关	7	-4
, 其	-26	2
, 内	-8	1
, 再	-8	-1
, 冒	2	3
, 写	6	3
, 冬	1	-5
, 冰	-19	0
, 冷	5	5
, 准	-10	-1
, 减	-14	0
, 几	-2	-10
, 出	12	6
, 刀	7	-2
, 分	9	-6
, 切	-7	0
, 刚	3	10
, 利	9	-7
, 到	-13	-4
, 刷	19	-20
, 前	14	-8
, 剩	6	-4
, 加	-18	-5
, 包	6	-2
, 化	3	-6
, 医	-22	-25
, 十	-6	14
, 半	12	15
, 华	28	-10
, 协	6	1
, 单	-6	2
, 卡	-6	3
, 印	-3	-4
, 卵	3	0
, 厂	3	-1
, 原	-11	-9
, 去	-46	-4
, 县	-8	1
, 又	4	1
, 双	-13	0
, 反	-6	10
, 发	20	-1
, 口	28	-6
, 另	-13	1
, 只	-21	10
, 叫	20	32
, 可	22	-1
, 右	10	19
, 吃	-12	-25
, 合	-2	6
, 同	-12	3
, 名	17	0
, 后	-4	-21
, 吐	17	43
, 向	7	3
, 吓	-26	-13
, 吗	11	-17
, 吞	17	-5
, 含	-1	8
, 听	-7	-4
, 吸	-1	11
, 呕	-1	5
, 周	-15	-9
, 呼	12	15
, 咳	33	9
, 咽	-4	-5
, 哈	1	12
, 哪	-3	-27
, 哭	2	7
, 唯	-2	-3
, 啥	-4	9
, 喂	2	4
, 喉	-3	11
, 喊	-2	3
, 喘	-16	14
, 喝	-22	-10
, 喷	22	8
, 嗓	6	16
, 嗡	4	-14
, 嘴	48	20
, 四	14	-5
, 回	-6	-2
, 因	-7	3
, 国	7	1
, 在	5	-1
, 地	9	5
, 均	-5	0
, 坐	-12	-17
, 基	-6	2
, 塞	3	3
, 填	16	6
, 声	4	-2
, 处	8	-9
, 备	12	0
, 复	-10	2
, 外	16	-19
, 多	2	7
, 夜	9	-23
, 够	-13	3
, 大	43	-3
, 天	-33	3
, 太	-11	5
, 头	13	1
, 套	7	-6
, 奥	-5	2
, 女	-13	1
, 奶	20	12
, 好	-14	4
, 如	9	-1
, 妈	-24	-2
, 娃	-8	1
, 子	3	2
, 孕	-8	-5
, 学	-5	-3
, 孩	14	-2
, 安	36	6
, 宝	-13	-2
, 客	-18	-12
, 室	1	8
, 害	-1	4
, 家	21	4
, 寄	-6	-1
, 对	13	9
, 寻	3	4
, 小	23	-8
, 就	21	-6
, 尿	51	-28
, 屁	13	9
, 属	-6	0
, 工	19	5
, 左	19	-10
, 差	8	-30
, 已	3	-14
, 希	3	-6
, 带	-11	4
, 帮	-7	1
, 常	-11	1
, 干	1	-7
, 平	2	-20
, 年	-5	1
, 并	14	-6
, 床	-17	0
, 应	5	-1
, 店	-4	0
, 建	-4	4
, 弟	-4	1
, 当	-33	3
, 影	-3	0
, 往	24	5
, 很	-2	-4
, 得	1	-4
, 德	-10	2
, 心	2	9
, 快	40	-7
, 怎	17	-2
, 怕	20	14
, 急	-4	4
, 总	13	-1
, 恩	4	-1
, 恶	17	18
, 患	5	2
, 情	-6	0
, 惟	-4	2
, 想	-10	-2
, 感	-15	1
, 慢	-14	-5
, 成	1	5
, 我	22	0
, 或	10	-10
, 戴	4	0
, 房	-13	5
, 所	-25	6
, 手	11	13
, 才	18	-2
, 打	-20	0
, 托	-4	-7
, 扫	-9	0
, 找	-8	5
, 把	6	11
, 抗	-1	3
, 护	15	-7
, 报	21	3
, 抬	-4	0
, 抱	-4	-1
, 抹	-9	6
, 押	-2	4
, 抽	-3	6
, 拉	13	-11
, 拍	-6	5
, 拔	3	-7
, 拟	4	0
, 拿	-7	1
, 持	15	7
, 指	-5	11
, 按	16	-8
, 挤	3	-2
, 换	-2	4
, 掐	7	1
, 排	-33	-11
, 接	-8	-6
, 控	10	-10
, 推	3	1
, 提	7	1
, 摸	17	-13
, 撑	4	1
, 擦	-5	-1
, 支	0	6
, 收	-33	1
, 放	-16	-4
, 效	0	-5
, 教	18	-6
, 散	-7	-3
, 数	13	8
, 整	5	-3
, 断	0	-3
, 新	-5	3
, 旅	10	-1
, 无	-18	-6
, 既	9	2
, 日	18	2
, 旧	8	-4
, 早	17	2
, 时	-5	-8
, 明	17	13
, 春	-4	0
, 昨	28	6
, 是	-19	-18
, 晚	8	-15
, 替	6	-5
, 最	0	-9
, 月	12	5
, 有	45	-23
, 期	10	-1
, 未	0	-7
, 末	-3	5
, 本	-15	-7
, 术	-8	0
, 机	-10	4
, 材	-3	-4
, 条	13	5
, 来	4	-4
, 查	-7	0
, 校	1	-9
, 止	9	-14
, 正	0	5
, 母	3	0
, 每	13	-12
, 比	-6	-3
, 毛	-1	9
, 气	-6	13
, 氢	3	-9
, 氯	-6	4
, 水	16	-17
, 求	29	-21
, 汗	8	4
, 没	19	-116
, 泡	-3	0
, 泵	2	3
, 洗	7	-8
, 活	-3	0
, 流	23	3
, 浑	13	5
, 海	2	-5
, 清	2	-13
, 渗	7	-7
, 满	2	5
, 滴	2	-3
, 激	-8	0
, 火	3	-9
, 点	-5	-1
, 烦	3	0
, 烧	31	38
, 热	-21	-6
, 照	-9	-9
, 爬	0	-4
, 父	6	4
, 爸	15	1
, 片	-15	3
, 牙	14	14
, 狼	5	-5
, 玩	5	4
, 环	10	-7
, 现	44	25
, 班	3	-5
, 生	25	-6
, 用	-22	-4
, 由	6	-7
, 甲	-2	4
, 申	-4	2
, 男	-10	0
, 留	-7	1
, 疫	-3	-3
, 病	-3	15
, 痒	-8	-5
, 痛	-8	2
, 痰	-9	1
, 瘦	0	-6
, 瘫	-10	3
, 白	-5	2
, 百	-15	0
, 皮	-5	-5
, 盖	0	5
, 目	-18	7
, 直	1	-6
, 省	3	2
, 看	23	3
, 真	-20	0
, 眼	11	9
, 睡	-13	3
, 知	13	0
, 研	-4	4
, 破	11	-6
, 硬	5	1
, 确	-3	0
, 碰	5	-3
, 磷	3	4
, 社	-3	-4
, 祝	21	4
, 神	15	-1
, 离	-20	-6
, 移	-3	2
, 稳	-4	-9
, 空	8	-1
, 突	21	8
, 站	7	14
, 第	-56	-6
, 等	15	4
, 签	-6	-4
, 算	4	-2
, 管	15	-2
, 精	29	-29
, 糖	-19	2
, 系	-12	-3
, 红	2	3
, 约	6	10
, 纯	-31	-1
, 线	-3	-1
, 结	-6	-4
, 给	0	4
, 维	5	3
, 编	19	1
, 网	-11	5
, 羊	-2	-3
, 群	-5	-1
, 翻	-10	-9
, 老	25	26
, 而	10	-7
, 耳	4	-5
, 肌	2	6
, 肚	40	25
, 肛	6	10
, 肝	-14	1
, 肩	2	7
, 肺	-27	5
, 肾	-4	-1
, 肿	-10	-2
, 胀	10	-9
, 胃	-7	4
, 胆	26	0
, 背	5	2
, 胎	12	-5
, 胡	8	9
, 胰	2	3
, 胳	17	-2
, 胸	17	-2
, 能	-21	-12
, 脉	1	14
, 脑	7	-10
, 脖	14	10
, 脚	12	-9
, 脸	25	14
, 脾	-1	3
, 腰	12	-15
, 腹	-4	3
, 腿	9	15
, 自	12	0
, 臭	1	11
, 至	-5	0
, 航	-11	-4
, 花	-5	-1
, 若	4	-2
, 英	3	0
, 药	5	3
, 蔫	5	5
, 血	-14	4
, 表	4	2
, 装	1	4
, 要	7	15
, 见	1	9
, 观	-9	0
, 规	17	-7
, 视	1	-12
, 订	0	5
, 认	-3	3
, 让	9	-5
, 讲	-5	19
, 访	8	-6
, 诊	13	0
, 试	4	-1
, 话	18	21
, 说	20	40
, 请	1	8
, 谁	19	4
, 谢	-20	8
, 财	-1	7
, 贴	-14	0
, 贵	12	-3
, 费	-14	1
, 资	-7	0
, 走	24	0
, 起	-6	12
, 越	15	-17
, 跟	20	8
, 跳	13	-8
, 身	5	-30
, 躺	41	11
, 车	2	4
, 转	9	-1
, 轮	3	-4
, 软	-5	2
, 轻	-7	-2
, 输	-8	-1
, 边	-1	-18
, 过	15	13
, 运	5	8
, 近	18	-6
, 返	11	-6
, 还	14	-24
, 这	28	4
, 远	8	-5
, 连	3	5
, 迷	1	8
, 退	3	4
, 送	-5	0
, 透	-2	4
, 通	-11	-1
, 遗	32	4
, 遮	7	-4
, 那	-23	4
, 邮	3	-7
, 都	-9	1
, 酒	-12	3
, 酮	15	-6
, 醒	-8	4
, 里	-15	0
, 重	3	-6
, 量	10	3
, 钙	1	3
, 钠	0	-6
, 钱	9	3
, 钾	2	-12
, 镇	8	-1
, 长	-5	4
, 门	-12	-2
, 问	-8	23
, 阿	-4	1
, 附	5	2
, 降	-3	-4
, 除	-13	-6
, 随	-11	0
, 需	14	-10
, 非	-10	1
, 靠	4	-5
, 面	7	4
, 顺	6	-13
, 预	-8	2
, 领	-9	-4
, 颜	2	-5
, 额	7	-3
, 饭	7	-1
, 香	-4	0
, 马	7	-13
, 验	-8	5
, 骨	-8	4
, 高	7	4
, 鲜	11	6
, 麻	-16	0
, 黄	3	-10
, 黑	-19	2
, 鼻	27	10
-	-8	-2
- 0.0	-8	-4
- 00	-37	-18
- 000	-43	-7
- 0000	13	3
- 1	10	-8
- 2	5	-8
- 3	6	-10
- 5	-11	0
- 6	28	-13
- 7	-32	-10
- 8	-8	-7
- 9	12	-9
- abl	-14	-2
- aid	15	-12
- b	-17	7
- born	-6	19
- brown	0	8
- c	-11	-1
- care	4	3
- cell	5	-13
- chinese	-10	0
- chop	14	23
- cola	19	-2
- coloured	16	-6
- cost	-2	-7
- csf	10	-24
- daily	-5	-1
- day	-7	0
- dimer	-23	0
- dose	1	13
- down	-4	1
- drug	4	4
- dxd	7	-5
- eight	6	3
- english	-8	-3
- fi	4	-10
- fly	32	3
- foot	-16	7
- four	-13	2
- free	27	-19
- fu	-2	-8
- hard	1	11
- headed	3	-8
- home	19	-3
- hour	-3	-12
- i	-9	4
- in	-7	-13
- ish	5	7
- l	3	0
- law	-27	-3
- laws	-16	-13
- like	41	41
- line	9	11
- miner	4	0
- minute	-16	0
- month	21	-3
- monthly	6	0
- mp	14	0
- no	-19	0
- o	13	0
- odd	10	16
- off	-7	-1
- old	10	5
- on	-3	9
- op	29	6
- opinion	10	5
- out	-3	7
- paclitaxel	-8	4
- patient	-4	-6
- payers	-17	0
- prescription	-38	0
- probnp	-5	0
- pugh	-9	3
- r	17	3
- rads	-6	0
- ray	-30	-16
- red	9	5
- release	2	-17
- resistant	-8	6
- section	-6	1
- send	-5	-6
- sentence	8	24
- sickness	-13	-1
- sided	-1	3
- sighted	7	7
- six	-10	-3
- smoker	-7	3
- sparing	-7	0
- speaking	-1	-12
- standing	-8	1
- stop	9	6
- t	-9	-7
- term	7	7
- time	-6	1
- to	21	-1
- top	-21	0
- trimoxazole	9	-1
- two	0	8
- type	0	-5
- up	-29	23
- ups	9	-5
- week	-3	21
- word	16	6
- year	37	-20
- ຈ	6	-4
- ອ	8	1
- ແ	3	0
.	-61	9
. "	-34	7
. (	21	1
. )	-18	11
. ,	-1	-8
. .	-29	-18
. 00	48	9
. 0000	-18	-1
. 1	-9	-7
. 2	7	3
. 3	42	-16
. 36.0	4	-1
. 37.0	4	-36
. 38.0	15	19
. 4	24	33
. 5	-27	3
. 6	17	18
. 7	14	20
. 9	-1	13
. a	13	-22
. about	-19	0
. according	-3	-3
. admitted	-7	1
. afebrile	13	3
. after	10	13
. age	-4	2
. airline	3	-5
. alert	5	-11
. all	-22	-19
. allergies	-4	2
. also	-39	-25
. am	-49	2
. an	29	40
. and	-11	-7
. any	-5	13
. anyhow	2	-15
. anything	-5	19
. anyway	23	11
. appointment	-6	10
. are	-54	12
. arms	-60	-26
. as	-30	-9
. ask	17	39
. asking	-7	2
. asks	-24	-6
. at	-23	-10
. attached	-4	1
. aunt	3	0
. baby	27	6
. back	-67	19
. been	20	24
. before	-59	6
. belly	13	6
. best	-23	1
. between	1	6
. bilirubin	23	-7
. bit	-45	-5
. bladder	-1	-5
. bleeding	88	6
. blood	53	-25
. bloods	-27	1
. bone	9	-23
. bp	1	12
. breast	27	-14
. breath	1	-7
. breathing	20	-45
. breathings	6	-4
. brother	26	18
. but	33	-6
. by	11	11
. can	0	3
. cannot	12	-16
. cant	-31	-33
. cardiologist	4	0
. carry	11	-2
. case	11	7
. cetirizine	-9	0
. change	26	1
. cheerful	16	18
. cheers	6	7
. chemists	19	-8
. chemo	28	27
. chest	21	25
. clinic	-3	6
. company	-3	4
. consent	0	5
. copy	4	3
. costs	20	1
. cough	-15	-1
. could	14	10
. course	-15	0
. creatinine	26	-13
. ct	-1	3
. current	-13	1
. currently	7	3
. d	-26	-18
. dad	28	-1
. dads	-41	9
. day	25	25
. delivery	-5	3
. denies	-3	-2
. dentist	9	11
. diabetic	6	15
. diary	-6	-9
. discharged	2	6
. dizzy	20	-1
. do	7	-3
. doctor	14	8
. does	-23	-3
. doesnt	8	-6
. dont	16	18
. drinking	20	2
. dry	24	-21
. dx	-9	0
. e	-11	-14
. each	23	16
. eating	12	-4
. ecg	7	-4
. echo	-4	8
. ecog	-22	8
. eligible	10	-4
. enquires	0	-6
. esr	15	-12
. examination	-9	3
. exclusion	-14	0
. eye	0	4
. eyes	27	-11
. face	8	0
. family	38	29
. father	2	-13
. feeding	5	-13
. feel	12	-5
. feeling	37	-24
. feels	18	1
. feet	-12	8
. fever	61	24
. fine	6	0
. finger	2	3
. fingers	9	5
. finished	33	-8
. first	-31	-20
. fit	0	5
. flight	9	11
. fly	7	-2
. follow	-1	-19
. food	0	6
. foot	-1	-3
. for	4	16
. four	33	-16
. from	-6	-2
. further	-4	5
. gave	-12	14
. glucose	21	13
. going	27	27
. good	-27	15
. got	-5	0
. gp	10	4
. guest	0	-10
. had	2	-5
. hands	15	-23
. has	-9	1
. have	-4	4
. havent	41	-11
. hb	34	-13
. he	1	-3
. head	-20	-8
. headache	23	1
. heads	23	-1
. health	12	-2
. healthy	-3	-12
. heart	-12	-21
. heavy	-11	4
. hed	-2	-4
. help	31	-20
. hep	-5	22
. her	44	15
. here	-13	-11
. hes	23	-37
. his	36	-33
. history	-29	0
. holter	1	5
. home	4	6
. hospital	4	2
. hot	-10	-2
. hotel	-5	2
. how	-7	8
. hr	32	0
. husband	26	16
. hydrocortisone	-1	5
. i	-7	-17
. ice	-19	1
. icu	7	0
. id	-43	-11
. if	-1	12
. ill	-31	5
. im	-3	-30
. in	-29	-4
. inr	15	-12
. insulin	-27	8
. insurance	7	1
. insured	-1	-7
. interested	10	-7
. invoice	14	9
. is	-22	10
. it	4	10
. item	7	0
. itll	7	3
. its	-18	42
. ive	10	8
. jaw	-11	18
. just	-47	-2
. keep	16	16
. keeping	7	-13
. kidney	40	-26
. kind	0	14
. kindly	9	33
. knee	-3	22
. known	15	-7
. l	-5	-31
. lab	2	5
. labs	30	-19
. laser	-3	11
. last	-12	-14
. latest	-1	7
. left	-3	-26
. leg	6	10
. legs	5	-23
. let	6	0
. level	-7	-3
. light	40	1
. like	9	12
. lips	-6	-9
. liver	-3	7
. local	47	7
. looks	-11	3
. loperamide	-20	-1
. lost	22	-19
. lunch	-4	0
. lung	48	13
. lymphoma	2	4
. m	23	12
. mama	2	5
. many	17	18
. may	-2	21
. me	26	3
. medical	3	3
. medication	10	6
. midwife	6	18
. might	36	-1
. mild	-3	-6
. mind	5	-7
. mine	27	0
. mines	-3	-1
. missing	8	-14
. mood	12	-5
. mornings	-3	7
. mother	27	15
. mouth	38	15
. moving	-2	-4
. mr	8	19
. mri	-21	7
. mrs	25	-6
. mum	25	-2
. must	-5	2
. my	-3	-23
. need	-8	11
. never	12	4
. new	40	-9
. next	55	-30
. no	-12	-70
. nobody	36	6
. none	-21	-8
. nose	-15	-6
. not	-18	-28
. nothing	3	-19
. now	-29	26
. nurse	31	-2
. oh	2	-14
. ok	14	-5
. on	11	-5
. one	28	10
. online	6	14
. only	5	-15
. onset	23	14
. order	-2	-7
. other	-1	6
. otherwise	5	-7
. our	-4	19
. outcome	9	4
. over	-22	-2
. p	-5	4
. pain	43	-30
. papers	2	8
. passport	2	6
. past	0	5
. patient	-21	15
. payment	-2	8
. peak	13	-8
. pee	-5	-20
. peeing	3	-12
. perhaps	0	4
. pharmacy	19	-10
. photo	1	4
. platelets	16	22
. please	-15	7
. pls	20	-12
. potassium	-30	9
. power	-21	18
. pressure	8	1
. price	-10	32
. probably	40	-1
. prostate	3	1
. proton	1	-19
. ps	18	-3
. pt	23	11
. pulse	9	20
. purpose	-5	0
. put	7	10
. pylori	-14	0
. q	-27	2
. query	8	4
. question	-35	5
. quote	7	5
. re	-20	-4
. read	-16	-6
. reason	-33	12
. referring	-4	0
. regards	-2	29
. remote	1	-12
. reorder	5	-9
. reply	14	3
. request	8	-1
. requests	-15	0
. respiratory	6	4
. right	8	2
. rr	33	5
. s	4	7
. same	-6	19
. saw	28	-10
. scan	-13	0
. scar	-20	0
. school	3	4
. second	-18	5
. seeking	-4	-4
. seeks	16	17
. seemed	1	4
. shall	-15	1
. she	7	-18
. shed	-13	-16
. shes	9	0
. should	-28	-18
. sight	-17	-25
. since	58	31
. sincerely	2	-10
. site	11	-2
. sitting	11	-14
. six	-23	4
. skin	10	-15
. skins	0	-5
. small	14	4
. so	-43	-3
. some	3	-5
. somebody	-47	6
. sore	4	0
. sorry	29	-1
. spleen	5	6
. stabbing	0	3
. started	11	10
. still	54	6
. stock	0	-42
. stools	-7	14
. study	4	-7
. subject	5	4
. sudden	62	5
. sugar	26	-12
. sugars	32	-14
. suppose	-29	0
. surgeon	9	5
. swap	19	12
. t	-9	-17
. tablets	-12	-5
. tacrolimus	35	-21
. takes	5	-10
. tea	7	-1
. tell	14	4
. temp	24	-55
. temperature	11	-28
. thank	-7	3
. thanking	-8	-16
. thanks	-11	-1
. the	-4	-23
. then	-23	0
. there	-7	4
. theres	-17	-24
. these	-31	0
. they	2	-11
. theyre	-8	9
. theyve	25	8
. thinking	-9	3
. third	49	17
. thirsty	7	-5
. this	33	2
. three	12	-5
. ticagrelor	21	5
. to	-25	-4
. today	-23	60
. todays	8	-4
. tonight	26	41
. took	47	3
. transfer	23	7
. travel	22	22
. trial	21	-4
. troponin	10	7
. twice	2	7
. two	-5	-2
. type	-9	-7
. until	13	2
. up	-8	9
. urgent	2	20
. urine	9	-3
. urology	16	-3
. video	20	12
. visa	10	-3
. vision	-23	-13
. waiting	10	5
. walks	13	-3
. want	-7	-18
. wanted	11	-12
. wants	-34	3
. warfarin	3	-4
. was	28	-9
. washed	20	-20
. we	-17	11
. wed	-65	-18
. weight	-26	7
. well	14	11
. went	7	5
. were	-22	22
. weve	23	15
. what	-25	21
. whats	5	11
. when	-30	2
. where	30	-28
. which	17	0
. while	-19	-7
. who	54	-57
. whom	-2	-4
. why	-9	0
. wife	37	8
. will	-51	-15
. with	-3	-17
. woke	17	11
. woman	0	-3
. worst	22	14
. wot	-11	0
. would	-18	5
. wound	5	18
. x	-19	-3
. yesterday	-6	-1
. you	11	20
. your	5	-16
. yours	-39	9
. ກ	11	-3
. ຂ	-22	-11
. ຄ	-16	-1
. ຈ	-2	4
. ຊ	14	-19
. ຍ	15	3
. ດ	-30	5
. ຕ	34	-17
. ຖ	-11	13
. ທ	9	1
. ບ	36	-10
. ປ	21	16
. ຜ	8	-5
. ພ	48	15
. ມ	14	27
. ຢ	-32	-22
. ລ	65	12
. ວ	-11	-11
. ສ	5	-4
. ຫ	29	-3
. ອ	17	-11
. ຮ	12	-6
. ເ	20	27
. ແ	48	23
. ໂ	50	10
. ໄ	19	-13
. 今	7	2
. 他	0	-3
. 家	1	3
. 我	-10	-11
. 昨	0	6
. 这	11	10
0	15	-25
0 ,	-25	-7
0 -	-14	2
0 .	24	-14
0.0	57	26
0.0 (	59	-1
0.0 )	11	1
0.0 ,	9	27
0.0 .	-24	23
0.0 00	3	-6
0.0 000	3	-1
0.0 ;	-9	-1
0.0 after	18	17
0.0 and	55	37
0.0 at	-5	2
0.0 cm	4	6
0.0 dollars	-8	-3
0.0 for	-31	0
0.0 g	34	7
0.0 in	-49	-3
0.0 kg	5	1
0.0 kpa	-17	0
0.0 last	-35	-4
0.0 m	-16	18
0.0 mg	-52	3
0.0 ml	-14	1
0.0 mmol	14	0
0.0 ng	-14	2
0.0 on	52	-16
0.0 plt	6	-2
0.0 this	-35	-1
0.0 to	-32	-1
0.0 today	3	-16
0.0 twice	3	-6
0.0 usd	-5	0
0.0 x	14	-7
0.0 ກ	-16	-4
0.0 ຂ	-5	5
0.0 ຄ	37	6
0.0 ຊ	-7	1
0.0 ບ	17	-11
0.0 ຢ	-19	0
0.0 ຫ	5	-4
0.0 ເ	-12	-20
0.0 ໄ	4	-2
0.0 、	-19	-10
0.0 。	-57	4
0.0 上	-8	-1
0.0 公	-1	-4
00	-5	19
00 "	-9	-12
00 (	6	-15
00 )	10	1
00 ,	5	5
00 -	6	-2
00 .	17	0
00 00	82	83
00 0000	-5	5
00 5	30	-1
00 9	-4	-1
00 :	67	18
00 ;	7	-8
00 ?	-13	-12
00 a	-24	20
00 after	34	-13
00 all	-26	-19
00 and	-6	-1
00 april	6	-1
00 at	28	3
00 boxes	3	-9
00 c	-48	17
00 caps	6	2
00 capsules	-2	3
00 cm	1	3
00 d	7	11
00 days	-26	38
00 december	19	-16
00 degree	6	6
00 degrees	7	15
00 dollars	-6	3
00 euros	-39	-5
00 f	-28	-11
00 feb	-5	2
00 fever	4	-4
00 for	25	-13
00 from	30	-12
00 g	23	10
00 h	31	8
00 has	-18	3
00 hours	53	-19
00 i	-9	-8
00 in	33	-25
00 is	4	-15
00 january	-1	7
00 k	-18	4
00 kg	-30	11
00 km	-4	3
00 lying	7	-3
00 m	45	9
00 may	-12	-4
00 mcg	2	-13
00 mg	40	-8
00 min	77	30
00 mins	54	23
00 minutes	66	27
00 ml	30	-15
00 mm	-15	-8
00 mmhg	21	3
00 mol	-1	-8
00 months	39	-50
00 n	17	6
00 nd	-9	-3
00 nov	-9	0
00 now	-13	-2
00 of	29	30
00 on	10	41
00 one	-7	-2
00 or	-5	-6
00 over	12	30
00 p	1	-7
00 pages	13	18
00 paracetamol	42	33
00 percent	2	-9
00 pounds	-9	6
00 predicted	4	3
00 puffs	25	10
00 ra	8	-7
00 regular	-5	0
00 s	12	-4
00 seconds	-14	9
00 since	23	-10
00 tablets	-74	18
00 tabs	0	25
00 th	-4	-18
00 the	-28	5
00 this	-6	3
00 times	-32	44
00 to	59	-28
00 today	-11	-5
00 twice	7	-35
00 umol	-24	-12
00 units	38	9
00 vials	21	-13
00 week	-24	4
00 weeks	38	65
00 when	-19	4
00 who	-7	2
00 with	-16	11
00 wks	58	38
00 x	-11	0
00 y	17	18
00 year	2	4
00 years	14	-7
00 yo	-7	14
00 yrs	7	1
00 ກ	20	19
00 ຂ	-6	1
00 ຄ	-13	1
00 ຈ	-3	4
00 ຊ	-1	-3
00 ຍ	5	-4
00 ດ	-4	-1
00 ຕ	-8	2
00 ຖ	-5	1
00 ທ	-4	1
00 ນ	-15	0
00 ບ	-6	-11
00 ປ	-14	0
00 ພ	-13	3
00 ມ	-43	5
00 ຢ	28	8
00 ລ	13	-10
00 ວ	12	-1
00 ຫ	43	5
00 ອ	-65	9
00 ຮ	8	0
00 ເ	-30	26
00 ແ	-21	3
00 ໂ	0	3
00 ໄ	-10	0
00 。	21	0
00 上	-3	-2
00 个	-9	1
00 了	7	-4
00 人	6	4
00 公	-13	-3
00 分	-10	-2
00 到	-16	-7
00 升	8	-3
00 号	14	-7
00 周	41	28
00 天	28	32
00 小	7	1
00 岁	19	12
00 度	67	37
00 时	5	1
00 毫	3	-17
00 涨	1	-3
00 至	-3	0
00 页	-7	0
00.0	-60	-19
00.0 )	-20	3
00.0 ,	-9	-22
00.0 .	3	2
00.0 00.0	-8	3
00.0 and	43	3
00.0 dollars	-9	-1
00.0 f	-21	0
00.0 kg	2	-6
00.0 mg	4	2
00.0 mmol	11	-7
00.0 ເ	-6	0
000	-13	-3
000 (	29	-8
000 )	-1	4
000 ,	12	-15
000 -	-10	2
000 .	33	27
000 00	-148	-95
000 000	186	61
000 :	4	2
000 ?	13	-25
000 a	55	-39
000 after	8	-2
000 and	120	6
000 at	5	-12
000 by	0	7
000 days	-19	39
000 dollars	-44	-3
000 eur	5	5
000 f	8	6
000 for	-22	5
000 g	-42	-14
000 in	68	5
000 instead	18	21
000 kg	1	17
000 l	3	-1
000 last	4	-20
000 lying	6	11
000 m	-34	2
000 mcg	-1	5
000 mg	-19	-8
000 ml	6	2
000 mmol	13	7
000 mol	-4	-6
000 ms	-11	-1
000 on	14	20
000 or	6	-4
000 over	-14	-8
000 people	11	-9
000 per	17	10
000 pounds	-7	2
000 right	2	7
000 s	26	12
000 tablets	2	7
000 the	-41	9
000 this	27	-48
000 three	1	-3
000 to	-10	-13
000 twice	17	-1
000 u	14	-8
000 umol	11	13
000 usd	1	-9
000 x	-5	1
000 ກ	-2	-3
000 ຄ	-9	2
000 ຕ	-10	-2
000 ບ	16	-9
000 ປ	-5	1
000 ພ	-13	-4
000 ມ	-7	1
000 ຢ	12	-5
000 ລ	-12	4
000 ຫ	2	4
000 ເ	-28	0
000 ແ	-12	-1
000 ໄ	5	1
000 、	9	-13
000 。	-15	7
000 上	-5	-6
000 到	2	-4
000 次	6	3
000 毫	10	-10
000 的	16	-3
000.0	49	50
000.0 f	26	21
000.0 on	14	14
0000	-59	18
0000 (	-28	0
0000 )	7	6
0000 ,	7	-9
0000 -	1	8
0000 .	26	-15
0000 :	-31	-7
0000 ;	5	16
0000 ?	-12	3
0000 a	-31	-6
0000 after	-29	0
0000 and	0	20
0000 at	-3	3
0000 because	-59	-6
0000 for	17	-11
0000 i	-21	-7
0000 in	1	6
0000 it	-22	-2
0000 my	-16	-2
0000 on	-5	6
0000 so	20	-15
0000 that	8	-2
0000 the	-8	-5
0000 to	-9	1
0000 was	-15	1
0000 when	-23	1
0000 with	-12	4
0000 ກ	-7	-1
0000 ຂ	4	-3
0000 ຄ	-6	0
0000 ຍ	-4	0
0000 ດ	-9	0
0000 ຕ	3	-4
0000 ປ	-3	0
0000 ຢ	-4	0
0000 ລ	-1	-4
0000 ແ	-11	-1
0000 ໄ	20	2
0000 。	18	-4
0000 年	-42	-1
00000	21	9
1	12	6
1 )	-5	6
1 ,	57	-36
1 -	-2	12
1 .	49	-2
1 :	-11	3
1 c	-23	-15
1 cm	-41	-1
1 d	-8	1
1 diabetes	-5	11
1 diabetic	8	-10
1 fever	-22	1
1 h	53	24
1 hour	7	7
1 is	7	8
1 mg	18	-18
1 p	-1	-4
1 since	4	13
1 st	-28	3
1 x	-7	4
1 ຂ	18	-10
1 ຊ	-5	1
1 ປ	-2	8
1 ມ	12	-8
1 ລ	3	-1
1 ຮ	7	8
1 ເ	15	5
1 ແ	3	-1
1 体	-13	1
1 周	6	-5
1 型	20	-2
1 第	4	1
2	27	1
2 )	3	12
2 ,	-40	-12
2 .	57	5
2 00	-5	-8
2 5	-7	-10
2 :	-16	1
2 ?	22	15
2 a	-2	9
2 am	-75	-16
2 and	-12	0
2 bleeding	-22	1
2 cm	14	-5
2 d	20	8
2 day	-9	1
2 days	80	-49
2 diabetes	16	-8
2 fever	-32	0
2 hours	17	37
2 litres	-3	24
2 month	-3	31
2 months	7	-5
2 nd	6	13
2 of	3	-3
2 pm	-10	3
2 to	-30	-4
2 was	-16	-1
2 weeks	16	-15
2 x	-17	5
2 year	18	-15
2 years	21	-30
2 yr	14	7
2 yrs	4	-23
2 ກ	-4	-3
2 ຂ	-8	4
2 ຄ	12	9
2 ຊ	-3	4
2 ຕ	-5	-1
2 ປ	1	19
2 ຜ	4	3
2 ມ	60	-16
2 ອ	14	6
2 ເ	31	0
2 ໂ	4	2
2 ໄ	-6	1
2 到	-10	1
2 升	4	1
2 周	4	-8
2 型	-20	6
2 天	4	-12
2 小	10	2
2 级	-7	-2
3	7	-19
3 )	8	14
3 ,	-20	2
3 -	-10	1
3 .	-20	-3
3 00	-4	11
3 :	-7	-10
3 am	23	11
3 cm	-25	-14
3 days	77	-53
3 hours	-10	-5
3 in	16	5
3 kg	26	-14
3 kilos	13	-15
3 litres	9	-1
3 march	-26	-7
3 mg	-27	6
3 mm	-16	8
3 months	-42	10
3 of	7	-6
3 on	3	10
3 pm	2	-4
3 rd	-2	-7
3 to	0	-6
3 weeks	39	40
3 wks	3	-7
3 x	33	9
3 years	10	6
3 ກ	-25	-2
3 ຄ	14	-14
3 ຊ	-3	-2
3 ຕ	-8	-1
3 ບ	2	-5
3 ປ	-44	-2
3 ມ	39	-35
3 ອ	-6	-3
3 ເ	-30	5
3 ໂ	3	2
3 日	-10	-3
3 月	-4	-3
35.0	53	26
35.0 ,	39	17
36.0	-74	-101
36.0 )	8	-3
36.0 ,	-27	-45
36.0 .	-16	-3
36.0 c	-2	-17
36.0 this	-39	-1
36.0 ກ	6	-2
36.0 ບ	7	-9
36.0 ປ	-5	0
37.0	-39	-119
37.0 ,	-8	-32
37.0 .	-11	-50
37.0 and	-7	0
37.0 c	5	-13
37.0 ຍ	0	-3
37.0 。	8	-5
38.0	287	70
38.0 ,	41	-1
38.0 .	39	59
38.0 and	27	-10
38.0 at	3	-16
38.0 c	2	-10
38.0 for	-20	-8
38.0 in	-12	2
38.0 last	0	-13
38.0 since	11	24
38.0 under	3	17
38.0 when	12	15
38.0 with	27	14
38.0 ດ	1	5
38.0 ຕ	-3	-6
38.0 ບ	14	9
38.0 ມ	-3	-4
38.0 ຫ	11	14
38.0 ເ	9	-15
38.0 ແ	14	3
38.0 、	-9	4
38.0 。	10	9
38.0 度	0	10
39.0	154	127
39.0 ,	11	61
39.0 .	42	47
39.0 and	16	0
39.0 c	6	7
39.0 since	4	-16
39.0 this	1	4
39.0 ມ	6	-1
39.0 ສ	12	-11
4	-5	-3
4 )	-22	15
4 ,	31	9
4 -	18	18
4 .	-14	7
4 5	-3	3
4 6	-22	-3
4 :	-8	3
4 a	1	5
4 am	32	9
4 and	6	-1
4 at	2	8
4 cm	32	7
4 d	8	-4
4 days	65	-31
4 kg	21	-16
4 kilos	14	-19
4 l	-5	5
4 mg	25	2
4 mm	-16	1
4 of	10	3
4 on	4	0
4 pm	-1	7
4 th	-19	8
4 weeks	-12	3
4 x	-14	0
4 ກ	-10	0
4 ຄ	14	2
4 ຊ	5	-11
4 ປ	-4	-4
4 ມ	48	-22
4 ອ	10	-2
4 ເ	1	-13
4 ແ	-8	-1
40.0	78	68
40.0 ,	7	6
40.0 and	5	14
40.0 c	27	12
41.0	10	15
5	36	-6
5 )	22	-1
5 ,	19	12
5 -	-11	-18
5 .	27	0
5 am	23	9
5 and	-7	7
5 cm	2	-13
5 days	6	9
5 kg	20	-32
5 kilos	-3	-21
5 km	-39	0
5 mg	-22	15
5 mm	0	-20
5 months	-10	10
5 s	-4	3
5 th	-3	-1
5 times	-3	0
5 to	18	30
5 weeks	52	-16
5 with	1	3
5 wks	28	4
5 x	38	-13
5 ກ	7	-1
5 ຂ	-5	4
5 ຊ	4	-6
5 ປ	2	-3
5 ມ	13	3
5 ລ	-7	0
5 ຫ	-4	1
5 ອ	-2	6
5 ຮ	-2	-4
5 ເ	22	-15
5 ໂ	-7	1
5 周	9	6
5 月	-18	0
6	53	21
6 (	7	17
6 )	3	1
6 ,	-19	-1
6 -	-41	-18
6 .	15	8
6 6	-14	-22
6 ?	-20	5
6 am	4	2
6 and	-10	-42
6 days	21	8
6 kg	3	4
6 kilos	-7	6
6 mm	5	1
6 months	-7	1
6 of	19	-4
6 or	14	0
6 th	-3	-5
6 times	13	1
6 to	-6	-3
6 weeks	43	40
6 years	-14	-6
6 ກ	-2	9
6 ຄ	-8	1
6 ປ	1	-7
6 ມ	14	12
6 ອ	-8	-2
6 ຮ	-8	0
6 ເ	1	-11
6 ໂ	6	3
6 天	1	3
6 毫	-7	0
7	44	20
7 ,	-2	5
7 -	6	-21
7 .	-12	-2
7 :	-7	1
7 days	-26	-8
7 on	11	-13
7 times	3	-5
7 to	-20	-6
7 weeks	15	28
7 ຂ	16	5
7 ປ	2	-4
7 ອ	22	4
7 ເ	37	8
8	24	4
8 ,	-12	21
8 -	36	30
8 .	3	2
8 and	-40	-7
8 c	2	-5
8 days	27	-9
8 mg	15	-12
8 months	5	-2
8 of	11	6
8 out	16	-35
8 th	-13	1
8 to	-17	-8
8 weeks	9	-2
8 ຄ	-6	-2
8 ຊ	-13	-3
8 ປ	-1	-11
8 ມ	-7	16
8 ເ	36	-5
8 ໂ	0	-4
8 天	13	16
8 度	-10	0
9	21	13
9 ,	30	-15
9 -	-21	0
9 .	4	-12
9 after	5	13
9 and	3	6
9 days	24	22
9 kg	18	-25
9 l	13	-9
9 months	37	8
9 of	1	8
9 on	26	18
9 th	-26	19
9 times	1	-30
9 to	-4	0
9 weeks	11	-5
9 year	1	7
9 years	28	-18
9 ຂ	5	6
9 ຄ	-3	2
9 ປ	-4	8
9 ມ	2	-8
9 ອ	1	-7
9 ເ	8	7
9 ໂ	-4	9
:	-12	14
: "	-42	-12
: (	3	4
: )	4	-17
: 0.0	-6	-5
: 00	23	5
: 000	-22	-6
: 0000	-28	0
: 1	-10	6
: 2	24	-29
: 3	32	-2
: 36.0	-11	0
: 39.0	15	12
: 4	24	-12
: 5	-3	2
: a	-81	-12
: active	-24	0
: admitted	-3	0
: adrenaline	22	9
: all	3	-5
: alt	17	-11
: an	-15	0
: anc	7	-6
: any	-13	1
: are	22	-1
: at	-13	0
: bp	2	4
: calcium	8	-3
: can	-13	10
: chest	-6	0
: complete	10	3
: could	-20	-1
: creatinine	-2	3
: ct	3	2
: do	35	-2
: does	-16	-7
: fever	-4	4
: for	4	-7
: four	17	-13
: grade	-10	0
: hb	-18	-15
: he	-21	-10
: hes	12	6
: his	0	6
: how	-17	-6
: i	-45	6
: im	37	-2
: in	-39	0
: inr	6	16
: is	-7	26
: it	-21	-6
: its	-4	1
: k	10	0
: last	15	-10
: m	-4	0
: may	-11	-1
: me	-4	3
: medical	-8	-5
: mr	-6	2
: my	-5	-3
: na	-4	16
: neutrophils	-2	15
: new	21	10
: no	-86	4
: none	5	-7
: not	27	12
: nothing	-6	0
: on	10	-3
: one	-4	27
: our	-5	-1
: perfect	-18	0
: plt	10	-9
: potassium	31	2
: price	-6	0
: quotation	-6	-5
: rash	-6	-5
: right	6	-1
: same	5	-2
: she	10	2
: shes	15	15
: since	37	10
: six	13	-1
: ski	5	1
: sodium	17	-9
: subject	12	9
: t	16	-3
: tacrolimus	-10	5
: the	-14	-22
: three	21	-11
: to	-3	2
: travel	-15	10
: troponin	12	7
: two	5	3
: used	-1	3
: walks	-13	3
: wbc	15	-3
: we	11	-5
: what	-18	0
: which	18	-25
: who	-39	0
: yearly	-7	1
: yes	22	3
: your	23	-46
: ຄ	-12	1
: ຈ	7	-2
: ຊ	11	1
: ຍ	10	4
: ຕ	-4	1
: ຖ	1	-6
: ບ	-20	0
: ປ	-3	0
: ຜ	-5	3
: ພ	7	3
: ມ	-7	8
: ຢ	-9	-1
: ລ	-3	0
: ຫ	-9	7
: ອ	-5	2
: ຮ	-11	0
: ໂ	3	-3
: ໄ	8	0
: “	-9	-4
: 一	22	4
: 万	-11	-6
: 上	-3	2
: 两	-7	0
: 从	5	4
: 他	11	-11
: 体	-3	-2
: 你	-6	-1
: 其	7	-3
: 去	-10	0
: 发	-15	0
: 咯	-3	3
: 大	-7	-1
: 女	1	3
: 患	2	3
: 我	0	-3
: 无	-6	-1
: 昨	5	4
: 术	-15	0
: 沙	-7	1
: 男	8	4
: 白	6	0
: 第	7	4
: 老	6	2
: 血	-1	7
: 要	6	-4
: 请	-4	0
: 贵	3	3
: 这	6	9
: 阿	-6	0
;	-29	-17
; 00	2	-15
; 000	-6	1
; 0000	-15	0
; a	37	-3
; all	-9	0
; and	11	-3
; at	18	1
; blood	-18	6
; both	16	2
; can	-15	4
; chest	-12	0
; could	0	-7
; does	-3	0
; for	4	3
; he	-2	-6
; her	-17	-4
; hes	-12	5
; i	29	-21
; id	24	4
; im	11	-11
; in	4	6
; is	-6	4
; it	5	-20
; its	-8	-3
; ive	-19	7
; k	4	6
; may	6	2
; my	-26	-21
; no	42	-7
; nobody	24	-6
; not	0	8
; now	3	-1
; on	-10	3
; one	-8	3
; please	27	-6
; she	19	-7
; shes	-18	0
; since	-26	-7
; suicidal	-7	0
; temperature	-4	-3
; the	34	-9
; they	6	1
; this	-9	1
; today	-25	36
; two	15	-14
; we	15	6
; what	-4	0
; would	-9	5
; you	-22	0
; ເ	-4	0
; 一	-4	0
; 其	5	-5
; 我	-6	0
; 第	-6	6
; 血	1	5
?	-22	0
? "	-38	26
? (	-5	3
? )	26	3
? 00	9	-13
? 2	8	6
? ?	28	50
? also	-1	25
? and	-22	-17
? as	-27	-19
? asking	-12	7
? best	15	7
? can	20	-18
? cheers	-12	5
? could	22	36
? do	-2	-13
? does	1	21
? for	-19	21
? greetings	-5	-4
? havent	-2	12
? he	-13	-9
? her	29	-9
? hes	-46	-1
? his	4	-7
? i	-10	17
? id	-5	-22
? if	19	-3
? im	-12	-19
? in	-25	-2
? it	-2	19
? its	-31	18
? ive	-1	13
? just	-13	1
? kindly	-15	-8
? last	-21	-10
? may	-8	-14
? mine	-17	8
? mines	-6	0
? mrs	-19	16
? my	0	-5
? n	-27	1
? need	11	18
? no	-45	4
? nobody	-14	1
? none	-10	2
? not	-42	-29
? nothing	-30	-6
? nurse	-13	-7
? on	39	-9
? one	-18	-2
? our	20	-12
? please	3	12
? second	-4	17
? she	20	1
? shes	-40	13
? ta	-18	0
? thank	-25	-5
? thanks	2	-6
? the	-4	-29
? there	-16	13
? we	19	-15
? wed	17	-16
? were	-4	-33
? what	-8	-13
? whats	-33	-8
? when	-5	11
? which	-5	36
? with	-13	1
? would	29	6
? xx	-4	6
? yours	-18	-3
? ຂ	-5	-9
? ຈ	-3	-4
? ຍ	-22	4
? ດ	-15	6
? ຕ	-9	-6
? ຖ	9	9
? ນ	-8	0
? ປ	18	2
? ພ	2	-8
? ລ	16	2
? ຫ	-15	-3
? ເ	-17	-4
? ແ	27	13
? ໄ	0	3
? 一	10	2
? 三	-18	-1
? 上	-4	-8
? 下	-26	-12
? 不	-34	7
? 中	17	-8
? 二	-9	1
? 五	-15	5
? 人	-12	7
? 今	-2	-3
? 他	-29	6
? 会	-1	-8
? 医	16	0
? 发	21	1
? 另	-30	-1
? 只	-12	-3
? 可	-11	7
? 吃	20	-8
? 合	-6	2
? 四	-11	3
? 如	6	7
? 孩	22	4
? 家	-23	6
? 想	9	-13
? 我	-36	-2
? 护	-12	0
? 报	-11	-7
? 抽	-5	0
? 有	-13	5
? 没	-19	2
? 现	3	-1
? 病	-30	-5
? 签	-17	-1
? 老	-9	-4
? 能	7	18
? 若	-6	0
? 血	30	9
? 要	-26	-6
? 请	-11	-14
? 还	-29	-1
? 这	-6	-8
? 问	28	19
? 陪	-7	5
? 需	-16	3
? 顺	-6	-6
? 麻	-2	6
a	-39	1
a )	-23	-18
a ,	12	-1
a -	4	2
a .	5	10
a 0.0	-15	2
a 00	-34	-9
a 1	-39	1
a 2	8	-8
a 3	-13	4
a 4	-12	6
a 5	1	-4
a 6	-53	0
a 7	5	-15
a 9	-22	2
a :	-3	1
a baby	-27	-5
a back	7	-7
a bad	-47	-2
a bag	-27	0
a balloon	-4	10
a band	12	-18
a bank	3	1
a bar	-5	0
a bat	21	8
a beat	-18	2
a bed	-2	13
a bee	-60	0
a belly	-8	-4
a belt	1	-6
a big	-1	18
a birthday	1	-6
a bit	19	-37
a black	9	6
a bleed	-24	0
a bleeding	9	-17
a blind	23	36
a bloke	-8	0
a blood	-53	-14
a blue	-12	-7
a board	63	26
a bone	-12	6
a bottle	-9	11
a bowl	4	20
a box	9	-3
a boy	17	-23
a breakdown	2	-3
a breast	7	-12
a bucket	4	0
a bump	12	10
a burden	26	-16
a burning	12	-3
a burst	-30	-22
a bus	-7	2
a bypass	-15	2
a call	2	-16
a camel	-1	-11
a cancer	4	-1
a car	-4	1
a card	22	13
a cardiac	-7	0
a cardiologist	-17	-1
a case	-9	0
a centre	-14	-7
a certificate	16	5
a chair	23	13
a chat	9	13
a cheaper	9	4
a check	-18	-1
a chest	-24	-20
a child	3	10
a childrens	-16	-1
a choir	3	3
a clinic	-17	14
a clot	33	-6
a coffee	-11	2
a cold	-48	-11
a colleague	2	-5
a companion	-8	1
a complaint	10	-14
a consultation	3	2
a copy	18	-25
a cough	-1	-27
a counsellor	4	-7
a couple	-15	-10
a course	-34	-5
a cousin	7	-13
a crash	-9	8
a credit	-6	8
a crisis	10	-4
a crowing	8	10
a ct	-20	0
a cup	2	-7
a cupful	36	18
a curtain	7	10
a customer	3	-1
a customs	-8	-9
a date	-3	1
a day	36	-49
a decent	-16	0
a deep	5	2
a dental	2	3
a dentist	4	6
a deposit	7	1
a dermatologist	-3	6
a desk	-7	7
a diabetic	-10	-4
a diet	12	-1
a dietitian	2	15
a different	-19	7
a disc	3	6
a discount	-9	0
a doc	6	-4
a doctor	17	3
a doctors	11	-6
a dog	24	10
a door	17	-31
a dose	-2	-3
a drawer	18	-16
a drip	-6	1
a drop	19	9
a drug	23	12
a drum	22	11
a drunk	5	15
a dry	11	-3
a dull	-2	-8
a e	-24	21
a faint	4	1
a farm	3	18
a fee	14	9
a feeding	-20	2
a fella	5	13
a female	1	-3
a fence	-6	2
a fertility	-12	-2
a fever	-46	-42
a few	30	-32
a fiddle	-26	-20
a figure	-14	6
a filling	1	-7
a fine	15	18
a finger	25	5
a firm	-1	-3
a first	13	8
a fist	3	-2
a fit	46	27
a flat	13	4
a flea	11	-4
a folder	12	-9
a follow	16	-5
a football	-7	8
a foreign	9	10
a fork	9	-17
a form	-3	1
a fortnight	36	-23
a free	12	7
a fridge	-7	1
a friend	-23	7
a friends	-7	0
a full	7	-15
a funny	5	9
a fuss	18	11
a generic	0	-3
a glass	24	19
a go	4	3
a good	-39	-17
a gp	-5	2
a grape	-6	0
a great	-25	-3
a green	12	19
a grey	1	36
a guest	-3	-2
a haematologist	-20	-14
a half	-14	-1
a hammer	15	12
a hamster	0	-7
a happy	-6	4
a hard	42	-47
a harsh	3	5
a head	4	2
a headache	-45	3
a health	-8	-2
a healthy	19	1
a heart	-34	3
a heavy	3	12
a hepatologist	-10	-1
a high	31	-15
a hip	-9	-1
a history	20	9
a hole	-17	-2
a holiday	0	-13
a home	-21	-7
a horse	-1	19
a hospital	-16	-16
a hot	3	-18
a hotel	-5	-11
a human	8	3
a hundred	-17	0
a japanese	5	-3
a joke	21	17
a journalist	-16	-2
a kid	-15	0
a kidney	6	0
a kitchen	-3	3
a knee	-10	3
a knife	72	7
a known	-10	-6
a lab	2	-4
a lady	0	-4
a lao	-6	14
a leaf	9	5
a lemon	5	-4
a letter	12	-12
a line	4	-2
a list	-16	7
a little	3	-44
a live	3	5
a liver	1	6
a living	-12	-19
a local	-11	-3
a long	-1	13
a look	19	-12
a lot	18	8
a lovely	4	8
a lower	23	0
a lump	69	-35
a lung	4	2
a machine	47	9
a man	-29	-8
a mass	4	3
a massive	-17	0
a mechanical	11	-5
a medical	-8	0
a medicine	24	10
a melon	8	21
a mild	-19	-6
a million	6	0
a min	-21	1
a minute	77	49
a month	-2	-27
a mother	-15	0
a motorbike	55	20
a mule	-18	5
a nail	20	35
a needle	1	-11
a negative	-4	6
a neighbour	-18	10
a neurologist	-1	-3
a neurologists	-18	0
a new	9	-29
a nice	-20	-2
a night	-29	2
a no	-7	2
a normal	-10	0
a nosebleed	-12	-9
a notary	4	-7
a note	16	0
a novel	21	11
a nurse	-13	5
a nursing	-3	15
a one	-3	-13
a pacemaker	-10	2
a package	-21	-15
a pad	42	-5
a paediatrician	18	10
a page	-3	0
a pain	-41	2
a painful	-49	-20
a panic	-11	4
a paper	-40	1
a parcel	8	9
a participant	-13	0
a passport	1	5
a patient	-32	19
a pen	-23	-3
a period	0	-14
a person	3	10
a pharmacist	21	6
a pharmacy	-25	8
a phone	9	0
a photo	-16	-17
a picc	-4	-2
a piece	-6	-3
a place	-5	3
a plan	-13	-2
a plank	46	7
a plaster	3	15
a plastic	-13	-8
a plum	2	-4
a post	-2	-9
a poster	-14	0
a pounding	21	20
a power	-24	0
a pregnant	1	-6
a prescription	-3	0
a pressure	-16	0
a price	3	4
a private	25	-16
a pro	-3	1
a problem	19	-12
a proper	-8	-1
a psychiatrist	-3	4
a psychologist	-12	0
a pulmonary	-16	0
a pulse	-10	1
a pump	-6	0
a purple	9	18
a quarter	18	1
a question	14	-7
a quick	-1	6
a quiz	-21	1
a quotation	14	0
a quote	-22	-3
a race	1	3
a rag	20	8
a rash	-12	-18
a real	-27	3
a reason	2	6
a red	-12	-8
a referral	0	13
a refill	-28	8
a refund	-6	9
a registry	1	-3
a remote	16	-6
a repeat	-2	10
a reply	-10	3
a research	-11	0
a retired	18	5
a review	-4	0
a rheumatologist	-3	-4
a right	-7	3
a room	-2	7
a rope	19	18
a routine	-10	4
a row	14	2
a runny	-31	3
a ruptured	20	-4
a scan	-27	4
a school	3	-5
a script	14	15
a second	27	-36
a seizure	44	17
a sentence	2	14
a shade	-20	0
a sharp	2	17
a sheet	-3	-7
a short	-4	-12
a side	-16	1
a signature	2	-4
a single	-26	0
a sip	0	4
a site	10	10
a skin	-20	-4
a sleep	28	-11
a slot	20	-3
a slow	-1	12
a small	-6	11
a snake	31	13
a sniffle	2	20
a sore	-23	-27
a source	-14	-13
a spa	9	-10
a spare	-1	5
a specialist	-23	0
a speech	-3	1
a spinal	4	4
a spine	1	4
a splitting	4	15
a spoon	4	16
a spoonful	2	-15
a stab	1	15
a stable	-12	-7
a stamp	-2	-4
a steady	7	-18
a stent	39	3
a stick	-23	-1
a stiff	2	10
a stomach	-5	0
a stone	-15	8
a strange	18	7
a stray	6	-5
a street	22	-17
a strip	-4	-13
a stripe	13	-12
a stroke	-6	16
a student	18	13
a study	-6	5
a substitute	7	1
a sudden	46	10
a sugar	3	10
a sunday	0	5
a supplier	6	-1
a support	-8	-7
a swiss	-3	-5
a sworn	4	1
a table	-31	1
a tablet	-23	-3
a tack	-9	0
a taxi	20	-4
a teacup	12	25
a teaspoon	45	-14
a teenager	-12	-2
a temp	-11	-16
a temperature	-12	32
a thai	-9	11
a theatre	-4	0
a thermometer	-9	0
a thick	-8	7
a thing	-7	-3
a third	-12	-21
a tick	-18	-5
a tickly	-24	11
a tight	13	-2
a time	-1	7
a tin	-20	6
a tiny	0	-7
a toddler	-19	0
a tomato	-10	9
a touch	3	-4
a trace	-8	0
a transplant	-18	-3
a travel	21	-12
a trial	-48	6
a tube	4	-1
a tummy	1	9
a twinge	-40	0
a two	-38	2
a typo	-17	0
a urologist	-5	-6
a ventilator	-4	3
a very	-31	-4
a video	-7	-14
a village	-2	10
a visa	5	2
a voice	12	19
a walk	-52	14
a wart	-40	21
a wasp	78	25
a waterfall	9	3
a weak	-16	3
a wedding	-16	-23
a wee	-5	-2
a week	24	-21
a wet	9	0
a wheelchair	-21	0
a while	25	14
a whistle	6	5
a whole	17	13
a woman	-6	-6
a word	-35	3
a wound	-13	0
a written	-12	1
a year	-7	-11
a yearly	13	11
a years	28	23
a yellow	23	-8
abdomen	22	-1
abdominal	11	-21
abdominal pain	31	29
abemaciclib	3	-12
abiraterone	-7	-6
abl	-14	-2
abl 0.0	-17	0
able	32	28
able to	32	28
about	-20	-13
about ,	8	-19
about .	6	-26
about 00	32	11
about 000	-3	-4
about 2	4	-5
about 3	4	-1
about 6	8	7
about a	36	19
about an	30	-2
about and	-8	-3
about five	0	-6
about forty	29	14
about four	6	3
about hair	-6	18
about half	11	-12
about her	-19	6
about his	-20	-11
about it	-12	-19
about me	21	8
about my	-4	4
about price	-9	3
about six	-7	3
about ten	-1	-16
about that	-13	1
about the	-20	45
about three	2	-3
about to	3	12
about twenty	-4	1
about two	8	-5
about whether	-20	-9
about your	1	3
above	-24	8
above 00	-8	-2
above 000	-11	0
above the	7	11
abroad	-11	-19
abroad ,	37	-4
abroad .	-23	15
abroad ?	3	-8
abroad for	-5	-19
abroad in	18	-6
abroad to	-6	-4
abroad with	3	-15
abrupt	7	-14
abscess	2	-4
absolutely	-20	-22
ac	15	6
academy	-18	7
acalabrutinib	4	2
accept	6	7
accept patients	26	5
accept payment	6	2
accepted	6	6
accepted ,	-12	0
accepts	16	5
access	29	-39
accident	5	6
accident ,	1	-4
accident in	3	0
accident policy	5	1
accidentally	-1	-15
accommodation	-4	1
accompany	20	4
according	-2	-8
according to	-2	-8
account	-16	2
account (	-12	0
account .	-4	27
account and	-12	-1
account for	-5	-16
account number	13	3
accountant	-7	-6
accounts	17	6
accra	-3	-5
accuracy	-7	0
ache	14	-45
ache ,	10	-13
ache .	1	6
ache after	-31	0
ache in	-16	-10
ache on	1	-13
aches	90	-21
aches ,	5	5
aches .	-9	-2
aches and	1	-12
aches when	17	-8
aching	44	-31
achy	2	-15
achy ,	4	-2
achy and	0	-8
aciclovir	-4	-2
acid	10	5
acid ,	4	-4
acid ?	-8	-8
acid and	3	-2
acne	21	-24
acne cream	-4	-9
across	25	12
across my	27	-5
across the	4	23
act	-4	2
act as	-15	3
acting	24	-7
active	-24	3
active bleeding	-29	0
active infection	5	2
active suicidal	10	4
activity	3	-1
actual	13	-2
actually	33	-24
acuity	26	-7
acute	56	-27
adalimumab	-6	9
add	-3	5
add -	-3	9
add that	2	4
added	5	-5
addendum	6	2
addendum by	3	1
addison	13	7
addisons	65	6
addisons ,	19	3
addisons .	22	-6
addisons and	-24	20
addisons since	3	1
address	-10	-7
address ,	24	-5
address .	1	7
address and	10	-4
address of	20	-3
adds	-2	8
adelaide	-9	-9
adhd	-17	9
adjuvant	-9	-1
admission	-17	8
admission for	-9	1
admit	-4	6
admitted	-15	3
admitted 00	-8	0
admitted 3	-7	1
admitted with	-32	0
adrenal	22	-11
adrenaline	-21	21
adrenaline ,	-16	0
adrenaline pens	13	4
adult	-28	6
adults	-15	-11
advance	-4	-12
adverse	7	-7
adverse event	9	-7
advert	-28	-9
advice	-15	-4
advice .	-11	-1
advice ?	30	24
advice about	-4	0
advice on	-3	-2
advise	49	9
advise on	-6	11
advised	-9	-8
adviser	-13	-14
ae	2	7
aed	3	0
af	37	18
af ,	11	1
afatinib	15	-3
afebrile	1	-31
afebrile ,	12	-18
affairs	12	6
affected	-7	0
afp	-8	4
afraid	9	3
africa	-19	-7
after	6	4
after ,	14	-2
after 00	-39	11
after 3	6	-4
after a	-37	12
after an	-19	0
after birth	-2	7
after chemo	29	-1
after curry	2	4
after cycle	11	-22
after delivery	6	28
after docetaxel	9	4
after each	20	-19
after eating	13	-13
after every	-19	4
after five	6	-16
after gardening	-14	0
after gemcitabine	28	10
after her	23	-5
after hip	6	3
after his	34	18
after i	-5	-4
after it	-41	0
after knee	17	5
after lifting	-18	-20
after long	-11	-1
after lunch	-21	-17
after meals	-31	0
after mr	-10	8
after my	-21	-7
after new	22	-14
after some	-5	0
after surgery	28	11
after that	12	4
after the	77	19
after three	-38	14
after tomorrow	73	-32
after two	-15	4
afternoon	58	7
afternoon ,	4	22
afternoon .	4	-7
afternoon :	5	-6
afternoon and	12	13
afternoon he	0	4
afternoon i	-2	8
afternoon suits	-8	1
afterwards	-40	-3
afterwards ,	-16	0
afterwards ?	-21	-2
again	-27	50
again ,	45	30
again .	22	-15
again ?	-12	3
again and	-34	-5
again at	12	15
again in	10	8
again on	-2	4
again since	-18	6
again today	1	-10
against	7	15
against a	11	2
against my	7	-1
against the	5	4
age	18	-8
age .	-11	-2
age 00	13	19
age of	-16	-1
aged	18	6
aged 00	9	22
agency	31	9
agent	35	-21
agent ,	7	-8
agent says	10	7
ages	-19	13
ago	88	46
ago (	-27	-2
ago )	-4	14
ago ,	42	57
ago .	36	-2
ago :	6	0
ago ;	-38	14
ago and	22	38
ago at	10	-7
ago for	46	10
ago has	1	11
ago i	-50	3
ago my	23	-16
ago while	6	6
ago with	21	-9
agony	42	48
agony ,	8	3
agree	-15	-1
agree with	-3	-1
agreed	-3	-8
agreed to	-5	-1
agreement	-3	1
agrees	13	7
ahead	-26	8
ahead ,	16	-3
ahead ?	16	-10
ahead for	3	-3
ai	-16	-5
aia	5	0
aid	9	-4
aid course	5	-6
aid says	5	3
aide	5	-1
air	31	123
air ,	30	19
air .	23	55
air ambulance	4	-1
airline	-3	-20
airline lost	7	-11
airlines	-17	-5
airport	6	-8
airport ?	30	-4
aisle	19	13
aisle seat	12	2
alafenamide	1	-5
alarm	19	3
alarm has	13	3
alarms	-20	1
albumin	4	3
alcohol	15	1
alcohol ,	53	-28
alcoholic	17	3
alendronate	-17	-3
alert	33	-53
alert ,	18	-16
alert .	6	-6
alert and	6	-6
alicante	4	1
alive	18	21
alk	-13	1
all	11	-3
all ,	-34	-14
all .	15	9
all 00	-9	3
all and	-4	-2
all at	14	7
all clear	-36	-7
all day	18	-21
all fine	14	22
all four	26	11
all good	-39	-11
all has	-22	8
all healed	-4	0
all her	12	25
all his	-12	-14
all i	10	-11
all in	-21	-7
all is	-38	0
all my	54	32
all night	60	-22
all normal	-16	7
all of	18	12
all over	129	-30
all right	-35	-34
all that	9	-10
all the	-9	33
all week	39	-4
all with	33	-3
allergic	-32	11
allergic to	15	14
allergies	-9	-2
allergies ,	-8	-5
allergies :	4	2
allergist	-3	6
allergy	-22	3
allergy ,	-7	0
allergy testing	-3	1
allopurinol	-26	14
allopurinol ໄ	5	9
allotment	-7	0
allow	-38	-9
allowed	-35	-10
allowed ?	6	0
allowed in	-6	3
allowed to	-11	0
almaty	-8	0
almost	5	-15
alone	76	31
alone ,	14	9
along	25	17
along ,	-3	2
along and	3	-10
along the	4	0
along with	5	3
aloud	-12	5
already	13	-19
already .	-7	5
already been	-6	0
alright	-11	-23
alright .	3	-15
alright otherwise	6	-7
als	-9	11
alsfrs	17	1
also	-3	8
also ,	-12	-8
also .	0	-3
also ?	27	-13
also i	-6	1
also if	-14	-6
also is	15	6
also like	-24	-10
also my	4	4
also need	5	-7
also please	3	-8
also price	-4	5
also send	4	-14
also since	19	-4
also the	16	-9
also want	10	-1
also we	-4	-3
alt	54	-29
alt 00	-96	-3
alt 000	71	-34
alt 0000	71	22
altered	-16	2
alternative	5	-5
alternatives	-7	0
although	33	-2
altitude	-13	7
altogether	4	-2
always	-57	-17
always ,	-14	3
always .	4	-17
always 000	-10	0
always a	-26	3
always has	-16	0
always have	-14	0
always the	-10	0
alzheimers	7	12
am	4	37
am ,	-17	-14
am .	41	13
am 00	-5	25
am a	-33	-5
am asking	-14	-3
am from	13	2
am healthy	-19	-9
am his	4	-1
am i	-46	3
am in	-20	-7
am not	-31	-15
am on	0	-19
am the	-22	-2
am with	3	14
am writing	-5	0
ambulance	-40	17
ambulance ,	-23	0
ambulance from	25	5
america	-8	-7
american	-10	1
amiodarone	6	-15
amitriptyline	38	15
aml	31	20
amlodipine	-43	-7
amlodipine ,	-6	0
amlodipine 00	6	1
amlodipine 5	-12	0
amlodipine ມ	-8	0
ammonia	1	11
among	-21	0
amount	32	4
amounts	12	-23
amounts ,	1	-13
amoxicillin	23	-24
ampoules	-11	-10
an	-28	15
an 8	4	25
an accountant	-6	2
an ache	2	-8
an alternative	-8	0
an ambulance	-15	3
an annual	-16	10
an apology	4	0
an app	-21	0
an appointment	6	22
an attack	-13	-10
an elephant	46	13
an email	9	-1
an emergency	6	17
an english	-35	1
an epipen	36	-16
an essay	-16	0
an ethics	-4	0
an even	-34	-1
an evening	-8	0
an expert	-6	7
an eye	-5	-9
an hour	85	9
an icd	1	4
an inch	1	-6
an independent	-5	6
an infection	-29	0
an injection	1	-12
an insurance	-3	1
an invoice	23	10
an irregular	7	-4
an ngo	7	-9
an obstetrician	10	-6
an old	7	5
an online	-15	-20
an operation	-10	3
an opinion	-1	-9
an overdose	-19	13
an x	-3	5
anaemia	-17	-4
anaesthetic	-14	0
anaesthetist	-19	6
anaphylaxis	-47	0
anaphylaxis ,	-22	0
anaplastic	1	4
anaplastic thyroid	1	3
anastrozole	-20	10
anc	92	11
anc 0.0	107	-4
anc 000	2	6
and	14	24
and "	-3	8
and ,	-2	6
and 0.0	-17	-15
and 00	5	6
and 000	20	-42
and 0000	-22	0
and 38.0	7	-29
and 39.0	1	7
and 4	8	-10
and 9	2	-20
and a	-6	-1
and about	-24	-33
and aching	35	-35
and achy	4	-3
and after	-9	12
and again	28	-1
and all	-39	10
and also	-18	3
and always	-28	-9
and am	-10	1
and an	-13	0
and ankles	14	13
and another	3	-1
and are	-6	-8
and arms	0	-9
and as	14	-2
and ask	-1	3
and asked	-8	7
and asks	-29	0
and at	8	-3
and back	-36	13
and been	12	16
and before	0	9
and belly	47	-23
and bleeding	26	37
and blood	13	4
and bloods	32	-1
and blotchy	0	4
and bluish	18	1
and both	-6	23
and bowels	1	-3
and bp	15	5
and breath	25	2
and breathe	-11	0
and breathing	-8	16
and brings	11	5
and bruises	27	-20
and bulging	43	9
and burning	44	-3
and by	-17	-10
and calls	29	12
and came	14	-8
and can	8	-19
and cannot	14	20
and cant	75	-23
and cardiac	-12	7
and clammy	49	10
and cold	34	2
and collapsed	-13	1
and come	0	4
and confused	46	23
and confusion	-16	10
and cough	-39	10
and could	-11	-22
and couldnt	7	19
and creatinine	-13	-3
and dark	12	-24
and deep	2	9
and diarrhea	-10	-12
and did	7	13
and died	-26	0
and dizzy	31	15
and does	-15	-4
and doesnt	26	33
and dont	-6	12
and drinking	-19	-14
and drinks	-6	4
and dry	-29	0
and dyspnoea	-12	2
and each	-25	-3
and eat	-11	-1
and eating	-51	0
and eats	-5	-6
and ecg	-16	13
and every	-40	10
and everything	-13	1
and eyes	52	-35
and fast	8	13
and feel	37	-2
and feeling	4	-30
and feels	22	26
and feet	27	-34
and felt	-19	2
and fever	71	-61
and five	5	0
and floppy	3	4
and for	-27	4
and found	-12	-2
and from	-15	6
and gave	19	9
and get	-16	0
and gets	-11	1
and getting	30	-35
and go	9	-1
and god	32	-1
and goes	1	-13
and got	10	10
and green	14	-17
and gums	11	6
and had	-87	-9
and half	20	-27
and hard	3	2
and hardly	20	1
and has	-1	6
and hasnt	24	15
and have	45	12
and he	90	46
and hed	4	0
and her	113	36
and hes	19	60
and his	38	40
and hit	18	18
and hot	-11	-15
and how	-13	14
and hurts	12	-24
and hydrocortisone	2	-10
and i	57	59
and ice	9	7
and id	-26	-10
and if	25	1
and im	44	36
and in	16	6
and is	38	37
and isnt	17	3
and it	-31	-2
and its	60	-1
and ive	-12	25
and jaw	-7	2
and just	19	2
and keeps	-1	29
and kept	27	13
and kidney	-10	0
and knows	5	-6
and last	25	-3
and leaking	20	-9
and leathery	6	2
and left	22	17
and light	22	-31
and little	0	-9
and lives	1	-3
and looks	-12	9
and lost	-33	0
and lying	1	11
and may	-23	-5
and maybe	5	-19
and mild	-28	-10
and milk	-5	-6
and moved	4	-4
and moving	8	-14
and must	3	-20
and my	57	17
and mycophenolate	-3	-1
and nearly	16	17
and neck	19	29
and need	6	-20
and needles	10	18
and needs	-7	0
and night	-15	7
and no	-21	-10
and nobody	-18	-7
and none	-12	-1
and normal	25	18
and not	11	-20
and nothing	33	-15
and now	107	36
and off	8	-35
and on	-14	-17
and once	-12	0
and one	-6	9
and only	-16	-5
and open	0	-19
and our	40	-17
and pain	12	-5
and painful	15	18
and pale	45	-44
and palpitations	25	-25
and passed	-21	1
and peeling	2	-3
and pharmacy	7	6
and please	20	5
and puffy	0	-6
and pulls	1	5
and purple	1	13
and pus	4	-5
and put	0	13
and red	1	13
and redness	-22	-26
and right	-4	10
and rigors	-4	16
and said	-6	-1
and saw	-18	0
and says	9	-8
and scalp	7	12
and see	-15	-4
and seeing	4	9
and seek	-5	-5
and sees	-48	-1
and send	-11	-5
and shaking	12	18
and shall	-4	-14
and she	44	57
and shes	38	26
and shivering	25	40
and should	-9	-11
and since	-19	63
and skin	22	0
and sleep	-17	1
and sleeps	25	24
and slept	-15	0
and so	2	30
and soles	22	-16
and some	-6	-5
and somebody	2	-7
and something	37	9
and sore	68	-60
and soup	0	-5
and speech	-11	-15
and steady	-42	0
and sticky	16	16
and still	-24	-17
and stopped	-6	-1
and stuck	1	-5
and sugar	-12	0
and swallow	1	-7
and swallowing	-17	20
and sweating	60	-34
and swelling	27	8
and swollen	84	15
and take	-26	0
and takes	5	8
and talk	7	-9
and talking	29	16
and tell	8	-12
and tender	25	-4
and thanks	5	17
and that	5	7
and thats	3	-2
and the	76	-3
and theatre	-7	-2
and then	47	8
and there	41	10
and theres	38	-22
and they	9	-13
and theyre	-25	-8
and theyve	8	-1
and this	28	16
and three	-69	0
and throat	0	-4
and tight	15	-48
and tired	-22	-5
and to	-8	-4
and today	28	6
and told	10	10
and tomorrow	10	-22
and tomorrows	14	-25
and tongue	1	-12
and tonight	11	13
and took	23	22
and tramadol	3	1
and two	35	9
and up	1	-15
and very	50	-10
and vomiting	75	-9
and vomits	42	28
and wait	27	14
and walk	9	-20
and walking	12	-5
and walks	5	-1
and want	-54	18
and wants	-22	3
and warm	13	-6
and was	-105	-7
and water	1	-6
and we	11	-14
and weeing	3	-1
and weight	87	-11
and well	-25	-1
and went	26	3
and were	21	-1
and wet	3	8
and weve	-9	10
and what	-13	9
and whats	37	-9
and when	16	-32
and where	-5	4
and whether	6	-3
and which	-14	-13
and who	5	-7
and will	-24	1
and with	-2	-5
and without	-24	1
and woke	-25	7
and wonder	24	-4
and wont	9	31
and would	-28	-12
and written	29	11
and yellow	-14	-6
and yesterday	15	-1
and you	-7	8
and your	-13	-13
and yours	1	-3
andorra	5	1
andorra .	5	1
aneurysm	35	-16
angina	-10	-8
angiogram	16	-13
angry	3	-4
animals	-8	0
ankle	-45	-15
ankle ,	6	3
ankles	52	-49
ankles ,	-4	-4
ankles and	41	-18
ankles are	1	-9
ankles puffy	10	-4
ankles swollen	20	-15
annoying	-21	5
annual	-6	-2
annual check	-8	15
annual review	6	12
another	-24	-7
another month	2	-5
another name	-6	0
another one	-5	1
answer	-5	5
answer ,	3	7
answer .	24	20
answer by	-12	-14
answer in	-22	-1
answered	-8	4
answering	34	8
answers	10	-29
answers .	8	-11
antacid	8	9
antacids	-23	-1
anti	-25	-3
anti -	-25	-3
antibiotic	53	20
antibiotic ,	1	8
antibiotic for	7	-18
antibiotics	-3	-5
antibiotics .	-18	-3
antibody	20	0
antibody -	1	8
anticoagulant	-6	9
antidote	25	17
antihistamine	-18	5
antivenom	39	42
ants	-11	9
anxiety	-25	7
any	-17	-1
any .	-15	-8
any advice	16	3
any case	-7	0
any change	0	-4
any cheaper	-10	0
any day	-39	6
any discount	-25	2
any doctor	6	-3
any evening	-18	0
any fever	6	14
any good	-11	1
any more	48	-1
any of	2	12
any pharmacy	6	-2
any slot	15	-22
any time	3	-2
any treatment	-4	-2
any trial	23	21
any use	-20	0
any way	17	-4
any week	-14	0
anybody	32	15
anyhow	-43	0
anymore	97	23
anymore ,	24	9
anyone	-5	-17
anything	-4	4
anything ,	0	4
anything ?	-26	-2
anything about	8	-1
anything else	-3	15
anything more	-7	-1
anything new	7	13
anything stronger	11	18
anything to	35	-28
anyway	43	-8
anyway ,	12	7
anyway .	4	-11
anywhere	14	-31
anywhere ,	8	-6
anywhere .	11	-10
anywhere ?	-22	-10
anywhere in	20	8
aorta	-5	2
aortic	-10	-2
aortic valve	5	-2
apalutamide	-8	4
apart	2	-21
apart from	-5	-13
apixaban	21	-33
apixaban ,	12	4
apixaban .	14	0
apixaban 5	1	-5
apixaban for	18	-14
apology	4	0
app	4	10
app ,	-3	1
apparently	3	2
appeal	8	-10
appendix	-10	1
appendix ,	-3	0
appetite	4	-18
appetite ,	-1	4
appetite good	-13	0
apple	3	1
applied	-9	4
applies	-12	-1
apply	-13	6
apply for	3	2
apply to	-4	0
applying	0	-4
appointment	-8	10
appointment .	-3	1
appointment ?	10	2
appointment in	9	10
appointment is	-35	-10
appointment on	-41	11
appointment with	1	10
appointments	20	-3
appreciate	1	5
approval	13	15
approved	-8	8
april	-37	0
april ,	4	-11
april .	-6	-8
april and	-11	-1
apyrexial	-10	10
arches	1	26
arches when	1	8
archivist	-7	0
are	2	18
are ,	34	2
are .	-15	10
are 0.0	1	-8
are 00	-16	-3
are ?	19	-12
are a	-25	14
are afraid	23	4
are all	-17	0
are asleep	8	7
are at	-10	1
are best	2	3
are better	5	4
are bleeding	-13	28
are both	-3	-5
are clear	-14	13
are fine	6	-5
are good	-2	-4
are in	-5	-8
are killing	-29	0
are like	4	5
are looking	1	7
are my	-20	3
are needed	-6	3
are not	0	-12
are ok	0	-5
are on	6	7
are pale	20	-19
are puffing	2	3
are puffy	17	-12
are purple	1	9
are still	-6	3
are swollen	9	-24
are the	-11	-15
are there	-17	2
are these	-29	2
are thinking	-4	1
are those	-13	0
are weak	-2	11
are yellow	9	-4
are you	21	8
are your	-3	-3
area	7	4
area ,	-8	0
arent	-22	-26
arent there	3	5
argument	-4	2
arm	79	27
arm ,	40	36
arm .	9	24
arm and	-22	3
arm b	5	8
arm for	-32	-6
arm from	11	-22
arm has	-31	-7
arm is	-15	-11
arm on	-3	-8
arm since	-3	-21
arm with	24	-12
armchair	26	0
armpit	40	-23
arms	27	-32
arms ,	-3	-48
arms .	-3	7
arms and	19	-15
arms gone	8	2
army	-27	-1
around	70	-9
around .	-37	-1
around 00	26	-12
around my	25	-29
around the	10	-14
arrange	-1	-6
arrange a	-3	-8
arranged	22	-3
arrangement	0	-4
arranging	10	-7
arrest	6	-7
arrest ,	-7	0
arrest in	-6	0
arrests	-2	-3
arrests ,	-5	-2
arrhythmia	-1	-4
arrival	-21	1
arrive	-34	-5
arrived	-2	-2
arrived ,	19	-3
arrives	-15	1
arsenic	0	27
arteries	-28	2
arteritis	11	-1
artery	-24	14
arthritis	-31	-1
arthritis ,	-10	6
arthritis study	-5	-3
arthroscopy	13	-8
article	9	-8
article on	13	-8
artificial	-4	-2
as	-29	-2
as a	-2	29
as always	-28	-21
as an	4	-9
as anything	0	-4
as asked	-18	1
as before	0	-16
as can	4	-9
as ever	-5	-22
as every	-29	0
as far	-6	-16
as for	-21	-14
as he	-27	2
as her	-25	-12
as hes	-14	1
as his	19	-17
as i	33	6
as id	-6	-15
as if	49	30
as in	-20	0
as it	-17	-17
as ive	-11	1
as last	8	11
as long	-7	0
as marble	11	8
as my	-9	7
as normal	25	-7
as of	16	-9
as our	-6	1
as paper	13	17
as per	-9	2
as proof	8	6
as rain	-16	-4
as regards	0	7
as she	-28	0
as shes	-7	-9
as such	15	3
as the	-16	-6
as they	15	-1
as though	5	15
as to	2	-5
as usual	18	-65
as we	3	3
as well	19	23
as wood	4	12
as you	-27	-12
as your	-13	0
asap	36	-27
ascites	24	-6
asia	28	-14
aside	13	11
ask	-2	19
ask .	1	-4
ask a	-39	14
ask about	38	17
ask for	-15	-1
ask if	-14	-2
ask the	30	-1
ask whether	-14	7
ask which	11	-7
ask you	38	-3
ask your	13	17
asked	-74	1
asked .	13	1
asked about	19	-9
asked by	-30	2
asked for	-28	-4
asked if	0	-4
asked me	-13	8
asked to	-11	2
asked whether	-1	3
asked you	2	6
asking	-10	14
asking about	13	-13
asking before	21	0
asking for	4	-10
asking if	-44	-3
asking re	-2	11
asking what	0	6
asks	-65	-4
asks about	-35	-20
asks for	8	14
asks how	-22	-7
asks if	-10	-2
asks what	-14	-13
asks where	-6	2
asks whether	25	-14
asks which	-15	13
asleep	-12	25
asleep ,	-1	-3
aspiration	-28	0
aspiration pneumonia	-28	0
aspirin	-5	1
aspirin ,	-12	0
assessment	25	-7
assistant	3	-3
association	-6	0
ast	5	-22
ast 00	-30	0
ast 000	34	-22
asthma	82	8
asthma ,	9	13
asthma has	10	1
asymptomatic	-9	-5
asymptomatic ,	-1	-12
asymptomatic .	-5	0
at	-18	7
at 0.0	-17	0
at 00	8	14
at 00.0	-29	1
at 000	-22	7
at 2	3	22
at 3	12	17
at 38.0	4	8
at 4	-11	5
at 5	2	9
at 6	-19	0
at 7	12	-11
at 8	-16	12
at a	-2	-15
at about	1	18
at all	5	8
at birth	-16	-6
at both	8	-1
at breakfast	36	40
at cards	-18	-5
at customs	24	-9
at dawn	8	14
at each	-27	4
at eight	-8	-7
at every	-28	4
at first	3	1
at five	5	0
at four	-16	6
at her	-5	4
at his	-8	-12
at home	-10	7
at it	-6	-2
at last	-27	-4
at least	7	5
at lunch	54	4
at me	29	2
at most	-41	5
at my	21	-7
at night	-40	-43
at nineteen	-25	0
at noon	36	3
at once	-6	18
at one	5	-1
at our	5	3
at present	18	-15
at rest	15	-23
at school	11	-3
at screening	-15	-8
at seven	-4	2
at six	13	17
at supper	10	-8
at ten	23	-5
at that	-7	-2
at the	-19	-11
at this	8	-5
at three	-14	-3
at visit	0	10
at what	-11	-8
at work	22	-1
ate	-12	-8
atezolizumab	29	-4
atorvastatin	-16	0
atra	6	23
atrial	29	-23
atrial fibrillation	29	-22
attach	-11	-6
attach ,	-3	0
attached	-8	7
attached (	-4	-1
attached )	7	-8
attached .	8	8
attached :	-8	-2
attack	-77	16
attack ,	-15	0
attack .	3	2
attack in	-9	0
attack on	19	0
attacks	15	-13
attapeu	8	-4
attend	-3	0
attendant	20	-5
attendant ?	-16	-5
attended	-3	7
attends	-3	21
attends for	4	21
attn	-4	0
attn :	-4	0
attorney	-4	2
au	-5	-1
au pair	-5	-1
auckland	-22	-1
auckland in	-16	-1
august	-22	-10
august ,	-29	48
august .	12	-18
august :	-5	0
august and	-27	-2
aunt	-7	43
aunt had	-11	26
aunts	31	2
aunty	-38	-9
aura	-21	-3
australia	-39	2
australian	-32	1
authorisation	-4	2
authority	7	-9
auto	-2	5
autumn	-30	9
autumn ,	24	12
autumn .	10	26
availability	5	12
available	-25	21
available ,	0	3
available ?	1	6
available in	5	15
avatrombopag	3	0
average	-7	0
avf	12	6
avf .	11	6
avoid	-4	1
awaiting	-15	3
awake	-20	3
awake .	-1	6
awake and	1	-4
away	-5	9
away ,	9	-4
away .	19	3
away and	-36	-4
away in	-32	8
away until	0	4
away with	-18	-18
awful	39	35
awful ,	6	7
awful .	-7	5
awful pain	1	8
awkward	-31	2
azacitidine	12	8
azacitidine venetoclax	8	-1
azathioprine	3	-1
b	-9	18
b ,	21	26
b -	-25	-12
b .	11	24
b 00	-19	-1
b 0000	-11	-19
b 2	-9	1
b 4	16	3
b 6	-13	0
b :	-5	0
b carrier	11	-13
b cirrhosis	2	10
b 超	2	5
babies	-13	0
baby	80	66
baby ,	-9	20
baby .	-4	8
baby 5	-2	15
baby and	3	3
baby has	50	33
baby is	-8	-13
baby kicking	-17	-9
baby kicks	-63	2
baby still	0	-23
babys	-14	6
back	22	-12
back ,	-3	32
back .	-17	4
back 0.0	14	-19
back ?	-3	-23
back ache	12	-23
back and	34	2
back arches	1	26
back at	-1	-21
back by	-3	-1
back for	3	6
back from	17	36
back has	-3	13
back home	-20	-1
back in	-42	8
back is	-18	19
back of	16	-6
back on	-35	-6
back out	2	7
back pain	30	-20
back passage	8	9
back the	-21	-2
back then	-25	0
back this	9	-2
back to	-60	-31
back up	27	-36
back when	-13	2
background	20	14
backpacker	3	-7
baclofen	10	7
baclofen pump	15	7
bad	2	-39
bad ,	-8	4
bad headache	10	-32
bad i	37	-37
bad smell	3	7
badly	13	-51
badly on	14	-34
badminton	-22	-24
bag	10	15
bag of	-10	2
bags	-6	-1
baht	0	4
baker	2	-15
balance	15	-12
balcony	71	41
bali	24	2
ball	66	10
ballooned	18	-4
balloons	-17	-11
balm	-1	6
band	-14	-4
band -	-4	5
band of	17	-30
band round	-11	17
banded	-4	2
banding	-13	4
bang	-19	-4
banged	40	42
banged my	3	25
banging	9	6
bangkok	29	12
bangkok ,	16	-5
bangkok .	-2	26
bangkok ?	1	4
bangkok for	35	-4
bangkok hospital	-51	10
bangkok on	4	9
bangladesh	-10	-11
bank	-18	-13
bank .	-12	6
bank account	-2	3
bank details	-3	2
bank guarantee	11	-1
bank letter	-4	1
bank slip	-8	1
bank so	-15	-3
bank statement	4	3
bank transfer	-12	1
bar	-6	11
barcelona	53	3
barely	65	-34
bariatric	-54	-1
barking	11	3
barking cough	10	3
based	-19	1
baseline	38	-16
basically	-12	0
basin	24	12
basket	-2	7
basketball	4	0
bat	24	9
batch	-7	-26
bath	13	24
bathroom	49	20
bathroom ,	19	-20
bathroom and	-8	3
bathroom floor	19	15
batteries	38	11
battery	46	42
battery is	28	6
bay	6	4
bc	20	-1
bcel	-9	4
bcel one	0	4
bcg	17	0
bclc	-9	1
bclc -	-9	1
bcr	-14	-2
bcr -	-14	-2
bd	-5	1
bd ,	-12	2
be	-4	1
be ,	12	4
be .	-21	-4
be 000	18	-17
be ?	19	11
be a	-9	24
be able	5	6
be around	31	18
be arranged	28	-2
be at	3	4
be better	49	20
be bought	21	-4
be brought	5	3
be by	-25	1
be carried	16	-1
be cheaper	-3	4
be covered	6	5
be cut	1	6
be done	-7	2
be empty	20	-25
be fine	-2	5
be finished	25	-31
be frank	-22	6
be given	-7	0
be glad	24	-5
be got	5	-9
be grateful	-9	2
be had	-1	-14
be held	-8	-16
be here	47	21
be in	-17	-1
be interested	-6	0
be kept	-32	-4
be obliged	14	1
be on	1	-23
be operated	-1	-7
be ordered	-5	-1
be over	18	0
be paid	-7	-1
be possible	-41	4
be put	-24	8
be sensible	25	-2
be sent	24	18
be stamped	-2	-13
be taken	-10	-1
be the	-1	-4
be there	-7	-2
be to	-4	1
be told	23	1
be treated	5	7
be used	-26	-1
be with	2	3
be woken	4	6
beach	-29	0
beach ,	-22	0
beam	-2	4
bear	11	0
bear the	4	2
bear with	0	3
bearable	0	-15
bearing	-2	-18
beat	-3	-6
beats	-6	9
beats ,	-5	2
beats me	-23	0
beautiful	6	3
became	30	13
because	-22	21
because he	-25	8
because her	-8	1
because his	8	-10
because i	1	4
because ive	-8	4
because lying	4	6
because my	-22	13
because of	56	-44
because our	-19	3
because she	1	5
because the	-26	10
because we	-3	1
become	16	-2
become a	-23	-1
become like	1	14
bed	56	10
bed ,	4	-28
bed .	14	13
bed and	5	15
bed for	-12	-13
bed in	-2	8
bed rattles	4	6
bed to	-6	7
bed with	7	16
bedroom	8	7
bedside	-16	2
bee	-66	4
bee sting	-23	3
been	15	9
been ,	-1	-3
been 00	-3	-6
been 000	2	-20
been a	-10	-16
been able	16	27
been all	8	-2
been asked	-30	2
been black	8	15
been bleeding	16	10
been coughing	5	-8
been doing	3	9
been fine	-18	0
been getting	28	-32
been hot	6	23
been in	28	-23
been jerking	8	7
been like	-44	4
been off	0	29
been on	32	-39
been pouring	12	18
been running	19	-7
been seizure	7	-5
been shaking	7	9
been shivering	20	4
been sick	33	16
been sitting	9	11
been so	-22	17
been sore	-5	12
been stiff	-3	0
been swapped	8	14
been swollen	1	-5
been taking	5	12
been there	-33	6
been through	-39	-5
been throwing	0	-3
been to	-3	0
been told	-11	0
been unable	22	39
been up	1	-5
been vomiting	49	-26
been waiting	22	-10
beeping	54	25
beer	-22	-17
beetroot	-1	-16
before	-4	-13
before ,	12	13
before .	70	15
before ?	14	-11
before a	5	-4
before he	-33	9
before i	-30	5
before it	-9	-6
before last	9	-11
before my	-11	-12
before or	-3	0
before our	-31	0
before starting	15	23
before that	0	8
before the	-14	24
before yesterday	15	-24
before you	-5	6
beforehand	3	9
beforehand ,	29	1
beforehand .	-6	7
began	-44	29
began the	-1	7
begin	-41	-20
begin on	5	-8
beginning	1	12
begins	-10	9
begun	-9	-2
behalf	-27	4
behalf of	-22	4
behaved	1	5
behind	-11	9
behind my	4	1
behind the	-3	8
beijing	4	4
being	-26	7
being a	10	-22
being sick	17	10
believe	-11	-1
bells	0	-4
bells palsy	2	6
belly	134	65
belly ,	-1	12
belly .	2	3
belly ache	1	-9
belly and	5	24
belly button	-8	15
belly cramps	38	22
belly hard	7	20
belly has	10	-23
belly hurts	1	9
belly is	31	-25
belly like	-2	9
belly pain	29	29
belly soft	-23	-2
belly tight	4	4
bellys	25	20
below	-26	9
below ,	-3	11
below .	6	1
below the	-13	7
belt	23	15
belt of	2	18
bench	11	8
bend	27	14
bend ,	4	7
bend .	4	5
bend her	5	3
bend it	5	-10
bendamustine	5	-5
bends	6	-1
benefit	-6	0
bengaluru	-21	1
benign	-32	-3
benign ,	-4	0
bent	83	-4
bent like	9	-17
bernadette	-15	2
berth	-5	0
besides	-4	-1
best	-36	2
best ,	30	-23
best .	-14	3
best regards	-2	-4
best wishes	17	3
beta	9	6
bethesda	-3	0
better	-12	33
better ,	28	-1
better .	-23	3
better ?	27	-4
better for	-4	-2
better off	55	28
better than	-43	-9
better to	-9	9
between	14	53
between ,	11	13
between .	11	13
between 00	-3	-30
between cycles	5	-5
between his	5	3
between my	2	28
between the	-2	23
bevacizumab	-12	9
bevacizumab .	13	-3
bevacizumab ?	-15	0
beyond	8	14
bhutan	-21	6
bicarbonate	4	-1
bicarbonate 00	4	-1
bicycle	-3	-2
bicycle .	5	-10
big	55	28
big for	13	12
big prostate	6	24
big toe	4	-10
bigger	70	-30
bigger than	18	5
bilateral	-8	-8
bile	35	-22
bile duct	10	8
bili	27	-10
bilingual	-18	-9
bilirubin	14	-15
bilirubin 0.0	19	2
bilirubin 00	-2	-14
bilirubin 9	-27	0
bilirubin normal	31	-16
bill	-35	-4
bill (	5	1
billing	-5	2
bills	10	3
biologic	21	-17
biopsy	-3	3
biopsy ,	6	6
biopsy report	24	-10
biosimilar	36	3
bipolar	-10	-1
birth	44	36
birth ,	4	6
birth .	-17	6
birth 00	19	1
birth at	6	0
birth certificate	1	-5
birth in	-4	6
birthday	-15	-5
biscuit	-25	0
bisoprolol	-18	-4
bisoprolol .	-22	1
bisoprolol 0.0	-15	0
bispecific	-11	10
bit	19	-51
bit ,	1	-3
bit .	-23	3
bit and	10	-2
bit bunged	-13	-6
bit me	108	-20
bit more	4	-11
bit my	10	6
bit of	28	38
bit pink	-10	0
bit puffed	29	-11
bit puffy	-12	0
bit queasy	17	13
bit sick	18	20
bit sore	-56	-1
bit stiff	-12	0
bit tender	-36	-1
bit tired	-9	-19
bit weak	-6	-4
bit when	-13	0
bit yellow	9	-24
bite	13	-9
bite on	17	-17
bites	-2	-3
bits	11	9
bitten	72	22
bitten by	64	23
black	58	116
black ,	10	10
black and	26	30
black as	1	5
black curtain	8	8
black like	20	12
black out	2	8
black stool	-21	0
black stools	-24	8
blacked	30	21
blacked out	30	21
blackout	-34	0
blackouts	-24	0
blackouts ,	-16	0
bladder	32	-28
bladder and	-8	-3
bladder cancer	8	-13
bladder normal	21	-9
bladder ok	6	-2
blades	55	22
blades ,	19	12
blank	-18	4
blanket	3	7
blankets	17	14
blankets since	3	5
blasts	25	2
blasts 00	25	2
bleach	81	33
bled	-89	-6
bled from	-17	-2
bled to	-21	0
bleed	-32	-59
bleed ,	-4	-3
bleed .	45	-18
bleed a	-4	0
bleed and	5	-13
bleed at	-9	-3
bleed in	-26	0
bleeding	66	-53
bleeding ,	-53	-34
bleeding -	-15	0
bleeding .	-15	-8
bleeding ?	-26	1
bleeding after	85	-39
bleeding and	-16	-3
bleeding anywhere	17	-15
bleeding edge	-29	0
bleeding from	83	-5
bleeding gums	11	-5
bleeding in	-9	8
bleeding me	-21	0
bleeding money	-34	0
bleeding or	-10	-8
bleeding that	0	-8
bleeds	-40	-2
bleeds for	-13	0
bless	28	-7
blew	23	-1
blew up	22	15
blind	-2	48
blister	47	-43
blister in	2	-8
blister on	-15	-2
blister packs	20	13
blistered	33	-27
blistering	-22	8
blistering ,	2	5
blisters	71	-77
blisters ,	-6	-8
blisters and	27	24
blisters came	1	-14
blisters in	26	15
blisters on	2	-39
bloated	26	-32
bloated and	3	-42
block	10	15
block ,	9	5
blocked	-25	0
blocks	17	-2
blood	82	33
blood ,	-41	18
blood .	-76	0
blood and	-14	-5
blood blisters	20	23
blood clot	-26	-11
blood clots	12	12
blood count	-35	-15
blood counts	-15	0
blood donation	-8	0
blood for	30	18
blood group	-12	9
blood in	24	-17
blood is	10	7
blood mixed	26	-18
blood on	24	-49
blood pressure	-24	-1
blood since	9	8
blood sugar	52	-33
blood test	-47	30
blood tests	-6	2
blood thinner	-10	-27
blood thinners	-28	1
blood this	11	18
blood when	49	-48
blood with	4	1
bloods	23	5
bloods ,	-1	6
bloods .	-28	2
bloods ?	-3	2
bloods last	-2	8
bloods normal	-2	-10
bloody	28	31
bloody diarrhoea	23	10
blotches	30	9
blotchy	21	2
blow	11	-14
blown	11	9
blown up	11	9
blue	76	105
blue ,	-13	4
blue -	1	23
blue .	14	18
blue and	15	8
blue inhaler	-23	-4
blue one	4	7
blue puffer	42	8
bluish	40	-16
blurred	14	29
blurred sight	-3	7
blurred vision	11	20
blurry	84	-7
blurry ,	-22	13
blurry and	17	8
bmi	-7	3
bmi 00	17	2
board	26	43
board ,	9	9
board -	-9	1
board .	4	4
board ?	2	7
board and	17	15
boarding	9	3
boat	-27	-29
boat ,	1	-14
boat .	4	3
body	40	7
body ,	-7	-3
boiled	0	9
boiler	-3	-13
boiling	-3	-6
bolt	11	12
bolt upright	11	12
bone	47	-12
bone .	-11	5
bone density	-18	-5
bone marrow	-2	15
bone metastases	-10	-13
bone mets	33	-15
bone pain	18	-50
bone scan	-2	8
bones	16	-7
bones .	11	-12
book	-14	9
book ,	-5	5
book ?	0	7
book a	10	-13
book the	-3	5
booked	10	24
booked a	13	-9
booked for	-9	2
booked the	5	18
booked with	-9	3
booked you	3	3
booking	-23	-10
bookkeeper	12	0
booklet	11	0
books	2	-5
booster	-6	7
boots	-6	0
border	28	-7
border .	9	-8
bored	-36	1
boring	-28	0
born	-43	28
born at	-19	16
born in	-1	-10
bortezomib	-16	3
bosentan	69	-24
boss	-21	-4
boten	4	9
both	-8	7
both ,	-1	-7
both .	6	10
both 00	11	4
both ankles	-16	0
both arms	30	5
both ears	-10	-7
both ends	-7	19
both eyes	32	17
both feet	12	15
both hands	36	-5
both kidneys	13	-13
both legs	-4	-3
both lungs	28	-6
both my	3	4
both of	-3	-5
both shins	-11	1
both sides	-21	11
both thighs	8	0
bother	5	4
bother .	-10	0
bother with	3	7
bothered	-33	-9
bottle	73	29
bottle ,	21	-1
bottle .	5	7
bottle of	12	30
bottles	-8	3
bottom	31	7
bought	5	-1
bought in	-12	-1
bought the	21	16
bouncing	-11	5
bounmy	9	-18
bout	-4	-1
bowel	23	-3
bowel cancer	0	-22
bowel obstruction	-5	4
bowel resection	-7	2
bowels	-7	10
bowels since	25	-2
bowl	64	25
bowl ,	11	2
bowl of	1	13
bowls	-17	0
box	-12	5
box ,	-6	6
box .	-40	6
box ?	44	7
box and	-3	7
box in	17	-16
box is	-25	-11
box must	-2	5
box of	16	-3
box on	4	-4
box with	-15	-3
boxes	7	-1
boxes ,	-14	9
boxes .	-6	0
boxes of	8	-8
boy	-10	12
boy (	8	-2
boy ,	30	-2
boy had	-4	17
boy has	-30	8
boy is	4	-2
boy with	13	-31
boyfriend	16	17
boys	3	27
boys are	-20	-1
bp	19	28
bp 00	31	61
bp 000	13	-41
bp at	0	8
bp cuff	6	6
braf	-12	-15
brain	-28	-4
brain metastases	-18	1
brain mets	15	1
brain tumour	54	2
branch	14	2
brand	3	24
brand ,	-10	2
brand ?	15	24
brand in	5	7
brand is	-12	4
brand of	0	-6
brands	-26	2
brca	-13	27
bread	16	-30
bread .	5	-1
break	-9	-12
breakdown	-13	-4
breakfast	65	65
breakfast ,	-11	9
breakfast .	-13	9
breakfast and	40	15
breakthrough	1	-6
breakthrough doses	1	-6
breast	38	-69
breast ,	39	-16
breast ca	-11	9
breast cancer	28	4
breast is	1	-27
breast since	1	-7
breast stroke	-18	0
breastbone	37	16
breastbone ,	13	-3
breastbone after	-25	0
breastbone since	11	7
breastfed	-11	-9
breastfeeding	-38	-60
breastfeeding ,	13	-49
breastfeeding ?	-51	2
breath	80	88
breath ,	-66	42
breath .	-42	20
breath and	8	8
breath even	41	25
breath fine	3	-26
breath in	6	10
breath is	2	11
breath like	7	8
breath lying	14	-2
breath on	52	-62
breath smells	35	35
breathe	38	50
breathe ,	17	5
breathe .	-30	0
breathe and	-35	-6
breathe in	25	37
breathes	40	1
breathes deep	3	7
breathes in	4	16
breathing	77	25
breathing ,	-65	0
breathing .	7	-14
breathing 00	18	29
breathing a	-13	2
breathing and	-18	-1
breathing as	1	-6
breathing deep	5	7
breathing easy	0	-15
breathing fine	2	-33
breathing for	1	4
breathing in	10	21
breathing is	19	-22
breathing like	36	13
breathing normal	-5	-5
breathing ok	26	-31
breathings	13	-6
breathings fine	9	-5
breathless	19	-8
breathless ,	-6	-24
breathless and	52	22
breathless on	-19	0
breathlessness	-70	-9
breathlessness ,	-45	-12
breathlessness .	11	-5
breathlessness or	-12	-3
breaths	41	20
breaths a	26	9
bridge	25	15
bridge and	43	16
bridging	10	-9
brief	-3	0
bright	107	73
bright blood	27	-1
bright red	52	44
brilliant	-15	-8
bring	31	0
bring her	14	-6
bring his	0	-3
bring it	8	22
bring my	-11	-2
bring the	7	-7
bring up	-9	10
bringing	-42	18
bringing up	22	23
brings	17	-1
brings me	-2	6
brings up	43	-13
brisbane	-1	-16
british	-6	3
brivaracetam	-13	-1
bro	3	4
brochure	-2	-10
brochure says	-10	9
broke	110	-34
broke ,	7	-15
broke my	-13	-13
broke the	15	-15
broken	21	-37
broken ,	14	1
broken :	0	3
broker	-1	-6
brother	-5	18
brother (	-16	0
brother ,	-16	-2
brother -	13	-28
brother .	5	-5
brother and	-33	-3
brother had	25	7
brother has	-13	22
brother in	-29	11
brother is	4	2
brother to	-8	3
brother took	16	7
brothers	-19	8
brought	74	38
brought by	1	8
brought forward	5	3
brought the	16	2
brought up	20	3
brown	13	-31
brown ,	-2	-8
brown .	6	-2
brown and	-8	13
brown stuff	3	11
bruise	-43	-25
bruise ,	6	-8
bruise on	1	-14
bruised	-41	-17
bruises	113	-82
bruises ,	45	-16
bruises .	-17	5
bruises all	10	-11
bruises on	35	-44
bruising	32	-1
bruising ,	16	-7
bruising .	1	6
brush	3	0
brushing	32	18
brushing teeth	27	4
bubble	-14	2
bubbles	24	13
bubbling	6	6
buccal	29	10
buccal midazolam	29	10
bucket	-25	-1
buckets	1	13
buckets ,	2	4
buckle	-13	20
budapest	14	-7
budapest :	19	-10
budesonide	17	4
budget	-40	-6
budget is	3	-6
bug	-66	1
bug going	-31	2
bug since	6	-17
build	-6	0
building	-3	15
built	-14	-29
bulge	-12	0
bulging	61	33
bulging ,	0	7
bulging .	14	-3
bulk	-12	-14
bum	-24	4
bum ,	-25	5
bump	21	-5
bumped	-8	17
bumps	-10	13
bumrungrad	30	0
bunged	-30	6
bunged up	-30	6
bupa	-8	0
burden	26	-16
burn	-13	-7
burned	17	2
burning	144	-67
burning ,	10	15
burning and	9	-20
burning hot	5	18
burning up	31	24
burning when	2	-38
burns	31	-19
burns when	2	-20
burnt	2	16
burst	-8	-25
burst ,	-4	-4
burst appendix	-3	1
bursting	32	28
bursting ,	13	15
bus	13	6
bus ,	-2	3
bus driver	14	-6
bus from	8	-1
bus is	-10	7
business	-4	-3
busy	5	2
but	3	-14
but does	-3	-4
but for	7	1
but has	30	18
but he	-39	-4
but hes	5	-15
but i	10	2
but id	16	-1
but im	24	25
but it	-68	-8
but its	18	-28
but ive	7	21
but my	-24	-18
but no	28	-4
but not	4	-19
but now	5	-9
but on	22	10
but our	-10	3
but she	-9	1
but shes	18	9
but since	5	23
but the	-33	-26
but there	18	3
but they	-11	1
but this	19	9
but today	3	8
but we	14	-7
button	43	33
button battery	61	23
buttons	1	-8
buttons and	0	-4
buy	53	-11
buy ?	-1	22
buy abroad	24	-13
buy in	6	9
buy it	31	14
buying	-17	16
by	-49	6
by ,	-4	5
by a	2	51
by boat	-24	-10
by card	13	2
by chance	-9	0
by courier	25	1
by day	-40	12
by dr	-10	-3
by e	5	6
by email	6	-12
by evening	-16	0
by friday	10	14
by her	14	13
by his	-7	1
by it	-3	0
by itself	-24	20
by mail	-1	-4
by me	-14	-5
by messenger	-9	-2
by mistake	94	28
by morning	-12	0
by mouth	-7	-1
by my	32	-5
by noon	-15	-20
by now	-5	-1
by one	-10	0
by our	10	4
by phone	8	-1
by post	14	-7
by someone	-12	0
by text	-12	0
by the	28	19
by then	15	-4
by tomorrow	11	-29
by video	-54	-4
by what	-6	0
by you	5	-6
by your	18	2
bypass	-10	11
bypass ,	-2	-5
bypass ?	1	6
bypass in	-6	0
c	-28	-22
c ,	-2	-14
c -	-10	-1
c .	8	-22
c 0.0	-66	0
c 00	-17	-5
c 1	-8	1
c 2	14	8
c 4	5	-4
c and	8	-14
c for	-24	-8
ca	58	-20
ca ,	28	-14
ca -	-9	-4
ca 0.0	-7	1
ca 00	-4	0
ca 000	-12	-2
ca with	0	8
cabin	-13	0
cabin fever	-13	-1
cabozantinib	8	-2
cad	-7	0
caesarean	-5	-6
cake	12	-5
calamine	-15	-2
calcium	-21	-16
calcium 0.0	2	-12
calcium is	9	8
calendar	-11	-5
calf	63	18
calf ,	12	-6
calf has	5	4
calf is	52	-24
calf swollen	8	47
call	-1	21
call ,	7	-6
call .	7	10
call ?	35	-9
call at	-1	4
call for	17	3
call if	-21	6
call in	-3	-15
call it	15	14
call me	-28	7
call on	1	4
call or	-21	1
call today	2	-17
call w	-5	-9
called	-1	-7
called me	-17	1
calling	26	15
calling me	3	1
calls	-40	-4
calls me	33	8
calm	-19	-37
calm ,	3	-1
calm and	11	-4
calves	-20	10
cambodia	9	2
cambodia ?	15	-5
came	32	-7
came back	-22	-6
came down	-42	15
came from	-11	0
came home	22	15
came in	-14	6
came off	29	-12
came on	39	17
came out	65	-57
came round	32	4
came through	-14	2
came to	-1	15
came up	-10	-10
camel	-1	-11
camel ,	4	-8
camera	-3	-26
camera ?	5	3
camera today	0	-11
camp	-10	16
camper	3	-11
can	-5	0
can a	-22	28
can an	0	-4
can barely	20	-4
can be	10	1
can breathe	-12	-21
can bring	29	-2
can buy	13	5
can cause	-40	-10
can do	-19	17
can doctor	1	-7
can follow	-6	0
can get	28	-25
can give	1	5
can go	-18	-1
can hardly	51	4
can have	34	24
can he	-40	-4
can i	-30	5
can it	-2	-4
can keep	-40	2
can look	0	-4
can move	7	-14
can my	-8	-8
can one	15	-16
can only	41	6
can open	-18	-21
can order	21	14
can pay	15	13
can post	21	8
can read	16	-16
can see	13	-20
can send	-21	1
can she	11	-12
can show	-16	3
can somebody	1	-16
can someone	-9	-3
can stand	-11	-19
can still	-12	-12
can swallow	1	-17
can take	8	2
can talk	7	-26
can tell	-31	-19
can the	-3	32
can they	-11	0
can translate	4	-2
can travel	3	-1
can u	-8	22
can wait	5	10
can walk	-6	-13
can we	14	-10
can you	42	35
can your	12	-5
canada	9	-6
canadian	2	-13
cancel	5	14
cancel my	17	2
cancel the	-14	6
cancellation	7	-10
cancelled	35	-3
cancer	50	-19
cancer )	11	5
cancer ,	39	-17
cancer .	-28	33
cancer ?	-2	5
cancer and	11	-23
cancer at	3	10
cancer in	-2	12
cancer of	7	-2
cancer patients	0	7
cancer stage	3	2
cancer that	1	8
cancer with	3	-4
candidate	9	-1
candle	6	5
cannot	208	30
cannot bend	4	10
cannot eat	27	-36
cannot find	1	4
cannot finish	2	6
cannot get	21	-9
cannot keep	20	-35
cannot lie	6	13
cannot move	42	-14
cannot pee	5	8
cannot see	3	36
cannot stand	20	9
cannot swallow	4	-1
cant	235	88
cant account	0	-16
cant be	-14	-13
cant bear	17	3
cant bend	3	-16
cant breathe	52	36
cant catch	-10	17
cant do	-14	10
cant feel	21	44
cant find	20	15
cant finish	15	26
cant get	4	50
cant hold	9	1
cant keep	30	-31
cant lie	27	-3
cant lift	4	-2
cant move	23	-11
cant open	13	0
cant pass	6	6
cant pee	6	23
cant put	3	3
cant read	-50	-4
cant say	-13	9
cant see	-7	29
cant sleep	-14	-49
cant speak	17	13
cant stand	-24	32
cant stop	-29	-17
cant swallow	46	0
cant talk	38	22
cant tell	-6	6
cant wake	18	6
cant walk	34	15
cant wiggle	1	5
cant write	16	8
cape	7	2
cape town	-1	-3
capecitabine	96	-29
capecitabine ,	31	-19
capecitabine ອ	-12	0
caps	-40	0
caps .	-9	1
capsule	-12	-22
capsule .	12	-11
capsules	52	-73
capsules ,	-3	5
capsules left	8	-8
capsules of	37	-9
captain	-7	4
car	35	33
car ,	-10	-8
car -	-9	-6
car .	2	3
car park	20	7
carbamazepine	-8	5
carbamazepine ,	4	3
carbimazole	25	6
carbo	12	8
carbon	-21	0
carbon monoxide	-21	0
carbonate	0	5
carboplatin	23	9
carboplatin .	4	-10
carcinoid	15	-7
carcinoma	2	7
carcinoma ,	0	4
card	-24	10
card ,	18	17
card .	-10	9
card ?	42	-8
card for	-3	-23
card is	4	8
card number	-11	9
cardiac	-35	-6
cardiac arrest	-19	0
cardiac arrests	-4	-4
cardiologist	-86	-3
cardiology	8	5
cardiomyopathy	17	-7
cards	-16	-1
cards .	-18	-5
care	-20	20
care ,	-14	1
care home	4	8
care nurse	-3	3
care with	-13	0
careful	13	-15
careful .	13	-16
carer	12	1
carer for	4	1
carers	-23	1
caring	-14	0
carotid	-19	0
carotids	-14	0
carpet	-13	-13
carried	-16	-10
carrier	0	-13
carrier ,	13	0
carriers	-2	6
carries	-18	-9
carry	-24	4
carry it	-6	3
carry on	1	-17
carry the	-11	-1
carrying	-2	12
cart	10	9
case	-21	19
case ,	-11	-27
case .	9	4
case :	33	7
case ?	25	6
case of	-26	0
case summary	-8	1
cases	-19	2
cases for	7	2
cash	-3	26
cast	22	4
casualty	-17	0
cat	-17	25
cat ,	7	12
cat .	-5	-7
cat and	10	4
cat bit	5	10
cat has	-33	0
cataract	-56	16
cataract in	-23	-8
cataract surgery	4	16
cataracts	-21	8
cataracts ,	-25	2
catch	1	21
catheter	35	2
cats	10	8
caught	-14	8
cause	-17	-1
cause breathing	-17	-19
cbc	-6	-12
cbt	-8	-6
cd	-1	11
cd 4	-12	7
cdk	0	-3
cdk 4	0	-3
cea	-36	0
cea 0.0	-7	0
cebu	-15	4
cebu ?	-1	-3
ceftazidime	-6	4
ceftriaxone	-10	3
ceiling	19	22
cell	32	30
cell ,	6	19
cell .	11	-7
cell lung	-10	3
cells	-8	10
cells 0.0	-9	-4
cement	1	3
center	-15	0
center in	-3	0
centimetres	1	-6
centre	-5	-8
centre .	9	1
centre ?	40	-17
centre in	-3	-2
centres	-30	-2
cerebral	-12	-1
certificate	-13	-3
certificate ,	-13	-4
certificate ?	15	5
certificate for	-7	-6
certificate i	-6	-5
certificate of	25	12
certificates	-7	1
certificates ,	9	7
cervical	23	-22
cervix	16	10
cetirizine	-13	2
cetuximab	16	-16
chain	-21	-9
chainsaw	-4	-4
chair	15	11
chair ,	4	4
chair .	3	2
chalk	-19	5
chance	-17	1
chance of	-3	0
change	-24	25
change ,	34	16
change .	1	7
change in	-27	6
change my	-1	-6
change of	-6	0
change the	8	-14
change to	4	1
changed	3	-13
changed ,	-7	0
changed .	10	-4
changed since	17	-2
changed the	15	-5
changes	-9	14
changes .	-17	-2
changing	-25	20
channel	-10	-1
chap	11	1
chapter	-28	0
character	-3	0
characters	-2	-5
charcoal	33	15
charcoal heater	7	4
charge	-10	0
charge .	-12	1
charge ?	9	0
charge for	-8	0
charge of	-8	-1
charged	16	8
charged twice	-12	3
charges	-4	-3
charity	-2	-26
chart	0	-4
chat	16	-20
chat ?	-4	-13
chat about	-4	7
chat with	-1	-3
chattering	37	43
chattering ,	19	8
chattering under	10	13
chatting	3	-40
cheap	11	12
cheap ?	-5	8
cheaper	-1	24
cheaper ,	7	6
cheaper brand	6	3
cheaper in	-6	-6
cheaper than	7	1
cheapest	12	6
cheapest ?	2	-6
check	-16	9
check ,	9	-8
check -	-21	8
check .	-22	-1
check in	16	-4
check is	-23	0
check my	-26	-1
check or	-13	3
checked	-24	-1
checked ,	4	-1
checked .	-9	-10
checking	-8	1
checklist	-1	6
checks	-46	3
checkup	-4	-5
cheek	44	-42
cheek is	37	-33
cheeks	-25	9
cheeks ,	-15	8
cheerful	-10	5
cheerful ,	-8	1
cheers	24	31
cheers ,	1	18
cheese	-23	0
chef	-11	-1
chemist	44	-37
chemist in	-9	-6
chemist says	14	-13
chemistry	-12	5
chemists	22	-3
chemo	27	18
chemo ,	30	-38
chemo .	-10	2
chemo :	0	-14
chemo ?	27	20
chemo and	-12	1
chemo for	-3	0
chemo in	-7	-9
chemo last	19	-8
chemo on	37	26
chemo port	-6	30
chemo since	7	6
chemotherapy	-49	2
chemotherapy .	-6	3
chemotherapy in	-22	1
chen	-2	-10
chengdu	-8	7
chennai	-10	2
chennai ,	8	10
chennai .	25	-2
cheque	12	-11
cherry	-32	1
chest	89	59
chest ,	17	-3
chest .	6	-11
chest and	24	20
chest clear	-41	-1
chest discomfort	-5	-10
chest feels	40	16
chest film	-11	1
chest has	6	5
chest hurts	48	35
chest infection	26	6
chest is	5	2
chest of	-21	1
chest pain	-130	9
chest since	8	20
chest symptoms	3	-13
chest trouble	7	-22
chest when	-2	3
chew	-5	8
chewing	-1	-9
chiang	14	-9
chiang mai	18	6
chiang rai	-2	-13
chicken	-12	-5
chickenpox	31	-34
chickenpox .	14	-10
child	4	6
child ,	0	-7
child -	-17	9
child .	4	17
child has	50	3
childhood	-48	-4
childhood ,	-22	2
childhood .	4	-5
children	53	-10
children ,	6	-17
childrens	-4	1
childrens doctor	-12	0
chile	35	-8
chilli	-4	1
chills	65	96
chills ,	4	-2
chills and	79	50
chin	-61	38
chin to	3	1
china	-13	-20
chinese	-21	-8
choir	-9	5
choir ,	-11	0
choke	1	3
choked	13	15
chokes	-5	17
chokes on	-6	14
choking	68	27
choking ,	1	4
choking .	12	-7
choking on	25	23
cholangitis	-10	0
cholesterol	-38	-14
choose	-12	4
choosing	-16	-9
chop	15	24
chop ,	8	2
chop .	-12	0
christmas	-18	-3
christmas ,	0	-4
chronic	-43	-8
chronic hepatitis	4	-7
chucking	17	10
chucking up	17	10
church	-12	-3
ciclosporin	23	-23
cinema	3	14
circumference	16	27
cirrhosis	87	40
cirrhosis ,	9	25
cirrhosis .	13	1
cirrhosis and	46	-6
cirrhosis from	5	2
cisplatin	24	-4
cisplatin ,	8	20
cite	-8	0
city	40	-15
civil	-9	0
ck	-33	13
ckd	4	6
claim	-12	-1
claims	-15	-5
clammy	128	75
clammy ,	14	14
clammy .	8	7
clammy and	1	11
clarify	-8	1
class	-42	-15
class ,	-18	6
class 2	17	-9
class iv	-13	0
clause	-5	0
clay	-6	-5
clean	-60	-14
clean ,	-17	-10
clean .	0	9
clean and	-6	0
clean in	23	-14
cleaned	20	9
cleaner	34	14
cleaning	-13	-1
clear	-41	-62
clear ,	4	-9
clear -	1	-8
clear .	21	-39
clear in	5	-16
clear since	13	11
clearance	-8	-2
clearance ,	-13	1
cleared	-27	0
clearly	40	-29
clearly ,	2	-7
clerk	-38	-7
clerk ,	-31	-3
clerk .	-8	1
clicks	-39	2
client	-3	-9
clients	-16	3
climb	-2	3
climb the	-2	3
climbing	-3	-4
climbs	7	0
clinic	36	22
clinic ,	15	4
clinic .	-13	-8
clinic ?	-3	3
clinic abroad	-5	-4
clinic and	8	1
clinic at	11	4
clinic gave	-35	2
clinic has	-11	-1
clinic here	5	-14
clinic in	-2	-5
clinic is	7	-17
clinic on	14	-11
clinical	-21	2
clinics	11	-12
clip	22	13
clip says	12	8
clipped	-17	0
cll	-17	-7
cll ,	-9	-2
clobazam	5	8
clobazam ,	0	3
clock	2	-6
clock .	-3	0
clockwork	10	2
clonazepam	10	-9
clopidogrel	-11	4
clopidogrel .	0	-7
close	8	-53
close ,	17	-9
close .	-4	0
close the	1	-10
closed	-3	-7
closed for	19	-5
closed on	-21	1
closed until	14	-17
closes	-2	5
closes at	-9	3
closing	42	-7
closing ,	24	3
closing up	9	3
clot	31	-40
clot ,	6	0
clot .	20	9
clot in	3	-39
clot on	6	2
cloth	1	13
clots	71	19
clots ,	11	-9
clots and	40	7
clots in	27	-16
clots like	3	14
clots the	7	5
clotting	-3	0
cloudy	17	3
cloudy fluid	1	-5
clozapine	92	-25
clozapine ,	22	7
clozapine 000	9	-19
club	-32	-2
club .	-19	0
club and	2	-3
clumsy	8	21
cm	-15	-10
cm ,	-7	6
cm .	1	3
cm around	-37	-3
cm bigger	1	-14
cml	4	-16
co	-8	-4
co -	-8	-4
coach	-29	1
coaching	-17	1
coarse	24	25
coast	-1	-6
coat	-1	6
coat .	-1	4
cobra	37	20
coca	19	-2
coca -	19	-2
code	-4	10
code .	-4	-1
code on	-10	0
codeine	20	-7
codeine .	17	-7
codes	7	-6
coffee	40	40
coffee ,	4	-5
coffee .	4	-1
coffee grounds	81	20
coffee with	-20	-11
coil	-10	-9
coimbatore	-6	0
coin	5	-2
cola	27	-33
cola ,	25	6
cola .	4	-6
colchicine	5	-6
cold	-2	118
cold ,	49	-5
cold .	-49	9
cold and	82	46
cold as	11	9
cold box	-4	5
cold chain	-20	-4
cold hands	6	9
cold in	-35	1
cold juice	5	20
cold last	-4	-23
cold sore	-16	0
cold sweat	42	22
cold turkey	18	0
cold with	-14	-11
colic	15	-11
colitis	5	0
colitis ,	-4	-7
collapse	-41	0
collapse ,	-8	0
collapsed	11	24
collapsed at	12	15
collapsed with	-12	0
collapses	-19	0
collar	2	-3
colleague	-36	-12
colleague ,	-5	1
colleagues	22	-3
colleagues ,	-5	2
collect	0	6
collected	3	21
collecting	4	-5
college	-3	11
college student	0	10
colon	5	31
colon cancer	8	26
colonoscopy	-6	0
colonoscopy ,	-6	0
color	4	0
colorectal	-6	4
colour	-3	-25
colour ,	-16	-13
colour .	3	2
colour good	12	-4
colour of	11	3
coloured	64	-17
coloured ,	3	-3
coloured bit	1	-3
colours	8	-27
coma	-28	2
coma ,	-6	4
combination	-13	-2
combined	-21	-13
combined pill	-5	-11
combing	6	1
come	17	14
come ,	0	5
come .	-11	1
come ?	22	4
come back	-11	-12
come down	3	1
come for	7	11
come in	-7	-1
come off	3	6
come on	-6	14
come out	31	27
come to	-8	4
come up	20	-27
come with	-16	-11
comes	34	-26
comes .	19	9
comes back	17	-41
comes in	1	-10
comes off	3	3
comes out	-8	7
comes with	1	16
comfortable	-8	-97
comfortable ,	7	-20
comfortable .	15	-14
comfortably	-1	-13
comfy	-17	-37
coming	45	76
coming .	12	3
coming down	5	7
coming off	3	9
coming out	-10	0
coming round	20	19
coming to	11	10
coming up	0	11
committee	-7	-2
common	-30	-10
common is	-21	0
community	-8	0
companion	-2	0
companion ,	-11	2
company	0	-1
company ,	14	8
company .	5	0
company and	4	-17
companys	-4	0
compare	4	19
compared	13	5
compared with	4	-5
comparing	5	-7
comparison	6	-6
compensation	-1	14
compiling	-23	2
compiling a	-23	2
complain	-9	3
complaining	0	4
complains	-1	17
complains of	3	14
complaint	4	-11
complaints	-43	-14
complaints ,	0	9
complaints .	26	23
complete	-35	31
complete :	-14	1
complete heart	10	12
complete remission	1	-4
completed	0	6
completed all	-24	11
completely	-29	-14
completely normal	-15	-7
completely well	-3	-4
completeness	-16	4
complicated	-9	0
complicated by	-9	0
complications	-9	1
compression	-11	-10
compression .	-10	0
compression socks	10	2
compression stockings	1	-12
computer	-16	-24
computers	-17	-9
con	-19	0
concentrator	-4	1
concern	-3	-1
concerning	-2	5
concerning the	0	4
concerns	1	16
concussion	-16	0
condition	-13	-14
condom	30	-64
conductor	4	-1
confirm	-16	12
confirm receipt	6	5
confirm that	-9	6
confirm the	-1	-5
confirm whether	-3	0
confirmation	-3	0
confirmed	6	-8
confused	159	104
confused ,	19	6
confused and	37	28
confusion	-15	0
confusion ,	18	3
confusion .	-1	6
congestion	-2	-11
congestion ,	-11	-9
congress	0	-6
consciousness	5	8
consent	33	10
consent ,	-15	0
consent form	-20	7
consent of	-11	5
consider	-15	2
consider the	-11	2
considering	-8	7
consignment	4	10
constant	101	-25
constipated	-59	-18
construction	3	1
consulate	-7	2
consult	-1	18
consult ,	3	3
consult .	5	10
consult for	-7	5
consultant	29	0
consultants	-11	-1
consultation	27	18
consultation .	-19	5
consultation per	-3	-1
consultation with	-9	1
consultations	10	-5
contact	30	-18
contact :	-16	10
contact lens	41	-18
contact lenses	2	-8
contact sheet	-12	3
contacting	-10	-2
contacting you	-10	-1
contacts	-1	-4
container	10	-13
content	-10	-3
continue	0	-13
continuing	-4	3
contraception	-11	-5
contraceptive	-28	0
contract	21	-11
contracts	-7	2
contrast	40	14
control	-19	-9
control ,	-4	0
control .	-9	11
controlled	-28	10
controlled ,	2	5
controlled .	-15	0
controlled on	-6	0
controls	-4	1
conversation	-6	1
convinced	12	-1
convulsion	-13	15
convulsions	-22	0
cook	12	-10
cook ,	-2	7
cook .	3	-8
cooked	-16	-17
cooking	-17	1
cooks	-12	-1
cool	-10	22
cooperative	-4	3
coordinate	-10	1
coordinator	11	8
coordinator ,	-3	-2
coordinators	12	-7
copd	39	-15
copd ,	12	-17
copd for	-18	1
copd gold	-17	4
copies	-7	0
copies ,	5	8
coping	-28	-9
coping ,	-31	-2
copy	-36	-3
copy ,	-5	-3
copy .	-13	0
copy of	-1	-6
coral	1	5
cord	-12	2
cord compression	-23	0
cork	-23	-1
cork .	-9	0
cornea	3	3
cornea hazy	3	8
corner	19	9
corner ,	-7	-19
corner of	12	-6
coronary	-20	-5
coronary angiogram	8	-4
correct	41	-17
correct it	-28	-3
corrected	22	-9
corrected calcium	12	5
cos	-3	16
cost	1	-21
cost ,	-19	-13
cost .	52	10
cost ?	-10	9
cost a	-3	1
cost and	-3	-13
cost extra	3	0
cost in	-5	1
cost of	14	4
cost per	-6	-5
costs	-27	15
costs ?	10	1
cottage	-1	3
cotton	6	7
cotton wool	3	8
couch	-8	2
cough	42	-79
cough ,	-18	14
cough .	8	-9
cough and	-33	-2
cough for	-44	18
cough no	3	6
cough since	-9	-12
cough up	0	-12
cough with	24	-38
coughed	37	30
coughed up	43	13
coughing	154	14
coughing and	32	32
coughing blood	-12	14
coughing for	1	-40
coughing up	-21	18
coughs	-3	-10
could	-26	-24
could a	-20	2
could be	-2	-4
could come	3	-14
could do	31	-15
could get	-18	0
could have	19	1
could he	-9	-7
could i	-12	-8
could it	4	-11
could murder	-10	9
could not	-37	15
could one	-6	2
could send	8	-6
could she	-6	8
could somebody	-5	5
could someone	-35	-2
could take	-52	-1
could tell	3	-11
could that	0	-4
could the	15	-5
could we	-23	4
could write	26	12
could you	22	0
could your	51	-7
couldnt	-1	44
couldnt breathe	-32	0
couldnt get	14	2
counselling	-22	10
counsellor	22	-18
count	37	-1
count (	4	-6
count ,	16	-9
count ?	-7	0
count as	-33	10
count normal	-14	0
count of	-4	7
counted	53	7
counted out	65	29
counter	6	-5
counting	13	-8
countries	-24	2
country	26	-11
country .	-4	0
country maybe	-23	8
counts	-43	-11
counts are	-20	-21
counts as	16	2
county	-1	6
couple	-29	-2
couple ,	-2	13
couple of	-15	-10
courier	41	-17
courier it	15	-3
courier to	1	5
course	-62	-10
course ,	-27	-12
course of	-17	-12
courses	-22	24
court	-4	2
courteous	28	11
cousin	-11	-25
cousin ,	4	4
cousin in	-5	-7
cousin says	-1	9
cousins	-15	-16
cover	16	-5
cover the	9	1
covered	22	-23
covered ,	-24	-1
covered .	41	5
covered in	31	-22
covers	-4	-14
covid	-33	2
covid ,	1	6
covid test	-19	-5
cp	13	5
cpr	1	-5
cr	-32	-14
cr 0.0	-6	-3
cra	3	2
crack	-20	-9
cracked	-2	7
crackles	41	16
cramp	-14	-19
cramp in	-29	0
cramping	5	23
cramps	79	6
cramps ,	20	13
cramps .	15	-29
cramps and	26	13
cramps in	1	7
crampy	9	-3
crash	-22	11
crash in	-13	2
crashed	2	-11
crawl	-6	6
crc	-14	0
cream	-64	16
cream ,	-31	0
cream ?	1	3
cream and	-5	0
cream for	8	-13
creat	-18	0
creat 00	-18	0
creatinine	47	-77
creatinine 0.0	3	7
creatinine 00	-95	-24
creatinine 000	83	-13
creatinine has	23	-11
creatinine went	8	-1
credit	-25	-2
creeping	49	-9
creeping up	52	-8
crept	9	5
crept up	3	-3
crescent	-14	0
crete	-15	-1
crew	-9	-3
cried	-8	0
cries	32	-26
cries with	1	-11
crises	-1	4
crisis	27	-17
crisis in	14	9
crisis since	-5	7
criteria	-22	11
criteria :	-20	0
critical	-16	5
croaky	21	7
croatia	-10	0
crohns	29	-4
crohns ,	33	-3
crook	23	11
crooked	42	4
cross	-2	-8
cross the	-3	-5
crossword	1	-2
crossword .	1	-5
croup	18	10
crowing	9	12
crowing noise	9	11
crp	38	-31
crp 00	9	-4
crs	13	-5
crt	5	1
cruise	2	-9
crushing	36	31
crushing chest	-9	7
crusted	5	7
crutches	-5	5
cry	17	-5
crying	27	-30
csf	10	-24
ct	-27	10
ct ,	13	-5
ct .	22	22
ct :	-5	0
ct ?	-17	-7
ct in	5	3
ct on	10	-4
ct ຢ	4	1
ct ເ	1	4
ct 、	4	0
ct 光	3	0
ct 要	-6	-2
ct 都	-13	0
cta	-3	0
cuff	-80	4
cuff ,	11	13
cuff reads	11	3
cuff says	-54	-11
cuffs	-13	-2
cup	18	29
cup ,	3	10
cup .	22	-7
cup of	-6	16
cupboard	-50	13
cupful	34	16
cupful of	12	2
cups	29	-28
cured	5	-8
cured 0000	7	0
curious	26	13
curious about	-26	0
curled	1	6
curled up	1	6
current	-30	2
currently	-16	9
currently stable	5	11
curry	11	4
curry ,	43	-6
curtain	28	38
curtain ,	4	-17
curtain came	10	27
curtains	11	9
cushion	-4	4
customer	-43	9
customs	50	-16
customs at	-14	0
customs in	-7	-5
cut	68	32
cut my	52	7
cut off	-12	7
cut on	-7	-8
cut the	-17	8
cycle	45	24
cycle ,	4	-5
cycle 2	13	13
cycle 3	18	6
cycle 4	4	2
cycle 5	27	-6
cycle of	6	0
cycle one	-20	0
cycle was	14	28
cycles	-26	13
cycles ,	-9	-14
cycles of	-6	15
cycling	-3	-2
cyclophosphamide	17	-7
cyst	-9	6
cystoscopy	-1	-8
cytokine	-20	-16
d	-6	11
d ,	-10	6
d -	-39	0
d .	20	-19
d 00	26	7
d 8	20	7
d 9	22	12
da	-24	8
da nang	-21	7
dabigatran	33	4
dad	46	53
dad ,	-30	-8
dad cant	-7	4
dad had	-17	6
dad has	-6	7
dad is	17	11
dad takes	4	2
dads	65	3
daily	-11	-5
daily ,	-2	-8
daily .	34	6
daily and	16	5
daily for	17	-2
dance	0	-9
dancing	-1	7
dancing .	-10	-2
danger	-8	13
dangerous	-35	0
dangerous ,	-16	0
dapagliflozin	-6	16
dark	65	-14
dark and	0	-19
dark blood	12	15
dark in	11	7
dark purple	1	6
dark red	29	-9
dark thoughts	-27	12
dark urine	29	-27
darker	0	-3
dasatinib	-36	-5
dat	-6	2
data	-49	10
data .	12	1
data :	-3	0
date	10	6
date ,	3	1
date .	35	2
date :	-3	0
date ?	-4	4
date for	-27	-7
date in	-20	-1
date of	18	-6
dated	-10	0
dates	-13	-11
dates .	0	-3
daughter	12	10
daughter ,	9	12
daughter and	-10	1
daughter by	1	5
daughter is	-18	7
daughters	39	7
dawn	49	53
dawn ,	22	16
day	45	-20
day ,	-12	-12
day -	4	6
day .	14	-17
day 00	67	17
day 2	-36	-2
day 3	0	8
day 4	4	-5
day 5	7	-13
day 6	11	5
day 7	18	-4
day 8	19	11
day 9	51	53
day :	-10	0
day ?	-5	4
day after	-5	5
day and	-43	2
day before	16	-25
day five	14	11
day for	-9	23
day four	0	-4
day from	-10	-5
day history	16	-2
day it	7	-1
day long	-65	7
day of	31	-28
day or	-48	-5
day since	79	-54
day this	1	11
day three	13	0
day to	10	-3
day two	-12	-8
day unit	-3	5
day with	20	23
days	135	-111
days )	-5	2
days ,	37	-22
days .	12	17
days ;	16	2
days ?	13	7
days a	-25	-1
days after	30	46
days ago	30	110
days and	-5	32
days are	4	9
days back	16	30
days before	-10	11
days for	-39	-1
days he	-28	-3
days i	-25	-1
days in	-46	-2
days ive	1	-14
days left	36	-15
days my	36	-20
days now	-4	-12
days of	33	-51
days old	19	14
days on	10	49
days only	4	-4
days or	-30	-3
days running	3	-9
days since	-7	-6
days that	3	4
days the	-35	9
days were	2	-18
days with	-20	-2
days without	11	32
days worth	18	-16
dbs	2	3
dead	7	30
dead .	11	7
dead and	-3	12
dead at	28	-19
dead sisters	7	5
deadline	-34	-1
deadline is	-32	-5
deaf	-26	-40
deaf in	7	-29
deal	-16	1
deal with	-14	0
dear	11	23
dear all	-21	-1
dear colleagues	-4	0
dear coordinator	-7	-2
dear doctor	31	8
dear sir	6	2
dear sirs	9	3
dear team	4	-4
death	-13	-31
death "	-1	10
death ,	23	-27
death from	16	-12
death in	22	-14
death of	-17	-9
death or	8	16
deaths	-14	0
dec	13	0
december	-11	-27
december ,	-5	-1
decent	-28	-9
decide	-13	0
decided	19	10
deciding	-7	12
decision	-15	-6
declan	-9	0
declared	-11	-3
declined	7	3
decongestant	-3	1
deep	49	24
deep ,	15	-2
deep and	8	18
deeper	29	-11
deeply	3	-1
defibrillator	15	15
defined	-2	-18
degree	4	6
degrees	-1	15
degrees ,	-6	0
degrees in	-53	0
delay	-7	6
delayed	12	-14
delete	1	-4
delete my	39	-3
delete the	-16	2
delhi	38	-9
delhi .	13	3
delhi for	1	7
delighted	-75	-7
deliver	1	11
deliver in	10	10
deliver to	-3	5
delivered	75	-11
delivered to	-7	0
delivering	-1	8
delivers	18	-2
delivery	-5	24
delivery .	10	14
delivery address	3	-6
delivery by	-4	-5
delivery to	-4	1
dementia	-36	7
dementia ,	5	4
dengue	-40	5
dengue ,	-6	4
dengue test	1	-11
denies	-58	7
denies chest	-17	8
denies palpitations	-6	8
denosumab	1	-6
density	-17	-5
dental	-21	7
dental clearance	-14	1
dental implants	24	1
dentist	37	9
dentist ,	14	15
dentist .	-23	1
dentists	-5	-5
departing	-4	6
department	-10	-17
department ,	-3	-13
deposit	13	-19
deposit ,	5	-5
deposit .	16	-8
deposit by	-3	1
deposit of	-10	-1
depot	48	6
depot ,	5	1
depressed	7	-51
depression	18	-2
depression study	8	-5
derm	-3	0
dermatologist	4	15
dermatology	4	7
describe	-7	6
describes	17	-20
desensitisation	6	-18
desk	-5	11
desk ,	2	-5
desk .	6	5
desmopressin	22	-5
despite	17	15
details	6	9
develop	13	3
developed	22	-23
develops	-7	5
device	13	-6
device study	21	-5
devil	27	17
dexa	-5	2
dexamethasone	-61	3
dexamethasone for	0	-6
dexamethasone with	-2	15
dhaka	9	1
diabetes	14	-14
diabetes ,	20	2
diabetes .	-3	-2
diabetes and	5	-2
diabetes has	18	7
diabetes since	-31	1
diabetic	65	-4
diabetic ,	11	21
diabetic .	4	16
diagnosed	16	21
diagnosed in	21	-16
diagnosed with	3	1
diagnosis	-56	-11
diagnosis ,	2	5
dialysis	109	-25
dialysis ,	33	-6
dialysis .	-4	5
dialysis patient	20	14
dialysis sessions	3	13
diaphoresis	7	14
diarrhea	12	-9
diarrhea ,	2	3
diarrhoea	57	-32
diarrhoea ,	-26	28
diarrhoea .	4	-34
diarrhoea for	57	-18
diarrhoea since	43	-40
diary	-47	10
diary :	1	10
diary ?	4	15
diazepam	-7	-1
diclofenac	15	-42
dictates	5	-1
did	11	16
did ,	-1	7
did it	5	-2
did my	-19	3
did not	25	17
did nothing	8	3
did the	-20	1
did you	-5	2
didnt	10	13
didnt know	-4	11
die	-15	-9
die ,	-25	10
die of	9	-12
died	-60	0
died ,	-14	0
died in	-7	1
died of	-37	-12
dies	-4	-7
diet	-32	12
diet plan	-12	-2
dietitian	-52	-7
dietitian .	1	3
difference	-12	-12
difference between	-19	3
different	32	13
different drug	11	12
differs	2	10
difficulty	-18	-3
difficulty breathing	-46	2
digoxin	-1	24
dilated	13	10
dili	-13	0
dimer	-23	0
dinner	20	37
dinner ,	17	20
dinner .	-8	5
diplomatic	2	7
dipstick	16	-15
direct	-6	-3
direct billing	3	0
directly	11	-14
directly ;	5	1
dis	-6	2
disc	-13	26
discharge	-3	-12
discharge ,	-1	-8
discharge .	18	-6
discharge and	43	-15
discharge for	-19	-21
discharge papers	-5	1
discharge summary	-21	1
discharged	-34	29
discharged me	-11	13
discharged on	-6	4
discharged well	-6	-1
discomfort	8	-33
discomfort ,	-4	-21
discontinued	-12	2
discount	40	7
discount ?	-15	-4
discount for	-20	0
discs	5	-2
discuss	-19	3
discussing	-13	-5
disease	-35	5
disease ,	-14	36
disease .	-31	16
diseases	2	20
disorder	-1	-11
disqualify	15	-24
disqualify him	0	-8
disqualify me	14	-16
dissection	-4	0
distress	-13	8
distributor	28	-14
district	-36	22
district hospital	-7	0
district nurse	-44	10
disturbance	-5	4
diverticulitis	1	-7
diving	-13	3
divorce	18	0
dizziness	10	-13
dizziness ,	20	-12
dizzy	143	72
dizzy ,	0	6
dizzy .	13	-4
dizzy and	38	4
dizzy when	19	-11
dl	40	19
dl ,	-3	-6
dl .	13	0
dlbcl	12	1
dlbcl ,	11	4
dna	-4	-8
do	-3	15
do ,	-1	4
do .	13	13
do ?	28	10
do a	12	-7
do any	-23	6
do anything	31	-9
do everything	11	3
do his	-1	3
do i	7	-11
do if	-47	0
do it	17	-3
do my	1	8
do not	-66	6
do online	-16	-2
do people	-31	0
do pharmacies	2	-4
do that	2	9
do the	-11	-14
do they	-1	9
do this	21	7
do u	16	-3
do we	25	34
do what	5	3
do with	11	-8
do you	-12	-30
do your	-7	22
doc	-35	-12
doc on	8	-10
docetaxel	61	42
docetaxel ,	1	4
docetaxel .	22	4
docetaxel on	29	11
doctor	30	-30
doctor ,	2	19
doctor ?	-12	11
doctor advise	1	-7
doctor and	-1	3
doctor at	-6	1
doctor by	0	-3
doctor do	41	-7
doctor for	-9	1
doctor here	-2	5
doctor in	2	-8
doctor is	21	-36
doctor look	-38	5
doctor on	7	-6
doctor online	17	20
doctor paper	0	6
doctor said	10	-4
doctor say	2	9
doctor says	-9	15
doctor see	1	-15
doctor tell	9	-1
doctor tested	-8	0
doctor to	-13	-8
doctor wants	-4	3
doctor who	9	0
doctors	-27	-18
doctors ,	-8	-5
doctors do	-29	-2
doctors letter	-6	-2
doctors opinion	-1	-6
documents	4	-16
documents should	-9	-1
does	-24	14
does "	27	-11
does ,	9	-8
does .	2	6
does a	-43	6
does he	11	-9
does it	-2	-7
does my	-10	-3
does not	81	46
does one	-14	-2
does that	-22	-24
does the	-41	9
does this	-9	-16
does your	10	-10
doesnt	73	56
doesnt do	-3	3
doesnt hurt	6	-14
doesnt know	23	20
doesnt wake	15	5
doesnt want	9	9
dog	-30	-17
dog ,	-8	14
dog .	-7	-5
dog bit	47	-49
dogs	-8	9
doha	1	-5
doing	-19	31
doing a	-37	-7
doing the	-11	-3
doing well	19	2
dollar	5	6
dollars	-55	-16
dollars ,	18	-9
dollars .	-5	-13
dollars for	-23	0
domiciliary	-4	1
domiciliary account	-4	1
donate	-20	0
donated	20	4
donation	-9	0
done	-39	-11
done ,	11	11
done .	34	10
done by	-2	-7
done in	-9	2
done since	-12	1
donepezil	-4	0
donkeys	-21	-2
donor	-54	4
donor ,	0	4
donors	6	-10
dont	51	-26
dont close	20	-23
dont fade	1	3
dont have	-63	7
dont hold	3	0
dont know	-13	13
dont need	-27	4
dont phone	-4	3
dont take	2	-18
dont tell	27	17
dont touch	8	-27
dont understand	-13	0
dont want	99	-13
door	-1	-9
door .	-2	16
door frame	-8	2
door slams	1	8
dormitory	-13	9
dose	50	-19
dose ,	-13	-9
dose .	5	1
dose ?	22	-28
dose for	-18	6
dose is	-9	-3
dose of	45	22
dose tomorrow	4	-5
dose was	2	9
doses	33	-31
doses ,	16	-4
doses for	31	-9
dosing	-16	-2
dot	-17	23
dots	37	-9
dots on	28	-30
double	56	4
double ,	3	11
double and	10	12
double vision	-2	4
doubled	73	-41
doubled in	56	-33
down	45	-2
down ,	59	22
down .	51	8
down ?	-20	2
down and	14	5
down at	9	1
down below	-2	9
down for	5	-1
down from	-27	-16
down her	1	3
down his	8	-21
down in	-31	-10
down my	42	40
down on	11	-2
down one	0	9
down over	10	36
down since	15	6
down the	10	-8
down there	-21	-12
down to	27	-26
down with	-2	-17
doxorubicin	-7	16
dozen	-39	-16
dr	1	15
dr .	0	6
dragging	5	8
drags	4	13
drain	82	18
drain cleaner	19	12
drains	-4	-7
drama	37	3
drama ,	15	4
dramatic	9	3
dramatic .	-17	-6
drank	114	45
drank a	15	-1
dravet	6	3
draw	-20	0
drawer	26	-5
drawer ?	-6	4
drawers	-21	1
drawn	2	4
draws	14	6
draws up	17	5
dreadful	23	26
dreadful ,	11	17
drenched	60	33
drenched ,	29	21
drenched in	5	5
dressing	-4	5
dressings	-19	-2
drew	2	13
drew a	-1	13
dribbles	0	3
dribbles ,	-7	-1
dribbling	22	18
dribbling ,	-1	4
dribbling and	18	6
drill	-9	-14
drink	75	-41
drink ,	9	1
drink .	-23	5
drinking	-6	-69
drinking ,	2	-3
drinking .	8	-15
drinking ok	14	-6
drinking plenty	24	-7
drinking well	15	-5
drinks	-31	-31
drinks ,	0	-9
drinks and	4	-14
drinks well	1	-9
drip	6	37
drip and	-11	1
dripping	32	28
drips	-4	-2
drive	-29	6
drive .	2	4
driver	-13	-3
driver .	5	-19
drives	-15	7
drives ,	-33	19
driving	-22	7
drooling	87	66
drooling ,	16	6
drooling and	42	31
drools	9	8
droop	38	-1
droop ,	13	4
drooped	-33	14
drooping	43	16
droops	6	0
droopy	43	5
drop	-7	29
drop -	-14	-4
drop of	4	6
drop since	-1	5
drop the	7	9
dropped	43	1
dropped at	-6	1
dropped dead	20	-18
dropped on	-4	11
dropped to	-3	-10
dropping	41	29
dropping his	7	8
dropping off	12	14
drops	6	8
drops ,	13	-2
drops .	-19	17
drops ?	1	-5
drops and	-4	1
drowning	-9	14
drowning in	-22	0
drowsy	93	83
drowsy ,	7	14
drowsy since	39	18
drug	23	-19
drug .	14	0
drug ?	11	9
drug for	12	10
drugs	-2	-14
drum	31	11
drum ,	12	23
drum and	-7	3
drunk	68	55
drunk ,	2	9
drunk man	2	6
dry	-41	4
dry ,	-41	-2
dry .	0	-5
dry and	-13	-2
dry cough	85	1
dry eyes	-4	-4
dry itchy	-10	0
dry skin	-12	9
dry weight	12	24
dubai	10	9
dublin	5	-1
duchenne	7	6
duck	-4	7
duct	-7	7
due	-15	-16
due for	20	13
due in	-29	-7
due to	4	6
due tomorrow	5	1
dull	-3	-24
dull ache	2	-5
dull headache	17	-14
duration	0	10
during	18	14
during a	-1	9
during my	-8	8
during the	-23	-8
durvalumab	8	-1
dusky	38	31
dusky .	4	9
dutch	-17	-4
duty	-5	1
duvets	34	22
duvets since	23	15
dx	-21	0
dxd	7	-5
dye	22	-14
dying	4	-22
dying ,	-1	-24
dying to	2	-24
dyspnea	-9	4
dyspnoea	4	3
dyspnoea ,	-12	2
dyspnoea and	24	12
e	-16	4
e ,	10	1
e -	-18	0
e .	-12	5
each	36	-6
each ,	31	-10
each .	-7	1
each breath	27	12
each day	-6	-38
each may	-3	0
each morning	-16	-6
each night	4	-27
each time	36	24
each year	-25	-1
ear	92	-164
ear ,	18	-31
ear and	18	-30
ear pain	1	-7
ear since	6	-40
earlier	-12	0
earlier .	1	11
earlier ?	6	0
earliest	17	21
early	-21	8
ears	21	-10
ears .	-1	-5
eases	-14	3
easily	9	-18
easily ,	6	-1
easing	-8	-13
easter	-6	-7
easter .	-6	5
easy	-22	-20
easy ,	-5	-7
easy .	0	-6
easy to	-14	0
eat	-34	-22
eat ,	-2	16
eat .	-31	-1
eat and	8	-9
eaten	0	-29
eating	-13	-32
eating ,	18	-10
eating .	4	-3
eating and	-26	-2
eating fine	-44	-3
eating normally	-11	0
eating ok	43	-11
eating well	5	-12
eats	-27	-41
eats ,	-1	-31
eats and	-12	-1
eats like	0	10
eats well	-8	-6
ecg	48	7
ecg :	0	9
ecg and	-17	0
ecg normal	19	-10
ecgs	-3	1
echo	0	15
echo (	0	-3
echo ,	55	-5
echo and	-15	6
echo normal	-3	18
ecog	-18	-1
ecog 0	-33	1
ecog 1	13	-1
eculizumab	19	-13
eczema	-13	2
edge	-46	-28
edge ,	7	1
edge is	5	-2
edge of	-18	-21
edges	18	-11
edoxaban	9	-23
edoxaban for	9	-7
edss	-44	4
edss 0.0	-30	0
educator	-5	-4
eeg	-16	0
ef	-2	6
ef 00	-2	4
effect	10	14
effect of	-22	2
effects	-4	3
effort	-5	10
efgartigimod	36	-13
egfr	8	1
egfr 00	-10	-2
egg	10	-1
eggs	-8	-39
ehic	-6	-2
eight	-11	-43
eight ,	14	-7
eight .	3	-3
eight days	12	-2
eight hours	-16	1
eight months	36	-11
eight times	28	-23
eight weeks	-27	0
eight years	-53	2
eighteen	-18	-32
eighty	0	9
eighty -	2	9
either	-11	-15
ejection	-2	-8
ejection fraction	-2	-8
elbow	-22	23
elbow ,	21	28
elbows	-26	15
elbows and	-7	0
elderly	2	15
eldest	-4	0
elective	24	6
elective hip	33	11
electric	31	11
elephant	46	13
elephants	14	8
elevation	11	7
eleven	-20	-1
eleven days	-8	22
eleven minutes	-10	-15
eleven months	6	-9
eleven weeks	-12	-8
eleven years	-13	1
eligibility	27	17
eligible	24	-5
eligible for	17	6
eliquis	23	-11
else	-5	28
else ,	9	0
else .	41	10
else ?	16	21
else can	13	7
else is	-16	0
else to	10	6
elsewhere	0	-16
elsewhere ,	0	-6
eltrombopag	3	-10
email	-11	1
email ,	-7	3
email .	4	4
email the	-16	4
emailed	8	-5
embarrassed	0	6
embarrassing	-4	8
embarrassing .	-9	3
embassy	9	-4
embassy rejected	33	-2
embolisation	10	14
embolism	-30	-2
embolus	-10	0
embryo	17	4
embryos	-6	-3
emergency	7	4
emergency ,	22	6
emergency contact	33	6
emergency department	0	-3
emergency kit	25	9
emergency use	7	27
emicizumab	-9	-11
employer	-44	-17
employer (	-8	-5
employer ,	-8	-3
employers	-3	0
emptied	5	-11
empty	86	24
empty .	20	-10
enalapril	-2	-12
encephalitis	-26	-10
encephalopathy	-12	0
enclose	-3	3
enclose my	4	4
enclose the	-3	-1
enclosed	-15	-2
enclosed .	6	-2
end	61	10
end ,	1	6
end -	-6	12
end .	13	-20
end of	13	8
ended	-54	0
ended at	-40	-9
ended in	-18	-6
ending	-17	-3
ending 0000	-7	2
endocrinologist	3	-1
endoscopy	-32	-3
endpoint	36	14
ends	28	2
ends with	9	-10
energy	28	8
engaged	12	2
engineer	-38	7
english	-18	-13
english ,	1	-24
english -	-5	-4
english .	-13	-8
english ?	12	-14
english for	-9	3
english in	-15	0
english is	15	5
english letter	-10	0
english or	-13	0
enlarged	21	-26
enlarged ,	12	-7
enough	49	-19
enough ,	15	7
enough .	18	4
enough ?	-15	-14
enough air	13	8
enough for	-7	-16
enough to	-25	10
enough until	13	-26
enoxaparin	7	-9
enquire	4	0
enquires	8	2
enquires about	8	2
enquiries	4	3
enquiring	10	-2
enquiry	-3	15
enrol	-5	4
enroll	-6	2
enrolled	13	-1
enrolling	9	-12
ensure	-4	0
ent	-9	3
entecavir	26	7
enter	-3	6
entered	-24	5
entire	3	2
entirely	17	-15
entirely well	2	-3
entresto	7	-12
entry	6	3
enugu	1	7
enzalutamide	-29	0
enzymes	9	4
eosinophils	8	16
epilepsy	43	-26
epilepsy ,	18	35
epilepsy drug	0	5
epilepticus	-11	0
epipen	10	10
episode	-27	0
episode of	-15	0
episodes	13	-21
equal	3	-1
equivalent	-3	-11
er	-17	10
eradicated	-23	0
ercp	26	-26
erenumab	-11	0
error	16	-9
erythema	15	-27
escort	-1	8
esr	23	-23
esr 00	23	-23
essay	5	0
esteemed	16	8
esteemed colleagues	11	1
estimate	12	-3
estimate .	17	4
estimate in	-15	-1
ethics	-10	0
ethics committee	-8	0
etoposide	-14	2
eu	-15	0
eur	5	5
eur )	5	5
euro	0	-7
europe	-9	3
european	-11	0
euros	-45	-4
euros per	-30	-2
evacuation	1	17
evaluation	4	-4
evaluation in	3	-2
even	65	-11
even .	0	6
even keel	-34	-1
even sips	5	-20
even sitting	14	25
even the	0	-14
even though	0	7
even water	11	-54
even when	38	-5
even wind	6	14
evening	66	-25
evening ,	30	11
evening .	60	-7
evening :	10	-1
evening ?	15	-3
evening after	0	-10
evening and	9	22
evening from	3	2
evening she	1	3
evenings	-8	-25
evenings ,	-14	-4
event	0	-9
events	-10	0
events :	-3	0
ever	-53	-29
ever ,	8	-7
ever .	12	-3
ever had	20	8
ever since	-21	-19
ever so	-14	1
everolimus	32	-28
every	-30	-41
every 00	5	7
every breath	17	9
every day	19	-50
every evening	4	-23
every few	-30	6
every four	9	-5
every meal	2	-11
every month	-40	-1
every morning	20	-22
every night	41	-35
every quarter	6	8
every single	0	16
every six	-4	-3
every spring	-5	0
every summer	-16	0
every ten	6	-10
every third	-39	0
every three	-19	-5
every time	49	-19
every twenty	15	13
every two	1	-5
every week	7	-15
every winter	6	6
every year	-2	19
everybody	11	1
everybody is	-3	0
everyone	13	33
everyones	-15	-6
everything	14	-23
everything ,	-3	4
everything .	-34	19
everything else	-23	-6
everything for	29	32
everything goes	3	8
everything has	26	-14
everything in	-7	-3
everythings	16	7
everywhere	22	16
everywhere ,	11	5
everywhere .	0	10
ex	33	12
ex -	-5	-3
exactly	-24	-13
exam	2	-4
examination	-44	1
examination normal	-9	0
examined	-1	-3
exams	-3	24
excel	4	-3
excellent	-22	2
excellent ,	-14	0
except	-27	22
exchange	-55	11
exclude	-26	8
exclude me	-11	8
excluded	-28	4
exclusion	-38	5
exclusion :	-10	0
exclusion criteria	-24	0
exclusion list	9	2
excuse	-9	-9
executive	28	6
exercise	-3	-1
exercise test	-15	0
exercises	-49	16
exercises .	-4	8
exist	-18	-6
exist in	-10	-4
exists	6	-4
expat	4	5
expect	-37	2
expected	15	0
expecting	44	6
experience	2	-3
expert	-30	8
expire	-15	0
expired	18	-3
expired .	33	-11
expired in	4	7
expires	3	4
expires in	3	4
expiry	14	12
explain	-41	-17
explain the	-4	6
explain to	11	-2
explain what	-19	0
explained	-8	1
export	3	2
exposure	1	9
express	0	17
extension	2	-6
extension study	9	5
extra	13	2
extra ?	3	0
extraction	2	3
eye	107	5
eye ,	34	-25
eye .	9	-5
eye and	12	-55
eye at	51	42
eye doctor	-17	-24
eye drops	-17	-15
eye for	-6	6
eye has	12	-4
eye is	33	11
eye like	7	21
eye on	-4	-6
eye pain	11	25
eye since	-24	24
eye this	12	19
eye went	6	-6
eye with	24	-2
eyebrow	1	-5
eyelid	-10	14
eyelid hangs	5	7
eyelids	18	15
eyelids droop	6	4
eyes	78	-26
eyes ,	23	23
eyes .	-31	-4
eyes and	3	12
eyes are	4	8
eyes fine	2	-7
eyes for	2	10
eyes glued	9	10
eyes have	16	-16
eyes itch	-6	0
eyes look	81	-46
eyes okay	2	-10
eyes on	-12	0
eyes open	15	15
eyes rolled	13	4
eyes since	37	1
eyes yellow	30	-14
f	30	29
f ,	2	-6
f .	1	8
f 00	3	-5
face	65	60
face ,	-14	-8
face .	-7	-1
face and	16	23
face has	34	18
face is	30	17
face normal	7	27
facebook	-14	7
facial	-16	-19
facial pain	5	-21
factor	-3	-8
factor v	-21	0
factor vii	11	6
factory	-12	-1
facts	-8	1
fade	33	18
fade under	33	18
failed	-3	0
failure	34	-24
failure "	-1	3
failure ,	-5	-1
failure .	-10	15
failure and	21	-6
faint	82	28
faint ,	0	-15
faint .	8	8
faint at	-7	-6
faint when	3	16
fainted	9	75
fainted at	-16	2
fainted in	32	34
fainted on	6	9
fainted when	-24	0
fainting	-12	15
fainting ,	-26	-4
faints	-5	9
faints ,	-11	-1
fair	21	16
fair .	10	9
fake	-4	10
fall	20	-34
fall .	11	1
fall asleep	-6	9
falling	16	-63
falls	-41	-6
falls ,	7	-5
falls asleep	10	9
families	-14	1
family	-3	20
family ,	-15	6
family .	-3	-12
family :	-7	0
family asks	25	9
family doctor	10	-4
family has	7	4
family history	-18	2
family requests	39	10
family wants	8	7
family would	7	2
faq	13	-4
far	-22	-19
far ,	7	-10
far .	39	-28
far as	-6	-16
fare	-19	-9
farewell	56	26
farm	15	13
farmer	-3	3
fast	61	30
fast ,	1	3
fast .	-13	-10
fast and	4	18
fast as	2	5
fasting	-29	6
fat	14	-10
fat ,	10	-14
fat and	12	-17
fat as	4	-2
fat since	-48	-9
fatal	-10	-25
father	1	-21
father ,	1	5
father -	-35	6
father 00	17	3
father died	-11	0
father had	3	-16
father has	-35	-12
father in	32	6
father is	6	-15
father of	0	3
father to	-24	-9
fathers	6	14
fatigue	22	-27
fatter	18	-25
fatter than	16	-10
fatty	-12	-13
fatty liver	-12	-13
fault	13	7
fax	10	-2
feasible	7	-7
feb	-8	6
febrile	-54	0
febrile neutropenia	-31	0
february	-44	-20
february ,	-23	-4
february .	-30	28
february and	13	-8
fed	-7	-6
fee	-27	-2
fee ?	-19	-1
fee for	7	8
fee per	-4	-2
feed	25	40
feeding	6	-35
feeding tube	20	-39
feeds	20	9
feel	124	1
feel a	-4	5
feel all	-5	-3
feel alright	13	-18
feel as	-7	9
feel dreadful	7	8
feel faint	26	7
feel fine	-60	41
feel grand	-19	-6
feel great	-16	-10
feel heavy	7	21
feel it	14	-1
feel like	26	23
feel my	10	-11
feel normal	16	-28
feel nothing	18	-32
feel ok	62	-13
feel okay	23	-13
feel perfectly	-11	-14
feel shivery	-21	14
feel sick	17	13
feel strong	-6	-4
feel the	2	12
feel well	14	-15
feel when	-1	23
feeling	110	-13
feeling all	8	-12
feeling fine	19	-13
feeling good	-2	12
feeling in	-1	-11
feeling it	6	7
feeling normal	7	-18
feeling ok	6	-14
feeling well	-5	2
feels	151	26
feels cold	2	8
feels fine	-15	2
feels hot	2	32
feels like	1	33
feels normal	32	-1
feels ok	28	-12
feels tight	2	-7
feels too	1	7
feels well	-15	-6
fees	-6	1
feet	16	3
feet .	-20	-17
feet and	-1	6
feet are	12	-5
fell	121	50
fell asleep	-15	6
fell from	41	16
fell off	15	17
fell on	9	15
fell out	22	5
fell to	-14	0
fella	5	13
felt	15	32
felt a	14	-7
female	1	6
female ,	-3	1
femur	31	-7
fence	-5	3
fentanyl	31	12
fentanyl patch	43	8
fentanyl patches	3	5
ferritin	-7	-22
ferritin 00	-14	-4
ferry	-17	8
fertility	-43	17
fertility doctor	-12	-8
festival	6	-30
festival .	0	-6
fetch	8	2
fev	-1	4
fev 1	-1	4
fever	71	-36
fever ,	-14	-62
fever -	-21	-2
fever .	8	-18
fever 00	104	51
fever 38.0	19	-44
fever 39.0	18	-18
fever 40.0	24	22
fever ?	-47	1
fever after	43	31
fever and	7	29
fever at	-8	0
fever but	30	21
fever for	20	-24
fever has	-26	3
fever in	-14	2
fever no	-15	9
fever of	59	-39
fever or	-18	-4
fever since	-25	7
fever spray	-7	0
fever tablets	-71	0
fever vaccine	-31	0
fever went	1	-6
fever with	75	-35
feverish	67	-25
feverish and	-5	11
fevers	-10	1
few	63	-40
few drops	9	-10
few hours	2	3
few times	1	5
fi	4	-10
fibrillation	24	-22
fibrillation ,	28	4
fibrillation .	19	-22
fibrillation and	-14	2
fibroscan	-15	0
fibrosis	8	5
fiddle	-25	-20
fiddle .	2	-17
field	-18	5
fields	-14	-1
fields unchanged	17	-6
fifteen	-11	-2
fifteen years	-5	-5
fifth	7	11
fifty	-24	2
fifty minutes	-3	2
fight	27	16
fighting	16	14
fighting for	13	14
figure	3	10
figure of	-9	6
fiji	36	14
file	0	5
file ,	9	1
file .	8	12
file :	-1	8
file ?	10	-11
files	-25	4
filgrastim	29	6
fill	1	2
fill in	-4	6
filled	28	8
filled in	-8	-3
filled with	11	12
filling	15	-31
filling fell	1	-7
filling in	-11	3
filling this	-8	1
fills	0	3
film	40	31
film ,	7	1
film ?	-6	0
films	-14	-7
final	2	-4
finasteride	-9	1
find	86	-17
find ,	1	7
find a	14	-33
find attached	5	1
find it	-19	19
find me	1	10
find out	-30	-9
find the	23	3
find words	11	26
finding	8	5
findings	-7	7
finds	6	11
fine	-37	-68
fine )	-16	0
fine ,	-39	6
fine .	12	-6
fine ?	-16	-1
fine and	19	-9
fine at	30	11
fine but	15	-2
fine in	24	-3
fine now	-12	12
fine on	-33	0
fine otherwise	1	-7
fine since	-11	-8
fine to	11	1
fine tremor	-23	-17
fine with	3	8
fine 。	1	-13
finger	43	29
finger ,	-5	6
finger clip	5	10
fingers	41	-69
fingers ,	3	-22
fingers .	3	3
fingers and	-16	1
fingers are	-1	-15
fingers pink	8	-14
fingers warm	2	-6
fingers wide	4	-20
fingertips	26	11
finish	68	0
finish .	19	-3
finish a	12	20
finish it	6	8
finish on	4	-19
finished	8	-6
finished .	-10	5
finished chemo	7	-11
finished in	-4	7
finished my	10	8
finished on	23	-21
finished the	32	0
finished three	-6	27
finishes	33	-9
fire	15	31
fired	47	-13
firm	-22	-3
first	-43	13
first ,	-1	6
first -	80	-7
first .	-17	1
first ;	4	2
first ?	-39	1
first aid	-22	5
first and	-5	6
first baby	32	3
first day	-6	4
first dose	17	11
first pregnancy	10	-34
first tablet	-17	2
first thing	0	3
first time	41	11
first visit	7	-6
first weeks	7	4
fish	3	11
fish ,	1	-9
fish .	-17	4
fishing	-10	1
fist	4	4
fist .	0	5
fistula	53	26
fit	10	5
fit ,	-40	-8
fit -	27	3
fit .	-20	-2
fit as	-25	-25
fit for	-24	-6
fit in	9	0
fit on	-7	2
fit to	-9	9
fitness	11	8
fits	11	-9
fits ,	-26	-1
fits .	24	-4
fits ?	-22	1
fits ever	-1	-7
fits in	42	-9
fitted	-7	-4
fitting	111	34
five	0	-19
five ,	10	6
five .	-20	-2
five days	-54	-32
five hours	62	10
five minutes	35	4
five months	24	-5
five nights	9	14
five of	-35	0
five or	11	-9
five since	-6	6
five tablets	9	-7
five this	1	7
five times	23	6
five weeks	-18	-7
five years	-70	-6
fix	-30	11
fixed	-6	10
flag	-20	20
flag -	-18	13
flagged	9	10
flaky	-36	20
flank	54	-29
flank pain	33	36
flap	5	35
flap when	4	6
flapping	2	9
flare	-16	8
flashes	-16	-32
flashes .	1	5
flashing	-2	25
flashing lights	-8	20
flat	-55	17
flat ,	-39	20
flat .	3	11
flat and	6	2
flat round	9	2
flat since	1	10
flatmate	0	4
flatmates	10	3
flea	-1	-10
flecainide	-8	-8
flew	6	-21
flew home	3	0
flexible	-11	0
flight	29	-14
flight ,	52	11
flight .	-23	0
flight ?	-5	0
flight home	11	-15
flight of	-5	-10
flight on	-1	-15
flight to	4	14
flights	-9	2
flights ?	-1	4
floaters	14	-44
flooding	24	13
floods	33	1
floor	32	37
floor ,	60	17
floor .	-4	11
floor and	16	8
floor of	-1	6
floor without	6	1
floors	5	-2
floppy	88	71
floppy ,	7	15
floppy .	12	5
floppy and	46	19
flot	34	10
flow	16	20
flow 00	16	1
flow 000	-5	6
flown	-3	4
flows	3	-2
flu	-1	12
flu ,	-8	-1
flu -	42	25
flu ?	6	-1
flu jab	-47	-2
flu vaccine	-6	4
fluid	20	-24
fluid on	6	-12
fluids	-77	-10
fluids ,	-29	-2
fluids down	-1	-8
fluorouracil	-1	7
flush	11	4
flushed	19	32
flushes	-28	-10
flutter	6	-8
flutters	-10	7
fly	2	13
fly ,	2	4
fly .	7	5
fly ?	-11	0
fly home	-3	-11
fly letter	13	4
fly on	-13	-4
fly to	14	6
flyer	-9	-2
flying	-9	7
foggy	20	-3
foggy ,	13	8
folder	14	-8
folder with	12	-9
folfirinox	2	3
folfox	28	54
folfox ,	-4	3
folfox last	3	1
folic	12	-21
folic acid	12	-21
folinic	3	15
folinic acid	3	15
follicular	45	-1
follicular lymphoma	45	-1
follow	-7	1
follow -	9	-6
follow .	-5	-2
follow the	-3	-4
follow up	-28	5
followed	-19	-20
following	-61	11
following our	-11	2
follows	7	2
food	79	-86
food ,	-16	-12
food .	22	-18
food and	13	-9
food down	19	-33
food poisoning	3	7
food since	46	-18
foot	101	-32
foot ,	4	8
foot .	3	6
foot is	11	-22
foot warm	3	-3
foot went	1	7
football	-46	5
footy	18	-5
for	-28	0
for ,	11	6
for .	0	-13
for 00	-18	27
for 000	7	-6
for 0000	-5	2
for 2	54	-41
for 3	10	3
for 4	41	-6
for 5	-16	-2
for 6	-17	-5
for 8	38	-31
for 9	24	-9
for :	4	1
for ?	8	-24
for a	0	-21
for about	-22	-44
for addisons	16	5
for ages	3	3
for air	30	22
for all	-48	-1
for an	-16	13
for another	30	-7
for any	-1	-4
for being	-34	2
for bevacizumab	-15	0
for blood	-21	0
for both	25	-4
for bowel	2	4
for breast	-9	3
for cancer	-29	3
for capecitabine	-9	-3
for car	-7	2
for clots	12	-15
for completeness	-16	4
for contact	-13	11
for contraception	-22	0
for dads	14	-3
for delivery	-6	-4
for each	17	2
for eight	-11	-7
for elective	-6	0
for eleven	-14	-4
for emergency	6	7
for fever	-39	0
for fifty	-6	2
for five	50	-16
for foreigners	8	4
for forty	6	-1
for four	71	-27
for fourteen	1	3
for free	4	5
for good	7	-13
for half	25	-48
for hay	-9	0
for heart	15	26
for her	-16	-4
for high	-4	1
for him	-44	4
for hip	2	-16
for his	-45	-9
for how	-24	6
for insurance	-9	0
for it	24	-10
for its	8	-10
for kidney	-5	-3
for knee	15	-14
for life	9	14
for low	38	-7
for lung	4	0
for me	-21	-13
for medical	-10	0
for melanoma	45	7
for monday	22	10
for months	-31	4
for mr	-5	3
for mrs	-7	-2
for my	-1	-10
for myself	-27	0
for next	13	-3
for nine	-19	-7
for non	22	-10
for nothing	13	1
for now	17	-17
for october	-13	-3
for one	33	-19
for our	8	14
for patients	-17	6
for people	39	-5
for pressure	-12	2
for price	0	8
for proton	18	-16
for radiotherapy	12	12
for reading	10	-8
for second	3	-8
for seven	1	25
for six	-27	-16
for some	7	14
for somebody	-17	1
for someone	-19	0
for something	-15	20
for such	-3	1
for surgery	6	-8
for ten	-24	22
for that	11	12
for the	-1	5
for thirty	-3	-1
for this	6	4
for three	60	-25
for thursday	19	-1
for tomorrow	25	-13
for tonight	12	-50
for travel	-25	0
for treatment	-3	6
for trial	-3	-8
for twelve	4	7
for twenty	-14	-9
for two	25	-55
for us	2	8
for visit	7	-2
for weeks	-7	4
for when	-4	5
for which	-3	1
for whom	-8	3
for wife	-6	2
for writing	-1	-4
for years	-26	2
for you	-9	2
for your	-7	13
force	21	-23
forearm	-17	15
forehead	21	-23
forehead and	28	-36
forehead on	-23	-6
foreign	10	5
foreigners	14	-19
foreigners ?	-3	-3
forest	-3	7
forget	9	2
forgets	0	13
forgive	6	6
forgive me	5	11
forgive the	-2	-6
forgot	39	-8
forgot to	29	-17
fork	12	-8
fork ,	9	0
form	-27	20
form ,	5	-17
form .	21	10
form :	-7	-1
form ?	4	12
form and	-8	0
form asks	-1	-13
form available	0	-4
form b	15	-2
form because	19	7
form e	5	1
form for	9	-3
form from	-10	-2
form has	-19	1
form in	-14	3
form is	-12	2
form of	-12	0
form says	10	-8
form signed	-7	9
forma	-3	1
forma invoice	-4	1
format	-24	1
format .	-3	1
former	-31	12
forms	-21	3
forms ,	-5	0
forms .	-28	1
formula	-6	6
fortnight	35	-21
fortnight ,	-5	-1
fortnight .	1	4
fortnight ago	43	-24
forty	-5	19
forty minutes	16	-1
forty years	-6	0
forward	57	22
forward ,	4	5
forward ?	14	-10
forward the	5	-3
forward to	1	3
foul	37	22
found	32	1
found .	-16	-5
found a	-1	-3
found at	16	-7
found by	15	9
found her	3	3
found in	-22	1
found on	16	-3
found the	11	8
found to	-24	0
found your	-6	-1
foundation	14	-17
foundation that	11	-11
four	1	-8
four ,	-14	14
four -	4	-1
four .	-7	0
four ?	-5	0
four a	-2	-7
four days	22	-20
four hours	10	-11
four loose	-15	-1
four months	-18	31
four nights	1	-23
four oclock	4	12
four of	15	9
four or	2	3
four this	8	7
four times	-23	-16
four weeks	-2	-14
four with	2	6
four years	-47	2
fourteen	-33	4
fourth	14	5
fourth .	11	-7
fr	42	26
fraction	-8	-8
fracture	2	-1
fracture ,	2	-4
frame	-31	10
framed	-1	3
frank	-8	10
frankfurt	-19	-8
free	-28	-24
free ,	5	-20
free ?	8	9
free from	-27	0
free of	-26	0
free on	-2	8
free since	2	-14
freely	15	-19
freely ,	-4	-4
freezing	13	14
freight	-6	1
french	8	-5
french .	7	-5
french and	21	0
frequent	23	-10
fresh	40	24
fresh blood	43	19
fresh red	1	8
frets	-7	0
fri	3	-13
fri ,	24	-13
friday	79	-33
friday ,	45	-16
friday .	30	23
friday :	-7	0
friday ?	-15	5
friday and	-8	-28
fridays	9	-3
fridge	-20	-9
fridge ,	14	12
fridge .	-13	3
fridge ?	42	2
fridge and	12	12
fridge broke	-1	-3
fridge with	0	5
friend	14	28
friendly	-14	0
friends	-15	7
friends ,	-12	-3
frightened	-10	3
from	3	-18
from 0.0	-8	-12
from 00	36	-9
from 000	35	-49
from 0000	3	-27
from 2	0	-3
from 3	5	10
from 9	-4	-1
from :	-3	-4
from a	-7	-2
from abroad	-15	6
from alcohol	39	-31
from an	-7	-19
from bangladesh	1	-11
from bed	1	10
from birth	-6	0
from doctor	-7	-8
from four	-1	3
from ghana	20	27
from hell	13	13
from her	9	-7
from his	-6	10
from india	-33	-23
from it	12	2
from japan	6	0
from laos	-26	6
from last	5	17
from march	1	7
from me	-35	-1
from morning	-7	-4
from my	18	-38
from nairobi	-9	0
from now	-6	-18
from october	28	12
from our	9	3
from overseas	1	12
from pakse	0	-7
from that	18	-18
from the	16	14
from this	37	2
from thursday	-19	12
from today	-8	-7
from tues	-7	-1
from tuesday	-9	-1
from turkey	-8	-6
from two	21	1
from yesterday	1	20
from you	20	2
from your	-28	-12
front	44	7
front of	45	22
froth	24	38
froth .	40	26
frozen	-4	3
fruit	4	5
ft	-6	0
ft 4	-6	0
fu	7	-6
fuel	3	1
full	34	11
full ,	3	13
full -	0	-12
full .	-6	-2
full health	3	-18
full of	30	21
full recovery	-9	-7
full sentence	9	3
full stop	-12	2
full time	-31	0
fully	-32	13
fully .	-11	1
fully recovered	-7	0
function	-12	7
fund	-27	-5
fund ,	-7	-1
funding	1	8
funds	-1	-5
funeral	-11	2
funny	54	40
funny ,	12	7
funny colour	5	9
furniture	5	2
furosemide	18	-12
furosemide 00	14	-6
further	-19	4
further to	-5	3
fuss	35	-6
fuss .	21	4
future	-13	-8
fvc	-8	6
fvc 00	-8	3
g	6	-15
g ,	7	-9
g -	-1	-25
g .	-8	1
g 1	-2	-3
g dl	47	17
g l	2	10
gadget	-46	-5
gagging	43	12
gained	27	-29
gait	-10	21
gallbladder	-24	-2
gallstones	32	-6
gallstones known	29	-1
galway	-6	-1
gamma	-19	4
gamma knife	0	4
gap	12	-2
gaps	16	4
garden	-22	7
garden ,	-19	3
garden .	-14	-8
gardener	-5	8
gardening	1	-11
gardening .	8	4
garment	-4	0
garment factory	-4	0
gas	55	75
gasp	3	11
gasping	86	52
gasping ,	1	13
gasps	13	6
gasps ,	5	5
gastrectomy	-6	2
gastric	-21	-6
gastric sleeve	-8	-4
gastro	2	10
gastro doctor	1	3
gastroscopy	-6	0
gate	4	-9
gave	4	5
gave a	0	-16
gave birth	47	38
gave her	3	9
gave him	50	-35
gave me	-34	-10
gave up	-52	5
gave us	-2	5
gcs	16	14
gcs 00	19	13
gel	-48	-5
gemcitabine	35	-3
gemcitabine .	20	5
gene	5	-32
gene therapy	-41	5
general	-16	-2
generator	-5	1
generic	18	-1
generic ,	-3	-15
generic from	-15	3
generics	-15	0
genetic	-6	0
genetic panel	-3	-7
genetic testing	-5	0
gentle	7	-2
geography	-3	-3
georgia	1	-8
geriatrician	-12	5
geriatrician to	-10	-2
german	-9	6
germany	22	10
germany .	-17	0
get	20	7
get 6	4	6
get a	-25	-9
get air	35	23
get an	20	-11
get enough	14	12
get her	3	0
get his	8	7
get in	-27	-5
get into	-17	1
get it	30	14
get me	10	-21
get more	11	-30
get my	12	31
get off	-46	-8
get out	23	-55
get puffed	12	-13
get some	29	-12
get the	12	20
get up	9	7
gets	-34	-31
gets a	-47	0
gets the	5	1
gets up	-10	0
gets worse	27	-40
getting	116	-42
getting better	-10	-9
getting married	-18	7
getting out	1	14
getting up	1	4
getting worse	65	-40
ghana	12	22
ghent	-16	-7
gi	35	25
gi bleed	26	5
gi perforation	-7	0
gibberish	15	18
gift	-12	1
ginger	-28	2
girl	36	-3
girl ,	3	5
girl aged	4	-2
girl at	-8	-3
girl has	-13	-6
girl is	3	-5
girl was	10	-2
girl with	6	19
girlfriends	1	13
girls	43	10
gist	10	12
give	5	56
give a	-3	1
give birth	-6	6
give him	1	6
give me	-13	-11
give the	8	3
given	-4	22
given him	2	7
given the	7	9
gives	-25	-17
gives me	-13	-13
giving	-37	-3
giving me	-12	0
glad	23	-5
glad to	3	-5
glands	-25	-38
glandular	-5	0
glandular fever	-5	0
glargine	-4	-6
glass	6	28
glass ,	0	13
glass .	-4	-4
glass of	-8	-4
glass on	11	11
glasses	-55	20
glasses and	-10	-3
glaucoma	5	19
gliclazide	-1	-6
glimepiride	18	-29
glioma	28	4
glioma ,	5	6
gloves	-16	2
glucagon	-9	1
glucose	22	47
glucose 0.0	-6	16
glucose 00	50	28
glued	9	10
glued and	2	4
go	-1	-27
go ,	-10	12
go .	-2	-7
go ?	37	4
go ahead	-7	-10
go back	-53	10
go down	9	0
go every	1	-5
go for	2	-4
go home	40	-47
go in	1	-5
go on	49	-11
go over	1	-7
go through	-44	-2
go to	-62	30
go up	-38	10
goa	-17	-2
goalkeeper	-5	-9
goat	-35	1
god	-6	6
god bless	23	-1
goes	3	14
goes ,	-3	3
goes blue	-10	2
goes down	8	11
goes grey	-4	4
goes in	6	6
goes into	5	3
goes limp	16	4
goes on	6	-15
goes through	12	13
goes to	26	-21
goes with	-14	0
going	22	0
going .	10	4
going 000	1	15
going down	3	8
going every	3	-28
going into	18	13
going like	6	11
going numb	11	5
going on	6	0
going out	5	6
going round	-26	-7
going through	-3	3
going to	17	-12
gold	-28	9
gold 2	-22	3
golden	-10	11
golf	6	0
golf .	-1	5
gone	30	53
gone ,	-5	12
gone .	-12	13
gone a	-2	9
gone and	40	13
gone by	-34	-9
gone floppy	21	10
gone from	16	-18
gone heavy	15	5
gone in	1	-9
gone off	3	4
gone quiet	12	5
gone stiff	6	5
gone the	7	-8
gone through	2	4
gone to	-12	-10
gone white	9	2
gone yellow	23	-3
good	-55	-13
good ,	4	-17
good .	18	2
good ?	20	-9
good afternoon	-3	2
good and	-1	6
good as	-7	0
good day	17	2
good evening	-19	19
good eye	10	-5
good for	-4	-2
good form	5	-1
good health	-21	-3
good in	-9	-3
good morning	-10	5
good nick	-14	0
good spirits	-1	-7
good to	-15	-5
good way	-22	-12
goodbye	20	-8
google	-6	12
goose	18	7
got	31	14
got a	-48	10
got an	33	9
got him	10	-5
got his	-6	-12
got into	19	-9
got it	15	5
got me	-22	11
got my	1	3
got one	-14	-11
got the	46	15
got two	-27	-13
got up	23	17
gothenburg	-17	7
gout	-35	-4
gp	4	-50
gp is	-7	-8
gps	-4	1
grace	12	-5
grade	-92	-9
grade 1	-5	7
grade 2	-16	0
grade 3	-11	0
grade 4	-8	1
graft	-4	-12
graft ,	-1	-6
graft .	-5	-5
gran	11	2
grand	-47	-9
grand ,	-12	0
grand .	-12	-13
grandad	5	10
grandads	-2	9
grandchildren	-28	4
granddad	1	5
granddaughter	-21	-10
grandfather	-17	3
grandkids	-1	12
grandma	-14	3
grandmas	48	21
grandmother	38	-13
grandmother ,	-14	0
grandmother .	-5	1
grandpa	21	5
grandpas	6	9
grandson	35	11
grandson ,	-22	16
granny	37	23
grans	-13	10
grape	18	-5
grape ,	-6	0
grateful	-5	0
grateful for	-9	2
gratitude	-9	0
graves	14	9
gravis	4	10
great	-41	-60
great ,	8	12
great .	-10	-10
greek	-19	-6
green	108	-13
green .	1	7
green and	2	4
green phlegm	22	-44
green snake	27	33
green stuff	25	0
greetings	15	-17
greetings ,	21	2
greetings from	-8	-13
grey	83	94
grey ,	13	15
grey and	14	18
grey curtain	1	28
grey round	6	3
grey when	13	4
grief	6	1
grim	-18	0
gritty	-43	-19
gritty ,	3	1
groin	29	7
groin ,	6	-14
ground	-3	6
ground floor	1	-3
grounds	83	20
group	-22	2
group in	0	-7
group o	-12	1
growing	63	11
growing ,	7	-2
growing and	-10	-2
grown	17	-13
grumpy	-23	-1
grunting	38	13
grunting ,	8	4
grunts	6	2
gst	-3	-2
guangzhou	-2	16
guangzhou ,	-10	1
guangzhou .	3	10
guarantee	11	2
guard	-31	12
guess	57	29
guess ,	2	7
guest	-24	-4
guest slot	-9	-10
guesthouse	21	14
guests	57	10
guide	2	7
gullet	0	-5
gum	33	-12
gums	40	36
gums ,	1	14
gums are	16	38
gums bleed	16	-40
gun	29	9
gurgling	2	18
guy	12	-33
guys	17	4
gvhd	3	5
gym	2	3
gynaecologist	-10	1
h	57	6
h ,	48	-11
h .	0	-8
h of	15	13
ha	1	2
ha .	-21	-1
habit	5	3
had	-34	32
had ,	25	9
had .	-5	0
had 00	68	4
had a	11	-18
had all	-31	0
had an	-15	-16
had been	6	12
had bloody	1	24
had bowel	17	-12
had breast	-54	21
had chemo	32	-13
had chest	-12	0
had clots	18	-9
had dengue	-9	0
had diverticulitis	1	-12
had fever	-21	10
had fits	-22	-5
had flu	-12	8
had for	-6	5
had four	-1	19
had gone	5	-2
had her	11	18
had his	1	3
had in	40	-9
had it	17	0
had me	-10	-8
had my	56	34
had no	9	-1
had none	-28	9
had on	-25	3
had one	-32	1
had our	4	5
had rabies	13	-17
had seizures	-4	0
had shingles	-8	-2
had since	-17	0
had the	-36	2
had them	19	8
had three	-10	25
had to	40	11
had two	32	-30
had what	4	-6
hadnt	18	-10
haematemesis	23	6
haematologist	-7	-26
haematologists	12	-2
haematology	-4	1
haemodialysis	6	12
haemoglobin	36	35
haemoglobin 0.0	79	24
haemoglobin 00	1	6
haemoglobin 00.0	-13	0
haemoglobin 000	-26	0
haemolysed	26	14
haemolysed ,	24	8
haemophilia	34	-1
haemophilia a	33	4
haemoptysis	-16	0
haemoptysis ,	-5	0
haemorrhage	-68	0
haemorrhage ,	-24	0
haemorrhage .	-10	0
haemorrhaging	3	1
haha	-32	-5
haha .	3	-2
hair	-55	1
hair loss	-12	-11
hair transplant	-27	14
hairdresser	-14	-4
halal	8	0
hale	-17	-5
half	-9	-8
half ,	-6	1
half -	0	4
half .	-2	-11
half a	17	-9
half an	-3	-9
half days	-6	-2
half her	9	2
half hour	8	10
half marathon	-3	1
half my	22	15
half of	31	-4
half the	-30	-2
halfway	31	-31
halfway through	5	-3
hall	8	18
halls	-9	7
haloes	2	6
haloperidol	20	-5
halos	16	31
hammer	54	21
hammer ,	-4	3
hamster	0	-7
hand	40	16
hand ,	-9	-5
hand .	8	20
hand and	-6	3
hand in	49	15
hand is	25	-2
hand went	-9	6
handed	-16	9
handle	23	0
handled	4	2
handler	-8	3
handles	-4	-1
hands	145	10
hands ,	0	5
hands .	1	-3
hands and	23	-30
hands are	38	-42
hands cold	4	8
hands flap	5	35
hands like	10	5
hands shake	4	15
handwriting	5	5
handwriting has	3	2
hang	58	20
hanging	35	27
hangover	-3	4
hangs	33	13
hanoi	-3	-11
hanoi .	10	-3
happen	2	-23
happen .	2	-11
happen if	-6	0
happened	11	23
happened ,	-8	0
happened before	8	4
happening	6	3
happens	-48	5
happens if	-7	0
happily	-7	0
happy	-30	4
happy .	9	6
happy to	0	8
harare	-14	0
harbour	-12	0
hard	124	49
hard ,	15	-20
hard and	19	7
hard as	40	33
hard like	10	6
hard red	1	-25
hard since	31	20
hard stools	-51	0
hard the	3	4
hard to	35	44
hardly	122	-13
hardly any	3	-9
hardly rouse	1	4
harm	16	19
harming	23	-18
harmless	-2	-5
harsh	3	5
harsh noise	3	4
harvest	-1	-7
has	33	-1
has ,	-9	2
has 00	65	3
has 2	-6	-2
has 3	-26	8
has 38.0	10	-8
has a	8	1
has already	-1	-11
has always	6	12
has an	24	-11
has asked	-10	-1
has become	41	-4
has been	16	-34
has brought	1	-3
has changed	-16	-1
has come	14	-2
has crept	9	5
has dementia	-15	4
has diabetes	4	1
has doubled	51	-33
has dropped	41	15
has dry	-12	0
has epilepsy	-14	0
has fever	54	-6
has filled	9	8
has four	14	-12
has gone	-18	8
has got	-15	-8
has grown	20	-18
has had	37	4
has happened	6	4
has her	-40	-7
has it	18	5
has just	-45	4
has kicked	37	21
has left	-13	0
has liver	13	31
has lost	1	11
has lung	-4	11
has mild	-10	0
has moved	4	-3
has my	4	0
has myeloma	16	0
has never	-41	6
has no	-114	-51
has none	-9	4
has not	-5	-28
has nothing	15	-21
has noticed	-5	-2
has now	13	-3
has one	-10	-8
has only	9	6
has opened	13	-11
has passed	-1	31
has read	7	-15
has run	6	-8
has said	-15	3
has sat	-10	-7
has sent	-15	-8
has sickle	7	15
has since	5	3
has started	14	0
has stock	10	-6
has stomach	18	-16
has stopped	17	19
has sudden	22	23
has swollen	2	-25
has taken	38	19
has the	-50	35
has three	-15	-12
has thrown	-42	12
has to	-20	-5
has turned	42	-31
has two	3	-13
has used	15	18
has vomited	40	19
has vomiting	15	16
hasnt	-3	-4
hasnt been	-3	-9
hasnt come	13	14
hasnt had	30	3
hasnt moved	6	15
hasnt passed	6	10
hasnt peed	5	21
hasnt slept	12	9
hasnt started	-86	-25
hates	3	-6
hates the	3	-1
haul	-9	0
hav	36	25
have	-20	28
have ,	-7	22
have 3	-28	3
have a	-3	13
have addisons	-13	17
have all	1	3
have an	38	23
have another	3	1
have any	-4	-31
have been	-5	13
have but	24	-6
have chest	-3	-9
have diabetes	10	-6
have done	-5	0
have enough	7	-11
have for	-35	12
have gone	0	-11
have got	12	-13
have had	-29	-17
have his	13	4
have it	9	-21
have just	-14	0
have lost	66	-4
have made	-15	9
have more	-25	0
have my	4	9
have never	-1	10
have no	-18	-10
have none	-5	0
have not	-60	35
have one	20	17
have paper	-13	1
have read	6	6
have seen	-1	5
have since	-23	-11
have taken	15	-13
have the	18	30
have three	-15	-16
have to	-37	15
have told	6	6
have turned	12	9
have two	15	-4
have written	1	5
have you	-1	9
havent	-47	-20
havent felt	17	17
havent had	4	-12
havent kept	16	-6
havent slept	9	-15
havent started	-11	1
havent touched	-31	-14
having	30	41
having a	30	19
hay	-68	0
hay fever	-63	0
hazy	8	2
hazy ,	3	6
hazy .	5	-3
hb	-5	-21
hb 0.0	62	32
hb 00	-6	-34
hb 00.0	-33	-19
hb 000	-48	0
hb ຂ	-11	0
hba	-28	-9
hba 1	-28	-9
hbsag	-5	0
hcc	36	-11
hcg	-19	-3
hco	4	9
hco 3	4	9
hcv	4	0
he	103	53
he allowed	0	-4
he answers	9	4
he asked	11	2
he asks	-13	-6
he ate	1	-30
he be	10	-24
he began	-12	2
he bled	-11	0
he brought	2	7
he calls	-3	0
he came	2	-7
he can	18	-25
he cannot	23	-16
he cant	-17	-9
he chokes	0	16
he coughed	16	14
he couldnt	21	5
he cries	0	-6
he did	26	11
he didnt	0	3
he does	5	1
he doesnt	21	-2
he drinks	-22	-2
he eats	-34	-12
he fainted	-12	3
he feels	34	-18
he fell	8	7
he found	4	0
he get	-34	-8
he gets	22	-8
he got	-13	-1
he had	-57	23
he has	2	57
he hasnt	11	-6
he have	-22	3
he hears	27	-16
he holds	4	13
he insists	4	-2
he is	50	46
he isnt	8	-9
he just	68	30
he keeps	24	16
he leaves	18	6
he lives	-1	11
he looks	4	-2
he may	8	3
he need	8	-5
he never	17	6
he not	-10	8
he now	-12	1
he only	-18	-4
he plays	-3	-2
he put	4	11
he puts	12	1
he said	10	-18
he says	-43	2
he screams	4	3
he sees	40	-36
he should	-21	0
he sits	19	3
he sleeps	1	5
he speaks	6	-8
he still	8	9
he stopped	5	-3
he take	-6	2
he takes	-24	-6
he talks	25	12
he told	6	-5
he took	23	12
he used	0	-4
he uses	13	10
he vomited	4	5
he walks	-10	-1
he wants	-29	-14
he was	10	8
he went	-24	-31
he will	38	16
he wont	-14	6
he would	-6	-4
head	106	11
head ,	51	-3
head .	13	1
head and	11	16
head clear	21	-32
head in	-9	-1
head is	-1	4
head knock	15	-24
head on	9	-21
head pounding	-14	5
head to	11	5
head up	4	6
headache	152	-3
headache ,	11	-6
headache .	18	-17
headache and	-9	5
headache for	30	-8
headache of	50	23
headache or	10	-10
headache since	12	-12
headache that	-12	0
headaches	49	6
headaches ,	-10	-1
headaches and	20	10
headed	0	-14
heads	50	8
healed	-43	0
healed ,	-5	0
healed .	-7	0
health	-15	-21
health ,	1	-17
health .	-10	2
health centre	-10	-2
health visitor	4	4
healthy	-9	-22
healthy ,	-47	-17
healthy .	3	-18
healthy 00	13	-2
healthy volunteer	20	-4
hear	-21	21
hear about	-12	1
heard	-28	5
heard of	3	-4
hearing	-12	-16
hearing aid	11	8
hears	48	-2
heart	27	10
heart ,	-34	-3
heart -	3	0
heart 000	33	13
heart and	0	4
heart attack	-55	4
heart attacks	-8	0
heart bleeds	-9	0
heart block	10	14
heart checked	-21	0
heart does	0	6
heart failure	50	-49
heart for	-27	-8
heart going	7	16
heart in	3	-12
heart is	18	12
heart pills	19	13
heart racing	38	11
heart rate	4	3
heart rhythm	3	0
heart skips	-6	-19
heart stopped	-22	-16
heart tablets	45	16
heart transplant	23	-7
heart valve	-60	1
heartbeat	24	-13
heartburn	9	12
hearts	9	-2
hearts been	4	-22
hearts going	2	4
heat	-40	2
heat ,	13	1
heater	26	14
heatwave	-13	0
heavily	79	24
heavy	6	25
heavy ,	1	3
heavy .	6	17
heavy bleeding	0	-12
heavy periods	-2	-12
heavy since	1	-12
hed	-45	-20
hed a	-23	0
hed be	-1	3
hed like	-6	0
heel	3	-34
heel ,	3	6
heels	-14	0
heidelberg	28	9
held	27	-42
held at	9	-13
helicobacter	-19	-1
helicopter	-19	0
hell	18	35
hell ,	-9	4
hell finish	8	4
hello	2	-5
hello ,	11	10
hello and	-1	-13
hello dear	32	8
hello from	9	-16
hello i	-13	-3
helo	-35	9
help	49	-2
help .	-10	-9
help ?	28	-2
help me	68	15
help us	20	-7
help with	-27	-1
helped	-1	3
helper	-13	3
helpful	-16	0
helping	33	20
helpline	27	6
helps	-26	-36
helps .	5	8
hemoglobin	24	15
hemophilia	4	-15
hemorrhage	-6	0
hence	-20	-7
hence the	-8	0
hence this	-2	3
hep	44	-6
hep b	28	21
hep c	16	-16
heparin	-13	0
hepatitis	6	-4
hepatitis b	23	-9
hepatologist	23	10
hepatology	4	4
her	33	45
her ,	-19	-2
her .	22	-8
her 2	-8	13
her ?	-9	0
her a	22	6
her and	3	11
her at	-18	7
her awake	2	18
her belly	7	3
her by	5	-10
her chest	4	7
her chin	4	1
her daughter	12	5
her dead	7	4
her doctor	4	-1
her eyes	2	3
her face	6	9
her father	-7	4
her hands	4	2
her head	43	-5
her heart	2	-9
her hip	0	-4
her husband	-7	13
her in	6	18
her knees	6	5
her last	-28	-6
her left	-4	21
her legs	11	-3
her life	5	2
her lips	36	9
her milk	15	-4
her mother	8	-19
her mouth	30	32
her name	-12	4
her neck	9	5
her on	3	2
her own	-10	-5
her phone	-4	-2
her right	15	0
her scan	1	3
her second	-8	2
her sister	-15	-9
her speech	7	10
her throat	15	7
her thyroid	2	5
her to	18	-15
her tummy	1	3
her up	9	0
her usual	-4	-2
her yearly	-11	0
herb	14	25
herceptin	-20	-9
here	36	3
here ,	-6	24
here .	-10	28
here ;	12	-7
here ?	11	-11
here and	-10	2
here as	21	3
here has	5	-3
here i	-24	7
here in	-31	-41
here is	-15	-33
here it	-12	0
here since	-19	0
heres	-36	-6
hernia	-1	-9
hernia .	-6	2
hernia op	-30	-9
hernia repair	12	-10
heroine	-15	0
hers	-25	-5
herself	-18	16
herself ,	-16	-2
herself .	5	2
hes	96	52
hes 00	-57	13
hes a	-19	3
hes at	-7	-4
hes been	25	2
hes calm	9	-17
hes comfortable	2	-18
hes diabetic	-15	0
hes down	2	-5
hes drooling	6	2
hes fine	-49	9
hes finished	-8	3
hes fit	-11	-24
hes gone	19	4
hes got	-18	-16
hes grey	13	4
hes had	15	13
hes in	-28	-30
hes just	11	6
hes on	17	5
hes pale	1	12
hes seeing	11	10
hes shaking	5	3
hes sitting	1	3
hes snoring	5	7
hes sweating	2	11
hes too	5	9
hes well	-4	-15
hes yellow	1	16
hey	-6	-5
hht	-8	1
hht .	6	1
hi	0	27
hi "	5	12
hi ,	5	-6
hi .	2	12
hi im	-8	8
hi its	-18	0
hi team	9	0
hi there	8	-11
hiccups	9	13
hiccups ,	12	14
hickman	20	-6
hickman line	10	-8
high	62	33
high ,	14	2
high -	-8	13
high .	7	21
high and	19	18
high blood	-18	0
high fever	72	-30
high pressure	-1	-4
higher	4	15
higher than	2	13
highest	-2	4
hiking	-16	0
hill	10	-6
hills	-21	-8
him	61	33
him ,	10	-15
him .	13	10
him ?	-14	16
him and	19	7
him for	-7	2
him in	17	0
him on	-34	3
him out	5	1
him the	31	-40
him to	8	15
himself	0	15
himself ,	3	-1
hip	24	-21
hip ,	32	-3
hip .	-4	2
hip op	-11	-1
hip pain	15	-17
hip replacement	13	-3
hipec	-4	-7
hips	-11	3
his	80	63
his arms	5	16
his back	-4	5
his belly	22	-42
his blood	-13	-7
his breath	-28	2
his brother	-42	-9
his bypass	12	1
his chest	5	-17
his collar	1	7
his cousin	-5	0
his cup	26	10
his daughter	-9	9
his dead	1	5
his dinner	-4	2
his eyelids	1	3
his eyes	17	-2
his face	-1	19
his father	3	1
his first	-4	7
his foot	8	7
his hand	58	23
his hands	13	25
his head	25	20
his heart	75	14
his jaw	8	4
his knee	-22	0
his last	-8	-9
his left	-35	7
his leg	1	-20
his legs	7	23
his life	-19	0
his lips	16	11
his mouth	39	15
his name	10	6
his neck	5	7
his nose	5	4
his old	-26	-4
his own	-7	5
his phone	35	8
his prostate	-46	-11
his ribs	5	5
his second	13	7
his shoes	6	11
his sister	11	1
his skin	7	-2
his son	2	9
his speech	-6	5
his spit	15	2
his stools	-3	7
his tablets	10	-4
his tacrolimus	5	-10
his tea	5	3
his teeth	19	9
his tongue	16	3
his trousers	5	0
his usual	6	3
his visa	11	-1
his wife	-44	-4
his words	1	7
his yearly	-4	0
histology	8	4
history	-31	-7
history .	-3	-3
history :	-17	0
history of	15	13
hit	118	26
hit by	50	15
hit his	24	12
hit me	22	8
hit the	18	10
hit with	3	5
hiv	91	-49
hiv ,	-28	21
hives	-2	2
hives ,	-14	5
hives all	24	1
hives everywhere	8	7
hiya	-31	10
hiya ,	-39	6
hla	-15	-6
hla -	-15	-6
hoarse	24	12
hoarse ,	4	0
hoarse .	6	2
hoarseness	12	1
hobart	-5	0
hodgkin	-4	0
hodgkins	-11	-4
hold	42	8
hold a	-2	-7
hold his	1	-8
hold it	-1	5
hold my	-1	9
hold the	12	7
holding	-1	-33
holding the	19	-10
holds	-17	-24
holds them	3	6
hole	-21	-18
hole ,	14	-12
holes	9	-12
holiday	34	-18
holiday ,	-15	-12
holiday .	14	-16
holiday in	8	-2
holidays	1	-6
holter	12	33
home	15	33
home ,	51	-3
home -	0	8
home .	-3	-11
home ?	-16	0
home and	-20	0
home bp	7	-16
home cuff	25	14
home for	8	12
home from	40	36
home in	-13	-17
home is	-6	-2
home on	-7	-3
home oxygen	-4	-10
home resident	9	4
home since	-28	4
home to	-10	-6
home with	22	26
homework	5	2
honest	52	-13
honestly	35	10
honestly i	34	5
honey	-3	0
hop	1	13
hope	10	20
hope that	-12	-1
hoped	6	-7
hoped to	10	-7
hoping	19	0
hoping for	3	0
hormone	-6	-1
horse	-35	21
horse ,	14	-3
horse .	-41	13
hospice	-37	-17
hospital	-3	32
hospital ,	7	-12
hospital .	45	1
hospital ?	-36	15
hospital accepts	16	3
hospital and	-16	7
hospital at	-8	2
hospital for	-19	13
hospital give	0	4
hospital has	-41	0
hospital in	-10	-54
hospital keeps	-3	0
hospital over	10	-2
hospital pharmacy	13	-26
hospital there	-19	2
hospital wants	15	-2
hospital with	-71	18
hospitalisation	14	12
hospitals	7	1
hospitals .	-12	-4
hospitals in	-8	4
hot	71	3
hot ,	27	20
hot .	6	2
hot and	64	-41
hot flushes	-34	0
hot patch	14	-5
hot potato	3	9
hot to	3	6
hotel	17	21
hotel .	0	3
hotel :	-8	0
hotel in	44	10
hotel near	13	4
hotel with	-1	13
hotline	21	-7
hour	86	63
hour ,	6	37
hour .	27	-34
hour :	-8	-8
hour ago	121	36
hour and	17	4
hour before	-31	1
hour he	4	1
hour history	1	9
hour later	12	3
hour since	3	5
hours	73	41
hours ,	19	-27
hours .	30	10
hours ;	-13	7
hours ?	-4	-11
hours a	-5	6
hours ago	40	-38
hours and	-15	24
hours at	-7	0
hours now	18	13
hours of	-9	9
house	56	0
house ,	-21	-2
house .	-18	-7
house and	7	-3
house has	32	6
household	-1	4
houses	-37	10
houston	-8	2
how	3	10
how common	-27	0
how do	11	-2
how fast	3	2
how frequent	-20	3
how is	-13	12
how it	-12	-2
how long	7	-8
how many	-10	13
how much	22	10
how my	6	0
how often	-14	4
how people	-5	-1
how should	2	6
how soon	30	-10
how the	1	-9
how to	-19	3
how your	-1	-6
hpv	-3	0
hr	91	49
hr ,	25	6
hr 00	-10	-10
hr 000	84	52
hrs	30	4
hs	3	2
hubby	22	13
hubbys	25	18
huge	40	-3
huge ,	27	17
humalog	17	-7
human	-6	1
human being	7	2
humans	-36	-5
humira	-3	-9
hundred	-23	0
hungry	-1	19
hunting	44	8
hunting for	30	2
hurry	-16	0
hurry .	8	8
hurt	-23	-54
hurt ,	-6	0
hurt .	5	-2
hurt myself	10	-30
hurting	11	13
hurting myself	18	14
hurts	155	-30
hurts ,	6	22
hurts .	-18	21
hurts a	12	9
hurts and	1	4
hurts badly	17	-12
hurts like	9	3
hurts to	1	17
hurts when	25	-19
husband	15	38
husband ,	1	-12
husband .	-3	-13
husband and	-32	-1
husband died	1	-3
husband has	-7	13
husband is	-14	6
husband on	7	4
husband says	-8	-21
husband who	3	-10
husband will	23	10
husbands	-3	-1
husky	2	7
hyderabad	-5	1
hydrocortisone	92	4
hydrocortisone down	15	12
hydrocortisone for	39	-11
hydrocortisone ran	3	15
hydroxychloroquine	-9	25
hydroxyurea	4	8
hypertension	29	36
hypertension ,	-4	7
hypothetically	-4	-2
hypothetically ,	-17	-9
hysterectomy	-4	7
i	-4	-11
i ,	-4	-15
i .	39	16
i ?	1	-5
i add	4	-4
i agreed	16	0
i allowed	-16	1
i almost	-9	-34
i also	-7	29
i am	9	-2
i are	-10	0
i ask	-24	1
i asked	12	-27
i attach	1	-6
i be	-11	2
i began	-8	4
i believe	13	-4
i bend	4	0
i blacked	13	19
i bled	-16	0
i book	-7	3
i booked	12	13
i bought	16	5
i breathe	14	32
i bring	-19	23
i buy	-8	26
i call	17	12
i came	33	18
i can	22	-59
i cannot	60	-41
i cant	-31	-38
i carry	-17	13
i change	-15	-10
i checked	10	-2
i choke	1	3
i come	-4	3
i continue	15	-12
i coordinate	-10	1
i cough	34	-22
i coughed	-11	3
i could	3	-10
i couldnt	-29	7
i count	1	-3
i cry	3	-28
i cut	4	6
i did	-9	-11
i didnt	9	-15
i do	-47	-2
i dont	33	-19
i drink	23	-4
i drive	-20	0
i eat	-1	-5
i enclose	1	7
i enquire	-4	9
i even	3	0
i ever	16	8
i expect	-35	2
i faint	19	29
i fainted	0	23
i feel	27	-30
i fell	4	21
i felt	11	2
i fill	2	4
i find	-27	21
i finished	-18	8
i fit	-23	0
i fly	-22	-13
i found	3	20
i gave	3	1
i get	19	-36
i give	6	2
i go	-44	12
i got	0	13
i guess	10	15
i had	-46	-38
i handle	9	-6
i have	31	-32
i havent	-27	19
i hear	1	4
i hold	-2	-13
i hope	-13	1
i inhale	1	14
i join	-9	-8
i just	27	28
i keep	-7	27
i know	32	11
i leave	8	5
i left	-19	11
i lie	1	10
i lift	-14	0
i like	-26	3
i live	-28	-1
i log	4	-12
i look	0	-27
i lost	18	3
i made	3	-2
i make	25	2
i manage	1	-5
i may	22	18
i mean	18	4
i might	15	15
i missed	17	-1
i move	24	8
i moved	-2	8
i must	-11	2
i myself	-15	-8
i nearly	7	26
i need	10	-13
i never	-5	-12
i no	-1	7
i note	7	6
i noticed	25	-18
i only	9	11
i opened	-6	0
i order	15	5
i ordered	10	8
i ought	7	5
i passed	-40	0
i pay	-33	-35
i pee	5	-46
i press	35	-2
i promised	-13	-1
i put	7	-45
i qualify	3	-6
i ran	7	0
i rang	-19	-15
i read	-3	-2
i really	23	12
i reckon	26	19
i report	8	14
i restart	-29	5
i ring	1	-9
i run	-30	13
i said	26	9
i saw	-6	2
i say	-25	4
i see	-18	10
i seek	-3	3
i send	21	9
i share	-8	-1
i should	-9	19
i shout	1	3
i sign	-6	0
i signed	-9	1
i simply	-2	-9
i sing	4	3
i sit	5	4
i skip	8	-4
i sleep	-3	-4
i slept	10	5
i snore	-16	0
i sound	0	5
i speak	53	-15
i stand	24	-11
i start	-10	0
i started	16	-24
i stay	-7	-11
i still	-10	8
i stood	4	14
i stop	-24	-1
i stopped	5	15
i suppose	59	20
i survived	-3	0
i suspect	13	5
i swap	-17	0
i swim	-14	-2
i take	15	-10
i talk	6	14
i teach	-8	5
i tell	4	3
i think	106	18
i thought	10	5
i threw	3	13
i throw	4	5
i tick	8	1
i to	-2	-3
i told	-2	6
i too	15	-13
i took	1	17
i touch	-10	0
i travel	8	-7
i tried	-13	6
i trust	-2	11
i try	2	8
i turn	57	-58
i type	-5	8
i typed	5	8
i understand	-2	4
i upload	-1	8
i use	14	4
i used	21	37
i volunteer	-29	-10
i vomited	-7	0
i wait	-4	9
i wake	6	-20
i walk	-6	11
i want	12	-39
i wanted	16	22
i was	-102	2
i washed	8	-2
i wasnt	11	-10
i wear	22	-1
i went	-8	-5
i wet	2	9
i will	104	36
i wipe	34	7
i wish	16	-8
i woke	30	23
i wonder	-8	-2
i wont	15	13
i work	-32	-5
i worry	-1	22
i would	-6	11
i wouldnt	10	7
i write	5	-18
i wrote	3	18
iban	-12	-6
ibrutinib	38	-17
ibrutinib ,	-7	-5
ibrutinib and	6	-1
ibuprofen	7	-13
ibuprofen for	7	13
icatibant	21	6
icd	46	-22
ice	-41	11
ice ,	13	7
ice cold	15	7
icu	-32	3
icu ,	-15	0
icu 00	-26	0
icu 6	-7	0
id	-7	-17
id a	-35	-2
id also	-9	-12
id be	-8	-9
id been	25	-9
id booked	-5	-1
id call	-4	-21
id die	11	-12
id have	4	2
id just	-17	-13
id like	-8	-2
id love	-23	16
id need	25	-3
id never	3	-14
id only	-4	-3
id pay	4	-5
id planned	2	-6
id prefer	8	6
id rather	2	11
id want	-11	0
idea	22	-17
ideation	-19	4
ideation "	11	4
ideation ,	-3	0
ideation .	-8	0
if	-16	0
if ,	-22	11
if a	-4	0
if ever	-4	9
if he	-4	-2
if hes	-9	3
if his	-6	0
if i	-47	-16
if im	-12	1
if it	-12	1
if its	13	-6
if my	-3	-1
if one	-11	-1
if only	-9	2
if possible	29	10
if she	29	-15
if so	5	-5
if someone	7	14
if that	22	4
if the	12	23
if there	1	-14
if theres	-6	-2
if they	-16	0
if this	5	16
if we	12	-16
if you	4	-24
if your	23	-10
if youve	-19	-3
iga	-21	0
ige	-7	0
ignore	-18	9
ii	-27	7
ii )	17	-11
ii ,	13	14
ill	8	43
ill ,	5	4
ill .	-8	7
ill be	20	5
illness	31	10
illness ,	-19	0
illnesses	-12	-4
im	14	-2
im 00	-13	-31
im a	-18	-11
im allergic	-16	0
im an	-16	0
im asking	-24	0
im at	16	-4
im back	-5	-3
im contacting	-10	-1
im coughing	19	28
im diabetic	29	25
im doing	13	7
im dripping	12	9
im drooling	6	13
im dying	2	12
im eating	-46	2
im fine	0	-6
im getting	-14	23
im going	24	-9
im grey	16	10
im happy	-9	-4
im healthy	-8	0
im her	5	-4
im in	12	-28
im just	-50	-5
im looking	15	-7
im not	-35	25
im now	-8	-1
im off	-8	-10
im on	30	-17
im only	-22	1
im panting	21	12
im right	-12	-2
im seeing	27	17
im shaking	20	16
im stable	-40	0
im sure	-5	23
im sweating	6	3
im the	-11	-7
im thinking	84	10
im thirsty	3	-6
im told	3	1
im translating	7	11
im travelling	0	-6
im typing	4	5
im very	24	-54
im well	26	26
im wondering	-4	1
im writing	-22	5
imagine	-7	2
imatinib	-4	-19
imatinib ,	22	9
imatinib 000	15	1
imatinib ມ	3	-2
immune	26	-6
immunoglobulin	17	-17
immunotherapy	38	21
implant	-16	-7
implants	-20	-9
implants in	-9	-8
import	6	-23
import licence	-6	1
importer	31	-27
imports	-8	0
impossible	2	8
improving	-3	4
in	-39	-10
in "	25	13
in ,	37	26
in -	-24	4
in .	-11	23
in 00	-25	-29
in 0000	-42	2
in 2	35	-25
in 3	12	-6
in 5	16	-8
in 6	-18	0
in :	-6	13
in ?	3	-25
in a	30	-10
in accra	0	-5
in advance	-4	-12
in aide	7	-1
in alicante	4	1
in all	-20	-11
in almaty	-8	0
in an	-28	8
in and	36	-1
in another	-12	0
in any	-3	4
in april	-10	-3
in at	5	6
in auckland	-23	-1
in august	1	-17
in australia	-29	0
in autumn	-15	-2
in bali	24	2
in bangkok	19	-9
in bed	73	-50
in between	33	32
in bhutan	-14	-8
in big	-5	2
in both	16	-5
in brisbane	4	-24
in budapest	14	-7
in cad	-7	0
in cambodia	30	-8
in canada	-3	-4
in cancer	24	7
in carer	11	-7
in case	-19	-12
in charge	-8	-1
in chengdu	4	-2
in chennai	-9	-1
in chest	12	2
in chiang	16	-12
in chickenpox	42	-34
in cork	-13	0
in customs	12	-10
in december	6	-14
in delhi	1	-13
in doha	5	-5
in dollars	29	1
in dubai	16	1
in english	-10	-23
in europe	-9	3
in february	-42	0
in five	17	-5
in for	-2	8
in four	-24	-4
in frankfurt	-15	-9
in french	-8	-5
in from	-17	6
in front	45	22
in full	-8	-5
in galway	-6	0
in germany	22	7
in ghent	-16	-7
in goa	-5	-7
in good	-12	0
in guangzhou	5	8
in hanoi	-1	-7
in heidelberg	30	5
in her	-10	-32
in his	1	5
in hives	-3	-12
in hospital	-75	12
in houston	-7	1
in hyderabad	9	1
in in	9	9
in india	8	20
in intensive	-10	13
in istanbul	-8	3
in it	30	-20
in january	-33	-7
in japan	7	-19
in johannesburg	-6	2
in july	-29	7
in june	23	-16
in kip	11	3
in korea	-3	9
in krakow	-14	1
in kuala	5	0
in kunming	2	8
in lagos	19	-3
in lao	-24	-11
in laos	29	-16
in last	4	0
in law	34	14
in leeds	-2	-21
in left	9	-3
in leipzig	-24	5
in lisbon	-5	-2
in london	1	-5
in luang	23	-15
in lyon	-5	-2
in malaysia	5	-14
in manchester	18	3
in manila	-8	1
in march	-22	3
in may	-1	22
in melbourne	-8	-18
in month	-26	8
in mouth	17	21
in mumbai	-20	0
in munich	-20	1
in my	86	-43
in myself	2	-8
in nairobi	-11	1
in nepal	-11	7
in new	-3	14
in nigeria	-16	0
in nine	-8	-8
in no	33	-5
in nong	7	-7
in november	-23	19
in october	-17	2
in on	2	7
in one	50	2
in order	9	7
in oudomxay	10	2
in our	-38	18
in pakse	17	-7
in particular	6	-3
in penang	-9	9
in person	-7	0
in perth	-4	-2
in phuket	-6	3
in place	0	-4
in plain	6	-2
in poland	24	-6
in port	20	1
in portugal	-6	-1
in prague	7	-5
in pregnancy	2	13
in pune	-12	-7
in rand	-4	-4
in range	-13	0
in remission	-18	-2
in right	4	-2
in savannakhet	7	3
in school	0	-11
in sekong	-2	-9
in seoul	6	-8
in sept	-6	2
in september	28	9
in shanghai	5	-4
in sheets	30	25
in simple	-4	5
in since	3	-14
in singapore	12	-14
in single	11	3
in six	-19	8
in size	17	-17
in spain	-33	10
in spanish	-19	-7
in spring	-23	-7
in stock	-6	-9
in sweat	7	6
in swedish	-4	6
in taipei	0	-3
in taiwan	18	-4
in tbilisi	10	-6
in ten	20	2
in thai	2	6
in thailand	-4	3
in thakhek	5	-3
in that	6	1
in the	5	-2
in their	-18	-1
in there	18	15
in this	12	3
in three	44	-24
in tijuana	-4	6
in toronto	-39	7
in touch	-3	-1
in town	-11	6
in transit	10	-6
in turkey	-9	6
in two	19	-15
in udon	-6	-9
in under	7	7
in ur	-3	7
in urine	-14	2
in vang	8	-1
in vienna	-7	-6
in vientiane	0	-11
in vietnam	1	3
in vietnamese	-3	1
in waves	18	-35
in week	-22	16
in what	-14	-13
in which	-22	-5
in windhoek	24	-10
in winter	-3	-1
in with	-13	-8
in your	-42	-6
in 昆	5	7
inch	22	-16
incident	-18	0
incidental	7	-4
incl	-11	-4
incl .	-6	-7
inclisiran	-9	0
include	21	-14
include the	-1	-6
included	16	6
included ,	-6	17
included .	22	-2
included ?	8	-19
includes	-10	0
including	-24	8
including the	-1	5
inclusion	-21	0
inclusion criteria	-13	0
income	-2	3
increasing	46	-9
increasingly	10	7
independent	-8	6
india	27	5
india .	-8	4
indian	-17	-5
indicate	-2	3
indigestion	17	6
individual	-5	4
indoors	21	12
indoors ,	5	7
induced	-9	2
induction	8	9
infant	0	7
infarct	-14	-3
infarct ,	-7	-7
infarction	-18	0
infarction or	-16	0
infected	-23	-29
infected ,	-9	-13
infection	40	-4
infection ,	-1	-6
infections	-10	16
inflammation	-8	-16
infliximab	2	-3
info	-23	-5
inform	10	0
information	5	3
infusion	44	19
infusion ,	-25	0
infusion and	-5	1
infusions	-10	-6
inhale	1	14
inhaled	25	12
inhaler	24	15
inhibitor	26	4
inhibitor study	5	-6
initials	-3	2
inject	-8	0
injected	-10	14
injection	20	-1
injection ,	-24	2
injection .	13	-3
injection ?	20	3
injection for	-28	-3
injection in	3	9
injection kit	5	-6
injections	-15	2
injections .	-6	-6
injury	-19	10
injury ,	-9	0
ink	-18	2
ink .	-4	0
inr	67	-44
inr 0.0	92	-2
inr came	5	-9
inr was	15	-24
inr 是	1	-3
ins	-8	0
insert	0	4
inside	-10	7
inside my	1	12
inside the	-23	14
insists	13	0
insists on	-19	-3
inspiration	3	4
inspiration .	3	4
instead	16	27
instead ?	11	-3
instead of	21	0
institute	-24	3
insulin	43	5
insulin ,	13	6
insulin .	-6	5
insulin and	-3	-2
insulin for	5	-3
insulin glargine	-14	-2
insulin pen	24	-15
insulin pens	8	-4
insurance	-20	16
insurance ,	2	15
insurance .	-10	3
insurance ?	-5	1
insurance appeal	3	0
insurance asks	21	-6
insurance card	-11	2
insured	0	-14
insured ,	4	1
insurer	-9	-9
insurer ,	-7	0
insurer asks	-8	0
insurer in	3	0
insurer wants	3	-4
insurers	-10	0
intact	-37	0
intend	-9	-12
intend to	-9	-12
intensive	1	3
intensive care	1	3
interest	-14	-11
interested	-10	2
interferon	-13	0
intermittent	16	-11
international	-2	-7
internet	-2	-14
internist	2	-5
interpret	-1	2
interpret .	4	-2
interpreter	-2	8
interpreters	-8	-1
intervention	-15	2
interview	12	16
into	14	35
into a	-11	31
into my	67	9
into the	11	10
introduce	-15	-1
invented	-21	0
invitation	-12	1
invitation letter	-20	3
invoice	-23	-8
invoice ,	-18	0
invoice .	-9	-4
invoice :	-7	2
invoice for	39	-7
invoice in	-7	9
invoice says	-10	-22
invoice to	10	-8
invoice with	29	-8
invoices	-3	-6
involved	0	2
involved .	18	28
ipf	-5	3
ipf ,	-7	1
ipi	16	1
ipi nivo	9	2
ipilimumab	66	14
ireland	0	17
irinotecan	38	17
irish	4	-9
iron	-83	15
iron .	-1	6
iron tablets	-32	8
irregular	73	-1
irregular pulse	11	-11
is	-7	-4
is "	60	-16
is ,	-6	1
is .	18	11
is 0.0	-27	7
is 00	16	27
is 00.0	-10	0
is 000	-4	6
is 0000	17	8
is 2	15	3
is 3	5	14
is 38.0	-21	17
is 4	-4	32
is 5	-18	13
is 6	21	-10
is 7	-9	9
is 8	-19	-12
is a	-32	23
is about	-34	2
is accepted	-7	-7
is allowed	9	2
is an	-16	3
is and	27	8
is as	-4	-21
is at	12	-6
is attached	-16	2
is away	41	-7
is back	4	-40
is being	2	-5
is best	-5	7
is better	34	13
is black	20	13
is bleeding	-16	11
is blood	56	5
is boiling	-8	0
is booked	-20	1
is breathing	35	13
is breathless	22	11
is broken	-11	-36
is brought	18	9
is brown	-9	-7
is burning	4	22
is called	-10	-1
is calm	-27	-18
is chest	-43	0
is clear	7	-7
is closed	18	1
is cold	16	12
is coming	1	13
is confused	56	17
is coughing	21	5
is covered	-10	-6
is day	6	8
is dead	-7	-3
is doing	-12	7
is dr	-15	-2
is drowsy	1	3
is dry	-7	1
is due	63	0
is eating	-8	4
is enough	-4	-1
is fat	9	-19
is fine	19	-24
is finished	2	6
is five	-2	12
is for	0	-31
is four	7	-14
is free	-8	-7
is friday	8	-11
is from	-13	3
is full	-28	24
is getting	57	-20
is giving	-11	0
is going	-14	2
is gone	25	9
is good	-10	5
is grey	1	3
is growing	56	-5
is hard	-5	-24
is having	88	21
is he	-27	-31
is heavy	3	2
is his	12	1
is hot	25	-24
is how	7	-3
is ill	-25	-14
is in	-23	6
is included	5	-1
is it	-46	30
is killing	-38	10
is laser	-4	-4
is left	-7	-10
is like	15	-22
is limp	5	7
is low	-17	2
is missing	14	8
is monday	-9	-8
is moving	2	5
is my	-38	-12
is nearly	-6	-3
is new	4	-10
is no	4	4
is normal	-28	-20
is not	1	5
is now	-42	-3
is numb	28	9
is off	3	0
is ok	-35	6
is okay	1	-5
is on	-33	-21
is once	15	-1
is one	22	5
is only	-3	10
is otherwise	-5	19
is our	-20	3
is out	-26	-1
is pale	-30	6
is pink	10	-2
is planned	-5	-1
is possible	-7	14
is printed	-3	0
is puffy	28	-15
is purely	-29	0
is pus	15	-35
is raw	1	14
is ready	0	-3
is red	77	-72
is right	0	29
is rigid	7	3
is rock	8	8
is running	7	16
is scheduled	12	2
is seven	7	-21
is shivering	23	17
is short	17	20
is shut	19	-1
is sick	-14	-5
is sitting	29	2
is six	-9	-7
is sleepy	4	1
is so	-19	13
is soaked	28	15
is sold	-15	0
is sore	36	6
is spreading	35	-36
is stable	-53	-4
is staying	6	0
is stiff	12	4
is still	-31	-7
is stuck	-8	-8
is surgery	-12	4
is sweating	12	8
is swelling	61	23
is swollen	107	-81
is talking	-3	-6
is tender	12	24
is that	-57	-19
is the	-23	13
is there	-8	-13
is thick	8	11
is this	-12	-9
is tight	14	-18
is to	-21	7
is tomorrow	4	1
is too	14	-12
is tuesday	-19	-6
is two	12	-16
is unbearable	69	-33
is up	6	-13
is vat	-5	7
is visit	-19	-2
is vomiting	28	20
is waiting	-12	-5
is weak	-2	-6
is well	-3	-7
is what	-22	-10
is whether	-8	1
is white	-20	-2
is why	-3	6
is with	23	-2
is yellow	1	9
is your	29	19
ischaemic	2	-3
ish	6	8
ish ,	3	3
island	1	0
island ,	0	8
islet	-10	3
isnt	45	-13
isnt a	-4	8
isnt it	-4	12
isnt on	-3	-9
isnt sold	3	-7
isnt stocked	15	-11
isnt that	21	18
isnt the	-13	6
isnt touching	7	-11
isnt true	20	10
isoniazid	5	-6
isotretinoin	6	6
issue	3	-17
issue .	-2	-13
issued	-45	12
istanbul	-24	18
istanbul .	-23	-2
it	-14	-14
it )	1	-10
it ,	-8	-27
it .	24	-12
it :	-9	-1
it ;	-3	9
it ?	-10	2
it a	18	-3
it aches	1	-7
it after	-24	-2
it again	-7	-8
it all	23	7
it and	-20	-7
it as	34	14
it asked	-9	5
it at	-12	-14
it away	-1	7
it back	41	33
it be	18	-15
it because	-8	-5
it before	5	5
it better	8	11
it bled	-6	-5
it but	14	15
it by	-1	6
it came	-19	1
it can	-9	0
it cheaper	7	1
it cheapest	9	-8
it come	9	-4
it comes	4	-3
it cost	7	0
it costs	3	-2
it could	-34	2
it did	-4	-9
it does	27	3
it doesnt	-1	10
it done	-5	-1
it down	18	4
it ends	14	-5
it expires	13	-1
it feels	-7	-1
it fine	-23	0
it for	-2	-6
it from	-27	-4
it gets	6	-8
it goes	4	9
it happened	6	4
it has	-17	-20
it hasnt	15	-3
it hurts	10	-33
it i	18	-32
it in	-3	-2
it is	85	7
it isnt	39	57
it just	16	24
it keeps	-23	-14
it kept	34	-22
it left	15	1
it looks	-21	14
it matter	-25	1
it matters	5	18
it may	-3	2
it might	-14	4
it must	1	-10
it need	12	-10
it needs	42	10
it normal	19	25
it now	5	3
it off	24	3
it ok	4	27
it on	-30	13
it only	-23	-16
it or	8	-21
it out	-36	4
it over	-8	5
it possible	6	-8
it right	4	2
it safe	7	5
it says	-35	2
it seems	-15	3
it should	2	-3
it since	-40	-20
it so	5	-3
it sold	7	-9
it stabs	1	11
it started	2	13
it still	0	5
it stings	3	-22
it stopped	2	17
it takes	26	9
it the	-2	16
it then	-15	1
it there	-2	-14
it throbs	4	-7
it through	12	6
it till	3	8
it time	-21	-7
it to	6	17
it today	5	-11
it took	3	-8
it true	-33	-16
it turned	-19	5
it up	1	4
it used	-15	-30
it was	-7	4
it went	-62	10
it were	-14	-3
it wise	-8	6
it with	-2	20
it without	17	-18
it works	-4	2
it worth	15	0
it would	-3	3
it yet	-3	-7
italian	-1	-5
itch	-22	-39
itch .	0	-9
itch and	-55	0
itches	-29	-22
itching	45	-76
itching ,	14	10
itching .	1	-3
itchy	-68	-32
itchy ,	22	-13
itchy all	34	20
itchy eyes	-16	0
itchy rash	7	-7
itchy red	15	-24
itd	0	-3
itd be	0	-3
item	-16	-2
item 00	10	-1
items	-12	-5
itll	9	7
itp	4	21
itp .	1	5
its	8	14
its 00	-32	3
its a	-36	-27
its about	-6	-1
its all	-9	1
its been	-47	-15
its for	10	-2
its getting	3	-2
its gone	3	-3
its hard	3	5
its in	-43	2
its just	4	-8
its like	27	21
its me	15	2
its monday	46	-9
its most	5	1
its my	-19	-8
its not	48	22
its nothing	7	17
its now	3	10
its on	-20	9
its only	-11	14
its red	4	-19
its still	9	5
its swollen	7	15
its the	-12	-16
itself	-35	5
itself ,	2	3
itself ?	9	-1
iu	-12	1
iv	-27	-4
ive	23	13
ive a	-22	-22
ive an	-4	2
ive been	-28	11
ive brought	2	-7
ive come	1	-15
ive counted	20	6
ive filled	-12	7
ive given	18	9
ive gone	12	11
ive got	41	-5
ive had	-27	8
ive heard	-1	4
ive lost	14	1
ive missed	2	-9
ive never	-22	0
ive no	-35	1
ive not	-20	-12
ive only	5	-23
ive put	19	2
ive read	-16	-1
ive saved	13	14
ive seen	25	-7
ive stopped	-36	-10
ive taken	10	-2
ive the	0	-9
ive told	-8	-11
ive tried	5	-2
ive worked	21	5
ive written	26	14
ivf	34	-13
ivf in	-7	-6
jab	-29	2
jab ?	-11	14
jabbed	-25	-14
jabs	-1	-2
jabs .	5	-7
jam	5	7
jan	-25	-1
january	-63	-6
january ,	-14	0
january .	30	-31
january :	45	-4
january and	-17	-1
january when	-25	1
japan	-17	-9
japan ,	25	6
japan .	-14	7
japan ?	1	-10
japanese	16	-12
jaundice	-47	6
jaundice ,	-27	3
jaw	105	46
jaw ,	15	28
jaw .	13	6
jaw aches	43	20
jaw is	12	11
jean	-12	-6
jelly	45	28
jelly ,	20	8
jelly .	17	9
jerked	10	13
jerking	66	30
jerking on	2	7
jet	3	3
joan	-10	-5
job	-40	8
johannesburg	-4	-2
johannesburg or	-2	-4
join	-19	-10
join a	12	2
join the	-23	-1
joined	-4	3
joining	5	-8
joining the	5	1
joint	9	14
joints	9	-9
joke	15	17
jokes	-15	-33
jokes ,	7	-24
jolly	4	-7
jonas	7	10
journal	-15	0
journal club	-15	0
journalist	-16	-2
judge	12	-9
juice	8	5
juice ,	-1	-3
juice .	-8	-19
juice and	1	11
july	-24	-8
july ,	-2	-6
july .	4	13
jump	3	4
jumped	38	-30
jumpers	10	6
jumping	33	10
june	-28	-6
june )	3	4
june ,	30	7
june .	12	-4
jus	-39	9
just	11	68
just a	13	-1
just asking	-6	-20
just been	9	1
just comparing	-22	14
just curious	-16	-9
just had	54	29
just in	-6	-16
just like	-18	-9
just need	-8	-9
just now	21	10
just planning	0	-12
just sitting	1	12
just tell	18	7
just that	-10	13
just the	-15	-1
just want	-38	6
just wanted	-5	1
juvenile	7	-6
juvenile myoclonic	11	-6
k	62	34
k .	33	12
k 0.0	54	16
kaen	12	3
kaen ,	1	3
kaen .	-12	0
kathmandu	-11	-1
keel	-36	-1
keeled	62	26
keeled over	62	26
keep	14	-19
keep a	-6	5
keep her	7	-1
keep him	5	8
keep it	-18	6
keep me	6	8
keep my	17	-28
keep taking	9	-2
keep the	-30	2
keep thinking	43	22
keeping	-7	-20
keeping fluids	24	-5
keeping well	-27	2
keeps	62	28
keeps asking	14	-4
keeps dropping	16	22
keeps it	-58	7
keeps me	-40	-15
keeps nodding	29	15
keeps the	24	-9
keeps vomiting	6	7
keppra	56	-47
kept	58	-13
kept the	17	-1
kerala	-6	0
kerb	16	33
ketamine	33	10
ketoacidosis	-10	0
ketone	21	-3
ketone stick	17	5
ketone strip	2	-4
ketones	35	-24
ketones 0.0	21	-5
kettle	18	18
kettle ,	8	14
key	5	25
keyhole	16	7
keyhole surgery	27	4
keys	8	3
keytruda	81	-17
kg	49	-74
kg ,	21	-6
kg .	-9	1
kg in	42	-27
kg since	26	-34
khai	20	-11
khai .	5	-1
khai ?	10	-12
kham	-37	-8
khon	12	3
khon kaen	12	3
kick	2	16
kick me	1	-6
kicked	42	-4
kicked me	39	-7
kicking	31	-32
kicks	-59	7
kicks like	-1	5
kid	-6	-3
kid .	-5	1
kidney	83	-19
kidney ,	3	5
kidney and	-5	-2
kidney cancer	-15	-2
kidney failure	-8	0
kidney from	21	-14
kidney patient	23	-23
kidney stone	-2	-14
kidney transplant	64	-2
kidneys	-5	-22
kidneys ,	-12	-8
kidneys fine	-4	0
kids	-12	12
kids ,	-1	6
kids are	13	6
kill	120	17
kill me	-10	6
killer	-32	0
killing	-38	18
killing me	-31	3
kills	5	3
kilo	-12	-17
kilos	6	-53
kilos ,	6	4
kilos .	-8	1
kilos in	26	-35
kilos since	-18	-13
kin	-6	0
kind	-9	-2
kind .	11	-8
kind of	4	9
kind regards	23	-26
kinda	5	6
kinder	6	-19
kindergarten	-32	-4
kindly	-1	-1
kindly also	7	-1
kindly confirm	-17	5
kindly quote	5	-14
kindly send	6	6
kip	12	2
kit	42	-11
kitchen	23	45
kitchen ,	37	-8
kitchen .	14	-1
kitchen and	16	9
kitchen floor	-1	20
kitchen table	-14	0
km	-37	11
km .	14	2
km daily	-3	0
knee	2	3
knee (	0	-16
knee ,	40	-12
knee .	21	-1
knee and	9	11
knee arthroscopy	13	-8
knee down	1	4
knee is	12	-20
knee operation	-23	-6
knee replacement	11	17
knees	25	13
knees ,	9	-23
knees .	19	2
knees and	9	-5
knees every	12	4
knew	-5	0
knife	61	37
knife ,	21	15
knife -	1	8
knife in	3	4
knock	17	-32
knock ,	13	-10
knocked	4	1
knocking	15	-10
know	-23	29
know ,	19	7
know .	2	15
know :	8	1
know a	-10	-16
know about	-19	3
know before	34	1
know how	-17	-18
know if	24	-40
know me	15	26
know of	-25	-4
know that	-1	6
know the	4	-17
know what	50	26
know when	-27	-6
know where	-22	14
know whether	5	16
know which	-7	17
know who	4	1
know why	-7	1
knowledge	-8	0
known	85	-3
known ,	19	-6
known .	-2	4
known side	-20	2
knows	4	-14
knows .	-5	-3
knuckles	-14	-19
korea	-2	19
korea .	-5	-3
korea ?	-14	0
korean	-7	-1
kpa	-36	6
kpa .	8	-1
krakow	-24	1
krakow .	-14	1
kras	-6	7
kuala	8	7
kuala lumpur	8	7
kunming	1	14
kunming ,	-10	5
kunming .	-8	-1
l	32	10
l (	25	2
l )	-3	-2
l ,	49	6
l .	-4	-4
l 4	-10	2
l 5	-9	7
l on	16	-27
l since	11	-24
l 。	-3	-3
la	13	13
lab	66	8
lab ,	2	-4
lab .	2	3
lab rang	19	-5
lab sheet	2	-4
label	-41	3
laboratory	-1	3
labs	48	-38
lacosamide	-9	-1
lactate	77	29
lactate 0.0	63	16
lactation	4	5
lactulose	6	7
lad	8	19
ladder	72	29
lads	-20	2
lady	-30	-5
lady doctor	1	3
lady in	-20	-3
lady with	6	-3
lagos	-9	1
lagos ,	1	5
lagos .	1	6
lamotrigine	31	20
lamotrigine ,	18	12
lamp	11	9
lamp ,	3	11
lamps	15	31
lamps ,	2	21
lancet	-6	3
land	-9	2
landed	-3	7
landed in	-6	1
landing	-5	4
landlady	5	1
landlord	17	16
language	-30	-2
languages	8	-4
languages .	19	6
lantus	46	-5
lao	-13	-16
lao ,	-5	2
lao .	-11	0
laos	2	-5
laos ,	13	6
laos .	65	-1
laos ?	-19	-5
laos for	9	-5
laos or	-4	-1
lap	22	6
laparoscopic	-7	0
laptop	-15	13
large	-2	-19
laser	-6	12
laser ?	-16	0
laser for	10	3
laser treatment	6	10
lasik	-40	2
last	9	-1
last ,	15	17
last .	5	-10
last 00	-8	5
last attack	2	11
last autumn	-18	0
last box	-20	-5
last check	-19	5
last chemo	-20	9
last christmas	-4	7
last colonoscopy	24	-9
last days	3	-18
last dose	8	-20
last evening	57	-12
last fit	5	2
last five	-12	-1
last four	1	-6
last friday	-47	-6
last hour	14	2
last in	5	-5
last monday	-22	0
last month	9	-9
last nappy	2	6
last night	158	40
last nite	67	-6
last on	-21	1
last one	-23	9
last period	-17	4
last seizure	-19	-7
last spring	-4	-2
last tablet	46	-19
last tablets	11	-17
last three	-7	-9
last thursday	4	14
last time	10	-10
last tuesday	31	4
last two	24	17
last visit	18	-18
last was	-15	1
last wednesday	-8	3
last week	8	50
last weeks	-4	0
last winter	-44	-11
last wk	-23	-2
last year	-25	-28
last years	-8	0
last yr	-30	0
lasted	44	14
lasted ten	57	14
lasting	-4	5
lasts	6	15
latanoprost	-3	-6
latch	4	7
late	1	-23
late husband	-9	0
late wifes	-18	-13
lately	4	-21
lately .	5	-7
later	-55	35
later ,	5	2
later .	-13	7
later i	-4	2
latest	-27	7
laugh	-27	5
laugh ,	-12	0
laughed	-2	21
laughing	-7	15
laughs	5	-21
laughs ,	-15	7
law	-10	23
law ,	13	10
law .	2	17
law has	-20	-2
law in	-14	-16
laws	-16	-13
laxative	-3	2
lay	9	2
lb	-7	-4
ldl	-33	0
ldl 0.0	-29	0
lead	-57	-7
lead .	-51	-8
leaf	9	5
leaflet	-59	10
leaflet ?	-2	3
leaflet for	-12	0
leaflet lists	-29	0
leaflet mentions	9	12
leaflet of	-22	0
leaflet says	28	-4
leaflets	-24	-3
leak	-11	0
leak ,	-10	0
leaking	35	-20
leaks	12	28
leaning	5	4
leaning forward	3	1
leaning on	2	3
learn	-20	1
learned	-3	-4
least	28	8
leathery	6	2
leave	42	-36
leave ,	3	5
leave .	23	-11
leave a	5	-9
leave it	1	3
leave till	13	-8
leave trenches	12	-18
leaves	40	-11
leaves me	14	13
leaves the	14	-14
leaving	-31	0
led	-13	0
led to	-13	0
lee	-55	0
leeds	19	-14
leeds .	4	2
leeds and	-3	0
left	85	-50
left ,	73	-62
left .	31	-35
left a	-14	-2
left and	43	21
left arm	48	38
left ball	2	6
left breast	0	-17
left calf	8	38
left ear	16	-17
left eye	36	18
left flank	5	-12
left foot	4	22
left for	19	-21
left forehead	26	-23
left half	5	-1
left hand	-21	14
left has	0	-3
left in	28	-28
left kidney	4	-4
left leg	-10	39
left lower	17	-7
left my	-22	0
left over	-10	-15
left shoulder	-9	13
left side	20	22
left since	10	-13
left so	-14	8
left the	12	2
left with	-25	0
leg	72	18
leg ,	-14	-9
leg .	-14	-4
leg and	-4	-4
leg for	-2	24
leg is	20	17
leg since	18	5
leg weakness	7	11
legal	-30	-16
legally	3	-3
legs	108	45
legs ,	-13	20
legs .	-22	16
legs and	17	6
legs feel	6	12
legs have	11	11
legs like	41	27
legs since	10	14
legs strong	-28	-17
legs that	9	-18
leiden	-19	0
leipzig	-25	6
leipzig .	-5	7
leisure	-6	0
leisure .	-6	0
lemon	5	-4
lenalidomide	-8	-1
length	-36	-1
length ,	-8	1
lens	37	-19
lens wearer	41	-22
lenses	-25	-3
lenses .	-15	-3
lenses and	19	10
lenvatinib	20	-1
lenvima	20	3
less	-14	21
less ,	14	2
less ?	-6	-2
less than	37	22
let	-21	12
let him	-15	9
let it	11	4
let me	-20	-4
letrozole	-35	-4
letrozole ,	-14	-3
letrozole .	-25	-6
lets	30	11
lets me	39	8
letter	12	32
letter ,	-20	5
letter .	-6	5
letter ?	9	1
letter attached	11	3
letter be	6	1
letter before	-14	2
letter for	-32	-6
letter from	-2	11
letter in	-11	-2
letter of	4	-11
letter says	0	-5
letter to	-20	-8
letter with	0	-3
letter ສ	-10	2
letterhead	-14	-7
letters	25	22
letters ,	-4	2
letters .	0	7
letters ?	-3	1
letters for	6	1
letters to	11	12
leukaemia	58	13
leukaemia ,	11	13
level	29	4
level 0.0	-23	2
levels	-17	-7
levetiracetam	19	-19
levetiracetam 000	-23	-1
levodopa	1	19
levothyroxine	7	14
levothyroxine 000	-41	18
liaison	1	-3
liaison officer	-8	1
librarian	-34	1
library	-3	-5
licence	-22	-13
licensed	32	3
lid	3	-16
lids	-14	4
lie	9	40
lie down	2	26
lie flat	29	29
lies	18	35
life	-40	38
life ,	8	34
life .	-3	-6
life :	-6	0
life and	-9	-10
life in	-29	0
lift	2	9
lift ,	31	1
lift her	8	11
lift his	1	9
lift my	-18	6
lifted	-9	4
lifting	-1	-13
lifting .	1	-20
light	55	-18
light ,	-7	2
light .	3	-6
light hurts	27	-16
light is	12	-1
lighted	-27	0
lightheaded	20	16
lightning	6	-12
lights	7	63
lights ,	16	14
lights and	5	19
like	19	63
like ,	12	8
like 00	13	14
like a	6	5
like advice	-5	-1
like after	19	9
like an	28	-14
like being	5	7
like clockwork	10	2
like coca	17	0
like coffee	21	9
like cola	35	-49
like death	0	4
like drunk	1	9
like fire	-9	9
like from	-10	0
like her	14	-1
like hes	1	3
like his	-1	-3
like i	-8	4
like ice	5	4
like it	47	6
like its	-43	3
like ive	19	6
like jelly	23	11
like lead	7	8
like liver	5	4
like mad	28	-22
like me	-19	-2
like my	-12	2
like nail	1	5
like nettles	1	-3
like one	-16	3
like pain	1	3
like pinheads	25	6
like plums	9	3
like putty	19	-12
like redcurrant	18	7
like road	17	12
like roofing	0	11
like ropes	2	10
like sausages	2	17
like somebody	19	31
like someone	2	-9
like tar	53	27
like tea	13	-15
like that	-35	-1
like the	-13	-12
like this	-37	-17
like to	-5	-42
like tree	18	5
like wet	32	10
like wood	6	3
like you	-11	0
like your	-13	7
likely	-13	3
likely the	5	3
likes	-8	1
lima	23	12
limit	9	-11
limit for	11	-7
limit or	-5	-2
limited	-8	-3
limited stage	0	4
limp	66	29
limp and	34	9
line	3	-25
line ,	-5	10
line .	3	-7
line by	-5	-1
line goes	23	3
line has	5	-1
line in	-17	-7
line is	8	18
line site	17	-5
lines	30	-4
lines ,	-3	1
lines on	-18	-11
link	-26	-5
lip	-47	23
lip ,	-24	1
lipid	-9	0
lipoprotein	-12	0
lips	125	79
lips ,	-17	-5
lips and	1	-11
lips are	35	22
lips blue	34	12
lips bluish	12	9
lips crusted	5	5
lips look	17	6
lips r	3	2
lips went	21	10
liquid	6	-17
lisbon	-5	-2
lisinopril	7	12
lisinopril leaflet	9	12
list	9	11
list ,	17	-16
list .	-6	-22
list :	-3	-12
list ?	-2	9
list attached	-5	-12
list for	12	15
list from	0	3
list is	2	6
list of	-3	12
list says	11	1
list with	10	3
listed	5	-1
listen	4	-11
listen to	-1	-10
listening	-6	2
lists	-39	-2
lit	9	8
lit the	9	8
literally	-11	9
lithium	30	-1
lithium ,	19	-2
lithium carbonate	0	5
litre	-7	-21
litres	-3	34
litres .	3	2
litres a	0	17
litres and	0	-7
litres of	3	-4
little	64	-14
little ,	6	8
little .	3	-16
little blisters	1	-5
little girl	9	12
little one	33	21
little red	-30	-1
little tired	-1	-3
little toe	2	-17
live	6	8
live -	21	-8
live in	5	16
live on	3	-3
live with	-26	-15
lived	-25	5
lively	42	-7
liver	36	25
liver ,	-17	-16
liver cancer	-17	31
liver enzymes	8	4
liver failure	15	12
liver graft	-5	-2
liver in	14	0
liver specialist	-8	1
liver tests	-32	9
liver transplant	-21	-4
liver transplantation	12	5
lives	-16	9
lives alone	-1	-5
lives in	-12	15
living	0	12
living .	-6	-7
living donor	-7	0
living in	-16	2
lo	14	12
load	-37	-8
load undetectable	5	-11
loads	-16	-9
lobe	-5	10
local	52	-6
local clinic	6	-2
local doctor	13	-6
local lab	-10	2
local waiting	-2	4
locally	0	-22
locate	16	-6
lock	-22	11
locked	-16	26
locks	9	11
log	-49	-14
logger	-23	4
loin	3	-11
lol	-102	10
lol ,	-27	14
lol .	-6	-7
london	-8	-6
long	-34	-24
long ,	2	-15
long -	-21	8
long .	-26	26
long as	-7	0
long before	9	1
long does	-22	-6
long enough	2	-4
long flight	17	21
long is	14	-16
long must	-10	2
long one	5	-3
long time	-9	2
long weekend	10	-11
longer	6	2
loo	44	17
loo ,	9	13
loo six	11	-8
look	29	-43
look ?	17	-6
look a	4	-6
look after	-10	2
look at	-8	2
look blue	25	13
look by	-15	-2
look for	10	-7
look like	22	3
look over	-17	4
look sideways	1	-16
look up	-24	20
look yellowish	15	-9
looked	-17	-6
looked at	-30	-2
looked back	-11	0
looked like	38	12
looking	-23	11
looking at	-1	8
looking for	-9	3
looks	80	42
looks at	9	-7
looks for	-49	0
looks like	-17	20
looks normal	10	3
loop	16	4
loose	-29	-36
loose motions	-35	3
loose stools	14	-11
loperamide	20	4
lorlatinib	1	-3
lorry	-1	-12
losartan	-1	-14
losartan ,	1	-3
lose	-31	8
lose the	4	3
losing	65	-37
losing weight	63	-37
loss	-27	5
loss ,	-33	0
loss .	-25	0
loss of	3	28
lost	-20	-40
lost ,	-17	-4
lost 00	23	-20
lost 3	17	-10
lost 6	2	4
lost 9	18	-24
lost a	-14	2
lost his	-30	9
lost luggage	25	-9
lost my	30	7
lost our	11	-11
lost the	5	3
lost two	-13	-3
lot	15	5
lot ,	0	6
lot and	12	9
lot of	-10	14
lots	-7	-15
lots of	-12	-10
loud	14	9
love	-35	13
love a	-13	-1
love and	-22	0
love to	-13	10
lovely	-13	-5
loves	30	6
low	-32	60
low ,	3	11
low -	-3	1
low and	-8	-2
low back	-33	-2
low blood	-20	0
low down	6	29
low on	22	32
lower	19	36
lower abdominal	4	4
lower back	-22	11
lower belly	20	4
lower leg	13	-23
lower right	5	23
lower strength	26	3
lozenges	-41	4
luang	15	1
luang namtha	3	-7
luang prabang	12	8
luck	-3	2
luckily	-9	8
luggage	28	-14
lumbar	-20	6
lump	95	-110
lump ,	-16	0
lump in	34	-40
lump on	37	-30
lumps	25	26
lumps like	8	3
lumpur	3	9
lumpur .	6	3
lunch	-3	28
lunch ,	29	-21
lunch .	35	28
lunch and	20	10
lunchtime	24	25
lunchtime ,	6	-11
lunchtime .	8	14
lung	-1	-10
lung ,	-12	0
lung .	-9	0
lung ca	33	14
lung cancer	17	-2
lung clot	21	-12
lung fibrosis	4	4
lung function	-6	1
lung inflammation	-1	-16
lung study	-10	13
lungs	22	12
lungs clear	16	20
lungs in	22	-14
lupus	23	9
lupus nephritis	-19	4
lusaka	7	13
luspatercept	23	-22
lutetium	-44	7
lvef	-11	0
lvef 00	-11	0
lx	-3	1
lying	74	38
lying down	5	-14
lying flat	7	-3
lying in	13	9
lying on	34	37
lying still	10	15
lymph	47	-26
lymph node	38	-16
lymph nodes	17	-9
lymphoedema	-13	-9
lymphoma	18	9
lymphoma ,	40	1
lymphoma .	1	-10
lyon	-16	-2
lysis	0	8
m	19	49
m ,	-9	24
m .	8	12
m 00	8	1
m 3	-1	4
m and	2	13
machete	6	6
machine	31	21
machine ,	8	1
machine .	-6	6
machine is	1	10
machine says	8	-1
machines	0	11
macrogol	-16	2
macular	18	2
mad	47	-25
mad .	3	8
madam	30	-5
madam ,	-4	1
made	-20	-7
made in	12	-9
made it	16	-8
made me	3	-13
madopar	5	-5
maeve	21	-5
magnesium	-23	-4
magnet	34	17
mahosot	-20	-4
mai	16	-2
mai .	6	-22
maiden	-7	1
maiden name	-7	1
mail	-11	-3
mail of	3	2
mailbox	-7	-3
mailed	-13	-6
mailed :	-11	-6
mailing	-12	0
maintenance	-5	9
major	-9	1
make	-12	32
make a	10	9
make him	0	4
make it	-50	8
make me	-17	-2
make sense	3	-7
make the	-27	1
maker	-6	5
makes	3	0
makes a	3	16
makes him	10	23
makes me	-8	5
makes my	-15	0
makes sense	10	2
making	18	14
making a	1	4
making sense	6	7
malaria	-36	23
malaria ,	-9	0
malaria .	-25	7
malawi	7	-1
malaysia	5	-14
malaysia .	-5	1
malaysia ?	65	12
male	-13	6
male ,	-5	1
male 00	-9	0
mama	5	6
mammogram	-25	0
man	13	-4
man ,	8	-20
man .	-7	1
man had	-33	-2
man has	-94	-26
man in	-16	16
man is	7	4
man of	-20	7
man presents	18	-10
man who	0	14
man with	46	35
manage	18	-2
manage a	-39	0
manage the	1	3
managed	-30	-19
management	-19	-4
manager	2	3
managers	11	10
manages	5	-2
managing	6	-12
manchester	12	-4
manchester ,	14	1
mandarin	-3	5
mango	-30	14
manila	-10	1
manoeuvre	-30	-1
mans	-5	4
manufacturer	28	-7
manufacturer .	-4	0
many	17	3
many day	-4	5
many days	-61	1
many nights	-16	-1
many of	46	16
many thanks	18	-1
many visits	24	2
marathon	32	5
marble	17	16
marbles	2	-4
march	-51	20
march ,	-9	-7
march .	-9	-10
march 0000	-14	0
march ;	-4	-1
march and	-6	7
marfan	-5	4
marfan ,	-3	0
mark	13	8
marked	7	-6
market	11	-17
market ,	-13	0
market .	7	-7
marks	4	-6
marriage	-5	1
married	-21	4
marrow	8	20
marrow transplant	-4	7
marvellous	-21	-7
mask	10	3
mass	-19	9
mass in	4	6
massage	11	8
massive	-19	1
mastectomy	-7	-7
master	-11	-5
mat	0	6
match	-15	-6
mate	8	-3
maternity	-7	9
maternity leave	-9	0
mates	-1	8
matron	-3	10
matter	1	12
matter :	6	4
matter for	-1	-3
matters	9	19
matters .	7	-4
maureen	-7	3
mauritius	-4	1
may	-43	-25
may ,	-48	25
may .	37	0
may be	-3	-6
may begin	-3	-9
may cause	21	-8
may come	-4	1
may concern	-3	-1
may fly	3	19
may have	3	0
may he	-47	0
may i	2	10
may one	-2	-11
may the	-9	-4
may we	9	-9
maybe	78	1
maybe 00	9	20
maybe a	4	-5
maybe half	2	16
maybe in	11	-13
maybe next	7	-4
maybe once	-9	3
maybe six	12	6
maybe two	15	-10
mb	-22	-19
mb ,	-2	-33
mcg	-2	-7
mcg ,	-2	7
mds	4	-20
me	16	12
me "	-17	10
me )	-8	0
me ,	28	34
me .	4	-13
me 00	4	7
me 000	1	14
me :	16	-4
me ;	-7	0
me ?	26	-17
me a	-41	13
me about	-13	-3
me after	2	-4
me again	2	-10
me an	7	12
me and	-42	18
me as	-51	6
me at	-23	-20
me back	-2	-3
me before	18	-6
me but	18	21
me by	18	11
me down	-11	-3
me for	13	15
me going	-11	3
me how	-3	-2
me if	13	-6
me in	-35	2
me is	14	-2
me its	12	27
me know	22	-2
me last	-32	11
me like	25	18
me more	26	-9
me my	-25	-10
me off	17	1
me on	42	-53
me out	52	-16
me over	-4	-6
me she	4	6
me since	20	13
me the	15	12
me through	-27	-2
me to	-12	-21
me today	-7	-3
me twice	6	2
me two	-15	-1
me up	-23	3
me what	6	0
me whether	12	-13
me which	-12	3
me who	-34	-3
me with	-8	-3
me yesterday	23	5
meal	25	-21
meal for	14	-28
meals	-48	-4
meals .	-21	0
mean	-21	-11
mean ?	-20	5
mean in	-10	13
mean it	18	14
meaning	-6	-11
means	-25	-17
means .	37	1
meant	27	-5
meant to	22	-5
meanwhile	0	-3
measles	-22	-14
measure	-36	15
measured	-15	-3
measures	1	-11
meat	26	19
mechanical	44	-28
mechanical mitral	28	-21
med	-24	2
med student	-27	0
medical	2	6
medical aid	5	-3
medical history	-9	0
medical student	-12	1
medical travel	15	-6
medical visa	24	6
medically	-8	11
medicare	17	-31
medication	-11	-1
medication :	-7	0
medicine	3	15
medicine ,	-1	12
medicine ?	2	23
medicine for	-19	8
medicine name	11	2
medicines	-26	-25
medicines ,	-5	-9
medicines .	-4	0
medicines and	-11	-4
medif	-4	-2
mediterranean	-5	0
meds	10	-33
meds .	2	-15
meet	-12	-12
meeting	-4	0
mek	7	-4
mekong	-29	0
melaena	-8	9
melanoma	50	2
melanoma ,	9	4
melatonin	-15	25
melbourne	-21	-17
melioidosis	33	5
melon	8	21
melon ,	4	1
members	13	4
memory	6	22
men	9	6
men ,	10	16
meningioma	-14	10
meningioma ,	-5	17
meningitis	-29	0
meniscus	26	6
menopause	68	-52
mental	22	11
mention	-19	-11
mention it	-16	-9
mentioned	-10	3
mentions	-2	13
menu	-24	0
mepolizumab	6	14
merci	-3	-2
merely	-19	10
meropenem	-24	3
meropenem .	5	3
mesalazine	-4	0
mesh	20	4
mesh ,	-6	12
message	21	2
messenger	-9	-2
metal	62	-18
metal valve	61	-16
metastases	-31	-11
metastasis	24	3
metastatic	21	-4
meter	20	37
meter just	4	3
meter says	25	9
metformin	-8	26
metformin and	1	-7
method	-4	0
methotrexate	25	43
methotrexate ,	11	16
methotrexate 00	-7	18
methotrexate every	2	25
methotrexate for	35	-13
methotrexate ອ	-12	2
metoprolol	-15	-7
mets	47	-3
mets ,	2	-10
mets .	3	3
mets in	5	-1
mg	-20	-12
mg ,	-43	-5
mg .	22	-9
mg ?	0	-4
mg a	4	-7
mg and	4	8
mg as	-11	-7
mg daily	16	-4
mg dl	-5	2
mg every	4	10
mg for	-4	-1
mg in	-21	-1
mg tablets	2	4
mg twice	4	-11
mg weekly	-7	0
mg x	-17	-1
mi	15	5
mid	30	9
mid -	29	8
midazolam	19	2
middle	30	23
middle ,	12	-9
middle of	-4	32
midnight	40	40
midnight ,	17	7
midnight .	0	16
midwife	-42	30
might	-25	20
might be	17	17
might one	-19	1
migraine	-23	-2
migraine study	-6	0
migraine with	18	-14
migraines	1	7
milan	36	-13
mild	-85	-49
mild sore	-51	0
mildly	3	-11
mileage	-4	1
miles	-41	1
milk	-37	1
milk ,	-15	-8
milk .	13	0
milky	8	9
mill	-4	0
million	9	-13
million ,	11	-6
million .	25	3
min	44	48
min ,	9	12
min ago	36	21
mind	2	-10
mind .	2	-5
mind clear	20	-8
mine	2	-26
mine ,	1	-16
mine .	3	0
mine :	13	-7
mine are	-24	-4
mine has	19	6
mine is	-9	7
mine was	-11	1
mines	6	5
minibus	-4	1
ministry	-22	-11
ministry .	-24	-2
mins	17	19
mins ago	30	13
minus	-8	-5
minute	62	31
minute ,	33	34
minute .	7	18
minute and	14	2
minutes	137	67
minutes ,	26	13
minutes .	2	-17
minutes after	41	20
minutes ago	39	30
minutes and	12	26
minutes of	-32	8
minutes on	-17	-12
minutes with	6	-2
mirror	15	-12
mirror .	11	0
miscarriage	7	11
mishap	-17	3
miss	50	-5
miss it	9	-2
missed	107	-10
missed a	-28	-6
missed two	50	29
missing	56	41
missing .	-4	2
missing from	10	8
missing the	8	7
mission	-9	1
missus	13	11
mistake	94	28
mistake and	8	1
mistakes	-12	4
mistakes ,	8	3
misty	0	-9
misty .	0	-9
mitral	16	-16
mitral valve	30	-16
mixed	4	-11
mixed in	26	-20
mixed up	-19	9
mixing	-6	4
mixtard	1	7
ml	-2	-11
ml ,	-9	-4
ml .	5	1
ml in	-3	4
mm	-19	-10
mm ,	-11	27
mmhg	21	3
mmhg ,	-2	4
mmol	45	10
mmol ,	4	2
mmol l	47	12
mmol mol	-14	0
mo	-9	3
mobile	-22	1
mobile ,	-13	3
model	25	-11
moderate	-27	5
mol	-19	-14
mol l	-5	-15
molar	1	-13
mom	-5	-9
moment	9	-14
moment .	23	-24
moment :	6	5
moms	4	10
mon	-16	10
monday	66	-22
monday )	28	-9
monday ,	-25	-13
monday .	-9	26
monday :	-8	-12
monday ?	16	3
monday and	2	-14
monday from	-9	5
monday week	16	-5
mondays	13	-38
money	-31	-14
money ,	11	-1
money .	7	4
money ?	-29	1
money for	-26	0
money on	-15	0
monitor	-22	8
monitoring	12	-26
monkey	18	-17
monks	-14	0
monoxide	-21	0
month	-30	-27
month ,	-14	17
month -	18	-15
month .	-22	7
month :	9	-18
month ;	4	-6
month ?	5	6
month ago	30	-14
month and	11	-12
month i	-22	-13
month in	4	-7
month is	-2	3
month it	1	-5
month of	5	7
month old	77	10
month or	3	-4
month was	-10	0
monthly	-42	5
monthly ,	12	-2
monthly .	-11	0
months	-45	-9
months )	-3	0
months ,	-3	-16
months .	27	36
months ;	-32	-6
months ?	16	19
months after	2	4
months ago	-42	-18
months and	-13	-33
months end	5	-1
months for	15	5
months gone	7	1
months i	-7	-8
months in	2	10
months of	-9	11
months old	-6	6
months on	-13	0
months out	3	6
months pregnant	29	-6
months supply	-24	4
months without	1	-19
months worth	-5	-3
mood	17	7
mood .	1	-6
mood good	11	18
moon	-59	-6
more	24	-60
more ,	9	17
more .	-22	19
more :	8	-2
more ?	-24	1
more and	29	-14
more days	72	-22
more than	-12	4
more tired	22	-6
more to	1	17
morning	84	9
morning ,	50	-13
morning .	-8	-31
morning 000	2	-5
morning :	19	8
morning ;	0	3
morning a	-43	1
morning and	-7	0
morning but	-14	-14
morning for	-11	-3
morning from	-28	13
morning he	3	11
morning i	-1	38
morning in	21	-15
morning it	1	13
morning my	6	16
morning she	2	14
morning since	-6	7
morning the	-13	29
morning to	-7	-5
morning with	33	-38
mornings	26	-51
mornings ,	-16	11
mornings .	27	-3
morphine	73	-17
morphine ,	12	-4
morphine 00	-2	-21
morphine and	20	12
morphine tablets	5	31
mortality	-16	0
mosquito	-16	-4
mosquito bite	-17	-1
most	36	-19
most ,	-45	9
most mornings	24	-23
most of	16	-17
most recent	-9	-1
mostly	-19	16
mostly ,	0	-3
mother	-8	17
mother ,	31	-16
mother -	-20	16
mother .	5	-5
mother died	-10	0
mother had	3	-8
mother has	3	14
mother in	1	7
mother is	69	2
mother of	-6	-5
mother was	-8	-6
mothers	8	-15
motion	7	-5
motions	-17	14
motions have	11	5
motor	-13	3
motor neurone	-13	1
motorbike	44	31
motorbike ,	35	18
motorbikes	-4	-25
mottled	36	18
mottled knees	25	11
mouse	-26	9
mouth	143	59
mouth ,	3	1
mouth .	25	14
mouth and	57	-3
mouth fine	-15	-4
mouth full	5	7
mouth hangs	9	6
mouth is	11	49
mouth opens	0	-7
mouth or	-17	1
mouth since	1	7
mouth so	32	-27
mouth sores	-16	-32
mouth ulcers	-9	-13
mouthfuls	2	14
mouthfuls of	2	14
mouths	21	-6
mouthwash	-24	-12
move	42	5
move .	5	-11
move and	7	2
move her	8	-12
move his	5	23
move it	4	-2
move my	3	-53
move the	6	15
move to	4	9
moved	0	18
moved ,	-4	-8
moved from	-55	7
moved since	6	15
moved to	5	6
movement	-14	-8
moves	-13	-8
moving	10	-17
moving ,	0	6
moving .	26	-4
moving from	0	-5
moving to	14	14
mp	14	0
mr	-25	12
mr .	5	14
mra	-4	0
mri	-14	29
mri ,	15	1
mri from	-8	6
mri in	14	4
mri report	-3	0
mri ຢ	-3	-2
mrs	-19	6
mrs .	-14	19
ms	-18	-11
ms ,	-16	-4
ms .	-7	1
much	-4	31
much ,	-5	5
much .	1	6
much ?	17	13
much as	8	4
much blood	-8	0
much for	-5	-4
much is	15	-3
much money	35	-9
much obliged	1	-13
much worse	5	-11
much would	8	-16
mucus	11	-6
muddled	51	42
muddled ,	9	13
muddled and	31	11
muffled	29	20
muffled voice	29	19
mug	6	12
mug ,	6	9
mule	-21	5
multiple	8	1
multiple sclerosis	5	-6
mum	0	30
mum (	2	-6
mum ,	-20	2
mum .	2	4
mum had	5	2
mum is	3	1
mum on	29	12
mum says	-9	1
mum with	11	27
mumbai	-34	-28
mumbles	2	10
mumbles and	1	9
mumbling	12	10
mums	24	0
munich	0	7
murder	-21	9
murder a	2	5
murmur	-7	7
muscat	-5	-8
muscle	-35	-20
muscle ache	0	5
muscles	20	42
museum	-4	-1
mush	26	-8
mushrooms	16	11
music	-19	6
must	-37	15
must be	12	6
must have	9	-7
must i	17	21
must the	-13	0
must we	2	-11
my	3	-3
my 00	12	-19
my 2	49	-5
my 9	6	-10
my account	-11	-15
my address	-21	-3
my affairs	12	6
my alt	-4	-1
my ankle	-5	-4
my ankles	28	-20
my appointment	-16	-17
my arm	10	-49
my arms	5	-4
my aunt	-2	19
my aunts	15	-4
my baby	29	31
my back	-3	-16
my bank	49	-9
my belly	28	1
my big	-4	-6
my bile	11	3
my bladder	9	3
my blood	0	-4
my bloods	5	-5
my body	9	-29
my boss	-1	-7
my bowel	-5	-2
my bowels	3	13
my boy	10	5
my boyfriend	7	12
my brand	15	-4
my breast	18	-21
my breastbone	30	11
my breath	14	17
my brother	61	8
my brothers	-10	8
my calf	-4	-20
my case	27	13
my cat	-32	-4
my check	11	-2
my cheek	38	-35
my chemo	-29	9
my chest	85	51
my children	11	4
my chin	-49	26
my clinic	-5	-5
my contact	-11	-5
my cousin	-26	-10
my cousins	-2	-16
my creatinine	-1	-3
my dad	12	42
my dads	9	-37
my data	-4	-3
my daughter	8	8
my daughters	62	12
my dead	-11	7
my desk	15	8
my doctor	-49	-5
my dog	-95	-9
my ear	8	-6
my ecg	6	16
my email	5	-3
my employer	-13	-1
my english	3	-1
my ex	35	17
my eye	59	-44
my eyes	3	3
my face	74	-16
my family	-26	-6
my father	2	13
my fathers	11	12
my feet	46	-28
my file	5	7
my finger	-38	16
my fingers	-2	-15
my first	-7	-7
my flatmate	-1	9
my food	25	-23
my foot	42	-47
my forearm	-3	13
my forehead	5	1
my fridge	-26	-2
my friend	22	1
my girl	3	-6
my girlfriends	1	13
my gp	-11	-10
my gran	-2	-4
my granddaughter	-27	-15
my grandfather	-6	1
my grandma	-17	1
my grandmother	-49	3
my grandson	-4	2
my gums	7	13
my haematologist	-3	-11
my hair	-17	8
my hand	42	-37
my hands	-4	0
my hay	-3	0
my head	-51	-6
my health	11	-2
my heart	-47	-10
my hearts	5	-5
my heel	4	-30
my hernia	3	6
my hip	-18	11
my house	6	2
my husband	-5	-2
my husbands	-14	26
my hydrocortisone	13	0
my infusion	45	12
my inr	26	-26
my insulin	2	11
my insurance	-14	8
my insurer	21	-1
my jaw	20	-13
my kid	6	0
my knee	5	-21
my knees	0	12
my language	-23	-3
my lap	24	11
my laptop	10	1
my last	33	3
my late	-29	1
my left	22	16
my leg	76	-29
my legs	54	37
my life	9	19
my lip	-24	2
my lips	16	12
my little	34	-3
my liver	-25	-13
my lower	-8	7
my lung	-3	2
my mate	2	-8
my migraines	-7	0
my mom	24	0
my mother	-13	26
my mothers	-7	-1
my mouth	39	-14
my mouths	21	-14
my mum	-11	30
my mums	5	-5
my name	-4	-11
my names	3	-1
my neck	-7	-32
my neighbour	43	19
my neighbours	-3	0
my nephew	-23	-4
my neurologist	6	2
my new	-17	-2
my next	16	-5
my niece	13	-11
my nose	-2	27
my notes	-18	10
my number	3	2
my old	-22	12
my oncologist	-6	-8
my only	11	-14
my operation	11	-21
my order	-15	9
my own	-30	17
my pacemaker	3	17
my palm	5	-14
my palms	19	-12
my parents	-5	10
my partner	-17	-1
my passport	-11	17
my pee	60	-38
my pension	6	4
my period	6	14
my periods	8	-8
my phone	-45	-17
my picc	26	-8
my pressure	-28	-4
my profile	10	12
my psychiatrist	3	5
my question	-2	4
my questions	25	8
my record	-11	7
my request	9	2
my ribs	18	1
my right	-11	-5
my roommate	-3	1
my scan	-10	-8
my second	-24	7
my shin	16	-20
my shins	0	-17
my shoes	3	-5
my shoulder	49	-37
my side	6	-12
my sight	38	-16
my sister	-52	-26
my sisters	-20	-32
my skin	47	-50
my sleep	11	3
my slot	-9	10
my son	2	13
my sons	35	-20
my spine	5	8
my spit	1	6
my spleen	31	13
my stock	-26	10
my stoma	20	-28
my stomach	4	2
my stool	19	-14
my stools	40	4
my sugar	1	-9
my sugars	-10	-12
my surname	-9	-1
my tablets	30	-29
my tacrolimus	39	-27
my teeth	-27	16
my temperature	2	7
my thesis	9	8
my thighs	-17	8
my third	-3	2
my throat	10	16
my thyroid	-28	0
my toddler	47	46
my tongue	28	22
my transplant	32	-36
my tummy	8	-10
my twenties	-15	0
my twin	-3	2
my two	28	2
my uncle	3	4
my uncles	-20	1
my urine	-3	-14
my usual	11	-1
my video	14	14
my voice	5	0
my watch	-9	-9
my water	38	6
my waters	59	22
my wee	-16	-7
my weight	-10	0
my whole	-15	-6
my wife	-8	-1
my wifes	40	9
my words	15	12
my work	-4	0
my wrist	18	-22
my yearly	-1	16
myasthenia	52	26
myasthenia ,	27	17
myasthenia gravis	4	10
mycophenolate	10	9
myelofibrosis	3	-2
myeloma	59	10
myeloma ,	11	1
myeloma .	18	3
myeloma study	-8	-2
myocardial	-18	0
myocardial infarction	-18	0
myocarditis	14	11
myoclonic	11	-6
myoclonic epilepsy	11	-6
myself	92	44
myself ,	22	-12
myself .	-9	-4
myself :	3	-3
myself and	-3	-15
n	14	-1
n -	-5	0
n .	-12	3
n 1	-6	5
n a	-22	17
n do	-10	0
n i	0	-5
na	11	17
na 000	11	15
nab	-8	4
nab -	-8	4
nail	65	-13
nail varnish	1	14
nails	7	11
nairobi	-19	9
nairobi .	-7	0
naloxone	-9	18
naloxone ,	23	16
name	-15	26
name ,	22	-2
name .	29	19
name ?	-11	0
name and	12	4
name in	-22	0
name is	-2	-8
name of	-25	-3
name on	8	-5
name since	1	4
name wrong	-4	7
named	1	-9
named -	-4	-6
names	16	-2
names of	-9	-8
naming	39	10
namtha	3	-7
nan	-19	2
nang	-17	7
nans	6	1
nap	15	20
nap .	4	14
nappies	3	-54
nappies ,	-8	-17
nappies today	1	-19
nappy	25	64
nappy looked	12	4
naproxen	20	-10
naps	-5	8
narrow	3	3
nasal	-13	-34
nasal congestion	-12	-9
nasal discharge	7	-6
national	-4	-6
nausea	9	-53
nausea ,	-17	-37
nausea .	36	-25
nausea and	7	17
nauseous	25	-4
navel	16	7
navel ,	12	-2
nd	-3	10
nd .	-8	1
nd of	6	1
nd opinion	-7	-2
near	36	-65
near her	-4	4
near the	0	11
nearby	26	1
nearest	50	1
nearly	39	50
nearly died	-41	0
nearly every	57	2
nearly fainted	-3	9
nearly gave	-7	0
nearly had	-10	0
nearly passed	64	18
nearly went	7	14
necessary	15	9
neck	101	75
neck ,	-10	5
neck .	-4	-3
neck and	3	27
neck hurts	1	10
neck is	16	19
neck like	1	16
neck stiff	10	4
neck stiffness	14	23
neck veins	6	9
necks	-20	5
necks gone	6	5
ned	-12	0
need	-23	10
need :	1	5
need ?	-8	3
need a	-18	-27
need advice	18	-4
need an	13	-13
need for	18	-15
need from	1	-17
need is	-11	0
need it	10	2
need my	-5	3
need new	1	3
need one	-4	0
need photographs	-15	0
need price	-20	1
need the	5	12
need them	13	-21
need to	-1	18
needed	8	-2
needed ?	18	4
needed for	12	5
needful	7	1
needing	15	-11
needle	26	-19
needles	-10	4
needles ,	-6	15
needles in	10	7
neednt	-4	0
needs	-13	-3
needs ,	-3	0
needs a	-59	-17
needs an	7	-3
needs it	17	-7
needs to	22	3
negative	-59	-20
negative ,	-6	-3
negative .	6	-12
neighbour	7	38
neighbour ,	-25	0
neighbour .	34	8
neighbour had	-7	-4
neighbour who	8	4
neighbour with	-7	1
neighbours	-3	31
neither	-33	-29
nepal	20	10
nepal .	-25	-7
nephew	10	-6
nephew in	-30	2
nephritis	-19	5
nephrologist	23	3
nephrology	14	22
nephropathy	-6	0
nerve	-14	-7
nerve pain	-19	-4
nerves	1	5
nervous	-43	4
nettles	1	-3
network	19	-7
neulasta	4	-5
neurological	-12	0
neurological examination	-10	0
neurologist	-5	6
neurologists	-3	1
neurology	-2	-8
neurone	-13	1
neurone disease	-13	1
neurosurgeon	-8	-6
neutropenia	-34	0
neutropenia ,	-4	0
neutropenic	29	15
neutropenic fever	-15	3
neutrophil	42	-8
neutrophil 0.0	17	-7
neutrophil count	23	-1
neutrophils	113	-46
neutrophils 0.0	101	-14
never	-65	-15
never .	-4	0
never a	14	-8
never again	5	3
never arrived	-5	-12
never been	-30	-17
never bled	-9	0
never got	10	2
never had	35	-5
never heard	7	-6
never ill	39	7
never looked	-11	0
never missed	-32	0
never on	-3	0
never smoked	-16	0
never to	24	-8
never treated	12	-3
never used	6	-3
new	44	-53
new ,	-5	-3
new .	21	3
new antibiotic	31	12
new back	15	-6
new bruises	17	-20
new drug	41	-54
new floaters	2	-11
new heart	3	0
new hip	19	7
new liver	-24	13
new one	25	8
new pain	21	-12
new pill	23	-29
new tablet	15	-19
new tb	26	-8
new water	9	0
new year	-37	-1
new zealand	2	11
newborn	29	16
newborn ,	5	12
newer	2	12
newest	-7	2
newly	8	4
news	10	9
newsletter	-6	1
newspaper	-59	6
next	15	-26
next day	-15	-5
next dose	38	-29
next month	-20	4
next of	-6	0
next spring	-11	0
next summer	-10	9
next time	-16	5
next to	59	23
next visit	-43	-9
next week	47	-49
next year	29	7
ng	-5	9
ng l	9	11
ng ml	-15	-2
ngo	-13	-11
ngo in	8	-10
nhs	3	1
nice	-20	6
nicely	-21	-2
nicely ,	16	-6
nick	2	11
nick ,	17	3
niece	19	-17
niece ,	-3	-1
nifedipine	3	2
nigeria	-15	13
nigeria .	-16	-3
niggling	-7	9
night	57	-38
night ,	-11	8
night :	6	4
night ;	1	-12
night a	0	-7
night after	-36	9
night and	17	12
night because	33	12
night before	12	-29
night for	35	-23
night he	-8	2
night i	18	0
night in	1	7
night my	-4	-23
night she	7	-1
night shift	-9	2
night shifts	-8	0
night sweats	27	-18
night that	13	-24
night the	33	3
night this	1	-10
night to	-3	9
night with	10	-10
nightly	11	-11
nights	28	-47
nights ,	18	-14
nights .	9	15
nights and	3	13
nights in	-37	0
nights running	16	-18
nil	-9	-21
nil .	9	-6
nilotinib	-13	9
nine	-31	11
nine ,	5	8
nine days	16	64
nine hours	-28	12
nine months	-31	-3
nine times	2	-11
nine weeks	-1	-3
nine years	-15	-22
nineteen	-20	-8
ninety	-40	0
ninety days	-17	1
nintedanib	-12	-11
nipped	14	-36
nipped my	0	-26
nipple	32	-17
nite	53	-5
nite ,	17	-16
nivo	16	1
nivolumab	32	25
nivolumab ,	16	-7
nivolumab .	-20	-2
no	-1	-50
no ,	-7	6
no .	-11	18
no active	19	2
no acute	-6	0
no allergies	-12	-5
no and	-11	-2
no arrhythmia	-4	0
no asthma	-7	0
no back	14	-10
no belly	-25	-26
no bleed	24	-15
no bleeding	8	-85
no bleeds	-5	0
no blisters	-14	-34
no blood	-79	-55
no bother	-12	-2
no bowel	18	-5
no breath	-15	-6
no breathlessness	4	-18
no bruise	4	-7
no bruises	7	-21
no cancer	0	15
no change	-26	28
no chemist	9	-9
no chemo	1	-8
no chest	45	-101
no chills	-6	8
no clots	-9	-16
no complaint	-5	0
no complaints	-42	5
no cough	-43	26
no curtain	5	-24
no dark	-43	14
no diarrhoea	-9	-5
no discharge	-12	-2
no dizziness	10	-13
no faint	11	-19
no fainting	-5	-7
no faints	-11	-1
no fall	1	-6
no falls	-5	-17
no family	-17	0
no fever	-60	-146
no fit	14	5
no fits	12	-41
no haemorrhage	-27	0
no head	15	-24
no headache	9	-69
no headaches	-18	-4
no history	0	-6
no hurry	-27	-1
no infections	7	17
no insurance	7	14
no itch	-3	2
no jab	29	-13
no joint	30	12
no ketones	-1	-10
no knock	2	-6
no leg	-35	0
no longer	35	4
no low	-6	2
no lump	-29	0
no mass	-12	0
no medicines	19	11
no meds	-13	-2
no more	-69	-4
no need	12	14
no new	-60	13
no noise	0	-10
no numb	-18	0
no numbness	-18	-11
no one	-7	-2
no other	22	-3
no pain	-79	-69
no pains	-5	-1
no palpitations	-8	-11
no patient	-9	8
no pharmacy	17	-4
no plans	1	10
no problem	-5	0
no problems	-38	7
no pulse	4	6
no pus	-26	0
no rash	-23	13
no real	-11	-9
no redness	-9	-1
no rejection	-17	18
no rush	-15	28
no seizure	-20	0
no seizures	-22	0
no sense	41	8
no shivers	20	-30
no side	11	2
no sob	2	-5
no sore	7	-7
no spleen	1	14
no spots	19	-18
no stiff	-19	-7
no sudden	-11	-2
no swelling	-88	-32
no symptoms	43	19
no temp	30	-27
no temperature	25	-54
no thermometer	12	7
no thirst	-10	0
no thoughts	21	-15
no tingling	-14	0
no treatment	-20	-1
no trouble	-24	27
no tummy	-3	0
no urine	3	68
no visual	-14	-13
no vomiting	-52	-46
no warfarin	18	23
no warning	4	3
no weakness	-24	-13
no weight	-49	0
no wet	8	29
no wheeze	-24	0
no wind	4	29
no wish	-2	-5
nobody	18	-3
nobody .	-6	7
nobody at	-15	8
nobody can	-50	-16
nobody has	-7	-4
nobody here	-3	-12
nobody in	15	-19
nobody is	-8	-8
nobody told	-8	-10
nobody will	36	6
nobodys	-13	0
nodding	29	15
nodding off	29	15
node	33	-9
nodes	-29	-32
noi	-26	9
noise	42	29
noise ,	11	2
noise .	4	12
noise on	3	2
noise when	9	1
noisy	-9	14
non	5	-2
non -	26	-11
none	-35	-46
none ,	9	-7
none .	18	-3
none for	-7	3
none in	18	-19
none of	-78	-3
none since	-2	10
nong	16	-11
nong khai	20	-11
nonsense	16	34
nonstop	23	18
nonstop ,	6	9
noodle	-5	7
noodles	-19	16
noodles .	4	10
noon	113	45
noon ,	19	-21
noon .	28	31
noon a	7	5
noon and	16	14
noon the	6	12
nor	-42	-15
nor the	15	-8
normal	-49	-70
normal )	-4	0
normal ,	-48	-42
normal .	-11	-46
normal ;	-14	8
normal ?	10	-5
normal and	16	-20
normal colour	10	-7
normal for	-9	16
normal on	-22	14
normal since	15	9
normal 。	-2	-11
normally	-72	-27
normally ,	-27	-15
normally .	-43	-16
north	-5	-19
norway	32	-2
nose	-79	53
nose ,	8	-8
nose .	13	-14
nose and	-23	33
nose for	-75	3
nose has	34	16
nose since	-24	9
nosebleed	24	31
nosebleeds	75	-52
nosebleeds ,	0	3
not	24	-10
not ,	-7	5
not .	0	-4
not ?	-2	-4
not a	11	18
not able	0	7
not an	6	-8
not answer	10	-6
not available	7	7
not be	44	3
not been	3	23
not begun	-9	0
not bleeding	35	-31
not bothered	5	-2
not breathe	-13	0
not breathless	38	-40
not come	11	23
not diabetic	-6	0
not dizzy	-4	-22
not eating	15	-2
not even	8	19
not faint	7	-43
not for	10	9
not get	-20	1
not go	16	10
not going	24	-22
not had	-38	2
not haemolysed	20	9
not have	-16	-5
not himself	7	5
not hot	3	-7
not in	-3	-23
not know	9	9
not let	2	8
not making	21	12
not me	-34	-16
not my	29	-7
not needed	-5	0
not on	7	-26
not one	-16	11
not painful	-15	-3
not passed	3	-21
not pregnant	-60	-7
not red	-21	-1
not short	-66	-9
not sick	-11	-6
not sleeping	8	-14
not sleepy	-29	0
not slept	32	-27
not so	5	4
not sore	-20	0
not started	-26	0
not stop	30	19
not suicidal	-17	-7
not sure	6	18
not taken	-36	-2
not that	14	-22
not the	5	-5
not to	19	-1
not touching	31	-18
not urgent	14	-1
not vomiting	-22	-13
not wake	26	12
not want	1	10
not working	77	28
not worried	-22	-1
not yellow	-4	-19
notarised	30	-1
note	18	34
note .	-19	-1
note for	6	-4
note in	5	5
noted	13	-9
notes	-11	-4
nothing	-37	-15
nothing ,	20	-25
nothing .	40	-15
nothing at	2	22
nothing before	17	-14
nothing but	2	5
nothing dramatic	9	3
nothing else	14	2
nothing has	0	7
nothing in	8	-3
nothing more	-38	6
nothing new	-16	23
nothing of	-22	0
nothing on	-10	-2
nothing since	-20	4
nothing stays	8	-19
nothing to	-5	-1
nothing worse	7	-4
nothing wrong	27	-15
notice	-32	7
noticed	34	-50
noticed at	6	-4
noticed my	20	-5
noticed the	6	-4
notices	-34	-2
noticing	1	3
nov	-28	4
novel	12	11
november	-24	17
november ,	13	10
november .	-36	-11
november :	-5	0
novorapid	15	8
now	45	63
now (	-4	-1
now ,	11	-41
now .	-43	-51
now 0.0	-33	-1
now 00	-25	-5
now 8	8	-24
now :	-10	-3
now ;	-8	-10
now a	8	-57
now an	1	-8
now and	-11	-4
now at	5	-13
now back	6	9
now cant	20	13
now fever	21	43
now hard	15	13
now he	24	27
now hes	15	8
now his	13	3
now i	12	5
now im	4	9
now in	8	-13
now it	-37	-12
now its	15	17
now like	4	-8
now my	36	37
now on	0	-10
now pale	20	24
now red	10	-21
now she	6	-4
now shes	6	4
now snoring	2	3
now so	10	12
now stiff	9	5
now the	-13	-14
now to	-33	0
now vomiting	1	3
now water	9	7
now we	-49	0
now what	59	-22
nowhere	-27	5
nsclc	18	8
nt	-5	0
nt -	-5	0
nuisance	9	8
numb	75	66
numb ,	-6	7
numb .	16	10
numb from	17	-11
number	-24	9
number ,	-35	-1
number .	6	-6
number and	-49	6
number for	26	-5
number i	-9	10
number is	-12	-4
number of	-19	1
number on	28	15
numbers	-54	-11
numbers ,	-5	0
numbness	-9	-58
numbness ,	-14	-5
numbness .	-1	-4
numbness in	1	-4
nurse	11	-12
nurse ,	11	2
nurse .	3	-5
nurse ?	2	-12
nurse flushes	9	2
nurse here	-3	5
nurse in	8	1
nurse is	1	3
nurse line	17	10
nurse on	0	5
nurse said	2	10
nurse says	-9	4
nurse who	-4	-5
nurse writing	-23	10
nursed	-24	0
nursery	-25	5
nursing	-14	-1
nursing home	9	18
nut	20	13
nyha	20	21
nyha i	12	9
nyha ii	8	12
o	22	6
o ,	-9	5
o .	9	3
obliged	15	-9
obliged for	5	3
obliged if	9	-2
obs	-30	14
observational	-11	0
obstetrician	-6	-7
obstruction	-5	4
obtain	8	-10
obviously	-13	2
occasional	-18	0
occupational	1	-7
occupational doctor	4	-7
occur	-10	0
occurred	-6	0
oclock	45	19
oclock ,	4	9
oclock .	6	-7
ocrelizumab	-7	-11
october	-27	12
october ,	-28	1
october .	-6	10
octreotide	9	-2
odd	34	8
oddly	3	2
odds	-8	-3
oedema	-7	5
oedema ,	-7	5
oesophageal	14	-1
of	-12	3
of ,	-6	-9
of .	-19	0
of 0.0	-21	-20
of 00	-9	-15
of 000	-42	-20
of 0000	-14	1
of 2	-8	0
of 38.0	58	-40
of 39.0	-4	-23
of 4	-17	10
of 5	22	19
of 6	-4	0
of a	14	20
of all	-3	2
of an	44	-8
of any	-7	-12
of apixaban	-1	6
of attorney	-4	1
of bed	-3	-17
of being	9	-3
of blisters	8	-16
of blood	53	0
of both	-24	1
of breath	51	6
of bright	21	-14
of burning	9	-29
of capecitabine	12	-4
of charge	-11	0
of cold	-4	5
of consent	2	-3
of cough	4	11
of dark	22	29
of death	2	-4
of docetaxel	-8	15
of drawers	-21	1
of dry	-11	13
of dying	-4	0
of each	-22	-6
of ending	-9	-1
of every	2	11
of everything	22	24
of eyes	-22	-3
of factor	3	4
of fever	30	-18
of five	-11	1
of four	-11	2
of fresh	21	3
of going	-41	-13
of harming	23	-18
of health	10	-2
of her	37	12
of his	7	-10
of how	4	1
of imatinib	20	11
of iron	-4	0
of it	-43	-1
of january	-49	3
of kin	-6	0
of last	-3	6
of leave	-9	0
of life	-11	0
of little	15	-11
of luck	-14	0
of me	12	-7
of medicine	-3	-4
of medicines	2	-12
of mr	0	-5
of my	70	-14
of needles	-18	-16
of neutropenic	-5	-3
of new	3	-30
of next	-28	-13
of nowhere	4	9
of omeprazole	14	4
of one	-18	-8
of osimertinib	-12	6
of our	-40	-7
of overdose	-7	0
of pain	-14	25
of painful	29	-39
of paracetamol	32	38
of pear	5	10
of people	-18	0
of pills	-24	-13
of pinching	-3	-5
of poo	2	7
of puff	10	6
of r	-21	6
of radiotherapy	4	-6
of range	-9	0
of red	36	-5
of severe	4	5
of six	-24	0
of something	2	3
of soot	4	-11
of sores	1	19
of speech	-10	6
of stairs	-5	-10
of statins	-22	0
of stock	-14	-16
of stroke	-4	0
of sudden	-14	10
of tablets	-38	-5
of tacrolimus	-19	12
of taking	32	6
of ten	-6	-14
of that	-1	20
of the	-18	-3
of them	-45	-15
of these	-26	12
of this	-55	0
of three	-23	-4
of today	1	3
of trastuzumab	10	2
of two	-6	-7
of us	43	7
of vision	-22	12
of waiting	-26	4
of warfarin	22	-16
of water	26	-5
of what	18	4
of which	-15	-1
of wine	-18	-17
of yellow	0	12
of you	-11	-3
of your	29	15
of yours	21	9
off	18	14
off ,	9	7
off .	43	-12
off ?	6	6
off a	10	-16
off again	0	4
off and	11	0
off at	2	9
off dead	2	5
off food	5	-18
off for	-17	8
off his	19	-3
off in	2	14
off mid	6	13
off my	24	-25
off on	4	0
off since	3	-2
off the	-7	32
off to	-75	-21
off treatment	-6	-5
off with	21	-21
offer	-48	-16
offer for	3	-6
offered	33	-23
offers	9	6
offers a	-9	0
office	-52	-5
office ,	7	6
office .	-4	0
office hours	-12	-2
office of	-10	-5
officer	-26	7
officer ,	-5	3
official	11	-9
often	-28	-3
often ?	-17	0
oh	-23	-20
oh ,	-4	-10
oh and	6	-5
oil	-14	-3
ok	-6	-82
ok ,	-19	-39
ok .	54	-35
ok ?	-64	-3
ok at	9	-13
ok but	1	4
ok for	-1	-9
ok in	-5	2
ok now	19	7
ok on	-19	-14
ok so	26	-4
ok to	0	10
ok with	15	16
ok 。	6	-9
okafor	4	-1
okay	71	-67
okay ,	14	-15
okay .	13	-24
okay ?	-14	4
olanzapine	-9	-4
olaparib	25	-27
old	22	44
old ,	41	31
old .	25	9
old ;	-7	4
old accountant	0	-11
old and	-7	-22
old at	22	-23
old baby	60	32
old baker	8	-15
old boy	-46	5
old chef	8	-2
old college	0	10
old cook	13	-14
old gardener	-9	3
old girl	15	-6
old had	28	-19
old has	-34	-1
old is	-8	8
old lady	-7	1
old librarian	-34	0
old man	40	-8
old non	-2	-3
old nursing	9	-10
old office	-12	7
old on	22	1
old one	-5	2
old ones	3	5
old primigravida	3	15
old retired	13	-10
old smoker	6	9
old son	12	12
old student	-28	-4
old unvaccinated	6	5
old warehouse	-25	3
old with	15	27
old woman	43	9
older	-1	5
oldest	-12	-4
ombudsman	-11	5
ombudsman .	-6	0
omeprazole	4	12
on	7	-13
on ,	58	45
on .	-29	-3
on 00	-36	2
on 1	11	-24
on 2	-22	14
on 3	11	-15
on 4	-12	1
on 5	15	-27
on ?	-2	3
on a	-34	3
on adalimumab	1	9
on afatinib	14	-1
on air	-10	12
on all	10	-1
on an	-31	19
on and	5	-33
on any	-6	-29
on anything	8	5
on apixaban	44	-46
on arms	3	-15
on arrival	-6	1
on as	12	4
on behalf	-14	-2
on bevacizumab	12	0
on bortezomib	-5	-2
on both	56	-24
on breathing	3	13
on camera	6	-3
on capecitabine	29	2
on chat	-14	1
on chemo	42	-1
on chest	1	6
on cisplatin	-8	35
on clozapine	56	3
on ct	6	10
on dabigatran	34	-1
on day	-8	37
on dialysis	-65	2
on each	-6	6
on entecavir	-9	14
on every	-5	-1
on fire	6	-1
on for	40	-8
on four	-12	10
on friday	19	-9
on fridays	17	12
on gliclazide	3	2
on her	-16	8
on hills	4	-8
on his	5	17
on holiday	3	23
on hydroxychloroquine	20	21
on ibrutinib	44	-2
on imatinib	-11	-11
on in	17	8
on inspiration	3	4
on insulin	4	2
on ipi	7	-1
on irinotecan	28	22
on it	-27	23
on lamotrigine	0	-4
on leave	86	-33
on lenvatinib	17	-3
on letrozole	-13	0
on levetiracetam	-5	-1
on lithium	14	-2
on long	37	3
on maintenance	43	-6
on maternity	-8	1
on me	-16	-6
on metformin	-3	-1
on methotrexate	24	-12
on monday	-22	11
on mondays	-10	-14
on most	2	-14
on my	22	-58
on night	-5	19
on nivolumab	26	-11
on no	-5	-3
on olaparib	20	-14
on one	74	-33
on our	-6	-3
on page	27	8
on paracetamol	-11	1
on pembrolizumab	74	-17
on prednisolone	6	5
on purpose	30	5
on quality	-11	0
on ramipril	18	-5
on rivaroxaban	9	-1
on room	6	36
on ruxolitinib	14	1
on sacubitril	25	0
on saturday	32	34
on screen	8	3
on something	3	4
on stairs	40	-39
on standing	-4	12
on sunday	5	11
on sundays	-3	-7
on sunitinib	22	-32
on tablets	-30	3
on tamoxifen	21	-12
on tea	2	12
on that	23	-10
on the	27	-17
on their	1	4
on them	-12	15
on this	2	-34
on three	10	-1
on thursday	4	7
on to	-6	-6
on todays	47	-7
on top	3	5
on treatment	8	-9
on trial	-2	4
on tuesday	23	12
on tuesdays	-11	-1
on two	20	9
on ultrasound	-11	0
on valproate	1	-6
on video	-14	10
on waking	-14	4
on warfarin	38	0
on water	3	19
on wednesday	45	-14
on wednesdays	-20	6
on week	31	-10
on what	-38	9
on whether	13	5
on with	-10	6
on wrists	11	47
on yesterdays	37	-27
once	-52	-1
once ,	-58	10
once -	-5	-1
once .	15	-7
once a	-38	22
once if	-41	0
once in	0	6
once or	-3	0
once the	24	-9
once this	39	-44
once today	4	3
once with	-6	5
oncologist	-5	-26
oncologists	-3	2
ondansetron	1	-7
ondansetron ,	4	0
one	10	-11
one (	-11	8
one ,	-49	-18
one -	-18	-9
one .	-3	-19
one :	13	-3
one ;	-1	-6
one ?	-7	-12
one a	-3	-2
one and	-5	-12
one at	-56	-6
one ball	19	12
one before	8	7
one breath	1	18
one by	10	-1
one can	-12	-2
one companion	3	1
one corner	12	6
one day	7	0
one ear	6	-28
one eye	76	23
one eyelid	5	7
one fit	23	9
one for	30	5
one from	-4	-6
one go	21	-9
one has	-1	-10
one have	-6	0
one hour	8	7
one i	-21	-14
one in	-25	-4
one is	5	-1
one kidney	-13	19
one leg	-7	8
one may	10	-6
one more	22	-31
one night	-29	0
one of	1	-7
one on	8	16
one or	5	19
one pen	22	-8
one pupil	41	29
one says	2	-16
one seizure	-13	-1
one side	76	17
one since	-7	3
one single	9	4
one small	21	1
one testicle	42	-39
one thing	-5	11
one time	-22	13
one to	1	7
one was	-10	3
one week	21	-22
one who	-9	3
one with	-33	6
one word	12	3
one year	-16	2
one ໄ	0	4
ones	-24	-17
ones ,	-23	0
ones .	-7	1
onions	-17	3
online	20	13
online ,	-9	1
online .	6	19
online ?	21	-24
online doctor	6	12
online eye	-9	5
online physio	-24	0
online please	6	4
online talk	0	-4
only	21	-14
only ,	2	-12
only .	67	5
only 00	-12	6
only 2	52	-19
only ?	13	-20
only a	19	-3
only and	-17	-3
only ask	-30	-7
only asking	-45	0
only because	-13	0
only for	-13	6
only get	4	-2
only has	-11	9
only have	-15	-12
only in	2	6
only like	-8	-4
only need	-18	12
only one	-31	-7
only says	2	23
only see	9	17
only that	-19	26
only the	-16	-1
only thing	-12	0
only tired	4	-10
only to	-17	15
only two	28	-26
only want	-47	-18
only wanted	26	6
only when	-4	-1
only whether	-4	0
only within	-6	0
onset	73	30
onset of	14	0
onto	0	-6
onwards	-26	0
ooze	20	6
oozes	18	-11
oozing	85	-24
oozing .	9	4
op	10	-14
op ,	6	13
op .	13	1
op note	-4	-1
open	1	7
open ,	9	6
open .	-33	-1
open ?	-2	-11
open and	-4	6
open the	-14	-3
open them	5	7
open to	-8	-2
opened	24	11
opened your	-6	0
opening	12	-25
opens	-15	-24
opens ,	-18	-1
opera	-5	-9
operated	-6	-5
operated on	-11	-1
operation	23	-26
operation ,	20	24
operation ?	-24	0
operation in	4	10
operation is	9	-26
operation report	-12	7
operation was	-7	-17
operations	-15	0
operative	-5	0
opinion	3	16
opinion ,	18	23
opinion .	3	-1
opinion ?	-24	-10
opinion about	25	-2
opinion before	4	5
opinion by	6	7
opinion from	10	12
opinion in	-11	0
opinion on	21	-1
opinion whether	-11	-2
opinions	-12	-12
opposite	3	6
ops	17	-9
optician	-2	-2
optician says	13	-9
opticians	3	2
option	-10	12
options	-21	-25
optometrist	-13	2
or	-45	-25
or 00	-5	-5
or a	9	-1
or after	-3	0
or anything	-8	-14
or back	-6	-2
or bleeding	-26	-7
or can	19	21
or does	-1	-4
or fever	-42	-4
or five	2	3
or for	22	13
or four	-5	0
or from	-12	1
or give	-4	9
or heart	-15	0
or if	-4	1
or in	-14	-17
or is	-6	3
or just	14	-7
or laser	-22	0
or madam	9	3
or more	-15	-1
or must	-17	4
or my	-26	0
or night	-30	0
or no	10	1
or not	-10	-3
or only	5	-3
or pain	-14	-5
or per	1	-4
or send	-16	-9
or seven	9	-8
or should	-2	19
or six	12	-4
or so	23	-18
or stroke	-11	0
or swallow	-11	0
or the	-24	-46
or to	14	-1
or tomorrow	9	-25
or two	7	19
or udon	4	0
or wait	3	1
or will	-13	-2
or without	-10	-8
oral	-33	-36
orange	-40	-13
order	27	17
order ,	-11	-9
order .	-6	5
order ?	-3	21
order for	23	19
ordered	6	-3
ordering	50	15
orders	8	2
ordinary	21	-26
organ	-5	0
orientated	5	-3
origin	-13	-6
original	22	-2
ors	-1	-18
ors ,	-5	1
orthopaedic	21	-1
osaka	-10	0
osimertinib	9	28
osimertinib 00	16	9
oslo	-13	8
otc	-6	-5
other	24	11
other ,	3	0
other .	22	7
other and	-13	-12
other one	4	-5
other side	-10	-14
other than	-23	0
others	5	-4
otherwise	-32	-33
otherwise ,	3	-7
otherwise .	-23	-3
otherwise fit	7	-6
otherwise im	6	-10
otherwise ok	0	16
otherwise well	9	-1
oudomxay	22	2
ought	-12	6
ought to	-6	2
our	-12	-24
our accountant	-2	4
our baby	21	15
our boy	9	-9
our charity	-31	-2
our chemist	12	-4
our clinic	14	-10
our country	-2	6
our daughter	4	13
our first	4	-1
our flight	11	-9
our fridge	-15	11
our girl	3	4
our hospital	26	13
our house	-7	-7
our little	2	17
our local	-9	-3
our medical	24	-3
our mother	-11	0
our newborn	4	3
our own	7	8
our people	-21	-5
our pharmacy	-5	-6
our registry	-7	-1
our side	13	-2
our son	2	13
our town	3	-8
our trip	-10	-2
our village	-39	8
ours	22	2
ours is	12	-6
out	66	21
out ,	-11	25
out .	42	14
out ?	2	4
out a	-29	3
out about	1	-7
out and	4	9
out at	-5	26
out cold	-4	5
out for	-18	-8
out here	-6	2
out his	9	8
out how	25	-2
out in	-33	12
out like	-5	2
out of	-41	6
out on	4	-7
out since	9	-4
out the	2	23
out there	-29	9
out this	40	-22
out to	-23	-13
out twice	48	3
out when	12	3
out with	-4	4
out yesterday	25	-26
outcome	-2	4
outcome :	9	4
outer	-45	-11
outfit	4	-4
outpatient	2	4
output	-12	10
output normal	-21	15
outside	-17	6
outside .	12	3
outside the	-4	0
ovarian	30	6
ovarian cancer	3	-8
ovaries	-17	16
ovary	-5	-1
oven	15	31
over	59	-22
over ,	-9	24
over .	-1	4
over 00	-30	22
over 000	-10	5
over 2	4	-8
over a	-3	6
over and	36	16
over for	6	12
over four	-11	4
over half	1	-8
over in	29	-23
over it	-12	7
over lunch	-14	1
over my	-14	-6
over since	-4	-13
over six	0	-12
over the	42	35
over there	11	3
over three	-4	-3
over to	-21	11
over two	-3	-13
over video	5	-2
overdose	-34	15
overdose .	-14	0
overdosed	-32	0
overdosed on	-32	0
overnight	16	16
overnight ,	17	8
overseas	16	0
owe	-15	4
owing	-16	2
owing to	-16	2
own	-12	25
own ,	4	-3
own a	-5	0
own hospital	-22	0
own life	10	7
own spit	31	20
owner	13	6
ox	2	3
oxaliplatin	-2	-2
oxaliplatin ,	-1	-3
oximeter	16	36
oximeter 00	1	8
oximeter says	20	21
oxycodone	12	-14
oxygen	92	86
oxygen 00	-4	25
oxygen at	-16	9
oxygen saturation	2	18
p	8	2
p .	4	8
p 00	-7	0
pacemaker	0	17
pacing	7	6
pack	6	8
package	2	-3
package (	-11	0
package ?	23	15
package in	4	-3
package price	-3	4
packages	-16	0
packing	2	12
packs	-26	-10
paclitaxel	20	26
paclitaxel ,	1	3
paclitaxel .	-35	3
pad	47	5
pad every	42	14
paddy	1	14
pads	53	18
pads since	8	9
paediatric	-15	-1
paediatrician	8	1
paeds	20	-6
page	2	4
page ,	-8	3
page .	44	-7
page 2	22	-4
page 7	-5	4
pages	9	29
pages .	7	3
paid	-39	-19
paid 00	-12	3
paid ?	-6	1
paid by	-27	-38
paid for	13	-3
paid from	5	-5
paid to	2	-3
pain	119	-3
pain ,	-3	-44
pain -	-18	10
pain .	-29	0
pain ?	-21	0
pain after	-71	14
pain and	56	-14
pain at	1	10
pain between	31	14
pain during	-15	-9
pain for	34	-32
pain from	23	-25
pain has	13	-11
pain in	71	-35
pain is	0	-15
pain just	-10	7
pain low	3	6
pain no	-28	-15
pain of	1	14
pain on	-21	27
pain or	1	-18
pain since	33	10
pain so	30	22
pain that	3	18
pain through	26	20
pain under	21	-33
pain when	8	0
pain with	19	20
painful	111	-26
painful ,	-14	9
painful .	-16	0
painful blisters	11	-25
painful since	7	53
paining	2	9
painkiller	1	13
painkillers	10	-2
painless	5	-3
painless .	-15	-6
pair	-17	2
pair of	-12	1
pakse	10	-13
pakse ,	-7	-4
pakse ?	9	-1
palbociclib	-23	-27
pale	89	-6
pale ,	-9	17
pale .	13	9
pale and	-39	15
pale as	5	20
pale stools	53	-39
palliative	-2	-20
palliative doctor	-6	-4
palm	9	-16
palms	7	-32
palms ,	-23	0
palms and	40	-21
palpitations	61	-45
palpitations ,	-7	5
palpitations .	-50	2
palsy	-9	5
pan	19	-13
pan ,	17	-6
panadol	9	20
pancreas	2	-36
pancreas ,	-20	-4
pancreas cancer	2	-9
pancreatic	-11	-16
pancreatic cancer	-8	-1
pancreatitis	65	-2
panel	17	-16
panic	18	9
panic attacks	9	7
panting	23	28
pants	2	11
pap	-2	-5
papa	4	-11
paper	-36	16
paper ,	3	21
paper .	22	-12
paper and	15	-16
paper for	5	-3
paper from	-10	-14
paper in	-4	0
paper need	1	13
paper says	-8	2
paper when	1	7
papers	-36	13
papers ,	17	5
papers .	-24	-2
papers are	10	6
papers for	-7	-6
papers in	-3	9
paperwork	14	8
paperwork for	19	-2
paperwork is	-19	3
papillary	-10	0
paracentesis	13	0
paracetamol	25	85
paracetamol ,	1	-3
paracetamol .	0	-7
paracetamol 000	-5	13
paracetamol and	-14	-14
paracetamol last	17	14
paralysed	-9	7
paralysis	-6	0
paramedic	4	-12
parcel	-15	2
parcel is	15	3
parcel of	-16	0
parcels	-9	-1
pardon	12	10
parent	3	2
parents	-2	23
parents ask	13	-2
parish	-11	6
parish .	7	3
park	23	7
parking	5	21
parking ?	-24	8
parkinsons	1	-5
parkinsons ,	4	1
parp	27	-6
parrot	-3	-12
part	-5	10
part .	4	-2
part and	2	14
part of	-3	3
participant	-26	-1
participants	-11	-1
particular	-11	-7
partner	2	-27
partner ,	1	-6
partner clinic	-10	-3
partner clinics	6	1
partner hospital	7	-6
partner hospitals	-10	0
partner in	3	6
partners	15	8
parts	-5	0
party	4	2
party ,	-8	2
pass	24	41
pass on	4	1
pass out	-1	3
pass water	0	12
passage	8	9
passed	12	52
passed a	28	2
passed away	-11	11
passed out	60	18
passed urine	6	-20
passes	10	-15
passes urine	3	-10
passes water	2	-5
passing	36	-38
passing urine	1	-12
passing water	20	-34
passing wind	8	-9
passport	1	2
passport ,	-6	16
passport .	-11	1
passport ?	-1	3
passport copy	4	1
passport is	0	-3
passport of	-8	7
passport valid	11	0
password	-8	2
past	0	-1
past four	-12	6
past it	1	7
past the	4	2
past two	16	-23
past week	1	-13
pastry	-19	8
patch	48	-1
patch ,	-7	0
patch 00	-8	-1
patch on	15	1
patches	-12	7
patches on	14	7
pathology	9	10
patience	-1	-2
patience with	-6	0
patient	-9	11
patient (	-4	-1
patient .	-18	14
patient :	-9	11
patient has	8	-14
patient import	-3	-6
patient involved	4	8
patient is	36	4
patient with	17	-14
patients	-26	13
patients ,	-4	-7
patients ?	-14	-3
patients with	16	13
pause	3	-2
pauses	16	5
pay	8	-3
pay ,	-1	-3
pay .	-5	1
pay ?	12	0
pay by	14	7
pay cash	-3	11
pay for	-4	-15
pay in	-16	0
pay the	9	-1
pay with	-3	6
payers	-17	0
paying	-13	9
payment	38	9
payment ,	5	5
payment by	3	1
pays	1	-5
pays .	16	1
pays for	0	-7
pays if	-5	0
pd	22	-6
pd -	20	-6
pdf	-48	-24
pdf .	-4	-2
pe	55	24
peace	-27	-4
peacefully	-20	-4
peach	-13	-7
peak	5	1
peak flow	5	1
peanut	-12	-5
peanuts	25	11
peanuts ,	10	14
pear	-3	12
pear drops	-3	10
pediatric	4	-3
pee	99	-97
pee ,	-8	2
pee is	0	-27
pee since	25	-31
peed	26	30
peed since	1	33
peeing	45	-49
peeing ,	3	-21
peeing ok	9	-13
peeling	18	21
peeling off	9	14
peels	-8	4
pees	11	2
peg	2	-4
pegfilgrastim	10	4
pelvic	-5	-23
pelvic pain	37	-17
pemberton	-15	-8
pembro	14	-1
pembrolizumab	94	-13
pembrolizumab .	-4	3
pembrolizumab ເ	-3	-2
pen	74	-26
pen .	9	3
pen is	3	0
pen left	4	-17
pen of	16	-5
penang	-15	-2
penang .	8	-7
pending	4	9
pending .	4	4
penicillin	-57	-2
penicillin .	-16	0
pens	0	11
pens ,	4	16
pension	8	3
people	17	-19
people ,	-24	-22
people .	-6	-1
people ?	29	-30
people died	37	9
people from	-18	24
people get	-4	0
people in	18	-8
people like	-13	0
people of	-24	3
people on	-3	-15
people who	23	3
people with	13	-4
pep	22	-13
pepper	-1	-6
per	18	-6
per 00	-2	3
per box	-14	-1
per day	-8	-1
per minute	13	0
per month	-6	-8
per quarter	-3	-1
per visit	-10	-1
per year	3	0
per your	8	1
percent	-14	-9
percent ,	-8	0
percent ?	-9	0
perfect	-42	11
perfect ,	-31	8
perfect .	-13	3
perfectly	-36	-15
perfectly ok	-20	-14
perfectly well	-11	1
perforation	-20	0
perhaps	-2	12
perhaps ?	1	6
perhaps a	9	-8
perhaps once	-7	13
period	-6	-9
period ,	6	-3
period .	0	4
period is	17	-13
periods	-2	-21
periods for	3	-12
peritoneal	9	5
peritoneal dialysis	9	6
permission	-5	1
permit	-2	-10
permit .	-10	-1
permit me	5	4
permits	-12	-13
permitted	-4	4
person	-17	17
person ,	18	7
person ?	21	6
person with	0	14
persons	-46	7
perth	-5	-7
perth ,	-10	0
peru	23	10
pesos	5	-3
pet	-10	9
petechiae	17	-6
petrol	-3	0
ph	-3	10
ph 0.0	1	9
pharmacies	10	-7
pharmacist	12	-27
pharmacist ,	-6	-6
pharmacist in	-7	-4
pharmacist query	30	-1
pharmacy	61	-55
pharmacy .	7	-4
pharmacy has	35	-25
pharmacy here	3	-1
pharmacy in	4	6
pharmacy is	-2	-3
pharmacy says	1	-15
phase	5	12
phase ii	-19	5
phd	-20	0
phenobarbital	5	-11
philippines	-21	0
phlegm	98	-119
phlegm ,	-1	-4
phlegm and	14	-11
phone	-1	-10
phone ,	-6	27
phone .	22	-3
phone ?	15	5
phone at	-16	3
phone calls	-19	0
phone line	-19	0
phone number	0	-11
phone off	34	11
phone to	-15	-5
phoned	3	8
phoned :	9	-2
phonsavan	-6	-1
photo	3	-26
photo .	-29	3
photo ?	0	-4
photo of	-4	-10
photo to	5	-2
photographed	27	11
photographs	-18	22
photographs ?	3	6
photophobia	-2	-4
photophobia and	13	-4
photos	1	-18
phq	4	0
phq -	4	0
phuket	-5	5
physician	-28	0
physician .	-13	0
physicians	-17	1
physio	-68	0
physio ?	-22	0
physiotherapy	-4	-2
physiotherapy ,	4	-2
pi	14	-6
piano	0	-13
picc	76	-40
picc line	23	-10
pick	-22	7
pick -	-16	7
pick up	-3	-4
picked	35	24
picked up	-10	7
picking	-2	3
picks	15	10
picks at	10	6
pickup	17	-8
picture	10	-1
picture ?	4	-14
picture is	-1	5
pictures	-11	-9
pictures of	-22	-7
piece	-6	-6
piece of	-6	-3
pieces	0	-14
pietermaritzburg	-5	-8
piles	-1	-5
pilgrimage	-18	0
pilgrimage .	-18	0
pill	19	-36
pill .	8	-25
pill ?	6	4
pill for	-19	-10
pill from	1	3
pillow	-27	-18
pillow ,	-7	-1
pillows	39	-7
pillows .	13	4
pillows instead	5	-10
pills	80	18
pills (	14	6
pills ,	-8	3
pills .	-20	-13
pills ;	20	-13
pills ?	4	5
pills are	31	12
pilot	-33	-1
pimples	25	9
pimples on	9	3
pinch	5	10
pinched	21	-5
pinching	7	10
pinheads	25	6
pink	34	-63
pink ,	-7	-1
pink and	-40	-27
pink froth	24	38
pink on	14	-13
pink when	8	-1
pinkish	9	-6
pinpoint	10	2
pinprick	9	1
pins	-5	26
pins and	10	18
pitch	0	24
pituitary	22	-12
place	-6	-9
place ,	6	8
place .	-25	-6
place in	0	-18
place of	7	-3
placebo	-16	7
placed	-4	2
placed in	5	0
placement	-7	2
placenta	3	16
places	-22	2
plain	-23	-12
plan	14	6
plan (	6	-3
plan ,	-12	-14
plan .	0	21
plan a	-14	-19
plan to	67	21
plane	-50	-13
plank	46	7
plank ,	13	8
planned	-16	-8
planned ,	-3	0
planned for	5	-3
planned to	5	-10
planning	-11	1
planning the	12	7
planning to	40	11
plans	0	10
plantation	2	6
plaster	6	36
plasters	-6	7
plastic	3	-3
plastic surgeon	17	-7
plate	-27	1
platelet	3	7
platelets	87	29
platelets 00	99	-7
platelets 000	-98	-22
platelets 4	16	15
platelets 6	70	31
platform	-1	-8
plausible	-10	1
play	-20	-8
player	7	-2
playing	-40	21
playing ,	5	16
playing .	9	5
plays	-22	-20
plays football	-7	0
plays the	-4	1
please	-26	22
please ,	-15	7
please .	-7	14
please :	-2	7
please ?	39	13
please add	-9	0
please advise	18	26
please also	6	-10
please answer	-27	-14
please arrange	2	11
please cancel	4	-7
please change	5	20
please check	-9	0
please confirm	-13	-4
please delete	-16	0
please dont	0	-4
please find	13	4
please give	9	7
please help	118	4
please ignore	-6	0
please let	3	-8
please note	-15	-8
please pass	-8	6
please pay	5	1
please quote	-10	-15
please refund	36	-21
please reply	-17	2
please say	1	-5
please send	27	-7
please stop	1	-5
please take	-4	2
please tell	-7	15
please translate	-22	-2
please write	8	-3
pleased	-24	-1
plenty	-7	-3
plenty ,	-9	-22
plenty .	6	-1
plenty of	-6	2
pleuritic	6	12
pleurodesis	14	-7
pls	37	40
pls .	0	9
pls reply	-6	5
plt	-12	-28
plt 00	52	-17
plt 000	-65	-7
plum	15	-8
plum -	11	5
plumber	-4	2
plums	15	11
plums ,	2	3
plus	26	7
plus ,	4	-5
plus a	34	-3
plus the	0	14
pm	4	16
pm ,	9	-5
pm .	18	9
pmh	26	5
pneumonia	-32	-23
pneumonia ,	-6	0
pneumonia in	-7	0
pneumonitis	13	19
pnh	0	10
pocket	-20	-21
point	47	36
point ,	20	8
point me	-10	0
points	2	-35
poison	-32	0
poisoning	-13	7
poland	26	-5
police	7	8
policy	-1	4
policy 00	5	1
polio	-14	-2
polio in	-14	-2
polycystic	-17	16
polyp	1	-5
polyps	-13	0
poo	39	-4
poo .	13	7
poor	-3	3
poorly	-6	-14
pop	8	-13
popped	13	-10
popping	1	-9
popping up	1	-9
pork	-10	1
porridge	10	4
porridge ,	5	4
port	64	18
port .	-5	-3
port site	36	14
port was	6	-13
portal	22	-22
portugal	-25	4
portugal .	-12	0
portuguese	4	4
portuguese ?	3	0
positive	19	-47
positive ,	-25	-17
positive .	12	-4
possible	22	7
possible ,	-3	0
possible .	-3	5
possible ?	2	-3
possible and	-2	10
possible to	6	-8
post	22	-2
post ,	19	1
post -	7	-3
post .	-4	-11
post ?	10	9
post and	1	-5
post in	-2	-8
post or	16	-11
post to	-9	1
postcode	17	-3
posted	30	1
posted to	-27	-2
poster	-22	3
poster for	2	3
postman	-8	-6
postpone	-31	7
pot	-3	3
potassium	61	52
potassium 0.0	72	27
potato	3	10
potato .	2	3
pounding	23	46
pounding ,	-14	4
pounding head	7	6
pounding headache	20	26
pounds	-39	1
pounds ,	-20	0
pounds .	9	4
poured	15	1
pouring	38	33
pouring since	8	11
powder	19	18
power	-34	23
power cut	-17	1
power of	-4	1
ppl	-11	2
prabang	21	8
prabang ?	7	8
practice	-54	-10
practice in	-12	10
prague	11	-4
prawns	49	22
pre	-38	17
pre -	-38	17
pred	30	-47
predicted	4	3
prednisolone	33	-4
prednisolone 00	20	5
prednisolone for	16	9
prednisone	30	-8
prednisone 00	26	-7
prefer	1	14
prefer a	0	8
prefer to	6	6
preference	-5	0
preferred	-4	2
prefers	-7	1
pregnancy	-10	-2
pregnancy ,	-21	2
pregnancy .	3	7
pregnancy test	3	10
pregnant	73	-28
pregnant ,	-6	10
pregnant .	-2	-8
pregnant 00	-4	-4
pregnant and	31	-21
pregnant at	-9	0
pregnant with	5	15
premium	1	-5
prep	-24	0
prepared	-11	0
preparing	-35	-6
prescreen	-12	-3
prescribe	5	-14
prescribe ?	1	-5
prescribed	-6	-1
prescriber	19	-11
prescription	-18	4
prescription ,	-36	19
prescription .	-43	0
prescription ?	18	13
prescription for	0	7
prescriptions	3	-7
present	-51	-44
present ,	-4	-12
present .	61	-23
present hes	-15	-13
present status	-1	6
presenting	-15	0
presently	-21	-6
presents	55	24
presents with	53	17
press	49	-2
press a	10	6
pressed	5	11
pressed on	3	7
pressing	-38	16
pressing .	-34	-1
pressure	-37	16
pressure ,	-28	-3
pressure .	39	-24
pressure 00	37	33
pressure 000	4	-15
pressure and	12	5
pressure at	-4	0
pressure is	-35	12
pressure tablets	-20	-10
pressure was	8	-15
pressures	-8	-1
pressures 00	3	-1
prevention	-20	17
prevention .	-1	-11
prevention study	2	8
preventive	7	-3
previous	20	2
previously	3	-2
price	-30	35
price ,	-18	5
price ?	27	18
price and	13	-10
price for	-5	-7
price in	-11	0
price is	-6	9
price list	7	-13
price of	-11	28
price per	6	8
price with	5	2
prices	-71	12
prices .	-16	32
prices for	-33	-4
prices in	22	2
pricing	-3	-3
prick	2	-16
pricked	2	-4
priest	-27	0
primary	-23	20
primary endpoint	-1	20
primigravida	3	15
primigravida at	3	15
principal	-11	-1
principle	-30	-1
print	14	-17
printed	-4	33
prior	2	9
prior to	2	5
private	26	-18
private clinic	-12	-1
private patient	-12	0
pro	-3	1
pro forma	-1	7
prob	27	14
probably	75	5
probably just	39	10
problem	-1	-9
problem ,	18	-12
problem .	5	-5
problems	-16	21
probnp	-5	0
procedure	9	-9
procurement	10	17
productive	47	30
productive cough	47	30
professor	-20	1
profile	-6	12
proforma	3	-5
progesterone	9	-8
prograf	20	-11
prograf 1	11	-8
program	3	-3
programme	-10	-31
programme .	-9	-14
progressive	28	11
project	-33	0
promise	-20	0
promise .	-18	0
promised	-31	-4
proof	-1	5
proof of	7	4
proper	2	4
properly	100	42
properly ,	10	0
properly .	1	-6
prophylactic	-4	2
prophylaxis	0	13
propped	11	3
propranolol	-21	3
prostate	10	29
prostate ,	33	14
prostate .	15	2
prostate ca	-1	8
prostate cancer	29	-5
protection	0	5
protein	-25	1
protein ,	4	0
protein in	-2	8
protocol	-33	5
protocol .	-8	2
protocols	-9	0
proton	7	-9
proton therapy	15	-15
proven	-7	-1
province	3	-15
provincial	15	2
provincial hospital	13	2
ps	17	-2
psa	-16	8
psa 0.0	-45	0
psa 从	-3	-1
psma	5	5
psoriasis	-14	-31
psoriasis study	-35	7
psychiatrist	27	3
psychiatry	-16	0
psychologist	2	7
psychologist online	9	-2
psychosis	14	15
pt	41	15
pt ,	9	-4
pth	-4	-6
ptu	2	3
public	-3	3
puff	-16	-5
puffed	53	-24
puffed on	30	-28
puffed up	10	12
puffer	13	36
puffer every	11	-15
puffing	16	-3
puffing up	2	3
puffs	59	-8
puffy	53	-62
puffy ,	-12	4
puffy and	40	-47
puffy eyelids	-7	-5
puffy in	0	-17
pugh	-13	3
puking	85	15
pulled	-9	36
pulled a	-11	36
pulled muscle	-21	0
pulled something	-32	-3
pulled to	9	-5
pulled up	3	9
pulling	-25	-13
pulls	-5	-41
pulls in	1	3
pulmonary	-9	-7
pulmonary embolism	-15	-2
pulmonary embolus	-10	0
pulse	63	46
pulse ,	3	3
pulse .	16	11
pulse 00	-77	3
pulse 000	59	41
pulse is	12	13
pulse of	8	-1
pulse on	1	6
pulses	12	22
pump	8	35
pump ,	9	3
pump alarm	13	3
pumping	33	10
puncture	2	9
pune	-12	-15
pune .	10	8
pupil	-12	31
pupil .	-41	-18
pupil bigger	31	15
pupil is	8	6
pupils	57	23
pupils like	32	14
pupils tiny	5	8
purchase	3	12
purely	-41	0
purple	105	39
purple ,	2	8
purple blotches	30	9
purple dots	29	-24
purple spots	24	15
purpose	25	4
purpose :	-5	0
purulent	49	-23
pus	87	-75
pus ,	17	-11
pus .	-1	-3
push	-2	8
pushed	29	21
put	49	27
put a	-31	-3
put back	-7	-1
put her	-8	11
put him	3	3
put his	7	29
put in	21	-42
put it	4	-25
put me	-10	-9
put my	29	11
put on	12	-1
put that	7	5
put the	38	24
put to	-5	-1
put two	7	10
put weight	1	-11
puts	-10	-9
puts it	3	-4
putting	10	24
putting together	5	17
putty	20	-16
putty ,	3	-13
pylori	-32	0
pyridostigmine	20	7
q	-34	8
q 1	-20	4
q 2	-21	2
q 3	-28	4
q 4	-21	2
q 5	-21	2
q 6	-24	2
qdenga	-23	0
qr	20	-3
qrs	29	28
qt	16	-8
qtc	-8	-7
qtc 000	6	-7
qtcf	-8	4
qtcf 000	-8	4
quadrant	20	9
qualify	-9	4
qualify for	4	-6
quality	-6	-18
quality of	-11	-4
quarter	23	5
quarter ,	-14	-1
quarter .	29	-12
quarter and	-7	0
quarter of	13	10
queasy	12	14
queasy ,	22	-1
queasy .	6	24
queasy in	-22	0
query	22	4
query .	21	-9
query :	28	3
question	-71	33
question ,	-13	-9
question .	2	5
question 00	-8	0
question :	-40	8
question about	15	15
question from	-20	0
question is	-27	-2
question on	7	4
questionnaire	-42	8
questions	-20	17
questions :	-21	4
questions about	-9	0
queue	-14	9
quick	57	-39
quick .	0	-12
quick one	3	-1
quicker	30	8
quicker ?	64	0
quickly	93	-28
quickly .	18	-8
quiet	5	14
quiet ,	-8	-1
quiet .	19	-6
quietly	0	-9
quit	6	4
quite	28	4
quiz	-24	3
quotation	-8	5
quotation .	-1	4
quotation for	7	-1
quote	-37	-4
quote ,	19	15
quote .	-19	8
quote :	4	-10
quote ?	-4	-13
quote for	-32	2
quote me	3	7
quote received	7	8
quoted	-4	0
quotes	-25	0
quotes from	3	-1
r	40	34
r -	14	25
r .	-18	-5
ra	10	0
ra ,	8	-4
rabies	26	-42
rabies jabs	5	-14
rabies shots	6	-4
rabies vaccine	10	-6
race	11	4
racing	83	13
racing .	7	5
radiating	37	3
radiating to	30	17
radiation	-32	3
radiation ,	-35	0
radio	33	9
radiologist	-9	-9
radiotherapy	17	-13
radiotherapy .	3	-8
radiotherapy in	-26	13
radiotherapy week	1	-4
rads	-6	0
rag	20	8
rai	-4	-13
rail	13	5
railway	2	-3
rain	-16	-12
rain .	-6	-8
raise	-6	5
raised	-14	-4
ramipril	9	-7
ramipril ,	14	8
ramipril .	-3	0
ramipril and	2	-23
ran	37	32
ran a	1	3
ran out	46	32
ran the	1	8
rand	-4	-4
randomisation	-38	7
rang	9	-18
rang :	12	-4
range	-47	0
range .	-14	0
rare	25	4
rash	85	-56
rash ,	-53	6
rash .	13	12
rash all	58	-42
rash from	0	-8
rash on	24	17
rash over	7	-8
rash that	14	17
rash with	-37	9
rate	44	29
rate ,	0	-3
rate 00	23	12
rate 000	13	4
rate as	-5	0
rate for	15	2
rate of	-15	-4
rates	-20	2
rather	52	-3
rather a	3	1
rather not	31	17
rather than	45	-28
rattles	4	6
rattling	35	22
rattling ,	16	3
raw	38	12
raw ,	22	-35
ray	-24	-13
rbc	-7	0
rca	-4	0
rd	-2	-6
rd .	-27	-8
re	-16	-17
re -	-22	-5
re :	3	-19
re your	-5	9
reach	8	-10
reach the	6	-14
reached	-4	15
reached the	-5	16
reaching	-9	0
react	28	9
reaction	-38	-4
reaction ,	0	14
reactions	-21	-4
read	-57	-17
read .	-17	0
read about	19	-3
read it	5	0
read on	-6	-5
read that	5	14
read the	13	15
read up	-16	-5
reader	-15	0
reading	9	5
reading about	-4	3
reading the	-11	0
reading was	-10	1
readings	-11	-4
reads	20	38
reads "	-4	13
reads 00	16	8
reads 000	40	3
reads :	-26	-8
reads hi	17	4
reads the	-7	0
ready	26	19
real	-25	-1
real patient	-17	0
really	-5	35
really ,	-26	0
really need	-16	7
reason	34	35
reason ,	-3	0
reason for	3	-4
reason im	-10	-4
reason to	51	35
reasonable	5	5
rebound	1	15
recall	-5	1
recalled	-3	1
receipt	0	8
receipt .	18	1
receipt for	3	1
receipt in	7	1
receipt of	4	1
receipts	6	3
receive	3	8
received	23	-9
received a	0	-5
recent	-26	20
reception	15	14
receptionist	-9	1
recipient	44	-4
reckon	27	13
reckons	44	10
recognise	0	17
recommend	-26	20
recommend ?	-2	3
recommendation	8	-4
recommended	3	12
record	-27	9
recorded	6	6
records	14	-7
recovered	-108	1
recovered ,	-19	0
recovered .	3	1
recovered fully	-15	1
recovery	-31	-15
recovery .	-10	-1
recruiting	7	-3
recruiting ?	-32	3
recruitment	-8	-2
rectal	-5	37
rectal cancer	-6	-1
rectal diazepam	5	-5
recurrence	-9	-4
red	92	-138
red ,	95	43
red .	-18	2
red and	42	-52
red as	-10	1
red blood	30	6
red eye	-17	19
red from	2	-3
red hot	15	-16
red in	32	-4
red itchy	-56	0
red line	21	-31
red on	11	-18
red patch	1	-10
red rash	20	-24
red round	19	-10
red streak	24	-18
red to	1	8
red wedge	0	-19
redcurrant	57	1
redcurrant jelly	16	3
redder	10	-5
redness	13	-51
redone	-22	-4
reduced	4	1
reduction	-23	0
reduction .	-15	0
ref	-2	2
ref :	5	1
refer	42	-7
reference	-5	6
reference 0000	-2	5
referral	21	2
referring	-8	3
refill	-26	-8
refill of	-24	7
reflexes	2	24
reflux	-15	1
refugee	-5	-8
refund	-7	26
refund ?	8	15
refund for	5	16
refundable	7	11
refunded	3	4
refused	-17	10
refuses	71	0
refuses to	57	-19
regarding	-13	2
regarding the	-4	0
regards	-4	5
regards ,	10	2
regards .	-8	7
regards to	1	4
regimen	-30	0
region	-7	-1
region .	-4	7
regional	4	2
register	12	14
registered	-11	-6
registrar	-29	4
registry	0	4
regorafenib	7	-6
regular	-15	-14
regulator	15	-1
rehab	-15	9
rehabilitation	-14	0
reimburse	-24	-1
reimburse the	-18	0
reimbursed	11	-2
rejected	25	-5
rejection	-14	11
rejection ,	17	13
rejects	1	-9
relapse	7	0
relatives	28	-18
release	30	-4
relevant	-7	1
relief	-7	13
relief .	2	13
relieved	-11	-13
relieved by	-13	-18
reliever	-14	-29
remain	79	-26
remain ,	20	-13
remaining	-37	-36
remark	-4	0
remarks	-5	-1
remarks :	-9	0
remember	19	1
remember ,	16	-1
remembers	-12	-9
remission	14	-12
remission ,	36	-6
remission .	20	27
remission and	-6	0
remote	6	-22
remote consult	4	-4
remote consultation	-4	-3
remote doctors	4	1
remote talk	-9	0
remotely	12	2
removal	-22	-3
removal of	-24	3
remove	8	9
removed	32	2
removed .	-23	8
removed in	-11	0
remover	0	3
remyelination	0	-12
renal	-17	4
renew	36	10
rent	11	-3
reorder	-22	-7
reorder .	25	0
repair	6	-3
repair in	-12	1
repaired	-19	-20
repatriation	-5	1
repeat	-26	26
repeated	-36	5
repeated it	7	-21
repeats	-23	0
replaced	10	7
replacement	-28	11
replacement ,	-37	19
replacement ?	-10	-4
replacement in	-16	-13
replied	-5	0
reply	2	19
reply :	-18	2
reply in	-10	5
reply to	-4	-4
report	-49	37
report ,	-11	5
report .	-19	9
report ?	19	2
report in	-2	4
report of	-17	-1
reported	14	13
reported .	10	-1
reporting	-4	4
reports	0	-30
reports that	1	-7
request	1	7
request ,	-6	0
request .	15	-1
request :	-13	-4
request a	-8	1
request an	17	6
request for	-4	-5
request is	-5	0
requested	5	6
requested .	10	4
requesting	5	7
requests	10	7
require	-29	9
required	-16	9
reschedule	21	-3
rescue	-20	-18
research	-19	-4
research .	1	-4
resection	7	-2
resend	6	-8
residence	-3	7
resident	-12	-1
resident with	9	4
residents	-1	-5
resistant	2	11
resolved	0	8
resolved .	-4	0
resort	-6	0
respect	7	11
respect ,	7	2
respected	11	0
respected sir	11	0
respectfully	5	-29
respirations	22	21
respiratory	27	41
respiratory rate	67	40
respond	10	10
response	17	-6
rest	31	-16
rest ,	5	-5
rest .	-9	-1
rest of	9	-5
restart	-29	5
restless	3	8
result	45	1
result .	-6	-19
results	-26	1
retching	14	10
retina	5	5
retina doctor	-7	2
retired	-18	-39
retired ,	-7	0
retired from	1	-4
retired pilot	-17	-1
retirement	-7	5
return	1	30
return the	-2	-4
returned	11	-6
returned from	6	-1
returning	3	3
reversal	-45	-10
revert	-3	4
revert with	0	4
review	-34	20
review .	-27	4
review ?	-5	0
review in	-6	0
review of	6	1
review the	20	3
reviewed	-2	-5
reviews	-9	-7
revision	-12	-2
revolut	-9	0
rheum	15	-14
rheumatoid	-47	2
rheumatoid arthritis	-7	8
rheumatologist	-37	-8
rhythm	-20	-8
rib	-2	11
ribociclib	-12	3
ribs	66	-3
ribs ,	29	15
ribs .	0	15
ribs on	12	-21
ribs since	8	1
ribs with	-10	3
rice	-59	-6
rice soup	-23	-2
rifampicin	-12	-6
right	57	20
right ,	39	18
right .	-24	-11
right ?	-24	-9
right and	8	28
right arm	-38	5
right as	-15	3
right breast	5	-13
right calf	8	-14
right ear	9	-14
right eye	45	37
right foot	25	11
right half	6	5
right hand	-20	9
right in	1	28
right knee	0	9
right leg	17	1
right lower	12	8
right now	-61	-5
right one	16	-11
right ribs	17	-44
right side	26	15
right since	1	-7
right upper	8	13
rigid	28	31
rigid and	8	7
rigors	65	80
rigors ,	-15	3
ring	-12	0
ring ,	10	3
ring .	5	5
ring me	8	7
ringgit	-14	8
ringing	16	-10
ringing ,	10	-7
rings	-7	36
rinsed	12	13
rip	-2	1
rip between	6	1
ripping	25	14
ripping pain	2	9
rising	-2	19
risk	0	4
risk .	22	1
risks	-4	1
rituximab	14	-20
rituximab in	-4	0
rivaroxaban	10	6
rivaroxaban ,	14	-4
river	5	14
river .	7	-3
rmb	-4	0
rn	31	1
road	6	3
road is	4	-1
road tar	17	13
road to	-29	25
robot	-1	-3
robotic	9	18
rock	36	38
rock hard	29	34
roll	14	0
rolled	1	4
rolling	-33	1
roof	34	32
roof ,	23	16
roofing	1	11
roofing tar	0	11
room	2	11
room ,	-6	5
room .	8	8
room air	4	27
room with	0	8
roommate	-21	1
rooms	18	-4
rooms ,	16	1
root	-5	-2
root 0.0	-4	0
rope	73	40
rope .	5	1
ropes	-15	10
ropes ,	1	7
ros	-11	0
rosacea	-10	6
rose	31	-24
rosuvastatin	-23	-19
rosuvastatin 00	-23	-9
rotator	-34	-19
rotator cuff	-34	-19
rotten	6	14
rotterdam	4	-4
rough	11	-26
roughly	-11	2
round	7	28
round .	-9	-6
round after	30	3
round and	2	-13
round battery	33	6
round his	-4	3
round in	3	9
round it	20	-17
round lamps	9	15
round my	-7	0
round of	5	10
round the	18	17
rounds	-19	-1
rouse	30	13
routine	-27	10
routine follow	-12	1
row	11	11
row .	12	5
rr	46	16
rr 00	46	16
rubber	8	24
rubbing	1	-4
rubbish	42	40
rubbish ,	17	17
rubbish and	5	12
rugby	-26	8
ruined	-16	5
rule	-16	-10
rules	-11	2
run	18	-23
run a	-39	12
run out	40	-45
run the	-6	0
runner	-11	0
running	61	-15
running ,	18	-14
running .	8	-17
running a	38	8
running down	3	5
running from	29	12
running out	2	-7
running to	20	-9
runny	-9	8
runny nose	-27	15
runs	30	-16
runs ,	25	5
runs and	8	6
runs in	3	-12
runs out	-4	-16
ruptured	11	-4
ruq	33	2
ruq pain	5	14
rural	14	18
rush	-17	33
rush ,	-5	31
rush .	-12	2
russian	-6	0
rusty	33	-68
ruxolitinib	12	1
ruxolitinib .	9	-2
rx	-7	1
s	35	27
s .	11	6
s 1	-10	3
sachets	-23	5
sacubitril	28	-5
sacubitril valsartan	18	-9
sad	-12	13
saddle	5	22
saddle ,	1	4
saddle area	-4	3
sae	-1	2
sae ທ	6	1
safari	-12	-1
safe	-11	-1
safe to	7	5
said	35	12
said "	18	-17
said ,	-12	-3
said he	6	8
said it	24	11
said its	7	-1
said no	4	-9
said the	-32	-14
sailing	-3	-2
salbutamol	-10	11
salbutamol .	-31	-4
saliva	1	-13
saliva ,	1	-10
salt	-20	0
salt .	3	5
salt water	-17	1
salts	9	-2
same	-26	6
same ,	17	6
same .	12	-8
same ?	30	-6
same as	-48	-25
same day	-16	4
same for	23	8
same night	-9	-9
same old	-6	-3
same question	12	9
same side	33	5
same since	-12	0
same size	7	12
same thing	9	-12
sample	-19	-9
samples	-29	0
sarcoma	-21	2
sat	3	11
sat in	-11	11
sat on	14	8
sat up	9	-6
satay	16	3
satellite	0	-5
sats	39	11
sats 00	39	11
saturation	74	-16
saturation 00	83	-24
saturday	107	-24
saturday ,	30	-16
saturday .	2	5
saturday and	19	11
saturday with	1	-3
saturdays	-1	10
sausage	1	-6
sausages	2	17
savannakhet	14	-2
savannakhet .	-16	0
savannakhet ?	16	10
save	-12	0
saved	37	6
saved by	-18	0
saved up	12	17
savings	-7	-4
saw	-17	-2
saw a	3	-12
saw it	32	7
saw me	-23	0
saw on	14	4
saw the	-31	-10
saw your	16	-1
say	4	-5
say "	-12	2
say ,	4	4
say .	6	6
say i	21	-4
say it	4	-3
say my	43	5
say no	2	-6
say that	-7	-12
say the	6	-7
say what	-10	8
say where	-10	13
say whether	32	-5
saying	14	0
says	54	28
says "	-23	9
says ,	3	-2
says .	1	8
says 0.0	2	14
says 00	49	41
says 000	19	22
says 2	-14	-8
says 36.0	-3	2
says 38.0	2	14
says :	-28	15
says a	-10	7
says call	4	-3
says drink	1	20
says he	7	18
says her	20	-2
says hes	16	-6
says hi	6	25
says his	-23	7
says i	-72	15
says if	8	1
says im	1	-12
says it	-13	-7
says its	1	-25
says just	4	0
says my	-63	-20
says no	7	3
says she	10	6
says shes	4	6
says that	20	1
says the	24	3
says theres	-13	-2
says to	-41	2
says wait	6	-3
scale	7	8
scales	6	-29
scalp	25	5
scalp hurts	4	3
scan	-51	-12
scan ,	16	-23
scan .	39	11
scan ?	-3	21
scan from	1	3
scan in	-17	9
scan last	-10	-7
scan on	15	-7
scan showed	-9	-1
scan was	4	-7
scan yesterday	-59	13
scanned	-20	15
scanner	-3	7
scanner at	-7	1
scans	-16	25
scans .	-21	0
scans are	-22	0
scar	-20	-1
scar ,	55	-5
scar .	-3	1
scar on	-21	-8
scared	75	-39
scars	14	7
scary	17	1
schedule	2	-5
scheduled	27	-1
scheme	-14	-10
schizophrenia	6	-14
school	-69	6
school ,	-11	2
school .	-20	-10
schools	23	6
schoolteacher	-14	0
sciatica	5	-14
science	-16	0
sclerosis	-5	-6
scooter	14	1
scope	13	-13
scope ,	-5	-9
score	-26	0
scratch	42	19
scratched	-5	-3
scratches	1	-8
scratching	-8	-13
scratchy	-79	-1
scream	8	18
screams	33	35
screams and	12	5
screams if	7	3
screams when	5	19
screen	-59	-12
screen .	-25	9
screened	17	-14
screening	-37	-1
screening ,	-5	3
screening .	8	4
screening ?	12	-8
screening in	22	29
scribble	-2	4
scribble ,	5	4
script	-45	3
sea	-6	-18
seal	27	6
seal ,	3	-1
sealed	-22	0
search	10	-4
search for	6	-4
season	-4	-17
season .	-24	-22
seat	-7	13
seated	11	-18
seats	-7	7
seats ,	-8	6
second	-3	41
second -	8	11
second .	7	1
second :	-7	-11
second child	12	-10
second cycle	5	7
second dose	6	6
second flight	-14	-2
second floor	6	-5
second half	8	-8
second one	-6	-1
second opinion	1	-9
second pair	-12	1
second reading	-16	0
second round	2	3
second time	8	-3
seconds	16	-2
seconds ,	7	0
seconds .	2	6
secretary	-6	-10
section	9	0
section ,	-3	1
section 9	-2	-8
security	-15	2
sedation	10	-6
sedation ?	4	-2
see	62	-12
see ,	2	-3
see .	16	-7
see a	15	1
see him	1	-4
see if	-1	-7
see it	-22	17
see me	2	-39
see on	21	2
see only	2	20
see the	-22	-5
seeing	50	50
seeing stars	4	9
seek	-35	-2
seek a	-5	3
seeking	-26	-3
seeking a	-12	0
seeks	-41	12
seeks a	-11	0
seem	11	4
seemed	8	17
seemed ok	1	7
seems	0	5
seen	33	1
seen by	-15	0
sees	-14	22
sees double	34	-27
sees me	-5	-6
seized	14	11
seizure	23	0
seizure ,	-35	0
seizure -	16	-11
seizure free	-2	-17
seizure in	-37	0
seizure since	-6	-12
seizure within	-3	0
seizures	-46	21
seizures ,	-22	0
seizures .	-7	0
seizures ;	-7	0
seizures since	34	19
sekong	-2	-9
self	4	3
self -	-23	2
sell	21	21
sell ?	-3	-13
sell me	19	2
sell the	-4	9
seller	62	-27
sells	-4	-10
semaglutide	-19	-3
semaglutide .	-20	-11
send	-1	9
send ,	-8	2
send ?	27	-6
send a	4	-10
send it	32	14
send the	-35	3
send to	-2	5
send your	15	2
sending	21	0
sending me	15	-4
sends	-6	4
sends her	-3	0
sense	43	-1
sense ,	19	8
sense .	-12	14
sensible	19	4
sensible ?	47	6
sensor	-50	0
sent	-28	15
sent .	-6	20
sent :	10	-3
sent by	-8	-20
sent me	-28	-9
sent to	8	8
sentence	12	44
sentence .	10	27
sentences	-6	-6
sentences .	3	4
seoul	17	-1
seoul .	-11	17
seoul for	12	9
separately	-9	-4
separately ,	-1	-4
sepsis	-51	9
sepsis ,	-8	0
sepsis .	-4	-3
sepsis and	2	11
sepsis in	-18	0
sepsis last	15	4
sept	-9	2
september	4	5
september ,	-3	0
september .	-5	7
september :	-14	0
septic	-32	0
septic shock	-17	0
seretide	6	1
series	-8	2
serious	13	19
serious adverse	8	-9
seriously	-8	2
serology	-11	-5
serology ,	-6	0
sertraline	18	17
sertraline .	38	1
service	-16	-1
services	-21	0
session	12	-27
session ,	0	6
sessions	34	40
sessions because	32	21
set	-19	-16
sets	-9	2
settle	-21	3
settle it	-10	0
settled	3	9
settled .	-6	1
settled in	-13	0
seven	-53	-4
seven ,	-17	3
seven months	-28	2
seven times	9	-13
seven weeks	15	-15
seven years	-6	18
seventh	-10	-2
seventy	13	7
seventy -	9	6
several	-10	-16
severe	39	55
severe haemophilia	0	5
severe headache	6	13
severe pain	-10	22
shade	-25	-6
shadow	6	-4
shake	8	23
shake so	3	16
shakes	33	53
shakes ,	-3	3
shakes .	3	14
shaking	179	115
shaking ,	7	9
shaking .	17	5
shaking all	1	14
shaking and	26	-34
shaking chills	52	42
shaking like	8	5
shaking so	2	6
shaking with	-8	1
shaky	62	28
shall	7	-3
shall be	2	-5
shall i	5	1
shallow	-39	16
shampoo	22	14
shanghai	1	-6
shape	-12	-4
shape .	-12	0
share	-37	-8
shared	-11	1
sharp	22	49
sharp ,	12	-9
sharp .	-11	-15
sharp as	-9	0
sharp pain	13	50
sharpened	6	6
shave	-15	-12
she	60	34
she asked	-7	-2
she asks	-33	-12
she breathes	13	12
she called	0	4
she can	34	-19
she cannot	6	7
she cant	0	27
she didnt	5	5
she doesnt	-60	-55
she fainted	15	9
she feels	8	-11
she fell	48	-14
she gets	-6	6
she got	14	6
she had	59	32
she has	-56	-2
she hasnt	3	2
she have	-27	6
she is	56	28
she just	-3	2
she keeps	40	17
she knows	0	-6
she lies	1	3
she looks	13	0
she makes	3	11
she may	-21	1
she needs	-7	-6
she never	0	-6
she passed	4	27
she refuses	5	10
she said	15	-7
she says	71	29
she screams	7	5
she sees	1	10
she should	-7	-6
she sleeps	-9	-26
she still	0	3
she takes	-41	-10
she thinks	1	5
she told	17	-2
she took	19	12
she tripped	-13	1
she walks	-3	-3
she wants	-10	-14
she was	-41	44
she went	-9	-7
she wont	14	-34
she would	2	-4
shed	0	-17
shed like	12	-28
sheet	-16	-1
sheet ,	25	-6
sheet .	-11	1
sheet :	-13	3
sheet for	6	10
sheets	28	37
sheets when	3	5
shelf	2	16
shelf life	21	10
shell	-1	3
shenzhen	-11	-3
shes	48	56
shes 00	-31	-1
shes a	-13	0
shes at	-13	-7
shes back	-8	0
shes been	18	1
shes breathing	5	3
shes burning	2	16
shes fine	5	8
shes gone	10	2
shes got	2	-9
shes had	12	-2
shes in	-36	0
shes just	12	7
shes not	-11	13
shes on	13	28
shift	-30	5
shift .	12	0
shifted	4	-20
shifted to	6	-20
shifting	-5	3
shifts	-12	1
shin	58	-24
shin ,	11	3
shin has	1	-3
shingles	-7	-55
shingles in	-19	0
shingles vaccine	-15	0
shingrix	-13	0
shins	5	-20
shins and	6	3
shins that	3	6
shiny	11	-1
ship	31	4
ship ?	8	0
ship to	-9	-15
shipment	7	-21
shipped	-20	6
shipping	-5	-10
ships	13	-13
shirt	5	10
shivering	100	59
shivering ,	12	15
shivering and	15	18
shivering under	20	5
shivers	61	-1
shivers ,	6	-6
shivers .	0	-7
shivery	-21	38
shivery ,	-2	-6
shock	20	-13
shock ,	-10	0
shock wave	-8	4
shocked	13	0
shockwave	-35	-11
shoes	11	-15
shoes dont	3	-9
shoes in	0	39
shook	-14	1
shoot	15	0
shooting	31	-38
shop	48	-24
shop and	-6	-18
shop in	10	-18
shopping	22	-3
shops	12	-5
short	-18	17
short ,	-3	-3
short -	6	1
short of	29	20
shortage	-20	9
shorter	-7	11
shortness	-4	13
shortness of	-4	13
shot	-31	-1
shots	12	-4
shots ,	7	10
shots .	17	-2
should	1	10
should be	22	17
should go	1	6
should he	-15	-8
should i	-1	-9
should it	-2	-4
should mention	-5	0
should my	12	-2
should someone	0	-4
should the	-11	-11
should we	60	25
shoulder	58	18
shoulder ,	3	5
shoulder blades	43	18
shoulder from	-14	3
shoulder has	-6	0
shoulder hurts	3	12
shoulder tip	8	27
shoulders	-48	2
shout	1	3
show	-32	1
show it	-1	10
showed	-31	-11
showed a	-15	-4
shower	71	28
shower ,	12	10
shower .	6	7
shower of	9	-18
showing	7	-12
showing on	4	-15
shows	52	-5
shows 000	13	2
shows one	-3	0
shows only	4	14
shrinking	-17	3
shrinking .	-17	2
shrugs	8	-2
shunt	20	22
shunt since	-13	2
shut	25	-15
shut ,	8	17
shut .	18	2
shut for	9	-7
shut till	1	-4
shy	-10	4
sick	54	47
sick ,	-27	-20
sick -	-9	1
sick .	14	-8
sick and	9	9
sick four	18	-8
sick to	-12	3
sick twice	25	25
sicked	4	7
sicked up	4	7
sickle	43	43
sickle cell	35	40
sickness	-26	15
side	26	17
side ,	-30	2
side .	16	7
side and	15	21
side effect	-29	3
side in	-11	-2
side of	21	-16
side since	26	6
side when	2	20
sided	-1	3
sides	-8	6
sides ,	1	4
sides .	31	0
sideways	-5	-26
sideways ,	0	-15
sight	32	-35
sight ,	2	3
sight has	14	-3
sight is	16	-45
sighted	7	7
sighted .	3	6
sign	-32	4
sign ,	-17	-6
sign anything	2	8
sign for	-5	-5
sign the	-7	5
signal	-33	-3
signature	-30	1
signature ?	-3	0
signed	-35	16
signed ,	0	5
signs	-18	-4
signs of	-3	0
sildenafil	36	-3
silent	-13	2
silicone	-5	0
silly	-3	7
silver	0	12
similar	-23	-8
simple	4	-3
simply	-10	-18
simply like	-4	0
simply want	-14	0
since	79	7
since ,	-47	24
since .	-63	-13
since 00	81	16
since 0000	-47	-2
since 2	49	14
since 3	34	-16
since 4	42	16
since 5	-49	18
since 6	23	14
since :	-10	0
since ;	-10	-1
since a	7	4
since about	41	26
since an	36	28
since and	-33	4
since around	5	5
since august	-4	-16
since birth	-9	4
since breakfast	61	39
since childhood	-36	9
since dawn	41	36
since day	1	-5
since dinner	20	19
since easter	-11	-9
since five	12	-7
since four	12	0
since fri	36	-17
since friday	78	-32
since he	-7	-7
since her	-26	-5
since his	38	2
since i	20	17
since it	-11	5
since ive	-6	0
since july	0	-3
since june	-4	2
since last	102	-22
since long	-1	-8
since lunch	43	35
since may	-18	0
since midnight	55	38
since monday	39	-53
since morning	80	56
since my	-67	19
since new	11	3
since night	12	39
since noon	89	66
since our	1	-3
since saturday	82	-18
since school	-15	7
since she	-18	-48
since spring	36	20
since starting	42	-11
since summer	10	-17
since sunday	21	-22
since supper	65	19
since tea	23	18
since ten	11	-15
since that	-11	-1
since the	98	-6
since then	-94	-7
since they	23	-18
since this	73	24
since three	-10	-4
since thursday	37	-19
since today	-10	26
since tuesday	34	-28
since two	0	-29
since university	0	-11
since we	10	7
since wednesday	29	-4
since yest	34	-18
since yesterday	146	-40
since your	-8	-8
sincerely	17	0
sincerely ,	14	-23
sing	4	3
singapore	18	-15
singapore .	24	-1
singapore ?	-44	6
singing	-27	0
single	11	28
single ,	19	2
single words	12	4
sink	-4	9
sink .	-13	6
sinus	13	3
sip	1	3
sips	16	-81
sips ,	5	-19
sips of	7	-27
sir	-7	15
sir ,	-6	-11
sir madam	9	-9
sir or	9	3
sirs	9	3
sirs ,	-4	0
sister	24	-14
sister ,	30	-23
sister -	-7	-4
sister .	24	-1
sister and	-5	-2
sister had	26	-7
sister has	55	23
sister in	-12	0
sister is	-6	10
sister on	10	6
sisters	-1	-31
sisters name	7	5
sit	9	38
sit ,	7	1
sit on	-10	5
sit up	6	19
site	8	33
site ,	-35	7
site .	-5	-6
site 000	-17	5
site ?	7	4
site in	11	18
site is	31	-10
site nurse	9	14
site says	15	-6
sites	0	-5
sites in	3	-5
sits	40	26
sits bolt	10	4
sits in	5	3
sits leaning	3	1
sits on	1	6
sitting	138	60
sitting ,	1	-9
sitting .	14	-16
sitting bolt	0	8
sitting in	-10	-10
sitting on	37	18
sitting still	43	36
sitting up	7	0
six	-66	5
six ,	-3	0
six -	-13	0
six .	11	27
six ?	-10	2
six a	3	4
six and	-17	-1
six days	-29	31
six hours	-3	1
six months	31	-37
six or	7	-8
six times	17	-7
six weeks	-23	-20
six years	-15	3
sixteen	-8	0
sixty	2	7
size	48	16
size of	22	15
sized	3	-2
ski	5	1
ski accident	5	1
skiing	25	1
skin	52	21
skin ,	4	9
skin and	28	6
skin between	5	2
skin clammy	50	21
skin doc	3	-1
skin doctor	6	-6
skin has	41	-20
skin in	-11	0
skin intact	-28	0
skin is	16	-18
skin like	-22	4
skin looks	-5	-10
skin on	0	39
skin over	0	-3
skin peeling	32	23
skin round	3	-3
skins	-17	-24
skip	0	0
skip the	-17	13
skip tonights	10	-14
skipped	-9	15
skipping	-5	-3
skips	-10	-19
skull	16	23
slams	1	26
slams .	1	4
slap	2	-5
sle	9	1
sleep	-25	-17
sleep ,	-3	4
sleep .	6	-15
sleep and	21	-4
sleep in	-29	1
sleep sitting	2	9
sleep study	17	9
sleep well	-4	-2
sleeping	11	17
sleeping ,	-19	-18
sleeps	-8	41
sleeps ,	-18	-1
sleeps .	-12	-9
sleeps all	46	39
sleeps badly	-8	0
sleeps through	-16	3
sleeps well	14	16
sleepy	56	81
sleepy ,	-19	14
sleepy .	-10	7
sleepy and	5	8
sleeve	8	-1
sleeve gastrectomy	-4	2
slept	41	-29
slept for	38	-12
slept in	8	5
slept more	7	-25
slept on	-16	2
slid	12	2
slid off	1	3
slide	-2	3
slides	11	-3
slides ?	3	-4
slight	-31	-16
slightly	-48	-14
slightly hazy	5	-5
slime	39	-44
slimming	16	0
slip	1	31
slip (	7	1
slip ,	-12	3
slip says	7	15
slipped	19	10
slipped disc	-4	6
slot	45	-4
slot .	6	16
slot ?	9	5
slot for	-14	0
slot in	-8	2
slot on	1	7
slots	-23	-5
slots ?	25	-9
slovenia	-5	0
slow	0	10
slow ,	-11	16
slow -	8	-5
slow .	7	4
slowed	-9	2
slowly	23	-28
slowly ,	37	-1
slowly .	-19	-4
slurred	6	24
slurred ,	-6	1
slurred speech	14	14
slurring	34	13
slurs	13	5
small	-47	7
small ,	-14	-6
small -	7	-14
small cell	1	4
small dose	-5	1
small hole	13	-4
small lump	-12	0
small meningioma	-5	-1
small sips	1	-14
small stroke	-3	0
small thing	-16	2
smaller	-19	-27
smear	-4	-7
smell	-39	16
smell .	-27	5
smelling	31	41
smells	76	38
smells ,	19	-13
smells like	5	16
smells of	15	48
smelly	41	-38
smelly ,	8	-5
smile	13	-3
smiles	-5	-24
smiling	-31	-5
smoke	17	3
smoked	-15	0
smoked ,	-5	0
smoker	8	11
smoker ,	-10	4
smoker .	8	-7
smoking	15	-1
smooth	-8	-3
smooth ,	-5	1
snake	36	41
snake bit	6	7
sneeze	9	-6
sneezing	-55	24
sneezing ,	-9	0
sneezing and	-42	0
sniffle	10	24
snore	-12	6
snores	23	-1
snoring	3	23
snoring .	-3	6
snoring and	-18	1
snoring weird	24	7
snow	-39	-3
snow ,	-8	4
so	-11	18
so ,	31	4
so -	13	7
so .	31	-5
so :	15	-11
so a	4	6
so all	5	-5
so bad	59	-29
so badly	14	-6
so far	18	-33
so for	-30	0
so forgive	14	3
so hard	11	6
so he	13	7
so here	-8	5
so hes	18	-12
so i	30	-1
so id	9	0
so ill	4	1
so im	9	31
so is	-11	5
so it	-1	16
so its	-40	8
so ive	16	10
so many	-10	-3
so maybe	6	4
so much	-22	16
so my	-15	-21
so no	-62	4
so nobody	-5	1
so not	35	13
so now	-38	0
so on	-2	6
so please	2	-7
so raw	4	7
so she	5	-4
so since	-11	3
so sore	7	-29
so stiff	1	5
so strong	26	11
so that	-1	-21
so thats	13	5
so the	-24	-11
so theres	-20	0
so this	-14	0
so we	-1	4
so weak	8	21
so what	-20	4
so whats	4	-3
so which	-6	-2
so you	-17	0
so your	5	16
soaked	102	69
soaked ,	18	9
soaked in	2	4
soaked through	4	3
soaked two	11	11
soaking	79	22
soap	35	-38
soap .	26	-14
sob	-21	-5
sob ,	-10	-1
social	-7	1
social worker	-3	-1
society	-3	-4
sock	4	-10
socks	-7	-8
socks ?	16	15
socks leave	15	-23
sodium	64	1
sodium 000	57	-11
sofa	-16	28
sofa ,	-5	10
sofa .	20	14
soft	-23	30
soft .	-20	-13
soft spot	34	34
softer	-3	0
sold	-25	-18
sold here	-3	-1
sold in	-4	-24
sold there	-11	6
solely	-3	0
soles	19	-42
soles itch	21	-14
solicitor	48	5
solid	41	-61
solid food	41	-47
some	25	-11
some days	-9	8
some minutes	15	13
some of	-3	9
some pus	6	-3
some time	-9	-4
somebody	57	2
somebody ?	-18	2
somebody see	0	-4
somebody who	-16	-2
someone	29	-28
someone ?	8	-3
someone look	5	-7
someone on	-17	2
someone to	2	5
someone who	-8	-1
someones	5	1
something	15	-9
something ,	23	3
something .	7	0
something else	3	-5
something for	9	-1
something in	-27	-2
something like	53	14
something stronger	6	3
something that	10	-7
something to	13	4
something you	2	-9
sometimes	13	-38
somewhat	-15	4
somewhere	36	23
somewhere ?	18	17
son	56	91
son (	-8	-2
son ,	19	13
son -	12	-7
son asked	-10	8
son has	45	27
son in	-2	-6
son is	-1	17
songkran	-34	0
sons	5	-6
soon	41	-41
soon ?	10	-3
soon can	13	-11
sooner	18	6
soonest	19	-3
soot	21	-9
soot ,	4	-4
sop	2	4
sorafenib	-33	10
sore	-32	-132
sore ,	2	-27
sore .	-20	11
sore and	13	-22
sore arm	-26	9
sore eye	14	-5
sore for	-3	9
sore in	-9	0
sore mouth	14	12
sore on	-2	4
sore she	1	-3
sore shoulder	-23	0
sore since	12	-23
sore throat	24	-45
sore to	18	12
sore when	-8	-9
sores	-24	-9
sores ,	3	11
sorry	30	-3
sorry ,	-8	0
sorry .	-4	8
sorry for	28	21
sort	-14	4
sort ,	8	-32
sort of	4	5
sorted	44	12
sorted the	30	10
sound	-17	-14
sound ,	-3	3
sound .	10	-8
sound like	-4	0
sounds	27	12
sounds like	44	10
soup	46	-39
soup ,	7	-1
soup .	21	-12
soup and	-22	-16
source	0	21
source .	8	3
source for	-20	2
source it	-11	-5
source of	10	8
south	-14	-11
south africa	-19	-7
spa	9	-10
space	14	-12
spacer	13	1
spain	-18	13
spain ,	-7	3
spain or	3	4
spanish	-22	-6
spare	14	-2
sparing	-7	0
sparkles	4	11
sparkles in	4	11
spasticity	3	2
spat	1	13
speak	3	-14
speak in	11	4
speak of	-18	-12
speak to	4	-22
speak with	5	9
speaking	-21	7
speaking .	2	13
speaks	29	-13
speaks in	-13	4
speaks only	-5	0
specialist	-29	-15
specialists	16	5
speck	5	-5
speck on	5	-3
specks	6	-6
spectacles	10	-6
speech	-26	8
speech ,	-9	8
speech and	-20	7
speech is	7	20
speech normal	-11	-13
speech therapist	-5	-2
spelling	18	-7
spellings	6	3
spells	5	-9
spend	-23	3
spent	-15	-11
spent the	6	-1
spicy	-14	4
spiders	9	4
spin	-51	0
spinal	-10	8
spinal cord	-15	0
spine	31	47
spine ,	1	6
spine .	1	12
spine mets	3	10
spine surgeon	1	4
spinning	102	-55
spinning ,	5	1
spins	0	-19
spirits	6	12
spirometry	4	5
spironolactone	11	-30
spironolactone 00	3	2
spit	35	34
spit ,	2	9
splashed	57	14
spleen	35	13
splendid	-1	-14
splenectomy	41	12
split	16	-10
split .	-8	0
splitting	41	44
splitting ,	26	15
splitting head	9	11
splitting headache	3	14
spo	23	11
spo 2	23	11
spoke	0	8
sponsor	-8	8
sponsor pay	9	3
sponsors	3	4
spoon	13	23
spoon ,	6	5
spoonful	2	-15
sports	-5	12
spot	31	14
spot on	-19	-3
spotless	-11	5
spots	23	-23
spots ,	20	11
spots .	-26	-8
spots on	34	-9
spotting	32	3
spotting ,	2	8
spouse	-14	-10
sprained	4	0
spray	7	-21
spray .	9	-10
sprayed	9	3
spread	-23	-9
spread to	-18	-9
spreading	76	-48
spreading ,	17	-5
spring	-67	13
spring )	7	5
spring ,	-27	-22
spring .	0	14
spring ?	7	-14
spring of	-8	-1
sprint	22	6
spurt	1	7
sputum	2	-12
squamous	26	5
squeeze	-4	-1
squeezing	10	14
ss	-4	10
st	-10	15
st elevation	11	7
st ຍ	16	2
st 段	-4	2
stab	26	34
stab on	1	9
stabbing	39	19
stabbing in	-1	4
stabbing low	3	3
stabbing on	7	14
stabbing pain	17	-4
stabbings	-6	0
stabbings ,	-4	0
stable	-83	5
stable ,	-13	1
stable .	-26	-34
stable for	-35	0
stable on	56	15
stabs	1	11
staff	-7	6
stage	-73	10
stage i	-27	0
stage ii	-29	0
staggering	6	20
staggering ,	5	10
staggers	6	5
staging	2	3
stairs	28	-62
stairs ,	-38	13
stairs .	-6	-4
stamp	-41	-8
stamp .	6	-7
stamped	-21	-16
stand	25	35
stand ,	-20	11
stand .	7	8
stand the	-14	1
stand up	22	3
stand upright	20	7
stand without	2	7
standing	48	36
standing ,	3	6
standing up	28	16
stands	0	29
stands .	-6	0
star	-8	-5
staring	28	12
stars	18	37
stars .	26	14
stars when	3	6
start	29	8
start .	-23	-1
start of	-1	-4
started	92	-20
started ,	-4	4
started anything	-10	0
started in	-10	-3
started it	-7	-8
started lamotrigine	1	3
started the	52	-29
started to	-15	10
started yesterday	2	7
started yet	-18	-5
starting	53	1
starting the	40	-31
starts	-19	2
starts in	-2	-10
state	-48	-3
state of	-5	-1
state the	5	3
statement	-2	5
statement .	17	12
states	-2	6
statin	4	3
statin .	3	-4
stating	-15	-8
stating that	10	-7
statins	-28	5
station	10	0
station ,	8	11
status	-36	3
status :	-3	2
status epilepticus	-11	0
stay	-5	-39
stay ,	12	-6
stay .	5	4
stay in	-11	0
stay when	4	10
stayed	31	-2
staying	14	-9
staying with	7	-16
stays	15	-9
stays in	-3	-11
steady	-36	-24
steady ,	-24	-12
steady .	35	24
steady at	-1	9
steady on	-3	-7
steak	13	3
steam	29	6
stem	8	-5
stem cell	10	-7
stemi	11	1
stenosis	-25	0
stent	-16	0
stent ,	-8	2
stent in	13	19
stent put	1	-13
stents	-14	-27
stents ,	-5	-1
stents .	-3	2
stents in	-24	-21
step	-6	3
stepped	43	-7
stepped on	43	-7
steps	-34	7
steroid	6	-10
steroid card	-5	-11
steroids	7	-4
stick	14	-15
stick ,	-9	13
stick yesterday	34	-23
sticking	-1	-5
sticks	10	-9
sticky	-28	26
sticky rice	-23	1
stiff	65	68
stiff ,	2	13
stiff and	-16	4
stiff as	32	-2
stiff for	-10	0
stiff like	31	6
stiff neck	48	37
stiffness	-38	38
stiffness and	23	18
still	-16	-18
still ,	-5	-8
still .	17	11
still and	6	5
still be	-26	-10
still come	-28	-2
still coming	11	5
still do	-6	0
still fly	1	-4
still get	-13	1
still go	1	-12
still going	-24	14
still have	-35	9
still in	-3	1
still need	40	23
still ok	11	-14
still on	-8	15
still open	6	-9
still passing	0	-20
still peeing	7	-12
still sharp	16	-25
still walk	-18	-4
still weeing	6	-3
sting	46	15
stinging	3	-6
stings	-3	-22
stink	4	10
stinks	5	13
stitch	6	-1
stitches	23	-1
stock	27	-2
stock ,	2	6
stock .	8	-5
stock ?	24	-12
stock of	4	6
stocked	3	-6
stocking	16	0
stockings	-7	-12
stocks	44	-26
stocks it	42	-40
stolen	-13	14
stolen with	-13	13
stoma	26	-11
stoma has	21	-31
stomach	42	2
stomach ,	-10	7
stomach bug	8	-5
stomach cancer	5	-16
stomach pain	25	10
stomach ulcer	17	-27
stone	-19	17
stone ,	5	1
stone on	1	8
stones	-22	-10
stones ,	-8	-9
stood	18	11
stood up	18	12
stool	96	18
stool ,	0	-7
stool since	6	-1
stools	-1	-36
stools ,	-38	0
stools a	14	-4
stools and	-31	-5
stools are	21	-19
stools every	-51	0
stools for	32	-13
stools have	-8	13
stools like	18	-11
stools pale	7	-6
stools since	10	-2
stop	3	19
stop ,	0	4
stop .	17	2
stop ?	7	-3
stop and	-17	8
stop at	0	-4
stop for	14	8
stop it	4	3
stop me	7	10
stop my	-8	-2
stop taking	-20	0
stop the	-13	0
stopped	3	4
stopped ,	7	-11
stopped .	-21	3
stopped breathing	-30	0
stopped eating	7	-10
stopped in	-13	0
stopped sweating	17	9
stopped the	7	9
stopped when	-9	-8
stopped working	21	-31
stopping	47	10
stopping for	4	2
stops	30	2
stops breathing	24	11
storage	-3	-11
store	19	-9
stories	-20	0
storm	13	0
storm .	2	8
story	-21	-1
stove	8	14
straight	-19	-10
straight ,	4	-3
straight .	8	-10
straight away	-15	1
straighten	2	4
strain	-3	0
stranded	24	-6
strange	32	8
strangely	13	11
straw	-3	-2
stray	37	-23
stray dog	30	-10
streak	24	-17
streaks	47	-49
streaks in	8	-13
streaks of	32	-29
street	30	-29
street dog	28	-21
strength	11	8
strength ?	26	7
stress	-36	1
strict	6	-5
strike	25	11
strike ,	27	14
strike .	7	-7
strip	14	-19
strip ,	2	5
strip .	12	-6
strip negative	2	-8
strip of	-23	-3
stripe	-7	-22
strips	-33	10
stroke	-99	41
stroke ,	-9	0
stroke :	-6	1
stroke ?	14	2
stroke and	-5	0
stroke at	-18	0
stroke in	-28	0
stroke of	-14	0
stroke or	2	6
stroke unit	-15	0
stroke within	-7	0
strokes	-24	0
strokes ,	-3	0
strong	-39	-3
strong ,	7	-10
strong .	3	0
stronger	58	14
stronger than	1	-4
strongest	32	5
struck	10	11
stubborn	-25	-3
stuck	49	-37
stuck at	1	-6
stuck in	14	-29
stuck on	17	-5
student	-38	-7
student ,	-13	1
student .	-4	-15
student has	-2	-7
student here	-9	1
student in	-3	-1
student is	14	9
student of	17	10
student writing	23	14
students	-22	0
studies	-16	17
studies .	-16	3
studies ?	-2	15
studies for	20	0
studies in	19	-7
study	9	11
study (	-7	3
study ,	-12	1
study .	9	15
study :	7	11
study ;	5	-14
study ?	10	3
study and	19	-19
study diary	-34	9
study drug	3	-12
study for	-11	-2
study in	26	-10
study is	-36	11
study nurse	4	16
study of	-30	2
study office	-10	0
study on	3	4
study people	5	0
study still	5	8
study tablets	11	7
study team	-1	3
study visit	20	-1
study with	8	-1
stuff	5	44
stuff ,	3	6
stuff .	-28	13
stuff and	13	-17
stuff that	6	14
stuffy	-73	0
stuffy nose	-73	0
stump	-33	2
stung	10	23
stung by	-1	10
sub	-17	2
sub -	-14	1
subject	-15	18
subject 00	-14	1
subject 000	26	4
subject :	-3	3
subjects	12	9
submit	-5	0
subscription	-18	0
substitute	7	1
success	-7	3
such	-45	1
such letters	-11	2
such things	-4	0
sucking	54	28
sucking in	35	12
sucks	5	15
sucks in	4	5
suction	4	3
sudden	86	93
sudden death	0	-16
sudden onset	8	15
sudden pain	4	5
sudden severe	-7	6
sudden tearing	33	11
sudden weakness	-15	3
suddenly	152	83
suddenly confused	16	11
suffered	-18	0
suffice	7	-1
sugar	79	-17
sugar 00	83	-24
sugar fine	-2	12
sugar is	32	-14
sugar was	20	12
sugars	16	-88
sugars are	-5	-8
suggest	46	-5
suggest ?	17	9
suggested	-7	2
suggests	-39	0
suicidal	-20	14
suicidal ,	-18	0
suicidal ideation	-24	4
suicidal thoughts	35	17
suicide	-19	29
suicide gene	-17	0
suicide prevention	-9	0
suit	-38	-7
suit .	-3	1
suitcase	-7	-14
suitcase .	7	-5
suits	-15	-3
suits .	-14	0
sulfasalazine	0	-5
sum	0	3
sumatriptan	-14	0
summary	-43	1
summary (	-6	0
summary :	-3	1
summary for	-11	1
summer	-47	-5
summer ,	-24	14
summer .	8	-4
summer and	21	-13
sun	-3	-4
sunburn	-8	-5
sunday	40	-31
sunday ,	-29	-6
sunday .	1	16
sunday ;	6	10
sunday and	35	-16
sunday for	20	-4
sundays	-19	-6
sundays .	6	-5
sunitinib	38	-7
sunitinib ,	25	-24
sunitinib ຢ	-6	0
sunken	2	22
super	2	-3
supervision	10	-12
supervisor	-7	0
supper	45	23
supper ,	24	8
supper .	28	10
supplement	0	-11
supplier	-11	-21
supplier .	13	-6
supplier for	23	-7
supplier in	-17	-1
supplies	-25	-7
supply	54	-19
supply .	-7	17
supply ?	39	-17
support	-53	-20
support group	-32	-15
suppose	-2	21
suppose .	17	3
suppose i	-31	0
surcharge	-7	-5
sure	5	20
sure it	5	18
sure its	15	9
sure whether	6	-15
surgeon	-47	-1
surgeon .	4	0
surgeon in	1	-5
surgeon look	-15	-2
surgeons	24	18
surgery	-16	-5
surgery ,	3	3
surgery .	-21	6
surgery ?	-5	3
surgery abroad	3	-14
surgery and	11	11
surgery in	23	-5
surgery ຕ	21	0
surgerys	1	-5
surname	-8	-2
surprise	-44	0
surveillance	-18	-4
survived	-7	0
survivor	-15	-13
survivors	-2	11
survivorship	-15	1
suspect	13	5
suspected	2	6
suspects	10	14
swallow	37	3
swallow ,	-14	14
swallow .	4	17
swallow and	2	-17
swallow his	1	4
swallow my	32	19
swallowed	126	52
swallowed a	28	38
swallowing	43	-2
swallowing fine	2	-9
swallows	-17	-20
swap	21	10
swap it	19	12
swap the	-24	-1
swapped	9	19
swears	-3	4
sweat	73	34
sweat ,	28	13
sweat .	11	9
sweat and	3	9
sweating	139	31
sweating ,	27	13
sweating .	27	9
sweating and	10	12
sweating buckets	5	13
sweating like	6	3
sweats	75	-8
sweats ,	-9	0
sweaty	22	-1
sweaty .	13	6
sweaty and	21	15
swedish	-4	4
sweet	-4	0
sweets	-5	18
sweets ,	3	18
swelled	-16	-11
swelled up	16	5
swelling	63	-15
swelling ,	-14	-30
swelling .	-38	0
swelling and	2	-8
swelling at	-4	-13
swelling of	-68	22
swelling or	-28	0
swelling up	16	12
swim	-16	-2
swimming	-29	8
swimming ,	-3	1
swiss	-18	-21
switch	20	10
switch to	13	3
switched	25	10
switched to	-11	0
switching	-3	0
swollen	177	-30
swollen ,	12	22
swollen .	-21	-1
swollen and	37	-47
swollen like	30	-33
swollen since	27	-52
sworn	1	0
sworn translator	-5	1
sydney	-8	1
symbicort	-2	5
symptom	15	6
symptomatic	-25	0
symptoms	-30	-28
symptoms ,	4	-2
symptoms .	11	1
symptoms ;	21	-5
symptoms at	-26	25
syncope	-35	8
syncope ,	-16	0
syncope .	1	8
syndrome	-16	3
syndrome ,	3	-1
syringes	23	-18
syrup	30	2
syrup .	-10	4
systolic	-3	0
t	52	-5
t ,	-10	2
t -	4	-2
t .	8	4
t 1	9	4
t 36.0	-39	-12
t 37.0	3	-4
t 38.0	16	7
t 39.0	5	1
t 40.0	8	5
t in	-11	1
t infusion	4	3
t study	-14	-6
t trial	-8	2
t waves	31	9
t 回	26	8
t 波	6	6
ta	-26	-8
ta ,	0	4
ta .	28	-10
table	6	32
table ,	16	26
table .	19	3
table and	-9	6
table with	-31	0
tablet	-4	-32
tablet ,	-18	24
tablet .	17	-21
tablet ?	1	-3
tablet is	22	-10
tablets	64	-48
tablets (	20	-7
tablets ,	-9	-19
tablets .	-21	-18
tablets :	3	-8
tablets ?	-2	6
tablets and	15	-7
tablets are	-5	-12
tablets at	0	-15
tablets for	26	-20
tablets in	8	10
tablets left	32	-41
tablets make	4	-7
tablets remain	29	-17
tablets since	-2	3
tablets that	-22	9
tablets to	-13	10
tabs	41	-28
tabs ,	-10	-2
tac	-17	12
tack	-9	0
tack ,	-9	0
tacro	7	8
tacrolimus	87	-65
tacrolimus 1	7	-9
tacrolimus and	-8	5
tacrolimus capsules	6	-7
tacrolimus trough	-28	-1
tacrolimus ຂ	7	-12
tacrolimus ທ	4	-2
tafamidis	6	-9
tagrisso	26	-40
taipei	-5	-2
taipei ?	21	12
taiwan	7	-1
take	20	-22
take .	14	-4
take ?	12	-8
take a	11	11
take anything	1	5
take edoxaban	2	-6
take her	8	-12
take him	6	11
take hydrocortisone	21	8
take it	8	5
take me	-1	7
take my	-15	-25
take paracetamol	-30	8
take part	-5	0
take people	-21	7
take the	-53	27
take them	6	-3
take three	7	-7
take tonights	3	-9
take warfarin	-15	8
taken	-2	19
taken it	8	7
taken out	-14	6
takes	30	-8
takes a	-27	-12
takes eliquis	0	3
takes foreigners	4	8
takes gliclazide	4	2
takes half	1	-5
takes people	5	22
takes warfarin	-24	4
taking	42	9
taking it	-21	16
taking the	-17	6
talk	-5	-28
talk .	4	-2
talk about	-10	1
talk for	10	-6
talk in	1	-5
talk to	18	-4
talk with	-42	-17
talkin	2	7
talking	90	17
talking about	-4	-6
talking nonsense	14	9
talking rubbish	24	11
talks	53	7
talks ,	-3	6
tall	8	4
tamoxifen	-1	-14
tamoxifen and	-1	9
tamsulosin	17	-1
tan	5	7
tanaka	8	0
tanaka ,	8	0
tap	25	12
tap .	11	4
tape	-6	-3
tape .	6	-2
tar	86	75
tar ,	24	7
tar and	6	7
tar since	17	26
target	-30	2
target 2	-16	0
tariff	6	-5
tartu	-14	0
taste	-7	-13
tastes	-7	-2
tax	-42	2
tax number	16	-6
taxi	22	-16
taxi money	-11	-3
tb	27	11
tb medicine	1	8
tb tablets	30	-8
tb treatment	-6	6
tbilisi	17	-8
tc	0	8
tea	40	4
tea ,	-7	-11
tea -	7	-5
tea .	23	9
tea and	4	-20
teach	-33	1
teach first	4	9
teacher	-17	3
teacher ,	-9	0
teacher has	-7	0
teacher in	-4	2
teaching	-41	-3
teacup	20	26
team	-44	8
team ,	5	-8
team .	1	3
team in	-35	0
tearing	1	-5
tearing pain	32	14
tears	27	-19
tears .	-6	-13
teaspoon	45	-14
teatime	4	2
teatime ,	6	5
teenager	-12	-2
teenagers	-14	-1
teens	-44	6
teeth	20	37
teeth ,	7	-8
teeth .	4	-8
teeth are	16	-6
teeth chattering	25	26
tele	25	11
tele -	-5	12
telehealth	-19	-8
telephone	-10	-7
tell	41	19
tell .	-5	-13
tell her	9	13
tell him	-8	3
tell if	-3	1
tell me	-25	-5
tell my	51	12
tell the	11	12
tell us	-6	8
tell which	4	4
tell you	-17	2
telling	22	21
telling me	20	9
tells	-4	19
tells me	-20	5
telly	17	-34
temozolomide	-2	11
temp	72	-56
temp ,	-22	-15
temp .	18	-7
temp 36.0	-29	-24
temp 37.0	6	-29
temp 38.0	48	30
temp 39.0	17	11
temp normal	9	-16
temp of	30	3
temp only	5	10
temperature	60	-19
temperature ,	8	-9
temperature .	13	-30
temperature 35.0	25	9
temperature 36.0	6	-17
temperature 37.0	-48	-13
temperature 38.0	12	12
temperature ?	-7	0
temperature and	1	-9
temperature is	-6	-2
temperature normal	14	-7
temperature of	-13	-4
temperature over	-40	0
temperatures	0	10
temple	12	26
temporal	3	-5
temporal arteritis	11	-1
temps	25	15
ten	17	11
ten ,	3	15
ten -	-9	0
ten days	32	-33
ten hours	2	5
ten in	4	1
ten minutes	58	10
ten months	14	-7
ten times	0	5
ten weeks	-26	-6
ten years	-28	-13
tender	-20	-11
tender ,	9	-6
tender .	43	-21
tender and	2	30
tenderness	30	-8
tenderness .	8	2
tenderness and	17	4
tennis	-58	0
tenofovir	15	-6
tenofovir alafenamide	1	-5
tenofovir for	9	-4
tension	-36	-3
tenth	-22	2
term	-4	24
term ,	-5	0
terms	3	1
terrible	71	60
terrible headache	55	-3
terrible pain	9	16
test	-41	-11
test ,	-21	7
test .	-7	-3
test ?	14	-22
test and	-16	22
test for	-40	2
test is	-48	-1
test kit	35	-7
test last	-31	-10
test negative	8	-25
test normal	-22	0
test positive	-26	-2
test this	-11	2
test was	-7	-4
test yesterday	3	24
tested	-18	-4
tested for	9	16
testicle	83	23
testing	24	34
testing .	13	0
testis	0	-6
tests	-22	5
tests ,	27	-7
tests normal	9	18
tetanus	-7	7
tetanus booster	4	7
text	-36	-13
text .	-12	0
texted	21	-13
th	-26	-2
th ,	15	12
th .	38	-28
th ;	-9	0
th ?	-16	8
th and	-16	2
th of	-43	7
th to	-17	-1
thai	1	-21
thailand	34	-12
thailand ,	32	-4
thailand .	-32	3
thailand ?	6	5
thakhek	5	-4
thalassaemia	-5	-5
thalassaemia ,	5	-20
than	4	-20
than 00	4	-12
than a	-13	28
than before	-3	-5
than in	-8	-5
than me	-14	1
than my	4	1
than normal	36	-13
than other	31	10
than right	13	0
than the	0	-9
than two	10	-8
than usual	0	5
than yesterday	8	-6
thani	-7	-7
thani .	-14	5
thank	-28	0
thank you	-32	-9
thanking	4	-1
thanking you	4	-1
thanks	-27	0
thanks ,	28	-3
thanks .	-6	6
thanks a	-2	-14
thanks for	11	9
thanks to	18	20
that	-21	28
that ,	15	21
that .	28	-6
that ?	41	-27
that a	0	-3
that be	0	-4
that began	-14	7
that can	8	0
that cost	4	0
that day	-22	8
that does	30	7
that doesnt	6	8
that dont	-39	4
that had	-29	0
that has	15	-21
that he	7	19
that hed	-2	-8
that her	2	-13
that hes	0	-8
that his	2	-5
that i	32	-14
that id	-4	-2
that im	-20	5
that in	12	-6
that is	-8	-32
that isnt	-19	-14
that it	-8	1
that its	8	1
that ive	-52	-22
that lasted	57	14
that looks	-30	-4
that matter	-6	-1
that my	3	27
that new	5	2
that nobody	-13	6
that on	5	4
that our	-9	-14
that says	3	0
that she	-35	7
that shes	-7	5
that side	15	-7
that since	0	23
that smells	5	13
that stay	4	10
that surgeon	42	11
that the	-28	7
that theres	-6	13
that they	9	-3
that time	-18	-1
that to	-17	7
that was	-57	-5
that way	7	2
that we	24	-27
that wont	-4	-3
that would	-14	-1
that you	-3	-13
that your	-8	8
thats	-14	16
thats 00	-4	9
thats a	-10	-4
thats all	0	-29
thats been	1	6
thats her	-8	-3
thats how	-9	-12
thats it	0	-12
thats not	-3	3
thats the	-28	3
thats till	28	-19
thats what	8	9
thats why	-10	0
the	-20	4
the 00	-45	8
the 000	12	16
the 0000	-19	-6
the 1	-29	2
the 2	10	3
the 3	-17	-15
the 4	-10	12
the 5	4	1
the 8	-13	1
the 9	-28	18
the abdomen	1	12
the acne	7	-9
the address	1	-11
the adjuvant	-5	0
the admission	5	7
the afternoon	-10	3
the age	-21	-1
the agency	6	2
the air	4	10
the airport	-21	13
the allotment	-7	0
the ambulance	-19	7
the amoxicillin	9	5
the anaesthetic	-14	0
the anaesthetist	-6	16
the ankle	21	-9
the ankles	-10	-5
the annual	-11	-19
the antidote	7	5
the app	18	11
the appointment	20	11
the arm	12	34
the armchair	26	0
the armpit	4	-3
the arms	18	13
the army	-27	-1
the aspirin	-8	0
the asthma	25	-7
the autumn	12	-9
the baby	71	62
the back	58	35
the bag	44	-16
the balcony	71	40
the bank	-14	-12
the basin	6	7
the batch	7	-19
the bath	5	15
the bathroom	47	17
the bcg	6	4
the beach	-29	0
the bed	19	38
the belly	-33	13
the belt	-9	13
the bench	11	8
the best	-35	22
the better	-16	-1
the big	-15	28
the bile	-6	1
the bill	-19	-8
the biopsy	32	-14
the birth	13	4
the bispecific	-11	10
the bit	-3	-1
the black	-4	1
the bladder	4	-2
the bleeding	-20	2
the blood	-64	-18
the bloods	-2	3
the blue	-1	6
the boat	11	-5
the bone	37	-20
the bones	5	-6
the book	-10	0
the booklet	-17	0
the border	20	4
the boss	-18	1
the bottle	8	14
the bottom	30	8
the bowel	21	22
the bowl	43	-7
the box	-35	-15
the brain	-4	1
the brand	-15	-13
the breast	28	-1
the breastbone	4	4
the bridge	37	25
the brochure	1	-17
the brown	-15	7
the budget	-7	0
the building	7	-4
the bus	28	-4
the calendar	-6	-4
the calf	-28	6
the call	-20	-4
the camera	-6	-18
the cancer	-10	5
the car	44	29
the card	6	7
the cardiologist	-27	2
the carpet	-13	-13
the case	-15	0
the cat	6	23
the ceiling	6	16
the centre	-3	-1
the certificate	-8	-9
the chair	12	-4
the charcoal	25	13
the charity	37	-29
the cheeks	4	9
the chemist	-20	14
the chemo	18	-38
the chest	7	20
the child	-15	2
the children	34	1
the cholesterol	-21	1
the church	-7	-4
the cinema	3	14
the city	-3	3
the client	-3	-1
the clinic	17	-28
the clinics	11	-10
the clock	4	-6
the coach	-8	1
the coffee	3	5
the cold	4	9
the colonoscopy	5	-4
the colour	11	1
the coloured	5	-6
the combined	-5	-11
the coming	0	5
the companion	-3	2
the company	6	-4
the companys	3	2
the compensation	5	16
the compression	1	-5
the computer	-9	-1
the consent	-12	-6
the consulate	-7	2
the consultant	3	4
the consultation	-9	0
the contract	4	-9
the cool	-21	0
the coordinator	18	6
the coordinators	13	-7
the corner	18	1
the cost	32	-14
the counter	-19	-10
the county	-1	4
the courier	-28	3
the court	-5	1
the cream	-3	6
the ct	19	7
the cuff	18	16
the cup	1	18
the cupboard	-16	13
the current	-8	3
the customs	0	-3
the cut	28	-31
the danger	-9	0
the dark	-3	-4
the data	-4	5
the date	-3	1
the daughter	8	-7
the day	29	-32
the delivery	12	-11
the dengue	-12	0
the dental	-36	8
the dentist	-26	4
the dentists	-5	-5
the department	-12	1
the deposit	-15	2
the depot	4	-3
the depression	5	-6
the device	-15	3
the devil	38	17
the diabetes	-3	1
the diagnosis	-16	-1
the diary	-1	16
the dietitian	15	4
the difference	-28	1
the discharge	-2	10
the discount	-5	0
the district	-6	8
the doctor	11	13
the dog	10	27
the donor	-34	-1
the door	-10	23
the dose	-24	20
the drain	22	16
the drawer	-6	5
the dressing	6	-4
the drill	-5	-14
the drink	-4	2
the drip	-13	2
the driver	-15	11
the drops	-16	1
the drug	15	14
the ear	-5	5
the echo	-12	6
the edge	-3	-34
the elbow	-27	10
the embassy	-6	0
the emergency	49	-7
the end	-35	-3
the endoscopy	4	-3
the english	-8	0
the epilepsy	-18	5
the escort	-6	0
the estimate	-20	-9
the eu	-14	0
the european	-11	0
the evening	-4	0
the event	1	-4
the exam	0	3
the extension	9	6
the eye	-10	8
the eyes	-19	19
the face	-20	3
the fall	4	6
the family	-20	5
the fee	-11	1
the feeding	17	-18
the ferry	-18	10
the fertility	0	-4
the festival	1	-16
the fever	9	4
the file	-3	26
the final	26	-4
the finger	53	14
the first	-37	-1
the fish	12	-4
the flat	7	-7
the flight	8	0
the flood	18	2
the floods	8	-1
the floor	50	29
the flu	16	14
the follow	31	7
the following	-47	8
the foot	56	-21
the forearm	-36	0
the forehead	1	-11
the form	-29	6
the forms	-24	1
the four	-4	0
the fourth	16	3
the fridge	-23	1
the front	-9	-16
the full	-28	5
the garden	23	11
the gate	6	-8
the gene	26	-31
the generic	-25	10
the girl	-8	3
the golf	-1	4
the good	10	-12
the gp	-16	4
the grandchildren	0	4
the grandkids	11	12
the groin	25	7
the ground	3	-4
the guarantee	-1	-3
the gullet	5	-5
the gym	16	2
the haematologist	-25	-5
the hall	13	5
the hand	5	-50
the harvest	1	-8
the head	10	-7
the headache	-6	22
the health	-26	12
the hearing	26	15
the heart	13	1
the heat	-10	0
the heel	-5	2
the hepatitis	36	5
the hernia	-15	7
the hill	8	-7
the hip	-13	-15
the hole	-19	-5
the holes	4	-7
the holiday	16	2
the home	11	5
the hospital	-26	2
the hospitals	-10	0
the hotel	7	24
the hour	-37	-17
the house	11	-25
the import	-10	0
the indian	-11	0
the infusion	-13	-4
the injection	-7	-4
the ink	-18	0
the insurance	-8	-5
the insurer	-9	-13
the insurers	-9	0
the internet	-32	-10
the interpreter	-5	0
the invoice	-26	-3
the iron	-23	4
the island	8	0
the jaw	27	17
the kerb	3	31
the ketamine	22	5
the kettle	6	22
the kids	33	24
the kind	-25	0
the kitchen	54	44
the knee	0	20
the knees	2	-18
the lab	51	14
the label	13	-4
the laboratory	3	-4
the lady	-32	-22
the lamp	10	9
the landlord	9	13
the lao	-1	-10
the laser	6	-7
the last	12	-40
the leaflet	-6	12
the left	61	-10
the leg	12	-7
the legs	-11	25
the length	-30	-1
the letter	9	-6
the letters	54	22
the leukaemia	-10	1
the library	15	-1
the lid	1	-3
the lift	-15	-7
the light	7	13
the lights	7	13
the line	9	-1
the link	8	-4
the list	-9	15
the little	-9	28
the liver	3	7
the local	11	-13
the long	4	-12
the loo	46	16
the lot	-2	-6
the lower	5	30
the lumbar	13	12
the lump	12	-6
the lung	12	5
the lungs	-1	4
the lymph	45	-16
the lymphoedema	2	-9
the lymphoma	6	-3
the machine	-11	6
the manufacturer	15	-11
the market	19	-17
the matron	9	8
the matter	-5	-1
the medical	9	-1
the medicine	29	-31
the mekong	-29	0
the menu	-17	0
the meter	5	25
the methotrexate	5	-4
the middle	21	20
the midwife	5	4
the migraine	-8	0
the ministry	-19	-11
the mirror	15	-12
the mission	-9	0
the mobile	-12	2
the moment	5	-2
the money	3	-7
the monks	-14	0
the month	11	-9
the monthly	-28	0
the morning	-23	-13
the mornings	-46	-9
the morphine	15	-14
the mouth	-1	30
the mri	6	6
the myeloma	-8	-2
the name	-17	-9
the navel	16	7
the nearest	-6	-10
the neck	-9	12
the needful	7	1
the needle	-15	7
the neighbour	-6	6
the neighbours	15	13
the neurologist	-17	0
the new	-2	-7
the newest	-7	2
the news	-4	-2
the next	-17	26
the nhs	3	0
the night	-12	12
the normal	-6	-2
the north	-5	-21
the nose	6	-25
the notary	-4	1
the number	-19	-9
the nurse	53	11
the nurses	0	9
the odd	-2	-5
the office	-24	-4
the old	-19	8
the ombudsman	-11	5
the oncology	-6	0
the one	-12	5
the ones	-16	2
the online	-5	17
the only	-36	2
the op	-9	-1
the operation	28	-31
the oral	0	-22
the original	21	4
the orthopaedic	2	-3
the other	18	-18
the others	4	-3
the oven	2	20
the overseas	7	1
the package	-18	-9
the paediatric	0	3
the page	-20	-5
the paid	-4	-1
the pain	10	-13
the pan	15	-20
the pancreas	3	-8
the paper	11	-37
the papers	-8	-2
the paperwork	11	0
the parcel	4	-23
the parents	-1	11
the parish	-5	5
the parrot	-9	-7
the part	-11	0
the partner	6	-3
the passport	9	-17
the past	18	-30
the patches	3	-20
the pathology	-19	-6
the patient	-11	12
the patients	-10	0
the pdf	-46	-8
the pen	19	6
the people	6	-6
the pharmacist	-20	-25
the pharmacy	22	-23
the philippines	-21	0
the phone	23	16
the photo	-24	2
the photos	1	-7
the physio	-10	-1
the picc	6	-2
the pictures	-19	-7
the pill	13	5
the pillow	-22	16
the pills	44	39
the pink	-28	-1
the place	6	22
the plain	-12	1
the plane	-25	-12
the plaster	31	-9
the plate	-24	1
the point	35	11
the points	-3	-2
the port	-2	-66
the portal	27	-4
the post	5	-13
the practice	7	-20
the prawns	16	6
the pre	0	-5
the prednisolone	5	-9
the present	-11	-14
the price	-18	-36
the private	2	4
the procedure	9	-10
the professor	-13	1
the prostate	1	18
the protocol	-27	2
the province	3	-15
the psoriasis	-16	1
the pulse	3	7
the pump	44	18
the question	4	-1
the questionnaire	-6	10
the questions	-10	7
the queue	1	8
the quick	10	0
the quotation	-14	4
the quote	-14	6
the rabies	12	-3
the radiation	3	4
the radio	33	4
the radiologist	-6	-8
the radiotherapy	-30	0
the rash	-4	14
the real	-7	2
the reason	-11	-9
the receipt	-8	-1
the record	-12	1
the recovery	-5	-6
the red	-38	-4
the refund	-1	11
the region	1	-8
the remaining	-38	0
the remote	-1	4
the removal	6	3
the rent	-5	1
the replacement	3	-9
the report	20	7
the rest	-14	1
the reversal	-6	-2
the ribs	3	-2
the rice	16	14
the right	97	-31
the river	4	14
the road	20	-17
the roof	22	24
the room	31	-3
the rope	63	26
the running	-32	0
the runs	-8	1
the saddle	-7	14
the safety	-4	1
the same	-45	-22
the scan	-17	-14
the scanner	-7	1
the scans	-8	-6
the scar	15	1
the school	5	13
the scope	3	-9
the screen	-50	2
the screening	-6	0
the sea	2	-8
the second	-10	-9
the sentence	-10	0
the seventh	-11	0
the shakes	30	41
the sheet	-25	9
the sheets	7	4
the shelf	0	8
the shingles	-16	0
the shins	15	-10
the shop	18	-11
the shops	-5	1
the shoulder	41	5
the shoulders	-10	0
the shower	52	42
the sick	0	8
the side	10	-17
the sight	-3	24
the signed	-5	5
the sink	-7	2
the sister	-9	2
the site	-9	7
the size	11	21
the skin	49	3
the sleep	-10	0
the sleeve	0	-3
the slides	11	-10
the slip	6	10
the slot	-30	-1
the slow	-25	-12
the small	-11	3
the snow	-5	-15
the social	-3	0
the sofa	-4	21
the spare	6	1
the specialist	-11	-5
the spine	15	12
the sponsor	-7	3
the spray	28	19
the spring	-28	-16
the stairs	26	-16
the start	-8	-2
the state	33	-14
the states	0	6
the stent	-13	3
the steroid	4	-1
the stomach	-14	13
the stool	22	-24
the storm	4	8
the strike	36	10
the strip	-8	-1
the stroke	-6	0
the study	26	-30
the subject	-9	0
the sugar	-33	-6
the summer	-13	6
the surgeon	-44	-8
the surgeons	6	-8
the surgery	19	-16
the table	26	11
the tablet	8	0
the tablets	37	23
the talk	0	3
the tap	7	6
the taxi	11	4
the tea	-3	-4
the team	5	-9
the telly	4	-4
the temple	12	9
the test	-17	0
the thai	-19	2
the thermometer	5	-6
the thigh	12	-4
the thighs	4	7
the thing	11	-2
the third	-21	-4
the three	-28	-3
the thumb	8	-1
the time	28	10
the tip	19	-13
the toes	-17	-1
the toilet	50	8
the tongue	25	14
the tonsils	-12	-10
the tooth	36	7
the towel	10	18
the train	0	3
the transfer	-27	2
the transplant	-27	11
the travel	-41	-3
the treatment	-12	-9
the trial	-31	-12
the trip	29	-2
the tummy	-8	3
the tumour	-4	2
the tv	5	5
the two	10	3
the uk	22	-10
the ultrasound	43	-16
the university	-6	6
the upper	1	-18
the urine	-13	2
the usual	-26	0
the vaccine	4	-11
the valve	-26	14
the veins	1	-3
the veranda	3	2
the very	-17	-20
the vet	-20	0
the vials	-4	1
the video	49	11
the village	23	-13
the visa	3	-13
the visit	-15	-12
the voice	-9	0
the voices	11	1
the waist	20	-7
the waiting	7	-3
the wall	11	11
the ward	-26	-11
the watch	-25	12
the water	34	7
the way	-4	-1
the wedding	7	2
the week	-1	10
the weekend	107	-39
the weekly	2	9
the wheel	-12	0
the white	-5	-4
the whites	39	-25
the wife	20	14
the wind	-52	17
the window	18	17
the winter	-5	8
the womb	13	-7
the word	-24	5
the words	8	1
the works	21	-7
the worst	-5	-4
the wound	53	5
the wrist	3	-7
the wrong	45	-27
the year	-53	21
the yearly	-11	0
the years	-13	1
the yellow	-31	-3
theatre	-19	-6
theatre .	-11	0
theatre company	-3	0
their	-1	10
their own	17	9
them	-33	15
them ,	-5	-19
them .	9	31
them :	-7	0
them ?	28	-3
them a	4	6
them blood	-4	1
them for	-30	0
them on	5	-6
them out	-23	6
them the	-29	-9
them to	-28	0
themselves	13	6
then	-22	1
then ,	-9	-2
then .	40	1
then ?	20	-1
then a	2	15
then again	6	9
then i	-35	-2
then id	-8	3
then it	-14	-28
then its	-25	0
then my	-1	3
then none	-6	-7
then nothing	1	-9
then shes	11	-13
then they	-13	-1
therapist	-17	-2
therapy	-12	8
therapy ,	36	-22
therapy .	28	9
therapy ?	13	13
therapy for	-11	-6
therapy in	35	3
therapy quote	11	-13
therapy study	6	-1
there	-5	20
there ,	-3	7
there .	-16	-1
there ?	-54	4
there a	-20	10
there an	7	10
there any	-11	15
there anything	1	-9
there are	8	-4
there for	-28	-6
there has	-14	8
there in	3	-9
there is	86	-7
there or	-12	22
there since	-30	9
there someone	-10	-1
there something	15	-10
there was	-15	-2
there were	39	-12
there will	-3	3
therefore	-5	3
theres	56	-13
theres a	11	-23
theres an	1	-9
theres been	21	-8
theres blood	28	1
theres no	44	6
theres nobody	9	-3
theres none	7	-4
theres nothing	-27	8
thermometer	60	56
thermometer ,	6	-10
thermometer .	1	6
thermometer in	-3	6
thermometer is	3	12
thermometer says	34	19
these	-57	-13
these .	-17	4
these ?	11	-11
these days	-16	2
these two	10	-6
thesis	7	8
they	-3	-21
they also	5	1
they always	15	-5
they are	-11	-1
they ask	11	-11
they be	-3	1
they call	18	15
they can	15	-5
they charge	-4	0
they cost	10	11
they could	-5	8
they did	-3	7
they do	-30	-3
they found	17	-1
they gave	-4	12
they give	-14	0
they had	8	7
they have	-3	3
they need	7	-14
they put	3	-18
they said	40	3
they say	30	28
they sell	10	9
they take	0	-13
they told	14	33
they took	-37	-11
they want	-9	11
they were	12	-8
they will	-8	-2
theyd	-17	-10
theyd like	-21	-3
theyd want	17	-2
theyll	-19	3
theyre	-6	-5
theyve	6	3
thick	7	1
thick ,	1	-12
thicker	8	-10
thicker than	8	-10
thigh	20	-8
thigh ,	-11	-14
thighs	15	20
thin	-20	-3
thing	2	-10
thing ,	23	-12
thing .	-46	-9
thing :	0	7
thing ?	6	-13
thing i	12	3
thing is	-23	-6
thing on	3	0
things	-39	3
things .	9	-4
things on	0	3
think	116	18
think ,	2	-8
think .	2	7
think he	-3	13
think i	5	9
think my	105	-22
thinking	87	17
thinking about	17	1
thinking clearly	2	-6
thinking of	33	14
thinking straight	4	-12
thinks	21	13
thinks i	-16	1
thinks it	0	4
thinks its	14	-4
thinner	-3	-27
thinner .	-10	1
thinner for	-10	1
thinners	-43	4
thinners ,	-4	9
thinners .	-7	2
third	15	-27
third ,	-1	-10
third -	-35	-6
third cycle	15	15
third day	-24	-8
third one	13	0
third pillow	12	-28
third round	2	7
third time	11	5
thirst	8	-10
thirst ,	1	-7
thirsty	132	-101
thirsty ,	31	-19
thirsty and	63	-29
thirty	4	19
thirty -	7	24
thirty years	14	-7
this	54	-13
this .	17	-11
this 00	-8	3
this afternoon	89	4
this am	25	-11
this and	-5	-15
this be	-5	-9
this evening	81	57
this for	3	6
this form	-13	9
this has	-9	0
this heat	5	1
this in	9	8
this is	-40	17
this january	-21	0
this last	-20	-12
this letter	-7	0
this line	-14	0
this message	-8	0
this moment	10	-10
this month	-22	-15
this morning	148	-6
this mornings	47	-22
this new	-9	-4
this noon	6	10
this on	-9	0
this one	-14	-2
this page	2	-4
this time	-8	12
this to	-46	-1
this trial	3	21
this week	97	-85
this weekend	25	19
this year	-48	-24
those	-63	-5
though	25	3
though he	-18	-20
though i	-1	-6
though im	-6	14
though she	10	-9
though the	1	9
thought	29	3
thought a	12	7
thought id	9	0
thought it	13	1
thought of	2	-14
thoughts	13	18
thoughts ,	27	12
thoughts .	-20	20
thoughts of	12	-10
thousand	-6	9
thread	5	-6
threads	14	-4
threatened	34	7
three	4	-24
three ,	2	-4
three -	-14	0
three .	-12	-13
three and	10	-8
three blankets	16	8
three boxes	-8	2
three days	82	-58
three hospitals	18	-8
three hours	22	11
three months	-26	22
three more	12	-9
three mornings	4	0
three nights	17	-8
three of	12	-7
three or	3	0
three pillows	5	-13
three times	-31	0
three weeks	2	-46
three years	-20	7
threw	49	28
threw up	49	28
thrice	23	6
thrice ,	23	17
throat	101	62
throat ,	13	-3
throat .	-14	-2
throat and	1	-19
throat closing	16	6
throat feels	12	6
throat for	-12	-11
throat is	20	7
throat radiotherapy	13	1
throat since	-20	16
throat with	-2	-10
throats	2	4
throbbing	51	-37
throbbing ,	23	-11
throbs	4	-5
through	-5	29
through ,	7	2
through .	-3	4
through ?	0	-3
through a	17	17
through his	7	18
through it	-74	-3
through my	5	2
through to	37	27
through two	23	10
through you	20	-21
through your	4	1
throw	9	-2
throw up	4	5
throwing	80	-13
throwing up	80	-15
thrown	3	7
thrown up	2	13
throws	9	21
throws up	14	16
thru	-10	-6
thu	9	16
thumb	-11	-9
thumping	12	9
thumping head	4	4
thunderclap	-8	4
thursday	70	-19
thursday ,	49	-11
thursday .	23	-11
thursday ?	1	-11
thursday and	4	-6
thursday as	-5	0
thursday hes	0	9
thursdays	-15	6
thx	-6	0
thyroid	-28	8
thyroid ,	-9	0
thyroid tablets	4	-4
thyroxine	-2	-14
tia	-29	0
ticagrelor	25	-17
ticagrelor 00	8	-4
tick	-5	24
tick no	2	8
ticked	30	7
ticket	19	6
tickets	7	4
tickly	-24	11
tickly cough	-4	0
ticks	-27	8
tight	73	-71
tight ,	22	-9
tight and	33	-32
tight as	10	-7
tight band	-12	10
tight chest	-11	11
tighter	32	-29
tightness	28	14
tijuana	-4	6
til	-2	4
tiles	11	11
till	11	-16
till after	5	-10
till monday	4	1
till next	32	-7
till the	-9	8
till tomorrow	28	-13
time	4	23
time ,	19	-36
time .	-17	12
time ?	-21	-1
time and	2	10
time does	6	-4
time for	-5	-15
time he	15	6
time i	41	-3
time in	7	14
time it	-3	-1
time ive	9	-5
time or	-12	-6
time she	-8	4
time the	-8	5
time to	15	-5
times	42	-25
times ,	-5	-10
times .	-30	5
times a	3	-41
times and	-8	9
times on	0	9
times since	66	-4
times this	17	-5
times today	7	13
times yesterday	13	-9
timing	-8	7
tin	-29	5
tin .	-15	0
ting	1	3
tinge	37	-4
tingle	3	18
tingle and	4	14
tingling	13	27
tingling ,	2	17
tingly	-24	0
tinnitus	2	-11
tins	12	-8
tiny	42	-40
tiny ,	2	4
tiny white	0	-7
tip	-24	8
tip -	-21	0
tip hurts	2	9
tip of	21	-14
tips	-1	-4
tips in	11	0
tired	29	-71
tired ,	-1	-20
tired .	15	-11
tired and	16	-19
tired but	7	-10
tired in	-19	-4
tired of	11	10
tired than	15	-5
tiredness	4	2
tissue	5	-3
tk	-14	0
tld	21	-8
tmrw	42	-39
to	-13	12
to ,	-4	-1
to -	21	-1
to 0.0	-30	-12
to 00	-55	45
to 00.0	-9	-3
to 000	49	-30
to 3	-25	-4
to 5	-62	14
to 6	12	-11
to 8	7	-19
to 9	-6	-9
to :	1	-3
to ?	-5	-6
to a	1	9
to about	-3	-8
to accra	-3	-2
to add	-14	4
to all	-10	3
to an	14	-10
to another	6	-1
to apply	0	3
to arrange	-14	-2
to ask	34	22
to back	9	5
to bangkok	9	10
to be	28	26
to bed	3	9
to begin	5	-8
to book	25	-8
to bother	1	-4
to breathe	-9	2
to bring	-19	-4
to buy	42	-30
to call	-10	13
to cancel	-2	16
to carry	23	-4
to change	-5	-5
to chat	3	3
to check	-9	9
to close	-6	-8
to come	-15	1
to compare	21	3
to continue	-19	0
to cook	6	2
to cut	-1	7
to death	-41	12
to delhi	1	6
to deliver	2	11
to die	43	5
to do	-10	-12
to drink	61	-39
to drive	-10	1
to dubai	1	5
to eat	-40	-5
to end	59	16
to english	2	-6
to explain	-39	0
to fill	-3	0
to find	-21	-14
to finish	5	7
to first	-43	0
to fix	-5	12
to fly	1	18
to follow	-8	4
to four	15	-4
to friday	0	3
to fuss	22	-19
to get	4	-22
to give	-38	5
to go	42	-9
to have	-22	-9
to hear	-9	18
to help	-6	0
to her	-29	6
to him	-12	-14
to hold	-20	10
to hospital	-13	0
to hurt	-5	-53
to india	4	3
to it	-27	-2
to jelly	6	12
to join	43	0
to judge	-2	4
to keep	8	7
to kill	74	24
to know	-19	1
to kunming	-4	5
to laos	28	1
to learn	-3	0
to lie	6	17
to lift	0	8
to live	23	7
to look	17	-2
to lose	-4	2
to make	-12	6
to market	-21	0
to mauritius	-4	1
to me	-29	36
to mention	-15	-4
to move	-26	18
to my	35	8
to myself	34	3
to new	-1	4
to next	3	-4
to night	-29	-4
to normal	0	-6
to now	-39	-9
to one	3	1
to open	-5	6
to order	31	-18
to our	17	8
to pakse	-4	2
to pass	4	5
to pay	-9	7
to pee	0	34
to people	-10	6
to perth	0	-5
to phone	-5	1
to plan	-35	7
to postpone	-9	6
to print	0	-6
to put	-25	4
to reach	15	1
to read	-12	-11
to register	2	-7
to report	-18	0
to ring	-28	1
to rouse	18	4
to say	-9	-9
to school	-30	-5
to scribble	-2	4
to see	-16	-41
to send	-7	5
to seoul	16	1
to sign	-13	2
to singapore	1	-4
to sit	18	15
to site	10	1
to skip	-3	1
to sleep	-21	5
to someone	-10	-14
to source	1	-5
to speak	-23	-9
to spend	-4	6
to stand	26	25
to start	-32	3
to stay	19	-11
to stop	-1	-20
to swallow	-4	26
to take	27	2
to talk	4	-5
to tell	-19	-1
to ten	4	1
to the	52	-22
to this	4	6
to three	1	-16
to thursday	-7	1
to toe	15	5
to toilet	4	9
to touch	11	26
to translate	-7	0
to travel	-18	3
to type	-28	3
to understand	-18	-4
to update	-12	-1
to us	3	0
to use	-10	2
to vientiane	-11	-3
to voicemail	35	-9
to volunteer	32	6
to wait	-4	-6
to wake	23	21
to walk	0	16
to waste	4	5
to watch	6	2
to whom	4	0
to work	-32	-3
to worry	28	9
to write	-20	3
to you	-9	0
to your	29	23
toast	-17	-4
today	283	-32
today (	-20	-1
today ,	30	4
today .	-47	31
today 00	9	9
today 000	6	-2
today :	8	0
today ?	11	-4
today a	2	16
today about	1	-3
today after	2	8
today and	3	-12
today at	23	16
today for	5	-15
today he	13	34
today hes	11	20
today his	4	-3
today i	30	5
today im	-8	1
today is	1	-13
today my	-13	2
today only	-29	-11
today or	9	-25
today she	7	22
today shes	5	0
today the	12	1
todays	91	-44
todays and	14	-25
todays count	7	-7
toddler	123	0
toddler ,	9	-5
toddler has	29	-19
toddlers	-1	4
toe	17	-50
toe ,	9	-16
toe .	0	-19
toe has	-12	-1
toe is	1	10
toenail	-8	-2
toes	-24	32
toes ,	1	5
toes .	-12	11
toes on	1	10
tofacitinib	-17	37
together	47	13
together ,	27	3
together .	3	-4
toilet	41	30
toilet ,	1	-3
toilet bowl	16	7
toilet five	7	-12
toilet is	-20	2
toilet paper	-11	7
told	40	11
told "	20	13
told ,	27	7
told by	-6	-4
told her	1	-15
told him	1	5
told me	14	-10
told my	19	9
told nobody	-12	3
told the	-2	5
told to	-7	3
told us	0	-5
tolerating	-23	-2
tolvaptan	7	-4
tomato	-10	9
tomorrow	202	-212
tomorrow ,	22	-42
tomorrow .	35	2
tomorrow ?	-4	-32
tomorrow and	35	-36
tomorrow at	6	-24
tomorrow evening	28	-34
tomorrow morning	17	-18
tomorrow night	46	-24
tomorrows	82	-63
tongue	119	61
tongue ,	18	-10
tongue .	10	13
tongue and	10	8
tongue feels	2	7
tongue is	23	15
tongue like	0	13
tonic	-17	14
tonight	227	97
tonight ,	39	31
tonight .	64	10
tonight ?	12	-2
tonight and	8	-54
tonight he	3	4
tonight hell	6	1
tonight hes	3	-3
tonight his	2	-4
tonight i	26	19
tonight when	10	11
tonights	24	-40
tonights dose	10	-9
tonights tablet	5	-8
tonsils	28	-7
too	16	14
too ,	2	3
too .	16	-12
too ?	8	3
too big	13	12
too late	2	4
too long	-8	-4
too many	-1	8
too much	-8	7
too old	11	-17
too strong	0	5
too weak	40	-2
took	101	49
took 00	32	26
took a	34	4
took about	23	-9
took an	-5	0
took four	9	-8
took her	-17	1
took his	2	13
took it	-12	-8
took me	5	10
took my	-12	-13
took only	6	6
took out	6	5
took the	7	21
took two	0	-7
tooth	44	-11
tooth ,	7	4
tooth .	-17	9
tooth abscess	2	-4
tooth pulled	18	5
toothache	45	29
toothbrush	10	20
top	3	-2
top .	-17	-10
top of	11	2
topic	25	7
topiramate	-7	0
torn	15	6
toronto	-41	7
total	-4	-4
totally	8	6
touch	15	2
touch ,	2	21
touch .	1	4
touch it	24	-19
touch wood	-39	-11
touched	-18	-10
touches	-14	0
touching	38	-28
touching it	22	-3
tour	-31	-4
tourists	-1	5
towel	72	46
towels	65	33
towels ,	16	4
towels soaked	9	3
town	5	-7
town ,	3	-1
town .	3	0
town has	17	-5
tpn	8	16
trace	-20	-5
trace of	-22	0
tracheostomy	3	17
tracking	-12	11
trade	5	-9
train	-20	12
train ,	3	0
trained	-5	-4
training	-27	-2
training for	-4	0
tramadol	-3	1
tranexamic	-14	-4
tranexamic acid	-16	-7
transfer	46	44
transfer from	-5	-1
transfer to	23	10
transfers	1	8
transfused	-20	-2
transfusion	40	-32
transit	10	-6
translate	8	10
translate for	-5	4
translate the	-4	0
translated	3	10
translated ?	2	10
translating	9	13
translation	-15	6
translation of	-11	2
translator	1	-7
transplant	45	29
transplant ,	0	6
transplant 00	21	-15
transplant 0000	16	-20
transplant abroad	-29	-19
transplant in	-5	21
transplant of	6	12
transplant recipient	18	-21
transplantation	19	5
transplantation in	18	-2
transplanted	30	9
transport	9	6
trastuzumab	11	-25
trauma	-25	0
travel	-15	24
travel .	-15	-13
travel ?	-19	0
travel desk	-4	0
travel insurance	-6	4
travel is	10	7
travel kit	-3	-6
travel refund	-11	4
travel to	-24	10
travel vaccine	58	5
travel with	3	-2
travelling	6	18
travelling .	23	13
travelling in	11	5
travels	-3	-2
treadmill	-9	11
treadmill test	21	11
treat	16	21
treated	-30	16
treated .	8	-2
treated for	13	-11
treated in	-17	4
treated with	-22	10
treating	4	-6
treatment	-11	16
treatment ,	16	11
treatment .	-27	-2
treatment abroad	10	-5
treatment for	0	20
treatment in	0	5
treatment since	-2	-9
treatments	16	3
tree	-18	3
tree trunks	18	5
trek	-1	13
trelegy	33	7
trembling	12	16
trembling ,	5	3
trembly	37	-50
tremor	-14	0
tremor ,	9	9
trenches	12	-18
trenches ,	5	-9
treprostinil	6	9
tresiba	-11	0
triage	10	4
trial	-11	5
trial ,	10	16
trial .	9	-11
trial ?	-34	-14
trial drug	-31	-8
trial for	14	13
trial in	-1	5
trial nurse	8	-5
trial of	-15	0
trial screening	-2	-13
trial site	11	12
trial 。	1	10
trial 还	-17	2
trials	-19	3
trials .	5	1
trials for	-20	4
trials in	12	0
tried	18	-1
tried cold	9	22
tried to	-20	-7
trimoxazole	7	0
trip	7	0
trip ,	9	-7
trip ?	-1	-5
trip to	4	10
triple	-18	5
tripped	4	4
tripped on	1	-4
tripped over	-15	20
trod	3	16
trod on	3	16
trolley	-21	0
troponin	33	42
troponin 0.0	24	12
trouble	-4	3
trouble ,	39	-8
trouble .	20	6
trouble breathing	9	2
trouble since	-10	3
trouble swallowing	24	-12
troubling	3	2
trough	-28	-1
trough 0.0	-17	0
trousers	36	-23
trousers dont	17	-18
trousers wont	13	-5
truck	-11	5
true	34	-14
true that	-38	-2
truly	4	3
trunk	12	-31
trunks	18	5
trunks ,	12	1
trust	-4	12
truth	24	7
try	-5	7
try .	-1	7
try to	-6	12
trying	36	-9
trying to	5	-9
tsh	-41	20
tsh 0.0	-61	0
tub	24	3
tube	46	-14
tube ,	-13	0
tube came	61	-18
tube in	2	8
tuberculosis	14	3
tuck	-5	4
tue	9	16
tues	-7	-9
tues ,	-9	-16
tuesday	64	-13
tuesday ,	17	-19
tuesday .	71	6
tuesday and	4	-14
tuesday at	-16	11
tuesday to	-13	0
tuesdays	-15	2
tuesdays .	4	0
tuk	-10	1
tummy	30	52
tummy ache	35	17
tummy bug	-53	2
tummy pain	28	13
tummy since	0	-12
tummy tuck	-5	4
tumor	9	1
tumour	11	-5
tumour (	-7	8
tumour .	11	-7
tumour removed	32	2
turkey	7	11
turkey .	-10	-4
turkey ?	-26	-6
turn	46	-34
turn up	1	12
turned	-3	-36
turned green	2	7
turned out	-61	1
turned red	-5	-1
turned to	15	8
turned yellow	22	-40
turning	53	6
turns	13	-9
tv	6	16
twelve	-27	-11
twelve days	-16	-4
twelve months	-10	2
twelve times	1	-19
twelve weeks	-28	0
twelve years	15	0
twenties	-15	0
twenty	16	17
twenty -	-21	-5
twenty minutes	7	10
twenty years	-7	-4
twice	41	18
twice ,	7	-8
twice .	29	17
twice a	-59	13
twice and	-13	8
twice as	-8	7
twice daily	3	-29
twice for	-12	3
twice in	18	13
twice since	-4	9
twice the	5	-12
twice this	49	-2
twice today	66	-4
twin	-29	2
twinge	-33	0
twins	2	-4
twisted	-21	-30
twitching	20	7
twitching ,	10	2
twitching on	4	3
two	23	-26
two ,	-20	4
two -	2	11
two .	8	10
two a	19	8
two adrenaline	32	19
two and	25	5
two bottles	-6	6
two centimetres	1	-6
two days	87	-56
two dialysis	6	23
two doses	-11	-3
two duvets	34	22
two fingers	11	-35
two holes	3	8
two hours	0	14
two hundred	-6	0
two kidneys	-1	-12
two kids	-13	0
two languages	-3	-2
two lines	28	-2
two minutes	-12	-10
two months	21	-20
two more	2	14
two nights	36	-16
two of	24	16
two pages	-3	1
two paracetamol	-24	1
two people	16	13
two pillows	5	-12
two quotes	5	-1
two seats	-7	6
two sessions	23	18
two stents	-9	-7
two tablets	34	-17
two things	1	-4
two time	-20	4
two times	11	12
two to	-14	-1
two toes	-14	0
two towels	35	19
two weeks	68	-35
two winters	-8	5
two words	5	6
two years	-62	42
tx	-1	4
tylenol	25	6
type	28	-12
type ,	-7	0
type .	9	7
type 1	77	-20
type 2	19	-10
type one	6	3
typed	-27	8
types	3	-6
typing	54	39
typing ,	10	5
typing .	14	13
typing with	14	12
typo	-48	-1
u	7	14
u do	-6	2
u l	13	-8
ubon	13	-3
udon	3	3
udon ,	8	-9
udon ?	7	5
udon thani	-7	-7
ugly	-30	10
uk	21	-9
ulcer	-8	-35
ulcer ,	-9	30
ulcer on	-3	-20
ulcer under	3	-7
ulcerative	3	-1
ulcerative colitis	3	-1
ulcers	3	-19
ultrasound	-32	-14
um	-27	1
umol	-13	1
umol l	-13	1
unable	38	37
unable to	38	37
unaided	-3	-2
unbearable	92	-12
unchanged	-30	-21
unchanged ,	-31	-20
unchanged .	21	-8
unchanged for	27	11
unchanged in	-11	0
unchanged since	-4	-7
uncle	7	-9
uncle ,	32	-2
uncle in	5	13
uncles	-12	5
uncles heart	-11	1
uncomfortable	7	-5
unconscious	15	11
uncontrolled	-33	0
uncontrolled bleeding	-5	0
uncontrolled seizures	-14	0
under	43	31
under -	-7	2
under 00	-9	0
under a	14	13
under another	-6	0
under control	-26	0
under my	13	1
under other	-14	-1
under ribs	4	18
under right	6	8
under the	26	7
under three	16	8
under two	35	25
understand	-41	7
understand :	-11	0
understand me	5	7
understands	-15	-23
understood	-9	0
undetectable	30	-22
undetectable ,	9	2
uneventful	0	-11
uni	0	-16
uni ,	1	-5
union	-5	2
unit	-28	-19
unit ,	-32	0
unitel	-1	-3
units	-6	10
units ,	4	-1
units of	32	12
university	-28	-6
university .	-5	-9
unknown	-7	-7
unless	6	3
unless i	7	6
unremarkable	9	5
unresponsive	11	3
unscheduled	1	8
until	18	-15
until 0000	7	-1
until i	41	4
until march	-3	0
until monday	1	-22
until my	-9	0
until next	1	-32
until now	12	14
until sunday	10	-2
until the	2	-12
until then	12	-2
until thursday	3	-14
until tomorrow	-33	-12
until wednesday	3	-17
untouched	26	3
unused	-4	2
unvaccinated	6	5
unwell	32	-21
up	64	6
up ,	19	45
up .	37	33
up 4	11	-4
up :	7	-7
up ;	0	-8
up ?	-9	9
up a	7	0
up about	26	17
up after	39	5
up all	20	21
up and	27	19
up at	11	6
up before	-1	-8
up blood	-57	18
up bright	25	32
up by	-7	7
up day	3	16
up each	1	8
up every	17	-28
up everything	39	-22
up for	16	-16
up four	0	-22
up from	44	-31
up green	44	-20
up her	12	5
up high	2	5
up his	37	16
up in	11	0
up is	7	3
up last	9	-32
up like	14	7
up my	31	-19
up of	-18	-13
up on	-32	6
up package	19	6
up properly	51	17
up since	35	-37
up something	16	15
up that	28	-6
up the	-18	13
up there	-9	1
up to	11	-14
up twice	-25	8
up what	20	14
up when	-71	-23
up with	-113	-22
up without	1	5
up yesterday	10	-12
update	-10	7
updating	-16	0
upload	-23	-10
upload the	-21	-6
uploaded	13	11
upper	12	-20
upper arm	1	-14
upper belly	17	18
upright	75	12
ups	10	-5
upset	-2	9
upside	-22	-11
upside down	-22	-11
ur	-39	11
urea	-12	21
urea 00	1	12
urea cream	-14	8
ureter	-24	-4
urgent	-1	11
urgent ,	-37	14
urgent urgent	2	-7
uric	-17	0
uric acid	-17	0
urinary	17	11
urination	61	-27
urine	123	-32
urine ,	-2	6
urine .	11	14
urine and	1	5
urine clear	-29	5
urine dark	17	-16
urine for	21	1
urine is	10	-13
urine like	28	-25
urine normal	8	-2
urine since	7	23
urologist	51	11
urology	3	24
us	5	18
us ,	-9	6
us .	24	-14
us ?	19	9
us a	24	14
us about	-50	-11
us all	-29	0
us have	10	3
us in	15	10
us is	8	-10
us the	4	1
us to	34	10
us whether	-8	0
us who	13	-8
usable	-26	1
usb	-6	-10
usb stick	-7	-6
usd	-18	-11
usd .	-9	3
usd 00	-22	2
use	-21	7
use ,	3	-5
use .	-13	-5
use ?	19	-3
use a	-4	-6
use my	-7	0
use of	-20	0
use the	13	3
use your	4	5
used	24	-7
used ,	-14	-14
used a	14	11
used in	6	-5
used it	-15	-22
used the	1	5
used to	6	10
useless	6	11
useless .	2	8
user	0	9
uses	4	-15
using	26	3
ustekinumab	-3	0
usual	34	-61
usual ,	-9	-30
usual .	24	-19
usual and	18	2
usual for	15	-6
usual is	13	-5
usual on	5	-6
usual since	4	7
usually	-45	-2
v	-8	-4
v 1	9	4
v 3	-5	5
v 4	15	5
vaccinated	-1	-10
vaccination	-10	33
vaccination card	0	6
vaccinations	-28	-10
vaccine	-27	-12
vaccine ,	-4	-1
vaccine .	32	-12
vaccine advice	18	-2
vaccine before	6	-7
vaccine study	-52	13
vaccine trial	26	1
vaccines	14	19
vaccines ,	-10	1
vaginal	-12	-16
vaginal discharge	6	-17
valid	-7	4
valid until	5	-1
valproate	31	-13
valproate ຂ	8	-3
valsartan	23	0
valsartan ,	4	-15
value	-1	-9
values	-32	-3
valve	24	-13
valve ,	29	-26
valve .	47	-20
valve repair	4	8
valve since	23	23
van	5	0
vang	15	9
vang vieng	15	9
vanished	54	-13
varices	-10	11
varices ,	-7	1
varicose	3	-3
varicose veins	3	-5
varnish	1	14
vascular	37	-19
vasculitis	6	0
vat	-38	0
vegetarian	-17	9
vein	42	-22
veins	2	8
veins ,	29	-14
veins .	-9	-5
veins bulging	5	7
veins in	-3	4
veins on	-12	13
venetoclax	37	30
venous	-8	3
vent	-18	-17
ventilated	-30	0
ventilator	-5	3
ventilator ,	12	3
ventolin	5	3
veranda	3	2
version	-81	-8
versus	-31	1
very	61	-6
very bad	8	7
very drowsy	21	33
very good	-12	-1
very painful	8	19
very short	10	7
very sleepy	50	48
very sore	1	-3
very tired	13	-9
very well	-20	3
vessels	-14	-6
vet	-23	-5
veterans	-21	1
via	-5	3
via video	7	-7
vial	0	9
vials	34	-10
video	23	-1
video ,	-13	4
video .	36	3
video ?	40	22
video and	43	-15
video appointment	0	5
video before	-3	15
video call	-6	-12
video chat	11	1
video doctor	38	22
video for	0	7
video in	-12	-9
video please	4	8
video review	-3	1
video slot	9	-12
video talk	11	-25
video thing	3	-2
video to	-15	0
video today	2	-3
video visit	5	-7
video with	24	11
vieng	15	9
vienna	-8	-6
vienna .	-2	-6
vientiane	-12	-12
vientiane ,	-3	0
vientiane .	-10	1
vientiane ?	16	-9
vientiane and	-5	0
vientiane for	-9	-1
vientiane in	-13	0
vientiane or	10	-4
vientiane to	-8	5
vietnam	-6	6
vietnam .	-38	14
vietnamese	4	-1
view	-5	-23
view .	5	-9
view on	2	-3
vii	11	3
village	-12	4
village clinic	-3	15
vincristine	4	11
vinegar	-14	0
violent	18	19
viral	-22	0
viral load	-23	-4
virus	-18	-1
visa	-32	-6
visa .	1	-6
visa ?	0	3
visa for	3	-3
visa is	-8	5
visa letter	11	0
visa question	-6	-1
visible	6	-9
vision	40	28
vision ,	-21	-1
vision .	-3	4
vision 6	-17	-12
vision and	14	20
vision in	13	26
vision is	-10	-17
visit	-40	-10
visit ,	0	-6
visit .	-19	4
visit 00	-11	0
visit 2	7	9
visit 3	17	5
visit 4	-6	-6
visit 5	5	-2
visit 6	3	5
visit :	-7	5
visit ?	-17	-3
visit be	11	-16
visit date	-20	1
visit for	23	-8
visit in	29	-7
visit is	21	-9
visit on	1	3
visited	6	0
visiting	21	-28
visitor	4	3
visits	-15	9
visits ,	11	-9
visits .	13	-4
visits on	16	5
visual	-22	-14
visual trouble	-22	-8
vit	-21	3
vitals	2	6
vitamin	-25	-13
vitamin b	-17	1
vitamin d	-7	-6
vitamin k	16	-13
vitamins	-22	3
vitiligo	-8	-6
voice	73	68
voice gone	32	15
voice has	3	16
voice is	7	19
voice like	3	9
voicemail	38	-16
voicemail .	24	-10
voices	106	13
voices have	-1	6
volleyball	-46	1
volume	-11	0
volunteer	24	-2
volunteer ,	-22	2
volunteer at	-17	-10
volunteer with	-10	-1
volunteers	-14	-7
vomit	73	44
vomit ,	-3	-16
vomit and	18	21
vomited	32	36
vomited ,	6	2
vomited blood	-7	5
vomited twice	-36	19
vomiting	114	66
vomiting ,	-84	5
vomiting .	4	0
vomiting and	69	35
vomiting blood	24	13
vomiting brown	4	3
vomiting for	46	-44
vomiting green	10	50
vomiting since	27	-13
vomits	92	63
vomits ,	2	14
vomits everything	35	1
vomits without	1	6
vorasidenib	4	1
voucher	-13	3
vs	-19	-18
w	-58	-6
waist	21	-3
wait	21	17
wait ,	-14	-5
wait .	-10	3
wait ?	11	-12
wait for	35	11
wait till	-4	7
wait until	-15	4
waited	-7	-2
waiting	23	-8
waiting for	-25	-4
waiting list	38	5
waiting time	-8	-20
wake	108	66
wake .	12	11
wake for	1	-5
wake her	12	3
wake him	7	10
wake up	29	19
wakes	23	-41
wakes me	43	-38
waking	41	0
waking up	52	9
walk	-26	3
walk ,	33	-7
walk .	0	13
walk about	9	-18
walk and	-8	-12
walk on	-16	-1
walk straight	0	3
walk the	-3	9
walk to	11	-1
walked	-9	-1
walking	-19	-21
walking ,	19	18
walking .	-14	0
walking about	12	-17
walking distance	22	1
walking the	-11	2
walking to	19	31
walks	-24	-18
walks ,	9	-1
walks the	19	11
walks to	-21	-4
walks with	-11	0
wall	1	19
wall ,	-1	5
wallet	27	-12
want	-27	18
want ,	17	6
want ?	-1	-5
want a	-9	-1
want an	-14	-3
want is	-16	7
want it	-32	1
want me	6	4
want my	-18	12
want that	17	-8
want the	6	-6
want to	64	9
want transfer	13	-3
wanted	12	28
wanted ,	8	2
wanted .	9	-7
wanted a	-4	-14
wanted an	3	2
wanted to	-22	15
wanting	-20	5
wanting a	-18	0
wants	-66	-21
wants a	-45	10
wants an	3	-3
wants her	-9	2
wants his	-26	-12
wants me	13	5
wants the	-25	7
wants to	-1	4
ward	-58	24
ward ,	-3	0
ward .	-14	-24
ward ?	-6	0
ward and	-6	4
ward in	-8	3
wardrobe	-8	1
warehouse	1	3
warehouse worker	-25	3
warfarin	38	-21
warfarin ,	-26	-12
warfarin .	9	14
warfarin 3	-10	6
warfarin ?	10	14
warfarin and	24	31
warfarin as	-15	-3
warfarin for	9	7
warfarin ເ	2	-7
warm	86	-97
warm ,	7	-22
warm .	4	11
warm and	21	-37
warmth	19	0
warned	-51	-17
warned me	-22	-4
warning	17	26
warning ,	7	13
warns	1	4
warns of	1	4
wart	31	38
was	0	8
was ,	-23	0
was 0.0	2	-37
was 00	-49	1
was 000	33	-31
was 0000	-2	9
was 38.0	5	10
was a	-21	-12
was about	5	18
was all	-29	-7
was at	-9	2
was bitten	51	7
was bleeding	-60	0
was born	-16	3
was charged	25	10
was clean	-13	-7
was clear	23	-8
was cut	-15	3
was eleven	-6	0
was fine	1	3
was flown	-5	0
was for	5	7
was found	29	18
was four	-12	-7
was given	-10	-1
was going	9	2
was in	-55	-15
was just	3	6
was last	-3	-5
was meant	18	0
was my	7	1
was nine	12	-3
was normal	-8	2
was ok	2	-13
was on	8	31
was only	5	5
was out	-10	2
was pink	7	-3
was planned	10	-1
was positive	0	-4
was put	4	-23
was raised	0	8
was refused	6	6
was removed	-4	9
was seen	-9	3
was sent	-14	-7
was sick	5	-7
was six	-3	-13
was stung	-23	1
was taken	-20	0
was the	-32	2
was three	-14	0
was to	0	-8
was told	14	9
was treated	-4	-10
was tuesday	5	1
was twelve	-8	2
was twenty	12	-8
was two	10	5
was very	-21	-1
wash	9	9
washed	65	-94
washed it	25	-20
washed out	20	-41
washed with	9	-18
washing	-7	8
washout	-7	18
wasnt	17	-2
wasp	78	25
waste	4	5
watch	-15	6
watch and	9	-2
watch for	10	0
watched	4	9
watching	17	14
water	69	-15
water ,	12	10
water .	12	19
water and	6	19
water for	3	1
water in	-27	-29
water on	-34	1
water since	7	-13
water tablet	8	-2
waterfall	9	3
waters	91	32
waters went	35	11
waterworks	-20	-9
waterworks fine	-2	-9
watery	-23	-11
watery ,	-24	-3
watery diarrhoea	8	12
watery stools	-25	18
wave	9	14
waves	58	-5
wax	24	-5
way	41	-4
way ,	13	-15
way .	27	-12
way and	3	14
way back	-2	-8
way home	-17	9
way to	11	-1
wbc	4	9
wbc 0.0	15	-4
wbc 000	7	8
we	2	40
we all	-9	8
we also	3	4
we are	1	16
we book	-2	-7
we booked	4	6
we bring	2	-8
we buy	9	-7
we can	-20	23
we cant	-3	-7
we could	14	15
we do	69	11
we dont	-12	-6
we find	5	-3
we fly	-30	0
we found	-12	-1
we get	3	5
we go	17	6
we got	-15	-2
we had	3	1
we have	-24	1
we havent	-12	-11
we just	25	-6
we keep	-4	1
we leave	-8	12
we lit	9	8
we live	-6	10
we look	-6	19
we lost	0	-13
we move	16	4
we moved	5	-14
we need	-22	-21
we only	-12	-15
we order	2	4
we pay	8	-2
we plan	-16	-15
we put	8	8
we read	-20	1
we request	-18	3
we run	4	-9
we say	-13	3
we send	-3	0
we still	25	5
we talk	29	1
we think	-17	2
we thought	1	6
we travel	-17	-1
we used	20	9
we want	-41	14
we wanted	3	-1
we were	8	13
we wish	-2	-5
we would	14	0
weak	68	48
weak ,	-8	16
weak .	13	-3
weak heart	4	-16
weak i	11	13
weak in	-12	-2
weak to	40	-2
weaker	3	3
weakness	15	-11
weakness ,	-18	-11
wear	-8	-1
wearer	41	-22
wearer ,	17	-9
wearing	-6	2
wears	-21	0
weather	-41	6
webinar	-1	-7
website	-6	-30
wed	38	-31
wed be	15	0
wed like	-20	-20
wed now	7	-8
wed want	15	2
wedding	-42	-15
wedding ,	15	-6
wedge	2	-32
wedge since	0	-5
wednesday	68	-43
wednesday (	26	-8
wednesday ,	7	5
wednesday .	39	-11
wednesday and	-5	2
wednesdays	-20	0
wee	64	-53
wee ,	32	-14
wee is	11	-20
weeing	15	-10
week	77	-90
week )	6	0
week ,	-35	30
week -	23	21
week .	-28	25
week 0.0	-8	0
week 00	-66	-2
week 3	-4	-2
week 5	9	10
week :	-3	0
week ;	-8	1
week ?	-9	30
week after	46	45
week ago	10	-16
week and	45	-27
week as	-18	14
week but	-29	8
week five	3	-9
week for	-4	2
week i	57	-14
week in	-26	-12
week my	9	-17
week of	-40	4
week old	22	28
week on	61	-39
weekday	26	-3
weekdays	13	-7
weekend	93	-24
weekend ,	11	-14
weekend .	65	-2
weekend and	25	-28
weekends	18	-8
weekends ,	2	4
weekly	-26	7
weekly ,	-18	0
weekly methotrexate	32	-10
weeks	13	-31
weeks (	-3	-1
weeks )	18	4
weeks ,	46	4
weeks .	-13	-25
weeks ;	6	-11
weeks ?	-8	0
weeks after	20	16
weeks ago	-22	9
weeks along	17	4
weeks and	23	27
weeks back	-8	-1
weeks for	-4	-8
weeks gone	-21	1
weeks has	-15	10
weeks in	-25	17
weeks into	3	-5
weeks late	17	-13
weeks my	29	8
weeks now	-1	-14
weeks of	13	-14
weeks old	25	28
weeks on	13	0
weeks pregnant	49	22
weeks since	-4	-1
weeks with	42	1
weeks worth	-23	2
weeping	-2	-5
weeps	4	0
weepy	1	-17
weepy ,	1	-13
wees	3	-21
weighing	-14	4
weight	-9	-12
weight ,	-11	6
weight .	2	-4
weight 00	-23	23
weight loss	0	-11
weight on	3	-4
weight same	-10	0
weight stable	-8	0
weight steady	-30	9
weight up	-4	1
weird	17	20
weirdly	1	9
welcome	-11	0
well	-75	-15
well ,	2	-21
well .	14	-22
well ;	-2	3
well ?	7	0
well and	-2	4
well as	-13	12
well at	25	-2
well controlled	-2	4
well for	-11	0
well in	11	-22
well on	45	-2
well that	-24	4
wellness	-17	1
went	44	74
went away	-45	2
went back	-9	0
went black	9	15
went dark	13	10
went dead	-8	13
went down	20	10
went from	-10	-8
went in	17	3
went into	-20	-6
went numb	25	21
went off	13	16
went on	1	-7
went out	-19	-4
went over	-1	10
went stiff	20	0
went the	11	9
went this	1	-8
went to	-2	-46
went up	37	5
went white	5	10
went yellow	-6	1
were	-19	0
were 0.0	-23	2
were 000	2	-11
were a	-24	-4
were all	-10	5
were asking	-7	4
were both	-11	10
were i	6	-3
were in	10	0
were looking	3	0
were on	0	-16
were to	-11	1
western	-10	2
wet	126	47
wet ,	7	1
wet .	4	4
wet himself	9	3
wet myself	22	16
wet nappies	-3	-45
wet nappy	17	50
weve	-34	2
weve a	-16	-13
weve been	-8	10
weve had	-4	0
what	8	-1
what a	4	0
what about	-11	-17
what are	-2	-9
what can	35	6
what cream	-10	0
what day	-3	15
what do	15	23
what documents	25	-18
what does	20	19
what dose	3	5
what else	-19	12
what happened	-12	3
what happens	-24	0
what he	21	5
what i	12	5
what id	-45	-15
what if	-19	0
what im	9	10
what is	-6	5
what it	-7	16
what looks	5	5
what my	-7	-2
what now	47	7
what papers	-14	9
what price	-4	-13
what she	7	-12
what should	31	1
what temperature	-3	3
what the	-25	-13
what they	4	-10
what time	24	2
what to	-57	-17
what we	-4	0
what would	-3	-19
what year	29	19
whatever	-1	7
whatever .	28	-1
whats	-28	-19
whats the	-6	4
whats your	6	1
whatsapp	26	9
whatsoever	-15	10
whatsoever .	33	9
wheel	-12	0
wheelchair	5	3
wheelchair ?	-9	-5
wheelchair at	5	3
wheeze	1	5
wheeze ,	9	3
wheezing	103	3
wheezing ,	2	6
when	7	1
when .	2	-17
when a	-3	-1
when breathing	7	-2
when can	-28	19
when chewing	22	-20
when coughing	-10	-9
when do	10	11
when he	10	15
when hes	1	-13
when i	16	19
when im	6	-8
when is	-27	28
when it	2	-3
when its	-6	-3
when may	-24	-1
when my	-31	12
when pressed	0	-8
when she	8	-51
when should	-10	-1
when the	-4	21
when they	-9	7
when we	45	-26
when will	-15	3
when you	-19	0
whenever	30	5
whenever i	5	-17
whens	-30	-8
where	14	15
where ?	40	4
where can	-21	-2
where do	-31	5
where else	7	1
where he	7	32
where her	-17	-5
where i	-2	-15
where im	36	2
where in	-22	-16
where is	-17	-16
where it	12	7
where my	6	-18
where the	6	21
where they	-53	2
where to	48	18
where you	8	0
wheres	3	-17
whether	-47	-5
whether a	-5	-3
whether an	11	4
whether he	6	5
whether her	3	1
whether i	-60	-1
whether it	7	4
whether its	-6	-9
whether one	19	1
whether she	-7	-4
whether the	13	9
whether theres	10	0
whether they	-14	-1
whether to	0	-18
whether you	22	-1
whether your	43	-5
which	-29	-14
which a	-18	-1
which are	-15	-2
which brand	9	-6
which can	-1	-3
which chemist	16	3
which city	27	-12
which clinic	-1	-8
which clinics	23	1
which countries	5	8
which country	-3	5
which cream	-3	4
which doctor	5	-4
which documents	18	-1
which drug	-5	9
which had	-4	0
which has	-8	0
which hospital	20	-2
which i	3	9
which im	-13	0
which is	-24	4
which ive	11	4
which laxative	-12	0
which my	-27	0
which of	19	11
which one	-13	1
which papers	-10	0
which pharmacy	17	14
which says	-18	0
which syrup	19	12
which tablets	-5	-9
which the	-23	2
which was	-36	-1
which we	0	-4
which you	-8	-6
whichever	4	0
while	48	21
while .	3	1
while he	0	-4
while i	12	6
while im	-3	3
while lifting	20	8
while on	4	-36
while the	-1	17
while travelling	8	5
while you	6	-6
whipple	9	5
whisky	16	15
whistle	31	14
whistle .	9	8
whistling	-5	6
whistling when	11	1
whitcombe	19	6
white	1	-13
white ,	-17	19
white .	23	-4
white and	9	10
white as	41	5
white cells	-9	-1
white in	9	3
white like	5	6
white of	7	-4
white patches	-5	-4
white speck	5	-3
whites	41	-33
whites of	41	-33
who	-15	-10
who came	23	4
who can	19	-36
who cant	-10	0
who could	14	16
who delivers	18	-9
who do	-21	-1
who does	-11	37
who doesnt	-22	-7
who had	3	2
who handles	-10	5
who has	13	-21
who have	-10	-11
who in	12	-7
who is	-16	7
who lost	-3	6
who pays	-8	-4
who reads	6	-2
who sells	-3	14
who signs	13	-5
who speaks	22	15
who stopped	2	3
who to	2	-4
who was	-11	-15
who would	-8	2
whod	-19	-2
whod do	3	-11
whoever	-6	5
whole	31	11
whole body	21	4
whole strip	4	11
wholesaler	12	-14
whom	-36	-18
whom do	-29	3
whom i	-15	-14
whos	-10	-9
whos a	-3	-1
whose	3	1
why	-49	-13
why i	-14	-10
why im	15	7
why the	-18	0
wi	1	-8
wide	-8	-24
wider	9	-11
width	3	-2
wife	51	32
wife ,	21	-8
wife :	-41	0
wife and	-20	1
wife can	0	3
wife died	-9	0
wife gave	32	21
wife had	5	12
wife has	-20	-31
wife is	45	20
wife of	0	-6
wife on	16	-3
wife says	-14	19
wife she	-15	5
wife thinks	6	2
wife typing	12	3
wife will	-9	1
wife would	-15	0
wifes	19	-3
wifes name	-5	2
wifi	5	6
wiggle	12	-30
wiggle the	1	8
wild	4	23
will	57	35
will be	-31	-45
will do	12	2
will i	-23	-1
will it	-1	-8
will need	28	8
will not	83	34
will stop	26	3
will take	14	4
will the	-46	2
will they	-12	-11
will this	1	-4
will you	-8	-6
willing	-16	1
willing to	-16	1
wind	25	46
wind ,	-9	-6
wind .	2	7
winded	12	7
windhoek	25	-10
window	36	28
window .	2	3
wine	-33	-18
wine .	11	6
winter	-42	-7
winter ,	7	-7
winter .	21	12
winters	-8	10
wipe	34	12
wipe ,	32	-18
wiped	25	19
wiping	2	3
wire	6	6
wisdom	3	4
wise	-5	-10
wise to	-8	6
wish	-10	-24
wish to	-5	-6
wished	-35	-12
wished to	-3	-6
wishes	-19	-9
wishes ,	32	-2
wishes for	-3	0
wishes to	-54	-9
with	-6	-4
with 00	50	1
with 3	31	-5
with 39.0	-4	3
with a	-52	-4
with abrupt	6	-14
with adrenaline	-12	0
with all	5	8
with an	15	1
with and	4	4
with any	33	11
with asthma	6	13
with blisters	22	9
with blood	41	39
with bus	-22	12
with chills	17	18
with cirrhosis	51	25
with clots	2	6
with cold	33	25
with copd	33	-11
with cough	-11	-11
with crushing	7	11
with dates	-5	0
with dementia	-30	2
with diabetes	5	-2
with dr	-3	-8
with each	26	16
with epilepsy	-34	21
with every	9	20
with fever	89	-16
with forms	-8	0
with gratitude	-9	0
with haematemesis	10	1
with heart	7	-6
with heavy	-11	0
with her	-18	-12
with high	-3	-5
with him	-15	10
with his	-36	-3
with hypertension	13	23
with it	-3	-35
with juice	-23	-10
with juvenile	11	-6
with known	24	-5
with liver	17	8
with lumps	7	20
with lupus	-10	2
with me	-52	4
with mild	12	-5
with moderate	-3	5
with more	-6	-10
with my	-10	-26
with nausea	50	-71
with neutropenic	-16	0
with no	6	12
with nothing	-23	0
with one	-25	-2
with our	7	-39
with pain	15	6
with paracetamol	6	-27
with penicillin	-16	0
with prices	-5	0
with prostate	-26	1
with rigors	3	12
with sepsis	-17	0
with septic	-13	0
with severe	17	14
with sharp	4	11
with small	-23	0
with soap	33	-28
with some	2	-10
with somebody	-5	-3
with someone	5	-7
with spine	0	5
with stable	17	1
with sudden	-46	-5
with sweat	8	7
with swelling	-15	25
with tablets	15	-6
with tears	1	-11
with thanks	-12	9
with that	-7	-8
with the	-17	21
with their	-12	0
with this	25	17
with three	-15	23
with twins	5	-7
with two	31	1
with type	-10	5
with us	-25	-11
with vomiting	25	8
with water	-19	1
with white	18	-15
with you	-3	-8
with your	-26	-16
withdrawal	-24	0
withdrawing	51	-43
withdrawn	54	-6
within	-62	19
within 00	-14	-5
within 3	-4	0
within 6	-25	0
within 7	-26	0
within a	31	18
within ten	-5	0
within the	-19	-3
without	-1	44
without a	11	-20
without any	-29	7
without feeling	6	9
without it	8	-2
without me	26	6
without nausea	1	5
without noticing	1	3
without pain	-37	-7
without prescription	-17	9
without stopping	-7	11
without the	9	5
without trouble	-6	0
without trying	6	-11
without warning	12	23
wk	27	-6
wk ,	22	4
wk n	-14	1
wks	77	26
wks ,	10	28
wks .	7	5
wks ago	4	-2
wks pregnant	9	-13
wobbly	40	15
woke	129	61
woke at	4	22
woke up	52	-11
woke with	55	38
woke yesterday	22	-10
woken	55	12
woken properly	22	14
woman	11	3
woman ,	-20	19
woman 00	11	9
woman at	9	11
woman has	-39	-43
woman of	13	-6
woman on	46	14
woman presents	-20	-2
woman reports	1	-4
woman taking	1	-7
woman with	5	9
womb	22	-16
women	-4	0
wonder	4	8
wonder if	6	3
wonder whether	-3	0
wondered	8	-4
wondered if	8	-4
wondering	-3	-4
wonders	-9	-2
wont	140	50
wont be	21	13
wont bend	1	13
wont carry	3	10
wont close	13	-18
wont come	0	-12
wont do	3	2
wont drink	12	8
wont feed	34	6
wont go	1	-17
wont latch	4	7
wont open	-7	2
wont quit	5	2
wont stop	56	24
wont take	-19	11
wont wake	34	27
wood	-38	4
wood ,	-3	6
wood .	-14	-8
wool	-2	8
wool ,	3	5
word	19	37
word ,	18	2
word .	22	9
wording	-23	0
words	55	80
words ,	8	-12
words .	-16	10
words and	10	9
words come	29	14
work	-20	0
work ,	0	-13
work -	-3	15
work .	5	-7
work ?	-3	0
work and	-19	-1
work as	-1	-3
work at	8	-16
work full	-17	0
work in	-23	4
work on	-24	-5
work permit	-8	2
work with	3	7
worked	37	2
worker	-48	-1
worker at	4	-5
worker has	-28	0
working	18	13
working ,	12	-13
working .	15	2
working days	12	3
working in	-10	-2
works	-17	-22
works ,	-1	-5
works .	-27	-5
works :	31	-4
works as	-25	-8
works in	-10	2
workshop	25	9
world	10	15
worldwide	-8	14
worn	-35	1
worried	-16	-12
worried about	9	-11
worries	-2	6
worry	22	33
worry about	22	10
worse	137	-136
worse ,	10	-5
worse .	3	-10
worse each	14	-13
worse every	23	-23
worse in	-24	2
worse since	12	-10
worse than	-21	0
worse when	35	12
worsening	30	30
worst	58	32
worst headache	56	35
worth	-11	-20
worth ,	2	-6
worth .	30	2
worth a	-5	7
worth in	-12	-12
worth it	-18	-10
worth mentioning	3	-1
worth the	-11	-10
wot	-22	0
would	-30	0
would a	15	-13
would an	-14	0
would be	23	1
would cost	-13	2
would happen	-5	-9
would have	8	4
would he	-14	1
would help	-5	-1
would i	15	-6
would it	14	4
would like	-34	-51
would love	-15	0
would my	1	3
would need	3	-4
would one	-46	0
would pay	-6	-4
would prefer	7	5
would rather	-4	3
would suit	6	-8
would that	-11	6
would the	-10	24
would they	7	-5
would you	0	-20
would your	-3	4
wouldnt	10	7
wound	64	-34
wound ,	2	-3
wound from	52	-37
wound has	8	-7
wound is	13	-13
wrinkle	4	-19
wrist	62	-42
wrist ,	6	-1
wrist is	34	-38
wrist to	2	-14
wrists	45	50
write	11	-15
write ,	29	-17
write .	22	-14
write :	-4	0
write a	-1	-3
write about	3	0
write down	-19	-5
write for	-11	2
write my	13	8
write on	-1	-3
write the	-7	3
write to	-12	4
writes	11	12
writing	-32	39
writing ,	2	-4
writing .	3	3
writing a	-15	0
writing about	17	2
writing an	-18	0
writing as	-19	-4
writing because	39	0
writing for	-8	9
writing is	1	-8
writing on	-6	12
writing to	25	1
written	27	43
written opinion	-4	0
written the	53	16
wrong	19	-9
wrong ,	4	12
wrong .	-31	1
wrong vat	-27	2
wrong way	7	7
wrong with	29	-23
wrote	10	40
wrote "	-14	1
x	16	12
x -	-46	-16
x 00.0	-20	0
x 000	-3	1
x 1	37	-3
x 2	0	6
x 3	32	4
x 4	-11	6
x 5	-9	1
x 6	-15	0
xelox	3	10
xl	5	2
xx	12	20
y	26	32
y ,	10	16
y .	7	11
y o	2	7
yacht	-5	0
yall	-13	2
yasmin	-23	0
yday	42	-18
yeah	-28	4
yeah ,	-28	1
year	-37	9
year ,	6	2
year -	-16	-8
year .	-6	-2
year ;	6	-7
year ?	3	-9
year and	-16	16
year before	-24	21
year for	22	-4
year if	2	-8
year in	-15	-3
year it	2	9
year of	-22	-3
year old	36	5
year on	-8	0
year student	26	-27
year we	2	-4
year with	-20	4
yearly	-14	9
yearly check	58	1
yearly review	-4	1
years	-64	-38
years ,	15	-5
years .	56	9
years :	-14	0
years ;	-32	1
years after	-13	1
years ago	-104	-16
years and	-10	-35
years back	-7	20
years because	18	-3
years i	11	5
years of	-15	0
years old	18	-5
years on	16	2
years since	-10	-7
years with	-12	-6
years without	10	-11
years worth	17	8
yellow	100	-72
yellow ,	-30	12
yellow .	-7	-5
yellow again	13	10
yellow and	35	5
yellow down	4	-9
yellow eyes	21	-2
yellow fever	-38	10
yellow for	1	-12
yellow over	4	-5
yellow pus	8	-6
yellow since	31	-36
yellow skin	-9	28
yellow stuff	20	-9
yellow this	32	-26
yellow 三	23	-11
yellowish	69	-31
yellowish ,	11	-5
yerevan	17	-2
yes	3	16
yes ,	6	2
yes .	24	-1
yes no	-17	9
yes or	-14	8
yest	39	-23
yesterday	238	-139
yesterday ,	41	15
yesterday .	5	-14
yesterday 00	15	-15
yesterday :	-9	38
yesterday ;	-5	6
yesterday a	21	-23
yesterday after	-27	-10
yesterday afternoon	11	-5
yesterday and	43	-8
yesterday at	-7	8
yesterday both	1	9
yesterday breakfast	6	-13
yesterday evening	26	-15
yesterday he	3	24
yesterday his	0	-7
yesterday i	27	-48
yesterday in	12	8
yesterday its	10	-3
yesterday morning	-30	23
yesterday my	22	28
yesterday noon	2	-14
yesterday she	2	14
yesterday the	10	-46
yesterday there	1	-7
yesterday with	-23	-6
yesterdays	37	-24
yet	-24	-7
yet ,	4	-19
yet .	-22	4
yet ?	-26	-8
yet so	-1	7
yet the	-27	-8
yo	-6	7
yoga	-28	-2
yoghurt	-9	-3
you	-3	12
you ,	-20	-3
you .	-2	-11
you :	28	-14
you ?	19	-3
you a	23	6
you about	-2	5
you accept	23	10
you advise	-19	8
you all	-2	5
you also	-4	-2
you and	34	-5
you are	5	11
you arrange	19	-1
you as	-4	0
you ask	21	2
you asked	6	1
you at	-12	-6
you call	-4	-5
you can	17	17
you cant	-21	2
you could	28	1
you courier	16	6
you deliver	10	-1
you do	0	-22
you email	-17	1
you ever	-15	0
you for	63	3
you gave	7	0
you get	9	0
you give	19	9
you go	-38	7
you got	16	-7
you guys	20	9
you had	15	-10
you have	-67	2
you hold	29	2
you in	19	21
you is	-12	-17
you kindly	33	-10
you know	-42	-23
you like	1	-8
you list	-4	2
you look	6	-3
you may	-5	-14
you need	6	-17
you notice	-26	0
you offer	-22	1
you on	17	-19
you or	-17	-16
you pay	15	-5
you people	7	5
you please	34	-4
you point	-9	0
you post	1	8
you provide	-11	0
you quote	-11	7
you re	-9	-6
you read	10	10
you recommend	-16	22
you reimburse	-18	0
you say	-4	-10
you see	-38	-1
you sell	-14	-1
you send	-26	8
you sent	5	0
you ship	-19	18
you so	0	5
you source	-3	7
you stock	-16	6
you supply	-17	-16
you take	31	3
you tell	-17	13
you that	12	1
you the	-5	3
you to	-19	7
you today	-6	3
you told	4	3
you treat	21	-2
you want	3	-1
you were	-11	3
you with	-7	-7
you work	20	-1
you would	22	-2
you write	12	5
youd	20	5
youll	-23	1
young	17	-11
young man	9	3
younger	-34	6
your	-14	-18
your address	5	-8
your brochure	4	1
your cardiologist	-9	0
your centre	0	5
your chat	-6	1
your clinic	6	2
your company	17	8
your consultants	-6	0
your country	-12	8
your criteria	11	-1
your doctor	3	-6
your doctors	-19	4
your form	11	-16
your haematologist	10	-5
your list	-5	9
your nephrologist	3	-4
your network	9	-9
your nurse	-12	-1
your nurses	22	-5
your office	19	2
your oncologist	17	-2
your page	-2	-14
your partner	3	-5
your people	21	-10
your pharmacist	-2	13
your phone	-19	0
your platform	-6	-11
your prices	-34	2
your remote	4	-15
your service	-2	-7
your site	-18	-16
your staff	-4	2
your study	11	11
your team	-11	13
your time	-3	-1
your trial	-14	-13
your video	31	-11
your website	-25	-8
youre	-15	13
yours	-7	-5
yours ,	2	23
yours ?	6	12
yours is	-4	0
yours of	3	-1
yourself	-28	0
youve	-36	-6
yr	-75	7
yr .	-8	2
yr old	21	-2
yrs	-14	-28
yrs ,	-13	-29
yrs .	40	-4
yrs ago	-7	-1
yuan	-13	0
yuan .	-4	0
zanubrutinib	-10	-15
zealand	2	11
zelle	-14	0
zelle ?	-14	0
zero	-25	10
zero .	-16	3
zigzag	-4	2
zigzags	-6	8
zilch	5	2
zinc	30	3
zoom	-19	10
ກ	23	16
ກ "	-4	6
ກ )	-8	-3
ກ ,	-32	6
ກ , ຊ	-13	0
ກ , ບ	-9	1
ກ , ສ	-9	0
ກ , ເ	-7	2
ກ .	33	-12
ກ . ຂ	0	5
ກ . ຄ	-8	-2
ກ . ດ	-5	0
ກ . ຕ	-7	-6
ກ . ຖ	11	2
ກ . ນ	-6	0
ກ . ບ	7	-5
ກ . ມ	2	-9
ກ . ຢ	7	-2
ກ . ລ	-1	8
ກ . ອ	-4	3
ກ . ເ	7	4
ກ . ໄ	-4	2
ກ 0.0	4	-13
ກ 0.0 ເ	5	-8
ກ 00	-19	-4
ກ 00 ນ	9	-2
ກ 00 ມ	3	-9
ກ 00.0	13	-5
ກ 000	-5	-6
ກ 000 ເ	-6	-2
ກ 1	9	4
ກ 2	23	24
ກ 2 ປ	19	17
ກ 2 ເ	10	10
ກ 3	-11	4
ກ 3 ອ	-5	4
ກ 3 ເ	8	4
ກ 36.0	1	3
ກ 4	6	-12
ກ 4 ຊ	1	-11
ກ 5	-7	4
ກ 6	14	-8
ກ 6 ເ	13	-4
ກ 7	6	-3
ກ 8	-3	-6
ກ 9	-6	3
ກ 9 ຄ	-4	-1
ກ :	-21	1
ກ levetiracetam	7	-4
ກ valproate	6	1
ກ valproate ຂ	6	1
ກກ	-4	-7
ກກວ	-8	4
ກກະ	-12	-16
ກກັ	15	-17
ກກາ	4	-2
ກກິ	-11	-7
ກກີ	15	0
ກກົ	-7	0
ກກ່	5	6
ກກ້	7	5
ກກໍ	-8	6
ກຂ	-21	24
ກຂອ	-17	-10
ກຂັ	3	6
ກຂາ	-9	2
ກຂຶ	17	16
ກຂຽ	3	-1
ກຂ້	-10	7
ກຂໍ	-20	2
ກຄ	-13	16
ກຄວ	-15	2
ກຄອ	-6	0
ກຄັ	-15	-10
ກຄາ	3	-2
ກຄື	1	11
ກຄຸ	-6	1
ກຄົ	24	2
ກຄໍ	-4	8
ກງ	32	27
ກງາ	-4	5
ກງູ	9	10
ກງໄ	13	2
ກຈ	2	-7
ກຈອ	-5	7
ກຈັ	-1	4
ກຈາ	-6	-4
ກຈິ	14	4
ກຈີ	15	-4
ກຈົ	-13	1
ກຈ້	4	-9
ກຈໍ	-3	-3
ກຊ	-18	27
ກຊອ	-3	-7
ກຊັ	45	11
ກຊາ	-8	-5
ກຊິ	-3	5
ກຊີ	4	10
ກຊຶ	1	6
ກຊື	-36	-4
ກຊົ	-14	1
ກຊ່	13	6
ກຊ້	-8	0
ກຍ	-3	-12
ກຍັ	-9	-10
ກຍາ	20	8
ກຍີ	15	-2
ກຍົ	-9	2
ກຍ່	6	-9
ກຍ້	-19	-2
ກດ	-29	2
ກດີ	-24	-11
ກດື	9	-1
ກດູ	0	8
ກດົ	-10	0
ກດຽ	-3	0
ກຕ	-29	15
ກຕອ	-13	4
ກຕັ	-10	-2
ກຕາ	11	13
ກຕິ	-3	0
ກຕື	0	7
ກຕຸ	4	0
ກຕົ	-8	0
ກຕ່	-3	0
ກຕ້	-14	-2
ກຕໍ	1	-3
ກຖ	-29	-6
ກຖອ	-15	2
ກຖາ	-16	-8
ກຖ່	8	-5
ກທ	-35	-22
ກທະ	7	1
ກທາ	10	4
ກທີ	-10	0
ກທຸ	-5	-10
ກທຽ	-4	0
ກທ່	-20	2
ກທ້	-9	-18
ກນ	5	25
ກນຄ	-6	0
ກນອ	-4	7
ກນຮ	1	4
ກນັ	-3	3
ກນາ	11	2
ກນີ	-7	0
ກນ້	10	-8
ກນໍ	-2	10
ກບ	38	10
ກບອ	0	4
ກບັ	-7	-5
ກບາ	-7	-3
ກບຸ	-4	4
ກບ່	27	-13
ກບ້	10	12
ກບໍ	20	1
ກປ	-18	2
ກປວ	3	2
ກປອ	-4	2
ກປະ	3	10
ກປາ	2	3
ກປຶ	-20	-2
ກປຸ	3	0
ກປົ	1	-6
ກປ່	-9	-4
ກປ້	3	-1
ກຜ	-5	8
ກຜິ	3	3
ກຜື	-6	0
ກຜູ	3	4
ກຜ່	-7	3
ກຜ້	3	1
ກຝ	8	5
ກພ	4	20
ກພວ	10	3
ກພັ	8	1
ກພາ	-19	-3
ກພິ	1	3
ກພຸ	1	11
ກພຽ	4	5
ກພ້	8	0
ກພໍ	-7	-1
ກຟ	-4	8
ກຟອ	1	6
ກຟັ	3	0
ກມ	-5	21
ກມະ	3	-2
ກມັ	-13	-4
ກມາ	25	10
ກມີ	20	8
ກມື	-45	16
ກມົ	1	-6
ກມ່	-5	-1
ກຢ	32	-7
ກຢາ	36	-13
ກຢູ	21	4
ກຢ່	0	5
ກລ	-29	14
ກລມ	-17	0
ກລວ	-5	0
ກລອ	-7	3
ກລະ	-7	-4
ກລັ	12	-3
ກລາ	-6	6
ກລິ	-6	2
ກລີ	2	3
ກລຸ	6	0
ກລູ	12	1
ກລົ	-26	5
ກລໍ	11	-6
ກວ	-9	-11
ກວດ	-48	2
ກວນ	-10	-3
ກວັ	-15	-1
ກວາ	-5	-4
ກວຽ	-3	3
ກວ່	29	-6
ກວ້	4	-4
ກສ	11	3
ກສອ	11	-6
ກສະ	-14	-11
ກສັ	-25	29
ກສາ	25	-7
ກສີ	19	8
ກສຶ	5	0
ກສຸ	-5	2
ກສົ	22	9
ກສ່	-10	-1
ກສໍ	6	2
ກຫ	6	-11
ກຫຍ	3	-1
ກຫນ	-26	4
ກຫມ	22	3
ກຫລ	12	-22
ກຫັ	-11	0
ກຫາ	-7	-8
ກຫຸ	-17	3
ກຫູ	1	-4
ກຫົ	14	4
ກຫ້	11	2
ກອ	-20	24
ກອກ	2	-5
ກອງ	12	6
ກອນ	-24	-5
ກອບ	0	3
ກອອ	18	15
ກອັ	-4	2
ກອາ	-9	11
ກອິ	4	6
ກອີ	-1	3
ກອຸ	-9	1
ກອົ	-8	1
ກຮ	-16	13
ກຮອ	8	-1
ກຮັ	5	-2
ກຮາ	-6	5
ກຮຸ	-3	4
ກຮູ	-22	0
ກຮຽ	4	6
ກຮ້	-2	6
ກະ	14	17
ກະກ	-7	1
ກະຂ	2	-3
ກະຄ	1	-8
ກະຈ	-8	6
ກະຊ	1	3
ກະຍ	5	6
ກະດ	18	-5
ກະຕ	-18	-7
ກະທ	9	3
ກະບ	-8	4
ກະປ	-6	10
ກະພ	-1	3
ກະມ	0	5
ກະຢ	-12	-1
ກະລ	-7	2
ກະສ	2	7
ກະຫ	10	19
ກະຮ	9	-2
ກະເ	10	-2
ກະແ	-21	4
ກະໂ	0	6
ກະໄ	-2	-8
ກັ	19	-11
ກັດ	65	-21
ກັນ	-8	1
ກັບ	-15	10
ກັອ	-7	-3
ກັ່	-28	-9
ກັ້	10	9
ກາ	-17	0
ກາງ	4	-12
ກາຍ	-52	-2
ກາດ	-22	6
ການ	10	-1
ກາສ	-5	-5
ກາເ	11	-7
ກິ	30	-29
ກິດ	-10	-6
ກິນ	30	-34
ກິໂ	-3	-3
ກິ່	6	4
ກີ	2	20
ກີດ	-14	18
ກີນ	-21	-4
ກີບ	14	-1
ກີ້	15	7
ກື	-3	-6
ກືນ	-1	9
ກືອ	-3	-16
ກຸ	12	16
ກຸງ	6	1
ກຸມ	-3	9
ກຸ່	-14	-2
ກຸ້	21	8
ກູ	-8	-6
ກູ້	-2	-6
ກົ	23	2
ກົງ	7	3
ກົດ	9	-20
ກົນ	15	6
ກົມ	-8	2
ກົາ	-14	3
ກົ່	-20	-16
ກົ້	23	17
ກຽ	-5	5
ກຽມ	3	5
ກເ	32	12
ກເກ	-15	7
ກເຂ	7	-12
ກເງ	1	3
ກເຈ	24	18
ກເຊ	-26	-18
ກເດ	15	-15
ກເຕ	-1	-4
ກເທ	-30	0
ກເບ	14	7
ກເປ	64	15
ກເພ	3	2
ກເມ	-10	15
ກເຢ	4	2
ກເລ	-25	2
ກເວ	22	2
ກເສ	-15	7
ກເຫ	3	7
ກເອ	7	6
ກເຮ	11	16
ກແ	-19	27
ກແກ	1	3
ກແຂ	-43	6
ກແດ	-6	4
ກແຕ	2	-16
ກແທ	0	3
ກແນ	-4	0
ກແບ	-15	-5
ກແຜ	1	4
ກແມ	33	8
ກແລ	-4	11
ກແຫ	-6	1
ກໂ	-35	2
ກໂຄ	-1	-3
ກໂຕ	-19	0
ກໂພ	-8	0
ກໂຮ	-4	5
ກໄ	-17	11
ກໄກ	3	-4
ກໄຂ	24	12
ກໄຄ	35	-6
ກໄຈ	-21	4
ກໄຊ	-2	4
ກໄດ	-28	6
ກໄຕ	9	1
ກໄທ	11	-3
ກໄນ	-14	0
ກໄບ	6	-5
ກໄປ	10	20
ກໄຜ	-14	0
ກໄຟ	3	2
ກໄມ	-1	12
ກໄວ	-7	2
ກໄສ	-7	-2
ກໄຫ	-4	-11
ກໄອ	-5	-3
ກໆ	25	17
ກໆຢ	5	1
ກໆລ	4	4
ກໆຫ	1	3
ກໆຮ	0	3
ກ່	18	-5
ກ່ນ	2	9
ກ່ອ	-20	-18
ກ່ຽ	-8	5
ກ່ເ	-4	0
ກ່ແ	-8	0
ກ້	31	1
ກ້ງ	4	-5
ກ້ຕ	17	-13
ກ້ພ	-16	2
ກ້ມ	-7	-11
ກ້ວ	20	8
ກ້ສ	-3	0
ກ້ຫ	2	7
ກ້ອ	7	15
ກ້ຮ	-4	-5
ກ້າ	1	3
ກ້ຽ	4	0
ກ້ເ	0	3
ກ້ໂ	7	-4
ກ້ໄ	-8	0
ກ້ໆ	-9	2
ກໍ	8	40
ກໍກ	2	5
ກໍຄ	-2	-5
ກໍຈ	8	-1
ກໍດ	-8	1
ກໍຖ	-6	5
ກໍບ	2	18
ກໍປ	1	3
ກໍພ	6	-5
ກໍມ	-3	3
ກໍລ	-13	7
ກໍວ	10	4
ກໍສ	5	-6
ກໍຫ	-2	10
ກໍຮ	16	-15
ກໍາ	-26	0
ກໍເ	32	-6
ກໍແ	-4	0
ກໍໄ	15	24
ກໍ້	-8	0
ຂ	-4	-4
ຂກ	12	5
ຂກະ	11	6
ຂງ	8	19
ຂງ .	3	3
ຂງກ	18	9
ຂງຄ	3	9
ຂງຈ	7	-5
ຂງຕ	-2	10
ຂງທ	7	-4
ຂງບ	3	-2
ຂງມ	1	3
ຂງຢ	13	6
ຂງຫ	-3	3
ຂງຮ	1	-4
ຂງເ	2	11
ຂງແ	-56	-21
ຂດ	-3	2
ຂນ	23	10
ຂນກ	-4	2
ຂນຂ	-9	0
ຂນຊ	19	15
ຂນຍ	8	1
ຂນບ	10	3
ຂນຫ	-5	-12
ຂນເ	7	3
ຂນໄ	-5	4
ຂມ	-33	-1
ຂມັ	-33	-1
ຂວ	33	-2
ຂວງ	9	-23
ຂວດ	-3	9
ຂວບ	-4	4
ຂວາ	33	7
ຂອ	11	-7
ຂອງ	14	-17
ຂອດ	-6	-1
ຂອນ	2	9
ຂອບ	4	-4
ຂະ	4	4
ຂະພ	9	4
ຂະຫ	-8	-2
ຂັ	-5	-16
ຂັງ	-10	1
ຂັດ	8	-7
ຂັນ	3	4
ຂັບ	-9	-7
ຂັມ	-5	1
ຂັ້	6	-11
ຂາ	20	-2
ຂາ .	1	11
ຂາກ	6	0
ຂາຂ	9	-4
ຂາຊ	-8	1
ຂາຍ	10	-5
ຂາດ	55	-17
ຂາທ	6	10
ຂາບ	11	-3
ຂາມ	0	-16
ຂາລ	-17	1
ຂາວ	-5	8
ຂາສ	6	-3
ຂາອ	-1	5
ຂາເ	8	-3
ຂາແ	3	-10
ຂາໄ	9	15
ຂີ	5	9
ຂີດ	6	8
ຂີ່	-23	0
ຂີ້	24	-2
ຂຶ	24	-17
ຂຶ້	24	-17
ຂຸ	7	3
ຂຸ່	3	2
ຂູ	29	1
ຂູດ	11	-1
ຂົ	16	-8
ຂົດ	5	4
ຂົມ	8	-3
ຂົວ	7	-6
ຂົາ	4	-9
ຂົ່	8	-11
ຂົ້	-1	10
ຂຽ	17	4
ຂຽນ	4	-8
ຂຽວ	19	14
ຂ່	12	-7
ຂ່ງ	18	-11
ຂ່ຫ	6	-5
ຂ່າ	2	4
ຂ່ໄ	10	0
ຂ້	-17	14
ຂ້ ,	-11	-3
ຂ້ .	-12	-14
ຂ້ 00	52	33
ຂ້ 36.0	13	-9
ຂ້ 37.0	2	-9
ຂ້ 38.0	35	-21
ຂ້ 39.0	9	8
ຂ້ກ	-23	-4
ຂ້ງ	5	-5
ຂ້ຍ	-3	-1
ຂ້ດ	-8	2
ຂ້ນ	8	2
ຂ້ບ	-40	-21
ຂ້ມ	23	-10
ຂ້ຢ	-1	-8
ຂ້ລ	-20	6
ຂ້ວ	-3	-6
ຂ້ສ	65	0
ຂ້ຫ	-29	9
ຂ້ອ	2	14
ຂ້ຮ	-15	-4
ຂ້າ	67	22
ຂ້ເ	-16	-18
ຂ້ແ	1	3
ຂ້ໄ	-23	6
ຂໍ	-4	28
ຂໍກ	-9	7
ຂໍຂ	1	6
ຂໍຄ	18	2
ຂໍຊ	-7	4
ຂໍຕ	-3	-3
ຂໍຖ	9	2
ຂໍທ	-3	0
ຂໍນ	-5	1
ຂໍບ	14	2
ຂໍປ	14	7
ຂໍຢ	5	5
ຂໍວ	1	-3
ຂໍສ	9	12
ຂໍຫ	-9	-11
ຂໍອ	3	-5
ຂໍຮ	9	-5
ຂໍເ	-40	19
ຂໍແ	2	4
ຂໍໂ	-6	7
ຂໍໄ	-23	-14
ຂໍ້	-32	-12
ຄ	0	5
ຄກ	2	7
ຄງ	2	-2
ຄງກ	9	-2
ຄດ	14	2
ຄມ	-8	7
ຄມຂ	-9	0
ຄມີ	1	3
ຄລ	4	-4
ຄລຊ	-12	-7
ຄລີ	26	1
ຄວ	5	-12
ຄວນ	-6	-15
ຄວັ	-2	-8
ຄວາ	-14	10
ຄວິ	-12	-1
ຄອ	6	-8
ຄອກ	4	2
ຄອງ	-5	-1
ຄອດ	12	7
ຄອນ	2	-10
ຄອບ	5	-3
ຄອມ	-7	-3
ຄອສ	-7	0
ຄະ	3	-5
ຄະນ	7	-2
ຄະລ	-1	-3
ຄັ	-19	-33
ຄັກ	10	-16
ຄັດ	13	-1
ຄັນ	-18	-8
ຄັບ	5	3
ຄັ້	-15	-6
ຄາ	-4	7
ຄາ .	-14	0
ຄາ 000	-3	1
ຄາງ	23	-1
ຄາຈ	20	0
ຄາຍ	-19	-6
ຄາຕ	-6	-7
ຄາທ	-6	5
ຄານ	23	6
ຄາປ	4	5
ຄາມ	2	-4
ຄາຢ	-16	7
ຄາລ	-5	0
ຄາວ	-11	4
ຄາສ	7	5
ຄາເ	27	8
ຄາແ	-24	-5
ຄາໄ	6	-1
ຄິ	17	-2
ຄິດ	-13	-21
ຄິວ	-19	8
ຄິ່	35	14
ຄີ	-10	-7
ຄີຍ	-24	-24
ຄີໂ	24	17
ຄື	36	45
ຄືກ	-8	12
ຄືຂ	3	2
ຄືຄ	0	8
ຄືຊ	-1	4
ຄືຖ	12	11
ຄືນ	10	-22
ຄືບ	-4	2
ຄືປ	22	11
ຄືຜ	-16	1
ຄືພ	-7	-3
ຄືມ	20	22
ຄືຢ	9	9
ຄືຫ	0	16
ຄືອ	6	3
ຄືເ	-20	-7
ຄືໄ	-3	4
ຄື່	-1	15
ຄຸ	-18	1
ຄຸຍ	-8	0
ຄຸນ	8	3
ຄຸມ	-23	1
ຄູ	-15	-3
ຄູສ	-3	1
ຄູ່	-9	-2
ຄົ	-7	16
ຄົງ	11	11
ຄົນ	-38	9
ຄົມ	2	-4
ຄົວ	17	0
ຄຽ	-8	10
ຄຽງ	-14	8
ຄ່	49	-8
ຄ່ບ	-19	0
ຄ່ຫ	30	14
ຄ່ອ	-10	-4
ຄ່າ	-7	3
ຄ່ເ	19	-4
ຄ້	-3	1
ຄ້ອ	9	3
ຄ້າ	-14	1
ຄ້ຽ	2	-4
ຄໍ	56	56
ຄໍ .	7	5
ຄໍຂ	-4	0
ຄໍຄ	1	6
ຄໍຈ	4	2
ຄໍຕ	37	26
ຄໍບ	-5	5
ຄໍມ	6	2
ຄໍຫ	-13	-1
ຄໍາ	-13	-12
ຄໍແ	36	22
ຄໍໄ	-9	2
ຄໍ່	12	4
ຄໍ້	5	1
ງ	-34	-10
ງ "	-18	-1
ງ " ຜ	7	-1
ງ )	-11	0
ງ ,	-57	6
ງ , ສ	-4	0
ງ .	7	8
ງ . ກ	8	0
ງ . ຂ	-39	-6
ງ . ຄ	2	4
ງ . ດ	-5	-2
ງ . ຕ	9	1
ງ . ຖ	-24	-2
ງ . ນ	5	2
ງ . ບ	13	4
ງ . ພ	3	1
ງ . ມ	24	7
ງ . ຢ	-10	-1
ງ . ລ	3	1
ງ . ສ	-10	3
ງ . ຫ	8	3
ງ . ອ	8	4
ງ . ເ	-5	2
ງ . ແ	12	-6
ງ . ໄ	2	-5
ງ 00	-7	19
ງ 00 ກ	-4	-5
ງ 00 ປ	-9	10
ງ 00 ອ	15	9
ງ 00 ເ	-5	0
ງ 000	10	-4
ງ 2	12	-16
ງ 2 ເ	0	-4
ງ 3	13	-12
ງ 3 ກ	7	-1
ງ 3 ເ	-8	-1
ງ 36.0	5	-4
ງ 39.0	-2	-15
ງ 4	3	-11
ງ 4 ເ	4	-8
ງ 5	-3	-2
ງ 7	9	-1
ງ 8	-7	2
ງ 9	8	-4
ງ :	-3	2
ງ pembrolizumab	-3	-1
ງກ	-28	6
ງກວ	-14	-9
ງກອ	-10	-2
ງກະ	24	1
ງກັ	-11	4
ງກາ	21	-10
ງກິ	-1	-7
ງກື	3	-1
ງກົ	21	10
ງກຽ	9	3
ງກ່	10	-2
ງກ້	-10	-1
ງກໍ	-6	1
ງຂ	-6	-17
ງຂວ	6	5
ງຂອ	11	9
ງຂັ	-5	-2
ງຂາ	17	-11
ງຂີ	-15	-5
ງຂຶ	20	-8
ງຂຽ	15	-2
ງຂ້	-27	-14
ງຂໍ	-6	11
ງຄ	8	13
ງຄວ	-3	3
ງຄອ	11	4
ງຄັ	14	-14
ງຄາ	-1	4
ງຄິ	-18	1
ງຄີ	-13	-8
ງຄື	27	-2
ງຄົ	1	-7
ງຄຽ	-14	8
ງຄ່	-11	0
ງຄ້	-4	1
ງຄໍ	13	5
ງງ	5	-4
ງງາ	4	-3
ງງົ	-6	1
ງງ່	1	6
ງຈ	-2	7
ງຈອ	6	2
ງຈັ	-19	-6
ງຈາ	-15	-6
ງຈີ	-3	1
ງຈຶ	4	1
ງຈົ	26	14
ງຊ	38	17
ງຊັ	3	8
ງຊາ	13	4
ງຊິ	9	-11
ງຊີ	2	-3
ງຊຶ	19	12
ງຊື	13	-6
ງຊົ	-9	12
ງຊ່	-8	7
ງຊ້	22	-3
ງຊໍ	0	4
ງຍ	22	12
ງຍັ	-4	3
ງຍາ	12	2
ງຍີ	-7	1
ງຍົ	-2	9
ງຍ່	28	-12
ງຍ້	-3	7
ງດ	34	-38
ງດີ	-12	-23
ງດູ	-3	-6
ງດົ	0	3
ງດຽ	23	-5
ງດ່	-4	1
ງດ້	6	-3
ງຕ	-1	24
ງຕອ	18	6
ງຕັ	-10	3
ງຕາ	30	4
ງຕິ	3	-5
ງຕີ	-16	-7
ງຕື	-6	2
ງຕົ	-16	3
ງຕ່	-29	15
ງຕ້	-12	-8
ງຕໍ	13	1
ງຖ	2	-1
ງຖອ	3	-4
ງຖາ	-6	3
ງຖື	11	-2
ງຖ້	-4	-2
ງທ	-57	10
ງທະ	-4	5
ງທັ	2	3
ງທາ	-11	-3
ງທີ	-35	3
ງທຸ	-8	-1
ງທ່	-13	3
ງທ້	14	-1
ງທໍ	-18	4
ງນ	46	41
ງນອ	5	-19
ງນັ	32	15
ງນິ	3	-5
ງນີ	-7	17
ງນຶ	-4	4
ງນຸ	7	0
ງນ້	-2	32
ງນໍ	4	-4
ງບ	30	-1
ງບວ	12	-2
ງບອ	12	2
ງບັ	-6	3
ງບາ	-2	3
ງບຸ	9	2
ງບ່	-18	3
ງບ້	-4	7
ງບໍ	25	-18
ງປ	-18	5
ງປວ	4	0
ງປອ	10	-3
ງປະ	-8	-1
ງປັ	-4	-1
ງປາ	14	-4
ງປິ	-6	0
ງປີ	-31	-4
ງປູ	3	2
ງປົ	1	-8
ງປ່	7	11
ງປ້	2	5
ງຜ	-23	-5
ງຜິ	1	-5
ງຜື	4	2
ງຜູ	-22	-2
ງຜົ	-14	-10
ງຜ່	6	2
ງຝ	1	2
ງຝ່	3	0
ງພ	-7	-11
ງພວ	-12	2
ງພອ	5	9
ງພະ	-9	0
ງພັ	12	0
ງພາ	-15	-2
ງພິ	3	5
ງພີ	3	3
ງພູ	0	-3
ງພົ	0	-17
ງພ້	2	-3
ງພໍ	-3	-7
ງຟ	10	1
ງຟັ	9	-2
ງຟິ	8	4
ງຟ້	-9	-4
ງມ	21	-23
ງມະ	12	10
ງມັ	18	2
ງມາ	10	3
ງມີ	-26	13
ງມຶ	6	2
ງມື	31	-38
ງຢ	-32	8
ງຢອ	-4	2
ງຢາ	-19	18
ງຢື	-3	-5
ງຢຸ	-5	2
ງຢູ	39	-16
ງຢ່	-2	-4
ງຢ້	-8	6
ງລ	17	6
ງລອ	2	12
ງລະ	-10	-6
ງລາ	27	12
ງລື	-9	6
ງລຸ	9	-2
ງລູ	-3	-18
ງລົ	-3	-1
ງລ່	-10	4
ງລ້	0	-7
ງລໍ	0	8
ງວ	10	3
ງວັ	-8	5
ງວາ	6	-2
ງວິ	4	2
ງວີ	13	-6
ງວົ	-5	0
ງວ່	-3	1
ງສ	-1	3
ງສອ	11	2
ງສະ	-16	-6
ງສັ	8	9
ງສາ	1	3
ງສີ	13	6
ງສື	-7	-10
ງສຸ	6	6
ງສົ	-10	-7
ງສຽ	9	1
ງສ່	-20	0
ງສ້	0	4
ງຫ	7	0
ງຫນ	-6	11
ງຫມ	-14	-5
ງຫລ	60	-5
ງຫວ	19	-3
ງຫອ	1	7
ງຫາ	-7	-1
ງຫູ	-1	-4
ງຫົ	-12	0
ງຫ້	-2	-8
ງອ	-10	-21
ງອອ	-12	-23
ງອັ	3	-5
ງອາ	-3	-11
ງອິ	0	4
ງອີ	-9	12
ງອຸ	12	2
ງອ່	-1	3
ງອ້	5	-12
ງຮ	17	-3
ງຮວ	2	3
ງຮອ	14	8
ງຮັ	-7	4
ງຮາ	-10	8
ງຮູ	10	-7
ງຮຽ	-9	3
ງຮ້	23	-25
ງັ	2	3
ງາ	23	10
ງານ	38	9
ງາມ	-15	2
ງິ	19	3
ງິນ	10	5
ງື	-12	2
ງື່	-13	0
ງູ	54	4
ງູກ	14	9
ງູຂ	4	4
ງູສ	27	-19
ງູເ	13	9
ງົ	9	-7
ງົງ	4	-1
ງົດ	-5	4
ງົບ	2	-11
ງົວ	5	2
ງເ	-35	18
ງເກ	-25	4
ງເຂ	-12	6
ງເຄ	-5	-4
ງເງ	3	1
ງເຈ	24	23
ງເຊ	20	12
ງເດ	4	-1
ງເຕ	-7	4
ງເທ	-2	-8
ງເບ	8	-4
ງເປ	2	-14
ງເພ	10	-4
ງເຟ	-10	2
ງເມ	12	-1
ງເລ	-3	8
ງເວ	5	3
ງເຫ	4	-11
ງເອ	-16	15
ງເຮ	-14	0
ງແ	-22	-4
ງແກ	4	-2
ງແຂ	1	-21
ງແຊ	-3	0
ງແຍ	-27	1
ງແດ	-18	0
ງແຕ	-13	-6
ງແທ	3	-4
ງແນ	-16	-3
ງແບ	-8	1
ງແປ	4	-3
ງແຜ	-3	-1
ງແພ	16	3
ງແມ	-14	4
ງແລ	15	14
ງແວ	8	4
ງແສ	-11	-1
ງແຫ	26	5
ງແອ	10	3
ງແຮ	-10	-10
ງໂ	1	22
ງໂຄ	-4	-5
ງໂດ	-3	2
ງໂຕ	26	1
ງໂທ	-5	3
ງໂປ	2	7
ງໂຮ	-16	7
ງໄ	-10	3
ງໄກ	0	-6
ງໄຂ	-36	12
ງໄຄ	38	-33
ງໄຈ	8	2
ງໄຊ	10	9
ງໄດ	13	-21
ງໄທ	-1	3
ງໄນ	-6	0
ງໄບ	2	8
ງໄປ	-14	9
ງໄຜ	8	-1
ງໄຟ	5	5
ງໄມ	4	3
ງໄລ	7	0
ງໄວ	-11	5
ງໄສ	-23	18
ງໄຫ	1	4
ງໄອ	3	7
ງໆ	-3	-9
ງໆບ	-5	-7
ງ່	25	9
ງ່ວ	15	15
ງ່າ	10	-7
ງ້	1	3
ງ້ວ	1	3
ງໍ	5	-12
ຈ	2	-6
ຈ .	-3	0
ຈກ	7	-7
ຈກະ	-3	-2
ຈຂ	-4	2
ຈຂອ	8	-1
ຈຂາ	-5	1
ຈຄ	11	-11
ຈຄື	4	2
ຈຈ	3	6
ຈຈະ	4	1
ຈຊ	-20	4
ຈຊິ	-7	4
ຈຊ່	-8	0
ຈຍ	31	23
ຈຍັ	-4	7
ຈຍາ	31	17
ຈດ	26	-23
ຈດັ	4	4
ຈດີ	14	-29
ຈຕ	3	3
ຈຖ	-6	1
ຈທ	5	8
ຈທາ	5	2
ຈທີ	-21	4
ຈທຽ	14	-6
ຈນ	36	14
ຈນ 00	11	4
ຈນຕ	2	4
ຈນຢ	9	2
ຈນາ	3	2
ຈນໄ	33	5
ຈບ	22	16
ຈບໍ	21	16
ຈປ	10	-10
ຈປົ	-3	-10
ຈຜ	-2	4
ຈຜິ	-6	5
ຈຝ	-22	0
ຈຝື	-20	0
ຈພ	8	2
ຈມ	1	10
ຈມາ	-1	3
ຈຢ	10	-6
ຈຢາ	23	-4
ຈຢຸ	-7	0
ຈຢູ	-9	-2
ຈລ	-1	-3
ຈລູ	3	-2
ຈລົ	-5	0
ຈວ	3	-2
ຈວາ	3	4
ຈວ່	2	-7
ຈສ	-3	0
ຈສະ	-3	-11
ຈສັ	-1	8
ຈຫ	-11	3
ຈຫມ	-1	4
ຈຫລ	-26	-1
ຈຫອ	16	5
ຈຫາ	-8	-1
ຈອ	24	0
ຈອກ	15	8
ຈອງ	-17	14
ຈອດ	0	3
ຈອນ	29	-18
ຈອ່	3	-6
ຈຮ	-22	1
ຈຮົ	-8	0
ຈຮ້	-14	0
ຈະ	1	6
ຈະຂ	15	2
ຈະຊ	0	-4
ຈະຍ	-7	0
ຈະດ	4	1
ຈະຕ	-8	3
ຈະບ	4	2
ຈະປ	-5	0
ຈະມ	-9	-1
ຈະລ	3	-4
ຈະສ	-11	0
ຈະຫ	9	-3
ຈະຮ	-28	1
ຈະເ	-8	10
ຈະແ	-1	-5
ຈະໂ	-3	0
ຈະໄ	30	13
ຈັ	25	-6
ຈັກ	-25	3
ຈັງ	11	5
ຈັດ	-5	-2
ຈັນ	7	-21
ຈັບ	22	-21
ຈັ່	18	3
ຈາ	-44	-2
ຈາກ	-4	-17
ຈາງ	6	1
ຈານ	5	1
ຈາມ	-34	2
ຈາລ	-1	3
ຈາະ	4	5
ຈິ	28	-10
ຈິງ	2	-3
ຈິດ	17	8
ຈິບ	13	-15
ຈີ	4	2
ຈີກ	12	0
ຈີນ	-6	-4
ຈີ່	-3	4
ຈີ້	-3	2
ຈຶ	14	4
ຈຶ່	14	3
ຈື	5	1
ຈືດ	9	1
ຈື່	-3	1
ຈຸ	-1	-15
ຈຸກ	2	5
ຈຸດ	8	-21
ຈຸບ	-16	0
ຈຸລ	5	1
ຈົ	-17	1
ຈົກ	4	5
ຈົດ	11	0
ຈົນ	-18	12
ຈົບ	21	1
ຈົມ	8	1
ຈົ່	-20	-3
ຈົ້	-3	-5
ຈເ	0	4
ຈເກ	-7	-9
ຈເຂ	8	5
ຈເດ	-12	-1
ຈເຕ	28	9
ຈເຢ	-6	-2
ຈເລ	-6	5
ຈແ	9	20
ຈແລ	17	9
ຈໂ	-9	-5
ຈໂຄ	-4	1
ຈໂລ	-5	-6
ຈໄ	0	-10
ຈໄດ	-4	-5
ຈໄວ	4	8
ຈໄຫ	-12	-7
ຈ່	-2	-12
ຈ່ວ	-1	-3
ຈ່ອ	-6	-5
ຈ່າ	12	-5
ຈ້	-6	-13
ຈ້ງ	-1	-3
ຈ້າ	-13	-12
ຈໍ	0	-3
ຈໍາ	-9	-5
ຈໍ້	17	-3
ຊ	-8	7
ຊ .	7	0
ຊກ	5	1
ຊດ	2	5
ຊນ	-4	1
ຊບ	2	-3
ຊບ .	3	-2
ຊບຢ	-3	0
ຊມ	4	-2
ຊມ .	8	1
ຊລ	-5	5
ຊລຸ	8	5
ຊວ	0	5
ຊຫ	6	0
ຊອ	-7	-5
ຊອກ	-10	0
ຊອບ	-7	-3
ຊະ	-17	-1
ຊະນ	-17	-3
ຊັ	23	-7
ຊັກ	40	10
ຊັງ	-9	0
ຊັດ	13	-1
ຊັນ	-20	-3
ຊັ່	3	-8
ຊັ້	-25	-12
ຊາ	22	19
ຊາ .	3	-8
ຊາກ	10	0
ຊາຂ	-23	2
ຊາຈ	-12	-1
ຊາຍ	16	7
ຊານ	12	3
ຊາປ	-5	4
ຊາວ	7	12
ຊາເ	-4	2
ຊາແ	11	2
ຊິ	-30	27
ຊິກ	0	-4
ຊິຂ	-14	-2
ຊິຈ	7	2
ຊິຊ	-2	4
ຊິດ	1	-4
ຊິຕ	-10	3
ຊິຖ	12	5
ຊິນ	-5	1
ຊິບ	19	16
ຊິປ	-4	-1
ຊິມ	-3	-1
ຊິຢ	-5	0
ຊິວ	0	4
ຊິສ	-15	-4
ຊິຫ	8	-8
ຊິເ	-9	6
ຊິແ	11	10
ຊິໄ	-16	-7
ຊິ່	0	3
ຊີ	8	23
ຊີຍ	4	-1
ຊີດ	15	8
ຊີນ	-40	-6
ຊີບ	10	-5
ຊີມ	3	0
ຊີລ	-4	0
ຊີວ	34	8
ຊີເ	32	8
ຊີແ	2	8
ຊີໄ	1	5
ຊີ້	0	-8
ຊຶ	49	33
ຊຶມ	50	33
ຊື	9	-8
ຊືນ	7	-5
ຊືມ	-11	4
ຊືອ	10	3
ຊື່	21	-11
ຊື້	12	17
ຊຸ	8	0
ຊຸດ	-18	-1
ຊຸມ	8	-12
ຊຸ່	17	12
ຊູ	22	-3
ຊູລ	21	-3
ຊົ	13	-23
ຊົດ	-5	0
ຊົນ	-13	-7
ຊົາ	24	-3
ຊົ່	-8	7
ຊົ້	39	-9
ຊຽ	14	-8
ຊຽງ	-11	-4
ຊຽມ	25	-4
ຊເ	11	4
ຊໄ	9	-1
ຊ່	-3	-1
ຊ່ວ	-10	-7
ຊ່ອ	16	6
ຊ່າ	2	-4
ຊ່ຽ	0	4
ຊ້	22	3
ຊ້ຂ	2	3
ຊ້ຄ	4	0
ຊ້ຢ	-18	7
ຊ້າ	40	8
ຊ້ເ	18	-11
ຊ້ແ	-6	0
ຊ້ໄ	-8	9
ຊ໋	-13	0
ຊ໋ອ	-13	0
ຊໍ	-15	11
ຊໍາ	-7	8
ຊໍ້	-9	3
຋	-4	1
ຍ	-6	6
ຍ "	3	-1
ຍ (	5	-7
ຍ ,	24	4
ຍ , ເ	5	3
ຍ .	-2	-5
ຍ . ກ	7	4
ຍ . ຂ	-4	-12
ຍ . ຄ	-7	-2
ຍ . ດ	-4	0
ຍ . ຕ	-3	0
ຍ . ຖ	0	-13
ຍ . ມ	3	2
ຍ . ຢ	-19	8
ຍ . ສ	-4	2
ຍ . ເ	11	6
ຍ 00	9	15
ຍ 00 ,	9	2
ຍ 00 ປ	8	1
ຍ 00 ມ	11	3
ຍ 00 ເ	-3	4
ຍ 000	-9	0
ຍ 2	0	-1
ຍ 2 ເ	4	-3
ຍ 4	22	3
ຍ 4 ເ	13	1
ຍ 5	5	6
ຍ 5 ປ	4	6
ຍ :	-3	5
ຍກ	-2	-18
ຍກວ	0	-7
ຍກະ	14	5
ຍກັ	10	-5
ຍກາ	-7	-5
ຍກິ	10	-12
ຍກົ	3	-2
ຍກແ	2	-10
ຍກ່	2	3
ຍກ້	11	3
ຍກໍ	-11	0
ຍຂ	-17	-2
ຍຂອ	6	-2
ຍຂະ	-7	-1
ຍຂັ	-5	0
ຍຂາ	0	-6
ຍຂີ	-3	-2
ຍຂຶ	4	-16
ຍຂຽ	9	4
ຍຂ້	-21	18
ຍຂໍ	5	-1
ຍຄ	-4	11
ຍຄວ	3	-2
ຍຄອ	3	5
ຍຄາ	-9	-4
ຍຄິ	-12	0
ຍຄື	22	4
ຍຄຸ	-5	0
ຍຄົ	4	11
ຍຄ່	-11	-5
ຍງ	4	-5
ຍງາ	11	3
ຍງ່	8	-8
ຍຈ	-1	-11
ຍຈອ	-6	2
ຍຈະ	20	0
ຍຈາ	-13	-4
ຍຈົ	-17	-2
ຍຈ້	11	-4
ຍຊ	-9	0
ຍຊອ	9	-2
ຍຊັ	-28	-5
ຍຊາ	4	-1
ຍຊິ	28	13
ຍຊີ	-19	-10
ຍຊື	7	-2
ຍຊ່	3	4
ຍຍ	-29	11
ຍຍັ	-27	-2
ຍຍິ	-3	0
ຍຍົ	2	6
ຍຍ້	-3	4
ຍດ	-4	-4
ຍດອ	3	0
ຍດັ	3	-1
ຍດີ	12	-5
ຍດຽ	8	-6
ຍດ້	-4	-1
ຍດໍ	-27	3
ຍຕ	-2	10
ຍຕອ	-13	0
ຍຕັ	-18	-3
ຍຕາ	22	-6
ຍຕິ	4	2
ຍຕື	13	5
ຍຕົ	-11	-3
ຍຕ້	9	5
ຍຕໍ	5	4
ຍຖ	-2	1
ຍຖາ	-4	3
ຍຖ່	-5	1
ຍຖ້	4	-2
ຍທ	16	-20
ຍທັ	-6	-2
ຍທາ	-8	6
ຍທີ	-2	-3
ຍທ້	-2	6
ຍນ	-4	12
ຍນອ	-5	0
ຍນັ	-12	10
ຍນິ	1	-8
ຍນີ	-1	6
ຍນຶ	3	-2
ຍນ້	7	-1
ຍນໍ	-6	6
ຍບ	3	8
ຍບວ	4	-8
ຍບອ	4	2
ຍບັ	-2	-3
ຍບ້	4	3
ຍບໍ	7	19
ຍປ	8	0
ຍປອ	3	0
ຍປະ	0	-4
ຍປາ	-6	1
ຍປີ	-22	5
ຍປຸ	8	2
ຍປົ	11	-4
ຍປ່	9	-1
ຍຜ	0	7
ຍຜິ	5	2
ຍຜູ	-6	1
ຍຜົ	8	1
ຍຜ່	-5	0
ຍພ	-17	1
ຍພອ	4	-1
ຍພະ	2	-3
ຍພາ	-15	0
ຍພິ	8	2
ຍພຽ	-3	0
ຍພໍ	-5	1
ຍຟ	-7	6
ຍຟອ	-4	0
ຍຟູ	-1	3
ຍມ	5	2
ຍມັ	1	-5
ຍມາ	-23	8
ຍມີ	4	-14
ຍມຶ	6	3
ຍມື	10	15
ຍຢ	-12	-7
ຍຢາ	-22	-3
ຍຢູ	13	0
ຍຢ້	3	-1
ຍລ	38	15
ຍລອ	17	5
ຍລະ	-3	2
ຍລັ	15	3
ຍລາ	3	9
ຍລີ	-10	1
ຍລູ	18	3
ຍລົ	-1	-15
ຍລ້	1	3
ຍວ	-10	15
ຍວ່	-14	11
ຍສ	-5	-14
ຍສອ	-9	-4
ຍສະ	-5	-2
ຍສັ	20	0
ຍສາ	-10	4
ຍສີ	3	-11
ຍສົ	13	-7
ຍສໍ	5	-3
ຍຫ	21	-29
ຍຫຍ	-3	-4
ຍຫນ	-16	-30
ຍຫມ	-17	11
ຍຫລ	-5	3
ຍຫອ	-3	-1
ຍຫາ	53	-1
ຍຫົ	-7	0
ຍອ	-20	7
ຍອມ	28	2
ຍອອ	-14	5
ຍອາ	-6	5
ຍອ່	-33	-3
ຍອ້	-3	0
ຍຮ	-23	-7
ຍຮອ	-13	-6
ຍຮັ	-7	0
ຍຮາ	9	11
ຍຮູ	5	-10
ຍຮຽ	5	-5
ຍຮ້	-21	2
ຍະ	-14	-2
ຍະ ii	-1	-3
ຍະຍ	-6	0
ຍະພ	-13	-2
ຍະເ	1	3
ຍັ	-4	-21
ຍັກ	4	2
ຍັງ	-8	-25
ຍັບ	5	1
ຍາ	8	-9
ຍາກ	27	26
ຍາຂ	16	-8
ຍາຍ	8	1
ຍາດ	43	-13
ຍານ	-23	-2
ຍາບ	-18	-5
ຍາມ	-12	3
ຍາວ	-10	-3
ຍາສ	-3	-2
ຍາເ	10	0
ຍາໄ	3	-4
ຍິ	-11	1
ຍິງ	-17	4
ຍິນ	3	7
ຍິບ	1	-5
ຍິ່	-1	-4
ຍີ	1	3
ຍີນ	-3	0
ຍີ່	3	1
ຍື	1	2
ຍືດ	1	3
ຍຸ	-24	6
ຍຸ 00	13	1
ຍຸ 1	16	4
ຍຸ 3	-7	0
ຍຸ 5	-7	0
ຍຸ 7	-4	-1
ຍຸງ	-36	6
ຍຸບ	5	-9
ຍຸວ	3	2
ຍຸເ	0	3
ຍຸ້	0	4
ຍູ	1	4
ຍູ້	-1	3
ຍົ	11	22
ຍົກ	21	22
ຍົນ	-11	1
ຍເ	-25	21
ຍເກ	-9	4
ຍເຂ	-15	3
ຍເຄ	-42	4
ຍເງ	2	4
ຍເຈ	19	9
ຍເຊ	-13	0
ຍເດ	-7	0
ຍເທ	3	5
ຍເບ	-1	-4
ຍເປ	-9	-4
ຍເພ	4	-5
ຍເມ	27	10
ຍເລ	-23	9
ຍເວ	14	-4
ຍເສ	-14	1
ຍເຫ	-1	-3
ຍເອ	-6	-1
ຍເຮ	15	4
ຍແ	1	-8
ຍແຂ	15	4
ຍແດ	44	0
ຍແຕ	3	-6
ຍແທ	-14	1
ຍແນ	-13	-11
ຍແບ	-4	3
ຍແປ	-23	1
ຍແຜ	5	2
ຍແພ	-5	-1
ຍແມ	-25	-11
ຍແລ	3	5
ຍແສ	-12	0
ຍແຮ	-6	3
ຍໂ	-9	-14
ຍໂຄ	-7	-1
ຍໂຕ	3	-12
ຍໂມ	2	-5
ຍໄ	12	38
ຍໄຂ	-24	4
ຍໄຈ	83	34
ຍໄຊ	4	-15
ຍໄດ	-13	7
ຍໄນ	-13	-2
ຍໄປ	-46	-4
ຍໄຜ	18	-12
ຍໄວ	0	4
ຍໄສ	4	-3
ຍໄຫ	-1	8
ຍໄອ	4	1
ຍໆ	-11	-23
ຍໆ .	6	-4
ຍໆກ	0	-3
ຍໆຂ	-5	0
ຍໆດ	-5	2
ຍໆທ	1	-5
ຍໆບ	9	-5
ຍໆມ	-4	0
ຍໆຢ	-4	1
ຍໆລ	-3	1
ຍໆເ	-14	-9
ຍໆແ	7	-6
ຍໆໄ	-2	4
ຍ່	24	-44
ຍ່ .	-4	-1
ຍ່ກ	-1	-7
ຍ່ຂ	21	-16
ຍ່ຄ	6	-1
ຍ່ຍ	-3	3
ຍ່ພ	3	-1
ຍ່າ	-13	-10
ຍ່ຽ	51	-34
ຍ່ເ	-12	2
ຍ່ແ	-7	3
ຍ່ໄ	4	-6
ຍ້	5	20
ຍ້ອ	-18	6
ຍ້າ	21	14
ດ	-33	21
ດ "	-14	-7
ດ (	1	4
ດ ,	20	4
ດ , ຄ	3	1
ດ , ຕ	-6	0
ດ , ນ	7	-3
ດ , ບ	5	-3
ດ , ຜ	-1	-4
ດ , ເ	-3	-4
ດ , ໄ	-9	0
ດ .	2	14
ດ . ກ	-7	0
ດ . ຂ	-8	6
ດ . ຄ	-9	4
ດ . ດ	3	0
ດ . ຕ	8	0
ດ . ຖ	-13	1
ດ . ບ	-8	6
ດ . ຜ	8	0
ດ . ພ	-6	4
ດ . ມ	21	-2
ດ . ຢ	-7	1
ດ . ສ	20	-11
ດ . ຫ	-4	0
ດ . ເ	-13	-1
ດ . ແ	-7	5
ດ . ໄ	-3	-1
ດ 0.0	0	-3
ດ 0.0 .	3	0
ດ 00	1	10
ດ 00 ພ	-3	1
ດ 00 ມ	-6	0
ດ 00 ອ	3	6
ດ 00.0	6	-1
ດ 000	-15	-11
ດ 000 ,	3	-3
ດ 000 .	3	-5
ດ 0000	7	0
ດ 1	18	6
ດ 2	8	5
ດ 3	0	-3
ດ 4	-6	0
ດ 5	8	-5
ດ 6	9	6
ດ 7	-3	6
ດ 7 ອ	0	6
ດ 8	-6	5
ດ 9	-8	3
ດ :	-4	-1
ດ ?	-16	14
ດ b	-6	-3
ດ ct	3	4
ດ inr	-4	0
ດ mri	-14	5
ດ pet	9	1
ດ tace	-4	0
ດກ	30	0
ດກວ	-11	5
ດກະ	9	-1
ດກັ	1	10
ດກາ	-12	1
ດກິ	14	7
ດກື	0	7
ດກຸ	9	-2
ດກົ	-4	0
ດກໄ	5	0
ດກ່	-2	-17
ດກ້	34	7
ດກໍ	-28	-8
ດຂ	12	-6
ດຂອ	-16	-1
ດຂະ	10	-2
ດຂັ	-1	4
ດຂາ	-4	-10
ດຂົ	-3	-2
ດຂຽ	-5	-6
ດຂ້	-7	-2
ດຂໍ	14	8
ດຄ	-14	-21
ດຄວ	6	-10
ດຄັ	1	-3
ດຄິ	-10	0
ດຄື	-16	-5
ດຄຸ	-1	4
ດຄົ	1	-8
ດຄ່	-1	5
ດຄໍ	-3	-2
ດງ	32	-37
ດງກ	6	1
ດງຄ	-5	-5
ດງຈ	-7	2
ດງຍ	-7	-1
ດງຕ	-10	-10
ດງບ	2	-6
ດງມ	1	10
ດງລ	12	1
ດງສ	1	-6
ດງຫ	-6	4
ດງອ	13	-2
ດງຮ	13	-16
ດງູ	-5	1
ດງເ	3	-9
ດງແ	6	-19
ດຈ	27	-7
ດຈະ	4	-11
ດຈັ	9	5
ດຈາ	2	-7
ດຈີ	5	2
ດຈຶ	1	5
ດຈຸ	-13	0
ດຈົ	6	-8
ດຈ່	17	8
ດຈໍ	12	0
ດຊ	17	-1
ດຊອ	-9	-1
ດຊະ	5	-10
ດຊັ	-16	-4
ດຊິ	-10	6
ດຊຶ	5	-9
ດຊື	9	-6
ດຊຽ	37	7
ດຊ່	5	1
ດຊ້	-13	5
ດຊໍ	-5	0
ດຍ	-19	-11
ດຍທ	3	-3
ດຍສ	-7	1
ດຍັ	9	-8
ດຍາ	-6	0
ດຍິ	-11	0
ດຍ່	8	-3
ດຍ້	-12	1
ດດ	4	11
ດດັ	13	-1
ດດີ	-2	9
ດດຽ	5	1
ດດໍ	-1	-8
ດຕ	-11	9
ດຕອ	-4	-4
ດຕະ	11	-9
ດຕັ	-7	-1
ດຕາ	-1	10
ດຕິ	1	-3
ດຕີ	-2	6
ດຕຶ	5	3
ດຕູ	4	5
ດຕົ	-17	5
ດຕຽ	-4	2
ດຕ່	-8	-2
ດຕໍ	-8	3
ດຖ	-8	-4
ດຖາ	-14	0
ດຖີ	-3	0
ດຖື	2	-3
ດທ	-20	-13
ດທະ	5	4
ດທັ	-7	0
ດທາ	5	2
ດທີ	-6	0
ດທຸ	-28	1
ດທົ	-7	7
ດທ່	-6	-1
ດທ້	18	-6
ດທໍ	12	-7
ດນ	9	-31
ດນອ	-5	4
ດນັ	-12	-8
ດນາ	-4	7
ດນີ	17	-31
ດນຶ	-4	0
ດນົ	29	10
ດນໄ	2	8
ດນ່	5	-3
ດນ້	12	-16
ດນໍ	-22	7
ດບ	-22	25
ດບວ	-5	11
ດບ່	4	0
ດບ້	-8	0
ດບໍ	-14	11
ດປ	12	32
ດປວ	-15	2
ດປອ	-8	0
ດປະ	4	-9
ດປັ	-2	3
ດປາ	5	11
ດປີ	-6	2
ດປຶ	-7	-1
ດປົ	21	11
ດປ່	10	6
ດປ້	-2	6
ດຜ	-31	2
ດຜິ	-16	4
ດຜູ	-14	1
ດຜົ	4	-2
ດຜ່	-16	-1
ດຜ້	5	-3
ດຝ	9	-6
ດພ	18	-21
ດພວ	-11	2
ດພັ	12	-9
ດພິ	-6	0
ດພີ	10	-14
ດພຸ	5	1
ດພູ	17	-12
ດພົ	-12	5
ດຟ	6	4
ດຟອ	8	5
ດມ	56	-20
ດມະ	2	7
ດມັ	-3	-1
ດມາ	27	14
ດມີ	-8	-15
ດມື	66	-41
ດຢ	-1	8
ດຢາ	-34	-3
ດຢຸ	10	-8
ດຢູ	27	13
ດລ	2	23
ດລວ	3	2
ດລອ	9	-1
ດລະ	-26	1
ດລາ	-10	-5
ດລູ	0	4
ດລົ	16	20
ດລໍ	7	-2
ດວ	-18	3
ດວັ	5	1
ດວາ	-4	-2
ດວິ	15	1
ດວີ	-7	-1
ດວຽ	2	-12
ດວ່	9	3
ດສ	-21	-5
ດສອ	3	-3
ດສະ	-8	13
ດສັ	-26	-1
ດສາ	8	-9
ດສິ	-9	0
ດສີ	13	-8
ດສຸ	14	-11
ດສູ	8	1
ດສົ	7	9
ດສ່	-6	-2
ດສໍ	-7	4
ດຫ	-4	-17
ດຫຍ	-26	-2
ດຫນ	41	10
ດຫມ	-30	-7
ດຫລ	-20	-12
ດຫາ	4	-3
ດຫົ	12	1
ດຫ້	-3	0
ດອ	-32	-45
ດອກ	-14	0
ດອງ	-12	2
ດອນ	5	-7
ດອອ	15	-27
ດອັ	2	4
ດອາ	-9	4
ດອິ	10	-2
ດອີ	16	-12
ດອຸ	-11	-3
ດອ້	10	-2
ດຮ	-4	-6
ດຮອ	-6	-7
ດຮັ	-5	-3
ດຮາ	17	4
ດຮ້	-24	1
ດັ	45	30
ດັກ	19	14
ດັງ	21	19
ດັດ	14	-5
ດັນ	4	3
ດັບ	-11	-1
ດາ	12	-8
ດານ	-2	-8
ດາມ	-4	-1
ດາວ	1	3
ດາແ	7	0
ດິ	3	-13
ດິກ	3	3
ດິນ	2	-15
ດີ	-31	-39
ດີ ,	6	7
ດີ .	-13	-21
ດີ 00	-5	0
ດີ ?	14	6
ດີກ	-30	-10
ດີຂ	5	-3
ດີຄ	-7	1
ດີຊ	-7	1
ດີຍ	-6	-7
ດີດ	16	-3
ດີຕ	7	3
ດີທ	-8	-5
ດີນ	-14	1
ດີບ	9	-34
ດີປ	-4	-4
ດີຜ	-2	3
ດີພ	3	0
ດີມ	5	-14
ດີຢ	-20	-15
ດີລ	-3	3
ດີສ	-2	3
ດີຫ	-19	-11
ດີອ	-3	0
ດີຮ	6	-5
ດີເ	10	4
ດີແ	-25	-3
ດີໂ	-21	-6
ດີໆ	3	-1
ດີ້	-29	-1
ດື	-17	-1
ດືອ	-41	2
ດື່	23	3
ດື້	6	1
ດຸ	9	-1
ດຸງ	2	-3
ດຸມ	1	3
ດູ	26	14
ດູກ	11	1
ດູດ	37	14
ດູຝ	-10	0
ດູແ	-10	-1
ດົ	-25	12
ດົງ	-3	2
ດົນ	-18	10
ດຽ	-10	-3
ດຽວ	-9	-2
ດເ	-21	10
ດເກ	-20	4
ດເຂ	13	-5
ດເຄ	4	4
ດເງ	4	-6
ດເຈ	4	-4
ດເຊ	-53	-5
ດເດ	6	5
ດເທ	26	-1
ດເບ	-19	-6
ດເປ	34	3
ດເພ	-12	2
ດເມ	10	-3
ດເລ	13	10
ດເວ	2	5
ດເສ	4	2
ດເຫ	21	20
ດເອ	-13	-8
ດເຮ	-3	6
ດແ	-8	-4
ດແກ	-1	3
ດແຂ	-9	2
ດແຈ	5	2
ດແດ	-12	-3
ດແຕ	-9	-2
ດແທ	-3	5
ດແນ	62	14
ດແບ	-4	-2
ດແປ	5	5
ດແຜ	18	-15
ດແພ	-8	0
ດແມ	-28	8
ດແລ	-26	-17
ດແຫ	-4	1
ດແອ	1	4
ດໂ	-3	15
ດໂຄ	11	-4
ດໂຕ	8	22
ດໂຮ	-23	0
ດໄ	-24	15
ດໄກ	4	0
ດໄຂ	13	-2
ດໄຈ	-8	-3
ດໄຊ	-3	-7
ດໄດ	-12	-1
ດໄຕ	-1	4
ດໄທ	-3	4
ດໄນ	-18	-6
ດໄບ	-4	0
ດໄປ	24	14
ດໄພ	9	9
ດໄມ	4	1
ດໄວ	7	-7
ດໄສ	1	-3
ດໄຫ	-4	22
ດໄອ	0	4
ດໆ	17	15
ດໆ .	4	5
ດໆເ	3	2
ດ່	-3	8
ດ່ ,	-7	2
ດ່ .	6	-4
ດ່ :	-3	0
ດ່ ?	9	2
ດ່ກ	-7	2
ດ່ຂ	-15	-2
ດ່ຄ	6	2
ດ່ຖ	-6	-1
ດ່ມ	20	-6
ດ່ຢ	8	-1
ດ່ລ	-9	-2
ດ່ວ	-9	16
ດ່ຫ	0	4
ດ່າ	10	-11
ດ່ເ	-28	3
ດ່ແ	12	0
ດ່ໄ	-5	-1
ດ້	-17	-5
ດ້ ,	-16	-2
ດ້ .	7	-31
ດ້ 00	3	9
ດ້ 000	15	7
ດ້ 2	9	13
ດ້ 3	7	-7
ດ້ 38.0	8	7
ດ້ 4	11	-6
ດ້ 5	3	12
ດ້ 6	5	1
ດ້ 8	-3	15
ດ້ 9	15	-3
ດ້ກ	-39	14
ດ້ຂ	-20	-1
ດ້ຄ	3	-12
ດ້ຈ	13	0
ດ້ຊ	16	-12
ດ້ຍ	-24	-16
ດ້ດ	-24	-8
ດ້ຕ	-3	4
ດ້ຖ	-1	-5
ດ້ທ	-2	-3
ດ້ນ	-37	-2
ດ້ບ	9	5
ດ້ປ	-7	-9
ດ້ພ	4	6
ດ້ມ	7	4
ດ້ຢ	31	-10
ດ້ລ	12	-6
ດ້ວ	-2	-6
ດ້ສ	4	-1
ດ້ຫ	0	-38
ດ້ອ	3	4
ດ້ຮ	13	2
ດ້າ	6	5
ດ້ເ	11	15
ດ້ແ	-13	-20
ດ້ໂ	-3	-1
ດ້ໄ	14	13
ດໍ	17	12
ດໍາ	17	12
ຕ	2	17
ຕ .	13	-2
ຕກ	-21	19
ຕກກ	3	-2
ຕກຕ	3	3
ຕກມ	-11	-2
ຕກິ	5	1
ຕກເ	32	11
ຕກໄ	-10	4
ຕຂ	-6	0
ຕຂ້	3	-3
ຕຊ	-1	4
ຕທ	-11	-1
ຕນ	1	-5
ຕນັ	-5	-4
ຕບ	16	-1
ຕບໍ	16	-1
ຕປ	-3	5
ຕມ	-9	6
ຕຢ	0	5
ຕລ	-3	-1
ຕລາ	-5	-1
ຕວ	-11	2
ຕສ	-1	5
ຕສົ	-2	3
ຕຫ	13	-3
ຕອ	-21	44
ຕອຍ	3	5
ຕອດ	6	2
ຕອນ	-12	30
ຕອບ	-23	2
ຕອອ	11	-1
ຕອຸ	1	5
ຕອ່	11	3
ຕຮ	17	16
ຕຮ້	13	13
ຕະ	-3	-7
ຕະບ	-7	6
ຕະປ	18	2
ຕະພ	3	-7
ຕະລ	-21	-1
ຕະຫ	-1	-7
ຕະແ	6	1
ຕັ	27	2
ຕັດ	-13	-21
ຕັນ	-7	13
ຕັບ	28	-3
ຕັມ	7	22
ຕັ້	29	12
ຕາ	27	4
ຕາ .	5	-6
ຕາຂ	37	11
ຕາຊ	2	-8
ຕາຍ	-47	-3
ຕາດ	6	6
ຕາຕ	21	16
ຕາທ	9	-4
ຕານ	7	-19
ຕາບ	-30	2
ຕາປ	5	1
ຕາມ	-9	17
ຕາຢ	6	-1
ຕາລ	22	1
ຕາສ	2	-9
ຕາຫ	-17	2
ຕາເ	61	1
ຕາແ	29	-4
ຕາໄ	11	2
ຕິ	-32	-38
ຕິ .	-5	-16
ຕິກ	-9	2
ຕິຂ	7	3
ຕິຄ	-7	0
ຕິຈ	-5	-1
ຕິຍ	2	-3
ຕິດ	6	-25
ຕິຕ	3	-3
ຕິທ	-3	-3
ຕິນ	12	-1
ຕິບ	3	-12
ຕິພ	0	-7
ຕິມ	-6	1
ຕິຢ	6	0
ຕິສ	12	-4
ຕິຫ	-15	-7
ຕິເ	-17	-1
ຕິແ	-9	3
ຕິໄ	-8	2
ຕິ່	-13	-2
ຕີ	8	7
ຕີ 5	8	2
ຕີກ	-10	1
ຕີນ	34	2
ຕີບ	-9	11
ຕີລ	-4	-6
ຕີສ	-9	0
ຕີຫ	0	3
ຕີເ	-7	1
ຕຶ	17	-11
ຕຶງ	14	-11
ຕຶບ	3	3
ຕຶ່	4	-3
ຕື	33	29
ຕືອ	-8	0
ຕື່	41	27
ຕຸ	12	-4
ຕຸກ	10	10
ຕຸບ	5	-7
ຕຸລ	-4	-2
ຕຸ່	7	-4
ຕຸ້	-6	-1
ຕູ	-10	3
ຕູຢ	5	1
ຕູ້	-23	-2
ຕົ	-25	26
ຕົກ	-19	22
ຕົດ	7	7
ຕົນ	-5	3
ຕົວ	-3	5
ຕົ້	-3	-14
ຕຽ	8	15
ຕຽງ	8	15
ຕເ	10	-1
ຕເກ	-3	0
ຕເຢ	5	3
ຕເຫ	9	7
ຕເອ	-8	-13
ຕແ	-5	0
ຕແຕ	-5	-2
ຕໄ	2	4
ຕໄດ	3	-2
ຕໄຫ	-5	2
ຕ່	17	5
ຕ່ 00	6	0
ຕ່ 0000	-3	1
ຕ່ 2	7	4
ຕ່ 3	4	-5
ຕ່ 4	3	5
ຕ່ 9	1	5
ຕ່ຂ	-5	10
ຕ່ງ	-14	-3
ຕ່ຊ	4	-5
ຕ່ຍ	10	-23
ຕ່ດ	-18	1
ຕ່ຕ	12	22
ຕ່ຖ	3	1
ຕ່ທ	10	-3
ຕ່ນ	-6	-10
ຕ່ບ	-15	-17
ຕ່ປ	-20	2
ຕ່ຜ	-5	0
ຕ່ພ	-4	3
ຕ່ຟ	-6	0
ຕ່ມ	63	-16
ຕ່ຢ	-22	-5
ຕ່ລ	0	5
ຕ່ວ	25	5
ຕ່ສ	16	3
ຕ່ຫ	1	11
ຕ່ອ	-35	7
ຕ່ຮ	-16	1
ຕ່າ	-9	-1
ຕ່ເ	14	-2
ຕ່ແ	35	10
ຕ່ໄ	20	7
ຕ້	-1	-14
ຕ້ອ	-15	-16
ຕ້າ	13	-4
ຕໍ	7	-2
ຕໍາ	6	2
ຕໍ່	-20	-9
ຕໍ້	4	5
ຖ	-6	1
ຖນ	8	3
ຖບ	3	-7
ຖວ	-4	-4
ຖວຢ	2	-5
ຖອ	2	1
ຖອກ	0	-3
ຖອດ	-5	1
ຖອນ	7	5
ຖະ	-1	0
ຖະຫ	3	0
ຖາ	-19	1
ຖານ	5	-10
ຖາມ	-15	2
ຖິ	7	1
ຖິງ	5	-5
ຖິ້	2	6
ຖີ	4	-7
ຖີບ	-3	0
ຖີ່	7	-7
ຖື	26	38
ຖືກ	-13	13
ຖືຂ	-3	1
ຖືພ	26	23
ຖືມ	24	7
ຖືວ	3	1
ຖູ	3	0
ຖົ	-25	12
ຖົງ	-21	-2
ຖົມ	-3	0
ຖົ່	3	2
ຖົ້	-9	12
ຖ້	-4	-5
ຖ້ວ	-7	5
ຖ້າ	-31	-4
ທ	-24	-13
ທ .	11	-7
ທກ	14	10
ທກະ	-3	3
ທກັ	2	6
ທກໄ	-4	-1
ທກ່	8	0
ທຂ	32	3
ທງ	10	6
ທງເ	0	5
ທຊ	9	-2
ທດ	14	15
ທດທ	9	-3
ທດມ	3	2
ທດເ	-12	0
ທຕ	-10	3
ທທ	-2	1
ທທີ	8	1
ທນ	14	-6
ທນຂ	-4	0
ທນຄ	5	0
ທນພ	5	0
ທນອ	10	0
ທນແ	-3	-5
ທນໄ	-7	-2
ທບ	10	1
ທບໍ	6	1
ທປ	3	-3
ທປົ	8	-3
ທຜ	3	-4
ທມ	6	5
ທມາ	-6	3
ທມີ	11	2
ທລ	-1	-10
ທລຟ	26	-14
ທລອ	-21	-3
ທລະ	-21	-1
ທລັ	2	4
ທລາ	12	3
ທສ	-7	-1
ທຫ	-21	5
ທຫາ	-20	2
ທອ	-3	-1
ທອນ	-1	-3
ທຮ	2	3
ທຮັ	1	3
ທະ	4	14
ທະຍ	-4	4
ທະນ	4	3
ທະບ	-8	4
ທະຫ	1	-3
ທະເ	5	5
ທັ	27	10
ທັກ	17	-6
ທັງ	16	3
ທັນ	-25	15
ທັບ	12	7
ທາ	-25	11
ທາງ	34	8
ທາດ	-5	1
ທາຢ	-17	3
ທາລ	-4	-1
ທິ	-11	-26
ທິງ	0	-11
ທິດ	15	-12
ທິບ	-10	2
ທິສ	3	-4
ທີ	-13	-1
ທີ .	4	0
ທີ 00	11	-1
ທີ 2	-6	0
ທີ 3	-17	-2
ທີ 4	-11	2
ທີ 5	-8	5
ທີ 6	6	1
ທີ 8	-2	-5
ທີ 9	3	7
ທີກ	1	-5
ທີຈ	-10	-1
ທີດ	16	-10
ທີຕ	4	2
ທີຖ	-14	0
ທີມ	-1	-3
ທີລ	6	3
ທີສ	-18	14
ທີຫ	1	3
ທີເ	11	1
ທີແ	25	13
ທີ່	-39	-5
ທຶ	-4	4
ທຶກ	4	6
ທຶນ	-9	-2
ທື	13	0
ທື່	13	0
ທຸ	-26	-21
ທຸກ	-21	-24
ທູ	-8	-2
ທູດ	-3	-2
ທົ	29	-17
ທົດ	13	-1
ທົນ	33	-24
ທົບ	4	1
ທົວ	-4	0
ທົ່	-2	6
ທົ້	-6	5
ທຽ	-11	-10
ທຽບ	-19	-1
ທຽມ	7	-8
ທເ	8	-1
ທເດ	6	-6
ທເທ	-7	3
ທເປ	-5	1
ທແ	-3	1
ທແຕ	-3	-1
ທໄ	14	-2
ທໄດ	4	3
ທໄຫ	9	-6
ທ່	1	15
ທ່ອ	-9	2
ທ່າ	10	0
ທ່ຽ	-2	13
ທ້	37	-11
ທ້ຍ	4	-2
ທ້ບ	-1	3
ທ້ອ	76	4
ທ້າ	-5	-11
ທ້ໆ	-1	-4
ທໍ	-8	-2
ທໍາ	-4	-12
ທໍ່	-6	10
ນ	1	-2
ນ "	-7	-12
ນ " .	6	-1
ນ (	-16	-1
ນ )	1	-4
ນ ,	-14	-12
ນ , ຕ	-3	0
ນ , ບ	-10	0
ນ , ມ	-8	2
ນ , ເ	-3	2
ນ -	11	1
ນ .	21	-4
ນ . ກ	4	-12
ນ . ຂ	-8	9
ນ . ຄ	7	0
ນ . ຈ	-4	1
ນ . ຊ	-5	4
ນ . ຍ	4	-2
ນ . ດ	4	3
ນ . ຕ	19	-2
ນ . ຖ	-4	4
ນ . ນ	6	11
ນ . ບ	3	-13
ນ . ປ	-4	-2
ນ . ພ	12	4
ນ . ມ	-21	18
ນ . ຢ	-17	2
ນ . ລ	0	9
ນ . ສ	-7	2
ນ . ຫ	6	-4
ນ . ອ	7	-16
ນ . ເ	-10	-7
ນ . ແ	0	7
ນ . ໂ	6	3
ນ 0.0	18	-16
ນ 0.0 .	7	-2
ນ 00	32	-4
ນ 00 00	26	11
ນ 00 mg	-2	-9
ນ 00 ກ	12	5
ນ 00 ຊ	12	3
ນ 00 ຕ	3	1
ນ 00 ນ	-4	-1
ນ 00 ມ	-15	-7
ນ 00 ລ	7	2
ນ 00 ຫ	9	-3
ນ 00 ອ	-39	-1
ນ 00 ໄ	-9	-1
ນ 00.0	-4	-6
ນ 000	22	-9
ນ 000 ,	9	3
ນ 000 -	5	-4
ນ 000 .	8	1
ນ 000 00	-21	-3
ນ 000 000	16	5
ນ 000 mg	3	1
ນ 000 ບ	4	-2
ນ 0000	-1	4
ນ 1	4	-9
ນ 1 ປ	-8	0
ນ 1 ລ	3	-1
ນ 2	-4	-6
ນ 2 ອ	5	-4
ນ 3	-27	-2
ນ 3 ກ	-6	-1
ນ 3 ມ	-7	-2
ນ 3 ເ	-23	0
ນ 38.0	1	11
ນ 38.0 ບ	8	6
ນ 39.0	-4	3
ນ 4	2	-6
ນ 4 ກ	4	-2
ນ 4 ຄ	3	-1
ນ 4 ຊ	5	0
ນ 5	-12	6
ນ 5 ມ	8	1
ນ 6	-19	12
ນ 6 ກ	0	9
ນ 6 ເ	-12	0
ນ 8	-8	-12
ນ 8 ໂ	0	-4
ນ 9	-6	7
ນ :	3	0
ນ : ມ	-1	3
ນ ?	-14	-26
ນ allopurinol	2	12
ນ amlodipine	-9	0
ນ apixaban	-7	-1
ນ aspirin	-3	0
ນ bcel	1	4
ນ bcel one	0	4
ນ capecitabine	32	-9
ນ ef	-4	-7
ນ ef 00	-2	-7
ນ enalapril	-1	6
ນ fentanyl	-4	0
ນ hi	0	4
ນ hydrocortisone	14	-7
ນ icu	-13	0
ນ icu 00	-12	0
ນ imatinib	5	-3
ນ losartan	-6	-3
ນ metformin	-4	-1
ນ methotrexate	-7	2
ນ methotrexate ອ	-7	2
ນ pdf	-4	-9
ນ prednisolone	4	0
ນ qdenga	-9	0
ນ rivaroxaban	0	-6
ນ sae	7	1
ນ sunitinib	-5	0
ນ sunitinib ຢ	-5	0
ນ warfarin	8	0
ນກ	-9	-14
ນກວ	9	-5
ນກະ	15	3
ນກັ	10	-13
ນກາ	-12	-2
ນກິ	-16	-6
ນກີ	-4	2
ນກື	4	5
ນກຸ	-15	4
ນກົ	1	10
ນກ່	-7	-14
ນກ້	-7	7
ນກໍ	7	12
ນຂ	13	-10
ນຂວ	-6	4
ນຂອ	-24	2
ນຂັ	0	-12
ນຂາ	-13	14
ນຂີ	3	2
ນຂຶ	14	-13
ນຂົ	12	2
ນຂຽ	-5	-8
ນຂ້	5	12
ນຂໍ	-13	-3
ນຄ	-28	10
ນຄວ	3	-7
ນຄອ	6	-4
ນຄັ	7	2
ນຄາ	13	9
ນຄິ	-14	6
ນຄີ	-9	0
ນຄື	-31	13
ນຄຸ	-3	1
ນຄູ	8	1
ນຄົ	-12	-11
ນຄ່	-12	9
ນຄ້	-7	-1
ນຄໍ	25	5
ນງ	11	-3
ນງາ	12	-5
ນງູ	-5	2
ນງົ	3	5
ນງໍ	1	-3
ນຈ	1	22
ນຈອ	9	0
ນຈະ	9	17
ນຈັ	-4	3
ນຈາ	-13	0
ນຈີ	-3	5
ນຈຶ	9	-3
ນຈຸ	2	-10
ນຈົ	10	12
ນຈ່	-9	5
ນຊ	24	20
ນຊະ	-2	3
ນຊັ	17	-25
ນຊິ	-23	8
ນຊີ	-12	-1
ນຊຶ	4	5
ນຊື	-7	5
ນຊູ	21	-3
ນຊົ	6	7
ນຊ່	6	1
ນຊ້	30	10
ນຍ	-9	4
ນຍອ	7	3
ນຍັ	-3	0
ນຍາ	-13	-10
ນຍິ	5	-2
ນຍົ	-2	3
ນຍ່	-16	4
ນຍ້	6	0
ນດ	-16	-17
ນດອ	-27	-2
ນດັ	5	6
ນດີ	-14	-27
ນດຽ	13	4
ນດໍ	2	-3
ນຕ	-17	6
ນຕອ	-11	7
ນຕະ	-16	0
ນຕັ	24	6
ນຕາ	3	-6
ນຕິ	6	2
ນຕີ	4	0
ນຕື	-1	-5
ນຕຸ	-7	-6
ນຕູ	-8	-3
ນຕົ	-3	0
ນຕຽ	4	10
ນຕ້	-15	-9
ນຕໍ	-2	3
ນຖ	-23	13
ນຖອ	10	2
ນຖາ	-1	7
ນຖື	-17	0
ນຖ່	-5	3
ນຖ້	-12	2
ນທ	10	9
ນທອ	0	-4
ນທະ	5	5
ນທັ	21	-13
ນທີ	-20	-8
ນທຶ	4	6
ນທຸ	-24	-9
ນທູ	-3	-2
ນທົ	34	-1
ນທ່	17	3
ນທ້	-9	0
ນທໍ	2	14
ນນ	6	-8
ນນອ	-36	-13
ນນັ	-31	13
ນນາ	-18	3
ນນິ	2	-5
ນນີ	90	-10
ນນົ	0	-7
ນນ້	-4	5
ນນໍ	19	1
ນບ	1	-2
ນບວ	12	-8
ນບອ	0	-3
ນບັ	10	0
ນບາ	14	1
ນບິ	-12	3
ນບຸ	-7	7
ນບົ	-3	-4
ນບ່	17	1
ນບ້	11	1
ນບໍ	-6	-6
ນປ	-38	2
ນປວ	12	-5
ນປອ	4	3
ນປະ	-4	-10
ນປັ	-8	1
ນປາ	-14	2
ນປິ	12	-25
ນປີ	-20	7
ນປຶ	8	0
ນປຸ	6	4
ນປູ	-15	-2
ນປົ	-28	7
ນປ່	-2	8
ນປ້	18	5
ນຜ	7	15
ນຜະ	-4	-11
ນຜິ	22	16
ນຜູ	12	-6
ນຜົ	4	10
ນຜ່	-36	5
ນຜ້	2	4
ນຝ	-13	-10
ນຝລ	3	0
ນຝຶ	-2	-5
ນຝ່	-6	-3
ນພ	-3	12
ນພວ	12	8
ນພອ	-8	0
ນພະ	0	3
ນພັ	-13	15
ນພາ	-4	-1
ນພິ	10	-1
ນພີ	7	2
ນພຸ	-6	-11
ນພູ	0	-5
ນພ້	-2	4
ນພໍ	-5	1
ນຟ	3	-6
ນຟອ	7	-8
ນຟາ	-3	2
ນຟື	5	2
ນຟູ	-8	0
ນມ	-22	-1
ນມະ	-2	6
ນມາ	7	8
ນມີ	11	-1
ນມຶ	6	-6
ນມື	7	15
ນມໍ	-12	-9
ນຢ	8	-29
ນຢັ	-4	1
ນຢາ	38	-9
ນຢື	7	-4
ນຢຸ	-3	-2
ນຢູ	1	-18
ນຢ້	-17	-3
ນລ	-14	26
ນລວ	11	6
ນລອ	-6	5
ນລະ	-10	5
ນລາ	-12	-20
ນລິ	7	-6
ນລີ	-11	-8
ນລື	9	1
ນລຸ	3	7
ນລູ	-4	18
ນລົ	4	3
ນລ້	1	3
ນລໍ	-3	-2
ນວ	-11	14
ນວຍ	6	-3
ນວດ	-3	-1
ນວນ	2	-6
ນວັ	13	-6
ນວາ	-5	5
ນວິ	-11	5
ນວຽ	5	-3
ນວໄ	19	12
ນວ່	-68	21
ນສ	1	26
ນສວ	7	8
ນສອ	31	15
ນສະ	-20	-6
ນສັ	-12	2
ນສາ	-5	10
ນສິ	-7	-8
ນສີ	-5	-4
ນສຶ	-8	1
ນສຸ	-29	-3
ນສູ	-12	13
ນສົ	1	5
ນສຽ	2	10
ນສ່	5	-3
ນສໍ	8	3
ນຫ	-2	-19
ນຫຍ	37	0
ນຫນ	63	-19
ນຫມ	26	-11
ນຫລ	-52	1
ນຫວ	-22	11
ນຫອ	-3	5
ນຫະ	-8	5
ນຫັ	15	-9
ນຫາ	-7	11
ນຫື	7	-3
ນຫົ	26	-7
ນຫ້	6	14
ນອ	13	-8
ນອກ	-3	2
ນອງ	50	-25
ນອນ	-1	17
ນອອ	-10	2
ນອະ	12	1
ນອັ	17	10
ນອາ	-1	-6
ນອີ	-3	-1
ນອື	-22	12
ນອຸ	-9	2
ນອົ	3	1
ນອ່	5	-2
ນອ້	10	2
ນຮ	9	-13
ນຮອ	-13	-1
ນຮັ	-8	5
ນຮາ	50	-5
ນຮູ	-5	-9
ນຮຽ	-12	-2
ນຮ່	-4	0
ນຮ້	-10	2
ນະ	3	-10
ນະນ	-1	-5
ນະພ	3	0
ນະເ	-3	2
ນະໂ	5	-5
ນັ	-9	0
ນັກ	-24	-6
ນັງ	15	4
ນັດ	-23	3
ນັບ	24	-3
ນັ່	38	11
ນັ້	-62	4
ນາ	17	40
ນາກ	-6	4
ນາຄ	-2	7
ນາງ	8	-7
ນາຍ	-6	-5
ນາດ	-17	-4
ນາທ	37	20
ນານ	-9	2
ນາມ	-19	7
ນາຢ	2	3
ນາວ	40	29
ນາະ	3	2
ນາເ	3	-2
ນາໄ	12	-7
ນິ	22	-26
ນິກ	14	3
ນິດ	-23	0
ນິທ	0	-4
ນິນ	15	5
ນິບ	-6	3
ນິວ	27	-15
ນິ່	2	-7
ນິ້	-10	-7
ນີ	16	12
ນີຂ	7	1
ນີຊ	-4	-1
ນີບ	3	3
ນີລ	-8	-1
ນີສ	5	-1
ນີໄ	-4	2
ນີ້	24	16
ນຶ	-19	-5
ນຶກ	0	6
ນຶ່	-19	-9
ນື	-8	2
ນືອ	-5	2
ນື້	-14	1
ນຸ	-8	-2
ນຸ່	-5	-4
ນູ	-16	-3
ນົ	23	3
ນົດ	-8	5
ນົມ	31	-8
ນົາ	-5	-3
ນຽ	-5	-1
ນຽວ	-3	-3
ນເ	-11	6
ນເກ	-8	16
ນເຂ	-38	-20
ນເຄ	33	7
ນເງ	-7	7
ນເຈ	-35	12
ນເຊ	-17	-1
ນເດ	-33	-9
ນເຕ	-9	4
ນເຖ	-7	0
ນເທ	-9	-14
ນເນ	-12	2
ນເບ	-6	0
ນເປ	8	2
ນເຝ	-2	-12
ນເພ	17	-11
ນເມ	17	0
ນເຢ	5	18
ນເລ	78	14
ນເວ	8	13
ນເສ	-22	-2
ນເຫ	9	-4
ນເອ	38	-10
ນເຮ	39	-3
ນແ	-9	-26
ນແກ	0	12
ນແຂ	10	1
ນແຄ	0	-3
ນແຈ	4	0
ນແຍ	-4	6
ນແດ	0	-5
ນແຕ	32	12
ນແຖ	-3	-13
ນແທ	10	-9
ນແນ	-26	-3
ນແບ	5	-3
ນແປ	-23	-2
ນແຜ	11	-5
ນແພ	-27	4
ນແມ	5	-25
ນແລ	-13	8
ນແສ	12	7
ນແຫ	1	4
ນແອ	-14	-6
ນແຮ	-4	-6
ນໂ	6	6
ນໂຄ	4	2
ນໂຕ	15	8
ນໂຖ	-7	6
ນໂລ	1	4
ນໂຮ	-23	-6
ນໄ	-9	-15
ນໄກ	8	-8
ນໄຂ	-19	1
ນໄຄ	14	-2
ນໄຈ	-10	1
ນໄຊ	4	3
ນໄດ	-12	-42
ນໄທ	19	-3
ນໄນ	19	6
ນໄບ	-32	3
ນໄປ	-32	-3
ນໄຜ	-5	4
ນໄພ	-5	1
ນໄຟ	-9	0
ນໄມ	-7	3
ນໄລ	4	3
ນໄວ	37	-5
ນໄສ	-12	3
ນໄຫ	-19	-5
ນໄອ	2	3
ນໆ	18	18
ນໆຄ	2	4
ນໆບ	0	-4
ນໆວ	3	9
ນໆຫ	-4	-1
ນໆເ	-5	3
ນໆໄ	1	4
ນ່	3	-45
ນ່ນ	0	3
ນ່ວ	-8	-11
ນ່ອ	21	-34
ນ່ໄ	-7	0
ນ້	-3	15
ນ້ຍ	-8	-3
ນ້ນ	24	-13
ນ້ອ	12	-5
ນ້າ	12	30
ນ໌	-15	0
ນໍ	10	2
ນໍາ	0	10
ນໍ້	5	-16
ບ	-22	7
ບ "	0	3
ບ ,	2	-4
ບ , ໄ	-3	-2
ບ .	25	-19
ບ . ຂ	0	-10
ບ . ຄ	4	-6
ບ . ມ	2	4
ບ . ຢ	-3	-11
ບ . ລ	21	1
ບ . ເ	5	0
ບ . ໄ	6	-3
ບ 00	-3	-10
ບ 1	-2	3
ບ 2	-10	-8
ບ 2 -	-6	-6
ບ 2 ປ	-9	0
ບ 3	-9	-7
ບ 4	4	-5
ບ 5	2	-6
ບ 6	-6	-2
ບ 6 ເ	-7	0
ບ :	-18	3
ບ ?	3	1
ບກ	14	9
ບກວ	7	-5
ບກະ	10	-7
ບກັ	-6	7
ບກາ	11	-7
ບກົ	4	3
ບກ່	-11	4
ບກ້	-3	11
ບກໍ	3	4
ບຂ	21	15
ບຂອ	-5	3
ບຂັ	-1	-4
ບຂາ	8	2
ບຂຶ	-4	7
ບຂຽ	25	1
ບຂ້	3	5
ບຂໍ	5	3
ບຄ	-34	-6
ບຄີ	-6	-4
ບຄື	2	-5
ບຄົ	-27	-6
ບຄໍ	-19	9
ບຈ	1	-7
ບຈະ	-5	-3
ບຈັ	-5	1
ບຈາ	9	-8
ບຈ້	-4	1
ບຊ	14	8
ບຊັ	-12	-4
ບຊາ	-6	1
ບຊິ	-1	-3
ບຊີ	8	3
ບຊ່	17	1
ບຊ້	17	9
ບຍ	3	-5
ບຍິ	1	4
ບຍ່	8	-11
ບຍ້	-4	1
ບດ	-21	-7
ບດີ	-11	-12
ບດຽ	-7	1
ບຕ	3	-7
ບຕອ	-11	0
ບຕັ	7	0
ບຕາ	-11	0
ບຕິ	-8	2
ບຕຶ	8	-8
ບຕໍ	3	-3
ບຖ	0	-2
ບຖາ	1	6
ບຖ້	2	-8
ບທ	19	47
ບທີ	-34	9
ບທຸ	8	15
ບທົ	-1	3
ບທຽ	-6	0
ບທ້	58	22
ບທໍ	-4	-1
ບນ	-6	-18
ບນອ	-10	2
ບນັ	-20	1
ບນາ	5	-2
ບນິ	6	-3
ບນີ	-13	1
ບນໍ	29	-17
ບບ	-32	-13
ບບດ	-14	-2
ບບນ	-7	-1
ບບບ	-5	2
ບບຟ	14	3
ບບລ	-8	-2
ບບວ	1	4
ບບສ	-3	-5
ບບັ	20	5
ບບາ	-3	0
ບບິ	8	6
ບບີ	11	-8
ບບເ	-3	-3
ບບໄ	7	7
ບບ່	3	3
ບບ້	-13	2
ບບໍ	-5	-24
ບປ	23	6
ບປວ	-9	-7
ບປະ	2	5
ບປັ	7	5
ບປາ	6	1
ບປີ	6	5
ບປຸ	2	3
ບປົ	17	2
ບຜ	0	-3
ບຜິ	-6	-2
ບຜົ	-9	0
ບຜ່	8	-2
ບພ	-17	-13
ບພະ	7	1
ບພັ	-18	2
ບພາ	16	0
ບພູ	-7	0
ບພົ	-1	-8
ບພຽ	-5	2
ບພໍ	1	-11
ບຟ	-5	3
ບຟອ	-1	3
ບມ	-1	-3
ບມະ	-3	-1
ບມາ	12	-3
ບມີ	5	3
ບມື	-6	-11
ບຢ	-1	7
ບຢັ	-9	-3
ບຢາ	5	-6
ບຢູ	-3	9
ບລ	-11	-6
ບລະ	-9	3
ບລັ	2	-3
ບລີ	11	5
ບລົ	-3	-5
ບລໍ	-4	0
ບວ	26	-31
ບວກ	4	2
ບວມ	42	-20
ບວັ	-8	-4
ບວາ	-9	-11
ບວຽ	-3	0
ບວ່	4	0
ບສ	5	-13
ບສອ	-5	-14
ບສະ	-13	10
ບສັ	17	-5
ບສຸ	-2	3
ບສູ	-2	-7
ບສົ	-4	-3
ບຫ	19	-1
ບຫຍ	-4	9
ບຫນ	12	17
ບຫມ	-22	3
ບຫລ	23	-19
ບຫາ	12	-12
ບຫື	-2	3
ບຫູ	7	-15
ບຫົ	1	10
ບອ	2	-5
ບອກ	30	5
ບອດ	-17	0
ບອອ	-5	4
ບອັ	-5	2
ບອາ	-9	1
ບອຸ	7	-4
ບອ່	9	-11
ບຮ	-26	1
ບຮອ	-5	4
ບຮັ	-11	-7
ບຮູ	-6	-1
ບຮ້	-3	6
ບັ	-2	0
ບັງ	-7	-8
ບັດ	-6	-1
ບັນ	-15	11
ບັບ	17	-3
ບາ	8	-26
ບາກ	8	2
ບາງ	-2	-15
ບາດ	12	-8
ບານ	-9	0
ບາຫ	14	4
ບິ	10	-1
ບິດ	13	14
ບິນ	-3	0
ບິ່	6	-12
ບີ	15	-17
ບີກ	8	0
ບີຕ	-6	0
ບີບ	1	-3
ບີຢ	3	2
ບີລ	4	0
ບີແ	20	-6
ບີໂ	3	-1
ບີໄ	4	2
ບຶ	7	2
ບຶດ	7	1
ບື	40	9
ບື່	0	-3
ບື້	36	12
ບຸ	-5	2
ບຸກ	-6	-1
ບຸນ	-10	3
ບຸບ	-1	4
ບຸ໋	12	-3
ບູ	18	-25
ບູແ	21	-12
ບົ	10	-11
ບົດ	-3	-4
ບົນ	5	-3
ບົບ	-5	-3
ບົວ	10	9
ບົາ	4	-11
ບຽ	-10	5
ບຽນ	-10	5
ບເ	-20	-12
ບເກ	13	12
ບເຂ	-12	-5
ບເງ	-4	-3
ບເຊ	16	-1
ບເດ	14	-1
ບເບ	3	-4
ບເປ	-1	4
ບເພ	1	-4
ບເລ	3	3
ບເວ	3	5
ບເສ	-3	0
ບເຫ	12	8
ບເອ	-46	-14
ບແ	-25	-3
ບແກ	5	-2
ບແຂ	-9	10
ບແຈ	14	-6
ບແດ	11	-1
ບແຕ	-13	3
ບແນ	-22	-1
ບແປ	0	4
ບແຜ	-6	0
ບແພ	-5	-1
ບແຟ	6	10
ບແມ	-10	-2
ບແລ	-19	-14
ບແຫ	-7	0
ບແອ	6	-10
ບແຮ	9	8
ບໂ	-7	7
ບໂຄ	-7	1
ບໂຕ	12	4
ບໂປ	-6	0
ບໂຮ	-3	-2
ບໄ	9	-12
ບໄຂ	0	-4
ບໄຄ	1	3
ບໄຈ	-10	3
ບໄດ	3	-2
ບໄຕ	-5	5
ບໄທ	-6	-1
ບໄນ	-9	-2
ບໄບ	8	3
ບໄປ	24	-2
ບໄມ	5	1
ບໄລ	-12	0
ບໄວ	-1	-4
ບໄສ	-1	-5
ບໄຫ	-4	-11
ບໄອ	5	-3
ບໆ	24	-3
ບໆຈ	3	-2
ບໆຫ	1	3
ບໆແ	1	-3
ບ່	24	-2
ບ່ງ	0	3
ບ່ວ	6	0
ບ່ອ	13	-17
ບ່າ	7	11
ບ້	25	17
ບ້ວ	13	2
ບ້າ	-21	-1
ບ້ຽ	18	17
ບໍ	-1	10
ບໍ ?	5	-2
ບໍຄ	-18	1
ບໍຕ	9	-7
ບໍລ	24	-11
ບໍຫ	-1	12
ບໍາ	-8	8
ບໍໄ	-4	0
ບໍ່	20	6
ປ	-9	3
ປ .	5	5
ປ . ລ	3	1
ປ 00	7	7
ປ 000	-10	-1
ປ 2	7	8
ປ 3	-10	6
ປ 8	6	4
ປກ	-32	11
ປກວ	-35	-1
ປກະ	8	8
ປກາ	-4	-1
ປກິ	2	6
ປຂ	2	11
ປຂອ	8	2
ປຂ້	-3	6
ປຄ	-5	5
ປຄົ	-3	4
ປງ	-15	0
ປຈ	-19	-2
ປຈັ	-7	-1
ປຊ	-3	1
ປຊື	8	3
ປຍ	11	-7
ປຍິ	1	-4
ປດ	9	-4
ປດຽ	6	1
ປຕ	-2	3
ປຕະ	-3	0
ປຕັ	6	2
ປຖ	24	-7
ປຖາ	4	-3
ປທ	-2	-2
ປທັ	4	-1
ປທ່	-4	-1
ປນ	-9	0
ປນອ	-5	2
ປນາ	1	3
ປນໍ	-5	-3
ປບ	4	4
ປບາ	3	0
ປບຶ	6	1
ປບໍ	-7	-9
ປປ	10	-1
ປປະ	11	-6
ປປິ	9	6
ປປ່	-10	3
ປຜ	-18	6
ປຜ່	-17	0
ປຝ	-4	-5
ປຝາ	4	-1
ປພ	0	-1
ປພາ	-5	0
ປຟ	-5	-2
ປມ	-15	4
ປມື	-18	4
ປຢ	1	-1
ປຢາ	5	1
ປຢູ	-1	-3
ປລ	-13	1
ປລຕ	-10	-1
ປລົ	-4	1
ປລແ	-9	0
ປວ	-7	13
ປວກ	4	2
ປວດ	-4	6
ປວັ	-3	1
ປວ່	-7	2
ປສ	-31	9
ປສອ	-5	-2
ປສະ	-10	2
ປສັ	-11	0
ປສິ	3	0
ປສ່	-1	3
ປຫ	-6	26
ປຫນ	4	2
ປຫມ	-25	0
ປຫລ	-8	7
ປຫ້	20	16
ປອ	4	9
ປອດ	-4	8
ປອມ	11	-2
ປຮ	8	11
ປຮອ	5	2
ປຮັ	-3	4
ປຮຽ	4	3
ປະ	-4	-9
ປະຈ	-10	2
ປະຊ	8	-12
ປະຕ	22	9
ປະຖ	-3	0
ປະມ	5	6
ປະຢ	-3	0
ປະສ	14	-3
ປະຫ	-18	3
ປະເ	17	-1
ປະແ	0	-4
ປະໂ	5	-7
ປະໄ	-4	-1
ປັ	1	0
ປັດ	-26	2
ປັນ	25	-5
ປັບ	8	-9
ປັ້	3	-1
ປາ	27	16
ປາກ	49	22
ປາຍ	11	-8
ປານ	-13	2
ປາສ	-8	-2
ປາຫ	-10	2
ປາແ	-5	-3
ປິ	20	-4
ປິດ	4	5
ປິ່	12	-7
ປີ	-47	-3
ປີ )	5	-5
ປີ ,	2	4
ປີ .	-15	11
ປີ 0000	-26	-1
ປີ 5	4	-4
ປີກ	-25	-7
ປີຂ	-13	4
ປີຄ	-10	1
ປີຈ	2	-3
ປີຊ	-5	4
ປີຍ	-21	-3
ປີດ	14	5
ປີຕ	5	2
ປີຖ	2	8
ປີທ	-5	1
ປີນ	12	5
ປີບ	-9	4
ປີປ	3	-3
ປີຜ	7	1
ປີມ	1	-8
ປີຢ	4	-3
ປີລ	-11	-1
ປີສ	4	-3
ປີຫ	-31	-4
ປີອ	-4	0
ປີຮ	-2	-5
ປີເ	-18	2
ປີແ	-39	-9
ປີໄ	7	13
ປີ່	14	10
ປີ້	-2	3
ປື	12	14
ປືນ	12	2
ປືໄ	2	3
ປື່	-8	10
ປື້	1	5
ປຸ	41	28
ປຸກ	44	22
ປຸ່	-9	2
ປູ	27	20
ປູກ	-11	1
ປູທ	3	4
ປູນ	7	4
ປູ່	-11	-3
ປົ	21	-40
ປົກ	-32	-31
ປົນ	41	-3
ປົວ	-8	8
ປົາ	-9	-2
ປົ່	6	-8
ປຽ	6	-4
ປຽກ	14	-5
ປຽບ	-8	1
ປເ	1	3
ປເກ	-1	3
ປເທ	10	6
ປເປ	5	3
ປເຝ	3	4
ປເມ	-17	4
ປເລ	19	-1
ປເອ	11	-4
ປເຮ	6	1
ປແ	5	-4
ປແມ	7	-4
ປແລ	-4	-1
ປໂ	27	-4
ປໂຮ	35	-4
ປໄ	-1	-8
ປໄດ	7	2
ປໄທ	14	-3
ປໄສ	-12	-3
ປໄຫ	-8	-5
ປ່	30	21
ປ່ງ	8	4
ປ່ວ	8	4
ປ່ອ	-2	11
ປ່າ	6	10
ປ່ຽ	6	-1
ປ້	37	30
ປ້ຕ	4	-3
ປ້ນ	2	5
ປ້ວ	-5	0
ປ້ອ	-1	7
ປ້າ	33	8
ປ໋	-1	6
ປ໋ອ	-1	6
ປໍ	-5	0
ປໍ້	-5	0
ຜ	-14	23
ຜ .	9	-2
ຜກ	-4	-1
ຜງ	-17	6
ຜຈ	-9	-1
ຜຈ່	-8	-1
ຜຊ	-4	-1
ຜດ	3	3
ຜດີ	3	3
ຜຕ	1	-5
ຜນ	-18	-8
ຜນປ	-5	-1
ຜປ	-4	-1
ຜຜ	43	-15
ຜຜ່	51	-15
ຜຢ	-1	1
ຜຢູ	3	0
ຜຫ	-4	3
ຜອ	4	3
ຜອມ	-9	1
ຜຮ	10	2
ຜຮັ	-3	0
ຜຮູ	13	3
ຜະ	-5	-9
ຜະດ	2	-3
ຜະສ	-6	-8
ຜາ	-3	-4
ຜາກ	9	-5
ຜິ	0	24
ຜິດ	22	16
ຜິວ	-16	11
ຜີ	3	4
ຜື	42	3
ຜືນ	31	13
ຜື່	13	-10
ຜູ	-27	7
ຜູກ	-20	1
ຜູ້	-7	7
ຜົ	19	2
ຜົງ	3	2
ຜົນ	-18	-14
ຜົມ	-19	-3
ຜົວ	44	23
ຜົາ	-1	3
ຜົ້	5	-7
ຜເ	-8	-10
ຜເບ	6	-2
ຜເປ	-11	-3
ຜເຫ	3	5
ຜແ	-4	-5
ຜແຫ	0	-3
ຜໄ	-10	7
ຜໄນ	-14	4
ຜໄຫ	7	0
ຜ່	3	-12
ຜ່ນ	-14	4
ຜ່າ	33	-16
ຜ້	30	22
ຜ້າ	30	22
ຝ	-52	-17
ຝັ	-21	-5
ຝັງ	-18	-5
ຝັນ	-8	0
ຝັ່	6	-1
ຝາ	19	1
ຝາກ	17	-1
ຝາຕ	8	0
ຝາມ	5	-4
ຝຶ	-6	-4
ຝຶກ	-6	-4
ຝື	-19	-2
ຝືດ	-19	-2
ຝຸ	-3	3
ຝຸ່	-3	3
ຝົ	-9	1
ຝົນ	-4	9
ຝົ້	-5	-8
ຝ່	-11	-15
ຝ່າ	-11	-15
ຝ້	-4	0
ຝ້າ	-4	0
ພ	3	27
ພ .	-6	2
ພຂ	10	0
ພຂອ	9	-2
ພງ	14	2
ພຈ	3	-4
ພຊ	-9	1
ພຊະ	-8	0
ພຍ	16	-2
ພດ	-8	4
ພດທ	-6	0
ພດບ	14	4
ພດປ	-5	1
ພດສ	-5	0
ພດເ	-9	1
ພທ	5	0
ພທີ	5	0
ພນ	-18	-1
ພນໂ	-9	-1
ພຢ	5	-4
ພຢາ	5	-2
ພລ	1	-6
ພວ	-14	7
ພວກ	-14	7
ພອ	35	4
ພອງ	21	10
ພອດ	3	-2
ພອນ	-2	-7
ພະ	6	-10
ພະຍ	-1	-11
ພະນ	-4	0
ພະບ	-8	-4
ພະຫ	5	2
ພະເ	4	3
ພະແ	3	-1
ພັ	-9	10
ພັກ	36	9
ພັງ	-10	-4
ພັດ	8	1
ພັນ	-33	2
ພັບ	-17	2
ພາ	-39	-2
ພາ .	-5	0
ພາ 00	-26	-6
ພາ 7	37	20
ພາ 8	0	6
ພາ 9	5	4
ພາກ	7	5
ພາຍ	-14	-8
ພາດ	-10	-1
ພານ	-4	0
ພາບ	2	-15
ພາພ	-5	0
ພາລ	29	5
ພາສ	-20	-1
ພາະ	-15	0
ພາໄ	-24	-5
ພິ	-16	34
ພິກ	-11	1
ພິຈ	-1	3
ພິດ	7	4
ພິມ	-7	6
ພິ່	-17	9
ພີ	25	-2
ພີ່	20	-20
ພີ້	6	17
ພຶ	-4	0
ພື	17	-1
ພື່	6	-8
ພື້	11	7
ພຸ	3	-3
ພຸດ	4	-11
ພຸ່	8	13
ພຸ້	-9	-3
ພູ	17	-24
ພູມ	12	-13
ພົ	-2	3
ພົກ	10	-3
ພົບ	-31	6
ພົ່	20	2
ພຽ	8	-8
ພຽງ	8	-8
ພແ	30	2
ພແທ	30	1
ພ້	-23	13
ພ້ກ	5	2
ພ້ຢ	-13	2
ພ້ອ	13	11
ພ້າ	6	-3
ພ້ເ	-4	0
ພໍ	57	35
ພໍ .	-7	-4
ພໍກ	17	-8
ພໍຂ	-3	0
ພໍດ	8	-3
ພໍບ	-8	-3
ພໍມ	8	0
ພໍສ	-5	-1
ພໍຮ	-9	-2
ພໍແ	4	0
ພໍໄ	-6	2
ພໍ່	68	49
ຟ	-19	3
ຟຊ	5	1
ຟຊັ	5	1
ຟດ	-17	2
ຟນ	12	7
ຟນຫ	1	3
ຟມ	-3	2
ຟລ	-1	-6
ຟລາ	6	-4
ຟສ	-5	0
ຟສບ	-6	-1
ຟອ	15	23
ຟອກ	5	11
ຟອງ	14	4
ຟອມ	4	6
ຟັ	-17	-6
ຟັງ	-23	-7
ຟັນ	6	3
ຟາ	14	13
ຟາດ	23	16
ຟາລ	0	-4
ຟິ	37	-18
ຟິມ	8	4
ຟິວ	27	-13
ຟີ	9	-18
ຟີນ	5	-16
ຟີເ	6	-3
ຟື	-24	6
ຟືອ	-10	2
ຟື້	-13	3
ຟູ	-8	4
ຟູມ	-1	4
ຟູຢ	-8	0
ຟແ	5	1
ຟໄ	-3	4
ຟໄຫ	-8	2
ຟ້	-9	-23
ຟ້າ	-8	-23
ມ	-26	11
ມ )	-3	-1
ມ ,	-4	1
ມ .	5	17
ມ . ຕ	-12	-3
ມ . ນ	11	-9
ມ . ບ	-11	1
ມ . ຢ	-1	12
ມ . ສ	-7	0
ມ . ເ	-10	0
ມ 0.0	39	6
ມ 0.0 .	3	0
ມ 00	3	-8
ມ 36.0	-12	-1
ມ 36.0 ,	-3	0
ມ 39.0	5	3
ມ :	15	6
ມກ	-4	-17
ມກຂ	-3	0
ມກມ	4	1
ມກວ	5	0
ມກະ	-7	5
ມກັ	2	8
ມກິ	-13	-13
ມກົ	10	-6
ມກ່	-9	-5
ມກໍ	8	-5
ມຂ	31	2
ມຂອ	-14	0
ມຂັ	1	3
ມຂາ	13	4
ມຂຶ	14	-2
ມຂົ	-10	-2
ມຂຽ	2	3
ມຂ້	13	-9
ມຄ	-1	-5
ມຄວ	8	-4
ມຄອ	-4	0
ມຄິ	-35	1
ມຄີ	-7	-4
ມຄື	-16	-7
ມຄຸ	3	-1
ມຄົ	-3	2
ມຄ່	8	0
ມຄໍ	32	5
ມງ	19	16
ມງ .	-7	0
ມງກ	11	8
ມງຂ	-2	-5
ມງຄ	-4	1
ມງຈ	5	4
ມງຍ	0	4
ມງດ	1	-3
ມງຕ	-7	3
ມງນ	-6	1
ມງປ	9	3
ມງພ	2	-4
ມງມ	-1	-6
ມງລ	4	-4
ມງຫ	-2	4
ມງາ	-6	5
ມງເ	14	9
ມງແ	20	1
ມງໄ	4	3
ມຈ	13	2
ມຈອ	6	4
ມຈະ	5	-3
ມຈັ	7	7
ມຈາ	5	0
ມຈິ	4	0
ມຈົ	-3	1
ມຈ່	8	-2
ມຈໍ	-9	0
ມຊ	-12	-4
ມຊັ	-9	-2
ມຊາ	-24	-2
ມຊື	10	-5
ມຊົ	5	3
ມຊ່	-8	-6
ມຊ້	5	2
ມຍ	28	11
ມຍຂ	14	0
ມຍຖ	2	5
ມຍທ	12	-4
ມຍວ	-7	-1
ມຍັ	6	-2
ມຍີ	-19	0
ມຍເ	-6	-2
ມຍໄ	4	6
ມຍ່	-12	-3
ມດ	14	13
ມດັ	3	5
ມດີ	-13	2
ມດູ	22	5
ມຕ	-9	-8
ມຕອ	3	1
ມຕາ	8	-1
ມຕຶ	2	-4
ມຕໍ	-15	-1
ມຖ	9	2
ມຖາ	3	2
ມຖ້	-5	-1
ມທ	4	-6
ມທາ	2	-6
ມທີ	-6	-6
ມນ	9	0
ມນອ	3	3
ມນັ	17	6
ມນິ	-2	3
ມນີ	-4	1
ມນ້	7	-5
ມນໍ	-6	-8
ມບ	-13	2
ມບວ	3	-1
ມບັ	-1	-3
ມບາ	-6	1
ມບິ	6	5
ມບ່	2	-4
ມບ້	-3	1
ມບໍ	-23	11
ມປ	-23	-4
ມປອ	-11	3
ມປະ	-8	-7
ມປີ	-10	-2
ມປົ	-10	-2
ມຜ	-5	3
ມຜິ	-12	-6
ມຜື	6	5
ມຜ່	-6	-1
ມຜ້	15	8
ມພ	-5	-1
ມພວ	-4	0
ມພອ	5	-2
ມພະ	-1	-3
ມພາ	-1	3
ມພູ	4	-5
ມຟ	6	-2
ມຟີ	6	-3
ມມ	10	-22
ມມີ	14	17
ມມື	41	-42
ມມຸ	-17	-1
ມຢ	-1	2
ມຢາ	12	5
ມຢູ	-21	-1
ມຢ່	3	1
ມລ	23	18
ມລະ	-14	-4
ມລາ	32	-8
ມລິ	7	5
ມລູ	-5	3
ມລົ	11	20
ມລ່	0	4
ມວ	-8	-3
ມວກ	3	-4
ມວັ	10	1
ມວິ	9	-5
ມວໄ	12	2
ມວ່	-19	0
ມສ	-24	24
ມສອ	-30	4
ມສະ	-4	4
ມສັ	7	2
ມສາ	5	7
ມສີ	0	-3
ມສຸ	8	2
ມສົ	-2	10
ມຫ	31	31
ມຫຍ	-5	2
ມຫນ	12	13
ມຫມ	10	-3
ມຫລ	-26	0
ມຫອ	-1	5
ມຫາ	28	-2
ມຫົ	11	14
ມຫ້	-2	3
ມອ	6	-13
ມອກ	2	5
ມອງ	-11	2
ມອນ	17	-7
ມອບ	7	0
ມອອ	3	-5
ມອາ	-7	2
ມອີ	-8	-1
ມຮ	5	3
ມຮອ	10	10
ມຮັ	-7	0
ມຮ້	6	-7
ມະ	30	1
ມະຈ	-8	1
ມະດ	15	-2
ມະຕ	6	6
ມະພ	-7	1
ມະຫ	-2	-3
ມະເ	16	-3
ມັ	-18	-5
ມັກ	-11	0
ມັງ	-21	1
ມັດ	14	-9
ມັນ	4	13
ມັບ	5	-4
ມາ	27	-12
ມາ .	4	2
ມາ 0.0	3	0
ມາ 00	-6	0
ມາ 2	32	-12
ມາ 3	-14	-15
ມາ 4	38	-13
ມາ 5	15	-1
ມາ 6	3	-7
ມາ 7	-6	-6
ມາ 9	8	1
ມາກ	0	23
ມາຂ	-24	-7
ມາຄ	-3	-3
ມາຈ	32	-12
ມາຊ	11	11
ມາຍ	-5	7
ມາດ	3	5
ມາຕ	-24	11
ມາທ	3	1
ມານ	14	4
ມາບ	-4	-4
ມາປ	-7	-4
ມາພ	-3	6
ມາຢ	-11	-1
ມາລ	-1	-5
ມາວ	8	-3
ມາສ	22	-8
ມາຫ	-2	-3
ມາອ	7	-11
ມາຮ	8	-1
ມາະ	3	0
ມາເ	34	23
ມາແ	3	4
ມາໂ	-10	-5
ມາໄ	16	2
ມິ	-6	-5
ມິງ	3	0
ມິດ	4	-7
ມິນ	-19	4
ມີ	0	0
ມີ .	13	-5
ມີ 00	-9	2
ມີ ct	3	3
ມີກ	-8	9
ມີຂ	9	-12
ມີຄ	-18	5
ມີຈ	6	-16
ມີຊ	45	13
ມີຍ	-3	2
ມີດ	10	16
ມີຕ	-3	-4
ມີຖ	6	-1
ມີທ	-18	-4
ມີນ	0	15
ມີບ	-9	7
ມີປ	21	4
ມີຜ	-21	3
ມີພ	-13	-7
ມີຟ	8	4
ມີມ	17	-14
ມີຢ	20	7
ມີວ	-18	0
ມີສ	10	-2
ມີຫ	7	2
ມີອ	12	1
ມີຮ	0	-3
ມີເ	-14	-24
ມີແ	15	7
ມີໂ	-7	2
ມີໄ	11	-16
ມື	68	-57
ມືກ	-6	2
ມືຂ	14	2
ມືດ	33	27
ມືຕ	6	20
ມືນ	0	5
ມືບ	-13	1
ມືຝ	5	-6
ມືສ	-4	2
ມືຫ	-10	1
ມືອ	-8	2
ມືເ	16	1
ມືແ	-4	4
ມືໄ	11	1
ມື່	35	-2
ມື້	89	-85
ມຸ	13	-13
ມຸກ	-6	0
ມຸດ	-17	4
ມຸນ	14	-14
ມຸມ	6	-2
ມູ	-35	5
ມູກ	-15	7
ມູນ	-19	-12
ມູ່	7	9
ມົ	4	-4
ມົດ	23	-8
ມົວ	13	-3
ມົາ	-18	13
ມົ້	-6	0
ມເ	-22	3
ມເກ	7	1
ມເຂ	9	7
ມເດ	-44	6
ມເຕ	0	-3
ມເທ	-4	1
ມເນ	3	4
ມເບ	14	-13
ມເປ	4	-12
ມເພ	4	3
ມເມ	-4	4
ມເລ	-32	-8
ມເວ	3	7
ມເສ	0	3
ມເຫ	33	-5
ມເອ	-4	7
ມເຮ	-1	-4
ມແ	-11	-1
ມແກ	-14	0
ມແຂ	14	2
ມແດ	7	-7
ມແຕ	15	2
ມແທ	-5	9
ມແນ	0	3
ມແບ	-4	1
ມແຜ	-6	-4
ມແພ	-11	1
ມແມ	-13	-8
ມແລ	-7	-4
ມໂ	-27	-2
ມໂຄ	-2	6
ມໂຕ	-2	-7
ມໂທ	1	4
ມໄ	-38	-6
ມໄຂ	-4	-1
ມໄຈ	-4	1
ມໄຊ	-14	0
ມໄດ	-5	1
ມໄນ	4	4
ມໄບ	-4	2
ມໄປ	22	-1
ມໄລ	-10	1
ມໄວ	-15	-3
ມໄຫ	-17	-6
ມໄຮ	3	3
ມໆ	0	-11
ມໆແ	1	-7
ມ່	33	17
ມ່ 00	2	-3
ມ່ກ	-10	7
ມ່ຂ	-1	8
ມ່ຄ	0	-6
ມ່ຊ	-4	-3
ມ່ຍ	-10	-3
ມ່ຕ	30	7
ມ່ຖ	-19	0
ມ່ທ	-3	-3
ມ່ນ	-53	-13
ມ່ບ	-10	2
ມ່ຜ	14	-3
ມ່ພ	6	-9
ມ່ມ	-10	4
ມ່ຢ	-8	0
ມ່ລ	-28	4
ມ່ວ	11	6
ມ່ສ	7	2
ມ່ຫ	66	12
ມ່ອ	18	16
ມ່ຮ	-8	-3
ມ່າ	-3	-1
ມ່ເ	57	14
ມ່ໄ	-5	-3
ມ່ໆ	-6	-5
ມ້	-4	22
ມ້ກ	4	4
ມ້ດ	4	1
ມ້ຢ	-3	1
ມ້ສ	5	7
ມ້າ	-5	2
ມ້ເ	-12	1
ມ້ແ	7	3
ມ້ໄ	-9	5
ມໍ	-4	-24
ມໍ .	-2	6
ມໍ 000	-13	-1
ມໍ 6	-3	0
ມໍ :	-3	2
ມໍກ	-35	2
ມໍຂ	-5	12
ມໍຄ	-17	1
ມໍຈ	9	7
ມໍຊ	-21	-2
ມໍຍ	-5	-1
ມໍຕ	20	-10
ມໍທ	0	-6
ມໍບ	-1	3
ມໍປ	1	-14
ມໍຜ	17	4
ມໍຟ	4	-22
ມໍມ	-13	5
ມໍຢ	-10	5
ມໍລ	2	3
ມໍວ	-21	10
ມໍສ	-2	-20
ມໍຫ	-2	3
ມໍອ	-11	-1
ມໍຮ	-6	2
ມໍເ	1	-18
ມໍແ	-3	-10
ມໍໄ	20	1
ມໍ່	3	-7
ຢ	-16	-7
ຢຍ	-5	0
ຢຍລ	-5	0
ຢອ	4	-5
ຢອດ	4	-5
ຢັ	-19	25
ຢັດ	-3	0
ຢັນ	-3	28
ຢັ້	-11	-3
ຢາ	-14	7
ຢາ .	12	0
ຢາ 00	3	0
ຢາ capecitabine	-12	4
ຢາ entecavir	-9	-3
ຢາ imatinib	-17	3
ຢາ letrozole	10	-2
ຢາ osimertinib	15	-2
ຢາ tacrolimus	8	-11
ຢາ trastuzumab	-3	0
ຢາກ	-43	5
ຢາຂ	40	-2
ຢາຄ	2	-11
ຢາງ	26	17
ຢາຈ	8	1
ຢາຊ	-12	0
ຢາຍ	-4	12
ຢາດ	-3	-1
ຢາຕ	11	-11
ຢາທ	-4	7
ຢານ	-21	21
ຢາບ	-10	11
ຢາຜ	-3	3
ຢາພ	27	0
ຢາມ	16	-8
ຢາຢ	13	-18
ຢາລ	-4	12
ຢາວ	-9	-7
ຢາສ	-1	-10
ຢາຫ	-27	11
ຢາອ	-23	-5
ຢາຮ	-12	3
ຢາເ	6	6
ຢາແ	-8	-5
ຢາໂ	-7	5
ຢາໄ	7	-7
ຢີ	-7	-2
ຢີ່	-7	-2
ຢື	28	4
ຢືນ	17	9
ຢືມ	11	-1
ຢຸ	30	-2
ຢຸດ	30	-2
ຢູ	-9	0
ຢູ່	-9	0
ຢົ	5	2
ຢົດ	5	2
ຢຽ	17	5
ຢຽບ	17	4
ຢ່	5	7
ຢ່າ	5	6
ຢ້	-31	4
ຢ້າ	-26	3
ຢ້ຽ	-5	0
ລ	2	13
ລ .	11	-3
ລ 0.0	-4	-3
ລກ	2	-14
ລກຊ	-4	0
ລກນ	6	2
ລກບ	-6	-5
ລກປ	-3	2
ລກມ	-13	-2
ລກລ	6	-2
ລກສ	-5	-6
ລກຫ	7	4
ລກເ	11	3
ລຄ	-6	0
ລງ	41	5
ລງ .	-3	-2
ລງຄ	-15	0
ລງດ	-5	1
ລງນ	19	14
ລງບ	12	-3
ລງມ	9	-1
ລງຢ	2	-4
ລງວ	9	-2
ລງຫ	3	2
ລງເ	5	-7
ລງໄ	-6	-1
ລຈ	-23	4
ລຊ	-4	-3
ລຊຽ	-12	-7
ລຍ	15	4
ລຍ້	4	-1
ລດ	5	-2
ລຕ	-4	3
ລຕາ	4	6
ລຕີ	-7	-1
ລທ	-6	-1
ລນ	-21	-1
ລນ໌	-13	0
ລບ	24	13
ລບິ	-2	-5
ລບໍ	23	16
ລຟ	26	-17
ລຟິ	27	-18
ລມ	-9	0
ລມາ	7	1
ລລ	-2	6
ລລົ	6	7
ລວ	-11	-7
ລວກ	12	2
ລວດ	6	-2
ລວມ	-12	-3
ລວິ	-8	0
ລສ	-3	1
ລສິ	-3	0
ລຫ	-5	-8
ລຫລ	-3	-2
ລຫະ	-2	-7
ລອ	-21	5
ລອກ	-7	14
ລອງ	8	-3
ລອຍ	11	-7
ລອດ	-15	6
ລອອ	4	2
ລະ	-30	-5
ລະ 0.0	-14	-2
ລະ 00	-5	-1
ລະ 000	-8	1
ລະ 2	-10	1
ລະ 3	-16	-2
ລະ 4	-3	-4
ລະ 5	3	-2
ລະ 6	12	-8
ລະກ	-15	5
ລະຂ	-4	1
ລະຄ	-5	4
ລະຈ	13	-1
ລະດ	-16	-1
ລະຕ	3	-8
ລະທ	13	-2
ລະນ	6	8
ລະບ	-9	7
ລະປ	5	5
ລະຜ	-10	5
ລະພ	-3	0
ລະມ	-4	-7
ລະຢ	-3	0
ລະລ	21	2
ລະວ	-5	-3
ລະສ	-21	8
ລະຫ	-17	-7
ລະອ	-3	-2
ລະຮ	3	-2
ລະເ	-20	1
ລະແ	13	2
ລະໄ	-34	2
ລັ	22	6
ລັກ	-45	8
ລັງ	5	20
ລັດ	-1	-4
ລັບ	10	-14
ລັອ	27	-4
ລັ່	-13	1
ລາ	-4	19
ລາ .	-1	-3
ລາກ	-6	-1
ລາຂ	-1	3
ລາຄ	-8	7
ລາງ	4	-1
ລາຍ	32	25
ລາດ	-4	6
ລານ	0	-9
ລາບ	11	-3
ລາພ	1	5
ລາມ	39	-9
ລາຢ	3	0
ລາລ	-5	-7
ລາວ	8	8
ລາສ	2	4
ລາຫ	15	5
ລາອ	-2	3
ລາຮ	-8	0
ລາະ	6	3
ລາເ	0	4
ລາແ	5	3
ລາໄ	3	12
ລິ	-4	-11
ລິກ	1	10
ລິຄ	1	-4
ລິຈ	-12	-1
ລິດ	-12	-1
ລິນ	14	-3
ລິສ	-1	6
ລິ້	5	-8
ລີ	12	9
ລີ .	-8	3
ລີກ	-4	6
ລີຈ	-3	3
ລີຍ	9	24
ລີດ	2	-4
ລີນ	8	1
ລີບ	-2	-8
ລີມ	-1	-3
ລີຢ	-19	0
ລີເ	8	-8
ລີແ	-8	0
ລີໄ	5	0
ລີ່	-24	-14
ລີ້	32	15
ລຶ	6	4
ລຶບ	6	4
ລື	14	-7
ລືຄ	4	0
ລືຕ	-9	-1
ລືນ	-6	-2
ລືບ	13	1
ລືມ	4	4
ລືຢ	-5	-7
ລືວ	-2	4
ລືສ	-5	0
ລືຫ	-16	5
ລືອ	71	-28
ລືເ	-19	4
ລືແ	-4	1
ລືໄ	-7	7
ລື່	-22	-14
ລື້	-5	4
ລຸ	5	35
ລຸກ	30	24
ລຸງ	13	-6
ລຸດ	-8	2
ລຸນ	-3	2
ລຸບ	-10	4
ລຸ່	10	9
ລູ	44	16
ລູກ	54	16
ລົ	10	6
ລົກ	-3	0
ລົງ	59	1
ລົດ	6	-6
ລົບ	-14	-5
ລົມ	-17	26
ລົ່	-50	-4
ລົ້	14	19
ລຽ	-4	-7
ລຽນ	-7	-5
ລເ	-13	-3
ລແ	-3	3
ລແກ	-9	0
ລແລ	-3	0
ລແຫ	13	-3
ລໄ	6	-2
ລໄນ	5	-2
ລ່	-31	-11
ລ່ນ	-15	-11
ລ່ວ	-8	10
ລ່າ	20	-8
ລ້	-8	6
ລ້ງ	-4	0
ລ້ວ	13	9
ລ້າ	-5	-15
ລໍ	21	-5
ລໍຖ	12	1
ລໍນ	6	-4
ລໍາ	19	5
ລໍເ	0	4
ລໍໄ	2	-5
ລໍ້	-4	5
ວ	4	19
ວ "	16	2
ວ )	-14	0
ວ ,	-9	-3
ວ -	17	-7
ວ - ຈ	6	-4
ວ .	14	4
ວ . i	3	1
ວ . ຖ	-4	3
ວ . ນ	7	-5
ວ . ບ	17	2
ວ . ປ	0	4
ວ . ມ	-3	5
ວ . ຢ	-2	-11
ວ . ລ	6	1
ວ . ຫ	2	-4
ວ . ອ	3	4
ວ . ເ	-9	0
ວ . ໄ	2	4
ວ 0.0	14	-15
ວ 00	-16	6
ວ 00 ປ	-4	0
ວ 000	-15	0
ວ 1	2	7
ວ 2	7	-2
ວ 2 ປ	4	-1
ວ 4	8	2
ວ 5	15	-11
ວ 5 ເ	1	-4
ວ 8	-6	0
ວ :	2	5
ວ ?	-4	3
ວກ	-12	-5
ວກຂ	-4	3
ວກຕ	-3	1
ວກທ	-12	0
ວກນ	-3	-2
ວກປ	4	5
ວກວ	-4	-2
ວກະ	13	11
ວກັ	-53	0
ວກິ	31	-4
ວກເ	12	10
ວກໄ	10	-6
ວກ່	-9	-1
ວກ້	8	-13
ວກໍ	4	-3
ວຂ	25	-1
ວຂອ	-5	-1
ວຂາ	12	0
ວຂີ	-7	-5
ວຂຶ	17	3
ວຂ້	5	0
ວຂໍ	-11	-8
ວຄ	15	16
ວຄາ	-4	4
ວຄິ	0	4
ວຄື	14	7
ວຄ່	-7	-6
ວຄໍ	15	9
ວງ	-5	7
ວງ .	1	4
ວງກ	-12	-10
ວງຂ	9	6
ວງຄ	9	-10
ວງຊ	6	1
ວງຕ	11	6
ວງນ	-12	10
ວງບ	19	4
ວງປ	-4	0
ວງພ	-8	-4
ວງຢ	3	-1
ວງສ	6	-1
ວງຫ	-6	7
ວງອ	-1	-4
ວງເ	-11	3
ວງໄ	-4	-7
ວງໆ	2	-3
ວຈ	-41	-12
ວຈະ	-27	-6
ວຈັ	-7	-1
ວຈິ	1	-4
ວຈົ	-8	2
ວຊ	19	12
ວຊັ	7	13
ວຊາ	4	-2
ວຊິ	-2	-6
ວຊີ	4	9
ວຊື	3	0
ວຊ່	5	1
ວຍ	6	8
ວຍ .	7	6
ວຍກ	6	-3
ວຍຄ	6	0
ວຍຈ	-4	3
ວຍຊ	13	-5
ວຍຍ	-3	0
ວຍຕ	10	1
ວຍນ	-6	0
ວຍບ	-12	4
ວຍປ	3	-3
ວຍພ	1	-4
ວຍມ	-2	4
ວຍຢ	-3	0
ວຍລ	-8	2
ວຍສ	25	-3
ວຍຫ	37	-17
ວຍອ	1	6
ວຍັ	23	-11
ວຍເ	-27	3
ວຍແ	24	21
ວຍໄ	-43	2
ວຍ່	-19	0
ວດ	-30	1
ວດກ	-8	1
ວດຂ	-13	4
ວດຄ	-42	0
ວດຈ	22	-2
ວດຊ	3	0
ວດຕ	12	10
ວດທ	3	3
ວດນ	7	1
ວດບ	-5	1
ວດປ	-6	-1
ວດພ	-1	7
ວດມ	-30	-6
ວດຢ	5	-1
ວດລ	6	-1
ວດວ	0	-3
ວດສ	-19	-6
ວດຫ	21	8
ວດອ	-11	2
ວດຮ	0	-3
ວດິ	6	-4
ວດີ	13	-8
ວດຽ	0	-3
ວດເ	-5	3
ວດແ	-38	4
ວດໄ	-10	-3
ວຕ	-6	11
ວຕອ	-18	0
ວຕັ	11	-7
ວຕາ	13	8
ວຕີ	9	-4
ວຕົ	-5	4
ວຕ້	-15	-2
ວຕໍ	11	8
ວຖ	27	-11
ວຖອ	17	0
ວຖີ	10	-8
ວຖ່	-2	-7
ວທ	-25	-4
ວທີ	-16	2
ວທຸ	2	-6
ວທ້	-4	3
ວທໍ	-8	-3
ວນ	-2	3
ວນ .	3	5
ວນກ	-32	-11
ວນຂ	-10	2
ວນຄ	-5	0
ວນຍ	-6	1
ວນທ	-1	-4
ວນປ	-3	3
ວນຜ	-9	-3
ວນຢ	3	0
ວນຫ	1	-4
ວນອ	6	3
ວນຮ	-8	-2
ວນັ	-5	5
ວນາ	9	-5
ວນິ	-3	-5
ວນີ	-40	32
ວນເ	34	-7
ວນແ	4	-3
ວນໂ	-6	-2
ວນໄ	9	-4
ວນໍ	21	3
ວບ	27	-1
ວບວ	6	2
ວບອ	4	0
ວບິ	7	1
ວບເ	4	4
ວບໆ	11	4
ວບ່	1	-4
ວບ້	-10	1
ວບໍ	-6	-3
ວປ	-8	1
ວປະ	4	1
ວປັ	-1	-3
ວປາ	-9	1
ວປີ	-3	3
ວປົ	-4	-9
ວປ່	19	6
ວຜ	-10	-7
ວຜູ	-1	3
ວຜົ	-11	-1
ວພ	-16	-2
ວພວ	2	6
ວພັ	-13	-3
ວພໍ	9	-6
ວຟ	26	18
ວຟາ	22	17
ວມ	12	7
ວມ ,	5	0
ວມ .	-10	10
ວມກ	10	-5
ວມຂ	5	-4
ວມຄ	28	10
ວມຊ	-4	0
ວມຍ	-6	5
ວມຕ	2	-3
ວມທ	0	7
ວມນ	4	-5
ວມບ	-18	-11
ວມປ	-9	0
ວມມ	3	1
ວມຢ	-20	-1
ວມລ	3	4
ວມສ	-8	1
ວມຫ	-21	0
ວມອ	-9	-3
ວມຮ	9	5
ວມັ	10	2
ວມາ	-3	-1
ວມິ	2	-8
ວມີ	14	2
ວມື	-1	5
ວມເ	13	-8
ວມແ	7	-5
ວມໄ	10	-6
ວຢ	-3	11
ວຢາ	-23	-3
ວຢູ	1	13
ວຢ້	5	-3
ວລ	6	16
ວລາ	-13	8
ວລຸ	24	11
ວລູ	-12	-3
ວລົ	4	6
ວລ້	16	-7
ວວ	-12	16
ວວັ	5	0
ວວິ	5	5
ວວ່	-20	11
ວສ	25	12
ວສອ	1	8
ວສັ	16	14
ວສາ	-7	1
ວສີ	17	-7
ວສຸ	9	1
ວສົ	2	3
ວສ່	-4	1
ວຫ	-21	5
ວຫນ	5	4
ວຫມ	-5	9
ວຫລ	-11	0
ວຫອ	7	-9
ວຫາ	-11	7
ວຫົ	-6	-6
ວອ	16	10
ວອອ	20	-1
ວອາ	7	2
ວອຸ	-3	1
ວຮ	18	29
ວຮອ	4	3
ວຮາ	11	9
ວຮ້	23	17
ວະ	13	5
ວະພ	-3	1
ວະມ	11	1
ວັ	-15	-21
ວັກ	-31	0
ວັງ	11	3
ວັດ	4	2
ວັນ	9	-17
ວັບ	-18	3
ວາ	24	-8
ວາກ	-3	-2
ວາຂ	5	-2
ວາງ	-11	2
ວາຈ	2	-6
ວາຍ	-1	13
ວານ	33	-25
ວາບ	8	-3
ວາປ	2	3
ວາຟ	0	-4
ວາມ	-2	11
ວາລ	3	2
ວາແ	6	-11
ວາໄ	-6	-7
ວິ	31	-4
ວິດ	0	9
ວິຕ	-17	3
ວິທ	-10	2
ວິນ	44	-18
ວິໄ	17	1
ວີ	18	-15
ວີຊ	-5	-1
ວີດ	15	-1
ວີ້	1	-6
ວູ	20	2
ວູບ	20	2
ວົ	57	38
ວົງ	-4	2
ວົນ	-3	6
ວົ້	65	36
ວຽ	-8	-12
ວຽກ	-5	-8
ວຽງ	10	-5
ວຽດ	-9	5
ວເ	3	2
ວເກ	-25	4
ວເຂ	6	-3
ວເຄ	9	3
ວເຈ	36	-39
ວເຊ	-6	7
ວເດ	5	-3
ວເຕ	-7	10
ວເທ	-17	6
ວເບ	18	-6
ວເປ	2	-6
ວເພ	-5	2
ວເມ	-19	3
ວເລ	2	5
ວເສ	4	9
ວເຫ	16	-2
ວເອ	-11	7
ວເຮ	-13	-4
ວແ	34	17
ວແຂ	-7	1
ວແດ	-17	-1
ວແຕ	16	3
ວແທ	-12	0
ວແບ	-4	1
ວແປ	9	4
ວແມ	-7	0
ວແລ	27	15
ວແສ	19	-17
ວແຫ	0	-3
ວແຮ	2	12
ວໂ	27	-13
ວໂຕ	12	1
ວໂທ	27	-14
ວໂປ	4	-5
ວໂມ	-5	5
ວໄ	-21	-16
ວໄຂ	5	-8
ວໄຈ	-2	-19
ວໄຊ	-1	3
ວໄດ	21	-1
ວໄປ	0	14
ວໄມ	-9	0
ວໄສ	-9	0
ວໄຫ	4	-1
ວໆ	7	0
ວໆ .	-7	-9
ວໆບ	9	3
ວໆແ	-4	-1
ວ່	-16	11
ວ່ນ	-5	-3
ວ່າ	-11	11
ວ້	-19	7
ວ້ .	-5	-1
ວ້ກ	-9	-3
ວ້ຊ	-4	1
ວ້ຕ	-3	-2
ວ້ວ	-10	-2
ວ້ສ	-3	-6
ວ້ຫ	1	3
ວ້ຮ	0	-4
ວ້າ	4	-5
ວ້ເ	-10	3
ວ້ແ	14	12
ວ້ໄ	8	11
ວໍ	10	-13
ວໍ້	10	-13
ສ	-6	10
ສ ,	-3	0
ສກ	-8	1
ສຂ	9	-6
ສຂຶ	4	-5
ສງ	-3	0
ສງຄ	-3	0
ສງບ	8	-6
ສງເ	1	3
ສງແ	5	3
ສຍ	-29	-8
ສຍຊ	-17	-10
ສຍຍ	-8	1
ສຍດ	-4	0
ສຍລ	1	-3
ສຍຫ	14	-10
ສຍໄ	-1	10
ສດ	-18	1
ສດຖ	-17	0
ສຕ	-6	2
ສຕັ	-6	2
ສນ	0	3
ສບ	9	-30
ສບ ,	9	0
ສບຂ	1	-3
ສບຄ	3	-5
ສບບ	-17	0
ສບປ	1	-3
ສບຮ	3	-3
ສບຸ	-6	-1
ສບເ	1	3
ສບແ	3	-2
ສບໍ	3	-5
ສວ	10	12
ສວຍ	-2	4
ສວາ	17	7
ສວ່	-3	0
ສອ	2	-15
ສອງ	6	-21
ສອນ	-8	4
ສອບ	7	7
ສະ	-14	-14
ສະກ	-12	0
ສະດ	6	-2
ສະຕ	-9	-9
ສະຖ	-3	-6
ສະນ	-12	3
ສະບ	27	-20
ສະພ	1	3
ສະລ	7	3
ສະສ	5	1
ສະຫ	-7	-10
ສະອ	-5	1
ສະເ	-2	-12
ສະແ	-11	9
ສະໄ	-19	0
ສັ	9	12
ສັກ	3	-17
ສັງ	-4	-6
ສັດ	-20	5
ສັນ	-9	6
ສັບ	-33	-1
ສັ່	33	41
ສັ້	5	-6
ສາ	-5	-22
ສາກ	1	4
ສາຄ	-6	0
ສາງ	4	-1
ສາຈ	4	-1
ສາຍ	9	-7
ສາຕ	-6	0
ສາທ	6	-2
ສານ	5	0
ສາບ	3	0
ສາປ	3	-2
ສາຝ	4	1
ສາມ	20	-5
ສາລ	-12	-12
ສາວ	18	-11
ສາຫ	8	0
ສາອ	-13	-5
ສາຮ	-6	0
ສາເ	-27	-6
ສາແ	0	3
ສາໄ	-9	2
ສິ	-9	3
ສິງ	-4	5
ສິດ	9	-4
ສິນ	-12	4
ສິບ	18	-3
ສິລ	-4	3
ສິວ	-3	0
ສິ່	-14	0
ສິ້	4	-1
ສີ	21	-44
ສີຂ	2	5
ສີຄ	12	2
ສີຊ	13	-6
ສີດ	-19	-5
ສີນ	-10	-5
ສີບ	12	8
ສີປ	3	-6
ສີຟ	2	-12
ສີມ	-2	6
ສີສ	-5	0
ສີເ	-18	-3
ສີແ	6	-10
ສີໂ	6	0
ສີໄ	-3	0
ສີ່	12	-5
ສຶ	9	4
ສຶກ	9	4
ສື	0	-6
ສືຜ	7	2
ສືເ	1	4
ສືໄ	-8	-3
ສື່	16	-3
ສື້	-9	7
ສຸ	-11	-8
ສຸກ	-6	1
ສຸຂ	5	1
ສຸດ	-14	-7
ສູ	2	21
ສູງ	29	23
ສູດ	-3	1
ສູຕ	1	-7
ສູນ	-20	2
ສູບ	-5	6
ສົ	24	23
ສົງ	-14	2
ສົດ	12	16
ສົບ	49	17
ສົມ	0	-13
ສົາ	6	-1
ສົ່	15	4
ສົ້	-7	0
ສຽ	14	19
ສຽງ	10	17
ສຽບ	4	2
ສເ	-31	-5
ສເຕ	-20	0
ສເປ	2	-5
ສເລ	-7	0
ສແ	3	-2
ສແລ	2	-3
ສໄ	8	-2
ສໄດ	18	-2
ສ່	-41	6
ສ່ກ	-4	5
ສ່ຂ	-5	1
ສ່ຄ	28	7
ສ່ຊ	5	-1
ສ່ຖ	-10	-3
ສ່ທ	-3	7
ສ່ຢ	5	-6
ສ່ລ	11	-6
ສ່ວ	-3	-3
ສ່ສ	-3	2
ສ່ຫ	0	3
ສ່ອ	-30	2
ສ່ຽ	-7	0
ສ່ເ	-17	1
ສ່ແ	-10	-8
ສ້	8	11
ສ້ກ	-3	1
ສ້ງ	6	-3
ສ້ຕ	-9	-2
ສ້ທ	8	3
ສ້າ	2	4
ສ້ເ	-3	0
ສ້ໄ	4	4
ສໍ	-16	-13
ສໍາ	-15	-13
ຫ	15	-7
ຫງ	7	-6
ຫງົ	-3	-5
ຫຍ	17	-19
ຫຍກ	5	-7
ຫຍັ	-47	8
ຫຍາ	4	-2
ຫຍຸ	0	4
ຫຍ່	10	-29
ຫຍ້	41	16
ຫດ	-2	5
ຫດຜ	3	-1
ຫນ	27	-1
ຫນອ	49	-25
ຫນັ	13	-7
ຫນາ	7	31
ຫນິ	-16	7
ຫນີ	10	-1
ຫນຶ	-5	-17
ຫນື	-5	2
ຫນຸ	-14	-3
ຫນູ	-11	-3
ຫນົ	1	8
ຫນຽ	-3	-3
ຫນ່	7	-13
ຫນ້	28	-4
ຫບ	-5	7
ຫມ	10	-1
ຫມວ	7	-3
ຫມອ	17	-2
ຫມັ	-4	9
ຫມາ	10	-3
ຫມິ	4	-1
ຫມີ	1	-10
ຫມຸ	14	-11
ຫມູ	4	7
ຫມົ	24	-4
ຫມ່	-17	-8
ຫມ້	6	5
ຫມໍ	-10	-8
ຫລ	15	1
ຫລຈ	-23	3
ຫລຍ	7	1
ຫລຕ	4	6
ຫລບ	27	17
ຫລມ	13	4
ຫລລ	0	7
ຫລວ	-6	-12
ຫລອ	15	10
ຫລັ	-6	11
ຫລາ	44	-16
ຫລິ	-8	-4
ຫລີ	-13	1
ຫລື	27	-42
ຫລຸ	-21	4
ຫລົ	-25	11
ຫລຽ	-7	-2
ຫລເ	-5	-2
ຫລ່	-9	4
ຫລ້	-13	11
ຫວ	71	-16
ຫວະ	13	5
ຫວັ	-15	-5
ຫວາ	7	15
ຫວີ	8	-5
ຫວຽ	-7	7
ຫວແ	29	12
ຫວ່	12	-11
ຫສ	-8	1
ຫສົ	-8	1
ຫອ	17	-5
ຫອບ	17	-6
ຫະ	-17	-6
ຫະພ	-8	5
ຫັ	0	10
ຫັກ	-7	-12
ຫັດ	11	9
ຫັນ	14	11
ຫັ້	0	3
ຫາ	32	10
ຫາ .	-9	0
ຫາກ	60	31
ຫາງ	5	-2
ຫາຊ	16	-5
ຫາຍ	-1	21
ຫາດ	-8	-4
ຫາທ	0	-9
ຫານ	-11	-12
ຫາບ	3	-5
ຫາຜ	-8	0
ຫາຢ	15	-7
ຫາວ	5	-2
ຫາຫ	-1	-5
ຫາເ	-9	1
ຫາແ	21	-10
ຫາໄ	-17	-4
ຫິ	7	6
ຫິວ	5	4
ຫີ	17	1
ຫີນ	17	1
ຫື	43	27
ຫືດ	10	0
ຫືອ	-4	0
ຫື່	41	29
ຫຸ	-18	-3
ຫຸ່	-19	-2
ຫູ	-8	-27
ຫູ .	3	-10
ຫົ	25	15
ຫົກ	-1	-4
ຫົວ	-12	8
ຫົ່	30	14
ຫ່	9	7
ຫ່ງ	9	1
ຫ່າ	0	5
ຫ້	18	22
ຫ້ .	2	3
ຫ້ folfox	7	1
ຫ້ oxaliplatin	-3	0
ຫ້ກ	4	6
ຫ້ຂ	5	5
ຫ້ຄ	0	24
ຫ້ງ	-11	1
ຫ້ຈ	-11	-1
ຫ້ຊ	8	-3
ຫ້ດ	-7	-3
ຫ້ຕ	-14	4
ຫ້ຖ	-6	7
ຫ້ທ	22	-3
ຫ້ນ	-23	4
ຫ້ບ	-5	14
ຫ້ປ	-15	2
ຫ້ຜ	3	1
ຫ້ພ	-10	0
ຫ້ຟ	-12	-5
ຫ້ມ	-13	-2
ຫ້ຢ	13	-8
ຫ້ລ	6	-5
ຫ້ສ	-11	1
ຫ້ຫ	6	-20
ຫ້ອ	34	22
ຫ້ຮ	-15	0
ຫ້າ	16	-23
ຫ້ເ	-14	5
ຫ້ແ	8	15
ຫ້ໂ	9	6
ຫ້ໄ	6	-27
ຫໍ	2	4
ຫໍພ	7	6
ຫໍ້	-15	-2
ອ	20	5
ອ (	-1	-6
ອ ,	-10	1
ອ .	16	6
ອ . ຂ	2	4
ອ . ຢ	-5	8
ອ 00	-2	8
ອ 00 ນ	5	1
ອ 00 ເ	-1	7
ອ 000	-5	-8
ອ 2	26	-13
ອ 2 ເ	8	-8
ອ 3	-9	-2
ອ 4	5	-9
ອ 4 ເ	5	-8
ອ 5	2	-4
ອ 6	-1	-3
ອກ	-8	23
ອກ "	0	6
ອກ ,	-15	2
ອກ .	9	-2
ອກ 00	-10	1
ອກ :	-5	0
ອກກ	-28	2
ອກຂ	16	15
ອກຄ	-8	7
ອກຈ	11	-3
ອກຊ	-35	1
ອກຍ	5	0
ອກຕ	-19	5
ອກຖ	-5	-6
ອກທ	-9	-6
ອກນ	16	2
ອກບ	2	-18
ອກປ	17	4
ອກພ	4	8
ອກຟ	1	7
ອກມ	10	25
ອກຢ	7	-6
ອກລ	0	-5
ອກວ	10	-6
ອກສ	19	6
ອກຫ	-8	4
ອກອ	-4	2
ອກຮ	6	1
ອກະ	-23	5
ອກັ	8	-1
ອກາ	-3	-6
ອກິ	11	-16
ອກີ	13	7
ອກເ	40	39
ອກແ	-11	-5
ອກໂ	-13	8
ອກໄ	-20	0
ອກໆ	4	2
ອກ່	9	-2
ອຂ	-4	4
ອຂ້	-15	2
ອຂໍ	9	-1
ອຄ	22	3
ອຄື	19	19
ອຄ່	1	-3
ອງ	1	-9
ອງ "	-5	-1
ອງ (	-3	-1
ອງ ,	-27	-3
ອງ .	25	-2
ອງ 00	11	11
ອງ 2	12	-14
ອງ 7	4	-1
ອງ 8	-4	1
ອງ ?	5	-5
ອງກ	3	6
ອງຂ	-20	4
ອງຄ	12	3
ອງຈ	-1	8
ອງຊ	2	18
ອງຍ	24	5
ອງດ	-3	-20
ອງຕ	-22	-2
ອງຖ	-7	2
ອງທ	-13	1
ອງນ	21	28
ອງບ	17	-30
ອງປ	-33	16
ອງຜ	-35	4
ອງຝ	3	2
ອງພ	-14	-3
ອງຟ	-5	-2
ອງມ	40	-30
ອງຢ	-9	6
ອງລ	1	-5
ອງວ	15	-7
ອງສ	10	17
ອງຫ	20	16
ອງອ	19	-16
ອງເ	12	8
ອງແ	-10	17
ອງໂ	2	9
ອງໄ	-2	-35
ອງໆ	-5	-3
ອຈ	-3	-3
ອຊ	26	5
ອຊົ	6	2
ອຍ	11	-20
ອຍ ,	15	2
ອຍ .	-9	-5
ອຍ 00	-6	3
ອຍ 4	11	2
ອຍກ	16	-8
ອຍຂ	-14	14
ອຍຄ	12	2
ອຍງ	8	-8
ອຍຈ	24	-8
ອຍຊ	5	17
ອຍຍ	-15	4
ອຍດ	1	-4
ອຍຕ	0	8
ອຍຖ	-9	-6
ອຍນ	-9	2
ອຍບ	21	-1
ອຍປ	7	-2
ອຍຜ	-10	-3
ອຍພ	1	4
ອຍຟ	-8	0
ອຍມ	-3	-2
ອຍຢ	13	8
ອຍລ	18	-15
ອຍສ	-17	-14
ອຍຫ	-28	-8
ອຍອ	-16	-11
ອຍຮ	-23	-10
ອຍັ	-9	-3
ອຍເ	-24	16
ອຍແ	1	-23
ອຍໂ	2	-4
ອຍໄ	24	11
ອຍໆ	14	-26
ອຍ້	9	1
ອດ	12	12
ອດ (	-4	1
ອດ ,	-11	-1
ອດ .	-38	6
ອດ 00	8	4
ອດ 000	-20	-13
ອດ 2	10	5
ອດກ	-31	-8
ອດຂ	-16	12
ອດຄ	-6	-4
ອດຈ	-2	-3
ອດຊ	2	-15
ອດຍ	-11	4
ອດດ	7	-2
ອດຕ	-33	11
ອດທ	0	3
ອດບ	-12	-1
ອດປ	4	6
ອດພ	-8	3
ອດມ	28	-24
ອດຢ	-7	2
ອດລ	-16	7
ອດວ	9	0
ອດສ	42	1
ອດຫ	7	-5
ອດອ	6	-14
ອດຮ	6	-4
ອດີ	-5	-3
ອດຽ	-4	6
ອດເ	41	22
ອດແ	-9	6
ອດໂ	-14	2
ອດໄ	-6	12
ອຕ	11	12
ອຕອ	-7	5
ອຕັ	7	1
ອຕາ	8	14
ອຕິ	5	2
ອຕົ	2	-4
ອຕໍ	-7	-8
ອທ	-15	-4
ອທີ	-10	-1
ອນ	21	15
ອນ "	1	-6
ອນ (	-4	0
ອນ ,	-15	1
ອນ .	11	6
ອນ 0.0	11	-10
ອນ 00	-32	-13
ອນ 000	27	-4
ອນ 0000	1	3
ອນ 1	-10	-4
ອນ 2	-6	2
ອນ 3	-2	5
ອນ 38.0	9	10
ອນ 4	-7	-5
ອນ 5	-15	1
ອນ 6	-7	0
ອນ 7	-8	-6
ອນ 8	-10	-3
ອນ ?	1	-10
ອນ ef	-2	-7
ອນ icu	-13	0
ອນກ	29	-11
ອນຂ	-7	14
ອນຄ	-28	-1
ອນຈ	-26	4
ອນຊ	-2	7
ອນຍ	-5	1
ອນດ	5	-12
ອນຕ	-3	0
ອນຖ	5	-4
ອນທ	22	12
ອນນ	-40	7
ອນບ	48	7
ອນປ	-22	14
ອນຜ	15	12
ອນພ	12	10
ອນມ	-12	-5
ອນຢ	6	-1
ອນລ	1	16
ອນວ	6	7
ອນສ	-7	3
ອນຫ	8	-17
ອນອ	-8	12
ອນີ	-5	2
ອນຶ	1	7
ອນເ	11	-15
ອນແ	12	7
ອນໂ	-32	1
ອນໄ	6	-19
ອນໆ	4	10
ອນ້	11	2
ອບ	-5	-6
ອບ ,	-11	-3
ອບ .	6	-9
ອບ 2	4	1
ອບ 5	5	0
ອບກ	4	-1
ອບຂ	-3	9
ອບຄ	4	3
ອບຊ	2	6
ອບຕ	0	-6
ອບຖ	10	4
ອບທ	-31	4
ອບບ	-3	-10
ອບມ	-4	-1
ອບຢ	2	9
ອບລ	3	-7
ອບວ	-11	-12
ອບສ	-5	2
ອບຫ	35	-1
ອບຮ	-11	0
ອບເ	-1	7
ອບແ	-6	2
ອບໄ	-21	2
ອບໍ	2	10
ອປ	-21	7
ອປີ	-8	1
ອພ	13	-6
ອພຽ	9	-8
ອພໍ	6	-2
ອມ	24	7
ອມກ	-5	4
ອມຂ	9	-1
ອມຄ	5	-1
ອມຈ	10	-2
ອມດ	23	6
ອມທ	-5	0
ອມນ	-20	3
ອມບ	-9	-1
ອມມ	2	3
ອມຢ	1	-3
ອມລ	-9	7
ອມສ	4	2
ອມຫ	2	-5
ອມຮ	-4	0
ອມາ	5	-13
ອມີ	8	9
ອມື	-6	-6
ອມເ	-7	-3
ອມແ	29	4
ອມໄ	-5	2
ອມໆ	3	-1
ອຢ	-13	-5
ອຢາ	-2	-5
ອຢູ	-14	0
ອລ	3	-1
ອລະ	20	8
ອວ	-18	-13
ອວບ	1	4
ອວັ	-7	1
ອວເ	-1	-6
ອວ່	-10	0
ອສ	-28	3
ອສອ	-13	0
ອສະ	-6	-2
ອສີ	-7	2
ອສົ	3	2
ອຫ	22	15
ອຫນ	6	8
ອຫມ	-6	5
ອຫລ	20	5
ອອ	42	19
ອອກ	34	22
ອອນ	-10	-7
ອອອ	28	18
ອອາ	13	-5
ອອີ	7	-9
ອຮ	-29	0
ອະ	12	-3
ອະດ	5	0
ອະທ	-9	2
ອະນ	12	-1
ອະໄ	5	-4
ອັ	14	-6
ອັກ	-18	3
ອັງ	25	-4
ອັດ	19	-2
ອັນ	-9	1
ອາ	-19	7
ອາກ	-12	-11
ອາຈ	12	-1
ອາຊ	-1	-4
ອາຍ	-5	9
ອາດ	-46	2
ອາທ	24	-8
ອາບ	-3	3
ອາລ	6	-1
ອາສ	-4	0
ອາຫ	-11	-10
ອາເ	11	3
ອິ	26	15
ອິກ	30	6
ອິດ	-13	4
ອິນ	11	3
ອີ	16	6
ອີກ	11	-14
ອີຍ	6	3
ອີເ	-5	-2
ອີ້	11	18
ອຶ	1	2
ອຶກ	3	1
ອື	-13	-16
ອື່	-4	-30
ອື້	-13	11
ອຸ	8	4
ອຸດ	-3	3
ອຸນ	-8	5
ອຸບ	0	-3
ອຸ່	22	-3
ອຸ້	3	3
ອູ	6	4
ອູ້	4	5
ອົ	-19	15
ອົກ	37	13
ອົງ	-24	5
ອົດ	-24	-8
ອົບ	-3	1
ອົມ	-10	5
ອົາ	5	0
ອເ	2	6
ອເກ	13	-1
ອເຂ	3	3
ອເຊ	32	3
ອເດ	-8	-2
ອເທ	-6	7
ອເປ	-17	-2
ອເພ	-10	4
ອເມ	3	-2
ອເຢ	8	6
ອເລ	-13	0
ອເອ	0	-5
ອແ	5	20
ອແດ	-3	0
ອແຕ	-13	4
ອແລ	8	11
ອແຫ	4	3
ອແຮ	10	-4
ອໂ	-8	2
ອໂກ	-7	0
ອໂຊ	3	4
ອໂຕ	-1	-3
ອໄ	-13	-3
ອໄດ	-16	-7
ອໄນ	0	-7
ອໄປ	-4	-3
ອໄຫ	23	11
ອ່	1	16
ອ່ນ	10	3
ອ່ອ	24	9
ອ່າ	-41	4
ອ້	25	0
ອ້ອ	6	-2
ອ້າ	9	2
ອໍ	6	-3
ຮ	-10	17
ຮງ	11	18
ຮງ ,	-32	-2
ຮງ .	-9	-7
ຮງກ	13	-10
ຮງຂ	-18	-10
ຮງງ	5	-2
ຮງຍ	2	6
ຮງດ	11	-21
ຮງຕ	16	5
ຮງທ	14	1
ຮງປ	-3	0
ຮງລ	-15	1
ຮງສ	-3	4
ຮງຫ	11	13
ຮງອ	-6	0
ຮງຮ	-8	7
ຮງເ	18	10
ຮງໄ	-11	3
ຮມ	4	-1
ຮວ	2	3
ຮວຍ	2	3
ຮອ	-17	-20
ຮອງ	-16	2
ຮອຍ	-12	-8
ຮອດ	22	10
ຮອບ	-11	-16
ຮັ	22	-4
ຮັກ	-9	-6
ຮັງ	15	-3
ຮັດ	-24	14
ຮັບ	-10	3
ຮາ	87	14
ຮາກ	74	12
ຮາບ	11	-2
ຮິ	0	4
ຮິມ	0	4
ຮີ	-21	8
ຮີບ	-29	4
ຮີມ	5	7
ຮີໂ	6	-3
ຮື	36	-3
ຮື .	5	0
ຮືຂ	5	-2
ຮືອ	15	2
ຮື້	0	-4
ຮຸ	-7	-3
ຮຸນ	-8	-7
ຮຸ່	-4	1
ຮູ	13	4
ຮູບ	-14	-1
ຮູ້	21	1
ຮົ	3	4
ຮຽ	-14	-8
ຮຽນ	-17	-8
ຮ່	-30	6
ຮ່ວ	-19	8
ຮ່ອ	-3	0
ຮ່າ	-19	-3
ຮ່ໄ	0	-7
ຮ້	11	-4
ຮ້ອ	31	17
ຮ້າ	-9	-29
ະ	-15	-6
ະ .	7	6
ະ 0.0	-14	-2
ະ 00	-11	0
ະ 000	-4	0
ະ 2	-12	2
ະ 2 ເ	-8	-2
ະ 3	-18	-2
ະ 3 ເ	-12	0
ະ 4	-3	-3
ະ 4 ເ	-5	1
ະ 6	12	-8
ະ 6 -	3	-3
ະ 6 ເ	9	-5
ະ ii	-1	-3
ະກ	-37	0
ະກວ	-7	0
ະກອ	-8	2
ະກັ	8	-8
ະກາ	-3	3
ະກິ	-16	-3
ະກົ	-20	7
ະກໍ	-4	1
ະຂ	5	4
ະຂາ	11	1
ະຂ້	7	3
ະຂໍ	-6	-3
ະຄ	-4	-7
ະຄອ	-4	-8
ະຄະ	-1	3
ະຄິ	3	-8
ະຄື	-6	0
ະຄົ	-5	0
ະຄໍ	10	5
ະຈ	6	11
ະຈອ	17	3
ະຈັ	-11	-3
ະຈາ	-13	1
ະຈົ	12	7
ະຈ່	0	3
ະຈໍ	-7	2
ະຊ	3	-12
ະຊິ	4	2
ະຊື	5	-6
ະຊຸ	9	-9
ະຊົ	-6	-2
ະຊ່	-8	0
ະຍ	6	-5
ະຍັ	19	3
ະຍາ	-18	-9
ະຍຸ	3	0
ະຍ້	-6	-4
ະດ	25	-11
ະດາ	15	-2
ະດິ	-4	3
ະດີ	16	-10
ະດຸ	9	-1
ະດູ	-5	1
ະຕ	10	-3
ະຕອ	18	-1
ະຕັ	3	-3
ະຕາ	-14	4
ະຕິ	-20	-29
ະຕຸ	1	15
ະຕູ	15	6
ະຕົ	7	-1
ະຕ້	15	6
ະຖ	-1	-9
ະຖອ	2	-5
ະຖາ	-2	-8
ະຖົ	-3	-1
ະຖ້	-7	4
ະທ	15	-9
ະທິ	-9	2
ະທີ	8	-3
ະທົ	4	1
ະທໍ	8	-11
ະນ	-10	6
ະນັ	1	8
ະນາ	10	3
ະນິ	-9	-3
ະນີ	4	4
ະນົ	2	-4
ະນ້	-2	-3
ະນໍ	-4	-4
ະບ	0	-7
ະບັ	15	-2
ະບາ	-11	-4
ະບູ	14	-14
ະບົ	-5	-3
ະບຽ	-10	5
ະບ່	4	2
ະບໍ	-1	16
ະປ	9	20
ະປວ	2	8
ະປະ	7	4
ະປູ	18	4
ະປ່	-3	0
ະປ໋	0	6
ະຜ	3	5
ະຜິ	4	1
ະຜ່	6	3
ະພ	-29	3
ະພັ	-4	0
ະພາ	-15	-4
ະພິ	-13	2
ະພູ	-8	5
ະພໍ	4	1
ະມ	8	4
ະມັ	-5	0
ະມາ	5	4
ະມີ	-3	-4
ະມື	16	5
ະຢ	-13	-3
ະຢັ	-3	0
ະຢາ	-5	-5
ະຢູ	1	4
ະຢ້	-7	0
ະລ	13	-2
ະລະ	-3	0
ະລາ	-5	11
ະລິ	-2	4
ະລື	4	-3
ະລຸ	3	3
ະລູ	16	-8
ະລົ	-3	-1
ະລໍ	3	-9
ະວ	-1	5
ະວັ	-1	-3
ະວ່	2	3
ະສ	-46	7
ະສອ	10	9
ະສັ	-25	5
ະສາ	14	-3
ະສີ	-31	-1
ະສຸ	-3	0
ະສົ	3	-5
ະຫ	-16	-14
ະຫງ	-3	-6
ະຫຍ	7	0
ະຫນ	-40	-2
ະຫມ	-6	8
ະຫລ	-16	1
ະຫວ	11	-13
ະຫັ	7	2
ະຫາ	-11	4
ະຫົ	-5	0
ະຫ້	-6	-4
ະອ	-15	-2
ະອາ	-5	0
ະອີ	-7	-1
ະຮ	-18	-3
ະຮັ	-9	0
ະຮາ	-22	-1
ະຮູ	4	2
ະຮ້	-1	-3
ະເ	-16	-8
ະເກ	6	-5
ະເຂ	-2	3
ະເຄ	-1	5
ະເງ	-5	5
ະເຈ	3	8
ະເຊ	-5	3
ະເດ	-11	0
ະເຕ	-4	1
ະເທ	15	-16
ະເບ	7	6
ະເປ	11	0
ະເພ	12	7
ະເມ	-7	5
ະເລ	-23	-4
ະເວ	-1	-3
ະເສ	-7	0
ະເຫ	5	-10
ະເອ	3	5
ະເຮ	19	-1
ະແ	-16	8
ະແກ	-13	10
ະແຕ	9	4
ະແນ	3	1
ະແພ	6	1
ະແມ	-5	-6
ະແລ	-10	1
ະໂ	6	0
ະໂຖ	3	3
ະໂນ	5	1
ະໂປ	6	3
ະໂພ	-6	-2
ະໂລ	5	-5
ະໂຫ	-5	-6
ະໄ	-26	6
ະໄຂ	-23	0
ະໄດ	-8	-1
ະໄຕ	10	-3
ະໄບ	11	3
ະໄປ	12	12
ະໄຜ	3	-1
ະໄພ	0	-4
ະໄວ	-7	0
ະໄຫ	-29	0
ັ	-21	21
ັກ	-5	2
ັກ )	-10	-4
ັກ ,	-21	-1
ັກ .	8	-19
ັກ 00	-15	1
ັກ :	-9	0
ັກ levetiracetam	7	-4
ັກ valproate	6	1
ັກກ	10	3
ັກຂ	-2	-5
ັກຄ	0	-7
ັກງ	-4	3
ັກຊ	-58	-1
ັກຍ	9	-3
ັກດ	6	-1
ັກຕ	-19	12
ັກຖ	-17	-1
ັກທ	-15	-9
ັກນ	-3	1
ັກບ	-14	1
ັກປ	-4	2
ັກຜ	-3	0
ັກພ	0	3
ັກຟ	-6	0
ັກມ	-15	-6
ັກຢ	55	-2
ັກລ	-6	-5
ັກວ	-7	-1
ັກສ	11	8
ັກຫ	13	-9
ັກອ	-17	16
ັກເ	-21	0
ັກແ	-29	7
ັກໂ	-24	-2
ັກໄ	-4	-16
ັກໆ	9	3
ັງ	-7	8
ັງ .	-32	-2
ັງ 4	0	-3
ັງ ?	-4	1
ັງກ	-8	-39
ັງຂ	8	-12
ັງຄ	28	-10
ັງຈ	-22	-7
ັງຊ	-12	2
ັງຍ	11	-8
ັງດ	-5	2
ັງຕ	10	9
ັງຖ	11	-3
ັງທ	-13	9
ັງນ	-4	1
ັງບ	-22	7
ັງປ	20	-22
ັງຜ	-21	-3
ັງພ	4	1
ັງມ	-40	10
ັງຢ	23	11
ັງລ	38	6
ັງວ	-15	1
ັງສ	8	3
ັງຫ	17	-19
ັງອ	8	-2
ັງຮ	-22	5
ັງເ	-41	-5
ັງແ	-37	-12
ັງໂ	14	13
ັງໄ	6	22
ັດ	3	16
ັດ ,	-5	-6
ັດ .	-5	6
ັດ 00	-11	0
ັດ :	-3	0
ັດ b	-6	-3
ັດ ct	5	5
ັດ tace	-4	0
ັດກ	9	-11
ັດຂ	15	-22
ັດຄ	13	-10
ັດຈ	4	6
ັດຊ	-18	3
ັດຍ	15	-14
ັດດ	6	4
ັດຕ	-35	-10
ັດຖ	-7	-8
ັດທ	5	10
ັດນ	-37	7
ັດບ	3	-5
ັດປ	22	16
ັດຜ	-13	0
ັດພ	4	-5
ັດຢ	-7	-3
ັດລ	-32	10
ັດວ	0	-11
ັດສ	5	-6
ັດຫ	8	-7
ັດອ	11	-15
ັດຮ	3	-1
ັດເ	14	-5
ັດແ	59	9
ັດໂ	13	1
ັດໄ	7	3
ັນ	-33	-10
ັນ ,	17	-12
ັນ -	8	2
ັນ .	6	-9
ັນ 0.0	4	-7
ັນ 00	16	3
ັນ 00.0	-3	-6
ັນ 000	2	3
ັນ 4	3	-1
ັນ pdf	-4	-9
ັນກ	-16	12
ັນຂ	-31	-4
ັນຄ	-4	11
ັນງ	0	-5
ັນຈ	12	-2
ັນຊ	17	-13
ັນຍ	-20	-13
ັນດ	4	-11
ັນຕ	-19	19
ັນທ	-27	13
ັນນ	-8	1
ັນບ	-6	-10
ັນປ	-21	-4
ັນຝ	1	-3
ັນພ	4	-8
ັນຟ	4	-7
ັນມ	0	6
ັນຢ	4	-5
ັນລ	-6	-8
ັນສ	32	11
ັນຫ	60	15
ັນອ	2	-9
ັນຮ	-11	2
ັນເ	23	14
ັນແ	-32	2
ັນໂ	7	2
ັນໆ	-9	2
ັບ	-7	-1
ັບ ,	-7	-2
ັບ .	-7	2
ັບ 2	-6	3
ັບ b	3	0
ັບກ	9	13
ັບຂ	4	-2
ັບຄ	-35	-8
ັບຈ	9	-8
ັບຊ	-7	4
ັບດ	-17	-5
ັບຕ	12	-8
ັບຖ	-16	0
ັບທ	56	25
ັບນ	-12	-4
ັບບ	-22	-14
ັບປ	-7	4
ັບຜ	3	-3
ັບພ	-22	-7
ັບຟ	-18	1
ັບມ	-4	-8
ັບຢ	9	-7
ັບລ	15	-1
ັບວ	-7	-6
ັບສ	18	-5
ັບຫ	26	-10
ັບອ	3	-10
ັບຮ	8	19
ັບເ	-5	-16
ັບແ	17	2
ັບໂ	-4	4
ັບໄ	-8	-10
ັບໆ	6	2
ັມ	-6	21
ັມກ	-6	7
ັມຄ	0	-3
ັມຈ	-1	4
ັມທ	-3	2
ັມປ	-3	1
ັມລ	-10	0
ັມຫ	8	-2
ັວ	5	1
ັສ	4	2
ັສຕ	-3	2
ັອ	17	-5
ັອກ	5	-2
ັອດ	19	-3
ັອບ	-7	0
ັ່	28	39
ັ່ງ	-5	-8
ັ່ນ	48	48
ັ້	-21	-13
ັ້ງ	-6	-2
ັ້ນ	-39	6
ັ້ມ	7	-12
າ	-8	-16
າ "	-6	4
າ (	5	4
າ )	-3	-6
າ ,	30	0
າ .	33	23
າ . ຂ	-14	2
າ . ຄ	20	1
າ . ຕ	1	3
າ . ຖ	0	5
າ . ນ	-4	8
າ . ບ	-8	-10
າ . ພ	14	1
າ . ມ	-6	2
າ . ຢ	6	-2
າ . ລ	8	-1
າ . ສ	1	-9
າ . ຫ	15	19
າ . ເ	12	3
າ . ໄ	-4	1
າ 0.0	-28	1
າ 00	-26	-3
າ 00 .	5	1
າ 00 ປ	-12	-10
າ 00 ອ	-28	-10
າ 00 ເ	4	10
າ 000	-11	3
າ 1	19	-2
າ 2	45	-4
າ 2 ຊ	-3	2
າ 2 ປ	-4	-3
າ 2 ມ	30	-3
າ 2 ເ	28	-2
າ 3	-6	-19
າ 3 ປ	-33	-1
າ 3 ມ	19	-7
າ 4	36	-13
າ 4 ປ	5	-1
າ 4 ມ	37	-16
າ 4 ເ	-5	3
າ 5	17	-1
າ 5 ປ	6	-3
າ 5 ມ	4	2
າ 6	9	-11
າ 6 -	1	-7
າ 6 ມ	3	-8
າ 7	41	14
າ 7 ເ	41	20
າ 8	-2	5
າ 8 ເ	12	6
າ 9	35	6
າ 9 ປ	-4	2
າ 9 ມ	12	-1
າ :	-2	0
າ : ຜ	-4	0
າ ?	2	10
າ alt	6	-2
າ capecitabine	-12	4
າ entecavir	-9	-3
າ icu	4	-6
າ imatinib	-17	3
າ letrozole	10	-2
າ osimertinib	13	-2
າ tacrolimus	8	-11
າ tacrolimus ຂ	6	-10
າ warfarin	-14	-6
າກ	5	8
າກ ,	-7	0
າກ .	15	10
າກ 0.0	5	-8
າກ 2	-6	0
າກ 3	4	1
າກກ	-3	-9
າກຂ	-24	-11
າກຄ	6	4
າກງ	9	3
າກຈ	0	3
າກຊ	-15	-11
າກຍ	-15	5
າກຕ	-10	4
າກຖ	-4	-8
າກທ	-5	-2
າກນ	0	12
າກບ	1	-13
າກປ	-41	-12
າກຜ	-8	1
າກພ	-9	3
າກມ	40	5
າກຢ	31	2
າກລ	-6	13
າກວ	0	-6
າກສ	-25	16
າກຫ	-23	12
າກອ	5	22
າກຮ	-13	3
າກະ	-3	26
າກັ	39	-31
າກາ	7	-4
າກິ	14	10
າກູ	-3	1
າກົ	28	-14
າກເ	7	29
າກແ	-9	-2
າກໂ	4	-6
າກໄ	6	11
າກ່	6	-1
າກ້	-6	1
າກໍ	61	24
າຂ	2	11
າຂວ	35	8
າຂອ	17	-2
າຂະ	-9	2
າຂັ	-7	2
າຂາ	28	-5
າຂຶ	-24	11
າຂຽ	-23	7
າຂ້	5	-9
າຂໍ	-18	11
າຄ	-9	8
າຄວ	-22	-2
າຄອ	2	-4
າຄັ	2	-3
າຄາ	-14	11
າຄິ	20	-10
າຄື	7	14
າຄຸ	-4	-1
າຄົ	10	-1
າຄ່	-5	-3
າຄ້	0	5
າຄໍ	11	3
າງ	20	-4
າງ ,	10	3
າງ .	3	3
າງ 00	-4	-1
າງກ	9	-4
າງຂ	11	-18
າງຄ	-32	-1
າງຈ	18	5
າງຊ	14	-14
າງດ	7	2
າງຕ	9	0
າງຖ	7	-4
າງທ	-11	-8
າງນ	23	-2
າງບ	2	15
າງປ	-3	0
າງຜ	3	4
າງພ	6	-1
າງມ	3	-8
າງຢ	5	-12
າງລ	1	3
າງວ	12	1
າງສ	5	-16
າງຫ	25	-2
າງອ	-32	-4
າງຮ	1	3
າງາ	-2	4
າງູ	4	-5
າງເ	-2	16
າງແ	-19	-9
າງໄ	0	6
າຈ	11	-11
າຈອ	19	-19
າຈະ	-12	8
າຈັ	21	-14
າຈາ	26	10
າຈີ	-1	-9
າຈຶ	-7	1
າຈື	2	4
າຈົ	-18	-3
າຈໍ	-13	-1
າຊ	15	3
າຊັ	4	-12
າຊາ	16	12
າຊິ	-13	5
າຊີ	1	4
າຊື	19	-2
າຊຸ	-1	3
າຊົ	7	1
າຊ່	-11	1
າຊ້	-8	-12
າຍ	19	2
າຍ "	5	-1
າຍ (	4	-6
າຍ .	10	2
າຍ 00	9	9
າຍ 000	-8	0
າຍ 2	-4	-2
າຍ 3	4	0
າຍ 4	12	1
າຍ 5	4	5
າຍ :	5	3
າຍກ	-19	-8
າຍຂ	3	-10
າຍຄ	-16	2
າຍງ	14	3
າຍຈ	-8	-6
າຍຊ	2	-3
າຍຍ	1	9
າຍດ	-7	-8
າຍຕ	-12	7
າຍຖ	6	1
າຍທ	1	-10
າຍນ	9	8
າຍບ	-6	0
າຍປ	-7	0
າຍຜ	4	12
າຍພ	-18	-4
າຍຟ	2	6
າຍມ	7	-7
າຍຢ	-11	-13
າຍລ	11	20
າຍວ	11	4
າຍສ	-5	0
າຍຫ	-32	2
າຍອ	-25	15
າຍຮ	3	3
າຍະ	-12	-2
າຍັ	-2	-27
າຍາ	2	-12
າຍີ	13	2
າຍຸ	-11	6
າຍເ	-23	9
າຍແ	-29	-8
າຍໂ	-10	-10
າຍໄ	36	1
າຍໆ	-26	3
າຍ່	-12	7
າຍ້	-4	-5
າດ	-10	5
າດ .	35	-7
າດ 7	0	6
າດ ?	5	2
າດກ	8	2
າດຂ	-8	11
າດຍ	-6	-2
າດດ	-8	-2
າດຕ	5	-5
າດຖ	2	4
າດທ	-5	11
າດນ	-5	-6
າດບ	2	8
າດປ	0	-5
າດພ	-1	-12
າດຟ	9	5
າດມ	-7	-2
າດຢ	25	-5
າດລ	4	6
າດວ	-8	0
າດສ	3	-3
າດຫ	0	-5
າດອ	-7	-3
າດຮ	13	7
າດີ	-21	-11
າດື	-5	1
າດົ	-5	4
າດຽ	8	-4
າດເ	-20	-5
າດແ	36	-4
າດໂ	-4	0
າດໄ	-16	-14
າດ່	1	6
າດ້	7	1
າດໍ	17	11
າຕ	-21	-12
າຕອ	-8	3
າຕະ	5	-3
າຕັ	16	-2
າຕາ	-8	-2
າຕິ	-15	2
າຕີ	9	-2
າຕື	-5	6
າຕົ	-3	20
າຕ່	1	-7
າຕ້	21	-1
າຕໍ	-20	-14
າຖ	-32	-13
າຖອ	5	1
າຖາ	-24	-10
າຖ່	-13	0
າຖ້	-23	0
າທ	30	4
າທັ	24	14
າທາ	2	-12
າທິ	21	-10
າທີ	36	28
າທຸ	-13	-7
າທົ	1	-3
າທ່	-3	3
າທ້	-19	-8
ານ	-24	-9
ານ )	1	-4
ານ .	12	2
ານ 00	21	6
ານ 000	1	-10
ານ 2	4	2
ານ 7	9	6
ານ :	8	1
ານ bcel	1	4
ານ sae	7	1
ານກ	7	-5
ານຂ	-9	-3
ານຄ	0	-4
ານງ	13	-5
ານຈ	24	1
ານຊ	-21	9
ານຍ	10	-9
ານດ	-25	-6
ານຕ	-12	-4
ານຖ	-6	11
ານທ	-18	1
ານນ	-10	-8
ານບ	-23	-36
ານປ	-15	-15
ານຜ	15	2
ານຝ	1	-3
ານພ	22	7
ານມ	23	-2
ານຢ	-6	-27
ານລ	13	-5
ານວ	11	-6
ານສ	-36	7
ານຫ	27	6
ານອ	20	-5
ານຮ	-11	9
ານັ	15	-11
ານາ	-7	1
ານິ	-7	-5
ານີ	13	-3
ານົ	-8	-6
ານເ	-27	15
ານແ	11	-8
ານໂ	18	-1
ານໄ	-59	3
ານ້	5	-1
ານໍ	-3	-5
າບ	33	-11
າບ .	9	-11
າບກ	-15	0
າບຂ	-7	4
າບຈ	5	3
າບຊ	5	0
າບດ	6	0
າບທ	4	2
າບນ	8	-3
າບບ	18	7
າບປ	12	4
າບຢ	-5	0
າບວ	29	-4
າບອ	-3	12
າບັ	-15	5
າບາ	-5	-1
າບິ	-8	4
າບີ	7	3
າບເ	-2	-4
າບແ	8	-1
າບໄ	-7	-10
າບ່	-11	3
າບ້	21	-11
າບໍ	-17	-1
າປ	2	15
າປວ	-3	0
າປອ	8	7
າປະ	-7	-5
າປາ	14	0
າປິ	2	11
າປີ	-23	-15
າປຶ	5	-2
າປຸ	-3	4
າປູ	1	4
າປົ	-12	2
າປຽ	10	-7
າປ່	2	11
າຜ	-2	5
າຜາ	9	-5
າຜິ	-1	3
າຜູ	-17	1
າຜົ	-1	-3
າຜ່	3	-1
າຜ້	1	6
າຝ	-18	1
າຝລ	3	0
າພ	0	17
າພວ	-5	-4
າພະ	3	1
າພັ	-6	4
າພາ	-9	7
າພິ	3	0
າພີ	-3	1
າພື	8	3
າພູ	8	-2
າພົ	9	-1
າພ້	9	6
າພໍ	-15	16
າຟ	-2	-4
າຟາ	-6	-4
າມ	-13	2
າມ .	1	3
າມ :	15	5
າມກ	13	-6
າມຂ	15	-12
າມຄ	-31	-1
າມຈ	-13	-5
າມຊ	17	-10
າມຍ	-10	0
າມດ	3	7
າມຕ	-21	0
າມທ	1	-4
າມນ	9	15
າມບ	-16	7
າມປ	-22	-1
າມຜ	6	2
າມພ	2	-4
າມມ	44	-29
າມຢ	0	-6
າມລ	16	-6
າມວ	-13	0
າມສ	-17	9
າມຫ	-8	-5
າມອ	-7	-1
າມຮ	5	0
າມະ	-16	2
າມັ	-6	-1
າມາ	0	3
າມິ	-17	3
າມີ	-4	-16
າມື	59	-4
າມຸ	19	-1
າມູ	-19	8
າມົ	0	11
າມເ	-4	9
າມແ	-25	5
າມໂ	3	0
າມໄ	-16	11
າມ່	-1	-9
າຢ	-13	-16
າຢອ	7	-5
າຢາ	-11	3
າຢຸ	13	-5
າຢູ	-7	-2
າລ	19	4
າລວ	-3	-1
າລອ	16	-7
າລະ	7	8
າລັ	-6	-2
າລາ	23	36
າລິ	2	-4
າລີ	-3	-2
າລຸ	16	3
າລູ	-21	1
າລົ	0	-5
າລ້	8	-3
າລໍ	8	0
າວ	4	37
າວ (	-2	3
າວ ,	-2	-4
າວ -	17	-7
າວ .	7	0
າວ 0.0	5	-3
າວ 00	-13	1
າວ 2	7	-1
າວ 5	9	-11
າວກ	5	0
າວຂ	22	5
າວຄ	1	4
າວຈ	8	-6
າວຊ	2	6
າວຍ	18	2
າວຕ	5	7
າວຖ	-9	-4
າວທ	0	-3
າວບ	-52	-1
າວປ	-4	8
າວຟ	3	1
າວມ	-12	10
າວຢ	-20	1
າວລ	8	6
າວວ	28	13
າວສ	25	17
າວຫ	18	2
າວອ	-2	-3
າວັ	0	-6
າວາ	0	-4
າວິ	21	1
າວີ	0	-7
າວົ	1	6
າວຽ	7	0
າວເ	-38	16
າວແ	-12	3
າວໄ	-8	6
າວໆ	1	-7
າວ່	-16	2
າວໍ	8	-4
າສ	13	-17
າສວ	8	1
າສອ	34	-18
າສະ	-3	-3
າສັ	-4	-17
າສາ	-20	-1
າສິ	6	6
າສີ	21	-9
າສຸ	-10	5
າສູ	9	9
າສົ	-1	-5
າສ່	-5	1
າສໍ	-5	9
າຫ	10	-3
າຫຍ	13	13
າຫນ	-40	-12
າຫມ	19	-4
າຫລ	16	10
າຫວ	12	14
າຫອ	1	-7
າຫາ	-26	-8
າຫົ	15	1
າຫ້	4	-2
າອ	-55	-6
າອອ	-19	4
າອະ	8	-2
າອັ	-5	-12
າອາ	13	-14
າອິ	-29	7
າອີ	-2	-9
າອົ	-15	4
າອ່	-16	11
າອ້	-3	2
າຮ	-16	-13
າຮອ	-21	2
າຮັ	-5	-4
າຮາ	4	3
າຮູ	-6	-7
າຮ່	-18	4
າຮ້	30	-7
າະ	4	7
າະ .	3	2
າະກ	-11	1
າະຂ	-5	3
າະຄ	1	-4
າະຊ	-6	1
າະຍ	13	-5
າະຕ	8	-5
າະທ	0	-6
າະນ	9	0
າະບ	-2	3
າະປ	-5	0
າະຜ	5	1
າະມ	9	0
າະຢ	4	4
າະວ	2	4
າະສ	-18	0
າະຫ	-4	0
າະເ	-8	5
າະແ	-3	1
າະໄ	3	3
າເ	32	0
າເກ	6	-27
າເຂ	-13	-5
າເຄ	7	8
າເງ	6	-1
າເຈ	-28	5
າເຊ	-12	-6
າເດ	8	11
າເຕ	7	-2
າເຖ	5	-3
າເທ	31	15
າເນ	4	-9
າເບ	-13	16
າເປ	-16	26
າເພ	-5	16
າເຟ	9	-3
າເມ	36	-3
າເຢ	4	-1
າເລ	6	24
າເວ	-15	-2
າເສ	31	-5
າເຫ	-2	-5
າເອ	11	18
າເຮ	-4	0
າແ	21	-3
າແກ	8	5
າແຂ	-1	-16
າແຄ	-4	-4
າແຈ	10	-6
າແຍ	3	3
າແດ	42	-14
າແຕ	2	-8
າແທ	-7	-1
າແນ	8	0
າແບ	-9	4
າແປ	-4	2
າແຜ	5	-8
າແພ	-17	-1
າແມ	-30	5
າແລ	-22	28
າແສ	4	-7
າແຫ	-3	-2
າແຮ	13	-5
າໂ	-6	3
າໂຄ	10	3
າໂຊ	0	3
າໂຕ	-1	-4
າໂທ	-3	-1
າໂນ	-8	-3
າໂລ	8	-2
າໂອ	-3	0
າໂຮ	-3	4
າໄ	-4	5
າໄກ	5	-2
າໄຂ	-20	5
າໄຄ	25	17
າໄຈ	-12	13
າໄຊ	-7	-9
າໄດ	21	-12
າໄທ	-4	-4
າໄບ	-16	2
າໄປ	9	13
າໄຜ	-20	0
າໄມ	17	-1
າໄລ	-8	-4
າໄວ	-1	3
າໄສ	8	2
າໄຫ	16	-16
າໄອ	10	13
າໆ	-9	-2
າໆ .	-10	0
າໆຂ	-6	0
າໆບ	7	-6
າໆເ	-3	0
າໆແ	-7	0
າ“	-10	0
ິ	-11	-15
ິ .	-5	-16
ິ . ຢ	6	-9
ິກ	14	22
ິກ ,	-21	0
ິກ .	11	-10
ິກກ	9	2
ິກຂ	12	4
ິກຄ	12	6
ິກຕ	11	-3
ິກບ	-33	-12
ິກສ	2	-3
ິກຫ	-3	4
ິກຮ	1	9
ິກາ	1	-3
ິກເ	9	2
ິກແ	10	5
ິກໄ	15	5
ິກໆ	1	5
ິຂ	-7	1
ິຂາ	-11	0
ິຂຶ	2	-4
ິຂ້	7	0
ິຄ	-7	-4
ິຄໍ	1	-4
ິງ	1	-2
ິງ 00	-6	5
ິງກ	6	3
ິງບ	-9	-1
ິງຫ	-15	-2
ິງເ	4	-5
ິງໄ	1	8
ິຈ	-13	3
ິຈັ	-6	-1
ິຈາ	-11	2
ິຈົ	9	2
ິຍ	1	-3
ິດ	17	-2
ິດ ,	36	4
ິດ .	0	7
ິດ 1	1	5
ິດກ	31	21
ິດຂ	20	-25
ິດຄ	9	-4
ິດງ	-5	-3
ິດຈ	14	-9
ິດຊ	-18	-3
ິດຍ	-16	0
ິດດ	8	-2
ິດຕ	6	6
ິດຖ	9	1
ິດທ	-5	-10
ິດນ	33	-43
ິດບ	-12	13
ິດປ	8	14
ິດຝ	-4	0
ິດພ	1	-3
ິດມ	12	0
ິດຢ	25	24
ິດລ	-22	1
ິດວ	14	-3
ິດຫ	-30	1
ິດອ	5	-4
ິດີ	-7	-9
ິດເ	3	-9
ິດແ	-36	3
ິດໄ	-2	-5
ິຕ	-15	2
ິຕັ	-4	2
ິຕາ	-27	5
ິຕິ	7	-1
ິຖ	2	3
ິຖື	11	5
ິທ	-11	-2
ິທະ	-8	2
ິທິ	0	-4
ິທຸ	-3	-1
ິນ	6	-20
ິນ .	-6	-6
ິນ 0.0	5	1
ິນ allopurinol	2	12
ິນ amlodipine	-8	0
ິນ aspirin	-3	0
ິນ capecitabine	32	-9
ິນ enalapril	-1	3
ິນ hydrocortisone	14	-7
ິນ imatinib	5	-3
ິນ metformin	-4	-1
ິນ methotrexate	-7	2
ິນ prednisolone	4	0
ິນ rivaroxaban	1	-6
ິນ sunitinib	-5	0
ິນ warfarin	8	0
ິນກ	1	-5
ິນຂ	-11	7
ິນຄ	-20	1
ິນຈ	2	5
ິນຊ	14	3
ິນຍ	1	5
ິນຕ	13	2
ິນຖ	-20	10
ິນທ	12	7
ິນນ	6	-22
ິນບ	-8	-2
ິນປ	44	-23
ິນພ	8	10
ິນມ	-11	-5
ິນຢ	6	2
ິນລ	-6	0
ິນວ	-5	3
ິນສ	-5	4
ິນຫ	5	-7
ິນອ	-5	1
ິນຮ	18	-9
ິນິ	6	5
ິນເ	-31	-12
ິນແ	-7	-2
ິນໂ	8	10
ິນໄ	9	-22
ິບ	37	-12
ິບກ	4	4
ິບນ	19	-19
ິບປ	6	5
ິບມ	3	-4
ິບລ	-3	0
ິບາ	-9	2
ິບແ	-3	-1
ິບໆ	3	-8
ິບໍ	20	2
ິປ	-4	2
ິພ	-4	-6
ິພາ	-3	-6
ິມ	-10	13
ິມຊ	7	2
ິມຜ	-12	-6
ິມສ	0	4
ິມາ	-4	0
ິມໄ	-5	-1
ິຢ	1	0
ິຢາ	4	-1
ິລ	-10	2
ິລາ	-17	3
ິລິ	-9	3
ິລົ	7	1
ິວ	-8	7
ິວ 0.0	27	-13
ິວກ	-3	-1
ິວທ	-2	4
ິວນ	5	4
ິວບ	3	-2
ິວລ	2	3
ິວຫ	-11	8
ິວາ	0	3
ິວເ	1	5
ິວໂ	24	-18
ິສ	-4	-5
ິສົ	7	-3
ິຫ	-10	-15
ິຫມ	2	-9
ິຫລ	-3	-3
ິຫາ	-8	-3
ິອ	1	5
ິອອ	1	4
ິເ	-26	6
ິເຂ	2	-5
ິເປ	-4	5
ິເຫ	-7	-1
ິແ	2	13
ິແຕ	3	6
ິແມ	-1	9
ິແລ	-4	-1
ິໂ	0	-2
ິໂລ	-3	-3
ິໄ	-11	-4
ິໄຈ	21	1
ິໄດ	-12	3
ິໄປ	-5	-5
ິໄຫ	-8	-3
ິ່	4	-4
ິ່ງ	10	-9
ິ່ນ	2	9
ິ່ວ	0	-4
ິ້	0	-15
ິ້ງ	-6	-4
ິ້ນ	9	-11
ິ້ມ	2	6
ິ້ວ	-6	-5
ີ	-42	14
ີ "	-17	1
ີ )	6	-5
ີ ,	4	11
ີ , ມ	1	4
ີ , ເ	-3	0
ີ .	-22	-15
ີ . ຂ	-27	-1
ີ . ຄ	-11	3
ີ . ຖ	5	0
ີ . ນ	-9	0
ີ . ມ	-7	-7
ີ . ຢ	0	-12
ີ . ລ	3	-4
ີ . ສ	3	3
ີ . ຫ	6	0
ີ . ເ	-6	1
ີ . ແ	33	9
ີ 00	0	-2
ີ 00 .	-11	2
ີ 00 ນ	5	-2
ີ 00 ເ	5	-6
ີ 00 ໄ	-6	0
ີ 0000	-21	-6
ີ 0000 ກ	-4	0
ີ 0000 ຂ	6	0
ີ 0000 ຍ	-4	0
ີ 0000 ດ	-9	0
ີ 0000 ລ	-1	-4
ີ 0000 ຫ	-4	0
ີ 0000 ແ	-10	-1
ີ 0000 ໄ	8	0
ີ 2	-13	1
ີ 3	-17	-3
ີ 4	-14	4
ີ 5	2	2
ີ 5 .	7	1
ີ 5 ມ	-8	0
ີ 6	6	1
ີ 7	-11	0
ີ 8	-10	-5
ີ 9	3	7
ີ ?	14	3
ີ ct	4	3
ີກ	-17	-19
ີກ .	2	12
ີກ 00	14	-5
ີກ 2	-8	-4
ີກ 3	2	3
ີກ 5	-6	0
ີກ 7	5	-1
ີກກ	9	9
ີກຂ	-5	-5
ີກຄ	1	4
ີກຈ	6	3
ີກນ	-10	-6
ີກບ	-4	1
ີກຢ	0	-3
ີກລ	5	2
ີກວ	-13	2
ີກສ	41	-3
ີກອ	-2	-3
ີກັ	-14	0
ີກາ	-6	8
ີກິ	-17	-11
ີກເ	-11	5
ີກແ	3	5
ີກ່	-16	0
ີກ້	3	-5
ີກໍ	-15	-6
ີຂ	3	-12
ີຂາ	14	-4
ີຂີ	9	-3
ີຂຶ	-32	-1
ີຂຽ	6	7
ີຂ້	-16	8
ີຂໍ	12	-17
ີຄ	0	10
ີຄວ	-3	-1
ີຄັ	-6	0
ີຄື	7	-3
ີຄູ	-5	0
ີຄົ	26	9
ີຄ່	1	4
ີຄໍ	-3	2
ີງ	1	-4
ີຈ	-4	-16
ີຈະ	-6	-1
ີຈັ	-5	-1
ີຈໍ	13	-9
ີຊ	32	8
ີຊາ	-5	4
ີຊິ	-3	-1
ີຊີ	49	12
ີຊື	-7	-1
ີຊ່	0	-9
ີຍ	4	-9
ີຍ .	-4	-10
ີຍກ	5	-2
ີຍຂ	1	-6
ີຍຄ	-2	5
ີຍຊ	-9	-2
ີຍດ	-5	-2
ີຍຕ	9	-2
ີຍປ	9	5
ີຍຜ	8	-2
ີຍມ	-1	-4
ີຍຢ	-12	-1
ີຍລ	7	4
ີຍວ	-17	6
ີຍສ	10	1
ີຍຫ	-11	-1
ີຍອ	-5	0
ີຍຮ	-11	0
ີຍັ	-13	-3
ີຍີ	-4	1
ີຍເ	3	-3
ີຍແ	-11	3
ີຍໄ	-13	-2
ີຍ່	-3	-2
ີດ	45	19
ີດ ,	6	-2
ີດ .	-2	10
ີດກ	3	8
ີດຂ	-8	3
ີດຄ	2	-3
ີດຕ	3	2
ີດນ	3	1
ີດປ	-9	3
ີດມ	-7	3
ີດຢ	-16	1
ີດລ	6	2
ີດວ	17	4
ີດສ	-3	0
ີດຫ	-13	1
ີດອ	1	-4
ີດຮ	-11	0
ີດີ	12	-5
ີດຽ	10	-1
ີດເ	4	-1
ີດແ	2	10
ີດໄ	44	8
ີດໍ	-4	1
ີຕ	2	0
ີຕອ	5	5
ີຕັ	8	-2
ີຕາ	-9	0
ີຕິ	-3	2
ີຕຸ	5	-8
ີຕົ	8	4
ີຕ້	-3	-1
ີຖ	-12	8
ີຖອ	-7	8
ີຖາ	-5	-2
ີຖື	4	2
ີຖ່	11	-1
ີຖ້	-15	1
ີທ	-30	-8
ີທັ	0	-5
ີທາ	-4	-1
ີທີ	-8	0
ີທຸ	9	-1
ີທ່	-14	1
ີທ້	-12	0
ີນ	-1	-4
ີນ "	9	-3
ີນ .	3	-1
ີນ 00	-12	-1
ີນ :	-5	1
ີນ qdenga	-8	0
ີນກ	-7	-7
ີນຂ	-6	3
ີນຄ	-3	-3
ີນຈ	5	4
ີນດ	5	8
ີນຕ	5	3
ີນທ	1	6
ີນນ	-12	-5
ີນບ	6	-7
ີນພ	-11	0
ີນມ	-13	-3
ີນຢ	26	1
ີນລ	-1	4
ີນວ	-10	-3
ີນຫ	-7	-7
ີນອ	4	-3
ີນະ	-1	3
ີນັ	5	2
ີນາ	-15	-2
ີນິ	8	3
ີນີ	15	5
ີນເ	43	1
ີນແ	13	0
ີນໂ	-10	0
ີນໄ	-19	-4
ີນໍ	8	-5
ີບ	-27	-8
ີບຂ	-8	1
ີບຕ	-1	4
ີບນ	0	4
ີບປ	6	-2
ີບພ	8	1
ີບມ	-2	-4
ີບຮ	-9	0
ີບັ	1	3
ີບາ	4	-1
ີບົ	12	8
ີບເ	9	2
ີບແ	-14	-2
ີບໄ	1	-6
ີບໍ	-12	-20
ີປ	17	-9
ີປະ	3	2
ີປາ	0	-3
ີປີ	1	3
ີປົ	4	-9
ີຜ	-15	2
ີຜື	-5	-1
ີຜົ	-9	-1
ີພ	-7	-7
ີພະ	-3	-8
ີພາ	4	-5
ີພຽ	3	1
ີພໍ	-8	2
ີຟ	5	-8
ີຟອ	0	3
ີຟັ	6	3
ີຟ້	-4	-15
ີມ	17	-27
ີມງ	-7	3
ີມດ	-5	0
ີມທ	0	-4
ີມວ	11	-4
ີມສ	0	7
ີມຫ	0	3
ີມະ	-1	-7
ີມັ	8	-3
ີມາ	5	-6
ີມີ	10	-7
ີມື	-3	0
ີມູ	5	-5
ີມແ	-1	-5
ີມ່	7	2
ີຢ	-12	1
ີຢາ	-9	6
ີຢູ	-9	-9
ີລ	-15	-3
ີລອ	-4	-5
ີລະ	-3	3
ີລາ	2	-5
ີລິ	5	-2
ີລູ	1	5
ີລົ	-10	-1
ີລ່	8	-4
ີວ	16	2
ີວັ	-7	-1
ີວິ	24	8
ີສ	-16	11
ີສອ	-27	7
ີສະ	12	0
ີສັ	-7	-1
ີສາ	-9	6
ີສີ	-4	1
ີສຸ	4	-1
ີສູ	-3	1
ີສຽ	10	-3
ີສໍ	3	0
ີຫ	-19	-5
ີຫຍ	-25	8
ີຫນ	2	5
ີຫມ	-12	-5
ີຫລ	-12	-2
ີຫວ	-3	-5
ີຫາ	3	-8
ີຫີ	10	2
ີຫ້	8	4
ີອ	12	3
ີອາ	3	4
ີອີ	13	2
ີອົ	-3	-1
ີຮ	0	-12
ີຮອ	3	-9
ີຮັ	-5	2
ີຮາ	5	-5
ີເ	0	-14
ີເຂ	10	-4
ີເຄ	-14	3
ີເງ	0	3
ີເຈ	26	6
ີເຊ	8	2
ີເດ	-5	-6
ີເນ	-7	1
ີເປ	8	-6
ີເມ	-28	0
ີເລ	-5	-26
ີເວ	-2	-4
ີເສ	-5	-2
ີເຫ	-2	3
ີເອ	11	-1
ີເຮ	-1	3
ີແ	6	-1
ີແຂ	13	-9
ີແດ	4	-6
ີແຕ	-12	3
ີແທ	1	4
ີແຜ	8	10
ີແພ	-1	3
ີແມ	-8	-1
ີແລ	-46	2
ີແຮ	29	10
ີໂ	4	11
ີໂຄ	-9	1
ີໂຕ	-6	4
ີໂທ	3	-1
ີໂມ	37	11
ີໂລ	2	-3
ີໂອ	-21	-4
ີໂຮ	1	-3
ີໄ	-35	0
ີໄຂ	19	-23
ີໄຈ	-6	5
ີໄດ	1	11
ີໄນ	-1	3
ີໄບ	8	2
ີໄຜ	-7	5
ີໄວ	-5	3
ີໄຫ	-30	0
ີໆ	3	-1
ີໆຈ	8	-5
ີໆເ	-7	-1
ີ່	-21	-18
ີ່ ,	-5	0
ີ່ .	-11	6
ີ່ກ	-7	-1
ີ່ຂ	-10	-16
ີ່ຄ	-18	1
ີ່ຈ	-7	0
ີ່ຊ	-7	9
ີ່ຍ	0	4
ີ່ດ	2	-3
ີ່ຕ	10	-3
ີ່ຖ	-3	1
ີ່ທ	-6	2
ີ່ນ	21	-7
ີ່ບ	-5	1
ີ່ປ	1	-9
ີ່ຜ	1	-3
ີ່ພ	12	-2
ີ່ມ	-11	-30
ີ່ຢ	-33	1
ີ່ລ	1	3
ີ່ສ	-9	11
ີ່ຫ	-3	0
ີ່ອ	-13	1
ີ່ຮ	-7	-1
ີ່ເ	-37	6
ີ່ແ	13	-3
ີ່ໂ	-1	3
ີ່ໄ	-22	-4
ີ້	10	24
ີ້ .	23	5
ີ້ 0.0	1	-9
ີ້ 00	-11	-2
ີ້ 000	-8	-3
ີ້ 6	7	2
ີ້ 7	6	-1
ີ້ :	-10	1
ີ້ k	-2	4
ີ້ກ	38	-13
ີ້ຂ	3	9
ີ້ຄ	10	-3
ີ້ງ	-11	3
ີ້ຈ	5	11
ີ້ຊ	12	23
ີ້ຍ	-18	8
ີ້ດ	6	12
ີ້ຕ	0	9
ີ້ຖ	7	-20
ີ້ທ	-2	6
ີ້ນ	19	28
ີ້ບ	-28	-8
ີ້ປ	17	6
ີ້ຜ	-2	5
ີ້ຝ	-3	3
ີ້ພ	-9	2
ີ້ມ	-10	-17
ີ້ຢ	10	-6
ີ້ລ	23	28
ີ້ວ	16	2
ີ້ສ	-19	-4
ີ້ຫ	40	0
ີ້ອ	9	6
ີ້ຮ	13	12
ີ້ເ	-19	0
ີ້ແ	-21	-1
ີ້ໂ	3	4
ີ້ໄ	34	10
ີ້ໆ	-2	-5
ຶ	18	1
ຶກ	13	4
ຶກບ	2	3
ຶກສ	-5	3
ຶກເ	-3	0
ຶກແ	-4	1
ຶກໂ	3	3
ຶງ	10	-12
ຶງຂ	4	-3
ຶງຄ	-5	2
ຶງໆ	1	-6
ຶດ	10	0
ຶດຫ	7	1
ຶນ	-8	0
ຶນຍ	-3	1
ຶນບ	-10	1
ຶນແ	1	3
ຶນໆ	0	4
ຶບ	8	7
ຶມ	50	33
ຶມຕ	3	-6
ຶມບ	3	3
ຶມມ	5	1
ຶມລ	10	16
ຶມຫ	17	6
ຶມອ	3	-1
ຶມເ	-8	7
ຶມແ	4	2
ຶມໆ	1	-5
ຶ່	12	-11
ຶ່ງ	12	-11
ຶ້	20	-18
ຶ້ນ	25	-17
ຶ້ມ	-4	-1
ື	17	5
ື .	6	-1
ືກ	-31	30
ືກກ	-4	4
ືກງ	8	10
ືກຈ	5	2
ືກຍ	-4	0
ືກຕ	6	0
ືກນ	-1	5
ືກບ	-3	0
ືກມ	-17	-8
ືກລ	-4	0
ືກຫ	-4	-1
ືກອ	10	8
ືກັ	-23	-1
ືກາ	8	1
ືກຸ	4	5
ືກເ	4	-10
ືກແ	-5	-1
ືຂ	21	3
ືຂວ	5	0
ືຂາ	1	3
ືຂີ	4	3
ືຂ້	3	-1
ືຄ	4	8
ືຄວ	-1	-3
ືຄົ	1	10
ືຈ	3	-2
ືຊ	-2	2
ືຊັ	-13	-1
ືຊາ	-6	-1
ືຊິ	9	6
ືຊື	5	-2
ືຍ	3	-3
ືດ	19	23
ືດ .	4	-3
ືດກ	7	-8
ືດຂ	5	3
ືດຄ	7	9
ືດຕ	5	3
ືດບ	-6	-3
ືດປ	-5	4
ືດລ	4	5
ືດສ	10	-1
ືດເ	-1	6
ືດແ	-8	0
ືດໄ	11	11
ືຕ	-2	20
ືຕີ	5	18
ືຕ້	-5	-5
ືຖ	11	13
ືຖື	11	11
ືນ	61	4
ືນ .	-21	8
ືນກ	13	9
ືນຂ	3	-4
ືນຈ	-12	-9
ືນຍ	-1	4
ືນດ	-10	4
ືນຕ	14	-18
ືນຖ	3	-1
ືນທ	6	0
ືນນ	72	11
ືນບ	0	15
ືນປ	-2	-3
ືນມ	7	-4
ືນຢ	4	3
ືນລ	7	-4
ືນວ	-12	2
ືນສ	5	11
ືນຫ	4	-5
ືນຮ	-2	4
ືນເ	7	-8
ືນແ	5	-2
ືນໂ	10	2
ືນໄ	-15	-8
ືນໍ	4	-9
ືບ	-4	4
ືບໍ	13	4
ືປ	15	10
ືປາ	-7	0
ືຜ	-19	2
ືຜ່	7	2
ືຝ	8	-6
ືພ	13	20
ືພາ	16	22
ືມ	43	33
ືມຕ	2	4
ືມບ	2	16
ືມີ	44	30
ືມື	1	-3
ືມເ	1	4
ືມໄ	8	-3
ືຢ	3	3
ືຢາ	8	9
ືຢູ	-4	-1
ືລ	3	2
ືວ	0	5
ືວ່	3	5
ືສ	-8	2
ືສອ	-7	-3
ືສະ	3	-1
ືສັ	6	7
ືສົ	-10	4
ືຫ	-26	22
ືຫນ	-4	2
ືຫມ	-10	12
ືຫລ	-5	6
ືຫາ	-9	-1
ືອ	10	-16
ືອ 00	-6	9
ືອ 2	26	-13
ືອ 3	-9	-2
ືອ 4	5	-8
ືອກ	35	11
ືອຂ	-7	0
ືອງ	19	-38
ືອດ	37	26
ືອນ	-4	9
ືອບ	-14	-4
ືອພ	8	-10
ືອຢ	1	-4
ືອສ	6	-2
ືອອ	5	-10
ືອາ	8	2
ືອເ	-3	-4
ືອແ	-9	-9
ືອໄ	6	-5
ືຮ	-3	-4
ືເ	-7	-4
ືເກ	-24	-19
ືເຂ	4	3
ືເຈ	-2	6
ືເຊ	0	5
ືເດ	3	-5
ືເທ	12	-1
ືເປ	4	3
ືເຢ	-1	6
ືເລ	-14	0
ືແ	-14	6
ືແປ	-3	1
ືໂ	3	4
ືໂຄ	2	7
ືໄ	-6	9
ືໄກ	-4	-1
ືໄດ	-7	0
ືໄທ	-5	3
ືໄປ	-4	-1
ືໄມ	0	3
ືໄຫ	9	0
ື່	9	-10
ື່ຂ	1	-6
ື່ຄ	-4	9
ື່ນ	44	-22
ື່ບ	6	1
ື່ຜ	5	-5
ື່ພ	-5	1
ື່ມ	-2	9
ື່ຢ	6	-3
ື່ວ	-2	-6
ື່ຫ	8	1
ື່ອ	-24	-4
ື່ໄ	-3	-2
ື່ໆ	-27	13
ື້	4	-18
ື້ ,	10	-9
ື້ .	11	-2
ື້ 00	-7	3
ື້ :	-1	-3
ື້ ?	-15	4
ື້ກ	-3	3
ື້ຂ	16	3
ື້ຄ	12	0
ື້ຈ	2	-12
ື້ຊ	-14	2
ື້ຍ	15	-14
ື້ດ	24	-17
ື້ຕ	8	8
ື້ຖ	3	3
ື້ທ	12	17
ື້ນ	72	25
ື້ບ	3	-26
ື້ປ	-10	-4
ື້ຜ	-3	10
ື້ມ	37	-3
ື້ຢ	17	8
ື້ລ	34	-42
ື້ວ	55	-30
ື້ຫ	-2	-5
ື້ອ	-4	4
ື້ຮ	17	-6
ື້ເ	30	-17
ື້ແ	53	-36
ື້ໂ	1	-3
ື້ໄ	-23	-17
ຸ	-4	-10
ຸ 00	13	1
ຸ 00 .	7	-6
ຸ 00 ກ	26	5
ຸ 00 ບ	-3	-9
ຸ 00 ປ	-8	3
ຸ 00 ມ	0	4
ຸ 00 ສ	0	3
ຸ 00 ຫ	4	2
ຸ 00 ຮ	8	-2
ຸ 00 ເ	-15	-1
ຸ 00 ແ	-8	0
ຸ 1	16	4
ຸ 3	-7	0
ຸ 3 ປ	-7	0
ຸ 5	-7	0
ຸ 5 ປ	-7	0
ຸ 7	-4	-1
ຸກ	36	23
ຸກ 3	-7	1
ຸກ 4	1	-10
ຸກກ	6	4
ຸກຂ	6	19
ຸກຄ	23	4
ຸກຍ	-4	-4
ຸກທ	3	0
ຸກບ	48	22
ຸກປ	13	6
ຸກມ	-18	-8
ຸກຢ	28	9
ຸກລ	-6	5
ຸກວ	-11	-1
ຸກຫ	2	-5
ຸກອ	-11	1
ຸກເ	-43	-20
ຸກແ	9	0
ຸກໄ	11	7
ຸກໍ	7	2
ຸຂ	9	4
ຸຂະ	9	4
ຸງ	-22	-2
ຸງກ	-26	6
ຸງຂ	-8	0
ຸງຄ	2	-3
ຸງຕ	5	3
ຸງລ	-3	4
ຸງເ	7	0
ຸຍ	-6	1
ຸຍກ	-4	-1
ຸດ	-20	-30
ຸດ .	-4	3
ຸດ 00.0	6	-6
ຸດກ	-9	-9
ຸດຂ	13	-4
ຸດຈ	17	-2
ຸດຊ	-6	2
ຸດຍ	3	4
ຸດດ	-3	-9
ຸດຕ	-6	-1
ຸດຖ	5	-1
ຸດທ	10	-13
ຸດນ	0	-7
ຸດບ	0	8
ຸດປ	-3	3
ຸດມ	1	10
ຸດຢ	-36	-5
ຸດວ	-18	-1
ຸດສ	-1	6
ຸດຫ	10	-3
ຸດອ	16	-3
ຸດເ	-4	3
ຸດແ	-11	-8
ຸດໄ	4	-3
ຸນ	-8	-9
ຸນທ	14	-2
ຸນນ	2	3
ຸນປ	-5	0
ຸນຫ	-4	4
ຸນອ	3	2
ຸນຮ	21	-17
ຸນາ	-5	0
ຸນເ	3	-2
ຸນແ	-5	-6
ຸນໄ	-8	4
ຸບ	-7	-7
ຸບຕ	6	-2
ຸບບ	24	-1
ຸບປ	6	3
ຸບອ	-3	1
ຸບັ	-21	0
ຸບົ	5	-3
ຸບແ	-3	4
ຸປ	-9	0
ຸມ	-7	-2
ຸມຍ	-6	0
ຸມບ	-10	0
ຸມປ	4	0
ຸມພ	-4	5
ຸມເ	-2	7
ຸມໄ	-13	2
ຸລ	-5	-9
ຸສ	7	-3
ຸຫ	8	1
ຸຫລ	8	1
ຸເ	3	0
ຸ່	19	24
ຸ່ງ	15	15
ຸ່ມ	2	15
ຸ້	13	16
ຸ້ງ	18	15
ຸ້ນ	-12	-1
ຸ໋	12	-3
ຸ໋ມ	12	-3
ູ	33	-2
ູ .	5	-10
ູກ	15	23
ູກ .	2	5
ູກ 00	1	-4
ູກ 2	42	27
ູກ 3	-11	0
ູກ 4	4	0
ູກ 5	1	6
ູກ 6	1	-4
ູກກ	8	-6
ູກຂ	-11	1
ູກຄ	-24	0
ູກຈ	-2	-14
ູກຊ	59	16
ູກຍ	-5	-1
ູກດ	-15	-7
ູກຕ	-6	-7
ູກຖ	-12	2
ູກທ	8	0
ູກນ	4	2
ູກບ	-4	14
ູກພ	15	4
ູກມ	13	12
ູກຢ	-3	-7
ູກວ	-6	2
ູກສ	9	-5
ູກຫ	7	-26
ູກອ	11	2
ູກະ	1	4
ູກັ	7	4
ູກເ	8	-31
ູກແ	-7	11
ູກໄ	-30	17
ູກໆ	4	2
ູຂ	-3	-2
ູຂຽ	0	4
ູງ	32	23
ູງ .	3	4
ູງ 00	-4	3
ູງ 000	3	1
ູງ 39.0	-2	-15
ູງຂ	3	4
ູງບ	-2	7
ູງມ	4	0
ູງຫ	-1	-11
ູງອ	-7	-4
ູງແ	-6	13
ູຈ	-12	1
ູດ	44	10
ູດນ	29	15
ູດມ	6	-1
ູດຢ	3	-2
ູດລ	1	5
ູດອ	-4	-2
ູດໄ	4	-3
ູຕ	-8	-8
ູຕິ	1	-7
ູທ	-4	5
ູທາ	3	4
ູນ	-32	-18
ູນນ	-7	-4
ູນບ	-12	0
ູນຟ	-4	0
ູນມ	8	5
ູນວ	-7	-4
ູບ	7	10
ູບມ	-6	1
ູບຢ	-1	8
ູບວ	-4	0
ູບຫ	5	1
ູບເ	-7	0
ູບໄ	10	-2
ູບໍ	3	2
ູປ	-7	4
ູຝ	-10	0
ູຝົ	-10	0
ູມ	2	-13
ູມ 36.0	-7	-1
ູມ 39.0	5	3
ູມຄ	4	-1
ູມປ	-6	2
ູມາ	-13	0
ູມແ	-11	0
ູມໄ	-3	2
ູຢ	9	8
ູຢູ	-5	2
ູລ	27	-4
ູລິ	21	-3
ູວ	3	-3
ູສ	25	-26
ູສອ	-3	-2
ູສະ	27	-20
ູຫ	-15	0
ູຫນ	-17	0
ູອ	7	4
ູເ	17	15
ູເລ	1	-6
ູເຫ	12	9
ູແ	11	-12
ູແລ	12	-13
ູໄ	-7	3
ູ່	12	-6
ູ່ .	23	-9
ູ່ 4	2	3
ູ່ກ	-3	-12
ູ່ຂ	6	3
ູ່ຄ	28	-4
ູ່ງ	7	2
ູ່ຈ	10	-11
ູ່ຊ	0	7
ູ່ຍ	8	6
ູ່ຕ	3	0
ູ່ຖ	4	1
ູ່ທ	-6	-4
ູ່ນ	-5	-2
ູ່ບ	18	-1
ູ່ປ	16	-16
ູ່ຜ	-6	0
ູ່ຝ	-9	1
ູ່ພ	-15	2
ູ່ມ	-8	3
ູ່ຢ	3	-3
ູ່ລ	-24	2
ູ່ວ	10	-2
ູ່ສ	1	-5
ູ່ຫ	-24	-16
ູ່ອ	-3	-24
ູ່ຮ	-3	-6
ູ່ເ	23	4
ູ່ແ	14	7
ູ່ໂ	-8	-3
ູ່ໄ	-8	6
ູ່ໆ	6	5
ູ້	18	-18
ູ້ກ	-9	5
ູ້ຂ	-7	0
ູ້ຄ	7	3
ູ້ຈ	-2	7
ູ້ຊ	-4	-2
ູ້ດ	-9	-1
ູ້ຕ	27	-4
ູ້ທ	-12	-1
ູ້ນ	15	2
ູ້ບ	1	-5
ູ້ປ	9	2
ູ້ຜ	9	-6
ູ້ມ	-3	7
ູ້ລ	2	-8
ູ້ວ	-13	1
ູ້ສ	-9	0
ູ້ເ	10	-2
ູ້ແ	0	-6
ູ້ໂ	-6	8
ູ້ໄ	-24	6
ົ	-31	-8
ົກ	20	26
ົກກ	-25	-27
ົກຂ	-4	1
ົກຄ	-2	3
ົກຈ	-4	0
ົກຊ	38	11
ົກຍ	10	-3
ົກທ	-4	2
ົກນ	-14	-6
ົກບ	19	13
ົກຢ	-25	0
ົກລ	3	-2
ົກວ	-1	4
ົກຫ	7	4
ົກເ	-21	7
ົກແ	20	13
ົກໄ	-19	1
ົງ	9	23
ົງ .	9	2
ົງກ	1	-3
ົງຂ	3	4
ົງຄ	3	7
ົງຈ	4	-4
ົງຊ	1	-3
ົງຍ	3	-1
ົງຕ	-11	11
ົງທ	-14	8
ົງນ	5	-4
ົງບ	9	13
ົງປ	2	-5
ົງມ	0	-3
ົງຢ	4	2
ົງລ	-13	10
ົງວ	-8	-3
ົງສ	-7	7
ົງຫ	2	-3
ົງອ	-6	-2
ົງຮ	6	3
ົງເ	-25	-9
ົງແ	13	9
ົງໄ	-3	14
ົງໆ	-2	8
ົດ	0	8
ົດ ,	-6	1
ົດກ	2	24
ົດຂ	-12	3
ົດຄ	11	-8
ົດຈ	-9	-6
ົດຍ	-1	-6
ົດດ	-8	6
ົດຕ	12	0
ົດທ	-17	3
ົດນ	-5	-7
ົດບ	4	3
ົດຜ	-14	3
ົດພ	24	-18
ົດມ	73	-26
ົດຢ	-1	-3
ົດລ	7	-6
ົດສ	-34	3
ົດຫ	9	-1
ົດອ	5	0
ົດຮ	-18	-1
ົດເ	5	-2
ົດແ	-18	-1
ົດໂ	16	13
ົດໄ	4	12
ົດໆ	11	5
ົນ	-9	7
ົນ ,	7	0
ົນ .	-3	-11
ົນ ct	4	0
ົນກ	18	20
ົນຂ	1	3
ົນຄ	0	-7
ົນງ	-7	0
ົນຈ	-6	8
ົນຊ	-19	-3
ົນຍ	4	-1
ົນດ	13	12
ົນຕ	-19	12
ົນຖ	-1	4
ົນທ	-10	-1
ົນນ	6	-4
ົນບ	28	-30
ົນປ	17	1
ົນຜ	-10	0
ົນຝ	-2	-5
ົນພ	-4	-1
ົນມ	5	5
ົນຢ	17	12
ົນລ	4	12
ົນວ	-2	-16
ົນສ	-3	-18
ົນຫ	-39	2
ົນອ	9	3
ົນຮ	19	-1
ົນເ	-25	2
ົນແ	0	9
ົນໄ	3	7
ົບ	21	8
ົບ .	13	-5
ົບ 2	-9	0
ົບ 5	2	-6
ົບ 6	-5	0
ົບກ	6	0
ົບຂ	47	6
ົບຄ	-13	1
ົບຈ	-7	0
ົບຊ	19	-3
ົບຕ	-6	0
ົບທ	1	15
ົບບ	10	-8
ົບປ	-6	1
ົບມ	3	10
ົບຢ	4	-3
ົບສ	5	-2
ົບຫ	-19	5
ົບອ	3	3
ົບເ	-13	-1
ົບແ	-3	1
ົບໂ	-11	0
ົບໄ	1	5
ົມ	-8	4
ົມ .	11	8
ົມກ	-3	3
ົມຂ	3	-3
ົມຄ	-13	-7
ົມຊ	-11	0
ົມດ	-10	0
ົມທ	-1	-5
ົມນ	-1	8
ົມບ	-3	-2
ົມປ	13	-1
ົມຜ	-3	1
ົມພ	5	-4
ົມມ	-14	7
ົມຢ	-4	-1
ົມລ	4	-6
ົມສ	-2	-4
ົມຫ	1	19
ົມອ	12	-4
ົມເ	-1	-8
ົມແ	-1	-3
ົມໄ	-14	-4
ົວ	28	7
ົວ .	2	-4
ົວ 00	-7	1
ົວຂ	-12	-11
ົວຄ	15	12
ົວຈ	-13	-6
ົວຊ	-6	-4
ົວດ	41	5
ົວຕ	-7	9
ົວທ	3	-6
ົວນ	6	2
ົວບ	11	-17
ົວປ	6	2
ົວພ	-7	2
ົວຟ	22	17
ົວມ	2	-11
ົວຢ	19	15
ົວລ	16	2
ົວວ	2	3
ົວສ	-5	-4
ົວຫ	-11	-3
ົວອ	10	7
ົວຮ	26	17
ົວເ	4	10
ົວແ	-4	15
ົວໄ	18	-14
ົາ	6	-12
ົາ .	3	-3
ົາກ	8	-2
ົາຂ	-18	10
ົາຄ	5	11
ົາຈ	-23	-2
ົາຊ	10	-1
ົາຍ	-4	-5
ົາຕ	-17	6
ົາຖ	1	-3
ົານ	3	-3
ົາບ	36	-14
ົາປ	4	4
ົາພ	3	1
ົາມ	4	4
ົາຢ	16	-12
ົາລ	8	1
ົາວ	3	-3
ົາສ	-6	2
ົາຫ	-11	10
ົາອ	-10	-2
ົາຮ	-3	3
ົາເ	-29	6
ົາແ	-28	12
ົາໂ	5	3
ົາໄ	3	-2
ົ່	1	-14
ົ່ງ	2	9
ົ່ມ	-1	3
ົ່ວ	3	15
ົ່າ	-9	-18
ົ້	15	18
ົ້ງ	0	-4
ົ້ນ	-1	-4
ົ້ມ	19	24
ົ້າ	6	8
ຽ	-1	23
ຽກ	10	-9
ຽກກ	9	-2
ຽກຈ	-5	0
ຽກດ	-6	7
ຽກຕ	4	0
ຽກບ	10	-10
ຽກປ	3	1
ຽກມ	-3	-1
ຽກຢ	2	3
ຽກຫ	-1	3
ຽກເ	-8	-3
ຽກໄ	10	-5
ຽງ	21	27
ຽງ .	11	4
ຽງກ	14	7
ຽງຂ	0	11
ຽງຄ	2	5
ຽງຈ	-6	-7
ຽງດ	3	-3
ຽງທ	-3	0
ຽງບ	-3	1
ຽງຜ	-9	-1
ຽງພ	-2	-6
ຽງມ	7	-2
ຽງວ	-7	2
ຽງສ	3	6
ຽງອ	2	4
ຽງຮ	7	-1
ຽງເ	-10	-2
ຽງແ	13	14
ຽງໂ	7	6
ຽງໄ	-15	-3
ຽດ	-1	9
ຽດນ	-3	9
ຽນ	-44	-10
ຽນ "	11	-7
ຽນກ	-3	-2
ຽນຂ	8	2
ຽນຄ	-13	1
ຽນຈ	6	3
ຽນຊ	6	4
ຽນຍ	-7	-1
ຽນຕ	7	-9
ຽນບ	5	-4
ຽນຜ	8	-1
ຽນຝ	-9	1
ຽນພ	-4	-2
ຽນມ	11	5
ຽນຢ	1	-8
ຽນລ	-4	-13
ຽນວ	-42	2
ຽນຫ	29	-4
ຽນເ	-39	9
ຽນແ	-12	-1
ຽນໄ	13	4
ຽບ	5	3
ຽບຕ	15	3
ຽບທ	-7	1
ຽບລ	-13	1
ຽມ	33	-7
ຽມ .	3	-3
ຽມ 0.0	39	5
ຽມທ	-1	-4
ຽມຢ	-4	0
ຽມຫ	8	-2
ຽມເ	6	3
ຽມແ	-5	0
ຽມໄ	-12	0
ຽວ	38	5
ຽວ .	-4	1
ຽວກ	-35	0
ຽວຂ	8	-3
ຽວຄ	-15	-5
ຽວຊ	3	5
ຽວຍ	13	-15
ຽວດ	0	-3
ຽວຕ	4	1
ຽວຖ	21	-13
ຽວທ	-11	1
ຽວນ	-21	31
ຽວບ	14	25
ຽວປ	-5	-12
ຽວມ	12	-2
ຽວຢ	3	-2
ຽວວ	4	0
ຽວສ	21	-8
ຽວຫ	-8	12
ຽວອ	6	-8
ຽວຮ	-5	4
ຽວເ	26	-11
ຽວແ	15	-12
ຽວໂ	6	-3
ຽວໄ	9	-18
ຽວໆ	-6	1
ເ	-7	-11
ເກ	-15	3
ເກດ	-4	-2
ເກນ	7	5
ເກັ	4	10
ເກີ	-36	11
ເກື	-3	-16
ເກົ	-40	-10
ເຂ	-9	-8
ເຂດ	-3	2
ເຂັ	3	-10
ເຂີ	3	2
ເຂົ	-1	-4
ເຄ	0	0
ເຄມ	1	3
ເຄັ	-7	-5
ເຄິ	35	14
ເຄີ	-44	-24
ເຄື	1	16
ເງ	5	4
ເງິ	12	5
ເງື	-10	0
ເຈ	37	-11
ເຈນ	34	11
ເຈັ	20	-22
ເຈາ	4	5
ເຈີ	5	1
ເຈື	1	-5
ເຈົ	-3	-5
ເຊ	23	-14
ເຊກ	5	-4
ເຊຍ	-1	3
ເຊລ	-5	5
ເຊັ	-21	5
ເຊີ	-12	-5
ເຊື	-20	0
ເຊົ	45	-22
ເຊໄ	9	-1
ເຍ	4	6
ເດ	-4	10
ເດຍ	-2	5
ເດັ	27	9
ເດິ	6	-1
ເດີ	4	-2
ເດື	-36	0
ເຕ	-3	22
ເຕະ	-6	0
ເຕັ	35	34
ເຕີ	-22	-10
ເຕື	-8	0
ເຕົ	-1	-8
ເຖ	-4	8
ເຖິ	5	-5
ເຖົ	-9	12
ເທ	-16	-9
ເທບ	6	1
ເທິ	0	-11
ເທີ	13	-21
ເທື	13	1
ເທົ	-10	-1
ເນ	3	4
ເນັ	6	0
ເນາ	3	2
ເນົ	-4	-2
ເບ	16	-12
ເບຍ	-7	0
ເບິ	8	-11
ເບື	40	9
ເບົ	2	-11
ເປ	-10	7
ເປັ	17	-4
ເປີ	14	4
ເປື	0	12
ເປົ	-1	-13
ເຜ	-5	-7
ເຜື	2	-6
ເຝ	-4	-7
ເຝົ	-5	-8
ເພ	-6	2
ເພຍ	16	-2
ເພດ	5	-3
ເພນ	-5	0
ເພັ	-3	0
ເພາ	-15	0
ເພິ	-17	9
ເພີ	15	3
ເພື	5	-8
ເຟ	-11	2
ເຟສ	-5	0
ເຟື	-10	2
ເມ	56	11
ເມຍ	36	8
ເມລ	6	1
ເມວ	-4	-3
ເມສ	7	2
ເມັ	27	-7
ເມີ	-2	4
ເມື	22	3
ເມົ	-4	13
ເຢ	1	27
ເຢຍ	-5	0
ເຢັ	1	27
ເລ	-14	8
ເລກ	9	-15
ເລຍ	11	2
ເລນ	-9	-6
ເລັ	7	1
ເລາ	6	3
ເລິ	6	16
ເລີ	-16	-1
ເລື	-8	18
ເລົ	-20	-5
ເວ	39	41
ເວນ	10	2
ເວລ	-16	-1
ເວັ	-21	6
ເວົ	65	36
ເສ	-27	1
ເສຍ	-35	-8
ເສດ	-9	1
ເສບ	-16	3
ເສີ	-13	7
ເສື	8	4
ເສົ	4	-1
ເຫ	57	-14
ເຫດ	-2	5
ເຫນ	-3	-1
ເຫມ	-5	0
ເຫລ	30	-50
ເຫັ	0	11
ເຫື	36	30
ເຫົ	13	9
ເອ	16	9
ເອກ	2	6
ເອງ	-47	-22
ເອຕ	5	0
ເອນ	7	6
ເອັ	2	-8
ເອິ	30	5
ເອີ	12	16
ເອື	-13	11
ເອົ	5	-5
ເອໂ	-7	0
ເຮ	-10	-16
ເຮັ	-2	4
ເຮື	15	-3
ແ	-9	10
ແກ	-25	18
ແກງ	8	6
ແກນ	-11	9
ແກລ	-17	1
ແກະ	-18	4
ແກັ	-3	2
ແກ່	11	7
ແກ້	-11	-8
ແຂ	29	-5
ແຂງ	9	19
ແຂນ	23	10
ແຂວ	10	-24
ແຂ່	18	-11
ແຂ້	-2	-6
ແຄ	-18	-8
ແຄມ	-6	4
ແຄລ	-12	-7
ແຈ	22	-12
ແຈກ	24	-6
ແຈ່	-2	-3
ແຈ້	0	-3
ແຊ	-11	-1
ແຊັ	8	0
ແຊ່	-13	-1
ແຍ	-27	4
ແຍກ	-16	0
ແຍງ	-12	0
ແດ	25	-15
ແດກ	3	-3
ແດງ	31	-38
ແດດ	3	7
ແດນ	3	3
ແດ່	-6	8
ແຕ	2	8
ແຕກ	-17	20
ແຕະ	-5	4
ແຕ່	14	1
ແຕ້	-4	0
ແຖ	1	-11
ແຖບ	3	-7
ແຖວ	-3	-4
ແທ	29	1
ແທກ	8	1
ແທງ	10	6
ແທນ	12	-5
ແທ້	-40	1
ແນ	-25	4
ແນກ	3	-1
ແນບ	-8	-1
ແນມ	3	-3
ແນວ	7	6
ແນະ	-8	-3
ແນ່	-21	-2
ແບ	-29	6
ແບບ	-33	-2
ແບ່	0	3
ແປ	-18	13
ແປຂ	-3	1
ແປງ	-15	0
ແປດ	4	0
ແປບ	-2	4
ແປພ	-5	0
ແປະ	1	-6
ແປເ	-3	0
ແປແ	4	0
ແປໄ	-3	-7
ແປ້	3	10
ແຜ	49	-25
ແຜງ	-17	6
ແຜດ	3	3
ແຜຕ	4	-6
ແຜນ	-18	-8
ແຜຜ	43	-15
ແຜແ	-2	-3
ແຜໄ	-8	4
ແຜ່	-12	4
ແພ	-48	10
ແພງ	11	0
ແພດ	-12	6
ແພັ	-17	-1
ແພ້	-33	4
ແຟ	12	4
ແຟນ	12	7
ແມ	26	8
ແມງ	7	-8
ແມບ	5	-9
ແມວ	9	3
ແມັ	-15	1
ແມ່	36	17
ແລ	6	15
ແລງ	43	5
ແລະ	-30	-7
ແລ່	-17	-11
ແລ້	11	13
ແວ	9	1
ແວບ	14	4
ແວ່	-5	-3
ແສ	17	-28
ແສງ	-3	0
ແສບ	31	-27
ແສເ	-7	0
ແຫ	25	3
ແຫນ	20	-10
ແຫບ	-5	7
ແຫລ	8	2
ແຫ່	9	1
ແຫ້	-8	1
ແອ	10	-2
ແອນ	11	2
ແອວ	-1	-8
ແອັ	-7	0
ແອ່	16	4
ແຮ	8	25
ແຮງ	5	21
ແຮມ	4	-1
ແຮ່	5	-3
ແຮ້	1	9
ໂ	16	20
ໂກ	-7	-5
ໂກ້	-7	0
ໂຄ	16	2
ໂຄກ	1	6
ໂຄດ	14	2
ໂຄລ	-3	0
ໂຊ	2	8
ໂຊກ	0	5
ໂຍ	-5	7
ໂດ	1	6
ໂດກ	-3	2
ໂດຍ	-3	-1
ໂດດ	-3	1
ໂຕ	49	13
ໂຕ .	13	-2
ໂຕຂ	-9	-1
ໂຕຊ	-1	4
ໂຕທ	-13	1
ໂຕນ	-2	-3
ໂຕບ	16	-1
ໂຕປ	-3	5
ໂຕຢ	0	5
ໂຕລ	3	-1
ໂຕສ	-1	5
ໂຕຫ	13	-3
ໂຕອ	16	10
ໂຕຮ	17	16
ໂຕເ	10	-3
ໂຖ	-3	9
ໂຖນ	8	3
ໂທ	34	4
ໂທກ	11	7
ໂທດ	-3	10
ໂທບ	13	3
ໂທລ	7	-15
ໂທຫ	-20	2
ໂທເ	6	5
ໂທໄ	1	-4
ໂນ	-3	2
ໂນຄ	5	1
ໂນ້	-8	-3
ໂປ	-10	4
ໂປຕ	6	1
ໂປລ	-16	-1
ໂປ່	8	4
ໂປ້	3	-4
ໂພ	7	-3
ໂພກ	-6	-2
ໂພຊ	-8	0
ໂພນ	-13	-5
ໂມ	41	28
ໂມຄ	6	3
ໂມງ	14	17
ໂມນ	3	2
ໂມຟ	6	-3
ໂມມ	2	-3
ໂມຮ	-5	-2
ໂມເ	-9	1
ໂມແ	-7	6
ໂມໂ	0	-10
ໂລ	-20	-12
ໂລ .	7	-5
ໂລກ	-5	1
ໂລຄ	-6	1
ໂລດ	2	-3
ໂລທ	-5	-1
ໂລບ	-4	-1
ໂລຫ	-4	-4
ໂລເ	-6	0
ໂລໄ	7	-3
ໂສ	1	-3
ໂສ້	6	-3
ໂຫ	-3	-10
ໂຫຍ	5	-7
ໂຫສ	-8	1
ໂອ	1	-10
ໂອກ	5	0
ໂອຊ	6	2
ໂອຕ	-5	2
ໂອນ	11	-4
ໂອມ	3	-6
ໂອວ	-7	0
ໂອສ	-6	0
ໂອອ	0	8
ໂອເ	1	-4
ໂອແ	-15	-2
ໂອໄ	0	-3
ໂອ້	3	1
ໂຮ	-32	4
ໂຮງ	-32	4
ໄ	-11	-8
ໄກ	9	-10
ໄກ .	9	-7
ໄກບ	-8	2
ໄກຫ	2	-4
ໄກ່	-6	4
ໄກ້	9	-8
ໄຂ	15	-47
ໄຂກ	10	6
ໄຂມ	-33	-1
ໄຂ້	49	-64
ໄຄ	87	-20
ໄຄ່	87	-20
ໄຈ	2	5
ໄຈກ	-17	-2
ໄຈຂ	-4	1
ໄຈຄ	11	-11
ໄຈຈ	3	6
ໄຈຊ	-21	4
ໄຈຍ	29	23
ໄຈດ	26	-23
ໄຈຕ	3	3
ໄຈຖ	-6	1
ໄຈທ	5	8
ໄຈນ	1	3
ໄຈບ	16	15
ໄຈປ	10	-10
ໄຈຜ	-2	4
ໄຈຝ	-22	0
ໄຈພ	8	2
ໄຈມ	1	10
ໄຈຢ	10	-6
ໄຈລ	-1	-3
ໄຈວ	5	-2
ໄຈຫ	-10	3
ໄຈອ	-3	-4
ໄຈຮ	-22	1
ໄຈເ	0	4
ໄຈແ	11	20
ໄຈໂ	-9	-5
ໄຈໄ	-1	-10
ໄຊ	-14	-5
ໄຊ້	-13	2
ໄຍ	16	2
ໄດ	10	-1
ໄດ ,	8	4
ໄດ .	8	-3
ໄດ ?	-20	13
ໄດກ	-6	-11
ໄດຂ	-8	4
ໄດຄ	-9	-2
ໄດຈ	-3	4
ໄດຊ	14	-3
ໄດດ	2	8
ໄດຕ	-10	-7
ໄດຖ	-6	0
ໄດນ	2	5
ໄດບ	8	-1
ໄດມ	5	3
ໄດຢ	-7	-11
ໄດລ	26	2
ໄດວ	2	-4
ໄດສ	-10	0
ໄດຫ	-13	-2
ໄດອ	0	3
ໄດຮ	-8	-2
ໄດເ	-12	7
ໄດແ	6	-10
ໄດໄ	-24	6
ໄດ້	-7	-10
ໄຕ	25	10
ໄຕມ	-2	6
ໄຕ້	8	3
ໄທ	18	7
ໄທ .	11	-6
ໄທກ	-5	3
ໄທຂ	28	3
ໄທຊ	13	-2
ໄທດ	-8	5
ໄທຕ	-11	2
ໄທບ	-8	1
ໄທປ	3	-3
ໄທຜ	0	-6
ໄທມ	4	4
ໄທລ	-10	0
ໄທວ	3	1
ໄທສ	-6	-1
ໄທຫ	-1	3
ໄທອ	-3	1
ໄທຮ	2	3
ໄທເ	1	-6
ໄທໄ	12	2
ໄນ	-21	-22
ໄນ 00	-22	-6
ໄນ 3	-17	-1
ໄນ 6	-18	0
ໄນກ	-21	-4
ໄນຂ	-4	-5
ໄນຄ	17	-2
ໄນຊ	9	5
ໄນຍ	-5	0
ໄນຕ	3	3
ໄນທ	-18	2
ໄນນ	11	4
ໄນປ	-5	-4
ໄນມ	-8	-5
ໄນລ	13	-1
ໄນສ	-4	3
ໄນຫ	0	5
ໄນເ	11	-8
ໄນແ	-7	0
ໄນໂ	3	3
ໄນໄ	-40	3
ໄບ	-21	15
ໄບກ	2	-3
ໄບຂ	-6	2
ໄບຍ	7	3
ໄບຕ	-6	1
ໄບນ	-7	0
ໄບບ	5	4
ໄບປ	4	0
ໄບຜ	2	3
ໄບຢ	-10	3
ໄບລ	0	4
ໄບຫ	-6	6
ໄບອ	-9	0
ໄບຮ	-14	-7
ໄບເ	26	11
ໄບແ	-26	-1
ໄປ	-5	29
ໄປ 00	7	7
ໄປ 000	-10	-1
ໄປ 2	7	8
ໄປ 3	-10	6
ໄປ 8	6	4
ໄປກ	-32	12
ໄປຂ	6	10
ໄປຄ	-2	5
ໄປຈ	-11	-2
ໄປຊ	-4	1
ໄປຍ	10	-8
ໄປດ	5	-5
ໄປຕ	-8	1
ໄປຖ	24	-7
ໄປທ	-2	-3
ໄປນ	-9	-1
ໄປບ	6	0
ໄປປ	10	-1
ໄປຜ	-14	0
ໄປຝ	-4	-5
ໄປພ	6	-1
ໄປຟ	-6	-2
ໄປມ	-14	4
ໄປວ	-4	6
ໄປສ	-18	8
ໄປຫ	-5	26
ໄປອ	-6	2
ໄປຮ	8	11
ໄປເ	5	2
ໄປແ	1	-5
ໄປໂ	27	-4
ໄປໄ	3	-3
ໄຜ	-21	1
ໄຜ .	9	-1
ໄຜກ	-3	-1
ໄຜຈ	-9	-1
ໄຜຊ	-4	-1
ໄຜຕ	-3	1
ໄຜອ	13	3
ໄຜຮ	5	1
ໄຜເ	-8	-10
ໄຜໄ	-2	3
ໄພ	-1	3
ໄພທ	5	0
ໄພຢ	1	-4
ໄພລ	-5	0
ໄພ້	-5	1
ໄຟ	-3	8
ໄຟຊ	5	1
ໄຟລ	4	-7
ໄຟໄ	-3	4
ໄມ	-4	18
ໄມເ	1	-3
ໄມ້	-11	18
ໄລ	-18	-1
ໄລນ	-13	0
ໄລວ	-7	0
ໄລແ	9	-2
ໄວ	17	9
ໄວ ,	-6	0
ໄວກ	2	3
ໄວຂ	5	-4
ໄວທ	-10	-3
ໄວບ	10	4
ໄວລ	-12	-1
ໄວສ	3	0
ໄວຫ	9	-1
ໄວເ	7	-9
ໄວໄ	3	0
ໄວໆ	2	-4
ໄວ້	-28	12
ໄສ	8	-7
ໄສຂ	8	-6
ໄສເ	-4	-7
ໄສແ	3	-2
ໄສໄ	9	-2
ໄສ່	13	6
ໄສ້	0	11
ໄຫ	9	14
ໄຫຍ	5	-29
ໄຫມ	-35	-8
ໄຫລ	28	45
ໄຫວ	66	-23
ໄຫ້	-21	16
ໄອ	23	5
ໄອກ	-19	-6
ໄອບ	0	9
ໄອມ	27	2
ໄອອ	31	18
ໄອເ	-27	-3
ໄອແ	5	5
ໄອໄ	0	3
ໄຮ	3	3
ໄຮ່	7	4
ໆ	53	7
ໆ ,	3	-9
ໆ .	-2	-3
ໆ . ບ	15	1
ໆ . ສ	-7	1
ໆ 00	3	3
ໆກ	7	9
ໆກິ	0	-5
ໆກໍ	9	10
ໆຂ	-14	3
ໆຂ້	9	-1
ໆຄ	2	12
ໆຄັ	0	3
ໆຄື	2	5
ໆຈ	18	-9
ໆຈັ	0	-4
ໆຈຸ	3	-2
ໆຍ	-2	-10
ໆຍ່	1	-10
ໆດ	-1	3
ໆຕ	11	3
ໆຕິ	2	-3
ໆຖ	-7	1
ໆທ	0	-4
ໆທີ	0	-4
ໆນ	2	5
ໆນອ	10	6
ໆບ	19	-27
ໆບໍ	19	-24
ໆປ	7	-3
ໆປົ	3	-3
ໆມ	0	0
ໆມາ	2	-3
ໆຢ	5	-9
ໆຢູ	8	-9
ໆລ	-17	6
ໆລົ	1	5
ໆລໍ	-13	0
ໆວ	6	3
ໆວັ	3	9
ໆວ່	5	-6
ໆສ	-4	0
ໆສອ	-5	-3
ໆຫ	-2	12
ໆຫນ	3	4
ໆຫລ	-3	0
ໆຫາ	-3	4
ໆອ	11	1
ໆຮ	10	4
ໆຮາ	1	3
ໆເ	-24	-1
ໆເຈ	1	-5
ໆເດ	-11	-2
ໆເຕ	3	3
ໆເປ	-13	-6
ໆເພ	-3	0
ໆເຫ	1	4
ໆແ	8	-18
ໆແຕ	4	-5
ໆແມ	4	-12
ໆແລ	4	1
ໆໄ	14	15
ໆໄຂ	11	6
ໆໄຫ	-2	4
່	17	1
່ "	-10	0
່ (	-4	0
່ ,	-6	-2
່ .	16	2
່ . ຂ	7	0
່ . ຄ	-5	-2
່ . ຊ	3	-2
່ . ຖ	4	-4
່ . ບ	-7	-3
່ . ມ	2	4
່ . ຢ	6	3
່ . ລ	-2	3
່ . ຫ	-14	-4
່ . ອ	-8	3
່ . ເ	3	3
່ . ແ	7	-6
່ 00	7	0
່ 00 .	-3	2
່ 00 ກ	-3	0
່ 000	-3	-7
່ 0000	-3	1
່ 2	9	3
່ 2 ອ	-3	0
່ 3	3	-5
່ 4	11	5
່ 4 ໂ	3	5
່ 5	5	2
່ 9	1	5
່ ?	10	6
່ ? ຂ	-22	2
່ ? ຍ	-11	0
່ ? ຖ	2	4
່ ? ນ	-3	0
່ ? ພ	-3	-4
່ ? ຢ	10	1
່ ? ລ	-8	2
່ ? ເ	3	0
່ ? ແ	17	4
່ ? ໄ	5	0
່ stroke	29	8
່ກ	-6	11
່ກວ	-10	-9
່ກັ	-14	-1
່ກາ	18	3
່ກິ	7	22
່ກຸ	9	4
່ກົ	6	-5
່ກ່	4	-2
່ກ້	-4	-4
່ກໍ	-10	-6
່ຂ	2	24
່ຂວ	-8	0
່ຂອ	-4	9
່ຂະ	3	2
່ຂັ	-3	0
່ຂາ	-10	-15
່ຂີ	-13	0
່ຂຶ	39	17
່ຂົ	-5	-1
່ຂຽ	11	-9
່ຂ້	-6	6
່ຂໍ	-1	3
່ຄ	7	5
່ຄວ	5	-8
່ຄັ	-2	6
່ຄາ	2	-3
່ຄິ	8	-11
່ຄີ	22	11
່ຄຸ	-6	0
່ຄົ	-25	17
່ຄ່	22	0
່ຄ້	3	0
່ຄໍ	-6	8
່ງ	-28	-17
່ງ ,	-3	1
່ງ .	-3	11
່ງ 00	3	3
່ງ :	-6	0
່ງກ	-14	4
່ງຂ	17	-5
່ງຄ	0	-5
່ງງ	1	5
່ງຈ	2	10
່ງຊ	2	11
່ງຍ	19	3
່ງດ	-5	2
່ງຕ	-8	-14
່ງຖ	-4	3
່ງທ	-22	1
່ງນ	6	-1
່ງບ	12	-6
່ງປ	-2	5
່ງຜ	11	-7
່ງພ	6	1
່ງຟ	8	4
່ງມ	11	6
່ງຢ	1	-10
່ງລ	-29	-10
່ງວ	-3	5
່ງສ	-1	-9
່ງຫ	-3	-3
່ງອ	9	3
່ງຮ	19	1
່ງາ	7	2
່ງເ	-9	-8
່ງແ	2	-7
່ງໂ	3	-2
່ງໄ	-3	12
່ຈ	-11	-3
່ຈອ	-9	1
່ຈະ	-9	-1
່ຈັ	4	-7
່ຈາ	5	4
່ຈີ	-9	0
່ຈຸ	5	1
່ຈ່	-9	1
່ຊ	27	1
່ຊັ	23	-10
່ຊິ	9	9
່ຊື	8	15
່ຊົ	9	-10
່ຊຽ	-15	-5
່ຊ່	-7	-1
່ຊໍ	3	2
່ຍ	27	13
່ຍອ	19	2
່ຍັ	-9	-5
່ຍາ	3	-1
່ຍິ	0	3
່ຍົ	3	1
່ຍ່	26	5
່ຍ້	-9	2
່ດ	1	26
່ດີ	11	28
່ດື	-8	0
່ດູ	6	4
່ດົ	8	0
່ດຽ	-21	5
່ດ່	3	-3
່ຕ	36	21
່ຕອ	-1	12
່ຕະ	-15	-3
່ຕັ	-12	-10
່ຕາ	-7	-1
່ຕິ	26	-5
່ຕີ	12	7
່ຕື	32	3
່ຕູ	-24	-1
່ຕົ	11	3
່ຕ່	3	-3
່ຕ້	12	12
່ຕໍ	25	11
່ຖ	-13	0
່ຖາ	17	5
່ຖື	-5	-6
່ຖົ	-10	-3
່ຖ່	2	11
່ຖ້	-20	-7
່ທ	-38	13
່ທັ	-28	8
່ທາ	-6	1
່ທີ	-6	0
່ທຸ	-5	-7
່ທ່	4	6
່ທ້	-8	0
່ທໍ	-2	7
່ນ	28	11
່ນ "	0	-8
່ນ ,	-25	-3
່ນ .	14	-1
່ນ 00	9	6
່ນ ?	2	-3
່ນ fentanyl	-4	0
່ນກ	-3	-12
່ນຂ	20	1
່ນຄ	16	8
່ນຈ	-3	11
່ນຊ	32	-8
່ນຍ	-8	-4
່ນດ	-9	-4
່ນຕ	-17	-7
່ນຖ	-7	-1
່ນທ	3	-5
່ນນ	13	4
່ນບ	-8	18
່ນປ	-15	14
່ນຜ	0	7
່ນພ	-10	7
່ນມ	-21	-3
່ນຢ	1	-15
່ນລ	3	2
່ນວ	8	8
່ນສ	5	5
່ນຫ	16	8
່ນອ	11	6
່ນຮ	8	-1
່ນັ	-35	-5
່ນາ	-4	-1
່ນິ	4	-10
່ນີ	1	-8
່ນເ	10	-17
່ນແ	8	-20
່ນໂ	12	-7
່ນໄ	-11	7
່ນໆ	6	3
່ນ້	-3	-7
່ນໍ	17	14
່ບ	-41	-16
່ບວ	-28	-12
່ບາ	5	-5
່ບຸ	-7	-1
່ບ່	-18	0
່ບ້	-3	0
່ບໍ	7	-2
່ປ	-10	-22
່ປວ	5	-1
່ປະ	10	4
່ປາ	4	-8
່ປີ	-31	3
່ປຶ	2	-4
່ປຸ	-4	2
່ປົ	8	-5
່ປ່	-2	-13
່ປ້	3	2
່ຜ	16	-7
່ຜິ	7	0
່ຜູ	0	-4
່ຜົ	7	1
່ຜ່	9	-6
່ຝ	-8	0
່ຝລ	-5	1
່ພ	18	-5
່ພວ	-10	-8
່ພັ	19	-2
່ພາ	-3	0
່ພິ	8	1
່ພຸ	-11	-2
່ພົ	12	-3
່ພ້	0	-7
່ພໍ	3	14
່ຟ	-7	0
່ຟອ	1	3
່ຟັ	4	1
່ຟື	-5	1
່ຟ້	-7	-5
່ມ	16	-43
່ມ .	-18	3
່ມກ	-24	-4
່ມຂ	7	6
່ມຊ	-25	0
່ມຕ	6	1
່ມທ	7	0
່ມນ	12	-14
່ມບ	11	5
່ມປ	-3	0
່ມຜ	20	8
່ມພ	-5	4
່ມຢ	27	8
່ມວ	-10	-6
່ມສ	-3	2
່ມຫ	-4	5
່ມອ	-4	-2
່ມະ	12	4
່ມັ	7	2
່ມາ	-10	4
່ມີ	-2	-23
່ມຶ	-17	-4
່ມື	79	-30
່ມຸ	-7	1
່ມົ	-9	-8
່ມເ	-17	2
່ມແ	-4	-13
່ມໄ	13	-6
່ຢ	39	3
່ຢາ	-11	-23
່ຢຸ	34	25
່ຢູ	19	-9
່ຢ້	-11	4
່ລ	-3	-1
່ລອ	-12	0
່ລາ	-43	11
່ລິ	6	-5
່ລີ	6	4
່ລື	8	13
່ລຸ	-11	1
່ລູ	-10	10
່ລົ	45	-23
່ວ	-4	24
່ວກ	3	-1
່ວງ	-5	21
່ວຍ	11	2
່ວນ	-16	0
່ວປ	4	-1
່ວມ	-19	8
່ວຫ	-3	-1
່ວັ	17	-10
່ວາ	11	7
່ວິ	-15	-16
່ວຽ	0	-6
່ວແ	4	1
່ວໂ	9	9
່ວ່	12	14
່ສ	4	-9
່ສວ	8	4
່ສອ	-16	-6
່ສະ	6	-5
່ສັ	28	-2
່ສາ	5	-14
່ສິ	15	9
່ສຸ	-4	-9
່ສູ	-16	1
່ສົ	-3	-3
່ສໍ	-10	-2
່ຫ	29	-4
່ຫນ	-28	-18
່ຫມ	21	-1
່ຫລ	-15	-2
່ຫວ	8	2
່ຫອ	3	-34
່ຫັ	11	7
່ຫາ	25	15
່ຫົ	18	9
່ຫ້	-10	-1
່ອ	-8	8
່ອ (	-1	-6
່ອ ,	-3	1
່ອ .	13	3
່ອ 00	6	-1
່ອ 6	-1	-3
່ອກ	22	3
່ອຂ	8	4
່ອຄ	24	11
່ອງ	24	-14
່ອຊ	17	7
່ອຍ	3	-24
່ອດ	-11	3
່ອຕ	7	9
່ອທ	-13	-3
່ອນ	-21	-10
່ອບ	12	-9
່ອປ	-23	7
່ອພ	5	-2
່ອມ	-21	-3
່ອຢ	-14	-1
່ອລ	17	8
່ອວ	-11	-3
່ອສ	-14	2
່ອຫ	10	6
່ອອ	-6	32
່ອາ	21	-1
່ອິ	6	3
່ອຸ	3	-6
່ອົ	-16	-5
່ອເ	23	18
່ອແ	43	20
່ອໂ	2	5
່ອໄ	-8	4
່ອ່	10	2
່ອ້	-20	0
່ຮ	8	1
່ຮອ	-5	-8
່ຮັ	2	3
່ຮາ	-27	-15
່ຮີ	-11	4
່ຮູ	50	37
່ຮ່	-12	-2
່ຮ້	4	-9
່າ	-18	4
່າ .	-19	9
່າ 00	-3	2
່າ 000	-6	-1
່າກ	22	16
່າຂ	-5	-12
່າຄ	2	5
່າງ	-28	-1
່າຈ	17	-1
່າຊ	-22	3
່າຍ	9	-13
່າດ	-27	-3
່າຕ	-13	-9
່າຖ	-18	-7
່າທ	-14	-4
່ານ	-12	-10
່າບ	16	-4
່າປ	-6	9
່າຜ	-6	5
່າຝ	0	-3
່າພ	-5	9
່າຟ	3	1
່າມ	12	-19
່າຢ	-5	15
່າລ	-2	7
່າວ	-19	-6
່າສ	4	-6
່າຫ	4	3
່າອ	-3	-8
່າຮ	-1	5
່າເ	2	15
່າໂ	-15	-3
່າໄ	-31	26
່າໆ	0	-6
່າ“	-10	0
່ຽ	15	-10
່ຽງ	11	12
່ຽນ	6	-4
່ຽວ	3	-26
່ເ	10	-15
່ເກ	-17	1
່ເຂ	7	2
່ເຄ	-47	-18
່ເຈ	-25	-49
່ເຊ	91	11
່ເດ	0	-4
່ເຖ	-8	5
່ເທ	-8	0
່ເນ	10	-1
່ເບ	-6	1
່ເປ	-22	6
່ເພ	-8	9
່ເມ	4	11
່ເລ	-5	2
່ເວ	-5	2
່ເສ	19	-8
່ເຫ	-11	-13
່ເອ	6	2
່ເຮ	-11	8
່ແ	-15	-1
່ແກ	-11	1
່ແຂ	20	-4
່ແຄ	-10	0
່ແດ	-7	5
່ແຕ	-6	17
່ແທ	1	-3
່ແຜ	-20	8
່ແພ	3	0
່ແມ	12	-5
່ແລ	44	-4
່ແຫ	-11	-8
່ແຮ	5	4
່ໂ	-3	2
່ໂປ	5	0
່ໂອ	10	-1
່ໂຮ	-10	0
່ໄ	24	-29
່ໄກ	-2	6
່ໄຂ	-21	-54
່ໄຄ	-27	1
່ໄຈ	-1	-3
່ໄຊ	-15	-1
່ໄດ	31	18
່ໄທ	-11	17
່ໄນ	-19	4
່ໄປ	29	0
່ໄຜ	14	1
່ໄຟ	3	1
່ໄວ	22	12
່ໄສ	15	-16
່ໄຫ	63	-26
່ໄອ	-38	11
່ໆ	-26	12
່ໆ .	-3	6
່ໆກ	4	9
່ໆຕ	4	2
່ໆບ	-3	-4
່ໆລ	-10	2
່ໆວ	5	-6
່ໆແ	-7	0
້	-13	4
້ "	-3	0
້ )	2	7
້ ,	14	-13
້ , ບ	-13	1
້ , ອ	5	-3
້ .	16	-35
້ . ກ	3	1
້ . ຂ	6	-12
້ . ຊ	2	-6
້ . ຕ	-1	-11
້ . ຖ	12	5
້ . ນ	3	-7
້ . ບ	13	6
້ . ຢ	3	-14
້ . ລ	4	2
້ . ສ	-11	-1
້ . ຫ	6	-1
້ . ອ	-12	-7
້ . ເ	-9	1
້ . ແ	-2	3
້ . ໄ	4	0
້ 0.0	-10	-9
້ 00	35	42
້ 00 .	5	1
້ 00 mg	5	2
້ 00 ຂ	-7	1
້ 00 ນ	-7	2
້ 00 ປ	-7	0
້ 00 ມ	-1	8
້ 00 ຫ	33	9
້ 00 ອ	-14	1
້ 00 ເ	1	8
້ 00 ແ	-8	0
້ 000	7	3
້ 000 00	-3	-1
້ 000 000	8	2
້ 1	-2	4
້ 2	12	23
້ 2 ຄ	3	6
້ 3	9	-6
້ 3 ອ	1	-3
້ 36.0	13	-9
້ 37.0	2	-9
້ 38.0	44	-10
້ 38.0 ຕ	-3	-6
້ 38.0 ບ	6	2
້ 38.0 ມ	-3	-4
້ 38.0 ຫ	11	14
້ 38.0 ເ	9	-14
້ 38.0 ແ	14	3
້ 39.0	9	8
້ 4	12	-3
້ 5	6	5
້ 5 -	2	-4
້ 5 ມ	6	5
້ 5 ອ	-3	7
້ 5 ເ	8	-2
້ 6	12	4
້ 6 ອ	3	1
້ 7	5	-1
້ 8	-3	15
້ 8 ມ	5	12
້ 8 ເ	-8	2
້ 9	20	-2
້ 9 ມ	8	-3
້ :	-15	-2
້ : ບ	-7	0
້ ?	-12	-2
້ alt	3	0
້ folfox	7	1
້ k	-2	4
້ oxaliplatin	-3	0
້ກ	-14	19
້ກວ	6	-3
້ກະ	-18	-7
້ກັ	-3	-7
້ກາ	-3	-8
້ກິ	-19	16
້ກຸ	7	2
້ກົ	-10	-1
້ກ່	-7	15
້ກ້	6	4
້ກໍ	13	5
້ຂ	-4	13
້ຂອ	3	-7
້ຂັ	-12	-1
້ຂາ	12	8
້ຂຶ	-18	7
້ຂໍ	12	0
້ຄ	9	13
້ຄວ	-2	14
້ຄັ	-6	0
້ຄິ	3	-8
້ຄີ	41	21
້ຄື	5	-2
້ຄົ	-12	7
້ຄ່	6	-7
້ຄ້	-3	-1
້ຄໍ	-8	-4
້ງ	-14	-6
້ງ ,	-1	3
້ງ .	15	-7
້ງກ	6	-3
້ງຂ	5	8
້ງຄ	-10	3
້ງຊ	-1	-8
້ງດ	-3	-3
້ງທ	-17	1
້ງນ	-10	-1
້ງບ	-1	7
້ງປ	9	2
້ງພ	-3	1
້ງມ	2	6
້ງຢ	-21	-2
້ງລ	4	2
້ງສ	7	-12
້ງຫ	-8	-1
້ງົ	-3	1
້ງແ	20	-3
້ງໄ	-3	-1
້ງ່	-1	3
້ຈ	5	13
້ຈອ	-6	1
້ຈະ	-1	3
້ຈັ	6	10
້ຈາ	3	2
້ຈຶ	-3	0
້ຈື	-1	8
້ຈົ	-8	-5
້ຈ່	-1	-3
້ຈໍ	8	2
້ຊ	2	7
້ຊອ	11	4
້ຊັ	6	6
້ຊາ	7	4
້ຊິ	-4	-3
້ຊີ	2	-5
້ຊຶ	2	7
້ຊື	14	0
້ຊົ	-6	2
້ຊ່	-22	-7
້ຍ	-36	-14
້ຍ .	-8	-3
້ຍັ	-5	6
້ຍາ	-15	-9
້ຍິ	-7	4
້ຍຸ	-11	6
້ຍ່	-4	-20
້ຍ້	1	-7
້ດ	-3	-16
້ດອ	0	3
້ດີ	-44	-7
້ດື	3	-6
້ດຽ	26	-9
້ດ່	5	-5
້ດ້	-6	0
້ດໍ	22	11
້ຕ	11	-2
້ຕອ	-18	6
້ຕັ	-25	1
້ຕາ	28	-1
້ຕິ	14	-6
້ຕີ	15	-6
້ຕຶ	3	-1
້ຕື	2	8
້ຕົ	9	4
້ຕ້	5	-9
້ຕໍ	-1	-3
້ຖ	-8	-19
້ຖອ	-8	-1
້ຖາ	7	-10
້ຖື	3	5
້ຖ່	4	-8
້ຖ້	-8	-5
້ທ	4	28
້ທາ	-5	-6
້ທີ	-5	8
້ທຸ	17	-2
້ທ້	20	25
້ທໍ	-10	1
້ນ	40	9
້ນ "	-18	1
້ນ ,	13	2
້ນ .	-1	7
້ນ 00	9	3
້ນ 3	-6	-3
້ນ 38.0	-7	1
້ນ 4	3	-2
້ນ 5	0	3
້ນ 6	8	9
້ນ hi	0	4
້ນກ	6	3
້ນຂ	27	-11
້ນຄ	-5	13
້ນຈ	8	-6
້ນຊ	12	3
້ນຍ	13	-2
້ນດ	-1	-4
້ນຕ	3	4
້ນຖ	3	-2
້ນທ	6	-16
້ນນ	5	2
້ນບ	-8	18
້ນປ	6	10
້ນຜ	-12	1
້ນພ	-20	-2
້ນຟ	-7	-1
້ນມ	2	18
້ນຢ	4	0
້ນລ	6	9
້ນວ	-4	7
້ນສ	-15	10
້ນຫ	-1	-6
້ນອ	-24	19
້ນຮ	-28	5
້ນັ	-26	-5
້ນາ	15	-8
້ນີ	112	13
້ນຶ	-9	0
້ນົ	5	-7
້ນເ	3	-2
້ນແ	-20	-7
້ນໂ	-11	6
້ນໄ	23	-26
້ນໆ	17	-7
້ນ້	-11	1
້ນໍ	7	5
້ບ	-29	-35
້ບອ	7	0
້ບັ	-5	-1
້ບ່	-3	4
້ບ້	-5	0
້ບໍ	-23	-24
້ປ	-8	-6
້ປວ	-4	-5
້ປອ	-9	0
້ປະ	-1	-4
້ປາ	-1	-3
້ປີ	1	4
້ປຸ	3	3
້ປົ	10	-5
້ປ່	-14	2
້ຜ	11	9
້ຜື	3	3
້ຜູ	4	0
້ຜົ	18	-3
້ຜ່	-20	9
້ຜ້	5	1
້ຝ	-11	0
້ຝາ	3	-3
້ຝຸ	-3	3
້ພ	-27	14
້ພວ	5	0
້ພອ	4	-2
້ພັ	15	2
້ພາ	-9	2
້ພິ	0	3
້ພົ	-9	6
້ພໍ	-44	1
້ຟ	-10	-3
້ຟັ	-12	-5
້ມ	38	-24
້ມ .	3	0
້ມກ	-3	-5
້ມຂ	-4	1
້ມຄ	-5	-4
້ມຕ	-7	1
້ມນ	6	-3
້ມບ	25	-1
້ມປ	9	-4
້ມມ	5	-3
້ມຢ	-5	1
້ມລ	-3	3
້ມສ	-5	4
້ມຫ	19	15
້ມັ	6	4
້ມາ	35	-14
້ມີ	-6	-18
້ມື	-16	7
້ມູ	-7	-3
້ມເ	-4	2
້ມແ	-8	6
້ມໄ	3	-1
້ຢ	37	-11
້ຢາ	24	1
້ຢຸ	-8	0
້ຢູ	23	-14
້ລ	41	-26
້ລອ	2	-4
້ລະ	34	-28
້ລາ	-4	11
້ລີ	5	1
້ລື	0	3
້ລູ	-3	0
້ລົ	7	-9
້ລໍ	5	3
້ວ	-9	-17
້ວ "	15	1
້ວ .	10	0
້ວ 00	4	4
້ວ 000	-15	0
້ວ 1	0	3
້ວ 5	6	3
້ວກ	22	3
້ວຂ	7	3
້ວຄ	16	7
້ວງ	11	4
້ວຈ	-37	0
້ວຊ	19	5
້ວຍ	-28	10
້ວດ	17	-8
້ວຕ	-3	-6
້ວຖ	10	3
້ວນ	12	-12
້ວບ	13	-26
້ວປ	-4	4
້ວຜ	-9	-11
້ວພ	-17	-4
້ວມ	5	12
້ວຢ	-20	8
້ວລ	-2	7
້ວວ	-30	0
້ວສ	-15	14
້ວຫ	2	-14
້ວອ	-6	8
້ວຮ	0	5
້ວັ	27	-8
້ວາ	46	-39
້ວິ	10	6
້ວຽ	-6	0
້ວເ	10	-8
້ວແ	-1	-5
້ວໂ	-15	-2
້ວໄ	-24	0
້ວ່	-19	4
້ສ	14	-6
້ສອ	-29	-6
້ສະ	13	-12
້ສັ	6	-15
້ສາ	-18	6
້ສິ	1	-5
້ສີ	-2	-10
້ສຶ	12	3
້ສຸ	9	7
້ສູ	33	4
້ສົ	5	13
້ສຽ	5	3
້ສໍ	-13	1
້ຫ	8	-32
້ຫຍ	-8	0
້ຫນ	22	-6
້ຫມ	11	-23
້ຫລ	-13	-3
້ຫວ	5	1
້ຫອ	0	5
້ຫາ	-10	-2
້ຫົ	7	-5
້ຫ້	6	-5
້ອ	-17	-1
້ອ .	2	5
້ອງ	13	10
້ອຍ	9	-1
້ອຕ	4	0
້ອນ	57	20
້ອບ	-10	0
້ອມ	4	6
້ອຫ	5	-4
້ອອ	-1	-6
້ອັ	0	7
້ອາ	5	-3
້ອີ	9	13
້ອື	39	-43
້ອົ	-10	-2
້ອເ	8	-1
້ອແ	-18	1
້ອໄ	-10	-2
້ອ່	3	12
້ອ້	13	4
້ອໍ	7	0
້ຮ	4	4
້ຮອ	-19	-11
້ຮັ	9	0
້ຮາ	-5	13
້ຮີ	-13	4
້ຮື	22	-3
້ຮູ	0	-3
້ຮຽ	10	-3
້ຮ້	6	-5
້າ	-9	26
້າ (	5	0
້າ ,	34	-3
້າ .	10	14
້າ 00	4	8
້າ 000	-8	4
້າ :	7	-5
້າກ	-26	-1
້າຂ	3	15
້າຄ	9	-8
້າງ	-1	-11
້າຈ	-33	7
້າຊ	10	4
້າຍ	-10	-46
້າດ	24	2
້າຕ	1	3
້າຖ	-8	5
້າທ	-9	-13
້ານ	-7	-5
້າບ	22	35
້າປ	28	-7
້າຜ	12	0
້າຝ	-15	1
້າພ	-1	-4
້າມ	-38	-3
້າຢ	15	0
້າລ	9	14
້າວ	-8	2
້າສ	15	12
້າຫ	55	-2
້າອ	-2	9
້າຮ	5	-2
້າເ	-27	4
້າແ	-13	-1
້າໂ	13	2
້າໄ	22	-21
້າໆ	-2	3
້ຽ	27	17
້ຽງ	3	-1
້ຽມ	-5	0
້ຽວ	28	9
້ເ	-3	-22
້ເກ	-2	-5
້ເຂ	-14	8
້ເຄ	17	1
້ເງ	4	-18
້ເຈ	-6	-10
້ເຊ	-2	-6
້ເດ	-31	2
້ເຕ	-1	-4
້ເຖ	6	6
້ເທ	6	12
້ເບ	5	-5
້ເປ	-8	2
້ເພ	-12	3
້ເມ	13	5
້ເຢ	-23	-6
້ເລ	10	-15
້ເວ	2	10
້ເສ	-13	2
້ເຫ	24	-7
້ເຮ	-18	-1
້ແ	29	-27
້ແກ	-3	-2
້ແຂ	-8	7
້ແດ	1	7
້ແຕ	7	-14
້ແທ	-6	-5
້ແນ	-9	2
້ແບ	-6	0
້ແຜ	14	-8
້ແມ	-10	6
້ແລ	42	-25
້ແຮ	5	3
້ໂ	9	5
້ໂດ	-4	5
້ໂຕ	3	8
້ໂທ	-1	3
້ໂຮ	8	-10
້ໄ	-22	17
້ໄຂ	11	14
້ໄຈ	1	-6
້ໄຊ	0	5
້ໄດ	-5	7
້ໄນ	-5	0
້ໄບ	-1	3
້ໄປ	-32	11
້ໄຜ	-3	0
້ໄພ	-3	-1
້ໄວ	-3	-6
້ໄສ	-1	11
້ໄຫ	24	6
້ໄອ	2	-25
້ໆ	-12	-6
໊	4	6
໊ອ	3	-1
໋	-4	5
໋ມ	12	-3
໋ມເ	3	2
໋ອ	-17	6
໋ອກ	-16	0
໋ອງ	-1	6
໌	-13	2
ໍ	-31	4
ໍ (	-5	-1
ໍ .	1	7
ໍ . ຂ	-8	4
ໍ . ຢ	3	3
ໍ 000	-9	-2
ໍ 000 ເ	-13	0
ໍ 2	-4	0
ໍ 5	-5	0
ໍ 6	-3	0
ໍ :	-3	2
ໍ ?	0	-2
ໍ ? ດ	-9	0
ໍກ	-26	8
ໍກວ	-25	2
ໍກະ	-22	5
ໍກັ	1	5
ໍກິ	12	-4
ໍຂ	-12	16
ໍຂອ	-3	3
ໍຂຽ	-3	1
ໍຂ້	-12	5
ໍຄ	2	1
ໍຄວ	-10	-8
ໍຄິ	15	1
ໍຄື	4	8
ໍຄູ	-7	0
ໍຄົ	-15	-1
ໍຄ່	5	3
ໍຄໍ	9	1
ໍຈ	13	6
ໍຈະ	5	-3
ໍຈັ	3	1
ໍຈິ	4	2
ໍຈົ	7	2
ໍຊ	-31	6
ໍຊິ	-13	0
ໍຊື	-11	7
ໍຊົ	-1	-4
ໍຊ່	5	3
ໍຍ	-19	-7
ໍຍັ	-16	-3
ໍຍ້	-5	0
ໍດ	14	0
ໍດີ	8	-2
ໍຕ	68	7
ໍຕອ	6	0
ໍຕັ	25	12
ໍຕາ	26	-24
ໍຕົ	3	-1
ໍຕ່	4	5
ໍຕ້	4	1
ໍຕໍ	-6	2
ໍຖ	13	4
ໍຖອ	4	-2
ໍຖື	4	3
ໍຖ້	13	5
ໍທ	0	-7
ໍທາ	4	2
ໍທີ	2	-10
ໍນ	10	2
ໍນັ	-7	-9
ໍນ້	5	7
ໍນໍ	13	4
ໍບ	3	0
ໍບວ	0	4
ໍບອ	-12	2
ໍບຸ	8	1
ໍບ້	7	2
ໍບໍ	-15	-4
ໍປ	13	-12
ໍປອ	2	-8
ໍປະ	6	2
ໍປັ	5	-11
ໍປຶ	11	9
ໍຜ	16	-5
ໍຜິ	-5	0
ໍຜູ	13	1
ໍຜ່	3	-9
ໍພ	39	2
ໍພັ	10	6
ໍພື	3	2
ໍພໍ	3	3
ໍຟ	-10	-22
ໍຟັ	-15	0
ໍຟີ	5	-16
ໍມ	-8	23
ໍມະ	6	-2
ໍມາ	-9	3
ໍມີ	-9	8
ໍມື	-4	11
ໍຢ	-16	10
ໍຢາ	-9	8
ໍຢຸ	-4	-1
ໍຢູ	-9	2
ໍລ	16	1
ໍລະ	-11	7
ໍລາ	-8	3
ໍລິ	-26	-4
ໍລົ	-11	0
ໍລໍ	8	3
ໍວ	-11	11
ໍວັ	-3	0
ໍວິ	6	1
ໍວີ	-5	-1
ໍວ່	-15	8
ໍສ	14	-10
ໍສອ	25	1
ໍສັ	-10	2
ໍສາ	-17	0
ໍສິ	-3	3
ໍສີ	3	-4
ໍສຸ	-1	-7
ໍສູ	-9	-7
ໍສົ	19	6
ໍສ້	3	-3
ໍສໍ	4	-4
ໍຫ	-15	14
ໍຫນ	-15	0
ໍຫມ	-7	-2
ໍຫລ	3	8
ໍຫອ	12	10
ໍຫາ	-7	-4
ໍຫົ	-8	4
ໍອ	-22	-9
ໍອອ	14	-7
ໍອະ	-7	-3
ໍອາ	-19	1
ໍຮ	16	-28
ໍຮອ	-10	-2
ໍຮາ	23	-24
ໍຮູ	0	-3
ໍາ	-3	-11
ໍາ .	17	6
ໍາກ	-20	1
ໍາຂ	1	6
ໍາຄ	11	12
ໍາຈ	-6	-1
ໍາຊ	13	-3
ໍາດ	-1	-3
ໍາຕ	11	-8
ໍາຖ	-13	-10
ໍາທ	-6	-1
ໍານ	6	-9
ໍາບ	-23	0
ໍາປ	-27	1
ໍາພ	3	8
ໍາມ	3	-7
ໍາຢ	-15	-5
ໍາລ	20	-4
ໍາວ	16	11
ໍາສ	-6	-1
ໍາຫ	1	-13
ໍາອ	-19	9
ໍາຮ	7	-19
ໍາເ	-6	15
ໍາແ	6	-4
ໍາໂ	14	-4
ໍາໄ	7	5
ໍາໆ	-7	0
ໍເ	-7	-3
ໍເກ	12	4
ໍເຄ	12	0
ໍເງ	-14	3
ໍເຈ	26	-7
ໍເຊ	-6	-6
ໍເດ	-5	7
ໍເບ	14	-5
ໍເປ	13	-9
ໍເພ	9	-3
ໍເມ	-4	0
ໍເລ	-33	19
ໍເສ	-24	0
ໍເອ	-7	2
ໍແ	39	18
ໍແຂ	22	2
ໍແຕ	-12	1
ໍແນ	8	-1
ໍແບ	8	1
ໍແມ	1	5
ໍແລ	4	2
ໍໂ	-9	9
ໍໂທ	-7	8
ໍໂຮ	4	5
ໍໄ	-14	13
ໍໄຂ	8	-1
ໍໄຈ	-6	1
ໍໄທ	29	-5
ໍໄນ	-5	-2
ໍໄບ	-2	6
ໍໄປ	-5	-3
ໍໄຫ	-23	17
ໍ່	5	15
ໍ່ "	-7	0
ໍ່ ,	3	-4
ໍ່ .	3	12
ໍ່ 00	-2	3
ໍ່ ?	-6	7
ໍ່ກ	17	14
ໍ່ຂ	12	29
ໍ່ງ	-3	-5
ໍ່ຈ	5	10
ໍ່ຊ	43	-5
ໍ່ຍ	16	23
ໍ່ດ	21	22
ໍ່ຕ	18	3
ໍ່ຖ	-4	6
ໍ່ທ	-36	15
ໍ່ນ	2	3
ໍ່ບ	-22	-17
ໍ່ປ	-8	0
ໍ່ຜ	-3	1
ໍ່ພ	21	2
ໍ່ມ	-1	-36
ໍ່ຢ	94	13
ໍ່ລ	24	-1
ໍ່ວ	-17	-23
ໍ່ສ	-15	-18
ໍ່ຫ	-45	-45
ໍ່ອ	9	43
ໍ່ຮ	29	11
ໍ່າ	15	6
ໍ່ເ	-16	-53
ໍ່ແ	-33	-2
ໍ່ໄ	56	-14
ໍ້	3	-19
ໍ້ກ	8	5
ໍ້ຄ	-6	1
ໍ້ຕ	8	-8
ໍ້ທ	-19	0
ໍ້ນ	7	-4
ໍ້ບ	12	-1
ໍ້ມ	-3	-6
ໍ້ຢ	1	-7
ໍ້ລ	-2	3
ໍ້ສ	1	-4
ໍ້ຫ	-1	-3
ໍ້ອ	-7	1
ໍ້າ	17	-15
ໍ້ເ	-12	-4
ໍ້ແ	-6	1
ໍ້ໄ	-7	4
–	-1	5
– 00	4	1
—	-44	12
—ຂ	-4	0
——	-17	1
“	-36	-1
“不	-3	-2
“中	-3	0
“你	-7	0
“否	-6	0
“否”	-6	0
“如	-4	-1
“心	3	-7
“急	3	-9
“救	4	4
“救心	4	4
“是	-8	0
“是否	-8	0
“有	-8	-4
“活	-6	0
“看	3	3
“紧	8	-1
“紧急	8	-1
“肿	-8	0
“血	-6	0
”	-44	-16
” ,	-8	-14
” , 不	7	-8
” , 我	0	3
” , 是	9	-11
” , 这	-4	0
”“	-37	0
”。	8	-1
”。我	-2	4
”一	-3	0
”了	-4	0
”和	-18	4
”和“	-18	4
”我	-4	-1
”是	3	-1
”的	-12	2
”这	-1	0
”这一	-6	0
…	-20	4
……	-7	-2
→	3	2
≥	-16	-3
≥ 00	-3	-1
≥ 38.0	-6	0
、	-39	-10
、 00	2	-1
、 00 ,	4	-1
、一	-7	0
、不	4	-4
、不肯	3	1
、严	-3	0
、严重	-3	0
、中	0	-6
、付	15	3
、付款	15	3
、低	-5	0
、低血	-5	0
、住	18	10
、体	-3	1
、体温	-3	2
、便	1	-10
、出	2	0
、出血	-3	0
、发	-3	0
、呕	-12	4
、呕血	-17	0
、呼	-19	0
、呼吸	-19	0
、咯	-3	0
、咯血	-3	0
、咽	-1	4
、喘	-20	2
、喘不	-20	1
、基	10	1
、基因	10	1
、大	-6	-4
、头	0	6
、导	-13	-1
、尿	-2	-3
、心	-29	4
、心梗	-4	0
、心超	-3	0
、心跳	-9	2
、恶	-4	0
、患	7	7
、患者	7	7
、意	-5	0
、意识	-5	0
、感	-1	4
、房	18	2
、手	3	4
、打	10	2
、护	6	6
、抽	-8	0
、无	-2	-6
、昏	-4	0
、昏迷	-4	0
、是	6	0
、是否	6	0
、晕	-11	-2
、晕厥	-8	0
、有	3	-3
、术	9	3
、气	-11	-6
、气促	2	-6
、没	-12	-7
、没有	-3	-3
、泰	3	1
、洗	-10	0
、病	3	3
、病理	3	1
、白	-3	-6
、眼	-4	-3
、签	4	0
、签证	4	0
、翻	5	0
、翻译	5	0
、老	7	-9
、肝	-10	-4
、肝功	-3	0
、肺	-8	0
、肺炎	-6	0
、胃	4	5
、能	8	-9
、腹	-8	2
、血	-41	0
、血压	-6	0
、要	-1	3
、要不	-1	5
、说	-3	0
、费	6	-1
、费用	6	-1
、身	-3	-2
、输	-5	0
、间	-8	0
、陪	3	1
、高	-3	5
、黑	-17	1
。	-75	12
。 "	-10	0
。 00	17	-1
。 0000	-3	4
。 0000 年	-3	4
。 ct	1	-7
。 i	13	-3
。 please	8	1
。 the	-6	0
。”	-6	3
。”我	-3	0
。一	15	-5
。万	-9	1
。三	1	7
。三年	-3	2
。上	-3	0
。上个	-9	-2
。上次	33	0
。上礼	-24	1
。下	-8	0
。下一	4	-5
。下个	-5	6
。下周	2	-7
。下次	13	-5
。不	28	-4
。不发	-13	-2
。不急	27	5
。不是	15	2
。不烧	-3	-6
。不用	28	5
。中	8	-18
。主	-4	-3
。主治	8	-4
。主要	-10	-2
。之	16	1
。之前	18	2
。之后	-3	0
。买	1	11
。二	-12	-1
。五	1	-8
。人	18	-38
。人在	9	-9
。人没	-15	-5
。人目	6	-7
。今	20	32
。今天	12	24
。今年	-9	-5
。今日	6	6
。今早	5	2
。今晚	12	-5
。今晨	6	10
。从	5	3
。从前	1	3
。他	40	-11
。他平	3	1
。他没	8	-3
。他现	3	-8
。他的	3	-4
。他说	3	0
。付	-18	-6
。付款	-18	-6
。以	15	-12
。会	17	-1
。住	9	-3
。体	3	-10
。体检	-14	-2
。体温	12	-2
。你	-17	14
。你们	2	9
。你哋	13	-3
。保	7	3
。保险	1	4
。做	-10	0
。停	11	6
。停药	11	4
。儿	-1	7
。先	5	5
。入	3	6
。入组	15	5
。公	5	-3
。公司	9	-7
。六	0	-3
。六十	0	-3
。关	-4	-2
。其	-6	6
。其余	20	7
。其实	-25	1
。再	-15	-4
。写	-6	12
。准	-5	2
。准备	-5	2
。出	-5	1
。刚	42	17
。刚才	4	11
。利	-20	1
。前	7	-9
。前天	5	-7
。剩	-15	4
。剩下	-15	4
。化	24	6
。化疗	24	6
。医	-1	1
。医生	-13	3
。医院	19	5
。十	-4	-3
。半	1	3
。半小	1	3
。单	-4	0
。单位	-4	0
。厂	5	-4
。厂家	5	-4
。原	-11	11
。原定	-11	8
。原来	-4	1
。去	11	1
。去年	-7	-2
。县	3	-9
。县医	3	-2
。县里	0	-7
。发	52	-14
。发票	-13	-4
。受	-9	-2
。受试	-9	-2
。另	2	-4
。另外	-11	-13
。只	-24	-3
。只想	-5	-7
。只是	-3	-3
。可	7	6
。可以	13	7
。吃	33	-23
。吃了	8	10
。同	-2	5
。后	5	-4
。后来	-9	0
。听	10	-19
。听说	5	-24
。哪	7	5
。哪里	7	1
。喝	8	1
。四	12	7
。回	-9	3
。因	2	3
。国	5	-16
。国内	6	-1
。国外	0	-11
。在	16	5
。大	31	-5
。大夫	3	-4
。头	15	21
。女	-5	0
。女儿	-4	-2
。奶	13	9
。奶奶	13	9
。如	-17	6
。如今	-6	1
。如果	-6	8
。妈	-8	4
。妈妈	-8	5
。姐	-1	-4
。姐姐	-1	-3
。婆	5	5
。婆婆	5	5
。学	4	9
。孩	-3	4
。孩子	-3	4
。宝	8	2
。宝宝	8	2
。家	12	23
。家属	20	19
。家母	4	4
。家父	-2	-4
。家里	-8	7
。对	-9	0
。对了	-7	0
。小	30	-2
。就	-20	-7
。就想	-10	9
。就是	24	-20
。就问	-31	4
。岳	5	5
。左	6	3
。布	1	-6
。当	-9	-5
。当地	3	-2
。当年	-9	0
。当时	-3	-3
。影	3	0
。心	17	4
。怎	14	-3
。怎么	14	-3
。患	-5	5
。患者	-5	5
。想	-14	-20
。想买	-10	9
。想了	-20	4
。想今	2	-11
。想先	-10	0
。想去	23	-11
。想参	-1	-3
。想听	-8	0
。想咨	1	4
。想在	5	-2
。想打	7	0
。想找	-16	6
。想换	-2	3
。想约	14	-2
。想视	-4	-4
。想请	-21	2
。想问	-29	4
。想预	2	-4
。意	6	1
。我	-24	9
。我不	30	-6
。我二	-3	-4
。我人	5	6
。我今	-7	-3
。我们	14	3
。我先	-4	-1
。我写	5	2
。我只	-8	4
。我和	0	-4
。我在	-1	-7
。我太	-5	-3
。我妈	9	-9
。我就	-44	1
。我已	26	7
。我想	-4	8
。我打	6	-5
。我是	12	5
。我有	2	3
。我本	-12	-11
。我查	7	0
。我没	-15	-9
。我爱	-9	0
。我父	0	6
。我爸	-35	3
。我现	1	-5
。我的	-4	2
。我目	0	-3
。我给	5	1
。我自	8	-1
。我要	-19	1
。我还	-12	-7
。我这	-2	-13
。我问	-5	0
。所	-4	-1
。所以	-4	-1
。手	-6	4
。手术	-1	6
。手里	-5	5
。打	-22	0
。打算	0	3
。护	-25	-4
。护士	-6	-1
。护照	-12	-5
。报	11	14
。报名	2	3
。拟	-3	2
。换	24	12
。支	1	5
。改	-11	12
。新	-12	6
。方	0	3
。无	-4	-5
。既	0	3
。既往	0	3
。明	-3	4
。明天	-3	5
。昨	14	8
。昨天	22	-1
。昨晚	-11	5
。是	7	6
。是不	6	11
。晚	1	5
。晚上	1	5
。最	-14	-1
。最后	-4	-4
。最近	-12	-1
。月	2	3
。月嫂	1	3
。有	-2	3
。有没	-11	2
。期	7	3
。本	20	-3
。本人	-22	-7
。本来	16	1
。本次	3	1
。本院	12	4
。术	28	-12
。术后	28	-12
。机	1	3
。材	2	4
。材料	2	4
。村	9	9
。村医	3	8
。来	-21	-1
。此	11	3
。母	-4	-1
。母亲	-4	-1
。求	15	-6
。汇	-8	-2
。汇款	-10	0
。没	20	-31
。没发	0	-3
。没有	-6	-11
。没烧	8	-9
。烦	11	4
。父	11	1
。爸	25	9
。爸爸	24	9
。牙	8	4
。现	-31	2
。现在	-34	2
。申	-4	6
。申请	-4	6
。病	-2	13
。病历	3	4
。目	2	4
。目前	2	4
。盼	6	-4
。盼复	5	-2
。看	-28	9
。看到	-32	5
。眼	28	-19
。知	3	-2
。研	9	-6
。研究	9	-6
。社	5	2
。离	-16	-2
。移	5	-3
。移植	5	-3
。第	4	-4
。第二	5	-6
。等	10	-3
。筛	-4	-1
。筛选	-4	-1
。签	-22	3
。签证	-22	3
。约	3	-15
。网	-5	6
。网上	-3	0
。群	-10	-2
。老	10	-4
。老人	-4	-1
。老伴	26	2
。老公	22	-5
。而	-8	7
。而家	-8	7
。联	-9	0
。联系	-9	0
。肝	15	-5
。肝功	4	-5
。能	-5	-10
。能不	-16	-9
。能帮	3	-3
。能约	-3	0
。能视	3	-3
。腿	7	-5
。腿有	2	-6
。自	-5	-9
。若	-5	4
。药	-13	13
。血	41	3
。血压	-6	-5
。血糖	6	-3
。行	-12	0
。补	11	5
。补充	11	5
。表	-9	0
。表格	-10	0
。要	20	-26
。要不	23	-9
。要是	0	-6
。要等	3	-5
。视	3	6
。视频	3	6
。言	-3	0
。言归	-3	0
。诊	-4	8
。诊所	0	5
。诊断	-6	3
。试	12	-5
。试验	14	-5
。询	10	-8
。说	-2	-5
。说明	0	-5
。请	-24	5
。请你	6	4
。请先	5	2
。请告	2	4
。请回	8	1
。请帮	13	5
。请把	-8	2
。请教	3	4
。请给	-9	-12
。请问	7	-8
。谢	-13	-1
。谢谢	-13	-1
。贵	14	3
。资	0	4
。资料	0	4
。身	-25	-11
。轮	-17	-2
。近	10	-2
。还	-12	7
。还有	-18	2
。这	-11	3
。这一	-8	-1
。这三	3	-1
。这两	2	7
。这个	-11	-1
。这回	-1	3
。这次	-3	2
。这种	4	4
。这里	1	-3
。退	3	5
。那	-36	6
。那个	-13	6
。那时	-10	0
。酒	20	1
。酒店	20	1
。镇	10	-6
。镇上	7	-2
。长	5	-2
。问	5	6
。问一	-2	5
。问国	-6	-2
。问问	-12	1
。问题	-4	0
。附	-3	1
。顺	3	3
。顺便	-12	-2
。顺带	15	5
。预	11	-2
。验	-8	8
。骨	12	7
《	-9	0
》	-9	0
》 ,	-5	0
「	-14	4
」	-14	2
」 ,	2	0
」 , 我	8	-1
【	6	0
】	6	0
㗎	-15	0
一	-12	-5
一 ,	-9	-14
一 , 我	5	0
一、	19	-1
一丁	-5	0
一丁点	-5	0
一万	-6	0
一三	2	-3
一三五	2	-3
一下	22	17
一下 ,	30	0
一下 :	-8	0
一下。	-20	1
一下午	4	-7
一下后	-6	8
一下子	3	4
一下我	-7	-1
一下药	0	3
一两	-3	0
一个	21	-24
一个 ,	22	9
一个“	6	-1
一个人	-21	1
一个加	1	-3
一个劲	0	5
一个半	1	3
一个厂	-6	0
一个坑	12	-12
一个多	15	0
一个字	9	1
一个小	-4	7
一个星	17	-22
一个月	0	-5
一个枕	2	-7
一个礼	10	-4
一个钟	-1	-5
一串	9	-11
一串水	3	-13
一二	0	-3
一些	1	-4
一些 ,	1	-6
一些。	0	-5
一代	-6	0
一件	-14	-9
一件事	4	-3
一份	1	8
一会	-5	6
一会儿	-6	6
一位	-8	-11
一位 ,	4	1
一位国	-5	-1
一停	10	-4
一公	3	2
一公斤	-3	-3
一共	16	3
一共三	3	-3
一共四	0	5
一分	18	8
一分钟	14	9
一切	-47	3
一切正	-33	6
一切顺	-5	-2
一到	-19	2
一刻	13	1
一刻钟	13	1
一动	21	-25
一动就	30	-21
一千	1	-10
一半	1	10
一半 ,	-5	-4
一半。	-3	9
一口	29	28
一口 ,	-1	4
一口带	1	4
一口气	3	4
一句	6	9
一句 ,	14	2
一句 :	-8	2
一句话	19	9
一只	12	0
一只眼	3	2
一台	-5	0
一名	2	-4
一向	6	-1
一吸	19	18
一吸一	6	4
一吸气	13	14
一周	39	-11
一周 ,	-10	1
一周一	3	-1
一嘴	-4	-3
一回	-2	-7
一回 ,	8	1
一回。	-3	0
一团	26	19
一圈	20	-38
一圈 ,	7	-24
一圈彩	2	3
一在	-14	-1
一场	3	1
一块	20	-16
一块 ,	2	-8
一块紫	11	-17
一型	-8	6
一型糖	-8	6
一声	-1	3
一声 ,	6	0
一夜	-1	-13
一夜 ,	0	-9
一大	0	-1
一大口	25	11
一天	71	-37
一天 ,	-20	0
一天一	-14	-10
一天三	8	-9
一天两	12	-9
一天厉	6	-4
一天吃	-10	0
一天四	4	3
一天大	11	-3
一天尿	3	12
一天拉	45	-24
一天比	25	-21
一天没	15	34
一套	-9	-1
一定	5	-6
一定要	-2	-8
一家	14	1
一家三	5	6
一宿	2	-10
一封	13	0
一小	17	17
一小勺	3	-6
一小时	10	17
一层	-3	2
一岁	-3	2
一岁 ,	7	-3
一岁半	3	-4
一年	-15	-6
一年 ,	2	-3
一年。	4	-4
一年半	-12	1
一年多	4	1
一年来	1	3
一年的	1	3
一并	-4	4
一度	-3	0
一开	-3	0
一开始	6	0
一张	-30	-2
一张 ,	-11	7
一想	-16	1
一批	-7	-1
一抽	-1	3
一按	12	-12
一按一	4	-9
一搓	1	6
一搓就	1	5
一摸	-1	5
一支	6	-1
一支 ,	5	-5
一支多	-9	0
一整	21	-4
一整天	14	-14
一整板	2	4
一日	12	-10
一晚	-13	-8
一晚上	3	-8
一月	-2	4
一期	-12	0
一本	-4	1
一条	-14	-29
一条 ,	-13	0
一条缝	2	7
一枚	-4	1
一查	-4	-2
一栏	-11	-17
一样	19	22
一样 ,	5	8
一样。	-3	-8
一样痛	3	0
一样的	-9	1
一样黑	27	10
一根	-7	4
一模	-8	0
一模一	-8	0
一次	-27	-6
一次 ,	21	13
一次。	5	-4
一次买	-5	-1
一次全	5	-3
一次化	-8	0
一次复	3	-4
一次多	2	-8
一次当	-8	1
一次没	-13	0
一次的	6	-1
一次还	-14	-4
一次都	-10	0
一步	-17	0
一段	-7	0
一滴	6	6
一点	1	-30
一点 ,	6	-9
一点。	-5	-2
一点不	-1	-4
一点点	4	-5
一点的	3	0
一片	23	0
一片 ,	3	-5
一片黑	17	3
一生	-1	3
一百	-5	2
一百一	4	-2
一百三	-3	-3
一百二	-6	5
一百六	-4	1
一百多	3	2
一百零	-4	-3
一盒	11	8
一盒多	12	-3
一直	71	29
一直吃	5	-5
一直吐	30	-1
一直在	6	4
一直很	5	-3
一直想	4	2
一直打	-3	3
一直挺	-6	4
一直是	-3	-2
一直没	-20	-6
一直流	3	1
一直测	5	-7
一直睡	1	5
一直稳	-3	0
一直这	-2	-6
一看	-15	3
一礼	-3	6
一礼拜	-3	6
一种	5	1
一种药	6	2
一秒	-4	3
一站	19	11
一站就	16	10
一米	-14	-1
一米七	-11	0
一米八	-7	0
一类	1	-5
一粒	9	-8
一粒 ,	3	-3
一股	20	14
一股烂	1	5
一致	-2	2
一致 ,	-7	4
一般	-17	-1
一行	1	3
一要	1	-3
一觉	1	3
一觉就	1	3
一起	-27	1
一起吃	-18	-3
一起看	6	-4
一跤	-2	-3
一路	-5	7
一跳	-6	6
一跳 ,	-8	0
一跳一	3	6
一身	-1	5
一身冷	10	5
一身汗	-13	-2
一躺	6	6
一躺就	3	2
一轮	-4	0
一辆	-3	-1
一边	5	5
一遍	-3	-4
一遍 ,	-7	0
一遍 :	21	-7
一道	-8	1
一部	-4	1
一部分	3	1
一针	16	-34
一针 ,	-7	3
一针在	-4	-3
一针多	3	0
一针是	2	-3
一针的	-6	0
一问	-18	2
一问。	-7	-1
一间	5	-1
一阵	11	34
一阵 ,	-8	3
一阵一	0	9
一阵冷	5	6
一阵热	5	6
一阵阵	21	14
一页	10	0
一项	1	-4
一顿	-20	-10
一颗	-4	1
一颗 ,	5	1
一黑	0	4
丁	-6	-9
丁点	-5	0
丁胺	-2	-3
丁胺醇	4	-3
七	9	-13
七 ,	8	-1
七个	19	9
七个月	18	3
七八	15	-6
七八分	5	5
七八次	0	-4
七八趟	5	-2
七十	7	3
七十一	4	-1
七十三	-3	3
七十六	17	1
七十岁	-9	-5
七周	2	-7
七周 ,	1	-5
七天	-5	0
七天 ,	4	-1
七岁	-5	-3
七岁 ,	-5	-6
七年	-7	-10
七年 ,	7	-2
七年了	12	-5
七日	-3	2
七次	14	-5
七点	8	6
万	-26	-7
万 ,	1	8
万一	-53	-7
万一在	-17	0
万托	5	4
万托林	5	4
万荣	1	-6
万象	18	-8
万象 ,	0	-3
万象哪	-6	0
万象有	-2	-3
万象的	3	0
丈	-2	-1
丈夫	7	-2
丈母	-9	1
丈母娘	-9	1
三	11	-26
三 ,	21	-2
三、	-3	4
三。	1	4
三万	-8	1
三下	0	14
三个	5	-10
三个多	-5	-1
三个小	3	3
三个星	-17	-5
三个月	20	-2
三个疗	-3	0
三个礼	14	-1
三个钟	0	-4
三五	2	-3
三代	-4	-5
三件	4	0
三件事	4	0
三份	5	1
三位	-16	5
三倒	4	7
三倒四	4	7
三公	6	-10
三公斤	13	-9
三分	4	-4
三十	-12	14
三十一	-5	0
三十七	8	-5
三十九	-2	8
三十二	-2	4
三十五	-9	0
三十八	22	8
三十六	-9	-5
三十四	-5	4
三十多	-4	1
三十年	-14	0
三千	-9	0
三千多	-4	0
三口	7	11
三口气	0	4
三周	15	-7
三周 ,	7	1
三周了	-4	4
三周前	8	-6
三嗪	9	-6
三四	16	-15
三四天	7	-4
三四次	8	-7
三回	7	14
三回 ,	10	7
三在	-6	0
三天	137	-83
三天 ,	16	-13
三天。	-6	13
三天一	-9	3
三天了	38	-41
三天前	0	-3
三天拉	3	9
三天没	0	12
三天的	3	1
三层	-16	0
三层楼	-9	-1
三岁	8	10
三岁 ,	4	2
三年	-27	0
三年 ,	-17	-6
三年了	-5	8
三年前	0	7
三年没	8	-7
三年的	8	-7
三成	-10	0
三日	12	-6
三月	-25	12
三期	4	0
三条	-4	4
三次	10	-2
三次 ,	-12	6
三点	1	3
三片	6	-4
三甲	-9	0
三百	13	-7
三盒	-1	6
三程	12	1
三级	-12	0
三线	-2	3
三趟	5	-3
三针	-2	4
三间	-8	2
三阳	6	5
三阳 ,	-3	5
三阴	-6	-4
三页	-3	1
上	20	7
上 ,	15	-2
上“	-10	-1
上。	14	-4
上。我	6	0
上一	1	2
上一个	-13	0
上一片	4	-2
上一阵	5	6
上下	-23	-5
上下 ,	-18	-7
上下。	-3	1
上不	16	9
上不来	22	5
上个	-34	16
上个月	-32	5
上之	8	5
上九	-9	1
上也	5	-9
上也有	3	-5
上了	2	4
上了 ,	3	3
上了。	-2	3
上二	11	-3
上二楼	11	-3
上传	10	10
上你	2	4
上你们	2	4
上全	4	10
上全是	10	10
上冒	8	-3
上冒出	6	0
上写	0	1
上写的	-14	2
上写着	-5	0
上冲	4	-1
上出	-4	11
上到	7	2
上到现	4	0
上午	3	-3
上厕	10	14
上厕所	10	14
上去	-10	-2
上发	3	2
上只	6	5
上吐	5	9
上吐下	4	7
上周	-20	-6
上周 000	7	-13
上周三	6	5
上周二	3	3
上周四	4	0
上周还	12	-11
上回	5	-4
上大	-6	-2
上学	-4	0
上就	17	-16
上山	5	12
上市	2	-2
上市 ,	9	-3
上开	7	5
上开始	3	5
上心	-7	3
上我	-5	7
上打	-10	0
上找	3	2
上报	4	4
上星	6	1
上星期	6	1
上是	5	-3
上月	-2	2
上月 000	7	2
上有	7	3
上有个	-6	0
上有没	3	1
上来	-14	2
上来了	-3	2
上查	1	4
上楼	-4	-1
上次	-5	-1
上次那	-3	-2
上气	16	25
上气 ,	-10	4
上气的	-11	0
上没	13	-14
上没有	13	-13
上海	2	2
上海做	-3	0
上滚	1	3
上火	15	3
上爬	19	2
上班	-14	6
上班 ,	-4	-1
上班。	-10	-8
上的	12	-9
上的皮	1	3
上看	-4	-2
上看到	-11	1
上睡	1	-5
上礼	-7	-2
上礼拜	-7	-2
上突	-11	1
上突然	-11	1
上红	2	-6
上给	-7	6
上网	2	5
上翻	12	1
上翻 ,	4	4
上肺	-5	0
上能	0	5
上能不	-1	3
上腹	8	6
上腺	-1	7
上腺素	-7	4
上药	7	-2
上血	-7	-4
上要	1	-8
上讲	-7	0
上说	-3	-1
上起	11	2
上起来	13	1
上躺	6	3
上躺着	6	1
上还	-15	2
上还有	-17	4
上连	3	5
上那	-6	-5
上那一	6	-5
上那个	5	3
上那些	-10	0
上都	-4	-9
上长	1	-3
上长了	0	-4
上问	15	10
上问“	3	2
上问诊	4	8
上限	-6	1
上限是	-1	3
上青	11	-18
下	13	-6
下 ,	1	-11
下 , 上	5	-6
下 , 不	11	-13
下 , 我	-12	2
下 , 最	4	3
下 , 脖	2	3
下 :	-7	0
下。	-12	-4
下。想	-3	-8
下。我	-9	0
下一	14	-19
下一次	4	-4
下一步	-11	0
下一针	24	-17
下下	-10	6
下不	-3	3
下个	15	-15
下个月	21	-13
下你	-1	2
下你们	6	2
下午	-9	4
下午 ,	2	-3
下午。	-3	-3
下半	13	9
下半年	-3	0
下单	3	8
下单。	4	2
下去	55	29
下去 ,	9	5
下去。	17	3
下去一	8	-3
下去了	6	6
下去就	6	7
下发	-15	0
下发票	-15	0
下可	-6	1
下后	-6	8
下周	11	-37
下周一	-3	3
下周三	-8	7
下周二	-10	-12
下周去	12	-6
下周四	2	6
下周才	8	-7
下周视	-8	1
下地	-8	6
下头	6	6
下头 ,	6	6
下子	3	4
下就	2	7
下巴	5	7
下我	-13	-1
下掉	6	3
下掉 ,	3	2
下星	7	-8
下星期	7	-8
下月	-12	0
下月 00	-7	0
下月去	3	-1
下有	-10	0
下来	27	16
下来 ,	0	9
下来了	9	-3
下来倒	5	-2
下来的	8	-5
下楼	0	-6
下次	4	-11
下次覆	2	-8
下次随	2	3
下气	1	3
下没	4	8
下泵	3	0
下泻	4	7
下泻 ,	6	6
下流	6	-2
下班	16	-6
下班了	7	-3
下的	-4	-6
下睡	-12	2
下睡得	-12	2
下礼	-3	-1
下礼拜	-3	-1
下翻	-3	4
下肚	1	3
下肚子	0	3
下肢	3	-6
下腹	19	25
下腹突	0	4
下药	0	3
下象	-4	0
下象棋	-4	0
下身	0	6
下那	-4	-7
下针	1	6
下面	7	14
不	13	25
不 ?	-23	3
不一	-4	0
不一样	-5	-3
不一致	2	3
不上	31	20
不上 ,	6	-19
不上。	-1	3
不上来	7	8
不上气	16	23
不下	25	7
不下 ,	6	-14
不下。	0	-9
不下去	5	7
不下头	6	6
不下来	-8	5
不买	-8	1
不了	87	-32
不了 ,	24	-20
不了。	2	-4
不会	2	6
不会动	8	1
不会发	-6	0
不会影	4	-1
不会用	3	4
不住	146	30
不住 ,	13	5
不住。	8	3
不住了	30	-13
不住杯	10	3
不住碗	3	2
不使	13	-2
不做	14	4
不停	17	-8
不停 ,	11	1
不冷	-2	-6
不冷 ,	-3	-1
不准	-5	0
不出	41	32
不出 ,	2	8
不出声	3	6
不出来	-6	11
不出话	10	3
不到	70	3
不到 ,	19	-2
不到。	8	5
不到了	15	2
不动	12	23
不动 ,	-10	5
不动也	21	6
不包	4	-3
不去	-4	-9
不去 ,	-19	-5
不及	1	5
不发	-13	-32
不发烧	-22	-28
不发热	8	-4
不可	7	-12
不可以	7	-12
不吃	-1	15
不吃 ?	1	-4
不吃药	-2	3
不合	2	7
不同	10	2
不吐	11	-26
不吐。	4	-12
不含	-5	1
不听	10	7
不听使	6	7
不咳	-27	3
不咳不	-6	-3
不咳嗽	9	8
不喘	19	-83
不喘 ,	3	-31
不喘。	9	-19
不喘不	1	-16
不回	2	4
不在	-7	-1
不多	1	-14
不多 ,	0	-9
不够	25	20
不够用	22	12
不大	-1	-3
不太	24	12
不太醒	4	6
不头	5	-20
不头晕	5	-12
不好	30	-3
不好。	-4	0
不好意	7	7
不完	27	5
不容	-5	5
不容易	-5	5
不对	-20	-9
不对 ,	9	-12
不对 ?	-24	0
不对劲	-5	1
不少	-1	-7
不带	2	-4
不带喘	3	-1
不平	17	16
不平 ,	4	4
不开	-1	33
不开 ,	-7	17
不开。	-6	4
不影	-7	0
不影响	-7	0
不得	-1	2
不得 ?	-9	0
不得人	11	2
不心	0	-9
不心慌	0	-9
不必	10	7
不怎	3	-4
不怎么	3	-4
不急	-26	10
不急 ,	-3	-1
不急。	-19	8
不想	91	42
不想再	5	3
不想动	6	2
不想吃	2	-3
不想活	73	27
不愿	3	2
不慌	12	3
不懂	9	1
不懂 :	-3	0
不成	-5	1
不打	-6	-7
不抽	6	-9
不拉	-1	-3
不招	-5	0
不掉	1	8
不掉 ,	0	4
不接	7	7
不搭	1	8
不搭后	1	5
不收	2	9
不收 ,	7	0
不放	20	4
不放心	4	-2
不敢	12	3
不是	-12	12
不是一	3	-1
不是先	0	3
不是可	5	4
不是就	-14	-12
不是得	7	1
不是有	-8	0
不是每	-3	0
不是病	21	-10
不是真	-7	0
不是该	3	1
不是身	-4	-6
不是过	1	4
不是问	3	1
不晕	17	-29
不晕 ,	7	-10
不晕。	6	-8
不晕不	3	-9
不来	31	14
不来 ,	12	5
不来。	3	1
不歪	3	-15
不气	-15	-3
不气短	-18	-1
不流	14	4
不涉	-3	0
不涉及	-3	0
不清	14	20
不清 ,	-8	-1
不烧	-5	-66
不烧 ,	10	-16
不烧。	7	-9
不烧不	-21	-7
不爱	0	8
不理	1	10
不用	36	4
不用 ,	7	-7
不用再	1	5
不用管	20	4
不痒	-7	-3
不痛	-36	-102
不痛 ,	-17	-35
不痛。	-14	-19
不痛不	-9	-5
不痛也	-2	-5
不痛了	-4	-1
不痛没	-11	-2
不痛眼	6	-10
不着	0	-22
不着 ,	14	-11
不着。	-3	-3
不着急	-20	4
不睁	2	4
不睁眼	2	4
不知	13	21
不知道	3	11
不碰	-13	-3
不碰。	-8	2
不稳	-5	7
不稳。	1	6
不等	-12	0
不算	-8	10
不算 ?	-6	0
不算排	-3	4
不管	15	-16
不管用	12	-13
不系	-3	-6
不红	-14	1
不红不	-14	0
不给	10	-14
不缓	15	3
不缓解	15	3
不肯	38	28
不肯去	2	-4
不肯吃	2	8
不肯咽	3	3
不肿	-13	-29
不肿 ,	-8	-3
不肿。	5	-13
不肿不	-3	-9
不胜	-3	1
不胜感	-3	1
不胸	6	-20
不胸痛	3	-10
不胸闷	2	-10
不能	-5	9
不能一	-9	2
不能不	1	3
不能买	-7	4
不能今	3	-9
不能从	7	-1
不能先	14	0
不能再	-5	3
不能分	7	-7
不能动	-14	0
不能吃	-8	2
不能和	4	-2
不能回	-2	-4
不能就	5	-7
不能帮	-5	3
不能打	-19	-1
不能找	11	0
不能把	3	-3
不能指	-12	0
不能换	9	-8
不能推	-9	5
不能提	2	-7
不能改	-1	12
不能直	6	9
不能给	18	1
不能让	-15	-4
不能重	2	4
不舒	5	-31
不舒服	3	-33
不良	2	3
不良事	8	1
不良反	-6	2
不花	-8	-14
不花 ,	-6	-13
不行	28	19
不行 ?	-8	2
不行。	-9	-6
不褪	2	7
不褪色	2	7
不要	-20	-4
不要停	11	-6
不要先	-5	-7
不要加	-1	-4
不要吃	3	-1
不要寄	-1	8
不要开	1	4
不要打	-4	-4
不要把	-3	1
不要换	10	4
不要提	-3	-4
不要改	4	6
不要紧	4	-14
不要给	2	3
不要预	2	5
不见	30	0
不见 ,	-4	-9
不见了	10	3
不觉	-4	-5
不觉得	1	-5
不认	26	25
不认人	5	9
不认识	11	1
不让	16	15
不让碰	14	13
不识	-3	1
不识字	-3	1
不该	-11	1
不贵	-3	0
不起	37	21
不起劲	3	-3
不起来	24	10
不起腰	7	10
不足	13	1
不过	-25	8
不过来	3	1
不过气	-21	3
不进	1	-5
不进 ,	2	-6
不进去	1	3
不退	31	-4
不退 ,	-12	0
不适	18	-5
不适 ,	11	-6
不通	-9	-3
不通 ,	-8	2
不醒	34	25
不醒 ,	13	10
不错	-6	-8
不错 ,	-3	-4
不错。	-7	0
不闷	3	-10
不闷 ,	4	-6
不闹	-12	-4
不限	-4	0
不难	-6	-1
不需	-5	1
不需要	-5	1
不顶	3	2
不高	-11	1
不高 ,	-8	1
不麻	-14	-17
不麻不	-7	-9
不黄	-17	-4
不黄 ,	-15	-2
不齐	3	-2
与	-7	-8
专	1	-12
专业	-4	-4
专家	10	-10
专家 ,	17	1
专家的	0	6
专家看	4	0
专家给	-10	4
专家能	0	5
专家视	4	-3
专家远	9	-4
专门	-7	-1
世	5	3
世 ,	14	5
丙	3	-3
丙戊	16	-4
丙戊酸	16	-4
丙肝	-2	-4
业	-19	-4
业 ,	-8	0
业保	0	-3
业保险	0	-3
业是	-7	-4
东	26	2
东京	-2	2
东京做	-3	2
东倒	3	3
东倒西	3	3
东西	33	-6
东西 ,	9	-4
东西。	4	-5
东西一	13	11
东西有	5	-5
东西还	5	-9
东西重	8	1
丝	19	-7
丝 ,	4	-4
丢	13	-2
丢了	20	-12
丢了 ,	14	-9
两	-13	-5
两万	-13	1
两万 ,	-5	1
两三	0	6
两三个	4	1
两三天	9	-3
两个	-8	-3
两个 ,	3	-8
两个人	4	-12
两个多	-7	1
两个字	0	-6
两个孩	-5	-2
两个小	-4	0
两个星	2	10
两个月	14	17
两位	-4	1
两分	-11	-3
两分钟	-5	-3
两千	-2	1
两千多	-5	4
两口	13	-1
两口 ,	11	4
两口就	1	-4
两只	-9	7
两只手	7	9
两只眼	-12	0
两周	17	-2
两周 ,	7	9
两周。	10	4
两周了	24	-12
两回	8	7
两回 ,	3	3
两回。	-13	2
两天	60	-40
两天 ,	-26	-7
两天。	6	0
两天一	-3	4
两天了	25	-26
两天他	1	9
两天来	4	3
两天的	25	-16
两套	0	-3
两家	3	1
两小	0	3
两小时	0	3
两层	8	-5
两层楼	8	-5
两岁	10	4
两岁半	5	1
两年	-33	-18
两年 ,	5	-13
两年。	3	0
两年了	-9	-3
两年前	-10	0
两年没	-9	-1
两床	7	5
两床被	7	5
两张	7	2
两手	9	3
两支	-10	-5
两斤	-8	2
两日	19	-1
两月	-26	-5
两条	18	23
两条杠	0	4
两条腿	14	23
两枚	6	0
两次	6	10
两次 ,	-14	5
两次。	5	6
两次都	1	3
两步	1	10
两步就	1	9
两点	-4	2
两片	7	3
两片 ,	3	-1
两瓶	-11	-1
两百	0	-9
两盒	-13	17
两盒 ,	-11	1
两碗	-17	-2
两箱	0	3
两粒	6	-7
两腿	14	13
两趟	2	3
两边	4	12
两颗	4	-3
严	5	7
严重	8	7
个	-9	18
个 "	1	4
个 ,	-3	10
个“	-6	-1
个一	10	-3
个不	25	-12
个不停	8	-8
个专	6	-1
个专家	6	-1
个人	2	9
个人 ,	-3	-4
个人。	0	-7
个人住	1	3
个人的	1	5
个人都	-3	3
个价	-1	5
个会	-10	1
个体	-8	0
个体检	-8	0
个便	1	5
个儿	8	5
个儿科	2	5
个加	13	-2
个加号	4	2
个劲	0	5
个包	-7	-4
个包 ,	-8	-3
个医	58	2
个医生	58	2
个半	1	-2
个半月	3	-1
个单	-3	-1
个厂	-7	-2
个口	9	-8
个口服	5	-3
个名	-8	-2
个吗	5	3
个听	-7	1
个听力	-7	1
个国	19	-6
个国外	17	-2
个国家	2	-4
个坑	7	-6
个坑 ,	11	-10
个声	6	6
个声音	6	6
个多	10	2
个多小	14	4
个多月	-7	-2
个大	5	2
个大包	4	1
个头	5	2
个好	-11	1
个子	-11	2
个字	15	-1
个字 ,	10	0
个孩	-15	3
个孩子	-15	3
个安	-3	-1
个小	-22	-2
个小时	-4	3
个小溃	-8	-9
个屁	-9	2
个工	9	-4
个工作	9	-4
个心	11	5
个把	-10	0
个支	-4	0
个支架	-4	0
个数	-5	1
个文	3	1
个文件	3	1
个新	-3	1
个新药	-3	1
个方	-5	0
个星	-1	-5
个星期	-1	-5
个晚	-5	-3
个晚上	-5	-3
个月	7	6
个月 ,	9	15
个月。	-7	1
个月一	-7	2
个月了	-6	0
个月先	7	-3
个月内	-6	-1
个月前	15	-10
个月化	-7	0
个月在	8	-2
个月复	6	2
个月才	-9	-1
个月没	14	-3
个月的	-7	4
个月都	-8	0
个月院	-9	0
个有	-2	7
个来	1	-5
个枕	7	-14
个枕头	7	-14
个样	-12	-6
个案	3	-6
个案管	2	-7
个洞	3	0
个漱	7	-1
个漱口	7	-1
个片	4	-2
个牌	1	-3
个牌子	1	-3
个牙	-13	4
个疗	-9	-11
个疗程	-9	-11
个病	-6	1
个研	2	3
个研究	2	3
个礼	21	-3
个礼拜	21	-3
个线	0	-3
个线上	0	-3
个老	0	-4
个药	-13	-1
个药 ,	3	-3
个血	-4	2
个表	21	5
个要	-2	3
个视	3	7
个视频	3	3
个远	-11	0
个远程	-7	0
个都	-12	0
个钟	-5	-11
个钟头	-11	-12
个降	-11	3
个降压	0	3
中	-15	-10
中 ,	-11	-2
中”	-3	-1
中、	-4	0
中中	-7	0
中中心	-7	0
中介	2	-11
中医	-4	-2
中午	32	16
中午吃	3	5
中午起	2	12
中国	11	-7
中山	-3	11
中度	-34	0
中度 ,	-19	0
中心	-17	11
中心 ,	2	5
中心”	14	6
中心做	3	1
中性	31	-13
中性粒	37	-12
中文	-6	7
中文版	-4	0
中文的	3	-3
中旬	-6	2
中暑	0	6
中毒	-21	0
中毒 ,	-5	0
中的	3	3
中药	6	-6
中途	0	-5
中间	12	8
中间一	2	4
中风	-29	-4
中风 ,	-6	0
中风、	-3	0
中风的	-9	0
串	10	-16
串水	3	-13
串水泡	2	-11
临	7	8
临床	-10	7
临床研	9	2
临床试	7	4
丸	17	-4
丸 ,	1	-5
丸”	9	3
为	13	-7
为主	-5	0
为了	-9	-2
为什	7	-6
为什么	7	-6
为准	8	0
为我	-6	-1
为是	-1	-4
为这	4	2
主	-15	9
主 ,	-9	0
主任	-3	0
主刀	-3	-2
主动	-12	1
主动脉	-12	1
主治	3	-7
主治医	4	-2
主管	-2	4
主要	20	6
主要想	-7	2
主要终	5	1
主题	6	2
主题是	6	3
举	0	4
久	-19	6
久 ,	8	5
久 ?	-3	2
久了	10	-12
久能	19	-2
么	-2	9
么 ,	2	-3
么。	-1	5
么不	6	-3
么不舒	6	-4
么买	-11	1
么写	-3	0
么办	64	17
么办 ?	-11	-8
么区	4	-5
么叫	9	1
么吃	1	-9
么吃 ,	-3	1
么名	12	-1
么名字	7	-2
么吐	1	-4
么吐什	1	-4
么处	-14	-2
么处理	-14	-2
么多	3	-5
么大	8	-1
么寄	5	2
么尿	0	3
么开	-6	-5
么感	-11	-2
么感觉	-11	-2
么手	7	0
么手续	7	0
么报	-3	-2
么换	4	-2
么换算	4	-2
么收	-9	0
么收费	-9	0
么时	-26	-1
么时候	-26	-1
么样	-7	6
么样 ?	-19	5
么痛	15	-7
么痛 ,	1	-9
么痛过	13	3
么算	8	-3
么药	-29	-8
么补	-8	-11
么证	-1	4
么证明	-10	3
么调	-18	0
么都	34	10
么预	6	4
义	12	2
之	-27	-3
之三	1	-3
之前	13	-2
之前一	-3	-4
之前要	-23	0
之后	-20	14
之后 ,	1	3
之后一	-7	0
之后再	-8	0
之后就	-6	1
之类	-7	0
之类的	-7	0
之间	-3	-5
乌	5	5
乌 ,	1	3
乎	1	5
乏	11	-4
乏 ,	8	-2
乐	8	11
乐 ,	1	4
乐。	-1	-5
乖	-1	4
乙	21	-6
乙肝	11	-13
乙肝肝	3	2
乙酰	11	9
乙酰氨	11	9
乜	7	0
九	-17	14
九 ,	-3	3
九 , 吃	3	5
九个	-5	2
九个月	-4	0
九十	-1	6
九十 ,	-9	-1
九十岁	2	-3
九周	-8	-1
九天	14	3
九天 ,	6	8
九天。	4	-4
九年	1	6
九年 ,	15	2
九年了	-14	-1
九度	5	5
九日	7	-1
九日。	7	-1
九月	-7	0
九月底	-3	0
九次	1	-9
九点	11	15
九百	1	-3
也	41	-6
也一	-14	0
也不	-33	-4
也不喘	-5	-3
也不是	0	3
也不痛	-9	-7
也不知	5	0
也做	0	3
也停	-8	0
也停了	-8	0
也写	8	3
也压	0	-4
也压不	0	-4
也可	-7	9
也可以	-7	9
也吐	2	-6
也多	4	1
也就	2	-11
也就是	4	-3
也干	-2	-3
也干净	-2	-3
也想	-9	0
也憋	1	6
也攒	14	3
也攒够	14	3
也是	-12	1
也有	4	-12
也有点	0	-5
也正	4	-15
也正常	4	-15
也没	44	-32
也没了	-5	1
也没关	1	7
也没出	5	-8
也没发	8	-3
也没变	-13	0
也没感	1	9
也没摔	11	-8
也没有	-4	-15
也痛	13	-1
也痛 ,	13	-7
也看	13	7
也肿	1	-4
也肿 ,	1	-3
也行	7	-5
也行 ,	4	1
也行。	6	-3
也要	-1	-3
也讲	1	3
也许	8	7
也说	11	3
也请	-1	5
习	-20	-5
习惯	-5	-2
乡	0	-16
乡镇	10	2
书	25	6
书 ,	4	5
书上	-15	-2
书上写	-7	0
书写	7	3
书写好	15	3
书已	22	4
书我	2	3
书第	-4	-5
书里	-5	0
书面	-13	-1
书馆	-2	4
买	-15	-2
买 ,	-6	-1
买 ?	11	2
买。	-7	-7
买一	4	4
买不	41	-17
买不到	36	-16
买了	20	8
买了 ,	6	3
买便	-5	5
买保	-7	0
买保险	-7	0
买到	17	8
买到 ,	-3	-2
买到 ?	8	-3
买国	4	2
买国外	4	2
买好	18	6
买好了	14	5
买得	4	-6
买得到	4	-6
买点	-5	10
买的	-24	-7
买的 ,	4	-1
买的是	-3	0
买药	-8	-1
买菜	9	-4
买过	9	3
乱	32	1
乱抓	12	4
乱语	10	6
乱蹦	6	0
乳	-27	-22
乳头	-1	5
乳头状	-1	5
乳房	6	-14
乳期	-4	-4
乳果	-19	1
乳果糖	-19	1
乳腺	5	-16
乳腺癌	12	-14
了	15	4
了 "	0	3
了 (	-2	-27
了 ,	2	1
了 , 一	-33	4
了 , 上	6	1
了 , 下	1	4
了 , 不	-14	10
了 , 两	3	0
了 , 也	7	-7
了 , 今	-5	-5
了 , 从	6	-2
了 , 他	0	4
了 , 体	14	-11
了 , 你	-8	0
了 , 像	17	3
了 , 刚	12	-6
了 , 到	-13	2
了 , 医	-11	-4
了 , 吃	-14	5
了 , 后	5	1
了 , 吓	-15	0
了 , 啥	7	6
了 , 夜	12	-14
了 , 大	10	11
了 , 如	-12	5
了 , 家	12	-3
了 , 小	1	4
了 , 就	33	8
了 , 尿	0	3
了 , 左	-7	1
了 , 已	-3	-1
了 , 心	-12	0
了 , 怎	0	-3
了 , 想	-2	-9
了 , 我	12	10
了 , 所	-28	0
了 , 明	12	9
了 , 是	9	-8
了 , 有	-7	0
了 , 每	-1	8
了 , 没	-7	-2
了 , 牙	2	4
了 , 现	-4	14
了 , 真	-11	0
了 , 眼	1	-16
了 , 等	10	6
了 , 胸	-3	3
了 , 能	3	8
了 , 药	12	2
了 , 血	-8	3
了 , 要	10	3
了 , 让	3	-5
了 , 说	10	1
了 , 谁	7	0
了 , 谢	10	4
了 , 身	-13	0
了 , 还	23	-14
了 , 这	3	1
了 , 遗	21	2
了 , 问	2	-7
了 00	37	-5
了 00 度	5	4
了 :	-4	-2
了 ;	4	4
了 ?	13	5
了 and	3	16
了“	2	-8
了”	-5	0
了。	25	15
了。今	5	1
了。他	-16	4
了。你	-13	2
了。医	8	0
了。如	-3	0
了。妈	13	3
了。想	-17	6
了。我	13	-9
了。现	-18	1
了。老	-11	-5
了。请	-2	6
了。这	-9	-1
了一	22	0
了一下	15	-2
了一个	12	-2
了一串	3	-7
了一半	-2	4
了一口	7	10
了一周	-15	8
了一回	5	3
了一圈	6	-16
了一场	3	0
了一块	1	4
了一夜	0	-10
了一大	-9	9
了一天	-7	7
了一小	1	9
了一年	12	-4
了一晚	-11	0
了一次	-6	4
了一点	15	0
了一片	1	-5
了一百	3	5
了一跤	-2	-3
了一身	11	6
了一阵	-7	-4
了一颗	3	2
了七	6	-13
了七年	4	-9
了三	-19	28
了三个	-10	-1
了三公	3	-5
了三十	11	8
了三回	2	3
了三天	-3	18
了三年	-22	6
了三条	8	4
了三次	-19	3
了三遍	-3	-6
了下	10	-3
了不	39	-5
了两	-17	11
了两个	1	5
了两周	-16	3
了两回	2	5
了两天	0	-5
了两小	-8	-1
了两年	-2	-8
了两张	7	1
了两次	10	16
了两片	3	2
了个	-4	-7
了之	0	4
了九	13	14
了九天	-1	10
了也	0	5
了也没	-1	9
了二	-19	14
了二十	-18	12
了五	35	6
了五六	3	4
了五天	4	3
了五年	-9	0
了些	1	4
了人	-8	1
了人工	-3	1
了他	-1	5
了以	7	3
了以后	7	3
了会	-20	9
了你	-1	-25
了你们	-5	-16
了你哋	1	-8
了俩	-6	1
了八	-17	1
了六	10	13
了六个	-6	1
了六公	1	20
了六天	0	-3
了六年	7	2
了再	-11	-7
了再说	-3	-7
了几	-26	-7
了几天	-3	-4
了医	-15	-1
了十	24	-19
了十一	-5	0
了十二	4	-1
了十几	16	-17
了十天	9	3
了十来	4	-4
了半	1	7
了半个	0	4
了又	1	3
了只	9	-5
了叫	8	5
了后	4	9
了吧	-6	5
了吧 ?	-13	4
了哈	-23	1
了哈哈	-22	1
了四	13	-21
了四个	-3	-2
了四十	-9	1
了四天	3	-7
了四斤	0	-4
了四次	4	0
了国	-7	-3
了块	2	5
了块磨	3	4
了大	-18	-2
了大半	3	-5
了头	50	18
了头 ,	39	11
了头孢	7	4
了好	-7	8
了好几	-5	9
了好多	4	-1
了姜	5	-5
了字	-6	1
了小	26	0
了小半	25	7
了小腿	1	-5
了就	-1	5
了左	-6	1
了带	3	-4
了得	2	3
了快	8	3
了急	-3	0
了成	-13	2
了成个	-13	2
了我	0	9
了手	8	-9
了抗	1	4
了支	-11	0
了支架	-11	0
了整	12	4
了整整	-4	0
了新	-8	-2
了新的	-8	-4
了日	20	4
了明	4	2
了有	-18	-6
了有点	-18	-2
了棉	3	-9
了棉花	1	-10
了没	-4	-3
了没有	-4	-2
了点	2	-13
了点血	15	-16
了猪	0	3
了猪血	0	3
了药	12	17
了血	0	11
了解	-18	4
了车	-6	0
了还	15	9
了还没	13	-4
了退	2	4
了退烧	1	4
了那	41	12
了都	12	0
了除	4	-4
了除颤	4	-4
了颗	3	-5
予	7	4
事	1	-31
事 ,	19	-17
事 , 今	1	7
事 , 他	-7	1
事 , 我	-10	8
事 , 现	-2	4
事 , 血	3	-2
事 :	-8	-3
事 : 我	-6	0
事。	1	17
事。我	14	-4
事不	5	0
事了	-8	2
事了 ,	-3	2
事了。	26	-5
事人	2	4
事件	13	-2
事吧	16	-2
事喜	-5	-1
事喜欢	-5	-1
事没	-5	6
事没有	-16	0
事都	4	-2
二	-54	-12
二、	16	2
二三	9	-4
二个	0	-5
二个月	-6	1
二便	-16	-3
二公	-6	1
二公斤	-5	1
二十	-21	-11
二十七	6	-5
二十三	0	-11
二十个	-6	-5
二十二	-9	1
二十八	-17	-4
二十六	-12	0
二十几	-6	11
二十分	4	5
二十周	-3	-2
二十四	-7	-2
二十多	-11	-1
二十天	-12	4
二十岁	27	2
二十年	-3	-7
二叔	1	3
二周	0	-12
二周 ,	-2	-3
二天	-35	5
二天 ,	-6	2
二天就	-16	-1
二小	-7	0
二小时	-7	0
二尖	-5	-2
二尖瓣	-5	-2
二年	-8	-5
二年 ,	-6	-4
二意	3	1
二意见	3	1
二期	-10	0
二期 ,	-7	0
二楼	11	-8
二楼就	9	-8
二次	5	0
二次化	-1	3
二甲	9	-2
二甲双	9	-2
二疗	6	1
二疗程	6	1
二百	-3	2
二百多	-3	-1
二程	-22	1
二级	-11	0
二级 ,	-6	0
二线	-4	-1
二胎	-19	-8
二胎 ,	-6	1
二诊	6	-4
二针	21	9
二针 ,	12	6
二页	4	3
于	2	-1
于去	-3	0
于我	-8	0
云	1	-3
互	4	0
互相	3	-9
五	-13	-4
五 ,	-2	-4
五、	5	-7
五。	-3	0
五万	2	-5
五个	6	2
五个人	2	10
五个月	2	-3
五之	11	-2
五公	1	-4
五六	35	6
五六回	4	0
五六天	4	-1
五六年	2	3
五六次	19	-2
五分	14	8
五分钟	14	8
五十	-37	10
五十三	-9	1
五十九	-5	0
五十八	5	3
五十岁	-7	3
五千	-5	-2
五口	-7	1
五周	0	-8
五回	5	2
五回 ,	5	2
五天	9	-1
五天 ,	-2	9
五岁	-28	-4
五岁 ,	-1	3
五年	-47	-4
五年 ,	-9	-4
五年了	-6	0
五年前	-8	-1
五月	4	4
五楼	5	-3
五次	-8	-8
五次 ,	6	-5
五点	-5	2
五百	-3	-3
五的	-3	1
五趟	0	-3
亚	-7	-6
亚 ,	0	-4
些	-60	-4
些 ,	0	-8
些。	0	-8
些。我	2	-4
些年	-8	1
些年了	-5	1
些材	0	3
些材料	0	3
些紫	1	3
些都	-18	0
亡	-4	0
亢	22	10
交	-30	2
交代	0	6
交稿	-4	-1
交通	-3	-1
交通动	4	0
交通费	-8	2
产	-5	11
产后	-4	-4
产品	2	-4
产检	5	14
产的	-4	-5
产科	-7	-9
京	-4	4
京做	-8	2
京的	9	-1
亮	5	5
亮。	-1	-4
亮的	-10	4
亮的 ,	-11	1
亲	9	14
亲 0000	-1	4
亲 0000 年	-1	4
亲咨	3	0
亲咨询	3	0
亲属	2	-5
亲是	-4	-1
亲的	-3	1
人	4	4
人 "	3	3
人 ,	9	14
人 , 一	-5	2
人 , 家	9	2
人 , 都	-5	0
人 0000	-3	-1
人 0000 年	-3	-1
人 :	6	3
人 ?	-4	0
人。	15	-4
人。想	-24	3
人。我	-32	4
人一	11	19
人一直	8	12
人一起	2	-3
人三	-4	0
人不	-4	-7
人也	2	-5
人也没	13	0
人了	16	8
人了 ,	13	10
人会	-11	-5
人住	-3	3
人倒	4	-5
人做	16	5
人健	-14	0
人健康	-14	0
人写	1	3
人写我	1	3
人发	13	17
人只	18	-5
人只是	16	-3
人吃	15	-2
人吗	8	-6
人吗 ?	0	-8
人听	-5	0
人员	9	-7
人在	2	-4
人在万	3	-6
人在琅	2	-3
人多	3	6
人多 ,	5	3
人头	-14	-3
人好	-22	-14
人好好	-17	-13
人家	-3	3
人家说	5	1
人就	17	-3
人就是	11	-9
人工	-19	-5
人工心	9	1
人开	-3	3
人开始	1	3
人很	1	-3
人很好	-3	-3
人心	-7	0
人打	-6	2
人拿	11	6
人挺	-2	-4
人挺好	-5	-2
人掐	2	3
人掐着	2	3
人接	2	6
人接 ,	4	3
人是	8	0
人有	16	-8
人有点	16	-3
人民	0	4
人民币	0	4
人没	3	-31
人没了	-6	0
人没事	7	-9
人没什	10	-3
人没感	1	-6
人没有	3	-2
人清	5	-21
人清楚	3	-11
人清醒	2	-10
人现	-15	-1
人现在	-7	-1
人理	-8	-4
人用	-27	0
人用的	-13	0
人瘦	1	-4
人目	15	2
人目前	15	2
人看	4	-2
人精	-4	7
人精神	-4	7
人群	9	7
人聊	-14	3
人聊聊	-11	0
人能	-1	-10
人脸	-7	1
人自	1	5
人蔫	9	6
人要	10	0
人说	7	10
人身	-5	2
人软	13	8
人软得	0	5
人还	58	-6
人还没	35	15
人还清	1	-6
人还行	20	-12
人迷	3	9
人迷迷	4	9
人都	5	-4
人都会	-4	0
人黄	6	-3
什	-14	18
什么	-14	18
什么 ,	2	-3
什么。	-1	5
什么不	6	-3
什么区	4	-5
什么名	12	-1
什么吐	1	-4
什么感	-11	-2
什么手	7	0
什么时	-26	-1
什么药	-29	-8
什么证	-3	4
什么都	20	8
仁	1	10
仁川	2	7
仅	20	-12
今	68	64
今儿	1	9
今儿个	1	6
今天	98	31
今天 00	0	-13
今天一	4	10
今天上	11	-1
今天下	8	11
今天两	-3	7
今天中	2	7
今天人	2	15
今天他	3	6
今天到	1	-5
今天化	10	-9
今天又	-16	-8
今天右	3	-8
今天吃	-21	1
今天吐	1	9
今天周	3	-6
今天嘴	1	4
今天头	1	8
今天就	4	-13
今天尿	-12	-2
今天已	1	-8
今天我	3	4
今天手	8	-1
今天抽	6	-10
今天整	-4	4
今天早	8	5
今天是	8	-1
今天更	1	3
今天有	2	-6
今天来	-6	0
今天查	9	-4
今天没	0	3
今天洗	1	5
今天烧	3	6
今天看	1	-9
今天社	6	-2
今天站	1	3
今天老	8	4
今天能	2	-5
今天血	5	-2
今天说	1	4
今天起	0	3
今天还	-9	-2
今天量	4	5
今年	-66	-3
今年 00	1	-3
今年七	-4	1
今年三	-11	-3
今年二	-9	2
今年五	-9	4
今年六	-2	4
今年四	-5	0
今年我	-8	0
今日	18	-17
今早	13	-8
今早站	1	5
今早起	1	11
今晚	76	2
今晚就	11	9
今晚把	14	5
今晚等	6	3
今晨	20	18
今晨 t	3	1
今晨起	2	3
今朝	5	0
今次	-20	0
介	17	-4
介入	10	7
介绍	2	2
介绍信	3	1
从	67	13
从 00	4	-10
从 00 到	-1	-4
从 00 涨	1	-3
从 000	11	-7
从一	3	-7
从上	4	-7
从上周	4	-7
从下	-3	4
从中	2	8
从中午	2	8
从今	5	8
从今天	5	7
从你	0	-4
从你们	0	-4
从前	11	-6
从前天	10	-3
从国	11	3
从大	-11	-2
从小	-12	1
从床	8	4
从床上	8	2
从早	13	12
从早上	3	6
从昨	42	-6
从昨天	27	-11
从昨晚	15	5
从来	-13	-4
从来没	-13	-4
从此	-3	-3
从没	-3	2
从老	0	-3
从胸	2	-3
从胸口	2	-3
从那	-11	0
从那以	-11	0
从阳	9	3
从阳台	9	3
从鼻	1	4
从鼻子	1	4
仑	-11	6
仑伐	-5	4
仑伐替	-8	-3
仓	2	-6
仔	11	-1
他	17	45
他 ,	3	6
他。	8	2
他。我	7	1
他一	8	10
他一直	2	3
他上	6	5
他上个	6	5
他不	-9	11
他不会	7	2
他两	2	-3
他个	2	-5
他也	-9	12
他也不	-6	3
他人	-2	3
他今	-4	2
他今年	-5	1
他从	9	7
他他	6	3
他们	1	11
他们的	-11	2
他做	-15	-1
他克	20	-14
他克莫	20	-14
他八	3	1
他八十	3	1
他写	12	4
他半	8	1
他半天	1	3
他去	3	4
他又	2	4
他只	3	3
他只会	-3	2
他只哼	4	2
他吃	-14	9
他听	-7	0
他命	-6	1
他喝	6	5
他在	3	2
他坐	-3	0
他填	4	-1
他妈	-9	-2
他嫌	3	6
他定	-10	-1
他对	-4	1
他就	9	7
他平	4	2
他平时	4	2
他怕	1	-3
他想	3	2
他手	11	5
他找	7	0
他报	-6	0
他拉	-3	-3
他拿	35	14
他换	-5	0
他昨	2	3
他昨晚	2	3
他是	-13	7
他最	4	-3
他最近	5	-3
他有	-3	1
他每	-7	1
他每天	-7	1
他汀	-5	-5
他汀。	6	-2
他没	25	-5
他滨	11	-2
他爸	-9	0
他状	-14	0
他状态	-5	0
他现	-2	-8
他现在	-2	-8
他的	-32	-5
他看	-2	5
他眼	-10	-7
他答	4	3
他约	9	4
他约个	9	4
他胺	-9	-3
他能	-7	0
他脑	2	4
他脸	5	0
他自	9	5
他自己	9	5
他莫	-4	-1
他莫昔	-4	-1
他要	-8	0
他话	4	4
他说	13	1
他说是	6	0
他说这	-2	3
他赛	-4	1
他跟	3	1
他身	-7	-3
他身上	-6	-3
他过	-3	-1
他还	-2	8
他还在	4	6
他这	-5	1
他这个	-3	-3
他都	18	3
付	3	-11
付 ,	3	3
付 ?	10	10
付。	-2	-3
付吗	1	-4
付吗 ?	0	-4
付款	20	2
付款方	4	0
付的	13	-2
代	1	13
代偿	3	0
代办	-19	0
代办吗	-15	0
代填	9	10
代填 :	-4	2
代替	13	-2
代替 ?	-6	-3
代的	-3	-2
代药	0	3
代表	20	-3
代谢	-3	1
代购	2	-4
代购的	-7	3
以	-22	-12
以 ,	0	-3
以 ?	1	3
以。	18	5
以上	2	-5
以下	-9	2
以下 ,	-19	0
以不	-10	0
以为	4	5
以为是	-1	-4
以买	4	3
以买到	4	3
以代	-3	3
以先	10	1
以免	5	4
以内	-6	4
以再	-3	0
以出	-2	-4
以前	17	-19
以前从	9	0
以前没	6	-6
以及	-6	0
以发	3	-1
以只	-2	-5
以后	-8	-5
以后 ,	5	-7
以后。	-4	-3
以后一	7	-8
以后不	-12	4
以后就	0	4
以后左	1	-5
以吗	3	-5
以吗 ?	-1	-3
以在	16	-4
以外	-11	6
以外的	-9	6
以寄	4	-10
以想	4	0
以我	-9	-2
以我想	-10	0
以打	0	-3
以打字	1	3
以报	4	-2
以报名	0	-3
以来	-9	4
以来问	-6	3
以查	9	3
以用	0	5
以视	5	-3
以请	-5	-1
以远	-7	-4
以远程	-5	-4
以问	1	3
以陪	3	0
以马	1	7
仪	-12	10
仪器	3	-2
仪显	16	7
仪显示	16	7
们	-4	8
们 ,	-30	-1
们 :	10	0
们 ?	2	3
们。	4	6
们一	-11	4
们一家	-4	-2
们三	8	4
们下	-6	2
们下周	-5	2
们不	6	-1
们之	7	1
们之前	7	1
们代	-5	3
们代购	-6	3
们以	9	-1
们住	6	3
们俩	1	-3
们俩都	1	-3
们做	15	13
们儿	1	3
们全	-12	1
们全家	-5	1
们公	4	-6
们公司	4	-6
们准	12	0
们准备	12	0
们出	7	-5
们医	-10	0
们卖	-8	-7
们卖的	-4	0
们只	-1	1
们只是	-4	2
们合	10	-1
们合作	10	-1
们吗	-4	2
们听	-1	-4
们周	11	13
们回	-11	0
们回信	-10	0
们在	14	1
们在县	-2	4
们好	-3	1
们好我	-4	2
们客	-29	5
们客服	-29	5
们家	-23	1
们寄	-7	5
们就	-3	2
们已	5	3
们已经	3	2
们帮	-7	-2
们帮我	-4	-3
们平	-4	0
们平台	-4	0
们怎	5	4
们怎么	5	4
们想	-2	-7
们打	-6	1
们找	-6	-1
们把	8	8
们招	-12	0
们推	4	-14
们推荐	4	-14
们是	7	-5
们有	-9	21
们有没	-20	15
们的	8	-5
们皮	1	-5
们看	-13	2
们管	-14	0
们约	7	-2
们约的	4	-3
们给	8	-3
们网	3	10
们网站	7	5
们网页	-7	5
们老	7	1
们能	-4	14
们能不	6	8
们能代	-9	3
们自	4	3
们自己	4	3
们要	11	3
们要不	2	-4
们订	1	-5
们过	-5	1
们还	10	-4
们还没	3	7
们这	8	-11
们这个	-5	0
们这儿	4	-8
们这里	-2	-3
们那	1	2
们那个	-5	0
们那儿	-6	0
们那边	6	1
们都	-12	-6
们都在	-9	0
们问	-8	1
件	-14	-6
件 ,	-36	1
件 ?	7	-10
件。	5	3
件事	7	-4
件事 :	9	-4
件人	-7	2
件地	1	-9
件地址	1	-9
件我	0	6
件要	4	3
件里	7	1
价	-32	6
价 :	15	-4
价 ?	-21	-3
价、	10	5
价。	17	-11
价三	-4	0
价位	-12	-2
价单	1	3
价多	-5	9
价多少	-5	9
价我	-14	-1
价格	6	10
价格 ,	0	6
价格、	2	5
价格。	1	14
价格和	2	3
价格差	7	-4
价目	0	5
价钱	-14	0
任	11	3
任何	7	3
任何不	10	-1
任何症	9	4
份	13	9
份 ,	6	1
份。	6	-6
份出	4	-6
份证	-14	-6
份证正	0	-5
仿	4	9
仿制	10	8
仿制药	3	3
伊	23	8
伊立	6	3
伊立替	6	3
伐	10	15
伐 ,	-8	0
伐替	6	12
伐替尼	6	12
伐沙	14	3
伐沙班	14	3
休	-7	-15
休假	2	-13
休克	-32	0
休克 ,	-6	0
休前	3	1
休息	4	2
众	2	14
优	-17	5
优惠	-13	7
优甲	-3	-2
优甲乐	-3	-2
伙	-14	6
会	-12	-7
会不	-26	6
会不会	-26	6
会中	-8	0
会中文	-5	0
会了	2	-11
会儿	17	25
会儿又	2	6
会儿就	-11	1
会动	8	2
会发	-27	0
会发烧	-25	0
会员	0	-8
会呛	0	3
会哼	1	3
会引	-30	-5
会引起	-30	-5
会影	7	-4
会影响	7	-4
会怎	1	6
会怎么	1	6
会打	3	6
会抽	11	-3
会拉	-6	-1
会有	3	-3
会用	2	4
会痛	10	-3
会自	0	-1
会自己	4	-1
会被	-3	1
会要	-10	0
会计	7	-3
会讲	-9	1
会讲中	7	1
会诊	15	11
会诊 ,	4	-1
会诊。	4	-2
会诊费	-3	-1
会说	-5	-2
会说中	-5	-2
会轻	0	-4
会阴	17	19
会阴部	16	11
传	-36	16
传到	-4	2
传病	6	5
传给	-3	3
传给你	-4	1
伤	19	-18
伤 ,	24	14
伤口	49	-27
伤害	1	-5
伤风	-9	-2
伦	-2	3
伯	-5	12
估	-22	13
估 ,	-1	5
估。	-3	-3
估是	6	2
估是否	6	2
估肝	-8	0
估肝移	-8	0
估计	3	5
估计是	3	3
伴	25	11
伴说	2	3
伴走	7	1
伸	8	6
似	19	12
似的	8	12
似的 ,	4	0
似药	-7	-3
伽	-17	-1
伽马	-20	0
伽马刀	-20	0
但	19	-46
但不	-7	-1
但我	-7	-5
但是	57	-9
位	-7	-11
位 ,	5	-2
位。	-5	-5
位体	-13	0
位体检	-13	0
位受	-8	0
位受试	-8	0
位国	-4	-1
位国外	-4	-1
位是	-7	-4
位老	-6	-9
位老师	5	-3
位要	11	4
位费	-17	0
低	-12	18
低。	-1	5
低不	4	8
低不下	6	8
低于	-14	-2
低压	11	2
低密	-7	0
低密度	-7	0
低烧	10	3
低血	-9	0
低血压	-8	0
住	8	40
住 ,	7	4
住。	11	-2
住一	11	-2
住了	-21	-9
住了 ,	6	-18
住了一	-7	-1
住了四	-10	0
住六	5	1
住几	-19	2
住几天	-19	2
住到	4	2
住在	-5	-4
住多	-1	5
住多久	-1	5
住宿	8	5
住杯	10	3
住的	-9	-7
住碗	3	2
住过	-19	1
住过院	-15	0
住院	-24	7
住院。	-3	-1
佐	0	-2
佐米	4	-2
体	-25	-12
体 ,	1	-3
体健	-18	0
体力	4	-1
体力评	4	-1
体外	-4	1
体好	5	-2
体好得	8	-2
体很	5	1
体检	-19	1
体检 ,	7	-2
体检。	-8	0
体检中	-8	0
体检单	-9	0
体检发	-6	2
体检套	-6	3
体检心	0	-3
体检的	3	0
体检要	-8	-1
体检说	10	7
体没	-10	-3
体温	21	-3
体温 00	4	-2
体温 36.0	5	-26
体温 37.0	9	-13
体温 38.0	5	18
体温 39.0	13	6
体温≥	-7	0
体温三	5	5
体温正	-4	-1
体温计	6	6
体瘤	2	11
体瘤术	1	7
体移	-2	3
体移植	-2	3
体育	-4	2
体重	-4	-21
体重 00	-9	0
体重 :	-4	1
体重长	4	-2
体阴	13	-12
体阴性	13	-12
何	-29	8
何不	10	-1
何不舒	-5	-1
何不适	15	1
何时	-4	3
何症	9	4
何症状	9	4
余	22	3
余 ,	-6	0
余一	14	-10
佛	-5	1
作	-20	11
作 ,	6	-9
作 ?	-10	-1
作。	23	-1
作业	-3	-1
作了	1	3
作了 ,	8	1
作日	10	-1
作日。	9	-5
作用	-16	10
作用 ?	-2	6
作过	4	-4
作过。	5	-4
作顺	7	9
作顺利	7	9
你	10	8
你们	-7	-2
你们 ,	-16	0
你们 :	10	0
你们一	-9	4
你们不	10	0
你们之	7	1
你们代	-5	3
你们做	18	6
你们卖	-8	-7
你们合	5	-2
你们回	-11	0
你们在	6	-2
你们好	-3	2
你们客	-29	5
你们寄	-7	5
你们帮	-7	-2
你们平	-4	0
你们把	8	7
你们招	-12	0
你们推	4	-14
你们有	-10	22
你们的	11	-6
你们皮	1	-5
你们看	-11	2
你们管	-14	0
你们给	5	-3
你们网	3	11
你们能	-4	14
你们要	10	1
你们这	5	-11
你们那	4	2
你们问	-5	1
你哋	7	5
你哋有	4	-1
你好	-6	4
你好 ,	22	8
你好。	-9	-3
你好我	-24	3
你是	-4	-1
你看	10	7
你说	-7	2
佳	-15	0
使	21	-14
使不	9	-4
使不使	8	-4
使唤	6	7
使唤 ,	5	4
使馆	15	-2
侄	-6	-5
侄女	6	1
侄子	-10	-7
例	-12	4
例 ,	8	0
例假	-5	2
供	8	-2
供货	-9	0
依	15	-7
侧	22	14
侧大	0	3
便	43	-21
便 ,	18	15
便 , 一	7	-2
便 ?	-4	2
便、	-16	0
便。	1	-4
便一	6	-6
便也	-4	7
便也正	2	-4
便像	31	-4
便像浓	3	-9
便失	13	10
便失禁	13	10
便宜	-10	19
便宜 ,	-3	0
便宜 ?	1	10
便宜不	6	3
便宜点	15	5
便带	53	-29
便有	-13	-6
便有点	-13	-6
便正	-31	-8
便正常	-31	-8
便没	-19	-2
便的	5	-1
便的话	5	-1
便看	3	-8
便秘	-19	-5
便血	29	-15
便表	3	-6
便表面	3	-6
便跟	3	3
便通	-3	-1
便都	-10	-8
便里	13	-4
便问	-16	-3
便颜	7	-12
便颜色	7	-12
便黄	1	-10
便黄的	1	-4
便黄色	0	-7
便黑	5	11
便黑得	5	11
促	32	-4
促 ,	-1	-6
促、	-1	-3
保	-24	2
保 ,	-14	-2
保乳	4	-3
保住	-4	0
保单	5	1
保单号	3	1
保存	-4	0
保密	3	-4
保报	-3	-2
保温	-6	0
保留	-6	1
保证	-3	0
保险	-2	1
保险。	-12	1
保险公	7	-5
保险理	1	3
保险赔	-7	0
信	-2	16
信 ,	-14	1
信。	0	-3
信必	4	0
信息	0	-3
信是	-4	-1
信迪	4	2
信迪利	4	2
俩	0	6
俩一	10	2
俩小	-2	3
俩月	2	-8
俩都	13	4
修	5	7
修复	-13	1
俺	-7	14
倍	8	9
倍 ,	22	-7
倍。	4	8
倒	3	25
倒 ,	-1	12
倒。	4	7
倒一	7	12
倒一次	6	10
倒不	-1	-8
倒不痛	1	-5
倒两	4	2
倒了	30	15
倒四	4	7
倒四。	1	6
倒在	-5	0
倒地	-3	2
倒是	-8	3
倒没	-13	-5
倒西	3	3
倒西歪	3	3
倒过	3	4
候	-38	-2
候一	-5	-1
候在	-3	1
候左	-6	1
候左眼	-6	1
候我	-6	0
候的	1	-3
候能	5	-2
借	11	1
值	-5	2
值班	5	1
倾	-2	-10
假	-44	-20
假 ,	-1	-3
假。	-8	0
假了	12	-11
假回	0	-9
假如	-27	0
假如在	-13	0
假的	20	3
假的 ,	12	5
偏	-14	1
偏头	-4	0
偏头痛	-4	0
偏瘫	-9	0
做	-10	8
做 ,	-3	-15
做 ?	-10	-1
做 ct	-6	3
做。	-10	3
做一	23	8
做一个	-3	4
做一次	18	-1
做个	-23	3
做个体	-8	0
做了	-26	2
做了 ,	-7	4
做二	-6	0
做什	16	-7
做什么	16	-7
做免	3	-2
做到	6	9
做吗	2	7
做基	2	-3
做基因	1	-3
做增	-8	1
做增强	-8	1
做好	-5	0
做完	-17	20
做得	3	-4
做得好	5	-4
做心	-2	6
做支	-5	-1
做核	-4	-2
做核磁	-4	-2
做海	11	-2
做的	23	10
做腹	0	7
做药	-9	0
做试	-3	4
做试管	-3	4
做质	12	-2
做质子	12	-2
做跨	8	3
做跨境	8	3
做过	17	4
做远	-14	1
做远程	-14	1
做重	-6	-1
做重离	-3	0
做重粒	-3	-1
做鞋	11	-17
做预	-8	0
做骨	-3	4
做骨髓	-3	4
停	15	-9
停 ,	26	6
停。	6	-2
停一	4	-5
停下	8	-4
停下来	8	-4
停不	-7	1
停不下	-8	2
停了	-47	9
停了 ,	-21	0
停了。	5	-1
停了三	5	-3
停了两	-6	1
停了五	-5	-1
停掉	-5	1
停用	0	-3
停电	-5	-4
停的	-7	3
停经	1	9
停药	11	-12
停药 ,	-4	-5
停药 ?	12	-8
停药。	-4	2
停药后	-3	1
停药就	23	-7
停车	3	0
健	-51	-1
健保	-3	0
健康	-9	1
健康 ,	-4	0
健康。	-9	0
健康志	6	-1
健检	-13	-3
偶	-24	-8
偶尔	-7	-8
偶尔有	13	-5
偿	11	0
傅	-10	-4
催	15	10
催吐	3	-2
像	50	41
像光	-5	1
像刀	2	3
像压	15	8
像压了	8	6
像含	1	3
像含着	1	3
像喝	7	10
像喝醉	7	10
像嘴	7	2
像嘴里	7	2
像块	3	0
像塞	1	-11
像塞了	1	-11
像头	-12	-4
像小	-8	1
像我	-5	0
像我这	-5	0
像抹	3	-8
像抹了	3	-8
像拉	-2	-2
像拉风	-7	0
像有	20	6
像有人	19	6
像木	9	8
像木板	8	7
像柏	25	8
像柏油	25	8
像沥	5	11
像沥青	5	11
像洗	2	-5
像洗肉	2	-5
像浓	9	-16
像浓茶	9	-16
像看	6	-4
像被	23	12
像被人	4	1
像被掐	9	7
像被撕	-2	4
像要	10	8
像要炸	9	4
像踩	-4	8
像踩棉	-5	10
像酱	10	-9
像酱油	10	-9
像针	-5	3
像馒	2	-10
像馒头	2	-10
像鼓	1	7
像鼓 ,	1	7
僵	26	14
僵 ,	4	6
儿	8	24
儿 ,	-5	-1
儿 00	6	5
儿。	-3	8
儿一	3	2
儿不	3	-5
儿个	3	6
儿买	3	-8
儿今	0	-4
儿十	7	3
儿又	2	6
儿又来	2	5
儿发	-6	-1
儿吐	1	5
儿园	-21	2
儿在	4	4
儿子	-4	14
儿子一	2	3
儿子十	3	4
儿子在	-7	3
儿就	-11	1
儿有	-3	0
儿没	5	3
儿的	11	2
儿科	19	20
儿科 ,	3	-3
儿科视	3	4
儿能	-1	3
儿都	3	-4
允	3	-6
允许	7	-6
元	7	0
元 ,	4	0
兄	-24	4
兄弟	-22	0
充	13	9
充 :	1	3
先	11	7
先不	13	-8
先买	4	0
先了	-10	0
先了解	-10	0
先交	3	3
先做	-10	3
先停	2	-6
先停药	1	-5
先去	-13	-4
先发	4	3
先吃	-4	9
先告	3	-3
先帮	9	-1
先帮我	9	5
先打	-7	1
先找	-8	-5
先把	-16	-3
先把情	-10	0
先拍	6	-6
先换	0	5
先是	2	4
先父	-3	0
先生	-15	-3
先生去	-3	0
先生的	-4	-3
先用	7	-3
先看	1	-3
先给	6	11
先网	3	7
先网上	3	7
先视	1	-3
先视频	1	-7
先跟	-3	-1
先问	1	0
先问清	-10	-2
先问问	1	3
光	32	-9
光 ,	1	-7
光 , 看	3	-6
光了	0	-10
光了 ,	-4	-3
光碟	-3	-2
克	-21	-17
克 ,	-14	-10
克一	0	-3
克一天	0	-3
克利	3	3
克利夫	3	3
克加	7	2
克拉	1	7
克莫	20	-14
克莫司	20	-14
免	30	-2
免治	4	-5
免治疗	4	-5
免疫	26	0
免疫。	3	-2
免疫抑	-7	1
免疫治	11	1
免疫球	-7	-10
免疫的	-5	0
免疫药	42	12
免费	0	7
免费的	-3	3
兑	11	5
兔	5	7
兔子	5	7
入	-27	9
入 ,	3	1
入剂	-5	3
入境	18	3
入的	-3	0
入组	17	-4
入组 ,	13	5
入组。	6	-4
入组前	-3	-3
入组吗	3	-6
入组标	-5	6
入组的	-4	-1
入组要	11	2
入院	-8	-6
入院 ,	4	-3
全	-27	26
全不	-4	-1
全了	-10	0
全停	-6	-4
全切	3	-2
全好	-14	3
全好了	-14	3
全家	-6	1
全性	-14	2
全是	20	18
全烂	1	10
全烂了	1	8
全绿	-13	0
全缓	-17	0
全缓解	-17	0
全脑	1	-3
全身	59	23
全身发	18	17
全身脱	3	6
全身起	29	-11
全部	1	4
全靠	4	-1
全面	8	-6
全面评	2	-3
全麻	-5	0
全黑	7	11
全黑了	6	9
八	1	4
八 ,	15	-10
八。	-6	-2
八个	-6	3
八个月	10	5
八分	5	5
八分钟	5	5
八十	-19	-4
八十一	-5	1
八十六	-12	0
八千	-3	0
八号	1	4
八天	-6	7
八天 ,	6	8
八小	3	-3
八小时	3	-3
八岁	-10	-3
八岁 ,	-9	0
八年	11	-4
八年 ,	-4	0
八年了	-1	4
八度	21	9
八月	-6	0
八次	-12	-5
八点	3	0
八百	-1	-3
八趟	5	-2
八针	-6	3
公	5	7
公 ,	-5	3
公今	6	0
公今年	5	-1
公公	-4	6
公分	-8	1
公分的	-7	0
公刚	5	3
公刚才	3	1
公司	3	-8
公司 ,	6	0
公司派	1	-5
公司的	1	-5
公司要	-15	3
公司说	4	0
公吃	4	2
公园	-23	6
公在	4	-2
公室	4	-8
公室 ,	0	-5
公寓	-19	-8
公寓 ,	3	-3
公开	14	3
公斤	8	-8
公斤 ,	3	0
公斤。	-3	0
公益	-2	-4
公证	-5	-2
公证 ,	3	2
公证处	2	-3
公里	-6	4
公里 ,	-13	1
六	5	12
六 ,	-1	-10
六七	12	-2
六七次	12	-2
六个	-20	0
六个钟	-11	-1
六公	-12	20
六公斤	-6	20
六分	-12	1
六分钟	-12	1
六十	-11	3
六十一	-5	-2
六十七	-3	0
六十九	-3	1
六十二	-5	0
六十五	-2	-3
六十六	-5	1
六十四	4	-1
六周	14	-3
六回	4	0
六回 ,	3	-1
六天	23	2
六天 ,	5	-3
六岁	9	-2
六岁 ,	-11	-6
六年	3	-3
六年 ,	7	-1
六年了	6	5
六度	-10	-4
六成	4	2
六月	-2	-5
六月 ,	1	-4
六次	3	-1
六点	8	8
六百	-7	0
六趟	23	-19
兰	-7	3
兰 ,	-8	0
共	7	10
共三	4	-2
共十	13	2
共四	3	5
共四十	0	5
共振	-5	2
关	9	-5
关 ,	4	-5
关。	-7	1
关于	-3	-4
关税	-5	0
关系	-4	6
关系 ,	0	6
关节	-19	8
关节置	12	6
关要	3	3
关说	-1	-3
关门	-10	2
关门 ,	-25	-5
兴	0	-8
兴奋	-5	-1
兴趣	-3	-1
兵	-4	0
兵 ,	-3	0
其	20	15
其中	-2	-3
其他	-14	-1
其他都	-7	-2
其余	24	9
其实	6	8
其实就	-4	1
其实我	-8	0
其实是	11	-5
具	10	7
具体	10	4
养	-11	-8
养 ,	-5	0
养。	5	2
养师	-8	0
养老	-6	-5
兽	-8	2
内	-36	-25
内。	6	0
内便	3	-1
内便宜	3	-1
内做	1	-3
内分	1	-3
内分泌	1	-3
内哪	3	-2
内寄	3	-1
内断	3	0
内断货	3	0
内无	-3	0
内有	-5	1
内瘘	-2	-5
内的	1	-8
内膜	1	3
内膜癌	3	2
内镜	-2	-7
内障	-7	3
内障 ,	20	4
册	-29	1
册子	-3	1
再	-10	14
再加	-3	0
再去	0	4
再发	-10	1
再吃	-1	3
再回	4	1
再开	-11	5
再拖	8	-2
再拖累	3	3
再来	8	14
再没	-10	0
再没有	-4	0
再没犯	-4	0
再犯	-6	0
再看	-3	3
再给	3	1
再给我	9	4
再订	-3	3
再讲	4	5
再说	6	-15
再说 ,	6	-4
再说。	-5	-5
再问	10	-2
冒	35	17
冒 ,	0	5
冒冷	-7	3
冒冷汗	-7	3
冒出	16	-5
冒出一	3	-4
冒昧	3	6
冒昧打	3	6
冒汗	3	3
冒汗 ,	3	2
冒金	1	9
冒金星	1	9
写	-23	19
写 "	6	-8
写 ?	-3	0
写“	-8	-2
写。	-14	0
写「	2	4
写一	-10	-2
写不	1	3
写不出	5	3
写个	3	2
写了	0	-9
写什	-7	-1
写什么	-7	-1
写信	-23	1
写到	4	8
写到一	4	3
写在	-11	2
写在这	-12	0
写好	56	15
写好了	31	7
写字	9	6
写得	-3	-1
写成	7	3
写我	-2	3
写的	3	0
写的 ,	-9	0
写的“	3	1
写的。	21	4
写的是	-7	5
写着	-14	4
写着“	-4	0
写自	4	2
写论	-12	0
写论文	-12	0
写这	-4	1
写这封	-5	0
写进	-3	0
军	5	-1
农	32	19
农药	45	14
冠	-11	4
冠脉	-5	1
冬	-27	12
冬 ,	-7	0
冬天	-25	13
冯	3	-1
冰	0	43
冰冰	1	6
冰凉	30	22
冰凉 ,	5	7
冰凉发	1	3
冰岛	4	-3
冰箱	-18	-1
冰袋	-9	-1
冲	16	-20
冲 ,	0	-6
冲不	4	5
冲了	11	-19
冲管	6	1
决	-12	-2
决定	-10	-1
况	-27	10
况 ,	-6	0
况 :	15	8
况。	-4	-6
况下	-8	0
况稳	14	4
况稳定	14	4
冷	66	38
冷 ,	4	10
冷。	-5	1
冷一	5	6
冷一阵	5	6
冷发	3	4
冷忽	14	5
冷忽热	14	5
冷战	4	0
冷汗	30	19
冷汗 ,	2	7
冷汗直	7	3
冷藏	-7	-1
冷链	-13	-2
冷颤	1	9
冷颤 ,	1	8
冻	-2	4
冻症	-2	-7
净	-14	-13
净 ,	-11	2
净。	-15	0
净系	-12	-4
准	-11	21
准。	-5	0
准不	-5	0
准不准	-5	0
准写	15	4
准备	10	9
准备去	-1	-3
准里	-7	6
凉	48	46
凉 ,	9	7
凉了	-3	16
凉发	1	3
减	10	-1
减了	-4	-1
减到	0	-3
减少	5	15
减肥	-11	-5
减肥 ,	1	-3
减药	11	1
减药 ,	3	2
减重	-3	1
减量	-5	-1
凑	-3	2
凝	-4	0
几	-11	-24
几下	2	12
几个	-4	7
几个小	-4	1
几个月	18	4
几分	4	4
几分钟	4	4
几十	-13	0
几口	1	-27
几口 ,	3	-5
几号	-9	5
几周	-22	2
几块	13	-18
几处	0	-3
几天	-18	-13
几天 ,	24	-14
几天 ?	-6	9
几天可	-5	-3
几天就	6	-7
几天拉	7	8
几天能	-4	-2
几岁	-5	0
几年	0	-4
几年了	-4	0
几时	9	-10
几次	18	-6
几次 ,	-4	1
几点	21	12
几点 ?	8	4
几趟	3	-5
几钱	-6	2
几颗	8	2
凡	3	0
凡士	-14	4
凡士林	-14	4
凶	5	8
凶 ,	4	5
凹	16	9
出	-17	5
出 ,	-20	10
出 ?	-3	4
出。	10	-14
出一	10	-8
出一串	5	-7
出不	11	7
出不来	7	11
出个	-7	-1
出了	16	2
出了一	9	6
出事	-20	-2
出冷	12	4
出冷汗	12	4
出发	-15	-1
出发前	-13	-2
出口	-7	2
出国	-27	-14
出国开	7	-6
出声	3	6
出头	-2	0
出头 ,	-9	-2
出差	-13	-2
出差 ,	3	-1
出来	46	4
出来 ,	8	-1
出来 000	0	4
出来。	11	2
出来一	2	-3
出来了	3	-10
出来就	3	4
出来是	-4	0
出来的	7	13
出汗	6	9
出溜	6	1
出现	-48	1
出现呼	-9	0
出现过	-6	0
出生	-8	-1
出生时	-5	0
出生证	-6	-5
出的	-9	1
出租	4	1
出租车	3	1
出血	-11	-30
出血 "	-6	0
出血 ,	-6	-27
出血、	-7	0
出血。	9	-8
出血也	0	-3
出血点	-4	-2
出血输	-4	0
出话	10	3
出话 ,	17	3
出过	-24	-4
出过国	-15	-3
出过血	-13	0
出门	7	3
出院	-15	1
出院 ,	-4	-3
出院。	-1	3
出院后	-1	3
出院小	1	6
出院记	-7	0
击	-5	-2
击过	-3	0
函	-6	12
刀	71	23
刀 ,	-10	0
刀口	41	-28
刀我	4	7
刀我已	8	7
刀绞	-3	-6
分	10	23
分 ,	3	2
分 0	4	-2
分 0 分	4	-2
分。	-13	0
分三	-1	4
分两	-5	0
分之	-2	-3
分之三	1	-3
分子	1	-8
分数	-6	1
分期	9	-8
分泌	1	-3
分的	-4	-1
分裂	-7	4
分钟	42	35
分钟 ,	13	-7
分钟。	-9	-1
分钟三	1	3
分钟了	10	6
分钟后	2	4
分钟就	-14	-4
分钟没	5	3
分钟自	0	3
切	-27	4
切 ,	3	0
切了	-13	1
切了左	-8	0
切口	-8	0
切正	-33	6
切正常	-33	6
切片	10	2
切除	21	5
切除 ,	10	1
切顺	-5	-2
切顺利	-4	-2
划	8	-7
划算	4	1
列	-18	13
列 ,	-14	-4
列一	-2	3
列了	2	3
列净	-7	0
列出	-4	0
列尼	4	-2
列尼尔	4	-2
列美	5	2
列美脲	5	2
列腺	-7	7
列腺增	-9	4
列腺癌	1	10
则	-7	4
刚	95	76
刚从	-13	6
刚做	-18	0
刚做完	-17	0
刚出	-18	-16
刚出来	-10	-14
刚刚	0	12
刚发	-2	5
刚吃	2	7
刚坐	1	15
刚开	-19	4
刚开始	-19	4
刚才	69	42
刚才一	11	4
刚才吐	7	8
刚才还	0	-3
刚打	23	6
刚打完	17	1
刚把	3	0
刚查	15	-2
刚查出	10	-3
刚过	0	3
刚量	-3	3
创	-19	2
初	-4	2
删	-13	3
判	-14	3
判断	-11	3
利	-6	3
利 ,	6	-6
利。	9	9
利伐	14	3
利伐沙	14	3
利单	8	0
利单抗	8	0
利司	9	-3
利哌	-11	0
利哌酮	-11	0
利夫	3	3
利夫兰	3	3
利妥	-6	-2
利妥昔	-6	-2
利尤	-3	-2
利尤单	-3	0
利尿	-7	-6
利尿剂	-8	4
利尿药	0	-12
利珠	3	-1
利的	-6	-2
利福	-5	0
利第	-5	-2
利索	-13	-15
利索 ,	1	-8
利铂	-3	2
别	21	20
别人	24	7
别嘌	4	1
别嘌醇	4	1
别大	-1	2
别大惊	4	2
别打	-12	2
别的	0	-5
别的。	6	-1
别的不	-13	-3
别的毛	-12	0
别的没	6	-13
别的都	-6	3
到	11	-9
到 ,	12	5
到 , 我	-3	-2
到 0.0	-15	-6
到 00	22	11
到 00 ,	0	11
到 00 。	-3	3
到 00 了	7	-4
到 00 度	-4	7
到 000	25	-15
到 000 ,	12	-14
到 38.0	6	-11
到 38.0 ,	1	-4
到 39.0	-10	8
到 39.0 ,	-10	8
到 8	-10	3
到 8 度	-10	1
到 ?	26	-17
到“	-9	0
到。	-4	-3
到。我	6	-3
到一	-2	-2
到一个	0	-3
到一半	9	11
到七	-8	0
到七十	-8	0
到三	-3	1
到上	14	7
到下	7	-13
到下个	19	-12
到下周	-4	6
到两	-7	-9
到两百	1	-5
到中	6	-4
到了	-24	6
到了 ,	-9	5
到二	-6	-6
到五	-7	-2
到今	-21	-4
到今天	-20	-4
到他	-8	-1
到你	8	12
到你们	-10	3
到六	8	5
到几	-20	-3
到医	0	8
到医院	0	8
到十	12	5
到十九	3	1
到半	3	4
到半夜	2	3
到右	1	10
到吃	-10	-8
到同	6	-13
到后	18	-17
到后天	18	-23
到吐	1	4
到吐血	1	4
到吗	14	-6
到吗 ?	7	-1
到周	9	-21
到周五	-5	-10
到哪	-23	2
到国	-2	5
到大	-1	-7
到天	2	-9
到天亮	2	-9
到底	18	-5
到底多	5	-1
到底要	-9	1
到心	-2	3
到快	-5	0
到我	8	5
到手	-33	-6
到手 ,	2	4
到报	-10	0
到新	-3	0
到明	-8	-3
到明天	6	-7
到明年	-16	9
到晚	7	12
到最	-5	-3
到有	2	-8
到每	1	-3
到每天	1	-3
到现	1	19
到现在	1	19
到的	-11	-4
到眼	24	-13
到第	8	2
到第三	8	0
到老	2	-1
到老挝	-5	1
到胸	4	9
到脚	1	8
到腰	4	5
到腰 ,	4	3
到膝	2	7
到膝盖	2	7
到自	-9	2
到自己	-5	2
到账	2	3
到货	-6	6
到货。	-9	2
到贵	13	10
到这	-3	1
到那	38	-5
到那时	14	-3
到鼻	1	-11
到鼻尖	1	-11
制	-26	18
制 ,	23	6
制剂	-7	-1
制在	-10	0
制得	-28	-1
制得很	-13	0
制氧	-12	1
制氧机	-12	1
制药	3	3
刷	18	-5
刷牙	12	-7
刺	24	3
刺激	-4	0
刺痛	14	-4
刺痛 ,	13	-5
刻	25	-1
刻钟	13	1
剂	6	29
剂 ,	-18	-4
剂。	4	2
剂型	2	-4
剂有	-5	1
剂有没	-5	1
剂的	3	3
前	1	-19
前 ,	3	0
前 00	-2	-3
前 ?	8	6
前一	-7	-3
前一个	-8	-11
前一片	2	4
前一黑	0	4
前三	-4	0
前不	7	-5
前了	13	1
前五	-4	-1
前从	9	0
前做	13	5
前做的	4	-2
前停	4	4
前冒	1	7
前冒金	1	7
前准	-12	0
前准备	-12	0
前几	1	9
前几天	0	6
前列	-3	5
前列尼	4	-2
前列腺	-7	7
前半	-4	0
前发	16	-10
前发黑	22	-3
前吃	-18	-2
前吗	-4	2
前吗 ?	-4	2
前在	8	-2
前在你	-1	-3
前在家	4	5
前天	11	-57
前天刚	3	3
前天开	7	-18
前天早	2	-12
前天起	16	-19
前好	4	-1
前就	13	8
前年	-18	-9
前想	-10	4
前打	5	-4
前打听	4	0
前把	-6	0
前无	-3	0
前是	3	-1
前有	-5	0
前查	6	1
前查出	6	1
前没	-3	-9
前没有	-11	-3
前爬	-1	-7
前的	-7	-7
前的事	17	1
前稳	-7	-2
前稳定	-7	-2
前给	3	-6
前自	-10	1
前要	-14	1
前要停	-11	0
前言	1	5
前言不	1	5
前评	-8	4
前评估	-8	4
前说	5	1
前跟	1	-3
前还	11	-5
前问	16	1
前飘	6	-8
剖	-1	6
剥	7	0
剧	0	24
剧烈	-5	1
剧烈头	-7	0
剧痛	27	23
剧痛 ,	5	13
剧里	-19	0
剩	88	-76
剩 3	39	-12
剩一	-21	-3
剩三	1	-5
剩下	-14	7
剩两	28	-16
剩两天	22	-13
剩今	4	-10
剩今晚	4	-10
剩六	4	0
剩后	8	-7
剩后天	8	-7
剩四	25	-18
剩四片	12	-7
剩明	6	-4
剩明天	6	-4
剪	8	5
副	7	7
副作	-5	6
副作用	-5	6
割	11	5
劈	3	1
力	-2	12
力 ,	22	-3
力。	9	6
力大	-13	0
力大 ,	-13	0
力气	21	4
力没	-2	-3
力袜	-3	1
力评	1	-1
力评分	4	-1
劝	36	16
劝我	-1	5
办	35	17
办 ,	-3	-1
办 ?	-11	-7
办 ? 我	-10	-2
办。	-5	1
办公	0	-7
办公室	4	-8
办吗	-15	0
办好	0	3
办法	-6	0
办法 ,	-6	1
功	-35	5
功率	-12	0
功能	-22	3
功能恢	-4	0
功能正	-7	0
加	-12	-16
加 ,	8	-3
加一	-10	5
加了	11	3
加你	2	-3
加你们	4	-3
加到	9	-12
加到 00	7	-10
加口	-12	-2
加号	4	2
加号 ,	3	3
加坡	-6	7
加坡做	-4	0
加强	-3	0
加急	21	3
加拉	-2	0
加拉的	5	4
加拿	-13	-1
加拿大	-13	-1
加的	-13	1
加群	-1	4
加莫	2	4
加莫德	2	4
加试	12	1
加贵	3	1
加重	2	-8
加重 ,	2	-5
加重的	4	-2
加量	3	-6
加阿	17	6
务	15	6
动	31	1
动 ,	-6	2
动。	13	7
动。我	3	2
动不	-3	2
动不了	3	8
动也	21	6
动了	0	-5
动了 ,	0	-6
动就	30	-19
动平	-3	0
动平板	-3	0
动得	-13	-13
动性	-12	0
动性出	-4	0
动手	-3	0
动正	1	-3
动正常	1	-3
动画	5	4
动脉	-26	3
动脉瓣	-16	0
动脉高	-4	-1
动车	2	3
助	-4	-4
助听	-2	5
助听器	-2	5
劲	45	-2
劲 ,	0	-5
劲。	9	-2
劲儿	-5	9
劳	-4	-1
勃	15	-5
勃拉	15	-5
勃拉邦	15	-5
勒	1	3
募	-5	1
勤	4	-9
勺	8	8
勺 ,	0	5
勺磕	1	3
勾	0	6
勿	6	5
包	-17	-3
包不	5	-3
包不包	5	-3
包括	-11	-3
包机	11	4
包装	-9	3
包裹	7	-9
包里	6	2
化	6	32
化 ,	15	13
化 , 想	4	6
化 0.0	-9	0
化 0.0 ,	-8	0
化。	3	5
化。想	-4	1
化了	-6	-6
化了 ,	-25	-4
化可	13	-1
化可的	13	-1
化失	3	0
化失代	3	0
化疗	50	22
化疗 ,	-2	7
化疗后	37	-3
化疗是	0	-3
化疗第	28	32
化的	-3	3
化道	-5	0
化道出	-5	0
化验	-10	-9
化验单	5	-2
北	-12	3
北京	-3	2
北京的	9	-1
北海	-4	-3
北的	4	-2
匙	27	12
匹	-3	-11
匹林	-10	-4
匹林。	2	-9
区	22	-20
区别	3	-5
区医	-5	-5
区医院	-5	-5
区卫	-5	0
区卫生	-5	0
区抽	2	5
区抽血	1	4
区说	0	5
医	16	-8
医 ,	12	-1
医”	-3	0
医保	1	3
医保报	-3	-2
医学	6	2
医师	-11	-3
医师视	-10	4
医师说	-7	0
医生	7	7
医生 ,	9	3
医生。	3	4
医生下	4	-9
医生你	5	8
医生写	2	5
医生吗	-5	2
医生已	-17	0
医生建	-4	-1
医生看	6	-4
医生聊	-1	-4
医生能	4	-4
医生视	5	-9
医生让	-14	4
医生讲	-8	-2
医生说	-32	-13
医生远	-21	1
医生都	-10	0
医生问	0	-17
医疗	11	-5
医疗签	5	-4
医疗转	-3	0
医疗险	2	-3
医药	-10	1
医说	-5	-2
医院	22	-9
医院 ,	-14	4
医院 ?	-3	-9
医院。	5	5
医院做	-16	0
医院在	3	-5
医院已	-8	0
医院急	4	2
医院打	-4	-1
医院有	5	12
医院没	22	-19
医院的	-3	-6
医院药	1	-3
医院要	1	-4
医院让	-3	-8
医院说	7	-3
十	-7	-16
十 ,	-9	-2
十一	-21	-1
十一 ,	-8	-5
十一公	-3	-1
十一周	-5	0
十一天	-4	-2
十一岁	-7	-1
十一年	-2	6
十一点	8	2
十七	-2	-26
十七 ,	3	-3
十七岁	1	-7
十七页	4	1
十万	11	1
十三	-11	-2
十三 ,	0	6
十三个	-7	-1
十三周	3	-2
十三天	4	9
十三岁	-4	2
十个	6	-5
十个月	3	7
十九	-5	11
十九 ,	-4	0
十九岁	1	-3
十九度	5	5
十二	-14	6
十二个	6	2
十二公	-5	1
十二天	-10	-3
十二年	-6	-4
十二月	9	-1
十五	-25	-2
十五天	-10	0
十五岁	-12	4
十八	-4	4
十八 ,	16	-5
十八天	-6	-5
十八岁	-10	-3
十八度	21	9
十公	-7	-1
十六	-10	6
十六 ,	-11	2
十六个	0	6
十六天	-1	-4
十六岁	9	0
十六度	-10	-4
十几	2	1
十几下	1	10
十几个	-8	-8
十几分	3	2
十几年	-11	1
十几次	11	-10
十出	-1	3
十出头	-1	3
十分	14	7
十分钟	13	7
十号	-9	5
十周	-2	-5
十周 ,	-12	-4
十四	-26	9
十四个	-4	6
十四周	0	-3
十四岁	-13	3
十多	-10	3
十多分	-1	-5
十多年	-13	2
十天	-13	8
十天 ,	3	4
十天。	-3	-3
十天的	-4	5
十岁	-9	1
十岁 ,	15	1
十岁的	-10	-2
十年	-23	-11
十年 ,	-13	1
十年了	3	-11
十年前	-20	1
十年没	10	-1
十度	-12	5
十度 ,	1	5
十斤	-4	0
十日	10	3
十月	3	1
十月在	3	1
十有	3	-2
十来	3	4
十来分	5	6
十来天	4	-5
十来年	-14	0
十毫	4	-2
十毫克	4	-2
十点	-10	0
十片	11	11
十米	-9	1
千	-15	-1
千 ,	-10	0
千五	-6	-3
千八	-9	5
千多	-7	6
千多 ,	5	9
升	-15	-5
升 ,	-6	-1
升到	-10	-1
升到 000	12	-4
升机	-4	0
升白	29	5
升白针	27	5
午	7	17
午 ,	2	-3
午。	-2	-9
午到	7	-3
午到现	7	-3
午吃	3	5
午就	6	3
午开	2	3
午开始	2	3
午我	33	6
午没	7	2
午起	3	12
午起右	1	5
半	29	36
半 ,	-7	-15
半 , 把	5	1
半。	1	6
半个	6	11
半个钟	-2	6
半句	6	6
半夜	-3	15
半夜开	1	5
半夜起	4	3
半天	-1	14
半天 ,	-13	0
半天才	2	5
半小	31	21
半小时	31	21
半年	-47	-4
半年 ,	48	1
半年一	-4	0
半年前	3	-2
半年后	-10	0
半年没	-8	0
半年的	-8	2
半年都	-12	0
半支	11	-4
半月	3	0
半瓶	5	2
半盆	27	13
半碗	-5	0
半碗 ,	-3	0
半边	-2	-15
半边头	2	8
半边脸	8	-27
半边身	-12	4
华	14	-4
华人	3	4
华法	16	-11
华法林	16	-15
协	-6	6
协助	-3	1
协和	6	1
协调	5	5
协调员	5	6
卒	-21	0
卒中	-21	0
卒中、	-4	0
卒中中	-7	0
单	-6	-6
单 ,	17	3
单 :	-3	-10
单 : 血	-8	0
单。	3	2
单上	-21	2
单位	2	-12
单位 ,	-9	0
单位体	-13	0
单位的	2	-6
单发	-4	0
单号	7	3
单子	-7	-9
单子上	-6	-8
单我	-5	0
单抗	11	-6
单抗 ,	11	-9
单抗。	3	1
单抗第	7	1
单抗还	-11	0
单次	-9	-3
单请	-7	5
单都	1	4
单都湿	1	4
卖	-23	6
卖 ,	7	-5
卖 ?	-3	2
卖多	-10	0
卖多少	-10	0
卖的	-4	0
南	-24	1
南 ,	-5	0
南、	-3	0
南塔	6	-7
博	-13	2
占	-9	6
占位	-4	0
占位 ,	-4	0
卡	32	0
卡 ,	6	-4
卡。	15	0
卡上	-1	3
卡了	1	-3
卡住	19	10
卡住了	2	4
卡在	10	-7
卡在海	5	-3
卡培	4	-1
卡培他	4	-1
卡片	-10	-1
卡铂	8	6
卡韦	12	-5
卡马	-9	-1
卡马西	-9	-1
卢	-1	1
卢胺	-5	2
卧	4	2
卫	-1	5
卫生	9	2
卫生所	3	-5
卫生院	15	1
印	-19	9
印件	-12	1
印子	-14	-6
印度	9	12
印度有	-8	-3
印度版	-2	-4
印度的	-4	4
印着	-6	0
危	-8	5
即	-39	1
即可	-4	0
即就	-5	0
即就医	-5	0
即拨	-12	0
即拨打	-12	0
卵	-7	1
卵巢	8	0
卵巢癌	7	0
卷	-1	11
厂	-5	-8
厂家	11	-12
厂家说	4	-5
厄	-2	4
历	1	11
历 ,	3	2
历是	3	1
厉	37	-16
厉害	37	-16
厉害 ,	8	-5
压	18	5
压 ,	7	-10
压 00	40	25
压 00 00	30	20
压 000	-7	-4
压 000 00	-15	-16
压 000 000	4	7
压一	-5	-5
压一百	-4	-2
压不	5	-15
压不住	11	-20
压也	-8	5
压了	7	5
压了块	4	5
压住	9	5
压住 ,	7	5
压力	-15	-2
压力大	-13	0
压只	1	3
压只有	1	3
压在	0	-4
压得	-15	1
压榨	15	4
压正	16	-7
压正常	16	-7
压氧	7	-14
压疮	-8	0
压的	-8	5
压着	-3	5
压缩	-7	-2
压药	12	-2
压计	-15	-3
压都	-18	-9
压量	-1	6
厌	8	-3
厕	26	2
厕所	25	7
厕所 ,	5	-6
厕所都	1	4
厘	9	-8
厘米	9	-8
厘米 ,	6	-4
厚	5	3
原	-5	6
原件	0	4
原件 ,	-4	3
原先	0	-3
原厂	-1	4
原因	12	-3
原定	10	1
原定下	8	0
原定的	2	5
原本	3	5
原来	-11	-2
原来是	-13	-2
原来的	4	-2
原来约	-2	4
原研	-8	5
原研的	-3	-1
厥	-22	0
厥、	-8	0
厨	-7	-1
厨房	-7	-1
去	-11	-24
去 ,	7	-7
去 , 我	-11	0
去 , 说	3	2
去。	13	11
去。我	5	6
去一	10	1
去一个	4	-6
去三	-24	-3
去上	-1	7
去不	20	-3
去世	3	3
去世 ,	15	5
去东	3	-6
去东京	3	-6
去买	-7	0
去了	-16	3
去了 ,	-15	10
去了。	5	1
去做	24	-1
去公	-23	6
去公园	-23	6
去北	-9	-5
去北京	5	-2
去医	6	10
去医院	4	11
去厕	0	4
去厕所	0	4
去台	8	-5
去台湾	8	-5
去哪	-9	-6
去国	-15	-9
去国外	-15	-9
去就	8	-3
去年	-41	8
去年做	7	1
去年八	-4	0
去年十	-7	1
去年在	4	2
去年还	-10	1
去德	13	-6
去德国	13	-6
去急	-10	2
去急诊	-9	2
去曼	10	2
去曼谷	10	2
去查	-4	2
去欧	-8	1
去欧洲	-8	1
去没	12	-2
去泰	5	-4
去泰国	5	-4
去海	-2	4
去清	-9	-1
去清迈	-9	-6
去爬	4	-2
去甲	12	4
去的	4	-14
去看	12	-5
去老	-11	-2
去要	-4	1
去还	1	-4
去韩	3	-6
去韩国	3	-6
去首	-10	-5
去首尔	-10	-5
去香	10	5
去香港	10	5
去马	-4	-4
去马来	-4	-4
县	-2	-17
县城	0	-5
县里	-1	-13
参	-28	-6
参加	-15	-6
参加你	4	-3
参加试	12	1
参加贵	3	1
参考	-6	0
又	54	4
又一	-6	-4
又上	6	-2
又不	22	-4
又吐	12	0
又回	5	2
又回来	5	2
又大	0	-3
又开	19	4
又开始	19	4
又快	3	11
又快 ,	2	5
又拉	9	4
又有	2	-6
又来	6	12
又来了	5	6
又深	5	14
又深又	5	14
又烫	0	-13
又烫 ,	0	-12
又痛	28	8
又痛 ,	0	-3
又睡	1	5
又硬	0	-13
又硬又	0	-13
又红	12	-28
又红又	11	-28
又肿	39	-3
又肿又	28	10
又退	2	3
又黄	-10	1
及	-6	-7
及吗	8	-10
及吗 ?	6	-5
及时	1	-11
友	4	22
友 ,	17	-4
友。	-3	7
友圈	-5	0
友病	14	-2
友病甲	8	-3
友说	-16	-1
友说我	4	1
友都	-6	0
双	-31	11
双免	7	-7
双抗	-1	-2
双抗研	6	2
双眼	-7	3
双眼皮	-7	3
双胍	9	-2
双胍缓	12	-1
双语	-7	-1
反	18	-1
反倒	-13	0
反复	28	-13
反对	-6	0
反应	6	12
反应 ,	0	5
反正	-4	6
反而	0	6
反面	5	-4
发	9	23
发 ,	9	-11
发 ?	-19	0
发。	14	-10
发一	5	-1
发一份	4	3
发上	8	4
发乌	1	5
发乌 ,	1	3
发了	1	-11
发亮	9	4
发亮 ,	3	2
发作	4	-12
发作 ,	0	-9
发作了	1	3
发作过	4	-4
发冷	34	-10
发冷 ,	-6	1
发冷。	-9	2
发冷发	3	4
发前	-13	-2
发性	4	4
发性骨	2	3
发我	-27	11
发抖	41	22
发抖 ,	14	4
发来	-6	1
发灰	11	10
发灰 ,	4	4
发炎	-11	-3
发烧	18	-13
发烧 ,	-46	-24
发烧 00	15	23
发烧 38.0	13	-20
发烧 ?	-15	0
发烧、	-14	5
发烧。	18	-7
发烧不	-30	-1
发烧了	-13	2
发烧友	-6	5
发烧发	6	-22
发烧打	-1	14
发烧没	-18	-7
发烫	6	-4
发烫 ,	5	-6
发热	-29	-13
发热 ,	4	-11
发热”	3	2
发热、	-11	-3
发热。	7	-2
发热性	-25	0
发现	6	2
发现他	7	2
发现眼	1	-5
发生	-9	-6
发生率	8	-6
发病	4	0
发白	10	7
发白 ,	2	3
发的	-25	-12
发直	5	5
发硬	3	-12
发票	-21	1
发票 ,	3	1
发票开	-14	1
发票抬	-10	-1
发票能	8	3
发紧	29	15
发紧 ,	5	3
发紧喘	14	7
发紫	36	11
发紫 ,	17	-4
发红	2	-9
发红发	0	-3
发胀	5	-11
发胀 ,	4	-1
发胀发	1	-10
发胸	-4	3
发胸痛	-2	3
发臭	1	-4
发花	10	9
发货	-1	8
发软	4	5
发骨	8	-3
发高	-3	6
发高烧	-3	6
发麻	46	32
发麻 ,	32	21
发麻。	1	4
发黄	83	-40
发黄 ,	16	11
发黑	24	8
发黑 ,	7	-15
发黑。	11	11
叔	-5	0
叔叔	-7	0
取	0	17
取暖	8	9
取暖 ,	7	9
取栓	-11	0
取消	18	16
取消。	3	5
取药	1	-7
受	-1	-50
受 ,	4	-3
受试	-6	-1
受试者	-6	-1
变	-28	-16
变 ,	0	3
变、	-3	-11
变。	-11	1
变。想	-5	0
变了	1	4
变了 ,	1	4
变化	-2	16
变化 ,	5	12
变化。	-9	5
变成	5	-8
变深	4	-5
变过	9	3
叠	5	-9
口	59	22
口 ,	11	11
口“	-4	-8
口。	2	4
口一	19	18
口不	-11	-11
口不痛	-9	-5
口也	-3	-6
口也不	-5	-1
口像	16	9
口像压	10	7
口压	-10	0
口又	28	-7
口发	1	4
口发紧	1	4
口和	-12	0
口咳	3	1
口头	7	7
口好	-14	4
口子	15	-11
口子 ,	2	-3
口子。	0	5
口就	11	5
口就饱	1	-4
口带	1	5
口带血	1	5
口干	11	-3
口干得	9	0
口服	-11	5
口服液	-3	-5
口本	-1	3
口气	5	7
口气 ,	9	-5
口气。	-4	0
口水	21	20
口水 ,	13	10
口水、	5	4
口水都	1	6
口没	-5	1
口渴	19	-15
口渴 ,	8	-7
口渴尿	7	-7
口痛	-36	-1
口的	-14	-1
口的 ,	-3	0
口红	22	-9
口腔	2	3
口药	4	-4
口血	39	23
口货	-4	1
口还	3	4
口闷	7	4
古	-7	2
句	6	18
句 ,	14	2
句 :	-9	1
句。	7	-3
句话	29	13
句话要	22	6
另	1	4
另一	-5	-6
另外	2	4
另外他	4	2
另外发	9	4
另外想	5	1
另外我	-3	-1
只	38	-5
只会	-5	4
只会哼	1	3
只会讲	-9	0
只做	-11	-1
只剩	39	-22
只剩一	-17	3
只剩三	6	-4
只剩两	16	-11
只剩明	3	-1
只吃	-1	-3
只哼	4	2
只哼哼	4	2
只喝	-6	0
只够	31	-27
只够吃	27	-24
只好	-3	0
只想	-40	0
只想问	-4	-7
只手	12	13
只是	-40	-10
只是去	6	2
只显	2	5
只显示	2	5
只有	98	43
只有 0.0	16	8
只有 00	34	17
只眼	9	8
只眼就	10	-8
只眼睛	7	12
只系	7	0
只胳	38	-11
只胳膊	38	-11
只能	26	3
只能喝	5	-9
只能坐	15	11
只能数	0	5
只脚	7	4
只要	-17	-3
只问	-28	-2
叫	64	78
叫 ,	-5	1
叫“	-2	-9
叫不	44	29
叫不出	10	1
叫不太	2	6
叫不醒	31	21
叫了	-6	0
叫什	7	-6
叫什么	7	-6
叫他	26	21
叫他也	1	6
叫他半	1	3
叫半	1	4
叫半天	1	4
叫我	31	13
叫我“	-6	0
叫我们	-3	1
叫救	2	3
叫救护	2	3
叫起	1	3
叫起来	1	3
叫都	15	2
叫醒	1	11
叫醒了	1	11
叮	-2	6
可	1	16
可 ,	-3	2
可。	-8	7
可不	7	-11
可不可	7	-11
可乐	14	7
可他	-1	-11
可以	10	-15
可以 ,	0	-3
可以 ?	1	3
可以。	18	5
可以买	4	3
可以代	-3	3
可以先	7	4
可以再	-3	0
可以出	-2	-3
可以发	3	-1
可以吗	2	-5
可以在	13	-5
可以寄	4	-10
可以打	0	-4
可以报	4	-2
可以查	10	3
可以用	0	5
可以视	5	-3
可以远	-7	-4
可以陪	3	0
可否	10	2
可我	8	3
可我们	1	-5
可替	-5	-3
可替尼	-5	-3
可的	13	0
可的松	13	0
可能	5	15
可能出	-9	0
可能是	1	11
可致	-13	5
台	-5	11
台 ,	-11	4
台。	-4	1
台上	-15	1
台北	12	-2
台北的	4	-2
台有	-1	-1
台有没	-4	0
台湾	6	3
台的	4	-1
台风	-5	0
史	-12	2
史 ,	-18	1
史 , 我	-11	0
史 :	-3	1
史。	-2	7
史摘	2	-5
史摘要	2	-5
右	86	4
右 ,	1	-3
右。	2	-5
右上	2	6
右上肺	-5	0
右上腹	5	4
右下	13	23
右下腹	12	21
右侧	0	4
右手	22	9
右眼	30	4
右眼一	10	4
右眼皮	-5	6
右眼突	13	2
右耳	5	-11
右肋	10	-13
右肋下	10	-13
右胸	1	2
右胸一	0	3
右脚	3	1
右脚突	1	3
右腰	1	-3
右腿	1	3
右膝	8	-11
右边	16	-10
右边乳	0	-3
右边粗	3	-17
右边肋	1	13
右边胸	1	8
叶	-21	9
叶酸	-7	5
号	3	18
号 ,	-4	18
号 0000	-2	-1
号 0000 ,	3	-6
号。	6	8
号吗	3	4
号尾	-1	-5
号尾数	-1	-6
号开	2	-4
号我	-13	-7
号排	1	-6
号码	-7	0
号能	-9	1
号要	-3	3
号都	-11	2
司	-6	2
司 ,	7	-2
司。	-2	5
司匹	-10	-4
司匹林	-10	-4
司只	18	-7
司只剩	15	-5
司机	-4	7
司来	1	-5
司来帕	1	-5
司派	1	-5
司的	10	-6
司要	-16	3
司要求	-5	0
司说	4	0
司这	-4	4
吃	9	-53
吃 ,	-4	19
吃 , 先	-19	5
吃 , 吃	16	12
吃 , 能	0	-5
吃 :	-4	1
吃 ?	1	-5
吃、	-3	8
吃。	2	12
吃。请	3	-1
吃一	3	5
吃一次	-8	3
吃三	-5	-1
吃上	-8	-4
吃下	5	8
吃下去	7	8
吃不	-5	-20
吃不下	-3	-7
吃不吃	-1	-14
吃东	-26	-3
吃东西	-26	-3
吃两	5	-6
吃两口	1	-4
吃中	-3	-5
吃了	81	36
吃了 ,	18	8
吃了一	-7	-5
吃了三	-20	-2
吃了两	1	-3
吃了九	3	12
吃了会	-19	0
吃了十	18	0
吃了只	5	-4
吃了头	7	3
吃了猪	0	3
吃二	-27	-5
吃二便	-17	-3
吃什	-6	-3
吃什么	-6	-3
吃仑	0	-4
吃仑伐	0	-4
吃他	-5	-4
吃伊	8	-1
吃伊布	8	-1
吃优	-3	2
吃几	3	-3
吃几口	3	-3
吃利	-18	-2
吃别	1	7
吃到	11	-20
吃到后	13	-16
吃到明	-12	5
吃华	15	-11
吃华法	15	-11
吃卡	-2	-9
吃可	1	5
吃吗	-26	-13
吃吗 ?	-5	-5
吃喝	-16	-7
吃四	4	8
吃四个	-5	2
吃堂	2	-3
吃多	12	-7
吃多了	2	-10
吃奥	4	-2
吃奥希	4	0
吃奶	27	27
吃奶 ,	3	9
吃安	6	-3
吃完	-17	-13
吃完 ,	3	-4
吃完了	-6	-10
吃布	-21	-2
吃布洛	-20	-2
吃得	-33	-12
吃得下	-10	-5
吃抗	4	0
吃早	5	3
吃早饭	4	2
吃氯	11	-5
吃氯氮	10	-3
吃火	-8	0
吃火锅	-8	0
吃点	-17	1
吃猪	1	5
吃猪血	1	5
吃的	-4	-2
吃的 ,	1	3
吃的是	-12	0
吃着	17	20
吃着 ,	-3	5
吃睡	-6	0
吃管	-2	2
吃管癌	-4	-1
吃紧	7	-2
吃能	-1	-20
吃能睡	-13	-5
吃能走	1	-4
吃药	-45	-6
吃药 ,	-9	-3
吃药。	5	-3
吃药的	-3	0
吃过	-4	4
吃还	0	-3
吃进	12	-16
吃进去	12	-16
吃阿	11	-12
吃阿司	-7	-2
吃阿培	9	-3
吃靶	36	-22
吃靶向	36	-22
吃饭	16	-9
吃饭 ,	10	7
吃饭。	1	-5
吃饭睡	2	-6
吃饭还	0	-4
各	32	-2
各位	9	6
各位老	5	-3
合	13	10
合 ,	-13	-2
合。	-6	0
合作	-4	2
合作 ,	9	4
合同	2	-4
合并	-7	1
合格	15	-1
合格。	24	-3
合法	6	-1
合法渠	6	-1
合的	11	-10
合规	-3	4
合适	-2	9
合适。	-6	-2
吉	4	-6
吉西	8	0
吉西他	8	0
吉隆	-4	1
吉隆坡	-4	1
吊	1	4
同	-11	5
同 ,	7	-4
同一	-2	0
同一个	7	3
同事	-14	-5
同事都	4	-2
同学	-1	5
同家	11	-2
同家属	11	-1
同意	2	0
同意书	5	-6
同样	4	5
同样的	4	5
同款	0	-6
同步	-3	1
同步放	-3	1
同类	2	-3
名	-7	-4
名 ,	-10	-2
名。	4	3
名单	33	8
名叫	-6	-11
名吗	3	0
名吗 ?	5	0
名字	16	-8
名字 ,	-5	-1
名字 ?	11	-3
名字。	-9	0
名字写	8	3
名是	-1	-3
名表	9	2
名那	-6	2
名那个	-6	2
后	25	5
后 ,	12	7
后 , 这	8	0
后 00	6	3
后 d	8	-2
后。	1	-10
后一	44	-14
后一个	8	-1
后一年	-12	-3
后一片	6	-5
后一直	48	1
后一粒	11	-8
后三	5	17
后三周	1	7
后三年	2	4
后不	3	14
后两	16	11
后两个	18	16
后五	0	-5
后他	3	3
后全	37	-6
后全身	37	-6
后再	9	2
后再没	-9	0
后几	-4	-3
后几天	-4	-3
后出	-7	1
后医	11	5
后医生	11	5
后十	8	2
后半	8	4
后半夜	3	4
后发	-11	12
后吃	4	0
后吐	35	5
后喘	43	17
后复	-6	1
后复查	-4	0
后天	65	-63
后天 ,	7	-5
后天就	15	-10
后天才	0	-8
后天早	13	-11
后天晚	4	-5
后天的	8	-5
后头	4	-4
后就	-2	8
后左	2	-3
后恢	-7	0
后恢复	-7	0
后悔	-1	5
后想	-8	-3
后我	4	-4
后手	-10	0
后打	-11	3
后放	3	-3
后来	-45	-4
后来一	-12	-1
后来吃	-10	0
后每	2	-4
后没	-1	-5
后满	12	-15
后烧	-8	0
后烧到	-8	0
后的	-1	14
后突	0	4
后站	-16	-5
后站起	-16	-5
后第	22	8
后第九	7	-17
后第五	24	11
后第十	-26	1
后第四	1	8
后续	7	3
后背	26	-2
后背像	4	3
后能	0	-4
后脑	7	12
后脑勺	7	12
后腰	-2	-4
后血	6	-11
后要	-5	-2
后语	1	5
后语。	0	3
后辅	3	3
后辅助	3	3
后还	-7	-9
后这	4	-6
后遗	-8	0
后遗症	-7	0
后那	-11	-2
后那几	-11	0
后面	0	-12
吐	82	45
吐 ,	-10	8
吐 , 没	-17	4
吐、	0	3
吐。	14	-18
吐一	1	-10
吐下	4	7
吐下泻	4	7
吐不	3	-4
吐了	48	31
吐了 ,	4	6
吐了一	14	-9
吐了三	6	3
吐了两	18	20
吐了好	0	5
吐了小	19	4
吐什	1	-4
吐什么	1	-4
吐出	17	0
吐出来	17	0
吐到	1	3
吐得	-33	0
吐的	13	8
吐的东	12	7
吐粉	0	6
吐粉红	0	6
吐药	-16	0
吐血	-12	18
吐血 ,	-10	-1
吐血走	-8	3
向	5	-14
向左	6	2
向药	3	-15
吓	-30	-1
吓人	-13	-6
吓人 ,	-7	2
吓得	-3	-3
吓得我	8	-3
吓的	-12	0
吓醒	-23	0
吗	4	3
吗 ,	-8	-22
吗 , 我	9	-9
吗 , 还	-3	-2
吗 ?	1	-17
吗 ? 发	13	0
吗 ? 另	9	0
吗 ? 家	-10	3
吗 ? 想	11	-19
吗 ? 我	-4	1
吗 ? 病	-4	-4
吗 ? 还	-34	3
吗 ? 顺	-5	-2
吗啡	2	-5
吗啡缓	-12	-3
吗替	14	-3
吗替麦	9	-3
吞	40	-7
吞下	4	2
吞下去	4	2
吞了	29	20
吞了 ,	10	8
吞口	2	-8
吞口水	2	-8
吞咽	2	-15
吡	0	-4
吡斯	7	-2
吡斯的	7	-2
吡格	-7	-2
吡格雷	-7	-2
否	25	19
否”	-6	0
否先	5	1
否可	-6	4
否含	16	3
否在	-3	0
否接	8	3
否接受	-9	-2
否提	-2	2
否提供	-3	-1
否有	-20	0
否用	-4	-8
否需	-1	-1
否需要	4	-3
吧	23	19
吧 ,	34	3
吧 ?	-36	1
吧 ? 我	-12	-3
吧。	20	8
含	13	15
含了	24	4
含含	3	1
含含糊	3	1
含着	2	4
含糊	8	2
含糊糊	3	1
听	-14	5
听 ,	-4	0
听。	-4	-1
听一	6	3
听一下	11	0
听不	7	-23
听不见	5	-16
听了	-5	1
听人	-3	-2
听使	6	7
听使唤	6	7
听力	-16	2
听听	2	8
听听国	12	6
听器	-2	5
听器 ,	7	-6
听国	11	2
听国外	11	2
听我	-3	0
听说	-16	-4
听说国	-1	3
听说有	4	-10
吱	1	4
吱咯	1	4
吱咯吱	1	4
吵	-1	4
吵架	10	2
吵架 ,	4	4
吸	3	56
吸一	12	5
吸不	6	3
吸入	-15	3
吸入剂	-5	3
吸又	0	7
吸又深	0	7
吸困	22	14
吸困难	22	14
吸急	33	11
吸急促	33	11
吸收	-4	1
吸机	-26	-15
吸气	17	28
吸气的	0	4
吸气胸	12	9
吸氧	-13	0
吸深	-11	4
吸深快	-11	4
吸科	-10	3
吹	5	-9
吻	-3	0
吻合	-3	0
呀	-10	0
告	-32	29
告 ,	15	1
告 ?	-4	2
告、	8	3
告写	-2	5
告我	-1	6
告是	-3	-2
告知	-5	15
告诉	9	-2
告诉我	10	-5
呋	-8	0
呋喹	-12	-1
呋喹替	-12	-1
呕	-35	21
呕了	3	10
呕吐	-10	5
呕吐 ,	-8	0
呕吐、	0	3
呕血	-36	1
呕血 ,	-9	3
呕血、	-15	0
呗	6	1
员	-9	-5
员 ,	1	-3
员代	2	4
呛	19	22
呛 ,	5	13
呛了	8	2
呢	-34	5
呢 ,	5	4
呢 ?	-15	5
呢。	-7	3
呤	9	10
呤本	13	10
呤本来	13	10
周	63	-42
周 ,	39	37
周 , 一	2	13
周 , 今	10	-4
周 , 嘴	0	5
周 , 头	3	5
周 , 昨	-14	3
周 , 这	4	1
周 000	7	-15
周。	-5	7
周一	15	0
周一次	8	5
周一要	1	-3
周三	-4	7
周三在	-6	0
周了	14	-5
周了 ,	-8	6
周二	-9	-9
周五	13	-6
周五 ,	5	1
周五的	-3	1
周六	-12	-1
周前	18	-5
周去	12	-6
周吃	1	-5
周后	6	-5
周四	14	-2
周四 ,	12	-4
周四刚	4	-1
周围	27	14
周围发	23	6
周在	1	-6
周复	-13	-2
周复查	-13	-2
周才	8	-7
周日	-1	-6
周期	11	-5
周期 ,	10	-8
周期。	6	2
周末	-2	3
周末可	-7	0
周的	-13	-5
周视	-8	1
周视频	-8	1
周走	-8	-4
周边	3	-4
周还	10	-10
味	10	10
味 ,	4	11
味。	0	10
味儿	1	-10
味儿 ,	0	-6
呼	16	27
呼吸	2	14
呼吸又	0	7
呼吸困	22	14
呼吸急	33	11
呼吸机	-26	-15
呼吸深	-11	4
呼吸科	-10	3
呼噜	4	11
呼噜呼	10	8
呼噜的	3	5
命	4	-2
命 ,	-18	-2
命的	-10	-2
咁	15	9
咋	39	7
和	-3	-9
和“	-18	4
和一	0	-7
和两	0	-4
和今	4	3
和今天	4	4
和他	-6	-4
和以	0	3
和保	5	3
和国	-1	-2
和国产	-4	0
和大	-16	-1
和平	4	-1
和度	-3	0
和皮	-6	-3
和老	-27	-1
和西	-7	0
和进	-8	1
和进口	-8	1
和锐	5	-2
咔	2	3
咖	3	8
咖啡	3	8
咙	56	14
咙像	10	7
咙痛	30	-15
咙里	6	3
咨	-9	15
咨询	-9	15
咨询 ,	6	1
咨询一	6	-7
咨询的	0	8
咨询赴	4	-1
咪	3	10
咪唑	2	3
咬	59	9
咬了	27	-10
咬了 ,	33	3
咬了小	1	-5
咯	-13	11
咯吱	1	4
咯吱咯	1	4
咯血	-17	3
咯血 ,	-4	3
咯血、	-6	0
咱	-3	2
咳	80	9
咳 ,	17	-6
咳 , 不	7	-1
咳。	5	2
咳不	-6	-3
咳不喘	-6	0
咳了	-6	6
咳了一	2	4
咳出	44	24
咳出来	8	13
咳嗽	32	-22
咳嗽 ,	8	9
咳的	1	2
咳的痰	1	3
咳粉	3	9
咳粉红	3	9
咳血	-30	0
咳血 ,	-14	0
咽	22	-37
咽不	7	-15
咽不下	7	-15
咽东	4	-2
咽东西	4	-2
咽癌	12	-9
咽癌放	3	-4
品	-15	-15
品 ,	-4	0
哆	0	4
哆嗦	0	4
哆嗦 ,	3	4
哈	-28	-2
哈 ,	-11	-2
哈。	-22	8
哈。我	-11	0
哈哈	-34	6
哈哈 ,	-14	4
哈哈。	-13	8
哈哈哈	8	-1
哋	10	10
哋有	4	-1
哋有没	4	-1
哌	-6	9
哌沙	7	2
哌沙班	7	2
哌酮	-11	0
响	-19	2
响 ,	-2	-4
响。	-10	-5
哎	-7	1
哎呀	-7	0
哑	3	8
哗	1	4
哗哗	1	3
哚	-5	0
哚普	-3	0
哚普利	-3	0
哥	8	14
哥肝	4	4
哦	-8	2
哨	0	3
哪	19	-21
哪一	-7	4
哪个	17	-2
哪个国	2	-4
哪些	-5	0
哪些材	0	3
哪位	0	-4
哪儿	16	-11
哪儿都	2	-6
哪国	-5	2
哪天	2	-6
哪天能	0	-4
哪家	15	-8
哪家医	3	-11
哪家药	16	-5
哪家诊	-11	0
哪有	5	2
哪种	-10	9
哪边	2	-3
哪里	13	-13
哪里买	-4	3
哪里可	4	3
哪里有	12	-8
哪里能	15	-10
哭	3	13
哭。	-5	1
哭了	-7	-1
哭了一	3	0
哭声	0	5
哭没	6	9
哮	15	6
哮喘	15	6
哮喘 ,	4	0
哺	-4	-4
哺乳	-4	-4
哺乳期	-4	-4
哼	8	3
哼 ,	4	3
哼哼	5	4
哼哼 ,	4	3
唇	39	40
唇发	21	12
唇发紫	20	9
唇干	0	-4
唇白	4	4
唇紫	15	6
唇肿	3	4
唇都	-1	3
唇都紫	-1	3
唑	-15	-6
唑来	1	-10
唑来膦	1	-10
唞	21	14
唤	6	8
唤 ,	5	4
唯	-28	-3
唯一	-16	1
唱	-6	0
唱歌	-3	0
商	-2	-11
商业	-7	-5
商业保	0	-3
商量	-12	1
啊	-9	9
啡	7	3
啡缓	-12	-3
啡缓释	-12	-3
啥	-4	8
啥 ,	8	3
啥不	7	-2
啥不舒	7	-2
啥事	-16	0
啥事没	-16	0
啥时	-5	3
啥时候	-5	0
啥毛	-4	0
啥毛病	-4	0
啥都	-1	5
啦	-7	8
啦 ,	-9	3
啦。	10	5
啪	3	5
啰	-4	-1
啰嗦	-4	-1
喂	18	-11
喂奶	3	-20
喂糖	1	4
喂糖水	1	4
善	-11	0
喉	51	16
喉咙	56	14
喉咙像	10	7
喉咙痛	30	-15
喉咙里	6	3
喉癌	-3	2
喊	10	19
喊不	4	3
喊他	2	4
喘	95	27
喘 ,	10	-4
喘 , 不	-12	-2
喘 , 就	-6	-3
喘 , 能	-5	-4
喘、	-6	0
喘。	7	-15
喘不	3	16
喘不上	24	29
喘不烧	9	-3
喘不痛	-6	-5
喘不过	-20	3
喘了	-3	3
喘到	27	8
喘得	-5	17
喘得厉	-9	1
喘气	-3	-9
喘气又	2	6
喘气没	2	-10
喘没	-19	0
喘的	3	-1
喜	-9	6
喜欢	-10	0
喝	74	-8
喝。	8	3
喝一	-8	0
喝两	-2	-3
喝了	72	27
喝了一	6	5
喝什	-8	0
喝什么	-8	0
喝几	0	-5
喝几口	0	-5
喝到	1	-7
喝口	-7	0
喝吃	-26	-11
喝吃二	-17	-3
喝奶	4	-2
喝得	8	-6
喝得进	4	-3
喝水	18	-3
喝水 ,	4	0
喝水呛	9	13
喝点	-8	-2
喝醉	7	10
喝醉 ,	0	4
喷	12	37
喷了	18	8
喷嚏	-18	2
喷射	-2	4
喷着	3	7
喷着吐	3	7
喷血	10	9
喷雾	-5	2
喹	-10	0
喹替	-12	-1
喹替尼	-12	-1
嗓	-8	23
嗓子	-1	28
嗓子发	14	4
嗓子哑	1	3
嗓子痛	2	8
嗓子眼	-11	3
嗓子里	4	5
嗜	9	18
嗜睡	10	10
嗜睡 ,	8	6
嗡	4	-15
嗡响	2	-16
嗡响 ,	4	-16
嗡嗡	4	-15
嗡嗡响	2	-16
嗦	-3	3
嗦 ,	2	4
嗪	0	-5
嗽	29	-22
嗽 ,	5	9
嘌	11	-2
嘌醇	5	1
嘛	0	7
嘛 ,	6	4
嘢	0	-5
嘢 ,	-1	-4
嘭	3	2
嘱	9	5
嘴	126	45
嘴 ,	-4	0
嘴。	-8	-5
嘴也	0	3
嘴唇	37	36
嘴唇发	21	12
嘴唇干	0	-4
嘴唇紫	15	6
嘴唇肿	3	4
嘴唇都	-1	3
嘴巴	5	-2
嘴巴干	2	-12
嘴干	4	-8
嘴张	19	6
嘴歪	30	10
嘴歪了	11	3
嘴溃	18	-6
嘴溃疡	18	-6
嘴烂	13	14
嘴角	4	5
嘴角流	2	4
嘴里	0	17
嘴里一	1	5
嘴里全	1	4
嘴里含	8	2
嘴里有	7	10
嘴里没	-15	-9
嘴里烧	2	3
嘴里眼	1	-4
噎	-5	0
噜	10	12
噜呼	10	8
噜呼噜	10	8
噜的	3	6
噜的 ,	3	2
器	8	12
器 ,	3	-11
器人	-2	-10
器官	18	4
器的	7	0
嚏	-18	2
嚼	6	0
嚼东	1	6
嚼东西	1	6
囉	-3	1
囊	-7	-4
囊肿	5	-1
四	20	-31
四 ,	2	3
四、	17	7
四。	1	6
四下	4	3
四个	5	-18
四个半	2	-5
四个月	0	-3
四个疗	-3	-4
四个钟	2	-5
四五	10	-17
四五回	5	2
四五天	4	-12
四五次	1	-7
四公	21	-9
四公斤	21	-9
四分	-5	-2
四分钟	-5	-2
四刚	4	-1
四刚打	4	-2
四十	-22	16
四十七	-5	0
四十三	5	8
四十五	-2	4
四十八	8	-4
四十六	0	4
四十几	-8	2
四十分	3	7
四十四	-3	0
四十天	-9	0
四十岁	-3	-5
四十度	1	5
四千	0	3
四口	7	-5
四周	-7	-7
四周 ,	-7	-3
四周一	6	-5
四回	-7	0
四回 ,	-7	0
四天	64	-39
四天 ,	8	-20
四岁	-26	1
四岁 ,	-8	-2
四岁的	-3	0
四川	-15	4
四年	-10	1
四年了	-4	3
四斤	0	-4
四月	4	-5
四次	-2	-11
四次 ,	5	-3
四点	8	-3
四片	12	0
四片 ,	5	3
四百	-3	0
四盒	-9	5
四粒	5	-8
四粒 ,	4	-6
四联	-2	-2
四联症	-3	0
四肢	7	4
四肢肌	-2	-3
四针	7	-1
回	-21	18
回 ,	17	5
回 , 没	2	-6
回 , 现	1	4
回。	-10	6
回了	-6	9
回了 ,	-9	3
回事	1	6
回信	-8	2
回到	-17	-2
回去	-10	-16
回去了	-6	-3
回国	-4	-4
回国第	1	-3
回复	8	5
回家	10	13
回家。	6	3
回我	2	6
回是	-6	2
回来	-3	13
回来 ,	18	-3
回来。	-27	6
回来的	-4	2
回来第	4	-4
回电	19	-3
回老	-6	3
回老家	-6	3
回覆	-5	0
回输	31	6
回输后	5	-1
因	-30	6
因 ,	-8	0
因为	-15	9
因为我	-7	-1
因为这	4	2
因子	9	-2
因报	5	1
因报告	5	1
因检	3	-4
因检测	3	-4
因治	2	-7
因治疗	2	-7
因筛	6	0
因筛查	6	0
团	15	33
团 ,	-2	13
团 , 嗓	5	3
团 , 嘴	1	3
团体	1	3
团队	-1	-3
囤	-10	5
园	-65	8
困	8	20
困难	21	17
困难、	-9	0
围	34	5
围。	11	-3
围发	23	6
围里	-3	1
固	5	5
固定	-5	0
固醇	-8	-3
国	-12	-8
国 ,	-6	2
国、	1	-8
国专	12	5
国专家	12	5
国乌	3	0
国买	-13	-6
国产	-1	-1
国产的	-4	-6
国体	-8	0
国体检	-8	0
国做	-12	-6
国内	28	1
国内便	3	-1
国内医	-3	0
国内寄	3	-1
国内断	3	0
国内有	-4	1
国内的	-4	1
国前	-9	0
国医	-4	-2
国医院	-5	0
国和	3	7
国复	6	-9
国复查	6	-9
国外	-8	0
国外 ,	4	-1
国外专	-7	7
国外做	-5	-3
国外医	-8	8
国外同	18	-2
国外对	-3	-3
国外带	-7	1
国外有	3	0
国外版	1	-5
国外的	8	7
国外那	0	-9
国家	7	-4
国庆	-10	0
国开	7	-6
国开会	7	-6
国换	1	5
国有	3	0
国有没	2	-3
国版	-7	0
国的	2	4
国立	5	-8
国第	1	-3
国还	1	-4
国那	-5	4
国际	10	-5
国际部	-5	-8
图	-11	-2
图 ,	-5	-1
图 v	9	3
图 v 1	9	3
图、	8	4
图也	7	-4
图书	2	5
图书馆	2	5
图窦	-7	0
图说	10	-7
圆	-5	2
圈	20	-41
圈 ,	14	-18
圈 , 按	1	-8
圈彩	2	3
圈彩虹	2	3
土	1	-16
土耳	5	-1
土耳其	5	-1
在	4	16
在 ,	-13	5
在 0.0	-15	-2
在 000	-12	-2
在 000 00	-5	0
在 icu	-5	0
在一	-9	5
在一个	3	2
在一百	-4	-2
在一直	1	3
在一起	1	-3
在万	27	-13
在万荣	1	-6
在万象	26	-7
在三	-11	-15
在三十	-5	2
在上	-2	3
在上海	2	3
在下	-4	-10
在下周	0	-5
在不	5	6
在东	8	6
在东京	11	6
在两	-6	0
在了	-13	-4
在二	-8	-1
在二十	-7	-1
在五	-7	1
在人	9	-7
在人没	3	-1
在他	-7	2
在你	-1	-6
在你们	-2	-6
在做	-20	2
在全	-3	1
在公	-9	-2
在六	-3	0
在写	-17	-2
在冰	1	4
在冰箱	2	3
在出	-9	2
在加	-3	2
在加拿	-3	0
在北	-5	1
在北京	-5	1
在十	4	6
在卫	-7	3
在卫生	-7	3
在印	-9	0
在印度	-9	0
在县	-7	4
在县城	-7	0
在只	9	-6
在吃	-13	-14
在吉	-8	1
在吉隆	-4	1
在吐	5	1
在吐了	5	-3
在吗	7	1
在吗 ?	7	1
在哪	12	3
在哪里	9	-2
在啥	-7	2
在喂	6	-1
在喝	17	-1
在嘴	20	7
在四	4	-5
在国	-14	-14
在国内	4	-7
在国外	-17	-7
在在	3	5
在地	-4	2
在外	20	-3
在外地	11	6
在外省	2	-4
在多	-3	1
在大	21	-1
在好	-14	-1
在好好	5	-1
在孟	12	-4
在家	10	5
在家里	-7	0
在家量	12	-8
在小	7	-5
在就	-19	6
在尿	-4	-2
在工	4	1
在广	-1	-1
在广州	1	-4
在床	12	0
在床上	8	-5
在开	-6	0
在当	8	1
在当地	-6	0
在往	7	-13
在德	-8	0
在德国	-8	0
在心	-7	1
在急	-6	0
在悉	3	0
在悉尼	3	0
在想	-11	1
在想找	-5	0
在成	0	3
在成都	0	3
在我	8	-12
在我们	-14	-13
在手	-4	0
在打	7	-5
在抖	3	2
在抽	16	8
在抽屉	6	3
在招	-7	0
在整	-11	5
在整整	-5	0
在整理	-7	1
在新	-10	-2
在新加	-3	-2
在旁	-8	3
在旁边	-8	3
在日	-4	4
在日本	-4	-1
在早	-6	0
在昆	-2	-3
在昆明	-2	-3
在是	-8	0
在普	-8	0
在曼	3	-1
在曼谷	3	-1
在有	-13	6
在本	-4	-4
在杭	5	-2
在杭州	5	-2
在楼	28	10
在正	-7	0
在正常	-7	0
在每	-5	0
在民	1	4
在沙	11	0
在沙发	6	4
在没	-20	-8
在没有	8	1
在泰	4	-3
在泰国	4	-3
在流	27	11
在浴	6	0
在浴室	5	-2
在海	-2	1
在海关	2	-3
在海外	1	4
在深	-3	3
在深圳	-3	3
在清	-9	2
在满	20	13
在满嘴	6	10
在澳	9	-3
在犹	-1	-12
在犹豫	-1	-12
在琅	20	-7
在琅勃	14	1
在琅南	6	-7
在电	3	1
在病	5	-2
在的	-9	0
在看	7	7
在睡	5	2
在磨	2	-5
在磨丁	1	-4
在科	-6	1
在第	5	-3
在等	2	3
在线	9	9
在线吗	-3	2
在网	12	6
在网上	4	5
在美	-9	1
在美国	-9	1
在老	5	-5
在老挝	14	-5
在考	-9	-4
在考虑	-9	-4
在肿	2	3
在胡	4	3
在胸	24	9
在胸口	17	5
在能	5	-8
在脚	1	3
在脚趾	1	3
在脸	7	2
在自	-3	0
在范	-6	0
在范围	-6	0
在血	-13	-9
在西	-8	-1
在要	-3	-1
在说	11	5
在贵	-8	0
在走	-8	0
在跟	4	-1
在身	-15	0
在身体	-12	0
在躺	5	1
在还	-14	-2
在还没	-9	-1
在这	-16	-6
在这里	-12	-3
在迪	5	-3
在迪拜	5	-3
在那	-3	-1
在那边	-6	0
在都	-15	-2
在镇	2	3
在门	8	6
在问	-7	0
在阳	-10	0
在阳台	-10	0
在附	5	2
在附件	3	2
在飞	-9	0
在飞机	-9	0
在首	7	-3
在首尔	7	-3
在香	-4	0
在香港	-4	0
在马	6	7
在马桶	6	7
地	55	-12
地 ,	8	6
地。	-14	1
地上	-5	7
地上了	0	6
地医	7	0
地医生	-3	2
地医院	11	-2
地塞	10	-13
地塞米	10	-13
地平	8	4
地打	-4	11
地方	8	-4
地痛	29	6
地痛 ,	1	-3
地舒	-2	-6
地舒单	-2	-6
地药	2	-5
地药房	1	-4
地贫	-7	-3
地高	2	7
地高辛	2	7
圳	9	1
场	-22	11
场 ,	-11	3
场舞	6	4
均	5	1
均为	18	-3
坏	-20	0
坏了	4	5
坏了 ,	-4	0
坐	28	24
坐久	3	-4
坐久了	3	-4
坐了	-2	7
坐了十	1	-8
坐办	4	-5
坐办公	4	-5
坐十	-15	-1
坐吗	1	7
坐在	7	11
坐地	1	3
坐月	0	3
坐月子	0	3
坐着	67	-6
坐着 ,	1	7
坐着不	32	-4
坐着睡	11	9
坐着说	6	-6
坐着躺	6	-9
坐着都	2	5
坐起	1	7
坐起来	1	7
坐飞	-8	-2
坐飞机	-8	-2
坑	10	-6
坑 ,	11	-10
坑 , 晚	2	-7
块	67	-6
块 ,	-3	-8
块 , 尿	1	-5
块。	8	8
块儿	-10	7
块又	0	-8
块石	8	2
块石头	8	2
块磨	3	4
块磨盘	3	4
块紫	11	-17
块紫一	11	-17
块青	22	-10
坚	-7	5
坚持	-2	5
坡	-16	9
坡做	-4	0
坦	4	-17
坦 ,	-2	-4
坦和	5	-8
垂	6	9
垂体	5	6
垂体瘤	2	11
型	-31	2
型 ,	-10	5
型。	1	3
型心	3	-2
型心肌	3	-2
型的	7	0
型糖	-14	11
型糖友	-6	1
型糖尿	-8	9
垫	18	-13
垫一	2	-7
垫一个	2	-7
埋	4	-2
城	4	-10
城市	8	-4
培	-5	0
培他	4	-1
培他滨	4	-1
培利	9	-3
培利司	9	-3
培哚	-3	0
培哚普	-3	0
培训	-10	0
基	12	6
基因	2	-1
基因 ,	-8	0
基因报	5	1
基因检	3	-4
基因治	2	-7
基因筛	6	0
基本	2	3
基酚	11	9
基酚都	9	4
堡	3	7
堵	22	5
塌	3	8
塔	6	-7
塞	-17	-10
塞 ,	3	-7
塞、	-4	0
塞了	5	-8
塞了棉	3	-9
塞住	-13	-3
塞米	13	-12
塞米松	10	-13
填	27	6
填 :	-4	2
填 ?	14	3
填了	-7	-4
填到	-2	3
填表	-3	1
境	10	-13
境外	8	-7
墙	-7	11
墙 ,	-4	5
增	-17	2
增强	-12	1
增强 ct	-12	1
增生	-9	4
墨	2	-6
墨尔	12	-8
墨尔本	12	-8
壁	-6	3
士	-4	-7
士 ,	15	-2
士林	-14	4
士站	0	6
士让	20	-9
士说	-11	-2
士长	-13	-5
士顿	-6	-1
声	37	34
声 ,	3	4
声。	2	5
声像	-20	-1
声音	40	13
声音 ,	0	3
声音都	2	3
壶	-6	1
处	-39	-5
处方	7	-5
处方。	12	0
处理	2	-1
处理 ,	4	0
处理 ?	-3	0
处的	0	-5
备	-11	7
备 ,	26	-5
备了	5	-2
备什	-14	1
备什么	-14	1
备去	-1	-3
备好	6	3
备孕	-6	5
备用	-3	9
备用 ,	-5	1
备的	10	-9
备着	-24	-3
备着。	-3	1
备货	-10	1
复	-14	-28
复 ,	-4	-1
复 :	11	1
复。	-14	-1
复了	-6	6
复了 ,	20	2
复印	-1	-2
复印件	-12	1
复发	-7	5
复发 ,	6	-2
复发。	12	-9
复师	-4	0
复得	-5	-1
复得很	-3	0
复查	-13	-30
复查 ,	-3	-8
复查。	6	-4
复查一	-4	-1
复查血	-8	0
复查都	11	9
复诊	7	7
复诊。	-4	2
夏	-26	-1
夏天	-27	2
夏天 ,	-3	0
外	30	-6
外 ,	3	-1
外。	17	-14
外专	-9	8
外专家	-9	8
外买	8	2
外他	8	2
外价	-1	1
外价格	1	3
外做	3	2
外公	4	-1
外公吃	4	2
外医	-7	9
外医生	-10	0
外医院	4	8
外卖	-7	0
外发	9	2
外同	18	-2
外同行	17	1
外在	8	0
外地	15	0
外地 ,	10	6
外头	-7	-5
外婆	-13	5
外孕	-3	3
外对	-3	-3
外带	-7	1
外想	5	1
外我	-10	-2
外找	-8	-3
外有	7	2
外有没	-3	3
外版	1	-5
外的	5	10
外省	8	-6
外科	0	-4
外科 ,	2	3
外科医	-6	0
外能	1	4
外能不	1	4
外说	1	3
外那	0	-9
外那个	-4	-7
外那种	4	-3
多	-15	-14
多 ,	16	-21
多 , 一	5	-3
多 , 不	1	-5
多 , 人	7	-9
多。	-4	7
多一	-17	0
多久	-20	14
多久 ,	13	5
多久 ?	-3	2
多久能	19	-2
多了	17	-10
多了 ,	12	-9
多了。	9	2
多人	0	-7
多分	-1	-5
多分钟	-1	-5
多到	-2	5
多发	8	-1
多发性	2	3
多发骨	8	-4
多吃	-2	-3
多垫	2	-7
多垫一	2	-7
多大	-8	0
多小	15	1
多小时	14	4
多少	-18	5
多少 ,	24	9
多少 ?	-10	-3
多少、	5	1
多少算	3	3
多少钱	7	9
多年	-24	12
多年 ,	-2	9
多月	-7	-2
多沙	1	-6
多沙班	1	-6
多芭	8	-2
多西	-4	1
多西他	-4	1
多钟	4	2
多鲜	25	9
多鲜血	25	9
夜	9	-22
夜 ,	-2	-8
夜吐	-11	-1
夜开	1	5
夜开始	1	5
夜班	12	0
夜用	1	4
夜起	17	5
夜里	-10	-30
夜里开	-3	8
夜里痛	8	-20
够	28	14
够 ,	11	-1
够 ?	-3	-2
够。	5	0
够不	0	1
够不够	-4	-1
够了	29	13
够了 ,	17	8
够吃	-6	-7
够吃到	10	-12
够格	4	-1
够用	23	9
大	10	6
大 ,	-11	1
大 , 想	-7	3
大 , 老	3	0
大 b	-9	0
大 b ,	-9	0
大。	-3	3
大一	-11	-5
大三	6	5
大了	9	3
大事	-11	1
大于	19	1
大伯	-8	4
大便	98	-28
大便 ,	1	7
大便里	13	-4
大便颜	5	-2
大便黄	1	-10
大便黑	5	11
大出	-28	8
大出血	-28	8
大剂	5	-6
大剂量	5	-6
大前	4	-1
大前天	4	-1
大包	5	5
大包 ,	5	3
大医	8	-9
大半	-14	-7
大半年	-11	-4
大发	7	-6
大发作	7	-6
大口	19	11
大口 ,	6	1
大吗	-5	0
大吗 ?	-4	0
大哥	-9	0
大四	-7	-2
大夫	-33	-18
大夫 ,	7	-2
大夫你	-11	0
大夫瞅	4	-2
大夫说	-15	-10
大姐	-4	-2
大学	-12	10
大家	-4	0
大小	1	6
大小便	1	7
大巴	-3	9
大惊	4	5
大惊小	4	5
大概	11	8
大概什	2	-4
大概多	-14	3
大概是	3	3
大概要	-4	1
大汗	15	13
大汗 ,	7	7
大片	3	-2
大片 ,	-3	5
大的	3	7
大的血	1	3
大石	9	6
大石头	6	3
大粪	1	3
大粪味	0	3
大脚	-2	-3
大脚趾	-2	-3
大腿	11	-23
大腿 ,	1	-9
大腿上	-4	0
大腿根	3	-8
大致	3	-8
大舅	1	-5
大舌	1	5
大舌头	1	5
大血	-3	4
大血管	-1	4
大量	7	8
天	94	-106
天 ,	37	-5
天 , 一	6	0
天 , 不	-5	0
天 , 今	5	5
天 , 从	6	-4
天 , 体	7	10
天 , 刀	3	-3
天 , 医	5	-4
天 , 发	8	8
天 , 左	3	-5
天 , 快	3	-4
天 , 我	-19	3
天 , 昨	3	-2
天 , 没	-35	0
天 , 现	1	3
天 , 耳	1	4
天 , 血	3	1
天 00	3	-7
天 00 度	-9	-10
天 000	2	-7
天 ;	-8	0
天 ?	-3	10
天。	-2	7
天。现	-1	6
天。请	6	1
天一	-15	11
天一天	5	1
天一次	-27	-3
天一片	-5	0
天一直	11	8
天三	11	-12
天三四	5	-3
天上	11	-4
天上午	6	-3
天下	11	5
天下午	9	5
天不	3	-16
天两	9	-2
天两次	6	-6
天中	8	6
天中午	8	6
天了	81	-69
天了 ,	20	-26
天了。	3	4
天了没	-12	0
天亮	4	-3
天亮。	1	-4
天人	2	16
天从	4	5
天他	-6	18
天体	-8	1
天假	-4	2
天做	0	4
天六	5	-8
天再	-8	3
天冒	3	-3
天出	-14	0
天刚	-7	-6
天到	0	-3
天前	4	-7
天化	18	-11
天化验	18	-11
天十	10	-9
天半	4	6
天半夜	5	8
天厉	6	-4
天厉害	6	-4
天去	-22	-4
天去看	0	-11
天又	-20	-9
天发	11	-7
天只	4	-2
天只能	0	-6
天叫	0	4
天可	-5	-4
天可以	-5	-4
天台	14	6
天右	1	-10
天右眼	0	-3
天右边	3	-9
天吃	-21	25
天吃 ,	14	13
天吃了	-6	5
天同	3	-5
天后	-4	1
天吐	-21	9
天吐了	-22	7
天吗	8	-16
天吗 ?	7	-11
天吞	3	-5
天吸	1	5
天吸气	1	5
天周	2	-6
天和	9	-2
天和今	4	3
天喘	-5	4
天喝	-3	3
天嘴	1	5
天嘴里	1	3
天四	-4	5
天在	5	9
天在浴	4	-3
天坐	-4	1
天坐着	-3	0
天夜	-1	7
天夜里	-1	7
天大	1	4
天大 ,	10	-9
天大便	-11	5
天天	-29	15
天天吃	19	16
天天打	2	-6
天头	6	12
天头痛	5	8
天小	-2	-7
天小便	-3	-8
天就	25	-50
天就好	-24	-8
天就断	18	-7
天就没	11	-7
天尿	-9	11
天已	1	-8
天已经	1	-8
天干	2	3
天干咳	7	-3
天开	5	-20
天开始	5	-20
天我	12	5
天手	10	11
天手抖	0	3
天才	-1	-16
天才应	1	3
天打	5	2
天打太	3	-2
天把	11	16
天抽	16	-16
天抽血	15	-19
天拉	55	-7
天拉十	3	3
天拉肚	7	8
天提	-4	3
天整	-4	4
天整个	5	4
天断	38	-23
天早	24	-44
天早上	21	-40
天早晚	-1	-3
天早晨	3	0
天是	2	3
天更	1	3
天有	-4	-3
天有点	-5	6
天来	1	-5
天查	-4	2
天查血	11	1
天每	11	-5
天每天	8	-3
天比	29	-25
天比一	25	-21
天比平	4	-1
天水	18	-14
天没	17	54
天没尿	12	15
天没拉	3	-5
天没放	0	5
天没解	13	5
天洗	1	5
天清	7	0
天烧	3	12
天烧到	3	6
天照	-12	1
天白	2	4
天白天	2	4
天的	33	-12
天的事	0	-6
天的药	1	3
天的量	23	-17
天皮	-16	1
天皮肤	-16	1
天看	-1	-5
天眼	-1	-4
天眼白	3	-6
天眼睛	-5	1
天社	6	-4
天社区	6	-4
天突	0	2
天突然	4	2
天站	4	4
天第	-6	3
天第六	-10	-2
天红	1	-3
天给	-14	2
天老	10	-4
天胖	10	-1
天能	-6	-12
天能到	3	-3
天腰	-1	-3
天腿	0	4
天血	12	0
天要	-5	-2
天见	-2	4
天记	-4	0
天说	2	6
天走	-2	3
天起	39	-51
天起一	18	-13
天起不	0	7
天起又	1	-14
天起只	1	-3
天起右	4	-12
天起大	3	-5
天起尿	1	-4
天起床	0	-3
天起眼	5	-8
天越	3	-2
天越来	3	-2
天跑	6	-2
天跳	-8	0
天跳广	-3	0
天还	-19	13
天还能	2	7
天都	15	9
天镇	6	-1
天黑	5	18
太	22	15
太 ,	0	4
太多	-17	3
太多 ,	-15	2
太太	14	15
太太 ,	0	4
太好	-7	-2
太尼	11	1
太尼 ,	6	1
太尼贴	-3	2
太极	-6	-8
太极 ,	-3	-7
太极。	-2	8
太贵	8	-1
太贵 ,	9	-1
太醒	4	6
太阳	4	8
太阳穴	3	7
夫	-24	-21
夫 ,	7	-2
夫你	-11	0
夫兰	3	3
夫说	-15	-10
夫说是	-15	2
失	-10	17
失代	3	0
失代偿	3	0
失常	-5	0
失智	11	4
失智的	10	3
失禁	13	10
失血	-7	0
失败	-5	3
头	17	29
头 ,	26	-10
头 , 只	-14	0
头 , 坐	2	-6
头。	30	7
头。我	-4	7
头一	-14	-4
头不	19	-30
头不晕	9	-10
头不痛	10	-20
头也	-5	-12
头像	1	6
头先	22	12
头写	10	-1
头冷	3	1
头冷汗	3	1
头前	-3	2
头动	0	3
头动不	0	3
头压	7	2
头发	-23	8
头大	3	6
头大汗	2	3
头大的	0	3
头子	-16	3
头孢	7	8
头打	19	9
头是	-1	4
头晕	21	0
头晕 ,	4	-8
头晕没	-5	-6
头晕站	7	3
头有	3	-3
头有点	3	-2
头烫	7	5
头状	-1	5
头状癌	-1	5
头痛	14	38
头痛 ,	3	-2
头痛、	-4	11
头痛。	-3	-4
头痛得	25	25
头痛恶	11	13
头痛眼	5	-7
头癌	2	-4
头的	-3	-3
头皮	-3	14
头皮发	-6	0
头缝	6	9
头缝里	6	6
头肿	-3	3
头胎	-20	-10
头要	0	9
头说	2	3
头越	4	3
头越来	4	3
头那	-4	0
头都	-12	9
头都痛	0	5
头飞	-5	-6
头飞机	-5	-6
夸	-4	-3
夸他	2	-3
夹	-7	-2
夹式	1	4
夹血	0	-5
夹血氧	0	-5
奇	6	5
奈	2	5
奈克	1	7
奈克拉	1	7
奋	-5	-1
套	-33	-2
套 ,	1	-7
套餐	-7	5
套餐 ,	6	-1
套餐里	-3	-1
奥	4	-3
奥希	-9	-1
奥希替	-10	-5
奥拉	4	-1
奥拉帕	4	-1
奥沙	-3	2
奥沙利	-3	2
女	-21	-14
女 ,	7	-12
女 , 00	5	-7
女。	-5	0
女儿	30	-14
女儿 ,	-3	-1
女儿 00	6	5
女儿十	7	3
女儿在	2	4
女医	-17	2
女医生	-17	2
女性	-2	1
女性 ,	6	1
奶	72	32
奶 ,	8	8
奶不	13	-1
奶也	11	7
奶也不	8	4
奶叫	24	7
奶吃	3	3
奶奶	26	20
奶奶叫	24	7
奶奶吃	3	-2
奶奶的	9	5
奶奶说	4	3
奶的	9	0
奶说	4	3
好	-26	-1
好 ,	-31	-15
好 , 上	0	10
好 , 不	-3	1
好 , 只	-10	0
好 , 我	21	-4
好 , 没	-23	-1
好 , 能	-10	-7
好 , 血	-18	0
好 , 还	-2	-4
好 .	8	-6
好 ?	-17	-4
好。	-39	-15
好。想	-8	-6
好。我	-19	-9
好。请	10	9
好一	18	-8
好不	-13	-1
好了	25	35
好了 ,	9	23
好了。	2	-7
好些	-11	1
好些年	-5	1
好似	17	13
好像	6	-3
好几	52	-5
好几年	-1	-4
好几次	11	6
好在	-23	-2
好多	32	8
好多年	0	10
好多鲜	25	9
好奇	4	4
好好	5	-24
好好的	-2	-25
好就	4	-2
好得	7	-3
好得很	7	-3
好意	7	7
好意思	7	7
好我	-18	3
好我是	-19	0
好是	-5	0
好有	-11	3
好的	-7	-33
好的 ,	10	-2
好的。	-5	-19
好着	-16	1
好着呢	-16	1
好转	-6	2
好过	7	0
如	-26	15
如今	-46	-1
如何	-6	3
如出	-15	0
如出现	-15	0
如在	-13	0
如常	-22	-4
如常 ,	-3	-4
如果	22	10
如果以	-3	-1
如果你	4	-2
如果有	-12	0
如果没	10	6
如果能	4	7
妇	-11	13
妇科	-9	3
妈	-22	25
妈 ,	-5	1
妈乳	-5	0
妈乳腺	-5	-1
妈今	8	0
妈今天	9	1
妈从	6	1
妈前	-8	0
妈前年	-8	0
妈去	2	-3
妈吃	2	-3
妈在	3	0
妈妈	15	15
妈妈去	0	-3
妈妈的	-1	8
妈想	-6	0
妈换	2	5
妈是	-12	0
妈晚	-2	-4
妈的	-14	-5
妈看	-3	8
妈说	-6	-12
妈还	-3	0
妈这	4	6
妥	-9	-10
妥昔	-5	-5
妥珠	-13	9
妥珠单	8	-2
妹	9	7
妹们	3	0
妹妹	4	4
妹说	-17	-3
妻	3	-3
姆	-1	-8
始	-7	16
始 ,	-17	-4
始两	2	6
始两条	2	5
始化	-4	-4
始化疗	-4	-4
始发	17	-19
始发冷	3	3
始吃	-41	-8
始吃 ,	-20	2
始小	2	-4
始小便	2	-4
始打	7	4
始拉	2	-13
始用	-3	1
始红	2	-6
始说	7	13
始说胡	6	13
姐	6	6
姐 ,	-3	0
姐妹	-8	-5
姐妹们	3	0
姐姐	3	4
姑	-13	-11
姑姑	4	2
姑娘	-14	-9
姓	-4	0
姓名	-3	-3
委	3	-4
委托	3	-3
姜	-5	-5
姥	2	3
姥姥	1	3
姨	-1	10
威	6	-3
娃	-3	1
娃 ,	-6	2
娘	-23	-7
娘家	2	-6
婆	10	24
婆 ,	1	7
婆吃	1	-13
婆婆	8	11
婆婆说	10	10
婆说	-9	11
婆说我	3	2
婆说是	7	5
婚	-11	5
婚礼	-23	0
婴	11	-8
婴儿	10	-9
媳	-2	6
媳妇	-5	5
嫁	-17	-1
嫂	2	7
嫂说	2	6
嫌	-23	10
嫌我	-10	2
嫌贵	3	-2
嫌贵停	3	1
嬷	10	1
子	9	34
子 ,	-3	3
子 , 一	4	3
子 , 我	-3	1
子 , 手	4	10
子 , 有	1	5
子 ?	-6	-1
子、	14	0
子。	-8	-3
子。今	2	-6
子。他	2	-3
子。我	-6	0
子一	19	-4
子一天	11	-15
子一岁	3	4
子一样	1	7
子三	39	15
子三岁	10	8
子上	-4	-3
子上 ,	-1	3
子上的	0	3
子下	3	0
子不	-9	-21
子不痛	1	-15
子不能	-14	0
子两	7	2
子两天	1	3
子中	13	3
子中心	13	3
子也	5	0
子了	-13	9
子了 ,	-6	2
子二	2	-9
子二十	2	-9
子五	12	-3
子今	0	-8
子他	-19	-4
子他爸	-5	-5
子六	-6	0
子六岁	-6	0
子出	-3	0
子十	3	4
子十四	0	3
子发	64	26
子发烧	32	19
子发紧	14	4
子右	17	1
子后	1	6
子哑	1	3
子在	-10	3
子多	-7	4
子好	-5	-2
子学	2	-8
子宫	-4	7
子宫内	4	3
子小	-3	-2
子就	-3	2
子已	18	4
子已经	18	4
子很	1	-3
子心	-5	1
子想	-11	-7
子我	1	4
子才	5	-1
子打	6	-1
子把	-4	3
子抬	2	7
子抬不	2	7
子拉	-8	0
子按	0	-4
子按着	0	-4
子挺	14	-1
子是	-4	5
子有	0	-15
子有点	1	-10
子没	-12	3
子清	9	-15
子清楚	8	-14
子烧	10	1
子爸	0	-4
子现	5	2
子现在	5	2
子痛	-22	31
子痛 ,	-20	23
子痛得	7	15
子皮	7	1
子眼	-10	3
子硬	18	14
子硬得	14	12
子突	2	7
子突然	2	7
子绞	0	3
子老	11	5
子肿	0	-3
子肿得	0	-5
子胀	12	27
子胀得	11	13
子要	-14	0
子说	8	1
子越	16	-16
子越来	16	-16
子跟	8	0
子还	6	14
子都	22	0
子都不	3	-3
子都拿	7	3
子酸	9	1
子酸 ,	0	-3
子里	13	14
子里的	-1	-3
子问	-2	-4
子隐	2	-4
子隐隐	2	-4
孔	-9	8
孕	31	29
孕 ,	-11	-3
孕 00	41	27
孕 00 周	41	27
孕。	-6	-2
孕三	4	-1
孕三十	4	-1
孕了	-8	0
孕二	-9	-2
孕二十	-9	-2
孕前	-11	0
孕妇	3	3
孕棒	0	7
孕棒两	0	5
字	-1	20
字 ,	12	4
字 ?	9	-3
字。	-7	4
字。请	-11	1
字一	-3	7
字不	3	-8
字了	-12	-4
字写	8	3
字又	-15	-2
字就	7	1
字打	5	1
字歪	6	2
字母	3	-1
字的	-5	1
存	37	-1
存 ,	0	-3
存在	7	-6
存折	18	4
孙	-14	2
孙女	-10	-5
孙女 ,	-9	-7
孙子	6	4
孝	5	0
孟	11	-4
孟赛	13	-5
孢	23	-8
孢素	18	-16
季	-20	5
学	-18	-7
学。	3	-6
学了	-19	-11
学体	-15	0
学体检	-11	0
学术	9	1
学校	11	18
学校要	-1	7
学点	-6	0
学生	-7	-5
学生 ,	3	2
学院	-3	0
孩	100	49
孩 ,	-1	5
孩子	28	17
孩子 ,	-7	2
孩子三	33	12
孩子他	-16	-5
孩子发	36	19
孩子是	-7	5
孩子爸	0	-4
孩子现	4	2
孩子都	-10	-10
宁	-4	-10
它	11	-11
守	-5	4
安	10	13
安。	-17	-7
安全	-21	-1
安宁	-5	-6
安安	12	0
安心	0	4
安慰	-5	-1
安排	-15	15
安排 ?	-4	1
安排一	-3	0
安排在	-2	-3
安检	-3	2
安眠	57	16
安眠药	56	14
安罗	-1	-10
安罗替	-1	-10
安静	-14	-3
完	27	14
完 ,	28	4
完两	7	0
完了	2	-10
完了 ,	-8	-6
完以	-5	-3
完以后	-5	-3
完全	-18	-17
完全不	-4	-1
完全缓	-17	0
完再	18	-5
完化	3	3
完化疗	3	3
完大	1	4
完孩	1	-4
完孩子	1	-4
完就	9	-11
完流	-16	10
完流感	-16	10
完球	10	-5
完第	-17	-2
完第三	6	-6
完第二	5	7
完第四	-13	-7
完能	1	-5
完试	3	2
完这	9	2
完针	-4	1
官	17	-3
定	-9	1
定 ,	-32	-4
定。	-1	6
定下	12	5
定了	-3	3
定于	3	-1
定型	-4	0
定的	-9	6
定要	-2	-8
定金	8	2
宜	-10	16
宜 ,	-3	0
宜 ?	1	10
宜不	6	3
宜点	15	5
宝	31	36
宝出	1	9
宝出生	1	9
宝宝	31	35
宝宝出	1	9
宝宝才	2	7
宝宝是	0	-3
宝才	2	7
宝才 00	2	3
宝是	0	-3
实	-26	9
实。	-13	2
实也	9	-3
实习	5	-3
实在	-2	4
实在不	0	4
实就	-4	0
实就是	-4	0
实我	-9	0
实是	10	-5
实验	-7	-2
实验室	-3	-2
宠	-19	0
宠物	-19	0
审	-8	0
审一	-6	0
客	18	3
客人	-5	0
客户	24	-5
客户 ,	-4	4
客服	-31	0
宣	-6	2
宣传	-4	2
室	17	6
室 ,	7	-8
室友	26	21
室友说	4	1
室滑	3	-2
室的	-4	5
室颤	-7	0
宫	2	11
宫内	4	3
宫内膜	4	3
宫外	-3	3
宫外孕	-3	3
宫颈	7	-2
宫颈癌	7	-2
害	36	-12
害 ,	8	-5
家	17	9
家 ,	11	2
家。	12	9
家三	9	9
家三口	5	6
家中	-10	2
家五	-7	1
家五口	-7	1
家人	-2	-5
家医	-4	-5
家医院	-3	-5
家在	3	2
家好	-1	-3
家安	6	-4
家属	9	17
家属 ,	-3	-3
家属。	5	2
家属拒	5	1
家属能	6	-3
家属补	8	1
家属问	0	8
家庭	-2	-7
家庭医	-7	-8
家族	-9	5
家族史	6	5
家有	0	-1
家有没	-4	1
家母	4	8
家父	19	-14
家猫	-18	0
家用	-8	2
家的	-2	3
家看	7	9
家看看	3	5
家给	-10	4
家给看	-5	4
家能	13	6
家药	26	-11
家药店	10	-5
家药房	12	-3
家视	4	-3
家视频	4	-3
家诊	-11	0
家诊所	-11	0
家说	12	-5
家远	9	-4
家远程	9	-4
家都	-4	-3
家里	-27	17
家里一	-1	-4
家里人	-8	4
家里养	2	-5
家里没	6	9
家里的	17	8
家里老	-9	1
家里还	-19	-2
家量	10	-8
家量血	3	-6
家长	-3	1
容	-8	4
容易	-6	6
宽	0	9
宽裕	-4	2
宾	8	-7
宾馆	13	-6
宾馆 ,	-3	0
宿	15	0
宿睡	8	-7
宿睡不	8	-7
宿舍	6	5
寄	-2	-17
寄 ?	-5	1
寄一	-4	1
寄了	-7	-4
寄到	-19	11
寄来	-6	-5
寄来的	-7	6
寄给	-4	-12
寄给你	8	-12
寄过	-1	-1
寄过来	5	-2
密	-1	-2
密度	-15	0
密码	5	3
富	0	3
寒	22	30
寒战	25	28
寒战 ,	-3	4
寒战、	-6	0
寓	-11	-6
寓 ,	3	-3
察	-9	4
察。	9	5
寨	3	-1
寸	-2	-5
对	-23	-3
对 ,	7	-11
对 ?	-24	0
对不	-17	-10
对不对	-26	1
对乙	11	9
对乙酰	11	9
对了	-5	7
对了 ,	-7	6
对公	-4	-5
对劲	-5	1
对吗	-5	-2
对吗 ?	-4	-1
对我	-4	0
对接	0	5
对照	0	1
对照组	-3	-1
对这	-3	0
对青	-7	1
对青霉	-7	1
寻	15	-5
寻思	4	3
寻思是	6	1
寻日	7	-6
寻晚	5	-8
导	8	-11
导 ,	-3	0
导尿	9	-4
导游	0	3
导航	-5	-1
封	-12	5
封 ,	-6	0
封信	-6	0
封堵	-3	0
射	-12	15
射 ,	5	2
射 , 大	5	2
射液	-6	1
射笔	-3	-1
射血	-6	1
射血分	-6	1
射频	-8	0
射频消	-8	0
将	-10	-11
将来	-6	-9
小	8	-7
小 ,	-13	-2
小了	2	-9
小事	0	5
小便	44	-34
小便也	1	7
小便像	7	-10
小便有	1	-6
小便正	-31	-8
小便通	-3	-1
小便都	-15	-4
小便颜	2	-10
小勺	3	-6
小区	-14	-14
小半	26	12
小半盆	24	10
小口	1	8
小姐	-4	1
小姑	-13	-5
小姑娘	-13	-5
小姨	-3	1
小孙	6	3
小孙子	6	3
小学	-20	-19
小孩	62	29
小怪	5	6
小怪。	3	4
小时	50	56
小时 ,	34	7
小时。	2	-4
小时了	22	13
小时候	-6	4
小时内	-4	0
小时前	23	18
小时湿	1	4
小时车	-2	-4
小时还	0	10
小朋	-7	-3
小朋友	-7	-3
小板	24	-17
小板 00	36	-37
小板 000	-48	-1
小板今	10	-9
小水	3	-3
小水泡	3	-3
小溃	-2	-10
小溃疡	-2	-10
小猫	0	5
小的	2	5
小红	-3	1
小红点	-4	1
小细	7	-8
小细胞	7	-8
小结	-8	6
小结 (	2	4
小结节	-8	-1
小肚	17	10
小肚子	17	10
小腿	27	-30
小腿 ,	4	0
小腿又	28	13
小腿比	2	-10
小腿肚	0	-4
小说	-7	1
少	14	4
少 ,	14	6
少 ?	-10	-3
少、	4	1
少一	-1	-3
少一点	3	-2
少了	13	1
少了 ,	0	5
少了一	8	7
少少	9	-15
少算	3	3
少钱	7	10
少钱 ,	-6	13
少钱 ?	14	-14
少钱。	-8	4
少钱一	-3	4
少钱都	-1	4
尔	-17	-23
尔做	-3	-1
尔有	13	-5
尔本	8	-7
尔茨	-13	0
尔茨海	-13	0
尖	9	3
尖瓣	-5	-2
尖血	2	4
尖血糖	2	4
尚	-7	-3
尚可	2	-3
尤	-3	-1
尤单	-3	0
尤单抗	-3	0
就	21	17
就一	-2	9
就上	5	1
就不	18	8
就不用	4	-9
就会	15	1
就像	-8	-3
就先	-14	-1
就出	5	-4
就剩	12	-23
就剩今	4	-10
就剩后	7	-6
就医	-1	0
就医”	-3	0
就去	7	6
就发	3	-2
就可	3	-1
就可以	3	-1
就吃	32	-13
就吃完	14	-13
就吐	27	-26
就喝	11	4
就在	5	5
就好	-39	-4
就好 ,	13	-4
就好了	-19	-4
就当	-5	1
就往	-5	0
就得	19	2
就得歇	13	0
就怕	-3	-2
就恢	-3	0
就恢复	-3	0
就想	-4	6
就想找	-9	-3
就想问	-7	7
就憋	5	13
就憋醒	5	11
就掉	2	13
就掉 ,	1	6
就掉一	1	7
就断	26	-9
就断了	14	-5
就是	-15	-29
就是一	-10	-5
就是从	1	-11
就是后	3	-3
就是想	-9	7
就是有	7	1
就是要	-3	6
就是这	12	-1
就更	-5	0
就有	9	5
就没	26	-4
就没了	14	-7
就没有	15	-9
就痛	16	-2
就痛 ,	5	-4
就眼	19	-12
就眼前	9	-19
就算	-13	-9
就肿	9	5
就能	-10	-4
就行	-1	5
就行 ,	16	-2
就行。	-1	4
就要	4	10
就让	3	4
就诊	-3	7
就走	12	12
就过	-18	-2
就过 ,	-6	0
就过去	-6	-2
就近	6	-14
就返	1	-17
就返上	1	-17
就这	7	9
就这样	0	6
就退	-36	0
就退了	-19	0
就问	-16	1
就饱	1	-4
就饱 ,	1	-3
尺	-2	-5
尼	-6	-32
尼 ,	6	1
尼一	16	-9
尼一盒	5	-5
尼加	0	-4
尼吃	-4	-2
尼吃了	-4	-2
尼尔	4	-2
尼松	23	-13
尼松 ,	4	-1
尼的	18	-6
尼第	-1	-5
尼贴	-3	2
尽	21	1
尽快	18	-3
尾	18	-5
尾号	6	1
尾号 0000	6	1
尾数	-1	-6
尿	105	1
尿 ,	23	5
尿。	-7	4
尿不	8	20
尿不出	7	20
尿也	1	4
尿了	0	9
尿像	15	-10
尿像浓	5	-5
尿像酱	10	-9
尿出	7	-2
尿剂	-8	4
尿外	1	3
尿外科	1	3
尿多	7	-7
尿多 ,	7	-7
尿尿	-6	1
尿得	8	-15
尿得出	3	-10
尿毒	6	5
尿毒症	6	5
尿比	6	-11
尿比平	6	-11
尿病	3	4
尿病 ,	0	-8
尿病二	1	-3
尿痛	13	-18
尿痛两	12	-15
尿管	2	0
尿管 ,	1	3
尿药	-9	-12
尿蛋	-8	0
尿蛋白	-8	0
尿血	32	6
尿还	4	-2
尿还有	4	-2
尿都	10	3
尿酮	5	5
尿酸	-19	10
尿酸 000	-11	6
尿里	19	-13
尿里带	17	-6
尿量	21	0
尿量正	9	-1
尿频	13	-18
尿频尿	13	-18
局	-4	-8
局部	-7	-7
屁	13	9
屁 ,	3	-6
屁也	12	6
屁没	0	4
屁股	22	5
屁股那	1	3
层	-3	-6
层 ,	-3	0
层楼	0	-7
层楼就	5	-2
居	6	3
屉	0	5
屉里	6	3
屋	9	12
屋 ,	5	-1
屋里	0	3
屎	27	1
屎 ,	15	5
屑	-10	3
屑病	5	-6
展	-7	8
属	-2	11
属 ,	-3	-3
属。	5	2
属于	-7	0
属拒	5	1
属拒绝	5	1
属的	-6	2
属能	6	-4
属补	8	1
属诉	-2	2
属诉求	-6	0
属问	0	8
山	-29	18
山。	5	2
岁	2	6
岁 ,	31	-29
岁 , 一	-13	-1
岁 , 三	5	-4
岁 , 做	5	0
岁 , 先	23	7
岁 , 前	2	-6
岁 , 卵	3	0
岁 , 去	-9	0
岁 , 发	13	-17
岁 , 平	1	-3
岁 , 急	1	3
岁 , 想	-3	0
岁 , 男	-3	0
岁 , 突	14	5
岁 , 肺	5	2
岁 , 胰	5	0
岁 , 近	0	-3
岁 , 退	12	-3
岁。	0	-4
岁以	-4	0
岁半	8	-2
岁半 ,	7	-3
岁时	-6	0
岁男	-12	7
岁男性	-8	2
岁的	-9	3
岁的儿	-3	-4
岁的老	-4	0
岗	7	2
岛	37	-3
岛素	31	0
岛素 ,	5	-2
岳	0	0
岳母	-5	1
岳父	4	-2
岸	-8	-1
崩	-17	-7
川	-13	13
州	16	-4
州 ,	-3	0
州有	7	-5
巢	8	0
巢癌	7	0
巢癌 ,	-5	4
巢癌复	4	-1
工	16	3
工 ,	4	-1
工人	6	5
工作	9	-4
工作 ,	-2	-5
工作日	11	-2
工作顺	7	9
工友	2	5
工地	-3	-1
工心	9	1
工程	4	-1
左	29	18
左下	1	6
左下腹	7	4
左乙	-3	-2
左乙拉	-3	-2
左侧	-2	4
左侧大	0	3
左右	-24	-7
左右 ,	1	-3
左右。	2	-5
左大	3	-7
左大腿	3	-7
左室	-6	0
左小	13	22
左小腿	13	22
左手	21	7
左眼	-18	8
左肩	6	2
左胳	2	7
左胳膊	2	7
左腿	5	2
左边	8	-14
左边乳	2	-7
左边粗	1	-5
巩	15	0
巩固	14	8
巩膜	1	-8
差	25	-14
差 ,	-3	-1
差不	-2	-7
差不多	-2	-7
差价	-2	7
差别	-3	0
差多	17	3
差多少	17	3
差点	12	-13
差点栽	4	7
巯	8	0
巯咪	2	3
巯咪唑	2	3
己	-15	-8
己 ,	0	-5
己买	10	-5
己从	-3	-1
己做	17	2
己停	-4	-2
己停了	3	-1
己去	3	0
己吃	0	-3
己名	5	2
己名字	5	2
己在	4	-6
己在家	3	-3
己就	17	4
己想	-5	1
己打	19	4
己找	-6	-4
己是	-6	0
己来	-5	0
己没	-14	-1
己没什	-7	-1
己的	-4	1
己说	13	8
己说是	3	2
己说没	10	4
己走	-4	-1
己身	-6	0
己都	-3	1
己问	-3	0
已	32	18
已。	-7	0
已经	19	3
已经三	0	-3
已经两	7	1
已经买	23	13
已经八	-5	-1
已经四	3	-3
已经回	-1	3
已经把	23	6
已经用	4	-3
已结	-6	0
已自	5	4
已自行	5	4
巴	-1	3
巴干	2	-12
巴曲	-7	0
巴瘤	16	-2
巴瘤 ,	3	-2
巴结	2	-6
巾	26	8
巾 ,	-3	-6
市	16	-9
市 ,	10	-2
市做	6	3
市场	-17	1
市里	-3	2
布	-12	-9
布 ,	5	3
布地	-1	-4
布替	-5	-1
布替尼	-5	-1
布洛	-10	-3
布洛芬	-10	-3
师	-18	-5
师 ,	25	-2
师 , 我	1	-3
师 :	-6	-2
师你	3	-1
师你好	3	-1
师傅	-10	-4
师视	-11	4
师视讯	-10	4
师说	-6	-5
师说可	-3	2
师远	9	-4
希	-12	-19
希替	-10	-5
希替尼	-10	-5
希望	8	-16
帕	-7	-10
帕他	-9	-3
帕他胺	-9	-3
帕利	-6	-3
帕利哌	-11	0
帕格	1	-5
帕金	13	-10
帕金森	13	-10
帘	6	7
带	8	-31
带 ,	1	-3
带一	-9	-5
带了	0	1
带了一	1	4
带什	-3	-1
带什么	-3	-1
带他	-4	1
带几	24	0
带喘	3	-1
带回	-2	-3
带娃	1	-9
带孙	7	0
带孙子	7	0
带孩	-3	1
带孩子	-3	1
带小	-3	0
带我	9	-1
带点	25	-16
带状	10	-12
带状疱	10	-12
带着	-9	10
带者	-6	2
带药	-1	3
带血	74	-25
带血 ,	7	-1
带血丝	11	-1
带过	-3	-3
席	-3	3
帮	26	-1
帮他	12	4
帮他找	7	0
帮他看	4	1
帮忙	-7	-16
帮忙找	9	-8
帮我	25	2
帮我把	-1	3
帮我问	3	1
帮找	12	-7
常	-30	-39
常 ,	-29	-13
常 , 人	7	-6
常 , 医	-1	8
常 , 大	-1	4
常 , 就	6	-5
常 , 想	8	-1
常 , 我	22	-5
常 , 没	-7	0
常 , 这	-7	2
常。	14	-17
常。就	-3	2
常。想	7	-4
常。我	-1	-9
常。请	-14	2
常一	-2	-12
常上	-10	-1
常上班	-12	0
常吗	49	5
常吗 ?	19	6
常备	1	5
常年	-19	0
常年在	-8	0
常没	16	3
常范	-7	0
常范围	-7	0
常见	-15	0
常规	10	-11
帽	-7	1
幕	-1	3
干	-6	-21
干 ,	-20	-8
干了	-6	0
干净	-4	-6
干净 ,	-6	2
干净。	-15	0
干咳	21	-13
干咳 ,	18	-7
干得	9	-1
干活	5	-1
干活 ,	4	1
干细	4	16
干细胞	4	16
干脆	-4	0
干预	4	3
平	39	-31
平 ,	3	5
平一	0	7
平台	2	-4
平台的	6	-1
平安	-7	-9
平安。	-14	-7
平常	5	-11
平平	0	-4
平时	43	-34
平时一	14	-9
平时多	6	-3
平时少	6	-10
平板	-4	1
平睡	-8	-6
平稳	3	-7
平稳 ,	17	4
平稳。	2	-3
平路	11	-5
平躺	-3	10
年	-24	2
年 ,	3	-10
年 , 一	-3	-7
年 , 上	3	-1
年 , 人	1	3
年 , 他	-8	0
年 , 去	-4	1
年 , 想	-18	4
年 , 最	-2	-3
年 , 每	6	-7
年 , 没	-8	0
年 , 胸	-5	1
年 , 脚	-7	-3
年 , 这	4	-4
年 00	-8	-3
年 00 ,	-3	0
年 00 岁	4	-3
年 3	-11	0
年 3 月	-7	0
年。	-3	-3
年一	-14	-3
年一月	3	2
年一查	-3	0
年一样	-3	0
年一次	6	-2
年七	-2	1
年七十	-4	1
年三	-26	6
年三十	-8	-3
年三月	-18	9
年中	14	-4
年也	-10	0
年了	-20	5
年了 ,	15	7
年了。	-20	6
年了没	-4	3
年二	-16	3
年二十	-9	2
年二月	-7	0
年五	-13	3
年五十	-9	4
年五月	-3	0
年人	17	0
年他	-3	-3
年以	30	-4
年体	-4	-3
年体检	-4	-3
年假	-8	0
年做	27	1
年做过	14	-4
年八	-6	-1
年八月	-4	0
年六	2	3
年六十	2	4
年冬	-4	0
年冬天	-4	0
年前	-16	4
年前一	-8	-7
年前了	13	1
年前做	20	5
年前的	-5	-4
年十	-10	1
年十一	-8	0
年十月	3	1
年半	-22	1
年半 ,	-16	1
年去	5	4
年吃	0	3
年后	-22	0
年后复	-9	0
年四	-13	-5
年四十	-5	0
年因	-4	0
年国	-7	0
年国庆	-7	0
年在	-6	1
年在你	4	1
年复	17	13
年复查	17	13
年夏	-6	0
年夏天	-6	0
年多	5	1
年多 ,	10	-2
年大	-6	0
年如	-6	5
年就	2	2
年就是	3	2
年平	-10	0
年年	32	1
年底	-26	-7
年度	4	-6
年得	22	8
年得过	21	8
年心	-3	0
年我	3	-7
年我们	-7	0
年打	-9	-2
年整	-6	-4
年无	-12	-3
年春	0	7
年春天	-7	6
年是	-11	0
年最	-4	1
年有	-4	0
年来	-4	4
年查	-8	1
年检	5	-1
年没	-10	-10
年没再	-4	0
年没发	17	-8
年没变	6	10
年没有	-4	0
年的	-5	0
年的 ,	-17	0
年的老	0	-7
年纪	5	1
年给	-10	6
年脑	-13	0
年脑出	-3	0
年要	-8	0
年轻	-8	1
年轻时	-7	1
年还	-8	1
年那	-5	0
年都	-17	7
年都这	-14	5
年零	-4	0
年零两	-3	0
年龄	-4	2
年龄 00	-3	0
并	-30	5
并发	-8	0
并无	17	-1
并请	-4	0
幸	-9	0
幼	-21	12
幼儿	-21	3
幼儿园	-21	2
广	5	-2
广告	-4	0
广场	6	4
广场舞	6	4
广州	4	-5
广西	-2	3
庆	-14	-2
床	-3	20
床。	6	4
床上	16	3
床位	-14	1
床位。	-3	-1
床单	-2	0
床单都	1	4
床头	4	3
床研	9	2
床研究	9	2
床被	9	7
床被子	9	7
床试	6	4
床试验	6	4
床边	-6	3
床都	1	7
序	0	3
库	-16	11
库巴	-7	0
库巴曲	-7	0
应	29	25
应 ,	1	6
应一	1	3
应一声	1	3
应急	9	-11
应该	16	13
应该不	2	5
应该就	9	4
应该是	0	3
应该没	15	-6
底	-5	-30
底 ,	20	-1
底。	-13	1
底前	18	4
底多	5	-1
底才	-18	-6
底板	-7	2
底的	-22	-1
底要	-9	1
店	17	-14
店 ,	-8	2
店我	0	-3
店有	-3	0
店都	19	-9
店都说	11	-3
店里	-5	4
废	-13	1
度	-14	22
度 ,	-16	24
度 , 人	8	9
度 , 胡	7	3
度 , 说	6	2
度 0.0	-5	2
度 0.0 ,	-3	0
度 4	8	0
度 4 ,	7	-1
度 6	4	2
度 6 ,	4	-2
度 8	0	-7
度 8 ,	2	-7
度 9	1	-4
度 ?	0	4
度、	7	0
度。	-7	-2
度一	5	0
度一 ,	5	-1
度九	2	1
度九 ,	2	3
度复	-4	0
度多	-5	0
度普	-4	1
度普利	-4	1
度有	6	-9
度版	-2	-4
度的	-13	4
度胺	4	-5
度计	-11	1
度近	4	-9
度近视	4	-9
座	3	-1
庭	-2	-9
庭医	-7	-8
庭医生	-7	-8
康	-14	-7
康 ,	-4	6
康。	-8	0
康复	-36	7
康复师	-4	0
康定	9	-8
康志	6	-1
康志愿	6	-1
延	-3	-5
延到	-3	-10
延期	3	12
建	3	-7
建议	-19	-1
开	22	9
开 ,	-4	16
开 ?	-21	-1
开。	-10	4
开一	-22	-4
开一张	-22	-2
开一样	4	2
开不	7	0
开不开	6	0
开个	-3	-6
开了	32	-14
开了 ,	-3	1
开什	1	-5
开什么	1	-5
开会	-9	-12
开公	9	4
开公司	9	4
开出	9	-7
开刀	-16	9
开刀 ,	-5	0
开到	3	0
开发	3	-4
开发票	3	-4
开吗	-5	3
开吗 ?	-9	-5
开始	-9	16
开始 ,	-17	-4
开始两	2	6
开始化	-4	-4
开始发	17	-19
开始吃	-42	-8
开始小	2	-4
开始打	7	4
开始拉	2	-13
开始用	-4	1
开始红	2	-6
开始说	7	13
开封	-20	3
开春	-8	0
开水	4	10
开水烫	12	10
开点	3	1
开玩	12	13
开玩笑	12	13
开的	8	-8
开胸	-1	-5
开英	-4	7
开英文	-4	7
开药	0	-5
开药 ,	3	-3
开错	1	6
开颅	4	0
异	-6	-22
异地	-15	-1
异常	3	-7
异常 ,	3	-4
异常。	3	-2
弄	9	-3
弄丢	5	5
弄死	8	2
式	7	0
式 ,	5	-1
引	-28	-6
引流	9	-2
引流口	2	-3
引流管	7	3
引用	-8	0
引起	-24	-5
弟	-9	20
弟吃	14	-2
弟吃氯	10	-3
弟弟	18	4
弟弟吃	11	-5
张	-1	-1
张 ,	17	5
张 ?	-3	-2
张。	-5	0
张不	20	13
张不开	20	13
张是	-8	0
张纸	7	-1
弥	-9	0
弥漫	-9	0
弥漫大	-9	0
弯	-7	-10
弯腰	1	4
弹	-17	1
弹力	-9	1
弹力袜	-3	1
强	-14	7
强 ct	-12	1
归	-11	8
归正	-4	0
归正传	-4	0
当	-39	21
当。	18	1
当了	-3	0
当回	2	6
当回事	2	6
当地	6	-5
当地医	8	2
当场	-10	-1
当天	-5	-2
当妈	12	1
当年	-23	13
当年就	3	4
当年的	-4	0
当年给	-11	6
当护	-5	0
当护士	-9	0
当时	-36	-5
当时就	-3	0
当时没	1	4
当晚	-13	0
当糖	13	8
录	-30	8
录 ,	-3	1
录仪	-6	0
录音	-4	0
形	12	-17
形 ,	9	-8
形眼	5	-11
形眼镜	4	-7
彩	-21	9
彩虹	5	9
彩虹 ,	2	3
彩虹圈	3	6
彩超	-16	-1
影	-30	-4
影 ,	7	8
影。	2	4
影像	-4	-3
影像光	-5	1
影剂	-18	1
影响	-20	-7
影响 ,	-10	0
影响。	-16	-5
影子	2	5
彻	-5	0
彻底	-5	0
往	76	39
往上	27	1
往上翻	4	4
往下	6	13
往下掉	6	3
往史	-3	0
往右	4	9
往右边	4	9
往后	7	11
往外	65	12
往常	7	-5
往无	1	3
征	16	9
径	0	-6
待	10	4
很	12	19
很 ,	-27	-3
很。	-2	3
很厉	-14	1
很厉害	-14	1
很多	7	-3
很好	-5	-12
很好 ,	-8	-8
很好。	2	-4
很安	-14	-3
很安静	-14	-3
很稳	-10	-8
很稳 ,	6	-6
很稳定	5	-3
很重	0	8
律	-23	9
律 ,	5	4
律不	1	-2
律不齐	3	-2
律失	-5	0
律失常	-5	0
律师	5	3
得	19	13
得 ,	7	-2
得 ?	-10	0
得。	-16	-2
得一	6	-7
得上	9	7
得下	-4	-7
得下睡	-12	2
得不	-22	7
得不得	-10	0
得不行	1	9
得也	2	-10
得了	22	-5
得人	4	2
得他	-6	0
得低	6	6
得低不	6	6
得住	-21	0
得住 ,	-14	-2
得停	-5	-4
得停下	5	-4
得像	-3	40
得像木	9	8
得像沥	5	11
得像要	9	4
得像馒	2	-10
得像鼓	1	7
得冒	1	3
得出	4	-13
得出来	3	-10
得到	18	-1
得到吗	4	5
得厉	28	10
得厉害	28	10
得去	-18	-1
得及	8	-10
得及吗	8	-10
得发	3	5
得发亮	3	5
得吃	-5	-1
得吃不	-6	-1
得吓	-8	-1
得吓人	-8	-1
得在	8	-2
得多	-14	-4
得少	-11	6
得很	-24	14
得很 ,	-27	-3
得很。	-2	3
得很好	-7	-1
得心	0	-5
得快	-7	-1
得快 ,	-3	-1
得想	-11	0
得慌	0	-1
得慌 ,	4	5
得慢	4	-2
得我	-17	-8
得我头	-5	0
得我心	-3	-10
得打	9	1
得打滚	8	4
得抬	1	3
得拿	5	-17
得拿不	5	-17
得挺	-4	-1
得挺好	-4	-1
得撞	1	7
得撞墙	1	7
得数	2	4
得数不	2	4
得整	3	-9
得整宿	1	-5
得是	-12	-3
得有	10	-1
得有点	8	-4
得来	-6	2
得欢	-38	1
得歇	13	0
得死	-9	2
得比	-3	0
得清	3	-2
得清。	3	-3
得满	-5	2
得痛	3	-2
得的	10	-6
得的是	13	-3
得直	3	11
得直不	8	8
得直叫	-7	3
得真	-5	-3
得着	-28	2
得着 ,	-14	1
得睁	1	4
得睁不	1	4
得睡	-8	-16
得睡不	4	-17
得端	2	4
得端不	2	4
得等	3	-3
得脸	-3	7
得要	11	13
得要命	3	5
得起	3	0
得跟	5	11
得过	10	6
得过一	-1	-5
得过心	15	4
得进	4	-3
得连	0	5
得难	13	-13
得难受	13	-13
得非	5	11
得非常	5	11
得香	-12	0
微	-31	9
微信	3	15
微克	-9	1
微创	-3	4
微痒	-10	0
微痒 ,	-10	0
德	23	5
德国	-7	-8
德国医	6	-1
德堡	3	7
德文	-3	0
德曲	-2	6
德曲妥	-2	6
心	-2	10
心 ,	-6	22
心 , 今	1	4
心 , 想	-3	-1
心”	13	6
心。	-3	-12
心丸	9	3
心丸”	9	3
心做	3	1
心内	13	-1
心功	-8	0
心功能	-8	0
心包	-1	3
心口	2	16
心口痛	-16	-1
心在	-16	0
心律	-4	-3
心律失	-5	0
心情	13	-2
心慌	22	-10
心慌 ,	6	-3
心梗	-17	4
心梗 ,	7	4
心梗、	-3	0
心梗放	-3	0
心没	4	2
心率	14	10
心率 00	3	5
心率 000	7	1
心理	-13	12
心理医	7	4
心理咨	5	4
心理老	-2	3
心电	-4	-6
心电图	-7	-7
心病	26	5
心病 ,	5	-1
心痛	-44	6
心绞	-14	0
心绞痛	-14	0
心肌	0	0
心肌梗	-8	0
心肌病	6	-1
心肺	10	0
心脏	9	-30
心脏病	-5	0
心脏移	4	-6
心脏都	-5	-1
心脚	3	-2
心脚心	3	-2
心血	5	1
心血管	5	1
心衰	32	-10
心衰 ,	21	-6
心衰住	4	1
心衰研	10	0
心超	14	5
心超、	-8	0
心跳	17	10
心跳 00	3	1
心跳 000	2	8
心跳一	10	3
心跳乱	8	2
心跳停	-3	0
心都	7	-5
心里	-17	4
必	10	11
必要	0	4
必须	2	3
忍	7	-2
志	37	10
志不	31	21
志不清	14	7
志愿	4	0
志愿者	4	0
志明	3	3
志明市	3	5
志清	7	-16
志清楚	1	-11
忘	-6	-10
忘了	4	-4
忙	22	-15
忙找	9	-8
忧	-6	0
快	36	24
快。	-8	3
快一	14	-1
快什	5	1
快什么	5	1
快几	7	5
快几点	6	4
快到	-9	-5
快把	-3	4
快把我	-3	3
快递	-3	-8
快递卡	6	-3
念	-35	1
念头	-15	-2
念头 ,	-23	-5
念头。	4	-1
忽	40	21
忽冷	14	5
忽冷忽	14	5
忽热	14	5
忽然	26	15
怀	4	11
怀孕	25	10
怀孕 ,	-11	-3
怀孕 00	17	15
怀孕三	3	-1
怀孕了	-8	0
态	-4	4
态平	-9	0
怎	2	-2
怎么	2	-2
怎么买	-11	1
怎么办	64	17
怎么吃	4	-9
怎么处	-14	-2
怎么寄	5	2
怎么开	-6	-5
怎么报	-3	-2
怎么换	4	-2
怎么收	-9	0
怎么样	-7	6
怎么痛	1	-10
怎么算	7	-3
怎么补	-8	-11
怎么调	-14	0
怎么预	6	4
怕	31	9
怕光	21	-7
怕光 ,	2	5
怕冷	5	2
怕冷 ,	4	0
思	4	2
思是	-6	0
急	3	14
急 ,	7	1
急”	-12	-1
急。	-21	17
急促	33	11
急性	-19	2
急性加	-5	0
急性心	-3	0
急性脑	-5	0
急性髓	3	2
急救	-23	-2
急救电	-12	0
急救箱	-13	0
急查	5	5
急淋	6	10
急淋 ,	5	4
急症	-5	-2
急联	-5	-1
急联系	-5	-1
急诊	-32	3
急诊科	-7	0
性	-16	-22
性 ,	20	-7
性 , 00	3	-4
性 , 医	-7	0
性中	-20	0
性中性	-20	0
性乳	-2	-3
性乳腺	-2	-3
性休	-17	0
性休克	-17	0
性出	-9	0
性出血	-9	0
性心	-6	1
性心律	-3	0
性炭	-8	0
性白	-4	-6
性的	-23	-1
性粒	33	-12
性粒 0.0	27	-6
性粒细	8	-1
性肺	-12	1
性肺炎	-10	0
性肾	-5	1
性脑	-6	0
性脑梗	-5	0
性骨	2	3
性骨髓	2	3
性髓	3	2
性髓系	3	2
怪	-7	4
怪 ,	-3	0
怪。	-1	4
总	-2	1
总共	0	3
总有	-6	0
总胆	-1	-7
总胆红	2	-7
恐	-8	0
恢	-18	-2
恢复	-18	-2
恢复了	-10	0
恢复得	-5	-1
恩	11	-9
恩扎	-5	2
恩扎卢	-5	2
恩替	12	-5
恩替卡	12	-5
息	-12	11
息 ,	-5	0
息 00	5	-1
息肉	-9	0
息肉 ,	-5	1
恶	16	23
恶心	34	28
恶心 ,	3	16
恶露	-13	-4
悉	3	2
悉尼	3	-1
悔	-1	5
悠	-6	3
悠 ,	-6	3
患	17	14
患者	14	14
患者 ,	-5	-3
患者女	7	1
患者无	1	-3
患者男	15	3
患者的	3	-1
患者自	5	2
患者诉	5	4
情	0	13
情况	-27	8
情况 ,	-6	0
情况 :	10	6
情况。	-4	-4
情况下	-8	0
情同	5	-1
情同意	5	-1
情平	-3	0
情平稳	-3	0
情很	26	-1
情很好	26	-1
情绪	-6	-5
惊	1	7
惊动	4	3
惊小	4	5
惊小怪	4	5
惟	-4	2
惠	-16	6
惨	-6	3
惨白	0	3
惨白 ,	0	3
惯	-16	-5
惯了	-13	-2
想	-37	1
想 book	-4	4
想一	-12	-4
想不	-22	0
想不开	-20	0
想买	-13	0
想买国	6	2
想了	-5	2
想了解	-8	2
想今	2	-14
想今天	2	-14
想伤	3	-9
想伤害	1	-5
想做	16	2
想做个	-1	8
想先	0	3
想先问	3	0
想入	-4	4
想再	6	8
想写	-3	2
想到	2	7
想动	6	2
想去	5	14
想去日	-6	-5
想去瑞	-3	0
想参	-1	-2
想参加	6	-2
想吃	2	-3
想吐	-21	8
想吐 ,	-10	8
想听	-6	8
想听听	8	8
想咨	-6	2
想咨询	-6	2
想在	7	11
想学	-6	0
想学点	-6	0
想尽	4	-8
想带	0	-6
想帮	-3	-1
想开	-7	1
想打	11	-2
想打听	13	-3
想找	-2	0
想找个	5	-4
想找国	0	5
想把	-14	-2
想报	-5	1
想报名	4	-3
想换	0	-2
想换一	-3	1
想换成	-3	1
想提	-13	-8
想提前	-10	-8
想改	-17	-7
想来	4	3
想查	-4	0
想死	4	4
想比	4	2
想比较	3	-1
想法	5	6
想法 ,	4	4
想活	73	27
想直	4	-6
想直接	4	-6
想看	5	1
想睡	46	13
想睡 ,	4	3
想知	-17	-5
想知道	-17	-5
想确	-3	1
想确认	-3	1
想约	3	-1
想约个	4	0
想约皮	8	1
想给	1	-1
想给他	9	-3
想续	-14	1
想要	-12	1
想视	-4	-2
想让	8	-7
想说	-9	-1
想请	-26	-1
想请一	4	-4
想请你	-10	-9
想请国	-12	2
想请教	-7	7
想请问	-4	0
想走	10	-2
想起	-24	3
想趁	-5	0
想转	-13	-2
想过	-3	0
想进	0	7
想远	-5	-1
想远程	-5	-1
想问	15	18
想问 ,	-6	4
想问 :	8	2
想问一	-16	3
想问下	-35	-5
想问你	16	10
想问出	-13	0
想问去	10	-7
想问哪	2	4
想问国	4	4
想问日	-1	-4
想问有	10	11
想问的	-8	0
想问能	-13	0
想问要	0	-6
想问贵	-7	0
想问还	16	1
想问这	3	-3
想问问	14	9
想顺	-6	0
想预	-15	-5
想预约	-7	-2
愈	-7	14
愈合	-10	7
愈合 ,	-12	0
意	-6	4
意义	17	0
意书	5	-5
意书第	-4	-5
意外	-4	0
意思	-9	4
意思是	-12	0
意愿	4	0
意愿 :	4	0
意的	7	-1
意的 ,	6	-3
意见	13	-3
意见 ,	-13	2
意见。	29	-2
意见书	-1	-12
意识	-15	0
意识模	-6	0
感	-5	17
感 ,	18	-11
感。	2	-4
感冒	5	9
感冒 ,	0	4
感染	-34	1
感激	-3	1
感激。	-3	0
感疫	-26	11
感疫苗	-26	11
感觉	20	3
感觉 ,	23	2
感觉。	19	-1
感觉都	-6	-2
感谢	10	5
愿	-2	4
愿 :	4	0
愿意	-11	2
愿者	4	0
愿者 ,	3	2
慌	25	-2
慌 ,	6	5
慌。	19	-1
慢	-50	0
慢 ,	-7	-2
慢。	-9	1
慢了	-11	1
慢减	-4	0
慢性	5	4
慢性病	7	2
慢性肾	-5	1
慢慢	-18	-5
慰	-5	-1
憋	16	22
憋得	2	7
憋得慌	0	4
憋气	-7	-6
憋着	7	6
憋醒	3	10
憋醒 ,	7	12
懂	-15	3
懂 ,	-5	0
懂 :	-4	0
懂事	-6	0
懒	18	-2
懒得	1	6
戈	-13	-1
戈非	-7	1
戈非尼	-7	1
戊	15	-3
戊酸	15	-3
戊酸钠	11	-5
成	-4	-6
成 ,	7	-8
成“	-18	1
成。	-3	2
成一	10	1
成一团	4	2
成一条	1	4
成两	0	-3
成个	-5	11
成了	1	-12
成功	-16	0
成功率	-12	0
成年	13	-3
成日	-12	0
成老	-9	-7
成英	8	-4
成英文	8	-4
成身	13	0
成这	6	1
成进	-6	3
成都	-2	2
成都 ,	2	-3
我	-44	27
我 ,	-11	1
我 , 我	0	3
我 00	-9	-1
我“	-8	-3
我。	2	3
我一	-44	-16
我一下	-20	0
我一份	4	4
我一条	-2	-6
我一直	-3	-7
我七	-1	4
我三	-4	1
我下	-26	-1
我下个	-21	0
我不	18	-13
我不会	8	-7
我不太	4	-4
我不想	34	6
我不是	-3	3
我不知	-11	-2
我个	9	-4
我为	12	-6
我主	3	-1
我主要	3	-1
我也	4	7
我也不	7	1
我了	-4	5
我二	-11	-3
我二十	-11	-4
我人	1	4
我人在	1	7
我今	-26	-17
我今年	-30	-1
我从	-11	-3
我从小	-4	1
我代	-11	1
我以	5	-3
我以前	6	-1
我们	35	-21
我们下	-6	-1
我们不	-3	0
我们住	6	3
我们俩	1	-3
我们做	1	8
我们全	-5	1
我们公	0	-8
我们准	12	-1
我们出	7	-7
我们在	7	3
我们家	-13	1
我们就	-3	2
我们已	5	3
我们想	-2	-7
我们打	-7	0
我们找	-8	-1
我们是	6	-3
我们有	6	0
我们的	-6	-15
我们老	7	1
我们要	0	-3
我们还	1	7
我们都	-3	0
我会	0	6
我俩	0	10
我做	-18	-4
我儿	-17	0
我儿子	-17	0
我先	-4	6
我先生	-4	5
我全	-11	-2
我公	-1	4
我公公	-1	4
我再	-6	14
我写	-9	4
我列	-2	4
我刚	1	3
我别	6	9
我别大	4	2
我到	1	8
我十	-16	-2
我去	22	2
我去 ,	0	-3
我参	5	0
我参加	5	0
我又	-10	-1
我发	8	2
我叔	0	-3
我只	2	-3
我只想	-6	4
我只是	11	-8
我叫	3	6
我可	-3	-16
我可以	-6	-4
我司	-7	5
我吃	23	-2
我吃了	3	-1
我同	10	5
我吓	-14	0
我吵	-1	7
我和	10	0
我和他	-5	-2
我和老	-16	0
我哋	-1	3
我哥	15	11
我四	0	2
我四十	-4	0
我回	-10	4
我在	-53	-21
我在急	-6	0
我在网	-4	2
我填	14	3
我大	-1	6
我大伯	-2	3
我太	4	4
我太太	4	4
我头	-5	0
我头皮	-5	0
我女	5	-3
我女儿	4	3
我好	-1	-3
我妈	-31	6
我妈妈	3	2
我妈换	2	5
我妈的	2	-8
我妈看	-5	5
我妈说	-8	-8
我妈这	4	5
我妹	19	0
我姐	8	6
我姑	6	-2
我姑姑	4	1
我婆	3	-4
我婆婆	3	-4
我媳	-5	2
我媳妇	-5	2
我安	-5	0
我家	-48	1
我家猫	-18	0
我对	-5	-1
我小	11	-5
我就	24	16
我就不	17	7
我就想	6	-1
我就问	3	4
我岳	1	-1
我岳母	-4	1
我岳父	5	-2
我差	-6	0
我差点	-6	0
我已	32	13
我已经	28	13
我帮	0	4
我开	-8	-1
我弟	10	12
我弟弟	4	-4
我当	-10	0
我得	13	0
我心	-11	-2
我心脏	8	-11
我心都	13	6
我心里	-7	-1
我快	-9	3
我怀	5	-2
我怀孕	5	-2
我怕	5	1
我想	13	-4
我想咨	3	-7
我想约	11	3
我想请	-6	3
我手	20	-1
我手里	21	-2
我打	17	6
我打听	4	6
我找	11	7
我把	15	17
我拍	1	3
我拿	13	-1
我按	-8	0
我换	-8	1
我攒	-3	4
我改	-2	3
我放	3	-3
我放在	3	-3
我数	4	-3
我是	-2	-7
我是个	5	0
我是他	4	1
我是做	-13	2
我是医	-3	0
我是在	3	5
我是护	-6	0
我是药	-3	0
我是谁	9	4
我是高	4	3
我替	4	1
我有	27	5
我本	11	1
我本人	10	3
我来	-3	-5
我来问	-2	-3
我查	11	0
我母	4	2
我母亲	4	2
我每	-13	1
我每天	-1	-3
我没	-7	-5
我没敢	5	1
我没有	-19	-1
我爱	1	6
我爱人	1	6
我父	-5	10
我父亲	-5	10
我爷	-23	5
我爷爷	-5	6
我爸	-43	7
我爸 0000	-7	0
我爸一	-11	0
我爸早	3	3
我爸的	-6	5
我爸说	-12	-5
我爹	2	3
我现	-7	-5
我现在	-7	-5
我用	-8	4
我的	22	-7
我的病	23	2
我目	-8	-3
我目前	-8	-3
我看	-7	1
我看不	2	-3
我看了	-2	-3
我看到	2	-3
我知	5	6
我确	-5	-3
我等	27	-4
我系	13	3
我约	4	4
我约的	3	2
我给	-15	6
我给他	1	3
我翻	-2	-4
我老	25	17
我老伴	10	1
我老公	9	8
我老婆	6	8
我能	-6	6
我能不	-12	0
我自	4	7
我自己	4	7
我要	26	16
我觉	3	3
我觉得	3	3
我记	-12	0
我讲	4	3
我说	26	-5
我说“	9	-7
我说话	5	-4
我跑	3	-3
我跟	10	4
我跟你	-4	0
我身	-6	0
我还	-12	-4
我还在	-7	-11
我还没	-7	-1
我这	-67	-4
我这种	-5	0
我这边	-5	2
我退	16	-16
我逐	-11	3
我逐条	-11	3
我逼	-3	3
我那	-2	-8
我都	16	18
我问	9	3
我问的	-5	0
我问问	3	2
我闺	-5	2
我闺女	-5	2
我阿	1	-6
我附	4	-10
我院	5	-1
我随	-3	-1
戒	-38	2
戒烟	-13	1
戒酒	-22	0
或	-30	-25
或者	-21	-19
战	28	25
战 ,	-2	5
战、	-6	0
截	2	1
截图	-7	3
截止	0	4
戴	4	-25
戴了	-7	-3
戴着	-9	0
户	19	-10
户 ,	-4	4
户口	-20	5
户口本	-1	3
房	11	-12
房 ,	-6	1
房产	3	2
房子	3	5
房有	7	-4
房的	-3	-1
房说	6	-3
房间	8	3
房颤	21	-1
房颤 ,	11	-4
所	10	11
所 ,	-13	-2
所以	-31	3
所以先	3	-3
所以想	4	1
所以我	-9	0
所以来	-10	3
所有	22	3
所没	4	-3
所的	11	-6
所能	-7	-1
所说	0	-4
所谓	5	-1
所都	1	4
所问	11	3
所问 ,	4	1
扇	9	5
手	36	14
手 ,	16	17
手。	-20	1
手一	11	7
手上	-3	9
手册	-32	-1
手发	1	4
手发麻	1	4
手头	-6	-3
手心	3	-2
手心脚	3	-2
手抖	-1	13
手抖 ,	3	5
手抖得	3	7
手抬	8	6
手抬不	7	3
手拿	2	3
手拿不	2	3
手指	26	8
手指 ,	5	-3
手指头	13	6
手掌	0	-3
手术	19	-19
手术 ,	5	5
手术。	0	7
手术前	-4	9
手术后	-18	-1
手术的	2	-7
手机	13	-3
手机号	0	-10
手环	0	-5
手续	-17	2
手续 ,	5	-6
手续费	-7	3
手肘	5	16
手背	8	-7
手脚	30	-9
手脚冰	29	18
手脚发	5	6
手脚有	0	-4
手脚麻	-9	-18
手腕	3	-1
手臂	1	-4
手表	18	-4
手表显	4	5
手里	2	0
手里的	-5	4
才	19	28
才 00	12	10
才 00 天	2	4
才一	14	11
才一口	11	2
才上	3	-3
才到	12	-7
才去	-17	-4
才发	-9	-7
才发现	4	1
才吐	7	8
才吐了	7	8
才回	-4	0
才应	1	4
才应一	1	3
才开	-13	3
才开始	-13	1
才打	-13	1
才打第	-12	0
才抽	1	4
才有	-1	-3
才能	18	-14
才还	0	-3
扎	-3	12
扎 ,	-9	6
扎卢	-5	2
扎卢胺	-5	2
扑	17	8
扑扑	1	3
打	-30	17
打 ,	-6	3
打 ?	2	-7
打 pd	-3	1
打。	-15	-2
打。我	-5	1
打一	-9	-4
打一年	-4	0
打一次	-3	0
打一针	-6	-3
打不	9	1
打不通	-9	-3
打了	7	-9
打了两	-8	1
打了六	0	-4
打免	18	4
打免疫	18	4
打冷	5	8
打冷战	4	0
打冷颤	1	9
打出	0	3
打出来	0	3
打到	-25	0
打印	-5	9
打吗	15	-17
打吗 ?	11	-10
打听	26	2
打听一	13	3
打呼	-5	2
打呼噜	-5	1
打哆	3	2
打哆嗦	3	2
打喷	-17	1
打喷嚏	-17	1
打太	-6	-8
打太极	-6	-8
打字	13	5
打字。	8	0
打完	-17	20
打完化	4	3
打完流	-16	10
打完第	-3	-7
打完针	-4	1
打寒	21	20
打寒战	20	17
打工	3	5
打得	-3	-2
打扰	16	8
打扰了	4	2
打摆	13	17
打摆子	13	17
打来	1	-4
打流	14	12
打流感	-10	0
打滚	3	10
打滚 ,	4	5
打玻	3	1
打电	-2	-8
打电话	-2	-8
打的	37	17
打的 ,	1	10
打的。	5	1
打的化	19	7
打着	5	-1
打第	-5	-10
打第一	-12	0
打第四	6	-9
打算	9	1
打算去	1	3
打给	13	3
打给我	7	-1
打药	-5	-7
打过	-8	-14
打这	-8	1
打那	-3	0
打那个	3	0
打针	17	-14
打错	-9	0
打长	-24	-1
打长效	-12	-1
打麻	-15	3
打麻将	-15	3
打鼓	-7	-2
扔	-6	1
托	21	-4
托伐	5	-6
托林	5	4
托珠	15	5
托珠单	15	5
扣	40	-4
扣了	11	-4
扣子	5	5
扣电	18	6
扣电池	18	6
执	-4	0
扩	38	-5
扩张	27	2
扩心	5	1
扩心病	5	1
扫	-3	-2
扫描	-4	-1
扫描件	5	-4
扭	-3	0
扯	0	3
扰	16	8
扰。	-1	0
扰。我	19	0
扰了	4	2
扰了 ,	11	1
扶	-1	5
扶手	-3	0
批	-20	4
批 ,	-12	2
批件	-5	0
批号	6	-5
批次	-14	2
找	5	-9
找不	3	5
找不到	-5	0
找不着	8	4
找专	-9	-5
找个	30	-10
找个会	-10	0
找个医	4	-9
找个心	16	2
找人	-1	-3
找你	4	-2
找到	6	0
找医	8	-14
找医生	8	-14
找国	1	4
找国外	1	4
找心	6	3
找的	1	4
找药	-7	3
找谁	-24	3
承	-11	-6
抄	1	4
把	29	50
把一	15	3
把一整	7	9
把他	-2	3
把他的	-7	0
把存	7	2
把存折	7	2
把安	3	2
把床	1	5
把情	-15	0
把情况	-10	0
把我	-24	10
把我爸	1	5
把我逼	-3	3
把猫	10	3
把猫送	10	3
把药	9	-6
把菜	3	7
把菜刀	3	7
把这	-6	-6
把遥	9	4
把遥控	9	4
抑	1	5
抑制	4	2
抑郁	-3	2
抓	20	-14
抓破	-2	-6
投	-7	2
投诉	-1	5
抖	53	52
抖 ,	19	17
抖。	-2	3
抖得	4	6
抖得端	2	4
抗	3	-26
抗 ,	11	-9
抗。	3	1
抗体	-11	1
抗排	22	-12
抗排异	22	-12
抗生	2	4
抗生素	2	4
抗病	5	-9
抗病毒	5	-9
抗的	-1	-3
抗研	6	2
抗研究	6	2
抗第	8	2
抗第二	3	0
抗还	-11	0
折	-12	-11
折 ,	-11	0
折扣	-6	1
折腾	-6	2
抢	-25	2
抢救	-23	0
护	-11	-12
护士	9	-16
护士 ,	14	-2
护士站	0	6
护士让	20	-9
护士说	-11	-2
护士长	-13	-5
护工	5	2
护床	3	-9
护照	10	5
护照有	4	-1
护理	-23	-6
护理师	3	-4
护的	18	9
护肝	-1	6
护车	-7	3
护车 ,	-11	0
报	-17	1
报不	-4	-5
报个	-5	-2
报了	9	7
报价	6	7
报价 ,	11	5
报价。	23	-2
报价三	-4	0
报价请	-3	0
报名	3	6
报名 ,	-6	0
报名。	-7	3
报名吗	-6	0
报名表	9	2
报吗	0	1
报吗 ?	5	-2
报告	-12	12
报告 ,	15	0
报告、	9	3
报告写	-2	5
报告我	-1	6
报的	-4	-2
报的是	-7	0
报销	10	0
抬	26	32
抬不	18	27
抬不动	9	6
抬不起	14	18
抬头	1	-4
抬头写	10	-1
抬头是	2	4
抬高	16	4
抱	-12	-2
抱着	5	9
抵	-5	-6
抹	-6	-1
抹了	6	-5
押	7	13
押金	7	13
抽	46	13
抽 ,	1	4
抽一	2	4
抽了	28	20
抽了一	3	9
抽屉	0	5
抽屉里	6	3
抽搐	23	13
抽搐 ,	-1	-3
抽搐、	-6	0
抽烟	3	1
抽的	2	3
抽筋	-13	2
抽筋 ,	5	-3
抽筋、	-4	0
抽血	10	-27
抽血 ,	14	-10
抽过	-25	-8
抿	10	-27
拄	-26	-8
拄拐	-17	-2
担	11	1
担心	9	3
拆	15	7
拆了	11	5
拆封	-11	0
拉	56	5
拉 ,	12	8
拉了	16	5
拉了三	-10	15
拉五	10	-2
拉出	4	6
拉出来	4	6
拉到	-8	0
拉十	3	3
拉唑	6	-1
拉姆	-5	5
拉帕	4	-3
拉帕利	4	-3
拉得	8	8
拉替	-26	-2
拉替尼	-26	-2
拉松	-6	3
拉的	12	19
拉的屎	3	5
拉的都	4	8
拉着	0	5
拉考	3	-6
拉考沙	3	-6
拉肚	-2	-25
拉肚子	-2	-25
拉莫	9	-6
拉莫三	9	-6
拉血	4	1
拉西	4	-3
拉邦	15	-5
拉邦 ,	12	-2
拉非	-10	0
拉非尼	-10	0
拉韦	4	-2
拉风	-7	2
拉风箱	-7	2
拍	-7	10
拍一	-7	2
拍个	4	-2
拍了	7	1
拍板	-10	-5
拍照	3	1
拍片	-10	-10
拍背	8	2
拐	-25	-8
拒	-13	1
拒绝	5	1
拔	-17	-16
拔了	-1	-4
拔了颗	3	-5
拔管	-10	-1
拖	35	3
拖了	3	0
拖累	30	6
拖累他	4	4
拖鞋	0	3
拖鞋 ,	0	3
招	-8	3
招不	-5	0
招不招	-5	0
招人	-3	0
招募	-5	1
拜	31	-7
拜 ,	6	4
拜了	10	-1
拜五	-9	4
拜四	0	5
拜托	2	-3
拟	-15	10
拟赴	-12	4
拧	-8	0
拨	-24	0
拨打	-12	0
择	-30	2
择期	-30	1
括	-12	-3
拳	3	1
拳头	1	2
拳头大	0	3
拼	-8	-12
拼音	4	2
拿	20	11
拿 ,	10	3
拿不	14	-7
拿不住	14	-13
拿到	-14	-8
拿大	-13	-1
拿大 ,	-3	3
拿着	10	5
持	-16	17
持 ,	-5	0
持期	2	6
持治	10	-2
持治疗	10	-2
持续	-1	7
挂	-14	19
挂号	-11	7
指	13	-9
指 ,	6	-15
指头	14	6
指夹	0	-1
指夹式	1	4
指夹血	0	-5
指定	-19	2
指导	4	-5
指尖	2	4
指尖血	2	4
指标	-13	4
指标都	-17	0
指甲	-4	5
指甲发	1	4
指甲盖	3	-2
指路	1	-3
按	9	-9
按一	1	-9
按一个	4	-9
按下	4	-6
按下去	4	-6
按不	20	16
按了	5	5
按原	-12	1
按天	-8	4
按小	-12	5
按小时	-12	5
按时	-7	0
按时吃	-3	0
按着	4	-18
按着痛	2	-11
挑	3	2
挛	5	-2
挝	11	-10
挝万	2	-4
挝万象	2	-4
挝哪	3	-6
挝哪家	2	-3
挝文	-9	-4
挝有	5	3
挝版	7	7
挝版 ,	-12	0
挝的	-6	0
挠	-7	-1
挡	-2	-9
挣	-10	-3
挤	8	-9
挤出	3	-2
挨	-7	0
挪	2	6
振	-5	2
挺	-6	-12
挺好	6	-12
挺好 ,	6	-7
挺好。	-6	-11
挺好的	-14	-1
捂	6	5
捂的	8	6
捂的 ,	7	4
捅	13	10
捏	8	5
捐	-7	-1
捐。	-11	6
捐给	3	5
损	12	-3
损 ,	6	-3
损伤	17	0
捡	0	4
换	30	-3
换 ,	-11	0
换。	21	8
换一	6	4
换个	15	-13
换了	11	1
换了 ,	4	7
换了两	6	0
换了十	3	5
换吗	14	-7
换季	-15	-1
换成	-5	-12
换支	3	-6
换支架	3	-6
换气	9	5
换瓣	-5	-2
换瓣 ,	-12	1
换的	7	-3
换算	-4	-1
换算 ,	4	-2
换肾	32	8
换过	4	-5
换进	0	5
换进口	0	5
据	-21	4
据库	0	6
捯	0	3
捯气	0	3
授	-4	-1
授权	-2	1
授权书	4	0
掉	-11	27
掉 ,	-1	4
掉 , 右	6	1
掉。	-6	3
掉一	4	8
掉了	27	-17
掉光	-16	-4
掉出	7	2
掉到	-24	5
掉到 00	-3	4
掉头	-17	0
掉头发	-17	0
掉眼	-11	1
掉眼泪	-11	1
掌	1	-5
掐	15	15
掐住	9	7
掐着	9	6
排	2	3
排 ?	-3	2
排一	-3	0
排上	6	-2
排便	-10	1
排到	3	-17
排到下	8	-13
排在	-16	0
排多	3	2
排多久	3	2
排尿	6	3
排异	18	-14
排期	6	2
排气	1	3
排的	-1	3
排队	-6	1
排队排	-5	0
排队要	4	-2
排除	1	8
排除标	5	4
探	9	2
探亲	15	-4
探热	-5	5
探热针	-7	2
接	17	23
接 ,	4	9
接一	31	11
接去	-13	-6
接受	-13	-3
接待	-4	2
接收	22	9
接机	-18	-3
接电	2	-3
接电话	2	-3
接着	10	-4
接着吃	6	-8
接送	8	3
控	-4	18
控制	-19	5
控制在	-10	0
控制得	-28	-1
控器	14	8
推	-12	-3
推不	1	4
推他	4	1
推荐	-1	-12
推荐的	3	-12
推迟	-16	1
揉	-4	2
描	-2	-3
描件	5	-4
提	-5	-24
提 ,	3	-6
提不	3	-3
提不起	3	-3
提了	-6	0
提交	-8	4
提供	11	4
提到	-3	-6
提前	-22	-2
提前 ?	8	6
提前几	5	6
提前打	5	-3
提示	20	-11
提示“	10	-1
插	-6	-12
插入	-9	0
握	11	4
握不	11	3
援	3	-6
搁	9	1
搏	21	8
搏 00	-12	0
搏一	3	9
搏一百	1	5
搏器	5	5
搐	26	15
搐 ,	-1	-3
搐、	-6	0
搓	1	6
搓就	1	5
搓就掉	1	5
搞	4	3
搬	-14	10
搬家	-13	8
搭	1	2
搭后	1	5
搭后语	1	5
携	-21	-1
携带	-16	-1
携带者	-6	1
摄	-4	3
摆	18	20
摆子	13	17
摆子 ,	-4	8
摔	29	8
摔下	5	7
摔下来	5	4
摔了	38	12
摔到	1	-7
摔断	-13	7
摔跤	-5	0
摔过	7	-10
摔过。	4	-6
摘	11	4
摘 )	-1	3
摘 ) :	0	3
摘要	12	0
摘要 :	11	2
摩	-3	-2
摸	20	6
摸不	1	5
摸不到	0	5
摸着	21	-1
摸着没	0	-5
摸着烫	16	-8
摸起	4	-1
摸起来	4	-1
撑	39	-5
撑不	28	5
撑不住	23	4
撑到	8	-8
撑到后	4	-4
撒	4	1
撕	22	29
撕开	7	11
撕开一	4	4
撕裂	11	14
撕裂样	11	12
撞	3	5
撞墙	1	8
撞墙 ,	1	5
播	-11	-10
操	7	-5
擦	0	-7
攒	43	26
攒了	2	3
攒够	21	13
攒够了	21	13
支	-10	4
支 ,	9	-11
支付	1	4
支多	-9	0
支多少	-9	0
支扩	5	4
支持	-5	-2
支架	-12	9
支架 ,	-14	0
支架术	-1	-5
支气	-7	-2
支气管	-7	-2
收	-19	13
收 ,	3	2
收。	10	7
收不	-11	4
收不到	-14	-1
收不收	3	5
收人	5	-6
收件	-3	-6
收件人	-7	2
收件地	1	-9
收到	1	-5
收到了	6	3
收到的	-12	0
收吗	-1	3
收多	-3	1
收多少	-3	1
收我	-4	0
收据	-5	-4
收费	-8	-5
收费 ?	-4	0
收费多	-4	-3
改	-8	-8
改。	-12	4
改了	-4	0
改到	-12	-6
改到下	-7	7
改到周	-10	-12
改成	13	-7
改期	14	9
改期。	3	4
放	-8	-19
放 ,	11	6
放不	4	3
放了	-7	-4
放了两	1	-3
放了支	-8	0
放假	6	-5
放冰	-8	-1
放冰箱	-8	-1
放化	-3	3
放化疗	-3	3
放在	13	1
放大	3	0
放学	-3	0
放射	0	2
放射 ,	5	2
放屁	-19	-1
放屁没	0	4
放心	2	-17
放心 ,	-7	3
放心。	1	-9
放支	-4	0
放支架	-4	0
放疗	10	-28
放疗后	-6	-15
放疗科	4	-2
放行	-3	1
放过	5	12
政	18	2
故	-14	-6
效	-7	-6
效 ,	-3	0
效吗	5	2
效吗 ?	-5	-1
效救	1	3
效救心	1	3
效期	19	-9
效期到	8	2
效果	-13	-5
效果好	-5	-2
效的	2	-4
效针	-13	2
效针 ,	-4	0
敏	-24	-2
敏 ,	16	-2
敏。	1	3
敏史	-11	0
敏性	-8	1
敏性休	-8	0
敏感	1	-3
救	-28	-1
救。	-4	1
救回	-5	2
救回来	-5	2
救心	9	6
救心丸	9	3
救护	-10	3
救护车	-7	3
救电	-12	0
救电话	-12	0
救箱	-13	0
救过	-3	0
救过来	-3	0
教	-34	-6
教 :	-3	0
教一	-1	8
教我	4	-7
敢	10	2
敢停	3	-3
敢吃	10	-1
散	-11	1
散瞳	-1	-3
敬	1	0
敬的	2	-1
敬的医	7	4
敬的国	-9	-6
数	-13	17
数不	3	5
数了	12	-3
数到	10	9
数只	0	5
数只能	0	5
数字	-3	0
数据	-5	5
数据库	0	6
数数	9	7
数数只	0	5
敲	1	-4
整	9	5
整一	-3	0
整个	13	8
整个人	6	11
整句	15	5
整天	8	-14
整宿	1	-5
整整	-18	4
整板	2	4
整理	0	7
敷	-10	5
文	-24	0
文 ,	6	-3
文件	-1	1
文件。	4	1
文名	7	2
文版	-10	0
文献	-7	0
文病	-1	6
文病历	-4	8
文的	-3	-4
文的 ,	6	2
文章	15	0
文翻	-7	1
文翻译	-7	1
文说	-3	-1
文说明	-3	-1
斑	2	9
斑 ,	-3	-2
料	-13	7
料 ,	8	-6
料。	6	-1
料已	3	1
料我	-9	-4
料清	3	4
料清单	3	4
料都	3	1
斜	-2	5
斤	28	-31
斤 ,	30	-24
斤 , 不	3	-7
斤 , 脚	15	-13
斤。	-6	-1
断	56	-42
断 ,	17	-14
断 :	-8	0
断了	32	1
断了 ,	18	-9
断了五	3	4
断供	14	-6
断片	-21	5
断药	11	-12
断货	19	-15
断货 ,	12	-10
断过	6	-7
断顿	8	-7
斯	31	-11
斯的	7	-1
斯的明	7	-2
新	8	-8
新 ,	7	-3
新一	-16	3
新一代	-5	0
新冠	-4	0
新加	-6	7
新加坡	-6	7
新发	-3	0
新型	2	-4
新生	0	3
新的	-7	-2
新药	-1	-16
新药。	-6	-1
新西	-7	0
新西兰	-7	0
新辅	2	-5
新辅助	2	-5
新闻	-1	-7
新闻说	-3	-6
方	-11	3
方 ,	5	-1
方。	6	0
方便	5	5
方便 ?	-3	2
方便的	5	-1
方医	-3	1
方医院	-3	1
方吗	-6	-3
方式	1	-4
方我	0	7
方案	-7	2
方案。	8	9
方的	5	-3
方的医	12	-2
方能	4	0
方要	7	-3
方面	5	4
方面我	3	3
施	4	-8
施康	9	-8
施康定	9	-8
旁	12	6
旁边	11	1
旁边有	0	-5
旅	-2	6
旅游	3	1
旅行	-5	-1
旅行社	0	-3
旋	30	-18
族	-11	4
族史	7	5
无	-32	-11
无 ,	-4	-1
无不	5	-9
无不适	5	-9
无任	5	0
无任何	5	0
无内	2	-4
无内镜	2	-4
无创	-9	-1
无力	8	11
无力 ,	4	0
无发	-23	-8
无发热	-20	-8
无呕	-12	-2
无复	-15	-2
无复发	-15	-2
无头	-15	0
无头痛	-15	0
无心	-6	0
无所	6	-1
无所谓	6	-1
无抽	1	-3
无抽搐	1	-3
无新	-8	0
无晕	-10	0
无晕厥	-10	0
无活	-7	0
无活动	-7	0
无痛	-13	0
无胸	-8	-6
无胸痛	-7	-6
无腹	-1	-9
无腹痛	-1	-9
既	-2	5
既往	4	5
既往史	-3	0
既往无	1	3
日	3	-8
日 ,	7	0
日。	14	0
日元	5	-3
日内	-7	2
日子	7	-2
日常	-11	0
日日	-6	3
日期	5	5
日本	1	5
日本做	1	-6
日本复	-9	4
日本有	-6	0
日本的	3	-2
日本那	-1	-3
日自	5	0
日记	2	-2
日记卡	1	-5
日起	7	-6
日面	4	5
日面谈	3	-2
旧	21	-10
旧。	-7	6
旧。想	-7	1
旧的	0	-5
早	29	5
早 ,	0	-3
早上	52	-15
早上一	0	-4
早上开	3	2
早上起	21	-2
早上还	5	-2
早上都	-4	-8
早两	0	3
早他	2	4
早停	-12	-2
早到	5	4
早好	11	-3
早好了	14	-3
早就	-15	2
早就好	-4	0
早就恢	-3	0
早晚	-1	-3
早晨	8	2
早晨起	6	2
早期	14	1
早点	1	5
早站	1	5
早起	1	10
早起来	0	9
早餐	3	4
早饭	6	4
旬	-6	2
时	-25	11
时 ,	32	8
时。	2	-4
时一	14	-8
时一样	7	-9
时不	5	2
时了	22	1
时了 ,	4	3
时他	-3	-4
时会	-18	0
时候	-44	-4
时候 ,	4	0
时候一	-5	-1
时候在	-3	1
时候左	-6	1
时候我	-6	0
时候的	1	-3
时候能	5	-2
时内	-4	0
时前	23	18
时可	2	-5
时可以	2	-5
时右	0	3
时吃	-3	0
时多	10	-3
时少	6	-10
时少一	2	-4
时就	-13	0
时差	-2	0
时差 ,	-3	0
时我	-5	0
时有	-5	-3
时没	4	0
时没事	1	3
时湿	1	4
时湿透	1	4
时车	-2	-4
时还	2	3
时还是	-24	2
时间	-3	2
时间 ,	-1	4
时间。	19	-3
时间上	-4	0
时间灵	1	-8
旺	5	8
昆	4	-6
昆明	4	-5
昆明 ,	-1	-4
明	4	-35
明 ,	-5	-12
明 ?	0	3
明、	4	-6
明。	10	2
明书	-12	-6
明书上	-9	-2
明书写	-9	0
明书我	0	5
明信	-13	-3
明做	4	-3
明后	7	-3
明后天	7	-3
明吗	7	-6
明吗 ?	8	-4
明天	80	-46
明天上	2	3
明天再	1	5
明天吗	2	-7
明天就	53	-21
明天早	5	0
明天晚	11	-5
明天的	6	5
明市	3	5
明年	-21	5
明年一	3	2
明年三	-8	9
明年二	-5	0
明年去	0	4
明年春	14	1
明怎	-3	2
明怎么	-3	2
明日	3	-2
明日面	3	-2
明早	12	1
明显	12	3
明显 ,	14	3
明晚	14	-15
明白	-6	-5
明要	-3	0
明要不	-3	0
昏	-51	16
昏 ,	-4	-6
昏倒	-6	2
昏厥	-3	0
昏过	1	4
昏过去	3	4
昏迷	-42	0
昏迷、	-3	0
易	13	-5
昔	0	-8
昔腾	2	-6
昔腾坦	2	-6
昔芬	-4	-1
星	25	-17
星 ,	1	6
星期	25	-11
星期 ,	-7	5
星期一	2	-6
星期了	-3	-4
星期没	-5	-5
春	-20	4
春天	-12	6
春节	1	-3
昧	7	6
昧打	7	6
昧打扰	8	5
昨	61	-19
昨儿	26	-8
昨夜	18	5
昨夜起	13	4
昨天	-5	-24
昨天冒	3	-3
昨天刚	-10	-10
昨天化	9	-2
昨天半	5	8
昨天和	4	3
昨天在	7	9
昨天夜	1	8
昨天开	3	1
昨天我	-5	0
昨天打	3	1
昨天把	7	8
昨天早	3	-9
昨天晚	-8	6
昨天查	-13	6
昨天的	4	-2
昨天起	28	-35
昨天还	0	7
昨日	4	-6
昨晚	19	11
昨晚到	4	-4
昨晚在	9	0
昨晚开	19	1
昨晚梦	-25	0
昨晚起	11	11
是	-41	-4
是 "	4	3
是 ,	9	-2
是 , 小	4	-5
是 0.0	-1	-2
是 0.0 ,	3	-1
是 00	-12	-1
是 00 ,	2	-3
是 00 毫	-5	-1
是 000	-4	-14
是 000 000	1	-5
是 0000	-4	1
是 0000 年	-7	-1
是 36.0	-1	-4
是 38.0	-20	1
是 :	4	-3
是“	-19	2
是一	-39	-7
是一天	-13	-7
是一定	9	-1
是一样	-4	2
是三	-19	-1
是三年	-12	0
是上	7	1
是上个	7	2
是下	-2	0
是下个	3	-1
是下周	5	4
是下月	-7	-2
是不	-1	5
是不是	-6	10
是个	-5	-3
是中	-9	3
是中风	-12	0
是为	5	-1
是买	4	-4
是二	9	-2
是二十	3	-1
是人	-16	6
是从	9	-24
是他	-1	-4
是体	-20	0
是体检	-7	0
是你	1	2
是你们	3	2
是保	-3	2
是假	10	12
是假的	15	12
是做	2	-13
是健	15	-4
是健康	16	-4
是像	-9	0
是先	4	-10
是全	-3	0
是八	22	-4
是六	6	-1
是刚	-1	4
是前	-7	-4
是前年	-7	-4
是医	-7	-1
是医学	-3	0
是医院	-3	1
是半	-17	0
是单	-5	-4
是单次	-9	-3
是去	-13	-1
是去做	7	4
是去年	-5	1
是发	13	11
是另	-10	0
是只	-3	1
是可	13	7
是可以	8	3
是吃	-34	3
是吃了	-12	1
是同	11	1
是后	3	-3
是后天	4	-3
是吐	-3	3
是吐血	-3	3
是否	13	7
是否可	-6	4
是否含	16	4
是否有	-16	0
是周	1	0
是周五	1	4
是四	-7	1
是四川	-7	2
是因	-14	-1
是因为	-14	-1
是国	3	-4
是在	0	6
是地	-4	1
是多	14	3
是多少	14	2
是完	1	-3
是完全	1	-3
是家	-7	3
是小	4	0
是就	-26	-12
是干	5	0
是广	0	-4
是开	24	4
是得	7	1
是心	-4	2
是必	14	9
是必须	9	9
是急	-6	0
是急诊	-6	0
是想	-20	17
是想买	4	-2
是想学	-6	0
是想找	-6	0
是想提	5	-1
是想请	-3	8
是想问	-14	9
是感	8	2
是感冒	8	2
是我	-28	-6
是我们	12	-5
是我太	7	-5
是我爸	16	2
是我自	23	6
是手	-4	0
是打	-16	3
是护	-6	0
是指	-5	0
是按	-16	7
是按天	-8	4
是捂	7	4
是捂的	7	4
是换	3	0
是排	-8	1
是放	-5	0
是新	-7	1
是旧	-6	-3
是早	0	8
是早上	0	8
是明	3	6
是明天	1	3
是明年	3	3
是昨	17	3
是普	-6	0
是替	-8	-1
是替自	-7	0
是有	0	1
是有点	8	-1
是机	5	-10
是正	-10	1
是正常	-10	1
是每	-11	1
是每个	-4	0
是水	3	-2
是没	-2	-3
是没睡	5	2
是泡	2	-4
是清	5	-3
是清楚	1	-3
是清醒	4	0
是现	1	-4
是申	-6	0
是申办	-6	0
是电	5	-3
是电子	5	0
是病	21	-7
是病人	1	-5
是痛	-1	-13
是痛得	10	-13
是白	-1	1
是白内	30	1
是直	-14	-4
是直接	-14	-4
是真	1	9
是真的	-5	5
是着	11	10
是着凉	11	10
是睡	-9	6
是空	1	0
是空调	4	2
是等	1	-3
是累	-4	-4
是红	9	7
是结	-3	0
是结节	-3	0
是给	-15	0
是维	-3	3
是老	1	-2
是老挝	12	-1
是老样	-13	0
是耳	-2	-3
是肺	-10	0
是肺癌	-5	0
是胃	8	4
是胃病	5	3
是自	-8	2
是英	0	6
是药	-16	13
是血	-1	5
是要	2	2
是要先	-5	3
是该	3	1
是说	-13	0
是谁	8	4
是跟	5	-4
是身	-4	-6
是身体	-4	-6
是过	4	6
是这	-8	-1
是这样	-4	1
是退	1	3
是重	-13	5
是问	-3	-1
是问题	3	1
是需	-10	2
是需要	-10	2
是颈	6	2
是颈椎	6	2
是飞	1	-4
是高	2	3
是高中	-3	0
是黑	-3	10
是黑的	-7	2
显	0	16
显 ,	14	3
显示	-12	11
显示 00	-8	6
显示 hi	27	15
显示心	3	0
显示最	-13	0
晃	-13	2
晃。	1	3
晒	35	9
晒 ,	14	-3
晕	53	-18
晕 ,	14	-21
晕 , 血	15	-11
晕。	4	-10
晕不	3	-9
晕倒	19	4
晕倒 ,	-2	3
晕倒了	30	14
晕厥	-18	0
晕厥、	-8	0
晕没	-6	-6
晕站	7	3
晕站不	7	3
晕过	7	-1
晕过去	-3	10
晚	71	-21
晚 39.0	2	5
晚 39.0 ,	2	5
晚一	9	-20
晚上	21	-22
晚上。	-2	-3
晚上就	18	-7
晚上要	0	-4
晚上起	3	-2
晚了	5	-5
晚到	4	-4
晚到现	4	-4
晚发	-6	0
晚在	9	0
晚就	33	-3
晚开	19	5
晚开始	19	5
晚我	-3	2
晚把	16	5
晚期	7	-1
晚期 ,	5	3
晚梦	-25	0
晚梦见	-18	0
晚没	10	5
晚烧	9	1
晚烧到	3	-1
晚等	6	3
晚要	2	9
晚起	11	11
晚起右	4	-4
晚还	-3	-1
晨	24	13
晨 t	3	1
晨起	6	-1
晨起来	4	5
普	-25	-10
普利	3	3
普利尤	-4	1
普吉	-5	0
普坦	4	-6
普拉	-22	0
普拉替	-22	0
普洱	-6	-1
普通	6	-3
普通的	-4	-2
普通话	-8	5
晶	-17	1
智	14	-3
智的	10	3
智齿	-2	-3
暂	-1	-3
暂时	1	-4
暑	-3	7
暑假	-3	1
暖	0	7
暖 ,	7	9
暖和	-7	-3
暗	24	0
暗红	24	0
暗红的	5	-2
暗红色	19	1
暴	-5	2
曲	-2	9
曲前	4	-2
曲前列	4	-2
曲唑	-3	-1
曲唑 ,	-3	0
曲妥	-11	9
曲妥珠	-11	9
曲张	4	4
曲林	20	-3
曲泊	0	8
曲泊帕	0	8
更	22	-6
更好	-4	0
更新	10	3
更新 ,	8	-3
更新一	-3	3
更痛	4	-1
曼	5	2
曼谷	12	1
曼谷做	-7	-4
曼谷的	5	0
曾	-17	0
曾有	-7	0
替	6	-27
替 ?	-6	-3
替他	3	4
替代	2	-1
替代的	-3	-2
替代药	5	-3
替佐	5	-2
替佐米	5	-2
替卡	12	-5
替卡韦	12	-5
替尼	-30	-13
替尼 ,	-3	-1
替尼一	14	-10
替尼吃	-4	-2
替尼第	-1	-5
替康	14	-6
替我	13	5
替我打	13	3
替格	3	1
替格瑞	3	1
替自	-7	0
替自己	-7	0
替诺	10	6
替诺福	10	6
替麦	9	-3
替麦考	9	-3
最	-17	-35
最后	-12	-13
最后一	20	-19
最后那	-12	0
最多	17	2
最好	-18	1
最好 ,	3	-2
最好。	8	1
最好有	-3	3
最快	25	-4
最快什	5	1
最快几	7	5
最早	-1	3
最爱	3	1
最近	-23	-18
最近一	-4	-2
最近三	-5	-2
最近五	3	-3
最近没	-17	3
最近的	11	-3
最高	-13	-3
月	-16	10
月 ,	20	24
月 , 不	-6	18
月 , 吃	-11	0
月 , 想	-17	0
月 , 我	6	0
月 , 这	1	-7
月 00	7	-8
月 00 号	8	-8
月 000	7	2
月 000 )	7	2
月 3	7	-3
月 3 日	-2	-3
月。	-18	0
月。我	-5	1
月一	-13	0
月一次	-5	0
月一针	-6	0
月中	-15	2
月中旬	-6	2
月了	-8	-3
月了 ,	-4	1
月了。	-1	-4
月二	-7	-2
月二十	-8	-1
月份	-6	1
月体	-17	-5
月体检	0	-5
月做	4	-2
月先	7	-3
月内	-5	-6
月内无	-3	0
月初	-6	-2
月到	-5	0
月前	15	-10
月化	-7	0
月化疗	-7	0
月十	-6	13
月去	10	0
月因	-8	0
月在	0	5
月复	-2	2
月复查	-7	-1
月嫂	2	6
月嫂说	2	6
月子	2	10
月子中	1	6
月底	23	-6
月底 ,	21	-1
月心	-5	0
月我	-11	-1
月才	-9	-1
月才开	-10	0
月打	-3	-2
月放	-8	0
月没	10	-3
月的	-6	-6
月的药	11	2
月确	-11	0
月确诊	-11	0
月经	-2	6
月血	-10	0
月要	1	-3
月还	3	-2
月都	-8	0
月院	-9	0
有	-8	-1
有 ,	-3	-7
有 , 不	8	-5
有 , 他	-5	1
有 , 医	-6	0
有 , 就	-5	0
有 , 我	5	5
有 0.0	16	8
有 0.0 。	0	6
有 00	33	10
有 00 ,	1	6
有 ?	14	4
有 fever	-15	-4
有 fever ,	-22	0
有。	-5	-20
有一	22	-23
有一个	6	-2
有一件	-1	-8
有一块	0	3
有一次	-1	-7
有一点	25	-5
有七	4	0
有七八	4	-1
有三	-21	-8
有三个	-5	-3
有上	-3	0
有不	-10	-5
有不想	-13	-2
有不舒	-3	-3
有专	-4	0
有专门	-3	0
有两	-2	-4
有中	-7	-7
有九	-1	-3
有了	5	-17
有了 ,	2	-11
有事	-4	1
有些	1	-5
有人	-17	-4
有人在	-5	-1
有人掐	2	3
有什	-11	8
有什么	-11	8
有他	-2	3
有代	-6	0
有任	4	4
有任何	4	4
有仿	-3	3
有仿制	-3	3
有优	-25	0
有优惠	-25	0
有会	-6	-4
有位	1	-8
有便	-1	-3
有便宜	-1	-3
有免	-4	-3
有公	-5	-1
有六	-5	-5
有再	-10	0
有几	2	-5
有几个	3	1
有出	11	-12
有出血	14	-12
有别	18	-1
有别的	18	-1
有力	7	-6
有力 ,	-4	-4
有办	-2	3
有劲	4	-16
有劲 ,	-4	-4
有医	-6	-5
有医生	-2	-12
有十	4	2
有半	-18	3
有半年	-8	2
有卖	10	-10
有发	-5	-6
有发作	8	2
有发烧	-19	-9
有变	-5	1
有可	19	5
有号	1	4
有合	14	3
有合作	3	7
有同	2	3
有吐	-14	-9
有吐 ,	-5	-3
有吗	14	1
有吗 ?	15	-3
有哪	10	-3
有哪些	12	-1
有啥	10	-10
有四	-7	-2
有四个	0	-3
有四十	-7	0
有国	-12	0
有声	27	7
有声音	27	5
有头	3	-16
有头晕	-2	-3
有头痛	6	-13
有学	6	-3
有学生	6	-3
有家	-5	1
有小	2	3
有少	1	-6
有少少	1	-6
有就	-5	11
有尿	1	6
有尿 ,	1	3
有开	-7	0
有彩	3	6
有彩虹	3	6
有影	5	2
有影响	5	2
有得	6	-8
有心	9	-3
有必	-12	0
有必要	-12	0
有想	-6	-5
有意	-6	2
有我	1	6
有房	-6	2
有房颤	-6	2
有手	11	2
有折	-6	1
有折扣	-6	1
有摔	-5	0
有摔跤	-5	0
有效	11	2
有效期	4	0
有新	-8	3
有新药	-1	3
有无	-1	3
有时	-8	-3
有时候	-6	0
有更	8	0
有正	8	3
有正规	8	4
有没	15	0
有没有	-11	-3
有点	31	-67
有点乏	7	-5
有点僵	-8	6
有点发	27	-5
有点干	-27	12
有点恶	8	-4
有点痒	-16	-2
有点痛	1	-11
有点磨	3	-1
有点糊	5	-11
有点累	4	-5
有点红	3	-6
有点肿	4	-1
有点胀	-3	-9
有点酸	-20	3
有点黄	3	-2
有烂	7	7
有烂苹	7	8
有烧	1	-5
有烧 ,	0	-4
有现	16	-14
有现货	16	-14
有用	-3	-1
有病	-10	-2
有症	-11	0
有症状	-11	0
有痰	21	-8
有瘀	-7	-3
有癫	11	4
有癫痫	11	4
有的	12	10
有的是	1	4
有空	10	1
有红	-9	0
有经	-6	0
有缓	-5	-1
有缓释	-5	-1
有翻	7	1
有翻译	7	1
有老	-18	5
有肚	1	-3
有肚子	1	-3
有肝	4	6
有肝硬	4	6
有股	0	6
有胸	16	7
有胸痛	22	8
有自	-12	-2
有自杀	-10	1
有臭	3	-4
有臭味	3	-4
有血	9	-1
有血 ,	10	-3
有血块	2	-6
有试	-2	7
有试验	-2	7
有货	7	-11
有货。	10	-5
有轻	-8	6
有轻生	-8	6
有过	-18	-3
有这	28	-2
有这个	24	-1
有进	-34	1
有那	-5	1
有针	-9	3
有针对	-10	0
有闪	0	-7
有闪光	0	-7
有问	0	4
有问题	0	4
有限	-4	-4
有鲜	2	-6
有鲜红	2	-6
有黄	4	-1
有黑	-5	-4
有黑影	3	-4
朋	-30	1
朋友	-30	1
朋友圈	-5	0
朋友说	-3	-6
服	-8	-4
服 ,	6	-12
服 , 只	-3	0
服 , 想	-6	0
服。	4	-5
服。请	4	-4
服务	-5	7
服务费	-3	1
服液	-3	-5
服用	6	-5
服药	-5	1
朗	-13	-5
朗 ,	-20	2
望	11	-19
朝	8	-13
期	-13	-9
期 ,	-15	-2
期 , 今	9	7
期 ?	18	6
期。	17	1
期一	1	-5
期了	-1	-6
期了 ,	0	-3
期到	8	2
期在	-7	5
期多	14	-2
期多久	14	-2
期待	-4	-10
期手	-6	0
期手术	-6	0
期服	16	3
期末	0	-3
期没	-14	-5
期的	-6	5
期能	0	4
期都	0	3
期间	-14	-2
木	16	21
木 ,	13	12
木板	9	5
木板 ,	3	2
未	-1	-2
未见	7	7
末	-23	3
末可	-7	0
末次	-15	4
本	44	-5
本 ,	-5	0
本人	-6	3
本人 ,	11	7
本人健	-14	0
本人身	-5	2
本做	1	-6
本做一	4	-1
本做个	-8	0
本做质	6	2
本周	4	2
本地	19	-15
本地医	-3	2
本地药	1	-3
本复	-9	4
本复查	-9	4
本子	-6	-4
本打	5	0
本是	-3	2
本月	5	-1
本有	-6	2
本来	37	9
本来一	15	13
本来就	-3	4
本来想	1	4
本来是	6	3
本来要	-1	-6
本次	3	1
本的	11	-11
本要	3	-2
本那	-1	-3
本那边	2	-3
本院	15	3
术	-20	-30
术 ,	4	5
术。	0	7
术前	6	4
术后	-25	-18
术后 ,	-3	4
术后一	5	-3
术后三	0	4
术后几	-3	0
术后四	-3	0
术后恢	-7	0
术后辅	3	3
术的	2	-7
朵	11	-25
朵嗡	2	8
朵嗡嗡	2	8
朵里	-2	-5
机	14	1
机 ,	-22	-20
机 ?	27	10
机。	6	-1
机上	-7	4
机去	-13	0
机号	0	-10
机吗	-12	1
机器	-20	-10
机器人	-2	-10
机回	-1	-5
机场	6	2
机构	2	-2
机构 ,	10	-2
机械	10	-5
机械瓣	10	-5
机的	-9	5
机票	13	-9
机票 ,	3	5
机票是	-4	2
机还	-3	-1
机都	5	-4
杀	22	17
杀了	58	16
杀念	-6	0
杀念头	-6	0
杂	-3	1
权	-11	1
权书	4	0
杆	-1	5
杆菌	-1	4
杉	28	12
杉醇	27	11
李	0	-13
李 ,	-6	0
李丢	4	-5
李丢了	4	-5
材	0	1
材料	0	-1
材料 ,	8	-6
材料清	2	4
村	12	0
村医	9	11
村里	3	-7
束	12	5
束了	-7	0
束了。	-4	0
杠	-15	0
条	-1	8
条 ,	-13	4
条 ?	-7	0
条“	-17	-8
条。	-15	1
条件	16	6
条件 ,	6	0
条写	4	0
条写得	4	1
条命	-4	0
条回	-6	0
条小	15	-19
条是	-20	-1
条杠	0	4
条款	7	2
条缝	2	7
条胳	1	-8
条胳膊	1	-8
条腿	22	11
条腿像	2	10
条都	6	2
来	10	9
来 ,	26	14
来 , 一	7	5
来 , 他	6	3
来 , 左	1	-7
来 , 手	3	-13
来 , 是	-8	0
来 , 现	11	3
来 , 脖	0	3
来 , 血	0	3
来 , 问	7	2
来 000	0	4
来 000 000	0	4
来。	5	10
来。想	1	4
来。我	10	3
来一	18	22
来一口	0	4
来一周	13	6
来一大	0	3
来一点	1	-3
来上	6	8
来上厕	6	8
来不	3	2
来两	8	-4
来了	10	-7
来了 ,	15	4
来了。	3	0
来他	11	0
来信	3	1
来倒	5	0
来全	-9	-2
来分	5	6
来分钟	5	6
来十	6	7
来吃	-8	0
来后	31	10
来喝	-15	-1
来回	-9	-3
来在	-2	-7
来天	7	-1
来天 ,	0	5
来好	-13	-1
来小	2	3
来就	3	-5
来就好	-7	3
来就是	-3	1
来就眼	9	-21
来左	6	1
来帕	1	-5
来帕格	1	-5
来年	-14	0
来年了	-4	0
来得	8	-10
来得及	8	-10
来想	-8	5
来想问	1	4
来我	-13	6
来才	-13	1
来换	-5	0
来是	-16	2
来曲	-3	-1
来曲唑	-3	-1
来气	-11	2
来气 ,	-5	2
来没	-3	0
来没有	9	-1
来登	-7	0
来登记	-7	0
来的	18	11
来的 ,	4	0
来的东	1	5
来的时	15	-1
来看	2	-4
来眼	5	9
来眼前	5	10
来着	1	-3
来第	4	-4
来约	0	4
来约的	0	3
来脸	3	2
来膦	1	-10
来膦酸	1	-10
来西	-5	-6
来西亚	-5	-6
来要	7	-13
来说	7	-6
来越	47	-32
来越厉	8	-6
来越痛	1	6
来越红	5	-4
来越重	14	-30
来还	-11	2
来这	6	7
来那	-2	-14
来那度	4	-4
来都	-5	0
来问	-26	4
来问问	-5	-3
杭	13	-6
杭州	13	-6
杯	18	8
杯 ,	5	1
杯压	1	3
松	27	-17
松 ,	10	-3
板	46	-7
板 ,	17	8
板 00	36	-37
板 00 ,	29	-30
板 000	-48	-1
板 000 ,	-21	0
板 000 。	-20	0
板。	9	-1
板今	10	-9
板今天	10	-9
极	-22	-8
极 ,	-3	-7
极。	-2	8
构	1	-2
构 ,	10	-2
析	35	6
析病	1	3
析病人	1	3
枕	0	0
枕头	4	-7
枕头 ,	4	-11
林	11	-6
林 ,	12	-12
林 , 今	6	-6
林。	6	-9
林一	2	3
林的	17	-1
果	-9	10
果 ,	3	3
果。	-7	2
果以	-3	-1
果以后	-3	-1
果你	4	-2
果味	8	16
果味 ,	2	9
果好	-5	-2
果有	-12	0
果没	10	6
果没有	10	6
果糖	-19	1
果能	4	7
枝	2	3
枪	-7	-1
枯	31	11
架	-2	15
架 ,	-8	5
架术	-1	-5
架术后	-1	-5
架着	6	2
柏	21	19
柏油	25	19
柏油一	26	9
某	-7	-5
某 ,	-3	0
染	-35	-4
染 ,	-1	-4
柚	0	8
柜	4	7
柜台	-7	2
查	-27	-5
查 ,	6	-2
查 ?	-6	-9
查。	-11	1
查一	-4	7
查一下	-4	1
查一次	-4	0
查不	-5	-1
查两	12	1
查个	-3	0
查了	-27	-5
查什	-12	0
查什么	-12	0
查体	-3	0
查出	-11	-11
查出来	-6	0
查到	-1	11
查吗	3	3
查得	6	-1
查心	17	-6
查排	8	-3
查有	13	-1
查有没	-4	0
查查	-3	3
查的	-26	-2
查能	7	3
查血	3	4
查询	3	-1
查过	7	-1
查过 ,	-7	0
查还	2	-4
查都	7	11
查都正	9	8
柱	3	2
标	-33	11
标准	0	8
标准。	-3	0
标准写	11	4
标准里	-7	6
标签	-7	0
标都	-17	0
标题	-6	0
栋	11	10
栋楼	18	8
栏	-14	-18
栏写	-8	0
树	5	4
栓	-35	-10
栓 ,	-2	-3
栓塞	-14	-10
栓塞 ,	5	-7
栓塞、	-3	0
栓药	8	8
校	17	13
校医	5	-1
校医 ,	5	-2
校正	2	-11
校要	-1	7
样	-20	20
样 ,	-32	10
样 , 今	-3	-6
样 , 吃	-5	1
样 ?	-24	5
样。	3	-11
样。我	-2	-6
样便	7	-5
样吗	9	-3
样吗 ?	3	-4
样子	-18	-2
样子 ,	-4	-1
样抖	2	4
样本	-8	-9
样样	-18	-7
样痛	18	8
样痛 ,	7	12
样痛痛	9	-4
样的	-6	11
样的 ,	0	3
样能	-3	0
样黑	27	10
核	-23	-16
核实	4	-5
核对	-10	-1
核磁	-27	-2
核磁、	1	3
根	3	3
根治	-14	0
根治 ,	-6	0
格	8	11
格 ,	-6	-3
格 :	3	0
格、	2	5
格。	26	11
格列	6	9
格列净	-7	0
格列美	5	2
格和	3	2
格差	7	-4
格瑞	3	1
格瑞洛	3	1
格第	-9	0
格雷	-7	-2
栽	8	13
栽倒	5	8
桃	1	-9
框	-14	2
案	-8	2
案 ,	-4	-2
案。	6	9
案室	7	2
案管	3	-7
案管理	3	-7
案里	15	-1
桌	7	3
桌上	5	1
桌子	2	5
档	-6	-8
档。	1	-4
档案	11	-2
桶	15	19
桶上	6	7
梅	-1	-8
梅奥	6	-6
梗	-47	5
梗 ,	3	4
梗、	-3	0
梗塞	-6	0
梗放	-3	0
梗死	-6	0
梗阻	-7	0
梦	-30	0
梦见	-23	0
梦见自	-23	0
梯	3	0
械	9	-7
械瓣	10	-5
械瓣 ,	6	-7
检	-32	8
检 ,	4	-9
检。	14	6
检中	-8	0
检中心	-8	0
检医	2	8
检单	-9	0
检发	-5	2
检套	-6	3
检套餐	-6	3
检心	-8	-1
检心电	-11	-4
检查	-28	2
检查 ,	6	5
检查 ?	-10	-4
检查能	7	3
检查都	-4	2
检测	8	-3
检的	-1	-3
检要	-8	-1
检说	10	7
检验	1	-4
棉	2	9
棉花	-1	8
棉花 ,	-4	2
棉花还	2	7
棋	-9	0
棒	-8	7
棒两	0	5
棚	5	2
森	10	-9
椅	5	-4
椅子	0	-6
植	5	1
植 ,	-7	4
植两	8	-3
植两年	8	-3
植后	-14	9
植术	7	-4
植术后	7	-4
植牙	-4	-3
植的	8	4
植肾	4	1
椎	-6	-5
椎病	6	2
椎间	-11	0
椎间盘	-11	0
楚	10	-31
楚 ,	1	-24
楚 , 无	-2	-3
楚 , 没	3	-9
楚 :	2	4
楚。	10	-13
楼	37	12
楼 ,	-14	3
楼上	1	8
楼下	-7	0
楼不	-4	-1
楼就	13	-10
楼就得	10	-7
楼梯	3	-3
楼比	7	-3
楼的	3	5
楼顶	51	20
概	4	9
概什	3	-4
概什么	3	-4
概多	-14	3
概多少	-14	3
概是	3	3
概率	-3	0
概要	-5	1
榨	15	4
槟	3	-3
模	-22	10
模一	-8	0
模一样	-8	0
模板	12	-9
模糊	-11	9
模糊 ,	0	6
模糊、	-6	0
樱	3	-1
樱花	3	-1
橘	-13	0
次	15	-20
次 ,	26	13
次 , 不	-9	-2
次 , 我	-9	0
次 , 每	1	4
次 , 没	1	-3
次 , 都	18	0
次 00	1	-4
次。	4	2
次一	9	-1
次之	-7	2
次之后	-7	2
次也	-6	-2
次买	-5	0
次你	-3	0
次你们	-3	0
次全	5	-3
次全面	1	-3
次分	6	1
次分 ,	5	3
次化	-36	2
次化疗	-36	2
次去	-3	1
次只	6	4
次咨	4	-4
次咨询	4	-4
次回	6	3
次复	2	-4
次复发	3	-4
次多	-15	-12
次多少	2	-8
次大	0	-5
次小	0	-3
次就	-9	-5
次当	-8	1
次想	4	-4
次想问	3	-2
次数	-16	2
次来	10	2
次水	1	-9
次水样	0	-7
次没	0	6
次用	-5	1
次用药	0	4
次的	2	-10
次看	-8	0
次稀	6	-3
次筛	18	6
次约	7	3
次血	-6	0
次覆	2	-8
次覆诊	2	-8
次视	-8	-2
次视频	-8	0
次访	2	-3
次访视	2	-3
次说	21	3
次请	-5	0
次还	-4	-14
次还是	-10	-7
次那	-18	-2
次都	-11	-5
次都没	-5	0
次随	2	3
次随访	2	3
欢	-46	1
欢 ,	-23	-4
欧	-27	-7
欧洲	-8	1
欲	-12	1
款	-2	8
款 ?	17	-16
款方	4	0
款方式	4	0
款证	4	1
款证明	4	1
歇	8	0
歇 ,	4	2
歇一	6	-5
歇一次	-1	-4
歇两	-13	1
歇了	0	3
歌	-5	-1
止	14	-6
止 ,	11	8
止不	32	23
止不住	32	23
止住	1	-12
止吐	-16	0
止吐药	-16	0
止痛	21	-18
止痛药	20	-27
止痛贴	-6	0
止痛针	0	6
止血	-12	3
止血带	-13	0
正	-46	-22
正事	-7	0
正事 ,	-18	7
正传	-4	0
正传 ,	-3	0
正反	0	-5
正反面	0	-5
正在	-9	-2
正好	-20	0
正常	10	-32
正常 ,	-21	-5
正常。	19	-16
正常范	-7	0
正气	10	4
正气水	10	4
正经	5	4
正规	-8	1
此	3	6
步	-21	12
步 ,	1	-4
步。	-1	4
步就	1	9
步放	-3	1
步放化	-3	1
武	-4	0
歪	53	19
歪 ,	5	7
歪。	6	-1
歪了	13	6
歪了 ,	8	4
死	-25	-16
死 "	-8	0
死 ,	-7	-3
死 , 我	-4	0
死”	-11	0
死、	-14	0
死。	-1	-3
死了	-9	1
死亡	8	0
死人	18	-1
死我	-2	8
死我了	0	5
死活	-8	2
死的	-9	2
残	4	-1
段	-24	-2
段抬	3	2
段抬高	3	2
段经	-3	-1
母	-24	4
母乳	-10	2
母娘	-9	1
母细	-5	-2
母细胞	-5	-2
每	-51	-17
每个	-27	3
每个人	-4	0
每个月	-19	0
每周	-15	6
每周一	-6	6
每回	3	-1
每天	-23	-18
每天一	-5	1
每天去	-8	0
每天打	0	5
每天早	-10	-12
每天跳	-3	0
每天还	-11	0
每天都	14	10
每家	5	-3
每年	-13	17
每年复	18	9
每年春	-14	6
每日	-6	2
每月	9	-7
每次	19	-16
每次都	8	-10
毒	-17	-1
毒 ,	-5	1
毒性	-5	0
毒症	-2	5
毒症 ,	5	5
毒药	3	-8
毒血	-5	1
毒血清	-5	1
比	13	-61
比一	25	-23
比一天	25	-21
比上	0	5
比上次	4	6
比加	-1	4
比加群	-1	4
比右	3	-17
比右边	3	-17
比国	4	-2
比国内	3	-2
比如	-3	0
比左	2	-10
比左边	2	-5
比平	19	-18
比平时	18	-17
比我	-9	1
比我还	-9	0
比特	-6	-5
比特龙	-6	-5
比较	2	12
比较一	4	4
毕	-15	-2
毕业	-15	-2
毛	-10	3
毛。	0	-4
毛巾	25	11
毛病	-24	-6
毛病 ,	-5	-10
毛病。	21	4
毛病没	-9	0
毫	-6	-33
毫克	6	-24
毫克 ,	3	-10
毫克一	0	-3
毫升	-7	-3
毫秒	11	-7
毫秒 ,	15	-7
毫米	-17	0
毫米 ,	-6	0
氏	5	0
氏症	5	0
民	7	-7
民宿	-1	3
民币	0	4
气	35	71
气 ,	4	11
气 , 一	0	4
气 , 嘴	14	3
气”	-20	-11
气。	-1	3
气。他	-5	1
气。我	3	0
气不	23	9
气不够	22	13
气也	5	5
气促	-2	-13
气促 ,	-1	-6
气促、	3	-3
气切	3	1
气又	2	6
气又深	2	6
气喘	3	-2
气好	-5	-5
气得	-16	-4
气死	-11	0
气水	10	4
气没	2	-8
气的	-12	4
气的、	-9	0
气的时	0	4
气短	-2	4
气短 ,	7	2
气管	-13	-3
气管 ,	-6	0
气胸	8	10
氟	-3	1
氢	16	3
氢化	13	-1
氢化可	13	-1
氧	12	-5
氧 00	0	-13
氧 00 ,	-2	-11
氧 00 。	9	3
氧 00 到	-8	-2
氧仪	-4	2
氧仪显	3	2
氧只	32	9
氧只有	32	9
氧掉	-5	0
氧掉到	-5	0
氧机	-13	1
氧气	-3	0
氧饱	-3	0
氧饱和	-3	0
氨	7	23
氨基	11	9
氨基酚	11	9
氨氯	-4	1
氨氯地	-4	1
氨蝶	3	13
氨蝶呤	3	13
氨酶	6	0
氮	12	0
氮平	12	0
氯	5	-2
氯吡	-7	-2
氯吡格	-7	-2
氯地	-4	1
氯地平	-4	1
氯氮	11	-3
氯氮平	11	-3
氯雷	-10	-1
氯雷他	-10	-1
水	63	-27
水 ,	37	-9
水 , 不	2	-6
水 , 有	4	-2
水 , 没	10	-6
水 and	3	-1
水、	6	-1
水。	1	6
水上	-4	1
水也	-4	-1
水从	0	4
水从鼻	0	3
水冲	9	-13
水冲了	9	-13
水呛	9	13
水呛 ,	5	10
水和	-6	-1
水喝	5	-6
水有	2	-4
水果	6	4
水样	10	-15
水泡	17	-26
水泡 ,	13	-25
水泡一	1	4
水烫	12	10
水的	5	-2
水肿	-14	-1
水肿、	-4	0
水能	5	-8
水袋	1	3
水还	21	-19
水都	5	2
水都咽	1	4
水里	2	4
永	3	-3
永珍	3	-3
汀	-5	-5
汀。	6	-2
汁	6	-3
求	45	-4
求 :	-7	0
求个	-2	-4
求代	8	-7
求代购	8	-7
求先	4	3
求助	19	-13
求医	22	6
求我	-3	5
求远	15	1
求远程	15	1
汇	-6	4
汇款	-7	1
汇率	-5	4
汗	73	58
汗 ,	9	22
汗 , 恶	9	6
汗、	7	4
汗把	8	6
汗直	7	3
江	16	4
池	32	12
池子	3	3
池少	3	2
池少了	3	2
汤	7	5
汤 ,	3	-4
沃	-4	0
沉	0	7
沉 ,	2	5
沙	51	-7
沙丁	4	-3
沙丁胺	4	-3
沙利	-3	2
沙利铂	-3	2
沙发	8	4
沙发上	8	4
沙坦	6	5
沙库	-7	0
沙库巴	-7	0
沙班	23	-1
沙班 ,	0	3
沙胺	3	-6
沟	2	3
没	-10	-34
没 ,	-3	7
没 ?	-13	-2
没不	18	-10
没不舒	16	-14
没买	4	5
没了	-24	-8
没了 ,	15	-6
没了。	3	6
没事	38	-34
没事 ,	25	-18
没事。	-8	-3
没事了	-24	6
没事吧	16	-2
没人	-13	2
没人接	4	6
没人理	-8	-4
没什	15	0
没什么	15	0
没住	-5	0
没住过	-5	0
没做	-13	-1
没做 ,	2	-7
没停	33	16
没停 ,	12	7
没关	-7	8
没关系	-7	8
没再	-29	-3
没写	-5	-1
没出	-6	-27
没出血	24	-21
没出过	-28	-6
没别	-5	4
没别的	-5	4
没到	-5	0
没力	15	17
没力 ,	1	5
没力。	5	6
没力气	7	5
没办	9	-2
没劲	25	1
没劲 ,	2	-6
没卖	-6	0
没去	9	9
没反	22	7
没反应	22	7
没发	-17	-38
没发作	12	-6
没发冷	-7	-3
没发烧	-15	-30
没变	-3	4
没变 ,	12	5
没变。	-6	0
没变化	1	11
没变过	9	3
没吃	-19	11
没吃 ,	-11	0
没吃抗	3	3
没吃药	8	-5
没吃饭	6	5
没吐	6	-19
没吐 ,	-1	-8
没吐。	7	-10
没咳	-17	0
没哪	5	-4
没啥	30	6
没啥不	7	-2
没喘	-11	0
没回	3	-5
没声	1	3
没复	12	6
没复发	10	4
没大	-2	3
没大便	1	6
没头	0	-18
没头晕	-1	-7
没头痛	1	-11
没尿	13	18
没尿 ,	9	10
没开	-21	-6
没开始	-11	-4
没当	2	6
没当回	2	6
没得	2	-3
没心	13	-9
没必	12	4
没必要	12	4
没怎	4	1
没怎么	4	1
没感	35	0
没感觉	41	0
没打	14	-29
没打 ,	-7	4
没打过	5	-7
没抽	-11	-5
没抽过	-11	-3
没拆	4	2
没拆封	-11	0
没拉	-14	-4
没拉 ,	3	-6
没掉	0	-2
没掉 ,	6	-1
没排	0	5
没摔	7	-10
没摔过	7	-10
没放	-1	7
没放屁	0	5
没敢	5	-1
没敢吃	10	-1
没断	0	-3
没昏	2	-6
没晕	11	-11
没晕过	12	-11
没有	-37	-25
没有 ,	-8	3
没有 ?	1	4
没有 fever	-15	-4
没有。	-26	-10
没有不	-14	-13
没有专	-3	0
没有中	-5	-3
没有了	7	-13
没有人	-4	-4
没有什	-3	0
没有任	4	4
没有会	-6	-4
没有免	-4	-3
没有再	-10	0
没有出	14	-12
没有别	18	2
没有办	-2	3
没有医	5	-14
没有发	-5	-6
没有变	-5	1
没有可	19	5
没有合	13	-4
没有吐	-14	-9
没有头	3	-16
没有尿	1	6
没有开	-7	0
没有影	-11	0
没有心	9	-2
没有必	-9	0
没有想	-6	-5
没有摔	-5	0
没有新	-2	3
没有更	8	0
没有正	7	3
没有烧	1	-5
没有病	-3	-2
没有症	-11	0
没有瘀	-7	-3
没有缓	-5	-1
没有肚	1	-3
没有胸	17	7
没有血	11	-10
没有轻	-8	6
没有这	25	-2
没有针	-9	3
没有黑	-7	-9
没毛	-16	-6
没毛病	-16	-6
没气	11	-2
没法	1	-6
没流	-20	-8
没流血	-20	-8
没烧	6	-63
没烧 ,	2	-5
没烧。	11	-24
没烧没	3	-24
没犯	-15	-7
没犯 ,	-18	2
没用	39	21
没用 ,	23	17
没用。	4	1
没电	-14	-1
没病	-24	1
没病 ,	-3	5
没病没	-7	-3
没症	5	7
没症状	5	7
没痛	-16	-5
没痛 ,	-1	-3
没痛过	-8	0
没看	0	-4
没睡	14	1
没睡好	9	2
没知	3	9
没知觉	3	9
没破	-3	-5
没破 ,	2	-3
没破没	-6	0
没碰	11	-8
没签	0	3
没签字	-13	0
没精	3	3
没精神	3	3
没缓	5	2
没缓过	5	2
没肚	-23	-10
没肚痛	-4	-10
没肿	-28	-1
没血	-1	-10
没血 ,	-15	-1
没血块	6	-5
没血没	1	-3
没见	10	-11
没见红	1	-5
没解	24	10
没解大	12	6
没货	29	-12
没货 ,	8	-6
没货。	16	-8
没起	-13	-1
没跟	3	4
没过	2	3
没这	4	-2
没这么	5	-2
没长	4	1
没问	2	-23
没问题	5	-23
没高	3	0
沥	21	20
沥青	19	19
沥青似	14	8
沫	10	15
沫 ,	4	6
沫。	3	3
沫子	3	5
河	9	6
河边	8	7
油	38	-7
油 ,	-8	-10
油一	26	9
油一样	25	8
油和	3	-1
治	-20	-6
治 ,	-8	1
治了	7	-7
治医	4	-2
治医师	4	-2
治好	2	0
治好了	5	0
治愈	2	4
治疗	-1	1
治疗后	-7	2
治疗的	-20	2
治疗研	-8	0
泉	-12	-10
泊	-1	7
泊帕	0	8
泌	2	1
泌尿	2	4
泌尿外	1	3
法	4	-13
法 ,	-19	3
法务	3	3
法林	16	-15
法林 ,	7	-11
法洛	-3	0
法洛四	-3	0
法渠	6	-1
法渠道	6	-1
泡	25	3
泡 ,	15	-25
泡 , 火	2	-6
泡 , 痛	9	-17
泡。	-6	3
泡一	2	6
泡沫	6	10
泡沫 ,	3	6
泡沫。	3	3
泡泡	-9	2
泡淋	5	4
泡淋巴	5	4
波	-2	-2
波士	-9	-1
波士顿	-9	-1
波生	7	-10
波生坦	7	-10
波高	5	5
波高尖	5	5
泥	5	-1
注	-19	9
注 ,	5	3
注射	-5	-2
注射液	-6	1
注射笔	-3	-1
注意	-5	3
注销	-14	3
泪	-7	-21
泪 ,	15	-2
泪 , 看	4	-7
泰	15	-7
泰国	-2	-8
泰国做	-9	-5
泰国和	3	7
泰国有	2	-3
泰铢	3	-3
泳	-7	-5
泵	8	4
泻	26	20
泻 ,	6	6
泼	23	-13
泼尼	23	-13
泼尼松	23	-13
洁	9	-6
洗	9	16
洗澡	14	15
洗肉	7	-11
洗肉水	7	-11
洗肾	16	-3
洗脱	0	5
洗脱期	0	5
洗过	8	-8
洛	-19	-1
洛四	-3	0
洛四联	-3	0
洛尔	7	1
洛芬	-10	-3
洛芬能	3	-1
洞	4	-3
洱	-6	-1
洲	15	7
活	47	8
活 ,	-4	-1
活。	-3	-13
活了	53	15
活了 ,	20	12
活体	5	-4
活动	-3	-7
活动性	-12	0
活性	-8	1
活性炭	-8	0
活检	-4	2
活的	-4	-2
活着	31	3
派	-2	-7
流	47	12
流 ,	-6	3
流。	12	7
流了	19	-5
流了一	10	4
流出	5	0
流出来	1	4
流到	5	3
流口	12	5
流口水	11	9
流感	-28	12
流感疫	-26	11
流水	3	4
流水 ,	3	2
流泪	4	-7
流泪 ,	4	-7
流浪	2	-8
流浪狗	2	-8
流清	-13	0
流程	-7	-5
流程。	3	-3
流程和	10	-1
流管	7	5
流管 ,	0	3
流脑	6	12
流脓	37	-35
流脓 ,	-9	5
流血	-13	10
流血 ,	5	2
流鼻	-25	2
流鼻涕	-11	2
浅	6	-1
浆	7	5
浊	3	0
测	-16	-15
测 ,	-7	-4
测不	3	-7
测不到	3	-7
济	1	-3
浑	51	19
浑身	48	25
浑身发	16	4
浑身打	23	7
浑身起	2	5
浓	19	-12
浓度	9	8
浓茶	11	-20
浓茶 ,	7	-11
浪	3	-5
浪狗	2	-8
浪狗咬	2	-8
浴	0	3
浴室	5	-1
浴室滑	3	-2
浴缸	8	5
海	-30	5
海做	-8	0
海关	14	-17
海关。	-6	1
海关说	-1	-3
海南	-20	4
海外	-4	-10
海外专	-3	-2
海德	3	7
海德堡	3	7
海报	8	2
海的	3	0
海默	-11	0
海默第	-4	0
浸	-3	3
浸润	-6	2
涂	9	7
涂 ,	-7	6
消	-20	1
消。	4	1
消了	-16	0
消化	-3	1
消化道	-5	0
消瘦	-5	0
消融	-10	0
涉	-3	0
涉及	-3	0
涌	-4	-2
涕	-31	1
涕 ,	-9	-1
涕打	-11	1
涕打喷	-11	1
润	0	16
涨	-31	-9
涨了	0	-8
涨到	-4	-5
涨到 00	-4	-3
涨得	0	4
液	-39	5
液 ,	-10	-1
液港	-7	-5
液科	0	5
淋	20	0
淋 ,	5	4
淋巴	14	-10
淋巴瘤	16	-2
淋巴结	2	-6
淌	3	11
淌 ,	2	7
淘	1	-3
淡	-9	-6
淡淡	0	-4
淡淡的	0	-4
淡的	3	-4
淤	-2	-6
淤青	-2	-6
深	15	-18
深 ,	4	-3
深。	2	-3
深又	5	14
深又快	3	10
深圳	9	1
深度	-4	-4
深快	-11	4
添	7	-2
清	-3	-26
清 ,	-18	-5
清 , 我	-8	-1
清亮	-14	0
清关	6	-1
清单	13	2
清早	3	1
清明	-9	0
清楚	9	-31
清楚 ,	-1	-25
清楚 :	2	4
清楚。	10	-13
清迈	-21	-11
清醒	10	-36
清醒 ,	2	-3
清醒。	1	-11
清鼻	-19	0
清鼻涕	-19	0
渐	1	-10
渐冻	-2	-5
渐冻症	-2	-5
渗	17	-7
渗点	10	-5
渗血	4	7
渗血 ,	4	1
渗黄	1	-5
渠	6	-6
渠道	6	-6
渠道 ,	6	-3
渠道。	1	-3
温	5	12
温 00	4	1
温 00 度	9	11
温 36.0	5	-26
温 36.0 ,	1	-12
温 37.0	9	-13
温 37.0 ,	2	-9
温 37.0 。	8	-4
温 38.0	20	39
温 38.0 ,	6	16
温 38.0 。	9	3
温 39.0	13	6
温 39.0 ,	3	2
温≥	-7	0
温三	5	8
温三十	5	8
温度	-19	1
温度计	-11	1
温正	-4	-1
温正常	-4	-1
温泉	-5	-3
温计	6	6
港	6	-10
港那	-3	-2
港那边	-3	-1
渴	20	-11
渴 ,	9	-3
渴尿	7	-7
渴尿多	7	-7
游	-11	-4
游 ,	3	-4
游泳	-5	-5
湖	-3	0
湾	11	-2
湿	19	0
湿 ,	1	5
湿疹	-4	-4
湿透	4	8
湿透 ,	1	4
溃	-31	-15
溃疡	-8	-15
溃疡 ,	-15	3
源	4	5
溜	3	-6
溢	-12	0
溢血	-12	0
溢血走	-4	0
溴	3	-2
溴吡	7	-2
溴吡斯	7	-2
溶	-17	8
溶栓	-4	8
溶栓药	8	8
滋	6	-4
滑	6	-1
滑了	0	-8
滑了一	0	-8
滑倒	2	3
滚	11	18
滚 ,	5	7
滚烫	5	2
滞	7	-2
满	20	18
满一	-6	0
满一年	-6	0
满了	-3	1
满嘴	19	-5
满嘴溃	18	-6
满地	-5	4
满头	6	4
满头冷	3	1
满头大	2	3
满屋	6	4
满月	10	1
满身	15	2
滤	5	4
滤泡	5	4
滤泡淋	5	4
滨	-1	-1
滨 ,	-12	0
滴	-3	3
滴 ,	3	-2
滴了	3	-3
滴血	-17	0
漂	3	-2
漏	-5	8
漏 ,	-13	0
漏服	-4	0
演	-5	-5
漫	-15	0
漫大	-9	0
漫大 b	-9	0
漱	10	-6
漱口	8	-3
漱口水	0	-3
潜	-15	1
潜血	-15	1
潮	-11	2
潮州	-5	1
澡	13	15
澳	12	-12
澳洲	-2	-3
澳门	12	-4
激	-25	-6
激。	-1	5
激光	-5	-1
激素	-10	-2
激素 ,	-3	-1
灌	-1	6
灌注	1	3
火	-4	-10
火烧	-1	-5
火燎	3	-3
火辣	5	-8
火辣辣	5	-8
火锅	-9	1
灯	9	12
灯有	3	6
灯有彩	3	6
灯泡	2	3
灰	12	7
灰 ,	4	4
灰。	2	3
灵	12	-7
灵 ,	-2	4
灵活	0	-10
灶	-15	0
灶。	-3	0
炉	3	5
炉 ,	5	3
炉甘	-6	0
炉甘石	-6	0
炎	-57	-10
炎 (	-3	0
炎 ,	-20	-6
炎、	9	-6
炎。	-17	0
炎的	-5	0
炒	-6	0
炕	6	2
炭	4	11
炭取	7	6
炭取暖	7	6
炸	11	21
炸 ,	10	10
炸了	-16	5
炸开	25	14
炸开 ,	2	6
点	-6	-58
点 ,	3	-37
点 , 不	8	-9
点 ?	0	5
点。	3	15
点一	3	-3
点一点	1	-6
点不	4	1
点乏	7	-5
点了	2	3
点以	-4	1
点以后	-4	1
点但	-3	0
点僵	-2	6
点僵 ,	4	6
点儿	3	-2
点八	-5	0
点发	17	-7
点吃	3	-7
点四	-2	3
点四 ,	-3	3
点在	-9	-2
点多	6	2
点头	1	6
点子	1	5
点干	-27	12
点开	7	5
点心	-4	-1
点恶	8	-4
点恶心	8	-4
点是	-6	4
点晕	9	-31
点有	2	3
点栽	4	7
点栽倒	4	7
点水	9	-4
点水 ,	6	-3
点没	16	0
点点	-5	-2
点点 ,	-4	0
点痒	-16	-2
点痛	1	-11
点痛 ,	0	-5
点的	-6	-2
点磨	3	-1
点粉	1	-3
点粉红	1	-3
点糊	5	-11
点糊。	0	-9
点累	4	-5
点累。	3	-4
点红	24	-15
点红 ,	12	-6
点肿	4	-1
点胀	-3	-10
点胀 ,	1	-6
点药	2	-4
点血	15	-12
点血 ,	14	-9
点进	4	0
点酸	-20	3
点酸 ,	-12	9
点黄	5	-5
烂	34	57
烂 ,	0	3
烂了	16	23
烂了 ,	1	9
烂得	-5	4
烂苹	8	13
烂苹果	8	13
烈	-6	1
烈头	-7	0
烈头痛	-7	0
烟	-10	1
烟 ,	-7	0
烤	-10	2
烦	3	0
烦人	4	1
烦你	9	3
烦你们	8	3
烦告	-8	-3
烦改	3	-2
烦给	-7	-1
烦躁	20	7
烧	47	-46
烧 ,	-49	-43
烧 , 不	-9	0
烧 , 也	-6	-2
烧 , 吃	-21	-5
烧 , 没	-31	0
烧 , 精	22	-6
烧 , 能	-5	-2
烧 00	21	28
烧 00 度	11	15
烧 38.0	13	-13
烧 38.0 ,	8	-18
烧 39.0	3	-1
烧 ?	-15	0
烧、	-33	6
烧、没	-5	0
烧。	37	-39
烧。想	9	-13
烧不	-61	-9
烧不冷	-2	-5
烧不痛	-9	-2
烧不退	-13	0
烧也	-1	-3
烧了	-28	9
烧了一	-8	3
烧伤	-18	-3
烧到	32	22
烧到 00	37	22
烧到 38.0	6	-11
烧到 39.0	-10	8
烧友	-6	5
烧友 ,	5	5
烧发	6	-22
烧发冷	6	-22
烧吗	-21	-3
烧四	33	-14
烧四十	-3	1
烧就	1	-4
烧得	2	5
烧打	-13	14
烧打寒	-8	10
烧抽	37	18
烧抽搐	38	16
烧没	-26	-31
烧炭	7	6
烧炭取	7	6
烧腰	1	-4
烧药	-13	6
烧过	-18	0
烧过 ,	-12	0
烫	54	2
烫 ,	17	-13
烫 , 体	3	-7
烫伤	-2	8
烫手	7	6
烫手 ,	6	4
热	-33	16
热 ,	5	-15
热 , 今	1	-3
热 , 无	0	-5
热 38.0	-1	3
热、	-16	-3
热、低	-5	0
热。	7	-2
热。想	6	-1
热性	-25	0
热性中	-20	0
热水	1	5
热水袋	1	3
热灌	0	3
热灌注	0	3
热热	4	-4
热的	4	2
热的 ,	4	1
热线	-21	0
热针	-7	2
热闹	-3	1
焦	-27	0
然	72	48
然。	-3	0
然不	4	5
然像	1	-4
然剧	3	7
然剧痛	3	7
然后	-4	1
然喘	-26	2
然喘不	-26	1
然左	3	7
然痛	1	5
然看	18	9
然看不	18	9
然胸	-11	3
然高	-17	1
然高烧	-17	1
煞	8	9
煞白	8	9
煞白 ,	3	4
煞白。	3	3
煤	18	5
煤气	18	4
照	-12	6
照、	3	2
照射	-5	0
照常	-26	0
照常 ,	-8	-3
照常上	-9	-2
照打	8	-3
照旧	17	-13
照旧。	-2	6
照有	4	-1
照样	-10	-7
照片	27	4
照组	-3	-1
照镜	6	-5
照镜子	6	-5
照顾	5	8
照顾失	10	3
熬	-6	-5
熬到	1	-4
熬夜	-3	-3
燎	3	-3
爆	2	-7
爆发	-2	-4
爬	11	-3
爬 ,	19	4
爬三	-11	-1
爬三层	-9	-1
爬两	4	-2
爬两层	4	-2
爬了	6	-2
爬到	0	4
爬山	-5	0
爬楼	5	1
爱	7	10
爱人	-1	11
父	1	-13
父亲	7	19
父去	6	-2
父母	-9	-4
爷	6	-10
爷子	5	-10
爷爷	16	7
爷的	-6	-6
爸	56	23
爸 ,	6	7
爸 00	-10	8
爸 0000	-4	-4
爸 0000 年	-4	-4
爸一	0	-5
爸今	2	4
爸从	1	3
爸吃	13	-8
爸在	21	0
爸妈	-22	-3
爸帕	6	-3
爸帕金	6	-3
爸换	1	-5
爸早	3	3
爸有	4	4
爸没	-7	0
爸爸	102	27
爸爸 ,	1	6
爸爸的	2	-5
爸的	-20	0
爸肝	4	13
爸肝硬	-1	4
爸说	-15	-5
爸这	3	4
爹	7	9
片	-23	-2
片 ,	3	-12
片 , 也	4	-3
片 00	3	-1
片 ?	3	-6
片。	9	1
片吗	2	-5
片吗 ?	2	-5
片和	15	-9
片夜	0	3
片夜用	0	3
片子	-17	8
片子 ,	13	-3
片我	-3	-4
片未	6	1
片未见	6	1
片的	2	3
片要	1	3
片黑	17	3
版	-8	-8
版 ,	-23	-3
版 ?	-4	1
版。	-4	-1
版本	-8	2
版本 ,	-4	0
版的	2	-3
牌	-4	-7
牌子	-5	-9
牙	47	5
牙 ,	-4	-3
牙医	5	8
牙科	6	2
牙膏	3	1
牙齿	11	5
牙齿打	5	2
牙龈	27	-13
牙龈出	11	-15
牙龈渗	1	6
牛	-22	-7
牛奶	-1	-3
物	-19	-3
物制	3	-2
物制剂	3	-2
特	-12	-10
特西	-5	0
特西普	-5	0
特龙	-6	-5
犟	-11	-5
犬	8	-10
犯	23	-6
犯 ,	-10	-3
犯了	37	-4
犯困	-2	7
犯困 ,	5	4
犯过	-7	-1
犯过 ,	7	-5
犯过。	-3	0
状	4	8
状 ,	-5	11
状 , 想	15	11
状 :	-4	1
状。	19	-1
状况	-18	0
状态	10	3
状态平	-9	0
状疱	10	-12
状疱疹	10	-12
状癌	-1	5
状癌术	-1	6
状腺	-7	1
状腺 ,	2	-3
状腺乳	-1	5
状腺素	13	-3
状腺结	-3	0
犹	-7	-12
犹豫	-7	-12
狂	8	-8
狂犬	8	-10
狗	42	-17
狗咬	49	-15
狗咬了	25	-21
独	-4	-8
独立	-5	-2
狭	-7	2
狭窄	-7	2
狭窄 ,	-8	0
狼	-1	-7
狼疮	-1	-7
狼疮肾	7	-8
猝	-16	-5
猝死	-15	-5
猝死 ,	4	-3
猪	9	16
猪血	1	8
猫	-17	5
猫 ,	-2	3
猫送	10	3
猫送人	10	3
献	13	1
率	-3	8
率 00	3	5
率 00 ,	4	3
率 000	7	1
率多	-1	1
率多少	7	1
王	22	-4
玛	-7	1
玩	-30	0
玩。	6	1
玩了	-3	0
玩笑	11	13
玩笑的	-7	3
玩笑说	10	6
环	-10	-26
环孢	18	-16
环孢素	18	-16
现	-1	27
现为	-5	0
现他	7	2
现呼	-9	0
现呼吸	-9	0
现在	40	37
现在 ,	2	9
现在一	3	10
现在三	0	-9
现在不	-3	-1
现在二	-6	0
现在五	-4	1
现在人	9	-7
现在全	-3	1
现在十	4	6
现在只	9	-6
现在吃	-17	-2
现在吐	5	1
现在啥	-7	2
现在嘴	20	6
现在在	3	5
现在好	-14	-1
现在就	-19	6
现在尿	-4	-2
现在心	-7	1
现在想	-11	1
现在我	1	-3
现在抽	8	1
现在整	-4	4
现在早	-6	0
现在是	-6	0
现在有	-19	5
现在每	-5	0
现在没	-16	-7
现在满	20	13
现在的	-9	0
现在看	3	4
现在胸	23	9
现在能	5	-8
现在脖	3	1
现在脚	1	3
现在脸	7	2
现在血	-6	-5
现在要	-3	-1
现在说	11	5
现在跟	4	-1
现在身	-5	0
现在躺	5	1
现在还	-14	-2
现在那	7	1
现在都	-9	-2
现拟	-3	0
现的	-4	2
现的 ,	-4	6
现眼	1	-5
现眼白	1	-5
现货	28	-14
现货 ,	3	-2
现货吗	6	-5
现过	-5	1
玻	-2	4
玻璃	-1	3
玻璃 ,	-4	-3
玻璃杯	1	5
珍	4	-4
珠	6	26
珠 ,	-18	-1
珠单	16	2
珠单抗	16	2
珠子	7	4
班	9	-13
班 ,	6	4
班 , 我	0	-4
班。	-9	-2
班一	0	-3
班也	4	-4
班了	8	0
班再	4	-1
球	13	-5
球 ,	17	0
球。	-3	1
球蛋	2	-8
球蛋白	2	-8
琅	21	-13
琅勃	15	-5
琅勃拉	15	-5
琅南	6	-7
琅南塔	6	-7
理	-9	6
理 ,	15	7
理 ?	-3	0
理、	4	1
理、基	4	1
理。	13	-7
理了	-8	0
理切	11	2
理切片	11	2
理医	5	4
理医生	5	4
理吗	-6	-1
理员	-1	3
理员 ,	8	-1
理咨	5	4
理咨询	5	4
理师	7	-5
理师说	3	-4
理报	0	-6
理报告	6	-6
理白	6	-1
理白片	6	-1
理的	11	-4
理科	-12	1
理老	-2	3
理老师	-2	3
理赔	-6	1
瑞	-7	-1
瑞士	-9	8
瑞戈	-7	1
瑞戈非	-7	1
瑞沙	21	-2
瑞洛	3	1
瑞舒	-3	0
瑞舒伐	-3	0
璃	-1	3
璃 ,	-4	-3
璃杯	1	5
璃杯压	1	5
瓣	-8	-18
瓣 ,	-13	-6
瓣狭	-9	0
瓣狭窄	-9	0
瓣膜	1	-3
瓣膜 ,	-4	-5
瓣膜换	4	6
瓶	4	17
瓶 ,	3	2
甘	22	-5
甘石	-6	0
甘精	10	-10
生	-3	15
生 ,	0	12
生 , 我	8	4
生。	3	6
生下	4	-4
生下来	0	5
生之	-5	0
生产	-18	4
生你	6	12
生你好	-4	6
生做	-1	6
生写	0	5
生去	-2	-3
生去年	-3	0
生同	-11	0
生吗	-5	2
生命	19	8
生在	-7	-3
生坦	4	-10
生完	35	6
生完孩	1	-4
生完第	2	3
生已	-17	0
生建	-6	-1
生建议	-6	-1
生开	-2	-1
生开了	-3	-1
生念	-13	0
生念头	-13	0
生意	9	-2
生所	3	-5
生打	8	7
生日	1	3
生时	-4	1
生活	9	-7
生物	2	0
生物制	3	-2
生率	8	-7
生病	2	-3
生看	6	-4
生看看	3	-6
生素	-4	10
生素 ,	-3	1
生素 d	11	4
生聊	-1	-4
生聊聊	2	-4
生能	4	-4
生视	5	-9
生视频	5	-9
生让	-14	4
生让我	1	3
生讲	-8	-2
生证	-7	-5
生证明	-8	0
生说	-31	-16
生说不	3	4
生说可	-7	-3
生说我	1	-4
生说是	-10	0
生还	15	4
生远	-21	1
生远程	-21	1
生都	-10	1
生都说	-6	0
生问	-3	-16
生院	15	1
用	10	-6
用 ,	9	9
用 ?	-3	6
用 ? 我	-4	1
用、	9	-7
用。	15	-1
用。我	-1	3
用上	-12	6
用不	4	7
用了	-11	1
用于	1	-9
用再	0	3
用到	9	-9
用到第	3	4
用力	3	2
用化	6	1
用吗	-30	1
用吗 ?	-20	1
用完	47	-17
用得	-5	0
用微	-2	7
用微信	-2	7
用我	15	-1
用手	7	3
用清	15	1
用清单	15	1
用的	-25	7
用的 ,	4	2
用管	18	3
用肥	4	-7
用肥皂	4	-7
用胶	5	1
用胶带	5	1
用药	-6	-4
用药 :	1	3
用药。	5	5
用药是	-5	1
用药清	3	-4
用过	-16	-1
用预	4	-2
由	4	0
由 00	7	-4
由 00 升	7	-4
由我	4	2
由谁	-8	2
甲	-10	22
甲 ,	1	-3
甲乐	-3	-2
甲亢	20	9
甲双	9	-2
甲双胍	9	-2
甲发	1	4
甲巯	2	3
甲巯咪	2	3
甲氨	3	13
甲氨蝶	3	13
甲油	-10	0
甲状	-6	6
甲状腺	-7	1
甲盖	3	-2
甲盖那	3	-2
申	16	3
申办	5	-2
申办方	5	-2
申请	9	4
申请一	0	-3
电	-2	6
电一	-1	-2
电一样	-3	-2
电了	-17	0
电击	-3	0
电击过	-3	0
电图	-8	-4
电图 v	9	3
电图也	7	-4
电图窦	-7	0
电图说	10	-7
电子	-4	2
电池	29	10
电池少	3	2
电脑	2	-3
电视	-3	2
电话	-26	-14
电话 ,	0	-4
电话。	-7	1
电话完	1	-11
电话打	6	0
电话没	4	6
电话说	-7	0
电话里	-3	-1
男	11	18
男 ,	11	6
男 , 00	10	9
男 00	10	2
男主	-9	0
男孩	0	8
男孩 ,	-1	5
男性	3	-2
男性 ,	4	-2
男朋	2	3
男朋友	2	3
画	1	14
画了	3	3
畅	-3	-2
畅。	-5	1
畅。想	-5	0
留	1	9
留下	11	-2
留了	-16	1
留在	-8	-6
留学	18	13
留言	4	0
略	3	5
略高	6	-5
疏	-6	-1
疏松	-6	-2
疑	-12	-7
疑似	0	-4
疗	35	-7
疗 ,	-2	10
疗。	3	1
疗一	11	3
疗中	1	-3
疗中 ,	2	-4
疗做	-17	-1
疗做完	-17	0
疗刚	6	2
疗前	0	3
疗后	24	-16
疗后发	1	12
疗后第	7	-7
疗完	1	-3
疗打	7	-1
疗打完	7	-1
疗是	-1	-3
疗期	-3	0
疗期间	-3	0
疗法	-1	3
疗研	-8	0
疗研究	-8	0
疗科	4	-2
疗程	-4	-9
疗程 ,	8	-3
疗程几	-1	3
疗程的	-8	-2
疗第	39	35
疗第 00	3	-1
疗签	5	-3
疗签证	7	-4
疗转	-3	0
疗转运	-3	0
疗过	-10	1
疗险	2	-3
疙	6	11
疙瘩	6	11
疙瘩 ,	12	12
疝	14	7
疝气	14	7
疡	-8	-15
疡 ,	-15	3
疤	-18	2
疤 ,	-7	0
疤痕	-8	-3
疫	10	3
疫。	3	-2
疫抑	-7	1
疫抑制	-7	1
疫治	11	1
疫治疗	11	1
疫球	-7	-10
疫球蛋	-7	-10
疫的	-5	0
疫苗	-16	-6
疫苗 ,	23	4
疫苗本	-3	-4
疫药	42	11
疮	-7	-17
疮老	0	-3
疮老毛	0	-3
疮肾	7	-8
疮肾炎	7	-5
疯	-1	-3
疱	11	-16
疱疹	10	-12
疱疹疫	-12	0
疱疹长	28	-12
疸	-4	-5
疸 ,	-6	-1
疹	4	-47
疹 ,	-7	-1
疹子	24	-31
疹子 ,	6	-3
疹疫	-12	0
疹疫苗	-12	0
疹长	28	-12
痂	5	2
病	0	20
病 ,	11	-3
病 , 就	-10	0
病 , 想	-5	0
病 , 这	4	-1
病。	-2	-7
病二	0	-3
病二十	0	-3
病人	9	10
病人 ,	20	4
病人。	-14	-4
病例	2	4
病十	-4	4
病历	9	19
病历是	3	1
病友	14	-7
病友说	-16	0
病发	-11	0
病发作	-10	0
病史	-10	-4
病史 ,	-5	0
病史摘	2	-5
病号	7	5
病患	-6	0
病情	10	13
病情平	-3	0
病房	-11	1
病房 ,	-9	1
病是	-10	0
病来	-6	-2
病案	0	4
病毒	4	-15
病没	-15	-3
病没有	-9	0
病灶	-18	-1
病理	14	-3
病理、	4	1
病理切	11	2
病理报	0	-6
病理白	6	-1
病甲	8	-3
病的	-6	5
病都	11	-6
病都要	14	-4
症	-42	16
症 ,	10	-1
症。	-8	0
症医	6	5
症状	-1	11
症状 ,	-5	11
症状 :	-4	1
症状。	19	-1
症的	-6	0
症肌	1	3
症肌无	1	3
症试	-3	-1
症试验	-3	-1
症酸	-3	0
症酸中	-3	0
痊	-8	0
痊愈	-8	0
痒	-57	-32
痒 ,	-22	-15
痒 , 不	-20	0
痒 , 没	-9	0
痒、	-8	-2
痒。	0	-3
痒不	-9	-1
痒得	3	-7
痒得整	3	-5
痔	2	-6
痔疮	2	-6
痔疮老	0	-3
痕	-7	-7
痘	4	-7
痘 ,	4	-7
痛	129	-45
痛 ,	85	14
痛 , 不	-5	-7
痛 , 今	2	-3
痛 , 从	-9	-5
痛 , 体	0	-6
痛 , 右	0	4
痛 , 吃	17	-22
痛 , 吐	3	8
痛 , 咳	5	8
痛 , 喘	2	3
痛 , 小	3	-4
痛 , 尿	-6	2
痛 , 手	10	0
痛 , 有	-6	-14
痛 , 没	-1	-12
痛 , 痛	0	5
痛 , 看	1	3
痛 , 眼	-4	-2
痛 , 能	-23	-2
痛 , 血	3	-2
痛 , 跟	17	4
痛 , 这	2	5
痛、	-21	4
痛、无	-17	0
痛、气	2	-6
痛。	-33	-30
痛。下	2	-5
痛。想	-4	-7
痛。研	7	-2
痛一	1	-3
痛一天	11	-4
痛不	-7	-8
痛不烧	2	-4
痛两	12	-7
痛两天	12	-15
痛也	-2	-7
痛了	5	-10
痛伴	4	3
痛到	6	29
痛到腰	4	3
痛得	79	17
痛得像	6	6
痛得冒	1	3
痛得厉	7	11
痛得打	8	4
痛得撞	1	7
痛得直	0	14
痛得睡	9	-14
痛得要	13	7
痛恶	11	13
痛恶心	11	13
痛没	-15	-12
痛痛	-5	-12
痛痛 ,	3	-6
痛的	-7	9
痛眼	11	-17
痛眼不	8	-8
痛眼花	5	-7
痛药	20	-27
痛贴	-6	0
痛越	7	-2
痛过	-2	3
痛还	49	38
痛醒	11	-22
痛醒 ,	5	-5
痛针	0	6
痪	9	1
痪的	9	1
痫	5	-20
痫 ,	4	3
痫发	-13	0
痫发作	-13	0
痫药	-4	-12
痰	33	-18
痰 ,	2	-10
痰里	11	-3
痹	-10	-1
瘀	-2	-14
瘀斑	1	-6
瘀斑 ,	0	-4
瘘	12	-9
瘘管	14	-7
瘤	13	33
瘤 ,	-14	6
瘤子	2	6
瘤术	1	7
瘤术后	1	7
瘤病	-5	0
瘤的	6	2
瘦	-9	-6
瘦了	4	-10
瘩	6	11
瘩 ,	12	12
瘫	-9	-1
瘫 ,	7	2
瘫、	-9	0
瘫了	-11	-8
瘫痪	9	1
瘫痪的	9	1
癌	49	-10
癌 ,	14	-3
癌 , 0000	-7	-1
癌 , 我	-5	-4
癌 , 肚	7	-6
癌。	5	3
癌吃	10	1
癌复	4	-1
癌复发	4	-1
癌手	4	-2
癌手术	4	-2
癌打	4	3
癌放	18	-1
癌放疗	12	-15
癌晚	9	4
癌晚期	9	4
癌术	-6	8
癌术后	-6	8
癌的	-3	1
癌脑	2	4
癌脑转	6	1
癌骨	7	0
癌骨转	6	3
癫	0	-5
癫痫	6	-5
癫痫 ,	5	4
癫痫发	-13	0
癫痫药	-13	-8
登	2	16
登记	8	3
登记 ,	6	-4
登记的	8	-8
白	35	-1
白 ,	17	15
白 00	5	10
白 00 ,	3	8
白 000	-20	-2
白 000 ,	-13	2
白 000 g	-5	0
白 t	-3	3
白。	6	5
白也	1	-3
白也黄	1	-3
白内	-8	4
白内障	-8	4
白又	2	7
白发	35	-26
白发黄	35	-26
白天	-26	2
白天不	-22	-6
白得	4	7
白得像	4	6
白有	-8	-4
白有点	1	-4
白片	8	1
白的	-4	0
白的 ,	-4	0
白眼	15	3
白紫	-6	2
白细	25	-15
白细胞	25	-15
白蛋	-3	0
白蛋白	-3	0
白血	18	6
白血球	-2	-6
白血病	20	12
白都	-9	-3
白酒	-3	7
白针	27	5
百	-11	-9
百一	3	-2
百万	5	-3
百三	-3	-2
百三 ,	5	-6
百三十	-3	1
百二	-6	5
百二十	-5	4
百八	-1	-4
百八十	0	-3
百六	-4	1
百分	-2	-3
百分之	-2	-3
百块	-5	-4
百块 ,	-9	-1
百多	-2	0
百多 ,	-1	-3
百度	0	-5
百毫	-3	-4
百毫升	-3	-3
百草	31	11
百草枯	31	11
百零	-8	-3
皂	4	-9
皂水	5	-9
皂水冲	5	-10
的	-53	8
的 "	6	6
的 (	3	3
的 )	-11	0
的 ,	-14	2
的 , 一	12	-3
的 , 三	-8	-5
的 , 不	-7	-13
的 , 也	-5	-3
的 , 人	1	3
的 , 今	9	5
的 , 体	8	-1
的 , 你	9	-3
的 , 医	-1	-3
的 , 半	-4	3
的 , 大	6	-3
的 , 客	-7	0
的 , 想	-20	-1
的 , 我	-14	1
的 , 所	-4	1
的 , 手	0	3
的 , 昨	1	-5
的 , 是	-4	2
的 , 没	-5	-8
的 , 肝	-1	3
的 , 肺	-5	0
的 , 血	-7	0
的 , 说	6	5
的 , 还	-1	4
的 , 这	-3	-1
的 , 问	-8	3
的 0.0	2	-4
的 000	-4	0
的 :	17	-3
的 ;	-3	1
的 ?	25	-16
的 ? 我	-23	-3
的、	-9	0
的。	13	13
的。不	31	7
的。今	2	4
的。只	-16	1
的。想	-1	-4
的。我	-11	9
的。请	4	-1
的。这	-12	1
的。问	-3	-3
的一	-14	6
的丈	7	0
的三	1	5
的不	12	-1
的不舒	-14	-3
的专	6	-3
的专家	6	-3
的东	25	0
的东西	25	0
的两	-13	8
的中	-4	11
的中心	3	3
的中文	-14	8
的临	-4	-1
的临床	-4	-1
的主	-3	-2
的也	-10	-3
的乳	-4	-1
的了	-8	-3
的了 ,	-14	-1
的事	1	18
的事 ,	2	6
的事。	5	19
的事了	19	-4
的产	1	-1
的产科	3	-3
的人	3	6
的人 ,	-6	0
的人有	2	-3
的人说	0	-5
的今	-4	1
的今天	-4	0
的他	-8	-5
的他克	8	-5
的价	-7	3
的价格	-5	2
的仿	7	-3
的仿制	0	-4
的会	6	2
的住	-6	1
的体	-3	1
的体检	-5	-1
的保	-5	0
的假	3	-9
的健	-9	3
的儿	0	-9
的儿子	0	-9
的先	-3	0
的先生	-3	0
的免	-8	-1
的免疫	-8	-2
的全	8	1
的公	-2	-3
的公寓	-3	-3
的内	1	-5
的出	7	-9
的办	-3	0
的办法	-3	0
的包	-5	1
的包裹	3	1
的化	28	14
的化疗	33	14
的医	29	-1
的医生	33	1
的医院	-3	-2
的单	2	5
的单子	-5	0
的口	4	4
的口子	5	2
的可	8	5
的可以	0	4
的号	-1	-3
的合	3	1
的同	-6	1
的名	-13	-9
的名字	-9	-9
的吗	-27	5
的吗 ?	-2	3
的吧	2	-6
的吧 ?	2	-6
的和	-9	1
的哪	1	6
的商	-7	-2
的商业	-7	-2
的四	-8	2
的四十	-8	2
的团	-2	-3
的国	-7	0
的国际	-10	-3
的在	5	2
的地	5	1
的地方	8	-1
的基	-4	-1
的基因	-4	-1
的处	-6	-3
的处方	6	-3
的复	-15	-1
的外	7	-1
的大	4	-2
的大夫	6	-7
的头	-6	0
的奥	-9	0
的奥希	-9	0
的女	-6	-3
的女儿	1	-3
的奶	-3	6
的奶奶	-3	6
的好	3	0
的妈	12	-4
的婆	-2	4
的婆婆	-2	4
的字	15	-2
的安	12	5
的安眠	15	4
的小	-10	3
的就	-6	3
的就是	8	2
的屎	3	5
的工	-8	1
的工作	-4	2
的差	-3	1
的床	-8	0
的康	-8	0
的康复	-8	0
的影	-9	1
的心	10	8
的心脏	4	0
的快	-3	-4
的念	-8	-2
的念头	-8	-2
的患	5	-2
的情	-8	0
的情况	-8	0
的想	-1	4
的想法	5	6
的意	4	-5
的意思	-5	0
的意见	9	-4
的我	-7	7
的房	-4	3
的手	-9	-2
的手术	-9	-1
的批	-4	0
的抗	8	6
的抗生	10	1
的护	-6	-1
的护士	-4	-2
的报	15	-3
的报价	16	-3
的招	10	-1
的接	-4	5
的收	0	-8
的数	-9	-1
的新	9	-3
的日	-22	-5
的时	17	0
的时候	9	-1
的明	7	-2
的是	-35	16
的是 ,	4	4
的是下	10	3
的是我	-11	-4
的曲	6	-4
的替	4	-7
的替代	4	-7
的机	2	-8
的机票	3	-8
的松	14	-3
的检	-12	-2
的检查	-12	-2
的止	-4	2
的止痛	-4	2
的毛	-13	-1
的毛病	-13	-1
的水	7	3
的没	11	-14
的没啥	6	-3
的流	-1	-1
的流程	-4	0
的海	-5	-5
的海外	4	-3
的渠	5	2
的渠道	5	2
的点	-10	2
的照	14	8
的爸	5	6
的片	1	2
的片子	3	2
的牙	-6	0
的生	-3	-2
的生物	-1	-3
的甲	-12	4
的甲状	-8	-1
的电	2	-11
的疫	11	2
的疫苗	11	2
的病	2	13
的病 ,	-6	0
的病人	0	7
的病历	10	2
的病友	2	5
的痛	3	0
的痛 ,	3	1
的痰	5	8
的癫	4	-3
的癫痫	4	-3
的白	-21	3
的白内	-7	-1
的皮	-2	14
的皮一	1	3
的看	2	-8
的研	-5	-1
的研究	-5	-1
的稀	3	5
的第	10	0
的筛	3	2
的筛选	4	2
的管	3	6
的精	-7	1
的红	1	3
的线	-7	3
的线上	-7	3
的组	-4	-1
的经	-5	0
的维	-6	4
的老	-1	6
的聊	-18	0
的肾	23	2
的胃	-9	-8
的能	3	-3
的脑	9	-2
的英	2	4
的英文	4	4
的药	6	-13
的药 ,	3	0
的药店	1	-5
的药房	12	-3
的药物	-11	3
的血	9	-25
的血 ,	7	5
的血块	1	3
的行	-11	0
的行不	-10	0
的表	4	-2
的要	-3	3
的视	-1	4
的视频	-1	4
的计	0	3
的试	-10	-2
的试验	-10	-2
的话	4	-5
的话 ,	4	-7
的话我	-3	3
的话是	5	-7
的说	-3	11
的说明	2	11
的说法	-4	-3
的费	20	-3
的费用	20	-3
的资	10	6
的资料	10	6
的身	4	0
的车	-4	6
的还	-1	5
的还是	3	1
的这	-7	4
的进	3	4
的进口	-1	5
的退	4	-7
的邀	5	4
的邀请	5	4
的那	-27	-17
的那家	5	-2
的那种	-17	1
的部	6	-1
的部分	6	-1
的都	-18	9
的都好	-8	0
的都是	3	11
的都没	-8	-3
的量	11	-22
的量 ,	19	-10
的量。	4	0
的量了	3	-4
的针	-12	-3
的针 ,	-3	-2
的门	13	-2
的问	9	2
的问题	7	3
的阿	-3	3
的降	6	3
的降压	4	-1
的随	-6	1
的随访	-4	1
的颜	3	-3
的颜色	3	-3
的风	9	0
的骨	7	8
的高	-2	-3
的黑	-3	6
皆	15	2
皮	14	15
皮 ,	-5	-1
皮。	-7	2
皮一	-4	7
皮一搓	1	5
皮上	1	-4
皮下	2	8
皮下泵	3	0
皮下针	1	6
皮也	0	-6
皮发	-6	0
皮发麻	-6	0
皮抬	2	5
皮抬不	2	5
皮疹	-23	0
皮疹 ,	-8	0
皮耷	-4	15
皮耷拉	-4	15
皮肤	13	-9
皮肤干	-12	3
皮肤有	19	5
皮肤科	6	-10
皮试	-8	0
皮质	1	4
皮都	7	0
盆	24	23
盆血	19	4
盆鲜	5	5
盆鲜红	5	5
益	-2	-4
盐	8	-4
监	-18	2
监测	-16	0
盒	-30	15
盒 ,	-33	4
盒。	14	10
盒多	12	-3
盒多少	12	-3
盒子	1	-7
盒子上	1	-3
盒子里	5	-4
盒没	-4	6
盖	23	12
盖 ,	0	5
盖两	5	4
盖两床	5	4
盖往	1	3
盖往下	1	3
盖章	-14	1
盖章的	-9	1
盖那	3	-2
盖那么	3	-2
盗	16	-6
盘	-21	6
盘 ,	15	8
目	-9	5
目 ,	-3	3
目 :	-8	0
目。	20	-3
目前	-15	-5
目前一	4	-1
目前吃	-7	0
目前没	-12	-3
目前稳	-7	-2
目前还	11	-5
目录	6	-1
目经	3	-2
目经理	3	-2
直	15	39
直不	6	12
直不起	8	8
直付	2	-4
直冒	7	5
直升	-4	0
直升机	-4	0
直叫	-6	4
直叫 ,	-7	1
直吃	5	-5
直吐	30	0
直吐 ,	5	5
直在	6	4
直在吃	4	-5
直很	5	-3
直想	4	2
直打	0	4
直挺	-7	5
直接	-26	3
直接去	-12	-6
直是	-3	-2
直没	-20	-6
直流	3	3
直测	5	-7
直测不	5	-7
直睡	1	5
直睡 ,	0	4
直稳	-3	0
直肠	-9	-6
直肠癌	-9	-6
直这	-2	-6
直这样	-2	-6
相	-14	-9
盼	4	-4
盼复	6	-3
盼复 ,	5	-2
省	19	-13
省外	0	4
省得	7	-6
看	-13	14
看 ,	4	2
看 ?	4	11
看。	18	3
看一	-11	-7
看一下	-8	-6
看下	-18	-6
看不	17	29
看不到	20	8
看不懂	9	1
看不清	-26	1
看不见	26	16
看东	7	10
看东西	7	10
看了	-11	-2
看人	-2	4
看你	6	-2
看你们	2	-5
看到	-9	-19
看到你	-8	0
看到国	-6	0
看到有	0	-3
看到的	2	-5
看医	-6	0
看医生	-6	0
看吗	9	-4
看吗 ?	4	-2
看完	-13	3
看就	-8	2
看得	-15	-10
看得我	-11	-8
看心	-9	-1
看我	-1	-10
看手	2	-4
看手机	0	-4
看新	5	-7
看新闻	-1	-6
看是	-4	4
看有	-8	0
看法	-2	0
看法 ,	-10	-1
看灯	5	13
看灯有	3	6
看照	-1	-3
看照片	-1	-3
看甲	-11	0
看甲状	-11	0
看病	-1	-4
看看	7	-15
看看。	10	2
看看有	-4	0
看看要	5	-1
看着	1	-3
看血	4	9
看要	5	-1
看要不	5	-1
看见	10	-3
看过	24	9
看这	5	-4
看这个	6	-5
看错	10	-5
看错了	10	-5
真	-31	5
真是	-12	2
真是要	4	2
真的	50	12
真的吗	-6	1
真要	-26	-3
眠	20	16
眠监	-13	0
眠监测	-13	0
眠科	-10	0
眠药	56	14
眠药都	44	9
眼	120	2
眼 ,	-5	-4
眼。	1	6
眼一	10	8
眼下	-35	-19
眼不	1	-10
眼不花	1	-10
眼儿	-8	2
眼前	31	10
眼前一	3	9
眼前冒	1	7
眼前发	23	-1
眼前飘	6	-8
眼发	0	3
眼好	2	-4
眼就	11	-8
眼底	-4	-7
眼泪	-7	0
眼泪 ,	-3	5
眼珠	8	7
眼珠子	7	3
眼白	57	-48
眼白也	1	-3
眼白发	35	-26
眼白有	1	-4
眼皮	28	3
眼皮也	0	-6
眼皮抬	2	5
眼皮耷	-4	15
眼睛	14	-3
眼睛不	-24	-1
眼睛发	13	-10
眼睛往	4	4
眼睛有	3	-5
眼睛睁	0	5
眼睛红	4	-5
眼睛黄	12	14
眼神	5	6
眼突	13	2
眼突然	13	2
眼红	8	-14
眼胀	3	3
眼胀痛	3	3
眼花	18	7
眼药	6	-1
眼药水	6	-1
眼镜	4	-7
眼黑	16	11
着	47	42
着 ,	18	5
着 , 就	-3	0
着 , 没	3	-5
着 , 这	4	2
着“	-10	0
着。	-15	-3
着不	34	0
着不动	22	8
着不喘	12	-10
着两	0	-3
着也	4	6
着了	-2	3
着了 ,	-2	-5
着他	7	4
着倒	1	-9
着凉	11	16
着半	2	3
着半边	2	3
着去	-9	3
着吃	4	-8
着吃吗	5	-5
着吐	4	8
着吐 ,	0	3
着呢	-6	3
着呢 ,	11	2
着呢。	3	-3
着地	3	2
着墙	0	3
着就	7	2
着尿	6	5
着急	-14	3
着我	-2	-1
着我们	-6	0
着打	1	3
着有	0	-7
着没	15	-3
着烫	16	-8
着烫 ,	6	4
着痛	32	0
着痛 ,	21	6
着睡	11	10
着说	6	-5
着说话	1	-8
着躺	6	-9
着躺着	6	-9
着还	7	-2
着都	12	-4
着门	4	2
睁	13	18
睁不	3	18
睁不开	3	18
睁眼	10	0
睁眼。	1	4
睛	14	-2
睛不	-24	-1
睛发	13	-10
睛发黄	12	-10
睛往	4	4
睛往上	4	4
睛有	3	-5
睛有点	3	-5
睛睁	0	5
睛红	4	-5
睛黄	12	14
睡	23	15
睡 ,	11	25
睡 , 叫	2	9
睡。	-7	5
睡一	1	3
睡一觉	1	3
睡不	12	-34
睡不好	-3	0
睡不着	4	-34
睡了	9	-2
睡好	9	2
睡好 ,	4	1
睡得	-54	8
睡得好	-3	0
睡得着	-21	2
睡眠	-35	0
睡眠监	-13	0
睡眠科	-10	0
睡着	9	-2
睡着就	9	2
睡觉	-13	-4
睡觉 ,	-7	0
睡觉都	-6	-6
睡过	9	-5
睡过去	9	-5
睡醒	4	0
瞅	4	3
瞅瞅	7	0
瞪	7	5
瞪瞪	7	5
瞳	2	4
瞳孔	3	7
知	-4	30
知 ,	-10	-1
知情	1	0
知情同	5	0
知觉	3	9
知觉 ,	2	4
知觉。	1	4
知道	18	10
知道 ,	0	3
知道你	4	2
知道这	1	4
知道那	-3	-2
短	-5	15
短 ,	7	2
石	-24	8
石头	7	4
石头压	7	2
矿	-1	-3
码	-1	4
码 ,	-9	1
码是	3	1
砍	41	17
研	-19	12
研的	-3	-1
研究	-4	0
研究 ,	-7	-3
研究 ?	10	-1
研究。	29	5
研究医	-3	-4
研究协	6	-2
研究在	-3	0
研究生	-5	3
研究的	-7	-1
研究者	6	5
研究药	27	-16
研究要	-15	1
研究还	-4	0
破	-1	-34
破 ,	2	-5
破 , 不	2	-4
破了	5	-4
破伤	-9	-2
破伤风	-9	-2
破没	-6	0
破皮	13	-10
砷	-1	6
砷剂	0	6
砸	-5	1
硝	29	4
硫	5	7
硬	82	26
硬化	34	17
硬化 ,	18	2
硬化。	6	5
硬化失	3	0
硬又	0	-13
硬又烫	0	-13
硬块	5	0
硬得	17	16
硬得低	6	6
硬得像	12	9
硬朗	-13	-6
硬朗 ,	-20	3
硬说	7	1
硬邦	1	6
硬邦邦	1	6
确	-24	-5
确实	-4	-4
确认	-5	6
确诊	-14	-7
确诊 ,	-5	1
硼	5	-2
硼替	5	-2
硼替佐	5	-2
碍	6	-5
碍。	5	1
碎	-13	2
碎了	-3	2
碗	-25	5
碗 ,	-1	4
碗饭	-4	-1
碘	12	-10
碘 000	8	0
碟	-3	-2
碰	22	-15
碰。	-8	0
碰。现	-17	0
碰到	8	-8
碰着	4	-4
碰都	1	3
碰都不	1	3
碱	-3	2
碳	4	10
碳酸	4	10
碳酸锂	3	10
磁	-32	0
磁、	1	3
磕	13	18
磕了	7	14
磨	9	-8
磨 ,	2	-6
磨丁	-1	-4
磨玻	-9	0
磨玻璃	-9	0
磨盘	7	5
磨盘 ,	7	4
磷	-7	0
磷 0.0	4	7
磷 0.0 ,	4	7
示	-4	1
示 00	-8	6
示 00 ,	-6	5
示 hi	27	15
示“	13	0
示心	7	-2
示最	-13	0
示最高	-13	0
礼	-14	-7
礼拜	16	-3
礼拜 ,	6	5
礼拜了	10	-1
礼拜五	-9	4
礼拜四	0	5
社	-2	-15
社区	5	-12
社区医	-5	-5
社区卫	-6	0
社区抽	2	5
社区说	0	5
社的	5	-2
祖	-9	4
祝	4	1
祝你	14	6
祝工	-5	4
祝工作	-5	4
神	46	-13
神 ,	-6	1
神分	-7	4
神分裂	-7	4
神可	2	-3
神好	25	-12
神志	39	5
神志不	31	21
神志清	7	-16
神病	3	5
神科	1	6
神经	-11	-3
神经内	-4	1
神经科	4	-4
神还	5	-20
神还可	3	-8
神还好	1	-7
票	-17	5
票 ,	6	6
票开	-14	1
票我	3	-9
票抬	-10	-1
票抬头	-10	-1
票是	-4	2
票能	8	3
票能不	8	3
禁	7	14
福	0	-1
福建	4	2
福韦	13	6
离	6	-4
离医	-3	0
离医院	-3	0
离子	-2	-3
离病	-11	1
离病房	-11	1
私	14	4
秋	-3	3
种	-24	2
种 ,	-1	-9
种。	-17	0
种不	-6	0
种情	0	7
种情况	0	7
种植	-5	-5
种药	12	2
科	-19	-5
科 ,	-4	-7
科 ?	8	-7
科。	-4	2
科专	0	9
科专家	0	9
科医	-13	5
科医师	-10	3
科医生	-4	2
科吗	5	1
科吗 ?	4	1
科大	0	-4
科大夫	-1	-5
科室	-3	0
科护	0	-3
科护士	0	-3
科普	-8	0
科的	2	3
科看	17	3
科要	-3	-9
科视	15	-1
科视频	13	8
科说	-14	1
科远	4	4
科远程	4	4
科里	15	-4
秒	10	-3
秒 ,	15	-7
秘	-26	-5
租	-2	3
租车	4	2
称	3	-3
移	23	17
移 ,	14	3
移植	15	8
移植 ,	-7	4
移植两	8	-3
移植后	-14	9
移植术	7	-4
移植的	8	4
移植肾	4	1
移民	-12	-13
稀	17	-7
稀 ,	2	3
稀水	2	-6
稀的	9	-3
稀的 ,	8	-3
稀饭	3	1
程	-17	11
程 ,	11	-1
程。	23	2
程会	4	8
程会诊	4	8
程几	-1	3
程医	7	-10
程医生	7	-10
程后	4	-1
程后第	10	1
程和	10	-1
程师	-2	-1
程师 ,	6	-3
程控	2	-3
程的	-7	-1
程看	-2	-7
程看看	6	-6
程能	-20	1
程问	-12	3
稍	1	-7
稍微	0	-8
税	-12	-3
税号	-3	-5
稳	-42	-12
稳 ,	13	-4
稳。	-7	-3
稳妥	7	-2
稳定	-8	13
稳定 ,	-27	2
稳定。	-1	6
稳当	-4	-6
稳稳	-6	0
稿	0	5
稿 ,	5	3
稿。	-7	0
穴	3	7
究	-5	-1
究 ,	-7	-3
究 , 我	-5	0
究 , 请	1	-3
究 ?	10	-1
究。	29	5
究。今	3	1
究医	-3	-4
究医生	-3	-4
究协	6	-2
究协调	6	-2
究在	-3	0
究生	-6	3
究的	-7	-1
究者	6	5
究药	27	-16
究药 ,	19	-10
究要	-15	1
究还	-4	0
究还收	12	-2
空	13	-8
空了	12	8
空公	7	2
空公司	7	2
空气	-3	4
空腹	-3	-4
空调	9	-9
穿	22	27
穿刺	24	8
穿孔	-4	0
突	46	39
突发	-7	2
突发胸	-2	3
突变	-6	-1
突然	64	36
突然不	4	5
突然像	1	-4
突然剧	3	7
突然喘	-26	2
突然痛	1	5
突然看	18	9
突然胸	-11	3
突然高	-17	1
窄	-7	4
窄 ,	-8	2
窒	-5	0
窒息	-5	0
窗	17	11
窗口	-4	0
窗帘	5	5
窗户	3	2
窜	15	6
窜到	9	3
窝	1	10
窝都	0	5
窦	-4	-3
窦性	-3	0
窦性心	-3	0
立	17	0
立医	9	-1
立医院	9	-1
立即	-22	0
立即就	-5	0
立即拨	-12	0
立替	6	3
立替康	6	3
站	32	20
站 ,	-7	-3
站不	12	18
站不住	2	9
站不起	8	3
站业	-6	0
站在	10	-8
站就	16	10
站的	-3	5
站起	4	-5
站起来	3	-2
站起身	1	-3
章	8	4
章 ,	-3	0
章的	-9	1
竭	-6	2
端	16	10
端不	3	6
端不住	3	6
端体	5	8
端体检	5	8
笑	-6	11
笑 ,	-4	-1
笑。	-7	1
笑了	0	3
笑死	3	-1
笑的	-7	3
笑说	10	6
笔	-2	1
笔 ,	-6	-3
符	-1	1
符合	1	3
第	24	39
第 00	4	-3
第 00 天	18	2
第 00 页	-4	0
第 2	5	-3
第 3	-13	1
第 5	13	8
第 5 周	9	6
第 8	13	15
第 8 天	13	16
第一	-14	22
第一 ,	7	4
第一次	23	13
第一针	-10	3
第七	-16	-7
第三	38	11
第三 ,	0	5
第三周	8	-14
第三天	-6	6
第三年	3	0
第三次	32	4
第三程	12	1
第三针	-2	4
第三页	-3	1
第九	16	-4
第九天	10	0
第二	-14	-6
第二 ,	0	5
第二个	-6	-7
第二十	-2	-9
第二周	10	-11
第二天	-25	8
第二意	3	1
第二次	4	-1
第二疗	6	1
第二程	-22	1
第二针	21	9
第五	13	20
第五周	3	1
第五天	19	19
第五年	-3	-1
第八	0	13
第八天	-1	6
第六	13	5
第六天	15	5
第十	-30	-9
第十七	-9	-11
第十二	-11	-5
第十四	-4	-1
第十天	-8	9
第四	-30	-3
第四个	-17	-6
第四天	2	7
第四次	-11	-5
第四针	7	-1
等	29	18
等 ,	-10	1
等一	4	-4
等三	3	-1
等下	6	-8
等不	10	6
等于	-8	0
等他	12	4
等你	14	4
等几	-2	4
等到	0	-6
等到下	4	-2
等到那	6	-6
等床	3	-1
等床位	3	0
等待	7	3
等得	-10	5
等我	-20	1
等着	1	6
等等	0	4
筋	-23	6
筋 ,	-3	-4
筋、	-4	0
答	-6	10
答不	1	8
答复	-6	-1
答非	11	3
答非所	11	3
筛	-12	4
筛查	9	-1
筛选	2	-4
筛选 ,	6	3
筛选期	-13	0
筷	18	13
筷子	18	13
筷子 ,	1	3
筷子老	11	3
签	-46	-5
签 ,	7	22
签了	-14	4
签名	-8	1
签字	-39	0
签字 ,	-4	0
签字。	-9	0
签字了	-13	0
签字的	-4	0
签证	-3	-7
签证 ,	10	6
签证。	4	6
签证材	-8	-5
签证的	3	1
签证要	-3	0
简	-11	1
简历	4	-2
箍	-2	4
算	-3	3
算 ,	-4	-1
算 ?	32	-10
算 ? 我	-4	-2
算。	-2	-6
算下	5	-2
算下来	3	1
算不	-7	3
算不算	-8	3
算了	-8	-1
算去	4	3
算排	-3	4
算排除	-3	4
管	18	11
管 ,	7	2
管 , 请	8	-1
管、	7	-3
管。	-2	14
管不	5	-4
管他	5	3
管以	0	4
管子	8	-6
管子 ,	-5	-1
管我	12	1
管我叫	0	4
管昨	9	-8
管死	5	1
管死亡	5	1
管炎	-10	0
管理	5	-3
管理员	-1	3
管用	11	-13
管癌	5	8
管癌 ,	-4	0
管癌放	6	13
管的	5	6
管科	-1	3
管都	-7	0
管都没	-7	0
箭	-7	-14
箭头	-7	-14
箭头 ,	-3	-4
箱	-30	0
箱 ,	-11	0
箱。	1	4
篇	-5	-2
篮	1	-1
篮球	1	-1
篮球 ,	0	-3
籍	-4	1
米	-28	-25
米 ,	-15	-4
米七	-11	0
米八	-7	0
米松	10	-13
米松 ,	3	-3
米汤	2	-4
类	-2	-21
类固	4	-3
类固醇	4	-3
类的	-3	-9
粉	13	12
粉红	-3	8
粉红色	-4	-2
粒	88	-21
粒 ,	10	-11
粒 0.0	37	4
粒 0.0 ,	42	6
粒。	9	-4
粒子	-3	-3
粒细	1	8
粒细胞	1	8
粒缺	-5	0
粗	7	-24
粗一	2	-14
粗一圈	2	-14
粗了	2	-7
粗了一	1	-6
粘	14	0
粥	-41	1
粪	14	6
粪味	0	3
粪臭	12	9
精	0	-33
精神	9	-17
精神 ,	-6	1
精神分	-7	4
精神可	2	-3
精神好	25	-12
精神病	3	5
精神科	1	6
精神还	5	-20
糊	27	32
糊 ,	7	9
糊、	-6	0
糊。	6	-2
糊涂	18	5
糊涂 ,	-7	3
糊的	-15	4
糊的 ,	-15	4
糊糊	8	22
糊糊 ,	3	4
糊糊。	2	7
糊里	21	10
糊里糊	21	10
糖	-10	-21
糖 ,	1	3
糖 0.0	-9	2
糖 0.0 ,	-8	2
糖 00.0	11	3
糖 00.0 ,	11	2
糖。	-11	0
糖仪	12	8
糖仪显	19	5
糖化	-29	6
糖化 0.0	-9	0
糖友	-3	4
糖友 ,	-7	2
糖尿	-12	4
糖尿病	3	4
糖水	2	-12
糖浆	0	3
糖的	10	-3
糖药	13	0
糖足	10	0
糖都	9	-4
糖都在	10	-4
系	-9	4
系 ,	-1	6
系不	-2	-6
系人	-2	11
系人 :	6	3
系咪	1	4
系想	-17	2
系白	3	2
系白血	3	2
系统	15	0
素	-13	-20
素 ,	-28	4
素 00	7	-10
素 00 ,	4	-7
素 000	-14	2
素 000 。	-15	0
素 d	11	4
素、	-14	0
素。	10	-5
素吃	7	12
素打	-9	1
素打完	-7	1
素正	15	-4
素正常	15	-4
素的	-5	1
素笔	1	4
索	-15	-21
索 ,	1	-8
索拉	-10	0
索拉非	-10	0
紧	50	4
紧 ,	16	12
紧。	1	-5
紧吗	19	0
紧喘	14	7
紧喘不	14	7
紧张	-13	0
紧急	-6	-4
紧急联	-5	-1
紫	98	38
紫 ,	26	-12
紫。	10	6
紫一	11	-16
紫一块	11	-17
紫了	14	5
紫了 ,	6	3
紫杉	27	12
紫杉醇	27	11
紫的	-11	0
紫红	5	17
紫红点	5	10
紫黑	2	5
累	19	0
累 ,	-2	3
累。	-1	-3
累他	4	4
累得	-8	0
累的	1	-5
絮	-6	-3
繁	-4	0
红	99	-60
红 ,	34	2
红 , 不	10	-6
红、	7	-7
红。	0	-7
红不	0	-6
红了	4	-3
红了一	4	-6
红又	11	-28
红又硬	0	-10
红发	0	-3
红得	-9	8
红得像	3	0
红斑	-7	6
红没	-7	-1
红泡	0	10
红点	-7	6
红点 ,	2	-5
红疹	3	-6
红疹子	2	-5
红的	3	9
红的 ,	16	2
红的。	2	4
红的血	3	1
红素	23	-15
红素 00	2	-5
红素正	15	-4
红红	3	-6
红红的	3	2
红线	1	-5
红肿	26	-26
红肿流	15	-8
红色	9	3
红色 ,	-1	-8
红色泡	1	4
红色的	14	4
红色血	3	4
红药	-14	1
红药水	-11	0
红蛋	-11	3
红蛋白	-11	3
纤	-6	2
纤维	-6	2
约	-1	11
约 000	3	-1
约 000 ml	3	-1
约一	-9	-1
约一位	-4	-1
约一次	-6	0
约两	6	-5
约个	1	2
约个儿	2	4
约个视	3	6
约你	4	-2
约你们	4	-2
约到	3	-8
约医	0	3
约医生	0	3
约单	-10	-1
约吗	17	7
约吗 ?	6	2
约国	4	-5
约国外	4	-5
约在	-3	0
约在下	3	0
约明	4	0
约明天	3	-4
约的	10	10
约的是	13	4
约皮	9	0
约皮肤	9	0
约要	-3	1
约视	-1	4
约视像	-5	0
约视频	4	4
级	-58	1
级 ,	-12	0
级 ;	0	-3
纯	0	3
纯属	-15	0
纱	1	-5
纱布	2	-6
纳	14	-2
纵	2	-3
纵隔	2	-3
纸	10	-9
纸。	-6	1
纸一	2	3
纸上	13	-8
纸质	-4	1
纹	-8	-1
纽	18	6
纽扣	18	6
纽扣电	18	6
线	-36	16
线 ,	-8	3
线 ?	-9	1
线。	-5	4
线上	-38	10
线上的	-12	1
线上问	9	2
线吗	-3	2
练	3	-7
组	-13	-7
组 ,	9	9
组 ?	-15	-2
组。	6	-3
组前	-3	-3
组吗	6	-7
组标	-5	6
组标准	-5	6
组织	-18	-2
组要	11	2
细	11	13
细 ,	-5	1
细胞	24	0
细胞 0.0	36	-27
细胞减	-19	0
细胞只	16	7
细胞因	-6	0
细胞治	4	3
细胞瘤	-5	-2
细胞肺	7	-8
细胞还	3	4
织	-17	-9
终	-8	-3
终于	1	-3
终点	5	1
绍	-1	1
绍信	3	1
经	-4	17
经三	-6	-3
经两	7	1
经买	23	13
经买了	17	9
经五	1	4
经八	-5	-1
经内	-4	1
经历	-3	-1
经四	3	-3
经回	-1	3
经把	23	6
经济	5	-2
经理	8	6
经理 ,	10	6
经用	4	-3
经科	4	-4
经过	-10	0
经验	-9	0
绑	10	3
结	-29	-31
结 (	2	4
结 ( 摘	-1	3
结婚	-8	-10
结束	12	6
结束了	-7	0
结果	-14	-19
结核	18	-4
结石	-14	0
结节	-19	-1
结节 ,	-6	-1
绕	-10	2
给	-34	-6
给一	-2	-5
给不	-6	0
给了	9	9
给他	16	11
给他吃	3	3
给你	-8	10
给你们	-11	7
给医	-21	2
给客	1	-6
给开	8	-7
给我	14	2
给我。	3	-3
给我们	-7	1
给我妈	-6	2
给我妹	20	1
给的	16	-4
给看	-3	3
给看看	-5	4
给老	6	-1
给药	-2	3
绝	18	-5
绝经	8	2
绞	26	21
绞痛	13	16
绞着	21	13
绞着痛	21	15
统	13	-4
统一	-2	-5
继	-14	-3
继续	-14	-3
继续吃	3	-6
绪	-6	-5
续	-20	5
续 ,	6	-5
续一	1	4
续吃	3	-6
续吃吗	8	-6
续的	-2	3
续费	-4	3
绳	37	6
维	-6	17
维他	-6	1
维他命	-6	1
维化	-1	2
维化 ,	-5	1
维奈	6	10
维奈克	1	7
维持	-1	4
维持期	2	6
维持治	10	-2
维生	-6	5
维生素	-6	5
综	5	-1
综合	6	3
绿	6	7
绿 ,	-9	2
绿水	21	-5
绿水 ,	4	-4
缓	-5	-9
缓解	-19	-5
缓解 ,	-9	2
缓解。	-3	0
缓过	6	1
缓过来	6	1
缓释	11	-8
缓释片	1	-8
编	7	0
编号	3	-3
缘	8	-8
缝	21	13
缝里	6	6
缝里冷	6	6
缩	-5	-5
缩小	3	-11
缩小了	2	-9
缬	7	3
缬沙	7	3
缬沙坦	7	3
缴	8	2
缸	3	6
缸里	5	4
缺	15	-7
缺血	3	-3
缺货	17	-9
缺货 ,	12	-7
罐	5	2
网	-10	32
网上	2	19
网上找	5	2
网上有	3	1
网上看	-5	0
网上说	-4	1
网上问	3	6
网盘	8	1
网站	-4	-7
网站的	2	3
网购	-3	10
网页	-22	5
罗	3	-10
罗替	-8	-10
罗替尼	-8	-10
罪	-9	0
罪。	-8	0
置	8	-5
置换	7	6
置换 ,	-3	0
署	3	-1
羊	3	-1
羊水	-1	-3
美	10	-7
美元	3	0
美国	11	5
美国那	6	3
美多	8	-2
美多芭	8	-2
美曲	10	-1
美脲	5	2
美金	-3	2
羟	5	-11
羟考	2	-4
羟考酮	2	-4
群	-14	-1
群主	-4	0
群友	-7	-1
群里	-12	-3
群里有	-7	0
群里转	-4	2
翻	23	-2
翻 ,	5	7
翻了	17	-8
翻译	7	5
翻译 ,	-3	2
翻译、	9	1
翻译。	-1	3
翻译是	-10	3
翻译的	-6	0
翻译费	-5	-4
翻身	9	-10
老	24	18
老乡	-10	-1
老二	-4	-1
老人	-17	10
老人家	-1	5
老人说	2	7
老伴	12	10
老伴走	7	1
老公	53	18
老公刚	5	3
老公在	7	-2
老兵	-4	0
老大	-3	1
老太	-12	8
老太太	-12	8
老头	-18	-1
老头子	-16	3
老妈	0	5
老婆	12	17
老婆说	-21	0
老家	-3	7
老师	14	3
老师 ,	12	1
老师 :	-6	-2
老师你	3	-2
老师说	-3	-1
老年	10	3
老往	2	5
老想	8	-8
老想睡	5	3
老挝	11	-8
老挝万	2	-4
老挝哪	3	-6
老挝文	-9	-4
老挝有	5	3
老挝版	8	9
老挝的	-6	0
老掉	8	1
老是	-2	5
老板	-14	4
老板 ,	-7	0
老样	-19	0
老样子	-19	0
老毛	-6	0
老毛病	-6	0
老父	0	-5
老爷	4	-10
老爷子	5	-10
老爸	2	-7
老病	8	3
老病号	9	5
老说	8	3
老院	-5	1
考	-13	-5
考完	3	4
考沙	3	-6
考沙胺	3	-6
考虑	-16	-4
考虑 ,	-8	0
考试	-7	1
考酚	5	-3
考酚酯	5	-3
考酮	2	-4
考酮缓	5	-3
考题	-1	3
者	-11	7
者 ,	-1	-1
者 , 我	-4	0
者女	6	1
者女 ,	7	2
者家	-4	-2
者家属	-4	-2
者无	1	-5
者男	15	3
者男 ,	8	1
者的	8	-1
者能	20	-5
者自	5	2
者诉	6	2
者说	4	-1
而	-28	1
而家	-5	3
而已	-16	-11
而已。	-7	0
耐	-27	-8
耐心	-17	-6
耐药	-4	-2
耳	24	-14
耳其	6	0
耳朵	11	-25
耳朵嗡	2	8
耳朵里	-2	-5
耳温	3	10
耳背	-9	1
耳鼻	-8	-3
耳鼻喉	-8	-3
耷	6	14
耷拉	6	14
耷拉 ,	1	14
耽	-20	-2
耽误	-20	-2
耽误。	9	-6
聊	-33	4
聊 ,	-12	0
聊。	2	-5
聊一	-7	-1
聊天	-8	3
聊聊	-12	1
聊聊 ,	-10	0
聊聊。	2	-5
聋	7	-7
职	10	9
联	22	8
联合	8	3
联症	-3	0
联症 ,	-3	0
联系	-3	-2
联系人	-1	11
聚	2	-5
肉	7	-3
肉 ,	27	5
肉水	7	-11
肉水 ,	1	-5
肋	13	5
肋下	10	-4
肋骨	5	7
肋骨下	0	5
肌	-16	-2
肌力	-2	-3
肌无	1	5
肌无力	1	5
肌梗	-8	0
肌梗塞	-6	0
肌梗死	-3	0
肌炎	3	1
肌病	6	-1
肌病 ,	3	0
肌瘤	-3	5
肌肉	-11	5
肌酐	21	-18
肌酐 00	-13	-5
肌酐 000	-3	3
肌酐一	18	-4
肌酐从	18	-12
肌酸	4	-2
肌酸酐	4	-2
肌钙	-12	7
肌钙蛋	-12	7
肘	0	18
肚	73	5
肚子	68	-1
肚子 ,	-33	6
肚子一	12	-15
肚子不	1	-17
肚子两	1	3
肚子拉	-8	0
肚子按	0	-4
肚子有	1	-3
肚子痛	-25	23
肚子硬	8	5
肚子突	2	6
肚子绞	0	3
肚子胀	12	27
肚子隐	2	-4
肚痛	-4	-10
肚脐	2	8
肚脐以	1	3
肛	8	11
肛温	7	10
肛温 38.0	1	7
肝	21	-5
肝 ,	14	-16
肝功	14	2
肝大	6	5
肝病	7	-1
肝癌	29	3
肝癌 ,	11	-3
肝硬	34	17
肝硬化	34	17
肝移	5	-6
肝移植	5	-6
肝素	-1	-6
肝肝	3	2
肝肝硬	3	2
肝肾	-11	0
肝肾功	-11	0
肝胆	5	-1
肝衰	-6	3
肝衰竭	-6	3
肠	4	9
肠 ,	0	3
肠梗	-7	0
肠梗阻	-7	0
肠癌	8	2
肠癌 ,	-6	-1
肠癌术	-4	-1
肠穿	-3	0
肠穿孔	-3	0
肠胃	0	-4
肠镜	0	6
肠镜切	-4	0
股	35	30
股大	0	3
股大粪	0	3
股烂	1	5
股烂苹	1	5
股那	1	3
股骨	-18	0
肢	11	4
肢体	-3	2
肢肌	-2	-3
肢肌力	-2	-3
肤	14	-9
肤干	-12	3
肤有	19	5
肤有点	19	5
肤科	6	-10
肤科视	2	-7
肥	-4	-15
肥 ,	1	-3
肥皂	4	-9
肥皂水	5	-9
肩	35	23
肩膀	3	8
肩膀也	0	4
肪	-14	-3
肯	43	17
肯去	2	-4
肯吃	4	10
肯吃 ,	2	4
肯吃奶	3	4
肯咽	3	3
肯定	-2	-4
育	-13	-1
肺	2	0
肺上	-4	5
肺功	-6	0
肺功能	-6	0
肺动	-10	0
肺动脉	-10	0
肺栓	-5	-5
肺栓塞	-5	-5
肺炎	-32	-2
肺炎 ,	-4	0
肺炎、	-6	0
肺癌	24	5
肺癌 ,	21	-1
肺癌放	3	-6
肺癌术	3	3
肺癌脑	1	7
肺结	15	-5
肺结核	15	-4
肺腺	3	-2
肺腺癌	3	-2
肺高	4	-5
肺高压	4	-5
肺鳞	-1	3
肺鳞癌	-1	3
肽	-3	-1
肾	59	-24
肾 ,	6	3
肾上	-2	6
肾上腺	-2	6
肾功	-8	2
肾功能	-5	2
肾炎	7	-5
肾病	-6	2
肾癌	-5	-1
肾的	16	0
肾移	28	-17
肾移植	28	-17
肾脏	5	-5
肾衰	-10	-1
肿	88	-56
肿 ,	13	-17
肿 , 今	0	4
肿、	-10	-9
肿。	6	-11
肿不	-2	-10
肿了	41	-14
肿了一	2	-3
肿到	25	23
肿到膝	2	4
肿又	28	10
肿又痛	28	13
肿块	-9	2
肿得	44	13
肿得像	4	2
肿成	12	6
肿没	-32	-2
肿流	15	-8
肿流脓	15	-8
肿瘤	-28	2
肿胀	-14	0
肿起	2	-9
肿起来	2	-9
胀	34	-5
胀 ,	11	-3
胀、	-4	1
胀发	1	-10
胀得	21	6
胀得像	4	11
胀痛	4	13
胀痛 ,	1	7
胀痛得	0	7
胃	-15	-25
胃 ,	-2	-4
胃口	-31	-9
胃口也	-4	-4
胃口好	-14	4
胃口差	4	-2
胃病	8	4
胃癌	-2	-11
胃肠	-3	0
胃肠镜	-3	0
胃里	10	0
胃镜	17	-3
胆	2	-7
胆固	-11	0
胆固醇	-11	0
胆汁	5	2
胆管	10	7
胆管癌	8	9
胆红	23	-14
胆红素	23	-14
胆道	2	-4
背	60	2
背 ,	4	-7
背一	8	-5
背一按	4	-7
背上	3	2
背也	3	3
背像	4	3
背像被	4	3
背痛	10	-16
胍	6	-4
胍缓	9	-3
胍缓释	9	-3
胎	35	6
胎 ,	7	8
胎动	36	2
胎动正	1	-3
胎盘	-3	3
胖	6	-6
胖了	0	3
胜	-3	1
胜感	-3	1
胜感激	-3	1
胞	23	1
胞 0.0	36	-27
胞 0.0 ,	17	3
胞减	-19	0
胞减少	-19	0
胞只	16	7
胞只有	16	7
胞因	-6	0
胞因子	-6	0
胞治	4	3
胞治疗	4	3
胞瘤	-5	-2
胞瘤 ,	-3	-2
胞肺	7	-8
胞肺癌	7	-8
胞还	3	4
胡	52	42
胡志	3	3
胡志明	3	3
胡言	10	6
胡言乱	10	6
胡话	33	27
胡话 ,	12	8
胡话。	2	3
胰	33	-14
胰头	1	-10
胰头癌	2	-4
胰岛	31	0
胰岛素	31	0
胱	-3	-5
胱癌	-5	-5
胳	25	-7
胳膊	25	-7
胳膊 ,	2	-7
胳膊上	9	-1
胳膊发	3	3
胳膊抬	-6	1
胶	-4	-2
胶囊	-8	-5
胶带	5	1
胸	-15	30
胸 ,	-3	2
胸、	-3	0
胸一	0	3
胸一吸	0	3
胸不	6	-7
胸不痛	4	-3
胸不闷	2	-4
胸前	16	3
胸口	35	41
胸口 ,	1	3
胸口一	27	15
胸口不	-8	-7
胸口像	14	7
胸口压	-10	0
胸口发	1	4
胸口痛	-17	0
胸口闷	7	4
胸外	-8	0
胸外科	-7	0
胸椎	-6	-4
胸水	-6	6
胸痛	-74	-2
胸痛 ,	3	4
胸痛、	-9	-6
胸腔	5	0
胸闷	26	-1
胸闷 ,	-6	-3
胸闷。	-7	-1
胺	-4	-21
胺醇	4	-3
能	-1	-21
能一	-9	1
能一次	-6	1
能上	6	-5
能不	-8	-5
能不能	-8	-5
能也	-6	1
能买	-24	10
能买到	5	9
能今	4	-14
能今天	4	-14
能从	4	-1
能代	-25	8
能代办	-16	0
能代购	-2	5
能便	12	7
能便宜	12	7
能保	-4	1
能做	-6	4
能先	19	-6
能先买	4	-1
能先帮	3	-3
能先视	0	-5
能入	-3	-4
能入组	-3	-4
能再	-5	3
能出	0	1
能出现	-9	0
能分	7	-7
能分期	8	-7
能到	8	-6
能到 ?	2	-3
能刷	-4	4
能加	14	3
能加急	13	2
能动	-5	-8
能动 ,	0	-3
能去	-16	1
能参	3	-6
能参加	3	-6
能发	-7	4
能吃	-45	-15
能吃能	-5	-15
能吃饭	1	-5
能否	-16	9
能否先	5	1
能否用	-4	-8
能和	4	-2
能喂	3	-10
能喂奶	3	-7
能喝	17	-32
能喝水	8	-7
能回	-2	-3
能在	4	2
能坐	1	18
能坐吗	1	7
能坐着	15	11
能坐飞	-16	-2
能好	23	0
能安	-4	2
能安排	-4	2
能寄	-6	14
能寄到	-6	10
能就	5	-7
能尿	0	-7
能带	18	-9
能帮	1	-4
能帮忙	5	-6
能开	8	-9
能开英	-4	7
能恢	-4	0
能恢复	-4	0
能打	-10	-11
能打 ,	-3	0
能扛	-5	1
能找	10	-2
能把	3	-1
能报	-9	0
能报销	7	0
能抱	-14	-3
能抿	10	-22
能拄	-5	-1
能拿	3	-5
能拿到	3	-5
能指	-12	0
能换	10	-4
能排	8	-11
能推	-10	5
能推荐	7	3
能提	9	2
能提前	11	2
能改	8	8
能改到	3	5
能改成	7	1
能放	-9	-6
能数	0	5
能数到	0	5
能是	1	11
能最	4	-6
能最快	4	-6
能查	-2	8
能正	-7	0
能正常	-7	0
能用	-25	-6
能用吗	-19	0
能直	6	6
能直接	6	9
能看	16	5
能看见	4	-3
能睡	-10	-17
能睡 ,	-12	-2
能睡。	-15	-1
能约	3	5
能约个	-3	2
能给	11	0
能给我	9	1
能继	3	0
能继续	3	0
能联	-2	-5
能联系	-2	-5
能自	10	-16
能自己	11	-16
能要	-7	-1
能视	9	-3
能视频	9	-3
能让	-15	-3
能说	8	8
能请	0	6
能调	4	0
能调到	4	0
能走	-31	-15
能走 ,	1	-3
能走。	0	-3
能跑	-12	-3
能跟	-1	-5
能转	18	-4
能过	5	3
能进	6	-3
能远	4	-4
能远程	4	-4
能退	-7	1
能退吗	2	5
能重	2	4
能重新	2	3
能顶	4	-8
能顺	-9	2
能马	6	1
能马上	6	1
脂	-24	1
脂肪	-14	-3
脂高	-13	0
脆	-4	0
脉	-16	16
脉 ct	-5	0
脉搏	19	4
脉搏 00	-12	0
脉搏一	3	9
脉曲	4	4
脉曲张	4	4
脉瓣	-16	0
脉瓣 ,	-5	0
脉瓣狭	-9	0
脉造	-5	0
脉造影	-5	0
脉高	-4	-1
脉高压	-4	-1
脊	-7	-6
脊柱	3	2
脊髓	-8	-14
脏	11	-34
脏病	-7	0
脏病 ,	7	11
脏病发	-11	0
脏病都	11	-6
脏科	3	-2
脏移	9	-9
脏移植	9	-9
脏都	-5	-1
脐	6	5
脐以	2	4
脐以下	2	4
脑	-4	8
脑中	-3	0
脑出	-17	0
脑出血	-17	0
脑勺	7	12
脑勺 ,	2	7
脑勺磕	1	3
脑卒	-4	0
脑卒中	-4	0
脑子	13	-11
脑子清	9	-15
脑子里	4	4
脑梗	-14	0
脑梗 ,	-4	0
脑溢	-12	0
脑溢血	-12	0
脑病	-3	0
脑膜	23	6
脑血	-6	0
脑血管	-6	0
脑袋	2	2
脑袋里	3	1
脑转	5	1
脑转移	9	-1
脑门	5	-2
脓	29	-54
脓 ,	-7	-1
脓有	0	-3
脓毒	-13	0
脓毒症	-7	0
脖	42	21
脖子	42	21
脖子抬	2	7
脖子硬	10	7
脖子肿	0	3
脚	68	0
脚不	-4	0
脚冰	33	19
脚冰凉	29	14
脚发	5	8
脚底	-5	0
脚底板	-7	2
脚心	3	-2
脚有	1	-6
脚有力	-7	-3
脚灵	1	-6
脚突	1	3
脚突然	1	3
脚肿	22	-1
脚肿得	0	3
脚背	7	-4
脚背一	4	-7
脚趾	-7	4
脚麻	10	-7
脚麻 ,	0	7
脱	16	12
脱发	-4	-8
脱敏	3	0
脱期	0	5
脱水	-9	4
脱皮	2	6
脲	8	6
脸	70	25
脸上	1	-6
脸不	1	-13
脸不歪	1	-12
脸发	0	9
脸发紫	-4	4
脸和	1	-6
脸没	5	1
脸煞	6	6
脸煞白	6	6
脸白	3	5
脸白得	3	4
脸盆	2	4
脸红	1	5
脸红红	3	3
脸肿	-4	-6
脸色	12	6
脸色发	9	7
脸通	8	5
脸通红	8	5
脸都	1	6
腋	1	9
腋温	9	10
腐	-7	-2
腔	12	6
腕	25	2
腕 ,	7	-1
腥	1	7
腰	63	2
腰 ,	-3	8
腰一	1	-5
腰上	13	-21
腰不	3	-7
腰不痛	3	-7
腰也	14	-17
腰有	-12	-2
腰有点	-12	-2
腰椎	-12	2
腰椎间	-11	0
腰痛	32	18
腰痛 ,	20	15
腰穿	-3	5
腹	6	37
腹 ,	-14	9
腹主	-4	2
腹主动	-4	2
腹剧	7	5
腹剧痛	7	5
腹水	-6	1
腹泻	8	10
腹痛	11	3
腹痛 ,	14	5
腹突	0	4
腹突然	0	4
腺	-9	8
腺乳	-1	5
腺乳头	-1	5
腺切	3	-2
腺切了	3	-2
腺增	-9	4
腺增生	-9	4
腺炎	-6	0
腺瘤	-5	-1
腺癌	15	2
腺癌 ,	-3	6
腺癌术	-6	1
腺癌脑	1	-3
腺癌骨	6	1
腺素	6	0
腺素笔	0	4
腺结	-3	0
腺结节	-3	0
腾	-1	-2
腾坦	2	-6
腿	63	6
腿 ,	1	-9
腿一	8	-18
腿上	-1	10
腿上冒	3	6
腿不	-19	-3
腿也	-1	7
腿也不	-4	2
腿像	2	11
腿像踩	2	10
腿又	28	13
腿又肿	28	13
腿发	16	14
腿抬	7	6
腿抽	1	-11
腿有	4	-12
腿有劲	2	-9
腿根	3	-8
腿比	2	-10
腿比右	1	-8
腿没	4	-7
腿肚	0	-5
腿肚子	0	-5
腿肿	33	1
腿肿得	41	-6
腿脚	-20	-5
腿软	-10	3
腿软 ,	0	3
膀	1	5
膀也	0	4
膀胱	-3	-5
膀胱癌	-5	-5
膊	25	-7
膊 ,	2	-7
膊上	9	-1
膊发	3	3
膊发麻	3	3
膊抬	-6	1
膏	-26	18
膏 ,	3	0
膏。	2	10
膏药	-12	3
膜	0	-6
膜 ,	-4	-5
膜换	4	6
膜换了	4	6
膜癌	3	3
膝	17	11
膝关	-9	2
膝关节	-9	2
膝盖	23	7
膝盖往	1	3
膦	1	-10
膦酸	1	-10
臂	-2	-5
自	-21	-8
自付	4	-1
自己	-15	-8
自己 ,	0	-5
自己买	10	-5
自己从	-3	-1
自己做	17	2
自己停	-4	-2
自己去	3	0
自己吃	0	-3
自己名	5	2
自己在	4	-6
自己就	17	4
自己想	-5	1
自己打	19	4
自己找	-6	-4
自己是	-6	0
自己来	-5	0
自己没	-14	-1
自己的	-4	1
自己说	13	8
自己走	-4	-1
自己身	-6	0
自己都	-3	1
自己问	-3	0
自我	-4	0
自杀	-31	1
自杀念	-6	0
自测	-5	0
自理	8	-4
自理 ,	-6	1
自行	6	10
自费	1	3
自驾	-4	1
臭	27	12
臭 ,	1	-6
臭味	12	7
臭味 ,	3	-1
臭得	1	5
至	-49	-2
至 00	-7	-2
至 00 岁	-3	0
至今	-4	3
至少	4	-4
致	-9	-6
致 ,	-7	4
致死	-2	-5
舅	7	-10
舌	19	24
舌下	7	-2
舌头	1	17
舌头 ,	1	5
舌头肿	-3	3
舍	10	1
舍曲	20	-2
舍曲林	20	-2
舒	5	-28
舒伐	-3	0
舒伐他	-3	0
舒单	-2	-6
舒单抗	-2	-6
舒服	9	-27
舒服 ,	5	-16
舒服。	4	-5
舞	4	6
航	-30	-3
航班	-13	-4
航空	9	-1
航空公	7	2
航证	2	-6
航证明	2	-6
般	-17	-1
船	-9	-1
良	-17	3
良反	-6	2
良反应	-6	2
良好	-7	0
良好 ,	-3	0
色	-11	0
色 ,	-4	-6
色 , 没	1	-3
色像	2	-8
色发	4	7
色发灰	7	6
色正	6	-6
色正常	6	-6
色泡	1	4
色深	1	-8
色的	14	5
色的 ,	3	3
色的血	17	1
色素	-30	-6
色素 000	-16	0
色苍	7	9
色苍白	7	9
色血	3	4
艾	7	14
艾加	2	4
艾加莫	2	4
艾多	1	-6
艾多沙	1	-6
艾曲	8	8
艾曲泊	8	9
节	-27	0
节 ,	-7	0
节痛	-9	-4
节置	12	6
节置换	12	6
芒	4	4
芦	1	-4
芬	2	2
芬太	11	0
芬太尼	11	0
芬能	3	-1
芭	6	2
花	-5	23
花 ,	7	-10
花 , 今	16	5
花。	1	-5
花生	11	5
花的	0	5
花花	-3	5
花花的	0	5
花还	2	7
花钱	5	-3
苍	7	9
苍白	7	9
苍白 ,	6	6
苏	-3	1
苗	-14	-7
苗 ,	23	4
苗本	-3	-4
若	-5	6
苦	12	12
苯	3	3
英	10	10
英文	-4	2
英文版	-6	0
英文病	-1	7
英文的	4	-4
英文说	-6	1
苹	8	14
苹果	8	14
苹果味	8	13
范	3	0
范围	3	0
范围。	11	-3
范围里	-3	1
茨	-13	0
茨海	-13	0
茨海默	-13	0
茶	12	10
茶 ,	7	-11
茶 , 人	0	-5
茶。	3	1
草	22	22
草枯	31	11
草莓	-10	1
荐	0	-12
荐的	3	-12
荐的那	5	1
荣	1	-5
药	44	-7
药 (	13	-5
药 ,	34	-19
药 , 他	12	2
药 , 听	10	-3
药 , 我	7	-6
药 , 所	2	5
药 , 现	-6	0
药 , 这	1	-3
药 :	-1	3
药 ?	17	-10
药。	-11	-5
药。他	-1	-3
药。想	0	-4
药。我	-10	2
药。这	5	-2
药一	-8	-4
药一个	5	-6
药三	6	7
药不	21	-15
药两	1	4
药也	6	4
药也停	-8	0
药了	1	3
药他	7	-4
药以	13	-14
药以后	20	-14
药价	-19	2
药会	-11	0
药会不	-4	0
药先	12	-1
药到	-1	4
药剂	-1	3
药劲	-1	3
药十	3	5
药叫	7	7
药叫什	6	-1
药吃	-15	-18
药吃了	-13	-2
药名	-7	-2
药后	70	9
药后全	28	-10
药吗	-7	-9
药吗 ?	-9	1
药和	11	3
药品	5	-2
药国	8	-2
药国外	8	-2
药在	-11	9
药在老	-1	3
药好	-7	0
药学	1	-4
药学院	-3	0
药就	2	-9
药师	-5	0
药店	14	-21
药店有	3	0
药店都	19	-9
药当	5	-7
药怎	2	-4
药怎么	2	-4
药我	23	15
药我还	-9	-2
药我都	11	11
药房	13	-7
药房有	7	-4
药房说	6	-3
药换	-7	-2
药断	2	4
药断了	2	4
药时	-28	0
药是	12	1
药有	16	3
药水	-15	4
药没	4	-4
药没用	15	-1
药清	3	-4
药清单	3	-4
药片	-15	0
药物	-11	3
药的	-19	16
药的 ,	-6	0
药的。	-3	1
药的研	-5	8
药盒	-1	-3
药第	3	-11
药第三	3	1
药能	-3	4
药能不	7	-2
药要	2	-7
药要不	4	-6
药试	10	6
药试验	10	5
药费	-2	-4
药还	-21	-17
药还有	-14	1
药还没	-3	-4
药还要	11	-4
药那	3	-2
药都	51	18
药酒	-4	0
荷	-7	2
莓	-9	1
莫	24	-17
莫三	9	-6
莫三嗪	9	-6
莫司	21	-15
莫司只	18	-7
莫德	2	4
莫昔	-4	-1
莫昔芬	-4	-1
莲	-6	0
菌	-3	4
菜	-14	0
菜 ,	0	3
菜。	8	0
菜刀	10	9
菠	-17	0
菲	-5	-1
营	7	-3
营养	0	-1
营养师	-8	0
萨	-3	0
落	-11	5
落地	2	8
落枕	-7	1
蒙	-21	4
蓝	3	1
蔓	1	-6
蔓延	1	-6
蔓延到	1	-6
蔫	43	20
蔫的	14	2
蔫蔫	14	2
蔫蔫的	14	2
薄	6	-3
薄血	8	-5
藏	-10	-3
藏 ,	3	-1
藿	10	4
藿香	10	4
藿香正	10	4
虑	-18	-4
虑 ,	-9	0
虚	3	-3
虫	3	-5
虫子	1	-3
虹	5	9
虹 ,	2	3
虹圈	3	6
虹圈 ,	3	6
虾	6	7
蚊	-28	0
蛇	30	23
蛇咬	36	23
蛇咬了	20	14
蛇毒	-5	1
蛇毒血	-5	1
蛋	-25	6
蛋大	1	-3
蛋白	-35	6
蛋白 ,	2	-6
蛋白 00	5	10
蛋白 000	-20	-2
蛋白 t	-3	3
蛋蛋	4	7
蛮	11	7
蛮好	11	7
蛮好 ,	14	3
蜂	4	5
蜂毒	-9	-5
蜜	-6	0
蜡	-1	6
蝶	3	13
蝶呤	3	13
蝶呤本	13	10
融	-8	-2
螺	8	0
血	47	16
血 "	-6	0
血 ,	-18	-36
血 , 一	4	-4
血 , 不	4	-7
血 , 头	5	-1
血 , 就	-15	0
血 , 我	-5	0
血 , 无	-4	3
血 , 没	8	-1
血 , 血	-8	0
血 , 身	13	-19
血、	-28	0
血、不	-3	0
血。	-7	-6
血。我	-3	0
血一	46	10
血丝	17	-4
血也	-6	-1
血从	4	8
血分	-6	1
血分数	-6	1
血压	-33	25
血压 ,	5	-6
血压 00	31	23
血压 000	-10	-5
血压一	-5	-3
血压不	-6	4
血压也	-8	5
血压只	0	3
血压吃	-5	0
血压正	16	-7
血压计	-15	-3
血压都	-20	-7
血压量	-1	6
血去	-7	0
血友	14	-2
血友病	14	-2
血块	38	1
血块 ,	11	-1
血型	0	-4
血小	24	-17
血小板	24	-17
血尿	-6	3
血尿 ,	-3	3
血已	-2	-6
血已经	-2	-6
血带	-11	3
血常	6	-9
血常规	6	-9
血性	0	1
血性休	-3	0
血是	7	1
血栓	-15	-9
血止	37	19
血止不	37	19
血氧	25	3
血氧 00	-4	-15
血氧仪	-4	2
血氧只	32	9
血氧掉	-5	0
血没	-22	-9
血没烧	-5	-2
血泡	1	10
血流	18	8
血液	1	7
血液科	0	5
血清	-14	8
血清 ,	-11	0
血点	-4	-2
血点 ,	5	-1
血球	-2	-6
血病	20	12
血病 ,	10	5
血症	-9	0
血症 ,	-3	0
血的	-10	0
血管	-20	13
血管。	2	4
血管死	5	1
血管科	-1	3
血糖	16	-20
血糖 0.0	-9	2
血糖 00.0	11	3
血糖仪	12	8
血糖都	9	-4
血红	-32	3
血红蛋	-11	3
血肌	7	-1
血脂	-16	0
血脂高	-13	0
血色	-20	-1
血色素	-23	-6
血药	-1	-4
血要	2	-3
血象	-33	0
血走	-19	3
血走的	-15	3
血输	-4	0
血都	5	4
血钙	13	-4
血钙 0.0	10	2
血钠	1	-3
血钠 000	4	-3
血钾	25	21
血钾 0.0	32	19
行	12	-14
行 ,	-9	-1
行 , 不	4	-3
行 ?	-9	5
行。	-17	-19
行。想	9	1
行不	-13	-11
行不行	-5	0
行了	41	13
行性	6	3
行李	25	-9
行李 ,	4	1
行李丢	4	-5
行的	-9	-2
行社	0	-3
行程	6	3
行路	-2	3
街	-9	1
衣	2	6
衣服	9	6
补	6	6
补。	-1	-7
补一	15	-6
补充	17	8
补充 :	1	3
补助	-5	1
补液	3	-2
补签	2	3
补贴	3	1
补贴怎	7	-2
补铁	3	5
表	7	5
表 ,	-10	-2
表 ?	1	3
表。	13	4
表上	4	1
表上问	3	2
表填	-7	-4
表我	-14	0
表显	4	5
表显示	4	5
表格	-21	5
表格第	-9	0
表现	-8	3
表现为	-5	0
表里	-13	0
表面	5	-3
衰	12	-8
衰 ,	12	-6
衰住	5	1
衰住院	5	1
衰研	10	0
衰研究	10	0
衰竭	-6	2
袋	-10	2
袋里	3	4
袖	-2	4
袜	-6	0
被	61	44
被人	6	3
被咬	-4	1
被子	15	9
被子还	8	7
被拒	-4	0
被掐	9	7
被掐住	9	7
被撕	-2	4
被撕开	-2	4
裁	-8	2
裁员	-8	0
裂	36	0
裂 ,	-7	2
裂开	44	-15
裂开 ,	-4	4
裂样	11	12
装	-17	9
装 ,	-11	0
装。	2	4
装了	2	-3
装修	-4	-5
裕	-4	2
裤	9	2
裤子	2	6
裤腰	1	-7
裹	10	-8
褪	0	2
褪色	2	7
褪黑	-2	-5
褪黑素	-2	-5
西	-6	-2
西 ,	11	-2
西。	4	-5
西一	12	11
西亚	-5	-6
西他	4	1
西他滨	8	0
西他赛	-4	1
西兰	-7	0
西利	-5	-4
西医	23	-1
西平	-9	-1
西替	-11	0
西有	5	-5
西有点	5	-5
西歪	3	3
西还	5	-9
西还清	5	-9
西重	8	1
西重影	8	1
要	-9	-10
要 :	18	2
要一	3	-6
要上	1	5
要下	25	-7
要下周	10	-6
要不	-10	-5
要不要	-17	-5
要买	-12	1
要了	4	7
要二	-3	0
要五	6	-8
要什	7	4
要什么	7	4
要住	-4	8
要住几	-10	2
要住院	9	3
要做	-26	2
要停	12	-3
要停药	9	-3
要先	-9	-15
要先停	1	-4
要先拍	6	-6
要公	-10	2
要公证	-8	1
要再	2	6
要冷	-10	-1
要几	-1	10
要几天	1	8
要出	-3	0
要分	21	3
要办	7	-5
要加	-2	-4
要医	-11	4
要医生	-11	5
要去	-22	-2
要发	10	1
要另	5	-5
要吃	-18	-1
要命	-17	2
要命 ,	-12	0
要哪	1	5
要哪些	1	5
要回	4	2
要在	-7	0
要坐	-8	4
要填	14	6
要处	-2	-5
要处方	-2	-5
要备	-4	1
要多	-5	-3
要多久	4	-3
要多少	-3	2
要寄	8	-4
要开	15	8
要开刀	-3	4
要想	-7	2
要我	-2	3
要打	-12	-6
要把	3	-6
要报	-5	0
要拆	7	0
要拿	7	-2
要换	4	7
要排	12	-1
要排到	1	-5
要排多	3	2
要提	-6	1
要提前	-13	2
要改	4	6
要改签	1	3
要是	-24	-4
要是我	-5	-3
要本	-3	4
要本人	-5	2
要查	-10	0
要正	-10	0
要求	-33	6
要求先	4	3
要炸	20	11
要炸开	22	7
要爆	-3	-3
要用	12	1
要的	-13	5
要盖	-6	1
要看	-16	3
要空	-5	2
要空腹	-5	2
要等	-2	-1
要等几	-2	3
要签	5	5
要紧	23	-11
要紧。	1	-5
要紧吗	19	4
要终	6	0
要终点	5	1
要给	-5	4
要给他	3	3
要继	7	-2
要继续	7	-2
要翻	10	7
要翻译	11	7
要自	-5	3
要补	-20	-3
要裂	1	10
要裂开	0	9
要请	3	4
要调	-4	-2
要跑	3	-2
要跟	5	-13
要重	-9	-10
要重新	3	-4
要问	7	0
要问的	-4	-1
要预	2	5
要预约	3	5
要飞	0	-5
覆	12	-16
覆。	-1	-3
覆盖	-1	3
覆诊	17	-11
见	-8	-3
见 ,	-22	-7
见 , 今	-15	0
见。	31	1
见书	-1	-12
见了	3	2
见了 ,	3	-6
见他	8	3
见出	0	-3
见出血	0	-3
见底	-15	-3
见手	3	1
见的	5	-1
见红	2	-2
见红 ,	0	4
见红。	1	-6
见自	-23	0
见自己	-23	0
见血	1	-7
见血 ,	1	-3
见谅	-3	-2
见谅。	6	0
见附	5	-4
见附件	5	-4
观	-18	4
观察	-9	4
观察。	9	5
规	19	-5
规则	-8	1
规定	8	6
规律	-7	5
规律 ,	8	4
规格	5	-10
规的	3	3
视	-23	-5
视像	-6	-10
视像看	6	-4
视力	-2	-5
视力没	1	-3
视物	-3	-3
视网	-6	-2
视网膜	-6	-2
视能	3	2
视讯	-12	5
视讯看	-2	7
视频	7	3
视频 ?	-11	7
视频。	8	1
视频会	-5	2
视频吗	8	-5
视频咨	-5	1
视频教	6	5
视频看	-5	2
视频聊	-4	1
视频能	1	-8
视频里	3	3
视频问	5	-6
览	-8	3
觉	34	8
觉 ,	18	7
觉。	19	3
觉就	4	4
觉得	26	-2
觉得是	1	-5
觉都	-12	-8
觉都没	-6	-2
角	-3	-3
角流	2	4
解	-16	18
解 ,	-9	2
解。	-3	-2
解一	-2	-5
解一下	-2	-5
解不	14	13
解不出	14	13
解大	14	7
解毒	-10	0
解毒药	-10	0
解的	0	4
解药	23	10
解读	-7	-5
解贵	-4	0
解释	-4	1
言	-3	9
言不	1	5
言不搭	1	5
言乱	10	6
言乱语	10	6
言归	-4	0
言归正	-4	0
言语	4	-1
警	-29	4
警告	-13	-1
计	17	7
计划	9	-9
计是	2	3
计显	-10	0
计显示	-10	0
订	-12	13
订 ,	-10	0
订了	5	1
订的	11	6
订金	-4	5
认	6	19
认不	34	16
认不得	12	5
认不认	21	14
认人	5	9
认得	3	-2
认真	-20	-2
认知	-1	-3
认证	18	-6
认识	11	1
讨	0	2
讨论	0	4
让	8	-7
让人	-26	0
让他	3	5
让他写	8	2
让国	-6	-1
让国外	-6	-1
让大	-7	-4
让我	4	-14
让我先	4	4
让我写	-6	1
让我别	5	5
让我把	5	5
让碰	14	13
让等	11	-9
训	-21	0
训练	-10	0
议	-33	-2
讯	-9	4
讯看	-2	7
记	-7	11
记 ,	4	-2
记卡	1	-5
记在	2	5
记录	-18	5
记录仪	-6	0
记得	-10	-1
记的	10	-7
讲	-16	36
讲。	3	3
讲三	11	-1
讲不	-4	1
讲不出	-4	0
讲中	7	1
讲中文	7	1
讲得	1	9
讲清	-3	0
讲讲	-8	-1
讲话	-6	8
许	25	-4
论	-22	1
论文	-21	-2
论文 ,	6	-2
设	-17	-12
设备	3	-12
访	33	3
访 ,	-14	-5
访的	-5	0
访能	-6	0
访能不	-3	-1
访视	5	2
访视能	3	2
证	-16	1
证 ,	5	12
证 ?	9	4
证、	4	-2
证。	3	6
证号	6	2
证明	-16	-2
证明 ,	-9	-6
证明 ?	-10	0
证明、	4	-6
证明。	-4	10
证明吗	7	-6
证明怎	-3	2
证明要	-3	0
证材	-8	-5
证材料	-8	-5
证正	0	-5
证正反	0	-5
证的	3	1
证码	-10	1
证要	-3	0
评	-23	10
评估	-22	10
评估 ,	-1	5
评估。	-3	-3
评估是	6	2
评估肝	-8	0
评分	-7	3
评分 0	4	-2
识	-12	1
识 ,	-3	2
识字	-3	0
识模	-6	0
识模糊	-6	0
诉	15	10
诉 ,	11	5
诉 :	-2	3
诉我	10	-5
诉我。	-1	3
诉我们	-1	-4
诉求	-6	-4
诉求 :	-7	0
诊	-19	-4
诊 ,	2	-12
诊 ?	-6	0
诊。	20	-7
诊所	2	8
诊所的	11	-6
诊所能	-7	-1
诊所说	3	-2
诊断	-15	3
诊断 :	-8	0
诊时	3	5
诊时间	8	5
诊的	12	-3
诊科	-7	0
诊科护	-6	0
诊能	7	16
诊要	1	3
诊费	-2	-3
词	-5	3
译	12	5
译 ,	-3	2
译、	9	1
译。	-1	3
译成	-2	0
译成英	6	-1
译是	-10	3
译的	-6	0
译费	-4	-5
试	25	9
试管	-16	-5
试纸	3	1
试者	-6	-1
试者家	-4	1
试药	19	11
试过	0	-3
试验	34	12
试验 ,	-2	-5
试验。	19	13
试验中	9	3
试验会	1	-3
试验的	-12	4
试验第	5	-1
试验药	3	-2
试验要	3	6
试验还	3	12
话	40	44
话 ,	30	-3
话 , 有	-6	0
话 :	4	6
话。	-2	-4
话。我	-7	-4
话一	-5	-3
话不	18	11
话也	8	16
话也不	-1	4
话像	10	1
话像含	1	3
话前	1	5
话前言	1	5
话含	6	4
话含糊	3	2
话大	1	3
话大舌	1	3
话完	1	-11
话完全	1	-11
话就	0	4
话得	2	3
话慢	-13	0
话打	6	0
话打不	3	-2
话明	-10	0
话是	15	-16
话是不	7	-7
话有	-10	2
话没	7	4
话没人	4	6
话的	-6	-2
话要	37	-1
话讲	2	5
话说	-12	-1
话走	2	-7
话走路	2	-7
话都	45	-13
话里	-5	-1
话颠	1	7
话颠三	1	7
询	4	4
询 ,	6	1
询 , 能	1	4
询 :	-3	3
询一	6	-7
询一下	7	-7
询去	1	1
询去日	1	4
询的	0	8
询的是	-12	1
询赴	4	-1
询赴日	3	1
询问	-1	-14
该	21	4
该不	3	5
该不用	1	5
该就	9	4
该就是	9	4
该找	-26	6
该换	-1	8
该是	0	3
该没	15	-6
语	8	7
语 ,	15	-2
语。	-2	3
语不	3	5
语的	11	-2
语音	2	-5
误	24	21
误 ,	1	3
误。	10	-9
误吃	33	16
误工	-6	1
说	24	31
说 "	-3	2
说 ,	8	5
说 ?	6	-3
说“	17	-1
说。	-4	1
说一	-16	0
说一句	-4	0
说上	4	-3
说下	9	-1
说下周	4	0
说不	38	20
说不出	18	5
说不急	-4	0
说不清	25	13
说不用	-5	4
说两	3	5
说两句	1	4
说中	-5	-3
说中文	-5	-3
说了	9	-8
说他	-1	-2
说他是	5	5
说会	-9	-5
说你	-15	0
说你们	-8	0
说像	1	-4
说再	-3	2
说冷	5	5
说半	0	5
说可	-2	6
说可以	-9	-2
说可能	6	7
说周	3	-1
说国	1	4
说国外	1	4
说头	1	9
说好	9	-4
说小	2	4
说心	7	4
说心口	5	2
说我	-19	-11
说拍	7	5
说明	-32	-1
说明 ,	5	-5
说明书	-12	-6
说是	9	10
说是捂	7	4
说是没	4	1
说有	10	-6
说正	-28	0
说正事	-7	0
说正常	-21	0
说没	47	-1
说没事	14	-2
说没有	11	1
说法	-4	-3
说法 ,	-6	0
说物	4	-5
说的	-1	6
说的是	-10	0
说看	-3	-2
说等	9	2
说缺	7	-8
说胡	32	24
说胡话	32	24
说胸	-10	-2
说胸口	-12	-8
说药	7	-1
说要	34	-18
说话	34	-12
说话也	4	-2
说话像	9	0
说话前	0	5
说话含	4	4
说话没	3	-2
说话走	2	-7
说话都	-2	-25
说说	-3	-12
说过	2	-4
说这	-15	2
说这个	-10	-1
说高	14	6
请	-20	18
请一	3	-6
请一位	3	-5
请上	-3	2
请不	5	4
请专	-8	-1
请专家	-8	-1
请了	-4	3
请你	-4	-13
请你们	-3	-16
请信	5	-3
请假	5	3
请先	6	-1
请先告	3	-3
请写	-6	-1
请函	-2	13
请医	-14	-1
请医师	3	1
请医生	-17	-2
请协	-8	1
请协助	-8	1
请告	-1	13
请告知	-1	8
请告诉	0	5
请回	42	2
请回复	20	2
请国	-13	2
请国外	-13	2
请安	-9	-1
请安排	-9	-1
请尽	-3	5
请帮	-3	1
请帮忙	-6	-3
请帮我	0	5
请把	-34	4
请报	-8	-2
请报价	-8	-2
请提	13	5
请提供	11	4
请教	-42	7
请教 :	-3	0
请教一	-1	8
请确	-6	3
请确认	-6	3
请立	-16	0
请立即	-16	0
请给	20	-3
请给个	21	-2
请贵	-4	0
请转	-7	-2
请逐	6	-1
请逐条	6	-1
请问	24	-8
请问你	16	-4
请问去	-4	0
请问可	9	3
请问哪	-4	0
请问有	-8	2
请问能	-6	0
请问要	-3	0
请问贵	-4	-1
请问需	7	-4
诺	8	-4
诺和	5	2
诺和锐	5	-2
诺福	13	6
诺福韦	13	6
读	-10	1
读 ,	-2	3
读。	2	-4
课	-4	-7
课 ,	26	-4
课。	-6	0
课程	0	-3
谁	-15	1
谁也	-6	-4
谁也不	-6	-4
谁出	3	-3
谁出 ?	-3	5
谁都	18	8
调	9	-18
调 ,	5	-13
调 ?	-8	1
调。	0	-4
调到	5	-2
调员	5	6
调药	4	-7
谅	-3	-2
谅。	6	0
谈	0	12
谈合	-12	-1
谈合作	-12	-1
谈谈	-3	0
谓	5	-1
谘	-13	1
谘询	-13	1
谢	-3	16
谢 ,	-6	0
谢。	-4	-12
谢你	-6	3
谢你们	-6	1
谢谢	-8	7
谢谢。	-3	-11
谢谢你	-8	3
谱	4	3
谷	-3	-2
谷丙	-17	-4
谷做	-7	-4
谷的	5	0
豆	3	12
豆腐	-7	1
象	-6	-8
象 ,	8	-2
象哪	-6	0
象有	-2	-3
象有没	-2	-3
象棋	-4	0
豫	-7	-11
贝	-10	4
贝伐	-6	1
贝伐 ,	-8	0
贝西	-9	-1
贝西利	-9	-1
负	-4	4
负责	-6	2
财	-8	-8
财务	4	-1
责	2	4
败	-10	3
败血	-7	0
败血症	-6	0
账	7	-4
账 ,	13	0
账。	3	1
账号	-5	3
货	41	-37
货 ,	24	-24
货 ?	5	-8
货。	27	-11
货了	8	0
货吗	-5	4
货吗 ?	-1	3
货的	9	-4
货的话	8	-5
货车	-6	0
质	-20	10
质 ,	-5	2
质和	-7	0
质子	22	-1
质子中	13	-2
质性	-8	0
质性肺	-8	0
质疏	-6	-2
质疏松	-6	-2
质量	-11	0
贫	12	-13
贫血	30	-10
购	5	11
购 ,	-5	-3
购买	-3	0
购吗	6	2
购的	-15	9
购药	7	-3
贴	-14	1
贴了	13	1
贴了两	7	1
贴剂	1	6
贴在	-5	-4
贴怎	8	-6
贴怎么	8	-6
贴片	3	1
贴的	-6	0
贴着	-8	0
贵	-17	5
贵 ,	4	-1
贵不	-3	0
贵不贵	-3	0
贵中	10	5
贵中心	10	5
贵了	-4	0
贵停	5	5
贵停了	5	5
贵公	-8	5
贵公司	-8	5
贵司	7	2
贵处	-8	1
贵方	3	2
贵方能	4	0
贵站	-1	5
贵站的	-1	5
贵院	-4	2
贷	-3	0
贸	3	-6
费	-27	0
费 ,	-14	1
费 000	-19	-1
费 ?	-5	0
费。	-13	2
费一	-4	0
费不	-5	-5
费劲	10	10
费劲 ,	5	3
费劲。	6	7
费吗	31	-8
费吗 ?	22	-3
费多	-6	-5
费多少	-6	-5
费怎	7	-4
费怎么	7	-4
费我	6	-7
费我们	8	-7
费用	9	-11
费用 ,	3	-1
费用、	4	-1
费用。	-7	4
费用多	-8	0
费用大	2	-5
费用清	15	1
费用预	4	-2
费的	-4	2
资	-12	6
资料	-4	-2
资料。	6	-1
资料我	-10	-5
资格	5	-1
资质	-6	0
资质和	-7	0
赔	-14	-3
赔 ,	-5	-2
赔 ?	-5	0
赔。	5	1
赛	8	-12
赛 ,	14	-4
赠	-7	-11
赠药	-4	-9
走	12	-3
走 ,	14	0
走。	7	-3
走不	-7	19
走不了	2	16
走不开	-9	3
走两	3	9
走两步	1	10
走了	-12	0
走了 ,	2	-6
走到	-7	6
走平	14	-5
走平路	16	-5
走得	-16	-3
走的	-31	4
走的 ,	-24	3
走路	12	-27
走路 ,	5	6
走路像	9	7
走路说	6	-17
走路还	1	-8
走路都	-16	-2
赴	3	2
赴日	-5	1
赴美	14	-2
赶	4	14
赶上	-22	0
起	55	8
起 ,	-6	5
起一	12	-2
起一天	4	-1
起不	3	8
起两	14	10
起两条	10	11
起了	-3	0
起了一	1	-7
起劲	3	-3
起又	1	-14
起发	-21	3
起发烧	-24	2
起只	2	-6
起只能	2	-6
起右	10	-12
起右眼	8	-15
起吃	-18	-3
起大	8	-1
起大包	1	3
起头	6	7
起头痛	6	4
起尿	1	-4
起床	11	-14
起我	-7	1
起拉	1	3
起搏	5	5
起搏器	5	5
起来	36	25
起来 ,	10	-5
起来。	7	-5
起来一	0	3
起来上	6	8
起来了	-12	-3
起来喝	-10	-1
起来就	12	-10
起来眼	5	9
起来还	-11	2
起泡	1	-3
起泡 ,	1	-3
起疙	-5	1
起疙瘩	-5	1
起疹	15	-16
起疹子	16	-16
起的	8	0
起皮	-3	-1
起看	2	-4
起眼	5	-8
起红	0	-3
起肚	0	3
起腰	7	10
起说	8	2
趁	-15	-3
超	-11	6
超、	-8	5
超声	-1	-3
超市	10	-1
超过	-11	0
越	61	-29
越南	5	2
越厉	8	-6
越厉害	8	-6
越来	47	-32
越来越	47	-32
越痛	1	6
越痛 ,	1	6
越红	5	-4
越重	14	-30
趟	29	-23
趣	-3	-1
足	8	11
足 ,	8	0
足的	0	-6
趴	0	7
趾	-7	4
趾头	-2	-3
趾头动	0	3
跑	-17	-24
跑三	-7	0
跑了	1	-8
跑厕	6	-10
跑厕所	6	-10
跑完	-3	5
跑断	-9	-1
距	-14	-3
跟	-11	16
跟人	11	-1
跟他	-3	-1
跟他说	-7	-3
跟你	-10	3
跟你们	3	2
跟家	3	4
跟家里	2	3
跟平	5	-8
跟平时	5	-8
跟我	10	2
跟我吵	8	7
跟我说	10	4
跟柏	2	5
跟柏油	2	5
跟沥	14	8
跟沥青	14	8
跟着	10	7
跟着痛	2	3
跟贵	-14	-10
跤	-8	-3
跤 ,	-6	-3
跨	7	2
跨境	6	2
路	-5	-3
路 ,	6	3
路。	-12	0
路一	6	7
路上	-19	-6
路不	4	-6
路不喘	1	-5
路像	9	7
路像喝	7	10
路往	1	7
路没	4	-3
路说	6	-17
路说话	6	-17
路费	-1	3
路还	1	-10
路还行	0	-4
路都	-15	-4
跳	33	6
跳 ,	-10	-6
跳 00	3	1
跳 000	2	8
跳 000 ,	2	5
跳一	15	6
跳一百	14	0
跳一跳	2	4
跳下	29	11
跳下去	29	11
跳乱	8	2
跳停	-3	0
跳广	8	4
跳广场	8	4
跳舞	-3	0
踏	-1	-3
踏实	0	-3
踏实。	-10	2
踩	2	15
踩棉	-5	10
踩棉花	-5	10
蹦	13	-3
蹦 ,	6	2
蹲	-3	1
蹲下	3	2
躁	22	6
躁郁	2	-3
身	78	19
身 ,	-9	0
身上	38	-20
身上一	11	12
身上没	12	-11
身上起	-13	7
身份	-13	-6
身份证	-13	-6
身体	-52	-21
身体好	5	-2
身体很	5	1
身体没	-10	-3
身冷	15	6
身冷汗	15	6
身发	33	20
身发抖	16	4
身子	-1	7
身子不	-16	2
身打	23	7
身打摆	23	7
身有	-5	-4
身汗	-13	-2
身汗 ,	-13	0
身的	3	1
身脱	3	6
身脱皮	3	6
身起	31	-6
身起大	3	5
身起疹	15	-15
身高	-14	0
身高一	-10	0
躲	13	5
躺	53	38
躺下	3	3
躺不	42	27
躺不下	26	7
躺不平	17	16
躺了	-6	1
躺就	3	7
躺就憋	3	6
躺平	-5	-3
躺着	20	0
车	-31	1
车 ,	-16	0
车。	-7	-9
车上	-5	2
车去	-4	-4
车摔	-4	10
车票	2	3
车费	15	-10
车里	-12	2
转	15	2
转 ,	26	-17
转不	-3	-5
转到	-4	-1
转去	-8	0
转日	-9	1
转日本	-9	1
转机	6	-4
转氨	6	0
转氨酶	6	0
转的	-3	2
转移	22	22
转移 ,	14	3
转给	3	1
转给我	6	1
转账	3	-2
转运	7	2
转院	6	4
轮	-2	1
轮到	-8	0
轮到我	-4	2
轮椅	5	2
轮流	8	0
软	35	35
软 ,	2	7
软 , 今	0	6
软。	4	1
软得	1	11
轻	-14	-5
轻度	-10	-2
轻时	-7	1
轻时候	-5	1
轻生	-10	6
轻生念	-13	0
载	2	-17
较	1	10
较一	4	4
较一下	4	4
较前	-10	-3
辅	-16	2
辅助	-12	-1
辆	-8	-1
辈	-12	-1
辈子	-9	-5
辈子没	-10	-4
输	-4	5
输 ,	-6	-2
输了	-12	0
输后	5	-1
输完	11	8
输注	-9	1
输液	-15	-5
输液港	-7	-5
输血	5	-4
输血 ,	6	0
辛	2	7
辣	18	-6
辣地	1	-4
辣地痛	1	-4
辣的	4	-2
辣辣	5	-8
辣辣地	1	-4
辣辣的	4	-2
边	72	-26
边 ,	17	7
边。	6	3
边一	-6	-3
边上	6	-9
边上有	1	-3
边乳	2	-10
边乳房	2	-10
边了	15	4
边了 ,	14	3
边做	4	-2
边发	13	2
边境	1	-4
边大	3	-4
边头	2	8
边奶	1	-11
边小	-6	-2
边小腿	2	-6
边度	21	-11
边开	5	1
边手	-2	3
边手脚	-2	3
边有	26	0
边有没	1	-6
边歪	4	8
边歪 ,	4	7
边的	7	-1
边粗	4	-24
边粗一	2	-14
边粗了	2	-7
边缘	9	-5
边肋	1	13
边肋下	0	8
边肋骨	0	5
边胸	1	8
边胸口	1	8
边脸	8	-27
边要	-5	-3
边身	-13	10
边身子	-13	10
达	-8	11
达比	-1	4
达比加	-1	4
过	-40	-8
过 ,	-67	-6
过 , 也	-10	-1
过 , 只	8	-4
过 , 我	8	3
过 , 现	-6	-3
过 , 血	-4	0
过 00	-11	0
过。	-5	-17
过。想	-5	-7
过一	-12	2
过一回	-4	-1
过一次	-20	-5
过三	-2	1
过三回	-4	0
过不	-4	0
过两	-10	0
过两个	-4	0
过两次	-6	0
过乳	8	3
过了	33	7
过了 ,	8	0
过了。	19	0
过你	3	1
过你们	3	1
过关	-10	-4
过冬	-7	3
过几	4	-9
过去	-9	7
过去 ,	-14	-2
过去。	1	5
过去一	4	4
过去了	-7	2
过后	4	3
过吗	15	6
过吗 ?	11	4
过四	-12	0
过国	-10	-3
过安	-3	2
过安检	-3	2
过年	6	-2
过得	-18	0
过心	19	-2
过急	-11	0
过我	-11	0
过敏	-24	5
过敏 ,	20	-2
过敏。	1	3
过敏史	-11	0
过敏性	-8	1
过期	0	11
过期了	5	3
过来	4	4
过来 ,	2	-3
过来。	6	1
过气	-25	3
过气 ,	3	3
过没	-1	3
过海	-3	1
过海关	-3	1
过电	-10	-2
过电一	-3	-2
过的	-7	3
过肺	3	0
过节	3	2
过血	-16	0
过血 ,	-10	0
过这	4	-3
过量	-8	0
过院	-15	0
过院 ,	-9	0
过院。	-4	0
迈	-29	-9
运	-13	-6
运动	-17	2
运动平	-3	0
运回	9	-5
运费	-25	1
近	12	-30
近一	-3	0
近一周	14	1
近一年	-6	0
近一次	-11	0
近三	-3	-2
近两	-3	3
近两周	-7	0
近五	2	-3
近六	4	-1
近十	0	-5
近十来	0	-5
近哪	9	-5
近有	-3	-2
近有没	-3	-4
近期	12	6
近来	-5	0
近没	-16	3
近的	-3	-3
近视	2	-8
返	14	-29
返上	1	-19
返两	14	-4
还	25	-37
还一	2	3
还不	5	-4
还会	6	-6
还剩	23	-18
还剩两	3	2
还剩四	6	-4
还去	4	-2
还去爬	5	-2
还发	6	31
还可	3	-7
还可以	3	-7
还吃	3	-14
还吃不	2	-14
还吐	51	22
还吐了	2	6
还喝	-3	-5
还在	39	2
还在往	7	-13
还在流	27	11
还在考	-9	0
还够	-17	-7
还好	8	-3
还好 ,	1	-9
还好。	5	4
还带	3	1
还想	5	3
还打	-3	-4
还掉	-10	5
还收	8	-3
还是	-38	-1
还是 00	-3	0
还是一	-10	1
还是发	-5	0
还是就	-9	0
还是按	-16	4
还是电	1	-3
还是痛	9	-10
还是直	-11	0
还是等	1	-4
还有	-30	5
还有 ,	-6	-2
还有一	1	-8
还有上	-4	1
还有两	-3	-1
还有九	-1	-4
还有十	3	-3
还有半	-16	1
还有四	-7	1
还有没	3	-2
还有点	3	9
还没	22	5
还没买	2	5
还没停	26	10
还没到	-4	-5
还没吃	-37	0
还没开	-20	-1
还没打	19	-16
还没拆	9	-5
还没有	-6	-5
还没签	3	3
还清	6	-15
还清楚	5	-9
还清醒	1	-6
还照	-2	-4
还能	9	-33
还能买	-14	8
还能吃	1	-4
还能喝	0	-3
还能打	21	-9
还能用	-19	0
还自	-7	0
还行	18	-28
还行 ,	-7	-3
还行。	0	-8
还裁	-4	1
还要	-19	8
还要不	-4	2
还说	8	3
还需	-9	0
还需要	-9	0
这	-32	-7
这一	-13	-16
这一个	0	-3
这一周	5	-11
这一年	-4	0
这一条	-4	0
这三	17	-8
这三四	6	-2
这三天	13	-5
这不	7	3
这不是	7	3
这两	57	8
这两周	3	-5
这两天	72	16
这两年	-15	0
这个	-14	12
这个人	3	-1
这个年	4	-1
这个数	-5	0
这个月	3	-3
这个病	-3	1
这个礼	1	-3
这个药	-16	-4
这个要	3	2
这么	3	1
这么写	-3	0
这么多	0	-3
这么痛	14	4
这些	-30	1
这些年	-3	0
这些都	-18	0
这价	-4	-3
这会	28	12
这会儿	26	11
这儿	4	-8
这几	12	3
这几天	12	1
这十	3	-5
这半	-10	-2
这半年	-10	0
这句	-10	0
这周	15	-2
这四	7	-14
这四五	4	-12
这回	0	3
这封	-5	0
这封信	-5	0
这张	-9	0
这批	-19	4
这是	6	-6
这条	-15	0
这样	-21	15
这样 ,	-33	8
这样。	2	3
这样吗	8	-2
这样的	-1	5
这次	27	-2
这次是	3	1
这段	-9	0
这礼	9	-8
这礼拜	9	-8
这种	-11	9
这种情	0	7
这药	12	-5
这边	0	-7
这里	-22	-9
这里的	1	-4
进	13	-17
进 ,	4	-6
进了	-9	1
进去	28	-9
进去 ,	6	3
进口	-31	2
进口 ,	8	-2
进口的	-7	2
进口药	4	-4
进口货	-4	1
进吃	5	-8
进吃 :	-4	1
进行	4	3
进行性	6	3
进那	-12	0
远	19	-5
远 ,	-3	3
远程	2	0
远程会	4	8
远程医	7	-10
远程看	-5	-8
远程问	-9	0
远距	3	-3
连	44	6
连成	1	-3
连着	8	-5
连着半	2	3
连线	12	7
连续	24	-13
迟	-8	0
迪	14	-6
迪利	4	2
迪利单	4	2
迪拜	5	-4
迪生	7	-4
迪生病	4	-3
述	-7	1
迷	-22	27
迷、	-3	0
迷瞪	7	5
迷瞪瞪	7	5
迷糊	20	23
迷糊糊	5	17
迷迷	12	21
迷迷瞪	7	5
迷迷糊	5	17
追	-37	0
追到	-12	0
追剧	-12	0
退	-7	7
退 ,	-11	0
退 ?	17	4
退。	3	3
退下	5	2
退下来	5	2
退不	0	4
退不退	0	4
退了	-26	4
退了 ,	-20	2
退休	1	-1
退休前	3	1
退出	9	-2
退吗	3	6
退吗 ?	2	5
退回	-11	-1
退回来	-5	1
退款	0	8
退烧	-17	2
退烧药	-13	6
退货	5	-2
送	-13	9
送 ,	5	-4
送人	14	4
送到	-14	-2
送医	-5	0
送我	0	-5
送的	-8	3
适	4	-4
适 ,	-3	-7
适。	-6	-2
适不	-4	0
适不适	-4	0
适合	-7	0
适航	2	-6
适航证	2	-6
逆	7	5
选	-28	-10
选 ,	3	3
选了	-6	-1
选哪	10	-2
选期	-13	0
透	55	21
透 ,	2	6
透了	40	10
透了 ,	33	5
透析	35	6
透析病	1	3
逐	-6	2
逐条	-6	2
递	-4	-4
递卡	6	-3
递卡在	6	-3
途	8	-13
途飞	12	-7
途飞机	14	-7
通	6	-18
通 ,	-8	3
通。	-13	-7
通动	4	0
通动脉	4	0
通畅	-4	-1
通畅。	-5	0
通知	25	-13
通红	5	7
通话	-15	5
通费	-8	2
通过	1	1
通过你	3	0
速	32	-8
速效	1	0
速效救	1	3
造	-26	-12
造口	-1	-5
造影	-25	2
造影剂	-18	1
逼	-1	3
遇	-6	0
遍	12	-6
遍 ,	-20	-5
遍 :	25	-7
遍。	4	0
道	13	-4
道 ,	3	3
道你	4	2
道你们	4	2
道出	-5	0
道出血	-5	0
道的	1	-3
道要	19	-7
道这	1	4
遗	46	20
遗书	67	21
遗书写	15	3
遗传	-1	7
遗体	-4	-5
遗症	-6	0
遛	-11	-2
遛弯	-8	-2
遥	14	8
遥控	14	8
遥控器	14	8
遮	3	-6
避	-11	3
避孕	-6	0
邀	2	10
邀请	2	10
邀请信	4	-3
邀请函	-2	13
那	-45	-24
那一	7	-14
那两	-4	0
那个	23	21
那个“	-5	0
那个研	8	-1
那个药	3	2
那么	4	-4
那么大	4	-2
那些	-11	0
那以	-18	0
那以后	-18	0
那会	-5	4
那会儿	-5	4
那位	-8	-2
那儿	-15	0
那儿有	-4	0
那几	-9	1
那几天	-8	2
那只	36	-25
那只胳	38	-11
那块	-5	4
那块儿	-4	2
那天	-24	1
那家	-2	3
那家医	-6	1
那年	-16	-2
那度	4	-4
那度胺	4	-4
那张	-9	0
那我	3	1
那时	-15	-3
那时候	-16	-3
那是	-14	-7
那条	-16	-15
那条胳	1	-6
那样	-10	-1
那次	-3	2
那款	-23	0
那段	-10	-2
那盒	-9	-2
那种	-18	-5
那种 ,	-2	-4
那种。	-17	0
那边	6	-3
那边一	-7	0
那边的	8	1
那边要	-9	0
那里	9	5
那里有	4	-1
那阵	-5	2
邦	16	1
邦 ,	12	-2
邦邦	1	6
邮	17	-8
邮件	5	-5
邮寄	7	-5
邮箱	16	-2
邮轮	-6	0
邻	15	12
邻居	15	13
郁	-7	-1
郁症	-3	-1
郑	5	1
部	-35	-8
部 ct	-12	-2
部。	14	7
部做	15	1
部分	3	-1
部肿	-14	0
部肿胀	-14	0
都	9	24
都 ,	2	-3
都 ok	2	-3
都 ok ,	2	-3
都一	-3	-4
都上	-17	-7
都不	16	18
都不知	7	5
都买	12	2
都会	-7	2
都健	-4	7
都健康	-7	0
都写	14	4
都发	7	-1
都变	2	4
都变了	1	3
都可	-3	2
都吃	11	6
都吞	9	6
都咽	1	3
都咽不	1	3
都喘	3	12
都喘 ,	3	9
都回	-10	3
都在	-13	-7
都失	-6	3
都失败	-6	3
都头	2	5
都头痛	2	5
都好	-23	-17
都好 ,	-24	-4
都好。	-1	-3
都带	-6	-2
都平	-7	-5
都平安	-10	-7
都很	13	8
都得	-12	0
都快	-8	6
都想	8	-7
都懂	-6	0
都打	13	8
都拿	7	3
都拿不	7	3
都推	0	3
都提	-5	-2
都攒	29	16
都断	4	-4
都是	-10	-6
都是 00	-4	-1
都是 000	1	-3
都是“	-3	0
都是二	7	-4
都有	3	-5
都有 ,	8	-5
都查	-4	4
都止	11	-5
都正	5	6
都正常	5	6
都没	-9	0
都没事	1	-3
都没出	2	-6
都没反	24	7
都没有	-15	0
都没用	9	11
都湿	3	4
都湿透	2	4
都照	-3	-3
都用	5	1
都痛	1	10
都痛 ,	0	5
都看	20	8
都站	1	4
都站不	1	4
都紫	-1	3
都紫了	-1	3
都能	3	-4
都行	-13	-14
都行 ,	0	-6
都行。	4	-1
都要	-21	-8
都说	6	-2
都说不	21	7
都说没	9	-6
都跟	3	5
都跟着	4	5
都过	-12	0
都过去	-12	0
都还	-20	-1
都还行	-11	2
都这	-13	8
都这么	-3	0
都这样	-10	7
配	-14	6
酐	25	-20
酐 00	-13	-5
酐 00 ,	-4	-1
酐 000	-3	3
酐 000 ,	8	5
酐一	18	-4
酐从	19	-12
酐从 000	11	-7
酒	-15	10
酒 ,	-7	3
酒。	4	-3
酒店	11	6
酚	12	10
酚都	9	4
酚都吞	9	4
酚酯	5	-3
酚酯和	2	3
酮	9	-23
酮体	16	-13
酮体阴	15	-12
酮症	-3	0
酮症酸	-3	0
酮缓	5	-3
酮缓释	5	-3
酯	-1	-1
酯和	2	3
酰	10	6
酰氨	11	9
酰氨基	11	9
酱	19	-3
酱油	11	-4
酸	-58	12
酸 ,	-13	7
酸 000	-11	6
酸 000 ,	-24	3
酸中	-8	0
酸中毒	-8	0
酸痛	-9	0
酸胀	2	-7
酸胀 ,	0	-6
酸酐	4	-2
酸钠	14	-4
酸锂	3	10
醇	34	9
醇。	5	-2
醉	1	7
醉 ,	0	4
醒	98	15
醒 ,	31	20
醒 , 咳	6	-2
醒。	-3	-7
醒了	0	5
醒了 ,	6	-7
醒来	-3	9
醒的	-4	-2
醒过	9	2
醒过来	9	2
采	-20	26
采访	-4	0
采购	-5	5
释	1	-8
释放	-4	0
释片	-1	-8
里	14	-3
里 "	11	-4
里 ,	4	10
里 , 想	2	6
里 , 有	-5	2
里 ?	1	5
里。	-8	1
里一	4	-2
里一股	1	5
里三	12	1
里下	3	1
里买	-6	3
里了	-1	4
里了 ,	8	4
里人	-8	4
里人说	0	6
里人都	-10	-7
里全	6	4
里全是	5	0
里全烂	0	3
里养	2	-6
里写	-8	0
里写了	-3	0
里冷	6	6
里出	1	-3
里发	8	12
里只	4	-1
里可	4	3
里可以	4	3
里含	8	2
里呼	9	4
里呼噜	9	4
里坐	-3	-1
里头	7	0
里就	12	-5
里带	25	-8
里带点	23	-5
里开	-3	8
里开始	3	8
里想	-7	3
里打	4	-5
里是	-14	0
里有	11	-5
里有 ?	3	-3
里有一	7	-6
里有三	-9	-1
里有人	-6	0
里有卖	7	-5
里有烂	7	4
里没	-15	-7
里没有	-4	0
里烧	4	5
里烧得	2	3
里痛	8	-20
里痛醒	7	-17
里的	2	17
里的药	2	-7
里看	-5	3
里眼	1	-4
里眼睛	1	-4
里糊	21	10
里糊涂	21	10
里给	5	-5
里老	-16	2
里老人	-9	4
里能	14	-8
里能买	7	-4
里能先	4	-1
里血	-1	6
里说	0	3
里转	-4	2
里还	-16	-6
里还剩	-3	-3
里还是	-2	-6
里还有	-13	-3
里都	-15	-1
里长	-7	-11
里长了	-8	-9
里问	5	-4
里面	-5	1
里面写	-5	0
重	7	-42
重 ,	44	7
重 00	-9	0
重 :	-4	1
重 : 00	-4	1
重了	14	-7
重型	-6	3
重复	-6	4
重庆	-4	-2
重度	-9	0
重开	-23	-4
重影	13	-1
重新	15	1
重症	6	9
重症肌	1	3
重离	-2	-3
重离子	-2	-3
重粒	-3	-3
重粒子	-3	-3
重长	4	-2
重长了	4	-2
野	27	-17
量	9	-15
量 ,	13	-13
量 00	5	4
量 00 度	4	1
量 000	1	3
量 ?	5	3
量。	-5	-1
量一	-2	-4
量一直	2	-4
量不	-21	-11
量不多	1	-8
量了	36	3
量了 ,	3	-3
量了 00	5	4
量了三	15	3
量以	1	3
量以后	1	3
量体	-4	-4
量体温	-4	-4
量出	14	10
量出来	0	7
量怎	-15	0
量怎么	-15	0
量正	9	-1
量正常	9	-1
量血	5	-6
量血压	5	-6
量表	-11	0
量表里	-9	0
量还	5	-1
金	37	9
金 ,	-3	-6
金。	6	2
金属	7	-2
金星	1	9
金星 ,	1	6
金森	13	-10
鉴	-3	1
针	4	-15
针 ,	-13	9
针。	5	5
针剂	-11	0
针后	11	4
针国	3	3
针在	-4	-3
针多	3	0
针多少	3	0
针对	-10	0
针扎	-5	3
针是	-4	-3
针的	-6	5
针还	-5	-1
针都	0	5
钉	17	6
钉子	17	6
钙	13	6
钙 0.0	11	5
钙 0.0 ,	9	0
钙 0.0 mmol	3	3
钙蛋	-12	7
钙蛋白	-12	7
钟	40	29
钟 ,	17	-3
钟 , 全	4	6
钟 , 现	1	-5
钟。	-6	-9
钟一	-6	1
钟三	1	3
钟三十	1	3
钟了	10	6
钟了还	4	3
钟前	9	8
钟后	2	4
钟头	-9	-11
钟头 ,	5	-8
钟头飞	-5	-6
钟就	-17	-1
钟没	5	3
钟自	0	3
钟自己	0	3
钠	2	-15
钠 000	-10	-4
钠 000 ,	-2	3
钥	17	8
钥匙	17	8
钱	-10	18
钱 ,	-3	11
钱 , 能	20	14
钱 , 要	10	-1
钱 ?	11	-14
钱。	-12	5
钱一	-9	4
钱一支	-6	5
钱一盒	-6	1
钱不	6	0
钱包	-19	0
钱我	4	3
钱都	-5	4
钱都行	-1	3
钾	44	1
钾 0.0	37	7
钾 0.0 ,	7	-1
钾 0.0 mmol	8	6
钾 0.0 。	-5	-4
铁	27	25
铁剂	-3	4
铁的	8	6
铂	-1	2
铂第	11	1
铢	3	-3
银	16	-3
银屑	3	-6
银屑病	3	-6
银行	17	-2
链	-5	-2
链接	8	3
销	1	7
销的	-13	-2
锁	5	11
锁骨	3	2
锂	5	11
锅	-7	5
锈	18	6
锐	5	-2
错	9	19
错 ,	-1	-3
错。	-8	9
错一	4	1
错了	11	-3
错了 ,	8	-7
错的	-8	5
镇	43	0
镇上	20	-3
镇卫	14	2
镇卫生	14	2
镜	1	-16
镜 ,	-4	-1
镜、	-4	1
镜切	-4	0
镜切了	-4	0
镜子	6	-5
镥	17	-5
镥 000	17	-4
镥 000 的	17	-3
长	3	-34
长 ,	-1	-6
长。	9	-1
长一	-5	0
长了	-12	-1
长了一	0	-4
长了个	-8	-8
长到	29	-14
长好	-12	-1
长好了	-12	-1
长子	8	3
长效	-11	-4
长效针	-13	2
长期	11	-5
长期服	16	3
长照	4	2
长的	4	4
长途	12	-8
长途飞	12	-7
门	33	18
门 ,	-8	3
门冬	9	-1
门口	-3	1
门外	9	7
门的	-6	-8
门窗	11	2
门诊	10	-13
门诊的	5	-2
门诊能	6	11
闪	13	-12
闪光	8	-12
闪光 ,	6	-7
闭	-7	-12
问	-37	4
问 ,	-14	5
问 :	1	-4
问 : 一	18	4
问“	26	11
问。	-4	-4
问一	-9	10
问一下	15	15
问一句	-4	-2
问一问	-7	1
问万	6	-2
问万象	-5	-1
问三	0	5
问下	-44	-5
问下你	-9	1
问了	0	-5
问人	-15	0
问人工	-12	0
问他	12	21
问他话	3	2
问价	10	8
问你	20	4
问你们	14	1
问入	0	3
问入组	0	3
问出	-13	0
问出国	-13	0
问医	2	2
问医生	3	2
问卷	-4	4
问卷问	-3	0
问去	5	-9
问去台	6	-7
问去泰	2	-3
问可	13	1
问可以	9	3
问吃	14	1
问哪	0	7
问哪国	1	6
问国	-7	0
问国外	-9	-1
问德	-17	3
问德国	-17	3
问怎	5	-8
问怎么	5	-8
问我	-4	-1
问挂	9	3
问日	-13	-7
问日本	-13	-7
问明	-2	3
问有	-5	19
问有无	-12	0
问有没	5	21
问泰	-3	-2
问泰国	-3	-2
问清	-14	-1
问清楚	-12	-3
问的	-22	0
问的 ,	-3	0
问的是	-11	0
问研	3	-6
问研究	3	-6
问肺	-3	1
问能	-21	4
问能不	-7	2
问能否	-5	2
问要	-7	-6
问要不	-1	-6
问视	-1	-5
问视频	-1	-5
问诊	-3	4
问贵	-14	0
问贵平	-7	-2
问过	-4	4
问还	19	0
问这	7	7
问这个	-7	3
问这样	4	0
问这种	2	5
问远	2	-3
问远程	2	-3
问那	-4	3
问问	-10	20
问问你	-4	2
问问医	3	2
问问国	-10	1
问问要	-4	-1
问阿	-4	-1
问需	7	-4
问需要	7	-4
问题	-6	-11
问题 ,	-4	-3
问题。	-6	-13
问高	5	-8
间	-18	7
间 ,	-23	5
间。	19	-5
间一	2	4
间上	-4	0
间是	14	2
间有	3	-2
间歇	3	-3
间灵	1	-8
间灵活	1	-8
间盘	-11	0
间质	-8	2
间质性	-8	0
间隔	11	6
闷	37	-1
闷 ,	-1	-6
闷。	-7	-1
闷不	5	-5
闷痛	5	1
闹	-15	2
闹 ,	3	3
闻	0	-9
闻说	-3	-6
阑	5	-1
阑尾	5	-1
队	-16	-4
队 ,	0	-4
队列	-7	0
队去	-3	1
队排	-5	0
队要	4	-2
防	-15	-9
防。	-12	0
防性	4	-7
阳	-7	18
阳 ,	-3	4
阳。	-3	2
阳台	0	4
阳性	-6	-5
阳性 ,	8	1
阳穴	3	7
阴	-23	-2
阴性	-24	-20
阴性 ,	2	-10
阴性。	-8	-3
阴部	16	11
阵	1	37
阵 ,	-8	3
阵一	0	9
阵一阵	0	9
阵冷	5	6
阵冷一	5	6
阵发	4	2
阵子	-3	-1
阵打	0	5
阵热	5	6
阵阵	21	14
阶	-7	3
阻	-4	-6
阻断	7	-8
阻断药	7	-8
阿	-3	-10
阿司	-10	-4
阿司匹	-10	-4
阿哌	7	2
阿哌沙	7	2
阿培	9	-3
阿培利	9	-3
阿妈	-10	3
阿姨	3	3
阿嬷	10	1
阿尔	-13	0
阿尔茨	-13	0
阿帕	-9	-3
阿帕他	-9	-3
阿扎	8	4
阿拉	2	9
阿比	-6	-5
阿比特	-6	-5
阿爸	15	-1
阿米	-2	3
阿贝	-9	-1
阿贝西	-9	-1
附	32	-1
附上	0	-4
附件	6	-5
附近	12	3
附近哪	9	-5
际	9	-3
际部	-5	-8
陈	2	9
降	19	21
降 ,	12	9
降到	-1	2
降到 0.0	-3	1
降压	11	-2
降压药	12	-2
降糖	19	5
降糖药	13	0
降至	-5	0
降钾	12	7
限	-20	1
限是	-9	3
院	-18	6
院 ,	-26	1
院 ?	-3	-9
院”	4	1
院。	-6	9
院一	-3	0
院两	-12	0
院做	-17	0
院卒	-7	0
院卒中	-7	0
院只	4	-7
院后	-8	4
院在	3	-5
院子	-4	0
院小	1	6
院小结	1	6
院已	-8	1
院已经	-8	0
院急	4	2
院打	-7	-2
院打了	-4	2
院抽	5	1
院抽血	5	1
院无	22	7
院有	5	12
院有没	4	7
院没	15	-21
院没有	-7	-2
院的	-8	-4
院第	-3	1
院药	1	-3
院要	1	-3
院让	-9	-8
院记	-7	0
院记录	-7	0
院说	7	-3
院那	2	-4
除	17	0
除 ,	9	1
除了	-9	2
除标	5	4
除标准	5	4
除颤	3	-4
除颤器	4	-4
险	-2	-6
险 ,	14	-1
险。	-10	0
险公	7	-6
险公司	7	-6
险包	7	0
险是	1	-5
险理	1	3
险理赔	1	3
险的	-1	-4
险能	0	-4
险赔	-7	0
陪	-12	1
陪他	-3	-3
陪同	10	-2
陪同家	11	-2
陪我	13	-7
陪护	1	-2
陪护床	3	-9
陪护的	21	10
陪诊	-4	-1
陶	9	-11
陶土	3	-9
隆	13	-2
隆坡	-4	1
随	-22	1
随便	-10	-2
随机	-5	2
随访	3	4
随访 ,	-2	-5
随访的	-5	0
随访能	-6	0
随身	5	2
隐	18	-25
隐形	12	-20
隐形眼	5	-11
隐私	13	2
隐隐	6	-6
隔	-13	1
隔壁	-4	2
隔多	-20	0
隔着	1	-4
隔离	-10	-1
隔离病	-11	1
障	-4	3
障 ,	20	4
难	36	8
难 ,	-3	3
难、	-9	0
难受	16	-11
难受 ,	6	0
难治	6	0
难过	-7	0
雅	-1	6
集	19	-3
雇	2	1
雇主	4	1
雨	1	-3
雨季	-3	0
雪	3	9
零	-40	-3
零三	-1	4
零两	-3	0
零两个	-3	0
零点	-5	5
雷	-24	5
雷他	-10	-1
雷他定	-10	-1
雷射	0	6
雾	-19	10
雾化	-3	2
需	-19	-3
需要	0	1
需要一	-16	0
需要什	9	-1
需要医	-16	2
需要处	-2	-4
需要带	4	-1
需要我	3	1
需要打	-7	-3
需要提	-4	5
需要的	0	5
需要重	-3	-5
霉	-18	3
霉素	-13	3
霜	2	12
露	-27	-13
青	55	-8
青 ,	21	-11
青一	12	-13
青似	14	8
青似的	14	8
青筋	3	6
青紫	4	-9
青紫 ,	4	-9
青霉	-14	1
青霉素	-14	1
静	-24	3
静息	7	5
静息 00	5	-1
静脉	-8	2
静脉曲	4	4
非	11	24
非尼	-17	2
非常	3	12
非所	11	3
非所问	11	3
非让	-9	3
非让我	-4	0
靠	0	-9
靠氢	2	3
靠氢化	2	3
靠近	3	1
面	17	13
面。	-3	0
面写	-5	1
面我	4	3
面我们	9	3
面有	0	-8
面有点	4	0
面条	1	3
面的	-3	-3
面色	7	11
面色苍	7	9
面评	2	-3
面评估	2	-3
面部	-16	0
面部肿	-14	0
靶	4	-19
靶向	7	-19
靶向药	3	-15
鞋	49	4
鞋 ,	0	3
韦	17	-1
韦 ,	0	5
韩	-14	-3
韩国	-18	-1
韩国 ,	-7	10
韩国做	-10	4
韭	7	1
韭菜	7	1
音	34	19
音 ,	4	8
音都	2	3
音都变	1	3
页	-10	2
页 ,	0	7
页 :	-7	0
页。	-3	1
页写	-8	-1
顶	99	11
顶。	1	-4
顶不	8	0
顶不住	5	-1
顶几	5	-7
顶得	3	4
顶的	21	10
顶着	3	1
顶着 ,	3	-2
顶着痛	0	3
项	-8	-3
项目	4	0
项目经	3	-2
顺	-37	-5
顺 ,	-36	-7
顺丰	-2	5
顺便	-11	0
顺便看	3	-8
顺便问	-16	-3
顺利	-17	7
顺利 ,	-13	-1
顺利。	10	9
顺嘴	1	-7
顺带	-6	0
顺铂	-7	-4
顺颂	2	1
顺颂时	3	1
须	-8	5
须知	-15	0
顾	-5	12
顾失	10	3
顾失智	10	3
顾问	-5	5
顿	-15	-19
顿了	11	-9
顿了 ,	8	-7
颂	2	1
颂时	3	1
预	9	12
预付	3	1
预估	5	-2
预算	7	0
预约	-27	13
预约单	-10	-1
预约吗	11	2
预约的	-3	5
预计	18	0
预防	3	-2
预防。	-12	0
预防性	4	-7
领	18	-15
领队	6	1
颈	8	1
颈椎	10	2
颈椎病	6	2
颈癌	7	-3
频	19	-5
频 ,	-1	-1
频 , 看	0	3
频 ?	-11	7
频。	8	1
频会	-5	2
频会诊	-5	1
频吗	8	-5
频吗 ?	3	-4
频咨	-5	1
频咨询	-5	1
频尿	13	-18
频尿痛	13	-16
频教	6	5
频消	-8	0
频消融	-8	0
频看	-5	2
频看一	1	3
频看看	1	3
频聊	-4	0
频能	1	-8
频能不	1	-5
频里	3	3
频问	5	-5
频问诊	2	-4
颗	9	1
颗 ,	15	-1
题	-33	-3
题 ,	4	2
题 :	-8	0
题。	-6	-13
题。想	-13	-2
题是	3	3
题目	-9	-1
颜	7	-24
颜色	7	-24
颜色像	1	-6
颜色正	6	-6
颜色深	1	-8
额	14	-12
额 ,	0	-5
额头	9	-15
额头烫	7	5
颠	4	8
颠三	4	7
颠三倒	4	7
颤	26	10
颤 ,	17	5
颤。	8	4
颤器	4	-4
颤器 ,	5	-4
风	5	12
风 ,	29	10
风、	-5	0
风、心	-3	0
风团	-2	8
风团 ,	6	6
风暴	-3	-1
风湿	14	-2
风湿 ,	1	4
风的	-9	0
风箱	-7	2
风险	18	-4
风险 ,	11	-2
飘	10	-17
飘 ,	2	-5
飙	-5	-7
飙到	1	-7
飞	-10	-29
飞 ,	-6	2
飞回	4	-3
飞机	-8	-6
飞机 ,	11	-21
飞机 ?	26	9
飞机上	-9	0
飞机去	-14	-4
飞机吗	-12	1
飞机回	-1	-5
餐	-14	9
餐 ,	6	2
餐里	-3	-1
饭	14	-8
饭 ,	13	0
饭 , 现	6	-5
饭。	-7	-12
饭也	0	4
饭后	5	5
饭时	1	3
饭的	12	2
饭睡	2	-6
饭睡觉	2	-6
饭还	-9	-3
饭还行	1	-3
饭量	2	-3
饱	-5	-3
饱 ,	1	-3
饱和	-3	0
饱和度	-3	0
饼	6	-2
馆	32	-9
馆的	-3	-1
馆老	5	-1
馆老板	5	-1
馒	-7	-18
馒头	-7	-18
馒头 ,	5	-10
首	-6	-15
首尔	-9	-9
首尔做	-3	-1
首次	-14	0
首页	23	0
香	-7	12
香。	-10	0
香正	10	4
香正气	10	4
香港	11	-3
香港那	-3	-1
香肠	2	4
香肠 ,	1	3
马	-32	11
马上	-13	6
马上去	-13	0
马凡	3	3
马刀	-20	0
马拉	-6	3
马拉松	-6	3
马昔	2	-6
马昔腾	2	-6
马来	-9	-6
马来西	-5	-6
马桶	17	14
马桶上	6	7
马西	-9	-1
马西平	-9	-1
驾	-7	1
驾照	-3	0
骂	-4	4
验	10	-8
验 ,	3	-12
验 , 我	0	-6
验 ?	7	2
验。	16	13
验中	9	3
验会	1	-3
验单	6	-5
验单 :	-1	-14
验孕	1	2
验孕棒	0	7
验的	-17	4
验第	5	-1
验药	3	-2
验血	4	-6
验要	3	6
验证	-10	1
验证码	-10	1
验还	3	12
骑	-11	14
骑车	-9	10
骑车摔	-4	10
骗	6	2
骤	-6	0
骨	8	25
骨下	0	5
骨下面	0	5
骨头	-10	-7
骨头 ,	-9	-3
骨头痛	2	-5
骨头缝	6	9
骨密	-8	1
骨密度	-8	1
骨折	-12	1
骨折 ,	-7	0
骨科	-1	14
骨质	-6	-2
骨质疏	-6	-2
骨转	33	4
骨转 ,	6	-5
骨转移	24	12
骨髓	-2	10
骨髓抑	3	2
骨髓瘤	8	4
骨髓移	-7	4
髋	-1	6
髋关	11	6
髋关节	11	6
髓	-11	-1
髓抑	3	2
髓抑制	3	2
髓瘤	8	4
髓瘤 ,	0	6
髓瘤的	6	2
髓移	-7	4
髓移植	-7	4
髓系	3	2
髓系白	3	2
高	32	35
高 ,	-7	3
高。	16	-4
高一	-19	0
高一点	-7	0
高一米	-8	0
高三	1	-3
高中	17	1
高了	-12	1
高危	-4	1
高压	18	-16
高压 ,	2	-4
高压氧	7	-14
高尖	5	5
高度	7	-6
高度近	7	-6
高烧	46	6
高烧 ,	-5	3
高烧 39.0	3	-2
高烧不	-13	0
高烧四	-3	1
高烧抽	18	10
高热	-14	0
高热、	-5	0
高端	5	5
高端体	5	8
高血	-2	7
高血压	-2	7
高辛	2	7
高铁	1	5
鱼	-22	0
鲜	60	17
鲜红	19	3
鲜红 ,	1	-3
鲜红的	15	7
鲜血	41	13
鲜血 ,	14	2
鳞	16	12
鸟	-18	0
鸡	8	-6
鸡蛋	6	-7
鸡蛋大	1	-3
鸣	-6	0
麦	4	-3
麦考	5	-3
麦考酚	5	-3
麻	3	4
麻 ,	21	29
麻 , 大	10	8
麻。	-4	0
麻。我	-5	0
麻不	-7	-11
麻木	4	11
麻木 ,	15	11
麻烦	-23	-3
麻烦你	9	3
麻烦告	-8	-3
麻烦改	3	-2
麻烦给	-4	-1
麻醉	-6	-3
黄	65	-78
黄 ,	25	-8
黄 , 小	4	-6
黄 , 尿	1	-4
黄 , 没	-3	-8
黄。	2	-3
黄了	1	8
黄了 ,	0	6
黄得	6	13
黄染	3	-10
黄水	5	-7
黄水 ,	3	-2
黄没	-16	-1
黄疸	-4	-5
黄疸 ,	-6	-1
黄的	2	-16
黄的 ,	9	-10
黄的。	-5	-1
黄绿	2	-6
黄脓	8	-4
黄色	-6	-8
黄色 ,	-9	-3
黄色的	8	-1
黄豆	2	-3
黄黄	12	-4
黄黄的	12	-4
黏	3	9
黏液	-4	-3
黑	3	84
黑 ,	21	-3
黑。	12	17
黑了	6	3
黑便	-42	-3
黑便 ,	0	3
黑便、	-13	0
黑影	2	-8
黑得	6	15
黑得像	5	11
黑点	15	-13
黑的	-13	2
黑眼	0	3
黑素	-2	-5
黑色	-7	4
默	-11	0
默第	-4	0
鼓	0	13
鼓 ,	1	7
鼓一	-1	-3
鼓出	1	-3
鼓得	3	2
鼓起	0	0
鼓起来	1	-4
鼠	39	18
鼻	18	-9
鼻咽	12	-10
鼻咽癌	12	-10
鼻喉	-8	-3
鼻喷	-8	2
鼻子	5	3
鼻子里	0	3
鼻尖	1	-12
鼻涕	-29	1
鼻涕 ,	-9	-1
鼻涕打	-9	1
鼻血	24	6
鼻血从	4	8
鼾	5	5
齐	-1	-6
齐 ,	8	-2
齿	8	2
齿 ,	-3	3
齿打	5	2
龄	12	7
龄 00	-3	0
龄 00 至	-3	0
龈	27	-13
龈出	11	-15
龈出血	12	-15
龈渗	1	6
龙	-21	-11`,
};
