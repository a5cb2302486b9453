/** Vietnamese. A line a concept: what it is called, then the beginnings of the words that name it; `=` ends a whole word, `_` is a space. */
export const stems: string = `
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
name tên
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
bear gấu chó_sói
picture video hình_ảnh máy_ảnh bức_ảnh
year năm
day ngày
month tháng tuần
hour giờ phút tiếng
kilometre cây_số ki_lô_mét tấn
today hôm_nay
tomorrow ngày_mai
yesterday hôm_qua
injure bị_thương
victim nạn_nhân
resident cư_dân người_dân
citizen công_dân
factory nhà_máy
strike đình_công
protest biểu_tình phản_đối
opposition đối_lập
mayor thị_trưởng
crisis khủng_hoảng
danger nguy_hiểm
safe an_toàn
order mệnh_lệnh ra_lệnh
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
goal mục_tiêu mục_đích
mistake sai sai_lầm
change thay_đổi
negotiat đàm_phán thương_lượng
sign ký_kết hiệp_ước hiệp_định
ally đồng_minh đối_tác
enemy kẻ_thù
bomb bom nổ
drone máy_bay_không_người_lái
shell đạn_pháo đạn_dược pháo_binh
occupy chiếm_đóng xâm_lược
prisoner tù_nhân tù_binh con_tin
bank ngân_hàng nợ
budget ngân_sách thuế
market chợ thị_trường
produce sản_xuất sản_phẩm
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
earth đất trái_đất
sky bầu_trời trời sao trăng
stone đá
gold vàng bạc sắt
wood gỗ
glass thủy_tinh kính
kitchen bếp nấu nhà_hàng
salt muối đường dầu
meat thịt trứng cơm
smell mùi vị
bed giường bàn ghế phòng
tent lều trại
key chìa_khóa
paper giấy giấy_tờ
phone điện_thoại gọi
plane máy_bay sân_bay bay
landing hạ_cánh
passenger hành_khách vé
travel du_lịch hành_trình chuyến_đi
metro tàu_điện tàu_điện_ngầm
fuel nhiên_liệu xăng
coal than mỏ
nuclear hạt_nhân lò_phản_ứng
tank bể_chứa đường_ống đập
dry khô hạn_hán
clean sạch bẩn rác
nature thiên_nhiên khí_hậu môi_trường
heat nóng nhiệt_độ
heating sưởi hệ_thống_sưởi
generator máy_phát_điện pin ắc_quy
substation trạm_biến_áp lưới_điện
blood máu
medicine thuốc vắc_xin
patient bệnh_nhân y_tá phẫu_thuật
autumn mùa_thu mùa_xuân
week tuần
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
one một
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
possible có_thể không_thể
important quan_trọng
ready sẵn_sàng chuẩn_bị
try cố_gắng thử
hide trốn giấu
hold giữ nắm
put đặt để
touch chạm ném đẩy
cross qua vượt
wake thức_dậy tỉnh_dậy bình_minh
without không_có
because vì bởi_vì nên
if nếu khi
person người ai_đó
thing điều thứ cái_gì
public công_cộng chính_thức
condolence chia_buồn
congratulat chúc_mừng
duty nhiệm_vụ phục_vụ
community cộng_đồng xã_hội thế_hệ
democracy dân_chủ độc_lập chủ_quyền
territor lãnh_thổ vùng khu_vực
trust tin_tưởng
regret hối_hận tiếc
choose chọn lựa_chọn
count đếm đo
answer trả_lời câu_trả_lời
happen xảy_ra
appear xuất_hiện biến_mất
move di_chuyển chuyển
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
now bây_giờ hiện_nay
even thậm_chí ngay_cả
already đã
almost gần_như hầu_như
maybe có_lẽ
often thường đôi_khi
suddenly đột_nhiên ngay_lập_tức
during trong_khi trong_suốt
between giữa
against chống
must phải
look nhìn xem
feel cảm_thấy cảm_xúc
explain giải_thích
wear mang đồng_phục mặc_áo mặc_đồ
drive lái lái_xe tài_xế
lift nhấc nâng
hang treo
tie buộc trói
fill lấp đổ_đầy
cover che
collect thu_thập gom
spread lan lan_rộng phân_phát
exchange trao_đổi thay_thế
borrow mượn vay cho_vay
earn kiếm_tiền thu_nhập lợi_nhuận
spend chi_phí chi_tiêu tiêu_tiền
donat quyên_góp từ_thiện
invest đầu_tư
hire thuê tuyển_dụng
resign từ_chức sa_thải
retire nghỉ_hưu cựu_chiến_binh
appoint bổ_nhiệm
compet thi_đấu giải_đấu cuộc_thi cạnh_tranh
beat đánh_bại
shoot bắn súng đạn
catch bắt_được tóm
chase đuổi săn thợ_săn
drown chết_đuối đuối_nước chìm
breath thở hơi_thở
heal chữa chữa_lành hồi_phục
suffer chịu_đựng đau_khổ
surviv sống_sót
crash tai_nạn va_chạm
damage thiệt_hại hư_hại hư_hỏng
warn cảnh_báo
accus cáo_buộc buộc_tội
convinc thuyết_phục ảnh_hưởng
argue tranh_cãi cãi_nhau
complain phàn_nàn chỉ_trích khiếu_nại
encourag khuyến_khích động_viên truyền_cảm_hứng
resist kháng_cự đầu_hàng
betray phản_bội lừa_dối
campaign chiến_dịch ứng_cử_viên
constitution hiến_pháp cộng_hòa
reform cải_cách cách_mạng
embassy đại_sứ đại_sứ_quán ngoại_giao
sanction trừng_phạt cấm_vận
migrant di_cư nhập_cư người_nước_ngoài
ceasefire ngừng_bắn đình_chiến
front mặt_trận tiền_tuyến
officer sĩ_quan chỉ_huy đại_úy vị_tướng
guard bảo_vệ lính_gác
volunteer tình_nguyện tình_nguyện_viên
firefighter lính_cứu_hỏa cứu_hộ
industry công_nghiệp
cargo hàng_hóa kho
construction công_trình kiến_trúc_sư
unemploy thất_nghiệp lạm_phát
hair tóc râu
finger ngón_tay bàn_chân vai
skin da xương não
virus virus vi_rút nhiễm_trùng dịch_bệnh đại_dịch
ambulance xe_cứu_thương cấp_cứu
disab khuyết_tật điếc xe_lăn bị_mù
lamp đèn bóng_đèn
blanket gối cái_chăn
oven lò thợ_làm_bánh
basket giỏ xô bao_tải
toy đồ_chơi búp_bê
coat áo_khoác áo_sơ_mi mũ quần
thread vải thảm sợi_chỉ khâu
breakfast bữa_sáng bữa_trưa bữa_tối
chicken thịt_gà thịt_lợn xúc_xích
flour bột bột_mì
beer bia rượu_mạnh say_rượu
grape nho
olive ô_liu hạt_điều nấm
chocolate sô_cô_la kẹo kem
cat mèo
horse ngựa lạc_đà
goat dê lợn vịt
bee ong bướm muỗi côn_trùng
snake rắn sư_tử voi hổ khỉ
whale cá_voi cá_heo cá_mập rùa
bird chim
lake hồ
valley thung_lũng hang thác
earthquake động_đất
avalanche lở_đất lở_tuyết sạt_lở bùn
fog sương_mù mây sấm sét
leaf lá cành rễ cỏ
seed hạt_giống
shadow bóng_râm tỏa_sáng
air không_khí
satellite vệ_tinh tên_lửa
square quảng_trường công_viên
shop cửa_hàng
hotel khách_sạn
library thư_viện
university đại_học giáo_sư
kindergarten mẫu_giáo nhà_trẻ
stadium sân_vận_động
castle lâu_đài cung_điện tháp
monument tượng_đài bức_tượng di_tích
gate cổng hàng_rào
tunnel đường_hầm hầm
bicycle xe_đạp xe_máy
suitcase vali ba_lô hành_lý
delay chậm_trễ trễ lịch_trình
speed tốc_độ
map bản_đồ
apartment căn_hộ tầng
district quận huyện tỉnh
north bắc
south nam
east đông
west tây
left bên_trái bên_phải
king vua hoàng_tử nữ_hoàng đế_chế
shout hét la_hét
applaud vỗ_tay
joke đùa buồn_cười
kiss ôm nụ_hôn
enter bước_vào đi_vào
burst sụp_đổ sập
publish xuất_bản in_ấn
record ghi_âm ghi_lại kỷ_lục
translate bản_dịch có_nghĩa dịch_sang
draw vẽ
discover khám_phá phát_minh
freeze đóng_băng tan_chảy
feed cho_ăn
punish hình_phạt phạt
compensat bồi_thường
appeal kháng_cáo
swear thề lời_thề
threaten đe_dọa
admit thừa_nhận thú_nhận
praise khen khen_ngợi ngưỡng_mộ
holy thánh thiêng
heaven thiên_đường địa_ngục thiên_thần quỷ
miracle phép_màu kỳ_tích số_phận ma
alphabet bảng_chữ_cái ngữ_pháp
page tiểu_thuyết
violin vĩ_cầm trống sáo kèn đàn_guitar
choir hợp_xướng giai_điệu nhịp
actor diễn_viên mặt_nạ vai_diễn
football bóng_đá bóng_rổ quần_vợt cờ_vua
player cầu_thủ vận_động_viên thủ_môn trọng_tài
exam kỳ_thi bài_thi bằng_cấp bài_học
pencil bút bút_chì vở
internet internet trang_web kỹ_thuật_số trực_tuyến
password mật_khẩu màn_hình phần_mềm
message tin_nhắn thông_điệp
robot robot nhân_tạo
radio đài truyền_hình phát_thanh
childhood tuổi_thơ tuổi_trẻ
justice công_lý công_bằng
hate ghét căm_thù ghen_tị tàn_nhẫn
solidar tình_đoàn_kết
responsib trách_nhiệm lương_tâm
habit thói_quen kinh_nghiệm kỹ_năng tài_năng
weak yếu_ớt
type loại ví_dụ
method phương_pháp hệ_thống quá_trình
chaos hỗn_loạn hoảng_loạn
attention chú_ý nỗ_lực quan_tâm
advantage lợi_ích lợi_thế vô_ích
risk rủi_ro cơ_hội
condition điều_kiện tình_hình hoàn_cảnh
event sự_kiện sự_cố
moment khoảnh_khắc
century thế_kỷ thập_kỷ sinh_nhật
midnight nửa_đêm buổi_trưa
side phía bề_mặt
location nơi chỗ địa_điểm
international quốc_tế
special đặc_biệt bình_thường
famous nổi_tiếng bí_mật
clear rõ_ràng
high rộng hẹp dày mỏng
round tròn thẳng phẳng
soft mềm sắc_nhọn ướt
naked trần_truồng chân_trần
worry lo_lắng căng_thẳng
honest trung_thực lịch_sự trung_thành
gratis miễn_phí
crazy điên ngốc thông_minh khôn
grandfather ông_nội ông_ngoại cháu chú
widow góa_phụ trẻ_mồ_côi em_bé
fisherman ngư_dân chăn_cừu bồi_bàn thủy_thủ
crew phi_hành_đoàn thủy_thủ_đoàn phà
noodle mì phở bánh_pizza
umbrella dù gương
furniture đồ_nội_thất kệ tủ
balcony ban_công sân
stick gậy cột
microphone micro loa
ton lít
percent phần_trăm
announce tuyên_bố thông_báo công_bố
report báo_cáo
comment bình_luận nhận_xét
suggest đề_xuất đề_nghị khuyên lời_khuyên
demand đòi_hỏi đòi
confirm xác_nhận
question câu_hỏi
quote trích_dẫn
information thông_tin
detail chi_tiết
list danh_sách
version phiên_bản
group nhóm
member thành_viên
organization tổ_chức hiệp_hội
committee ủy_ban hội_đồng
office văn_phòng
agency cơ_quan
conference hội_nghị
politics chính_trị chính_sách
party đảng
economy kinh_tế tài_chính
fund quỹ trợ_cấp
develop phát_triển
improve cải_thiện nâng_cao
reduce giảm
compare so_sánh so_với
difference khác_biệt
average trung_bình
amount số_lượng số_tiền
level mức_độ
limit giới_hạn hạn_chế
quality chất_lượng
size kích_thước chiều_dài
topic chủ_đề
evidence bằng_chứng chứng_cứ
expert chuyên_gia
control kiểm_soát
manage quản_lý
check kiểm_tra
approve phê_duyệt
prevent ngăn_chặn phòng_ngừa tránh
remove loại_bỏ xóa
guarantee đảm_bảo bảo_đảm
offer cung_cấp
include bao_gồm
rest nghỉ_ngơi nghỉ
vacation kỳ_nghỉ
sport thể_thao
busy bận bận_rộn
bore chán
excite hào_hứng phấn_khích
enjoy tận_hưởng thích_thú
comfort thoải_mái
satisfy hài_lòng
disappoint thất_vọng
despair tuyệt_vọng
shock sốc
sympathy thương_hại cảm_thông
generous hào_phóng
modest khiêm_tốn
greed tham_lam ích_kỷ
careful cẩn_thận
curious tò_mò
strict nghiêm_khắc
pregnant mang_thai
cancer ung_thư
fever sốt
mental tâm_lý tinh_thần
narcotic ma_túy
cigarette thuốc_lá
abuse lạm_dụng hiếp_dâm quấy_rối
violence bạo_lực
terror khủng_bố
torture tra_tấn
massacre thảm_sát diệt_chủng
kidnap bắt_cóc
withdraw rút_lui rút_quân
progress tiến_bộ
seize chiếm tịch_thu
block phong_tỏa
surround bao_vây
headquarters trụ_sở căn_cứ
navy hải_quân tàu_ngầm
helicopter trực_thăng
intercept bắn_hạ đánh_chặn
conscript nghĩa_vụ_quân_sự
conflict xung_đột căng_thẳng
compromise thỏa_hiệp nhượng_bộ
sacrifice hy_sinh
rebel nổi_dậy bạo_loạn
coup đảo_chính
regime chế_độ độc_tài
communist cộng_sản xã_hội_chủ_nghĩa liên_xô
patriot yêu_nước
spy gián_điệp tình_báo
interview phỏng_vấn
majority đa_số thiểu_số
survey khảo_sát thống_kê
population dân_số
race chủng_tộc dân_tộc phân_biệt
religion tôn_giáo
muslim hồi_giáo
christian công_giáo kinh_thánh
jew do_thái
priest linh_mục giám_mục nhà_sư giáo_hoàng
sin tội_lỗi
christmas giáng_sinh phục_sinh
separate ly_hôn chia_tay
couple cặp_đôi người_yêu
adult người_lớn
human nhân_loại con_người nhân_đạo
care chăm_sóc quan_tâm
education giáo_dục
imagine tưởng_tượng
expect mong_đợi
recognize nhận_ra
calculate tính_toán toán_học
mix trộn
dig đào_hố đào_đất
decorate trang_trí
tolerate chịu khoan_dung
ignore phớt_lờ bỏ_qua
abandon bỏ_rơi
restore khôi_phục tái_thiết
launch ra_mắt phóng_tên_lửa
cancel hủy hủy_bỏ
repeat lặp_lại
emphasize nhấn_mạnh
reveal tiết_lộ
mock chế_giễu
exist tồn_tại
depend phụ_thuộc
participate tham_gia
represent đại_diện phát_ngôn_viên
register đăng_ký
certificate chứng_chỉ giấy_chứng_nhận
savings tiết_kiệm
luxury sang_trọng xa_xỉ
property tài_sản bất_động_sản
address địa_chỉ
hacker tin_tặc
connect kết_nối
outage mất_điện cúp_điện
rubble đống_đổ_nát
bandage băng_bó cáng sơ_cứu
pharmacy hiệu_thuốc nhà_thuốc
quarantine cách_ly
kick cú_đá
shake run_rẩy rung
kneel quỳ
whisper thì_thầm
greet xin_chào tạm_biệt
fake giả_mạo hàng_giả
correct đúng
perfect hoàn_hảo
rare hiếm
modern hiện_đại
local địa_phương
abroad nước_ngoài
central trung_tâm trung_ương
direction hướng
capital thủ_đô
personal cá_nhân riêng_tư
temporary tạm_thời
permanent vĩnh_viễn
recent gần_đây
challenge thách_thức thử_thách
solve giải_quyết giải_pháp
strategy chiến_lược
analysis phân_tích
standard tiêu_chuẩn
pressure áp_lực
identity danh_tính bản_sắc
success thành_công
affect ảnh_hưởng
source nguồn
found thành_lập sáng_lập
suspect nghi_phạm tình_nghi
fraud lừa_đảo
execute xử_tử tử_hình
gang băng_đảng
smuggle buôn_lậu hải_quan
traffic giao_thông tắc_đường kẹt_xe
parking đỗ_xe
pool bể_bơi
zoo sở_thú
brick gạch bê_tông xi_măng
tool dụng_cụ công_cụ
workshop xưởng
craft thợ_thủ_công thợ_mộc thợ_may
assistant trợ_lý thư_ký
bureaucracy quan_liêu công_chức
activist nhà_hoạt_động
philosophy triết_học
author tác_giả nhà_văn văn_học
graduate tốt_nghiệp
homework bài_tập_về_nhà
scholarship học_bổng
dictionary từ_điển
cinema rạp_chiếu_phim
festival lễ_hội
anthem quốc_ca
banner biểu_ngữ khẩu_hiệu
boycott tẩy_chay
crowd đám_đông
homeless vô_gia_cư ăn_xin
bankrupt phá_sản
shares cổ_phiếu chứng_khoán
discount giảm_giá
advert quảng_cáo
parcel bưu_kiện bưu_điện tem
dollar đô_la euro
moral đạo_đức
ancient cổ_đại cổ_xưa
heritage di_sản thừa_kế
ancestor tổ_tiên
laboratory phòng_thí_nghiệm thí_nghiệm
theory lý_thuyết
physics vật_lý hóa_học sinh_học
planet hành_tinh vũ_trụ
carbon khí_thải
pollution ô_nhiễm
poison thuốc_độc chất_độc
recycle tái_chế
forecast dự_báo
hail mưa_đá
lottery xổ_số cờ_bạc
fox thỏ chuột hươu nai con_cáo con_sóc
frog ếch nhện
salmon tôm cua cá_hồi
wing cánh lông_vũ đuôi
barn chuồng tổ_chim
herd đàn_gia_súc đồng_cỏ
tractor máy_kéo cày
fertilizer phân_bón thuốc_trừ_sâu
irrigate tưới
corn ngô bắp
cabbage bắp_cải cà_rốt tỏi dưa_chuột bí_ngô
berry dâu chuối dưa_hấu xoài
juice nước_ép
butter bơ
cake bánh_ngọt bánh_kem
piece miếng mảnh
zero số_không
weekend cuối_tuần
europe châu_âu
africa châu_phi
asia châu_á
green màu_xanh_lá màu_vàng màu_nâu màu_tím
jewel trang_sức kim_cương chiếc_nhẫn
spectacles kính_mắt
glove găng_tay khăn_quàng
pocket túi cúc_áo
fashion thời_trang
design thiết_kế
barber thợ_cắt_tóc
cup cốc chén thìa
fridge tủ_lạnh máy_giặt
bath tắm nhà_vệ_sinh
hole lỗ hố
rot thối
fat béo
disgust ghê_tởm xấu_xí
coward hèn_nhát
curse nguyền_rủa
neutral trung_lập
corridor hành_lang
homesick nhớ_nhà
supervise giám_sát
but nhưng
only chỉ
more hơn
also cũng
until đến_khi cho_đến
who ai
what gì
how như thế_nào
where đâu
when khi
still vẫn còn
you anh các_bạn ông
attack tấn_công
missile tên_lửa
weapon vũ_khí
red đỏ
white trắng
black đen
blue xanh_dương
dog con_chó chó
sheep cừu
cow con_bò
fish con_cá cá
roof mái_nhà mái
wall bức_tường tường
window cửa_sổ
tea trà=
coffee cà_phê
milk sữa
storm cơn_bão bão
flood lũ= lũ_lụt lũ
ice băng
husband chồng
wedding đám_cưới cưới
vote bỏ_phiếu cử_tri
election bầu_cử
prison nhà_tù
newspaper tờ_báo
concert buổi_hòa_nhạc hòa_nhạc
airport sân_bay
bus xe_buýt
truck xe_tải
letter lá_thư bức_thư
music âm_nhạc nhạc
photo bức_ảnh ảnh
say nói bảo
night đêm
song bài_hát
warm ấm nóng
rich giàu
hungry đói
#1 một=
#2 hai=
#3 ba=
#4 bốn=
#6 sáu=
#7 bảy= bẩy=
#8 tám=
#9 chín=
#10 mười=
#*10 mươi
#100 trăm
#1000 nghìn ngàn
#1e6 triệu
#1e9 tỷ tỉ
#pm chiều tối
#5 lăm=
#*12 tá=
`;
