import type { WordList } from './word-list.ts';

/** Written without spaces: entries are runs of characters, compared character by character. */
export const ja: WordList = {
  negationsBefore: '決して 必ずしも',
  negationsDirect: '不 無 非 未 反',
  negationsAfter: 'ず ぬ まい',
  /** Verbs end in their negation, after up to three characters of their own: 見つけ|られなかった. */
  negationsWithin: 'ない なかった なく なけれ なさ ません ていな でいな はな もな',
  conjunctions: '',
  hedges: 'もし 仮に 恐らく おそらく たぶん もしかすると',
  magnitudes: '万 億 兆 千 百 十 割 分 倍 ％ % パーセント',
  units:
    '円 年 月 日 時 人 件 個 回 歳 度 点 台 本 枚 社 か国 カ国 キロ メートル トン グラム ドル ユーロ 時間 週間',
  numerals: '一 二 三 四 五 六 七 八 九 十 百 千 万 億 数',
  stopWords: 'の に は を た が で て と し れ さ あ い も な る か ら こ',
};
