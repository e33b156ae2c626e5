import type {
  IssueParams,
  Measured,
  PersonalDataName,
  Place,
  ReportActionName,
  ReportStateName,
  TierName,
  ValueType,
} from "./issue-params.js";
import type { Sentences } from "./sentence.js";

const valueTypes: Record<ValueType, string> = {
  text: "chuỗi ký tự",
  number: "số",
  integer: "số nguyên",
  boolean: "đúng hoặc sai",
  list: "danh sách",
  object: "đối tượng",
  date: "ngày",
  other: "kiểu khác",
};
const measured: Record<Measured, string> = { number: "", characters: " ký tự", items: " phần tử" };

const tiersVi: Record<TierName, string> = {
  country: "cấp trung ương",
  province: "cấp tỉnh",
  district: "cấp huyện",
  commune: "cấp xã",
  village: "cấp thôn",
  agency: "cơ quan, đơn vị",
};
const codeHintVi: Record<TierName, string> = {
  country: " (2 chữ cái)",
  province: " (2 chữ số, kể cả số 0 ở đầu)",
  district: " (3 chữ số, kể cả số 0 ở đầu)",
  commune: " (5 chữ số, kể cả số 0 ở đầu)",
  village: " (mã nội bộ có tiền tố, ví dụ 01843:to-1)",
  agency: " (mã nội bộ có tiền tố, ví dụ 24:cong-an-tinh)",
};
const dayVi = (day: string): string => day.split("-").reverse().join("/");

const marks = { point: "Dấu chấm", comma: "Dấu phẩy" };

const statesVi: Record<ReportStateName, string> = {
  none: "chưa có",
  draft: "đang soạn",
  sent: "đã gửi, chờ tiếp nhận",
  returned: "đã bị trả lại",
  accepted: "đã được tiếp nhận",
  locked: "đã khóa",
};
const actionsVi: Record<ReportActionName, string> = {
  saved: "lưu phiên bản mới",
  sent: "gửi báo cáo",
  returned: "trả lại báo cáo",
  accepted: "tiếp nhận báo cáo",
  locked: "khóa báo cáo",
};

const personalDataVi: Record<PersonalDataName, string> = {
  "identity-number": "số định danh cá nhân",
  "phone-number": "số điện thoại",
  "account-number": "số tài khoản",
};

