import type { FrameRow } from './frame-row.ts';

export const VI: FrameRow = {
  people:
    'nhân viên|nhân sự|lao động|công nhân|người lao động|người|việc làm|vị trí(?: việc làm| công việc)?|công việc|kỹ sư|cán bộ|quản lý|chỗ làm|biên chế|lập trình viên|phóng viên|cán bộ nhân viên',
  staff:
    'nhân viên|nhân sự|lao động|lực lượng lao động|tổng (?:số )?nhân (?:viên|sự|lực)|nhân lực|đội ngũ|biên chế|tổng số lao động|số nhân viên|quy mô nhân sự|việc làm',
  cut: 'sa thải|cho nghỉ việc|cho thôi việc|buộc thôi việc|đuổi việc|mất việc(?: làm)?|cắt giảm (?:nhân sự|nhân viên|lao động|việc làm|biên chế|nhân lực)|giảm biên chế|tinh giản biên chế|tinh giảm biên chế|thôi việc|nghỉ việc|chấm dứt hợp đồng|tinh gọn nhân sự|thất nghiệp|nghỉ hưu sớm|tự nguyện nghỉ việc|bị cho nghỉ|cho nghỉ',
  trim: 'cắt giảm|cắt(?= )|giảm|thu hẹp|loại bỏ|xóa bỏ|xoá bỏ|tinh giản|tinh giảm|tinh gọn|chia tay|thanh lọc|bỏ(?= )',
  going: 'rời đi|ra đi|rời công ty|phải nghỉ|bị cắt|biến mất|có nguy cơ|gặp nguy',
  touch:
    'ảnh hưởng(?: đến| tới)?|tác động(?: đến| tới)?|liên quan(?: đến| tới)?|bao gồm|thông báo|con số|số lượng|quy mô|chịu',
  grow: 'tuyển dụng|tuyển(?= )|thuê|tạo(?: ra)?|bổ sung|điều chuyển|chuyển(?= )|giữ lại|giữ(?= )|đào tạo|đình công|biểu tình|thiệt mạng|bị thương|khảo sát|tham gia|có(?= (?:\\S+ ){0,2}\\d)|sở hữu|đang làm việc|tăng|mở rộng',
  whole:
    '(?:trong|trên)(?: (?:tổng số|tổng|số))?|tổng số|có(?: (?:khoảng|hơn|gần|tổng cộng|tới))*|sở hữu|với(?: (?:khoảng|hơn|gần))?|từ|hiện có|thuê|đang có|quy mô',
  exists: '',
  wholeAfter: '(?:đang làm việc|trên toàn cầu trước|hiện tại|hiện nay|toàn thời gian trước)',
  level: '(?:xuống|xuống còn|còn|còn lại)',
  levelAfter: '',
  part: 'trong đó|bao gồm|gồm có|kể cả',
  things:
    'cửa hàng|chi nhánh|nhà máy|văn phòng|nhà hàng|quốc gia|nước|thành phố|công ty|doanh nghiệp|ngân hàng|thương hiệu|năm|tháng|tuần|ngày|giờ|phút|euro|usd|đô la|đồng|vnd|tỷ|tỉ|triệu (?:đồng|usd|đô)|khách hàng|người dùng|người tiêu dùng|người dân|thuê bao|sinh viên|học sinh|bệnh nhân|cổ phiếu|cổ đông|xe|ô tô|máy bay|tấn|km|mét|điểm|lần|hành khách|cử tri|khán giả|nhà cung cấp|nhà đầu tư|đối thủ|tuổi|độ|dự án|sản phẩm|người chết|người mắc|người xem|người theo dõi|quý|startup',
  measure:
    'chi phí|ngân sách|doanh thu|doanh số|lợi nhuận|lương|tiền lương|thưởng|giá|cổ phiếu|sản lượng|sản xuất|công suất|nợ|khí thải|đầu tư|giờ làm|cổ tức|thị phần|lỗ',
  inner: 'của|số|trong|tổng|toàn bộ|các|những',
  conjunction: 'và|nhưng|trong khi|mặc dù|sau|trước|vì|mà|khi|để|tại|ở|do|nhằm',
  equals: 'hay|tức|tương đương|tương ứng|chiếm|hoặc|khoảng|gần|bằng',
  further: 'cũng|thêm|nữa|trước đó|đã từng|năm ngoái|tiếp tục|lần nữa|mới|bổ sung',
  sums: 'nâng tổng[^.;]{0,40}? lên|ngoài',
  subject: {
    firm: '(?:công ty|tập đoàn|hãng|doanh nghiệp|ngân hàng|nhà sản xuất|chuỗi|gã khổng lồ|ông lớn|startup|nền tảng|nhà máy|nhà bán lẻ|hãng xe|hãng hàng không)(?: này)?|họ|chúng tôi|nó|ban lãnh đạo',
    many: '(?:nhiều|các|một số|hàng loạt|những|hai|ba|bốn|\\d+) (?:\\S+ ){0,2}?(?:công ty|doanh nghiệp|tập đoàn|hãng|ngân hàng|startup|ông lớn)|ngành|lĩnh vực|nền kinh tế|thị trường lao động|cả nước|toàn quốc|tỷ lệ thất nghiệp|layoffs\\.fyi',
    bodies:
      'chính phủ|bộ|ủy ban|sở|trường đại học|đại học|quân đội|cảnh sát|công an|nhà nước|bệnh viện|trường học|quốc hội|tỉnh|thành phố',
    aside:
      'sau|như|giống như|khác với|đối thủ|mua lại|thâu tóm|bán cho|công ty mẹ|cựu|cùng với|ngoài|theo chân',
    asideAfter: '',
    source: 'theo|nguồn tin từ|trả lời|dẫn lời|nói với|đăng trên|báo',
    sourceAfter: '(?:đưa tin|cho hay|viết|dẫn|trích)',
    at: 'tại|ở|của|bởi|từ',
    atAfter: '',
    topic: '',
    each: 'mỗi|lần lượt',
  },
  status: {
    denied: 'phủ nhận|bác bỏ|không đúng|sai sự thật|tin đồn thất thiệt|không có kế hoạch|không chính xác',
    not: 'không|chưa|tránh|thay vì|chẳng|không phải',
    planned:
      'sẽ|dự kiến|kế hoạch|có thể|đang xem xét|cân nhắc|muốn|dự định|sắp|mục tiêu|trước cuối|đến cuối|đề xuất|chuẩn bị',
    announced: 'thông báo|công bố|xác nhận|tuyên bố|cho biết|tiết lộ|nói|thư gửi|bản ghi nhớ',
    filed: 'warn|cơ quan quản lý|nộp',
    supposed: 'nếu|giả sử|giả định|trong trường hợp',
  },
};
