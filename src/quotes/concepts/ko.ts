/** Korean. A line a concept: what it is called, then the beginnings of the words that name it; `=` ends a whole word, `_` is a space. */
export const stems: string = `
people 사람 국민
man 남자 남성
woman 여성 여자
child 아이 어린이
mother 어머니 엄마
father 아버지 아빠
family 가족
friend 친구
grandmother 할머니
neighbour 이웃
teacher 교사 선생
doctor 의사
soldier 병사 군인
worker 노동자
student 학생
son 아들
daughter 딸
minister 장관
president 대통령
thank 감사 고맙
ask 부탁 요청
want 원 싶
know 알
see 보 봤
hear 듣 들
speak 말 대화 이야기
write 쓰 썼
read 읽
work 일하 일을 작업
live 살 삶 생명
die 죽 사망
kill 죽였 살해
sleep 자고 잠
eat 먹 음식
drink 마시
sing 노래
play 경기 놀
win 이기 승리
lose 잃 졌
begin 시작
end 끝 완성
open 열 개장
close 닫 폐쇄
build 짓 건설
destroy 파괴 부서
repair 수리 고치
pay 내다 지불 비용
buy 사다 샀
sell 팔
give 주 줬
take 가져 받
send 보내 보냈
come 오 왔 도착
leave 가다 떠나 갔
return 돌아
wait 기다
stay 남아 머물
help 도움 도와 돕
save 구조 구했
protect 지키 보호 방어
fight 싸우 투쟁
fear 두려 무서
love 사랑
hope 희망 바라
forget 잊
remember 기억 추억
promise 약속
believe 믿
sorry 미안 죄송 사과
laugh 웃
cry 울 눈물
agree 합의 계약 동의
decide 결정
continue 계속
support 지지 지원
discuss 논의 토론
stop 멈추 중단
find 찾 발견
search 찾 수색
carry 나르 옮 가져
stand 서 앉 줄 줄을 줄에
house 집
school 학교 교실 수업
hospital 병원
road 길 도로 거리
bridge 다리
car 차 버스 트럭
train 기차 역
ship 배 선박 항구
water 물
sea 바다
river 강
mountain 산
forest 숲 나무
snow 눈이 얼음 눈을
rain 비가 홍수 비를
wind 바람 폭풍 태풍
sun 빛 불 해
dark 밤 어둠
fire 불이 화재
country 나라 국가
city 도시 마을 시
world 세계 세상
border 국경
war 전쟁
peace 평화 조용 침착
army 군대 무기 공격 미사일
freedom 자유 무료 석방
truth 진실 사실
lie 거짓
law 법 권리 법원
government 정부 당국
parliament 국회 선거 투표
money 돈 자금
price 가격 비싸
bread 빵 밀= 곡물
animal 동물 개가 소가 양= 물고기 새가 벌
book 책 편지 말
language 언어 말
door 문을 창 지붕 벽
heart 마음 심장
hand 손
eye 눈 머리 얼굴 몸
knee 무릎 등이 다리 지쳐 피곤
name 이름 불리 부르
history 역사 과거
future 미래
time 시간 때
winter 겨울
summer 여름
morning 아침 저녁
first 첫 처음 먼저
last 마지막 결승
new 새로 새=
old 늙 오래
big 큰 위대 크게
small 작은 작
good 좋
bad 나쁘 나쁜
hard 어렵 힘들 힘든
strong 강하 힘이
long 오래 길
cold 춥 추위 따뜻
empty 비어 가득
beautiful 아름
young 젊
poor 가난 부자
happy 기쁘 행복
sad 슬프 아프 고통
every 모두 모든 매일
nobody 아무도
nothing 아무것
never 절대 결코
always 항상 영원 언제나
again 다시
together 함께
here 여기
half 절반
job 회사 기업
energy 전기 에너지 가스
health 건강 병= 아프
police 경찰 체포 감옥
film 영화 음악 사진 그림
colour 색 빨간 파란 흰 검은
tree 꽃 정원 수확
wine 차= 커피 우유
clothing 사다리 가방 옷 신발
evacuate 대피 난민 피난
season 배고 굶
bear 곰 늑대
picture 영상 카메라
year 년
day 날 일=
month 달 주= 개월
hour 시간 분=
kilometre 킬로 톤
today 오늘
tomorrow 내일
yesterday 어제
injure 부상 다친
victim 희생 사망자 피해자
resident 주민 시민
citizen 시민 국민
factory 공장
strike 파업 노조
protest 시위 항의
opposition 야당 반대
mayor 시장 지사
crisis 위기
danger 위험 위협
safe 안전
order 명령 지시
ban 금지
allow 허가 허락
blame 책임
judge 판사 판결 선고
crime 범죄 살인
corrupt 부패 도둑
investigat 조사 수사
cause 원인 이유
result 결과 성공
problem 문제
plan 계획 예정
goal 목표 목적
mistake 잘못 실수
change 변화 바꾸 변경
negotiat 협상 회담
sign 서명 조약
ally 동맹 동반자 파트너
enemy 적군 원수
bomb 폭탄 폭발
drone 드론 무인기
shell 탄약 포탄
occupy 점령 침략 침공
prisoner 포로 인질 수감자
bank 은행 대출
budget 예산 세금
market 시장 무역 수출 상인 거래
produce 생산 제조 제품
farmer 농민 농부 농업
church 교회 하느님 하나님 기도 신께
celebrat 축하 축제 명절
born 태어 출생 생일
parent 부모
brother 형제 오빠 동생
sister 자매 언니 누나
wife 아내 남편 결혼
girl 소녀 소년
colleague 동료 직원
coach 감독 코치
ball 골을 공을
champion 우승 기록 상을 상은 상이 메달
museum 박물관 미술 전시 예술
theatre 극장 무대 콘서트 공연 오페라
journalist 기자 신문 뉴스 기사
engineer 기술 기계 엔지니어 컴퓨터
science 과학 연구
sky 하늘 우주
stone 바위
gold 강철
wood 나무 목재
glass 유리
kitchen 부엌 요리 접시 식당
salt 소금 설탕 기름
meat 고기 계란 치즈 케이크
smell 냄새 향기
bed 침대 탁자 테이블 의자 방에 계단
tent 텐트 천막 컨테이너
key 열쇠
paper 종이 서류 여권
phone 전화
plane 항공 조종사 공항 비행
landing 착륙
passenger 승객 표를 좌석 자리
travel 여행 관광 방문
metro 지하철 전철
fuel 연료 휘발유 석유 기름
coal 석탄 광산 탄광
nuclear 원자력 원전 방사
tank 탱크 저장 파이프
dry 가뭄 건조 사막
clean 깨끗 청소 더러 쓰레기 플라스틱
nature 자연 기후 환경 날씨
heat 더위 더운 뜨거 온도
heating 난방
generator 발전기 배터리
substation 전력망 변전소 네트워크 노선
blood 피를 혈액 피가
medicine 약을 의약 백신
patient 환자 수술 간호
autumn 가을
week 주일 주말
think 생각 의견
understand 이해 알아
teach 배우 배웠 가르치 훈련 연습
show 보여 증명
meet 만나 만났 회의 회담
invit 초대 환영 손님 인사
follow 이끌 지도 대표 따르
join 함께 같이 공동 단결
use 사용 이용 쓰는
make 만들 했다 하는
receive 받았 받은 받고 배달 전달
lack 필요 부족 그립
cut 부수 자르 때리
run 달리 걸음 경주
fall 떨어 쓰러 넘어
rise 늘어 증가 자라 오르 올랐
number 많은 많이 수가 여러
proud 자랑 자부심
shame 부끄 수치 존엄 명예 존경 존중
courage 용기 용감 영웅
patience 인내 참을
luck 행운 운이
dream 소원 바라
alone 혼자 외로
same 같은 똑같 동일
other 다른 다르
whole 전체 전부 부분
one 하나
real 진짜 정말 사실 현실
simple 쉬운 간단
terrible 끔찍 심각 비극 재난 참사
wonderful 훌륭 멋진 대단 굉장
fast 빨리 빠르 서두르 천천히
soon 일찍
before 까지 전에
after 후에 다음 부터
near 가까 다음
far 멀리
under 지하 아래
above 위에
silence 침묵 조용
voice 목소리 소리 사이렌
possible 가능 불가능
important 중요 주요 핵심
ready 준비
try 시도 노력 실패
hide 도망 숨기 숨어 피신
hold 지키 유지 붙잡
put 두었 배치
touch 만지 던지 당기
cross 건너 도달 도착 지나 넘어
wake 일출 새벽 깨어
without 없이 없는
because 때문 그래서 니까
if 만약
person 사람 누군가 명이
thing 것을 것이 모든
public 공공 공개 공식
condolence 애도 조의
congratulat 축하
duty 의무 임무 봉사 서비스
community 사회 공동체 세대
democracy 민주 독립 주권
territor 영토 지역 구역
trust 신뢰 믿음
regret 후회 유감
choose 선택 골랐
count 세었 셌 측정
answer 대답 답변
happen 일어났 발생
appear 사라 나타
move 움직 돌았 돌아
refuse 거부 거절
accept 받아들 수락
angry 화가 분노 모욕
surprise 놀라 놀랐 이상
gift 선물
story 이야기 전설
poem 시인 시를 시가= 시집
dance 춤
swim 수영 헤엄 뛰어 올라
plant 심었 심은 심고 파고
wash 씻 비누 세탁
engine 엔진 바퀴
box 상자 병을 박스
knife 칼= 칼을 밧줄 망치
clock 시계 종소리 촛불
flag 깃발 국기 상징 표시
boss 사장 주인 소장 대표
customer 손님 관객 팬들 팬=
grave 무덤 묘지 묻었 장례
smoke 연기 먼지 모래 재가
island 섬= 섬에 해변 해안
wave 파도 깊은 깊이
mouth 입을 입에= 이빨 귀를 코를 목이=
sweet 달콤 단맛 쓴맛 꿀
heavy 무거 무게 가벼
inside 안에 밖에 밖으로 가운데 구석
enough 충분 정확 딱=
rule 규칙 규정 변호사 증인
salary 월급 임금 연금 월세 보험
deserve 가치 자격 자신의
vegetable 채소 감자 콩= 수프 국을
fruit 과일 사과= 사과를 레몬 오렌지 체리
tradition 전통 문화 관습
certain 확실 분명 의심
now 지금 이제
even 심지어 조차
already 이미 벌써
almost 거의
maybe 아마 어쩌면
often 자주 가끔 보통
suddenly 갑자기 즉시 바로
during 동안 하는_중
between 사이
against 반대 맞서
must 해야 되어야
look 바라보 지켜보 쳐다
feel 느끼 느꼈 느낌 감정
explain 설명 묘사
wear 입고 입은 옷을 제복 유니폼
drive 운전 몰고 기사
lift 들어_올 들었
hang 걸려 걸었 매달
tie 묶 매듭
fill 채우 채웠 가득
cover 덮 감싸 감쌌
collect 모으 모았 모여 수집
spread 나눠 퍼지 퍼졌 배포
exchange 교환 바꾸 바꿨 교체
borrow 빌려 빌린
earn 벌었 벌어 수입 이익
spend 쓰고 썼다 보냈 지출
donat 기부 자선 후원
invest 투자
hire 고용 채용 뽑
resign 사임 사퇴 해고 그만
retire 은퇴 퇴직 연금
appoint 임명 지명
compet 대회 토너먼트 리그 경쟁 우승컵
beat 패배 이겼 꺾
shoot 쏘 쐈 총을 총알 총격
catch 잡았 잡혔 붙잡
chase 사냥 쫓
drown 익사 가라앉 침몰
breath 숨을 숨이 호흡 숨쉬
heal 치료 회복 낫
suffer 고통 겪 시달
surviv 살아남 생존
crash 사고 충돌 추락
damage 피해 손상 파손
warn 경고 경보
accus 기소 고발 비난
convinc 설득 영향
argue 논쟁 다투 싸움 토론
complain 불평 비판 불만
encourag 격려 영감 응원
resist 저항 항복 포기
betray 배신 속이 속였 사기
campaign 캠페인 후보 선거운동
constitution 헌법 공화국
reform 개혁 혁명
embassy 대사 외교
sanction 제재
migrant 외국 이민 이주 낯선
ceasefire 휴전 정전
front 전선 전투 참호
officer 장교 장군 선장 사령관 주장
guard 경비 경호 파수
volunteer 자원봉사 자원
firefighter 소방 구조대 구조대원
industry 산업 공업
cargo 화물 물자 창고 공급 짐을
construction 건설 공사 건축
unemploy 실업 물가 빈곤
hair 머리카락 수염 미용
finger 손가락 발을 발이 발로 어깨
skin 피부 뼈 두뇌 위장 배가
virus 바이러스 감염 전염
ambulance 구급차 응급 긴급
disab 장애 맹인 시각장애 휠체어
lamp 등불 전등 램프 전구
blanket 담요 이불 베개
oven 오븐 난로 굽 구운 제빵 끓
basket 바구니 양동이 자루 가방 봉지
toy 장난감 인형
coat 외투 코트 셔츠 모자 바지
thread 실로 바느질 꿰매 천을 옷감 양탄자 카펫 자수
breakfast 아침밥 점심 저녁밥 식사
chicken 닭 돼지 소시지 햄
flour 밀가루 반죽 효모
beer 맥주 보드카 소주 술을 취한
grape 포도
olive 올리브 호두 견과 아몬드 버섯
chocolate 초콜릿 사탕 과자 디저트 아이스크림
cat 고양이
horse 말을_타 말이 당나귀 낙타
goat 염소 돼지 암탉 거위 오리
bee 벌이 꿀벌 곤충 나비 모기 개미
snake 뱀 사자 코끼리 호랑이 원숭이
whale 고래 돌고래 상어 거북 물개
bird 새가 새들 황새 독수리 올빼미 제비 비둘기
lake 호수 연못
valley 계곡 동굴 폭포
earthquake 지진 화산
avalanche 산사태 눈사태 진흙
fog 안개 구름 천둥 번개
leaf 나뭇잎 잎이 가지 뿌리 풀을 풀이 건초
seed 씨앗 곡식 작물
shadow 그림자 밝은 밝게 빛나
air 공기
satellite 위성 로켓 궤도 우주
square 광장 공원
shop 가게 상점 슈퍼 카페
hotel 호텔 여관 숙소
library 도서관
university 대학 교수
kindergarten 유치원 어린이집
stadium 경기장 운동장 구장
castle 성을 궁전 궁궐 탑을 타워 요새
monument 기념비 동상 폐허 잔해
gate 대문 울타리 철문 정문
tunnel 터널 지하실
bicycle 자전거 오토바이
suitcase 여행가방 짐가방 배낭 수하물
delay 지연 늦어 시간표 연착
speed 속도
map 지도
apartment 아파트 층에 주택 층
district 동네 지역 도의 구역 교외
north 북쪽 북부 북한
south 남쪽 남부
east 동쪽 동부
west 서쪽 서부
left 왼쪽 오른쪽
king 국왕 여왕 왕자 황제 제국 왕관
shout 외치 소리치 비명 외쳤
applaud 박수 환호
joke 농담 웃긴 유머
kiss 키스 포옹 껴안
enter 들어가 들어왔 입장
burst 무너 붕괴
publish 인쇄 출판 발행
record 녹음 녹화 기록 복사
translate 번역 의미 뜻
draw 그림 그렸 화가 그리
discover 발견 발명 탐험
freeze 얼어 얼었 녹
feed 먹이 먹여
punish 처벌 벌금 페널티
compensat 배상 보상 환불
appeal 소송 항소 고소
swear 맹세 선서
threaten 위협 협박
admit 인정 고백 자백
praise 칭찬 찬양 존경 감탄
holy 거룩 성스 축복 신성
heaven 천국 지옥 천사 악마
miracle 기적 운명 유령
alphabet 글자 알파벳 문법
page 페이지 소설 장을
violin 바이올린 피아노 기타 북을 피리
choir 합창 지휘 멜로디 리듬
actor 배우 역할 가면 마스크 의상
football 축구 농구 하키 테니스 체스 바둑 권투
player 선수 골키퍼 공격수 심판
exam 시험 성적 졸업 수업
pencil 연필 펜을 공책 칠판
internet 인터넷 사이트 디지털 데이터 온라인
password 비밀번호 계정 화면 소프트웨어 프로그램 서버
message 메시지 문자 이메일 우편 전보
robot 로봇 인공 자동
radio 라디오 텔레비전 방송
childhood 어린_시절 어릴 청춘
justice 정의 공정 자비
hate 미움 증오 질투 잔인 미워
solidar 연대 우정
responsib 책임 양심
habit 습관 경험 재능 기술
weak 약한 약점 약해
type 종류 예를 형태
method 방법 시스템 제도 과정
chaos 혼란 혼돈 공포
attention 주의 노력 관심
advantage 이점 이익 유용 쓸모
risk 위험 기회
condition 상황 조건 상태
event 사건 행사 경우
moment 순간 잠시 초를
century 세기 십년 주년 생일 기념일
midnight 자정 정오 한밤
side 쪽 가장자리 표면 바닥
location 장소 자리 곳에 위치
international 국제 세계적 전국
special 특별 정상 평범 보통
famous 유명 알려 비밀
clear 분명 명확 뚜렷
high 높은 높이 낮은 넓은 좁은 두꺼 얇은
round 둥근 곧은 평평 원을
soft 부드러 날카 젖은 젖었
naked 맨발 벌거벗
worry 걱정 긴장 스트레스 불안
honest 정직 예의 충성 진심
gratis 무료 공짜
crazy 미친 바보 어리석 똑똑 지혜
grandfather 할아버지 손자 손녀 삼촌 이모 고모 사촌
widow 과부 고아 아기
fisherman 어부 목동 양치기 웨이터 종업원 선원
crew 승무원 선원 여객선 페리
noodle 국수 라면 파스타 피자 샌드위치
umbrella 우산 거울
furniture 가구 선반 옷장 서랍
balcony 발코니 마당 뜰
stick 막대 지팡이 기둥
microphone 마이크 확성기 스피커 방송
ton 톤 킬로 리터 미터 센티
percent 퍼센트
announce 발표 선언 성명
report 보고
comment 논평 댓글
suggest 제안 추천 조언 충고 권고
demand 요구 촉구
confirm 확인
question 질문 의문
quote 인용 문장
information 정보
detail 자세 세부
list 목록 명단
version 버전
group 그룹 집단
member 회원 구성원 멤버
organization 조직 기관 협회 재단 단체
committee 위원회 평의회
office 사무실 사무소
agency 기관 부서
conference 회의 정상회담 포럼
politics 정치 정책
party 정당 여당 야당
economy 경제 금융 재정
fund 기금 자금 보조금 지원금
develop 개발 발전
improve 개선 향상
reduce 줄이 줄었 감소 축소 낮추
add 추가 덧붙
compare 비교
difference 차이
average 평균
amount 금액 합계 총액
level 수준
limit 제한 한계 한도
quality 품질
size 크기 길이 너비
point 점수 득점
topic 주제 화제
evidence 증거
expert 전문가 직업
status 지위 신분
control 통제 제어
manage 관리 운영 경영
check 검사 점검 검토
approve 승인 허가
prevent 막기 방지 예방 피하
remove 제거 없애 삭제
guarantee 보장 보증
offer 제공
include 포함
apply 신청 지원서
rest 휴식 쉬고 쉬는 쉴
vacation 휴가 방학 휴일
sport 스포츠 체육 올림픽
busy 바쁘 바빠 바쁜
bore 지루 심심
excite 신나 흥분 설레
enjoy 즐기 즐겁 즐거 재미
comfort 편안 편하
satisfy 만족
disappoint 실망
despair 절망
shock 충격
sympathy 동정 연민
generous 관대 너그러
modest 겸손
greed 탐욕 욕심 이기적
careful 조심 신중
curious 호기심 궁금
strict 엄격 엄하
pregnant 임신 임산부 조산사
cancer 암환자 종양 당뇨
fever 열이_나 기침 독감 감기
mental 정신 심리
narcotic 마약 코카인
cigarette 담배
abuse 학대 강간 성폭행 괴롭
violence 폭력
terror 테러 극단
torture 고문
massacre 학살 집단살해
kidnap 납치 유괴
withdraw 철수 후퇴
progress 진보 진전 전진
seize 점령 압수 장악
block 봉쇄 차단
surround 포위
checkpoint 검문소 순찰
headquarters 본부 사령부 기지
navy 해군 잠수함 함대
helicopter 헬리콥터 헬기
intercept 요격 격추 방공
conscript 징병 징집 동원
aggression 침략
conflict 갈등 분쟁 긴장
compromise 타협 양보
sacrifice 희생
rebel 반란 봉기 폭동
coup 쿠데타 전복
regime 정권 독재
communist 공산 사회주의 소련
fascist 파시 나치
patriot 애국
propaganda 선전 허위정보
censor 검열
spy 스파이 간첩 첩보
interview 인터뷰
majority 다수 소수
survey 여론조사 설문 통계
population 인구
race 인종 민족 차별
religion 종교
muslim 이슬람 무슬림
christian 기독교 천주교 가톨릭 성경
jew 유대
priest 사제 신부 목사 스님 교황
sin 죄인 죄를
christmas 크리스마스 성탄 부활절
separate 이혼 헤어 분리
couple 커플 연인 부부
adult 어른 성인
gender 성별 동성애
human 인류 인도주의 인간
care 돌보 돌봄 간호
education 교육
behave 행동 처신
imagine 상상
expect 예상 기대
assume 추측
recognize 알아보 인식
notice 눈치 알아차
calculate 계산 수학
mix 섞 혼합
pour 쏟 유출
dig 파내 파고 삽으로
drag 끌고 끌어
pack 짐을_싸 포장
decorate 장식 꾸미
tolerate 참고 견디 관용
ignore 무시
abandon 버리 버렸 포기
restore 복구 복원 재건
launch 출시 발사
cancel 취소 폐지
interrupt 중단 방해
repeat 반복
emphasize 강조
express 표현 표명
conclude 결론
claim 주장
reveal 드러 폭로 공개
mock 조롱 비웃 풍자
provoke 도발
exist 존재
depend 의존 달려
belong 속하 소속
participate 참가 참여
represent 대표 대변
register 등록
certificate 증명서 자격증
savings 저축 절약
luxury 사치 호화
property 재산 부동산 소유
address 주소
code 암호
hacker 해커 해킹 사이버
download 다운로드 내려받 클릭
file 파일
connect 연결 접속
outage 정전
rubble 잔해 파편
extinguish 불을_끄 진화_작업
bandage 붕대 지혈대 들것 응급처치
prosthesis 의족 의수 절단
pharmacy 약국
quarantine 격리 봉쇄령
kick 발로_차
shake 떨리 흔들
kneel 무릎
spin 회전 돌리
slip 미끄러
whisper 속삭
knock 두드
greet 안녕하 안녕히 인사를
fake 가짜 위조
correct 올바른 정확
perfect 완벽 이상적
rare 드문 드물 희귀
modern 현대
local 현지 지역
abroad 해외 국외
central 중앙 중심
direction 방향
capital 수도권 수도인
personal 개인
temporary 임시 일시
permanent 영구 지속
deliberate 고의 일부러
recent 최근
challenge 도전 장애물
solve 해결
strategy 전략 전술
analysis 분석
standard 기준 표준
structure 구조
material 재료 소재
resource 자원
pressure 압력 압박
identity 정체성 신원
success 성공
affect 영향
source 출처
found 설립 창립 창설
legislation 입법 법안 법령
referendum 국민투표
suspect 용의자 혐의
fraud 사기꾼 사기를
execute 처형 사형
gang 갱단 마피아 조직폭력
smuggle 밀수 세관
traffic 교통
parking 주차
rail 철로 선로
sail 돛 닻
shipyard 조선소
float 떠다니 떠내려
pool 수영장
zoo 동물원 수족관
playground 놀이터 그네를
elevator 엘리베이터 승강기
brick 벽돌 콘크리트 시멘트
excavator 굴착기 크레인
cable 케이블 전선
tool 도구 공구
workshop 작업장
craft 장인 목수 공예 재단사
apprentice 견습 인턴
electrician 전기_기사 배관공 정비사
assistant 비서 보좌
bureaucracy 관료 공무원
chairman 의장 위원장
activist 활동가
philosophy 철학
author 작가 저자 문학
character 성격 인격
graduate 졸업
homework 숙제
scholarship 장학금
pram 유모차 기저귀
dictionary 백과
cinema 극장 다큐멘터리
band 앨범 밴드
festival 축제 서커스
anthem 국가를_부 애국가
banner 현수막 포스터
petition 청원 서명운동
boycott 불매 보이콧
crowd 군중 인파
homeless 노숙 거지
bankrupt 파산
shares 주식 주주 증시
discount 할인
advert 광고
parcel 소포 택배 우편 우표
dollar 달러 유로화
moral 도덕 윤리
privilege 특권
ancient 고대 중세
heritage 유산 상속
ancestor 조상 후손
archaeology 고고학 발굴 공룡 화석
gene 유전자
laboratory 실험
theory 이론
physics 화학 생물학 물리학
telescope 망원경 현미경
planet 행성 우주비행사 은하
carbon 탄소 배출
pollution 오염
poison 독약 독성 중독
renewable 재생에너지 태양광 풍력
recycle 재활용
species 멸종 생물종 야생동물
forecast 예보 예측
hail 우박
marathon 마라톤
ski 스케이트 썰매 스키장 스키를
lottery 복권 도박
card 카드
fox 여우 토끼 다람쥐 사슴
frog 개구리 거미 달팽이
salmon 연어 참치 새우 게를
wing 날개 깃털 꼬리
barn 헛간 외양간 우리에 둥지
herd 떼를 목초지
tractor 트랙터 쟁기
fertilizer 비료 농약
irrigate 관개 물을_주
corn 옥수수 보리
cabbage 배추 양배추 당근 양파 마늘 호박
berry 딸기 자두 복숭아 바나나 수박 참외
juice 주스
butter 버터 요구르트
salad 샐러드 식초
cake 케이크 과자
piece 조각
quarter 사분의 분기
zero 제로
weekend 주말
europe 유럽
africa 아프리카
asia 아시아
green 초록 녹색 노란 노랑 갈색 회색 분홍 보라
jewel 보석 목걸이 반지 다이아몬드
wallet 지갑
spectacles 안경
glove 장갑 목도리 양말 장화
pocket 주머니 단추 소매 허리띠
fashion 패션
design 디자인 설계
barber 이발 미용사
cup 컵 숟가락 젓가락 포크 냄비
fridge 냉장고 세탁기
bath 목욕 욕실 샤워 화장실
bench 벤치 소파
broom 빗자루 청소기
leather 가죽 비단
rubber 고무 타이어
steam 증기
hole 구멍 구덩이 균열
rot 썩 곰팡이
oak 참나무 소나무 버드나무
sunflower 해바라기 튤립 장미
balloon 풍선 불꽃놀이
fat 뚱뚱 비만 날씬
disgust 역겨 혐오 못생긴
coward 겁쟁이 비겁
curse 저주
neutral 중립
corridor 복도 통로
maximum 최대 최소
homesick 향수병 그리움 그리워
supervise 감독 감시
model 모델 모형
function 기능
install 설치
studio 스튜디오
but 하지만 그러나 지만
only 만= 뿐 오직
more 더=
also 도=
until 까지
who 누구 누가
what 무엇 뭐 무슨
how 어떻게 처럼 같이
where 어디
when 때=
still 아직 여전히
you 당신 여러분 너= 네=
attack 공격 습격
missile 미사일 로켓
weapon 무기
red 빨간 붉은
white 하얀 흰색
black 검은 까만
blue 파란 푸른
dog 강아지 개가 개를
sheep 양떼 양들
cow 소들 젖소
fish 물고기 생선
roof 지붕
wall 벽이 벽을 벽에 담장
window 창문 창가
tea 차를 홍차 녹차
coffee 커피
milk 우유
storm 폭풍 태풍
flood 홍수 침수
ice 얼음 빙판
husband 남편
wedding 결혼
vote 투표 유권자
election 선거
prison 감옥 교도소
newspaper 신문
concert 콘서트 음악회
airport 공항
bus 버스
truck 트럭
letter 편지
music 음악
photo 사진
say 말했 말하 말해 말한 말씀
become 되었 됐다 되어 되는 된다
less 적어도 덜
behind 뒤에 뒤로
instead 대신
someone 누군가
except 제외 빼고
self 스스로 자신
night 밤에 밤새 밤을
times 한번 번씩 번이나
sit 앉
tonight 오늘밤 저녁
song 노래
warm 따뜻 더운 뜨거
rich 부자 부유
hungry 배고 굶
chair 의자
table 탁자 식탁
room 방에 방을 방이
deputy 의원
head 머리
face 얼굴
arm 팔이 팔을
rope 밧줄 줄을
well 우물 샘물
curtain 커튼 막이
pot 냄비 솥
stairs 계단
net 그물
#1 한= 하나= 일
#2 두= 둘 이
#3 세= 셋 삼
#4 네= 넷 사
#5 다섯 오
#6 여섯 육
#7 일곱 칠
#8 여덟 팔
#9 아홉 구
#10 열= 열
#20 스물 스무=
#30 서른
#40 마흔
#50 쉰=
#60 예순
#70 일흔
#80 여든
#90 아흔
#*10 십
#100 백
#1000 천
#1e4 만
#1e8 억
#1e12 조
#pm 오후 저녁
`;