/** What each code says in Vietnamese. */
export const sentencesVi: Sentences<IssueParams> = {
  "value.missing": () => "Thiếu giá trị.",
  "value.wrong-type": ({ expected }) => `Giá trị không đúng kiểu, cần ${valueTypes[expected]}.`,
  "value.not-in-list": ({ allowed }) => `Giá trị không thuộc danh mục cho phép: ${allowed.join(", ")}.`,
  "value.unknown-key": ({ count }) => `Có ${count} trường không được biết đến.`,
  "value.too-small": ({ minimum, of }) => `Giá trị quá nhỏ, tối thiểu ${minimum}${measured[of]}.`,
  "value.too-large": ({ maximum, of }) => `Giá trị quá lớn, tối đa ${maximum}${measured[of]}.`,
  "value.wrong-format": ({ format }) => `Giá trị không đúng định dạng ${format}.`,
  "value.invalid": () => "Giá trị không hợp lệ.",

  // text
  "text.personal-data": ({ kind }) =>
    `Nội dung chứa ${personalDataVi[kind]}; hệ thống chỉ lưu số liệu và tên đơn vị, không lưu dữ liệu cá nhân.`,

  // number
  "number.unreadable": ({ offset }) => `Không đọc được số từ ký tự thứ ${offset + 1}.`,
  "number.broken-group": () => "Dấu phân cách hàng nghìn đặt không đúng chỗ nên không rõ là số nào.",
  "number.too-many-digits": () => "Số có quá nhiều chữ số, không thể giữ chính xác.",
  "number.decimal-mark": ({ mark }) => `${marks[mark]} được hiểu là dấu thập phân.`,
  "number.thousands-mark": ({ mark }) => `${marks[mark]} được hiểu là dấu phân cách hàng nghìn.`,
  "number.maybe-thousands": ({ mark }) =>
    `${marks[mark]} được hiểu là dấu thập phân; nếu là dấu phân cách hàng nghìn thì số lớn gấp 1.000 lần.`,
  "number.maybe-decimal": ({ mark }) =>
    `${marks[mark]} được hiểu là dấu phân cách hàng nghìn; nếu là dấu thập phân thì số chỉ bằng một phần nghìn.`,

  // date
  "date.unreadable": () => "Không đọc được ngày, cần viết như 30/11/2022.",
  "date.incomplete": () => "Ngày chưa ghi đủ ngày và tháng.",
  "date.day-not-in-month": ({ days }) => `Không có ngày này: tháng ấy chỉ có các ngày từ 1 đến ${days}.`,
  "date.month-not-in-year": () => "Không có tháng này: một năm chỉ có các tháng từ 1 đến 12.",
  "date.year-missing": () => "Thiếu năm.",
  "date.year-assumed": ({ year }) => `Văn bản không ghi năm, hiểu là năm ${year}.`,
  "date.two-digit-year": () => "Năm chỉ ghi hai chữ số, cần ghi đủ bốn chữ số.",
  "date.year-out-of-range": ({ minimum, maximum }) => `Năm phải trong khoảng từ ${minimum} đến ${maximum}.`,
  "date.instant-unreadable": () => "Không đọc được thời điểm, cần viết như 2024-06-14T17:00:00+07:00.",
  "date.instant-without-zone": () => "Thời điểm không ghi múi giờ nên chưa rõ thuộc ngày nào.",
  "period.unreadable": () => "Không đọc được kỳ, cần viết như Quý III/2023, Tháng 8/2023, 6 tháng đầu năm 2024.",
  "period.not-in-year": ({ count }) => `Không có kỳ này: một năm chỉ có ${count} kỳ như vậy.`,
  "period.spelling-mended": () => "Tên kỳ viết sai chính tả, đã hiểu theo cách viết đúng.",
  "period.window-reversed": () => "Kỳ kết thúc trước khi bắt đầu.",
  "period.not-itself": () => "Mã kỳ, độ dài kỳ và khoảng thời gian không khớp nhau.",
  "calendar.year-not-covered": ({ year }) => `Lịch làm việc chưa có năm ${year}.`,
  "calendar.year-provisional": ({ year }) => `Lịch làm việc năm ${year} là tạm tính, chưa có quyết định chính thức.`,
  "calendar.year-repeated": () => "Năm này đã có trong lịch làm việc.",
  "calendar.day-repeated": () => "Ngày này được ghi hai lần trong lịch làm việc.",
  "calendar.day-outside-year": () => "Ngày này không thuộc năm của lịch.",
  "calendar.day-off-and-worked": () => "Ngày này vừa ghi là ngày nghỉ vừa ghi là ngày làm việc.",
  "calendar.worked-on-workday": () => "Ngày làm bù phải là ngày nghỉ hằng tuần.",

  // document
  "document.number-unreadable": () => "Không đọc được số, ký hiệu văn bản, cần viết như 06/QĐ-TTg.",
  "document.citation-unreadable": () =>
    "Không đọc được trích dẫn văn bản, cần viết như Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ.",
  "document.number-blank": () => "Số văn bản còn để trống.",
  "document.day-blank": () => "Ngày ban hành văn bản còn để trống.",
  "document.symbol-mended": () => "Ký hiệu văn bản viết chưa đúng thể thức, đã hiểu theo cách viết đúng.",
  "document.kind-differs": () => "Tên loại văn bản không khớp với ký hiệu.",
  "document.no-chain": () => "Không có căn cứ nào nối hai văn bản này.",
  "document.duplicate": ({ first }) => `Văn bản này trùng với văn bản thứ ${first + 1}.`,
  "document.relation-dangling": () => "Văn bản được viện dẫn không có trong danh sách.",
  "document.relation-ambiguous": ({ candidates }) =>
    `Viện dẫn chưa đủ để biết là văn bản nào trong ${candidates} văn bản cùng số, ký hiệu.`,
  "document.relation-circle": ({ length }) =>
    length === 1 ? "Văn bản viện dẫn chính nó." : `${length} văn bản viện dẫn vòng quanh nhau.`,
  "document.relation-to-later": () => "Văn bản được viện dẫn ban hành sau văn bản này.",

  // unit: units, successions, groups
  "unit.key-unreadable": () =>
    "Mã định danh đơn vị phải gồm mã đơn vị và ngày bắt đầu có hiệu lực, ví dụ 24@2025-07-01.",
  "unit.code-wrong": ({ tier }) => `Mã đơn vị không đúng dạng mã của ${tiersVi[tier]}${codeHintVi[tier]}.`,
  "unit.kind-wrong": ({ tier }) => `Loại đơn vị không thuộc ${tiersVi[tier]}.`,
  "unit.ends-before-it-begins": () => "Ngày hết hiệu lực trước ngày bắt đầu có hiệu lực.",
  "unit.duplicate": ({ first }) => `Đơn vị trùng với đơn vị ở vị trí ${first + 1}: cùng mã, cùng ngày bắt đầu.`,
  "unit.overlap": ({ first }) => `Thời gian hiệu lực chồng lên thời gian của đơn vị cùng mã ở vị trí ${first + 1}.`,
  "unit.orphan": () => "Không có đơn vị cấp trên trực tiếp.",
  "unit.parent-gap": ({ from, to }) =>
    `Đơn vị cấp trên không có hiệu lực từ ${dayVi(from)} ${to === null ? "trở đi" : `đến ${dayVi(to)}`}.`,
  "unit.wrong-tier": ({ tier, parent, on }) =>
    `Tại ngày ${dayVi(on)}, ${tiersVi[tier]} không thể trực thuộc ${tiersVi[parent]}.`,
  "unit.not-in-force": ({ on }) => `Cấp hoặc loại đơn vị này không tồn tại vào ngày ${dayVi(on)}.`,
  "unit.cycle": ({ length }) => `Quan hệ trực thuộc tạo thành vòng lặp qua ${length} đơn vị.`,
  "unit.too-deep": ({ maximum }) => `Quan hệ trực thuộc sâu quá ${maximum} cấp.`,
  "unit.gap": ({ from, to }) => `Mã đơn vị không được dùng từ ${dayVi(from)} đến ${dayVi(to)}.`,
  "unit.tier-skipped": ({ tier, count }) =>
    `${count} đơn vị bỏ qua ${tiersVi[tier]}: số liệu ${tiersVi[tier]} sẽ trống.`,
  "unit.not-found": () => "Không tìm thấy đơn vị nào có mã hoặc tên này tại ngày đang xét.",
  "unit.ambiguous": ({ candidates }) =>
    `Tên này chỉ nhiều đơn vị: ${candidates.join(", ")}. Cần ghi rõ cấp, đơn vị cấp trên hoặc mã.`,
  "succession.unknown-unit": () => "Đơn vị của liên kết sắp xếp không có trong danh sách đơn vị.",
  "succession.end-not-valid": ({ end, on }) =>
    end === "from"
      ? `Đơn vị cũ phải hết hiệu lực đúng vào ngày liền trước ${dayVi(on)}.`
      : `Đơn vị mới phải có hiệu lực đúng từ ngày ${dayVi(on)}.`,
  "succession.duplicate": ({ first }) => `Liên kết trùng với liên kết ở vị trí ${first + 1}.`,
  "succession.full-among-others": ({ count }) =>
    `Đơn vị cũ có ${count} liên kết nên không liên kết nào có thể là toàn bộ.`,
  "succession.partial-alone": () => "Chỉ một phần đơn vị cũ được chuyển; chưa rõ phần còn lại về đâu.",
  "succession.share-unreadable": () => "Tỷ lệ phân bổ phải là hai số nguyên, từ 0 đến 1.",
  "succession.share-of-full": () => "Liên kết toàn bộ không cần tỷ lệ phân bổ.",
  "succession.shares-over-one": () => "Tổng tỷ lệ phân bổ của đơn vị cũ vượt quá 1.",
  "succession.shares-too-fine": () => "Tích các tỷ lệ phân bổ qua nhiều lần sắp xếp quá nhỏ để tính chính xác.",
  "succession.leaves-parents-successors": () =>
    "Đơn vị mới không thuộc đơn vị kế thừa của cấp trên cũ; cần kiểm tra lại.",
  "succession.missing": ({ count }) => `${count} đơn vị đã hết hiệu lực mà không có liên kết sắp xếp.`,
  "succession.code-missing": () => "Thiếu mã đơn vị; bỏ qua liên kết.",
  "succession.code-unknown": () => "Mã tỉnh không có hiệu lực tại ngày sắp xếp; bỏ qua liên kết.",
  "succession.extent-differs": ({ links }) =>
    `Mức độ ghi (toàn bộ hoặc một phần) không khớp với số liên kết của đơn vị cũ (${links}).`,
  "succession.name-differs": () => "Cùng một mã nhưng ghi tên khác nhau; dùng tên ghi đầu tiên.",
  "succession.province-differs": () => "Cùng một mã nhưng ghi thuộc hai tỉnh; dùng tỉnh ghi đầu tiên.",
  "succession.one-sided": () => "Liên kết chỉ có ở một trong hai tệp.",
  "succession.column-missing": ({ columns }) => `Thiếu cột: ${columns.join(", ")}.`,
  "group.duplicate": ({ first }) => `Mã tổ trùng với tổ ở vị trí ${first + 1}.`,
  "group.out-of-order": () => "Các quyết định không theo thứ tự thời gian.",
  "group.not-set-up": () => "Tổ chưa được thành lập hoặc đã giải thể trước quyết định này.",
  "group.already-set-up": () => "Tổ đã được thành lập trước quyết định này.",
  "group.unknown-parent": ({ on }) => `Tổ cấp trên không tồn tại vào ngày ${dayVi(on)}.`,
  "group.cycle": ({ on }) => `Quan hệ giữa các tổ tạo thành vòng lặp vào ngày ${dayVi(on)}.`,
  "group.unknown-unit": () => "Đơn vị của tổ không có trong danh sách đơn vị.",
  "group.member-count-differs": ({ members, memberCount }) => `Ghi ${memberCount} thành viên nhưng liệt kê ${members}.`,
  "group.unit-ended": ({ on }) => `Đơn vị của tổ không có hiệu lực vào ngày ra quyết định ${dayVi(on)}.`,
  "group.slot-short": ({ slot, needed, found }) => `Thành phần (${slot}) của hướng dẫn: cần ${needed}, có ${found}.`,
  "group.slot-over": ({ slot, allowed, found }) =>
    `Thành phần (${slot}) của hướng dẫn: tối đa ${allowed}, có ${found}.`,
  "group.member-outside-template": () => "Thành viên ngoài thành phần được hướng dẫn.",
  "group.role-differs": ({ slot }) => `Chức danh trong tổ khác với thành phần (${slot}) của hướng dẫn.`,
  "group.size-outside-template": ({ minimum, maximum, found }) =>
    `Hướng dẫn gồm ${minimum === maximum ? minimum : `từ ${minimum} đến ${maximum}`} thành viên, tổ có ${found}.`,
  // deadline: what the documents say about time
  "deadline.blank": () => "Chưa ghi thời hạn.",
  "deadline.too-long": ({ maximum }) => `Nội dung thời hạn quá dài, tối đa ${maximum} ký tự.`,
  "deadline.unreadable": (place) => `Chưa đọc được thời hạn ở ${at(place)}.`,
  "deadline.several": (place) => `Có nhiều hơn một thời hạn; thời hạn khác ở ${at(place)}.`,
  "deadline.month-missing": (place) => `Có ngày nhưng chưa rõ thuộc tháng nào, ở ${at(place)}.`,
  "deadline.ends-before-start": () => "Thời hạn kết thúc trước khi bắt đầu.",
  "deadline.period-not-civil": () =>
    "Kỳ dùng làm thời hạn phải là tháng, quý, nửa năm, 9 tháng hoặc năm theo lịch dương.",
  "deadline.day-not-in-recurrence": () => "Ngày nêu ra không phù hợp với kỳ lặp lại của thời hạn.",
  "deadline.calendar-missing": () => "Cần lịch làm việc để tính thời hạn này.",
  "deadline.out-of-range": () => "Ngày đến hạn nằm ngoài các năm từ 0001 đến 9999.",
  "deadline.before-document": ({ days }) => `Thời hạn sớm hơn ngày ban hành văn bản ${days} ngày.`,
  "deadline.spelling-mended": (place) => `Đã sửa lỗi chính tả ở ${at(place)} khi đọc thời hạn.`,
  "deadline.after-read-as-within": (place) =>
    `Chữ “sau” ở ${at(place)} được hiểu là trong thời hạn ấy; cần kiểm tra lại ý của văn bản.`,
  "deadline.comparator-assumed": (place) =>
    `Ngày không ghi “trước” hay “đến”, ở ${at(place)}; được hiểu là đến hết ngày đó.`,
  "deadline.time-dropped": (place) => `Giờ ghi ở ${at(place)} không được giữ lại, thời hạn chỉ tính theo ngày.`,
  "deadline.partly-unread": (place) => `Phần ở ${at(place)} không được đọc vào thời hạn.`,
  "deadline.set-aside": (place) => `Phần ở ${at(place)} đã được hiểu nhưng không giữ trong thời hạn.`,
  "deadline.periods-joined": (place) => `Các kỳ liền nhau ở ${at(place)} được gộp, tính đến hết kỳ cuối.`,
  "deadline.longer-periods-included": (place) =>
    `Các kỳ dài hơn ở ${at(place)} trùng với kỳ ngắn nhất nên được tính chung.`,
  "deadline.recurrence-without-day": () => "Thời hạn định kỳ không ghi ngày; được hiểu là ngày cuối cùng của mỗi kỳ.",
  "deadline.event-missing": () => "Chưa ghi mốc bắt đầu tính thời hạn.",
  "deadline.immediate": () => "Việc phải làm ngay, không có ngày đến hạn.",
  "deadline.awaits-event": () => "Chưa biết ngày của sự kiện làm mốc tính thời hạn.",
  "deadline.awaits-condition": () => "Điều kiện của thời hạn chưa đến.",
  "deadline.condition-states-no-day": () => "Điều kiện đã đến nhưng không ấn định ngày hoàn thành.",

  // task: assignments, progress, standing, completion
  "task.no-assignee": () => "Không đọc được cơ quan thực hiện nào.",
  "task.no-single-lead": ({ leads }) =>
    leads === 0
      ? "Không có cơ quan nào chủ trì."
      : `Có ${leads} cơ quan cùng chủ trì, chưa rõ cơ quan chịu trách nhiệm chính.`,
  "task.agency-named-twice": () => "Một cơ quan được nêu hai lần, như tự phối hợp với chính mình.",
  "task.unknown-abbreviation": () => "Tên cơ quan có chữ viết tắt không có trong danh mục; giữ nguyên như văn bản.",
  "task.words-left-out": () => "Có phần chú thích bên cạnh tên cơ quan không được đọc.",
  "task.group-not-expanded": () => "Chưa xác định được các cơ quan mà tên chung này chỉ.",
  "task.share-over-whole": () => "Tỷ lệ hoàn thành yêu cầu lớn hơn toàn bộ số đơn vị.",
  "task.duplicate-id": ({ first }) => `Mã nhiệm vụ trùng với nhiệm vụ ở vị trí ${first + 1}.`,
  "task.circle": ({ length }) => `Quan hệ nhiệm vụ cấp trên tạo thành vòng lặp qua ${length} nhiệm vụ.`,
  "task.unknown-parent": () => "Nhiệm vụ cấp trên không có trong danh sách.",
  "task.event-before-assignment": () => "Diễn biến có ngày trước ngày giao nhiệm vụ.",
  "task.event-after-as-of": () => "Ngày hoàn thành sau ngày tính tình trạng nên chưa được tính.",
  "task.events-out-of-order": () => "Các diễn biến không theo thứ tự thời gian.",
  "task.change-before-assignment": () => "Thay đổi thời hạn có hiệu lực trước ngày giao nhiệm vụ.",
  "task.changes-out-of-order": () => "Các lần thay đổi thời hạn không theo thứ tự thời gian.",
  "task.done-twice": () => "Nhiệm vụ đã hoàn thành lại được báo hoàn thành lần nữa; tính theo lần đầu.",
  "task.done-before-start": () => "Nhiệm vụ được báo hoàn thành trước ngày bắt đầu thực hiện.",
  "task.reopened-while-open": () => "Nhiệm vụ được mở lại khi chưa hoàn thành và chưa bị loại.",
  "task.event-after-exclusion": () => "Có diễn biến sau khi nhiệm vụ không còn được tính.",
  "task.condition-unexpected": () => "Điều kiện được báo là đã có, nhưng thời hạn không chờ điều kiện nào.",
  "task.unknown-occurrence": () => "Lần đến hạn được báo hoàn thành không phải là một lần của thời hạn định kỳ.",

  // indicator
  "indicator.unknown-measure": () => "Chỉ số đo không có trong danh mục.",
  "indicator.unknown-dimension": () => "Chiều phân tổ không được khai báo cho chỉ số đo này.",
  "indicator.not-additive": ({ axis }) =>
    `Chỉ số đo này không cộng được ${axis === "units" ? "giữa các đơn vị" : "theo thời gian"}.`,
  "indicator.mixed-measures": () => "Không cộng được hai chỉ số đo khác nhau.",
  "indicator.mixed-axes": () =>
    "Không kết hợp được số phát sinh trong kỳ với số lũy kế trong cùng một tử số hoặc mẫu số.",
  "indicator.grouped-by-own-dimension": () => "Không phân tổ được theo chiều mà chỉ tiêu đã tự chọn.",
  "indicator.empty-window": () => "Khoảng thời gian tổng hợp kết thúc trước khi bắt đầu.",
  "indicator.no-such-cell": () => "Không có ô số liệu này.",
  "indicator.too-deep": ({ maximum }) => `Biểu thức lồng nhau quá ${maximum} tầng.`,
  "indicator.shares-too-fine": () => "Tỷ lệ phân bổ quá chi tiết để tính chính xác.",
  "composite.unknown-indicator": () => "Không có chỉ tiêu này để chấm điểm.",
  "composite.nothing-from-missing": () =>
    "Chỉ tiêu này càng thấp càng tốt: cần ghi nothingFrom, tỷ lệ từ đó trở lên không được điểm.",
  "composite.higher-is-better": () => "Chỉ tiêu này càng cao càng tốt: không ghi nothingFrom.",
  "observation.unknown-unit": () => "Đơn vị báo cáo không có trong hệ thống đơn vị.",
  "observation.unit-not-valid": () => "Đơn vị báo cáo không còn hoặc chưa có hiệu lực vào ngày cuối kỳ.",
  "observation.outside-window": () => "Số liệu được chốt ngoài kỳ báo cáo.",
  "observations.mixed-periods": () => "Số liệu lẫn nhiều loại kỳ hoặc nhiều lịch báo cáo.",
  "observations.reported-twice": ({ row }) => `Cùng một số liệu đã được báo cáo ở dòng ${row}.`,
  "observations.more-issues": ({ count }) => `Còn ${count} vấn đề khác không liệt kê.`,

  // report: outlines and filling them
  "outline.id-repeated": () => "Mã này đã dùng cho mục hoặc nội dung khác của đề cương.",
  "outline.too-deep": ({ maximum }) => `Đề cương có quá ${maximum} cấp mục.`,
  "outline.unknown-measure": () => "Không có chỉ số đo này.",
  "outline.unknown-indicator": () => "Không có chỉ tiêu này.",
  "outline.unknown-dimension": () => "Chỉ số đo hoặc danh mục không có cách phân loại này.",
  "outline.unknown-code": () => "Danh mục không có mã này.",
  "outline.wrong-period": () => "Kỳ báo cáo không đúng loại kỳ hoặc cách tính kỳ của đề cương.",
  "outline.text-missing": () => "Chưa có nội dung cho mục này của báo cáo.",
  "outline.text-unknown": () => "Đề cương không có chỗ cho nội dung này; nội dung không được đưa vào báo cáo.",
  "outline.not-reported": ({ count }) => `Số liệu chưa báo cáo: ${count}.`,
  "outline.partly-reported": ({ reported, expected }) =>
    `Số liệu mới có ${reported}/${expected} báo cáo của đơn vị cấp dưới.`,

  // report
  "regime.no-due-day": () => "Chế độ báo cáo không cho biết ngày phải gửi.",
  "regime.window-broken": () => "Ngày đầu của kỳ phải là ngày liền sau ngày cuối của kỳ trước.",
  "regime.due-on-cut-off": () =>
    "Hạn gửi trùng ngày chốt số liệu; Nghị định 09/2019/NĐ-CP, điều 8 yêu cầu cách ít nhất một ngày làm việc.",
  "regime.calendar-assumed": () =>
    "Văn bản không ghi kỳ chốt số liệu; được hiểu theo Nghị định 09/2019/NĐ-CP, điều 12.",
  "regime.overlap": ({ first }) => `Chế độ báo cáo này trùng thời gian hiệu lực với dòng ${first}.`,
  "submission.returned-before-sent": () => "Ngày trả lại trước ngày gửi.",
  "submission.before-cut-off": ({ days }) => `Báo cáo được gửi trước ngày chốt số liệu ${days} ngày.`,
  "entry.other-unit": () => "Số liệu ghi cho đơn vị khác với đơn vị báo cáo.",
  "entry.other-period": () => "Số liệu ghi cho kỳ khác với kỳ báo cáo.",
  "entry.identity": ({ identity, difference }) => `Không cân đối: “${identity}”; chênh lệch ${difference}.`,
  "entry.part-over-whole": ({ identity, over }) => `Phần lớn hơn tổng: “${identity}”; vượt ${over}.`,
  "entry.stock-fell": ({ identity, by }) => `Số lũy kế giảm ${by} so với kỳ trước mà chưa ghi lý do: “${identity}”.`,
  "entry.jump": ({ percent }) => `Số liệu thay đổi hơn ${percent}% so với kỳ trước; cần kiểm tra lại.`,
  "entry.outside-competence": () => "Có số liệu của dịch vụ không thuộc thẩm quyền của đơn vị.",
  "report.edition-out-of-order": ({ expected }) => `Phiên bản tiếp theo phải là phiên bản ${expected}.`,
  "report.other-report": () => "Phiên bản này thuộc báo cáo khác.",
  "report.step-not-allowed": ({ state, action }) => `Không thể ${actionsVi[action]} khi báo cáo ${statesVi[state]}.`,
  "report.actor-not-allowed": ({ action }) => `Đơn vị này không được ${actionsVi[action]}.`,
  "report.role-not-allowed": ({ action }) => `Vai trò này không được ${actionsVi[action]}.`,
  "report.events-out-of-order": () => "Thời điểm của bước này trước bước liền trước.",
  "report.hash-differs": () => "Nội dung phiên bản không khớp với mã băm đã lưu.",

  // directive: what a letter leaves open, and what is at odds in a plan
  "directive.deadline-unreadable": (place) => `Có chỗ giống thời hạn nhưng không đọc được, ở ${at(place)}.`,
  "directive.several-deadlines": ({ count }) => `Nội dung này nêu ${count} thời hạn khác nhau; cần chọn hoặc tách ra.`,
  "directive.deadline-in-later-sentence": () =>
    "Thời hạn nằm ở câu sau; cần xác nhận thời hạn này là của toàn bộ nội dung hay chỉ của câu đó.",
  "directive.addressee-open": () => "Văn bản không nói rõ cơ quan nào thực hiện nội dung này.",
  "directive.lead-open": () => "Văn bản giao phối hợp nhưng không nói rõ cơ quan nào chủ trì.",
  "directive.no-duties": () => "Không tìm thấy nhiệm vụ nào được giao trong văn bản.",
  "plan.no-single-lead": ({ leads }) =>
    leads === 0
      ? "Nhiệm vụ không có cơ quan chủ trì."
      : leads === 1
        ? "Nhiệm vụ giao cho một nhóm cơ quan chủ trì, không rõ cơ quan nào chịu trách nhiệm chính."
        : `Nhiệm vụ có ${leads} cơ quan chủ trì.`,
  "plan.coordinates-itself": () => "Cơ quan được giao phối hợp với chính mình.",
  "plan.group-unresolvable": () => "Không xác định được nhóm cơ quan này gồm những cơ quan nào.",
  "plan.lead-differs": ({ body }) => `Cơ quan chủ trì khác với nội dung thứ ${body} trong phần thân kế hoạch.`,
  "plan.deadline-differs": ({ body }) => `Thời hạn khác với nội dung thứ ${body} trong phần thân kế hoạch.`,
  "plan.duty-not-in-annex": () => "Nội dung có thời hạn này không có trong phụ lục theo dõi.",
  "plan.target-not-in-annex": () => "Chỉ tiêu này không có trong phụ lục theo dõi.",
  "plan.due-before-issue": ({ days }) => `Thời hạn ở trước ngày ban hành kế hoạch ${days} ngày.`,
  "plan.service-agency-differs": () => "Dịch vụ công được giao cho cơ quan không có thẩm quyền giải quyết.",

  // audit: why a printed figure is wrong, cannot be checked, or does not fit another
  "audit.digit-slip": () => "Có thể gõ nhầm một chữ số.",
  "audit.swapped-digits": () => "Có thể gõ đảo hai chữ số.",
  "audit.swapped-parts": () => "Có thể đảo tử số và mẫu số.",
  "audit.misplaced-mark": () => "Có thể đặt sai dấu thập phân.",
  "audit.other-base": () => "Tỷ lệ khớp với một mẫu số khác in gần đó.",
  "audit.from-remainder": () => "Tỷ lệ khớp với tổng trừ đi số còn lại được in.",
  "audit.share-of-rest": () => "Tỷ lệ in là của phần còn lại.",
  "audit.complement": () => "Tỷ lệ bằng 100% trừ đi tỷ lệ kia sau khi làm tròn.",
  "audit.rounded-twice": () => "Tỷ lệ bị làm tròn hai lần.",
  "audit.padded-shares": () => "Tỷ lệ được điều chỉnh để các phần cộng đủ 100%.",
  "audit.mean-of-shares": () => "Tỷ lệ in là trung bình cộng các tỷ lệ, không phải tỷ lệ tính trên tổng số.",
  "audit.no-percentage": () => "Không in tỷ lệ phần trăm.",
  "audit.approximate": () => "Số liệu ước lượng hoặc đã làm tròn.",
  "audit.whole-not-printed": () => "Không in tổng số để tính tỷ lệ.",
  "audit.whole-unclear": () => "Chưa rõ tỷ lệ tính trên tổng số nào.",
  "audit.whole-zero": () => "Tổng số bằng 0.",
  "audit.unreadable-number": () => "Có số không đọc được chắc chắn.",
  "audit.list-incomplete": () => "Danh sách không nêu đủ số của từng phần.",
  "audit.percentage-unclear": () => "Chưa rõ tỷ lệ nói về số liệu nào.",
  "audit.differs": () => "Cùng một số liệu nhưng được in hai giá trị khác nhau.",
  "audit.outside-window": () => "Số liệu tính đến ngày nằm ngoài kỳ báo cáo.",
  "audit.part-over-whole": () => "Một phần lớn hơn tổng số.",
  "audit.same-count": () => "Hai mục có số liệu giống hệt nhau, cần rà soát lại.",

  // register
  "register.duplicate": ({ first }) => `Mã này đã dùng ở mục thứ ${first + 1} của sổ theo dõi.`,
  "register.unknown-unit": () => "Không có đơn vị này trong danh mục.",
  "register.unit-not-valid": ({ on }) => `Đơn vị không còn hoặc chưa có vào ngày ${dayVi(on)}.`,
  "register.ends-before-it-begins": () => "Ngày kết thúc trước ngày bắt đầu.",
  "register.out-of-order": () => "Các ngày trong sổ theo dõi không theo thứ tự thời gian.",
  "register.step-not-possible": () => "Bước này không thể có ở tình trạng hiện tại của khó khăn, vướng mắc.",

  // profile
  "profile.no-province": ({ on }) => `Mã này không phải mã của một tỉnh, thành phố vào ngày ${dayVi(on)}.`,
  "profile.unknown-unit": ({ on }) => `Không có đơn vị nào mang mã này vào ngày ${dayVi(on)}.`,
  "profile.unit-elsewhere": ({ on }) => `Vào ngày ${dayVi(on)}, đơn vị mang mã này không thuộc tỉnh.`,
  "profile.units-unchecked": () =>
    "Danh sách đơn vị không có đơn vị nào trong tỉnh nên chưa kiểm tra được mã của cơ quan, đơn vị.",
  "profile.repeated": ({ first }) => `Mục này trùng với mục thứ ${first}.`,
  "profile.targets-collide": ({ first }) =>
    `Chỉ tiêu này và mục thứ ${first} cùng chỉ số, cùng phạm vi và cùng có hiệu lực; cần ghi rõ chỉ tiêu nào thay thế chỉ tiêu nào.`,
  "profile.unknown-indicator": () => "Không có chỉ số này.",
  "profile.unknown-target": () => "Chỉ tiêu được thay thế không có trong cấu hình.",
  "profile.unknown-regime": () => "Chế độ báo cáo này không có trong cấu hình.",
  "profile.due-before-start": () => "Hạn hoàn thành ở trước ngày chỉ tiêu có hiệu lực.",
  "profile.spelling-shared": ({ first }) => `Cách viết này cũng là của cơ quan ở mục thứ ${first}.`,
  "profile.slot-reversed": () => "Số người tối đa nhỏ hơn số người tối thiểu.",
  "profile.source-blank": () => "Căn cứ không có số, ký hiệu hay tên văn bản.",
  "profile.source-inferred": () => "Nội dung này là suy luận, cần thay bằng quy định của tỉnh.",
  "profile.no-regime-in-force": ({ on }) => `Không có chế độ báo cáo nào có hiệu lực vào ngày ${dayVi(on)}.`,
};

/** A place in a text as people count: from the first character on. */
function at({ offset, length }: Place): string {
  return length === 1 ? `ký tự ${offset + 1}` : `ký tự ${offset + 1}–${offset + length}`;
}
