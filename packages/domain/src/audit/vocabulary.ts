import type { Language } from "../issue/sentence.js";

/** The words the audit goes by, in one language. Sets hold single words (in Vietnamese, syllables). */
export interface Vocabulary {
  /** What may stand between a ratio and its percentage besides what is counted: *đạt tỷ lệ là*. */
  readonly link: ReadonlySet<string>;
  /** Says that a figure was reached, which what remains never is. */
  readonly reached: RegExp;
  /** Between a percentage and the ratio that it says again: *68,3%, tương ứng 2.049/3.000*. */
  readonly again: RegExp;
  /** Says that a figure is a share. */
  readonly share: RegExp;
  /** Begins another statement: what follows is about something else. */
  readonly breaks: RegExp;
  /** Those who can reach a percentage themselves: *12/15 xã đạt 100%* is no ratio of communes. */
  readonly actors: RegExp;
  /** Words that only list such: *8/8 xã, phường*. */
  readonly listed: ReadonlySet<string>;
  /** After a percentage: it is over a target, plan or other period. */
  readonly otherBase: RegExp;
  /** Says that a number is a target, so that more than all of it can be done. */
  readonly target: RegExp;
  /** Around a number: it is the whole that parts are taken of. */
  readonly whole: RegExp;
  /** Between a part and its whole in one phrase: *a trong tổng số b*. */
  readonly outOf: RegExp;
  /** Between a percentage and the whole that it is of: *chiếm 35,6% trong tổng số*. */
  readonly wholeAfter: RegExp;
  /** What a whole and its part may have between them and still be about the same things. */
  readonly plain: ReadonlySet<string>;
  /** What can be of many kinds, so that only plain words keep to the same ones. */
  readonly general: RegExp;
  /** Begins to speak of a part of the area or of another body. */
  readonly elsewhere: RegExp;
  /** Before what remains of a whole. */
  readonly rest: RegExp;
  /** After a number: it is what remains, *người còn lại*. */
  readonly restAfter: RegExp;
  /** After a remainder: it is only a part of what remains. */
  readonly onlySome: RegExp;
  /** Begins a list that names all parts, and one that may name some. */
  readonly allParts: RegExp;
  readonly someParts: RegExp;
  /** Begins a list and says no more. */
  readonly opens: RegExp;
  /** What is counted by the dozen: a ratio that could be a day counts one of these. */
  readonly counted: RegExp;
  /** Between the last part and the total after it: *, tổng cộng*. */
  readonly endsInTotal: RegExp;
  /** Ends the words for what is counted. */
  readonly afterNoun: ReadonlySet<string>;
  /** Families of parts that together make a whole. */
  readonly families: readonly (readonly RegExp[])[];
  /** Names the last of all parts: *còn lại*, *khác*. */
  readonly closing: RegExp;
}

const words = (text: string) => new Set(text.split(/\s+/));

