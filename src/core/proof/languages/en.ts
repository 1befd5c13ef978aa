import type { WordList } from './word-list.ts';

export const en: WordList = {
  negationsBefore:
    'not no never nor neither none cannot without hardly scarcely barely nothing nobody nowhere t dont didnt doesnt isnt wasnt wont cant couldnt wouldnt shouldnt hasnt havent hadnt arent werent denied denies deny denying untrue falsely false_that failed_to fails_to fail_to failing_to failure_to refused_to refuses_to refuse_to refusing_to refusal_to declined_to declines_to decline_to unable_to instead_of rather_than far_from lack_of few_of prevented_from banned_from barred_from prohibited_from anything_but except',
  negationsDirect: 'few little rarely seldom',
  negationsAfter: 'not never no none nothing cannot hardly scarcely barely neither',
  conjunctions: 'and but although whereas',
  magnitudes:
    'hundred hundreds thousand thousands million millions billion billions trillion trillions dozen dozens percent per_cent percentage bn mn',
  units:
    'dollars dollar euros euro pounds pence cents years year months month weeks week days day hours hour minutes minute seconds miles mile feet foot inches inch yards acres metres meters kilometres kilometers tonnes tons grams kilos litres liters degrees points times am pm',
  numerals:
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand twenty-one twenty-five half',
  stopWords:
    'the a an of to in and is that was for it with as on be at by this are or from but not have had he she they we you which',
};
