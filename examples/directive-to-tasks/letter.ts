/** A city's letter, invented for this example in the layout such letters have. */
export const letter = `ỦY BAN NHÂN DÂN
THÀNH PHỐ AN HÒA
Số:  318 /UBND-VHTT
V/v tăng cường dịch vụ công trực tuyến
	Thành phố An Hòa, ngày 05 tháng 10 năm 2022

Kính gửi:
- Thành đoàn;
- Các phòng, ban thuộc UBND thành phố;
- UBND các phường.

Thực hiện Kế hoạch số 77/KH-UBND ngày 02/8/2022 của UBND tỉnh, UBND thành phố yêu cầu các phòng, ban và UBND các phường thực hiện các nhiệm vụ sau:
1. Công an thành phố:
- Chủ trì, phối hợp với Phòng Tư pháp và UBND các phường rà soát dữ liệu dân cư, xong trước ngày 20/11/2022.
- Tham mưu cho UBND thành phố kiện toàn Tổ công tác.
2. Phòng Văn hóa và Thông tin:
- Phối hợp với Công an thành phố biên soạn tờ gấp, thời gian hoàn thành trước ngày 31/10/2022.
3. Trung tâm Hành chính công thành phố:
- Bố trí bàn hướng dẫn công dân nộp hồ sơ. Đến ngày 31/12/2022, tỷ lệ hồ sơ trực tuyến đạt 60% trở lên.
4. Đề nghị Thành đoàn:
- Chỉ đạo chi đoàn các khu phố lập điểm hỗ trợ, mỗi khu phố ít nhất 01 điểm.
Các phòng, ban và UBND các phường báo cáo kết quả về UBND thành phố trước ngày 25 hàng tháng./.
Nơi nhận:
- Như trên;
- Lưu: VT.
	KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
`;
