/** The fixed words by which the parts of diplomatic texts are known, in folded Chinese, English and Russian. */

/** The organ that speaks in a resolution, alone on its line and with a comma. */
export const FORMULA =
  /^"?(?:the (?:general assembly|security council|economic and social council|human rights council|trusteeship council|commission on [a-z ]{3,60}|conference of the [a-z ]{3,80}|[a-z][a-z ]{3,80}(?:council|assembly|commission|committee|conference|congress|board|body|meeting|parties))|(?:联合国)?(?:大会|安全理事会|安理会|经济及社会理事会|经济和社会理事会|人权理事会|托管理事会|[\u4e00-\u9fff]{2,20}(?:理事会|委员会|大会|会议))|(?:генеральная ассамблея|совет безопасности|экономический и социальный совет|совет по правам человека|[а-я][а-я ]{3,80}(?:ассамблея|совет|комиссия|комитет|конференция|сторон)))\s?,$/;

/** Words that name a kind of text: a title has one. */
export const KIND_OF_TEXT =
  /\b(?:statement|declaration|treaty|agreement|protocol|communique|memorandum|resolution|convention|charter|covenant|decision|press release|joint vision|concept|pact|accord|compact|outcome|roadmap|action plan|conference|readout|remarks|constitution|statute|law|act|rules|regulations|note)\b|声明|公报|宣言|条约|协定|协议|议定书|备忘录|决议|公约|宪章|宣言|共识|文件|纲要|计划|倡议|记者会|讲话|条例|法$|办法|规定|照会|заявлени|деклараци|договор|соглашени|протокол|коммюнике|меморандум|резолюци|конвенци|устав|решени|хартия|закон|указ|постановлени|пакт|план|нота|пресс/;

/** Lines of a page around a text. */
export const PAGE_CHROME =
  /^来源|来源:|责任编辑|字号|打印|纠错|扫一扫|分享到|点击|浏览次数|发布时间|信息来源|版权|订阅|订户|上一篇|下一篇|相关(?:链接|新闻|稿件)|附件下载|^(?:\*\s?)?更新日期|点阅数|^(?:en|ru|zh|fr|es|ar|english|русский|中文|print|share|menu|home|search|subscribe|tweet|facebook|twitter|telegram|email|x)$|^(?:share|print|tags?|category|posted|published|updated|last updated|source|read more|related|follow us|back to top|skip to|all rights reserved|for immediate release|источник|печать|поделиться|версия для печати|опубликовано|теги|подписаться|скачать)(?![a-zа-я])|^\d{2}-\d{5}|please recycle|^-?\s?\d{1,4}\s?-?$|^page \d|^стр\. ?\d|^第\s?\d+\s?页|^\d+\/\d+$|^[^>»›]{1,30}\s?[>»›]\s[^>»›]{1,30}(?:[>»›]|$)|^[a-z]\/(?:res|prst|hrc|dec)?\/?[\w/.() -]{1,30}$|^©/;

/** A news agency's dateline, alone on its line. */
export const AGENCY_DATELINE =
  /^(?:新华社|中新社|人民网)[\u4e00-\u9fff]{1,12}(?:\d{1,2}月)?\d{1,2}日(?:电|讯)(?:\s?\([^)]{1,40}\))?$|^[a-z .]{3,30},\s[a-z.]{3,9}\s\d{1,2}\s\((?:xinhua|tass|reuters|afp)\)(?:\s?-+)?$/;

/** From here a text is being signed, and says nothing more. */
export const TESTIMONIUM =
  /^(?:in witness whereof|in faith whereof|in testimony whereof|(?:done (?:at|in|on|this|and signed)|signed (?:at|in|on)|совершено|подписано (?:в|г)|учинено|составлено в)(?![a-zа-я])|в удостоверение|兹由.{0,60}签|下列(?:代表|签署人|签字人)|为此,?(?:下列|双方|各自|经正式)|.{0,40}以昭信守|以资证明|(?:本|此)(?:条约|协定|协议|议定书|公约|备忘录|谅解备忘录|宣言|声明)?于.{2,60}(?:签订|签署|订立|签字)|.{2,40}(?:订于|签于|写成)(?:.{0,40}一式))/;

/** Lines below a signed text. */
export const SIGNATURE =
  /^\(?(?:signed|signatures?|подписи?|签字|签名|签署)\)?(?![a-zа-я])|^\((?:подписи?|签字|签署|signed)\)|^(?:for (?:and on behalf of |the )|за (?:правительство|российскую|федеративную|республику|министерство)|от имени|по уполномочию)|^президент(?![а-я])|^president of\b|(?:代表|政府代表|国家主席|总统|总理|部长)(?:\s?\([^)]{1,12}\))?$|^москва, кремль|^n \d{1,5}/;

export const PREAMBLE_HEADING = /^(?:preamble|преамбула|序\s?言|前\s?言|序|序文)$/;
export const NOTE_LINE =
  /^(?:adopted by|adopted (?:at|on)|принята? |принято |принят |одобрен|通过|\(?\d{4}年.{0,40}通过|(?:\d+(?:st|nd|rd|th)|[a-z-]{4,30}) (?:plenary )?(?:session|meeting)\b|agenda item|distr|original|united nations$|general assembly$|security council$|economic and social council$|human rights council$|организация объединенных наций$|генеральная ассамблея$|совет безопасности$|совет по правам человека$|экономический и социальный совет$|[а-я]+(?: [а-я]+)? (?:специальная |чрезвычайная )?сессия$|пункт \d+|резолюция, принятая|联合国(?:\s|$)|大会$|安全理事会$|人权理事会$|经济及社会理事会$|第[\u4e00-\u9fff]{1,6}届会议|议程项目|\d{4}年\d{1,2}月\d{1,2}日大会决议|[\u4e00-\u9fff\d]{4,20}决议$|resolutions? adopted|(?:draft )?(?:resolution|decision)s? adopted)/;

/** A preamble that speaks in capitals before its first comma. */
export const WE_THE_PEOPLES = /^(?:we,? the |мы,? )/;

/** What a printed page repeats between its lines. */
export const PAGE_FURNITURE =
  /^(?:\d{2}-\d{5}(?: \(e\))?(?: \d+\/\d+)?|\d{1,4}\/\d{1,4}|page \d{1,4}(?: of \d{1,4})?|- ?\d{1,4} ?-|стр\. ?\d{1,4}|第 ?\d{1,4} ?页)$/;

/** How a letter goes on below the points that it proposes. */
export const LETTER_CLOSING =
  /^(?:if the (?:foregoing|above|proposals?)|should the (?:foregoing|above)|i (?:have the (?:further )?honou?r|avail myself|take this opportunity|should be grateful|would be grateful)|the (?:embassy|ministry) (?:avails|takes this opportunity)|(?:please )?accept,|如(?:上述|蒙|贵|阁下|以上)|上述(?:各点|建议|内容)?(?:如蒙|如获)|顺致|我谨|若(?:上述|以上)|(?:если|в случае,? если) (?:изложенн|вышеизложенн|правительств|эт)|прошу (?:вас )?(?:подтвердить|принять)|примите,|пользуюсь|посольство пользуется|министерство пользуется)/;
