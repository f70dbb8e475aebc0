import type { Frame } from './language-data.ts';

/** What shows a company beside its name in Chinese, Japanese and Korean. */
export const UNSPACED_FRAMES: readonly Frame[] = [
  {
    side: 'after',
    pattern: /^\s?(?:公司|集团|集團|控股|股份|科技公司|中国|中國)/u,
    weight: 3,
    why: 'corporate word behind the name',
  },
  {
    side: 'after',
    pattern:
      /^\s?(?:已|再|再次|又|将|將|拟|擬|计划|計劃|計畫|宣布|宣佈|确认|確認|承认|开始|開始|被曝|被传|傳出|传|曾|正式|正|大规模|大幅|官宣)?(?:裁员|裁員|裁减|裁減|裁撤|大裁|被裁|优化|優化|降薪|缩编|縮編|减员|減員|资遣|資遣|关闭|關閉)/u,
    weight: 2.5,
    why: 'subject of a cut',
  },
  {
    side: 'after',
    pattern:
      /^\s?(?:宣布|宣佈|表示|称|稱|回应|回應|否认|否認|发布|發布|披露|计划|計劃|計畫|拟|擬|将(?!军)|將(?!軍)|被曝|官方|内部|內部|员工|員工|总裁|總裁|CEO|董事长|董事長|创始人|創始人|高管|股价|股價|财报|財報|市值|旗下|总部|總部|门店|門市|工厂|工廠|发言人|發言人|法务|招聘|离职|離職|前员工|程序员|人员|人員|业务|業務|部门|部門|团队|團隊|终端|事业部|今年|去年|第[一二三四]季)/u,
    weight: 1.75,
    why: 'followed by people or figures of a firm',
  },
  {
    side: 'after',
    pattern:
      /^\s?(?:也|正|已|或|将|拟|要|会)?(?:放弃|放棄|推出|上线|上線|下架|开发|開發|研发|研發|起诉|起訴|召回|停产|停產|投产|停止|暂停|暫停|终止|終止|面临|面臨|加速|进军|進軍|退出|打造|造车|造車|新品|手机|手機|电脑|電腦|系统|系統|代工|供应商|供應商|供应链|供應鏈|产业链|概念股|官网|官網|旗舰店|首席|前高管|中国区|大中华区|财报|市值)|^的(?:汽车|汽車|手机|手機|工厂|工廠|员工|員工|股价|股價|业务|業務|产品|產品|用户|用戶|总部|總部|高管|创始人|創始人|CEO|门店|門市|团队|團隊|芯片|晶片|市值|营收|營收)/u,
    weight: 1.75,
    why: 'acts as a firm',
  },
  {
    side: 'before',
    pattern:
      /(?:入职|入職|任职于|任職於|加入|跳槽到|供职于|就职于|离开|離開|收购|收購|起诉|起訴|竞争对手|旗下|巨头|巨頭|公司|厂商|廠商|车企|車企|大厂|大廠|品牌)\s?$/u,
    weight: 1.5,
    why: 'said to be a firm',
  },
  {
    side: 'after',
    pattern: /^\s?(?:グループ|ホールディングス|ジャパン|株式会社|（株）|㈱|本社|日本法人|モーターズ?)/u,
    weight: 3,
    why: 'corporate word behind the name',
  },
  {
    side: 'before',
    pattern: /(?:株式会社|㈱|米国の|米|独|大手の?)\s?$/u,
    weight: 2,
    why: 'said to be a firm',
  },
  {
    side: 'after',
    pattern:
      /^(?:は|が|も|、|による|での?)?[^。、]{0,22}(?:人員削減|人員整理|リストラ|解雇|レイオフ|希望退職|早期退職|削減)/u,
    weight: 2.25,
    why: 'subject of a cut',
  },
  {
    side: 'after',
    pattern: /^(?:は|が)[^。]{0,30}(?:発表|明らか|決算|売上|買収|提携|開発|販売|投入|値上げ|子会社|工場)/u,
    weight: 1.5,
    why: 'subject of a business verb',
  },
  {
    side: 'after',
    pattern: /^(?:の)?(?:社長|CEO|最高経営責任者|会長|社員|従業員|株価?|広報|工場|決算|業績|店舗)/u,
    weight: 1.75,
    why: 'followed by people or figures of a firm',
  },
  {
    side: 'after',
    pattern: /^\s?(?:그룹|코리아|전자|본사)/u,
    weight: 3,
    why: 'corporate word behind the name',
  },
  {
    side: 'after',
    pattern:
      /^(?:은|는|이|가|도|에서|의)?\s?[^.]{0,22}(?:감원|해고|희망퇴직|구조조정|정리해고|인력 감축|명예퇴직|감축)/u,
    weight: 2.25,
    why: 'subject of a cut',
  },
  {
    side: 'after',
    pattern:
      /^(?:은|는|이|가)\s[^.]{0,30}(?:발표|밝혔|매출|인수|출시|실적|공장|투자|영업이익|채용|중단|계약)/u,
    weight: 1.5,
    why: 'subject of a business verb',
  },
  {
    side: 'after',
    pattern: /^(?:의)?\s?(?:대표|사장|회장|직원|노조|주가|임직원|공장|관계자|서비스|앱|채용)/u,
    weight: 1.75,
    why: 'followed by people or figures of a firm',
  },
  {
    side: 'after',
    pattern: /^\s?[（(](?:NYSE|NASDAQ|Nasdaq|LSE|HKEX|TSX|港交所|纳斯达克|纽交所|東証)[^)）]{1,24}[)）]/u,
    weight: 5,
    why: 'listing behind the name',
    proof: true,
  },
];
