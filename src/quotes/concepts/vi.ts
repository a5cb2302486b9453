/** Vietnamese. A line a concept: what it is called, then the beginnings of the words that name it; `=` ends a whole word, `_` is a space. */
export const stems: string = `
trust tin_tưởng
regret hối_hận tiếc
choose chọn lựa_chọn
count đếm đo
answer trả_lời câu_trả_lời
happen xảy_ra
refuse từ_chối
accept chấp_nhận
angry giận tức_giận
surprise ngạc_nhiên kỳ_lạ
gift quà món_quà
story câu_chuyện truyện
poem bài_thơ thơ nhà_thơ
dance nhảy_múa múa
swim bơi
plant trồng gieo
wash giặt rửa
engine động_cơ bánh_xe
box hộp thùng chai
knife dao dây_thừng búa
clock đồng_hồ nến chuông
flag cờ lá_cờ
boss giám_đốc ông_chủ bà_chủ
customer khách_hàng khách khán_giả
grave mộ tang_lễ chôn
smoke khói bụi tro
island đảo bờ_biển bờ
wave sóng sâu
mouth miệng răng tai mũi
sweet ngọt đắng mật_ong
heavy nặng nhẹ
inside bên_trong bên_ngoài góc
enough đủ chính_xác
rule quy_định luật_sư nhân_chứng
salary lương tiền_lương tiền_thuê
deserve xứng_đáng giá_trị
vegetable rau khoai canh
fruit trái_cây quả táo cam chanh
tradition truyền_thống văn_hóa
certain chắc_chắn nghi_ngờ
give cho tặng đưa
take lấy mang_đi
send gửi
come đến đi_đến tới
leave rời bỏ_đi ra_đi rời_khỏi
return trở_về trở_lại quay_lại về
wait chờ đợi
stay ở_lại
help giúp giúp_đỡ
save cứu cứu_sống
protect bảo_vệ
fight chiến_đấu đấu_tranh
fear sợ lo_sợ
love yêu tình_yêu thương
hope hy_vọng
forget quên
remember nhớ ký_ức kỷ_niệm
promise hứa lời_hứa
believe tin niềm_tin
sorry xin_lỗi tha_thứ
laugh cười nụ_cười
cry khóc nước_mắt
agree thỏa_thuận đồng_ý
decide quyết_định
continue tiếp_tục vẫn
support ủng_hộ
discuss thảo_luận bàn
stop dừng ngừng
find tìm_thấy thấy
search tìm_kiếm tìm
carry mang chở khiêng
stand đứng ngồi xếp_hàng
house nhà ngôi_nhà
school trường trường_học lớp
hospital bệnh_viện
road đường con_đường phố
bridge cầu cây_cầu
car xe ô_tô xe_buýt xe_tải
train tàu_hỏa xe_lửa nhà_ga
ship tàu thuyền cảng
water nước
sea biển đại_dương
river sông dòng_sông
mountain núi đồi
forest rừng cây
snow tuyết băng
rain mưa lũ lụt
wind gió bão cơn_bão
sun mặt_trời nắng ánh_sáng
dark tối bóng_tối đêm
fire lửa cháy
country đất_nước quốc_gia nước quê_hương
city thành_phố làng
world thế_giới
border biên_giới
war chiến_tranh
peace hòa_bình bình_yên
army quân_đội vũ_khí tấn_công
freedom tự_do
truth sự_thật
lie nói_dối dối_trá
think nghĩ suy_nghĩ ý_kiến
understand hiểu
teach dạy học
show cho_thấy chứng_minh
meet gặp cuộc_họp
invit mời chào_mừng khách
follow lãnh_đạo theo
join cùng chung đoàn_kết
use sử_dụng dùng
make làm tạo
receive nhận nhận_được
lack thiếu cần
cut cắt vỡ đánh
run chạy bước
fall rơi ngã
rise tăng lên
number số nhiều
proud tự_hào
shame xấu_hổ danh_dự tôn_trọng
courage dũng_cảm anh_hùng
patience kiên_nhẫn
luck may_mắn
dream ước_mơ giấc_mơ mơ
alone một_mình cô_đơn chỉ
same giống như_nhau bằng
other khác
whole toàn_bộ cả phần
second thứ_hai thứ_ba
one một
twelve mười_hai mười_một mười_lăm
sixty sáu_mươi bảy_mươi tám_mươi
real thật thực_sự
simple dễ đơn_giản
terrible khủng_khiếp nghiêm_trọng bi_kịch
wonderful tuyệt_vời
fast nhanh vội chậm
soon sớm muộn
before trước trước_đây
after sau
near gần bên_cạnh
far xa
under dưới
above trên cao
silence im_lặng
voice giọng tiếng âm_thanh
name tên
possible có_thể không_thể
ready sẵn_sàng chuẩn_bị
try cố_gắng thử
hide trốn giấu
hold giữ nắm
put đặt để
touch chạm ném đẩy
cross qua vượt
because vì bởi_vì nên
if nếu khi
person người ai_đó
thing điều thứ cái_gì
without không_có
duty nhiệm_vụ phục_vụ
community cộng_đồng xã_hội thế_hệ
people người_dân nhân_dân mọi_người
man đàn_ông
woman phụ_nữ đàn_bà
child trẻ_em đứa_trẻ con
mother mẹ má
father cha bố ba
family gia_đình
friend bạn bạn_bè
grandmother bà bà_ngoại bà_nội
neighbour hàng_xóm láng_giềng
teacher giáo_viên thầy cô_giáo
doctor bác_sĩ
soldier lính người_lính bộ_đội
worker công_nhân
student học_sinh sinh_viên
son con_trai
daughter con_gái
minister bộ_trưởng thủ_tướng
president tổng_thống chủ_tịch
thank cảm_ơn biết_ơn
ask hỏi xin yêu_cầu
want muốn
know biết
see thấy nhìn_thấy
hear nghe
speak nói
write viết
read đọc
work làm_việc công_việc
live sống cuộc_sống
die chết qua_đời
kill giết
sleep ngủ
eat ăn thức_ăn
drink uống
sing hát bài_hát
play chơi trò_chơi
win thắng chiến_thắng
lose thua mất
begin bắt_đầu
end kết_thúc hết
open mở
close đóng
build xây xây_dựng
destroy phá_hủy tàn_phá
repair sửa sửa_chữa
pay trả trả_tiền
buy mua
sell bán
injure bị_thương
victim nạn_nhân
resident cư_dân người_dân
citizen công_dân
factory nhà_máy
strike đình_công
protest biểu_tình phản_đối
mayor thị_trưởng
crisis khủng_hoảng
danger nguy_hiểm
safe an_toàn
ban cấm
allow cho_phép giấy_phép
blame lỗi trách_nhiệm
judge thẩm_phán bản_án tòa_án
crime tội tội_phạm
corrupt tham_nhũng trộm
investigat điều_tra
cause nguyên_nhân lý_do tại_sao
result kết_quả
problem vấn_đề
plan kế_hoạch dự_án
change thay_đổi
mistake sai sai_lầm
enemy kẻ_thù
bomb bom nổ
bank ngân_hàng nợ
farmer nông_dân ruộng cánh_đồng
church nhà_thờ chúa cầu_nguyện chùa
celebrat lễ kỷ_niệm tết
born sinh sinh_ra
parent cha_mẹ bố_mẹ
brother anh_trai em_trai anh_em
sister chị em_gái
wife vợ chồng kết_hôn đám_cưới
girl cô_gái cậu_bé
colleague đồng_nghiệp đội
coach huấn_luyện_viên
ball bóng bàn_thắng
champion vô_địch giải_thưởng huy_chương
museum bảo_tàng triển_lãm nghệ_thuật
theatre nhà_hát sân_khấu kịch
journalist nhà_báo phóng_viên tin_tức
engineer kỹ_sư máy máy_tính
science khoa_học nghiên_cứu
law luật pháp_luật quyền
government chính_phủ chính_quyền
parliament quốc_hội bầu_cử bỏ_phiếu
money tiền đồng
price giá đắt rẻ
bread bánh_mì gạo lúa
animal động_vật chó bò
book sách cuốn_sách thư lá_thư từ
language ngôn_ngữ tiếng
door cửa cửa_sổ mái tường
heart trái_tim tim tâm_hồn
hand tay bàn_tay
eye mắt đầu mặt
knee đầu_gối chân lưng mệt
history lịch_sử quá_khứ
future tương_lai
time thời_gian lúc
winter mùa_đông
summer mùa_hè
morning buổi_sáng sáng tối
first đầu_tiên
last cuối_cùng
new mới
old cũ già tuổi
big lớn to
small nhỏ bé
good tốt hơn
bad xấu tệ
hard khó khó_khăn
strong mạnh sức_mạnh
long dài lâu
cold lạnh ấm
empty trống đầy
beautiful đẹp
young trẻ
poor nghèo giàu
happy hạnh_phúc vui
sad buồn đau
every mỗi mọi tất_cả
nobody không_ai
nothing không_gì không_có_gì
never không_bao_giờ chưa_bao_giờ
always luôn luôn_luôn mãi_mãi
again lại lần_nữa
together cùng_nhau
here ở_đây đây
two hai
three ba
four bốn
five năm
six sáu bảy
eight tám chín mười
twenty hai_mươi ba_mươi bốn_mươi
hundred trăm
thousand nghìn ngàn
million triệu
half một_nửa nửa gấp_đôi
job việc_làm công_ty kinh_doanh
energy năng_lượng điện
health sức_khỏe bệnh ốm
police cảnh_sát bắt nhà_tù
film phim âm_nhạc nhạc bức_tranh
colour màu đỏ xanh trắng đen
tree cây hoa vườn
wine rượu trà cà_phê sữa
clothing quần_áo giày áo
evacuate sơ_tán tị_nạn
season mùa đói khát
year năm
day ngày
month tháng tuần
hour giờ phút tiếng
kilometre cây_số ki_lô_mét tấn
today hôm_nay
tomorrow ngày_mai
yesterday hôm_qua
earth đất trái_đất
sky bầu_trời trời sao trăng
stone đá
gold vàng bạc sắt
wood gỗ
kitchen bếp nấu nhà_hàng
salt muối đường dầu
meat thịt trứng cơm
smell mùi vị
bed giường bàn ghế phòng
key chìa_khóa
paper giấy giấy_tờ
phone điện_thoại gọi
plane máy_bay sân_bay bay
passenger hành_khách vé
travel du_lịch hành_trình chuyến_đi
fuel nhiên_liệu xăng
coal than mỏ
dry khô hạn_hán
clean sạch bẩn rác
nature thiên_nhiên khí_hậu môi_trường
heat nóng nhiệt_độ
blood máu
medicine thuốc vắc_xin
patient bệnh_nhân y_tá phẫu_thuật
autumn mùa_thu mùa_xuân
now bây_giờ hiện_nay
already đã
almost gần_như hầu_như
maybe có_lẽ
often thường đôi_khi
suddenly đột_nhiên ngay_lập_tức
between giữa
against chống
must phải
look nhìn xem
feel cảm_thấy cảm_xúc
explain giải_thích
bird chim
lake hồ
earthquake động_đất
market chợ thị_trường
shop cửa_hàng
library thư_viện
university đại_học giáo_sư
north bắc
south nam
east đông
west tây
`;
