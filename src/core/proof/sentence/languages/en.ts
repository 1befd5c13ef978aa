import type { GoverningWords } from '../governing-words.ts';

export const en: GoverningWords = {
  negations:
    'not no never nor neither none cannot nobody nothing nowhere no_one no_longer hardly scarcely barely rarely seldom few little dont didnt doesnt isnt wasnt wont cant couldnt wouldnt shouldnt hasnt havent hadnt arent werent by_no_means under_no_circumstances in_no_way',
  negativeVerbs:
    'fail*_to failed failure_to failure_of refus*_to refusal_to declin*_to neglect*_to omit*_to forgot_to forget*_to unable_to inability_to unwilling_to reluctant_to hesitat*_to ceas*_to stop*_short_of stopped stops stopping avoid* prevent* forbid* forbade forbidden ban banned bans banning bar barred bars barring prohibit* block*_from instead_of rather_than far_from without lack lacks lacked lacking lack_of absence_of absent_any free_of free_from too_late_to too_weak_to anything_but opposed_to oppose* opposition_to against abandon*_plan* cancel* withdrew withdraw* rescind* overturn* revok* halted halts scrapped dropped',
  denials:
    'deny denies denied denying denial denials refut* reject* disput* dismiss* contradict* contest contests contested contesting disavow* disown* repudiat* disclaim* rebut* discredit* debunk* disprov* retract* recant* scoff*_at ridicul* laugh*_off question*_whether doubt doubts doubted doubting disbeliev* disagree* challeng*',
  falsities:
    'false untrue untruth* wrong incorrect inaccurate myth myths lie lies fiction fictitious fabricat* hoax* fake* baseless unfounded groundless nonsense rubbish misleading mistaken mistake fallacy fallacious falsehood* invented invention bogus absurd canard propaganda disinformation misinformation legend slander* libel* smear* erroneous debunked disproved disproven refuted discredited unproven unsubstantiated impossible never_happened not_true not_so not_correct not_the_case no_basis no_truth error satire parody',
  falseAdverbs:
    'falsely wrongly mistakenly erroneously untruthfully incorrectly misleadingly inaccurately wrongfully lied_that lying_that pretend* feign*',
  exceptions:
    'except excepting excluding unless other_than apart_from aside_from save_for barring with_the_exception_of bar_one outside_of',
  exceptionsAfter:
    'but_not but_only but_never and_not though_not although_not albeit_not bar minus save',
  restrictions: 'only solely merely exclusively',
  conditions:
    'if provided provided_that providing_that as_long_as so_long_as on_condition_that on_the_condition_that in_case in_the_event_that in_the_event_of assuming assuming_that supposing suppose should_the were_the had_the subject_to only_if whenever until pending on_the_understanding_that depend*_on contingent_on when_and_if if_and_when were_it_not but_for',
  concessions: 'even_if whether_or_not',
  quantities:
    'up_to almost nearly about around roughly approximately fewer_than less_than under below no_more_than at_most more_than over above at_least close_to some virtually practically as_many_as as_few_as as_little_as half a_third_of half_a a_fraction_of not_quite just_under just_over nearly_all all_but perhaps maybe an_estimated estimated part partly partially sometimes occasionally most mostly a_few several many',
  parts:
    'some_of few_of half_of most_of part_of parts_of many_of several_of a_minority_of a_majority_of a_handful_of one_of none_of a_quarter_of a_third_of a_fraction_of per_cent_of percent_of members_of certain',
  quantitiesAfter:
    'at_most or_so or_fewer or_less at_best or_almost or_nearly or_thereabouts or_more',
  doubts:
    'allegedly reportedly supposedly purportedly ostensibly presumably perhaps maybe possibly probably apparently arguably seemingly hypothetically conceivably potentially theoretically in_theory likely rumour_has_it rumor_has_it it_is_said it_is_claimed it_is_alleged it_is_rumoured it_is_rumored it_is_believed so-called',
  modals:
    'may might could would should would_have could_have should_have may_have might_have is_said_to are_said_to was_said_to were_said_to believed_to thought_to reported_to rumoured_to rumored_to alleged_to suspected_to suspected_of accused_of accused* accus*_of charged_with blamed_for supposed_to considered_to appears_to appear_to appeared_to seems_to seem_to seemed_to likely_to unlikely_to expected_to claims_to claimed_to claim_to presumed_to understood_to',
  doubtful:
    'whether unlikely_that doubtful unclear uncertain allege* suspect suspects suspected suspecting wonder* imply implies implied insinuat* hint hinted hints speculat* guess* assum* it_seems it_appears rumoured rumored improbable disputed contested alleged demand*_that ask*_that propos*_that cannot_prove',
  doubtNouns:
    'claim allegation* rumour* rumor* accusation* suspicion* fear* worr* hope hopes hoped hoping possibility risk chance theory idea notion belief hypothesis suggestion* speculation assumption threat* prediction* impression proof evidence gossip perception superstition premise argument*',
  intentions:
    'want_to wants_to wanted_to wanting_to plan_to plans_to planned_to planning_to threaten*_to promis*_to vow*_to hope_to hopes_to hoped_to hoping_to intend*_to intention_to tri*_to try_to trying_to attempt*_to sought_to seek*_to order*_to ask*_to told_to urg*_to agree*_to offer*_to aim*_to ready_to about_to prepared_to willing_to plot*_to conspir*_to going_to allowed_to need_to needs_to wish*_to expect*_to dream*_of consider* suggest* recommend* forced_to ought_to',
  pretences:
    'in_the_novel in_the_film in_the_movie in_the_play in_the_story in_the_book in_his_novel in_her_novel in_the_series in_the_game in_the_comic in_the_opera in_the_sketch in_the_dream in_a_dream in_his_dream in_her_dream in_a_novel in_a_film in_a_play in_a_story in_a_parallel_universe in_an_alternative in_the_legend in_the_myth in_the_parody in_the_fairy joke joked jokes joking joked_that quipped imagin* pretend* as_if as_though make-believe suppose_that fantasis* fantasiz* dreamed dreamt dreams_that satirical satire parody spoof fictional hypothetical simulation simulated sarcastically ironically role-play in_fiction in_jest tongue-in-cheek april_fool* had_a_nightmare hallucinat* deepfake',
  sayings:
    'said say says saying told tell tells telling wrote write writes writing written claim claims claimed claiming declar* announc* argue argues argued arguing insist* state states stated stating assert* affirm* report reports reported reporting explain* add adds added warn* maintain maintains maintained maintaining testif* remark* comment comments commented reply replies replied respond* tweeted tweets posted contend* allege alleges alleged alleging believe believes believed think thinks thought conclud* acknowledg* admit* conced* confirm* recall* suggest suggests suggested call called calls describe* praised found estimate*',
  according:
    'according_to in_the_words_of in_the_view_of in_the_opinion_of in_the_eyes_of as_told_by per for_the_prosecution',
  copulas:
    'is are was were be been remains remained turned_out turns_out proved proves has_been have_been had_been being became seems appears is_a',
  finites:
    'is are was were be been am has have had do does did will would can could shall should may might must remains remained became said says went came took got made gave left paid won lost died fell rose signed resigned',
  complementizers: 'that whether',
  contrasts: 'but however yet whereas nevertheless nonetheless instead',
  coordinators: 'and then',
  alternatives: 'or nor',
  relatives: 'who which whom whose where',
  subordinators: 'because although though while when since so as after before until once whereas',
  factives:
    'know knew known knows realise* realize* notice* aware forget forgot regret* mind surprised surprising remember* hide hid conceal*',
  subjects:
    'he she it they we i you this these those there the a an his her its their our my each every some many most all no nobody everyone someone',
  anaphors:
    'which that this it all_of_which something these those a_claim an_allegation a_charge an_accusation a_statement a_story a_figure a_rumour a_rumor a_theory an_idea a_version the_claim the_allegation the_charge the_accusation the_story the_rumour the_rumor the_report the_statement them what_he what_she what_they as_it the_idea the_claims the_allegations the_charges any_such claims allegations an_assertion the_assertion the_notion a_notion the_belief the_theory',
  openings:
    'of in on at by for from with to into onto about against between among through during under over near towards toward upon within without after before the a an his her its their our my your this these is was are were be been has have had not that who which whose whom will would can could may might must and or as than if',
  exempt:
    'not_only not_just not_merely not_least not_to_mention no_doubt no_wonder no_less_than no_fewer_than nothing_but nothing_less_than if_anything why_not no_matter whether_or_not needless_to_say without_doubt without_a_doubt there_is_no_doubt there_was_no_doubt no_sooner never_mind not_surprisingly little_by_little a_little a_few quite_a_few not_a_few all_over over_there more_or_less only_too not_far if_only question_whether_or',
  minus: 'minus negative',
  ranges: 'to or through',
  shares: 'in out_of of per',
  fractions:
    'and_a_half and_a_quarter and_three_quarters and_a_third third thirds quarter quarters fifth fifths sixth sixths seventh eighth eighths ninth tenth tenths hundredth hundredths thousandth thousandths half halves point_* fold times dozen',
  measures:
    'pct bps bp lb lbs ft oz lakh lakhs crore crores per_cent percent per_mille per_thousand basis_points percentage_points k m bn mn tn kn knots hp cc psi st hundredweight furlongs gallons pints barrels bushels carats bytes megabytes gigabytes watts volts amps joules calories rupees yen yuan roubles rubles pesos reais rand lira zlotys krona kroner francs shillings below_zero square_* cubic_* light_years light-years hundred thousand million billion trillion score gross feet inches yards miles stone tons tonnes decades centuries fortnights quid grand bucks',
  numerals:
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand',
  judgements:
    'convicted disgraced accused alleged criminal* crook* corrupt* fraud* liar* lying lied lies racist* fascist* nazi* terrorist* murder* rapist* thief thieves guilty notorious shameful* shameless infamous so-called self-styled self-proclaimed failed incompetent* evil wicked illegal* unlawful* false* fake wrong* untrue bogus stupid* foolish* crazy mad insane idiot* moron* coward* traitor* dishonest* discredited hateful violent* dangerous* toxic vile disgusting outrageous scandal* cruel* brutal* abus* harass* greedy ruthless reckless* careless* negligent* indicted jailed imprisoned suspected drunk* addict* extremist* radical* fanatic* bigot* sexist* antisemit* transphob* homophob* hypocrit* clearly obviously deliberately knowingly intentionally always ever all every any most many only even merely just really truly actually completely totally entirely never hardly secretly illegally very too so quite rather must should will would may might could can did does do',
  qualities: 'ously fully lessly ively ically edly ingly ously ous ful less ive able ible ish ly',
  indefinites: 'a an',
};