const vi: Vocabulary = {
  link: words(
    "đạt được chiếm tỷ tỉ lệ trọng tương đương ứng với bằng là hoàn thành đã mới chỉ cũng mức tức hay tính ra kết quả như vậy qua đó cao khá = : ≈ → => ~ - –",
  ),
  reached: /đạt/u,
  again: /^,? (?:tương ứng|tương đương|tức)(?: là| với)?:? ?$/u,
  share: /(?:chiếm|tỷ trọng|tỉ trọng)/u,
  breaks:
    /(?:^|[\s(])(?:trong đó|tăng|giảm|so với|cùng kỳ|riêng|vượt|bình quân|trung bình|mỗi|tỷ lệ|tỉ lệ|phấn đấu|mục tiêu|dự kiến|trong khi|nhưng|tuy nhiên|còn|cao hơn|thấp hơn|có tỷ lệ)(?![\p{L}])/u,
  actors:
    /^(?:(?:đơn vị|cơ quan|địa phương|xã|phường|thị trấn|thị xã|huyện|tỉnh|thành phố|đặc khu|sở|ban|ngành|thôn|bản|ấp|xóm|khu phố|tổ dân phố|trường|bệnh viện|trạm|cơ sở|doanh nghiệp|thủ tục|tthc|dịch vụ|dvc|chỉ tiêu|nhiệm vụ|mô hình|lĩnh vực|tổ|chi bộ|phòng|trung tâm|hộ))(?![\p{L}])/u,
  listed: words(
    "xã phường thị trấn thành phố đặc khu huyện sở ban ngành thôn bản ấp xóm khu tổ dân đơn vị cơ quan địa phương tổ chức cá nhân công viên chức người lao động đoàn thể và hội",
  ),
  otherBase:
    /^ ?\)?,? ?(?:(?:so )?với (?!tổng)|(?:của |trên |theo |so với )?(?:chỉ tiêu|kế hoạch|kh(?![\p{L}])|mục tiêu|dự toán|nghị quyết|yêu cầu|cùng kỳ|dân số|nhu cầu)|(?:tổng )?(?:dân số|số (?:dân|hộ|xã|phường|thôn|đơn vị|cơ quan|tổ)))/u,
  target: /(?:chỉ tiêu|kế hoạch|được giao|giao(?![\p{L}])|(?<![\p{L}])kh(?![\p{L}])|mục tiêu|nhu cầu)/u,
  whole:
    /(?:tổng|trong số|trên số|tiếp nhận|phát sinh|thu nhận|được giao|giao|chỉ tiêu|kế hoạch|phải|cần|đủ điều kiện|thuộc diện|hiện có|quản lý|rà soát|đã cấp|đăng ký|đến hạn|(?:^|\s)có(?=\s|$))/u,
  outOf:
    /^(?: \p{L}[\p{L}\d -]{0,60})?,? (?:(?:trong|trên) (?:tổng(?: số)?|số)(?: \p{L}[\p{L} ]{0,40})?|trên)(?: là)?:? ?$/u,
  wholeAfter:
    /^ ?(?:(?:trong|trên|của|so với) tổng(?: số)?(?: \p{L}[\p{L} ]{0,40})?|(?:(?:so với |của )?(?:chỉ tiêu|kế hoạch)[\p{L} ]{0,20})\((?:chỉ tiêu|kế hoạch)[\p{L} ]{0,16}|\((?:trên |trong )?tổng(?: số)?[\p{L} ]{0,30})(?: là)?:? ?$/u,
  plain: words(
    "đã được tiếp nhận giải quyết xử lý trả kết quả hoàn thành thực hiện đúng trước quá trễ hạn sớm trực tuyến toàn trình một phần số kích hoạt thu nhận cấp trong đó có là đến nay hiện tại thời điểm này qua hình thức nộp phát sinh hồ sơ thủ tục tthc hành chính tài khoản công dân người dân trường hợp dữ liệu thẻ phiếu nhiệm vụ văn bản hợp lệ tổng và các với đang còn lại chưa mức độ định danh điện tử cccd căn cước gắn chip vneid giấy thành công kỳ cả tháng năm bưu chính ích tuy nhiên chỉ mới cho sử dụng hs dvc dịch vụ việc làm sạch cập nhật bổ sung thông tin phê duyệt lần trên môi trường mạng bằng theo quy định kịp thời đạt đợt như sau cụ thể",
  ),
  general: /^(?:hồ sơ|hs|thủ tục|tthc|dịch vụ|dvc|văn bản|lượt|tài khoản|người|công dân)(?![\p{L}])/u,
  elsewhere:
    /(?:lĩnh vực|riêng|trong khi|cấp (?:tỉnh|huyện|xã|thôn)|(?<!cơ )sở|huyện|thị xã|thành phố|phường|công an|thuộc|đối với|so với|cùng kỳ|chỉ tiêu|kế hoạch)(?![\p{L}])/u,
  rest: /(?:^|[\s,;.(:])(?:hiện |vẫn |chỉ |số )?(?:còn(?: lại)?(?: tồn(?: đọng)?| nợ)?|tồn(?: đọng)?|chưa [\p{L} ]{2,30}|đang [\p{L} ]{2,24})(?: là)?:? ?$/u,
  restAfter: /^(?: \p{L}+){1,4} còn lại(?![\p{L}])/u,
  onlySome: /(?:quá hạn|trễ hạn|chậm|vướng|khó khăn|do(?![\p{L}])|vì(?![\p{L}])|trong đó|được|đã)/u,
  allParts: /(?:bao gồm|gồm(?: có)?|chia ra|chia thành|được chia|chia theo|phân theo|phân ra)(?![\p{L}])/u,
  someParts: /(?:trong đó|trong số đó|riêng)(?: có)?(?![\p{L}])/u,
  opens: /(?:cụ thể(?: là| như sau)?|như sau)(?![\p{L}])/u,
  endsInTotal: /[,;.] ?(?:và )?(?:tổng(?: cộng| số)?|cộng)(?: \p{L}+){0,4}:? ?$/u,
  counted:
    /^(?:hồ sơ|xã|phường|thị trấn|huyện|tỉnh|thành phố|thôn|bản|tổ|sở|ban|ngành|đơn vị|cơ quan|địa phương|thủ tục|tthc|dịch vụ|dvc|chỉ tiêu|nhiệm vụ|tiêu chí|nội dung|mô hình|tiện ích|trường|cơ sở|bệnh viện|người|công dân|cán bộ|thành viên|văn bản|báo cáo|dữ liệu|lớp|điểm|hộ|thẻ|tài khoản|lĩnh vực|nhóm|đồng chí|học sinh|doanh nghiệp|máy|camera|trạm|cuộc|hội nghị)(?![\p{L}])/u,
  afterNoun: words(
    "đã được đạt chiếm trong trên của tại do theo gồm bao và còn có là hiện để so từ đến với cho qua thuộc về nhằm đang chưa bị khi mà thì nhưng tăng giảm bằng tương tức hay hoặc này ở",
  ),
  families: [
    [
      /trực tuyến|toàn trình|qua mạng/u,
      /trực tiếp/u,
      /bưu chính|bcci/u,
      /kỳ trước|chuyển (?:sang|qua|tiếp)|tồn/u,
      /một phần/u,
    ],
    [/kỳ trước|chuyển (?:sang|qua|tiếp)|tồn/u, /trong kỳ|mới|phát sinh/u],
    [
      /trước hạn|trước thời hạn|sớm hạn/u,
      /(?<!trước )đúng hạn|đúng thời hạn/u,
      /quá hạn|trễ hạn|chậm|quá thời hạn/u,
      /trong hạn/u,
    ],
    [/(?:^|\s)đã(?=\s)/u, /chưa|đang|còn|không/u],
    [/(?:^|\s)nam(?![\p{L}])/u, /(?:^|\s)nữ(?![\p{L}])/u],
    [/cấp tỉnh/u, /cấp huyện/u, /cấp xã/u, /cấp thôn|thôn, bản|cấp khu/u, /cấp sở/u],
    [/mức (?:độ )?1/u, /mức (?:độ )?2/u, /mức (?:độ )?3/u, /mức (?:độ )?4/u],
  ],
  closing: /(?:^|[\s])(?:còn(?: lại)?|khác)(?![\p{L}])/u,
};

const en: Vocabulary = {
  link: words(
    "or reaching reached reaches or is was were equal equals equivalent equivalently to accounting accounts accounted for representing represents making up made a an the rate share of at achieving achieved attaining i.e. about percentage ratio which completion = : ≈ → => ~ - –",
  ),
  reached: /(?:reach|achiev|attain)/u,
  again: /^,? (?:equivalent to|corresponding to|or) $/u,
  share: /(?:account|represent|making up|made up|share)/u,
  breaks:
    /(?:^|[\s(])(?:of which|in which|including|up|down|increase|decrease|compared|while|whereas|but|however|average|rate|remaining|exceeding)(?![\p{L}])/u,
  actors:
    /^(?:communes?|wards?|districts?|provinces?|agencies|units?|departments?|schools?|hospitals?|services?|procedures?|tasks?|targets?|villages?)(?![\p{L}])/u,
  listed: words("communes wards districts provinces towns and agencies units departments"),
  otherBase:
    /^ ?\)?,? ?(?:of (?:the |its |their )?(?:annual |assigned |yearly )?(?:target|plan|quota|population)|compared|year|higher|lower|more|less)/u,
  target: /(?:target|plan|quota|assigned)/u,
  whole: /(?:total|received|out of|of the|assigned|target|registered|eligible|issued)/u,
  outOf: /^(?: \p{L}[\p{L}\d -]{0,60})?,? (?:out of|of)(?: the)?(?: a)?(?: total)?(?: number)?(?: of)?(?: the)? ?$/u,
  wholeAfter: /^ ?(?:out )?of (?:the |a )?total (?:number )?(?:of )?(?:the )?$/u,
  plain: words(
    "of which the were was had been have has resolved settled processed handled received completed returned on time online dossiers dossier applications application cases case records files people citizens accounts account activated issued digitised digitized and total a were: in submitted ahead overdue early late cards them these only so far to date",
  ),
  general: /^(?:dossiers?|applications?|procedures?|services?|documents?|people|citizens?|accounts?)(?![\p{L}])/u,
  elsewhere: /(?:sector|field|province|district|commune|department|police|compared|while|target|plan)/u,
  rest: /(?:^|[\s,;.(:])(?:(?:the )?remaining|leaving|still|pending|outstanding)(?: were| was| is| are)?:? ?$/u,
  restAfter: /^(?: \p{L}+){0,3} remain(?:ing|ed|s)?(?![\p{L}])/u,
  onlySome: /(?:overdue|late|because|due to|of which)/u,
  allParts: /(?:comprising|consisting of|made up of|divided into)(?![\p{L}])/u,
  someParts: /(?:of which|in which|including|among them)(?![\p{L}])/u,
  opens: /(?:namely|broken down|as follows)(?![\p{L}])/u,
  endsInTotal: /[,;.] ?(?:and )?(?:in total|for a total of|totall?ing|altogether)(?: \p{L}+){0,3}:? ?$/u,
  counted:
    /^(?:dossiers?|applications?|cases?|communes?|wards?|districts?|provinces?|units?|agencies|departments?|services?|procedures?|tasks?|targets?|people|citizens?|members?|groups?|documents?|records?|schools?|accounts?|cards?)(?![\p{L}])/u,
  afterNoun: words("were was is are had have has been of in on at by for from to and with that which who out or"),
  families: [
    [/online/u, /in person|direct/u, /post/u],
    [/carried over|previous period/u, /new|in the period/u],
    [/early|ahead of/u, /on time/u, /late|overdue/u],
    [/(?<!un)resolved|completed|processed/u, /pending|unresolved|in progress|remaining/u],
    [/(?:^|\s)(?:men|male)/u, /women|female/u],
    [/provinc/u, /district/u, /commune/u, /village/u],
  ],
  closing: /remaining|the rest|(?:^|\s)others?(?![\p{L}])/u,
};

/** The vocabularies. */
export const vocabulary: Readonly<Record<Language, Vocabulary>> = { vi, en };
