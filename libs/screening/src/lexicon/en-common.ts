/**
 * Everyday English words that stand in sign phrases too ("cannot keep water down"). Slips of the finger are not
 * looked for in them: what one of them becomes is most often another everyday word.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  (
    'father mother family doctor doctors hospital tablets tablet pills results result second has have had many like know the ' +
    'office very much with from this that there these when where who what they them their wife husband staff more most some ' +
    'been being does done just only over under both about after before going getting looks looking look take taking took ' +
    'taken come coming came want wants wanted need needs back times time every days hours since night morning anything ' +
    'everything somebody someone something people person nurse boss neighbour neighbor house clinic place building life ' +
    'full good well right left upper lower side open keep keeping keeps hold stay stop stopped medicine medication water ' +
    'food daughter myself himself herself anymore longer able unable cannot couldnt wont dont doesnt didnt hasnt havent isnt ' +
    'high raised tests test function part words word short small large both first find move walk lift through between ' +
    'feel feels feeling felt different usual double extra whole entire your his her its for and not say said single same ' +
    'how would could should will shall you asks ask asking thing things known knows turn turned here one help living still last ' +
    'way day week month year got get him also even other any says supply several than please tell told our without long ' +
    'away nobody everybody least too all while wait around along everyone lots having found floor ground hair sleep asleep ' +
    'travel trip returned visited visiting reason sense another anyone thought though change changes changed answer ' +
    'carry carries carried carrying live lives alive point points wish wishes things children finish finishes finished ' +
    'continue continues continued properly remember reading letter letters support supports number numbers amount problem ' +
    'problems little before behind bottom around across nothing morning evening today tonight tomorrow yesterday friday ' +
    'monday weekend window machine control started scared walking waking talking making taking working winter summer'
  ).split(' '),
);
