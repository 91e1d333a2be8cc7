// Generated from test/screening by `npm run generate`: an n-gram, then its log-odds in hundredths that somebody must act
// within a day, and that it is now. How it is learned: tools/generate/screening-weights.mjs.
export const WEIGHTS = {
  act: -184,
  emergency: -2,
  grams: `"	-35	1
" "	-7	0
" ,	6	4
" .	22	-1
" 00	-8	0
" :	5	2
" ?	22	11
" a	-14	7
" active	9	4
" acute	-4	1
" and	-24	6
" any	8	8
" could	-7	-14
" emergency	6	6
" for	-22	-3
" i	-11	2
" im	7	20
" is	27	6
" may	15	-6
" mean	24	4
" my	-18	-1
" no	3	10
" not	1	-4
" on	-10	12
" please	9	11
" possible	-23	-4
" should	-18	0
" stop	-21	0
" the	13	-1
" ກ	-5	1
" ຄ	-8	0
" ບ	-17	-2
" ປ	-3	0
" ຜ	-3	-2
" ມ	-8	0
" ຢ	-10	-2
" ສ	-6	-6
" ຫ	4	3
" ເ	8	1
" ໄ	-7	-2
" 。	3	2
" 一	-7	-1
" 可	-8	0
" 急	4	-3
" 我	-26	-1
" 是	14	-11
" 这	-13	0
(	-10	-15
( 0.0	-13	0
( 00	-15	1
( 000	-2	3
( 0000	-22	15
( 1	-16	4
( 2	-17	5
( 3	-8	5
( 4	2	16
( 5	2	7
( 6	28	7
( a	-4	1
( i	-6	-1
( im	-12	-3
( in	-11	0
( its	18	-17
( last	0	-6
( never	21	-12
( normal	22	16
( she	1	6
( thats	-8	0
( the	-26	-3
( two	-7	-1
( usd	-3	1
( was	-10	5
( ກ	3	-1
( ມ	11	4
( ຫ	1	-4
( ອ	5	-7
( ເ	-2	-8
( 上	6	0
( 摘	-3	4
)	-13	-14
) ,	-3	-11
) .	6	16
) 00	-5	3
) :	-22	5
) ;	4	-2
) ?	3	0
) a	-6	3
) an	-4	4
) and	-11	-9
) be	-1	7
) for	3	-8
) has	39	-10
) hasnt	0	-5
) i	-3	14
) id	6	-6
) in	-6	0
) is	-9	4
) may	5	-2
) n	-8	1
) passport	-6	-1
) the	-5	7
) to	30	4
) wants	-4	0
) ບ	7	-2
) ມ	11	4
) ຢ	-3	2
) ຫ	-5	1
) ເ	9	-12
) ແ	-7	-4
) ໄ	7	2
) 。	18	-2
,	-13	41
, "	22	-10
, (	-9	2
, 0.0	-43	-17
, 00	6	15
, 00.0	-2	-9
, 000	-13	-20
, 0000	-28	10
, 1	-17	-11
, 2	36	-4
, 3	-13	12
, 35.0	6	1
, 36.0	-11	6
, 37.0	-14	-21
, 38.0	40	20
, 39.0	29	24
, 4	-13	4
, 40.0	14	16
, 5	28	0
, 6	21	-13
, 7	3	-6
, 8	13	23
, 9	6	0
, a	-22	-35
, abdominal	8	-46
, about	19	-9
, achy	-5	-1
, afebrile	28	-26
, afp	-9	0
, after	0	-6
, age	3	-1
, aged	-4	8
, agony	1	9
, alert	17	-13
, all	-1	-13
, also	21	-2
, alt	-15	-6
, always	-29	0
, an	3	-2
, anc	9	5
, and	9	41
, ankles	10	-16
, any	30	-11
, appetite	5	-4
, apyrexial	11	4
, are	-13	0
, arm	1	10
, arms	9	-10
, as	-59	3
, asking	-8	5
, ast	14	-14
, at	6	4
, ate	-3	11
, b	-10	2
, baby	-21	-8
, back	-13	29
, bank	-4	-1
, because	-14	-4
, been	-17	12
, belly	34	9
, bent	9	7
, best	-11	0
, between	2	13
, bicarbonate	4	1
, bilirubin	4	-2
, bit	14	-14
, black	6	10
, bladder	6	8
, bleeding	-41	3
, blood	-33	13
, bloods	-18	0
, blue	-5	-2
, blurred	4	8
, bmi	12	16
, bone	1	6
, booking	-10	2
, born	-2	3
, both	-35	-3
, bowels	-25	-3
, bp	20	23
, brain	-9	-16
, breast	1	-15
, breath	24	-4
, breathes	2	-7
, breathing	97	4
, breathlessness	-7	-8
, bright	17	29
, bruised	-24	-4
, bruises	3	13
, burning	12	5
, burns	-3	-2
, but	-3	-18
, by	4	6
, calcium	-10	-1
, came	33	8
, can	-7	-31
, cannot	14	40
, cant	51	33
, car	1	3
, cardiologist	-18	0
, certificate	-2	4
, cheerful	12	-8
, chemist	26	-24
, chemo	17	20
, chest	-10	11
, child	-3	4
, chills	10	8
, choking	-4	11
, clammy	6	10
, clean	-17	0
, clinic	3	-11
, clots	2	10
, coil	-3	-6
, colonoscopy	-10	0
, colour	7	2
, coma	-8	-25
, come	11	9
, confused	16	9
, confusion	-24	3
, constipated	3	9
, cough	-32	-29
, coughing	-15	-5
, coughs	0	7
, could	5	-10
, couldnt	-10	3
, counts	-2	4
, cramps	22	5
, creatinine	-29	-15
, crp	0	-5
, crying	2	-11
, ct	21	-16
, cycle	-10	-4
, cycling	-5	-3
, d	-15	0
, day	45	-8
, death	-7	0
, deep	24	-5
, delivery	-8	0
, diabetic	45	-26
, diagnosed	-15	8
, diarrhoea	13	0
, did	6	7
, difficulty	-16	0
, discharged	-13	-1
, dlbcl	3	2
, do	16	16
, doc	-5	-3
, doctor	-27	-7
, does	17	2
, doesnt	24	31
, dont	-13	-3
, dose	12	-1
, double	7	5
, down	8	-4
, dr	-3	7
, drenched	13	11
, drinking	16	-30
, drinks	26	-18
, drooling	21	25
, drools	4	4
, dry	11	26
, e	9	3
, each	6	-8
, ear	2	-14
, eating	3	-13
, eats	8	-14
, ecg	29	-21
, echo	-13	1
, ecog	-16	3
, ef	-18	-15
, egfr	-8	-11
, eight	-3	9
, enough	12	-22
, even	2	-7
, every	-12	5
, everyone	-2	14
, everything	19	-8
, eye	-5	1
, eyes	24	19
, face	27	6
, feeding	-1	4
, feel	56	-38
, feeling	10	-18
, feels	39	6
, feet	-9	1
, felt	-15	3
, fever	46	28
, file	-5	0
, filling	-7	0
, fine	-12	-29
, finger	-1	5
, fingers	24	12
, finished	5	9
, first	9	1
, fits	-12	0
, five	3	-2
, flat	-25	4
, flew	8	1
, flight	-17	1
, floppy	24	16
, flow	15	-1
, foot	6	3
, for	-31	13
, free	-15	0
, from	10	-5
, full	-13	-1
, fully	-2	7
, gained	13	-11
, gait	-9	-4
, gcs	20	13
, getting	6	-5
, gi	0	5
, glucose	-1	9
, goes	-5	2
, going	10	9
, gone	-48	-4
, got	2	16
, grade	-8	0
, grey	8	4
, gritty	-41	-6
, gums	2	18
, ha	-25	4
, had	-10	-22
, haemoglobin	-23	4
, hands	40	7
, hard	2	14
, hardly	11	10
, has	36	66
, hasnt	12	6
, have	-42	-7
, havent	-9	0
, hb	-30	-3
, hba	26	3
, he	40	11
, head	-20	1
, headache	24	18
, healed	-28	0
, healthy	-14	0
, hears	5	6
, heart	10	8
, hence	-25	2
, hepatitis	7	1
, her	16	3
, hes	18	19
, his	-24	18
, hives	16	14
, home	21	6
, honestly	-11	0
, hot	15	-7
, how	-9	18
, hr	14	22
, hurts	17	4
, i	32	-15
, icu	-21	0
, id	12	6
, if	12	-22
, im	10	6
, in	-40	-3
, inr	-51	1
, insulin	4	9
, insurance	4	-2
, interpreter	-5	1
, invoice	2	-5
, is	7	9
, it	9	-45
, itching	8	-7
, itchy	13	-5
, its	-7	17
, ive	60	-12
, jaw	15	1
, just	-32	6
, k	8	33
, keep	-15	5
, keeps	1	-4
, ketone	14	1
, ketones	13	-11
, kidney	35	-38
, kidneys	11	14
, kindly	14	-9
, knees	2	10
, known	14	9
, lactate	23	7
, last	33	-32
, lasting	1	-6
, laughs	-7	4
, left	9	9
, leg	30	10
, legs	28	-2
, letter	9	0
, level	-12	4
, light	7	-1
, like	44	15
, lips	7	22
, list	-17	9
, liver	-16	-2
, long	-12	5
, looking	12	1
, lost	15	7
, low	-6	0
, lung	28	-23
, lungs	-24	-9
, lying	3	0
, lymphoma	-2	9
, m	12	1
, may	27	-2
, maybe	27	-5
, midwife	-4	2
, mild	-1	-16
, mind	-4	1
, mine	-8	-20
, missed	21	2
, mood	-11	0
, more	8	20
, morphine	3	-9
, mostly	-5	4
, mottled	23	8
, mouth	-12	1
, moves	-26	0
, mri	8	3
, muddled	4	2
, mum	-8	-3
, mumbling	7	8
, muscles	13	9
, must	11	-5
, my	12	-10
, myeloma	15	15
, na	-9	-7
, nausea	6	9
, neck	34	33
, need	-16	-4
, needs	-6	16
, neutrophils	4	-6
, never	-22	-6
, new	39	12
, next	18	-18
, nifedipine	-9	1
, nine	-5	1
, no	-4	-72
, nobody	12	-3
, non	13	2
, none	14	9
, nor	23	2
, normal	-11	-3
, nose	6	5
, not	19	-48
, nothing	-1	6
, now	86	47
, numb	5	9
, number	-9	-1
, nurse	-34	-14
, of	-3	-8
, off	-9	-5
, on	52	-13
, one	18	30
, only	-28	-5
, operation	-4	1
, or	12	-43
, otherwise	-13	-15
, our	5	3
, out	-6	6
, ovarian	1	-8
, over	1	-11
, oxygen	6	32
, package	-8	0
, pain	4	1
, painful	1	-9
, pale	35	-4
, palms	4	-18
, paracetamol	0	-3
, passes	6	-3
, passing	-15	-13
, patient	16	4
, pay	-6	18
, peacefully	-7	6
, peak	-16	7
, pee	8	-4
, peeing	13	-11
, perhaps	14	-7
, pet	-6	3
, pharmacy	10	2
, phone	-9	10
, phonsavan	-1	-7
, photophobia	-1	3
, pink	-1	13
, platelets	-4	20
, playing	-6	0
, plays	-7	-13
, please	-47	14
, plt	-7	-9
, plus	3	-24
, pneumonitis	-3	-5
, post	-9	0
, potassium	-19	28
, pounding	6	8
, presents	26	26
, pressure	-17	4
, price	2	14
, promise	-23	0
, prostate	7	5
, protein	-5	3
, psa	23	1
, puffy	5	6
, pulse	-19	13
, pupil	2	11
, pupils	12	15
, purple	28	14
, put	-16	5
, queasy	4	-7
, quite	4	6
, quote	3	4
, r	-5	-2
, ran	-2	5
, rash	-7	10
, recovered	-3	0
, red	40	-1
, refuses	8	19
, repeated	-27	15
, respiratory	-10	9
, retired	-4	-3
, right	23	-2
, ring	6	1
, rr	6	3
, runny	-17	-5
, same	13	-3
, sats	11	2
, saturation	-5	-4
, says	-6	-30
, scan	-8	3
, screams	7	13
, second	5	8
, seeing	8	10
, sees	1	24
, seizure	-4	-1
, send	8	-19
, sent	3	9
, sepsis	-5	0
, seven	-6	4
, severe	-5	5
, shaking	25	-5
, shallow	-20	1
, sharp	10	0
, she	24	20
, shes	27	-7
, should	27	27
, shoulder	4	6
, sick	16	8
, sight	22	-8
, since	16	5
, single	-11	0
, sits	6	4
, six	-7	-6
, skin	29	9
, sleeping	21	7
, sleeps	1	3
, slightly	1	-3
, slowly	5	-1
, small	-6	-16
, smells	10	3
, smelly	35	-29
, smoker	-7	1
, sneezing	-20	0
, so	7	-6
, soaked	25	16
, socks	5	-8
, sodium	-5	7
, some	4	2
, sore	43	-1
, sorry	-6	-2
, speech	1	-14
, spo	0	3
, spreading	11	12
, stable	33	-14
, staggering	8	6
, started	24	17
, stiff	15	9
, still	22	2
, stomach	-1	3
, stools	13	-9
, stopped	22	19
, stroke	-10	0
, student	8	-1
, sugar	36	38
, sugars	-1	-18
, suicidal	-29	0
, swallow	-25	4
, swallowing	-2	-15
, sweating	19	12
, sweaty	6	-21
, swelling	-13	19
, swollen	-6	-8
, systolic	-7	0
, t	-11	-3
, tacrolimus	-5	1
, takes	5	4
, taking	41	-9
, talking	7	-11
, talks	1	-6
, teeth	16	17
, temp	3	-4
, temperature	41	-15
, ten	8	-8
, tender	-14	-7
, terrible	33	24
, thank	-14	-3
, thanks	-12	3
, that	11	8
, thats	28	7
, the	17	0
, theres	3	0
, thermometer	6	7
, they	25	-10
, thinking	21	-9
, third	13	7
, thirsty	10	-24
, thirty	11	9
, this	15	4
, though	6	-2
, three	8	-14
, threw	11	5
, throat	16	26
, throbbing	29	-27
, throwing	0	10
, thyroid	-8	0
, tight	-3	6
, to	7	-11
, today	3	21
, toes	2	11
, toilet	9	1
, tongue	19	18
, tonight	9	8
, too	28	10
, total	-1	-4
, touch	-2	-8
, treated	-20	1
, trial	6	3
, tried	14	24
, troponin	-1	7
, trousers	8	-7
, tsh	-16	-4
, tummy	23	-2
, tumour	-7	0
, turned	-23	12
, twice	5	-13
, two	24	17
, type	22	5
, unchanged	-7	-15
, uncontrolled	-20	0
, unless	1	-6
, up	26	-45
, urea	1	10
, urine	16	-27
, used	9	-3
, veins	15	2
, very	34	31
, vientiane	-2	3
, viral	15	13
, vision	4	-3
, visit	-12	0
, visits	4	-4
, visual	11	5
, voice	9	3
, vomited	4	3
, vomiting	22	50
, vomits	22	9
, waiting	18	6
, wakes	-11	-4
, walk	2	-6
, walking	-16	-14
, walks	16	-2
, want	-22	4
, wants	38	-8
, warm	57	-43
, was	19	-14
, washed	13	-16
, watch	3	-1
, water	2	6
, waterworks	-3	-8
, watery	5	-18
, wbc	4	16
, we	17	16
, weak	-8	5
, wed	-4	8
, wee	3	-4
, weight	-47	-2
, well	19	-1
, went	18	8
, were	-3	4
, wet	16	8
, weve	0	-7
, what	-71	23
, wheelchair	3	2
, wheezing	18	10
, when	7	-7
, where	-16	6
, whether	-13	-4
, which	-3	-9
, whichever	3	-4
, white	6	8
, who	-4	-2
, whole	-1	8
, whom	-23	-9
, whos	-1	-15
, whose	11	0
, wife	4	6
, will	4	-4
, with	31	-41
, woke	16	0
, wont	-6	19
, words	2	-4
, works	-4	2
, worse	39	-17
, worst	3	1
, would	12	-1
, wrist	-3	2
, yellow	16	-7
, yes	17	12
, yesterday	6	-4
, yet	14	-3
, you	3	0
, your	13	2
, yours	-5	1
, ຂ	6	2
, ຄ	18	0
, ຊ	-9	3
, ຕ	-15	0
, ນ	11	-5
, ບ	23	0
, ປ	7	1
, ມ	-3	2
, ຢ	-8	1
, ລ	-7	2
, ຫ	-5	-1
, ຮ	-8	4
, ເ	-1	11
, ໂ	-4	0
, 一	11	17
, 万	3	-3
, 三	19	-4
, 上	18	-1
, 下	7	-9
, 不	15	-57
, 两	5	7
, 中	23	15
, 主	17	0
, 之	-7	-4
, 乙	-5	6
, 也	-21	-26
, 乳	5	3
, 二	-27	-6
, 五	13	8
, 交	3	0
, 人	31	-35
, 什	-21	1
, 今	46	34
, 从	0	27
, 他	22	17
, 代	3	-1
, 以	4	-3
, 价	-4	2
, 会	25	10
, 伤	-17	-1
, 但	25	-19
, 低	12	0
, 住	-4	3
, 体	27	-4
, 你	-19	-7
, 便	10	0
, 保	-2	-5
, 俩	16	0
, 做	-3	0
, 停	-5	-5
, 偶	-12	0
, 像	14	7
, 先	1	15
, 全	9	0
, 公	7	-1
, 关	2	-4
, 其	1	10
, 写	6	1
, 冰	10	-2
, 冷	3	1
, 准	-4	0
, 减	-10	0
, 几	0	6
, 出	14	-2
, 刀	5	-5
, 切	-10	0
, 刚	10	6
, 利	10	-5
, 别	-6	13
, 到	-17	-9
, 刷	6	-10
, 前	7	-5
, 剩	5	-3
, 加	-11	3
, 化	6	-5
, 医	7	-27
, 十	1	12
, 半	11	9
, 华	11	-3
, 卡	-8	1
, 原	-8	-5
, 去	-25	-4
, 又	4	0
, 双	-4	-1
, 反	-7	4
, 发	13	5
, 口	20	-11
, 另	-10	-5
, 只	-32	9
, 叫	27	28
, 可	11	-8
, 右	10	21
, 吃	-12	-18
, 名	17	0
, 后	-5	-9
, 吐	12	37
, 向	4	2
, 吓	9	0
, 吗	7	-14
, 吞	15	7
, 听	-21	-4
, 吸	1	8
, 呕	-1	3
, 周	-5	-2
, 呼	18	12
, 咳	21	0
, 哈	-8	-8
, 哪	7	-22
, 哭	4	8
, 啥	-12	1
, 喂	2	4
, 喉	8	13
, 喘	7	11
, 喝	-10	-8
, 喷	16	7
, 嗓	11	12
, 嗡	6	-13
, 嘴	48	16
, 四	10	7
, 回	4	-2
, 因	14	13
, 国	20	-4
, 在	4	-1
, 地	6	5
, 坐	7	-10
, 基	-4	0
, 塞	2	4
, 填	5	0
, 声	3	-1
, 备	-2	-6
, 复	-7	-1
, 外	13	-8
, 多	3	-4
, 夜	15	-4
, 够	-3	3
, 大	10	-8
, 天	-15	3
, 太	-8	0
, 头	28	13
, 套	-7	-2
, 奶	14	10
, 好	-9	4
, 如	13	-8
, 妈	-15	-2
, 孩	6	-2
, 安	23	7
, 完	-4	0
, 宝	-10	-2
, 客	9	-4
, 室	1	9
, 家	55	3
, 寄	6	0
, 对	-8	5
, 寻	3	7
, 小	15	-17
, 就	3	-2
, 尿	50	-27
, 屁	4	6
, 工	1	-8
, 左	18	-9
, 差	23	-22
, 已	-22	-6
, 带	15	2
, 帮	-6	1
, 常	-9	2
, 平	19	-13
, 床	-10	0
, 开	-9	6
, 当	-13	2
, 往	8	-2
, 心	30	-2
, 快	21	4
, 怎	6	4
, 怕	5	10
, 急	-6	3
, 总	3	2
, 恶	21	13
, 患	3	2
, 情	-6	0
, 想	-35	0
, 感	-15	-1
, 慢	-13	-3
, 成	-5	4
, 我	35	-4
, 或	0	-12
, 房	-8	3
, 所	-30	4
, 手	14	10
, 打	-5	-6
, 托	4	-1
, 扫	-11	0
, 把	7	16
, 抗	1	3
, 护	1	-3
, 报	8	0
, 抬	6	-3
, 抱	-5	6
, 押	-2	3
, 抽	3	3
, 拉	6	-6
, 拍	-3	3
, 拔	2	-4
, 拟	0	-6
, 拿	-10	0
, 按	5	-9
, 挤	6	-3
, 捏	0	3
, 换	1	9
, 掐	3	0
, 排	-17	1
, 接	-6	7
, 摸	14	-12
, 撑	11	2
, 擦	-3	-1
, 支	2	4
, 收	-16	3
, 放	-12	2
, 散	-7	5
, 数	12	7
, 整	7	-1
, 无	-11	-4
, 既	5	1
, 日	2	6
, 旧	3	0
, 早	6	-14
, 时	-12	-10
, 明	11	13
, 昨	40	-7
, 是	-19	-8
, 晚	17	-12
, 普	3	-2
, 替	-3	4
, 最	-21	-14
, 月	10	1
, 有	47	-21
, 未	-4	-1
, 末	2	4
, 本	-11	-1
, 术	-6	0
, 机	-6	4
, 材	6	2
, 条	10	5
, 来	-3	-2
, 枕	2	3
, 查	-9	0
, 歇	1	3
, 止	7	-10
, 正	16	-1
, 每	10	-2
, 比	5	-4
, 毛	1	4
, 氯	-6	5
, 水	5	-13
, 求	24	-14
, 汗	3	7
, 没	-10	-98
, 泵	4	5
, 洗	7	-7
, 活	-4	-1
, 流	15	3
, 浑	16	7
, 海	2	-3
, 渗	6	-7
, 满	2	5
, 滴	1	-3
, 火	3	-10
, 烦	4	-1
, 烧	19	29
, 热	-12	-3
, 爬	0	-6
, 爸	-13	-7
, 牙	9	13
, 环	6	-4
, 现	39	26
, 班	3	-3
, 生	15	-4
, 用	4	-1
, 甲	8	2
, 电	-18	2
, 留	-7	1
, 病	13	-3
, 痒	-9	-7
, 痛	-5	9
, 痰	-11	-1
, 瘦	3	-10
, 瘫	-4	-6
, 登	5	-1
, 白	1	10
, 百	-6	-1
, 盖	0	7
, 目	-9	0
, 直	5	-6
, 看	23	-6
, 真	9	4
, 眼	3	13
, 睡	-12	2
, 研	-1	3
, 破	11	-8
, 碰	2	-3
, 神	5	0
, 离	-14	0
, 稳	-14	-4
, 空	6	0
, 穿	15	2
, 突	20	7
, 站	3	10
, 第	-42	-2
, 等	15	-5
, 签	-2	-4
, 管	7	-4
, 精	3	-13
, 糖	-17	0
, 系	4	-2
, 红	4	-3
, 约	1	5
, 纯	8	3
, 线	-19	1
, 结	-7	0
, 给	-9	-3
, 网	-3	1
, 翻	-9	-6
, 老	-5	8
, 而	13	-11
, 耳	-7	-3
, 肚	29	24
, 肛	5	5
, 肝	-4	3
, 肩	2	6
, 肺	10	-4
, 肾	-5	-1
, 肿	-3	0
, 胀	8	-6
, 胃	-13	0
, 胆	25	2
, 胎	21	1
, 胡	7	4
, 胳	-1	-10
, 胸	10	3
, 能	-16	-20
, 脉	8	10
, 脑	6	-8
, 脖	4	11
, 脚	1	-11
, 脸	19	11
, 腰	9	-13
, 腹	-8	4
, 腿	7	16
, 自	4	-3
, 臭	2	9
, 至	-8	0
, 航	-11	-7
, 花	-8	-2
, 药	-16	4
, 蔫	6	7
, 血	-18	11
, 行	10	0
, 见	2	6
, 视	-2	-9
, 订	1	5
, 认	-2	3
, 让	14	-8
, 讲	-2	13
, 评	-3	0
, 诊	2	6
, 话	9	10
, 说	18	31
, 请	-9	12
, 谁	26	12
, 谢	7	5
, 贴	-8	0
, 贵	-1	-4
, 费	-6	3
, 走	25	-5
, 起	-10	10
, 越	12	-19
, 跑	-4	4
, 跟	-12	-2
, 跳	18	-2
, 身	22	-29
, 躺	19	5
, 转	0	5
, 输	-5	-1
, 边	-3	-13
, 过	2	9
, 近	-5	-1
, 返	6	-7
, 还	29	-3
, 这	35	-5
, 进	-5	0
, 远	10	-2
, 连	6	6
, 迷	2	4
, 退	8	-1
, 遗	23	7
, 那	-17	-3
, 邮	2	-6
, 都	-20	-1
, 酮	12	-7
, 醒	-6	2
, 里	-6	-5
, 量	5	-4
, 钠	-5	-7
, 钱	7	5
, 钾	0	-6
, 镇	8	1
, 门	-9	-2
, 问	13	20
, 阿	3	0
, 附	3	0
, 除	7	-6
, 随	-5	1
, 非	-4	0
, 面	6	4
, 顺	6	2
, 预	4	3
, 颜	2	-5
, 额	5	-6
, 饭	3	-3
, 马	5	-14
, 骨	-6	6
, 高	1	-4
, 黄	-2	-11
, 黑	-15	0
, 鼻	12	9
-	-19	-11
- 0.0	4	-6
- 00	-17	-9
- 000	-20	4
- 0000	-5	-4
- 1	3	1
- 2	-5	11
- 3	-4	-7
- 6	26	-10
- 8	7	-9
- 9	17	-9
- aid	10	-2
- b	-13	7
- brown	0	6
- c	-10	-5
- cell	3	-10
- chop	30	16
- cola	9	3
- coloured	8	-2
- cost	-14	-8
- csf	3	-20
- ct	9	-2
- day	-20	-6
- dose	-5	9
- down	-5	-1
- fly	12	7
- four	-5	4
- free	32	-6
- fu	-5	-6
- grey	-4	0
- hard	0	9
- headed	6	-8
- home	14	-3
- hour	-10	-16
- i	-9	3
- in	-17	4
- ish	3	8
- law	-14	11
- laws	-10	-6
- like	31	37
- minute	-26	0
- month	32	4
- mp	18	-2
- odd	6	11
- old	23	-7
- on	-9	6
- op	8	14
- opinion	5	2
- out	-3	0
- paclitaxel	-1	3
- patient	-4	3
- payers	-22	0
- prescription	-20	0
- pugh	-11	4
- ray	-26	-9
- release	3	-17
- screen	-10	0
- section	-8	1
- send	4	-8
- sentence	9	16
- sickness	-10	-1
- sided	-7	-2
- sighted	4	9
- speaking	20	-1
- stop	6	2
- t	-19	8
- term	2	5
- to	3	9
- top	-24	-9
- trimoxazole	29	21
- two	-3	8
- up	-1	-12
- ups	-5	-4
- week	-6	9
- word	8	6
- year	1	6
- ອ	0	7
.	-55	18
. "	-35	-1
. (	-5	1
. ,	3	-14
. .	-1	7
. 00	38	17
. 0000	-25	-3
. 1	22	10
. 2	-14	0
. 3	42	-17
. 36.0	3	-2
. 37.0	3	-29
. 38.0	15	19
. 4	17	-14
. 5	4	13
. a	-7	-16
. about	-20	0
. addendum	3	2
. afebrile	9	-3
. after	9	-2
. age	-2	3
. airline	4	-4
. alert	7	-12
. all	-25	-7
. also	11	-18
. am	-10	-3
. an	15	21
. and	12	3
. any	-13	-15
. anything	-1	16
. anyway	12	5
. are	-62	-6
. arms	-21	-13
. as	8	-11
. ask	-14	5
. asking	0	-5
. asks	-19	0
. at	-30	-13
. baby	33	-6
. back	-29	5
. been	-2	29
. before	0	-17
. belly	23	8
. best	-4	-1
. bilirubin	11	-6
. bit	-33	0
. bladder	1	-5
. blood	34	-20
. bone	3	-10
. bp	14	15
. breast	15	-9
. breath	1	-3
. breathing	16	-45
. breathings	8	-3
. brother	14	16
. but	66	27
. by	3	2
. can	-5	32
. cannot	14	-9
. cardiologist	-29	5
. carry	5	-1
. case	7	6
. cetirizine	-11	0
. cheers	-3	8
. chemists	14	-6
. chemo	27	20
. chest	39	22
. company	1	5
. costs	-6	17
. could	-14	6
. course	-3	0
. ct	-1	4
. current	-9	1
. currently	-17	-6
. dad	25	16
. dads	-10	-8
. day	15	13
. delivery	-8	2
. dentist	31	15
. diabetic	6	14
. diary	3	-2
. dizzy	26	-3
. do	22	-23
. doctor	25	4
. does	9	-18
. doesnt	10	-5
. dont	1	7
. drinking	17	4
. drops	-28	11
. dry	-6	0
. e	17	-21
. each	16	7
. eating	2	-8
. ecg	-1	5
. eligible	16	-7
. examination	-3	0
. eye	9	3
. eyes	20	-12
. face	6	2
. family	29	24
. father	10	1
. feeding	-17	-1
. feel	0	-7
. feeling	18	-11
. feels	9	2
. fever	48	18
. finger	3	-2
. fingers	6	0
. finished	-10	3
. first	-13	18
. fit	-17	2
. five	1	-5
. flight	4	12
. fly	8	-1
. follow	1	-7
. for	3	28
. four	24	-13
. from	-6	6
. further	-8	5
. gave	20	-11
. glucose	9	10
. going	19	-11
. got	6	4
. gp	13	4
. guest	-3	-7
. had	6	-1
. hands	10	-15
. have	2	4
. havent	36	3
. hb	40	-5
. he	0	-3
. head	-21	-3
. headache	18	-6
. heads	25	0
. health	1	-7
. healthy	21	0
. heart	4	-7
. heavy	-9	1
. hed	-8	2
. help	23	-14
. hep	-4	16
. her	28	21
. hes	30	-19
. his	25	-14
. hot	-5	-1
. hotel	-11	2
. how	-7	-6
. hr	20	1
. husband	23	10
. i	-4	-2
. id	-10	-10
. if	7	-4
. im	-14	-18
. in	-30	-3
. inr	12	-12
. insulin	-3	0
. insurance	6	-2
. insured	-2	-5
. interested	-18	-1
. invoice	-13	-7
. is	-12	1
. it	17	-6
. item	7	2
. its	-1	26
. ive	21	9
. jaw	-14	13
. just	-27	9
. keep	9	7
. keeping	5	-10
. kidney	22	11
. kindly	-31	13
. knee	-1	7
. laser	1	22
. last	-6	-21
. left	0	-16
. leg	3	9
. legs	1	-22
. level	-3	-3
. light	-16	2
. like	17	11
. lips	-2	-5
. liver	-2	-7
. local	41	4
. looking	-10	8
. loperamide	9	10
. lost	-1	4
. lung	33	7
. lymphoma	3	2
. m	15	11
. may	-18	-2
. me	41	13
. medical	3	3
. midwife	4	12
. might	-36	-2
. mild	-12	-6
. mind	3	-5
. mine	27	2
. missing	8	-12
. mother	30	8
. mouth	22	15
. moving	-16	16
. mr	2	4
. mri	-16	7
. mrs	11	7
. mum	-20	-3
. mums	-3	4
. must	-13	0
. my	15	-25
. need	-25	28
. never	-21	-2
. new	1	-16
. next	21	-29
. no	5	-81
. nobody	34	-14
. none	-17	-15
. nose	16	2
. not	-9	-40
. nothing	8	-8
. now	-31	37
. nurse	22	-2
. oh	-4	-15
. ok	17	-4
. on	23	7
. one	14	3
. online	6	9
. only	-21	-7
. onset	20	10
. other	1	3
. otherwise	19	2
. our	-6	-15
. outcome	13	2
. over	9	9
. pain	30	-12
. papers	-3	4
. passport	4	3
. past	5	4
. patient	-31	8
. payment	-10	3
. peak	4	8
. pee	-5	-4
. pharmacy	12	-7
. photo	-15	-7
. platelets	34	-5
. please	-17	-7
. pls	26	-8
. potassium	13	2
. price	-38	19
. probably	32	7
. proton	-7	-6
. ps	12	-2
. pulse	23	8
. purpose	-6	0
. put	-5	7
. pylori	-13	0
. q	-20	3
. query	15	12
. question	0	3
. quote	-25	-9
. re	-10	-8
. reason	-21	8
. regards	4	12
. remote	3	-11
. reorder	3	-7
. reply	7	2
. request	5	3
. requests	-14	0
. right	9	2
. rr	23	4
. same	4	-2
. scar	-3	0
. school	0	3
. second	-10	-1
. seeking	-5	-4
. seeks	18	-2
. seemed	5	5
. she	12	-6
. shed	5	-12
. shes	2	-24
. should	-19	-24
. sight	-16	-28
. since	56	22
. site	35	-4
. sitting	5	-17
. six	-19	7
. skin	-3	-8
. skins	-2	-4
. small	10	-4
. so	-56	-3
. some	2	-8
. somebody	-15	-6
. sore	21	8
. sorry	39	0
. spleen	-6	4
. stabbing	-5	4
. started	14	4
. still	19	-22
. stock	13	-22
. stools	-17	8
. study	4	2
. subject	14	-1
. sudden	31	11
. sugars	23	-16
. suppose	-14	0
. surgeon	10	3
. swap	23	12
. symptoms	2	-4
. t	-1	-7
. tell	7	6
. temp	23	-47
. temperature	7	-13
. thank	-5	-7
. thanks	-34	7
. that	-4	2
. thats	-8	0
. the	21	-21
. then	-14	-1
. there	12	2
. theres	24	-4
. these	-36	0
. they	13	12
. thinking	-3	-1
. third	10	7
. thirsty	4	-3
. this	17	17
. three	44	-4
. ticagrelor	6	3
. to	-9	0
. today	4	51
. tonight	34	28
. took	29	8
. travel	22	17
. troponin	9	4
. twice	1	7
. two	-8	1
. type	13	1
. up	-16	-4
. urgent	-14	0
. urine	24	-15
. urology	20	6
. video	5	0
. visa	5	-3
. vision	-36	-3
. waiting	8	2
. want	-10	-23
. wanted	10	-10
. warfarin	6	-14
. was	25	2
. we	-2	16
. wed	-7	4
. weight	-29	10
. well	23	5
. went	5	0
. were	-5	-9
. weve	14	9
. what	-20	10
. whats	-13	-8
. when	-27	0
. where	26	-4
. which	19	-4
. while	-10	2
. who	31	-29
. whom	-1	-4
. wife	15	7
. will	-7	-21
. with	6	0
. woke	21	15
. worst	20	13
. worth	-4	0
. wot	-8	0
. would	-4	-10
. x	-10	-8
. you	48	17
. your	-20	-21
. yours	-11	-3
. ກ	-4	4
. ຂ	-39	-4
. ຄ	-12	-5
. ຈ	-8	-2
. ຊ	-8	-11
. ຍ	6	0
. ດ	-33	3
. ຕ	22	-24
. ຖ	0	12
. ທ	5	-2
. ນ	-6	-3
. ບ	19	-17
. ປ	4	9
. ຜ	0	7
. ພ	47	20
. ມ	22	32
. ຢ	-31	-15
. ລ	63	-2
. ວ	-10	-6
. ສ	6	-5
. ຫ	15	-1
. ອ	24	-7
. ຮ	20	-11
. ເ	13	14
. ແ	15	11
. ໂ	13	-1
. ໄ	25	-19
. 今	8	3
. 我	17	-20
0	15	-25
0 ,	-21	-12
0 .	10	-11
0 分	-9	1
0.0	47	32
0.0 (	30	-3
0.0 )	4	9
0.0 ,	20	5
0.0 .	-23	10
0.0 ;	-5	-1
0.0 and	29	33
0.0 cm	15	10
0.0 g	18	9
0.0 in	-40	-3
0.0 last	-16	-1
0.0 m	-13	8
0.0 mg	-49	-4
0.0 ml	-5	0
0.0 mmol	23	-6
0.0 ng	-12	2
0.0 on	59	-6
0.0 this	-28	-3
0.0 to	-31	0
0.0 today	6	-19
0.0 x	5	-3
0.0 ຊ	-5	1
0.0 ບ	11	-3
0.0 ຫ	-8	-3
0.0 ເ	3	-13
0.0 ໄ	6	0
0.0 、	-2	-11
0.0 。	-62	0
0.0 公	-4	-2
00	7	23
00 "	5	-7
00 (	-12	-9
00 )	18	-27
00 ,	-13	-15
00 -	-12	-11
00 .	-5	-26
00 00	80	83
00 0000	-6	11
00 9	2	-12
00 :	31	13
00 ;	4	9
00 ?	-20	-24
00 a	7	17
00 after	29	-18
00 all	-8	-2
00 and	-6	3
00 at	-22	-7
00 boxes	-2	-3
00 c	-40	23
00 caps	4	8
00 days	-36	32
00 december	-16	-3
00 degrees	-7	19
00 dollars	-8	1
00 euros	-37	11
00 f	11	19
00 feb	-11	2
00 fever	8	-8
00 for	22	11
00 from	10	-11
00 g	26	-1
00 h	10	9
00 has	-26	1
00 hours	22	5
00 in	21	-22
00 is	8	2
00 january	1	5
00 k	-7	3
00 kg	5	3
00 km	1	4
00 lying	6	0
00 m	49	20
00 may	-10	-8
00 mb	3	-2
00 mcg	0	-12
00 mg	13	-4
00 min	50	20
00 mins	40	20
00 minutes	77	32
00 ml	19	2
00 mm	4	-6
00 mmhg	20	4
00 mmol	7	11
00 mol	-2	-8
00 months	40	-49
00 n	11	4
00 nd	-8	-4
00 now	-16	7
00 of	24	27
00 on	9	36
00 or	-3	-20
00 over	5	25
00 paracetamol	27	25
00 percent	1	-16
00 pounds	-8	1
00 puffs	15	12
00 s	7	-4
00 seconds	-12	4
00 since	11	-8
00 tablets	-41	4
00 tabs	-3	17
00 th	13	-9
00 this	-13	3
00 times	-28	29
00 to	22	-24
00 twice	4	-17
00 umol	-18	-13
00 units	37	7
00 vials	12	-20
00 week	-13	3
00 weeks	38	45
00 with	-34	12
00 wks	32	17
00 y	5	29
00 year	18	-9
00 years	-2	-3
00 yo	1	4
00 yrs	-7	8
00 ກ	19	10
00 ຂ	-3	1
00 ຄ	-9	4
00 ຊ	-8	-1
00 ດ	-9	0
00 ຕ	-15	-4
00 ຖ	-4	3
00 ນ	0	5
00 ບ	-5	1
00 ປ	-19	2
00 ພ	-15	-2
00 ມ	-11	-1
00 ຢ	5	3
00 ລ	0	-4
00 ວ	14	2
00 ສ	8	0
00 ຫ	16	2
00 ອ	-44	5
00 ເ	22	9
00 ແ	-13	3
00 ໄ	-3	0
00 –	-3	1
00 、	-1	-3
00 。	-5	12
00 上	-3	-5
00 个	-9	0
00 人	7	4
00 分	-4	0
00 到	-11	-4
00 周	25	19
00 天	20	16
00 小	6	-1
00 岁	16	8
00 年	-4	1
00 度	9	18
00 月	7	4
00 毫	5	-16
00.0	-43	3
00.0 )	-10	5
00.0 ,	-5	-11
00.0 .	-7	4
00.0 00.0	-4	6
00.0 f	-16	0
00.0 mg	7	4
000	0	-10
000 (	17	-9
000 )	1	6
000 ,	28	1
000 -	10	8
000 .	14	3
000 00	-100	-82
000 000	110	52
000 :	3	2
000 ;	-3	1
000 ?	-5	-4
000 a	22	-15
000 and	99	1
000 at	7	-11
000 by	0	5
000 dollars	-44	-3
000 f	-1	4
000 for	-15	0
000 g	-31	10
000 in	41	-1
000 instead	9	11
000 last	7	-9
000 mcg	5	1
000 mg	-35	-37
000 ml	12	-1
000 mmol	10	6
000 mol	-9	-6
000 on	9	14
000 over	-4	-11
000 pounds	-5	1
000 right	2	11
000 s	14	8
000 tablets	-5	4
000 this	10	-36
000 three	5	-5
000 to	-4	-14
000 twice	13	-1
000 u	6	-10
000 umol	12	9
000 x	-7	0
000 ກ	-4	-2
000 ບ	1	-3
000 ພ	-4	0
000 ມ	-6	2
000 ຫ	7	-2
000 ເ	-23	2
000 ແ	-8	0
000 、	7	-13
000 。	2	10
000 到	0	-4
000 左	3	-1
000 次	5	2
000 毫	17	-6
000.0	38	43
000.0 f	26	19
000.0 on	8	10
0000	-44	-16
0000 )	23	17
0000 ,	15	-5
0000 -	-4	0
0000 .	23	-2
0000 :	-50	-1
0000 ;	32	4
0000 after	-26	0
0000 and	0	22
0000 at	-4	0
0000 because	-49	-9
0000 he	7	7
0000 i	-32	-4
0000 in	-1	4
0000 my	-12	1
0000 on	-11	-1
0000 so	17	-11
0000 to	-8	1
0000 with	0	12
0000 ຂ	-3	-4
0000 ຕ	1	-6
0000 ລ	-4	-3
0000 ຫ	4	1
0000 ເ	-8	0
0000 ໄ	14	0
0000 。	-13	-3
0000 年	-23	-1
00000	-6	0
1	1	8
1 )	5	12
1 ,	42	-9
1 -	-12	4
1 .	52	36
1 :	-6	2
1 ?	-4	-3
1 c	-28	-17
1 diabetes	9	7
1 fever	-17	3
1 hour	7	7
1 mg	13	-12
1 st	-27	5
1 ຂ	9	2
1 ປ	9	7
1 ມ	1	-6
1 ຮ	7	6
1 ເ	9	1
1 体	-18	0
1 型	17	-1
2	17	-13
2 )	1	17
2 ,	-2	-5
2 -	8	-1
2 .	68	-1
2 00	-4	-8
2 5	-12	-5
2 :	-12	1
2 ?	9	10
2 and	-11	0
2 bleeding	-17	3
2 d	11	6
2 day	-9	0
2 days	55	-38
2 diabetes	14	-6
2 fever	-24	0
2 hours	13	28
2 litres	5	9
2 month	-9	9
2 months	-5	-4
2 nd	11	-3
2 of	2	-5
2 pm	-12	4
2 to	-18	0
2 was	-6	-1
2 weeks	23	-17
2 year	19	-13
2 years	15	-20
2 yrs	26	-19
2 ຂ	-7	0
2 ຄ	7	5
2 ຊ	0	3
2 ຕ	-4	-1
2 ປ	5	15
2 ຜ	5	3
2 ມ	32	-12
2 ອ	4	-1
2 ເ	3	1
2 ແ	-4	0
2 到	-12	0
2 升	5	1
2 进	-4	0
3	-2	6
3 )	14	17
3 ,	0	-4
3 -	-19	-17
3 .	-35	0
3 :	-6	-8
3 am	21	1
3 cm	-22	-7
3 days	48	-39
3 hours	-11	-4
3 kg	13	-10
3 kilos	4	-10
3 litres	5	0
3 months	-7	7
3 of	5	2
3 pm	2	-10
3 rd	-13	1
3 weeks	31	17
3 wks	-2	-8
3 x	22	8
3 years	13	-12
3 ກ	-19	-5
3 ຄ	14	-15
3 ຊ	7	3
3 ປ	-14	0
3 ມ	19	-23
3 ອ	-4	1
3 ເ	-24	4
3 ໂ	3	2
3 用	-4	0
35.0	38	20
35.0 ,	23	12
36.0	-47	-94
36.0 ,	-37	-42
36.0 .	-21	-4
36.0 c	-2	-14
36.0 this	-19	-1
36.0 ບ	6	-5
37.0	-21	-82
37.0 ,	23	-21
37.0 .	-27	-31
37.0 and	-13	-1
37.0 c	4	-12
37.0 。	2	-6
38.0	231	51
38.0 ,	28	-4
38.0 .	29	40
38.0 and	24	-1
38.0 c	7	-3
38.0 for	-13	-6
38.0 in	-9	1
38.0 last	0	-11
38.0 since	3	23
38.0 under	2	9
38.0 with	16	8
38.0 ຕ	0	-3
38.0 ບ	7	4
38.0 ເ	3	-14
38.0 、	-12	5
38.0 。	8	4
38.0 度	0	10
39.0	146	115
39.0 ,	30	62
39.0 .	37	27
39.0 and	7	-4
39.0 c	0	5
39.0 since	5	-8
39.0 this	4	4
39.0 ສ	10	-7
39.0 度	3	2
4	16	-16
4 )	4	12
4 ,	5	5
4 -	28	21
4 .	16	-14
4 5	-7	1
4 :	-10	5
4 a	-8	3
4 am	12	2
4 and	1	5
4 cm	22	4
4 days	56	-33
4 kg	13	-13
4 l	-3	1
4 mg	6	-4
4 mm	-25	1
4 of	8	4
4 on	5	4
4 pm	-1	8
4 th	-8	4
4 yrs	0	4
4 ກ	-3	-1
4 ຄ	3	1
4 ຊ	6	-11
4 ປ	3	-1
4 ມ	26	-3
4 ເ	-3	-15
4 ໂ	-4	3
4 新	-4	0
40.0	52	56
40.0 ,	-1	7
40.0 and	2	13
40.0 c	16	14
41.0	10	8
5	22	-9
5 )	22	10
5 ,	7	6
5 -	-15	-21
5 .	43	1
5 cm	2	-10
5 days	-3	12
5 kg	16	-31
5 kilos	16	-21
5 km	-11	0
5 mg	-24	36
5 mm	-2	-10
5 th	-7	-4
5 to	6	19
5 weeks	27	-16
5 with	1	3
5 ກ	10	0
5 ປ	7	-6
5 ມ	9	10
5 ອ	-1	5
5 ເ	7	-12
6	45	27
6 (	9	15
6 ,	-41	10
6 -	-13	-10
6 .	17	11
6 6	-25	-22
6 am	12	3
6 and	3	-34
6 days	21	4
6 kg	2	-4
6 months	8	-13
6 of	5	-4
6 th	-5	0
6 times	10	1
6 to	11	-11
6 weeks	28	31
6 ຄ	-3	0
6 ປ	6	-9
6 ມ	4	-1
6 ອ	-3	-1
6 ເ	1	-3
6 毫	-8	0
7	35	18
7 ,	44	-1
7 -	6	-10
7 .	-9	10
7 :	-15	0
7 days	-14	-3
7 to	-17	-1
7 weeks	9	27
7 ປ	1	-7
7 ອ	-2	6
7 ເ	26	12
8	57	6
8 ,	9	12
8 -	26	13
8 and	-20	0
8 days	21	-10
8 of	5	3
8 out	14	-22
8 th	-13	0
8 weeks	11	1
8 ປ	-1	-10
8 ມ	0	13
8 ເ	34	-1
8 度	-12	-2
8 月	3	1
9	21	17
9 ,	1	-10
9 -	-21	-3
9 .	-23	-8
9 after	-7	1
9 days	21	19
9 kg	12	-13
9 l	11	-6
9 mm	6	2
9 months	19	8
9 of	5	8
9 on	19	10
9 th	-31	5
9 to	-13	-1
9 weeks	8	-7
9 year	1	6
9 years	26	-7
9 ປ	3	7
9 ມ	13	-1
:	-4	2
: "	-32	-13
: (	5	4
: )	18	-8
: 0.0	-9	-5
: 00	53	19
: 000	-23	0
: 0000	-14	0
: 1	3	8
: 39.0	10	10
: 4	18	-19
: 5	-8	0
: a	-61	-12
: active	-16	0
: admitted	-3	0
: alt	11	-12
: calcium	-9	2
: can	-25	4
: could	-12	-4
: creatinine	5	6
: do	49	-7
: does	-20	-9
: for	-10	-2
: hb	-30	-5
: he	-9	-5
: hes	7	3
: how	-1	7
: i	-24	1
: in	-15	0
: inr	17	9
: is	-15	-6
: it	-34	3
: its	-6	-2
: k	12	1
: last	19	-9
: may	-20	0
: medical	-8	0
: my	7	-4
: na	-2	9
: neutrophils	-2	9
: new	21	9
: no	-17	4
: none	1	-4
: not	25	5
: one	-3	10
: our	-4	-2
: perfect	-16	0
: plt	5	-11
: potassium	26	-8
: rash	-6	-2
: she	8	3
: shes	11	9
: since	28	-5
: six	13	0
: sodium	10	-5
: subject	8	7
: t	13	-4
: the	-18	-3
: three	18	-6
: travel	-9	7
: troponin	22	0
: used	-7	2
: wbc	22	-4
: we	7	-3
: what	-14	0
: which	9	4
: yes	12	2
: your	-3	-21
: ຄ	-4	1
: ຈ	7	-2
: ຊ	9	2
: ຍ	1	4
: ບ	-8	0
: ມ	1	4
: ຢ	-4	-1
: ຫ	-2	10
: ອ	-1	3
: ຮ	-10	0
: ເ	-8	0
: ໂ	-4	-4
: ໄ	4	2
: “	-13	-4
: 一	18	8
: 万	-15	0
: 体	-8	-2
: 你	-1	4
: 去	-7	0
: 发	-12	0
: 咯	-8	4
: 女	2	5
: 患	-3	1
: 我	-14	-3
: 无	-10	-1
: 本	17	0
: 男	6	0
: 白	4	1
: 血	-9	2
: 要	-1	-5
;	-29	-10
; 00	6	-14
; 000	-3	1
; 2	4	3
; 3	4	3
; 4	4	3
; a	31	-4
; all	-10	0
; both	10	2
; can	-4	25
; could	1	-3
; for	3	2
; he	-27	-12
; hes	-8	6
; i	18	-14
; id	15	11
; im	14	13
; in	4	2
; is	-17	0
; it	-21	2
; its	-17	0
; ive	-13	6
; my	-25	-16
; no	8	-10
; now	7	-2
; on	-8	2
; one	-5	2
; please	22	1
; she	11	-11
; shes	-18	0
; since	-21	-4
; temperature	5	-2
; the	11	-19
; they	0	-7
; today	-20	11
; we	12	8
?	-51	-8
? "	-10	19
? )	11	3
? ?	4	32
? also	-23	11
? and	-39	-12
? asking	-25	5
? can	-10	-16
? cheers	4	-26
? do	10	-3
? for	7	8
? havent	6	-4
? he	10	-5
? hes	-38	18
? how	18	26
? i	-12	33
? id	-14	-31
? im	-22	-17
? is	12	-31
? it	-12	25
? its	-25	14
? ive	-28	32
? just	-11	-33
? last	-5	-17
? may	-17	-2
? merci	-1	-7
? mine	-18	8
? mines	-6	1
? my	-1	-12
? n	-17	3
? need	22	-6
? no	13	2
? nobody	0	11
? not	-34	-26
? one	17	14
? our	-16	22
? please	-12	-8
? regards	5	5
? second	10	6
? she	-3	0
? shes	-15	14
? ta	-16	0
? thank	-21	4
? the	19	-30
? we	-5	-4
? wed	-47	-13
? were	-18	3
? with	6	0
? yours	10	3
? ຂ	19	-1
? ຄ	-3	3
? ຍ	-12	-2
? ດ	6	4
? ຕ	4	0
? ຖ	-1	6
? ບ	-3	1
? ປ	9	3
? ພ	-5	-2
? ຢ	-18	3
? ຫ	19	-6
? ເ	-2	-7
? ແ	9	4
? 三	-7	8
? 下	-22	-1
? 不	-27	-1
? 人	-21	4
? 他	-11	-2
? 会	-1	-3
? 保	-3	0
? 医	-19	0
? 发	12	3
? 另	4	2
? 可	3	0
? 吃	3	-22
? 合	5	-6
? 帮	-13	0
? 想	16	-7
? 我	-51	13
? 护	-1	-8
? 报	-12	0
? 没	-25	-1
? 现	11	-4
? 病	-19	-6
? 老	-12	2
? 能	9	16
? 药	-21	-1
? 血	13	9
? 还	-38	-1
? 这	13	-9
? 问	12	-10
? 需	-9	3
? 顺	-6	1
a	-27	6
a )	-22	-20
a ,	6	-7
a .	11	9
a 00	-32	-15
a 1	-12	2
a 3	-22	-10
a 4	-17	18
a 5	-5	-4
a 6	-18	-4
a 7	2	-8
a 9	-21	-3
a baby	-22	-4
a bad	-12	-2
a bag	-23	0
a balloon	0	5
a band	6	-16
a bank	4	0
a bat	15	6
a beat	-8	-1
a bed	1	11
a bee	-46	1
a belt	0	-6
a big	-5	4
a birthday	7	-23
a bit	23	-27
a black	6	5
a bleed	-13	0
a bleeding	-2	-12
a blind	27	21
a blood	-29	-15
a board	40	14
a bone	-5	7
a bottle	5	-2
a bowl	4	12
a box	7	-3
a burden	15	-20
a call	1	-8
a camel	1	-13
a cancer	-9	-1
a card	9	15
a cardiac	-12	0
a cardiologist	-18	-1
a certificate	7	1
a chair	19	15
a chat	31	11
a cheaper	3	8
a check	-15	0
a chest	-14	-4
a child	-7	6
a clot	10	-13
a coffee	-12	2
a cold	-30	-2
a colleague	-20	-8
a copy	21	-5
a cough	-9	-27
a counsellor	-12	-8
a couple	-24	-8
a cousin	-21	-6
a crisis	-3	-22
a ct	-28	0
a cup	17	-1
a cupful	26	16
a curtain	3	7
a dark	-7	-1
a date	-8	-5
a day	52	-47
a deep	5	-5
a dentist	2	6
a dermatologist	-1	-3
a diabetic	-6	9
a diet	-1	-9
a dietitian	19	24
a different	-5	1
a doc	3	-2
a doctor	14	2
a doctors	42	7
a dog	5	5
a door	13	-26
a dose	-9	-2
a drip	-9	0
a drop	4	6
a drug	16	-2
a drum	19	-1
a drunk	1	7
a dry	14	-2
a dull	1	-4
a e	-20	-7
a faint	8	-3
a family	0	6
a farm	5	11
a fence	-9	1
a fever	-51	-47
a few	22	-30
a fiddle	-29	-16
a figure	-10	4
a filling	2	-4
a finger	-3	-2
a first	10	8
a fit	56	23
a flea	4	1
a follow	22	4
a football	1	6
a foreign	18	2
a fork	7	-16
a fortnight	19	5
a friend	-14	2
a full	17	-7
a funny	10	4
a fuss	8	8
a glass	18	15
a good	-24	-3
a gp	-4	3
a grey	1	20
a haematologist	-11	0
a half	-5	3
a hammer	15	13
a hamster	0	-4
a hard	36	-37
a harsh	2	4
a head	9	16
a headache	-30	3
a healthy	5	13
a heart	-39	6
a hepatologist	-15	-1
a high	21	-13
a hip	10	-10
a history	10	6
a holiday	-4	-8
a home	-4	-8
a horse	8	4
a hospital	13	-7
a hot	7	-1
a human	-4	9
a joke	16	9
a journalist	-5	-3
a kid	-8	0
a kidney	20	2
a kitchen	-16	0
a knee	-14	6
a knife	69	2
a known	-23	-13
a leaf	9	2
a lemon	3	-4
a letter	-21	12
a list	-33	3
a little	-5	-32
a live	1	5
a liver	-5	-4
a living	-24	-9
a local	-12	6
a long	3	12
a look	18	-7
a lot	13	14
a lower	11	-1
a lump	48	-38
a lung	-2	3
a man	-7	0
a mass	4	2
a mechanical	13	-6
a medical	-12	-1
a medicine	13	5
a melon	5	4
a mild	-16	-7
a min	-22	0
a minute	55	33
a month	-12	-30
a motorbike	36	16
a mule	-13	4
a neurologist	0	-4
a new	18	-19
a night	-26	10
a nosebleed	-3	3
a notary	-1	-3
a note	22	12
a nurse	-21	2
a nursing	-2	10
a pacemaker	-10	2
a pad	29	-3
a paediatrician	18	6
a pain	-35	0
a painful	-23	-18
a paper	-26	1
a participant	-12	-1
a patient	-8	10
a pen	-17	-4
a period	0	-13
a person	-23	-5
a pharmacist	13	-14
a pharmacy	-9	-2
a phone	25	-9
a photo	2	-15
a plank	29	6
a plastic	-2	-6
a poster	-20	0
a pounding	14	7
a power	-20	0
a prescription	-3	0
a price	-1	-4
a private	11	-7
a pro	7	-1
a problem	14	-3
a proper	-12	-1
a psychologist	-19	2
a pulmonary	-18	0
a pulse	-9	1
a pump	-7	0
a quarter	18	0
a quick	8	4
a quiz	-17	1
a quotation	21	-3
a quote	-7	-10
a race	0	3
a rag	13	6
a rash	-12	-11
a real	-22	2
a reason	0	5
a red	-8	-7
a refill	-35	1
a refund	-4	4
a remote	5	-14
a repeat	-16	2
a retired	10	-4
a review	-4	1
a rheumatologist	-6	0
a room	0	4
a rope	14	9
a routine	-8	1
a row	5	-3
a runny	-25	2
a ruptured	7	5
a scan	-21	3
a school	12	-12
a second	17	-18
a seizure	18	4
a sentence	1	12
a shade	-19	0
a sharp	1	9
a sheet	12	-5
a side	-12	1
a signature	-11	-2
a single	3	1
a site	5	1
a skin	-8	-3
a sleep	17	-8
a slot	20	2
a slow	20	11
a small	-30	6
a snake	20	0
a sniffle	7	11
a sore	-20	-21
a source	-8	-12
a spa	9	14
a speech	-5	1
a spinal	4	5
a spine	2	3
a splitting	3	11
a spoon	2	12
a spoonful	1	-8
a stab	1	8
a stamp	-17	-3
a steady	2	-13
a stent	44	3
a stick	-9	0
a stiff	-1	8
a stitch	0	-3
a stone	0	5
a street	14	-12
a strip	-6	-4
a stripe	11	-15
a stroke	5	10
a student	-7	-4
a study	1	3
a sudden	34	9
a supplier	12	3
a surgeon	-3	-1
a table	-3	-3
a teacup	10	20
a teaspoon	32	-8
a teenager	-16	0
a temp	-10	-16
a temperature	2	36
a theatre	-9	0
a thermometer	-8	0
a thing	-10	-1
a third	-18	-11
a tick	0	-3
a tickly	-19	7
a tight	7	-4
a toddler	-19	1
a tomato	-14	4
a touch	2	-4
a trace	-3	0
a transplant	-20	5
a travel	12	-10
a trial	-36	-2
a tummy	0	5
a twinge	-27	0
a two	-13	0
a urologist	-4	-5
a ventilator	-7	6
a video	5	-16
a village	-6	14
a voice	11	13
a wart	-9	-8
a wasp	54	19
a weak	-12	1
a wedding	-14	-7
a week	26	-34
a wheelchair	-8	-5
a whistle	2	4
a whole	21	9
a word	-35	-1
a written	-7	1
a year	9	13
a yearly	24	7
a years	14	2
abdomen	17	-5
abdominal	10	-24
abdominal pain	20	27
abemaciclib	0	-12
abiraterone	-1	-3
able	17	19
able to	17	19
about	-37	-22
about ,	4	-10
about .	43	-28
about 00	36	1
about 000	-1	-11
about 2	6	-7
about 3	2	7
about 6	9	7
about a	66	5
about an	-2	-13
about five	-2	-4
about forty	27	19
about four	2	5
about hair	-14	20
about half	2	-12
about his	-26	-7
about it	-13	-9
about me	16	8
about my	-4	5
about six	-4	2
about ten	-1	-6
about the	-18	23
about three	3	-4
about twenty	-4	1
about two	-2	-7
about whether	-11	-21
about your	-3	3
above	-10	-12
above 00	4	-8
above 000	-10	0
above the	-6	-3
abroad	6	-31
abroad ,	35	5
abroad .	-55	11
abroad ?	-2	6
abroad in	8	0
abrupt	6	-13
abscess	0	-3
absolutely	6	7
ac	18	7
academy	-11	4
accept	-11	-3
accept patients	11	-3
accepted	-15	0
accepted ,	-14	0
access	17	8
accident	-9	-10
accident in	6	-1
accidentally	-3	-1
according	-7	-2
according to	-7	-2
account	-50	-2
account (	-9	0
account .	-18	4
account for	-7	-9
accountant	-14	-11
accra	1	-5
accuracy	-8	0
ache	4	-28
ache ,	9	5
ache .	1	3
ache after	-30	0
ache in	-8	-9
ache on	0	-14
aches	39	-15
aches ,	6	12
aches .	-1	-5
aches and	1	-8
aches when	17	-9
aching	25	-12
achy	-4	-14
achy and	0	-5
aciclovir	-1	-3
acid	1	8
acid ,	9	-4
acid and	0	-10
acne	-2	-14
across	12	-14
across my	10	-6
across the	1	4
act	-8	6
act as	-16	3
acting	13	4
active	-13	1
active bleeding	-19	0
active infection	9	3
active suicidal	11	4
actual	8	-9
actually	13	-13
acuity	9	-4
acute	44	-17
adalimumab	-10	6
add	-23	5
add -	-9	6
addendum	5	2
addendum by	3	2
addison	6	3
addisons	42	-5
addisons ,	39	2
addisons .	16	-5
addisons and	-25	20
address	-15	-15
address ,	6	0
address .	20	-11
adhd	-8	-6
adjuvant	-18	1
admission	-2	4
admission for	-8	1
admit	0	3
admitted	-10	-4
admitted 00	-9	0
admitted with	-6	0
adrenal	4	0
adrenaline	-14	7
adrenaline ,	-10	0
adrenaline pens	8	6
adult	-31	1
adults	-15	7
adverse	-4	-3
adverse event	-1	-3
advert	4	-1
advice	-7	-8
advice .	-27	1
advice ?	25	23
advice about	-2	-13
advice on	-19	9
advise	32	-8
advise on	-8	2
advised	-19	-16
ae	4	3
aed	-4	0
af	31	14
af ,	6	-2
afatinib	8	-4
afebrile	6	-33
afebrile ,	3	-18
afebrile .	1	-6
affairs	29	9
affect	-1	8
afp	-8	6
afraid	15	4
after	10	-8
after 00	-41	13
after 3	9	-4
after a	-17	29
after an	-15	0
after birth	-3	12
after chemo	10	11
after curry	2	12
after cycle	21	-22
after docetaxel	9	1
after each	13	-6
after eating	7	-12
after every	-17	-5
after gardening	-24	0
after gemcitabine	18	9
after her	23	-1
after his	13	8
after knee	13	10
after lifting	-7	-13
after long	5	-2
after lunch	-13	-16
after mr	-16	2
after my	-28	-5
after surgery	5	3
after that	11	7
after the	76	10
after three	-31	0
after tomorrow	45	-22
afternoon	34	8
afternoon ,	7	19
afternoon .	-12	-7
afternoon :	4	-5
afternoon i	3	0
afterwards	-14	-5
afterwards ?	12	2
again	-19	43
again ,	18	13
again .	-9	12
again ?	-27	5
again and	-18	-8
again at	9	-5
again on	-6	2
again since	-13	4
again today	1	-9
against	-24	16
against a	10	-1
age	-1	18
age 00	-10	14
aged	19	-12
aged 00	15	5
agency	9	6
agent	16	-13
agent says	5	6
ages	-13	11
ago	51	44
ago )	-9	6
ago ,	51	31
ago .	22	5
ago :	7	0
ago ;	-31	-7
ago and	18	29
ago at	10	-2
ago for	45	9
ago has	8	11
ago i	-44	-6
ago in	-5	3
ago my	13	-5
ago while	4	2
agony	35	36
agony ,	5	4
agree	-14	-3
agree with	-2	-3
agreed	-3	-4
agreement	-5	1
ahead	-28	3
ahead ,	-4	-3
ahead ?	12	-8
ahead for	-11	-10
ai	-12	-2
aid	2	-15
air	14	107
air ,	25	11
air .	29	38
air ambulance	3	-2
air and	-9	2
airline	8	7
airline lost	10	-8
airlines	-10	-5
airport	-15	15
aisle	11	16
aisle seat	15	15
alarm	23	6
alarm has	8	3
alarms	-10	-17
alcohol	26	-21
alcohol ,	40	-18
alcoholic	8	4
alendronate	-13	-2
alert	35	-22
alert ,	8	-14
alert .	7	-8
all	-4	3
all ,	11	-15
all .	3	17
all 00	-8	3
all at	3	3
all clear	-38	0
all day	46	-15
all fine	-13	11
all four	31	7
all good	-37	-14
all healed	-6	0
all her	-10	14
all his	-12	-12
all i	5	-9
all in	-8	0
all is	-21	14
all my	80	28
all night	40	-26
all normal	-13	4
all of	28	13
all over	118	-27
all right	-7	-21
all that	2	-10
all the	-5	11
all week	3	3
allergic	4	15
allergic to	8	16
allergies	-10	2
allergies :	6	2
allergy	-18	4
allopurinol	-28	9
allopurinol ໄ	3	5
allow	-7	13
allowed	-10	-15
allowed ?	5	-2
allowed in	-16	2
almaty	-5	0
almost	18	-10
alone	70	20
along	9	7
along ,	-3	2
aloud	-10	-2
already	3	-6
already .	8	7
alright	-6	-26
alright .	7	-8
alright otherwise	9	-4
als	11	6
also	1	26
also ,	-7	-8
also i	-9	0
also is	7	6
also like	-14	-2
also my	7	2
also need	0	-9
also send	4	1
also the	7	-7
also we	-11	1
alt	35	-25
alt 00	-53	0
alt 000	53	-29
alt 0000	46	19
altered	-13	3
alternative	-7	-8
alternatives	-9	0
although	22	2
always	-32	-1
always ,	-8	-19
always .	-22	2
always 000	-10	0
always a	-18	0
always has	-25	0
always have	-22	0
alzheimers	5	5
am	10	36
am ,	-6	4
am .	27	11
am 00	-12	19
am a	-12	-1
am healthy	-26	-27
am i	-46	-3
am in	4	-12
am not	-17	-6
am on	1	-20
am with	4	7
ambulance	-1	19
ambulance from	11	11
american	-6	0
aml	21	16
amlodipine	-48	5
amlodipine ,	-8	0
amlodipine 5	-8	0
ammonia	1	14
amounts	6	-9
amoxicillin	7	-21
ampoules	10	6
an	-9	-1
an 00	11	14
an ache	3	-6
an alternative	-13	0
an ambulance	-4	8
an annual	-13	-4
an appointment	4	13
an elephant	31	13
an emergency	-2	12
an english	-10	0
an epipen	18	-5
an essay	-12	0
an estimate	-3	0
an ethics	-7	0
an even	-12	0
an expert	-8	5
an eye	-7	-13
an hour	61	15
an invoice	27	-2
an irregular	10	-5
an old	2	3
an online	-23	-22
an operation	-5	2
an opinion	-13	-12
an overdose	-13	11
an x	-1	3
anaemia	-13	-7
anaesthetic	-8	0
anaesthetist	-6	4
anaphylaxis	-34	0
anaphylaxis ,	-18	0
anaplastic	1	3
anastrozole	-22	-1
anc	50	9
anc 0.0	50	7
anc 000	1	4
and	49	27
and "	-8	5
and ,	30	7
and 00	38	-3
and 000	13	-29
and 0000	-7	0
and 38.0	4	-25
and 4	7	-8
and a	4	-3
and about	1	-27
and aching	23	-27
and achy	1	-3
and again	13	-6
and all	-27	4
and always	-47	2
and am	-9	3
and an	-7	-1
and ankles	12	9
and are	7	-20
and asks	-30	-28
and at	-4	0
and back	-9	8
and been	7	13
and belly	32	-24
and bleeding	21	39
and blood	13	8
and bloods	21	4
and bluish	7	0
and both	-10	19
and bowels	-9	-6
and breath	18	-6
and breathe	-6	0
and breathing	-2	12
and bruises	29	-17
and bulging	20	6
and burning	27	0
and by	-13	-4
and calls	9	7
and can	7	-3
and cannot	9	14
and cant	83	-12
and clammy	32	10
and cold	29	-4
and confused	39	23
and confusion	-10	9
and cough	-27	7
and could	-13	-4
and creatinine	-9	-2
and dark	10	-17
and diarrhea	-7	-11
and did	4	8
and dizzy	20	13
and do	-21	-2
and does	6	-10
and doesnt	30	29
and dont	0	5
and drinking	-5	-16
and drinks	-9	1
and eating	-37	0
and every	-39	18
and eyes	22	-24
and fast	6	15
and feel	16	-3
and feeling	-1	-27
and feels	15	8
and feet	20	-25
and fever	62	-57
and for	-21	0
and found	-8	1
and gave	9	-4
and get	-18	0
and goes	0	-8
and going	-4	-14
and got	8	13
and green	14	-14
and gritty	4	1
and gums	8	9
and had	-51	-8
and half	10	-12
and hard	3	2
and hardly	14	6
and has	-5	-10
and hasnt	19	22
and have	43	25
and he	81	55
and her	80	25
and hes	17	48
and his	55	45
and hit	20	12
and hot	-6	-19
and how	-44	11
and hurts	8	-21
and i	48	42
and ice	9	8
and id	-33	-9
and if	-8	-2
and im	25	12
and in	9	13
and is	20	42
and isnt	6	7
and it	9	-10
and its	46	-7
and ive	-42	31
and jaw	10	-6
and just	14	2
and keeps	-9	17
and kidney	-9	0
and last	15	-6
and leathery	3	1
and left	18	15
and light	21	-23
and lost	-40	0
and may	-21	-5
and maybe	-10	-3
and mild	-10	-6
and milk	-4	-3
and my	62	11
and nearly	16	19
and neck	19	23
and need	-21	-18
and needles	8	14
and needs	-7	0
and night	-13	12
and no	5	-4
and nobody	5	-5
and normal	26	15
and not	-22	-20
and nothing	10	7
and now	88	31
and off	-5	-35
and on	-43	30
and one	-6	9
and only	-13	0
and our	43	-27
and pain	20	-6
and painful	13	16
and pale	34	-37
and palpitations	17	-15
and peeling	0	-3
and puffy	0	-3
and purple	0	7
and put	-1	12
and red	1	21
and redness	-20	-26
and right	-8	7
and rigors	14	9
and said	-17	-1
and saw	-16	0
and says	10	16
and scalp	6	9
and see	-12	2
and seeing	5	8
and send	-15	-5
and shaking	10	20
and she	60	40
and shes	38	36
and shivering	24	31
and since	9	44
and skin	18	6
and sleep	-12	0
and sleeps	21	16
and so	-8	15
and soles	13	-12
and some	-10	-5
and sore	37	-53
and speech	-20	-6
and sticky	12	17
and still	-32	-22
and stopped	4	5
and stuck	-1	-6
and sugar	-6	-1
and swallow	0	-5
and swallowing	-53	-3
and sweating	49	-19
and swelling	21	5
and swollen	66	8
and talk	5	-12
and talking	19	9
and tell	-5	1
and tender	16	-4
and that	-15	2
and the	81	-5
and theatre	-9	-4
and then	30	15
and there	40	10
and theres	29	-25
and they	-4	1
and this	14	4
and tight	8	-27
and tired	-21	-2
and today	20	16
and told	-6	3
and tomorrows	10	-21
and tongue	0	-7
and tonight	6	10
and took	19	18
and two	22	6
and up	0	-11
and very	33	-17
and vomiting	43	-9
and vomits	24	23
and wait	11	14
and walk	6	-11
and walking	11	3
and want	-18	5
and wants	-17	-4
and warm	13	-4
and was	-63	-3
and we	1	-16
and weight	69	-10
and well	-27	-12
and went	13	3
and were	-25	7
and wet	2	4
and what	-24	-4
and whats	4	0
and when	5	-20
and whether	-25	-3
and which	-15	-4
and white	-5	8
and who	7	-10
and without	-5	1
and woke	-23	2
and wont	-10	28
and would	-50	-3
and written	20	4
and yellow	-9	-6
and yesterday	9	-1
and you	1	7
and your	0	3
and yours	-1	-7
aneurysm	40	15
angina	-4	-6
angiogram	-4	6
angry	6	-6
ankle	-37	1
ankle ,	-10	14
ankles	39	-42
ankles and	25	-15
ankles are	0	-11
ankles swollen	19	-14
annoying	-35	10
annual	-32	-6
annual check	-36	-4
annual review	19	2
another	18	-9
answer	-27	8
answer ,	13	10
answer by	-15	0
answered	-7	2
answering	17	2
answers	9	-25
answers .	25	-12
antacid	7	5
antacids	-26	0
anti	-15	-1
anti -	-15	-1
antibiotic	26	18
antibiotics	-13	-2
antibody	14	-4
anticoagulant	0	4
antidote	28	12
antihistamine	-28	2
antivenom	44	45
ants	-7	5
anxiety	-21	4
any	-20	1
any .	3	-3
any advice	16	4
any cheaper	-11	0
any day	-31	-7
any discount	3	1
any doctor	4	-1
any fever	10	10
any good	-13	0
any more	38	-8
any of	10	13
any pharmacy	13	0
any slot	1	-5
any treatment	-5	-1
any way	6	-2
anybody	12	-6
anyhow	-13	-2
anymore	61	31
anyone	-5	-10
anyone .	-4	0
anything	-2	-6
anything ,	5	-4
anything .	-7	-4
anything ?	-14	2
anything else	2	15
anything stronger	7	17
anything to	18	-27
anyway	37	14
anyway ,	13	9
anyway .	3	-13
anywhere	-11	-27
anywhere ,	7	1
anywhere .	8	-17
anywhere ?	-18	-7
anywhere in	-2	9
aortic	-2	11
apalutamide	-9	2
apart	8	1
apart from	4	7
apixaban	22	-11
apixaban ,	9	0
apixaban .	14	4
apixaban for	13	-11
app	-7	9
app ,	-3	1
appeal	-2	-18
appendix	7	0
appetite	6	-6
apple	0	-5
application	-16	6
applies	-4	-4
apply	-17	1
appointment	-6	36
appointment .	-12	0
appointment ?	7	1
appointment from	-16	3
appointment in	1	-3
appointment on	3	-1
appointment with	-1	8
appointments	15	3
approval	30	23
approved	8	5
april	-8	18
april ,	-9	10
april .	-11	5
apyrexial	-18	3
arches	2	14
are	-13	15
are a	-22	1
are all	-15	0
are asleep	8	3
are bleeding	-7	21
are clear	-13	27
are fine	5	-4
are good	-4	-6
are in	-3	-2
are killing	-29	0
are my	-27	0
are needed	2	7
are normal	-11	8
are on	0	5
are pale	7	-13
are puffing	2	3
are puffy	9	-11
are purple	0	6
are swollen	6	-28
are the	0	-11
are there	6	-1
are thinking	-4	1
are those	-14	0
are weak	13	13
are yellow	8	-10
are you	8	3
area	15	5
arent	-10	5
arent there	3	5
arm	48	44
arm ,	29	30
arm .	2	11
arm and	-9	3
arm b	7	6
arm for	-14	-5
arm from	8	-19
arm has	-32	-13
arm is	-7	-3
arm on	-8	-7
arm since	2	-21
arm with	17	1
armchair	17	0
armpit	23	-23
arms	9	-11
arms ,	5	-31
arms .	-8	5
arms and	11	-1
army	-27	-3
around	78	-7
around .	-31	-1
around my	27	-30
around the	13	-1
arrange	-14	5
arrange a	-1	-5
arranged	4	2
arranging	0	-3
arrest	17	-7
arrest ,	-5	0
arrest in	-4	0
arrests	-15	-3
arrival	-17	1
arrive	-25	-18
arrived	17	-1
arrived ,	13	7
arsenic	1	19
arteritis	15	1
arthritis	-20	-1
arthritis ,	-4	5
as	-21	14
as a	-7	20
as always	-18	-17
as an	-6	-6
as asked	-8	2
as ever	-15	-25
as every	-10	0
as for	-19	3
as he	-30	1
as i	24	12
as if	27	11
as in	-6	0
as it	-24	-11
as ive	-8	0
as last	-5	4
as marble	10	5
as my	-33	12
as normal	20	-7
as of	21	-3
as our	-7	0
as paper	9	13
as per	-8	1
as rain	-12	-7
as the	-18	3
as they	13	0
as though	2	13
as to	-4	-4
as usual	5	-45
as we	3	1
as well	3	-2
as wood	3	13
as you	-26	-1
asap	31	-30
ascites	22	-3
asia	0	-11
aside	18	15
ask	-11	40
ask .	6	-4
ask ?	5	2
ask a	-25	7
ask about	7	23
ask for	-15	-8
ask if	-16	0
ask whether	-22	7
ask you	16	-5
ask your	9	11
asked	-41	8
asked .	9	1
asked by	-6	1
asked for	-19	-6
asked if	-2	-3
asked me	-11	-5
asked whether	-7	3
asked you	1	5
asking	-11	21
asking about	21	-3
asking before	8	3
asking for	-14	-4
asking if	-35	-9
asking re	2	3
asks	-60	-8
asks about	-39	-16
asks if	-21	1
asks whether	16	-4
asleep	-6	12
asleep ,	-3	1
aspirin	13	-15
assessment	-15	-6
ast	17	-22
ast 00	-13	0
ast 000	30	-22
asthma	96	6
asthma ,	9	5
asymptomatic	-13	1
asymptomatic ,	-1	-8
asymptomatic .	-7	0
at	-15	6
at 0.0	-13	6
at 00	-4	3
at 00.0	-23	-1
at 000	-16	0
at 2	15	6
at 3	21	8
at 4	-7	7
at 5	1	5
at 6	-21	0
at 7	7	-10
at 8	-5	5
at a	-9	-14
at about	1	5
at all	-1	4
at birth	-11	0
at both	8	0
at breakfast	33	27
at customs	29	-12
at dawn	6	15
at each	-21	0
at eight	1	-5
at every	-23	1
at first	8	-1
at five	-4	-3
at four	-11	0
at her	3	-3
at his	-3	-17
at home	-41	13
at it	-11	-1
at last	-25	-6
at least	2	4
at lunch	45	29
at me	24	5
at my	23	-9
at night	-42	-31
at noon	24	2
at once	3	3
at our	-3	1
at present	16	-9
at rest	13	0
at school	20	-2
at screening	-21	8
at six	1	10
at ten	6	-10
at that	-2	3
at the	-42	-3
at this	-4	0
at visit	10	7
at what	-23	-12
at work	26	-2
at your	13	-27
ate	6	-2
atezolizumab	26	-6
atra	5	23
atrial	12	-14
atrial fibrillation	11	-13
attach	-13	-4
attach ,	-5	1
attached	1	7
attached (	-6	2
attached )	3	-4
attached ,	-4	-2
attached .	14	4
attack	-57	-1
attack ,	-10	0
attack in	-13	0
attack on	3	5
attacks	-21	1
attendant	15	-20
attendant ?	20	-18
attends	8	2
attends for	16	2
attorney	-8	3
au	-10	0
au pair	-10	0
auckland	-21	-3
august	-26	1
august ,	-8	6
august .	-3	-19
aunt	-7	13
aunt had	-10	0
aura	-15	-1
australian	-26	-1
authorisation	1	3
autumn	-17	4
autumn ,	24	-7
autumn .	20	14
availability	9	3
available	-25	42
available ?	-9	3
available in	-10	16
avf	6	2
avoid	-10	0
awake	-24	0
awake .	1	3
away	-25	-2
away ,	8	-2
away .	22	1
away and	-44	-9
away until	0	5
away with	-18	-12
awful	32	29
awful ,	9	5
awful pain	0	7
azacitidine	6	8
azathioprine	-3	5
b	-3	15
b )	-3	1
b ,	12	11
b .	-15	12
b 00	-15	-2
b 0000	-25	-15
b 4	2	-4
b cirrhosis	3	10
b 超	3	6
baby	57	43
baby ,	16	14
baby .	6	-5
baby has	28	26
baby is	-18	-1
baby kicking	-7	-5
baby kicks	-50	8
babys	-4	-5
back	4	7
back ,	23	19
back .	26	18
back 0.0	25	-25
back ?	4	-6
back and	38	-17
back arches	2	14
back at	-14	-11
back by	5	0
back for	7	3
back from	32	20
back has	-10	13
back home	-16	2
back in	-30	7
back is	-10	10
back of	15	-7
back on	-38	-11
back out	1	7
back pain	31	-19
back passage	8	8
back since	3	-2
back then	-16	0
back this	7	-1
back to	-83	-36
back up	28	-35
baclofen	13	13
baclofen pump	20	13
bad	35	-39
bad ,	4	4
bad i	33	-31
badly	6	-42
badly on	10	-29
bag	9	-7
bag .	2	-7
bags	-16	0
balance	2	-19
balcony	23	23
bali	20	-13
ball	50	-1
balloon	5	-7
ballooned	15	-2
balloons	-12	-3
band	3	-11
band -	-7	3
band of	8	-29
band round	4	11
banded	-6	1
banding	-9	2
bang	-8	-3
banged	9	30
banged my	2	24
banging	10	5
bangkok	11	11
bangkok ,	22	-1
bangkok .	-13	16
bangkok ?	1	3
bangkok for	24	-10
bangkok on	6	6
bangladesh	-19	-7
bank	-13	-5
bank .	-10	2
bank details	-4	1
bar	-15	-4
barcelona	25	10
barely	14	-10
bariatric	-24	0
barking	12	-4
barking cough	12	-4
baseline	34	-13
basin	19	3
bat	18	7
batch	3	-3
bath	9	20
bathroom	24	13
bathroom ,	12	-17
bathroom floor	12	12
batteries	9	-4
battery	39	26
battery is	21	6
bcg	5	1
bclc	-12	2
bclc -	-12	2
be	1	21
be .	-13	-2
be 000	16	-18
be a	-5	9
be around	34	17
be better	45	15
be bought	27	-17
be brought	2	3
be done	-17	0
be empty	13	-24
be finished	10	-26
be given	-21	0
be had	-5	-7
be here	37	11
be in	4	8
be kept	-12	-19
be moved	-15	0
be obliged	14	0
be on	18	-13
be operated	-6	-14
be ordered	-7	-1
be paid	3	1
be possible	-10	-6
be put	-19	4
be seen	-5	1
be sensible	17	-3
be sent	6	4
be the	-8	0
be told	22	4
be used	-21	-3
be with	2	4
be woken	5	10
beach	-32	0
bear	-11	-2
bearing	-5	-11
beat	1	-8
beats	-4	2
became	39	20
because	9	32
because he	-12	1
because his	3	-14
because i	10	15
because my	-11	14
because of	12	-22
because the	-16	13
become	17	-16
bed	75	-2
bed ,	18	-14
bed .	13	12
bed and	3	15
bed in	-3	4
bed rattles	1	3
bed with	1	11
bedside	-11	19
bee	-43	4
bee sting	-23	3
been	23	1
been ,	-3	-3
been 00	-4	-4
been 000	8	-16
been a	-3	-12
been able	13	20
been all	5	1
been asked	-8	0
been black	5	18
been bleeding	5	3
been coughing	3	-12
been fine	-9	0
been getting	11	-17
been in	-1	-17
been jerking	7	6
been like	-33	-1
been on	14	-4
been pouring	9	9
been running	8	-5
been seizure	-1	-4
been shivering	18	6
been sick	19	13
been so	-31	15
been sore	-4	10
been swapped	6	9
been taking	0	4
been throwing	-2	-5
been to	3	0
been told	-21	-2
been up	0	-5
been vomiting	46	-16
beer	14	-9
beetroot	3	-8
before	-14	-20
before ,	13	-8
before .	46	13
before ?	11	-6
before he	-17	4
before i	-17	-7
before it	-6	-4
before last	10	-5
before my	-25	6
before our	-33	8
before starting	30	6
before the	-8	12
before we	-19	3
before yesterday	12	-11
beforehand	-8	7
beforehand ,	20	4
beforehand .	-6	0
began	-31	17
began the	1	7
begin	-37	-6
begins	-3	2
begun	-2	-6
begun to	3	-4
behalf	-24	4
behalf of	-17	4
behaved	-9	2
behind	-10	1
behind my	6	3
behind the	-13	3
beijing	2	5
being	-11	19
being a	7	-23
being sick	14	5
believe	1	4
bells	23	4
bells palsy	2	5
belly	127	57
belly ,	10	18
belly .	1	4
belly ache	0	-7
belly and	6	20
belly button	-10	8
belly cramps	32	23
belly hard	9	11
belly has	4	-21
belly hurts	2	4
belly is	21	-15
belly like	-1	5
belly pain	18	15
belly soft	-7	-2
bellys	25	10
below	-33	12
below ,	-4	7
below the	-9	5
belt	12	12
belt of	1	15
bend	20	14
bend ,	0	6
bend .	4	5
bend her	4	4
bend it	3	-11
bendamustine	4	3
bends	7	-2
benign	-12	1
bent	42	6
bent like	7	-16
berth	-7	-1
beside	1	-3
best	-29	-9
best ,	1	-8
best .	11	2
best regards	-7	-1
better	-26	26
better .	-13	1
better for	-10	3
better off	42	18
better than	-21	-9
between	11	53
between .	7	21
between 00	3	-19
between cycles	12	-3
between his	3	1
between my	2	18
between the	9	19
bevacizumab	-3	15
bevacizumab .	13	-4
bevacizumab ?	-19	0
beyond	5	13
bhutan	4	-16
bicarbonate	4	1
bicarbonate 00	4	1
big	61	6
big .	3	1
big for	5	9
bigger	37	-26
bigger than	9	-7
bilateral	-7	-6
bile	36	-17
bile duct	9	7
bilirubin	8	-5
bilirubin 0.0	10	0
bilirubin 00	-10	-13
bilirubin normal	16	-11
bill	-22	-13
billing	-11	3
bills	6	3
biologic	7	-21
biopsy	-9	9
bipolar	-6	-5
birth	16	39
birth ,	-7	14
birth .	-9	6
birth at	4	1
birth certificate	1	-5
birth in	-8	2
birthday	5	-23
bisoprolol	5	-24
bisoprolol .	-15	0
bispecific	-15	0
bit	8	-42
bit ,	7	-4
bit .	-16	-1
bit me	64	-16
bit more	-4	-10
bit my	20	1
bit of	20	20
bit pink	-18	0
bit puffed	30	-7
bit sick	16	16
bit sore	-45	-4
bit stiff	-7	0
bit tired	-5	-5
bit when	-6	0
bite	14	-12
bite on	13	-17
bits	9	8
bitten	51	15
bitten by	44	12
black	61	83
black and	13	27
black as	1	4
black curtain	6	5
black like	19	3
black out	0	5
black stool	-14	0
black stools	-20	7
blacked	15	8
blacked out	15	8
blackout	-15	0
blackouts	-17	0
blackouts ,	-16	0
bladder	13	-2
bladder and	-9	-6
bladder cancer	3	-5
bladder normal	14	-5
blades	41	16
blades ,	17	8
blankets	9	9
blasts	21	4
blasts 00	21	4
bleach	53	20
bled	-70	4
bled from	-19	1
bled to	-19	0
bleed	-12	-46
bleed .	25	-15
bleed and	27	-7
bleed at	-5	-6
bleed in	-12	0
bleeding	40	-33
bleeding ,	-40	-32
bleeding .	-21	-6
bleeding ?	-22	3
bleeding after	58	-22
bleeding and	-11	-8
bleeding anywhere	14	-16
bleeding from	57	-11
bleeding gums	8	-5
bleeding me	-18	0
bleeding money	-30	0
bleeding that	1	-8
bleeds	-44	-1
bleeds for	-15	0
bless	-1	-16
blew	8	-3
blew up	7	14
blind	5	24
blister	39	-29
blister on	-13	0
blister packs	23	11
blistered	16	-15
blistering	-15	5
blisters	55	-60
blisters ,	-14	-6
blisters .	-2	-3
blisters and	25	20
blisters came	2	-14
blisters in	14	9
blisters on	7	-22
bloated	23	-45
bloated and	11	-39
block	-1	21
block .	-1	4
blocked	-16	0
blocks	-3	-1
blood	46	24
blood ,	-33	20
blood .	-32	-3
blood and	-12	-12
blood blisters	4	9
blood clot	-15	-16
blood clots	11	13
blood count	-28	-12
blood counts	-17	0
blood in	28	-35
blood is	1	9
blood mixed	11	-16
blood on	17	-36
blood pressure	-21	6
blood since	10	7
blood sugar	42	-32
blood test	-33	32
blood tests	-15	0
blood thinner	11	-25
blood thinners	-33	-2
blood this	14	9
blood when	27	-12
bloods	-14	-5
bloods ,	-5	-6
bloods .	-18	2
bloods ?	-2	4
bloods last	-5	12
bloods normal	-2	-6
bloody	33	29
bloody diarrhoea	10	4
blotches	29	11
blotchy	11	2
blown	15	11
blown up	15	11
blue	57	77
blue ,	-1	4
blue -	-4	19
blue .	20	14
blue inhaler	-19	-4
blue puffer	37	10
bluish	32	-9
blurred	20	24
blurred vision	10	15
blurry	53	-12
blurry and	14	10
bmi	6	20
bmi 00	6	20
board	17	27
board ,	8	8
board -	-15	1
board and	21	5
boat	-16	0
body	44	20
boiling	-15	2
bolt	15	12
bolt upright	15	12
bone	23	-13
bone .	-4	-9
bone marrow	-8	12
bone mets	18	-6
bone pain	2	-18
bones	11	-12
bones .	6	-14
book	-13	7
book a	14	5
book the	-8	8
booked	3	30
booked a	4	-1
booked the	8	15
booked you	5	3
booking	-3	-8
bookkeeper	11	-4
booklet	3	13
booster	-9	10
border	11	-9
bored	-28	1
boring	-5	-2
born	-28	19
bortezomib	-18	5
boss	-36	1
both	14	11
both ,	-3	-4
both .	-1	4
both ankles	-10	0
both arms	22	7
both ears	-3	-7
both ends	-10	8
both eyes	11	7
both feet	14	8
both hands	35	14
both kidneys	12	-13
both legs	-14	-17
both lungs	25	-2
both my	-1	8
both of	-19	-3
both sides	-16	11
both thighs	5	0
bother	-12	4
bother .	-16	0
bothered	-15	-10
bothers	-3	-1
bottle	80	3
bottle ,	14	4
bottle .	1	4
bottle of	24	11
bottles	-6	3
bottom	28	7
bought	22	-5
bought the	7	13
bouncing	-3	2
bowel	34	9
bowel cancer	-5	-5
bowels	-21	-4
bowels since	17	3
bowl	42	14
bowl ,	8	-1
bowl of	1	9
bowls	4	-20
box	-7	-11
box ,	1	6
box .	-31	6
box and	2	4
box in	15	-12
box is	4	0
box must	0	5
box of	4	-3
box on	7	0
boxes	-3	2
boxes ,	-6	-5
boxes of	-6	-8
boy	-18	3
boy (	8	-1
boy ,	21	7
boy had	-3	11
boy has	-32	4
boy with	18	-32
boyfriend	11	12
boys	18	21
bp	55	15
bp 00	36	55
bp 000	-2	-40
bp at	1	8
bp cuff	0	7
bp machine	0	4
braf	-1	4
brain	-33	-14
brain tumour	48	-1
brand	-8	9
brand ,	-6	1
brand ?	18	20
brand in	-1	6
brand is	-13	2
brands	-7	-2
brca	-11	2
bread	13	-25
bread .	4	-3
break	-10	2
breakdown	-20	-12
breakfast	33	51
breakfast ,	12	11
breakfast .	-18	8
breakfast and	32	11
breast	37	-43
breast ,	11	-7
breast ca	-16	5
breast cancer	34	-7
breast stroke	-24	0
breastbone	14	16
breastbone ,	11	2
breastbone since	9	5
breastfeeding	-35	-33
breastfeeding ,	1	-26
breath	67	72
breath ,	-42	25
breath .	-3	20
breath and	3	7
breath even	36	21
breath fine	3	-18
breath in	-9	11
breath on	36	-45
breath smells	11	26
breathe	18	47
breathe ,	2	8
breathe and	-25	-4
breathe in	19	28
breathes	13	8
breathes deep	2	8
breathes in	1	10
breathing	71	13
breathing ,	-27	1
breathing .	7	-15
breathing 00	18	22
breathing a	-13	3
breathing and	-52	-17
breathing as	1	-6
breathing deep	3	8
breathing fine	4	-14
breathing for	1	3
breathing in	10	20
breathing is	8	-20
breathing like	27	11
breathing normal	-3	-4
breathing ok	16	-12
breathings	15	-8
breathings fine	11	-7
breathless	24	-7
breathless ,	5	-25
breathless and	32	18
breathlessness	-31	-12
breathlessness ,	-20	-8
breathlessness .	6	-6
breaths	32	16
breaths a	20	9
bridge	4	9
bridge and	34	9
bright	65	59
bright blood	19	-2
bright red	34	38
bring	17	-7
bring it	12	5
bring my	-10	-3
bring up	-20	2
bringing	-29	14
bringing up	15	15
brings	24	-14
brings up	22	-15
brivaracetam	-13	-1
bro	5	1
brochure	-14	13
brochure says	8	6
broke	97	-22
broke the	15	-14
broken	3	-28
broken ,	6	6
brother	8	23
brother (	-12	0
brother ,	-9	8
brother -	15	-8
brother .	-2	-5
brother and	-39	-18
brother had	23	2
brother has	-6	13
brother in	-6	2
brother took	4	4
brothers	-22	-1
brought	66	24
brought forward	2	3
brought up	23	3
brown	-3	-34
brown ,	-5	-5
brown and	-6	12
brown stuff	6	7
bruise	-31	-22
bruise ,	-6	-3
bruise on	3	-14
bruised	-34	-10
bruises	81	-47
bruises ,	23	-7
bruises .	-6	0
bruises all	12	7
bruises on	33	-41
bruising	29	-2
bruising ,	17	-9
bruising .	1	6
brush	4	0
brushing	21	11
brushing teeth	16	3
bubbles	25	6
bubbling	6	7
bucket	-12	-2
buckets	3	10
buckets ,	1	3
buckle	-3	11
budapest	-6	-8
budapest :	22	3
budesonide	6	-8
budget	-20	-1
bug	-55	14
bug going	-19	2
building	6	5
bulge	-13	0
bulging	31	20
bulk	5	-4
bum	-16	3
bump	14	-9
bumps	-18	9
bunged	-21	6
bunged up	-21	6
burden	15	-20
burn	-16	-8
burned	10	3
burning	113	-55
burning ,	4	13
burning and	9	-14
burning hot	7	17
burning up	15	23
burning when	5	-34
burns	42	-12
burns when	8	-11
burnt	3	10
burst	12	-12
burst ,	0	-6
burst appendix	11	0
bursting	31	25
bursting ,	15	10
bus	31	20
bus from	4	-3
business	-21	-1
but	29	-13
but a	0	-5
but does	-14	-1
but has	24	16
but he	-25	-12
but hes	1	-11
but i	-9	-4
but id	7	5
but im	22	23
but it	-26	-2
but its	36	-25
but ive	13	15
but my	-17	-1
but no	20	4
but not	-12	-4
but now	4	7
but on	13	8
but she	4	0
but shes	6	9
but since	2	14
but the	-14	-4
but this	22	6
but today	4	7
but we	13	2
button	18	20
buttons	0	-5
buttons and	0	-4
buy	39	11
buy ?	11	10
buy in	-2	6
by	-55	26
by a	26	26
by accident	-6	0
by card	12	0
by courier	5	8
by day	-40	-5
by evening	-14	0
by friday	-12	5
by her	12	8
by his	0	4
by itself	-15	16
by mail	5	-5
by mistake	75	13
by my	26	-5
by noon	-16	-10
by now	-8	-2
by one	-10	0
by phone	5	-4
by post	3	1
by the	37	40
by tomorrow	8	-28
by video	-62	-14
by your	18	2
bypass	-3	-1
bypass ?	-2	4
bypass in	-9	0
c	-32	-31
c ,	-11	-13
c -	-14	-6
c .	15	-27
c 0.0	-29	0
c 00	-3	12
c 2	12	7
c and	-3	1
c for	-25	-3
ca	20	33
ca ,	-6	8
cabin	-13	0
cabin fever	-13	0
cabozantinib	3	-2
cad	-5	0
caesarean	4	-2
cake	17	-7
calcium	-1	-7
calcium 0.0	-4	-8
calendar	-9	-5
calf	38	13
calf ,	3	-8
calf has	6	5
calf is	47	-28
call	-32	4
call .	1	7
call ?	7	-5
call an	-5	1
call for	22	3
call it	6	13
call me	-30	1
call of	-3	0
call or	-21	0
call today	1	-12
called	4	-18
called me	-14	3
calling	25	7
calls	-24	-4
calls me	12	5
calm	-9	-36
calves	-18	5
cambodia	11	-2
cambodia ?	39	11
came	48	10
came back	-16	4
came down	-24	14
came home	19	15
came off	13	7
came on	21	19
came out	30	-45
came round	17	3
came to	5	6
came up	8	-17
camel	1	-13
camel ,	4	-7
camera	-6	-9
camera today	0	-8
camp	-19	9
can	16	-30
can a	-9	9
can an	-2	-9
can barely	9	0
can be	33	-7
can breathe	0	-15
can bring	21	-7
can buy	0	4
can cause	-18	4
can do	-12	-2
can doctor	2	-8
can get	20	-9
can give	1	8
can go	-28	0
can hardly	43	-4
can have	32	9
can he	-50	-1
can i	-29	8
can it	-10	-4
can look	0	-5
can move	0	-5
can my	-6	-13
can one	6	-10
can only	25	11
can open	1	-7
can order	9	11
can pay	-7	14
can post	7	8
can see	11	-26
can send	-9	-4
can she	-33	-23
can show	-12	-2
can somebody	1	-11
can someone	-11	-3
can still	-7	-11
can swallow	5	-2
can take	10	2
can talk	6	-22
can tell	0	-17
can the	-16	27
can u	1	15
can wait	8	8
can walk	-33	-25
can we	30	5
can you	36	42
can your	18	1
canada	-21	-6
cancel	12	6
cancel my	14	-6
cancel the	-5	6
cancelled	34	0
cancer	68	-10
cancer )	5	4
cancer ,	38	-31
cancer .	-37	49
cancer ?	7	-16
cancer and	7	-14
cancer in	-6	2
cancer patients	-8	10
cancer with	-10	0
candidate	5	6
candle	3	4
cannot	167	7
cannot bend	4	6
cannot eat	20	-30
cannot get	18	-2
cannot keep	3	-25
cannot move	31	-15
cannot pee	8	1
cannot stand	8	8
cannot swallow	3	4
cant	212	60
cant account	0	-9
cant be	-20	-2
cant bear	6	3
cant breathe	19	30
cant do	-10	10
cant eat	8	-1
cant feel	10	35
cant find	8	4
cant finish	10	20
cant get	6	27
cant hold	5	0
cant keep	24	-17
cant lie	8	-9
cant lift	4	2
cant move	24	1
cant open	12	-3
cant pass	3	8
cant pee	4	12
cant put	0	4
cant read	-25	-4
cant see	-5	19
cant sit	-3	3
cant sleep	8	-41
cant speak	20	8
cant stand	-4	15
cant stop	-30	6
cant swallow	26	-1
cant talk	15	9
cant tell	0	4
cant wake	18	9
cant walk	22	18
cant wiggle	3	4
cap	7	-2
capecitabine	45	-22
capecitabine ,	6	-13
capecitabine 000	-5	-6
caps	-38	17
caps .	-22	2
capsule	14	-15
capsule .	14	-6
capsules	44	-72
capsules ,	-15	-19
capsules left	13	-10
captain	-4	2
car	18	38
car -	-19	7
car park	15	4
carbamazepine	-5	-5
carbimazole	26	6
carbo	9	5
carbon	-13	0
carbon monoxide	-13	0
carbonate	-3	3
carboplatin	22	6
carcinoma	2	13
card	-61	21
card ,	13	4
card .	-8	1
card ?	12	5
card is	-2	-4
card number	-16	7
cardiac	-27	-7
cardiac arrest	-20	0
cardiac arrests	-15	-3
cardiologist	-55	3
cardiology	10	-2
cards	-20	-2
care	-6	-4
care home	5	6
care with	-17	0
careful	5	-8
carer	5	-4
carer writing	1	3
carers	-9	-2
carotid	-4	0
carried	-10	-1
carrier	-1	-7
carries	-6	-4
carry	-14	5
carry on	-2	-15
carry the	-4	0
carrying	9	10
case	-24	-11
case ,	-3	-7
case :	24	0
case of	-15	3
cases	-2	7
cash	6	23
cast	15	3
casualty	-12	0
cat	-22	-23
cat bit	3	5
cataract	-55	10
cataract in	-24	-12
cataract surgery	1	16
cataracts	-15	11
catch	15	14
catheter	18	10
cats	9	8
caught	-11	3
cause	-30	-7
cbc	-6	-3
cd	12	15
cdk	0	-4
cdk 4	0	-4
cea	-21	0
cebu	17	6
cebu ?	12	6
ceftazidime	-3	4
ceftriaxone	-4	3
ceiling	5	12
cell	16	3
cell ,	3	9
cell .	14	-10
cell lung	-10	1
cells	11	7
centimetres	1	-9
centre	19	-15
centre ?	12	-23
centre in	2	-6
centres	1	12
certificate	-6	-10
certificate ,	-7	1
certificate ?	-13	0
certificate for	-5	-5
certificate of	7	5
certificates	-11	-1
certificates ,	13	-4
cervical	16	-16
cetirizine	-28	1
cetuximab	6	-15
chain	-22	-7
chair	-13	8
chair .	-11	1
champasak	4	-1
chance	-5	0
chance of	-9	0
change	-31	29
change ,	24	5
change .	0	-5
change in	-14	0
change my	-9	4
change of	-7	0
change the	0	-4
change to	28	13
changed	2	4
changed ,	-8	1
changed since	2	14
changes	-3	-6
changes .	-18	-2
changing	-9	19
chapter	-19	0
character	-6	0
characters	-15	9
charcoal	35	9
charge	-10	1
charge ?	11	0
charged	4	-8
charged twice	-5	6
charity	-8	-27
chart	0	-4
chat	22	-16
chat ?	-5	-11
chat with	2	-5
chattering	26	31
chattering ,	12	7
chattering under	4	9
chatting	2	-36
cheap	7	8
cheap ?	-7	4
cheaper	8	6
cheaper in	3	-15
cheaper than	3	0
cheapest	-12	2
cheapest ?	1	-8
check	-27	12
check ,	14	-7
check -	-17	11
check .	-18	-2
check in	41	12
check is	-17	3
check my	-16	0
check or	-6	0
checked	-37	-1
checking	-8	1
checklist	12	-4
checks	-32	1
cheek	18	-40
cheek is	16	-31
cheeks	-23	8
cheeks ,	-14	8
cheerful	-4	-11
cheerful ,	5	-3
cheers	-10	-13
cheers ,	0	4
cheese	-13	0
chemist	49	-36
chemist in	7	-11
chemist says	8	-12
chemistry	-12	2
chemists	14	-4
chemo	23	8
chemo ,	12	-25
chemo .	20	5
chemo :	-4	-4
chemo ?	-24	-2
chemo and	-12	-5
chemo on	35	21
chemo since	-27	11
chemotherapy	-32	7
chengdu	22	-4
chennai	-7	-1
cheque	-7	-6
cherry	-29	1
chest	75	50
chest ,	23	2
chest .	9	-9
chest and	19	18
chest clear	-28	-3
chest discomfort	4	-7
chest feels	25	8
chest film	-11	0
chest has	3	2
chest hurts	23	15
chest infection	20	1
chest is	9	7
chest of	-16	0
chest pain	-101	12
chest since	9	25
chest symptoms	4	-17
chest trouble	5	-18
chest when	1	4
chew	0	5
chewing	-4	-2
chiang	23	-3
chiang mai	19	11
chicken	-24	-6
chickenpox	5	-11
chickenpox .	15	-7
child	-11	15
child ,	8	2
child -	-6	6
child .	4	13
child has	30	2
childhood	-38	-7
childhood ,	-4	1
childhood .	0	-11
children	16	2
childrens	14	0
childrens doctor	4	0
chills	34	99
chills ,	-8	4
chills and	61	44
chin	-23	14
chin to	4	2
chinese	-6	-6
choir	-6	-4
choke	2	5
chokes	1	10
chokes on	0	10
choking	31	33
choking ,	-9	6
choking .	7	-4
choking on	17	24
cholesterol	-49	17
choose	-11	8
choosing	-14	6
chop	30	18
christmas	-29	-11
chronic	-13	1
ciclosporin	9	-39
circumference	13	26
cirrhosis	46	13
cirrhosis ,	5	16
cirrhosis .	13	2
cirrhosis and	28	3
cirrhosis from	4	-2
cisplatin	24	6
cisplatin ,	9	24
city	10	-3
ck	-27	18
claim	-3	-14
clammy	99	43
clammy ,	13	11
clammy .	3	5
clammy and	6	8
class	-25	-11
class 2	-1	-4
clean	-50	-3
clean ,	5	3
clean .	14	16
clean in	18	-12
cleaned	0	-4
cleaner	34	8
clear	-29	-56
clear ,	-8	4
clear -	0	-8
clear .	39	-29
clear in	-5	-11
clearance	-4	1
cleared	-25	0
clearly	18	-22
clearly ,	1	-8
clerk	-37	-2
clicks	-48	0
client	-3	-20
client ,	-4	-5
climb	4	4
climbing	22	1
clinic	39	6
clinic ,	15	5
clinic .	-5	-1
clinic ?	-12	-2
clinic abroad	-4	-10
clinic at	8	2
clinic gave	-18	0
clinic here	7	-13
clinic in	-20	0
clinic is	3	-16
clinic on	21	3
clinical	-33	-3
clinics	-5	-17
clip	20	8
clip says	8	4
clobazam	8	9
clonazepam	11	-7
clopidogrel	-8	-4
clopidogrel .	1	-9
close	8	-46
close ,	16	-11
closed	12	-6
closed for	18	-1
closed until	3	-20
closes	-1	9
closes at	-5	5
closing	28	8
closing up	9	3
clot	25	-59
clot .	24	8
clot in	7	-35
clot on	1	3
clots	63	27
clots ,	11	-5
clots .	3	0
clots and	30	4
clots in	19	-10
clots like	2	15
clots the	4	4
cloudy	13	0
cloudy fluid	1	-3
clozapine	31	-24
club	-34	-6
club .	-15	0
club and	-1	-6
clumsy	2	15
cm	-40	8
cm ,	22	7
cm .	1	3
cm bigger	6	-13
cml	8	-12
co	13	19
co -	13	19
coach	-21	0
coarse	23	15
coat	-4	4
coat .	-4	3
cobra	32	21
coca	9	3
coca -	9	3
code	1	11
code .	-8	-1
code on	-10	0
codeine	15	-5
codeine .	12	-3
codes	-9	-3
coffee	44	26
coffee grounds	68	19
coil	-4	-6
coin	7	0
cola	21	-37
cola ,	15	-1
cola .	4	-13
colchicine	3	-1
cold	-18	91
cold ,	40	3
cold .	-39	-3
cold and	61	28
cold as	10	6
cold chain	-22	-7
cold hands	8	6
cold sore	-21	0
cold sweat	37	18
cold turkey	15	-5
colic	8	-11
colitis	-1	-6
colitis ,	4	-6
collapse	-24	0
collapse ,	-3	0
collapsed	-6	22
collapsed at	15	10
collapsed with	-10	0
collapses	-21	0
colleague	-49	-10
colleagues	12	-2
colleagues ,	-8	2
collect	-1	3
college	-6	0
colon	-5	33
colon cancer	-5	32
colonoscopy	-35	-7
colour	-16	-22
colour .	-3	-4
colour of	12	-4
coloured	36	-20
colours	2	-17
coma	-18	-5
coma ,	-4	7
combined	2	-10
combing	2	6
come	13	16
come ,	0	4
come .	-14	0
come ?	20	4
come back	-6	-12
come for	7	7
come in	-16	8
come off	-3	3
come out	18	27
come to	3	-7
come up	8	-12
come with	-7	-14
comes	25	-16
comes back	10	-12
comes in	-9	-13
comes off	4	4
comes out	2	7
comfortable	15	-37
comfortable ,	-6	-20
comfy	-14	-34
coming	18	45
coming .	12	3
coming down	4	5
coming off	4	9
coming out	-4	-1
coming round	8	23
coming up	0	5
committee	-8	0
common	-43	-26
common is	-15	0
companion	-17	0
companion ,	-11	0
company	-8	13
company ,	-5	4
compare	4	-9
compared	24	15
comparing	-13	20
compensation	3	2
complaining	-11	-6
complains	-5	12
complains of	1	10
complaints	-35	3
complaints ,	-8	-8
complaints .	-19	16
complete	-18	21
complete heart	5	10
completed	4	0
completed all	-16	5
completely	-21	-16
completely normal	-17	-9
complications	-9	2
compression	-17	-14
computers	-16	-4
con	-9	0
concern	-7	-1
concussion	-15	0
condition	-10	-11
condom	7	-22
confirm	-17	11
confirm receipt	14	5
confirm that	-7	5
confirm the	11	-1
confirm whether	-9	-2
confirmation	-3	1
confused	112	85
confused ,	15	5
confused and	34	24
confusion	-14	0
confusion ,	20	3
confusion .	-1	5
congestion	-7	-8
congestion ,	-4	-7
consciousness	5	2
consent	-11	21
consent ,	-8	0
consent form	-19	-2
consent of	-12	2
consider	-17	1
consider the	-12	1
consignment	-4	-2
constant	64	-16
constipated	-41	-13
consult	-14	26
consult .	5	13
consult for	2	3
consultant	11	-17
consultation	37	19
consultations	8	-4
contact	-6	0
contact :	-11	7
contact lens	20	-18
contact lenses	3	-5
content	0	-5
continue	-7	-10
contraception	-5	-1
contract	-6	-3
contract in	-9	0
contrast	34	12
control	-5	-1
control ,	-7	0
controlled	-30	11
controlled ,	10	5
controlled on	-6	0
convulsion	3	10
convulsions	-28	0
cook	12	0
cook .	2	-9
cooked	-12	-14
cooking	-22	0
cool	-14	11
coordinate	-12	0
coordinator	35	10
coordinator ,	-5	3
coordinators	12	-7
copd	32	-15
copd for	-8	1
copies	-9	0
coping	-39	-7
coping ,	-12	1
copy	10	-7
copy of	13	-12
cord	-12	3
cord compression	-20	0
cork	-17	-2
cornea	2	6
cornea hazy	2	11
corner	16	4
corner of	9	-6
coronary	-19	-1
correct	-29	-6
corrected	0	-8
corrected calcium	9	3
cos	3	15
cost	-29	3
cost ,	5	-4
cost .	42	4
cost ?	35	0
cost extra	1	-5
cost in	-4	-2
cost of	1	5
costs	-21	-18
costs ?	4	-4
cotton	3	4
cotton wool	3	4
couch	-8	-4
cough	51	-69
cough ,	28	11
cough .	3	-5
cough and	-30	1
cough for	-32	9
cough no	-7	1
cough since	-3	-8
cough up	-3	-9
cough with	12	-39
coughed	13	23
coughed up	31	11
coughing	120	5
coughing and	24	20
coughing blood	-11	16
coughing for	2	-32
coughing up	3	12
coughs	18	-9
could	-6	-2
could a	-5	-8
could be	4	11
could do	13	-18
could he	-18	-10
could i	-14	-7
could it	4	-10
could murder	7	12
could not	-28	9
could one	14	-1
could send	6	-2
could she	-9	2
could someone	-21	-6
could take	-39	0
could the	-8	-8
could we	-15	2
could you	26	26
could your	24	19
couldnt	-10	22
couldnt breathe	-23	0
couldnt get	15	7
counselling	-16	7
counsellor	-13	-1
count	28	16
count ,	5	-9
count as	-3	2
count of	-25	11
counted	43	7
counted out	35	17
counter	-3	4
counting	4	0
countries	-14	5
country	14	2
country maybe	-12	4
counts	-32	-7
counts are	-33	-14
county	1	7
couple	-6	-1
couple of	-24	-8
courier	6	5
courier it	10	-1
courier to	1	9
course	-54	-32
course .	7	-2
courses	-9	8
cousin	-15	-20
cousin died	-3	1
cousin says	-23	-3
cousins	8	-9
cover	3	9
covered	12	-16
covered in	11	-18
covers	-1	-4
covid	-30	5
cp	2	7
cr	-28	-11
crack	-14	-7
cracked	-3	3
crackles	23	22
cramp	-27	-3
cramp in	-27	0
cramping	2	9
cramps	66	-19
cramps ,	12	3
cramps .	20	-29
cramps and	21	4
crampy	6	-4
crash	-24	1
crash in	-14	1
crashed	-5	-7
crawl	5	2
crc	-16	2
cream	-70	11
cream ,	-14	0
cream for	8	-6
creatinine	6	-49
creatinine 0.0	-1	4
creatinine 00	-76	-6
creatinine 000	30	-5
creatinine has	23	-10
creatinine went	5	-1
credit	-12	4
creeping	24	13
creeping up	26	14
crept	-1	-10
crept up	-3	-6
crete	-19	-1
crew	8	3
cries	19	-19
cries with	0	-15
crises	-9	-1
crisis	12	3
criteria	-9	-5
critical	-3	3
croaky	9	6
croatia	-6	0
crohns	19	-2
crohns ,	24	-1
crook	12	10
crooked	23	3
cross	1	-5
crossword	3	4
croup	14	9
crowing	8	10
crp	30	-31
crushing	16	15
crushing chest	-13	0
crusted	4	5
cry	14	-9
crying	21	-29
csf	3	-20
ct	-15	9
ct ,	-6	8
ct .	24	7
ct ?	-11	-4
ct in	-2	3
ct ຢ	4	-1
cuff	-54	19
cuff ,	6	11
cuff reads	5	3
cuff says	-15	-1
cuffs	-14	-2
cup	27	29
cup ,	2	5
cup .	19	-10
cup of	0	12
cupboard	-25	8
cupful	26	16
cups	19	-16
cured	-1	-5
curious	14	4
curious about	-18	0
current	-19	-14
currently	-7	5
currently stable	0	9
curry	7	14
curry ,	8	2
curtain	12	19
curtains	8	9
cushion	-9	-1
customer	3	0
customs	70	-21
customs in	16	0
cut	26	8
cut my	3	0
cut off	-9	5
cut on	3	-7
cut the	-18	-1
cycle	52	36
cycle ,	11	-6
cycle 2	29	13
cycle 3	15	5
cycle 4	-20	10
cycle 5	25	-1
cycle of	5	-3
cycle one	-16	0
cycle was	14	21
cycles	-37	-18
cycles of	-5	1
cycling	-3	-4
cyclophosphamide	13	-5
cytokine	15	9
d	2	26
d ,	-7	-4
d -	-12	0
d .	-30	-7
d 00	33	6
d 8	13	7
d 9	20	13
da	-33	17
da nang	-28	17
dabigatran	3	4
dad	56	48
dad ,	-28	-8
dad cant	8	4
dad had	-10	4
dad has	-7	3
dad is	14	12
dads	28	-24
daily	-28	-22
daily ,	-6	-10
daily .	33	8
daily for	14	-6
damage	-4	-3
damage for	-4	-3
dancing	-15	1
dancing .	-8	0
danger	4	4
dangerous	-27	0
dapagliflozin	-3	4
dark	43	-7
dark blood	22	17
dark purple	1	5
dark red	17	-9
dark thoughts	-8	7
dark urine	26	-19
darker	0	-3
dasatinib	-34	-12
data	-51	8
data .	14	-4
date	-15	3
date .	24	0
date ?	-6	0
date for	14	-14
date of	1	4
dates	-4	-3
daughter	10	12
daughter ,	15	11
daughter by	1	4
daughter in	3	0
daughters	32	23
dawn	41	43
dawn ,	20	16
day	41	-25
day ,	-12	0
day .	17	-10
day 00	42	18
day 3	0	5
day 4	4	-11
day 5	-1	-8
day 6	10	12
day 7	18	-4
day 8	12	10
day 9	36	33
day ?	-3	1
day after	4	4
day and	-34	4
day before	12	-7
day for	16	11
day four	1	-5
day from	-13	7
day history	9	-3
day it	13	5
day long	-47	13
day of	38	-12
day since	23	-47
day this	2	5
day three	9	-3
day unit	9	4
day with	20	17
days	120	-114
days )	-8	0
days ,	28	-29
days .	13	0
days ;	8	-8
days ?	14	3
days a	-8	-5
days after	19	43
days ago	17	88
days and	13	15
days back	11	24
days before	-8	12
days for	-26	-8
days i	-25	0
days left	28	-10
days my	41	-20
days now	9	-11
days of	51	-47
days old	13	11
days on	4	35
days only	6	-3
days or	-16	-6
days running	5	-11
days since	0	-7
days that	-9	1
days the	-35	5
days with	-10	-1
days without	9	22
days worth	33	-23
dead	-3	31
dead .	16	3
dead at	25	-12
dead sisters	6	5
deadline	-37	-5
deaf	-24	-31
deal	-20	0
deal with	-20	0
dear	-27	14
dear sir	17	11
dear sirs	7	-4
dear study	6	2
death	-22	-31
death "	-16	-5
death ,	-3	-5
death from	13	-1
death of	3	-12
death or	1	6
december	-20	-11
december .	2	-9
decent	-32	-5
decide	-22	0
deciding	14	-23
decision	-11	0
deep	46	11
deep ,	17	-3
deep and	6	19
deeper	24	-10
deeply	3	0
defibrillator	23	26
degree	-4	2
degrees	-7	19
degrees in	-43	0
delay	-9	7
delayed	9	-19
delete	-10	5
delete my	23	3
delete the	-9	3
delhi	12	-19
delhi .	14	12
delhi for	-2	4
deliver	-6	22
deliver in	2	7
deliver to	-3	1
delivered	35	-1
delivered to	1	-5
delivering	-9	4
delivers	11	-2
delivery	7	2
delivery .	11	7
delivery by	-3	-1
delivery to	-10	0
dementia	-33	-3
dengue	-45	6
dengue ,	-5	-2
dengue test	1	-7
denies	-34	-1
denies chest	-4	2
denosumab	1	-6
dental	-34	-13
dental clearance	-14	0
dental form	-10	0
dentist	39	-6
dentist .	-13	4
dentists	-1	-6
department	-10	-11
deposit	14	-24
deposit ,	-24	-7
deposit of	-7	-1
depot	35	5
depression	18	1
depression study	7	0
dermatologist	38	8
dermatology	4	9
describes	33	-7
desensitisation	5	-10
desk	3	10
desk .	9	2
desmopressin	16	-7
despite	7	0
details	3	8
develop	11	-4
developed	15	-20
develops	-11	12
device	32	-6
device study	24	-6
devil	32	11
dexa	-9	1
dexamethasone	-62	-28
dexamethasone for	0	-4
dexamethasone with	7	3
diabetes	38	-8
diabetes ,	19	3
diabetes has	11	9
diabetic	35	17
diabetic ,	8	22
diabetic .	9	10
diagnosed	-2	11
diagnosis	-33	1
dialysis	69	-14
dialysis ,	13	5
dialysis .	-7	8
dialysis patient	27	6
dialysis sessions	6	8
diaphoresis	10	11
diarrhea	1	-8
diarrhea ,	-8	3
diarrhoea	51	-42
diarrhoea ,	-8	17
diarrhoea .	-2	-36
diarrhoea for	28	-20
diarrhoea since	32	-28
diary	-50	5
diary :	-4	10
diary ?	-2	11
diazepam	11	-5
diclofenac	12	-29
dicom	-1	-5
dictated	3	1
did	32	7
did a	-4	0
did not	6	14
did nothing	7	1
did the	-10	3
did you	-3	2
didnt	12	2
die	-9	1
die ,	-11	0
die of	-4	-11
died	-63	4
died ,	-8	0
died in	-5	-2
died of	-36	4
dies	3	-10
diet	-33	2
diet plan	5	-1
dietitian	-50	6
dietitian .	-8	4
difference	-4	-4
difference between	-17	-1
different	47	13
different drug	11	7
difficulty	-11	7
difficulty breathing	-30	3
digoxin	1	10
dilated	3	6
dili	-12	0
dinner	24	35
dinner ,	19	17
dinner .	-10	4
directly	4	-13
dis	-4	1
disc	-10	18
disc ,	-3	0
discharge	-22	-17
discharge ,	-9	-3
discharge .	16	-1
discharge and	32	-16
discharge for	-19	-20
discharge papers	-5	1
discharge summary	-16	1
discharged	-51	14
discharged well	-7	-1
discomfort	10	-16
discomfort ,	4	-7
discontinued	11	-4
discount	-12	1
discount ?	22	-3
discount for	-9	0
discs	7	9
discuss	-11	-6
discussing	-21	-2
disease	-42	2
disease ,	1	25
disease .	12	2
disorder	-22	4
disqualify	17	-19
disqualify him	0	-9
disqualify me	17	-10
distance	-12	0
distributor	15	-13
district	-43	10
district nurse	-40	6
diverticulitis	1	-8
diving	-16	-14
divorce	17	3
dizziness	10	-11
dizziness ,	17	-8
dizzy	109	57
dizzy ,	5	2
dizzy .	10	-7
dizzy and	34	2
dizzy when	16	-6
dl	40	10
dl ,	19	-8
dl .	18	1
dlbcl	3	4
dlbcl ,	3	3
do	-7	31
do .	6	15
do ?	16	7
do a	17	15
do any	-23	-7
do anything	30	0
do everything	13	3
do i	20	-18
do if	-27	0
do it	12	8
do my	-12	-3
do not	-21	7
do online	-12	4
do people	-6	-3
do pharmacies	0	-3
do that	-3	5
do the	3	6
do this	4	7
do u	0	15
do we	10	32
do with	0	-16
do you	-7	-8
do your	-12	-7
doc	-15	-2
doc on	7	-8
docetaxel	47	24
docetaxel .	23	5
docetaxel on	25	9
doctor	21	-26
doctor ,	3	11
doctor .	44	15
doctor ?	-30	15
doctor advise	1	-9
doctor by	1	-6
doctor do	14	-14
doctor for	-26	-8
doctor in	8	-2
doctor is	11	-24
doctor look	-31	-5
doctor on	17	-9
doctor online	18	12
doctor paper	0	4
doctor said	3	-1
doctor say	3	6
doctor says	-8	-3
doctor see	0	-10
doctor tell	12	-3
doctor tested	-11	0
doctor to	-25	-11
doctor who	14	14
doctors	10	-10
doctors do	-25	-2
doctors opinion	-4	-4
documents	4	1
documents should	-3	11
does	-38	-7
does "	21	4
does ,	9	-10
does a	-26	1
does it	-31	-10
does my	-3	-3
does not	46	41
does that	-13	-19
does the	-44	7
does this	-15	-9
does your	28	-20
doesnt	54	74
doesnt do	3	3
doesnt hurt	7	-8
doesnt know	31	23
doesnt wake	7	3
dog	-9	-22
dog ,	-14	16
dogs	-8	8
doha	-5	1
doing	-23	14
doing well	23	0
dollar	6	10
dollars	-65	-6
dollars ,	4	2
dollars for	-23	0
donate	4	1
donated	29	8
done	-48	-2
done .	-14	4
done in	9	6
donor	-60	12
donor ,	-3	5
donors	11	-4
dont	53	-27
dont close	13	-20
dont fade	0	4
dont have	-46	-5
dont hold	3	-2
dont know	0	9
dont take	1	-16
dont tell	21	15
dont touch	1	-20
dont want	65	-26
door	18	-8
door .	12	13
door frame	-2	4
dose	95	-35
dose ,	1	-8
dose .	0	5
dose 2	3	-1
dose ?	52	-35
dose for	-10	10
dose is	37	-21
dose of	1	7
dose was	-2	9
doses	23	-30
dosing	-10	4
dot	-2	17
dots	34	-8
dots on	26	-26
double	67	-4
double ,	5	8
double and	7	13
double vision	6	0
doubled	64	-33
doubled in	54	-25
down	48	-16
down ,	40	7
down .	31	5
down ?	-18	1
down and	6	10
down at	6	0
down below	-2	7
down for	18	2
down her	0	3
down in	-31	-5
down my	45	42
down on	6	5
down over	1	20
down since	11	6
down the	2	-15
down there	-12	-14
down to	-4	-31
doxorubicin	-9	20
dr	-25	9
dr .	-2	6
drags	-5	11
drain	52	29
drained	0	3
drains	-19	4
drama	22	0
drama ,	11	3
dramatic	-1	-1
dramatic .	-10	3
drank	85	30
draw	-2	4
drawer	-18	5
drawers	-16	0
drawn	1	3
draws	8	5
draws up	10	2
dreadful	14	11
dreadful ,	11	10
drenched	27	18
drenched ,	9	10
drenched in	7	3
dressing	32	2
dressings	-19	-15
drew	6	5
drew a	0	6
dribbles	8	2
dribbling	9	8
dribbling and	14	3
drill	-8	-11
drink	63	-12
drink ,	9	10
drink .	-9	6
drinking	1	-51
drinking ,	4	-6
drinking .	9	-17
drinking ok	13	-5
drinking plenty	17	-7
drinking well	13	-1
drinks	-8	-32
drinks ,	-1	-8
drinks and	2	-9
drinks well	0	-9
drip	-22	18
drip and	-15	0
dripping	33	22
drive	-36	3
driver	-16	1
driver .	2	-9
drivers	-9	5
drives	-7	13
drives ,	-10	-11
driving	-8	4
drooling	53	51
drooling ,	4	2
drooling and	28	27
drools	13	10
droop	27	-5
droop ,	8	7
drooped	-37	20
drooping	16	10
droops	7	-9
droopy	26	2
drop	37	19
drop of	2	5
drop since	-9	-2
drop the	5	5
dropped	58	-7
dropped .	-6	1
dropped dead	24	-12
dropped on	-12	2
dropped to	15	-10
dropping	36	22
dropping his	3	6
dropping off	10	8
drops	14	-26
drops ,	20	12
drops .	10	6
drops ?	-18	-11
drops and	-8	1
drowning	-8	11
drowning in	-16	0
drowsy	59	77
drowsy ,	6	11
drowsy since	29	15
drug	9	-36
drug .	13	-3
drug ?	-8	5
drugs	-1	-22
drum	20	0
drum ,	7	14
drum and	-4	3
drunk	45	34
drunk man	0	7
dry	-8	8
dry ,	-11	-10
dry and	-27	15
dry cough	62	11
dry itchy	-10	0
dry skin	-10	-7
dry weight	2	19
dubai	-4	6
duchenne	-5	7
duck	-9	3
duct	9	7
due	2	-1
due in	-14	10
due to	0	-5
due tomorrow	10	1
dull	0	-24
dull ache	5	-3
dull headache	9	-17
during	3	5
during a	19	4
during my	-13	3
during the	-10	0
durvalumab	6	0
dusky	23	28
dusky .	2	13
duvets	28	19
duvets since	23	16
dye	12	-9
dying	-9	7
dying ,	0	-15
dying to	6	9
dyspnoea	18	8
dyspnoea ,	-13	2
dyspnoea and	22	9
e	-18	22
e -	-13	-2
e .	-5	3
each	8	-32
each breath	11	8
each day	-18	-17
each morning	-7	1
each night	1	-16
each time	37	15
ear	69	-131
ear ,	13	-19
ear and	19	-21
earlier	-3	13
earlier .	2	12
earlier ?	5	1
early	-14	7
ears	16	-8
eases	-6	6
easily	6	-11
easing	-8	-7
easter	-24	3
easter .	-3	-4
easy	-1	-17
eat	-39	-33
eat ,	1	9
eat .	-30	-2
eaten	4	-24
eating	-23	-15
eating ,	18	-5
eating .	5	-3
eating a	3	-4
eating and	-24	-6
eating fine	-32	-5
eating normally	-9	0
eating ok	11	-2
eating well	-7	-2
eats	-14	-29
eats ,	1	-15
eats and	-17	-2
ecg	17	6
ecg ,	-6	0
ecg and	-12	0
echo	6	13
echo ,	32	-10
echo normal	-6	10
ecog	-20	8
ecog 0	-25	3
ecog 1	-3	8
eculizumab	15	0
eczema	-14	0
edge	-32	-25
edge ,	3	-3
edge is	3	-2
edge of	-19	-22
edges	16	-11
edoxaban	3	-9
edss	-22	0
edss 0.0	-22	0
educator	-4	0
ef	0	-14
ef 00	0	-14
effect	4	14
effect of	-25	3
effects	-27	1
efgartigimod	47	0
egfr	0	3
egfr 00	-21	-2
egg	2	-6
eight	19	-18
eight ,	5	9
eight days	8	-3
eight hours	-19	4
eight months	7	1
eight times	17	-17
eight weeks	-12	0
eight years	-10	0
eighty	3	0
eighty -	6	0
either	7	-15
elbow	-14	16
elbow ,	17	22
elbows	-12	-5
elective	11	1
elective hip	31	1
electric	11	9
elephant	31	13
elevation	6	4
eleven	1	6
eleven days	-6	14
eleven months	15	-5
eleven weeks	-13	-6
eleven years	-10	0
eligibility	21	10
eligible	17	-18
eligible for	21	-1
eliquis	6	-14
else	-8	4
else ,	5	-1
else .	32	12
else ?	-1	5
else can	14	5
else to	6	2
elsewhere	-14	-9
eltrombopag	-2	-16
email	-35	11
email ,	-7	5
email .	12	2
email for	-3	0
email of	-7	0
emailed	6	0
emails	-4	0
embarrassing	-7	13
embarrassing .	-5	4
embassy	6	-8
embassy .	3	1
embassy rejected	22	-8
embolism	-21	-1
embryos	-4	-3
emergency	16	-14
emergency contact	-1	5
emergency department	5	-11
emergency kit	28	1
emergency use	14	20
emicizumab	-8	-17
employer	-37	-2
employer (	-10	0
employer ,	1	-5
empty	82	-9
empty .	15	-9
enalapril	0	4
encephalopathy	-13	0
enclose	-12	4
enclose the	-9	0
enclosed	-2	6
end	77	26
end .	20	3
end of	-4	-3
ended	-60	10
ending	-12	1
ending 0000	-8	2
endocrinologist	-5	-4
endoscopy	-8	-5
endpoint	19	11
energy	17	10
engaged	3	-3
engineer	-20	12
english	0	4
english ,	7	-1
english -	6	7
english .	6	-7
english and	-15	0
english for	-8	0
english letter	-10	0
enough	45	-15
enough ,	5	4
enough .	14	1
enough ?	-11	-13
enough air	7	10
enough for	-13	-17
enough until	11	-27
enoxaparin	1	-10
enquire	3	4
enquiry	4	14
enroll	5	3
enrolled	14	-11
enrolling	15	-9
enrolment	18	-6
ent	-11	9
entebbe	-6	-3
entecavir	8	6
entered	-10	-5
entirely	12	-6
entresto	-3	2
entry	3	2
epilepsy	27	-11
epilepsy ,	21	19
epilepsy drug	1	4
epipen	29	-13
episodes	15	-17
er	2	8
ercp	33	-19
error	-7	2
erythema	6	-19
escort	-12	9
esr	24	-15
esr 00	24	-15
essay	-6	-5
esteemed	15	9
esteemed colleagues	10	6
estimate	-3	0
estimate .	11	6
estimate for	1	-3
ethics	-16	0
ethics committee	-8	0
etoposide	-12	0
eu	-16	0
europe	-15	3
european	-9	0
euros	-40	10
euros for	-6	0
euros per	-23	15
evacuation	0	17
evaluation	6	-3
evaluation in	5	-2
even	77	-3
even keel	-12	0
even sips	7	-25
even sitting	10	18
even when	33	-10
even wind	4	11
evening	57	-5
evening ,	37	7
evening .	41	3
evening :	3	-1
evening ?	15	-3
evening and	5	8
evening for	5	0
evening since	-3	0
evenings	-7	-16
evenings ,	-5	-5
event	4	-3
events	-15	0
ever	-38	-25
ever ,	-6	-8
ever .	3	-6
ever since	-26	-16
everolimus	18	-28
every	-39	-33
every 00	9	16
every breath	12	9
every day	17	-27
every evening	2	-14
every four	11	-10
every half	-4	-5
every meal	2	-9
every month	-29	0
every morning	33	-20
every night	12	-33
every quarter	-7	5
every single	27	20
every spring	-8	0
every summer	-15	0
every ten	8	-6
every three	-10	-6
every time	30	-16
every twenty	7	10
every two	6	0
every week	-1	-17
every winter	-6	11
every year	1	6
everybody	6	0
everyone	9	48
everyones	4	22
everything	12	15
everything .	-15	9
everything else	5	-8
everything for	17	36
everything has	9	-16
everywhere	19	10
everywhere ,	15	4
everywhere .	-2	8
ex	7	9
ex -	-4	0
exactly	-15	-8
exam	0	-9
examination	-22	-1
exams	-1	23
excellent	-12	1
except	-9	9
exchange	-54	2
exclude	-18	-2
exclude me	-22	5
excluded	-18	9
exclusion	-34	8
exclusion :	-4	0
exclusion criteria	-12	0
exclusion list	7	3
exercise	5	-1
exercise test	-5	0
exercises	-6	-18
exist	-20	6
expat	3	4
expect	-46	3
expected	15	2
expert	-34	6
expire	-12	0
expired	29	24
expired in	3	7
expires	16	7
expires in	16	7
explain	-45	-18
explain the	-1	4
explain what	-30	0
exposure	-2	11
express	0	12
extension	34	-25
extra	-10	-2
extra ?	1	-5
eye	103	18
eye ,	15	-2
eye .	11	-1
eye and	13	-42
eye at	48	30
eye doctor	-23	-16
eye drops	-15	-10
eye has	10	2
eye is	26	8
eye on	-6	-6
eye pain	13	17
eye red	1	-4
eye since	-20	14
eye went	3	1
eye with	13	-7
eyelid	-1	12
eyelids	8	14
eyelids droop	4	2
eyes	69	-19
eyes ,	8	8
eyes .	-29	1
eyes and	6	11
eyes are	-4	1
eyes fine	3	-10
eyes for	2	7
eyes glued	11	10
eyes have	7	-3
eyes look	48	-31
eyes okay	1	-7
eyes on	-2	-5
eyes open	6	13
eyes rolled	9	4
eyes since	37	-5
f	25	40
f ,	9	7
f 00	5	-9
face	55	13
face ,	4	-9
face .	3	0
face and	13	16
face has	31	19
face is	22	21
facial	-17	-15
facial pain	8	-20
factor	5	-12
factor vii	8	6
factory	-2	8
fade	14	8
fade under	14	8
failure	28	-43
failure "	0	6
failure ,	-12	-1
failure .	12	0
failure and	15	-2
faint	74	29
faint ,	14	-16
faint .	8	5
faint at	-11	-7
fainted	19	49
fainted at	-8	2
fainted in	12	22
fainted when	-27	0
fainting	-23	18
fainting ,	-23	4
faints	6	4
fair	12	10
fair .	6	7
fake	14	14
fall	40	-21
fall asleep	6	4
falling	12	-47
falls	-15	5
falls ,	2	-4
families	-13	0
family	11	17
family ,	3	3
family asks	1	3
family in	-9	2
family requests	24	10
family wants	-3	2
far	-6	-38
far ,	2	-9
far .	23	-24
fare	-21	-7
farewell	48	20
farm	16	18
farmer	-3	2
fast	58	31
fast ,	12	11
fast .	-3	-9
fast and	-12	14
fast as	5	3
fasting	-66	-2
fat	33	16
fat ,	10	-11
fat and	4	-3
fat as	6	-1
fatal	-36	-13
father	-7	-12
father ,	0	7
father -	-27	4
father died	-5	0
father had	-4	0
father has	-30	-33
fathers	7	1
fatigue	10	-20
fatter	11	-19
fatter than	10	-6
fatty	-5	-14
fatty liver	-5	-14
fault	9	7
fax	6	-6
feb	-7	3
febrile	-35	0
febrile neutropenia	-28	0
february	-41	10
february .	-8	15
february and	-16	-17
fed	4	-3
fee	-15	-12
fee ?	-3	-2
fee per	-6	-2
feed	19	11
feeding	20	-20
feeding tube	23	-32
feeds	10	11
feel	80	-12
feel a	15	4
feel all	-10	-2
feel alright	15	-15
feel as	-6	-2
feel faint	9	10
feel fine	-39	23
feel grand	-25	-5
feel great	-18	1
feel heavy	8	15
feel like	12	13
feel my	10	-10
feel normal	17	-22
feel nothing	15	-32
feel ok	15	0
feel okay	27	-16
feel perfectly	-23	-11
feel shivery	6	11
feel sick	16	13
feel the	2	10
feel well	-3	-11
feeling	72	-19
feeling fine	17	-14
feeling in	6	-6
feeling it	1	6
feeling normal	7	-19
feeling ok	17	-17
feeling well	3	-4
feels	114	11
feels cold	2	7
feels fine	-7	-6
feels hot	3	17
feels like	3	29
feels normal	27	-1
feels ok	1	-8
feels tight	1	-5
feels too	1	4
feet	31	23
feet .	4	-3
feet and	-6	9
feet are	14	0
fell	71	32
fell off	-9	6
fell on	8	14
fell to	-7	-2
felt	21	13
felt a	8	-4
female	6	5
femur	32	3
fence	-9	1
fentanyl	19	8
fentanyl patch	18	4
fentanyl patches	12	5
ferritin	5	-18
ferry	3	6
fertility	7	-4
fertility doctor	-5	-7
festival	0	-10
fever	59	-44
fever ,	-27	-45
fever -	-17	-4
fever .	29	-17
fever 00	88	29
fever 38.0	12	-43
fever 39.0	7	-8
fever 40.0	16	23
fever ?	-40	3
fever after	43	29
fever and	2	29
fever at	-11	0
fever for	19	-13
fever has	-28	2
fever no	-14	6
fever of	52	-28
fever or	-6	-9
fever since	-16	5
fever spray	-3	0
fever tablets	-42	0
fever vaccine	-26	0
fever went	1	-8
fever with	52	-36
feverish	69	-15
fevers	-12	1
few	29	-22
few drops	7	-7
fibrillation	11	-13
fibrillation ,	15	4
fibrillation .	12	-15
fibrosis	15	5
fiddle	-29	-16
fiddle .	5	-10
field	-14	5
fields	-15	2
fifteen	-19	-22
fifteen years	-22	-21
fifty	-9	1
fifty minutes	5	1
fight	10	7
fighting	12	12
fighting for	6	12
figure	-5	-1
figure of	-11	4
fiji	26	6
file	-12	18
file ,	0	4
file .	-13	0
file ?	34	3
files	3	3
filgrastim	16	11
fill	-9	-5
fill in	-2	3
filled	20	2
filled in	-6	-2
filled with	9	11
filling	-1	-18
filling fell	2	-4
filling in	-3	-5
fills	0	3
film	24	12
film ?	-12	0
final	-4	-7
finally	-8	2
finasteride	-3	2
find	55	4
find a	6	-27
find it	-6	11
find me	17	-3
find out	-17	1
find the	13	-2
find words	7	20
finding	9	12
finds	-9	5
fine	-34	-52
fine ,	-37	-6
fine .	7	-24
fine ?	4	-3
fine and	21	7
fine at	33	3
fine but	7	-13
fine in	23	-1
fine now	-10	9
fine otherwise	1	-10
fine since	-6	-10
fine to	3	2
finger	29	6
finger ,	-2	3
finger clip	1	6
fingers	25	-40
fingers ,	-2	-10
fingers and	0	3
fingers are	-6	-12
fingertips	18	7
finish	62	-6
finish a	3	13
finish on	-2	-24
finished	-8	17
finished .	-6	0
finished in	-5	3
finished on	14	-18
finished three	-8	13
finishes	23	-13
fire	-25	20
firm	5	-5
first	-6	17
first ,	12	1
first -	29	1
first .	-11	0
first ?	-10	0
first aid	-26	-11
first dose	25	11
first pregnancy	0	-5
first tablet	-24	1
first time	41	8
first visit	9	4
fist	3	3
fist .	1	3
fistula	-1	6
fit	2	10
fit ,	-29	-3
fit -	8	7
fit .	9	14
fit as	-28	-15
fit for	-25	-5
fit in	3	0
fit to	-24	-2
fitness	3	4
fits	-17	0
fits ,	-23	2
fits .	23	-7
fits ?	-17	3
fits ever	-4	-5
fits in	48	-4
fitted	-9	-4
fitting	75	30
five	17	-14
five ,	0	10
five .	-20	1
five days	-33	-22
five minutes	20	-2
five months	2	-7
five of	-4	0
five or	8	-9
five since	-4	7
five tablets	7	-5
five times	19	4
five weeks	5	-12
five years	-52	-5
fix	-19	6
fixed	3	13
flag	-6	18
flag -	-6	13
flagged	3	8
flaky	-44	-19
flank	45	-17
flank pain	26	29
flap	2	18
flap when	2	6
flapping	1	8
flare	-14	2
flashes	-1	-14
flashing	12	19
flashing lights	7	12
flat	-36	19
flat ,	-8	7
flat .	-14	7
flat and	4	0
flatmate	0	5
flea	-3	1
flew	3	-23
flight	13	-15
flight ,	36	18
flight .	-10	1
flight ?	4	4
flight home	16	-14
flight of	-3	-5
flight on	-3	-16
flight to	1	13
flights	-12	-2
flights ?	-3	5
floaters	-1	-30
flood	-3	6
flooding	28	7
floods	8	3
floor	31	40
floor ,	27	12
floor .	-2	13
floor and	8	10
floor of	0	7
floppy	60	43
floppy ,	5	10
floppy .	9	2
floppy and	37	19
flow	-4	6
flow 000	6	4
flown	-18	-6
flu	-2	15
flu ,	-10	-1
flu -	36	17
flu ?	5	-1
flu jab	-37	0
flu vaccine	-4	5
fluid	43	-27
fluids	-38	-7
fluids ,	-24	-1
fluids down	17	-6
fluorouracil	-8	11
flush	8	2
flushed	6	3
flushes	-29	-4
flutter	10	-6
flutters	-13	19
fly	18	18
fly ?	-14	0
fly letter	-10	7
fly to	-2	4
flyer	-11	-4
flying	18	8
foam	-5	1
foggy	12	-1
foggy ,	10	6
folfox	1	41
folic	-14	-15
folic acid	-14	-15
folinic	2	13
folinic acid	2	13
follicular	35	5
follicular lymphoma	35	5
follow	-39	3
follow -	5	-4
follow .	-5	0
follow up	-42	1
followed	-18	-17
following	-31	1
food	80	-81
food ,	5	-22
food and	9	-12
food down	17	-17
food poisoning	4	9
food since	43	-17
foot	60	-15
foot .	2	3
foot is	10	-23
foot went	2	9
football	-32	-2
for	-30	-2
for "	11	12
for ,	9	1
for .	-4	-9
for 00	0	29
for 0000	-9	3
for 2	34	-40
for 3	14	-6
for 4	11	-3
for 5	-20	-4
for 6	-30	1
for 8	19	-23
for 9	24	-8
for :	4	-5
for ?	11	3
for a	9	-13
for about	-14	-41
for addisons	18	9
for air	19	20
for all	-23	-1
for an	-17	5
for bevacizumab	-19	0
for blood	-24	0
for both	18	-5
for breast	-3	2
for cancer	-11	3
for capecitabine	-11	-7
for car	5	1
for contact	-8	7
for dads	15	3
for delivery	-15	0
for eight	-3	-12
for elective	-6	0
for eleven	-15	4
for emergency	8	-1
for fever	-46	0
for fifty	5	1
for five	41	-17
for four	49	-24
for half	-8	-22
for hay	-25	0
for heart	0	12
for her	-41	-3
for high	-9	1
for him	-19	0
for hip	-3	-11
for his	-47	-11
for it	6	-5
for kidney	-7	-3
for knee	20	8
for life	29	6
for long	-9	-2
for lung	1	6
for lupus	-5	-3
for me	-24	-33
for medical	-14	3
for melanoma	21	3
for monday	21	4
for months	-30	6
for mr	-6	4
for mrs	-1	-4
for my	-23	-1
for myself	-3	0
for next	18	6
for nine	-16	-5
for non	8	-4
for now	9	-6
for october	-14	-3
for one	27	-6
for our	21	-11
for people	8	-3
for price	-3	4
for proton	15	-11
for radiotherapy	34	5
for second	-1	-9
for seven	16	15
for six	-23	-7
for some	6	12
for someone	-19	0
for something	1	11
for surgery	6	-6
for ten	-24	2
for that	-15	0
for the	-12	0
for this	3	-2
for three	39	-5
for thursday	12	0
for tomorrow	21	-8
for travel	-14	0
for trial	4	-4
for twelve	4	4
for twenty	-5	-7
for two	13	-51
for whom	-7	4
for wife	6	-2
for years	4	18
for your	19	14
forearm	-2	13
forehead	30	-22
forehead and	16	-25
foreign	17	-1
foreigners	39	-14
foreigners ?	13	-3
forget	5	-2
forgets	4	4
forgive	-3	5
forgive me	6	11
forgot	19	-7
forgot to	14	-17
fork	16	-12
fork ,	6	-11
form	-31	13
form ,	7	-14
form .	20	9
form :	-3	-1
form ?	-8	-5
form and	-9	0
form for	4	4
form has	-20	0
form in	3	3
form is	12	1
form need	-13	1
form says	12	-4
form signed	-5	2
forma	4	-1
forma invoice	7	-1
format	-27	2
format .	-7	1
former	-11	1
forms	-35	1
forms ,	6	-16
forms .	-27	2
formula	2	6
fortnight	21	0
fortnight ,	3	-3
fortnight .	-4	-1
forty	10	17
forty minutes	14	9
forward	51	15
forward ,	7	9
forward ?	10	-11
foul	23	11
found	39	-4
found .	7	1
found a	-1	-5
found at	7	-6
found by	8	4
found in	-6	0
found on	9	-2
found to	-23	0
four	11	-25
four ,	-8	1
four .	-1	3
four days	25	-9
four hours	11	-5
four months	-22	26
four nights	2	-21
four oclock	6	8
four of	14	-3
four times	6	5
four weeks	-16	-5
four years	-40	-5
fourteen	-33	3
fourth	-16	6
fracture	6	-11
fracture ,	7	-6
frame	-2	5
frankfurt	-25	4
free	-34	-29
free ,	14	-17
free ?	-2	6
free for	-2	-4
free of	-29	0
free since	2	-12
freezer	-5	0
freezing	0	8
freight	-8	0
french	-16	1
frequent	44	-10
fresh	24	15
fresh blood	30	14
fresh red	1	4
fri	32	-15
friday	54	-36
friday ,	50	-9
friday .	13	12
friday :	-3	0
friday ?	-17	1
friday and	-1	-18
fridays	0	-15
fridge	-41	-10
fridge ,	2	6
fridge .	-14	1
fridge ?	17	-8
fridge and	1	-8
friend	21	6
friendly	-10	0
friends	-12	2
from	1	-16
from 0.0	-16	-14
from 00	26	-9
from 000	33	-41
from 0000	-10	6
from :	-4	1
from a	-15	-4
from abroad	38	4
from alcohol	25	-27
from an	1	-11
from bed	1	5
from doctor	5	10
from ghana	23	22
from hell	10	20
from her	4	-4
from his	-7	4
from india	-33	0
from it	13	4
from last	6	4
from my	-4	-43
from now	-12	-15
from our	-11	10
from overseas	2	9
from that	16	10
from the	22	13
from this	27	-6
from tuesday	-19	0
from turkey	-15	8
from varices	-5	2
from yesterday	0	6
from you	10	-3
from your	-27	2
front	6	20
front of	32	23
froth	25	28
froth .	32	25
frozen	-2	4
fu	2	-5
fuel	4	0
full	10	22
full ,	1	7
full .	-7	-3
full of	48	4
full recovery	0	-4
full sentence	3	4
full stop	-3	2
fully	-46	2
fully .	-12	1
fully recovered	-5	0
function	-14	3
fund	-27	-21
funds	0	-7
funny	36	26
funny ,	12	9
funny colour	10	4
furosemide	12	-6
further	-16	9
further to	-16	5
fuss	14	2
fuss .	7	9
fvc	11	6
fvc 00	11	6
g	7	-13
g ,	14	10
g -	-10	-28
g .	-12	0
g dl	40	13
g l	6	-2
gadget	-17	21
gagging	31	7
gained	10	-23
gait	-20	-10
gallbladder	7	-10
gallstones	27	-9
gamma	-7	3
gap	8	-7
garden	-2	0
garden .	-6	-8
gardener	-7	8
gardening	0	-12
gardening .	-6	3
gas	13	59
gasp	1	9
gasping	65	31
gasps	7	11
gastrectomy	-10	0
gastro	2	8
gastro doctor	1	4
gate	2	3
gave	11	-9
gave birth	24	32
gave her	-1	5
gave him	37	-24
gave me	-16	-8
gcs	21	13
gcs 00	18	12
gefitinib	-7	0
gel	-32	-6
gemcitabine	25	5
gemcitabine .	16	0
gene	-7	-13
gene therapy	-11	3
general	-1	-10
generic	-8	0
generic from	-22	2
generic of	-3	3
generics	-19	0
genetic	-2	-10
georgia	4	-8
geriatrician	-8	2
geriatrician to	-9	-1
german	2	7
germany	6	6
germany .	-16	0
get	-40	-2
get a	-50	-10
get air	32	23
get an	15	-8
get enough	8	13
get her	1	-7
get his	3	3
get into	-7	-21
get it	34	12
get me	23	-15
get more	10	-20
get my	16	24
get off	-43	-12
get out	11	-41
get puffed	14	-9
get some	25	-9
get the	12	6
get up	-10	17
gets	-47	-27
gets a	-45	0
gets the	4	1
gets worse	15	-28
getting	67	-48
getting better	-11	-7
getting married	-11	5
getting worse	56	-42
ghana	9	22
gi	24	23
gi bleed	11	5
gi perforation	-12	0
gibberish	0	3
gift	-9	1
ginger	-17	-5
girl	34	1
girl ,	2	4
girl aged	4	1
girl has	-18	-11
girl was	10	-6
girlfriends	2	8
gist	4	-2
give	-23	18
give birth	-4	6
give him	0	3
give me	-24	-10
give you	4	1
given	-22	17
given the	7	6
gives	-35	-4
gives me	-9	5
giving	-30	0
giving me	-14	0
glad	4	-3
glands	-17	-23
glandular	-8	1
glandular fever	-8	1
glargine	-12	-8
glass	17	25
glass .	-4	-8
glass of	-3	9
glass on	6	9
glasses	-10	8
glaucoma	-4	11
gliclazide	3	0
glimepiride	4	-27
glioma	14	5
glioma ,	0	4
gloves	10	17
glucagon	-12	-4
glucose	7	23
glucose 0.0	-3	7
glucose 00	17	16
glued	11	10
glued and	3	5
go	23	-17
go .	5	-9
go ?	-6	-12
go ahead	-13	-8
go back	-15	10
go every	0	-9
go home	31	-35
go on	46	23
go through	-44	0
go to	-28	5
go up	-20	-5
goa	-17	9
goalkeeper	-4	-6
goat	-25	1
god	-13	-18
goes	12	28
goes blue	-8	1
goes down	17	12
goes grey	-5	1
goes in	-8	15
goes limp	10	5
goes on	-2	-8
goes through	-5	11
goes to	27	-10
going	50	0
going .	8	4
going 000	4	7
going down	12	6
going every	5	-17
going into	12	11
going like	11	12
going numb	6	7
going on	6	-1
going out	7	3
going round	-18	-2
going through	-2	3
going to	23	-6
gold	-28	2
golf	-3	4
golf .	10	-1
gone	-13	42
gone ,	-2	7
gone .	-22	7
gone a	-12	15
gone and	27	9
gone by	-34	-5
gone floppy	19	5
gone from	10	-13
gone heavy	12	4
gone in	-22	-1
gone the	9	-6
gone through	3	-1
gone to	4	3
gone yellow	11	7
good	-75	-48
good ,	20	14
good .	16	-13
good ?	49	2
good afternoon	-19	1
good evening	-10	8
good eye	12	0
good for	-7	0
good health	-25	2
good morning	-31	-5
good spirits	-3	-1
good to	-11	7
good way	-18	-13
goose	9	6
got	41	31
got a	-38	18
got into	19	12
got me	-21	1
got my	3	4
got one	23	-13
got the	34	15
got two	-26	-9
got up	15	10
gout	-40	0
gp	-4	-2
gp is	-7	-5
grade	-82	-2
grade 2	-10	0
graft	-10	-10
graft .	-20	-16
gran	5	0
grand	-34	-11
grand ,	-13	0
grand .	-7	-11
grandad	-6	7
grandads	-4	6
grandchildren	-20	2
granddad	0	5
grandfather	-13	1
grandkids	-5	11
grandma	-3	7
grandmas	36	15
grandmother	29	-26
grandpa	-3	-3
grandpas	7	5
grandson	13	11
grandson ,	8	0
granny	4	7
grans	-14	5
grape	25	1
grateful	-6	-2
grateful for	-10	-1
graves	13	10
great	-47	-30
great ,	14	9
great .	3	-12
greek	-14	-1
green	87	-22
green .	1	5
green phlegm	12	-29
green snake	22	18
green stuff	24	-10
greetings	-14	-19
greetings ,	-11	-9
greetings from	-1	-10
grey	50	61
grey ,	15	7
grey and	10	14
grey round	1	5
grey when	9	4
grief	-12	2
grim	-20	0
gritty	-40	-6
gritty ,	3	1
groin	27	2
groin ,	5	-11
ground	-12	4
grounds	68	19
group	-40	-8
growing	73	18
grown	14	-9
grunting	15	9
grunting ,	2	5
gst	-6	-6
guangzhou	-3	6
guangzhou .	2	6
guarantee	-10	0
guess	27	23
guest	-11	-6
guest slot	-9	-7
gullet	-4	1
gum	40	-16
gums	44	30
gums ,	1	13
gums are	15	28
gums bleed	22	-17
gun	28	4
gurgling	4	9
guys	3	12
gvhd	4	5
gym	9	3
gynaecologist	-3	1
h	18	-11
h .	3	-2
ha	-17	-3
ha .	-29	0
had	-31	17
had ,	16	11
had 00	34	12
had a	30	-6
had an	14	-13
had been	4	8
had bloody	0	22
had breast	-26	-1
had chemo	-16	1
had chest	-15	0
had clots	11	-7
had dengue	-10	0
had diverticulitis	1	-8
had fever	-21	7
had fits	-2	-4
had flu	-9	5
had four	-10	10
had her	23	12
had his	8	3
had my	47	25
had no	29	-4
had none	-21	4
had on	-21	1
had one	-39	7
had our	5	5
had rabies	13	-19
had seizures	-11	0
had shingles	-4	-2
had since	-15	0
had the	-27	-1
had them	3	8
had three	-21	30
had to	19	-7
had two	-5	-13
haematemesis	25	8
haematologist	-12	-5
haematologists	9	-1
haematology	-9	1
haemoglobin	46	36
haemoglobin 0.0	72	19
haemolysed	18	6
haemolysed ,	18	5
haemophilia	20	-18
haemophilia a	3	-6
haemoptysis	-11	0
haemoptysis ,	-5	0
haemorrhage	-55	0
haemorrhage ,	-6	0
haemorrhage .	-8	0
haemorrhaging	-6	1
haha	-27	-12
haha .	-9	0
hair	-74	5
hair loss	-7	-14
halal	-2	-4
hale	16	27
half	37	14
half .	-7	1
half a	37	-12
half an	-6	13
half hour	13	4
half my	11	10
half of	8	8
halfway	26	-10
halfway through	7	-3
hall	3	6
halls	-4	5
haloperidol	7	12
halos	13	16
hammer	46	17
hamster	0	-4
hand	36	18
hand ,	-8	-1
hand .	-6	8
hand and	-9	2
hand in	37	15
hand is	14	-6
hand went	-5	1
handle	12	-1
handled	-7	4
handles	-7	3
hands	126	6
hands ,	0	7
hands .	1	-3
hands and	21	-23
hands are	36	-26
hands cold	2	7
hands flap	2	18
hands like	11	3
hands shake	0	8
handwriting	-10	4
hang	41	17
hanging	35	20
hangover	-5	4
hangs	29	8
hanoi	17	-17
happen	7	6
happened	9	16
happened ,	-4	0
happening	1	4
happens	-49	0
happens if	-4	0
happy	-26	-3
happy .	-2	4
harare	-14	0
hard	80	44
hard ,	7	6
hard and	23	12
hard as	32	32
hard like	4	2
hard red	1	-24
hard to	24	37
hardly	93	-3
hardly any	3	-2
hardly rouse	1	3
harm	9	8
harming	9	-14
harmless	-9	-7
harsh	2	4
harvest	1	-8
has	29	-16
has 00	48	0
has 2	-18	-3
has 38.0	4	-9
has a	19	-1
has always	5	12
has an	36	0
has asked	-5	-1
has become	32	-16
has been	6	-7
has changed	-8	1
has come	6	-4
has crept	-1	-10
has dementia	-14	5
has doubled	47	-26
has dropped	36	19
has fever	55	-3
has gone	-25	3
has got	3	-3
has grown	19	-14
has had	15	4
has it	-4	11
has just	-34	2
has kicked	31	15
has liver	-1	9
has lung	-10	7
has my	-4	1
has myeloma	8	-6
has never	-34	-9
has no	-113	-18
has none	16	-8
has not	15	-39
has nothing	0	-4
has noticed	-9	-1
has one	-22	4
has opened	15	-11
has passed	1	14
has read	4	-18
has run	8	-2
has sickle	10	17
has started	5	1
has stock	23	-2
has stomach	8	-21
has stopped	22	14
has sudden	17	24
has swollen	1	-21
has taken	26	10
has the	-32	36
has three	-13	-4
has thrown	-32	-5
has to	4	7
has turned	18	-23
has used	4	11
has vomited	16	22
has vomiting	12	16
hasnt	-2	-3
hasnt come	8	9
hasnt had	17	11
hasnt passed	5	12
hasnt peed	2	15
hasnt slept	12	5
hasnt started	-56	-12
hates	-16	7
haul	-8	0
hav	26	22
have	-23	24
have ,	-19	22
have a	15	-7
have addisons	-28	17
have an	4	22
have another	5	0
have any	-27	-5
have been	9	6
have but	-22	5
have chest	-15	-12
have diabetes	11	-8
have enough	-4	-5
have for	-25	11
have gone	16	-13
have had	-20	-15
have it	1	-10
have lost	42	-2
have my	13	10
have never	-1	12
have no	-5	3
have not	-10	-7
have paper	3	13
have read	4	8
have since	-4	0
have the	-1	10
have three	-27	-9
have to	-25	13
have turned	8	12
have you	1	5
havent	-51	-12
havent felt	16	13
havent had	-2	-9
havent kept	17	-6
havent slept	6	-14
havent started	-13	1
havent touched	-19	3
having	31	28
having a	33	7
hay	-58	0
hay fever	-57	0
hazy	5	6
hazy ,	2	10
hazy .	3	-3
hb	13	-16
hb 0.0	49	30
hb 00	30	-28
hb 00.0	-11	-5
hb 000	-64	0
hba	-21	-10
hba 1	-21	-10
hcc	10	-7
hcg	-17	-5
he	116	81
he answers	6	3
he asks	-16	0
he ate	2	-32
he be	5	-17
he began	-9	1
he breathes	5	-4
he calls	-8	1
he came	1	-6
he can	1	-19
he cannot	9	-22
he cant	3	-5
he coughed	9	8
he couldnt	16	2
he did	17	10
he doesnt	8	5
he drinks	-10	-3
he eats	-12	-5
he feels	20	-12
he fell	6	5
he get	-32	-6
he gets	15	-8
he got	-2	11
he had	-53	18
he has	-1	43
he hasnt	11	-4
he have	-15	4
he hears	14	-11
he holds	2	10
he is	36	41
he isnt	3	-7
he just	43	27
he keeps	18	14
he leaves	15	5
he may	-1	3
he never	20	0
he put	3	4
he says	-14	-11
he screams	3	3
he sees	22	-24
he sleeps	0	5
he still	5	6
he stopped	5	2
he take	-3	1
he takes	-11	-12
he talks	14	15
he took	21	7
he vomited	2	4
he walks	-15	-1
he wants	-31	-17
he was	8	2
he went	-11	-13
he wont	-13	6
he would	-6	0
head	57	-4
head ,	24	-5
head .	6	-7
head and	7	12
head clear	14	-16
head in	-17	-2
head is	3	6
head knock	17	-20
head on	17	-13
head pounding	-5	6
head to	7	3
head up	4	7
headache	113	13
headache ,	7	-5
headache .	1	-17
headache and	10	-1
headache for	19	-3
headache of	38	24
headache since	20	-10
headache that	-11	1
headaches	47	-3
headaches ,	5	-1
headaches and	18	15
headed	9	-12
heads	51	8
healed	-57	1
healed ,	-8	0
healed .	-11	0
health	-18	-18
health ,	2	-6
health .	-7	2
healthy	-58	-31
healthy ,	20	-7
healthy 00	-2	-3
healthy volunteer	17	-2
hear	-28	6
heard	-25	-6
heard of	-4	-5
hearing	2	-18
hearing aid	20	4
hears	31	0
heart	19	23
heart ,	-9	-4
heart 000	22	11
heart attack	-56	5
heart bleeds	-10	0
heart block	6	14
heart failure	41	-51
heart for	-32	-11
heart going	6	14
heart is	-12	-1
heart pills	16	10
heart racing	18	9
heart rate	7	4
heart skips	4	-12
heart stopped	-16	-11
heart tablets	37	17
heart transplant	25	0
heart valve	-27	-2
heartbeat	10	-8
heartburn	-3	12
hearts	11	0
hearts been	5	-17
heat	-22	0
heatwave	-10	0
heavy	16	10
heavy .	7	13
heavy bleeding	-4	-14
heavy periods	8	-10
hed	-14	1
heel	-4	14
heidelberg	23	10
height	-1	3
held	20	-23
hell	6	28
hell finish	8	1
hello	-1	4
hello ,	15	-15
hello from	1	-5
hello i	0	11
helo	-35	-7
help	78	-3
help .	1	-6
help ?	7	-3
help me	38	9
help us	18	-1
helped	-13	1
helpline	-4	1
helps	-24	-24
hemophilia	0	-16
hence	-21	4
hep	25	-3
hep b	17	13
hepatitis	21	6
hepatitis b	17	4
hepatologist	10	-1
hepatology	4	3
her	63	60
her ,	9	-5
her .	-1	-6
her 2	-6	4
her and	21	7
her belly	3	3
her breath	0	3
her by	4	-6
her chest	4	3
her chin	4	0
her daughter	6	3
her dead	6	5
her eyes	2	5
her face	16	8
her hands	5	1
her head	46	-8
her in	12	4
her knees	0	3
her left	5	8
her legs	8	-3
her lips	29	7
her mother	1	-4
her mouth	16	19
her name	5	5
her own	-15	-4
her right	9	5
her speech	14	10
her to	22	-13
her up	8	-4
herb	3	16
herceptin	-12	-1
here	10	2
here ,	-6	15
here .	0	31
here ?	0	-9
here for	-13	1
here has	7	-2
here i	5	11
here in	-24	-27
here is	-6	-19
here since	-19	1
heres	-20	-8
hernia	-16	-4
hernia .	-7	1
hernia op	2	-18
hernia repair	7	-6
heroine	-16	0
hers	-17	-7
herself	-24	2
hes	94	78
hes 00	-35	8
hes a	-5	-2
hes at	-3	-4
hes been	15	-10
hes calm	11	-20
hes comfortable	4	-17
hes diabetic	-21	0
hes fine	-42	8
hes gone	16	3
hes got	3	4
hes grey	7	1
hes had	11	3
hes in	-23	-11
hes just	6	2
hes on	33	6
hes pale	1	10
hes seeing	11	8
hes shaking	7	1
hes snoring	4	5
hes sweating	2	8
hes talking	1	3
hes too	3	7
hes well	2	-10
hes yellow	1	8
hey	-7	-1
hht	-16	-1
hht .	6	-1
hi	-6	26
hi ,	-9	2
hi .	2	10
hi im	-4	8
hi its	-11	0
hiccups	5	7
hiccups ,	12	11
hickman	13	-2
hickman line	0	-3
high	54	29
high -	-4	10
high and	19	12
high blood	-20	0
high fever	64	-17
higher	4	13
higher than	4	11
hill	9	-4
him	54	24
him ,	4	-5
him .	1	10
him ?	-26	21
him and	10	11
him awake	0	4
him for	12	-12
him in	15	-1
him on	-27	3
him out	7	0
him the	32	-25
him to	24	12
himself	9	-3
himself ,	5	-1
hip	22	-29
hip ,	23	6
hip .	-17	2
hip op	-11	0
hip pain	10	-10
hip replacement	14	-17
hipec	9	-2
hips	-6	0
his	76	61
his arms	2	8
his belly	12	-31
his blood	-8	2
his breath	-3	4
his brother	-19	0
his chest	4	-14
his cup	19	8
his dead	3	4
his eyes	16	4
his face	-5	13
his foot	5	4
his hand	51	15
his hands	6	9
his head	17	15
his heart	39	13
his jaw	4	2
his knee	-24	0
his left	-31	0
his leg	0	-14
his legs	6	15
his life	-19	0
his lips	9	8
his mouth	31	4
his name	7	5
his neck	4	9
his own	2	3
his prostate	-47	-18
his ribs	3	2
his second	12	3
his shoes	4	11
his son	-12	2
his speech	-8	4
his spit	12	3
his stools	-4	6
his teeth	8	7
his usual	2	-5
his wife	-14	0
histology	5	4
history	-21	-2
history .	-12	-5
history of	1	-3
hit	92	22
hit by	32	13
hit his	16	8
hit me	14	11
hit the	27	6
hiv	43	-19
hiv ,	-1	7
hives	4	-9
hives ,	-7	2
hives all	19	-12
hives everywhere	11	7
hiya	-20	10
hiya ,	-28	11
hla	-8	-2
hla -	-8	-2
hoarse	20	11
hoarse .	5	2
hold	60	9
hold a	3	-9
hold his	0	-6
hold it	8	-1
hold my	1	11
hold the	6	5
holding	13	-16
holding the	12	-9
holds	-28	6
holds them	2	6
hole	-27	-10
holes	5	-4
holiday	13	-10
holiday ,	-6	0
holiday .	13	-14
holiday in	10	7
holter	12	4
home	13	11
home ,	-9	3
home -	5	4
home .	7	-3
home bp	5	-15
home cuff	15	12
home for	-2	11
home from	30	30
home in	-14	-12
home on	-5	-2
home oxygen	2	-4
home since	-28	7
home to	4	-8
home with	12	2
homes	3	0
homework	5	16
honest	43	-10
honestly	28	16
honestly i	19	5
hop	2	9
hope	25	19
hope this	1	-3
hoped	-3	-7
hoping	-1	-5
hoping for	-5	-9
hormone	-7	0
horse	-25	5
horse ,	24	-5
horse .	-42	6
hospice	-27	-18
hospital	16	17
hospital ,	17	-5
hospital .	34	3
hospital ?	-4	26
hospital and	-6	2
hospital for	-5	15
hospital has	-12	-2
hospital in	6	-3
hospital keeps	-4	0
hospital over	1	4
hospital pharmacy	2	-29
hospital with	-35	4
hospitalisation	-9	-7
hospitals	-8	9
hospitals .	-17	16
hot	53	-2
hot ,	12	11
hot and	47	-31
hot flushes	-19	0
hot potato	4	11
hot since	1	-3
hotel	48	5
hotel :	-12	0
hotel in	24	-9
hotel near	9	4
hotline	-1	-4
hour	83	69
hour ,	15	24
hour .	-18	-12
hour ago	87	15
hour and	10	5
hour history	1	3
hour later	10	2
hour since	4	3
hours	63	40
hours ,	12	0
hours .	18	1
hours a	1	5
hours ago	17	-24
hours and	-10	15
hours of	5	-1
house	10	10
house ,	-30	4
house .	-11	2
house and	3	-5
houston	-3	0
how	-25	4
how common	-24	0
how do	8	-14
how long	16	1
how many	12	27
how much	-9	9
how often	-8	-3
how should	-3	4
how soon	20	-4
how the	15	6
how to	-20	-3
hr	49	34
hr 00	8	-9
hr 000	50	43
hrs	25	-1
hubby	17	7
hubbys	3	2
huge	35	-7
humalog	6	-2
human	-14	14
humans	-40	12
humira	3	1
hunting	38	8
hunting for	29	5
hurry	-24	18
hurry ,	21	1
hurt	4	-45
hurt .	5	-2
hurt myself	8	-28
hurting	8	4
hurts	114	-24
hurts ,	-7	13
hurts .	-13	17
hurts a	9	6
hurts like	8	-2
hurts to	0	17
hurts when	7	-8
husband	1	24
husband ,	11	-15
husband .	8	-7
husband ?	2	-3
husband died	-10	-5
husband is	-20	-3
husband says	-4	-15
husbands	3	-10
husky	5	5
hyderabad	-8	3
hydrocortisone	65	-4
hydrocortisone for	39	-9
hydrocortisone ran	0	13
hydroxychloroquine	16	3
hydroxyurea	3	2
hypertension	20	25
hypothetically	7	4
hypothetically ,	-6	-4
hysterectomy	-15	6
i	2	-7
i ,	-3	1
i .	45	4
i ?	1	-9
i allowed	-21	1
i also	-6	14
i am	24	9
i ask	-38	6
i be	-18	-7
i began	-8	2
i bend	4	4
i blacked	8	10
i bled	-21	0
i book	-10	2
i booked	13	10
i bought	2	5
i breathe	1	28
i bring	-5	7
i brush	4	0
i buy	-6	9
i came	20	14
i can	25	-60
i cannot	46	-32
i cant	-18	-31
i carry	-7	4
i change	-4	10
i checked	11	-2
i choke	2	5
i continue	4	-9
i coordinate	-12	0
i cough	38	-23
i coughed	-14	3
i could	7	-7
i couldnt	-23	7
i cry	3	-23
i did	-6	-13
i didnt	-3	-10
i do	1	3
i dont	57	8
i drink	18	-8
i drive	-10	0
i eat	-18	-5
i enclose	-8	3
i enquire	-6	3
i ever	9	10
i expect	-39	3
i faint	12	32
i fainted	-5	23
i feel	16	-14
i fell	7	10
i find	-8	15
i finished	-10	6
i fit	-25	0
i fly	-12	-12
i found	1	17
i get	40	-17
i give	7	1
i go	-12	9
i got	5	26
i guess	1	5
i had	-36	-23
i have	29	-21
i havent	-34	13
i hear	8	1
i heard	-7	-1
i hold	-1	-8
i hope	3	2
i join	10	-6
i just	15	14
i keep	-6	22
i know	30	23
i leave	5	5
i left	-6	6
i lie	2	8
i lift	-4	-1
i like	-24	3
i live	-22	-4
i log	0	9
i look	6	-37
i lost	4	4
i make	-8	9
i manage	0	3
i may	-5	17
i mean	16	2
i might	22	12
i missed	20	-2
i move	14	-3
i moved	3	4
i must	-1	-10
i myself	-19	0
i nearly	-2	14
i need	-21	-17
i never	-2	-12
i no	0	7
i note	7	2
i noticed	22	-13
i only	-7	7
i order	9	17
i ordered	15	4
i paid	-7	-6
i pass	-12	0
i pay	-23	-25
i pee	10	-31
i press	29	-2
i put	0	-19
i ran	4	-3
i read	-3	-4
i really	7	2
i reckon	21	15
i report	-6	21
i restart	-30	9
i run	-41	8
i said	19	9
i saw	-1	-11
i see	-14	-7
i seek	-10	4
i send	1	13
i shake	0	3
i should	9	7
i sign	-5	0
i simply	1	-9
i sit	3	-1
i skip	5	-3
i sleep	-30	-8
i slept	9	9
i speak	41	-11
i stand	22	-9
i started	37	-22
i stay	-6	-7
i still	-29	-7
i stood	11	9
i stop	-6	-1
i suppose	26	23
i survived	-10	0
i swap	-8	2
i swim	13	0
i take	10	12
i talk	3	10
i teach	-19	6
i tell	3	-3
i think	97	13
i thought	4	3
i threw	2	12
i throw	3	2
i tick	0	5
i to	-4	-6
i too	-1	-26
i took	13	13
i trust	-4	8
i turn	37	-46
i type	-11	11
i typed	-12	5
i upload	-20	0
i use	-12	-9
i used	14	19
i vomited	-14	1
i wait	3	6
i wake	6	-15
i walk	19	13
i want	-15	7
i wanted	-6	23
i was	-66	-6
i wear	11	0
i went	-11	7
i wet	3	15
i will	94	30
i wipe	7	26
i woke	20	18
i wont	23	14
i work	-4	-6
i worry	6	12
i would	11	7
i wouldnt	9	6
i write	-7	-3
i wrote	7	15
iban	-14	-2
ibrutinib	15	-34
ibrutinib ,	-12	-4
ibuprofen	11	-26
ibuprofen for	4	5
icatibant	-2	6
icd	48	-27
icd code	-5	1
ice	-13	10
ice ,	10	6
ice cold	4	10
icu	-12	5
icu ,	-20	0
id	-24	-22
id also	-7	-9
id be	-3	-1
id been	18	-9
id die	2	-11
id just	14	-14
id like	-7	-12
id love	-15	0
id only	-11	-8
id pay	-2	-3
id planned	3	-4
id rather	12	7
id want	-10	0
ideation	-11	4
ideation "	8	4
ideation ,	-4	0
ideation .	-8	0
if	-45	19
if ,	-13	-8
if a	0	5
if he	-5	2
if i	-43	8
if im	-21	1
if it	-7	-3
if its	2	9
if my	6	-2
if one	-27	1
if possible	25	5
if she	6	-20
if someone	11	8
if that	8	2
if the	19	33
if there	5	-9
if they	-10	1
if we	3	-12
if you	0	-8
if your	18	-3
ignore	-29	5
ii	-25	12
ii ,	10	14
ill	10	36
ill .	41	-11
ill be	14	1
illness	30	17
im	28	-4
im 00	-23	-36
im a	-25	-1
im after	-3	0
im allergic	-12	0
im an	-13	-5
im asking	-25	0
im at	2	3
im back	-25	-7
im coughing	14	22
im diabetic	22	23
im doing	24	0
im dripping	15	8
im drooling	6	7
im dying	-1	18
im eating	-23	4
im fine	3	0
im getting	-3	15
im going	9	-5
im grey	12	10
im healthy	-13	0
im in	28	-10
im just	-26	10
im looking	2	-14
im not	-43	-3
im off	-8	-7
im on	24	-10
im only	-22	-2
im seeing	18	22
im shaking	20	17
im sure	1	17
im the	2	-8
im thirsty	2	-4
im travelling	1	-9
im very	22	-46
im well	9	-4
im writing	-32	-5
imatinib	-12	-32
imatinib 000	2	-3
imatinib ມ	1	-4
immune	3	-7
immunoglobulin	16	-12
immunotherapy	52	35
implant	-18	2
implants	-4	-9
import	2	-5
importer	26	-22
imports	-4	-3
in	-24	-5
in "	11	9
in ,	34	14
in -	-23	6
in .	-21	21
in 00	-43	-9
in 0000	-65	3
in 2	19	-15
in 3	-4	-3
in 5	4	5
in :	4	5
in ?	3	-3
in a	40	-11
in accra	-4	0
in aide	3	-2
in all	1	-5
in almaty	-5	0
in an	-20	7
in and	21	3
in any	7	7
in april	1	7
in at	2	4
in august	-6	-8
in autumn	-5	-10
in bali	20	-13
in bangkok	-3	-17
in bed	73	-41
in between	16	30
in big	-7	1
in blue	-6	0
in both	6	-14
in budapest	-6	-8
in cad	-5	0
in cambodia	26	1
in canada	-21	-5
in cancer	8	10
in carer	8	-4
in case	-20	-16
in chengdu	24	-4
in chest	10	3
in chiang	23	-2
in chickenpox	16	-11
in cork	-11	-2
in delhi	8	-15
in doha	5	1
in dubai	1	3
in english	-22	-12
in europe	-15	3
in february	-40	26
in five	4	-5
in four	-18	-1
in french	-10	1
in front	32	23
in germany	10	6
in good	-24	1
in hand	-7	3
in hanoi	11	-15
in heidelberg	23	5
in her	-21	-13
in hives	-6	-7
in hospital	-51	9
in in	7	6
in india	17	22
in intensive	-19	-8
in istanbul	-13	15
in it	9	-8
in january	-45	2
in japan	-1	13
in july	-32	4
in june	-1	-8
in korea	-30	-4
in krakow	-17	3
in kuala	18	-10
in kunming	3	0
in lao	-51	-9
in laos	-1	-10
in last	3	0
in law	33	11
in leeds	-11	-3
in leipzig	-3	-4
in lisbon	-3	-1
in luang	18	-12
in malaysia	-1	7
in manila	10	5
in march	-25	2
in may	-4	12
in melbourne	-4	-14
in month	-13	4
in my	79	-26
in myself	4	-6
in nairobi	-12	1
in nepal	-7	8
in november	-11	9
in october	-1	12
in one	42	-4
in order	8	2
in our	-36	-4
in pakse	22	-11
in particular	0	-4
in penang	6	15
in phuket	-10	2
in place	-8	3
in plain	8	5
in poland	19	-9
in port	11	1
in portugal	-8	0
in pregnancy	8	2
in pune	-16	2
in rand	-2	-6
in remission	-7	11
in savannakhet	10	1
in seoul	-11	-17
in september	7	1
in sheets	9	10
in since	1	-10
in singapore	11	2
in six	-14	6
in spain	-35	3
in spanish	-13	-4
in spring	-24	-2
in stock	-10	-1
in sweat	9	3
in taipei	5	8
in taiwan	29	2
in tbilisi	4	-6
in ten	7	7
in thailand	-7	7
in that	-11	-8
in the	12	-6
in there	23	15
in this	-29	4
in three	34	-22
in tijuana	-6	5
in town	6	5
in turkey	-9	-5
in two	10	-16
in udon	9	-10
in ur	-2	6
in urine	-7	-9
in vang	7	2
in vienna	-13	-4
in vientiane	4	-21
in vietnam	-9	-2
in waves	11	-33
in week	-13	4
in what	-4	-9
in windhoek	6	-7
in winter	15	-24
in with	4	-1
in your	-32	-9
in 昆	-1	4
inch	21	-15
incidental	3	0
incl	-10	-3
incl .	-7	-5
include	12	3
include the	-4	3
included	32	-10
included ,	5	-10
included ?	17	-4
including	-15	16
inclusion	-15	0
inclusion criteria	-4	0
increasing	33	-4
increasingly	5	4
india	-16	19
india .	-5	5
indian	-23	0
indigestion	13	4
individual	-23	9
indoors	25	12
indoors ,	6	5
induced	-7	1
induction	6	5
infant	2	8
infarct	-11	-1
infarct ,	-12	-1
infarction	-6	0
infarction ,	-4	0
infected	-20	-25
infected ,	-7	-10
infection	35	-2
infection ,	-3	1
infections	-2	10
inferior	-4	0
inferior stemi	-4	0
inflammation	-1	-10
infliximab	3	-3
info	-12	2
information	7	12
infusion	41	15
infusion ,	-27	0
infusions	-10	-12
inhaled	24	17
inhaler	6	8
inhibitor	13	7
injection	22	12
injection ,	-12	3
injection ?	9	1
injections	-30	2
injections .	-9	-5
injury	-21	5
injury ,	-7	0
ink	-14	1
inr	60	-20
inr 0.0	57	11
inr came	7	-10
inr was	16	-25
inr ມ	-5	-1
ins	-7	0
insert	-9	1
inside	-14	19
inside the	-15	16
insists	9	-5
insists on	-13	-3
inspiration	1	3
inspiration .	1	3
instead	11	13
instead ?	20	-11
instead of	5	6
insulin	34	1
insulin ,	10	4
insulin and	12	-4
insulin for	16	-12
insulin pen	12	-18
insulin pens	14	-2
insurance	-20	6
insurance ,	-9	17
insurance .	-13	2
insurance ?	-8	1
insurance asks	20	-2
insurance card	-8	1
insured	-6	-6
insurer	-16	0
insurer wants	10	-3
insurers	-10	0
intact	-24	0
intensive	-6	-10
intensive care	-6	-10
interest	-9	-3
interested	3	2
interested in	3	2
interferon	-11	0
intermittent	11	-12
international	-5	-10
internet	-15	-1
interpret	1	3
interpreter	-10	1
interpreter on	-3	3
intervention	-8	1
interview	24	-1
into	18	43
into a	-10	21
into my	50	4
into the	10	26
invitation	-22	-20
invitation letter	-32	-18
invoice	-22	-21
invoice ,	-15	-1
invoice .	-9	-5
invoice for	39	-10
invoice in	-1	4
invoice says	-16	8
invoice to	6	2
involved	9	2
involved .	8	-8
ipf	-4	9
ipi	16	-5
ipi nivo	11	-2
ipilimumab	11	10
irinotecan	21	18
iron	-53	1
iron tablets	-37	12
irregular	42	1
irregular pulse	15	-11
is	8	11
is "	42	-3
is ,	1	5
is .	11	24
is 0.0	-2	16
is 00	18	19
is 00.0	-6	0
is 000	18	0
is 0000	16	11
is 2	21	5
is 3	-2	7
is 38.0	-4	12
is 4	-4	26
is 5	14	5
is 6	-3	7
is 7	1	11
is 8	-5	-11
is a	-32	11
is about	-42	1
is accepted	-7	-3
is and	11	7
is as	-14	-11
is at	7	-2
is away	27	-12
is back	6	-38
is being	3	-1
is better	31	11
is black	19	4
is bleeding	-24	6
is blood	37	-6
is breathing	31	15
is breathless	16	8
is broken	-25	-26
is brought	9	6
is brown	-6	-8
is burning	-2	15
is chest	-31	0
is clear	5	-7
is closed	19	-6
is cold	17	8
is coming	1	8
is confused	33	14
is coughing	10	4
is covered	-14	-1
is doing	-21	4
is dr	2	-5
is drowsy	0	4
is dry	-4	-3
is due	43	3
is empty	12	1
is fine	-1	-24
is finished	2	5
is five	-5	1
is for	2	-25
is free	-3	-5
is friday	6	-8
is full	-21	12
is getting	44	-25
is giving	-10	0
is going	-6	-6
is gone	1	9
is good	-29	19
is grey	0	5
is growing	33	-8
is hard	5	-26
is having	78	29
is he	-9	2
is hot	16	-25
is ill	-25	-11
is in	-30	9
is it	-55	17
is killing	-29	4
is laser	-13	-3
is like	8	-18
is limp	7	8
is low	-15	2
is moving	0	4
is my	-4	11
is nearly	-2	-3
is new	-3	-1
is next	-5	1
is no	-12	20
is normal	-22	-18
is not	24	16
is now	-20	15
is off	5	-1
is ok	-30	-10
is on	2	-17
is once	12	-1
is one	11	-18
is otherwise	-26	13
is our	-16	1
is out	-18	-1
is pale	2	11
is puffy	4	-1
is pus	23	-36
is raw	2	13
is red	61	-66
is right	-9	10
is rigid	3	2
is running	8	17
is scheduled	3	-4
is seven	4	-14
is shivering	15	13
is short	11	11
is shut	11	-1
is sick	-17	-1
is six	-12	-6
is so	5	12
is sore	27	2
is spreading	27	-27
is stable	-29	-35
is staying	4	1
is stiff	-8	2
is still	-32	-8
is stuck	-5	1
is sweating	10	8
is swelling	34	19
is swollen	80	-74
is tender	12	14
is that	-56	-25
is the	-29	12
is there	-40	-13
is this	-11	-11
is tight	11	-10
is to	-8	4
is tomorrow	3	4
is too	9	-12
is two	11	-18
is unbearable	51	-32
is up	3	-9
is vat	-6	4
is visit	-20	-1
is vomiting	19	13
is weak	-2	-5
is well	-5	-4
is what	-21	-15
is white	3	4
is why	-11	9
is yellow	-19	6
is your	41	11
ish	3	9
ish ,	1	3
island	11	3
island ,	0	6
isle	-4	2
isle of	-4	2
isnt	45	-10
isnt it	1	10
isnt on	-4	-6
isnt sold	2	-6
isnt that	27	22
isnt touching	4	-5
isnt true	7	8
isoniazid	3	-5
isotretinoin	-8	-5
issue	4	0
issue the	3	-1
issued	-33	8
istanbul	-13	15
istanbul .	-19	6
it	12	2
it )	4	-10
it ,	-10	-15
it .	28	-18
it :	-10	4
it ;	-17	14
it ?	-19	-9
it a	9	-5
it again	-6	0
it all	35	11
it and	-25	0
it as	24	13
it at	5	-4
it back	25	7
it be	15	-12
it before	-14	-1
it but	11	14
it came	-5	2
it can	-11	-4
it cheaper	3	0
it cheapest	1	-12
it corrected	-2	-7
it does	7	1
it doesnt	11	8
it done	-8	3
it down	1	9
it ends	4	-4
it feels	-7	3
it fine	-24	0
it for	14	-5
it from	-20	-6
it goes	5	12
it has	-22	-18
it hasnt	11	-6
it hurts	16	-37
it i	8	-9
it in	12	22
it is	70	7
it isnt	29	23
it just	16	17
it looks	0	13
it matter	-30	0
it matters	5	10
it may	-16	2
it needs	28	4
it normal	18	25
it now	19	-5
it off	12	7
it ok	-6	24
it on	-38	3
it or	19	-12
it out	-7	-3
it safe	7	-7
it says	11	10
it since	-6	-14
it started	1	13
it stings	10	6
it stopped	1	12
it the	-5	14
it there	-4	0
it till	1	9
it time	-17	0
it to	11	12
it true	-7	-13
it up	9	6
it used	1	-15
it was	-9	-8
it went	-47	6
it wise	-12	4
it with	12	7
it without	12	-13
it wont	6	2
it worth	17	23
it would	-45	11
it yet	-8	6
itch	-26	-32
itch ,	2	-6
itch .	-1	-7
itch and	-46	-2
itches	-17	-24
itching	21	-50
itching ,	11	13
itching .	3	-8
itchy	-62	-26
itchy ,	30	-10
itchy all	21	12
itchy eyes	-9	0
item	0	-4
item 00	8	2
items	-11	-1
itll	12	2
itp	15	17
itp .	1	5
its	6	15
its 00	-26	12
its a	-22	-8
its about	4	-5
its been	-17	-6
its for	-29	3
its gone	-3	3
its got	0	-3
its hard	3	2
its in	-10	-1
its just	1	15
its like	26	12
its me	16	2
its monday	32	-16
its most	7	2
its my	-17	-3
its not	45	13
its nothing	7	15
its now	2	4
its only	-16	-1
its red	2	-23
its swollen	3	9
itself	-11	12
itself ?	12	2
iv	-14	-6
ive	38	4
ive a	-11	-20
ive been	27	11
ive brought	1	-6
ive filled	-5	2
ive given	15	10
ive gone	9	6
ive got	35	-22
ive had	-45	3
ive lost	14	-2
ive never	-22	-4
ive no	-23	0
ive not	-19	-6
ive only	-2	-12
ive put	18	3
ive read	-8	0
ive saved	9	9
ive stopped	-32	-20
ive told	-12	-11
ive written	21	12
ivf	11	-4
ivf in	-5	3
jab	-39	9
jabbed	-30	0
jabs	8	-5
jabs .	6	-12
january	-39	-13
january ,	-25	-3
january .	55	-22
japan	-24	14
japan .	-15	-3
jaundice	-38	9
jaundice ,	-14	9
jaw	80	41
jaw ,	16	20
jaw .	8	8
jaw aches	16	6
jaw is	-7	15
jelly	35	24
jelly ,	14	4
jelly .	12	8
jerked	4	8
jerking	56	29
job	-14	4
join	12	-29
join the	-25	-4
joining	4	-2
joint	22	11
joints	-7	-1
joke	10	9
jokes	-18	-13
jordan	1	4
journal	-19	0
journal club	-19	0
journalist	-5	-3
juice	19	20
juice ,	-1	-8
juice .	-2	8
july	-34	-17
july ,	3	11
july .	0	3
jump	3	4
jumped	22	-25
jumping	19	10
june	-4	12
june ,	12	0
june .	-27	22
jus	-35	2
just	10	68
just a	6	17
just asking	-2	-10
just been	5	1
just comparing	-7	6
just curious	-22	-2
just had	57	20
just in	-12	-17
just like	-22	-11
just need	-4	-19
just now	19	7
just tell	18	5
just that	1	16
just the	-27	-9
just want	-51	6
just wanted	-7	2
k	31	35
k .	20	4
k 0.0	25	37
kaen	-7	4
kathmandu	-7	-2
keel	-12	0
keeled	44	20
keeled over	44	20
keep	26	-26
keep a	-10	2
keep her	2	-3
keep him	6	6
keep it	1	-16
keep me	2	7
keep my	12	-18
keep taking	5	-4
keep the	-9	-2
keeping	-24	-21
keeping fluids	17	-5
keeps	60	21
keeps dropping	8	14
keeps nodding	6	6
keeps vomiting	12	9
keppra	27	-25
kept	33	-19
kerb	17	29
ketamine	19	4
ketone	13	-8
ketone stick	13	2
ketone strip	2	-8
ketones	20	-19
ketones 0.0	13	-3
kettle	14	9
kettle ,	5	9
keyhole	32	-3
keytruda	23	-31
kg	59	-78
kg ,	1	-7
kg .	-10	-20
kg in	30	-23
kg since	18	-24
khai	15	-10
khon	-7	4
khon kaen	-7	4
kick	19	14
kicked	31	15
kicked me	31	15
kicking	12	-6
kicks	-47	11
kicks like	-3	4
kid	10	-3
kidney	54	-19
kidney cancer	-10	-6
kidney from	12	-9
kidney patient	18	-18
kidney stone	-1	-8
kidney transplant	47	-4
kidneys	8	-11
kidneys ,	-1	-11
kids	0	23
kids ,	-17	5
kids are	10	4
kill	91	24
killer	-21	0
killing	-58	16
killing me	-43	5
kilo	-13	-14
kilos	21	-47
kilos in	18	-28
kilos since	-2	-15
kind	-20	6
kind .	10	2
kind of	4	4
kinda	4	3
kinder	7	-15
kindly	-19	3
kindly confirm	-12	2
kindly quote	18	4
kindly send	6	-14
kit	12	-16
kitchen	19	26
kitchen .	11	-1
kitchen floor	6	13
km	-15	7
km .	5	3
km daily	-5	0
knee	20	-3
knee (	-2	-17
knee ,	27	-7
knee .	5	-4
knee and	3	-2
knee is	-2	-8
knee operation	-7	1
knee replacement	-16	8
knees	24	8
knees ,	2	-23
knees and	8	-5
knife	56	27
knife ,	31	11
knife in	2	5
knock	5	-35
knock ,	15	-14
knocked	-3	-4
knocking	6	5
know	-7	27
know ,	3	4
know .	6	6
know :	-4	-2
know about	-31	0
know before	31	5
know how	10	5
know if	37	-9
know me	9	10
know the	20	-7
know what	45	17
know where	-12	11
know whether	8	-5
know which	-18	1
known	71	1
known ,	21	-3
known .	0	3
known side	-21	3
knows	21	-15
knuckles	-14	-14
korea	-10	7
korea .	-8	-2
korea ?	-13	0
korean	-7	-6
kpa	-12	-13
krakow	-22	3
krakow .	-17	3
kras	-8	5
kuala	16	-4
kuala lumpur	16	-4
kunming	14	2
l	33	-8
l (	18	0
l )	-3	-3
l ,	40	1
l .	-2	18
l 4	-7	0
l 5	-11	1
l since	12	-25
la	-11	9
lab	66	11
lab .	-4	2
lab rang	12	-4
label	-7	-13
laboratory	-4	2
labs	27	-10
lactate	45	18
lactate 0.0	33	14
lactation	6	-2
lad	4	-1
ladder	40	18
lads	-21	1
lady	-32	9
lagos	-6	-6
lamotrigine	0	20
lamotrigine ,	-5	5
lamps	6	31
lamps ,	1	19
landed	2	9
landed in	-5	4
landlord	-5	9
language	-17	9
languages	-8	0
lantus	17	-4
lao	-10	-1
lao .	-17	-2
laos	2	-6
laos ,	10	9
laos .	32	-22
laos ?	0	-10
laos for	3	-2
lap	20	7
laptop	-21	13
large	10	-19
laser	17	21
laser treatment	8	8
lasik	14	0
last	0	13
last ,	13	13
last 00	-9	2
last attack	-3	4
last autumn	-23	0
last check	-21	0
last chemo	-20	3
last days	6	-15
last dose	7	-16
last evening	40	-7
last fit	2	-5
last friday	-29	-5
last hour	9	2
last monday	-21	0
last month	4	1
last night	127	25
last nite	35	11
last one	-4	11
last seizure	-2	-3
last spring	-5	-3
last tablet	42	-15
last tablets	9	-18
last three	-18	-4
last thursday	12	9
last time	31	6
last tuesday	25	-4
last two	20	15
last visit	13	-11
last wednesday	-7	1
last week	-9	40
last weeks	-3	2
last winter	-27	-12
last year	-49	11
lasted	34	12
lasted ten	34	12
lasting	4	1
lasts	-17	9
latanoprost	5	2
latch	3	3
late	-12	-35
late husband	-8	0
late wifes	-10	-8
lately	-9	-15
lately .	4	-6
later	-34	37
later ,	8	2
later .	-10	4
latest	6	3
laugh	-14	2
laughed	5	10
laughing	2	3
laughs	0	6
laughs ,	-7	4
law	-8	32
law .	0	9
laws	-10	-6
laxative	10	3
lay	-10	0
lb	-2	-3
ldl	-17	0
ldl 0.0	-8	0
lead	-64	5
lead .	-44	-12
leaf	9	2
leaflet	-78	3
leaflet ?	2	4
leaflet for	-8	0
leaflet lists	-27	0
leaflet mentions	3	12
leaflet of	-22	0
leaflet says	12	-4
leaking	22	-15
learn	-20	0
least	24	7
leathery	3	1
leave	46	-32
leave .	27	-11
leave a	-3	1
leave it	1	5
leave trenches	8	-13
leaves	31	10
leaves the	12	4
leaving	-13	0
left	77	-33
left ,	45	-63
left .	23	-33
left a	-19	0
left and	34	-1
left arm	52	21
left breast	0	-4
left calf	13	30
left ear	10	-18
left eye	24	17
left flank	2	-4
left foot	8	15
left for	16	-18
left hand	-30	5
left in	14	-8
left leg	-20	26
left lower	18	-10
left over	7	-9
left shoulder	4	14
left side	14	20
left since	6	-10
left so	-11	2
left the	11	4
leg	50	27
leg ,	1	-11
leg and	-5	-3
leg for	-6	18
leg is	17	5
leg since	18	10
leg weakness	6	9
legal	-7	-10
legally	4	-3
legs	87	18
legs ,	0	22
legs .	3	5
legs and	13	10
legs are	5	-3
legs feel	6	11
legs have	8	8
legs like	32	20
legs since	7	18
legs strong	-25	-6
legs that	9	-20
leiden	-4	0
leipzig	-4	-4
leipzig .	-20	-5
lemon	3	-4
lenalidomide	-1	-5
length	-19	-5
lens	27	-26
lens wearer	20	-23
lenses	-13	-5
lenses .	-17	-4
lenvatinib	26	-8
lenvima	16	5
less	4	12
less ,	5	0
less ?	-5	-1
less than	35	8
let	-13	-7
let him	-12	3
let me	-12	-9
letrozole	-38	-5
letrozole ,	5	-4
letrozole .	-25	-3
lets	1	5
lets me	6	5
letter	-11	15
letter ,	-21	2
letter .	-28	-2
letter ?	13	12
letter attached	5	4
letter be	7	1
letter before	-9	4
letter for	1	3
letter from	-10	0
letter to	21	-8
letter with	-8	-4
letters	21	24
letters .	-11	6
letters to	3	6
leukaemia	55	16
leukaemia ,	7	18
level	7	-11
level 0.0	-14	0
levels	-11	-1
levetiracetam	4	-33
levetiracetam 000	-11	-2
levothyroxine	-18	-8
licence	-23	-3
licensed	5	-1
lid	-21	9
lids	-21	1
lie	16	28
lie down	3	17
lie flat	11	21
lies	12	23
life	-6	7
life ,	25	23
life .	-18	-7
life in	-23	0
lift	17	24
lift her	6	13
lift his	0	3
lift my	-7	10
lifting	8	-10
lifting .	3	-13
lifting a	5	1
light	53	-12
light hurts	30	-7
light is	13	-1
lighted	-16	0
lightning	2	-7
lights	18	40
lights ,	3	10
lights and	3	12
like	31	67
like ,	4	9
like 00	23	12
like a	16	-1
like after	14	5
like an	-15	-23
like coffee	13	9
like cola	33	-46
like death	2	6
like drunk	2	8
like fire	-11	9
like her	-1	5
like it	31	3
like its	-22	3
like ive	13	5
like jelly	23	11
like lead	7	10
like mad	16	-20
like me	-8	0
like my	-9	4
like nail	0	3
like plums	5	6
like putty	12	-6
like redcurrant	10	5
like road	15	9
like ropes	3	11
like somebody	26	18
like someone	3	15
like tar	30	11
like tea	0	-6
like that	-44	-3
like the	-14	-4
like this	-16	-8
like to	-22	-14
like tree	11	0
like wet	16	6
likely	-7	3
likely the	7	3
likes	-15	0
lima	7	8
limit	3	14
limit or	-4	-2
limp	48	26
limp and	28	8
line	11	-28
line ,	-3	1
line .	30	-5
line goes	22	0
line has	3	-1
line in	-22	-5
line is	6	5
line site	16	-6
lines	10	-5
link	7	-12
lip	-26	21
lips	98	64
lips ,	-17	-1
lips and	0	-5
lips are	32	19
lips blue	9	3
lips crusted	7	3
lips look	6	5
lips r	4	1
liquid	28	-9
lisbon	-3	-1
lisinopril	-2	12
lisinopril leaflet	3	12
list	-17	0
list ,	-6	6
list .	-16	-18
list :	-2	-9
list ?	0	5
list attached	-3	-4
list for	0	24
list is	-3	-1
list of	26	-9
list says	15	3
listed	-15	-7
listen	2	-6
lists	-34	-3
lit	8	8
lit the	8	8
literally	6	4
lithium	17	-1
lithium ,	14	2
lithium carbonate	-3	3
litre	-10	-22
litres	-2	11
litres .	5	3
litres of	0	-5
little	60	-6
little ,	6	6
little .	7	-17
little girl	7	7
little one	27	14
little tired	-15	-3
little toe	7	-13
live	18	8
live -	14	-10
live in	-14	2
live with	-35	-5
lived	-10	2
lively	35	-13
liver	8	31
liver ,	-10	-13
liver cancer	-16	9
liver failure	9	13
liver graft	-14	-13
liver in	8	-1
liver specialist	-13	0
liver tests	-34	2
liver transplant	13	-1
lives	-6	12
lives in	-1	11
living	-16	17
lo	10	8
load	-17	0
loads	-21	2
lobe	-2	15
local	56	-20
local doctor	8	-2
local lab	-1	3
lock	-29	11
locked	11	30
locks	7	5
log	-23	9
logger	-23	5
loin	3	-12
lol	-97	11
lol ,	-28	0
lol .	-35	1
long	-46	-6
long ,	4	-17
long -	-14	13
long .	-6	18
long does	-21	3
long enough	-5	-12
long flight	10	16
longer	12	12
loo	26	14
loo ,	4	12
loo six	5	-7
look	19	-56
look ?	8	-8
look a	0	-3
look after	-16	-1
look at	4	-13
look blue	13	13
look by	-5	-1
look for	0	-10
look like	14	1
look over	-25	0
look up	0	12
look yellowish	13	-7
looked	2	3
looked at	-25	-1
looked like	19	2
looking	-34	-1
looking at	-9	-8
looking for	-21	4
looking to	-14	11
looks	92	41
looks like	11	15
looks normal	11	2
loop	16	4
loose	-23	-14
loose motions	-33	6
loose stools	14	-9
loperamide	20	1
lorlatinib	8	-5
losartan	1	-12
lose	-31	8
lose the	1	5
losing	45	-37
losing weight	45	-37
loss	-5	10
loss ,	-23	0
loss .	-32	0
loss of	12	33
lost	-15	-56
lost ,	-7	-1
lost 3	7	-8
lost 9	12	-13
lost a	-9	1
lost his	-31	8
lost luggage	7	-8
lost my	38	11
lost our	-7	-2
lost the	-7	-3
lot	7	21
lot ,	2	3
lot .	-1	-3
lot of	1	7
lots	5	-9
loud	11	5
love	-21	0
love a	-16	0
lovely	-15	8
low	-12	58
low ,	-2	8
low back	-36	-1
low blood	-21	0
low down	4	22
low on	14	29
lower	24	51
lower back	-8	7
lower belly	8	5
lower leg	12	-20
lower right	5	17
lower strength	17	0
lozenges	-30	2
luang	0	-2
luang namtha	3	-2
luck	-19	-7
luggage	17	-14
lumbar	-17	13
lumbar puncture	-3	8
lump	87	-100
lump ,	-24	0
lump in	43	-30
lump on	30	-20
lumps	21	18
lumpur	16	-4
lunch	-4	42
lunch ,	9	6
lunch .	35	22
lunch and	16	8
lunchtime	24	8
lung	18	-16
lung .	-11	0
lung ca	25	11
lung cancer	0	-4
lung clot	16	-5
lung function	-8	3
lung inflammation	-1	-10
lung study	-5	6
lungs	11	1
lungs clear	10	-4
lupus	28	-3
lupus nephritis	-4	0
luspatercept	3	-17
lutetium	-6	7
lying	54	31
lying down	3	-4
lying flat	3	0
lying on	13	23
lymph	31	-21
lymph nodes	11	-5
lymphoedema	-9	-8
lymphoma	2	5
lymphoma ,	15	3
lymphoma .	3	-2
lyon	-17	3
lysis	0	9
m	27	43
m ,	14	9
m .	13	10
m 00	3	1
m 3	5	6
machine	33	9
machine ,	4	0
machine .	0	4
mad	26	-18
madam	34	9
madam ,	4	11
made	-26	-2
made in	0	-8
made me	-23	-16
magnesium	-10	1
mai	21	4
mai .	7	-17
mail	5	-1
mail of	0	3
mailed	-12	-3
mailed :	-12	-4
mailing	-16	0
maintenance	34	-11
make	-31	9
make a	10	7
make him	6	0
make it	-32	2
make me	-20	0
make sense	-15	11
makes	8	12
makes a	2	10
makes me	-5	5
makes my	-19	0
making	20	15
making a	7	-5
making sense	5	10
malaria	-44	20
malaria .	-30	6
malawi	8	-9
malaysia	-1	7
malaysia .	-6	0
malaysia ?	38	3
male	-6	-3
male ,	4	0
malmo	-7	-4
mammogram	-9	0
man	2	12
man ,	18	-9
man .	-3	2
man has	-80	-14
man in	-14	28
man of	17	-2
man on	16	-7
man presents	8	-17
man with	31	12
manage	27	6
managed	-18	-14
managing	10	-12
mandarin	-3	2
manila	0	5
manufacturer	8	-1
many	-1	-3
many day	-2	4
many days	-36	7
many nights	-2	-3
marathon	-8	12
marble	14	10
marbles	2	-3
march	-33	13
march ,	-19	2
march .	-21	-5
march 0000	-9	0
market	-23	-18
market ,	-17	0
marks	6	-4
married	-15	5
marrow	-5	14
marrow transplant	-6	8
mask	6	7
mass	-8	7
massage	-2	7
massive	-6	0
master	-11	-1
match	-11	-2
mate	-1	-7
maternity	2	5
mates	-3	3
matter	18	9
matter for	6	2
matters	6	3
may	-54	-16
may ,	-27	-1
may .	14	-19
may be	-11	1
may cause	10	-2
may come	-4	0
may concern	-6	-1
may he	-43	0
may i	16	36
may we	-7	-13
maybe	27	13
maybe 00	5	18
maybe a	5	-6
maybe next	4	-13
maybe six	7	6
maybe two	16	-11
mb	3	-2
mcg	5	-10
mds	8	-17
me	15	14
me "	-2	4
me ,	53	23
me .	-6	19
me 00	-9	1
me :	32	-2
me ?	14	-34
me a	-17	7
me about	8	0
me an	14	-4
me and	-34	22
me at	-10	20
me before	10	-6
me by	18	6
me for	9	15
me from	-16	-2
me going	-9	2
me how	6	-10
me if	-5	5
me in	-28	-4
me its	11	20
me like	16	22
me more	10	-2
me off	-17	-1
me on	27	-41
me out	34	3
me since	19	0
me the	11	-1
me through	-16	-3
me to	-1	-19
me today	-7	-7
me up	-23	4
me what	15	-6
me whether	-3	0
me who	-8	-8
meal	14	-14
meal for	7	-12
meals	-21	-2
meals .	-18	0
mean	-5	-2
mean ?	-7	-11
mean it	5	7
meaning	13	-10
means	-49	-16
means .	-11	0
meant	22	1
meant to	22	1
measles	-20	-4
measure	-18	10
measured	-5	3
measures	2	-11
meat	26	9
mechanical	40	-15
mechanical mitral	25	-20
med	-2	-10
medical	16	0
medical aid	-2	-6
medical history	-10	0
medical student	-11	0
medical travel	6	-4
medical visa	19	-1
medically	-3	-2
medicare	16	8
medication	-14	2
medicine	-10	-7
medicine ,	-2	8
medicine ?	13	0
medicine for	-24	4
medicine name	-10	4
medicines	-13	16
medicines ,	21	-7
medicines .	-9	0
mediterranean	-12	0
meds	-6	-7
meet	-3	-7
meets	-8	2
melaena	-8	4
melanoma	19	3
melanoma ,	-3	3
melatonin	8	7
melbourne	-17	-14
melioidosis	26	-1
melon	5	4
melon ,	4	3
members	15	5
memory	-13	7
men	-5	3
meningioma	10	4
meningioma ,	13	10
meningitis	-23	0
menopause	33	-44
mental	10	4
mention	-20	-4
mention it	-19	-4
mentioned	-15	0
mentions	-17	12
merci	-1	-7
merely	-10	9
meropenem	-4	3
mesalazine	-12	0
mesh	11	25
mesh ,	21	26
message	16	3
metal	40	-10
metal valve	36	-8
metastases	7	-9
metastasis	30	10
metastatic	20	10
meter	8	27
meter just	4	1
meter says	14	4
metformin	-6	18
methotrexate	5	26
methotrexate 00	1	10
methotrexate every	2	15
methotrexate for	25	-11
methotrexate ອ	-9	3
mets	21	-4
mets ,	5	-16
mets .	2	5
mg	-18	-6
mg ,	-32	-16
mg .	-2	5
mg ?	-5	8
mg a	4	-2
mg and	0	-17
mg daily	8	-5
mg dl	0	-3
mg for	7	-12
mg in	-33	-1
mg tablets	1	-3
mg x	-22	-2
mi	15	5
mid	19	18
mid -	18	18
midazolam	23	20
middle	20	20
middle of	-10	26
midnight	37	28
midnight ,	21	6
midnight .	6	15
midwife	-25	17
might	3	15
might be	14	12
migraine	-16	-8
migraine study	-5	2
migraines	-6	7
milan	42	-7
mild	-59	-25
mild .	-4	0
mild sore	-42	0
mileage	-5	0
miles	-14	0
milk	-13	-5
milk ,	-12	0
milk .	8	1
milky	-9	14
million	3	-12
min	33	44
min ,	7	14
min .	-7	-2
min ago	29	20
mind	8	-4
mind .	4	1
mind clear	13	-6
mine	3	-14
mine ,	-1	-12
mine .	3	1
mine :	11	-9
mine are	-8	-10
mine has	16	7
mine is	-9	6
mine was	-10	1
mines	12	-9
ministry	-21	8
ministry .	-4	0
mins	19	27
mins ago	16	8
minute	40	47
minute ,	27	23
minute .	5	9
minutes	108	64
minutes ,	32	-10
minutes .	-3	-14
minutes after	22	5
minutes ago	25	25
minutes and	13	29
minutes of	-8	2
minutes on	-20	-12
minutes with	1	9
mirror	15	-11
mirror .	10	2
miscarriage	2	14
mishap	-7	0
miss	31	-4
miss it	10	-1
missed	84	-8
missed a	-31	-6
missed two	59	21
missing	28	27
missing .	-2	3
missing from	4	8
missing the	2	3
mistake	75	13
misty	0	-13
misty .	0	-13
mitral	15	-17
mitral valve	25	-17
mixed	16	-20
mixed in	12	-18
mixed up	11	-2
mixing	-10	2
ml	-2	2
ml ,	9	-12
mm	-15	4
mm ,	-23	11
mmhg	20	4
mmol	42	11
mmol l	27	-1
mmol mol	-3	12
mobile	-9	4
model	20	-16
moderate	-28	0
mol	-14	-3
mol l	-11	-15
mom	-19	2
moment	19	-21
moment .	20	-9
mon	-8	8
monday	76	-11
monday )	20	-15
monday ,	-13	0
monday .	-15	13
monday :	-3	-1
monday ?	9	3
monday and	9	-6
monday from	-10	7
mondays	4	-15
money	-45	-2
money ,	5	-1
money ?	-16	1
money for	-27	-1
money on	-27	0
monitor	-5	-2
monitoring	30	-10
monkey	18	-8
monoxide	-13	0
month	-36	-10
month ,	-15	26
month -	37	3
month :	10	-3
month ;	-1	-9
month ?	-5	8
month ago	41	-13
month and	2	-9
month i	-7	-15
month in	1	-5
month it	1	-7
month of	11	5
month old	45	13
monthly	-20	-6
monthly ,	15	6
months	-46	-10
months ,	15	-32
months .	20	-7
months ;	-26	-3
months after	-18	9
months ago	-30	-20
months and	-17	-5
months end	3	1
months in	22	10
months of	-22	12
months old	8	7
months out	4	7
months pregnant	33	-9
months supply	5	4
months without	6	-16
months worth	-9	2
mood	45	18
mood .	19	4
moon	-46	4
more	1	-53
more ,	19	12
more .	-26	10
more ?	18	-2
more days	36	-17
more than	4	-9
more tired	9	-6
more to	6	20
morning	104	1
morning ,	77	-11
morning .	-9	-18
morning :	20	-6
morning ;	-2	6
morning a	-33	-4
morning and	-11	6
morning for	-7	1
morning he	1	5
morning i	8	15
morning my	6	12
morning she	2	12
morning to	0	-11
mornings	25	-54
mornings ,	-5	5
mornings .	18	-2
morphine	59	19
morphine ,	10	-5
morphine 00	-1	-8
mosquito	-8	-5
mosquito bite	-8	-2
most	35	-3
most mornings	14	-17
most of	5	-11
most recent	-4	0
mostly	-6	3
mother	-13	23
mother ,	6	6
mother -	-8	12
mother has	5	2
mother is	32	2
mothers	-17	-8
motion	9	-13
motions	-19	12
motorbike	24	19
motorbike ,	22	12
mottled	32	15
mottled knees	23	8
mouse	-30	23
mouth	129	59
mouth ,	2	-3
mouth .	29	11
mouth and	52	5
mouth full	7	-5
mouth hangs	2	3
mouth is	25	43
mouth opens	2	-5
mouth since	0	6
mouth so	1	-6
mouth sores	-11	-26
mouth ulcers	3	-13
mouths	18	-8
mouthwash	2	-11
move	15	6
move .	-8	4
move her	3	-8
move his	4	21
move my	12	-36
move the	7	7
move to	11	-15
moved	-2	-5
moved ,	16	-10
moved from	-16	-4
moved to	5	12
movement	-5	-14
moves	-7	-4
moving	13	-16
moving .	21	-2
moving to	-12	-2
mp	18	-2
mr	-20	19
mr .	9	9
mri	-32	8
mri ,	15	9
mri from	-2	3
mri in	16	6
mri report	-5	0
mrs	-4	-23
ms	-24	-6
ms ,	-20	-4
much	0	20
much ?	-3	1
much as	5	2
much is	29	8
much money	0	-3
much worse	5	-12
mucus	9	-5
muddled	38	20
muddled and	28	13
muffled	18	18
mug	3	8
mug ,	2	5
mule	-13	4
multiple	7	4
mum	-20	30
mum ,	-15	3
mum had	-1	-3
mum on	37	6
mumbles	0	11
mumbles and	0	11
mumbling	7	8
mums	8	-17
munich	-20	9
murder	-2	12
murder a	13	3
murmur	-8	6
muscle	-45	-12
muscles	-5	40
mush	17	-12
music	-10	3
must	-42	-2
must be	0	10
my	2	-7
my 00	23	-19
my 2	46	1
my 9	-4	3
my account	-28	-4
my address	5	2
my affairs	29	9
my alt	-10	-3
my ankle	4	-1
my ankles	18	-17
my appointment	-18	-12
my arm	-6	-42
my arms	9	3
my aunt	-1	16
my aunts	6	-3
my baby	16	20
my back	-16	-6
my bank	1	-4
my belly	20	6
my big	0	-6
my bile	2	7
my bladder	-3	2
my blood	-10	-4
my bowel	-12	-4
my bowels	1	10
my boy	8	4
my boyfriend	2	7
my breast	15	-16
my breastbone	24	10
my breath	2	30
my brother	31	6
my brothers	-8	-1
my calf	-7	-18
my case	25	2
my cat	-39	-5
my check	3	11
my cheek	16	-32
my chemo	-31	11
my chest	59	51
my chin	-28	9
my clinic	-10	-4
my contact	-8	-1
my cousin	-15	-13
my cousins	8	-9
my dad	11	37
my dads	19	-33
my data	-2	-3
my daughter	6	5
my daughters	38	20
my dead	-11	4
my doctor	-45	-11
my dog	-98	3
my ear	3	-3
my ecg	-4	15
my employer	-17	0
my ex	9	8
my eye	51	-32
my eyes	5	-14
my face	57	2
my father	13	-3
my fathers	11	-1
my feet	34	-18
my file	10	-7
my finger	-13	-3
my fingers	-11	-17
my first	-21	-3
my flatmate	0	7
my food	18	-19
my foot	34	-41
my forearm	3	12
my forehead	7	-6
my fridge	-28	-6
my friend	21	-10
my girl	2	-3
my girlfriends	2	8
my gp	-9	-9
my gran	-9	-3
my grandfather	-7	1
my grandmother	-34	-6
my gums	10	21
my hair	-17	4
my hand	27	-36
my hands	-5	0
my hay	-4	0
my head	-10	-3
my health	4	-5
my heart	-49	-22
my hearts	4	1
my hernia	-9	-2
my hip	-19	8
my house	14	0
my husband	10	6
my husbands	-4	10
my hydrocortisone	8	4
my infusion	38	9
my inr	20	-26
my insulin	-14	9
my insurance	-23	6
my insurer	3	0
my jaw	18	0
my knee	-13	-12
my knees	1	6
my language	-13	-3
my lap	17	6
my laptop	0	13
my last	26	1
my late	-20	0
my left	16	24
my leg	48	-27
my legs	49	28
my life	19	29
my lip	-14	1
my lips	23	11
my little	31	6
my liver	-24	-1
my lower	1	5
my lung	-15	2
my migraines	-8	0
my mom	17	5
my mother	-21	5
my mothers	-15	-9
my mouth	28	-6
my mouths	18	-12
my mum	-1	26
my mums	-19	-13
my name	10	7
my neck	-19	-17
my neighbour	21	9
my nephew	-15	-4
my new	-10	-1
my next	25	-17
my niece	8	-6
my nose	9	18
my notes	-2	11
my number	1	3
my old	-24	1
my oncologist	-3	-9
my operation	8	-15
my order	-15	7
my own	-14	13
my palms	12	-9
my parcel	-3	-4
my parents	-3	10
my partner	0	-5
my passport	-1	7
my pee	43	-31
my periods	-12	-5
my phone	-26	-3
my picc	30	-16
my profile	18	7
my question	-17	3
my record	0	-3
my ribs	13	-5
my right	-12	-25
my scan	-14	-8
my second	-12	10
my shin	14	-16
my shins	0	-12
my shoes	5	-5
my shoulder	39	-26
my side	4	-16
my sight	19	-14
my sister	-39	-39
my sisters	-3	-28
my skin	30	-45
my slot	1	7
my son	9	20
my sons	39	-8
my spine	5	4
my stock	12	3
my stoma	9	-16
my stomach	4	4
my stool	17	-1
my stools	24	0
my sugar	2	-5
my sugars	-14	-12
my tablets	21	-20
my tacrolimus	27	-29
my teeth	-9	24
my thesis	6	6
my thighs	-11	8
my third	-7	2
my throat	25	16
my thyroid	-21	0
my toddler	52	36
my tongue	20	17
my transplant	29	-27
my tummy	17	-19
my uncles	-15	-6
my urine	4	-17
my usual	11	-1
my video	-7	11
my voice	-4	5
my watch	-11	-1
my waters	57	18
my wee	-4	-6
my whole	7	-3
my wife	6	-15
my wifes	47	5
my words	8	6
my work	-5	0
my wrist	20	-20
my yearly	-3	12
myasthenia	31	27
myasthenia ,	53	2
mycophenolate	15	11
myeloma	44	13
myeloma ,	5	2
myeloma .	14	5
myeloma study	-3	0
myocardial	-6	0
myocardial infarction	-6	0
myocarditis	-7	-8
myself	90	37
myself ,	17	4
myself .	19	0
myself and	-5	-12
n	-39	35
n .	-8	4
n a	-19	11
n do	-10	0
n i	21	7
na	12	5
na 000	12	5
nab	-1	3
nab -	-1	3
nail	39	9
nail varnish	4	3
nails	6	10
nairobi	-21	2
nairobi ,	4	0
nairobi .	-6	0
naloxone	-25	3
name	-15	27
name ,	16	4
name .	18	10
name and	3	5
name of	-31	-6
name on	-3	3
name since	1	4
name wrong	-6	5
named	-4	3
named -	-4	3
names	23	-5
names of	17	4
naming	32	4
namtha	3	-2
nan	-7	4
nang	-28	17
nans	6	0
nap	-1	12
nap .	12	14
nappies	9	-29
nappy	30	36
naproxen	15	-12
nasal	-30	-15
nasal congestion	-8	-7
nasal discharge	-3	-5
nausea	34	-51
nausea ,	2	-36
nausea .	18	-28
nausea and	7	20
nauseous	17	-1
navel	3	6
nd	3	-7
nd .	-13	-2
near	68	-56
near the	-1	5
nearby	12	5
nearest	44	8
nearly	41	37
nearly died	-27	0
nearly every	51	-1
nearly fainted	-12	4
nearly gave	-11	0
nearly had	-8	0
nearly passed	36	22
nearly went	4	6
neck	78	72
neck ,	4	-1
neck .	-9	-3
neck and	9	26
neck are	2	6
neck hurts	0	10
neck is	11	17
neck like	0	8
neck stiffness	19	17
neck veins	1	9
necks	-13	5
need	-25	23
need :	1	7
need ?	-17	3
need a	0	-7
need advice	19	-12
need an	1	-17
need for	4	-6
need it	13	8
need my	-8	4
need one	-3	0
need price	-17	1
need the	-39	6
need to	-11	26
needed	7	-6
needed ?	0	-17
needed for	10	8
needing	6	-13
needle	19	-12
needles	-24	-18
needles ,	-11	10
needles in	8	8
needs	-26	3
needs a	-70	-6
needs it	7	-16
negative	-18	-7
negative ,	-9	-19
negative .	14	1
neighbour	5	24
neighbour with	-5	2
neighbours	-9	10
neither	-8	-13
nepal	11	-10
nepal .	-13	0
nephew	-4	1
nephritis	-4	0
nephrologist	16	-1
nephrology	17	20
nerve	1	-10
nervous	-41	2
network	3	-9
neulasta	8	-4
neurological	-12	0
neurological examination	-12	0
neurologist	5	-9
neurologists	-10	1
neurology	3	-2
neurosurgeon	0	8
neutropenia	-30	0
neutropenia ,	-4	0
neutropenic	10	12
neutropenic fever	-13	3
neutrophil	24	-1
neutrophils	82	-63
neutrophils 0.0	107	-42
never	-50	-24
never a	5	-3
never been	1	-14
never bled	-15	0
never had	28	-4
never heard	0	-4
never ill	-7	3
never smoked	-5	2
never to	19	-9
never treated	9	-7
never used	22	-11
new	42	-55
new antibiotic	8	1
new bruises	24	-14
new drug	31	-40
new hip	1	7
new liver	-6	18
new one	15	30
new pain	12	-6
new pill	11	-18
new tablet	14	-27
new tb	19	-7
new water	9	5
new year	-9	-16
newborn	-3	19
newborn ,	7	14
newest	-7	3
newly	4	10
news	-5	17
next	8	-50
next days	1	-4
next dose	26	-18
next month	-20	-8
next spring	-13	0
next summer	-22	8
next to	46	14
next visit	-36	0
next week	29	-44
next year	8	3
ng	-27	8
ng l	0	10
ng ml	-28	-2
ngo	-5	11
nhs	-15	-17
nice	-4	2
nicely	-29	6
nicely ,	2	-8
nick	18	-2
niece	-9	-5
niece ,	-4	-2
nifedipine	-6	2
nigeria	16	14
niggling	-14	6
night	72	-50
night ,	-8	19
night .	8	-20
night ;	7	-10
night after	-19	11
night and	9	18
night because	20	12
night before	5	-11
night for	29	-10
night he	-2	6
night i	8	0
night in	3	7
night my	4	-19
night shifts	-2	-3
night sweats	6	-15
night to	-4	0
night with	6	-11
nights	-6	-41
nights ,	10	-7
nights .	2	4
nights and	2	10
nights running	16	-19
nil	-3	-16
nil .	-2	-6
nine	-37	19
nine ,	19	-14
nine days	23	45
nine hours	-3	1
nine months	-17	0
nine times	3	-3
nine years	-26	-5
nineteen	-22	-5
ninety	-37	-5
nintedanib	-1	9
nipped	15	-28
nipped my	15	-20
nipple	21	-12
nite	20	11
nivo	16	-5
nivolumab	21	19
nivolumab ,	10	-1
no	-13	-49
no ,	2	8
no .	-4	12
no acute	-7	0
no back	9	-3
no belly	-19	-29
no bleed	8	-16
no bleeding	-3	-82
no blisters	-22	-19
no blood	-73	-36
no bother	-15	-16
no bowel	13	-7
no breath	-11	-3
no breathlessness	-4	-14
no bruises	10	-15
no cancer	0	10
no change	-18	23
no chemist	7	-11
no chemo	1	-7
no chest	35	-81
no chills	-10	14
no clots	-5	-12
no complaints	-23	1
no cough	-37	24
no dark	-13	9
no diarrhoea	-5	-4
no dizziness	10	-11
no faint	19	-19
no falls	2	-4
no fever	-64	-117
no fit	16	7
no fits	10	-26
no haemorrhage	-7	0
no head	17	-20
no headache	-11	-53
no headaches	1	-7
no history	2	-10
no hurry	-45	16
no insurance	18	24
no ketones	6	-9
no knock	1	-12
no leg	-21	0
no longer	23	12
no lump	-35	0
no mass	-9	0
no medicines	14	7
no more	-51	3
no new	-49	10
no noise	0	-8
no numbness	-19	-9
no one	10	2
no other	-13	-19
no pain	-85	-37
no patient	-9	4
no pharmacy	6	-4
no plans	-10	6
no problems	-27	11
no pus	-10	0
no rash	2	4
no real	-15	-4
no redness	-16	-1
no rush	-26	17
no sense	32	8
no shivers	11	-20
no stiff	-11	-6
no swelling	-47	-1
no symptoms	11	19
no temp	9	-2
no temperature	11	-41
no thermometer	6	4
no thoughts	10	-11
no treatment	-8	-1
no trouble	-12	15
no tummy	-10	-3
no urine	2	70
no visual	-1	-13
no vomiting	-26	-41
no water	-6	0
no weakness	-14	-10
no weight	-34	0
no wet	6	27
no wheeze	-10	0
nobody	54	14
nobody .	-8	3
nobody has	-7	-2
nobody in	10	-29
nobody is	-15	7
nobody told	-7	-2
nobody will	25	5
nobodys	-9	0
nodding	6	6
nodding off	6	6
node	27	-13
nodes	-24	-29
nodule	-10	0
noise	26	20
noise .	3	11
noise when	8	1
non	18	7
non -	25	-1
none	-34	-57
none ,	5	-8
none .	10	-11
none in	14	-16
none of	-57	1
none since	-6	-4
nong	15	-10
nong khai	15	-10
nonsense	9	18
nonstop	6	10
nonstop ,	4	0
noodles	-19	7
noodles .	0	3
noon	68	44
noon ,	25	-2
noon .	22	29
noon and	15	14
noon the	2	5
nor	-6	5
normal	-44	-78
normal ,	10	-42
normal .	-10	-52
normal colour	0	-5
normal for	-8	4
normal since	32	11
normal 。	-2	-11
normally	-87	-29
normally ,	-34	-16
normally .	-36	-13
north	2	-20
nose	-77	28
nose ,	1	-5
nose .	7	-12
nose and	-28	40
nose for	-44	2
nose has	19	8
nose since	-26	-2
nosebleed	16	24
nosebleeds	69	-45
not	13	3
not ,	-8	0
not .	-17	-12
not ?	-5	-3
not a	-11	-4
not an	8	-7
not been	0	19
not breathless	21	-34
not come	8	7
not dizzy	4	-23
not eating	5	-4
not even	13	9
not faint	7	-37
not for	24	8
not get	-33	1
not go	10	10
not going	14	-22
not haemolysed	11	-3
not have	-16	0
not hot	0	-5
not in	1	-22
not making	4	9
not me	-32	-13
not my	5	-4
not on	1	-16
not one	-5	11
not painful	-15	-3
not pregnant	-47	-4
not red	-19	-1
not short	-36	-8
not sick	-17	-2
not sleeping	10	-12
not slept	16	-22
not so	6	5
not sore	-16	0
not stop	36	14
not suicidal	-8	-3
not sure	1	16
not that	15	0
not the	16	3
not to	9	4
not vomiting	-20	-8
not wake	20	11
not yellow	3	0
notarised	19	-1
notary	-7	3
note	37	-4
note .	-10	2
note in	1	3
noted	10	-4
notes	12	2
nothing	-49	-11
nothing ,	16	-26
nothing .	9	-7
nothing at	1	12
nothing else	21	-1
nothing has	-4	4
nothing in	12	-2
nothing like	0	-3
nothing more	-7	10
nothing new	-23	1
nothing since	-22	4
nothing stays	5	-19
nothing to	-6	-3
nothing wrong	34	4
notice	-30	17
noticed	48	-47
noticed at	4	2
noticed my	10	-6
noticed the	11	-7
notices	-26	6
noticing	0	3
nov	-5	6
novel	9	11
november	-29	10
november .	-24	-5
novorapid	6	9
now	36	70
now (	-9	0
now ,	8	-24
now .	-27	-52
now 00	-12	-7
now :	-5	-6
now ;	-6	-9
now ?	9	5
now a	-22	-51
now an	3	-9
now and	-8	-3
now back	1	3
now cant	4	7
now fever	22	30
now hard	15	12
now he	5	22
now hes	1	6
now his	6	4
now i	20	9
now im	2	9
now in	8	0
now it	4	0
now its	5	8
now my	23	29
now on	1	-13
now pale	15	15
now she	-2	19
now shes	5	7
now snoring	1	5
now the	-20	14
now we	-38	-3
now what	41	-24
nowhere	-12	13
nsclc	10	5
nuisance	-7	14
numb	52	53
numb ,	-7	8
numb .	14	5
number	-5	5
number ,	4	3
number .	-3	-5
number for	11	4
number i	-16	7
number is	-5	-2
number of	14	7
number on	12	5
number to	1	5
numbers	-31	-11
numbness	-16	-47
numbness ,	-5	0
numbness .	-15	-7
numbness in	4	-10
nurse	-27	12
nurse ,	-5	17
nurse ?	5	-12
nurse flushes	12	1
nurse here	2	5
nurse in	13	0
nurse is	1	4
nurse said	5	13
nurse says	-6	5
nurse who	-15	-5
nurse writing	-17	7
nursed	-15	0
nursery	-31	-23
nurses	21	-13
nursing	-15	8
nursing home	4	14
nut	17	11
nyha	-4	12
nyha ii	-4	12
o	31	11
o .	-4	1
obliged	14	-3
obliged if	14	-5
obs	-33	2
obstetrician	-2	-16
obstruction	1	9
obtain	8	-10
occasional	-5	0
occupational	0	-6
occurred	-5	0
oclock	17	9
oclock ,	3	5
oclock .	7	-7
october	-37	28
october ,	-11	0
october .	20	10
odd	-1	4
oddly	3	2
oesophageal	6	-4
of	-1	0
of .	-17	0
of 0.0	-16	-12
of 00	-1	-5
of 000	-22	-18
of 0000	-15	0
of 38.0	38	-27
of 39.0	8	-14
of 4	-8	6
of a	25	20
of all	-7	1
of an	25	16
of any	2	-10
of attorney	-9	2
of bed	-1	-21
of being	10	-7
of blisters	8	-17
of blood	18	6
of both	0	8
of breath	24	0
of bright	15	-14
of burning	8	-21
of capecitabine	11	-10
of charge	-4	0
of cough	5	9
of dark	28	22
of docetaxel	10	13
of drawers	-16	0
of dry	-14	18
of dying	-9	0
of each	-11	2
of ending	-4	-1
of every	1	9
of everything	20	17
of eyes	-6	-7
of fever	21	-19
of four	-12	3
of fresh	21	1
of harming	9	-14
of her	28	13
of his	39	-16
of imatinib	11	13
of iron	-6	1
of last	-9	2
of life	-9	0
of liver	23	-2
of luck	-14	0
of me	5	-2
of my	70	-11
of needles	-31	-31
of new	9	-9
of next	-10	0
of nowhere	6	9
of one	-7	-3
of osimertinib	-16	8
of our	-7	-9
of overdose	-1	3
of pain	2	19
of painful	18	-31
of paracetamol	21	25
of pear	4	13
of pills	-18	-17
of pinching	-5	-9
of pink	0	-4
of poo	2	6
of puff	12	3
of r	0	4
of range	-8	2
of red	27	-4
of severe	1	6
of soot	3	-12
of sores	0	3
of speech	-11	4
of stairs	-3	-5
of statins	-10	0
of stock	-18	-14
of tablets	-25	-5
of ten	-6	4
of that	-18	16
of the	-4	-24
of them	-15	-7
of these	-20	13
of this	-53	0
of those	13	3
of two	-1	-7
of us	42	8
of vision	-10	14
of warfarin	13	-8
of water	19	-2
of what	21	11
of wine	-10	-5
of your	25	7
of yours	9	0
off	24	13
off ,	11	2
off .	29	-10
off a	4	-13
off and	13	7
off at	3	12
off dead	-5	3
off food	5	-15
off for	-20	2
off his	4	-2
off in	12	14
off mid	6	7
off my	8	-14
off on	5	0
off the	-2	24
off to	-68	-20
off treatment	-5	-5
offer	-28	6
offer for	-9	-2
offered	16	-20
offers	8	0
office	-29	0
office ,	8	1
office .	-5	-14
officer	-10	2
officer ,	-2	4
often	-26	5
often ?	-8	2
oh	-13	-20
oh ,	-6	-8
oh and	6	-8
oil	-3	-1
ok	0	-52
ok ,	2	-40
ok .	48	-27
ok ?	-42	-4
ok at	16	-15
ok for	0	-8
ok in	1	4
ok now	9	4
ok so	0	3
ok to	-13	7
ok with	21	15
okay	36	-73
okay ,	12	-6
okay .	9	-20
olaparib	16	-38
old	31	39
old ,	50	36
old .	41	-18
old and	-25	-10
old at	-9	-27
old baby	42	34
old boy	-34	10
old gardener	-9	0
old girl	5	-13
old had	51	1
old has	-37	-9
old is	-25	9
old man	62	-20
old on	-2	-5
old ones	2	4
old smoker	9	4
old son	7	10
old student	-18	-9
old teacher	-5	0
old with	-11	24
old woman	48	3
older	0	3
ombudsman	-11	-7
omeprazole	11	18
on	28	-17
on ,	29	14
on .	-44	-3
on 00	-18	-4
on 1	2	-23
on 2	-16	2
on 3	-4	-9
on 4	7	-1
on ?	7	-3
on a	-40	8
on adalimumab	0	6
on afatinib	8	-1
on air	-17	8
on amlodipine	-3	0
on an	-19	13
on and	4	-34
on any	-8	-7
on anything	2	3
on apixaban	13	-14
on arms	2	-18
on arrival	-4	1
on as	7	4
on behalf	-17	4
on bevacizumab	13	0
on bortezomib	-6	0
on both	61	11
on breathing	2	11
on camera	2	-7
on capecitabine	14	5
on chat	-15	2
on chemo	21	5
on chest	2	4
on cisplatin	-6	36
on ct	3	-8
on day	-17	30
on dialysis	-50	7
on each	-6	4
on entecavir	-26	8
on every	-1	-3
on fire	-32	-12
on for	31	3
on four	-11	4
on friday	13	-4
on fridays	-10	0
on her	-4	9
on his	8	6
on holiday	-3	0
on hydroxychloroquine	28	3
on ibrutinib	33	-8
on imatinib	0	-7
on in	12	2
on inspiration	1	3
on ipi	5	-2
on irinotecan	20	17
on it	-34	6
on leave	50	-31
on lenvatinib	9	-1
on letrozole	-18	0
on lithium	10	-3
on long	29	8
on maintenance	44	-10
on me	-9	-13
on methotrexate	23	-10
on monday	-4	17
on my	-10	-44
on nivolumab	18	-6
on olaparib	19	-11
on one	64	-33
on our	-15	-1
on page	23	5
on paracetamol	-9	-1
on pembrolizumab	45	-9
on prednisolone	6	6
on purpose	6	14
on quality	-9	0
on rivaroxaban	12	-15
on room	2	27
on ruxolitinib	15	-2
on saturday	26	28
on something	1	5
on stairs	32	-28
on standing	-5	-4
on sunday	7	-12
on sundays	9	-13
on sunitinib	17	-25
on tablets	-46	1
on tamoxifen	14	-6
on tea	2	17
on that	0	-3
on the	34	-8
on them	-18	8
on this	8	-8
on three	14	-3
on thursday	2	-11
on to	0	-4
on todays	19	-14
on top	10	2
on tuesday	27	10
on two	23	10
on video	-13	8
on waking	-3	7
on warfarin	7	11
on water	4	12
on wednesday	26	-10
on week	21	-7
on what	-44	0
on whether	-2	-7
on with	4	7
on wrists	12	38
on yesterdays	33	-26
on your	-14	4
once	-22	-21
once ,	-18	-7
once .	14	-3
once a	-47	2
once if	-35	0
once in	-4	6
once the	-3	1
once this	48	-38
once today	3	3
oncologist	16	-16
oncology	-2	-7
ondansetron	-6	-6
one	-21	8
one (	-8	11
one )	0	3
one ,	-29	-8
one -	-17	-10
one .	23	20
one :	5	15
one ?	-2	-10
one and	5	3
one at	-28	4
one ball	17	9
one breath	1	16
one by	4	-2
one corner	7	1
one day	-10	-6
one ear	9	-24
one eye	63	14
one fit	3	4
one for	26	4
one from	-6	-4
one go	3	-7
one hour	3	3
one i	1	-21
one in	1	10
one is	-6	4
one kidney	-10	12
one leg	8	3
one more	-8	-5
one night	-28	2
one of	28	-4
one on	-3	1
one or	-12	13
one pen	19	-6
one pupil	16	18
one side	52	11
one since	5	8
one small	-7	12
one testicle	36	-30
one thing	10	-1
one time	-19	-4
one to	3	6
one was	-17	4
one week	25	-15
one with	-14	6
ones	-38	-9
ones .	-12	3
online	-2	-4
online .	-9	4
online ?	25	-12
online doctor	4	11
online eye	-11	2
online physio	-17	0
online please	9	4
only	2	-6
only ,	4	-10
only .	47	-11
only ?	-16	-11
only a	-1	11
only ask	-15	-11
only asking	-27	0
only for	-13	3
only has	-15	5
only have	-3	-13
only in	-5	11
only like	-19	-8
only need	-34	6
only one	-17	3
only says	2	18
only that	-15	6
only the	-8	5
only tired	2	-8
only to	7	9
only two	19	-21
only want	-38	-2
only when	-13	-1
onset	49	23
onset of	10	-4
onto	0	-5
ooze	15	-5
oozes	18	-12
oozing	61	-10
oozing .	4	6
op	-14	-13
op ,	4	7
op .	7	2
op in	4	-3
open	59	-5
open ,	10	4
open .	-23	0
open ?	15	-5
open and	4	3
open my	1	3
open the	-17	-4
open to	10	2
opened	8	-7
opening	2	-20
opens	-3	-19
operated	-6	-14
operated on	-6	-8
operation	16	-15
operation ,	-3	23
operation ?	-27	0
operation in	1	8
operation is	7	-14
operations	-9	0
opinion	-13	2
opinion ,	-3	1
opinion .	-8	0
opinion ?	-32	-1
opinion about	14	-9
opinion before	5	5
opinion by	1	5
opinion from	12	12
opinion on	22	-10
ops	18	-11
optician	-7	-2
optician says	-7	-4
option	-5	-1
options	-27	17
or	-61	-24
or 00	-8	-19
or a	-10	4
or back	-3	-4
or can	55	3
or eight	-3	-2
or fever	-15	-8
or for	25	-2
or from	-5	1
or heart	-14	0
or is	-41	-2
or madam	23	13
or must	-3	-2
or my	-40	0
or no	13	22
or not	-17	1
or only	3	6
or pain	-17	-3
or seven	4	-8
or should	10	-3
or six	8	-9
or so	6	-4
or stroke	-5	0
or the	-11	-16
or tomorrow	6	-22
or two	-10	13
or wait	3	1
or will	-11	0
or without	-3	-6
oral	-16	-24
orange	-35	15
order	14	43
order .	-8	-15
order :	-5	0
order ?	1	14
order for	14	5
ordering	-3	2
ordinary	14	2
origin	-2	-7
original	28	6
ors	30	-10
ors ,	-3	1
orthopaedic	-1	-16
osimertinib	20	16
osimertinib 00	9	-4
oslo	-4	7
otc	-16	5
other	6	12
other ,	4	3
other .	9	10
other and	-14	-8
other one	9	-9
other side	7	-18
others	-7	0
otherwise	-28	-21
otherwise ,	4	-11
otherwise .	-11	-11
otherwise ok	8	20
otherwise well	-16	-4
oudomxay	22	2
ought	-15	4
our	-4	1
our baby	15	13
our boy	12	-10
our charity	-26	-7
our clinic	23	-1
our daughter	5	7
our flight	16	-8
our fridge	-11	18
our girl	2	4
our house	-13	-9
our little	1	14
our local	-6	-10
our mother	-8	0
our newborn	6	1
our own	3	5
our pharmacy	-7	-4
our registry	-4	-1
our son	6	6
our trip	2	-5
ours	-8	9
ours is	0	-5
out	58	30
out ,	-13	22
out .	38	12
out ?	4	3
out about	6	-12
out and	17	10
out at	-18	11
out cold	-6	5
out for	-14	-6
out his	4	8
out in	-13	13
out like	4	1
out my	6	9
out of	-8	-16
out on	12	-5
out the	-6	20
out this	7	-19
out to	-18	-8
out when	0	-4
out yesterday	14	-17
outcome	0	2
outcome :	13	2
outer	-27	-8
output	-15	14
output normal	-20	18
outside	-11	-1
outside .	11	3
ovarian	16	3
ovarian cancer	7	-5
oven	5	17
over	64	-23
over ,	-8	22
over .	3	1
over 00	2	26
over 000	-7	2
over a	3	4
over about	0	-3
over and	35	23
over for	6	8
over four	-27	0
over in	32	-17
over it	-31	2
over lunch	-4	0
over my	-16	-12
over six	-1	-5
over the	24	18
over three	-8	-1
over to	-17	6
over two	2	-15
overdose	-38	14
overdose .	-14	0
overdosed	-35	0
overdosed on	-35	0
overnight	5	11
overnight ,	5	7
overseas	11	-9
owing	-20	0
owing to	-20	0
own	-15	2
own life	1	4
own spit	7	12
ox	3	5
oxaliplatin	4	-1
oximeter	13	36
oximeter 00	-3	11
oximeter says	16	15
oxycodone	-13	-14
oxygen	60	61
oxygen 00	3	17
oxygen at	-5	12
oxygen saturation	1	15
p	-5	3
p .	-9	0
pacemaker	-21	-6
pacing	7	6
pack	-13	6
package	-16	25
package (	-8	0
package ?	29	-5
package in	11	3
package price	-5	2
packing	-6	6
packs	-5	8
paclitaxel	23	23
paclitaxel .	8	3
pad	34	9
pad every	31	18
pads	28	-5
paediatric	-4	-1
paediatrician	19	-1
paeds	20	-6
page	-9	9
page .	1	-4
page 2	20	0
page 7	-7	5
pages	-20	0
paid	-32	-13
paid 00	-12	4
paid 000	-3	1
paid for	12	-5
paid from	4	-10
paid to	9	2
pain	105	6
pain ,	-9	-26
pain .	-12	-5
pain ?	-13	0
pain after	-40	15
pain and	53	-11
pain at	-2	5
pain between	26	12
pain during	-11	-6
pain for	23	-24
pain from	20	-19
pain has	9	-8
pain in	56	-27
pain is	2	-31
pain just	-4	14
pain low	1	3
pain no	-33	-10
pain of	0	16
pain on	8	23
pain or	0	-15
pain since	18	1
pain so	24	20
pain that	1	18
pain through	14	17
pain under	25	-19
pain when	5	2
pain with	14	16
painful	84	-20
painful ,	-15	7
painful .	-4	0
painful blisters	4	-16
painful since	4	42
paining	3	8
painkiller	0	10
painkillers	-9	13
painless	0	0
painless .	-3	-7
pains	0	3
pair	-12	-5
pair of	-2	-5
pakse	19	-9
pakse ?	5	-3
palbociclib	-26	-20
pale	96	-4
pale ,	-9	17
pale .	10	1
pale and	10	6
pale as	2	15
pale stools	38	-21
palliative	14	-18
palm	7	-7
palms	12	-30
palms and	20	-17
palpitations	39	-32
palpitations .	-31	2
palsy	4	0
palsy ,	-1	-5
pan	13	-10
pan ,	12	-7
panadol	5	12
pancreas	1	-18
pancreas cancer	2	-9
pancreatic	-4	-14
pancreatic cancer	3	-1
panel	14	-17
panic	-12	14
panic attacks	8	4
panting	24	22
pants	4	7
paper	-36	31
paper ,	5	19
paper .	8	4
paper and	6	-16
paper from	4	13
paper in	-3	0
paper need	1	7
papers	-47	18
papers :	-3	2
papers are	3	7
paperwork	-17	10
paperwork for	3	2
paperwork is	-21	1
paracetamol	40	85
paracetamol ,	4	-5
paracetamol .	0	-11
paracetamol 000	-7	9
paracetamol and	-14	2
paracetamol last	18	16
paragraph	-17	1
paralysed	-12	4
paralysis	-5	0
paramedic	-4	-8
parcel	-15	-5
parcel is	10	4
parents	-5	7
parish	-8	1
park	15	4
parking	1	11
parking ?	8	-2
parkinsons	8	-7
parp	1	-3
parrot	-12	0
part	-3	8
part and	1	12
part of	-5	0
participant	-20	0
participants	-16	0
particular	0	-4
partner	8	-4
partner ,	-6	-7
partner clinic	-6	-3
partner hospital	8	-3
partner in	-2	4
partners	6	8
parts	-4	-1
party	5	2
pass	21	38
pass out	-11	4
pass water	-1	6
passage	8	8
passed	18	36
passed a	18	13
passed away	9	-2
passed out	55	2
passed urine	8	-22
passes	14	-5
passing	17	-34
passing urine	2	-6
passing water	15	-30
passing wind	5	-4
passport	-16	16
passport ,	-2	9
passport .	-3	0
passport copies	-8	0
passport copy	2	-5
passport of	-6	0
passport valid	5	4
password	0	7
past	11	5
past four	-12	9
past the	5	1
past two	11	-16
past year	-4	0
patch	26	-7
patch 00	-10	-2
patch on	7	-1
patches	-6	-17
patches on	14	9
pathology	7	8
patience	-3	-1
patient	-15	30
patient (	19	-2
patient ,	-12	-7
patient .	-4	1
patient :	-8	7
patient involved	6	4
patient is	29	-2
patient with	10	-3
patients	-6	-3
patients ,	20	-31
patients ?	22	5
patients with	-7	-3
pauses	11	3
pay	-13	4
pay .	-6	0
pay by	-9	-8
pay for	2	12
pay in	-12	-1
pay the	-5	3
pay with	-3	2
payers	-22	0
paying	6	7
payment	9	5
pays	0	-6
pays for	6	-5
pazopanib	-4	-1
pci	-5	0
pd	12	6
pd -	8	7
pdf	-39	-6
pdf .	-17	0
pe	40	22
peacefully	-31	-3
peach	-9	-6
peak	12	1
peak flow	12	1
peanut	-2	-4
peanuts	4	13
pear	-7	13
pear drops	-7	13
pee	70	-62
pee ,	-5	3
pee .	4	-2
pee and	1	-6
pee is	1	-8
pee since	11	-12
peed	17	26
peed since	0	20
peeing	39	-40
peeing ,	5	-21
peeing ok	4	-3
peeling	7	10
peels	-4	0
peg	4	-7
pegfilgrastim	9	4
pelvic	-14	-39
pelvic pain	-1	-29
pembro	10	0
pembrolizumab	61	-8
pembrolizumab .	-5	1
pen	56	-31
pen of	13	-4
penang	14	-11
penang .	3	-6
pending	7	1
penicillin	-38	-6
pens	-2	20
pens ,	-7	-11
pension	7	-2
people	15	-11
people ,	7	4
people died	18	6
people from	5	3
people in	28	-9
people like	-12	0
people on	-9	-3
people who	7	-3
people with	0	-11
pep	11	-20
per	16	0
per day	-5	13
per month	17	3
per visit	-8	2
per year	0	-3
per your	9	-7
percent	-7	-16
perfect	-58	6
perfect ,	-25	2
perfect .	-18	0
perfectly	-30	-6
perfectly ok	-14	-11
perfectly well	-2	7
perforation	-18	0
perhaps	6	-7
perhaps ?	0	7
period	-5	-21
period ,	5	-5
period is	11	-14
periods	-10	-15
peritoneal	0	4
peritoneal dialysis	0	4
permit	5	3
permit .	-1	-5
permit me	0	4
person	-25	-19
person ,	-5	-11
person with	-16	-5
persons	-39	1
perth	-7	-7
peru	20	11
pesos	4	-4
pet	18	6
pet -	9	-2
petechiae	11	-8
ph	4	12
ph 0.0	4	10
pharmacies	1	-6
pharmacist	-16	-21
pharmacist here	-5	2
pharmacist in	-13	-4
pharmacist query	15	3
pharmacy	35	-61
pharmacy .	-3	-1
pharmacy has	29	-11
pharmacy here	4	1
pharmacy in	15	-6
pharmacy says	8	-20
phase	-15	15
phase ii	-8	12
phd	-14	0
phenobarbital	25	-1
phlegm	52	-89
phlegm ,	1	-3
phlegm and	10	-14
phone	2	-3
phone ,	3	19
phone .	17	-1
phone line	-19	0
phone number	-4	1
phoned	-6	10
phoned :	11	-2
phonsavan	-6	-7
phonsavan ,	-1	-7
photo	-1	-6
photo .	-6	0
photo ?	0	-4
photo of	-5	-4
photograph	-4	-2
photographs	-11	40
photographs ?	4	-3
photophobia	10	-3
photophobia and	14	-3
photos	2	-25
phq	13	-3
phq -	13	-3
phuket	-10	3
physician	-7	0
physio	-64	2
physio ?	-13	1
physiotherapy	-4	-7
pi	11	-5
picc	48	-22
picc line	20	-15
pick	-7	4
pick -	8	-3
pick up	-8	3
picked	30	19
picks	11	7
picks at	4	2
pickup	-6	2
picture	4	-9
picture ?	1	-15
pictures	-40	-2
piece	-5	-1
piles	-18	-2
pill	18	-49
pill .	-1	-10
pill ?	5	-7
pill for	-10	-4
pill from	3	2
pillow	-33	-12
pillow ,	-8	-3
pillows	32	-8
pillows .	13	3
pillows instead	5	-10
pills	48	3
pills (	9	6
pills .	-8	-9
pills ;	9	-5
pills ?	6	3
pilot	-35	0
pimples	4	10
pimples on	-5	6
pinching	3	0
pinching ,	-4	-7
pink	-15	-29
pink ,	-9	-1
pink and	-38	-26
pink froth	25	28
pink on	8	-14
pinkish	10	-5
pinprick	8	-6
pins	1	21
pins and	8	14
pitch	3	22
pituitary	16	-7
place	-18	-6
place ,	-6	9
place .	-3	-8
place in	12	-19
placebo	-9	7
placed	-4	-2
placement	-4	3
plain	4	2
plan	25	21
plan (	25	-11
plan ,	-3	-4
plan .	-5	5
plan a	-12	-18
plan to	46	18
plane	-45	-1
plank	29	6
plank ,	1	6
planned	-24	-2
planned for	-10	0
planned to	7	-7
planning	-30	4
planning ahead	3	-5
planning to	40	9
plans	-11	6
plaster	0	4
plastic	-10	1
plastic surgeon	-3	0
plate	-27	-1
platelet	-1	4
platelets	49	13
platelets 00	57	5
platelets 000	-57	-14
platelets 6	55	25
platform	-24	-7
play	-29	-15
player	1	-6
playing	-22	0
playing ,	5	4
playing .	10	5
plays	-37	-12
please	-12	9
please .	-8	17
please :	-11	7
please ?	14	5
please add	-7	-1
please advise	2	9
please also	5	-7
please answer	-28	-6
please arrange	0	10
please cancel	-4	-10
please change	9	10
please check	-9	0
please confirm	-9	3
please delete	-12	0
please dont	1	6
please find	20	-6
please give	12	4
please help	69	-3
please note	-16	-21
please put	-6	1
please quote	5	-8
please say	6	-5
please send	20	16
please stop	-5	1
please take	-13	3
please tell	-15	7
please translate	-22	-1
please write	-3	-2
plenty	6	12
plenty ,	-2	-8
plenty .	8	1
pleuritic	9	8
pleurodesis	6	-5
pls	69	24
pls .	-6	8
plt	-3	-22
plt 00	41	-16
plt 000	-46	0
plum	13	-6
plumber	-6	5
plums	9	14
plums ,	5	6
plus	4	-13
plus a	12	-5
plus the	-2	9
pm	-8	9
pm ,	20	-7
pmh	16	5
pneumonia	-12	-16
pneumonitis	-7	5
pnh	-1	11
pocket	-17	-25
point	60	28
point me	-4	0
points	5	-8
poison	-38	0
poisoning	-10	9
poland	19	-9
policy	-16	-1
polio	1	-8
polio in	1	-8
polyp	-17	3
poo	31	-8
poo .	9	6
poorly	1	-6
popped	-2	9
popping	1	-10
popping up	1	-10
porridge	9	3
porridge ,	4	4
port	16	9
port .	3	-4
port was	17	-7
portal	15	-21
portugal	-20	0
portugal .	-13	0
portuguese	-3	3
positive	28	-10
positive ,	-5	-19
positive .	-2	-9
possible	39	6
possible .	-4	2
possible ?	10	15
post	-3	18
post -	-5	6
post ?	7	6
post to	-12	0
posted	-6	1
posted to	-22	0
poster	-36	0
postpone	-36	6
potassium	41	37
potassium 0.0	54	23
potato	4	12
pounding	24	31
pounding ,	-5	4
pounding headache	18	16
pounds	-37	-1
pounds ,	-18	0
pounds .	9	-3
pouring	14	17
pouring since	7	6
powder	15	32
power	-25	4
power cut	-17	0
power of	-9	2
ppl	-3	1
practice	-23	-2
practice in	9	8
prague	14	0
prawns	27	5
pre	-32	8
pre -	-32	8
pred	7	-15
prednisolone	26	-18
prednisolone 00	16	5
prednisolone for	6	8
prefer	-10	9
pregnancy	-6	-2
pregnancy ,	-12	1
pregnancy .	2	3
pregnant	49	-16
pregnant ,	-14	6
pregnant .	-10	-15
pregnant 00	10	-12
pregnant and	5	-16
pregnant with	6	8
prep	-1	8
preparing	-19	4
prescreen	-6	-1
prescribe	6	-13
prescribe ?	1	-6
prescriber	13	-8
prescription	-4	-3
prescription .	-25	0
prescription ?	12	17
prescriptions	19	-6
present	-30	-26
present .	36	-16
presently	-11	0
presents	42	20
presents with	40	18
press	29	1
press a	4	6
pressed	2	5
pressed ,	0	3
pressing	-18	5
pressure	-32	21
pressure ,	-11	1
pressure .	30	-16
pressure 00	31	27
pressure 000	-8	-12
pressure is	2	8
pressure pills	4	-1
pressure was	3	-12
pressures	-5	2
prevention	-12	-3
prevention .	-22	-1
prevention study	6	-2
preventive	-11	-3
previous	7	-5
previously	3	4
price	-9	10
price ,	-12	3
price .	-4	-13
price ?	17	-15
price and	9	-4
price for	-2	3
price in	-12	1
price list	12	-17
price of	22	9
price on	-6	1
price per	16	8
prices	-59	-2
prices .	-9	12
prices for	-30	1
prices in	2	-7
prick	5	-14
primary	-24	6
primary endpoint	-15	6
print	-18	-17
printed	-14	-3
printed .	-3	-2
prior	-9	-1
prior to	-11	-6
private	5	2
private clinic	-4	-7
pro	4	-1
pro forma	-3	4
probably	52	12
probably just	32	11
problem	-3	4
problem .	-4	1
problems	-38	15
procurement	2	12
productive	40	24
productive cough	40	24
professor	-4	4
profile	6	7
proforma	-4	-7
progesterone	-8	-7
prograf	21	-9
prograf 1	10	-6
programme	0	-30
programme .	-6	-16
progressive	22	9
project	-25	0
promise	-25	0
promise .	-23	0
promised	-13	-2
proof	-3	-2
proof of	5	0
proper	-12	0
properly	69	39
properly .	11	-11
prophylaxis	-2	5
propranolol	-24	2
prostate	6	-3
prostate .	14	5
prostate ca	2	5
prostate cancer	33	-8
prosthesis	-6	-2
protein	-17	-2
protocol	-46	-6
protocol .	-5	3
protocols	-13	0
proton	25	-8
proton therapy	26	-11
provide	-13	-3
provincial	16	1
ps	13	-1
psa	-45	30
psa 0.0	-45	0
psma	7	4
psoriasis	-12	-38
psoriasis study	-15	-10
psychiatrist	35	-10
psychiatry	-14	1
psychologist	-3	6
psychosis	-1	11
pt	40	3
public	-17	-7
puff	-8	1
puffed	53	-8
puffed like	1	4
puffed on	33	-17
puffed up	8	8
puffer	12	15
puffer every	10	-6
puffing	10	-11
puffing up	2	3
puffs	31	-8
puffy	40	-40
puffy and	13	-30
puffy by	5	0
puffy in	0	-12
pugh	-15	4
pull	-5	0
pulled	-17	39
pulled a	-3	21
pulled something	-28	5
pulled up	3	8
pulls	-6	-30
pulmonary	-9	-7
pulmonary embolism	-21	-1
pulse	40	38
pulse .	14	4
pulse 00	-83	-7
pulse 000	76	38
pulse is	8	11
pulses	18	29
pump	14	32
pump ,	7	1
pump alarm	8	3
pumping	28	8
puncture	0	15
pune	-16	2
pupil	8	17
pupil is	6	3
pupils	57	10
pupils like	26	12
pupils tiny	2	7
purchase	37	3
purely	-29	0
purple	81	15
purple blotches	29	11
purple dots	25	-17
purple spots	14	12
purpose	0	14
purpose :	-6	0
purulent	36	-18
pus	73	-63
pus .	-7	-3
pushed	12	15
pushed up	0	3
put	46	15
put his	4	9
put in	32	-33
put it	-12	-3
put me	-13	-25
put my	14	7
put on	27	-6
put that	-1	3
put the	23	9
put two	10	9
puts	-8	3
putting	8	0
putty	12	-10
putty ,	5	-9
pylori	-22	0
pyridostigmine	5	-6
q	-27	4
q 1	-16	3
q 2	-16	3
q 3	-24	4
q 4	-16	3
q 5	-16	3
q 6	-16	3
qdenga	-15	0
qrs	24	21
qt	4	-21
qtc	16	-2
qtc 000	16	-2
quadrant	8	10
qualify	-4	8
qualify for	13	2
quality	-9	0
quality of	-9	0
quarter	8	13
quarter ,	-8	-2
quarter .	-3	-4
quarter of	9	6
quarterly	-5	0
queasy	4	6
queasy ,	17	1
query	14	12
query .	-8	0
query :	26	8
question	-52	29
question ,	0	-12
question 00	-5	0
question :	-17	11
question about	24	7
question from	-27	0
question is	-18	3
question on	7	2
questionnaire	-31	5
questionnaire ?	-5	-2
questions	-23	8
queue	-5	4
quick	21	9
quick .	5	-14
quick one	-2	6
quicker	25	1
quicker ?	43	-13
quickly	77	-33
quickly .	20	-7
quiet	-6	16
quit	4	1
quite	-4	5
quiz	-19	1
quotation	3	1
quotation .	-5	3
quotation for	4	0
quote	-26	5
quote ,	-12	0
quote .	-17	4
quote :	9	11
quote ?	-5	-11
quote for	-33	-10
quoted	-7	0
quotes	-4	1
r	22	35
r -	33	20
r .	-15	-6
ra	7	-1
ra ,	5	-5
rabies	25	-33
rabies jabs	2	-13
rabies shots	5	-6
race	8	6
racing	44	14
racing .	8	3
radiating	35	5
radiating to	26	18
radiation	-21	4
radio	23	9
radiologist	4	5
radiotherapy	13	-13
radiotherapy .	1	-10
radiotherapy in	-22	9
radiotherapy week	1	-3
rag	13	6
rai	3	-13
rail	7	8
rain	-20	-14
rain .	-8	-7
raise	-2	8
raise the	3	-2
raised	-21	0
ramipril	5	-17
ramipril .	-3	0
ramipril and	2	-23
ran	25	39
ran out	22	43
ran the	-1	3
rand	-2	-6
randomisation	-29	5
rang	15	-3
rang :	7	-7
range	-50	2
range .	-13	2
rare	14	8
rash	63	-42
rash ,	-21	18
rash .	0	-3
rash all	37	-30
rash from	1	-5
rash on	6	15
rash over	7	-5
rash that	10	10
rash with	-8	13
rate	48	16
rate 00	23	10
rate 000	10	6
rate as	-3	-4
rate for	8	6
rate of	-8	-3
rates	-15	-3
rather	46	-10
rather a	0	3
rather not	29	18
rather than	26	-9
rattles	1	3
rattling	15	16
rattling ,	10	3
raw	23	-2
raw ,	18	-19
ray	-22	-8
rca	-5	0
rd	-13	1
rd .	-8	1
rd and	-1	-3
re	-1	3
re -	-3	-6
re :	6	8
re your	-2	5
reach	-5	-12
reach the	-5	-14
reached	2	11
reaches	0	-7
reaching	-9	0
reaction	-11	5
reactions	9	-12
read	-41	-20
read about	3	-22
read it	15	3
read the	25	6
read up	-21	-5
reading	-24	10
reading the	-11	0
readings	-10	-3
reads	44	20
reads 00	18	2
reads 000	16	15
reads :	-4	-5
reads hi	13	2
reads the	-7	0
ready	31	14
real	-21	2
real patient	-27	0
really	-6	29
really need	-12	2
reason	15	31
reason for	-14	7
reason to	31	23
rebound	2	17
recall	-4	1
recalled	-6	1
receipt	6	10
receipt .	-15	2
receipt for	-3	2
receipt in	8	2
received	13	5
recent	-22	15
receptionist	-5	0
recipient	38	-7
reckon	21	15
reckons	31	14
recognise	5	23
recommend	-24	-1
recommend ?	-4	5
record	-19	-3
records	6	4
recovered	-82	2
recovered ,	-6	0
recovered .	9	1
recovered fully	-9	1
recovery	-29	9
recovery .	15	2
recruiting	14	-3
recruiting ?	-12	-7
recruitment	-1	-4
rectal	5	6
red	91	-117
red ,	87	22
red .	-10	4
red and	44	-66
red as	-14	0
red blood	15	1
red eye	-23	3
red hot	13	-15
red in	24	-2
red itchy	-36	0
red line	3	-2
red on	8	-12
red patch	3	-6
red round	20	-10
red streak	19	-14
red to	0	4
redcurrant	17	-7
redcurrant jelly	10	2
redder	9	-4
redness	-3	-42
redness ,	-8	-1
redness has	1	-3
reduction	-17	1
ref	-3	-13
ref .	-3	-2
reference	-5	7
reference 0000	-6	6
referral	19	-7
referring	-7	2
refill	-15	1
refill of	-27	1
reflexes	5	17
reflux	-9	1
refugee	-10	-1
refund	-10	36
refund ?	11	11
refundable	-1	4
refunded	-1	-4
refused	-5	8
refuses	66	10
refuses to	44	-6
regarding	-12	-1
regards	9	29
regards ,	7	15
regards .	-9	5
regimen	-39	0
region	-1	0
region .	-1	9
register	-22	0
registered	-32	-6
registry	-14	5
regorafenib	7	-1
regular	11	-3
regular ,	5	-1
rehab	-37	0
rehabilitation	-9	-1
reimburse	-13	-3
reimburse the	-11	-2
reimbursed	10	-3
reimbursement	-7	1
reimbursement .	-8	0
rejected	22	-8
rejection	7	23
relapse	10	0
release	2	4
release form	-7	-8
relevant	-4	3
relief	-8	7
relieved	-6	-16
relieved by	-6	-16
reliever	-9	-20
remain	49	-30
remain ,	15	-10
remaining	-16	-17
remember	16	7
remember ,	8	-3
remission	12	-1
remission ,	14	13
remission .	10	15
remission and	-6	0
remote	-8	-42
remote consult	4	-5
remote consultation	13	-3
remote doctor	6	-1
remote talk	-4	-1
remotely	10	2
removal	4	-7
removal of	-1	-3
removed	19	0
removed .	-32	10
remover	0	3
renal	-7	8
renew	27	-3
rent	-3	-6
reorder	-18	-9
reorder .	5	14
repair	9	-5
repair in	-6	-2
repatriation	-6	1
repeat	0	7
repeated	-37	3
replaced	-9	21
replacement	-12	-8
replacement ,	8	-1
replacement ?	-5	-6
replacement in	16	5
reply	-6	15
reply :	-25	2
report	-34	32
report .	-21	5
report ?	24	-4
reported	5	-11
reporting	-6	3
reports	-7	-24
reports in	-5	1
request	-17	3
request ,	-5	-1
request .	8	-2
request :	-6	0
request a	-6	1
request for	0	-6
requested	-3	7
requested .	2	4
requests	2	10
required	-3	2
reschedule	5	-5
rescue	-24	-17
research	-23	0
resection	8	1
resend	9	0
residence	-8	2
resident	-1	-5
resolved	-11	2
respect	6	0
respect ,	9	0
respected	12	3
respected sir	12	3
respiratory	33	32
respiratory rate	59	32
response	7	-6
rest	2	-2
rest ,	8	-6
rest .	-22	-2
restart	-30	9
result	31	-12
result .	25	-10
results	-26	-7
retching	13	7
retina	-16	3
retired	-15	-9
return	8	17
return the	-8	1
returned	6	1
returned from	6	1
reversal	-23	-4
review	-49	5
review .	-14	8
review in	-3	0
reviews	6	-4
revolut	-11	0
rheum	15	-11
rheumatoid	-41	2
rheumatologist	-44	2
rhythm	8	-6
ribociclib	-16	-4
ribs	58	-9
ribs ,	18	6
ribs .	-12	29
ribs on	9	-17
ribs since	7	6
rice	-4	8
rifampicin	-9	-5
right	47	0
right ,	25	17
right .	3	-19
right ?	-16	-7
right and	6	20
right arm	-26	2
right as	-11	-6
right breast	4	-9
right calf	9	-9
right ear	1	-13
right eye	39	0
right foot	19	5
right half	0	3
right hand	-2	11
right in	-8	10
right leg	9	11
right lower	7	22
right now	-52	13
right ribs	21	-24
right side	20	14
right upper	1	8
rigid	23	21
rigid and	6	10
rigors	40	44
rigors ,	-15	4
ring	12	-18
ring .	4	6
ring me	8	5
ringing	18	-14
ringing ,	8	-6
rings	3	34
rinsed	12	5
rip	-7	0
ripping	11	9
ripping pain	4	5
rising	-9	4
risk	-10	-5
risk .	7	-9
risks	-8	2
rituximab	14	-6
rituximab in	-6	1
rivaroxaban	-18	-11
rivaroxaban ,	13	-15
river	9	6
river .	1	-4
rn	22	0
road	23	20
road tar	15	9
robot	1	-4
robot :	-4	2
rock	36	35
rock hard	23	27
roll	14	-2
rolled	9	4
romiplostim	-3	0
roof	40	39
roof ,	16	15
roofing	0	9
room	-34	5
room ,	-1	6
room .	-3	7
room air	2	27
room with	0	4
root	-3	-3
rope	66	26
ropes	-4	11
ropes ,	2	8
rosacea	-9	7
rose	23	-24
rosuvastatin	-13	-15
rotator	-22	-21
rotator cuff	-22	-21
rotten	4	13
rough	26	-16
roughly	-24	-3
round	21	25
round .	-7	-3
round after	17	3
round battery	25	6
round it	21	-23
round lamps	5	19
round my	5	-2
round of	9	10
round the	16	5
rounds	-13	0
rouse	22	13
routine	-9	9
row	5	1
rr	33	12
rr 00	33	12
rubber	6	16
rubbish	21	16
rubbish ,	6	2
rugby	-50	6
ruined	-12	6
rule	-25	-3
rules	-7	1
run	-12	-2
run a	-4	6
run out	8	-16
running	43	-1
running ,	20	-21
running .	2	-12
running a	2	11
running down	10	8
running out	1	-3
running to	7	-8
runny	-16	14
runny nose	-35	25
runs	25	-12
runs ,	27	4
runs out	-9	-15
ruptured	3	5
ruq	28	8
ruq pain	7	17
rural	4	4
rush	-26	17
rush .	-12	9
rusty	27	-48
ruxolitinib	-27	2
ruxolitinib .	8	-3
rx	-6	0
s	18	2
s .	11	-2
sachets	-18	3
sad	-9	7
saddle	11	18
saddle area	2	3
sae	1	2
sae ທ	10	3
safe	-18	-25
safe to	7	-7
said	73	8
said "	9	-18
said ,	-5	1
said the	-37	4
salbutamol	-13	9
salbutamol .	-15	6
saliva	1	-14
salt	-4	8
salts	1	-5
same	-36	0
same .	6	2
same ?	35	-9
same as	-43	8
same day	-15	4
same for	5	-3
same old	-8	-16
same question	7	5
same room	-5	-3
same side	31	6
same since	-9	0
same size	5	7
sample	-3	-11
sample ,	9	-6
samples	-18	0
sarcoma	-22	-14
sat	17	9
sat in	6	8
sat up	6	-5
satay	11	2
sats	-6	-2
sats 00	-6	-2
saturation	46	-18
saturation 00	47	-26
saturday	75	-29
saturday ,	28	-23
saturday .	-17	11
saturday and	13	9
savannakhet	10	1
savannakhet ?	21	14
saved	28	14
saved up	16	13
saw	-17	-17
saw a	-7	-13
saw it	-17	9
saw the	-20	-6
say	3	-4
say "	-10	-2
say .	17	11
say i	21	-6
say my	-6	1
say no	4	6
say the	4	2
say what	-3	-9
say whether	26	3
saying	16	23
says	43	56
says "	-3	11
says ,	-7	-16
says .	1	4
says 0.0	2	9
says 00	52	38
says 000	11	18
says 38.0	1	11
says :	-15	9
says a	-6	7
says call	4	-6
says drink	0	7
says he	27	9
says her	3	-1
says hes	8	-10
says hi	5	18
says his	-21	7
says i	-12	15
says im	-9	-19
says it	-11	1
says its	7	-14
says my	-58	-22
says no	15	0
says she	6	4
says shes	7	1
says the	17	-4
says theres	8	-3
says to	-27	1
says wait	3	-2
scale	6	4
scales	7	-22
scalp	17	-27
scan	-35	11
scan .	38	13
scan ?	5	15
scan last	-7	-5
scan on	6	-2
scan showed	-10	-1
scan yesterday	-50	13
scanned	2	-9
scanner	-10	9
scans	-20	7
scans .	-21	0
scar	-19	-10
scar .	-9	1
scared	50	-42
scars	-4	4
scheduled	23	-5
scheme	-12	-17
school	-68	-17
school ,	-6	-2
school .	-33	-13
schools	22	-1
sciatica	-11	-11
science	-12	0
sclerosis	-10	-3
scooter	-5	1
scope	19	-7
scratch	10	2
scratched	-6	-1
scratching	-12	-7
scratchy	-55	0
screams	15	21
screams and	5	4
screams if	4	2
screams when	6	14
screen	-69	12
screened	8	-7
screening	-14	-16
screening ?	-8	-2
screening in	35	8
screening visit	-8	-13
scribble	-13	2
scribble ,	4	2
script	-14	-7
sea	-6	-2
seal	16	1
search	-6	-2
season	-8	-11
seat	-1	18
seats	-6	3
seats ,	-7	3
second	0	45
second -	5	3
second :	-4	-6
second cycle	7	3
second flight	-15	-2
second floor	-3	-5
second opinion	9	1
second pair	-2	-5
second reading	-10	0
seconds	12	-5
seconds ,	3	0
seconds .	-3	2
secretary	0	-7
section	-2	7
section 9	-9	-12
security	-21	0
sedation	1	-4
see	23	1
see .	9	-8
see a	14	1
see her	-6	1
see it	-18	-8
see me	23	-26
see on	16	-1
see only	3	11
see the	-11	-12
seeing	51	37
seeing stars	4	8
seek	-43	7
seek a	-12	4
seeking	-19	-4
seeks	-7	9
seemed	6	10
seemed ok	1	5
seems	3	4
seen	20	5
seen by	-9	-2
sees	20	4
sees double	23	-17
sees fine	-3	0
seizure	-2	-9
seizure ,	-20	0
seizure -	2	-4
seizure :	-8	1
seizure free	1	-13
seizure within	-4	0
seizures	-53	13
seizures ,	-15	0
seizures .	-7	0
self	15	-4
self -	-30	0
sell	23	24
sell ?	13	-10
sell me	9	1
sell the	-28	5
sells	2	-3
semaglutide	3	-9
semaglutide .	-25	-6
send	-17	-8
send ?	15	-10
send a	0	4
send it	6	6
send me	14	-4
send the	-33	1
send to	1	4
sending	9	6
sending me	5	1
sends	-11	0
sense	29	15
sense .	13	10
sensible	17	1
sensible ?	27	0
sent	-15	7
sent by	-6	-7
sent me	-1	3
sent to	3	2
sentence	16	34
sentence .	10	23
sentences	8	-4
seoul	-19	-10
seoul .	11	8
seoul for	2	10
sepsis	-59	4
sepsis ,	-6	0
sepsis .	-4	-1
sepsis and	6	4
sepsis in	-28	0
sepsis last	8	6
september	-12	1
september .	27	3
septic	-34	0
septic shock	-24	0
series	-4	3
serious	9	11
serious adverse	-1	-3
seriously	-8	2
serology	-11	-3
sertraline	16	-11
sertraline .	27	-4
service	-11	6
session	20	-20
sessions	-7	35
sessions because	11	15
set	9	-12
settle	-18	-1
settle it	-11	0
settled	1	4
seven	-53	10
seven ,	-21	2
seven months	-22	7
seven times	4	-11
seven weeks	-5	-5
seven years	5	11
seventy	12	1
seventy -	9	1
several	-10	-10
severe	53	54
severe haemophilia	0	5
severe headache	15	11
severe pain	10	21
shade	-25	-10
shadow	9	-2
shake	3	12
shake so	0	8
shakes	22	38
shakes ,	-4	2
shakes .	1	9
shaking	104	97
shaking ,	12	6
shaking .	10	3
shaking all	0	18
shaking and	20	-21
shaking chills	41	40
shaking with	-4	3
shaky	50	22
shall	11	-1
shall be	-14	1
shall i	11	-2
shallow	-29	24
shallow .	1	3
shanghai	-2	-7
shape	-24	0
shape .	-11	0
share	-25	-1
shared	-10	1
sharp	43	29
sharp .	12	-17
sharp pain	9	39
she	81	65
she asks	-12	-7
she breathes	1	8
she can	9	-7
she cannot	5	3
she cant	14	14
she doesnt	-66	-19
she feels	6	-9
she fell	40	-9
she gets	-16	2
she had	57	26
she has	-9	-9
she hasnt	-5	8
she have	-23	4
she is	22	21
she just	-7	1
she keeps	32	13
she looks	26	2
she makes	1	9
she may	-17	3
she needs	-11	0
she never	-2	-5
she passed	11	18
she refuses	0	10
she says	57	14
she sleeps	-5	-20
she still	-5	-13
she takes	-2	-3
she told	6	-3
she took	19	7
she walks	-4	-6
she wants	-4	-1
she was	-22	9
shed	-16	1
shed like	-10	-4
sheet	7	3
sheet ,	24	-5
sheet .	-9	1
sheet :	-17	5
sheets	5	16
sheets when	4	6
shelf	4	-1
shell	-3	1
shenzhen	5	0
shes	70	36
shes 00	-22	-7
shes breathing	2	3
shes burning	2	17
shes fine	8	4
shes had	2	13
shes not	-10	6
shes on	7	21
shift	-15	4
shift .	6	2
shifts	-7	-3
shin	42	-30
shin ,	8	-1
shingles	-29	-39
shingles vaccine	-13	0
shingrix	-10	0
shins	6	-28
shiny	6	-4
ship	30	18
ship ?	7	-1
ship to	38	-3
shipment	8	-24
shipped	-25	2
ships	-6	-3
shirt	2	9
shivering	81	39
shivering ,	13	11
shivering and	8	13
shivering under	19	5
shivers	40	0
shivers ,	4	-1
shivery	7	26
shock	25	-16
shock ,	-12	0
shocked	1	13
shockwave	-15	-3
shoes	-7	2
shoes in	-4	23
shook	-13	-1
shooting	21	-25
shop	30	-16
shop in	10	-16
shopping	8	-7
shops	6	-4
short	-28	14
short of	15	4
shortage	-17	-2
shorter	1	4
shortness	-7	9
shortness of	-7	9
shot	-37	4
shots	18	-10
shots ,	6	2
shots .	14	-4
should	1	13
should be	6	1
should go	1	6
should he	1	-8
should i	-7	13
should it	2	-3
should my	22	0
should the	-3	-9
should we	51	17
shoulder	50	5
shoulder ,	3	7
shoulder blades	32	14
shoulder has	-4	0
shoulder hurts	3	7
shoulder tip	10	21
shoulders	-44	1
show	-6	6
show it	-3	4
showed	-35	-7
showed a	-15	-8
shower	51	18
shower .	5	5
shower of	11	-17
showing	9	-6
shows	61	5
shows 00	-1	5
shows 000	11	3
shunt	2	20
shunt since	-14	2
shut	40	-14
shut ,	4	12
shut .	15	0
shut for	5	-5
shy	-15	3
sick	43	41
sick ,	-21	-5
sick -	-8	0
sick .	10	-2
sick and	6	2
sick four	13	-3
sick to	8	-5
sick twice	14	20
sicked	2	3
sicked up	2	3
sickle	27	10
sickle cell	24	7
sickness	-50	5
side	43	6
side ,	-12	4
side .	2	11
side and	9	16
side effect	-25	4
side effects	-25	1
side of	50	-7
side since	18	8
side when	2	13
sided	-7	-2
sides	-13	3
sides ,	0	5
sides .	3	12
sideways	-8	-14
sight	34	-46
sight ,	6	-4
sight has	3	0
sight is	20	-35
sight of	2	-8
sighted	4	9
sighted .	2	12
sign	-29	10
sign the	-2	4
signature	-26	0
signed	-27	7
signs	-29	-9
signs of	-5	0
sildenafil	24	-3
silent	19	-3
silver	-1	3
similar	-28	-5
simply	-11	-10
simply want	-10	0
since	75	9
since ,	-40	26
since .	-61	-9
since 00	63	4
since 0000	-60	17
since 2	49	16
since 3	17	-15
since 4	17	5
since 5	-36	11
since 6	27	11
since a	18	18
since about	32	17
since an	25	24
since and	2	16
since august	-2	-6
since birth	-5	3
since breakfast	31	29
since childhood	-19	11
since dawn	35	24
since dinner	19	16
since five	5	-6
since four	11	11
since friday	54	-26
since he	-28	-4
since his	12	-4
since i	5	11
since last	74	-23
since lunch	19	28
since midnight	36	28
since monday	18	-49
since morning	54	44
since my	-70	14
since night	15	32
since noon	63	47
since saturday	59	-20
since school	-23	-4
since she	5	-40
since spring	12	4
since starting	33	-9
since sunday	-4	-6
since supper	48	17
since tea	16	19
since ten	3	-9
since the	90	-12
since then	-41	-7
since they	17	-18
since this	68	3
since three	7	-25
since thursday	23	-10
since today	5	23
since tuesday	22	-27
since two	0	-30
since we	6	8
since wednesday	19	-12
since yesterday	110	-64
singapore	14	-2
singapore .	-14	-5
singapore ?	-6	-5
single	25	19
single words	4	2
sink	0	5
sink .	-6	4
sip	4	-2
sips	-13	-61
sips ,	7	-17
sips of	7	-17
sir	14	19
sir ,	-36	4
sir madam	11	-4
sir or	23	13
sirs	7	-4
sirs ,	3	-10
sister	24	-17
sister ,	35	-19
sister .	13	-5
sister and	-15	-1
sister had	18	-4
sister has	45	24
sister in	-15	-1
sister on	9	4
sisters	5	-24
sisters name	6	5
sit	8	13
sit on	-7	7
sit up	7	12
site	10	1
site ,	-14	7
site .	-3	-1
site 000	-12	2
site ?	10	2
site is	30	-17
site nurse	5	12
site says	8	-5
sites	-29	4
sits	36	24
sits in	-3	5
sitting	92	59
sitting .	9	-6
sitting in	-26	-8
sitting on	36	13
sitting still	43	35
six	-45	-9
six ,	-8	0
six .	0	-3
six a	2	4
six days	-6	22
six months	-1	-4
six or	0	-8
six times	22	-8
six weeks	-31	-12
six years	13	16
sixty	3	7
size	36	8
size of	12	6
sized	5	-4
skiing	37	-7
skin	46	13
skin ,	24	-5
skin and	-9	17
skin clammy	47	14
skin doc	4	-1
skin doctor	-5	-7
skin has	18	-15
skin intact	-24	0
skin is	12	-15
skin like	-29	-1
skin looks	-4	-13
skin on	15	11
skin round	5	-4
skins	-10	-23
skip	-4	-4
skip the	-14	8
skip tonights	10	-12
skipped	-15	9
skips	0	-12
skull	17	20
slams	2	14
slap	3	-4
sle	5	1
sleep	-24	-34
sleep ,	6	6
sleep .	5	-8
sleep and	11	-6
sleep sitting	1	6
sleeping	-27	3
sleeping ,	-5	-11
sleeps	15	33
sleeps .	-7	-11
sleeps all	34	31
sleeps well	-1	5
sleepy	49	72
sleepy ,	0	12
sleepy .	1	6
sleepy and	2	6
sleeve	0	9
slept	24	-26
slept for	22	-9
slept in	6	4
slept more	6	-22
slid	14	3
slide	-14	1
slides	19	-6
slides ?	3	-6
slight	-9	-9
slightly	-42	-16
slightly hazy	3	-3
slime	27	-48
slip	7	23
slip ,	-6	-1
slip says	8	10
slipped	14	11
slipped disc	-2	6
slot	43	17
slot .	-4	10
slot ?	8	2
slot for	-4	0
slot in	-12	1
slot on	1	5
slots	-23	4
slots ?	17	-4
slow	-32	3
slow ,	-18	-2
slow -	31	-7
slow .	5	4
slowly	16	-40
slowly .	-30	-14
slurred	-5	19
slurs	9	5
small	-28	2
small ,	-9	-8
small -	3	-11
small hole	5	-2
small lump	-8	0
small meningioma	1	-7
small sips	1	-10
smear	2	-6
smell	-27	2
smelling	17	38
smells	50	24
smells ,	16	-14
smells like	6	10
smells of	-5	32
smelly	41	-29
smelly ,	5	0
smile	34	3
smoke	12	2
smoked	-7	-4
smoker	17	9
smoker .	7	1
smooth	4	3
snake	32	27
snake bit	6	7
sneezing	-42	33
sneezing ,	-11	0
sneezing and	-25	0
sniffle	10	13
snore	-4	3
snores	30	1
snoring	-3	17
snoring weird	18	8
snow	-29	3
snow ,	-6	2
so	4	33
so ,	8	6
so -	14	0
so .	25	-8
so :	16	-5
so bad	47	-27
so badly	9	-8
so far	-8	-41
so for	-32	0
so good	-3	0
so hard	5	3
so he	4	4
so here	3	9
so hes	16	1
so i	13	3
so id	15	-5
so im	7	26
so it	27	17
so much	-13	11
so my	-21	-8
so no	-41	7
so not	15	9
so please	-5	7
so sore	2	-6
so that	11	-2
so thats	1	7
so the	-31	6
so theres	-22	-3
so we	-4	10
so weak	7	18
soaked	79	54
soaked ,	21	7
soaked in	2	3
soaked through	2	3
soaked two	11	12
soaking	37	15
soap	23	-29
soap .	15	-11
sob	-19	-1
sob ,	-23	0
sober	12	1
social	-7	-4
society	-1	-11
sock	5	-5
socks	-1	-3
socks leave	8	-13
sodium	54	13
sodium 000	54	-3
sofa	-5	18
sofa ,	-4	4
sofa .	16	5
soft	-35	2
soft ,	10	4
soft .	-19	-6
soft spot	19	13
sold	-34	3
sold here	-3	-1
sold in	-5	-9
sold there	-8	4
soles	22	-34
soles itch	14	-12
solicitor	24	0
solid	45	-40
solid food	44	-34
some	23	-21
some minutes	6	12
some of	-4	5
some pus	3	-2
some time	-8	-1
somebody	24	16
somebody ?	-10	-2
somebody see	0	-4
someone	8	5
someone ?	6	-1
someone look	7	-7
someone on	-16	-4
someone to	-1	3
someone who	3	-15
something	32	3
something ,	10	-2
something else	-19	-13
something for	6	0
something in	-23	9
something like	27	11
something stronger	3	6
something to	13	3
something you	8	-10
sometimes	11	-26
somewhere	39	21
somewhere ?	12	10
son	38	83
son (	-6	3
son ,	5	4
son asked	-12	2
son has	34	24
son is	1	13
songkran	-37	0
sons	5	-13
soon	25	-32
soon ?	8	-4
soon can	2	-3
sooner	16	2
sooner ?	1	4
soot	12	-11
sop	7	1
sorafenib	-11	10
sore	-36	-106
sore ,	-5	-23
sore .	-15	-2
sore and	20	-24
sore arm	-17	6
sore for	-4	9
sore in	-9	-1
sore on	-5	4
sore shoulder	-16	0
sore since	4	-11
sore throat	29	-37
sore to	17	12
sore when	-9	-7
sores	-23	-19
sores ,	3	-3
sorry	17	12
sorry ,	-9	-5
sorry .	-8	10
sorry for	23	9
sort	7	-5
sort of	8	13
sorted	18	12
sorted the	20	11
sound	-20	-1
sound ,	-16	1
sound like	-11	2
sounds	2	3
sounds like	30	5
soup	39	-30
soup ,	6	0
soup .	7	-9
soup and	3	-16
source	8	9
source .	10	7
source for	-16	1
spa	9	14
spain	-31	4
spanish	-19	-2
spare	23	-3
sparkles	6	9
sparkles in	6	9
spasticity	-12	2
speak	7	-6
speak of	-9	-5
speak to	2	-18
speak with	-6	3
speaking	18	9
speaking .	-3	2
speaks	30	5
specialist	-41	-4
specialists	30	7
speck	3	-10
specks	4	-4
speech	-34	-1
speech ,	3	6
speech and	-19	-4
speech is	-6	18
speech normal	-20	-5
spells	4	-4
spent	-20	-2
spicy	-18	6
spiders	3	2
spin	-32	0
spinal	-8	7
spinal cord	-13	0
spine	11	32
spine .	1	17
spine mets	2	4
spine surgeon	2	3
spinning	70	-48
spinning ,	6	0
spins	0	-11
spirits	-2	17
spironolactone	3	-29
spit	22	30
spit ,	5	16
splashed	37	9
spleen	30	9
split	-9	-15
splitting	12	33
splitting ,	4	11
splitting head	8	8
splitting headache	1	14
spo	6	7
spo 2	6	7
sponsor	-3	-2
spoon	5	18
spoon ,	3	5
spoonful	1	-8
sports	-17	0
spot	13	-6
spot on	-19	-4
spots	-3	-8
spots ,	15	5
spots .	-32	0
spots on	42	-17
spotting	11	-3
spouse	-6	2
spray	-14	-22
spray .	-5	0
spread	-16	-7
spread to	-17	-6
spreading	55	-37
spreading ,	18	-4
spring	-52	9
spring ,	-24	10
spring .	-27	21
sprint	17	5
sputum	6	-9
squamous	21	6
squeezing	9	15
ss	-6	8
st	-18	12
st elevation	6	4
st 段	-6	1
stab	18	21
stab on	1	8
stabbing	21	14
stabbing in	-6	5
stabbing low	3	3
stabbing on	5	12
stabbing pain	8	-10
stable	-67	-5
stable ,	-9	-2
stable .	-17	-9
stable for	-24	0
stable on	19	23
staff	-5	2
stage	-42	-4
stage i	-27	0
stage ii	-10	-1
staggering	8	10
staggering ,	8	5
staggers	3	3
stairs	32	-43
stairs ,	-7	2
stairs .	-4	-3
stamp	-28	-3
stamp ,	-4	0
stamp or	-13	0
stamped	-3	-13
stand	47	27
stand ,	-10	14
stand .	9	7
stand up	15	1
stand upright	8	5
standing	19	14
standing up	9	6
stands	-14	20
star	-7	-6
staring	16	7
stars	15	26
stars .	20	12
start	-11	5
start .	-11	-4
started	84	-25
started ,	1	3
started anything	-22	0
started in	-2	9
started lamotrigine	2	5
started the	42	-29
started to	1	12
started yesterday	7	2
started yet	-25	12
starting	64	-3
starting the	36	-21
starts	-17	-20
starts in	-23	-2
statement	6	-5
statement .	5	11
statin	-29	7
statin .	-11	-4
stating	5	-7
statins	-22	8
status	-13	2
status :	-5	2
stay	-8	-25
stay in	-6	6
stay when	1	5
stayed	-5	-3
staying	11	6
stays	42	-3
steady	-35	-14
steady ,	-13	-4
steady .	32	8
steady on	-11	-8
steak	6	8
steam	17	-9
stem	5	-3
stem cell	4	-6
stemi	5	1
stemi ,	-3	1
stent	3	1
stent ,	-23	-1
stent in	33	19
stent put	2	-9
stents	-25	-24
stents ,	-6	-2
step	-5	0
stepped	33	3
stepped on	33	3
steps	-25	3
steroid	16	-3
steroid card	-14	6
steroids	10	-2
stick	32	-10
stick ,	-6	3
stick yesterday	33	-16
sticks	7	2
sticky	-8	22
stiff	30	46
stiff ,	-4	13
stiff and	-2	4
stiff as	27	0
stiff neck	47	30
stiffness	-26	17
stiffness and	16	14
still	-1	-15
still ,	-1	-7
still .	10	14
still be	-20	-8
still come	-18	-5
still fly	0	-4
still get	-14	1
still go	3	-11
still going	-16	8
still have	-30	23
still in	-2	-7
still need	13	19
still ok	8	-10
still on	-4	-8
still open	11	-8
still passing	-2	-18
still peeing	8	-11
still sharp	16	-21
still walk	-11	-2
still weeing	4	-4
sting	20	6
stinging	4	-5
stings	10	6
stink	2	9
stinks	2	9
stitch	3	-1
stitches	-4	8
stock	18	-18
stock .	-8	3
stock ?	8	-5
stock of	12	4
stocked	0	-11
stockings	1	-13
stocks	27	-28
stocks it	29	-39
stolen	-22	7
stolen with	-22	6
stoma	19	-23
stoma has	9	-16
stomach	46	-8
stomach bug	3	5
stomach cancer	-7	-21
stomach pain	19	11
stone	-14	16
stone ,	0	5
stones	-13	-7
stood	18	13
stood up	8	10
stool	74	28
stool ,	-5	-4
stool since	7	-4
stools	-4	-27
stools ,	-15	0
stools and	-22	-6
stools are	2	-13
stools like	10	-4
stools pale	10	-6
stop	-18	23
stop .	19	7
stop ?	3	-3
stop and	-17	4
stop it	-5	-2
stop me	2	6
stop taking	-16	0
stopped	-2	12
stopped ,	6	-7
stopped .	-16	-15
stopped breathing	-14	0
stopped in	-10	0
stopped sweating	7	8
stopped the	-3	8
stopped when	-10	-1
stopped working	12	-19
stopping	30	19
stops	10	4
storage	-3	-7
store	12	4
stories	-18	0
storm	40	15
story	-26	-5
stove	7	10
straight	-48	-6
straight ,	1	-4
straight away	-23	1
strange	18	5
straw	3	-2
stray	9	-11
streak	19	-12
streak of	0	3
streaks	48	-48
streaks of	34	-30
street	15	-17
street dog	18	-17
strength	-3	10
strength ?	17	4
stress	-25	-11
strike	19	13
strike .	6	-2
strip	-1	-6
strip negative	2	-9
strip of	-20	0
stripe	15	-17
strips	-7	8
stroke	-108	33
stroke ,	-18	0
stroke :	-14	1
stroke ?	4	3
stroke and	-13	0
stroke at	-17	0
stroke in	-19	0
stroke of	-14	0
stroke or	5	5
stroke unit	-14	0
strokes	-26	0
strong	-37	-1
strong ,	4	-8
strong .	-20	3
stronger	45	10
strongest	22	5
stuck	28	-32
stuck at	4	-2
stuck in	14	-21
stuck on	10	-11
student	-44	2
student ,	-12	0
student .	17	10
student here	-5	1
student is	9	6
student of	-3	0
studies	-21	17
studies .	14	-8
studies for	11	2
study	4	7
study (	-4	4
study ,	-19	2
study .	33	1
study :	8	12
study ;	7	-14
study ?	-14	4
study and	7	-19
study diary	-39	3
study drug	-2	-10
study for	-12	5
study in	27	-10
study nurse	4	15
study of	-15	4
study on	-4	-3
study still	-15	8
study tablets	1	5
study team	2	4
study visit	18	-2
stuff	21	20
stuff .	20	15
stuff that	7	8
stuffy	-58	0
stuffy nose	-58	0
stump	-26	3
stung	5	22
stung by	2	12
sub	-11	4
subject	-18	9
subject 00	-16	2
subject :	-4	1
subjects	26	-1
submit	-8	-1
such	-35	0
suck	1	-4
sucking	34	22
sucking in	21	8
sudden	73	57
sudden death	1	-21
sudden onset	4	10
sudden tearing	28	15
sudden weakness	-18	2
suddenly	118	55
suddenly confused	11	6
sugar	49	-13
sugar 0.0	-1	-7
sugar 00	24	-16
sugar is	21	-12
sugars	-8	-72
sugars are	-11	-9
suggest	1	0
suggest ?	3	4
suggests	-29	0
suicidal	-6	20
suicidal ideation	-11	4
suicidal thoughts	23	18
suicide	5	18
suicide prevention	-8	0
suit	-55	-13
suit .	-13	1
suitcase	-22	-3
suitcase .	8	-4
suits	-14	-4
sum	3	1
summary	-28	1
summary (	-4	0
summer	-30	1
summer ,	-40	2
summer .	-9	-3
sunburn	-11	0
sunday	46	-37
sunday ,	-6	-12
sunday .	-13	11
sunday ;	7	11
sunday and	19	-13
sunday for	16	-4
sundays	-5	-9
sundays .	-7	10
sunitinib	24	-9
sunitinib ,	19	-15
supper	32	20
supper ,	8	6
supplier	8	-14
supplier .	6	-3
supplier for	19	-13
supplier in	-14	-3
supplies	-18	-9
supply	35	-21
supply .	1	7
supply ?	23	3
support	-25	-13
support group	-20	-1
suppose	-9	24
suppose i	-23	0
surcharge	2	-7
sure	3	19
sure it	5	10
sure its	15	8
surgeon	-55	-8
surgeon .	3	4
surgeon in	-7	-7
surgeon look	-5	-1
surgeons	7	-8
surgery	-18	-13
surgery ,	9	1
surgery .	15	-2
surgery ?	21	1
surgery abroad	-2	-6
surgery in	15	-1
surprise	-39	0
surveillance	-12	0
survived	-10	0
survivor	-14	1
survivors	-3	-1
suspected	-1	3
swallow	13	-12
swallow ,	-5	8
swallow .	6	12
swallow his	0	4
swallow my	11	13
swallow spit	2	4
swallowed	94	42
swallowed a	52	27
swallowing	16	-21
swallowing fine	2	-5
swallows	-9	-17
swap	10	21
swap it	23	12
swap the	-14	0
swapped	5	11
swears	-8	4
sweat	70	31
sweat ,	18	10
sweat .	18	9
sweating	108	24
sweating ,	8	11
sweating .	33	10
sweating and	9	7
sweating buckets	3	10
sweats	47	0
sweaty	22	-10
sweaty .	14	3
sweaty and	13	8
swedish	-5	-2
sweets	-7	16
sweets ,	4	16
swelled	0	-5
swelling	54	-1
swelling ,	-21	0
swelling .	-36	0
swelling and	-4	-4
swelling at	14	-13
swelling of	-15	21
swelling or	-18	0
swelling up	0	15
swim	10	0
swimming	-35	7
swiss	-19	-5
switch	11	7
switch to	11	-3
switched	18	6
switched to	-12	0
switching	-3	0
swollen	136	-24
swollen ,	13	9
swollen .	-14	8
swollen and	40	-40
swollen like	23	-27
swollen since	25	-35
sworn	-8	1
sworn translator	-9	1
symbicort	-3	2
symptom	5	23
symptoms	-18	-11
symptoms ,	4	10
symptoms .	0	-5
symptoms ;	8	6
symptoms at	1	-7
syncope	-27	3
syndrome	-16	0
syndrome ,	3	0
syringes	13	-14
syrup	7	13
syrup .	-4	2
systolic	-4	1
t	27	1
t ,	-9	1
t -	6	0
t .	-5	0
t 36.0	-19	-11
t 37.0	5	-4
t 38.0	25	6
t 39.0	3	1
t 4	-7	1
t in	-24	0
t study	-21	-6
t trial	4	1
t 回	10	2
t 波	3	6
ta	-6	-13
table	26	16
table ,	12	20
table .	17	1
tablet	-30	-33
tablet ,	-2	5
tablet .	6	-8
tablet ?	-1	-7
tablet is	17	-11
tablets	61	-43
tablets (	16	-10
tablets ,	-16	-12
tablets .	-27	-24
tablets ?	9	19
tablets and	10	-6
tablets are	-4	-12
tablets for	-3	-5
tablets in	9	-1
tablets left	16	-19
tablets remain	23	-12
tablets that	-8	8
tabs	28	-22
tac	-14	-10
tacro	7	6
tacrolimus	39	-52
tacrolimus capsules	12	-12
tacrolimus ຂ	6	-6
tacrolimus ທ	3	-1
tagrisso	27	-10
taipei	-1	7
taipei ?	-5	13
taiwan	29	2
take	8	-20
take .	16	1
take a	6	10
take edoxaban	2	-6
take her	9	-9
take him	0	17
take hydrocortisone	20	10
take it	2	17
take me	-4	2
take my	6	-17
take paracetamol	-6	6
take part	-6	0
take the	-41	4
take them	4	-2
take three	7	-10
take tonights	2	-6
take warfarin	-13	7
taken	-12	24
taken it	4	6
taken out	-4	3
takes	7	-26
takes eliquis	-1	4
takes warfarin	-5	5
taking	27	35
taking it	-7	2
taking the	-8	2
talk	-15	-30
talk .	3	1
talk about	-13	0
talk for	-5	0
talk to	30	-1
talk with	-23	-2
talkin	2	3
talking	62	9
talking nonsense	7	6
talking rubbish	18	9
talks	41	14
tamoxifen	-2	-15
tamoxifen and	-3	7
tamsulosin	-16	15
tap	25	2
tap .	11	0
tapering	-6	-3
tar	60	54
tar ,	14	10
tar and	3	4
tar since	20	26
target	-23	0
target 2	-18	0
tariff	-3	-5
tartu	-12	-1
taste	1	-16
tastes	-8	-1
taught	1	3
tax	-30	-7
taxi	-6	2
taxi money	-8	-4
tb	21	8
tb medicine	2	4
tb tablets	22	-6
tbilisi	9	-4
tea	26	14
tea ,	0	-10
tea .	16	13
teach	-29	6
teach first	-5	8
teacher	-26	2
teaching	-35	0
teacup	14	21
team	-18	15
team ,	5	6
team .	3	0
team in	-5	-1
tearing	-14	10
tearing pain	37	15
tears	11	-16
tears .	-5	-8
teaspoon	32	-8
teatime	0	1
teatime ,	4	2
teen	4	3
teenager	-16	0
teens	-32	4
teeth	14	38
teeth ,	5	6
teeth are	10	-15
teeth chattering	20	19
tele	3	15
tele -	0	12
telehealth	4	-13
tell	39	12
tell .	-2	-6
tell her	5	8
tell me	-10	0
tell my	29	12
tell the	5	9
tell us	-3	7
tell you	-11	-5
telling	-1	12
telling me	17	10
tells	-11	10
tells me	-21	1
telly	7	-3
temozolomide	3	3
temp	49	-29
temp ,	-20	-4
temp .	20	4
temp 36.0	-11	-24
temp 37.0	7	-12
temp 38.0	25	10
temp 39.0	17	6
temp normal	5	-5
temp of	27	7
temperature	24	-18
temperature ,	15	0
temperature .	13	-31
temperature 36.0	13	-8
temperature 37.0	-22	-14
temperature 38.0	19	5
temperature is	-17	12
temperature normal	17	-8
temperature of	-5	6
temple	3	12
temporal	12	-9
temporal arteritis	15	-3
temps	12	11
ten	24	25
ten ,	3	9
ten days	23	-32
ten minutes	42	7
ten months	-7	6
ten times	-2	3
ten weeks	-23	0
ten years	-25	-2
tender	-28	-17
tender ,	8	-3
tender .	28	-18
tender and	1	22
tenderness	8	-7
tenderness .	9	6
tenderness and	18	1
tennis	-54	0
tenofovir	6	-8
tension	-29	-4
term	2	7
terrible	53	50
terrible headache	33	1
test	-66	2
test .	-23	-17
test ?	-9	-9
test for	-39	0
test last	-20	-1
test positive	-17	-6
test this	-6	5
test yesterday	1	17
tested	-29	-14
tested for	-7	-2
testicle	63	11
testing	18	9
testing .	24	-2
testis	-18	3
tests	-26	18
tests ,	11	0
tests normal	25	11
tetanus	-13	9
tetanus booster	-2	9
text	-14	-5
text .	-7	1
th	-46	1
th ,	-6	16
th .	39	-13
th ;	-9	0
th ?	-4	1
th and	4	6
thai	10	5
thailand	24	-3
thailand ,	3	-5
thailand .	9	11
thailand ?	-7	-1
thalassaemia	19	-10
than	24	-24
than 00	-1	-11
than a	-3	20
than before	5	-5
than normal	24	-10
than the	4	-4
than two	9	-7
than usual	-6	-2
than yesterday	6	-4
thani	2	-3
thani .	0	7
thank	-32	-11
thank you	-16	-15
thanks	-58	-13
thanks .	-17	0
thanks for	17	1
thanks to	-29	2
that	-3	53
that ,	14	24
that .	4	0
that ?	21	-23
that a	-9	-10
that be	0	-5
that began	-16	11
that cost	4	-6
that does	9	6
that doesnt	7	6
that dont	-22	3
that for	-9	0
that had	-18	2
that has	15	-10
that he	4	13
that her	3	-7
that i	39	-26
that is	-8	-19
that ive	-40	-25
that lasted	34	12
that matter	-11	0
that my	19	17
that new	4	2
that nobody	-3	3
that she	-21	2
that side	2	3
that since	9	22
that smells	7	9
that stay	1	5
that surgeon	34	8
that the	-22	-5
that to	-10	6
that was	-14	-5
that way	3	0
that we	12	-3
that with	-4	-6
that wont	-9	-4
that you	7	-6
that your	-2	7
thats	-48	35
thats a	-10	-2
thats all	-26	0
thats not	3	-2
thats the	-18	0
thats till	23	-14
thats what	6	6
thats why	-10	1
the	-5	-1
the 00	-21	-19
the 1	-28	4
the 2	8	2
the 3	-13	1
the 4	-6	0
the 5	4	-1
the 6	-3	5
the 8	-13	0
the 9	-31	5
the acne	5	-8
the admission	6	4
the air	5	2
the airline	9	15
the airport	-2	20
the amoxicillin	4	3
the anaesthetic	-8	0
the ankle	-2	5
the annual	-15	0
the antidote	11	2
the app	12	7
the appointment	40	0
the arm	11	21
the armchair	17	0
the armpit	2	-3
the arms	10	10
the army	-27	-3
the autumn	11	0
the baby	50	39
the back	30	18
the bag	21	-3
the balcony	23	23
the bank	4	2
the bath	1	12
the bathroom	24	9
the bcg	2	4
the beach	-32	0
the bed	13	31
the belly	-8	4
the belt	-7	11
the best	7	-1
the better	-22	0
the big	-7	16
the bill	-15	-2
the biopsy	18	-19
the birth	10	-7
the bispecific	-15	0
the blood	-27	-9
the blue	-7	0
the board	-1	-5
the boat	-5	1
the bone	12	-3
the bones	3	-6
the border	9	6
the bottle	3	8
the bottom	28	7
the bowel	24	18
the bowl	33	-6
the box	-39	-24
the breast	10	1
the breastbone	-11	5
the bridge	16	18
the brochure	-30	11
the bus	6	-2
the calendar	-5	-5
the calf	-27	4
the call	-13	-2
the camera	-10	0
the car	34	22
the card	-1	-4
the cardiologist	-15	1
the cat	3	5
the ceiling	5	12
the certificate	-15	-5
the chair	-8	-9
the charcoal	27	13
the charity	20	-23
the chemist	-4	8
the chemo	23	-36
the chest	-1	13
the child	-13	-1
the cholesterol	-9	1
the client	-9	0
the clinic	4	-17
the clinics	7	-5
the cold	6	10
the colour	12	-7
the coloured	3	-10
the companion	-11	0
the consent	-27	-1
the consultation	-8	4
the contract	-4	-6
the coordinator	-5	-4
the corner	16	3
the cost	-6	-1
the county	1	6
the courier	-32	-1
the cream	-8	-1
the crossword	3	4
the ct	-1	20
the cuff	9	23
the cup	0	16
the cupboard	1	8
the current	3	3
the customs	20	3
the cut	27	-25
the damage	-4	-3
the data	-10	4
the date	24	-8
the day	13	-21
the dental	-37	1
the dentist	-26	-1
the deposit	-16	7
the devil	38	11
the diabetes	-7	-1
the diagnosis	-20	-2
the diary	-6	13
the dietitian	-1	13
the difference	-17	-1
the discharge	0	6
the discount	-6	0
the district	-4	1
the doctor	-3	-1
the doctors	-3	-6
the dog	13	35
the donor	-21	5
the door	-3	18
the dose	-6	16
the drain	13	6
the dressing	4	-4
the drill	0	-10
the drink	-6	1
the drip	-9	4
the driver	-11	1
the drug	17	1
the e	-4	0
the echo	-10	3
the edge	-8	-25
the elbow	-15	10
the embassy	-12	-2
the emergency	41	3
the end	-19	4
the endoscopy	4	-5
the english	-4	0
the epilepsy	-12	5
the escort	-7	0
the estimate	-20	-6
the eu	-15	0
the european	-9	0
the evening	-3	4
the eye	7	6
the eyes	-12	2
the face	4	2
the family	-12	-4
the fee	-12	0
the ferry	12	10
the fever	4	4
the file	2	8
the final	16	-7
the finger	37	15
the first	-27	7
the flat	14	-4
the flight	8	-10
the flood	5	6
the floods	8	3
the floor	37	21
the flu	16	14
the follow	36	-18
the following	-19	0
the foot	42	-20
the forearm	-22	0
the form	-38	16
the fridge	-12	-23
the full	-17	9
the garden	22	3
the gate	2	6
the generic	-14	10
the gp	-8	3
the grandkids	4	11
the groin	18	9
the ground	-14	0
the guarantee	-9	0
the gullet	3	1
the gym	18	2
the hall	3	6
the hand	-9	-31
the head	4	-4
the headache	-3	21
the heart	22	11
the heel	-10	4
the hepatitis	15	4
the hernia	-9	3
the hill	9	-4
the hip	-9	-15
the holiday	19	0
the home	7	-1
the hospital	-34	5
the hospitals	-11	0
the hotel	1	15
the hour	-16	11
the infusion	-16	-6
the injection	11	6
the insurance	0	-7
the insurer	2	-8
the internet	-12	-1
the interpreter	-7	0
the invoice	-31	-7
the island	4	0
the jab	-4	-1
the jaw	24	19
the kerb	3	27
the ketamine	19	4
the kettle	7	14
the kids	23	18
the kind	-24	0
the kitchen	48	29
the knee	7	11
the knees	1	-21
the lab	29	19
the lady	-26	0
the last	43	-33
the leaflet	-9	2
the left	42	-7
the leg	1	-6
the legs	18	19
the length	-15	-2
the letter	-1	-11
the letters	46	17
the light	8	11
the line	11	-6
the link	4	0
the list	-4	3
the little	8	9
the liver	7	9
the local	-8	4
the long	-1	-7
the loo	26	14
the lot	-10	3
the lower	2	26
the lump	16	-8
the lung	-6	0
the lymphoedema	1	-8
the lymphoma	6	-6
the machine	-8	2
the market	2	-13
the medicine	7	-28
the meter	-2	20
the methotrexate	8	-5
the middle	15	23
the migraine	-9	2
the ministry	-21	8
the mirror	15	-11
the moment	13	-13
the month	0	3
the monthly	-26	0
the morning	-13	3
the mornings	-31	-2
the morphine	16	-13
the mouth	20	31
the mri	1	9
the myeloma	-3	0
the name	-38	-5
the navel	3	6
the nearest	-5	1
the neck	-10	12
the needle	-12	3
the neighbour	7	6
the neighbours	10	6
the new	8	5
the newest	-7	3
the next	-23	17
the nose	10	-19
the notary	-7	1
the nurse	37	11
the nurses	0	4
the odd	-13	-4
the office	3	3
the old	-7	3
the ombudsman	-11	-7
the one	4	-3
the online	0	12
the only	-9	0
the op	-13	1
the operation	29	-38
the oral	-3	-13
the original	27	6
the other	16	-8
the others	-7	0
the package	-14	-1
the paediatric	1	3
the paid	0	-3
the pain	-10	-23
the pan	11	-16
the pancreas	10	-3
the paper	-8	-33
the paperwork	0	5
the parcel	9	-11
the partner	3	-1
the passport	-17	1
the past	15	-19
the patches	3	-18
the pathology	-23	-1
the patient	-2	6
the pdf	-6	-7
the pen	11	8
the pharmacist	-7	-10
the pharmacy	10	-29
the phone	-1	17
the physio	-3	-1
the picc	4	-2
the pill	2	-3
the pillow	-13	11
the pills	34	17
the pink	-29	-8
the plane	-22	0
the plaster	25	-8
the plate	-28	0
the port	13	-57
the portal	31	-9
the prednisolone	6	8
the prescription	5	-14
the price	-24	-23
the private	2	3
the prostate	-6	8
the protocol	-37	3
the psoriasis	-18	3
the pump	24	20
the question	5	2
the questionnaire	-4	6
the queue	-5	4
the quotation	-12	0
the quote	-24	3
the rabies	4	-3
the radio	28	9
the rash	8	6
the real	-9	3
the reason	0	-8
the record	-10	0
the red	-26	-11
the refund	2	5
the region	0	-9
the remote	4	0
the removal	9	-3
the rent	-8	-1
the reversal	14	4
the ribs	3	-15
the rice	4	8
the right	69	-15
the river	9	6
the road	3	12
the roof	28	33
the room	19	-18
the rope	53	18
the running	-18	0
the saddle	0	11
the safety	-4	1
the same	-22	10
the scan	-12	-4
the scar	8	-5
the school	0	5
the screen	-41	-1
the screening	-1	-7
the second	-37	15
the sentence	-4	0
the shakes	17	28
the sheet	-23	6
the shingles	-13	0
the shop	20	2
the shoulder	21	8
the shoulders	-10	0
the shower	33	34
the side	3	-12
the sight	0	6
the signed	-4	6
the site	-17	3
the size	9	3
the skin	51	-13
the sleep	-19	-2
the slides	19	-6
the slow	-8	-12
the social	0	-4
the sofa	7	16
the spine	0	9
the sponsor	-6	-6
the spray	11	5
the spring	-20	0
the stairs	14	-11
the start	-9	0
the stomach	1	8
the stool	12	-16
the strike	25	11
the strip	-12	-2
the stroke	-4	0
the study	32	-3
the summer	-4	3
the surgeon	-51	-1
the surgery	19	2
the table	14	9
the tablet	-13	1
the tablets	34	14
the talk	0	3
the tap	7	-2
the tax	-19	-11
the tb	4	-3
the tea	-4	-1
the telly	2	-4
the temple	17	10
the thermometer	6	-6
the thighs	9	3
the third	1	4
the three	-32	0
the thumb	5	-3
the time	10	19
the tip	14	-12
the toes	-9	0
the toilet	27	15
the tongue	13	14
the tooth	38	9
the towel	9	9
the train	-6	-8
the transplant	-36	10
the travel	-41	0
the trial	-31	-20
the trip	16	7
the tummy	-9	5
the tumour	-3	1
the tv	0	3
the two	22	8
the uk	-13	-4
the ultrasound	30	-12
the upper	1	-6
the urine	-12	-6
the usual	-27	-3
the vaccine	-13	-1
the valve	-37	1
the video	39	1
the village	15	-4
the visa	-12	-16
the visit	-16	-10
the voices	17	-2
the waiting	12	-11
the wall	0	3
the ward	-34	13
the watch	-21	11
the water	26	-10
the way	15	4
the wedding	3	2
the weekend	85	-44
the white	-16	-7
the whites	28	-14
the whole	-4	6
the wife	11	9
the wind	-49	8
the window	17	12
the womb	5	-7
the word	-15	5
the works	19	-12
the world	-5	2
the worst	1	-4
the wound	55	9
the wrist	3	-1
the wrong	27	-33
the year	-14	8
the yearly	-7	0
the yellow	-41	-2
theatre	-15	-4
theatre .	-9	0
theatre company	-9	0
their	-16	11
them	-17	18
them .	2	20
them :	-8	0
them ?	15	3
them blood	-12	0
them on	0	-3
them out	-5	6
then	23	9
then ,	-6	-2
then .	-7	11
then ?	18	-3
then again	4	3
then my	7	2
then none	-8	-1
then nothing	5	-9
then shes	2	-8
therapist	-11	0
therapy	-11	13
therapy .	10	2
therapy ?	-14	-18
therapy for	-16	-3
therapy in	38	18
therapy quote	10	-8
therapy study	-6	-11
there	15	24
there ,	-17	5
there .	-1	19
there ?	-27	-11
there a	-6	-17
there an	4	6
there any	-16	5
there anything	2	-4
there are	20	22
there for	-23	-3
there is	46	-4
there since	-7	0
there someone	-13	-1
there something	12	-9
there was	-23	-2
there were	21	-3
therefore	-6	1
theres	46	-7
theres a	15	-9
theres been	13	-8
theres blood	18	-3
theres no	21	14
theres nothing	-22	1
thermometer	41	41
thermometer ,	8	-8
thermometer in	-3	7
thermometer is	6	5
thermometer says	18	11
these	-63	-3
these .	-16	4
these ?	0	4
these days	-43	-5
these two	10	-6
thesis	5	6
they	0	-22
they call	4	13
they do	-18	-1
they found	21	-8
they gave	-7	3
they give	-13	0
they need	0	12
they put	12	-22
they said	27	-3
they say	14	12
they sell	-2	6
they take	-4	-13
they told	16	30
they took	-45	-8
they want	1	14
they were	8	-8
theyll	-10	-4
theyre	16	0
theyve	47	3
thick	16	-15
thick ,	0	-9
thicker	1	-10
thicker than	1	-10
thigh	25	-7
thigh ,	-6	-17
thighs	15	25
thin	-14	2
thing	-9	0
thing ,	-15	-3
thing .	-5	-1
thing :	-3	3
thing ?	22	17
things	-16	13
things ,	1	-3
things .	2	5
think	99	13
think .	2	4
think he	-3	9
think i	-3	8
think my	90	-17
thinking	95	18
thinking clearly	1	-5
thinking of	57	23
thinks	6	8
thinks its	5	3
thinner	16	-22
thinners	-35	-1
thinners .	-4	1
third	-6	6
third ,	-1	3
third -	-16	-4
third cycle	12	6
third day	6	-1
third round	4	6
third time	16	0
thirst	14	-8
thirsty	73	-90
thirsty ,	9	-14
thirsty and	47	-33
thirty	9	15
thirty -	8	22
this	38	5
this .	-17	8
this afternoon	83	-1
this be	-7	8
this evening	70	50
this form	-17	3
this in	12	6
this is	-30	5
this last	-31	2
this line	-14	0
this moment	-2	-3
this month	-19	-6
this morning	110	-24
this mornings	42	-24
this new	-14	-2
this on	-11	-1
this page	1	-4
this past	3	4
this time	3	7
this trial	5	8
this week	76	-76
this weekend	16	12
this year	-19	0
those	-62	-5
though	36	4
though i	10	-11
though im	19	8
thought	16	1
thought a	5	4
thought id	3	1
thought it	5	-4
thoughts	18	17
thoughts ,	22	10
thoughts .	5	4
thoughts of	4	-8
thousand	-1	10
thread	4	-5
threads	13	-6
three	6	-30
three -	-21	-2
three .	3	-2
three blankets	9	8
three boxes	-6	1
three days	61	-52
three hours	18	-4
three months	-1	7
three more	3	-11
three mornings	-12	-5
three nights	8	-13
three of	5	1
three pillows	6	-11
three times	-17	9
three weeks	19	-20
three years	-5	2
threw	30	30
threw up	30	28
thrice	-3	4
throat	69	45
throat ,	8	2
throat .	-12	0
throat and	-1	-16
throat closing	21	5
throat feels	19	5
throat for	0	-9
throat radiotherapy	13	11
throat with	4	-9
throbbing	49	-25
throbbing ,	24	-11
through	10	33
through ,	4	3
through .	-18	2
through a	28	16
through his	-3	11
through it	-19	-3
through my	-7	1
through the	-5	4
through to	30	17
through two	16	3
through you	11	-17
through your	0	-3
throw	5	-3
throw up	3	2
throwing	63	-22
throwing up	63	-22
thrown	-23	-4
thrown up	-29	4
throws	8	17
throws up	8	17
thru	-10	-9
thumb	-13	8
thumping	9	10
thunderclap	1	6
thursday	52	-26
thursday ,	27	-16
thursday .	14	-2
thursday ?	7	-9
thursday and	7	-7
thursday as	-8	0
thursdays	-6	8
thyroid	-27	4
thyroid ,	-13	0
thyroid tablets	5	-5
tia	-15	0
ticagrelor	4	-3
tick	8	15
tick no	1	5
ticked	20	4
ticket	3	6
tickets	3	0
tickly	-19	7
tickly cough	-4	0
ticks	-28	7
tight	73	-51
tight ,	13	-9
tight and	28	-29
tight as	10	-6
tight band	3	9
tightness	10	8
tijuana	-6	5
tiles	3	10
till	40	-17
till monday	2	4
till next	10	0
till the	13	-3
till tomorrow	27	-12
time	25	22
time ,	11	-24
time .	2	33
time ?	-41	-2
time and	-1	12
time does	2	-10
time for	3	-17
time he	15	5
time i	29	-7
time it	5	1
time the	-6	6
time to	-6	5
times	52	-30
times ,	13	-9
times .	-15	-10
times a	-10	-31
times and	-10	4
times since	58	1
times this	16	-4
times today	4	4
times yesterday	12	-11
timing	-7	5
tin	-9	2
ting	1	3
tinge	24	-2
tingle	2	15
tingle and	2	13
tingling	30	12
tingly	-19	3
tinnitus	-17	23
tiny	42	-34
tiny white	0	-6
tip	-22	-7
tip -	-24	-9
tip hurts	1	7
tip of	16	-14
tips	-20	-14
tips in	7	4
tired	-15	-55
tired ,	-6	-6
tired .	4	-10
tired and	12	-16
tired but	1	-10
tired of	6	0
tired than	9	-6
tiredness	4	2
tissue	2	3
tk	-11	0
tld	15	-2
tmrw	9	-15
to	-8	18
to -	3	9
to 0.0	-16	-6
to 00	-37	26
to 000	56	-25
to 3	-18	-6
to 38.0	2	-4
to 6	5	-8
to 8	8	-13
to 9	-16	-7
to ?	12	-8
to a	19	-1
to about	-5	-7
to accra	5	-5
to add	-6	4
to an	13	-3
to ask	32	21
to back	8	5
to bangkok	6	9
to be	-14	-10
to book	15	-1
to bother	1	4
to breathe	-13	1
to bring	-17	-3
to buy	21	9
to call	-2	7
to cancel	-2	9
to carry	19	-13
to change	9	4
to chat	5	5
to come	-7	5
to compare	13	-7
to continue	-11	0
to cut	10	5
to death	-26	-6
to delhi	-2	4
to deliver	2	7
to die	45	10
to discuss	6	-7
to do	23	-31
to drink	40	-35
to dubai	1	4
to eat	-31	-4
to english	-7	-3
to explain	-45	0
to find	-5	-10
to finish	6	5
to fix	-17	6
to fly	-1	15
to follow	-5	8
to friday	-11	3
to fuss	10	-8
to get	15	-22
to give	-33	6
to go	58	-2
to have	-29	-3
to hear	-10	11
to her	17	9
to him	-19	-3
to his	4	13
to hold	4	6
to hospital	-16	0
to hurt	1	-45
to it	-31	0
to join	22	-6
to keep	20	2
to know	-13	-29
to laos	31	2
to lie	5	16
to lift	0	4
to look	3	-8
to make	-1	10
to market	-24	0
to me	-21	29
to mention	-14	-4
to move	-20	13
to my	36	-1
to myself	8	-6
to next	5	2
to night	-10	-5
to normal	9	2
to order	20	-1
to our	7	1
to pass	6	8
to pee	1	11
to plan	-34	8
to postpone	-12	5
to put	-26	10
to report	-9	0
to ring	-22	1
to rouse	15	4
to say	-24	-5
to school	-18	-2
to scribble	-13	2
to see	-8	-14
to send	-9	6
to sign	-14	3
to singapore	3	-3
to sit	10	7
to skip	5	-4
to sleep	-12	3
to someone	-7	-12
to speak	-3	-4
to stand	17	17
to start	-19	2
to stop	19	-3
to swallow	-11	9
to take	5	-3
to talk	10	1
to tell	-13	7
to the	71	-23
to toe	11	5
to touch	6	20
to travel	-6	6
to use	-12	0
to vientiane	-23	14
to voicemail	25	-12
to volunteer	3	1
to wait	8	-7
to wake	8	15
to watch	1	3
to work	-20	-5
to worry	18	9
to write	10	-10
to you	-20	2
to your	24	13
toast	-8	-2
today	239	-29
today ,	53	6
today .	-18	21
today 00	6	6
today 000	5	3
today :	8	-1
today ?	10	-1
today and	7	-14
today at	15	21
today he	10	26
today hes	5	4
today his	4	-4
today i	-11	4
today my	12	-6
today only	-18	-9
today or	5	-22
today she	4	20
today shes	4	3
today the	7	-2
todays	61	-32
todays and	10	-21
toddler	85	3
toddler ,	4	-4
toddler has	22	0
toe	4	-25
toe ,	2	-14
toe .	-6	-13
toe has	-10	0
toe is	1	7
toenail	1	-4
toes	-24	13
toes ,	3	7
toes .	-8	5
toes on	1	12
tofacitinib	-19	33
together	15	-6
toilet	14	24
toilet ,	1	-8
toilet bowl	8	8
toilet is	-18	1
toilet paper	-11	5
told	29	23
told "	24	11
told me	7	21
told to	-1	5
told us	-6	-1
tomato	-14	4
tomorrow	186	-193
tomorrow ,	20	-25
tomorrow .	26	-12
tomorrow ?	-1	-30
tomorrow and	22	-37
tomorrow at	10	-15
tomorrow evening	11	-27
tomorrow morning	19	-8
tomorrow night	44	-25
tomorrows	28	-45
tongue	91	40
tongue ,	14	-10
tongue .	3	12
tongue and	2	7
tongue feels	1	4
tongue is	19	14
tongue like	2	6
tonic	-20	10
tonight	184	87
tonight ,	34	20
tonight .	51	25
tonight ?	5	2
tonight and	2	-23
tonight he	5	5
tonight hell	5	1
tonight his	2	-5
tonight i	-2	13
tonight when	7	3
tonights	15	-34
tonights tablet	8	-10
tonsils	43	-14
too	15	1
too ,	-3	1
too .	8	-42
too ?	2	4
too big	5	9
too long	-5	-4
too many	4	6
too weak	27	-10
took	69	36
took 00	17	16
took a	17	1
took his	0	6
took my	-16	-2
took the	38	12
took two	-3	5
tooth	33	-9
tooth .	-20	7
tooth abscess	0	-3
toothache	14	20
top	-2	-7
top .	3	-5
top of	10	1
topic	16	7
torn	29	-4
toronto	-34	-7
total	12	-9
totally	13	-3
touch	10	-14
touch ,	0	16
touch it	10	-16
touch wood	-17	-22
touched	-13	0
touches	6	-1
touching	15	0
touching it	15	0
tour	-20	-4
tourists	-10	2
towel	25	25
towels	46	23
towels ,	20	2
towels soaked	6	2
town	12	-3
town ,	3	-1
town has	13	-1
tpn	4	6
trace	-3	0
trace of	-3	0
tracheostomy	13	13
tracking	1	9
train	-28	1
train ,	-5	-1
training	-16	4
tramadol	2	12
tranexamic	-14	-4
tranexamic acid	-17	-6
transfer	57	33
transfer from	-5	0
transfer to	22	6
transfers	-3	4
transfusion	31	-36
transit	6	-1
translate	-38	13
translate for	-9	1
translate the	-19	0
translation	-16	7
translation of	-14	3
translator	-8	3
transplant	43	29
transplant ,	7	-11
transplant 00	17	-13
transplant 0000	9	-14
transplant abroad	-30	-8
transplant in	-10	23
transplant recipient	23	-17
transport	10	4
trastuzumab	-10	-1
trauma	-27	0
travel	-25	24
travel .	-13	-2
travel ?	-19	0
travel insurance	-4	1
travel is	9	2
travel refund	-8	4
travel to	-3	8
travel vaccine	35	6
travelling	18	6
travelling .	20	-1
travelling in	6	3
treat	4	5
treated	-20	5
treated .	7	-5
treated for	17	0
treated in	-30	2
treated with	-7	4
treating	7	-10
treatment	25	16
treatment ,	-5	2
treatment .	-22	-1
treatment for	-2	13
treatment in	-12	6
treatment since	4	-5
treatments	12	4
tree	-11	-3
tree trunks	11	0
trek	-13	7
trelegy	16	-2
trembling	10	10
trembly	38	-32
tremor	-13	21
tremor ,	12	7
trenches	8	-13
trenches ,	5	-8
treprostinil	2	8
tresiba	-5	-15
triage	13	4
trial	1	1
trial ,	10	4
trial .	6	9
trial ?	-32	-10
trial drug	-36	-5
trial for	-9	-15
trial in	-7	5
trial nurse	3	-5
trial of	-27	0
trial screening	4	-12
trial site	16	7
trial 。	0	9
trials	-25	20
tried	48	2
tried cold	7	24
tried to	-10	5
trimoxazole	29	21
trip	3	-8
trip ,	6	-2
trip ?	1	9
trip to	8	-14
tripped	-2	-10
troponin	37	31
troponin 0.0	13	14
trouble	10	1
trouble ,	29	4
trouble .	16	-5
trouble breathing	11	-2
trouble since	-18	4
trouble swallowing	30	-7
trousers	27	-24
trousers dont	13	-20
trousers wont	12	-7
truck	-1	3
true	10	-10
true that	-40	0
truly	3	-2
trunk	10	-12
trunks	11	0
trunks ,	8	-2
trust	-4	8
try	-11	-3
trying	9	-12
trying to	-7	-13
tsh	-37	-3
tsh 0.0	-38	0
tub	9	-8
tube	33	-18
tube came	26	-11
tube in	0	3
tuck	-9	5
tues	-26	14
tuesday	56	-2
tuesday ,	15	-22
tuesday .	52	-10
tuesday and	2	-14
tuesday at	-12	18
tuesday to	-19	0
tuesdays	-1	3
tummy	7	33
tummy ache	19	13
tummy bug	-39	4
tummy pain	19	11
tummy since	0	-11
tummy tuck	-9	5
tumor	4	2
tumour	15	-2
tumour (	-4	6
tumour .	11	-4
tumour removed	31	-1
turkey	-13	2
turkey .	-18	-10
turkey ?	36	-2
turn	29	-33
turn up	0	6
turned	-5	-22
turned green	3	7
turned out	-22	-6
turned to	10	4
turned yellow	26	-24
turning	40	-5
turns	12	2
tv	-2	10
twelve	-18	-16
twelve days	-2	-7
twelve months	-6	3
twelve weeks	-24	0
twelve years	5	0
twenty	35	0
twenty -	-8	-3
twenty minutes	17	7
twenty years	-5	-4
twice	43	-1
twice ,	-12	-9
twice .	22	19
twice a	-64	11
twice and	-2	8
twice as	-4	2
twice because	6	2
twice daily	1	-24
twice for	-5	6
twice in	23	10
twice this	47	-5
twice today	38	-20
twinge	-27	0
twins	5	-8
twisted	-9	-26
twitching	2	7
twitching on	2	6
two	8	-22
two -	-9	6
two .	5	7
two a	-5	7
two and	16	5
two bottles	-7	4
two centimetres	1	-9
two days	90	-56
two dialysis	9	18
two doses	-17	-1
two duvets	28	19
two fingers	10	-30
two hours	-17	0
two kidneys	0	-11
two lines	13	-6
two months	14	-24
two more	1	18
two nights	25	-10
two of	23	16
two seats	-6	3
two sessions	25	11
two stents	-9	-1
two tablets	14	-13
two times	5	12
two to	-21	-1
two towels	35	15
two weeks	61	-32
two words	8	7
two years	-50	47
tx	11	-14
tylenol	18	6
type	18	-11
type ,	-12	0
type .	21	7
type 1	46	-15
type 2	15	-8
type one	15	5
typed	-25	3
typing	38	40
typing .	9	12
typing with	11	5
typo	-19	0
u	5	26
u l	6	-9
udon	14	-6
udon ?	9	6
udon thani	2	-3
ugly	-31	12
uk	-13	-3
ulcer	20	-34
ulcer ,	-18	9
ulcers	15	-17
ulcers ,	9	-2
ultrasound	-29	-12
um	-23	1
umol	-6	-4
umol l	-6	-4
unable	26	29
unable to	26	29
unbearable	63	-17
unchanged	-29	7
unchanged .	11	-1
unchanged for	-8	14
unchanged in	-8	0
unchanged since	8	-5
uncle	19	2
uncle ,	23	-1
uncles	-11	-3
uncles heart	-3	-6
uncomfortable	9	-3
unconscious	-3	10
uncontrolled	-23	0
uncontrolled bleeding	-8	0
uncontrolled seizures	-11	0
under	51	22
under 00	-7	0
under a	15	8
under my	5	-4
under ribs	3	15
under the	43	-2
under three	9	8
under two	28	17
understand	-19	8
understand me	3	6
understood	-7	0
undetectable	10	-19
uneventful	0	-11
uni	-5	-9
union	0	4
unit	-6	-6
unit ,	-13	0
unit in	5	-2
units	3	6
units of	15	9
university	-16	-7
unknown	1	-7
unless	8	-3
unless i	7	3
unremarkable	7	-1
unresponsive	5	3
until	15	-24
until i	41	5
until monday	1	-11
until next	17	-22
until the	-29	-16
until then	6	-5
until tomorrow	9	-4
unvaccinated	5	8
unwell	16	-19
up	77	8
up ,	14	21
up .	8	25
up :	2	-4
up ?	-7	2
up a	-7	6
up about	27	18
up after	23	12
up all	17	13
up and	7	15
up at	15	1
up before	-5	-11
up blood	-46	13
up day	2	11
up each	1	3
up every	15	-28
up everything	5	-16
up for	22	-27
up four	-14	-12
up from	30	-40
up green	34	-24
up her	6	2
up high	2	5
up his	16	14
up in	-8	-5
up is	2	-5
up last	6	-12
up like	11	0
up my	30	-8
up of	-8	-2
up on	-22	3
up properly	31	16
up since	28	-28
up something	8	15
up the	-26	5
up there	-17	1
up to	47	-8
up twice	-35	-1
up what	15	12
up with	-59	-22
up without	0	3
up yesterday	7	-11
update	-9	12
updating	-12	0
upload	-9	9
upload the	11	-3
uploaded	14	5
upper	5	-1
upper arm	0	-13
upper belly	2	14
upright	44	10
upright .	-6	1
ups	-5	-4
upset	-6	6
upside	-31	-9
upside down	-31	-9
ur	-14	6
urea	-4	27
urea cream	-5	14
ureter	0	5
urgent	5	-6
urgent ,	-30	6
urgent urgent	-3	-26
uric	-12	0
uric acid	-12	0
urinary	24	9
urination	52	-16
urine	98	-32
urine ,	0	5
urine .	9	19
urine for	11	-1
urine is	11	-18
urine like	22	-18
urine since	7	19
urologist	46	11
urology	49	6
us	11	18
us ,	-17	1
us .	20	-26
us ?	22	6
us a	24	7
us about	-32	-8
us all	-22	3
us in	1	7
us to	24	12
us whether	-6	1
usable	-17	1
usd	-22	2
usd 00	-17	1
use	-38	6
use .	-13	2
use ?	40	-12
use the	-5	0
use your	-9	0
used	15	17
used a	1	9
used it	-6	-18
used to	15	6
used up	-3	1
useless	4	-5
uses	8	-16
using	16	10
ustekinumab	-6	0
usual	12	-60
usual ,	-9	-12
usual .	13	-16
usual and	20	1
usual for	10	-6
usual is	10	-4
usual on	5	-4
usually	-29	4
v	-2	-5
v 1	4	2
v 4	5	3
vaccination	11	-8
vaccinations	-5	11
vaccine	-31	-10
vaccine ,	-4	-1
vaccine .	4	-7
vaccine advice	16	-3
vaccine study	-45	9
vaccine trial	10	0
vaccines	4	-11
vaginal	-4	-13
vaginal discharge	16	-14
valid	-6	2
valproate	23	-9
valproate ຂ	9	-4
value	-11	-5
values	-35	0
valve	26	5
valve ,	14	-24
valve .	38	-13
valve repair	5	0
valve since	9	17
vang	8	2
vang vieng	8	2
vanished	36	-18
varices	-5	8
varicose	-11	-13
varicose veins	-11	-13
varnish	4	3
vascular	18	11
vasculitis	0	5
vat	-26	-19
vegetarian	-30	-11
vein	34	-15
veins	-22	-5
veins ,	-11	-23
veins bulging	1	4
veins in	-12	4
veins on	-11	4
venetoclax	9	10
venous	-4	6
vent	-20	-13
ventilator	-8	6
ventilator ,	8	6
ventolin	11	1
version	-51	-1
versus	-50	0
very	87	-7
very bad	11	7
very drowsy	4	35
very painful	11	14
very short	6	2
very sleepy	26	42
very sore	3	-1
very tired	7	-10
vet	-38	-10
veterans	-6	3
vf	-4	0
via	2	-4
via you	-4	1
vial	-5	10
vials	36	-2
video	13	-15
video ,	-6	2
video .	33	6
video ?	41	14
video appointment	-11	2
video before	-3	12
video call	-12	4
video doctor	25	13
video for	6	1
video in	15	-8
video please	-2	3
video slot	5	-4
video talk	-3	-13
video thing	2	-8
video today	4	-1
video visit	11	5
video with	-5	2
vieng	8	2
vienna	-15	-4
vienna .	-4	-4
vientiane	-14	1
vientiane ?	-1	4
vietnam	-14	-2
vietnam .	17	2
view	-12	-11
view .	5	-7
vii	8	2
village	5	-9
village ,	1	-4
village clinic	-3	16
vincristine	2	12
violent	2	7
viral	-9	2
viral load	-10	0
virus	-9	0
visa	-40	-22
visa ,	-3	2
visa ?	2	3
visa for	4	-8
visa is	-7	2
visa letter	30	11
visa question	-6	-6
vision	5	19
vision .	2	4
vision and	12	15
vision fine	3	-4
vision in	13	29
vision is	-14	-14
visit	-32	8
visit ,	3	0
visit 2	4	7
visit 4	-9	-4
visit ?	-13	-8
visit date	-17	1
visit for	22	7
visit in	25	-6
visit is	15	-7
visiting	22	-6
visits	-36	-3
visits on	-21	-3
visual	1	-18
vitals	0	3
vitamin	-7	-4
vitamin d	-16	3
vitamin k	16	-13
vitamins	-20	0
vitiligo	-8	-6
voice	51	61
voice gone	11	3
voice has	6	14
voice is	7	14
voice like	3	11
voicemail	25	-12
voicemail .	25	-12
voices	40	-8
volunteer	23	3
volunteer at	-13	0
volunteers	-27	-20
vomit	68	40
vomit ,	0	-3
vomit and	11	16
vomited	21	29
vomited ,	10	1
vomited and	-7	1
vomited blood	-6	4
vomited twice	-13	12
vomiting	95	57
vomiting ,	-64	2
vomiting .	8	-7
vomiting and	69	40
vomiting blood	29	15
vomiting brown	4	5
vomiting for	39	-42
vomiting green	9	21
vomiting since	14	-7
vomits	56	51
vomits ,	6	13
vomits everything	20	3
vomits without	3	7
voucher	-14	1
vs	-12	0
w	-28	1
wait	37	16
wait ,	-10	-6
wait .	-12	2
wait ?	7	-15
wait for	30	14
wait till	1	3
waiting	6	-4
waiting for	-8	4
waiting list	30	13
wake	93	48
wake .	11	2
wake him	4	11
wake up	43	17
wakes	8	-29
wakes me	21	-26
waking	33	12
waking up	36	10
walk	-2	-13
walk ,	14	-8
walk .	1	5
walk about	5	-14
walk and	-4	-12
walk on	-5	-1
walk straight	0	3
walk the	-2	7
walk to	7	-14
walked	-2	-4
walking	-27	-2
walking .	-18	-2
walking about	6	-12
walking the	-13	-2
walking to	21	18
walks	-19	-12
walks to	-23	-4
walks with	-3	0
wall	1	7
wallet	2	-11
want	-19	2
want ?	16	-2
want a	5	5
want an	-19	-6
want is	-14	-1
want it	-37	1
want my	-3	-2
want that	5	-9
want the	27	-22
want to	27	5
want transfer	15	0
wanted	45	14
wanted ,	14	-2
wanted a	5	1
wanted an	3	4
wanted to	4	0
wanting	-8	1
wanting a	-6	0
wants	-80	-2
wants a	-29	-11
wants her	-11	3
wants his	-13	-21
wants me	10	6
wants the	-55	0
wants to	12	22
ward	-69	29
ward ,	-3	0
ward .	-28	-9
ward ?	-6	0
ward and	-10	0
ward in	-9	5
wardrobe	-8	1
warehouse	-6	3
warfarin	25	-28
warfarin ,	-38	13
warfarin .	7	8
warfarin ?	39	1
warfarin and	28	17
warfarin as	-9	-1
warfarin for	17	-3
warfarin ເ	1	-5
warm	61	-89
warm ,	4	-18
warm .	1	9
warm and	16	-25
warmth	19	-5
warned	-37	-16
warned me	-14	-4
warning	2	5
warning ,	8	11
warns	-2	4
warns of	-2	4
wart	23	1
was	-24	7
was 0.0	17	-21
was 00	-38	7
was 000	-11	-17
was 0000	-9	11
was 38.0	5	3
was a	-31	-5
was about	5	16
was bleeding	-39	0
was born	-25	12
was charged	20	-6
was clean	-28	-1
was cut	-13	5
was fine	0	6
was for	12	14
was found	19	13
was given	-8	1
was going	6	1
was in	-61	7
was just	3	4
was last	0	-9
was meant	15	0
was nine	26	-4
was normal	5	-6
was ok	0	-13
was on	23	24
was only	3	5
was out	-7	1
was pink	7	-4
was put	23	-18
was removed	-6	10
was sick	2	-5
was stung	-14	1
was the	-17	-25
was to	-6	2
was told	9	8
was tuesday	5	3
was two	11	4
wash	7	7
washed	37	-60
washed it	11	-7
washed out	12	-26
washed with	8	-14
washout	-4	-17
wasnt	12	6
wasp	54	19
watch	-43	18
watch and	1	4
watch for	-23	2
watched	4	7
watching	20	6
water	84	-23
water ,	16	-1
water .	10	11
water and	4	12
water comes	1	9
water in	-22	-33
water on	-20	0
water since	4	-6
water tablet	10	-9
waters	78	27
waters went	23	8
waterworks	-10	-8
waterworks fine	0	-8
watery	-36	-8
watery ,	-30	-1
waves	34	-17
wax	15	-9
way	35	5
way .	11	-10
way and	4	13
way back	-6	-3
way to	11	3
wbc	20	13
wbc 0.0	20	-3
wbc 000	5	7
we	-6	26
we all	-14	6
we are	15	14
we book	3	4
we bring	1	-6
we can	-12	3
we cant	11	-4
we could	8	-6
we do	56	24
we dont	25	-11
we fly	-8	-1
we found	-6	3
we get	0	8
we got	-27	0
we have	8	4
we havent	-15	-8
we just	20	3
we lit	8	8
we live	-4	1
we look	-10	11
we lost	-17	-2
we move	7	11
we moved	1	-14
we need	-16	-3
we only	-13	-12
we order	1	5
we pay	7	0
we plan	-12	-12
we put	13	5
we request	-8	4
we say	-12	-2
we still	10	3
we talk	17	-4
we think	-11	1
we want	-51	8
we were	-5	6
weak	72	30
weak ,	2	17
weak .	10	-3
weak heart	5	-14
weak i	5	13
weak in	-7	-5
weak to	27	-10
weaker	11	5
weakness	9	-7
weakness ,	-18	-10
weakness .	1	-3
wear	-4	0
wearer	20	-23
weather	-28	3
webinar	0	-9
website	-17	-30
wed	-5	-16
wed like	-8	2
wedding	-38	-13
wedding ,	15	-19
wedge	1	-16
wednesday	55	-30
wednesday (	18	-9
wednesday ,	-9	14
wednesday .	25	-11
wednesday and	-5	1
wee	68	-37
wee ,	32	-10
wee and	4	0
wee is	7	-20
weeing	16	-11
week	66	-77
week ,	17	19
week .	-5	3
week 0.0	-8	0
week 00	-59	3
week 3	-8	-2
week 5	2	9
week ;	-3	2
week ?	-8	11
week after	42	40
week ago	10	-9
week and	39	-28
week five	3	-8
week i	1	-3
week in	-14	-12
week my	5	-9
week old	26	25
week on	27	-21
week three	3	0
weekend	87	-41
weekend ,	4	-20
weekend .	52	-8
weekend and	24	-20
weekends	13	15
weekly	-22	3
weekly ,	-11	2
weekly methotrexate	-5	-3
weeks	24	-20
weeks (	3	-2
weeks )	3	-3
weeks ,	40	5
weeks .	15	-32
weeks ;	4	-6
weeks ?	-3	0
weeks after	-2	21
weeks ago	-4	-4
weeks along	12	5
weeks and	10	21
weeks back	-5	-1
weeks for	-5	-7
weeks gone	-9	4
weeks in	-33	21
weeks into	2	-4
weeks late	11	-14
weeks of	35	-8
weeks old	20	21
weeks on	17	1
weeks pregnant	17	-5
weeks since	-4	1
weeks with	20	1
weeping	2	-7
weeps	12	5
weepy	4	-13
weepy ,	3	-11
wees	2	-14
weighing	-16	6
weight	-15	-11
weight ,	-14	5
weight 00	-6	2
weight loss	-3	-10
weight on	-6	1
weight same	-6	0
weight stable	-5	0
weight steady	-20	4
weird	12	13
weirdly	0	7
well	-27	-30
well ,	12	-20
well .	-18	-30
well ;	-23	-10
well ?	9	2
well and	-16	6
well as	-11	0
well at	23	-5
well controlled	-5	5
well on	1	6
went	25	64
went away	-40	1
went black	3	13
went dark	6	5
went dead	-4	2
went down	15	5
went from	-6	-3
went in	2	-4
went into	-22	14
went numb	21	15
went off	23	14
went out	-19	-4
went stiff	13	2
went this	0	-9
went to	-11	-22
went up	23	9
went white	2	6
went yellow	-5	-1
were	-4	-13
were a	-2	-4
were asking	-9	2
were in	6	1
were on	8	-5
wet	85	49
wet ,	8	3
wet .	5	4
wet myself	3	19
wet nappies	7	-26
wet nappy	16	32
weve	1	-13
weve been	-13	-7
what	9	-15
what are	-3	-5
what can	19	19
what day	2	9
what do	22	13
what documents	11	5
what does	1	11
what else	-13	1
what happens	-22	0
what he	15	7
what i	26	-8
what id	-27	-7
what is	-5	-19
what it	4	12
what looks	2	4
what my	15	7
what now	16	-1
what papers	-16	6
what should	24	-1
what the	-27	-1
what time	18	-5
what to	-42	-18
what would	-5	13
what year	19	11
whatever	-16	5
whatever .	8	4
whats	-15	-16
whats the	-33	-5
whatsapp	-1	-6
whatsoever	-25	2
whatsoever .	8	10
wheelchair	-10	2
wheeze	5	4
wheeze ,	16	3
wheezing	71	2
when	-8	-1
when a	-4	1
when breathing	8	0
when can	-18	13
when coughing	-11	-4
when do	9	7
when he	3	14
when i	16	33
when im	5	3
when is	29	18
when my	-21	1
when pressed	0	-7
when she	28	-42
when should	-12	-10
when the	-26	10
when we	18	-22
when will	-9	4
whenever	-22	-9
whenever i	-4	-13
whens	-26	-1
where	31	11
where ?	49	0
where can	-17	-10
where do	-29	10
where he	8	18
where i	-8	-7
where im	20	1
where in	-22	-17
where is	-5	-12
where it	17	0
where the	9	4
where they	-44	5
where to	44	15
wheres	-8	-3
whether	-30	-14
whether a	-17	-1
whether i	-44	0
whether it	-9	3
whether my	-3	-1
whether she	-9	-14
whether the	-2	-16
whether they	-6	-1
whether to	-6	-12
whether you	10	-5
whether your	45	-1
which	-16	6
which brand	-10	-7
which chemist	12	4
which clinic	-1	-6
which countries	-14	5
which country	26	16
which cream	2	3
which doctor	-1	-6
which documents	26	3
which drug	14	13
which hospital	18	32
which i	15	5
which is	2	4
which my	-8	1
which of	-11	10
which pharmacy	16	12
which syrup	12	10
which tablets	-5	-7
which the	-10	2
which was	-31	-2
whichever	7	3
while	34	42
while i	5	8
while im	-6	-2
while lifting	19	4
while travelling	10	-3
while you	9	-1
whipple	9	7
whisky	6	10
whistle	26	13
whistling	-11	3
white	42	-20
white ,	-19	12
white .	14	-6
white and	10	16
white as	28	1
white cell	-1	6
white in	7	2
whites	32	-18
whites of	32	-18
who	8	-30
who can	35	-37
who cant	-11	0
who could	3	14
who delivers	10	-11
who do	0	-5
who does	1	35
who doesnt	-31	0
who had	5	-3
who handles	-7	3
who has	29	-11
who is	-26	7
who reads	6	-1
who sells	-11	1
who speaks	21	19
whole	12	27
whole body	11	7
whole family	4	9
whole strip	5	6
wholesaler	8	-6
whom	-42	-14
whom do	-38	3
whom i	-6	-3
whom it	-6	-1
whos	-9	-16
whos a	-1	-5
whose	10	1
why	-18	2
why i	-27	0
wide	-4	-21
wider	5	-10
width	5	-1
wife	77	23
wife ,	17	2
wife :	-36	1
wife had	-8	8
wife has	-11	-13
wife is	36	18
wife says	-17	1
wife she	-12	5
wife typing	4	4
wifes	41	0
wifes name	-5	3
wiggle	3	0
will	53	25
will be	4	-44
will do	3	3
will i	-12	-10
will it	-14	-4
will need	18	8
will not	54	28
will stop	24	5
will the	-33	4
will they	-5	-8
will this	-5	8
will you	-5	1
wind	-4	42
wind ,	2	6
wind .	-3	5
winded	5	6
windhoek	6	-7
window	36	25
window .	3	3
wine	-9	-6
winter	-39	-38
winter .	-13	11
wipe	7	27
wipe ,	1	14
wiped	19	14
wiping	0	6
wisdom	3	1
wisdom tooth	3	0
wise	16	18
wise to	-12	4
wish	-4	-24
wish to	6	-6
wished	17	0
wishes	-35	-14
wishes to	-29	-14
with	11	2
with 00	23	13
with 3	27	-2
with 39.0	0	4
with a	-35	4
with abrupt	6	-13
with an	31	-4
with and	1	4
with asthma	3	11
with blisters	23	7
with blood	47	15
with chills	22	12
with cirrhosis	27	10
with clots	1	7
with cold	14	17
with copd	16	-6
with cough	-14	-7
with crushing	5	7
with dementia	-19	-7
with each	-3	3
with epilepsy	-24	-3
with every	14	12
with fever	102	-4
with haematemesis	3	2
with heart	2	-5
with her	-13	-3
with him	-15	12
with his	-20	2
with hypertension	7	16
with it	2	-38
with known	28	0
with liver	16	9
with lumps	9	14
with me	-4	6
with my	-22	-8
with nausea	41	-61
with neutropenic	-12	0
with no	1	-4
with nothing	-18	0
with one	0	-6
with pain	6	1
with rigors	2	9
with sepsis	-23	0
with septic	-11	0
with severe	12	11
with sharp	5	12
with soap	23	-23
with someone	27	-14
with stable	4	2
with sudden	-30	-5
with sweat	13	9
with tears	0	-15
with the	-27	28
with this	-13	15
with three	5	18
with twins	5	-8
with two	19	-5
with us	-13	-4
with water	-13	0
with you	8	-8
with your	-30	-8
withdrawal	-21	0
withdrawing	32	-33
withdrawn	38	-12
within	-63	6
within 00	2	-4
within 3	-3	0
within 6	-25	0
within a	29	12
within the	-16	-6
without	-13	48
without a	-7	-26
without any	-10	4
without feeling	1	7
without me	19	6
without nausea	0	4
without noticing	0	3
without pain	-30	-7
without prescription	-14	11
without stopping	-2	8
without trying	6	-10
without warning	14	17
wk	-17	-1
wk n	-14	1
wks	35	12
wks .	6	8
wks ago	5	-1
wobbly	35	17
woke	94	43
woke at	3	11
woke up	50	-6
woke with	45	27
woke yesterday	10	-3
woken	37	19
woken properly	12	13
woman	30	-1
woman ,	-10	10
woman 00	2	8
woman at	5	9
woman has	-66	-26
woman on	38	7
woman presents	-11	3
woman with	48	7
womb	6	-4
wonder	-38	9
wonder if	-23	9
wont	112	46
wont be	16	10
wont bend	0	7
wont carry	1	10
wont close	12	-18
wont come	0	-11
wont drink	7	12
wont go	-7	-8
wont latch	3	3
wont quit	4	1
wont stop	28	14
wont take	-17	11
wont wake	39	15
wood	-27	-7
wood ,	-3	7
wood .	2	-8
wool	-6	4
wool ,	3	3
word	-3	32
word .	22	9
wording	-22	0
words	67	74
words ,	11	9
words .	-2	10
words and	2	8
words come	14	12
work	-18	-6
work ,	1	-15
work .	-13	-14
work and	-11	-4
work as	2	-6
work in	-23	-4
work on	-4	2
work permit	-9	2
work with	0	-3
worked	23	6
worker	-33	2
working	10	7
working ,	27	2
works	-29	-22
works .	-20	4
works :	16	-15
works as	-18	-7
works in	-6	0
world	5	10
worn	-8	-7
worried	-13	-6
worry	24	20
worry about	22	-5
worse	110	-111
worse ,	6	-6
worse each	2	-4
worse every	14	-21
worse in	-12	9
worse since	14	-15
worse when	19	7
worsening	-2	10
worst	38	33
worst headache	40	38
worth	-2	13
worth ,	11	-7
worth .	26	-14
worth a	-9	3
worth it	-5	-5
worth mentioning	3	-1
wot	-18	0
would	-18	-1
would a	14	-8
would be	-9	17
would happen	7	11
would have	-2	5
would help	-8	0
would i	-8	14
would it	-8	0
would like	-30	-35
would love	-12	0
would my	2	4
would prefer	6	2
would rather	-3	5
would that	-15	2
would the	-25	8
would you	-34	-13
would your	-7	-1
wouldnt	9	6
wound	63	-11
wound from	53	-24
wound has	-12	8
wound is	7	-10
wrinkle	0	-17
wrist	46	-34
wrist ,	12	0
wrist is	25	-27
wrist to	1	-12
wrists	13	34
write	-10	-20
write to	-15	-6
writes	-8	7
writing	-51	7
writing a	-22	0
writing about	16	1
writing an	-14	0
writing because	10	1
writing for	-9	16
writing on	-3	-3
writing to	22	-1
written	52	27
written the	47	16
wrong	-6	-14
wrong ,	11	11
wrong .	-7	6
wrong vat	-21	-12
wrong way	4	4
wrong with	38	-4
wrote	14	17
x	-13	25
x -	-41	-9
x 00	5	3
x 00.0	-15	-1
x 000	-12	0
x 1	20	-5
x 2	7	6
x 3	31	3
x 4	-25	2
xx	4	0
y	18	35
y ,	8	16
y .	2	18
y o	1	3
yasmin	-16	1
yday	38	-8
yeah	-23	2
yeah ,	-24	1
year	-46	20
year ,	8	13
year -	-21	-19
year .	10	-12
year ;	7	-5
year ?	8	0
year and	-2	14
year before	-1	13
year for	0	-10
year it	15	9
year old	59	2
yearly	-29	2
yearly check	24	-4
years	-55	-41
years ,	-2	-6
years .	34	3
years ;	-28	0
years after	-11	3
years ago	-93	-19
years and	13	-19
years back	-10	13
years i	16	10
years old	9	7
years on	14	-7
years worth	18	-4
yellow	102	-62
yellow ,	-13	6
yellow .	3	-4
yellow again	9	6
yellow and	22	0
yellow eyes	20	-5
yellow fever	-28	13
yellow over	7	-7
yellow since	10	-18
yellow stuff	17	-6
yellow this	25	-17
yellowish	34	-21
yerevan	18	6
yes	-10	16
yes .	17	1
yes no	-21	6
yesterday	193	-131
yesterday ,	33	-1
yesterday .	-2	-18
yesterday 00	14	-9
yesterday :	-6	17
yesterday a	6	-4
yesterday after	-21	-8
yesterday afternoon	8	-4
yesterday and	25	-9
yesterday at	-7	4
yesterday both	0	9
yesterday breakfast	5	-7
yesterday evening	20	-8
yesterday he	4	17
yesterday i	13	-17
yesterday in	9	7
yesterday its	5	-4
yesterday morning	-25	26
yesterday my	30	12
yesterday she	3	5
yesterday the	9	-30
yesterday with	-32	1
yesterdays	18	-26
yet	-26	-3
yet ,	8	-17
yet .	21	19
yet ?	-12	-6
yet so	0	10
yet the	-20	-3
yo	-16	11
yoghurt	-21	-6
you	1	-10
you ,	-41	3
you :	13	-5
you ?	43	-8
you about	4	3
you accept	20	-3
you advise	-9	4
you and	52	-18
you are	-5	-12
you arrange	5	-1
you ask	26	8
you asked	-1	3
you call	-14	-2
you can	6	3
you change	-3	1
you could	21	13
you courier	11	7
you do	-9	1
you email	-26	0
you find	-6	6
you for	18	1
you get	11	9
you got	13	-2
you guys	2	10
you have	-46	-2
you in	24	12
you kindly	-6	-5
you know	-25	-3
you like	-7	-2
you list	-2	3
you need	-14	-17
you offer	-31	2
you on	8	-17
you or	-33	5
you pay	25	-11
you please	-22	-3
you point	-4	0
you quote	-6	9
you re	4	-8
you read	6	3
you recommend	-12	-1
you reimburse	-8	-2
you sell	9	2
you send	-10	-4
you sent	-3	1
you ship	13	27
you stock	17	10
you supply	-23	-17
you take	25	4
you tell	-10	-8
you that	10	2
you to	-23	-1
you told	7	3
you treat	18	-8
youd	4	4
youll	-15	-9
young	15	-1
your	-30	-13
your cardiologist	-9	0
your centre	-13	2
your chat	-9	3
your clinic	5	2
your country	-16	4
your criteria	7	-8
your doctor	4	-8
your doctors	-25	-2
your form	9	-8
your haematologist	14	-7
your hospital	1	7
your list	6	8
your nephrologist	4	-7
your network	3	-9
your nurses	28	-7
your office	11	1
your oncologist	21	2
your partner	-4	-17
your people	15	-9
your pharmacist	-5	-7
your phone	-20	0
your platform	-13	-8
your prices	-26	0
your remote	-13	-11
your study	9	10
your team	-11	12
your trial	-12	-12
your video	24	-10
your website	2	-11
youre	5	10
yours	7	-4
yours ?	5	6
yours of	2	-3
youve	-3	-2
yr	-64	8
yr old	-14	-11
yrs	-4	-9
yrs ,	24	-19
yrs .	1	12
zanubrutinib	-3	-10
zero	-11	12
zero .	2	8
zigzags	-6	8
zoom	-17	6
ກ	37	16
ກ ,	-10	5
ກ , ສ	-4	1
ກ .	33	-11
ກ . ກ	9	-1
ກ . ຄ	-5	-2
ກ . ດ	-11	0
ກ . ຕ	-4	-7
ກ . ຖ	9	6
ກ . ນ	-8	0
ກ . ບ	1	-3
ກ . ມ	10	-7
ກ . ຢ	7	-3
ກ . ລ	1	3
ກ . ອ	-6	-1
ກ . ໄ	7	-2
ກ 0.0	7	-8
ກ 0.0 ເ	6	-7
ກ 00	-5	-4
ກ 00 ມ	2	-5
ກ 00 ເ	4	-1
ກ 00.0	7	-6
ກ 000	-6	-2
ກ 2	8	12
ກ 2 ປ	10	13
ກ 3	-6	3
ກ 3 ອ	-6	2
ກ 3 ເ	9	3
ກ 4	6	-11
ກ 4 ຊ	2	-11
ກ 5	1	3
ກ 6	10	-6
ກ 6 ເ	10	0
ກ 8	-6	-2
ກ :	-10	0
ກ levetiracetam	6	-5
ກ valproate	6	-2
ກ valproate ຂ	6	-2
ກກ	-14	-11
ກກວ	-15	6
ກກະ	-20	-19
ກກັ	12	-16
ກກາ	10	4
ກກິ	-10	3
ກກີ	5	1
ກກື	3	0
ກກົ	-6	2
ກກ້	8	3
ກກໍ	-2	7
ກຂ	-10	13
ກຂອ	-9	-6
ກຂາ	-10	6
ກຂຶ	9	12
ກຂ້	10	-4
ກຂໍ	-14	8
ກຄ	-12	14
ກຄວ	-17	2
ກຄັ	-11	-10
ກຄາ	4	-1
ກຄື	5	11
ກຄົ	3	-1
ກຄ່	1	4
ກຄ້	-4	1
ກຄໍ	-1	7
ກງ	22	10
ກງູ	14	5
ກງໄ	8	-1
ກຈ	8	-4
ກຈອ	-5	7
ກຈັ	7	3
ກຈິ	8	5
ກຈີ	6	-4
ກຈ້	2	-9
ກຊ	-5	18
ກຊອ	-2	-7
ກຊັ	21	8
ກຊາ	0	-4
ກຊິ	1	6
ກຊີ	-7	9
ກຊຶ	-1	4
ກຊື	-32	-8
ກຊົ	-10	-2
ກຊ່	16	5
ກຊ້	-4	0
ກຍ	10	-5
ກຍັ	10	-3
ກຍາ	11	5
ກຍົ	-9	2
ກຍ່	2	-9
ກຍ້	-4	0
ກດ	-22	-5
ກດີ	-17	-12
ກດື	8	-1
ກດຽ	-7	0
ກຕ	-17	15
ກຕອ	-3	2
ກຕັ	-8	-4
ກຕາ	0	10
ກຕິ	-4	0
ກຕື	0	5
ກຕົ	-4	0
ກຕ້	-8	2
ກຖ	-9	-2
ກຖອ	-10	1
ກຖາ	1	-3
ກຖ່	1	-4
ກທ	-24	-11
ກທາ	7	3
ກທຸ	-7	-11
ກທຽ	-6	0
ກທ່	-9	1
ກທ້	-13	-7
ກນ	15	27
ກນອ	7	6
ກນັ	10	10
ກນີ	-5	1
ກນ້	3	-4
ກນໍ	5	7
ກບ	35	18
ກບອ	4	2
ກບຸ	2	3
ກບ່	13	-9
ກບ້	10	11
ກບໍ	23	0
ກປ	-10	-5
ກປະ	-3	5
ກປຶ	-14	-2
ກປົ	3	-5
ກປ່	-7	-5
ກຜ	-8	4
ກຜື	-4	0
ກຜ່	-4	2
ກຝ	6	-1
ກພ	16	11
ກພາ	-15	-3
ກພຸ	1	4
ກພຽ	7	2
ກຟ	-7	6
ກຟອ	1	4
ກມ	-5	23
ກມາ	15	10
ກມີ	14	8
ກມື	-27	4
ກຢ	53	-16
ກຢາ	33	-9
ກຢູ	27	-4
ກຢ່	11	-2
ກລ	-4	6
ກລອ	-5	0
ກລະ	-11	-2
ກລາ	5	2
ກລິ	4	1
ກລີ	2	4
ກລຸ	7	0
ກລູ	4	3
ກລົ	-13	5
ກລໍ	3	0
ກວ	-21	-4
ກວດ	-46	5
ກວນ	-6	-2
ກວັ	-11	-4
ກວາ	-8	-1
ກວິ	-4	0
ກວຽ	4	1
ກວ່	24	-8
ກວ້	3	-3
ກສ	9	-2
ກສອ	13	-10
ກສະ	8	-5
ກສັ	-22	17
ກສາ	10	-5
ກສີ	15	7
ກສຸ	-5	1
ກສູ	-11	-6
ກສົ	3	5
ກສ່	-3	0
ກສໍ	6	-2
ກຫ	-3	-16
ກຫນ	-2	-10
ກຫມ	7	0
ກຫລ	6	4
ກຫາ	-9	-8
ກຫຸ	-10	3
ກຫູ	4	-2
ກຫົ	3	1
ກຫ້	10	-1
ກອ	-11	22
ກອກ	-4	-7
ກອງ	4	5
ກອນ	-14	-1
ກອອ	13	9
ກອັ	0	5
ກອາ	0	6
ກອິ	3	6
ກອຸ	7	2
ກອົ	-6	0
ກຮ	-15	14
ກຮອ	-5	2
ກຮັ	5	-2
ກຮາ	0	3
ກຮຸ	-7	3
ກຮ້	-7	7
ກະ	-2	1
ກະຈ	-16	6
ກະດ	5	-2
ກະຕ	-13	-12
ກະທ	9	1
ກະບ	-5	7
ກະປ	14	11
ກະລ	-5	0
ກະສ	-16	4
ກະຫ	6	6
ກະເ	11	-5
ກະແ	-13	5
ກະໂ	0	3
ກະໄ	10	1
ກັ	-6	-4
ກັງ	-4	3
ກັດ	25	2
ກັນ	-9	-4
ກັບ	13	6
ກັ່	-16	-1
ກັ້	3	7
ກາ	-11	0
ກາງ	7	-4
ກາຍ	-40	-2
ກາດ	-10	3
ກາເ	5	0
ກິ	9	-29
ກິດ	-14	0
ກິນ	14	-32
ກິໂ	15	-3
ກິ່	7	3
ກີ	-4	17
ກີດ	-12	18
ກີນ	-9	1
ກີບ	7	-5
ກີ້	12	5
ກື	6	-3
ກືນ	13	2
ກືອ	-8	-5
ກຸ	5	6
ກຸງ	5	1
ກຸ່	-4	1
ກຸ້	10	7
ກູ	-2	1
ກູ້	-3	0
ກົ	14	-3
ກົງ	4	-1
ກົດ	18	-16
ກົມ	-3	3
ກົາ	-12	4
ກົ່	-9	-12
ກົ້	11	18
ກຽ	6	4
ກຽມ	6	4
ກເ	13	10
ກເກ	-5	4
ກເຂ	9	-20
ກເຄ	11	-2
ກເຈ	11	13
ກເຊ	-18	-23
ກເດ	14	-3
ກເທ	-28	4
ກເປ	48	14
ກເພ	-4	0
ກເມ	6	10
ກເລ	-12	-7
ກເວ	18	1
ກເສ	-14	4
ກເຫ	-4	3
ກເອ	1	5
ກເຮ	15	7
ກແ	-22	19
ກແຂ	-16	3
ກແດ	-9	1
ກແຕ	10	-3
ກແທ	-4	3
ກແນ	-7	1
ກແບ	-6	-4
ກແມ	39	7
ກແລ	-22	7
ກແຫ	3	-2
ກໂ	-29	-3
ກໂຄ	0	-3
ກໂຕ	-13	-1
ກໂພ	-4	1
ກໂຮ	-18	4
ກໄ	-26	1
ກໄກ	7	-2
ກໄຂ	7	12
ກໄຄ	26	-6
ກໄຈ	-14	4
ກໄດ	-14	-3
ກໄຕ	9	2
ກໄທ	8	3
ກໄບ	10	-2
ກໄປ	-18	11
ກໄຟ	3	2
ກໄມ	1	9
ກໄວ	4	3
ກໄສ	-11	0
ກໄຫ	-23	-2
ກໄອ	-4	0
ກໆ	16	11
ກ່	-28	-8
ກ່ນ	10	11
ກ່ອ	-13	-15
ກ່ຽ	-2	6
ກ່ແ	-5	0
ກ້	16	8
ກ້ປ	-2	-4
ກ້ພ	-4	4
ກ້ມ	-10	-6
ກ້ວ	9	3
ກ້ຫ	1	7
ກ້ອ	17	2
ກ້ຮ	-3	-6
ກ້າ	-5	4
ກ້ເ	0	3
ກ້ໂ	7	-3
ກ້ໄ	3	-2
ກໍ	24	36
ກໍກ	1	4
ກໍຄ	-3	0
ກໍຈ	4	0
ກໍຍ	5	1
ກໍຖ	-3	3
ກໍບ	-1	13
ກໍພ	6	2
ກໍລ	-11	-2
ກໍວ	5	4
ກໍສ	5	3
ກໍຫ	5	3
ກໍຮ	17	-13
ກໍາ	-26	6
ກໍເ	14	-5
ກໍໄ	10	18
ຂ	13	4
ຂກ	7	2
ຂກະ	8	2
ຂງ	3	9
ຂງ .	5	3
ຂງກ	8	6
ຂງຄ	5	7
ຂງຈ	2	-3
ຂງຢ	3	4
ຂງຫ	0	4
ຂງແ	-49	-19
ຂນ	4	4
ຂນຂ	-7	-3
ຂນຊ	16	13
ຂນບ	3	7
ຂນຫ	4	-14
ຂມ	-24	0
ຂມັ	-24	0
ຂວ	35	0
ຂວງ	20	-14
ຂວດ	0	5
ຂວບ	-4	4
ຂວາ	17	5
ຂອ	8	-12
ຂອງ	4	-25
ຂອດ	-7	-2
ຂອນ	11	11
ຂອບ	-9	3
ຂະ	6	-11
ຂະພ	2	-7
ຂະຫ	3	-4
ຂັ	-2	-23
ຂັດ	5	-5
ຂັນ	2	3
ຂັມ	-11	-6
ຂັ້	3	-15
ຂາ	42	-6
ຂາກ	7	2
ຂາຂ	4	-1
ຂາຊ	0	-4
ຂາຍ	9	-8
ຂາດ	46	-11
ຂາທ	1	8
ຂາບ	6	5
ຂາມ	0	-6
ຂາລ	-18	-3
ຂາວ	3	5
ຂາເ	0	-4
ຂາແ	-1	-9
ຂາໄ	10	10
ຂີ	-5	9
ຂີຍ	3	1
ຂີດ	3	6
ຂີ່	-10	-2
ຂີ້	6	5
ຂຶ	28	-11
ຂຶ້	28	-11
ຂຸ	4	0
ຂຸ່	3	0
ຂູ	5	-2
ຂູດ	5	-2
ຂົ	5	-17
ຂົດ	-1	3
ຂົວ	11	-12
ຂົາ	-9	-7
ຂົ່	1	-4
ຂົ້	-7	4
ຂຽ	5	0
ຂຽນ	-18	-10
ຂຽວ	20	10
ຂ່	0	-1
ຂ່ຫ	8	-3
ຂ່າ	-2	3
ຂ້	26	0
ຂ້ ,	-5	-1
ຂ້ .	-6	-16
ຂ້ 00	36	17
ຂ້ 36.0	7	-7
ຂ້ 37.0	1	-8
ຂ້ 38.0	21	-20
ຂ້ 39.0	8	4
ຂ້ກ	-31	-3
ຂ້ຂ	-3	6
ຂ້ງ	3	-5
ຂ້ຍ	-3	-1
ຂ້ດ	-7	0
ຂ້ຕ	-5	-3
ຂ້ນ	6	1
ຂ້ບ	-20	-15
ຂ້ມ	4	1
ຂ້ຢ	7	-3
ຂ້ລ	-6	5
ຂ້ວ	4	-3
ຂ້ສ	24	8
ຂ້ຫ	-9	10
ຂ້ອ	-6	11
ຂ້າ	8	8
ຂ້ເ	-2	-17
ຂ້ແ	1	3
ຂ້ໄ	-5	1
ຂໍ	-20	10
ຂໍກ	-9	3
ຂໍຄ	17	-2
ຂໍຊ	-3	6
ຂໍຍ	-9	0
ຂໍຕ	-5	-2
ຂໍຖ	15	3
ຂໍນ	-8	0
ຂໍປ	13	8
ຂໍຢ	1	4
ຂໍລ	-4	4
ຂໍວ	5	-1
ຂໍສ	6	11
ຂໍຫ	-7	2
ຂໍອ	3	0
ຂໍຮ	3	-4
ຂໍເ	-35	8
ຂໍໂ	-5	0
ຂໍໄ	-14	-14
ຂໍ້	-20	-13
ຄ	-20	26
ຄກ	2	4
ຄງ	9	0
ຄງກ	15	1
ຄມ	12	4
ຄມີ	11	1
ຄລ	-2	-6
ຄລຊ	-6	-5
ຄລີ	5	-1
ຄວ	-4	-10
ຄວນ	-21	-19
ຄວັ	3	-5
ຄວາ	0	11
ຄວິ	-4	0
ຄອ	8	1
ຄອດ	11	6
ຄອນ	3	-5
ຄະ	-4	6
ຄະແ	-4	4
ຄັ	-22	-20
ຄັກ	11	-12
ຄັດ	5	3
ຄັນ	-20	-6
ຄັ້	-5	-1
ຄາ	-7	12
ຄາ .	-6	0
ຄາກ	11	-4
ຄາງ	18	0
ຄາຈ	8	1
ຄາຍ	-3	-2
ຄາຕ	-2	-7
ຄາທ	0	3
ຄານ	18	8
ຄາບ	-3	0
ຄາປ	0	5
ຄາຢ	-12	0
ຄາລ	-5	1
ຄາວ	-5	4
ຄາສ	-1	5
ຄາເ	-2	4
ຄາແ	-11	1
ຄິ	5	-1
ຄິດ	-13	-17
ຄິວ	-3	6
ຄິ່	21	10
ຄີ	-1	-7
ຄີຍ	-20	-20
ຄີໂ	23	13
ຄື	24	49
ຄືກ	2	10
ຄືຂ	3	-1
ຄືຄ	5	3
ຄືດ	3	0
ຄືຖ	5	10
ຄືນ	16	-14
ຄືບ	-5	2
ຄືປ	-2	4
ຄືຜ	-15	1
ຄືມ	21	15
ຄືຢ	9	5
ຄືຫ	1	9
ຄືອ	3	4
ຄືເ	-18	4
ຄືໄ	3	1
ຄື່	-2	15
ຄຸ	-5	-2
ຄຸມ	-13	-2
ຄູ	-12	3
ຄູ່	-8	2
ຄົ	-12	17
ຄົງ	3	1
ຄົນ	-17	14
ຄົບ	-11	-1
ຄົວ	2	3
ຄຽ	-14	10
ຄຽງ	-17	6
ຄ່	42	-17
ຄ່ຫ	21	14
ຄ່ອ	-7	1
ຄ່າ	-21	9
ຄ່ເ	21	-8
ຄ້	-16	-1
ຄ້ອ	5	2
ຄ້າ	-24	1
ຄ້ຽ	3	-4
ຄໍ	40	40
ຄໍ .	9	4
ຄໍຄ	1	5
ຄໍຕ	10	15
ຄໍມ	3	2
ຄໍຫ	-12	-2
ຄໍາ	12	-4
ຄໍແ	17	15
ຄໍໄ	-8	2
ຄໍ່	8	0
ຄໍ້	5	3
ງ	-22	-14
ງ "	-8	-2
ງ )	-6	0
ງ ,	-51	8
ງ .	14	6
ງ . ກ	1	-4
ງ . ຂ	4	6
ງ . ຄ	7	4
ງ . ຕ	7	-1
ງ . ຖ	-8	0
ງ . ນ	9	6
ງ . ບ	3	-2
ງ . ມ	11	10
ງ . ຢ	-5	0
ງ . ລ	2	-3
ງ . ສ	-6	-1
ງ . ຫ	-1	3
ງ . ເ	7	3
ງ . ແ	10	-4
ງ . ໄ	7	-13
ງ 00	-5	3
ງ 00 ປ	-11	7
ງ 00 ອ	10	-1
ງ 2	19	-8
ງ 3	1	-11
ງ 3 ເ	-7	0
ງ 4	4	-11
ງ 4 ເ	4	-9
ງ 5	-4	0
ງ 5 ມ	-6	0
ງ ?	-1	-3
ງກ	6	-10
ງກວ	4	-12
ງກອ	-11	-4
ງກະ	11	-4
ງກັ	-22	4
ງກາ	7	0
ງກື	3	1
ງກົ	9	12
ງກຽ	4	2
ງກ່	3	0
ງກ້	-8	-3
ງກໍ	11	4
ງຂ	22	-21
ງຂວ	9	7
ງຂາ	20	-5
ງຂີ	-6	-6
ງຂຶ	8	-9
ງຂຽ	16	-1
ງຂ້	-13	-16
ງຂໍ	3	7
ງຄ	2	16
ງຄວ	7	6
ງຄອ	8	1
ງຄັ	8	-5
ງຄາ	10	2
ງຄິ	-9	1
ງຄີ	-6	-6
ງຄື	21	-3
ງຄົ	-1	-3
ງຄຽ	-17	6
ງຄ່	-14	0
ງຄໍ	21	10
ງງ	-5	-8
ງງາ	5	-3
ງຈ	3	-5
ງຈະ	-11	-1
ງຈັ	-4	0
ງຈາ	-5	-6
ງຈົ	11	9
ງຈ່	3	-3
ງຊ	45	11
ງຊັ	-1	4
ງຊາ	1	5
ງຊິ	5	-6
ງຊຶ	24	4
ງຊື	9	-3
ງຊົ	-5	9
ງຊ່	-5	4
ງຊ້	14	-6
ງຍ	32	6
ງຍາ	7	-1
ງຍົ	3	11
ງຍ່	20	-9
ງຍ້	-3	4
ງດ	4	-20
ງດັ	6	-2
ງດີ	-30	-16
ງດູ	-2	-4
ງດຽ	16	2
ງດ້	7	-1
ງຕ	0	10
ງຕອ	21	8
ງຕັ	-5	9
ງຕາ	7	-2
ງຕິ	-2	-3
ງຕີ	-9	-4
ງຕຶ	-4	-1
ງຕື	5	1
ງຕົ	-8	0
ງຕ່	-13	14
ງຕ້	-7	-6
ງຕໍ	8	1
ງຖ	11	-2
ງຖື	12	-1
ງຖ້	-6	-4
ງທ	-51	14
ງທະ	3	4
ງທັ	-5	2
ງທາ	-25	1
ງທີ	-18	0
ງທຸ	-2	-5
ງທ່	-3	1
ງທ້	6	4
ງທໍ	-7	3
ງນ	29	38
ງນອ	-15	-6
ງນັ	24	17
ງນິ	-1	-3
ງນີ	-1	14
ງນ້	5	16
ງບ	15	0
ງບວ	8	-5
ງບອ	10	0
ງບີ	-3	2
ງບ່	-7	4
ງບ້	-3	2
ງບໍ	34	-12
ງປ	3	3
ງປອ	15	-8
ງປະ	-9	2
ງປາ	11	0
ງປີ	-9	-5
ງປູ	3	3
ງປົ	1	-3
ງປ່	4	9
ງຜ	-11	-9
ງຜິ	5	-4
ງຜື	8	2
ງຜູ	-18	0
ງຜົ	-12	-15
ງຜ່	5	2
ງພ	4	-12
ງພວ	-7	-2
ງພອ	8	7
ງພະ	-3	-1
ງພັ	6	-5
ງພາ	-4	-1
ງພິ	1	3
ງພົ	2	-8
ງພໍ	-2	-5
ງຟ	9	-3
ງມ	10	-16
ງມະ	10	4
ງມັ	9	1
ງມາ	4	2
ງມີ	-2	-6
ງມຶ	1	3
ງມື	12	-20
ງຢ	-13	6
ງຢາ	-18	14
ງຢື	-4	-3
ງຢຸ	-4	-2
ງຢູ	27	-11
ງຢຽ	-1	3
ງຢ້	-8	4
ງລ	1	15
ງລອ	3	8
ງລະ	-8	0
ງລາ	17	14
ງລື	-6	4
ງລຸ	4	-1
ງລູ	-1	-10
ງລົ	-7	7
ງລ້	3	-9
ງລໍ	7	7
ງວ	6	-2
ງວັ	-5	4
ງວາ	11	-7
ງວິ	5	-5
ງວີ	17	2
ງວ່	-4	4
ງສ	-3	9
ງສອ	7	6
ງສະ	3	0
ງສັ	13	7
ງສາ	-3	-2
ງສີ	8	-2
ງສື	3	-4
ງສຸ	-16	0
ງສົ	-11	-4
ງສຽ	8	1
ງສ່	-10	0
ງຫ	5	4
ງຫນ	6	11
ງຫມ	-11	2
ງຫລ	44	-12
ງຫວ	15	-1
ງຫອ	0	4
ງຫົ	-5	-3
ງຫ້	-1	-4
ງອ	0	-10
ງອອ	-13	-13
ງອັ	4	-5
ງອາ	-10	-6
ງອິ	0	3
ງອີ	10	8
ງອື	-9	3
ງອຸ	8	0
ງອົ	3	2
ງອ່	3	2
ງອ້	5	-9
ງຮ	15	-9
ງຮອ	8	4
ງຮາ	5	7
ງຮຽ	-4	0
ງຮ້	18	-22
ງາ	-2	-2
ງານ	6	-2
ງິ	13	0
ງິນ	8	3
ງື	-6	1
ງື່	-7	0
ງູ	11	12
ງູກ	15	10
ງູສ	-2	-4
ງົ	3	3
ງົງ	3	2
ງົດ	-1	5
ງົບ	-2	-5
ງເ	-8	20
ງເກ	-12	-4
ງເຂ	3	1
ງເຄ	-7	0
ງເຈ	21	2
ງເຊ	9	11
ງເດ	-15	5
ງເຕ	3	1
ງເທ	-9	-2
ງເບ	5	-2
ງເປ	12	2
ງເພ	4	-5
ງເມ	6	-2
ງເລ	-8	6
ງເວ	3	4
ງເສ	7	-4
ງເຫ	-9	-9
ງເອ	-3	11
ງເຮ	3	-11
ງແ	6	-7
ງແກ	0	-3
ງແຂ	-3	-16
ງແຊ	-11	0
ງແດ	-4	-5
ງແຕ	9	-3
ງແນ	-6	0
ງແບ	4	1
ງແປ	3	-1
ງແຜ	-1	3
ງແມ	-15	0
ງແລ	5	11
ງແວ	4	4
ງແສ	-7	0
ງແຫ	14	4
ງແຮ	-16	-6
ງໂ	6	5
ງໂຄ	0	-4
ງໂຕ	18	-4
ງໂທ	-12	3
ງໂປ	3	5
ງໂຮ	-1	4
ງໄ	13	1
ງໄກ	2	-3
ງໄຂ	-8	9
ງໄຄ	38	-28
ງໄຈ	14	2
ງໄຊ	-4	4
ງໄດ	-5	-10
ງໄນ	3	-1
ງໄບ	7	2
ງໄປ	-8	13
ງໄລ	6	-2
ງໄວ	1	6
ງໄສ	-5	6
ງໄຫ	-6	-2
ງໄອ	3	5
ງໆ	-4	-5
ງໆບ	-2	-7
ງ່	4	4
ງ່ວ	0	7
ງ່າ	4	-3
ງ້	3	3
ງ້ວ	3	3
ງໍ	2	-11
ຈ	5	-11
ຈ ,	1	3
ຈ .	-8	-1
ຈກ	15	-1
ຈຂ	3	2
ຈຂາ	-3	0
ຈຄ	8	-7
ຈຈ	-9	5
ຈຈົ	-3	3
ຈຊ	-14	2
ຈຍ	27	19
ຈຍັ	-1	4
ຈຍາ	29	15
ຈດ	11	-17
ຈດີ	9	-20
ຈຕ	0	3
ຈທ	1	3
ຈທີ	-8	2
ຈທຽ	7	-5
ຈນ	17	11
ຈນ 00	-11	0
ຈນຕ	1	3
ຈນຢ	8	3
ຈບ	20	17
ຈບໍ	32	18
ຈປ	1	-9
ຈປົ	-2	-7
ຈຜ	3	2
ຈຝ	-11	0
ຈຝື	-11	0
ຈພ	3	1
ຈມ	-3	6
ຈມາ	-6	3
ຈມີ	3	1
ຈຢ	18	-4
ຈຢາ	17	1
ຈຢູ	1	-5
ຈລ	-3	0
ຈວ	7	5
ຈວາ	9	5
ຈສ	1	2
ຈສະ	2	-7
ຈສັ	2	5
ຈຫ	-10	-2
ຈຫລ	-11	1
ຈຫອ	-2	3
ຈຫາ	-4	0
ຈອ	2	-4
ຈອກ	-5	5
ຈອງ	-12	9
ຈອນ	6	-6
ຈອ່	9	-6
ຈຮ	-14	1
ຈຮົ	-5	0
ຈຮ້	-8	1
ຈະ	-29	2
ຈະຂ	-7	0
ຈະຊ	-4	-2
ຈະຕ	-7	1
ຈະປ	-4	0
ຈະລ	-4	1
ຈະສ	3	2
ຈະຫ	15	-3
ຈະຮ	-20	2
ຈະເ	-4	5
ຈະໄ	13	4
ຈັ	5	-8
ຈັກ	-19	14
ຈັງ	10	3
ຈັດ	6	-8
ຈັນ	17	-1
ຈັບ	7	-12
ຈັ່	5	1
ຈາ	-43	-9
ຈາກ	2	-18
ຈາງ	6	-1
ຈານ	-8	0
ຈາມ	-27	-1
ຈາະ	-3	3
ຈິ	9	-3
ຈິງ	-4	-2
ຈິດ	8	14
ຈິບ	8	-14
ຈີ	8	1
ຈີກ	6	-2
ຈີ່	1	3
ຈຶ	9	4
ຈຶ່	9	4
ຈື	5	2
ຈື່	3	4
ຈຸ	0	-13
ຈຸກ	4	4
ຈຸດ	6	-16
ຈຸບ	-9	0
ຈົ	-1	18
ຈົກ	-8	4
ຈົດ	3	1
ຈົນ	-3	12
ຈົບ	23	6
ຈົມ	8	5
ຈົ່	-9	-3
ຈົ້	7	-2
ຈເ	14	10
ຈເຂ	6	3
ຈເຕ	17	4
ຈເລ	-8	5
ຈແ	7	13
ຈແລ	13	5
ຈໂ	-9	-6
ຈໄ	-14	1
ຈໄດ	-3	-5
ຈໄວ	3	6
ຈ່	3	-5
ຈ່ອ	0	-5
ຈ້	-14	-16
ຈ້ງ	-8	-7
ຈ້າ	-14	-11
ຈໍ	-30	-6
ຈໍາ	-15	0
ຈໍ້	7	-1
ຊ	6	4
ຊກ	-2	3
ຊຍ	-3	0
ຊດ	-1	4
ຊດຽ	-1	4
ຊບ	2	1
ຊບ .	5	-2
ຊບນ	-3	-1
ຊມ	2	-2
ຊມ .	4	1
ຊລ	8	-2
ຊລຸ	5	6
ຊວ	-4	0
ຊອ	-17	0
ຊອກ	-19	-1
ຊະ	-5	-2
ຊະນ	-5	-2
ຊັ	31	-7
ຊັກ	26	13
ຊັດ	8	2
ຊັນ	-3	-5
ຊັ່	8	-10
ຊັ້	-16	-7
ຊາ	3	17
ຊາ .	1	-7
ຊາຂ	-15	2
ຊາຈ	-6	-1
ຊາຍ	26	9
ຊາດ	-5	0
ຊານ	-5	-3
ຊາບ	5	1
ຊາປ	-6	-1
ຊາວ	-4	11
ຊິ	-29	20
ຊິຂ	-6	0
ຊິຈ	8	2
ຊິຕ	-14	2
ຊິຖ	6	3
ຊິບ	16	16
ຊິປ	-13	2
ຊິວ	4	-1
ຊິຫ	5	-7
ຊິເ	-1	3
ຊິແ	6	6
ຊິໄ	-20	-1
ຊີ	13	10
ຊີດ	13	6
ຊີນ	-36	-6
ຊີບ	9	-2
ຊີລ	-5	1
ຊີວ	32	10
ຊີເ	13	10
ຊີ້	1	-9
ຊຶ	30	24
ຊຶມ	30	24
ຊື	11	-4
ຊືນ	5	-7
ຊືອ	9	2
ຊື່	9	-12
ຊື້	-2	13
ຊຸ	4	2
ຊຸດ	-4	-3
ຊຸມ	2	-5
ຊຸ່	6	9
ຊູ	11	-2
ຊູລ	11	-2
ຊົ	21	-15
ຊົາ	29	-9
ຊົ່	-7	8
ຊົ້	21	-8
ຊຽ	-2	-8
ຊຽງ	-3	-4
ຊຽມ	-1	-5
ຊໄ	4	4
ຊ່	-25	5
ຊ່ວ	-19	4
ຊ່ອ	3	1
ຊ່າ	11	3
ຊ່ຽ	-3	-3
ຊ້	14	-7
ຊ້ຄ	4	0
ຊ້ຈ	-5	3
ຊ້ຢ	-9	2
ຊ້ອ	6	4
ຊ້າ	29	-2
ຊ້ເ	9	-9
ຊ້ໄ	-14	0
ຊ໋	-8	0
ຊ໋ອ	-8	0
ຊໍ	-14	5
ຊໍາ	-9	2
ຊໍ້	-5	3
຋	-2	3
ຍ	-15	9
ຍ "	7	0
ຍ (	5	-3
ຍ ,	12	5
ຍ .	-4	-8
ຍ . ກ	1	3
ຍ . ຂ	-17	-4
ຍ . ຄ	-5	0
ຍ . ດ	-6	0
ຍ . ຖ	7	-3
ຍ . ມ	6	2
ຍ . ຢ	-5	0
ຍ . ເ	-1	-3
ຍ 00	16	9
ຍ 00 ,	7	3
ຍ 00 ປ	8	0
ຍ 00 ມ	5	3
ຍ 000	-14	-1
ຍ 2	-5	0
ຍ 4	6	3
ຍ 5	3	3
ຍ 5 ປ	3	5
ຍ 7	3	3
ຍ :	0	3
ຍກ	15	-8
ຍກວ	0	-3
ຍກະ	3	0
ຍກັ	3	-4
ຍກາ	-25	0
ຍກິ	12	-4
ຍກ້	7	4
ຍກໍ	-8	-1
ຍຂ	-26	8
ຍຂາ	-6	-7
ຍຂຶ	-5	-4
ຍຂຽ	6	1
ຍຂ້	-10	12
ຍຂໍ	-5	7
ຍຄ	-14	0
ຍຄວ	7	-5
ຍຄາ	-5	-2
ຍຄິ	-3	0
ຍຄົ	-5	3
ຍຄ່	-13	-4
ຍງ	4	-2
ຍງາ	5	3
ຍຈ	3	-7
ຍຈະ	15	1
ຍຈາ	-8	-7
ຍຈົ	-7	-1
ຍຊ	-6	-8
ຍຊອ	7	-1
ຍຊັ	-10	-5
ຍຊາ	3	0
ຍຊິ	16	9
ຍຊີ	-15	-9
ຍຊື	2	-5
ຍຊ່	2	4
ຍຊ໋	-3	0
ຍຍ	-28	2
ຍຍັ	-18	-7
ຍຍິ	-4	0
ຍຍົ	1	5
ຍຍ້	-10	1
ຍດ	-23	-7
ຍດີ	-12	-4
ຍດຽ	4	-2
ຍດໍ	-20	3
ຍຕ	3	-4
ຍຕອ	-11	0
ຍຕັ	-3	-4
ຍຕາ	7	-7
ຍຕື	7	6
ຍຕົ	-7	-3
ຍຕ້	8	-3
ຍຖ	7	1
ຍຖື	5	1
ຍທ	0	-17
ຍທັ	-12	0
ຍທາ	-4	2
ຍທີ	-6	-4
ຍທ້	5	6
ຍນ	5	13
ຍນັ	-4	9
ຍນິ	0	-7
ຍນີ	2	3
ຍນ້	3	4
ຍນໍ	-2	5
ຍບ	18	4
ຍບວ	2	-9
ຍບ້	-3	1
ຍບໍ	14	18
ຍປ	3	6
ຍປອ	0	3
ຍປີ	-14	4
ຍປຸ	4	2
ຍປົ	3	-2
ຍປ່	4	-1
ຍຜ	0	3
ຍຜ່	0	-4
ຍພ	-10	4
ຍພາ	-12	0
ຍພິ	4	2
ຍພຽ	-4	0
ຍພໍ	-5	1
ຍຟ	-6	3
ຍມ	13	-14
ຍມາ	-11	1
ຍມີ	13	-16
ຍມື	7	1
ຍຢ	-4	1
ຍຢາ	-17	11
ຍຢູ	14	-5
ຍລ	19	1
ຍລັ	10	4
ຍລາ	4	2
ຍລົ	-4	-9
ຍລ້	4	0
ຍວ	-2	16
ຍວ່	-6	9
ຍສ	5	-5
ຍສອ	-5	0
ຍສະ	-8	-3
ຍສັ	9	-1
ຍສີ	2	-9
ຍສົ	14	4
ຍຫ	-7	-25
ຍຫນ	-16	-24
ຍຫມ	-2	4
ຍຫລ	-2	-5
ຍຫາ	36	8
ຍຫົ	-3	-2
ຍອ	11	10
ຍອມ	18	3
ຍອອ	5	1
ຍອາ	3	5
ຍອ່	-11	1
ຍຮ	-22	0
ຍຮັ	-6	0
ຍຮາ	9	10
ຍຮູ	-4	-4
ຍຮ້	-11	-2
ຍະ	-12	1
ຍະຍ	-8	0
ຍະພ	-8	0
ຍັ	-11	-19
ຍັງ	-13	-20
ຍາ	19	9
ຍາກ	38	22
ຍາຂ	-11	0
ຍາຍ	8	-2
ຍາດ	27	-5
ຍານ	-15	-1
ຍາບ	-11	-6
ຍາມ	-4	3
ຍາວ	-6	0
ຍາສ	-3	0
ຍາເ	11	-6
ຍາໄ	-4	0
ຍິ	-6	2
ຍິງ	-8	4
ຍິນ	0	3
ຍິບ	1	-3
ຍີ	-11	5
ຍີ່	-12	4
ຍຸ	-15	15
ຍຸ 00	15	12
ຍຸ 5	-4	0
ຍຸງ	-26	6
ຍົ	6	18
ຍົກ	4	21
ຍົນ	-1	-3
ຍເ	-9	22
ຍເກ	-4	6
ຍເຂ	-16	3
ຍເຄ	-19	2
ຍເງ	2	4
ຍເຈ	12	6
ຍເຊ	-5	0
ຍເດ	-6	1
ຍເຖ	-3	-2
ຍເທ	3	3
ຍເບ	10	2
ຍເປ	-37	-2
ຍເພ	3	-3
ຍເມ	0	4
ຍເລ	-10	10
ຍເວ	2	-4
ຍເຫ	7	-5
ຍເອ	4	1
ຍເຮ	30	6
ຍແ	-7	-14
ຍແດ	24	-2
ຍແຕ	1	-8
ຍແທ	-3	1
ຍແນ	-6	-7
ຍແປ	-24	1
ຍແຜ	3	1
ຍແມ	-28	-3
ຍແສ	-7	-2
ຍແຮ	-1	3
ຍໂ	-2	-11
ຍໂຄ	-6	-1
ຍໂຕ	-1	-8
ຍໄ	4	33
ຍໄຂ	-15	3
ຍໄຈ	76	34
ຍໄຊ	3	-11
ຍໄດ	-16	5
ຍໄນ	-20	-6
ຍໄປ	-6	-4
ຍໄຜ	8	-12
ຍໄວ	7	7
ຍໄຫ	6	6
ຍໆ	-6	-2
ຍໆ .	-3	0
ຍໆເ	-8	-5
ຍໆໄ	-3	4
ຍ່	20	-35
ຍ່ກ	-4	-7
ຍ່ຂ	4	-3
ຍ່ຍ	-2	3
ຍ່າ	-12	-3
ຍ່ຽ	28	-22
ຍ່ໄ	3	-4
ຍ້	0	9
ຍ້ອ	-24	4
ຍ້າ	24	7
ດ	-39	21
ດ "	-11	1
ດ (	6	2
ດ ,	5	1
ດ , ຄ	6	-3
ດ .	18	13
ດ . ກ	-8	0
ດ . ຂ	19	4
ດ . ຕ	8	1
ດ . ບ	-7	2
ດ . ພ	17	5
ດ . ມ	7	4
ດ . ຢ	2	-4
ດ . ສ	3	-1
ດ . ເ	6	2
ດ . ແ	-6	-1
ດ 00	17	5
ດ 00.0	5	3
ດ 000	-20	-2
ດ 000 .	-4	-3
ດ 2	3	0
ດ 5	7	-6
ດ 6	4	3
ດ 7	1	4
ດ 7 ອ	1	4
ດ 9	-3	2
ດ ?	-13	10
ດ b	-4	-1
ດ mri	-6	6
ດ pet	6	0
ດ tace	-5	-1
ດກ	-21	26
ດກວ	-5	-1
ດກອ	-3	0
ດກະ	1	10
ດກັ	4	4
ດກາ	-6	0
ດກິ	2	7
ດກ່	11	-5
ດກ້	5	-1
ດກໍ	-21	2
ດຂ	-1	10
ດຂອ	-16	-2
ດຂະ	6	-3
ດຂາ	4	-4
ດຂີ	0	6
ດຂຶ	-7	9
ດຂຽ	-11	-3
ດຂ້	9	0
ດຂໍ	11	5
ດຄ	13	-11
ດຄວ	1	-8
ດຄຸ	-3	5
ດຄົ	3	-6
ດຄໍ	4	-3
ດງ	32	-32
ດງກ	5	1
ດງຄ	3	-3
ດງຈ	-4	0
ດງຍ	-4	-1
ດງຕ	-5	-4
ດງບ	1	-4
ດງມ	0	8
ດງລ	6	-3
ດງອ	14	-4
ດງຮ	9	-18
ດງເ	5	-9
ດງແ	2	-4
ດຈ	5	-18
ດຈະ	0	-5
ດຈັ	-7	-2
ດຈາ	4	-10
ດຈີ	3	2
ດຈຸ	-3	0
ດຈົ	6	-4
ດຊ	14	-12
ດຊອ	8	1
ດຊັ	-5	0
ດຊິ	-8	2
ດຊີ	-3	-10
ດຊື	14	-6
ດຊໍ	-5	-1
ດຍ	-12	13
ດຍສ	-4	1
ດຍັ	3	8
ດຍ່	4	-2
ດຍ້	-10	1
ດດ	14	2
ດດັ	10	0
ດດີ	-4	4
ດດໍ	2	-6
ດຕ	-21	16
ດຕອ	-4	-1
ດຕະ	-2	-13
ດຕັ	3	1
ດຕາ	0	13
ດຕິ	1	-4
ດຕີ	2	3
ດຕຶ	5	3
ດຕົ	-13	3
ດຕຽ	-6	2
ດຕ້	-7	1
ດຕໍ	-17	1
ດຖ	-11	-1
ດຖີ	-3	-1
ດຖື	3	1
ດຖົ	-4	-2
ດທ	-27	-22
ດທະ	1	5
ດທັ	-10	-2
ດທາ	5	-2
ດທຸ	-22	-6
ດທົ	-7	1
ດທ້	12	-9
ດທໍ	2	-8
ດນ	22	-19
ດນອ	2	5
ດນັ	-17	2
ດນາ	-4	4
ດນີ	11	-21
ດນົ	21	10
ດນໄ	4	4
ດນ່	6	-4
ດນ້	8	-14
ດນໍ	-4	-6
ດບ	-3	17
ດບຸ	5	-4
ດບ່	3	1
ດບ້	-7	1
ດບໍ	-6	10
ດປ	8	29
ດປວ	-5	2
ດປອ	-4	0
ດປະ	-4	-5
ດປັ	1	3
ດປາ	-1	3
ດປີ	7	3
ດປຶ	-10	0
ດປົ	18	10
ດປ່	0	7
ດປ້	-3	3
ດຜ	-14	5
ດຜູ	-4	3
ດຜົ	3	1
ດຜ່	-10	2
ດຜ້	2	-3
ດຝ	2	-6
ດພ	29	-8
ດພັ	12	2
ດພາ	-8	1
ດພີ	4	-3
ດພຸ	7	1
ດພູ	17	-10
ດພົ	-5	4
ດຟ	4	3
ດຟອ	4	2
ດມ	39	-25
ດມະ	-4	-1
ດມາ	13	9
ດມີ	-11	-5
ດມື	39	-30
ດຢ	9	9
ດຢາ	-32	4
ດຢູ	30	7
ດລ	-16	11
ດລອ	14	-1
ດລະ	-8	4
ດລາ	-9	-5
ດລູ	-22	4
ດລົ	18	9
ດລໍ	7	-4
ດວ	-2	-4
ດວກ	-3	-1
ດວາ	-6	-3
ດວິ	2	11
ດວີ	-6	-3
ດວຽ	6	-8
ດສ	-9	-14
ດສວ	-1	-3
ດສອ	-1	-6
ດສະ	-7	8
ດສັ	-24	0
ດສາ	9	-9
ດສິ	-5	0
ດສີ	8	-4
ດສຸ	2	-14
ດສູ	1	3
ດສົ	7	6
ດສ່	-5	0
ດສໍ	-2	3
ດຫ	0	-8
ດຫຍ	-6	-1
ດຫນ	16	5
ດຫມ	-9	0
ດຫລ	-7	-8
ດຫົ	-7	5
ດອ	-16	-40
ດອກ	-6	-1
ດອງ	-11	4
ດອນ	5	0
ດອອ	-8	-32
ດອາ	-9	-6
ດອິ	4	-2
ດອີ	8	-10
ດອຸ	-5	0
ດຮ	16	8
ດຮອ	2	-3
ດຮາ	11	10
ດຮ້	-3	1
ດັ	34	19
ດັກ	23	8
ດັງ	25	11
ດັດ	8	-4
ດັນ	-2	8
ດັບ	-14	-3
ດາ	12	1
ດິ	1	-11
ດິກ	4	0
ດິນ	4	-10
ດີ	-40	-40
ດີ ,	4	3
ດີ .	11	-23
ດີ 00	-5	0
ດີ ?	6	-1
ດີກ	-12	-12
ດີຂ	6	-3
ດີຄ	-9	0
ດີຖ	3	5
ດີທ	-5	-6
ດີນ	-5	3
ດີບ	-3	-32
ດີພ	-7	-4
ດີມ	-15	0
ດີຢ	-4	-7
ດີສ	7	0
ດີຫ	-13	-5
ດີເ	-9	6
ດີແ	-26	-4
ດີໂ	-17	2
ດີໄ	-5	5
ດີໆ	4	0
ດີ້	-36	4
ດື	-24	-4
ດືອ	-20	6
ດື່	-10	-6
ດື້	8	-1
ດູ	13	7
ດູດ	26	10
ດູແ	0	-6
ດົ	-19	3
ດົນ	-18	2
ດຽ	-2	6
ດຽມ	-1	4
ດຽວ	-1	4
ດເ	-2	8
ດເກ	-10	-1
ດເຂ	7	-6
ດເຄ	5	-3
ດເງ	7	-6
ດເຈ	11	-6
ດເຊ	-27	-3
ດເດ	3	-2
ດເຕ	-7	4
ດເບ	-16	0
ດເປ	11	3
ດເພ	-4	4
ດເມ	3	0
ດເລ	18	14
ດເວ	3	5
ດເສ	6	0
ດເຫ	11	8
ດເອ	-9	-7
ດເຮ	-18	10
ດແ	-2	-8
ດແກ	-8	-1
ດແຂ	-4	6
ດແຈ	3	0
ດແດ	-4	-3
ດແຕ	-6	4
ດແທ	-5	2
ດແນ	37	6
ດແຜ	32	-15
ດແພ	-7	0
ດແມ	-17	7
ດແລ	-34	-18
ດໂ	11	18
ດໂຄ	4	4
ດໂຕ	10	16
ດໂຮ	-7	-1
ດໄ	-19	0
ດໄຂ	-1	-3
ດໄຈ	-5	0
ດໄຊ	-1	-8
ດໄດ	16	7
ດໄຕ	-3	4
ດໄນ	-10	-2
ດໄບ	-3	1
ດໄປ	8	3
ດໄຟ	-2	3
ດໄສ	-6	-3
ດໄຫ	-10	7
ດໆ	18	7
ດໆເ	7	2
ດ່	-3	3
ດ່ .	1	-5
ດ່ ?	5	3
ດ່ມ	11	1
ດ່ວ	15	11
ດ່າ	5	-12
ດ່ເ	-3	1
ດ້	-4	-5
ດ້ .	-7	-21
ດ້ 00	-3	4
ດ້ 000	4	2
ດ້ 2	8	8
ດ້ 3	3	-5
ດ້ 38.0	7	7
ດ້ 4	9	-3
ດ້ 5	4	12
ດ້ 6	3	1
ດ້ 8	3	13
ດ້ 9	12	3
ດ້ກ	-18	6
ດ້ຂ	-15	4
ດ້ຄ	0	-7
ດ້ຈ	-1	4
ດ້ຊ	10	-15
ດ້ຍ	-5	-6
ດ້ດ	-16	-7
ດ້ຕ	4	4
ດ້ຖ	4	-3
ດ້ນ	-24	3
ດ້ບ	-3	-10
ດ້ປ	-2	-14
ດ້ມ	-6	1
ດ້ຢ	1	-8
ດ້ລ	2	-6
ດ້ວ	-4	-2
ດ້ສ	-10	5
ດ້ຫ	1	-13
ດ້ອ	9	1
ດ້ຮ	9	3
ດ້າ	1	3
ດ້ເ	-8	6
ດ້ແ	-3	-11
ດ້ໄ	-2	14
ດໍ	10	3
ດໍາ	10	3
ຕ	0	19
ຕ .	9	4
ຕກ	-6	18
ຕກ ,	6	0
ຕກ .	7	2
ຕກເ	24	5
ຕກໄ	-9	1
ຕຂ	5	4
ຕຍ	3	1
ຕຕ	-4	0
ຕຕາ	-4	0
ຕທ	-12	-3
ຕບ	13	-3
ຕບໍ	13	-3
ຕຢ	4	2
ຕລ	2	3
ຕສ	-2	4
ຕສົ	2	4
ຕຫ	8	1
ຕອ	-1	39
ຕອຍ	5	3
ຕອດ	1	3
ຕອນ	-9	34
ຕອບ	2	-5
ຕອອ	8	0
ຕຮ	6	7
ຕຮ້	3	6
ຕະ	-18	-3
ຕະບ	-3	7
ຕະປ	16	3
ຕະພ	5	-8
ຕະລ	-9	-2
ຕະຫ	-15	-7
ຕັ	19	11
ຕັດ	-18	-15
ຕັນ	-17	6
ຕັບ	11	-4
ຕັມ	10	17
ຕັ້	23	15
ຕາ	28	14
ຕາ .	-6	-1
ຕາກ	-4	-1
ຕາຂ	10	1
ຕາຊ	0	-4
ຕາຍ	-56	-1
ຕາດ	-1	4
ຕາຕ	5	7
ຕາທ	4	-3
ຕານ	6	-12
ຕາບ	-13	-5
ຕາມ	-6	31
ຕາລ	9	5
ຕາສ	4	-6
ຕາຫ	-7	3
ຕາເ	43	-9
ຕາແ	24	-3
ຕິ	-33	-41
ຕິ .	-8	-16
ຕິກ	4	1
ຕິຂ	13	1
ຕິຍ	3	-1
ຕິດ	-9	-21
ຕິຕ	19	-2
ຕິທ	-3	-2
ຕິນ	8	1
ຕິບ	-4	-8
ຕິມ	-3	1
ຕິຢ	-8	0
ຕິຫ	-9	-4
ຕິເ	-12	0
ຕິແ	-4	2
ຕິໄ	8	-2
ຕິ່	-1	-3
ຕີ	17	0
ຕີ 5	5	2
ຕີກ	-6	1
ຕີນ	32	-6
ຕີບ	-1	7
ຕີລ	-3	-5
ຕຶ	4	-3
ຕຶບ	3	1
ຕຶ່	2	-3
ຕື	36	21
ຕື່	38	19
ຕຸ	8	-1
ຕຸກ	5	5
ຕຸບ	4	-7
ຕູ	-11	-1
ຕູຢ	3	2
ຕູ້	-17	-4
ຕົ	-28	14
ຕົກ	-17	13
ຕົດ	-1	5
ຕົນ	-11	1
ຕົວ	7	4
ຕົ້	-4	-9
ຕຽ	12	12
ຕຽງ	12	12
ຕເ	3	-3
ຕເຢ	3	3
ຕເຫ	9	5
ຕເອ	-9	-8
ຕແ	-5	0
ຕແຕ	-5	-1
ຕໄ	0	-9
ຕໄດ	-4	-5
ຕ່	-7	-7
ຕ່ 2	8	2
ຕ່ 3	5	-2
ຕ່ 4	2	6
ຕ່ກ	-4	-1
ຕ່ຂ	2	8
ຕ່ຄ	0	5
ຕ່ງ	-11	-3
ຕ່ຍ	12	-9
ຕ່ດ	-9	1
ຕ່ຕ	4	14
ຕ່ຖ	0	-5
ຕ່ທ	9	-2
ຕ່ນ	-12	-8
ຕ່ບ	-12	-7
ຕ່ພ	6	1
ຕ່ມ	28	-20
ຕ່ຢ	-16	-11
ຕ່ລ	-1	3
ຕ່ວ	15	14
ຕ່ສ	7	5
ຕ່ຫ	-3	11
ຕ່ອ	-24	9
ຕ່ຮ	-3	-1
ຕ່າ	-3	-4
ຕ່ເ	7	-6
ຕ່ແ	6	5
ຕ່ໄ	20	3
ຕ້	-5	-21
ຕ້ອ	-9	-29
ຕ້າ	2	4
ຕໍ	-2	-6
ຕໍາ	3	3
ຕໍ່	8	-9
ຕໍ້	-15	4
ຖ	-2	13
ຖນ	7	1
ຖບ	2	-5
ຖວ	-1	-4
ຖວຢ	2	-3
ຖອ	0	3
ຖອກ	-9	-3
ຖອດ	-5	-1
ຖອນ	14	7
ຖາ	-29	9
ຖານ	-11	0
ຖາມ	-6	7
ຖິ	8	4
ຖິ້	4	6
ຖີ	3	-4
ຖີ່	7	-4
ຖື	30	32
ຖືກ	-6	7
ຖືພ	21	14
ຖືມ	15	6
ຖູ	5	-3
ຖູແ	1	-3
ຖົ	-27	5
ຖົງ	-20	-2
ຖົ້	-5	5
ຖ່	-2	3
ຖ່າ	-2	3
ຖ້	-19	-7
ຖ້ວ	-7	5
ຖ້າ	-26	-6
ທ	-2	-7
ທ .	9	-9
ທກ	2	1
ທກໄ	-4	-1
ທງ	7	3
ທຊ	8	-3
ທດ	-17	3
ທດ .	-3	1
ທດເ	-3	-2
ທຕ	-5	2
ທທ	-3	1
ທນ	16	1
ທນແ	6	-3
ທນໄ	-4	-1
ທບ	-4	10
ທບໍ	-7	9
ທມ	6	8
ທມີ	4	6
ທລ	-12	-2
ທລອ	-9	-2
ທລະ	-14	-1
ທລາ	8	2
ທຫ	-26	2
ທຫາ	-27	2
ທຮ	0	3
ທຮັ	0	3
ທະ	11	22
ທະຍ	-1	8
ທະນ	8	4
ທະບ	-2	6
ທະເ	2	3
ທັ	-5	1
ທັກ	9	-10
ທັງ	-1	7
ທັນ	-16	10
ທັບ	9	1
ທາ	-8	8
ທາງ	15	2
ທາດ	-7	2
ທິ	11	-17
ທິງ	6	-8
ທິດ	20	-10
ທິບ	-10	0
ທີ	-22	-4
ທີ .	3	0
ທີ 00	7	-6
ທີ 2	-3	1
ທີ 3	-6	2
ທີ 4	-9	3
ທີ 5	3	4
ທີ 9	3	3
ທີຈ	-4	0
ທີດ	6	-7
ທີຕ	3	3
ທີມ	-4	-4
ທີລ	8	2
ທີສ	-16	13
ທີແ	6	3
ທີ່	-37	-5
ທຶ	3	5
ທຶກ	6	4
ທື	10	4
ທື່	10	4
ທຸ	-28	-26
ທຸກ	-27	-29
ທູ	-9	0
ທູດ	-9	0
ທົ	27	-11
ທົດ	14	-1
ທົນ	22	-23
ທົບ	6	0
ທົ່	6	2
ທົ້	-4	1
ທຽ	-13	-7
ທຽບ	-15	0
ທຽມ	3	-7
ທເ	12	-4
ທເດ	4	-3
ທແ	3	0
ທໄ	10	-7
ທໄດ	12	-2
ທໄຫ	0	-6
ທ່	-12	11
ທ່ອ	-4	0
ທ່າ	-9	7
ທ່ຽ	-3	4
ທ້	27	-11
ທ້ບ	0	-4
ທ້ອ	54	2
ທ້າ	3	-11
ທ້ໆ	-6	0
ທໍ	4	-3
ທໍາ	-1	-14
ທໍ່	3	12
ນ	-18	-4
ນ "	-9	-6
ນ " ຂ	-4	0
ນ (	-13	-1
ນ ,	-10	-3
ນ , ມ	-3	1
ນ , ເ	-4	1
ນ -	4	6
ນ .	11	12
ນ . ກ	-5	4
ນ . ຂ	-16	-3
ນ . ຈ	-6	0
ນ . ຊ	-6	1
ນ . ຍ	0	-3
ນ . ດ	-6	-2
ນ . ຕ	7	4
ນ . ຖ	6	5
ນ . ບ	16	-3
ນ . ພ	14	3
ນ . ມ	-17	13
ນ . ຢ	-14	2
ນ . ລ	3	6
ນ . ສ	-5	0
ນ . ຫ	7	6
ນ . ອ	9	-6
ນ . ເ	-17	1
ນ . ແ	13	0
ນ . ໂ	6	-3
ນ 0.0	8	-13
ນ 00	10	-10
ນ 00 00	11	10
ນ 00 mg	2	-9
ນ 00 ກ	5	5
ນ 00 ນ	-3	1
ນ 00 ບ	3	-1
ນ 00 ປ	9	0
ນ 00 ອ	-21	-1
ນ 00 ເ	4	-6
ນ 00.0	4	-2
ນ 000	26	-9
ນ 000 ,	5	1
ນ 000 .	7	3
ນ 000 00	-18	-7
ນ 000 000	11	5
ນ 000 mg	3	0
ນ 1	-7	-1
ນ 2	-9	-3
ນ 2 ອ	-1	-5
ນ 3	-27	1
ນ 3 ມ	-3	1
ນ 38.0	-1	4
ນ 39.0	0	3
ນ 4	3	-3
ນ 4 ຊ	6	0
ນ 5	-5	2
ນ 5 ມ	5	-1
ນ 6	-7	10
ນ 6 ເ	-8	0
ນ 7	6	-1
ນ 8	-10	-6
ນ :	0	1
ນ : ມ	1	3
ນ ?	-5	-5
ນ allopurinol	2	8
ນ amlodipine	-9	0
ນ aspirin	-3	0
ນ capecitabine	17	-8
ນ ef	3	-7
ນ ef 00	3	-7
ນ enalapril	0	4
ນ hi	0	3
ນ hydrocortisone	10	-6
ນ icu	-6	0
ນ imatinib	3	-4
ນ losartan	-4	-3
ນ methotrexate	-6	2
ນ nivolumab	-9	2
ນ prednisolone	4	0
ນ qdenga	-6	0
ນ rivaroxaban	3	-3
ນ sae	7	0
ນ warfarin	5	2
ນກ	15	-7
ນກວ	16	-10
ນກະ	8	8
ນກັ	2	9
ນກາ	-7	-9
ນກິ	-3	-11
ນກື	1	5
ນກຸ	-4	1
ນກົ	6	3
ນກ່	2	-12
ນກໍ	7	10
ນຂ	2	-6
ນຂວ	1	3
ນຂອ	-4	0
ນຂັ	4	-12
ນຂາ	-15	2
ນຂີ	-4	2
ນຂຶ	18	-19
ນຂົ	5	-6
ນຂຽ	-10	-8
ນຂ້	1	17
ນຂໍ	4	10
ນຄ	-30	27
ນຄວ	5	-4
ນຄັ	3	4
ນຄາ	12	6
ນຄິ	-3	3
ນຄື	-32	21
ນຄຸ	-3	2
ນຄູ	-3	3
ນຄົ	-13	-7
ນຄ່	-8	2
ນຄໍ	16	4
ນງ	17	3
ນງາ	13	-1
ນຈ	21	12
ນຈອ	12	-2
ນຈະ	3	8
ນຈັ	-3	1
ນຈາ	-3	4
ນຈີ	-1	3
ນຈຶ	8	0
ນຈຸ	2	-9
ນຈົ	11	7
ນຊ	15	12
ນຊະ	-5	2
ນຊັ	-2	-15
ນຊິ	-14	4
ນຊຶ	1	4
ນຊື	3	4
ນຊູ	11	-2
ນຊົ	8	7
ນຊ່	-4	9
ນຊ້	20	7
ນຍ	0	-12
ນຍອ	1	3
ນຍັ	10	-6
ນຍາ	-16	-5
ນຍີ	-3	0
ນຍົ	-5	-7
ນຍ່	13	0
ນຍ້	12	3
ນດ	-6	-14
ນດອ	-12	2
ນດັ	4	2
ນດີ	-21	-19
ນດຽ	19	1
ນດໍ	2	-3
ນຕ	-4	6
ນຕອ	-13	4
ນຕະ	-9	-2
ນຕັ	19	4
ນຕາ	-2	-6
ນຕິ	8	2
ນຕີ	6	2
ນຕຸ	-5	-2
ນຕົ	-7	0
ນຕຽ	3	8
ນຕ້	-8	-6
ນຕໍ	6	3
ນຖ	9	3
ນຖອ	3	2
ນຖາ	0	7
ນຖື	-3	1
ນຖ້	1	-9
ນທ	10	12
ນທະ	-1	6
ນທັ	15	-9
ນທາ	-3	-4
ນທີ	-38	0
ນທຶ	6	4
ນທຸ	-7	-8
ນທູ	-9	0
ນທົ	27	1
ນທ່	9	-1
ນທໍ	5	12
ນນ	13	-19
ນນອ	3	-7
ນນະ	4	-2
ນນັ	-22	4
ນນາ	-9	0
ນນິ	4	-4
ນນີ	42	-7
ນນ້	4	8
ນນໍ	14	-4
ນບ	-1	0
ນບມ	-5	0
ນບວ	6	-13
ນບອ	-15	5
ນບາ	15	-1
ນບິ	-5	1
ນບ່	-3	-1
ນບ້	10	2
ນປ	-25	8
ນປວ	11	-1
ນປະ	-11	-4
ນປາ	-4	4
ນປິ	11	-16
ນປີ	-14	10
ນປຸ	6	2
ນປົ	-21	3
ນປ່	-3	2
ນປ້	-1	6
ນຜ	21	11
ນຜະ	-3	-6
ນຜິ	13	12
ນຜູ	14	-1
ນຜົ	-3	6
ນຜ່	-9	-3
ນຜ້	3	2
ນຝ	-1	-9
ນພ	-11	20
ນພວ	5	5
ນພອ	-8	0
ນພະ	-13	0
ນພັ	-1	7
ນພາ	-10	-1
ນພິ	1	5
ນພຸ	0	-3
ນພູ	0	-3
ນພ້	-1	4
ນພໍ	11	3
ນຟ	-15	1
ນຟອ	-4	-2
ນຟື	-5	2
ນຟູ	-14	0
ນມ	9	2
ນມະ	6	4
ນມັ	-5	0
ນມາ	3	-1
ນມີ	-19	-10
ນມຶ	3	-5
ນມື	18	13
ນມໍ	-3	-1
ນຢ	-1	-28
ນຢັ	-4	1
ນຢາ	21	-17
ນຢູ	-11	-11
ນຢ້	-10	0
ນລ	4	20
ນລວ	14	5
ນລອ	-6	2
ນລະ	-14	3
ນລາ	-5	-9
ນລິ	3	-1
ນລີ	-1	-6
ນລຸ	2	8
ນລູ	-4	4
ນລົ	12	3
ນລ່	-4	3
ນລ້	3	2
ນລໍ	-4	0
ນວ	-14	11
ນວດ	-1	3
ນວນ	-11	0
ນວັ	15	-1
ນວາ	-7	1
ນວິ	-15	3
ນວີ	7	0
ນວຽ	14	-5
ນວໄ	15	8
ນວ່	-39	11
ນສ	-21	13
ນສວ	1	4
ນສອ	26	5
ນສະ	-7	-7
ນສັ	-5	-3
ນສາ	6	7
ນສີ	1	-8
ນສຶ	-5	3
ນສຸ	-15	3
ນສູ	-9	6
ນສົ	-15	0
ນສຽ	3	8
ນສ່	1	-3
ນສໍ	5	4
ນຫ	28	6
ນຫຍ	35	-5
ນຫນ	39	-11
ນຫມ	11	-11
ນຫລ	-35	5
ນຫວ	-9	1
ນຫອ	0	3
ນຫະ	-6	4
ນຫັ	13	-13
ນຫາ	-6	14
ນຫື	9	-2
ນຫົ	0	-6
ນຫ້	-5	7
ນອ	3	-8
ນອງ	8	-16
ນອນ	11	18
ນອອ	-3	-5
ນອັ	-4	0
ນອາ	3	-12
ນອີ	-15	0
ນອື	6	5
ນອ່	3	-4
ນຮ	2	-5
ນຮອ	-14	-9
ນຮັ	-6	2
ນຮາ	34	0
ນຮຸ	3	-2
ນຮ່	-4	-1
ນະ	-8	-2
ນະນ	-11	-3
ນະໂ	2	-4
ນັ	4	3
ນັກ	-4	1
ນັງ	6	-3
ນັດ	-13	7
ນັບ	9	5
ນັ່	19	13
ນັ້	-28	-1
ນາ	9	34
ນາກ	-4	1
ນາຄ	5	8
ນາງ	6	-10
ນາຍ	-13	-1
ນາດ	-2	-4
ນາທ	19	17
ນາມ	-5	3
ນາວ	6	26
ນາະ	3	1
ນາໄ	2	-5
ນິ	-2	-11
ນິດ	-13	1
ນິນ	8	4
ນິ່	0	-5
ນິ້	2	-7
ນີ	16	8
ນີບ	4	2
ນີລ	-3	5
ນີສ	-3	-2
ນີ້	30	15
ນຶ	2	-7
ນຶ່	2	-10
ນື	-10	-3
ນືອ	-8	2
ນື້	-11	-2
ນົ	11	6
ນົດ	-14	1
ນົມ	24	-1
ນົາ	-4	0
ນຽ	-4	2
ນຽວ	-5	0
ນເ	7	7
ນເກ	-16	15
ນເຂ	-25	10
ນເຄ	4	4
ນເງ	-9	3
ນເຈ	-33	5
ນເຊ	-8	-2
ນເດ	-16	1
ນເຕ	-6	2
ນເຖ	0	-8
ນເທ	-4	-11
ນເນ	-10	-4
ນເບ	4	0
ນເປ	-4	13
ນເພ	9	-8
ນເມ	10	-3
ນເຢ	5	14
ນເລ	54	15
ນເວ	3	14
ນເສ	-22	-3
ນເຫ	12	3
ນເອ	14	-7
ນເຮ	6	-8
ນແ	-45	-1
ນແກ	6	15
ນແຂ	18	6
ນແຈ	1	-3
ນແຕ	10	-7
ນແຖ	1	-10
ນແທ	5	-7
ນແນ	-33	5
ນແບ	-11	-2
ນແປ	-3	-3
ນແຜ	-3	-1
ນແພ	-14	1
ນແມ	9	-6
ນແສ	8	7
ນແຮ	-3	-8
ນໂ	-10	5
ນໂຄ	-6	2
ນໂຕ	9	1
ນໂຖ	-4	5
ນໂລ	-10	5
ນໂຮ	-16	-5
ນໄ	4	-16
ນໄຄ	7	-4
ນໄຈ	-14	3
ນໄຊ	1	3
ນໄດ	-12	-45
ນໄນ	37	11
ນໄບ	-19	6
ນໄປ	-17	0
ນໄຜ	0	4
ນໄພ	-3	0
ນໄຟ	-15	-2
ນໄມ	0	3
ນໄລ	3	3
ນໄວ	13	0
ນໄຫ	-5	-2
ນໄອ	1	3
ນໆ	10	13
ນໆຄ	3	5
ນໆວ	0	9
ນໆເ	-4	2
ນ່	3	-21
ນ່ນ	2	3
ນ່ວ	-7	-7
ນ່ອ	20	-19
ນ້	18	8
ນ້ຍ	-5	-4
ນ້ນ	17	-4
ນ້ອ	13	-10
ນ້າ	4	16
ນ໌	-5	-6
ນໍ	0	-9
ນໍາ	-1	4
ນໍ້	11	-7
ບ	-12	5
ບ "	-4	3
ບ ,	10	0
ບ , ໄ	5	0
ບ .	6	-3
ບ . ຂ	-10	1
ບ . ຄ	3	-5
ບ . ມ	5	5
ບ . ຢ	-3	-2
ບ . ລ	14	1
ບ . ຫ	-1	-3
ບ . ໄ	6	-2
ບ 00	5	-5
ບ 1	3	-3
ບ 2	-5	-6
ບ 2 ປ	-8	0
ບ 3	-9	-3
ບ 5	3	0
ບ 6	-6	-2
ບ 6 ເ	-6	0
ບ :	-5	3
ບກ	13	-3
ບກວ	-4	-7
ບກະ	4	-2
ບກັ	-8	1
ບກາ	23	-2
ບກົ	3	3
ບກ່	0	-3
ບກ້	0	7
ບກໍ	-6	1
ບຂ	20	-1
ບຂອ	3	1
ບຂັ	0	-3
ບຂຶ	-8	5
ບຂຽ	20	1
ບຂ້	7	0
ບຂໍ	-4	0
ບຄ	-19	-8
ບຄື	4	-5
ບຄົ	-28	-5
ບຄ່	3	2
ບຄໍ	-9	3
ບຈ	1	-5
ບຈາ	4	-8
ບຈ້	-4	0
ບຊ	5	12
ບຊັ	-4	-1
ບຊາ	-8	1
ບຊີ	6	2
ບຊ້	11	9
ບຍ	9	-3
ບຍິ	-3	2
ບຍ່	6	-2
ບດ	-20	-5
ບດີ	-19	-8
ບດຽ	3	1
ບຕ	10	-10
ບຕັ	5	-6
ບຕາ	-8	0
ບຕິ	-6	1
ບຕໍ	3	-4
ບຖ	-11	6
ບຖາ	-7	5
ບຖື	-5	1
ບທ	34	34
ບທີ	-21	4
ບທຸ	8	5
ບທຽ	-3	0
ບທ້	52	25
ບທໍ	-4	-2
ບນ	-16	-28
ບນອ	-9	2
ບນັ	-15	1
ບນາ	3	-1
ບນິ	2	-4
ບນີ	-11	-4
ບນ່	1	-4
ບນໍ	6	-14
ບບ	-22	-16
ບບນ	-3	-1
ບບຟ	8	-1
ບບວ	3	4
ບບິ	4	5
ບບໄ	-10	3
ບບ້	-4	-4
ບບໍ	-12	-14
ບປ	29	7
ບປະ	1	3
ບປັ	4	3
ບປາ	4	0
ບປີ	7	-1
ບປົ	15	2
ບຜ	-4	3
ບພ	-14	0
ບພະ	4	0
ບພັ	-17	2
ບພາ	8	-2
ບພຽ	-6	3
ບຟ	-3	1
ບມ	0	-2
ບມະ	-5	0
ບມາ	13	2
ບມີ	6	3
ບມື	-6	-13
ບຢ	-4	1
ບຢາ	7	-8
ບຢູ	-6	9
ບລ	-8	-1
ບລະ	-11	0
ບລົ	-2	-3
ບວ	11	-21
ບວມ	9	-17
ບວາ	-1	-4
ບວຽ	-4	0
ບສ	4	-8
ບສອ	-4	-2
ບສະ	-15	8
ບສັ	8	-3
ບສາ	4	-1
ບສູ	7	-5
ບສົ	4	-1
ບຫ	35	0
ບຫຍ	-7	9
ບຫນ	11	22
ບຫມ	-7	4
ບຫລ	28	-25
ບຫາ	11	-9
ບຫູ	3	-16
ບຫົ	-7	15
ບອ	-5	0
ບອກ	10	13
ບອອ	-13	2
ບອ່	4	-7
ບຮ	-5	7
ບຮອ	6	4
ບຮັ	-6	-4
ບຮ້	-7	8
ບັ	-14	-6
ບັງ	-1	-4
ບັດ	-15	-3
ບັນ	-8	5
ບັບ	7	-2
ບາ	-5	-25
ບາກ	6	1
ບາງ	-4	-12
ບາຍ	-6	-4
ບາດ	31	-8
ບານ	-23	-5
ບາຫ	2	5
ບິ	10	-4
ບິດ	10	10
ບິນ	5	-4
ບິ່	-4	-10
ບີ	-2	1
ບີກ	10	1
ບີລ	4	0
ບີແ	2	3
ບີໂ	5	-2
ບຶ	4	1
ບຶດ	4	1
ບື	19	9
ບື້	18	11
ບຸ	11	-5
ບຸກ	-4	0
ບຸ໋	14	-4
ບູ	12	-12
ບູແ	12	-7
ບົ	1	-1
ບົນ	3	-1
ບົບ	-8	-2
ບົວ	8	2
ບົາ	4	1
ບຽ	-2	6
ບຽນ	-2	6
ບເ	-17	-12
ບເກ	9	-1
ບເຂ	-17	-2
ບເງ	7	-1
ບເຈ	3	2
ບເຊ	10	0
ບເດ	9	0
ບເພ	-3	-3
ບເລ	-2	4
ບເຫ	18	6
ບເອ	-28	-17
ບເຮ	4	2
ບແ	-28	-10
ບແຂ	-3	12
ບແຈ	10	-1
ບແດ	6	0
ບແຕ	-8	-4
ບແນ	-8	0
ບແປ	-3	2
ບແຜ	-3	1
ບແຟ	3	8
ບແມ	-16	0
ບແລ	-4	-12
ບແຫ	-7	-1
ບແອ	-1	-9
ບແຮ	6	5
ບໂ	7	4
ບໂຕ	5	0
ບໄ	0	-2
ບໄຂ	3	-2
ບໄຄ	0	4
ບໄຈ	-14	7
ບໄດ	-4	-3
ບໄນ	8	-2
ບໄປ	20	7
ບໄວ	-4	-5
ບໄຫ	-22	-8
ບໆ	20	-7
ບໆຈ	5	-2
ບ່	4	-8
ບ່ງ	-3	2
ບ່ວ	7	4
ບ່ອ	11	-19
ບ່າ	-10	3
ບ້	18	13
ບ້ວ	11	0
ບ້າ	-18	3
ບ້ຽ	23	10
ບໍ	-42	-4
ບໍ ?	10	-1
ບໍລ	-11	-15
ບໍຫ	14	-5
ບໍາ	-6	7
ບໍໄ	-7	1
ບໍ່	20	-5
ປ	-2	21
ປ .	4	8
ປ 00	4	6
ປ 2	8	5
ປ 8	4	2
ປກ	-27	3
ປກວ	-28	0
ປກະ	2	4
ປກັ	1	-3
ປກິ	4	2
ປຂ	2	8
ປຂອ	7	2
ປຂ້	2	5
ປຄ	-1	5
ປງ	-9	0
ປຈ	-9	3
ປຈັ	-9	3
ປຊ	-6	3
ປຍ	8	-8
ປດ	6	-4
ປຕ	-8	3
ປຖ	13	-5
ປທ	-4	3
ປທາ	4	4
ປທ່	-8	1
ປນ	-12	0
ປນໍ	-8	-2
ປບ	19	-2
ປບາ	4	-8
ປບໍ	5	-7
ປປ	0	4
ປປະ	6	-2
ປປ່	-4	5
ປຜ	-8	-1
ປຜ່	-5	-1
ປຝ	-3	-1
ປພ	-4	0
ປພາ	-10	0
ປຟ	-4	-3
ປຢ	13	3
ປຢູ	10	1
ປລ	-11	0
ປວ	4	9
ປວກ	4	2
ປວດ	4	6
ປສ	-17	-1
ປຫ	9	20
ປຫນ	7	3
ປຫລ	-3	6
ປຫ້	15	12
ປອ	-13	3
ປອດ	10	4
ປອີ	-3	1
ປຮ	-6	2
ປຮອ	3	1
ປຮັ	-7	1
ປະ	6	7
ປະກ	-4	-4
ປະຈ	-11	3
ປະຊ	2	-5
ປະຕ	11	9
ປະມ	4	8
ປະສ	20	-2
ປະຫ	-4	3
ປະເ	-3	-1
ປະໂ	3	-7
ປະໄ	-3	1
ປັ	2	-2
ປັດ	-3	2
ປັນ	4	-7
ປັບ	8	-6
ປາ	35	16
ປາກ	32	21
ປາຍ	9	-9
ປານ	-8	2
ປິ	11	-7
ປິດ	2	3
ປິ່	9	-9
ປີ	-42	3
ປີ )	5	-4
ປີ ,	2	5
ປີ .	-9	7
ປີ 0000	-10	-2
ປີກ	-18	-4
ປີຂ	0	5
ປີຄ	3	0
ປີຊ	-1	3
ປີດ	6	4
ປີຕ	4	0
ປີຖ	-3	5
ປີນ	10	4
ປີບ	-14	-2
ປີປ	6	-2
ປີມ	3	-7
ປີຢ	-1	-3
ປີຫ	-20	-7
ປີເ	-3	-6
ປີແ	-12	-5
ປີໂ	0	-4
ປີໄ	-1	15
ປີ່	9	10
ປຶ	-5	1
ປຶກ	-6	2
ປື	15	6
ປື່	4	8
ປຸ	36	21
ປຸກ	34	21
ປູ	23	14
ປູກ	-3	1
ປູທ	4	3
ປູນ	4	2
ປົ	-13	-32
ປົກ	-16	-27
ປົນ	11	3
ປົວ	-10	4
ປົາ	-8	-5
ປົ່	5	-4
ປົ້	5	-2
ປຽ	7	-2
ປຽກ	10	-2
ປຽບ	-3	0
ປເ	-2	-4
ປເກ	-8	4
ປເທ	6	4
ປເມ	-5	2
ປເລ	6	-6
ປເອ	11	-10
ປເຮ	-7	1
ປແ	13	-3
ປແລ	4	-5
ປໂ	20	0
ປໂຮ	26	0
ປໄ	-6	-1
ປໄດ	6	1
ປໄທ	11	-4
ປໄສ	-11	1
ປໄຫ	-11	0
ປ່	20	14
ປ່ງ	7	0
ປ່ວ	3	-1
ປ່ອ	0	10
ປ່າ	1	6
ປ່ຽ	10	0
ປ້	16	23
ປ້ຕ	4	-2
ປ້ນ	2	3
ປ້ອ	-7	4
ປ້າ	18	10
ຜ	26	11
ຜ .	4	-2
ຜ ?	-4	0
ຜກ	-10	-4
ຜງ	-3	0
ຜຈ	-7	0
ຜຕ	-3	-1
ຜນ	-8	0
ຜນປ	-5	0
ຜຜ	26	-13
ຜຜ່	33	-13
ຜອ	6	3
ຜຮ	13	2
ຜຮູ	13	-1
ຜະ	-3	-5
ຜະສ	-3	-6
ຜາ	-4	-5
ຜາກ	5	-6
ຜິ	2	24
ຜິດ	16	17
ຜິວ	-16	8
ຜີ	1	3
ຜື	35	-3
ຜືນ	16	9
ຜື່	14	-13
ຜູ	0	4
ຜູກ	-16	1
ຜູ້	16	6
ຜົ	-4	-6
ຜົນ	-10	-16
ຜົມ	-18	-4
ຜົວ	16	13
ຜົ້	3	-5
ຜເ	-10	-8
ຜເບ	4	0
ຜເປ	-8	-1
ຜເລ	-3	-2
ຜໄ	-11	1
ຜ່	3	-12
ຜ່ອ	-6	0
ຜ່າ	8	-15
ຜ້	12	17
ຜ້າ	12	17
ຝ	-20	-10
ຝລ	-4	0
ຝລັ	-4	0
ຝັ	-9	-5
ຝັງ	-5	-5
ຝາ	8	3
ຝາກ	8	2
ຝາຕ	5	-1
ຝາມ	1	-3
ຝຶ	4	-5
ຝຶກ	4	-5
ຝື	-11	-2
ຝືດ	-11	-2
ຝຸ	-4	3
ຝຸ່	-4	3
ຝົ	-9	2
ຝົນ	2	4
ຝົ້	-11	-1
ຝ່	2	-9
ຝ່າ	2	-9
ພ	12	15
ພ .	-7	-2
ພກ	-7	-1
ພຂ	7	-2
ພຂອ	6	-3
ພງ	13	2
ພຊ	-4	1
ພຊະ	-4	1
ພຍ	8	-3
ພດ	-4	1
ພດປ	4	1
ພທ	3	0
ພທີ	3	0
ພນ	-13	4
ພລ	3	-2
ພວ	1	8
ພວກ	1	8
ພສ	-3	0
ພອ	16	4
ພອງ	23	7
ພອດ	3	-1
ພອນ	-9	-3
ພະ	-2	-11
ພະຈ	3	2
ພະຍ	-16	-12
ພະບ	-5	-4
ພະຫ	6	0
ພະແ	7	1
ພັ	-11	7
ພັກ	10	-3
ພັງ	-3	6
ພັດ	-1	3
ພັນ	-16	1
ພັບ	-9	0
ພາ	-30	-6
ພາ 00	-28	-2
ພາ 7	22	13
ພາ 8	13	8
ພາຍ	-15	-7
ພາດ	-6	0
ພາບ	1	-15
ພາພ	-4	0
ພາລ	18	-1
ພາວ	4	-1
ພາສ	-25	-4
ພາະ	-10	6
ພາໄ	-14	-3
ພິ	-13	25
ພິກ	-7	1
ພິດ	10	3
ພິມ	-10	9
ພິ່	-5	11
ພີ	14	-4
ພີ່	11	-16
ພີ້	3	11
ພື	8	-8
ພື່	2	-17
ພື້	6	9
ພຸ	-3	-2
ພຸດ	8	-5
ພຸ່	8	5
ພຸ້	-12	-2
ພູ	7	-10
ພູມ	5	-8
ພົ	18	5
ພົກ	6	-1
ພົບ	-5	7
ພົ່	24	1
ພຽ	2	-11
ພຽງ	2	-11
ພ້	-25	7
ພ້ກ	2	3
ພ້ອ	5	8
ພໍ	45	39
ພໍ .	-7	2
ພໍກ	6	-6
ພໍດ	2	-4
ພໍບ	-10	-1
ພໍ່	51	48
ຟ	-6	12
ຟຊ	4	1
ຟຊັ	4	1
ຟນ	3	11
ຟມ	-3	4
ຟລ	5	3
ຟລີ	4	5
ຟສ	-4	0
ຟສບ	-4	0
ຟອ	8	12
ຟອກ	6	10
ຟອງ	5	2
ຟັ	-10	-4
ຟັງ	-11	-1
ຟາ	5	4
ຟາດ	12	6
ຟິ	7	-9
ຟີ	1	-7
ຟີນ	-3	-3
ຟີເ	4	-3
ຟື	-14	3
ຟື້	-7	3
ຟູ	-15	1
ຟູຢ	-14	0
ຟໄ	-4	2
ຟໄຫ	-6	0
ຟ້	-9	-18
ຟ້າ	-10	-16
ມ	-34	2
ມ .	8	4
ມ . ຂ	-3	2
ມ . ນ	5	-8
ມ . ບ	-10	1
ມ . ຢ	-2	10
ມ . ສ	-6	0
ມ 0.0	7	1
ມ 000	-1	4
ມ 36.0	-5	-1
ມ :	11	3
ມ ?	10	6
ມກ	11	-6
ມກມ	4	1
ມກວ	3	-1
ມກະ	5	1
ມກັ	3	6
ມກາ	0	6
ມກິ	-7	-4
ມກົ	7	-6
ມກ່	-6	-5
ມກໍ	5	-4
ມຂ	33	1
ມຂັ	-3	4
ມຂາ	14	8
ມຂຶ	13	-8
ມຂຽ	1	3
ມຂ້	3	-6
ມຂໍ	3	-2
ມຄ	-26	-14
ມຄັ	3	-1
ມຄິ	-17	-1
ມຄີ	-5	-1
ມຄື	-10	-3
ມຄົ	-8	-4
ມຄ່	5	1
ມຄໍ	9	-3
ມງ	16	13
ມງ .	-7	-6
ມງກ	14	1
ມງຄ	-7	0
ມງຈ	5	5
ມງຕ	-6	2
ມງປ	3	4
ມງລ	3	0
ມງຫ	1	5
ມງາ	-4	0
ມງເ	8	4
ມງແ	17	1
ມຈ	20	-5
ມຈອ	6	4
ມຈໍ	-6	0
ມຊ	-7	-9
ມຊາ	-15	0
ມຊີ	-4	0
ມຊື	11	-11
ມຊົ	0	5
ມຊ່	-4	-5
ມຍ	23	7
ມຍຂ	7	1
ມຍຖ	-1	5
ມຍທ	5	-4
ມຍັ	6	-1
ມຍາ	-3	1
ມຍີ	-8	0
ມຍໄ	-1	3
ມດ	13	13
ມດັ	2	7
ມດີ	-8	1
ມດູ	16	4
ມຕ	-10	-4
ມຕາ	7	3
ມຕໍ	-17	-5
ມຖ	3	2
ມຖາ	3	0
ມທ	-3	-8
ມທີ	2	-10
ມທຸ	3	3
ມນ	6	0
ມນັ	7	10
ມນີ	-3	0
ມນ້	6	-3
ມນໍ	1	-5
ມບ	9	-5
ມບວ	2	-5
ມບິ	5	4
ມບໍ	0	7
ມປ	-8	-9
ມປະ	1	-8
ມປາ	-4	-1
ມປີ	-8	-2
ມປົ	-10	0
ມຜ	2	5
ມຜິ	-9	0
ມຜື	7	2
ມຜົ	3	0
ມຜ້	9	6
ມພ	-7	-3
ມພອ	-3	-1
ມພະ	-3	-3
ມພູ	-4	-1
ມຟ	8	-2
ມຟີ	4	-3
ມມ	5	-28
ມມີ	2	4
ມມື	24	-34
ມມຸ	-12	-3
ມຢ	-7	-2
ມຢາ	5	-3
ມຢູ	-13	0
ມລ	26	12
ມລາ	16	-8
ມລິ	9	6
ມລູ	-11	5
ມລົ	24	13
ມວ	-17	-8
ມວກ	3	-4
ມວັ	5	0
ມວິ	4	-5
ມວໄ	8	-3
ມວ່	-18	-4
ມສ	-16	13
ມສອ	-22	0
ມສະ	-3	2
ມສັ	3	4
ມສາ	5	5
ມສີ	1	-3
ມສົ	8	8
ມຫ	11	25
ມຫຍ	4	2
ມຫນ	2	11
ມຫມ	10	2
ມຫລ	-16	4
ມຫາ	7	-6
ມຫົ	5	9
ມອ	14	-6
ມອນ	3	-5
ມອາ	0	3
ມຮ	3	8
ມຮອ	7	10
ມະ	10	-5
ມະດ	15	1
ມະຕ	5	4
ມະພ	-5	0
ມະຫ	-6	0
ມະເ	15	-15
ມັ	-20	14
ມັກ	-21	8
ມັງ	-8	1
ມັດ	6	-4
ມັນ	1	13
ມັບ	5	-3
ມາ	52	-10
ມາ .	5	2
ມາ 00	-4	2
ມາ 2	16	-8
ມາ 3	-1	-17
ມາ 4	14	-3
ມາ 5	11	-2
ມາ 6	-1	-4
ມາ 7	-7	-1
ມາ 8	-3	0
ມາ 9	9	3
ມາກ	2	14
ມາຂ	-8	0
ມາຄ	-7	0
ມາຈ	20	-5
ມາຊ	4	7
ມາຍ	-4	-1
ມາດ	0	5
ມາຕ	-7	6
ມາທ	-3	-1
ມານ	10	1
ມາບ	-1	4
ມາປ	2	-8
ມາພ	4	1
ມາຢ	-10	-1
ມາວ	7	-6
ມາສ	26	-14
ມາຫ	-3	-1
ມາອ	8	-10
ມາຮ	6	1
ມາເ	12	13
ມາແ	-7	-3
ມາໂ	4	1
ມາໄ	6	3
ມິ	-9	-6
ມິດ	4	-8
ມິນ	-10	4
ມີ	3	-20
ມີ .	7	-4
ມີກ	-6	-3
ມີຂ	6	-8
ມີຄ	-2	-4
ມີຈ	2	-11
ມີຊ	38	11
ມີດ	15	10
ມີຕ	-5	-2
ມີທ	-7	-2
ມີນ	0	5
ມີບ	6	7
ມີປ	9	3
ມີຜ	-9	1
ມີພ	-12	-2
ມີມ	18	-5
ມີຢ	22	17
ມີວ	-5	-3
ມີສ	9	-9
ມີຫ	14	3
ມີອ	4	-3
ມີເ	-21	-18
ມີແ	-4	15
ມີໂ	-8	1
ມີໄ	-15	-20
ມຶ	3	1
ມຶນ	3	1
ມື	74	-55
ມືຂ	13	-3
ມືດ	10	13
ມືຕ	6	16
ມືນ	0	4
ມືບ	-9	2
ມືຝ	2	-5
ມືອ	-5	6
ມືເ	7	0
ມືໄ	9	1
ມື່	23	-6
ມື້	107	-72
ມຸ	11	-14
ມຸດ	-12	0
ມຸນ	13	-11
ມູ	-23	4
ມູກ	-12	5
ມູນ	-12	-8
ມູ່	-2	7
ມົ	-2	0
ມົດ	4	1
ມົວ	13	-8
ມົາ	-11	8
ມເ	-11	20
ມເກ	3	6
ມເຂ	-1	6
ມເຈ	-1	-7
ມເຊ	4	2
ມເດ	-25	2
ມເທ	4	-4
ມເປ	5	-7
ມເລ	-12	5
ມເວ	1	5
ມເສ	-2	4
ມເຫ	11	4
ມເອ	0	3
ມແ	-26	9
ມແກ	-4	0
ມແຂ	8	5
ມແດ	5	-3
ມແທ	-4	6
ມແບ	-3	1
ມແປ	-4	0
ມແຜ	-1	-3
ມແພ	-12	0
ມແມ	-9	3
ມແລ	4	0
ມໂ	-6	5
ມໂຄ	1	6
ມໂຕ	-5	1
ມໄ	-42	3
ມໄຊ	-5	0
ມໄດ	-29	5
ມໄບ	-4	1
ມໄປ	11	-2
ມໄລ	-6	0
ມໄວ	-9	-3
ມໄຫ	-3	-4
ມໄຮ	2	5
ມ່	35	26
ມ່ .	-3	-2
ມ່ກ	3	1
ມ່ຂ	12	3
ມ່ຈ	-5	0
ມ່ຍ	-10	-2
ມ່ຕ	2	3
ມ່ຖ	-11	0
ມ່ທ	-13	-1
ມ່ນ	-61	2
ມ່ບ	-6	-3
ມ່ປ	0	-3
ມ່ພ	2	-3
ມ່ມ	3	3
ມ່ຢ	-5	-3
ມ່ລ	-19	3
ມ່ວ	7	11
ມ່ສ	4	-2
ມ່ຫ	63	14
ມ່ອ	10	8
ມ່ເ	45	8
ມ່ແ	5	-14
ມ່ໄ	-2	-3
ມ່ໆ	0	-3
ມ້	3	14
ມ້ດ	6	1
ມ້ເ	-5	2
ມ້ໄ	0	3
ມໍ	-15	-19
ມໍ .	-3	3
ມໍ 000	-13	-1
ມໍ :	-9	3
ມໍກ	-13	0
ມໍຂ	0	6
ມໍຈ	3	11
ມໍຊ	-9	-4
ມໍຕ	14	-6
ມໍທ	17	-1
ມໍນ	-6	1
ມໍບ	-10	3
ມໍປ	2	-3
ມໍຜ	5	-3
ມໍຟ	1	-10
ມໍມ	-25	-4
ມໍຢ	-7	0
ມໍລ	3	-1
ມໍວ	-19	6
ມໍສ	-13	-9
ມໍຫ	-8	-1
ມໍອ	-9	2
ມໍຮ	0	3
ມໍເ	28	-4
ມໍແ	11	-2
ມໍໄ	23	3
ມໍ່	8	-5
ຢ	-24	1
ຢຍ	-3	0
ຢຍລ	-3	0
ຢອ	5	-5
ຢອດ	5	-5
ຢັ	-10	25
ຢັນ	-2	22
ຢັ້	-5	0
ຢາ	-20	-11
ຢາ .	8	-1
ຢາ capecitabine	-6	3
ຢາ entecavir	-8	1
ຢາ imatinib	-7	5
ຢາ letrozole	7	2
ຢາ osimertinib	-6	0
ຢາ tacrolimus	6	-6
ຢາ trastuzumab	-8	0
ຢາກ	-71	-10
ຢາຂ	8	-6
ຢາຄ	4	-3
ຢາງ	6	9
ຢາຈ	7	-1
ຢາຍ	-3	8
ຢາດ	-8	4
ຢາຕ	-7	3
ຢາທ	2	5
ຢານ	-19	1
ຢາບ	-1	-3
ຢາຜ	-3	2
ຢາພ	15	5
ຢາມ	12	-9
ຢາຢ	17	-10
ຢາລ	11	5
ຢາວ	2	-6
ຢາສ	6	-12
ຢາຫ	-20	7
ຢາອ	-26	-2
ຢາຮ	-10	6
ຢາເ	11	2
ຢາແ	-15	-14
ຢາໂ	1	4
ຢາໄ	14	-9
ຢື	0	-3
ຢືນ	-3	0
ຢຸ	21	4
ຢຸດ	21	4
ຢູ	1	-6
ຢູ່	1	-6
ຢົ	5	1
ຢົດ	5	1
ຢຽ	18	7
ຢຽບ	18	6
ຢ່	16	0
ຢ່າ	15	-1
ຢ້	-10	7
ຢ້າ	-7	7
ລ	-8	3
ລ .	7	-5
ລກ	-1	-10
ລກມ	-8	-3
ລກຫ	-6	2
ລກເ	7	-2
ລງ	13	10
ລງດ	-4	-1
ລງນ	16	10
ລງມ	4	0
ລງວ	8	-7
ລຈ	-17	-1
ລຊ	-4	-5
ລຊຽ	-6	-5
ລຍ	5	-3
ລຍະ	-3	1
ລຍ້	3	-1
ລດ	-3	0
ລຕ	0	-3
ລຕາ	4	1
ລຕີ	-4	-5
ລນ	-7	-7
ລນ໌	-7	-4
ລບ	22	11
ລບໍ	20	14
ລມ	5	-6
ລລ	4	5
ລລົ	4	5
ລວ	-6	-1
ລວກ	12	3
ລວງ	-6	-1
ລວມ	-5	-3
ລວິ	-5	0
ລຫ	-2	-1
ລຫລ	-1	-3
ລຫະ	-1	-6
ລອ	9	8
ລອກ	1	4
ລອງ	9	-1
ລອຍ	5	-9
ລອດ	-4	4
ລອອ	3	2
ລະ	-32	-9
ລະ 2	-8	0
ລະ 4	-1	-4
ລະ 5	3	-2
ລະ 6	5	0
ລະກ	-9	2
ລະຂ	-3	-2
ລະຄ	0	5
ລະຈ	-2	-4
ລະດ	-5	0
ລະຖ	9	-5
ລະທ	7	-1
ລະນ	2	-3
ລະບ	-6	3
ລະປ	2	4
ລະຜ	-10	2
ລະມ	3	-9
ລະຢ	-5	-3
ລະລ	7	2
ລະວ	-3	-2
ລະສ	-15	5
ລະຫ	-16	-1
ລະອ	-6	-1
ລະເ	0	5
ລະແ	12	-1
ລະໄ	-12	-4
ລັ	7	-1
ລັກ	-30	-2
ລັງ	23	11
ລັບ	-1	-3
ລັອ	18	-5
ລັ່	-3	0
ລາ	-6	15
ລາກ	-2	-5
ລາຄ	-29	7
ລາຍ	28	21
ລານ	6	7
ລາພ	-3	1
ລາມ	17	-14
ລາລ	1	-3
ລາວ	7	8
ລາເ	-3	3
ລາແ	5	-1
ລາໄ	1	11
ລິ	7	-5
ລິກ	20	8
ລິຈ	-11	0
ລີ	-3	4
ລີ .	-9	2
ລີກ	-12	4
ລີຍ	3	4
ລີດ	-1	-3
ລີບ	2	4
ລີມ	4	-3
ລີເ	10	-2
ລີແ	4	-1
ລີ່	-3	-11
ລີ້	24	10
ລຶ	-8	-3
ລື	-5	-18
ລືຊ	-3	0
ລືຕ	3	-4
ລືຖ	-5	5
ລືມ	-7	4
ລືຢ	-3	-2
ລືຫ	-4	-1
ລືອ	42	-24
ລືເ	-10	0
ລືແ	-6	1
ລືໄ	0	3
ລື່	-42	-9
ລື້	-3	3
ລຸ	9	23
ລຸກ	22	22
ລຸງ	-1	-5
ລຸດ	-8	-10
ລຸບ	-8	3
ລຸ່	7	10
ລູ	64	15
ລູກ	60	14
ລົ	2	15
ລົງ	44	3
ລົດ	2	-6
ລົບ	-6	-3
ລົມ	-5	20
ລົ່	-20	-2
ລົ້	15	11
ລຽ	5	-3
ລເ	-11	-3
ລເຊ	-5	-2
ລແ	-4	5
ລໄ	3	-2
ລໄນ	3	-2
ລ່	-25	-4
ລ່ນ	-2	-9
ລ່ວ	-14	5
ລ້	-7	5
ລ້ວ	-3	9
ລ້າ	11	-14
ລໍ	16	7
ລໍຄ	7	2
ລໍຖ	9	-1
ລໍາ	12	9
ລໍໄ	1	-3
ລໍ້	-2	4
ວ	1	10
ວ "	9	0
ວ (	-3	2
ວ )	-11	0
ວ -	6	-1
ວ .	-6	-6
ວ . ຂ	4	-3
ວ . ຖ	-3	3
ວ . ບ	2	-5
ວ . ຢ	-16	-7
ວ . ເ	3	1
ວ . ແ	10	1
ວ 00	-6	8
ວ 00 ປ	-4	0
ວ 000	-17	0
ວ 1	11	5
ວ 2	5	2
ວ 4	4	1
ວ 5	11	-11
ວ :	1	3
ວ ?	-4	3
ວກ	30	23
ວກທ	-8	0
ວກປ	4	4
ວກະ	10	9
ວກັ	-17	7
ວກິ	9	8
ວກເ	15	11
ວກໄ	6	-5
ວກ້	4	-10
ວກໍ	-3	2
ວຂ	8	-7
ວຂາ	1	-4
ວຂີ	-5	-2
ວຂຶ	14	3
ວຂ້	-5	10
ວຂໍ	-9	-12
ວຄ	13	8
ວຄາ	-2	3
ວຄື	11	1
ວຄ່	-4	-2
ວຄໍ	7	6
ວງ	18	7
ວງກ	0	-4
ວງຕ	9	6
ວງນ	-10	6
ວງບ	7	2
ວງຜ	3	-1
ວງພ	-5	-4
ວງວ	4	1
ວງຫ	-8	3
ວງເ	-1	3
ວງໆ	1	-4
ວຈ	-21	-3
ວຈະ	-21	-2
ວຈິ	2	-4
ວຈົ	-7	4
ວຊ	2	7
ວຊາ	-3	-8
ວຊີ	3	3
ວຍ	-19	2
ວຍ .	-10	5
ວຍຊ	9	-2
ວຍຍ	-4	0
ວຍບ	-11	3
ວຍພ	-3	0
ວຍສ	9	-4
ວຍຫ	17	-7
ວຍອ	9	3
ວຍັ	16	-5
ວຍເ	-9	0
ວຍແ	11	7
ວຍໄ	-28	1
ວຍ່	-12	-3
ວດ	-39	10
ວດຄ	-19	0
ວດຈ	6	-2
ວດຊ	5	-6
ວດຍ	-1	3
ວດຕ	8	10
ວດນ	4	0
ວດປ	-5	-1
ວດພ	-2	4
ວດມ	-21	-3
ວດຢ	7	-4
ວດສ	-2	-11
ວດຫ	4	6
ວດຮ	2	7
ວດິ	3	-4
ວດີ	5	0
ວດເ	7	-6
ວດແ	-37	6
ວດໄ	-8	0
ວຕ	7	18
ວຕອ	-4	-3
ວຕາ	7	5
ວຕົ	0	6
ວຕ້	-3	0
ວຕໍ	3	10
ວຖ	14	-10
ວຖອ	11	-1
ວຖີ	7	-3
ວຖ່	0	-7
ວທ	-24	-2
ວທີ	-15	1
ວທຸ	-2	-3
ວທ້	-6	3
ວທໍ	-4	-3
ວນ	-17	5
ວນ .	0	4
ວນກ	-18	-8
ວນປ	-6	-2
ວນສ	3	1
ວນຫ	14	-5
ວນາ	4	-4
ວນີ	-23	19
ວນເ	-3	-11
ວນໄ	7	-4
ວນ້	3	-1
ວນໍ	8	2
ວບ	39	2
ວບວ	2	4
ວບິ	6	-2
ວບໆ	7	3
ວບ້	-8	2
ວບໍ	18	4
ວປ	-4	4
ວປາ	-2	5
ວປີ	2	5
ວປົ	-14	-3
ວປ່	7	-2
ວຜ	-3	-7
ວຜົ	-13	-1
ວພ	1	-8
ວພັ	-5	-2
ວພາ	4	2
ວພໍ	6	-3
ວຟ	12	10
ວຟາ	12	8
ວມ	10	-10
ວມ .	-5	9
ວມກ	3	-3
ວມຂ	6	-4
ວມນ	6	-4
ວມບ	-15	-6
ວມສ	-8	0
ວມຫ	-10	2
ວມຮ	6	3
ວມິ	4	-8
ວມີ	17	-7
ວມື	-9	13
ວມເ	4	-7
ວມແ	5	-2
ວຢ	-8	6
ວຢາ	3	2
ວຢູ	-4	3
ວລ	16	11
ວລຸ	20	10
ວລູ	-6	-1
ວລົ	7	2
ວລ້	9	-2
ວວ	-4	9
ວວັ	5	0
ວວິ	3	3
ວວ່	-6	5
ວສ	10	2
ວສອ	6	5
ວສະ	0	-5
ວສັ	0	18
ວສີ	11	-5
ວສຸ	5	0
ວສົ	-7	-4
ວຫ	-13	8
ວຫນ	11	3
ວຫມ	-7	8
ວຫລ	-25	5
ວຫອ	7	-10
ວຫາ	-4	2
ວຫົ	2	-5
ວອ	9	-4
ວອອ	13	0
ວອາ	5	-3
ວອຸ	-3	-2
ວຮ	17	20
ວຮາ	8	6
ວຮ້	18	13
ວະ	14	3
ວັ	-19	-18
ວັກ	-24	-3
ວັງ	3	1
ວັນ	16	-8
ວັບ	-5	-4
ວັ້	-1	3
ວາ	24	-9
ວາງ	-8	8
ວາຍ	28	11
ວາຕ	-5	-1
ວານ	26	-27
ວາບ	4	-1
ວາປ	4	7
ວາມ	2	8
ວາອ	-4	1
ວາເ	-3	-1
ວາແ	6	-6
ວາໄ	-10	-4
ວິ	11	-11
ວິດ	10	11
ວິຕ	-10	3
ວິທ	-3	5
ວິນ	29	-19
ວິໄ	9	-4
ວີ	6	-2
ວີຊ	4	1
ວີດ	2	6
ວີ້	1	-6
ວູ	13	1
ວູບ	13	1
ວົ	47	37
ວົນ	-5	4
ວົ້	54	37
ວຽ	0	-2
ວຽກ	1	-5
ວຽງ	13	0
ວຽດ	-3	2
ວເ	35	11
ວເກ	-3	3
ວເຂ	2	3
ວເຄ	12	-1
ວເຈ	3	-12
ວເຊ	3	3
ວເດ	-5	-4
ວເທ	-9	2
ວເບ	10	-2
ວເພ	4	-3
ວເມ	-9	2
ວເລ	4	2
ວເວ	8	2
ວເສ	4	4
ວເຫ	8	1
ວເອ	4	6
ວແ	29	12
ວແຂ	-5	-2
ວແດ	-8	1
ວແຕ	20	2
ວແບ	-3	1
ວແມ	-4	-9
ວແລ	20	21
ວແສ	12	-11
ວແຫ	0	-3
ວແຮ	0	9
ວໂ	8	-2
ວໂຕ	13	-1
ວໂປ	0	-4
ວໂມ	0	7
ວໄ	-18	-12
ວໄຂ	-3	-6
ວໄຈ	-15	-13
ວໄດ	13	-3
ວໄນ	3	-1
ວໄປ	9	8
ວໄຫ	-4	-1
ວໆ	-2	1
ວໆ .	-4	0
ວ່	-27	11
ວ່ນ	-6	-1
ວ່າ	-24	11
ວ້	-28	4
ວ້ກ	-14	-5
ວ້ຕ	-7	0
ວ້ສ	2	-3
ວ້ຫ	3	4
ວ້ຮ	-9	-2
ວ້າ	3	-3
ວ້ແ	2	3
ວ້ໄ	9	10
ວໍ	13	-11
ວໍ້	13	-11
ສ	-22	0
ສ ?	0	-3
ສຂ	0	-5
ສຂຶ	2	-5
ສງ	3	-4
ສງບ	9	-6
ສງແ	4	0
ສຍ	-23	-8
ສຍຊ	-15	-9
ສຍຍ	-7	0
ສຍໄ	4	8
ສດ	-11	1
ສຕ	-6	-1
ສບ	12	-21
ສບຂ	0	-3
ສບຄ	2	-6
ສບບ	-3	0
ສບຫ	-8	1
ສບຮ	2	-3
ສບຸ	-4	0
ສວ	0	4
ສວນ	-3	-1
ສວາ	5	3
ສອ	-5	-11
ສອກ	5	0
ສອງ	12	-19
ສອນ	-26	1
ສອບ	2	5
ສະ	-24	-10
ສະຕ	-1	-8
ສະຖ	-9	0
ສະນ	-4	3
ສະບ	26	-19
ສະພ	-3	0
ສະຫ	-11	8
ສະເ	-5	0
ສະແ	1	7
ສະໂ	5	-1
ສະໄ	-16	-1
ສັ	5	11
ສັກ	16	-7
ສັງ	-1	-3
ສັດ	-12	0
ສັນ	-7	3
ສັບ	-31	0
ສັ່	19	31
ສັ້	-1	-5
ສາ	-10	-23
ສາງ	5	-3
ສາຈ	4	1
ສາຍ	1	-12
ສາດ	0	3
ສາຕ	-3	0
ສາທ	5	2
ສານ	-10	1
ສາມ	19	-17
ສາຢ	-3	1
ສາລ	-4	-10
ສາວ	9	-8
ສາຫ	4	4
ສາອ	-9	0
ສາຮ	-10	0
ສາເ	-17	-6
ສາແ	3	-1
ສາໄ	-9	2
ສິ	-2	0
ສິດ	3	-1
ສິນ	-13	1
ສິບ	12	-2
ສິວ	-3	0
ສີ	29	-33
ສີຄ	5	1
ສີຊ	4	-2
ສີດ	-12	-4
ສີນ	-4	-2
ສີບ	8	2
ສີປ	2	-5
ສີຟ	1	-8
ສີມ	5	4
ສີເ	-7	-9
ສີແ	9	-6
ສີ່	16	-5
ສຶ	12	2
ສຶກ	12	2
ສື	5	-6
ສືຜ	6	2
ສືເ	-4	-1
ສື່	3	-6
ສື້	-2	4
ສຸ	-8	-13
ສຸກ	-4	6
ສຸຂ	2	-7
ສຸດ	-1	-9
ສູ	8	4
ສູງ	21	14
ສູດ	-8	-2
ສູຕ	2	-6
ສູນ	-10	0
ສູບ	-3	3
ສົ	13	24
ສົງ	-11	2
ສົດ	6	9
ສົນ	-1	-4
ສົບ	28	15
ສົມ	-10	-10
ສົາ	0	-4
ສົ່	3	7
ສຽ	13	11
ສຽງ	12	10
ສເ	-19	-4
ສເລ	-11	0
ສໄ	2	-1
ສໄດ	11	0
ສ່	-9	4
ສ່ຄ	14	-4
ສ່ຕ	-4	0
ສ່ທ	6	13
ສ່ລ	4	-5
ສ່ວ	0	-6
ສ່ອ	-17	-4
ສ່ຽ	-4	0
ສ່ເ	-7	4
ສ້	15	5
ສ້ງ	5	-2
ສ້ຕ	1	-3
ສ້ເ	-3	0
ສໍ	-23	-1
ສໍາ	-22	-1
ຫ	21	2
ຫງ	5	-7
ຫງົ	-1	-5
ຫຍ	-4	-12
ຫຍກ	3	-7
ຫຍັ	-14	4
ຫຍາ	4	-2
ຫຍ່	-10	-16
ຫຍ້	16	9
ຫດ	7	3
ຫນ	11	5
ຫນອ	8	-16
ຫນັ	15	-5
ຫນາ	8	26
ຫນິ	-6	4
ຫນີ	1	3
ຫນຶ	-2	-13
ຫນື	-8	2
ຫນຸ	-10	0
ຫນຽ	-5	0
ຫນ່	-6	-6
ຫນ້	4	-8
ຫບ	3	3
ຫມ	12	-15
ຫມວ	7	-3
ຫມອ	7	-1
ຫມັ	-5	12
ຫມາ	14	4
ຫມິ	-1	-4
ຫມີ	3	-5
ຫມຸ	12	-8
ຫມູ	-6	6
ຫມົ	20	3
ຫມ່	-3	-20
ຫມ້	4	1
ຫມໍ	-18	-15
ຫລ	4	4
ຫລຈ	-17	-1
ຫລຍ	3	0
ຫລຕ	4	1
ຫລບ	19	14
ຫລມ	7	1
ຫລລ	4	5
ຫລວ	-6	-1
ຫລຫ	0	-3
ຫລອ	4	3
ຫລັ	-4	-2
ຫລາ	63	-15
ຫລິ	-9	-3
ຫລີ	-7	2
ຫລື	25	-39
ຫລຸ	-13	-7
ຫລົ	-36	5
ຫລເ	-4	-1
ຫລ່	-9	3
ຫລ້	3	6
ຫວ	43	-14
ຫວະ	10	3
ຫວັ	-11	2
ຫວາ	14	6
ຫວຽ	-3	2
ຫວແ	21	7
ຫວ່	-6	-5
ຫສ	-5	0
ຫສົ	-5	0
ຫອ	14	-3
ຫອບ	14	-4
ຫະ	-7	-3
ຫະພ	-6	4
ຫັ	19	-8
ຫັກ	-3	-14
ຫັດ	11	6
ຫັນ	12	0
ຫາ	33	-6
ຫາກ	44	22
ຫາງ	5	-3
ຫາຊ	2	-4
ຫາຍ	17	23
ຫາດ	-9	-3
ຫາທ	0	-6
ຫານ	-7	-18
ຫາຢ	12	-2
ຫາວ	-3	0
ຫາເ	-6	0
ຫາໄ	-19	-7
ຫິ	9	6
ຫິວ	8	3
ຫີ	14	2
ຫີນ	14	2
ຫື	23	23
ຫືດ	4	2
ຫືອ	-4	0
ຫື່	23	21
ຫຸ	-5	-5
ຫຸ່	-6	-3
ຫູ	-2	-24
ຫູ .	8	-2
ຫົ	10	2
ຫົວ	-2	3
ຫົ່	9	4
ຫ່	1	5
ຫ່າ	1	4
ຫ້	11	6
ຫ້ .	2	4
ຫ້ກ	8	3
ຫ້ຂ	5	1
ຫ້ຄ	21	19
ຫ້ງ	-3	3
ຫ້ຊ	1	-3
ຫ້ຕ	0	3
ຫ້ຖ	1	6
ຫ້ທ	11	3
ຫ້ນ	-3	-2
ຫ້ບ	-6	8
ຫ້ພ	-16	3
ຫ້ມ	-8	-2
ຫ້ຢ	13	-5
ຫ້ລ	1	4
ຫ້ສ	-10	-5
ຫ້ຫ	-17	-16
ຫ້ອ	3	9
ຫ້າ	8	-10
ຫ້ເ	-6	1
ຫ້ແ	6	7
ຫ້ໄ	-2	-12
ຫໍ	-12	9
ຫໍາ	2	3
ຫໍ້	-15	5
ອ	21	0
ອ (	-2	-3
ອ ,	-8	0
ອ .	-2	1
ອ . ຂ	3	5
ອ . ຢ	3	7
ອ 00	3	2
ອ 2	2	-3
ອ 2 ເ	2	-3
ອ 3	-7	-3
ອ 4	4	-7
ອ 5	2	-4
ອກ	4	24
ອກ ,	-11	1
ອກ .	-4	2
ອກ 00	-5	0
ອກ :	-5	0
ອກກ	-5	3
ອກຂ	8	0
ອກຄ	-14	6
ອກຈ	12	3
ອກຊ	-26	1
ອກຕ	-16	5
ອກຖ	2	-6
ອກທ	-6	-6
ອກນ	19	-3
ອກບ	-1	-6
ອກປ	6	4
ອກພ	11	7
ອກມ	2	16
ອກຢ	3	-10
ອກລ	-6	2
ອກວ	20	7
ອກສ	9	3
ອກຫ	6	-5
ອກອ	2	5
ອກະ	-25	1
ອກິ	7	-11
ອກີ	11	5
ອກເ	27	23
ອກແ	-5	1
ອກໂ	-17	5
ອກໄ	10	-2
ອກ່	8	-1
ອຂ	15	-6
ອຂໍ	8	-7
ອຄ	14	10
ອຄື	13	12
ອງ	-9	-13
ອງ "	-5	-2
ອງ (	-4	-1
ອງ ,	-20	-1
ອງ .	3	-8
ອງ 00	4	0
ອງ :	6	2
ອງກ	-12	0
ອງຂ	-17	-4
ອງຄ	21	0
ອງຈ	-3	2
ອງຊ	4	6
ອງຍ	14	-4
ອງດ	-9	-14
ອງຕ	-7	-2
ອງຖ	3	-3
ອງທ	-19	-1
ອງນ	15	27
ອງບ	9	-19
ອງປ	-20	14
ອງຜ	-32	2
ອງພ	3	-12
ອງມ	29	-19
ອງຢ	-10	2
ອງລ	8	-5
ອງວ	9	3
ອງສ	-7	14
ອງຫ	16	12
ອງອ	9	-3
ອງຮ	-3	0
ອງເ	-21	6
ອງແ	9	20
ອງໂ	-4	7
ອງໄ	16	-24
ອງໆ	-3	-3
ອຈ	-3	-6
ອຊ	11	8
ອຊົ	4	2
ອຍ	20	-16
ອຍ ,	8	5
ອຍ .	-1	-9
ອຍກ	21	-6
ອຍຂ	-9	11
ອຍຄ	4	-1
ອຍຈ	15	-6
ອຍຊ	6	9
ອຍຍ	-16	-2
ອຍດ	-5	-3
ອຍຕ	9	2
ອຍຖ	-7	-5
ອຍບ	15	-3
ອຍຜ	-6	1
ອຍພ	-3	1
ອຍມ	14	3
ອຍຢ	8	1
ອຍລ	27	-9
ອຍຫ	-15	-14
ອຍອ	-14	-8
ອຍຮ	-19	-2
ອຍເ	-13	20
ອຍແ	-13	-14
ອຍໂ	6	-3
ອຍໄ	21	11
ອຍໆ	4	-10
ອດ	28	21
ອດ ,	-4	3
ອດ .	-20	1
ອດ 00	15	5
ອດ 000	-16	-3
ອດກ	-22	-5
ອດຂ	-6	15
ອດຄ	3	-2
ອດຈ	4	-5
ອດຊ	5	-9
ອດຍ	-9	4
ອດດ	13	-1
ອດຕ	-16	4
ອດບ	-7	6
ອດປ	-2	6
ອດພ	-4	2
ອດມ	14	-13
ອດຢ	-10	5
ອດລ	4	0
ອດວ	5	0
ອດສ	35	5
ອດຫ	4	1
ອດອ	3	-22
ອດຮ	7	-3
ອດີ	-5	-3
ອດຽ	-6	7
ອດເ	0	18
ອດແ	-5	2
ອດໄ	2	8
ອຕ	13	12
ອຕອ	-7	2
ອຕາ	1	9
ອຕິ	6	2
ອທ	-9	1
ອທີ	-3	1
ອນ	11	-4
ອນ "	-4	-3
ອນ ,	-9	1
ອນ .	3	4
ອນ 0.0	4	-6
ອນ 00	-23	-6
ອນ 000	21	-5
ອນ 1	-4	-3
ອນ 2	-9	1
ອນ 38.0	1	4
ອນ 4	-6	-2
ອນ ?	-7	-2
ອນ ef	3	-7
ອນ icu	-6	0
ອນກ	0	-6
ອນຂ	1	11
ອນຄ	-19	3
ອນຈ	7	-4
ອນຊ	-7	5
ອນຍ	0	-7
ອນດ	5	-3
ອນຕ	4	6
ອນຖ	2	-3
ອນທ	2	7
ອນນ	-10	-1
ອນບ	26	13
ອນປ	-5	11
ອນຜ	5	8
ອນພ	5	2
ອນມ	-5	1
ອນຢ	11	4
ອນລ	-14	12
ອນວ	-6	-4
ອນສ	3	-3
ອນຫ	8	-12
ອນອ	-5	9
ອນຮ	7	3
ອນີ	-3	-2
ອນເ	-13	0
ອນແ	34	8
ອນໂ	-13	-4
ອນໄ	2	-11
ອນໆ	6	8
ອນ້	3	1
ອບ	-14	1
ອບ .	-3	-2
ອບ 2	3	1
ອບ 5	5	0
ອບກ	11	-2
ອບຄ	-2	4
ອບຊ	3	5
ອບຕ	2	-7
ອບຖ	3	5
ອບທ	-26	3
ອບບ	-5	-10
ອບຢ	2	7
ອບວ	-2	-4
ອບຫ	23	1
ອບຮ	3	1
ອບເ	5	0
ອບແ	-7	2
ອບໄ	-8	4
ອບໍ	-11	4
ອປ	-14	3
ອປີ	-7	0
ອພ	6	-8
ອພຽ	2	-3
ອພໍ	5	-5
ອມ	21	-6
ອມກ	-3	-2
ອມຄ	5	-1
ອມດ	17	6
ອມທ	-7	0
ອມນ	-15	4
ອມລ	-12	4
ອມສ	6	4
ອມຫ	5	-3
ອມາ	1	-9
ອມີ	9	4
ອມື	-7	-8
ອມເ	-7	3
ອມໄ	0	3
ອຢ	-19	0
ອຢາ	-13	2
ອລ	6	1
ອລະ	6	1
ອວ	-1	-5
ອວບ	3	2
ອວາ	-2	3
ອວເ	-1	-8
ອວ່	-4	0
ອສ	-13	-4
ອສອ	-9	0
ອສະ	-6	-2
ອຫ	7	8
ອຫນ	0	5
ອຫລ	8	2
ອອ	24	16
ອອກ	32	20
ອອນ	-14	-2
ອອອ	20	12
ອອາ	7	0
ອອີ	3	-8
ອຮ	-8	-2
ອະ	1	-4
ອະທ	-10	0
ອະນ	8	-4
ອະໄ	3	0
ອັ	-5	-8
ອັກ	-9	-2
ອັງ	5	5
ອັດ	2	-8
ອັນ	-3	-1
ອາ	-37	3
ອາກ	-4	-1
ອາຍ	6	13
ອາດ	-41	2
ອາທ	22	-10
ອາລ	6	-2
ອາຫ	-4	-18
ອາເ	12	2
ອິ	20	10
ອິກ	28	8
ອິດ	-10	-2
ອິນ	2	4
ອີ	12	2
ອີກ	3	-13
ອີຍ	3	4
ອີ້	1	10
ອຶ	3	0
ອື	8	-6
ອື່	5	-17
ອື້	5	8
ອຸ	5	6
ອຸດ	5	3
ອຸນ	-6	4
ອຸ່	10	-3
ອົ	-22	9
ອົກ	14	13
ອົງ	-9	4
ອົດ	-20	-12
ອົມ	-12	3
ອົາ	6	-2
ອເ	9	-6
ອເຄ	3	-3
ອເຊ	5	-5
ອເປ	-12	-1
ອເຢ	5	4
ອແ	15	18
ອແຕ	-6	3
ອແລ	9	12
ອແຫ	2	3
ອແຮ	2	-6
ອໂ	1	1
ອໂຊ	0	4
ອໂຕ	0	-3
ອໄ	-4	0
ອໄດ	-11	-1
ອໄນ	0	-5
ອໄປ	-4	0
ອໄຫ	12	5
ອ່	7	7
ອ່ອ	18	3
ອ່າ	-20	3
ອ້	17	-5
ອ້ອ	0	-4
ອ້າ	14	1
ອໍ	0	0
ອໍາ	-4	0
ຮ	-3	22
ຮງ	15	20
ຮງ ,	-26	-1
ຮງ .	-3	-5
ຮງກ	9	-9
ຮງຂ	-9	-8
ຮງຍ	7	3
ຮງດ	-4	-7
ຮງຕ	8	9
ຮງທ	7	-3
ຮງຢ	-9	-2
ຮງລ	-7	1
ຮງຫ	13	15
ຮງຮ	1	7
ຮງເ	9	7
ຮມ	5	0
ຮອ	-18	4
ຮອງ	-6	1
ຮອຍ	-8	0
ຮອດ	13	12
ຮອບ	-16	-6
ຮັ	-2	2
ຮັກ	7	-1
ຮັງ	15	-15
ຮັດ	-33	-4
ຮັບ	-2	6
ຮາ	82	14
ຮາກ	70	7
ຮາບ	11	1
ຮີ	-6	3
ຮີບ	-11	4
ຮີມ	2	5
ຮີໂ	4	-3
ຮື	30	1
ຮືອ	18	2
ຮຸ	-1	-4
ຮຸນ	-2	-5
ຮຸ່	-3	-1
ຮູ	25	7
ຮູບ	-4	-2
ຮູ້	27	6
ຮົ	0	8
ຮົາ	-1	4
ຮົ່	-1	3
ຮຽ	-28	-4
ຮຽນ	-29	-4
ຮ່	-16	-1
ຮ່ວ	-8	5
ຮ່າ	-12	-4
ຮ້	19	-9
ຮ້ອ	11	9
ຮ້າ	2	-22
ະ	-8	5
ະ ,	-3	0
ະ .	7	5
ະ 2	-7	-1
ະ 2 ເ	-7	0
ະ 3	-13	0
ະ 4	0	-4
ະ 5	3	-2
ະ 6	5	0
ະ 6 ເ	3	0
ະກ	-22	-6
ະກວ	-7	0
ະກອ	-8	0
ະກັ	3	-5
ະກິ	-4	-1
ະກົ	-7	3
ະຂ	-16	0
ະຂ້	-8	0
ະຂໍ	-5	-4
ະຄ	-6	7
ະຄໍ	7	5
ະຈ	-20	12
ະຈອ	-3	-2
ະຈັ	-4	2
ະຈາ	-9	2
ະຈຸ	-3	-1
ະຈົ	-4	7
ະຈໍ	-6	3
ະຊ	1	-4
ະຊຸ	4	-2
ະຊ່	-5	0
ະຍ	-5	-5
ະຍັ	8	-1
ະຍາ	-22	-6
ະດ	8	-6
ະດວ	-3	-1
ະດາ	15	1
ະດີ	2	-7
ະດູ	-7	2
ະຕ	5	-13
ະຕອ	8	8
ະຕັ	3	-1
ະຕາ	-8	3
ະຕິ	-13	-33
ະຕຸ	2	7
ະຕູ	9	5
ະຕົ	7	-2
ະຕ້	3	2
ະຖ	-7	-6
ະຖອ	8	-5
ະຖາ	-9	-1
ະຖື	3	0
ະຖ້	-5	0
ະທ	7	-7
ະທິ	-10	0
ະທົ	6	0
ະນ	1	-5
ະນັ	3	0
ະນາ	10	0
ະນິ	-3	0
ະນີ	-2	-4
ະນໍ	-9	-4
ະບ	-10	-2
ະບັ	4	-2
ະບາ	-7	-6
ະບູ	11	-7
ະບົ	-8	-2
ະບຽ	-2	6
ະບໍ	1	18
ະປ	25	19
ະປວ	1	4
ະປະ	9	6
ະປື	-3	-3
ະປຸ	9	3
ະປູ	16	6
ະຜ	0	3
ະຜ່	4	2
ະພ	-23	-9
ະພັ	-3	0
ະພາ	-7	-14
ະພູ	-6	4
ະມ	15	-2
ະມັ	-3	0
ະມາ	4	4
ະມີ	7	-5
ະມື	10	0
ະຢ	-7	-10
ະຢາ	-4	-9
ະລ	2	4
ະລາ	-16	10
ະລຸ	3	0
ະລູ	10	-6
ະວ	-8	2
ະວັ	-3	-1
ະວິ	-4	0
ະສ	-11	2
ະສອ	9	5
ະສັ	-12	5
ະສາ	-7	-2
ະສີ	-13	0
ະສົ	14	-3
ະຫ	-18	-2
ະຫງ	-1	-5
ະຫຍ	4	-2
ະຫນ	-2	-6
ະຫມ	14	9
ະຫລ	-17	-4
ະຫວ	-8	1
ະຫັ	5	1
ະຫາ	-16	6
ະອ	-19	1
ະຮ	-18	-1
ະຮາ	-19	-1
ະເ	-2	-6
ະເຈ	4	5
ະເຊ	-6	0
ະເດ	-8	0
ະເຕ	-4	-1
ະເທ	21	-7
ະເບ	-1	3
ະເປ	3	-2
ະເພ	6	5
ະເມ	-9	5
ະເລ	-25	0
ະເສ	-6	0
ະເຫ	3	0
ະເອ	6	1
ະເຮ	14	-15
ະແ	-3	15
ະແກ	0	7
ະແນ	3	6
ະແມ	-7	-2
ະແລ	-1	4
ະແສ	-7	0
ະໂ	8	2
ະໂຖ	4	1
ະໂນ	3	1
ະໂພ	-6	-1
ະໂລ	2	-4
ະໂຫ	-2	-7
ະໄ	-4	0
ະໄຂ	-15	0
ະໄດ	7	5
ະໄຕ	6	-3
ະໄບ	1	-5
ະໄປ	9	4
ະໄວ	-4	0
ະໄຫ	-15	1
ັ	-13	21
ັກ	-18	2
ັກ )	-3	-3
ັກ ,	-11	0
ັກ .	10	-17
ັກ 00	-6	-1
ັກ levetiracetam	6	-5
ັກ valproate	6	-2
ັກກ	4	9
ັກຊ	-24	-4
ັກຍ	18	3
ັກຕ	-7	9
ັກທ	3	-6
ັກນ	-12	4
ັກຜ	-5	1
ັກພ	-5	1
ັກມ	-12	-13
ັກຢ	29	-12
ັກລ	10	-3
ັກວ	-8	-3
ັກສ	6	-3
ັກຫ	-3	-4
ັກອ	-2	9
ັກຮ	-10	2
ັກເ	4	-12
ັກແ	-24	8
ັກໂ	-10	-1
ັກໄ	7	-12
ັກໆ	9	1
ັງ	-32	2
ັງ .	5	3
ັງ ?	-5	1
ັງກ	-9	-16
ັງຂ	3	-4
ັງຄ	7	-2
ັງຈ	-6	-7
ັງຊ	-5	0
ັງຍ	6	-5
ັງດ	-4	1
ັງຕ	7	-2
ັງຖ	4	5
ັງທ	-7	8
ັງນ	-4	10
ັງບ	-22	-2
ັງປ	18	-14
ັງຜ	-6	0
ັງພ	5	2
ັງມ	-8	1
ັງຢ	-1	15
ັງລ	17	15
ັງວ	-17	1
ັງສ	0	3
ັງຫ	19	-34
ັງອ	11	-4
ັງຮ	-3	0
ັງເ	-10	-7
ັງແ	-19	-8
ັງໂ	4	3
ັງໄ	13	1
ັດ	32	-7
ັດ .	8	4
ັດ :	-4	1
ັດ b	-4	-1
ັດ tace	-5	-1
ັດກ	6	-11
ັດຂ	-4	-3
ັດຄ	2	-3
ັດຈ	-6	4
ັດດ	-4	3
ັດຕ	-31	-5
ັດຖ	-4	-4
ັດທ	-1	4
ັດນ	-17	-1
ັດບ	-11	-4
ັດປ	0	8
ັດຜ	-8	0
ັດພ	2	-3
ັດມ	31	1
ັດຢ	-13	-7
ັດລ	-10	4
ັດວ	-5	-8
ັດສ	-12	-3
ັດຫ	7	-8
ັດອ	-5	-11
ັດເ	19	5
ັດແ	32	1
ັດໂ	6	6
ັດໄ	-8	-4
ັນ	-14	-20
ັນ ,	13	-2
ັນ -	2	7
ັນ .	-40	4
ັນ 0.0	5	-6
ັນ 00	10	0
ັນ 00.0	4	-2
ັນ 000	-2	-3
ັນ 3	4	0
ັນກ	24	11
ັນຂ	-13	-4
ັນຄ	3	3
ັນຈ	7	1
ັນຊ	18	-6
ັນຍ	-29	-11
ັນດ	14	-9
ັນຕ	-21	12
ັນທ	-24	2
ັນບ	0	-6
ັນປ	-9	3
ັນຜ	8	1
ັນຝ	-3	-2
ັນພ	-12	-2
ັນຟ	2	-4
ັນມ	-1	4
ັນຢ	0	-6
ັນລ	-8	6
ັນວ	0	-5
ັນສ	7	3
ັນຫ	9	8
ັນອ	6	-16
ັນຮ	-1	5
ັນເ	3	18
ັນແ	-17	4
ັນໂ	-3	0
ັນໄ	9	5
ັນໆ	-5	0
ັບ	12	-21
ັບ ,	5	0
ັບ .	-6	-1
ັບກ	2	5
ັບຂ	5	-1
ັບຄ	-21	-8
ັບຈ	3	-8
ັບຊ	-7	3
ັບຍ	13	-3
ັບດ	-10	3
ັບຕ	1	-8
ັບຖ	-8	1
ັບທ	52	27
ັບນ	-8	-12
ັບບ	-25	-11
ັບປ	3	-1
ັບຜ	-3	1
ັບພ	-19	-1
ັບຟ	-15	2
ັບມ	7	-4
ັບຢ	-11	-3
ັບລ	5	3
ັບວ	-3	-5
ັບສ	4	-5
ັບຫ	20	-10
ັບອ	7	-15
ັບຮ	8	15
ັບເ	-15	-14
ັບແ	9	1
ັບໂ	3	5
ັບໄ	-2	-7
ັບໆ	8	2
ັມ	-3	11
ັມກ	7	6
ັມຈ	0	4
ັມຕ	-11	-5
ັມປ	-1	-3
ັມຫ	3	1
ັວ	8	2
ັອ	17	-4
ັອກ	3	0
ັອດ	14	-4
ັ່	23	36
ັ່ງ	-6	3
ັ່ນ	37	41
ັ້	0	-6
ັ້ງ	5	6
ັ້ນ	-17	0
ັ້ມ	6	-10
າ	-10	-9
າ "	-9	2
າ " ບ	-3	0
າ " ອ	3	2
າ (	8	3
າ )	-4	-3
າ .	-8	25
າ . ຂ	-8	3
າ . ຕ	5	-4
າ . ຖ	2	3
າ . ນ	-8	7
າ . ບ	2	-5
າ . ພ	5	8
າ . ມ	-1	3
າ . ຢ	3	-1
າ . ສ	3	-3
າ . ຫ	7	16
າ . ເ	-6	0
າ . ໄ	-5	1
າ 00	-42	5
າ 00 ປ	-20	-5
າ 00 ອ	-29	-2
າ 00 ເ	7	7
າ 000	3	0
າ 2	29	-3
າ 2 ມ	17	-3
າ 2 ເ	14	-2
າ 3	-10	-19
າ 3 ປ	-12	0
າ 3 ມ	12	-11
າ 4	7	-3
າ 4 ມ	14	-5
າ 4 ເ	-8	1
າ 5	13	-5
າ 5 ປ	6	-4
າ 5 ມ	3	1
າ 6	-1	-4
າ 6 ມ	1	-4
າ 7	17	11
າ 7 ເ	25	13
າ 8	10	8
າ 8 ເ	15	6
າ 9	10	-1
າ 9 ມ	9	1
າ :	3	-2
າ ?	19	0
າ capecitabine	-6	3
າ entecavir	-8	1
າ imatinib	-7	5
າ letrozole	7	2
າ osimertinib	-7	0
າ tacrolimus	6	-6
າ tacrolimus ຂ	6	-6
າ trastuzumab	-11	0
າ warfarin	-6	-6
າກ	0	10
າກ ,	-3	0
າກ .	20	3
າກ 0.0	6	-7
າກ 3	4	0
າກກ	-15	-2
າກຂ	-6	-3
າກຄ	6	7
າກຈ	-3	4
າກຊ	-16	-14
າກຍ	-5	3
າກຕ	-5	2
າກທ	-10	1
າກນ	10	16
າກບ	24	-11
າກປ	-27	-13
າກຜ	-5	2
າກພ	-10	-2
າກມ	40	9
າກຢ	19	1
າກລ	-17	4
າກວ	7	-4
າກສ	-8	11
າກຫ	-1	3
າກອ	6	15
າກຮ	-9	4
າກະ	1	14
າກັ	18	-17
າກາ	-5	-1
າກິ	5	8
າກົ	20	-6
າກເ	2	17
າກແ	11	-3
າກໂ	-4	-10
າກໄ	4	8
າກ່	-4	-1
າກ້	-8	2
າກໍ	60	20
າຂ	-9	9
າຂວ	10	4
າຂອ	0	-4
າຂັ	3	0
າຂາ	21	-7
າຂີ	-4	9
າຂຶ	-8	2
າຂຽ	-23	6
າຂ້	2	-4
າຂໍ	-13	4
າຄ	-10	15
າຄວ	-3	-4
າຄັ	-6	-2
າຄາ	-26	11
າຄິ	13	-6
າຄື	-3	7
າຄຸ	-5	1
າຄົ	6	6
າຄ້	-2	5
າຄໍ	11	-3
າງ	-1	-6
າງ .	3	6
າງຂ	15	-20
າງຄ	-10	2
າງຈ	5	3
າງຊ	14	-6
າງຍ	-3	0
າງດ	11	6
າງຕ	10	0
າງທ	-8	-2
າງນ	3	-3
າງບ	6	14
າງປ	-3	-2
າງມ	3	-16
າງຢ	-1	-5
າງວ	9	-4
າງສ	-3	-6
າງຫ	14	-4
າງອ	-24	-2
າງເ	1	9
າງແ	-1	-10
າງໂ	2	-3
າງໄ	-6	15
າງໆ	1	-3
າຈ	0	-2
າຈອ	1	-6
າຈະ	-16	6
າຈັ	14	-9
າຈາ	11	1
າຈຶ	-5	0
າຈົ	3	1
າຈໍ	-9	0
າຊ	27	-3
າຊາ	4	11
າຊິ	-10	0
າຊື	22	-3
າຊຸ	3	0
າຊ່	-1	-3
າຊ້	-4	-12
າຍ	3	8
າຍ "	7	0
າຍ (	5	-3
າຍ .	8	-4
າຍ 00	14	5
າຍ 000	-10	-1
າຍ 2	-6	0
າຍ 4	4	2
າຍ 5	3	3
າຍກ	-32	1
າຍຂ	-3	2
າຍຄ	-22	2
າຍງ	6	3
າຍຈ	-4	-3
າຍຍ	1	6
າຍດ	-22	-7
າຍຕ	-14	-4
າຍທ	-6	-12
າຍນ	8	10
າຍບ	0	6
າຍປ	-2	4
າຍຜ	2	4
າຍພ	-4	2
າຍຟ	-5	3
າຍມ	7	-14
າຍຢ	-5	-2
າຍລ	-5	7
າຍວ	7	8
າຍຫ	-25	-2
າຍອ	0	15
າຍະ	-8	0
າຍັ	8	-26
າຍາ	-3	-3
າຍຸ	-1	9
າຍົ	11	3
າຍເ	-4	15
າຍແ	-36	-9
າຍໂ	-7	-7
າຍໄ	31	11
າຍໆ	-10	8
າຍ່	-6	4
າດ	8	2
າດ .	16	-2
າດ 7	1	4
າດກ	1	3
າດຂ	-5	1
າດຍ	-5	-1
າດຕ	3	-1
າດນ	-4	-7
າດບ	7	7
າດພ	5	0
າດຟ	4	2
າດມ	-12	2
າດຢ	39	-4
າດສ	1	-5
າດຫ	-3	-4
າດອ	-8	0
າດຮ	10	4
າດີ	-16	3
າດົ	-5	2
າດເ	-20	-2
າດແ	40	-10
າດໄ	-15	-7
າດ່	0	5
າດໍ	10	7
າຕ	-13	-9
າຕອ	-4	-1
າຕະ	0	6
າຕັ	7	-6
າຕາ	-5	4
າຕິ	-8	1
າຕີ	8	-1
າຕື	-2	5
າຕົ	-7	10
າຕ່	-3	-7
າຕໍ	-20	-10
າຖ	3	-4
າຖອ	11	0
າຖາ	-9	2
າຖື	1	-3
າຖ້	1	-4
າທ	28	-2
າທັ	13	8
າທາ	7	-5
າທິ	16	-10
າທີ	14	20
າທຸ	-3	-7
າທົ	3	-4
າທ້	-16	-3
າທໍ	3	2
ານ	-8	-10
ານ ,	-2	-3
ານ .	7	-2
ານ 00	8	5
ານ 000	5	-2
ານ 7	6	-1
ານ :	7	1
ານ nivolumab	-9	2
ານ sae	7	0
ານກ	9	2
ານຂ	-8	2
ານຄ	7	-3
ານງ	13	-4
ານຈ	17	3
ານຊ	-12	4
ານຍ	10	0
ານດ	-13	-2
ານຕ	-4	-11
ານຖ	3	-6
ານທ	-3	-6
ານນ	-7	-10
ານບ	-23	-17
ານປ	-1	-7
ານຜ	22	-7
ານພ	8	11
ານມ	22	-8
ານຢ	-12	-17
ານລ	7	-1
ານຫ	8	16
ານອ	-3	-6
ານຮ	-1	6
ານັ	2	-5
ານາ	4	0
ານິ	-6	-7
ານີ	-18	-11
ານົ	-10	-6
ານເ	-26	13
ານແ	-11	5
ານໂ	12	0
ານໄ	-37	4
ານ້	6	-1
ານໍ	7	-5
າບ	22	3
າບ .	4	-1
າບກ	-5	0
າບຂ	5	-1
າບຊ	2	4
າບດ	0	-4
າບທ	7	0
າບນ	1	-3
າບບ	11	7
າບປ	12	4
າບຢ	-9	0
າບວ	0	-3
າບອ	-3	6
າບັ	-7	1
າບາ	-16	-6
າບິ	-6	1
າບີ	5	2
າບແ	3	-1
າບໄ	-5	-5
າບ່	-6	1
າບ້	17	0
າບໍ	-1	4
າປ	8	7
າປວ	-1	7
າປອ	2	8
າປະ	0	-3
າປາ	15	-3
າປິ	5	4
າປີ	-22	-11
າປຶ	11	-2
າປົ	-6	-5
າປຽ	6	-3
າປ່	7	9
າຜ	-6	5
າຜາ	5	-6
າຜິ	-4	1
າຜູ	-3	-1
າຜ່	-7	4
າຜ້	2	5
າຝ	-11	0
າພ	6	18
າພັ	-5	1
າພາ	-5	8
າພື	2	6
າພົ	10	0
າພໍ	-11	5
າຟ	-2	3
າຟລ	4	5
າຟາ	-7	-3
າມ	-5	0
າມ .	-1	3
າມ :	8	3
າມກ	8	-7
າມຂ	23	-10
າມຄ	-17	-6
າມຈ	-1	-3
າມຊ	22	-14
າມດ	3	9
າມຕ	-10	0
າມທ	4	-3
າມນ	4	13
າມປ	-15	-1
າມຜ	8	1
າມມ	24	-18
າມລ	10	-6
າມວ	-24	0
າມສ	-18	2
າມອ	-9	0
າມະ	4	3
າມາ	-4	2
າມິ	-10	3
າມີ	-9	-14
າມື	25	-7
າມູ	-17	4
າມົ	-1	6
າມເ	4	11
າມແ	-22	4
າມໂ	1	5
າມໄ	-11	5
າມ່	0	3
າຢ	-5	-5
າຢອ	8	-5
າຢາ	-14	7
າຢຸ	10	-3
າລ	22	7
າລອ	10	-4
າລະ	16	6
າລັ	-15	2
າລາ	28	23
າລີ	2	-3
າລຸ	0	7
າລູ	-19	-3
າລົ	-4	-1
າລ້	6	0
າວ	6	38
າວ (	-3	1
າວ -	6	-1
າວ .	-10	4
າວ 00	-3	2
າວ 5	3	-14
າວກ	0	6
າວຂ	3	-2
າວຊ	-2	3
າວຍ	13	0
າວດ	0	4
າວຕ	7	2
າວຖ	-4	1
າວນ	2	3
າວບ	-36	3
າວປ	-4	4
າວພ	1	-3
າວມ	2	3
າວລ	11	4
າວວ	13	8
າວສ	10	15
າວຫ	6	4
າວອ	9	-3
າວະ	4	-2
າວັ	-13	-3
າວິ	9	3
າວົ	2	4
າວຽ	4	1
າວເ	1	5
າວແ	-3	2
າວໄ	2	7
າວໆ	-4	1
າວ່	-6	-3
າວໍ	7	-4
າສ	3	-25
າສອ	28	-17
າສະ	3	2
າສັ	8	-16
າສາ	-30	3
າສິ	5	2
າສີ	7	-5
າສຸ	-5	-2
າສູ	3	5
າສົ	-3	-3
າສ່	-4	0
າຫ	-8	-2
າຫຍ	-10	9
າຫນ	-11	-1
າຫມ	25	1
າຫລ	-1	12
າຫວ	12	5
າຫາ	-18	-28
າຫ້	7	-7
າອ	-31	-1
າອອ	-5	5
າອະ	6	-3
າອັ	-9	-1
າອາ	10	-11
າອິ	-15	2
າອີ	-4	-3
າອື	0	-3
າອົ	-11	3
າອ່	-14	8
າອ້	-3	1
າຮ	-4	-6
າຮອ	-17	7
າຮາ	4	2
າຮູ	3	-4
າຮ່	-7	2
າຮ້	8	-6
າະ	-8	10
າະ ,	-3	0
າະ .	3	2
າະກ	-9	3
າະຂ	-5	2
າະຍ	10	-4
າະນ	5	-1
າະຜ	3	0
າະມ	2	-5
າະສ	-4	0
າະຫ	-4	1
າະເ	-8	3
າະແ	-4	-1
າເ	38	30
າເກ	-9	-18
າເຂ	-3	-2
າເຄ	11	-1
າເຈ	-7	-11
າເຊ	7	-8
າເດ	10	4
າເຕ	3	3
າເຖ	2	-3
າເທ	-2	8
າເນ	-6	-3
າເບ	-7	4
າເປ	-11	16
າເພ	-9	8
າເຟ	4	1
າເມ	26	1
າເລ	-17	18
າເວ	-11	-6
າເສ	9	-7
າເຫ	11	-3
າເອ	16	22
າເຮ	-3	-1
າແ	7	-32
າແກ	4	1
າແຂ	1	-15
າແຈ	3	-7
າແຊ	2	3
າແດ	17	0
າແຕ	9	-7
າແທ	-7	-4
າແນ	5	-3
າແບ	-10	-2
າແປ	5	-1
າແຜ	5	-3
າແພ	-5	0
າແມ	0	4
າແລ	-18	16
າແສ	4	-6
າແຫ	2	3
າແຮ	8	-9
າໂ	17	7
າໂຄ	20	1
າໂຕ	2	3
າໂນ	-5	-4
າໂລ	3	1
າໂຮ	3	2
າໄ	-25	-5
າໄກ	2	-3
າໄຂ	-12	1
າໄຄ	25	13
າໄຈ	-20	6
າໄຊ	-11	-2
າໄດ	-10	-4
າໄທ	-8	-2
າໄນ	2	-6
າໄບ	-7	0
າໄປ	1	4
າໄຜ	-28	0
າໄມ	10	-2
າໄລ	-11	0
າໄວ	8	1
າໄສ	17	-1
າໄຫ	35	-19
າໄອ	2	8
າໆ	-9	-6
າໆ .	-7	0
າໆບ	4	-5
າໆເ	-4	0
ິ	15	-19
ິ .	-8	-16
ິ . ຂ	0	-3
ິ . ຢ	2	-9
ິກ	40	17
ິກ ,	-16	0
ິກ .	3	-13
ິກກ	3	1
ິກຄ	20	6
ິກຕ	6	-4
ິກບ	-11	-4
ິກຢ	11	0
ິກຫ	6	4
ິກຮ	0	6
ິກາ	21	1
ິກແ	11	6
ິກໄ	-7	3
ິກໆ	0	4
ິຂ	7	1
ິຂາ	-3	0
ິຄ	-7	-4
ິງ	-1	-3
ິງ 00	-6	4
ິງບ	-3	-1
ິງເ	3	-4
ິງໄ	-1	5
ິຈ	-9	2
ິຈາ	-12	0
ິຊ	-4	-1
ິດ	35	-3
ິດ ,	11	-2
ິດ .	8	6
ິດ 1	0	3
ິດ ?	-5	1
ິດກ	6	23
ິດຂ	12	-14
ິດຄ	14	1
ິດງ	-4	-4
ິດຈ	6	-9
ິດຊ	-7	3
ິດຍ	-6	0
ິດດ	5	1
ິດຕ	-11	-5
ິດທ	1	-11
ິດນ	23	-30
ິດບ	-6	7
ິດປ	8	10
ິດມ	10	2
ິດຢ	32	18
ິດລ	-9	3
ິດວ	9	2
ິດສ	-16	-8
ິດຫ	-12	-1
ິດອ	4	-5
ິດີ	0	-6
ິດເ	3	3
ິດແ	-36	-1
ິດໂ	2	3
ິດໄ	-5	-5
ິຕ	-1	5
ິຕາ	-22	5
ິຖ	-3	2
ິຖື	6	3
ິທ	-3	0
ິທະ	-1	5
ິທີ	-3	0
ິນ	14	-34
ິນ .	2	-3
ິນ 0.0	3	1
ິນ allopurinol	2	8
ິນ aspirin	-3	0
ິນ capecitabine	17	-8
ິນ hydrocortisone	10	-6
ິນ imatinib	3	-4
ິນ methotrexate	-6	2
ິນ prednisolone	4	0
ິນ rivaroxaban	4	-3
ິນ warfarin	5	2
ິນກ	-12	0
ິນຂ	4	6
ິນຄ	-21	8
ິນຈ	2	4
ິນຊ	11	1
ິນຍ	0	4
ິນຕ	13	3
ິນຖ	-5	5
ິນທ	10	4
ິນນ	-4	-12
ິນບ	6	-3
ິນປ	24	-15
ິນພ	2	5
ິນມ	-12	-1
ິນຢ	12	-4
ິນສ	2	6
ິນຫ	0	-8
ິນອ	-5	1
ິນຮ	9	-8
ິນິ	1	4
ິນເ	-21	1
ິນແ	1	-7
ິນໂ	7	10
ິນໄ	-12	-14
ິບ	26	-7
ິບນ	7	-12
ິບມ	1	-3
ິບາ	-10	0
ິບໄ	6	-2
ິບໆ	2	-7
ິບໍ	12	8
ິປ	-13	3
ິພ	-2	-5
ິມ	-18	11
ິມຜ	-9	0
ິມໄ	-4	3
ິຢ	-14	3
ິຢາ	-9	0
ິລ	-11	0
ິລາ	-12	0
ິລິ	-12	0
ິລົ	7	0
ິວ	-10	9
ິວນ	9	3
ິວລ	2	3
ິວຫ	-9	6
ິວາ	4	-1
ິວເ	2	3
ິວແ	-3	0
ິວໄ	-3	-1
ິສ	-8	-10
ິສັ	-4	-5
ິຫ	-5	-11
ິຫມ	0	-7
ິຫາ	-4	-4
ິເ	-13	4
ິເປ	4	3
ິແ	2	8
ິແຕ	1	5
ິແມ	-1	4
ິໂ	17	-1
ິໂລ	15	-3
ິໄ	-9	-7
ິໄຈ	9	-4
ິໄປ	-12	-3
ິ່	27	-3
ິ່ງ	12	-3
ິ່ນ	14	6
ິ່ວ	0	-4
ິ້	14	-5
ິ້ນ	3	-4
ິ້ມ	4	6
ິ້ວ	1	-5
ີ	-45	24
ີ "	-15	0
ີ )	5	-4
ີ ,	5	7
ີ .	-6	-19
ີ . ຂ	-7	0
ີ . ຖ	-3	-2
ີ . ຢ	-2	-10
ີ . ຫ	2	-3
ີ . ແ	2	4
ີ 00	-2	-6
ີ 00 .	7	0
ີ 00 ເ	-3	-3
ີ 0000	-12	-5
ີ 0000 .	-3	0
ີ 0000 ຂ	-3	0
ີ 0000 ຕ	-2	-4
ີ 0000 ເ	-3	0
ີ 2	-3	1
ີ 3	-6	2
ີ 4	-12	4
ີ 5	10	6
ີ 5 ກ	5	-1
ີ 7	-9	1
ີ 9	3	3
ີ ?	6	-1
ີກ	-31	-19
ີກ .	-2	6
ີກ 2	-9	-3
ີກ 3	-4	0
ີກ 4	-2	-3
ີກກ	7	6
ີກຂ	-1	-3
ີກຄ	0	4
ີກນ	-9	-4
ີກຢ	12	-3
ີກວ	-3	2
ີກສ	8	-4
ີກັ	-12	0
ີກາ	-18	0
ີກິ	-5	-8
ີກເ	-8	0
ີກ່	-14	4
ີກ້	20	-7
ີກໍ	-10	-6
ີຂ	14	-6
ີຂາ	11	-4
ີຂີ	3	-2
ີຂຶ	-9	1
ີຂ້	-2	3
ີຂໍ	6	-3
ີຄ	0	-3
ີຄື	3	-3
ີຄົ	23	-2
ີຄ່	-14	1
ີງ	-3	2
ີຈ	-3	-10
ີຈໍ	5	-9
ີຊ	30	12
ີຊາ	3	-1
ີຊີ	35	13
ີຊ່	3	-4
ີຍ	-13	-7
ີຍກ	7	-3
ີຍຂ	-4	-4
ີຍຊ	-6	-6
ີຍນ	4	1
ີຍປ	6	5
ີຍຜ	3	-2
ີຍມ	-2	-6
ີຍຢ	-12	2
ີຍວ	-10	5
ີຍສ	7	-2
ີຍຫ	-5	0
ີຍັ	-21	-1
ີຍີ	-3	0
ີຍເ	-4	-8
ີຍແ	3	5
ີຍໄ	-15	0
ີຍ່	3	-1
ີດ	21	22
ີດ ,	3	-1
ີດ .	-1	8
ີດກ	7	4
ີດຂ	-3	0
ີດຄ	1	-3
ີດນ	-3	1
ີດປ	-3	1
ີດມ	-13	3
ີດຢ	-10	5
ີດລ	-1	3
ີດວ	-1	3
ີດຫ	-8	-2
ີດຽ	3	-5
ີດແ	4	6
ີດໄ	28	8
ີຕ	-9	0
ີຕອ	-4	2
ີຕະ	-3	-2
ີຕັ	7	-3
ີຕາ	-7	-2
ີຕຸ	4	-2
ີຕົ	0	3
ີຕ້	-4	0
ີຖ	-3	9
ີຖອ	0	5
ີຖາ	-3	2
ີທ	-8	-2
ີທາ	-5	-2
ີທີ	-4	5
ີທຸ	9	-3
ີທ່	-5	-1
ີນ	-2	-11
ີນ qdenga	-6	0
ີນກ	3	-3
ີນຂ	7	-2
ີນຊ	-3	0
ີນດ	6	2
ີນຕ	5	0
ີນທ	3	9
ີນບ	3	-7
ີນປ	-5	2
ີນມ	-5	-2
ີນຫ	-7	-8
ີນອ	8	-2
ີນັ	5	0
ີນາ	-18	0
ີນີ	10	4
ີນເ	12	12
ີນແ	-3	0
ີນໂ	-14	0
ີນໄ	-10	-4
ີນໍ	18	-8
ີບ	0	-8
ີບປ	4	-1
ີບພ	6	0
ີບຫ	-1	-3
ີບາ	6	0
ີບົ	8	2
ີບແ	-13	1
ີບໄ	-8	-3
ີບ່	4	1
ີບໍ	-10	-24
ີປ	12	-3
ີປາ	3	-1
ີປົ	2	-5
ີຜ	-15	-2
ີຜົ	-7	-1
ີພ	-17	-6
ີພະ	-2	-3
ີພຽ	0	-4
ີພໍ	-11	0
ີຟ	4	-5
ີມ	18	-13
ີມງ	-4	0
ີມວ	5	-5
ີມສ	2	5
ີມະ	-1	-4
ີມາ	7	-3
ີມີ	12	-2
ີມ່	5	0
ີຢ	11	5
ີຢາ	17	0
ີຢູ	-9	2
ີລ	-5	2
ີລອ	-3	-5
ີລະ	4	2
ີລາ	3	4
ີລູ	0	-5
ີລົ	-5	-1
ີວ	18	2
ີວັ	-4	-5
ີວິ	22	10
ີສ	-6	-2
ີສອ	-18	3
ີສາ	2	6
ີສຸ	-1	-3
ີສົ	7	-2
ີສຽ	6	-5
ີຫ	-2	-12
ີຫຍ	-12	5
ີຫນ	2	-4
ີຫມ	-9	-1
ີຫລ	-20	0
ີຫາ	17	-2
ີຫີ	10	3
ີຫ້	9	-1
ີອ	-1	1
ີອາ	4	-2
ີຮ	11	-14
ີເ	-17	-16
ີເຂ	2	-4
ີເງ	5	2
ີເຈ	15	6
ີເຊ	4	4
ີເບ	-2	3
ີເປ	9	-11
ີເມ	-12	-3
ີເລ	-22	-17
ີເຫ	3	0
ີເອ	6	0
ີແ	-21	6
ີແດ	6	-3
ີແຕ	-18	5
ີແບ	4	-1
ີແຜ	15	2
ີແພ	-4	-2
ີແລ	-31	-2
ີແຮ	19	12
ີໂ	-2	14
ີໂຄ	-5	0
ີໂທ	5	-2
ີໂມ	29	8
ີໂອ	-16	2
ີໄ	-17	1
ີໄຂ	12	-17
ີໄຈ	-4	10
ີໄດ	-3	10
ີໄບ	3	-5
ີໄຜ	-13	3
ີໄຫ	-15	2
ີໆ	4	0
ີ່	-11	-6
ີ່ .	-7	6
ີ່ຂ	3	-7
ີ່ຄ	-3	0
ີ່ຈ	-4	0
ີ່ຊ	-7	8
ີ່ດ	-5	-5
ີ່ຕ	5	-1
ີ່ທ	1	3
ີ່ນ	9	0
ີ່ບ	1	4
ີ່ປ	2	-8
ີ່ພ	12	-2
ີ່ມ	15	-25
ີ່ຢ	-23	3
ີ່ລ	-5	-1
ີ່ຫ	-6	6
ີ່ອ	-8	1
ີ່ເ	0	3
ີ່ແ	8	3
ີ່ໂ	-3	1
ີ່ໄ	-4	-8
ີ້	14	33
ີ້ .	11	5
ີ້ 0.0	3	-5
ີ້ 00	-10	-3
ີ້ 000	-7	-7
ີ້ 7	5	-2
ີ້ :	-7	0
ີ້ k	-3	2
ີ້ກ	32	-10
ີ້ຂ	5	3
ີ້ຄ	6	-7
ີ້ງ	-3	3
ີ້ຈ	4	9
ີ້ຊ	9	13
ີ້ຍ	-15	15
ີ້ດ	-12	3
ີ້ຕ	-1	7
ີ້ຖ	0	-3
ີ້ທ	3	3
ີ້ນ	9	13
ີ້ບ	-6	-8
ີ້ປ	15	8
ີ້ພ	-9	-2
ີ້ມ	9	-19
ີ້ຢ	1	7
ີ້ລ	14	18
ີ້ວ	18	5
ີ້ສ	-11	-5
ີ້ຫ	20	-3
ີ້ອ	11	9
ີ້ຮ	9	7
ີ້ເ	-12	-5
ີ້ແ	-21	-3
ີ້ໂ	1	4
ີ້ໄ	10	2
ີ້ໆ	-5	-5
ຶ	-3	0
ຶກ	24	0
ຶກບ	3	2
ຶກປ	3	-1
ຶກສ	-14	8
ຶກໂ	3	2
ຶງ	-1	-2
ຶງໆ	1	-3
ຶດ	3	-3
ຶດຫ	4	1
ຶນ	1	2
ຶນຍ	-1	3
ຶນໆ	0	3
ຶບ	-5	-2
ຶມ	30	24
ຶມບ	3	3
ຶມເ	-6	4
ຶມແ	6	2
ຶ່	6	-8
ຶ່ງ	6	-8
ຶ້	26	-13
ຶ້ນ	28	-11
ຶ້ມ	-3	-2
ື	28	-6
ືກ	-1	19
ືກກ	-5	-2
ືກງ	14	5
ືກຍ	-6	0
ືກຕ	-3	-1
ືກນ	0	4
ືກລ	-7	0
ືກອ	9	5
ືກັ	-4	1
ືກາ	5	0
ືກເ	2	-9
ືກໄ	5	3
ືຂ	20	-4
ືຂີ	3	0
ືຄ	5	3
ືຄົ	3	5
ືຊ	0	0
ືຊັ	-9	-3
ືຊິ	5	3
ືດ	8	14
ືດຄ	-2	3
ືດຕ	5	3
ືດສ	5	-1
ືດເ	-4	2
ືດໄ	-3	-2
ືຕ	10	13
ືຕີ	3	14
ືຕ້	2	-6
ືຖ	1	15
ືຖື	5	9
ືນ	44	-9
ືນ .	-9	10
ືນກ	7	4
ືນຈ	-1	-7
ືນຍ	6	2
ືນດ	-8	3
ືນຕ	9	-12
ືນທ	5	2
ືນນ	39	10
ືນບ	-2	3
ືນປ	-3	-2
ືນມ	6	2
ືນຢ	10	0
ືນລ	-3	-2
ືນວ	5	0
ືນສ	1	5
ືນຫ	-2	-6
ືນແ	12	-5
ືນໄ	-15	-11
ືນໍ	6	-5
ືບ	-16	5
ືບໍ	-3	2
ືປ	-1	4
ືຜ	-9	3
ືຜ່	6	2
ືຝ	2	-5
ືພ	12	13
ືພາ	18	14
ືມ	33	25
ືມຕ	2	4
ືມບ	9	4
ືມີ	32	21
ືຢ	6	4
ືຢາ	8	6
ືລ	3	1
ືວ	3	6
ືວ່	3	7
ືສ	-7	2
ືສັ	3	6
ືຫ	-4	8
ືຫມ	-2	7
ືອ	45	-6
ືອ 00	-4	2
ືອ 2	2	-3
ືອ 3	-7	-3
ືອກ	27	9
ືອງ	10	-25
ືອດ	18	31
ືອນ	-14	11
ືອບ	-11	0
ືອພ	8	-8
ືອອ	2	-8
ືອແ	-5	-7
ືອໄ	12	-3
ືເ	-19	0
ືເກ	-24	-2
ືເຈ	0	4
ືເຊ	-5	1
ືເດ	0	-4
ືເຢ	-4	6
ືເລ	-3	0
ືແ	-5	3
ືແປ	3	1
ືໄ	13	5
ືໄຟ	4	-3
ື່	-7	1
ື່ຄ	1	8
ື່ນ	51	-15
ື່ບ	3	-2
ື່ມ	-11	-6
ື່ຢ	0	-4
ື່ອ	-30	4
ື່ໆ	-11	2
ື້	40	-27
ື້ .	10	-3
ື້ :	-2	-3
ື້ ?	-7	2
ື້ກ	8	4
ື້ຂ	10	-8
ື້ຄ	3	-1
ື້ຈ	-3	-3
ື້ຊ	-6	2
ື້ຍ	6	-11
ື້ດ	24	-18
ື້ຕ	11	1
ື້ຖ	-15	-2
ື້ທ	11	9
ື້ນ	64	21
ື້ບ	-12	-11
ື້ປ	-15	-1
ື້ຜ	-10	1
ື້ມ	14	4
ື້ຢ	20	10
ື້ລ	15	-23
ື້ວ	24	-26
ື້ສ	7	2
ື້ຫ	6	-6
ື້ອ	-2	11
ື້ຮ	20	-2
ື້ເ	26	-9
ື້ແ	36	-27
ື້ໄ	-16	-7
ຸ	7	3
ຸ 00	15	12
ຸ 00 .	8	-6
ຸ 00 ກ	17	2
ຸ 00 ບ	-4	1
ຸ 00 ປ	-8	3
ຸ 00 ຫ	3	2
ຸ 00 ເ	7	-1
ຸ 5	-4	0
ຸກ	31	21
ຸກ 4	4	-11
ຸກກ	-6	0
ຸກຂ	2	18
ຸກຄ	7	-3
ຸກຍ	-3	-3
ຸກນ	-3	4
ຸກບ	29	19
ຸກປ	6	2
ຸກມ	-27	-3
ຸກຢ	28	5
ຸກລ	-3	4
ຸກຫ	5	-4
ຸກເ	-28	-13
ຸກແ	-2	4
ຸກໄ	5	7
ຸຂ	2	-7
ຸຂະ	2	-7
ຸງ	-25	-1
ຸງກ	-26	2
ຸງຂ	-3	0
ຸງລ	-3	5
ຸງເ	7	3
ຸຍ	3	2
ຸດ	-3	-32
ຸດ .	-6	6
ຸດກ	-4	-7
ຸດຂ	4	-3
ຸດຍ	13	3
ຸດດ	0	-6
ຸດທ	7	-12
ຸດນ	-1	-4
ຸດປ	-3	0
ຸດມ	-1	8
ຸດຢ	-13	-7
ຸດວ	-7	-3
ຸດສ	-2	3
ຸດຫ	6	-5
ຸດອ	8	-4
ຸດເ	2	3
ຸດແ	-13	-3
ຸດໄ	5	-4
ຸນ	2	-16
ຸນທ	4	0
ຸນຫ	-8	2
ຸນແ	-1	-5
ຸນໄ	-2	3
ຸບ	-6	-6
ຸບຕ	5	-2
ຸບປ	3	2
ຸບອ	-7	1
ຸບັ	-12	0
ຸບົ	3	-1
ຸມ	-5	-4
ຸມຍ	-4	0
ຸມເ	-3	3
ຸມໄ	-11	-3
ຸລ	-7	-3
ຸ່	28	19
ຸ່ງ	13	5
ຸ່ນ	12	-7
ຸ່ມ	-1	23
ຸ້	-1	10
ຸ້ງ	8	9
ຸ້ນ	-12	-1
ຸ໋	14	-4
ຸ໋ມ	14	-4
ູ	15	22
ູ .	9	-3
ູກ	23	25
ູກ .	-1	4
ູກ 00	0	-3
ູກ 2	15	13
ູກ 3	-8	0
ູກ 4	3	1
ູກຂ	-6	-1
ູກຄ	-30	2
ູກຈ	-2	-13
ູກຊ	42	9
ູກດ	-21	-8
ູກຖ	-6	1
ູກນ	6	5
ູກບ	-3	7
ູກຜ	-4	1
ູກພ	18	4
ູກມ	6	9
ູກຢ	-3	-1
ູກວ	-10	1
ູກສ	1	-5
ູກຫ	-11	-10
ູກະ	4	5
ູກັ	11	5
ູກເ	11	-28
ູກແ	-5	9
ູກໄ	-23	14
ູຂ	3	-4
ູຂຽ	2	5
ູງ	23	15
ູງຂ	2	4
ູງຄ	-4	2
ູງຫ	1	-10
ູດ	18	8
ູດນ	21	13
ູດໄ	7	-3
ູຕ	-3	-6
ູຕິ	2	-6
ູທ	2	3
ູທາ	4	3
ູນ	-26	-9
ູນວ	-8	4
ູບ	17	3
ູບຢ	-5	3
ູບໄ	6	-3
ູບໍ	4	0
ູມ	3	-10
ູມ 36.0	-3	-1
ູມປ	-4	0
ູມແ	-11	0
ູມໄ	-3	0
ູຢ	-11	2
ູຢູ	-11	2
ູລ	12	-2
ູລິ	11	-2
ູສ	-5	-6
ູສະ	-2	-4
ູຫ	-7	0
ູຫນ	-8	0
ູອ	16	3
ູເ	7	3
ູແ	14	-15
ູແຂ	1	-3
ູແລ	13	-13
ູ່	-7	2
ູ່ .	10	-15
ູ່ 4	1	3
ູ່ກ	4	2
ູ່ຂ	-3	-1
ູ່ຄ	10	-1
ູ່ຈ	8	-5
ູ່ຊ	7	2
ູ່ຍ	4	-3
ູ່ດ	7	-4
ູ່ຕ	4	0
ູ່ທ	-6	0
ູ່ນ	18	4
ູ່ບ	17	7
ູ່ປ	1	-3
ູ່ຝ	-3	0
ູ່ພ	-13	-1
ູ່ມ	-13	1
ູ່ລ	4	1
ູ່ວ	-10	1
ູ່ສ	0	5
ູ່ຫ	-18	-21
ູ່ອ	1	-13
ູ່ຮ	-8	-2
ູ່ເ	-3	7
ູ່ແ	8	1
ູ່ໂ	8	1
ູ່ໄ	7	-13
ູ້	-6	-2
ູ້ກ	-9	5
ູ້ຊ	-8	0
ູ້ຕ	11	-2
ູ້ທ	-4	-2
ູ້ປ	10	2
ູ້ພ	6	-3
ູ້ລ	15	-7
ູ້ວ	-11	1
ູ້ສ	12	-5
ູ້ຮ	-2	3
ູ້ເ	15	5
ູ້ໂ	-3	6
ູ້ໄ	-15	1
ົ	-1	-8
ົກ	2	23
ົກກ	-13	-26
ົກຂ	-6	3
ົກຊ	17	11
ົກຍ	6	-1
ົກນ	3	-5
ົກບ	13	10
ົກຢ	-16	2
ົກວ	-2	3
ົກຫ	2	4
ົກເ	-16	10
ົກແ	1	4
ົກໄ	-18	2
ົງ	9	11
ົງ .	1	4
ົງຂ	10	0
ົງຄ	4	4
ົງຊ	-5	-2
ົງຕ	-12	8
ົງທ	-14	-1
ົງນ	3	-5
ົງບ	10	6
ົງປ	0	-3
ົງລ	-11	6
ົງສ	2	5
ົງຫ	4	-6
ົງເ	-12	1
ົງແ	12	5
ົງໄ	-1	6
ົງໆ	-3	6
ົດ	-15	9
ົດກ	3	13
ົດຂ	-10	4
ົດຄ	6	-6
ົດຈ	-8	-4
ົດດ	-3	2
ົດຕ	9	8
ົດຖ	-3	0
ົດທ	-16	4
ົດບ	6	5
ົດຜ	-5	1
ົດພ	28	-9
ົດມ	36	-32
ົດຢ	-5	0
ົດສ	-13	-3
ົດຫ	12	0
ົດອ	-13	-5
ົດຮ	-9	-1
ົດແ	-14	-2
ົດໂ	19	9
ົດໄ	-1	11
ົດໆ	7	2
ົນ	-1	8
ົນ .	8	-2
ົນ ct	3	-2
ົນກ	10	-3
ົນຂ	-12	6
ົນຄ	3	-3
ົນຈ	-2	4
ົນຊ	-12	-1
ົນດ	-6	6
ົນຕ	3	10
ົນນ	4	1
ົນບ	19	-22
ົນປ	-13	-1
ົນມ	6	3
ົນຢ	3	-1
ົນລ	2	3
ົນວ	4	-10
ົນສ	1	-7
ົນຫ	-17	3
ົນອ	6	2
ົນຮ	13	-4
ົນເ	-22	-1
ົນແ	-14	4
ົນໄ	-3	1
ົບ	14	12
ົບ 2	-8	0
ົບ 6	-6	0
ົບກ	9	-4
ົບຂ	17	8
ົບຄ	-4	1
ົບຈ	-5	0
ົບຊ	6	0
ົບທ	8	5
ົບບ	7	-2
ົບມ	-1	4
ົບຮ	-7	0
ົບແ	-5	-1
ົບໄ	8	6
ົມ	-22	15
ົມ .	9	4
ົມກ	3	-1
ົມຂ	0	-3
ົມດ	-8	0
ົມທ	0	-4
ົມນ	1	6
ົມບ	-4	0
ົມປ	8	1
ົມພ	-5	-1
ົມມ	-11	2
ົມຢ	-10	-2
ົມລ	3	-3
ົມສ	4	0
ົມຫ	-7	13
ົມເ	-3	2
ົມໂ	4	1
ົມໄ	-18	-4
ົວ	44	4
ົວ ,	3	1
ົວກ	4	1
ົວຂ	-2	-4
ົວຄ	9	9
ົວຈ	-11	-3
ົວຊ	-6	-3
ົວດ	4	-1
ົວຕ	1	9
ົວທ	-2	-5
ົວນ	3	3
ົວບ	12	-12
ົວພ	-7	0
ົວຟ	12	8
ົວມ	-1	-12
ົວຢ	-8	6
ົວລ	12	1
ົວສ	1	-3
ົວຫ	4	0
ົວອ	4	2
ົວຮ	16	12
ົວເ	11	11
ົວແ	-4	9
ົວໄ	0	-13
ົາ	10	-10
ົາ .	-3	-2
ົາກ	6	-1
ົາຂ	2	3
ົາຄ	-11	11
ົາຈ	-10	-2
ົາຊ	3	-3
ົາຍ	4	-2
ົາຕ	-10	2
ົາບ	11	-5
ົາປ	0	4
ົາຜ	0	4
ົາມ	-1	3
ົາຢ	2	-8
ົາລ	-1	5
ົາຫ	5	7
ົາເ	-22	-3
ົາແ	-12	8
ົາໄ	-4	-3
ົ່	-2	-2
ົ່ງ	3	7
ົ່ນ	8	0
ົ່ວ	10	14
ົ່າ	-25	-20
ົ້	19	13
ົ້ງ	-3	-1
ົ້ນ	-1	4
ົ້ມ	25	19
ົ້າ	5	5
ຽ	-9	17
ຽກ	11	-2
ຽກບ	3	-7
ຽກຢ	5	1
ຽກເ	-4	0
ຽກໄ	4	-2
ຽງ	20	23
ຽງ .	8	2
ຽງກ	9	5
ຽງຂ	-3	9
ຽງຄ	0	3
ຽງດ	3	-2
ຽງທ	-3	0
ຽງບ	7	0
ຽງພ	0	-3
ຽງມ	3	-1
ຽງຢ	-4	1
ຽງວ	-3	2
ຽງສ	3	4
ຽງຮ	5	-2
ຽງເ	-6	0
ຽງແ	-1	4
ຽງໄ	-1	-5
ຽດ	1	6
ຽດນ	-1	6
ຽນ	-46	-3
ຽນ "	15	-7
ຽນຂ	3	-3
ຽນຄ	-3	0
ຽນຊ	-3	1
ຽນຕ	7	-9
ຽນທ	-1	4
ຽນພ	-7	0
ຽນຢ	3	-5
ຽນລ	-3	-6
ຽນວ	-35	2
ຽນສ	2	5
ຽນຫ	15	-5
ຽນເ	-14	2
ຽນແ	-15	3
ຽບ	6	8
ຽບທ	-3	0
ຽບລ	-11	0
ຽມ	11	-4
ຽມ .	2	-3
ຽມ 0.0	7	1
ຽມ 000	-1	4
ຽມທ	-6	-2
ຽມເ	6	3
ຽມແ	-4	0
ຽມໄ	-6	0
ຽວ	39	4
ຽວ .	-1	-4
ຽວກ	-15	5
ຽວຂ	3	-3
ຽວຄ	-3	-5
ຽວຊ	-4	-3
ຽວຍ	8	-11
ຽວຕ	3	4
ຽວຖ	10	-10
ຽວທ	-5	1
ຽວນ	-8	18
ຽວບ	23	15
ຽວປ	-14	-4
ຽວມ	12	-1
ຽວຢ	4	1
ຽວວ	5	0
ຽວສ	11	-6
ຽວຫ	1	6
ຽວອ	6	-3
ຽວຮ	1	5
ຽວເ	19	-9
ຽວແ	-1	-4
ຽວໄ	14	-16
ເ	0	-17
ເກ	-28	21
ເກດ	-3	-2
ເກນ	3	6
ເກັ	-2	12
ເກີ	-19	13
ເກື	-8	-5
ເກົ	-21	-8
ເຂ	-26	-17
ເຂັ	-6	-17
ເຂີ	4	1
ເຂົ	-7	-8
ເຄ	6	-2
ເຄມ	11	1
ເຄັ	-6	-2
ເຄິ	21	10
ເຄີ	-20	-20
ເຄື	-3	16
ເງ	3	2
ເງິ	8	3
ເງື	-7	0
ເຈ	16	-7
ເຈນ	15	10
ເຈັ	2	-11
ເຈາ	-3	3
ເຈື	1	-5
ເຈົ	7	-2
ເຊ	25	-20
ເຊລ	10	-1
ເຊີ	-14	-4
ເຊື	-6	6
ເຊົ	45	-22
ເຊໄ	4	4
ເຍ	3	2
ເດ	2	24
ເດຍ	-6	4
ເດັ	26	4
ເດິ	6	0
ເດີ	-7	10
ເດື	-26	4
ເຕ	-16	20
ເຕະ	-5	4
ເຕັ	22	28
ເຕີ	-22	-8
ເຕົ	1	-7
ເຖ	-3	3
ເຖົ	-5	5
ເທ	22	-9
ເທດ	-7	0
ເທບ	5	1
ເທິ	6	-8
ເທີ	15	-18
ເທື	10	4
ເທົ	-11	3
ເນ	-5	-1
ເນາ	3	1
ເນື	-2	-4
ເນົ	-4	2
ເບ	7	-5
ເບິ	-4	-10
ເບື	19	9
ເບົ	4	1
ເປ	7	-6
ເປັ	4	-5
ເປີ	11	4
ເປື	10	7
ເປົ	1	-11
ເຝ	-16	2
ເຝົ	-11	-1
ເພ	-5	2
ເພຍ	8	-3
ເພາ	-10	6
ເພິ	-5	11
ເພີ	15	-1
ເພື	2	-17
ເຟ	-6	1
ເຟສ	-4	0
ເມ	43	7
ເມຍ	26	8
ເມວ	-4	2
ເມັ	11	-4
ເມີ	-5	6
ເມື	18	2
ເມົ	-6	8
ເຢ	-1	22
ເຢຍ	-3	0
ເຢັ	0	21
ເລ	-8	17
ເລກ	9	-6
ເລຍ	6	-1
ເລນ	1	-5
ເລັ	3	1
ເລິ	3	10
ເລີ	-29	-7
ເລື	-7	16
ເລົ	3	-2
ເລເ	-5	-2
ເວ	33	35
ເວລ	-14	-1
ເວັ	-9	-2
ເວົ	54	37
ເສ	-32	-8
ເສຍ	-23	-8
ເສດ	-6	0
ເສບ	-9	-2
ເສັ	-5	-4
ເສີ	-5	6
ເສົ	-4	-4
ເຫ	58	-19
ເຫດ	7	3
ເຫນ	-13	7
ເຫມ	18	-1
ເຫລ	19	-37
ເຫັ	10	2
ເຫື	18	20
ເອ	25	6
ເອກ	-12	3
ເອງ	-18	-17
ເອິ	28	8
ເອີ	3	13
ເອື	5	8
ເອົ	6	-2
ເຮ	-5	-3
ເຮື	18	2
ເຮົ	-1	4
ແ	2	16
ແກ	-21	21
ແກງ	3	2
ແກນ	0	7
ແກ່	11	9
ແກ້	-13	1
ແຂ	19	-4
ແຂງ	3	9
ແຂນ	4	4
ແຂວ	20	-14
ແຂ້	4	-5
ແຄ	-2	-5
ແຄລ	-6	-5
ແຈ	6	-8
ແຈກ	14	-1
ແຈ້	-8	-7
ແຊ	-13	2
ແຊັ	5	1
ແຍ	9	4
ແດ	31	-14
ແດງ	34	-30
ແດດ	2	4
ແດນ	0	6
ແດ່	-13	1
ແຕ	18	9
ແຕກ	-6	17
ແຕະ	-3	3
ແຕ່	5	0
ແຖ	1	-9
ແຖບ	2	-5
ແຖວ	-1	-4
ແທ	3	-6
ແທງ	7	3
ແທນ	16	0
ແທ້	-27	-2
ແນ	0	8
ແນກ	7	1
ແນນ	-4	4
ແນບ	-7	1
ແນມ	2	-4
ແນວ	1	8
ແນະ	-11	-3
ແນ່	-10	5
ແບ	-28	0
ແບບ	-27	-2
ແບ່	-3	2
ແປ	-19	4
ແປງ	-9	0
ແປບ	12	0
ແປພ	-10	0
ແປວ	3	-1
ແປໄ	-7	0
ແປ້	2	5
ແຜ	21	-16
ແຜກ	-4	-2
ແຜງ	-3	0
ແຜນ	-8	0
ແຜຜ	26	-13
ແຜໄ	-6	1
ແພ	-39	5
ແພງ	7	2
ແພດ	-5	2
ແພັ	-9	-2
ແພ້	-32	3
ແຟ	4	5
ແຟນ	3	11
ແມ	12	23
ແມງ	-1	-7
ແມບ	4	-6
ແມວ	4	1
ແມ່	27	34
ແລ	8	15
ແລງ	15	10
ແລະ	-7	-13
ແລ່	-2	-9
ແລ້	-5	9
ແວ	4	2
ແວບ	10	3
ແວ່	-6	-1
ແສ	13	-22
ແສງ	3	-4
ແສບ	21	-18
ແສເ	-11	0
ແຫ	25	2
ແຫນ	17	-4
ແຫບ	3	3
ແຫລ	4	1
ແຫ້	0	3
ແອ	13	-4
ແອນ	3	1
ແອວ	2	-6
ແອ່	10	3
ແຮ	11	14
ແຮງ	11	11
ແຮມ	5	0
ແຮ່	0	-5
ແຮ້	0	9
ໂ	16	21
ໂຄ	19	4
ໂຄກ	1	4
ໂຄງ	9	0
ໂຄວ	-4	0
ໂຊ	-6	8
ໂຊກ	-3	4
ໂຊດ	-1	4
ໂດ	5	2
ໂດຍ	3	1
ໂຕ	37	7
ໂຕ .	9	4
ໂຕກ	3	1
ໂຕຂ	1	3
ໂຕຕ	-4	0
ໂຕນ	3	0
ໂຕບ	13	-3
ໂຕຢ	4	2
ໂຕສ	-2	4
ໂຕຫ	8	1
ໂຕອ	2	11
ໂຕຮ	6	7
ໂຕເ	3	-5
ໂຕໄ	0	-11
ໂຖ	1	5
ໂຖນ	7	1
ໂທ	-28	-3
ໂທດ	-7	-2
ໂທລ	-11	-3
ໂທຫ	-27	2
ໂນ	-2	1
ໂນຄ	3	1
ໂນ້	-5	-4
ໂປ	-10	2
ໂປລ	-13	0
ໂປ່	7	0
ໂປ້	4	-2
ໂພ	-11	2
ໂພກ	-7	-1
ໂພຊ	-4	1
ໂມ	27	24
ໂມຄ	-3	0
ໂມງ	18	17
ໂມຟ	4	-3
ໂມມ	5	-9
ໂມແ	1	5
ໂມໂ	3	-5
ໂມໄ	-3	5
ໂລ	-12	-9
ໂລ .	5	-5
ໂລກ	-19	-4
ໂລຫ	-3	2
ໂລໄ	5	-2
ໂສ	0	-2
ໂສ້	5	-2
ໂຫ	4	-9
ໂຫຍ	3	-7
ໂຫສ	-5	0
ໂອ	-8	1
ໂອ .	2	-4
ໂອກ	3	-2
ໂອຕ	-4	1
ໂອນ	5	2
ໂອມ	1	-6
ໂອວ	-3	0
ໂອສ	-3	0
ໂອອ	1	9
ໂອເ	0	-6
ໂອແ	-3	1
ໂຮ	-17	9
ໂຮງ	-17	9
ໄ	-11	-1
ໄກ	4	-4
ໄກ .	8	0
ໄກບ	-8	1
ໄກ່	-8	1
ໄກ້	5	2
ໄຂ	24	-43
ໄຂກ	6	2
ໄຂມ	-24	0
ໄຂ່	3	-2
ໄຂ້	37	-46
ໄຄ	78	-21
ໄຄ່	78	-21
ໄຈ	4	12
ໄຈ ,	1	3
ໄຈ .	-6	-1
ໄຈຂ	3	2
ໄຈຄ	8	-7
ໄຈຈ	-9	5
ໄຈຊ	-14	2
ໄຈຍ	25	19
ໄຈດ	11	-17
ໄຈຕ	0	3
ໄຈທ	1	3
ໄຈບ	20	17
ໄຈປ	1	-9
ໄຈຜ	3	2
ໄຈຝ	-11	0
ໄຈພ	3	1
ໄຈມ	-3	6
ໄຈຢ	18	-4
ໄຈລ	-3	0
ໄຈວ	10	5
ໄຈຫ	-10	-2
ໄຈອ	5	-6
ໄຈຮ	-14	1
ໄຈເ	14	10
ໄຈແ	7	13
ໄຈໂ	-9	-6
ໄຈໄ	-15	1
ໄຊ	-15	-6
ໄຊ້	-14	-2
ໄຍ	6	-1
ໄດ	7	6
ໄດ .	4	-1
ໄດ ?	-11	10
ໄດກ	-9	0
ໄດຄ	1	-3
ໄດດ	4	4
ໄດຕ	-8	-5
ໄດທ	-3	-4
ໄດມ	1	-4
ໄດສ	-12	3
ໄດຫ	-15	3
ໄດເ	0	-8
ໄດແ	18	-8
ໄດໄ	-4	2
ໄດ້	-6	-4
ໄຕ	18	6
ໄຕ້	1	4
ໄທ	14	8
ໄທ .	9	-9
ໄທດ	-1	7
ໄທຕ	-5	2
ໄທທ	-3	1
ໄທບ	-10	9
ໄທມ	6	8
ໄທຮ	0	3
ໄທເ	2	-3
ໄທແ	3	0
ໄທໄ	11	-9
ໄນ	-28	-20
ໄນ 00	-7	-3
ໄນ 3	-15	2
ໄນ 6	-8	0
ໄນກ	-3	-12
ໄນຂ	-3	-2
ໄນຊ	6	5
ໄນຕ	3	-2
ໄນທ	-8	1
ໄນນ	6	1
ໄນບ	5	0
ໄນມ	3	-4
ໄນລ	10	-2
ໄນວ	8	0
ໄນຫ	2	3
ໄນອ	3	2
ໄນເ	14	-4
ໄນແ	-6	0
ໄນໂ	-8	1
ໄນໄ	-30	0
ໄບ	-33	4
ໄບກ	-6	-5
ໄບຕ	-4	0
ໄບນ	-8	0
ໄບບ	1	3
ໄບຫ	-8	4
ໄບຮ	-6	-4
ໄບເ	13	2
ໄບແ	-11	-1
ໄບໄ	3	1
ໄປ	-3	32
ໄປ .	1	4
ໄປ 00	4	6
ໄປ 2	8	5
ໄປ 8	4	2
ໄປກ	-26	5
ໄປຂ	9	8
ໄປຄ	3	5
ໄປຈ	-9	3
ໄປຊ	-6	3
ໄປຍ	8	-8
ໄປດ	5	-4
ໄປຕ	-10	1
ໄປຖ	13	-5
ໄປທ	-4	3
ໄປນ	-11	0
ໄປບ	7	-6
ໄປປ	0	4
ໄປຜ	-5	-1
ໄປຝ	-3	-1
ໄປພ	6	0
ໄປຟ	-4	-3
ໄປຢ	13	3
ໄປວ	-6	3
ໄປສ	-5	-1
ໄປຫ	7	19
ໄປອ	-7	-1
ໄປຮ	-6	2
ໄປເ	-1	-4
ໄປແ	11	-3
ໄປໂ	20	0
ໄຜ	-30	-1
ໄຜ .	4	-1
ໄຜ ?	-4	0
ໄຜກ	-6	-2
ໄຜຈ	-7	0
ໄຜອ	6	1
ໄຜຮ	4	4
ໄຜເ	-13	-6
ໄຜໄ	-5	0
ໄພ	-6	-1
ໄພທ	3	0
ໄຟ	-8	2
ໄຟຊ	4	1
ໄຟໄ	-4	2
ໄມ	6	14
ໄມ້	-3	14
ໄລ	-14	-4
ໄລຍ	-3	1
ໄລນ	-7	-4
ໄລວ	-3	0
ໄວ	9	11
ໄວຂ	5	-1
ໄວລ	-8	0
ໄວສ	5	0
ໄວຫ	10	-2
ໄວເ	1	-3
ໄວ້	-31	7
ໄສ	7	-2
ໄສ ?	0	-3
ໄສຂ	0	-5
ໄສເ	4	-4
ໄສໄ	3	-1
ໄສ່	12	10
ໄສ້	9	6
ໄຫ	27	10
ໄຫຍ	-13	-15
ໄຫມ	-12	-18
ໄຫລ	8	24
ໄຫວ	40	-22
ໄຫ້	-1	12
ໄອ	9	-4
ໄອກ	-12	-7
ໄອບ	7	5
ໄອມ	15	-2
ໄອອ	9	13
ໄອເ	-17	-2
ໄອແ	3	3
ໄຮ	10	0
ໆ	42	15
ໆ .	-7	5
ໆ . ບ	3	1
ໆ . ສ	5	1
ໆ 00	5	3
ໆກ	5	-4
ໆກິ	3	-8
ໆກໍ	8	3
ໆຂ	-5	0
ໆຄ	9	9
ໆຈ	7	0
ໆຈຸ	5	-2
ໆຍ	3	-1
ໆຕ	10	-3
ໆນ	1	6
ໆນອ	3	4
ໆບ	12	-20
ໆບໍ	12	-19
ໆປ	5	-2
ໆມ	3	-3
ໆມາ	5	-3
ໆຢ	-7	-9
ໆຢູ	-1	-9
ໆລ	-13	1
ໆວ	12	-1
ໆວ່	11	-9
ໆສ	-3	-2
ໆສອ	-3	-3
ໆຫ	-6	9
ໆຫນ	-1	5
ໆຮ	5	2
ໆຮ້	0	3
ໆເ	-1	2
ໆເຈ	1	-7
ໆເດ	5	-1
ໆເຕ	5	2
ໆເປ	-6	-2
ໆແ	8	-3
ໆແຕ	3	-1
ໆໄ	-2	13
ໆໄຫ	-1	4
່	8	-2
່ "	-7	0
່ ,	-9	0
່ .	4	-8
່ . ຂ	12	-12
່ . ຄ	-5	0
່ . ຊ	3	-2
່ . ມ	3	-3
່ . ຢ	19	6
່ . ລ	-10	3
່ . ອ	4	5
່ . ເ	-3	0
່ . ແ	-14	-3
່ 00	1	3
່ 00 .	-4	2
່ 000	2	-3
່ 2	6	1
່ 2 ອ	-3	0
່ 3	4	-1
່ 4	5	7
່ 4 ໂ	2	6
່ ?	15	7
່ ? ຂ	21	-4
່ ? ຄ	-4	0
່ ? ຖ	3	7
່ ? ເ	7	-3
່ກ	12	11
່ກວ	-7	-8
່ກະ	9	4
່ກັ	0	3
່ກາ	4	2
່ກິ	2	18
່ກື	4	0
່ກຸ	6	2
່ກົ	0	-5
່ກ່	5	-5
່ກ້	-3	0
່ກໍ	-12	1
່ຂ	20	7
່ຂວ	-4	1
່ຂອ	-11	8
່ຂາ	-3	-14
່ຂຶ	21	20
່ຂຽ	10	-7
່ຂ້	12	-3
່ຂໍ	-6	4
່ຄ	-1	3
່ຄວ	8	-5
່ຄັ	-4	2
່ຄາ	4	-1
່ຄິ	-1	-9
່ຄື	2	3
່ຄຸ	-8	-2
່ຄົ	-13	9
່ຄ່	0	3
່ຄໍ	-3	8
່ງ	12	-7
່ງ ,	-5	1
່ງ .	6	9
່ງກ	2	12
່ງຂ	8	0
່ງຄ	-5	5
່ງງ	5	-1
່ງຈ	-3	2
່ງຊ	-2	10
່ງຍ	10	9
່ງຕ	-9	-5
່ງນ	3	-5
່ງບ	8	-1
່ງປ	7	-1
່ງຜ	11	-6
່ງມ	6	4
່ງຢ	16	-9
່ງລ	-12	-6
່ງສ	0	-12
່ງຫ	-2	5
່ງຮ	7	-2
່ງເ	-4	-6
່ງແ	4	-17
່ງໄ	16	5
່ຈ	-2	-1
່ຈອ	-11	0
່ຈະ	-8	-1
່ຈັ	17	-2
່ຈາ	5	4
່ຈີ	-4	-1
່ຊ	22	8
່ຊັ	24	-9
່ຊາ	-10	2
່ຊິ	3	6
່ຊື	11	13
່ຊົ	9	2
່ຊຽ	-3	-6
່ຊ່	-10	-1
່ຍ	6	9
່ຍອ	15	-1
່ຍັ	-9	1
່ຍ່	12	5
່ດ	-2	8
່ດີ	-2	11
່ດູ	7	4
່ດົ	4	1
່ດຽ	-7	5
່ດ່	5	-7
່ຕ	16	12
່ຕອ	10	9
່ຕະ	-11	-2
່ຕັ	-12	-7
່ຕາ	0	-3
່ຕິ	0	-6
່ຕີ	3	4
່ຕື	21	2
່ຕູ	-21	0
່ຕົ	5	3
່ຕ້	9	9
່ຕໍ	20	7
່ຖ	-2	-4
່ຖາ	8	-5
່ຖື	-3	-3
່ຖ່	2	10
່ຖ້	0	-3
່ທ	-2	13
່ທັ	-15	5
່ທາ	-4	2
່ທີ	-6	0
່ທຸ	-9	-6
່ທ່	4	5
່ທ້	11	-7
່ທໍ	6	13
່ນ	16	-4
່ນ "	-3	-4
່ນ ,	-18	-2
່ນ .	21	-4
່ນກ	-3	-5
່ນຂ	24	-10
່ນຄ	-2	12
່ນຈ	-4	10
່ນຊ	15	2
່ນຍ	9	-7
່ນດ	-5	-3
່ນຕ	-17	-1
່ນນ	6	-9
່ນບ	-12	6
່ນປ	-11	4
່ນພ	-5	5
່ນຢ	-8	-7
່ນລ	2	4
່ນວ	9	5
່ນສ	-3	2
່ນຫ	11	11
່ນອ	3	7
່ນຮ	9	0
່ນັ	-13	-9
່ນີ	5	-3
່ນເ	0	-5
່ນແ	16	-10
່ນໂ	7	-6
່ນໄ	7	2
່ນໆ	3	0
່ນ້	-4	1
່ນໍ	15	15
່ບ	-8	-16
່ບວ	-16	-3
່ບອ	4	0
່ບາ	-6	1
່ບ່	-17	3
່ບ້	7	-3
່ບໍ	19	-13
່ປ	1	-18
່ປະ	4	0
່ປີ	-6	0
່ປົ	0	-5
່ປ່	3	-11
່ຜ	-1	3
່ຜູ	-3	1
່ຜົ	-5	2
່ພ	22	1
່ພັ	12	-4
່ພາ	-2	-3
່ພິ	5	2
່ພຸ	-8	-2
່ພົ	11	3
່ພໍ	3	9
່ຟ	-13	-2
່ຟອ	-3	1
່ຟ້	-9	-4
່ມ	7	-29
່ມ .	-21	3
່ມກ	-12	0
່ມຂ	7	6
່ມຊ	-16	0
່ມທ	5	-1
່ມນ	7	-13
່ມບ	5	0
່ມຜ	11	6
່ມວ	-4	-4
່ມອ	2	-4
່ມະ	4	2
່ມາ	6	-1
່ມີ	16	-20
່ມຶ	-4	-2
່ມື	40	-25
່ມົ	4	-6
່ມແ	1	-4
່ມໄ	5	0
່ຢ	38	1
່ຢາ	7	-16
່ຢຸ	26	21
່ຢູ	12	-6
່ລ	3	0
່ລອ	-3	0
່ລະ	5	2
່ລາ	-8	-3
່ລີ	2	4
່ລຸ	-7	-3
່ລູ	-5	11
່ລົ	17	-12
່ວ	-10	29
່ວງ	-7	18
່ວຍ	-12	-1
່ວນ	7	5
່ວມ	-8	5
່ວັ	6	2
່ວາ	2	5
່ວິ	0	-13
່ວໂ	12	6
່ວ່	1	15
່ສ	19	-2
່ສວ	5	4
່ສອ	-16	-2
່ສະ	-6	-2
່ສັ	38	-3
່ສາ	2	-9
່ສິ	7	7
່ສີ	5	0
່ສຸ	-3	7
່ສູ	-7	0
່ສໍ	-11	-2
່ຫ	37	-4
່ຫນ	-10	-16
່ຫມ	8	-9
່ຫລ	9	-2
່ຫວ	3	-1
່ຫອ	5	-22
່ຫັ	4	3
່ຫາ	18	15
່ຫົ	30	7
່ຫໍ	-12	7
່ອ	11	9
່ອ (	-2	-3
່ອ .	-7	0
່ອ 00	9	-1
່ອກ	18	2
່ອຂ	12	-6
່ອຄ	11	8
່ອງ	-10	-1
່ອຊ	12	6
່ອຍ	10	-14
່ອດ	-8	4
່ອຕ	7	8
່ອທ	-6	-2
່ອນ	-17	-17
່ອບ	-12	-5
່ອປ	-14	3
່ອມ	-23	-3
່ອຢ	-15	1
່ອລ	6	1
່ອສ	-9	0
່ອຫ	3	3
່ອອ	5	28
່ອາ	23	9
່ອິ	-2	-3
່ອີ	4	2
່ອຸ	-6	-7
່ອົ	-8	-3
່ອເ	23	4
່ອແ	33	17
່ອໂ	0	4
່ອໄ	-10	2
່ອ່	5	0
່ອ້	-7	0
່ຮ	17	10
່ຮາ	-8	-3
່ຮູ	35	27
່ຮ່	-8	-3
່ຮ້	-2	-8
່າ	-19	9
່າ "	-6	0
່າ .	-9	8
່າ 00	-4	0
່າກ	-4	10
່າຂ	12	-10
່າຄ	12	-3
່າງ	-18	-3
່າຈ	-5	8
່າຊ	-6	6
່າຍ	-11	5
່າດ	-19	-1
່າຕ	-14	-20
່າຖ	-4	-2
່າທ	-16	2
່ານ	-4	-4
່າບ	19	1
່າປ	9	7
່າຜ	-8	8
່າພ	3	0
່າມ	2	-18
່າຢ	2	7
່າລ	-14	5
່າວ	-28	-2
່າສ	9	-3
່າຫ	-8	-2
່າອ	-14	-5
່າເ	12	8
່າແ	12	-2
່າໂ	-1	-4
່າໄ	-10	20
່າໆ	-1	-6
່ຽ	10	-16
່ຽງ	7	4
່ຽນ	10	0
່ຽວ	-6	-22
່ເ	-4	-17
່ເກ	4	5
່ເຂ	-7	-9
່ເຄ	-29	-8
່ເຈ	-4	-26
່ເຊ	75	-2
່ເດ	-7	-2
່ເຖ	-10	8
່ເທ	4	0
່ເບ	-7	-2
່ເປ	-28	6
່ເພ	1	3
່ເມ	1	3
່ເລ	-5	-4
່ເສ	9	-6
່ເຫ	3	-10
່ເຮ	-16	3
່ແ	7	-6
່ແຂ	15	-10
່ແຈ	-4	0
່ແດ	-12	1
່ແຕ	10	17
່ແນ	-3	3
່ແມ	-10	-6
່ແລ	22	-11
່ແຫ	4	-5
່ໂ	4	4
່ໂຮ	7	1
່ໄ	22	-28
່ໄຂ	-25	-38
່ໄຈ	7	1
່ໄດ	38	17
່ໄນ	-32	2
່ໄປ	-3	-3
່ໄວ	14	8
່ໄສ	22	-26
່ໄຫ	54	-25
່ໄອ	-17	6
່ໆ	-9	0
່ໆ .	-3	5
່ໆກ	2	-4
່ໆຕ	3	-1
່ໆບ	0	-3
່ໆວ	11	-9
້	-35	3
້ (	-7	2
້ )	4	5
້ ,	-5	-2
້ , ບ	-3	0
້ .	2	-29
້ . ກ	6	-2
້ . ຂ	-20	-3
້ . ຊ	1	-4
້ . ຕ	0	-8
້ . ຖ	6	-2
້ . ນ	0	-8
້ . ບ	3	4
້ . ຢ	1	-4
້ . ສ	-10	-1
້ . ອ	-7	-2
້ . ເ	5	3
້ . ແ	-3	2
້ . ໄ	6	-3
້ 0.0	-7	-5
້ 00	8	19
້ 00 .	3	0
້ 00 mg	3	1
້ 00 ນ	-5	1
້ 00 ປ	-8	0
້ 00 ມ	-5	-1
້ 00 ຫ	15	6
້ 00 ອ	-7	2
້ 00 ເ	4	3
້ 00 ແ	-9	0
້ 000	-3	-4
້ 000 00	-5	-2
້ 000 000	4	0
້ 1	3	4
້ 2	8	11
້ 2 ຄ	3	3
້ 3	9	-8
້ 36.0	7	-7
້ 37.0	1	-8
້ 38.0	28	-8
້ 38.0 ຕ	0	-3
້ 38.0 ເ	3	-14
້ 39.0	8	4
້ 4	13	0
້ 5	10	14
້ 5 ມ	6	7
້ 5 ອ	-2	5
້ 6	5	2
້ 7	5	-1
້ 8	3	13
້ 8 ມ	2	10
້ 9	13	4
້ 9 ມ	7	2
້ :	-8	-2
້ ?	-6	-2
້ k	-3	2
້ k 0.0	-3	2
້ກ	-35	5
້ກວ	9	-3
້ກະ	-14	-2
້ກັ	8	-10
້ກິ	-24	11
້ກື	4	-2
້ກົ	-5	-3
້ກ່	-11	6
້ກ້	5	3
້ກໍ	9	3
້ຂ	7	4
້ຂາ	1	4
້ຂຶ	-10	3
້ຂ້	8	-2
້ຂໍ	7	1
້ຄ	16	4
້ຄວ	-1	6
້ຄິ	1	-6
້ຄີ	33	20
້ຄື	7	1
້ຄົ	-2	-4
້ຄ່	9	-7
້ຄ້	-7	-2
້ຄໍ	-14	1
້ງ	11	13
້ງ .	12	-7
້ງກ	4	-2
້ງຂ	3	5
້ງຄ	-3	0
້ງດ	0	-4
້ງທ	2	5
້ງນ	-7	-2
້ງບ	6	1
້ງປ	6	3
້ງມ	1	3
້ງຢ	-12	0
້ງສ	-1	-7
້ງຫ	-5	1
້ງເ	5	1
້ງແ	11	1
້ງໄ	-4	-1
້ງ່	-3	2
້ຈ	-3	22
້ຈັ	-8	8
້ຈາ	4	0
້ຈ່	-1	3
້ຈໍ	2	4
້ຊ	-9	-4
້ຊັ	9	4
້ຊາ	7	5
້ຊິ	-3	0
້ຊຶ	3	4
້ຊື	1	-8
້ຊ່	-16	-7
້ຍ	-18	1
້ຍ .	-5	-4
້ຍັ	3	10
້ຍາ	-9	-1
້ຍຸ	-6	6
້ຍົ	3	3
້ຍ່	-14	-14
້ຍ້	3	-4
້ດ	-5	-23
້ດີ	-28	-4
້ດຽ	14	-6
້ດ່	2	-6
້ດໍ	11	3
້ຕ	12	-3
້ຕອ	-2	4
້ຕັ	-18	-2
້ຕາ	1	7
້ຕິ	9	-6
້ຕີ	15	-8
້ຕື	6	3
້ຕົ	-2	3
້ຕໍ	3	-3
້ຖ	-13	-5
້ຖາ	3	-3
້ຖື	-6	3
້ຖ່	-1	-7
້ທ	15	21
້ທາ	-2	-3
້ທີ	10	12
້ທຸ	12	7
້ທ້	6	3
້ທໍ	-9	1
້ນ	12	14
້ນ .	3	4
້ນ 00	8	3
້ນ 000	4	1
້ນ hi	0	3
້ນກ	-1	8
້ນຂ	16	-10
້ນຄ	8	6
້ນຈ	9	-8
້ນຊ	-7	-5
້ນຍ	3	-1
້ນດ	-1	-7
້ນຕ	-1	7
້ນຖ	-3	1
້ນທ	7	-10
້ນບ	1	8
້ນປ	6	12
້ນຟ	-13	0
້ນມ	-10	2
້ນຢ	-2	-4
້ນລ	7	3
້ນວ	2	5
້ນສ	-10	0
້ນຫ	2	-3
້ນອ	-13	9
້ນຮ	-21	1
້ນັ	-7	-3
້ນາ	6	-4
້ນີ	78	14
້ນົ	0	-5
້ນເ	17	-4
້ນແ	13	-1
້ນໂ	-10	4
້ນໄ	8	-10
້ນໆ	6	3
້ນໍ	5	5
້ບ	-12	-22
້ບ້	-4	-1
້ບໍ	-8	-23
້ປ	6	-5
້ປວ	0	-5
້ປອ	-10	0
້ປະ	9	0
້ປຸ	3	3
້ປົ	12	-4
້ປ່	-6	0
້ຜ	-8	7
້ຜົ	-2	3
້ຜ່	-10	4
້ຝ	-6	-1
້ຝຸ	-4	3
້ພ	-5	4
້ພັ	7	2
້ພາ	5	5
້ພິ	4	2
້ພົ	-5	0
້ພໍ	-32	0
້ມ	32	-16
້ມ .	8	0
້ມກ	-4	2
້ມນ	2	-4
້ມບ	10	-3
້ມປ	4	-4
້ມມ	2	-4
້ມລ	4	3
້ມສ	-3	1
້ມຫ	9	12
້ມາ	13	-2
້ມີ	-7	-16
້ມື	-5	8
້ມູ	-6	-1
້ມໄ	3	-2
້ຢ	15	4
້ຢາ	19	16
້ຢູ	3	-9
້ລ	42	-13
້ລະ	16	-18
້ລາ	16	1
້ລຸ	1	4
້ລູ	6	4
້ລົ	-6	-3
້ວ	-18	-11
້ວ "	9	0
້ວ .	9	-9
້ວ 00	5	3
້ວ 000	-17	0
້ວ 1	10	4
້ວກ	23	5
້ວຂ	-6	-6
້ວຄ	10	4
້ວງ	12	3
້ວຈ	-12	-1
້ວຊ	11	10
້ວຍ	-26	11
້ວດ	14	-6
້ວຕ	-1	3
້ວຖ	5	-1
້ວທ	-5	1
້ວນ	4	-10
້ວບ	32	-17
້ວປ	7	1
້ວຜ	-4	-11
້ວພ	3	-4
້ວມ	6	9
້ວຢ	-21	5
້ວລ	5	2
້ວວ	-17	-1
້ວສ	-22	7
້ວຫ	-28	-5
້ວອ	-13	0
້ວຮ	3	1
້ວັ	14	-4
້ວາ	23	-27
້ວິ	9	1
້ວເ	1	11
້ວແ	14	-5
້ວໂ	-8	-2
້ວໄ	-20	-1
້ວ່	-13	5
້ສ	13	-2
້ສອ	-14	-4
້ສະ	-3	-6
້ສາ	-11	1
້ສິ	-5	-2
້ສີ	-2	-3
້ສຶ	18	-3
້ສຸ	3	4
້ສູ	32	6
້ສົ	3	5
້ສໍ	-7	1
້ຫ	-8	-23
້ຫຍ	-9	0
້ຫນ	13	0
້ຫມ	-4	-14
້ຫລ	3	-2
້ຫວ	4	2
້ຫາ	-12	-2
້ຫົ	3	-4
້ອ	-14	2
້ອ .	3	5
້ອງ	2	23
້ອຕ	5	2
້ອທ	-3	3
້ອນ	39	19
້ອມ	3	1
້ອຫ	-3	-2
້ອອ	-4	2
້ອັ	0	5
້ອາ	3	-2
້ອີ	7	5
້ອື	6	-22
້ອົ	-3	-5
້ອເ	3	0
້ອໄ	-7	0
້ອ່	-2	10
້ອ້	17	5
້ຮ	20	3
້ຮອ	-12	-5
້ຮັ	12	1
້ຮາ	3	7
້ຮື	13	-1
້ຮູ	9	-2
້ຮ້	0	-3
້າ	12	8
້າ (	8	1
້າ ,	0	-3
້າ .	0	10
້າ 00	-13	6
້າ :	5	-5
້າກ	-7	20
້າຂ	10	2
້າຄ	15	0
້າງ	-10	-13
້າຈ	-26	-1
້າຊ	20	3
້າຍ	22	-34
້າດ	6	4
້າຕ	13	6
້າຖ	4	-1
້າທ	1	-13
້ານ	4	-18
້າບ	18	21
້າປ	28	-5
້າຜ	4	-4
້າພ	-7	0
້າມ	-15	1
້າຢ	16	8
້າລ	12	15
້າວ	-16	7
້າສ	19	5
້າຫ	33	-5
້າອ	3	10
້າຮ	12	0
້າເ	-1	13
້າແ	-9	-11
້າໂ	19	6
້າໄ	13	-8
້າໆ	-3	1
້ຽ	32	9
້ຽວ	29	4
້ເ	11	-31
້ເກ	2	-5
້ເຂ	4	1
້ເຄ	11	0
້ເງ	0	-12
້ເຈ	-13	0
້ເຊ	8	-1
້ເດ	-7	2
້ເຕ	-3	-6
້ເຖ	3	4
້ເທ	2	3
້ເບ	6	-4
້ເປ	-10	-4
້ເພ	-9	3
້ເມ	9	1
້ເຢ	-11	-8
້ເລ	14	-14
້ເວ	2	5
້ເສ	-10	0
້ເຫ	10	-2
້ເອ	8	3
້ເຮ	-13	0
້ແ	30	-22
້ແຂ	-10	8
້ແດ	-16	1
້ແຕ	-5	-9
້ແທ	1	-4
້ແນ	-1	4
້ແປ	-5	3
້ແຜ	2	-5
້ແມ	5	-1
້ແລ	37	-25
້ແຮ	2	8
້ໂ	-5	4
້ໂດ	-4	0
້ໂຕ	-2	9
້ໂຮ	8	-3
້ໄ	-19	11
້ໄຂ	-3	16
້ໄຈ	5	-4
້ໄດ	-14	-2
້ໄບ	-7	2
້ໄປ	-9	4
້ໄວ	-2	-7
້ໄສ	-1	11
້ໄຫ	10	2
້ໄອ	-3	-15
້ໆ	-12	-5
໊	4	4
໊ອ	3	-1
໋	5	1
໋ມ	14	-4
໋ອ	-9	3
໋ອກ	-9	0
໌	-3	-5
ໍ	-32	14
ໍ .	0	9
ໍ . ຂ	-9	1
ໍ . ຢ	3	3
ໍ 000	-13	-1
ໍ 000 ເ	-13	0
ໍ :	-9	3
ໍ ?	10	-1
ໍກ	-14	4
ໍກວ	-16	-2
ໍກະ	-5	4
ໍກັ	1	3
ໍກິ	6	-2
ໍຂ	-16	7
ໍຂຽ	-2	3
ໍຂ້	-14	-1
ໍຂໍ	-3	5
ໍຄ	11	-2
ໍຄວ	6	-8
ໍຄິ	-3	2
ໍຄື	0	6
ໍຄ່	2	3
ໍຄໍ	7	0
ໍຈ	4	10
ໍຈິ	1	7
ໍຈົ	3	1
ໍຊ	-16	3
ໍຊິ	-5	0
ໍຊື	-15	6
ໍຊ່	4	-2
ໍຍ	-10	-2
ໍຍົ	-8	0
ໍຍ້	-5	0
ໍດ	9	-5
ໍດີ	7	-6
ໍຕ	13	5
ໍຕັ	0	7
ໍຕາ	6	-14
ໍຕ່	4	4
ໍຕໍ	-3	-2
ໍຖ	30	5
ໍຖອ	5	-1
ໍຖາ	9	1
ໍຖື	-6	0
ໍຖ້	12	0
ໍທ	17	-2
ໍທາ	9	3
ໍທີ	6	-3
ໍນ	-11	0
ໍນັ	-10	-4
ໍບ	-14	7
ໍບອ	-19	4
ໍບຸ	6	1
ໍບ້	6	2
ໍບໍ	-6	-3
ໍປ	20	2
ໍປະ	0	4
ໍປຶ	10	8
ໍປ່	3	-2
ໍຜ	4	-4
ໍຜິ	-5	0
ໍຜູ	9	-3
ໍພ	0	5
ໍພໍ	4	3
ໍຟ	-11	-9
ໍຟັ	-11	1
ໍຟີ	-3	-3
ໍມ	-16	2
ໍມະ	-2	-7
ໍມາ	-9	0
ໍມີ	0	-4
ໍມື	-6	8
ໍຢ	-13	-1
ໍຢາ	-3	-1
ໍຢຸ	-7	-1
ໍຢູ	-8	0
ໍລ	-23	-11
ໍລະ	-10	-2
ໍລາ	-13	3
ໍລິ	-7	-8
ໍລໍ	8	1
ໍວ	-9	8
ໍວິ	5	1
ໍວີ	4	1
ໍວ່	-20	3
ໍສ	1	-3
ໍສອ	0	5
ໍສະ	-2	4
ໍສັ	-5	4
ໍສາ	-7	0
ໍສີ	1	-3
ໍສູ	-3	-6
ໍສົ	17	2
ໍສ່	4	-2
ໍຫ	-6	-3
ໍຫນ	-19	0
ໍຫມ	7	-9
ໍຫລ	-3	-2
ໍຫອ	9	5
ໍຫາ	-2	4
ໍອ	-2	0
ໍອອ	11	-3
ໍອຸ	-3	1
ໍຮ	17	-14
ໍຮາ	20	-13
ໍາ	-32	14
ໍາ .	10	5
ໍາກ	-15	-1
ໍາຂ	0	5
ໍາຄ	1	5
ໍາຕ	10	0
ໍາຖ	-5	-1
ໍາທ	-5	-1
ໍານ	-3	-5
ໍາບ	-20	0
ໍາປ	-13	-5
ໍາພ	1	8
ໍາມ	12	2
ໍາລ	6	7
ໍາວ	13	8
ໍາສ	-13	3
ໍາຫ	10	-6
ໍາອ	-9	5
ໍາຮ	1	-17
ໍາເ	-38	15
ໍາແ	5	-1
ໍາໂ	2	-4
ໍາໄ	5	-6
ໍເ	4	-5
ໍເກ	4	2
ໍເຄ	11	-1
ໍເງ	-18	3
ໍເຈ	-2	-7
ໍເຊ	-7	-2
ໍເດ	9	7
ໍເບ	13	-4
ໍເປ	11	-10
ໍເພ	9	0
ໍເມ	-5	5
ໍເລ	-18	9
ໍເສ	-14	0
ໍເອ	2	4
ໍແ	19	15
ໍແຂ	14	6
ໍແຈ	4	1
ໍແຕ	3	0
ໍແນ	3	0
ໍແມ	-2	6
ໍໂ	-6	-1
ໍໂທ	-9	-2
ໍໂຮ	4	2
ໍໄ	4	7
ໍໄຂ	4	-1
ໍໄດ	-3	1
ໍໄທ	19	4
ໍໄບ	-13	5
ໍໄຫ	3	9
ໍ່	51	18
ໍ່ "	-5	0
ໍ່ .	-2	7
ໍ່ 00	-4	2
ໍ່ ?	11	5
ໍ່ກ	7	7
ໍ່ຂ	-3	18
ໍ່ຄ	0	-4
ໍ່ງ	-3	1
ໍ່ຈ	1	3
ໍ່ຊ	35	0
ໍ່ຍ	6	18
ໍ່ດ	8	16
ໍ່ຕ	20	2
ໍ່ຖ	13	9
ໍ່ທ	-6	0
ໍ່ນ	-10	1
ໍ່ບ	-26	-10
ໍ່ປ	-4	-5
ໍ່ຜ	2	4
ໍ່ພ	11	8
ໍ່ຟ	-8	-2
ໍ່ມ	1	-26
ໍ່ຢ	86	13
ໍ່ລ	18	0
ໍ່ວ	-3	-16
ໍ່ສ	5	-11
ໍ່ຫ	-8	-36
ໍ່ອ	12	42
ໍ່ຮ	28	14
ໍ່າ	16	-1
ໍ່ເ	-44	-31
ໍ່ແ	-15	3
ໍ່ໂ	4	3
ໍ່ໄ	35	-23
ໍ້	-19	-13
ໍ້ກ	-6	4
ໍ້ຄ	-4	0
ໍ້ຕ	-3	-7
ໍ້ທ	-8	0
ໍ້ມ	0	-3
ໍ້ຢ	4	-2
ໍ້ອ	-6	1
ໍ້າ	15	-9
ໍ້ເ	-6	-2
ໍ້ໄ	-2	6
–	6	4
—	-23	8
——	-11	0
“	-42	-7
“中	-3	0
“否	-7	0
“否”	-7	0
“如	-3	0
“心	0	-9
“急	8	-5
“活	-5	0
“看	7	3
”	-32	-7
” ,	-9	7
” , 我	3	11
” , 是	4	-3
”“	-17	0
”。	0	1
”。我	6	2
”和	-1	6
”和“	-1	6
”我	0	3
”是	-9	0
”这	-7	-6
…	-40	3
……	-12	-2
≥	-23	-4
≥ 00	-4	-1
、	-20	-10
、 00	1	-3
、 00 ,	3	-3
、 000	-3	0
、 ast	2	-3
、一	3	-1
、不	-7	-1
、中	3	-9
、出	4	5
、呕	-2	2
、呕血	-8	0
、呼	-15	1
、呼吸	-15	1
、咽	-3	2
、喘	-16	1
、喘不	-16	1
、基	9	1
、基因	9	1
、大	-7	-1
、头	0	6
、尿	-3	-3
、心	-19	3
、心梗	-5	0
、心跳	3	3
、意	-3	0
、意识	-3	0
、房	11	4
、打	3	8
、护	9	1
、护照	5	0
、抽	-7	0
、无	-2	-5
、昏	-9	0
、昏迷	-9	0
、是	-4	0
、是否	-4	0
、晕	-15	-3
、晕厥	-11	0
、没	-13	-6
、病	8	3
、白	-17	-6
、签	4	0
、翻	10	5
、翻译	10	5
、老	-2	-10
、肠	-3	0
、肺	-10	0
、肺炎	-10	0
、胸	-4	1
、脑	-3	0
、血	-22	0
、费	4	-1
、费用	4	-1
、身	-4	1
、过	-5	0
、过敏	-5	0
、陪	6	1
、高	-4	4
、黑	-4	0
。	-67	7
。 "	-15	0
。 00	4	0
。 0000	4	7
。 0000 年	4	7
。一	28	-5
。三	-8	0
。上	-5	-1
。上次	8	-5
。下	10	-11
。下一	2	-4
。下个	7	-3
。下周	-3	-6
。下次	9	-1
。不	47	-18
。不是	11	-4
。不烧	1	-8
。中	12	-1
。中午	4	3
。主	-3	-4
。主治	5	-7
。主要	-11	2
。之	-6	1
。买	-1	10
。二	-3	1
。人	16	-30
。人在	4	-6
。人没	9	-7
。人目	8	-5
。今	19	32
。今天	11	27
。今年	-3	0
。今早	6	4
。今晚	9	-7
。今晨	4	7
。从	15	1
。他	4	23
。他不	-8	0
。他现	-3	7
。他自	0	3
。他说	4	0
。以	-7	-6
。会	14	-2
。体	18	-5
。体检	-3	4
。体温	8	-2
。你	5	1
。你们	-1	-3
。你哋	11	-2
。保	3	3
。保险	3	3
。停	8	4
。停药	8	3
。儿	-5	5
。先	9	6
。入	-21	-2
。入组	-11	-2
。六	0	-1
。六十	1	-3
。其	-10	11
。其实	-26	2
。再	-9	-2
。准	-19	0
。准备	-19	0
。刚	12	7
。刚才	7	5
。前	8	-8
。前天	7	-1
。化	9	-9
。化疗	8	-9
。医	-17	12
。医生	-31	4
。医院	10	11
。厂	7	-7
。厂家	7	-7
。原	14	1
。原定	9	-2
。原来	5	0
。去	0	-16
。去年	-7	-3
。县	1	-5
。县里	0	-7
。另	13	8
。另外	-12	2
。只	-42	-10
。只想	-9	-3
。只是	-24	-14
。可	-6	0
。可以	-11	2
。吃	22	-13
。后	10	-3
。听	-14	-9
。听说	-17	-6
。哪	3	6
。哪里	3	2
。国	15	-13
。国外	3	-8
。在	19	2
。大	21	-10
。大夫	-1	-6
。奶	12	3
。奶奶	12	3
。如	-12	2
。如今	-5	0
。妈	8	6
。妈妈	-5	5
。婆	2	5
。婆婆	2	5
。孩	6	5
。孩子	6	5
。客	-5	-4
。家	-13	31
。家属	15	12
。家母	1	4
。家父	-38	6
。家里	-6	7
。就	-26	-1
。就想	-9	-2
。就是	-8	-4
。就问	-6	5
。当	1	-5
。当地	1	-5
。怎	7	-7
。怎么	7	-7
。想	-34	-33
。想买	4	2
。想了	-5	2
。想今	2	-11
。想先	-6	-1
。想去	1	-3
。想参	-3	-2
。想听	-11	0
。想咨	2	7
。想在	0	3
。想打	7	0
。想找	2	8
。想换	0	4
。想约	16	-6
。想请	-13	-9
。想问	-12	-11
。想预	6	-3
。我	-17	4
。我们	-19	2
。我只	-3	3
。我在	-2	3
。我妈	4	2
。我就	-1	4
。我已	17	3
。我想	-3	1
。我是	-11	-11
。我本	3	-2
。我没	3	-5
。我爱	-11	5
。我爸	-3	1
。我自	-16	2
。我要	-18	0
。我还	-9	0
。手	5	-14
。手术	19	-10
。护	0	0
。护照	4	-7
。报	-3	5
。拟	6	2
。支	5	3
。无	-12	2
。既	6	4
。既往	6	4
。时	-8	0
。明	-6	2
。明天	-6	3
。昨	20	-7
。昨天	18	2
。昨晚	-3	-8
。是	9	3
。是不	9	9
。最	-1	4
。月	1	2
。月嫂	1	3
。有	9	-12
。有没	5	-7
。本	20	-6
。本来	10	1
。村	10	10
。村医	0	7
。此	11	3
。求	19	-6
。没	33	-13
。没发	0	-3
。没烧	5	-8
。烦	8	3
。牙	5	2
。现	-15	-4
。现在	-7	-4
。申	-10	1
。申请	-10	1
。病	-19	4
。目	-21	6
。目前	-21	6
。盼	3	1
。看	-26	2
。看到	-7	1
。眼	26	-17
。研	26	-8
。研究	26	-8
。社	7	0
。社区	7	0
。签	29	6
。签证	29	6
。约	2	-5
。网	3	10
。网上	-1	7
。群	-12	-7
。老	-14	5
。老公	11	0
。而	-5	7
。而家	-5	7
。能	1	-8
。能不	-3	-9
。能约	-3	0
。能视	2	-3
。腿	8	-15
。腿有	3	-7
。自	-5	-5
。若	-1	4
。药	-6	10
。血	-8	6
。补	9	5
。补充	8	5
。表	7	-1
。表格	-4	0
。要	5	-10
。要不	7	-4
。要等	2	-3
。视	2	6
。视频	2	6
。言	-3	0
。言归	-3	0
。诊	-1	6
。试	8	-8
。试验	8	-8
。请	-28	-1
。请问	26	0
。这	-14	-8
。这三	4	-2
。这两	4	10
。这个	-3	2
。这次	1	-16
。这种	3	5
。那	-17	2
。酒	-12	3
。酒店	-12	3
。镇	9	-6
。镇上	5	-2
。问	-21	-6
。问问	-13	2
。阿	-17	3
。顺	2	6
。顺便	-13	1
。顺带	15	5
。验	3	-7
。骨	6	9
。麻	6	10
。麻烦	6	10
〇	-4	0
「	-20	0
」	-20	0
」 ,	4	1
」 , 我	9	-1
㗎	-12	0
一	11	0
一 ,	-2	-6
一、	9	4
一万	-5	0
一下	5	15
一下 ,	8	5
一下 :	-9	0
一下。	-12	1
一下后	-4	8
一下子	2	3
一个	15	-18
一个 ,	9	6
一个劲	0	4
一个厂	-5	1
一个坑	9	-6
一个多	11	1
一个字	1	3
一个小	-1	3
一个星	15	-15
一个月	15	-5
一个枕	1	-6
一个礼	6	-3
一串	4	-9
一串水	3	-12
一些	0	-8
一件	-10	-1
一份	-8	9
一会	2	6
一会儿	2	7
一位	-10	-1
一停	4	-2
一分	15	6
一分钟	9	9
一切	-50	1
一切正	-30	3
一到	-11	1
一刻	7	0
一刻钟	7	0
一动	15	-19
一动就	22	-18
一千	4	-10
一半	-6	-2
一半 ,	-3	-7
一半。	-1	3
一口	8	11
一口气	-6	3
一句	13	1
一句 ,	9	2
一句 :	-3	8
一句话	9	7
一只	-2	8
一只眼	-3	3
一向	3	-1
一吸	10	19
一吸一	4	8
一吸气	6	12
一周	28	-3
一周 ,	1	4
一周。	3	0
一周一	-4	2
一回	-3	-6
一回 ,	2	6
一回。	-4	-1
一团	6	8
一圈	29	-34
一圈 ,	10	-22
一在	-16	0
一块	28	-20
一块 ,	2	-7
一块紫	15	-19
一型	-2	5
一型糖	-2	5
一夜	0	-11
一夜 ,	0	-7
一大	2	-1
一大口	27	7
一大片	-3	-1
一天	46	-32
一天 ,	-7	6
一天一	-22	-10
一天三	9	-5
一天两	16	-7
一天厉	5	-7
一天四	3	4
一天大	8	-4
一天拉	25	-9
一天比	15	-14
一天没	-5	19
一定	-7	2
一定要	-12	0
一家	24	2
一宿	2	-6
一小	4	7
一小时	-2	11
一岁	6	4
一岁 ,	6	1
一岁半	4	-2
一年	0	4
一年 ,	-7	-5
一并	-3	3
一开	-4	3
一张	-23	1
一想	-15	0
一批	-4	-2
一按	7	-13
一按一	2	-8
一搓	1	4
一摸	-6	3
一支	-15	-4
一支 ,	1	-9
一整	15	6
一整天	3	-1
一日	6	-9
一晚	-11	-10
一晚上	-2	-10
一月	-7	0
一期	-18	0
一条	-13	4
一枚	-6	1
一枚 ,	-5	0
一栏	7	-2
一样	27	18
一样 ,	6	9
一样。	3	-8
一样痛	1	-3
一样的	0	-3
一样黑	27	10
一模	-1	3
一模一	-1	3
一次	-34	-8
一次 ,	22	13
一次。	3	-3
一次全	4	-1
一次化	-16	0
一次多	7	-7
一次当	-3	2
一次的	11	-2
一步	-10	0
一滴	4	6
一点	-9	-30
一点 ,	8	-4
一点。	-8	-4
一点不	-4	-5
一点点	1	-6
一片	10	0
一片 ,	2	-4
一片黑	5	-2
一瓶	7	2
一百	-8	2
一百三	6	-2
一盒	24	10
一盒多	3	7
一直	49	21
一直从	2	3
一直吃	4	-1
一直吐	24	-3
一直在	-2	9
一直打	-5	0
一直没	-13	-3
一直睡	2	5
一直稳	-3	0
一直这	-4	-5
一看	-20	0
一眼	-3	-5
一种	-8	-1
一站	3	7
一站就	2	7
一米	-10	-3
一粒	5	-7
一粒 ,	4	-3
一股	9	12
一股烂	0	4
一般	-7	5
一觉	2	3
一觉就	2	3
一起	-25	1
一起吃	-14	-3
一起看	3	-2
一跤	1	-5
一路	-1	5
一跳	-9	7
一跳一	3	7
一身	5	5
一身冷	11	5
一身汗	-8	-1
一躺	5	6
一躺就	4	3
一边	-1	4
一遍	11	-3
一道	-1	-5
一针	16	-35
一针的	-6	0
一问	-21	-12
一阵	12	34
一阵 ,	-8	3
一阵一	1	5
一阵阵	17	14
一页	31	2
一顿	-6	-13
一黑	1	3
丁	5	-5
七	9	-6
七 ,	4	-3
七个	9	5
七八	9	0
七十	1	4
七十三	-4	4
七十九	5	-2
七十六	8	1
七十岁	-11	-5
七周	1	-7
七周 ,	0	-5
七天	-9	-2
七岁	3	-2
七岁 ,	3	-2
七年	-4	-7
七年 ,	17	-3
七年前	-4	-2
七次	8	-2
七点	-3	3
万	-13	1
万 ,	2	5
万一	-26	-8
万一在	-16	0
万托	8	6
万托林	8	6
万象	4	-11
万象有	8	-1
三	29	-18
三 ,	6	4
三、	14	-1
三。	1	3
三万	-5	1
三个	-2	-16
三个星	-11	0
三个月	13	-6
三个礼	11	-2
三个钟	-4	-5
三代	-2	-4
三倒	3	6
三倒四	3	6
三公	-2	-5
三公斤	1	-4
三分	2	-6
三十	-18	9
三十一	-3	-1
三十二	2	6
三十八	13	6
三十四	1	5
三十多	-5	1
三十年	-12	0
三千	-5	0
三口	2	5
三周	16	-4
三周 ,	3	-2
三周了	-7	5
三周前	6	-6
三嗪	3	-4
三四	10	-14
三四天	5	-2
三回	4	11
三回 ,	6	5
三天	99	-63
三天 ,	12	-8
三天。	-12	-5
三天一	-7	3
三天了	31	-32
三天拉	2	8
三天没	-4	7
三天的	4	1
三家	8	0
三岁	21	7
三岁 ,	3	0
三年	-18	-6
三年 ,	-16	-9
三年了	5	7
三年前	-5	2
三年没	3	-7
三床	0	4
三成	-4	0
三日	7	-6
三月	-9	5
三条	0	4
三次	0	2
三次 ,	-13	2
三次都	-3	0
三点	3	3
三片	3	-1
三百	11	-6
三盒	-6	3
三种	-3	2
三级	-16	0
三遍	-3	1
三针	-2	8
三阳	2	6
三阴	-1	6
上	16	13
上 ,	13	-4
上。	11	1
上一	15	2
上下	-20	-7
上下 ,	-12	-6
上不	10	9
上不来	12	5
上个	-25	10
上个月	-25	6
上个礼	2	3
上也	3	-11
上了	-1	1
上了。	-7	1
上传	9	10
上你	-5	4
上你们	-5	4
上全	10	10
上全是	10	10
上冒	14	-3
上冒出	13	1
上写	-6	3
上写的	-4	1
上写着	-4	0
上冲	3	-3
上到	7	-1
上厕	6	10
上厕所	6	10
上去	4	-1
上发	3	9
上吐	3	13
上吐下	3	10
上周	-6	-3
上周 000	2	-12
上周三	3	4
上周二	2	3
上周还	9	-11
上回	4	-5
上就	16	-8
上山	-1	14
上开	5	4
上开始	3	3
上有	10	9
上有个	0	6
上来	-6	4
上次	5	-2
上气	7	23
上气 ,	-5	3
上气的	-15	0
上没	4	-11
上没有	8	-9
上滚	0	4
上火	12	3
上爬	20	2
上班	-20	-3
上班 ,	-2	5
上班。	-11	-7
上的	6	-3
上睡	0	-5
上礼	-5	2
上礼拜	-5	2
上突	-9	0
上突然	-8	0
上给	-1	5
上翻	10	4
上翻 ,	4	4
上能	1	4
上腹	5	1
上腺	8	2
上腺素	2	6
上药	6	0
上血	-4	-4
上要	3	-3
上讲	-5	0
上说	9	-1
上起	2	7
上起来	12	4
上躺	5	3
上还	-7	-3
上还有	-7	1
上那	-5	-9
上那一	6	-7
上那个	3	1
上都	-3	-6
上长	0	-4
上问	8	6
上问诊	0	3
上限	-3	3
上飞	-1	3
上飞机	-1	3
下	36	3
下 ,	-13	3
下 , 脖	0	3
下 :	-8	0
下。	-7	-3
下。想	-6	-8
下一	17	-21
下一次	2	-3
下一步	-8	0
下一针	18	-18
下不	-5	-2
下个	4	-18
下个月	14	-18
下你	3	3
下你们	7	3
下午	-4	-1
下半	9	9
下单	5	-2
下单。	3	1
下去	22	11
下去 ,	3	5
下去。	10	9
下去一	5	-4
下后	-4	8
下周	10	-32
下周一	-2	3
下周三	-4	4
下周二	-7	-8
下周去	9	-2
下周才	3	-7
下地	-3	1
下头	8	6
下头 ,	8	6
下子	2	3
下就	2	3
下巴	9	6
下我	-8	-2
下掉	2	4
下星	7	-9
下星期	7	-9
下月	-7	-4
下来	24	15
下来 ,	4	8
下来了	10	-8
下楼	3	-12
下次	4	-11
下次覆	2	-7
下次随	0	3
下没	4	6
下泻	3	10
下流	5	-3
下班	15	-3
下的	1	-4
下睡	-11	-1
下礼	-8	0
下礼拜	-8	0
下翻	-2	5
下肢	3	-6
下腹	18	23
下腹突	0	4
下身	0	6
下面	4	11
不	19	16
不 ?	-14	4
不一	-8	1
不一样	-8	0
不上	11	17
不上 ,	-2	-17
不上来	11	8
不上气	7	21
不下	31	16
不下 ,	5	-2
不下去	9	10
不下头	8	6
不了	66	-33
不了 ,	19	-18
不了。	1	-3
不会	-6	-6
不会动	7	1
不会发	-15	0
不住	82	21
不住 ,	10	9
不住。	11	4
不住了	1	-10
不住杯	9	2
不住碗	5	2
不使	15	-5
不停	20	-3
不停 ,	12	3
不冷	2	-7
不出	37	15
不出来	-4	-1
不出话	5	4
不到	39	3
不到 ,	16	-2
不到。	5	1
不动	6	17
不动 ,	-7	4
不动也	8	6
不包	6	2
不去	-3	-12
不及	2	4
不发	-3	-27
不发烧	-10	-22
不发热	7	-5
不可	-4	-9
不可以	-4	-9
不吃	-19	2
不吃 ?	0	-4
不吃药	0	3
不吐	18	-18
不吐。	3	-9
不听	7	7
不听使	7	7
不呛	0	-3
不咳	-12	6
不咳嗽	8	8
不喘	13	-64
不喘 ,	8	-23
不喘。	6	-19
不喘不	2	-13
不回	1	13
不多	5	-14
不多 ,	4	-10
不够	17	17
不够用	11	11
不大	0	-3
不太	14	14
不太醒	5	3
不头	4	-14
不头晕	2	-10
不好	25	-8
不好意	8	5
不对	-12	-9
不对 ?	-14	0
不平	3	5
不平 ,	3	3
不开	4	27
不开 ,	-2	15
不影	-11	0
不影响	-11	0
不得	-9	6
不得 ?	-6	0
不得人	7	4
不怎	6	-1
不怎么	6	-1
不急	-32	-6
不急 ,	-1	-4
不急。	3	3
不想	77	36
不想再	10	2
不想活	47	21
不慌	13	4
不懂	9	0
不成	4	-2
不打	-7	-3
不抽	2	-7
不招	-7	-5
不掉	0	4
不掉 ,	0	4
不接	5	4
不搭	0	8
不搭后	0	5
不收	5	6
不收 ,	9	0
不放	6	3
不敢	5	4
不是	-17	13
不是一	-4	0
不是先	0	3
不是可	9	1
不是坐	0	-4
不是就	-8	-12
不是有	-5	0
不是病	8	-5
不是要	-4	-4
不是身	-13	-5
不晕	14	-24
不晕 ,	6	-8
不晕。	4	-7
不晕不	4	-9
不来	19	16
不来 ,	17	8
不歪	4	-16
不气	-13	-3
不流	14	2
不清	9	10
不清 ,	-9	-2
不烧	-21	-49
不烧 ,	-15	-12
不烧。	8	-10
不烧不	-9	-7
不然	-6	-3
不爱	0	7
不理	1	9
不用	26	-7
不用再	8	3
不用管	14	2
不痛	-38	-83
不痛 ,	-13	-22
不痛。	-5	-20
不痛不	1	-7
不痛也	-3	-4
不痛没	-16	-3
不痛眼	4	-11
不着	9	-15
不着 ,	9	-5
不着。	-2	-5
不着急	-17	5
不知	13	19
不知道	10	13
不稳	-3	3
不等	-11	0
不算	-9	4
不算 ?	-7	0
不管	6	-10
不管用	5	-10
不系	-5	-3
不红	-10	-1
不红不	-10	-1
不给	8	-5
不缓	9	2
不缓解	9	2
不肯	28	22
不肯吃	2	8
不肿	10	-15
不肿不	1	-5
不胀	1	-4
不胸	3	-20
不胸痛	2	-12
不胸闷	-2	-9
不能	10	18
不能不	1	3
不能买	-5	3
不能先	11	5
不能动	-10	0
不能和	6	-1
不能在	-3	1
不能就	4	-4
不能帮	-6	2
不能快	0	3
不能打	-9	-1
不能找	7	1
不能换	-2	-8
不能推	10	2
不能提	0	-12
不能改	-7	8
不能给	9	-6
不能让	-15	-3
不舒	-1	-30
不舒服	0	-29
不良	4	-2
不良事	9	-3
不良反	-5	0
不花	5	-16
不花 ,	-1	-12
不行	21	14
不行 ,	2	3
不行 ?	-8	-1
不褪	2	7
不要	-19	-8
不要先	-13	-2
不要加	-2	-5
不要吃	3	-1
不要开	1	7
不要打	-2	-4
不要换	4	0
不要提	-5	-2
不要改	3	5
不要紧	2	-9
不见	18	0
不见 ,	-2	-7
不见了	8	3
不认	14	9
不认。	-5	0
不认人	8	7
不认识	3	2
不让	9	10
不让碰	8	9
不该	-9	2
不起	25	16
不起劲	2	-3
不起来	19	8
不起腰	9	6
不过	-17	4
不过气	-9	2
不进	-3	-5
不进去	1	3
不退	9	-4
不适	12	-5
不适 ,	5	2
不通	-5	-5
不通 ,	-7	-6
不醒	41	24
不醒 ,	12	10
不错	-12	-7
不闷	2	-7
不闹	-9	4
不需	4	-4
不需要	4	-4
不高	-6	3
不麻	-15	-15
不麻不	-9	-7
不黄	-4	-2
与	-7	-1
专	8	-13
专家	6	-8
专家的	2	7
专家看	4	4
专家给	-6	3
专家视	4	-4
专家远	17	-6
专门	-5	-2
世	-8	2
世 ,	-1	-5
丙	-5	1
丙戊	9	-2
丙戊酸	9	-2
丙肝	-6	-4
业	-15	-10
东	23	-7
东京	3	-5
东西	23	-16
东西 ,	5	-5
东西。	6	-8
东西有	4	-5
东西还	7	-6
丝	11	-10
丝 ,	3	-4
丢	3	0
丢了	14	-4
丢了 ,	5	-4
两	23	2
两万	-7	1
两三	12	1
两个	11	3
两个 ,	3	-8
两个支	-4	0
两个星	3	8
两个月	-4	18
两分	-13	-5
两分钟	-6	-5
两千	-6	-1
两千多	-9	3
两口	10	-1
两口 ,	8	4
两只	-9	1
两只手	4	7
两只眼	-8	-3
两只脚	2	-3
两周	6	-3
两周 ,	3	9
两周前	-3	-1
两回	1	8
两回 ,	-1	5
两天	27	-35
两天 ,	-24	-7
两天一	-8	7
两天了	15	-21
两天的	14	-10
两天眼	4	0
两小	-4	3
两小时	-4	3
两层	5	-4
两层楼	5	-4
两岁	4	9
两年	-30	-18
两年 ,	19	-17
两年了	-10	-4
两年没	-15	0
两床	4	3
两床被	4	3
两张	5	2
两支	-1	1
两支 ,	-5	3
两日	12	-2
两月	-16	-4
两条	5	14
两条杠	0	3
两条腿	5	12
两次	26	14
两次 ,	-3	7
两次。	3	5
两步	1	7
两步就	1	7
两片	5	3
两瓶	-18	0
两百	6	-3
两盒	14	9
两粒	8	-7
两边	4	5
严	17	6
严重	16	6
个	-20	6
个 "	1	5
个 ,	-9	1
个“	-12	2
个不	23	-8
个不停	8	-5
个专	5	0
个专家	5	0
个人	-7	-5
个人。	2	-9
个人都	-3	4
个价	-4	10
个会	-10	2
个体	-5	0
个体检	-5	0
个儿	8	4
个儿科	2	4
个加	10	-4
个加号	4	-1
个劲	0	4
个包	-4	-6
个医	50	7
个医生	50	7
个厂	0	3
个口	10	0
个口子	3	-1
个听	-8	2
个听力	-8	2
个国	3	-3
个国家	3	-5
个坑	-6	-2
个坑 ,	7	-9
个多	9	5
个多月	-4	0
个大	-3	3
个字	12	2
个小	-15	-1
个小溃	-12	-1
个屁	-9	2
个工	5	-7
个工作	5	-7
个心	10	2
个把	-10	0
个支	-7	0
个支架	-7	0
个新	-6	-1
个新药	-5	-1
个星	11	-11
个星期	11	-11
个月	20	13
个月 ,	10	19
个月。	-8	3
个月一	-4	2
个月内	-4	-2
个月前	15	-4
个月复	6	2
个月多	6	0
个月才	-8	-1
个月没	11	1
个月的	-5	3
个月还	7	-2
个有	-1	11
个来	3	-3
个枕	2	-13
个枕头	2	-13
个洞	4	0
个漱	8	-3
个漱口	8	-3
个牙	-14	0
个疗	-12	-9
个疗程	-12	-9
个研	2	-3
个研究	2	-3
个礼	17	0
个礼拜	17	0
个线	2	-4
个线上	2	-4
个药	-17	-1
个血	0	3
个表	21	4
个要	-3	3
个视	2	5
个远	-4	0
个钟	-4	-11
个钟头	-10	-8
个降	-7	3
中	-57	-4
中 ,	-14	4
中、	-4	0
中中	-6	0
中中心	-6	0
中介	5	-2
中医	-13	0
中午	29	13
中午吃	3	6
中午开	1	3
中午起	4	12
中心	-10	1
中心”	10	1
中性	11	-10
中性粒	16	-8
中文	5	7
中文的	5	2
中暑	5	6
中毒	-20	1
中的	5	2
中药	4	-7
中间	14	0
中间一	4	3
中风	-36	-1
中风 ,	-8	0
中风的	-7	0
丰	-4	5
串	9	-14
串水	3	-12
串水泡	0	-12
临	2	9
临床	-1	6
临床研	-2	3
临床试	6	-1
丸	16	-1
丸 ,	2	-6
为	6	15
为什	7	-1
为什么	7	-1
为是	0	-4
主	-6	-4
主动	-4	3
主动脉	-4	3
主治	0	-10
主要	13	0
主要想	-1	3
主要终	3	-1
主题	9	2
主题是	9	2
举	1	5
久	-6	0
久 ,	14	7
久 ?	6	2
久了	9	-13
么	-27	3
么 ?	4	4
么。	-1	4
么不	10	-1
么不舒	10	-2
么买	-11	1
么价	3	3
么写	-3	0
么办	11	1
么办 ,	-4	-1
么办 ?	-3	-4
么吃	-5	-7
么吃 ,	-9	2
么名	6	-2
么名字	2	-3
么多	10	-4
么尿	0	3
么开	-2	-7
么感	-4	-1
么感觉	-4	-1
么手	8	1
么手续	8	1
么报	-9	-2
么收	-10	0
么收费	-10	0
么时	-25	1
么时候	-25	1
么痛	11	2
么痛 ,	3	-3
么痛过	6	6
么算	5	-2
么药	-18	-5
么补	-9	-11
么调	-10	0
么都	24	8
义	12	-2
之	-22	5
之前	9	-2
之前在	4	0
之前要	-11	0
之后	-19	7
之后再	-10	0
乎	1	6
乐	-7	-5
乙	9	-5
乙拉	-3	-1
乙拉西	-3	-1
乙肝	6	-10
乙肝肝	2	4
乙酰	6	7
乙酰氨	6	7
乜	8	0
九	0	5
九 ,	-4	3
九十	7	4
九十 ,	-5	4
九天	17	-1
九天 ,	10	7
九天。	4	-6
九岁	6	-1
九岁 ,	2	5
九年	12	10
九年 ,	18	6
九日	4	-4
九日。	4	-4
九次	2	-7
九点	5	0
也	39	-12
也不	-14	6
也不喘	-6	0
也不痛	-2	-7
也停	-8	0
也停了	-8	0
也只	-2	-6
也吐	2	-7
也就	-2	-4
也憋	1	5
也是	-3	-1
也有	-4	-7
也正	2	-8
也正常	2	-8
也没	29	-20
也没了	-8	5
也没发	6	-6
也没摔	11	-9
也没有	-3	0
也痛	10	2
也痛 ,	10	-2
也看	8	5
也行	4	-7
也行。	4	-3
也要	-3	-5
也说	10	-1
习	-11	-1
乡	-9	-7
乡镇	10	5
书	20	2
书上	-7	-1
书上写	-4	1
书写	9	3
书写好	14	2
书已	17	5
书第	-1	-9
书面	-7	-1
买	-2	18
买 ,	-6	0
买 ?	4	4
买。	-11	-4
买不	15	-12
买不到	10	-9
买了	15	4
买保	-7	0
买保险	-7	0
买到	18	3
买到 ?	6	-4
买得	5	-3
买得到	5	-3
买点	1	11
买的	-23	-2
买菜	-9	0
乱	41	6
乱抓	10	4
乱语	8	6
乳	-29	-21
乳头	5	1
乳头状	5	1
乳房	8	-13
乳果	-25	2
乳果糖	-25	2
乳腺	1	-11
乳腺癌	8	-10
了	21	9
了 (	-4	-12
了 ,	9	-7
了 , 一	-22	-4
了 , 不	1	12
了 , 两	3	0
了 , 人	-5	-6
了 , 今	-6	-4
了 , 从	10	1
了 , 他	6	4
了 , 体	4	-6
了 , 你	-6	0
了 , 刚	4	-7
了 , 医	-9	-2
了 , 吃	-9	-3
了 , 后	6	2
了 , 大	12	8
了 , 如	6	-10
了 , 家	9	-1
了 , 就	28	6
了 , 尿	-2	4
了 , 左	-5	3
了 , 怎	-9	-2
了 , 想	-20	-5
了 , 我	7	4
了 , 所	-25	0
了 , 明	9	9
了 , 昨	4	1
了 , 是	5	-7
了 , 每	4	2
了 , 现	-14	9
了 , 眼	5	-14
了 , 等	16	3
了 , 胸	-7	2
了 , 能	-14	9
了 , 药	18	4
了 , 血	-3	2
了 , 要	3	4
了 , 说	6	-7
了 , 请	-3	0
了 , 谢	13	2
了 , 身	-7	2
了 , 还	13	6
了 , 这	1	-4
了 , 遗	13	9
了 00	27	-3
了 00 度	6	5
了 ?	7	0
了 and	3	12
了“	-3	-1
了。	10	-1
了。今	4	1
了。他	4	4
了。想	-41	0
了。我	8	6
了。现	-24	-1
了。能	-3	0
了。请	18	6
了。这	-4	-4
了一	13	13
了一下	6	0
了一个	7	7
了一串	1	-7
了一口	9	4
了一周	-5	2
了一回	1	8
了一圈	9	-14
了一夜	0	-11
了一大	-3	5
了一天	-6	7
了一小	0	7
了一晚	-9	1
了一次	0	4
了一跤	1	-5
了一身	11	6
了一阵	-11	4
了三	-4	18
了三个	-1	-8
了三公	1	-4
了三十	9	9
了三回	1	4
了三天	2	14
了三年	-12	7
了三条	4	3
了三次	-19	3
了下	-1	-6
了不	8	-5
了两	-5	7
了两个	3	0
了两回	2	5
了两天	4	-4
了两小	-8	-1
了两年	-2	-7
了两张	5	2
了两次	20	14
了个	-21	-2
了个大	-3	3
了九	10	13
了九天	2	8
了二	-4	9
了二十	-7	10
了五	5	-6
了五天	1	3
了以	5	5
了以后	5	5
了会	-12	6
了你	-4	-22
了你们	0	-14
了你哋	1	-8
了俩	-10	-7
了八	-9	1
了六	15	12
了六公	1	18
了再	-5	-3
了几	-25	-5
了十	35	-20
了十二	-2	-4
了十几	23	-16
了十天	10	2
了十来	2	-4
了半	8	13
了半个	-4	4
了只	17	0
了后	4	9
了吧	-1	7
了吧 ?	-6	5
了哈	-7	3
了哈哈	-7	3
了四	20	-14
了四天	4	-4
了国	-12	-5
了块	6	5
了块磨	5	4
了大	5	2
了大半	13	1
了头	10	14
了头孢	8	5
了好	0	-2
了好几	0	3
了好多	1	-5
了小	14	-3
了小半	10	4
了小腿	1	-4
了就	0	4
了成	-11	1
了成个	-11	1
了我	38	-3
了手	15	-9
了抗	3	4
了支	-11	0
了支架	-11	0
了新	-7	2
了日	12	3
了有	-31	-3
了有点	-17	-1
了棉	3	-8
了棉花	0	-10
了没	16	-4
了没有	7	-3
了点	8	-11
了点血	15	-16
了血	-15	8
了解	-17	0
了解一	-2	-4
了还	-11	-3
了退	2	5
了退烧	2	5
了那	39	10
予	5	2
事	-25	-26
事 ,	21	-28
事 , 今	3	6
事 , 血	5	-1
事 :	-4	-2
事。	26	-1
事。我	-11	-1
事了	-18	3
事了 ,	-3	1
事了。	3	-10
事件	14	-3
事吧	13	-7
事没	-21	0
事没有	-21	0
事还	3	3
二	-24	-26
二 ,	-2	-7
二、	2	4
二三	5	-4
二个	-3	-7
二便	-18	2
二十	-13	-4
二十一	4	-2
二十七	7	-7
二十三	5	-2
二十八	-15	0
二十六	-14	1
二十几	0	10
二十分	6	5
二十周	-4	-2
二十四	-5	0
二十多	-7	-2
二十天	-17	2
二十年	-6	-7
二十来	4	2
二叔	0	4
二周	5	-8
二天	-35	8
二天 ,	-8	2
二天就	-12	0
二年	-9	-6
二年 ,	-6	-3
二意	-5	1
二意见	-5	1
二楼	8	-5
二次	8	0
二甲	7	2
二甲双	7	2
二级	-10	0
二级 ,	-3	0
二胎	-22	-11
二诊	7	-1
二针	25	9
于	8	-5
于 0.0	-8	-1
于去	-3	0
互	7	1
五	-16	-3
五 ,	-3	-2
五、	3	2
五公	-2	-2
五公里	-5	0
五六	29	3
五六回	4	1
五六天	3	-1
五六次	13	-3
五十	-23	5
五千	-8	2
五周	-1	-14
五周 ,	4	-3
五回	4	3
五回 ,	4	3
五天	33	6
五天 ,	-11	6
五天没	1	3
五岁	-10	0
五岁 ,	3	0
五年	-34	-5
五年 ,	-3	-1
五年前	-6	0
五次	-7	-9
五次 ,	5	-5
五的	-7	0
亚	-18	2
些	-49	-9
些 ,	0	-4
些。	-4	-4
些年	-8	2
些年了	-6	2
亡	2	-3
亢	14	9
交	-25	6
交代	7	5
交通	-4	1
交通补	4	-2
交通费	-11	3
产	7	3
产后	-15	-3
产品	2	4
产检	-2	7
产的	-2	-4
产科	-3	-5
京	6	-3
京的	8	-2
亮	1	4
亮。	1	-3
亮的	-9	2
亲	8	4
亲属	-9	-12
亲的	-4	4
人	35	12
人 "	-1	5
人 ,	6	12
人 , 一	-2	7
人 :	4	4
人。	3	-3
人。想	-11	3
人。我	-8	5
人一	5	17
人一直	3	10
人三	-4	0
人不	-2	-4
人也	6	-6
人也没	6	1
人了	9	8
人了 ,	5	7
人会	-11	0
人住	-4	1
人做	7	2
人发	-7	2
人只	21	-6
人只是	18	-3
人吃	25	0
人吗	21	-3
人吗 ?	13	1
人员	14	7
人在	13	-3
人在万	3	-5
人好	-21	-14
人好好	-4	-12
人家	-3	9
人就	5	-6
人就是	4	-8
人工	-8	0
人工心	7	0
人开	-4	4
人开始	1	4
人很	0	-4
人很好	-8	-3
人拿	8	5
人挺	-3	-2
人接	1	0
人接 ,	4	1
人是	3	-5
人有	27	-6
人有点	16	1
人民	-6	3
人民币	-6	3
人没	-6	-32
人没了	-11	0
人没事	7	-8
人没什	12	-2
人没感	1	-4
人没有	-6	-1
人清	6	-17
人清楚	5	-8
人清醒	1	-9
人现	-12	-1
人现在	-8	-1
人用	-21	0
人目	12	-1
人目前	12	-1
人精	-5	-6
人精神	-5	-6
人聊	-11	5
人蔫	6	2
人说	7	10
人身	-3	1
人软	16	10
人还	-2	-10
人迷	4	8
人迷迷	4	8
人都	-13	4
人都会	-4	0
人黄	3	-2
什	-10	6
什么	-10	6
什么 ?	3	3
什么。	-1	4
什么不	10	-1
什么价	3	3
什么名	6	-2
什么感	-4	-1
什么手	8	1
什么时	-25	1
什么药	-18	-5
什么都	14	6
仅	21	0
今	62	46
今儿	1	10
今儿个	1	7
今天	97	38
今天 00	0	-9
今天一	7	8
今天上	5	2
今天下	5	7
今天两	-4	4
今天中	2	5
今天人	3	14
今天他	3	4
今天化	10	-9
今天又	-12	-5
今天发	1	-3
今天右	2	-7
今天吃	-20	2
今天吐	2	9
今天头	0	7
今天就	3	-12
今天尿	-14	-3
今天已	2	-7
今天我	7	3
今天手	4	0
今天抽	5	-10
今天早	7	6
今天是	-4	4
今天有	1	3
今天查	10	-1
今天烧	1	4
今天看	1	-10
今天社	1	-3
今天站	1	4
今天老	7	3
今天血	4	-2
今天说	1	3
今天量	3	3
今年	-22	4
今年 00	0	-7
今年七	4	0
今年八	0	5
今年四	-3	0
今日	6	-16
今早	1	-10
今早起	0	6
今晚	59	-1
今晚就	8	3
今晚把	12	4
今晚等	6	2
今晨	11	12
今晨 t	6	1
今朝	6	1
介	19	3
介入	5	6
仍	-3	1
从	53	11
从 00	13	-8
从 000	10	-5
从三	-5	-2
从中	0	7
从中午	0	7
从今	2	6
从今天	2	5
从你	9	-3
从前	9	-2
从前天	9	-2
从国	7	4
从小	-18	0
从早	9	13
从早上	4	7
从昨	30	-7
从昨天	21	-15
从昨晚	9	8
从来	-13	-2
从来没	-13	-2
从没	-5	3
从胸	0	-4
从胸口	0	-4
仑	-3	6
仑伐	1	6
仑伐替	-3	1
仔	9	-1
他	36	44
他。	6	-3
他一	5	6
他一直	1	3
他七	-7	2
他七十	-6	4
他不	-2	8
他也	1	7
他从	4	5
他们	11	10
他做	-9	-3
他克	14	-4
他克莫	14	-4
他写	8	1
他半	4	-2
他半天	3	3
他去	0	3
他只	5	3
他吃	-5	9
他吃的	0	3
他坐	-6	4
他妈	-10	2
他嫌	5	4
他定	-13	1
他平	5	2
他平时	5	2
他想	8	-1
他手	9	2
他把	4	1
他是	-6	4
他最	3	-4
他最近	3	-4
他汀	-10	-4
他没	14	-6
他滨	12	-1
他爸	-18	0
他现	-4	-8
他现在	-4	-8
他的	-20	-3
他看	2	3
他眼	-15	-3
他约	12	1
他约个	12	1
他脑	1	3
他自	7	6
他自己	7	6
他话	4	4
他说	22	3
他说是	5	0
他赛	-5	0
他还	-4	3
他这	-6	2
他都	19	12
付	3	-9
付 ,	4	2
付吗	1	-8
付款	12	-5
代	-1	15
代填	15	6
代填 :	17	1
代替	4	3
代的	-4	-1
代药	-8	3
代购	5	-8
代购的	-12	1
以	-24	-14
以。	-5	-7
以上	4	9
以下	-9	1
以为	-1	1
以为是	0	-4
以先	1	5
以前	7	-13
以前从	7	-1
以前没	6	-3
以后	-5	-3
以后 ,	6	-5
以后一	1	-4
以吗	-5	-2
以吗 ?	-4	0
以我	-7	-3
以提	2	3
以来	-17	4
以视	4	-3
以远	-6	-3
以远程	-5	-3
仪	-5	5
们	3	-2
们 ,	-29	-7
们。	1	5
们一	2	5
们不	10	3
们代	-8	2
们代购	-10	1
们做	14	9
们全	-3	0
们全家	-3	0
们准	5	0
们准备	5	0
们出	-2	-6
们卖	-13	1
们卖的	-3	0
们合	1	-6
们合作	1	-6
们吗	-5	2
们在	24	-2
们家	-17	0
们把	2	6
们招	-10	0
们推	2	-13
们推荐	2	-13
们有	-4	7
们有没	-5	-1
们的	11	-12
们皮	0	4
们看	-18	0
们约	2	-6
们约的	2	-6
们网	2	3
们网页	-6	6
们能	4	3
们能不	6	4
们自	6	1
们自己	6	1
们要	6	6
们还	4	5
们这	8	-13
们这个	-9	-1
们这儿	11	-4
们都	-13	-6
件	-7	-11
件 ,	3	-3
件 :	3	2
件 ?	18	-1
件三	7	-4
件要	1	5
价	-32	10
价 ,	16	1
价 :	9	-1
价 ?	8	1
价、	8	4
价位	-10	1
价多	-2	3
价多少	-2	3
价我	-27	-1
价格	3	7
价格 ,	-3	5
价格。	4	-4
价请	-3	-1
任	0	5
任何	-2	4
任何不	-3	3
份	-34	11
份 ,	4	1
份证	-14	-3
仿	3	4
仿制	-6	2
仿制的	5	7
仿制药	-8	-6
伊	18	13
伐	4	10
伐替	-6	-1
伐替尼	-6	-1
伐沙	12	6
伐沙班	12	6
休	-9	-8
休假	6	-10
休克	-25	0
休克 ,	-6	0
休克过	-5	0
休息	-6	3
优	-1	8
优惠	7	9
优甲	-8	-3
优甲乐	-8	-3
会	-16	-2
会不	-19	3
会不会	-19	3
会中	-16	0
会儿	8	19
会儿又	3	4
会儿就	-7	1
会动	7	1
会发	-25	0
会发烧	-16	0
会员	1	-5
会呛	0	3
会哼	1	3
会引	-20	-1
会引起	-20	-1
会影	5	-2
会影响	5	-2
会怎	9	6
会怎么	9	6
会抽	7	-1
会有	-3	-3
会痛	10	-4
会自	2	5
会要	-6	0
会讲	3	1
会诊	15	-6
会诊 ,	5	-5
会诊。	3	-3
会阴	15	14
会阴部	15	9
传	-28	19
传 ,	-15	3
伤	40	-22
伤 ,	-7	-1
伤口	42	-29
伯	4	9
估	-12	4
估 ,	-5	2
估肝	-3	1
估肝移	-3	1
估计	3	2
伴	14	6
伸	4	5
似	15	10
似的	5	8
似的 ,	10	6
伽	-16	1
伽马	-16	0
伽马刀	-16	0
但	14	-33
但我	-13	-1
但是	33	-15
位	-14	-5
位 ,	-11	5
位。	6	-4
位受	-8	0
位受试	-8	0
位老	-3	-2
位要	12	1
位费	-11	0
低	6	21
低。	1	3
低不	7	7
低不下	8	7
低于	3	1
低压	6	4
低烧	6	4
低血	-6	0
低血压	-4	0
住	-2	40
住 ,	7	3
住。	15	-2
住。请	1	3
住一	13	1
住了	-13	-2
住了 ,	2	-4
住了。	-2	-3
住几	-12	-5
住几天	-12	-5
住宿	-5	2
住杯	9	2
住碗	5	2
住过	-25	0
住过院	-16	0
住院	-19	8
佐	-1	-3
佐米	1	-3
体	-16	-11
体 ,	-24	-1
体外	-3	0
体好	10	-3
体怎	7	2
体怎么	7	2
体检	-37	-4
体检 ,	-3	9
体检。	-11	0
体检中	-7	1
体检发	-10	3
体检套	-8	4
体检表	2	-3
体检要	-10	-7
体检说	4	0
体没	1	-11
体温	29	-3
体温 00	19	0
体温 36.0	-8	-27
体温 37.0	3	-15
体温 38.0	13	18
体温 39.0	11	4
体温≥	-12	0
体温三	2	4
体温计	3	7
体瘤	3	9
体瘤术	2	6
体重	3	-13
体重 :	-5	1
体阴	12	-9
体阴性	12	-9
何	-31	9
何不	-3	3
何不适	-1	4
余	18	0
作	4	2
作 ,	8	8
作 ?	-12	1
作。	9	2
作医	-5	0
作医院	-5	0
作日	2	-7
作日。	7	-4
作用	-11	10
作用 ?	4	7
作过	2	-3
作过。	4	-3
作顺	8	6
作顺利	8	6
你	-5	20
你们	-3	-6
你们 ,	-21	-4
你们不	10	3
你们代	-8	2
你们做	9	1
你们卖	-13	1
你们在	10	1
你们把	2	6
你们招	-10	0
你们推	2	-13
你们有	-7	6
你们的	16	-10
你们皮	0	4
你们网	2	3
你们能	4	3
你们要	9	3
你们这	9	-13
你哋	8	3
你哋有	3	-1
你好	12	13
你好 ,	-13	3
你好我	7	-3
佳	-14	0
使	16	-2
使不	11	-6
使不使	10	-7
使唤	7	7
使唤 ,	7	4
侄	4	0
例	-38	-11
例假	-9	1
例行	-12	-12
供	21	2
依	7	-1
侧	16	14
便	19	-29
便 ,	16	14
便 , 肚	3	0
便 ?	-7	3
便、	-9	0
便一	11	-6
便也	2	6
便也正	3	-4
便像	31	2
便像浓	2	-5
便失	13	9
便失禁	13	9
便宜	-5	15
便宜点	4	10
便带	37	-26
便有	-17	-2
便有点	-17	-2
便正	-20	-11
便正常	-20	-11
便没	-12	-3
便看	3	3
便秘	-20	-4
便血	17	-12
便都	-6	-5
便里	9	-6
便问	-16	-6
便颜	8	-9
便颜色	8	-9
便黄	0	-8
便黄色	0	-5
便黑	5	10
便黑得	5	10
促	48	5
促、	-1	-3
保	-25	3
保 ,	-11	3
保留	-3	0
保证	-4	0
保险	-3	0
保险公	3	-6
保险赔	-8	0
信	24	17
信 ,	-14	-3
信。	5	-2
俩	1	-2
俩月	-1	-5
俩月 ,	12	-9
修	16	-2
俺	-4	3
倍	-15	11
倒	7	15
倒 ,	2	7
倒一	5	7
倒一次	5	7
倒不	-4	-5
倒不痛	1	-3
倒了	29	11
倒四	3	6
倒四。	0	5
倒地	-7	2
倒是	-11	4
倒没	-13	-2
候	-40	-3
候能	7	-2
借	-6	-2
值	-11	1
倾	-2	-11
假	-15	-15
假 ,	8	-5
假。	-6	0
假了	13	-13
假如	-18	0
假如在	-12	0
假的	17	5
偏	-18	-3
偏头	-7	0
偏头痛	-7	0
偏瘫	-6	0
做	-9	10
做 ,	-12	-2
做 ct	0	4
做。	-18	0
做一	3	-1
做一次	7	-1
做个	-20	6
做个体	-5	0
做了	5	4
做什	2	-8
做什么	2	-8
做到	7	4
做吗	2	4
做完	-11	16
做的	16	8
做腹	0	7
做试	-3	3
做试管	-3	3
做质	14	0
做质子	14	0
做过	17	-2
做重	-6	-1
做饭	-6	3
停	25	-17
停 ,	19	3
停。	10	1
停一	6	-5
停了	-27	12
停了。	4	-1
停了五	-5	-2
停经	-1	8
停药	10	-20
停药 ,	-2	-5
停药 ?	10	-9
停药后	-4	0
停药就	13	-5
健	-47	-4
健康	0	-1
健康 ,	-3	0
健检	-21	-2
偶	-30	-2
偶尔	-17	-2
偶尔有	7	-4
偿	8	-1
傍	4	3
傍晚	4	3
像	76	43
像光	-2	-5
像压	7	7
像压了	7	7
像喝	4	9
像喝醉	4	9
像嘴	4	3
像嘴里	4	3
像塞	0	-10
像塞了	0	-10
像拉	3	-1
像有	14	3
像有人	14	3
像木	9	6
像木板	9	4
像沥	5	10
像沥青	5	10
像浓	7	-13
像浓茶	7	-13
像看	3	-2
像被	24	10
像被掐	12	6
像被撕	1	4
像要	5	10
像踩	-8	6
像踩棉	-9	8
像酱	6	-10
像酱油	6	-10
像鼓	1	6
像鼓 ,	1	6
僵	20	12
儿	10	30
儿 00	6	4
儿。	3	9
儿一	3	3
儿不	3	-3
儿个	3	7
儿十	4	-1
儿又	3	4
儿吐	1	3
儿园	-23	4
儿在	5	6
儿子	-15	10
儿子十	4	3
儿子在	-10	2
儿就	-7	1
儿有	-3	0
儿没	3	4
儿科	14	20
儿科视	3	6
儿都	1	-3
元	-6	3
兄	-19	1
兄弟	-19	1
充	8	4
先	10	6
先了	-7	0
先了解	-7	0
先交	3	2
先做	-6	2
先停	0	-6
先停药	0	-6
先发	4	2
先吃	-3	9
先找	-15	-5
先把	-7	-3
先拍	3	-8
先是	2	10
先生	-10	5
先生去	-3	0
先看	0	-5
先给	4	2
先网	3	8
先网上	3	8
先视	1	-3
先视频	1	-6
先问	-4	7
先问清	-10	2
光	1	-2
光 ,	3	-1
光了	1	-2
光了 ,	-3	-3
光盘	3	-5
克	-14	-9
克 ,	-7	-9
克、	-3	0
克加	7	2
克拉	-2	5
克莫	14	-4
克莫司	14	-4
克过	-5	0
免	26	-9
免疫	16	-7
免疫治	8	-1
免疫球	3	-8
免费	-2	5
兑	10	4
入	-22	12
入剂	-6	2
入境	14	7
入组	25	-3
入组 ,	6	7
入组。	5	-1
入组前	-6	-5
入组标	-8	-5
入院	-13	-4
全	-4	16
全好	-19	1
全好了	-19	1
全是	20	19
全烂	1	11
全烂了	1	6
全绿	-13	0
全身	40	19
全身起	28	-7
全部	-8	0
全部正	-6	0
全面	12	-5
全麻	-4	0
全黑	4	8
八	6	4
八 ,	-9	-7
八个	6	9
八个月	12	11
八十	-18	3
八千	-7	1
八天	-1	8
八天 ,	5	5
八岁	0	-3
八年	-5	1
八度	14	6
八次	-13	-2
八针	-7	2
公	11	15
公公	-7	3
公分	-3	0
公刚	8	1
公刚才	4	0
公司	-12	-6
公司的	-2	-5
公司要	-10	0
公吃	4	1
公园	-23	0
公室	1	-8
公寓	-7	3
公寓 ,	5	3
公开	10	2
公斤	15	-3
公斤 ,	7	-2
公益	-2	-3
公证	-1	5
公证 ,	3	3
公里	-8	6
公里 ,	-8	0
六	24	19
六 ,	-5	-3
六个	-3	2
六公	1	18
六公斤	1	18
六十	8	3
六周	4	1
六回	4	1
六回 ,	4	-2
六天	15	6
六天 ,	4	-3
六岁	4	4
六岁 ,	-5	-1
六年	14	-1
六年 ,	4	-1
六月	1	-7
六次	-3	-3
共	2	-1
共十	18	1
共振	-6	0
关	-10	-20
关。	-3	3
关于	4	-1
关系	-8	-2
关节	-13	1
关门	-4	6
关门 ,	-7	-6
兴	0	-4
其	15	11
其他	-6	2
其他都	-2	6
其余	20	7
其实	5	4
其实我	-10	0
具	11	-3
具体	8	-5
养	-3	-3
养。	8	0
养老	-9	-5
内	-20	-23
内 ,	-3	0
内分	1	-4
内分泌	1	-4
内无	-3	0
内的	0	-7
内科	-4	-3
内镜	-2	-7
内障	-12	-1
内障 ,	-4	-3
册	-27	0
再	-15	20
再去	0	3
再回	3	2
再拖	11	1
再来	-4	6
再没	-12	0
再没有	-3	0
再没犯	-7	0
再给	5	4
再订	-6	3
再讲	6	4
再说	4	-14
再说。	-3	-3
再问	8	1
冒	22	15
冒 ,	0	3
冒冷	-5	2
冒冷汗	-5	2
冒出	19	-1
冒出一	3	-1
冒汗	2	3
冒金	1	8
冒金星	1	8
写	-24	15
写 "	11	-12
写“	-16	-5
写一	-6	0
写不	5	1
写了	-8	-8
写好	45	13
写好了	29	8
写字	6	5
写得	-6	1
写成	4	2
写的	18	1
写着	-19	4
写着“	-7	0
写自	4	1
写论	-4	0
写论文	-4	0
农	39	21
农药	43	19
冠	-21	1
冠脉	-12	1
冠脉 ct	-9	1
冬	-31	14
冬天	-26	15
冰	4	27
冰凉	18	16
冰凉 ,	1	6
冰凉发	1	3
冰箱	-15	1
冰袋	-6	0
冲	26	-17
冲 ,	3	-6
冲了	12	-21
冲了 ,	1	-3
冲管	17	4
决	-1	-1
决定	-3	0
况	-16	14
况 :	12	9
况。	-7	4
冷	47	10
冷 ,	1	4
冷。	3	-5
冷得	3	2
冷忽	10	4
冷忽热	10	4
冷战	1	-4
冷汗	22	20
冷汗 ,	1	7
冷藏	-11	1
冷藏 ,	-9	0
冷链	-10	1
冷颤	1	9
冷颤 ,	1	7
冻	5	4
净	-25	-6
净 ,	-22	-1
净系	-7	-4
准	-32	3
准。	-4	0
准备	0	2
准备去	1	-4
准里	-7	-5
凉	31	38
凉 ,	6	7
凉了	-4	10
凉发	1	3
减	1	4
减。	-5	0
减少	13	16
减肥	-15	-6
减量	-6	-2
凝	-7	-3
凝药	1	-4
几	-2	-15
几 ,	10	-7
几下	1	12
几个	3	13
几个小	-6	-2
几个月	14	7
几分	3	8
几分钟	3	8
几口	-6	-12
几号	-4	-1
几天	-23	-18
几天 ,	16	-8
几天 ?	-2	3
几天就	6	-7
几天拉	4	8
几天能	-5	-1
几年	0	0
几年了	-5	6
几时	5	-7
几次	29	-6
几点	23	14
几点 ?	7	6
几钱	-7	2
几颗	4	2
凡	-1	6
凶	3	7
凶 ,	3	6
凹	12	4
出	-10	14
出 ,	-21	8
出 ?	11	9
出。	6	-8
出一	-1	-11
出一串	3	-6
出不	8	12
出不来	8	12
出个	-6	0
出了	18	-1
出了一	11	6
出事	-10	-10
出冷	11	6
出冷汗	11	6
出去	-5	0
出发	-10	0
出国	-24	-5
出国开	4	-4
出头	-5	2
出头 ,	7	0
出差	-15	-2
出差 ,	4	-1
出来	27	3
出来 ,	5	3
出来。	8	1
出来一	1	-3
出来了	1	-9
出来就	4	1
出来的	3	9
出汗	4	6
出溜	6	1
出现	-36	1
出生	-3	8
出的	-6	1
出血	-13	-28
出血 "	-5	0
出血 ,	-14	-23
出血、	-15	0
出血。	9	-8
出血也	4	-4
出血点	-7	-2
出话	5	4
出话 ,	9	4
出过	-6	-3
出过血	-9	0
出院	-8	0
出院 ,	-1	-3
出院。	0	3
出院后	-1	3
出院小	1	5
函	-6	8
刀	35	5
刀 ,	-13	0
刀口	34	-23
刀我	6	8
刀绞	-7	-8
分	25	9
分 ,	8	3
分。	-4	4
分三	-2	5
分之	-6	-2
分子	4	-7
分期	3	1
分泌	1	-4
分钟	30	23
分钟 ,	17	1
分钟了	6	5
分钟就	-11	-6
分钟才	0	3
分钟没	3	2
切	-46	0
切了	-5	4
切正	-30	3
切正常	-30	3
切除	13	1
切除 ,	1	4
划	9	0
列	-12	5
列出	-3	0
列尼	5	-3
列尼尔	5	-3
列腺	-6	-2
列腺增	-12	5
列腺癌	4	1
则	7	1
刚	57	54
刚从	-13	4
刚做	-11	0
刚做完	-11	0
刚出	-12	-16
刚刚	10	9
刚吃	4	5
刚在	3	1
刚开	-15	4
刚开始	-15	4
刚才	70	34
刚才一	9	4
刚才吐	15	4
刚打	23	11
刚打完	17	5
刚查	8	-4
刚查出	6	-4
刚量	3	3
创	-6	3
初	-9	0
删	-12	1
利	-2	-16
利 ,	2	-4
利伐	12	6
利伐沙	12	6
利单	3	-1
利单抗	3	-1
利尿	-4	-7
利尿剂	-6	3
利尿药	0	-13
利的	1	3
利第	-5	-1
利索	1	-13
利索 ,	-1	-12
利铂	-8	1
别	6	12
别人	5	0
别嘌	1	6
别嘌醇	1	6
别大	-3	1
别打	-7	1
别的	-13	-4
别的。	5	-1
别的不	-16	-3
别的毛	-20	0
别的没	-6	-1
别的都	-4	0
到	-6	-7
到 ,	14	2
到 0.0	-20	-6
到 00	27	7
到 00 ,	11	7
到 00 度	-5	4
到 000	15	-8
到 000 ,	9	-9
到 38.0	2	-13
到 38.0 ,	1	-3
到 39.0	1	6
到 39.0 ,	1	6
到 8	-12	2
到 8 度	-12	0
到 ?	25	-15
到。	2	4
到一	-2	-3
到一半	6	7
到三	-4	0
到上	8	6
到下	13	-7
到下个	15	-9
到下周	-3	6
到两	-4	-3
到了	-25	1
到了 ,	-3	1
到二	-7	-1
到五	5	1
到今	-16	-1
到今天	-16	-2
到他	-2	-8
到你	2	5
到你们	-13	1
到六	-2	-6
到几	-20	-3
到十	9	3
到右	4	9
到同	8	-15
到后	10	-12
到后天	10	-18
到吐	0	3
到吐血	0	3
到吗	13	-8
到吗 ?	4	-3
到周	3	-10
到哪	-12	0
到大	-5	-9
到大腿	0	-3
到天	2	-8
到天亮	2	-8
到底	2	-2
到底多	10	3
到我	-12	8
到手	-15	-1
到时	-5	0
到时候	-5	0
到明	-5	-1
到明年	-11	5
到晚	3	10
到现	14	16
到现在	14	16
到的	-13	-2
到第	2	0
到第三	7	-1
到胸	1	7
到脚	1	6
到腰	3	4
到腰 ,	2	4
到膝	4	7
到膝盖	4	7
到自	-14	1
到自己	-12	1
到账	4	3
到货	-5	3
到货。	13	0
到那	8	-6
制	-6	22
制 ,	14	9
制剂	1	-4
制得	-20	5
制得很	-10	0
制氧	-4	1
制氧机	-4	1
制的	5	7
制药	-8	-6
刷	16	-4
刷牙	9	-5
刺	24	10
刺激	-4	0
刺痛	11	-2
刺痛 ,	10	-4
刻	10	-5
刻盘	5	-5
刻钟	7	0
剂	6	26
剂 ,	-14	-6
剂有	-4	1
剂有没	-4	1
剂量	-3	0
剂问	-4	0
剂问 4	-4	0
前	8	-12
前 ,	2	-5
前 00	2	-5
前 ?	4	6
前一	-15	2
前一个	-13	-6
前一片	2	4
前一黑	1	3
前不	2	-4
前了	7	1
前从	7	-1
前做	8	0
前冒	1	8
前冒金	1	8
前几	-2	5
前几天	-3	4
前列	-1	-5
前列尼	5	-3
前列腺	-6	-2
前发	16	-7
前发黑	14	-5
前吗	-4	3
前吗 ?	-4	3
前在	6	-3
前在家	6	-4
前天	5	-40
前天开	5	-10
前天早	3	-10
前天起	15	-15
前就	6	6
前年	-28	-3
前想	-11	4
前打	-5	-6
前有	-4	1
前没	-10	-2
前没有	-13	-2
前的	2	-2
前的事	8	0
前自	-10	0
前要	-14	-2
前要停	-8	-1
前言	0	5
前言不	0	5
前评	-7	0
前评估	-7	0
前说	5	0
前还	7	-2
前都	3	-2
前问	5	3
剥	6	3
剧	13	11
剧烈	9	1
剧痛	23	17
剧痛 ,	6	9
剧里	-15	0
剩	56	-67
剩一	-12	-10
剩三	4	-2
剩下	-5	3
剩两	16	-14
剩两天	12	-11
剩后	7	-10
剩后天	7	-10
剩四	22	-13
剩明	6	-3
剩明天	6	-3
副	-3	10
副作	-5	9
副作用	-5	9
割	7	5
力	8	18
力 ,	5	0
力。	2	4
力气	17	7
劝	41	15
办	16	8
办 ,	-4	-1
办 ?	-3	-3
办 ? 我	-3	0
办。	9	-3
办公	-6	-8
办公室	1	-8
办好	3	1
办法	-9	1
功	-20	7
功能	-8	3
加	3	0
加一	-12	4
加上	-4	0
加了	3	-1
加你	4	-3
加你们	4	-3
加到	8	-5
加到 00	6	-6
加口	-10	-5
加号	4	-1
加号 ,	4	1
加坡	-1	6
加坡做	-3	3
加坡看	3	-2
加急	21	1
加拉	-4	-3
加拿	-8	-1
加拿大	-8	-1
加的	-11	1
加莫	1	4
加莫德	1	4
加贵	5	1
加重	2	-5
加量	0	-8
务	-4	-5
动	3	-11
动 ,	-6	-1
动。	18	7
动不	-1	-4
动不了	6	-1
动也	8	6
动了	0	-3
动就	25	-17
动得	-26	0
动态	-4	0
动性	-4	0
动性出	-3	0
动脉	-14	1
动脉瓣	-7	1
动脉瘤	-2	3
助	-15	2
助听	-2	6
助听器	-2	6
劲	38	-1
劲 ,	3	-16
劲。	4	-3
劲儿	-4	8
勃	13	-4
勃拉	13	-4
勃拉邦	13	-4
募	-8	1
勺	8	8
勺 ,	3	6
勾	2	6
勿	-5	4
包	-2	-5
包 ,	-4	-1
包不	6	2
包不包	6	2
包机	11	6
包装	-10	2
包裹	1	-7
化	22	24
化 ,	9	9
化 , 想	9	6
化 0.0	-4	0
化。	-3	2
化。想	-8	-4
化了	-14	1
化了 ,	-8	1
化可	12	2
化可的	12	2
化疗	54	17
化疗 ,	-10	10
化疗三	-5	-2
化疗后	36	3
化疗是	0	-4
化疗第	18	26
化的	-5	0
化科	3	1
化验	-1	-9
化验单	6	1
北	2	-6
北京	6	-2
北京的	8	-2
匙	17	9
匹	-5	-9
匹林	-2	-1
匹林。	-4	-4
区	28	-2
区医	-4	1
区说	4	5
医	-8	-1
医”	-5	0
医保	5	3
医学	-7	1
医师	-7	1
医师视	-6	6
医生	9	-27
医生 ,	4	3
医生下	3	-8
医生你	16	9
医生吗	-5	1
医生好	0	4
医生看	0	-7
医生线	-3	0
医生聊	-1	-3
医生能	0	-9
医生视	4	-8
医生让	-15	4
医生说	-22	-13
医生远	-18	1
医生问	2	-16
医疗	16	5
医疗签	8	3
医疗转	-4	0
医药	-8	0
医院	5	-5
医院 ,	6	-1
医院 ?	-3	-2
医院。	4	6
医院在	2	-3
医院有	-6	14
医院没	24	-12
医院的	-5	-2
医院要	1	-4
医院让	-2	-11
医院说	10	-4
十	-18	3
十 ,	1	3
十一	-6	3
十一岁	1	3
十一年	0	5
十一月	-7	0
十一点	3	2
十七	6	-10
十三	2	11
十三 ,	1	10
十三个	-10	-2
十三天	6	5
十个	10	-4
十个月	4	5
十九	-4	1
十九岁	5	-2
十二	-21	-1
十二 ,	-2	-3
十二天	-15	-1
十二年	-5	-3
十五	-17	3
十五天	-11	0
十五岁	-7	2
十人	-5	-3
十八	10	2
十八度	14	6
十六	-6	3
十六 ,	-10	0
十六天	-3	-2
十六岁	5	3
十几	18	-7
十几 ,	2	-3
十几个	-4	-7
十几年	-10	-1
十分	16	6
十分钟	16	6
十周	-3	-6
十周 ,	-5	-3
十四	-10	8
十四岁	-4	5
十多	-5	2
十多年	-11	2
十天	-12	4
十岁	-15	-3
十岁 ,	7	1
十岁的	-9	-1
十年	-21	-5
十年 ,	-7	3
十年了	1	-10
十年前	-4	1
十度	-5	6
十度 ,	2	6
十来	1	-6
十来分	4	3
十来天	5	-3
十来年	-16	-3
十片	13	8
千	-20	-4
千 ,	-6	0
千八	-11	1
千多	-14	5
千多 ,	1	7
升	13	8
升到	-2	6
升到 000	4	-3
升白	35	6
升白针	34	5
午	13	19
午。	-6	-6
午到	4	-4
午到现	4	-4
午吃	3	6
午开	1	3
午开始	1	3
午起	4	12
午起右	3	5
半	25	28
半 ,	-6	-10
半。	3	1
半个	5	9
半个月	-3	2
半句	5	6
半夜	-6	4
半天	3	14
半天才	3	5
半小	33	24
半小时	33	24
半年	-44	-5
半年 ,	8	-6
半年。	-10	0
半年没	-13	0
半月	-1	3
半盆	14	8
半边	3	-16
半边头	1	6
半边脸	6	-27
半边身	-4	4
华	7	-4
华法	3	-10
华法林	3	-13
协	-15	1
协助	-13	1
协调	6	2
协调员	6	3
卒	-17	0
卒中	-17	0
卒中、	-4	0
卒中中	-6	0
单	-32	4
单 ,	2	-9
单 :	-6	-9
单 : 血	-9	0
单、	1	-3
单上	-13	0
单位	0	-5
单位 ,	-4	-1
单号	1	5
单子	-9	-2
单子上	-5	-1
单抗	1	2
单抗。	-4	-2
单抗还	-6	0
单次	1	-4
单请	-12	3
卖	-24	-1
卖 ?	-1	3
卖的	-3	0
南	-6	-8
南塔	5	-7
博	-7	1
占	-22	3
占位	-9	0
占位 ,	-9	0
卡	6	0
卡住	18	2
卡在	14	-5
卡在海	10	-2
卡培	7	0
卡培他	7	0
卡片	-11	0
卡铂	4	5
卡韦	2	3
卡马	-6	4
卡马西	-6	4
卢	-8	-1
卢胺	-8	-1
卫	9	-1
卫生	6	-4
卫生所	3	-6
卫生院	12	4
印	-7	4
印件	-11	0
印度	7	11
印度版	-1	7
危	-7	1
危急	-6	0
危急值	-6	0
即	-18	-6
即可	7	-3
即可。	17	-2
即就	-5	0
即就医	-5	0
即拨	-12	0
即拨打	-12	0
卵	-2	4
卵巢	5	4
卵巢癌	6	4
卷	-4	6
厂	-5	-1
厂家	15	-7
历	4	13
厉	40	-21
厉害	40	-21
厉害 ,	3	-4
压	-9	20
压 ,	10	-12
压 00	32	20
压 00 00	27	16
压 000	-14	-1
压 000 00	-23	-15
压 000 000	6	9
压、	6	1
压一	-3	-4
压下	1	3
压不	-1	-2
压不住	5	-5
压也	-4	4
压了	3	1
压了块	6	5
压住	8	3
压住 ,	7	3
压只	0	3
压只有	0	3
压得	-12	2
压榨	12	2
压正	15	2
压正常	15	2
压氧	8	-13
压的	-4	5
压着	4	4
压药	12	5
压计	-7	-10
压都	-24	-8
厕	19	4
厕所	19	7
厕所 ,	5	-5
厘	6	-1
厘米	6	-1
厘米 ,	5	0
原	-9	9
原件	1	3
原厂	-2	5
原因	13	1
原定	22	4
原定下	5	3
原定的	9	2
原本	2	6
原来	-16	0
原来约	-9	1
原研	-20	0
厥	-15	0
厥、	-9	0
厨	-6	3
厨房	-6	3
去	-13	-15
去 ,	6	-7
去。	14	17
去。我	-2	4
去一	9	-1
去一个	2	-4
去上	2	5
去世	-9	1
去世 ,	0	-5
去了	-12	12
去了 ,	2	7
去了。	2	5
去做	19	-11
去公	-23	0
去公园	-23	0
去北	1	-7
去北京	6	-3
去医	7	8
去医院	4	8
去台	6	-4
去台湾	5	-4
去哪	2	-10
去哪里	2	-5
去国	-13	-13
去国外	-13	-13
去就	8	-13
去年	-33	2
去年十	-4	2
去年在	2	-5
去德	18	3
去德国	18	3
去急	-8	1
去新	4	3
去新加	2	3
去日	8	-1
去日本	8	-1
去曼	10	1
去曼谷	10	1
去查	-10	3
去清	-8	-8
去清迈	-8	-8
去瑞	-3	0
去瑞士	-3	0
去的	-2	-9
去美	4	-1
去美国	4	-1
去韩	4	3
去韩国	4	3
去首	-5	-4
去首尔	-6	-4
去香	14	-1
去香港	14	-1
县	10	-16
县医	4	4
县医院	4	4
县里	2	-14
参	-18	1
参加	-12	3
参加你	4	-3
参加贵	5	1
又	65	12
又不	18	-2
又吐	6	-2
又开	12	2
又开始	12	2
又快	3	10
又快 ,	2	4
又有	1	-6
又来	4	5
又深	4	13
又深又	4	13
又烫	0	-10
又烫 ,	0	-9
又痛	16	24
又睡	1	4
又硬	0	-11
又硬又	0	-11
又红	13	-26
又红又	11	-27
又肿	26	8
又肿又	19	19
又黄	-8	1
及	1	-14
及吗	7	-8
及吗 ?	4	-6
友	-8	15
友 ,	-1	5
友。	-3	4
友病	12	2
友病甲	4	1
友说	0	5
友说我	3	2
双	-15	-3
双免	7	-4
双抗	-5	-3
双胍	7	2
双胍缓	14	4
反	9	4
反倒	-21	0
反复	17	-10
反应	5	7
反而	0	6
发	38	24
发 ,	16	-4
发 ?	-10	0
发。	1	-5
发一	6	-2
发上	7	1
发了	1	-15
发亮	3	6
发作	1	-7
发作 ,	-2	-5
发作过	2	-3
发冷	18	-27
发冷。	-4	1
发我	17	9
发抖	31	17
发抖 ,	13	5
发灰	6	9
发灰 ,	3	4
发烧	17	-7
发烧 ,	-28	-23
发烧 00	11	25
发烧 38.0	11	-13
发烧 ?	-16	0
发烧、	-17	6
发烧。	17	-12
发烧不	-31	-1
发烧了	-26	5
发烧友	-8	0
发烧打	6	12
发烧没	-4	-7
发烫	4	-4
发烫 ,	4	-9
发热	-9	-9
发热 ,	5	-8
发热、	-8	-2
发热。	5	-4
发热性	-15	0
发现	3	-1
发现的	-2	3
发现眼	3	-9
发生	8	-5
发生率	22	-5
发病	2	-3
发白	6	5
发白 ,	1	3
发的	-11	-7
发硬	0	-9
发票	-23	-5
发票抬	-2	-3
发紧	16	8
发紧 ,	4	1
发紫	14	0
发紫 ,	7	-5
发红	1	-8
发胀	4	-9
发胸	-5	2
发胸痛	-5	2
发花	2	3
发货	3	5
发软	2	7
发骨	3	-3
发高	-10	6
发高烧	-10	6
发麻	14	20
发麻 ,	11	12
发麻。	-4	5
发黄	66	-29
发黄 ,	14	6
发黑	10	4
发黑 ,	2	-14
发黑。	6	8
取	-6	11
取暖	3	3
取栓	-6	0
取消	3	13
受	8	-49
受 ,	4	-7
受试	-4	-1
受试者	-4	-1
变	-16	1
变 ,	7	4
变。	-7	1
变。想	-6	0
变化	-12	4
变化 ,	4	7
变化。	-13	0
变成	5	-4
变深	2	-4
口	64	17
口 ,	2	11
口。	3	0
口一	-3	6
口不	3	-9
口也	-8	0
口像	10	8
口像压	6	6
口发	2	3
口发紧	2	3
口好	-14	-1
口子	15	-11
口子 ,	3	-1
口就	5	6
口差	3	3
口干	8	-4
口干得	7	-3
口服	-7	3
口服液	-5	-6
口气	-8	5
口气 ,	5	-2
口水	9	21
口水 ,	9	6
口水、	1	3
口水都	1	5
口渴	18	-9
口渴 ,	8	-6
口渴尿	8	-7
口痛	-28	-1
口的	-19	2
口腔	9	10
口血	53	23
口货	-4	1
句	10	7
句 ,	11	0
句 :	-3	7
句话	12	13
另	-5	-3
另一	-13	-6
另外	-9	0
另外他	2	3
另外想	-5	1
只	20	-6
只会	2	4
只会哼	1	3
只剩	27	-23
只剩一	-6	-7
只剩两	2	-5
只剩明	5	-2
只吃	-3	-4
只够	28	-19
只够吃	24	-18
只想	-41	1
只手	7	10
只是	-25	-12
只是去	13	-2
只有	66	40
只有 0.0	13	8
只有 00	29	18
只有一	-2	-5
只眼	8	-1
只系	5	0
只能	26	8
只能喝	7	-11
只能坐	12	10
只能数	0	5
只脚	7	0
只问	-16	2
叫	58	74
叫“	-3	-2
叫不	52	24
叫不出	7	1
叫不太	5	3
叫不醒	41	20
叫什	0	-3
叫什么	0	-3
叫他	27	22
叫他半	3	3
叫半	0	3
叫半天	0	3
叫我	10	10
叫我们	-4	2
叫醒	1	9
叫醒了	1	9
可	25	-8
可。	7	-4
可不	-4	-9
可不可	-4	-9
可乐	1	7
可以	17	-12
可以。	-5	-7
可以先	1	5
可以吗	-5	-2
可以提	2	3
可以视	4	-3
可以远	-6	-3
可否	-17	-5
可我	8	-3
可是	-8	2
可的	12	2
可的松	12	2
可能	19	14
可能是	10	9
可致	-6	4
台	3	11
台有	-4	-2
台有没	-5	0
台湾	8	2
史	20	6
史。	15	6
史摘	1	-4
史摘要	1	-4
右	77	-2
右 ,	3	-3
右上	4	4
右上腹	5	1
右下	15	19
右下腹	15	17
右侧	5	1
右手	12	8
右眼	13	5
右眼一	9	4
右眼皮	-6	5
右眼突	13	1
右耳	7	-10
右肋	17	-11
右肋下	17	-11
右脚	4	-1
右膝	6	-11
右边	10	-9
右边乳	0	-3
右边粗	1	-15
右边肋	0	10
右边胸	0	4
叶	-18	6
叶酸	-10	4
号	5	15
号 ,	10	6
号 0000	-8	2
号 0000 ,	0	4
号。	16	8
号吗	5	3
号在	8	-3
司	16	-25
司。	-2	5
司的	4	-6
司要	-12	0
司要求	-4	1
吃	19	-61
吃 ,	5	14
吃 , 先	-12	6
吃 , 吃	8	10
吃 , 就	19	-3
吃 :	-5	1
吃 ?	3	-3
吃。	4	5
吃一	4	8
吃一次	-6	2
吃三	-16	-2
吃下	5	4
吃下去	5	4
吃不	2	-19
吃不下	3	-8
吃不吃	-1	-14
吃东	-31	-2
吃东西	-31	-2
吃两	3	-2
吃中	2	-6
吃了	58	34
吃了 ,	15	9
吃了一	-22	0
吃了两	3	-1
吃了九	3	10
吃了十	20	-1
吃了头	8	5
吃二	-16	2
吃什	-6	1
吃什么	-6	1
吃伊	5	-1
吃伊布	5	-1
吃利	-13	0
吃别	-2	9
吃到	15	-14
吃到后	11	-12
吃到明	-3	0
吃华	14	-12
吃华法	14	-12
吃卡	0	-4
吃吗	-15	-19
吃吗 ?	-5	-9
吃喝	-14	-5
吃四	-5	4
吃多	-7	-2
吃多了	1	-8
吃奶	6	10
吃奶 ,	2	7
吃安	0	3
吃完	-1	-11
吃完了	1	-6
吃布	-21	-2
吃布洛	-20	-2
吃得	-24	-7
吃得下	-10	-1
吃抗	3	1
吃早	5	4
吃早饭	3	2
吃来	-4	-4
吃来曲	-5	0
吃氯	10	0
吃氯氮	8	1
吃点	-20	1
吃的	-9	1
吃的是	-10	0
吃着	5	11
吃睡	-9	0
吃管	-1	-2
吃管癌	0	-5
吃紧	7	-1
吃能	5	-12
吃能睡	-5	-3
吃药	-25	-5
吃药。	2	-7
吃进	8	-11
吃进去	8	-11
吃阿	4	-11
吃阿司	-8	-1
吃靶	25	-18
吃靶向	25	-18
吃饭	10	-6
吃饭 ,	3	4
各	12	-7
合	9	12
合 ,	-17	-1
合。	-5	0
合作	9	3
合作 ,	13	13
合作医	-5	0
合征	4	1
合格	6	-4
合法	11	-1
合规	1	5
合适	-11	2
吉	0	3
吉西	5	-2
吉西他	5	-2
吉隆	-4	1
吉隆坡	-4	1
同	10	-12
同一	-5	1
同一个	5	1
同学	8	-2
同意	0	-5
同意书	2	-10
同款	1	-6
同类	-3	-1
同类药	-4	-1
名	28	16
名 ,	6	-5
名。	-9	1
名单	7	6
名吗	0	3
名吗 ?	2	3
名字	7	4
名字写	6	1
名表	3	3
后	27	-9
后 ,	-3	-1
后 , 这	6	1
后 d	7	-2
后。	3	-5
后一	29	-10
后一个	4	-2
后一年	-8	0
后一次	-3	-3
后一片	3	-5
后一直	29	5
后三	-7	8
后三周	1	8
后三年	-3	0
后不	2	9
后两	11	8
后两个	14	15
后两年	-4	-3
后五	-1	-4
后全	24	-11
后全身	24	-11
后再	8	-7
后再没	-12	0
后几	-5	-2
后几天	-5	-2
后出	-8	0
后十	8	2
后半	4	2
后半夜	3	3
后发	-7	9
后复	-3	0
后复查	-3	0
后天	45	-41
后天 ,	7	-1
后天早	9	-9
后想	4	-5
后日	-6	-1
后来	-24	-3
后满	3	-2
后烧	-9	0
后烧到	-9	0
后突	0	5
后站	-18	-4
后站起	-18	-4
后第	21	12
后第九	10	-15
后第五	20	12
后第十	-20	3
后续	9	3
后背	19	-5
后背像	3	3
后脑	6	10
后脑勺	6	10
后血	6	-5
后要	-10	-2
后语	0	5
后语。	0	3
后还	1	-12
后这	2	-3
后遗	-4	0
后遗症	-4	0
后那	-5	-2
后面	1	-6
吐	46	43
吐 ,	17	8
吐。	14	-13
吐一	1	-11
吐下	3	10
吐下泻	3	10
吐不	4	-5
吐了	32	38
吐了 ,	7	4
吐了一	9	2
吐了三	4	2
吐了两	12	15
吐了好	0	4
吐出	11	0
吐出来	11	0
吐到	2	4
吐得	-29	0
吐的	6	7
吐的东	6	7
吐粉	0	6
吐粉红	0	6
吐血	2	17
吐血 ,	-6	-2
吐血走	-2	3
向	15	-15
向左	4	2
向药	7	-22
吓	-49	5
吓人	-12	-1
吓人 ,	-2	-4
吓得	-4	0
吓得我	6	0
吓醒	-20	0
吗	-22	-9
吗 ,	9	-6
吗 , 我	14	5
吗 ?	36	3
吗 ? 另	7	6
吗 ? 家	-12	2
吗 ? 我	-17	-2
吗 ? 还	-11	0
吗啡	-2	-11
吗啡缓	-14	-4
吗替	6	-1
吗替麦	6	-1
吞	40	3
吞了	31	16
吞了 ,	8	5
吞口	2	3
吞口水	2	3
吞咽	4	-10
吡	2	-3
吡斯	7	-2
吡斯的	7	-2
吡格	-5	-1
吡格雷	-5	-1
否	19	8
否”	-7	0
否一	-4	4
否含	13	4
否有	-9	0
否用	-1	-5
否需	7	4
吧	14	11
吧 ,	31	2
吧 ?	-20	4
吧 ? 我	-11	-1
吧。	13	8
含	6	18
含了	14	3
含着	1	4
含糊	3	3
听	-25	-25
听不	10	-17
听不见	6	-12
听使	7	7
听使唤	7	7
听力	-10	-6
听听	-8	4
听听国	7	5
听器	-2	6
听国	12	3
听国外	12	3
听说	-21	-13
听说国	-4	2
听说有	4	-9
吵	8	5
吵架	9	5
吵架 ,	8	3
吸	9	56
吸一	9	9
吸不	4	4
吸入	-13	2
吸入剂	-6	2
吸又	1	7
吸又深	1	7
吸困	19	11
吸困难	19	11
吸机	-21	-4
吸气	9	24
吸气胸	6	10
吸氧	-13	0
吸科	-14	3
吹	4	-6
呀	-6	-5
告	-25	19
告 ,	10	-3
告 ?	-4	2
告、	15	1
告写	-5	5
告知	-7	11
告诉	1	-3
告诉我	1	-4
呋	-7	0
呋喹	-7	0
呋喹替	-7	0
呕	-22	17
呕了	3	7
呕吐	-7	2
呕吐 ,	-4	1
呕血	-26	4
呕血 ,	-5	4
呕血、	-8	0
呗	6	2
员	4	1
员 ,	-12	-8
员代	1	3
呛	17	16
呛 ,	9	11
呛了	5	1
呢	-27	-2
呢 ,	6	4
呢 ?	-7	0
呢。	-10	1
呤	2	12
呤本	12	9
呤本来	12	9
周	70	-50
周 ,	42	23
周 , 一	-7	1
周 , 今	6	-4
周 , 嘴	0	5
周 , 头	4	6
周 , 昨	-9	2
周 000	2	-12
周。	-2	8
周一	10	4
周一次	10	16
周三	-7	4
周了	7	-3
周了 ,	-6	9
周二	-7	-4
周五	-12	3
周五的	-7	0
周六	-18	4
周前	18	-4
周去	9	-2
周吃	1	-3
周后	5	-4
周四	8	-6
周四 ,	10	-5
周围	9	6
周才	3	-7
周日	-1	-4
周期	11	-4
周末	2	-9
周的	-5	-5
周走	-11	-7
周边	5	-4
周还	0	-10
味	18	12
味 ,	4	5
味。	2	8
味儿	1	-6
味儿 ,	0	-5
呼	21	31
呼吸	18	21
呼吸又	1	7
呼吸困	19	11
呼吸机	-21	-4
呼吸科	-14	3
呼噜	0	6
呼噜呼	6	3
命	1	-2
命 ,	8	-3
命的	-12	-3
咁	9	7
咋	6	-4
和	-7	-15
和“	-1	6
和今	4	2
和今天	3	3
和国	-1	-1
和国产	-4	0
和皮	-10	-1
和西	-9	0
和进	-7	0
和进口	-7	0
咖	6	5
咖啡	6	5
咖啡渣	1	3
咙	42	11
咙像	13	6
咙痛	17	-14
咨	-15	17
咨询	-15	17
咨询 ,	2	3
咨询一	4	1
咨询的	-6	4
咪	1	6
咬	21	7
咬了	3	1
咬了小	1	-4
咯	-15	10
咯血	-17	4
咯血 ,	-5	4
咯血、	-9	0
咳	64	9
咳 ,	6	-5
咳 , 不	4	-3
咳。	4	4
咳了	-1	4
咳出	53	24
咳出来	6	6
咳嗽	13	-19
咳嗽 ,	7	11
咳粉	4	7
咳粉红	4	7
咽	12	-17
咽不	-3	0
咽不下	-3	0
咽东	4	3
咽东西	4	3
咽癌	7	-11
咽癌放	3	-6
品	-6	-11
哆	0	5
哆嗦	0	5
哆嗦 ,	6	4
哈	-51	1
哈 ,	-15	-5
哈。	-14	2
哈。我	-22	6
哈哈	-24	5
哈哈 ,	-2	-5
哈哈。	-7	2
哋	13	5
哋有	3	-1
哋有没	3	-1
哌	2	8
哌沙	5	1
哌沙班	5	1
响	-19	-1
响 ,	10	-4
哑	3	6
哚	-5	1
哚普	-5	1
哚普利	-5	1
哥	8	20
哨	0	3
哪	37	-28
哪一	-3	1
哪个	-4	-3
哪个国	2	-4
哪儿	23	-10
哪国	7	0
哪天	-1	-4
哪家	16	1
哪家医	3	-5
哪家药	15	0
哪有	8	-1
哪种	-19	3
哪里	11	-15
哪里买	-6	6
哪里有	10	-5
哪里能	11	-10
哭	15	10
哭了	-10	0
哭没	7	8
哮	13	9
哮喘	13	9
哺	-3	0
哺乳	-3	0
哼	8	-2
哼 ,	4	3
哼哼	5	3
哼哼 ,	4	3
唇	42	27
唇发	12	6
唇发紫	11	4
唇干	1	-4
唇白	3	3
唇紫	19	9
唇都	-3	1
唑	-8	-9
唑 ,	-6	2
唑来	0	-11
唑来膦	0	-11
唞	15	11
唤	8	7
唤 ,	7	4
唯	-10	1
商	-19	-13
商业	-5	-7
啊	-9	8
啡	5	-5
啡渣	1	3
啡缓	-14	-4
啡缓释	-14	-4
啥	-21	20
啥 ,	2	3
啥不	5	-5
啥不舒	5	-5
啥事	-21	0
啥事没	-21	0
啥时	-4	1
啥时候	-4	1
啥毛	-4	0
啥毛病	-4	0
啦	-21	2
啦 ,	-16	0
啪	1	4
喂	11	-9
喂奶	2	-17
喂糖	2	4
喂糖水	2	4
善	-9	0
喉	48	12
喉咙	42	11
喉咙像	13	6
喉咙痛	17	-14
喉癌	-4	2
喊	8	15
喊不	6	4
喘	64	29
喘 ,	7	-10
喘 , 就	-7	-2
喘 , 能	-2	-4
喘、	-9	0
喘。	4	-15
喘不	-2	14
喘不上	5	24
喘不烧	4	-4
喘不痛	-5	-3
喘不过	-9	3
喘到	27	10
喘得	7	14
喘气	12	-4
喘气又	2	6
喜	3	4
喝	54	-10
喝了	33	25
喝了一	9	2
喝到	1	-7
喝口	-9	-1
喝吃	-21	-5
喝奶	4	-1
喝得	5	-3
喝水	20	-4
喝水呛	10	9
喝点	-5	-4
喝醉	4	9
喝醉 ,	0	3
喷	-13	34
喷了	14	10
喷嚏	-19	6
喷射	-2	6
喷着	0	4
喷着吐	0	4
喷雾	-5	5
喹	-7	0
喹替	-7	0
喹替尼	-7	0
嗓	10	19
嗓子	12	21
嗓子发	13	3
嗓子痛	3	8
嗓子里	5	4
嗜	2	9
嗡	9	-9
嗡响	6	-12
嗡响 ,	6	-12
嗡嗡	9	-9
嗡嗡响	6	-12
嗦	-2	4
嗦 ,	6	4
嗪	-7	-4
嗽	11	-19
嗽 ,	5	11
嘌	6	6
嘌醇	1	6
嘛	-5	3
嘛 ,	10	2
嘢	3	-5
嘱	5	2
嘴	102	50
嘴。	12	-3
嘴唇	40	25
嘴唇发	12	6
嘴唇干	1	-4
嘴唇紫	19	9
嘴唇都	-3	1
嘴巴	4	1
嘴干	4	-4
嘴张	19	4
嘴歪	12	6
嘴歪了	11	4
嘴溃	4	4
嘴溃疡	4	4
嘴烂	1	4
嘴角	4	5
嘴角流	2	4
嘴里	15	19
嘴里一	0	4
嘴里全	1	7
嘴里含	5	3
嘴里有	10	5
嘴里没	0	-9
嘴里眼	0	-4
噜	6	8
噜呼	6	3
噜呼噜	6	3
噜的	2	3
器	1	10
器 ,	-3	3
嚏	-19	6
嚼	5	-3
囊	0	0
囊肿	4	0
四	39	-36
四、	16	-2
四。	2	6
四个	2	-9
四个月	-8	-3
四个钟	1	-5
四五	5	-9
四五回	4	3
四五天	0	-6
四五次	1	-6
四十	-12	8
四十分	4	6
四十天	-9	0
四十度	2	6
四千	-6	2
四周	15	6
四天	52	-36
四天 ,	7	-15
四岁	-23	2
四年	-18	-2
四次	2	-15
四次 ,	8	-4
四片	9	1
四片 ,	6	2
四盒	-15	8
四粒	11	-8
四粒 ,	10	-5
四肢	6	7
四针	8	-2
回	-5	13
回 ,	11	13
回 , 没	1	-4
回。	-1	3
回了	-5	10
回了 ,	-6	4
回事	3	4
回去	1	-10
回国	2	-3
回国第	0	-3
回复	18	4
回家	11	8
回是	-7	0
回来	22	12
回来 ,	3	-6
回来了	-5	2
回来的	-3	1
回来第	2	-5
回电	12	-3
回输	6	3
因	12	10
因为	4	10
因子	12	2
因报	7	2
因报告	7	2
因检	7	-1
因检测	7	-1
因治	2	-5
因治疗	2	-5
因筛	4	-1
因筛查	4	-1
团	11	19
团 ,	-3	3
团体	-2	4
囤	-15	13
园	-52	3
困	-4	14
困难	19	12
困难 ,	-3	2
困难、	-8	0
围	-5	3
固	-6	5
固醇	-17	-1
国	-21	-12
国 ,	-18	-7
国产	3	2
国产的	-2	-4
国人	3	-4
国体	-6	0
国体检	-6	0
国做	1	-4
国内	4	-4
国前	9	-5
国医	-8	0
国医院	-8	0
国复	6	-6
国复查	6	-6
国外	-6	19
国外做	-1	-4
国外医	-1	10
国外同	8	-2
国外带	-4	-1
国外有	9	2
国外版	2	-3
国外的	8	10
国外那	1	-14
国家	2	-4
国庆	-9	0
国开	4	-4
国开会	4	-4
国换	1	7
国有	4	-1
国的	3	3
国第	0	-3
国际	10	-4
图	-13	1
图 ,	-5	0
图、	14	0
图说	9	-4
圈	22	-36
圈 ,	18	-17
圈 , 按	1	-6
土	0	-18
在	6	0
在 ,	2	10
在 000	-10	-2
在 000 00	-6	0
在一	3	10
在一个	3	6
在万	5	-13
在万象	4	-14
在三	-1	-11
在上	-6	1
在上海	-3	0
在下	2	-13
在下周	4	-3
在不	3	4
在东	7	2
在东京	7	2
在两	-5	0
在二	-9	-1
在二十	-9	-1
在人	11	-6
在人没	5	-2
在他	-6	2
在你	-3	-3
在你们	-3	-3
在做	-8	3
在全	-4	2
在出	-5	1
在办	3	-1
在卫	-3	1
在卫生	-3	1
在只	2	-5
在吃	-14	-12
在吉	-8	1
在吉隆	-4	1
在吐	5	4
在吐了	4	0
在哪	3	8
在哪里	6	-1
在啥	-12	3
在啥价	-1	3
在喂	3	-2
在嘴	20	4
在四	-1	-3
在国	-14	-2
在国外	-8	0
在地	0	4
在外	11	-4
在外地	5	5
在外省	1	-3
在大	14	-1
在好	-16	-2
在家	9	-5
在家量	8	-9
在就	-17	6
在床	12	3
在当	4	1
在往	4	-10
在德	-8	0
在德国	-8	0
在想	-15	-2
在想找	-7	0
在我	18	5
在抽	14	6
在整	-7	1
在有	3	-4
在本	-4	-2
在沙	5	1
在沙发	5	1
在没	-10	-6
在没有	14	2
在泰	1	-3
在泰国	1	-3
在流	18	12
在海	12	3
在海关	8	-2
在海外	7	5
在满	15	8
在满嘴	2	6
在澳	7	-1
在琅	16	-6
在琅勃	11	1
在琅南	5	-7
在看	4	7
在睡	4	3
在磨	3	-4
在等	1	4
在线	13	13
在网	2	3
在网上	2	3
在老	15	-1
在老挝	15	-1
在考	-8	0
在考虑	-8	0
在胸	14	7
在胸口	11	3
在能	-6	-1
在脸	7	2
在血	-13	-5
在说	11	2
在贵	-4	0
在身	-6	-3
在还	-4	-4
在还没	-5	-1
在那	-11	-2
在都	-11	-1
在飞	-10	0
在飞机	-10	0
在马	7	7
在马桶	7	7
地	54	-23
地 ,	3	4
地。	-4	0
地上	-7	5
地上了	-1	4
地医	7	-3
地址	-6	-5
地塞	1	-5
地塞米	1	-5
地平	14	5
地打	-6	10
地方	10	-11
地痛	24	8
地痛 ,	1	-3
地舒	3	-2
地舒单	3	-2
地药	1	-6
地贫	-15	-2
地高	5	5
地高辛	5	5
圳	5	-1
场	-25	4
场 ,	-10	3
址	-6	-5
均	11	9
均为	9	6
坏	-25	-3
坏了	5	5
坐	19	11
坐了	-2	3
坐了十	1	-7
坐十	-10	-1
坐吗	1	3
坐在	2	5
坐着	50	-2
坐着 ,	1	6
坐着不	19	-3
坐着睡	11	9
坐着说	5	-4
坐飞	7	-6
坐飞机	7	-6
坑	-5	-2
坑 ,	7	-9
坑 , 晚	2	-7
块	66	-9
块 ,	8	-6
块 , 尿	2	-4
块。	9	4
块儿	1	7
块又	0	-5
块磨	5	4
块磨盘	5	4
块紫	15	-19
块紫一	15	-19
坡	-16	5
坡做	-3	3
坡看	3	-2
坦	14	-14
坦和	6	-7
垂	5	6
垂体	5	4
垂体瘤	3	9
型	-29	-4
型 ,	-14	4
型糖	-23	0
型糖友	-4	4
型糖尿	-19	-4
垫	-4	-8
垫一	1	-6
垫一个	1	-6
城	18	-13
培	3	5
培他	7	0
培他滨	7	0
培哚	-5	1
培哚普	-5	1
培训	-8	0
基	5	2
基因	-1	-3
基因报	7	2
基因检	7	-1
基因治	2	-5
基因筛	4	-1
基酚	6	7
堡	-6	1
塌	1	8
塔	5	-7
塞	-30	-8
塞 ,	-1	-7
塞、	-8	0
塞了	6	-6
塞了棉	3	-8
塞住	-6	-4
塞米	2	-5
塞米松	1	-5
填	37	22
填 :	17	1
填 ?	8	2
境	31	-4
境外	6	-13
墙	0	11
墙 ,	-1	6
墙上	3	1
墙上有	3	1
增	-13	3
增生	-13	5
壁	-4	2
士	-25	10
士 ,	10	5
士说	-13	-3
士长	-5	0
士顿	-10	0
声	34	30
声 ,	3	3
声。	1	3
声像	-9	4
声音	17	5
声音都	3	1
处	-24	-10
处方	12	-7
处理	-18	-2
处理 ,	4	0
备	-43	17
备 ,	14	2
备什	-7	2
备什么	-7	2
备去	1	-4
备孕	7	0
备用	-13	6
备用 ,	14	0
备着	-9	0
备货	-5	-3
复	-40	-22
复 :	3	4
复。	-9	0
复了	-9	-1
复了 ,	-3	2
复印	14	2
复印件	-11	0
复发	10	-10
复发 ,	13	5
复发。	2	-5
复查	4	-15
复查 ,	-12	-3
复查。	14	-9
复查都	11	3
复诊	-15	1
复诊。	-12	0
夏	-10	6
夏天	-10	6
外	14	-10
外专	-9	7
外专家	-9	7
外买	2	3
外他	4	3
外价	-3	0
外价格	0	3
外做	10	1
外公	4	2
外冒	3	5
外医	-5	10
外医生	-4	0
外同	8	-2
外同行	8	-1
外国	3	-5
外国人	3	-4
外地	12	-2
外地 ,	5	4
外头	-6	-6
外婆	4	4
外孕	-6	3
外带	-4	-1
外想	-5	1
外有	9	2
外有没	8	6
外治	5	2
外治疗	5	2
外版	2	-3
外的	13	11
外省	6	-4
外科	6	-4
外说	5	2
外那	1	-14
外那种	4	-9
多	-24	-12
多 ,	17	-30
多 , 不	0	-6
多 , 人	7	-10
多。	-5	5
多一	-11	0
多久	-6	11
多久 ,	14	6
多久 ?	6	2
多了	26	-7
多了 ,	7	-8
多到	3	1
多发	3	-1
多发骨	3	-3
多喝	0	4
多垫	1	-6
多垫一	1	-6
多小	11	-2
多少	-6	12
多少 ,	27	-9
多少 ?	12	-3
多少钱	12	6
多年	-20	12
多年 ,	-2	5
多月	-4	0
多沙	1	-4
多沙班	1	-4
多芭	9	-6
多西	-5	0
多西他	-5	0
夜	19	-19
夜 ,	-4	-7
夜班	9	1
夜起	12	5
夜里	8	-17
夜里开	3	6
够	44	11
够 ,	23	-4
够。	3	3
够了	17	7
够了 ,	8	3
够吃	1	-8
够吃到	18	-12
够用	17	10
大	17	-5
大 ,	3	-15
大。	-4	3
大一	-8	-3
大三	2	6
大了	7	6
大于	15	1
大伯	-2	3
大便	75	-26
大便 ,	1	5
大便里	9	-6
大便颜	7	-3
大便黄	0	-8
大便黑	5	10
大出	-18	10
大出血	-18	10
大包	3	2
大半	-6	0
大半年	-13	-1
大发	2	-4
大发作	2	-4
大口	27	7
大吗	-4	1
大夫	-39	-12
大夫 ,	4	-1
大夫说	-18	-6
大学	-24	1
大小	-8	-2
大小便	-8	-1
大概	-6	1
大概多	-21	2
大汗	15	9
大汗 ,	7	5
大片	-2	-1
大片 ,	-8	5
大的	3	4
大石	8	5
大石头	5	3
大粪	1	3
大粪味	1	3
大腿	4	-16
大腿 ,	0	-8
大腿根	1	-9
大舌	2	5
大舌头	2	5
大血	-7	4
大量	10	8
天	87	-84
天 ,	36	-5
天 , 一	7	2
天 , 今	7	6
天 , 从	4	-4
天 , 体	7	11
天 , 刀	3	-5
天 , 医	4	-2
天 , 发	5	5
天 , 左	2	-6
天 , 快	4	-1
天 , 我	-1	6
天 , 现	-2	3
天 , 耳	2	4
天 , 血	4	0
天 00	-5	-13
天 00 度	-6	-6
天。	-9	-7
天。请	3	-3
天一	-27	12
天一次	-38	-2
天三	10	-7
天三四	8	-4
天上	4	2
天下	8	0
天下午	6	4
天不	-7	-7
天两	12	-3
天两次	8	-3
天中	5	4
天中午	5	4
天了	62	-62
天了 ,	19	-26
天亮	8	-2
天亮。	1	-3
天人	3	14
天他	5	11
天体	3	2
天假	-4	1
天再	-10	9
天刚	-6	-3
天前	4	0
天化	18	-13
天化验	18	-13
天厉	5	-7
天厉害	5	-7
天去	-12	-15
天又	-11	-3
天发	1	-3
天只	1	-6
天台	14	3
天右	-2	-11
天右眼	1	-3
天右边	1	-9
天吃	-23	20
天吃 ,	7	12
天同	3	-6
天后	0	-3
天吐	-21	9
天吐了	-23	9
天吗	8	-9
天吞	5	-5
天和	10	-1
天和今	4	2
天嘴	4	4
天四	-4	7
天在	5	7
天在浴	1	-3
天夜	5	1
天夜里	5	1
天大	-5	0
天大 ,	8	-6
天大便	-13	4
天天	-38	5
天天吃	14	14
天天打	-3	-7
天头	4	13
天头痛	4	10
天小	-5	-2
天小便	-5	-2
天就	-8	-26
天就好	-20	-7
天就断	11	-3
天尿	-14	3
天左	1	-4
天已	2	-7
天已经	2	-7
天干	6	-1
天干咳	4	-4
天开	2	-17
天开始	2	-17
天我	9	8
天手	4	8
天手抖	0	3
天才	13	-9
天打	-15	2
天打太	-3	-7
天把	13	11
天抽	12	-16
天抽血	12	-19
天拉	25	5
天拉十	2	3
天拉肚	4	8
天早	20	-31
天早上	19	-26
天是	-6	9
天晚	12	-4
天晚上	12	-4
天有	-3	6
天有点	-6	6
天来	2	5
天查	12	4
天查血	10	0
天每	3	-5
天比	19	-15
天比一	14	-14
天比平	4	-2
天没	-5	32
天没尿	11	14
天没放	1	5
天没解	5	3
天烧	2	8
天烧到	1	4
天照	-17	0
天白	1	3
天白天	1	3
天的	25	-15
天的事	1	-10
天的药	-6	5
天的量	26	-13
天皮	-20	11
天皮肤	-20	11
天看	0	-7
天眼	-1	-5
天眼白	2	-5
天眼睛	-4	1
天社	1	-3
天社区	1	-3
天站	1	4
天第	-9	5
天红	0	-3
天老	10	-5
天能	-1	-4
天能到	4	-2
天腿	0	5
天血	14	-1
天要	-6	-1
天见	-1	7
天视	-3	1
天说	2	3
天起	32	-44
天起一	6	-3
天起只	0	-4
天起右	6	-14
天起尿	2	-4
天起眼	3	-7
天跳	-6	0
天还	6	9
天都	11	3
天量	-3	4
天黑	1	16
太	2	19
太太	7	18
太尼	13	2
太尼 ,	3	1
太尼贴	3	0
太极	-6	-5
太极 ,	-1	3
太醒	5	3
太醒 ,	4	1
太阳	3	3
太阳穴	3	3
夫	-19	-6
夫 ,	4	-1
夫说	-18	-6
夫说是	-16	3
失	-18	21
失常	-3	0
失智	15	7
失禁	13	9
失血	-9	0
失败	-6	1
头	5	3
头 ,	21	4
头 , 坐	1	-5
头。	12	5
头一	-7	2
头不	15	-25
头不晕	6	-8
头不痛	10	-17
头也	-6	-12
头像	2	5
头先	21	6
头发	-25	5
头大	4	4
头子	-5	2
头孢	1	6
头是	-2	4
头晕	16	3
头晕 ,	4	-6
头晕。	0	-3
头有	1	-3
头状	5	1
头状癌	5	1
头痛	16	36
头痛 ,	3	-1
头痛、	-2	11
头痛。	-5	-3
头痛得	21	23
头痛恶	5	8
头皮	-21	3
头缝	3	4
头肿	1	5
头要	0	6
头部	4	-1
头都	-2	12
头都痛	0	5
头飞	-6	-5
头飞机	-6	-5
夹	1	2
夹层	5	-1
奇	17	1
奈	-3	5
奈克	-2	5
奈克拉	-2	5
奈拉	-2	-3
奈拉替	-2	-3
套	-34	-5
套 ,	4	-9
套餐	-16	1
套餐 ,	10	1
套餐里	-9	0
奥	-6	0
奥希	-17	3
奥希替	-18	1
奥拉	6	-6
奥拉帕	6	-6
奥沙	-8	1
奥沙利	-8	1
女	-3	-15
女 ,	10	-2
女 , 00	11	-2
女一	3	1
女儿	23	-14
女儿 00	6	4
女儿十	4	-1
奶	61	26
奶 ,	5	4
奶也	8	6
奶也不	8	6
奶奶	35	26
奶奶 ,	-3	1
奶奶的	7	6
奶的	7	4
好	-20	2
好 ,	-6	-14
好 , 不	-4	0
好 , 我	-10	1
好 , 没	-18	0
好 .	2	-8
好 ?	-16	-3
好。	-18	-7
好。想	-10	3
好。我	-12	-4
好。能	-9	0
好。请	-6	1
好了	-11	29
好了 ,	-21	21
好了。	7	-5
好些	-11	2
好些年	-6	2
好似	14	11
好几	38	5
好几年	2	4
好几次	11	3
好在	-17	-3
好多	47	5
好多年	4	3
好奇	15	-2
好好	0	-17
好好的	1	-22
好得	10	-5
好得很	10	-5
好意	8	5
好意思	8	5
好我	3	-7
好的	-8	-20
好的 ,	-7	1
好的。	-5	-15
好着	-6	-4
好着呢	-6	-4
如	-39	-1
如今	-36	-3
如出	-14	0
如出现	-14	0
如在	-12	0
如常	-24	2
如常 ,	4	0
如果	7	11
妇	11	12
妇科	-1	4
妈	5	29
妈 ,	-3	2
妈上	3	-1
妈今	8	-2
妈今天	8	-2
妈前	-11	0
妈前年	-11	0
妈吃	6	-3
妈在	4	1
妈妈	20	14
妈妈的	-5	3
妈晚	-3	-6
妈的	-15	-12
妈看	-2	5
妈说	-17	-6
妈这	7	4
妥	-12	-16
妥昔	0	-6
妥珠	-8	3
妥珠单	-4	2
妹	1	15
妹妹	4	7
妹说	-13	3
始	1	14
始两	3	4
始两条	3	4
始化	-6	-6
始化疗	-6	-6
始发	18	-20
始吃	-33	-4
始吃 ,	-13	3
始打	4	3
始拉	1	-9
始红	1	-3
始说	5	12
始说胡	4	12
姐	-7	10
姐妹	-11	1
姐姐	3	3
姑	-2	-9
姑姑	-4	1
姑娘	1	-6
姓	-10	3
姓名	-6	3
委	3	-4
委托	-3	-2
姜	-1	-5
姥	-5	0
姥姥	-5	0
姨	8	4
娃	-2	4
娘	-22	-14
婆	9	20
婆 ,	1	4
婆吃	4	-12
婆婆	2	6
婆婆说	7	6
婆说	-6	12
婆说是	6	4
婚	-4	-3
媳	7	2
媳妇	7	2
嫂	2	6
嫂说	2	6
嫌	-16	7
嫌我	-14	1
嬷	6	3
子	44	43
子 ,	-14	13
子 , 一	3	4
子 , 手	4	9
子 , 痒	0	-4
子、	8	5
子。	-9	9
子一	12	-2
子一天	8	-6
子一岁	2	3
子三	36	11
子三岁	20	5
子上	-16	6
子上写	-13	0
子下	4	2
子不	-6	-12
子不痛	-3	-12
子不能	-10	0
子两	4	3
子中	3	5
子中心	3	5
子也	5	0
子了	1	5
子五	14	-4
子他	-16	-4
子出	-3	0
子十	4	3
子发	47	22
子发烧	22	17
子发紧	13	3
子后	3	4
子在	-22	2
子女	-3	0
子好	-9	1
子学	5	-7
子宫	-3	6
子才	7	-2
子打	-11	-6
子把	-7	2
子抬	0	5
子抬不	0	5
子是	-9	-1
子有	2	-7
子有点	1	-5
子没	4	6
子清	8	-12
子清楚	8	-11
子烧	11	2
子痛	-18	26
子痛 ,	-23	16
子痛得	10	10
子皮	5	1
子硬	19	11
子硬得	16	9
子突	2	6
子突然	2	6
子老	8	5
子老往	1	3
子胀	8	19
子胀得	6	9
子说	5	1
子越	20	-18
子越来	20	-18
子还	10	8
子都	6	1
子酸	6	-1
子酸 ,	10	0
子里	10	14
孔	-3	6
孔、	-3	0
孕	33	14
孕 00	25	18
孕 00 周	25	18
孕前	-12	0
孕妇	5	6
孕棒	0	5
孕棒两	0	4
字	2	6
字 ,	-5	-8
字 ?	-3	1
字。	1	3
字。请	-9	0
字写	6	1
字歪	6	1
存	27	-2
存折	10	3
孙	-9	3
孙子	-4	0
孟	10	-6
孟加	-4	-2
孟加拉	-4	-2
孢	19	-7
孢素	17	-14
季	-12	1
学	-18	-21
学。	3	-3
学体	-16	0
学体检	-10	0
学校	11	7
学生	0	4
学生 ,	3	2
孩	71	57
孩子	31	24
孩子 ,	-6	1
孩子三	32	9
孩子他	-24	1
孩子发	22	16
它	-10	-11
安	25	16
安全	-13	1
安排	-13	3
安眠	50	18
安眠药	48	17
安罗	3	-5
安罗替	3	-5
安静	-16	-5
完	1	16
完两	9	-1
完了	5	-6
完了 ,	-5	-4
完全	-3	-14
完化	2	4
完化疗	2	4
完流	-12	9
完流感	-12	9
完球	7	-3
完第	5	3
完第三	2	-4
完第二	4	4
完第四	-6	1
完针	-5	1
官	17	2
定	-3	-9
定 ,	-26	-1
定。	22	5
定下	4	3
定要	-12	0
宜	-6	14
宜点	4	10
宝	15	22
宝出	1	3
宝出生	1	3
宝宝	16	22
宝宝出	1	3
宝宝才	3	9
宝才	3	9
宝才 00	2	4
实	-3	11
实在	1	4
实我	-10	1
宠	-31	0
宠物	-31	0
审	0	-3
客	-20	10
客服	-19	-4
宣	-10	0
宣传	-10	0
室	18	-6
室 ,	-7	-5
室友	26	16
室友说	3	2
宫	2	14
宫外	-6	3
宫外孕	-6	3
宫颈	6	1
宫颈癌	6	1
害	36	-19
害 ,	3	-4
家	6	9
家 ,	-6	2
家。	8	4
家三	3	6
家中	-10	2
家人	-6	-5
家医	-2	0
家医院	-3	-2
家属	-5	19
家属拒	6	0
家属能	-4	0
家属补	8	-1
家属要	4	3
家属诉	-3	0
家庭	2	-7
家庭医	-1	-7
家族	11	5
家有	-2	-5
家母	1	5
家父	32	1
家用	-4	0
家的	9	2
家看	15	14
家看看	-2	4
家给	-6	3
家给看	-3	3
家药	25	-5
家药店	9	-3
家药房	13	0
家视	4	-4
家视频	4	-4
家说	9	-1
家远	17	-6
家远程	17	-6
家都	-3	0
家里	-10	29
家里人	3	11
家里没	-3	8
家里的	9	3
家里老	-13	2
家里还	-24	7
家量	4	-9
家量血	3	-9
容	-10	2
容易	-7	2
宽	4	8
宾	14	-2
宾馆	14	-1
宿	5	1
宿睡	6	-4
宿睡不	6	-4
宿舍	6	3
寄	-15	-10
寄到	11	-2
寄来	5	-11
密	3	-4
密度	-2	-3
密码	4	2
寒	-4	26
寒战	1	20
寒战 ,	3	8
寒战、	-4	0
寓	-7	3
寓 ,	5	3
察	-14	-1
对	-31	2
对 ,	5	-10
对 ?	-14	0
对不	-23	-4
对不对	-18	0
对乙	6	7
对乙酰	6	7
对了	-5	4
对了 ,	-5	4
对公	8	-2
对吗	-7	0
对吗 ?	-6	0
对我	-12	-3
对接	1	7
对比	3	5
寻	15	-1
寻思	3	4
寻日	9	-5
寻晚	3	-5
导	13	2
导 ,	-3	1
导尿	9	-2
封	-9	11
射	-5	8
射频	-10	0
射频消	-10	0
将	-14	-13
尊	12	1
尊敬	12	1
尊敬的	12	1
小	27	0
小 ,	-9	-2
小便	25	-29
小便也	6	6
小便像	5	-6
小便正	-18	-11
小便都	-10	-1
小便颜	1	-6
小半	12	8
小半盆	9	5
小口	1	8
小孩	49	27
小时	45	43
小时 ,	20	5
小时了	18	9
小时候	3	-1
小时内	-4	0
小时前	14	15
小时没	3	1
小时还	7	9
小板	11	-10
小板 00	23	-25
小板 000	-33	0
小板今	12	-7
小溃	-12	-1
小溃疡	-12	-1
小的	1	5
小红	3	0
小细	7	-8
小细胞	7	-8
小结	-13	5
小结 (	-3	4
小结节	-7	0
小肚	4	-1
小肚子	4	-1
小腿	6	-11
小腿 ,	4	-2
小腿比	2	-11
少	19	-1
少 ,	12	-9
少 ?	12	-3
少。	3	0
少一	-1	-4
少一点	4	-1
少了	8	2
少了一	4	1
少少	4	-12
少钱	12	6
少钱 ,	23	12
少钱 ?	13	-5
少钱。	-7	4
少钱都	3	2
尔	-33	-9
尔做	-3	-1
尔有	7	-4
尔茨	-5	0
尔茨海	-5	0
尖	6	3
尖 ,	3	2
尚	-8	-4
就	49	2
就不	7	8
就不用	-4	-8
就像	0	-6
就剩	4	-21
就剩后	5	-6
就医	-2	0
就医”	-5	0
就去	1	11
就发	-3	-1
就吃	33	-11
就吃完	19	-10
就吐	18	-22
就喝	14	3
就好	-51	-3
就好 ,	-6	-6
就好。	2	-3
就好了	-26	-1
就当	-6	1
就得	11	2
就想	-5	13
就想找	3	2
就想问	-19	5
就憋	5	10
就憋醒	5	10
就打	1	3
就掉	3	11
就掉 ,	1	5
就断	16	-3
就断了	9	-2
就是	-4	-18
就是想	-15	2
就是要	-9	4
就是这	5	4
就没	9	-1
就没了	9	-10
就没事	3	2
就痛	7	2
就眼	4	-14
就眼前	7	-17
就能	-5	-4
就行	-6	5
就行。	-2	3
就要	1	12
就说	-6	1
就走	17	6
就过	-20	-3
就过去	-9	-3
就近	9	-16
就这	3	8
就这样	-1	7
就退	-27	0
就退了	-10	0
就问	-31	-5
尼	-4	-20
尼 ,	12	2
尼一	3	-2
尼尔	5	-3
尼松	9	-8
尼的	18	-2
尼第	-2	-6
尼贴	3	0
尽	23	5
尽快	12	5
尿	78	1
尿 ,	20	13
尿。	-2	3
尿不	-1	9
尿不出	-3	9
尿也	3	4
尿了	1	9
尿像	11	-13
尿像浓	5	-7
尿像酱	6	-10
尿出	7	-3
尿剂	-6	3
尿外	3	1
尿外科	3	1
尿多	8	-7
尿多 ,	6	-8
尿尿	-4	2
尿得	6	-12
尿得出	3	-8
尿毒	7	8
尿毒症	7	8
尿比	6	-7
尿比平	6	-7
尿病	-1	-5
尿病 ,	-3	-5
尿痛	8	-13
尿痛两	8	-10
尿药	-5	-13
尿血	20	6
尿还	4	-3
尿还有	4	-3
尿都	5	-1
尿都正	1	-4
尿酮	5	0
尿酸	-9	16
尿酸 000	-6	9
尿里	5	-8
尿量	19	1
尿频	8	-13
尿频尿	8	-13
局	-11	3
屁	-3	4
屁 ,	4	-6
屁没	1	4
屁股	1	-4
层	19	-8
层楼	6	-6
层楼就	3	-2
居	13	5
屋	8	13
屋里	2	3
屎	18	8
屎 ,	8	8
屑	-14	7
展	-7	3
属	-26	6
属拒	6	0
属拒绝	6	0
属能	-4	0
属补	8	-1
属要	4	3
属要求	4	3
属诉	-3	0
山	-30	-1
岁	20	12
岁 ,	40	-13
岁 , 一	-7	1
岁 , 发	10	-17
岁 , 想	-4	0
岁 , 突	14	4
岁 , 胰	2	-3
岁。	-2	-7
岁半	6	-1
岁半 ,	5	-1
岁男	-5	9
岁的	-8	4
岛	7	-4
岛素	13	0
岛素 ,	-3	2
岳	-9	1
岳母	-4	1
崩	-15	1
川	-4	5
巢	5	4
巢癌	6	4
巢癌 ,	0	4
工	12	1
工人	5	4
工作	4	-11
工作日	2	-7
工作顺	8	6
工友	1	5
工地	-9	-2
工心	7	0
工程	5	-1
左	35	8
左下	3	7
左下腹	3	6
左乙	-3	-1
左乙拉	-3	-1
左右	-16	-3
左右 ,	3	-3
左小	17	11
左小腿	17	11
左手	17	9
左眼	-17	-4
左胳	6	6
左胳膊	6	6
左腿	5	0
左边	8	-14
左边乳	2	-8
巩	7	3
巩固	7	9
巩膜	0	-5
差	-3	-14
差不	2	-7
差不多	2	-7
差价	0	7
差点	12	-12
差点栽	4	7
巯	8	1
己	-8	-11
己从	-3	-2
己做	8	-1
己去	7	7
己名	5	1
己名字	5	1
己就	7	1
己找	-10	-1
己是	-5	0
己没	-11	0
己没什	-3	0
己说	12	6
己说没	5	3
已	15	23
已。	-8	0
已经	29	1
已经买	14	6
已经八	-4	-2
已经把	19	4
巴	11	-4
巴瘤	13	-3
巴瘤 ,	4	0
巾	20	10
币	-10	1
市	-2	7
布	-9	-8
布 ,	7	2
布替	-6	-7
布替尼	-6	-7
布洛	-8	2
布洛芬	-8	2
师	7	0
师 ,	8	-1
师视	-6	6
师视讯	-6	6
师说	6	-3
希	-11	-3
希替	-18	1
希替尼	-18	1
希望	6	-6
帕	15	-15
帕利	5	-7
帕金	6	-8
帕金森	6	-8
帘	7	4
带	14	-13
带 ,	1	-3
带他	-3	2
带点	4	-2
带状	-10	0
带状疱	-10	0
带着	-12	-2
带血	48	-23
带血 ,	5	0
带血丝	5	-3
带过	-4	-1
帮	26	7
帮他	9	6
帮忙	12	-13
帮忙找	7	-10
帮我	22	14
帮我把	-3	2
帮找	5	-4
常	-26	-27
常 ,	-20	-12
常 , 医	3	5
常 , 就	1	-7
常 , 想	5	3
常 , 我	16	-4
常 , 这	-11	2
常。	10	-24
常。就	-12	0
常。请	-22	0
常一	3	-12
常上	-11	-2
常上班	-12	0
常吗	44	3
常备	3	6
常年	-15	0
常规	4	0
帽	-3	1
干	-13	3
干 ,	-2	-4
干净	-18	-1
干净 ,	-17	-1
干咳	9	-6
干咳 ,	10	-4
干得	8	-3
干活	4	-2
干细	5	14
干细胞	5	14
干预	4	1
平	24	-29
平 ,	7	4
平台	2	1
平台有	-4	-2
平安	1	-4
平常	6	-12
平时	35	-29
平时一	11	-11
平时多	5	-2
平时少	6	-8
平板	-4	1
平稳	-11	-5
平稳 ,	-1	-3
平稳。	16	1
平路	9	-1
平躺	-6	6
年	-38	-4
年 ,	6	-30
年 , 一	-7	-4
年 , 想	-14	0
年 , 最	-3	-2
年 , 每	2	-8
年 , 这	5	-2
年 00	-2	-7
年 3	-4	0
年一	-8	-5
年一次	8	-5
年七	4	0
年七十	4	0
年三	-11	5
年三月	-11	5
年中	-8	0
年也	-12	0
年了	-14	7
年了 ,	17	2
年了。	3	1
年了没	5	4
年做	16	-2
年做过	11	-3
年八	-3	5
年八十	0	5
年六	-3	2
年六十	3	2
年前	-30	-5
年前了	7	1
年前的	-10	-3
年十	-4	2
年半	-11	1
年后	-10	0
年四	-11	1
年四十	-3	0
年因	-3	0
年在	-5	-5
年复	20	5
年复查	20	5
年多	3	1
年头	-3	0
年就	3	3
年就是	5	3
年年	16	-2
年底	-24	-1
年度	9	-1
年得	16	4
年得过	16	4
年心	-4	0
年心梗	-4	0
年我	-29	3
年打	-7	-1
年无	-11	-5
年春	-5	2
年春天	-5	2
年是	-7	0
年有	1	6
年来	4	4
年查	-12	3
年检	4	-3
年没	-22	-7
年没发	7	-5
年没变	3	2
年的	-6	2
年脑	-3	0
年至	3	0
年至今	3	0
年都	-2	4
年都这	-8	2
并	-6	-1
幼	-22	12
幼儿	-22	5
幼儿园	-23	4
广	1	1
广告	-3	0
广州	3	-7
庆	-15	0
床	28	12
床。	4	5
床上	9	6
床位	-3	1
床位。	3	-1
床研	-2	3
床研究	-2	3
床被	6	7
床被子	6	7
床试	6	-1
床试验	6	-1
床都	1	3
库	-2	6
应	25	16
应 ,	3	5
应急	14	-11
应该	10	8
应该不	3	6
应该就	6	6
底	-14	-11
底 ,	3	-8
底下	3	6
底多	10	3
底板	-10	5
店	6	1
店。	-4	3
店有	-4	1
店都	18	-7
店都说	8	-3
废	-12	3
度	-26	20
度 ,	-8	24
度 , 胡	6	2
度 , 说	4	1
度 4	10	-1
度 4 ,	10	-2
度 6	5	1
度 6 ,	4	-2
度 8	-8	-6
度 8 ,	1	-6
度 ?	14	-6
度。	-4	0
度多	-9	-1
度有	11	-4
度版	-1	7
度的	-5	2
度胺	4	0
度计	-9	1
度近	1	-11
度近视	1	-11
庭	1	-7
庭医	-1	-7
庭医生	-1	-7
康	-6	-12
康 ,	11	3
康复	-20	2
延	18	2
延到	9	-5
延期	6	11
建	2	2
建议	-10	-3
开	27	13
开 ,	7	12
开 ?	-3	-8
开。	-3	4
开一	-19	4
开了	18	-15
开会	-7	-12
开刀	-7	9
开到	3	0
开始	1	14
开始两	3	4
开始化	-6	-6
开始发	18	-20
开始吃	-33	-4
开始打	4	3
开始拉	1	-9
开始红	1	-3
开始说	5	12
开水	8	9
开水烫	8	9
开玩	5	2
开玩笑	5	2
开的	3	-11
开药	-6	-4
异	15	-17
异地	-10	-1
异常	10	-8
弄	8	1
弄死	3	1
式	7	-3
引	-14	-6
引流	4	-4
引流管	5	4
引用	-9	0
引起	-9	-2
弟	-7	22
弟吃	14	2
弟吃氯	8	1
弟弟	19	9
弟弟吃	12	0
张	-5	18
张 ,	5	-2
张 ?	-9	0
张。	-6	0
张不	20	10
张不开	20	10
张是	-7	0
弯	-2	-17
弹	-9	-1
强	-12	2
归	-18	3
归正	-6	0
归正传	-6	0
当	-25	8
当。	5	-3
当回	3	4
当回事	3	4
当地	1	-8
当场	-15	0
当天	7	0
当年	-14	2
当年就	5	3
当年的	-4	0
当成	11	-5
当护	3	0
当时	-27	1
当时没	0	3
当晚	-16	0
当糖	10	9
录	-32	4
录仪	-5	0
形	-1	-3
形眼	3	-7
形眼镜	3	-7
彩	-13	4
彩虹	2	8
彩虹圈	1	7
彩超	-13	-5
影	-35	-9
影 ,	5	1
影。	-1	8
影像	5	-8
影像光	-2	-5
影剂	-8	0
影响	-23	-4
往	58	39
往上	28	3
往上翻	4	4
往下	4	12
往下掉	2	4
往史	4	0
往右	2	7
往右边	2	7
往后	0	6
往外	18	2
往外冒	3	5
征	19	2
待	13	4
很	13	8
很 ,	-8	-2
很。	-3	0
很厉	-13	2
很厉害	-13	2
很好	-4	-12
很好 ,	-12	-7
很稳	-1	-8
很稳定	-3	-4
律	1	-1
律 ,	6	0
律失	-3	0
律失常	-3	0
得	-10	1
得 ?	-6	0
得。	-12	-2
得一	9	-8
得上	9	7
得下	-7	-4
得不	-24	5
得不得	-8	0
得也	3	-4
得了	-3	0
得人	-3	4
得低	8	6
得低不	8	6
得住	-17	-3
得住 ,	-14	-5
得停	-7	-1
得像	14	34
得像木	9	6
得像沥	5	10
得像要	4	8
得像鼓	1	6
得出	5	-11
得出来	3	-8
得到	14	-2
得到吗	6	3
得厉	26	4
得厉害	26	4
得及	5	-8
得及吗	7	-8
得发	1	7
得发亮	1	7
得吓	-4	-2
得吓人	-4	-2
得多	-12	-5
得好	-3	-6
得好 ,	-4	0
得少	-10	1
得很	-34	1
得很 ,	-8	-2
得很。	-3	0
得很好	-5	0
得想	-10	0
得慌	4	-3
得慌 ,	7	4
得我	-25	-6
得我心	4	1
得打	10	0
得抬	1	4
得拿	6	-19
得拿不	6	-19
得撞	1	7
得撞墙	1	7
得整	0	-3
得是	-9	2
得有	7	-1
得来	2	4
得死	-9	1
得满	-7	3
得痛	7	-2
得痛。	7	-3
得的	9	-4
得直	13	14
得直不	9	6
得直叫	0	3
得着	-20	-1
得睁	1	5
得睁不	1	5
得睡	1	-15
得睡不	8	-15
得端	4	4
得端不	4	4
得脸	-3	5
得要	5	-1
得要命	-7	-5
得跟	-4	2
得过	4	0
得过一	4	-4
得过心	9	2
得连	0	5
微	-13	7
微信	5	11
微创	1	4
微痒	-7	0
微痒 ,	-7	0
德	-20	8
德国	-29	7
德国做	6	4
德堡	-6	1
德文	-4	1
德曲	-2	3
德曲妥	-2	3
心	30	24
心 ,	3	12
心 , 今	1	4
心 , 想	-5	-2
心”	10	1
心。	-1	-6
心内	8	-5
心内科	-2	-3
心口	-1	13
心口痛	-17	-2
心律	0	-3
心律失	-3	0
心情	14	-6
心慌	25	-5
心梗	-25	2
心梗 ,	5	2
心梗放	-4	0
心没	5	1
心率	2	6
心率 00	2	4
心率 000	-3	-2
心理	-4	7
心理医	12	3
心理咨	5	2
心电	-10	-1
心电图	-9	-4
心病	24	-1
心痛	-22	2
心的	0	-4
心绞	-9	0
心绞痛	-9	0
心肌	-7	0
心肌梗	-10	0
心肌炎	3	0
心肺	14	-2
心脏	-10	-16
心脏病	-7	5
心脏都	-13	4
心血	3	-1
心血管	3	-1
心衰	8	-8
心衰 ,	5	-6
心衰研	7	0
心跳	12	5
心跳 000	3	7
心跳一	5	4
心跳乱	6	2
心都	6	-1
心里	-13	4
必	1	-2
必要	6	7
必须	-15	-14
忆	3	0
志	20	17
志不	17	17
志清	3	-8
忘	-11	-7
忘了	4	-4
忙	24	-9
忙找	7	-10
快	75	26
快 ,	3	2
快一	11	-5
快什	3	2
快什么	3	2
快几	11	5
快几点	8	6
快点	10	10
快递	5	-6
快递卡	12	-3
念	-15	-2
念头	-12	-5
念头 ,	-14	-6
念头。	-7	0
忽	19	15
忽冷	10	4
忽冷忽	10	4
忽热	10	4
忽然	9	12
怀	-4	4
怀孕	18	4
怀孕 00	12	15
怎	6	-8
怎么	6	-8
怎么买	-11	1
怎么办	11	1
怎么吃	5	-7
怎么开	-2	-7
怎么报	-9	-2
怎么收	-10	0
怎么痛	5	-5
怎么算	5	-2
怎么补	-9	-11
怎么调	-10	0
怕	27	12
怕光	13	5
怕光 ,	2	3
思	8	-3
思是	-7	1
急	-12	14
急 ,	12	-4
急”	-13	-5
急。	3	9
急值	-6	0
急性	-10	1
急救	-28	-3
急救电	-12	0
急救箱	-11	0
急淋	9	12
急诊	-15	-2
性	-37	-19
性 ,	12	-5
性。	-6	-3
性中	-15	0
性中性	-15	0
性休	-14	0
性休克	-14	0
性出	-11	0
性出血	-11	0
性心	-3	0
性病	9	7
性的	-14	0
性粒	16	-8
性粒 0.0	3	-10
性粒细	17	4
性脑	-4	0
怪	3	2
总	-8	8
恢	-14	-3
恢复	-14	-3
恢复了	-11	0
恩	-13	0
恩扎	-8	-1
恩扎卢	-8	-1
恩替	2	3
恩替卡	2	3
息	-23	9
息肉	-13	1
息肉 ,	-6	0
恶	10	19
恶心	22	21
恶心 ,	7	14
恶露	-10	-2
悉	1	3
悠	-7	2
悠 ,	-7	2
患	-1	12
患者	2	11
患者 ,	13	2
患者女	7	0
患者无	-5	-3
患者男	8	4
情	16	-4
情况	-16	11
情况 :	7	7
情况。	-7	4
情同	3	-2
情同意	3	-2
情绪	-5	-3
惠	3	8
惯	-17	-2
想	-48	14
想 book	3	-7
想一	-3	0
想不	-15	0
想不开	-15	0
想买	-7	0
想买国	3	2
想了	-11	0
想了解	-11	0
想今	3	-15
想今天	3	-15
想伤	3	-6
想做	-10	9
想做个	2	10
想先	-5	-2
想入	-1	4
想再	4	7
想写	-10	1
想到	4	5
想去	30	2
想去日	-1	-8
想参	9	0
想参加	11	0
想吐	-13	8
想吐 ,	-4	8
想听	-4	4
想听听	-1	4
想咨	-14	8
想咨询	-14	8
想在	-10	2
想尽	12	-8
想带	0	3
想打	6	-2
想打听	11	-2
想找	2	2
想找个	-8	0
想找人	-3	-6
想把	-6	-2
想报	-6	-7
想报名	7	-12
想换	-3	-3
想换一	-8	2
想提	-16	-4
想提前	-14	-4
想改	-10	3
想替	-3	1
想查	-5	0
想死	-6	-1
想比	2	-2
想比较	5	-3
想活	47	21
想直	6	-7
想直接	6	-7
想看	8	3
想睡	9	5
想睡 ,	3	2
想知	-25	2
想知道	-25	2
想确	-5	1
想确认	-5	1
想约	17	-4
想约个	4	-2
想约皮	9	1
想给	0	-7
想给他	13	-7
想续	-28	2
想要	-11	1
想让	-9	-6
想请	-14	-4
想请你	-6	-3
想请教	-11	-1
想请贵	-4	0
想跟	3	-1
想转	-7	-3
想进	-11	0
想问	10	0
想问下	-17	-6
想问你	7	8
想问出	-8	0
想问去	8	-5
想问哪	3	7
想问国	13	9
想问有	4	11
想问能	-20	-1
想问要	0	-4
想问贵	-7	0
想问还	4	6
想问这	-5	2
想问问	8	2
想顺	-5	0
愈	-1	13
愈合	-11	8
意	-12	4
意义	16	-2
意书	2	-10
意书第	-1	-9
意思	1	3
意见	8	2
意见 ,	-10	1
意见。	10	3
意见书	-9	-5
意识	-13	0
意识模	-5	0
意识障	-3	0
感	-8	16
感 ,	3	-3
感冒	4	5
感染	-24	3
感疫	-19	9
感疫苗	-19	9
感觉	19	-1
感觉 ,	17	5
感觉。	16	-1
感谢	4	6
愿	-5	4
愿意	-12	2
愿者	2	0
愿者 ,	2	3
慌	26	-1
慌 ,	3	-1
慌。	17	2
慢	-25	6
慢 ,	-3	-1
慢性	0	8
慢慢	-11	-1
憋	19	19
憋得	-1	6
憋着	8	6
憋醒	3	11
憋醒 ,	7	11
懒	10	0
懒得	-1	8
戈	-10	0
戈非	-5	0
戈非尼	-5	0
戊	9	-2
戊酸	9	-2
戊酸钠	9	-2
成	11	4
成 ,	3	0
成“	-8	0
成一	10	0
成一团	4	1
成个	-6	9
成人	3	-14
成功	-17	0
成年	4	6
成形	-2	3
成老	-3	4
成英	4	1
成英文	4	1
成身	9	0
成都	2	1
成都 ,	-6	-4
我	-29	36
我 ,	-6	-4
我“	-11	-2
我一	-50	2
我下	-22	-2
我不	15	-15
我不太	3	-3
我个	6	-3
我主	3	1
我主要	3	1
我也	4	8
我二	-14	0
我二十	-14	0
我今	-17	-12
我今年	-19	-5
我代	-6	1
我们	17	-11
我们一	0	3
我们做	2	7
我们全	-3	0
我们公	-3	-3
我们准	5	0
我们在	15	-3
我们家	-6	0
我们自	6	1
我们要	-5	-1
我们还	-4	-1
我俩	10	11
我做	-13	0
我儿	-17	0
我儿子	-17	0
我先	-1	10
我先生	-2	5
我全	-6	3
我再	-18	4
我写	3	1
我刚	4	2
我别	4	7
我去	23	11
我发	9	2
我只	5	-7
我只想	-3	1
我只是	13	-9
我叫	-5	3
我可	-2	-3
我吃	11	-5
我同	6	10
我吓	-13	0
我吵	8	3
我和	1	8
我哥	4	13
我在	-22	-10
我填	17	5
我大	0	3
我太	4	4
我太太	4	4
我女	4	-5
我女儿	4	1
我妈	-33	9
我妈上	3	-1
我妈吃	5	-2
我妈在	3	0
我妈的	3	-10
我妈看	-3	3
我妈这	4	3
我妹	11	2
我姐	3	7
我姑	-2	-3
我婆	5	-5
我婆婆	5	-5
我媳	3	1
我媳妇	3	1
我家	-28	1
我就	30	20
我就想	1	7
我差	-5	0
我差点	-5	0
我已	24	14
我已经	23	14
我弟	4	9
我弟弟	7	-2
我心	10	3
我心脏	9	-1
我快	-14	1
我想	15	6
我想问	3	-3
我手	13	0
我打	10	6
我找	6	5
我把	20	15
我换	-5	4
我改	-2	3
我是	26	-1
我是做	-6	0
我是医	-3	0
我是药	-5	0
我是谁	6	1
我是高	4	1
我替	6	1
我有	22	0
我本	6	-2
我本人	3	-1
我来	-14	-3
我查	4	1
我母	3	1
我母亲	3	1
我没	3	-4
我没敢	7	2
我爱	6	2
我爱人	6	2
我父	0	10
我父亲	0	10
我爷	-14	0
我爷爷	-3	0
我爸	-26	-1
我爸 0000	-5	0
我爸一	-4	0
我爸早	5	-3
我爸的	5	8
我现	-3	-4
我现在	-3	-4
我用	-6	1
我的	16	-10
我目	-3	-3
我目前	-3	-3
我看	-17	11
我看不	4	-4
我系	8	3
我约	8	7
我给	-9	1
我老	9	15
我老公	8	2
我老婆	0	10
我能	-13	0
我自	19	-1
我自己	16	0
我要	16	9
我说	28	1
我说话	2	-5
我跟	6	4
我还	-9	-15
我还在	-5	-13
我还没	-15	0
我这	-47	-3
我退	9	-6
我逐	-11	4
我逐条	-11	4
我那	-1	-5
我都	14	13
我闺	-5	1
我闺女	-5	1
戒	-31	1
戒酒	-19	0
或	-5	-18
或者	-7	-12
战	2	16
战 ,	3	7
战、	-4	0
战。	1	-3
戴	-3	-14
戴着	-8	-1
户	-1	0
户口	-13	3
房	5	-9
房 ,	-3	0
房有	3	0
房说	9	-5
房间	7	2
房颤	23	-2
房颤 ,	7	-2
所	5	14
所 ,	3	-5
所以	-41	3
所以我	-7	-3
所以来	-17	4
所有	14	8
所没	3	-5
所说	3	0
所问	10	2
所问 ,	3	1
扇	5	3
手	55	41
手 ,	9	11
手。	-19	1
手一	6	5
手上	-2	3
手发	3	5
手发麻	3	5
手抖	-3	10
手抖得	6	5
手抬	7	6
手抬不	6	4
手拿	2	4
手拿不	2	4
手指	19	0
手指 ,	2	-3
手指头	7	2
手术	12	-13
手术 ,	4	2
手术前	-1	6
手术后	-11	-1
手机	9	1
手环	0	-7
手续	-20	5
手续费	-5	3
手背	8	-7
手脚	24	-15
手脚冰	16	17
手臂	1	-4
手表	10	-1
手表显	4	5
手里	-10	4
才	36	27
才 00	2	4
才 00 天	2	4
才一	10	11
才一口	9	3
才上	1	-5
才到	8	-2
才吐	15	4
才吐了	15	4
才四	1	6
才四十	1	6
才应	0	4
才开	-12	2
才开始	-12	1
才打	-19	0
才打第	-14	0
才抽	1	4
才有	1	-3
才能	19	-15
才醒	0	3
扎	-6	6
扎 ,	-6	4
扎卢	-8	-1
扎卢胺	-8	-1
扑	11	7
打	-21	33
打 ,	-5	4
打 ?	2	-5
打。	-11	-6
打一	-1	-3
打不	21	-2
打不通	-5	-6
打了	8	-2
打免	20	3
打免疫	20	3
打冷	2	5
打冷战	1	-4
打冷颤	1	9
打出	0	5
打出来	0	5
打到	-18	0
打吗	15	-16
打吗 ?	14	-13
打听	18	11
打呼	-6	2
打呼噜	-6	2
打喷	-18	5
打喷嚏	-18	5
打太	-6	-5
打太极	-6	-5
打字	3	1
打字。	3	0
打完	-28	23
打完化	6	4
打完流	-12	9
打完针	-5	1
打寒	-2	12
打寒战	-3	8
打得	-4	-2
打扰	2	6
打扰。	-5	4
打摆	-4	8
打摆子	-4	8
打晃	2	4
打流	7	5
打滚	1	9
打滚 ,	2	6
打电	5	1
打电话	5	1
打的	38	17
打的化	15	8
打着	5	-2
打第	-6	-12
打第一	-14	0
打第四	7	-12
打算	13	-1
打给	6	2
打过	4	-9
打那	-6	5
打那个	-6	5
打针	-10	0
打错	-13	0
打长	-12	-1
打长效	-3	-1
打麻	-13	3
打麻将	-13	3
扔	-8	0
托	21	1
托伐	2	-5
托林	8	6
托珠	6	4
托珠单	6	4
扛	-3	-6
扣	34	-4
扣了	4	-6
扣子	2	3
扣电	24	7
扣电池	24	7
扩	34	-1
扩心	4	0
扩心病	4	0
扫	-7	-3
扫描	-9	0
扫描件	3	-2
扰	2	6
扰。	-5	4
批	-30	1
找	22	-12
找不	1	3
找不到	-3	0
找不着	4	4
找个	7	-5
找个医	4	-4
找个心	10	0
找人	-9	-5
找到	10	-2
找医	7	-13
找医生	7	-13
找心	5	1
找的	0	4
找谁	-6	4
承	-6	-1
承担	-5	-1
把	31	45
把一	12	11
把一整	12	7
把周	-4	-2
把安	4	1
把我	-11	10
把菜	1	7
把菜刀	1	7
把这	-5	-5
把遥	4	4
把遥控	4	4
抑	12	8
抑制	15	5
抑制剂	3	0
抑郁	-2	3
抑郁症	-4	3
抓	20	-15
投	1	14
投诉	-4	11
抖	37	42
抖 ,	14	15
抖。	-4	1
抖得	7	7
抖得端	4	4
抗	4	-11
抗 ,	-4	0
抗。	-4	-2
抗体	-5	0
抗凝	-3	-1
抗凝药	1	-4
抗排	21	-7
抗排异	21	-7
抗生	2	6
抗生素	2	6
抗病	6	-7
抗病毒	6	-7
抗的	7	3
抗第	3	-1
抗还	-6	0
折	-16	-1
折 ,	-9	0
折扣	-5	1
抢	-29	0
抢救	-24	0
护	-14	6
护士	5	-3
护士 ,	10	5
护士说	-13	-3
护士长	-5	0
护照	11	1
护理	-20	-6
护理师	3	-6
护肝	-1	4
护车	-3	4
报	-26	-2
报了	7	10
报价	0	-4
报价 ,	19	1
报价、	3	0
报价。	-4	-3
报价单	-3	-1
报价请	-4	1
报名	3	-2
报名吗	-4	0
报名表	3	3
报吗	2	0
报吗 ?	9	0
报告	-9	12
报告 ,	10	-3
报告、	15	1
报告写	-5	5
报的	-6	-5
报销	10	2
抬	10	19
抬不	13	16
抬不起	13	11
抬头	-2	-5
抬头是	0	4
抬高	7	2
抱	-22	3
抱着	2	7
抹	-16	3
抹了	5	-5
押	8	8
押金	8	8
抽	36	3
抽一	1	4
抽了	11	13
抽了一	2	8
抽搐	20	14
抽搐 ,	-8	0
抽搐、	-4	0
抽筋	-8	-3
抽筋 ,	5	-3
抽筋、	-6	0
抽血	8	-20
抽血 ,	7	-3
抽过	-23	-7
抿	1	-12
拄	-15	-6
拄拐	-14	-1
担	0	-11
担心	4	-8
拆	2	5
拆封	-4	0
拉	41	-6
拉 ,	15	2
拉了	10	2
拉五	7	-4
拉出	4	4
拉出来	4	4
拉十	2	3
拉唑	-3	-1
拉姆	4	5
拉帕	6	-7
拉帕利	6	-7
拉替	-12	-4
拉替尼	-12	-4
拉松	-12	3
拉的	9	15
拉的屎	2	5
拉着	5	7
拉考	8	-5
拉考沙	8	-5
拉肚	6	-22
拉肚子	6	-22
拉莫	3	-4
拉莫三	3	-4
拉西	4	-1
拉西坦	-3	-1
拉邦	13	-4
拉邦 ,	6	-3
拉非	-14	0
拉非尼	-14	0
拉风	-3	2
拉风箱	-3	2
拍	4	-5
拍一	-6	2
拍片	3	-12
拍背	5	1
拐	-14	-6
拒	-11	2
拒绝	6	0
拔	-18	-7
拔了	-1	-4
拖	30	-4
拖累	33	5
招	-22	-1
招不	-7	-5
招不招	-7	-5
招募	-9	0
拜	15	-1
拜 ,	7	1
拜一	-4	2
拜了	4	-2
拜五	-10	2
拟	-9	0
拟赴	-3	0
拧	-3	-3
拨	-12	0
拨打	-12	0
择	-23	0
择期	-23	0
拼	6	5
拿	-1	-4
拿不	14	-8
拿不住	14	-14
拿到	-8	-4
拿大	-8	-1
持	-19	6
持治	5	1
持治疗	5	1
持续	4	3
挂	5	1
挂号	-3	1
指	20	-3
指 ,	5	-4
指头	7	1
指定	-6	1
指导	6	-7
指标	-6	5
指甲	6	2
指甲盖	8	-2
按	5	-15
按一	0	-8
按一个	2	-8
按下	3	-4
按下去	3	-4
按不	3	7
按了	13	8
按原	-14	2
按时	-8	0
按着	2	-17
按着痛	1	-11
挛	10	-1
挝	7	-10
挝版	10	-6
挝能	-3	-1
挠	-4	-1
挡	-1	-7
挤	9	-15
挤出	4	-6
挪	7	-1
振	-6	0
挺	-18	-23
挺好	-17	-21
挺好。	-5	-5
捂	8	4
捂的	8	6
捂的 ,	7	4
捅	8	5
捏	3	4
捐	-9	-1
捐给	-4	3
损	16	1
损伤	20	4
换	27	-3
换 ,	-9	0
换一	-6	-3
换个	-3	-11
换了	4	-8
换了 ,	10	1
换了十	3	6
换吗	8	-1
换成	-14	6
换支	1	-5
换支架	1	-5
换气	8	4
换瓣	-10	-2
换算	-4	3
换肾	7	2
换药	6	5
换过	11	-8
换进	0	3
换进口	0	3
据	-12	-4
据 ,	-4	1
据库	3	2
授	-10	2
授权	-6	1
掉	-26	25
掉 ,	4	12
掉 , 右	3	2
掉了	19	-16
掉光	-11	2
掉出	5	1
掉到	-21	5
掉眼	-6	-1
掉眼泪	-6	-1
掌	1	-3
掐	17	10
掐住	12	6
掐着	5	2
排	-20	8
排 ?	-2	3
排了	-6	0
排便	-8	1
排到	2	-10
排到下	11	-10
排在	-11	-2
排多	4	3
排多久	4	3
排尿	3	2
排异	18	-8
排气	1	3
排队	-8	-1
排除	-3	3
探	4	1
探亲	8	-5
探热	-4	4
探热针	-5	2
接	-12	14
接 ,	12	4
接不	-4	0
接去	-7	-8
接受	-3	0
接机	-9	4
接电	6	-2
接电话	6	-2
接着	12	-11
接着吃	8	-13
接送	0	4
控	-14	13
控制	-27	11
控制得	-20	5
控器	7	6
推	-8	-8
推不	1	3
推荐	-4	-7
推荐的	5	-10
描	-9	0
描件	3	-2
提	-2	-12
提 ,	2	-4
提不	2	-3
提不起	2	-3
提交	-9	5
提供	2	3
提前	-9	-6
提前 ?	4	6
提前打	-5	-6
提前问	-4	1
提示	9	-2
插	-7	-9
握	10	1
握不	10	1
搁	7	1
搏	2	10
搏一	2	8
搏器	-3	5
搐	25	17
搐 ,	-8	0
搐、	-4	0
搓	1	4
搞	5	1
搬	4	10
搬家	-5	3
搭	0	14
搭后	0	5
搭后语	0	5
携	-22	4
携带	-20	4
摄	-7	0
摆	6	12
摆子	-4	8
摆子 ,	-2	4
摔	14	-5
摔下	4	5
摔下来	4	5
摔了	2	5
摔到	4	-7
摔过	11	-11
摔过。	3	-6
摘	6	5
摘 )	-3	4
摘 ) :	-2	4
摘要	9	1
摘要 :	9	0
摸	18	5
摸不	3	5
摸不到	0	3
摸着	18	3
摸着烫	13	-7
撑	19	-7
撑不	5	1
撑到	5	-6
撒	3	-2
撕	11	13
撕开	9	7
撕开一	3	3
撕裂	2	3
撞	-1	7
撞墙	-2	7
撞墙 ,	1	6
擦	1	-8
攒	31	11
攒够	17	7
攒够了	17	7
支	0	2
支 ,	3	-6
支扩	1	3
支持	-9	-2
支架	-9	2
支架 ,	-10	1
支架两	-5	0
支气	-2	-5
支气管	-2	-5
收	-49	11
收 ,	7	3
收。	10	4
收不	-1	5
收不收	5	5
收人	11	-4
收到	-6	-1
收据	2	-5
收费	-32	-2
收费多	-3	-4
改	16	8
改到	-8	4
改到下	-7	7
改成	5	7
改期	1	4
改期。	3	4
改约	-1	-5
放	5	0
放 ,	-2	4
放了	-14	-2
放了三	-3	0
放了支	-11	0
放大	3	-4
放屁	-7	1
放屁没	1	4
放心	-3	-8
放心 ,	-3	-1
放疗	4	-21
放疗后	-9	-11
放疗第	0	-4
放过	10	10
故	-6	-8
效	4	6
效期	10	5
效果	-6	-2
效针	-7	3
敏	-9	0
敏 ,	5	1
敏史	-3	0
敏性	-10	0
敏性休	-10	0
救	-28	10
救。	-5	1
救心	11	7
救护	-8	4
救护车	-3	4
救电	-12	0
救电话	-12	0
救箱	-11	0
救过	-8	0
救过来	-8	0
教	-31	-2
教一	-3	0
教一下	-3	0
教我	8	-2
敢	0	6
散	-9	6
散瞳	-1	-5
敬	8	1
敬的	12	1
数	-7	23
数到	8	8
数只	0	5
数只能	0	5
数字	-3	1
数据	-4	2
数据库	3	2
数数	8	6
数数只	0	5
整	13	3
整个	9	4
整个人	2	8
整天	3	-1
整理	-12	-2
敷	-6	7
文	1	13
文件	-4	3
文版	-8	0
文献	-6	0
文的	9	1
文的 ,	3	1
文说	-9	1
文说明	-9	1
斑	4	6
料	-7	2
料 ,	5	-7
料。	11	0
料已	3	0
料清	3	2
料清单	3	2
斜	1	3
斤	33	-30
斤 ,	30	-29
斤 , 脚	7	-14
斤。	-5	-2
断	49	-42
断 ,	19	-10
断了	17	1
断了 ,	12	-8
断供	12	-7
断片	-17	5
断药	9	-18
断货	9	-10
断货 ,	7	-5
断过	3	-5
斯	21	-3
斯的	7	-2
斯的明	7	-2
新	-17	-2
新 ,	5	0
新一	-8	0
新冠	-9	0
新加	-1	6
新加坡	-1	6
新症	-4	0
新症状	-4	0
新的	-7	1
新药	-10	-2
新药试	3	8
新闻	-1	-3
新闻说	2	-3
方	-10	-1
方 ,	5	-2
方。	-4	-3
方便	16	9
方案	-11	7
方案。	6	7
方能	4	0
施	9	-8
旁	2	8
旁边	2	3
旅	2	9
旅游	5	7
旅行	1	-3
族	7	5
无	-25	-8
无不	15	-12
无不适	15	-12
无任	-6	1
无任何	-6	1
无力	1	6
无发	-13	-3
无发热	-10	-3
无呕	-14	0
无复	-9	-6
无复发	-9	-6
无头	-13	0
无头痛	-13	0
无心	-7	0
无活	-3	0
无活动	-3	0
既	2	5
既往	8	5
既往史	4	0
日	34	-21
日 ,	11	3
日。	23	-3
日日	-9	2
日本	-19	4
日本做	1	-8
日本复	-14	4
日本的	1	-3
日自	4	0
日记	0	-3
日记卡	0	-3
日起	9	-6
日面	4	5
旧	14	-17
旧。	0	-1
旧。想	-4	-1
早	40	-9
早上	38	-11
早上开	3	2
早上起	11	1
早上都	-4	-6
早停	-3	-2
早到	0	5
早就	-11	-6
早晨	7	1
早晨起	6	0
早起	1	7
早起来	0	5
早餐	4	4
早饭	6	3
时	-25	1
时 ,	20	5
时一	11	-11
时一样	8	-10
时了	11	5
时了 ,	2	3
时候	-41	-4
时候能	7	-2
时内	-4	0
时前	14	15
时多	7	-2
时少	6	-8
时就	-9	0
时有	-5	-3
时没	4	0
时还	7	4
时还是	-7	0
时间	-6	4
旺	-7	6
昆	10	-4
昆明	10	-4
明	-8	-27
明 ,	-1	-4
明 :	-3	0
明 ?	-7	3
明、	3	1
明。	-5	-9
明书	-5	-2
明书写	-5	0
明后	6	2
明后天	6	2
明吗	1	3
明吗 ?	12	3
明天	35	-28
明天就	16	-7
明天早	6	-1
明天的	4	1
明年	-14	10
明怎	-6	2
明怎么	-6	2
明显	6	3
明晚	9	-13
明白	-9	-1
昏	-50	12
昏 ,	-6	-5
昏过	-7	2
昏过去	-6	2
昏迷	-37	0
昏迷、	-5	0
易	19	-13
易蒙	4	1
易蒙停	4	1
昔	1	-5
星	17	-7
星 ,	1	5
星期	24	-11
星期 ,	2	6
星期了	-9	-3
春	-33	2
春天	-9	2
昨	54	-22
昨儿	20	-4
昨夜	16	4
昨天	-3	-17
昨天中	3	-1
昨天刚	-8	-5
昨天化	8	-4
昨天和	4	2
昨天在	4	6
昨天夜	3	4
昨天开	1	-7
昨天打	-1	5
昨天早	4	-8
昨天晚	3	6
昨天查	2	5
昨天的	6	-5
昨天起	17	-30
昨日	4	-4
昨晚	19	0
昨晚到	2	-3
昨晚在	9	-3
昨晚开	21	-2
昨晚梦	-26	0
昨晚起	10	11
是	-15	8
是 "	9	2
是 ,	8	-1
是 0.0	-6	-2
是 00	-29	-1
是 000	-1	-10
是 0000	-5	0
是 0000 年	-5	0
是 38.0	-9	3
是“	-8	0
是一	-22	-1
是三	-16	-1
是三十	-4	0
是三年	-9	0
是下	2	4
是下月	-6	0
是不	-17	12
是不是	-16	14
是个	-4	1
是中	-12	5
是中风	-11	0
是人	-12	-6
是从	8	-19
是他	-5	0
是体	-18	0
是保	-1	3
是假	6	9
是假的	6	8
是做	-5	-6
是健	15	-13
是先	-6	0
是医	-8	1
是医学	-3	0
是单	1	-4
是单次	1	-4
是去	-5	-8
是去做	14	-2
是去年	-6	-6
是受	3	3
是可	9	6
是可以	9	1
是吃	-31	3
是后	5	-2
是后天	5	-2
是吐	-2	3
是吐血	-2	3
是否	27	7
是否含	13	4
是否有	-9	0
是否需	7	4
是周	-4	2
是周五	-4	2
是在	0	4
是坐	0	-4
是多	7	2
是多少	7	2
是好	18	-1
是完	-1	-4
是完全	-1	-4
是就	-17	-12
是必	6	-8
是想	-13	4
是想买	4	-2
是想问	8	6
是感	8	2
是感冒	8	2
是我	-14	3
是我们	12	-2
是我爸	14	4
是我自	17	1
是打	-8	0
是指	-10	0
是按	-9	1
是捂	6	4
是捂的	6	4
是早	0	7
是早上	0	7
是昨	11	-2
是替	-7	0
是有	-4	2
是来	11	0
是正	-4	0
是正常	-4	0
是每	-13	0
是每个	-4	0
是没	-5	-1
是没睡	3	1
是申	-7	0
是申办	-7	0
是病	8	-5
是痛	1	-10
是痛得	9	-10
是白	0	2
是白内	19	2
是直	-12	-1
是直接	-12	-1
是真	-4	10
是真的	-6	7
是着	8	13
是着凉	8	13
是空	0	1
是空调	3	1
是等	2	-3
是累	-2	-4
是红	10	11
是给	-15	0
是维	-7	3
是老	9	-2
是老样	-5	0
是耳	5	-1
是胃	12	5
是胃病	9	3
是自	-4	1
是英	4	-7
是药	-16	12
是要	-8	-6
是谁	6	1
是身	-13	-5
是身体	-13	-5
是过	3	-1
是这	-11	4
是退	0	4
是重	-14	2
是问	-9	-1
是降	-5	1
是颈	5	1
是颈椎	5	1
是高	4	1
是黄	0	-1
是黄的	0	-3
是黑	3	12
是黑的	0	5
显	-7	3
显示	-14	0
显示 00	-7	6
显示 hi	3	8
显示最	-13	0
晃	-13	5
晃。	1	4
晒	26	7
晒 ,	8	-4
晕	47	-25
晕 ,	15	-18
晕 , 血	9	-6
晕。	3	-10
晕不	4	-9
晕了	0	3
晕倒	19	0
晕倒了	27	11
晕厥	-11	0
晕没	0	-4
晕过	12	-2
晕过去	4	8
晚	65	-13
晚 39.0	2	6
晚 39.0 ,	2	6
晚一	9	-19
晚上	36	-25
晚上就	11	-5
晚上起	2	-3
晚到	2	-3
晚到现	2	-3
晚在	9	-3
晚就	21	-9
晚开	21	2
晚开始	21	2
晚把	14	5
晚期	2	-4
晚梦	-26	0
晚没	8	6
晚烧	7	1
晚烧到	3	-1
晚等	6	2
晚起	10	11
晚起右	7	-5
晨	9	16
晨 t	6	1
晨起	-4	3
晨起来	3	4
普	-3	-1
普利	7	3
普坦	2	-5
普通	3	7
普通的	-5	-1
普通话	-11	1
晶	-16	0
智	15	5
暂	4	-1
暑	5	6
暗	21	-3
暗红	21	-3
暗红色	17	-2
曲	7	-7
曲前	5	-3
曲前列	5	-3
曲唑	-6	-3
曲妥	-7	3
曲妥珠	-7	3
曲张	2	4
曲林	7	-3
曲泊	-3	3
曲泊帕	-3	3
更	31	-10
更新	1	-1
更新 ,	5	0
更痛	4	-2
曼	1	8
曼谷	6	8
曼谷做	-12	1
曾	-5	0
替	1	-10
替他	4	5
替代	1	4
替代的	-4	-1
替代药	3	0
替佐	2	-3
替佐米	2	-3
替卡	2	3
替卡韦	2	3
替尼	-27	-12
替尼 ,	9	0
替尼一	0	-3
替尼的	1	3
替尼第	-2	-6
替康	9	-5
替我	11	2
替诺	8	6
替诺福	8	6
替麦	6	-1
替麦考	6	-1
最	17	-41
最后	3	-21
最后一	13	-22
最好	-14	-3
最快	24	-6
最快什	3	2
最快几	11	5
最早	5	2
最近	-12	-24
最近一	-8	-5
最近没	-14	1
最高	-15	0
月	-40	1
月 ,	33	12
月 , 不	2	9
月 , 吃	-6	0
月 , 这	1	-4
月 00	-5	0
月 00 号	-5	-3
月。	10	0
月一	-6	-5
月了	-8	1
月了。	-3	0
月份	-5	3
月做	5	-3
月内	-4	-2
月内无	-3	0
月前	15	-4
月十	-5	8
月去	11	-5
月因	-5	0
月复	4	2
月多	6	0
月多少	6	0
月嫂	2	6
月嫂说	2	6
月子	2	4
月底	21	-14
月心	-8	0
月才	-8	-1
月没	5	1
月的	-1	6
月经	15	3
月还	7	-2
有	-5	-10
有 ,	-2	-9
有 , 就	-10	0
有 , 我	-1	4
有 0.0	13	8
有 0.0 。	1	3
有 00	29	9
有 00 ,	1	6
有 ?	21	-5
有 fever	-23	0
有 fever ,	-23	0
有。	-7	-18
有。这	3	-6
有一	13	-22
有一个	3	-3
有一块	1	3
有一点	9	-8
有三	-25	0
有三个	-10	2
有不	-10	-7
有不舒	-4	-2
有两	-2	-5
有两个	-4	-4
有个	12	8
有中	-10	0
有了	3	-10
有人	-18	-1
有什	-17	7
有什么	-17	7
有代	-5	0
有任	13	3
有任何	13	3
有便	-9	-5
有便宜	-9	-5
有保	5	-1
有六	5	-4
有几	3	1
有出	12	-10
有出血	14	-10
有别	15	1
有别的	17	1
有力	8	-2
有劲	4	-16
有劲 ,	-8	-13
有医	-2	-10
有医生	-2	-10
有半	-12	-2
有卖	8	-4
有发	-8	-2
有发烧	-16	-8
有号	1	3
有合	2	2
有合作	3	7
有吗	14	-3
有吗 ?	2	-4
有哪	3	-2
有啥	8	3
有四	-5	2
有国	-11	0
有头	4	-15
有少	0	-3
有少少	0	-3
有就	3	1
有尿	1	4
有彩	1	7
有彩虹	1	7
有必	-6	0
有必要	-6	0
有想	-2	-4
有房	-3	3
有房颤	-3	3
有抗	3	2
有折	-5	1
有折扣	-5	1
有新	-11	3
有无	-5	0
有时	-3	0
有更	2	-4
有没	-12	15
有没有	-18	2
有点	16	-52
有点发	21	-6
有点干	-31	4
有点恶	2	-5
有点痒	-15	-2
有点痛	0	-8
有点糊	6	-8
有点累	0	-5
有点红	2	-5
有点肿	3	-1
有点胀	-3	-8
有点酸	-12	7
有烂	9	3
有烂苹	9	4
有现	12	-10
有现货	12	-10
有病	-6	-1
有症	-6	0
有症状	-6	0
有的	27	13
有肝	4	3
有肝硬	4	3
有股	2	4
有胸	-3	7
有胸痛	3	7
有自	-8	-9
有自杀	-5	-6
有臭	4	-4
有臭味	4	-4
有血	3	4
有血 ,	6	0
有血块	3	-4
有货	15	-12
有货。	9	-5
有轻	5	6
有过	-18	-1
有过轻	-3	0
有这	6	7
有那	-6	0
有闪	3	-2
有闪光	3	-2
有黑	-6	-3
有黑影	1	-3
朋	-21	6
朋友	-21	6
朋友说	5	2
服	-27	-21
服 ,	5	-11
服 , 想	-10	0
服。	3	-7
服务	-7	0
服液	-5	-6
服药	-7	0
朗	-23	-10
望	8	-9
朝	8	-10
期	-17	16
期 ,	-4	6
期 , 今	6	6
期了	0	-1
期了 ,	-4	-2
期在	-1	6
期多	11	-5
期的	-11	0
期间	-12	2
木	11	29
木 ,	10	14
木头	-2	3
木板	10	2
木板 ,	3	1
未	13	-11
未见	3	1
末	-10	-6
末次	-18	4
本	24	0
本 ,	-3	1
本人	-16	0
本做	1	-8
本做个	-7	0
本做质	6	0
本地	17	-16
本地药	1	-3
本复	-14	4
本复查	-14	3
本有	-3	1
本来	21	10
本来一	14	11
本来就	-3	3
本来是	5	1
本来约	0	3
本的	1	-3
本院	16	-2
术	4	-34
术 ,	4	2
术前	-6	3
术后	-27	-12
术后 ,	4	2
术后三	-7	0
术后两	-6	0
术后第	-3	-2
朵	3	-12
朵嗡	2	8
朵嗡嗡	2	8
机	-10	15
机 ?	13	-3
机。	-4	-3
机上	-10	0
机去	-11	2
机吗	-8	2
机器	-13	-5
机回	-2	-4
机场	3	0
机构	5	0
机械	13	-3
机械瓣	13	-3
机的	-4	5
机票	4	-6
杀	19	9
杀了	50	15
杀念	-6	0
杀念头	-6	0
权	-4	1
杆	-1	4
杆菌	-1	3
杉	9	6
杉醇	8	5
李	15	-4
李丢	5	-4
李丢了	5	-4
材	4	2
材料	4	-1
材料 ,	5	-6
材料清	3	2
村	7	3
村医	10	11
村里	0	-4
束	16	3
束了	-7	0
束了。	-4	0
杠	-4	-3
条	6	33
条 ,	-10	2
条件	8	-1
条写	3	-1
条命	-3	0
条杠	0	3
条款	6	5
条胳	4	-6
条胳膊	4	-6
条腿	5	12
条腿像	2	8
条都	4	1
来	37	18
来 ,	18	8
来 , 今	0	-4
来 , 他	7	6
来 , 左	1	-6
来 , 手	2	-14
来 , 现	7	1
来 , 血	0	4
来。	16	-1
来。想	-4	1
来。我	-19	-2
来一	3	16
来一周	12	7
来不	3	4
来两	1	-3
来了	4	-13
来了 ,	21	0
来了。	-3	0
来再	0	3
来分	4	3
来分钟	4	3
来十	7	8
来右	3	-1
来后	24	12
来喝	-18	-2
来回	-7	-6
来天	5	-3
来天 ,	1	4
来好	-12	-1
来就	7	-13
来就好	0	-3
来就是	-3	2
来就眼	7	-17
来年	-16	-3
来年了	-4	-3
来得	5	-8
来得及	5	-8
来想	-6	-2
来是	-10	2
来曲	-6	-3
来曲唑	-6	-3
来没	-13	-2
来的	4	11
来的 ,	-11	1
来看	6	-1
来眼	5	6
来眼前	3	7
来第	2	-5
来约	-9	4
来约的	-9	2
来膦	0	-11
来膦酸	0	-11
来西	-4	-2
来西亚	-4	-2
来要	-1	-8
来越	44	-34
来越厉	5	-4
来越痛	0	5
来还	-6	0
来那	-2	-11
来那度	4	0
来都	-8	0
来问	-21	5
杯	16	6
杯 ,	7	2
杯子	3	1
松	16	-5
松 ,	3	-3
板	31	5
板 ,	12	4
板 00	23	-25
板 00 ,	20	-23
板 000	-33	0
板 000 ,	-23	0
板今	12	-7
板今天	12	-7
极	-16	-5
极 ,	-1	3
构	5	0
析	21	5
析 ,	0	3
析病	3	4
析病人	3	4
枕	5	-1
枕头	1	-2
枕头 ,	3	-11
林	-10	3
林 ,	9	-11
林 , 今	3	-8
林。	0	-5
枚	-6	1
枚 ,	-5	0
果	-31	23
果 ,	-3	5
果味	10	11
果味 ,	1	6
果糖	-25	2
枪	-5	0
枯	7	2
架	3	13
架 ,	-1	4
架两	-5	0
柏	26	17
柏油	22	18
某	-5	-3
染	-29	1
染 ,	-6	-5
染色	0	3
柚	0	5
柜	1	9
查	-24	-18
查 ,	-9	-11
查 ?	3	-3
查。	7	-7
查一	-6	0
查了	-25	0
查什	-7	0
查什么	-7	0
查出	-7	-10
查出来	-4	1
查得	2	-3
查心	11	-2
查查	1	5
查血	8	5
查过	-6	0
查都	5	1
柱	0	3
标	-36	-2
标准	-11	-3
标准里	-7	-5
标靶	-1	2
标靶药	-4	2
栏	-9	-7
树	6	5
栓	-23	-17
栓塞	-18	-11
栓塞 ,	2	-7
栓塞、	-7	0
校	17	2
校医	-1	-3
样	-14	26
样 ,	-36	9
样 , 今	-6	-5
样 , 吃	-6	1
样 ?	-4	6
样。	-12	-11
样便	9	-3
样吗	4	-7
样吗 ?	-7	-10
样子	-13	0
样样	-6	-6
样痛	6	-1
样的	-1	4
样能	-5	0
样黑	27	10
核	-6	-10
核实	-5	-5
核对	-12	-1
核磁	-8	0
根	6	-1
格	20	4
格。	15	-4
格列	2	11
格式	7	-7
格第	-7	0
格雷	-5	-1
栽	10	13
栽倒	5	7
框	-11	2
案	5	1
案 ,	-4	0
案。	6	8
案需	2	-3
案需要	2	-3
桌	8	4
桌上	4	3
档	-22	-3
档案	3	0
桥	-1	7
桶	12	12
桶上	7	7
梗	-44	4
梗 ,	3	2
梗塞	-8	0
梗放	-4	0
梗死	-3	0
梗阻	-3	0
梦	-27	0
梦见	-20	0
梦见自	-20	0
梯	8	0
械	13	-4
械瓣	13	-3
械瓣 ,	12	-8
检	-22	-24
检 ,	4	6
检。	-6	-1
检中	-7	1
检中心	-7	1
检发	-10	3
检发现	-10	3
检套	-8	4
检套餐	-8	4
检查	-8	-5
检查 ?	-1	-4
检测	8	-1
检的	-8	-6
检表	2	-3
检要	-10	-7
检说	4	0
棉	0	10
棉花	-3	7
棉花 ,	-6	0
棉花还	3	7
棒	-9	5
棒两	0	4
森	10	-8
椅	-15	6
植	28	0
植 ,	-4	4
植两	3	-4
植两年	3	-4
植后	-11	9
植术	7	-1
植术后	7	-1
植牙	6	1
植的	9	0
椎	-24	3
椎病	5	1
楚	-3	-28
楚 ,	1	-22
楚 , 没	5	-6
楚。	10	-11
楼	54	11
楼不	-3	-2
楼就	8	-6
楼就得	7	-5
楼比	5	-5
楼顶	45	19
概	-28	1
概多	-21	2
概多少	-21	2
概率	-11	0
概要	-6	1
榨	12	2
模	-26	15
模一	-1	3
模一样	-1	3
模板	4	4
模糊	-12	8
模糊 ,	-1	7
橘	-8	0
次	19	-27
次 ,	29	11
次 , 都	7	-1
次。	-2	3
次也	-6	-1
次了	0	3
次全	4	-1
次分	5	-1
次分 ,	5	0
次化	-42	1
次化疗	-42	1
次发	-4	0
次只	11	3
次回	6	-1
次复	6	-3
次多	0	-7
次多少	7	-7
次小	-1	-6
次就	-5	-6
次当	-3	2
次想	1	-3
次数	-2	5
次水	0	-10
次水样	0	-8
次没	2	7
次用	-3	1
次用药	-3	2
次的	11	-2
次筛	11	5
次覆	2	-7
次覆诊	2	-7
次视	5	-1
次还	-9	-11
次还是	-16	-8
次那	-13	0
次都	-5	-14
次随	0	3
次随访	0	3
欢	-44	3
欧	-27	1
欲	-6	6
款	3	0
款 ,	-4	0
款 ?	7	2
歇	4	-4
歇一	7	-5
止	-1	7
止不	25	21
止不住	25	21
止住	3	-12
止痛	8	-6
止痛片	3	-1
止痛药	7	-12
止痛针	0	4
止血	-18	4
止血带	-12	0
正	-54	-24
正事	-7	2
正事 ,	-16	5
正传	-6	0
正传 ,	-3	0
正在	-14	0
正常	2	-27
正常 ,	-18	-9
正常。	20	-21
正规	-16	0
此	9	9
步	-25	7
步就	1	7
歪	37	12
歪 ,	5	6
歪。	6	-2
歪了	12	7
歪了 ,	9	7
死	-16	-27
死 "	-7	0
死 ,	-18	0
死 , 我	-4	0
死。	-1	-3
死了	-21	-3
死了 ,	-23	-9
死亡	14	-3
死人	19	5
死我	-5	-7
残	5	-2
段	-29	3
母	-13	1
母乳	-5	1
母亲	8	-3
每	-13	-14
每个	-16	0
每个人	-4	0
每个月	-11	0
每周	0	6
每周一	0	6
每回	3	-2
每天	-14	-4
每天早	-9	-7
每年	-7	9
每年春	-10	2
每月	-5	-7
每次	16	-19
每次都	5	-13
毒	-19	-3
毒 ,	-15	1
毒症	-1	8
毒症 ,	6	7
毒药	-1	-10
比	19	-43
比一	18	-19
比一天	14	-14
比上	3	2
比价	-6	8
比右	1	-15
比右边	1	-15
比左	1	-10
比左边	1	-4
比平	17	-19
比平时	16	-19
比我	-9	0
比特	-7	-4
比特龙	-7	-4
比较	-1	3
比较一	3	1
毕	-10	0
毕业	-10	0
毛	-6	4
毛巾	18	7
毛病	-34	-9
毛病 ,	-13	-6
毛病。	-3	1
毛病没	-13	0
毫	-1	-23
毫克	9	-19
毫克 ,	7	-9
毫升	-8	-2
毫米	-18	0
毫米 ,	-10	0
氏	5	1
氏症	5	0
民	-2	2
民币	-6	3
气	46	67
气 ,	9	14
气 , 嘴	14	4
气。	12	3
气不	4	9
气不够	11	12
气促	-2	-6
气促、	1	-3
气切	1	-5
气又	2	6
气又深	2	6
气有	-3	2
气没	2	-4
气的	-15	3
气的、	-13	0
气短	8	5
气短 ,	8	5
气管	-2	-4
气胸	2	10
氢	14	2
氢化	12	2
氢化可	12	2
氧	15	-9
氧 00	2	-7
氧 00 ,	-3	-9
氧 00 。	9	2
氧 00 到	-5	-1
氧只	28	11
氧只有	28	11
氧机	-5	1
氨	-2	18
氨基	6	7
氨基酚	6	7
氨蝶	-4	11
氨蝶呤	-4	11
氨酶	4	-2
氮	9	5
氮平	9	5
氯	-5	5
氯吡	-5	-1
氯吡格	-5	-1
氯氮	9	3
氯氮平	9	3
氯雷	-13	1
氯雷他	-13	1
水	81	-23
水 ,	40	-17
水 , 不	3	-7
水 , 没	9	-7
水 and	4	-1
水、	3	-1
水。	5	9
水不	-4	2
水也	-3	0
水冲	9	-11
水冲了	9	-11
水呛	10	9
水呛 ,	9	9
水和	-10	-3
水样	15	-14
水泡	14	-22
水泡 ,	13	-20
水烫	8	9
水的	0	-3
水研	-1	-3
水研究	-1	-3
水能	5	-9
水都	2	-2
水都咽	1	3
汀	-12	-4
汁	8	-4
求	41	-3
求 :	-6	0
求个	3	-3
求代	11	-11
求代购	11	-11
求先	6	4
求医	14	6
求购	0	4
汇	1	1
汇款	-4	2
汇率	-4	-1
汗	54	55
汗 ,	-3	18
汗 , 恶	8	4
汗、	4	3
汗。	3	2
汗把	5	3
汗湿	2	-3
池	17	10
汤	11	-2
汤 ,	3	-7
沉	1	6
沉 ,	0	5
沙	46	-3
沙利	-8	1
沙利铂	-8	1
沙发	7	1
沙发上	7	1
沙坦	3	2
沙班	17	2
沙班 ,	-11	0
沙胺	8	-5
没	-2	-39
没 ,	-1	4
没不	6	-12
没不舒	6	-12
没买	-7	1
没了	-14	-8
没了 ,	-15	-5
没了。	10	-4
没事	21	-24
没事 ,	20	-13
没事。	10	-10
没事了	-21	6
没事吧	13	-7
没人	9	-2
没人接	4	0
没什	15	4
没什么	15	4
没做	-10	-6
没停	13	11
没停 ,	9	8
没再	-18	-4
没出	4	-13
没出血	14	-13
没出过	-8	0
没别	3	-2
没别的	3	-2
没到	-7	3
没力	14	17
没力 ,	2	6
没力。	2	3
没力气	9	5
没办	6	-2
没劲	20	3
没劲 ,	5	-5
没卖	-3	0
没去	7	11
没反	19	6
没反应	19	6
没发	3	-41
没发作	5	-5
没发冷	-5	-4
没发烧	1	-30
没变	-11	4
没变 ,	7	4
没变。	-7	0
没变化	-4	2
没吃	7	9
没吃抗	3	3
没吃饭	7	7
没吐	19	-19
没吐 ,	13	-9
没吐。	6	-9
没哪	6	-3
没啥	17	13
没啥不	5	-5
没回	2	-4
没声	1	4
没复	10	5
没大	3	3
没大便	1	5
没头	-1	-15
没头晕	0	-5
没头痛	-1	-9
没尿	12	15
没尿 ,	11	12
没开	-10	-7
没开始	-4	-6
没当	3	4
没当回	3	4
没心	9	-7
没怎	5	3
没怎么	5	3
没感	24	-6
没感觉	34	-6
没打	-3	-14
没打 ,	-4	3
没打过	5	-6
没抽	-5	1
没抽过	-4	1
没拆	4	2
没拆封	-4	0
没拉	4	-3
没排	1	5
没摔	11	-11
没摔过	11	-11
没放	2	7
没放屁	1	5
没敢	8	2
没昏	0	-5
没晕	6	-10
没晕过	8	-10
没有	0	-10
没有 ,	-10	-3
没有 ?	-2	-4
没有 fever	-23	0
没有。	-17	-9
没有不	-11	-8
没有中	-9	0
没有人	-5	-2
没有任	13	3
没有保	5	-1
没有出	14	-11
没有别	15	2
没有医	3	-9
没有发	-8	-2
没有合	-3	-5
没有头	4	-15
没有尿	1	4
没有想	-2	-4
没有抗	3	2
没有新	-2	3
没有更	2	-4
没有病	-6	-1
没有症	-6	0
没有胸	-2	7
没有血	8	-6
没有这	6	7
没毛	-11	-9
没毛病	-11	-9
没气	7	-2
没法	-1	-10
没流	-21	-8
没流血	-21	-8
没烧	7	-52
没烧 ,	1	-5
没烧。	10	-16
没烧没	8	-25
没犯	-10	-1
没犯 ,	-12	2
没犯过	3	2
没用	35	21
没用 ,	13	14
没用。	5	0
没用药	-4	1
没病	-17	7
没病 ,	-4	2
没病没	-5	-1
没症	14	7
没症状	14	7
没痛	-22	-3
没痛 ,	-2	-3
没睡	10	1
没睡好	7	2
没知	2	7
没知觉	2	7
没破	-8	-7
没破 ,	1	-4
没破没	-9	0
没碰	3	-5
没签	7	2
没精	5	3
没精神	5	3
没缓	3	1
没缓过	3	1
没肚	-23	-7
没肚痛	-5	-7
没肿	-23	0
没胃	3	-1
没胃口	3	-1
没胸	-1	-3
没血	2	-9
没血块	6	-4
没血没	-1	-4
没见	2	-10
没见红	1	-5
没解	11	8
没货	27	-4
没货。	9	-6
没起	-11	-1
没这	4	-2
没这么	4	-2
没问	-3	-14
没问题	0	-14
没高	4	-1
沥	8	14
沥青	6	13
沫	11	14
沫 ,	5	4
河	2	5
河边	5	5
油	26	-4
油 ,	-4	-3
油一	28	12
油一样	27	10
油和	-5	-3
治	-12	-15
治 ,	-7	1
治。	-4	3
治愈	3	3
治疗	8	-4
治疗 ,	13	-3
治疗。	3	-1
治疗后	-7	1
治疗的	-14	-1
泉	-20	-10
泊	-3	3
泊帕	-3	3
泌	4	-3
泌尿	3	1
泌尿外	3	1
法	8	-13
法 ,	-4	11
法林	3	-13
法林 ,	8	-10
泡	29	11
泡 ,	14	-18
泡 , 火	1	-9
泡 , 痛	11	-12
泡。	0	6
泡沫	7	10
泡沫 ,	3	4
波	-1	6
波士	-12	0
波士顿	-12	0
波生	10	-2
波生坦	10	-2
泥	1	-3
注	1	7
注射	1	-7
泪	3	-23
泪 ,	10	1
泪 , 看	3	-6
泰	-9	-5
泰国	-4	-4
泰国做	-8	-3
泵	11	6
泻	19	23
泼	9	-8
泼尼	9	-8
泼尼松	9	-8
洁	5	-2
洗	5	9
洗澡	6	14
洗肉	5	-7
洗肉水	5	-7
洗肾	11	-1
洗脱	-2	3
洗脱期	-2	3
洛	-18	4
洛芬	-8	2
洞	4	-1
洲	7	10
活	57	18
活。	-9	-11
活了	52	19
活动	-2	-4
活动性	-4	0
活着	19	3
派	3	1
流	45	-3
流。	10	5
流了	17	-10
流出	2	1
流出来	2	5
流到	3	4
流口	7	1
流口水	5	8
流感	-19	10
流感疫	-19	9
流泪	3	-7
流泪 ,	3	-6
流浪	3	-7
流浪狗	3	-7
流清	-11	1
流程	-8	-10
流程。	1	-3
流管	5	6
流管 ,	1	4
流脓	46	-31
流脓 ,	-2	3
流血	-15	8
流血 ,	5	0
流鼻	-14	8
流鼻涕	-3	8
浅	4	1
浆	4	7
测	-16	-9
测 ,	-5	-2
测不	3	-6
测不到	3	-6
浑	36	19
浑身	33	22
浑身发	18	4
浑身打	5	3
浑身起	3	2
浓	17	-11
浓度	7	6
浓茶	10	-18
浓茶 ,	7	-9
浪	4	-5
浪狗	3	-7
浪狗咬	3	-7
浴	9	1
海	-35	13
海关	12	-20
海关。	-3	3
海外	-12	-3
海外专	-6	-2
海德	-6	1
海德堡	-6	1
海默	-5	0
海默第	-3	0
涂	1	-1
涂 ,	0	6
涂。	3	1
消	-28	5
消。	7	-1
消了	-4	0
消化	1	1
消化科	3	1
消瘦	-5	1
消融	-10	0
涌	-3	-5
涕	-21	8
涕 ,	-8	4
涕打	-12	5
涕打喷	-12	5
润	-2	4
涨	-20	-1
涨了	-10	1
涨到	-3	-3
液	-32	13
液 ,	-6	0
液港	-11	1
液科	0	3
淋	19	1
淋巴	11	-11
淋巴瘤	13	-3
淌	3	10
淌 ,	1	8
淡	-3	-2
淡的	4	-2
深	13	-19
深 ,	5	-6
深又	4	13
深又快	3	10
深圳	5	-1
深度	-4	-3
清	11	-33
清 ,	-11	-6
清关	-4	5
清单	22	-1
清楚	-3	-28
清楚 ,	0	-21
清楚。	10	-11
清迈	-7	-2
清醒	8	-31
清醒。	1	-9
清鼻	-18	0
清鼻涕	-18	0
渐	-10	-6
渗	11	-6
渗血	3	8
渗黄	0	-7
渠	7	-7
渠道	7	-7
渠道 ,	9	-3
渠道。	6	-3
渣	1	3
温	5	13
温 00	19	3
温 00 度	14	4
温 36.0	-8	-27
温 36.0 ,	-4	-15
温 37.0	3	-15
温 37.0 ,	2	-10
温 37.0 。	2	-5
温 38.0	26	34
温 38.0 ,	6	14
温 38.0 。	7	1
温 39.0	11	4
温 39.0 ,	3	2
温≥	-12	0
温≥ 00	-4	0
温三	2	4
温三十	2	4
温度	-16	1
温度计	-9	1
温计	3	7
港	-5	-8
港那	-7	-1
渴	19	-6
渴 ,	8	-4
渴尿	8	-7
渴尿多	8	-7
游	6	2
湾	8	2
湿	7	-1
湿 ,	1	3
湿疹	-7	-4
湿透	2	4
溃	-16	11
溃疡	-12	6
源	2	5
溢	-16	0
溢血	-16	0
溢血走	-6	0
溴	7	-2
溴吡	7	-2
溴吡斯	7	-2
溶	-23	2
溶栓	-3	2
滋	6	-6
滑	5	-3
滑了	2	-10
滑了一	2	-10
滑倒	1	3
滚	9	17
滚 ,	2	9
滚烫	3	2
滞	3	-2
满	8	25
满一	-4	0
满一年	-4	0
满嘴	5	3
满嘴溃	4	4
满头	6	2
满屋	4	3
满身	13	2
滴	-9	0
滴 ,	3	-3
滴了	1	-4
滴血	-17	0
漏	-28	0
漏 ,	-18	1
演	-14	-3
漱	11	-6
漱口	8	-6
漱口水	0	-5
潜	-19	0
潜血	-19	0
潮	-8	1
澡	6	14
澳	10	-7
澳门	10	-4
激	-22	-9
激。	11	1
激素	-3	-6
灌	-3	5
灌注	0	3
火	-25	2
火烧	-5	-5
火辣	4	-7
火辣辣	4	-7
灯	15	8
灯有	1	7
灯有彩	1	7
灰	10	5
灰 ,	3	4
灵	-4	-5
灶	-10	1
炉	-6	5
炎	-42	-4
炎 ,	-5	0
炎、	7	0
炎。	-15	0
炎的	-7	0
炎那	1	-4
炎那个	1	-4
炭	2	5
炸	6	6
炸 ,	-3	6
炸了	-8	8
炸开	19	11
点	12	-73
点 ,	24	-29
点 , 不	5	-8
点 ?	2	8
点。	-10	-2
点一	5	-2
点一点	2	-5
点不	-4	2
点了	-2	5
点关	4	5
点凉	3	-4
点发	28	-1
点头	2	8
点干	-31	4
点恶	2	-5
点恶心	2	-5
点是	-6	2
点晕	7	-28
点栽	4	7
点栽倒	4	7
点没	17	-3
点点	-2	-5
点痒	-15	-2
点痛	0	-8
点痛 ,	0	-6
点的	-6	0
点糊	6	-8
点糊。	1	-6
点累	0	-5
点累。	0	-5
点红	-2	-7
点红 ,	3	-1
点肿	3	-1
点胀	-2	-9
点胀 ,	2	-5
点药	2	-5
点血	15	-13
点血 ,	12	-9
点酸	-12	7
点酸 ,	3	8
点黄	1	-4
烂	35	44
烂 ,	0	4
烂了	17	21
烂了 ,	1	8
烂苹	9	9
烂苹果	9	9
烈	8	1
烟	-9	-4
烦	-2	9
烦人	3	1
烦躁	13	7
烧	31	-49
烧 ,	-53	-36
烧 , 人	1	-3
烧 , 吃	-20	-2
烧 , 嘴	0	-3
烧 , 没	-13	0
烧 , 能	-6	-1
烧 00	16	28
烧 00 度	10	15
烧 38.0	12	-8
烧 38.0 ,	4	-14
烧 ?	-16	0
烧、	-18	2
烧。	35	-37
烧。想	9	-12
烧一	1	-4
烧不	-52	-10
烧不冷	2	-5
烧不痛	-5	-2
烧了	-38	9
烧伤	-17	3
烧到	29	11
烧到 00	25	15
烧到 38.0	2	-13
烧到 39.0	1	6
烧友	-8	0
烧友 ,	-6	5
烧吗	-14	-1
烧四	28	-12
烧就	1	-5
烧得	4	4
烧打	0	12
烧打寒	3	9
烧抽	35	16
烧抽搐	37	14
烧没	-12	-32
烧腰	5	-6
烧药	-7	8
烧过	-21	0
烫	40	1
烫 ,	18	-13
烫 , 体	3	-9
烫手	4	5
烫手 ,	3	3
热	-36	6
热 ,	8	-15
热”	-4	3
热、	-13	-2
热。	5	-4
热。想	4	-2
热性	-15	0
热性中	-15	0
热线	-14	0
热针	-5	2
焦	-17	0
然	70	47
然不	1	4
然像	1	-4
然剧	5	7
然剧痛	5	7
然又	4	2
然喘	-11	1
然喘不	-11	1
然看	17	12
然看不	17	12
然胸	-8	4
然高	-17	1
然高烧	-17	1
煞	11	6
煞白	11	6
煞白 ,	4	3
煞白。	4	2
煤	19	7
煤气	18	6
照	3	-6
照常	-24	1
照常上	-11	-2
照旧	16	-21
照样	-5	-1
照片	6	5
照镜	6	-6
照镜子	6	-6
照顾	9	10
熬	-4	-8
爆	-5	-19
爬	10	-11
爬 ,	20	3
爬山	-8	0
爱	3	8
爱人	-6	3
父	13	8
父亲	1	18
爷	11	-8
爷子	12	-7
爷爷	9	-1
爸	31	19
爸 ,	6	6
爸 00	-4	5
爸 0000	3	-2
爸 0000 年	3	-2
爸一	0	-3
爸从	2	3
爸吃	9	-8
爸在	18	5
爸妈	-16	-2
爸帕	9	-7
爸帕金	9	-7
爸换	3	-3
爸早	5	-3
爸爸	66	16
爸爸 ,	2	5
爸的	-4	10
爸肝	2	11
爸肝硬	-1	4
爹	1	8
片	-9	-7
片 ,	-9	-10
片 00	4	-1
片 ?	8	-4
片。	7	6
片吗	0	-5
片吗 ?	0	-5
片子	-12	-1
片紫	1	3
片要	0	3
片黑	5	-2
版	0	-5
版 ,	-7	-3
版。	-3	0
版的	2	-5
牌	0	-9
牌子	-11	-3
牙	42	5
牙 ,	-18	-1
牙医	9	7
牙科	3	5
牙龈	28	-9
牙龈出	16	-17
牛	-11	-2
物	-16	-7
物 ,	-3	0
物流	5	-2
特	-2	-9
特别	3	-2
特西	-3	-1
特西普	-3	-1
特龙	-7	-4
犬	8	-9
犯	14	10
犯 ,	-7	-1
犯了	29	2
犯困	-5	7
状	-2	8
状 ,	-3	10
状 :	-5	1
状。	14	-4
状况	-12	-1
状态	10	-1
状疱	-10	0
状疱疹	-10	0
状癌	5	1
状癌术	5	1
状腺	7	-1
状腺 ,	2	-3
状腺乳	5	1
狂	8	-8
狂犬	8	-9
狗	20	-1
狗咬	24	0
狗咬了	1	-4
独	-3	-2
狼	0	-6
狼疮	0	-6
猛	-2	-3
猝	-14	1
猝死	-8	1
猪	9	15
猪血	1	7
猫	-17	4
献	13	1
率	2	-1
率 00	2	4
率 00 ,	2	3
率 000	-3	-2
率多	0	0
率多少	5	0
王	3	-6
玩	-21	3
玩。	3	0
玩笑	4	2
环	-11	-21
环孢	17	-14
环孢素	17	-14
现	-8	29
现在	32	31
现在 ,	2	10
现在一	3	10
现在三	4	-5
现在不	-3	-1
现在人	11	-6
现在全	-4	2
现在只	2	-5
现在吃	-15	-7
现在吐	5	4
现在啥	-12	3
现在嘴	20	4
现在四	-1	-3
现在好	-16	-2
现在就	-17	6
现在想	-15	-2
现在有	0	-3
现在没	-8	-4
现在满	15	8
现在胸	14	7
现在能	-6	-1
现在脸	7	2
现在说	11	2
现在还	-4	-4
现在都	-7	-1
现的	-2	3
现眼	3	-9
现眼白	3	-9
现货	12	-10
现货吗	4	-4
玻	-1	-3
玻璃	1	-3
珠	9	21
珠单	0	6
珠单抗	0	6
珠子	6	3
班	-6	-13
班 ,	-7	6
班。	-9	1
班了	8	1
球	16	-3
球 ,	9	10
球蛋	10	-7
球蛋白	10	-7
琅	18	-11
琅勃	13	-4
琅勃拉	13	-4
琅南	5	-7
琅南塔	5	-7
理	-46	15
理 ,	-1	-3
理、	6	1
理、基	6	1
理。	6	1
理了	-9	0
理医	5	3
理医生	5	3
理吗	-3	-1
理员	2	-7
理员 ,	-10	-4
理咨	5	2
理咨询	5	2
理师	3	-6
理师说	4	-6
理报	9	4
理报告	9	4
瑞	-1	-3
瑞士	3	3
瑞戈	-5	0
瑞戈非	-5	0
瑞沙	13	-2
璃	1	-3
瓣	3	-16
瓣 ,	3	-8
瓣膜	6	-4
瓣膜换	3	2
瓶	6	12
瓶 ,	4	2
瓶。	8	0
甘	15	-8
甘精	17	-9
生	-27	21
生 ,	1	12
生。	2	3
生下	3	-2
生产	-1	6
生你	16	12
生你好	7	6
生写	0	4
生去	1	-4
生去年	-3	0
生吗	-5	1
生命	10	1
生坦	10	-2
生好	0	4
生完	12	2
生念	-4	0
生念头	-4	0
生意	2	3
生所	3	-6
生日	-2	3
生时	-3	0
生率	22	-5
生的	4	5
生看	-3	-7
生看看	-3	-6
生素	-9	7
生素 d	11	2
生线	-3	0
生线上	-3	0
生聊	-1	-3
生聊聊	1	-3
生能	0	-9
生视	4	-8
生视频	4	-8
生让	-15	4
生说	-22	-13
生说是	-9	0
生远	-18	1
生远程	-18	1
生都	-4	0
生问	0	-16
生院	12	4
用	21	9
用 ,	10	9
用 ?	-6	7
用 ? 我	-6	1
用、	-8	-2
用。	11	0
用不	3	9
用什	-8	-2
用什么	-8	-2
用再	9	4
用到	7	-8
用吗	-31	1
用吗 ?	-18	1
用哪	1	-5
用多	-4	0
用多少	-4	0
用奥	-3	-1
用完	5	-8
用我	24	-4
用清	12	-4
用清单	12	-4
用的	-19	7
用的 ,	5	3
用管	14	2
用肥	2	-6
用肥皂	2	-6
用药	-1	-4
用药 :	-5	1
用药。	1	5
用过	-5	0
用预	11	1
由	-3	-5
由我	6	0
由谁	-11	1
甲	-5	21
甲乐	-8	-3
甲亢	13	7
甲双	7	2
甲双胍	7	2
甲氨	-4	11
甲氨蝶	-4	11
甲油	-5	0
甲状	7	3
甲状腺	7	-1
甲盖	8	-2
申	10	14
申请	1	10
电	9	-9
电一	-4	-3
电一样	-4	-3
电图	-9	-1
电图说	9	-4
电子	-5	2
电池	16	9
电话	-13	-1
电话。	-4	1
电话打	3	2
电话没	4	0
男	24	27
男 ,	13	4
男 , 00	10	4
男 00	8	5
男主	-5	0
男孩	2	7
男性	3	4
男性 ,	3	4
画	3	6
畅	-4	-3
畅。	-6	0
畅。想	-6	0
留	-5	4
留学	9	5
留着	8	2
留言	3	1
略	-3	-6
疏	-3	-1
疏松	-3	-1
疑	-6	-2
疗	18	-2
疗 ,	2	6
疗 , 今	3	0
疗。	3	0
疗三	-5	-2
疗三年	-3	-2
疗中	3	-4
疗刚	10	1
疗前	-4	0
疗后	17	-4
疗后发	0	9
疗后第	19	-4
疗是	0	-4
疗的	-6	-1
疗科	7	-1
疗程	-13	-7
疗程 ,	5	-1
疗第	28	29
疗第 00	5	-1
疗签	8	3
疗签证	12	3
疗转	-4	0
疗转运	-4	0
疙	7	8
疙瘩	7	8
疙瘩 ,	16	11
疡	-12	6
疤	-7	2
疫	10	-5
疫治	8	-1
疫治疗	8	-1
疫球	3	-8
疫球蛋	3	-8
疫苗	-6	-3
疫苗 ,	6	1
疮	1	-15
疮老	2	-3
疮老毛	2	-3
疯	0	-3
疱	-8	-2
疱疹	-10	0
疱疹疫	-10	0
疸	1	-6
疹	-15	-30
疹 ,	-4	-2
疹子	19	-24
疹子 ,	5	-3
疹疫	-10	0
疹疫苗	-10	0
痂	4	1
病	-21	-7
病 ,	21	7
病 , 就	-17	0
病 , 想	-5	0
病。	-6	-15
病人	1	11
病人 ,	17	9
病例	-3	3
病十	-5	4
病历	11	8
病友	-17	-7
病发	-10	0
病史	2	-3
病史摘	1	-4
病号	9	6
病号 ,	2	3
病情	19	-5
病房	-10	1
病房 ,	-3	0
病毒	-3	-10
病没	-18	-1
病没有	-13	0
病理	10	6
病理、	6	1
病理报	9	4
病甲	4	1
病的	-1	5
病都	10	0
病都要	10	0
症	-55	10
症 ,	4	-7
症。	-4	0
症医	5	1
症状	-6	10
症状 ,	-3	10
症状 :	-5	1
症状。	14	-4
症试	-3	1
症试验	-3	1
痒	-51	-27
痒 ,	-22	-19
痒 , 不	-18	0
痒 , 没	-9	0
痒得	0	-5
痒得睡	0	-4
痔	3	-5
痔疮	3	-5
痔疮老	2	-3
痕	-4	-3
痘	1	-3
痛	101	-25
痛 ,	69	7
痛 , 一	1	-4
痛 , 不	-2	-7
痛 , 今	1	-5
痛 , 吃	21	-16
痛 , 吐	4	7
痛 , 咳	1	6
痛 , 手	3	-2
痛 , 有	10	-7
痛 , 没	3	-8
痛 , 痛	0	5
痛 , 看	2	4
痛 , 眼	3	-3
痛 , 能	-22	-1
痛 , 血	-1	-3
痛 , 跟	10	3
痛 , 这	2	4
痛、	-11	7
痛。	-12	-32
痛。想	4	-7
痛。约	0	-4
痛一	3	-3
痛一天	8	-6
痛不	1	-12
痛不烧	3	-5
痛两	6	-6
痛两天	8	-10
痛也	-3	-5
痛了	11	-11
痛到	7	22
痛到腰	2	3
痛得	84	7
痛得冒	2	3
痛得厉	5	11
痛得撞	1	7
痛得直	9	12
痛得要	14	5
痛恶	8	10
痛恶心	8	10
痛没	-13	-13
痛片	3	-1
痛痛	-13	-8
痛的	9	6
痛眼	11	-18
痛眼不	4	-10
痛药	7	-12
痛过	-14	6
痛过 ,	-4	1
痛还	40	29
痛醒	4	-7
痛醒 ,	4	-5
痛针	0	4
痫	-26	-21
痫发	-10	0
痫发作	-10	0
痫药	-8	-9
痰	14	-21
痰 ,	3	-8
痰里	12	-5
痹	-11	-1
瘀	10	-11
瘘	9	-7
瘘管	9	-7
瘤	-7	18
瘤 ,	-2	4
瘤术	2	7
瘤术后	2	7
瘤的	6	0
瘦	-4	-10
瘦了	3	-12
瘩	7	8
瘩 ,	16	11
瘫	-12	0
瘫了	-21	-4
癌	35	6
癌 ,	36	-4
癌。	8	3
癌吃	11	1
癌手	3	-3
癌手术	3	-3
癌放	22	-5
癌放疗	11	-16
癌术	-22	9
癌术后	-22	9
癌的	-6	-2
癌脑	1	6
癌脑转	5	3
癌骨	6	-2
癌骨转	5	2
癫	-24	-7
癫痫	-17	-7
癫痫发	-10	0
癫痫药	-14	-6
登	0	13
登记	3	-4
登记 ,	7	-1
登记一	-4	-1
白	13	5
白 ,	16	12
白 00	5	11
白 00 ,	5	10
白 000	-21	-2
白 000 ,	-15	0
白。	7	5
白内	-12	-1
白内障	-12	-1
白又	4	6
白发	30	-22
白发黄	30	-22
白天	-19	3
白得	4	3
白得像	3	2
白没	-1	-5
白片	6	3
白眼	8	2
白紫	-10	0
白细	21	-3
白细胞	21	-3
白血	2	0
白血球	-4	-6
白血病	6	6
白酒	-5	4
白针	34	5
百	-1	-12
百 ,	-3	-1
百三	6	-2
百三 ,	4	-8
百分	-6	0
百分之	-6	0
百毫	-2	-3
百草	7	2
百草枯	7	2
皂	2	-7
皂水	2	-7
皂水冲	2	-7
的	-50	0
的 "	5	3
的 )	-3	1
的 ,	2	13
的 , 一	-6	-3
的 , 不	3	-9
的 , 人	1	5
的 , 今	7	3
的 , 体	9	-3
的 , 大	1	3
的 , 想	-10	2
的 , 我	-10	-3
的 , 所	-6	0
的 , 昨	2	-5
的 , 没	-4	-5
的 , 肝	2	3
的 , 说	6	5
的 , 还	10	-3
的 , 那	7	-1
的 0.0	2	-6
的 :	10	-2
的 ?	12	-6
的“	4	-1
的、	-13	0
的。	5	6
的。不	28	6
的一	-4	8
的不	-2	7
的不舒	-17	-3
的专	-8	-1
的专家	-8	-1
的东	13	5
的东西	13	5
的中	-1	8
的中文	-2	6
的临	-9	-9
的临床	-9	-9
的主	-6	1
的了	-15	-3
的了 ,	-7	-3
的事	4	10
的事 ,	7	-7
的事。	15	14
的事了	3	-3
的二	-7	0
的人	25	6
的价	-8	1
的仿	5	-3
的住	-6	0
的公	-10	3
的公寓	-7	3
的出	12	-5
的包	-1	-3
的化	24	15
的化疗	29	15
的医	17	0
的医生	24	0
的医院	-3	2
的单	1	7
的单子	0	5
的口	7	2
的可	9	2
的号	10	-12
的吗	-30	5
的吗 ?	-9	1
的哪	2	3
的国	9	0
的地	8	-8
的地方	8	-8
的处	-4	-1
的复	-9	-2
的大	6	-1
的大夫	3	-2
的套	2	-3
的套餐	2	-3
的奶	-5	7
的奶奶	-5	7
的妈	13	-1
的字	23	-8
的安	16	9
的安眠	16	9
的小	-8	2
的就	-7	0
的屎	2	5
的工	3	2
的工作	3	2
的差	-3	3
的康	-7	0
的康复	-7	0
的心	14	11
的快	-5	1
的念	-6	-3
的念头	-6	-3
的抗	-1	8
的报	4	-3
的报价	4	-3
的日	-27	-1
的时	18	-4
的明	7	-2
的是	-15	10
的是下	8	6
的是不	-3	1
的是我	-17	0
的是降	-5	1
的曲	7	-3
的机	0	-9
的机票	0	-9
的松	13	-1
的检	-5	-2
的检查	-5	-2
的毛	-20	0
的毛病	-20	0
的海	-2	-3
的海外	0	-3
的爸	3	4
的牙	3	1
的甲	-14	3
的甲状	-9	-2
的疫	12	-12
的疫苗	12	-12
的病	-2	10
的病人	9	8
的病历	7	3
的痰	1	6
的白	-2	3
的白内	-5	-1
的皮	5	5
的看	3	-9
的看法	-4	1
的研	3	0
的研究	3	0
的稀	0	5
的筛	3	3
的筛选	3	3
的精	-8	0
的线	4	7
的线上	4	7
的老	0	3
的聊	-21	0
的肾	21	3
的胃	-4	-8
的能	-1	-4
的脑	11	-1
的英	3	5
的英文	3	5
的药	6	4
的药 ,	-18	3
的血	14	-18
的血 ,	9	1
的行	-14	0
的视	6	1
的视频	6	1
的试	-2	8
的试验	-2	8
的话	1	-9
的说	-4	1
的费	7	-1
的费用	7	-1
的资	6	4
的资料	7	4
的还	-15	5
的进	0	3
的进口	-1	6
的那	-14	-3
的那个	-5	3
的那种	-9	-4
的都	-16	3
的都好	-4	0
的都是	1	9
的量	18	-19
的量 ,	4	-14
的量了	3	-5
的针	-14	0
的降	1	5
的骨	4	-1
皆	11	3
皮	6	17
皮 ,	0	-3
皮。	-3	4
皮一	2	4
皮下	4	4
皮也	0	-3
皮发	-8	0
皮抬	4	4
皮抬不	4	4
皮疹	-13	0
皮疹 ,	-5	0
皮耷	-4	10
皮耷拉	-4	10
皮肤	26	-8
皮肤干	-15	13
皮肤有	13	-6
皮肤科	14	0
皮肿	2	3
盆	18	10
盆鲜	5	3
盆鲜红	5	3
益	-2	-3
盐	5	-8
监	-16	1
监测	-17	0
盒	-27	12
盒 ,	-23	6
盒多	3	7
盒多少	3	7
盒子	-7	0
盖	13	11
盖 ,	0	5
盖两	3	3
盖两床	3	3
盖章	-13	0
盖章的	-6	-1
盘	-12	-4
盘 ,	2	9
目	-5	8
目 :	-8	0
目前	-11	4
目前没	-18	2
目前还	7	-2
目录	5	-4
直	21	24
直不	10	9
直不起	10	7
直从	2	3
直付	1	-8
直叫	4	5
直吃	4	-1
直吐	24	-1
直吐 ,	3	5
直在	-2	9
直打	-4	1
直接	-20	1
直接去	-7	-8
直没	-13	-3
直流	4	2
直睡	2	5
直稳	-3	0
直肠	-9	3
直肠癌	-9	3
直这	-4	-5
直这样	-4	-5
相	-4	-5
省	15	-8
看	-4	18
看 ,	6	1
看 ?	7	5
看。	9	1
看一	4	-5
看一眼	2	-6
看下	-21	-3
看不	21	23
看不到	14	6
看不懂	6	0
看不清	-10	3
看不见	11	13
看东	19	4
看东西	19	4
看了	-8	0
看你	7	5
看到	-19	-6
看到你	-14	0
看医	-7	0
看医生	-7	0
看吗	17	-6
看完	-8	1
看得	-11	0
看得我	-7	1
看心	-13	-3
看手	0	-5
看新	6	-5
看新闻	1	-3
看有	-5	0
看有没	-5	0
看法	-4	1
看灯	2	11
看灯有	1	7
看病	2	-1
看病 ,	2	5
看看	0	-15
看看。	7	-2
看看有	-5	0
看着	-7	-3
看见	15	-5
看过	19	9
看这	5	-2
看错	6	-4
看错了	6	-4
真	-29	-1
真是	-13	-7
真是要	1	-6
真的	22	8
真的吗	-6	4
眠	23	18
眠监	-13	0
眠监测	-13	0
眠药	48	17
眠药都	38	12
眼	60	10
眼 ,	-4	-6
眼。	0	5
眼一	9	4
眼下	-38	-11
眼不	0	-10
眼不花	0	-10
眼前	28	9
眼前一	3	7
眼前冒	1	8
眼前发	15	-3
眼就	4	-6
眼底	6	-4
眼泪	0	-1
眼泪 ,	0	3
眼珠	6	6
眼珠子	5	3
眼白	39	-31
眼白发	30	-22
眼皮	6	5
眼皮也	0	-3
眼皮抬	4	4
眼皮耷	-4	10
眼皮肿	2	3
眼睛	29	-5
眼睛发	15	-6
眼睛往	4	4
眼睛有	0	-4
眼睛黄	7	10
眼科	3	-5
眼突	13	1
眼突然	13	1
眼胀	1	3
眼胀痛	1	3
眼花	11	8
眼药	3	-1
眼药水	3	-1
眼镜	3	-7
眼黑	5	7
着	50	16
着 "	-5	0
着 " 可	-5	0
着 ,	26	12
着 , 这	4	4
着“	-9	0
着。	-12	-9
着不	24	-1
着不动	9	8
着不喘	10	-10
着两	2	-8
着也	4	6
着了	5	0
着他	3	4
着凉	8	20
着去	-8	4
着吃	8	-13
着吃吗	9	-9
着吐	0	5
着吐 ,	0	3
着呢	4	-2
着就	-1	3
着急	-17	5
着没	11	1
着没事	3	1
着烫	13	-7
着烫 ,	6	3
着痛	22	-10
着痛 ,	16	0
着睡	11	10
着胸	-4	1
着胸口	-4	1
着说	5	-4
着说话	1	-6
着还	4	-1
着都	10	-4
睁	13	16
睁不	4	16
睁不开	4	16
睁眼	10	-1
睁眼。	0	3
睛	29	-5
睛发	15	-6
睛往	4	4
睛往上	4	4
睛有	0	-4
睛有点	0	-4
睛黄	7	10
睡	8	7
睡 ,	8	13
睡 , 叫	2	6
睡。	-16	5
睡一	2	3
睡一觉	2	3
睡不	10	-24
睡不着	8	-26
睡了	9	-2
睡好	7	2
睡好 ,	3	1
睡得	-35	4
睡得好	-4	0
睡得着	-12	-1
睡眠	-26	0
睡眠监	-13	0
睡觉	-1	-5
瞅	1	2
瞅瞅	5	1
瞪	5	5
瞪瞪	5	5
瞳	5	-2
瞳孔	6	4
知	8	33
知情	3	-2
知情同	3	-2
知觉	2	7
知道	11	20
知道 ,	4	1
短	11	12
短 ,	8	5
石	-21	9
石头	2	3
石头 ,	-3	1
矿	1	-3
码	-1	9
砍	4	8
研	-28	-10
研究	-8	-7
研究 ,	16	7
研究。	15	0
研究中	9	-1
研究医	1	-5
研究协	5	-1
研究护	5	1
研究的	-5	-1
研究者	1	6
研究药	19	-16
研究要	-15	0
研究还	1	-3
破	16	-33
破 ,	1	-4
破了	8	-6
破没	-9	0
破皮	13	-9
砷	-3	4
砷剂	0	4
砸	-8	0
硅	-4	1
硝	26	3
硫	3	9
硬	54	30
硬 ,	0	-3
硬化	24	16
硬化 ,	6	1
硬化。	8	3
硬又	0	-11
硬又烫	0	-10
硬块	5	-1
硬得	19	12
硬得低	8	6
硬得像	10	6
硬朗	-22	-10
硬说	4	3
硬邦	1	6
硬邦邦	1	6
确	-8	2
确认	-4	3
硼	2	-3
硼替	2	-3
硼替佐	2	-3
碍	-1	-9
碍 ,	-5	-2
碎	-10	2
碎石	-3	0
碗	-26	0
碗 ,	3	-1
碗饭	-15	-4
碘	11	-9
碰	2	0
碰到	4	-7
碳	1	8
碳酸	1	8
碳酸锂	1	8
磁	-9	0
磕	11	20
磕了	6	13
磨	12	-4
磨盘	6	5
磨盘 ,	5	4
磷	-6	2
磷 0.0	6	3
磷 0.0 ,	6	3
示	-16	-3
示 00	-7	6
示 00 ,	0	5
示 hi	3	8
示“	10	9
示心	7	-3
示最	-13	0
示最高	-13	0
礼	1	1
礼拜	10	1
礼拜 ,	7	1
礼拜一	-4	2
礼拜了	4	-2
礼拜五	-10	2
社	16	-6
社区	7	-2
社区医	-4	1
社区说	4	5
祝	8	6
神	22	2
神志	20	9
神志不	17	17
神志清	3	-8
神病	3	4
神科	-4	3
神科医	-5	0
神经	-18	-4
神经内	-5	0
神经科	2	-5
神还	7	-14
神还好	3	-3
票	-10	-4
票抬	-3	-3
票抬头	-3	-3
票能	3	1
禁	11	11
福	4	5
福韦	8	6
离	-2	-7
离子	-4	-4
私	13	6
秋	-3	3
种	-20	-3
种 ,	1	-8
种。	-5	2
种药	-8	-4
科	-14	11
科 ,	-8	-4
科 ?	5	-6
科。	-2	3
科医	-7	5
科医师	-6	5
科吗	7	1
科吗 ?	6	1
科大	0	-5
科大夫	0	-5
科室	-3	0
科护	1	-3
科护士	1	-3
科普	-7	0
科看	19	0
科要	-1	-8
科视	8	7
科视频	7	13
科说	-6	1
科远	4	4
科远程	4	4
科里	17	-2
秒	11	0
秒 ,	16	-5
秘	-20	-4
租	2	4
积	1	5
移	17	24
移 ,	8	1
移植	26	2
移植 ,	-4	4
移植两	3	-4
移植后	-11	9
移植术	7	-1
移植的	9	0
移民	-15	-4
稀	12	-2
稀 ,	4	2
稀的	5	-4
稀的 ,	5	-3
稀饭	0	-1
稀饭 ,	0	-3
程	1	2
程 ,	6	-3
程 , 这	2	-3
程。	14	2
程会	3	7
程会诊	3	7
程医	2	-10
程医生	2	-10
程的	-7	1
程看	-9	-5
程看看	7	-6
程问	-7	1
稍	1	-5
稍微	1	-5
税	9	2
稳	-32	-6
稳 ,	3	-9
稳定	-12	3
稳定 ,	-27	4
稳当	-3	-1
稿	3	1
稿。	-3	0
穴	3	3
究	-8	-7
究 ,	16	7
究 , 请	3	0
究。	15	0
究中	9	-1
究中心	9	-1
究医	1	-5
究医生	1	-5
究协	5	-1
究协调	5	-1
究护	5	1
究护士	5	-2
究护理	0	3
究的	-5	-1
究者	1	6
究药	19	-16
究药 ,	17	-8
究要	-15	0
究还	1	-3
究还收	14	-1
空	0	0
空了	14	12
空公	11	0
空公司	11	0
空腹	-7	0
空调	3	-11
穿	24	24
穿不	0	3
穿刺	29	3
穿孔	-8	0
穿孔、	-3	0
突	68	38
突发	-4	2
突发胸	-5	2
突然	74	35
突然不	1	4
突然像	1	-4
突然剧	5	7
突然喘	-11	1
突然看	17	12
突然胸	-8	4
突然高	-17	1
窗	12	8
窗口	-4	1
窗帘	7	3
窜	11	4
窜到	7	2
窝	3	6
窦	-7	-2
立	6	-3
立医	6	-1
立医院	6	-1
立即	-19	0
立即就	-5	0
立即拨	-12	0
站	20	21
站不	11	15
站不住	3	9
站不起	7	3
站就	2	7
站的	5	-3
站起	-3	-6
站起来	-4	-3
站起身	1	-3
章	-16	2
章 ,	-3	0
章的	-6	-1
竭	-9	2
端	13	11
端不	5	4
端不住	5	3
笑	-12	4
笔	-3	1
笔 ,	-6	0
符	-9	1
符合	-9	1
第	14	40
第 00	2	-3
第 00 天	19	4
第 3	-4	2
第 5	14	9
第 6	3	-1
第 9	-3	0
第一	-58	7
第一次	-21	3
第七	-28	0
第三	36	10
第三周	9	-12
第三天	-2	8
第三年	4	-1
第三次	14	3
第三针	-2	8
第九	8	-7
第九天	12	-1
第二	12	3
第二个	1	-6
第二十	-4	-9
第二周	6	-8
第二天	-19	9
第二意	-5	1
第二次	3	2
第二针	25	9
第五	29	15
第五周	3	-3
第五天	28	19
第八	7	10
第八天	7	3
第六	3	6
第六天	9	6
第十	-9	2
第十二	-12	-3
第十天	1	10
第四	-9	-9
第四个	-12	3
第四天	3	-3
第四次	-6	-8
第四针	8	-2
等	30	8
等 ,	-7	0
等下	2	-7
等不	2	6
等他	9	0
等你	-3	3
等你们	-1	3
等几	-4	2
等到	11	-8
等到那	8	-6
等待	3	1
等得	-11	-1
等着	1	6
筋	-13	5
筋 ,	5	-3
筋、	-6	0
答	18	16
答复	-1	4
答非	10	2
答非所	10	2
筛	-16	3
筛查	-5	-1
筛查 ,	4	-10
筛选	-3	-1
筷	15	13
筷子	15	13
筷子老	7	2
签	-12	-2
签 ,	11	0
签 ?	-3	-1
签名	-2	-6
签字	-22	0
签证	-14	4
签证 ,	12	4
签证材	-6	-1
简	-7	-6
算	0	-9
算 ?	22	4
算。	-10	1
算下	5	-3
算下来	4	1
算不	-8	2
算不算	-11	2
算命	-3	-3
算命的	-3	-3
管	13	5
管 ,	8	4
管。	2	13
管子	-2	-8
管子 ,	-6	0
管放	-5	3
管放了	-5	3
管昨	5	-9
管死	3	-1
管死亡	3	-1
管用	5	-10
管癌	13	4
管癌放	11	10
管的	7	5
箭	-7	-5
箭头	-7	-5
箭头 ,	-7	-3
箱	-29	4
箱 ,	-7	0
米	-31	-17
米 ,	-11	-6
米松	1	-5
米汤	2	-8
米汤 ,	0	-4
类	19	-5
类的	8	-5
类药	-4	-1
类风	3	1
类风湿	3	1
粉	4	15
粉红	4	8
粒	47	-12
粒 ,	15	-12
粒 0.0	12	-3
粒 0.0 ,	18	1
粒。	9	0
粒细	10	7
粒细胞	10	7
粗	6	-22
粗一	1	-12
粗一圈	1	-12
粗了	1	-7
粗了一	1	-7
粥	-34	1
粪	6	7
粪味	1	3
粹	-7	-1
精	17	-23
精神	7	-10
精神病	3	4
精神科	-4	3
精神还	7	-14
糊	-7	23
糊 ,	2	11
糊。	3	1
糊涂	2	-3
糊涂 ,	0	3
糊涂。	3	1
糊糊	8	19
糊糊 ,	1	3
糊糊。	1	7
糖	-5	-19
糖 0.0	-8	3
糖 0.0 ,	-7	3
糖 00	5	0
糖 00.0	9	2
糖。	-8	1
糖仪	7	4
糖仪显	5	0
糖化	-35	-6
糖化 0.0	-4	0
糖友	0	5
糖尿	-14	-5
糖尿病	-1	-5
糖水	2	-11
糖的	8	-1
糖药	9	3
糖足	9	3
糖都	13	-5
糖都在	13	-5
系	-19	-4
系人	-7	8
系人 :	4	4
系咪	-2	4
系想	-15	1
系统	-2	4
素	-7	-16
素 ,	-5	-4
素 00	6	-8
素 00 ,	5	-5
素 000	-14	1
素 000 。	-14	0
素 d	11	2
素。	4	1
素打	-7	1
素打完	-7	1
素笔	0	10
索	-3	-14
索 ,	-1	-12
紧	27	7
紧 ,	14	8
紧。	1	-3
紧吗	28	1
紧急	-13	2
紫	58	14
紫 ,	8	-12
紫。	7	6
紫一	15	-18
紫一块	15	-19
紫了	11	4
紫杉	8	5
紫杉醇	8	5
紫红	4	13
紫黑	3	4
累	10	-11
累 ,	-1	5
累的	1	-3
絮	-4	-1
红	94	-51
红 ,	14	4
红、	4	-8
红。	-1	-7
红不	-6	-5
红不痛	-10	-1
红了	6	-1
红了一	5	-4
红又	11	-27
红又硬	0	-8
红得	-12	5
红斑	-2	5
红泡	0	8
红点	3	4
红点 ,	0	-5
红疹	2	-9
红疹子	1	-6
红的	8	2
红的 ,	15	2
红的血	4	0
红素	26	-11
红素 00	-1	-3
红红	2	-4
红肿	26	-29
红肿流	19	-7
红色	15	3
红色 ,	-2	-6
红色泡	1	4
红色的	15	0
红色血	4	4
红药	0	6
红药水	-4	5
红蛋	-11	7
红蛋白	-11	7
纤	8	2
纤维	8	2
纤维化	8	2
约	4	10
约 ,	-5	-3
约 000	3	0
约 000 ml	3	0
约一	-3	0
约个	-1	5
约个儿	2	3
约个视	2	5
约了	3	-1
约到	-1	-7
约单	-13	-3
约吗	22	2
约吗 ?	30	-4
约国	0	-6
约国外	0	-6
约明	5	-3
约明天	3	-6
约的	-2	9
约的是	10	7
约皮	14	0
约皮肤	14	0
约要	0	-4
约视	-4	1
级	-25	3
级 ,	-7	0
纪	1	3
纯	-2	9
纯属	-10	0
纯粹	-7	-1
纳	3	2
纸	11	-3
纸。	-6	0
纸上	19	-8
纽	24	7
纽扣	24	7
纽扣电	24	7
线	-19	8
线 ,	-8	7
线上	-33	3
线上问	3	-3
练	-8	-3
组	18	-1
组 ,	1	8
组。	5	0
组前	-6	-5
组标	-8	-5
组标准	-8	-5
组的	3	-2
组织	-8	0
细	36	5
细胞	38	-2
细胞 0.0	35	-19
细胞减	-15	0
细胞只	13	8
细胞肺	7	-8
织	-8	0
终	-1	-10
经	16	14
经七	1	3
经三	-3	-2
经买	14	6
经买了	12	6
经八	-4	-2
经内	-5	0
经把	19	4
经科	2	-5
绑	4	1
结	-27	5
结 (	-3	4
结 ( 摘	-3	4
结婚	-6	-4
结束	16	3
结束了	-7	0
结果	-8	1
结核	13	-1
结石	-10	0
结肠	-4	0
结节	-20	0
给	-25	16
给一	-5	-3
给了	7	7
给他	30	4
给你	-13	15
给你们	-14	14
给开	6	-2
给我	2	2
给我。	-3	-1
给我们	-4	0
给我妈	-9	2
给看	-2	-2
给看看	-3	3
给自	0	-3
给自己	0	-3
绝	9	-7
绝经	3	-1
绞	21	15
绞痛	14	14
绞着	14	9
绞着痛	14	9
统	-5	3
统一	-3	-1
继	-12	0
继续	-12	0
继续吃	-1	-6
绪	-5	-3
续	-29	9
续吃	-1	-6
续费	-5	3
绳	26	5
维	-17	12
维化	8	2
维奈	2	8
维奈克	-2	5
维持	-9	3
维持治	5	1
维生	-11	1
维生素	-11	1
综	3	1
综合	4	1
综合征	4	1
绿	-1	9
绿 ,	-10	1
绿水	12	-2
绿水 ,	4	-3
缓	0	0
缓解	-9	-5
缓解 ,	-7	1
缓过	3	1
缓过来	3	1
缓释	4	2
编	8	-1
编号	11	-2
缘	4	-4
缝	13	5
缩	-7	-2
缬	3	1
缬沙	3	1
缬沙坦	3	1
缴	17	3
缸	7	3
缸里	7	3
缺	5	-15
缺货	15	-12
缺货 ,	14	-9
网	14	16
网上	14	13
网上说	8	-2
网上问	3	6
网膜	0	-4
网页	-18	6
罗	6	-13
罗替	3	-5
罗替尼	3	-5
罗特	-3	-1
罗特西	-3	-1
置	-7	1
置换	-3	2
置换 ,	-3	0
美	22	-8
美国	13	-4
美多	9	-6
美多芭	9	-6
羟	-2	-7
羟考	-3	-4
羟考酮	-3	-4
群	-11	2
群友	-7	-3
群里	-7	1
群里转	-5	0
翻	-12	7
翻 ,	5	9
翻译	-8	6
翻译。	-8	0
翻译成	5	3
翻译费	4	0
翻身	6	-9
老	9	5
老人	-19	18
老人家	-2	5
老人说	2	5
老伴	3	3
老公	24	12
老公刚	8	1
老太	-14	5
老太太	-14	5
老头	-1	-4
老头子	-5	2
老妈	6	4
老婆	0	21
老婆说	-16	5
老家	-2	10
老师	18	0
老师 ,	5	-2
老年	16	12
老往	2	5
老往下	1	3
老想	8	-4
老想睡	5	3
老挝	7	-10
老挝版	10	-6
老挝能	-3	-1
老掉	6	1
老板	5	-3
老样	-13	0
老样子	-13	0
老父	-3	-7
老爷	12	-7
老爷子	12	-7
老爸	1	-7
老病	7	3
老病号	10	6
老说	8	2
考	-13	-8
考沙	8	-5
考沙胺	8	-5
考虑	-17	0
考虑 ,	-11	0
考试	-5	0
考酚	6	-1
考酚酯	6	-1
考酮	-3	-4
考题	-4	2
者	-14	7
者 ,	3	5
者女	7	0
者女 ,	5	1
者家	-3	1
者家属	-3	1
者无	-5	-3
者男	8	4
者男 ,	3	0
而	-11	-6
而家	-3	-3
而已	-8	-11
而已。	-8	0
耳	3	-18
耳朵	3	-12
耳朵嗡	2	8
耳温	5	7
耳背	-10	2
耷	3	9
耷拉	3	9
耷拉 ,	5	6
耽	-9	-4
耽误	-9	-4
聊	-23	-1
聊 ,	-8	0
聊一	-8	0
聊聊	0	-6
聊聊 ,	-8	0
职	-2	-3
联	20	11
联合	6	3
联系	2	5
联系人	-7	8
肉	3	0
肉 ,	9	2
肉水	5	-7
肋	19	7
肋下	17	-3
肋骨	9	7
肌	-33	4
肌梗	-10	0
肌梗塞	-8	0
肌炎	3	0
肌炎、	-4	0
肌肉	-11	3
肌酐	5	-12
肌酐 00	-8	-3
肌酐从	18	-8
肌钙	-7	3
肌钙蛋	-7	3
肘	4	7
肚	59	2
肚子	54	-6
肚子 ,	-11	6
肚子一	8	-4
肚子不	-3	-12
肚子痛	-20	19
肚子硬	9	4
肚子突	2	5
肚子胀	8	19
肚痛	-5	-7
肚脐	5	14
肛	6	6
肛温	5	5
肝	8	11
肝 ,	8	-17
肝功	13	7
肝病	7	-1
肝癌	7	10
肝癌 ,	-2	3
肝硬	23	16
肝硬化	24	16
肝移	8	-2
肝移植	8	-2
肝肝	2	4
肝肝硬	2	4
肝胆	6	-3
肝衰	-4	2
肝衰竭	-4	2
肠	-3	24
肠梗	-3	0
肠梗阻	-3	0
肠癌	3	13
肠癌 ,	-3	0
肠癌术	-14	7
肠穿	-5	0
肠穿孔	-5	0
肠镜	-6	8
肠镜切	-6	1
股	14	16
股大	1	3
股大粪	1	3
股烂	0	4
股烂苹	0	4
肢	12	7
肤	26	-8
肤干	-15	13
肤有	13	-6
肤有点	13	-6
肤科	14	0
肥	-13	-13
肥皂	2	-7
肥皂水	2	-7
肩	12	9
肩膀	8	6
肪	-10	-1
肯	34	14
肯吃	5	11
肯吃 ,	3	5
肯吃奶	2	3
育	-9	-2
肺	3	-8
肺上	1	5
肺动	-3	-2
肺动脉	-3	-2
肺栓	-12	-5
肺栓塞	-12	-5
肺炎	-23	0
肺炎、	-7	0
肺癌	9	-3
肺癌 ,	5	-10
肺癌放	4	-5
肺癌脑	0	6
肺纤	8	2
肺纤维	8	2
肺结	8	-2
肺结核	11	-2
肺结节	-3	0
肾	22	-21
肾 ,	6	2
肾上	8	2
肾上腺	8	2
肾功	-5	1
肾功能	-5	1
肾病	-4	2
肾的	17	-2
肾移	24	-16
肾移植	24	-16
肾衰	-11	0
肿	70	-41
肿 ,	14	-11
肿、	2	-4
肿。	7	-5
肿不	2	-6
肿了	4	2
肿了一	3	-1
肿到	7	12
肿又	19	19
肿块	0	3
肿得	39	4
肿得像	6	3
肿成	8	6
肿没	-26	-2
肿流	19	-7
肿流脓	19	-7
肿瘤	-18	1
肿胀	-11	0
肿起	1	-11
肿起来	1	-11
胀	14	-11
胀 ,	4	-10
胀得	14	3
胀得像	3	11
胀痛	2	4
胀痛 ,	1	5
胃	-8	-13
胃口	-23	0
胃口好	-14	-1
胃病	9	3
胃癌	-3	-11
胃癌术	1	-4
胃药	3	4
胃镜	11	2
胆	12	-4
胆固	-14	0
胆固醇	-14	0
胆汁	6	2
胆管	14	7
胆管癌	13	9
胆红	21	-9
胆红素	21	-9
胆道	1	-3
背	49	0
背 ,	5	-6
背一	5	-4
背上	3	2
背也	5	1
背像	3	3
背像被	3	3
背痛	8	-13
胍	7	2
胍缓	14	4
胍缓释	14	4
胎	19	-7
胎动	22	-2
胎盘	-5	2
胖	-3	-2
胞	38	-2
胞 0.0	35	-19
胞 0.0 ,	18	7
胞减	-15	0
胞减少	-15	0
胞只	13	8
胞只有	13	8
胞肺	7	-8
胞肺癌	7	-8
胡	44	39
胡言	8	6
胡言乱	8	6
胡话	28	28
胡话 ,	10	8
胡话。	1	4
胰	9	-14
胰头	1	-10
胰岛	13	0
胰岛素	13	0
胰腺	-4	-1
胰腺癌	-8	0
胳	4	-4
胳膊	4	-4
胳膊上	17	-3
胳膊发	5	2
胶	-5	2
胸	10	35
胸不	2	-5
胸不闷	1	-4
胸前	11	0
胸口	33	39
胸口一	16	16
胸口像	6	7
胸口发	2	3
胸外	-6	0
胸椎	-9	4
胸水	2	3
胸片	4	2
胸痛	-44	-1
胸痛 ,	-2	4
胸痛、	-8	0
胸闷	18	0
胸闷 ,	-8	-2
胸闷、	-6	1
胺	6	-13
能	-16	-23
能一	-6	-1
能不	10	7
能不能	10	7
能买	-20	6
能买到	5	4
能今	5	-12
能今天	5	-12
能代	3	5
能代购	-1	4
能便	1	11
能便宜	1	11
能保	-6	0
能做	-7	4
能先	17	-2
能先视	1	-4
能减	5	-2
能出	-3	-3
能到	10	-5
能加	13	1
能加急	13	1
能动	-5	-9
能动 ,	-5	-5
能压	3	2
能去	-7	2
能参	-1	-7
能参加	-1	-7
能发	-4	2
能吃	-37	-7
能吃能	1	-10
能否	2	4
能否用	-1	-5
能和	6	-1
能咽	0	-4
能喂	2	-9
能喝	12	-37
能喝水	5	-7
能坐	1	11
能坐吗	1	3
能坐着	12	10
能坐飞	-11	-2
能安	-1	3
能安排	-1	3
能寄	16	6
能就	4	-4
能尿	0	-7
能带	10	2
能帮	7	-3
能帮忙	13	-6
能开	3	-20
能快	0	3
能打	9	-12
能找	3	0
能报	1	2
能报名	-4	0
能报销	3	2
能换	-1	-6
能排	7	-10
能推	9	2
能推荐	9	2
能提	4	-4
能提前	5	-4
能改	-4	10
能改到	1	7
能改成	-4	0
能放	-9	-5
能数	0	5
能数到	0	5
能是	10	9
能最	2	-9
能最快	2	-9
能查	5	3
能用	-30	-8
能用吗	-26	0
能直	4	0
能看	24	-4
能看见	11	-8
能睡	4	-9
能睡 ,	-4	-3
能等	-1	6
能约	0	6
能约个	-4	3
能给	2	-7
能给我	3	-7
能自	1	-14
能自己	2	-14
能视	12	-7
能视频	12	-7
能让	-15	-3
能调	6	0
能调到	6	0
能走	-9	2
能跑	-5	0
能转	13	0
能过	9	2
能进	1	-6
能退	-11	3
能退吗	1	4
能顶	2	-5
能顺	-5	2
能马	10	1
能马上	10	1
脂	-11	3
脂肪	-10	-1
脂质	-3	1
脂质体	-3	1
脉	-7	13
脉 ct	-9	1
脉搏	7	5
脉搏一	2	8
脉曲	2	4
脉曲张	2	4
脉瓣	-7	1
脉瘤	-2	3
脊	-11	-3
脊柱	0	3
脊髓	-11	-6
脏	-9	-19
脏病	-7	5
脏病 ,	-6	6
脏病发	-9	0
脏病都	10	0
脏都	-13	4
脐	5	14
脑	-12	12
脑出	-21	0
脑出血	-21	0
脑勺	6	10
脑勺 ,	1	6
脑子	7	-10
脑子清	8	-12
脑梗	-8	0
脑溢	-16	0
脑溢血	-16	0
脑膜	16	3
脑血	-11	0
脑血管	-11	0
脑转	1	4
脑转移	5	2
脓	34	-56
脓 ,	-4	-3
脓毒	-8	0
脓毒症	-8	0
脖	37	17
脖子	37	17
脖子抬	0	5
脖子硬	10	7
脚	51	-11
脚冰	18	17
脚冰凉	15	11
脚发	1	6
脚底	-7	1
脚底板	-10	5
脚有	4	-5
脚肿	12	-3
脚背	6	1
脚脖	0	-3
脚脖子	0	-3
脚趾	-4	-1
脚麻	19	-10
脚麻 ,	0	8
脱	-4	18
脱期	-2	3
脱皮	-10	3
脲	4	8
脸	62	15
脸上	0	-4
脸不	1	-12
脸不歪	1	-12
脸发	12	6
脸发紫	-3	1
脸煞	10	5
脸煞白	10	5
脸白	3	3
脸白得	3	3
脸红	-2	3
脸肿	-5	-6
脸色	6	6
脸色发	4	9
脸通	7	4
脸通红	7	4
脸都	0	5
脾	1	3
腋	9	7
腋温	8	9
腔	21	12
腕	21	-1
腥	1	4
腰	46	6
腰 ,	-7	9
腰上	13	-21
腰不	3	-8
腰不痛	3	-8
腰也	16	-11
腰有	-9	-1
腰有点	-9	-1
腰椎	-12	1
腰痛	24	16
腰痛 ,	18	13
腰穿	-6	6
腹	4	38
腹 ,	-6	7
腹主	-6	2
腹主动	-6	2
腹剧	2	4
腹剧痛	2	4
腹泻	6	10
腹痛	12	3
腹痛 ,	10	1
腹突	0	4
腹突然	0	4
腹腔	0	3
腺	-18	-6
腺乳	5	1
腺乳头	5	1
腺切	3	0
腺切了	3	0
腺增	-12	5
腺增生	-12	5
腺瘤	-5	-2
腺癌	2	4
腺癌 ,	33	7
腺癌术	-12	2
腺癌骨	4	0
腺素	14	6
腺素笔	0	10
腾	6	1
腿	48	13
腿 ,	5	-9
腿一	2	-16
腿上	4	8
腿上冒	3	7
腿不	-12	-4
腿也	7	7
腿像	3	9
腿像踩	2	8
腿有	4	-15
腿有劲	3	-11
腿根	1	-9
腿比	2	-11
腿比右	1	-8
腿突	0	3
腿突然	0	3
腿肿	28	-6
腿肿得	31	-11
腿脚	-12	1
腿软	-10	3
腿软 ,	0	3
膀	6	5
膊	5	-3
膊上	17	-3
膊发	5	2
膊发麻	5	2
膏	-9	11
膏。	1	7
膜	3	-12
膜换	3	2
膜换了	3	2
膜炎	-5	-5
膝	21	3
膝关	-5	0
膝关节	-5	0
膝盖	29	3
膦	0	-11
膦酸	0	-11
臂	-4	-7
自	-25	-18
自动	-3	-3
自己	-8	-11
自己从	-3	-2
自己做	8	-1
自己去	7	7
自己名	5	1
自己就	7	1
自己找	-10	-1
自己是	-5	0
自己没	-11	0
自己说	12	6
自杀	-28	-6
自杀念	-6	0
自测	-8	0
自理	3	0
自理 ,	-4	1
自行	2	8
自费	0	3
臭	18	11
臭 ,	0	-4
臭味	12	5
臭味 ,	3	-1
臭得	1	5
至	-38	1
至 00	-5	0
至今	-3	4
致	-10	-11
致死	-9	-9
舅	-4	-1
舌	26	19
舌下	4	-2
舌头	14	16
舌头 ,	2	5
舌头肿	1	5
舍	-4	0
舍曲	7	-3
舍曲林	7	-3
舒	5	-35
舒单	3	-2
舒单抗	3	-2
舒服	0	-29
舒服 ,	3	-14
舒服。	3	-7
舞	-1	4
航	12	-3
航空	14	-2
航空公	11	0
般	-7	5
船	-11	-1
良	0	-2
良事	9	-3
良事件	9	-3
良反	-5	0
良反应	-5	0
色	0	1
色 ,	-5	-5
色 , 没	3	-4
色像	2	-5
色发	4	9
色发灰	3	5
色正	9	-9
色正常	9	-9
色泡	1	4
色深	2	-5
色的	12	-2
色的血	13	-4
色素	-23	-6
色素 000	-15	0
色苍	7	8
色苍白	7	8
色血	4	4
艾	6	5
艾加	1	4
艾加莫	1	4
艾多	1	-4
艾多沙	1	-4
艾曲	3	3
艾曲泊	3	3
节	-23	-11
节 ,	-7	1
芬	2	6
芬。	1	-3
芬太	13	2
芬太尼	13	2
芭	8	-1
花	9	19
花 ,	1	-3
花 , 今	3	7
花。	5	-8
花生	17	5
花花	-2	4
花还	3	7
苍	7	8
苍白	7	8
苍白 ,	7	6
苗	-1	-4
苗 ,	6	1
若	-5	2
苦	8	10
苯	5	4
英	5	0
英文	-9	3
英文版	-7	0
英文说	-5	0
苹	-2	2
苹果	-2	2
苹果味	9	8
范	-14	-3
范围	-14	-3
茨	-5	0
茨海	-5	0
茨海默	-5	0
茶	26	1
茶 ,	7	-9
茶。	5	5
草	3	10
草枯	7	2
草莓	-5	1
荐	-4	-7
荐的	5	-10
药	39	-22
药 (	9	-9
药 ,	2	-15
药 , 这	1	-4
药 :	-5	1
药 ?	17	-14
药。	-2	-12
药。想	-6	-2
药。这	5	-2
药一	-3	-2
药一个	3	-5
药不	13	-13
药也	5	3
药也停	-8	0
药了	4	3
药以	4	-9
药以后	6	-10
药价	-20	0
药会	-8	0
药剂	1	4
药劲	-1	3
药十	2	9
药叫	-6	7
药吃	-17	-14
药名	18	0
药后	39	-4
药吗	-11	-9
药吗 ?	-3	1
药品	-10	-1
药国	11	3
药国外	11	3
药在	7	6
药好	-9	0
药学	9	-2
药就	-3	-6
药店	5	-17
药店都	18	-7
药当	9	-11
药我	5	-7
药我还	-8	-4
药我都	14	8
药房	14	-7
药房有	3	0
药房说	9	-5
药时	-23	0
药是	6	9
药有	-5	3
药水	-15	8
药没	-2	1
药没用	11	1
药的	-23	11
药的。	-5	1
药盒	-3	-7
药研	-4	-1
药研究	-4	-1
药第	6	-9
药第三	4	1
药能	9	4
药要	2	-6
药要不	1	-5
药试	9	13
药试验	9	13
药费	-4	0
药还	-13	-18
药还有	-9	0
药还要	10	-3
药都	39	13
莓	-4	1
莫	11	-4
莫三	3	-4
莫三嗪	3	-4
莫司	15	-5
莫德	1	4
菌	-2	3
菜	-29	7
菜。	6	-1
菜刀	4	10
落	-13	-9
落枕	-3	-4
蒙	1	5
蒙停	4	1
蔓	0	-6
蔓延	0	-6
蔓延到	0	-6
蔫	24	14
蔫的	15	2
蔫蔫	15	2
蔫蔫的	15	2
薄	2	-1
薄血	4	-2
藏	-11	1
藏 ,	-9	0
虑	-18	0
虑 ,	-11	0
虚	-2	-3
虫	1	-5
虹	2	8
虹圈	1	7
虹圈 ,	1	6
蚊	-28	0
蛇	14	9
蛋	-13	-3
蛋大	0	-5
蛋白	-21	-3
蛋白 ,	1	-5
蛋白 00	5	11
蛋白 000	-21	-2
蛋蛋	5	9
蛮	19	6
蛮好	19	6
蜂	3	8
蜡	-1	5
蝶	-4	11
蝶呤	-4	11
蝶呤本	12	9
融	-7	-1
血	28	12
血 "	-5	0
血 " ,	-4	0
血 ,	-3	-24
血 , 一	5	-1
血 , 不	2	-6
血 , 无	-5	4
血 , 身	16	-21
血、	-24	0
血、肠	-3	0
血。	-5	-3
血一	5	-3
血丝	9	-8
血也	-3	-3
血从	3	10
血压	-15	20
血压 00	28	17
血压 000	-16	-2
血压、	6	1
血压一	-3	-4
血压不	-4	4
血压也	-4	4
血压只	0	3
血压正	15	2
血压计	-7	-10
血压都	-26	-6
血友	12	2
血友病	12	2
血块	13	-3
血块 ,	9	0
血小	11	-10
血小板	11	-10
血尿	-12	4
血尿 ,	-5	4
血已	-4	-6
血已经	-4	-6
血带	-12	0
血性	-3	0
血栓	-6	-7
血止	29	17
血止不	29	17
血氧	18	3
血氧 00	-2	-9
血氧只	28	11
血没	-14	-8
血泡	0	10
血液	0	6
血液科	0	3
血清	-2	8
血点	-7	-2
血点 ,	5	-1
血球	-4	-6
血病	6	6
血症	-8	0
血管	-14	14
血管死	3	-1
血糖	24	-18
血糖 0.0	-8	3
血糖 00	5	0
血糖 00.0	9	2
血糖仪	7	4
血糖都	13	-5
血红	-27	7
血红蛋	-11	7
血脂	-7	0
血色	-14	-2
血色素	-16	-6
血象	-16	0
血走	-12	3
血走的	-7	3
血钙	11	-3
血钙 0.0	4	-1
血钠	0	-4
血钠 000	2	-4
血钾	12	7
血钾 0.0	18	9
行	-7	-19
行 ,	-13	-1
行 , 不	4	-4
行 ?	-10	-1
行。	-12	-18
行不	-17	-12
行不行	-6	-2
行了	29	13
行吗	-7	4
行李	22	-4
行李丢	5	-4
行程	3	1
衣	10	7
衣服	8	4
补	-12	-3
补。	-2	-7
补一	17	-4
补充	10	6
补助	-9	0
补液	4	-4
补签	1	3
补贴	6	-1
补贴怎	6	-2
补铁	-2	4
表	12	7
表 ,	-3	-3
表 ?	2	5
表上	0	3
表显	4	5
表显示	4	5
表格	-10	4
表格第	-7	0
表现	-2	3
表里	-15	0
表问	-2	1
表问 1	-4	0
表面	4	-3
衰	-9	-5
衰 ,	1	-6
衰研	7	0
衰研究	7	0
衰竭	-9	2
袋	-5	4
袜	-4	-2
被	42	45
被人	3	1
被咬	-4	1
被子	11	8
被子还	5	7
被掐	12	6
被掐住	12	6
被撕	1	4
被撕开	1	4
裂	20	-8
裂 ,	-4	1
裂开	25	-14
装	-17	-2
装。	6	1
装修	-1	-6
裤	9	5
裤子	2	8
裤腰	0	-6
裹	4	-6
褪	2	4
西	-2	-20
西 ,	7	-3
西。	6	-8
西亚	-4	-2
西他	0	-1
西他滨	5	-2
西他赛	-5	0
西利	-4	-6
西坦	-3	-1
西平	-6	4
西普	4	1
西替	-12	0
西有	4	-5
西有点	3	-6
西还	7	-6
西还清	7	-6
要	-10	-8
要 :	16	-1
要一	0	6
要上	2	5
要下	19	-5
要下周	7	-5
要不	-10	-14
要不要	-18	-8
要买	-9	2
要了	5	10
要人	2	4
要什	12	-2
要什么	12	-2
要住	-11	-5
要住几	-7	-5
要做	-20	-2
要停	12	-5
要停药	8	-7
要先	-16	-15
要先拍	3	-8
要写	5	-1
要几	1	10
要几天	0	8
要分	10	3
要加	-2	-5
要医	-3	-3
要医生	-5	-2
要去	-14	0
要吃	-22	-1
要命	-16	-5
要命 ,	-4	-5
要哪	-3	4
要哪些	-3	4
要坐	0	4
要填	19	6
要备	-5	1
要多	-2	-4
要多久	5	-3
要寄	5	8
要带	1	-7
要开	13	15
要开刀	-1	7
要想	-1	3
要我	-12	1
要打	-2	-10
要把	6	-9
要换	0	3
要排	4	1
要排多	4	3
要接	1	-2
要接着	1	-3
要提	-8	-5
要提前	-4	-5
要改	-4	3
要是	-12	-10
要是我	-3	2
要本	-2	3
要本人	-3	1
要查	-4	0
要歇	5	-2
要正	-10	0
要求	-32	-3
要求先	6	4
要炸	17	12
要爆	-6	-4
要的	-12	3
要盖	-4	1
要看	-17	3
要等	-5	-8
要紧	34	4
要紧吗	28	4
要终	1	-1
要终点	3	-1
要给	-4	3
要给他	4	3
要继	6	-2
要继续	6	-2
要翻	15	2
要自	-3	4
要补	-10	-2
要跟	2	-4
要重	-3	-5
要重新	7	-5
要飞	0	-4
覆	8	-13
覆诊	10	-11
见	-5	-2
见 ,	-20	-6
见。	13	8
见书	-9	-5
见了	12	1
见了 ,	3	-3
见他	5	2
见出	-6	-2
见出血	-6	-2
见底	-15	-4
见红	1	-2
见红 ,	0	3
见自	-20	0
见自己	-20	0
观	-19	-1
观察	-14	-1
规	-1	2
规定	1	-10
规律	8	-3
规格	10	-3
视	-18	2
视 ,	1	-3
视像	2	-6
视像看	3	-2
视力	0	-4
视网	-5	-4
视网膜	-5	-4
视讯	-12	10
视讯 ,	-6	1
视讯看	0	8
视频	9	-1
视频 ,	-4	0
视频 ?	23	-6
视频。	3	3
视频吗	10	-4
视频教	7	5
视频看	-4	0
视频能	1	-7
视频里	2	4
视频问	8	0
觉	44	10
觉 ,	18	8
觉。	16	4
觉就	5	3
觉得	24	5
觉都	0	-11
角	-3	-5
角流	2	4
角流出	2	3
解	2	22
解 ,	-7	1
解一	-2	-4
解一下	-2	-4
解不	8	9
解不出	8	9
解大	5	5
解毒	-9	0
解毒药	-9	0
解药	26	9
解读	-12	-4
解贵	-4	0
解释	-6	0
言	5	14
言不	0	5
言不搭	0	5
言乱	8	6
言乱语	8	6
言归	-6	0
言归正	-6	0
警	-26	4
计	1	2
计划	1	-3
计显	-7	1
计显示	-7	1
订	-17	4
订。	-3	0
订了	3	1
订单	-9	5
订金	-8	-2
认	6	28
认。	-5	0
认不	20	8
认不得	7	7
认不认	12	1
认人	8	7
认知	-4	-2
认证	6	5
认识	3	2
让	-25	-2
让他	2	4
让他写	5	1
让我	21	-9
让我们	13	2
让我先	2	5
让我别	2	5
让碰	8	9
让等	13	-7
训	-16	0
议	-16	-2
讯	-9	1
讯 ,	-6	1
讯看	0	8
记	-15	7
记 ,	7	-1
记一	-4	-1
记卡	0	-3
记录	-17	-1
记录仪	-5	0
记得	-14	5
讲	-9	22
讲三	4	2
讲话	-4	11
许	10	1
论	-9	5
论文	-7	0
设	-19	-5
访	21	6
访 ,	-14	-4
访的	-3	0
访能	-7	1
访表	-3	0
访表问	-4	0
访视	3	1
证	-29	4
证 ,	28	12
证、	10	2
证明	-7	0
证明 ,	-1	-3
证明 ?	-8	0
证明、	3	1
证明。	-4	3
证明吗	1	3
证明怎	-6	2
证材	-6	-1
证材料	-6	-1
评	-9	10
评估	-10	4
评估 ,	-5	2
评估肝	-3	1
评分	-9	0
识	-20	2
识字	-10	0
识模	-5	0
识模糊	-5	0
识障	-3	0
识障碍	-3	0
诉	-3	12
诉我	1	-4
诉求	-7	0
诉求 :	-6	0
诊	-10	-10
诊 ,	9	-9
诊 , 还	3	-4
诊 ?	-3	-1
诊。	-6	-5
诊所	-1	8
诊断	-10	3
诊时	-5	1
诊的	9	-1
诊能	5	13
诊要	-4	4
词	-4	6
译	-13	5
译。	-8	0
译成	2	2
译成英	4	1
译费	4	-1
试	-8	21
试管	-26	2
试者	-4	-1
试者家	-3	1
试药	0	4
试过	0	-3
试验	23	13
试验 ,	-4	-5
试验。	18	13
试验中	12	2
试验吗	-3	0
试验的	-3	4
试验第	8	-1
试验药	1	-3
试验要	3	4
试验还	4	1
话	56	37
话 ,	24	12
话 :	3	6
话。	-2	-4
话。 "	-4	0
话一	-11	-5
话不	12	9
话也	11	10
话像	5	0
话前	0	5
话前言	0	5
话含	7	5
话含糊	5	2
话就	-3	3
话我	-3	1
话打	5	0
话有	-7	4
话没	7	0
话没人	4	0
话要	29	0
话走	1	-6
话走路	1	-6
话都	28	-17
话颠	0	5
话颠三	0	5
询	-19	10
询 ,	2	3
询一	4	1
询一下	5	1
询去	1	0
询去日	1	4
询的	-6	4
询问	6	-2
该	13	-6
该不	5	6
该就	6	6
该就是	6	6
该换	-5	0
语	-5	10
语。	-2	3
语不	6	2
误	36	21
误 ,	1	3
误。	3	-9
误吃	35	19
误工	-10	0
说	9	38
说 "	-5	-3
说 ,	3	3
说 ?	8	-4
说“	11	2
说一	-18	5
说下	5	-3
说不	10	7
说不出	12	5
说不清	7	3
说两	6	6
说他	4	-2
说你	3	-3
说你们	3	-3
说冷	4	2
说半	4	4
说可	3	5
说可能	3	5
说国	-4	2
说国外	-4	2
说墙	3	1
说墙上	3	1
说头	1	8
说好	9	-5
说我	-21	-4
说拍	4	4
说明	-18	-9
说明 ,	3	-3
说明书	-5	-2
说是	2	15
说是捂	6	4
说是没	3	1
说有	5	-2
说正	-27	2
说正事	-7	2
说正常	-20	0
说没	42	5
说没事	14	1
说没有	3	6
说的	5	2
说看	-4	3
说等	7	2
说缺	6	-7
说胡	25	22
说胡话	25	22
说胸	-1	0
说胸口	-3	-3
说药	7	0
说要	-2	-10
说话	38	-10
说话像	5	0
说话前	0	4
说话含	6	4
说话没	3	0
说话走	1	-6
说话都	0	-23
说这	-3	-1
说高	8	-5
请	-23	6
请专	-14	-2
请专家	-14	-2
请你	1	-2
请你们	2	-6
请信	4	-2
请函	-3	8
请医	-16	1
请医师	5	1
请医生	-21	0
请告	-3	6
请告知	-4	5
请回	33	-8
请回复	19	-7
请国	-4	0
请国外	-4	0
请安	-10	-1
请安排	-10	-1
请帮	0	4
请帮我	-6	1
请把	-21	0
请报	-1	-3
请提	11	5
请提供	10	4
请教	-30	-1
请教一	-3	0
请立	-15	0
请立即	-15	0
请给	3	3
请贵	-7	0
请问	4	-14
请问你	13	-7
请问去	-4	-1
请问可	5	2
请问哪	-6	-3
请问有	-5	1
请问能	-6	-2
请问贵	-7	2
诺	0	6
诺福	8	6
诺福韦	8	6
读	-11	-4
课	5	-5
课 ,	7	-3
谁	0	23
谁出	8	6
谁出 ?	11	10
调	14	-19
调到	8	-3
调员	6	3
调药	3	-7
谈	14	-3
谘	-12	1
谘询	-12	1
谢	-8	14
谢。	-3	1
谢你	-8	1
谢你们	-6	-3
谢谢	-11	8
谢谢你	-8	1
谷	-8	4
谷做	-12	1
豆	11	9
象	-12	-12
象 ,	-2	-7
象有	8	-1
象有没	8	-1
贝	-9	2
贝伐	-5	2
贝西	-8	-3
贝西利	-8	-3
负	0	7
财	3	1
财务	3	1
责	6	6
败	-14	1
败血	-7	0
败血症	-7	0
账	13	-1
货	42	-43
货 ,	27	-16
货 ?	2	-7
货。	37	-15
货了	5	1
货吗	5	3
货吗 ?	7	-2
质	-4	18
质 ,	-5	2
质体	-3	1
质子	11	9
质疏	-3	-1
质疏松	-3	-1
贫	-6	-8
贫血	19	-6
购	14	-7
购 ,	-6	-3
购吗	12	-2
购的	-12	2
贴	-9	-1
贴了	10	-4
贴了两	5	2
贴剂	7	6
贴怎	7	-8
贴怎么	7	-8
贴着	-7	0
贵	-22	16
贵停	5	3
贵停了	5	3
贵司	8	3
贵处	-4	0
贵平	-8	1
贵平台	-8	1
贵方	-2	2
贵方能	4	0
贸	-3	-5
费	-43	-3
费 ,	-13	-3
费 000	-11	-1
费。	-5	2
费不	4	-6
费劲	7	5
费劲 ,	3	2
费劲。	4	4
费吗	11	-10
费吗 ?	8	-5
费多	-3	-6
费多少	-3	-6
费我	1	-5
费是	-3	0
费用	14	-3
费用、	9	5
费用。	1	4
费用多	-4	0
费用清	12	-4
费用预	12	1
费的	0	5
费能	-13	-1
资	-12	10
资料	2	2
资料。	11	0
赔	-8	-4
赔 ?	-7	0
赛	12	-6
赛 ,	15	-3
赠	0	-5
赠药	3	-5
走	20	-4
走 ,	19	2
走。	8	-2
走不	-1	15
走不了	2	14
走两	4	6
走两步	1	7
走了	-18	-10
走了 ,	-16	-1
走平	9	-1
走平路	9	-1
走得	-15	-5
走的	-12	3
走的 ,	-9	3
走路	17	-21
走路不	-3	-5
走路像	4	6
走路说	6	-13
走路还	1	-6
赴	-3	7
赴日	5	1
赴美	5	2
赶	31	12
起	41	9
起 ,	-8	4
起一	-3	4
起一天	6	-2
起不	0	9
起两	7	2
起了	1	0
起了一	1	-6
起劲	2	-3
起发	-21	3
起发烧	-21	3
起只	4	-7
起只能	4	-7
起右	17	-16
起右眼	9	-13
起吃	-14	-3
起大	4	-3
起头	5	6
起头痛	5	3
起尿	2	-4
起床	9	-14
起搏	-3	5
起搏器	-3	5
起来	22	5
起来 ,	10	-8
起来一	0	3
起来了	-11	-3
起来就	10	-9
起来眼	5	6
起来还	-6	0
起疹	16	-9
起疹子	16	-9
起的	16	-1
起看	3	-2
起眼	3	-7
起红	0	-5
起肚	0	5
起胸	2	3
起腰	9	6
超	-19	5
超声	-2	-3
超过	-7	0
越	54	-37
越厉	5	-4
越厉害	5	-4
越好	0	-3
越来	44	-34
越来越	44	-34
越痛	0	5
越痛 ,	0	4
趟	6	-7
足	-12	13
趴	3	5
趾	-4	-1
趾头	1	-4
跑	-9	-13
跑了	4	-4
跑厕	6	-5
跑厕所	6	-5
距	-24	-2
跟	-5	20
跟人	8	-3
跟平	6	-9
跟平时	6	-9
跟我	-2	4
跟我吵	8	3
跟我说	10	0
跟着	7	9
跟着痛	4	3
跟针	-3	0
跤	0	-5
跤 ,	0	-5
跨	5	1
路	9	-5
路 ,	8	5
路一	1	9
路上	-4	0
路不	2	-9
路像	4	6
路像喝	4	9
路往	1	6
路说	6	-13
路说话	6	-13
路还	1	-8
路都	2	-7
跳	10	-5
跳 ,	5	0
跳 000	3	7
跳 000 ,	3	4
跳一	10	8
跳一百	10	0
跳一跳	3	5
跳乱	6	2
跳广	3	2
跳广场	3	2
跳舞	-4	0
踏	-8	2
踏实	-7	2
踩	8	11
踩棉	-8	8
踩棉花	-8	8
蹦	5	5
蹦 ,	3	0
蹲	-5	5
躁	14	6
身	64	17
身 ,	4	-3
身上	36	-19
身上一	5	13
身上没	8	-8
身上起	-11	9
身份	-11	-3
身份证	-12	-3
身体	-26	-17
身体好	10	-3
身体没	1	-11
身冷	14	7
身冷汗	14	7
身发	24	16
身发抖	18	5
身子	1	0
身子不	-10	1
身打	5	3
身汗	-8	-1
身起	31	-5
身起大	3	2
身起疹	16	-9
躲	5	5
躺	40	29
躺下	3	2
躺不	26	14
躺不下	23	6
躺不平	3	5
躺了	-6	0
躺就	4	6
躺就憋	4	5
躺着	18	6
车	-17	15
车 ,	-15	1
车。	-5	0
车摔	-1	10
车费	17	-7
转	-3	12
转 ,	13	-12
转到	2	3
转去	-4	-2
转日	-5	2
转日本	-5	2
转氨	4	-2
转氨酶	4	-2
转移	5	27
转移 ,	8	1
转运	2	-3
转院	5	3
轮	-17	10
轮到	-9	1
轮椅	-13	5
软	35	30
软 ,	2	5
软 , 今	1	6
软得	1	10
轻	0	4
轻度	-10	-2
轻生	3	6
轻生念	-4	0
载	0	-6
较	6	3
较一	3	1
较一下	3	1
辅	-17	3
辅助	-11	3
输	-13	10
输 ,	-5	-1
输完	9	7
输液	-14	1
输液港	-11	1
输血	10	-4
输血 ,	11	1
辛	4	7
辣	7	-6
辣地	0	-5
辣地痛	0	-5
辣辣	4	-7
辣辣地	0	-5
边	61	-32
边。	-3	3
边一	-4	0
边上	6	-4
边乳	2	-11
边乳房	2	-11
边了	8	4
边了 ,	8	4
边发	8	4
边嘴	4	3
边嘴角	4	3
边头	1	6
边小	3	-3
边小腿	1	-6
边度	15	-11
边有	-9	2
边有没	-9	2
边歪	3	7
边歪 ,	3	6
边的	17	6
边粗	3	-22
边粗一	1	-12
边粗了	1	-7
边缘	3	-5
边肋	0	10
边肋下	0	8
边肋骨	0	3
边胸	0	4
边胸口	0	4
边脸	6	-27
边要	1	-5
边身	2	7
边身子	2	7
达	-3	9
过	-40	-15
过 ,	-37	-5
过 , 我	5	4
过 , 现	-5	0
过 00	-8	0
过。	3	-15
过。想	0	-8
过一	-8	6
过一回	-14	0
过一次	-9	-3
过三	-3	0
过两	-7	3
过两个	-3	0
过了	16	7
过了。	12	0
过冬	-17	1
过去	-20	0
过去 ,	-10	0
过去。	-1	3
过去了	-15	0
过心	11	1
过敏	-9	6
过敏 ,	5	1
过敏史	-3	0
过敏性	-10	0
过期	1	5
过来	-9	-2
过气	-13	2
过气 ,	6	2
过海	-3	-4
过海关	-3	-4
过电	-3	-2
过电一	-4	-3
过的	-8	0
过血	-14	0
过血 ,	-11	0
过轻	-3	0
过轻生	-3	0
过量	-11	0
过院	-16	0
过院 ,	-6	0
迈	-23	-1
运	3	-7
运动	-10	-2
运回	7	-2
运费	-26	-1
近	-7	-40
近一	-4	-2
近一周	12	-2
近两	-9	1
近两周	-8	0
近有	0	-5
近没	-14	1
近的	2	-5
近视	-4	-9
返	10	-27
返上	9	-17
返两	11	-2
还	15	-30
还一	2	3
还会	2	-8
还剩	-7	-10
还剩四	4	-4
还去	5	-1
还发	18	27
还可	2	-6
还可以	2	-6
还吃	3	-13
还吃不	2	-14
还吐	1	8
还喝	1	-4
还在	23	-1
还在往	4	-10
还在考	-5	0
还够	-8	-5
还好	2	6
还好。	5	4
还想	4	4
还打	-6	0
还掉	-6	4
还收	14	-1
还是	-41	-17
还是就	-9	0
还是按	-9	1
还是痛	6	-5
还是直	-12	-1
还是等	0	-3
还有	-31	-1
还有 ,	-3	-2
还有一	1	-4
还有三	-7	2
还有两	-6	-2
还有十	-3	-3
还有半	-12	-2
还有四	-7	5
还有没	-4	4
还有点	4	8
还没	-26	8
还没买	-7	0
还没停	7	6
还没吃	-9	0
还没开	-8	-6
还没有	-11	-8
还没签	7	2
还清	9	-10
还清楚	7	-6
还能	-2	-35
还能不	5	2
还能买	-14	5
还能吃	0	-3
还能喝	-2	-4
还能打	23	-10
还能用	-26	0
还行	-10	-22
还行 ,	-15	4
还行。	1	-10
还要	-16	8
还要不	-3	1
还说	6	4
还需	-3	0
还需要	-3	0
这	-10	12
这一	-2	-8
这一周	5	-8
这三	11	-4
这三天	9	-3
这两	47	8
这两周	2	-3
这两天	58	8
这个	-29	15
这个药	-16	-3
这个要	3	3
这么	-6	4
这么写	-3	0
这么痛	6	7
这些	-29	1
这会	16	9
这会儿	16	9
这儿	13	-4
这几	9	2
这几天	7	1
这十	3	-4
这句	-14	0
这周	8	-4
这四	3	-9
这四五	0	-6
这张	-4	1
这批	-17	3
这是	3	-3
这条	-12	0
这样	-32	11
这样 ,	-40	5
这样。	2	3
这样吗	4	-7
这样的	-4	3
这次	13	-1
这礼	12	-8
这礼拜	12	-8
这种	-6	7
这药	3	-5
这药在	1	3
这边	5	-1
进	-2	-21
进 ,	2	-8
进了	-7	1
进去	25	-11
进去 ,	4	1
进口	-19	6
进口的	-19	4
进口货	-4	1
进吃	-2	-9
进吃 :	-5	1
远	4	-4
远程	2	-1
远程会	3	7
远程医	2	-10
远程看	-9	-5
远距	-4	-2
连	29	1
连着	6	-4
连线	7	1
连续	18	-13
迟	8	-3
迪	12	-2
迪生	11	-3
迪生病	7	-2
述	-7	0
迷	-32	23
迷、	-5	0
迷瞪	5	5
迷瞪瞪	5	5
迷糊	7	18
迷糊糊	6	13
迷迷	12	18
迷迷瞪	5	5
迷迷糊	6	13
追	-22	0
追到	-9	0
追剧	-10	0
退	-5	18
退 ,	-23	3
退 ?	-7	3
退。	-1	5
退了	-27	0
退了 ,	-29	3
退休	7	0
退出	16	1
退吗	1	4
退吗 ?	1	4
退回	-13	0
退款	0	4
退烧	-11	4
退烧药	-7	8
送	26	14
送人	8	2
适	-11	-1
适不	-3	0
适不适	-3	0
选	-30	-3
选哪	8	1
透	41	21
透 ,	2	4
透了	27	6
透了 ,	20	4
透析	22	5
透析 ,	0	3
透析病	3	4
逐	-4	8
逐条	-4	8
递	5	-5
递卡	12	-3
递卡在	12	-3
通	24	-3
通 ,	-7	-6
通的	-5	-1
通知	15	-6
通红	2	6
通补	4	-2
通补贴	4	-2
通话	-11	1
通费	-11	3
速	9	-10
造	-19	-10
造口	-7	-1
造影	-13	1
造影剂	-8	0
遇	-5	0
遍	8	-2
道	9	0
道 ,	12	0
道。	3	-1
道的	-5	0
遗	40	18
遗书	56	18
遗书写	14	2
遗传	4	8
遗体	-4	-4
遗症	-4	0
遛	-12	-6
遛弯	-5	-6
遥	7	6
遥控	7	6
遥控器	7	6
避	-6	2
邀	1	7
邀请	1	7
邀请信	4	-2
邀请函	-3	8
那	-27	-2
那一	26	-2
那个	47	16
那个研	8	-3
那么	8	-4
那会	-10	0
那会儿	-10	0
那位	-6	0
那儿	-18	-3
那儿有	-4	0
那几	-5	-2
那只	0	-11
那块	0	2
那块儿	1	3
那天	-17	2
那家	-6	2
那家医	-10	2
那年	-13	3
那度	4	0
那度胺	4	0
那张	-11	2
那时	-10	-4
那时候	-10	-4
那是	-18	0
那条	-3	-6
那样	-8	0
那次	13	-1
那款	-18	0
那段	-11	0
那种	-3	-13
那种。	-5	2
那边	-5	-1
那里	4	6
邦	16	1
邦 ,	8	-3
邦邦	1	6
邮	-3	-12
邮件	-7	-4
邮寄	2	-6
邮箱	13	-1
邻	11	11
邻居	11	12
郁	-9	0
郁症	-7	0
部	-19	8
部正	-6	0
部正常	-6	0
部肿	-11	0
部肿胀	-11	0
都	17	39
都 ,	-6	-4
都上	-21	-7
都不	24	15
都不知	6	4
都会	-9	0
都健	12	5
都发	9	-2
都吃	12	9
都吞	5	5
都喘	2	8
都喘 ,	2	6
都在	-18	-9
都失	-8	1
都失败	-8	1
都头	3	4
都头痛	3	4
都好	-5	-23
都好 ,	-7	-6
都好。	-1	-3
都带	4	-1
都平	4	2
都得	-7	0
都攒	18	6
都断	3	-3
都是	-26	1
都是 00	-10	-3
都有	4	-4
都止	9	-4
都正	-8	8
都正常	-8	8
都没	3	-7
都没有	-9	-5
都痛	1	11
都痛 ,	0	5
都站	1	3
都站不	1	3
都能	-4	3
都行	-22	-16
都行 ,	9	-13
都行。	-3	-3
都要	-23	-4
都过	-16	0
都过去	-14	0
都这	-11	1
都这么	-3	0
都这样	-8	1
配	-9	5
酐	3	-12
酐 00	-8	-3
酐从	18	-8
酐从 000	10	-5
酒	-14	16
酒 ,	-3	3
酒店	7	15
酚	10	11
酚酯	6	-1
酮	9	-25
酮体	12	-10
酮体阴	12	-9
酰	-5	6
酰氨	6	7
酰氨基	6	7
酱	18	-1
酱油	6	-3
酸	-47	11
酸 ,	8	4
酸 000	-6	9
酸 000 ,	2	5
酸痛	-11	-2
酸胀	-1	-9
酸胀 ,	-1	-7
酸钠	10	-1
酸锂	1	8
醇	5	9
醇的	-5	0
醇的研	-5	0
醉	-6	10
醉 ,	0	3
醒	57	8
醒 ,	29	15
醒。	-3	-3
醒了	-3	2
醒了 ,	2	-8
醒来	-4	1
采	-20	20
采访	-5	0
采购	-10	2
里	15	4
里 "	0	-4
里 ,	17	0
里 ?	21	5
里“	-3	1
里。	4	3
里一	11	0
里一股	0	4
里三	9	-2
里也	3	1
里买	-9	6
里了	8	1
里了 ,	8	1
里人	-1	12
里人说	1	4
里全	4	7
里全是	4	2
里写	-5	0
里写 "	-4	0
里出	3	-1
里发	-1	8
里只	1	4
里含	5	3
里呼	5	3
里呼噜	5	3
里头	6	0
里就	4	-5
里带	2	-4
里开	3	6
里开始	3	6
里想	1	7
里打	3	-4
里有	32	-8
里有烂	9	2
里没	-8	-1
里烧	8	4
里的	-2	8
里眼	0	-4
里眼睛	0	-4
里老	-13	-2
里老人	-4	2
里能	12	-10
里能买	4	-4
里自	1	4
里血	-4	-1
里说	-2	3
里转	-5	0
里还	-23	1
里还剩	-5	-3
里还是	-2	-3
里还有	-18	3
里都	1	-4
里问	-5	-11
里面	-4	-3
重	40	-32
重 ,	29	10
重 :	-5	1
重 : 00	-5	1
重型	-13	1
重度	-4	0
重开	-13	1
重影	4	2
重新	13	-5
重症	10	3
重离	-4	-4
重离子	-4	-4
量	25	-17
量 ,	-7	-17
量 ?	-17	-2
量。	-8	0
量不	-2	-17
量不多	2	-5
量了	29	4
量了 ,	3	-4
量了 00	6	5
量了三	10	4
量体	-5	-1
量体温	-5	-1
量出	12	9
量的	-6	5
量血	2	-9
量血压	2	-9
量表	-12	0
量表里	-10	0
量还	7	-1
金	22	4
金属	4	-2
金星	1	8
金星 ,	1	5
金森	6	-8
针	-3	-1
针 ,	0	7
针。	13	-3
针剂	-8	1
针后	11	6
针是	-3	-2
针的	-6	3
针还	-7	-1
针都	-1	4
钉	14	0
钉子	14	0
钙	18	8
钙 0.0	5	0
钙 0.0 ,	8	-4
钙蛋	-7	3
钙蛋白	-7	3
钟	29	18
钟 ,	20	1
钟 , 全	3	4
钟 , 现	1	-6
钟。	-1	-6
钟了	6	5
钟头	-7	-5
钟头 ,	6	-3
钟头飞	-6	-5
钟就	-16	-3
钟才	0	3
钟没	3	2
钠	-3	-14
钠 000	-12	-4
钠 000 ,	-6	2
钥	10	5
钥匙	10	5
钱	-28	9
钱 ,	24	11
钱 ?	11	-4
钱。	-7	4
钱一	-7	1
钱一支	-6	5
钱包	-19	0
钱都	0	2
钱都行	3	1
钾	21	0
钾 0.0	19	5
钾 0.0 ,	18	7
钾 0.0 mmol	5	3
铁	1	20
铁的	4	5
铂	-11	6
铂第	9	3
银	24	-4
链	-11	1
销	3	4
锁	15	14
锁骨	2	6
锂	1	9
锅	-1	3
锈	18	3
错	11	14
错 ,	-11	5
错。	-17	5
错了	1	-3
错了 ,	4	-6
错的	-15	2
镇	42	-2
镇上	19	-13
镇卫	11	4
镇卫生	11	4
镜	-4	-9
镜 ,	-4	0
镜切	-6	1
镜切了	-6	1
镜子	6	-6
镥	8	-5
镥 000	7	-2
长	15	-3
长 ,	-2	-5
长。	1	4
长了	-14	4
长了一	0	-4
长好	-4	-2
长好了	-4	-2
长效	1	-2
长效针	-7	3
长期	13	3
长途	0	8
门	34	5
门 ,	-7	-5
门冬	13	-2
门诊	13	-6
门诊能	4	9
闪	13	-15
闪光	12	-8
闪光 ,	10	-3
闭	-4	-14
问	-21	3
问 ,	-3	2
问 1	-4	0
问 1 体	-4	0
问 2	-4	0
问 2 进	-4	0
问 3	-4	0
问 3 用	-4	0
问 4	-4	0
问 4 新	-4	0
问 5	-4	0
问 6	-4	0
问 :	-19	2
问“	18	6
问。	-9	-8
问一	12	2
问一下	10	7
问一句	3	-8
问下	-24	-3
问下你	-7	0
问了	2	-4
问他	10	13
问价	5	6
问你	11	-1
问你们	7	-3
问出	-8	0
问出国	-8	0
问医	9	1
问医生	5	1
问卷	-6	3
问去	6	-7
问去台	4	-7
问去泰	3	-1
问发	17	5
问可	5	3
问可以	5	2
问哪	-2	7
问哪国	1	5
问哪里	-1	3
问国	4	6
问国外	3	3
问德	-16	4
问德国	-16	4
问怎	4	-9
问怎么	4	-9
问我	18	5
问日	-19	-2
问日本	-19	-2
问是	-3	1
问有	-1	24
问有无	-11	-3
问有没	3	16
问清	-16	4
问清楚	-15	-1
问用	0	-3
问的	-10	0
问的是	-7	0
问肺	-5	1
问能	-30	2
问能不	-19	3
问能否	-4	-1
问要	-9	-6
问要不	-2	-6
问视	0	-4
问视频	0	-4
问诊	3	3
问贵	-12	3
问贵平	-10	2
问过	5	2
问还	8	6
问这	-4	5
问这个	-4	2
问那	-1	3
问问	-26	6
问问医	5	1
问问国	-12	0
问问要	-3	-1
问阿	-7	-3
问题	-11	-8
问题 ,	-5	1
问题。	-10	-9
间	-22	3
间 ,	6	-5
间一	4	3
间歇	8	-3
间隔	8	2
闷	32	0
闷 ,	-5	-5
闷、	-6	1
闷不	3	-4
闹	-4	10
闺	0	3
闺女	2	3
闻	-1	-3
闻说	2	-3
队	-10	-4
防	-4	-11
阳	8	9
阳台	11	2
阳性	-4	-8
阳性 ,	11	1
阳穴	3	3
阴	-19	3
阴性	-16	-12
阴性 ,	-1	-10
阴性。	-9	-3
阴部	15	9
阵	3	38
阵 ,	-8	3
阵一	1	5
阵一阵	1	5
阵发	5	2
阵阵	17	14
阶	-3	3
阶段	-3	0
阻	-3	-12
阻断	6	-14
阻断药	6	-14
阿	10	3
阿哌	5	1
阿哌沙	5	1
阿妈	-11	2
阿姨	6	3
阿嬷	6	3
阿尔	-5	0
阿尔茨	-5	0
阿拉	10	9
阿比	-7	-4
阿比特	-7	-4
阿爸	9	-3
阿贝	-8	-3
阿贝西	-8	-3
附	15	-6
附上	-9	-6
附件	11	-6
附近	13	2
际	8	-4
降	18	18
降 ,	3	-3
降压	7	5
降压药	12	5
降糖	14	7
降糖药	9	3
降钾	13	10
限	-10	12
院	-23	8
院 ,	-7	-5
院 ?	-3	-2
院。	-3	12
院两	-7	0
院后	-1	3
院在	2	-3
院小	1	5
院小结	1	5
院已	-10	1
院打	-5	2
院有	-6	14
院没	24	-12
院的	-6	-1
院第	-3	0
院要	1	-3
院让	-7	-11
院说	10	-4
院那	2	-4
除	5	-1
除 ,	1	4
除了	-12	-1
险	-9	-3
险 ,	1	-4
险公	3	-6
险公司	3	-6
险的	0	-3
险赔	-8	0
陪	-5	14
陪同	13	0
陪护	4	4
陶	9	-13
隆	1	-3
隆坡	-4	1
随	-5	-1
随时	3	2
随访	7	1
随访 ,	0	-4
随访的	-3	0
随访能	-7	1
随访表	-3	0
随身	2	8
隐	4	-7
隐形	3	-7
隐形眼	3	-7
隐私	13	3
隐隐	2	-3
隔	-13	2
隔壁	-5	1
障	-13	-4
障 ,	-4	-3
障碍	-3	-3
障碍 ,	-3	0
难	20	0
难 ,	5	-5
难、	-8	0
难受	11	-13
难受 ,	3	-5
集	9	-1
雇	-1	-5
雇主	0	-5
雪	5	8
零	-22	0
零点	-2	3
雷	-22	4
雷他	-13	1
雷他定	-13	1
雷射	-4	5
雾	-4	8
需	-3	-4
需不	4	-4
需不需	4	-4
需要	1	2
需要什	8	-4
需要医	-8	2
需要带	2	-3
需要提	-5	2
霉	-11	2
霉素	-11	2
霜	0	4
露	-23	-4
青	53	-4
青 ,	21	0
青一	16	-15
青紫	2	-8
青紫 ,	2	-8
青霉	-9	0
青霉素	-9	0
静	-22	-2
静息	8	4
静脉	-11	1
静脉曲	2	4
非	-6	19
非尼	-19	1
非所	10	2
非所问	10	2
非让	-17	3
非让我	-5	0
靠	-7	-9
靠氢	1	5
靠氢化	1	5
面	5	5
面 ,	-3	1
面有	6	-8
面有点	4	-1
面的	-7	-1
面色	8	8
面色苍	7	8
面谈	-3	-2
面部	-14	0
面部肿	-11	0
靶	0	-23
靶向	8	-25
靶向药	7	-22
靶药	-4	2
鞋	34	9
韦	15	4
韩	-13	-3
韩国	-13	0
韩国做	-2	-4
韭	5	2
韭菜	5	2
音	10	14
音 ,	1	4
音都	3	1
页	-18	2
页写	-6	0
顶	79	10
顶不	11	-5
顶不住	7	-4
顶几	3	-5
项	-4	-1
项目	4	2
顺	-8	-3
顺 ,	-13	-6
顺丰	-4	5
顺便	-5	5
顺便看	3	3
顺便问	-16	-6
顺利	-15	4
顺嘴	0	-6
顺带	5	0
顺铂	-7	0
须	-15	-12
须知	-12	0
顾	0	11
顾问	-6	1
顿	-13	-20
顿了	10	-6
顿了 ,	8	-5
预	-6	10
预估	5	1
预约	-20	1
预约单	-13	-3
预约吗	18	-4
预约的	-7	5
预计	6	-1
预防	-4	-2
颈	2	1
颈动	-3	0
颈动脉	-3	0
颈椎	-2	1
颈椎病	5	1
颈癌	6	0
频	8	-16
频 ,	-4	0
频 , 看	1	3
频 ?	23	-6
频。	3	3
频吗	10	-4
频吗 ?	4	-4
频尿	10	-13
频尿痛	8	-11
频教	7	5
频消	-10	0
频消融	-10	0
频看	-4	0
频看一	1	4
频能	1	-7
频能不	1	-5
频里	2	4
频问	8	0
频问诊	3	-1
频问问	5	1
颗	5	3
颗 ,	13	0
题	-35	-4
题 ,	-1	4
题 :	-8	0
题。	-10	-9
题。想	3	-2
题是	9	2
题目	-9	0
颜	11	-19
颜色	11	-19
颜色 ,	-3	-1
颜色像	1	-3
颜色正	9	-9
颜色深	2	-5
额	24	-15
额 ,	-1	10
额头	8	-14
颠	3	9
颠三	3	6
颠三倒	3	6
颤	31	7
颤 ,	10	6
风	-25	10
风 ,	-2	11
风、	-6	0
风、心	-4	0
风团	5	3
风团 ,	4	3
风湿	7	1
风的	-7	0
风箱	-3	2
风险	4	0
风险 ,	1	-4
飘	13	-15
飘 ,	1	-8
飙	-4	-5
飞	-1	-2
飞机	-11	6
飞机 ?	12	-3
飞机上	-10	0
飞机去	-11	-1
飞机吗	-8	2
飞机回	-2	-4
餐	-15	4
餐 ,	8	3
餐里	-9	0
饭	1	-9
饭 ,	6	-5
饭 , 现	5	-5
饭。	-1	-6
饭也	-3	2
饭后	3	2
饭时	2	4
饭的	8	3
饭还	-10	0
饭都	-6	-3
饱	-3	0
馆	15	-3
馒	4	-12
馒头	4	-12
馒头 ,	7	-5
首	-14	-11
首尔	-6	-8
首尔做	-3	-1
香	5	-1
香。	-13	0
香港	7	-8
马	-12	13
马凡	1	3
马刀	-16	0
马拉	-12	3
马拉松	-12	3
马来	-7	-2
马来西	-4	-2
马桶	14	9
马桶上	7	7
马西	-6	4
马西平	-6	4
骂	-3	2
验	5	1
验 ,	-4	-12
验 ?	6	-9
验。	16	13
验中	12	2
验单	7	-2
验单 :	1	-13
验吗	-3	0
验孕	0	5
验孕棒	0	5
验我	-5	-3
验的	-3	4
验第	8	-1
验药	-5	-3
验血	5	-6
验要	3	4
验还	4	1
骑	1	17
骑车	-3	10
骑车摔	-1	10
骨	10	24
骨头	-8	-5
骨头 ,	-6	5
骨头缝	3	4
骨密	-2	-3
骨密度	-2	-3
骨折	-15	0
骨折 ,	-8	0
骨科	-9	11
骨质	-3	-1
骨质疏	-3	-1
骨转	15	2
骨转 ,	3	-2
骨转移	10	5
骨髓	0	7
骨髓瘤	3	0
骨髓移	-7	2
髓	-1	8
髓瘤	3	0
髓瘤 ,	2	3
髓瘤的	6	0
髓移	-7	2
髓移植	-7	2
高	29	20
高 ,	3	6
高。	6	1
高中	10	3
高危	-6	0
高压	20	-16
高压 ,	2	-5
高压氧	8	-13
高烧	50	4
高烧 ,	-9	1
高烧抽	21	8
高热	-12	0
高热、	-5	0
高血	4	2
高血压	4	2
高辛	5	5
高铁	-13	6
鱼	-15	2
鲜	65	17
鲜红	16	-1
鲜红的	13	2
鲜血	47	17
鲜血 ,	12	3
鸡	4	-7
鸡蛋	3	-9
鸡蛋大	0	-5
鸣	-4	0
麦	6	-1
麦考	6	-1
麦考酚	6	-1
麻	-4	1
麻 ,	6	21
麻。	-1	3
麻不	-9	-7
麻将	-3	-4
麻木	6	10
麻木 ,	13	10
麻烦	-11	5
麻醉	-10	2
黄	63	-70
黄 ,	27	-12
黄 , 小	2	-5
黄 , 尿	2	-6
黄了	2	4
黄了 ,	2	3
黄到	0	3
黄得	11	12
黄水	3	-7
黄水 ,	3	-4
黄疸	1	-6
黄的	2	-16
黄的 ,	6	-10
黄的。	-4	-1
黄绿	2	-3
黄脓	4	-5
黄色	-6	-6
黏	2	12
黏液	-2	4
黑	14	69
黑 ,	11	-4
黑。	7	13
黑了	4	4
黑便	-28	-1
黑影	4	-6
黑得	5	13
黑得像	5	10
黑点	17	-11
黑的	-8	5
黑眼	-3	0
默	-5	0
默第	-3	0
鼓	6	9
鼓 ,	1	6
鼓得	1	3
鼓起	-2	-1
鼓起来	0	-3
鼻	5	-2
鼻咽	7	-12
鼻咽癌	7	-12
鼻尖	0	-5
鼻涕	-21	8
鼻涕 ,	-8	4
鼻涕打	-12	5
鼻血	6	6
鼻血从	3	9
鼾	2	4
齐	-5	-7
龄	13	10
龈	28	-9
龈出	16	-17
龈出血	16	-17
龙	-29	-3`,
};
