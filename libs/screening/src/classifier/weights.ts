// Generated from test/screening by `npm run generate`: an n-gram, then its log-odds in hundredths that somebody must act
// within a day, and that it is now. How it is learned: tools/generate/screening-weights.mjs.
export const WEIGHTS = {
  act: -196,
  emergency: 2,
  grams: `"	-39	-10
" "	-7	0
" ,	10	5
" .	21	15
" 00	-5	-1
" :	3	3
" ?	24	15
" a	-10	7
" active	10	4
" acute	-6	1
" and	-23	5
" any	11	7
" could	-2	-12
" emergency	3	3
" for	-19	6
" i	-13	0
" im	18	13
" in	-5	-1
" is	7	3
" may	19	-10
" mean	39	0
" my	-17	8
" no	-2	10
" not	7	1
" on	-14	10
" please	9	-10
" possible	-27	-10
" should	-14	0
" stop	-21	0
" the	18	0
" ກ	-4	1
" ຂ	-12	-3
" ຄ	-9	0
" ບ	-12	0
" ປ	-4	0
" ມ	-9	0
" ຢ	-11	1
" ສ	-9	-4
" ຫ	-3	6
" ອ	-4	2
" ເ	4	2
" ໄ	3	-1
" 一	6	-7
" 可	-7	0
" 急	8	-3
" 我	-23	3
" 是	4	-6
" 这	-14	0
(	-12	-15
( 0.0	-26	3
( 00	-18	2
( 000	-13	3
( 0000	-49	5
( 1	-12	3
( 2	-20	4
( 3	-11	2
( 36.0	12	-3
( 4	12	13
( 6	22	-11
( a	-7	1
( i	-15	3
( im	-18	-4
( in	-15	1
( its	18	-15
( last	1	-6
( never	18	1
( normal	28	20
( she	4	6
( thats	-7	10
( the	-34	-6
( was	-11	2
( ມ	8	3
( ຫ	3	-5
( ອ	3	-9
( ເ	-5	-10
( 上	7	0
( 摘	-3	3
)	-14	5
) ,	15	-12
) .	-4	-12
) 00	-6	1
) :	-12	3
) ;	3	0
) ?	16	4
) a	-9	5
) an	-3	2
) and	-11	-11
) be	9	6
) for	4	-13
) has	42	-8
) i	-4	10
) id	-9	-7
) in	-9	-1
) is	3	3
) may	3	1
) n	-10	1
) passport	-4	-2
) the	3	2
) to	22	8
) wants	-7	0
) ບ	10	-3
) ມ	9	3
) ຢ	-5	1
) ຫ	-5	-1
) ເ	10	-14
) ແ	-6	-6
) 。	17	-5
,	-14	30
, "	25	-13
, (	-6	1
, 0.0	-36	-5
, 00	-1	14
, 00.0	3	-9
, 000	-5	-23
, 0000	-34	0
, 1	-27	-16
, 2	41	5
, 3	-32	13
, 35.0	6	2
, 36.0	-11	5
, 37.0	0	-35
, 38.0	41	-2
, 39.0	44	37
, 4	-19	1
, 40.0	25	14
, 5	7	-4
, 6	22	-14
, 7	2	-15
, 8	11	20
, 9	14	-20
, a	-28	-44
, abdominal	4	-41
, about	29	-4
, aching	4	-2
, achy	-12	-2
, afebrile	27	-23
, afp	-7	0
, after	-9	-14
, age	18	5
, aged	20	17
, agony	2	14
, alert	16	-18
, all	12	-16
, also	14	1
, alt	-18	-7
, always	-41	-5
, an	1	-3
, anc	0	8
, and	16	37
, ankles	9	-15
, any	12	0
, appetite	3	-4
, apyrexial	-2	5
, are	-14	0
, arm	6	10
, arms	7	-5
, as	-55	1
, asking	-11	6
, asks	-10	1
, ast	14	-11
, at	13	8
, ate	-7	7
, b	-4	5
, baby	-24	9
, back	2	10
, bank	-5	-1
, batch	14	2
, because	-15	-2
, been	-37	-4
, belly	36	6
, bent	6	4
, best	-14	0
, better	0	-8
, between	4	12
, bicarbonate	6	-3
, bilirubin	10	-2
, bisoprolol	3	0
, bit	-4	-17
, black	13	5
, bladder	-7	2
, bleeding	-46	1
, blister	3	-5
, blood	-31	11
, bloods	-21	0
, blue	-7	-1
, blurred	6	9
, bmi	28	16
, bone	8	20
, booking	-5	2
, born	0	3
, both	-6	-14
, bowels	-23	-2
, bp	3	9
, brain	-14	-14
, breast	1	-15
, breath	44	-4
, breathes	1	-4
, breathing	96	-5
, breathlessness	-8	-6
, bright	15	31
, bruised	-25	-7
, bruises	2	23
, burning	9	-3
, burns	1	-5
, but	20	-14
, by	15	24
, calcium	-10	-3
, came	23	8
, can	-10	-36
, cannot	16	36
, cant	81	58
, car	8	-6
, cardiologist	-14	0
, cd	-10	12
, certificate	-3	4
, cheerful	11	-5
, chemist	23	-26
, chemo	26	21
, chest	7	14
, child	-3	3
, chills	13	9
, choking	-5	9
, cirrhosis	-1	-3
, clammy	17	22
, clean	-24	0
, clear	-6	-11
, clinic	3	-10
, clots	3	10
, coil	-2	-6
, cold	-1	4
, collapsed	14	3
, colonoscopy	-4	0
, colour	-4	1
, coma	-12	-3
, come	13	7
, comfortable	-19	-1
, confused	14	8
, confusion	-17	5
, constipated	3	9
, corrected	-12	-9
, cough	-31	-16
, coughing	-8	-12
, coughs	-3	5
, could	-15	-5
, couldnt	-11	1
, counts	-1	3
, cr	-1	3
, cramps	23	10
, creatinine	-45	-1
, crp	-1	-6
, crying	0	-7
, ct	5	-18
, cycle	-11	-4
, cycling	-4	-2
, d	-14	0
, day	46	-8
, death	-9	0
, deep	22	-3
, delivery	-7	-1
, diabetic	46	-26
, diagnosed	-29	4
, diarrhoea	0	5
, did	6	5
, difficulty	-12	0
, discharged	-21	1
, dizzy	10	49
, dlbcl	5	0
, do	20	-9
, doc	-10	-1
, doctor	-39	-6
, does	15	-1
, doesnt	27	27
, dont	-10	-3
, dose	11	-1
, double	4	6
, down	2	-4
, dr	-5	6
, drenched	21	13
, drinking	2	-32
, drinks	10	-9
, drooling	23	19
, drools	3	6
, drowsy	2	8
, dry	39	30
, e	7	3
, each	5	-6
, ear	1	-21
, eating	5	-21
, eats	-6	-9
, ecg	28	-18
, echo	4	12
, ecog	-13	3
, ef	-5	-8
, egfr	-8	-14
, eight	-3	11
, enough	1	-8
, even	3	-11
, every	1	10
, everyone	-8	11
, everything	17	-12
, ex	8	-5
, eye	-6	3
, eyes	2	11
, face	23	3
, father	1	-19
, feeding	-32	5
, feel	57	-50
, feeling	40	-9
, feels	36	9
, felt	-20	7
, fever	50	20
, few	20	-26
, fields	28	-7
, file	-5	1
, filling	-6	0
, fine	-19	-32
, finger	-1	3
, fingers	36	-4
, finished	15	6
, first	3	8
, fits	-9	0
, five	3	-8
, flat	-12	-1
, flew	4	2
, flight	-16	0
, floppy	37	16
, flow	15	23
, food	4	-2
, foot	7	15
, for	-27	18
, foul	21	16
, four	-9	-12
, free	-12	0
, from	15	2
, full	-10	0
, fully	-3	4
, fvc	3	0
, gained	15	-12
, gait	-8	-6
, gcs	21	11
, getting	16	-5
, gi	4	2
, glucose	-12	12
, goes	-34	-10
, going	14	4
, gone	-50	-3
, good	-4	13
, got	0	11
, grade	-6	0
, graft	9	0
, green	16	-5
, grey	6	5
, gritty	-36	-4
, gums	-3	22
, gurgling	1	16
, ha	-29	4
, had	-3	-6
, haemoglobin	-28	11
, haemorrhage	-3	0
, half	12	4
, hands	45	4
, hard	9	13
, hardly	12	8
, has	31	54
, hasnt	26	-11
, have	-50	-12
, havent	-36	0
, hb	-37	4
, hba	-18	12
, he	41	12
, head	-24	1
, headache	50	40
, healed	-19	0
, healthy	-21	0
, hearing	-16	-16
, hears	4	7
, heart	29	1
, hence	-20	10
, hepatitis	-4	-10
, her	24	5
, hes	4	25
, high	12	6
, his	-17	17
, hives	15	11
, home	12	-6
, honestly	-12	0
, hot	19	-8
, how	2	33
, hr	18	17
, hurts	25	6
, i	44	7
, icu	-18	0
, id	25	-3
, if	15	-5
, im	43	22
, in	-46	-9
, inr	-54	1
, insulin	19	-2
, insurance	5	0
, interpreter	-6	1
, invoice	1	-4
, is	18	-18
, it	12	-40
, itching	13	-19
, itchy	10	-2
, its	5	11
, ive	41	-7
, jaw	12	-10
, just	-35	-23
, k	10	36
, keep	-14	5
, keeps	6	4
, ketone	16	1
, ketones	15	-8
, kidney	39	-38
, kidneys	-11	6
, kindly	3	2
, knee	15	-11
, knees	2	6
, known	13	6
, lactate	28	10
, last	-2	-15
, lasting	-3	-4
, laughs	-3	-16
, ldl	-5	2
, left	4	9
, leg	36	14
, legs	31	0
, letter	7	0
, level	-9	3
, light	8	3
, like	34	18
, lips	68	23
, list	9	3
, liver	-21	6
, long	-13	2
, looking	4	1
, lost	24	4
, low	-4	0
, lung	21	-22
, lungs	-11	-18
, lying	4	-1
, lymphoma	-4	3
, m	11	-1
, makes	-16	-9
, male	-4	0
, may	50	-3
, maybe	25	-14
, me	3	2
, midwife	-6	1
, mild	1	-21
, mind	4	2
, mine	30	-3
, missed	13	3
, mood	-9	0
, more	9	17
, morphine	2	-7
, mostly	-3	3
, mottled	25	9
, mouth	1	-9
, moves	-25	0
, mri	17	8
, mrs	-3	0
, muddled	6	3
, mum	-26	0
, mumbling	8	9
, muscles	9	6
, must	11	-4
, my	-17	2
, myeloma	18	13
, na	-8	-7
, nausea	6	7
, neck	40	26
, need	-17	-5
, needs	-11	-8
, neutrophils	3	-3
, never	8	-3
, new	35	11
, next	28	-11
, nifedipine	-8	1
, nine	-8	1
, no	23	-55
, nobody	14	7
, non	3	-1
, none	35	-2
, nor	25	3
, normal	-17	-2
, nose	4	5
, not	9	-52
, nothing	23	14
, noticed	2	-4
, now	79	40
, numb	-1	15
, number	-11	-5
, nurse	-32	-19
, nyha	23	9
, of	1	-7
, off	10	-10
, ok	-4	9
, on	56	-20
, one	7	21
, only	-47	13
, oozing	8	-9
, operation	-5	0
, or	16	-13
, otherwise	-7	-9
, our	6	4
, out	-8	5
, ovarian	0	-8
, over	1	-13
, oxygen	38	36
, package	-7	0
, pain	-14	1
, painful	-2	-7
, pale	33	-13
, palms	4	-17
, paracetamol	-1	-6
, parkinsons	4	2
, passes	8	-13
, passing	-9	-12
, passport	-3	2
, patient	18	-5
, pay	7	18
, payment	-3	1
, peacefully	-5	5
, peak	-5	4
, pee	4	-4
, peeing	11	-7
, perhaps	14	-5
, periods	-3	0
, permit	0	3
, pet	1	4
, pharmacy	16	1
, phone	-11	15
, photophobia	-1	8
, picks	11	2
, pink	1	18
, platelets	-30	17
, playing	-4	-12
, plays	-4	-14
, please	-13	6
, pls	-5	0
, plt	-4	-6
, plus	5	-38
, post	-16	0
, potassium	-3	28
, pounding	6	8
, presents	20	17
, pressure	10	18
, price	6	8
, promise	-20	0
, prostate	7	3
, protein	3	3
, psa	-20	20
, puffy	8	8
, pulse	-6	6
, pupil	3	10
, pupils	9	14
, purple	20	13
, put	-9	9
, queasy	0	-5
, quite	20	-8
, quote	0	4
, r	1	-14
, ran	11	-12
, rash	-5	11
, recovered	-10	0
, red	49	-21
, refuses	6	3
, relieved	3	-14
, repeated	-27	12
, respiratory	-7	6
, rest	11	4
, retired	-6	-3
, right	19	-7
, rigors	18	5
, ring	10	2
, rinsed	6	9
, rosuvastatin	5	2
, rr	5	3
, runny	-15	-5
, runs	-5	-6
, same	30	7
, sats	22	9
, saturation	-6	4
, says	-5	5
, scan	-21	-20
, scar	-11	17
, screams	14	17
, second	4	7
, seeing	1	8
, seeks	-32	0
, sees	-12	31
, seizure	10	-5
, send	-9	-10
, sent	1	12
, sepsis	-3	0
, seven	-6	4
, severe	-8	4
, shaking	19	-10
, shaky	16	20
, shallow	-21	2
, sharp	10	-3
, she	17	30
, shes	24	7
, shivering	7	3
, should	2	21
, shoulder	3	7
, sick	18	9
, sight	15	-15
, since	16	10
, single	-7	1
, sits	4	4
, six	4	-4
, size	7	-5
, skin	17	7
, sleeping	14	2
, sleeps	-7	16
, slightly	2	-3
, slurred	20	13
, small	-14	-18
, smells	8	7
, smelly	32	-27
, smoker	-4	1
, sneezing	-25	0
, snores	12	2
, so	-22	21
, soaked	20	13
, socks	6	-8
, sodium	-2	4
, some	-11	6
, sore	19	-3
, sorry	-8	-1
, speaks	0	-5
, speech	1	-15
, spine	5	7
, spo	-15	-11
, spreading	10	14
, stable	0	-25
, staggering	4	11
, started	23	15
, stiff	23	21
, still	27	-15
, stomach	0	6
, stools	18	-11
, stopped	21	21
, stroke	-8	0
, stuck	16	-4
, student	-5	0
, sudden	4	10
, sugar	37	37
, sugars	2	-20
, suicidal	-24	0
, surgeon	-34	-2
, swallow	-27	3
, swallowing	1	-13
, sweating	7	20
, sweaty	6	-23
, swelling	-13	14
, swollen	-5	-7
, systolic	-4	0
, t	-7	-8
, tablets	-11	-2
, tacrolimus	-12	-1
, takes	18	-15
, taking	22	-5
, talking	9	-13
, talks	5	-5
, teeth	17	15
, tell	9	-10
, temp	3	-5
, temperature	19	-17
, ten	4	-1
, tender	-17	-4
, terrible	25	21
, thank	-12	-14
, thanks	-11	4
, that	5	3
, thats	25	0
, the	10	2
, then	17	-16
, thermometer	4	10
, they	29	-49
, thinking	19	-14
, third	9	14
, thirsty	29	-30
, thirty	6	16
, this	2	11
, though	5	-4
, three	24	-7
, threw	11	2
, throat	41	31
, throbbing	27	-28
, throwing	8	18
, thyroid	-7	-1
, tight	0	7
, to	-5	-23
, today	0	26
, toes	5	21
, toilet	19	5
, tongue	11	15
, tonight	16	8
, too	29	6
, total	-2	-5
, touch	-1	-5
, treated	-15	2
, trial	3	3
, tried	24	27
, troponin	0	5
, trousers	3	-4
, tummy	12	-1
, tumour	-7	-1
, turned	-20	10
, twice	5	-6
, two	23	15
, type	16	1
, unchanged	2	-4
, uncontrolled	-16	0
, unless	1	-6
, up	30	-36
, urea	1	11
, urine	30	-33
, used	-1	-3
, veins	15	2
, very	34	32
, vientiane	-1	3
, viral	-19	16
, visa	-8	1
, vision	-9	-10
, visit	-13	0
, visits	-10	-3
, visual	10	8
, voice	18	-1
, vomited	0	6
, vomiting	44	59
, vomits	25	10
, waiting	20	6
, wakes	-10	-6
, walk	-9	-5
, walking	-23	-2
, walks	-2	-14
, want	-11	-16
, wants	20	-16
, warm	54	-46
, was	33	-32
, washed	18	-14
, watch	23	-9
, water	2	5
, waters	11	9
, waterworks	-2	-6
, watery	2	-15
, wbc	4	8
, we	10	20
, weak	0	9
, wed	-5	11
, wee	2	-3
, weight	-57	13
, well	6	-4
, went	22	15
, were	-2	4
, wet	30	8
, weve	0	-7
, what	-42	34
, wheelchair	5	2
, wheezing	18	7
, when	5	-7
, where	-17	7
, whether	-11	-6
, which	-15	-7
, whichever	2	-6
, white	7	9
, who	25	14
, whole	13	8
, whom	-23	-10
, whos	-2	-15
, whose	11	2
, wife	15	3
, will	0	-4
, with	40	-42
, woke	8	-2
, wont	6	21
, words	1	-5
, works	-11	4
, worse	36	-12
, worst	3	1
, would	-3	8
, wrist	-4	1
, yellow	8	-1
, yes	5	18
, yesterday	4	-2
, yet	20	6
, you	-4	-1
, your	10	1
, yours	-4	2
, ຂ	11	-3
, ຄ	18	1
, ຊ	-13	3
, ຍ	-5	0
, ດ	6	0
, ຕ	-11	0
, ທ	-5	0
, ນ	10	-5
, ບ	26	-2
, ປ	3	1
, ຜ	3	-1
, ລ	-13	1
, ຫ	-5	-4
, ຮ	-7	6
, ເ	-12	9
, ແ	4	-3
, ໂ	-13	0
, ໄ	-1	-5
, “	-6	1
, 一	40	8
, 七	-6	-4
, 三	3	-9
, 上	9	3
, 下	15	-12
, 不	29	-53
, 两	10	6
, 中	21	9
, 主	25	3
, 之	-5	-5
, 乙	-6	2
, 也	-17	-21
, 书	3	-1
, 乳	-7	3
, 二	-2	-8
, 五	7	8
, 交	3	1
, 人	42	-30
, 什	-20	1
, 今	62	43
, 从	-13	30
, 他	34	22
, 以	6	-7
, 价	-6	3
, 会	21	3
, 伤	-13	-1
, 伴	7	-7
, 但	36	-24
, 低	9	-1
, 住	-12	2
, 体	30	7
, 你	2	-3
, 便	5	2
, 俩	6	-1
, 停	-7	-6
, 偶	-13	-6
, 像	1	7
, 先	-5	6
, 全	6	3
, 公	9	0
, 关	8	-3
, 其	5	6
, 写	5	2
, 冰	8	0
, 冷	7	2
, 准	-6	-2
, 减	-11	0
, 几	3	-10
, 出	11	14
, 刀	3	-5
, 切	-12	0
, 刚	-1	12
, 利	8	-2
, 别	-13	7
, 到	7	0
, 刷	12	-13
, 前	9	-8
, 剩	4	-2
, 加	-6	-1
, 包	8	-2
, 化	0	-7
, 医	-3	-19
, 十	11	16
, 半	-1	12
, 华	35	-11
, 单	-3	-1
, 卡	-3	1
, 原	-9	-3
, 去	-21	-1
, 又	4	0
, 双	-8	0
, 反	-5	6
, 发	24	5
, 口	21	-10
, 另	-21	-1
, 只	-29	0
, 叫	9	23
, 可	15	-5
, 右	9	20
, 吃	-24	-10
, 同	-3	4
, 名	5	4
, 后	-7	-21
, 吐	13	34
, 向	6	2
, 吓	-23	0
, 吗	9	-16
, 吞	9	-7
, 吸	1	10
, 呕	-2	4
, 周	-5	-3
, 呼	25	11
, 咳	23	6
, 咽	0	-5
, 哈	0	-8
, 哪	11	-30
, 哭	4	4
, 唯	-5	7
, 啥	-3	5
, 喂	2	3
, 喉	-3	11
, 喘	-10	12
, 喝	-30	-1
, 喷	18	7
, 嗓	11	15
, 嗡	4	-13
, 嘴	34	16
, 四	23	5
, 回	3	-1
, 因	0	11
, 国	5	-2
, 在	7	1
, 地	5	5
, 均	-3	0
, 坐	-7	-19
, 基	-5	0
, 塞	1	3
, 填	5	-5
, 备	-18	1
, 复	8	2
, 外	24	-8
, 多	3	7
, 夜	12	-16
, 够	-8	-4
, 大	27	-4
, 天	-15	4
, 太	-8	1
, 头	23	13
, 套	-1	-3
, 奥	-1	3
, 女	-16	-1
, 奶	10	12
, 好	-21	-3
, 如	5	-4
, 妈	-5	5
, 子	3	1
, 安	24	9
, 宝	-11	-1
, 客	-3	-5
, 室	2	7
, 害	-3	4
, 家	45	-9
, 对	2	9
, 寻	6	2
, 小	9	-8
, 就	-5	6
, 尿	47	-26
, 屁	10	5
, 工	8	3
, 左	18	3
, 差	5	-22
, 已	-4	-5
, 带	4	-1
, 帮	-11	1
, 常	-1	3
, 干	1	-4
, 平	16	-11
, 并	14	-1
, 床	-6	0
, 应	6	1
, 开	8	-10
, 当	-14	0
, 往	2	-6
, 得	-1	-3
, 心	28	-2
, 快	16	-2
, 怎	8	4
, 怕	1	8
, 急	-6	11
, 总	9	-5
, 恶	18	15
, 情	-8	0
, 想	-17	13
, 感	-10	-2
, 慢	-15	-7
, 成	0	5
, 我	33	8
, 或	-3	-13
, 房	-7	4
, 所	-18	6
, 手	30	21
, 才	12	-5
, 打	-9	-6
, 托	9	2
, 扫	-9	0
, 把	-1	4
, 抗	-7	0
, 护	9	-2
, 报	-5	-7
, 抬	6	-8
, 抱	2	-5
, 抹	-11	10
, 押	-1	3
, 抽	1	3
, 拉	7	-8
, 拍	-9	2
, 拔	2	-6
, 拟	-6	-8
, 拿	-8	2
, 持	8	5
, 指	8	8
, 按	3	-10
, 挤	2	-4
, 换	-6	7
, 掐	4	0
, 排	-16	3
, 接	5	8
, 摸	9	-14
, 擦	-5	-1
, 支	-1	5
, 收	-26	-2
, 放	-11	3
, 散	-7	3
, 数	7	5
, 整	7	-2
, 无	-22	-7
, 既	8	2
, 日	15	4
, 旧	7	4
, 早	10	-10
, 时	-4	-4
, 明	13	16
, 昨	29	7
, 是	0	-11
, 晚	15	-14
, 最	-5	-17
, 月	6	-1
, 有	12	-10
, 未	-3	-9
, 末	-1	4
, 本	-6	6
, 术	-6	0
, 机	-6	4
, 材	3	-8
, 条	8	6
, 来	-6	0
, 枕	3	2
, 查	-7	0
, 歇	-5	1
, 止	8	-8
, 正	-3	1
, 每	17	3
, 比	2	-3
, 毛	0	4
, 气	2	16
, 氢	9	-2
, 氯	-8	4
, 水	8	-17
, 求	32	-17
, 汗	4	5
, 没	12	-101
, 洗	13	-5
, 活	-5	-1
, 流	16	7
, 浑	14	6
, 海	7	-5
, 渗	4	-7
, 满	0	4
, 火	3	-7
, 烧	18	35
, 热	-18	-3
, 照	-12	-7
, 爬	1	-8
, 爸	-8	-8
, 牙	7	15
, 环	9	-5
, 现	22	12
, 班	5	-5
, 生	8	-1
, 用	5	-2
, 甲	-8	0
, 电	-17	-8
, 男	-3	0
, 留	-9	1
, 病	-2	6
, 痒	-6	-5
, 痔	2	-3
, 痛	-3	8
, 痰	-11	0
, 瘦	2	-10
, 瘫	3	-8
, 登	6	-1
, 白	0	6
, 百	-15	-7
, 皮	3	-6
, 盖	5	3
, 目	-13	7
, 直	3	-5
, 看	24	-1
, 真	5	3
, 眼	19	4
, 睡	-16	3
, 研	-1	4
, 破	14	-4
, 碰	3	-4
, 磷	2	4
, 社	0	-5
, 神	5	3
, 离	-14	-1
, 稳	4	5
, 空	9	-1
, 突	30	8
, 站	8	13
, 第	-26	-3
, 等	15	-1
, 签	-3	-3
, 管	2	-6
, 精	15	-16
, 糖	-22	0
, 系	-5	0
, 红	5	-2
, 约	1	11
, 纯	2	4
, 线	-11	1
, 结	-7	1
, 网	-11	2
, 群	4	-2
, 翻	-4	-6
, 老	8	0
, 而	15	-11
, 耳	3	0
, 肌	0	5
, 肚	34	23
, 肛	3	9
, 肝	-5	4
, 肩	1	3
, 肾	-9	0
, 胀	9	-7
, 胃	-15	2
, 胆	21	4
, 胎	9	-8
, 胡	5	4
, 胰	0	3
, 胳	7	6
, 胸	13	9
, 能	-11	-27
, 脉	10	12
, 脑	6	-9
, 脖	6	8
, 脚	5	-4
, 脸	23	11
, 腰	9	-14
, 腹	-7	4
, 腿	17	16
, 自	5	-3
, 臭	2	9
, 至	-11	0
, 航	-10	-6
, 花	-6	0
, 药	-7	5
, 蔫	4	4
, 血	-29	14
, 行	6	0
, 表	3	-4
, 要	4	5
, 见	-2	13
, 观	-11	0
, 视	1	-12
, 订	1	3
, 让	33	-1
, 讲	-2	11
, 诊	2	3
, 话	8	13
, 说	11	20
, 请	-31	19
, 谁	21	13
, 谢	5	8
, 贴	-12	0
, 费	-25	1
, 走	23	-8
, 起	-10	10
, 越	8	-14
, 跑	-5	0
, 跟	5	9
, 路	-4	0
, 跳	2	-8
, 身	3	-30
, 躺	32	12
, 转	-5	7
, 轮	-10	-9
, 输	-6	-1
, 边	-2	-14
, 过	7	9
, 近	-1	-8
, 返	8	-6
, 还	7	-4
, 这	33	-1
, 远	24	4
, 连	4	5
, 迷	3	4
, 退	11	-1
, 遗	24	11
, 那	-22	-9
, 邮	2	-8
, 都	-3	-4
, 酮	16	-7
, 醒	-7	1
, 里	-7	-1
, 重	-2	-4
, 钠	-4	-8
, 钱	6	4
, 钾	-1	-5
, 镇	8	0
, 门	-12	-2
, 问	16	5
, 降	-5	-3
, 除	-2	-4
, 随	-7	0
, 需	-6	3
, 静	-3	-1
, 非	-4	0
, 面	7	3
, 顺	4	-11
, 预	4	5
, 颜	1	-5
, 额	3	-7
, 饭	8	2
, 马	5	-15
, 验	3	-4
, 高	10	-8
, 麻	-8	-4
, 黄	1	-13
, 黑	-13	1
, 鼻	23	9
-	-12	-10
- 0.0	5	-5
- 00	-13	-11
- 000	-29	3
- 0000	-4	2
- 1	9	-8
- 2	29	2
- 3	-8	-10
- 5	-12	0
- 6	21	-13
- 7	-10	2
- 8	11	-10
- 9	-2	-11
- abl	-7	-1
- aid	13	4
- b	-17	4
- brown	1	3
- c	-10	-5
- cell	7	-9
- chop	32	17
- cola	11	1
- coloured	5	0
- cost	-9	-6
- csf	7	-19
- ct	12	-2
- day	-14	-10
- dose	-15	6
- down	-6	0
- fly	30	-1
- four	-5	3
- free	15	5
- fu	-7	-6
- grey	-5	0
- hard	0	8
- headed	4	-7
- home	16	-1
- hour	-13	-14
- i	-8	5
- in	-24	-5
- ish	2	5
- law	-15	9
- laws	-16	-13
- like	35	30
- minute	-19	0
- month	5	-5
- monthly	-1	-7
- mp	14	-3
- odd	7	13
- off	-13	-7
- old	1	10
- on	-9	5
- op	26	8
- opinion	0	3
- paclitaxel	-2	3
- patient	-5	-7
- payers	-19	0
- prescription	-25	0
- pugh	-12	3
- r	11	-6
- ray	-23	-11
- red	6	1
- release	-5	-14
- screen	-9	0
- section	-10	0
- send	7	-6
- sentence	10	19
- shaped	-1	-4
- sickness	-12	-1
- sided	-6	2
- sighted	5	10
- smoker	-16	-1
- speaking	18	1
- stop	5	2
- t	-9	-2
- term	3	5
- time	-7	1
- to	10	10
- top	-11	2
- trimoxazole	20	5
- two	-6	7
- up	-19	-20
- ups	3	-4
- week	3	15
- word	11	6
- year	-8	-20
- ອ	0	5
.	-62	11
. "	-37	12
. (	-6	10
. ,	1	-11
. .	-9	-6
. 00	9	8
. 0000	-21	-2
. 1	-6	-21
. 2	-40	15
. 3	47	-13
. 36.0	-1	-3
. 37.0	3	-29
. 38.0	18	14
. 4	13	12
. 5	25	2
. a	10	8
. about	-21	4
. addendum	1	3
. afebrile	7	-6
. after	7	-1
. age	-2	4
. airline	3	-6
. alert	10	-10
. all	-23	16
. also	8	7
. am	-16	1
. an	5	19
. and	-11	3
. any	-7	-4
. anything	1	18
. anyway	12	2
. are	-60	-2
. arms	-11	-14
. as	-11	9
. ask	0	16
. asking	-12	0
. asks	-26	-3
. at	-37	-3
. baby	23	-26
. back	-3	-1
. been	8	19
. before	-35	10
. belly	19	9
. bilirubin	10	-7
. bit	-27	-3
. bladder	2	-4
. blood	26	-10
. bone	7	-10
. both	0	-3
. bp	28	9
. breast	19	-11
. breath	0	-3
. breathing	-39	-27
. breathings	6	-5
. brother	21	17
. but	34	9
. by	2	5
. can	11	10
. cannot	23	-3
. cant	12	-13
. cardiologist	-14	12
. carry	8	-1
. case	11	5
. cetirizine	-8	0
. cheerful	-3	-6
. cheers	-4	16
. chemists	14	-3
. chemo	31	14
. chest	20	10
. clinic	6	1
. company	0	5
. costs	-4	2
. could	-20	5
. ct	4	-2
. currently	-15	-3
. dad	12	-6
. dads	25	6
. day	14	22
. delivery	-9	1
. denies	-12	-2
. dentist	3	4
. diabetic	2	5
. diary	-4	-4
. dizzy	21	-4
. do	14	-1
. doctor	27	-1
. does	-10	-9
. doesnt	8	-4
. dont	2	8
. drinking	17	1
. drops	6	-4
. dry	-3	24
. e	12	13
. each	11	9
. eating	4	-8
. ecg	5	8
. eligible	9	-7
. enquires	8	-7
. esr	13	-14
. exclusion	-6	0
. eyes	23	-8
. face	8	1
. family	37	14
. father	-5	-17
. feeding	0	-8
. feel	19	-4
. feeling	24	-16
. feels	22	3
. fever	48	54
. fine	6	0
. finger	3	1
. fingers	4	2
. finished	27	-22
. first	1	-5
. fit	-4	-8
. five	9	-2
. flight	3	13
. fly	7	0
. follow	-13	-8
. for	-14	-12
. four	24	-13
. from	-6	6
. further	-8	7
. gave	22	-14
. glucose	8	11
. going	7	17
. got	-23	7
. gp	6	8
. guest	-2	-9
. had	2	-8
. hands	14	-15
. havent	29	-8
. hb	34	-2
. he	-12	9
. head	-17	-6
. headache	13	10
. heads	24	3
. health	-1	4
. healthy	-8	-11
. heart	18	3
. heavy	-10	3
. hed	-8	1
. help	18	-18
. hep	-5	0
. her	27	16
. hes	27	-12
. his	38	-8
. home	2	3
. hospital	8	3
. hotel	-12	1
. how	1	36
. hr	18	2
. husband	14	15
. hydrocortisone	-3	1
. ice	-24	2
. id	-5	-13
. if	-15	1
. im	1	-16
. in	-25	-5
. inr	24	-9
. insulin	-15	0
. insurance	-20	-4
. insured	-2	-5
. interested	7	-4
. invoice	-9	8
. is	-14	16
. it	39	21
. item	3	3
. its	-16	33
. ive	-3	20
. jaw	-8	9
. just	-36	-6
. keep	15	5
. keeping	5	-9
. kidney	16	-5
. kindly	-4	14
. knee	17	2
. laser	-7	2
. last	-3	-30
. left	4	-12
. leg	2	6
. legs	5	-14
. level	-3	-2
. light	15	7
. like	15	15
. lips	-11	-9
. local	45	5
. looking	-29	1
. looks	-14	1
. loperamide	-3	-16
. lost	15	11
. lung	38	2
. lymphoma	4	4
. m	33	17
. may	11	23
. me	39	2
. medical	-7	-15
. midwife	2	8
. might	-16	8
. mild	0	-5
. mind	2	-8
. mine	29	1
. missing	12	-14
. mother	10	21
. mouth	24	15
. moving	-35	-5
. mr	2	5
. mri	-21	5
. mrs	-12	-11
. mum	32	9
. must	-6	-2
. my	19	-17
. need	-5	10
. never	8	-9
. new	33	-15
. next	27	-33
. no	18	-75
. nobody	-10	-8
. none	-1	-9
. nose	-1	-3
. not	-37	-41
. nothing	-4	-13
. now	-16	29
. nurse	16	-8
. oh	4	-15
. ok	17	-2
. on	19	-24
. one	10	10
. online	7	9
. only	-17	-12
. onset	20	9
. otherwise	3	13
. our	17	12
. outcome	11	2
. over	-20	-4
. p	-6	0
. pain	20	-12
. papers	-3	5
. passport	1	4
. past	3	6
. patient	-9	7
. payment	-10	6
. peak	-13	4
. pee	-2	-9
. peeing	3	-7
. pharmacy	6	-10
. photo	26	0
. platelets	42	19
. please	1	-21
. pls	28	-1
. potassium	8	1
. price	-19	-14
. probably	26	10
. proton	-29	-9
. ps	13	-3
. pulse	22	14
. purpose	-7	0
. put	-1	7
. pylori	-13	0
. q	-21	1
. query	25	2
. question	7	-2
. quote	-40	-3
. re	-11	-4
. reason	-17	13
. regards	-12	10
. remote	1	-9
. reorder	3	-6
. reply	9	3
. request	5	7
. requests	-12	0
. respiratory	13	3
. right	16	10
. rr	25	2
. same	2	-5
. scar	-11	1
. second	-20	10
. seeking	-2	-3
. seeks	-26	-2
. seemed	1	3
. she	-13	-16
. shed	-35	-5
. shes	-2	-22
. should	-22	-31
. sight	-14	-28
. since	58	28
. site	-3	-18
. sitting	6	-15
. six	-28	9
. skin	-12	-10
. skins	1	-3
. small	12	0
. so	-55	2
. some	4	-7
. somebody	-8	-11
. sore	-10	9
. sorry	12	18
. spleen	-1	4
. stabbing	-2	4
. started	19	4
. still	-1	-11
. stock	6	-12
. stools	-8	11
. study	7	-6
. subject	3	2
. sudden	36	25
. sugar	16	-11
. sugars	17	-13
. suppose	-18	0
. surgeon	11	3
. swap	18	12
. t	0	-7
. takes	5	-9
. tell	9	4
. temp	25	-46
. temperature	1	-21
. thank	-15	17
. thanks	-28	7
. thats	-13	0
. the	15	-21
. then	-18	-1
. there	11	4
. theres	26	-9
. these	-32	0
. they	-10	-6
. thinking	26	-5
. third	1	14
. thirsty	2	-3
. this	2	11
. three	23	-3
. ticagrelor	5	3
. to	-13	-1
. today	4	53
. tonight	23	36
. took	27	9
. travel	24	17
. trial	21	-10
. troponin	7	3
. twice	0	6
. two	-4	0
. type	8	1
. up	25	-5
. urgent	2	19
. urine	13	-10
. urology	13	-7
. video	0	10
. visa	-2	17
. vision	-37	-6
. waiting	6	5
. walks	13	-5
. want	-33	-19
. wanted	10	-9
. wants	-31	-8
. warfarin	4	-3
. was	21	-11
. washed	13	-16
. we	18	-14
. wed	-18	7
. weight	-26	7
. well	31	11
. went	5	0
. were	21	-14
. weve	7	22
. what	0	10
. whats	4	-5
. when	-47	9
. where	24	-10
. which	14	3
. while	-5	-2
. who	17	-23
. whom	-2	-6
. wife	22	3
. will	-24	6
. with	4	-1
. woke	17	10
. worst	23	17
. worth	-3	0
. wot	-9	0
. would	-1	-3
. wound	-7	2
. x	-15	-6
. you	52	5
. your	7	-19
. yours	-5	-12
. ຂ	-66	-2
. ຄ	4	-3
. ຈ	3	-5
. ຊ	-15	-12
. ຍ	31	-8
. ດ	-44	6
. ຕ	15	-12
. ຖ	9	9
. ທ	20	-1
. ນ	9	-2
. ບ	23	-15
. ປ	0	8
. ຜ	-8	6
. ພ	37	18
. ມ	19	29
. ຢ	-22	-15
. ລ	34	11
. ວ	-5	-12
. ສ	0	-7
. ຫ	42	-14
. ອ	35	-12
. ຮ	12	-3
. ເ	-4	13
. ແ	32	18
. ໂ	23	4
. ໄ	13	-11
. 今	6	3
. 我	31	-3
. 昨	6	6
0	9	-20
0 ,	3	4
0 -	-6	2
0 .	11	-13
0 分	-4	5
0.0	73	31
0.0 (	44	-5
0.0 )	6	8
0.0 ,	6	18
0.0 .	-27	15
0.0 000	4	0
0.0 ;	-6	-2
0.0 and	25	36
0.0 at	-1	5
0.0 cm	14	14
0.0 g	31	9
0.0 in	-39	-2
0.0 kg	5	-6
0.0 kpa	-7	0
0.0 last	-37	-3
0.0 m	-11	20
0.0 mg	-29	-2
0.0 ml	-3	0
0.0 mmol	14	-5
0.0 ng	-13	2
0.0 on	48	-8
0.0 plt	3	-2
0.0 this	-33	-2
0.0 to	-29	0
0.0 today	6	-23
0.0 x	11	-7
0.0 ຄ	22	4
0.0 ຊ	-6	1
0.0 ບ	31	-7
0.0 ຫ	6	1
0.0 ເ	2	-16
0.0 ໄ	3	1
0.0 、	-19	-10
0.0 。	-70	1
0.0 上	-7	0
0.0 公	-6	-2
00	9	19
00 "	-17	-4
00 (	-12	-6
00 )	4	-33
00 ,	-8	0
00 -	-24	-5
00 .	3	-3
00 00	93	64
00 0000	-16	8
00 5	11	8
00 9	-21	-9
00 :	41	20
00 ;	6	1
00 ?	1	-20
00 a	-17	8
00 after	26	-14
00 all	0	-18
00 and	5	-12
00 at	27	11
00 boxes	-12	4
00 c	-30	17
00 caps	1	5
00 days	-44	38
00 december	-9	-6
00 degrees	-6	16
00 dollars	-12	1
00 euros	-31	11
00 feb	-5	1
00 fever	7	-10
00 for	41	-14
00 from	17	-10
00 g	23	-1
00 h	38	-3
00 has	-22	2
00 hours	42	-22
00 in	23	-15
00 is	21	4
00 january	0	8
00 k	-8	1
00 kg	2	15
00 km	8	3
00 lying	3	-2
00 m	30	13
00 may	-9	4
00 mb	1	-3
00 mcg	0	-11
00 mg	22	-3
00 min	62	29
00 mins	39	23
00 minutes	52	25
00 ml	29	6
00 mm	5	-9
00 mmhg	20	-6
00 mmol	3	-2
00 mol	-5	-7
00 months	28	-41
00 n	11	6
00 nd	-13	-3
00 november	-7	0
00 now	-35	2
00 of	16	27
00 on	-2	22
00 or	-4	-3
00 over	5	26
00 paracetamol	36	24
00 pounds	-10	2
00 puffs	14	9
00 s	8	-4
00 seconds	-12	6
00 since	12	-9
00 tablets	-57	18
00 tabs	-2	16
00 th	20	-11
00 this	-18	2
00 times	-8	24
00 to	30	-19
00 twice	3	-14
00 umol	-24	-11
00 units	30	11
00 vials	18	-4
00 week	-10	5
00 weeks	51	65
00 with	-22	-1
00 wks	58	38
00 y	1	30
00 year	-10	-18
00 years	8	-10
00 yo	-1	11
00 yrs	-14	-10
00 ກ	17	8
00 ຂ	-9	2
00 ຄ	-4	5
00 ດ	-8	0
00 ຕ	-21	-2
00 ຖ	0	3
00 ນ	5	2
00 ປ	-26	-6
00 ພ	-10	1
00 ມ	-4	4
00 ຢ	15	10
00 ລ	6	-2
00 ວ	14	1
00 ສ	4	-1
00 ຫ	23	1
00 ອ	-53	10
00 ເ	27	18
00 ແ	-16	-1
00 ໄ	-9	2
00 –	-4	1
00 。	-5	3
00 上	-4	-4
00 个	-4	7
00 了	9	-4
00 人	1	4
00 公	-14	-4
00 分	-3	-1
00 到	-12	-4
00 升	5	-3
00 号	13	-6
00 周	35	24
00 天	21	24
00 小	-5	-2
00 岁	11	14
00 度	52	28
00 时	4	0
00 月	8	3
00 次	1	-4
00 毫	-10	-12
00 页	-5	0
00.0	-51	0
00.0 )	-11	2
00.0 ,	-9	-13
00.0 00.0	-7	3
00.0 f	-20	0
00.0 mg	4	2
00.0 mmol	9	-6
000	1	-8
000 (	19	-15
000 )	-6	4
000 ,	27	3
000 -	-4	8
000 .	4	15
000 00	-114	-90
000 000	131	51
000 :	3	2
000 ?	32	-1
000 a	54	-30
000 after	8	-3
000 and	117	-2
000 at	5	-10
000 by	4	7
000 dollars	-40	-2
000 f	-1	4
000 for	-18	0
000 g	-46	-7
000 in	54	-6
000 instead	5	15
000 l	4	0
000 last	10	-8
000 mcg	-12	10
000 mg	-50	0
000 ml	11	-4
000 mmol	9	6
000 mol	-2	-5
000 on	15	17
000 or	4	-8
000 over	-2	-9
000 per	11	8
000 pounds	-6	1
000 right	2	7
000 s	16	5
000 tablets	1	3
000 this	16	-41
000 three	10	-4
000 to	-11	-14
000 twice	12	-1
000 u	7	-7
000 umol	16	6
000 x	-5	1
000 ກ	-5	0
000 ຕ	-8	-1
000 ບ	1	-3
000 ພ	-2	-5
000 ຫ	10	0
000 ເ	-27	1
000 ແ	-7	6
000 、	4	-11
000 。	-10	3
000 到	-1	-3
000 次	5	3
000 毫	18	-5
000.0	31	40
000.0 f	18	22
000.0 on	9	8
0000	-42	-10
0000 (	-34	12
0000 )	9	5
0000 ,	4	21
0000 -	-4	3
0000 .	14	-11
0000 :	-35	-6
0000 ;	5	-2
0000 ?	-12	1
0000 after	-25	0
0000 and	19	30
0000 at	-4	0
0000 because	-56	-5
0000 for	20	-9
0000 he	-1	3
0000 i	-24	10
0000 in	0	3
0000 my	-11	-2
0000 on	-17	0
0000 so	17	-14
0000 to	-4	1
0000 with	-10	5
0000 ຂ	7	-6
0000 ຕ	4	-4
0000 ປ	-3	0
0000 ຫ	-6	3
0000 ແ	-5	-3
0000 ໄ	15	0
0000 。	-11	-5
0000 年	-16	1
00000	8	8
1	23	11
1 )	8	10
1 ,	59	-30
1 -	-6	5
1 .	46	3
1 :	-7	2
1 ?	-8	-1
1 c	-27	-6
1 cm	-32	-2
1 diabetes	-7	12
1 diabetic	6	-6
1 fever	-15	3
1 h	29	17
1 hour	6	6
1 mg	14	-9
1 p	-3	-6
1 st	-33	4
1 ຂ	-9	1
1 ຄ	-1	-5
1 ປ	16	-3
1 ມ	4	-5
1 ຮ	5	7
1 ເ	9	3
1 体	-12	2
1 周	10	-3
1 型	13	-2
2	15	-9
2 )	1	14
2 ,	1	-13
2 -	22	1
2 .	51	11
2 00	18	-5
2 5	-5	-4
2 :	-12	1
2 ?	15	11
2 am	-57	-17
2 and	-21	7
2 bleeding	-16	1
2 d	17	5
2 day	-13	-1
2 days	63	-36
2 diabetes	24	10
2 fever	-30	0
2 hours	13	29
2 litres	5	13
2 month	-15	11
2 months	6	-4
2 nd	27	-1
2 of	2	-4
2 pm	-15	5
2 to	-22	0
2 was	-14	-1
2 weeks	18	-25
2 x	-10	1
2 year	22	-12
2 years	11	-21
2 yr	12	6
2 yrs	4	-20
2 ກ	-6	0
2 ຂ	-6	0
2 ຄ	10	7
2 ຊ	-4	4
2 ປ	14	16
2 ຜ	11	3
2 ມ	36	-13
2 ອ	9	0
2 ເ	13	7
2 ແ	-4	0
2 到	-17	0
2 升	4	1
2 周	3	-7
2 天	3	-11
2 小	12	2
2 级	-6	-2
3	6	-16
3 )	7	13
3 -	-27	-8
3 .	-14	4
3 :	-6	-8
3 am	23	14
3 cm	-31	-12
3 days	61	-38
3 hours	-10	-2
3 kg	21	-12
3 kilos	9	-12
3 litres	6	2
3 march	-3	-19
3 mg	-6	2
3 months	-31	13
3 pm	2	-10
3 rd	-13	-4
3 weeks	15	36
3 wks	6	-6
3 x	25	6
3 years	16	-5
3 ກ	-8	-2
3 ຄ	15	-15
3 ຊ	6	2
3 ປ	-14	0
3 ມ	11	-27
3 ອ	0	-4
3 ເ	-28	3
3 ແ	-3	1
3 ໂ	4	2
3 日	-3	0
3 月	2	-3
35.0	37	20
35.0 ,	25	14
36.0	-59	-90
36.0 )	12	-3
36.0 ,	-43	-40
36.0 .	-14	-4
36.0 c	0	-13
36.0 this	-19	-3
36.0 ບ	10	-7
37.0	-26	-108
37.0 ,	10	-31
37.0 .	-25	-39
37.0 and	-5	-2
37.0 c	-2	-13
37.0 。	6	-7
38.0	234	60
38.0 ,	35	0
38.0 .	29	40
38.0 and	20	-8
38.0 at	1	-4
38.0 c	8	-4
38.0 for	-16	-7
38.0 in	-10	1
38.0 last	0	-12
38.0 since	8	20
38.0 under	4	7
38.0 with	19	10
38.0 ຕ	0	-3
38.0 ບ	16	7
38.0 ຫ	3	12
38.0 ເ	3	-14
38.0 、	-6	3
38.0 。	12	5
38.0 度	-2	13
39.0	136	113
39.0 ,	24	58
39.0 .	33	37
39.0 and	8	-3
39.0 c	5	4
39.0 since	4	-6
39.0 ສ	10	-8
39.0 ຫ	-3	1
4	3	-6
4 )	-1	11
4 ,	9	29
4 -	28	17
4 .	5	21
4 5	-4	0
4 6	3	-2
4 :	-9	3
4 a	-1	4
4 am	25	12
4 and	6	6
4 cm	15	3
4 days	41	-34
4 kg	22	-18
4 kilos	11	-17
4 l	-4	2
4 mg	15	-4
4 mm	-19	15
4 of	10	4
4 on	-3	3
4 pm	-3	4
4 th	-7	4
4 weeks	-21	4
4 ຊ	6	-9
4 ມ	29	-12
4 ເ	8	-16
4 ໂ	0	3
40.0	56	60
40.0 ,	-6	10
40.0 and	6	14
40.0 c	18	13
41.0	9	10
5	26	-9
5 )	22	5
5 ,	18	20
5 -	-21	-19
5 .	23	-4
5 am	14	4
5 cm	2	-6
5 days	-5	15
5 kg	18	-32
5 kilos	3	-10
5 km	-27	0
5 mg	-21	41
5 mm	1	-15
5 months	-3	9
5 th	-5	-3
5 to	5	23
5 weeks	31	-20
5 with	2	3
5 wks	9	5
5 x	31	-13
5 ກ	10	-3
5 ຄ	-4	0
5 ຊ	2	-5
5 ປ	7	-7
5 ມ	9	7
5 ອ	-1	5
5 ເ	15	-10
5 ໂ	-3	1
5 周	9	6
5 月	-18	0
6	46	35
6 (	8	14
6 ,	-43	-4
6 -	-36	-18
6 .	15	-9
6 6	-16	-26
6 ?	-8	2
6 am	4	1
6 and	-1	-41
6 days	14	3
6 kg	2	3
6 months	11	9
6 of	9	-9
6 th	-8	0
6 times	7	1
6 to	6	-6
6 weeks	33	35
6 ຄ	-6	0
6 ປ	9	-9
6 ມ	7	9
6 ອ	-5	0
6 ເ	-1	-7
6 毫	-7	0
7	41	20
7 ,	23	-3
7 -	-1	-18
7 .	-24	29
7 :	-9	0
7 days	-12	-6
7 times	2	-3
7 to	-15	-3
7 weeks	4	27
7 ປ	0	-4
7 ອ	-4	5
7 ເ	33	2
8	57	5
8 ,	-6	20
8 -	31	13
8 and	-13	0
8 c	10	-4
8 days	18	-5
8 mg	-9	-20
8 months	3	13
8 of	6	5
8 out	11	-23
8 th	-14	0
8 weeks	13	-6
8 ປ	1	-8
8 ມ	-3	15
8 ເ	33	-5
8 ໂ	-1	-3
8 天	9	15
8 度	-17	-2
8 月	3	0
9	23	16
9 ,	14	8
9 -	-19	1
9 .	-16	-14
9 after	-2	13
9 days	12	18
9 kg	13	-23
9 l	17	-9
9 months	22	7
9 of	5	4
9 on	17	9
9 th	-17	16
9 times	2	-23
9 to	-11	0
9 weeks	6	-2
9 year	1	4
9 years	29	-18
9 ປ	2	8
9 ມ	8	1
9 ເ	2	9
:	-14	10
: "	-39	-11
: (	5	5
: )	21	-11
: 0.0	-7	-4
: 00	40	14
: 000	-28	0
: 0000	-12	1
: 1	1	8
: 2	41	-12
: 3	-11	-6
: 39.0	9	6
: 4	18	-18
: 5	-5	0
: a	-59	-10
: active	-13	0
: admitted	-4	0
: alt	10	-8
: anc	4	-2
: any	-12	0
: calcium	-5	2
: can	-20	3
: could	-22	-2
: creatinine	1	4
: do	13	5
: does	-19	-9
: fever	-2	4
: for	-6	-4
: hb	-36	-7
: he	-12	-4
: hes	6	3
: how	-29	-7
: i	-2	6
: in	-17	0
: inr	9	12
: is	-28	11
: it	-27	2
: its	-9	0
: k	8	2
: kidney	0	5
: last	7	-9
: may	-18	0
: medical	-10	-1
: my	2	-4
: na	-7	9
: neutrophils	2	9
: new	19	7
: no	-24	6
: none	-6	-7
: not	23	5
: one	-1	12
: our	-3	-1
: perfect	-20	0
: plt	8	-9
: potassium	23	-4
: price	-3	1
: rash	-7	-2
: right	4	0
: same	-1	3
: she	8	3
: shes	10	10
: since	32	-4
: six	14	0
: sodium	11	-12
: subject	11	7
: t	20	-3
: the	-23	-2
: three	16	-7
: travel	-4	11
: troponin	35	9
: used	-5	2
: wbc	16	-5
: we	6	-2
: what	-12	0
: which	12	-7
: yearly	-14	0
: yes	10	0
: your	5	-7
: ຂ	7	1
: ຄ	-9	0
: ຈ	7	-2
: ຊ	12	1
: ຍ	4	3
: ບ	-10	0
: ປ	-4	0
: ມ	-1	4
: ຢ	-6	-1
: ຫ	-1	8
: ອ	-5	2
: ຮ	-10	0
: ເ	-10	0
: ໂ	8	-3
: ໄ	8	3
: “	-7	-10
: 一	9	6
: 万	-5	-3
: 体	-5	-1
: 你	8	5
: 去	-9	0
: 发	-13	0
: 咯	-3	4
: 女	1	3
: 患	-5	2
: 我	-6	-5
: 无	-6	-1
: 昨	3	4
: 本	5	3
: 男	9	3
: 白	3	1
: 血	-7	4
: 要	-6	1
: 这	7	8
: 阿	-12	-6
;	-21	-20
; 00	1	-15
; 000	-4	1
; a	29	-8
; all	-9	0
; also	-3	0
; at	11	-4
; both	8	2
; can	-17	19
; for	3	2
; he	-19	-9
; her	-15	-5
; hes	-9	4
; i	22	-27
; id	6	6
; im	10	5
; in	4	3
; is	-5	12
; it	-17	3
; its	-13	-17
; ive	-13	4
; may	-18	11
; my	-23	-14
; no	23	-5
; not	-3	11
; on	-6	1
; one	-7	4
; please	-1	-8
; she	14	-20
; shes	-18	-1
; since	-29	-2
; temperature	-2	-3
; the	37	-18
; they	-3	-4
; today	-22	22
; we	21	-5
?	-46	-3
? "	-27	-1
? (	2	8
? )	10	6
? 00	2	6
? ?	3	34
? also	-4	19
? and	-34	-4
? asking	-17	-3
? can	3	17
? cheers	-26	-1
? do	33	12
? for	-20	9
? havent	14	-7
? he	6	-27
? hes	-40	7
? how	18	-30
? i	-18	-2
? id	7	-2
? im	-1	-25
? is	11	38
? it	26	-2
? its	0	-14
? ive	-5	23
? just	4	-18
? last	9	25
? may	3	-17
? merci	-1	-6
? mine	-17	7
? mines	-3	1
? my	12	-2
? n	-16	1
? need	-1	8
? no	-9	21
? nobody	-8	-17
? not	-33	-8
? nothing	-16	17
? nurse	4	-3
? one	10	-6
? our	-19	-22
? please	29	-7
? regards	-8	4
? second	1	9
? she	4	3
? shes	-25	0
? ta	-18	0
? thank	4	-3
? the	4	-16
? we	5	4
? wed	-6	-4
? were	-18	1
? with	3	2
? yours	7	-7
? ຂ	15	-10
? ຄ	-6	2
? ຍ	3	-2
? ດ	-3	1
? ຕ	7	0
? ຖ	-11	4
? ນ	10	5
? ບ	6	-3
? ປ	12	6
? ພ	12	5
? ຢ	-9	5
? ລ	12	-1
? ຫ	-16	1
? ເ	-18	-4
? ແ	-15	5
? ໄ	1	3
? 三	-19	5
? 上	-7	4
? 下	-40	-4
? 不	-17	-9
? 二	-15	0
? 五	-11	2
? 人	-3	4
? 他	-29	-2
? 会	2	-4
? 先	-3	0
? 医	-9	2
? 发	43	4
? 另	-13	5
? 可	3	-2
? 吃	8	-1
? 合	5	2
? 四	-11	5
? 如	10	0
? 家	-27	-6
? 帮	-20	3
? 想	20	-10
? 我	-35	-12
? 护	-10	-11
? 报	4	1
? 没	-3	1
? 现	4	-4
? 病	-23	-9
? 老	6	-3
? 能	2	8
? 药	20	-2
? 血	16	8
? 要	-11	-7
? 请	-4	-10
? 还	-33	4
? 需	-14	2
? 顺	29	-3
a	-21	5
a )	-19	-16
a ,	1	4
a .	4	11
a 0.0	-5	6
a 00	-22	3
a 1	-19	5
a 2	12	-14
a 3	-35	-4
a 4	-29	24
a 5	-3	-5
a 6	-44	-3
a 7	6	-9
a 9	-21	2
a baby	-2	-28
a bad	-8	-2
a bag	-22	1
a balloon	1	5
a band	11	-18
a bank	4	1
a bat	13	8
a beat	-18	-2
a bed	-1	10
a bee	-52	1
a belt	0	-6
a big	-3	15
a birthday	3	-10
a bit	29	-20
a black	9	7
a bleed	-8	0
a bleeding	7	-12
a blind	26	28
a blood	-38	-15
a board	49	21
a bone	-15	8
a bottle	2	10
a bowl	2	12
a box	5	5
a burden	15	-22
a burst	-11	-26
a call	2	-8
a camel	4	-9
a cancer	-5	-1
a card	12	1
a cardiac	-7	0
a cardiologist	-19	0
a certificate	7	-7
a chair	15	9
a chat	17	-13
a cheaper	-1	-3
a check	-16	0
a chest	-16	-11
a child	-12	5
a clot	0	-8
a coffee	-11	2
a cold	-33	-12
a colleague	-21	-8
a companion	-8	1
a copy	27	-16
a cough	-6	-25
a counsellor	-1	3
a couple	-32	-5
a cousin	-7	-10
a crash	-6	14
a crisis	-1	-10
a crop	0	-3
a ct	-25	0
a cup	16	-5
a cupful	26	14
a curtain	4	5
a dark	-4	-1
a day	37	-48
a deep	5	-1
a dentist	2	5
a dermatologist	9	7
a diabetic	-8	0
a diet	25	-8
a dietitian	19	10
a different	-7	-3
a disc	-3	2
a doc	3	1
a doctor	20	1
a doctors	40	10
a dog	6	9
a door	19	-21
a dose	-9	-2
a drip	-7	0
a drop	2	15
a drug	27	15
a drum	20	0
a drunk	1	9
a dry	14	-7
a dull	1	-7
a e	-10	-9
a faint	4	0
a family	-15	-1
a farm	4	12
a fence	-13	2
a fever	-45	-42
a few	10	-24
a fiddle	-33	-24
a figure	-4	6
a filling	1	-4
a fine	9	14
a first	9	6
a fist	4	-2
a fit	21	14
a flea	15	4
a follow	12	-4
a football	1	6
a foreign	9	4
a fork	9	-14
a fortnight	32	-11
a friend	-18	2
a full	17	-14
a funny	6	5
a fuss	6	7
a glass	10	10
a good	-26	0
a green	7	13
a grey	1	32
a haematologist	-17	0
a half	-17	-5
a hammer	25	14
a hamster	0	-5
a hard	39	-38
a harsh	3	3
a head	0	17
a headache	-33	2
a healthy	3	4
a heart	-30	7
a heavy	4	11
a hepatologist	-12	-1
a high	24	-21
a hip	5	-1
a history	13	10
a holiday	-12	0
a home	-10	-3
a hospital	9	-2
a hot	8	-9
a human	-3	10
a joke	17	10
a journalist	6	-13
a kid	-7	0
a kidney	20	-5
a kitchen	-4	2
a knee	-12	8
a knife	65	4
a known	-10	-6
a leaf	7	4
a lemon	2	-9
a letter	-23	10
a list	-28	2
a little	-14	-33
a live	2	5
a liver	1	5
a living	-26	-12
a local	-4	-2
a long	7	14
a look	16	-5
a lot	15	17
a lower	15	-3
a lump	57	-24
a lung	-4	1
a man	-7	20
a mass	2	4
a mechanical	9	-4
a medical	-5	-1
a medicine	12	7
a melon	10	14
a mild	-22	-5
a min	-20	0
a minute	59	30
a month	13	-36
a motorbike	38	14
a mule	-12	2
a nail	11	29
a neurologist	-1	-5
a neurologists	-18	0
a new	39	-7
a night	-38	22
a nosebleed	-5	3
a notary	-1	-4
a note	28	-2
a nurse	-10	2
a nursing	-10	9
a pacemaker	-10	3
a pad	30	1
a paediatrician	13	6
a pain	-38	0
a painful	-26	-14
a paper	-34	1
a participant	-17	0
a patient	-24	1
a pen	-13	-6
a period	0	-10
a person	-24	12
a pharmacist	4	-15
a pharmacy	-5	-9
a phone	17	2
a photo	2	-4
a plank	27	11
a plastic	-10	-6
a poster	-18	0
a pounding	14	13
a power	-19	0
a price	5	-4
a private	26	-12
a pro	9	1
a problem	11	-6
a proper	-6	-2
a psychologist	-28	-8
a pulmonary	-15	0
a pulse	-8	2
a pump	-17	0
a purple	3	15
a quarter	15	1
a quick	5	5
a quiz	-14	1
a quotation	15	-6
a quote	-5	0
a rag	16	3
a rash	-21	-10
a real	-16	-1
a reason	1	3
a red	-9	-5
a referral	-16	-9
a refill	-28	7
a refund	-4	2
a remote	5	-13
a repeat	-5	-4
a retired	6	1
a review	-7	1
a rheumatologist	-3	-1
a room	0	5
a rope	12	10
a routine	-7	11
a row	18	2
a runny	-28	2
a ruptured	4	20
a scan	-17	3
a school	6	1
a second	-8	-21
a seizure	13	11
a sentence	3	10
a shade	-15	0
a sharp	1	15
a sheet	12	-6
a side	-9	1
a signature	-10	-1
a single	7	-6
a site	3	4
a skin	-9	-4
a sleep	-1	-15
a slot	15	2
a slow	9	5
a small	-27	4
a snake	16	7
a sniffle	5	10
a sore	-13	-20
a source	-15	-14
a spa	6	-13
a speech	-3	1
a spinal	0	7
a spine	1	3
a splitting	2	10
a spoon	2	14
a spoonful	1	-7
a stab	1	11
a stamp	-14	-4
a steady	2	-16
a stent	24	2
a stick	-11	-2
a stiff	-3	9
a stitch	0	-3
a stone	1	3
a stray	6	-6
a street	15	-17
a strip	-12	-8
a stripe	14	-11
a stroke	9	16
a student	26	6
a study	-4	1
a sudden	37	11
a supplier	-5	2
a support	-10	-10
a surgeon	-4	0
a table	-2	-3
a tablet	-2	3
a teacup	10	18
a teaspoon	31	-14
a teenager	-21	0
a temp	-5	-9
a temperature	7	34
a theatre	-6	0
a thermometer	-7	0
a thick	-9	7
a thing	-11	0
a third	-1	-15
a tick	0	-3
a tickly	-24	5
a tight	9	-4
a toddler	-19	0
a tomato	-2	9
a touch	1	-5
a trace	-3	0
a transplant	-24	6
a travel	5	-14
a trial	-35	0
a tummy	0	6
a twinge	-23	0
a two	-13	0
a typo	-15	0
a urologist	-2	-4
a ventilator	-6	5
a very	-18	0
a video	-13	-2
a village	-4	11
a voice	8	9
a walk	-36	5
a wart	10	21
a wasp	53	17
a weak	-16	2
a wedding	-7	-7
a week	24	-35
a wheelchair	-2	9
a whistle	2	3
a whole	12	8
a word	-36	-2
a written	-6	0
a year	6	-17
a yearly	32	-8
a years	11	13
abdomen	11	-12
abdominal	4	-27
abdominal pain	19	18
abemaciclib	2	-10
abiraterone	-4	1
abl	-7	-1
able	13	19
able to	13	19
about	-38	-10
about ,	5	-11
about .	-12	-15
about 00	25	4
about 000	-14	-8
about 2	4	-5
about 3	1	8
about 6	10	7
about a	58	6
about and	0	-4
about five	0	-5
about forty	17	20
about hair	-14	14
about half	6	-18
about his	-33	-15
about it	-19	-15
about me	24	7
about my	-12	-6
about price	-13	7
about six	-6	3
about ten	0	-5
about the	-1	27
about three	3	-5
about to	0	4
about twenty	-6	0
about two	-3	-7
about whether	-18	-17
above	-16	-6
above 00	-3	-14
above 000	-7	0
above the	-3	8
abroad	11	-18
abroad ,	31	20
abroad .	-29	6
abroad ?	4	6
abroad in	0	-13
abroad with	4	-9
abrupt	3	-10
abscess	0	-3
absolutely	-14	12
ac	11	0
academy	-11	5
accept	3	-3
accept patients	17	-6
accepted	-3	-6
accepted ,	-16	0
accepts	15	6
access	19	-1
accident	-1	-9
accident in	10	0
accidentally	8	-13
accompanying	-3	-1
accompanying person	-3	-1
according	-3	-4
according to	-3	-4
account	-33	2
account (	-8	-1
account .	-16	4
account and	-15	1
account for	-5	-8
accountant	-12	-12
accra	2	-17
accuracy	-3	0
ache	2	-41
ache ,	15	-5
ache .	1	5
ache after	-31	0
ache in	-10	-9
ache on	1	-13
aches	75	-18
aches ,	6	8
aches and	1	-10
aches when	16	-6
aching	26	-19
achy	-11	-13
achy and	0	-8
acid	-12	1
acid ,	-2	-3
acid and	4	-11
acne	-18	-32
across	22	16
across my	10	-2
across the	11	22
act	-10	-2
act as	-9	5
acting	12	4
active	-18	2
active bleeding	-20	0
active infection	3	3
active suicidal	12	4
actual	8	-8
actually	-7	-13
acuity	29	-21
acute	50	-14
adalimumab	-9	8
adc	5	-2
add	-17	2
add -	-9	5
addendum	4	3
addendum by	2	3
addison	6	10
addisons	22	19
addisons ,	37	-3
addisons .	10	-4
addisons and	-34	23
address	-10	-15
address ,	5	0
address .	-12	5
adhd	3	4
adjuvant	-20	1
admission	-9	3
admission for	-12	1
admit	0	5
admitted	-19	-5
admitted 00	-11	0
admitted with	-4	0
adrenal	8	-3
adrenaline	-3	-1
adrenaline ,	-10	0
adrenaline pens	9	-6
adult	-28	11
adults	-5	5
adverse	1	-7
adverse event	3	-7
advert	-22	2
advice	-7	-3
advice .	-23	1
advice ?	37	20
advice about	-9	-4
advice on	-16	2
advise	37	0
advise on	-12	4
advised	-8	-27
ae	-2	3
aed	3	0
af	29	14
af ,	9	-2
afatinib	10	-2
afebrile	-6	-34
afebrile ,	5	-19
afebrile .	-1	-5
affairs	33	17
afp	-7	4
afraid	11	3
after	14	-8
after .	5	-1
after 00	-51	13
after 3	7	-4
after a	-35	28
after an	-15	0
after birth	-9	10
after chemo	39	1
after curry	6	0
after cycle	11	-22
after delivery	7	17
after docetaxel	9	2
after each	16	-8
after eating	7	-7
after every	-21	-8
after gardening	-19	0
after gemcitabine	17	10
after her	18	-10
after hip	3	2
after his	23	15
after knee	10	6
after lifting	-12	-20
after long	-12	-1
after lunch	-26	-11
after mr	-15	4
after my	-23	-14
after new	16	-8
after surgery	18	10
after that	11	3
after the	64	15
after three	-35	0
after tomorrow	43	-23
afternoon	42	-3
afternoon ,	-1	12
afternoon .	-10	-7
afternoon :	3	-5
afternoon i	-8	10
afterwards	-23	-17
afterwards ?	-9	-2
again	-31	30
again ,	23	14
again .	-4	-6
again ?	-22	5
again and	-15	-4
again at	10	7
again on	-8	4
again since	-10	2
again today	1	-6
against	-26	-1
against a	7	2
age	7	7
age 00	-5	11
aged	47	5
aged 00	8	14
agency	6	1
agent	11	-17
agent says	6	4
ages	-19	13
ago	66	44
ago (	-15	-1
ago )	-6	8
ago ,	59	33
ago .	16	12
ago :	5	0
ago ;	-14	17
ago and	12	21
ago at	6	-2
ago for	40	7
ago has	4	13
ago i	-33	-6
ago my	17	-17
ago while	6	7
agony	39	33
agony ,	6	5
agree	-21	-2
agree with	-12	-2
agreed	-4	5
agreement	-3	1
ahead	2	-9
ahead ,	-24	-2
ahead ?	15	-8
ahead for	11	-10
ai	-13	-5
aid	-14	-4
air	29	105
air ,	8	14
air .	33	42
air ambulance	5	-1
air and	-9	3
airline	-4	1
airline lost	7	-10
airlines	-13	2
airport	-4	10
aisle	-12	-6
aisle seat	-16	-9
alafenamide	-3	-2
alarm	21	11
alarm has	5	4
alarms	-19	-14
alcohol	17	-15
alcohol ,	30	-15
alcoholic	11	2
alendronate	-12	2
alert	8	-41
alert ,	13	-15
alert .	3	-9
alert and	6	-8
alive	18	10
all	2	9
all ,	-4	0
all .	-11	-3
all 00	-12	3
all at	6	1
all clear	-30	-8
all day	30	-10
all fine	26	7
all four	30	11
all good	-33	-21
all healed	-8	0
all her	4	25
all his	-16	-10
all i	6	0
all in	-7	-2
all is	-36	5
all my	79	47
all night	40	-38
all normal	-15	6
all of	24	12
all over	110	-34
all right	-5	-22
all that	2	-4
all the	3	8
all week	27	-5
allergic	-15	21
allergic to	7	13
allergies	-13	2
allergies :	3	2
allergy	-17	2
allopurinol	-21	10
allopurinol ໄ	3	6
allow	-29	8
allowed	-11	-1
allowed in	-10	4
almaty	-8	0
almost	14	-20
alone	80	29
alone ,	17	-3
along	9	-5
along ,	-2	3
aloud	-11	4
already	-22	-5
already .	-5	9
alright	-12	-33
alright .	0	-11
alright otherwise	10	-7
als	9	9
alsfrs	11	-7
also	6	28
also ,	-14	-6
also i	-7	1
also is	-8	11
also like	-11	-5
also need	-1	-8
also price	-3	2
also send	-2	3
also since	11	-6
also tell	-8	0
also the	11	-8
also want	-5	-1
also we	-11	0
also wonder	-3	-1
alt	38	-20
alt 00	-67	0
alt 000	56	-31
alt 0000	42	19
altered	-10	2
alternative	-4	-8
alternatives	-7	-1
although	24	-2
altitude	10	-2
always	-37	1
always ,	-9	-5
always .	12	-8
always 000	-8	0
always a	-17	0
always has	-18	0
always have	-16	0
am	-6	36
am ,	-5	-2
am .	29	17
am 00	-7	13
am a	-5	0
am from	-18	-8
am healthy	-26	-5
am i	-69	4
am in	0	-8
am not	-33	-16
am on	-5	-14
am the	-9	1
am with	5	11
ambulance	2	10
ambulance from	18	3
american	-6	0
amiodarone	-1	-3
aml	18	15
amlodipine	-45	0
amlodipine ,	-6	0
amlodipine 5	-10	1
ammonia	1	13
amounts	14	-8
amoxicillin	6	-22
ampoules	-4	7
an	-4	-7
an 00	6	15
an 8	-4	9
an ache	2	-7
an alternative	-14	0
an ambulance	-13	3
an annual	-16	-7
an appointment	9	10
an elephant	30	15
an emergency	18	-7
an english	-5	0
an epipen	15	0
an essay	-12	0
an ethics	-5	0
an even	-28	-11
an expert	-5	4
an eye	-9	-12
an hour	65	26
an invoice	20	-4
an irregular	9	-2
an old	11	2
an online	-11	-27
an operation	-9	4
an opinion	5	12
an overdose	-9	11
an x	-4	3
anaemia	-16	-3
anaesthetic	-7	0
anaesthetist	-10	2
anaphylaxis	-41	0
anaphylaxis ,	-23	0
anaplastic	2	4
anastrozole	-22	3
anc	79	1
anc 0.0	85	-6
anc 000	1	7
and	47	40
and "	-11	11
and ,	23	5
and 00	19	5
and 000	11	-31
and 0000	-13	0
and 38.0	5	-26
and 39.0	0	13
and 4	5	-9
and a	-8	-15
and about	1	-24
and aching	19	-27
and after	-16	9
and again	24	-2
and all	-39	9
and always	-45	4
and am	-17	2
and ankles	16	8
and are	3	-18
and arms	0	-5
and ask	-16	1
and asks	-29	-26
and at	8	0
and back	-4	7
and been	6	12
and belly	22	-31
and bleeding	21	35
and blood	12	6
and bloods	19	7
and bluish	12	0
and both	-4	15
and bowels	-5	-7
and breath	18	-2
and breathe	-8	0
and breathing	-14	11
and bruises	35	-17
and bulging	23	6
and burning	33	0
and by	-14	-4
and calls	11	4
and cannot	8	14
and cant	67	-15
and clammy	35	6
and cold	29	-3
and confused	37	24
and confusion	-15	6
and cough	-20	3
and could	-19	-2
and creatinine	-9	-1
and dark	7	-21
and deep	2	7
and diarrhea	-7	-9
and did	8	11
and dizzy	19	16
and do	-27	0
and does	10	-3
and doesnt	35	24
and dont	-2	7
and drinking	1	-13
and drinks	-5	3
and eating	-47	0
and ecg	-17	11
and every	-44	14
and eyes	26	-28
and fast	2	13
and feel	22	14
and feeling	5	-26
and feels	11	20
and feet	22	-25
and felt	-14	2
and fever	54	-50
and for	-21	-4
and found	-19	-6
and gave	0	4
and get	-16	0
and getting	27	-31
and goes	-1	-11
and going	-1	-8
and got	7	11
and green	23	-11
and gritty	9	3
and gums	5	7
and had	-71	-9
and half	11	-12
and hard	4	2
and hardly	28	9
and has	5	13
and hasnt	13	22
and have	43	9
and he	85	61
and her	76	28
and hes	5	48
and his	54	48
and hit	18	11
and hot	-4	-13
and how	-47	8
and hurts	9	-24
and i	58	47
and ice	9	9
and id	-19	-14
and if	-5	-4
and im	55	22
and in	7	9
and is	12	25
and isnt	13	6
and it	4	-4
and its	56	-20
and ive	-39	24
and jaw	4	-4
and keeps	-9	17
and kidney	-8	0
and last	11	-7
and leaking	11	-9
and leathery	3	1
and left	13	9
and light	20	-20
and looks	-9	4
and lost	-34	0
and may	-21	-5
and maybe	-2	-15
and mild	-19	-9
and milk	-6	-5
and moving	9	-13
and my	64	8
and mycophenolate	0	-3
and nearly	18	14
and neck	18	21
and need	-11	-18
and needles	7	13
and needs	-8	0
and night	-14	18
and no	1	-11
and nobody	6	-4
and normal	28	7
and not	-27	-7
and nothing	9	-2
and now	94	27
and off	-5	-26
and on	-34	14
and one	-12	13
and only	-11	0
and open	0	-17
and our	38	-21
and pain	10	0
and painful	13	13
and pale	37	-38
and palpitations	15	-19
and peeling	1	-3
and pharmacy	-4	5
and plays	-2	-4
and puffy	0	-8
and purple	0	6
and pus	4	-7
and put	-1	8
and red	1	12
and redness	-20	-25
and right	-7	4
and rigors	14	7
and said	-23	-1
and saw	-15	0
and says	7	12
and scalp	5	11
and see	-12	2
and seeing	4	9
and shaking	11	18
and she	54	49
and shes	34	27
and shivering	24	31
and since	21	53
and skin	19	7
and sleep	-12	0
and sleeps	11	15
and so	-10	19
and soles	15	-11
and some	5	-2
and sore	52	-50
and speech	-19	-12
and sticky	14	16
and still	-30	-15
and stopped	4	3
and stuck	-4	-11
and sugar	-6	0
and swallow	1	-6
and swallowing	-34	20
and sweating	51	-28
and swelling	23	5
and swollen	61	17
and takes	-12	2
and talk	3	-13
and talking	13	14
and tell	-4	2
and tender	17	-4
and that	-24	10
and the	94	2
and theatre	-7	-2
and then	30	7
and there	40	11
and theres	34	-23
and they	16	-11
and this	13	6
and throat	1	-3
and tight	7	-29
and tired	-21	-3
and today	22	9
and told	-3	8
and tomorrows	12	-21
and tongue	1	-11
and tonight	5	10
and took	18	15
and two	16	2
and up	0	-7
and very	36	-8
and vomiting	49	-5
and vomits	25	21
and wait	12	1
and walk	5	-16
and walking	9	2
and walks	5	-1
and want	-42	11
and wants	-22	-4
and warm	11	-5
and was	-72	-7
and we	-3	-20
and weight	56	-12
and well	-31	-20
and went	18	3
and were	-13	5
and wet	1	4
and what	-15	-13
and whats	12	-4
and when	4	-19
and where	-2	4
and whether	-23	-17
and which	-24	5
and white	4	10
and who	9	-15
and without	-6	1
and woke	-20	3
and wont	-5	22
and would	-49	-12
and written	28	16
and yellow	-6	-5
and yesterday	12	2
and you	-1	10
and your	2	3
and yours	-1	-4
aneurysm	19	6
angina	-6	-7
angiogram	15	-12
angry	3	-2
ankle	-40	-5
ankle ,	-11	11
ankles	38	-49
ankles and	17	-17
ankles are	1	-13
ankles puffy	13	-1
ankles swollen	17	-16
annoying	-32	11
annual	7	-7
annual check	-17	2
annual review	18	1
another	6	-6
answer	-21	6
answer ,	10	10
answer .	13	8
answer by	-15	0
answered	-4	2
answering	21	3
answers	2	-25
answers .	0	-6
antacid	6	6
antacids	-17	-1
anti	-14	-1
anti -	-14	-1
antibiotic	46	19
antibiotics	-11	4
antibody	6	1
antibody -	1	3
anticoagulant	-2	6
antidote	31	14
antihistamine	-14	6
antivenom	45	25
ants	-4	9
anxiety	-18	3
any	-21	2
any .	-34	6
any advice	21	5
any cheaper	-9	0
any day	-8	9
any discount	-10	0
any fever	12	9
any good	-13	1
any more	23	-7
any of	14	13
any pharmacy	6	-1
any slot	7	-11
any trial	9	10
any way	8	-3
any week	-7	0
anybody	11	-8
anyhow	-12	2
anymore	95	12
anyone	-10	-12
anyone .	-5	0
anything	-6	-1
anything ,	5	4
anything .	-6	-5
anything ?	-7	7
anything else	6	16
anything stronger	7	16
anything to	16	-29
anyway	15	-11
anyway ,	6	7
anyway .	5	-11
anywhere	17	-29
anywhere ,	5	-1
anywhere .	7	-13
anywhere ?	-23	-9
anywhere in	26	8
aortic	-12	3
apalutamide	-8	2
apart	12	2
apart from	10	8
apixaban	25	-37
apixaban ,	6	2
apixaban .	7	3
apixaban for	17	-10
app	2	-7
app ,	-5	2
appeal	-8	-12
appendix	9	0
appetite	2	-7
apple	0	-5
application	-28	-3
applies	-7	-2
apply	-17	-2
apply for	-3	2
appointment	8	29
appointment .	-3	0
appointment ?	7	3
appointment from	-8	1
appointment in	3	-7
appointment on	3	1
appointment with	-2	5
appointments	19	1
approval	11	14
approved	6	29
april	-45	-8
april ,	-5	10
april .	16	33
april 0000	2	-12
apyrexial	-14	6
arches	1	16
arches when	0	6
are	-17	27
are a	-21	3
are all	-17	0
are asleep	7	3
are bleeding	-12	18
are clear	-10	16
are fine	4	-5
are good	2	-8
are in	1	5
are killing	-23	0
are my	-19	1
are needed	-8	5
are normal	0	-3
are on	6	5
are pale	9	-16
are puffing	1	3
are puffy	5	-13
are purple	0	5
are swollen	7	-29
are the	2	-11
are there	4	-1
are those	-11	0
are weak	14	12
are yellow	9	-8
are you	1	-11
area	14	2
arent	-9	5
arent there	3	5
arm	60	20
arm ,	34	34
arm .	7	12
arm and	-17	6
arm b	6	7
arm for	-16	-6
arm from	12	-19
arm has	-31	-8
arm is	-22	-8
arm on	-13	-5
arm since	1	-20
arm with	26	-7
armchair	18	0
armpit	26	-33
arms	0	-25
arms ,	2	-37
arms .	-8	4
arms and	10	-2
army	-19	-8
around	55	-5
around .	-37	-2
around my	34	-18
around the	-4	1
arrange	6	-1
arrange a	-4	-7
arranged	7	-4
arranging	0	-5
arrest	-14	1
arrest ,	-6	0
arrest in	-5	0
arrests	-8	-5
arrival	-20	2
arrive	4	-18
arrived	2	8
arrived ,	10	8
arsenic	7	17
arteritis	15	3
artery	-14	10
arthritis	-21	4
arthritis ,	-7	8
arthroscopy	5	-4
as	-26	16
as a	-17	9
as always	-23	-16
as an	17	1
as asked	-17	2
as before	-2	-6
as ever	-16	-18
as every	-8	0
as for	-15	0
as he	-25	1
as i	32	17
as if	37	16
as in	-14	1
as it	-18	-13
as ive	-6	0
as last	-9	-1
as marble	8	4
as my	-24	-4
as normal	10	-7
as of	9	-2
as our	-8	0
as paper	4	16
as per	-8	1
as rain	-14	-8
as the	-18	2
as they	9	0
as though	2	12
as usual	13	-50
as we	5	1
as wood	3	7
as you	-25	-1
asap	29	-21
ascites	21	-1
asia	8	-16
aside	17	16
ask	-2	15
ask .	5	-4
ask ?	5	-3
ask a	-24	10
ask about	15	26
ask for	-29	5
ask if	-15	5
ask whether	-11	-12
ask which	5	-14
ask you	13	-2
ask your	6	7
asked	-56	10
asked .	9	1
asked by	-3	-1
asked for	-15	-6
asked if	-1	-5
asked me	-16	-1
asked whether	-3	4
asked you	3	6
asking	-16	24
asking about	3	1
asking before	5	6
asking for	-7	-9
asking if	-36	-6
asking re	5	6
asks	-55	-5
asks about	-41	-15
asks for	10	3
asks if	-26	1
asks whether	20	14
asks which	6	7
asleep	-2	15
asleep ,	-3	0
aspirin	1	-3
aspirin ,	-5	0
aspirin .	0	3
assessment	10	-15
assistant	1	-8
ast	13	-18
ast 00	-13	0
ast 000	27	-18
asthma	69	8
asthma ,	16	7
asthma has	7	1
asymptomatic	-7	2
asymptomatic ,	4	3
asymptomatic .	-6	0
at	-47	9
at 0.0	-13	4
at 00	3	-8
at 00.0	-24	0
at 000	-14	5
at 2	11	12
at 3	20	10
at 4	-11	6
at 5	2	5
at 6	-19	0
at 7	9	-14
at 8	-1	3
at a	6	-7
at about	1	9
at all	16	8
at birth	-4	-2
at both	5	-14
at breakfast	37	29
at customs	32	-14
at dawn	5	16
at each	-11	3
at eight	-2	-5
at every	-27	1
at first	5	1
at five	0	12
at four	-10	4
at her	-2	-9
at his	-4	-8
at home	1	16
at it	-5	-1
at last	-33	-5
at least	7	2
at lunch	59	13
at me	18	8
at my	14	2
at night	-30	-30
at noon	23	0
at once	10	15
at one	3	-2
at our	-3	1
at present	15	-16
at rest	29	-13
at screening	-7	-2
at six	2	16
at supper	9	-5
at ten	26	3
at the	-16	-7
at this	-12	-4
at three	-17	-1
at visit	8	8
at work	31	-6
at your	0	-20
ate	-6	-11
atezolizumab	22	-21
atra	2	19
atrial	12	-13
atrial fibrillation	10	-13
attach	-11	-4
attach ,	-4	1
attached	-6	4
attached (	-7	2
attached )	3	-6
attached ,	-7	-1
attached .	15	2
attached :	3	-1
attack	-57	-8
attack ,	-11	0
attack .	-6	2
attack in	-11	0
attack on	2	6
attacks	7	2
attendant	4	-2
attendant ?	10	-9
attends	-2	1
attends for	8	1
attorney	-8	2
au	-8	0
au pair	-8	0
auckland	-20	-2
august	-27	-1
august ,	-21	4
august .	-14	-25
aunt	10	8
aunt had	9	-9
aunts	16	-10
aunty	-30	-7
aura	-22	-2
australian	-25	0
authorisation	-1	3
auto	7	2
autumn	-22	17
autumn ,	9	5
autumn .	23	18
availability	6	2
available	-33	32
available ?	18	-13
available in	-10	8
avatrombopag	6	0
avf	10	4
avf .	10	4
avoid	-7	0
awake	-26	-5
away	-22	-1
away ,	2	4
away .	28	-4
away and	-50	-5
away until	0	5
away with	-10	-11
awful	38	28
awful ,	8	12
awful pain	0	5
azacitidine	8	8
azathioprine	3	0
b	-4	17
b )	-5	0
b ,	3	-4
b .	-22	13
b 00	-26	1
b 0000	-22	-17
b 2	-6	1
b 4	25	-5
b cirrhosis	5	6
b 超	5	4
baby	38	41
baby ,	7	13
baby .	39	-25
baby 5	-1	11
baby has	40	28
baby is	-15	11
baby kicking	-8	-8
baby kicks	-37	9
baby still	0	-15
babys	-8	-1
back	2	-16
back ,	16	39
back .	16	25
back 0.0	26	-21
back ?	-11	-17
back ache	6	-21
back and	39	-6
back arches	1	16
back at	-14	-9
back by	3	-2
back for	8	4
back from	22	23
back has	-3	4
back home	-17	3
back in	-27	13
back is	-12	12
back of	15	-8
back on	-27	-7
back out	1	8
back pain	32	-24
back passage	8	5
back since	1	-4
back then	-20	0
back this	5	-2
back to	-76	-23
back up	26	-36
baclofen	-3	13
baclofen pump	13	13
bad	19	-47
bad ,	3	5
bad headache	26	-27
bad i	32	-35
badly	4	-29
badly on	15	-27
badminton	-12	-27
bag	5	22
bag .	28	-9
bags	-7	2
baker	7	-11
balance	7	-18
balcony	43	37
bali	21	0
ball	53	6
balloon	8	-6
ballooned	11	-2
balloons	-26	-1
band	-3	-8
band -	-6	4
band of	12	-25
band round	-8	10
banded	-8	2
banding	-12	2
bang	-14	-4
banged	20	33
banged my	1	19
banging	8	1
bangkok	27	8
bangkok ,	55	4
bangkok .	-11	18
bangkok ?	1	6
bangkok for	21	-6
bangkok hospital	-13	-17
bangkok on	2	7
bangladesh	-23	-11
bank	-14	-5
bank .	-14	4
bank details	-7	1
bank guarantee	-2	-5
bank letter	2	3
bar	-7	8
barcelona	34	14
barely	30	-29
bariatric	-37	0
barking	11	0
barking cough	11	0
base	4	4
baseline	33	-20
basin	19	5
bat	15	8
batch	-1	-12
bath	11	23
bathroom	28	19
bathroom ,	15	-17
bathroom and	-4	2
bathroom floor	10	17
batteries	27	4
battery	73	8
battery is	22	7
bcel	-6	0
bcg	1	3
bclc	-12	1
bclc -	-12	1
bcr	-7	-1
bcr -	-7	-1
be	-4	7
be .	-16	0
be 000	17	-14
be a	-17	13
be around	22	24
be better	42	17
be bought	17	-11
be done	-16	17
be empty	12	-25
be finished	11	-25
be given	-25	0
be had	-12	-8
be here	33	11
be in	-6	10
be kept	-21	-4
be moved	-12	2
be obliged	12	-6
be on	5	-6
be operated	-8	-12
be paid	-3	1
be possible	-17	-5
be put	-18	3
be sensible	8	-3
be sent	17	26
be told	16	7
be used	-22	-1
be with	0	4
be woken	4	5
beach	-43	0
beach ,	-24	0
beam	0	4
bear	1	1
bear the	2	3
bearable	0	-8
bearing	0	-12
beat	-7	-6
beats	-8	1
became	26	7
because	-8	19
because he	-15	3
because his	2	-10
because i	11	12
because my	-10	12
because of	34	-27
because she	0	3
because the	-16	20
become	15	-18
bed	66	12
bed ,	9	-18
bed .	11	10
bed and	5	11
bed in	-3	3
bed rattles	4	3
bed with	3	14
bedside	-19	1
bee	-49	4
bee sting	-21	2
been	24	-5
been ,	-5	-3
been 00	-5	-3
been 000	2	-18
been a	0	-15
been able	9	21
been all	3	0
been asked	-6	0
been between	-3	-1
been black	6	18
been bleeding	11	5
been coughing	3	-5
been fine	-13	0
been getting	15	-20
been in	5	-15
been jerking	8	5
been like	-36	1
been on	24	-34
been pouring	6	9
been running	9	-5
been seizure	1	-5
been shivering	13	6
been sick	13	5
been so	-29	18
been sore	-3	11
been stable	-5	0
been swapped	5	10
been taking	1	6
been throwing	-4	-8
been told	-10	-2
been unable	9	31
been up	0	-5
been vomiting	34	-24
beeping	37	32
beer	1	-20
beetroot	-4	-9
before	2	-8
before ,	2	-6
before .	55	9
before ?	11	-8
before he	-23	9
before i	-12	8
before it	-8	-14
before last	-1	-13
before my	-22	-10
before our	-26	2
before starting	18	8
before the	-16	9
before we	-14	6
before yesterday	10	-14
beforehand	-2	0
beforehand ,	11	-1
beforehand .	-11	0
began	-38	24
began the	-2	6
begin	-36	-8
begins	-7	8
begun	-3	-5
behalf	-28	3
behalf of	-23	3
behaved	3	8
behind	-16	0
behind my	4	2
behind the	-21	3
beijing	2	8
being	-21	13
being a	4	-19
being sick	14	6
believe	8	4
bells	21	13
bells palsy	1	7
belly	131	37
belly ,	9	10
belly .	1	3
belly ache	1	-6
belly and	4	17
belly button	-4	14
belly cramps	36	26
belly hard	8	6
belly has	7	-23
belly hurts	1	6
belly is	21	-18
belly like	0	5
belly pain	27	28
belly soft	-21	-3
bellys	23	13
below	-32	25
below ,	-8	7
below the	-1	4
belt	19	7
belt of	2	13
bend	19	17
bend ,	0	8
bend .	4	7
bend her	4	3
bend it	5	-6
bendamustine	3	2
benign	-13	2
bent	63	-5
bent like	9	-14
berth	-8	-2
best	-25	5
best ,	2	-9
best .	-14	21
best regards	-6	-1
better	-31	24
better .	-11	2
better for	-2	4
better off	42	22
better than	-17	0
between	21	39
between .	6	18
between 00	1	-15
between cycles	11	-5
between my	-1	16
between the	-10	22
bevacizumab	8	1
bevacizumab .	10	-4
bevacizumab ?	-15	0
beyond	2	11
bhutan	5	-9
bicarbonate	6	-3
bicarbonate 00	6	-3
big	57	19
big .	3	2
big for	6	11
big prostate	6	14
big toe	-4	-9
bigger	50	-20
bigger than	20	-1
bilateral	-12	-5
bile	37	-8
bile duct	19	15
bilirubin	19	-14
bilirubin 0.0	13	1
bilirubin 00	-7	-10
bilirubin normal	18	-19
bill	-30	3
billing	-14	3
biologic	18	-17
biopsy	-1	0
biopsy report	4	-13
biosimilar	18	-1
bipolar	-7	1
birth	5	50
birth ,	0	7
birth .	-12	7
birth at	6	0
birth certificate	0	-4
birth in	-6	5
birthday	1	-10
bisoprolol	-8	-18
bisoprolol .	-15	0
bispecific	-1	-5
bit	5	-47
bit ,	9	-4
bit .	-18	0
bit itchy	4	0
bit me	72	-14
bit more	-7	-8
bit my	13	0
bit of	30	16
bit pink	-18	1
bit puffed	30	-4
bit puffy	-10	0
bit queasy	8	11
bit sick	14	14
bit sore	-53	-3
bit stiff	-8	0
bit tired	-7	-17
bit when	-6	0
bit yellow	13	-14
bite	14	-12
bite on	10	-15
bites	-5	-2
bits	10	5
bitten	68	19
bitten by	55	18
black	55	91
black and	19	25
black as	1	4
black curtain	7	9
black like	22	3
black out	0	6
black stool	-23	0
black stools	-18	4
blacked	19	15
blacked out	19	15
blackout	-26	0
blackouts	-15	0
blackouts ,	-12	0
bladder	11	-14
bladder and	-12	-7
bladder cancer	1	-3
bladder normal	16	-7
blades	48	19
blades ,	15	7
blankets	7	9
blasts	15	3
blasts 00	15	3
bleach	55	23
bled	-74	1
bled from	-10	-1
bled to	-21	0
bleed	-3	-43
bleed .	27	-15
bleed a	-3	0
bleed and	29	-11
bleed at	-2	-6
bleed in	-20	0
bleeding	44	-55
bleeding ,	-40	-27
bleeding -	-11	0
bleeding .	-19	-11
bleeding ?	-25	1
bleeding after	64	-25
bleeding and	-15	-7
bleeding anywhere	12	-16
bleeding edge	-25	0
bleeding from	65	-8
bleeding gums	4	-13
bleeding me	-17	0
bleeding money	-29	0
bleeding that	3	-6
bleeds	-56	-1
bleeds for	-14	0
bless	22	-13
blew	9	1
blew up	9	17
blind	4	31
blister	41	-32
blister on	-13	0
blister packs	26	8
blistered	20	-18
blistering	-16	4
blisters	64	-64
blisters ,	-6	-7
blisters and	25	24
blisters came	1	-7
blisters in	20	7
blisters on	9	-30
bloated	16	-24
bloated and	3	-40
block	2	21
block .	0	3
blocked	-28	0
blood	64	30
blood ,	-40	12
blood .	-27	-4
blood and	-18	-4
blood blisters	11	13
blood clot	-26	-13
blood clots	21	9
blood count	-33	-19
blood counts	-16	0
blood in	39	-22
blood is	6	8
blood mixed	14	-12
blood on	18	-42
blood pressure	-41	-5
blood since	8	10
blood sugar	43	-25
blood test	-33	30
blood tests	-8	0
blood thinner	8	-20
blood thinners	-33	-5
blood this	10	13
blood when	41	-43
bloods	3	4
bloods ,	14	0
bloods .	-16	1
bloods ?	-8	3
bloods last	2	13
bloods normal	7	0
bloody	62	27
bloody diarrhoea	22	-1
blotches	23	13
blotchy	22	1
blown	8	12
blown up	8	12
blue	66	85
blue ,	1	4
blue -	-6	16
blue .	20	14
blue inhaler	-21	-3
blue puffer	37	16
bluish	29	-10
blurred	19	24
blurred vision	12	15
blurry	55	1
blurry and	13	7
bmi	-6	14
bmi 00	13	13
board	32	37
board ,	14	10
board -	-13	1
board and	15	8
boat	-10	-2
boat ,	-3	-2
body	36	19
boiling	-17	-2
bolt	10	7
bolt upright	10	7
bone	24	-18
bone .	6	5
bone marrow	2	4
bone metastases	-6	-10
bone mets	27	-12
bone pain	14	-39
bones	14	-12
bones .	4	-15
book	-12	4
book a	6	-8
book the	-12	7
booked	14	28
booked for	4	1
booked the	1	19
booked you	5	2
booking	4	-8
bookkeeper	14	-9
booklet	27	2
booster	-2	11
border	7	-6
bored	-34	1
boring	-8	-2
born	-26	28
born at	5	8
bortezomib	-17	4
boss	-53	19
both	6	9
both ,	-3	-5
both .	-3	6
both ankles	-9	0
both arms	26	3
both ears	6	-10
both ends	-6	9
both eyes	10	14
both feet	14	11
both hands	44	3
both kidneys	5	-10
both lungs	19	-2
both my	-2	3
both of	-1	-12
both shins	-12	3
both sides	-26	-12
both thighs	5	-1
bother	-16	-9
bother .	-17	0
bothered	-32	-18
bothers	-3	-2
bottle	78	12
bottle ,	15	3
bottle .	5	3
bottle of	13	23
bottles	-12	2
bottom	22	7
bought	32	-22
bought the	12	12
bout	-6	-3
bowel	25	4
bowel cancer	0	-14
bowels	-13	0
bowels since	16	1
bowl	55	15
bowl ,	10	3
bowl of	1	8
bowls	-33	-17
box	-16	1
box ,	1	8
box .	-25	6
box ?	1	-4
box and	-2	4
box for	-4	-2
box in	18	-12
box must	-1	5
box of	12	5
box on	14	7
boxes	-2	-1
boxes ,	-11	-3
boxes .	-4	1
boxes of	3	-7
boy	-7	12
boy (	4	-4
boy ,	9	-3
boy had	-5	11
boy has	-26	4
boy with	7	-30
boyfriend	6	8
boys	5	22
bp	45	22
bp 00	50	58
bp 000	22	-43
bp at	0	6
bp cuff	-1	7
braf	-4	-4
brain	-21	-11
brain mets	10	0
brain tumour	45	1
brand	-18	19
brand ,	-7	2
brand ?	21	20
brand in	2	6
brand is	-21	3
brands	-26	9
bread	10	-26
bread .	3	-3
break	-1	-10
breakdown	-19	-12
breakfast	35	54
breakfast ,	12	14
breakfast .	-19	6
breakfast and	33	14
breast	54	-45
breast ,	29	-12
breast ca	-9	6
breast cancer	31	5
breast stroke	-17	0
breastbone	23	16
breastbone ,	15	2
breastbone after	-21	0
breastbone since	9	4
breastfeeding	-39	-54
breastfeeding ,	7	-44
breath	73	84
breath ,	-39	29
breath .	-11	15
breath and	5	9
breath even	30	22
breath fine	1	-19
breath in	2	8
breath on	39	-47
breath smells	30	34
breathe	23	57
breathe ,	16	10
breathe and	-28	-5
breathe in	26	26
breathes	34	-7
breathes deep	3	7
breathes in	5	10
breathing	75	2
breathing ,	-24	1
breathing .	7	-10
breathing 00	16	20
breathing a	-12	3
breathing and	-34	7
breathing as	4	-6
breathing deep	1	6
breathing easy	0	-12
breathing fast	3	2
breathing fine	5	-20
breathing for	2	4
breathing in	7	17
breathing is	16	-20
breathing like	28	8
breathing normal	-8	-4
breathing ok	24	-22
breathings	15	-7
breathings fine	13	-7
breathless	5	-1
breathless ,	0	-18
breathless and	28	13
breathlessness	-40	-11
breathlessness ,	-24	-8
breathlessness .	8	-6
breaths	29	19
breaths a	15	8
bridge	6	17
bridge and	37	13
bright	77	68
bright blood	23	-2
bright red	41	49
bring	24	-12
bring his	0	-4
bring it	11	6
bring my	-10	-5
bring the	7	-3
bring up	-17	2
bringing	-9	10
bringing up	7	16
brings	26	-10
brings up	24	-11
brivaracetam	-7	-2
bro	8	2
brochure	5	6
brochure says	5	7
broke	84	-7
broke ,	1	-13
broke the	10	-16
broken	14	-34
broken ,	10	1
brother	-14	20
brother (	-12	0
brother ,	-9	15
brother -	10	-13
brother .	1	-4
brother and	-15	-37
brother had	27	3
brother has	-6	14
brother in	-5	4
brother took	6	2
brothers	-25	1
brought	63	28
brought up	17	3
brown	-9	-27
brown ,	1	-5
brown .	7	-6
brown and	-5	10
brown stuff	4	12
bruise	-40	-22
bruise ,	-2	-4
bruise on	2	-13
bruised	-24	-13
bruises	107	-68
bruises ,	33	-20
bruises .	-10	1
bruises all	12	4
bruises on	31	-45
bruising	21	3
bruising ,	11	-10
bruising .	1	6
brushing	20	10
brushing teeth	15	2
bubbles	14	9
bubbling	3	6
buccal	27	9
buccal midazolam	27	9
bucket	10	10
buckets	2	10
buckets ,	1	3
buckle	-3	16
budapest	4	-9
budapest :	3	-13
budesonide	11	-7
budget	-42	2
bug	-45	2
bug going	-23	0
bug since	3	-10
builder	4	4
building	1	5
bulge	-16	0
bulging	37	22
bulging ,	0	7
bulging .	7	-4
bulk	22	-17
bum	-20	6
bum ,	-6	3
bump	10	-7
bumped	-3	13
bumps	-9	13
bumrungrad	20	-1
bunged	-33	5
bunged up	-33	5
burden	15	-22
burn	-2	-27
burned	11	2
burning	123	-60
burning ,	8	13
burning and	7	-15
burning hot	6	14
burning up	19	25
burning when	8	-32
burns	21	-18
burns when	4	-19
burnt	6	12
burst	9	-34
burst ,	2	-6
burst appendix	11	0
bursting	22	26
bursting ,	13	8
bus	13	-3
business	-24	5
but	15	-22
but a	0	-5
but does	-10	-1
but has	20	10
but he	-37	-15
but hes	3	-10
but i	-15	8
but id	10	-6
but im	16	18
but it	-30	-1
but its	36	-23
but ive	8	12
but my	-15	-10
but no	22	6
but not	1	-10
but now	5	9
but on	13	12
but she	4	3
but shes	9	8
but since	2	19
but the	-41	-16
but this	20	4
but today	4	9
but we	11	-4
button	45	23
button battery	38	21
buttons	0	-5
buttons and	0	-4
buy	44	-16
buy ?	1	21
buy abroad	17	-15
buy in	6	7
buying	7	-17
by	-62	33
by a	11	28
by accident	-5	0
by card	16	0
by courier	7	8
by day	-32	6
by evening	-13	-1
by friday	-9	5
by her	15	9
by his	0	5
by itself	-15	11
by mail	12	-10
by mistake	80	12
by morning	-13	0
by my	30	-6
by noon	-18	-11
by now	-12	-3
by one	-11	0
by phone	4	-2
by post	11	4
by the	34	45
by tomorrow	8	-26
by video	-71	-17
by your	19	2
bypass	-13	-5
bypass ?	0	4
bypass in	-9	0
c	-37	-19
c ,	3	-15
c -	-20	-3
c .	-6	-15
c 0.0	-54	0
c 2	14	5
c and	-2	-9
c for	-15	-5
ca	53	-10
ca ,	16	-11
ca with	0	7
cabin	-13	-1
cabin fever	-13	-1
cabozantinib	4	-1
cad	-3	0
caesarean	3	-3
cake	8	0
calcium	-9	-11
calcium 0.0	4	-7
calcium is	6	4
calendar	-4	-4
calf	36	17
calf ,	5	-8
calf has	4	5
calf is	32	-21
calf swollen	8	41
call	-42	13
call .	3	6
call ?	25	-3
call an	-4	1
call for	20	1
call if	-16	11
call it	24	0
call me	-32	14
call of	-6	0
call or	-22	1
call today	1	-11
call w	-1	-7
called	21	13
called me	-7	2
calling	26	7
calls	-11	7
calls me	13	6
calm	-9	-39
calves	-18	5
cambodia	15	-8
cambodia ?	15	-20
came	62	-6
came back	-31	-4
came down	-17	21
came home	12	16
came off	21	-17
came on	18	13
came out	59	-52
came round	16	5
came to	4	9
came up	12	-9
camel	4	-9
camel ,	3	-5
camera	4	-15
camera today	0	-7
camp	-13	11
can	8	-25
can a	-14	12
can an	-2	-8
can barely	11	-3
can be	19	10
can breathe	0	-16
can bring	19	-5
can buy	6	4
can cause	-34	-1
can do	11	13
can doctor	1	-5
can get	20	-6
can give	1	7
can go	-20	-4
can hardly	42	-2
can have	27	18
can he	-44	-2
can i	-42	0
can it	-8	-5
can look	0	-4
can move	3	-7
can my	-9	-1
can one	-9	3
can only	26	13
can open	2	-5
can order	6	20
can pay	-4	14
can post	-5	10
can see	16	-23
can send	-7	0
can she	-7	-10
can show	-18	-7
can somebody	0	-9
can someone	-14	-4
can still	-8	-10
can swallow	1	-11
can take	8	0
can talk	2	-20
can tell	1	-16
can the	-6	28
can u	4	14
can wait	4	16
can walk	-27	-21
can we	18	1
can you	51	35
can your	9	-10
canada	1	-3
cancel	14	2
cancel my	15	-5
cancel the	-4	3
cancelled	20	-23
cancer	62	-22
cancer )	7	6
cancer ,	46	-16
cancer .	-8	29
cancer ?	19	-1
cancer and	-4	-35
cancer in	3	-2
cancer patients	-11	3
cancer with	-13	8
candidate	7	6
candle	7	4
cannot	171	24
cannot bend	4	9
cannot eat	13	-25
cannot find	1	3
cannot finish	2	4
cannot get	14	-5
cannot keep	14	-26
cannot lie	2	9
cannot move	28	-7
cannot pee	10	13
cannot see	1	26
cannot stand	11	10
cannot swallow	3	-1
cant	217	70
cant account	0	-8
cant be	-20	-11
cant bear	11	6
cant bend	0	-13
cant breathe	18	43
cant do	-13	7
cant eat	3	-5
cant feel	20	37
cant find	21	10
cant finish	17	20
cant get	28	41
cant hold	7	-1
cant keep	34	-25
cant lie	11	1
cant lift	3	5
cant move	27	-16
cant open	8	-1
cant pass	7	6
cant pee	2	19
cant put	0	6
cant read	-45	-4
cant say	4	2
cant see	3	32
cant sleep	-14	-45
cant speak	16	9
cant stand	3	25
cant stop	-41	-6
cant swallow	25	-3
cant talk	20	17
cant tell	0	4
cant wake	14	6
cant walk	26	16
cant wiggle	1	4
cant write	15	6
cap	-4	-1
capecitabine	56	-41
capecitabine ,	5	-12
capecitabine 000	-7	-5
caps	-20	9
caps .	-20	1
capsule	8	-12
capsule .	10	-6
capsules	37	-71
capsules ,	22	-1
capsules left	7	-16
captain	-4	2
car	24	34
car -	-9	-3
car park	13	5
carbamazepine	-17	9
carbimazole	23	4
carbo	13	7
carbon	-19	0
carbon monoxide	-19	0
carbonate	-3	3
carboplatin	16	8
carboplatin .	3	-5
carcinoma	6	7
carcinoma ,	6	5
card	-23	19
card ,	13	11
card .	-17	1
card ?	15	-10
card is	-1	-3
card number	-15	7
cardiac	-21	1
cardiac arrest	-17	0
cardiac arrests	-8	-5
cardiologist	-65	-11
cardiology	13	0
cardiomyopathy	10	-13
cards	-32	13
care	-20	9
care home	4	6
care with	-11	0
careful	-2	-16
carer	6	-4
carers	-17	-1
carotid	-6	0
carried	15	-6
carrier	12	-12
carries	-10	0
carry	-15	-13
carry on	4	-8
carry the	-10	0
carrying	12	8
cart	-4	4
case	-32	-4
case ,	-15	-16
case :	37	9
case of	-12	1
cases	-7	-9
cash	5	25
cast	12	-1
casualty	-11	0
cat	-28	-16
cat bit	4	9
cat has	-22	0
cataract	-62	36
cataract in	-24	-1
cataract surgery	-7	32
cataracts	-27	-8
cataracts ,	-22	-3
catch	21	9
catheter	16	17
cats	7	11
caught	-8	2
cause	-32	-5
cause breathing	-12	-7
cbc	-4	-4
cbt	-15	-7
cd	14	-5
cd 4	-15	15
cdk	1	-4
cdk 4	1	-4
cea	-21	0
cebu	2	4
cebu ?	19	-8
ceftazidime	-4	2
ceftriaxone	-5	1
ceiling	3	17
cell	20	9
cell ,	17	10
cell .	14	-10
cell lung	-8	1
cells	9	15
center	-6	0
centimetres	1	-8
centre	-5	7
centre ?	15	-20
centre in	6	4
centres	-27	5
certificate	5	-32
certificate ,	14	-3
certificate ?	-14	0
certificate for	-5	-6
certificate of	5	-3
certificates	-25	7
certificates ,	5	5
cervical	21	-22
cetirizine	-29	2
cetuximab	-2	-10
chain	-16	-5
chair	1	3
chair .	5	2
change	-25	44
change ,	17	9
change .	-11	-4
change in	-15	7
change my	3	1
change of	-8	0
change the	-3	-4
change to	28	5
changed	-22	-29
changed ,	-9	1
changed since	15	-6
changes	14	-8
changes .	-13	-3
changing	-8	18
chapter	-18	0
character	-7	0
characters	-7	4
charcoal	37	13
charcoal heater	9	3
charge	-11	0
charge ?	11	0
charged	6	13
charged twice	-7	3
charity	-2	-28
chart	0	-4
chat	5	-15
chat ?	-1	-10
chat about	-5	-5
chat with	3	-4
chattering	28	32
chattering ,	16	7
chattering under	4	10
chatting	2	-39
cheap	9	7
cheap ?	-3	4
cheaper	-6	24
cheaper in	1	-7
cheaper than	5	0
cheapest	7	2
cheapest ?	-2	-7
check	-28	-10
check ,	11	-5
check -	-28	1
check .	-28	-1
check in	27	1
check is	-19	9
check my	4	-12
check or	-9	0
checked	-33	-2
checking	-6	1
checklist	4	-4
checks	-52	10
checkup	-3	0
cheek	26	-35
cheek is	24	-28
cheeks	-24	5
cheeks ,	-14	5
cheerful	-16	-28
cheerful ,	6	-15
cheers	-20	8
cheese	-16	0
chef	8	-4
chemist	43	-38
chemist in	1	-6
chemist says	7	-19
chemistry	-11	2
chemists	14	-1
chemo	37	16
chemo ,	19	-17
chemo .	10	5
chemo :	0	-12
chemo ?	-9	-13
chemo and	-19	2
chemo for	-4	3
chemo in	17	-4
chemo last	21	0
chemo on	23	17
chemo since	-5	3
chemotherapy	-27	7
chengdu	1	-9
chennai	-14	9
cheque	-3	-4
cherry	-30	0
chest	75	50
chest ,	17	-8
chest .	5	-9
chest and	18	15
chest clear	-33	-4
chest discomfort	0	-6
chest feels	30	12
chest film	-18	1
chest has	3	3
chest hurts	35	18
chest infection	22	-1
chest is	6	4
chest of	-10	1
chest pain	-119	2
chest since	10	24
chest symptoms	4	-17
chest trouble	4	-15
chew	0	4
chiang	12	-10
chiang mai	9	0
chicken	-20	-1
chickenpox	12	-21
chickenpox .	12	-11
chief	-3	3
child	-11	34
child ,	6	1
child -	-13	25
child .	3	8
child has	35	2
childhood	-46	-5
childhood ,	-18	3
childhood .	4	10
children	14	-2
childrens	16	0
childrens doctor	3	-1
chills	29	83
chills ,	-4	-1
chills and	48	45
chin	-27	25
chin to	4	3
china	-9	-16
chinese	-10	-10
choir	-30	11
choke	1	3
choked	9	8
chokes	1	10
chokes on	0	9
choking	44	28
choking ,	-7	4
choking on	28	20
cholesterol	-44	8
choose	-8	15
choosing	-30	-9
chop	32	20
christmas	-21	-8
chronic	-40	5
church	-3	-1
ciclosporin	14	-18
cinema	2	11
circumference	9	28
cirrhosis	58	9
cirrhosis ,	9	17
cirrhosis .	7	2
cirrhosis and	30	-2
cirrhosis from	6	0
cisplatin	13	7
cisplatin ,	4	22
cite	-7	0
city	19	-7
ck	-17	23
claim	-7	1
clammy	113	55
clammy ,	16	14
clammy .	8	7
clammy and	4	9
class	-8	-17
class 2	9	-12
clean	-75	-10
clean ,	1	11
clean .	3	11
clean in	14	-8
cleaned	21	-1
cleaner	41	10
clear	9	-51
clear ,	-12	-23
clear -	0	-7
clear .	20	-20
clear in	-8	-16
clear since	3	3
clearance	-2	8
cleared	-23	0
clearly	21	-25
clearly ,	1	-6
clerk	-34	-2
clicks	-52	11
client	-1	-20
client ,	-4	-5
climb	-4	7
climbing	21	-1
clinic	34	4
clinic ,	12	6
clinic .	-6	-7
clinic ?	4	11
clinic abroad	-1	-11
clinic at	5	4
clinic gave	-17	0
clinic here	8	-15
clinic in	-16	-8
clinic is	1	-18
clinic on	27	7
clinical	-33	-2
clinics	23	-29
clip	19	12
clip says	8	5
cll	3	-2
clobazam	8	8
clonazepam	9	-6
clopidogrel	-11	-1
clopidogrel .	4	-7
close	5	-46
close ,	9	-9
close the	0	-10
closed	13	-4
closed for	13	-4
closed until	3	-17
closes	-3	1
closes at	-8	-1
closing	25	5
closing up	10	2
clot	5	-50
clot .	25	3
clot in	11	-30
clot on	7	1
clots	69	29
clots ,	5	-6
clots .	7	1
clots and	23	4
clots in	15	-9
clots like	4	13
clots the	4	5
clotting	-4	0
cloudy	13	-5
cloudy fluid	1	-6
clozapine	70	-18
clozapine ,	28	6
club	-35	-8
club .	-18	0
club and	0	-8
clumsy	8	10
cm	-26	12
cm ,	41	9
cm around	-37	-6
cm bigger	4	-12
cml	5	-13
co	7	4
co -	6	4
coach	-25	1
coarse	21	22
coat	-8	4
coat .	-8	3
cobra	25	12
coca	11	1
coca -	11	1
code	0	4
code .	-8	-1
code on	-5	0
codeine	14	-7
codeine .	11	-3
codes	-17	5
coffee	40	52
coffee .	3	1
coffee grounds	44	18
coil	-9	-6
coin	3	2
cola	15	-26
cola ,	13	6
cola .	5	-9
colchicine	6	1
cold	-22	104
cold ,	29	-1
cold .	-40	10
cold and	62	32
cold as	8	6
cold chain	-15	-5
cold hands	8	10
cold in	-32	0
cold juice	4	15
cold last	-3	-19
cold sore	-17	0
cold sweat	34	22
cold turkey	9	-5
colic	3	-7
colitis	-3	0
colitis ,	7	1
collapse	-22	1
collapse ,	-3	0
collapsed	4	20
collapsed at	15	11
collapsed with	-9	0
collapses	-19	0
collar	2	-3
colleague	-54	-11
colleagues	5	-1
colleagues ,	-7	2
collect	-2	5
college	-9	10
college student	0	10
colon	8	10
colon cancer	5	8
colonoscopy	-9	22
colour	-13	-13
colour ,	-9	1
colour .	-7	-2
colour of	12	7
coloured	40	-15
coloured ,	6	-2
coloured bit	0	-4
colours	1	-16
coma	-41	-1
coma ,	-6	4
combination	-14	-8
combined	0	-10
combing	4	3
come	0	23
come ,	0	5
come .	-11	1
come ?	26	4
come back	-13	-8
come for	14	7
come in	-12	5
come off	-9	-10
come out	22	22
come to	-5	4
come up	9	-12
come with	-14	2
comes	20	-35
comes back	17	-20
comes in	-7	-16
comes off	6	5
comes out	-18	1
comfortable	-35	-68
comfortable ,	-11	-16
comfy	-14	-30
coming	20	32
coming .	8	2
coming down	3	3
coming off	-2	7
coming out	-13	-1
coming round	15	18
coming up	0	6
committee	-9	0
common	-41	6
common is	-23	0
companion	-20	-3
companion ,	-14	1
company	-4	18
company ,	-4	5
compare	-15	-2
compared	2	11
compared with	-5	4
comparing	-6	3
compensation	3	1
complaining	-11	5
complains	0	13
complains of	7	8
complaint	-13	-1
complaints	-20	11
complaints ,	7	-12
complaints .	-9	8
complete	-21	15
complete heart	6	11
completed	-5	6
completed all	-20	10
completely	-16	-9
completely normal	-10	-5
completely well	-7	-4
complications	-10	3
compression	-17	-14
compression socks	3	-1
computers	-21	-3
con	-13	0
concentrator	3	8
concern	-9	-1
concussion	-15	0
condition	-12	-7
condom	22	-45
confirm	-27	-8
confirm receipt	-1	-14
confirm that	-7	3
confirm the	18	-7
confirm whether	-7	0
confirmation	-4	1
confused	107	90
confused ,	10	7
confused and	27	21
confusion	-16	-2
confusion ,	20	5
confusion .	-3	4
congestion	-1	-9
congestion ,	-4	-7
congress	-2	-5
consciousness	8	3
consent	17	14
consent ,	-9	0
consent form	-21	1
consent of	-12	2
consider	-11	1
consider the	-6	1
consignment	-4	8
constant	66	-20
constipated	-54	-17
consult	-12	21
consult .	5	10
consult for	-7	6
consultant	3	-15
consultants	-2	-3
consultation	39	14
consultations	16	3
contact	13	0
contact :	-10	11
contact lens	31	-18
contact lenses	3	-9
content	-1	-5
continue	-4	-17
contraceptive	-15	0
contract	6	-8
contract in	-11	0
contrast	31	18
control	-20	0
control ,	-7	0
controlled	-29	12
controlled on	-11	0
convulsion	0	10
convulsions	-20	0
cook	11	-2
cook ,	-1	6
cook .	2	-7
cooked	-16	-11
cooking	-24	0
cool	-15	10
coordinate	-12	1
coordinator	27	13
coordinator ,	-4	4
coordinators	11	-5
copd	20	-23
copd ,	12	-10
copd for	-11	1
copies	-11	-3
coping	-29	-6
coping ,	-22	9
copy	1	-14
copy of	8	-20
coral	0	3
cord	-13	2
cord compression	-20	0
cork	-14	0
cornea	3	5
cornea hazy	3	10
corner	23	10
corner of	11	-7
coronary	-11	-3
correct	-30	-8
corrected	-8	-5
corrected calcium	11	1
cos	2	12
cost	4	-12
cost ,	3	-5
cost .	37	12
cost ?	8	5
cost extra	-1	-4
cost in	-5	2
cost of	-5	6
costs	13	12
costs ?	-1	-5
cotton	4	6
cotton wool	4	6
couch	-6	-3
cough	38	-64
cough ,	13	14
cough .	13	-6
cough and	-24	2
cough for	-36	6
cough no	-3	6
cough since	-1	-8
cough up	-2	-9
cough with	13	-35
coughed	23	27
coughed up	35	11
coughing	122	13
coughing and	28	19
coughing blood	-12	14
coughing for	2	-37
coughing up	-2	20
coughs	-1	-17
could	-28	1
could a	-10	3
could be	1	15
could do	6	-7
could he	-10	-10
could i	-4	-7
could it	15	3
could murder	-3	5
could not	-28	16
could one	-1	-17
could send	5	-5
could she	-7	3
could someone	-22	-2
could take	-42	0
could the	-6	-3
could we	-13	3
could you	1	8
could your	14	13
couldnt	-10	25
couldnt breathe	-24	0
couldnt get	13	8
counselling	-16	6
counsellor	-5	16
count	23	4
count (	7	-5
count ,	5	-12
count as	-8	1
count normal	-16	0
count of	-19	7
counted	47	24
counted out	46	31
counter	-1	7
counting	-11	2
countries	6	5
country	-2	12
country maybe	-12	4
counts	-11	-6
counts are	-31	-18
county	0	5
couple	-10	-7
couple ,	22	9
couple of	-32	-5
courier	12	-2
courier it	5	1
courier to	-3	5
course	-50	-15
courses	-23	7
cousin	-23	-25
cousin ,	0	3
cousin died	-6	0
cousin says	-6	-6
cousins	3	-8
cover	26	6
covered	19	-7
covered in	18	-24
covers	15	-15
covid	-27	6
cp	6	11
cpr	-3	-4
cr	-7	-6
cr 0.0	-3	0
crack	-18	-6
cracked	-9	1
crackles	27	18
cramp	-17	-12
cramp in	-22	0
cramping	6	18
cramps	69	2
cramps ,	21	11
cramps .	14	-25
cramps and	18	7
crampy	7	-3
crash	-15	15
crash in	-11	2
crashed	0	-6
crawl	10	4
crc	-13	0
cream	-54	-6
cream ,	-24	0
cream for	-9	-26
creatinine	40	-56
creatinine 00	-73	-6
creatinine 000	61	-24
creatinine has	25	-10
creatinine went	3	-1
credit	-13	2
credit for	-3	0
creeping	30	-6
creeping up	31	-5
crept	1	-2
crept up	-4	-7
crete	-15	-1
crew	4	11
cries	19	-19
cries with	0	-11
crises	13	8
crisis	15	-1
criteria	-17	4
critical	-12	3
croaky	7	9
croatia	-6	0
crohns	16	-4
crohns ,	21	-2
crook	20	11
crooked	28	8
crop	0	-3
crop of	0	-3
cross	1	-5
crossword	4	6
croup	22	8
crowing	8	10
crowing noise	8	9
crp	36	-29
crp 00	11	-5
crs	20	7
crushing	20	25
crushing chest	-4	10
crusted	6	7
cry	14	-7
crying	20	-21
csf	7	-19
ct	-4	13
ct ,	-21	-2
ct .	15	15
ct ?	-15	-2
ct on	8	-5
ct ເ	-2	3
ct 光	4	0
ct 要	-8	-2
cuff	-63	8
cuff ,	10	15
cuff reads	5	2
cuff says	-19	-11
cuffs	-12	-2
cup	20	20
cup ,	3	8
cup .	16	-13
cup of	-7	13
cupboard	-43	19
cupful	26	14
cups	21	-13
cured	-3	-5
curious	13	-12
curious about	-22	0
current	-15	-12
currently	13	7
currently stable	20	9
curry	-3	8
curry ,	27	-11
curtain	23	22
curtain ,	4	-21
curtain came	5	21
curtains	5	10
customer	0	3
customs	54	-5
customs in	-5	-6
cut	51	24
cut my	30	7
cut off	-5	2
cut on	0	-8
cut the	-4	10
cycle	54	28
cycle ,	7	-20
cycle 2	25	12
cycle 3	17	8
cycle 4	-8	6
cycle 5	22	-1
cycle of	9	-3
cycle one	-24	0
cycle was	8	25
cycles	-45	13
cycles of	-22	12
cycling	-4	-3
cyclophosphamide	13	-6
cyst	-7	5
cytokine	12	-6
d	23	30
d ,	-11	-15
d -	-17	0
d .	-4	-16
d 00	26	9
d 8	19	5
d 9	19	10
da	-25	17
da nang	-22	17
dabigatran	26	1
dad	45	30
dad ,	-29	-10
dad cant	2	3
dad had	-12	3
dad has	-3	5
dad is	18	12
dad takes	6	2
dads	20	6
daily	-27	-18
daily ,	3	-10
daily .	32	-14
daily for	14	-1
damage	-3	-3
damage for	-3	-3
dancing	-8	6
dancing .	-9	0
danger	-8	-7
dangerous	-24	0
dapagliflozin	11	7
dark	39	-20
dark and	0	-16
dark blood	12	14
dark purple	1	4
dark red	20	-7
dark thoughts	-22	-1
dark urine	19	-22
darker	0	-5
dasatinib	-31	-12
data	-48	0
data .	16	-8
date	0	-5
date .	32	-3
date for	14	4
date of	1	5
dates	-10	-5
daughter	7	8
daughter ,	7	10
daughter by	3	4
daughter in	3	1
daughters	29	12
dawn	41	47
dawn ,	22	16
day	40	-18
day ,	-33	-24
day .	-1	-25
day 00	44	22
day 2	-25	-1
day 3	0	8
day 4	4	-11
day 5	-2	-12
day 6	13	6
day 7	16	-9
day 8	16	12
day 9	47	44
day ?	-3	2
day after	-14	5
day and	-50	-4
day before	10	-10
day for	3	22
day four	2	-3
day from	-8	8
day history	9	-4
day it	11	3
day long	-35	13
day of	29	-16
day since	56	-54
day this	1	6
day three	3	-5
day unit	7	2
day with	18	17
days	135	-105
days )	-5	-1
days ,	31	-18
days .	23	7
days ;	9	0
days ?	-10	10
days a	16	-6
days after	24	40
days ago	33	90
days and	14	12
days back	12	23
days before	-7	9
days for	-31	3
days i	-12	-17
days in	-3	-3
days left	22	-10
days my	25	-17
days now	10	-12
days of	40	-53
days old	10	7
days on	0	39
days only	6	-3
days or	-20	-4
days running	7	-10
days since	1	-8
days that	-7	-4
days the	-22	3
days with	-7	4
days without	6	28
days worth	26	-21
dbs	0	4
dead	-4	36
dead .	-1	-8
dead and	2	7
dead at	22	-8
dead sisters	8	4
deadline	-51	1
deaf	-3	-17
deaf in	12	-24
deal	-33	0
deal with	-22	0
dear	-11	23
dear coordinator	-2	4
dear doctor	11	13
dear sir	11	5
dear sirs	4	-7
dear study	5	1
dear team	4	-6
death	-16	-14
death "	-12	-8
death ,	-3	-12
death from	11	-1
death of	-4	-11
death or	1	10
december	-36	-17
december .	-4	5
decent	-30	2
decide	-19	0
decided	11	4
deciding	-14	-4
decision	-15	0
decongestant	-8	3
deep	38	20
deep ,	12	-2
deep and	4	14
deeper	23	-15
defibrillator	14	10
degree	-4	2
degrees	-6	16
degrees in	-37	0
delay	-7	3
delayed	2	-13
delete	7	17
delete my	36	16
delete the	-10	2
delhi	11	-14
delhi .	-5	2
delhi for	0	4
deliver	16	3
deliver in	8	11
deliver to	-6	-6
delivered	36	-17
delivered to	6	-16
delivering	-10	4
delivers	12	-1
delivery	19	24
delivery .	9	9
delivery by	-5	-2
delivery to	-10	0
dementia	-26	6
dengue	-34	10
dengue ,	-6	2
dengue test	1	-3
denies	-40	2
denies chest	-4	4
denies palpitations	5	4
denosumab	1	3
dental	-24	-7
dental clearance	-13	0
dental form	-10	0
dentist	-2	19
dentist .	-14	1
dentists	-4	-5
department	-6	-19
deposit	-1	-7
deposit ,	-5	12
deposit of	-4	-2
depot	31	4
depression	17	-14
depression study	11	-5
dermatologist	29	14
dermatology	3	10
describes	11	-8
desensitisation	2	-8
desk	-4	13
desk .	-1	4
desmopressin	25	-1
despite	13	4
details	2	5
develop	8	-15
developed	17	-28
develops	-2	5
device	33	-1
device study	23	-3
devil	18	17
dexa	-7	2
dexamethasone	-56	-34
dexamethasone for	-3	-7
dexamethasone with	-6	3
diabetes	33	-7
diabetes ,	9	1
diabetes and	3	-4
diabetes has	14	6
diabetic	36	17
diabetic ,	11	22
diabetic .	9	7
diagnosed	-3	10
diagnosed in	25	7
diagnosis	-35	-6
dialysis	83	-10
dialysis ,	16	0
dialysis .	-3	8
dialysis patient	18	12
dialysis sessions	2	5
diaphoresis	9	12
diarrhea	29	-2
diarrhea ,	-10	1
diarrhoea	57	-52
diarrhoea ,	-11	14
diarrhoea .	-2	-28
diarrhoea for	45	-26
diarrhoea since	44	-37
diary	-38	5
diary :	-2	11
diary ?	-3	12
diazepam	17	-4
diclofenac	11	-28
did	21	8
did not	13	14
did nothing	6	1
did the	-14	5
did you	-3	2
didnt	11	6
die	25	-16
die ,	-14	-4
die of	6	-16
died	-69	6
died ,	-10	0
died in	-6	0
died of	-32	8
dies	-5	-11
diet	-17	6
diet plan	3	-1
dietitian	-57	-22
dietitian .	-6	3
difference	9	-16
difference between	0	-12
different	34	7
different drug	7	3
difficulty	1	3
difficulty breathing	-23	4
digoxin	-4	12
dilated	19	8
dili	-11	0
dinner	9	32
dinner ,	13	17
dinner .	-8	3
dipstick	15	-10
directly	0	-10
dis	-2	3
disc	-13	18
disc ,	-4	1
discharge	-2	-19
discharge ,	-2	-5
discharge .	19	-3
discharge and	39	-14
discharge for	-15	-25
discharge papers	-5	0
discharge summary	-26	1
discharged	-45	15
discharged on	-6	2
discharged well	-5	-1
discomfort	16	-27
discomfort ,	0	-18
discontinued	-5	13
discount	-20	1
discount ?	-11	-4
discount for	-7	0
discs	13	-7
discuss	-18	3
discussing	-14	-9
disease	-27	16
disease ,	5	21
disorder	10	15
disqualify	11	-21
disqualify him	0	-9
disqualify me	11	-11
distance	-11	0
distributor	15	-16
district	-42	18
district nurse	-38	14
diverticulitis	1	-7
diving	-9	-1
divorce	18	-7
dizziness	3	-11
dizziness ,	12	-10
dizzy	119	70
dizzy ,	3	4
dizzy .	12	-6
dizzy and	36	5
dizzy when	17	-6
dl	35	18
dl ,	1	-12
dl .	6	-6
dlbcl	5	2
dlbcl ,	5	3
dna	-7	-9
do	-13	10
do .	12	18
do ?	19	6
do a	20	2
do any	3	9
do anything	27	-11
do everything	12	4
do i	8	-4
do if	-38	0
do it	0	9
do my	-8	-5
do not	-26	6
do online	-9	2
do people	-5	-13
do pharmacies	-1	-5
do that	-3	5
do the	8	-24
do they	-5	7
do this	-5	8
do u	3	-6
do we	22	20
do with	-9	-6
do you	-18	-13
do your	-14	-9
doc	-26	6
doc on	5	-4
docetaxel	59	38
docetaxel ,	-6	2
docetaxel .	21	3
docetaxel on	19	9
doctor	25	-23
doctor ,	17	-12
doctor .	33	-7
doctor ?	0	5
doctor advise	0	-9
doctor available	3	-1
doctor by	0	-6
doctor do	16	-11
doctor for	-10	-9
doctor in	8	-2
doctor is	9	-23
doctor look	-23	1
doctor on	19	-6
doctor online	17	11
doctor paper	0	7
doctor say	1	6
doctor says	-20	0
doctor see	0	-9
doctor tell	9	0
doctor tested	-10	0
doctor to	-26	-7
doctor who	1	21
doctors	7	-16
doctors do	-24	-2
doctors opinion	-10	3
documents	4	-28
documents should	6	0
does	-21	-6
does "	37	0
does ,	7	-7
does a	-34	12
does it	14	6
does my	-6	-3
does not	43	48
does that	-7	-20
does the	-25	17
does this	-23	-24
does your	-1	-28
doesnt	59	87
doesnt do	6	5
doesnt hurt	5	-8
doesnt know	40	25
doesnt wake	5	4
dog	-25	-12
dog ,	0	11
dog bit	34	-38
dogs	-8	8
doha	-3	-1
doing	-10	23
doing a	-33	0
doing well	15	9
dollar	2	7
dollars	-60	-7
dollars ,	6	1
dollars for	-18	0
donate	2	-4
donated	32	-2
donation	-4	0
done	-34	7
done .	-10	18
done in	4	10
donepezil	-5	0
donor	-61	11
donor ,	-4	4
donors	4	-2
dont	51	-21
dont close	14	-18
dont fade	0	3
dont have	-48	-4
dont know	-2	13
dont take	2	-13
dont tell	18	14
dont touch	5	-23
dont want	73	-20
door	17	-13
door .	10	6
door frame	-4	3
door slams	0	6
dose	56	-33
dose ,	3	-9
dose 2	3	-1
dose ?	30	-33
dose for	-8	6
dose is	24	-14
dose tomorrow	5	-5
dose was	-2	7
doses	22	-31
doses ,	3	-2
dosing	-9	7
dot	-4	13
dots	31	-17
dots on	25	-32
double	44	4
double ,	4	8
double and	4	12
doubled	70	-36
doubled in	49	-29
down	38	-6
down ,	38	11
down .	43	14
down ?	-13	1
down and	11	10
down at	6	0
down below	-5	7
down for	22	5
down her	1	3
down in	-31	-5
down my	49	50
down on	4	5
down over	6	28
down since	9	3
down the	8	-12
down there	-11	-11
down to	17	-24
down with	-4	-3
doxorubicin	-7	18
dr	3	26
dr .	-4	5
drags	0	11
drain	78	12
drained	0	4
drains	-17	-8
drama	27	0
drama ,	8	5
dramatic	-9	7
dramatic .	7	-5
drank	91	34
drank a	10	3
drawer	6	4
drawers	-10	1
draws	8	4
draws up	11	2
dreadful	26	26
dreadful ,	8	14
drenched	48	26
drenched ,	19	16
drenched in	7	2
dressing	18	6
dressings	-19	-11
drew	8	6
drew a	0	10
dribbles	0	2
dribbles ,	-5	-1
dribbling	15	11
dribbling and	8	3
drill	-10	-13
drink	87	-30
drink ,	4	2
drink .	-13	8
drinking	-13	-53
drinking ,	5	-3
drinking .	18	-15
drinking ok	14	-5
drinking plenty	18	-6
drinking well	13	-3
drinks	-19	-26
drinks ,	0	-10
drinks and	2	-12
drinks well	0	-7
drip	3	32
drip and	-23	1
dripping	31	24
drips	-5	-3
drive	-37	1
drive .	1	3
driver	-3	9
driver .	4	-10
drivers	-8	1
drives	-10	9
drives ,	-9	12
driving	-9	6
drooling	47	49
drooling ,	13	5
drooling and	28	21
drools	6	9
droop	31	-2
droop ,	11	5
drooped	-36	8
drooping	33	14
droops	6	-3
droopy	25	3
drop	4	19
drop -	-6	-4
drop of	2	3
drop since	-3	8
drop the	4	4
dropped	48	10
dropped .	-3	1
dropped dead	21	-8
dropped on	-9	10
dropped to	14	-8
dropping	35	18
dropping his	2	4
dropping off	12	8
drops	15	-9
drops ,	0	-9
drops .	-6	5
drops ?	-12	5
drops and	-9	2
drowning	-10	13
drowning in	-22	0
drowsy	83	75
drowsy ,	2	12
drowsy since	28	11
drug	19	-5
drug .	14	-2
drug ?	-20	2
drugs	-2	-16
drum	28	0
drum ,	5	13
drum and	-3	4
drunk	48	47
drunk man	0	5
dry	-11	10
dry ,	-13	-5
dry .	8	1
dry and	-13	-5
dry cough	65	2
dry itchy	-11	0
dry skin	-21	20
dry weight	-7	18
dubai	-2	9
duchenne	-24	2
duck	-2	5
duct	19	15
due	-21	4
due in	-18	9
due to	-1	-3
due tomorrow	7	1
dull	-4	-26
dull ache	5	-3
dull headache	6	-16
duration	-1	12
during	18	8
during a	-2	4
during my	1	-6
during the	-24	-2
durvalumab	4	-1
dusky	26	23
dusky .	2	9
duvets	20	17
duvets since	16	14
dye	13	-11
dying	-4	-3
dying ,	0	-15
dying to	3	1
dyspnea	-5	6
dyspnoea	5	2
dyspnoea ,	-13	2
dyspnoea and	23	6
e	-10	9
e ,	20	4
e -	-19	3
e .	-4	3
each	16	-26
each ,	-3	-15
each breath	16	10
each day	-14	-31
each morning	-12	0
each night	1	-18
each time	27	15
ear	94	-140
ear ,	20	-23
ear and	22	-20
ear pain	0	-10
ear since	9	-38
earlier	-4	6
earlier .	1	10
earlier ?	4	0
earliest	41	5
early	-19	5
ears	17	-19
eases	-3	4
easily	9	-11
easing	-7	-9
easter	-25	-15
easter .	-12	-5
easy	-8	-17
easy ,	-3	-6
eat	-39	-39
eat ,	0	9
eat .	-26	-2
eat and	3	-8
eaten	2	-22
eating	-26	-39
eating ,	12	-6
eating .	6	-5
eating a	2	-4
eating and	-11	-13
eating fine	-41	-2
eating normally	-8	0
eating ok	32	-11
eating well	-5	-6
eats	-21	-31
eats ,	-1	-15
eats and	-14	-1
ecg	29	-3
ecg ,	-4	0
ecg :	6	7
ecg and	-11	0
echo	-6	13
echo ,	36	-20
echo normal	0	16
ecog	-28	2
ecog 0	-23	2
ecog 1	-9	1
eculizumab	18	-13
eczema	-15	0
edge	-39	-22
edge ,	7	3
edge is	3	-3
edge of	-16	-22
edges	10	-11
edoxaban	6	-8
edss	-9	-12
edss 0.0	-36	0
educator	-9	0
ef	-10	-13
ef 00	-9	-13
effect	3	14
effect of	-21	4
effects	-23	4
effort	0	11
efgartigimod	35	-12
egfr	-13	8
egfr 00	-24	-3
egg	3	-5
eight	-1	-25
eight ,	4	2
eight days	7	0
eight hours	-18	3
eight months	30	3
eight times	26	-18
eight weeks	-14	0
eight years	-18	2
eighty	1	1
eighty -	3	1
either	-24	-12
elbow	-16	14
elbow ,	18	25
elbows	-9	16
elective	15	10
elective hip	28	11
electric	11	5
elephant	30	15
elevation	14	2
eleven	-15	4
eleven days	-11	27
eleven months	10	-16
eleven weeks	-13	-7
eleven years	-7	0
eligibility	24	17
eligible	15	-10
eligible for	20	-2
eliquis	12	-11
else	-2	14
else ,	3	-1
else .	48	0
else ?	10	2
else can	18	6
else to	8	3
elsewhere	-6	-12
elsewhere ,	-3	-4
eltrombopag	-7	-13
email	-46	13
email ,	-11	5
email .	7	2
email for	-5	0
email of	-8	2
emailed	3	-9
emails	-3	0
embarrassed	0	3
embarrassing	-6	10
embassy	7	-18
embassy rejected	26	-13
embolisation	14	11
embolism	-13	-1
embryo	12	-1
embryos	-3	-3
emergency	20	3
emergency contact	15	15
emergency department	12	-19
emergency kit	3	-4
emergency use	18	13
emicizumab	-11	-12
employer	-37	-3
employer (	-10	-1
employer ,	3	-5
empty	78	8
empty .	9	-10
enalapril	-1	3
encephalopathy	-15	0
enclose	-13	5
enclose the	-9	2
enclosed	-11	-10
end	62	8
end .	34	-2
end of	-14	2
ended	-41	9
ended at	-31	5
ending	-13	1
ending 0000	-6	1
endoscopy	-11	-5
endpoint	23	14
ends	6	5
energy	0	-5
engaged	7	-1
engineer	-19	4
english	-15	22
english ,	9	8
english -	11	12
english .	10	-16
english and	-18	0
english for	-9	2
english letter	-5	0
enough	29	-16
enough ,	6	2
enough .	14	1
enough ?	-11	-9
enough air	8	13
enough for	-15	-13
enough to	-17	4
enough until	14	-31
enoxaparin	5	-7
enquire	5	4
enquires	14	-6
enquires about	14	-6
enquiry	-1	15
enrol	-6	2
enroll	-3	4
enrolled	7	2
enrolling	10	-19
enrolment	16	5
ent	-13	1
entebbe	-7	-2
entecavir	7	5
entered	-14	-4
entirely	23	0
entresto	-3	3
entry	3	4
enzymes	15	9
epilepsy	38	-38
epilepsy ,	11	13
epilepsy drug	0	5
epipen	12	-13
episodes	8	-21
equal	-2	-3
er	-4	11
ercp	38	-18
error	-3	1
erythema	6	-21
escort	-4	10
esr	18	-20
esr 00	18	-20
essay	-8	-6
esteemed	15	8
esteemed colleagues	12	4
estimate	-10	1
estimate .	16	3
ethics	-12	0
ethics committee	-6	0
etoposide	-11	0
eu	-13	0
europe	-9	6
european	-6	0
euros	-38	8
euros for	-5	0
euros per	-19	17
evacuation	0	9
evaluation	3	-5
evaluation in	4	-2
even	80	-15
even keel	-28	-11
even sips	5	-19
even sitting	11	19
even water	14	-33
even when	24	-4
even wind	4	13
evening	56	-19
evening ,	22	6
evening .	44	8
evening ?	12	1
evening and	10	11
evening since	-4	0
evenings	-15	-12
evenings ,	-10	-8
event	4	-7
events	-13	0
ever	-38	-18
ever ,	-3	-6
ever since	-33	-13
everolimus	22	-22
every	-64	-38
every 00	9	8
every breath	14	5
every day	28	-33
every evening	4	-23
every few	-13	3
every four	11	-5
every half	-4	-4
every meal	1	-10
every month	-34	0
every morning	41	-19
every night	24	-32
every quarter	0	4
every single	10	17
every spring	-6	0
every summer	-15	0
every ten	7	-7
every third	-33	0
every three	-10	-4
every time	37	-14
every twenty	11	14
every two	6	3
every week	8	-15
every winter	13	1
everybody	3	8
everyone	9	34
everyones	-19	-17
everything	33	9
everything ,	3	6
everything .	-19	-12
everything else	3	-9
everything for	33	31
everything has	12	-11
everything is	-5	9
everywhere	17	16
everywhere ,	13	4
everywhere .	0	11
ex	26	4
ex -	-5	-1
exactly	-11	-11
exam	4	2
examination	-21	-3
exams	6	11
excellent	-11	2
except	-1	11
exchange	-58	3
exclude	-12	-6
exclude me	-19	-3
excluded	-21	5
exclusion	-35	6
exclusion :	-4	0
exclusion criteria	-13	0
exclusion list	1	3
exercise	0	5
exercise test	-3	0
exercises	-15	4
exercises .	-18	-1
exist	-22	-1
expat	6	3
expect	-49	2
expected	9	0
expert	-29	6
expire	-10	0
expired	44	-3
expired in	2	5
expires	0	-10
expires in	0	-9
explain	-46	-27
explain the	-2	5
explain what	-30	0
exposure	6	10
express	0	13
extension	32	-17
extra	-7	-14
extra ?	-1	-4
eye	103	5
eye ,	24	-27
eye .	28	-8
eye and	11	-44
eye at	44	37
eye doctor	-5	-26
eye drops	-12	-9
eye for	-5	6
eye has	5	-1
eye is	22	8
eye like	4	17
eye on	-6	-7
eye pain	8	23
eye red	2	-4
eye since	-18	8
eye this	9	15
eye went	2	-3
eye with	12	-1
eyebrow	0	-3
eyelid	-9	10
eyelid hangs	5	5
eyelids	9	12
eyelids droop	4	2
eyes	64	-30
eyes ,	11	12
eyes .	-46	12
eyes and	6	5
eyes fine	2	-7
eyes for	1	5
eyes glued	10	10
eyes have	14	-5
eyes itch	-9	0
eyes look	47	-33
eyes okay	1	-7
eyes open	6	13
eyes rolled	9	5
eyes since	32	-3
f	-5	30
f ,	-3	4
f .	1	5
f 00	8	-8
face	62	46
face ,	6	-7
face and	14	11
face has	20	16
face is	17	16
facial	-7	-13
facial pain	16	-18
factor	3	-9
factor vii	4	3
factory	-19	0
fade	20	10
fade under	20	10
failure	32	-42
failure "	-6	5
failure ,	-9	-3
failure .	16	9
failure and	9	-4
faint	76	34
faint ,	13	-20
faint .	8	9
faint at	-5	-5
faint when	5	18
fainted	20	53
fainted at	-20	2
fainted in	19	18
fainted when	-26	0
fainting	-18	18
fainting ,	-23	-3
faints	6	8
fair	14	7
fair .	7	4
fake	6	-1
fall	29	-8
fall asleep	10	6
falling	-6	-53
falls	-7	0
falls ,	9	-3
families	-20	0
family	5	15
family ,	-19	8
family asks	14	10
family has	2	4
family history	-15	1
family in	-8	2
family requests	23	10
family wants	1	5
far	-11	-40
far ,	3	-9
far .	27	-26
fare	-20	-7
farewell	38	21
farm	17	18
farmer	-1	3
fast	50	29
fast ,	-1	-8
fast .	-7	-10
fast and	6	24
fast as	1	7
fasting	-16	-7
fat	31	6
fat ,	5	-13
fat and	13	-11
fat as	4	0
fatal	-30	-17
father	-3	-15
father ,	-2	6
father -	-34	4
father 00	-13	-6
father died	-7	0
father had	-6	-9
father has	-17	-29
fathers	7	8
fatigue	14	-23
fatter	8	-20
fatter than	8	-6
fatty	-4	4
fatty liver	-4	4
fault	10	4
fax	6	-7
feb	-9	4
febrile	-36	0
febrile neutropenia	-26	0
february	-53	-18
february .	-6	-8
february and	-3	-13
fed	4	-4
fee	-24	-12
fee ?	-21	-1
fee per	-4	-3
feed	20	26
feeding	18	-31
feeding tube	30	-38
feeds	19	7
feel	108	-2
feel a	14	9
feel all	-5	-3
feel alright	19	-13
feel dreadful	5	8
feel faint	10	10
feel fine	-37	31
feel grand	-20	-6
feel great	-9	20
feel heavy	6	12
feel like	11	9
feel my	5	-11
feel normal	12	-23
feel nothing	11	-29
feel ok	46	-7
feel okay	15	-14
feel perfectly	-22	-20
feel shivery	8	12
feel sick	16	9
feel the	5	11
feel well	1	-18
feeling	74	-20
feeling fine	17	-21
feeling good	21	-1
feeling in	5	-10
feeling it	3	3
feeling normal	7	-16
feeling ok	10	-12
feeling well	-31	7
feels	127	18
feels cold	2	9
feels fine	-7	-5
feels hot	3	22
feels like	-7	25
feels normal	30	2
feels ok	24	-11
feels tight	1	-5
feels too	1	4
feels well	-16	-4
feet	6	11
feet .	-11	-7
feet and	-6	5
feet are	4	0
fell	90	45
fell from	30	12
fell off	2	17
fell on	8	10
fell out	16	5
fell to	-8	-1
felt	13	29
felt a	9	-2
female	3	3
femur	39	-3
fence	-13	2
fentanyl	10	19
fentanyl patch	24	14
ferritin	-6	-21
ferry	-4	5
fertility	-17	6
fertility doctor	-10	-16
festival	0	-10
fever	55	-38
fever ,	-34	-41
fever -	-17	-3
fever .	-21	-24
fever 00	99	39
fever 38.0	16	-40
fever 39.0	12	-8
fever 40.0	19	24
fever ?	-41	1
fever after	50	29
fever and	4	20
fever at	-8	0
fever but	33	20
fever for	18	-13
fever has	-27	1
fever no	-14	5
fever of	41	-36
fever or	-19	-8
fever since	-26	8
fever spray	-5	0
fever tablets	-41	0
fever vaccine	-21	0
fever went	1	-4
fever with	54	-47
feverish	65	-24
fevers	-12	0
few	49	-35
few drops	5	-7
few times	1	3
fgfr	1	-3
fgfr 2	1	-3
fibrillation	10	-13
fibrillation ,	16	3
fibrillation .	10	-13
fibrosis	16	5
fiddle	-33	-24
fiddle .	-12	-25
field	-13	7
fields	-11	-9
fifteen	-14	-17
fifteen years	-14	-15
fifth	5	-8
fifty	-14	2
fifty minutes	3	2
fight	13	9
fighting	12	10
fighting for	10	10
figure	-12	7
figure of	-17	6
fiji	33	6
file	-10	13
file .	-8	0
file ?	41	-9
files	-2	-7
filgrastim	17	-7
fill	-8	0
fill in	-1	5
filled	34	8
filled in	-8	-2
filled with	15	10
filling	3	-31
filling fell	1	-4
filling in	-5	-6
filling this	-13	2
fills	1	3
film	14	19
film ,	0	6
film ?	-11	0
final	-2	-4
finally	-20	0
finasteride	-6	2
find	54	-12
find a	12	-26
find attached	5	2
find it	-4	14
find me	5	13
find out	-12	1
find the	16	-3
find words	11	18
finding	7	11
finds	-10	8
finds you	-8	2
fine	-38	-58
fine )	-14	1
fine ,	-18	0
fine .	6	-28
fine ?	-12	-2
fine and	24	9
fine at	22	10
fine but	9	-15
fine in	1	3
fine now	-12	9
fine otherwise	8	-13
fine since	-7	-10
fine to	8	5
fine tremor	1	-10
fine 。	1	-11
finger	35	31
finger ,	-4	3
finger clip	2	9
fingers	31	-61
fingers ,	1	-11
fingers and	-12	3
fingers are	-5	-15
fingers pink	9	-13
fingers wide	0	-17
fingertips	19	8
finish	59	3
finish a	11	16
finish on	-8	-13
finished	-18	-7
finished .	-9	0
finished chemo	9	-4
finished in	-4	6
finished on	15	-18
finished three	-8	17
finishes	30	-10
fire	9	27
firm	-17	-5
first	-5	28
first ,	12	-1
first -	41	15
first .	-16	-1
first ?	-16	-1
first aid	-29	-10
first day	-4	4
first dose	25	10
first pregnancy	5	-18
first tablet	-22	1
first time	31	3
first visit	7	4
first weeks	3	1
fish	5	7
fist	5	2
fist .	1	3
fistula	37	22
fit	11	1
fit ,	-33	-10
fit -	27	-1
fit .	-25	9
fit as	-19	-20
fit for	-19	-5
fit in	-4	-2
fit to	2	18
fitness	6	-4
fits	-16	-4
fits ,	-20	4
fits .	17	-7
fits ?	-16	1
fits ever	-6	-5
fits in	42	-7
fitted	3	-5
fitting	84	33
five	16	-6
five ,	1	6
five .	-20	0
five days	-35	-23
five hours	56	18
five minutes	18	-1
five months	6	4
five or	8	-9
five since	-6	7
five tablets	4	-6
five times	20	5
five weeks	-27	-22
five years	-67	-4
fix	-36	17
fixed	-7	-6
flag	-11	16
flag -	-11	12
flagged	2	8
flaky	-17	-10
flank	35	-23
flank pain	21	24
flap	2	19
flapping	1	7
flare	-4	7
flashes	6	-35
flashing	21	21
flashing lights	18	17
flat	-33	8
flat ,	-27	8
flat .	-12	11
flat and	4	1
flat since	0	7
flea	8	4
flew	1	-20
flew home	-4	1
flexible	-12	0
flight	14	-9
flight ,	44	8
flight .	-8	1
flight ?	0	17
flight home	12	-12
flight of	-5	-7
flight on	2	-19
flight to	4	13
flights	-11	-6
flights ?	-2	3
floaters	21	-41
flood	-5	2
flooding	24	8
floods	22	6
floor	28	51
floor ,	37	17
floor and	7	11
floor of	1	4
floppy	69	47
floppy ,	3	11
floppy .	10	1
floppy and	41	14
flow	5	12
flow 00	5	-5
flow 000	11	6
flown	-12	7
flu	4	0
flu ,	-9	0
flu -	34	13
flu ?	8	-2
flu jab	-29	0
flu vaccine	-3	3
fluid	41	-21
fluids	-47	-8
fluids ,	-28	-1
fluids down	14	-6
fluorouracil	-11	10
flush	8	1
flushed	35	41
flushes	-18	0
flutter	9	-7
flutters	-8	3
fly	23	-7
fly ?	-18	-1
fly letter	6	-2
fly to	-2	4
flyer	-12	-2
flying	5	10
foam	-3	2
foggy	12	-3
foggy ,	9	5
folfox	23	45
folic	-19	-15
folic acid	-19	-15
folinic	1	14
folinic acid	1	14
follicular	28	-5
follicular lymphoma	28	-5
follow	-46	8
follow -	-5	5
follow .	-7	-4
follow up	-34	2
followed	-22	-17
following	-33	2
follows	9	6
food	51	-83
food ,	7	-23
food and	13	-6
food down	20	-18
food poisoning	3	7
food since	28	-19
foot	82	-32
foot is	9	-16
foot warm	3	-3
foot went	1	6
football	-39	-4
for	-12	-4
for "	-10	7
for ,	10	-4
for .	-2	-6
for 00	3	11
for 0000	-11	2
for 2	42	-46
for 3	12	13
for 4	7	-8
for 5	-15	-7
for 6	-42	-4
for 8	23	-28
for 9	21	-6
for :	5	-2
for ?	19	-9
for a	-5	-10
for about	-29	-41
for addisons	21	5
for ages	0	4
for air	24	13
for all	-32	-1
for an	-30	2
for bevacizumab	-15	0
for blood	-27	0
for both	20	-5
for bowel	6	4
for breast	-11	9
for cancer	-13	3
for capecitabine	-14	-6
for contact	-6	12
for dads	20	1
for delivery	-14	0
for eight	-7	-5
for elective	-10	0
for eleven	-11	4
for emergency	22	-3
for fever	-51	0
for fifty	3	2
for five	32	-18
for four	41	-6
for half	4	-36
for hay	-19	0
for heart	1	16
for her	-44	-2
for high	-6	1
for him	-24	0
for hip	0	-12
for his	-48	-7
for insurance	-11	0
for it	-13	7
for kidney	-12	-3
for knee	16	-3
for life	25	8
for long	-13	-1
for lung	0	3
for lupus	-8	-2
for me	-22	-21
for medical	-11	-2
for melanoma	23	6
for monday	16	6
for months	-36	3
for mr	-10	2
for mrs	-4	-3
for my	-24	-7
for myself	-3	0
for next	6	6
for nine	0	10
for non	15	3
for now	9	-3
for october	-18	-2
for one	34	-12
for our	18	-13
for people	12	-11
for price	0	7
for proton	7	-3
for radiotherapy	36	-6
for second	-1	-6
for seven	6	13
for six	-43	-8
for some	6	12
for someone	-18	0
for something	1	4
for surgery	4	-7
for ten	-22	6
for that	7	9
for the	-10	1
for this	9	3
for three	40	-16
for thursday	9	-2
for tomorrow	19	-7
for travel	-13	0
for trial	-3	-4
for twelve	9	-2
for twenty	-7	-6
for two	-12	-44
for whom	-9	5
for wife	9	-13
for years	-21	-5
for your	-22	17
force	27	-17
forearm	-13	12
forehead	23	-10
forehead and	23	-22
foreign	9	2
foreigners	19	-21
foreigners ?	2	-9
forget	8	0
forgets	-12	1
forgive	6	4
forgive me	2	9
forgot	26	-9
forgot to	13	-17
fork	11	-9
fork ,	3	-8
form	-27	0
form ,	6	-13
form .	23	6
form ?	1	5
form and	-13	0
form b	20	-10
form for	9	3
form has	-25	1
form in	5	2
form is	14	-9
form need	-16	0
form says	16	5
form signed	-4	4
forma	5	1
forma invoice	9	1
format	-25	1
format .	-8	1
former	-16	9
forms	-31	0
forms ,	5	1
forms .	-30	1
formula	-3	-6
fortnight	33	-17
fortnight .	2	7
fortnight ago	30	-19
forty	-1	15
forty minutes	-1	8
forward	38	12
forward ,	6	5
forward ?	10	-9
forward to	-10	2
foul	36	14
found	24	-25
found .	-18	2
found a	3	-11
found at	6	-9
found by	9	5
found in	-4	1
found on	10	-8
found to	-27	0
four	-5	-22
four ,	-6	0
four days	42	-8
four hours	5	4
four loose	-20	-2
four months	-18	23
four nights	-3	-26
four oclock	2	6
four of	14	0
four times	19	2
four weeks	-1	-12
four with	0	7
four years	-39	9
fourteen	-33	6
fourth	-3	4
fracture	10	-2
fracture ,	4	-8
frame	-4	0
frankfurt	-17	5
free	-52	-17
free ,	-7	-22
free .	10	11
free ?	0	6
free for	-7	-2
free of	-22	0
free since	1	-13
freely	18	-16
freezing	-1	9
freight	-6	1
french	-17	2
frequent	42	-10
fresh	37	17
fresh blood	37	21
fresh red	2	8
fri	22	8
fri ,	23	-12
friday	56	-27
friday ,	42	-11
friday .	5	14
friday :	-6	0
friday ?	-14	4
friday and	3	-16
fridays	-2	-4
fridge	-41	13
fridge ,	4	5
fridge .	-20	-2
fridge ?	33	1
fridge and	4	1
friend	14	10
friendly	-12	0
friends	-19	-7
from	-8	-29
from 0.0	-16	-9
from 00	26	-7
from 000	24	-38
from 0000	-2	-14
from 9	-11	0
from :	-6	1
from a	-20	5
from abroad	32	17
from alcohol	28	-30
from an	-11	-10
from bed	1	5
from doctor	10	-13
from ghana	14	22
from hell	15	16
from his	-10	4
from india	-32	0
from it	4	-11
from laos	-14	3
from last	7	10
from my	-2	-32
from now	-12	-5
from our	-3	12
from overseas	10	12
from that	20	4
from the	22	15
from this	30	-4
from tues	-12	14
from tuesday	-12	0
from turkey	1	3
from two	-1	-5
from yesterday	0	5
from you	20	11
from your	-30	-7
front	7	16
front of	35	22
froth	19	30
froth .	27	24
frozen	-4	-6
fu	1	-5
fuel	3	0
full	21	11
full ,	1	8
full -	-9	1
full .	-4	-5
full of	44	13
full recovery	-8	-15
full sentence	5	5
full stop	-13	4
fully	-55	-2
fully .	-12	1
fully recovered	-7	0
function	-19	2
fund	-27	-9
funds	0	-5
funny	44	32
funny ,	9	9
funny colour	6	5
furosemide	24	-15
further	-15	8
further to	-14	6
fuss	5	3
fuss .	8	9
fvc	10	-7
fvc 00	10	-7
g	-8	-22
g ,	-3	-7
g -	-8	-24
g .	-13	0
g dl	44	14
g l	-5	-1
gadget	-43	3
gagging	30	9
gained	23	-34
gait	-26	36
gallbladder	2	-8
gallstones	16	-2
gallstones known	19	0
gamma	-13	5
gap	-3	-7
garden	-3	-1
garden .	-6	-9
gardener	-8	7
gardening	-7	2
gardening .	4	4
gas	35	58
gasp	1	8
gasping	60	39
gasping ,	0	4
gasps	8	5
gasps ,	3	4
gastrectomy	-11	1
gastric	-4	-6
gastro	1	8
gastro doctor	1	3
gate	4	7
gave	20	3
gave birth	36	31
gave her	0	6
gave him	42	-27
gave me	-24	-2
gcs	21	12
gcs 00	19	10
gefitinib	-7	0
gel	-45	-3
gemcitabine	22	5
gemcitabine .	12	2
gene	-3	6
gene therapy	-33	-1
general	-12	3
generic	-11	10
generic from	-22	2
generic of	-21	11
generics	-22	0
genetic	-6	-4
georgia	-3	-8
geriatrician	-10	4
geriatrician to	-10	-1
german	-17	13
germany	18	7
germany .	-15	0
get	-32	-8
get 6	3	-3
get a	-61	-8
get air	41	17
get an	17	-11
get enough	9	16
get her	1	-7
get his	-3	2
get into	-1	-9
get it	37	15
get me	23	-17
get more	11	-26
get my	11	27
get off	-34	0
get out	9	-39
get puffed	15	-9
get some	19	-7
get the	11	8
get up	1	14
gets	-25	-40
gets a	-37	0
gets the	3	3
gets worse	23	-31
getting	73	-42
getting better	-4	-7
getting married	-12	5
getting worse	51	-32
ghana	4	22
gi	28	23
gi bleed	9	6
gi perforation	-10	0
gibberish	18	15
gift	-5	1
ginger	-24	-2
girl	32	-6
girl aged	2	4
girl has	-18	-10
girl was	6	-4
girl with	6	8
girlfriends	1	9
gist	12	8
give	9	23
give birth	-2	5
give him	0	3
give me	-29	-17
given	-14	21
given the	3	8
gives	-40	-19
gives me	-16	-7
giving	-26	0
giving me	-9	0
glad	2	-6
glands	-18	-26
glandular	-8	0
glandular fever	-8	0
glargine	-8	-6
glass	20	23
glass .	-6	-7
glass of	-3	3
glass on	4	7
glasses	-23	13
glaucoma	6	7
glimepiride	16	-29
glioma	12	5
glioma ,	3	6
gloves	-16	-1
glucagon	-6	3
glucometer	0	3
glucose	18	39
glucose 0.0	-6	9
glucose 00	38	21
glued	10	10
glued and	6	6
go	21	-22
go ,	14	11
go .	7	-7
go ?	-11	-17
go ahead	-8	-8
go back	-30	15
go every	1	-6
go home	37	-38
go on	45	-8
go through	-33	-4
go to	-24	8
go up	-8	1
goa	-17	3
goalkeeper	-10	-8
goat	-31	1
god	1	-15
goes	-13	10
goes blue	-5	2
goes down	-18	8
goes in	-12	3
goes limp	11	4
goes on	1	-11
goes through	3	11
goes to	31	-12
going	28	11
going .	11	3
going 000	7	8
going down	4	11
going every	4	-23
going into	14	11
going like	10	14
going numb	7	5
going on	-6	5
going out	3	4
going round	-22	-3
going through	0	4
going to	0	-13
gold	-31	3
golden	-20	-1
golf	-11	16
golf .	14	5
gone	27	41
gone ,	3	8
gone .	-18	9
gone a	0	10
gone and	28	13
gone by	-36	-5
gone floppy	16	5
gone from	5	-12
gone heavy	8	4
gone in	1	-7
gone the	11	-4
gone to	3	3
gone yellow	23	-4
good	-70	-32
good ,	-2	13
good .	3	-10
good ?	6	-6
good afternoon	-18	1
good as	-9	0
good day	3	-1
good evening	-11	6
good eye	9	-5
good for	-7	-3
good health	-17	2
good morning	-25	-1
good spirits	-3	0
good to	-18	0
good way	-17	-12
google	-5	0
goose	7	4
got	38	31
got a	-36	20
got into	5	1
got me	-21	1
got my	2	4
got one	9	-6
got the	22	22
got two	-27	-10
got up	17	7
gout	-32	-1
gp	19	-41
gp is	-7	-4
grade	-87	-1
grade 2	-16	0
grade 3	-11	0
graft	-12	-9
graft .	12	5
gran	6	-1
grand	-30	-12
grand ,	-5	0
grand .	-9	-12
grandad	-4	6
grandads	-7	5
grandchildren	-21	3
granddad	0	5
grandfather	-15	1
grandkids	-2	11
grandma	-6	5
grandmas	39	23
grandmother	14	11
grandpa	3	1
grandpas	4	9
grandson	14	7
grandson ,	-5	1
granny	19	13
grans	-18	10
grape	25	2
grateful	0	-1
grateful for	-5	0
graves	6	11
great	-40	-7
great ,	9	13
great .	-26	4
greek	-17	5
green	94	-22
green .	1	8
green phlegm	25	-35
green snake	29	22
green stuff	15	-10
greetings	-15	-19
greetings ,	-13	-7
greetings from	1	-11
grey	63	74
grey ,	11	8
grey and	18	12
grey curtain	1	25
grey round	3	4
grey when	6	5
grief	-10	1
grim	-20	0
gritty	-28	-13
gritty ,	6	2
groin	17	1
groin ,	6	-14
ground	-6	2
grounds	44	18
group	-41	-16
growing	68	-7
growth	1	-4
grunting	16	8
grunting ,	4	3
gst	-5	-5
guangzhou	-5	5
guangzhou .	2	4
guarantee	-10	-1
guess	33	23
guest	-15	-7
guest slot	-15	-9
gullet	-2	-3
gum	35	-10
gums	41	22
gums ,	1	10
gums are	10	26
gums bleed	23	-19
gun	26	9
gurgling	2	17
guys	4	21
gvhd	3	6
gym	14	10
h	48	-12
h .	-2	-6
ha	-16	0
ha .	-26	-1
had	-30	21
had ,	17	10
had 00	57	6
had a	2	-23
had an	6	-9
had been	2	9
had bloody	1	19
had breast	-17	13
had chemo	16	-4
had chest	-18	0
had clots	13	-5
had dengue	-10	0
had diverticulitis	1	-7
had fever	-15	7
had fits	-10	-6
had flu	-5	5
had four	-8	10
had her	20	12
had his	5	2
had it	13	-7
had my	41	23
had no	29	-11
had none	-20	3
had on	-21	2
had one	-33	24
had our	1	4
had rabies	13	-18
had seizures	-9	0
had since	-16	0
had the	-25	-3
had them	5	7
had three	-31	27
had to	42	14
had two	26	1
haematemesis	23	6
haematologist	-6	7
haematologists	5	-1
haematology	-3	1
haemoglobin	44	43
haemoglobin 0.0	63	30
haemoglobin 00.0	-8	0
haemolysed	20	6
haemolysed ,	21	4
haemophilia	26	-15
haemophilia a	23	5
haemoptysis	-18	0
haemoptysis ,	-9	0
haemorrhage	-47	0
haemorrhage ,	-5	0
haemorrhage .	-8	0
haemorrhaging	-3	2
haha	-40	-8
haha .	3	-4
hair	-54	-4
hair loss	3	-16
hair transplant	-7	-8
halal	-20	-2
hale	-2	-17
half	11	9
half -	-1	7
half .	-5	4
half a	4	-12
half an	1	10
half hour	7	6
half my	10	4
half of	13	1
halfway	24	-14
halfway through	9	-5
hall	5	6
halls	-6	5
haloperidol	11	3
halos	8	29
hammer	57	20
hammer ,	3	3
hamster	0	-5
hand	46	10
hand ,	-16	-2
hand .	-27	15
hand and	-13	1
hand in	49	13
hand is	15	1
hand went	-2	5
handle	15	-3
handled	-7	2
handles	-5	6
hands	135	1
hands ,	-1	4
hands .	1	-6
hands and	11	-23
hands are	32	-31
hands cold	1	11
hands flap	2	19
hands like	9	5
hands shake	4	7
handwriting	-4	4
hang	41	17
hanging	27	24
hangover	-3	2
hangs	14	11
hanoi	9	-15
happen	-1	-15
happened	13	6
happened ,	-6	0
happening	0	5
happens	-42	0
happens if	-3	0
happy	-26	1
happy .	0	-12
harare	-14	0
hard	108	49
hard ,	15	-9
hard and	10	10
hard as	33	21
hard like	3	2
hard red	0	-23
hard since	35	23
hard stools	-48	0
hard the	3	4
hard to	33	41
hardly	96	4
hardly any	3	-3
hardly rouse	0	3
harm	-2	13
harming	9	-15
harmless	-11	-3
harsh	3	3
harsh noise	3	2
harvest	-1	-7
has	34	-11
has ,	-7	1
has 00	47	6
has 2	-16	-2
has 38.0	7	-4
has a	20	0
has always	3	12
has an	38	0
has asked	-3	0
has become	26	-17
has been	7	-3
has changed	-8	1
has come	7	-9
has dementia	-8	6
has diabetes	3	1
has doubled	44	-30
has dropped	23	17
has fever	52	-3
has filled	13	8
has gone	-21	0
has got	3	-4
has grown	19	-13
has had	26	-2
has it	10	5
has just	-29	2
has kicked	29	16
has liver	7	8
has lung	-7	11
has mild	-12	0
has my	-8	1
has myeloma	11	-1
has never	-29	-16
has no	-116	-69
has none	14	-7
has not	18	-32
has nothing	6	-16
has noticed	-14	-1
has one	-23	-4
has opened	7	-9
has passed	4	24
has read	7	-10
has run	9	-4
has sickle	6	10
has since	3	1
has started	4	4
has stock	17	-4
has stomach	3	-19
has stopped	21	11
has sudden	15	20
has swollen	1	-20
has taken	30	16
has the	-28	36
has three	-9	-10
has thrown	-42	-2
has to	-1	6
has turned	21	-22
has two	2	-6
has used	6	-5
has vomited	34	16
has vomiting	12	14
hasnt	-20	9
hasnt come	7	14
hasnt had	11	8
hasnt moved	3	18
hasnt passed	6	11
hasnt peed	1	14
hasnt slept	6	7
hasnt started	-71	-6
hates	-1	-5
haul	-10	0
hav	33	20
have	-22	12
have ,	-23	5
have a	16	18
have addisons	-7	30
have an	9	1
have another	7	2
have any	-12	-13
have been	10	5
have but	-22	2
have chest	-14	-11
have diabetes	13	-5
have enough	-2	-7
have for	-24	14
have gone	4	-4
have had	-10	-9
have it	-10	-7
have lost	42	-4
have my	6	11
have never	-3	13
have no	-1	18
have not	-49	-6
have paper	6	-7
have read	5	8
have since	-8	0
have the	-8	8
have three	-24	-5
have to	-38	9
have turned	9	14
have you	0	8
havent	-44	-18
havent felt	15	13
havent had	4	-5
havent kept	21	-3
havent slept	5	-19
havent started	-10	1
havent touched	-12	-11
having	15	32
having a	5	9
hay	-52	0
hay fever	-49	0
hazy	7	4
hazy ,	3	9
hazy .	4	-3
hb	-5	-1
hb 0.0	36	39
hb 00	22	-25
hb 00.0	-13	-6
hb 000	-62	0
hba	-25	-5
hba 1	-25	-5
hbv	-7	0
hcc	17	-8
hcg	-20	-4
he	116	67
he answers	15	4
he asks	-14	7
he ate	1	-32
he be	13	-15
he began	-8	1
he breathes	2	-7
he calls	-6	1
he came	1	-5
he can	4	-17
he cannot	22	-14
he cant	3	-6
he chokes	0	10
he coughed	14	11
he couldnt	13	2
he did	15	8
he does	3	-1
he doesnt	5	6
he drinks	-8	-2
he eats	-11	-4
he feels	17	-11
he fell	4	7
he get	-33	-4
he gets	10	-3
he got	1	9
he had	-62	12
he has	-3	19
he hasnt	9	-12
he have	-14	6
he hears	17	-18
he holds	2	7
he is	68	35
he isnt	2	-9
he just	45	27
he keeps	20	11
he leaves	18	9
he may	2	4
he never	23	0
he only	-21	0
he put	4	5
he says	-22	-7
he sees	16	-29
he sits	13	5
he still	9	9
he stopped	5	1
he take	-4	2
he takes	-19	-9
he talks	16	18
he took	17	11
he walks	-20	-2
he wants	-36	-15
he was	-9	6
he went	-14	-15
he will	29	11
he wont	-13	7
he would	-6	1
head	61	12
head ,	57	-4
head .	4	-1
head and	7	10
head clear	8	-17
head in	-8	-4
head is	1	8
head knock	15	-20
head on	9	-13
head pounding	-2	8
head to	9	5
head up	5	7
headache	129	5
headache ,	-2	-4
headache .	15	-16
headache and	10	-6
headache for	16	0
headache of	35	25
headache since	17	-6
headache that	-11	1
headaches	55	5
headaches ,	-4	-1
headaches and	13	9
headed	6	-11
heads	51	11
healed	-46	-4
healed ,	-9	0
healed .	-7	0
health	-6	-4
health ,	-2	-8
health .	-7	2
healthy	-32	-10
healthy ,	-9	8
healthy .	1	-12
healthy 00	-10	-1
healthy volunteer	8	4
hear	-11	14
heard	-23	-7
hearing	-13	-16
hearing aid	3	5
hears	40	-8
heart	9	5
heart ,	5	-12
heart 000	25	15
heart attack	-51	6
heart attacks	-9	0
heart bleeds	-9	0
heart block	7	13
heart does	0	3
heart failure	47	-46
heart for	-35	-11
heart going	7	15
heart is	-19	-1
heart pills	20	8
heart racing	24	8
heart rate	-1	4
heart skips	1	-12
heart stopped	-21	-7
heart tablets	32	25
heart transplant	22	0
heart valve	-18	3
heartbeat	12	-11
heartburn	-8	14
hearts	8	-2
hearts been	2	-14
heat	-30	1
heater	27	12
heatwave	-9	0
heavy	-3	16
heavy .	5	8
heavy bleeding	-4	-11
heavy periods	-1	-9
hed	-12	1
heel	-1	-23
heidelberg	17	11
height	-2	4
held	34	-31
hell	9	35
hell finish	8	4
hello	1	-7
hello ,	25	-6
hello from	0	-4
hello i	-15	3
helo	-15	3
help	74	6
help ,	3	2
help .	1	-5
help ?	17	3
help me	41	9
help us	13	-6
helped	-9	2
helpline	-4	-7
helps	-36	-25
helps .	4	-4
hemophilia	2	-12
hemorrhage	-10	0
hence	-23	7
hep	16	-15
hep b	8	12
hep c	8	-15
hepatitis	13	20
hepatitis b	6	6
hepatologist	6	20
hepatology	0	3
her	54	52
her ,	10	-7
her .	15	-12
her 2	-2	7
her a	-6	2
her and	19	6
her belly	8	3
her by	2	-4
her chest	4	5
her chin	4	1
her daughter	6	4
her dead	8	4
her eyes	1	6
her face	8	8
her hands	3	1
her head	29	-9
her heart	1	-4
her husband	8	7
her in	8	9
her last	-30	0
her left	6	11
her legs	8	-1
her life	5	3
her lips	36	9
her milk	8	-6
her mother	1	-12
her mouth	10	24
her name	7	3
her own	-11	-3
her right	7	5
her speech	12	10
her to	21	-11
her up	5	-4
her usual	-7	-5
herb	2	15
herceptin	-14	-3
here	14	-8
here ,	3	21
here .	9	24
here ?	5	-13
here for	-13	1
here has	8	-2
here i	2	8
here in	-37	-21
here is	2	-25
here since	-18	0
heres	-19	-9
hernia	-10	6
hernia .	-3	1
hernia op	-19	0
hernia repair	2	-6
heroine	-12	0
hers	-21	-7
herself	-26	4
hes	94	75
hes 00	-37	8
hes a	-18	-5
hes at	0	-4
hes been	20	-6
hes calm	8	-22
hes comfortable	5	-18
hes diabetic	-20	0
hes drooling	5	2
hes fine	-28	9
hes gone	16	2
hes got	4	8
hes grey	8	1
hes had	11	2
hes in	-17	-12
hes just	5	3
hes on	30	5
hes pale	1	8
hes seeing	9	11
hes shaking	5	4
hes snoring	5	3
hes sweating	2	8
hes talking	2	4
hes too	1	10
hes well	-5	-11
hes yellow	1	6
hey	-8	-2
hht	-11	2
hht .	8	2
hi	-5	49
hi ,	9	3
hi .	2	12
hi im	-2	8
hi its	-15	0
hiccups	9	-5
hiccups ,	17	13
hickman	20	1
hickman line	10	-2
high	36	27
high -	-6	7
high and	13	18
high blood	-19	0
high fever	61	-25
higher	4	14
higher than	3	13
hill	10	-2
him	51	33
him ,	4	-5
him .	-7	14
him ?	-24	18
him and	10	7
him awake	0	3
him for	5	-4
him in	17	0
him on	-29	3
him out	6	1
him the	38	-28
him to	34	12
himself	22	4
himself ,	-4	-5
hip	8	-17
hip ,	43	15
hip .	-16	5
hip op	-12	-1
hip pain	12	-11
hip replacement	19	0
hipec	-9	-5
hips	-13	0
his	78	66
his arms	5	8
his belly	14	-28
his blood	-10	2
his breath	-4	3
his brother	-20	0
his chest	2	-13
his cup	15	6
his daughter	4	8
his dead	5	5
his eyes	12	8
his face	1	11
his foot	6	6
his hand	61	17
his hands	7	14
his head	12	18
his heart	38	14
his jaw	2	3
his knee	-24	0
his left	-36	-4
his leg	4	-19
his legs	5	17
his life	-17	0
his lips	12	12
his mouth	25	10
his name	5	3
his neck	3	4
his nose	2	4
his old	-20	-4
his own	4	0
his prostate	-49	-10
his second	10	3
his shoes	6	15
his son	-10	6
his speech	-12	5
his spit	9	2
his stools	0	6
his teeth	6	4
his usual	4	-5
his wife	-25	0
histology	5	4
history	-53	-14
history .	-12	-5
history of	4	2
hit	95	15
hit by	34	11
hit his	11	7
hit me	16	9
hit the	28	6
hiv	67	-32
hiv ,	-13	24
hives	-1	-1
hives ,	-9	5
hives all	21	-4
hives everywhere	9	5
hiya	-27	9
hiya ,	-28	11
hla	-13	-8
hla -	-13	-8
hoarse	24	8
hoarse .	4	2
hoarseness	8	1
hold	45	4
hold a	2	-9
hold his	0	-6
hold it	6	3
hold my	3	10
hold the	7	4
holding	15	-29
holding the	10	-13
holds	0	-9
hole	-25	-19
holes	4	-6
holiday	3	11
holiday ,	10	-7
holiday .	8	-13
holiday in	11	13
holter	-6	2
home	25	18
home ,	44	0
home -	1	3
home .	-2	-4
home bp	3	-17
home cuff	16	12
home for	-2	10
home from	20	42
home in	-10	-12
home on	-4	0
home oxygen	-5	-9
home resident	12	5
home since	-31	6
home to	4	-12
home with	11	17
homework	5	-3
honest	41	-12
honestly	28	22
honestly i	22	3
hop	1	8
hope	17	18
hope this	-8	-1
hoped	-4	-4
hoping	11	-6
hoping for	4	-11
hormone	-3	0
horse	-29	3
horse ,	4	1
horse .	-41	9
hospice	-15	-3
hospital	0	2
hospital ,	24	-7
hospital .	40	5
hospital ?	-18	22
hospital accepts	12	3
hospital and	-6	2
hospital for	-5	16
hospital has	-38	9
hospital in	33	-7
hospital keeps	-4	1
hospital pharmacy	2	-24
hospital with	-42	14
hospitalisation	-1	16
hospitals	8	12
hospitals .	-5	3
hot	65	2
hot ,	33	10
hot and	51	-37
hot flushes	-25	0
hot patch	9	-4
hot potato	1	10
hotel	38	7
hotel .	-3	1
hotel :	-13	0
hotel in	52	-13
hotel near	8	4
hotline	3	-3
hour	67	78
hour ,	14	24
hour .	-20	-5
hour ago	90	18
hour and	12	4
hour history	0	5
hour later	5	3
hour since	3	4
hours	77	40
hours ,	21	7
hours .	4	5
hours a	2	4
hours ago	32	-35
hours and	-8	13
hours now	10	10
hours of	-4	3
house	17	5
house ,	-32	3
house .	-14	-2
house and	3	-6
houston	-3	0
how	6	-10
how common	-34	0
how do	34	4
how fast	3	2
how long	26	-13
how many	-8	17
how much	4	15
how often	8	-17
how should	3	-1
how soon	19	-5
how the	17	-10
how to	-28	12
hpv	-3	0
hr	69	42
hr 00	-5	-11
hr 000	55	45
hrs	35	2
hubby	17	14
hubbys	-1	-10
huge	31	3
huge ,	22	14
humalog	8	-3
human	-8	-5
humans	-35	4
humira	-10	2
hungry	-5	12
hunting	35	11
hunting for	30	6
hurry	-7	9
hurry ,	14	16
hurt	-1	-48
hurt .	3	-2
hurt myself	7	-27
hurting	7	3
hurts	131	-29
hurts ,	8	21
hurts .	-12	14
hurts a	13	10
hurts like	8	3
hurts to	1	17
hurts when	9	-12
husband	15	28
husband ,	-17	-11
husband .	30	-1
husband died	-13	-4
husband is	-23	1
husband says	0	-17
husbands	7	-12
husky	3	5
hyderabad	-7	2
hydrocortisone	69	1
hydrocortisone down	8	9
hydrocortisone for	40	-7
hydrocortisone ran	0	16
hydroxychloroquine	-11	13
hydroxyurea	23	10
hypertension	23	25
hypothetically	-8	4
hypothetically ,	-12	7
hysterectomy	-11	8
i	-1	-3
i ,	9	9
i .	32	0
i ?	1	-6
i allowed	-18	3
i also	-3	15
i am	18	0
i ask	-38	7
i be	-13	-3
i began	-7	2
i bend	4	3
i blacked	11	16
i bled	-15	0
i book	-12	1
i booked	8	11
i bought	1	5
i breathe	4	26
i bring	4	8
i buy	2	-16
i call	10	18
i came	16	16
i can	16	-48
i cannot	46	-35
i cant	-29	-40
i carry	-4	6
i change	-2	-3
i checked	13	-2
i choke	1	3
i come	-3	3
i continue	5	-16
i coordinate	-12	1
i cough	24	-25
i coughed	-15	7
i could	9	-10
i couldnt	-23	9
i cry	3	-24
i cut	-4	2
i did	-5	-13
i didnt	1	-10
i do	-20	5
i dont	44	11
i drink	22	-4
i drive	-11	0
i eat	-5	-8
i enclose	-5	3
i enquire	-8	4
i ever	10	9
i expect	-43	2
i faint	20	27
i fainted	-2	17
i feel	4	-28
i fell	9	11
i find	-6	11
i finished	-11	5
i fit	-18	0
i fly	-20	-18
i found	0	11
i gave	1	-8
i get	50	-25
i give	9	1
i go	-13	10
i got	-9	20
i guess	7	7
i had	-27	-30
i have	32	-23
i havent	-31	11
i hear	17	7
i heard	-8	-1
i hold	-1	-10
i hope	3	2
i join	2	-8
i just	26	21
i keep	14	34
i know	29	10
i leave	7	2
i left	-7	6
i lie	4	10
i lift	-8	0
i like	-31	-11
i live	-15	0
i log	24	3
i look	-2	-36
i lost	7	0
i make	-4	10
i manage	11	-15
i may	3	19
i mean	13	2
i might	21	12
i missed	10	4
i move	-2	-5
i must	-2	-10
i myself	-25	0
i nearly	1	15
i need	-8	3
i never	-3	-12
i no	-1	5
i note	7	4
i noticed	15	-14
i only	-13	-5
i order	11	9
i ordered	24	1
i paid	-12	-5
i pass	-6	0
i pay	-30	-20
i pee	7	-38
i press	26	-7
i put	-7	-23
i qualify	-1	-8
i ran	4	0
i read	-9	-5
i reckon	27	16
i report	17	14
i restart	-17	10
i return	-5	0
i run	-33	21
i said	17	12
i saw	0	-10
i see	-13	5
i seek	-10	5
i send	15	-1
i should	5	8
i sign	-6	-1
i signed	-7	1
i simply	6	-12
i sit	6	-1
i skip	4	-6
i sleep	-5	-2
i slept	7	7
i snore	-28	0
i speak	32	-9
i stand	23	-3
i start	-6	0
i started	39	-19
i stay	-8	-11
i still	-20	1
i stood	9	16
i stop	-11	-2
i stopped	3	4
i suppose	23	24
i survived	-8	0
i swap	-5	8
i swim	5	2
i take	5	4
i talk	3	8
i teach	-15	2
i tell	2	-5
i think	113	9
i thought	10	-3
i threw	1	15
i throw	1	7
i tick	-1	5
i to	-7	-6
i too	5	-19
i took	12	4
i trust	-6	8
i turn	43	-46
i type	-4	13
i typed	-3	-3
i upload	-14	3
i used	14	25
i vomited	-15	0
i wait	4	4
i wake	6	-15
i walk	6	13
i want	13	-8
i wanted	-4	13
i was	-75	21
i wear	12	-5
i went	-9	5
i wet	1	8
i will	91	26
i wipe	27	7
i woke	13	20
i wont	20	10
i work	-18	1
i worry	-4	32
i would	-16	8
i wouldnt	9	3
i write	-6	5
i wrote	6	14
iban	-15	-2
ibrutinib	13	-27
ibrutinib ,	-13	-4
ibuprofen	4	-18
ibuprofen for	4	11
icatibant	-11	15
icd	40	-10
icd code	-3	1
ice	-31	11
ice ,	9	8
ice cold	7	7
icu	-19	11
icu ,	-12	0
icu 00	-12	0
id	-51	-47
id also	-9	-7
id be	-6	-3
id been	22	-9
id die	14	-16
id just	3	-10
id like	-16	0
id love	-11	0
id only	4	-7
id planned	2	-5
id rather	13	8
id want	-8	0
ideation	-8	4
ideation "	10	4
ideation ,	-3	0
ideation .	-7	0
if	-42	22
if ,	-24	-4
if a	8	-7
if he	-5	3
if i	-59	4
if im	-18	2
if it	-13	1
if its	6	13
if my	7	-2
if one	-25	1
if possible	25	7
if she	24	-12
if someone	12	8
if that	7	2
if the	21	5
if there	5	0
if they	-11	1
if we	8	-13
if you	-4	-2
if your	35	-10
ignore	-31	6
ii	-39	-1
ii )	12	-11
ii ,	10	5
ill	13	18
ill ,	4	-2
ill .	41	-5
ill be	19	5
illness	31	19
im	9	-7
im 00	-22	-51
im a	-25	-26
im after	-4	0
im allergic	-9	0
im an	-10	-4
im asking	-23	0
im at	6	-10
im back	-9	4
im coughing	12	21
im diabetic	23	19
im doing	21	9
im dripping	15	8
im drooling	5	8
im dying	17	12
im eating	-35	-4
im fine	1	-3
im getting	-6	15
im going	14	-8
im grey	17	9
im healthy	-8	0
im in	-5	-18
im just	-34	1
im looking	0	-16
im not	-51	-15
im off	-9	-6
im on	15	-12
im only	-18	-2
im seeing	18	15
im shaking	19	18
im sure	-2	15
im the	2	-11
im thirsty	3	-3
im translating	-4	4
im travelling	0	-5
im very	13	-46
im well	32	28
im writing	-19	3
imatinib	1	-11
imatinib 000	11	5
immune	13	-11
immunoglobulin	18	-13
immunotherapy	32	26
implant	0	6
implants	-18	-3
import	3	7
importer	18	-24
imports	-2	-13
in	-27	-3
in "	12	8
in ,	24	12
in -	-30	-3
in .	-11	17
in 00	-47	-10
in 0000	-52	-7
in 2	40	-24
in 3	4	-5
in 5	7	5
in :	5	-1
in ?	22	4
in a	16	4
in accra	-8	-2
in aide	4	-2
in all	4	-9
in almaty	-8	0
in an	-25	5
in and	32	2
in any	13	11
in april	15	-1
in at	6	2
in august	-14	-10
in autumn	-4	10
in bali	21	0
in bangkok	17	-2
in bed	63	-36
in between	17	27
in big	-7	1
in blue	-4	0
in both	27	-6
in budapest	4	-9
in cad	-3	0
in cambodia	23	-8
in canada	-12	4
in cancer	5	3
in carer	10	-5
in case	-25	-22
in chengdu	1	-9
in chennai	-13	9
in chest	9	2
in chiang	12	-9
in chickenpox	23	-21
in cork	-9	0
in december	10	-13
in delhi	6	-10
in doha	6	-1
in dubai	1	4
in english	-22	-5
in europe	-9	6
in february	-46	12
in five	6	-10
in four	-17	-3
in french	-12	2
in front	35	22
in germany	22	7
in good	-15	15
in hand	-14	-5
in hanoi	4	-13
in heidelberg	17	9
in her	-19	-9
in his	3	3
in hives	-7	-10
in hospital	-56	4
in in	6	8
in india	1	3
in intensive	-6	7
in istanbul	-16	3
in it	16	-7
in january	-47	-4
in japan	-20	14
in july	-18	3
in june	9	-22
in korea	-11	0
in krakow	-12	1
in kuala	12	-1
in kunming	-12	2
in lao	-34	-18
in laos	7	-21
in law	25	11
in left	11	-5
in leipzig	-3	-5
in luang	16	-13
in malaysia	8	-1
in manila	-10	3
in march	-27	3
in may	0	5
in melbourne	-7	-14
in month	-11	4
in mouth	10	11
in my	77	-27
in myself	1	-6
in nairobi	-11	1
in nepal	-6	5
in nine	-3	-3
in november	8	13
in october	5	5
in one	30	-3
in order	13	13
in our	-31	-11
in pakse	26	-13
in particular	-6	-4
in phuket	-7	2
in place	-11	3
in plain	-4	-3
in poland	14	7
in port	8	-1
in portugal	-6	0
in pregnancy	9	-2
in pune	-18	4
in rand	-5	-5
in remission	-7	-6
in savannakhet	11	3
in seoul	3	6
in sept	-3	1
in september	-9	2
in sheets	27	19
in since	4	-14
in singapore	-3	-8
in single	8	3
in six	-18	2
in size	15	-13
in spain	-30	3
in spanish	-17	-4
in spring	-36	-3
in stock	-24	7
in sweat	8	4
in taipei	-2	8
in taiwan	19	-8
in tbilisi	3	-5
in ten	11	-1
in thailand	-4	9
in that	11	-15
in the	-10	-2
in there	10	4
in this	9	-5
in three	11	-15
in tijuana	-9	8
in town	5	5
in turkey	-17	1
in two	14	-12
in udon	6	-3
in under	4	4
in ur	-1	6
in urine	0	4
in vang	6	-5
in vienna	-10	-6
in vientiane	-2	-19
in vietnam	-8	1
in waves	11	-29
in week	-18	4
in what	-10	-10
in windhoek	12	-7
in winter	-7	4
in your	-11	3
inch	10	-10
incidental	9	-2
incl	-18	-5
incl .	-12	-7
include	5	-3
include the	-4	3
included	46	21
included ,	1	12
included ?	2	15
including	-7	15
inclusion	-24	0
inclusion criteria	-11	0
increasing	31	-6
increasingly	7	4
india	-5	-5
india .	-10	3
indian	-19	0
indigestion	13	5
individual	16	21
indoors	26	15
indoors ,	7	3
induced	-6	1
induction	6	7
infant	0	5
infarct	-8	-2
infarct ,	-2	5
infarction	-3	0
infected	-23	-21
infected ,	-7	-10
infection	29	-5
infection ,	6	-3
infections	-11	3
inferior	-3	0
inferior stemi	-3	0
inflammation	-4	-11
infliximab	4	-5
info	-19	1
inform	3	-1
information	-26	21
infusion	47	11
infusion ,	-19	0
infusions	-5	-10
inhaled	22	12
inhaler	-3	15
inhibitor	17	5
injection	-16	14
injection ,	-16	4
injection ?	12	2
injections	-30	-7
injections .	-13	-7
injury	-13	0
injury ,	-8	0
ink	-14	1
inr	43	-32
inr 0.0	57	-12
inr came	5	-11
inr was	6	-24
ins	-5	0
insert	-10	1
inside	-18	9
inside my	2	8
inside the	-14	7
insists	14	2
insists on	-13	8
instead	32	16
instead ?	36	9
instead of	11	2
insulin	19	11
insulin ,	10	2
insulin and	16	-14
insulin for	11	1
insulin glargine	-18	-2
insulin pen	18	-13
insulin pens	8	-4
insurance	-16	17
insurance ,	9	16
insurance .	-18	2
insurance appeal	-8	0
insurance asks	21	7
insurance card	-8	0
insurance form	-4	0
insured	-5	-7
insurer	-25	3
insurer ,	-12	0
insurer asks	-21	0
insurer wants	9	-1
insurers	-6	-1
intact	-25	0
intensive	-11	1
intensive care	-11	1
interest	-8	-6
interested	-11	16
interested in	-11	16
interferon	-18	0
intermittent	14	-10
international	-3	-6
internet	-8	-1
interpret	-4	6
interpreter	16	-7
interpreter on	-6	4
intervention	-10	1
interview	45	9
into	19	25
into a	-23	15
into my	56	5
into the	3	25
invitation	12	-14
invitation letter	8	-11
invoice	-17	-16
invoice ,	-17	0
invoice .	-7	-5
invoice for	42	-11
invoice in	1	7
invoice says	-20	1
invoice to	2	-3
involved	5	-1
ipf	-9	5
ipf ,	-3	1
ipi	15	-1
ipi nivo	10	0
ipilimumab	46	5
irinotecan	18	6
iron	-59	-1
iron .	-5	2
iron tablets	-40	9
irregular	41	-1
irregular pulse	10	-13
is	-9	-1
is "	26	0
is ,	0	3
is .	13	25
is 0.0	-22	11
is 00	15	18
is 00.0	-6	0
is 000	18	3
is 0000	17	3
is 2	28	8
is 3	0	11
is 38.0	-14	7
is 4	-1	28
is 5	17	1
is 7	1	9
is 8	-4	5
is a	-57	18
is about	-37	1
is accepted	-8	-4
is an	-17	0
is and	17	3
is as	-11	-10
is at	10	1
is away	27	-6
is back	23	-23
is being	5	-1
is better	23	8
is big	0	4
is black	22	4
is bleeding	-10	5
is blood	33	-4
is booked	-9	1
is breathing	23	13
is breathless	10	17
is broken	-16	-37
is brought	8	6
is brown	-5	-5
is burning	-3	23
is chest	-32	0
is clear	4	-7
is closed	15	-3
is cold	18	12
is coming	1	7
is confused	27	16
is coughing	5	5
is covered	-12	8
is doing	-15	4
is dr	-2	13
is dry	-8	1
is due	31	6
is empty	12	4
is fine	9	-11
is finished	0	6
is five	-10	-6
is for	-5	-23
is free	-3	-7
is friday	5	-10
is full	-22	15
is getting	50	-25
is giving	-8	0
is going	-17	-5
is gone	10	13
is good	-41	7
is grey	1	3
is growing	45	-21
is hard	-5	-20
is having	51	29
is he	-11	4
is hot	19	-27
is ill	-41	-11
is in	-32	13
is included	17	19
is it	-55	23
is killing	-41	6
is like	8	-13
is limp	7	8
is low	-13	2
is moving	1	4
is my	-38	5
is new	-2	-3
is next	12	10
is no	12	7
is normal	-17	-17
is not	21	23
is now	-23	24
is off	4	-4
is ok	-46	-5
is on	-11	2
is once	10	-1
is one	6	-15
is only	-3	-3
is otherwise	-10	1
is our	-22	2
is out	-16	0
is pale	1	5
is puffy	18	-13
is pus	15	-34
is raw	1	15
is red	56	-61
is right	-11	-3
is rigid	8	3
is rock	3	6
is running	6	17
is scheduled	-7	-5
is seven	3	-17
is shivering	19	13
is short	13	14
is shut	13	-4
is sick	-15	-2
is six	-12	-5
is sleepy	5	0
is so	9	8
is soaked	39	11
is sold	-7	0
is sore	13	4
is spreading	25	-23
is stable	-14	-18
is staying	6	0
is stiff	4	4
is still	-7	-1
is stuck	12	-10
is surgery	-18	2
is sweating	7	11
is swelling	39	24
is swollen	65	-63
is tender	11	13
is that	-42	-18
is the	-36	6
is there	-42	-14
is this	-26	7
is tight	10	-12
is to	-13	4
is tomorrow	4	3
is too	6	-4
is two	15	-16
is unbearable	55	-21
is up	1	-8
is vat	-6	5
is visit	-18	-2
is vomiting	14	14
is weak	0	-3
is well	-5	-5
is what	-30	-6
is why	-5	7
is yellow	-13	11
is your	15	14
ish	2	5
ish ,	1	6
island	11	4
island ,	0	7
isle	-4	0
isle of	-4	0
isnt	34	-8
isnt it	-2	9
isnt on	0	-8
isnt sold	3	-7
isnt that	34	24
isnt touching	4	-2
isnt true	10	9
isoniazid	5	-5
isotretinoin	-14	-5
issued	-29	2
istanbul	10	-5
istanbul .	-23	-5
it	-7	-8
it )	3	-9
it ,	10	-23
it .	24	-33
it :	-17	3
it ;	-2	8
it ?	7	-30
it a	5	1
it again	-6	0
it all	29	15
it and	-33	-3
it as	25	17
it at	2	-3
it back	33	28
it be	22	2
it before	-14	-1
it but	15	11
it came	-8	1
it can	-6	-1
it cheaper	5	0
it cheapest	-2	-12
it corrected	-2	-6
it does	-5	-13
it doesnt	12	10
it done	9	-5
it down	4	10
it ends	10	-1
it feels	-3	3
it fine	-24	0
it for	26	-9
it from	-16	-9
it goes	11	9
it has	-31	-20
it hasnt	13	-5
it hurts	15	-36
it i	2	-13
it in	0	9
it is	84	24
it isnt	41	24
it just	14	18
it looks	0	9
it matter	-24	0
it matters	3	10
it may	-13	0
it needs	32	7
it normal	17	25
it off	10	12
it ok	0	14
it on	-18	12
it or	16	-17
it out	-11	2
it possible	6	-6
it safe	10	-5
it says	24	15
it since	-14	-12
it started	1	9
it stings	9	-8
it stopped	1	14
it the	7	16
it there	-6	0
it till	1	7
it time	-28	-11
it to	3	4
it today	5	0
it true	-16	-12
it up	0	12
it used	-1	-13
it was	-2	-7
it went	-51	4
it wise	-13	3
it with	12	4
it without	8	-17
it wont	0	5
it worth	1	12
it would	-3	1
it yet	-15	-9
itch	-30	-33
itch ,	-2	-7
itch .	0	-7
itch and	-43	0
itches	-30	-19
itching	40	-68
itching ,	9	12
itching .	2	-6
itchy	-86	-30
itchy ,	25	-8
itchy all	23	12
itchy eyes	-11	0
itchy rash	9	-5
itchy red	10	-18
item	-18	-5
item 00	8	2
items	-8	-2
itll	10	2
itp	8	10
itp .	1	3
its	14	18
its 00	-21	9
its a	-31	-4
its about	-20	-1
its been	-25	-6
its for	-26	-14
its getting	-3	-3
its gone	-5	2
its in	-24	7
its just	1	13
its like	22	17
its me	16	3
its monday	29	-12
its most	4	1
its my	-15	-5
its not	41	6
its nothing	6	14
its now	-2	4
its only	-15	10
its red	2	-21
its swollen	2	9
itself	-15	9
itself ?	12	1
iu	-15	0
iv	-11	-4
ive	33	-5
ive a	-10	-20
ive an	1	3
ive been	-5	18
ive brought	1	-7
ive filled	-7	1
ive given	14	10
ive gone	7	4
ive got	39	-19
ive had	-36	3
ive lost	15	-2
ive never	-27	-4
ive no	-4	10
ive not	-48	-4
ive only	-5	-13
ive put	16	3
ive read	-8	0
ive saved	11	9
ive stopped	-33	-29
ive told	-13	-10
ive written	24	12
ivf	6	-11
ivf in	-4	-4
jab	-14	1
jab ?	-4	9
jabbed	-27	-12
jabs	0	-1
jabs .	6	-10
jam	4	4
january	-25	-22
january ,	-23	0
january .	20	-7
japan	-42	16
japan .	-2	12
jaundice	-36	5
jaundice ,	-18	2
jaw	100	38
jaw ,	17	22
jaw .	9	6
jaw aches	36	21
jaw is	1	15
jelly	33	27
jelly ,	16	7
jelly .	12	9
jerked	2	6
jerking	51	28
jerking on	1	5
job	-35	5
join	-5	-11
join a	19	-7
join the	-21	-5
joining	2	-7
joint	7	5
joke	11	10
jokes	-15	-12
journal	-19	0
journal club	-19	0
journalist	6	-13
judge	8	-7
juice	-1	12
juice ,	3	-6
juice .	0	-9
july	-11	-7
july ,	-4	-1
july .	-5	10
jumped	23	-18
jumping	22	9
june	4	0
june ,	12	12
june .	-11	11
jus	-37	5
just	4	60
just a	-10	-1
just asking	2	-14
just comparing	-14	14
just curious	-14	-6
just had	58	21
just in	-7	-9
just like	-19	0
just need	-8	-18
just now	16	6
just planning	3	0
just tell	18	6
just that	1	12
just the	-5	-17
just want	-41	-1
just wanted	-7	1
juvenile	8	-3
k	39	10
k .	23	3
k 0.0	42	2
kaen	-9	4
kathmandu	-4	-1
keel	-28	-11
keeled	43	19
keeled over	43	19
keep	30	-18
keep a	-11	3
keep her	2	-3
keep him	5	6
keep it	4	-10
keep me	-2	9
keep my	19	-27
keep taking	7	-7
keep the	-6	-1
keeping	-1	-10
keeping fluids	13	-4
keeps	36	31
keeps dropping	10	11
keeps nodding	18	14
keeps the	18	-13
keeps vomiting	11	6
keppra	31	-58
kept	30	-2
kerb	14	25
ketamine	31	15
ketone	14	-5
ketone stick	15	2
ketone strip	1	-5
ketones	38	-24
ketones 0.0	15	-5
kettle	16	11
kettle ,	5	9
keyhole	23	10
keytruda	57	-20
kg	58	-81
kg ,	14	13
kg .	-10	-3
kg in	33	-26
kg since	24	-35
khai	17	-6
khon	-9	4
khon kaen	-9	4
kick	27	24
kick me	-1	-6
kicked	29	-11
kicked me	29	-11
kicking	19	-17
kicks	-34	11
kid	5	-5
kidney	67	-24
kidney cancer	-12	-5
kidney failure	-7	0
kidney from	11	-5
kidney patient	30	-18
kidney stone	-6	-11
kidney transplant	44	-3
kidneys	17	-23
kidneys ,	-5	-9
kids	-1	24
kids ,	-10	4
kids are	11	6
kill	92	30
kill me	-5	5
killer	-30	0
killing	-40	13
killing me	-26	-3
kilo	-11	-15
kilos	13	-41
kilos in	16	-30
kilos since	-2	-6
kind	-27	7
kind .	7	2
kind of	1	7
kinda	5	3
kinder	7	-12
kindergarten	-15	0
kindly	-22	13
kindly advise	-8	0
kindly confirm	-13	3
kindly quote	9	6
kindly send	-2	-7
kit	-6	-8
kitchen	38	35
kitchen .	7	1
kitchen floor	4	15
km	-23	5
km .	10	3
knee	12	12
knee (	-1	-13
knee ,	20	-9
knee .	22	-12
knee and	9	6
knee arthroscopy	5	-4
knee is	4	-20
knee operation	-5	-3
knee replacement	14	8
knees	32	11
knees ,	6	-19
knees .	22	0
knees and	9	-6
knees every	4	3
knife	63	27
knife ,	20	14
knife -	2	6
knife in	3	8
knock	17	-30
knock ,	8	-14
knocked	-8	-6
knocking	4	3
know	-5	26
know ,	12	1
know .	6	6
know :	-8	-3
know about	-30	0
know before	16	1
know how	6	-11
know if	47	4
know me	11	17
know the	19	-5
know what	50	16
know where	-13	12
know whether	2	11
know which	-24	-7
known	65	2
known ,	15	-3
known for	13	3
known side	-18	4
knows	18	-15
knuckles	-12	-14
korea	0	5
korea .	-14	-1
korea ?	-11	0
korean	-10	-4
kpa	1	5
kpa .	12	7
krakow	-15	1
krakow .	-12	1
kras	-8	5
kuala	10	2
kuala lumpur	10	2
kunming	-8	9
kunming .	-8	-4
l	32	-4
l (	20	-1
l )	-1	-3
l ,	23	3
l .	-13	-3
l 4	-4	-1
l 5	-13	4
l on	16	-21
l since	10	-19
la	-20	17
lab	63	5
lab .	-4	5
lab rang	19	-6
label	-12	-7
laboratory	-3	3
labs	35	-17
lactate	46	28
lactate 0.0	37	14
lactation	7	-1
lad	23	7
ladder	51	23
lads	-19	0
lady	-30	5
lagos	-13	-5
lamotrigine	18	21
lamotrigine ,	11	12
lamp	1	5
lamp ,	1	4
lamps	5	32
lamps ,	1	18
landed	3	5
landed in	-3	2
landlord	-6	12
language	-8	4
languages	-7	0
lantus	36	4
lao	6	-11
lao .	-13	-1
laos	-10	-12
laos ,	13	-3
laos .	53	15
laos ?	-12	0
laos for	5	-2
lap	19	11
laptop	-14	-11
large	12	-16
laser	15	6
laser ?	-11	0
laser for	7	6
laser treatment	18	2
lasik	-5	-2
last	26	-2
last ,	16	1
last .	-9	0
last 00	-9	3
last attack	-5	-3
last autumn	-30	0
last check	-17	0
last chemo	-25	11
last days	2	-15
last dose	3	-18
last evening	30	-23
last fit	19	-4
last friday	-23	-5
last hour	8	3
last monday	-17	0
last month	1	-11
last night	133	26
last nite	58	9
last one	3	5
last period	-7	3
last seizure	-3	-4
last spring	-6	-3
last tablet	34	-18
last tablets	6	-17
last three	-14	-8
last thursday	7	12
last tuesday	16	8
last two	24	15
last visit	18	-12
last wednesday	-7	1
last week	10	35
last weeks	-4	0
last winter	-37	-8
last wk	-26	-5
last year	-39	1
last yr	-22	0
lasted	37	9
lasted ten	37	9
lasting	-17	4
lasts	12	2
latanoprost	2	-9
latch	4	3
late	-13	-28
late husband	-11	0
late wifes	-10	-9
lately	-1	-14
lately .	4	-5
later	-35	32
later ,	4	2
later .	-9	9
latest	-7	3
laugh	-17	1
laugh ,	-17	0
laughed	4	12
laughing	-1	4
laughs	5	-9
laughs ,	-11	6
law	4	33
law .	-21	6
laws	-16	-13
laxative	-7	3
lay	-9	1
lb	-5	-3
ldl	9	-3
ldl 0.0	-32	0
lead	-63	3
lead .	-51	-13
leaf	7	4
leaflet	-77	5
leaflet for	-9	0
leaflet lists	-27	0
leaflet mentions	8	12
leaflet of	-17	0
leaflet says	16	-5
leaking	16	-16
leaning	4	3
leaning forward	3	1
learn	-25	-3
least	23	6
leathery	3	1
leave	41	-33
leave .	21	-9
leave a	-5	1
leave it	-1	4
leave trenches	13	-13
leaves	19	4
leaving	-15	0
leeds	12	2
left	102	-35
left ,	54	-58
left .	20	-35
left a	-20	0
left and	14	4
left arm	39	28
left breast	0	-14
left calf	13	32
left ear	11	-17
left eye	35	12
left flank	3	-8
left foot	-1	14
left for	15	-19
left forehead	19	-13
left hand	-28	12
left has	1	-4
left in	14	-8
left leg	-9	29
left lower	20	-10
left over	6	-8
left shoulder	-2	10
left side	15	27
left since	5	-11
left so	-11	1
left the	8	3
leg	62	21
leg ,	-12	-10
leg and	1	-3
leg for	0	17
leg is	14	9
leg since	13	1
leg weakness	-6	10
legal	-36	-19
legally	-1	-3
legs	85	33
legs ,	1	19
legs .	1	13
legs and	12	7
legs are	6	-3
legs feel	6	9
legs have	9	12
legs like	26	27
legs since	7	15
legs strong	-27	-15
legs that	6	-25
leiden	-8	0
leipzig	-6	-5
leipzig .	-11	-5
lemon	2	-9
lenalidomide	8	1
length	-21	-2
lens	18	-27
lens wearer	31	-23
lenses	-15	-26
lenses .	-17	-2
lenvatinib	19	12
lenvima	8	-4
less	-2	17
less ,	13	-1
less ?	-4	-1
less than	28	18
let	-20	6
let him	-15	3
let me	-16	-1
letrozole	-31	-10
letrozole ,	-2	7
letrozole .	-20	-2
lets	5	5
lets me	13	6
letter	3	14
letter ,	-34	4
letter .	-8	4
letter ?	11	3
letter attached	5	3
letter be	12	5
letter before	-13	-2
letter for	-2	-11
letter from	-10	0
letter of	-4	3
letter to	1	-3
letter with	-7	-4
letters	28	26
letters .	-9	8
letters for	2	3
letters to	1	6
leukaemia	52	13
leukaemia ,	4	16
level	6	-28
level 0.0	-36	2
levels	-17	-1
levetiracetam	0	-15
levetiracetam 000	1	-9
levodopa	-12	13
levothyroxine	-20	6
librarian	-15	0
licence	0	-6
licensed	5	-2
lid	-15	2
lids	-21	3
lie	20	32
lie down	3	20
lie flat	18	27
lies	18	31
life	-8	34
life ,	-2	25
life .	-6	-5
life in	-33	0
lift	11	19
lift her	5	8
lift his	1	3
lift my	-12	8
lifting	3	-16
lifting .	9	-20
light	35	-17
light ,	-3	0
light .	1	-5
light hurts	26	-7
light is	10	1
light spotting	3	2
lighted	-20	0
lightheaded	16	12
lightning	6	-4
lights	30	53
lights ,	11	15
lights and	0	18
like	48	63
like ,	3	7
like 00	20	15
like a	25	8
like after	13	3
like an	10	23
like coffee	15	12
like cola	40	-45
like death	1	3
like drunk	1	7
like fire	-10	6
like her	-7	-8
like it	36	-6
like its	-37	2
like ive	16	5
like jelly	16	16
like lead	4	9
like mad	18	-14
like me	-7	0
like my	-3	2
like plums	4	4
like putty	10	-5
like redcurrant	13	6
like road	13	8
like ropes	3	7
like somebody	25	22
like someone	1	-11
like tar	47	13
like tea	0	-6
like that	-36	-2
like the	-10	8
like this	-24	-7
like to	-11	-16
like tree	14	2
like wet	17	7
likely	-8	3
likely the	4	3
likes	-12	0
lima	-1	14
limit	14	0
limit for	12	9
limit or	0	-3
limp	59	22
limp and	33	10
line	16	-10
line ,	-30	-2
line .	22	4
line goes	23	-2
line has	4	-2
line i	1	3
line in	-21	-5
line is	7	5
line site	8	-4
lines	12	2
lip	-30	9
lip ,	-16	1
lipid	-3	0
lips	100	66
lips ,	-26	-5
lips and	1	-9
lips are	27	19
lips blue	26	7
lips bluish	13	5
lips crusted	9	5
lips look	13	6
lips r	7	1
liquid	26	-19
lisinopril	2	12
lisinopril leaflet	8	12
list	-29	6
list .	-28	-5
list :	5	-6
list ?	4	7
list attached	-5	-5
list for	9	15
list of	20	-2
list says	10	3
listed	-17	-6
listen	-2	-3
lists	-29	-1
lit	12	8
lit the	12	8
literally	9	5
lithium	10	-3
lithium ,	11	-2
lithium carbonate	-3	3
litre	-7	-21
litres	-1	27
litres .	6	2
litres a	0	16
little	48	-11
little ,	4	7
little .	4	-14
little girl	12	8
little one	27	11
little red	-27	-1
little tired	-10	-1
little toe	-1	-12
live	0	10
live -	16	-10
live in	-11	5
live with	-34	-6
lived	-9	1
lively	37	-10
liver	7	22
liver ,	-7	-7
liver cancer	-4	15
liver enzymes	15	9
liver failure	16	4
liver graft	-3	-1
liver in	9	-3
liver specialist	-9	1
liver tests	-37	10
liver transplant	3	-1
liver transplantation	10	-5
lives	1	8
lives in	-1	11
living	8	17
living in	3	5
lo	5	8
load	-6	-12
load undetectable	12	-4
loads	-8	-3
lobe	-1	12
lobectomy	-1	-12
local	42	-21
local doctor	11	-3
local lab	-3	-2
lock	-14	4
locked	15	25
locks	5	6
log	-32	3
logger	-22	4
loin	3	-11
lol	-119	14
lol ,	-30	-5
lol .	16	-1
long	-34	-21
long ,	5	-12
long -	-14	7
long .	-7	15
long does	-38	7
long enough	-5	-8
long flight	14	13
longer	26	-1
loo	29	12
loo ,	6	14
loo six	4	-6
look	29	-53
look ?	9	-5
look a	0	-3
look after	-15	1
look at	12	8
look blue	15	10
look by	-12	-1
look for	6	-17
look like	21	3
look over	-26	-2
look sideways	0	-12
look up	0	13
look yellowish	9	-7
looked	2	6
looked at	-25	-1
looked like	21	6
looking	-34	14
looking at	-5	5
looking for	-25	13
looking to	-11	4
looks	82	32
looks for	-38	0
looks like	21	21
looks normal	10	-2
loop	17	4
loose	-12	-42
loose motions	-42	3
loose stools	13	-8
loperamide	41	-12
lorlatinib	7	-3
losartan	0	-22
lose	-40	21
lose the	4	4
losing	48	-34
losing weight	48	-34
loss	-11	-1
loss ,	-23	0
loss .	-26	0
loss of	2	28
lost	-41	-32
lost ,	-8	-2
lost 3	18	-11
lost 6	1	4
lost 9	13	-23
lost a	-16	0
lost his	-43	8
lost luggage	13	-9
lost my	41	12
lost our	3	-6
lost the	3	3
lot	9	24
lot ,	3	2
lot .	-2	-5
lot of	2	10
lots	7	-13
loud	11	2
love	-14	0
love a	-10	0
lovely	-11	6
low	-55	40
low ,	-29	-8
low -	-10	0
low back	-32	-3
low blood	-21	0
low down	5	24
low on	26	25
lower	28	32
lower abdominal	3	1
lower back	-11	6
lower belly	14	6
lower leg	10	-21
lower right	3	20
lower strength	17	2
lozenges	-39	2
luang	0	-2
luang namtha	2	-6
luang prabang	-2	4
luck	-8	6
luggage	19	-17
lumbar	-14	4
lump	67	-90
lump ,	-21	0
lump in	39	-21
lump on	36	-23
lumps	17	14
lumpur	10	2
lunch	-13	33
lunch ,	18	-15
lunch .	39	24
lunch and	17	8
lunchtime	16	9
lung	11	-7
lung .	-15	0
lung ca	25	14
lung clot	25	-10
lung function	-12	2
lung inflammation	-4	-11
lung study	-7	16
lungs	12	3
lungs clear	16	7
lupus	6	10
lupus nephritis	-16	6
luspatercept	9	-18
lutetium	-24	8
lvef	-10	0
lvef 00	-10	0
lying	57	27
lying down	2	-9
lying flat	6	1
lying on	16	25
lymph	38	-37
lymph nodes	16	-8
lymphoedema	-8	-5
lymphoma	17	1
lymphoma ,	31	-2
lymphoma .	1	-7
lyon	-20	1
lysis	1	7
m	-7	46
m ,	-14	13
m .	16	11
m 00	9	2
m 3	1	3
machine	40	6
machine ,	4	1
machine .	-3	4
machine says	3	0
mad	26	-15
mad .	1	8
madam	17	-14
madam ,	10	6
made	-16	13
made in	0	-8
made me	-5	-3
madopar	2	-9
magnesium	-5	1
mai	11	-5
mai .	8	-14
maiden	-6	1
maiden name	-6	1
mail	13	0
mail of	0	3
mailed	-8	-3
mailed :	-12	-4
mailing	-15	0
maintenance	7	6
make	-2	19
make a	5	10
make it	-24	4
make me	-17	0
make sense	-9	4
makes	1	29
makes a	5	10
makes him	4	15
makes me	-7	2
makes my	-18	0
making	-1	12
making sense	7	10
malaria	-50	22
malaria .	-32	5
malawi	6	1
malaysia	8	-1
malaysia .	-8	0
malaysia ?	68	5
male	-4	-1
male ,	3	2
malmo	-7	-4
mama	4	2
mammogram	-17	0
man	-9	15
man ,	8	-8
man .	-5	1
man had	-32	-2
man has	-72	-14
man in	-4	17
man is	6	1
man of	9	2
man on	12	-14
man presents	14	-10
man with	41	17
manage	41	-14
managed	-19	-17
manager	-6	3
managing	4	-11
mandarin	-4	2
manila	-18	3
manoeuvre	-21	-1
manufacturer	6	-2
many	-17	-8
many day	-3	6
many days	-39	8
many nights	-3	-5
many visits	19	-7
marathon	30	-1
marble	11	8
marbles	2	-4
march	-44	1
march ,	-18	1
march .	-16	-6
march 0000	-12	0
marfan	-4	2
market	-20	-3
market ,	-18	0
marks	7	1
married	-16	5
marrow	0	8
marrow transplant	-8	8
mask	6	7
mass	-13	8
mass in	2	6
massage	2	7
massive	-8	0
master	-12	-2
match	-3	-5
mate	5	-9
mates	-5	3
matron	8	3
matter	4	4
matter for	2	-6
matters	3	5
matters .	-1	-3
may	-66	-9
may ,	-17	-3
may .	27	0
may be	-15	2
may cause	19	-7
may come	-4	0
may concern	-8	-1
may fly	25	0
may have	0	4
may he	-51	0
may i	10	2
may we	1	-13
maybe	63	3
maybe 00	4	16
maybe a	3	-6
maybe next	0	-9
maybe six	8	5
maybe two	14	-8
mb	1	-3
mcg	-19	1
mcg ,	1	6
mds	7	-20
me	10	-8
me "	-11	6
me )	-5	0
me ,	48	24
me .	-25	-13
me 00	-7	4
me :	24	-4
me ?	43	-6
me a	-17	11
me about	4	0
me an	9	-1
me and	-41	26
me at	-21	6
me before	17	-6
me by	21	8
me for	10	7
me from	-19	-1
me going	-11	1
me how	19	0
me if	-5	6
me in	-36	-1
me is	6	6
me its	11	25
me last	-34	12
me like	19	16
me more	7	3
me off	14	13
me on	31	-39
me out	31	-2
me since	9	3
me the	2	13
me through	-17	-1
me to	-21	-17
me today	-8	-3
me up	-20	5
me what	27	1
me who	-6	-1
me yesterday	22	7
meal	18	-18
meal for	11	-16
meals	-17	-2
meals .	-15	0
mean	10	-6
mean ?	16	-1
mean it	19	8
meaning	8	-8
means	-46	3
means .	-12	2
meant	21	2
meant to	21	2
measles	-16	-9
measure	-19	13
measures	1	-13
meat	15	9
mechanical	20	-20
mechanical mitral	18	-18
med	-16	-10
med student	-18	0
medical	-15	8
medical aid	-2	-4
medical history	-8	0
medical student	-7	0
medical travel	5	-4
medical visa	19	-4
medically	-7	6
medicare	27	11
medication	-10	0
medicine	-11	-3
medicine ,	-3	5
medicine ?	8	1
medicine for	-24	5
medicine name	-3	-1
medicines	7	7
medicines ,	13	-3
medicines .	-8	-1
medicines :	-4	1
medif	-6	-2
mediterranean	-8	0
meds	20	-33
meds .	-2	-20
meet	-13	0
meets	-11	3
mekong	-10	0
melaena	-9	3
melanoma	18	7
melanoma ,	10	-4
melatonin	-12	-11
melbourne	-22	-12
melioidosis	32	16
melon	10	14
melon ,	6	2
members	13	8
memory	-18	2
men	-6	4
meningioma	2	2
meningioma ,	16	14
meningitis	-28	0
menopause	36	-48
mental	11	-4
mention	-13	-4
mention it	-15	-3
mentioned	-13	0
mentioning	3	-1
mentions	-11	8
merci	-1	-6
merely	-23	-10
meropenem	-5	6
meropenem .	2	5
mesalazine	-9	0
mesh	8	14
mesh ,	11	22
message	15	2
metal	44	-15
metal valve	46	-5
metastases	-13	-9
metastasis	25	4
metastatic	33	-6
meter	-4	27
meter says	13	7
metformin	-12	6
metformin and	0	-5
methotrexate	0	33
methotrexate 00	-3	19
methotrexate every	1	18
methotrexate for	23	-9
methotrexate ອ	-10	2
mets	43	-3
mets ,	3	-18
mets .	2	9
mets in	11	-4
mg	-28	-14
mg ,	-42	-9
mg .	-2	17
mg ?	18	10
mg a	4	-3
mg and	-4	-18
mg daily	7	1
mg dl	-16	4
mg every	4	8
mg for	30	-2
mg in	-29	0
mg tablets	3	3
mg twice	10	-9
mg x	-11	1
mi	3	6
mid	30	13
mid -	29	13
midazolam	10	2
middle	16	8
middle of	-7	13
midnight	44	28
midnight ,	21	8
midnight .	5	10
midwife	-27	17
might	24	22
might be	11	10
migraine	-25	1
migraine study	-3	2
migraines	-7	4
milan	37	-13
mild	-61	-38
mild sore	-42	0
mildly	3	-11
mileage	-4	0
miles	-14	0
milk	-15	-6
milk ,	-10	-8
milk .	8	-1
milky	-7	17
million	-2	-9
min	33	48
min ,	10	13
min .	-9	-2
min ago	35	18
mind	12	-7
mind .	3	5
mind clear	17	-9
mine	-13	-6
mine ,	-8	-14
mine :	13	-11
mine are	-19	5
mine has	13	6
mine is	-10	5
mine was	-9	1
miner	-4	0
mines	19	1
ministry	-11	-9
ministry .	3	-14
mins	16	16
mins ago	21	12
minute	54	45
minute ,	21	24
minute .	10	11
minutes	110	68
minutes ,	29	-6
minutes .	0	-11
minutes after	27	16
minutes ago	18	23
minutes and	22	28
minutes of	-11	6
minutes on	-28	-27
minutes with	1	8
mirror	17	-11
mirror .	12	1
miscarriage	4	13
mishap	-4	0
miss	35	-8
miss it	11	-1
missed	88	2
missed a	-32	-4
missed two	42	32
missing	32	24
missing .	-5	2
missing from	5	8
missing the	1	5
mistake	80	12
misty	1	-12
misty .	1	-12
mitral	6	-20
mitral valve	19	-20
mixed	21	-14
mixed in	15	-14
mixed up	11	-1
mixing	-10	2
ml	-1	4
ml ,	-5	-3
ml .	4	1
mm	-12	3
mm ,	-19	0
mmhg	20	-6
mmhg ,	-3	0
mmol	30	17
mmol l	25	19
mmol mol	-7	-2
mobile	-11	2
model	11	-19
moderate	-16	5
mol	-14	-14
mol l	-7	-12
molar	1	-13
mom	-20	6
moment	15	-13
moment .	9	-12
mon	-11	11
monday	71	-2
monday )	19	-12
monday ,	-20	-2
monday .	-7	0
monday :	4	-8
monday ?	11	3
monday and	3	-5
monday from	-13	7
mondays	20	-21
money	-36	-19
money ?	-16	1
money for	-18	-2
money on	-21	0
monitor	-5	0
monitoring	29	-13
monkey	22	-7
monoxide	-19	0
month	-64	-10
month ,	18	18
month -	4	-7
month .	-1	-10
month :	6	-3
month ;	4	-7
month ?	-4	7
month ago	36	-6
month and	1	-11
month in	6	-6
month it	5	-12
month of	11	-11
month old	61	5
month or	2	-3
monthly	-27	10
monthly ,	0	12
months	-47	4
months )	5	0
months ,	-17	-24
months .	40	17
months ;	-30	-3
months after	-8	4
months ago	-30	-5
months and	-9	0
months in	12	-1
months of	-11	7
months old	10	9
months out	3	6
months pregnant	22	-8
months supply	-10	14
months without	9	-18
months worth	13	-1
mood	39	31
mood .	17	3
moon	-37	3
more	10	-64
more ,	-18	20
more .	-32	15
more ?	11	-3
more and	18	-11
more days	59	-15
more than	5	-8
more tired	16	-4
more to	-6	11
morning	99	-3
morning ,	73	-18
morning .	-17	-25
morning :	21	-2
morning ;	-20	16
morning a	-36	-13
morning and	-6	9
morning for	-6	0
morning he	1	8
morning i	5	19
morning my	11	17
morning she	6	9
morning the	16	26
morning to	0	-11
morning with	28	-31
mornings	18	-48
mornings ,	-15	12
mornings .	18	-2
morphine	89	-12
morphine ,	10	-2
morphine 00	-2	-12
morphine tablets	5	22
mosquito	-12	-3
mosquito bite	-12	-2
most	30	-18
most mornings	16	-22
most of	5	-16
most recent	-4	-2
mostly	-11	2
mother	-22	7
mother ,	11	-5
mother -	-2	9
mother has	4	-2
mother is	25	1
mothers	-1	-19
motion	8	-10
motions	-23	8
motor	-7	-7
motor neurone	-7	-7
motorbike	33	27
motorbike ,	17	17
mottled	32	14
mottled knees	25	11
mouse	-19	15
mouth	130	43
mouth ,	9	-3
mouth .	25	11
mouth and	45	2
mouth full	3	5
mouth hangs	1	3
mouth is	25	39
mouth opens	1	-4
mouth since	0	3
mouth so	24	-23
mouth sores	-8	-24
mouth ulcers	4	-11
mouths	11	-12
mouthwash	-13	-10
move	14	-11
move .	16	3
move and	8	4
move her	1	-8
move his	4	18
move my	13	-43
move the	8	7
move to	-5	-14
moved	-7	14
moved ,	5	-5
moved from	-16	-4
moved since	3	18
moved to	0	12
movement	-20	-7
moves	-7	-13
moving	15	-9
moving ,	0	6
moving .	20	-10
moving to	-8	0
mp	14	-3
mr	-25	21
mr .	11	10
mri	-40	17
mri ,	20	5
mri from	-5	4
mri in	10	-2
mri report	-5	0
mrs	39	-17
mrs .	-15	-6
ms	-17	-28
ms ,	-21	-3
much	5	29
much ?	-5	1
much is	25	4
much money	8	-18
much worse	3	-8
mucus	11	-4
muddled	46	33
muddled ,	8	7
muddled and	29	10
muffled	22	13
muffled voice	22	13
mug	4	11
mug ,	4	9
mule	-12	2
multiple	4	2
multiple sclerosis	2	-5
mum	-7	63
mum ,	-16	2
mum had	-3	-2
mum on	34	8
mum with	9	18
mumbles	0	8
mumbles and	0	8
mumbling	10	9
mums	28	-5
munich	-17	10
murder	-12	5
murder a	-7	5
murmur	-5	5
muscle	-41	-14
muscles	13	39
mush	17	-8
music	-14	3
must	-36	10
must be	4	16
must have	-1	-4
my	7	-10
my 00	30	-11
my 2	60	2
my 9	-8	-11
my account	-10	8
my address	1	-13
my affairs	33	17
my alt	-3	-1
my ankle	-5	-3
my ankles	9	-21
my appointment	-25	-4
my arm	-15	-48
my arms	1	5
my aunt	-10	16
my aunts	15	-11
my baby	32	27
my back	-15	-6
my bank	3	-2
my belly	16	3
my big	0	-7
my bile	22	13
my bladder	-1	-3
my blood	-18	0
my boss	-12	1
my bowel	-9	-2
my bowels	2	10
my boy	8	2
my boyfriend	-2	7
my breast	17	-12
my breastbone	24	8
my breath	5	30
my brother	52	11
my brothers	-11	1
my calf	-12	-16
my case	7	15
my cat	-39	-8
my check	5	1
my cheek	24	-31
my chemo	-17	18
my chest	63	54
my chin	-22	12
my clinic	-16	-3
my contact	-7	-4
my cousin	-26	-15
my cousins	3	-8
my dad	3	34
my dads	17	-33
my data	-4	-9
my daughter	-5	6
my daughters	43	17
my dead	-10	2
my desk	9	7
my doctor	-58	-7
my dog	-77	-10
my ear	5	-2
my ecg	-5	7
my employer	-21	-2
my ex	18	9
my eye	54	-38
my eyes	17	-12
my face	46	-11
my family	-21	-6
my father	2	6
my fathers	15	6
my feet	27	-13
my file	-1	-4
my finger	-6	14
my fingers	-5	-17
my first	-13	-6
my flatmate	2	7
my food	22	-16
my foot	37	-41
my forearm	0	12
my forehead	7	-3
my fridge	-26	-7
my friend	18	-8
my girl	2	-5
my girlfriends	1	9
my gp	-6	-10
my gran	-11	-4
my grandfather	-8	0
my grandmother	-59	21
my gums	5	18
my hair	-21	4
my hand	28	-26
my hands	-4	0
my head	-15	-1
my health	2	-8
my heart	-44	-17
my heel	3	-28
my hernia	4	2
my hip	-23	7
my house	12	1
my husband	3	2
my husbands	-6	2
my hydrocortisone	7	0
my infusion	42	9
my inr	13	-21
my insulin	-17	8
my insurance	-19	6
my insurer	8	4
my jaw	21	2
my kid	3	0
my knee	-6	-14
my language	-17	5
my lap	15	9
my laptop	12	-11
my last	23	2
my late	-30	0
my left	9	27
my leg	53	-20
my legs	44	23
my life	16	26
my lip	-22	1
my lips	14	11
my little	26	4
my liver	-36	-5
my lower	-2	7
my lung	-15	2
my migraines	-11	0
my mom	15	8
my mother	-21	18
my mothers	-10	-10
my mouth	20	-10
my mouths	11	-17
my mum	-6	21
my mums	5	-8
my name	9	6
my neck	-18	-16
my neighbour	21	9
my nephew	-4	-4
my new	0	-5
my next	19	-22
my niece	13	-8
my nose	22	18
my notes	-14	11
my number	3	3
my old	-26	14
my oncologist	-5	-7
my operation	0	-13
my order	-11	-1
my own	-4	22
my palm	3	-6
my palms	11	-8
my parcel	-3	-3
my parents	0	10
my partner	0	-5
my passport	-4	9
my pee	40	-29
my periods	-7	-7
my phone	-10	-12
my picc	17	-10
my profile	22	11
my question	-18	3
my record	4	-5
my ribs	20	-4
my right	-11	-2
my roommate	-1	-4
my scan	-14	-9
my second	-17	9
my shin	10	-14
my shins	1	-9
my shoes	4	-5
my shoulder	41	-23
my side	4	-13
my sight	8	-14
my sister	-56	-13
my sisters	-7	-29
my skin	30	-40
my slot	-2	9
my son	8	16
my sons	23	2
my spine	3	7
my spit	1	5
my stock	-8	-9
my stoma	10	-21
my stomach	1	3
my stool	12	-13
my stools	23	8
my sugar	1	-6
my sugars	-12	-7
my surname	-14	-1
my tablets	23	-30
my tacrolimus	30	-28
my teeth	-3	25
my thesis	5	7
my thighs	-12	4
my third	-3	1
my throat	22	24
my thyroid	-22	0
my toddler	35	38
my tongue	31	16
my transplant	25	-28
my tummy	2	-9
my uncle	-3	4
my uncles	-14	-3
my urine	8	-12
my video	3	8
my voice	2	7
my watch	-6	-8
my waters	30	21
my wee	-2	-6
my whole	10	-4
my wife	-9	-3
my wifes	34	8
my words	17	7
my wrist	16	-18
my yearly	-7	12
myasthenia	44	33
myasthenia ,	49	12
mycophenolate	12	5
myeloma	45	12
myeloma ,	4	3
myeloma .	10	11
myeloma study	-4	-3
myocardial	-3	0
myocardial infarction	-3	0
myocarditis	-4	-6
myself	96	40
myself ,	21	-3
myself and	-7	-10
n	22	-11
n .	-7	2
n a	-23	11
n do	-11	0
n i	8	7
na	6	2
na 000	6	2
nab	-2	3
nab -	-2	3
nail	52	1
nail varnish	3	12
nails	4	7
nairobi	-24	5
nairobi ,	3	1
nairobi .	-6	0
naloxone	-20	1
naloxone ,	5	6
name	-10	27
name ,	19	3
name .	17	7
name and	7	6
name in	-15	0
name of	-27	-4
name on	-9	3
name since	3	4
name wrong	-9	3
named	-5	-7
named -	-5	-7
names	20	-6
names of	8	-2
naming	33	6
namtha	2	-6
nan	-17	2
nang	-22	17
nans	6	-3
nap	11	6
nap .	1	11
nappies	10	-35
nappies today	0	-19
nappy	25	47
nappy looked	4	2
naproxen	18	-12
nasal	-28	-30
nasal congestion	-6	-7
nasal discharge	-2	-7
nausea	11	-45
nausea ,	0	-35
nausea .	25	-21
nausea and	8	16
nauseous	13	-1
navel	4	5
nd	15	-5
nd .	-23	14
nd opinion	7	-22
near	78	-63
near the	-5	6
nearby	7	6
nearest	48	8
nearly	28	48
nearly died	-24	0
nearly every	44	-4
nearly fainted	-14	3
nearly gave	-7	0
nearly had	-10	0
nearly passed	47	16
nearly went	3	8
neck	83	77
neck ,	7	7
neck .	-10	-7
neck and	11	30
neck hurts	0	8
neck is	7	15
neck like	0	7
neck stiff	6	5
neck stiffness	11	19
neck veins	5	7
necks	-16	2
ned	-14	0
need	-28	26
need :	-1	9
need ?	-18	3
need a	-1	-17
need advice	7	-21
need an	2	-14
need for	9	-14
need it	17	10
need my	-9	4
need price	-10	3
need the	-29	10
need to	-10	2
needed	6	-16
needed ?	6	10
needed for	6	7
needing	12	-10
needle	9	-19
needles	-34	-7
needles ,	-6	13
needles in	7	5
needs	-43	-18
needs a	-61	-25
needs it	2	-8
negative	-38	-8
negative ,	-3	-2
negative .	17	0
neighbour	3	25
neighbour with	-7	1
neighbours	-3	16
neither	-2	-26
nepal	-8	-5
nepal .	2	4
nephew	13	-6
nephritis	-16	7
nephrologist	14	3
nephrology	12	20
nerve	4	-6
nervous	-43	-3
network	5	-14
neulasta	13	-16
neurological	-13	0
neurological examination	-13	0
neurologist	1	-3
neurologists	-15	1
neurology	-5	-4
neurone	-7	-7
neurone disease	-7	-7
neutropenia	-32	0
neutropenic	26	10
neutropenic fever	-8	6
neutrophil	33	0
neutrophil count	20	7
neutrophils	73	-47
neutrophils 0.0	97	-34
never	-68	-26
never a	6	-6
never been	2	-14
never bled	-11	0
never had	28	-13
never ill	29	-5
never smoked	-12	1
never to	21	-8
never treated	14	-6
never used	13	1
new	23	-40
new .	16	-2
new antibiotic	26	8
new bruises	19	-19
new drug	34	-40
new floaters	5	-15
new hip	7	-1
new liver	-13	-5
new one	23	22
new pain	18	-7
new pill	13	-20
new tablet	16	-13
new tb	22	-8
new water	13	0
new year	-22	2
newborn	20	23
newborn ,	8	13
newest	-3	4
newly	5	9
news	15	2
next	18	-23
next clinic	3	-3
next days	0	-3
next dose	25	-23
next month	3	3
next spring	-11	0
next summer	-15	8
next time	-3	7
next to	42	11
next visit	-36	-3
next week	27	-47
next year	4	12
ng	-32	7
ng l	0	11
ng ml	-33	-4
ngo	12	-3
nhs	-15	-7
nice	-8	5
nicely	-35	-1
nicely ,	-4	1
nick	13	6
niece	-2	-6
niece ,	-2	-4
nifedipine	-3	4
nigeria	-5	29
niggling	-9	1
night	63	-40
night ,	-13	17
night .	16	-19
night :	5	6
night ;	-4	-12
night a	3	-2
night after	-22	10
night and	12	10
night because	24	11
night before	4	-12
night for	26	-12
night he	-8	2
night i	7	4
night in	2	6
night my	6	-19
night shifts	-3	-3
night sweats	-3	-15
night to	-22	17
night with	3	-6
nightly	10	-13
nights	5	-36
nights ,	21	-17
nights .	11	19
nights and	0	5
nights running	16	-14
nil	3	-18
nil .	7	-7
nine	-23	31
nine ,	24	0
nine days	24	44
nine hours	-4	2
nine months	-22	0
nine times	4	-4
nine weeks	2	-5
nine years	-16	3
nineteen	-26	-6
ninety	-34	-12
nintedanib	-8	6
nipped	9	-31
nipped my	11	-23
nipple	29	-12
nite	45	9
nite ,	11	-9
nivo	15	-1
nivolumab	37	26
nivolumab ,	13	-7
no	-19	-51
no ,	4	5
no .	5	16
no active	12	3
no acute	-9	0
no back	10	-11
no belly	-20	-24
no bleed	7	-15
no bleeding	-8	-75
no bleeds	-6	0
no blisters	-13	-27
no blood	-75	-37
no bother	-7	-15
no bowel	7	-3
no breath	-15	-3
no breathlessness	0	-14
no bruises	5	-10
no cancer	0	12
no change	-26	30
no chemist	8	-7
no chemo	2	-7
no chest	21	-86
no chills	-9	6
no clots	-8	-10
no cold	4	2
no complaints	-26	20
no cough	-42	20
no curtain	5	-29
no dark	-20	8
no diarrhoea	-2	-4
no discharge	-4	-1
no dizziness	3	-11
no faint	13	-20
no falls	13	-5
no fever	-58	-128
no fit	9	2
no fits	11	-26
no haemorrhage	-5	0
no head	15	-20
no headache	-1	-54
no headaches	-4	-4
no history	-1	-10
no hurry	-20	-3
no insurance	16	25
no jab	27	-9
no ketones	5	-6
no knock	2	-9
no leg	-20	0
no longer	38	-1
no lump	-28	0
no mass	-10	0
no medicines	17	0
no meds	-6	-1
no more	-63	1
no new	-59	32
no noise	0	-8
no numbness	-8	-16
no one	15	1
no other	-10	-8
no pain	-73	-49
no patient	-13	1
no pharmacy	7	-3
no plans	-2	15
no problems	-24	9
no pulse	5	6
no pus	-28	0
no rash	1	9
no real	-14	-4
no redness	-13	-1
no rush	-22	0
no seizures	-28	0
no sense	34	8
no shivers	13	-23
no sob	2	-3
no stiff	-11	-9
no swelling	-74	-22
no symptoms	29	6
no temp	20	-20
no temperature	18	-44
no thermometer	9	5
no thoughts	9	-12
no treatment	-8	-1
no trouble	-24	35
no tummy	-12	-13
no urine	2	64
no visual	-3	-12
no vomiting	-30	-40
no warning	3	1
no weakness	-16	-8
no weight	-24	0
no wet	6	24
no wheeze	-11	0
nobody	70	11
nobody .	-6	4
nobody has	-8	-4
nobody in	3	-32
nobody is	-14	6
nobody told	-6	-2
nobody will	31	5
nobodys	-8	0
nodding	18	14
nodding off	18	14
node	32	-29
nodes	-33	-26
nodule	-8	0
noise	34	20
noise .	1	9
noise on	3	2
noise when	8	3
noisy	-6	6
non	6	6
non -	10	1
none	-27	-26
none ,	0	-10
none .	5	-13
none for	9	12
none in	13	-19
none of	-57	1
none since	12	9
nong	17	-6
nong khai	17	-6
nonsense	7	22
nonstop	9	16
nonstop ,	5	6
noodles	-20	5
noodles .	-2	3
noon	64	40
noon ,	19	-11
noon .	29	25
noon a	5	5
noon and	13	13
noon the	3	4
nor	-19	-4
nor the	5	-7
normal	-38	-67
normal ,	-11	-32
normal .	-4	-40
normal colour	6	-6
normal for	-8	24
normal on	-11	4
normal since	22	2
normal 。	-5	-9
normally	-97	-25
normally ,	-41	-15
normally .	-36	-12
north	2	-21
norway	17	-8
nose	-84	33
nose ,	-2	-6
nose .	0	-13
nose and	-22	29
nose for	-49	2
nose has	20	9
nose since	-24	0
nosebleed	14	30
nosebleeds	67	-46
nosebleeds ,	3	4
not	48	-13
not ,	-15	0
not .	-8	-18
not ?	-5	0
not a	-11	9
not an	6	-8
not available	7	4
not been	1	16
not bleeding	10	-18
not bothered	13	-2
not breathless	27	-29
not come	9	11
not diabetic	-6	0
not dizzy	4	-21
not eating	7	-3
not even	7	11
not faint	8	-29
not for	10	14
not get	-31	0
not go	14	12
not going	15	-24
not haemolysed	14	0
not have	-23	0
not hot	0	-5
not in	-6	-11
not know	2	5
not making	6	8
not me	-40	-10
not my	18	-12
not on	10	-22
not one	-6	7
not painful	-15	-2
not passed	3	-15
not pregnant	-48	-6
not red	-25	0
not short	-45	-9
not sick	-14	-2
not sleeping	11	-10
not sleepy	-33	0
not slept	21	-23
not so	-4	3
not sore	-18	0
not stop	33	16
not suicidal	-21	-5
not sure	-4	18
not taken	-36	-6
not that	8	0
not the	19	4
not to	10	8
not touching	27	-20
not vomiting	-20	-7
not wake	27	14
not working	73	30
not yellow	0	-7
notarised	30	3
notary	-9	2
note	9	16
note .	-10	0
note in	-2	7
noted	8	-3
notes	-14	8
nothing	-41	-6
nothing ,	13	-25
nothing .	12	-11
nothing at	1	14
nothing but	-3	4
nothing dramatic	-9	7
nothing else	3	3
nothing has	0	6
nothing in	11	0
nothing more	-10	10
nothing new	-2	10
nothing since	-25	4
nothing stays	8	-21
nothing to	-7	-1
nothing wrong	11	2
notice	12	14
noticed	29	-41
noticed at	7	4
noticed my	9	-7
noticed the	7	-6
notices	-25	-1
noticing	0	5
nov	-5	3
novel	10	15
november	-13	12
november ,	27	-12
november .	-8	0
novorapid	5	4
now	52	75
now (	-8	-2
now ,	15	-13
now .	-28	-52
now 00	-4	-7
now :	-3	-8
now ;	-10	-8
now ?	2	8
now a	-1	-54
now an	1	-9
now and	-22	-11
now back	-4	2
now cant	21	12
now fever	11	33
now hard	9	9
now he	12	26
now hes	1	10
now his	8	2
now i	13	-2
now im	7	10
now in	11	-5
now it	4	2
now its	7	10
now my	11	32
now on	-1	-14
now pale	28	20
now she	6	-14
now shes	5	8
now snoring	1	4
now so	10	7
now stiff	10	6
now the	-18	8
now vomiting	1	4
now we	-39	-2
now what	50	-24
nowhere	-14	13
nsclc	17	7
nuisance	1	6
numb	66	59
numb ,	-4	6
numb .	14	8
numb from	16	-12
number	-32	8
number .	2	-6
number for	9	-13
number i	-6	3
number is	-10	-3
number of	6	3
number on	16	12
numbers	-31	-10
numbness	13	-54
numbness ,	-1	-4
numbness .	-8	-7
numbness in	4	-2
nurse	-22	8
nurse ,	26	-4
nurse ?	1	-10
nurse flushes	9	3
nurse in	5	-3
nurse is	1	5
nurse said	0	6
nurse says	-8	3
nurse who	-15	-2
nurse writing	-14	15
nursed	-22	0
nursery	-10	-10
nurses	10	-17
nursing	-15	-4
nursing home	7	14
nut	8	13
nyha	9	9
nyha ii	-6	8
o	16	7
o .	-4	1
obliged	12	-8
obliged if	10	-8
obs	-23	11
obstetrician	-6	-17
obstruction	5	5
obtain	8	-8
occasional	-19	0
occupational	0	-5
occur	-11	0
occurred	-5	0
oclock	21	11
oclock ,	2	5
oclock .	6	-2
ocrelizumab	14	-13
october	-23	4
october ,	-12	0
october .	11	11
odd	5	5
oesophageal	3	-3
of	6	-1
of .	-19	0
of 0.0	-8	-18
of 00	-10	-22
of 000	-23	-22
of 0000	-5	0
of 38.0	32	-28
of 39.0	4	-16
of 4	-16	3
of a	37	23
of all	-16	2
of an	29	3
of any	1	-10
of attorney	-9	2
of bed	-1	-18
of being	5	-4
of blisters	8	-11
of blood	49	-2
of both	3	2
of breath	29	1
of bright	20	-16
of burning	7	-22
of capecitabine	8	-10
of charge	-7	0
of cold	-3	2
of consent	4	-1
of cough	1	7
of dark	21	22
of death	4	-1
of docetaxel	7	11
of drawers	-10	1
of dry	-7	11
of dying	-7	0
of each	-6	-3
of ending	-7	0
of every	0	10
of everything	12	19
of eyes	-7	2
of fever	18	-16
of four	-9	4
of fresh	14	5
of harming	9	-15
of her	23	16
of his	35	-10
of imatinib	19	16
of iron	-8	0
of it	11	5
of last	-13	4
of life	-11	0
of liver	1	-6
of luck	-15	0
of me	10	-6
of my	59	-7
of needles	-39	-20
of new	5	-27
of next	-9	1
of nowhere	3	11
of omeprazole	5	4
of one	-10	-15
of osimertinib	-13	6
of our	-7	-8
of overdose	-9	1
of pain	2	18
of painful	21	-26
of paracetamol	14	24
of pear	1	8
of pills	-7	-15
of pinching	-5	-6
of poo	3	6
of puff	7	2
of r	-1	4
of range	-12	2
of red	29	-6
of severe	3	4
of soot	2	-10
of sores	1	13
of speech	-18	6
of stairs	-5	-7
of statins	-12	0
of stock	-14	-15
of stroke	-3	0
of sudden	-7	6
of tablets	-28	-6
of ten	-10	-6
of that	-17	11
of the	-1	-4
of them	-14	-10
of these	-20	13
of this	-51	1
of those	-8	5
of trastuzumab	7	-4
of two	0	-7
of us	9	-1
of vision	-12	12
of warfarin	7	-8
of water	20	-4
of what	20	16
of wine	-16	-6
of your	2	-8
of yours	11	1
off	41	16
off ,	2	5
off .	31	-15
off a	1	-7
off again	0	3
off and	15	-5
off at	2	8
off dead	-4	3
off food	7	-14
off for	-17	2
off his	10	-4
off in	14	15
off mid	5	8
off my	14	-11
off on	3	0
off the	8	19
off to	-60	-19
off treatment	-6	-4
off with	12	-22
offer	-56	5
offered	15	-16
offers	22	-1
office	-35	-14
office ,	6	0
office .	-4	-13
officer	7	-1
officer ,	-4	4
often	-31	-11
often ?	-23	-1
oh	-14	-21
oh ,	-3	-9
oh and	4	-8
oil	-7	-1
ointment	-4	0
ok	-3	-62
ok ,	-7	-30
ok .	51	-36
ok ?	-50	6
ok at	13	-10
ok for	-3	-8
ok now	10	8
ok on	-17	-13
ok so	22	-6
ok to	-13	8
ok with	28	5
ok 。	2	-6
okay	50	-68
okay ,	12	-5
okay .	10	-25
olaparib	6	-31
old	23	39
old ,	42	28
old .	36	-5
old accountant	0	-13
old and	-29	-17
old at	20	-23
old baby	48	34
old baker	7	-11
old boy	-38	9
old chef	8	-4
old college	0	10
old cook	11	-9
old gardener	-9	2
old girl	-1	-12
old had	36	-9
old has	-37	-9
old librarian	-15	0
old man	50	-22
old non	-5	-3
old nursing	12	-4
old office	-16	2
old on	18	-3
old one	-1	3
old ones	3	2
old primigravida	4	8
old retired	7	-5
old smoker	6	9
old son	8	11
old student	-14	-7
old teacher	-7	1
old unvaccinated	4	2
old warehouse	-23	1
old with	11	45
old woman	36	0
ombudsman	-11	3
omeprazole	11	30
on	34	-10
on ,	30	18
on .	-34	0
on 00	-25	12
on 1	2	-24
on 2	-14	14
on 3	4	-11
on 4	9	0
on 5	13	-18
on ?	35	1
on a	-32	-11
on adalimumab	1	8
on afatinib	10	-1
on air	-14	6
on amlodipine	-4	0
on an	-33	10
on and	5	-25
on any	-13	-17
on anything	4	2
on apixaban	33	-41
on arms	2	-17
on arrival	-6	1
on as	4	4
on behalf	-23	3
on bevacizumab	10	1
on bortezomib	-9	-1
on both	26	4
on breathing	2	9
on camera	3	-7
on capecitabine	14	2
on chat	-12	2
on chemo	30	-6
on cisplatin	-11	34
on clozapine	40	9
on ct	5	8
on dabigatran	24	-4
on day	-14	28
on dialysis	-57	10
on each	-3	5
on entecavir	-31	0
on every	-4	0
on fire	5	1
on for	30	-10
on four	-12	5
on friday	4	-6
on fridays	-10	8
on gliclazide	3	2
on her	-3	10
on his	6	4
on holiday	-3	21
on hydroxychloroquine	9	6
on ibrutinib	32	-5
on imatinib	-4	-7
on in	10	3
on ipi	5	-2
on irinotecan	15	11
on it	-12	19
on leave	47	-26
on lenvatinib	11	-3
on letrozole	-10	0
on lithium	7	1
on long	35	10
on maintenance	28	-6
on me	-11	-10
on metformin	7	2
on methotrexate	16	-9
on monday	-15	12
on my	7	-35
on nivolumab	19	-12
on olaparib	11	-10
on one	68	-34
on our	-13	7
on page	22	3
on paracetamol	-9	1
on pembrolizumab	51	-18
on prednisolone	4	3
on purpose	5	12
on quality	-11	0
on rivaroxaban	4	3
on room	1	26
on ruxolitinib	2	3
on saturday	26	28
on something	2	4
on stairs	43	-29
on standing	-7	5
on sunday	-12	2
on sundays	22	2
on sunitinib	17	-26
on tablets	-26	10
on tamoxifen	16	-7
on tea	2	10
on that	1	-12
on the	42	-9
on them	-21	8
on this	11	-25
on three	8	-4
on thursday	-2	-4
on to	-2	-8
on todays	44	-8
on top	7	2
on trial	-3	6
on tuesday	27	6
on two	16	4
on video	-13	17
on waking	-8	7
on warfarin	12	5
on water	3	13
on wednesday	25	-3
on week	27	-14
on what	-51	0
on whether	4	2
on with	6	10
on wrists	10	38
on yesterdays	31	-21
on your	15	20
once	-19	0
once ,	-26	5
once .	9	-3
once a	-38	12
once if	-32	0
once in	-1	5
once the	-4	1
once this	44	-36
once today	3	4
once with	-3	1
oncologist	-6	-23
oncology	5	-6
ondansetron	-7	-4
one	16	7
one (	4	10
one )	-3	2
one ,	-39	-1
one -	-17	-7
one :	17	2
one ?	-22	-11
one and	5	0
one at	-30	-3
one ball	20	8
one breath	0	14
one corner	13	0
one day	-10	-11
one ear	11	-24
one eye	46	13
one eyelid	5	5
one fit	2	10
one for	21	9
one from	-9	-2
one go	-1	-18
one hour	4	3
one i	-17	-24
one in	-2	4
one is	3	6
one kidney	-8	13
one leg	-2	4
one more	11	-17
one night	-28	1
one of	14	2
one on	-5	4
one pen	16	-8
one pupil	28	24
one side	44	10
one since	3	-4
one small	-6	3
one testicle	39	-34
one thing	8	2
one time	-8	0
one to	2	5
one was	-8	-7
one week	16	-12
one with	-13	3
ones	-31	-21
ones .	-13	0
online	-13	14
online ,	-8	0
online .	-16	18
online ?	29	0
online doctor	3	9
online eye	-10	12
online physio	-23	0
online please	8	-1
only	18	-21
only ,	6	-11
only .	74	-6
only 2	38	-17
only ?	13	12
only a	4	2
only ask	-13	-10
only asking	-32	0
only for	-18	3
only has	-12	7
only have	-6	-8
only like	-6	-7
only need	-45	5
only one	-23	2
only says	1	16
only that	-18	13
only the	-13	4
only tired	0	-7
only to	4	-7
only two	16	-20
only want	-59	-4
only when	-17	-1
onset	48	23
onset of	8	-3
onto	0	-5
ooze	20	3
oozes	9	-12
oozing	67	-10
oozing .	5	2
op	-2	4
op ,	11	12
op .	6	3
open	36	4
open ,	11	5
open .	-23	-1
open ?	-13	1
open and	4	3
open the	-14	-4
open them	4	6
open to	5	-7
opened	22	4
opening	3	-19
opens	-2	-17
operated	-11	-12
operated on	-8	-4
operation	25	-18
operation ,	-8	6
operation ?	-27	0
operation in	3	10
operation is	-1	-13
operations	-7	0
opinion	1	-1
opinion ,	20	-7
opinion .	0	14
opinion ?	-10	2
opinion about	11	-14
opinion before	7	6
opinion by	1	3
opinion from	13	13
opinion in	-12	1
opinion on	-4	-15
ops	12	-5
optician	-15	-9
optician says	5	-11
option	0	12
options	-7	-5
or	-53	-18
or 00	-1	-3
or a	-10	1
or anything	0	-4
or back	-1	-4
or can	27	14
or eight	-4	-2
or fever	-27	-6
or for	4	10
or from	-5	0
or heart	-9	0
or is	-38	1
or laser	-16	0
or madam	21	7
or my	-36	0
or no	10	24
or not	-14	-1
or only	-13	0
or pain	-17	-2
or per	2	-3
or seven	2	-6
or should	-1	5
or six	8	-9
or so	4	-6
or stroke	-5	0
or the	-13	-15
or tomorrow	4	-19
or wait	4	0
or will	-12	-3
or without	-7	-4
or 明	1	-3
oral	-3	-25
orange	-30	-2
order	-14	15
order ,	-6	-2
order .	8	-17
order :	-4	0
order ?	-5	14
order for	-4	11
ordered	17	-3
ordering	25	14
ordinary	9	-15
origin	-8	1
origin ,	13	2
original	33	-12
ors	2	-4
ors ,	-4	2
orthopaedic	21	-13
osimertinib	-6	-1
osimertinib 00	-10	-9
oslo	12	8
otc	-10	5
other	14	22
other ,	3	5
other .	9	9
other and	-12	-9
other one	9	-8
other side	7	-11
others	-9	0
otherwise	-42	-21
otherwise ,	4	-10
otherwise .	-24	7
otherwise fit	-10	2
otherwise ok	-2	14
otherwise well	0	-12
oudomxay	19	1
ought	-23	3
our	-5	-5
our baby	15	13
our boy	5	-11
our charity	-22	-2
our clinic	27	3
our daughter	4	7
our flight	11	-6
our fridge	9	23
our girl	1	3
our house	-28	-11
our little	15	11
our local	-2	-11
our mother	-8	0
our newborn	6	1
our own	3	7
our pharmacy	-8	-6
our registry	-7	-1
our son	5	12
our trip	7	8
ours	6	3
ours is	14	-5
out	75	27
out ,	-14	6
out .	27	4
out ?	4	5
out a	-23	3
out about	6	-11
out and	-10	22
out at	-12	12
out cold	-8	4
out for	-18	-5
out his	5	5
out in	-6	15
out like	4	0
out my	7	9
out of	-20	-6
out on	3	-7
out the	10	25
out this	26	-30
out to	-20	-9
out twice	26	-4
out when	3	-1
out yesterday	15	-29
outcome	1	2
outcome :	11	2
outer	-28	-7
output	-18	-1
output normal	-24	2
outside	-12	4
outside .	9	3
ovarian	27	2
ovarian cancer	7	-7
oven	5	15
over	63	-20
over ,	-6	16
over .	4	5
over 00	-15	14
over 000	-4	2
over 2	5	-5
over and	35	13
over for	3	6
over four	-26	1
over in	34	-19
over it	-30	-6
over lunch	-7	0
over my	-2	7
over since	0	-20
over six	-1	-4
over the	28	27
over three	-3	-5
over to	-17	5
over two	3	-9
overdose	-39	15
overdose .	-13	0
overdosed	-28	0
overdosed on	-28	0
overnight	12	12
overnight ,	12	6
overseas	-7	1
owing	-19	0
owing to	-19	0
own	-4	33
own life	4	2
own spit	15	15
ox	2	5
oxaliplatin	2	-3
oxaliplatin ,	-3	-2
oximeter	12	30
oximeter 00	-1	6
oximeter says	18	19
oxycodone	-11	-16
oxygen	70	65
oxygen 00	-5	20
oxygen at	-10	8
oxygen saturation	1	11
p	-17	4
p .	-10	-3
p 00	-8	0
pacemaker	-3	7
pacing	8	9
pack	-4	18
package	-11	14
package (	-7	0
package ?	-6	6
package in	-6	1
package price	-3	2
packing	-4	6
packs	-30	7
paclitaxel	-8	32
paclitaxel .	9	11
pad	34	13
pad every	31	18
paddy	6	12
pads	45	8
pads since	6	8
paediatric	-2	-3
paediatrician	15	2
paeds	23	-6
page	-12	3
page 2	19	-1
page 7	-8	6
pages	-3	-9
paid	-2	-1
paid 00	-16	5
paid 000	-4	1
paid ?	1	12
paid for	13	-7
paid from	2	-9
paid to	5	1
pain	106	-5
pain ,	-10	-38
pain .	-24	-11
pain ?	-10	0
pain after	-57	14
pain and	44	-4
pain between	30	14
pain during	-20	-6
pain for	32	-28
pain from	18	-17
pain has	8	-10
pain in	48	-29
pain is	7	-8
pain just	-6	9
pain no	-43	-12
pain of	0	16
pain on	-4	22
pain or	-1	-12
pain since	27	14
pain so	24	23
pain that	1	17
pain through	24	17
pain under	15	-18
pain when	8	3
pain with	8	13
painful	82	-18
painful ,	-13	8
painful .	-7	0
painful blisters	10	-19
painful since	10	35
paining	3	10
painkiller	1	12
painkillers	10	-2
painless	13	1
painless .	-10	-17
pains	-1	3
pair	-10	2
pakse	-8	-13
pakse ,	-7	-1
pakse ?	4	-3
palbociclib	-22	-20
pale	87	-3
pale ,	-11	18
pale .	13	14
pale and	20	14
pale as	2	16
pale stools	51	-35
palliative	11	-14
palm	4	-10
palms	-3	-28
palms ,	-14	0
palms and	22	-16
palpitations	36	-40
palpitations .	-30	2
palsy	3	3
palsy ,	-2	-4
pan	13	-7
pan ,	12	-7
panadol	3	10
pancreas	5	-34
pancreas cancer	1	-8
pancreatic	-12	-1
pancreatic cancer	-8	12
pancreatitis	26	-8
panel	3	-9
panic	15	6
panic attacks	5	5
panting	22	24
pants	8	9
paper	-30	28
paper ,	3	22
paper .	31	4
paper and	8	-15
paper from	8	-7
paper in	-5	0
paper need	1	11
papers	-41	13
papers :	-3	1
papers are	8	5
paperwork	-7	5
paperwork for	5	1
paperwork is	-20	1
paracentesis	10	-1
paracetamol	47	76
paracetamol ,	6	-4
paracetamol .	-1	-8
paracetamol 000	-5	10
paracetamol and	-16	-1
paracetamol last	15	10
paragraph	-21	2
paralysed	-3	4
paralysis	-10	0
paramedic	-2	-13
parcel	-19	-9
parcel is	10	3
parents	1	-3
parents ask	-2	-6
parish	-10	1
park	13	5
parking	3	19
parking ?	11	11
parkinsons	2	-10
parp	10	6
parrot	-15	0
part	-1	13
part and	0	15
part of	-5	1
participant	-27	-1
participants	-15	0
particular	-6	-4
partner	-6	1
partner ,	-4	-7
partner clinic	-10	-5
partner hospital	4	0
partner in	-1	4
partners	3	5
party	7	1
pass	21	39
pass out	-2	4
pass water	-2	6
passage	8	5
passed	-14	37
passed a	15	10
passed away	8	6
passed out	64	8
passed urine	7	-15
passes	2	-10
passes urine	1	-11
passes water	3	-3
passing	3	-39
passing urine	1	-10
passing water	13	-28
passing wind	2	-5
passport	-7	12
passport ,	-3	10
passport .	-6	1
passport copies	-9	-3
passport of	-8	1
passport valid	5	5
password	7	5
past	7	3
past four	-9	11
past it	1	3
past the	4	0
past two	14	-16
past year	-5	0
patch	31	-4
patch 00	-5	-1
patch on	7	-1
patches	6	0
patches on	-5	6
patience	-7	-3
patient	0	13
patient (	16	1
patient ,	-25	-5
patient .	-29	9
patient :	-14	10
patient involved	3	1
patient is	27	-5
patient with	13	-3
patients	-6	6
patients ,	22	-8
patients ?	-4	13
patients with	0	-6
pause	3	0
pauses	15	4
pay	-5	3
pay by	12	0
pay for	-5	-14
pay in	-15	-2
pay the	-5	7
pay with	-5	4
payers	-19	0
paying	9	12
payment	8	10
payment by	8	-1
pays	4	-6
pays for	8	-9
pci	-3	0
pd	26	-5
pd -	24	-4
pdf	-42	-2
pdf .	-9	-2
pe	46	21
peace	8	8
peacefully	-34	-2
peach	-22	-10
peak	13	-5
peak flow	13	-5
peanut	7	-3
peanuts	11	18
pear	-8	8
pear drops	-8	8
pee	73	-72
pee ,	13	10
pee .	5	-2
pee and	2	-8
pee is	-6	-13
pee since	25	-15
peed	30	26
peed since	0	21
peeing	47	-35
peeing ,	6	-17
peeing ok	7	-8
peeling	18	16
peeling off	10	12
peels	-16	10
peg	5	-6
pegfilgrastim	17	1
pelvic	2	-32
pelvic pain	22	-23
pembro	11	0
pembrolizumab	69	-23
pembrolizumab .	-5	1
pen	48	-26
pen left	3	-14
pen of	11	-6
penang	-3	-13
pending	10	3
penicillin	-55	-5
pens	-16	-1
pens ,	-20	8
pension	7	-3
people	12	1
people ,	8	5
people died	18	7
people from	12	8
people in	23	-6
people like	-11	0
people on	-13	-4
people who	5	4
people with	-3	-13
pep	17	-12
per	3	11
per box	20	0
per day	0	14
per month	9	4
per visit	-7	2
per year	1	5
per your	17	2
percent	-3	-2
perfect	-58	15
perfect ,	-29	13
perfect .	-23	0
perfectly	-32	-12
perfectly ok	-16	-20
perfectly well	5	11
perforation	-17	0
perhaps	20	0
perhaps ?	0	7
period	-1	-11
period ,	3	-1
period is	15	-12
periods	-12	-16
periods for	3	-9
peritoneal	0	5
peritoneal dialysis	0	5
permit	-4	16
permit .	-7	4
permit me	0	6
permits	3	-14
person	-16	8
person ,	7	-5
person with	-18	12
persons	-46	0
perth	-6	-6
peru	9	-7
pesos	4	-4
pet	-2	15
pet -	12	-2
petechiae	16	-8
ph	3	6
ph 0.0	3	6
pharmacies	6	-8
pharmacist	11	0
pharmacist here	-3	1
pharmacist in	-14	-4
pharmacist query	36	3
pharmacy	53	-63
pharmacy .	17	-13
pharmacy has	31	-21
pharmacy in	16	-4
pharmacy says	5	-15
phase	14	15
phase ii	-14	-1
phd	-16	0
phenobarbital	-3	-15
phlegm	71	-98
phlegm ,	-3	-4
phlegm and	10	-13
phone	-3	7
phone ,	-10	10
phone .	12	0
phone line	-22	0
phone number	-8	14
phone off	28	7
phoned	-9	6
phoned :	9	3
phonsavan	-4	-2
photo	1	-7
photo .	-4	0
photo ?	0	-4
photo of	3	7
photograph	-7	-1
photographs	-9	28
photographs ?	-16	2
photophobia	2	0
photophobia and	10	0
photos	0	-12
phq	-2	-4
phq -	-2	-4
phuket	-7	3
physician	-6	0
physio	-55	8
physio ?	-16	1
physiotherapy	-9	-9
pi	8	-3
picc	64	-33
picc line	15	-13
pick	-15	4
pick -	5	-2
pick up	-7	-1
picked	32	18
picking	-14	2
picks	18	9
picks at	13	3
pickup	4	0
picture	3	-6
picture ?	1	-13
pictures	-42	-9
piece	-11	-4
piles	-12	-9
pill	35	-38
pill .	6	-23
pill ?	-6	-2
pill for	-10	-4
pill from	6	5
pillow	-10	-19
pillow ,	-9	-3
pillows	30	-2
pillows .	11	3
pillows instead	2	-10
pills	73	7
pills (	15	4
pills ,	2	4
pills .	-10	-15
pills ;	12	-21
pills ?	4	4
pills are	21	12
pilot	-35	-1
pimples	-2	9
pimples on	-9	7
pinched	13	4
pinching	-2	1
pinching ,	-5	-4
pink	3	-45
pink ,	-8	0
pink and	-42	-22
pink froth	19	30
pink on	6	-11
pink when	0	3
pinkish	8	-2
pinpoint	10	2
pinprick	5	-4
pins	0	22
pins and	7	13
pitch	-3	21
pituitary	23	-5
place	0	5
place ,	-11	7
place .	-2	-6
place in	2	-12
placebo	-3	7
placed	-3	-3
placement	-4	4
plain	-11	-9
plan	18	12
plan (	20	1
plan ,	-3	-4
plan .	15	8
plan a	-13	-3
plan to	51	19
plane	-62	-6
plank	27	11
plank ,	5	8
planned	-29	3
planned for	-12	-1
planned to	4	-7
planning	-9	8
planning ahead	27	-3
planning to	28	12
plans	-3	15
plaster	13	16
plastic	-8	-5
plastic surgeon	4	-4
plate	-22	-2
platelet	-1	4
platelets	81	11
platelets 00	77	-13
platelets 000	-53	-13
platelets 4	7	8
platelets 6	57	26
platform	-17	-4
play	-31	-11
player	4	-7
playing	-40	-10
playing ,	-15	-5
playing .	10	6
plays	-53	-5
plays football	-12	0
please	-39	22
please ,	3	-3
please .	17	20
please :	-12	11
please ?	18	-15
please add	-5	-2
please advise	11	20
please also	3	-10
please answer	-25	-2
please arrange	-1	10
please cancel	-1	-10
please change	19	17
please check	-13	0
please confirm	-2	-5
please delete	-24	2
please dont	3	4
please find	10	10
please give	7	6
please help	72	2
please note	-21	-1
please put	-3	1
please quote	-11	-1
please refund	19	-17
please say	-9	0
please send	-9	-3
please stop	-5	-2
please take	-9	4
please tell	-15	7
please translate	-24	-1
please write	-6	-1
plenty	-5	1
plenty ,	-5	-10
plenty .	5	6
pleuritic	11	7
pleurodesis	8	-3
pls	27	27
pls .	-5	7
plt	-14	-18
plt 00	39	-15
plt 000	-54	0
plum	10	-3
plum -	7	3
plumber	-5	5
plums	7	12
plums ,	1	4
plus	-12	-4
plus a	13	-10
plus the	-3	10
pm	-14	3
pm ,	9	-4
pmh	6	6
pneumonia	-7	-5
pneumonitis	-17	6
pnh	0	10
pocket	-17	-21
point	51	29
point me	-6	0
points	-24	-13
poison	-30	1
poisoning	-11	7
poland	14	7
police	11	6
policy	-13	0
polio	0	-6
polio in	0	-6
polyp	-7	16
poo	29	-2
poo .	9	7
pool	-4	0
poor	-6	2
poorly	1	-10
pop	4	-14
popped	5	-5
popping	0	-8
popping up	0	-8
porridge	7	2
porridge ,	3	4
port	49	25
port .	4	-4
port site	47	9
port was	18	-2
portal	6	-13
portugal	-14	0
portugal .	-9	0
portuguese	-5	3
positive	35	-24
positive ,	-16	-8
positive .	8	2
possible	15	1
possible to	6	-6
post	2	18
post ,	3	-1
post -	9	-1
post ?	8	6
post in	-3	-8
post to	-9	0
posted	-2	2
posted to	-22	0
poster	-34	0
postman	-4	-3
postpone	-36	5
potassium	32	42
potassium 0.0	50	29
potato	2	10
pounding	24	39
pounding ,	-2	3
pounding head	3	4
pounding headache	14	22
pounds	-30	0
pounds ,	-7	0
pounds .	8	-3
poured	-1	10
pouring	24	15
pouring since	4	5
powder	8	14
power	-28	6
power cut	-19	1
power of	-9	2
ppl	-6	1
prabang	-2	4
practice	-40	-2
practice in	9	8
prague	2	-4
prawns	30	16
pre	-43	12
pre -	-43	12
pred	16	-32
prednisolone	7	-23
prednisolone 00	13	6
prednisolone for	6	4
prednisone	24	-11
prednisone 00	24	-11
prefer	-16	14
prefer to	4	6
preferred	0	3
pregnancy	-1	-7
pregnancy ,	-18	2
pregnancy .	20	-13
pregnancy test	-11	9
pregnant	55	-32
pregnant ,	-14	11
pregnant .	-18	-17
pregnant 00	9	-12
pregnant and	15	-22
pregnant with	3	13
prep	3	10
preparing	-24	-6
prescreen	-5	-3
prescribe	6	-14
prescribe ?	2	-6
prescriber	12	-9
prescription	-4	-22
prescription .	-32	0
prescription ?	14	17
prescription for	0	6
prescriptions	11	-5
present	-35	-46
present ,	-8	-2
present .	31	-16
presently	-15	0
presents	52	16
presents with	49	13
press	26	0
press a	3	6
pressed	3	5
pressing	-15	8
pressing .	-23	-2
pressure	-9	25
pressure ,	-8	1
pressure .	24	-18
pressure 00	20	28
pressure 000	-13	-11
pressure is	0	4
pressure was	2	-9
pressures	-6	-9
prevention	-35	-6
prevention .	8	-6
prevention study	-2	-4
preventive	-21	-3
previous	10	-8
previously	6	-4
price	-9	1
price ,	5	6
price .	6	-5
price ?	15	8
price and	-8	2
price for	2	6
price in	-16	2
price list	16	-12
price of	-13	19
price on	-4	1
price per	-2	8
prices	-103	2
prices .	-17	7
prices for	-28	0
prices in	-23	-6
prick	4	-17
primary	-26	11
primary endpoint	-9	11
primigravida	4	8
primigravida at	4	8
print	-19	9
printed	3	19
prior	-3	-8
prior to	0	-12
private	9	-2
private clinic	-6	-6
pro	5	1
pro forma	-4	5
probably	70	14
probably just	39	10
problem	0	4
problem .	-3	2
problems	-40	16
procurement	-14	-4
productive	36	24
productive cough	36	24
professor	-3	5
profile	8	11
proforma	-6	-7
progesterone	18	0
prograf	21	-11
prograf 1	8	-8
programme	-4	-37
programme .	-9	-16
progressive	9	10
project	-24	0
promise	-22	0
promise .	-20	0
promised	-9	-4
proof	-3	-3
proof of	5	0
proper	-4	1
properly	59	41
properly .	15	-15
prophylaxis	3	17
propranolol	-18	2
prostate	7	18
prostate .	13	5
prostate ca	1	5
prostate cancer	24	-1
prosthesis	1	5
protection	10	-3
protein	-8	-3
protocol	-43	-9
protocol .	-5	4
protocols	-10	0
proton	22	10
proton therapy	11	-4
proven	-9	0
provide	-27	6
provincial	12	3
ps	13	-3
ps :	-4	0
psa	-26	1
psa 0.0	-42	0
psma	4	5
psoriasis	-24	-38
psoriasis study	-21	-11
psychiatrist	22	-9
psychiatry	-12	0
psychologist	-9	1
psychologist online	-2	-11
psychosis	3	10
pt	52	12
pt ,	9	-3
ptu	1	3
public	-12	3
puff	-16	7
puffed	47	-8
puffed like	2	3
puffed on	31	-18
puffed up	6	9
puffer	17	26
puffer every	5	-5
puffing	14	-10
puffing up	1	3
puffs	45	-7
puffy	40	-60
puffy ,	-9	2
puffy and	35	-40
puffy by	3	-1
puffy in	-1	-13
pugh	-15	3
puking	46	18
pull	-11	0
pulled	-19	34
pulled a	-7	26
pulled something	-27	2
pulled up	3	7
pulls	0	-34
pulmonary	2	-7
pulmonary embolism	-13	-1
pulse	49	37
pulse .	15	2
pulse 00	-71	2
pulse 000	69	39
pulse is	6	11
pulses	16	22
pump	10	40
pump ,	7	1
pump alarm	5	4
pumping	23	12
puncture	2	5
pune	-18	4
pupil	17	24
pupil bigger	21	11
pupil is	5	6
pupils	50	26
pupils like	20	8
pupils tiny	5	9
purchase	31	15
purely	-25	0
purple	70	27
purple ,	1	5
purple -	0	-3
purple blotches	23	13
purple dots	25	-27
purple spots	12	14
purpose	-2	12
purpose :	-7	0
purulent	35	-17
pus	72	-65
pus ,	14	-9
pus .	-6	-3
push	8	4
pushed	0	10
put	42	11
put a	0	-3
put his	6	17
put in	15	-34
put it	-19	-8
put me	-4	-10
put my	15	7
put on	15	-4
put that	-1	5
put the	17	12
put two	9	8
put weight	1	-7
puts	1	-14
putting	2	6
putty	12	-8
putty ,	3	-8
pylori	-26	0
pyridostigmine	15	2
q	-27	3
q 1	-18	1
q 2	-18	1
q 3	-25	3
q 4	-18	1
q 5	-18	1
q 6	-18	1
qdenga	-14	0
qrs	21	23
qt	6	-9
qtc	18	-3
qtc 000	18	-3
quadrant	8	9
qualify	-14	-2
qualify for	-3	-8
quality	-11	0
quality of	-11	0
quarter	20	10
quarter ,	-7	-1
quarter .	-9	-2
quarter of	13	5
quarterly	-3	0
queasy	-1	9
queasy ,	12	2
queasy .	8	16
queasy in	-13	0
query	10	8
query .	23	1
query :	30	2
question	-53	27
question ,	0	-12
question .	3	3
question 00	-7	0
question :	-11	10
question about	31	1
question from	-19	1
question is	-21	13
question on	3	1
questionnaire	-42	1
questionnaire ?	-5	-1
questions	-36	10
queue	-6	5
quick	33	-34
quick .	2	-5
quick one	-2	4
quicker	25	-6
quicker ?	22	-3
quickly	70	-44
quickly .	15	-6
quiet	8	16
quiet .	1	12
quit	3	1
quite	4	3
quiz	-19	1
quotation	-9	6
quotation .	-9	3
quotation for	2	-3
quote	-37	4
quote ,	-3	-8
quote .	-21	5
quote :	-7	-6
quote ?	2	-12
quote for	-40	-5
quoted	-8	0
quotes	-27	0
r	22	41
r -	33	20
r .	-7	-17
ra	8	-4
ra ,	6	-7
rabies	16	-40
rabies jabs	4	-12
rabies shots	4	-6
rabies vaccine	12	-6
race	4	3
racing	52	9
racing .	8	1
radiating	37	5
radiating to	26	23
radiation	-26	3
radio	17	10
radiologist	14	-10
radiotherapy	14	-16
radiotherapy .	2	-7
radiotherapy in	-24	20
radiotherapy week	1	-5
rag	16	3
rai	2	-9
rail	3	5
rain	-26	-16
rain .	-9	-8
raise	0	3
raise the	1	-3
raised	-11	0
ramipril	17	-10
ramipril and	1	-22
ran	34	28
ran out	30	30
ran the	3	5
rand	-5	-5
randomisation	-42	6
rang	20	-6
rang :	6	-6
range	-47	2
range .	-11	0
rare	18	7
rash	66	-40
rash ,	-24	16
rash .	-1	3
rash all	44	-32
rash from	4	-3
rash on	-3	17
rash over	10	-6
rash that	1	11
rash with	-14	9
rate	53	20
rate 00	17	6
rate 000	6	4
rate for	2	7
rate of	0	-4
rates	-12	-2
rather	50	-11
rather have	15	2
rather not	25	23
rather than	21	-6
rattles	4	3
rattling	17	17
rattling ,	11	2
raw	31	8
raw ,	15	-22
ray	-20	-9
rca	-4	0
rd	-13	-4
rd .	-11	-9
re	5	-4
re :	15	0
re your	1	6
reach	1	-10
reach the	1	-13
reached	2	13
reaches	1	-3
reaching	-14	-1
reaction	-28	-15
reaction ,	-4	8
reactions	-16	7
read	-43	-6
read about	-1	-12
read it	-4	-11
read the	18	3
read up	-33	-20
reading	-16	9
reading the	-15	0
readings	-8	-4
reads	8	37
reads "	-2	12
reads 00	20	3
reads 000	22	5
reads :	-29	2
reads hi	16	2
reads the	-11	0
ready	29	20
real	-23	5
real patient	-25	0
really	-9	33
really need	-22	2
reason	12	27
reason for	-12	11
reason to	30	19
rebound	1	14
recalled	-3	1
receipt	-12	-14
receipt .	7	-8
receipt for	-4	2
receipt in	7	-1
received	19	-1
recent	-13	10
receptionist	-7	1
recipient	33	-13
reckon	27	16
reckons	40	15
recognise	-5	20
recommend	-31	3
recommend ?	3	14
record	-14	-5
records	17	-3
recovered	-84	2
recovered ,	-6	0
recovered .	8	1
recovered fully	-17	1
recovery	-16	-10
recovery .	10	-4
recruiting	4	-6
recruiting ?	12	2
recruitment	-4	-4
rectal	11	18
red	88	-132
red ,	84	35
red .	-14	1
red and	38	-53
red as	-2	3
red blood	18	7
red eye	-25	16
red hot	9	-10
red in	28	-3
red itchy	-38	0
red line	16	-22
red on	7	-13
red patch	1	-8
red round	9	-8
red streak	20	-14
red to	0	6
red wedge	0	-15
redcurrant	16	5
redcurrant jelly	11	2
redder	10	-5
redness	-1	-48
redness ,	-5	-2
reduction	-22	1
ref	0	9
reference	-7	8
reference 0000	-6	7
referral	6	-17
referring	-10	2
refill	-16	8
refill of	-17	7
reflexes	4	15
reflux	-10	3
refugee	-10	-4
refund	-9	8
refund ?	5	13
refund for	-9	7
refundable	-4	5
refunded	-5	-4
refused	12	-10
refuses	54	-5
refuses to	45	-19
regarding	-11	-2
regards	-3	5
regards .	-11	6
regimen	-34	0
region	-5	-3
region .	-3	8
register	-26	0
registered	-25	-7
registry	-2	-11
regorafenib	2	-6
regular	20	-20
regular ,	3	-1
rehab	-7	-10
rehabilitation	-11	0
reimburse	-10	-1
reimburse the	-8	0
reimbursed	4	-2
reimbursement	-2	2
reimbursement .	-7	0
rejected	26	-13
rejection	-15	7
rejects	30	-14
relapse	14	-10
release	35	-17
release form	6	-6
relevant	-3	4
relief	-4	4
relieved	-5	-11
relieved by	-6	-14
reliever	-11	-9
remain	44	-29
remain ,	21	-8
remaining	-37	-21
remember	19	4
remember ,	13	-4
remembers	-14	-8
remission	-10	-6
remission ,	32	-5
remission .	-17	21
remission and	-6	0
remote	14	-21
remote consult	1	-4
remote consultation	1	-3
remote doctor	4	-1
remote doctors	3	1
remote talk	-6	-2
remotely	12	1
removal	-3	-2
removal of	-1	-4
removed	13	-5
removed .	-18	7
remyelination	-10	16
renal	-8	6
renew	34	-8
renewal	-5	0
reorder	-25	5
reorder .	16	2
repair	3	-8
repair in	-7	-4
repatriation	-6	1
repeat	13	12
repeated	-29	10
replaced	8	16
replacement	-14	1
replacement ,	10	6
replacement ?	-4	-6
replacement in	-13	-3
reply	-2	4
reply :	-24	1
report	-49	30
report ,	-6	5
report .	-14	4
report ?	46	-4
reported	-10	7
reporting	-2	4
reports	-9	-27
reports that	1	-3
request	-9	1
request .	6	2
request :	-8	0
request a	-10	1
requested	-2	9
requested .	4	6
requests	-15	9
reschedule	4	-4
rescue	-16	-15
research	-11	-3
research .	5	-3
resend	5	-5
residence	-5	2
resident	-4	-4
resident with	12	5
residents	-6	-10
resolved	-3	-3
respect	3	1
respect ,	6	1
respected	10	1
respected sir	10	1
respirations	17	12
respiratory	24	27
respiratory rate	50	26
response	5	-5
rest	34	-18
rest ,	-1	-3
rest .	-7	-3
rest of	3	-2
restart	-17	10
restless	1	5
result	38	10
result .	16	-5
results	-36	-5
retching	8	10
retina	-5	8
retina doctor	-5	4
retired	-11	-8
retired pilot	-17	-1
return	2	10
return the	-4	1
returned	8	-7
returned from	8	-7
reversal	-32	-9
revert	-3	0
review	-41	-1
review .	-19	8
review ?	-3	0
review in	-7	0
reviews	-8	-9
revolut	-12	0
rheum	15	-10
rheumatoid	-43	3
rheumatologist	-16	-4
rhythm	8	-5
rib	-1	9
ribociclib	-21	-2
ribs	51	-16
ribs ,	26	8
ribs .	10	17
ribs on	3	-17
ribs since	5	0
rice	-4	3
rifampicin	-3	-5
right	63	1
right ,	30	22
right .	4	-18
right ?	-21	-9
right and	4	22
right arm	-36	10
right as	-14	-5
right breast	2	-7
right calf	6	-9
right ear	8	-14
right eye	35	23
right foot	15	8
right half	5	4
right hand	0	5
right in	-13	-2
right leg	10	3
right lower	9	24
right now	-44	-22
right ribs	13	-24
right side	19	18
right upper	5	4
rigid	24	23
rigid and	12	6
rigors	70	48
rigors ,	-18	2
ring	10	5
ring .	5	4
ring me	11	4
ringing	14	-7
ringing ,	9	-6
rings	-5	27
rinsed	8	6
rip	-8	0
ripping	10	12
ripping pain	2	5
rising	-9	14
risk	13	17
risk .	16	3
risk of	5	-1
risks	-7	1
rituximab	1	3
rituximab in	-4	1
rivaroxaban	5	-1
rivaroxaban ,	-23	-4
river	21	10
river .	12	-1
rmb	-5	0
rn	24	3
road	30	3
road tar	13	9
robot	-2	-4
robot :	-3	-1
rock	30	35
rock hard	17	30
roll	18	0
rolled	-1	5
rolling	-21	1
roof	38	37
roof ,	16	11
roofing	0	8
room	-18	5
room ,	-2	6
room .	-6	7
room air	2	26
room with	0	5
roommate	-14	-4
root	-7	-5
root 0.0	-4	0
rope	61	26
ropes	-6	7
ropes ,	1	5
rosacea	-7	9
rose	27	-23
rosuvastatin	-8	-5
rosuvastatin 00	-6	-5
rotator	-34	-22
rotator cuff	-34	-22
rotten	4	9
rough	25	-20
roughly	-14	2
round	7	31
round .	-7	-3
round after	15	4
round battery	25	8
round it	10	-13
round lamps	4	17
round my	-7	-2
round of	5	10
round the	22	16
rounds	-18	0
rouse	20	12
rouse him	0	3
routine	-6	15
row	20	5
rr	33	10
rr 00	33	10
rubber	8	18
rubbish	25	26
rubbish ,	12	12
rugby	-30	4
ruined	-11	5
rule	-23	-2
rules	-7	1
run	22	-17
run a	-5	2
run out	32	-44
runner	-6	0
running	47	-3
running ,	23	-16
running .	3	-13
running a	16	1
running down	3	9
running out	7	0
running to	7	-6
runny	-10	6
runny nose	-26	14
runs	55	-14
runs ,	21	4
runs out	-4	-13
ruptured	1	20
ruq	30	1
ruq pain	6	10
rural	22	20
rush	-22	0
rush .	-23	-2
rusty	27	-47
ruxolitinib	10	-23
ruxolitinib .	6	-3
rx	-4	0
s	11	4
s .	11	-1
s 1	-13	2
sachets	-17	4
sacubitril	33	-7
sad	1	8
saddle	12	20
saddle ,	1	9
saddle area	3	4
sae	3	0
sae ທ	11	1
safari	-6	4
safe	-12	-18
safe to	10	-5
safety	-3	2
said	64	12
said "	12	-22
said ,	-7	0
said the	-25	5
sailing	0	-3
salbutamol	-19	-1
salbutamol .	-4	1
saliva	1	-12
saliva ,	0	-10
salt	-20	9
salts	2	-6
same	-35	3
same .	31	-5
same ?	27	-1
same as	-45	-4
same day	-17	6
same for	9	13
same old	3	-8
same question	6	5
same room	-5	-4
same side	26	10
same since	-8	0
same size	0	6
sample	-2	-7
sample ,	9	-3
samples	-13	0
sarcoma	-27	-5
sat	13	6
sat in	1	10
sat up	6	-4
satay	10	2
sats	41	6
sats 00	41	6
saturation	49	-15
saturation 00	57	-20
saturday	79	-32
saturday ,	31	-31
saturday .	-14	9
saturday and	12	10
savannakhet	14	1
savannakhet ?	15	14
saved	44	-1
saved up	13	12
saw	-7	-9
saw a	-3	-7
saw it	3	6
saw the	-18	-4
say	2	8
say "	-14	5
say ,	14	4
say .	10	7
say i	20	-6
say my	9	-1
say no	8	5
say the	-6	0
say what	-8	-5
say whether	24	2
saying	8	5
says	53	33
says "	-29	11
says ,	-4	-12
says .	-4	6
says 0.0	2	8
says 00	59	30
says 000	7	15
says 2	-12	0
says 38.0	1	11
says :	-15	10
says a	-5	5
says call	5	-7
says drink	0	9
says he	31	15
says her	4	-3
says hes	6	-3
says hi	1	17
says his	-23	4
says i	-29	14
says im	-20	-16
says it	-9	1
says its	7	-12
says my	-30	-13
says no	9	-1
says she	9	5
says shes	5	4
says the	20	7
says theres	3	3
says to	-36	1
says wait	3	0
scale	5	5
scales	8	-18
scalp	43	-24
scan	-20	-13
scan ,	13	-8
scan .	4	13
scan ?	-19	12
scan last	-8	-6
scan on	8	-9
scan showed	-14	-1
scan yesterday	-35	13
scanned	-4	-5
scanner	-15	14
scans	-8	3
scans .	-21	0
scar	0	-10
scar ,	60	-16
scar .	-5	2
scared	43	-34
scars	-2	6
scary	19	-10
scheduled	14	-3
scheme	-4	-16
school	-73	-17
school ,	-15	-2
school .	-23	-5
schools	23	-1
sciatica	-1	-9
science	-11	0
sclerosis	-10	-5
scooter	-9	-13
scope	11	-1
scratch	28	4
scratched	-14	-3
scratches	1	-7
scratching	-12	-7
scratchy	-62	3
scream	3	11
screams	25	23
screams and	5	3
screams if	8	3
screams when	4	14
screen	-41	5
screen .	-8	9
screened	9	-7
screening	-19	-22
screening .	11	-18
screening ?	8	-12
screening in	31	28
screening visit	-8	-7
scribble	-8	3
scribble ,	3	3
script	-38	2
script ,	5	-2
sea	-4	-3
seal	22	2
search	-5	-6
season	-1	-22
seat	-26	-7
seats	-6	3
seats ,	-6	3
second	-4	40
second -	0	4
second :	-6	-4
second cycle	9	6
second dose	12	6
second flight	-17	-1
second floor	-8	-3
second opinion	16	-12
second reading	-9	0
second time	8	1
seconds	6	-1
seconds ,	3	0
seconds .	-3	5
secretary	-14	-10
section	-15	8
section 9	-3	4
security	-16	0
sedation	-1	-4
see	29	-4
see .	15	-6
see a	7	-8
see her	0	3
see it	-3	9
see me	15	-38
see on	10	11
see only	1	16
see the	-15	-11
seeing	51	42
seeing stars	4	12
seek	-44	1
seek a	-16	5
seeking	-14	-1
seeks	-37	-6
seeks a	-15	0
seemed	2	7
seemed ok	1	4
seen	15	4
seen by	-11	0
sees	1	14
sees double	15	-25
sees fine	-6	0
seized	6	6
seizure	12	5
seizure ,	-25	0
seizure -	13	-7
seizure free	-4	-15
seizure within	-4	0
seizures	-61	13
seizures ,	-19	0
seizures .	-7	0
seizures since	15	12
self	-8	6
self -	-22	0
sell	34	18
sell ?	-4	-12
sell me	9	2
sell the	-4	6
sells	3	-5
semaglutide	-1	2
semaglutide .	-25	-5
send	-11	10
send ?	32	3
send a	7	7
send it	5	8
send me	13	-5
send the	-33	-15
send to	-5	4
sending	10	3
sending me	8	-1
sends	-9	6
sense	37	13
sense .	4	-25
sensible	8	5
sensible ?	20	9
sensor	-43	0
sent	-3	27
sent by	2	-11
sent to	3	3
sentence	18	35
sentence .	11	22
sentences	7	-4
sentences .	5	4
seoul	-2	6
seoul .	1	7
seoul ?	-2	3
seoul for	4	5
sepsis	-67	1
sepsis ,	-7	0
sepsis .	-4	-1
sepsis and	-2	3
sepsis in	-22	0
sepsis last	6	3
sept	-3	1
september	-30	2
september .	21	-1
septic	-30	0
septic shock	-26	0
series	-3	3
serious	19	12
serious adverse	2	-8
seriously	-14	3
serology	-7	-3
serology ,	-4	-1
sertraline	21	-14
sertraline .	34	0
service	-10	6
session	22	-22
sessions	16	32
sessions because	25	17
set	-26	-9
settle	-28	0
settle it	-17	0
settled	10	7
seven	-46	7
seven ,	-20	1
seven months	-20	3
seven times	2	-9
seven weeks	-1	-3
seven years	-4	9
seventy	9	8
seventy -	8	6
several	-14	-17
severe	58	60
severe haemophilia	-3	3
severe headache	14	17
severe pain	4	18
shade	-19	-9
shadow	6	-4
shake	5	11
shake so	3	7
shakes	9	46
shakes ,	-4	5
shakes .	1	15
shaking	123	106
shaking ,	7	11
shaking .	11	2
shaking all	1	12
shaking and	16	-28
shaking chills	26	40
shaking so	3	5
shaking with	-10	1
shaky	43	24
shall	-12	-5
shall be	-20	1
shall i	8	-6
shallow	-23	10
shampoo	14	-13
shanghai	-1	-15
shape	-21	0
shape .	-9	0
shaped	-1	-4
share	-25	-2
shared	-9	1
sharp	43	26
sharp .	10	-19
sharp pain	9	42
she	83	53
she asks	-21	-10
she breathes	5	7
she can	14	-9
she cannot	4	4
she cant	15	15
she doesnt	-78	-6
she feels	5	-10
she fell	38	-10
she gets	-6	1
she had	48	30
she has	-8	-4
she hasnt	-4	8
she have	-25	6
she is	31	15
she just	-14	0
she keeps	30	9
she looks	8	-1
she makes	5	7
she may	-22	1
she needs	-7	-9
she never	-1	-7
she passed	10	21
she refuses	0	10
she says	49	23
she sleeps	-9	-19
she still	-9	-4
she takes	-4	-7
she thinks	0	3
she told	9	-2
she took	10	6
she walks	-2	-7
she wants	-21	-17
she was	5	7
she wont	10	-23
shed	4	-8
shed like	8	-15
sheet	-8	7
sheet ,	19	-5
sheet .	-9	0
sheet :	-21	5
sheets	31	29
sheets when	6	7
shelf	-5	5
shell	-4	0
shes	50	52
shes 00	-24	7
shes been	8	-4
shes breathing	3	0
shes burning	3	12
shes fine	6	6
shes had	1	7
shes not	-7	6
shes on	7	23
shift	-15	8
shift .	6	5
shifts	-6	-3
shin	39	-7
shin ,	6	5
shingles	-17	-41
shingles vaccine	-17	0
shingrix	-8	0
shins	-4	-19
shiny	5	-3
ship	39	-6
ship ?	4	0
ship to	15	7
shipment	4	-18
shipped	-16	1
ships	10	-12
shirt	3	7
shivering	82	39
shivering ,	13	15
shivering and	13	18
shivering under	14	6
shivers	44	5
shivers ,	6	1
shivers .	0	-4
shivery	7	24
shock	37	5
shock ,	-10	0
shock wave	-7	2
shocked	-15	13
shockwave	-31	-1
shoes	5	-4
shoes in	-2	23
shook	-8	-14
shooting	27	-22
shop	45	-24
shop in	7	-17
shopping	0	-7
shops	4	-7
short	-26	24
short of	21	11
shortage	-14	0
shorter	2	4
shortness	-7	10
shortness of	-7	10
shot	-35	1
shots	12	-7
shots ,	2	5
shots .	15	-3
should	19	9
should be	0	-3
should go	1	3
should he	-8	-6
should i	-11	4
should it	1	-3
should my	3	-4
should someone	0	-4
should the	-10	-7
should we	48	19
shoulder	45	16
shoulder ,	2	4
shoulder blades	37	16
shoulder has	-3	0
shoulder hurts	3	7
shoulder tip	9	25
shoulders	-48	2
show	-2	-2
show it	-8	-2
showed	-36	-11
showed a	-20	-6
shower	54	13
shower .	6	7
shower of	8	-17
showing	5	-4
shows	58	-5
shows 00	1	4
shows 000	18	1
shows hi	0	3
shunt	6	19
shunt since	-13	3
shut	47	-20
shut ,	9	11
shut .	13	4
shut for	9	-4
shy	-3	4
sick	31	30
sick ,	-18	-10
sick -	-9	0
sick .	10	0
sick and	3	1
sick four	15	-5
sick to	-1	-4
sick twice	12	18
sicked	2	3
sicked up	2	3
sickle	33	18
sickle cell	31	16
sickness	-43	11
side	10	-7
side ,	-15	4
side .	1	11
side and	11	13
side effect	-26	4
side effects	-22	2
side of	49	-16
side since	11	5
side when	1	15
sided	-6	2
sides	-22	-15
sides ,	-7	3
sides .	13	-9
sideways	-4	-18
sideways ,	0	-12
sight	15	-33
sight ,	4	-3
sight is	14	-41
sight of	0	3
sighted	5	10
sighted .	2	8
sign	-23	5
sign the	-4	3
signature	-26	0
signature ?	-12	0
signed	-35	8
signs	-30	-10
signs of	-5	0
sildenafil	26	0
silver	2	5
similar	-23	-5
simply	-11	-12
simply want	-7	0
since	85	14
since ,	-23	17
since .	-70	0
since 00	52	17
since 0000	-74	-1
since 2	34	6
since 3	27	-15
since 4	27	18
since 5	-47	13
since 6	10	13
since a	10	7
since about	29	12
since an	6	18
since and	10	-7
since birth	-4	4
since breakfast	30	28
since childhood	-31	5
since dawn	36	26
since dinner	15	16
since five	5	-6
since four	7	6
since fri	26	-15
since friday	64	-28
since he	-7	-5
since his	11	0
since i	-12	22
since july	-8	-3
since last	62	-16
since lunch	22	31
since midnight	43	27
since monday	35	-51
since morning	64	40
since my	-63	20
since new	7	6
since night	11	29
since noon	67	48
since saturday	62	-18
since school	-27	-1
since she	-5	-35
since spring	20	9
since starting	34	-13
since summer	6	-18
since sunday	23	-15
since supper	49	16
since tea	15	19
since ten	2	-10
since the	97	-12
since then	-45	2
since they	19	-17
since this	68	12
since three	1	-10
since thursday	30	-13
since today	14	25
since tuesday	22	-31
since two	-8	-32
since we	12	8
since wednesday	22	-10
since yest	20	-15
since yesterday	124	-45
singapore	0	-12
singapore .	-22	4
singapore ?	5	-4
single	27	18
single words	9	4
sink	-2	5
sink .	-2	4
sip	5	-1
sips	9	-61
sips ,	5	-12
sips of	4	-20
sir	-16	6
sir ,	-11	12
sir madam	-3	-21
sir or	21	7
sirs	4	-7
sirs ,	-6	-9
sister	5	2
sister ,	34	-24
sister .	22	7
sister and	-12	-3
sister had	22	-4
sister has	44	21
sister in	-5	4
sister on	12	3
sisters	5	-26
sisters name	8	5
sit	12	10
sit ,	4	0
sit on	-3	5
sit up	8	9
site	8	6
site ,	-4	2
site .	-8	-1
site 000	8	-21
site ?	6	4
site is	28	-9
site nurse	1	3
site says	8	-2
sites	-21	-4
sits	33	27
sits bolt	9	4
sits in	0	3
sits leaning	3	1
sitting	91	61
sitting .	11	-9
sitting in	-21	-7
sitting on	30	17
sitting still	31	32
sitting up	9	0
six	-28	-17
six ,	-9	-1
six .	1	12
six days	-8	25
six months	11	-35
six or	-3	-6
six times	21	-8
six weeks	-43	-23
six years	12	-13
sixty	-2	7
size	32	10
size of	19	13
sized	1	-4
skiing	22	-21
skin	39	4
skin ,	18	11
skin and	-10	12
skin clammy	46	13
skin doc	5	-2
skin doctor	4	-4
skin has	20	-17
skin intact	-18	0
skin is	5	-16
skin like	-38	-5
skin looks	0	-12
skin on	11	33
skin over	0	-3
skin peeling	28	19
skin round	5	-3
skins	-9	-14
skip	-6	-5
skip the	-18	8
skip tonights	8	-15
skipped	-19	6
skips	-2	-12
skull	13	16
slams	1	16
slap	4	0
sle	6	2
sleep	-46	-36
sleep ,	-1	7
sleep .	3	-6
sleep and	13	-11
sleep in	-25	-2
sleep sitting	2	7
sleep study	18	10
sleeping	1	12
sleeping ,	-26	4
sleeps	-2	51
sleeps .	-7	-10
sleeps all	29	27
sleeps badly	-8	0
sleeps through	-5	2
sleeps well	14	31
sleepy	39	71
sleepy ,	-12	12
sleepy .	3	5
sleepy and	5	7
sleeve	-3	-2
slept	21	-31
slept for	24	-11
slept in	4	-2
slept more	5	-20
slid	12	0
slide	-6	1
slides	5	-3
slides ?	3	-4
slight	-9	-12
slightly	-29	-12
slightly hazy	4	-3
slime	24	-46
slip	8	24
slip ,	-5	1
slip says	6	10
slipped	14	10
slipped disc	-3	6
slot	27	-3
slot .	28	2
slot ?	6	4
slot for	-4	-1
slot in	-16	1
slot on	1	8
slots	-8	-2
slots ?	38	1
slow	-18	3
slow ,	-29	-1
slow -	13	-9
slow .	7	5
slowly	4	-45
slowly ,	30	4
slowly .	-12	-32
slurred	-6	24
slurred ,	-15	0
slurred speech	14	12
slurs	10	8
small	-30	-1
small ,	-13	-7
small -	7	-10
small hole	7	-5
small lump	-11	0
small meningioma	6	-3
small sips	0	-8
small thing	-8	2
smear	-4	-8
smell	-31	7
smelling	12	28
smells	53	34
smells ,	17	-19
smells like	2	11
smells of	16	44
smelly	42	-34
smelly ,	7	-3
smile	27	13
smiling	-20	-7
smoke	3	-3
smoked	-16	-6
smoked ,	-5	1
smoker	7	11
smoker ,	-5	1
smoker .	12	-4
smooth	-1	5
snake	32	29
snake bit	7	7
sneeze	0	-8
sneezing	-47	22
sneezing ,	-11	0
sneezing and	-27	0
sniffle	8	12
snore	-22	3
snores	7	-11
snoring	1	16
snoring weird	17	5
snow	-32	4
snow ,	-6	2
so	5	33
so ,	6	6
so -	16	3
so .	25	2
so :	13	-8
so bad	51	-29
so badly	9	-6
so far	-17	-41
so for	-30	0
so forgive	11	0
so good	-5	0
so hard	6	5
so he	5	2
so here	3	5
so hes	16	4
so i	10	0
so id	15	-3
so im	3	16
so it	22	15
so much	-25	3
so my	-31	2
so no	-37	-1
so not	13	8
so please	-1	5
so raw	4	4
so sore	24	-24
so that	11	5
so thats	3	6
so the	-22	2
so theres	-29	-2
so we	-5	7
so weak	5	18
soaked	96	61
soaked ,	20	9
soaked in	1	6
soaked through	1	5
soaked two	8	13
soaking	58	17
soap	30	-33
soap .	22	-14
sob	-21	-3
sob ,	-17	0
sober	5	-1
social	-3	-4
society	0	-10
sock	3	-6
socks	-6	-4
socks ?	-17	-7
socks leave	13	-13
sodium	56	-6
sodium 000	58	-10
sofa	-19	22
sofa ,	-3	7
sofa .	16	9
soft	-33	14
soft ,	-18	12
soft .	-21	-8
soft spot	19	24
softer	-3	0
sold	-27	-8
sold here	-6	0
sold in	-11	-16
sold there	-7	4
soles	13	-32
soles itch	16	-11
solicitor	23	6
solid	37	-48
solid food	37	-38
some	33	-13
some minutes	6	12
some of	-3	5
some pus	12	-1
some time	-13	-3
somebody	14	10
somebody ?	12	10
somebody see	0	-8
someone	14	-46
someone ?	3	-1
someone look	4	-9
someone on	-32	7
someone who	3	-7
something	30	6
something ,	13	16
something .	2	3
something else	-6	-7
something for	11	0
something in	-21	6
something like	37	11
something stronger	3	7
something to	13	3
something you	-1	-6
sometimes	6	-34
somewhere	32	8
somewhere ?	11	11
son	29	86
son (	-5	6
son ,	14	-5
son asked	-10	4
son has	32	25
son is	1	19
songkran	-30	0
sons	5	-1
soon	22	-31
soon ?	7	-5
soon can	3	-2
sooner	11	0
soot	13	-7
soot ,	3	-3
sorafenib	-9	-6
sore	-21	-112
sore ,	-10	-19
sore .	-17	11
sore and	19	-25
sore arm	-22	7
sore eye	17	-5
sore for	-4	8
sore in	-6	0
sore mouth	8	13
sore on	-5	2
sore she	0	-3
sore shoulder	-15	0
sore since	12	-18
sore throat	28	-41
sore to	16	17
sore when	-14	-5
sores	-15	-8
sores ,	8	9
sorry	8	30
sorry ,	-10	-5
sorry .	-2	5
sorry for	17	7
sort	4	-19
sort of	3	7
sorted	27	12
sorted the	28	9
sound	-7	-3
sound ,	-7	2
sound like	-4	4
sounds	-4	-2
sounds like	23	9
soup	55	-26
soup ,	4	-1
soup .	9	-14
soup and	2	-15
source	18	-18
source .	6	7
source for	-21	0
spa	6	-13
spain	-26	3
spanish	-25	-4
spare	-7	-5
sparkles	3	8
sparkles in	3	8
spasticity	-15	1
speak	-6	-1
speak of	-10	-4
speak to	2	-21
speak with	-8	2
speaking	15	9
speaking .	-8	2
speaks	25	0
specialist	-32	4
specialists	18	-9
speck	4	-4
specks	7	-7
speech	-36	-3
speech ,	3	7
speech and	-21	6
speech is	-9	18
speech normal	-19	-11
speech therapist	-3	4
spells	2	-9
spent	-7	-9
spicy	-18	4
spin	-34	0
spinal	-11	8
spinal cord	-14	0
spine	13	47
spine .	1	12
spine mets	4	11
spine surgeon	1	3
spinning	70	-46
spinning ,	6	0
spins	5	-14
spirits	-4	7
spironolactone	2	-38
spit	24	31
spit ,	2	11
splashed	40	13
spleen	31	9
split	-12	-5
splitting	24	34
splitting ,	10	14
splitting head	4	9
splitting headache	1	10
spo	22	7
spo 2	22	7
sponsor	-7	4
spoon	8	18
spoon ,	5	5
spoonful	1	-7
sports	-8	2
spot	21	3
spot on	-10	-4
spots	-6	-23
spots ,	11	1
spots .	-35	0
spots on	17	-8
spotting	20	-2
spouse	-10	3
spray	-11	-19
spray .	-9	0
spread	-15	-6
spread to	-15	-6
spreading	52	-37
spreading ,	13	-4
spring	-71	-5
spring ,	-30	-2
spring .	7	11
sprint	16	4
sputum	5	-10
squamous	22	5
squeezing	9	12
ss	-5	6
st	-12	10
st elevation	14	2
st ຍ	12	3
st 段	-5	0
stab	22	22
stab on	0	8
stabbing	28	15
stabbing in	-4	3
stabbing low	2	4
stabbing on	3	12
stabbing pain	12	-7
stable	-45	-9
stable ,	-11	22
stable .	-35	-18
stable for	-27	0
stable on	14	35
stabs	4	9
stage	-50	-2
stage i	-27	0
stage ii	-21	0
staggering	5	20
staggering ,	4	11
staggers	6	3
stairs	13	-46
stairs ,	-21	6
stairs .	-8	-2
stamp	-31	10
stamp or	-14	0
stamped	-6	-11
stand	36	34
stand ,	-9	15
stand .	6	10
stand up	24	6
stand upright	11	6
standing	26	34
standing up	14	8
stands	-10	22
stands .	-6	0
star	-7	-6
staring	21	9
stars	16	34
stars .	14	11
stars when	4	6
start	-3	2
start ,	7	4
start .	-19	-3
started	44	-28
started ,	-3	3
started anything	-16	0
started in	-4	-3
started lamotrigine	0	4
started the	41	-29
started to	1	11
started yesterday	5	6
started yet	5	4
starting	39	-7
starting the	36	-23
starts	-16	-6
starts in	-20	-1
state	-11	0
statement	-1	-6
statement .	-18	0
statin	-7	-5
statin .	-6	-7
stating	6	-8
statins	-21	8
status	-13	-5
status :	-5	1
stay	13	-44
stay in	3	-3
stay when	3	6
stayed	-14	0
staying	13	2
stays	3	-4
stays in	1	-14
steady	-46	-25
steady ,	-16	-6
steady .	10	9
steady on	-5	-6
steak	-4	-2
steam	22	-7
stem	4	-4
stem cell	4	-6
stemi	7	3
stemi ,	-3	1
stent	-6	1
stent ,	-26	-1
stent in	20	15
stent put	2	-8
stents	-30	-17
stents ,	-11	-2
step	-10	-6
stepped	33	0
stepped on	33	0
steps	-37	7
steroid	1	1
steroid card	-12	12
steroids	5	-7
stick	23	-7
stick ,	-4	3
stick yesterday	23	-12
sticks	4	-3
sticky	-9	20
stiff	33	62
stiff ,	-6	10
stiff and	-3	1
stiff as	21	3
stiff for	-6	0
stiff like	25	9
stiff neck	45	35
stiffness	-32	29
stiffness and	12	10
still	-4	-24
still ,	0	-5
still .	10	17
still be	-22	-7
still come	-16	-2
still fly	0	-3
still get	-10	1
still go	1	-10
still going	-25	7
still have	-23	6
still need	29	17
still ok	8	-12
still on	18	20
still open	-30	1
still passing	-5	-19
still peeing	11	-8
still sharp	14	-23
still walk	-12	-2
still weeing	2	-7
sting	42	2
stinging	2	-5
stings	9	-8
stink	6	6
stinks	3	9
stitch	7	-2
stitches	8	-1
stock	11	-3
stock ,	13	1
stock .	-5	9
stock ?	14	-10
stock of	-8	6
stocked	8	-15
stockings	-7	-13
stocks	29	-17
stocks it	31	-28
stolen	-18	1
stolen with	-18	1
stoma	20	-4
stoma has	10	-21
stomach	42	-5
stomach .	-4	3
stomach bug	5	-2
stomach cancer	-10	-19
stomach pain	23	10
stone	-16	10
stone on	1	4
stones	-31	-8
stood	17	18
stood up	9	15
stool	65	4
stool ,	-1	-4
stool since	6	-2
stools	26	-24
stools ,	-15	0
stools a	15	-2
stools and	-21	-5
stools are	2	-16
stools every	-48	0
stools for	16	-12
stools like	9	-4
stools pale	7	-6
stools since	13	-3
stop	2	33
stop ,	-3	3
stop .	19	-15
stop ?	5	-8
stop and	-16	4
stop it	4	4
stop me	5	7
stop taking	-13	0
stopped	1	-1
stopped ,	6	-9
stopped .	-14	-11
stopped breathing	-7	0
stopped eating	4	-9
stopped in	-12	0
stopped sweating	10	6
stopped the	7	6
stopped when	-16	0
stopped working	13	-15
stopping	24	13
stops	-7	10
stops breathing	23	7
storage	-6	-10
store	9	-5
stories	-25	0
storm	34	0
story	-30	-6
stove	6	9
straight	-22	-14
straight ,	2	-4
straight .	6	-6
straight away	-21	1
stranded	22	-9
strange	16	8
stray	35	-17
stray dog	30	-8
streak	20	-14
streaks	38	-49
streaks of	25	-35
street	16	-20
street dog	20	-20
strength	7	-2
strength ?	17	4
stress	-19	-8
strike	23	13
strike .	8	-2
strip	-1	-7
strip ,	0	4
strip negative	1	-6
strip of	-20	0
stripe	19	-13
strips	-7	9
stroke	-106	39
stroke ,	-10	0
stroke ?	1	5
stroke and	-10	0
stroke at	-18	0
stroke in	-18	0
stroke of	-15	0
stroke or	3	7
stroke unit	-9	0
strokes	-26	0
strong	-43	4
strong ,	14	-6
strong .	3	11
stronger	52	15
stronger than	1	-3
strongest	20	2
struck	9	8
stuck	48	-52
stuck at	-5	0
stuck in	23	-37
stuck on	14	-4
student	-35	-7
student ,	-13	1
student .	-5	-11
student has	3	-5
student here	-4	1
student in	-3	-1
student is	8	6
student of	6	2
student writing	23	7
studies	-26	1
studies .	8	3
studies ?	38	-1
studies for	17	-4
study	-14	14
study (	-7	3
study ,	-12	1
study .	18	12
study :	7	12
study ;	6	-14
study ?	-9	4
study and	6	-12
study diary	-24	4
study drug	3	-15
study for	-14	11
study in	26	-11
study nurse	3	11
study of	-22	3
study on	-4	-2
study still	-8	3
study tablets	5	9
study team	1	4
study visit	19	1
study with	-4	-16
stuff	16	39
stuff ,	3	1
stuff .	4	22
stuff and	17	-19
stuff that	5	17
stuffy	-55	0
stuffy nose	-55	0
stump	-25	4
stung	7	15
stung by	5	6
sub	-9	3
subject	-23	6
subject 00	-16	0
subject 000	23	-1
subject :	-3	2
subjects	11	14
submit	-7	-2
such	-33	-5
suck	0	4
sucking	35	20
sucking in	28	8
sucks	0	3
suction	-3	2
sudden	79	77
sudden death	-10	-16
sudden onset	5	9
sudden pain	3	5
sudden tearing	29	16
sudden weakness	-20	4
suddenly	121	75
suddenly confused	12	5
suffered	-3	0
sugar	54	-16
sugar 0.0	-4	-5
sugar 00	61	-15
sugar is	23	-13
sugars	-4	-73
sugars are	-1	-11
suggest	7	-5
suggest ?	7	-2
suggests	-25	0
suicidal	-7	15
suicidal ,	-21	0
suicidal ideation	-8	4
suicidal thoughts	32	16
suicide	-22	22
suicide gene	-17	0
suicide prevention	-8	0
suit	-38	0
suit .	-9	1
suitcase	-20	-9
suitcase .	7	-5
suits	-10	-2
sum	7	1
summary	-34	4
summary :	-3	3
summer	-26	-4
summer ,	-26	4
summer .	-18	3
sunburn	-8	0
sunday	40	-30
sunday ,	-24	-19
sunday .	-4	17
sunday ;	4	12
sunday and	19	-14
sunday for	14	-4
sundays	4	3
sundays .	-10	3
sunitinib	19	-4
sunitinib ,	22	-20
sunitinib ຢ	-7	0
sunken	2	15
supper	33	23
supper ,	19	7
supper .	26	12
supplier	-16	-12
supplier .	7	-3
supplier for	17	-9
supplier in	-13	-5
supplies	-19	-7
supply	32	-14
supply .	8	2
supply ?	25	-3
support	-22	-20
support group	-17	-8
suppose	-22	24
suppose i	-26	0
sure	-7	20
sure it	3	10
sure its	15	7
surgeon	-53	-4
surgeon .	4	7
surgeon in	-3	-6
surgeon look	-12	-1
surgeons	19	7
surgery	-16	-13
surgery ,	9	0
surgery .	-18	0
surgery ?	-21	10
surgery abroad	-4	-7
surgery in	-1	4
surname	-14	-1
surprise	-38	0
surveillance	-21	0
survived	-8	0
survivor	-9	-1
survivors	-2	-7
survivorship	-7	-1
suspected	3	4
swallow	12	-9
swallow ,	-7	8
swallow .	4	15
swallow and	1	-15
swallow his	0	3
swallow my	15	17
swallow spit	1	4
swallowed	107	55
swallowed a	43	30
swallowing	46	-8
swallowing fine	2	-4
swallows	-6	-17
swap	17	20
swap it	18	12
swap the	-12	7
swapped	-1	13
swears	-11	3
sweat	62	33
sweat ,	22	6
sweat .	19	8
sweating	105	27
sweating ,	21	16
sweating .	23	10
sweating and	8	9
sweating buckets	2	10
sweats	35	-4
sweats ,	-14	0
sweaty	18	-9
sweaty .	16	4
sweaty and	8	10
swedish	-4	1
sweets	-7	15
sweets ,	2	15
swelled	-1	-8
swelling	55	-6
swelling ,	-11	-21
swelling .	-43	0
swelling at	-7	-8
swelling of	-4	22
swelling or	-19	0
swelling up	13	15
swimming	-43	1
swimming ,	-5	0
swiss	-19	-3
switch	23	-9
switch to	7	-6
switched	13	7
switched to	-13	0
switching	-10	0
swollen	137	-30
swollen ,	19	10
swollen .	-14	2
swollen and	37	-33
swollen like	15	-20
swollen since	22	-51
sworn	-5	1
sworn translator	-6	0
symbicort	-18	14
symptom	10	24
symptoms	-38	-13
symptoms ,	-12	-13
symptoms .	12	-5
symptoms ;	15	-7
symptoms at	-13	14
syncope	-26	4
syndrome	-10	3
syndrome ,	5	1
syringes	11	-28
syrup	-5	12
syrup .	-8	1
systolic	-5	0
t	25	-3
t ,	-16	0
t -	5	0
t 36.0	-15	-9
t 37.0	0	-3
t 38.0	18	0
t 4	-9	0
t 40.0	7	3
t in	-17	1
t infusion	3	2
t study	-16	-10
t trial	-4	1
t 回	20	8
t 波	2	5
t 的	-3	2
ta	-19	5
table	25	22
table ,	14	18
table .	11	2
tablet	-25	-33
tablet ,	-5	-1
tablet .	5	-8
tablet ?	3	-7
tablet is	13	-10
tablets	64	-41
tablets (	12	-7
tablets ,	-14	3
tablets .	-29	-19
tablets ?	19	-2
tablets and	10	-7
tablets are	-3	-9
tablets for	15	-11
tablets in	4	-1
tablets left	31	-32
tablets remain	23	-12
tablets that	-13	11
tabs	28	-23
tac	-3	-13
tacro	6	6
tacrolimus	60	-61
tacrolimus capsules	6	-13
tacrolimus ຂ	2	-7
tacrolimus ທ	4	-1
tagrisso	24	-35
taipei	-5	7
taipei ?	11	12
taiwan	19	-8
take	3	-23
take .	5	8
take a	13	9
take edoxaban	4	-6
take her	4	-9
take him	-2	13
take hydrocortisone	23	6
take it	1	8
take me	-4	1
take my	2	-21
take paracetamol	-11	4
take part	-5	0
take people	-8	-2
take the	-21	6
take them	4	-2
take three	5	-6
take tonights	2	-6
take warfarin	-20	5
taken	-18	30
taken it	5	7
taken out	-1	6
takes	23	-16
takes eliquis	-3	3
takes half	1	-8
takes people	8	5
takes warfarin	-14	3
taking	22	2
taking it	-7	3
talk	-9	-23
talk .	6	2
talk about	-17	0
talk for	-1	4
talk in	1	-3
talk to	30	-1
talk with	-28	-5
talkin	2	4
talking	68	22
talking nonsense	6	7
talking rubbish	16	11
talks	49	14
tall	2	5
tamoxifen	-9	-13
tamoxifen and	-4	8
tamsulosin	-7	9
tap	21	2
tap .	8	0
tar	74	56
tar ,	20	8
tar and	4	4
tar since	9	26
target	-26	0
target 2	-22	0
tariff	0	-7
tartu	-12	-1
taste	-1	-15
tastes	-7	-2
taught	0	3
tax	-42	-3
taxi	-5	-19
taxi money	-7	-4
tb	23	14
tb medicine	1	5
tb tablets	24	-4
tbilisi	6	-3
tea	31	18
tea ,	-2	-7
tea -	6	-1
tea .	19	11
teach	-25	2
teach first	-3	5
teacher	-16	6
teacher ,	21	0
teacher has	-5	-1
teaching	-42	0
teacup	13	19
team	-19	17
team ,	18	1
team in	-5	-1
tearing	-4	8
tearing pain	35	15
tears	18	-14
tears .	-3	-12
teaspoon	31	-14
teatime	2	-1
teatime ,	4	1
teen	1	3
teenager	-21	0
teens	-33	6
teeth	22	48
teeth ,	8	5
teeth are	14	-2
teeth chattering	21	18
tele	13	10
tele -	-3	10
telehealth	-5	2
tell	34	12
tell .	-3	-5
tell her	7	11
tell me	-15	0
tell my	32	12
tell the	4	8
tell us	-6	5
tell you	-12	-2
telling	6	14
telling me	12	9
tells	-8	-1
tells me	-17	-10
telly	14	-22
temozolomide	-1	10
temp	54	-49
temp ,	-22	-4
temp .	16	-5
temp 36.0	-31	-29
temp 37.0	16	-23
temp 38.0	41	27
temp 39.0	17	7
temp normal	3	-9
temp of	26	8
temperature	35	-9
temperature ,	-13	-6
temperature .	7	-35
temperature 35.0	21	8
temperature 36.0	10	-15
temperature 37.0	-47	-15
temperature 38.0	10	7
temperature is	13	10
temperature normal	18	-7
temperature of	-6	7
temple	22	15
temporal	11	-5
temporal arteritis	15	1
temps	9	13
ten	12	9
ten ,	3	12
ten days	16	-33
ten minutes	46	15
ten months	5	-2
ten times	-9	6
ten weeks	-9	-10
ten years	-23	1
tender	-20	-16
tender ,	8	-7
tender .	32	-18
tender and	1	24
tenderness	1	-8
tenderness .	6	6
tenderness and	14	-2
tennis	-53	0
tenofovir	9	-7
tenofovir alafenamide	-3	-2
tension	-25	-5
term	-2	9
terrible	34	48
terrible headache	26	-2
test	-40	-12
test ,	-8	12
test .	-11	-3
test ?	10	8
test for	-49	0
test kit	46	-11
test last	-20	-3
test positive	-20	0
test this	-10	7
test yesterday	2	17
tested	-28	-8
tested for	-2	4
testicle	64	4
testing	-13	1
testing .	20	1
testis	0	-24
tests	-56	20
tests ,	15	0
tests normal	9	12
tetanus	-10	10
tetanus booster	9	10
text	-28	8
text .	-6	1
th	-24	7
th ,	-26	3
th .	26	-3
th ;	-8	0
th ?	-3	1
th and	3	21
thai	6	-13
thailand	30	16
thailand ,	38	-2
thailand .	-22	22
thailand ?	5	-12
thalassaemia	6	-22
than	36	-19
than 00	-3	-12
than a	-4	22
than before	-5	-5
than normal	29	-9
than other	21	9
than the	1	-6
than two	12	-4
than usual	-8	7
than yesterday	7	-7
thani	1	-7
thani .	0	5
thank	-50	9
thank you	-34	5
thanks	-47	-6
thanks ,	16	1
thanks .	-13	0
thanks a	-16	0
thanks for	10	2
thanks to	-11	10
that	-8	37
that ,	12	14
that .	26	5
that ?	16	-15
that a	0	-7
that be	0	-3
that began	-17	10
that cost	2	-4
that does	34	6
that doesnt	11	7
that dont	-28	2
that for	-7	0
that had	-14	1
that has	16	-4
that he	5	10
that her	1	-10
that i	38	-11
that in	9	-8
that is	-21	-14
that ive	-39	-33
that lasted	37	9
that matter	-12	0
that my	27	13
that new	5	4
that on	2	3
that she	-27	1
that side	2	-9
that since	10	19
that smells	5	13
that stay	3	6
that surgeon	34	6
that takes	-1	-4
that the	-15	-2
that time	-10	0
that to	-14	5
that was	-25	-6
that way	5	2
that with	-9	-4
that wont	-7	1
that you	6	-2
that your	-5	10
thats	-41	12
thats a	-8	-3
thats all	4	-25
thats the	-24	0
thats till	18	-9
thats what	5	4
thats why	-9	2
the	7	10
the 00	-16	-9
the 0000	-33	2
the 1	-33	2
the 2	7	3
the 3	-29	-8
the 4	-3	1
the 5	4	0
the 6	-7	3
the 8	-14	0
the 9	-17	16
the acne	6	-10
the admission	3	4
the air	4	2
the airline	-3	11
the airport	-15	21
the amoxicillin	7	2
the anaesthetic	-7	0
the ankles	-6	-3
the annual	-13	-12
the antidote	13	5
the app	14	8
the appointment	25	7
the arm	16	18
the armchair	18	0
the armpit	5	-1
the arms	8	10
the army	-19	-8
the autumn	10	-5
the baby	47	42
the back	36	26
the bag	20	-6
the balcony	43	37
the bank	6	0
the bath	3	11
the bathroom	27	16
the bcg	5	5
the beach	-43	0
the bed	13	31
the belly	3	2
the belt	-8	10
the best	5	6
the better	-22	0
the big	-10	12
the bile	-6	2
the bill	-15	0
the biopsy	4	-17
the birth	-4	0
the bispecific	-1	-5
the blood	-22	-14
the blue	-6	3
the board	-1	-3
the bone	24	-24
the bones	6	-3
the border	5	9
the boss	-15	0
the bottle	13	8
the bottom	21	8
the bowel	23	18
the bowl	33	-7
the box	-32	-17
the brain	5	5
the breast	22	0
the breastbone	-6	7
the bridge	12	15
the brochure	-6	2
the bus	6	-1
the calendar	-1	-4
the calf	-23	1
the call	-16	-4
the camera	-14	-2
the car	34	21
the cardiologist	-15	1
the cat	1	8
the ceiling	3	17
the certificate	-9	-5
the chair	7	-7
the charcoal	31	17
the charity	27	-28
the chemist	-6	10
the chemo	3	-42
the chest	-4	13
the child	-19	0
the cholesterol	-9	3
the cinema	2	11
the claim	-2	-4
the client	-7	0
the clinic	6	-36
the clinics	12	-3
the cold	10	9
the colour	12	5
the coloured	4	-5
the companion	-12	0
the company	-3	0
the consent	-33	1
the contract	-7	-8
the coordinator	9	12
the corner	16	7
the cost	-10	-1
the county	0	4
the courier	-26	0
the cream	-6	-1
the crossword	4	6
the ct	29	17
the cuff	17	23
the cup	0	13
the cupboard	-16	19
the current	-1	3
the customs	16	7
the cut	27	-26
the damage	-3	-3
the data	-3	3
the date	25	1
the day	10	-27
the delivery	14	-8
the dental	-41	-1
the dentist	-20	-1
the deposit	-16	5
the depression	9	-5
the devil	26	17
the diabetes	-6	-1
the diagnosis	-16	-1
the diary	-6	13
the dietitian	5	5
the difference	0	-12
the discharge	-2	6
the discount	-5	0
the district	-7	1
the doctor	-4	11
the doctors	-10	-1
the dog	19	25
the donor	-23	4
the door	-1	12
the dose	1	20
the drain	21	8
the dressing	5	-4
the drill	0	-13
the drink	-10	0
the drip	-12	2
the driver	-17	1
the drug	12	10
the e	-6	0
the ear	0	-7
the echo	-13	3
the edge	-6	-30
the elbow	-31	11
the embassy	-6	-1
the emergency	29	5
the end	-12	-9
the endoscopy	2	-4
the english	-4	0
the epilepsy	-14	7
the escort	-6	0
the estimate	-24	-5
the eu	-14	0
the european	-6	0
the evening	-8	6
the eye	9	11
the eyes	-15	2
the face	10	3
the fall	4	6
the family	-6	2
the fee	-10	0
the ferry	8	11
the fever	9	3
the file	-13	-8
the final	18	-4
the finger	41	15
the first	-29	13
the flat	8	-3
the flight	7	-6
the flood	6	2
the floods	3	4
the floor	38	15
the flu	14	9
the follow	31	-3
the following	-23	0
the foot	47	-15
the forearm	-30	0
the form	-40	16
the fridge	-15	-9
the full	-18	3
the garden	20	4
the gate	5	7
the gene	29	0
the generic	-3	21
the gp	-4	3
the grandkids	4	11
the groin	14	1
the ground	-8	-2
the guarantee	-7	0
the gullet	7	-3
the gym	17	2
the hall	5	6
the hand	-14	-27
the head	2	-14
the headache	-5	16
the heart	20	8
the heel	-14	2
the hepatitis	19	9
the hernia	-16	6
the hill	10	-2
the hip	-10	-11
the holiday	14	1
the home	8	-2
the hospital	-42	20
the hospitals	-8	0
the hotel	-9	15
the hour	-15	9
the house	-1	-10
the infusion	-7	-4
the injection	-4	-14
the insurance	-5	-5
the insurer	1	-7
the internet	-5	-1
the interpreter	-11	0
the invoice	-31	-2
the island	4	0
the jab	-3	-1
the jaw	23	16
the kerb	2	23
the ketamine	18	3
the kettle	9	13
the kids	23	20
the kind	-27	0
the kitchen	60	34
the knee	-1	15
the knees	1	-20
the lab	30	21
the lady	-28	0
the lamp	1	5
the last	31	-41
the leaflet	-22	12
the left	40	-15
the leg	6	-4
the legs	11	15
the length	-17	-1
the letter	-27	-4
the letters	48	18
the light	6	6
the line	4	7
the link	5	-3
the list	1	3
the little	7	19
the liver	8	4
the local	-5	0
the long	-2	-6
the loo	29	12
the lot	-6	2
the lower	4	14
the lump	10	-3
the lung	7	7
the lymphoedema	1	-5
the lymphoma	5	-5
the machine	-7	4
the medicine	4	-28
the mekong	-10	0
the meter	-6	19
the methotrexate	5	0
the middle	9	8
the migraine	-9	2
the ministry	-11	-9
the mirror	17	-11
the moment	15	-3
the month	1	3
the monthly	-28	0
the morning	-7	-3
the mornings	-41	-5
the morphine	17	-11
the mouth	5	25
the mri	6	8
the myeloma	-4	-3
the name	-36	-3
the navel	4	5
the nearest	-6	1
the neck	-11	5
the needle	-11	4
the neighbour	9	5
the neighbours	11	8
the new	14	-17
the newest	-3	4
the next	-16	18
the night	7	4
the nose	9	-12
the notary	-8	0
the nurse	34	16
the nurses	0	3
the odd	-4	-4
the office	3	2
the old	-10	5
the ombudsman	-11	3
the one	1	-8
the online	-1	11
the only	-5	0
the op	-18	1
the operation	32	-34
the oral	-2	-11
the original	32	-12
the other	9	-8
the others	-9	0
the package	-32	-5
the page	-14	0
the paid	-3	-4
the pain	0	-18
the pan	12	-15
the pancreas	8	-8
the paper	-2	-22
the paperwork	1	5
the parcel	8	-15
the parents	8	-10
the passport	0	-17
the past	29	-18
the patches	1	-19
the pathology	-25	2
the patient	-11	12
the pdf	-10	-6
the pen	10	7
the pharmacist	-6	-4
the pharmacy	9	-17
the phone	0	20
the physio	-5	-3
the picc	3	-2
the pill	16	-4
the pillow	-16	11
the pills	38	33
the pink	-20	-11
the plane	-48	-2
the plaster	20	-10
the plate	-19	1
the port	-1	-58
the portal	18	-8
the pre	0	-4
the prednisolone	-12	-7
the prescription	2	-12
the price	-8	-26
the private	-3	5
the prostate	5	9
the protocol	-38	4
the psoriasis	-18	1
the pump	31	19
the question	5	-2
the questionnaire	-6	3
the queue	-6	5
the quotation	-16	1
the quote	-24	5
the rabies	4	-6
the radio	22	10
the rash	8	7
the real	-7	2
the reason	1	-9
the receipt	0	-6
the record	-9	0
the red	-32	-5
the refund	2	3
the region	-2	-11
the remote	1	3
the removal	2	3
the rent	-8	-1
the reversal	3	-3
the ribs	0	-16
the rice	1	9
the right	78	-6
the risk	5	-1
the river	21	10
the road	12	-4
the roof	29	29
the room	20	-7
the rope	53	16
the running	-12	0
the saddle	2	13
the safety	-4	2
the same	-48	3
the scan	-2	-13
the scar	11	-5
the school	3	1
the screen	-39	2
the screening	-1	-6
the second	-10	17
the shakes	11	37
the sheet	-28	7
the sheets	9	3
the shingles	-11	0
the shins	6	-13
the shop	19	0
the shoulder	24	11
the shoulders	-8	0
the shower	41	28
the side	11	-17
the sight	-1	17
the signed	-5	6
the sink	-3	-2
the site	-15	-3
the size	10	15
the skin	51	-8
the sleep	-15	0
the slides	14	-6
the slow	-8	-11
the social	0	-4
the sofa	-11	18
the spine	0	15
the sponsor	-7	-6
the spray	17	14
the spring	-27	0
the stairs	14	-13
the start	-11	0
the stomach	1	8
the stool	14	-13
the strike	24	9
the strip	-8	-5
the stroke	-5	0
the study	28	-17
the summer	-1	5
the surgeon	-54	1
the surgery	18	-22
the table	17	11
the tablet	-7	2
the tablets	25	1
the tap	3	-4
the tax	-25	-7
the tb	4	-1
the tea	-4	-2
the telly	1	-3
the temple	19	5
the thermometer	3	-4
the thighs	3	3
the thing	4	2
the third	13	12
the three	-31	0
the thumb	8	-2
the time	13	15
the tip	11	-7
the toes	-16	-10
the toilet	36	13
the tongue	18	13
the tonsils	-2	-9
the tooth	37	5
the towel	7	8
the train	-3	-9
the transplant	-28	9
the travel	-31	0
the trial	-33	-13
the trip	24	23
the tummy	-10	7
the tumour	-4	1
the tv	6	3
the two	19	13
the uk	23	-10
the ultrasound	29	-9
the upper	-4	-18
the urine	-15	-5
the usual	-27	-5
the vaccine	0	-7
the valve	-31	3
the video	52	4
the village	26	-8
the visa	-8	6
the visit	-16	-10
the voices	13	0
the waist	15	-5
the waiting	-11	-8
the wall	-1	4
the ward	-40	-5
the watch	-20	12
the water	23	-5
the way	8	2
the weekend	93	-41
the weekly	2	8
the wheel	-9	0
the white	-19	-7
the whites	40	-19
the whole	-5	4
the wife	10	6
the wind	-47	9
the window	14	9
the womb	2	-9
the word	-16	7
the works	21	-8
the world	-6	8
the worst	7	-2
the wound	41	12
the wrist	3	-3
the wrong	23	-27
the year	-27	0
the yearly	-9	0
the yellow	-36	-3
theatre	-12	-2
theatre .	-7	0
theatre company	-6	0
their	-22	11
them	-27	15
them .	-1	23
them :	-8	0
them ?	3	1
them blood	-12	-1
them on	-3	-1
them out	-9	2
then	18	-4
then ,	-7	-1
then .	13	-8
then ?	14	-1
then again	5	5
then my	7	8
then none	-13	-1
then nothing	5	-9
then shes	3	-9
therapist	-12	4
therapy	-17	7
therapy ,	22	2
therapy .	16	10
therapy ?	-4	4
therapy in	24	5
therapy quote	13	-11
therapy study	6	-4
there	10	22
there ,	-9	2
there .	-8	-11
there ?	-30	17
there a	11	-4
there an	5	0
there any	-13	3
there anything	-1	-7
there are	21	20
there for	-22	-2
there is	73	-14
there since	-10	0
there someone	-12	-1
there something	23	0
there was	-21	0
there were	26	-4
therefore	-9	3
theres	40	-23
theres a	21	-11
theres been	12	-10
theres blood	33	-3
theres no	28	11
theres nothing	-27	2
thermometer	36	47
thermometer ,	5	-6
thermometer in	-4	6
thermometer is	7	6
thermometer says	19	16
these	-53	-6
these .	-16	2
these days	-23	4
these two	10	-6
thesis	3	7
they	7	-19
they call	22	0
they do	-12	-1
they found	15	-12
they gave	-7	4
they give	-13	0
they need	1	-16
they put	11	-14
they said	28	-4
they say	35	12
they sell	-2	4
they take	-2	-13
they told	15	28
they took	-44	8
they want	-14	9
they were	5	-3
theyll	-15	-11
theyre	19	-18
theyve	52	-7
thick	7	-5
thick ,	0	-9
thickener	-3	1
thicker	2	-9
thicker than	2	-9
thigh	14	-12
thigh ,	3	-15
thighs	14	19
thin	-16	3
thing	-1	-4
thing ,	1	-12
thing .	10	-3
thing :	-2	3
thing ?	-3	-3
things	-23	10
things ,	3	-3
things .	4	-1
think	115	7
think .	2	4
think he	2	8
think i	-2	6
think my	86	-16
thinking	101	23
thinking clearly	1	-3
thinking of	56	25
thinking straight	8	-11
thinks	8	10
thinks its	7	5
thinner	12	-19
thinner .	-4	2
thinners	-45	2
thinners ,	2	6
third	-3	-1
third -	-20	-5
third cycle	7	13
third day	-16	-3
third round	4	8
third time	-8	-7
thirst	17	-11
thirst ,	9	-6
thirsty	98	-92
thirsty ,	27	-16
thirsty and	45	-35
thirty	6	20
thirty -	8	24
this	57	6
this .	6	-11
this afternoon	74	2
this evening	70	45
this finds	-8	2
this for	1	10
this form	-22	4
this in	8	9
this is	-57	13
this last	-39	2
this line	-15	0
this moment	-6	-5
this month	-17	-4
this morning	108	-18
this mornings	36	-20
this new	-15	-2
this noon	4	3
this on	-11	0
this page	0	-5
this time	-1	5
this trial	-3	11
this week	67	-79
this weekend	17	10
this year	-26	-2
those	-72	-1
though	33	2
though i	8	-12
though im	18	6
thought	18	3
thought a	12	3
thought id	8	1
thought it	2	-4
thoughts	14	7
thoughts ,	22	10
thoughts .	4	6
thoughts of	4	-8
thousand	-3	6
thread	4	-5
threads	19	-5
three	15	-29
three -	-24	-7
three .	0	-10
three blankets	7	9
three boxes	-8	1
three days	56	-48
three hours	26	0
three months	-30	25
three more	17	-9
three mornings	-4	-4
three nights	12	-7
three of	4	-2
three pillows	7	-9
three times	-20	3
three weeks	18	-26
three years	-31	7
threw	30	25
threw up	30	22
thrice	3	1
thrice ,	11	4
throat	74	52
throat ,	10	-6
throat .	-16	-2
throat and	7	-11
throat closing	19	3
throat feels	9	4
throat for	-4	-9
throat radiotherapy	10	8
throat since	-19	9
throat with	-4	-9
throats	6	5
throbbing	44	-24
throbbing ,	18	-9
through	4	21
through ,	3	2
through .	-27	3
through a	25	22
through his	-3	10
through it	-12	0
through my	-12	2
through the	6	12
through to	35	21
through two	17	5
through you	13	-14
throw	4	1
throw up	1	7
throwing	66	-14
throwing up	66	-15
thrown	6	-10
thrown up	0	-4
throws	12	14
throws up	12	14
thru	-12	-15
thumb	0	-3
thumping	14	6
thunderclap	2	5
thursday	59	-27
thursday ,	29	-10
thursday .	13	-4
thursday ?	11	-7
thursday and	5	-4
thursday as	-9	0
thursdays	-6	8
thyroid	-29	8
thyroid ,	-9	0
thyroid nodule	-7	0
thyroid tablets	5	-3
tia	-13	0
ticagrelor	4	-4
tick	-3	14
tick no	0	5
ticked	24	3
ticket	2	5
tickly	-24	5
ticks	-33	7
tight	59	-47
tight ,	20	-4
tight and	18	-27
tight as	7	-10
tight band	-6	8
tighter	22	-21
tightness	7	13
tijuana	-9	8
til	3	3
tiles	1	6
till	46	-33
till monday	2	4
till next	32	10
till the	11	-2
till tomorrow	20	-8
time	25	16
time ,	-8	-18
time .	-7	19
time ?	-9	-16
time and	2	11
time does	2	-7
time for	7	-12
time he	18	9
time i	27	-10
time it	4	3
time the	-1	7
time to	-11	-1
times	32	-18
times ,	9	-7
times .	-20	1
times a	3	-39
times and	-8	3
times since	49	7
times this	12	-5
times today	3	4
times yesterday	9	-9
timing	-12	5
tin	-11	1
ting	1	4
tinge	25	-1
tingle	2	8
tingle and	2	7
tingling	13	19
tingling ,	-4	10
tingly	-20	1
tinnitus	11	9
tiny	30	-37
tiny ,	2	5
tiny white	0	-6
tip	-21	8
tip -	-11	2
tip hurts	0	11
tip of	12	-10
tips	-7	-26
tips in	9	1
tired	-2	-58
tired ,	4	-19
tired .	3	-8
tired and	17	-14
tired but	1	-8
tired of	4	1
tired than	9	-4
tiredness	5	0
tk	-8	0
tld	14	-2
tmrw	31	-43
to	-3	6
to -	10	10
to 0.0	-29	-4
to 00	-46	27
to 000	60	-18
to 3	-22	-6
to 38.0	1	-6
to 6	3	-8
to 8	4	-15
to 9	-20	-6
to ?	10	-7
to a	14	-4
to about	-3	-7
to accra	9	-15
to add	-8	1
to an	18	-7
to apply	-1	6
to ask	28	18
to back	9	8
to bangkok	7	8
to be	-9	7
to book	20	-8
to bother	1	5
to breathe	-11	2
to bring	-17	-2
to buy	28	3
to call	-1	9
to cancel	-1	7
to carry	16	-9
to change	7	-10
to chat	4	4
to check	11	-6
to come	-18	-7
to compare	17	-4
to continue	-11	0
to cut	6	6
to death	-36	-2
to delhi	0	4
to deliver	8	11
to die	40	14
to do	29	-31
to drink	45	-31
to dubai	2	5
to eat	-41	-3
to english	-21	4
to explain	-45	0
to find	-4	-9
to finish	6	3
to fix	-6	13
to fly	-7	15
to follow	-16	4
to friday	-3	2
to fuss	8	-8
to get	32	-18
to give	-35	3
to go	52	-7
to have	-34	-4
to hear	-6	13
to her	22	12
to him	-17	-3
to his	7	15
to hold	-11	8
to hospital	-13	0
to hurt	-1	-48
to it	-31	1
to join	33	-8
to keep	3	-1
to kill	62	16
to know	-38	-20
to laos	14	7
to learn	-4	0
to lie	5	11
to lift	0	5
to look	4	7
to make	-2	7
to market	-28	0
to me	-29	28
to mention	-12	-4
to move	-25	16
to my	16	10
to myself	24	2
to night	-7	-5
to normal	-6	-7
to order	13	-14
to our	4	2
to pakse	-7	2
to pass	-2	14
to pee	-13	31
to plan	-29	8
to postpone	-12	3
to put	-38	-4
to read	-9	-22
to report	-9	0
to ring	-21	3
to rouse	12	5
to say	-27	-7
to school	-22	-2
to scribble	-8	3
to see	-16	-7
to send	-16	4
to seoul	7	-4
to sign	-8	4
to singapore	2	-3
to sit	10	5
to sleep	-13	3
to someone	-8	-10
to speak	-9	-3
to stand	14	14
to start	-26	2
to stop	1	-10
to swallow	-5	17
to take	4	-5
to talk	2	-7
to tell	-11	9
to the	80	-26
to toe	13	5
to touch	5	20
to travel	-12	5
to update	-9	1
to use	-20	-1
to vientiane	-4	-2
to voicemail	29	-12
to volunteer	4	-7
to wait	5	-9
to wake	24	17
to watch	4	3
to whom	-4	3
to work	-42	-8
to worry	24	7
to write	5	-13
to you	-15	2
to your	15	15
toast	-14	1
today	235	-22
today ,	35	-3
today .	-1	23
today 00	10	0
today 000	8	-4
today :	6	-3
today ?	9	-4
today a	12	6
today and	-3	-13
today at	21	18
today he	11	23
today hes	12	10
today his	4	-5
today i	6	-2
today my	10	1
today only	-22	-8
today or	3	-19
today she	-5	16
today shes	8	2
today the	13	-6
todays	74	-25
todays and	12	-21
todays count	5	-6
toddler	94	14
toddler ,	7	-9
toddler has	23	-5
toddlers	4	2
toe	5	-25
toe ,	9	-10
toe .	7	-19
toe has	-9	0
toe is	1	6
toenail	-9	-2
toes	-22	24
toes ,	1	5
toes .	-4	5
toes on	0	7
tofacitinib	-5	13
together	7	-9
toilet	20	19
toilet ,	0	-6
toilet bowl	13	5
toilet is	-17	1
toilet paper	-5	8
told	15	8
told "	21	8
told me	11	4
told us	-5	4
tolerating	-22	-1
tolvaptan	9	-6
tomato	-2	9
tomato ,	0	4
tomorrow	192	-181
tomorrow ,	39	-29
tomorrow .	37	-9
tomorrow ?	-4	-30
tomorrow and	23	-28
tomorrow at	8	-16
tomorrow evening	15	-23
tomorrow morning	16	-8
tomorrow night	36	-29
tomorrows	45	-55
tongue	86	43
tongue ,	13	-10
tongue .	8	11
tongue and	3	6
tongue feels	1	4
tongue is	20	10
tongue like	2	9
tonic	-16	8
tonight	178	93
tonight ,	32	21
tonight .	51	29
tonight ?	7	1
tonight and	7	-34
tonight he	-9	3
tonight hell	7	1
tonight his	1	-4
tonight i	-5	11
tonight when	7	6
tonights	14	-36
tonights tablet	8	-7
tonsillitis	-3	-2
tonsils	35	-16
too	20	-1
too ,	7	2
too .	-13	-18
too ?	1	9
too big	6	11
too long	-4	-4
too many	7	6
too weak	23	-11
took	75	53
took 00	28	19
took a	23	12
took an	-7	0
took his	-1	4
took my	-16	0
took the	31	9
took two	9	-11
tooth	35	-16
tooth .	-18	7
tooth abscess	0	-3
tooth pulled	16	9
toothache	21	22
toothbrush	3	1
top	21	-4
top .	19	-14
top of	7	1
topic	14	1
torn	9	-19
toronto	-18	3
total	-6	-11
totally	14	-3
touch	17	-2
touch ,	0	19
touch it	18	-16
touch wood	-20	-10
touched	-22	2
touches	-11	6
touching	31	-22
touching it	17	3
tour	-22	-3
tourists	-7	3
towel	53	35
towels	45	27
towels ,	17	4
towels soaked	3	2
town	12	2
town ,	8	0
town has	12	0
tpn	22	10
trace	-3	0
trace of	-3	0
tracheostomy	8	15
tracking	2	10
train	-24	0
train ,	-4	-2
training	-13	8
tramadol	3	9
tranexamic	-9	-14
tranexamic acid	-10	-16
transfer	56	31
transfer from	-5	-2
transfer to	20	5
transfers	-1	9
transfusion	27	-31
transit	13	8
translate	-33	-8
translate for	-13	1
translate the	-20	0
translated	-10	11
translating	-4	6
translation	-25	7
translation of	-22	2
translator	0	6
transplant	52	32
transplant ,	28	2
transplant 00	10	-10
transplant 0000	7	-15
transplant abroad	-39	0
transplant in	-15	25
transplant recipient	23	-16
transplantation	10	-5
transport	16	5
trastuzumab	-11	-18
trauma	-27	0
travel	-37	34
travel .	-4	-7
travel ?	-21	0
travel insurance	-13	1
travel is	8	2
travel refund	-10	6
travel to	-6	6
travel vaccine	34	1
travelling	20	8
travelling .	10	-2
travelling in	12	0
treadmill	17	6
treat	-4	12
treated	-16	12
treated .	10	-4
treated for	6	-6
treated in	-23	4
treated with	-10	3
treating	7	-6
treatment	-5	16
treatment ,	4	0
treatment .	-21	1
treatment for	-2	12
treatment in	3	5
treatment since	3	-5
treatments	14	1
tree	-2	0
tree trunks	14	2
trek	17	24
trelegy	3	3
trembling	12	14
trembling ,	5	5
trembly	32	-36
tremor	0	5
tremor ,	9	5
trenches	13	-13
trenches ,	6	-8
treprostinil	0	5
tresiba	-10	-8
triage	10	8
trial	-7	16
trial ,	7	8
trial .	49	8
trial ?	-53	-18
trial drug	-24	-3
trial for	21	0
trial in	-9	5
trial nurse	-1	-6
trial of	-28	0
trial screening	2	-11
trial site	7	7
trial 。	0	8
trial 还	-7	11
trials	-33	24
trials .	5	0
trials for	-11	-2
tried	2	7
tried cold	6	21
tried to	-4	5
trimoxazole	20	5
trip	-1	15
trip ,	8	-4
trip ?	10	-8
trip to	-12	-5
triple	-25	0
tripped	8	-15
tripped on	0	-4
tripped over	-3	0
trod	2	14
trod on	2	14
troponin	12	38
troponin 0.0	16	15
trouble	0	22
trouble ,	12	-7
trouble .	-2	3
trouble breathing	12	-1
trouble since	-16	2
trouble swallowing	17	-9
trousers	22	-16
trousers dont	14	-18
trousers wont	6	-4
truck	1	4
true	-5	-21
true that	-24	0
truly	6	0
trunk	12	-25
trunks	14	2
trunks ,	9	0
trust	-6	8
try	-4	-4
trying	25	8
trying to	7	-1
tsh	-36	10
tsh 0.0	-29	0
tub	13	-14
tube	44	-17
tube came	38	-23
tuberculosis	12	5
tuck	-10	6
tues	-21	5
tues ,	-11	-7
tuesday	60	-22
tuesday ,	11	-21
tuesday .	44	15
tuesday and	-9	-10
tuesday at	-16	5
tuesday to	-12	0
tummy	2	40
tummy ache	31	15
tummy bug	-39	1
tummy pain	17	14
tummy since	1	-9
tummy tuck	-10	6
tumour	20	12
tumour (	-5	8
tumour .	-1	-3
tumour removed	35	2
turkey	9	-12
turkey .	-26	-4
turkey ?	42	0
turn	45	-33
turn up	2	7
turned	-22	-25
turned green	6	5
turned out	-30	-6
turned to	13	7
turned yellow	17	-20
turning	31	-1
turns	3	-4
tv	9	13
twelve	-10	-9
twelve days	-5	-6
twelve months	-5	2
twelve weeks	-28	0
twelve years	12	-5
twenty	32	7
twenty -	-8	-5
twenty minutes	15	5
twenty years	-7	-2
twice	46	25
twice ,	18	-2
twice .	19	23
twice a	-44	33
twice and	0	8
twice as	-4	3
twice because	1	4
twice daily	-1	-26
twice for	-7	3
twice in	24	7
twice this	36	-5
twice today	43	-13
twin	-3	2
twinge	-23	0
twins	2	-8
twisted	-16	-20
twitching	11	7
twitching ,	8	2
twitching on	2	4
two	19	-33
two -	0	17
two .	6	9
two a	4	-8
two and	13	-4
two bottles	-6	4
two centimetres	1	-8
two days	69	-49
two dialysis	4	16
two doses	-11	-2
two duvets	20	17
two fingers	6	-32
two holes	2	6
two hours	-9	20
two kidneys	-5	-9
two lines	9	3
two months	3	-27
two more	9	11
two nights	24	-5
two of	21	16
two paracetamol	-21	1
two seats	-6	3
two sessions	22	19
two stents	-12	0
two tablets	15	-15
two things	2	-6
two times	4	15
two to	-20	-1
two towels	27	17
two weeks	67	-17
two winters	4	5
two words	9	6
two years	-60	35
tx	5	-12
tylenol	15	4
type	29	-4
type ,	-13	0
type .	21	2
type 1	39	-21
type 2	24	6
type one	7	4
typed	-18	-5
typing	43	30
typing .	13	11
typing with	9	3
typo	-47	4
u	-11	7
u do	-2	3
u l	7	-6
udon	9	2
udon ?	1	7
udon thani	1	-7
ugly	-21	1
uk	23	-7
ulcer	20	-42
ulcer ,	-16	-2
ulcers	7	-15
ulcers ,	11	1
ultrasound	-34	-9
um	-24	1
umol	-8	-5
umol l	-8	-5
unable	29	33
unable to	29	33
unbearable	71	-3
unchanged	-52	-11
unchanged ,	-8	-8
unchanged .	20	-10
unchanged for	16	0
unchanged in	-8	0
unchanged since	-1	-18
uncle	20	5
uncle ,	25	-2
uncles	-7	2
uncles heart	-3	-3
uncomfortable	6	-3
unconscious	2	6
uncontrolled	-24	0
uncontrolled bleeding	-11	0
uncontrolled seizures	-11	0
under	69	41
under 00	-11	0
under a	7	8
under my	10	-6
under ribs	3	13
under right	2	7
under the	27	-7
under three	7	9
under two	20	16
understand	-11	8
understand me	1	6
understood	-9	0
undetectable	19	-12
undetectable ,	-6	-4
uneventful	-8	-8
uni	23	-10
uni ,	5	-5
union	-1	4
unit	-3	-8
unit ,	-21	0
units	-5	9
units of	16	11
university	-20	-6
unknown	1	-9
unless	8	0
unless i	8	5
unremarkable	16	-12
unresponsive	0	7
until	19	-22
until i	26	1
until monday	1	-9
until next	19	-27
until the	-30	-11
until then	7	-4
until thursday	2	-12
until tomorrow	6	-7
untouched	23	2
unvaccinated	4	2
unwell	10	-23
up	71	0
up ,	23	34
up .	1	14
up 4	6	-2
up :	1	-4
up ?	-8	6
up a	-24	3
up about	23	16
up after	31	11
up all	12	12
up and	16	19
up at	17	4
up before	-10	8
up blood	-37	14
up bright	16	27
up day	1	9
up each	1	3
up every	16	-24
up everything	43	-16
up for	22	-37
up four	-3	-13
up from	24	-34
up green	21	-17
up her	8	5
up high	6	6
up his	17	14
up in	12	20
up is	6	1
up last	10	-20
up like	11	3
up my	17	-13
up of	-14	-1
up on	-24	10
up package	40	-2
up properly	39	20
up since	21	-29
up something	12	13
up the	-34	6
up there	-11	1
up to	23	-7
up twice	-49	20
up what	16	8
up with	-48	-18
up yesterday	10	-10
update	-8	11
updating	-13	0
upload	-11	-11
upload the	-11	1
uploaded	12	8
upper	10	-11
upper arm	0	-10
upper belly	6	14
upright	49	1
upright .	-6	-2
ups	3	-4
upset	-14	4
upside	-26	-2
upside down	-26	-2
ur	-26	10
urea	7	10
urea cream	6	-2
ureter	-20	-3
urgent	25	0
urgent ,	-3	-1
urgent urgent	-27	-14
uric	-13	0
uric acid	-13	0
urinary	11	10
urination	52	-21
urine	100	-28
urine ,	-3	4
urine .	11	16
urine and	1	5
urine clear	-19	7
urine dark	15	-16
urine for	17	-2
urine is	16	-18
urine like	31	-23
urine normal	8	-4
urine since	8	34
urologist	42	12
urology	24	21
us	-13	22
us ,	5	5
us .	26	-41
us ?	24	7
us a	17	10
us about	-37	-10
us all	-18	0
us in	3	7
us to	29	17
us whether	-8	0
usable	-20	1
usd	-35	-9
usd 00	-17	1
use	-22	-2
use .	-23	-2
use ?	7	3
use the	-8	0
use your	-12	0
used	27	10
used a	-3	8
used it	-15	-10
used to	12	9
used up	-4	1
useless	3	10
useless .	1	8
uses	5	-10
using	14	6
ustekinumab	-5	1
usual	-1	-63
usual ,	-2	-14
usual .	10	-21
usual and	19	0
usual for	7	-5
usual is	8	-3
usual since	7	-2
usually	-38	13
v	12	-4
v 1	6	3
v 4	8	3
vaccination	33	21
vaccinations	-2	-18
vaccine	-37	-9
vaccine ,	-4	0
vaccine .	12	-13
vaccine advice	22	12
vaccine before	9	-4
vaccine study	-40	12
vaccine trial	9	5
vaccines	-6	-9
vaginal	-5	-18
vaginal discharge	9	-18
valid	-7	4
valproate	30	-9
valproate ຂ	5	-2
value	-13	-5
values	-37	0
valve	29	-18
valve ,	-6	-22
valve .	42	-16
valve repair	5	-2
valve since	14	17
van	3	1
vang	13	9
vang vieng	13	9
vanished	35	-16
varices	-8	10
varicose	2	-8
varicose veins	2	-8
varnish	3	12
vascular	44	-8
vasculitis	-3	1
vat	-32	-11
vegetarian	-38	-6
vein	34	-11
veins	-7	-2
veins ,	15	-20
veins bulging	3	6
veins in	-13	2
veins on	-13	2
venetoclax	19	25
vent	-11	-11
ventilator	-7	5
ventilator ,	9	5
ventolin	-6	8
version	-55	-5
versus	-45	2
very	94	-9
very bad	5	7
very drowsy	6	28
very painful	11	11
very short	3	2
very sleepy	37	42
very tired	12	-4
vet	-26	-19
veterans	-7	4
vf	-3	0
vial	-3	12
vials	23	-14
video	18	2
video ,	-14	1
video .	30	22
video ?	39	8
video appointment	-3	2
video before	-5	10
video call	1	-7
video chat	-1	6
video doctor	32	13
video for	3	1
video in	10	-12
video please	10	1
video review	-6	0
video slot	8	-10
video talk	-9	-11
video thing	2	-4
video with	0	15
vieng	13	9
vienna	-13	-6
vienna .	-4	-6
vientiane	-14	-21
vientiane ,	-10	-13
vientiane .	-7	1
vientiane ?	-8	-7
vietnam	-11	1
vietnam .	-3	-2
view	-12	-6
view .	5	-5
vii	4	1
village	13	-13
village clinic	-7	13
vincristine	1	13
violent	6	15
viral	0	-6
viral load	-1	-12
virus	-6	0
visa	-44	-21
visa ?	1	3
visa for	0	6
visa is	-6	2
visa letter	31	-7
visa question	-10	-4
visible	6	-8
vision	24	30
vision .	2	5
vision and	9	9
vision fine	3	-3
vision in	10	26
vision is	-14	-14
visit	-49	0
visit .	-11	3
visit 2	5	7
visit 4	-3	-6
visit ?	-13	-5
visit date	-22	1
visit for	17	-2
visit in	20	-3
visit is	17	-4
visiting	15	-5
visits	-15	-7
visits on	-15	-4
visual	-3	-10
vit	-14	2
vitals	0	5
vitamin	-15	-12
vitamin d	-7	-6
vitamin k	16	-9
vitamins	-21	0
vitiligo	-21	0
voice	55	56
voice gone	21	11
voice has	1	13
voice is	10	18
voice like	1	9
voicemail	29	-12
voicemail .	23	-13
voices	89	8
volume	-4	0
volunteer	16	-9
volunteer ,	-13	-8
volunteer at	-14	0
volunteers	-29	-19
vomit	54	39
vomit ,	0	-12
vomit and	23	17
vomited	28	30
vomited ,	8	1
vomited and	-9	2
vomited blood	-6	3
vomited twice	-20	20
vomiting	89	55
vomiting ,	-57	9
vomiting .	3	-6
vomiting and	55	27
vomiting blood	21	8
vomiting brown	9	3
vomiting for	48	-42
vomiting green	5	42
vomiting since	15	-13
vomits	60	49
vomits ,	1	10
vomits everything	24	1
vomits without	1	6
vorasidenib	-4	1
voucher	-12	-1
vs	-18	-19
w	-38	-2
waist	15	-3
wait	24	14
wait ,	-9	-3
wait .	-17	2
wait ?	7	-15
wait for	25	18
wait till	0	4
wait until	1	-3
waiting	-18	-9
waiting for	4	-3
waiting list	49	8
wake	96	52
wake .	17	4
wake her	11	3
wake him	3	9
wake up	33	15
wakes	20	-33
wakes me	32	-28
waking	35	13
waking up	42	16
walk	-16	-17
walk ,	19	-5
walk .	-11	5
walk about	5	-18
walk and	-5	-9
walk on	-14	-1
walk straight	0	4
walk the	-2	12
walk to	26	-6
walking	-37	3
walking .	-21	-1
walking about	12	-14
walking the	-12	0
walking to	20	20
walks	-3	-24
walks to	-24	-2
walks with	-7	0
wall	-8	5
wall ,	2	5
wallet	16	-12
want	-35	10
want ?	29	-4
want a	12	0
want an	-15	-8
want is	-5	9
want it	-29	1
want my	-11	-12
want that	9	-12
want the	22	-18
want to	49	23
want transfer	11	-3
wanted	26	15
wanted ,	5	15
wanted a	4	3
wanted an	3	5
wanted to	4	-2
wanting	-28	5
wanting a	-10	0
wants	-60	-13
wants a	-46	-11
wants her	-16	2
wants his	-8	-19
wants me	15	3
wants the	-57	0
wants to	8	4
ward	-84	17
ward .	-38	-18
ward ?	-13	0
ward and	-13	0
ward in	-12	7
wardrobe	-8	0
warehouse	-13	3
warehouse worker	-23	1
warfarin	43	-23
warfarin ,	-29	-7
warfarin .	5	9
warfarin 3	-6	2
warfarin ?	24	14
warfarin and	8	17
warfarin as	-8	-1
warfarin for	18	6
warfarin ເ	0	-6
warm	57	-86
warm ,	12	-18
warm .	1	9
warm and	14	-32
warmth	19	0
warned	-35	-18
warned me	-11	-5
warning	-1	19
warning ,	8	10
warns	-7	7
warns of	-7	7
wart	21	22
was	-21	-1
was 0.0	4	-17
was 00	-48	-17
was 000	18	-40
was 0000	-1	16
was 38.0	6	6
was a	-32	-6
was about	5	10
was bitten	35	4
was bleeding	-38	0
was born	-24	5
was charged	23	17
was clean	-16	-7
was cut	-10	2
was fine	0	3
was for	9	18
was found	22	10
was given	-9	1
was going	6	1
was in	-73	11
was just	7	5
was last	-17	-8
was meant	14	1
was nine	17	-7
was normal	7	-3
was ok	1	-12
was on	23	24
was only	2	4
was out	-8	1
was pink	4	-1
was put	19	-27
was removed	-7	7
was sick	3	-6
was stung	-13	1
was the	-25	-22
was to	-5	4
was told	0	4
was treated	-13	-6
was tuesday	5	1
was twelve	7	1
was two	4	2
wash	11	4
washed	50	-73
washed it	16	-18
washed out	12	-28
washed with	13	-14
washout	-19	-3
wasnt	10	7
wasp	53	17
watch	-38	-7
watch and	-3	-6
watch for	-15	-6
watched	-9	6
watching	19	17
water	78	-29
water ,	12	6
water .	11	13
water and	5	10
water comes	2	3
water for	3	3
water in	-20	-30
water on	-23	0
water since	3	-7
water tablet	8	-1
waters	59	34
waters went	29	15
waterworks	-17	-6
waterworks fine	-3	-6
watery	-30	0
watery ,	-26	-1
watery diarrhoea	10	13
watery stools	-22	13
wave	2	7
waves	34	-4
wax	24	-10
way	33	5
way .	15	-11
way and	3	12
way back	-9	-2
way to	11	1
wbc	14	10
wbc 0.0	16	-3
wbc 000	3	7
we	0	22
we all	-11	7
we are	-17	1
we book	-5	-3
we bring	1	-7
we buy	-2	-8
we can	-6	6
we cant	4	-3
we could	7	-9
we do	46	12
we dont	-14	-12
we fly	-7	0
we found	-7	1
we get	6	0
we got	-28	0
we have	1	9
we havent	-20	-9
we just	22	-4
we lit	12	8
we live	-12	1
we look	-3	5
we lost	-14	-6
we move	10	9
we moved	0	-10
we need	-9	-12
we only	-19	2
we order	1	4
we pay	2	4
we plan	-13	-2
we put	9	5
we request	-12	5
we say	-15	7
we still	18	4
we talk	22	-1
we think	-10	4
we want	-33	16
we were	1	10
we would	8	1
weak	53	34
weak ,	2	15
weak .	9	3
weak heart	2	-11
weak i	3	15
weak in	-10	-6
weak to	23	-11
weaker	-11	10
weakness	3	-13
weakness ,	-13	-8
wear	-6	-5
wearer	31	-23
wearer ,	19	-7
wearing	-11	-1
wears	-15	4
weather	-26	3
webinar	-4	-9
website	-25	-1
wed	-12	-11
wed like	-10	-5
wedding	-28	-14
wedding ,	7	-12
wedge	1	-23
wednesday	56	-20
wednesday (	18	-5
wednesday ,	-2	16
wednesday .	29	-8
wednesday and	-5	1
wee	58	-35
wee ,	26	-8
wee is	9	-18
weeing	12	-13
week	60	-76
week ,	-25	22
week -	16	15
week .	-12	3
week 0.0	-6	0
week 00	-62	-3
week 3	-6	-1
week 5	11	12
week ;	-4	1
week ?	-12	15
week after	36	35
week ago	10	-10
week and	30	-20
week five	3	-11
week for	-5	1
week i	-5	-9
week in	-5	-10
week my	1	-23
week of	5	0
week old	19	28
week on	35	-24
week three	7	0
weekend	98	-34
weekend ,	7	-10
weekend .	59	-7
weekend and	26	-22
weekends	10	20
weekly	-40	14
weekly ,	-9	1
weekly methotrexate	-8	2
weeks	32	-25
weeks )	5	2
weeks ,	22	-12
weeks .	1	-14
weeks ;	5	-6
weeks ?	-6	0
weeks after	4	33
weeks ago	-29	4
weeks along	7	-2
weeks and	13	14
weeks back	-6	0
weeks for	-4	-5
weeks gone	-18	2
weeks has	7	15
weeks in	-36	20
weeks into	1	-5
weeks late	15	-12
weeks of	28	-15
weeks old	19	14
weeks on	20	-7
weeks pregnant	26	-5
weeks since	-4	1
weeks with	21	-9
weeping	-4	-6
weepy	3	-11
weepy ,	1	-9
wees	1	-15
weighing	-22	4
weight	-24	-20
weight ,	-10	6
weight 00	-20	12
weight loss	-5	-12
weight on	-2	-6
weight same	-4	0
weight stable	-8	0
weight steady	-14	10
weight up	-6	1
weird	10	15
weirdly	0	7
well	-66	-25
well ,	20	-32
well .	6	-17
well ;	4	5
well ?	11	0
well and	-17	5
well as	-16	3
well at	15	0
well controlled	-6	8
well on	9	19
went	39	63
went away	-40	2
went back	-5	0
went black	0	11
went dark	7	8
went dead	0	8
went down	12	11
went from	-7	-9
went in	3	-3
went into	-13	3
went numb	16	14
went off	12	18
went out	-11	-12
went over	0	4
went stiff	16	0
went this	0	-6
went to	-3	-22
went up	24	7
went white	5	7
went yellow	-6	4
were	-21	-6
were a	8	-4
were asking	-10	5
were in	7	3
were on	7	-9
wet	101	35
wet ,	9	1
wet .	4	3
wet himself	6	3
wet myself	25	16
wet nappies	7	-30
wet nappy	10	37
weve	13	-3
weve been	-3	6
what	10	11
what are	-12	4
what can	17	9
what day	2	11
what do	31	4
what documents	15	-16
what does	2	11
what dose	2	7
what else	-22	1
what happens	-17	0
what he	16	4
what i	19	9
what id	-27	-16
what if	-14	0
what is	-21	-12
what it	15	18
what looks	4	3
what now	39	10
what papers	-18	5
what should	15	-2
what the	-26	3
what time	20	2
what to	-53	-14
what would	2	-9
what year	24	8
whatever	-7	4
whatever .	13	2
whats	-33	-19
whats the	-41	0
whatsapp	18	-5
whatsoever	-2	14
whatsoever .	-16	17
wheel	-9	0
wheelchair	7	0
wheelchair at	1	-10
wheeze	7	6
wheeze ,	13	3
wheezing	73	0
wheezing ,	6	4
when	-8	7
when a	-4	10
when breathing	4	0
when can	-14	6
when chewing	20	-13
when coughing	-5	-3
when do	11	8
when he	6	9
when i	27	22
when im	4	6
when is	18	5
when it	-5	0
when may	-13	-1
when my	-4	-4
when pressed	0	-7
when she	21	-42
when should	2	-4
when the	-33	19
when we	17	-16
when will	-9	2
whenever	-16	-14
whenever i	7	-14
whens	-42	-12
where	21	32
where ?	19	1
where can	-14	-4
where do	-25	7
where else	6	2
where he	16	20
where i	-4	-10
where im	22	0
where in	-11	-14
where is	-6	-11
where it	21	1
where the	10	2
where they	-35	2
where to	51	8
wheres	-6	-3
whether	-36	-7
whether a	-21	0
whether he	1	4
whether i	-42	0
whether it	-1	10
whether my	-6	-2
whether she	-19	-6
whether the	22	-5
whether they	-4	-1
whether to	-2	-13
whether you	26	2
whether your	37	9
which	-8	-3
which are	-17	-5
which brand	-5	-1
which chemist	11	3
which clinic	10	-5
which countries	6	5
which country	8	1
which cream	-4	3
which doctor	-1	-3
which documents	26	-12
which drug	0	8
which hospital	32	8
which i	12	2
which is	12	5
which laxative	-17	0
which my	-8	1
which of	-13	4
which pharmacy	10	15
which syrup	7	11
which tablets	-6	-8
which the	-8	4
which was	-34	7
whichever	3	-3
while	33	29
while i	7	7
while im	-5	7
while lifting	19	6
while on	-9	-17
while travelling	8	-8
while you	10	-4
whipple	10	8
whisky	13	8
whistle	22	10
white	19	-24
white ,	-16	19
white .	18	-2
white and	13	14
white as	28	0
white cell	-4	2
white in	9	2
white patches	-11	-6
whites	42	-24
whites of	42	-24
who	10	-32
who can	37	-40
who cant	-16	0
who could	3	4
who delivers	12	-5
who do	16	7
who does	-27	21
who doesnt	-25	0
who had	-6	-4
who handles	-5	6
who has	15	-14
who in	15	-4
who is	-28	8
who pays	1	-7
who reads	11	0
who sells	-3	6
who speaks	5	26
whole	18	24
whole body	13	3
whole family	2	5
whole strip	4	9
wholesaler	22	-15
whom	-39	-16
whom do	-29	4
whom i	-6	-4
whom it	-8	-1
whos	-8	-15
whos a	-3	-4
whose	11	3
why	-37	-2
why i	-21	0
wide	-8	-20
wider	3	-9
width	5	-2
wife	46	21
wife ,	34	-6
wife :	-37	0
wife had	2	3
wife has	-4	-16
wife is	27	14
wife says	-51	4
wife she	-7	8
wife typing	9	3
wifes	29	4
wifes name	-4	4
wiggle	10	-22
wiggle the	1	4
will	54	27
will be	-1	-51
will do	5	4
will i	-6	1
will it	-19	-6
will need	24	7
will not	65	33
will stop	10	11
will the	-34	1
will they	-4	-11
will this	-1	-3
will you	-5	1
wind	10	42
wind ,	-2	-5
wind .	2	5
winded	14	6
windhoek	12	-7
window	38	17
wine	-10	-9
winter	-56	-1
winter ,	4	-2
winter .	-12	-15
winters	4	5
wipe	27	9
wipe ,	24	-10
wiped	16	13
wiping	0	3
wise	-1	1
wise to	-13	3
wish	5	-16
wish to	13	5
wished	21	-17
wishes	-39	-26
wishes to	-31	-23
with	19	2
with 00	14	12
with 3	22	-3
with 39.0	-7	2
with a	-48	-3
with abrupt	3	-10
with an	25	-2
with and	0	3
with asthma	2	6
with blisters	24	5
with blood	55	25
with chills	13	11
with cirrhosis	32	17
with clots	1	9
with cold	21	13
with copd	20	-8
with cough	-10	-7
with crushing	4	5
with dementia	-18	0
with diabetes	4	-5
with each	7	9
with epilepsy	-38	7
with every	2	7
with fever	101	-17
with haematemesis	5	1
with heart	7	-7
with heavy	-12	0
with her	-5	-7
with him	-14	8
with his	-20	0
with hypertension	7	14
with it	8	-31
with juice	-17	-9
with known	18	-5
with liver	19	6
with lumps	6	11
with me	-22	7
with mild	26	0
with more	-4	-12
with my	-54	-2
with nausea	31	-56
with neutropenic	-13	0
with no	-4	-12
with nothing	-17	0
with one	-5	-8
with pain	4	6
with prostate	-21	2
with rigors	-2	7
with sepsis	-17	0
with septic	-17	0
with severe	10	16
with sharp	2	10
with soap	31	-25
with some	2	-13
with someone	21	-6
with spine	0	5
with stable	15	-4
with sudden	-35	-5
with sweat	11	6
with tears	0	-11
with the	-30	24
with this	-18	10
with three	-17	25
with twins	2	-8
with two	18	-4
with type	-9	28
with us	-12	-6
with water	-12	-2
with white	5	-15
with you	5	-10
with your	-32	-2
withdrawal	-26	0
withdrawing	37	-36
withdrawn	40	-10
within	-60	7
within 00	-1	-3
within 3	-4	0
within 6	-20	0
within a	32	15
within the	-17	-5
without	15	57
without a	-8	-16
without any	-11	5
without feeling	3	5
without me	25	6
without nausea	0	6
without noticing	0	5
without pain	-28	-8
without prescription	-11	10
without stopping	-2	7
without trying	9	-12
without warning	10	17
wk	8	-12
wk ,	8	5
wk n	-20	1
wks	71	31
wks ,	22	27
wks .	4	5
wks ago	3	-2
wks pregnant	5	-8
wobbly	29	12
woke	93	47
woke at	2	16
woke up	37	-2
woke with	43	26
woke yesterday	18	-7
woken	36	6
woken properly	11	8
woman	26	-4
woman ,	-4	11
woman 00	3	7
woman at	8	7
woman has	-60	-25
woman in	-5	0
woman on	40	8
woman presents	-10	4
woman reports	0	-6
woman taking	2	-9
woman with	5	20
womb	8	-13
wonder	-32	-3
wonder if	-18	-3
wont	112	38
wont be	12	9
wont bend	0	10
wont carry	1	7
wont close	6	-13
wont come	0	-11
wont drink	6	10
wont feed	11	7
wont go	-7	-7
wont latch	4	3
wont open	-4	1
wont stop	46	13
wont take	-18	9
wont wake	31	14
wood	-22	-1
wood ,	-4	4
wood .	5	-4
wool	-4	6
wool ,	4	3
word	-12	37
word .	18	8
wording	-24	0
words	58	66
words ,	-9	0
words .	-2	7
words and	7	6
words come	14	8
work	-20	-9
work ,	1	-14
work -	13	14
work .	-16	-9
work and	-5	2
work as	-3	-1
work in	-2	-4
work on	-14	-5
work permit	-6	3
work with	10	9
worked	27	4
worker	-45	-6
worker has	-27	0
working	14	22
working ,	25	-10
working .	16	8
works	-30	-15
works .	-23	-4
works :	14	-21
works as	-19	-7
works in	-6	0
world	1	15
worn	-22	-5
worried	-11	-10
worry	6	39
worry about	19	16
worse	112	-106
worse ,	9	-7
worse each	2	-5
worse every	22	-23
worse in	-20	2
worse since	10	-9
worse when	31	7
worsening	28	25
worst	43	32
worst headache	37	35
worth	-4	13
worth ,	11	-10
worth .	33	-2
worth a	-6	6
worth it	5	7
worth mentioning	4	-1
wot	-20	0
would	-35	-5
would a	5	-15
would be	-12	13
would happen	0	-11
would have	-2	5
would help	-8	0
would i	17	-9
would it	-1	6
would like	-32	-33
would love	-11	0
would my	3	4
would prefer	4	2
would that	-14	4
would the	-7	4
would you	-19	-23
would your	-9	-1
wouldnt	9	3
wound	55	-28
wound from	32	-24
wound has	-5	-2
wound is	8	-10
wrinkle	0	-21
wrist	39	-33
wrist ,	9	2
wrist is	23	-31
wrist to	1	-10
wrists	29	42
write	0	-13
write my	8	6
write to	-13	-6
writes	2	14
writing	-48	36
writing .	1	5
writing a	-16	0
writing about	15	1
writing an	-15	0
writing because	10	-6
writing for	-14	8
writing on	9	-9
writing to	21	3
written	60	41
written the	42	17
wrong	12	-10
wrong ,	14	13
wrong .	4	19
wrong vat	-28	-5
wrong way	3	7
wrong with	19	-12
wrote	1	30
x	-3	17
x -	-37	-11
x 00	10	-1
x 00.0	-17	-1
x 000	-16	0
x 1	19	1
x 2	2	5
x 3	9	10
x 4	-18	8
xx	10	8
y	26	13
y ,	4	12
y .	2	17
y o	1	4
yasmin	-16	0
yday	41	-10
yeah	-23	4
yeah ,	-24	1
year	-24	26
year ,	-1	-9
year -	-17	-10
year .	12	-19
year ;	7	-5
year ?	10	3
year and	-22	12
year before	-16	0
year for	12	0
year it	21	7
year old	53	-2
year on	-8	0
yearly	-32	7
yearly check	45	-3
yearly review	-8	0
years	-62	-22
years ,	-7	-4
years .	32	-28
years :	-14	0
years ;	-26	0
years after	-3	3
years ago	-104	-18
years and	11	-16
years back	-3	13
years i	8	11
years old	8	3
years on	5	-4
years worth	3	9
yellow	92	-67
yellow ,	-24	17
yellow .	-7	-4
yellow again	7	11
yellow and	20	7
yellow down	5	-1
yellow eyes	19	-3
yellow fever	-29	9
yellow over	7	-4
yellow since	28	-28
yellow stuff	12	-8
yellow this	17	-18
yellow 三	17	-10
yellowish	35	-25
yerevan	10	0
yes	3	29
yes ,	3	1
yes .	14	-2
yes no	-14	7
yest	29	-20
yesterday	198	-130
yesterday ,	39	6
yesterday .	6	-21
yesterday 00	16	-13
yesterday :	-9	26
yesterday ;	-5	6
yesterday a	2	-11
yesterday after	-23	-8
yesterday afternoon	11	-7
yesterday and	19	1
yesterday at	-9	3
yesterday both	0	4
yesterday breakfast	4	-6
yesterday evening	22	-13
yesterday he	2	28
yesterday his	0	-8
yesterday i	15	-27
yesterday in	5	8
yesterday its	12	-8
yesterday morning	-20	25
yesterday my	12	31
yesterday noon	2	-5
yesterday she	0	10
yesterday the	10	-37
yesterday with	-20	0
yesterdays	24	-18
yet	-12	-12
yet .	34	12
yet ?	-8	5
yet so	-3	8
yet the	-23	-6
yo	-32	6
yoghurt	-19	-7
you	-7	8
you ,	-25	4
you .	-4	-11
you :	8	-7
you ?	19	-4
you about	2	4
you accept	34	-10
you advise	-11	6
you and	24	3
you are	7	16
you arrange	25	2
you ask	25	7
you call	-9	-1
you can	7	13
you change	-4	1
you could	25	6
you courier	5	7
you do	-9	7
you email	-29	1
you find	-7	12
you for	14	-2
you get	6	7
you got	11	-1
you guys	3	19
you have	-43	1
you in	11	2
you kindly	-4	-5
you know	-25	-4
you like	-7	-2
you look	8	-3
you need	10	-17
you offer	-24	1
you on	6	-13
you or	-31	-8
you pay	22	-5
you people	3	5
you please	-11	1
you point	-6	0
you quote	-5	3
you re	7	-6
you read	15	-2
you recommend	-20	4
you reimburse	-7	0
you sell	7	-4
you send	-17	-2
you sent	-3	0
you ship	5	10
you source	38	-16
you stock	15	16
you supply	-16	-15
you take	18	6
you tell	-8	-3
you that	10	3
you to	-19	2
you told	8	4
you treat	11	-5
youd	3	4
youll	-17	-16
young	5	-10
your	-15	-12
your cardiologist	-8	0
your centre	-13	3
your chat	-3	2
your clinic	4	2
your country	-12	4
your criteria	10	1
your doctor	5	-9
your doctors	-27	1
your form	12	-2
your haematologist	9	-9
your hospital	1	5
your list	0	8
your nephrologist	3	-2
your network	5	-14
your nurses	16	-8
your office	16	-8
your oncologist	8	-4
your partner	7	-6
your people	11	-11
your pharmacist	15	12
your phone	-18	0
your platform	-11	-5
your prices	-23	0
your remote	-10	-2
your site	-5	5
your study	7	6
your team	-19	10
your trial	-15	-9
your video	20	-16
your website	0	-5
youre	2	11
yours	8	-14
yours ,	4	-15
yours ?	6	6
yours of	3	-1
youve	-16	9
yr	-80	7
yr old	-15	-2
yrs	-16	-10
yrs ,	-12	-26
yrs .	-5	5
yrs ago	-19	2
zanubrutinib	-6	-8
zero	11	19
zero .	-2	7
zigzags	-10	6
zinc	53	11
zofran	-3	0
zoom	-19	8
zoom ?	1	3
ກ	8	19
ກ "	0	3
ກ )	-4	-2
ກ ,	-18	4
ກ , ຊ	-14	0
ກ , ສ	-4	0
ກ , ເ	-8	1
ກ .	22	-6
ກ . ຂ	2	3
ກ . ຄ	-5	-2
ກ . ດ	-9	0
ກ . ຕ	-1	-6
ກ . ຖ	13	5
ກ . ນ	-4	0
ກ . ບ	-5	-4
ກ . ມ	5	-5
ກ . ຢ	-3	7
ກ . ລ	11	3
ກ . ເ	4	2
ກ . ໄ	2	-3
ກ 0.0	4	-7
ກ 0.0 ເ	3	-6
ກ 00	-18	-3
ກ 00 ນ	4	-2
ກ 00 ມ	1	-5
ກ 00 ເ	6	-1
ກ 00.0	9	-6
ກ 000	-8	-4
ກ 1	3	6
ກ 2	19	21
ກ 2 ປ	16	12
ກ 2 ເ	7	11
ກ 3	-4	4
ກ 3 ເ	5	2
ກ 4	3	-13
ກ 4 ຊ	2	-10
ກ 5	-1	3
ກ 6	7	-4
ກ 6 ເ	7	0
ກ 8	-4	-3
ກ :	-9	0
ກ levetiracetam	7	-6
ກ valproate	4	0
ກ valproate ຂ	4	0
ກກ	-13	-17
ກກວ	-8	2
ກກະ	-11	-21
ກກັ	6	-7
ກກາ	9	0
ກກິ	-5	-7
ກກີ	13	0
ກກົ	-4	-2
ກກຽ	-5	0
ກກ່	-2	5
ກກ້	8	3
ກກໍ	-7	7
ກຂ	-2	13
ກຂອ	-13	-4
ກຂາ	-10	5
ກຂຶ	5	15
ກຂຽ	0	-4
ກຂ້	18	-3
ກຂໍ	-9	5
ກຄ	-7	6
ກຄວ	-11	2
ກຄັ	-15	-11
ກຄາ	5	-3
ກຄື	7	11
ກຄົ	7	-6
ກຄ່	1	4
ກຄ້	-4	1
ກຄໍ	-2	6
ກງ	25	12
ກງູ	9	7
ກງໄ	9	0
ກຈ	9	-14
ກຈອ	-4	7
ກຈາ	-2	-6
ກຈິ	8	4
ກຈີ	7	-3
ກຈ້	3	-9
ກຈໍ	-5	-3
ກຊ	-17	20
ກຊອ	-3	-6
ກຊັ	21	11
ກຊາ	3	-3
ກຊິ	-3	4
ກຊີ	-10	15
ກຊຶ	-2	4
ກຊື	-36	-7
ກຊົ	-10	-3
ກຊ່	19	3
ກຊ້	-7	1
ກຍ	-9	-10
ກຍັ	-5	-9
ກຍາ	12	3
ກຍົ	-13	2
ກຍ່	-1	-4
ກດ	-26	3
ກດີ	-21	-6
ກດື	7	-2
ກຕ	-19	13
ກຕອ	0	3
ກຕັ	-12	-3
ກຕາ	1	8
ກຕິ	-3	0
ກຕື	3	6
ກຕຸ	3	-1
ກຕົ	-3	0
ກຕ້	-7	0
ກຖ	-3	-9
ກຖອ	-11	1
ກຖາ	6	-10
ກຖ່	0	-4
ກທ	-38	-12
ກທາ	11	4
ກທຸ	-10	-12
ກທຽ	-9	0
ກທ່	-10	0
ກທ້	-20	-9
ກນ	3	26
ກນຄ	-5	0
ກນອ	2	8
ກນັ	1	7
ກນີ	-5	1
ກນ້	-1	-7
ກນໍ	6	11
ກບ	17	24
ກບອ	6	2
ກບັ	-9	0
ກບາ	-10	1
ກບຸ	1	3
ກບ່	14	-10
ກບ້	13	14
ກບໍ	52	6
ກປ	-16	3
ກປະ	-2	3
ກປີ	3	7
ກປຶ	-18	-3
ກປົ	2	-4
ກປ່	-7	-4
ກຜ	-6	4
ກຜື	-6	0
ກຜົ	-3	0
ກຜ່	-3	2
ກຝ	6	0
ກພ	1	11
ກພາ	-24	-1
ກພຸ	0	9
ກພຽ	8	1
ກພ້	3	-2
ກຟ	-6	7
ກຟອ	1	4
ກມ	0	20
ກມາ	26	5
ກມີ	15	8
ກມື	-27	4
ກມົ	0	-4
ກຢ	30	-15
ກຢາ	21	-22
ກຢູ	4	6
ກລ	-7	9
ກລນ	-4	1
ກລອ	-4	1
ກລະ	-12	-2
ກລາ	-6	5
ກລິ	3	2
ກລີ	1	3
ກລຸ	7	0
ກລູ	0	4
ກລົ	-16	8
ກລໍ	10	-4
ກວ	-2	9
ກວດ	-40	8
ກວນ	-4	0
ກວັ	-10	1
ກວາ	-12	-1
ກວິ	-5	0
ກວຽ	4	1
ກວ່	36	-8
ກສ	14	16
ກສອ	7	-13
ກສະ	1	6
ກສັ	-24	19
ກສາ	14	0
ກສີ	13	5
ກສຸ	-8	2
ກສູ	-4	-4
ກສົ	9	4
ກສ່	-4	0
ກສໍ	9	2
ກຫ	-13	-20
ກຫນ	-16	-2
ກຫມ	9	0
ກຫລ	8	-9
ກຫັ	-11	0
ກຫາ	-3	-1
ກຫຸ	-10	2
ກຫູ	1	-3
ກຫົ	3	1
ກຫ້	9	0
ກຫໍ	2	4
ກອ	-12	22
ກອກ	-2	-7
ກອງ	1	6
ກອນ	-16	-3
ກອອ	16	11
ກອັ	0	6
ກອາ	7	6
ກອິ	-3	3
ກອົ	-6	0
ກຮ	-16	18
ກຮັ	3	-2
ກຮາ	0	3
ກຮຸ	-6	4
ກຮູ	-11	5
ກຮຽ	-9	1
ກຮ້	-3	6
ກະ	-3	15
ກະຈ	-11	5
ກະຊ	4	2
ກະຍ	3	1
ກະດ	13	-5
ກະຕ	-10	-12
ກະທ	7	3
ກະບ	-8	7
ກະປ	14	10
ກະລ	-3	1
ກະສ	-10	5
ກະຫ	10	8
ກະເ	10	-7
ກະແ	-11	5
ກະໂ	-6	4
ກະໄ	6	-1
ກັ	11	-9
ກັງ	-3	1
ກັດ	48	2
ກັນ	4	-3
ກັບ	-15	3
ກັ່	-19	-1
ກັ້	4	9
ກາ	0	9
ກາງ	17	-7
ກາຍ	-40	1
ກາດ	-15	4
ການ	12	9
ກາເ	6	0
ກິ	10	-26
ກິດ	-12	7
ກິນ	14	-34
ກິໂ	6	-4
ກິ່	9	6
ກີ	14	19
ກີດ	-5	13
ກີນ	-14	1
ກີບ	20	-2
ກີ້	8	7
ກື	-2	-2
ກືນ	10	7
ກືອ	-12	-9
ກຸ	10	2
ກຸງ	5	-1
ກຸມ	-3	1
ກຸ່	-3	-2
ກຸ້	14	6
ກົ	-4	-5
ກົງ	5	7
ກົດ	18	-13
ກົນ	3	1
ກົາ	-13	4
ກົ່	-11	-22
ກົ້	14	18
ກຽ	-1	5
ກຽມ	-1	5
ກເ	45	23
ກເກ	0	5
ກເຂ	13	-20
ກເຄ	10	-4
ກເຈ	5	10
ກເຊ	-12	-18
ກເດ	3	-9
ກເທ	-28	6
ກເບ	6	2
ກເປ	60	18
ກເມ	1	5
ກເລ	-21	2
ກເວ	19	2
ກເສ	-19	2
ກເຫ	-2	6
ກເອ	-2	4
ກເຮ	18	2
ກແ	-9	12
ກແຂ	-17	2
ກແດ	-8	0
ກແຕ	17	-13
ກແທ	-4	3
ກແນ	-6	1
ກແບ	-15	-3
ກແຜ	4	5
ກແມ	27	8
ກແລ	-2	11
ກໂ	-35	0
ກໂຄ	-2	-4
ກໂຕ	-16	1
ກໂພ	-4	1
ກໂຮ	-18	4
ກໄ	-31	10
ກໄກ	10	-2
ກໄຂ	18	7
ກໄຄ	23	-4
ກໄຈ	-20	3
ກໄຊ	-2	4
ກໄດ	-31	-2
ກໄຕ	8	2
ກໄທ	5	4
ກໄນ	-15	1
ກໄບ	11	-2
ກໄປ	-3	10
ກໄມ	-2	10
ກໄວ	3	4
ກໄສ	-5	-3
ກໄຫ	-11	-2
ກໆ	12	12
ກ່	-2	0
ກ່ນ	2	10
ກ່ອ	-3	-9
ກ່ຽ	-16	2
ກ່ແ	-3	0
ກ້	19	6
ກ້ຕ	9	-7
ກ້ປ	-6	-2
ກ້ພ	-6	2
ກ້ມ	0	-11
ກ້ວ	3	1
ກ້ຫ	1	8
ກ້ອ	18	10
ກ້ຮ	-1	-5
ກ້າ	4	0
ກ້ເ	0	4
ກ້ໂ	10	-3
ກ້ໄ	0	-3
ກໍ	22	26
ກໍກ	0	5
ກໍຈ	5	0
ກໍຍ	4	1
ກໍຕ	3	1
ກໍຖ	-1	3
ກໍບ	-6	15
ກໍພ	5	1
ກໍລ	-7	-4
ກໍວ	7	4
ກໍສ	14	2
ກໍຫ	5	6
ກໍຮ	15	-13
ກໍາ	-27	-5
ກໍເ	24	-6
ກໍໄ	9	20
ຂ	31	4
ຂກ	9	3
ຂກະ	8	3
ຂງ	7	12
ຂງ .	3	3
ຂງກ	9	6
ຂງຄ	4	7
ຂງຈ	2	-4
ຂງທ	9	-3
ຂງຢ	3	4
ຂງແ	-51	-18
ຂນ	11	6
ຂນຊ	19	11
ຂນບ	3	3
ຂນຫ	0	-12
ຂນໄ	-5	2
ຂມ	-25	1
ຂມັ	-25	1
ຂວ	29	8
ຂວງ	11	-14
ຂວດ	-5	7
ຂວບ	-5	4
ຂວາ	26	10
ຂອ	13	-2
ຂອງ	12	-12
ຂອດ	-3	1
ຂອນ	3	10
ຂະ	5	-4
ຂະພ	0	-3
ຂະຫ	5	-1
ຂັ	-10	-10
ຂັງ	-3	1
ຂັດ	3	-6
ຂັນ	1	3
ຂັມ	-10	2
ຂັ້	0	-9
ຂາ	36	-9
ຂາ .	0	8
ຂາກ	11	0
ຂາຂ	6	-3
ຂາຍ	1	-5
ຂາດ	38	-4
ຂາທ	0	7
ຂາບ	17	-4
ຂາມ	0	-5
ຂາລ	-16	-2
ຂາວ	2	-4
ຂາອ	-1	4
ຂາເ	1	-4
ຂາແ	0	-10
ຂາໄ	8	12
ຂີ	-1	11
ຂີດ	3	7
ຂີ່	-16	-2
ຂີ້	15	2
ຂຶ	32	-21
ຂຶ້	32	-21
ຂຸ	5	0
ຂຸ່	3	0
ຂູ	18	1
ຂູດ	3	-2
ຂົ	4	-12
ຂົດ	-2	3
ຂົວ	12	-9
ຂົາ	-9	-7
ຂົ່	2	-4
ຂົ້	-8	4
ຂຽ	2	3
ຂຽນ	-11	-6
ຂຽວ	23	11
ຂ່	13	-3
ຂ່ຫ	8	-3
ຂ່າ	1	3
ຂ່ໄ	-2	3
ຂ້	-2	0
ຂ້ ,	-13	-1
ຂ້ .	-11	-16
ຂ້ 00	39	24
ຂ້ 36.0	8	-8
ຂ້ 37.0	2	-7
ຂ້ 38.0	24	-16
ຂ້ 39.0	9	4
ຂ້ກ	-35	-4
ຂ້ຂ	-4	4
ຂ້ງ	3	-4
ຂ້ດ	-7	2
ຂ້ຕ	-7	-2
ຂ້ນ	7	0
ຂ້ບ	-29	-14
ຂ້ມ	5	-1
ຂ້ຢ	2	-5
ຂ້ລ	-6	4
ຂ້ວ	0	-3
ຂ້ສ	55	2
ຂ້ຫ	-9	8
ຂ້ອ	-15	9
ຂ້າ	35	19
ຂ້ເ	-14	-17
ຂ້ແ	5	1
ຂ້ໄ	-5	-2
ຂໍ	6	7
ຂໍກ	-9	3
ຂໍຂ	-4	3
ຂໍຄ	17	2
ຂໍຊ	-3	7
ຂໍຍ	-6	3
ຂໍຕ	-4	-2
ຂໍຖ	11	4
ຂໍນ	0	-5
ຂໍປ	11	10
ຂໍຢ	-3	4
ຂໍລ	-9	1
ຂໍວ	6	-2
ຂໍສ	0	10
ຂໍຫ	0	-3
ຂໍຮ	-2	-5
ຂໍເ	-28	13
ຂໍໂ	-8	3
ຂໍໄ	-5	-11
ຂໍ້	-14	-10
ຄ	-11	23
ຄກ	1	6
ຄງ	1	-2
ຄງກ	7	-2
ຄມ	11	5
ຄມີ	12	1
ຄລ	1	-7
ຄລຊ	-6	-6
ຄລີ	13	-1
ຄວ	-9	-14
ຄວນ	-13	-23
ຄວັ	-1	-6
ຄວາ	-5	14
ຄວິ	-9	0
ຄອ	10	-3
ຄອກ	4	1
ຄອດ	19	2
ຄອນ	0	-6
ຄອບ	-4	0
ຄອມ	-4	0
ຄະ	-4	5
ຄະແ	-3	4
ຄັ	-23	-21
ຄັກ	15	-9
ຄັດ	2	4
ຄັນ	-16	-8
ຄັບ	3	1
ຄັ້	-10	-3
ຄາ	-21	16
ຄາ .	-7	0
ຄາກ	25	3
ຄາງ	19	0
ຄາຈ	22	4
ຄາຍ	-12	-4
ຄາຕ	-5	-7
ຄາທ	-3	3
ຄານ	19	7
ຄາບ	-8	0
ຄາປ	3	8
ຄາຜ	3	0
ຄາຢ	-22	3
ຄາລ	-4	1
ຄາວ	-7	4
ຄາສ	0	6
ຄາເ	-6	-2
ຄາແ	-18	-3
ຄິ	-2	7
ຄິດ	-8	-10
ຄິວ	-6	6
ຄິ່	12	13
ຄີ	-19	-6
ຄີຍ	-19	-24
ຄີໂ	17	16
ຄື	12	53
ຄືກ	5	8
ຄືຄ	1	3
ຄືດ	1	-3
ຄືຖ	6	10
ຄືນ	7	-17
ຄືບ	-4	1
ຄືປ	12	9
ຄືຜ	-14	0
ຄືມ	21	17
ຄືຢ	5	6
ຄືຫ	0	10
ຄືອ	7	5
ຄືເ	-6	5
ຄືໄ	-1	3
ຄື່	-1	12
ຄຸ	-7	-4
ຄຸມ	-19	-2
ຄູ	-13	1
ຄູສ	-5	1
ຄູ່	-10	-2
ຄົ	-17	17
ຄົງ	7	-1
ຄົນ	-2	7
ຄົບ	-12	-1
ຄົວ	5	3
ຄຽ	-17	5
ຄຽງ	-22	2
ຄ່	25	3
ຄ່ຫ	19	15
ຄ່ອ	-15	1
ຄ່າ	-21	19
ຄ່ເ	17	-5
ຄ້	-19	-5
ຄ້ອ	5	1
ຄ້າ	-26	-2
ຄ້ຽ	2	-3
ຄໍ	51	51
ຄໍ .	6	3
ຄໍຄ	2	5
ຄໍຕ	37	21
ຄໍບ	5	5
ຄໍມ	3	2
ຄໍຫ	-16	1
ຄໍາ	-3	3
ຄໍແ	24	14
ຄໍໄ	-8	2
ຄໍ່	7	0
ຄໍ້	4	2
ງ	-31	-19
ງ "	-18	-2
ງ )	-3	0
ງ ,	-38	9
ງ , ຄ	-3	0
ງ .	10	20
ງ . ຂ	-15	7
ງ . ຄ	0	3
ງ . ຍ	5	0
ງ . ຖ	-3	0
ງ . ບ	-6	1
ງ . ພ	6	4
ງ . ມ	10	7
ງ . ຢ	4	8
ງ . ສ	-6	-4
ງ . ຫ	5	3
ງ . ອ	5	0
ງ . ເ	10	4
ງ . ແ	9	-2
ງ . ໄ	6	-2
ງ 00	-3	8
ງ 00 ປ	-15	7
ງ 00 ອ	8	4
ງ 000	6	-3
ງ 2	11	-8
ງ 3	5	-11
ງ 3 ເ	-10	0
ງ 4	2	-9
ງ 4 ເ	2	-7
ງ 5	-4	0
ງ 5 ມ	-3	0
ງ 7	4	1
ງ 8	-7	1
ງ :	-5	3
ງກ	-4	-18
ງກວ	-7	-9
ງກອ	-11	-5
ງກະ	15	-1
ງກັ	-16	5
ງກາ	6	-1
ງກິ	4	4
ງກື	4	0
ງກົ	12	13
ງກຽ	5	5
ງກ້	-9	-6
ງກໍ	11	0
ງຂ	-3	-10
ງຂວ	4	7
ງຂອ	-7	7
ງຂາ	19	-2
ງຂີ	-5	-5
ງຂຶ	-1	-7
ງຂຽ	16	-6
ງຂ້	-24	-12
ງຂໍ	20	7
ງຄ	3	14
ງຄວ	-3	4
ງຄອ	14	3
ງຄັ	11	-1
ງຄາ	5	1
ງຄິ	-6	3
ງຄີ	-2	-8
ງຄື	24	0
ງຄົ	-12	-1
ງຄຽ	-22	2
ງຄ່	-15	0
ງຄໍ	12	9
ງງ	3	-8
ງງາ	3	-2
ງຈ	2	6
ງຈອ	7	4
ງຈະ	-7	7
ງຈັ	-1	-4
ງຈາ	-17	-6
ງຈົ	12	8
ງຈ່	5	-4
ງຊ	26	13
ງຊັ	0	4
ງຊາ	-1	3
ງຊິ	4	-8
ງຊີ	-5	-1
ງຊຶ	19	7
ງຊື	11	-2
ງຊົ	-10	8
ງຊ່	3	6
ງຊ້	16	-2
ງຍ	15	-1
ງຍາ	7	1
ງຍົ	-2	8
ງຍ່	12	-11
ງຍ້	1	4
ງດ	11	-34
ງດອ	3	0
ງດັ	6	-2
ງດີ	-32	-21
ງດູ	-3	-6
ງດຽ	24	-6
ງດ້	9	-1
ງຕ	1	25
ງຕອ	16	9
ງຕັ	-6	8
ງຕາ	25	2
ງຕີ	-13	-4
ງຕຶ	-5	-1
ງຕົ	-11	0
ງຕ່	-15	11
ງຕ້	-12	-2
ງຕໍ	10	1
ງຖ	3	-6
ງຖອ	5	-3
ງຖື	13	4
ງຖ້	-1	-7
ງທ	-54	5
ງທະ	3	3
ງທັ	-3	3
ງທາ	-19	0
ງທີ	-23	-8
ງທຸ	-8	-4
ງທ່	-4	4
ງທ້	12	0
ງທໍ	-10	4
ງນ	26	32
ງນອ	-2	-7
ງນັ	27	13
ງນິ	0	-3
ງນີ	-9	12
ງນຸ	4	0
ງນ້	6	27
ງນໍ	2	-9
ງບ	24	-2
ງບວ	5	-4
ງບອ	7	-1
ງບັ	-3	2
ງບີ	-3	2
ງບຸ	-5	3
ງບ່	-9	4
ງບ້	1	3
ງບໍ	33	-10
ງປ	-17	7
ງປອ	11	-3
ງປະ	-10	1
ງປັ	-4	-1
ງປາ	12	0
ງປີ	-6	-3
ງປູ	2	3
ງປົ	-4	-2
ງປ່	3	8
ງຜ	-25	-16
ງຜິ	10	-5
ງຜື	9	1
ງຜູ	-23	-2
ງຜົ	-15	-17
ງຜ່	-6	0
ງພ	-16	-8
ງພວ	-9	-2
ງພອ	7	8
ງພະ	-4	0
ງພາ	-5	-3
ງພິ	1	3
ງພູ	-3	1
ງພົ	3	-13
ງພໍ	-6	0
ງຟ	18	-2
ງຟິ	9	1
ງຟ້	-5	-3
ງມ	21	-12
ງມະ	12	7
ງມັ	6	2
ງມາ	6	8
ງມີ	-29	-13
ງມື	24	-20
ງຢ	-14	15
ງຢອ	-4	0
ງຢາ	-14	17
ງຢື	-4	-3
ງຢຸ	-6	2
ງຢູ	9	-8
ງຢ້	-10	5
ງລ	0	0
ງລອ	2	8
ງລະ	-8	1
ງລາ	22	10
ງລື	-8	6
ງລຸ	5	0
ງລູ	-1	-13
ງລົ	-11	5
ງລ່	-7	0
ງລ້	0	-8
ງລໍ	8	7
ງວ	6	7
ງວັ	-7	6
ງວາ	6	-3
ງວິ	11	2
ງວີ	8	-3
ງວຽ	3	1
ງວ່	-8	4
ງສ	-4	21
ງສອ	10	7
ງສະ	-5	-7
ງສັ	5	9
ງສາ	-5	0
ງສີ	8	5
ງສື	1	-5
ງສຸ	-7	-5
ງສົ	-13	-1
ງສຽ	9	1
ງສ່	-13	0
ງຫ	9	2
ງຫນ	-6	10
ງຫມ	0	10
ງຫລ	46	-15
ງຫວ	15	1
ງຫອ	1	5
ງຫົ	-8	-2
ງຫ້	-1	-6
ງອ	-10	-16
ງອອ	-7	-18
ງອັ	3	-7
ງອາ	-27	-9
ງອິ	-1	3
ງອີ	10	12
ງອື	-8	3
ງອຸ	13	1
ງອົ	-4	2
ງອ້	9	-8
ງຮ	17	-18
ງຮວ	0	4
ງຮອ	8	5
ງຮາ	3	4
ງຮູ	5	-4
ງຮຽ	-5	0
ງຮ້	22	-24
ງາ	-9	3
ງານ	0	3
ງາມ	-10	0
ງິ	15	5
ງິນ	9	7
ງື	-10	2
ງື່	-11	0
ງູ	39	7
ງູກ	15	7
ງູສ	10	-10
ງູເ	18	5
ງົ	-2	2
ງົງ	3	0
ງົດ	-6	4
ງົບ	-3	-2
ງເ	-19	27
ງເກ	-13	-3
ງເຂ	-3	3
ງເຄ	-6	0
ງເຈ	14	15
ງເຊ	14	11
ງເດ	-13	5
ງເທ	-1	-7
ງເບ	9	-1
ງເປ	10	-5
ງເພ	5	-9
ງເມ	12	-3
ງເລ	-13	12
ງເສ	8	-2
ງເຫ	-5	-5
ງເອ	-8	10
ງເຮ	-6	-7
ງແ	3	-1
ງແຂ	5	-14
ງແຊ	-14	0
ງແດ	-12	-1
ງແຕ	3	0
ງແທ	-5	-2
ງແນ	-9	0
ງແຜ	2	-4
ງແພ	-3	-1
ງແມ	13	-3
ງແລ	15	12
ງແວ	4	4
ງແສ	-8	0
ງແຫ	20	3
ງແຮ	-16	-8
ງໂ	5	9
ງໂຄ	-2	-3
ງໂຕ	14	1
ງໂທ	-8	4
ງໂປ	2	4
ງໄ	21	-3
ງໄກ	-8	-5
ງໄຂ	-12	11
ງໄຄ	38	-28
ງໄຈ	12	0
ງໄຊ	6	5
ງໄດ	-3	-6
ງໄນ	4	-2
ງໄບ	2	5
ງໄປ	-3	-1
ງໄຜ	5	-1
ງໄລ	6	-2
ງໄວ	-10	8
ງໄສ	-1	15
ງໄຫ	0	-3
ງໄອ	2	6
ງໆ	-3	-5
ງໆບ	-4	-8
ງ່	12	10
ງ່ວ	6	12
ງ່າ	6	-3
ງໍ	3	-11
ຈ	-2	-8
ຈ .	-3	-2
ຈກ	6	-1
ຈຂ	6	0
ຈຂາ	-3	1
ຈຄ	7	-8
ຈຈ	-14	2
ຈຈົ	-4	3
ຈຊ	-16	7
ຈຊິ	-6	7
ຈຍ	23	18
ຈຍັ	-4	3
ຈຍາ	27	15
ຈດ	15	-15
ຈດັ	4	3
ຈດີ	11	-20
ຈຕ	4	-1
ຈທ	7	0
ຈທາ	1	3
ຈທີ	-10	0
ຈທຽ	5	-5
ຈນ	22	10
ຈນ 00	5	4
ຈນຕ	1	4
ຈນຢ	7	2
ຈບ	22	19
ຈບໍ	19	15
ຈປ	11	-7
ຈປົ	-1	-7
ຈຜ	4	5
ຈຝ	-12	0
ຈຝື	-12	0
ຈພ	4	1
ຈມ	-4	9
ຈມາ	-7	4
ຈມີ	3	3
ຈຢ	28	-5
ຈຢາ	29	-3
ຈຢຸ	-3	-1
ຈລ	-6	0
ຈລ່	-5	0
ຈວ	-1	6
ຈວາ	5	7
ຈສ	-8	-3
ຈສະ	0	-10
ຈສັ	-5	6
ຈຫ	3	-3
ຈຫລ	-10	1
ຈຫອ	10	6
ຈຫາ	6	-7
ຈອ	10	-3
ຈອກ	4	8
ຈອງ	-17	11
ຈອນ	18	-10
ຈອ່	6	-6
ຈຮ	-11	0
ຈຮົ	-8	0
ຈຮ້	-3	-1
ຈະ	-3	8
ຈະຂ	8	4
ຈະຊ	-3	-1
ຈະຕ	-5	2
ຈະບ	5	1
ຈະປ	-4	0
ຈະຫ	6	-2
ຈະຮ	-18	2
ຈະເ	-4	5
ຈະໄ	14	8
ຈັ	-10	-7
ຈັກ	-25	19
ຈັງ	9	4
ຈັດ	8	-6
ຈັນ	15	-5
ຈັບ	20	-21
ຈັ່	10	3
ຈາ	-42	-7
ຈາກ	-10	-22
ຈາງ	7	-1
ຈານ	-9	0
ຈາມ	-19	2
ຈາະ	-3	3
ຈິ	22	-5
ຈິງ	-4	-3
ຈິດ	15	12
ຈິບ	15	-14
ຈີ	8	0
ຈີກ	5	-1
ຈີ່	0	3
ຈຶ	9	8
ຈຶ່	9	8
ຈື	4	7
ຈື່	1	8
ຈຸ	-3	-13
ຈຸກ	2	5
ຈຸດ	5	-18
ຈຸບ	-8	0
ຈົ	11	13
ຈົກ	-1	3
ຈົດ	13	1
ຈົນ	1	15
ຈົບ	26	2
ຈົມ	11	5
ຈົ່	-10	-2
ຈົ້	-1	-5
ຈເ	4	-3
ຈເກ	-13	-9
ຈເຂ	6	3
ຈເດ	-3	-6
ຈເຕ	19	8
ຈເລ	-7	4
ຈແ	4	14
ຈແລ	9	4
ຈໂ	-6	-4
ຈໄ	-4	-2
ຈໄດ	-3	-4
ຈໄວ	15	7
ຈ່	2	-3
ຈ່ອ	6	-5
ຈ່າ	-4	2
ຈ້	-12	-14
ຈ້ງ	-7	-9
ຈ້າ	-6	-8
ຈໍ	-14	2
ຈໍາ	-12	-1
ຈໍ້	6	0
ຊ	17	19
ຊ .	6	0
ຊກ	-2	3
ຊດ	0	7
ຊດຽ	-1	3
ຊບ	1	1
ຊບ .	4	-2
ຊມ	-3	-1
ຊມ .	6	2
ຊລ	3	-1
ຊລຸ	4	5
ຊວ	-4	3
ຊອ	-14	2
ຊອກ	-14	2
ຊະ	-9	-3
ຊະນ	-10	-3
ຊັ	17	-1
ຊັກ	15	9
ຊັດ	17	1
ຊັນ	-15	-4
ຊັ່	8	-9
ຊັ້	-19	-6
ຊາ	2	18
ຊາ .	2	-8
ຊາຂ	-20	2
ຊາຈ	-5	-2
ຊາຍ	15	6
ຊາດ	-10	0
ຊາບ	6	2
ຊາປ	-5	1
ຊາວ	2	16
ຊາເ	4	-2
ຊາແ	0	3
ຊິ	-35	19
ຊິກ	-3	-1
ຊິຂ	-7	-3
ຊິຈ	8	1
ຊິຊ	-2	4
ຊິຕ	-11	2
ຊິຖ	3	-1
ຊິບ	15	14
ຊິປ	-4	-1
ຊິລ	-6	1
ຊິວ	2	4
ຊິສ	-13	-5
ຊິຫ	2	-6
ຊິເ	-7	2
ຊິແ	10	4
ຊິໄ	-20	0
ຊີ	6	8
ຊີດ	14	6
ຊີນ	-35	-2
ຊີບ	10	-1
ຊີລ	-7	0
ຊີວ	29	9
ຊີເ	25	12
ຊີແ	-3	4
ຊີ້	2	-11
ຊຶ	37	30
ຊຶມ	36	30
ຊື	-6	-6
ຊືນ	3	-5
ຊືອ	9	1
ຊື່	7	-2
ຊື້	-12	5
ຊຸ	12	4
ຊຸດ	-8	-2
ຊຸມ	2	-5
ຊຸ່	16	10
ຊູ	9	-4
ຊູລ	9	-4
ຊົ	26	-13
ຊົມ	3	2
ຊົາ	34	-15
ຊົ່	-11	9
ຊົ້	21	-2
ຊຽ	14	-4
ຊຽງ	-4	1
ຊຽມ	17	-4
ຊໄ	6	3
ຊ່	-13	3
ຊ່ວ	-5	3
ຊ່ອ	13	2
ຊ່າ	5	-1
ຊ້	4	-1
ຊ້ຄ	3	0
ຊ້ຈ	-5	-1
ຊ້ຢ	-5	4
ຊ້ອ	4	3
ຊ້າ	32	1
ຊ້ເ	6	-9
ຊ້ໄ	-9	5
ຊ໋	-7	0
ຊ໋ອ	-7	0
ຊໍ	-17	6
ຊໍາ	-13	3
ຊໍ້	-5	4
຋	-4	2
ຍ	-8	5
ຍ "	8	3
ຍ (	3	-5
ຍ ,	6	3
ຍ , ເ	3	2
ຍ .	-2	-12
ຍ . ກ	0	3
ຍ . ຂ	-7	-2
ຍ . ດ	-5	0
ຍ . ຕ	-4	0
ຍ . ຖ	2	-7
ຍ . ມ	4	2
ຍ . ຢ	-11	-8
ຍ 00	14	7
ຍ 00 ,	8	2
ຍ 00 ປ	9	-3
ຍ 00 ມ	8	3
ຍ 000	-11	-6
ຍ 4	13	3
ຍ 5	5	4
ຍ 5 ປ	4	4
ຍ 7	3	2
ຍ :	3	3
ຍກ	3	-11
ຍກວ	-1	-3
ຍກະ	4	2
ຍກັ	4	-6
ຍກາ	-25	-1
ຍກິ	5	-4
ຍກ່	2	-5
ຍກ້	7	3
ຍຂ	-13	-2
ຍຂະ	-3	0
ຍຂາ	-2	-8
ຍຂຶ	1	-13
ຍຂຽ	4	2
ຍຂ້	-2	13
ຍຂໍ	-4	2
ຍຄ	-7	8
ຍຄວ	3	0
ຍຄາ	-5	-2
ຍຄິ	-4	0
ຍຄື	17	4
ຍຄົ	-3	3
ຍຄ່	-16	-3
ຍງ	7	-3
ຍງາ	5	1
ຍຈ	6	-1
ຍຈອ	-4	2
ຍຈະ	16	1
ຍຈາ	-8	-5
ຍຈົ	-10	3
ຍຈ້	4	-2
ຍຊ	-6	-7
ຍຊອ	7	1
ຍຊັ	-14	-6
ຍຊາ	4	0
ຍຊິ	17	9
ຍຊີ	-15	-7
ຍຊື	1	-6
ຍຊ່	3	4
ຍຍ	-29	2
ຍຍັ	-21	-6
ຍຍິ	-5	0
ຍຍົ	1	5
ຍຍ້	-6	-1
ຍດ	0	-11
ຍດີ	7	-3
ຍດຽ	6	-6
ຍດ່	1	-3
ຍດໍ	-19	3
ຍຕ	-2	-1
ຍຕອ	-9	0
ຍຕັ	-7	-3
ຍຕາ	18	-9
ຍຕື	4	5
ຍຕົ	-9	-3
ຍຕ້	0	5
ຍຖ	3	10
ຍທ	5	-14
ຍທັ	-6	-1
ຍທາ	-3	3
ຍທີ	-2	-4
ຍທ້	3	5
ຍນ	-2	8
ຍນັ	-13	7
ຍນິ	1	-9
ຍນີ	2	4
ຍນ້	4	3
ຍນໍ	0	5
ຍບ	5	2
ຍບວ	4	-9
ຍບໍ	6	19
ຍປ	3	6
ຍປອ	-4	3
ຍປີ	-19	5
ຍປົ	9	-2
ຍປ່	7	0
ຍຜ	-9	1
ຍຜ່	-4	-4
ຍພ	-3	-4
ຍພາ	-10	0
ຍພິ	6	2
ຍພຽ	-3	0
ຍຟ	-10	6
ຍມ	5	-4
ຍມາ	-8	0
ຍມີ	3	-10
ຍມຶ	5	3
ຍມື	2	5
ຍຢ	-4	-1
ຍຢາ	-22	10
ຍຢູ	10	-7
ຍຢ້	4	1
ຍລ	21	9
ຍລັ	8	3
ຍລາ	10	5
ຍລົ	-8	-12
ຍລ້	6	1
ຍວ	-3	9
ຍວ່	-11	8
ຍສ	-3	-16
ຍສອ	-6	0
ຍສະ	-6	-3
ຍສັ	12	-3
ຍສີ	4	-7
ຍສົ	3	-6
ຍຫ	1	-30
ຍຫຍ	-3	-2
ຍຫນ	-14	-29
ຍຫມ	11	7
ຍຫລ	-8	-6
ຍຫອ	-7	-1
ຍຫາ	30	1
ຍຫົ	-3	-1
ຍອ	15	10
ຍອມ	19	8
ຍອາ	11	2
ຍອ່	-14	1
ຍຮ	-31	7
ຍຮັ	-5	0
ຍຮາ	3	11
ຍຮ່	-3	0
ຍຮ້	-17	2
ຍະ	-14	0
ຍະພ	-11	0
ຍັ	-12	-22
ຍັງ	-20	-25
ຍັບ	5	1
ຍາ	9	4
ຍາກ	34	19
ຍາຂ	-12	-2
ຍາຍ	7	2
ຍາດ	38	-5
ຍານ	-16	-1
ຍາບ	-21	-7
ຍາມ	-10	2
ຍາວ	-8	-5
ຍາສ	-5	0
ຍາເ	11	4
ຍາໄ	-5	0
ຍິ	-10	-3
ຍິງ	-13	4
ຍິນ	3	-1
ຍິບ	0	-4
ຍີ	-15	0
ຍີ່	-14	-1
ຍື	-5	1
ຍຸ	-11	7
ຍຸ 00	13	5
ຍຸ 5	-5	0
ຍຸງ	-25	6
ຍຸບ	-8	-7
ຍົ	7	20
ຍົກ	10	19
ຍົນ	-11	0
ຍເ	-2	18
ຍເກ	0	3
ຍເຂ	-13	2
ຍເຄ	-18	4
ຍເງ	-11	3
ຍເຈ	8	6
ຍເຊ	-9	0
ຍເດ	-6	0
ຍເທ	4	2
ຍເບ	7	-4
ຍເປ	-23	-9
ຍເພ	3	-2
ຍເມ	17	6
ຍເລ	-25	9
ຍເວ	7	-3
ຍເສ	-5	-3
ຍເຫ	7	-2
ຍເອ	11	5
ຍເຮ	30	6
ຍແ	11	-3
ຍແຂ	14	9
ຍແດ	32	3
ຍແຕ	2	-14
ຍແນ	-8	-3
ຍແປ	-25	1
ຍແມ	-23	-7
ຍແສ	-9	-1
ຍແຮ	-5	3
ຍໂ	-2	-12
ຍໂຄ	-5	1
ຍໂຕ	0	-11
ຍໄ	31	31
ຍໄຂ	-21	5
ຍໄຈ	81	37
ຍໄຊ	6	-9
ຍໄດ	-14	6
ຍໄນ	-15	-2
ຍໄປ	-8	-9
ຍໄຜ	9	-12
ຍໄວ	5	4
ຍໄສ	4	-5
ຍໄຫ	4	7
ຍໆ	-18	-10
ຍໆ .	-8	-5
ຍໆລ	-2	-3
ຍໆເ	-3	-5
ຍໆໄ	-3	5
ຍ່	31	-38
ຍ່ກ	-4	-6
ຍ່ຂ	15	-6
ຍ່ຍ	-2	3
ຍ່ລ	-3	-1
ຍ່າ	-10	1
ຍ່ຽ	34	-19
ຍ່ເ	-5	0
ຍ່ໄ	1	-7
ຍ້	17	22
ຍ້ອ	-17	4
ຍ້າ	24	17
ດ	-33	21
ດ "	-15	1
ດ (	7	2
ດ ,	4	1
ດ , ຄ	8	-3
ດ , ໄ	-3	0
ດ .	8	16
ດ . ກ	-2	-4
ດ . ຂ	1	5
ດ . ຄ	12	-1
ດ . ຕ	6	2
ດ . ບ	-6	5
ດ . ພ	-4	3
ດ . ມ	12	4
ດ . ຢ	-5	-1
ດ . ຫ	-3	-2
ດ . ເ	-9	-2
ດ . ແ	-13	1
ດ 00	9	6
ດ 00.0	5	2
ດ 000	-17	-3
ດ 000 .	0	-3
ດ 1	7	0
ດ 2	6	3
ດ 3	-4	-3
ດ 5	5	-5
ດ 6	6	2
ດ 7	1	4
ດ 7 ອ	1	4
ດ 9	-6	2
ດ ?	-17	11
ດ ? ຢ	3	1
ດ b	-4	-2
ດ ct	1	4
ດ mri	-6	4
ດ pet	5	1
ດ tace	-4	0
ດກ	-20	15
ດກວ	-7	2
ດກອ	-4	1
ດກະ	-5	8
ດກັ	3	3
ດກາ	-9	0
ດກິ	18	8
ດກື	0	6
ດກໄ	6	3
ດກ່	-7	-11
ດກ້	14	6
ດກໍ	-24	-3
ດຂ	14	-8
ດຂອ	-15	-2
ດຂະ	7	-3
ດຂັ	-5	3
ດຂາ	4	-8
ດຂີ	0	4
ດຂຶ	6	-5
ດຂົ	-4	-2
ດຂຽ	-10	-2
ດຂ້	10	-1
ດຂໍ	16	2
ດຄ	19	-5
ດຄວ	-2	-10
ດຄື	4	3
ດຄຸ	-3	4
ດຄົ	3	-7
ດຄ່	1	7
ດຄໍ	7	0
ດງ	25	-30
ດງກ	3	1
ດງຄ	-1	-3
ດງຈ	-7	1
ດງຕ	-7	-3
ດງບ	1	-4
ດງມ	0	7
ດງລ	4	0
ດງຫ	-3	3
ດງອ	10	-4
ດງຮ	11	-14
ດງເ	0	-9
ດງແ	5	-12
ດຈ	9	-11
ດຈະ	4	-6
ດຈາ	-1	-8
ດຈີ	3	1
ດຈຸ	-3	0
ດຈົ	7	-5
ດຈໍ	8	8
ດຊ	20	-1
ດຊອ	1	3
ດຊັ	-6	0
ດຊິ	-5	5
ດຊີ	1	-5
ດຊື	11	-4
ດຊຽ	21	5
ດຊ່	-5	1
ດຊ້	-4	1
ດຊໍ	-4	-1
ດຍ	-15	7
ດຍບ	-2	-3
ດຍສ	-4	0
ດຍັ	11	2
ດຍ່	3	-3
ດຍ້	-16	1
ດດ	14	-3
ດດັ	9	-1
ດດີ	-4	-4
ດດຽ	4	2
ດດໍ	4	-7
ດຕ	-30	10
ດຕະ	10	-10
ດຕາ	0	11
ດຕິ	15	-6
ດຕີ	-2	3
ດຕຶ	7	4
ດຕູ	2	3
ດຕົ	-18	2
ດຕຽ	-8	2
ດຕ່	-8	-1
ດຕ້	-9	-4
ດຕໍ	-18	0
ດຖ	-10	-1
ດຖາ	-4	0
ດຖື	1	3
ດຖົ	-4	-5
ດຖ້	-3	3
ດທ	-16	-17
ດທະ	1	4
ດທັ	-14	-1
ດທາ	6	0
ດທີ	4	2
ດທຸ	-20	-1
ດທົ	-6	5
ດທ້	17	-11
ດທໍ	6	-12
ດນ	20	-20
ດນອ	-2	3
ດນັ	-5	0
ດນາ	-14	0
ດນີ	11	-23
ດນົ	18	8
ດນໄ	1	5
ດນ່	4	-4
ດນ້	7	-16
ດນໍ	-5	7
ດບ	-17	16
ດບຸ	3	-2
ດບ້	-11	1
ດບໍ	-17	9
ດປ	2	18
ດປວ	-5	1
ດປອ	-4	0
ດປະ	2	3
ດປັ	1	4
ດປາ	9	5
ດປຶ	-10	-1
ດປົ	18	9
ດປ່	0	3
ດຜ	-12	2
ດຜູ	-4	2
ດຜົ	11	2
ດຜ່	-8	-1
ດຜ້	3	-3
ດຝ	8	-8
ດຝາ	6	-1
ດພ	18	-12
ດພັ	10	0
ດພາ	-8	1
ດພິ	-5	0
ດພີ	11	-7
ດພຸ	6	1
ດພູ	14	-11
ດພົ	-7	6
ດຟ	7	5
ດຟອ	7	5
ດມ	44	-31
ດມາ	15	13
ດມີ	-13	-14
ດມື	46	-35
ດຢ	6	6
ດຢາ	-24	4
ດຢຸ	7	-8
ດຢູ	24	9
ດລ	7	10
ດລອ	2	3
ດລະ	-12	1
ດລາ	-4	-2
ດລົ	23	9
ດລໍ	3	-3
ດວ	-9	2
ດວກ	-4	0
ດວັ	-9	10
ດວາ	-6	-3
ດວິ	0	9
ດວີ	2	-9
ດວຽ	-7	-9
ດວ່	7	5
ດສ	-19	-11
ດສວ	-2	-3
ດສອ	1	-4
ດສະ	-6	6
ດສັ	-19	0
ດສາ	7	-8
ດສິ	-3	-1
ດສີ	3	2
ດສູ	0	3
ດສົ	7	5
ດສ່	-4	0
ດສໍ	0	3
ດຫ	7	-13
ດຫຍ	-9	-1
ດຫນ	48	-1
ດຫມ	-25	3
ດຫລ	-12	-7
ດຫາ	1	-7
ດຫົ	-15	-1
ດອ	-18	-40
ດອກ	-10	-1
ດອງ	-9	0
ດອນ	5	-5
ດອອ	-3	-35
ດອາ	-22	-6
ດອິ	5	-2
ດອີ	9	-8
ດອຸ	-3	0
ດອົ	8	4
ດຮ	15	13
ດຮັ	5	4
ດຮາ	16	4
ດຮ້	-3	2
ດັ	32	18
ດັກ	23	5
ດັງ	22	11
ດັດ	9	-4
ດັນ	-10	8
ດັບ	-16	-5
ດາ	2	3
ດິ	2	-14
ດິກ	3	0
ດິນ	1	-14
ດິບ	5	-1
ດີ	-53	-43
ດີ ,	3	3
ດີ .	-7	-20
ດີ 00	-4	0
ດີ ?	9	4
ດີກ	-28	-17
ດີຂ	1	-9
ດີຄ	-8	0
ດີຍ	-3	-1
ດີຕ	9	5
ດີຖ	-5	3
ດີທ	-7	-4
ດີນ	-13	2
ດີບ	-2	-33
ດີພ	-9	-3
ດີມ	-6	1
ດີຢ	-19	-12
ດີສ	-3	-1
ດີຫ	-27	-6
ດີເ	8	11
ດີແ	-31	-2
ດີໂ	-13	0
ດີໄ	4	9
ດີໆ	9	-1
ດີ້	-33	14
ດຶ	-3	0
ດຶງ	-3	0
ດື	-22	1
ດືອ	-31	8
ດື່	11	1
ດື້	7	-1
ດຸ	3	0
ດຸມ	0	3
ດູ	30	7
ດູກ	6	1
ດູດ	29	9
ດູແ	2	-3
ດົ	-15	3
ດົນ	-15	1
ດຽ	-5	3
ດຽມ	-1	3
ດຽວ	-4	1
ດເ	1	12
ດເກ	-8	-2
ດເຂ	16	-5
ດເຄ	7	2
ດເງ	6	6
ດເຈ	10	1
ດເຊ	-31	1
ດເດ	2	-8
ດເຕ	-8	3
ດເທ	10	0
ດເບ	-16	0
ດເປ	22	6
ດເພ	-3	3
ດເມ	-5	-2
ດເລ	9	10
ດເວ	2	3
ດເສ	-1	5
ດເຫ	1	14
ດເອ	-12	-7
ດເຮ	-14	6
ດແ	-30	-5
ດແກ	-17	-3
ດແຂ	-16	4
ດແຈ	4	0
ດແດ	-5	-2
ດແຕ	0	3
ດແທ	-3	2
ດແນ	57	14
ດແປ	8	3
ດແຜ	19	-11
ດແພ	-10	0
ດແມ	-6	8
ດແລ	-28	-22
ດແອ	3	0
ດໂ	17	16
ດໂຄ	5	1
ດໂຕ	12	18
ດໄ	-25	6
ດໄກ	3	1
ດໄຂ	8	-7
ດໄຈ	-4	-4
ດໄຊ	2	-7
ດໄດ	-11	8
ດໄຕ	-6	3
ດໄນ	-12	-1
ດໄບ	-3	1
ດໄປ	13	9
ດໄພ	6	1
ດໄຟ	-4	4
ດໄວ	7	-12
ດໄສ	-2	-4
ດໄຫ	-13	26
ດໆ	15	5
ດໆ .	12	0
ດ່	1	1
ດ່ .	0	-3
ດ່ ?	7	3
ດ່ມ	-3	1
ດ່ວ	-3	8
ດ່ຫ	-4	2
ດ່າ	8	-12
ດ່ເ	-5	2
ດ້	-2	4
ດ້ .	2	-25
ດ້ 00	-2	4
ດ້ 2	6	8
ດ້ 3	1	-5
ດ້ 38.0	7	6
ດ້ 4	8	-3
ດ້ 5	3	7
ດ້ 6	3	2
ດ້ 8	2	13
ດ້ 9	10	3
ດ້ກ	-26	7
ດ້ຂ	-14	0
ດ້ຄ	-2	-9
ດ້ຈ	9	-4
ດ້ຊ	11	-15
ດ້ຍ	-5	-11
ດ້ດ	-21	-7
ດ້ຕ	-1	5
ດ້ຖ	-8	-6
ດ້ນ	-23	2
ດ້ບ	15	-3
ດ້ປ	0	-8
ດ້ຜ	-5	2
ດ້ພ	4	9
ດ້ມ	-3	1
ດ້ຢ	12	-8
ດ້ລ	12	-4
ດ້ວ	-10	1
ດ້ສ	-3	-2
ດ້ຫ	5	-12
ດ້ອ	4	-1
ດ້ຮ	4	6
ດ້ເ	-13	3
ດ້ແ	-18	-17
ດ້ໄ	8	9
ດໍ	22	6
ດໍາ	22	6
ຕ	23	15
ຕ .	12	-1
ຕກ	-13	19
ຕກ ,	5	0
ຕກ .	10	-1
ຕກຕ	-2	3
ຕກເ	17	6
ຕກໄ	-9	5
ຕຂ	3	3
ຕຕ	-7	0
ຕຕາ	-5	0
ຕທ	-12	-1
ຕນ	2	-5
ຕບ	5	-2
ຕບໍ	5	-2
ຕຢ	8	-2
ຕລ	5	0
ຕສ	4	1
ຕສົ	4	0
ຕຫ	9	3
ຕອ	-16	34
ຕອຍ	3	4
ຕອນ	-15	26
ຕອບ	0	-4
ຕອອ	7	-1
ຕຮ	21	10
ຕຮ້	9	12
ຕະ	-10	-1
ຕະບ	2	7
ຕະປ	15	2
ຕະພ	6	-6
ຕະລ	-13	-3
ຕະຫ	-19	-8
ຕະແ	3	2
ຕັ	18	8
ຕັດ	-2	-21
ຕັນ	4	10
ຕັບ	9	-4
ຕັມ	7	15
ຕັ້	20	12
ຕາ	20	11
ຕາ .	-3	-2
ຕາຂ	10	8
ຕາຊ	-2	-6
ຕາຍ	-50	-5
ຕາດ	4	4
ຕາຕ	26	9
ຕາທ	6	-3
ຕານ	7	-7
ຕາບ	-12	-3
ຕາມ	-12	29
ຕາລ	4	2
ຕາສ	6	-7
ຕາຫ	-8	2
ຕາເ	56	-7
ຕາແ	25	2
ຕິ	-31	-36
ຕິ .	-10	-12
ຕິຂ	25	-2
ຕິຍ	6	-1
ຕິດ	-3	-23
ຕິຕ	9	-2
ຕິທ	2	-5
ຕິນ	3	0
ຕິບ	-7	-8
ຕິມ	-3	0
ຕິຢ	-4	-1
ຕິຫ	-9	-4
ຕິເ	-7	-1
ຕິໄ	3	-2
ຕິ່	-1	-3
ຕີ	17	-1
ຕີ 4	-4	0
ຕີ 5	5	3
ຕີກ	-9	1
ຕີນ	25	-2
ຕີບ	5	3
ຕີລ	1	-7
ຕີເ	-6	1
ຕຶ	10	-3
ຕຶງ	6	-3
ຕຶ່	1	-3
ຕື	27	21
ຕື່	30	19
ຕຸ	6	1
ຕຸກ	3	4
ຕຸບ	4	-5
ຕູ	-18	-1
ຕູ້	-22	-4
ຕົ	-24	17
ຕົກ	-8	16
ຕົດ	2	5
ຕົນ	-12	1
ຕົບ	-4	0
ຕົວ	5	5
ຕົ້	-7	-11
ຕຽ	5	13
ຕຽງ	5	13
ຕເ	-4	-4
ຕເຫ	9	4
ຕເອ	-6	-9
ຕແ	-5	-1
ຕແຕ	-5	-3
ຕໄ	2	-6
ຕໄດ	-3	-5
ຕ່	8	-7
ຕ່ 2	7	3
ຕ່ 3	4	-5
ຕ່ 4	2	5
ຕ່ກ	-2	3
ຕ່ຂ	-2	8
ຕ່ຄ	-5	8
ຕ່ງ	-14	4
ຕ່ຍ	11	-15
ຕ່ດ	-11	0
ຕ່ຕ	4	15
ຕ່ຖ	-3	-3
ຕ່ທ	10	-4
ຕ່ນ	-7	-9
ຕ່ບ	-10	-13
ຕ່ປ	-11	0
ຕ່ມ	41	-18
ຕ່ຢ	-21	-8
ຕ່ລ	0	4
ຕ່ວ	16	11
ຕ່ສ	4	7
ຕ່ຫ	4	10
ຕ່ອ	-31	7
ຕ່າ	-8	0
ຕ່ເ	3	-8
ຕ່ແ	4	6
ຕ່ໄ	14	7
ຕ້	-3	-5
ຕ້ອ	-18	-12
ຕ້າ	11	3
ຕໍ	14	-2
ຕໍາ	3	1
ຕໍ່	8	-5
ຕໍ້	-9	3
ຖ	-26	33
ຖນ	6	1
ຖບ	0	-3
ຖວ	-3	-4
ຖວຢ	2	-3
ຖອ	-11	-9
ຖອກ	-8	-11
ຖອດ	-6	1
ຖອນ	3	-1
ຖະ	-4	-2
ຖາ	-21	4
ຖານ	-5	-2
ຖາມ	-12	3
ຖິ	12	8
ຖິງ	3	-1
ຖິ້	7	9
ຖີ	3	-6
ຖີ່	4	-6
ຖື	23	23
ຖືກ	-7	16
ຖືພ	22	4
ຖືມ	16	5
ຖືວ	4	4
ຖູ	3	-4
ຖູແ	1	-3
ຖົ	-22	9
ຖົງ	-19	-3
ຖົ່	4	2
ຖົ້	-5	8
ຖ້	-27	-3
ຖ້ວ	-9	6
ຖ້າ	-30	-3
ທ	5	-7
ທ .	11	-8
ທກ	6	-2
ທກັ	4	3
ທງ	6	4
ທຊ	8	-2
ທດ	-2	8
ທດທ	7	0
ທດເ	-7	-4
ທຕ	-8	1
ທທ	-2	1
ທທີ	5	1
ທນ	14	-7
ທນແ	-1	-3
ທນໄ	-4	-3
ທບ	2	5
ທບໍ	-2	6
ທມ	1	6
ທມີ	0	4
ທລ	7	-3
ທລອ	-10	-2
ທລະ	-16	1
ທລັ	1	4
ທລາ	9	2
ທຫ	-25	3
ທຫາ	-26	3
ທອ	-4	2
ທອາ	-4	3
ທະ	5	17
ທະຍ	2	6
ທະນ	5	4
ທະບ	-8	4
ທະເ	3	3
ທັ	-3	6
ທັກ	7	-7
ທັນ	-14	13
ທັບ	8	3
ທາ	-24	-1
ທາງ	11	-1
ທາດ	-11	3
ທາຢ	-15	1
ທິ	-2	-19
ທິງ	-6	-8
ທິດ	9	-13
ທິບ	-9	1
ທີ	-28	5
ທີ 00	7	-6
ທີ 2	-4	1
ທີ 3	-10	2
ທີ 4	-15	2
ທີ 5	1	3
ທີ 9	3	3
ທີກ	0	-4
ທີດ	9	-8
ທີຕ	3	2
ທີບ	-3	0
ທີມ	-4	-6
ທີລ	9	2
ທີສ	-14	12
ທີເ	9	0
ທີແ	14	10
ທີ່	-26	-14
ທຶ	-4	5
ທຶກ	7	4
ທຶນ	-11	0
ທື	14	3
ທື່	14	3
ທຸ	-21	-20
ທຸກ	-20	-23
ທູ	-4	-2
ທູດ	-4	-2
ທົ	25	-11
ທົດ	2	3
ທົນ	21	-20
ທົວ	-4	-1
ທົ່	15	5
ທົ້	-5	2
ທຽ	-18	-8
ທຽບ	-16	0
ທຽມ	-2	-8
ທເ	6	10
ທເດ	6	-2
ທເທ	2	4
ທແ	5	-1
ທໄ	0	1
ທໄດ	3	5
ທໄຫ	-9	-1
ທ່	-2	13
ທ່າ	-7	5
ທ່ຽ	5	8
ທ້	19	2
ທ້ບ	-11	5
ທ້ອ	43	4
ທ້າ	8	-11
ທ້ໆ	-5	-1
ທໍ	-2	-6
ທໍາ	-6	-17
ທໍ່	3	12
ນ	-2	-5
ນ "	-18	-2
ນ " ຂ	-3	0
ນ (	-10	-1
ນ )	2	-3
ນ ,	-7	-7
ນ , ບ	-8	0
ນ , ມ	-4	0
ນ , ເ	-4	1
ນ -	4	5
ນ .	7	11
ນ . ຂ	-23	3
ນ . ຄ	3	1
ນ . ຊ	-12	1
ນ . ຍ	5	-5
ນ . ດ	-7	2
ນ . ຕ	8	2
ນ . ນ	-5	2
ນ . ບ	3	-3
ນ . ປ	2	-3
ນ . ພ	-3	0
ນ . ມ	-10	12
ນ . ຢ	-10	-1
ນ . ລ	-3	3
ນ . ສ	-5	-1
ນ . ຫ	9	5
ນ . ອ	15	-5
ນ . ເ	-1	3
ນ . ແ	3	7
ນ . ໂ	12	2
ນ 0.0	12	-12
ນ 0.0 .	5	-1
ນ 00	27	2
ນ 00 ,	-3	-1
ນ 00 .	-3	1
ນ 00 00	13	11
ນ 00 mg	4	-9
ນ 00 ກ	8	5
ນ 00 ບ	5	-5
ນ 00 ປ	6	2
ນ 00 ມ	1	-4
ນ 00 ອ	-30	-3
ນ 00 ເ	3	-3
ນ 000	22	-3
ນ 000 ,	5	2
ນ 000 .	5	1
ນ 000 00	-16	-6
ນ 000 000	13	5
ນ 000 mg	3	0
ນ 1	-3	-3
ນ 2	-1	-3
ນ 2 ອ	1	-4
ນ 3	-26	-1
ນ 3 ມ	-5	-1
ນ 3 ເ	-19	0
ນ 3 ໂ	4	1
ນ 38.0	-1	8
ນ 38.0 ບ	3	3
ນ 39.0	-4	2
ນ 4	3	-4
ນ 4 ຊ	7	1
ນ 5	-5	2
ນ 5 ມ	6	0
ນ 6	-6	10
ນ 6 ເ	-12	0
ນ 7	9	-1
ນ 8	-10	-9
ນ 8 ໂ	-1	-3
ນ 9	0	4
ນ :	2	-2
ນ : ມ	0	3
ນ ?	1	-9
ນ allopurinol	1	9
ນ amlodipine	-12	0
ນ aspirin	-4	0
ນ capecitabine	16	-9
ນ ef	2	-7
ນ ef 00	2	-7
ນ enalapril	0	3
ນ hi	0	3
ນ hydrocortisone	10	-8
ນ icu	-10	0
ນ imatinib	3	-3
ນ losartan	-5	-2
ນ methotrexate	-7	2
ນ nivolumab	-3	1
ນ prednisolone	4	0
ນ qdenga	-4	0
ນ rivaroxaban	1	-4
ນ sae	7	-2
ນ sunitinib	-7	0
ນ sunitinib ຢ	-7	0
ນ warfarin	2	3
ນກ	10	-16
ນກວ	24	1
ນກະ	1	5
ນກັ	6	2
ນກາ	-10	-5
ນກິ	-3	-10
ນກີ	-17	-4
ນກື	2	4
ນກຸ	-9	-3
ນກົ	3	4
ນກ່	-5	-9
ນກ້	-4	4
ນກໍ	8	9
ນຂ	-1	-2
ນຂວ	4	6
ນຂອ	0	4
ນຂັ	4	-10
ນຂາ	-10	1
ນຂີ	-5	2
ນຂຶ	11	-15
ນຂົ	12	-3
ນຂຽ	-6	-6
ນຂ້	6	14
ນຂໍ	-1	8
ນຄ	-21	10
ນຄວ	-8	-2
ນຄອ	3	-2
ນຄັ	-1	3
ນຄາ	9	7
ນຄິ	-3	3
ນຄີ	-4	0
ນຄື	-28	17
ນຄຸ	-5	1
ນຄົ	-5	-18
ນຄ່	-7	-4
ນຄໍ	16	6
ນງ	18	2
ນງາ	13	-2
ນງູ	4	1
ນງົ	1	5
ນຈ	16	3
ນຈອ	11	-2
ນຈະ	5	8
ນຈາ	-16	4
ນຈີ	-3	3
ນຈຶ	4	-5
ນຈຸ	4	-9
ນຈົ	16	9
ນຈ່	4	-1
ນຊ	16	11
ນຊະ	-7	4
ນຊັ	2	-19
ນຊາ	4	1
ນຊິ	-19	5
ນຊີ	6	0
ນຊຶ	1	4
ນຊື	-6	3
ນຊູ	9	-4
ນຊົ	8	8
ນຊ່	3	-1
ນຊ້	26	8
ນຍ	1	-13
ນຍອ	3	0
ນຍັ	13	-6
ນຍາ	-16	0
ນຍີ	3	0
ນຍ່	5	1
ນຍ້	9	-7
ນດ	-24	-5
ນດອ	-21	2
ນດັ	5	3
ນດີ	-22	-15
ນດຽ	7	5
ນດໍ	-1	-4
ນຕ	-4	12
ນຕອ	-10	9
ນຕະ	-11	-1
ນຕັ	13	8
ນຕາ	4	-7
ນຕິ	13	-2
ນຕີ	3	3
ນຕື	0	-4
ນຕຸ	-3	-2
ນຕົ	-8	0
ນຕຽ	3	8
ນຕ້	-13	-5
ນຕໍ	2	7
ນຖ	-18	2
ນຖອ	6	2
ນຖາ	2	4
ນຖື	-17	-4
ນຖ້	-15	-3
ນທ	-2	11
ນທະ	-5	4
ນທັ	20	-5
ນທາ	-11	-2
ນທີ	-22	3
ນທຶ	7	4
ນທຸ	-8	-4
ນທູ	-4	-2
ນທົ	14	0
ນທ່	10	2
ນທໍ	4	12
ນນ	28	-18
ນນອ	-2	-11
ນນະ	3	-3
ນນັ	-29	10
ນນາ	-9	0
ນນິ	3	-4
ນນີ	54	-12
ນນົ	3	1
ນນ້	2	7
ນນໍ	5	-2
ນບ	-8	1
ນບມ	-7	0
ນບວ	6	-8
ນບອ	-14	3
ນບາ	5	-3
ນບິ	-5	1
ນບົ	-1	-3
ນບ່	3	1
ນບ້	6	2
ນບໍ	-1	4
ນປ	-24	8
ນປວ	9	-1
ນປອ	-3	2
ນປະ	-6	-8
ນປາ	6	7
ນປິ	2	-19
ນປີ	-10	13
ນປຶ	3	-1
ນປຸ	6	3
ນປົ	-24	3
ນປ້	0	7
ນຜ	11	9
ນຜະ	-9	-3
ນຜິ	17	8
ນຜູ	11	-3
ນຜົ	3	5
ນຜ່	-21	0
ນຝ	-4	-8
ນພ	-21	6
ນພວ	5	4
ນພອ	-9	0
ນພະ	-15	3
ນພັ	0	7
ນພາ	-9	-3
ນພິ	9	0
ນພູ	-7	-3
ນພ້	3	4
ນພໍ	-3	-9
ນຟ	-10	-1
ນຟອ	-2	-5
ນຟູ	-14	0
ນມ	2	-5
ນມະ	7	4
ນມັ	3	2
ນມາ	-7	-3
ນມີ	-16	-14
ນມຶ	1	-5
ນມື	23	11
ນມໍ	1	-7
ນຢ	7	-28
ນຢັ	-6	1
ນຢາ	37	-16
ນຢື	3	-3
ນຢູ	-11	-16
ນຢ້	-5	-5
ນລ	11	26
ນລວ	12	6
ນລອ	-3	3
ນລະ	-12	4
ນລາ	-18	-10
ນລິ	3	-6
ນລີ	-2	-4
ນລື	9	1
ນລຸ	3	5
ນລູ	-9	7
ນລົ	16	5
ນລ່	2	5
ນວ	-16	11
ນວດ	-4	3
ນວນ	-8	0
ນວັ	11	-6
ນວາ	-8	2
ນວິ	-6	3
ນວຽ	7	-6
ນວໄ	18	13
ນວ່	-43	14
ນສ	-17	15
ນສວ	3	4
ນສອ	12	9
ນສະ	3	-10
ນສັ	-17	1
ນສາ	7	7
ນສິ	3	-6
ນສີ	-5	-5
ນສຶ	-7	1
ນສຸ	-13	-5
ນສູ	-10	10
ນສົ	4	-1
ນສຽ	3	6
ນສ່	2	-4
ນສໍ	8	4
ນຫ	9	8
ນຫຍ	27	-1
ນຫນ	47	-22
ນຫມ	18	-19
ນຫລ	-46	-3
ນຫວ	-5	4
ນຫອ	0	3
ນຫະ	-5	4
ນຫັ	15	-9
ນຫາ	3	7
ນຫົ	12	-1
ນຫ້	6	8
ນອ	6	-10
ນອງ	33	-22
ນອນ	27	11
ນອອ	-3	-1
ນອະ	7	-1
ນອັ	3	7
ນອາ	-6	-10
ນອີ	-14	2
ນອື	-5	4
ນອ່	8	-2
ນອ້	6	0
ນອໍ	-3	0
ນຮ	10	-7
ນຮອ	-8	-8
ນຮັ	-7	1
ນຮາ	24	6
ນຮຸ	5	-3
ນຮູ	1	-6
ນຮຽ	-5	0
ນຮ່	-4	0
ນະ	-9	-4
ນະນ	-13	-2
ນະໂ	4	-4
ນັ	-15	7
ນັກ	-19	-4
ນັງ	18	1
ນັດ	-42	-2
ນັບ	9	5
ນັ່	31	11
ນັ້	-24	2
ນາ	15	33
ນາກ	-4	1
ນາຄ	3	7
ນາງ	9	-10
ນາຍ	-8	-1
ນາດ	-8	-5
ນາທ	28	21
ນາມ	-16	-4
ນາວ	16	25
ນາໄ	8	-4
ນິ	9	-23
ນິກ	6	-2
ນິດ	-16	1
ນິນ	10	6
ນິບ	-8	2
ນິວ	22	-9
ນິ່	0	-4
ນິ້	-1	-8
ນີ	16	12
ນີບ	5	2
ນີລ	-3	1
ນີໄ	1	-4
ນີ້	26	20
ນຶ	-2	-8
ນຶ່	-2	-12
ນື	-10	-1
ນືອ	-12	3
ນື້	-8	-1
ນຸ	-6	1
ນຸ່	-7	0
ນົ	12	4
ນົດ	-13	1
ນົມ	24	-1
ນົາ	-3	0
ນຽ	-3	1
ນຽວ	-5	1
ນເ	-1	3
ນເກ	-15	11
ນເຂ	-25	-1
ນເຄ	6	1
ນເງ	-3	3
ນເຈ	-26	14
ນເຊ	-15	-1
ນເດ	-3	-2
ນເຕ	-10	-8
ນເຖ	-3	-3
ນເທ	-9	-13
ນເນ	-6	-2
ນເປ	5	9
ນເພ	13	-10
ນເມ	4	-2
ນເຢ	6	15
ນເລ	49	16
ນເວ	-3	17
ນເສ	-28	-4
ນເຫ	22	7
ນເອ	15	-14
ນເຮ	19	-1
ນແ	-36	6
ນແກ	4	15
ນແຂ	10	4
ນແຈ	3	-2
ນແດ	-6	-10
ນແຕ	13	10
ນແຖ	-2	-8
ນແທ	5	-8
ນແນ	-32	-2
ນແບ	-16	-3
ນແປ	-6	-2
ນແຜ	-6	-3
ນແພ	-13	2
ນແມ	-1	-7
ນແລ	-14	1
ນແສ	8	7
ນແຮ	0	-8
ນໂ	-15	-1
ນໂຄ	7	1
ນໂຕ	10	1
ນໂຖ	-8	1
ນໂທ	-12	5
ນໂລ	-3	0
ນໂຮ	-20	-6
ນໄ	-11	-19
ນໄກ	11	-4
ນໄຂ	-21	-6
ນໄຄ	10	-3
ນໄຈ	-9	3
ນໄຊ	1	3
ນໄດ	-14	-46
ນໄທ	14	3
ນໄນ	20	7
ນໄບ	-19	5
ນໄປ	-22	3
ນໄຜ	1	4
ນໄຟ	-17	-4
ນໄລ	7	4
ນໄວ	28	-4
ນໄສ	-4	2
ນໄຫ	-9	-2
ນໄອ	3	2
ນໆ	14	17
ນໆຄ	1	5
ນໆວ	0	8
ນໆເ	-5	2
ນ່	-4	-28
ນ່ນ	3	3
ນ່ວ	-11	-9
ນ່ອ	19	-24
ນ້	21	8
ນ້ຍ	-9	-3
ນ້ນ	14	-5
ນ້ອ	9	-8
ນ້າ	11	23
ນ໌	-3	-1
ນໍ	14	-6
ນໍາ	-8	4
ນໍ້	7	-7
ບ	-15	9
ບ "	-9	1
ບ ,	12	-4
ບ , ໄ	7	-3
ບ .	6	-11
ບ . ກ	-5	0
ບ . ຂ	10	1
ບ . ຄ	2	-6
ບ . ມ	1	5
ບ . ຢ	-16	-2
ບ . ລ	6	-2
ບ . ຫ	-2	-4
ບ . ເ	-4	0
ບ . ໄ	0	-3
ບ 00	-1	-3
ບ 2	-3	-11
ບ 2 -	2	-7
ບ 2 ປ	-8	0
ບ 3	-5	-8
ບ 4	0	-5
ບ 5	5	0
ບ 6	-2	-2
ບ 6 ເ	-3	0
ບ :	-5	2
ບກ	21	1
ບກວ	2	-5
ບກະ	12	-8
ບກັ	3	2
ບກາ	18	-2
ບກິ	-6	-3
ບກົ	4	4
ບກ່	-6	3
ບກ້	-2	7
ບກໍ	-4	2
ບຂ	23	16
ບຂັ	2	-3
ບຂຶ	-6	8
ບຂຽ	24	8
ບຂ້	-2	4
ບຄ	-28	-3
ບຄື	3	-3
ບຄົ	-29	-2
ບຄໍ	-13	4
ບຈ	5	-9
ບຈັ	-3	0
ບຈາ	7	-8
ບຈ້	-3	0
ບຊ	-3	5
ບຊັ	-4	-3
ບຊາ	-11	1
ບຊີ	4	0
ບຊ້	12	5
ບຍ	8	-4
ບຍັ	1	-4
ບຍ່	2	-4
ບດ	-20	-4
ບດີ	-14	-7
ບຕ	27	-9
ບຕັ	5	-1
ບຕາ	4	-3
ບຕິ	-3	1
ບຕຶ	9	-6
ບຕໍ	1	-4
ບຖ	1	5
ບຖາ	0	3
ບທ	25	34
ບທີ	-18	6
ບທຸ	5	5
ບທ້	50	25
ບທໍ	-13	-2
ບນ	-9	-24
ບນອ	-7	3
ບນັ	-18	2
ບນາ	5	-3
ບນິ	5	-4
ບນີ	-12	-3
ບນ່	0	-3
ບນໍ	16	-15
ບບ	-38	-11
ບບນ	-5	-4
ບບບ	-4	2
ບບປ	-3	-1
ບບຟ	10	-2
ບບວ	3	4
ບບສ	-3	-1
ບບັ	9	5
ບບິ	11	10
ບບີ	10	-11
ບບໄ	-15	4
ບບ່	0	3
ບບ້	-9	-1
ບບໍ	-28	-13
ບປ	22	10
ບປະ	-3	3
ບປັ	4	3
ບປີ	11	2
ບປົ	14	2
ບປ່	-3	0
ບຜ	-5	2
ບພ	-13	-3
ບພັ	-25	2
ບພາ	12	-4
ບພົ	-2	-6
ບພຽ	-4	5
ບມ	6	-4
ບມະ	-3	0
ບມາ	9	1
ບມີ	15	1
ບມື	-10	-10
ບຢ	-18	5
ບຢັ	-3	0
ບຢາ	-16	-1
ບຢູ	-4	8
ບລ	-10	-5
ບລະ	-8	0
ບລາ	-2	-3
ບລົ	-3	-4
ບວ	14	-19
ບວມ	25	-10
ບວັ	3	-3
ບວາ	-11	-9
ບວຽ	-3	0
ບວ່	4	1
ບສ	3	-18
ບສອ	-3	-1
ບສະ	-16	6
ບສັ	0	-6
ບສາ	3	-2
ບສີ	3	0
ບສູ	4	-6
ບສົ	8	-3
ບສ່	-1	-5
ບຫ	37	1
ບຫຍ	-11	6
ບຫນ	18	18
ບຫມ	-7	3
ບຫລ	11	-15
ບຫາ	15	-8
ບຫື	0	3
ບຫູ	3	-15
ບຫົ	-1	12
ບອ	-7	4
ບອກ	11	15
ບອດ	-7	0
ບອອ	-10	3
ບອັ	-5	0
ບອາ	-8	-1
ບອ່	3	-9
ບຮ	-18	6
ບຮອ	5	5
ບຮັ	-3	-4
ບຮ້	-6	5
ບັ	-7	-2
ບັງ	-2	-6
ບັດ	-17	4
ບັນ	-5	5
ບັບ	13	-4
ບາ	2	-9
ບາກ	6	0
ບາງ	-4	-9
ບາຍ	-9	-3
ບາດ	22	-11
ບານ	-15	0
ບາຫ	4	5
ບິ	20	2
ບິດ	7	10
ບິນ	17	-1
ບິ່	-5	-7
ບີ	0	-9
ບີກ	8	-1
ບີແ	17	-7
ບີໂ	3	0
ບຶ	4	2
ບຶດ	4	2
ບື	29	4
ບື່	-1	-5
ບື້	30	9
ບຸ	1	-1
ບຸກ	-6	-2
ບຸນ	-4	0
ບຸບ	-1	3
ບຸ໋	16	-3
ບູ	11	-14
ບູແ	12	-10
ບົ	-5	-13
ບົດ	-1	-3
ບົນ	3	-3
ບົບ	-9	-1
ບົວ	6	3
ບົາ	10	-7
ບຽ	-8	4
ບຽນ	-8	4
ບເ	-7	-4
ບເກ	1	3
ບເຂ	-16	-6
ບເຈ	4	1
ບເຊ	12	-1
ບເດ	8	3
ບເພ	-3	-2
ບເລ	-2	6
ບເວ	4	3
ບເສ	-4	0
ບເຫ	18	6
ບເອ	-20	-13
ບເຮ	3	1
ບແ	-26	-1
ບແກ	4	-1
ບແຂ	-6	8
ບແຈ	5	-2
ບແດ	5	1
ບແຕ	-6	2
ບແນ	-16	0
ບແປ	-2	3
ບແຟ	3	7
ບແມ	-4	1
ບແລ	-9	-12
ບແຫ	-7	-1
ບແອ	-10	-9
ບແຮ	9	8
ບໂ	2	0
ບໂຕ	7	-3
ບໄ	17	5
ບໄຈ	-12	-3
ບໄດ	-11	2
ບໄນ	8	-1
ບໄບ	-2	3
ບໄປ	13	5
ບໄສ	-4	-1
ບໄຫ	-8	-5
ບໄອ	5	-2
ບໆ	20	-3
ບໆຈ	5	-2
ບ່	4	-8
ບ່ງ	-3	1
ບ່ວ	7	5
ບ່ອ	8	-21
ບ່າ	-7	5
ບ້	15	13
ບ້ວ	14	-1
ບ້າ	-18	4
ບ້ຽ	15	10
ບໍ	-19	-7
ບໍ ?	9	4
ບໍລ	-15	-3
ບໍຫ	-3	5
ບໍາ	-5	8
ບໍ່	45	-7
ປ	-11	-12
ປ .	5	4
ປ 00	2	4
ປ 2	5	7
ປ 8	3	4
ປກ	-34	2
ປກວ	-31	-3
ປກະ	2	5
ປກິ	-2	4
ປຂ	0	9
ປຂອ	6	3
ປຂ້	-2	6
ປຄ	1	6
ປງ	-9	0
ປຈ	-11	2
ປຈັ	-11	2
ປຊ	-2	3
ປຍ	4	-7
ປດ	6	1
ປຕ	-11	2
ປຕະ	-4	0
ປຖ	14	-2
ປທ	-2	3
ປທາ	5	4
ປທ່	-7	0
ປນ	-13	0
ປນໍ	-9	-2
ປບ	13	-7
ປບາ	5	-7
ປບໍ	-2	-9
ປປ	-6	5
ປປະ	5	-3
ປປ່	-13	7
ປຜ	-6	7
ປຜ່	-6	0
ປຝ	3	-3
ປພ	-9	0
ປພາ	-11	0
ປຟ	-8	-1
ປມ	0	5
ປມາ	1	-3
ປຢ	6	0
ປຢູ	3	-1
ປລ	-16	0
ປລຕ	-13	0
ປວ	0	7
ປວກ	2	3
ປວດ	-5	3
ປວ່	1	-3
ປສ	-20	-3
ປສອ	-4	-2
ປຫ	5	14
ປຫນ	4	3
ປຫລ	-5	1
ປຫ້	14	12
ປອ	-3	-3
ປອດ	13	6
ປອມ	-1	-4
ປຮ	5	7
ປຮອ	5	0
ປຮັ	-6	7
ປຮຽ	4	0
ປະ	-3	8
ປະກ	-5	5
ປະຈ	-9	2
ປະຊ	2	-5
ປະຕ	8	6
ປະມ	0	6
ປະສ	21	-6
ປະເ	3	0
ປະໂ	3	-5
ປັ	-5	0
ປັດ	-8	2
ປັນ	4	-4
ປັບ	8	-10
ປາ	42	27
ປາກ	28	31
ປາຍ	13	-12
ປານ	-3	0
ປາຫ	-5	1
ປາແ	3	3
ປິ	6	-9
ປິ່	3	-8
ປີ	-33	-9
ປີ )	4	-3
ປີ .	-7	8
ປີ 0000	-12	-4
ປີ 5	0	-4
ປີກ	-4	-2
ປີຂ	0	5
ປີຈ	0	-3
ປີຊ	1	3
ປີດ	-3	3
ປີຕ	3	-1
ປີຖ	-2	5
ປີນ	6	4
ປີບ	-13	5
ປີປ	6	-3
ປີມ	2	-5
ປີຢ	0	-7
ປີລ	-5	0
ປີຫ	-13	3
ປີເ	-10	-5
ປີແ	-22	-8
ປີໂ	0	-4
ປີໄ	-1	12
ປີ່	7	11
ປຶ	-1	2
ປຶກ	-2	3
ປື	19	10
ປືນ	11	2
ປືໄ	4	2
ປື່	3	11
ປຸ	32	21
ປຸກ	36	20
ປຸ່	-7	-1
ປູ	28	17
ປູກ	-6	1
ປູທ	2	3
ປົ	0	-30
ປົກ	-15	-25
ປົນ	20	1
ປົວ	-9	5
ປົາ	-8	-4
ປົ່	3	-2
ປົ້	3	-4
ປຽ	14	-3
ປຽກ	16	-3
ປເ	-1	-3
ປເກ	-7	1
ປເທ	4	4
ປເມ	-11	2
ປເລ	19	-3
ປເອ	14	-8
ປເຮ	-7	2
ປແ	12	0
ປແລ	5	-2
ປໂ	18	2
ປໂຮ	22	2
ປໄ	-1	-3
ປໄດ	5	1
ປໄທ	6	-1
ປໄສ	-2	-4
ປໄຫ	-10	0
ປ່	21	10
ປ່ງ	5	-1
ປ່ວ	-1	-3
ປ່ອ	-3	9
ປ່າ	7	6
ປ່ຽ	14	1
ປ້	18	11
ປ້ຕ	4	-2
ປ້ນ	2	3
ປ້ອ	-4	1
ປ້າ	21	6
ຜ	14	1
ຜ .	6	-1
ຜ ?	-4	1
ຜກ	-11	-3
ຜງ	-11	3
ຜຈ	-10	0
ຜຈ່	-9	0
ຜຕ	2	-5
ຜນ	-10	-9
ຜນປ	-5	0
ຜຜ	27	-13
ຜຜ່	36	-13
ຜອ	9	1
ຜຮ	7	6
ຜຮູ	7	4
ຜະ	-10	-1
ຜະສ	-7	-3
ຜາ	-3	-3
ຜາກ	6	-4
ຜິ	17	25
ຜິດ	30	16
ຜິວ	-19	9
ຜີ	3	3
ຜື	33	-4
ຜືນ	21	9
ຜື່	7	-13
ຜູ	-17	0
ຜູກ	-15	-1
ຜົ	14	-2
ຜົນ	-1	-17
ຜົມ	-19	-3
ຜົວ	29	18
ຜົ້	2	-4
ຜເ	-12	-9
ຜເບ	3	-1
ຜເປ	-8	-2
ຜເລ	-2	-3
ຜໄ	-11	1
ຜໄຫ	5	0
ຜ່	15	-10
ຜ່ນ	-9	3
ຜ່ອ	-6	0
ຜ່າ	20	-15
ຜ້	19	18
ຜ້າ	19	18
ຝ	-32	-16
ຝລ	-5	0
ຝລັ	-5	0
ຝັ	-10	-6
ຝັງ	-4	-6
ຝາ	16	-4
ຝາກ	12	0
ຝາຕ	5	-1
ຝາມ	1	-5
ຝຶ	0	-4
ຝຶກ	0	-4
ຝື	-12	-2
ຝືດ	-12	-2
ຝຸ	-4	2
ຝຸ່	-4	2
ຝົ	-7	5
ຝົນ	-1	8
ຝົ້	-6	-3
ຝ່	5	-10
ຝ່າ	5	-10
ພ	19	23
ພຂ	6	-1
ພຂອ	6	-2
ພງ	11	0
ພຊ	-4	1
ພຊະ	-4	1
ພຍ	10	-2
ພດ	-5	-6
ພດປ	3	-2
ພທ	3	-1
ພທີ	3	-1
ພນ	-17	5
ພລ	3	-5
ພວ	-6	7
ພວກ	-6	7
ພສ	-5	0
ພສັ	-5	0
ພອ	15	4
ພອງ	20	6
ພອດ	5	-1
ພອນ	-6	-2
ພະ	9	-15
ພະຈ	3	0
ພະຍ	-5	-6
ພະບ	-5	-4
ພະຫ	5	0
ພະແ	3	-7
ພັ	-19	3
ພັກ	9	1
ພັງ	-11	4
ພັດ	4	2
ພັນ	-12	-4
ພັບ	-7	1
ພາ	-40	5
ພາ 00	-28	-2
ພາ 7	27	10
ພາ 8	11	5
ພາຍ	-12	-9
ພາດ	-7	0
ພາບ	4	-12
ພາພ	-4	0
ພາລ	17	-4
ພາວ	3	-3
ພາສ	-34	-8
ພາະ	-6	8
ພາໄ	-12	-1
ພິ	-9	25
ພິກ	-9	1
ພິດ	12	-2
ພິມ	-7	9
ພິ່	-3	10
ພີ	15	1
ພີ່	13	-13
ພີ້	2	14
ພື	7	-5
ພື່	5	-14
ພື້	2	9
ພຸ	-4	5
ພຸດ	7	-2
ພຸ່	8	10
ພຸ້	-11	-3
ພູ	1	-11
ພູມ	5	-10
ພົ	-3	7
ພົກ	7	-2
ພົບ	-22	9
ພົ່	12	0
ພຽ	-1	-9
ພຽງ	-1	-9
ພແ	24	6
ພ້	-22	10
ພ້ຢ	-6	3
ພ້ອ	15	8
ພ້າ	3	-2
ພໍ	55	22
ພໍ .	-5	2
ພໍກ	8	-6
ພໍດ	4	-6
ພໍບ	-6	-1
ພໍແ	1	-3
ພໍ່	57	35
ຟ	12	-4
ຟຊ	3	1
ຟຊັ	3	1
ຟນ	5	9
ຟນຫ	0	3
ຟມ	-2	4
ຟລ	-7	3
ຟລີ	0	5
ຟສ	-5	-2
ຟສບ	-6	-2
ຟອ	5	11
ຟອກ	4	11
ຟອງ	8	2
ຟັ	-15	-4
ຟັງ	-20	-3
ຟັນ	4	1
ຟາ	7	7
ຟາດ	14	11
ຟາລ	1	-3
ຟິ	31	-15
ຟິມ	10	0
ຟິວ	22	-9
ຟີ	7	-13
ຟີນ	5	-10
ຟີເ	2	-3
ຟື	-18	2
ຟື້	-9	3
ຟູ	-14	2
ຟູຢ	-14	0
ຟໄ	-7	3
ຟໄຫ	-9	2
ຟ້	-7	-20
ຟ້າ	-10	-19
ມ	-32	10
ມ )	-5	-1
ມ ,	4	-1
ມ .	3	6
ມ . ນ	7	-10
ມ . ບ	-12	1
ມ . ຢ	5	11
ມ . ສ	-5	2
ມ . ຫ	4	-1
ມ 0.0	25	4
ມ 00	8	-4
ມ 000	-1	3
ມ 36.0	-2	0
ມ 36.0 ,	-3	0
ມ 39.0	3	2
ມ :	12	6
ມ ?	10	10
ມກ	7	-14
ມກມ	4	1
ມກວ	3	-1
ມກະ	4	0
ມກັ	6	6
ມກາ	-3	2
ມກິ	-8	-9
ມກົ	7	-6
ມກ່	-8	-4
ມກໍ	6	-4
ມຂ	38	5
ມຂັ	-4	4
ມຂາ	18	4
ມຂຶ	13	-5
ມຂ້	11	-5
ມຂໍ	4	0
ມຄ	-27	-9
ມຄວ	3	-1
ມຄອ	-3	0
ມຄິ	-25	0
ມຄີ	-20	-1
ມຄື	-7	-4
ມຄຸ	3	-2
ມຄົ	-8	-4
ມຄ່	4	1
ມຄໍ	27	3
ມງ	16	10
ມງ .	-18	2
ມງກ	15	2
ມງຄ	-8	0
ມງຈ	4	5
ມງຍ	-3	2
ມງຕ	-6	1
ມງປ	5	2
ມງມ	1	-6
ມງຫ	-2	4
ມງາ	-6	-1
ມງເ	7	3
ມງແ	16	2
ມງໄ	3	3
ມຈ	11	7
ມຈອ	6	3
ມຈັ	0	6
ມຈໍ	-7	0
ມຊ	-10	-3
ມຊັ	-5	-1
ມຊາ	-23	0
ມຊີ	-1	-4
ມຊື	3	-4
ມຊົ	1	3
ມຊ່	-3	-5
ມຍ	17	9
ມຍຂ	9	2
ມຍຖ	1	6
ມຍທ	6	-4
ມຍັ	5	-1
ມຍາ	-4	1
ມຍີ	-11	0
ມຍເ	-5	-4
ມຍໄ	-2	4
ມດ	3	12
ມດັ	-3	7
ມດີ	-8	0
ມດູ	14	4
ມຕ	-19	4
ມຕາ	5	2
ມຕໍ	-18	6
ມຖ	8	1
ມທ	0	-9
ມທາ	1	-3
ມທີ	4	-10
ມນ	1	-1
ມນັ	4	10
ມນໍ	-6	-4
ມບ	2	-12
ມບາ	4	2
ມບິ	9	5
ມບ່	3	-2
ມບໍ	-17	-4
ມປ	-3	-5
ມປອ	3	2
ມປະ	0	-6
ມປີ	-7	-2
ມປົ	-10	0
ມຜ	-3	3
ມຜິ	-14	0
ມຜື	5	2
ມຜົ	3	-2
ມຜ້	6	5
ມພ	4	-6
ມພະ	0	-3
ມຟ	7	-2
ມຟີ	2	-3
ມມ	15	-30
ມມາ	-3	1
ມມີ	12	5
ມມື	28	-35
ມມຸ	-12	0
ມຢ	2	3
ມຢາ	20	4
ມຢູ	-21	-2
ມລ	28	10
ມລາ	27	-13
ມລິ	10	6
ມລູ	-13	4
ມລົ	21	16
ມວ	-16	-3
ມວກ	1	-5
ມວັ	3	-1
ມວິ	4	-5
ມວໄ	12	-3
ມວ່	-12	-9
ມສ	-2	16
ມສອ	-10	2
ມສັ	7	5
ມສາ	6	5
ມສີ	1	-3
ມສຸ	8	4
ມສົ	2	5
ມສ່	-3	0
ມຫ	25	20
ມຫຍ	3	2
ມຫນ	-1	9
ມຫມ	6	-2
ມຫລ	-16	-1
ມຫາ	23	-2
ມຫົ	8	11
ມອ	-3	-7
ມອງ	-3	2
ມອນ	4	-5
ມອອ	2	-4
ມອາ	-9	3
ມຮ	1	7
ມຮອ	7	9
ມະ	6	-6
ມະຈ	-3	1
ມະດ	9	0
ມະຕ	3	4
ມະພ	-6	0
ມະຫ	-5	0
ມະເ	12	-12
ມະໂ	-7	1
ມັ	-7	8
ມັກ	-13	3
ມັງ	-10	1
ມັດ	10	-2
ມັນ	-4	17
ມັບ	0	-3
ມາ	28	-16
ມາ .	7	2
ມາ 00	-5	0
ມາ 2	18	-9
ມາ 3	-2	-17
ມາ 4	20	-4
ມາ 5	14	0
ມາ 6	4	-5
ມາ 7	-7	-1
ມາ 9	11	4
ມາກ	-6	20
ມາຂ	-11	2
ມາຄ	-5	0
ມາຈ	28	-9
ມາຊ	7	8
ມາຍ	3	3
ມາດ	-2	5
ມາຕ	-9	7
ມາທ	-3	-3
ມານ	11	1
ມາປ	2	-6
ມາພ	6	5
ມາມ	-3	0
ມາຢ	-14	1
ມາວ	9	-4
ມາສ	27	-11
ມາຫ	-8	-1
ມາອ	12	-8
ມາຮ	6	0
ມາເ	17	14
ມາແ	-14	-5
ມາໂ	5	-2
ມິ	-12	-6
ມິດ	6	-6
ມິນ	-10	2
ມີ	16	-14
ມີ .	9	-2
ມີກ	-8	-2
ມີຂ	1	-10
ມີຄ	-3	-1
ມີຈ	1	-10
ມີຊ	40	11
ມີດ	12	8
ມີຕ	-10	1
ມີທ	-6	-2
ມີນ	3	8
ມີບ	-5	4
ມີປ	12	4
ມີຜ	-14	4
ມີພ	-7	-6
ມີຟ	3	3
ມີມ	14	-1
ມີຢ	15	16
ມີລ	8	-8
ມີວ	-12	-6
ມີສ	12	-10
ມີຫ	12	3
ມີອ	4	-5
ມີເ	-37	-18
ມີແ	-5	15
ມີໂ	10	5
ມີໄ	-15	-18
ມື	62	-58
ມືຂ	15	0
ມືດ	16	19
ມືຕ	9	18
ມືນ	0	4
ມືບ	-9	2
ມືຝ	4	-7
ມືສ	-4	3
ມືອ	-12	2
ມືເ	6	-1
ມືໄ	8	1
ມື່	22	-6
ມື້	103	-72
ມຸ	5	-13
ມຸດ	-11	3
ມຸນ	8	-10
ມຸມ	2	-3
ມູ	-21	13
ມູກ	-11	9
ມູນ	-12	-4
ມູ່	-1	9
ມົ	6	2
ມົດ	10	2
ມົວ	8	-7
ມົາ	-11	7
ມເ	-15	15
ມເກ	3	5
ມເຂ	1	4
ມເຊ	3	1
ມເດ	-25	2
ມເບ	9	-12
ມເປ	5	-7
ມເພ	0	3
ມເລ	-15	-1
ມເວ	1	6
ມເສ	0	4
ມເຫ	4	-1
ມເອ	1	6
ມແ	-28	10
ມແກ	-4	0
ມແຂ	0	6
ມແດ	8	-3
ມແທ	0	5
ມແບ	-4	2
ມແຜ	-6	-4
ມແພ	-16	0
ມແມ	-16	1
ມໂ	-11	0
ມໂທ	1	4
ມໄ	-52	7
ມໄຊ	-5	0
ມໄດ	-24	7
ມໄທ	-3	0
ມໄບ	-3	1
ມໄປ	13	-3
ມໄລ	-7	0
ມໄວ	-16	-3
ມໄສ	-3	3
ມໄຫ	-6	-2
ມໄຮ	2	4
ມ່	-2	18
ມ່ .	-4	-1
ມ່ກ	2	5
ມ່ຂ	10	6
ມ່ຍ	-4	-2
ມ່ຕ	1	8
ມ່ຖ	-11	1
ມ່ທ	-16	-1
ມ່ນ	-49	-5
ມ່ບ	-7	5
ມ່ປ	-3	-1
ມ່ພ	8	0
ມ່ມ	3	2
ມ່ຢ	-7	-1
ມ່ລ	-19	1
ມ່ວ	15	14
ມ່ຫ	62	11
ມ່ອ	15	11
ມ່າ	-4	-3
ມ່ເ	35	2
ມ່ແ	-1	-11
ມ່ໆ	1	-5
ມ້	3	18
ມ້ດ	5	1
ມ້ຢ	-3	0
ມ້ສ	4	5
ມ້ເ	-6	2
ມ້ແ	8	3
ມ້ໄ	-3	3
ມໍ	-16	-16
ມໍ .	-4	4
ມໍ 000	-14	-1
ມໍ :	-10	3
ມໍກ	-21	11
ມໍຂ	-7	10
ມໍຄ	2	-3
ມໍຈ	12	7
ມໍຊ	-17	1
ມໍຕ	11	-7
ມໍທ	8	2
ມໍນ	-4	-5
ມໍບ	-9	6
ມໍປ	1	-14
ມໍຜ	7	0
ມໍພ	2	-3
ມໍຟ	7	-17
ມໍມ	-27	-4
ມໍຢ	-14	0
ມໍວ	-16	7
ມໍສ	-3	-11
ມໍອ	-9	-2
ມໍເ	15	-9
ມໍແ	2	-3
ມໍໄ	7	-1
ມໍ່	7	-4
ຢ	-19	-4
ຢຍ	-4	0
ຢຍລ	-4	0
ຢອ	-1	-6
ຢອດ	-1	-6
ຢັ	-15	23
ຢັນ	-10	24
ຢັ້	-7	0
ຢາ	-19	-12
ຢາ .	10	-2
ຢາ 00	3	1
ຢາ capecitabine	-4	4
ຢາ entecavir	-8	2
ຢາ imatinib	-14	-2
ຢາ letrozole	8	-2
ຢາ osimertinib	-5	0
ຢາ tacrolimus	4	-5
ຢາ trastuzumab	-5	0
ຢາກ	-74	-22
ຢາຂ	30	-5
ຢາຄ	-1	-5
ຢາງ	13	12
ຢາຈ	7	-2
ຢາຍ	-2	13
ຢາດ	-7	3
ຢາຕ	-2	-4
ຢາຖ	7	-2
ຢາທ	0	6
ຢານ	-24	10
ຢາບ	-3	1
ຢາພ	22	5
ຢາມ	20	-14
ຢາຢ	13	-13
ຢາລ	2	5
ຢາວ	-5	-7
ຢາສ	8	-14
ຢາຫ	-21	8
ຢາອ	-35	-3
ຢາຮ	-11	2
ຢາເ	16	7
ຢາແ	-1	-3
ຢາໂ	-1	11
ຢາໄ	11	-7
ຢື	18	3
ຢືນ	12	6
ຢຸ	19	3
ຢຸດ	19	3
ຢູ	0	-8
ຢູ່	0	-8
ຢົ	3	2
ຢົດ	3	2
ຢຽ	14	5
ຢຽບ	14	5
ຢ່	19	8
ຢ່າ	19	8
ຢ້	-12	2
ຢ້າ	-7	2
ລ	-1	14
ລ .	5	-3
ລກ	-3	-3
ລກ 000	-6	-1
ລກທ	-4	0
ລກບ	-6	0
ລກມ	-8	-4
ລກລ	7	-5
ລກຫ	-4	1
ລກເ	8	-1
ລຄ	-3	1
ລງ	19	9
ລງດ	-3	-2
ລງນ	13	10
ລງບ	14	0
ລງວ	5	-4
ລງເ	1	-3
ລຈ	-8	3
ລຊ	-4	-4
ລຊຽ	-6	-6
ລຍ	5	-3
ລດ	4	-5
ລຕ	-5	3
ລຕາ	3	5
ລຕີ	-8	-2
ລນ	-17	-8
ລນ໌	-6	-3
ລບ	14	10
ລບໍ	12	15
ລຟ	22	-9
ລຟິ	22	-9
ລມ	2	-4
ລລ	0	4
ລລົ	5	5
ລວ	-15	-9
ລວກ	11	3
ລວງ	-9	-6
ລວດ	-5	0
ລວມ	-6	-7
ລວິ	-6	0
ລຫ	-3	0
ລຫລ	-3	-3
ລຫະ	0	-5
ລອ	3	1
ລອກ	-2	8
ລອງ	-5	3
ລອຍ	11	-7
ລອດ	-13	-1
ລອອ	4	0
ລະ	-36	-11
ລະ 2	-9	0
ລະ 3	-12	0
ລະ 4	1	-4
ລະ 5	3	-3
ລະ 6	7	-4
ລະກ	-9	-1
ລະຂ	-7	2
ລະຄ	4	0
ລະຍ	4	1
ລະດ	-6	0
ລະຖ	1	-5
ລະທ	11	-2
ລະນ	12	-4
ລະບ	-10	3
ລະປ	2	4
ລະຜ	-9	-1
ລະມ	2	-11
ລະຢ	-4	0
ລະລ	10	2
ລະສ	-15	12
ລະຫ	-7	1
ລະອ	-6	-2
ລະແ	13	0
ລະໄ	-4	-3
ລັ	5	14
ລັກ	-27	3
ລັງ	9	21
ລັດ	-4	-3
ລັບ	7	0
ລັສ	1	-3
ລັອ	19	-7
ລັ່	-5	0
ລາ	18	17
ລາຄ	-24	4
ລາຍ	17	12
ລານ	1	5
ລາບ	4	0
ລາພ	-5	2
ລາມ	25	-11
ລາລ	5	-2
ລາວ	12	13
ລາສ	1	4
ລາຫ	6	0
ລາເ	0	3
ລາແ	5	-2
ລາໄ	1	12
ລິ	5	-7
ລິກ	15	11
ລິຈ	-5	1
ລິດ	3	0
ລິນ	-3	-8
ລິລ	4	0
ລິສ	-2	4
ລິ້	-3	-6
ລີ	-1	8
ລີ .	-11	1
ລີກ	-1	-3
ລີຍ	-4	8
ລີນ	3	-5
ລີບ	-3	-6
ລີມ	-2	-3
ລີເ	10	-2
ລີ່	-16	-11
ລີ້	23	12
ລື	11	-23
ລືຕ	3	-3
ລືຖ	4	7
ລືບ	3	0
ລືສ	-1	3
ລືຫ	-9	3
ລືອ	57	-26
ລືເ	-14	0
ລືແ	-8	1
ລືໄ	-2	-5
ລື່	-23	-6
ລື້	-7	5
ລຸ	16	25
ລຸກ	23	24
ລຸງ	5	-5
ລຸດ	-1	-8
ລຸບ	-12	3
ລຸ່	6	9
ລູ	44	24
ລູກ	45	24
ລົ	5	14
ລົງ	46	2
ລົດ	3	-3
ລົບ	-10	0
ລົມ	-9	23
ລົ່	-30	-3
ລົ້	19	12
ລຽ	-1	-3
ລຽນ	-4	-2
ລເ	-9	-3
ລເຊ	-3	-2
ລແ	-3	4
ລໄ	6	-3
ລໄນ	6	-3
ລ່	-17	-5
ລ່ນ	-1	-8
ລ່ວ	-15	8
ລ່າ	11	-5
ລ້	-12	9
ລ້ວ	-3	8
ລ້າ	0	-13
ລໍ	15	-4
ລໍຖ	2	-3
ລໍນ	6	0
ລໍາ	18	8
ລໍໄ	4	-3
ວ	16	15
ວ "	8	5
ວ (	-3	2
ວ )	-11	0
ວ ,	-2	-6
ວ -	7	-1
ວ .	16	3
ວ . ຂ	-4	-1
ວ . ຍ	3	-1
ວ . ຖ	-4	1
ວ . ບ	19	0
ວ . ມ	2	-4
ວ . ຢ	-9	-10
ວ . ລ	6	5
ວ . ຫ	1	-4
ວ . ແ	14	0
ວ . ໄ	-3	1
ວ 0.0	8	-9
ວ 00	-6	6
ວ 00 ປ	-5	1
ວ 000	-16	0
ວ 1	3	2
ວ 2	4	1
ວ 4	6	2
ວ 5	1	-13
ວ 6	-4	-1
ວ :	1	3
ວ ?	-1	3
ວກ	7	13
ວກຕ	-4	0
ວກທ	-8	0
ວກປ	2	5
ວກວ	-7	-2
ວກະ	2	9
ວກັ	-34	2
ວກິ	17	6
ວກເ	10	9
ວກໄ	6	-5
ວກ້	5	-10
ວກໍ	3	2
ວຂ	-1	1
ວຂອ	1	-5
ວຂີ	-6	-2
ວຂຶ	11	2
ວຂ້	-9	6
ວຂໍ	-21	-3
ວຄ	21	14
ວຄາ	-2	3
ວຄື	11	2
ວຄ່	-2	-3
ວຄໍ	11	8
ວງ	12	10
ວງ .	3	3
ວງກ	-1	-3
ວງຂ	8	6
ວງຕ	11	5
ວງນ	-8	2
ວງບ	9	5
ວງພ	-5	-4
ວງຫ	-11	7
ວງເ	-2	3
ວງໆ	1	-5
ວຈ	-18	0
ວຈະ	-23	-1
ວຈິ	3	-2
ວຈົ	-3	2
ວຊ	9	1
ວຊາ	1	-7
ວຊີ	4	4
ວຍ	-5	4
ວຍ .	-7	5
ວຍຈ	-4	2
ວຍຊ	11	-1
ວຍຍ	-5	0
ວຍບ	-9	1
ວຍສ	12	-5
ວຍຫ	22	-10
ວຍອ	4	0
ວຍັ	22	-3
ວຍເ	-11	4
ວຍແ	13	13
ວຍໄ	-37	4
ວຍ່	-14	-2
ວດ	-35	16
ວດກ	-6	1
ວດຂ	-7	1
ວດຄ	-23	1
ວດຈ	10	6
ວດຊ	6	-4
ວດຍ	-1	3
ວດຕ	11	10
ວດນ	6	0
ວດບ	-4	-1
ວດປ	-4	-1
ວດພ	-2	5
ວດມ	-20	-4
ວດຢ	12	-6
ວດສ	-6	-2
ວດຫ	6	5
ວດຮ	1	3
ວດັ	3	-2
ວດິ	1	-5
ວດີ	-7	-7
ວດຽ	7	1
ວດເ	-8	4
ວດແ	-42	1
ວດໄ	-6	-1
ວຕ	9	15
ວຕອ	-10	-4
ວຕາ	6	3
ວຕົ	0	4
ວຕ້	4	-1
ວຕໍ	3	8
ວຖ	19	-19
ວຖອ	11	-3
ວຖີ	4	-5
ວຖື	3	-2
ວຖ່	0	-6
ວທ	-18	4
ວທີ	-10	1
ວທຸ	2	3
ວທ້	-5	3
ວທໍ	-4	-2
ວນ	-12	4
ວນ .	4	5
ວນກ	-25	-6
ວນທ	-4	0
ວນປ	-9	-2
ວນສ	3	0
ວນຫ	-2	-11
ວນອ	4	1
ວນາ	6	-2
ວນີ	-36	25
ວນເ	15	-9
ວນໄ	8	-3
ວບ	25	5
ວບວ	1	4
ວບິ	6	-2
ວບເ	1	4
ວບໆ	6	3
ວບ່	2	-4
ວບ້	-6	2
ວບໍ	8	0
ວປ	4	5
ວປາ	-3	5
ວປີ	-4	6
ວປົ	-7	-6
ວປ່	8	0
ວຜ	-2	-7
ວຜົ	-10	-2
ວພ	-2	-8
ວພັ	-6	-5
ວພາ	6	3
ວພໍ	6	-6
ວຟ	14	14
ວຟາ	14	13
ວມ	13	-9
ວມ .	-8	8
ວມກ	0	-4
ວມຂ	4	-4
ວມຄ	21	9
ວມຊ	-7	0
ວມທ	2	4
ວມນ	3	-2
ວມບ	-12	-11
ວມຢ	-11	-1
ວມສ	-4	0
ວມຫ	-8	2
ວມຮ	6	4
ວມິ	5	-6
ວມີ	3	-3
ວມື	-10	7
ວມເ	13	-13
ວມແ	5	-1
ວມໄ	7	-5
ວຢ	-3	12
ວຢາ	-9	3
ວຢູ	-2	5
ວຢ່	-3	2
ວຢ້	-4	-1
ວລ	4	7
ວລັ	-1	-4
ວລາ	-9	5
ວລຸ	20	9
ວລູ	-9	0
ວລົ	4	1
ວລ້	10	-6
ວວ	-2	8
ວວັ	6	0
ວວິ	3	2
ວວ່	-8	6
ວສ	33	3
ວສອ	5	5
ວສະ	-6	-3
ວສັ	22	13
ວສີ	10	-7
ວສຸ	5	-2
ວສົ	-1	4
ວຫ	-18	6
ວຫນ	20	10
ວຫມ	-6	10
ວຫລ	-30	1
ວຫອ	6	-9
ວຫາ	-4	4
ວຫົ	-7	-10
ວອ	16	-1
ວອອ	19	1
ວອາ	6	-3
ວຮ	6	17
ວຮາ	7	6
ວຮ້	13	11
ວະ	13	2
ວະຊ	4	-3
ວະມ	8	1
ວັ	-7	-8
ວັກ	-31	1
ວັງ	5	1
ວັດ	6	-8
ວັນ	6	-10
ວັບ	-7	4
ວັ້	-4	2
ວາ	37	-10
ວາງ	-12	2
ວາຍ	11	10
ວານ	32	-18
ວາບ	6	-5
ວາປ	4	5
ວາຟ	1	-3
ວາມ	9	15
ວາອ	-8	1
ວາແ	3	-6
ວາໄ	-9	-7
ວິ	29	-3
ວິດ	4	12
ວິຕ	-9	2
ວິທ	-2	5
ວິນ	29	-19
ວິໄ	16	-5
ວີ	16	-14
ວີຊ	1	-3
ວີດ	10	0
ວີ້	0	-7
ວູ	14	1
ວູບ	14	1
ວົ	49	37
ວົນ	-4	5
ວົ້	55	36
ວຽ	-11	-3
ວຽກ	-4	-7
ວຽງ	12	-2
ວຽດ	-14	-3
ວເ	43	4
ວເກ	-12	0
ວເຂ	1	10
ວເຄ	7	-2
ວເຈ	26	-24
ວເຊ	2	4
ວເດ	-5	-2
ວເທ	-13	5
ວເບ	7	-7
ວເປ	-1	-6
ວເພ	5	-2
ວເມ	-21	-1
ວເວ	12	3
ວເສ	0	8
ວເຫ	11	2
ວເອ	10	4
ວເຮ	-4	0
ວແ	29	13
ວແຂ	-9	-2
ວແດ	-8	1
ວແຕ	15	3
ວແບ	-5	1
ວແມ	6	-2
ວແລ	33	17
ວແສ	8	-15
ວແຮ	1	11
ວໂ	20	-4
ວໂຕ	17	-1
ວໂປ	0	-4
ວໂມ	-6	8
ວໄ	1	-18
ວໄຂ	5	-5
ວໄຈ	-3	-17
ວໄດ	25	1
ວໄປ	3	9
ວໄວ	1	-4
ວໆ	-7	-5
ວໆ .	-8	-6
ວ່	-28	15
ວ່ນ	-6	-2
ວ່າ	-21	15
ວ້	-12	3
ວ້ .	4	1
ວ້ກ	-10	-5
ວ້ຕ	-8	0
ວ້ສ	-4	-5
ວ້ຫ	2	3
ວ້ຮ	-1	3
ວ້ແ	0	6
ວ້ໄ	2	7
ວໍ	10	-10
ວໍ້	10	-10
ສ	-18	-10
ສ ?	4	-1
ສກ	-3	2
ສຂ	12	-4
ສຂຶ	1	-3
ສງ	-1	-3
ສງຄ	-3	-1
ສງບ	4	-7
ສງແ	6	2
ສຍ	-13	-7
ສຍຊ	-15	-7
ສຍຍ	-7	-3
ສຍໄ	7	9
ສດ	-8	2
ສຕ	-11	-1
ສຕັ	-4	-1
ສບ	-1	-27
ສບຂ	2	-3
ສບຄ	1	-4
ສບບ	-7	0
ສບຸ	-6	-2
ສປ	-3	0
ສປອ	-3	0
ສວ	7	4
ສວນ	4	-1
ສວາ	6	3
ສອ	-11	-10
ສອກ	4	1
ສອງ	8	-18
ສອນ	-32	3
ສອບ	6	4
ສະ	-19	-26
ສະດ	1	-3
ສະຕ	-8	-9
ສະຖ	-4	-2
ສະນ	-2	3
ສະບ	27	-23
ສະພ	-4	0
ສະຫ	-19	4
ສະແ	-3	5
ສະໄ	-20	0
ສັ	-4	18
ສັກ	27	-16
ສັງ	-3	-4
ສັດ	-16	3
ສັນ	-4	6
ສັບ	-28	-1
ສັ່	13	37
ສາ	-16	-21
ສາງ	4	-5
ສາຍ	3	-11
ສາດ	3	1
ສາຕ	-4	0
ສາທ	5	2
ສານ	-3	-1
ສາປ	-9	0
ສາມ	16	-10
ສາຢ	-5	8
ສາລ	-8	-11
ສາວ	11	-9
ສາສ	-4	1
ສາຫ	1	6
ສາອ	-8	0
ສາຮ	-8	0
ສາເ	-19	-12
ສາແ	6	-3
ສາໄ	-11	2
ສິ	4	6
ສິງ	0	3
ສິດ	4	-2
ສິນ	-7	2
ສິບ	17	3
ສິວ	-5	0
ສີ	45	-39
ສີຄ	5	0
ສີຊ	9	-4
ສີດ	-16	2
ສີນ	-3	-4
ສີບ	6	3
ສີປ	4	-4
ສີຟ	5	-11
ສີມ	9	4
ສີເ	-13	-9
ສີແ	6	-6
ສີ່	15	1
ສຶ	4	4
ສຶກ	4	4
ສື	0	-6
ສື່	-1	-6
ສື້	2	4
ສຸ	16	-13
ສຸກ	-6	3
ສຸຂ	0	-3
ສຸດ	1	-9
ສູ	10	11
ສູງ	27	16
ສູດ	-4	1
ສູຕ	3	-6
ສູນ	-8	0
ສູບ	-2	4
ສົ	-3	23
ສົງ	-11	2
ສົດ	0	10
ສົນ	-6	-2
ສົບ	37	16
ສົມ	-9	-3
ສົາ	-6	-5
ສົ່	8	6
ສົ້	-6	0
ສຽ	14	7
ສຽງ	14	5
ສເ	-19	-4
ສເຕ	-12	0
ສເລ	-12	0
ສແ	6	-2
ສແລ	5	-3
ສໄ	6	-5
ສໄດ	13	-2
ສ່	-27	5
ສ່ຂ	-5	0
ສ່ຄ	17	2
ສ່ຕ	-4	0
ສ່ທ	5	13
ສ່ລ	3	-7
ສ່ວ	1	-7
ສ່ສ	0	3
ສ່ຫ	-3	1
ສ່ອ	-17	-5
ສ່ຽ	-4	0
ສ່ເ	-8	3
ສ່ແ	-4	-2
ສ່ໄ	0	3
ສ້	18	3
ສ້ງ	3	-2
ສ້ຕ	0	-3
ສ້ທ	8	4
ສ້ໄ	3	-1
ສໍ	-29	4
ສໍາ	-29	4
ຫ	24	-4
ຫງ	6	-3
ຫຍ	7	-14
ຫຍກ	3	-5
ຫຍັ	-46	6
ຫຍາ	5	-2
ຫຍ່	3	-23
ຫຍ້	36	17
ຫດ	5	4
ຫດຜ	3	0
ຫນ	23	-1
ຫນອ	33	-22
ຫນັ	9	-2
ຫນາ	12	23
ຫນິ	-7	4
ຫນຶ	-7	-15
ຫນື	-12	3
ຫນຸ	-11	0
ຫນົ	0	6
ຫນຽ	-5	1
ຫນ່	-9	-12
ຫນ້	11	-9
ຫບ	6	3
ຫບຫ	3	1
ຫມ	12	-6
ຫມວ	3	-4
ຫມອ	1	-3
ຫມັ	-4	9
ຫມາ	19	-4
ຫມີ	11	-8
ຫມຸ	8	-8
ຫມູ	-8	10
ຫມົ	23	5
ຫມ່	-3	-11
ຫມ້	5	4
ຫມໍ	-23	-7
ຫລ	-12	3
ຫລຈ	-8	3
ຫລຍ	4	0
ຫລຕ	3	5
ຫລບ	17	15
ຫລມ	8	1
ຫລລ	5	5
ຫລວ	-9	-5
ຫລຫ	1	-3
ຫລັ	-6	11
ຫລາ	50	-24
ຫລິ	-5	-5
ຫລີ	-10	1
ຫລື	26	-37
ຫລຸ	-12	-4
ຫລົ	-28	4
ຫລຽ	-4	0
ຫລເ	-4	-1
ຫລ່	-9	3
ຫລ້	3	10
ຫວ	55	-17
ຫວະ	10	4
ຫວັ	3	-4
ຫວາ	19	7
ຫວຽ	-14	-3
ຫວແ	17	10
ຫວ່	2	-4
ຫສ	-11	0
ຫສົ	-11	0
ຫອ	13	-6
ຫອບ	13	-7
ຫະ	-7	-1
ຫະພ	-5	4
ຫັ	17	-6
ຫັກ	-7	-12
ຫັດ	20	11
ຫັນ	8	-4
ຫາ	29	4
ຫາກ	56	25
ຫາງ	8	-3
ຫາຊ	10	-8
ຫາຍ	11	23
ຫາດ	-1	-4
ຫາທ	0	-5
ຫານ	-13	-17
ຫາຢ	15	2
ຫາວ	-5	0
ຫາຫ	3	1
ຫາເ	-8	0
ຫາແ	5	-7
ຫາໄ	-19	-6
ຫິ	5	4
ຫິວ	4	2
ຫີ	13	3
ຫີນ	13	3
ຫື	33	20
ຫືດ	6	-1
ຫືອ	-4	0
ຫື່	31	21
ຫຸ	-7	-3
ຫຸ່	-10	-2
ຫູ	-5	-26
ຫູ .	5	-6
ຫົ	19	6
ຫົວ	4	5
ຫົ່	27	8
ຫ່	-3	5
ຫ່າ	-3	4
ຫ້	12	10
ຫ້ .	1	3
ຫ້ກ	12	5
ຫ້ຂ	6	-1
ຫ້ຄ	16	18
ຫ້ງ	-9	2
ຫ້ຊ	-3	-3
ຫ້ຖ	3	6
ຫ້ທ	12	-1
ຫ້ນ	-4	-5
ຫ້ບ	-2	10
ຫ້ພ	-12	-2
ຫ້ຟ	-4	0
ຫ້ມ	-6	-3
ຫ້ຢ	12	-6
ຫ້ລ	-4	4
ຫ້ສ	-9	-5
ຫ້ຫ	-11	-18
ຫ້ອ	15	16
ຫ້າ	11	-12
ຫ້ເ	4	2
ຫ້ແ	2	13
ຫ້ໂ	-4	1
ຫ້ໄ	-4	-13
ຫໍ	-6	7
ຫໍພ	5	4
ຫໍາ	2	4
ຫໍ້	-15	-1
ອ	11	1
ອ (	-1	-5
ອ ,	-10	1
ອ .	0	7
ອ . ຂ	0	4
ອ . ຢ	3	3
ອ 00	3	7
ອ 2	15	-10
ອ 2 ເ	5	-9
ອ 3	-7	-3
ອ 4	4	-9
ອ 4 ເ	3	-5
ອ 5	4	-4
ອ 6	0	-3
ອກ	6	23
ອກ "	3	3
ອກ ,	-16	0
ອກ .	-4	-3
ອກ 00	-7	0
ອກ :	-5	0
ອກກ	-11	2
ອກຂ	10	6
ອກຄ	-8	6
ອກຈ	11	-5
ອກຊ	-31	-2
ອກຕ	-6	7
ອກຖ	4	-2
ອກທ	-7	-8
ອກນ	15	0
ອກບ	0	-13
ອກປ	5	5
ອກຜ	-3	1
ອກພ	5	5
ອກຟ	2	5
ອກມ	9	15
ອກຢ	6	-9
ອກລ	-8	4
ອກວ	21	7
ອກສ	9	1
ອກຫ	0	9
ອກອ	0	5
ອກຮ	4	-1
ອກະ	-25	1
ອກັ	4	-5
ອກິ	5	-10
ອກີ	7	6
ອກເ	43	21
ອກແ	2	-5
ອກໂ	-14	4
ອກໄ	2	5
ອກໆ	4	1
ອກ່	7	-1
ອຂ	14	-3
ອຂໍ	13	-3
ອຄ	8	1
ອຄື	13	10
ອງ	-1	-23
ອງ "	-5	-2
ອງ (	-3	-1
ອງ ,	-23	0
ອງ .	11	-11
ອງ 00	5	5
ອງ 2	10	-7
ອງ 8	-7	1
ອງກ	1	3
ອງຂ	-20	-4
ອງຄ	5	4
ອງງ	-4	-5
ອງຈ	-3	5
ອງຊ	1	9
ອງຍ	14	-1
ອງດ	8	-20
ອງຕ	-12	1
ອງຖ	3	-1
ອງທ	-17	-1
ອງນ	24	33
ອງບ	9	-14
ອງປ	-32	13
ອງຜ	-38	-1
ອງພ	-9	-8
ອງມ	43	-25
ອງຢ	-10	10
ອງລ	13	-5
ອງວ	3	1
ອງສ	-5	15
ອງຫ	1	15
ອງອ	-1	-6
ອງຮ	5	-8
ອງເ	-17	7
ອງແ	25	12
ອງໂ	0	9
ອງໄ	9	-31
ອງໆ	-5	-2
ອຈ	-2	-3
ອຊ	6	4
ອຊົ	5	1
ອຍ	5	-14
ອຍ ,	7	2
ອຍ .	-6	-6
ອຍ 00	8	-3
ອຍກ	13	-8
ອຍຂ	-14	10
ອຍຄ	16	4
ອຍຈ	14	-4
ອຍຊ	2	10
ອຍຍ	-19	0
ອຍດ	8	-7
ອຍຕ	8	3
ອຍຖ	1	-4
ອຍບ	19	-2
ອຍປ	10	-1
ອຍຜ	-13	-1
ອຍມ	15	4
ອຍຢ	9	-1
ອຍລ	27	-11
ອຍສ	-6	-7
ອຍຫ	-18	-11
ອຍອ	-6	-9
ອຍຮ	-18	-1
ອຍເ	0	12
ອຍແ	1	-7
ອຍໂ	3	-5
ອຍໄ	16	17
ອຍໆ	2	-9
ອຍ້	9	2
ອດ	16	11
ອດ (	3	1
ອດ ,	-4	4
ອດ .	-27	4
ອດ 00	7	2
ອດ 000	-16	-3
ອດກ	-22	-6
ອດຂ	-12	2
ອດຄ	5	0
ອດຈ	-1	-5
ອດຊ	2	-13
ອດຍ	-8	5
ອດດ	10	-2
ອດຕ	-24	3
ອດບ	-8	8
ອດປ	-1	11
ອດພ	-8	3
ອດມ	19	-13
ອດຢ	-5	2
ອດວ	7	3
ອດສ	35	8
ອດຫ	20	-1
ອດອ	5	-27
ອດຮ	5	0
ອດີ	-4	-3
ອດຽ	-6	6
ອດເ	13	25
ອດໄ	4	3
ອຕ	13	12
ອຕອ	-4	2
ອຕາ	5	10
ອຕິ	3	3
ອຕໍ	0	-8
ອທ	-9	-3
ອນ	1	5
ອນ ,	-5	1
ອນ .	-8	12
ອນ 0.0	4	-5
ອນ 00	-29	-7
ອນ 000	21	-6
ອນ 1	-8	-4
ອນ 38.0	4	7
ອນ 4	-2	-4
ອນ ?	-6	-8
ອນ ef	2	-7
ອນ icu	-10	0
ອນກ	14	-12
ອນຂ	-5	13
ອນຄ	-19	-1
ອນຈ	-3	-10
ອນຊ	-9	5
ອນຍ	3	-5
ອນດ	-1	-3
ອນຕ	12	-6
ອນຖ	7	1
ອນທ	7	10
ອນນ	-13	1
ອນບ	36	15
ອນປ	-13	12
ອນຜ	3	7
ອນມ	7	1
ອນຢ	8	12
ອນລ	-3	16
ອນວ	-10	-2
ອນສ	-6	1
ອນຫ	-22	-20
ອນອ	-14	8
ອນີ	-4	-5
ອນເ	5	-4
ອນແ	19	11
ອນໂ	-13	-6
ອນໄ	5	-23
ອນໆ	3	8
ອນ້	5	1
ອບ	-1	-3
ອບ ,	3	-5
ອບ .	1	-4
ອບ 2	3	0
ອບ 5	6	0
ອບກ	6	-3
ອບຂ	-4	5
ອບຄ	-3	4
ອບຊ	4	2
ອບຕ	3	-5
ອບຖ	9	3
ອບທ	-24	3
ອບບ	-11	-7
ອບຢ	1	6
ອບວ	-19	-10
ອບຫ	28	5
ອບເ	-1	4
ອບແ	6	1
ອບໄ	-7	2
ອບໍ	-16	10
ອປ	-18	1
ອປີ	-10	0
ອພ	2	0
ອພຽ	0	-3
ອພໍ	3	-2
ອມ	16	-1
ອມກ	0	-4
ອມດ	15	4
ອມຖ	-3	-2
ອມທ	-6	0
ອມນ	-14	3
ອມມ	3	0
ອມລ	-11	6
ອມສ	8	4
ອມຫ	5	-4
ອມາ	3	-9
ອມີ	5	7
ອມື	-8	-9
ອມເ	-8	2
ອມແ	3	0
ອມໄ	-3	2
ອຢ	-25	-1
ອຢາ	-14	-1
ອລ	14	9
ອລະ	13	8
ອວ	-13	-12
ອວບ	3	1
ອວເ	-5	-6
ອວ່	-6	0
ອສ	-6	-2
ອສອ	-6	0
ອສະ	-7	-3
ອຫ	6	9
ອຫນ	0	7
ອຫລ	5	3
ອອ	22	20
ອອກ	28	20
ອອນ	-10	-2
ອອອ	35	18
ອອາ	8	-2
ອອີ	5	-8
ອຮ	-17	0
ອະ	8	-2
ອະທ	-9	1
ອະນ	15	-3
ອະໄ	3	-1
ອັ	-2	-1
ອັກ	-15	-3
ອັງ	10	11
ອັດ	7	-7
ອັນ	-3	-1
ອາ	-14	-7
ອາກ	-12	-10
ອາຈ	2	3
ອາຊ	1	-3
ອາຍ	5	10
ອາດ	-35	2
ອາທ	12	-12
ອາລ	4	-1
ອາວ	-4	0
ອາສ	-4	2
ອາຫ	-11	-19
ອາເ	10	2
ອິ	22	9
ອິກ	36	9
ອິດ	-12	-1
ອີ	6	5
ອີກ	-2	-9
ອີຍ	3	3
ອີເ	5	0
ອີ້	9	8
ອຶ	3	2
ອື	4	-20
ອື່	3	-29
ອື້	-1	6
ອຸ	4	4
ອຸນ	-5	4
ອຸບ	5	-3
ອຸ່	8	0
ອູ	3	1
ອົ	-24	11
ອົກ	24	16
ອົງ	-15	3
ອົດ	-31	-13
ອົມ	-12	3
ອົາ	6	-1
ອເ	7	0
ອເຊ	19	0
ອເປ	-10	-2
ອເພ	-3	1
ອເຢ	8	4
ອແ	8	16
ອແຕ	-3	3
ອແລ	4	10
ອແຫ	4	2
ອແຮ	6	-2
ອໂ	-2	-1
ອໂກ	-3	0
ອໂຊ	1	3
ອໂຕ	0	-4
ອໄ	0	-3
ອໄດ	-8	-2
ອໄນ	-1	-8
ອໄປ	-3	0
ອໄຫ	16	5
ອ່	18	4
ອ່ອ	21	2
ອ່າ	-21	4
ອ້	23	1
ອ້ອ	7	-3
ອ້າ	13	3
ອໍ	-1	0
ອໍາ	-5	0
ຮ	-2	9
ຮງ	-1	21
ຮງ ,	-19	-1
ຮງ .	-8	-5
ຮງກ	7	-7
ຮງຂ	-9	-6
ຮງຍ	2	5
ຮງດ	-3	-16
ຮງຕ	10	6
ຮງທ	5	-3
ຮງປ	-3	0
ຮງຢ	-8	-4
ຮງລ	-6	0
ຮງຫ	6	14
ຮງຮ	-2	6
ຮງເ	13	6
ຮງແ	3	0
ຮງໄ	-4	3
ຮມ	4	-1
ຮວ	0	4
ຮວຍ	0	4
ຮອ	-28	8
ຮອງ	-17	2
ຮອຍ	-8	-1
ຮອດ	18	16
ຮອບ	-8	-3
ຮັ	1	-7
ຮັກ	3	7
ຮັງ	12	-12
ຮັດ	-29	4
ຮັບ	-3	12
ຮາ	74	20
ຮາກ	68	11
ຮາບ	3	3
ຮີ	-8	8
ຮີບ	-10	8
ຮີມ	2	3
ຮີໂ	2	-3
ຮື	33	5
ຮືອ	24	5
ຮຸ	1	-4
ຮຸນ	-2	-6
ຮູ	26	7
ຮູ້	27	6
ຮົ	3	11
ຮົາ	0	8
ຮົ່	-6	2
ຮຽ	-26	-4
ຮຽນ	-27	-4
ຮ່	-27	3
ຮ່ວ	-20	5
ຮ່າ	-15	-3
ຮ້	22	-5
ຮ້ອ	20	11
ຮ້າ	1	-23
ະ	-19	-7
ະ .	6	5
ະ 2	-10	-1
ະ 2 ເ	-9	-1
ະ 3	-13	0
ະ 4	1	-4
ະ 5	-1	-3
ະ 6	7	-4
ະ 6 ເ	4	-4
ະກ	-24	0
ະກວ	-10	0
ະກອ	-8	0
ະກັ	1	3
ະກິ	-3	-3
ະກົ	-8	2
ະຂ	-2	8
ະຂ້	6	4
ະຂໍ	-8	1
ະຄ	-9	1
ະຄໍ	6	5
ະຈ	-16	12
ະຈອ	3	5
ະຈັ	-3	-1
ະຈາ	-11	1
ະຈຸ	-3	-1
ະຈົ	5	6
ະຈໍ	-5	2
ະຊ	9	-7
ະຊຸ	5	-2
ະຊ່	-3	0
ະຍ	6	-6
ະຍັ	10	-2
ະຍາ	-8	0
ະຍົ	4	2
ະດ	19	-9
ະດວ	-4	0
ະດາ	9	0
ະດີ	5	-8
ະດຸ	3	0
ະຕ	-3	-10
ະຕອ	5	7
ະຕາ	-14	1
ະຕິ	-27	-27
ະຕຸ	2	6
ະຕູ	6	4
ະຕົ	5	-2
ະຕ້	2	4
ະຖ	-6	-9
ະຖອ	2	-5
ະຖາ	-2	-3
ະຖົ	-3	-1
ະຖ້	-3	0
ະທ	7	-11
ະທັ	5	-4
ະທິ	-9	1
ະທີ	10	-2
ະນ	7	-8
ະນັ	3	2
ະນາ	13	1
ະນິ	-6	0
ະນີ	5	-6
ະນໍ	-12	-3
ະບ	-2	-5
ະບອ	-3	-1
ະບັ	10	-4
ະບາ	-2	-4
ະບູ	12	-11
ະບົ	-9	-1
ະບຽ	-8	4
ະບໍ	1	18
ະປ	27	17
ະປວ	1	5
ະປະ	7	5
ະປື	-1	-3
ະປຸ	10	2
ະປູ	13	5
ະຜ	3	-1
ະຜ່	10	-1
ະພ	-17	-1
ະພັ	-4	0
ະພາ	-7	-8
ະພູ	-5	4
ະມ	8	-1
ະມະ	-3	-2
ະມັ	-4	0
ະມາ	5	8
ະມີ	5	-8
ະມື	10	3
ະຢ	-7	1
ະຢາ	-4	-3
ະຢູ	-3	5
ະລ	-4	3
ະລາ	-16	10
ະລູ	11	-7
ະວ	3	5
ະວັ	4	1
ະສ	-24	7
ະສອ	7	7
ະສັ	-22	5
ະສາ	-2	-5
ະສີ	-14	0
ະສົ	10	2
ະຫ	-18	-2
ະຫງ	1	-3
ະຫຍ	9	1
ະຫນ	-20	-7
ະຫມ	-2	13
ະຫລ	-23	-5
ະຫວ	10	-8
ະຫັ	9	4
ະຫາ	-13	6
ະຫົ	-8	0
ະອ	-16	-1
ະອອ	4	0
ະຮ	-17	1
ະຮາ	-17	1
ະເ	3	-8
ະເກ	4	7
ະເຂ	4	-3
ະເຈ	4	6
ະເຊ	-9	0
ະເດ	-9	1
ະເທ	16	-9
ະເບ	2	5
ະເປ	8	-2
ະເພ	6	1
ະເມ	-2	5
ະເລ	-26	-1
ະເສ	-5	0
ະເຫ	0	-4
ະເອ	5	1
ະເຮ	15	-11
ະແ	0	5
ະແກ	-4	5
ະແນ	0	-3
ະແພ	3	2
ະແມ	-2	-3
ະແລ	2	5
ະແສ	-7	0
ະໂ	-3	0
ະໂຖ	3	1
ະໂນ	4	1
ະໂປ	1	3
ະໂພ	-7	-1
ະໂລ	4	-4
ະໂຫ	-8	-5
ະໄ	-6	1
ະໄຂ	-16	0
ະໄຕ	7	-2
ະໄບ	9	-3
ະໄປ	11	8
ະໄວ	-4	0
ະໄຫ	-16	1
ັ	-24	20
ັກ	20	-7
ັກ )	-4	-4
ັກ ,	-18	0
ັກ .	7	-16
ັກ 00	-15	-2
ັກ levetiracetam	7	-6
ັກ valproate	4	0
ັກກ	14	5
ັກຂ	14	11
ັກຄ	8	-4
ັກຈ	-7	2
ັກຊ	-34	1
ັກຍ	5	-4
ັກດ	3	0
ັກຕ	-6	6
ັກທ	-4	-7
ັກນ	-8	1
ັກປ	3	0
ັກຜ	-3	0
ັກພ	-7	1
ັກມ	-10	-14
ັກຢ	32	-16
ັກລ	11	-5
ັກວ	-6	-2
ັກສ	13	13
ັກຫ	5	-11
ັກອ	-9	9
ັກຮ	-8	2
ັກເ	8	-9
ັກແ	-31	7
ັກໂ	-16	-1
ັກໄ	-9	-12
ັກໆ	5	1
ັງ	-17	1
ັງ .	-3	3
ັງ ?	-3	2
ັງກ	-10	-15
ັງຂ	11	-8
ັງຄ	29	-7
ັງຈ	-6	-6
ັງຊ	-15	0
ັງຍ	-1	-9
ັງດ	-7	1
ັງຕ	17	6
ັງຖ	14	1
ັງທ	-2	9
ັງນ	3	5
ັງບ	-21	-9
ັງປ	21	-11
ັງຜ	-17	-3
ັງພ	-4	3
ັງມ	-14	5
ັງຢ	-2	11
ັງລ	9	15
ັງວ	-18	-1
ັງສ	0	3
ັງຫ	19	-24
ັງອ	19	-3
ັງຮ	-10	0
ັງເ	-15	-1
ັງແ	-12	-4
ັງໂ	4	4
ັງໄ	21	13
ັດ	7	-3
ັດ ,	-7	-1
ັດ .	15	10
ັດ :	-4	1
ັດ b	-4	-2
ັດ ct	1	4
ັດ tace	-4	0
ັດກ	12	-5
ັດຂ	3	-10
ັດຄ	4	-2
ັດຈ	5	7
ັດຊ	-5	3
ັດຍ	16	-8
ັດດ	-4	4
ັດຕ	-39	-12
ັດຖ	-2	-6
ັດທ	-1	7
ັດນ	-15	1
ັດບ	1	-12
ັດປ	-4	7
ັດຜ	-8	-2
ັດມ	9	5
ັດຢ	-21	-2
ັດລ	-14	2
ັດວ	-3	-13
ັດສ	-8	2
ັດຫ	4	-14
ັດອ	-4	-8
ັດຮ	4	0
ັດເ	11	11
ັດແ	45	7
ັດໂ	9	3
ັດໄ	-7	3
ັນ	4	-7
ັນ ,	16	-8
ັນ -	2	6
ັນ .	-29	-3
ັນ 0.0	3	-5
ັນ 00	12	2
ັນ 3	4	0
ັນກ	4	11
ັນຂ	3	-2
ັນຄ	-4	5
ັນຈ	16	-1
ັນຊ	24	-12
ັນຍ	-20	-2
ັນດ	10	-7
ັນຕ	-24	12
ັນທ	-27	11
ັນນ	-6	-4
ັນບ	-8	-3
ັນຜ	10	0
ັນຝ	1	-3
ັນພ	-21	-1
ັນຟ	3	-6
ັນມ	-18	1
ັນຢ	6	-7
ັນລ	-21	-4
ັນສ	6	4
ັນຫ	38	21
ັນອ	-17	-8
ັນເ	13	18
ັນແ	-25	4
ັນໄ	20	0
ັນໆ	-7	1
ັບ	10	-14
ັບ ,	5	-3
ັບ .	-9	1
ັບກ	14	6
ັບຂ	-1	11
ັບຄ	-22	-5
ັບຈ	8	-12
ັບຊ	-12	2
ັບຍ	15	0
ັບດ	5	2
ັບຕ	9	-9
ັບຖ	-10	1
ັບທ	52	27
ັບນ	-3	-12
ັບບ	-20	-12
ັບປ	0	-3
ັບພ	-7	1
ັບຟ	-13	1
ັບມ	4	-3
ັບຢ	-14	-8
ັບລ	10	4
ັບວ	8	-3
ັບສ	8	-8
ັບຫ	15	-8
ັບອ	-2	-9
ັບຮ	4	12
ັບເ	-13	-9
ັບແ	3	2
ັບໂ	-9	2
ັບໄ	0	-7
ັບໆ	7	2
ັມ	-7	17
ັມກ	5	6
ັມຈ	-3	3
ັມຕ	-10	6
ັມຫ	7	-2
ັວ	4	1
ັສ	6	-4
ັສຕ	-4	-1
ັອ	18	-6
ັອກ	3	-2
ັອດ	15	-4
ັ່	25	43
ັ່ງ	-14	2
ັ່ນ	43	39
ັ້	-8	-4
ັ້ງ	-3	3
ັ້ນ	-15	7
ັ້ມ	5	-10
າ	-13	-9
າ "	-10	1
າ (	3	3
າ )	-4	-5
າ ,	3	-2
າ .	-4	28
າ . ຂ	1	5
າ . ຄ	-1	3
າ . ຖ	0	3
າ . ນ	-5	7
າ . ບ	0	-6
າ . ພ	-2	3
າ . ມ	-2	3
າ . ຢ	4	-1
າ . ສ	2	-3
າ . ຫ	2	16
າ . ອ	9	1
າ . ເ	-7	2
າ . ແ	12	1
າ 00	-29	7
າ 00 .	4	1
າ 00 ປ	-14	-4
າ 00 ອ	-28	-2
າ 00 ເ	10	8
າ 000	-4	1
າ 2	35	-3
າ 2 ມ	19	-6
າ 2 ເ	20	-2
າ 3	7	-15
າ 3 ປ	-15	-1
າ 3 ມ	12	-9
າ 4	15	-4
າ 4 ມ	19	-6
າ 4 ເ	-4	1
າ 5	15	-4
າ 5 ປ	7	-3
າ 5 ມ	4	2
າ 6	9	-7
າ 6 ມ	4	-5
າ 7	22	8
າ 7 ເ	30	9
າ 8	12	6
າ 8 ເ	16	4
າ 9	28	5
າ 9 ມ	11	1
າ :	3	-3
າ ?	27	1
າ capecitabine	-4	4
າ entecavir	-8	2
າ imatinib	-14	-2
າ letrozole	8	-2
າ osimertinib	-6	0
າ tacrolimus	4	-5
າ tacrolimus ຂ	2	-5
າ trastuzumab	-7	1
າ warfarin	-7	-5
າກ	24	-2
າກ ,	-4	0
າກ .	18	8
າກ 0.0	3	-6
າກ 3	3	1
າກກ	-3	-11
າກຂ	-23	-11
າກຄ	6	6
າກຈ	2	3
າກຊ	-11	-14
າກຍ	-8	6
າກຕ	3	2
າກຖ	6	-10
າກທ	-8	1
າກນ	-6	19
າກບ	27	-15
າກປ	-33	-12
າກພ	-11	1
າກມ	43	6
າກຢ	18	4
າກລ	-10	8
າກວ	20	3
າກສ	-25	9
າກຫ	-2	5
າກອ	6	17
າກຮ	-16	8
າກະ	-3	18
າກັ	30	-24
າກາ	-12	-12
າກິ	9	4
າກົ	13	-8
າກເ	10	25
າກແ	0	-7
າກໂ	-7	-8
າກໄ	-3	13
າກ່	-6	-1
າກ້	-5	2
າກໍ	63	26
າຂ	11	9
າຂວ	20	9
າຂອ	9	-1
າຂາ	19	-3
າຂີ	-2	7
າຂຶ	0	-3
າຂຽ	-23	6
າຂ້	20	-4
າຂໍ	-18	5
າຄ	-2	0
າຄວ	-15	-11
າຄອ	4	-4
າຄັ	0	-5
າຄາ	-26	8
າຄິ	15	-5
າຄື	9	11
າຄຸ	-3	0
າຄົ	10	7
າຄ່	-1	3
າຄໍ	9	1
າງ	-5	-9
າງ ,	12	4
າງ .	7	10
າງຂ	13	-24
າງຄ	-22	0
າງຈ	5	2
າງຊ	20	-9
າງຍ	-4	0
າງດ	9	8
າງຕ	8	-1
າງທ	-9	-2
າງນ	11	-5
າງບ	9	14
າງປ	-10	4
າງມ	-12	-12
າງຢ	-3	-7
າງລ	5	-4
າງວ	17	5
າງສ	3	-4
າງຫ	15	-1
າງອ	-25	-5
າງຮ	3	3
າງເ	12	12
າງແ	-4	-14
າງໄ	-13	9
າຈ	9	-3
າຈອ	10	-13
າຈະ	-11	10
າຈັ	24	-7
າຈາ	7	3
າຈີ	-6	-5
າຈຶ	-5	0
າຈົ	7	3
າຈໍ	-8	-1
າຊ	33	1
າຊັ	7	-7
າຊາ	6	13
າຊິ	-10	-1
າຊີ	3	-4
າຊື	19	1
າຊຸ	4	2
າຊົ	3	0
າຊ່	-3	2
າຊ້	-4	-10
າຍ	-2	10
າຍ "	9	3
າຍ (	2	-3
າຍ ,	-3	0
າຍ .	13	-10
າຍ 00	6	8
າຍ 000	-9	-6
າຍ 2	-3	0
າຍ 4	8	2
າຍ 5	4	1
າຍ :	4	2
າຍກ	-26	-3
າຍຂ	16	-6
າຍຄ	-27	3
າຍງ	6	2
າຍຊ	2	-4
າຍຍ	5	6
າຍດ	-14	-7
າຍຕ	-18	0
າຍທ	-2	-8
າຍນ	-2	6
າຍບ	-5	5
າຍປ	-10	6
າຍຜ	2	3
າຍພ	-5	-7
າຍຟ	-5	6
າຍມ	-10	-6
າຍຢ	-5	-4
າຍລ	-3	11
າຍວ	10	4
າຍສ	-4	-4
າຍຫ	-23	-3
າຍອ	-4	14
າຍຮ	-6	8
າຍະ	-11	0
າຍັ	8	-21
າຍາ	2	-5
າຍຸ	-3	6
າຍົ	8	1
າຍເ	-11	16
າຍແ	-25	-10
າຍໂ	-5	-7
າຍໄ	52	3
າຍໆ	-21	-1
າຍ່	-8	2
າດ	2	5
າດ .	29	5
າດ 7	1	4
າດ ?	5	1
າດກ	0	3
າດຂ	-3	5
າດຈ	3	1
າດຍ	-5	-1
າດທ	-6	4
າດບ	4	6
າດປ	6	-4
າດພ	8	-3
າດຟ	7	5
າດມ	-20	0
າດຢ	12	-6
າດສ	-1	-5
າດຫ	-1	-4
າດອ	-4	-2
າດຮ	9	5
າດີ	-13	0
າດື	-5	0
າດົ	-4	2
າດເ	-17	-3
າດແ	28	-4
າດໄ	-3	-13
າດ່	2	7
າດໍ	14	7
າຕ	-13	-8
າຕອ	-4	-1
າຕະ	0	5
າຕັ	9	-8
າຕາ	5	5
າຕິ	-9	0
າຕີ	3	-4
າຕື	-7	5
າຕົ	11	12
າຕ່	-4	-7
າຕ້	13	-6
າຕໍ	-27	-10
າຖ	-5	-16
າຖອ	7	-2
າຖາ	-10	-2
າຖື	-4	-1
າຖົ	3	0
າຖ່	-2	-3
າຖ້	0	-5
າທ	22	2
າທັ	13	9
າທາ	0	-11
າທິ	7	-12
າທີ	19	25
າທຸ	-5	-5
າທົ	9	-2
າທ້	-20	-6
າທໍ	4	2
ານ	-9	-1
ານ )	2	-3
ານ ,	-7	-2
ານ 00	21	7
ານ 7	9	-1
ານ :	7	-1
ານ nivolumab	-3	1
ານ sae	7	-2
ານກ	3	2
ານຂ	-17	1
ານຄ	7	-7
ານງ	14	-4
ານຈ	11	4
ານຊ	-7	13
ານຍ	9	1
ານດ	-18	0
ານຕ	2	-6
ານຖ	-11	0
ານທ	0	-5
ານນ	-11	-10
ານບ	-32	-25
ານປ	-2	-11
ານຜ	18	-4
ານພ	15	5
ານມ	28	-5
ານຢ	-26	-22
ານລ	8	-1
ານວ	8	0
ານສ	8	0
ານຫ	18	9
ານຮ	-1	6
ານັ	4	-3
ານິ	-5	-7
ານີ	-13	5
ານົ	-16	-9
ານເ	-36	14
ານແ	-5	-5
ານໂ	11	2
ານໄ	-38	2
ານ້	6	-3
ານໍ	1	-3
າບ	33	4
າບກ	-5	0
າບຂ	8	-3
າບຊ	-3	3
າບດ	-9	-3
າບນ	5	-3
າບບ	8	6
າບປ	5	3
າບຢ	-3	6
າບວ	29	-4
າບອ	2	5
າບັ	-6	2
າບາ	-13	-3
າບິ	-5	1
າບີ	6	1
າບໄ	-10	-2
າບ່	-6	1
າບ້	16	-7
າບໍ	-15	1
າປ	19	5
າປວ	0	5
າປອ	5	4
າປະ	-14	-1
າປາ	12	-1
າປິ	6	3
າປີ	-20	-9
າປຶ	8	-4
າປົ	-6	-4
າປຽ	15	-4
າປ່	1	9
າຜ	-2	10
າຜາ	6	-4
າຜູ	-13	-1
າຜ່	-3	7
າຜ້	4	5
າຝ	-10	-1
າພ	23	7
າພັ	-5	3
າພາ	-6	3
າພື	3	6
າພູ	5	-2
າພົ	6	2
າພໍ	7	-5
າຟ	-6	3
າຟລ	-1	5
າຟາ	-7	-3
າມ	-25	-5
າມ .	-4	3
າມ :	8	5
າມກ	4	-8
າມຂ	28	-7
າມຄ	-24	-4
າມຈ	-2	-3
າມຊ	17	-5
າມຍ	-6	0
າມດ	-4	9
າມຕ	-12	0
າມທ	5	-5
າມນ	7	13
າມບ	-6	-2
າມປ	-11	-1
າມຜ	6	-1
າມພ	3	-3
າມມ	33	-19
າມລ	17	-10
າມວ	-15	-4
າມສ	-6	7
າມຫ	-10	-14
າມອ	-10	1
າມະ	6	3
າມັ	-5	2
າມາ	-6	5
າມິ	-9	2
າມີ	-9	-2
າມື	31	-1
າມູ	-14	8
າມົ	-5	7
າມເ	-8	9
າມແ	-18	10
າມໂ	6	2
າມໄ	-7	9
າມ່	0	3
າຢ	-14	4
າຢອ	4	-6
າຢາ	-19	8
າຢຸ	10	-3
າຢູ	-7	3
າລ	24	4
າລອ	9	-5
າລະ	20	4
າລັ	-23	1
າລາ	21	27
າລິ	0	-3
າລີ	-4	-3
າລຸ	6	7
າລູ	-16	-3
າລົ	0	-3
າລ້	7	-2
າວ	-10	33
າວ (	-3	1
າວ ,	-3	-4
າວ -	7	-1
າວ .	11	0
າວ 00	-5	2
າວ 5	2	-13
າວກ	2	5
າວຂ	10	8
າວຈ	3	0
າວຊ	-1	3
າວຍ	9	1
າວດ	2	3
າວຕ	5	2
າວນ	5	3
າວບ	-36	-2
າວປ	-7	4
າວມ	-9	5
າວຢ	1	-4
າວລ	5	3
າວວ	17	8
າວສ	23	13
າວຫ	4	3
າວອ	8	-2
າວຮ	-3	1
າວະ	3	-4
າວັ	-5	-1
າວິ	10	2
າວົ	2	5
າວຽ	5	1
າວເ	-2	12
າວແ	-11	6
າວໄ	-5	8
າວໆ	-8	-6
າວ່	-5	-2
າວໍ	5	-3
າສ	8	-23
າສອ	26	-19
າສະ	6	4
າສັ	8	-16
າສາ	-31	-3
າສິ	6	8
າສີ	9	-7
າສຸ	-3	5
າສູ	4	6
າສົ	-3	-2
າຫ	10	-5
າຫຍ	2	17
າຫນ	-24	0
າຫມ	26	-3
າຫລ	5	10
າຫວ	17	6
າຫາ	-21	-24
າຫົ	5	5
າຫ້	11	-3
າອ	-29	1
າອອ	3	3
າອະ	12	-3
າອັ	-8	0
າອາ	5	-4
າອິ	-17	3
າອີ	-5	-6
າອົ	-12	3
າອ່	-10	5
າອ້	-7	1
າຮ	-25	-8
າຮອ	-19	4
າຮັ	4	0
າຮາ	2	3
າຮູ	1	-5
າຮ່	-14	2
າຮ້	12	-7
າະ	6	14
າະ .	3	2
າະກ	-5	-1
າະຂ	-3	2
າະຍ	10	-6
າະນ	5	0
າະຜ	3	0
າະລ	-3	0
າະສ	-5	0
າະຫ	-10	1
າະເ	-10	4
າເ	17	12
າເກ	-12	-13
າເຂ	-15	0
າເຄ	15	2
າເຈ	-7	-2
າເຊ	-4	-9
າເດ	2	5
າເຕ	2	3
າເຖ	1	-3
າເທ	-5	5
າເນ	2	-7
າເບ	-12	15
າເປ	0	17
າເພ	-11	13
າເຟ	6	2
າເມ	30	3
າເລ	-11	17
າເວ	-12	3
າເສ	8	-7
າເຫ	-1	-3
າເອ	23	20
າເຮ	-2	-3
າແ	13	-19
າແກ	6	0
າແຂ	1	-12
າແຈ	5	-7
າແຊ	-1	3
າແດ	27	-7
າແຕ	-9	-14
າແທ	-11	-3
າແນ	6	-2
າແບ	-10	-2
າແປ	3	-1
າແຜ	7	-2
າແພ	-10	-3
າແມ	-17	6
າແລ	5	19
າແສ	2	-5
າແຮ	5	-7
າໂ	4	3
າໂຄ	12	2
າໂຕ	7	-3
າໂນ	-9	-3
າໂລ	7	6
າໂຮ	-11	-1
າໄ	-10	0
າໄກ	3	-1
າໄຂ	-13	2
າໄຄ	20	15
າໄຈ	-9	9
າໄຊ	-9	-6
າໄດ	4	-7
າໄທ	-7	-2
າໄນ	6	-2
າໄບ	-5	1
າໄປ	-7	5
າໄຜ	-31	0
າໄມ	15	-2
າໄລ	-13	0
າໄສ	19	0
າໄຫ	35	-23
າໄອ	-1	8
າໆ	-5	-5
າໆ .	-5	0
າໆບ	8	-6
າໆເ	-4	0
ິ	-18	-7
ິ .	-10	-12
ິ . ຂ	3	-1
ິ . ຢ	1	-8
ິກ	36	20
ິກ ,	-16	1
ິກ .	4	-11
ິກກ	6	1
ິກຄ	13	6
ິກຕ	7	-5
ິກບ	-19	-6
ິກຫ	7	6
ິກຮ	0	7
ິກັ	-4	0
ິກາ	16	1
ິກເ	5	3
ິກແ	8	2
ິກໄ	-2	3
ິກໆ	0	4
ິຂ	18	-5
ິຂາ	-3	0
ິຄ	-9	-4
ິງ	-18	-1
ິງ 00	-9	4
ິງກ	1	3
ິງບ	-8	-1
ິງຫ	-6	-2
ິງເ	3	-6
ິງໄ	-1	5
ິຈ	-4	1
ິຈາ	-6	1
ິຈົ	9	1
ິຊ	-5	4
ິຍ	5	-1
ິຍ່	3	1
ິດ	29	-6
ິດ ,	14	-2
ິດ .	4	1
ິດ 1	0	5
ິດກ	0	24
ິດຂ	10	-14
ິດຄ	15	6
ິດງ	-4	0
ິດຈ	8	-11
ິດຊ	-7	1
ິດຍ	-17	1
ິດດ	5	0
ິດຕ	0	-4
ິດຖ	6	0
ິດທ	-2	-11
ິດນ	26	-34
ິດບ	-6	8
ິດປ	19	6
ິດມ	9	0
ິດຢ	31	18
ິດລ	-10	0
ິດວ	10	4
ິດສ	-14	-3
ິດຫ	-10	-1
ິດອ	6	-4
ິດີ	-6	-1
ິດເ	-5	-1
ິດແ	-28	-2
ິດໂ	2	3
ິດໄ	-6	3
ິຕ	-11	4
ິຕາ	-18	5
ິຖ	-5	-1
ິຖື	3	-1
ິທ	4	0
ິທະ	1	5
ິທີ	-3	0
ິນ	19	-23
ິນ .	7	-6
ິນ 0.0	8	1
ິນ allopurinol	1	9
ິນ aspirin	-4	0
ິນ capecitabine	16	-9
ິນ hydrocortisone	10	-8
ິນ imatinib	3	-3
ິນ methotrexate	-7	2
ິນ prednisolone	4	0
ິນ rivaroxaban	2	-4
ິນ sunitinib	-7	0
ິນ warfarin	2	3
ິນກ	-13	5
ິນຂ	5	-1
ິນຄ	-18	0
ິນຈ	6	3
ິນຊ	3	-1
ິນຍ	1	3
ິນຕ	9	-2
ິນຖ	-8	6
ິນທ	8	8
ິນນ	-6	-10
ິນບ	4	-2
ິນປ	24	-11
ິນພ	2	4
ິນມ	-3	-1
ິນຢ	9	-4
ິນລ	-6	0
ິນສ	4	2
ິນຫ	15	-11
ິນອ	-3	1
ິນຮ	11	-7
ິນິ	-6	3
ິນເ	-19	3
ິນແ	-5	-10
ິນໂ	6	10
ິນໄ	-8	-14
ິບ	28	-6
ິບກ	2	3
ິບນ	13	-17
ິບປ	3	7
ິບມ	1	-3
ິບາ	-14	1
ິບໄ	4	0
ິບໆ	4	-7
ິບໍ	13	6
ິປ	-4	0
ິພ	-1	-5
ິມ	-7	11
ິມຜ	-14	0
ິມໄ	-4	2
ິຢ	-10	2
ິຢາ	-6	-1
ິລ	-10	1
ິລາ	-8	0
ິລິ	-12	0
ິລົ	5	1
ິວ	-5	7
ິວ 0.0	22	-9
ິວນ	5	2
ິວບ	3	-2
ິວລ	1	3
ິວຫ	-9	7
ິວາ	2	4
ິວເ	0	3
ິວໂ	22	-9
ິສ	-10	-5
ິສັ	-4	0
ິຫ	-6	-10
ິຫມ	-2	-6
ິຫາ	-4	-4
ິເ	-15	2
ິເປ	2	3
ິເລ	-3	0
ິແ	9	6
ິແຕ	6	2
ິແມ	3	4
ິໂ	9	-4
ິໂລ	6	-4
ິໄ	-1	-8
ິໄຈ	16	-5
ິໄປ	-12	-1
ິ່	16	4
ິ່ງ	4	1
ິ່ນ	12	8
ິ່ວ	0	-3
ິ້	8	-6
ິ້ງ	7	1
ິ້ນ	-1	-8
ິ້ມ	7	9
ິ້ວ	-1	-7
ີ	-51	23
ີ "	-17	0
ີ )	4	-4
ີ ,	0	4
ີ .	-11	-15
ີ . ຂ	-27	-1
ີ . ຖ	7	1
ີ . ນ	6	0
ີ . ມ	-2	-4
ີ . ຢ	-4	-6
ີ . ລ	-1	-4
ີ . ສ	-9	0
ີ . ຫ	4	-3
ີ . ເ	12	0
ີ 00	1	-4
ີ 00 .	6	3
ີ 00 ເ	3	-2
ີ 000	-3	3
ີ 0000	-12	-6
ີ 0000 ຂ	7	-4
ີ 0000 ຕ	3	-2
ີ 0000 ລ	-3	-2
ີ 0000 ແ	-4	-3
ີ 1	5	-2
ີ 2	-4	1
ີ 3	-9	3
ີ 4	-23	2
ີ 5	6	3
ີ 5 .	5	2
ີ 5 ກ	4	-3
ີ 7	-9	0
ີ 9	3	3
ີ ?	10	0
ີກ	-43	-19
ີກ .	-4	8
ີກ 2	-7	-3
ີກ 4	0	-3
ີກ 5	-4	0
ີກກ	6	6
ີກຂ	-3	-2
ີກຄ	-1	4
ີກຈ	6	2
ີກນ	-9	-5
ີກປ	-1	-3
ີກຢ	9	-4
ີກວ	-7	-3
ີກສ	6	-7
ີກຫ	2	4
ີກັ	-14	0
ີກາ	-17	6
ີກິ	-6	-13
ີກເ	-8	0
ີກ່	-8	-2
ີກ້	14	-5
ີກໍ	-11	-11
ີຂ	16	-11
ີຂາ	8	-9
ີຂີ	6	-2
ີຂຶ	-15	-1
ີຂ້	-5	4
ີຂໍ	9	-3
ີຄ	-3	0
ີຄວ	-5	-2
ີຄື	2	-5
ີຄົ	28	2
ີຄ່	-14	1
ີຄໍ	2	3
ີຈ	-4	-10
ີຈະ	-4	-1
ີຈໍ	6	-6
ີຊ	34	8
ີຊາ	6	-3
ີຊີ	39	12
ີຊ່	-2	-7
ີຍ	-17	-7
ີຍຂ	-4	-6
ີຍຊ	-3	-7
ີຍນ	4	1
ີຍບ	3	-2
ີຍປ	2	5
ີຍມ	-2	-6
ີຍຢ	-15	5
ີຍວ	-13	2
ີຍສ	7	-3
ີຍຫ	-8	-2
ີຍຮ	-6	0
ີຍັ	-17	1
ີຍີ	-4	0
ີຍເ	-1	-7
ີຍແ	2	7
ີຍໄ	-11	-3
ີຍ່	4	2
ີດ	17	11
ີດ ,	6	-1
ີດ .	-2	7
ີດກ	6	5
ີດຂ	0	-3
ີດປ	-4	2
ີດມ	-12	4
ີດຢ	-9	0
ີດລ	-2	4
ີດວ	-12	7
ີດຫ	-13	-4
ີດອ	4	-3
ີດີ	8	-2
ີດເ	3	-5
ີດແ	5	7
ີດໄ	31	9
ີຕ	2	2
ີຕອ	11	3
ີຕັ	8	-2
ີຕາ	-7	-3
ີຕິ	-6	1
ີຕົ	2	5
ີຕ້	-6	0
ີຖ	-11	10
ີຖອ	0	5
ີຖາ	-4	0
ີຖ່	5	3
ີທ	-15	-1
ີທາ	-5	-2
ີທີ	-7	5
ີທຸ	10	-3
ີທ່	-4	1
ີທ້	-4	0
ີນ	-35	-13
ີນ .	-3	2
ີນ 00	-3	-1
ີນ qdenga	-4	0
ີນກ	2	-5
ີນຂ	-4	6
ີນຊ	-3	0
ີນດ	3	1
ີນຕ	3	0
ີນທ	7	9
ີນນ	-11	1
ີນບ	8	-4
ີນປ	-3	0
ີນມ	-11	-7
ີນຢ	16	-6
ີນລ	12	5
ີນວ	-7	-3
ີນຫ	-4	-7
ີນອ	10	-2
ີນາ	-15	0
ີນີ	10	4
ີນເ	28	1
ີນແ	-3	2
ີນໂ	-20	0
ີນໄ	-17	-4
ີນໍ	10	-7
ີບ	19	-11
ີບປ	7	-1
ີບາ	7	1
ີບົ	6	3
ີບແ	-18	2
ີບໄ	2	-3
ີບ່	6	1
ີບໍ	-26	-22
ີປ	23	0
ີປົ	4	-4
ີຜ	-4	-3
ີຜົ	-4	-3
ີພ	-17	-8
ີພະ	-1	-6
ີພຽ	-3	-3
ີພໍ	-10	0
ີຟ	9	-8
ີຟອ	4	3
ີຟັ	4	1
ີຟ້	0	-12
ີມ	9	-11
ີມງ	-4	-1
ີມດ	-1	-3
ີມວ	7	-5
ີມສ	2	3
ີມະ	-4	-1
ີມາ	14	-5
ີມີ	-6	6
ີມ່	8	-1
ີຢ	7	7
ີຢາ	0	5
ີລ	-9	-8
ີລອ	1	-7
ີລາ	3	-2
ີລູ	-4	4
ີລົ	-6	-1
ີລ່	4	-4
ີວ	11	-2
ີວັ	-9	-9
ີວິ	20	9
ີສ	-7	-5
ີສອ	-17	3
ີສະ	6	-1
ີສາ	4	5
ີສຸ	0	-6
ີສຽ	5	-6
ີຫ	-14	5
ີຫຍ	-22	2
ີຫມ	-12	7
ີຫລ	-17	0
ີຫາ	3	-2
ີຫີ	11	4
ີຫ້	19	-1
ີອ	4	-2
ີອາ	10	-3
ີຮ	-3	-19
ີຮັ	-10	0
ີເ	-6	-4
ີເຂ	14	-3
ີເຄ	11	0
ີເງ	-10	2
ີເຈ	34	13
ີເຊ	2	3
ີເນ	-6	1
ີເບ	-2	3
ີເປ	-1	-9
ີເມ	-7	-3
ີເລ	-19	-17
ີເວ	-3	-1
ີເຫ	-5	1
ີແ	-26	9
ີແຂ	10	-9
ີແດ	4	-3
ີແຕ	-32	8
ີແທ	0	3
ີແບ	4	-1
ີແຜ	-1	4
ີແພ	8	1
ີແມ	-4	-2
ີແລ	-30	5
ີແຮ	19	10
ີໂ	1	15
ີໂຄ	-12	-1
ີໂທ	6	0
ີໂມ	21	10
ີໂລ	9	1
ີໂອ	-12	2
ີໄ	-23	1
ີໄຂ	26	-22
ີໄຈ	-4	11
ີໄດ	-6	6
ີໄບ	-8	-2
ີໄຜ	-14	3
ີໄຫ	-14	1
ີໆ	9	-1
ີໆຈ	4	-1
ີ່	-13	-16
ີ່ .	7	5
ີ່ 00	7	-1
ີ່ກ	3	-1
ີ່ຂ	-4	-8
ີ່ຄ	-4	1
ີ່ຈ	-5	0
ີ່ຊ	-5	9
ີ່ດ	2	-16
ີ່ຕ	5	-1
ີ່ທ	-4	3
ີ່ນ	14	-2
ີ່ບ	-13	3
ີ່ປ	-4	-8
ີ່ພ	16	-5
ີ່ມ	-4	-21
ີ່ຢ	-19	3
ີ່ລ	-6	1
ີ່ສ	-8	3
ີ່ຫ	-11	1
ີ່ອ	-9	1
ີ່ເ	-10	3
ີ່ແ	7	4
ີ່ໄ	-6	-3
ີ້	22	39
ີ້ .	25	4
ີ້ 0.0	2	-6
ີ້ 00	-12	-3
ີ້ 000	-12	-3
ີ້ 7	4	0
ີ້ :	-8	0
ີ້ k	-3	2
ີ້ກ	32	-10
ີ້ຂ	3	4
ີ້ຄ	13	-11
ີ້ງ	-3	3
ີ້ຈ	1	11
ີ້ຊ	10	15
ີ້ຍ	-7	20
ີ້ດ	-3	7
ີ້ຕ	-9	3
ີ້ຖ	3	-5
ີ້ນ	20	27
ີ້ບ	-6	-5
ີ້ປ	17	6
ີ້ຝ	-5	2
ີ້ພ	-6	-1
ີ້ມ	-9	-18
ີ້ຢ	-11	6
ີ້ລ	8	14
ີ້ວ	12	-5
ີ້ສ	-10	-3
ີ້ຫ	20	-2
ີ້ອ	-2	10
ີ້ຮ	7	7
ີ້ເ	-6	-4
ີ້ແ	-25	0
ີ້ໂ	1	5
ີ້ໄ	7	10
ີ້ໆ	-5	-6
ຶ	-2	1
ຶກ	14	5
ຶກບ	3	3
ຶກສ	-10	3
ຶກໂ	4	2
ຶງ	4	-6
ຶດ	12	-3
ຶດຫ	4	2
ຶນ	-10	1
ຶນຍ	-4	2
ຶນໆ	0	4
ຶມ	36	30
ຶມບ	3	2
ຶມລ	9	12
ຶມຫ	13	7
ຶມເ	-6	4
ຶມແ	5	2
ຶ່	15	-9
ຶ່ງ	15	-9
ຶ້	30	-22
ຶ້ນ	32	-21
ື	42	-7
ືກ	-2	25
ືກກ	4	6
ືກງ	9	7
ືກຍ	-6	0
ືກຕ	-3	0
ືກນ	1	5
ືກບ	0	3
ືກລ	-5	0
ືກອ	9	3
ືກັ	-3	1
ືກາ	5	0
ືກເ	2	-10
ືຂ	18	0
ືຂີ	3	1
ືຄ	2	4
ືຄົ	0	6
ືຊ	1	3
ືຊັ	-12	0
ືຊິ	6	3
ືດ	21	13
ືດ .	4	-3
ືດກ	4	-6
ືດຂ	4	2
ືດຄ	1	4
ືດຕ	7	4
ືດລ	2	5
ືດສ	5	2
ືດເ	-5	3
ືດໄ	10	3
ືຕ	12	16
ືຕີ	8	15
ືຕ້	1	-5
ືຖ	10	17
ືຖື	5	9
ືນ	44	-2
ືນ .	-11	6
ືນກ	7	3
ືນຂ	3	2
ືນຈ	-3	-6
ືນດ	-7	3
ືນຕ	13	-15
ືນທ	7	1
ືນນ	52	15
ືນບ	10	15
ືນມ	7	-2
ືນຢ	16	1
ືນສ	-2	5
ືນຫ	2	-7
ືນເ	4	-4
ືນແ	7	-3
ືນໄ	-21	-9
ືນໍ	5	-8
ືບ	-10	3
ືປ	13	8
ືຜ	-11	0
ືຝ	4	-7
ືພ	20	3
ືພາ	21	4
ືມ	44	26
ືມຕ	1	4
ືມບ	8	5
ືມີ	36	22
ືມໄ	4	-3
ືຢ	3	4
ືຢາ	5	6
ືວ	2	6
ືວ່	2	7
ືສ	-7	8
ືສອ	-7	0
ືສັ	4	4
ືສົ	-3	5
ືຫ	-13	14
ືຫມ	-5	8
ືຫລ	-3	4
ືອ	45	-19
ືອ 00	-2	8
ືອ 2	15	-10
ືອ 3	-7	-3
ືອ 4	3	-5
ືອກ	32	10
ືອງ	14	-25
ືອດ	13	32
ືອນ	-19	18
ືອບ	-9	-2
ືອພ	6	-5
ືອຢ	-3	-1
ືອອ	5	-8
ືອແ	0	-5
ືອໄ	9	-4
ືເ	-11	0
ືເກ	-12	-2
ືເຂ	4	4
ືເຈ	-1	4
ືເດ	1	-4
ືເຢ	-8	5
ືເລ	-7	0
ືແ	-9	2
ືແປ	3	1
ືໂ	3	1
ືໂຄ	0	5
ືໄ	2	0
ືໄດ	-4	0
ືໄປ	3	-1
ືໄມ	1	3
ືໄຫ	8	1
ື່	-6	-2
ື່ຄ	0	10
ື່ນ	55	-28
ື່ບ	5	7
ື່ມ	3	7
ື່ຢ	-2	-5
ື່ຫ	3	-1
ື່ອ	-1	-11
ື່ໆ	-15	12
ື້	29	-29
ື້ ,	-2	-5
ື້ .	8	-2
ື້ 00	-8	0
ື້ :	-3	-1
ື້ ?	-10	3
ື້ກ	7	-1
ື້ຂ	15	-7
ື້ຄ	7	-2
ື້ຈ	3	-10
ື້ຊ	-8	2
ື້ຍ	8	-14
ື້ດ	18	-19
ື້ຕ	10	10
ື້ຖ	-10	-1
ື້ທ	11	19
ື້ນ	64	22
ື້ບ	-15	-14
ື້ປ	-11	-2
ື້ຜ	-12	-2
ື້ມ	12	5
ື້ຢ	25	10
ື້ລ	10	-29
ື້ວ	36	-24
ື້ສ	12	1
ື້ອ	14	5
ື້ຮ	21	0
ື້ເ	27	-3
ື້ແ	33	-25
ື້ໄ	-30	-4
ຸ	-6	-12
ຸ 00	13	5
ຸ 00 .	6	-5
ຸ 00 ກ	14	-1
ຸ 00 ບ	6	2
ຸ 00 ປ	-15	-4
ຸ 00 ສ	-3	1
ຸ 00 ຫ	4	2
ຸ 00 ເ	5	1
ຸ 5	-5	0
ຸກ	18	16
ຸກ 3	-3	0
ຸກ 4	3	-10
ຸກກ	-5	3
ຸກຂ	2	16
ຸກຄ	10	-5
ຸກນ	-5	3
ຸກບ	34	18
ຸກປ	9	7
ຸກມ	-13	-4
ຸກຢ	5	6
ຸກລ	-6	4
ຸກສ	-4	0
ຸກຫ	2	-4
ຸກເ	-28	-17
ຸກແ	17	4
ຸກໄ	14	6
ຸກໍ	6	1
ຸຂ	0	-3
ຸຂະ	0	-3
ຸງ	-21	-2
ຸງກ	-16	0
ຸງຂ	-6	0
ຸງລ	-4	6
ຸງເ	4	1
ຸດ	-10	-30
ຸດ .	-8	5
ຸດກ	-6	-8
ຸດຂ	5	-3
ຸດຍ	2	3
ຸດດ	4	-7
ຸດທ	14	-14
ຸດນ	-3	-5
ຸດບ	0	3
ຸດປ	-6	1
ຸດມ	4	10
ຸດຢ	-10	-7
ຸດວ	-7	0
ຸດສ	1	3
ຸດຫ	5	-5
ຸດອ	5	-8
ຸດເ	1	8
ຸດແ	-13	-6
ຸດໄ	1	-5
ຸນ	-6	-13
ຸນທ	3	0
ຸນປ	-3	0
ຸນຫ	-8	4
ຸນາ	-3	0
ຸນແ	-1	-6
ຸນໄ	0	3
ຸບ	-14	-6
ຸບຕ	14	-5
ຸບປ	3	2
ຸບອ	-8	1
ຸບັ	-6	-1
ຸບົ	3	-3
ຸບແ	-3	3
ຸບໄ	-6	0
ຸມ	-14	-5
ຸມຍ	-5	0
ຸມພ	-4	0
ຸມເ	-3	4
ຸມໄ	-15	-2
ຸລ	-9	-2
ຸເ	7	0
ຸ່	18	25
ຸ່ງ	11	9
ຸ່ນ	0	-3
ຸ່ມ	7	21
ຸ້	7	8
ຸ້ງ	10	9
ຸ້ນ	-11	-1
ຸ້ມ	3	1
ຸ໋	16	-3
ຸ໋ມ	16	-3
ູ	54	14
ູ .	6	-6
ູກ	34	34
ູກ .	-2	4
ູກ 00	-1	-3
ູກ 2	28	22
ູກ 3	-7	0
ູກກ	1	-5
ູກຂ	1	-7
ູກຄ	-25	3
ູກຈ	-3	-13
ູກຊ	39	13
ູກຍ	-4	-2
ູກດ	-23	-5
ູກຖ	-12	1
ູກນ	1	4
ູກບ	-5	17
ູກຜ	-3	0
ູກພ	15	4
ູກມ	8	9
ູກຢ	-4	-1
ູກວ	-11	1
ູກສ	4	3
ູກຫ	-5	-16
ູກະ	2	4
ູກັ	13	2
ູກເ	19	-28
ູກແ	-9	12
ູກໄ	-12	12
ູຂ	-1	-5
ູຂຽ	2	5
ູງ	28	16
ູງຂ	1	4
ູງຄ	-6	2
ູງຫ	5	-9
ູງແ	8	9
ູດ	26	10
ູດນ	18	12
ູດຢ	4	1
ູດລ	0	4
ູດອ	-4	-2
ູດໄ	4	-5
ູຕ	-5	-6
ູຕິ	3	-6
ູທ	1	3
ູທາ	2	3
ູນ	-24	-3
ູນວ	-6	0
ູບ	19	9
ູບຢ	-1	5
ູບໄ	5	-2
ູບໍ	3	4
ູປ	-4	3
ູມ	7	-10
ູມ 39.0	3	2
ູມຄ	3	-2
ູມປ	-3	2
ູມແ	-15	0
ູມໄ	-4	0
ູຢ	2	4
ູຢູ	-12	1
ູລ	11	-4
ູລິ	9	-4
ູສ	8	-14
ູສອ	-4	-2
ູສະ	10	-10
ູຫ	-8	0
ູຫນ	-9	0
ູອ	13	4
ູເ	22	5
ູເລ	1	-5
ູເຫ	18	5
ູແ	10	-15
ູແຂ	1	-3
ູແລ	14	-13
ູ່	2	-1
ູ່ .	15	-9
ູ່ 4	0	3
ູ່ກ	8	0
ູ່ຂ	2	-6
ູ່ຄ	14	-5
ູ່ຈ	13	-1
ູ່ຊ	2	5
ູ່ຍ	3	-2
ູ່ດ	3	-1
ູ່ຕ	5	0
ູ່ນ	7	1
ູ່ບ	20	10
ູ່ປ	3	-3
ູ່ຜ	-3	0
ູ່ຝ	-5	0
ູ່ພ	-10	0
ູ່ມ	-8	2
ູ່ຢ	7	2
ູ່ລ	-13	3
ູ່ວ	4	4
ູ່ສ	-9	3
ູ່ຫ	-23	-12
ູ່ອ	-6	-22
ູ່ຮ	-6	-3
ູ່ເ	3	5
ູ່ແ	9	6
ູ່ໂ	4	1
ູ່ໄ	-5	-17
ູ່ໆ	3	3
ູ້	-3	4
ູ້ກ	-15	2
ູ້ຂ	-3	0
ູ້ຄ	6	2
ູ້ຈ	2	3
ູ້ຊ	-4	0
ູ້ຕ	16	-3
ູ້ທ	-6	0
ູ້ປ	11	0
ູ້ພ	4	-4
ູ້ລ	27	0
ູ້ວ	-16	3
ູ້ສ	-5	1
ູ້ເ	3	0
ູ້ແ	-2	-7
ູ້ໂ	-3	7
ູ້ໄ	-25	3
ົ	-16	-8
ົກ	25	30
ົກກ	-15	-24
ົກຂ	-4	-1
ົກຄ	0	3
ົກຊ	25	15
ົກຍ	7	-2
ົກນ	3	-4
ົກບ	17	11
ົກຢ	-22	2
ົກວ	-3	3
ົກສ	3	1
ົກຫ	4	3
ົກເ	-23	8
ົກແ	19	8
ົກໄ	-18	2
ົງ	17	7
ົງ .	3	2
ົງກ	4	3
ົງຂ	4	2
ົງຄ	6	2
ົງຕ	-14	9
ົງທ	-11	-5
ົງນ	3	-8
ົງບ	7	9
ົງມ	-4	0
ົງຢ	4	2
ົງລ	-13	6
ົງວ	-3	0
ົງສ	-3	4
ົງຫ	2	-4
ົງຮ	7	-3
ົງເ	-14	-5
ົງແ	10	9
ົງໄ	5	7
ົງໆ	-1	4
ົດ	-9	7
ົດ .	-3	-4
ົດກ	-1	15
ົດຂ	-12	0
ົດຄ	7	-5
ົດຈ	-2	-6
ົດດ	-3	2
ົດຕ	13	6
ົດທ	-19	4
ົດບ	6	2
ົດຜ	-5	0
ົດພ	22	-11
ົດມ	46	-33
ົດຢ	-6	2
ົດລ	-11	-1
ົດສ	-16	-3
ົດຫ	18	2
ົດອ	-15	-5
ົດຮ	-14	-2
ົດເ	6	-1
ົດແ	-10	-1
ົດໂ	18	7
ົດໄ	-10	16
ົດໆ	4	2
ົນ	-28	13
ົນ .	23	-2
ົນ ct	3	-1
ົນກ	15	9
ົນຂ	-17	-1
ົນຄ	-6	-3
ົນຈ	-2	4
ົນຊ	-15	-3
ົນດ	-2	8
ົນຕ	-6	15
ົນທ	4	0
ົນນ	5	-5
ົນບ	15	-21
ົນປ	-7	1
ົນມ	4	5
ົນຢ	7	3
ົນລ	0	3
ົນວ	4	-9
ົນສ	-2	-18
ົນຫ	-17	5
ົນອ	14	3
ົນຮ	21	2
ົນເ	-17	1
ົນແ	-9	0
ົນໄ	-15	6
ົບ	16	22
ົບ .	1	-6
ົບ 2	-8	0
ົບ 6	-3	0
ົບກ	12	-1
ົບຂ	19	6
ົບຄ	-5	0
ົບຈ	-7	0
ົບຊ	6	-2
ົບທ	3	5
ົບບ	7	0
ົບປ	3	1
ົບມ	1	6
ົບສ	4	-1
ົບຫ	-12	2
ົບຮ	-5	0
ົບໄ	0	4
ົມ	-16	20
ົມ .	7	4
ົມຂ	-1	-5
ົມຊ	-3	0
ົມດ	-8	0
ົມທ	1	-3
ົມນ	2	4
ົມປ	9	1
ົມມ	-10	7
ົມຢ	-11	-3
ົມລ	3	-8
ົມສ	4	0
ົມຫ	-6	15
ົມເ	-9	3
ົມໂ	3	0
ົມໄ	-14	-2
ົວ	40	12
ົວ ,	3	0
ົວກ	3	-2
ົວຂ	-13	-1
ົວຄ	13	8
ົວຈ	-10	-4
ົວຊ	-5	-3
ົວດ	27	5
ົວຕ	1	9
ົວທ	-1	-5
ົວນ	2	3
ົວບ	10	-11
ົວປ	5	1
ົວພ	-8	-1
ົວຟ	14	13
ົວມ	-1	-10
ົວຢ	8	15
ົວລ	16	1
ົວຫ	3	-1
ົວອ	5	4
ົວຮ	15	9
ົວເ	2	13
ົວແ	-5	10
ົວໄ	-4	-20
ົາ	27	-21
ົາກ	3	-2
ົາຂ	4	5
ົາຄ	-8	8
ົາຈ	-16	0
ົາຊ	3	0
ົາຕ	-15	3
ົາຖ	4	-3
ົາບ	13	-15
ົາປ	1	3
ົາຜ	3	5
ົາມ	7	7
ົາຢ	-4	-4
ົາລ	-4	-1
ົາຫ	5	8
ົາອ	-4	0
ົາເ	-27	7
ົາແ	-15	7
ົາໄ	-5	-3
ົາໆ	-4	0
ົ່	-25	-9
ົ່ງ	9	6
ົ່ນ	-3	-1
ົ່ວ	9	17
ົ່າ	7	-23
ົ້	19	15
ົ້ງ	-3	0
ົ້ນ	0	5
ົ້ມ	18	21
ົ້າ	4	2
ຽ	4	24
ຽກ	12	-3
ຽກບ	8	-8
ຽກຢ	7	1
ຽກຫ	-1	-3
ຽກເ	-7	0
ຽກໄ	0	-3
ຽງ	17	17
ຽງ .	8	4
ຽງກ	11	3
ຽງຂ	-6	9
ຽງຄ	0	3
ຽງຈ	5	-4
ຽງດ	3	-2
ຽງທ	-4	0
ຽງບ	4	0
ຽງພ	0	-3
ຽງມ	5	0
ຽງຢ	-5	1
ຽງສ	2	4
ຽງຮ	5	-2
ຽງເ	-6	0
ຽງແ	1	8
ຽງໄ	-6	-3
ຽດ	-8	0
ຽດນ	-9	1
ຽນ	-39	0
ຽນ "	14	-2
ຽນຂ	10	-2
ຽນຄ	-6	1
ຽນຈ	4	2
ຽນຍ	-3	-1
ຽນຕ	3	-3
ຽນທ	1	5
ຽນບ	1	-5
ຽນພ	-8	0
ຽນມ	1	3
ຽນຢ	-2	-7
ຽນລ	-1	-11
ຽນວ	-40	1
ຽນສ	2	5
ຽນຫ	17	-2
ຽນເ	-27	6
ຽນແ	-16	-2
ຽນໄ	8	2
ຽບ	1	6
ຽບຕ	12	3
ຽບລ	-10	0
ຽມ	17	-4
ຽມ .	1	-3
ຽມ 0.0	25	4
ຽມ 000	-1	3
ຽມທ	-6	-3
ຽມເ	8	5
ຽມແ	-4	0
ຽມໄ	-12	0
ຽວ	26	0
ຽວ ,	2	-3
ຽວກ	-37	2
ຽວຂ	1	-3
ຽວຄ	-6	-5
ຽວຍ	10	-9
ຽວຕ	3	5
ຽວຖ	5	-10
ຽວທ	-3	1
ຽວນ	-24	24
ຽວບ	18	24
ຽວປ	-5	-8
ຽວມ	14	-2
ຽວຢ	3	0
ຽວວ	7	0
ຽວສ	10	-7
ຽວຫ	-6	8
ຽວອ	5	-4
ຽວຮ	-1	3
ຽວເ	33	-16
ຽວແ	11	-4
ຽວໄ	6	-16
ເ	-11	-17
ເກ	-21	18
ເກນ	0	6
ເກລ	-4	1
ເກັ	0	23
ເກີ	-16	11
ເກື	-12	-9
ເກົ	-25	-17
ເຂ	-20	-6
ເຂັ	-5	-7
ເຂີ	3	2
ເຂົ	-8	-9
ເຄ	-19	-9
ເຄມ	12	1
ເຄັ	-8	-3
ເຄິ	12	13
ເຄີ	-19	-24
ເຄື	-2	13
ເງ	1	6
ເງິ	9	7
ເງື	-11	0
ເຈ	28	-10
ເຈນ	20	8
ເຈັ	11	-17
ເຈາ	-3	3
ເຈື	0	-3
ເຈົ	-1	-5
ເຊ	23	-20
ເຊລ	3	1
ເຊັ	-14	1
ເຊີ	-8	-6
ເຊື	-10	-2
ເຊົ	33	-16
ເຊໄ	6	3
ເຍ	7	3
ເດ	-8	14
ເດຍ	-4	5
ເດັ	26	1
ເດິ	5	0
ເດີ	-9	6
ເດື	-32	3
ເຕ	-9	12
ເຕັ	24	30
ເຕີ	-21	-14
ເຕົ	-3	-10
ເຖ	-3	7
ເຖິ	3	-1
ເຖົ	-5	8
ເທ	7	-4
ເທດ	-7	3
ເທບ	5	-1
ເທິ	-6	-8
ເທີ	12	-21
ເທື	14	3
ເທົ	-9	1
ເນ	3	-4
ເນັ	1	-4
ເນື	2	-3
ເນົ	-3	2
ເບ	17	-8
ເບິ	-5	-7
ເບີ	-8	3
ເບື	29	4
ເບົ	10	-7
ເປ	8	-5
ເປັ	3	-3
ເປື	8	10
ເປົ	-4	-10
ເຜ	5	-1
ເຝ	-14	-2
ເຝົ	-6	-3
ເພ	-7	-1
ເພຍ	10	-2
ເພດ	5	-5
ເພນ	-11	0
ເພສ	-5	0
ເພາ	-6	8
ເພິ	-3	10
ເພີ	14	2
ເພື	5	-14
ເຟ	-4	1
ເຟສ	-5	-2
ເມ	38	-2
ເມຍ	25	6
ເມັ	13	-6
ເມີ	-7	3
ເມື	17	-2
ເມົ	-6	7
ເຢ	-8	23
ເຢຍ	-4	0
ເຢັ	-8	23
ເລ	-4	21
ເລກ	4	-10
ເລຍ	6	0
ເລນ	-6	-6
ເລັ	3	1
ເລິ	6	12
ເລີ	-32	-9
ເລື	8	34
ເລົ	-8	-3
ເລເ	-3	-2
ເວ	40	47
ເວລ	-11	2
ເວັ	-14	8
ເວົ	55	36
ເສ	-41	-12
ເສຍ	-13	-7
ເສດ	-6	0
ເສບ	-15	-3
ເສັ	-10	0
ເສີ	-5	5
ເສົ	-9	-5
ເຫ	55	-6
ເຫດ	5	4
ເຫນ	-19	3
ເຫມ	17	-3
ເຫລ	30	-39
ເຫັ	15	1
ເຫື	26	20
ເຫົ	18	5
ເອ	26	17
ເອກ	-3	2
ເອງ	-19	-15
ເອນ	0	5
ເອັ	2	-7
ເອິ	36	9
ເອີ	10	10
ເອື	-1	6
ເອົ	6	-1
ເອໂ	-3	0
ເຮ	14	-6
ເຮັ	6	-12
ເຮື	24	5
ເຮົ	0	8
ແ	12	24
ແກ	-19	8
ແກງ	4	1
ແກນ	-4	5
ແກະ	-2	4
ແກັ	-5	1
ແກ່	3	8
ແກ້	-10	-9
ແຂ	38	-6
ແຂງ	7	12
ແຂນ	11	6
ແຂວ	11	-14
ແຂ້	0	-3
ແຄ	-4	-7
ແຄລ	-6	-6
ແຈ	3	-10
ແຈກ	11	-1
ແຈ້	-7	-9
ແຊ	-18	4
ແຊັ	5	0
ແຍ	3	5
ແຍງ	-3	-1
ແດ	25	-17
ແດກ	5	3
ແດງ	26	-32
ແດດ	4	4
ແດນ	-2	5
ແດ່	-3	2
ແຕ	13	1
ແຕກ	-13	19
ແຕະ	-6	3
ແຕ່	20	-9
ແຖ	-2	-8
ແຖບ	0	-3
ແຖວ	-3	-4
ແທ	8	2
ແທກ	2	-4
ແທງ	6	4
ແທນ	14	-7
ແທ້	-37	8
ແນ	-12	8
ແນກ	3	-7
ແນນ	-3	4
ແນບ	-11	1
ແນມ	2	-3
ແນວ	6	14
ແນະ	-13	-2
ແນ່	-12	5
ແບ	-43	0
ແບບ	-45	-6
ແບ່	-3	1
ແປ	-21	12
ແປງ	-9	0
ແປດ	3	0
ແປບ	7	1
ແປພ	-11	0
ແປວ	5	-3
ແປເ	-3	-1
ແປໄ	-4	0
ແປ້	-1	5
ແຜ	36	-28
ແຜກ	-6	-1
ແຜງ	-11	3
ແຜຕ	5	-5
ແຜນ	-8	-9
ແຜຜ	27	-13
ແຜໄ	-7	1
ແຜ່	-7	5
ແພ	-41	1
ແພງ	7	-1
ແພດ	-10	-2
ແພັ	-3	0
ແພ້	-39	4
ແຟ	8	5
ແຟນ	5	9
ແມ	37	14
ແມງ	1	-6
ແມບ	6	-7
ແມວ	7	0
ແມັ	-7	0
ແມ່	28	27
ແລ	9	18
ແລງ	21	10
ແລະ	-12	-12
ແລ່	-2	-8
ແລ້	-6	8
ແວ	3	2
ແວບ	9	4
ແວ່	-6	-2
ແສ	7	-25
ແສງ	-1	-3
ແສບ	20	-20
ແສເ	-12	0
ແຫ	21	0
ແຫນ	14	-5
ແຫບ	6	3
ແຫລ	4	1
ແຫ້	-3	2
ແອ	8	-10
ແອນ	5	1
ແອວ	-7	-10
ແອັ	1	-3
ແອ່	11	2
ແຮ	11	15
ແຮງ	10	12
ແຮມ	4	-1
ແຮ້	0	8
ໂ	19	27
ໂກ	-3	-5
ໂກ້	-3	0
ໂຄ	16	2
ໂຄກ	0	5
ໂຄວ	-3	0
ໂຊ	-10	5
ໂຊກ	-3	3
ໂຊດ	-1	3
ໂດ	6	2
ໂຕ	31	5
ໂຕ .	12	-1
ໂຕຂ	1	3
ໂຕຕ	-7	0
ໂຕນ	2	-3
ໂຕບ	5	-2
ໂຕຢ	8	-2
ໂຕລ	5	0
ໂຕສ	4	1
ໂຕຫ	9	3
ໂຕອ	3	9
ໂຕຮ	21	10
ໂຕເ	-4	-5
ໂຕໄ	2	-8
ໂຖ	-5	2
ໂຖນ	6	1
ໂທ	-1	5
ໂທກ	4	1
ໂທດ	-7	2
ໂທບ	5	1
ໂທລ	8	-6
ໂທຫ	-26	3
ໂທເ	3	9
ໂນ	-5	2
ໂນຄ	4	1
ໂນ້	-9	-3
ໂປ	-19	1
ໂປລ	-18	0
ໂປ່	5	-1
ໂປ້	3	-2
ໂພ	8	5
ໂພກ	-8	-1
ໂພຊ	-4	1
ໂມ	37	18
ໂມງ	17	14
ໂມນ	2	-5
ໂມຟ	2	-3
ໂມມ	3	-8
ໂມແ	-13	1
ໂມໂ	0	-8
ໂມໄ	-10	5
ໂລ	-7	-4
ໂລ .	4	-4
ໂລກ	-4	5
ໂລບ	-5	0
ໂລຫ	-4	3
ໂລໄ	8	-3
ໂສ	-2	-2
ໂສ້	3	-2
ໂຫ	-1	-7
ໂຫຍ	3	-5
ໂຫສ	-11	0
ໂອ	-9	-1
ໂອ .	5	-3
ໂອກ	4	-5
ໂອຕ	-2	4
ໂອນ	6	-2
ໂອມ	1	-7
ໂອວ	-5	0
ໂອສ	-3	0
ໂອອ	1	8
ໂອເ	0	-3
ໂອແ	-12	0
ໂຮ	-12	10
ໂຮງ	-12	10
ໄ	-20	-11
ໄກ	5	-8
ໄກ .	-5	-2
ໄກບ	-6	1
ໄກໄ	0	-3
ໄກ່	-12	5
ໄກ້	20	-4
ໄຂ	17	-39
ໄຂກ	8	3
ໄຂມ	-25	1
ໄຂ່	2	6
ໄຂ້	49	-52
ໄຄ	74	-20
ໄຄ່	74	-20
ໄຈ	-3	3
ໄຈກ	-4	0
ໄຈຂ	6	0
ໄຈຄ	7	-8
ໄຈຈ	-14	2
ໄຈຊ	-16	7
ໄຈຍ	21	19
ໄຈດ	15	-15
ໄຈຕ	4	-1
ໄຈທ	7	0
ໄຈບ	22	19
ໄຈປ	11	-7
ໄຈຜ	4	5
ໄຈຝ	-12	0
ໄຈພ	4	1
ໄຈມ	-4	9
ໄຈຢ	28	-5
ໄຈລ	-6	0
ໄຈວ	3	6
ໄຈສ	-7	-3
ໄຈຫ	3	-3
ໄຈອ	2	-5
ໄຈຮ	-11	0
ໄຈເ	4	-3
ໄຈແ	4	14
ໄຈໂ	-6	-4
ໄຈໄ	-5	-2
ໄຊ	-18	-6
ໄຊ້	-18	-1
ໄຍ	7	4
ໄດ	3	17
ໄດ ,	4	1
ໄດ .	3	-8
ໄດ ?	-17	12
ໄດຂ	20	6
ໄດຄ	1	-5
ໄດຈ	-9	2
ໄດດ	-3	-4
ໄດຕ	-7	-4
ໄດທ	-2	-3
ໄດບ	-4	0
ໄດມ	9	-9
ໄດສ	-9	-4
ໄດຫ	-18	2
ໄດຮ	2	6
ໄດເ	-3	-2
ໄດແ	5	-10
ໄດໄ	-19	5
ໄດ້	-4	5
ໄຕ	10	7
ໄຕ້	-2	4
ໄທ	16	10
ໄທ .	11	-8
ໄທດ	-5	0
ໄທຕ	-8	1
ໄທບ	-7	5
ໄທມ	1	6
ໄທອ	-3	2
ໄທເ	4	-1
ໄທແ	5	-1
ໄທໄ	-5	4
ໄນ	-27	-19
ໄນ 00	-6	-3
ໄນ 3	-16	0
ໄນ 5	-5	-2
ໄນ 6	-13	0
ໄນກ	-11	-12
ໄນຂ	-5	-2
ໄນຄ	6	2
ໄນຊ	6	3
ໄນຕ	5	5
ໄນທ	-12	1
ໄນນ	5	2
ໄນບ	4	0
ໄນມ	5	-7
ໄນລ	11	-2
ໄນວ	5	0
ໄນສ	-5	1
ໄນຫ	4	3
ໄນເ	14	-6
ໄນແ	-5	0
ໄນໂ	6	0
ໄນໄ	-38	3
ໄບ	-29	-5
ໄບກ	-6	-4
ໄບນ	-9	0
ໄບບ	9	8
ໄບຜ	-3	1
ໄບຢ	-3	0
ໄບລ	0	-3
ໄບສ	-6	-7
ໄບຫ	-8	5
ໄບຮ	-4	-4
ໄບເ	9	2
ໄບແ	-21	-2
ໄບໄ	2	6
ໄປ	-6	28
ໄປ 00	2	4
ໄປ 2	5	7
ໄປ 8	3	4
ໄປກ	-34	4
ໄປຂ	5	9
ໄປຄ	3	6
ໄປຈ	-11	2
ໄປຊ	-2	3
ໄປຍ	4	-7
ໄປດ	3	0
ໄປຕ	-13	1
ໄປຖ	14	-2
ໄປທ	-2	3
ໄປນ	-11	0
ໄປບ	6	-7
ໄປປ	-6	5
ໄປຜ	-6	0
ໄປຝ	3	-3
ໄປຟ	-8	-1
ໄປມ	0	5
ໄປຢ	6	0
ໄປວ	-8	5
ໄປສ	-8	-3
ໄປຫ	3	14
ໄປອ	-2	-5
ໄປຮ	5	7
ໄປເ	3	-3
ໄປແ	10	0
ໄປໂ	18	2
ໄປໄ	3	-3
ໄຜ	-39	-3
ໄຜ .	6	-1
ໄຜ ?	-4	1
ໄຜກ	-5	-2
ໄຜຈ	-10	0
ໄຜອ	9	0
ໄຜຮ	4	4
ໄຜເ	-11	-7
ໄຜໄ	-4	0
ໄພ	-4	3
ໄພທ	3	-1
ໄພ້	-3	1
ໄຟ	-17	3
ໄຟຊ	3	1
ໄຟໄ	-7	3
ໄມ	3	15
ໄມເ	-1	-4
ໄມ່	-3	1
ໄມ້	-5	15
ໄລ	-13	-3
ໄລນ	-6	-3
ໄລວ	-5	0
ໄວ	23	1
ໄວລ	-8	-3
ໄວສ	5	-2
ໄວຫ	5	-2
ໄວເ	9	-6
ໄວໄ	3	-1
ໄວໆ	1	-4
ໄວ້	-14	6
ໄສ	7	1
ໄສ .	-3	-1
ໄສ ?	4	-1
ໄສກ	-3	2
ໄສຂ	12	-4
ໄສເ	2	-5
ໄສແ	6	-2
ໄສໄ	5	-4
ໄສ່	-5	13
ໄສ້	11	5
ໄຫ	5	10
ໄຫຍ	0	-23
ໄຫມ	-17	-8
ໄຫລ	17	33
ໄຫວ	41	-19
ໄຫ້	-15	7
ໄອ	20	2
ໄອກ	-15	-5
ໄອບ	0	8
ໄອມ	20	0
ໄອອ	21	17
ໄອເ	-14	-3
ໄອແ	5	4
ໆ	43	14
ໆ .	2	-7
ໆ . ບ	11	1
ໆ 00	4	3
ໆກ	6	5
ໆກໍ	7	5
ໆຂ	-12	1
ໆຄ	1	9
ໆຄື	0	3
ໆຈ	14	-2
ໆຈຸ	5	-2
ໆຍ	0	-8
ໆຕ	1	2
ໆຕົ	-5	0
ໆນ	3	4
ໆນອ	6	3
ໆບ	9	-23
ໆບໍ	8	-22
ໆປ	5	-2
ໆມ	-1	-3
ໆຢ	3	-10
ໆຢູ	5	-9
ໆລ	-13	1
ໆລໍ	-14	0
ໆວ	6	5
ໆວ່	6	-2
ໆສ	-2	-4
ໆຫ	-2	10
ໆຫນ	1	4
ໆຫາ	-2	3
ໆຮ	6	1
ໆເ	-11	-4
ໆເຈ	2	-6
ໆເດ	-2	-5
ໆເປ	-7	-1
ໆເຫ	0	3
ໆໄ	-4	13
ໆໄຫ	-2	5
່	12	7
່ (	-4	0
່ ,	-16	3
່ .	34	-8
່ . ຂ	35	-7
່ . ຄ	-9	0
່ . ຊ	-1	-4
່ . ຖ	5	-2
່ . ບ	-4	-3
່ . ມ	3	3
່ . ຢ	14	2
່ . ລ	-5	2
່ . ຫ	-12	-6
່ . ອ	-7	3
່ . ເ	-2	3
່ . ແ	-8	-3
່ 00	11	4
່ 00 .	-2	3
່ 000	3	-2
່ 2	3	2
່ 2 ອ	-5	0
່ 3	-8	-4
່ 4	7	7
່ 4 ໂ	2	5
່ ?	-2	4
່ ? ຂ	-7	-6
່ ? ຄ	-6	0
່ ? ຍ	-12	0
່ ? ຖ	-3	4
່ ? ນ	-3	0
່ ? ພ	15	1
່ ? ຢ	1	-4
່ ? ລ	4	2
່ ? ເ	4	-1
່ ? ແ	1	5
່ stroke	16	6
່ກ	17	23
່ກວ	-11	-8
່ກະ	7	4
່ກາ	13	1
່ກິ	2	26
່ກຸ	6	0
່ກົ	3	3
່ກ່	5	-1
່ກ້	5	-3
່ກໍ	-9	-2
່ຂ	24	8
່ຂວ	-9	1
່ຂອ	-4	4
່ຂະ	4	3
່ຂາ	-2	-8
່ຂຶ	30	18
່ຂົ	-5	0
່ຂຽ	11	-8
່ຂ້	18	0
່ຂໍ	-5	3
່ຄ	3	13
່ຄວ	8	-7
່ຄັ	-4	2
່ຄາ	3	-2
່ຄິ	-1	-9
່ຄີ	13	8
່ຄື	-1	6
່ຄຸ	-11	-1
່ຄົ	-13	12
່ຄ່	7	4
່ຄໍ	-4	7
່ງ	25	-12
່ງ ,	-4	1
່ງ .	5	12
່ງ :	-8	0
່ງກ	1	10
່ງຂ	10	2
່ງງ	5	4
່ງຈ	-2	9
່ງຊ	-6	11
່ງຍ	9	1
່ງຕ	-9	-7
່ງທ	-7	0
່ງນ	4	-5
່ງບ	13	-3
່ງປ	8	3
່ງຜ	10	-8
່ງພ	3	1
່ງຟ	9	1
່ງມ	2	12
່ງຢ	11	-11
່ງລ	-16	-12
່ງວ	-4	2
່ງສ	-5	-6
່ງອ	1	3
່ງຮ	8	1
່ງເ	-3	-10
່ງແ	4	-14
່ງໄ	12	5
່ຈ	16	10
່ຈອ	-10	0
່ຈະ	-8	-4
່ຈັ	18	-3
່ຈາ	7	4
່ຈີ	4	3
່ຊ	24	16
່ຊັ	21	-7
່ຊາ	-5	1
່ຊິ	4	6
່ຊື	10	13
່ຊົ	15	3
່ຊຽ	-7	-4
່ຊ່	-6	1
່ຍ	12	10
່ຍອ	12	6
່ຍັ	-10	-7
່ຍ່	15	4
່ດ	5	-3
່ດີ	11	4
່ດູ	6	3
່ດົ	7	-1
່ດຽ	-11	4
່ດ່	4	-8
່ຕ	29	9
່ຕອ	12	7
່ຕະ	-14	-3
່ຕັ	-19	-13
່ຕາ	9	-10
່ຕິ	-1	-4
່ຕີ	4	4
່ຕື	27	2
່ຕູ	-27	-2
່ຕົ	9	5
່ຕ້	15	16
່ຕໍ	27	8
່ຖ	-20	-5
່ຖາ	18	-5
່ຖື	-17	-5
່ຖ່	9	9
່ຖ້	-5	-3
່ທ	-14	14
່ທັ	-10	3
່ທາ	-4	1
່ທຸ	-11	-8
່ທ່	2	4
່ທ້	-3	-1
່ທໍ	5	13
່ນ	4	3
່ນ "	-6	-2
່ນ ,	-11	-3
່ນ .	18	-7
່ນ 00	5	5
່ນ ?	1	-3
່ນກ	0	-6
່ນຂ	17	-2
່ນຄ	3	13
່ນຈ	-4	9
່ນຊ	12	-3
່ນຍ	8	-8
່ນດ	-6	-2
່ນຕ	-18	-1
່ນນ	6	-4
່ນບ	-8	1
່ນປ	-13	5
່ນຜ	-1	4
່ນມ	-9	-4
່ນຢ	-15	-12
່ນລ	-4	0
່ນວ	5	6
່ນສ	3	0
່ນຫ	6	11
່ນອ	8	7
່ນຮ	8	0
່ນັ	-20	-5
່ນາ	-3	1
່ນິ	2	-7
່ນີ	5	-7
່ນົ	5	-1
່ນເ	10	-13
່ນແ	13	-11
່ນໂ	7	-6
່ນໄ	-14	3
່ນໆ	4	1
່ນ້	-5	-1
່ນໍ	27	17
່ບ	-29	3
່ບວ	-23	-5
່ບຸ	-3	0
່ບ່	-18	3
່ບ້	4	-5
່ບໍ	5	5
່ປ	-14	-14
່ປະ	10	2
່ປີ	-16	1
່ປຸ	-7	-1
່ປົ	0	-4
່ປ່	3	-10
່ປ້	4	1
່ຜ	-3	-1
່ຜູ	-3	-1
່ຜົ	-9	0
່ຝ	-3	0
່ຝລ	-5	0
່ພ	38	0
່ພວ	-6	0
່ພັ	15	-5
່ພາ	1	-4
່ພິ	5	1
່ພຸ	-5	-3
່ພົ	9	3
່ພໍ	2	4
່ຟ	-11	-1
່ຟ້	-11	-3
່ມ	10	-44
່ມ .	-17	2
່ມກ	-12	-2
່ມຂ	2	5
່ມຄ	-11	-2
່ມຊ	-22	0
່ມທ	3	0
່ມນ	0	-10
່ມບ	8	2
່ມຜ	9	5
່ມຢ	21	7
່ມວ	-5	-6
່ມະ	2	3
່ມັ	5	-3
່ມາ	6	4
່ມີ	0	-15
່ມຶ	-8	-2
່ມື	50	-25
່ມຸ	-3	1
່ມົ	7	-7
່ມເ	6	3
່ມແ	1	-5
່ມໄ	7	1
່ຢ	21	5
່ຢາ	-4	-11
່ຢຸ	23	22
່ຢູ	13	-8
່ລ	-12	2
່ລອ	-3	0
່ລະ	6	2
່ລາ	-23	4
່ລີ	3	3
່ລຸ	-14	-2
່ລູ	-7	6
່ລົ	18	-10
່ວ	-13	25
່ວງ	3	26
່ວຍ	-6	-3
່ວນ	-11	0
່ວມ	-19	5
່ວຫ	1	-3
່ວັ	6	-3
່ວາ	4	8
່ວິ	-7	-14
່ວແ	4	1
່ວໂ	10	10
່ວ່	14	16
່ສ	10	8
່ສວ	4	4
່ສອ	-15	-2
່ສະ	-22	0
່ສັ	27	-1
່ສາ	-1	-6
່ສິ	9	8
່ສຸ	13	5
່ສູ	-8	0
່ສົ	-9	3
່ຫ	36	-5
່ຫນ	-28	-8
່ຫມ	-1	-3
່ຫລ	13	-4
່ຫວ	-5	0
່ຫອ	-5	-30
່ຫາ	29	19
່ຫົ	32	9
່ຫ້	-7	2
່ຫໍ	-8	3
່ອ	5	21
່ອ (	-1	-5
່ອ .	-7	5
່ອ 00	8	-2
່ອ 6	0	-3
່ອກ	14	4
່ອຂ	15	-4
່ອຄ	10	5
່ອງ	-21	-5
່ອຊ	12	3
່ອຍ	12	-15
່ອດ	-7	4
່ອຕ	12	3
່ອທ	-7	-2
່ອນ	-21	-26
່ອບ	-7	-4
່ອປ	-18	1
່ອມ	-33	-6
່ອຢ	-20	0
່ອລ	14	10
່ອສ	-10	0
່ອຫ	3	4
່ອອ	-4	30
່ອາ	27	5
່ອິ	-4	1
່ອີ	5	3
່ອຸ	-12	-13
່ອົ	-13	-5
່ອເ	22	8
່ອແ	27	16
່ອໂ	1	3
່ອໄ	-4	2
່ອ່	6	1
່ອ້	-4	1
່ຮ	16	12
່ຮອ	-6	1
່ຮັ	3	0
່ຮາ	-17	-7
່ຮີ	2	7
່ຮູ	39	29
່ຮ່	-9	-2
່ຮ້	8	-5
່າ	-13	-7
່າ .	-11	2
່າ 00	-3	0
່າກ	13	18
່າຂ	10	-8
່າຄ	4	-10
່າງ	-17	5
່າຊ	-13	4
່າຍ	-15	0
່າດ	-20	1
່າຕ	-14	-25
່າຖ	-2	-8
່າທ	-19	2
່ານ	-11	-3
່າບ	14	3
່າປ	1	6
່າຜ	-7	5
່າຝ	-1	-3
່າພ	-3	3
່າມ	3	-13
່າຢ	-5	6
່າລ	1	6
່າວ	-14	1
່າສ	11	0
່າຫ	3	6
່າອ	-13	-6
່າເ	1	11
່າໂ	-7	-3
່າໄ	-4	13
່າໆ	2	-6
່ຽ	19	-4
່ຽງ	11	7
່ຽນ	14	1
່ຽວ	12	-19
່ເ	5	-17
່ເກ	-1	4
່ເຂ	-7	-4
່ເຄ	-35	-12
່ເຈ	-16	-40
່ເຊ	83	-5
່ເດ	-5	0
່ເຖ	-7	7
່ເທ	-9	0
່ເບ	-11	-1
່ເປ	-21	16
່ເພ	2	3
່ເມ	-2	10
່ເລ	-7	-1
່ເສ	15	-3
່ເຫ	1	-15
່ເອ	3	1
່ເຮ	-3	11
່ແ	18	-2
່ແຂ	-1	-3
່ແຈ	-3	0
່ແດ	-13	2
່ແຕ	-3	18
່ແນ	-5	1
່ແຜ	-16	4
່ແມ	-6	-8
່ແລ	43	-5
່ແຫ	1	-6
່ໂ	7	0
່ໂຮ	8	1
່ໄ	26	-27
່ໄກ	-6	3
່ໄຂ	-22	-42
່ໄຄ	-23	0
່ໄຈ	3	3
່ໄດ	41	9
່ໄທ	-17	7
່ໄນ	-13	-2
່ໄປ	-5	10
່ໄວ	12	10
່ໄສ	16	-16
່ໄຫ	50	-21
່ໄອ	-26	3
່ໆ	-12	9
່ໆ .	0	7
່ໆກ	4	4
່ໆບ	-3	-4
່ໆລ	-8	2
່ໆວ	6	-2
້	-22	3
້ )	1	5
້ ,	-14	-5
້ , ບ	-11	1
້ , ອ	4	-1
້ .	21	-30
້ . ກ	3	2
້ . ຂ	-27	-8
້ . ຊ	2	-5
້ . ຕ	-2	-11
້ . ຖ	3	-2
້ . ນ	3	-7
້ . ບ	11	3
້ . ມ	3	-1
້ . ຢ	-1	-8
້ . ລ	4	0
້ . ສ	-6	-1
້ . ຫ	0	-3
້ . ອ	-7	0
້ . ແ	7	3
້ 0.0	-10	-6
້ 00	10	25
້ 00 mg	3	2
້ 00 ນ	-8	-1
້ 00 ປ	-8	0
້ 00 ມ	-5	5
້ 00 ຫ	21	7
້ 00 ອ	-5	1
້ 00 ເ	3	7
້ 00 ແ	-7	0
້ 000	-12	-1
້ 000 00	-5	-1
້ 000 000	3	0
້ 1	1	4
້ 2	13	10
້ 2 ຄ	4	4
້ 3	4	-5
້ 3 ອ	-1	-4
້ 36.0	8	-8
້ 37.0	2	-7
້ 38.0	32	-5
້ 38.0 ຕ	0	-3
້ 38.0 ບ	9	2
້ 38.0 ຫ	3	12
້ 38.0 ເ	3	-14
້ 39.0	9	4
້ 4	11	0
້ 5	9	10
້ 5 ມ	5	2
້ 5 ອ	-2	5
້ 6	5	3
້ 7	3	0
້ 8	2	13
້ 8 ມ	1	11
້ 9	12	4
້ 9 ມ	5	3
້ :	-10	-1
້ ?	-10	-2
້ k	-3	2
້ k 0.0	-3	2
້ກ	-36	10
້ກວ	10	-3
້ກະ	-9	-4
້ກັ	3	-7
້ກາ	-3	-6
້ກິ	-30	13
້ກື	3	1
້ກົ	-9	0
້ກ່	-11	4
້ກ້	4	4
້ກໍ	12	2
້ຂ	0	-1
້ຂັ	-4	-1
້ຂາ	1	8
້ຂຶ	-8	6
້ຂໍ	12	-8
້ຄ	22	-1
້ຄວ	3	10
້ຄິ	0	-7
້ຄີ	27	16
້ຄື	1	3
້ຄົ	13	-7
້ຄ່	11	-7
້ຄ້	-8	-3
້ຄໍ	-14	0
້ງ	4	10
້ງ .	11	-5
້ງກ	3	-4
້ງຂ	4	5
້ງຄ	-8	0
້ງດ	0	-4
້ງທ	-3	4
້ງນ	-11	-1
້ງບ	10	5
້ງປ	5	2
້ງມ	5	4
້ງຢ	-18	0
້ງລ	2	4
້ງສ	1	-7
້ງຫ	-5	-1
້ງເ	6	1
້ງແ	9	2
້ງໄ	-6	-5
້ງ່	-3	2
້ຈ	2	7
້ຈັ	2	3
້ຈາ	4	-2
້ຈ່	-1	-3
້ຈໍ	3	4
້ຊ	4	-2
້ຊັ	5	5
້ຊາ	6	5
້ຊິ	-4	-2
້ຊີ	2	-3
້ຊຶ	3	4
້ຊື	9	-6
້ຊ່	-19	-6
້ຍ	-16	-2
້ຍ .	-5	-3
້ຍັ	9	14
້ຍາ	-12	-6
້ຍຸ	-5	6
້ຍ່	-9	-14
້ຍ້	2	-4
້ດ	-7	-16
້ດີ	-36	-4
້ດື	-1	-5
້ດຽ	21	-8
້ດ່	0	-5
້ດໍ	19	7
້ຕ	14	-5
້ຕອ	-4	7
້ຕັ	-25	-2
້ຕາ	15	4
້ຕິ	11	-6
້ຕີ	13	-8
້ຕື	4	8
້ຕົ	-1	4
້ຕ້	-2	-6
້ຖ	-13	-11
້ຖອ	-5	-2
້ຖາ	-2	-5
້ຖື	-5	4
້ຖ່	-1	-7
້ທ	9	24
້ທາ	-5	-3
້ທີ	5	8
້ທຸ	10	3
້ທ້	10	16
້ທໍ	-9	1
້ນ	24	8
້ນ "	-16	1
້ນ ,	7	3
້ນ .	-4	3
້ນ 00	10	2
້ນ 38.0	-5	0
້ນ hi	0	3
້ນກ	-4	4
້ນຂ	13	-8
້ນຄ	11	2
້ນຈ	9	-8
້ນຊ	12	-1
້ນຍ	7	-1
້ນດ	-5	-3
້ນຕ	-5	6
້ນທ	-1	-12
້ນນ	6	-1
້ນບ	1	9
້ນປ	9	13
້ນພ	-8	-3
້ນຟ	-13	2
້ນມ	-9	6
້ນຢ	2	-5
້ນລ	9	6
້ນວ	1	6
້ນສ	-13	6
້ນຫ	-4	-6
້ນອ	-16	6
້ນຮ	-22	1
້ນາ	9	-5
້ນີ	81	11
້ນົ	0	-8
້ນເ	16	-7
້ນແ	9	11
້ນໂ	-13	0
້ນໄ	35	-13
້ນໆ	14	4
້ນໍ	8	3
້ບ	-22	-21
້ບ່	-1	4
້ບ້	-4	-1
້ບໍ	-17	-24
້ປ	10	-3
້ປວ	-5	-3
້ປອ	-10	0
້ປະ	14	-3
້ປີ	-4	1
້ປຸ	3	2
້ປົ	16	-3
້ປ່	-8	0
້ຜ	-2	0
້ຜົ	10	0
້ຜ່	-16	-1
້ຝ	-9	1
້ຝຸ	-4	2
້ພ	-16	6
້ພັ	10	2
້ພາ	-4	2
້ພິ	3	3
້ພົ	-16	2
້ພໍ	-18	3
້ມ	15	0
້ມ .	7	-3
້ມກ	-3	-2
້ມນ	2	-4
້ມບ	7	0
້ມປ	5	-3
້ມມ	2	-4
້ມຢ	-3	1
້ມລ	5	3
້ມຫ	14	16
້ມາ	15	-1
້ມີ	-24	-19
້ມື	-1	11
້ມູ	-6	-1
້ມເ	-5	0
້ມແ	-5	2
້ມໄ	3	-1
້ຢ	16	4
້ຢາ	21	5
້ຢູ	11	-1
້ລ	52	-11
້ລະ	14	-23
້ລາ	19	7
້ລຸ	-1	3
້ລູ	6	6
້ລົ	-8	-3
້ວ	-5	-18
້ວ "	14	4
້ວ ,	-4	0
້ວ .	6	-2
້ວ 00	5	2
້ວ 000	-16	0
້ວ 1	3	1
້ວກ	20	6
້ວຄ	12	9
້ວງ	8	2
້ວຈ	-12	5
້ວຊ	14	5
້ວຍ	-17	12
້ວດ	3	-14
້ວຕ	5	-1
້ວຖ	9	-3
້ວທ	-3	7
້ວນ	8	-8
້ວບ	22	-24
້ວປ	11	5
້ວຜ	-3	-11
້ວພ	3	-6
້ວມ	-1	10
້ວຢ	-17	4
້ວລ	-11	-1
້ວວ	-17	-1
້ວສ	-5	7
້ວຫ	-13	-6
້ວອ	-5	-3
້ວຮ	-4	2
້ວັ	15	-5
້ວາ	30	-35
້ວິ	6	4
້ວເ	-9	5
້ວແ	12	-13
້ວໂ	-8	-3
້ວໄ	-15	1
້ວ່	-13	5
້ສ	28	-6
້ສອ	-19	-6
້ສະ	3	-9
້ສັ	15	-12
້ສາ	-12	2
້ສິ	-1	-3
້ສຶ	12	3
້ສຸ	5	7
້ສູ	38	5
້ສົ	2	7
້ສໍ	-11	1
້ຫ	-2	-18
້ຫຍ	-8	0
້ຫນ	12	0
້ຫມ	0	-15
້ຫວ	6	2
້ຫອ	1	4
້ຫາ	-12	-1
້ຫົ	-1	-5
້ອ	-14	5
້ອ .	3	5
້ອງ	25	25
້ອຍ	-5	-6
້ອຕ	0	4
້ອນ	43	21
້ອມ	10	4
້ອຫ	-3	-2
້ອອ	-3	5
້ອັ	3	4
້ອາ	-7	-1
້ອິ	-3	1
້ອີ	5	5
້ອື	24	-31
້ອົ	-8	-8
້ອແ	-11	-2
້ອໄ	-7	-2
້ອ່	1	10
້ອ້	14	4
້ຮ	17	15
້ຮອ	-10	-1
້ຮັ	8	5
້ຮາ	8	14
້ຮື	10	-1
້ຮູ	9	-2
້ຮ້	2	-7
້າ	-10	13
້າ (	5	0
້າ ,	7	-2
້າ .	4	17
້າ 00	3	11
້າ :	4	-6
້າກ	-7	11
້າຂ	24	0
້າຄ	20	-1
້າງ	-11	-21
້າຈ	-28	1
້າຊ	13	12
້າຍ	8	-35
້າດ	17	0
້າຕ	16	4
້າຖ	4	1
້າທ	-1	-19
້ານ	6	-17
້າບ	24	24
້າປ	29	-4
້າຜ	8	-1
້າພ	-3	-2
້າມ	-26	1
້າລ	20	16
້າວ	-17	8
້າສ	15	10
້າຫ	41	-4
້າອ	12	10
້າຮ	2	5
້າເ	-7	18
້າແ	-7	-4
້າໂ	13	-1
້າໄ	28	-9
້ຽ	22	10
້ຽວ	23	3
້ເ	-8	-33
້ເກ	11	5
້ເຂ	12	2
້ເຄ	11	-4
້ເງ	-3	-14
້ເຈ	-10	-6
້ເຊ	-6	-2
້ເດ	-14	1
້ເຕ	0	-4
້ເຖ	5	3
້ເທ	0	4
້ເບ	7	-4
້ເປ	-13	2
້ເພ	-11	1
້ເມ	11	5
້ເຢ	-19	-5
້ເລ	8	-16
້ເວ	4	8
້ເສ	-8	-3
້ເຫ	18	-5
້ເອ	9	3
້ເຮ	-20	1
້ແ	-1	-22
້ແຂ	-10	7
້ແດ	-17	5
້ແຕ	-5	-7
້ແທ	-3	-5
້ແນ	-3	4
້ແບ	-3	-1
້ແປ	-5	3
້ແຜ	1	-5
້ແມ	6	2
້ແລ	18	-21
້ແຮ	2	3
້ໂ	-1	5
້ໂດ	-2	3
້ໂຕ	-3	9
້ໂຮ	10	-5
້ໄ	-22	12
້ໄຂ	-3	9
້ໄຈ	4	-3
້ໄດ	-5	12
້ໄນ	-7	1
້ໄບ	-5	2
້ໄປ	-15	10
້ໄພ	-4	1
້ໄວ	-6	-6
້ໄສ	-1	12
້ໄຫ	6	-3
້ໄອ	-2	-16
້ໆ	-10	-7
໊	3	3
໊ອ	3	-3
໋	8	0
໋ມ	16	-3
໋ອ	-8	4
໋ອກ	-8	0
ໍ	-36	15
ໍ (	-5	-1
ໍ .	-1	7
ໍ . ຂ	-6	3
ໍ . ຢ	3	1
ໍ 000	-14	-1
ໍ 000 ເ	-14	0
ໍ 5	-4	0
ໍ :	-10	3
ໍ ?	4	5
ໍ ? ດ	-5	0
ໍກ	-22	13
ໍກວ	-27	9
ໍກະ	-4	4
ໍກັ	1	3
ໍກິ	10	-4
ໍຂ	12	1
ໍຂອ	-3	1
ໍຂຽ	-6	2
ໍຂ້	-2	-3
ໍຂໍ	13	3
ໍຄ	12	1
ໍຄວ	5	-7
ໍຄື	2	7
ໍຄູ	-5	0
ໍຄົ	8	-2
ໍຄ່	5	2
ໍຄໍ	6	1
ໍຈ	12	6
ໍຈິ	9	5
ໍຈົ	4	2
ໍຊ	-21	10
ໍຊິ	-7	0
ໍຊື	-16	7
ໍຊ່	8	1
ໍຍ	-11	-3
ໍຍົ	-2	3
ໍຍ້	-7	0
ໍດ	2	-6
ໍດີ	10	-6
ໍຕ	36	14
ໍຕັ	17	11
ໍຕາ	11	-7
ໍຕົ	3	1
ໍຕ່	2	5
ໍຕໍ	-4	-2
ໍຖ	25	7
ໍຖອ	5	-3
ໍຖາ	8	5
ໍຖື	4	3
ໍຖ້	-6	-3
ໍທ	10	0
ໍທາ	4	4
ໍນ	-4	-11
ໍນັ	-1	-14
ໍບ	-16	7
ໍບວ	1	3
ໍບອ	-17	5
ໍບຸ	9	1
ໍບ້	5	3
ໍບໍ	-15	-3
ໍປ	15	-9
ໍປອ	2	-5
ໍປະ	5	2
ໍປຶ	8	9
ໍປ່	-5	0
ໍຜ	8	-10
ໍຜິ	-7	0
ໍຜູ	14	0
ໍພ	11	2
ໍພັ	5	4
ໍພໍ	10	2
ໍຟ	-6	-13
ໍຟັ	-13	1
ໍຟີ	5	-10
ໍມ	-15	7
ໍມະ	-11	-6
ໍມາ	-6	1
ໍມີ	7	0
ໍມື	-8	5
ໍຢ	-17	4
ໍຢາ	-12	4
ໍຢູ	-15	-2
ໍລ	-37	-2
ໍລະ	-5	-5
ໍລາ	-18	0
ໍລິ	-9	-1
ໍລົ	-4	1
ໍລໍ	7	1
ໍວ	-5	10
ໍວິ	6	-1
ໍວ່	-16	7
ໍສ	8	5
ໍສອ	3	3
ໍສະ	-10	6
ໍສາ	-9	0
ໍສີ	2	-3
ໍສູ	-5	-6
ໍສົ	15	4
ໍສ່	3	1
ໍສໍ	4	-2
ໍຫ	6	11
ໍຫນ	-19	-2
ໍຫມ	5	-4
ໍຫລ	3	0
ໍຫອ	10	6
ໍຫາ	2	5
ໍຫົ	-4	5
ໍອ	-15	-5
ໍອອ	7	-2
ໍອະ	-5	0
ໍອາ	-4	-1
ໍອຸ	-3	0
ໍຮ	8	-18
ໍຮາ	17	-14
ໍຮູ	-4	-6
ໍາ	-53	17
ໍາ .	12	7
ໍາກ	-23	-1
ໍາຂ	0	3
ໍາຄ	10	8
ໍາຕ	4	0
ໍາຖ	-7	-4
ໍາທ	-6	-1
ໍານ	1	-4
ໍາບ	-20	2
ໍາປ	-17	-5
ໍາພ	3	7
ໍາມ	5	1
ໍາຢ	-9	2
ໍາລ	2	4
ໍາວ	19	9
ໍາສ	-10	1
ໍາຫ	6	-4
ໍາອ	-13	7
ໍາຮ	-7	-17
ໍາເ	-22	7
ໍາແ	6	-5
ໍາໂ	-6	-3
ໍາໄ	2	-6
ໍເ	18	-8
ໍເກ	7	2
ໍເຄ	9	0
ໍເງ	-17	1
ໍເຈ	4	-9
ໍເຊ	-6	-5
ໍເດ	10	8
ໍເບ	13	-7
ໍເປ	13	-7
ໍເພ	8	-1
ໍເມ	-7	3
ໍເລ	-16	7
ໍເສ	-17	0
ໍເອ	1	3
ໍແ	16	13
ໍແຂ	11	2
ໍແຈ	3	0
ໍແຕ	-15	-2
ໍແນ	4	2
ໍແມ	12	10
ໍແລ	6	2
ໍໂ	-12	-1
ໍໂທ	-10	2
ໍໄ	5	15
ໍໄຊ	-4	1
ໍໄດ	-11	-8
ໍໄທ	20	5
ໍໄບ	-9	-3
ໍໄຫ	5	13
ໍ່	23	7
ໍ່ "	4	1
ໍ່ ,	-5	2
ໍ່ .	10	2
ໍ່ 00	0	3
ໍ່ ?	-4	3
ໍ່ກ	14	13
ໍ່ຂ	12	20
ໍ່ຄ	-4	0
ໍ່ງ	-6	-3
ໍ່ຈ	8	12
ໍ່ຊ	31	3
ໍ່ຍ	6	26
ໍ່ດ	16	14
ໍ່ຕ	31	-6
ໍ່ຖ	10	7
ໍ່ທ	-18	5
ໍ່ນ	1	5
ໍ່ບ	-32	-10
ໍ່ປ	0	-4
ໍ່ຜ	-7	0
ໍ່ພ	9	0
ໍ່ຟ	-3	-1
ໍ່ມ	21	-37
ໍ່ຢ	75	11
ໍ່ລ	21	4
ໍ່ວ	-6	-21
ໍ່ສ	12	-7
ໍ່ຫ	-23	-35
ໍ່ອ	-5	39
ໍ່ຮ	21	14
ໍ່າ	13	-1
ໍ່ເ	-36	-32
ໍ່ແ	-25	1
ໍ່ໂ	5	2
ໍ່ໄ	51	-28
ໍ້	-18	-23
ໍ້ກ	0	3
ໍ້ຄ	-4	1
ໍ້ຕ	-2	-7
ໍ້ທ	-11	0
ໍ້ນ	2	-6
ໍ້ຢ	4	-5
ໍ້ສ	-4	-1
ໍ້ອ	-6	1
ໍ້າ	11	-7
ໍ້ແ	-4	0
ໍ້ໄ	-3	6
–	-4	9
—	-36	4
—ຂ	-8	0
——	-18	0
“	-40	-9
“不	-4	-2
“你	-5	0
“否	-5	0
“否”	-5	0
“心	2	-5
“急	10	0
“救	12	4
“救心	12	4
“看	4	3
“肿	-8	0
”	-51	-7
” ,	0	7
” , 我	10	4
” , 是	12	4
” , 这	-3	0
”“	-18	0
”。	-15	0
”。我	5	2
”一	-3	0
”和	2	4
”和“	2	4
”我	1	8
”是	-8	-7
”的	-9	1
”这	-4	-4
…	-24	6
……	-9	-2
≥	-17	-3
≥ 00	-6	-1
、	-28	-9
、 000	-3	1
、一	3	-1
、不	-5	0
、中	1	-6
、低	-7	0
、低血	-7	0
、体	-2	-1
、体温	-3	2
、出	-1	4
、呕	-5	3
、呕血	-9	0
、呼	-13	1
、呼吸	-13	1
、咯	-8	0
、咯血	-8	0
、咽	-3	2
、喘	-20	1
、喘不	-20	1
、基	5	2
、基因	5	2
、大	-11	-1
、头	0	6
、心	-21	3
、心梗	-4	0
、心跳	-3	2
、急	-3	0
、急性	-3	0
、意	-3	0
、意识	-3	0
、感	0	3
、房	15	0
、护	3	2
、抽	-7	0
、无	-9	-6
、昏	-6	0
、昏迷	-6	0
、晕	-8	-2
、晕厥	-6	0
、术	7	-3
、气	-12	-4
、气促	1	-4
、没	-11	-3
、流	-5	0
、病	6	2
、白	-1	-3
、签	3	1
、翻	4	4
、翻译	4	4
、老	-3	-11
、肝	5	-2
、肺	-7	0
、肺炎	-7	0
、胃	15	-3
、胸	-5	1
、脑	-4	0
、血	-36	0
、费	3	0
、费用	3	0
、身	-3	0
、过	-4	0
、过敏	-4	0
、间	-5	0
、陪	5	1
、高	-5	2
、黑	-3	0
。	-53	0
。 "	-14	0
。 00	-7	-2
。 0000	-6	4
。 0000 年	-6	4
。一	28	1
。三	4	-2
。上	7	0
。上周	10	0
。上次	11	-4
。下	1	-7
。下一	2	-5
。下个	-5	3
。下周	-5	-4
。下次	7	-6
。不	51	-8
。不发	2	-9
。不是	18	7
。不烧	-1	-7
。中	21	2
。主	-7	-2
。主治	6	-7
。主要	-13	2
。之	-4	2
。买	-2	10
。二	1	5
。人	11	-32
。人在	7	-4
。人没	1	-6
。人目	9	-6
。今	14	28
。今天	10	20
。今年	-3	0
。今日	4	2
。今早	5	5
。今晚	8	-7
。今晨	4	7
。从	8	4
。从前	0	3
。他	19	4
。他不	-4	-3
。以	1	0
。以前	5	5
。会	12	0
。住	1	9
。体	18	-6
。体温	10	-1
。你	1	9
。你们	9	14
。你哋	12	-3
。保	-1	5
。保险	-1	4
。做	-12	2
。停	10	3
。停药	10	3
。儿	-3	2
。先	3	2
。入	-5	6
。入组	8	6
。公	8	-9
。公司	8	-7
。六	9	-2
。六十	1	-3
。其	-2	8
。其余	14	6
。其实	-16	0
。再	-17	-11
。准	9	3
。准备	9	3
。出	-4	0
。刚	28	17
。刚才	-2	5
。利	-5	2
。前	1	-1
。前天	5	-1
。化	16	5
。化疗	15	-1
。医	4	7
。医生	-3	1
。医院	9	8
。厂	5	-6
。厂家	5	-6
。原	5	-3
。原定	-5	-3
。原来	9	0
。去	-11	-8
。去年	-6	-3
。县	2	-4
。县医	2	3
。县里	0	-7
。另	-1	-7
。另外	-6	-8
。只	-55	7
。只想	-10	1
。只是	-24	-6
。可	-27	-10
。可以	-23	-3
。吃	33	-24
。后	14	-1
。听	-15	-14
。听说	-20	-11
。哪	3	7
。哪里	3	2
。喝	-6	2
。国	11	-10
。国外	2	-7
。在	25	5
。大	21	-7
。大夫	-1	-4
。头	-6	1
。奶	4	3
。奶奶	4	3
。如	-11	4
。如今	-6	0
。妈	-1	4
。姐	-3	-2
。姐姐	-3	-2
。婆	-3	5
。婆婆	-3	5
。孩	3	0
。孩子	3	0
。客	-31	-4
。家	28	19
。家属	14	15
。家母	0	5
。家父	-4	-6
。家里	5	7
。对	-6	1
。对了	-5	1
。就	-38	-6
。就想	-6	1
。就是	-11	-12
。就问	-16	3
。当	2	-3
。当地	2	-3
。怎	3	7
。怎么	3	7
。想	-39	-17
。想买	-4	6
。想了	-6	3
。想今	2	-10
。想先	-6	-2
。想参	-1	-3
。想听	-8	0
。想咨	0	5
。想在	-15	-1
。想打	10	0
。想找	9	-4
。想报	-4	1
。想换	0	3
。想约	12	-7
。想视	-4	-3
。想请	-16	-10
。想问	2	-5
。我	-3	12
。我人	2	4
。我们	-22	-3
。我在	1	-7
。我妈	-8	1
。我就	11	2
。我已	17	3
。我想	13	7
。我是	16	-12
。我本	-7	-2
。我没	-3	-5
。我爱	4	1
。我爸	-30	-2
。我的	-14	2
。我自	-16	-8
。我要	-3	5
。我还	-26	-2
。所	-4	0
。所以	-4	0
。手	2	3
。手术	8	-1
。护	-11	13
。护照	-4	7
。报	-7	7
。拟	1	3
。支	4	2
。方	0	3
。无	-6	-3
。既	3	3
。既往	3	3
。时	-6	0
。时间	-3	0
。明	1	4
。明天	1	5
。昨	1	-7
。昨天	6	-8
。昨晚	-9	-1
。是	8	5
。是不	7	9
。最	-3	2
。最近	-4	-1
。月	3	1
。有	-13	2
。有没	-22	0
。本	11	-14
。本地	-1	-3
。本来	8	2
。本院	10	2
。机	1	5
。材	0	5
。材料	0	5
。村	5	-2
。村医	1	7
。此	9	5
。求	8	-3
。没	14	-27
。没发	-3	-3
。没有	2	-6
。没烧	8	-9
。烦	10	4
。牙	3	0
。现	-42	-1
。现在	-24	-3
。申	-14	-1
。申请	-14	-1
。病	-1	-3
。目	5	8
。目前	5	8
。盼	3	1
。看	-4	-2
。看到	-10	1
。眼	1	-9
。研	20	-7
。研究	20	-7
。社	10	-1
。社区	10	-1
。移	2	-3
。移植	3	-3
。签	-11	-7
。签证	-11	-7
。约	-2	-3
。群	10	0
。老	13	2
。老伴	23	-1
。老公	-4	-1
。而	-5	4
。而家	-5	4
。联	0	4
。联系	0	4
。能	-3	-16
。能不	-3	-6
。能约	-3	0
。能视	4	-4
。腿	6	-10
。腿有	1	-10
。自	-3	0
。若	-1	4
。药	21	22
。药还	3	-2
。血	33	-7
。补	9	5
。补充	7	5
。表	9	1
。表格	-5	0
。要	-6	-10
。要不	-1	-7
。要等	4	-4
。视	3	3
。视频	3	3
。言	-3	0
。言归	-3	0
。诊	0	7
。诊所	0	4
。试	3	-9
。试验	11	-9
。询	7	-7
。说	-9	-5
。说明	-6	-5
。请	-45	14
。请帮	-4	-5
。请问	-1	10
。谢	12	-9
。谢谢	12	-9
。贵	8	4
。资	2	4
。资料	2	4
。身	6	-11
。近	5	-2
。这	5	-8
。这三	6	-2
。这两	3	11
。这个	-8	4
。这样	-3	0
。这次	-6	-4
。这种	4	5
。那	-7	0
。酒	4	-6
。酒店	4	-6
。镇	7	-5
。镇上	5	-3
。问	-26	5
。问一	-8	2
。问下	-2	-3
。问问	-12	1
。阿	11	5
。需	-3	-2
。需要	-3	-2
。顺	-1	5
。顺便	-17	2
。顺带	16	3
。预	-9	-1
。预约	-6	-1
。验	-5	1
。骨	3	4
。麻	-23	-6
。麻烦	-23	-6
〇	-3	0
「	-11	5
」	-11	5
」 ,	-15	5
」 , 我	-7	5
㗎	-14	0
一	10	4
一 ,	10	-2
一、	4	-1
一丁	-7	0
一丁点	-7	0
一万	-6	0
一下	25	17
一下 ,	20	8
一下 :	-9	0
一下。	-21	1
一下后	-8	6
一下子	-1	4
一下药	0	3
一个	33	-2
一个 ,	11	9
一个劲	0	4
一个厂	-8	1
一个坑	10	-8
一个多	7	1
一个字	7	-1
一个小	-5	3
一个星	16	-16
一个月	0	-4
一个枕	1	-7
一个礼	10	-3
一串	5	-7
一串水	3	-9
一些	1	-7
一件	-8	-3
一份	-5	4
一会	3	6
一会儿	3	6
一位	-13	-2
一位 ,	3	1
一共	3	0
一分	13	8
一分钟	9	9
一切	-44	1
一切正	-30	1
一到	-17	1
一刻	5	-1
一刻钟	5	-1
一动	17	-20
一动就	23	-17
一千	3	-10
一半	-1	0
一半 ,	-3	-7
一半。	0	4
一口	13	20
一口气	-3	1
一句	4	12
一句 ,	9	5
一句 :	-15	2
一句话	7	9
一只	4	-6
一向	6	0
一吸	17	18
一吸一	6	7
一吸气	11	11
一周	58	-13
一周 ,	2	-3
一周一	-1	4
一回	-10	-4
一回 ,	0	7
一回。	-3	0
一团	20	16
一圈	17	-29
一圈 ,	10	-19
一在	-12	0
一块	19	-20
一块 ,	1	-5
一块紫	9	-18
一型	-9	4
一型糖	-9	4
一声	-1	3
一夜	0	-8
一夜 ,	0	-8
一大	3	-4
一大口	21	7
一大块	0	-3
一天	77	-24
一天 ,	-4	3
一天一	-18	-8
一天三	11	-4
一天两	12	-5
一天厉	6	-5
一天四	2	4
一天大	9	-5
一天拉	38	-22
一天比	20	-20
一天没	10	28
一套	-13	0
一定	-13	-2
一定要	-15	-3
一家	15	6
一家三	5	6
一宿	3	-6
一封	3	-8
一小	12	9
一小时	8	14
一岁	5	4
一岁 ,	7	-2
一年	7	6
一年 ,	-4	-4
一年半	-12	0
一年多	13	-2
一年来	2	5
一并	-4	2
一开	-8	3
一张	-18	1
一想	-16	2
一批	-1	4
一抽	-3	3
一按	8	-13
一按一	1	-9
一按就	0	-4
一搓	0	4
一搓就	0	4
一摸	-5	4
一支	-10	0
一支 ,	1	-7
一支多	-7	0
一整	23	-6
一整天	12	-12
一整板	3	3
一日	8	-16
一晚	-11	-6
一晚上	-3	-6
一月	-8	0
一期	-19	0
一条	-11	-24
一条缝	1	5
一枚	-5	1
一枚 ,	-4	0
一查	-4	-1
一栏	10	-13
一样	22	24
一样 ,	3	10
一样。	2	-7
一样痛	3	-1
一样黑	18	11
一模	-6	5
一模一	-6	5
一次	-31	14
一次 ,	22	10
一次。	4	-4
一次全	7	-2
一次化	-13	0
一次多	2	-3
一次当	-3	2
一次没	-16	0
一次的	11	2
一次还	-14	-4
一步	-13	0
一滴	3	6
一点	6	-32
一点 ,	8	-6
一点。	-4	-4
一点不	-6	-5
一点点	5	-4
一片	21	1
一片 ,	4	-3
一片。	4	-1
一片黑	14	4
一百	-8	2
一百三	0	-3
一百二	-5	2
一盒	8	14
一盒 ,	-3	2
一盒多	10	3
一直	47	34
一直从	2	3
一直吐	30	-2
一直在	-6	7
一直想	4	2
一直打	-5	5
一直挺	-3	-2
一直是	-4	-2
一直没	-19	0
一直测	6	-6
一直睡	1	3
一直稳	-3	0
一直这	-2	-5
一看	-13	2
一眼	-6	-3
一碰	1	3
一碰就	1	3
一礼	-1	3
一礼拜	-1	3
一种	-10	-5
一站	10	6
一站就	9	6
一米	-12	-3
一粒	6	-7
一粒 ,	1	-3
一股	14	11
一股烂	0	4
一般	-18	4
一觉	3	4
一觉就	3	4
一起	-23	2
一起吃	-10	-4
一趟	-4	1
一跤	-2	-5
一路	-3	5
一跳	-7	6
一跳一	3	6
一身	0	4
一身冷	9	6
一身汗	-10	-2
一躺	2	8
一躺就	2	4
一边	-2	8
一遍	15	-2
一道	-3	-5
一针	9	-30
一针 ,	-2	3
一针在	-2	-4
一针的	-5	0
一问	-27	-5
一问。	0	-4
一阵	9	32
一阵 ,	-3	0
一阵一	-1	5
一阵阵	16	11
一页	26	8
一顿	-11	-5
一颗	8	5
一黑	1	3
丁	1	-8
丁点	-7	0
七	2	-7
七 ,	3	-2
七个	13	7
七八	14	-8
七八分	3	2
七十	2	-2
七十三	-3	3
七十六	8	3
七十岁	-6	-6
七周	3	-6
七周 ,	3	-5
七天	-6	-1
七天 ,	3	-2
七岁	3	-1
七岁 ,	3	-1
七年	-1	-10
七年前	-2	-3
七次	10	-4
七点	-7	5
万	-10	-6
万 ,	-1	5
万一	-36	-4
万一在	-12	0
万托	5	6
万托林	5	6
万荣	0	-6
万象	10	-8
万象哪	-4	0
丈	-3	-2
三	15	-24
三、	20	4
三。	0	3
三万	-5	1
三个	14	-14
三个多	4	2
三个小	5	1
三个星	-11	0
三个月	23	-11
三个礼	11	-3
三个钟	-4	-6
三代	5	5
三倒	3	7
三倒四	3	7
三公	3	-10
三公斤	7	-9
三分	2	-6
三十	-20	9
三十一	-6	-1
三十二	1	4
三十八	13	7
三十六	-15	0
三十四	2	4
三十年	-11	0
三千	-4	0
三口	6	11
三周	11	-11
三周 ,	5	-1
三周了	-8	4
三周前	8	-6
三嗪	6	-6
三四	10	-10
三四天	8	-2
三回	3	10
三回 ,	4	4
三在	-5	2
三天	96	-64
三天 ,	5	-19
三天。	-6	1
三天一	-7	3
三天了	25	-32
三天拉	3	7
三天没	0	16
三家	9	1
三岁	16	5
三年	-17	-9
三年 ,	-24	3
三年了	-8	8
三年没	14	-6
三床	6	4
三成	-8	1
三日	11	-6
三月	-12	10
三条	1	4
三次	-1	10
三次 ,	-12	1
三次都	-3	-2
三点	-2	3
三片	6	-2
三百	19	-3
三盒	-8	1
三种	-3	1
三级	-13	0
三线	-2	4
三遍	-7	2
三针	0	6
三阳	3	4
三阳 ,	-8	3
三阴	-4	4
三页	-7	0
上	-1	5
上 ,	5	-6
上。	22	3
上一	0	-6
上下	-22	-7
上下 ,	-18	-5
上不	10	14
上不来	9	8
上个	-26	6
上个月	-26	3
上个礼	4	2
上也	2	-7
上了	1	3
上了 ,	3	1
上了。	-6	1
上传	17	8
上你	-2	4
上你们	-2	4
上全	9	9
上全是	9	9
上冒	7	-3
上冒出	6	2
上写	-4	5
上写的	-4	2
上写着	-5	0
上出	-2	6
上到	6	0
上午	4	2
上厕	5	10
上厕所	5	10
上发	4	8
上吐	5	9
上吐下	5	7
上周	-12	5
上周 000	2	-9
上周三	4	6
上周二	3	2
上周四	4	1
上周还	6	-10
上回	-1	-6
上就	18	-10
上山	1	9
上市	7	1
上开	7	3
上开始	4	3
上手	5	2
上月	1	2
上月 000	6	2
上有	19	3
上来	-13	4
上气	3	23
上气 ,	-15	4
上气的	-11	0
上没	2	-11
上没有	9	-10
上滚	0	3
上火	13	0
上爬	20	5
上班	-20	-3
上班。	-10	-4
上的	17	5
上睡	0	-7
上礼	-3	4
上礼拜	-3	4
上突	-8	0
上突然	-7	0
上给	1	6
上翻	13	3
上翻 ,	3	4
上能	-2	6
上腹	5	3
上腺	3	5
上药	5	-1
上血	-3	-3
上要	-2	-3
上讲	-6	0
上说	-1	-6
上走	3	1
上起	7	6
上起来	9	3
上躺	3	3
上还	-9	-2
上还有	-10	1
上那	-2	-11
上那一	6	-8
上都	0	-7
上问	15	6
上问诊	8	3
上问问	3	0
上限	-4	3
上飞	0	3
上飞机	0	3
下	17	23
下 ,	7	-5
下 , 脖	1	4
下 :	-10	0
下。	-15	-5
下。想	-2	-7
下一	9	-22
下一次	2	-5
下一步	-9	0
下一针	16	-17
下个	7	-24
下个月	12	-24
下你	-5	-1
下午	4	-1
下半	12	10
下去	42	23
下去 ,	3	5
下去。	12	5
下去一	5	-3
下去了	3	4
下发	-11	-1
下发票	-11	-1
下后	-8	6
下周	12	-28
下周三	-6	5
下周二	1	5
下周去	11	-6
下周四	5	2
下周才	-2	-7
下周视	-5	1
下地	-4	3
下头	9	6
下头 ,	9	6
下子	-1	4
下就	2	4
下巴	6	5
下我	-6	0
下星	7	-9
下星期	7	-9
下月	-10	-2
下月 00	-4	0
下月去	3	0
下来	22	19
下来 ,	6	5
下来了	5	0
下楼	2	-10
下次	1	-10
下次覆	2	-6
下次随	1	3
下没	4	7
下泻	5	7
下泻 ,	5	6
下流	6	-2
下班	12	-7
下的	0	-4
下睡	-16	2
下睡得	-15	2
下礼	-8	-1
下礼拜	-8	-1
下肚	0	3
下肢	3	-7
下腹	18	23
下腹突	0	5
下药	0	3
下身	0	5
下那	-7	0
下降	-1	5
下面	5	9
不	40	21
不 ?	-26	5
不一	-6	2
不一样	-6	0
不上	19	27
不上 ,	-1	-15
不上来	6	9
不上气	3	22
不下	50	8
不下 ,	14	-12
不下去	2	8
不下头	9	6
不下来	-10	3
不了	86	-24
不了 ,	19	-18
不了。	3	-5
不会	-9	-4
不会动	6	1
不会发	-11	0
不会影	3	0
不住	118	22
不住 ,	7	8
不住。	7	5
不住了	30	-12
不住杯	6	2
不住碗	5	3
不使	14	-4
不停	20	-8
不停 ,	8	3
不冷	-1	-8
不出	24	26
不出 ,	3	9
不出来	-17	8
不到	61	0
不到 ,	13	4
不到。	14	2
不动	7	20
不动 ,	-7	3
不动也	7	5
不去	-6	-4
不去 ,	-11	0
不及	2	3
不发	1	-35
不发烧	-5	-30
不发热	6	-4
不可	0	-10
不可以	0	-10
不吃	-11	13
不吃 ?	1	-6
不吃药	-2	5
不吐	6	-20
不吐。	-1	-9
不听	4	5
不听使	4	5
不咳	-16	6
不咳嗽	13	6
不喘	11	-71
不喘 ,	3	-25
不喘。	5	-19
不喘不	3	-10
不在	5	-7
不多	10	-16
不多 ,	7	-11
不够	9	16
不够用	9	14
不太	12	13
不太醒	3	3
不头	4	-16
不头晕	2	-13
不好	15	-6
不好意	8	7
不对	-20	-11
不对 ?	-14	0
不少	0	-8
不平	12	10
不平 ,	2	3
不应	1	3
不开	-8	22
不开 ,	-5	14
不影	-8	0
不影响	-8	0
不得	-5	1
不得 ?	-6	0
不得人	8	3
不怎	4	-4
不怎么	4	-4
不急	-31	-2
不急 ,	-19	-3
不想	79	42
不想再	8	3
不想活	54	20
不愿	3	2
不慌	17	5
不懂	5	4
不成	1	-8
不打	-8	-2
不抽	1	-8
不招	-6	0
不掉	-3	7
不掉 ,	-3	3
不接	10	3
不搭	0	7
不搭后	0	5
不收	-1	7
不收 ,	2	-4
不放	10	5
不敢	5	4
不是	-34	15
不是一	-5	0
不是先	0	3
不是可	8	1
不是坐	1	-3
不是就	-13	-9
不是有	-4	0
不是每	-5	0
不是病	8	-6
不是真	-5	0
不是要	-6	0
不是身	-6	-5
不是问	3	0
不晕	14	-24
不晕 ,	7	-10
不晕。	6	-6
不晕不	2	-7
不来	15	20
不来 ,	9	7
不来。	3	2
不来气	0	4
不歪	2	-15
不气	-12	-4
不流	17	2
不清	23	10
不清 ,	-7	-1
不烧	-3	-67
不烧 ,	-3	-15
不烧。	5	-9
不烧不	-14	-9
不然	-15	0
不爱	0	6
不理	1	8
不用	23	-8
不用再	8	7
不用管	6	-2
不痒	-4	0
不痛	-32	-85
不痛 ,	-12	-28
不痛。	-12	-20
不痛不	-3	-5
不痛也	-3	-4
不痛了	-5	-1
不痛没	-14	-2
不痛眼	4	-8
不看	-2	3
不着	4	-13
不着 ,	14	-6
不着。	-5	-3
不着急	-15	6
不知	22	19
不知道	7	14
不碰	-16	-4
不碰。	-11	-4
不稳	-2	6
不稳。	1	6
不等	-8	0
不算	-4	10
不算 ?	-9	0
不管	10	-7
不管用	9	-8
不系	-5	-4
不红	-12	0
不红不	-11	0
不给	10	-7
不缓	8	2
不缓解	8	2
不肯	25	20
不肯吃	3	9
不肿	3	-21
不肿。	3	-10
不肿不	-3	-7
不胀	0	-4
不胸	2	-21
不胸痛	-3	-11
不胸闷	3	-11
不能	3	17
不能一	-10	0
不能不	4	3
不能买	-8	3
不能今	2	-10
不能先	10	-2
不能再	-4	1
不能动	-9	0
不能和	5	-1
不能就	7	-6
不能快	1	4
不能打	-19	0
不能找	9	-1
不能换	1	6
不能推	-12	2
不能提	-1	-10
不能改	-3	8
不能给	11	-6
不能让	-15	-7
不舒	0	-28
不舒服	-3	-29
不良	3	-3
不良事	5	-3
不花	-3	-12
不花 ,	-3	-12
不行	18	19
不行 ,	3	5
不行 ?	-10	1
不褪	1	6
不要	-19	-2
不要做	8	0
不要停	9	-6
不要先	-3	0
不要加	-2	-3
不要开	2	8
不要打	-3	-6
不要换	9	7
不要提	-5	-3
不要改	6	4
不要紧	3	-8
不要给	2	4
不要预	2	4
不见	27	2
不见 ,	-3	-9
不见了	11	3
不认	24	11
不认。	-7	-1
不认人	6	8
不认识	9	1
不让	11	10
不让碰	9	8
不该	-5	1
不起	32	20
不起劲	3	-4
不起来	17	12
不起腰	12	6
不足	13	0
不过	-26	6
不过气	-14	3
不进	3	-2
不进 ,	3	-5
不进去	1	4
不退	10	-5
不适	7	-3
不适 ,	-4	0
不通	-5	0
不通 ,	0	3
不醒	33	22
不醒 ,	13	8
不错	-4	-4
不闷	3	-6
不闷 ,	2	-4
不闹	-5	3
不高	-8	1
不麻	-16	-14
不麻不	-9	-8
不黄	-5	-1
与	-3	-1
专	0	2
专家	2	-2
专家 ,	6	6
专家的	7	4
专家看	1	6
专家给	-5	3
专家视	1	-6
专家远	10	1
专门	-9	-1
世	5	2
世 ,	9	0
丙	-7	-4
丙戊	8	-4
丙戊酸	8	-4
丙肝	0	-7
业	-17	1
东	17	-8
东京	-4	-5
东西	26	-15
东西 ,	1	-5
东西。	4	-8
东西有	2	-5
东西还	6	-8
东西重	4	0
丝	15	-4
丝 ,	5	-2
丢	10	1
丢了	16	-8
丢了 ,	10	-6
两	-7	9
两万	-12	1
两三	-5	3
两三天	6	-3
两个	4	4
两个 ,	2	-10
两个多	-8	1
两个小	-7	0
两个支	-5	0
两个星	1	11
两个月	10	17
两分	-14	-4
两分钟	-7	-4
两千	-6	2
两千多	-10	4
两口	11	1
两口 ,	8	4
两只	-6	2
两只手	7	7
两只眼	-10	-2
两只脚	3	-2
两周	23	-9
两周 ,	-6	12
两周。	7	4
两周前	-4	-1
两回	-1	5
两回。	-5	0
两天	47	-42
两天 ,	-24	-8
两天一	-6	6
两天了	21	-20
两天来	4	5
两天的	23	-11
两天眼	3	-3
两小	-5	2
两小时	-5	2
两层	7	-4
两层楼	7	-4
两岁	5	6
两年	-17	-11
两年 ,	7	-20
两年。	7	0
两年了	-7	-1
两年没	-18	6
两床	5	3
两床被	5	3
两张	6	1
两支	-11	5
两支 ,	1	4
两日	13	-4
两月	-15	-4
两条	11	18
两条杠	0	3
两条腿	11	15
两次	13	15
两次 ,	-10	7
两次。	1	5
两步	1	10
两步就	1	9
两片	6	0
两瓶	-18	-1
两百	2	-3
两盒	-6	10
两粒	5	-5
严	11	7
严重	11	7
个	-15	-2
个 "	1	4
个 ,	0	-5
个“	-17	0
个。	-4	-1
个不	20	-18
个不停	11	-10
个二	-10	-1
个人	-8	-3
个人。	0	-9
个人都	-3	3
个价	-15	12
个会	-7	2
个体	-6	0
个体检	-6	0
个儿	7	4
个儿科	4	4
个加	13	-1
个劲	0	4
个包	-7	-9
个医	46	5
个医生	46	5
个单	-3	-2
个厂	-6	-1
个双	-3	0
个口	10	-8
个吗	1	3
个听	-5	2
个听力	-5	2
个国	16	1
个国家	4	-4
个坑	0	-10
个坑 ,	8	-10
个基	4	0
个基因	4	0
个多	6	7
个多小	7	3
个多月	-3	1
个大	-1	0
个大包	3	-1
个字	27	0
个小	-21	0
个小时	-6	2
个小溃	-8	-2
个屁	-10	2
个工	6	-8
个工作	6	-8
个年	3	1
个心	11	6
个把	-9	0
个支	-6	0
个支架	-6	0
个方	-4	0
个星	12	-7
个星期	12	-7
个月	15	6
个月 ,	19	29
个月。	-9	2
个月一	-5	1
个月了	-6	0
个月内	-4	-2
个月前	12	-4
个月化	-5	0
个月多	-12	4
个月才	-11	-2
个月没	8	1
个月的	-1	-4
个月还	4	-1
个月都	-11	0
个月院	-11	0
个有	-1	11
个来	3	-4
个枕	7	-11
个枕头	7	-11
个漱	4	-2
个漱口	4	-2
个牙	5	-6
个疗	-7	-9
个疗程	-7	-9
个眼	0	3
个研	-3	2
个研究	-3	2
个礼	22	-2
个礼拜	22	-2
个线	0	-4
个线上	0	-4
个肝	-2	-3
个药	-15	-5
个表	20	5
个要	-6	4
个视	1	7
个视频	1	3
个试	-3	0
个试验	-3	0
个远	-15	0
个远程	-10	0
个钟	-19	-11
个钟头	-24	-10
个降	-8	4
中	-30	2
中 ,	-5	0
中、	-6	0
中、心	-3	0
中中	-5	0
中中心	-5	0
中介	-3	2
中医	-6	-3
中午	20	13
中午吃	3	5
中午起	2	11
中心	-12	4
中心”	15	3
中性	26	-10
中性粒	33	-7
中文	7	2
中文的	4	-2
中暑	-1	6
中毒	-19	1
中毒 ,	-8	0
中药	1	-5
中途	-2	-4
中间	8	-2
中风	-40	8
中风 ,	-9	0
中风的	-7	0
丰	1	3
串	3	-10
串水	3	-9
串水泡	1	-8
临	-13	7
临床	-18	1
临床试	4	-1
丸	15	-4
丸 ,	1	-5
丸”	12	4
为	-17	8
为了	-14	-3
为什	6	-6
为什么	6	-6
为是	1	-4
主	-23	-3
主动	-10	2
主动脉	-10	2
主治	6	-10
主要	5	3
主要想	-6	6
主要终	8	1
主题	5	1
主题是	5	1
举	0	5
久	6	0
久 ,	17	5
久了	3	-12
久到	3	3
么	-14	-1
么 ,	0	-4
么 ?	-1	9
么。	1	5
么不	7	-2
么不舒	7	-3
么买	-7	1
么价	4	-2
么写	-4	0
么办	46	9
么办 ,	-4	-5
么办 ?	-5	-7
么吃	-3	-7
么吃 ,	-5	1
么名	7	-2
么处	-7	0
么处理	-7	0
么多	7	-6
么大	3	-4
么寄	-5	-4
么尿	1	3
么开	-8	-8
么感	-1	-5
么感觉	-1	-5
么手	6	1
么手续	6	1
么报	-7	-3
么收	-14	0
么收费	-14	0
么时	-28	0
么时候	-28	0
么样	4	1
么痛	10	-2
么痛 ,	1	-4
么痛过	8	4
么算	6	-4
么药	-24	-1
么补	-7	-12
么调	-12	0
么都	16	11
义	6	-3
之	-17	-2
之一	-2	-5
之前	19	-8
之前要	-15	0
之后	-20	12
之后一	-9	0
之后再	-11	0
之间	-3	-3
乌	-2	4
乎	0	4
乐	-5	-3
乙	16	-6
乙拉	-3	-1
乙拉西	-3	-1
乙肝	10	-12
乙酰	9	7
乙酰氨	9	7
乜	10	-1
九	-8	13
九 ,	-2	4
九十	-2	3
九十 ,	3	2
九十岁	0	-3
九天	13	-3
九天 ,	3	4
九天。	4	-6
九岁	1	-2
九岁 ,	-1	4
九年	2	12
九年 ,	13	6
九日	5	-3
九日。	5	-3
九次	1	-8
九点	1	7
也	33	-15
也一	-13	0
也不	-12	9
也不喘	-6	-2
也不痛	-2	-7
也停	-7	0
也停了	-7	0
也只	-1	-6
也吐	3	-5
也就	-4	-5
也憋	1	5
也是	-13	3
也有	-10	-6
也正	3	-8
也正常	3	-8
也没	34	-15
也没了	-6	4
也没出	4	-4
也没发	6	-5
也没摔	10	-6
也没有	1	-7
也痛	8	-1
也痛 ,	8	-6
也看	9	5
也行	3	-7
也要	-1	-3
也说	8	-1
习	-13	-1
乡	3	0
乡镇	7	5
书	30	-1
书 ,	-12	4
书上	-5	-2
书上写	-5	1
书写	3	3
书写好	16	3
书已	16	5
书第	-3	-9
书里	-9	0
书面	-8	2
买	-3	19
买 ,	-9	0
买 ?	7	2
买。	-6	-5
买不	32	-18
买不到	28	-16
买了	6	3
买保	-6	0
买保险	-6	0
买到	11	6
买到 ?	4	-2
买国	5	3
买国外	5	3
买好	13	9
买得	2	-9
买得到	2	-9
买点	0	9
买的	-13	-1
买菜	-10	-1
乱	20	-6
乱抓	9	4
乱语	7	5
乱跳	-5	-1
乳	-12	-17
乳头	7	4
乳头状	7	4
乳房	6	-14
乳期	-5	-3
乳果	-22	1
乳果糖	-22	1
乳癌	-3	3
乳腺	5	-10
乳腺癌	10	-7
了	35	16
了 (	11	-11
了 ,	11	-6
了 , 一	-18	0
了 , 不	-2	11
了 , 两	3	0
了 , 也	9	-7
了 , 他	5	2
了 , 体	-10	-10
了 , 你	-6	-2
了 , 像	9	5
了 , 刚	6	-6
了 , 到	-10	3
了 , 医	-10	-3
了 , 吃	-12	8
了 , 吓	-14	0
了 , 夜	15	-12
了 , 大	10	8
了 , 头	-3	1
了 , 如	-3	-10
了 , 家	7	1
了 , 小	1	3
了 , 就	16	10
了 , 左	-6	3
了 , 已	-4	-2
了 , 心	-14	0
了 , 怎	0	5
了 , 想	-9	-15
了 , 我	12	8
了 , 所	-24	0
了 , 明	11	12
了 , 是	4	-8
了 , 每	0	3
了 , 没	-4	-1
了 , 牙	0	3
了 , 现	-13	5
了 , 真	-11	0
了 , 眼	4	-10
了 , 等	14	6
了 , 胸	-8	1
了 , 能	-12	12
了 , 脸	4	1
了 , 药	-4	9
了 , 血	-1	3
了 , 说	-5	-12
了 , 谢	11	3
了 , 身	-12	4
了 , 还	18	-10
了 , 这	5	-3
了 , 遗	18	5
了 , 问	1	-5
了 00	34	2
了 00 度	6	3
了 :	-11	-2
了 ?	6	0
了 and	2	12
了”	5	2
了。	28	12
了。之	-3	0
了。今	5	1
了。他	4	5
了。医	0	5
了。想	-18	0
了。我	-8	12
了。现	-22	0
了。能	-14	1
了。请	14	7
了。这	-11	-3
了一	32	-11
了一下	6	0
了一个	-1	7
了一串	1	-4
了一口	6	8
了一周	-12	7
了一回	1	7
了一圈	7	-14
了一夜	0	-9
了一大	-7	5
了一天	-8	8
了一小	0	7
了一晚	-8	0
了一次	12	0
了一跤	-2	-5
了一身	10	6
了一阵	-12	5
了七	6	1
了七年	5	0
了三	-2	16
了三个	2	-12
了三公	1	-5
了三十	5	8
了三回	2	3
了三天	7	13
了三年	-12	5
了三条	5	3
了三次	-20	5
了下	11	4
了不	9	-6
了两	-11	7
了两个	-8	2
了两周	-11	0
了两回	1	3
了两天	6	-4
了两小	-6	-2
了两年	3	-8
了两张	5	1
了两次	10	17
了两片	4	2
了个	-5	-4
了个大	-4	3
了九	10	16
了九天	2	9
了也	3	2
了也没	2	5
了二	-2	12
了二十	1	9
了五	17	9
了五天	2	3
了些	0	3
了以	4	3
了以后	4	3
了会	-20	2
了你	7	-22
了你们	3	-15
了你哋	-1	-8
了俩	-8	-6
了八	-16	4
了六	23	11
了六公	1	18
了再	-5	-6
了几	-17	-6
了十	27	-19
了十二	1	-4
了十几	25	-13
了十天	1	3
了十来	2	-5
了半	2	8
了半个	-5	4
了只	5	-3
了后	3	6
了吧	-4	7
了吧 ?	-9	4
了哈	-17	3
了哈哈	-17	3
了四	10	-11
了四个	-2	-3
了国	-7	-4
了块	4	4
了块磨	3	4
了大	-15	2
了头	26	18
了头 ,	24	7
了头孢	6	5
了好	0	1
了好几	3	5
了好多	2	-4
了字	-7	1
了小	33	-3
了小半	24	7
了小腿	2	-5
了就	-5	0
了成	-12	1
了成个	-12	1
了我	16	8
了手	10	-4
了抗	1	3
了支	-12	0
了支架	-12	0
了新	-7	3
了日	15	1
了有	-34	-6
了有点	-16	-1
了棉	4	-9
了棉花	1	-10
了没	-4	1
了点	-1	-5
了点血	12	-11
了血	-12	10
了解	-18	1
了解一	1	-3
了解贵	-4	0
了还	2	-1
了还没	7	-7
了退	3	4
了退烧	3	4
了那	39	12
予	3	1
事	-24	-9
事 ,	11	-28
事 , 今	1	7
事 , 血	4	-2
事。	9	-4
事。就	-3	1
事。我	-6	-2
事不	4	-1
事了	-9	8
事了。	6	1
事件	8	3
事吧	23	-4
事想	-11	0
事没	-7	2
事没有	-7	2
事的	-3	0
二	-43	-16
二 ,	7	-4
二、	7	9
二三	6	-5
二个	-5	-6
二便	-13	1
二十	-46	-9
二十一	4	-1
二十七	6	-9
二十三	8	0
二十八	-16	-2
二十六	-10	1
二十几	-3	8
二十分	5	5
二十周	-3	-2
二十四	-6	0
二十多	-6	-2
二十天	-17	-3
二十年	1	-10
二周	10	-11
二周 ,	3	-2
二天	-39	8
二天 ,	-4	2
二天就	-21	0
二年	-4	-6
二年 ,	-3	-4
二意	-3	1
二意见	-3	1
二期	-16	0
二楼	10	-8
二次	1	2
二次化	-4	2
二甲	10	-1
二甲双	10	-1
二百	-5	3
二级	-9	0
二胎	-15	-7
二诊	4	-7
二针	18	4
于	-1	5
于 0.0	-9	-1
云	2	0
云南	4	0
互	10	-4
五	-32	-8
五、	5	-4
五六	31	6
五六天	5	0
五六次	14	-2
五分	13	9
五分钟	13	9
五十	-12	8
五十六	-3	1
五千	-6	2
五周	-2	-10
五周 ,	3	-2
五回	4	3
五回 ,	4	3
五天	13	6
五天 ,	-14	14
五岁	-16	-11
五岁 ,	2	3
五年	-40	-7
五年 ,	-6	-3
五年前	-5	0
五次	-7	-7
五次 ,	3	-4
五的	-5	1
亚	-16	0
些	-39	3
些 ,	-1	-4
些。	-4	-3
些年	-6	2
些年了	-5	2
些材	-2	3
些材料	-2	3
亡	10	-5
亢	15	10
交	-32	5
交代	5	4
交通	-9	1
交通补	-4	-2
交通费	-7	3
交道	-3	0
交道 ,	-3	0
产	-7	-11
产后	-8	-3
产检	-12	1
产科	-1	-6
京	11	-4
京的	7	0
亮	6	11
亮 ,	0	3
亮。	0	-7
亮的	-10	4
亲	11	0
亲属	3	-8
亲的	-9	4
人	19	19
人 ,	21	14
人 , 一	-7	2
人 :	3	3
人 ?	-5	0
人。	22	-2
人。想	6	6
人。我	0	-7
人一	15	12
人一直	11	8
人三	-3	0
人不	-12	-4
人也	0	-7
人也没	6	0
人了	9	14
人了 ,	0	7
人会	-17	-4
人倒	4	-5
人做	8	1
人发	14	17
人只	21	-10
人只是	20	-5
人吃	15	8
人吗	16	-4
人吗 ?	6	-3
人员	7	2
人在	18	-2
人在万	6	-5
人在琅	2	-3
人好	-36	-10
人好好	-18	-8
人家	10	11
人就	8	-5
人就是	7	-6
人工	-11	-1
人工心	8	-1
人开	-2	4
人开始	0	4
人很	3	-4
人很好	-7	-4
人拿	6	5
人挺	-2	-3
人接	2	5
人接 ,	3	3
人是	10	-6
人有	28	-7
人有点	16	1
人民	-6	3
人民币	-6	3
人没	16	-32
人没了	-12	0
人没事	8	-7
人没什	13	-3
人没啥	-3	-1
人没感	4	-4
人清	4	-15
人清楚	3	-6
人清醒	1	-9
人现	-13	-2
人现在	-6	-2
人用	-30	0
人用的	-18	0
人目	8	-6
人目前	8	-6
人精	-2	8
人精神	-2	8
人聊	-3	-4
人蔫	5	5
人说	5	11
人说我	3	-1
人身	-4	1
人软	7	8
人软得	0	6
人还	45	-4
人还没	19	15
人还清	1	-4
人还行	24	-15
人迷	-1	9
人迷迷	3	9
人都	0	-4
人都会	-4	0
人黄	6	-1
什	-7	6
什么	-7	6
什么 ,	0	-4
什么 ?	-4	4
什么。	1	5
什么不	7	-2
什么价	4	-2
什么名	7	-2
什么感	-1	-5
什么手	6	1
什么时	-28	0
什么药	-24	-1
什么都	9	9
仅	27	-6
今	56	48
今儿	2	9
今儿个	1	5
今天	81	41
今天 00	0	-10
今天 or	1	-3
今天一	2	6
今天上	5	3
今天下	5	7
今天两	-7	7
今天中	1	5
今天人	1	10
今天他	3	6
今天化	9	-7
今天又	-12	-8
今天右	1	-9
今天吃	-17	1
今天吐	1	11
今天嘴	1	4
今天头	0	8
今天就	3	-14
今天尿	-14	-5
今天已	1	-8
今天我	4	3
今天手	6	-3
今天抽	4	-10
今天整	-9	6
今天早	8	6
今天是	3	3
今天有	3	-10
今天查	10	0
今天洗	1	4
今天烧	1	3
今天看	1	-9
今天站	1	5
今天老	4	3
今天能	2	-3
今天血	5	-3
今天量	4	5
今年	-28	-3
今年 00	-3	-2
今年七	4	2
今年五	-4	-1
今年四	-3	0
今日	11	-13
今早	8	-4
今早起	0	11
今晚	63	1
今晚就	19	8
今晚把	13	4
今晚等	8	2
今晨	15	15
今晨 t	6	2
今晨起	1	5
今朝	7	1
介	11	6
介入	11	4
仍	-3	3
从	48	8
从 00	10	-8
从 000	12	-6
从三	-6	-2
从中	1	5
从中午	1	5
从今	3	9
从今天	3	8
从你	7	-1
从你们	7	-1
从前	5	2
从前天	5	2
从国	9	2
从小	-17	0
从床	4	6
从早	9	13
从早上	3	4
从昨	36	-4
从昨天	22	-6
从昨晚	14	1
从来	-15	-3
从来没	-14	-3
从没	-7	3
从胸	1	-4
从胸口	1	-4
从阳	6	1
从阳台	6	1
仑	-8	2
仑伐	-3	2
仑伐替	-4	-4
仔	9	-4
他	43	40
他。	7	-3
他一	4	7
他一直	1	4
他七	-5	3
他七十	-4	5
他不	-4	5
他也	1	8
他从	4	6
他们	11	8
他做	-8	-1
他克	18	-9
他克莫	18	-9
他写	7	3
他去	-2	4
他只	-1	4
他吃	-1	15
他吃的	1	3
他坐	-8	1
他填	5	-1
他妈	-10	1
他嫌	2	4
他定	-10	0
他平	5	2
他平时	5	2
他想	13	-2
他手	11	3
他把	6	1
他昨	3	3
他昨晚	3	3
他最	4	-3
他最近	4	-3
他汀	-10	-8
他没	14	-6
他滨	10	-1
他爸	-11	-3
他现	-1	-3
他现在	-1	-3
他的	-9	-6
他眼	-10	-4
他约	11	4
他约个	11	4
他胺	-8	-3
他脑	3	2
他脸	4	0
他自	6	4
他自己	6	4
他莫	-4	-1
他莫昔	-4	-1
他话	5	4
他说	20	3
他说是	5	-2
他赛	-4	0
他还	-6	3
他还在	-1	3
他这	-8	1
他都	12	8
付	9	-2
付 ,	3	3
付 ?	-14	1
付吗	1	-7
付款	3	-2
代	0	9
代办	-9	0
代办吗	-7	0
代填	15	8
代填 :	3	4
代替	5	-4
代的	-4	0
代药	-1	-6
代表	15	-1
代购	1	-1
代购的	-8	2
以	-27	-6
以。	3	-5
以上	7	14
以下	-8	7
以下 ,	-13	0
以为	4	3
以为是	1	-4
以买	3	2
以买到	3	2
以先	5	3
以前	8	-15
以前从	5	-1
以前没	6	-7
以后	-5	-1
以后 ,	6	-6
以后一	0	-7
以后左	1	-4
以吗	0	6
以吗 ?	-9	3
以外	-5	3
以外的	-5	3
以我	-2	-3
以打	1	-6
以提	3	3
以来	-22	2
以用	-6	-3
以视	5	-4
以请	-1	-3
以远	-5	-2
以远程	-3	-3
仪	-7	12
仪显	18	5
仪显示	18	5
们	-32	-3
们 ,	-35	-7
们。	3	4
们一	0	5
们下	-4	1
们下周	-4	1
们不	7	2
们代	-4	2
们代购	-6	2
们做	2	11
们全	-3	0
们全家	-3	0
们公	4	1
们公司	4	1
们准	6	1
们准备	6	1
们出	-4	-5
们医	-21	0
们卖	2	0
们卖的	-6	0
们合	8	-1
们合作	8	-1
们吗	-4	2
们周	7	1
们在	16	-2
们客	-23	1
们客服	-23	1
们家	-17	0
们帮	3	0
们想	1	-2
们想去	5	-3
们把	5	8
们招	-10	0
们推	3	-17
们推荐	3	-17
们有	-4	18
们有没	-11	18
们的	18	-6
们看	-12	1
们管	-10	0
们约	3	-5
们约的	3	-5
们网	9	-1
们网站	8	-3
们网页	-8	2
们能	8	7
们能不	11	2
们自	8	5
们自己	8	5
们要	9	3
们还	9	-11
们这	14	-11
们这个	-4	-1
们这儿	11	-6
们那	3	4
们那个	6	3
们那儿	-9	0
们都	-17	-3
件	8	3
件 ,	-1	-4
件 ?	11	4
件三	-3	2
件要	4	1
价	-25	2
价 ,	6	2
价 :	-2	-4
价 ?	4	1
价、	18	4
价。	5	-10
价位	-9	0
价单	5	0
价多	-1	3
价多少	-1	3
价我	-13	2
价格	9	11
价格 ,	-2	4
价格和	6	1
价请	-7	1
任	5	8
任何	4	6
任何不	1	5
份	-14	3
份 ,	7	-3
份证	-7	-3
仿	8	-1
仿制	8	1
仿制的	3	6
仿制药	-6	-8
伊	27	9
伊布	3	-2
伊布替	3	-2
伐	16	11
伐替	5	1
伐替尼	5	1
伐沙	11	5
伐沙班	11	5
休	-8	-6
休假	5	-8
休克	-32	0
休克 ,	-6	0
休克过	-4	0
休息	-4	3
优	-14	9
优惠	-8	11
优甲	-8	-3
优甲乐	-8	-3
会	-11	-29
会 ,	-1	-3
会不	-23	-1
会不会	-23	-1
会中	-8	0
会儿	7	24
会儿又	5	4
会儿就	-6	1
会动	6	2
会发	-25	0
会发烧	-19	0
会员	1	-7
会引	-23	-2
会引起	-23	-2
会影	5	-2
会影响	5	-2
会抽	3	-1
会有	-6	-4
会痛	9	-1
会自	6	0
会自己	10	0
会要	-8	-1
会讲	1	6
会诊	16	2
会诊 ,	3	-1
会诊。	3	-3
会说	-6	-1
会说中	-6	-2
会阴	18	15
会阴部	17	9
传	-12	13
传 ,	-11	1
伤	12	-31
伤 ,	5	2
伤口	15	-29
伤风	0	-3
伯	3	7
估	-10	9
估 ,	-4	5
伴	17	-2
伴走	3	2
伸	6	9
似	13	19
似的	8	14
似的 ,	-1	6
似药	-1	-3
伽	-15	1
伽马	-16	0
伽马刀	-16	0
但	16	-38
但我	-11	-1
但是	46	-13
位	-13	-2
位 ,	-6	4
位。	-3	-2
位受	-11	0
位受试	-11	0
位置	3	1
位老	-6	-3
位老师	0	-3
位要	15	3
位费	-8	0
低	1	15
低。	0	3
低不	7	7
低不下	9	7
低压	8	2
低烧	7	4
低血	-14	0
低血压	-10	0
低血糖	-3	0
住	18	41
住 ,	3	4
住。	10	-1
住。请	2	4
住一	13	-2
住了	-2	-10
住了 ,	8	-19
住了。	-1	-3
住几	-26	0
住几天	-26	0
住宿	-12	7
住杯	6	2
住碗	5	3
住过	-26	0
住过院	-21	0
住院	-18	0
住院。	-7	0
佐	1	-4
佐米	3	-4
体	-26	-6
体 ,	-37	-9
体好	5	-3
体检	14	1
体检 ,	2	-3
体检。	-9	0
体检中	-5	1
体检发	-9	5
体检套	-16	3
体检表	-4	-2
体检要	-9	-6
体检说	9	6
体没	1	-5
体温	18	-5
体温 00	8	-1
体温 36.0	-1	-25
体温 37.0	7	-17
体温 38.0	16	18
体温 39.0	12	6
体温≥	-10	0
体温三	5	4
体温正	-1	-3
体温计	6	6
体瘤	3	7
体瘤术	3	5
体重	-7	-10
体重 :	-3	2
体阴	16	-10
体阴性	16	-10
何	-31	10
何不	1	5
何不适	2	6
何时	-6	2
余	13	-1
作	-13	11
作 ,	3	-2
作 ?	7	4
作。	13	2
作了	5	-1
作了 ,	-2	3
作医	-3	0
作医院	-3	0
作日	2	-1
作日。	7	-6
作用	-11	10
作用 ?	8	9
作的	4	0
作顺	4	8
作顺利	4	8
你	8	13
你们	-10	5
你们 ,	-19	-6
你们不	7	2
你们代	-4	2
你们做	10	2
你们合	3	-1
你们在	7	1
你们客	-23	1
你们帮	3	0
你们把	5	8
你们招	-10	0
你们推	3	-17
你们有	-8	18
你们的	17	-1
你们看	-10	1
你们管	-10	0
你们网	9	-1
你们能	8	7
你们要	9	3
你们这	14	-12
你们那	7	4
你哋	9	0
你哋有	6	-2
你好	24	-9
你好 ,	5	-1
你好我	-2	5
你看	8	8
佳	-15	0
使	13	-8
使不	7	-3
使不使	7	-5
使唤	4	5
使唤 ,	4	3
侄	0	-14
例	-18	-3
例假	-6	1
例行	-6	-7
供	12	2
依	10	-3
侧	22	11
便	25	-37
便 ,	16	12
便 , 一	8	-1
便 ?	11	-3
便、	-10	0
便。	2	-6
便一	6	-5
便也	-2	7
便也正	3	-4
便像	23	-4
便像浓	4	-10
便失	16	10
便失禁	16	10
便宜	-12	13
便宜点	5	15
便带	42	-25
便有	-15	-3
便有点	-15	-3
便正	-19	-13
便正常	-19	-13
便没	-8	-2
便的	1	-3
便的话	1	-3
便看	2	-3
便秘	-22	-3
便血	22	-9
便通	-4	-1
便都	-11	-1
便里	12	-4
便问	-11	-3
便颜	6	-11
便颜色	6	-11
便黄	1	-8
便黄色	0	-5
便黑	6	10
便黑得	6	10
促	33	0
促 ,	-4	-4
促、	3	-3
保	-36	-1
保 ,	-4	-1
保存	-7	0
保密	3	-2
保证	-5	0
保险	6	0
保险公	8	-5
保险理	4	3
保险赔	-3	0
信	17	15
信。	9	-1
俩	9	6
俩小	-4	2
俩月	-1	-3
俩月 ,	11	-7
修	3	-2
俺	-7	9
倍	4	0
倍 ,	26	-11
倍。	5	4
倒	11	19
倒 ,	3	10
倒一	7	8
倒一次	7	8
倒不	-3	-4
倒了	29	15
倒四	3	7
倒四。	0	6
倒地	-6	2
倒是	-10	2
倒没	-12	-5
候	-50	5
候能	8	-1
借	4	2
值	-11	1
值班	8	1
倾	-1	-9
假	-31	-5
假 ,	5	-4
假。	-7	0
假了	17	-11
假如	-16	0
假如在	-10	0
假的	9	8
偏	-11	-2
偏头	-3	1
偏头痛	-3	1
偏瘫	-4	0
做	-19	-8
做 ,	-16	-7
做 ct	-8	4
做。	-15	0
做一	-3	2
做一次	5	2
做个	-8	6
做个体	-6	0
做了	-9	3
做什	13	-11
做什么	13	-11
做到	11	4
做吗	0	8
做完	-16	18
做核	-5	-1
做核磁	-5	-1
做的	24	6
做腹	1	6
做药	-6	0
做试	-1	5
做试管	-1	5
做质	7	1
做质子	7	1
做过	12	-1
做重	-7	0
做重离	-4	0
做重粒	-3	0
做饭	-6	3
停	20	-18
停 ,	16	5
停。	7	-4
停一	7	-5
停不	-8	-2
停了	-31	8
停了 ,	-6	1
停了。	5	0
停了三	2	-3
停了两	-8	0
停了五	-5	-1
停用	1	-3
停经	-1	9
停药	13	-11
停药 ,	8	-1
停药 ?	10	-9
停药。	-3	1
停药就	8	-4
健	-49	-1
健康	-7	2
健康 ,	-3	0
健康。	-6	0
健检	-18	-3
偶	-20	-6
偶尔	-9	-6
偶尔有	9	-3
偿	11	-1
傍	3	2
傍晚	3	2
催	9	4
像	65	39
像压	11	7
像压了	6	6
像喝	7	9
像喝醉	7	9
像嘴	6	2
像嘴里	6	2
像塞	1	-10
像塞了	1	-10
像小	3	5
像开	2	-3
像我	3	1
像我这	3	1
像拉	0	-4
像有	11	4
像有人	11	4
像木	7	5
像木板	7	5
像沥	6	10
像沥青	6	10
像洗	2	-4
像洗肉	2	-4
像浓	8	-16
像浓茶	8	-16
像看	3	-2
像被	21	7
像被人	3	1
像被掐	12	3
像被撕	0	4
像要	6	10
像踩	-6	6
像踩棉	-6	8
像酱	8	-12
像酱油	8	-12
像馒	1	-12
像馒头	1	-12
像鼓	1	6
像鼓 ,	1	6
僵	20	14
儿	11	30
儿 ,	-5	-2
儿 00	7	3
儿。	1	8
儿不	1	-4
儿个	2	5
儿又	5	4
儿发	-2	-3
儿吐	1	4
儿园	-21	3
儿在	7	0
儿子	3	8
儿子十	3	3
儿子在	-10	1
儿就	-6	1
儿没	5	3
儿科	13	19
儿科医	1	3
儿科视	2	3
允	6	-5
允许	6	-5
元	-4	3
兄	-23	1
兄弟	-23	1
充	13	10
先	9	-1
先了	-7	0
先了解	-7	0
先做	-5	1
先停	2	-3
先停药	2	-3
先发	5	5
先吃	-5	8
先帮	6	-2
先找	-10	-3
先把	-5	-6
先拍	5	-8
先是	1	11
先生	-19	5
先生去	-4	0
先看	-2	-6
先给	3	4
先网	4	7
先网上	4	7
先联	1	-3
先联系	1	-3
先视	1	0
先视频	0	-4
先说	-3	0
先问	-18	3
先问清	-17	3
光	16	-2
光 ,	5	0
光 , 看	6	-5
光了	-4	-7
光了 ,	-4	-6
克	-33	-11
克 ,	-6	-6
克加	9	-1
克拉	-1	6
克莫	18	-9
克莫司	18	-9
克过	-4	0
免	33	-10
免治	8	-8
免治疗	8	-8
免疫	17	-5
免疫治	9	-2
免疫球	2	-9
免疫药	22	7
免费	7	-4
兑	11	3
入	-48	15
入住	-3	0
入剂	-5	2
入境	14	4
入组	12	3
入组 ,	12	3
入组。	5	-2
入组前	-4	-4
入组吗	-5	8
入组标	-12	4
入组要	7	-4
入院	-17	-8
入院 ,	8	-5
全	-12	17
全好	-21	3
全好了	-21	3
全家	-8	0
全性	-9	3
全是	17	19
全烂	1	9
全烂了	0	7
全绿	-14	0
全缓	-5	0
全缓解	-5	0
全身	51	23
全身脱	4	3
全身起	27	-9
全部	-16	-1
全部正	-4	0
全面	15	-3
全麻	-5	0
全黑	2	7
八	9	19
八 ,	6	-15
八个	-1	8
八个月	10	7
八分	3	2
八十	-18	1
八千	-7	1
八天	-3	7
八天 ,	5	5
八岁	0	-4
八年	1	7
八度	13	7
八次	-13	-6
八针	-5	3
公	2	14
公今	9	2
公公	-6	4
公分	-5	0
公分 ,	-3	0
公刚	6	2
公刚才	5	2
公司	-10	-15
公司的	0	-4
公司要	-14	0
公吃	4	-1
公园	-23	5
公室	4	-2
公寓	-6	-2
公开	7	1
公斤	9	-6
公斤 ,	1	-3
公益	4	0
公证	-3	5
公证 ,	4	2
公里	3	14
公里 ,	-7	0
六	38	12
六 ,	-22	-3
六七	8	-2
六七次	8	-2
六个	-13	-2
六个月	3	0
六个钟	-17	-2
六公	1	18
六公斤	1	18
六十	-10	2
六周	8	-5
六天	16	5
六天 ,	6	-4
六岁	5	2
六岁 ,	-3	-3
六年	10	0
六年 ,	4	-2
六月	-8	-11
兰	3	1
共	11	3
共十	18	3
共振	-5	0
关	-16	-7
关于	5	-1
关系	-8	0
关节	-13	-2
关节置	4	-1
关要	10	-2
关门	-8	5
关门 ,	-11	-1
兴	-6	-4
其	-11	17
其他	-19	-1
其余	18	7
其实	0	8
其实我	-12	0
其实是	9	-4
具	14	1
具体	13	-1
养	5	2
养。	-7	-2
养师	-6	1
养老	-4	-6
内	-12	-24
内 ,	-3	0
内分	-1	-4
内分泌	-1	-4
内的	0	-6
内科	-7	-3
内镜	2	-6
内障	-14	6
册	-31	-2
再	-11	13
再去	0	4
再拖	8	2
再来	-2	4
再没	-12	0
再没犯	-7	0
再给	5	4
再订	-3	3
再讲	5	4
再说	6	-12
再说。	-2	-5
再问	12	1
冒	21	18
冒 ,	0	3
冒冷	-4	2
冒冷汗	-4	2
冒出	12	0
冒昧	4	2
冒昧打	4	2
冒汗	1	3
冒血	1	3
冒金	2	7
冒金星	2	7
写	-14	2
写 "	4	-2
写 ?	-4	0
写“	-25	-1
写「	3	1
写一	-9	0
写不	3	2
写了	-15	-3
写信	-21	0
写好	40	12
写好了	26	8
写字	9	6
写得	-10	-4
写成	-3	2
写的	17	-3
写的 ,	-5	0
写着	-18	4
写着“	-5	0
写自	4	2
写论	-7	0
写论文	-7	0
农	30	23
农药	38	16
冠	-22	1
冠脉	-12	1
冠脉 ct	-9	1
冬	-26	15
冬天	-22	13
冰	-9	25
冰冰	5	4
冰凉	17	17
冰凉 ,	1	6
冰凉发	0	3
冰箱	-18	0
冰袋	-15	0
冲	18	-11
冲 ,	-3	-4
冲不	1	3
冲了	8	-16
冲了 ,	2	-3
冲管	20	7
决	0	-1
决定	-3	-1
况	-13	10
况 :	7	6
况。	-5	-1
况稳	5	2
况稳定	5	2
冷	62	25
冷 ,	7	6
冷。	-1	-3
冷忽	8	4
冷忽热	8	4
冷战	1	-4
冷汗	25	22
冷汗 ,	2	7
冷汗直	5	2
冷藏	0	-5
冷藏 ,	5	2
冷链	-11	-6
冷颤	1	6
冷颤 ,	1	5
冻	-3	-5
冻症	-4	-11
净	-16	-5
净 ,	-24	3
净系	-8	-5
准	-32	12
准。	-3	0
准写	11	2
准备	-5	5
准备去	4	-3
准里	-12	4
凉	43	36
凉 ,	4	5
凉了	6	12
凉发	0	3
凌	0	3
凌晨	0	3
减	-2	4
减。	-3	0
减少	2	13
减肥	-19	-4
减量	-3	-2
凝	-5	-1
几	-19	-8
几 ,	-6	-7
几下	1	11
几个	-5	-2
几个小	-8	0
几个月	14	5
几分	1	7
几分钟	1	7
几口	2	-20
几号	-20	4
几块	16	-14
几天	-31	-13
几天 ,	22	-7
几天 ?	3	6
几天就	6	-7
几天拉	6	8
几天能	-3	-2
几年	3	-1
几年了	-2	3
几时	7	-7
几次	27	-3
几点	19	6
几点 ?	9	3
几钱	-7	1
几颗	4	2
凡	1	3
凶	5	4
凶 ,	4	2
凹	12	7
出	-13	8
出 ,	-7	12
出 ?	4	-9
出。	8	-9
出一	10	-4
出一串	3	-5
出不	8	11
出不来	4	13
出个	-5	0
出了	15	4
出了一	10	6
出事	-13	-9
出冷	8	6
出冷汗	8	6
出去	-11	3
出发	-6	0
出口	-5	0
出国	-17	-4
出国开	4	-6
出头	0	2
出头 ,	5	-2
出差	-18	1
出来	18	2
出来 ,	2	4
出来。	3	2
出来一	1	-4
出来了	5	-9
出来的	6	9
出汗	8	6
出溜	4	0
出现	-43	1
出现呼	-3	0
出现过	-7	0
出生	-11	7
出的	-8	1
出血	-7	-32
出血 "	-4	0
出血 ,	4	-28
出血、	-10	0
出血。	8	-6
出血点	-6	-3
出血走	-3	0
出话	2	2
出话 ,	9	1
出过	-19	2
出过血	-9	0
出院	-8	3
出院。	0	3
出院后	-2	3
出院小	3	5
函	-9	8
刀	56	19
刀 ,	-13	0
刀口	35	-24
刀我	5	6
刀绞	-10	-3
分	38	11
分 ,	15	-3
分。	6	4
分三	1	5
分之	-5	-6
分之一	-2	-5
分子	1	-7
分期	8	-3
分泌	-1	-4
分的	-2	-4
分钟	44	30
分钟 ,	15	0
分钟。	-5	1
分钟了	7	2
分钟后	1	3
分钟就	-11	-6
分钟没	4	2
切	-35	-4
切了	-4	6
切口	-5	0
切正	-30	1
切正常	-30	1
切片	1	-4
切除	13	-1
切除 ,	10	2
划	-7	4
列	-11	6
列了	-3	0
列出	-6	0
列尼	5	-3
列尼尔	5	-3
列美	5	3
列美脲	5	3
列腺	-6	5
列腺增	-13	3
列腺癌	7	8
则	6	4
刚	78	71
刚从	-11	-1
刚做	-9	0
刚做完	-9	0
刚出	-11	-16
刚出来	-3	-17
刚刚	5	9
刚吃	0	4
刚坐	1	14
刚开	-18	4
刚开始	-18	4
刚才	59	32
刚才一	7	5
刚才吐	6	2
刚打	29	13
刚打完	19	6
刚查	15	-4
刚查出	8	-3
刚量	-2	3
创	-18	6
初	-8	0
删	-10	2
判	-6	5
判断	-5	5
利	-18	-5
利 ,	1	-11
利伐	11	5
利伐沙	11	5
利单	5	0
利单抗	5	0
利司	11	-2
利哌	-11	5
利哌酮	-11	5
利妥	-5	-1
利妥昔	-5	-1
利尿	-5	-10
利尿剂	-6	-2
利尿药	0	-12
利的	-5	-1
利福	-5	1
利第	-3	1
利索	-13	-10
利索 ,	6	-13
利铂	-5	1
别	15	3
别人	23	-5
别嘌	3	5
别嘌醇	3	5
别打	-7	1
别的	-6	-14
别的。	8	-1
别的不	-15	-1
别的毛	-17	0
别的没	4	-12
别的药	-2	-4
别的都	-7	0
到	-7	-1
到 ,	-8	0
到 0.0	-22	-8
到 00	18	-1
到 00 ,	7	8
到 00 了	9	-4
到 00 度	-8	3
到 000	16	-9
到 000 ,	5	-8
到 38.0	3	-9
到 38.0 ,	1	-3
到 39.0	-6	7
到 39.0 ,	-6	7
到 8	-16	2
到 8 度	-17	0
到 ?	20	-19
到。	9	4
到一	1	-4
到一半	8	6
到三	-5	1
到上	6	12
到下	15	-11
到下个	16	-9
到下周	-2	3
到两	-3	-2
到中	-3	-2
到了	-27	0
到了 ,	-4	2
到二	-7	-4
到五	-5	2
到今	-26	0
到今天	-26	-1
到他	3	-7
到你	0	3
到你们	-15	0
到几	-21	-2
到十	5	3
到右	5	7
到同	8	-13
到后	13	-14
到后天	13	-19
到吐	-5	3
到吐血	-5	3
到吗	17	-6
到吗 ?	8	-1
到周	11	-4
到周五	5	6
到哪	-15	1
到四	-2	3
到大	-7	-4
到大腿	1	-3
到天	2	-10
到天亮	2	-10
到小	3	-1
到底	11	-1
到底多	7	-1
到心	-3	2
到快	-7	0
到我	-13	-3
到手	-2	-4
到手 ,	1	3
到时	-3	0
到时候	-3	0
到明	-1	-1
到明年	-9	6
到晚	4	10
到现	13	13
到现在	13	13
到的	-18	-2
到眼	20	-11
到第	5	3
到第三	6	0
到老	5	5
到老挝	3	6
到胸	1	6
到脚	2	7
到腰	5	6
到腰 ,	3	4
到膝	2	6
到膝盖	2	6
到自	-12	2
到自己	-11	2
到账	4	3
到货	-6	6
到货 ,	-4	0
到货。	4	-3
到那	11	-3
到那时	11	-1
到鼻	2	-6
到鼻尖	2	-6
制	-16	11
制 ,	20	4
制得	-27	-2
制得很	-11	0
制氧	-11	0
制氧机	-11	0
制的	2	6
制药	-6	-8
刷	15	-9
刷牙	10	-8
刺	24	8
刺激	3	3
刺痛	9	-2
刺痛 ,	8	-4
刻	22	-5
刻盘	21	-4
刻钟	5	-1
剂	-3	30
剂 ,	-18	-5
剂。	-5	-5
剂有	-4	2
剂有没	-4	2
剂量	2	3
前	19	-23
前 ,	-2	-5
前 00	2	-4
前 ?	3	4
前一	-10	0
前一个	-7	-8
前一片	0	3
前一黑	1	3
前不	4	-7
前了	6	-1
前从	5	-1
前做	8	0
前冒	2	7
前冒金	2	7
前几	-3	8
前几天	-3	4
前列	-1	2
前列尼	5	-3
前列腺	-6	5
前发	14	-7
前发黑	13	-4
前吃	-16	-2
前吗	-6	3
前吗 ?	-6	3
前在	-5	-3
前在家	-1	-4
前天	0	-35
前天刚	3	3
前天开	4	-10
前天早	4	-11
前天起	10	-14
前就	6	7
前年	-16	-10
前想	-9	5
前打	4	-5
前把	-8	0
前有	-5	0
前没	-12	-4
前没有	-10	-3
前的	15	6
前的事	20	6
前给	-4	-3
前自	-14	0
前要	-18	-2
前要停	-10	0
前言	0	5
前言不	0	5
前评	-4	1
前评估	-4	1
前还	5	-3
前都	1	-3
前问	10	3
前飘	7	-5
剖	-5	2
剥	5	4
剧	16	15
剧痛	24	16
剧痛 ,	6	9
剧里	-15	0
剩	64	-65
剩 3	27	-10
剩一	-14	-1
剩三	2	-4
剩下	-6	2
剩两	25	-13
剩两天	22	-10
剩后	4	-10
剩后天	4	-10
剩四	20	-12
剩明	8	-3
剩明天	8	-3
副	6	7
副作	-4	8
副作用	-4	8
劈	3	1
力	8	13
力 ,	18	0
力。	1	3
力气	17	6
劝	34	15
办	14	17
办 ,	-6	-5
办 ?	-4	-7
办 ? 我	-4	-2
办。	10	0
办公	-1	-2
办公室	4	-2
办吗	-7	0
办方	3	-1
办法	-9	-1
功	-25	5
功能	-15	3
加	-4	4
加 ,	11	-1
加一	-4	8
加了	10	7
加你	5	-3
加你们	5	-3
加到	10	-7
加到 00	9	-8
加口	-9	-3
加坡	-12	7
加坡做	-7	3
加坡看	3	-1
加急	13	2
加拉	-4	-1
加拿	-5	0
加拿大	-5	0
加的	-12	2
加群	-2	7
加莫	-1	4
加莫德	-1	4
加重	2	-9
加重 ,	2	-5
加量	-2	-8
务	5	1
动	-1	-2
动 ,	-6	-1
动。	11	8
动不	-7	-2
动也	7	5
动了	0	-6
动就	24	-16
动得	-19	-11
动态	-3	0
动性	-4	0
动性出	-3	0
动正	2	-3
动正常	2	-3
动脉	-19	1
动脉瓣	-14	0
助	-7	2
助听	-4	4
助听器	-4	4
劲	29	-2
劲 ,	5	-10
劲。	1	-6
劲儿	-3	7
勃	16	-7
勃拉	16	-7
勃拉邦	16	-7
募	-6	1
勤	2	-7
勺	8	5
勺 ,	2	5
勾	-8	3
勿	-4	-2
包	-33	-6
包 ,	0	-3
包括	-6	-1
包机	20	4
包装	-9	2
包裹	-5	-8
化	14	34
化 ,	10	4
化 , 想	-3	-3
化 0.0	-4	0
化。	8	9
化。想	4	1
化了	-10	-9
化了 ,	6	-13
化可	11	1
化可的	11	1
化疗	37	24
化疗 ,	-6	9
化疗三	-3	-2
化疗后	36	-4
化疗是	0	-3
化疗第	23	34
化的	-5	1
化验	-9	-8
北	4	-4
北京	15	0
北京的	7	0
匙	18	9
匹	-12	-8
匹林	-7	-3
匹林。	-5	-7
区	23	-7
区医	-3	1
区说	-4	3
医	9	-1
医 ,	-14	1
医”	-3	0
医学	-5	3
医师	-11	-8
医师视	-6	6
医生	-2	-12
医生 ,	10	5
医生。	4	4
医生下	3	-8
医生你	15	8
医生吗	-6	0
医生好	0	3
医生开	-3	-1
医生看	2	-6
医生线	-6	0
医生聊	3	-5
医生能	9	8
医生视	2	-8
医生让	-16	3
医生说	-20	-12
医生远	-22	1
医生都	-5	0
医生问	4	-15
医疗	22	-2
医疗签	4	2
医疗转	-3	0
医药	-13	0
医说	-1	-3
医院	8	-13
医院 ?	-1	-8
医院。	7	4
医院在	2	-4
医院有	4	0
医院没	14	-14
医院药	6	0
医院要	2	-4
医院让	0	-8
医院说	10	-1
十	-6	12
十 ,	9	-1
十一	-15	1
十一 ,	-6	-2
十一年	-4	5
十一月	-8	0
十一点	5	1
十七	-9	-6
十三	4	8
十三 ,	2	8
十三个	-9	-2
十三天	4	6
十个	9	-6
十个月	2	5
十九	-8	2
十九岁	0	-3
十二	-8	-3
十二 ,	-2	-3
十二天	-11	-1
十二年	-2	-4
十五	-15	1
十五天	-10	0
十五岁	-7	4
十人	2	-3
十八	11	0
十八度	13	7
十六	-4	7
十六 ,	-11	1
十六岁	6	5
十几	10	-9
十几 ,	-3	-4
十几下	1	9
十几个	0	-12
十几年	-10	-1
十分	9	4
十分钟	9	4
十周	0	-6
十周 ,	-4	-8
十四	-11	7
十四个	-3	2
十四岁	-6	3
十多	-5	1
十多年	-9	1
十天	-20	4
十天 ,	-1	3
十岁	-3	-2
十岁 ,	16	-2
十岁的	-6	-2
十年	-34	-9
十年 ,	-10	2
十年了	5	-7
十年前	-21	-1
十年没	9	-1
十度	-14	4
十度 ,	0	4
十来	-2	-5
十来天	5	-4
十来年	-17	-1
十片	-1	9
千	-17	0
千 ,	-5	0
千八	-11	1
千多	-9	8
千多 ,	5	6
升	-2	-11
升 ,	-9	-1
升到	-13	-6
升到 000	5	-4
升白	33	6
升白针	32	5
午	20	20
午。	-3	-11
午到	3	-3
午到现	3	-3
午吃	4	6
午起	2	11
午起右	2	4
半	24	27
半 ,	-8	-11
半。	2	3
半个	0	8
半个月	-5	1
半句	3	4
半夜	-10	6
半天	-2	7
半天才	1	4
半小	25	22
半小时	25	22
半年	-20	2
半年 ,	40	1
半年。	-8	4
半年一	-3	0
半年没	-10	0
半年的	-6	0
半瓶	3	1
半盆	22	9
半边	-1	-13
半边头	0	7
半边脸	7	-25
半边身	-8	5
华	19	-7
华法	12	-13
华法林	12	-17
协	-11	6
协助	-9	3
协调	12	2
协调员	11	3
卒	-16	0
卒中	-16	0
卒中、	-6	0
卒中中	-5	0
单	-24	-10
单 ,	25	-9
单 :	-3	-8
单 : 血	-7	0
单上	-17	0
单位	0	-2
单位 ,	-8	-1
单发	-4	1
单号	2	3
单子	-7	-7
单子上	-2	-5
单抗	8	3
单抗第	5	1
单抗还	-9	0
单次	-6	2
单请	-13	2
卖	-5	3
卖的	-8	0
南	-19	-10
南塔	5	-7
博	-7	1
占	-18	-4
占位	-7	0
占位 ,	-7	0
卡	15	-7
卡住	20	6
卡在	11	-5
卡在海	6	-1
卡培	5	-1
卡培他	4	0
卡我	-3	-1
卡片	-11	0
卡铂	3	5
卡韦	8	-1
卡马	-7	-1
卡马西	-7	-1
卢	-11	5
卢胺	-11	5
卫	10	-5
卫生	9	-8
卫生所	4	-6
卫生院	13	3
印	-14	10
印件	-9	0
印度	1	7
印度版	-15	3
危	5	6
危急	-5	0
危急值	-5	0
危重	14	1
即	-33	-4
即可	-4	-3
即就	-3	0
即就医	-3	0
即拨	-8	0
即拨打	-8	0
卵	-8	1
卵巢	3	1
卷	-1	8
厂	-7	-7
厂家	12	-12
历	11	13
历我	-3	0
历是	3	1
厉	36	-21
厉害	36	-21
厉害 ,	9	1
压	-9	15
压 ,	4	-10
压 00	28	19
压 00 00	20	16
压 000	-7	-1
压 000 00	-17	-16
压 000 000	5	8
压一	-5	-5
压不	4	-9
压不住	11	-16
压也	-8	4
压了	3	0
压了块	4	4
压住	7	5
压住 ,	5	4
压只	0	3
压只有	0	3
压吃	-4	-3
压得	-12	1
压榨	12	3
压正	16	-2
压正常	16	-2
压氧	5	-10
压疮	-3	0
压着	5	3
压药	16	1
压计	-14	1
压都	-20	-2
厕	16	6
厕所	15	9
厕所 ,	4	-4
厕所都	0	4
厘	7	-5
厘米	7	-5
厘米 ,	4	-2
原	-31	7
原件	2	4
原厂	-2	4
原定	6	7
原定下	9	1
原定的	1	7
原本	2	6
原来	-13	-1
原来是	-5	-1
原来约	-9	1
原研	-20	-2
厥	-23	0
厥、	-11	0
去	-6	-1
去 ,	-2	-2
去 , 说	4	0
去。	21	13
去。我	-3	6
去一	7	-1
去一个	3	-4
去上	2	4
去世	4	1
去世 ,	10	0
去东	3	-8
去东京	3	-8
去了	-15	7
去了 ,	-7	7
去了。	3	3
去做	23	-3
去公	-23	5
去公园	-23	5
去北	-13	-2
去北京	6	0
去医	7	8
去医院	6	9
去台	8	-1
去台湾	7	-1
去哪	-2	-10
去哪里	2	-4
去国	-15	-5
去国外	-15	-5
去就	17	0
去年	-26	4
去年做	3	1
去年十	-4	1
去德	13	3
去德国	12	4
去急	-7	2
去新	3	4
去新加	0	3
去曼	12	-2
去曼谷	12	-2
去查	-10	2
去泰	-5	-1
去泰国	-5	-1
去海	-2	3
去清	-8	-7
去清迈	-8	-7
去瑞	-4	0
去瑞士	-4	0
去的	1	-11
去看	14	-5
去美	3	1
去美国	3	1
去韩	8	-2
去韩国	8	-2
去首	-2	-5
去首尔	-3	-5
去香	7	-2
去香港	7	-2
县	10	-20
县医	4	4
县医院	4	4
县里	3	-19
参	-12	5
参加	-4	6
参加你	5	-3
参考	-4	0
又	39	-4
又上	7	0
又不	15	1
又吐	5	-2
又回	3	0
又回来	3	0
又开	18	3
又开始	18	3
又快	3	9
又快 ,	2	3
又拉	2	4
又有	2	-5
又来	8	5
又深	3	11
又深又	3	11
又烫	0	-10
又烫 ,	0	-9
又痛	14	10
又硬	1	-11
又硬又	1	-11
又红	6	-24
又红又	6	-22
又肿	18	-3
又肿又	14	9
又黄	-8	1
及	-12	-13
及吗	5	-8
及吗 ?	2	-6
友	12	20
友 ,	2	9
友。	-10	4
友病	11	1
友病甲	4	0
友说	-3	1
友都	-7	-1
双	-28	1
双下	2	-3
双下肢	2	-3
双免	5	-4
双抗	-3	-6
双抗研	4	3
双眼	-14	1
双眼皮	-14	1
双胍	10	-1
双胍缓	16	1
反	10	3
反倒	-18	0
反复	26	-9
反应	0	9
反而	0	5
反面	-6	-3
发	34	19
发 ,	5	3
发 ?	-12	-1
发。	-21	1
发一	13	-5
发一份	8	-1
发上	7	1
发了	-2	-9
发亮	5	5
发亮 ,	1	3
发作	13	-11
发作 ,	4	-7
发作了	5	-1
发冷	23	-10
发冷 ,	-7	0
发冷。	-7	2
发性	8	5
发我	9	4
发抖	33	23
发抖 ,	12	5
发来	-3	1
发灰	7	7
发灰 ,	2	4
发烧	0	-7
发烧 ,	-41	-22
发烧 00	23	19
发烧 38.0	16	-10
发烧 ?	-18	0
发烧、	-17	5
发烧。	17	-12
发烧不	-25	-2
发烧了	-26	3
发烧友	-6	5
发烧发	4	-19
发烧打	-1	12
发烧没	-19	-6
发烫	7	-1
发烫 ,	6	-4
发热	-22	-12
发热 ,	-2	-6
发热、	-9	-1
发热。	5	-4
发热性	-17	0
发现	5	4
发现他	7	1
发现的	-4	5
发现眼	0	-4
发生	3	-8
发生率	17	-8
发病	3	0
发白	6	6
发白 ,	1	3
发的	-12	-1
发直	5	7
发硬	1	-8
发票	-24	2
发票抬	-5	0
发票能	4	1
发紧	34	13
发紧喘	17	6
发紫	28	11
发紫 ,	16	-2
发红	1	-7
发胀	6	-10
发花	2	4
发货	0	12
发软	2	7
发骨	2	-3
发高	-6	5
发高烧	-6	5
发麻	22	28
发麻 ,	20	22
发黄	73	-35
发黄 ,	12	11
发黑	9	6
发黑 ,	1	-14
发黑。	4	9
取	2	10
取暖	9	8
取暖 ,	8	7
取栓	-4	0
取消	1	9
取药	2	-5
受	5	-38
受 ,	12	-3
受试	-17	0
受试者	-17	0
变	-26	-11
变、	-3	-10
变。	-5	3
变。想	-4	0
变了	1	3
变化	-8	14
变化 ,	-4	0
变化。	-3	3
变成	3	-5
变深	5	-6
口	77	15
口 ,	-7	9
口一	4	11
口不	-6	-5
口也	-7	0
口像	11	8
口像压	8	6
口到	1	-3
口发	1	3
口发紧	1	3
口头	5	8
口好	-13	-3
口子	14	-13
口子 ,	4	0
口就	8	4
口岸	3	0
口差	3	2
口带	0	4
口带血	0	4
口干	12	-2
口干得	11	-1
口服	-11	0
口服液	-4	-7
口气	-7	3
口气 ,	4	-4
口水	7	17
口水 ,	7	10
口水、	2	3
口水都	1	6
口渴	18	-13
口渴 ,	5	-7
口渴尿	5	-9
口痛	-30	0
口的	-19	1
口红	14	-3
口腔	9	3
口药	2	-5
口血	37	17
口货	-4	1
口闷	8	4
句	6	16
句 ,	10	5
句 :	-14	1
句话	10	13
句话要	9	7
另	7	-2
另一	-8	-8
另外	-3	-1
另外他	4	2
另外想	-3	0
只	32	-6
只会	0	3
只剩	29	-17
只剩一	-8	2
只剩三	4	-3
只剩两	12	-7
只剩明	5	-2
只吃	-2	-3
只够	27	-19
只够吃	21	-17
只想	-31	12
只想问	10	8
只手	11	10
只是	-44	0
只是去	13	2
只是想	-2	4
只有	72	38
只有 0.0	13	6
只有 00	28	18
只有一	4	-3
只眼	6	6
只系	6	0
只能	22	9
只能喝	4	-8
只能坐	12	12
只能数	0	4
只能看	1	3
只脚	7	0
只问	-31	0
叫	65	76
叫“	3	-4
叫不	41	22
叫不出	9	1
叫不太	2	3
叫不醒	30	19
叫什	3	-1
叫什么	3	-1
叫他	22	23
叫他也	0	8
叫半	0	3
叫半天	0	3
叫我	22	9
叫我们	-5	1
叫救	3	3
叫救护	3	3
叫都	19	2
叫醒	1	6
叫醒了	1	6
可	2	1
可。	-6	-3
可不	0	-10
可不可	0	-10
可乐	1	5
可以	20	-13
可以。	3	-5
可以买	3	2
可以先	4	3
可以吗	0	6
可以打	1	-6
可以提	3	3
可以用	-6	-3
可以视	5	-4
可以远	-5	-2
可否	-12	-2
可我	6	-4
可是	-6	2
可的	11	2
可的松	11	2
可能	16	8
可能出	-7	0
可能是	9	12
可致	-16	2
台	1	14
台 ,	-8	0
台北	4	-3
台有	0	1
台有没	-5	0
台湾	3	3
台的	9	0
史	16	3
史 ,	-6	1
史。	19	1
史摘	2	-4
史摘要	2	-4
右	75	-1
右 ,	1	-4
右上	3	5
右上腹	5	2
右下	16	21
右下腹	16	20
右侧	5	6
右手	10	10
右手抬	-3	1
右眼	16	1
右眼一	5	2
右眼皮	-6	-2
右眼突	7	1
右耳	4	-10
右肋	14	-14
右肋下	14	-14
右脚	4	-2
右腰	2	-4
右膝	4	-8
右边	12	-10
右边乳	0	-4
右边粗	3	-14
右边肋	0	10
右边胸	0	5
叶	-16	5
叶酸	-5	4
号	-15	14
号 ,	-2	5
号 0000	2	8
号 0000 ,	15	7
号。	15	7
号吗	10	1
号在	8	0
号我	10	3
号能	-8	-1
司	14	-25
司。	0	5
司匹	-7	-3
司匹林	-7	-3
司只	11	-5
司只剩	12	-3
司的	11	-5
司要	-15	0
司要求	-4	1
吃	1	-52
吃 ,	-15	29
吃 , 先	-7	3
吃 , 吃	13	9
吃 , 就	2	8
吃 :	-3	2
吃 ?	3	-5
吃。	-2	5
吃一	-4	8
吃一次	-8	2
吃三	-10	2
吃下	4	4
吃下去	4	4
吃不	-1	-20
吃不下	2	-7
吃不吃	-3	-15
吃东	-21	0
吃东西	-21	0
吃两	4	-3
吃中	1	-4
吃了	63	26
吃了 ,	10	7
吃了一	-14	-5
吃了九	5	10
吃了会	-20	0
吃了十	15	-1
吃了头	6	5
吃二	-12	1
吃二便	-12	1
吃什	-4	-2
吃什么	-4	-2
吃伊	7	-2
吃伊布	7	-2
吃利	-15	-2
吃别	-1	6
吃到	13	-13
吃到后	11	-13
吃到明	-3	2
吃华	12	-9
吃华法	12	-9
吃卡	1	-10
吃可	1	3
吃吗	-14	-16
吃吗 ?	-1	-8
吃喝	-12	-7
吃四	-4	8
吃多	-7	-6
吃多了	0	-10
吃奶	12	21
吃奶 ,	1	5
吃安	2	3
吃完	-10	-9
吃完了	-4	-8
吃布	-23	-1
吃布洛	-21	-1
吃得	-29	0
吃得下	-15	1
吃抗	4	1
吃早	6	3
吃早饭	5	2
吃来	-2	-2
吃来曲	-3	0
吃氯	10	-1
吃氯氮	8	1
吃点	-17	0
吃猪	1	3
吃猪血	1	3
吃的	-4	2
吃的是	-10	0
吃着	0	24
吃着 ,	4	6
吃睡	-8	0
吃管	3	2
吃紧	6	-1
吃能	0	-14
吃能睡	-15	-2
吃药	-26	-8
吃药。	0	-4
吃过	-14	4
吃还	1	-5
吃进	6	-13
吃进去	6	-13
吃阿	7	-10
吃阿司	-9	-1
吃阿培	11	-2
吃靶	25	-21
吃靶向	25	-21
吃饭	4	-5
吃饭 ,	14	4
吃饭。	0	-4
吃饭睡	-5	-4
各	21	-7
各位	3	1
合	23	8
合 ,	-11	-2
合。	-8	0
合作	5	5
合作 ,	2	5
合作医	-3	0
合作的	6	0
合同	3	3
合征	1	3
合格	8	-4
合法	13	-4
合的	7	4
合规	4	0
合适	-9	0
吉	0	-2
吉西	5	-1
吉西他	5	-1
吉隆	-5	2
吉隆坡	-5	2
吊	2	4
同	-5	-16
同 ,	8	0
同一	-6	2
同一个	8	3
同事	-7	-2
同埋	-1	3
同学	6	-8
同家	4	-5
同家属	4	-5
同意	0	-4
同意书	0	-8
同样	5	2
同样的	5	2
同款	2	-5
同类	-3	-3
同类药	-3	-1
名	6	11
名 ,	7	3
名。	5	4
名单	9	2
名字	9	6
名字 ,	3	0
名字写	6	2
名表	4	1
名那	-5	3
名那个	-5	3
后	38	7
后 ,	0	2
后 , 这	7	1
后 00	1	3
后 d	5	-2
后。	1	-9
后一	26	-11
后一个	10	-4
后一年	-12	0
后一次	-5	0
后一片	6	-4
后一直	31	3
后一粒	9	-7
后三	11	18
后三周	0	7
后三年	7	3
后不	5	9
后两	17	11
后两个	16	14
后五	2	-6
后全	36	-5
后全身	36	-5
后再	7	2
后再没	-12	0
后出	-3	0
后十	4	3
后半	5	2
后半夜	2	3
后发	0	12
后吃	5	0
后喘	22	9
后复	-1	2
后复查	-4	0
后天	56	-54
后天 ,	6	-3
后天就	18	-7
后天早	11	-11
后天的	5	-3
后就	1	4
后左	1	-3
后恢	-3	0
后恢复	-3	0
后悔	1	5
后想	5	-4
后打	-11	6
后日	-4	-2
后来	-34	-3
后满	13	-14
后烧	-10	0
后烧到	-10	0
后的	-4	4
后突	0	6
后站	-16	-6
后站起	-16	-6
后第	12	14
后第三	-3	0
后第九	7	-16
后第五	20	10
后第十	-25	1
后第四	1	7
后续	9	3
后背	20	-1
后背像	4	4
后能	3	-3
后能不	3	0
后脑	6	10
后脑勺	6	10
后血	5	-8
后要	-5	-2
后语	0	5
后语。	0	3
后还	1	-9
后这	6	-5
后遗	-13	0
后遗症	-9	0
后那	-8	-2
后面	-1	-7
吐	60	46
吐 ,	-8	4
吐。	9	-15
吐一	3	-8
吐下	5	7
吐下泻	5	7
吐不	3	-4
吐了	40	36
吐了 ,	7	5
吐了一	9	-7
吐了三	5	3
吐了两	12	19
吐了好	0	4
吐了小	16	3
吐出	10	-1
吐出来	10	-2
吐到	2	3
吐得	-31	0
吐的	9	6
吐的东	9	6
吐粉	0	5
吐粉红	0	5
吐血	-13	20
吐血 ,	-7	-1
向	18	-3
向左	5	2
向药	5	-17
吓	-54	8
吓人	-16	-4
吓人 ,	-13	-10
吓得	-3	6
吓得我	6	6
吓醒	-22	0
吗	-7	-7
吗 ,	2	4
吗 , 我	30	13
吗 , 还	-5	-1
吗 ?	11	-19
吗 ? 家	-12	-1
吗 ? 想	-26	5
吗 ? 我	-11	2
吗 ? 病	6	-5
吗 ? 还	-21	0
吗 ? 顺	6	-8
吗啡	-1	-8
吗啡缓	-8	-1
吗替	8	-2
吗替麦	8	-2
吞	28	-3
吞了	24	17
吞了 ,	9	6
吞口	1	-7
吞口水	1	-7
吞咽	3	-4
吡	2	-1
吡斯	5	0
吡斯的	5	0
吡格	-3	-1
吡格雷	-3	-1
否	36	15
否”	-5	0
否一	-5	-3
否可	-4	3
否含	9	5
否提	-3	-2
否提供	-3	-1
否有	-10	0
否用	1	-7
否需	6	-1
吧	10	14
吧 ,	44	4
吧 ?	-12	6
吧 ? 我	-6	4
吧。	14	6
含	12	10
含了	18	3
含着	1	3
含糊	0	-3
听	-24	-6
听不	6	-22
听不见	4	-16
听使	4	5
听使唤	4	5
听力	-11	3
听听	-8	5
听听国	6	7
听器	-4	4
听国	14	4
听国外	14	4
听说	-16	-1
听说国	2	4
听说有	4	-10
吱	0	3
吱咯	0	3
吱咯吱	0	3
吵	6	4
吵架	8	4
吵架 ,	3	3
吸	1	55
吸一	12	7
吸不	3	4
吸入	-12	2
吸入剂	-5	2
吸又	1	6
吸又深	1	6
吸困	12	10
吸困难	12	10
吸机	-13	-11
吸气	14	27
吸气时	0	3
吸气胸	10	8
吸氧	-14	0
吸深	-4	2
吸深快	-4	2
吸科	-14	3
吹	6	-6
呀	-6	0
告	-16	29
告 ,	12	-2
告 ?	-5	3
告、	7	-2
告写	-6	6
告知	-14	11
告诉	8	-4
告诉我	8	-7
呋	-3	4
呋喹	-3	4
呋喹替	-3	4
呕	-25	19
呕了	2	7
呕吐	-9	8
呕吐 ,	-7	1
呕血	-26	2
呕血 ,	-5	4
呕血、	-9	0
呗	4	3
员	8	-7
员 ,	14	-2
员代	1	3
呛	12	23
呛 ,	1	17
呛了	6	1
呢	-46	1
呢 ,	3	3
呢 ?	-8	0
呢。	-20	-2
呤	6	9
呤本	9	9
呤本来	9	9
周	58	-38
周 ,	52	22
周 , 一	8	9
周 , 今	6	-4
周 , 嘴	0	5
周 , 头	4	5
周 , 昨	-9	0
周 , 这	3	0
周 000	2	-9
周。	-10	5
周一	5	0
周一次	1	8
周三	-11	8
周三在	-5	2
周了	13	-7
周了 ,	-6	7
周二	1	7
周五	-2	10
周五 ,	3	1
周五的	-5	1
周六	-14	4
周前	16	-6
周去	11	-6
周吃	3	-3
周后	5	-3
周四	10	-5
周四 ,	9	-5
周围	19	13
周围发	13	6
周复	-10	5
周复查	-10	5
周才	-2	-7
周日	2	-3
周期	16	-3
周期 ,	6	-7
周末	-1	-11
周的	-11	-6
周视	-5	1
周视频	-5	1
周走	-10	-9
周边	4	-4
周还	6	-11
味	14	7
味 ,	4	6
味。	1	8
味儿	0	-7
味儿 ,	0	-6
呼	10	32
呼吸	2	19
呼吸又	1	6
呼吸困	12	10
呼吸机	-13	-11
呼吸深	-4	2
呼吸科	-14	3
呼噜	-1	7
呼噜呼	7	6
呼噜的	2	3
命	19	1
命的	-18	-2
咁	9	7
咋	39	5
和	-18	-1
和“	2	4
和今	4	3
和今天	3	4
和国	-5	6
和国产	-4	0
和国内	-2	4
和平	3	-2
和皮	-8	-1
和西	-7	-1
和进	-7	0
和进口	-7	0
和锐	4	-2
咔	1	4
咖	3	5
咖啡	3	5
咙	47	13
咙像	13	3
咙痛	17	-12
咨	-22	12
咨询	-22	12
咨询 ,	4	3
咨询一	4	-6
咨询的	-5	4
咨询赴	5	-1
咬	40	6
咬了	17	-16
咬了 ,	29	-3
咬了小	2	-5
咯	-21	9
咯吱	0	3
咯吱咯	0	3
咯血	-23	4
咯血 ,	-7	4
咯血、	-11	0
咳	67	14
咳 ,	8	-6
咳 , 不	4	-2
咳。	4	2
咳了	-6	5
咳了一	2	3
咳出	51	23
咳出来	9	9
咳嗽	16	-18
咳嗽 ,	7	5
咳的	0	3
咳粉	2	5
咳粉红	2	5
咽	15	-29
咽不	7	-14
咽不下	7	-14
咽东	2	-3
咽东西	2	-3
咽癌	8	-11
咽癌放	2	-6
品	-3	-21
哆	-3	3
哆嗦	-3	3
哆嗦 ,	4	3
哈	-40	1
哈 ,	-27	-11
哈。	-28	-4
哈。我	-4	-1
哈哈	-29	-4
哈哈 ,	2	-5
哈哈。	-24	-4
哈哈哈	7	2
哋	16	3
哋有	6	-2
哋有没	6	-2
哌	-3	14
哌沙	4	2
哌沙班	4	2
哌酮	-11	5
响	-12	1
响 ,	7	-6
响 , 烧	0	3
哎	-4	1
哑	2	5
哗	3	3
哗哗	3	3
哚	-3	1
哥	9	13
哦	-10	2
哨	1	4
哪	14	-39
哪一	-4	2
哪个	-9	-7
哪个国	3	-4
哪些	8	5
哪些材	-2	3
哪位	1	-3
哪儿	18	-8
哪国	4	2
哪天	0	-4
哪家	12	-5
哪家医	4	-6
哪家药	15	-2
哪有	8	0
哪种	-7	2
哪里	14	-18
哪里买	-11	-2
哪里可	3	2
哪里有	9	-5
哪里能	13	-9
哭	8	5
哭了	-10	0
哭没	7	5
哮	6	6
哮喘	6	6
哺	-4	-2
哺乳	-4	-2
哺乳期	-5	-3
哼	5	-1
哼哼	3	4
唇	38	33
唇发	15	15
唇发紫	14	11
唇干	0	-5
唇白	3	2
唇紫	15	7
唇肿	4	2
唇肿得	3	1
唇都	-3	1
唑	4	-5
唑 ,	-4	2
唑来	-1	-10
唑来膦	-1	-10
唞	16	16
唤	5	6
唤 ,	4	3
唯	-17	2
商	-13	-12
商业	-7	-7
啊	-8	7
啡	6	-2
啡缓	-8	-1
啡缓释	-8	-1
啥	-5	0
啥 ,	0	3
啥不	9	-2
啥不舒	9	-2
啥事	-21	0
啥事没	-21	0
啥价	-5	-7
啥时	6	-1
啥时候	-5	1
啥毛	-6	0
啥毛病	-6	0
啦	-6	4
啦 ,	10	-3
啪	3	5
喂	11	-11
喂奶	2	-17
喂糖	1	3
喂糖水	1	3
善	-13	0
喉	40	16
喉咙	47	13
喉咙像	13	3
喉咙痛	17	-12
喉癌	-6	2
喊	9	16
喊不	6	3
喘	80	27
喘 ,	8	-7
喘 , 就	-6	-2
喘 , 能	-2	-4
喘、	-12	0
喘。	4	-15
喘不	1	19
喘不上	12	27
喘不烧	4	-2
喘不痛	-4	-2
喘不过	-13	3
喘到	25	10
喘得	7	14
喘气	0	-9
喘气又	2	6
喘气没	3	-10
喝	70	0
喝了	59	26
喝了一	6	4
喝到	2	-7
喝口	-9	1
喝吃	-18	-7
喝吃二	-12	1
喝得	6	-3
喝水	14	0
喝水呛	5	16
喝点	-8	-3
喝醉	7	9
喝醉 ,	1	3
喷	10	31
喷了	9	7
喷嚏	-16	3
喷射	-3	3
喷着	9	8
喷着吐	9	8
喷血	6	5
喷雾	-1	4
喹	-3	4
喹替	-3	4
喹替尼	-3	4
嗓	-1	20
嗓子	7	21
嗓子发	15	4
嗓子痛	2	5
嗓子眼	-3	3
嗓子里	3	5
嗜	12	17
嗜睡	11	13
嗜睡 ,	7	4
嗡	4	-15
嗡响	2	-16
嗡响 ,	4	-16
嗡嗡	4	-15
嗡嗡响	2	-16
嗦	-4	2
嗦 ,	4	3
嗪	-1	-6
嗽	15	-18
嗽 ,	6	5
嘌	9	3
嘌醇	3	5
嘛	-1	4
嘛 ,	-3	-1
嘢	3	-5
嘭	3	2
嘱	4	2
嘴	115	37
嘴。	0	5
嘴也	1	5
嘴唇	35	31
嘴唇发	15	15
嘴唇干	0	-5
嘴唇紫	15	7
嘴唇肿	4	2
嘴唇都	-3	1
嘴巴	4	3
嘴干	4	-6
嘴张	14	1
嘴歪	23	8
嘴歪了	10	4
嘴溃	16	-10
嘴溃疡	16	-10
嘴烂	12	13
嘴角	4	4
嘴角流	2	3
嘴里	-3	17
嘴里一	0	4
嘴里全	1	5
嘴里含	7	2
嘴里有	7	8
嘴里没	-16	-9
嘴里眼	1	-3
噜	2	9
噜呼	7	6
噜呼噜	7	6
噜的	2	5
噜的 ,	2	3
器	1	19
器 ,	7	0
器官	13	5
嚏	-16	3
嚼	4	0
嚼东	0	3
嚼东西	0	3
囊	-2	1
囊肿	3	0
四	18	-44
四 ,	-4	-3
四、	8	7
四。	1	7
四个	1	-4
四个月	-11	7
四个疗	-3	-2
四个钟	3	-4
四五	6	-7
四五回	4	3
四五天	2	-6
四五次	0	-4
四公	15	-6
四公斤	15	-6
四十	5	0
四十五	-6	2
四十分	1	4
四十天	-9	0
四十岁	-6	-4
四十度	-1	4
四千	1	4
四周	-8	-1
四周 ,	-3	1
四回	-2	2
四回 ,	-3	0
四天	56	-24
四天 ,	3	-9
四岁	-19	-7
四川	-3	5
四年	-15	-5
四年 ,	-1	-3
四年了	-6	-2
四次	-3	-14
四次 ,	5	-3
四片	9	0
四片 ,	6	1
四盒	-18	5
四粒	6	-4
四粒 ,	5	-3
四肢	8	6
四针	4	-1
回	-4	1
回 ,	-2	12
回 , 没	2	-3
回。	-1	4
回了	-7	8
回了 ,	-7	3
回事	2	5
回去	2	-7
回国	-11	-4
回复	5	0
回家	10	6
回是	-9	0
回来	13	6
回来了	-8	-2
回来的	-3	1
回来第	3	-4
回电	5	-3
回输	14	7
回输后	-3	0
因	-8	12
因为	-2	12
因子	7	1
因报	4	1
因报告	4	1
因检	13	3
因检测	13	3
因治	2	-5
因治疗	2	-5
因筛	5	2
因筛查	5	2
团	23	24
团 ,	5	8
团 , 嘴	2	3
团体	-2	4
团队	-5	-4
囤	-14	9
园	-50	8
困	7	11
困 ,	4	1
困难	15	11
困难、	-7	0
围	7	10
围发	13	6
固	-3	1
固醇	-12	-1
国	-25	-8
国 ,	9	-4
国产	10	1
国人	9	-2
国体	-6	0
国体检	-6	0
国做	-21	-3
国内	0	5
国内的	-4	2
国前	-7	-4
国医	-5	0
国医院	-5	0
国复	7	-6
国复查	7	-6
国外	10	12
国外专	0	7
国外医	-2	8
国外同	9	-1
国外带	-6	0
国外有	1	-3
国外版	1	-3
国外的	12	10
国外那	4	-12
国家	12	-3
国庆	-11	0
国开	4	-6
国开会	4	-6
国换	1	3
国的	3	3
国看	10	5
国那	3	1
国际	14	-5
国际部	0	-3
图	-12	-9
图 ,	-8	0
图、	6	-3
图说	12	-6
圈	13	-26
圈 ,	16	-13
圈 , 按	3	-5
土	5	-13
土耳	9	-1
土耳其	9	-1
在	17	7
在 ,	2	8
在 00	-5	1
在 000	-8	-2
在 000 00	-5	0
在一	5	8
在一个	5	4
在万	11	-19
在万荣	0	-6
在万象	11	-13
在三	0	-13
在上	-6	1
在上海	-3	0
在下	0	-8
在下周	3	-6
在不	5	5
在东	1	1
在东京	4	1
在两	-6	0
在二	-8	0
在二十	-8	0
在五	-9	1
在人	12	-6
在人没	4	-1
在他	-7	2
在你	-8	-7
在你们	-8	-7
在做	-17	2
在全	-5	2
在出	-4	1
在加	1	4
在卫	-1	-4
在卫生	-1	-4
在只	4	-9
在吃	-16	-13
在吉	-8	1
在吉隆	-5	1
在吐	5	1
在吐了	4	-1
在哪	-9	7
在啥	-17	-2
在啥价	-6	-2
在喝	12	-1
在嘴	13	4
在四	-3	-1
在国	-12	8
在国外	-16	0
在在	4	2
在地	0	3
在外	11	-3
在外地	7	5
在多	-3	0
在大	10	0
在好	-16	-3
在家	6	-8
在家量	7	-7
在就	-21	5
在广	0	1
在广州	3	-1
在床	14	3
在当	5	-1
在往	5	-11
在德	-7	0
在德国	-7	0
在想	-14	4
在想找	-6	0
在我	31	8
在打	3	-1
在抽	11	3
在整	-8	2
在整理	-8	1
在旁	-7	2
在旁边	-7	2
在曼	-1	3
在曼谷	-1	3
在月	-2	-3
在有	-6	3
在本	-2	-3
在沙	7	-1
在沙发	3	1
在没	-12	-4
在没有	12	0
在流	27	12
在海	4	-6
在海外	4	-5
在满	14	7
在满嘴	3	5
在澳	8	-2
在犹	-3	-11
在犹豫	-3	-11
在琅	18	-7
在琅勃	13	0
在琅南	5	-7
在看	4	6
在睡	2	4
在磨	3	-4
在磨丁	1	-4
在等	2	3
在米	-5	1
在米缸	-5	1
在线	-4	9
在美	-7	0
在美国	-7	0
在老	9	-2
在老挝	9	-2
在考	-6	2
在考虑	-6	2
在胸	22	6
在胸口	17	4
在能	-5	-1
在脖	3	1
在脖子	3	1
在脚	1	3
在脚趾	1	3
在脸	5	3
在血	-15	0
在说	11	2
在贵	-7	0
在身	-6	-1
在还	-6	-4
在还没	-8	-1
在那	-5	-3
在都	-7	-1
在飞	-4	0
在飞机	-4	0
在马	4	6
在马桶	4	6
地	59	-24
地 ,	6	4
地。	-10	0
地上	-8	5
地上了	-2	4
地医	4	-2
地医生	-4	1
地医院	7	-3
地址	7	-1
地塞	3	-11
地塞米	3	-11
地平	2	5
地打	-9	8
地方	7	-10
地痛	23	6
地药	1	-4
地贫	-9	-8
地高	2	5
地高辛	2	5
圳	6	-3
场	-23	-6
场 ,	-6	0
场舞	6	0
址	7	-1
均	-8	4
均为	-4	1
坏	-21	0
坏了	10	2
坐	14	5
坐了	-2	9
坐了十	2	-5
坐十	-10	-1
坐吗	2	5
坐在	12	12
坐着	50	-7
坐着 ,	1	8
坐着不	17	-2
坐着睡	12	10
坐着说	3	-6
坐飞	-12	-5
坐飞机	-12	-5
坑	2	-10
坑 ,	8	-10
坑 , 晚	1	-7
块	77	-15
块 ,	5	-3
块。	8	3
块儿	-5	7
块又	1	-6
块磨	3	4
块磨盘	3	4
块紫	9	-18
块紫一	9	-18
块青	21	-8
坡	-25	8
坡做	-7	4
坡看	3	-1
坦	20	-10
坦和	2	-9
垂	4	5
垂体	7	4
垂体瘤	3	7
型	-22	-4
型 ,	-13	-3
型。	-18	4
型糖	-19	3
型糖友	-8	3
型糖尿	-12	1
垫	3	-18
垫一	1	-7
垫一个	1	-7
城	14	-13
培	-2	5
培他	4	0
培他滨	4	0
培利	11	-2
培利司	11	-2
培训	-9	0
基	11	0
基因	6	-5
基因报	4	1
基因检	13	3
基因治	2	-5
基因筛	5	2
基酚	9	7
堡	-3	0
堵	38	11
塌	2	8
塔	5	-7
塞	-18	-5
塞 ,	0	-6
塞、	-5	0
塞了	6	-7
塞了棉	4	-9
塞住	-10	-3
塞米	4	-10
塞米松	3	-11
填	13	10
填 :	3	4
填 ?	9	4
境	35	-7
境外	6	-8
墙	1	12
墙 ,	-1	6
增	-15	-1
增强	-5	0
增强 ct	-5	0
增生	-14	3
墨	-2	3
壁	-3	4
士	-15	-2
士 ,	29	-4
士让	18	-8
士说	-10	-2
士长	-4	0
士顿	-7	0
声	42	34
声 ,	2	5
声。	2	4
声像	-6	3
声音	30	9
处	-38	-20
处方	20	-9
处方。	15	1
处理	-11	-7
处理 ?	-6	0
备	-38	-2
备 ,	24	8
备什	-9	1
备什么	-9	1
备去	4	-3
备去新	4	-1
备孕	7	-2
备用	-17	9
备着	-16	-2
备货	-6	2
复	-17	-13
复 ,	-4	1
复 :	7	0
复。	-10	0
复了	-14	3
复了 ,	-3	7
复印	11	8
复印件	-9	0
复发	-7	2
复发 ,	8	7
复发。	-21	-1
复得	-3	0
复查	11	-15
复查 ,	5	4
复查。	12	-7
复查一	-8	0
复诊	-7	8
复诊。	-5	0
外	11	0
外专	-10	5
外专家	-10	5
外买	4	2
外他	6	2
外价	-4	3
外价格	0	3
外做	9	-7
外公	6	0
外冒	1	3
外医	-4	8
外医生	-4	0
外同	9	-1
外同行	8	1
外国	9	-4
外国人	9	-2
外地	14	-1
外地 ,	7	4
外头	-7	-5
外婆	2	6
外孕	-6	2
外带	-6	0
外想	-3	0
外有	6	-2
外有没	-5	-3
外版	1	-3
外的	8	14
外省	4	-3
外科	4	-1
外那	4	-12
外那种	7	-7
多	-13	-6
多 ,	23	-32
多 , 不	0	-6
多 , 人	7	-14
多。	-9	4
多一	-12	0
多久	10	10
多久 ,	17	5
多久到	3	3
多了	16	-19
多了 ,	7	-8
多了。	-3	0
多到	0	5
多发	6	2
多发骨	2	-3
多吃	-3	-1
多喝	1	3
多垫	1	-7
多垫一	1	-7
多大	-17	0
多小	8	-1
多小时	7	3
多少	5	9
多少 ,	5	10
多少 ?	4	-5
多少钱	-3	0
多年	-15	17
多年 ,	-5	5
多月	-3	1
多沙	-1	-6
多沙班	-1	-6
多芭	7	-4
多西	-4	0
多西他	-4	0
夜	18	-24
夜 ,	-4	-7
夜班	7	2
夜起	11	3
夜里	8	-27
夜里开	-6	4
夜里痛	8	-13
够	24	28
够 ,	2	3
够。	3	1
够不	-5	-1
够不够	-5	-3
够了	19	10
够了 ,	10	4
够吃	4	-4
够吃到	15	-12
够用	20	15
大	8	-2
大 ,	7	-10
大。	-4	4
大三	4	4
大了	8	3
大于	13	0
大便	68	-22
大便 ,	1	5
大便里	12	-4
大便颜	4	-2
大便黄	1	-8
大便黑	6	10
大出	-26	8
大出血	-26	8
大包	4	1
大包 ,	4	0
大半	-4	-4
大半年	0	-6
大发	4	-4
大发作	4	-4
大口	21	7
大吗	-4	0
大四	-6	0
大块	0	-3
大夫	-37	-6
大夫 ,	4	-1
大夫说	-17	-7
大学	-28	0
大小	4	12
大小便	4	14
大概	13	0
大概四	-4	2
大概多	4	-1
大汗	15	10
大汗 ,	7	6
大片	5	1
大片 ,	-7	5
大的	6	6
大石	6	4
大石头	3	2
大腿	9	-16
大腿 ,	1	-8
大腿根	1	-7
大舅	0	-4
大舌	2	5
大舌头	2	5
大血	-4	4
大量	12	10
天	96	-104
天 ,	44	0
天 , 一	8	2
天 , 今	7	9
天 , 从	8	-4
天 , 体	7	10
天 , 刀	1	-5
天 , 医	2	-4
天 , 发	12	5
天 , 左	2	-5
天 , 快	4	-3
天 , 我	3	5
天 , 昨	3	-1
天 , 没	-37	0
天 , 现	-1	5
天 00	-9	-10
天 00 度	-11	-7
天 ?	4	4
天 or	1	-3
天 or 明	1	-3
天。	-4	-3
天。现	-1	3
天一	-26	6
天一天	3	-2
天一次	-28	-2
天三	14	-7
天三四	7	-3
天上	8	1
天下	8	1
天下午	6	4
天不	-6	-10
天两	3	1
天两次	3	-2
天中	3	4
天中午	3	4
天了	64	-58
天了 ,	22	-16
天了没	-10	0
天亮	6	-2
天亮。	0	-7
天人	2	11
天他	0	13
天假	-3	1
天傍	3	0
天傍晚	3	0
天再	-3	4
天出	-3	0
天到	-1	-3
天前	3	-2
天化	15	-11
天化验	15	-11
天半	1	1
天半夜	2	3
天厉	6	-5
天厉害	6	-5
天去	-14	-8
天又	-11	-6
天发	8	-7
天只	0	-3
天可	-6	-3
天可以	-5	-3
天台	16	4
天右	-3	-10
天右眼	0	-3
天右边	1	-8
天吃	-27	20
天吃 ,	10	11
天同	2	-8
天吐	-20	11
天吐了	-20	9
天吗	10	-11
天吗 ?	10	-7
天吞	2	-6
天和	8	0
天和今	4	3
天喘	-6	2
天喝	-4	4
天嘴	1	4
天嘴里	0	4
天四	-2	5
天在	4	9
天在浴	1	-3
天夜	4	3
天夜里	4	3
天大	-4	-1
天大 ,	9	-7
天大便	-13	4
天天	-42	13
天天吃	11	11
天天打	2	-3
天天跟	-3	0
天头	4	10
天头痛	4	7
天小	-5	-1
天小便	-5	-1
天就	16	-40
天就好	-22	-7
天就断	9	-2
天尿	-10	11
天左	1	-4
天已	1	-8
天已经	1	-8
天干	6	4
天干咳	6	-3
天开	9	-16
天开始	9	-16
天我	10	11
天手	4	7
天手抖	0	3
天才	9	-15
天打	-13	13
天打太	2	-3
天把	13	9
天抽	14	-17
天抽血	13	-19
天拉	43	-9
天拉十	3	2
天拉肚	6	8
天整	-9	6
天断	39	-15
天早	25	-34
天早上	25	-29
天是	-2	5
天晚	11	-1
天晚上	11	-1
天有	-2	-10
天有点	-6	3
天来	2	3
天查	-4	5
天查血	10	1
天每	6	-7
天每天	5	-5
天比	22	-21
天比一	20	-20
天没	8	49
天没尿	10	11
天没拉	2	-3
天没放	0	4
天没解	10	3
天洗	1	4
天烧	2	7
天烧到	1	3
天照	-14	1
天白	1	3
天白天	1	3
天的	44	-20
天的事	1	-7
天的药	-3	4
天的量	18	-11
天皮	-12	9
天皮肤	-12	9
天看	-4	-3
天眼	-4	-7
天眼白	3	-6
天眼睛	-7	-1
天站	1	5
天第	-9	3
天老	5	-4
天胖	6	-4
天能	0	-7
天能到	2	-3
天腿	0	4
天血	12	-3
天要	-7	-3
天见	0	4
天视	-5	-5
天说	1	3
天走	-3	1
天起	26	-39
天起一	8	-15
天起只	1	-3
天起右	5	-11
天起尿	1	-4
天起眼	1	-3
天跳	-8	0
天还	6	13
天还能	1	8
天都	5	3
天量	-2	6
天黑	2	18
太	9	15
太多	-10	6
太多 ,	0	4
太太	22	18
太尼	11	-5
太尼 ,	4	1
太尼贴	-3	-6
太极	-2	-3
太极 ,	0	7
太醒	3	3
太阳	3	3
太阳穴	3	3
夫	-16	-7
夫 ,	4	-1
夫说	-17	-7
夫说是	-13	2
失	-19	16
失常	-3	0
失智	7	5
失智的	6	2
失禁	16	10
失血	-13	0
失血性	-3	0
失语	-3	0
失败	-6	2
头	16	21
头 ,	19	-5
头 , 一	0	-3
头 , 只	-14	0
头 , 坐	1	-6
头。	22	9
头一	-6	-6
头不	16	-25
头不晕	5	-7
头不痛	11	-18
头也	-7	-11
头像	0	4
头先	17	6
头写	8	-2
头前	-4	1
头压	3	2
头发	-18	5
头大	3	4
头子	-10	4
头孢	2	7
头就	-4	3
头晕	16	2
头晕 ,	3	-8
头晕站	6	4
头有	1	-4
头状	7	4
头状癌	7	4
头痛	2	37
头痛 ,	1	-4
头痛、	0	11
头痛。	-3	-6
头痛得	16	21
头痛恶	11	12
头癌	2	-4
头皮	-16	8
头皮发	-6	0
头缝	8	8
头缝里	7	4
头肿	0	5
头要	1	6
头越	3	3
头越来	3	3
头部	-7	-1
头都	-12	10
头都痛	0	6
头飞	-6	-4
头飞机	-6	-4
夸	-11	-5
夹	-3	1
夹血	0	-4
夹血氧	0	-4
奇	10	7
奈	10	5
奈克	-1	6
奈克拉	-1	6
套	-34	-6
套 ,	2	-8
套餐	-16	-1
套餐 ,	9	3
套餐里	-7	0
奥	13	-11
奥希	-16	2
奥希替	-17	-3
奥拉	11	-6
奥拉帕	11	-6
奥沙	-5	1
奥沙利	-5	1
女	-14	-6
女 ,	-17	5
女 , 00	-20	1
女儿	12	-9
女儿 00	7	3
女医	-11	1
女医生	-11	1
女性	-6	2
奶	55	32
奶 ,	5	3
奶也	6	3
奶也不	5	3
奶奶	32	22
奶奶的	9	5
奶奶说	3	3
奶的	9	4
奶说	3	3
好	13	-5
好 ,	-20	-15
好 , 不	-7	1
好 , 没	-22	-1
好 , 血	-13	-1
好 .	2	-4
好 ?	-11	-5
好。	-51	-14
好。想	-11	2
好。我	-7	0
好。能	-12	-1
好了	-1	31
好了 ,	-14	15
好了。	14	-2
好些	-8	2
好些年	-5	2
好似	10	11
好像	5	-2
好几	47	3
好几年	6	1
好几次	9	5
好在	-17	-1
好多	31	6
好多年	-1	9
好奇	7	4
好好	-6	-18
好好的	-8	-18
好得	5	-5
好得很	5	-5
好意	8	7
好意思	8	7
好我	-29	-5
好是	-5	0
好的	-12	-18
好的 ,	-12	-2
好的。	2	-16
好着	-18	-3
好着呢	-18	-3
如	-24	0
如今	-33	-5
如出	-10	0
如出现	-10	0
如在	-10	0
如常	-18	0
如常 ,	-4	7
如果	15	9
妇	-2	6
妈	-1	29
妈今	6	0
妈今天	6	0
妈前	-10	0
妈前年	-10	0
妈吃	5	-1
妈妈	17	17
妈妈的	1	3
妈想	-7	0
妈换	1	4
妈晚	-2	-6
妈的	-6	-17
妈看	0	5
妈说	-4	-4
妈还	-3	0
妈这	5	5
妥	-10	-13
妥昔	-3	-6
妥珠	-11	1
妥珠单	-3	3
妹	-8	12
妹们	-3	5
妹妹	6	7
妹说	-20	-2
妻	6	0
姆	12	-3
始	0	20
始两	1	5
始两条	1	5
始化	-6	-3
始化疗	-6	-3
始发	15	-17
始吃	-38	-3
始吃 ,	-9	1
始小	3	-2
始小便	3	-2
始打	5	3
始拉	1	-10
始用	4	-2
始红	1	-4
始说	7	12
始说胡	6	12
姐	4	8
姐妹	-17	3
姐妹们	-3	5
姐姐	20	3
姑	2	-10
姑娘	-1	-5
姓	-8	-1
姓名	-5	-2
委	2	-3
委托	-3	-2
姜	-6	-6
姥	-5	1
姥姥	-6	0
姨	4	7
娘	-12	-10
婆	13	21
婆 ,	1	6
婆吃	3	-14
婆婆	-4	2
婆婆说	5	5
婆说	-9	11
婆说是	4	3
婚	-23	-2
媳	0	5
媳妇	-4	2
嫂	5	6
嫂说	5	6
嫌	-22	8
嫌我	-17	2
嬷	6	1
子	32	37
子 ,	-33	20
子 , 一	3	3
子 , 手	6	10
子 , 痒	1	-3
子、	8	1
子。	-12	6
子一	16	-5
子一天	12	-15
子一岁	1	3
子一样	1	6
子三	35	8
子三岁	12	4
子上	-10	-2
子上写	-9	0
子上那	0	-4
子下	3	2
子不	-8	-15
子不痛	-3	-12
子不能	-9	0
子两	5	1
子两天	3	0
子中	18	4
子中心	18	4
子也	4	0
子了	-9	5
子了 ,	-5	1
子五	15	-3
子他	-16	-3
子他爸	-8	-4
子们	-3	2
子十	3	3
子发	49	19
子发烧	25	14
子发紧	15	4
子右	18	6
子后	1	5
子在	-21	2
子好	-5	-2
子学	3	-7
子宫	-5	5
子小	-7	0
子想	-18	-4
子才	4	-1
子打	-4	-4
子把	-7	3
子抬	2	6
子抬不	2	6
子是	-10	-6
子有	2	-6
子有点	2	-5
子没	-11	5
子治	-11	2
子治疗	-11	2
子清	12	-11
子清楚	12	-10
子烧	5	2
子现	4	0
子现在	4	0
子痛	-26	26
子痛 ,	-23	19
子痛得	13	10
子皮	7	2
子硬	19	11
子硬得	15	10
子突	3	5
子突然	3	5
子老	11	2
子肿	0	-5
子胀	10	26
子胀得	8	15
子说	5	0
子越	25	-18
子越来	25	-18
子还	16	8
子都	2	8
子都拿	2	4
子酸	8	1
子酸 ,	11	1
子里	7	12
子隐	2	-3
子隐隐	2	-3
孔	-3	11
孕	43	23
孕 00	35	23
孕 00 周	35	23
孕二	0	-3
孕二十	0	-3
孕前	-9	0
孕妇	3	2
孕棒	0	3
字	-4	11
字 ,	3	4
字。	-6	2
字。请	-8	0
字不	6	-1
字了	2	-5
字写	6	2
字就	7	1
字歪	7	2
字的	-5	0
存	26	2
存折	8	3
孙	-11	-2
孙子	2	-3
孟	10	-7
孟加	-4	-1
孟加拉	-4	-1
孢	19	-8
孢素	17	-15
季	-14	1
学	-28	-10
学。	3	-5
学体	-18	0
学体检	-10	0
学校	22	5
学校要	3	2
学生	-2	3
学生 ,	2	3
学院	-5	0
学院大	-4	0
孩	79	54
孩子	33	30
孩子 ,	-4	1
孩子三	29	8
孩子他	-18	-3
孩子们	-3	2
孩子发	29	15
孩子都	-13	-5
它	-7	-15
安	14	-6
安全	-14	-1
安心	1	-5
安排	-25	9
安排 ?	-3	3
安排一	-4	0
安眠	44	19
安眠药	44	17
安罗	4	-6
安罗替	4	-6
安静	-12	-7
完	-19	18
完 ,	15	1
完两	10	-1
完了	4	-7
完了 ,	-6	-5
完全	-6	-12
完全缓	-5	0
完化	4	3
完化疗	4	3
完流	-14	6
完流感	-14	6
完球	6	-3
完第	-14	-1
完第三	6	-4
完第二	5	5
完第四	-12	-2
完这	11	2
完针	-4	3
官	18	-2
定	-6	-12
定 ,	-29	-4
定。	11	-13
定下	9	1
定的	-7	8
定要	-15	-3
宜	-12	9
宜点	5	15
宝	22	30
宝出	1	6
宝出生	1	6
宝宝	22	32
宝宝出	1	6
宝宝才	2	8
宝才	2	8
宝才 00	2	3
实	-32	4
实。	0	-5
实在	0	4
实我	-12	0
实是	9	-4
实验	-12	0
宠	-25	0
宠物	-25	0
审	2	-3
客	-13	4
客户	17	5
客服	-23	-7
宣	-11	0
宣传	-9	0
室	6	9
室 ,	-1	-3
室友	20	16
宫	-4	10
宫外	-6	2
宫外孕	-6	2
宫颈	5	-1
宫颈癌	5	-1
害	36	-18
害 ,	9	1
家	2	9
家 ,	-2	8
家。	7	5
家一	-3	0
家三	10	10
家三口	5	6
家中	-15	3
家人	2	5
家医	2	4
家医院	1	3
家安	3	-6
家属	-1	13
家属拒	5	1
家属能	-6	-7
家属补	8	-1
家属诉	0	3
家属问	0	10
家庭	5	-7
家庭医	0	-7
家族	14	3
家有	-1	-3
家母	1	6
家父	17	-6
家父去	3	0
家猫	-17	0
家用	-10	4
家的	10	1
家看	10	13
家看看	-3	2
家给	-5	3
家给看	-2	3
家药	26	-6
家药店	11	-3
家药房	11	-2
家视	1	-6
家视频	1	-6
家说	10	-2
家远	10	1
家远程	10	1
家都	-6	-2
家里	-17	21
家里一	-4	-4
家里人	-3	-2
家里没	0	9
家里的	11	3
家里老	-10	3
家里还	-21	5
家量	5	-7
家量血	1	-6
容	-5	2
容易	-3	2
宽	6	8
宾	6	-4
宾馆	6	-4
宿	-1	4
宿睡	9	-4
宿睡不	9	-4
宿舍	7	3
寄	-9	-21
寄到	2	8
寄来	8	-9
密	-3	-8
密度	-9	-6
寒	11	30
寒战	16	25
寒战 ,	2	11
寒战、	-6	0
寓	-6	-2
察	-6	-6
察。	6	-1
对	-25	-5
对 ,	3	-11
对 ?	-14	0
对不	-25	-5
对不对	-25	0
对乙	9	7
对乙酰	9	7
对了	-4	3
对了 ,	-4	3
对公	8	-5
对吗	-6	-2
对吗 ?	-6	0
对我	-10	-2
对接	1	5
对方	2	-3
寻	16	-2
寻思	2	4
寻思是	4	2
寻日	8	-4
寻晚	7	-5
导	-1	0
导 ,	-4	0
导尿	7	1
导管	2	3
封	-6	5
射	-5	13
射 ,	4	2
射 , 大	3	1
射频	-9	0
射频消	-9	0
将	-7	-9
将来	-11	-4
尊	10	2
尊敬	10	2
尊敬的	10	2
小	35	2
小 ,	-8	-2
小中	-5	0
小中风	-5	0
小便	28	-25
小便也	1	7
小便像	6	-12
小便有	1	-3
小便正	-17	-13
小便通	-4	-1
小便都	-13	-1
小便颜	1	-9
小半	22	12
小半盆	20	8
小口	1	5
小孩	57	23
小时	34	45
小时 ,	15	4
小时了	13	12
小时候	4	0
小时内	-4	0
小时前	20	14
小时没	4	2
小时湿	1	3
小时车	0	-4
小时还	13	9
小板	4	-16
小板 00	36	-36
小板 000	-47	0
小板今	10	-8
小溃	-8	-2
小溃疡	-8	-2
小红	-5	2
小红点	-6	1
小细	5	-9
小细胞	5	-9
小结	-8	5
小结 (	-3	3
小结节	-6	0
小肚	10	9
小肚子	10	9
小腿	12	-29
小腿 ,	7	-2
小腿又	13	12
小腿比	3	-8
少	11	0
少 ,	7	12
少 ?	4	-5
少一	-2	-5
少一点	4	-3
少了	8	2
少少	8	-12
少钱	-3	0
少钱 ,	-4	10
少钱 ?	12	-4
少钱。	-7	0
少钱一	4	7
少钱都	-2	3
尔	-24	-16
尔做	-3	-1
尔有	9	-3
尔茨	-5	0
尔茨海	-5	0
尖	9	5
尚	-9	-4
就	38	-3
就一	-7	3
就不	6	7
就不用	1	-8
就像	-1	-4
就剩	8	-23
就剩后	4	-8
就医	1	0
就医”	-3	0
就去	3	3
就发	-4	-2
就吃	23	-12
就吃完	13	-11
就吐	20	-20
就喝	13	4
就在	4	3
就好	-59	4
就好 ,	-1	-3
就好了	-28	0
就当	-9	1
就得	11	-3
就想	-7	17
就想找	-4	3
就想问	-9	4
就憋	2	10
就憋醒	2	10
就打	3	1
就掉	2	11
就掉 ,	0	4
就掉一	1	6
就断	15	-6
就断了	5	-1
就是	-11	-14
就是一	-6	-4
就是想	-14	5
就是要	-9	0
就是这	5	2
就没	8	-4
就没了	17	-11
就没事	4	1
就痛	13	2
就痛 ,	4	1
就眼	9	-8
就眼前	6	-14
就肿	6	5
就能	-5	-5
就行	-14	9
就行 ,	-5	1
就行。	-4	4
就要	5	9
就说	-4	1
就走	24	15
就过	-16	-2
就过去	-8	-2
就近	3	-16
就这	1	7
就这样	-1	6
就退	-35	0
就退了	-19	0
就问	-36	-8
尼	-6	-31
尼 ,	7	7
尼一	16	-8
尼加	-2	-5
尼吃	-5	-2
尼吃了	-5	-2
尼尔	5	-3
尼松	16	-14
尼的	17	-1
尼第	-4	-5
尼贴	-3	-6
尽	23	9
尽快	15	0
尾	5	1
尾号	2	3
尾号 0000	2	3
尿	96	-3
尿 ,	13	17
尿。	-2	4
尿不	0	17
尿不出	-1	17
尿了	1	9
尿像	10	-12
尿像浓	3	-5
尿像酱	7	-12
尿出	3	-2
尿剂	-6	-2
尿多	5	-9
尿多 ,	5	-10
尿尿	-3	1
尿得	6	-8
尿得出	3	-5
尿毒	6	5
尿毒症	6	5
尿比	5	-7
尿比平	5	-7
尿病	1	-2
尿病 ,	-10	-4
尿病。	3	-3
尿痛	12	-15
尿痛两	12	-10
尿管	1	3
尿管 ,	1	3
尿药	-5	-12
尿血	22	6
尿还	5	-3
尿还有	5	-3
尿都	5	1
尿都正	0	-4
尿酮	3	2
尿酸	-14	10
尿酸 000	-8	7
尿里	20	-11
尿里带	17	-4
尿量	19	0
尿频	12	-15
尿频尿	12	-15
局	4	0
屁	13	9
屁 ,	3	-4
屁没	0	3
屁股	13	1
层	9	-8
层楼	2	-6
层楼就	5	-2
居	14	3
屋	10	12
屎	26	5
屎 ,	11	7
屑	-25	5
屑病	3	-4
展	-9	2
属	-18	2
属拒	5	1
属拒绝	5	1
属的	-4	2
属能	-6	-7
属补	8	-1
属诉	0	3
属问	0	10
山	-26	-11
岁	20	-5
岁 ,	12	-13
岁 , 一	-9	1
岁 , 前	4	-6
岁 , 发	10	-14
岁 , 平	2	-3
岁 , 想	-7	0
岁 , 甲	-9	-3
岁 , 突	17	3
岁 , 胰	3	-1
岁。	-1	-4
岁半	4	-2
岁半 ,	3	-1
岁男	-5	8
岁男性	-8	1
岁的	-5	2
岛	23	-3
岛素	23	4
岛素 ,	4	14
岳	-8	1
岳母	-4	1
岸	-4	0
崩	-16	-12
川	-3	8
州	5	-1
州有	-3	-5
巢	3	1
巢癌	-2	2
巢癌 ,	0	4
工	-3	14
工人	4	5
工作	6	3
工作顺	4	8
工友	1	3
工地	-9	0
工心	8	-1
工程	7	-3
工程师	4	-1
左	35	20
左下	2	5
左下腹	2	3
左乙	-3	-1
左乙拉	-3	-1
左侧	1	5
左右	-16	-4
左右 ,	1	-4
左大	2	-5
左大腿	2	-5
左小	11	20
左小腿	11	20
左手	16	10
左眼	-17	1
左肩	5	1
左胳	4	5
左胳膊	4	5
左腿	4	3
左边	3	-14
左边乳	2	-6
左边小	1	-3
巩	7	-3
巩固	5	5
巩膜	2	-8
差	10	-16
差 ,	-4	0
差不	6	-7
差不多	6	-7
差价	2	7
差多	6	-9
差多少	6	-9
差点	5	-13
差点栽	2	7
巯	7	-2
己	-13	-14
己从	-5	-2
己做	14	2
己去	7	0
己名	5	2
己名字	5	2
己在	6	-5
己就	6	2
己找	-7	0
己是	-4	0
己没	-11	-4
己没什	-5	-4
己说	11	5
己说没	7	3
己问	-3	0
已	36	20
已。	-11	0
已经	28	12
已经三	-1	-6
已经买	13	10
已经八	-4	-1
已经回	0	3
已经把	22	6
已结	-5	0
巴	-2	-3
巴瘤	14	-5
巾	19	13
币	-9	1
市	11	-5
布	-9	-6
布 ,	4	3
布地	-1	-4
布洛	-8	-1
布洛芬	-8	-1
师	1	-3
师 ,	19	-2
师 :	9	2
师好	0	3
师视	-9	6
师视讯	-6	6
师说	3	-2
师远	-2	-4
希	-12	-6
希替	-17	-3
希替尼	-17	-3
希望	8	-7
帕	0	-3
帕他	-8	-3
帕他胺	-8	-3
帕利	0	-4
帕利哌	-11	5
帕金	7	-4
帕金森	7	-4
帘	3	4
带	15	-26
带 ,	1	-3
带了	-3	2
带他	-4	4
带点	19	-6
带状	13	-11
带状疱	13	-11
带着	-19	13
带血	61	-17
带血 ,	6	0
带血丝	7	0
帮	32	-8
帮他	6	4
帮子	0	-5
帮忙	2	-11
帮忙找	10	-9
帮我	22	4
帮找	2	-3
常	-60	-46
常 ,	-25	-14
常 , 医	-13	-2
常 , 就	2	-7
常 , 想	13	2
常 , 我	14	-4
常 , 没	4	1
常 , 这	-7	-1
常。	13	-22
常。就	-8	0
常。想	-9	-5
常。请	-5	-7
常一	1	-10
常上	-9	-1
常上班	-11	0
常吗	41	6
常吗 ?	14	6
常备	9	2
常年	-16	0
常见	-19	0
常规	7	-5
帽	-6	1
干	-11	6
干 ,	-13	-6
干了	-6	0
干净	-11	1
干净 ,	-17	3
干咳	12	-10
干咳 ,	10	-6
干得	11	-1
干活	3	0
干细	4	15
干细胞	4	15
干预	5	2
平	13	-15
平 ,	1	6
平台	3	3
平台的	9	0
平安	-5	-16
平常	3	-11
平时	35	-26
平时一	12	-10
平时多	4	-1
平时少	5	-6
平板	-3	1
平稳	-5	-7
平稳。	4	-1
平路	14	5
平躺	-4	6
年	-65	-26
年 ,	-9	-6
年 , 一	-6	-3
年 , 不	-6	0
年 , 他	-8	0
年 , 华	-1	4
年 , 想	-13	6
年 , 最	-3	-2
年 , 每	5	-8
年 , 脚	-7	-2
年 , 这	3	-3
年 00	-5	-2
年 00 ,	-3	1
年 3	-6	0
年。	-10	5
年一	-15	0
年一查	-5	0
年一次	9	-2
年七	5	0
年七十	5	0
年三	-11	6
年三月	-11	6
年中	8	-6
年也	-11	0
年了	-17	9
年了 ,	7	-2
年了。	-11	1
年了没	6	5
年五	-4	-1
年五十	-4	-1
年做	26	-5
年做过	16	-4
年六	-5	1
年六十	3	2
年冬	-7	0
年冬天	-7	0
年前	-25	-2
年前了	6	-1
年前做	11	0
年前的	2	4
年十	-4	1
年半	-12	0
年吃	-2	4
年后	-14	0
年四	-6	-4
年四十	-3	0
年因	-3	0
年因为	-3	0
年在	-7	-1
年复	13	6
年复查	15	6
年多	13	-3
年就	1	3
年就是	2	3
年年	14	1
年底	-23	-6
年度	5	-2
年得	25	9
年得过	25	9
年心	-8	0
年心梗	-5	0
年我	-10	1
年打	-6	-1
年无	-14	-4
年春	3	5
年春天	3	5
年是	-4	0
年来	2	5
年查	-7	2
年检	1	3
年没	-25	-11
年没发	9	-8
年没变	-1	15
年的	-4	3
年脑	-4	0
年脑出	-3	0
年自	-5	1
年至	3	0
年至今	3	0
年都	-15	9
年都这	-9	8
并	-10	3
并发	-6	0
幼	-21	12
幼儿	-21	4
幼儿园	-21	3
广	4	-8
广告	-3	0
广场	6	0
广场舞	6	0
广州	6	-7
庆	-22	0
床	3	16
床。	7	4
床上	15	9
床位	-4	1
床位。	-5	-1
床被	12	7
床被子	12	7
床试	4	-1
床试验	4	-1
床都	1	3
序	3	1
库	1	10
应	19	20
应 ,	2	4
应急	10	-11
应该	18	8
应该不	5	5
应该就	9	6
应该没	22	-7
底	-13	-20
底 ,	3	-8
底下	4	4
底前	13	2
底多	7	-1
底板	-6	6
底的	-16	-1
店	11	-8
店 ,	-10	1
店。	3	5
店有	-5	1
店都	16	-6
店都说	8	-4
废	-15	1
度	-29	13
度 ,	-19	19
度 , 人	10	7
度 , 胡	5	3
度 , 说	5	2
度 0.0	-3	2
度 0.0 。	-3	2
度 4	6	0
度 4 ,	4	-1
度 6	6	0
度 6 ,	6	-2
度 8	-8	-7
度 8 ,	0	-6
度 ?	4	3
度、	1	-5
度。	-5	0
度多	-7	-1
度有	11	-7
度版	-15	3
度的	-8	2
度胺	7	-2
度计	-11	1
度近	-2	-12
度近视	-2	-12
庭	5	-7
庭医	0	-7
庭医生	0	-7
康	-13	-6
康 ,	15	-1
康。	-5	0
康复	-23	6
康定	10	-7
延	-1	3
延到	-1	-3
延期	3	11
建	-1	-5
建议	-18	-2
开	14	9
开 ,	-2	10
开 ?	-15	1
开。	-8	1
开一	-12	-3
开一样	4	2
开个	-10	-3
开了	28	-14
开会	-4	-14
开刀	-7	9
开到	3	0
开始	0	20
开始两	1	5
开始化	-6	-3
开始发	15	-17
开始吃	-38	-3
开始小	3	-2
开始打	5	3
开始拉	1	-10
开始用	4	-2
开始红	1	-4
开始说	7	12
开水	8	10
开水烫	8	10
开玩	0	10
开玩笑	0	10
开的	-2	-9
开英	-3	3
开英文	-3	3
开药	-1	-4
开错	-1	5
异	24	-14
异常	5	-6
弄	9	1
弄丢	7	5
弄死	5	2
式	9	2
引	-9	-2
引流	8	-4
引流口	0	-4
引流管	7	2
引用	-9	0
引起	-8	0
弟	-3	17
弟吃	13	-2
弟吃氯	8	1
弟弟	19	6
弟弟吃	9	-4
张	-17	16
张 ,	16	-2
张 ?	-8	0
张。	-6	0
张不	15	10
张不开	14	10
张是	-6	0
弯	-6	-13
弹	-9	1
强	-8	1
强 ct	-5	0
归	-13	7
归正	-6	0
归正传	-6	0
当	-42	15
当。	0	-4
当回	2	5
当回事	2	5
当地	2	-5
当场	-8	2
当天	5	-1
当年	-14	6
当年就	4	3
当年的	-6	0
当成	5	4
当时	-35	1
当时没	1	4
当晚	-16	0
当糖	12	7
录	-30	3
录仪	-5	0
形	12	-16
形 ,	10	-8
形眼	6	-9
形眼镜	1	-6
彩	-10	2
彩虹	1	9
彩虹圈	1	8
彩超	-10	-7
影	-31	4
影 ,	5	3
影。	4	4
影像	-3	-5
影剂	-14	0
影响	-22	2
往	72	45
往上	27	5
往上翻	3	4
往下	4	8
往右	1	7
往右边	1	7
往后	-3	4
往外	49	9
往外冒	1	3
征	11	7
待	8	-1
很	22	7
很 ,	-12	-2
很。	5	4
很厉	-11	2
很厉害	-11	2
很好	-10	-9
很好 ,	-2	-7
很稳	10	-13
很稳定	12	-3
律	10	-3
律失	-3	0
律失常	-3	0
得	8	11
得 ,	4	-1
得 ?	-6	0
得。	-14	-3
得一	11	-5
得上	11	8
得下	-12	-1
得下睡	-15	2
得不	-21	11
得不得	-8	0
得不行	1	8
得也	1	-3
得了	15	-11
得人	-3	3
得低	9	6
得低不	9	6
得住	-11	1
得住 ,	-10	-4
得停	-7	-4
得像	-4	26
得像木	7	5
得像沥	6	10
得像要	6	6
得像馒	1	-12
得像鼓	1	6
得冒	1	3
得出	4	-9
得出来	3	-5
得到	12	-8
得到吗	7	5
得厉	22	3
得厉害	22	3
得及	1	-8
得及吗	5	-8
得发	1	8
得发亮	1	8
得吓	-4	-5
得吓人	-4	-5
得多	-13	-5
得好	-1	-7
得好 ,	-5	0
得少	-12	3
得很	-41	5
得很 ,	-12	-2
得很。	5	4
得很好	-5	0
得心	4	-1
得快	-5	0
得想	-15	0
得慌	5	2
得慌 ,	10	6
得慢	3	0
得我	-23	3
得我头	-4	0
得我心	9	0
得打	7	1
得打滚	7	3
得抬	2	5
得抬不	0	3
得拿	4	-16
得拿不	4	-16
得撞	1	6
得撞墙	1	6
得是	-10	1
得有	3	-2
得来	0	3
得死	-10	1
得满	-11	2
得痛	3	0
得痛。	3	0
得的	19	-3
得直	14	10
得直不	12	5
得直叫	0	3
得着	-26	2
得着 ,	-10	3
得睁	0	4
得睁不	0	4
得睡	-5	-13
得睡不	4	-13
得端	5	4
得端不	5	4
得脸	-5	6
得要	7	10
得要命	6	4
得起	3	0
得跟	2	11
得过	11	3
得过心	15	3
得进	3	-2
得连	0	6
得难	10	-11
得难受	10	-11
微	-28	10
微信	-6	10
微创	1	6
微痒	-11	0
微痒 ,	-11	0
德	0	2
德国	-16	3
德堡	-3	0
德文	-9	2
德曲	-5	1
德曲妥	-5	1
心	-12	4
心 ,	4	17
心 , 今	1	4
心 , 想	0	-3
心”	15	3
心。	5	-5
心丸	12	4
心丸”	12	4
心内	5	-4
心内科	-4	-4
心口	5	15
心口痛	-12	-2
心律	-2	-4
心律失	-3	0
心情	21	-8
心慌	19	-6
心梗	-24	3
心梗 ,	8	3
心梗放	-6	0
心没	3	4
心率	8	8
心率 00	2	6
心率 000	5	-2
心理	-3	8
心理医	8	3
心理咨	6	3
心电	-6	-12
心电图	-7	-8
心病	22	0
心痛	-36	1
心的	11	-2
心绞	-15	0
心绞痛	-15	0
心肌	-6	3
心肌梗	-12	0
心肌炎	5	3
心肺	11	-6
心脏	-4	-25
心脏病	-16	2
心脏都	-6	2
心血	8	1
心血管	8	1
心衰	20	-12
心衰 ,	13	-8
心衰住	5	1
心衰研	12	2
心超	16	1
心跳	13	11
心跳 00	3	2
心跳 000	2	7
心跳一	4	4
心跳乱	7	5
心都	1	-10
心里	-8	2
必	18	11
必要	10	6
必须	4	0
志	30	12
志不	17	19
志不清	10	5
志愿	3	-1
志愿者	3	-1
志清	9	-13
志清楚	2	-6
忘	-14	-5
忘了	2	-3
忙	16	-7
忙找	10	-9
快	50	18
快一	7	-5
快什	4	2
快什么	4	2
快几	10	4
快几点	8	4
快把	0	5
快点	9	1
快递	-1	-6
快递卡	8	-2
念	-26	-4
念头	-21	-5
念头 ,	-21	-5
念头。	8	0
忽	33	18
忽冷	8	4
忽冷忽	8	4
忽热	8	4
忽然	25	14
怀	-12	6
怀孕	12	5
怀孕 00	3	8
态	-3	7
怎	12	0
怎么	12	0
怎么买	-7	1
怎么办	46	9
怎么吃	3	-7
怎么处	-7	0
怎么寄	-5	-4
怎么开	-8	-8
怎么报	-7	-3
怎么收	-14	0
怎么痛	1	-7
怎么算	6	-4
怎么补	-7	-12
怎么调	-12	0
怕	28	6
怕光	27	-8
怕光 ,	4	3
思	8	1
思是	-4	2
急	-15	25
急 ,	-12	0
急”	-22	-1
急。	-6	3
急值	-5	0
急性	-16	2
急性心	-3	0
急性脑	-3	0
急救	-13	-3
急救电	-8	0
急救箱	-11	0
急淋	7	9
急联	3	-1
急联系	3	-1
急诊	-18	-4
急诊科	2	-5
性	-35	-17
性 ,	11	-3
性 , 00	2	-4
性。	-12	-3
性中	-17	0
性中性	-17	0
性休	-19	0
性休克	-19	0
性出	-8	0
性出血	-8	0
性心	-5	0
性心肌	-3	0
性炭	-4	0
性病	-3	4
性白	-3	-5
性的	-12	0
性粒	33	-7
性粒 0.0	19	-7
性粒细	7	1
性肺	-3	0
性脑	-4	0
总	-6	1
总胆	0	-4
总胆红	2	-4
恢	-22	-7
恢复	-22	-7
恢复了	-14	0
恢复得	-3	0
恩	-10	4
恩扎	-11	5
恩扎卢	-11	5
恩替	8	-1
恩替卡	8	-1
息	-18	11
息肉	-12	1
息肉 ,	-5	1
恶	20	21
恶心	37	24
恶心 ,	6	12
恶露	-12	-3
悉	1	3
悔	1	5
悠	-4	3
悠 ,	-4	3
患	13	15
患者	18	17
患者 ,	12	7
患者女	10	-1
患者无	-3	-4
患者男	9	2
患者的	-2	-3
情	-8	-7
情况	-18	6
情况 :	5	5
情况。	-5	-1
情同	5	-4
情同意	5	-4
情平	5	-6
情平稳	5	-6
情绪	-7	-5
惊	1	4
惠	-10	9
惨	-8	2
惯	-18	2
想	-48	8
想 book	1	-4
想一	-14	1
想不	-16	0
想不开	-16	0
想买	-13	2
想买国	7	3
想了	-11	1
想了解	-11	0
想今	2	-15
想今天	2	-15
想伤	7	-9
想做	6	-1
想做个	2	5
想先	-6	0
想入	-4	5
想再	5	7
想写	-4	-1
想到	1	5
想去	11	6
想去日	0	-8
想参	8	0
想参加	13	0
想吐	-18	5
想吐 ,	-13	5
想听	0	5
想听听	1	5
想咨	-11	3
想咨询	-11	3
想在	2	-7
想尽	8	-4
想带	-4	2
想打	11	-3
想打听	13	-3
想找	-14	4
想找个	1	3
想找人	-1	-5
想把	-20	0
想报	-2	3
想报名	11	1
想换	-11	1
想换一	-8	1
想提	-17	-2
想提前	-13	-2
想改	-2	8
想替	-3	1
想查	-7	0
想死	4	-2
想比	16	-3
想比较	12	-5
想法	8	7
想活	54	20
想直	4	-8
想直接	4	-8
想看	7	4
想睡	30	7
想知	-18	0
想知道	-18	0
想确	-3	0
想确认	-3	0
想约	4	0
想约皮	9	2
想线	0	-3
想线上	0	-3
想给	2	0
想给他	7	-3
想续	-28	12
想要	-14	1
想让	-4	-4
想请	-25	-10
想请一	-1	-4
想请你	-8	-6
想请国	-6	0
想请教	-12	-1
想请贵	-4	0
想跟	5	0
想转	-7	0
想过	-3	0
想进	-9	2
想问	15	3
想问 :	-4	0
想问一	-5	1
想问下	-28	-4
想问你	11	8
想问出	-7	0
想问去	8	-4
想问哪	3	6
想问国	7	8
想问有	10	13
想问的	-6	0
想问能	-17	-1
想问要	2	-3
想问贵	-7	0
想问还	17	-6
想问这	0	-9
想问问	7	9
想顺	-6	0
想预	-9	-1
想预约	-8	1
愈	-3	8
愈合	-3	3
意	-12	-2
意义	12	-3
意书	0	-8
意书第	-3	-9
意思	1	3
意见	17	0
意见 ,	-10	1
意见。	15	5
意见书	-3	-13
意识	-18	-1
意识模	-4	0
感	-3	3
感冒	-3	13
感染	-24	2
感疫	-20	6
感疫苗	-20	6
感觉	16	-11
感觉 ,	18	-2
感觉。	14	0
感谢	14	2
愿	-4	4
愿意	-10	3
愿者	3	-1
愿者 ,	13	-3
慌	25	3
慌 ,	21	5
慌。	16	1
慢	-52	1
慢 ,	-6	0
慢。	-3	1
慢性	-10	7
慢性病	2	4
慢慢	-12	-7
憋	7	15
憋得	-3	4
憋气	-7	-4
憋着	4	6
憋醒	0	9
憋醒 ,	3	11
懂	-4	8
懒	14	-1
懒得	4	10
戈	-15	0
戈非	-10	0
戈非尼	-10	0
戊	8	-4
戊酸	8	-4
戊酸钠	4	-2
成	-10	13
成“	-8	1
成一	8	1
成一团	4	1
成个	-1	9
成人	3	4
成功	-12	0
成年	-8	1
成老	-3	-2
成身	15	1
成都	-1	-2
成都 ,	5	-4
我	-32	37
我 ,	-11	1
我 00	-7	0
我“	-3	-4
我一	-46	-6
我下	-24	-1
我下个	-21	0
我不	22	-9
我不太	5	-3
我个	7	-4
我主	5	1
我主要	5	1
我也	6	8
我了	-4	4
我二	-11	0
我二十	-11	0
我人	2	1
我人在	5	4
我今	-16	-10
我今年	-17	-4
我代	-8	1
我以	2	-3
我以为	3	-2
我们	35	-14
我们做	-6	9
我们全	-3	0
我们准	6	1
我们在	9	-3
我们家	-7	0
我们自	5	1
我俩	13	8
我做	-11	0
我儿	-14	0
我儿子	-14	0
我先	-9	8
我先生	-10	6
我全	-11	-3
我公	0	4
我再	-19	-2
我写	-4	3
我别	3	6
我去	33	7
我又	-9	-2
我发	9	2
我只	10	3
我只想	-6	2
我只是	21	0
我叫	-2	4
我可	-1	-4
我吃	15	-4
我同	6	6
我吓	-12	0
我吵	5	4
我和	21	1
我哥	8	6
我在	-30	-14
我填	17	2
我外	1	5
我大	5	3
我太	5	4
我太太	5	4
我头	-4	0
我头皮	-4	0
我女	2	-4
我好	-5	0
我妈	-22	6
我妈吃	3	0
我妈的	1	-9
我妈看	-4	3
我妈说	-4	-5
我妈这	4	3
我妹	10	-1
我姐	3	3
我姑	3	-5
我姑姑	0	-3
我姥	-1	3
我姥姥	-1	3
我婆	4	-7
我婆婆	4	-7
我媳	-4	1
我媳妇	-4	1
我家	-35	8
我家猫	-17	0
我寻	3	2
我寻思	3	2
我就	42	17
我就想	7	0
我就问	5	2
我岳	-3	1
我差	-5	0
我差点	-5	0
我已	21	13
我已经	20	13
我开	-8	0
我弟	14	8
我弟弟	10	-2
我心	-2	-5
我心脏	5	-3
我快	-6	1
我怕	3	0
我想	18	7
我想咨	3	-5
我想问	-6	1
我手	11	3
我打	11	0
我找	8	6
我把	21	9
我换	-6	2
我攒	-2	3
我改	-2	3
我是	-7	2
我是做	-13	0
我是医	-4	0
我是患	-2	-3
我是护	-5	0
我是药	-4	0
我是谁	3	2
我是高	4	2
我替	6	1
我有	11	0
我本	15	2
我本人	12	4
我来	-12	-3
我查	8	1
我母	6	5
我母亲	6	5
我每	-13	10
我没	-10	-2
我没敢	6	3
我没有	-15	0
我爱	6	3
我爱人	6	3
我父	9	8
我父亲	9	8
我爷	-16	0
我爷爷	-5	0
我爸	-19	6
我爸 0000	-3	0
我爸一	-3	0
我爸早	3	0
我爸的	10	5
我爹	2	4
我现	-5	-5
我现在	-5	-5
我用	-4	1
我的	-3	-1
我目	-5	-4
我目前	-5	-4
我看	-16	8
我知	7	6
我等	23	-2
我系	7	4
我约	4	1
我约的	5	-1
我给	-10	1
我老	9	17
我老伴	2	4
我老公	8	4
我老婆	0	8
我能	-17	3
我要	23	12
我说	32	-8
我说话	4	-6
我跟	6	2
我还	-14	-10
我还在	-4	-11
我还没	-17	-3
我这	-53	-2
我这边	-5	0
我退	9	-6
我逐	-11	4
我逐条	-11	4
我那	-5	-6
我都	17	12
我问	-1	3
我问问	3	3
我闺	-4	1
我闺女	-4	1
戒	-38	1
戒酒	-24	0
或	-25	-19
或者	-22	-14
战	17	20
战 ,	3	10
战、	-6	0
截	-9	-5
戴	7	-23
戴着	-9	0
户	15	3
户口	-9	1
房	13	-8
房 ,	-5	1
房有	3	-2
房说	6	-4
房间	6	2
房颤	17	2
房颤 ,	8	-2
房颤吃	2	-3
所	4	22
所 ,	2	-4
所以	-36	7
所以我	-2	-3
所以来	-19	2
所有	13	3
所没	1	-3
所说	4	-1
所都	0	4
所问	12	4
扇	9	3
手	37	20
手 ,	14	11
手。	-18	1
手一	9	5
手上	1	5
手册	-18	0
手发	4	4
手发麻	4	4
手抖	0	11
手抖 ,	6	6
手抖得	5	6
手抬	7	6
手抬不	5	4
手拿	2	4
手拿不	2	4
手指	15	3
手指 ,	3	-1
手指头	8	2
手术	0	-9
手术。	5	4
手术前	5	7
手术后	-14	-1
手术的	2	-5
手机	4	-8
手环	-2	-5
手续	-20	4
手续费	-8	2
手背	5	-6
手脚	22	-11
手脚冰	17	15
手脚发	1	5
手腕	6	-3
手臂	1	-3
手表	11	-4
手表显	4	3
手里	-4	10
才	30	16
才 00	7	10
才 00 天	2	4
才一	7	12
才一口	7	4
才上	1	-5
才到	4	-8
才发	-6	-15
才吐	6	2
才吐了	6	2
才四	12	1
才四十	12	1
才应	0	4
才开	-13	2
才开始	-13	1
才打	-21	0
才打第	-14	0
才有	1	-4
才能	7	-12
扎	-7	11
扎 ,	-2	4
扎卢	-11	5
扎卢胺	-11	5
扑	12	6
打	-12	17
打 ?	0	-5
打 pd	-3	0
打。	-20	-5
打一	-1	-3
打不	24	1
打不通	-5	-1
打了	20	-16
打交	-3	0
打交道	-3	0
打免	8	-1
打免疫	8	-1
打冷	2	2
打冷战	1	-4
打冷颤	1	6
打出	1	5
打出来	1	5
打到	-27	-1
打到第	-3	0
打吗	8	-16
打吗 ?	6	-9
打听	14	11
打呼	-7	0
打呼噜	-7	0
打喷	-17	1
打喷嚏	-17	1
打太	-2	-3
打太极	-2	-3
打字	4	2
打字。	5	1
打完	-13	24
打完化	6	3
打完流	-14	6
打完第	-2	-4
打完针	-4	3
打寒	25	18
打寒战	25	15
打工	4	4
打扰	11	9
打扰。	2	-6
打摆	10	10
打摆子	10	10
打晃	1	3
打流	12	2
打流感	-6	0
打滚	-4	7
打滚 ,	2	3
打的	35	17
打的化	16	10
打第	-10	-13
打第一	-14	0
打第四	4	-9
打算	17	5
打篮	0	3
打篮球	0	3
打给	8	2
打过	2	-6
打针	7	-20
打错	-12	0
打长	-22	3
打长效	-12	3
打麻	-16	2
打麻将	-16	2
扔	-4	0
托	31	2
托伐	3	-6
托林	5	6
托珠	13	3
托珠单	13	3
扛	-1	-5
扣	18	-1
扣了	-1	-7
扣子	2	3
扣电	14	7
扣电池	14	7
扩	32	-2
扩心	5	-1
扩心病	5	-1
扫	-7	-1
扫描	-8	1
扫描件	3	-2
扭	3	1
扰	11	9
扰。	2	-6
扰。我	-11	3
扶	-4	2
批	-12	7
批 ,	5	3
批件	9	1
批次	-4	1
找	11	-6
找不	3	7
找不到	-1	3
找不着	4	4
找专	-4	7
找个	18	-3
找个会	-6	0
找个医	3	-7
找个心	10	2
找人	-6	-4
找到	9	-2
找医	12	-14
找医生	12	-14
找国	1	3
找国外	1	3
找心	5	2
找的	1	4
找药	-1	3
找谁	-12	3
承	-5	-1
承担	-5	-1
把	3	48
把一	11	11
把一整	10	6
把周	-6	0
把安	7	2
把我	-13	14
把菜	3	5
把菜刀	3	5
把这	-5	-3
把遥	6	3
把遥控	6	3
抑	12	7
抑制	14	4
抑制剂	3	1
抑郁	-2	3
抑郁症	-5	3
抓	21	-12
投	-6	1
投诉	-3	-2
抖	51	45
抖 ,	18	15
抖得	6	7
抖得端	5	4
抗	7	-18
抗体	-8	1
抗凝	-3	1
抗排	24	-5
抗排异	24	-5
抗生	6	3
抗生素	6	3
抗病	4	-8
抗病毒	4	-8
抗的	0	-4
抗研	4	3
抗研究	4	3
抗第	7	2
抗第二	3	-1
抗蛇	-4	1
抗蛇毒	-4	1
抗还	-9	0
折	-2	7
折 ,	-9	0
折扣	-4	1
抢	-25	1
抢救	-23	0
护	-14	-6
护士	2	-7
护士 ,	29	-4
护士让	18	-8
护士说	-10	-2
护士长	-4	0
护照	7	3
护理	-21	-3
护理师	2	-3
护肝	-1	4
护车	-2	4
报	9	6
报 ,	7	2
报了	13	5
报价	-14	-9
报价 ,	25	4
报名	8	5
报名。	-6	3
报名表	4	1
报吗	-1	1
报吗 ?	0	-4
报告	-7	18
报告 ,	12	-2
报告 ?	-3	3
报告、	7	-2
报告写	-6	6
报的	0	-3
抬	25	28
抬不	20	21
抬不动	8	4
抬不起	12	16
抬头	3	-1
抬头写	8	-2
抬高	7	2
抱	-18	6
抱着	3	8
抹	-18	2
抹了	4	-4
押	12	7
押金	12	7
抽	44	7
抽一	1	3
抽了	21	19
抽了一	2	9
抽搐	23	12
抽搐 ,	-3	-3
抽搐、	-5	0
抽的	1	3
抽筋	-8	-2
抽筋 ,	6	-1
抽筋、	-4	0
抽血	2	-25
抽血 ,	6	-4
抽血 inr	1	3
抽过	-19	-5
抿	8	-22
拄	-14	-7
拄拐	-14	-1
担	8	-7
担心	11	-3
拆	9	0
拉	38	-3
拉 ,	8	2
拉了	13	6
拉了三	-12	14
拉五	6	-3
拉出	3	4
拉出来	3	4
拉到	-10	0
拉十	3	2
拉唑	3	-1
拉姆	-1	3
拉帕	12	-7
拉帕利	12	-7
拉得	9	6
拉替	-13	-3
拉替尼	-13	-3
拉松	-16	4
拉的	10	17
拉的屎	1	5
拉着	0	5
拉考	3	-8
拉考沙	3	-8
拉肚	-5	-25
拉肚子	-5	-25
拉莫	6	-6
拉莫三	6	-6
拉血	4	2
拉西	2	-1
拉西坦	-3	-1
拉邦	16	-7
拉邦 ,	10	-2
拉非	-11	0
拉非尼	-11	0
拉风	-3	-1
拉风箱	-3	-1
拍	-22	2
拍一	-6	1
拍个	5	-1
拍片	-5	-13
拍背	6	1
拐	-13	-7
拒	-14	2
拒绝	5	1
拔	-20	-16
拔了	-5	-6
拖	17	1
拖累	34	6
招	-21	4
招不	-6	0
招不招	-6	0
招募	-7	0
拜	21	3
拜 ,	6	3
拜一	-7	2
拜了	6	-2
拜五	-8	2
拟	-15	1
拟赴	-10	2
拧	-7	1
拨	-9	0
拨打	-8	0
择	-27	-3
择期	-27	-3
括	-6	-1
拼	5	-2
拿	25	-1
拿不	10	-5
拿不住	8	-11
拿到	-8	-4
拿大	-5	0
拿大 ,	3	1
持	0	8
持治	7	-1
持治疗	7	-1
持续	-1	5
挂	-1	1
挂号	-9	4
指	14	-10
指 ,	3	-12
指头	9	0
指夹	0	0
指夹血	0	-4
指定	-7	1
指导	-1	-5
指标	-2	12
指甲	2	2
指甲发	2	3
指甲盖	5	-1
按	6	-23
按一	-3	-9
按一个	1	-9
按下	4	-4
按下去	4	-4
按不	18	12
按了	9	4
按原	-14	2
按就	0	-4
按时	-7	-1
按着	4	-11
按着痛	2	-6
挛	7	-2
挝	-2	-16
挝哪	3	-4
挝版	15	1
挠	-5	-1
挡	0	-8
挤	5	-13
挤出	1	-4
挪	4	-2
振	-5	0
挺	-24	-4
挺好	-16	-2
挺好 ,	11	-1
挺好。	-18	-7
捂	5	3
捂的	5	5
捂的 ,	3	4
捅	7	8
捏	5	3
捐	0	2
捐给	-5	1
损	11	2
损伤	12	4
捡	-4	3
捡回	-4	0
换	43	2
换 ,	-10	0
换一	-3	-5
换一种	-6	0
换个	11	3
换了	1	-11
换了十	3	5
换吗	5	1
换季	-11	0
换成	-12	4
换支	3	-5
换支架	3	-5
换气	5	4
换瓣	-12	-8
换瓣 ,	11	-9
换瓣。	-3	-2
换算	-3	1
换肾	31	12
换药	4	2
换过	7	-6
换进	0	3
换进口	0	3
据	-18	6
据库	7	5
授	-4	1
授权	1	0
授权书	6	0
掉	-6	2
掉 ,	6	-4
掉 , 右	5	1
掉一	1	6
掉了	19	-11
掉光	-15	-3
掉出	7	3
掉到	-19	5
掉眼	-11	2
掉眼泪	-11	2
掐	18	8
掐住	12	3
掐着	7	3
排	-20	9
排 ?	-3	3
排一	-4	0
排便	-7	1
排到	3	-13
排到下	9	-13
排在	-13	2
排尿	6	2
排异	20	-7
排气	1	4
排队	-4	-1
排除	6	6
排除标	9	2
探	6	-1
探亲	9	-5
探热	-3	3
探热针	-6	2
接	20	25
接 ,	12	6
接一	20	9
接不	-3	0
接去	-8	-7
接受	-6	2
接机	-2	5
接电	7	-4
接电话	7	-4
接着	10	-10
接着吃	6	-11
接送	12	-1
控	-2	7
控制	-28	4
控制得	-27	-2
控器	10	6
推	-19	-9
推不	2	6
推荐	-10	-8
推荐的	6	-10
推迟	-13	1
描	-8	1
描件	3	-2
提	-7	-20
提 ,	1	-7
提不	3	-4
提不起	3	-4
提交	-8	1
提供	-5	4
提到	-3	-5
提前	-6	-4
提前 ?	3	4
提前打	4	-5
提示	20	-5
插	-1	-9
握	8	1
握不	8	1
援	8	-2
搁	5	1
搏	6	6
搏一	2	8
搏一百	0	5
搏器	-4	3
搐	25	14
搐 ,	-3	-3
搐、	-5	0
搓	0	4
搓就	0	4
搓就掉	0	4
搞	7	2
搬	-4	9
搬家	-4	6
搭	8	7
搭后	0	5
搭后语	0	5
携	-21	-4
携带	-18	-4
摄	-7	2
摆	15	13
摆子	10	10
摆子 ,	-4	4
摔	22	7
摔下	2	9
摔下来	2	4
摔了	21	9
摔到	1	-7
摔过	7	-9
摔过。	2	-5
摘	5	4
摘 )	-3	3
摘 ) :	-2	3
摘要	9	0
摘要 :	10	2
摸	7	8
摸不	1	3
摸不到	0	3
摸着	13	0
摸着没	1	-6
摸着烫	10	-8
撑	37	-3
撑不	25	8
撑不住	21	7
撑到	6	-7
撑到后	3	-5
撕	12	21
撕开	7	7
撕开一	5	2
撕裂	5	10
撕裂样	5	8
撞	0	5
撞墙	-1	7
撞墙 ,	1	6
播	-9	0
擦	-1	-9
攒	36	20
攒够	15	10
攒够了	15	10
支	-1	12
支 ,	6	-5
支多	-7	0
支多少	-7	0
支扩	0	4
支持	9	-1
支架	-7	5
支架 ,	-13	0
支气	0	-7
支气管	0	-7
收	-30	-1
收。	7	5
收不	-7	1
收不收	-1	6
收人	6	-5
收到	-14	-6
收到的	-14	0
收据	-3	-4
收费	-10	-3
收费 ?	-3	0
收费多	-5	-3
改	4	9
改到	-8	7
改到下	-5	4
改到周	0	3
改成	11	1
改期	14	7
改期。	3	3
放	6	-9
放 ,	6	4
放了	-12	-3
放了三	-3	0
放了两	0	-3
放了支	-10	0
放化	2	3
放化疗	2	3
放在	13	6
放大	0	-4
放射	4	2
放射 ,	4	2
放屁	-6	1
放屁没	0	3
放心	-4	-5
放心 ,	-3	4
放心。	5	-8
放疗	-4	-17
放疗后	-10	-11
放疗第	1	-3
放行	-4	0
放过	7	10
故	-8	-4
效	7	11
效吗	3	4
效吗 ?	4	3
效救	-3	2
效救心	-3	2
效期	21	10
效果	-7	-5
效针	-11	9
敏	-14	-1
敏。	1	5
敏史	-3	0
敏性	-8	1
敏性休	-7	0
救	-45	-8
救。	-4	2
救心	6	5
救心丸	12	4
救护	-6	4
救护车	-2	4
救电	-8	0
救电话	-8	0
救箱	-11	0
救过	-5	0
救过来	-5	0
教	-25	-10
教 :	-4	0
教一	-4	0
教一下	-4	0
教我	6	-2
教授	-5	1
敢	1	9
散	-5	4
散瞳	-1	-5
敬	7	2
敬的	10	2
敬的国	0	-3
数	-17	25
数不	1	3
数到	6	6
数只	0	4
数只能	0	4
数字	-4	1
数据	-12	9
数据库	7	5
数数	5	5
数数只	0	4
整	7	-1
整个	6	9
整个人	1	9
整天	12	-12
整整	-12	2
整板	3	3
整理	-11	-1
敷	-7	4
文	-18	0
文件	-3	2
文版	-6	0
文献	-4	0
文病	-3	1
文病历	-5	3
文的	10	-2
文说	-10	-2
文说明	-10	-2
斑	8	7
料	0	7
料 ,	2	-10
料。	8	1
料清	7	2
料清单	7	2
斜	0	3
斤	31	-28
斤 ,	25	-25
斤 , 不	-2	-9
斤 , 脚	7	-12
断	58	-38
断 ,	20	-8
断了	22	-2
断了 ,	9	-6
断了五	1	4
断供	8	-7
断片	-21	3
断药	6	-12
断货	20	-13
断货 ,	13	-5
断过	6	-5
斯	19	-1
斯的	5	0
斯的明	5	0
新	-8	3
新 ,	6	2
新一	-16	0
新冠	-10	0
新加	-12	7
新加坡	-12	7
新的	-7	1
新药	-17	-3
新药试	5	5
新闻	-12	-5
新闻说	-4	-5
方	-3	-7
方 ,	3	-4
方。	9	1
方便	0	5
方便的	1	-3
方案	-12	7
方案。	9	7
方能	4	1
方面	3	2
方面 ,	-3	0
施	10	-8
施康	10	-7
施康定	10	-7
旁	5	2
旁边	5	-1
旅	-10	7
旅游	-6	7
旅行	-2	-3
族	11	3
无	-13	-13
无不	3	-11
无不适	3	-11
无任	-2	5
无任何	-2	5
无力	1	4
无发	-15	-5
无发热	-13	-5
无呕	-15	-2
无复	-7	-5
无复发	-7	-5
无头	-13	0
无头痛	-13	0
无心	-9	0
无抽	0	-3
无抽搐	0	-3
无胸	-14	-4
无胸痛	-11	-4
既	3	4
既往	8	4
日	23	-19
日。	-2	-10
日子	7	-3
日日	-6	2
日本	-21	3
日本做	1	-7
日本复	-11	3
日本看	0	4
日自	3	1
日记	2	-5
日记卡	1	-6
日起	8	-6
日面	1	6
旧	10	-15
旧。	-3	3
旧。想	-5	-1
早	24	2
早上	44	-12
早上一	0	-3
早上就	3	-1
早上开	4	2
早上起	15	2
早上都	-1	-7
早停	-6	-2
早到	1	6
早好	9	-2
早好了	13	-2
早就	-16	-4
早就好	-4	0
早晨	4	0
早晨起	4	0
早起	1	12
早起来	0	10
早餐	4	3
早饭	8	4
时	-17	15
时 ,	15	4
时一	12	-10
时一样	4	-11
时了	10	-1
时了 ,	1	4
时会	-9	0
时候	-51	4
时候能	8	-1
时内	-4	0
时前	20	14
时可	0	-3
时可以	0	-3
时右	-2	3
时多	8	-1
时少	5	-6
时少一	3	-5
时就	-11	0
时没	7	2
时湿	1	3
时湿透	1	3
时车	0	-4
时还	13	3
时还是	-11	0
时间	-6	4
时间。	6	-3
旺	2	3
明	16	-19
明 ,	2	-4
明 ?	-7	4
明、	5	-3
明。	10	1
明书	-7	-6
明书写	-14	0
明后	5	2
明后天	5	2
明吗	2	0
明吗 ?	-1	7
明天	60	-30
明天上	3	3
明天再	1	3
明天吗	2	-4
明天就	38	-15
明天早	5	0
明天的	5	4
明年	-18	-3
明年三	-8	6
明怎	-7	0
明怎么	-7	0
明显	9	3
明晚	10	-12
明白	-8	-1
昏	-45	11
昏 ,	-8	-6
昏倒	0	3
昏过	-3	3
昏过去	-2	3
昏迷	-39	0
昏迷、	-4	0
易	12	-3
易蒙	-3	2
易蒙停	-3	2
昔	-1	-6
昔芬	-4	-1
星	24	-14
星 ,	1	6
星期	19	-12
星期 ,	1	6
星期了	-8	-3
春	-26	5
春天	-2	5
春节	-9	0
昧	4	2
昧打	4	2
昧打扰	4	2
昨	44	-24
昨儿	21	-3
昨夜	17	4
昨天	-6	-30
昨天刚	-3	-6
昨天化	7	-4
昨天半	2	3
昨天和	4	3
昨天在	8	7
昨天夜	2	5
昨天开	11	-5
昨天打	-5	2
昨天早	1	-8
昨天晚	2	6
昨天查	-14	5
昨天的	7	-4
昨天起	16	-26
昨天还	1	5
昨日	4	-6
昨晚	9	6
昨晚到	1	-4
昨晚在	5	-1
昨晚开	16	3
昨晚梦	-29	0
昨晚起	7	10
是	-33	10
是 "	3	1
是 0.0	-9	-3
是 00	-30	0
是 000	-7	-11
是 0000	-9	0
是 0000 年	-9	0
是 38.0	-14	1
是“	-14	0
是一	-18	0
是三	-16	-1
是三十	-3	-1
是三年	-9	0
是下	-1	-8
是下周	4	-1
是下月	-6	-1
是不	-19	10
是不是	-19	17
是个	-2	8
是中	-15	3
是中风	-15	0
是买	5	-4
是人	-13	2
是从	11	-22
是他	-5	0
是体	-26	0
是体检	-11	0
是假	5	7
是假的	10	7
是做	5	-2
是健	23	-1
是先	-13	-3
是医	-8	0
是医学	-4	0
是单	-6	2
是单次	-6	2
是去	-10	-1
是去做	14	2
是去年	-8	-3
是发	20	7
是只	-4	0
是可	8	5
是可以	8	1
是吃	-33	3
是后	4	-5
是后天	4	-5
是否	24	3
是否可	-4	3
是否含	9	5
是否有	-10	0
是否需	6	-1
是周	-4	4
是周五	-4	4
是国	3	-3
是在	3	1
是坐	1	-3
是多	4	5
是多少	4	4
是好	5	7
是完	-3	-4
是完全	-3	-4
是小	9	0
是就	-26	-9
是必	3	6
是必须	6	6
是急	6	-5
是急诊	7	-5
是患	-2	-3
是患者	-2	-3
是想	-12	10
是想买	3	-2
是想找	-4	0
是想问	-4	9
是感	13	3
是感冒	13	3
是我	-36	-13
是我们	5	0
是我爸	9	0
是我自	17	2
是打	-20	3
是护	-5	0
是指	-10	0
是按	-10	1
是捂	4	3
是捂的	4	3
是放	-5	0
是早	1	5
是早上	1	5
是昨	15	1
是替	4	-2
是替自	-6	0
是有	0	1
是有点	3	1
是来	11	-5
是正	-4	0
是正常	-4	0
是每	-14	0
是每个	-4	0
是没	-5	-2
是没睡	3	1
是清	5	-1
是申	-6	0
是申办	-6	0
是病	8	-5
是痛	2	-11
是痛得	11	-11
是白	1	5
是白内	18	5
是直	-12	-1
是直接	-12	-1
是真	-6	8
是真的	-10	5
是着	9	11
是着凉	9	11
是睡	5	7
是空	-1	2
是空调	4	2
是等	3	-1
是累	-6	-2
是红	10	10
是给	-13	0
是维	-4	2
是老	7	-4
是老样	-11	0
是耳	4	-4
是胃	12	8
是胃病	9	6
是自	-4	1
是英	-1	4
是药	-11	13
是血	-2	5
是要	-3	-8
是谁	3	2
是身	-6	-5
是身体	-6	-5
是过	11	1
是这	-12	3
是退	1	4
是重	-13	-4
是问	-5	5
是问题	3	0
是降	-3	1
是颈	3	1
是颈椎	3	1
是高	4	2
是黑	3	11
是黑的	0	4
显	0	9
显示	-8	10
显示 00	-8	4
显示 hi	23	14
显示心	3	0
显示最	-13	0
晃	-12	3
晃。	0	3
晒	31	13
晒 ,	14	-1
晕	30	-15
晕 ,	13	-22
晕 , 血	8	-9
晕。	6	-6
晕不	2	-7
晕倒	17	4
晕倒了	25	15
晕厥	-19	0
晕厥、	-11	0
晕没	2	-5
晕站	6	4
晕站不	6	4
晕过	3	0
晕过去	-3	9
晚	79	-15
晚 39.0	2	5
晚 39.0 ,	2	5
晚一	15	-21
晚上	34	-28
晚上就	12	-6
晚上要	-3	-4
晚上起	3	-2
晚了	3	-3
晚到	1	-4
晚到现	1	-4
晚在	5	-1
晚就	31	-4
晚开	16	8
晚开始	16	8
晚把	14	4
晚期	4	-3
晚期 ,	0	3
晚梦	-29	0
晚梦见	-22	0
晚没	8	7
晚烧	9	1
晚等	8	2
晚起	7	10
晚起右	4	-5
晨	20	15
晨 t	6	2
晨起	5	2
晨起来	3	3
普	9	-8
普利	6	6
普坦	3	-6
普通	12	-3
普通的	5	1
普通话	-12	4
晶	-15	0
智	6	-4
智的	6	2
智齿	-3	-6
暑	-1	6
暖	8	6
暖 ,	8	7
暗	19	-2
暗红	19	-2
暗红的	3	-1
暗红色	16	-1
暴	-6	-2
曲	18	-8
曲前	5	-3
曲前列	5	-3
曲唑	-4	-2
曲妥	-9	1
曲妥珠	-9	1
曲张	3	3
曲林	9	-4
曲泊	8	4
曲泊帕	8	4
更	28	-6
更新	4	3
更新 ,	6	2
更痛	3	-1
曼	-1	4
曼谷	5	4
曼谷做	-11	0
曾	-9	0
曾有	-5	0
替	-2	-13
替他	5	4
替代	3	0
替代的	-4	0
替代药	4	-2
替佐	3	-4
替佐米	3	-4
替卡	8	-1
替卡韦	8	-1
替尼	-30	-6
替尼 ,	3	4
替尼一	15	-9
替尼吃	-5	-2
替尼的	0	4
替尼第	-4	-5
替康	9	-6
替我	11	-3
替自	-6	0
替自己	-6	0
替诺	14	4
替诺福	14	4
替麦	8	-2
替麦考	8	-2
最	3	-35
最后	13	-17
最后一	18	-17
最好	-22	-2
最快	21	-5
最快什	4	2
最快几	10	4
最早	-6	4
最近	-7	-27
最近一	-10	-4
最近没	-8	-5
最近的	9	-6
最高	-14	0
月	-49	4
月 ,	18	11
月 , 不	-6	11
月 , 吃	-8	0
月 , 想	-9	0
月 , 这	0	-5
月 00	17	-5
月 00 号	13	-8
月 000	6	2
月 000 )	6	2
月 3	7	1
月。	9	-1
月一	-12	-1
月一针	-5	0
月中	-16	0
月了	-13	1
月了 ,	-4	1
月份	-7	4
月做	3	3
月内	-4	-2
月初	-5	-1
月前	12	-4
月化	-5	0
月化疗	-5	0
月十	-4	7
月去	14	-4
月因	-5	0
月复	-1	2
月复查	-5	0
月多	-12	4
月多少	-12	4
月嫂	5	6
月嫂说	5	6
月子	3	7
月子中	1	4
月底	20	-12
月底 ,	3	-7
月心	-6	0
月才	-11	-2
月才开	-11	0
月的	10	-2
月经	18	0
月血	-8	0
月还	4	-1
月都	-11	0
月院	-11	0
有	-13	0
有 ,	3	-3
有 , 就	-7	0
有 , 我	1	4
有 0.0	13	6
有 0.0 。	0	3
有 00	32	11
有 00 ,	1	4
有 ?	21	6
有 fever	-20	-2
有 fever ,	-23	0
有。	-12	-20
有一	29	-12
有一个	3	-2
有一件	0	-3
有一块	1	4
有一点	16	-4
有三	-28	-1
有三个	-8	1
有上	-5	0
有不	-9	-8
有不想	-10	-2
有不舒	-4	-2
有两	-8	-5
有两个	-4	-4
有个	8	2
有中	-1	-4
有了	-2	-7
有了 ,	0	-5
有人	-17	-9
有什	-11	3
有什么	-11	3
有代	-7	0
有任	14	1
有任何	14	1
有便	1	-6
有便宜	1	-6
有免	-1	-3
有六	8	-3
有几	2	-4
有出	4	-8
有出血	7	-8
有别	15	-2
有别的	14	-2
有力	9	-2
有劲	-3	-14
有劲 ,	-3	-12
有医	-5	-10
有医生	-5	-10
有十	6	2
有半	-13	-1
有卖	8	-7
有发	-9	-6
有发烧	-21	-10
有号	3	0
有合	3	2
有合作	1	6
有吗	20	2
有哪	5	0
有啥	5	-7
有四	-10	3
有国	-6	0
有头	1	-11
有少	1	-4
有少少	1	-4
有就	-4	6
有尿	1	4
有尿 ,	1	4
有彩	1	8
有彩虹	1	8
有必	-4	0
有必要	-4	0
有想	-2	-5
有房	-5	3
有房颤	-5	3
有手	-4	1
有折	-4	1
有折扣	-4	1
有效	-3	2
有新	-15	2
有新药	-7	2
有无	-6	4
有时	-9	0
有时候	-7	0
有没	-10	4
有没有	-20	4
有注	6	-1
有注册	6	-1
有点	21	-63
有点僵	1	8
有点发	31	-8
有点干	-25	4
有点恶	4	-5
有点痒	-14	-2
有点痛	0	-7
有点糊	3	-8
有点累	5	-5
有点红	2	-3
有点肿	4	-2
有点胀	-3	-8
有点酸	-14	1
有点黄	4	-7
有烂	7	4
有烂苹	7	6
有现	15	-10
有现货	15	-10
有症	-7	0
有症状	-7	0
有的	13	8
有肝	2	4
有肝硬	2	4
有股	0	5
有胸	10	10
有胸痛	16	11
有自	-5	-7
有自杀	-2	-4
有臭	3	-6
有臭味	3	-6
有血	1	1
有血 ,	4	-1
有血块	2	-4
有货	8	-13
有货。	11	-5
有轻	-5	7
有轻生	-5	7
有过	-12	2
有过。	2	-3
有过一	-4	0
有过轻	-3	0
有这	11	5
有这个	6	2
有那	-5	0
有针	-3	1
有闪	1	-4
有闪光	1	-4
有黑	-2	-3
有黑影	3	-3
朋	-18	5
朋友	-18	5
朋友说	9	2
服	-26	-16
服 ,	3	-9
服 , 想	-8	0
服。	11	-4
服务	-3	0
服液	-4	-7
服药	-15	0
朗	-25	-7
朗 ,	-4	-3
望	10	-10
朝	11	-12
期	-7	3
期 ,	-6	1
期 , 今	4	8
期。	4	8
期了	-5	-5
期了 ,	-6	-1
期在	-1	5
期多	16	-4
期服	14	4
期的	-12	-1
期间	-15	-1
木	10	23
木 ,	14	15
木板	8	2
木板 ,	8	1
未	-17	-15
未见	-3	0
末	-17	-9
末次	-18	4
本	19	3
本人	-22	-3
本做	1	-7
本做个	-7	0
本做质	6	1
本地	10	-17
本地医	-4	1
本复	-11	3
本复查	-11	3
本有	-3	1
本来	26	8
本来一	12	10
本来就	-1	3
本来想	0	4
本来是	5	3
本来要	-2	-7
本看	0	4
本院	29	5
术	-10	-23
术。	5	4
术前	8	-3
术后	-17	-8
术后 ,	-9	0
术后一	5	-4
术后三	4	3
术后第	-5	2
术的	2	-5
朵	8	-27
朵嗡	1	6
朵嗡嗡	1	6
朵里	-2	-3
机	3	-6
机 ,	-2	-16
机 ?	13	-4
机。	5	-4
机上	-4	0
机去	-19	1
机吗	-10	2
机器	-15	4
机回	1	-3
机场	6	-10
机构	4	1
机械	9	1
机械瓣	9	1
机的	-11	6
机票	3	-5
杀	16	9
杀了	43	13
杀念	-5	0
杀念头	-5	0
权	2	0
权书	6	0
杆	-2	4
杆菌	-2	3
杉	23	8
杉醇	20	8
李	21	-7
李丢	7	-5
李丢了	7	-5
材	-4	-1
材料	-4	-4
材料 ,	2	-9
材料清	7	2
村	24	0
村医	8	11
村里	14	-8
束	10	7
束了	-9	0
束了。	-6	0
杠	-9	-1
条	6	1
条 ,	-9	3
条“	-10	-14
条件	8	-1
条写	4	-7
条写得	-3	-4
条命	-6	0
条小	6	-16
条杠	0	3
条款	1	5
条缝	1	5
条胳	4	-6
条胳膊	4	-6
条腿	14	2
条腿像	2	9
条都	4	2
来	20	12
来 ,	34	5
来 , 一	7	4
来 , 今	0	-3
来 , 他	5	3
来 , 左	3	-4
来 , 手	1	-12
来 , 现	11	3
来 , 血	0	4
来 ?	3	-1
来。	7	1
来。想	-3	8
来。我	-7	-1
来一	3	15
来一周	8	6
来不	1	3
来两	2	-6
来了	8	-4
来了 ,	28	-2
来再	0	3
来十	4	7
来右	3	1
来后	22	12
来喝	-15	-1
来回	-4	-5
来天	8	-1
来天 ,	0	5
来好	-10	1
来小	4	2
来就	3	-6
来就好	-5	2
来就眼	6	-15
来左	3	-2
来年	-17	-1
来年了	-5	-1
来得	1	-8
来得及	1	-8
来想	2	5
来想问	2	5
来是	-8	2
来曲	-4	-2
来曲唑	-4	-2
来气	-6	4
来气 ,	-6	3
来没	-7	-3
来没有	4	1
来的	17	15
来的 ,	-10	0
来的东	0	4
来看	5	-7
来眼	3	7
来眼前	3	9
来第	3	-4
来约	-7	1
来约的	-7	0
来膦	-1	-10
来膦酸	-1	-10
来西	-2	-4
来西亚	-2	-4
来要	3	-12
来越	44	-28
来越厉	5	-2
来越痛	0	6
来还	-11	3
来那	-6	-12
来那度	7	-2
来都	-9	0
来问	-15	3
杯	8	9
松	13	-11
松 ,	4	-4
板	22	1
板 ,	16	8
板 00	36	-36
板 00 ,	28	-28
板 000	-47	0
板 000 ,	-21	0
板 000 。	-18	0
板今	10	-8
板今天	10	-8
极	-20	-3
极 ,	0	7
构	4	1
析	31	6
析 ,	0	3
析病	0	4
析病人	0	4
枕	10	2
枕头	6	-5
枕头 ,	1	-10
林	2	-10
林 ,	7	-12
林 , 今	4	-8
林。	-1	-7
林的	5	0
枚	-3	1
枚 ,	-4	0
果	-23	19
果 ,	-3	5
果味	8	12
果味 ,	1	7
果糖	-22	1
枪	-11	-2
枯	29	11
架	2	13
架 ,	-7	3
柏	19	18
柏油	16	18
某	-10	-5
染	-26	-2
染 ,	-6	-3
染色	0	3
柚	0	7
柜	-2	8
查	-26	-7
查 ,	12	8
查 ?	6	-8
查。	2	-6
查一	-7	1
查不	-5	-2
查了	-25	0
查什	-6	0
查什么	-6	0
查体	-5	0
查出	-10	-6
查出来	-4	1
查得	7	-6
查心	12	-2
查有	-4	0
查查	-2	3
查的	-18	0
查血	10	5
查过	2	-2
查过 ,	-9	0
查都	4	8
查都正	17	9
柱	3	3
标	-30	12
标准	-9	7
标准写	11	2
标准里	-12	4
标靶	-3	1
标靶药	-4	2
栋	19	6
栋楼	19	6
栏	-6	-17
树	2	5
栓	-16	-13
栓塞	-14	-8
栓塞 ,	2	-6
栓塞、	-4	0
校	27	3
校医	7	-2
校要	3	2
样	-14	34
样 ,	-37	6
样 , 今	-4	-7
样 , 吃	-10	1
样 ?	6	-1
样。	2	-9
样便	7	-3
样吗	15	-6
样吗 ?	3	3
样子	-16	0
样子 ,	-5	0
样抖	2	3
样样	-15	-2
样痛	13	3
样痛 ,	6	7
样痛痛	6	-3
样的	6	3
样能	-6	0
样黑	18	11
核	-15	-15
核实	-7	-5
核对	-13	-1
核磁	-8	-4
根	7	3
根治	-10	0
格	7	3
格。	8	1
格列	7	10
格列美	5	3
格和	6	1
格式	9	-3
格第	-7	0
格雷	-3	-1
格鲁	-12	-6
栽	7	10
栽倒	4	7
框	-8	2
案	4	12
案 ,	-4	0
案。	9	7
案里	6	0
案需	-3	4
案需要	-3	4
桌	4	2
档	-25	1
档案	-1	5
桥	7	2
桶	8	12
桶上	4	6
梅	0	-7
梗	-53	4
梗 ,	6	3
梗塞	-8	0
梗放	-6	0
梗死	-5	0
梗阻	-6	0
梦	-30	0
梦见	-22	0
梦见自	-22	0
梯	6	1
械	9	-1
械瓣	9	1
械瓣 ,	5	-8
检	-26	3
检 ,	5	-2
检中	-5	1
检中心	-5	1
检发	-9	5
检发现	-9	5
检套	-16	3
检套餐	-16	3
检报	4	1
检报告	4	1
检查	-11	-6
检查 ,	-3	0
检查 ?	3	-2
检查都	-1	6
检测	16	2
检的	-3	-7
检表	-4	-2
检要	-9	-7
检说	9	6
棉	3	8
棉花	-1	6
棉花 ,	-4	2
棉花还	3	7
棒	-10	3
森	12	-6
椅	-10	-1
植	18	1
植 ,	-2	4
植两	4	-4
植两年	4	-4
植后	-15	8
植术	6	-1
植术后	6	-1
植牙	-4	2
植的	9	-1
椎	-11	4
椎病	3	1
椎间	-11	0
椎间盘	-11	0
楚	-8	-30
楚 ,	-1	-20
楚 , 无	-2	-3
楚 , 没	3	-5
楚 :	5	0
楚。	8	-13
楼	44	17
楼上	2	7
楼不	-2	-3
楼就	9	-8
楼就得	9	-7
楼比	6	-6
楼顶	46	20
概	-3	0
概四	-4	2
概四十	-4	2
概多	4	-1
概多少	4	-1
概率	-9	0
概要	-7	1
榨	12	3
模	-24	11
模一	-6	5
模一样	-6	5
模板	4	-3
模糊	-9	9
模糊 ,	0	8
橘	-11	0
次	30	-30
次 ,	26	9
次 , 都	3	-3
次一	7	-2
次也	-5	-1
次全	7	-2
次全面	4	0
次分	5	-1
次分 ,	5	-1
次化	-41	-1
次化疗	-41	-1
次发	-7	0
次只	7	5
次复	5	-3
次多	-7	-3
次多少	2	-3
次小	-2	-6
次就	-10	-7
次当	-3	2
次想	14	-5
次抽	-1	0
次抽血	-2	-3
次数	-13	1
次是	5	-6
次水	1	-11
次水样	0	-9
次没	-2	5
次用	-3	0
次用药	-4	2
次的	11	2
次稀	5	-4
次筛	13	6
次覆	2	-6
次覆诊	2	-6
次视	-5	-1
次视频	-7	0
次访	0	-3
次访视	0	-3
次说	10	4
次还	-6	-6
次还是	-10	-2
次那	-18	0
次都	0	-15
次随	1	3
次随访	1	3
欢	-43	1
欧	-13	0
欲	-9	1
款	-11	-2
款 ,	-3	0
款 ?	15	-8
歇	1	0
歇一	10	-4
止	2	-6
止不	23	17
止不住	23	17
止住	2	-10
止痛	13	-14
止痛药	16	-22
止痛针	0	5
止血	-20	4
止血带	-13	0
正	-27	-13
正事	-6	2
正事 ,	-4	1
正传	-6	0
正传 ,	-3	0
正反	-6	-3
正反面	-6	-3
正在	-14	3
正好	-17	0
正常	14	-30
正常 ,	-16	-17
正常。	22	-21
正气	8	4
正气水	8	4
正规	-13	0
此	3	5
步	-11	9
步 ,	-3	-6
步就	1	9
武	-4	0
歪	46	16
歪 ,	4	7
歪。	6	-1
歪了	10	7
歪了 ,	9	7
死	-9	-24
死 "	-7	0
死 ,	-11	-1
死 , 我	-3	0
死、	-14	0
死。	-1	-4
死了	-8	-7
死了 ,	5	-7
死亡	18	-5
死人	13	6
死我	-1	-1
死我了	-4	4
死活	-9	1
死的	-8	1
残	10	-2
段	-35	0
母	-21	-3
母乳	-10	1
母亲	5	-1
每	-34	-4
每个	-21	0
每个人	-4	0
每个月	-17	0
每周	-2	5
每周一	-2	5
每天	-16	-3
每天早	-5	-8
每天都	5	4
每年	-6	12
每年春	-7	8
每月	11	-7
每次	8	-16
每次都	4	-11
毒	-8	-6
毒 ,	-10	2
毒性	-9	0
毒症	0	5
毒症 ,	6	5
毒药	7	-11
毒血	-5	1
毒血清	-5	1
比	18	-50
比一	24	-25
比一天	20	-20
比上	1	4
比上次	5	4
比价	-5	4
比加	-2	7
比加群	-2	7
比右	3	-14
比右边	3	-14
比左	2	-8
比左边	1	-3
比平	16	-16
比平时	15	-14
比我	-8	0
比特	-8	-5
比特龙	-8	-5
比较	2	4
比较一	4	4
毕	-19	0
毕业	-19	0
毛	-29	2
毛巾	18	10
毛病	-36	-10
毛病 ,	-17	-5
毛病。	-5	0
毛病没	-12	0
毫	-12	-20
毫克	-5	-15
毫克 ,	7	-6
毫升	-10	-2
毫米	-15	0
毫米 ,	-11	0
氏	5	0
氏症	5	0
民	-10	-8
民币	-6	3
气	46	62
气 ,	-5	8
气 , 嘴	14	2
气。	6	2
气不	12	8
气不够	8	15
气也	4	5
气促	-9	-11
气促 ,	-4	-4
气促、	5	-3
气切	-1	-6
气又	2	6
气又深	2	5
气时	0	3
气有	-1	3
气死	-10	-8
气水	8	4
气没	4	-9
气的	-10	5
气的、	-6	0
气短	6	6
气短 ,	4	5
气管	0	-7
气胸	2	9
氢	14	2
氢化	11	1
氢化可	11	1
氧	9	-4
氧 00	5	-11
氧 00 ,	0	-10
氧 00 。	6	2
氧 00 到	-4	-2
氧只	27	12
氧只有	27	12
氧机	-14	0
氨	-1	22
氨基	9	7
氨基酚	9	7
氨氯	-5	1
氨氯地	-5	1
氨蝶	0	12
氨蝶呤	0	12
氮	11	1
氮平	11	1
氯	3	4
氯吡	-3	-1
氯吡格	-3	-1
氯地	-5	1
氯地平	-5	1
氯氮	9	0
氯氮平	9	0
氯雷	-10	0
氯雷他	-10	0
水	59	-20
水 ,	34	-14
水 , 不	2	-7
水 , 有	3	-2
水 , 没	5	-7
水 and	6	0
水、	6	0
水。	5	7
水也	-5	0
水冲	7	-11
水冲了	7	-11
水呛	5	16
水呛 ,	1	15
水和	-11	-2
水样	11	-15
水泡	11	-19
水泡 ,	10	-17
水烫	8	10
水的	2	-3
水肿	-14	-2
水能	5	-9
水还	8	-12
水都	5	0
水都咽	1	3
汀	-10	-8
汁	6	-6
求	37	-10
求 :	-5	0
求个	4	-4
求代	8	-7
求代购	8	-7
求先	3	3
求医	20	6
求远	13	1
求远程	13	1
汇	-13	-2
汇款	-2	-4
汇率	-16	4
汗	55	52
汗 ,	2	18
汗 , 恶	6	4
汗、	6	2
汗。	3	-1
汗把	4	3
汗湿	2	-3
汗直	5	2
池	23	9
汤	11	3
汤 ,	4	-4
沉	1	6
沉 ,	1	4
沙	36	-9
沙利	-5	1
沙利铂	-5	1
沙发	7	1
沙发上	7	1
沙坦	10	5
沙班	16	0
沙班 ,	3	-2
沙胺	3	-8
沟	0	4
没	-7	-32
没 ,	1	5
没不	9	-13
没不舒	9	-13
没买	-10	1
没了	-20	-22
没了 ,	3	-12
没了。	-4	-8
没事	48	-27
没事 ,	15	-16
没事。	-8	-3
没事了	-18	4
没事吧	23	-4
没人	-11	8
没人接	4	5
没什	12	-1
没什么	12	-1
没做	-11	-7
没做 ,	-3	-6
没停	25	13
没停 ,	6	5
没关	-7	2
没关系	-7	2
没再	-31	-2
没出	2	-23
没出血	30	-24
没出过	-18	1
没别	-4	-4
没别的	-4	-4
没到	-2	4
没力	13	14
没力 ,	1	5
没力气	8	5
没办	4	-3
没劲	16	1
没劲 ,	3	-2
没劲。	-1	-4
没卖	-4	0
没去	8	10
没反	13	6
没反应	13	6
没发	-24	-39
没发作	12	-8
没发冷	-7	-2
没发烧	-19	-33
没变	-24	3
没变 ,	4	2
没变。	-5	0
没变化	-5	11
没吃	-7	5
没吃 ,	-7	0
没吃抗	3	2
没吃饭	7	5
没吐	5	-18
没吐 ,	1	-10
没吐。	4	-8
没咳	-8	0
没哪	5	-4
没啥	25	5
没啥不	9	-2
没喘	-8	0
没回	2	-5
没复	12	6
没大	2	3
没大便	1	4
没头	-1	-16
没头晕	2	-6
没头痛	-3	-10
没好	1	-3
没尿	10	13
没尿 ,	10	11
没开	-15	-2
没开始	-5	-3
没当	2	5
没当回	2	5
没得	3	-2
没心	9	-6
没怎	3	3
没怎么	3	3
没感	29	1
没感觉	36	1
没打	7	-30
没打 ,	-9	3
没打过	5	-4
没抽	-7	-1
没抽过	-5	-1
没拆	6	4
没拉	-14	-3
没拉 ,	2	-4
没掉	0	0
没掉 ,	3	2
没排	1	6
没摔	7	-9
没摔过	7	-9
没放	1	6
没放屁	0	4
没敢	7	5
没昏	0	-6
没晕	4	-9
没晕过	6	-9
没有	-1	-41
没有 ,	-6	2
没有 ?	9	5
没有 fever	-20	-2
没有。	-27	-8
没有不	-11	-9
没有中	0	-3
没有人	-6	-1
没有任	14	1
没有免	-1	-3
没有出	6	-8
没有别	15	-1
没有医	-1	-9
没有发	-9	-6
没有合	0	-4
没有头	1	-11
没有尿	1	4
没有想	-3	-5
没有新	-8	2
没有病	-4	0
没有症	-7	0
没有胸	12	10
没有血	6	-6
没有轻	-5	7
没有过	0	-3
没有这	11	5
没有针	-3	1
没有黑	-2	-8
没毛	-8	-5
没毛病	-8	-5
没气	11	-2
没法	0	-9
没流	-23	-8
没流血	-23	-8
没烧	6	-49
没烧 ,	2	-4
没烧。	7	-18
没烧没	7	-21
没犯	-13	-4
没犯 ,	-7	-4
没犯过	9	-3
没用	30	21
没用 ,	12	12
没用。	3	1
没用药	-3	1
没电	-16	-2
没病	-18	6
没病 ,	-2	8
没病没	-5	-3
没症	6	2
没症状	6	2
没痛	-16	-2
没睡	9	2
没睡好	9	1
没知	3	8
没知觉	3	8
没破	-5	-7
没破 ,	2	-5
没破没	-7	0
没碰	4	-5
没签	5	3
没精	3	3
没精神	3	3
没缓	4	2
没缓过	4	2
没肚	-23	-9
没肚痛	-3	-9
没肿	-27	0
没血	-5	-9
没血 ,	-10	0
没血块	4	-3
没血没	-1	-4
没见	7	-9
没见红	2	-5
没解	19	7
没货	16	-5
没货。	5	-4
没起	-10	-1
没这	2	-4
没这么	4	-4
没长	5	-1
没问	1	-15
没问题	5	-15
没高	3	-1
沥	16	15
沥青	15	15
沥青似	9	5
沫	6	11
沫 ,	2	3
河	5	6
河边	7	6
油	17	-3
油一	19	11
油一样	19	10
油和	-9	-3
治	-25	-18
治 ,	-9	0
治。	-3	2
治愈	0	3
治疗	3	-6
治疗 ,	8	-5
治疗后	-5	1
治疗的	-18	3
泉	-22	-7
泊	8	4
泊帕	8	4
法	3	-20
法 ,	-10	1
法林	12	-17
法林 ,	6	-12
泡	27	2
泡 ,	11	-15
泡 , 火	2	-6
泡 , 痛	8	-11
泡。	1	6
泡一	1	3
泡沫	4	8
泡沫 ,	1	4
泡淋	4	-2
泡淋巴	4	-2
波	-10	4
波士	-10	-1
波士顿	-10	-1
波生	4	-2
波生坦	4	-2
注	-12	8
注册	4	-1
注射	1	-3
泪	-15	-26
泪 ,	11	0
泪 , 看	1	-6
泰	-12	1
泰国	-5	1
泰国做	-9	-3
泳	6	-2
泵	11	6
泻	23	17
泻 ,	5	6
泼	16	-14
泼尼	16	-14
泼尼松	16	-14
洁	7	0
洗	23	-4
洗澡	2	3
洗肉	5	-6
洗肉水	5	-6
洗肾	14	1
洗脱	-1	5
洗脱期	-1	5
洛	-19	0
洛芬	-8	-1
洞	4	-1
洲	5	12
活	28	25
活。	-15	-5
活了	42	18
活了 ,	14	9
活体	5	-2
活动	-7	-5
活动性	-4	0
活性	-4	0
活性炭	-4	0
活着	19	5
派	6	1
流	41	0
流 ,	-5	2
流。	9	5
流了	14	-5
流出	2	1
流出来	2	4
流到	4	3
流口	6	0
流口水	5	4
流感	-20	7
流感疫	-20	6
流泪	1	-6
流泪 ,	1	-6
流浪	2	-6
流浪狗	2	-6
流清	-15	1
流程	-17	-10
流管	7	4
流脓	44	-30
流脓 ,	-3	3
流血	-16	7
流血 ,	3	1
流鼻	-19	8
流鼻涕	-8	8
浅	6	0
浆	4	7
测	-8	-9
测 ,	-5	-3
测不	2	-6
测不到	5	-6
济	-3	-1
浑	47	19
浑身	45	22
浑身发	16	4
浑身打	20	5
浑身起	3	2
浓	12	-12
浓度	5	7
浓茶	10	-19
浓茶 ,	8	-11
浪	4	-4
浪狗	2	-6
浪狗咬	2	-6
浴	7	1
海	-37	-5
海做	-6	0
海关	12	-12
海外	-13	-13
海外专	-10	-2
海德	-3	0
海德堡	-3	0
海默	-5	0
涂	13	4
涂 ,	-2	3
消	-41	1
消了	-14	0
消瘦	-3	1
消融	-9	0
涌	-7	0
涕	-29	8
涕 ,	-8	5
涕打	-9	1
涕打喷	-9	1
润	8	7
涨	-37	-6
涨了	-3	-2
涨到	-3	-5
液	-30	14
液 ,	-7	0
液科	1	7
淋	15	-3
淋巴	8	-13
淋巴瘤	14	-5
淌	3	9
淌 ,	2	6
淡	-7	-2
淡的	5	-1
淤	-1	-5
淤青	-1	-5
深	21	-21
深 ,	4	-2
深又	3	11
深又快	3	9
深圳	6	-3
深度	-1	-3
深快	-4	2
清	16	-28
清 ,	-10	-4
清关	0	8
清单	33	-5
清楚	-8	-30
清楚 ,	-2	-21
清楚 :	5	0
清楚。	8	-13
清迈	-9	-8
清醒	8	-29
清醒。	1	-7
清鼻	-21	0
清鼻涕	-21	0
渐	-2	-12
渐冻	-4	-11
渐冻症	-4	-11
渗	11	-7
渗点	8	-5
渗血	3	8
渗黄	0	-7
渠	15	-7
渠道	15	-7
渠道 ,	8	-4
渠道。	3	-3
温	-6	5
温 00	7	1
温 00 度	9	6
温 36.0	-1	-25
温 36.0 ,	-1	-12
温 37.0	7	-17
温 37.0 ,	2	-11
温 37.0 。	6	-6
温 38.0	31	35
温 38.0 ,	6	15
温 38.0 。	10	1
温 39.0	12	6
温≥	-10	0
温≥ 00	-5	0
温三	5	4
温三十	5	4
温度	-21	1
温度计	-11	1
温枪	-8	2
温正	-1	-3
温正常	-1	-3
温计	6	6
港	-3	-4
港那	-3	-2
渴	18	-11
渴 ,	5	-5
渴尿	5	-9
渴尿多	5	-9
游	3	3
湾	6	1
湿	11	-3
湿 ,	4	3
湿疹	-7	-1
湿透	5	4
溃	-23	-4
溃疡	-14	-5
溃疡 ,	-12	-1
源	5	5
溢	-18	0
溢血	-18	0
溢血走	-8	0
溴	2	0
溴吡	5	0
溴吡斯	5	0
溶	-19	2
滋	6	-6
滑	0	-3
滑了	-2	-11
滑了一	-2	-11
滑倒	1	4
滚	4	13
滚 ,	2	5
滚烫	3	1
滞	9	-1
满	19	10
满一	-3	0
满一年	-3	0
满嘴	16	-9
满嘴溃	16	-10
满嘴烂	1	4
满头	6	3
满屋	6	3
满身	12	2
滤	4	-2
滤泡	4	-2
滤泡淋	4	-2
滴	-6	0
滴 ,	3	-4
滴了	2	-5
滴血	-17	0
漏	-12	13
漏 ,	-15	1
演	-11	-4
漱	8	-4
漱口	4	-3
漱口水	0	-3
潜	-20	0
潜血	-20	0
潮	-7	1
澡	2	3
澳	13	-8
澳门	11	-6
激	-11	6
激。	0	3
激素	-4	0
灌	-2	5
火	18	-12
火烧	-2	-4
火辣	5	-6
火辣辣	5	-6
灯	12	10
灯有	1	8
灯有彩	1	8
灰	17	2
灰 ,	2	4
灵	5	-8
灶	-11	-1
炉	-5	7
炎	-47	-6
炎 ,	-9	-3
炎。	-13	0
炎的	-8	0
炎那	1	-3
炎那个	1	-3
炭	4	11
炭取	8	6
炭取暖	8	6
炸	5	18
炸 ,	-6	-2
炸了	-16	2
炸开	20	13
点	-2	-58
点 ,	21	-27
点 , 不	4	-9
点 ?	0	3
点。	-11	10
点一	8	-3
点一点	1	-5
点不	-3	2
点了	-8	4
点僵	1	8
点儿	1	-3
点关	3	-4
点凉	3	-3
点发	36	-12
点吃	1	-3
点在	-11	-2
点多	4	3
点头	1	6
点干	-25	4
点开	3	-1
点恶	4	-5
点恶心	4	-5
点是	-1	6
点晕	6	-28
点有	2	3
点栽	2	7
点栽倒	2	7
点没	10	-3
点点	4	-2
点痒	-14	-2
点痛	0	-7
点痛 ,	0	-5
点的	-3	0
点糊	3	-8
点糊。	0	-7
点累	5	-5
点累。	5	-4
点红	17	-8
点红 ,	16	-4
点肿	4	-2
点胀	-3	-9
点胀 ,	2	-4
点药	2	-5
点血	12	-11
点血 ,	12	-8
点酸	-14	1
点酸 ,	-7	9
点黄	4	-9
点黄 ,	1	-6
烂	33	41
烂 ,	0	3
烂了	11	18
烂了 ,	0	9
烂苹	8	10
烂苹果	8	10
烟	-11	-1
烦	2	5
烦人	3	1
烦改	4	-5
烦躁	13	7
烧	47	-49
烧 ,	-56	-38
烧 , 也	-5	-1
烧 , 吃	-18	-2
烧 , 没	-26	0
烧 , 精	11	-5
烧 , 能	-7	-1
烧 00	24	26
烧 00 度	22	13
烧 38.0	17	-5
烧 38.0 ,	6	-13
烧 ?	-18	0
烧、	-24	4
烧。	29	-39
烧。想	9	-10
烧一	2	-3
烧不	-53	-11
烧不冷	-1	-6
烧不痛	-5	-4
烧不退	-15	0
烧了	-38	8
烧了一	-8	3
烧伤	-16	-4
烧到	16	13
烧到 00	22	13
烧到 38.0	3	-9
烧到 39.0	-6	7
烧友	-6	5
烧友 ,	4	8
烧发	4	-19
烧发冷	4	-19
烧吗	-13	-3
烧四	34	-9
烧就	1	-4
烧得	2	4
烧打	-7	12
烧打寒	-3	9
烧抽	35	16
烧抽搐	38	15
烧没	-23	-28
烧炭	8	6
烧炭取	8	6
烧腰	4	-5
烧药	-6	7
烧过	-22	0
烫	37	2
烫 ,	18	-10
烫 , 体	1	-9
烫手	4	3
烫手 ,	3	3
热	-55	8
热 ,	-3	-9
热 , 无	-1	-3
热、	-16	-1
热、低	-6	0
热。	5	-4
热。想	4	-2
热性	-17	0
热性中	-17	0
热热	3	-2
热的	3	0
热的 ,	3	0
热线	-18	0
热针	-6	2
焦	-16	0
然	67	44
然不	1	4
然像	1	-3
然剧	5	6
然剧痛	5	6
然喘	-14	1
然喘不	-14	0
然左	2	5
然看	14	12
然看不	14	12
然胸	-8	4
然高	-14	1
然高烧	-14	1
煞	8	8
煞白	8	8
煞白 ,	5	4
煞白。	2	3
煤	15	5
煤气	14	3
照	-2	-8
照常	-29	-1
照常上	-9	-1
照打	4	-6
照旧	11	-17
照旧。	0	3
照样	-4	-1
照片	8	2
照镜	4	-6
照镜子	4	-6
照顾	4	9
照顾失	6	2
熬	-2	-8
爆	-8	-1
爆发	-7	-7
爬	7	-10
爬 ,	10	5
爬三	-8	-1
爬两	2	-4
爬两层	2	-4
爬山	-8	0
爬楼	4	0
爱	-1	-3
父	14	-6
父亲	-1	14
父去	3	0
父去年	3	0
爷	26	0
爷子	4	-7
爷爷	24	8
爷的	3	-2
爸	22	20
爸 ,	4	6
爸 00	-8	6
爸 0000	8	-2
爸 0000 年	8	-2
爸一	-1	-3
爸吃	7	-6
爸在	14	1
爸妈	-11	-9
爸帕	6	-4
爸帕金	6	-4
爸换	1	-5
爸早	3	0
爸爸	95	28
爸爸 ,	1	4
爸的	-5	4
爸肝	5	10
爸肝硬	-1	3
爹	5	12
片	-30	-4
片 ,	10	3
片 00	4	-1
片 ?	-1	-6
片。	8	4
片吗	0	-6
片吗 ?	0	-6
片和	18	-4
片子	-15	5
片子是	-5	0
片没	-3	-1
片紫	0	3
片要	0	3
片黑	14	4
版	-8	-4
版 ,	-18	-3
版的	-1	-3
牌	3	-6
牌子	-7	-3
牙	45	9
牙 ,	-6	-8
牙医	3	12
牙科	-1	5
牙齿	3	2
牙龈	19	-9
牙龈出	9	-17
牙龈渗	1	7
牛	-11	-5
物	-19	-6
物流	0	4
特	-4	-14
特别	6	-2
特龙	-8	-5
犬	5	-8
犯	12	4
犯 ,	-6	-7
犯。	-4	-1
犯了	22	-1
犯困	-1	8
犯过	4	-3
状	6	4
状 ,	-1	7
状 , 想	11	7
状 :	-3	2
状。	9	-4
状况	-11	0
状态	8	6
状疱	13	-11
状疱疹	13	-11
状癌	7	4
状癌术	7	4
状腺	4	0
状腺 ,	-1	-6
状腺乳	7	4
状腺素	17	0
状腺结	-5	0
犹	-3	-11
犹豫	-3	-11
狂	5	-6
狂犬	5	-8
狗	35	-11
狗咬	40	-18
狗咬了	20	-25
独	2	3
狭	-5	0
狭窄	-5	0
狼	-1	-5
狼疮	-1	-5
猝	-15	0
猝死	-12	0
猪	7	14
猪血	1	6
猫	-9	4
献	15	2
率	0	6
率 00	2	6
率 00 ,	2	4
率 000	5	-2
率多	-2	3
率多少	12	3
王	11	-11
玛	-14	1
玩	-15	-1
玩笑	0	10
玩笑的	-3	3
环	-9	-19
环孢	17	-15
环孢素	17	-15
现	-7	43
现他	7	1
现呼	-3	0
现呼吸	-3	0
现在	37	37
现在 ,	2	7
现在一	5	10
现在三	6	-6
现在五	-9	1
现在人	12	-6
现在全	-5	2
现在只	4	-9
现在吃	-16	-5
现在吐	5	1
现在啥	-17	-2
现在嘴	13	4
现在四	-3	-1
现在在	4	2
现在好	-16	-3
现在就	-21	5
现在想	-14	4
现在有	-5	1
现在没	-7	-4
现在满	14	7
现在胸	22	6
现在能	-5	-1
现在脖	3	1
现在脚	1	3
现在脸	5	3
现在说	11	2
现在还	-6	-4
现的	-4	5
现的 ,	6	1
现眼	0	-4
现眼白	0	-4
现货	21	-12
现货吗	4	-3
现过	-5	0
玻	3	-4
玻璃	5	-4
玻璃 ,	-1	-3
珠	8	18
珠单	11	7
珠单抗	11	7
珠子	3	3
班	-1	-19
班 ,	5	2
班。	-9	1
班了	7	-2
班的	-3	-1
球	11	-9
球 ,	10	3
球蛋	7	-8
球蛋白	7	-8
琅	21	-14
琅勃	16	-7
琅勃拉	16	-7
琅南	5	-7
琅南塔	5	-7
理	-27	13
理 ,	1	5
理 ?	-6	0
理、	3	1
理、基	3	1
理。	-6	2
理了	-8	0
理切	1	-4
理切片	1	-4
理医	7	3
理医生	7	3
理吗	-4	-1
理员	2	-6
理员 ,	9	-6
理咨	6	3
理咨询	6	3
理师	2	-3
理师说	2	-4
理报	10	5
理报告	10	5
理科	-10	0
瑞	-13	3
瑞士	-1	4
瑞戈	-10	0
瑞戈非	-10	0
瑞沙	9	-1
璃	5	-4
璃 ,	-1	-3
瓣	-12	-20
瓣 ,	8	-17
瓣。	-3	-2
瓣膜	2	-1
瓣膜换	1	5
瓶	-12	10
瓶 ,	-3	5
瓶。	-10	-1
甘	18	-3
甘油	5	1
甘精	19	-7
生	-9	28
生 ,	4	15
生。	2	5
生下	4	-2
生产	-4	2
生你	15	12
生你好	7	5
生去	-3	-4
生去年	-4	0
生吗	-6	0
生命	9	4
生坦	4	-2
生好	0	3
生完	29	4
生完第	3	3
生开	-3	-1
生念	-13	0
生念头	-13	0
生意	12	1
生所	4	-6
生日	-5	2
生时	-4	0
生物	5	-4
生率	17	-8
生的	0	5
生看	2	-6
生看看	0	-5
生素	-9	8
生素 ,	-3	0
生素 d	-1	6
生线	-6	0
生线上	-6	0
生聊	3	-5
生聊聊	4	-5
生能	9	8
生视	2	-8
生视频	2	-8
生让	-16	3
生说	-20	-12
生说不	4	5
生说我	-8	-1
生说是	-7	0
生过	7	0
生远	-22	1
生远程	-22	1
生都	-5	0
生问	1	-15
生院	13	3
用	7	-6
用 ,	11	11
用 ?	-1	9
用 ? 我	-5	1
用、	4	0
用。	-15	-5
用不	15	11
用于	-10	0
用什	-9	3
用什么	-9	3
用再	7	7
用到	9	-7
用力	3	2
用吗	-33	1
用吗 ?	-22	1
用哪	1	-3
用多	-5	0
用多少	-5	0
用完	38	-14
用得	-7	0
用我	14	-8
用清	16	-5
用清单	16	-5
用的	-27	6
用管	6	-2
用肥	2	-5
用肥皂	2	-5
用能	4	0
用药	3	-8
用药 :	-3	2
用药。	13	-1
用药是	-5	2
用过	-4	0
用预	10	0
由	4	4
由 00	5	-3
由 00 升	5	-3
由我	5	2
由谁	-10	1
甲	-16	26
甲乐	-8	-3
甲亢	14	9
甲双	10	-1
甲双胍	10	-1
甲发	2	3
甲氨	0	12
甲氨蝶	0	12
甲油	-5	0
甲状	4	3
甲状腺	4	0
甲盖	5	-1
甲盖那	5	-1
申	20	9
申办	3	-1
申办方	3	-1
申请	7	5
电	-6	1
电图	-7	-5
电图说	12	-6
电子	-8	2
电池	22	7
电话	-20	7
电话 ,	6	-1
电话完	1	-10
电话打	5	1
电话没	4	5
电话说	-5	0
男	17	20
男 ,	14	4
男 , 00	10	6
男 00	3	1
男主	-8	0
男孩	4	8
画	5	4
畅	-8	-2
畅。	-5	0
畅。想	-5	0
留	5	0
留学	15	3
留着	11	1
留言	3	2
略	4	-3
疏	-5	0
疏松	-6	-1
疑	-7	-1
疗	28	-14
疗 ,	2	4
疗 , 今	4	1
疗。	3	-1
疗三	-3	-2
疗中	1	-3
疗刚	8	1
疗后	20	-14
疗后发	7	12
疗后第	9	-4
疗是	0	-3
疗期	3	-1
疗期间	3	-1
疗法	4	0
疗的	-7	3
疗科	5	0
疗程	-4	-8
疗程 ,	10	-5
疗第	34	36
疗第 00	3	-1
疗签	4	2
疗签证	6	2
疗转	-3	0
疗转运	-3	0
疗过	-6	1
疙	9	8
疙瘩	9	8
疙瘩 ,	19	11
疝	10	9
疝气	10	9
疡	-14	-5
疡 ,	-12	-1
疤	-4	2
疫	3	4
疫治	9	-2
疫治疗	9	-2
疫球	2	-9
疫球蛋	2	-9
疫苗	-8	1
疫苗 ,	5	-1
疫药	22	7
疮	-1	-18
疮老	2	-5
疮老毛	2	-5
疱	14	-14
疱疹	13	-11
疱疹疫	-11	0
疱疹长	23	-11
疸	-9	-7
疹	1	-42
疹 ,	-3	-2
疹子	15	-28
疹子 ,	3	-2
疹疫	-11	0
疹疫苗	-11	0
疹长	23	-11
痂	3	1
病	-6	14
病 ,	5	-10
病 , 就	-11	0
病 , 想	-3	0
病 , 这	4	-3
病。	-6	-10
病人	17	7
病人 ,	22	7
病人。	-5	0
病例	-3	3
病十	-5	4
病历	6	13
病历是	3	1
病友	0	-3
病发	-9	0
病发作	-6	0
病史	3	-4
病史摘	2	-4
病号	4	6
病号 ,	-3	3
病情	20	1
病情平	5	-6
病房	-16	1
病房 ,	-6	1
病毒	-1	-12
病没	-17	-3
病没有	-12	0
病灶	-12	-2
病理	10	2
病理、	3	1
病理切	1	-4
病理报	10	5
病甲	4	0
病的	-5	3
病都	8	-2
病都要	6	-6
症	-28	2
症 ,	16	-3
症。	-10	0
症医	8	3
症状	-2	2
症状 ,	-1	7
症状 :	-3	2
症状。	9	-4
症的	-6	0
症试	0	-8
症试验	0	-8
痊	-4	0
痊愈	-4	0
痒	-57	-28
痒 ,	-18	-17
痒 , 不	-19	0
痒 , 没	-7	0
痒不	-4	0
痒得	1	-4
痒得睡	1	-3
痔	4	-8
痔疮	4	-8
痔疮老	2	-5
痕	-3	-2
痘	2	-5
痛	94	-41
痛 ,	72	18
痛 , 下	0	-5
痛 , 不	-3	-3
痛 , 吃	21	-19
痛 , 吐	3	7
痛 , 咳	4	8
痛 , 小	2	-4
痛 , 手	5	0
痛 , 有	-14	-7
痛 , 没	3	-7
痛 , 痛	0	6
痛 , 看	2	5
痛 , 眼	2	-5
痛 , 能	-22	1
痛 , 血	-1	-3
痛 , 跟	17	3
痛 , 还	4	-3
痛 , 这	0	6
痛、	-12	7
痛、无	-16	0
痛。	-24	-32
痛。下	2	-7
痛。想	-5	-4
痛一	3	-1
痛一天	8	-3
痛不	-4	-11
痛不烧	1	-4
痛两	8	-5
痛两天	12	-10
痛也	-3	-4
痛了	1	-8
痛到	9	20
痛到腰	4	2
痛得	85	13
痛得像	4	6
痛得冒	1	4
痛得厉	9	8
痛得打	7	3
痛得撞	1	6
痛得直	12	9
痛得睡	8	-10
痛得要	6	7
痛恶	11	12
痛恶心	11	12
痛没	-9	-13
痛痛	-8	-14
痛痛 ,	2	-4
痛痛科	0	-4
痛的	0	7
痛眼	8	-11
痛眼不	3	-8
痛科	0	-4
痛药	16	-22
痛过	-5	4
痛过 ,	-4	1
痛还	39	31
痛醒	11	-17
痛醒 ,	3	-3
痛针	0	5
痪	3	1
痪的	3	1
痫	-11	-11
痫 ,	-7	-8
痫发	-10	0
痫发作	-10	0
痫药	-4	-10
痰	12	-17
痰 ,	1	-8
痰里	10	-2
痹	-11	-1
瘀	10	-10
瘘	7	-10
瘘管	7	-6
瘤	-2	15
瘤 ,	12	9
瘤术	4	5
瘤术后	4	5
瘤的	4	-1
瘦	-4	-8
瘦了	3	-11
瘩	9	8
瘩 ,	19	11
瘫	-14	2
瘫、	-7	0
瘫了	-19	-6
瘫痪	3	1
瘫痪的	3	1
癌	37	-9
癌 ,	38	-3
癌 , 我	-7	-2
癌 , 肚	3	-6
癌。	3	3
癌吃	13	0
癌手	3	-3
癌手术	3	-3
癌打	4	2
癌放	15	-4
癌放疗	7	-14
癌晚	7	4
癌晚期	7	4
癌术	-21	6
癌术后	-21	6
癌的	-6	6
癌脑	3	2
癌脑转	6	1
癌骨	3	1
癌骨转	3	5
癫	-12	-3
癫痫	-4	-3
癫痫 ,	-7	-8
癫痫发	-10	0
癫痫药	-11	-6
登	6	14
登记	12	5
登记 ,	10	-4
登记一	-8	-1
白	26	10
白 ,	17	10
白 00	3	10
白 00 ,	3	9
白 000	-20	-2
白 000 ,	-15	0
白。	5	6
白内	-14	6
白内障	-14	6
白又	3	4
白发	24	-20
白发黄	24	-20
白天	-19	2
白天不	-21	-2
白得	5	4
白得像	5	3
白有	1	-6
白有点	1	-6
白没	-1	-6
白片	7	3
白眼	9	2
白紫	-11	1
白细	15	-7
白细胞	15	-7
白血	17	3
白血球	-5	-5
白血病	23	8
白酒	-7	4
白针	32	5
百	7	0
百 ,	-3	-1
百三	0	-3
百三 ,	2	-6
百二	-5	2
百二十	-6	2
百八	0	-3
百分	-6	-5
百分之	-5	-5
百度	1	-3
百毫	-3	-3
百毫升	-3	-2
百草	29	11
百草枯	29	11
皂	4	-8
皂水	4	-8
皂水冲	4	-8
的	-31	6
的 "	4	2
的 ,	-12	8
的 , 一	4	6
的 , 不	-4	-8
的 , 人	3	4
的 , 今	4	4
的 , 体	9	-4
的 , 你	10	1
的 , 半	-9	3
的 , 大	7	2
的 , 客	-3	0
的 , 想	-7	1
的 , 我	-10	-2
的 , 昨	1	-3
的 , 没	-6	-4
的 , 说	4	5
的 , 还	-3	0
的 , 那	-4	-3
的 0.0	2	-4
的 :	4	3
的 ?	21	-12
的“	5	0
的、	-6	0
的。	-10	14
的。不	26	6
的。今	1	4
的。想	14	7
的。我	8	12
的一	-11	6
的不	-1	4
的不舒	-16	-3
的专	3	5
的专家	3	5
的东	15	1
的东西	15	1
的两	-17	5
的中	4	0
的中心	1	3
的中文	-4	-2
的临	-4	-5
的临床	-4	-5
的主	-4	2
的乳	-8	-1
的了	-16	-4
的事	7	10
的事 ,	-6	-4
的事。	2	11
的事了	10	4
的二	-4	0
的产	-5	0
的人	-12	2
的人 ,	-3	0
的价	-5	3
的价格	0	3
的仿	3	-9
的仿制	-1	-6
的住	-6	0
的公	-4	-2
的公寓	-4	-2
的出	5	-4
的包	-6	-2
的化	30	15
的化疗	33	15
的医	25	-11
的医生	32	-10
的医院	-5	2
的发	0	4
的口	5	2
的可	4	1
的号	15	-16
的吗	-35	-1
的吗 ?	-9	0
的吧	2	-3
的吧 ?	2	-3
的和	-8	1
的哪	1	4
的国	2	0
的国际	0	-3
的地	5	-7
的地方	5	-7
的处	-11	-1
的复	-17	-2
的大	4	-3
的大夫	3	-2
的套	6	-4
的套餐	6	-4
的女	-1	-5
的女儿	-1	-5
的奶	-5	7
的奶奶	-5	7
的妈	14	-5
的字	22	-3
的安	16	5
的安眠	16	5
的小	-7	2
的就	-4	2
的屎	1	5
的工	9	1
的工作	9	1
的康	-4	0
的康复	-4	0
的心	13	10
的心理	3	1
的快	0	-3
的念	-4	-2
的念头	-4	-2
的想	4	-2
的意	2	-5
的意见	6	-5
的手	-4	1
的抗	4	3
的抗生	8	0
的护	-4	0
的报	3	-3
的报价	3	-3
的日	-26	1
的时	9	0
的明	5	0
的是	-33	4
的是下	10	-3
的是我	-18	-1
的是降	-3	1
的曲	7	-3
的替	3	-5
的替代	3	-5
的有	-3	2
的机	1	-8
的机票	1	-8
的松	11	0
的检	-5	-2
的检查	-5	-2
的毛	-17	0
的毛病	-17	0
的水	6	2
的没	7	-11
的没啥	8	-5
的没有	3	2
的流	2	-5
的温	-3	1
的爸	3	4
的片	2	1
的片子	4	1
的牙	-3	1
的生	0	-3
的甲	-18	4
的甲状	-12	-2
的疫	15	0
的疫苗	15	0
的病	16	9
的病人	6	5
的病历	8	5
的痛	8	4
的痛 ,	8	4
的痰	4	8
的癫	4	-1
的癫痫	4	-1
的白	-19	0
的白内	-5	-2
的百	-7	1
的皮	4	6
的看	-13	-10
的看法	-8	-2
的研	0	-3
的研究	0	-3
的稀	0	5
的第	11	0
的精	-9	0
的线	11	0
的线上	11	0
的老	4	7
的聊	-21	0
的肾	20	2
的胃	-4	-8
的能	-2	-2
的能不	-6	1
的脑	9	-2
的英	6	5
的英文	6	5
的药	5	-11
的药 ,	-11	4
的血	10	-19
的血 ,	5	3
的行	-13	0
的视	3	3
的视频	3	3
的试	-2	7
的试验	-2	7
的话	-4	-6
的话 ,	-4	0
的说	-5	2
的费	12	-7
的费用	12	-7
的资	5	8
的资料	5	8
的身	7	1
的还	1	5
的进	-2	1
的进口	-3	3
的那	-27	-11
的那个	-3	8
的那种	-15	-3
的都	-25	7
的都好	-7	0
的都是	1	9
的量	14	-16
的量 ,	14	-11
的针	-10	1
的问	9	5
的问题	6	2
的阿	-3	1
的降	-2	3
的降压	-4	-1
的风	4	2
的骨	4	5
皆	11	2
皮	12	15
皮一	1	5
皮一搓	0	4
皮下	4	4
皮也	0	-3
皮发	-6	0
皮发麻	-6	0
皮抬	2	4
皮抬不	2	4
皮疹	-19	0
皮疹 ,	-5	0
皮耷	-5	10
皮耷拉	-5	10
皮肤	8	-7
皮肤干	-9	11
皮肤有	12	-2
皮肤科	11	-4
皮都	5	0
盆	27	14
盆血	16	3
盆鲜	2	4
盆鲜红	2	4
益	4	0
盐	6	-7
监	-20	-2
监测	-18	-4
盒	-22	7
盒 ,	-20	3
盒多	10	3
盒多少	10	3
盒子	-6	-3
盖	29	12
盖 ,	0	5
盖两	3	3
盖两床	3	3
盖章	-10	-1
盖章的	-5	-1
盖那	5	-1
盖那么	5	-1
盘	-1	1
盘 ,	12	11
目	-8	6
目 :	-6	0
目前	-9	4
目前没	-19	4
目前还	5	-3
目录	5	-4
直	28	30
直不	10	10
直不起	12	6
直从	2	3
直付	-2	-8
直冒	6	2
直叫	1	3
直吐	30	-1
直吐 ,	5	7
直在	-6	7
直想	4	2
直打	-2	6
直挺	-3	-2
直接	-17	-2
直接去	-8	-7
直是	-4	-2
直没	-19	0
直测	6	-6
直测不	6	-6
直睡	1	3
直稳	-3	0
直肠	-11	1
直肠癌	-11	1
直这	-2	-5
直这样	-2	-5
相	6	-7
盼	0	1
盼复	1	1
盼复 ,	3	1
省	16	-10
看	6	11
看 ,	5	3
看 ?	4	5
看。	10	1
看一	-5	2
看一下	-4	4
看一眼	-1	-3
看下	-21	-4
看不	26	33
看不到	9	9
看不懂	3	4
看不清	-10	2
看不见	23	17
看东	12	6
看东西	12	6
看了	-9	-1
看人	-3	7
看你	4	-2
看你们	0	-4
看到	-25	-24
看到你	-11	0
看医	-8	0
看医生	-8	0
看吗	5	-3
看吗 ?	3	-2
看完	-11	-2
看得	-6	-4
看得我	-1	-3
看心	-9	-2
看手	0	-4
看新	-3	-7
看新闻	-7	-5
看有	-10	3
看有没	-10	3
看法	-8	-2
看灯	2	11
看灯有	1	8
看甲	-10	0
看甲状	-10	0
看病	0	2
看病 ,	-15	2
看看	10	-14
看看。	8	-3
看看有	-10	3
看看要	3	-3
看要	3	0
看要不	3	0
看见	11	-1
看过	16	10
看这	5	-1
看错	7	-6
看错了	7	-6
真	-7	13
真是	-7	-10
真是要	11	-10
真的	27	19
真的吗	-12	3
眠	16	15
眠监	-14	-4
眠监测	-14	-4
眠科	-9	0
眠药	44	17
眠药都	37	10
眼	99	-7
眼 ,	2	-3
眼。	-2	5
眼一	5	3
眼下	-31	-19
眼不	-3	-9
眼不花	-3	-9
眼儿	-3	1
眼前	20	7
眼前一	1	7
眼前冒	2	7
眼前发	13	-3
眼前飘	7	-5
眼发	0	3
眼就	5	-7
眼底	2	-5
眼泪	-5	-1
眼泪 ,	0	6
眼珠	4	5
眼珠子	3	2
眼白	41	-43
眼白发	24	-20
眼白有	1	-6
眼皮	12	2
眼皮也	0	-3
眼皮抬	2	4
眼皮耷	-5	10
眼睛	19	1
眼睛发	14	-7
眼睛往	3	4
眼睛睁	0	5
眼睛黄	8	8
眼神	6	8
眼科	3	1
眼突	8	2
眼突然	8	2
眼红	14	-13
眼胀	1	3
眼花	13	11
眼镜	1	-6
眼黑	11	10
着	63	38
着 "	-5	0
着 " 可	-5	0
着 ,	23	15
着 , 这	6	4
着“	-8	0
着。	-18	7
着不	22	1
着不动	8	7
着不喘	10	-8
着两	0	-10
着也	5	4
着了	-3	-1
着了 ,	-3	-4
着他	4	3
着凉	11	18
着去	-7	3
着吃	-2	-11
着吃吗	6	-8
着吐	9	8
着吐 ,	0	3
着呢	-10	-1
着就	5	2
着急	-15	6
着急 ,	-3	-2
着有	0	-4
着没	11	-2
着烫	10	-8
着烫 ,	6	3
着痛	21	-4
着痛 ,	14	8
着睡	12	10
着胸	-3	1
着胸口	-3	1
着说	3	-6
着说话	1	-6
着还	6	-2
着都	10	-2
睁	10	15
睁不	1	14
睁不开	1	14
睁眼	9	0
睁眼。	0	3
睛	19	1
睛发	14	-7
睛往	3	4
睛往上	3	4
睛睁	0	5
睛黄	8	8
睡	10	14
睡 ,	9	15
睡 , 叫	1	5
睡。	-7	3
睡一	3	4
睡一觉	3	4
睡不	16	-23
睡不好	-3	0
睡不着	8	-26
睡了	9	-2
睡好	9	1
睡好 ,	3	1
睡得	-35	6
睡得好	-3	0
睡得着	-16	2
睡眠	-28	-4
睡眠监	-14	-4
睡眠科	-9	0
睡着	6	-3
睡着就	5	1
睡觉	-5	-2
睡觉都	-5	-4
瞅	1	7
瞅瞅	5	4
瞪	4	3
瞪瞪	4	3
瞳	2	4
瞳孔	4	8
知	8	19
知书	-6	0
知情	4	-4
知情同	5	-4
知觉	3	8
知觉。	1	4
知道	21	21
知道 ,	6	3
知道。	0	3
知道你	8	0
短	10	15
短 ,	4	5
石	-21	9
石头	7	3
石头 ,	4	1
石头压	3	2
矿	3	-4
码	2	1
码。	-3	0
砍	42	17
研	-21	-7
研究	-4	-5
研究 ,	5	5
研究 ?	6	1
研究。	9	-2
研究中	5	-2
研究医	2	-3
研究协	10	-1
研究的	-6	-1
研究者	1	8
研究药	25	-12
研究要	-14	0
破	8	-27
破 ,	2	-6
破了	4	-3
破伤	0	-3
破伤风	0	-3
破没	-7	0
破皮	15	-6
砷	-2	5
砷剂	0	5
砸	-9	1
硝	19	6
硝酸	5	1
硝酸甘	5	1
硫	2	4
硬	64	32
硬 ,	1	-3
硬化	36	16
硬化 ,	23	3
硬化。	5	3
硬又	1	-11
硬又烫	0	-10
硬块	6	2
硬得	19	13
硬得低	9	6
硬得像	10	7
硬朗	-25	-7
硬朗 ,	-4	-3
硬说	3	2
硬邦	3	7
硬邦邦	3	7
确	-12	-1
确实	-5	-2
确认	-5	5
确诊	-2	-4
硼	3	-4
硼替	3	-4
硼替佐	3	-4
碍	-1	-8
碍 ,	-5	-1
碎	-14	1
碗	-31	4
碗饭	-15	-1
碘	3	-4
碰	1	-4
碰 ,	3	1
碰。	-11	-4
碰。现	-19	0
碰到	3	-5
碰就	1	3
碳	3	9
碳酸	3	9
碳酸锂	3	9
磁	-10	-4
磕	9	17
磕了	6	12
磨	10	-6
磨丁	0	-4
磨玻	-5	0
磨玻璃	-5	0
磨盘	5	5
磨盘 ,	5	4
磷	-4	4
磷 0.0	2	5
磷 0.0 ,	2	5
示	1	5
示 00	-8	4
示 00 ,	-2	3
示 hi	23	14
示“	17	8
示心	4	-4
示最	-13	0
示最高	-13	0
礼	-12	1
礼拜	10	1
礼拜 ,	6	3
礼拜一	-7	2
礼拜了	6	-2
礼拜五	-8	2
社	9	-10
社区	5	-7
社区医	-3	1
社区说	-4	3
祝	4	8
神	20	-4
神 ,	0	-4
神可	6	-5
神好	19	-8
神志	26	6
神志不	17	19
神志清	9	-13
神病	3	2
神科	-1	3
神科医	-3	0
神经	-8	-5
神经内	-4	1
神经科	3	-7
神还	3	-14
神还可	2	-6
神还好	1	-3
票	-15	5
票抬	-5	0
票抬头	-5	0
票能	4	2
禁	11	12
福	6	1
福韦	14	4
离	-2	-6
离子	-4	-3
私	9	7
秋	-3	4
种	-32	11
种 ,	-6	-8
种 ?	-7	3
种。	-18	2
种情	-2	6
种情况	-2	6
种植	4	4
种药	-7	-4
科	7	11
科 ,	-9	-8
科 ?	7	-5
科。	6	0
科专	3	4
科专家	3	4
科医	-18	4
科医师	-2	5
科医生	-17	1
科吗	6	1
科吗 ?	4	1
科大	-1	-4
科大夫	-1	-4
科室	-4	0
科护	8	-4
科护士	8	-4
科普	-4	0
科的	-3	0
科看	15	3
科要	-8	-9
科视	6	-2
科视频	5	3
科说	-8	1
科远	5	2
科远程	5	2
科里	11	-1
秒	18	0
秒 ,	17	-5
秘	-22	-3
租	2	4
移	25	12
移 ,	12	5
移植	20	0
移植 ,	-2	4
移植两	4	-4
移植后	-15	8
移植术	6	-1
移植的	9	-1
移民	-9	-10
稀	11	0
稀的	6	-2
稀的 ,	5	-1
程	-16	3
程 ,	14	-5
程 , 这	3	-2
程。	25	4
程会	2	9
程会诊	2	9
程医	6	-12
程医生	6	-12
程后	7	3
程师	4	-1
程师 ,	7	-2
程看	-12	-9
程看看	6	-5
程能	-13	0
程调	-3	-4
程问	-13	0
稍	0	-6
稍微	1	-6
税	14	7
稳	-20	-2
稳 ,	2	-14
稳。	10	8
稳定	-4	3
稳定 ,	-27	1
稳定。	11	-13
稳当	-4	-1
稿	-2	4
稿。	-3	0
穴	3	3
究	-4	-5
究 ,	5	5
究 , 请	-2	-4
究 ?	6	1
究。	9	-2
究。今	4	2
究中	5	-2
究中心	5	-2
究医	2	-3
究医生	2	-3
究协	10	-1
究协调	10	-1
究护	0	0
究护士	-1	-3
究护理	1	3
究的	-6	-1
究者	1	8
究药	25	-12
究药 ,	19	-6
究要	-14	0
究还	0	2
究还收	10	-2
空	-4	-1
空了	15	12
空了 ,	3	3
空气	-7	1
空腹	-7	0
空调	1	-9
穿	10	21
穿不	0	5
穿刺	22	8
穿孔	-5	0
突	50	33
突发	-4	1
突然	62	30
突然不	1	4
突然像	1	-3
突然剧	5	6
突然喘	-14	1
突然看	14	12
突然胸	-8	4
突然高	-14	1
窄	-5	3
窄 ,	-6	2
窗	8	7
窗口	-3	0
窗帘	3	1
窜	13	4
窜到	9	2
窝	4	6
立	6	4
立医	7	-1
立医院	7	-1
立即	-19	0
立即就	-3	0
立即拨	-8	0
站	29	25
站不	8	17
站不住	2	9
站不起	5	3
站图	-3	0
站就	9	6
站的	2	-3
站起	3	-5
站起身	2	-4
章	-23	-6
章 ,	-3	0
章的	-5	-1
竭	-5	3
端	9	7
端不	5	5
端不住	5	4
笑	-16	11
笑死	0	-3
笑的	-3	3
笔	5	-3
笔 ,	-3	0
符	-9	1
符合	-9	1
第	26	45
第 00	5	2
第 00 天	17	1
第 00 页	-5	0
第 2	4	-2
第 3	-6	3
第 5	14	10
第 5 周	9	6
第 8	9	14
第 8 天	9	15
第一	-23	18
第一次	15	17
第一针	-13	3
第七	-22	2
第三	41	6
第三周	8	-15
第三天	7	4
第三年	6	-3
第三次	13	6
第三针	0	6
第三页	-7	0
第九	14	-8
第九天	9	-4
第二	-13	-2
第二个	-2	-5
第二十	-3	-9
第二周	9	-9
第二天	-28	9
第二意	-3	1
第二次	-1	3
第二针	18	4
第五	11	17
第五天	13	19
第五年	-4	0
第八	6	10
第八天	6	5
第六	6	6
第六天	10	6
第十	-7	3
第十二	-10	-3
第十天	1	10
第四	-21	-5
第四个	-18	-3
第四天	1	5
第四次	-8	-7
第四针	4	-1
等	31	-3
等 ,	-4	0
等。	3	-1
等一	6	-4
等下	2	-7
等不	8	8
等他	11	2
等你	12	-4
等你们	12	-4
等几	-3	3
等到	9	-12
等到那	7	-3
等得	-4	2
等着	0	5
筋	-18	3
筋 ,	1	3
筋、	-4	0
答	12	17
答非	12	4
答非所	12	4
筛	-12	5
筛查	10	2
筛查 ,	13	5
筛选	-5	-5
筛选期	-10	0
筷	13	15
筷子	13	15
筷子老	9	2
签	-23	10
签 ,	-3	3
签了	-7	0
签名	-16	-2
签字	-25	0
签字。	-9	0
签证	-6	7
签证 ,	11	4
签证材	-4	-1
签证要	-3	0
简	0	-12
算	4	11
算 ?	3	9
算 ? 我	-3	1
算下	4	-2
算下来	3	1
算不	-9	6
算不算	-10	5
算命	-4	-2
算命的	-4	-2
管	9	-3
管 ,	13	6
管。	-2	14
管不	3	-3
管子	-1	-11
管子 ,	-7	0
管昨	7	-8
管死	8	1
管死亡	8	1
管用	6	-8
管癌	10	6
管癌放	7	9
管的	4	0
箭	-5	-10
箭头	-5	-10
箭头 ,	-6	-3
箱	-36	3
箱 ,	-10	-2
篮	0	3
篮球	0	3
米	-17	-17
米 ,	-3	-4
米松	3	-11
米汤	1	-3
米缸	-5	1
米缸里	-5	1
类	-8	-19
类的	3	-7
类药	-3	-1
类风	-4	-4
类风湿	-4	-4
粉	13	19
粉红	2	9
粉红色	-2	3
粒	74	-19
粒 ,	6	-9
粒 0.0	31	0
粒 0.0 ,	35	2
粒。	9	0
粒子	-3	-1
粒细	-1	4
粒细胞	-1	4
粗	6	-18
粗一	3	-9
粗一圈	3	-9
粗了	1	-6
粗了一	1	-5
粘	11	0
粥	-35	-1
粪	11	5
粹	-3	-1
精	3	-24
精神	3	-17
精神 ,	0	-4
精神可	6	-5
精神好	19	-8
精神病	3	2
精神科	-1	3
精神还	3	-14
糊	16	24
糊 ,	-1	10
糊。	3	-3
糊涂	14	3
糊糊	8	17
糊糊 ,	1	3
糊糊。	2	7
糊里	18	9
糊里糊	18	9
糖	-1	-30
糖 0.0	-9	2
糖 0.0 ,	-7	2
糖 00.0	13	2
糖 00.0 ,	12	1
糖。	-9	0
糖仪	14	8
糖仪显	21	4
糖化	-24	-1
糖化 0.0	-4	0
糖友	-6	5
糖友 ,	-9	1
糖尿	-10	-2
糖水	2	-15
糖浆	6	5
糖的	9	-4
糖药	12	0
糖足	10	-4
糖都	9	-5
糖都在	9	-5
系	-21	-1
系不	-2	-3
系人	-1	7
系人 :	3	3
系咪	-4	1
系想	-10	1
系统	-19	-3
素	1	-22
素 ,	-7	13
素 00	4	-7
素 00 ,	2	-5
素 000	-13	3
素 000 。	-12	0
素 d	-1	6
素。	6	-4
素吃	7	-4
素打	-7	1
素打完	-7	1
素的	-6	0
素笔	4	1
索	-13	-16
索 ,	6	-13
索拉	-9	0
索拉非	-9	0
紧	31	2
紧 ,	13	11
紧吗	22	1
紧喘	17	6
紧喘不	17	6
紧急	3	-12
紧急联	3	-1
紫	76	28
紫 ,	17	-8
紫。	8	5
紫一	9	-18
紫一块	9	-18
紫了	9	3
紫杉	20	8
紫杉醇	20	8
紫红	4	14
紫红点	4	9
紫黑	1	4
累	21	-6
累 ,	3	5
累。	3	-3
累得	-10	0
絮	-5	-2
繁	-8	0
红	91	-50
红 ,	29	3
红 , 不	13	-4
红、	3	-5
红。	2	-6
红不	-3	-7
红不痛	-7	-2
红了	4	-5
红了一	2	-7
红又	6	-22
红又硬	1	-6
红得	-13	8
红斑	-3	6
红没	-7	-2
红泡	0	7
红点	-2	7
红点 ,	1	-4
红疹	3	-8
红疹子	1	-6
红的	10	1
红的 ,	13	1
红素	18	-11
红素 00	-1	-3
红红	2	-3
红肿	23	-22
红肿流	13	-4
红色	5	6
红色 ,	-7	-3
红色泡	1	4
红色的	13	2
红色血	2	3
红药	1	3
红药水	-4	4
红蛋	-13	8
红蛋白	-13	8
纤	-3	2
纤维	-3	2
纤维化	-3	2
约	0	15
约一	-4	0
约个	6	2
约个儿	2	3
约个视	2	5
约了	1	6
约了下	1	4
约你	5	3
约你们	5	3
约到	-1	-8
约单	-13	-2
约吗	21	0
约吗 ?	4	-5
约国	-6	-6
约国外	-6	-6
约明	3	0
约明天	1	-4
约的	0	1
约的是	14	-2
约皮	12	2
约皮肤	12	2
约视	-3	2
级	-33	3
级 ,	-8	0
纪	2	3
纯	-5	3
纯属	-14	0
纯粹	-3	-1
纱	1	-3
纱布	1	-3
纳	16	-9
纵	1	-3
纵隔	1	-3
纸	20	-13
纸。	-7	0
纸上	17	-8
纸上有	2	-3
纹	-5	-1
纽	14	7
纽扣	14	7
纽扣电	14	7
线	-27	0
线 ,	-8	1
线上	-20	0
线上问	9	-1
练	-4	-4
组	11	1
组 ,	4	2
组 ?	-9	-2
组。	6	-1
组前	-4	-4
组吗	-4	7
组标	-12	4
组标准	-12	4
组的	4	-1
组织	-14	0
组要	7	-4
细	20	2
细胞	25	-2
细胞 0.0	19	-16
细胞减	-16	0
细胞只	12	6
细胞因	-4	0
细胞肺	5	-9
细胞还	4	2
织	-14	0
终	1	-5
终点	8	1
经	11	12
经七	1	3
经三	-3	-6
经买	13	10
经买了	10	5
经八	-4	-1
经内	-4	1
经回	0	3
经把	22	6
经科	3	-7
绑	4	3
结	-27	3
结 (	-3	3
结 ( 摘	-3	3
结婚	-9	-4
结束	10	7
结束了	-9	0
结果	-14	2
结核	11	-4
结石	-14	0
结节	-23	0
给	-17	19
给一	-3	-4
给了	6	7
给他	21	11
给你	-9	-1
给你们	-12	-2
给医	-11	0
给开	5	-2
给我	-5	7
给我们	-5	0
给我妈	-8	2
给看	-2	2
给看看	-2	3
给自	6	0
给自己	6	0
绝	17	-7
绝经	10	-1
绞	12	19
绞痛	9	13
绞痛 ,	3	0
绞着	13	9
绞着痛	12	11
统	-10	-3
统一	7	-1
继	-8	-2
继续	-8	-2
继续吃	1	-6
绪	-7	-5
续	-32	14
续吃	1	-6
续吃吗	8	-6
续费	-8	2
绳	22	7
维	-27	10
维化	-3	2
维奈	6	9
维奈克	-1	6
维持	-9	0
维持治	7	-1
维生	-15	5
维生素	-15	5
综	1	3
综合	1	3
综合征	1	3
绿	-1	10
绿 ,	-11	1
绿水	15	-3
绿水 ,	3	-3
缓	5	-11
缓解	-8	-5
缓解 ,	-4	2
缓过	5	0
缓过来	5	0
缓释	11	-4
缓释片	13	-6
编	7	-3
编号	7	-5
缘	8	-6
缝	17	12
缝里	7	4
缝里冷	7	4
缩	-9	-2
缬	9	4
缬沙	9	4
缬沙坦	9	4
缴	3	9
缸	5	3
缸里	5	2
缺	3	-15
缺货	15	-10
缺货 ,	10	-7
网	13	21
网上	5	8
网上看	-3	0
网上说	-2	-4
网上问	4	5
网站	8	-3
网膜	-1	3
网购	1	9
网页	-26	2
罗	7	-18
罗替	4	-6
罗替尼	4	-6
置	3	-3
置换	-2	-1
置换 ,	-5	0
美	20	-8
美国	28	1
美多	7	-4
美多芭	7	-4
美脲	5	3
羟	2	-6
羟考	-2	-5
羟考酮	-2	-5
群	-20	0
群主	-3	0
群友	-3	-2
群里	-10	-2
群里转	-3	0
羽	-3	1
翻	14	1
翻 ,	5	6
翻了	12	-6
翻译	6	6
翻译。	-7	0
翻译成	3	2
翻译费	4	0
翻身	7	-9
老	7	15
老人	1	6
老人家	0	4
老人说	2	6
老伴	1	-1
老伴走	3	2
老公	38	15
老公刚	6	2
老太	-11	6
老太太	-11	6
老头	-8	-2
老头子	-10	4
老妈	2	3
老婆	13	23
老婆说	-15	6
老家	2	4
老师	12	2
老师 ,	5	-1
老师 :	9	2
老师好	0	3
老年	7	1
老往	1	4
老想	7	-4
老想睡	5	2
老挝	-2	-16
老挝哪	3	-4
老挝版	15	1
老掉	8	1
老是	7	4
老板	3	-1
老样	-16	0
老样子	-16	0
老毛	-5	-4
老毛病	-5	-4
老父	-4	-2
老父亲	3	2
老爷	4	-7
老爷子	4	-7
老爸	-1	-5
老病	5	9
老病号	5	6
老说	3	3
考	-7	-1
考沙	3	-8
考沙胺	3	-8
考虑	-15	2
考虑 ,	-9	0
考试	-4	1
考酚	8	-2
考酚酯	8	-2
考酮	-2	-5
者	-19	10
者 ,	18	2
者女	9	-1
者女 ,	7	-2
者家	-3	2
者家属	-3	2
者无	-3	-4
者男	9	2
者男 ,	6	0
者的	-1	-4
而	-17	-5
而家	1	-4
而已	-19	-9
而已。	-11	0
耳	20	-23
耳其	9	-1
耳朵	8	-27
耳朵嗡	1	6
耳朵里	-2	-3
耳温	2	4
耳背	-11	2
耳鼻	-6	-3
耳鼻喉	-6	-3
耷	4	8
耷拉	4	8
耷拉 ,	-2	5
耽	-15	-4
耽误	-15	-4
耽误。	7	-2
聊	-23	-4
聊 ,	-7	1
聊一	-6	0
聊天	8	-4
聊聊	-11	-1
聊聊 ,	-7	0
聋	1	-11
职	17	-2
联	35	13
联合	6	7
联系	12	1
联系人	-1	7
聚	10	-1
肉	-12	0
肉 ,	11	-1
肉水	5	-6
肋	9	3
肋下	14	-5
肋骨	3	6
肌	-10	-8
肌梗	-12	0
肌梗塞	-8	0
肌梗死	-4	0
肌炎	5	3
肌肉	-14	3
肌酐	28	-22
肌酐 00	-10	-4
肌酐 000	-3	4
肌酐从	18	-9
肌钙	-9	4
肌钙蛋	-9	4
肘	0	8
肚	60	0
肚子	56	-9
肚子 ,	-26	5
肚子一	12	-13
肚子不	-3	-12
肚子两	3	0
肚子痛	-28	21
肚子硬	9	4
肚子突	3	4
肚子胀	10	26
肚子隐	2	-3
肚痛	-3	-9
肚脐	4	12
肚脐以	1	4
肛	4	10
肛温	4	8
肛温 38.0	1	7
肝	24	-6
肝 ,	8	-14
肝功	12	5
肝功能	4	3
肝大	4	4
肝病	3	-2
肝癌	9	1
肝硬	35	16
肝硬化	36	16
肝移	7	-3
肝移植	7	-3
肝素	0	-4
肝衰	-1	3
肝衰竭	-1	3
肠	-3	26
肠 ,	1	3
肠梗	-6	0
肠梗阻	-6	0
肠癌	2	15
肠癌 ,	-4	0
肠癌术	-14	6
肠穿	-3	0
肠穿孔	-3	0
肠镜	-7	8
肠镜切	-5	1
股	30	25
股沟	0	4
股烂	0	4
股烂苹	0	4
肢	16	5
肤	8	-7
肤干	-9	11
肤有	12	-2
肤有点	12	-2
肤科	11	-4
肤科视	0	-4
肥	-15	-12
肥皂	4	-8
肥皂水	4	-8
肩	26	21
肩膀	7	6
肩膀也	0	3
肪	-15	-4
肯	29	7
肯吃	4	10
肯吃 ,	3	4
肯吃奶	1	3
育	-12	-1
肺	4	-8
肺 ,	5	2
肺上	1	5
肺功	-4	0
肺功能	-4	0
肺动	-5	-2
肺动脉	-5	-2
肺栓	-6	-3
肺栓塞	-6	-3
肺炎	-22	-2
肺炎 ,	-4	0
肺炎、	-5	0
肺癌	26	3
肺癌 ,	20	-3
肺癌放	1	-5
肺癌脑	1	5
肺纤	-3	2
肺纤维	-3	2
肺结	6	-5
肺结核	10	-5
肺结节	-4	0
肺腺	3	1
肺腺癌	3	1
肽	-16	-7
肾	46	-22
肾 ,	7	4
肾上	3	5
肾上腺	3	5
肾功	-1	-3
肾功能	-1	-3
肾病	-7	2
肾癌	-3	1
肾的	13	0
肾移	21	-17
肾移植	21	-17
肾衰	-12	0
肿	72	-47
肿 ,	11	-14
肿 , 今	0	3
肿、	1	-6
肿。	5	-9
肿不	-1	-8
肿了	37	-15
肿了一	4	-2
肿到	17	24
肿到膝	2	4
肿又	14	9
肿又痛	13	12
肿得	25	5
肿得像	4	-1
肿成	4	6
肿没	-27	-4
肿流	13	-4
肿流脓	13	-4
肿瘤	-20	1
肿胀	-6	0
肿起	1	-12
肿起来	1	-12
胀	26	-6
胀 ,	6	-4
胀得	17	10
胀得像	2	9
胀痛	2	11
胀痛 ,	1	5
胀痛得	0	7
胃	-13	-19
胃口	-29	-7
胃口好	-13	-3
胃病	9	6
胃癌	-5	-11
胃癌术	0	-4
胃药	3	4
胃镜	11	1
胆	10	-11
胆固	-9	0
胆固醇	-9	0
胆汁	5	1
胆管	12	4
胆管癌	9	7
胆红	17	-10
胆红素	17	-10
胆道	2	-4
背	39	0
背 ,	-1	-5
背一	2	-6
背一按	1	-7
背也	3	1
背像	4	4
背像被	4	4
背痛	8	-10
胍	10	-1
胍缓	16	1
胍缓释	16	1
胎	29	-2
胎 ,	3	-1
胎动	30	4
胎动正	2	-3
胎盘	-6	1
胖	2	-7
胞	25	-2
胞 0.0	19	-16
胞 0.0 ,	22	4
胞减	-16	0
胞减少	-16	0
胞只	12	6
胞只有	12	6
胞因	-4	0
胞因子	-4	0
胞肺	5	-9
胞肺癌	5	-9
胞还	4	2
胡	41	36
胡言	7	5
胡言乱	7	5
胡话	26	25
胡话 ,	6	8
胡话。	3	4
胰	20	-10
胰头	2	-11
胰头癌	2	-4
胰岛	23	4
胰岛素	23	4
胰腺	-3	0
胰腺癌	-5	0
胳	22	-7
胳膊	22	-7
胳膊上	10	-3
胳膊发	3	2
胶	-3	3
胶囊	-6	-1
胸	-4	33
胸、	-8	0
胸不	1	-5
胸前	10	1
胸口	40	34
胸口一	15	14
胸口不	1	-3
胸口像	9	6
胸口到	0	-3
胸口发	1	3
胸口痛	-19	1
胸口闷	8	4
胸外	-4	0
胸椎	-12	3
胸水	2	3
胸片	-14	3
胸痛	-50	-1
胸痛 ,	0	7
胸痛、	-5	-4
胸闷	21	-2
胸闷 ,	-4	-5
胸闷、	-5	1
胺	4	-12
能	-16	-25
能一	-10	-1
能不	-6	1
能不能	-6	1
能也	-6	1
能买	-21	9
能买到	1	7
能今	4	-15
能今天	4	-15
能代	-11	6
能代购	-2	5
能便	3	16
能便宜	3	16
能保	-8	0
能做	-8	7
能先	15	-5
能先帮	3	-3
能入	-6	9
能入组	-6	9
能再	-4	1
能冲	3	2
能出	3	1
能出现	-7	0
能到	7	-7
能加	14	2
能加急	12	1
能动	-4	-9
能动 ,	-2	-5
能压	3	1
能去	-7	3
能参	-1	-6
能参加	-1	-6
能发	-4	0
能吃	-28	-13
能吃能	-4	-12
能吃饭	0	-4
能否	4	9
能否用	1	-7
能和	5	-1
能喂	2	-12
能喂奶	2	-7
能喝	14	-31
能喝水	6	-7
能回	-7	1
能坐	0	16
能坐吗	2	5
能坐着	12	12
能坐飞	-14	-1
能安	-4	3
能安排	-4	3
能寄	6	15
能寄到	8	11
能就	7	-6
能尿	0	-6
能带	11	-3
能帮	-1	-1
能帮忙	6	-6
能开	4	-16
能开英	-3	3
能快	1	4
能打	-13	-11
能找	5	-3
能报	-3	0
能报销	5	-1
能抿	8	-15
能换	1	9
能排	7	-10
能推	-13	2
能推荐	3	1
能提	1	-4
能提前	4	-4
能改	4	6
能改到	2	3
能改成	3	1
能放	-13	-5
能数	0	4
能数到	0	4
能是	9	12
能最	1	-7
能最快	1	-7
能查	-3	8
能用	-40	-4
能用吗	-22	0
能直	7	-1
能看	25	3
能看吗	4	0
能看见	11	-3
能睡	-22	-10
能睡 ,	-7	-1
能睡。	-16	0
能等	8	4
能约	1	9
能约个	-5	3
能给	7	-7
能给我	6	-7
能继	4	-1
能继续	4	-1
能自	0	-14
能自己	0	-14
能视	16	10
能视频	16	10
能让	-15	-7
能调	5	0
能调到	5	0
能走	-8	-8
能走 ,	2	-3
能跑	-5	0
能转	8	2
能过	6	1
能进	4	-5
能远	3	-5
能远程	3	-5
能退	-17	7
能退吗	1	5
能顶	0	-3
能顺	-8	1
能马	7	1
能马上	7	1
脂	-18	2
脂肪	-15	-4
脉	-21	16
脉 ct	-9	1
脉搏	11	3
脉搏一	2	8
脉曲	3	3
脉曲张	3	3
脉瓣	-14	0
脊	-12	-3
脊柱	3	3
脊髓	-10	-6
脏	-7	-26
脏病	-16	2
脏病 ,	-10	-3
脏病发	-9	0
脏病都	8	-2
脏都	-6	2
脐	8	12
脐以	4	4
脐以下	4	4
脑	-18	-2
脑出	-18	0
脑出血	-18	0
脑勺	6	10
脑勺 ,	1	6
脑卒	-5	0
脑卒中	-5	0
脑子	14	-10
脑子清	12	-11
脑子里	3	1
脑梗	-15	0
脑梗 ,	-3	0
脑溢	-18	0
脑溢血	-18	0
脑膜	7	-2
脑血	-15	0
脑血管	-15	0
脑转	1	1
脑转移	6	0
脓	25	-51
脓 ,	-3	-2
脓毒	-14	0
脓毒症	-6	0
脖	39	21
脖子	39	21
脖子抬	2	5
脖子硬	10	6
脚	49	-2
脚冰	20	16
脚冰凉	16	10
脚发	1	7
脚底	-4	2
脚底板	-6	6
脚有	6	-5
脚没	0	3
脚肿	16	1
脚背	3	-2
脚背一	1	-7
脚趾	-7	-3
脚踝	1	-3
脚麻	14	-5
脚麻 ,	0	7
脱	16	17
脱期	-1	5
脱水	-8	3
脱皮	4	3
脱落	-5	1
脲	8	7
脸	56	16
脸上	1	-5
脸不	1	-12
脸不歪	1	-12
脸发	0	5
脸发紫	-6	2
脸和	1	-3
脸没	5	0
脸煞	7	6
脸煞白	7	6
脸白	5	4
脸白得	5	4
脸红	-1	3
脸肿	-3	-4
脸色	9	6
脸色发	6	7
脸通	5	5
脸通红	5	5
脸都	0	8
腋	13	5
腋温	10	7
腔	21	7
腕	16	-3
腥	0	5
腮	0	-5
腮帮	0	-5
腮帮子	0	-5
腰	54	2
腰 ,	-6	8
腰上	11	-18
腰不	4	-7
腰不痛	4	-7
腰也	13	-13
腰有	-7	-2
腰有点	-7	-2
腰椎	-14	1
腰椎间	-11	0
腰痛	27	13
腰痛 ,	20	10
腰穿	-5	5
腹	6	38
腹 ,	-6	5
腹主	-6	2
腹主动	-6	2
腹剧	1	3
腹剧痛	1	3
腹泻	7	9
腹痛	15	7
腹痛 ,	16	8
腹突	0	5
腹突然	0	5
腺	5	4
腺 ,	-5	-5
腺乳	7	4
腺乳头	7	4
腺切	4	0
腺切了	4	0
腺增	-13	3
腺增生	-13	3
腺瘤	-5	2
腺癌	12	8
腺癌 ,	18	6
腺癌术	-11	0
腺素	17	2
腺素笔	4	1
腺结	-5	0
腺结节	-5	0
腾	9	1
腿	40	0
腿 ,	8	-9
腿一	4	-18
腿上	3	9
腿上冒	2	6
腿不	-12	-2
腿也	4	8
腿像	2	9
腿像踩	2	8
腿又	13	12
腿又肿	13	12
腿抬	7	3
腿抽	1	-12
腿有	3	-12
腿有劲	1	-10
腿根	1	-7
腿比	3	-8
腿比右	2	-6
腿肿	22	-2
腿肿得	27	-8
腿脚	-16	5
腿软	-7	2
膀	9	5
膀也	0	3
膊	22	-7
膊上	10	-3
膊发	3	2
膊发麻	3	2
膏	-19	14
膏。	2	8
膏药	-11	1
膜	-6	-10
膜换	1	5
膜换了	1	5
膜炎	-4	-3
膝	14	-1
膝关	-8	0
膝关节	-8	0
膝盖	24	-1
膦	-1	-10
膦酸	-1	-10
臂	-4	-4
自	-7	-18
自动	-1	-7
自己	-13	-14
自己从	-5	-2
自己做	14	2
自己去	7	0
自己名	5	2
自己在	6	-5
自己就	6	2
自己找	-7	0
自己是	-4	0
自己没	-11	-4
自己说	11	5
自己问	-3	0
自杀	-24	-4
自杀念	-5	0
自测	-7	0
自理	7	1
自行	1	7
自费	4	3
臭	22	10
臭 ,	1	-3
臭。	0	4
臭味	10	3
臭得	1	4
至	-35	-2
至 00	-5	-2
至今	-6	3
致	-18	-11
致死	-7	-7
舅	-3	-2
舅舅	0	3
舌	28	26
舌下	11	-2
舌头	11	17
舌头 ,	1	5
舌头肿	0	5
舍	0	-2
舍曲	9	-4
舍曲林	9	-4
舒	10	-24
舒服	4	-21
舒服 ,	1	-13
舒服。	11	-4
航	-10	-15
航空	0	-5
般	-18	4
船	-8	-2
良	-1	-3
良事	5	-3
良事件	5	-3
色	-18	5
色 ,	-8	-4
色 , 没	0	-5
色像	2	-7
色发	2	6
色发灰	5	4
色正	6	-8
色正常	6	-8
色泡	1	4
色深	1	-4
色的	8	2
色的血	13	-2
色素	-25	-4
色素 000	-14	0
色苍	8	9
色苍白	8	9
色血	2	3
艾	11	4
艾加	-1	4
艾加莫	-1	4
艾多	-1	-6
艾多沙	-1	-6
艾曲	14	4
艾曲泊	14	4
节	-38	-4
节 ,	-8	0
节置	4	-1
节置换	4	-1
芬	3	-2
芬。	3	-3
芬太	11	-5
芬太尼	11	-5
芭	7	1
花	9	25
花 ,	-1	-8
花 , 今	5	3
花。	3	-5
花生	14	2
花的	0	5
花花	-1	5
花花的	0	5
花还	3	7
苍	8	9
苍白	8	9
苍白 ,	5	6
苗	-5	1
苗 ,	5	-1
若	-8	4
苦	1	8
苯	-6	3
英	14	-4
英文	-6	0
英文版	-4	0
英文病	-5	3
英文的	6	-2
英文说	-6	0
苹	6	6
苹果	6	6
苹果味	7	10
范	-12	-2
范围	-12	-2
茨	-5	0
茨海	-5	0
茨海默	-5	0
茶	19	-9
茶 ,	8	-11
茶 , 人	2	-4
茶。	6	3
草	26	16
草枯	29	11
草药	-5	1
草莓	-4	1
荐	-10	-8
荐的	6	-10
荣	1	-4
药	22	-21
药 (	9	-4
药 ,	27	-13
药 :	-3	2
药 ?	21	-15
药。	4	-18
药。我	-8	-2
药一	-6	-1
药一个	4	-4
药不	21	-13
药也	10	7
药也停	-7	0
药以	9	-12
药以后	12	-13
药价	-16	0
药会	-13	0
药剂	3	2
药十	-4	2
药叫	1	8
药吃	-9	-15
药吃了	-13	0
药名	8	1
药后	47	4
药后全	23	-8
药吗	-1	-10
药品	-4	-12
药国	10	-4
药国外	10	-4
药在	0	3
药好	-8	0
药学	6	-2
药学院	-4	0
药就	-5	-4
药师	-6	0
药店	10	-15
药店都	16	-6
药当	3	-2
药我	18	15
药我还	-5	-3
药我都	10	8
药房	7	-8
药房有	3	-2
药房说	6	-4
药断	2	4
药断了	2	4
药时	-23	0
药是	15	11
药有	9	6
药水	-13	10
药没	-6	-2
药没用	8	-2
药的	-25	7
药盒	6	-7
药研	-3	-2
药研究	-3	-2
药第	9	-11
药第三	7	1
药能	10	6
药能不	-2	-3
药要	3	-5
药要不	3	-4
药试	12	10
药试验	12	9
药费	-4	1
药还	-11	-15
药还有	-10	0
药还要	10	-4
药都	51	18
莓	-4	1
莫	20	-14
莫三	6	-6
莫三嗪	6	-6
莫司	19	-10
莫司只	14	-5
莫德	-1	4
莫昔	-4	-1
莫昔芬	-4	-1
菌	-3	3
菜	-20	6
菜。	5	-2
菜刀	7	7
营	-4	1
营养	-6	0
营养师	-6	1
落	-11	-4
落枕	-6	1
蒙	-22	6
蒙停	-3	2
蔓	1	-5
蔓延	1	-5
蔓延到	1	-5
蔫	40	23
蔫的	13	0
蔫蔫	13	0
蔫蔫的	13	0
薄	2	-4
薄血	3	-5
藏	-6	-5
藏 ,	5	2
藿	8	4
藿香	8	4
藿香正	8	4
虑	-15	2
虑 ,	-9	0
虚	5	-4
虫	3	-6
虹	1	9
虹圈	1	8
虹圈 ,	1	7
虾	6	5
蚊	-29	0
蛇	25	23
蛇咬	31	23
蛇咬了	17	10
蛇毒	-5	1
蛇毒血	-5	1
蛋	-9	0
蛋大	1	-3
蛋白	-18	2
蛋白 ,	2	-7
蛋白 00	3	10
蛋白 000	-20	-2
蛋蛋	4	9
蛮	16	5
蛮好	16	5
蜂	7	3
蜡	-7	3
蝶	0	12
蝶呤	0	12
蝶呤本	9	9
融	-6	-2
融合	3	-2
血	38	30
血 "	-4	0
血 ,	-10	-30
血 , 一	3	-2
血 , 不	-2	-6
血 , 头	3	0
血 , 就	-17	0
血 , 无	-6	4
血 , 身	10	-18
血 inr	1	3
血 inr 0.0	1	3
血、	-27	0
血。	-6	-2
血一	39	9
血丝	12	-2
血也	-6	-2
血从	4	8
血压	-21	26
血压 ,	3	-4
血压 00	23	17
血压 000	-10	-3
血压一	-5	-3
血压不	-6	5
血压也	-8	4
血压正	16	-2
血压计	-14	1
血压都	-23	0
血友	11	1
血友病	11	1
血块	24	1
血块 ,	6	1
血小	4	-16
血小板	4	-16
血尿	-5	4
血尿 ,	-1	4
血已	-4	-5
血已经	-4	-5
血带	-12	2
血常	4	-4
血常规	4	-4
血性	-3	0
血性休	-3	0
血栓	-2	-6
血止	29	14
血止不	29	14
血氧	25	6
血氧 00	3	-12
血氧只	27	12
血没	-19	-9
血没烧	-4	-2
血泡	1	8
血液	2	9
血液科	1	7
血清	-5	7
血点	-6	-3
血点 ,	5	-2
血球	-5	-5
血病	23	8
血病 ,	12	5
血症	-8	0
血的	-6	1
血管	-12	10
血管死	8	1
血糖	21	-20
血糖 0.0	-9	2
血糖 00.0	13	2
血糖仪	14	8
血糖都	9	-5
血红	-28	8
血红蛋	-13	8
血脂	-9	0
血色	-18	-1
血色素	-20	-4
血药	-3	-4
血象	-32	0
血走	-12	2
血走的	-5	2
血钙	9	-2
血钙 0.0	7	1
血钠	1	-3
血钠 000	4	-3
血钾	24	13
血钾 0.0	32	14
行	6	-16
行 ,	-9	0
行 , 不	3	-3
行 ?	-12	2
行。	-12	-11
行不	-19	-13
行不行	-11	-4
行了	31	14
行吗	-4	-2
行吗 ?	-4	-1
行性	4	1
行李	26	-7
行李丢	7	-5
行程	-4	0
行路	-3	2
衣	7	8
衣服	4	5
补	-1	-11
补。	-1	-7
补一	17	-6
补充	10	7
补助	-6	0
补液	2	-3
补签	-1	3
补贴	-3	-1
补贴怎	4	-2
补铁	-2	5
表	10	9
表 ,	-12	-2
表 ?	2	3
表我	-8	0
表显	4	3
表显示	4	3
表格	-4	1
表格第	-7	0
表现	-5	2
表里	-15	0
表面	2	-6
衰	1	-9
衰 ,	6	-8
衰住	5	1
衰住院	5	1
衰研	12	2
衰研究	12	2
衰竭	-5	3
袋	-9	4
袋子	3	-1
袋里	2	4
袜	-5	0
被	70	37
被人	4	2
被咬	-5	1
被子	16	9
被子还	12	7
被拒	-3	0
被掐	12	3
被掐住	12	3
被撕	0	4
被撕开	0	4
裁	3	-1
裂	13	1
裂 ,	-5	2
裂开	33	-13
裂开 ,	-7	1
裂样	5	8
装	-9	-2
装。	8	-2
装修	-3	-4
裤	6	5
裤子	1	7
裤腰	1	-5
裹	-2	-6
褥	2	-3
褪	-6	3
褪黑	-7	-3
褪黑素	-7	-3
西	9	-9
西 ,	2	-3
西。	4	-8
西亚	-2	-4
西他	1	-1
西他滨	5	-1
西他赛	-4	0
西利	-6	-5
西坦	-3	-1
西平	-7	-1
西普	3	1
西替	-12	0
西有	2	-5
西有点	2	-6
西还	6	-8
西还清	6	-8
西重	4	0
西重影	4	0
要	-3	-28
要 :	14	3
要一	6	10
要上	1	4
要下	17	-5
要下周	4	-5
要不	-28	-4
要不要	-17	-3
要买	-10	2
要了	11	4
要人	4	4
要什	15	3
要什么	15	3
要住	-8	-4
要住几	-18	0
要住院	5	-3
要做	-15	-2
要停	11	0
要停药	9	-3
要先	-5	-7
要先拍	5	-8
要公	-9	1
要公证	-9	1
要再	1	4
要准	3	4
要准备	3	4
要几	-4	8
要几天	2	7
要出	-5	0
要分	9	6
要加	-2	-3
要去	-8	7
要吃	-22	-1
要命	-5	-1
要命 ,	7	0
要哪	-1	3
要哪些	-1	3
要坐	1	4
要填	10	8
要备	-4	1
要多	2	-6
要多久	12	-5
要寄	7	-9
要带	4	-4
要开	16	9
要开刀	-1	8
要想	-6	6
要我	-7	0
要打	-9	-17
要把	2	-6
要换	2	6
要排	7	-1
要接	0	-3
要接着	2	-3
要提	-8	0
要提前	-5	0
要改	7	4
要是	-11	-12
要是我	-9	-1
要本	-2	2
要本人	-4	1
要查	-6	0
要歇	6	-2
要正	-11	0
要求	-28	5
要求先	3	3
要炸	9	11
要爆	-5	1
要用	0	-9
要的	-12	1
要盖	-5	0
要看	-18	3
要等	3	-4
要紧	25	-2
要紧吗	22	3
要终	7	-1
要终点	8	1
要给	-3	6
要给他	4	5
要继	5	-2
要继续	5	-2
要翻	6	1
要自	-3	1
要补	-10	-3
要裂	1	7
要跟	3	-5
要重	-3	-4
要重新	8	-4
要预	2	4
要飞	-1	-5
覆	5	-10
覆盖	-2	3
覆诊	9	-11
见	-13	-2
见 ,	-17	-8
见。	16	8
见不	-3	0
见书	-3	-13
见了	14	2
见了 ,	3	-4
见他	4	2
见出	-3	-2
见出血	-3	-2
见底	-15	-6
见红	5	-1
见红 ,	0	5
见自	-22	0
见自己	-22	0
观	-13	-6
观察	-6	-6
观察。	6	-1
规	26	-8
规定	-4	-4
规律	15	-1
视	-11	-1
视像	1	-3
视像看	3	-2
视力	1	-5
视网	-6	3
视网膜	-6	3
视讯	-14	8
视讯 ,	-3	2
视讯看	2	10
视频	1	-3
视频 ,	-4	-2
视频 ?	10	7
视频。	6	3
视频吗	5	-3
视频教	4	-3
视频看	-3	2
视频聊	-1	-3
视频能	2	-7
视频里	3	1
视频问	3	-6
觉	38	0
觉 ,	20	2
觉。	15	4
觉就	5	4
觉得	23	0
觉都	-4	-7
角	-4	-8
角流	2	3
解	-3	18
解 ,	-4	2
解一	1	-3
解一下	1	-3
解不	7	8
解不出	7	8
解大	10	4
解毒	-12	0
解毒药	-12	0
解药	19	7
解读	-14	-5
解贵	-5	0
解贵平	-4	0
解释	-6	0
言	6	5
言不	0	5
言不搭	0	5
言乱	7	5
言乱语	7	5
言归	-6	0
言归正	-6	0
言语	7	-2
言语不	3	1
警	-21	3
计	-16	12
计划	3	-5
计显	-8	0
计显示	-8	0
订	-24	3
订了	3	-2
订单	-4	2
订金	-7	1
认	17	25
认。	-7	-1
认不	25	6
认不得	8	5
认不认	17	1
认人	6	8
认知	6	0
认证	8	0
认识	9	1
让	-24	-6
让他	1	5
让他写	5	2
让国	-8	-2
让国外	-8	-2
让我	23	-10
让我们	8	1
让我先	1	4
让我别	1	3
让碰	9	8
让等	11	-8
训	-18	0
议	-30	-2
讯	-13	1
讯 ,	-3	2
讯看	2	10
记	-17	11
记 ,	10	-4
记一	-8	-1
记卡	1	-6
记在	2	5
记录	-13	2
记录仪	-5	0
记得	-13	5
讲	-18	21
讲三	5	1
讲话	-10	7
许	11	-7
论	-15	4
论文	-14	0
论文 ,	-3	0
设	0	-7
访	6	11
访 ,	-11	-4
访能	-5	1
访视	6	1
证	-33	-2
证 ,	14	8
证 ?	1	4
证、	5	1
证号	8	0
证明	-17	0
证明 ,	5	2
证明 ?	-7	1
证明、	5	-3
证明。	2	4
证明怎	-7	0
证材	-4	-1
证材料	-4	-1
证要	-3	0
评	-16	9
评估	-8	9
评估 ,	-4	5
评分	0	4
识	-19	0
识字	-8	0
识模	-4	0
识模糊	-4	0
诉	5	2
诉我	8	-7
诉求	-6	2
诉求 :	-5	0
诊	18	-6
诊 ,	-8	-5
诊 ?	-5	0
诊。	3	-9
诊所	-5	7
诊断	-5	3
诊时	-1	2
诊时间	5	2
诊的	6	-7
诊科	2	-5
诊科护	6	-5
诊能	0	13
诊要	0	8
诊费	-1	-3
词	-3	5
译	1	4
译。	-7	0
译费	5	-1
试	9	12
试管	-24	11
试纸	5	-4
试者	-17	0
试者家	-3	2
试药	16	-2
试过	0	-4
试验	32	12
试验 ,	-4	-4
试验。	13	11
试验中	8	1
试验吗	0	-8
试验的	-15	0
试验第	5	-1
试验药	3	-3
试验要	3	5
试验还	4	7
话	68	48
话 ,	21	8
话 :	2	5
话。	1	-4
话一	-7	0
话不	12	6
话也	5	11
话像	9	0
话前	1	3
话前言	0	5
话含	3	4
话大	1	4
话大舌	1	4
话完	1	-10
话完全	1	-10
话就	-3	2
话慢	-14	0
话打	5	1
话有	-8	-1
话没	6	2
话没人	4	5
话要	25	0
话说	-14	2
话走	1	-9
话走路	1	-9
话都	43	-12
话颠	0	6
话颠三	0	6
询	-27	5
询 ,	4	3
询 , 能	0	3
询一	4	-6
询一下	5	-6
询去	1	1
询去日	0	4
询的	-5	4
询的是	-13	0
询赴	5	-1
询问	0	-9
该	-3	0
该不	8	5
该就	9	6
该就是	9	6
该找	-22	2
该换	-6	1
该没	22	-7
语	1	10
语。	0	3
语不	7	2
语不清	3	1
误	24	16
误 ,	1	3
误。	8	-5
误吃	43	14
误工	-6	0
说	12	44
说 "	-6	-1
说 ?	6	-1
说“	8	3
说一	-15	7
说下	4	-1
说不	11	16
说不出	10	3
说不清	19	7
说不用	-2	5
说两	4	6
说中	-6	-2
说中文	-6	-2
说他	2	-4
说他是	5	2
说会	-5	-2
说冷	6	2
说半	4	2
说可	4	7
说可能	6	6
说国	2	4
说国外	2	4
说头	1	7
说好	6	-5
说我	-9	-2
说拍	5	3
说明	-30	-8
说明 ,	3	-8
说明书	-7	-6
说是	1	4
说是捂	4	3
说是没	3	1
说有	-1	-9
说有个	5	2
说正	-22	2
说正事	-6	2
说正常	-16	0
说没	49	3
说没事	17	1
说没有	6	6
说法	-5	0
说法 ,	-5	0
说的	6	1
说看	-6	3
说等	9	3
说缺	7	-8
说胡	25	21
说胡话	25	21
说胸	-3	0
说胸口	-6	-4
说药	8	1
说要	23	-6
说话	34	-11
说话像	9	-1
说话前	0	5
说话含	2	4
说话没	2	-3
说话走	1	-9
说话都	4	-21
说这	-4	-2
说这个	-1	-3
说高	12	9
请	-23	20
请一	-5	-3
请一位	-3	-4
请专	-13	-2
请专家	-13	-2
请你	2	-6
请你们	2	-8
请写	-23	-1
请函	-6	8
请医	-13	1
请医师	6	1
请医生	-18	0
请协	-7	0
请协助	-7	0
请告	-3	7
请告知	-4	6
请回	27	1
请回复	17	2
请国	-7	0
请国外	-7	0
请安	-9	0
请安排	-9	0
请帮	10	-9
请帮我	2	-5
请把	-20	0
请报	-6	1
请报价	-5	-1
请提	6	5
请提供	5	4
请教	-33	2
请教 :	-4	0
请教一	-4	0
请确	-4	2
请确认	-4	2
请立	-10	0
请立即	-10	0
请给	8	-1
请给个	8	0
请贵	-6	0
请逐	3	-1
请逐条	3	-1
请问	21	-6
请问你	20	-1
请问去	-4	-1
请问可	4	1
请问哪	6	0
请问国	3	-2
请问有	-7	1
请问能	-6	-2
请问贵	-8	-4
诺	10	3
诺和	5	-1
诺和锐	4	-2
诺福	14	4
诺福韦	14	4
读	-7	-2
课	12	-4
课 ,	4	-5
谁	0	7
谁出	6	-5
谁出 ?	4	-7
调	11	-21
调到	6	-3
调员	11	3
调药	5	-8
谈	10	-4
谘	-14	0
谘询	-14	0
谢	-3	3
谢。	-4	-1
谢你	-7	-2
谢你们	-4	-3
谢谢	-14	1
谢谢你	-10	-2
谱	5	7
谷	-13	1
谷做	-11	0
豆	10	6
象	-15	-5
象 ,	-7	-1
象哪	-4	0
豫	-3	-11
贝	-12	5
贝伐	-6	2
贝西	-9	-2
贝西利	-9	-2
负	-1	5
财	3	1
财务	3	1
责	7	5
败	-14	2
败血	-8	0
败血症	-7	0
账	9	-4
账。	4	-1
账号	-7	5
货	55	-45
货 ,	40	-15
货 ?	5	-8
货。	27	-14
货了	5	-1
货吗	-4	2
质	-15	18
质 ,	-4	1
质和	-8	0
质子	7	3
质子中	18	0
质子治	-11	2
质性	-3	0
质性肺	-3	0
质疏	-6	-1
质疏松	-6	-1
贫	7	-12
贫血	26	-5
购	33	6
购 ,	-4	-2
购 :	-10	0
购买	-3	0
购吗	17	-2
购的	-13	9
贴	-20	-7
贴了	16	-5
贴了两	5	1
贴剂	3	2
贴怎	5	-9
贴怎么	5	-9
贴着	-6	0
贵	3	9
贵中	7	6
贵中心	7	6
贵了	-4	0
贵停	3	3
贵停了	3	3
贵司	6	4
贵处	-4	0
贵方	-3	2
贵方能	4	1
贵院	-6	1
贸	-2	-5
费	-22	-15
费 ,	-12	1
费 000	-8	-1
费 ?	-3	0
费。	-5	1
费不	-11	-1
费劲	7	6
费劲 ,	4	1
费劲。	2	4
费吗	51	-1
费吗 ?	17	0
费多	-6	-5
费多少	-6	-5
费怎	-2	-4
费怎么	-2	-4
费我	7	-6
费用	14	-8
费用、	5	3
费用。	-4	4
费用多	-5	0
费用清	16	-5
费用能	3	1
费用预	10	0
费的	8	-4
费能	-6	0
资	-7	8
资料	3	6
资料。	8	1
资质	-8	0
资质和	-8	0
赔	-8	3
赔 ?	-8	0
赛	11	-9
赛 ,	17	-3
赠	-4	-3
赠药	0	-3
走	2	6
走 ,	21	1
走。	7	-3
走不	-5	15
走不了	3	14
走两	6	9
走两步	1	10
走了	-27	-11
走了 ,	-6	-11
走平	14	5
走平路	14	5
走得	-12	-7
走的	-13	3
走的 ,	-11	2
走路	6	-25
走路不	-3	-5
走路像	7	6
走路说	7	-14
走路还	1	-7
走路都	-15	-4
赴	6	3
赴美	9	3
赶	4	11
起	43	12
起 ,	-4	4
起一	8	-5
起一天	3	-1
起不	5	8
起两	13	5
起两条	8	6
起了	-5	-1
起了一	0	-6
起劲	3	-4
起发	-22	2
起发烧	-22	2
起只	1	-5
起只能	1	-5
起右	11	-13
起右眼	7	-14
起吃	-10	-4
起大	5	-2
起头	7	8
起头痛	7	4
起就	1	3
起尿	1	-4
起床	7	-11
起搏	-4	3
起搏器	-4	3
起来	25	17
起来 ,	9	-6
起来一	0	3
起来了	-7	-2
起来喝	-11	-1
起来就	10	-9
起来眼	3	7
起来还	-11	3
起疙	3	3
起疙瘩	3	3
起疹	12	-12
起疹子	12	-12
起的	18	1
起眼	1	-3
起肚	0	4
起腰	12	6
起身	3	0
趁	-15	1
超	-8	-6
超、	-3	7
超过	-11	0
越	53	-29
越厉	5	-2
越厉害	5	-2
越来	44	-28
越来越	44	-28
越痛	0	6
越痛 ,	0	6
趟	22	-17
趴	2	7
趾	-7	-3
跑	-15	-10
跑了	4	-5
跑厕	5	-7
跑厕所	5	-7
跑完	-13	4
距	-24	-4
跟	-6	24
跟人	5	-2
跟你	-8	3
跟你们	5	3
跟平	3	-10
跟平时	3	-10
跟我	7	-3
跟我吵	10	4
跟我说	9	0
跟沥	9	5
跟沥青	9	5
跟着	4	8
跟着痛	2	3
跤	-7	-5
跤 ,	-5	-5
跨	9	-2
路	0	-4
路 ,	8	5
路一	9	18
路上	-12	0
路不	-1	-11
路像	7	6
路像喝	7	9
路往	1	5
路说	7	-14
路说话	7	-14
路还	1	-9
路都	-14	-6
跳	15	11
跳 ,	-8	0
跳 00	3	2
跳 000	2	7
跳 000 ,	2	3
跳一	8	5
跳一百	6	-1
跳一跳	3	4
跳下	23	12
跳下去	23	12
跳乱	7	5
跳广	7	0
跳广场	7	0
跳舞	-5	0
踏	-9	-3
踏实	-7	-3
踏实。	0	-5
踝	-1	-3
踩	6	9
踩棉	-6	8
踩棉花	-6	8
蹦	7	4
蹦 ,	5	2
蹲	-3	5
躁	17	7
身	51	23
身 ,	7	-5
身上	33	-16
身上一	6	12
身上没	8	-9
身上起	-10	7
身份	-7	-4
身份证	-7	-3
身体	-43	-11
身体好	5	-3
身体没	1	-5
身冷	12	8
身冷汗	12	8
身发	24	19
身发抖	16	5
身子	-7	5
身子不	-8	2
身打	20	5
身打摆	20	5
身有	-3	-5
身汗	-10	-2
身脱	4	3
身脱皮	4	3
身起	29	-6
身起大	3	3
身起疹	12	-12
躲	8	6
躺	52	34
躺不	39	20
躺不下	27	8
躺不平	12	10
躺了	-6	0
躺就	2	8
躺就憋	2	5
躺着	18	0
车	-21	23
车 ,	-16	1
车。	-16	0
车去	-7	0
车摔	2	10
车费	11	-3
转	18	28
转 ,	15	-6
转到	1	3
转去	-8	2
转日	-5	1
转日本	-5	1
转机	3	-2
转移	13	25
转移 ,	12	5
转给	2	4
转诊	5	3
转运	9	-3
转院	5	3
轮	-16	3
轮到	-7	1
轮椅	-6	-2
软	30	36
软 ,	3	7
软 , 今	1	6
软得	1	8
轻	-11	2
轻度	-10	-4
轻生	-8	7
轻生念	-13	0
载	7	-10
较	11	6
较一	4	4
较一下	4	4
辅	-17	5
辅助	-11	2
辈	-8	2
辈子	-8	2
辈子没	-10	1
输	-2	16
输 ,	-7	-1
输后	-3	0
输完	7	8
输注	-5	1
输液	-9	2
输血	7	-3
输血 ,	7	1
辛	0	5
辣	17	-4
辣地	0	-3
辣地痛	0	-3
辣的	3	-2
辣的 ,	2	-3
辣辣	5	-6
辣辣地	0	-3
辣辣的	3	-3
边	75	-28
边 ,	7	3
边。	-3	3
边上	7	-5
边乳	2	-10
边乳房	2	-10
边了	10	4
边了 ,	10	4
边发	8	4
边嘴	4	3
边嘴角	4	3
边大	1	-3
边头	0	7
边奶	1	-7
边小	2	-4
边小腿	1	-5
边度	18	-9
边手	-2	3
边手脚	-2	3
边有	15	2
边有没	-4	-2
边歪	2	6
边歪 ,	2	6
边粗	4	-17
边粗一	3	-9
边粗了	1	-6
边缘	8	-6
边肋	0	10
边肋下	0	8
边肚	0	3
边肚子	0	3
边胸	1	5
边胸口	1	5
边脸	7	-25
边要	-4	-3
边身	-6	8
边身子	-6	8
达	1	8
达比	-2	7
达比加	-2	7
过	-43	-3
过 ,	-38	-6
过 , 我	7	4
过 , 现	-8	0
过 00	-10	0
过。	4	-13
过。想	-1	-9
过一	-12	4
过一回	-16	1
过一次	-13	-5
过三	-3	0
过两	-4	2
过两个	-4	0
过了	25	9
过了。	15	2
过冬	-9	5
过去	-24	1
过去 ,	-15	0
过去。	0	3
过去了	-11	-1
过心	11	0
过敏	-12	4
过敏。	1	5
过敏史	-3	0
过敏性	-8	1
过期	-11	5
过来	-6	4
过来 ,	0	-3
过气	-21	3
过气 ,	4	1
过海	3	-5
过海关	3	-5
过的	-11	2
过血	-15	0
过血 ,	-9	0
过轻	-3	0
过轻生	-3	0
过量	-10	0
过院	-21	0
过院 ,	-5	0
迈	-22	-7
运	2	-7
运动	-9	-5
运回	-3	-6
运费	-23	0
近	-12	-47
近一	-9	-2
近一周	11	-2
近一年	-4	0
近三	4	-2
近两	-10	1
近两周	-9	0
近六	3	-1
近哪	7	-3
近有	0	-5
近期	-4	-1
近没	-8	-5
近的	-5	-6
近视	1	-7
返	4	-21
返上	5	-11
返两	12	-5
还	38	-39
还一	2	3
还不	5	-6
还会	2	-7
还剩	8	-15
还剩四	4	-4
还去	3	-1
还发	12	27
还可	0	-5
还可以	0	-5
还吃	2	-14
还吃不	2	-15
还吐	33	17
还吐了	0	6
还喝	1	-4
还在	36	1
还在往	5	-11
还在流	27	12
还在考	-6	0
还够	-12	1
还够吃	-9	6
还好	2	1
还好 ,	-4	-2
还好。	4	0
还想	5	3
还打	-6	-1
还招	0	4
还掉	-11	5
还收	6	-2
还是	-47	-6
还是 00	-6	-1
还是就	-9	0
还是按	-10	1
还是痛	9	-5
还是直	-12	-1
还有	-18	-4
还有 ,	-3	-1
还有三	-9	1
还有两	-8	-1
还有半	-13	-2
还有四	-11	5
还有没	8	-10
还有点	4	5
还没	-8	-4
还没买	-10	0
还没停	18	10
还没到	-3	0
还没吃	-22	0
还没开	-9	-1
还没打	12	-20
还没有	-8	-8
还没签	5	3
还清	8	-11
还清楚	6	-8
还清醒	1	-4
还照	-2	-3
还能	-1	-26
还能不	7	-4
还能买	-14	7
还能吃	0	-5
还能打	13	-8
还能用	-22	0
还行	19	-26
还行 ,	-10	2
还行。	1	-6
还要	-16	10
还要不	1	4
还说	7	2
还需	-3	0
还需要	-3	0
这	-22	5
这一	-5	-7
这一周	3	-7
这三	14	-7
这三天	10	-5
这不	7	2
这不是	7	2
这两	43	4
这两周	5	-5
这两天	52	6
这个	-31	18
这个月	1	-4
这个药	-12	-7
这个要	2	4
这么	-7	-1
这么写	-4	0
这么痛	8	4
这些	-28	1
这价	8	2
这会	11	10
这会儿	11	10
这儿	13	-5
这几	6	-1
这几天	6	-2
这十	1	-4
这半	-9	0
这半年	-9	0
这句	-8	0
这周	8	-5
这四	6	-11
这四五	2	-6
这张	-9	1
这批	-15	2
这是	8	4
这条	-11	0
这样	-16	14
这样 ,	-39	3
这样吗	15	-6
这次	9	-9
这礼	6	-11
这礼拜	6	-11
这种	-1	12
这种情	-2	6
这类	3	-1
这药	10	-4
这药在	2	3
这边	5	-9
进	11	-16
进 ,	6	-6
进了	-12	-2
进去	21	-9
进去 ,	4	3
进口	-27	13
进口的	-17	2
进口药	2	-5
进口货	-4	1
进吃	2	-10
进吃 :	-3	2
进行	4	1
进行性	4	1
远	9	3
远程	13	8
远程会	2	9
远程医	6	-12
远程看	-12	-9
远程调	-3	-4
远程问	-11	0
远距	-7	-4
连	23	5
连着	6	-7
连线	3	4
连续	20	-10
迟	-3	-1
迪	10	-2
迪生	8	-3
迪生病	4	-2
述	-8	0
迷	-22	24
迷、	-4	0
迷瞪	4	3
迷瞪瞪	4	3
迷糊	21	20
迷糊糊	6	13
迷迷	10	16
迷迷瞪	4	3
迷迷糊	6	13
追	-22	0
追到	-9	0
追剧	-10	0
退	-17	19
退 ,	-22	5
退 ?	-6	7
退。	1	4
退不	-5	5
退不退	-5	5
退了	-32	0
退了 ,	-20	1
退休	7	0
退出	3	0
退吗	1	5
退吗 ?	1	3
退回	-11	0
退款	2	5
退烧	-12	2
退烧药	-6	7
退货	10	-2
送	3	2
送 ,	-8	-9
送人	9	1
送医	-6	1
适	-7	-5
适 ,	-5	1
适。	-6	0
适不	-3	0
适不适	-3	0
适合	-3	0
选	-20	-7
选期	-10	0
透	37	27
透 ,	2	4
透了	26	12
透了 ,	17	8
透析	31	6
透析 ,	0	3
透析病	0	4
逐	-7	2
逐条	-7	2
递	-1	-5
递卡	8	-2
递卡在	8	-2
途	5	-8
途飞	5	-4
途飞机	5	-4
通	15	-11
通 ,	0	3
通畅	-3	-1
通的	5	1
通知	11	-11
通红	0	7
通补	-4	-2
通补贴	-4	-2
通话	-12	4
通费	-7	3
速	18	-5
速效	-2	0
速效救	-3	2
造	-11	-7
造口	6	1
造影	-19	1
造影剂	-14	0
逼	-2	3
遇	-7	0
遍	17	8
道	17	-5
道 ,	12	0
道你	8	0
道你们	8	0
道的	-7	1
遗	28	15
遗书	53	19
遗书写	16	3
遗传	12	5
遗体	-15	-9
遗症	-9	0
遛	-14	-5
遛弯	-7	-5
遥	10	6
遥控	10	6
遥控器	10	6
遮	2	-4
避	-6	3
避孕	-3	-1
邀	-5	9
邀请	-5	9
邀请函	-6	8
那	-40	-23
那一	6	-10
那个	19	17
那么	4	-5
那么大	3	-4
那会	-5	3
那会儿	-5	3
那位	-5	0
那儿	-17	-4
那儿有	-5	0
那几	-10	0
那只	29	-26
那块	-5	1
那块儿	-5	3
那天	-22	-1
那家	-4	7
那家医	-5	6
那年	-12	-4
那度	7	-2
那度胺	7	-2
那张	-9	3
那时	-11	-1
那时候	-11	-1
那是	-18	0
那条	-2	-20
那条胳	4	-5
那样	-8	0
那次	-6	4
那款	-22	0
那段	-10	0
那种	-13	-12
那种 ,	-7	-3
那种。	-18	1
那边	-14	-1
那边的	-3	-2
那里	7	5
那阵	-5	2
邦	20	0
邦 ,	11	-2
邦邦	3	7
邮	6	-9
邮件	-1	-10
邮寄	3	-7
邮箱	9	2
邻	12	9
邻居	12	9
郁	-4	0
郁症	-5	-1
部	-25	1
部正	-4	0
部正常	-4	0
部肿	-6	0
部肿胀	-6	0
都	12	17
都 ,	5	-4
都上	-15	-3
都不	21	19
都不知	3	5
都会	-8	0
都健	13	3
都健康	-6	0
都发	7	-3
都吃	14	6
都吞	8	4
都喘	2	12
都喘 ,	2	9
都在	-19	-3
都失	-9	2
都失败	-9	2
都头	3	4
都头痛	3	4
都好	-25	-13
都好 ,	-20	-6
都好。	0	-3
都带	3	0
都平	-5	-12
都平安	-6	-14
都得	-8	0
都拿	2	4
都拿不	2	4
都攒	27	12
都断	4	-4
都是	-22	-4
都是 00	-12	-2
都是 000	0	-3
都有	9	1
都有 ,	5	-5
都止	6	-4
都正	11	10
都正常	11	10
都没	-6	-8
都没有	-18	2
都没用	7	8
都湿	3	1
都痛	1	12
都痛 ,	0	6
都站	1	4
都站不	1	4
都能	11	1
都行	-27	-17
都行 ,	6	-12
都要	-28	-3
都说	12	1
都说不	13	3
都过	-15	0
都过去	-13	0
都还	-8	4
都还行	-8	4
都这	-4	5
都这么	-4	0
都这样	0	5
配	-14	2
酐	26	-23
酐 00	-10	-4
酐 000	-3	4
酐从	19	-10
酐从 000	12	-6
酒	-15	10
酒 ,	-14	1
酒店	8	5
酚	15	9
酚酯	8	-2
酮	3	-19
酮体	16	-11
酮体阴	16	-10
酰	4	9
酰氨	9	7
酰氨基	9	7
酱	23	-5
酱油	8	-6
酶	-5	1
酸	-46	11
酸 ,	-1	8
酸 000	-8	7
酸 000 ,	2	6
酸甘	5	1
酸甘油	5	1
酸痛	-13	-2
酸胀	-1	-6
酸胀 ,	-1	-5
酸钙	1	3
酸钠	10	-6
酸锂	3	9
醇	18	7
醇的	-3	0
醇的研	-3	0
醉	-5	8
醉 ,	1	3
醒	85	9
醒 ,	25	18
醒。	-2	-3
醒了	3	-1
醒了 ,	5	-8
醒来	-5	3
采	-20	20
采访	-3	0
采购	0	2
采购 :	-10	0
释	2	-4
释片	13	-6
里	16	14
里 "	11	-10
里 ,	12	1
里 ?	-8	-2
里。	2	3
里一	4	-1
里一股	0	4
里三	15	1
里也	5	0
里买	-12	-2
里买得	-3	-5
里了	10	4
里了 ,	9	3
里人	-7	-2
里人说	-2	5
里人都	-5	-12
里全	3	6
里全是	3	2
里全烂	0	3
里写	-9	0
里写 "	-3	0
里冷	7	4
里发	6	7
里只	3	2
里可	3	2
里可以	3	2
里含	7	2
里呼	5	4
里呼噜	5	4
里头	5	-3
里就	5	-6
里带	18	-6
里开	-6	4
里开始	2	4
里想	3	4
里打	3	-3
里有	16	-2
里有烂	7	4
里没	-11	5
里烧	4	4
里痛	8	-13
里痛醒	8	-13
里的	-9	13
里眼	1	-3
里眼睛	1	-3
里糊	18	9
里糊涂	18	9
里老	-15	3
里老人	-4	-2
里能	13	-9
里能买	5	-3
里能先	5	-1
里自	0	3
里血	-10	6
里说	-3	3
里转	-3	0
里还	-11	7
里还剩	-7	-3
里还是	2	-3
里还有	-6	7
里都	2	-4
里问	14	-2
里面	-13	-3
重	17	-38
重 ,	33	9
重 :	-3	2
重 : 00	-3	2
重型	-8	-6
重度	-10	-3
重开	-12	1
重影	8	-1
重感	-5	2
重新	22	-9
重症	10	0
重离	-4	-3
重离子	-4	-3
重粒	-3	-1
重粒子	-3	-1
野	20	-24
量	8	-15
量 ,	2	-16
量 00	2	4
量 ?	7	-1
量。	-12	0
量不	-13	-11
量不多	2	-6
量了	24	4
量了 00	6	3
量了三	8	2
量以	4	5
量以后	4	5
量体	-3	-1
量体温	-3	-1
量出	17	9
量出来	0	4
量的	-3	4
量血	0	-7
量血压	0	-7
量表	-5	0
量表里	-10	0
量还	5	-1
金	22	11
金属	3	-3
金星	2	7
金星 ,	1	6
金森	7	-4
针	26	-8
针 ,	-9	5
针。	9	0
针剂	-7	2
针后	14	6
针在	1	-3
针是	-3	-2
针的	-4	4
针还	-5	0
针那	10	6
针都	0	4
钉	8	-4
钉子	8	-4
钙	9	11
钙 0.0	8	2
钙 0.0 ,	6	-3
钙蛋	-9	4
钙蛋白	-9	4
钟	30	22
钟 ,	16	1
钟 , 全	2	3
钟 , 现	2	-4
钟。	-3	-5
钟了	7	2
钟后	1	3
钟头	-21	-7
钟头 ,	3	-3
钟头飞	-6	-4
钟就	-14	-3
钟没	4	2
钠	-6	-16
钠 000	-12	-2
钠 000 ,	-6	3
钥	13	4
钥匙	13	4
钱	-24	14
钱 ,	-4	9
钱 , 能	20	2
钱 , 要	11	6
钱 ?	6	-3
钱。	-7	1
钱一	-3	7
钱一支	-6	4
钱包	-17	0
钱都	-3	3
钾	26	6
钾 0.0	32	11
钾 0.0 ,	10	3
钾 0.0 mmol	3	3
钾 0.0 。	-5	-1
铁	15	13
铁剂	-6	3
铁的	3	7
铂	-9	5
铂第	7	2
银	9	-4
银屑	3	-4
银屑病	3	-4
链	-12	-6
销	-12	6
锁	17	12
锁骨	5	4
锂	3	9
锅	-1	4
锈	13	2
锐	4	-2
错	5	19
错 ,	3	-1
错。	-14	5
错一	3	1
错了	5	-4
错了 ,	3	-7
错的	-9	2
镇	34	0
镇上	13	-10
镇卫	12	4
镇卫生	12	4
镜	-9	-10
镜 ,	-3	0
镜切	-5	1
镜切了	-5	1
镜子	4	-6
镥	5	-3
镥 000	5	-3
长	1	-23
长 ,	-4	-6
长 , 想	-4	0
长。	11	2
长了	-5	4
长到	25	-16
长好	-8	-5
长好了	-8	-5
长效	-9	4
长效针	-11	9
长期	1	5
长期服	14	4
长途	5	-4
长途飞	5	-4
门	25	11
门 ,	-11	0
门冬	8	-3
门口	8	1
门外	10	3
门诊	-3	3
门诊能	-1	8
闪	5	-16
闪光	7	-9
闪光 ,	7	-4
闭	-2	-12
问	-30	0
问 ,	-3	3
问 :	-9	5
问“	22	7
问。	-1	-3
问一	26	14
问一下	30	13
问下	-28	-7
问下你	-7	1
问个	-6	-1
问人	-13	-3
问他	16	14
问价	9	6
问你	25	5
问你们	19	3
问出	-7	0
问出国	-7	0
问医	6	2
问医生	4	2
问去	6	-7
问去台	6	-5
问发	11	-1
问可	8	0
问可以	4	1
问吃	-3	1
问哪	10	8
问哪国	3	6
问回	4	0
问国	1	6
问国外	0	4
问德	-15	2
问德国	-15	2
问怎	5	-11
问怎么	5	-11
问我	7	-3
问日	-12	-3
问日本	-12	-3
问是	-3	1
问有	-3	19
问有无	-9	2
问有没	2	18
问清	-22	2
问清楚	-21	-2
问用	0	-3
问的	-19	0
问的是	-12	0
问研	1	-5
问研究	1	-5
问肺	-5	0
问能	-26	2
问能不	-16	-3
问能否	0	6
问要	-3	-4
问要不	3	-4
问视	-2	-3
问视频	-2	-3
问诊	-3	-2
问贵	-14	-3
问贵平	-14	-4
问还	19	-6
问这	6	-1
问这个	-5	-2
问这种	2	3
问远	4	-4
问远程	4	-4
问问	-20	18
问问你	-5	1
问问医	4	2
问问国	-12	1
问问有	-5	0
问阿	-4	-2
问题	-2	-8
问题 ,	-8	-5
问题。	5	-6
闲	4	1
间	-35	16
间 ,	8	8
间。	6	-3
间歇	6	-1
间盘	-11	0
间质	-3	4
间质性	-3	0
间隔	9	2
闷	35	1
闷 ,	-2	-8
闷、	-5	1
闷不	5	-6
闹	-2	8
闹 ,	-5	1
闻	-12	-5
闻说	-4	-5
阑	5	-1
阑尾	5	-1
队	-12	-5
防	-3	4
防。	-14	0
阳	12	2
阳 ,	-8	3
阳台	10	1
阳性	1	-11
阳性 ,	3	-1
阳穴	3	3
阴	-12	4
阴性	-19	-15
阴性 ,	9	-5
阴性。	-13	-4
阴部	17	9
阵	1	35
阵 ,	-3	0
阵一	-1	5
阵一阵	-1	5
阵发	4	1
阵阵	16	11
阶	-2	3
阻	-6	-6
阻断	3	-9
阻断药	3	-9
阿	2	-2
阿司	-7	-3
阿司匹	-7	-3
阿哌	4	2
阿哌沙	4	2
阿培	11	-2
阿培利	11	-2
阿妈	-8	2
阿姨	7	4
阿嬷	6	1
阿尔	-5	0
阿尔茨	-5	0
阿帕	-8	-3
阿帕他	-8	-3
阿拉	7	7
阿昔	-4	-1
阿比	-8	-5
阿比特	-8	-5
阿爸	4	-2
阿米	-3	2
阿贝	-9	-2
阿贝西	-9	-2
阿霉	-3	1
阿霉素	-3	1
附	20	-11
附上	-10	-5
附件	8	-1
附近	12	5
附近哪	7	-3
际	12	-5
际部	0	-3
陈	-2	8
降	31	21
降 ,	4	5
降压	6	0
降压药	16	1
降糖	18	2
降糖药	12	0
降钾	12	9
限	-5	10
院	-26	-2
院 ,	-2	-6
院 ?	-1	-8
院”	7	1
院。	-9	9
院两	-7	0
院卒	-3	0
院卒中	-3	0
院后	-2	3
院在	2	-4
院大	-4	0
院小	3	5
院小结	3	5
院已	-9	1
院打	-4	2
院无	16	7
院有	4	0
院有没	3	-6
院没	15	-14
院的	-4	1
院第	-5	1
院药	6	0
院要	2	-4
院让	-2	-8
院说	10	-1
院那	3	-4
除	14	-3
除 ,	10	2
除了	-8	0
除标	9	2
除标准	9	2
险	1	10
险公	8	-5
险公司	8	-5
险理	4	3
险理赔	4	3
险的	-4	-3
险赔	-3	0
陪	-19	-5
陪同	13	-4
陪同家	4	-5
陪护	-16	-9
陶	10	-11
陶土	5	-9
隆	3	-1
隆坡	-5	2
随	-2	3
随便	-5	0
随机	-6	2
随访	11	6
随访 ,	0	-4
随访能	-5	1
随身	-1	5
隐	12	-21
隐形	14	-19
隐形眼	6	-9
隐私	8	4
隐隐	4	-6
隔	-18	0
隔壁	-6	1
障	-15	3
难	21	6
难 ,	9	4
难、	-7	0
难受	14	-11
难受 ,	5	-2
集	17	2
雇	0	-6
雇主	0	-6
雪	6	7
零	-13	4
零点	11	5
雷	-13	9
雷他	-10	0
雷他定	-10	0
雷射	-1	8
雾	-17	9
需	-7	-1
需不	3	1
需不需	3	1
需要	-11	-2
需要一	-8	-1
需要什	16	3
需要医	-13	0
需要带	4	-2
需要提	-5	3
霉	-14	1
霉素	-14	1
霜	1	4
露	-26	-5
青	51	-14
青 ,	27	-7
青一	10	-16
青似	9	5
青似的	9	5
青紫	2	-6
青紫 ,	2	-6
青霉	-11	0
青霉素	-11	0
静	-20	-2
静息	6	5
静脉	-9	2
静脉曲	3	3
非	-14	17
非尼	-22	1
非常	-3	-2
非所	12	4
非所问	12	4
非要	-3	0
非让	-14	6
非让我	-8	0
靠	-3	-8
靠氢	3	3
靠氢化	3	3
面	7	9
面我	-7	1
面有	6	-13
面有点	5	-4
面色	8	10
面色苍	8	9
面谈	-5	-2
面部	-14	0
面部肿	-6	0
靶	-3	-9
靶向	7	-8
靶向药	5	-17
靶药	-4	2
鞋	18	-1
韦	12	-2
韩	-13	-3
韩国	-15	0
韩国做	-14	1
韭	3	1
韭菜	3	1
音	23	13
音 ,	1	6
页	-30	7
页 :	-8	0
页写	-8	0
顶	80	22
顶不	11	-1
顶不住	3	-4
顶几	2	-3
项	-1	-5
顺	-35	-12
顺 ,	-8	-9
顺丰	0	4
顺便	6	-3
顺便看	2	-3
顺便问	-11	-3
顺利	-19	7
顺利 ,	-5	-4
顺嘴	1	-8
顺带	3	-3
顺铂	-7	-1
须	-2	1
须知	-11	0
顾	-6	11
顾失	6	2
顾失智	6	2
顾问	-7	2
顿	-13	-14
顿了	8	-10
顿了 ,	8	-9
预	2	5
预估	11	0
预约	-19	4
预约单	-13	-2
预约吗	16	-6
预约的	-6	5
预计	1	-5
预防	5	9
预防。	-14	0
领	12	-5
颈	8	3
颈椎	5	3
颈椎病	3	1
颈癌	5	-1
频	13	-4
频 ,	-4	-2
频 ?	10	7
频。	6	3
频吗	5	-3
频吗 ?	2	-3
频尿	13	-15
频尿痛	12	-13
频教	4	-3
频消	-9	0
频消融	-9	0
频看	-3	2
频看一	0	3
频看看	1	4
频聊	-1	-3
频能	2	-7
频能不	1	-5
频里	3	1
频问	3	-6
频问诊	0	-5
频问问	4	2
颗	12	4
颗 ,	12	-1
题	-30	-6
题 ,	-4	-3
题 :	-8	1
题。	5	-6
题。想	-11	-1
题是	5	1
题目	-10	0
颜	3	-21
颜色	3	-21
颜色像	1	-6
颜色正	6	-8
颜色深	1	-4
额	16	-8
额 ,	14	6
额头	6	-13
颠	3	11
颠三	3	7
颠三倒	3	7
颤	26	10
颤 ,	11	4
颤。	11	3
颤吃	2	-3
风	-16	20
风 ,	8	3
风、	-5	0
风、心	-3	0
风团	5	5
风团 ,	4	4
风暴	-4	-2
风湿	5	-3
风的	-7	0
风箱	-3	-1
风险	6	10
飘	10	-15
飘 ,	1	-7
飙	-5	-7
飙到	1	-7
飞	-4	-16
飞机	-7	0
飞机 ?	12	-5
飞机上	-4	0
飞机去	-19	-1
飞机吗	-10	2
飞机回	1	-3
餐	-14	2
餐 ,	8	5
餐里	-7	0
饭	0	0
饭 ,	17	-1
饭 , 现	3	-3
饭。	-8	-8
饭后	4	3
饭时	2	4
饭的	12	3
饭睡	-5	-4
饭睡觉	-5	-4
饭还	-10	0
饭都	-5	-4
馆	16	-5
馒	-2	-11
馒头	-2	-11
馒头 ,	3	-9
首	-15	-13
首尔	-4	-9
首尔做	-3	-1
首页	3	2
香	7	2
香。	-14	0
香正	8	4
香正气	8	4
香港	-4	-5
香肠	1	3
香肠 ,	1	3
马	-25	23
马上	-10	5
马上去	-7	0
马凡	3	2
马刀	-16	0
马拉	-16	4
马拉松	-16	4
马来	-3	-4
马来西	-2	-4
马桶	10	8
马桶上	4	6
马西	-7	-1
马西平	-7	-1
验	6	-1
验 ,	-8	-9
验 ?	1	11
验。	10	11
验中	8	1
验单	3	-2
验单 :	0	-12
验吗	0	-8
验孕	0	3
验孕棒	0	3
验我	-4	1
验的	-15	0
验第	5	-1
验药	3	-3
验血	8	-7
验要	3	5
验还	4	7
骑	3	15
骑车	0	10
骑车摔	2	10
骨	-1	24
骨头	-7	-2
骨头 ,	-11	3
骨头缝	8	8
骨密	-7	-6
骨密度	-7	-6
骨折	-14	0
骨折 ,	-8	0
骨科	-6	14
骨质	-6	-1
骨质疏	-6	-1
骨转	24	6
骨转移	18	8
骨髓	4	1
骨髓瘤	6	-4
骨髓移	-7	2
髋	-2	-1
髋关	3	-1
髋关节	3	-1
髓	1	4
髓瘤	6	-4
髓瘤的	4	-1
髓移	-7	2
髓移植	-7	2
高	40	13
高 ,	-7	-1
高。	6	-3
高一	-5	0
高中	11	0
高危	-6	0
高压	14	-14
高压 ,	1	-5
高压氧	5	-10
高度	5	-6
高度近	5	-6
高烧	39	8
高烧 ,	-5	1
高烧不	-15	0
高烧抽	18	9
高热	-15	0
高热、	-8	0
高血	6	-1
高血压	5	-1
高辛	2	5
高铁	-4	-5
鱼	-20	3
鲁	-14	-6
鲜	46	9
鲜红	14	-4
鲜红的	11	-1
鲜血	39	11
鲜血 ,	8	2
鸡	6	-9
鸡蛋	5	-10
鸡蛋大	1	-3
鸣	-6	0
麦	8	-2
麦考	8	-2
麦考酚	8	-2
麻	1	6
麻 ,	13	30
麻 , 大	4	9
麻。	2	0
麻。我	-4	0
麻不	-9	-9
麻到	3	-1
麻将	-4	-2
麻木	9	11
麻木 ,	19	11
麻烦	-7	-2
麻烦改	4	-5
麻醉	-11	-1
黄	66	-77
黄 ,	27	-11
黄 , 小	4	-9
黄 , 尿	1	-4
黄了	1	5
黄了 ,	1	4
黄到	2	3
黄得	7	12
黄染	4	-8
黄水	2	-7
黄水 ,	1	-4
黄疸	-9	-7
黄的	3	-15
黄的 ,	6	-7
黄绿	2	-3
黄脓	4	-3
黄色	-6	-6
黄豆	1	-5
黏	0	10
黏液	-4	1
黑	9	74
黑 ,	16	0
黑。	5	17
黑了	3	2
黑便	-29	-4
黑便、	-6	0
黑影	2	-6
黑得	6	14
黑得像	6	10
黑点	12	-12
黑的	-9	4
黑眼	-3	1
黑素	-7	-3
默	-5	0
鼓	-6	13
鼓 ,	1	6
鼓一	-5	1
鼓起	-2	0
鼓起来	0	-3
鼻	3	2
鼻咽	8	-13
鼻咽癌	8	-13
鼻喉	-6	-3
鼻尖	2	-6
鼻涕	-29	8
鼻涕 ,	-8	5
鼻涕打	-9	1
鼻血	19	9
鼻血从	4	8
鼾	2	5
齐	0	-16
齐 ,	4	-4
齿	0	-4
龄	13	6
龈	19	-9
龈出	9	-17
龈出血	10	-17
龈渗	1	7
龙	-15	-5`,
};
