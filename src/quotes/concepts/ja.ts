/** Japanese. A line a concept: what it is called, then the beginnings of the words that name it; `=` ends a whole word, `_` is a space. */
export const stems: string = `
people 人々 国民
man 男性
woman 女性
child 子供 子ども 児童
mother 母= 母親 お母
father 父= 父親 お父
family 家族
friend 友 友人 友達
grandmother 祖母 おばあ
neighbour 隣人 近所
teacher 教師 先生
doctor 医師 医者
soldier 兵士 部隊
worker 労働者
student 学生 生徒
son 息子
daughter 娘=
minister 大臣
president 大統領
thank ありがとう 感謝
ask ください お願い
want たい 欲しい 求め
know 知って 知ら 分か
see 見 見え
hear 聞 聴
speak 話 会談
write 書 書い
read 読
work 仕事 働
live 生活 命 生き
die 死 亡くな
kill 殺
sleep 眠 寝
eat 食 食べ
drink 飲
sing 歌
play 試合 遊 ゲーム
win 勝
lose 失 負け
begin 始
end 終 完成
open 開 オープン
close 閉 終了 休止
build 建 築 造
destroy 破壊 壊
repair 修理 直
pay 払 費用 料金
buy 買
sell 売 販売
give 与え くれ
take 取 持
send 送 派遣
come 来 到着
leave 行 去 出発
return 戻 帰
wait 待 待っ
stay 残 留
help 助 支援 手伝
save 救 助け
protect 守 保護 防衛
fight 戦 闘
fear 恐 怖 心配
love 愛 好き
hope 希望 願
forget 忘
remember 覚え 思い出 記憶
promise 約束
believe 信
sorry ごめん 申し訳 謝 すみません
laugh 笑
cry 泣 涙
agree 合意 契約 同意
decide 決定 決め
continue 続 引き続
support 支持 支援
discuss 話し合 議論 協議
stop 止 やめ
find 見つ 発見
search 探 捜
carry 運 持っ
stand 立 座 並 立ち 立つ 立っ 並び 並ん 列
house 家
school 学校 教室 授業
hospital 病院
road 道 道路 通り
bridge 橋
car 車 バス
train 駅 電車 列車
ship 船 港
water 水
sea 海
river 川 河
mountain 山
forest 森 木
snow 雪 氷
rain 雨 洪水
wind 風 嵐 台風
sun 光 灯 太陽
dark 夜 暗
fire 火 焼
country 国
city 町 市 村 街
world 世界
border 国境 境
war 戦争
peace 平和 静か 冷静
army 軍 武器 攻撃 ミサイル
freedom 自由 無料
truth 真実 本当
lie 嘘 うそ
law 法 権利 裁判
government 政府 当局
parliament 議会 選挙 投票 国会
money お金 金=
price 値段 価格 高い 安い
bread パン 小麦 穀物
animal 動物 犬 牛 羊 馬 魚 鳥 蜂
book 本 手紙 言葉
language 言葉 語
door 扉 窓 屋根 壁
heart 心 魂
hand 手
eye 目 頭 顔 体
knee 膝 背中 足 疲
name 名前 名 呼び 呼ぶ 呼ば 呼ん
history 歴史 過去
future 未来 将来
time 時間 時
winter 冬
summer 夏
morning 朝 夕
first 最初 初 第一 初めて まず
last 最後 決勝
new 新
old 古 老
big 大き 大=
small 小さ 小=
good 良い いい よい
bad 悪
hard 難 厳し つらい
strong 強 力
long 長
cold 寒 冷 暖 熱
empty 空 満
beautiful 美 きれい
young 若
poor 貧 豊
happy 嬉し 喜 幸せ
sad 悲 痛
every 全 みんな 毎 皆
nobody 誰も
nothing 何も
never 決して 一度も
always いつも 永遠
again 再び また
together 一緒 共に
here ここ
half 半分 倍
job 会社 企業
energy 電気 電力 ガス エネルギー
health 健康 病気
police 警察 逮捕 刑務所
film 映画 音楽 写真 絵
colour 色 赤 青 白 黒
tree 花 庭 収穫
wine 酒 茶 コーヒー 牛乳 バター
clothing はしご 袋 鞄 服 靴
evacuate 避難 難民
season 空腹 飢 渇
bear 熊 鹿 狼
picture 動画 映像 カメラ
year 年
day 日
month 月 週
hour 時間 時 分
kilometre キロ トン
today 今日 本日
tomorrow 明日
yesterday 昨日
injure 負傷 けが 怪我
victim 犠牲 死者 被害者
resident 住民 市民
citizen 国民 市民
factory 工場
strike ストライキ 組合
protest 抗議 デモ
opposition 野党 反対
mayor 市長 知事
crisis 危機
danger 危険 脅
safe 安全 安心
order 命令 指示
ban 禁止
allow 許
blame 罪 責任 せい
judge 判決 裁判
crime 犯罪 殺人
corrupt 汚職 盗
investigat 調査 捜査
cause 原因 理由 なぜ
result 結果 成功
problem 問題 困
plan 計画 予定
goal 目標 目的
mistake 間違 誤
change 変
negotiat 交渉 会談
sign 署名 条約
ally 同盟 仲間 パートナー
enemy 敵
bomb 爆弾 爆発
drone ドローン 無人機
shell 弾薬 砲弾
occupy 占領 侵略 侵攻
prisoner 捕虜 人質 囚人
bank 銀行 借金 ローン 債
budget 予算 税
market 市場 貿易 輸出 商人 取引 商売
produce 生産 製造 製品
farmer 農家 農業 農民 畑 田
church 教会 神 祈
celebrat 祝 祭
born 生まれ 誕生
parent 両親 親
brother 兄 弟
sister 姉 妹
wife 妻 夫 結婚
girl 少女 少年 女の子 男の子
colleague 同僚 チーム 職員 スタッフ
coach 監督 コーチ
ball ゴール ボール 得点
champion 優勝 記録 賞 メダル
museum 博物館 美術 展 芸術
theatre 劇場 舞台 コンサート オペラ オーケストラ
journalist 記者 新聞 ニュース 記事
engineer 技術 機械 エンジニア コンピュ
science 科学 研究
earth 地面 土
sky 空 星 宇宙 月
stone 石 岩
gold 金 銀 鉄 鋼
wood 木 板
glass ガラス
kitchen 台所 料理 皿 レシピ レストラン
salt 塩 砂糖 油
meat 肉 卵 チーズ ケーキ ご飯 米
smell 匂 香り 味
bed ベッド テーブル 机 椅子 席 部屋 階
tent テント コンテナ
key 鍵
paper 紙 書類 パスポート
phone 電話
plane 飛行機 航空 パイロット 空港 便
landing 着陸
passenger 乗客 切符 チケット 席
travel 旅 観光 訪問
metro 地下鉄 路面電車 メトロ
fuel 燃料 ガソリン 石油
coal 石炭 鉱山 炭鉱
nuclear 原子力 核 原発 放射
tank タンク 管 ダム パイプ
dry 乾 干ば 砂漠
clean 清潔 きれい 掃除 ごみ ゴミ プラスチック
nature 自然 気候 環境 天気
heat 暑 熱 気温 温度
heating 暖房
generator 発電 電池
substation 網 送電 変電 ネットワーク 線
blood 血
medicine 薬 医療 ワクチン
patient 患者 手術 看護
autumn 秋 春
week 週
think 思 考え 意見
understand 理解 分か わか
teach 学び 学ぶ 学ん 教え 習 訓練 練習
show 見せ 示 証明
meet 会い 会う 会談 会議 会合
invit 招 ようこそ 歓迎 お客
follow 率い 従 リーダー 指導 代表
join 一緒 共に ともに 共同 団結
use 使い 使う 使わ 使っ 使用 利用
make 作ら 作り 作る 作っ 行い 行う 行っ 行わ する しました
receive 受け 得た 得る 得て 届 渡さ 渡し 配達
lack 必要 不足 足り 欠
cut 壊 切っ 切り 切る 割れ 打っ 打た 打ち
run 走っ 走り 走る 走ろ 歩 レース
fall 落ち 倒れ 下が 下っ
rise 増え 増や 上が 上げ 育ち 育っ 育つ 伸び
number 多い 多く 多の 数 たくさん もっと
proud 誇
shame 恥 尊厳 名誉 尊敬
courage 勇気 勇敢 英雄
patience 忍耐 我慢 辛抱
luck 運 幸運
dream 夢 願い 望
alone 一人 孤独 だけ しか
same 同じ 平等
other 他の 別の 違い 違う 違っ
whole 全体 全部 部分
one 一つ 一人
real 本当 実際 事実 現実
simple 簡単 易し 容易
terrible ひどい 深刻 悲劇 災害 惨事 恐ろし
wonderful 素晴らし 最高 見事
fast 速い 速く 急い 急ぎ 早く ゆっくり
soon まもなく 早い 遅い 遅く 遅れ
before まで 前に
after 後 から その後
near 近く 近い 隣 次の そば
far 遠
under 地下 下に
above 上 高い 高く
silence 黙 沈黙 静
voice 声 音 サイレン
possible 可能 不可能 できる できな
important 重要 大切 主な 肝心
ready 準備 用意
try 試 努力 失敗
hide 逃げ 隠
hold 保ち 保つ 保っ 持ち 持っ 持て 握
put 置い 置く 置か 置き 据え
touch 触れ 触ら 投げ 押し 押す 引い 引く
cross 渡る 渡り 渡っ 届 達し 越え 通り 通っ
wake 日の出 夜明け 目覚
without なし ない
because ので だから
if もし たら とき
person 人々 誰か
thing 物 こと もの 全て
public 公共 公開 公式
condolence 哀悼 お悔やみ 追悼
congratulat おめでと 祝い 祝う 祝福
duty 義務 任務 務め サービス 仕事
community 社会 共同体 世代
democracy 民主 独立 主権
territor 領土 地域 地区 地方
trust 信頼 信用
regret 後悔 悔い
choose 選ん 選択 選び
count 数え 測っ 計っ
answer 答え 返事 回答
happen 起き 起こ あった
appear 消え 現れ 現わ
move 動い 動か 回っ 回る
refuse 断っ 拒否 拒ん
accept 受け入れ 認め
angry 怒り 怒っ 腹が立 侮辱
surprise 驚い 驚き 不思議 意外
gift 贈り プレゼント 贈っ
story 物語 話し 昔話 伝説
poem 詩
dance 踊っ 踊り 踊る ダンス
swim 泳い 泳ぐ 泳ぎ 跳び 飛び込 登っ
plant 植え 蒔い 掘っ
wash 洗っ 洗い 洗う 石鹸
engine エンジン 車輪 タイヤ
box 箱 瓶 ボトル
knife ナイフ 包丁 ロープ 縄 釘
clock 時計 鐘 ロウソク 蝋燭
flag 旗 シンボル 象徴 印を
boss 社長 店長 所長 持ち主 ボス
customer 客 観客 聴衆 ファン
grave 墓 埋め 葬式 葬儀
smoke 煙 灰= 埃 砂
island 島 浜 海岸 岸= 岸に
wave 波 深い 深く 深さ
mouth 口= 歯 耳 鼻 喉
sweet 甘い 甘く 苦い 蜂蜜
heavy 重い 重く 重さ 軽い 軽く
inside 内側 中に= 外に 外で 真ん中 隅
enough 十分 足り ちょうど 正確
rule 規則 ルール 弁護士 証人
salary 給料 賃金 年金 家賃 保険
deserve 価値 値する 自分の
vegetable 野菜 芋 豆 スープ
fruit 果物 林檎 りんご レモン みかん 桜ん さくらんぼ
tradition 伝統 文化 習慣
certain 確か きっと 疑い 疑っ
now 今は 現在 いま
even さえ すら
already すでに 既に もう
almost ほとんど ほぼ
maybe たぶん 多分 おそらく かもしれ
often よく 時々 いつも 普段 たまに
suddenly 突然 急に すぐに 直ちに
during 間に うちに ながら
between 間の 間で
against 反対 対し
must べき なければ ねば
look 見つめ 眺め 見守 観察
feel 感じ 気持ち 感情
explain 説明 描写
wear 着て 着た 服を 制服 ドレス
drive 運転 乗っ 乗り
lift 持ち上 掲げ
hang 吊る 吊り 掛け ぶら下
tie 結ぶ 結ん 縛
fill 満た 詰め いっぱい
cover 覆っ 覆い 包ん 包み
collect 集め 集ま 収集
spread 配っ 配り 広め 広が 配布
exchange 交換 取り替え 代わり
borrow 借り 貸し
earn 稼ぎ 稼い 収入 利益
spend 費や 過ごし 過ごす 支出
donat 寄付 募金 慈善
invest 投資
hire 雇 採用 募集
resign 辞任 辞職 辞め 解雇 退任
retire 引退 退職 定年 年金
appoint 任命 指名 就任
compet 大会 杯 リーグ 競争 コンテスト
beat 破っ 敗れ 敗北 負け
shoot 撃っ 撃ち 銃 弾 発砲
catch 捕まえ 捕まっ つかま 掴
chase 狩 追いかけ 猟
drown 溺れ 沈ん 沈み 沈没
breath 息を 呼吸 息が
heal 治療 治り 治っ 回復 癒
suffer 苦し 被害
surviv 生き残 生存 助か
crash 事故 衝突 墜落
damage 損害 被害 損傷 壊れ
warn 警告 警報 注意報
accus 起訴 非難 告発 責め
convinc 説得 影響
argue 喧嘩 けんか 口論 論争
complain 批判 苦情 文句 不満
encourag 励まし 励み 鼓舞 勇気づけ
resist 抵抗 降伏 諦め あきらめ
betray 裏切 騙 だまし 詐欺
campaign 選挙運動 候補 キャンペーン
constitution 憲法 共和
reform 改革 革命
embassy 大使 外交
sanction 制裁
migrant 外国 移民 よそ者
ceasefire 停戦 休戦
front 前線 戦い 戦闘 塹壕
officer 将校 将軍 船長 艦長 主将 司令
guard 警備 守衛 見張 番人
volunteer ボランティア 志願
firefighter 消防 救助隊 レスキュー
industry 工業 産業
cargo 貨物 荷物 倉庫 物資 供給 在庫
construction 建設 工事 建築
unemploy 失業 インフレ 貧困
hair 髪 ひげ 美容師
finger 指が 指を 足を 足が 肩
skin 皮膚 骨が 骨を 脳 胃が 腹
virus ウイルス 感染 疫病 流行病
ambulance 救急 緊急
disab 障害者 盲 目が見え 聞こえ 車椅子
lamp ランプ 電球 電灯 灯り 明かり
blanket 毛布 布団 枕
oven オーブン 窯 竈 パン屋 焼い 焼き 焼く 煮
basket 籠 かご バケツ 袋 鞄 カバン
toy おもちゃ 人形
coat コート 上着 シャツ 帽子 ズボン
thread 糸 縫 布を 布 生地 絨毯 羊毛 刺繍
breakfast 朝食 朝ご飯 昼食 夕食 晩ご飯 食事
chicken 鶏 豚 ソーセージ ハム
flour 小麦粉 生地 酵母
beer ビール ウォッカ 酒 酔っ
grape ブドウ ぶどう 葡萄
olive オリーブ くるみ ナッツ アーモンド キノコ きのこ
chocolate チョコ 飴 お菓子 デザート アイス
cat 猫 ネコ
horse 馬 ロバ ラクダ
goat ヤギ 山羊 豚 鶏 ガチョウ アヒル
bee 蜂 昆虫 虫が 蝶 蚊 アリ
snake 蛇 ヘビ ライオン 象 ゾウ 虎 猿
whale 鯨 クジラ イルカ サメ 亀 アザラシ
bird 鳥 コウノトリ 鷲 フクロウ ツバメ 鳩
lake 湖 池
valley 谷 洞窟 滝 峡谷
earthquake 地震 火山
avalanche 雪崩 土砂 泥
fog 霧 雲 雷 稲妻
leaf 葉 枝 根を 根が 草
seed 種 種子 穀物 作物
shadow 影 明るい 輝 光っ
air 空気
satellite 衛星 ロケット 軌道 宇宙
square 広場 公園
shop 店 スーパー 喫茶 カフェ
hotel ホテル 旅館 宿
library 図書館
university 大学 教授 学院
kindergarten 幼稚園 保育園
stadium スタジアム 競技場 グラウンド ピッチ
castle 城を 城が 城 宮殿 塔 要塞
monument 記念碑 銅像 像 廃墟 瓦礫 がれき
gate 門 フェンス 柵 塀
tunnel トンネル 地下室
bicycle 自転車 バイク オートバイ
suitcase スーツケース 荷物 リュック
delay 遅れ 遅延 時刻表 予定
speed 速度 スピード
map 地図
apartment アパート マンション 階 住宅
district 地区 州 県 郊外 町内
north 北
south 南
east 東
west 西
left 左 右
king 国王 女王 王子 王妃 王様 皇帝 帝国 王冠
shout 叫 怒鳴
applaud 拍手 喝采 歓声
joke 冗談 面白 ユーモア
kiss キス 抱きしめ 抱き
enter 入り 入っ 入る
burst 崩れ 崩壊 倒壊
publish 印刷 出版 発行
record 録音 録画 記録 コピー
translate 翻訳 訳 意味
draw 描い 描く 絵 画家
discover 発見 発明 探検
freeze 凍 氷 溶け
feed 餌 食べさせ 養
punish 罰 罰金 処罰
compensat 賠償 補償 返金
appeal 訴訟 控訴 訴え 上訴
swear 誓 宣誓
threaten 脅 威嚇
admit 認め 告白 白状
praise 褒め 称賛 賞賛 感心
holy 聖 神聖 祝福
heaven 天国 地獄 天使 悪魔
miracle 奇跡 運命 幽霊
alphabet 文字 アルファベット 文法
page ページ 章 小説
violin バイオリン ピアノ ギター 太鼓 笛
choir 合唱 指揮 旋律 メロディー リズム
actor 俳優 役者 女優 役を マスク 衣装
football サッカー バスケ ホッケー テニス チェス 将棋 ボクシング
player 選手 キーパー ストライカー 審判
exam 試験 テスト 成績 卒業 授業
pencil 鉛筆 ペン ノート 黒板
internet インターネット サイト デジタル データ ネット
password パスワード アカウント 画面 ソフト プログラム サーバー データベース
message メッセージ メール 郵便 電報 伝言
robot ロボット 人工 自動
radio ラジオ テレビ 放送
childhood 子供時代 幼い頃 青春
justice 正義 公平 慈悲 優し 親切
hate 憎 嫉妬 残酷 恨
solidar 連帯 友情
responsib 責任 良心
habit 習慣 経験 才能 技術
weak 弱い 弱く 弱さ
type 種類 例えば 例を 形
method 方法 システム 制度 過程
chaos 混乱 パニック
attention 注意 努力 興味 関心
advantage 利点 利益 役に立 役立
risk リスク 危険 機会 チャンス
condition 状況 条件 状態 事情
event 事件 出来事 行事 場合
moment 瞬間 一瞬 秒
century 世紀 十年 周年 記念日 誕生日
midnight 真夜中 深夜 正午 昼
side 側 端に 縁 表面 底
location 場所 所に 位置
international 国際 世界的 全国
special 特別 普通 通常 正常
famous 有名 知られ 未知 秘密
clear 明らか 明確 はっきり 見える
high 高い 高く 低い 広い 狭い 厚い 薄い
round 丸い 円 まっすぐ 平ら
soft 柔らか 鋭 濡れ 湿
naked 裸 裸足
worry 心配 緊張 ストレス 不安
honest 正直 誠実 礼儀 忠実
gratis 無料 ただで
crazy 狂 馬鹿 愚か 賢い 賢明 バカ
grandfather 祖父 おじい 孫 叔父 おじ 叔母 おば いとこ
widow 未亡人 孤児 赤ちゃん 赤ん坊
fisherman 漁師 羊飼い ウェイター 船員 水夫
crew 乗組員 乗員 フェリー 渡し
noodle 麺 パスタ ピザ サンドイッチ
umbrella 傘 鏡
furniture 家具 棚 戸棚 引き出し
balcony ベランダ 庭= 中庭
stick 棒 杖 柱
microphone マイク スピーカー 放送
ton トン キロ リットル メートル センチ
percent パーセント 割合
announce 発表 宣言 声明
report 報告
comment コメント 論評
suggest 提案 勧め 助言 アドバイス
demand 要求 求める 求めて 求めた
confirm 確認
question 質問 疑問
quote 引用
information 情報
detail 詳細 詳しく
list 一覧 名簿
version バージョン
group グループ 団体
member メンバー 会員 一員
organization 組織 機関 協会 財団 団体
committee 委員会 評議会 審議会
office 事務所 オフィス
agency 代理店 省庁
conference 会議 サミット
politics 政治 政策
party 政党 与党 野党
economy 経済 財政 金融
fund 基金 資金 補助金 助成
develop 開発 発展
improve 改善 向上 良くする
reduce 減らす 減少 削減 減った
add 加える 追加 加えて
compare 比較 比べ
difference 違い 差異 異なる
average 平均
amount 金額 総額 合計
level レベル 水準
limit 制限 限界 限度
quality 品質
size 大きさ サイズ 長さ
point ポイント 得点
topic 話題 テーマ 議題
evidence 証拠
expert 専門家 プロの
status 地位 身分
control 制御 統制 管理
manage 管理 運営 経営
check 検査 点検 調べる チェック
approve 承認 認可 許可
prevent 防ぐ 防止 予防 避ける 避け
remove 取り除 除去 撤去 削除
guarantee 保証
offer 提供 申し出
include 含む 含め
apply 申請 応募 申し込
rest 休む 休み 休憩 休んで
vacation 休暇 夏休み 休日
sport スポーツ 運動会 オリンピック 五輪
busy 忙し
bore 退屈
excite 興奮 わくわく 熱狂
enjoy 楽しむ 楽しい 楽しみ 楽しん 楽しく
comfort 快適
satisfy 満足
disappoint がっかり 失望 残念
despair 絶望
shock 衝撃 ショック
sympathy 同情 思いやり
generous 寛大 気前
modest 謙虚 控えめ
greed 貪欲 欲張り 利己
careful 注意深 慎重 気をつけ
curious 好奇心
strict 厳し 厳格
pregnant 妊娠 妊婦 助産
cancer 癌 腫瘍 糖尿病 がん患者
fever 発熱 熱が出 咳 インフルエンザ 風邪
mental 精神 心理
narcotic 麻薬 覚醒剤 コカイン
cigarette たばこ タバコ 煙草
abuse 虐待 強姦 性的暴行 嫌がらせ ハラスメント
violence 暴力
terror テロ 過激
torture 拷問
massacre 虐殺 大量殺人
kidnap 誘拐 拉致
withdraw 撤退 撤収
progress 進歩 前進 進展
seize 占領 押収 奪う 奪った 奪い
block 封鎖
surround 包囲
checkpoint 検問 巡回 パトロール
headquarters 本部 司令部 基地
navy 海軍 潜水艦 艦隊
helicopter ヘリコプター ヘリ
intercept 迎撃 撃墜 防空
conscript 徴兵 動員 召集
aggression 侵略
conflict 紛争 対立 緊張
compromise 妥協 譲歩
sacrifice 犠牲
rebel 反乱 反逆 暴動
coup クーデター 政変
regime 政権 独裁
communist 共産 社会主義 ソ連
fascist ファシ ナチ
patriot 愛国
propaganda プロパガンダ 偽情報
censor 検閲
spy スパイ 諜報
interview インタビュー 取材
majority 多数派 過半数 少数派
survey 世論調査 アンケート 統計
population 人口
race 人種 民族 差別
religion 宗教
muslim イスラム ムスリム モスク
christian キリスト カトリック 聖書
jew ユダヤ
priest 司祭 僧侶 神父 牧師 教皇
sin 罪を犯
christmas クリスマス 復活祭
separate 離婚 別れる 別れた 分離
couple カップル 恋人 夫婦
adult 大人
gender 性別 同性愛
human 人類 人道 人間
care 介護 世話 手当て
education 教育
behave 振る舞 行動
imagine 想像
expect 予想 期待
assume 推測 仮定
recognize 認識 見分け
notice 気づ 気付
calculate 計算
mix 混ぜ 混ざ
pour 注ぐ 注い 流出
dig 掘る 掘り 掘っ
drag 引きず
pack 荷造り 詰める
decorate 飾る 飾り 装飾
tolerate 耐える 我慢 寛容
ignore 無視
abandon 捨てる 捨てた 放棄
restore 復旧 復元 再建 復興
launch 打ち上げ 開始
cancel 中止 取り消 廃止 キャンセル
interrupt 中断 邪魔
repeat 繰り返
emphasize 強調
express 表現 表明
conclude 結論 まとめる
claim 主張
reveal 明らかに 暴露 公開
mock 嘲笑 皮肉 ばかにする
provoke 挑発
exist 存在
depend 依存 次第
belong 属する 所属
participate 参加
represent 代表 代理
register 登録
certificate 証明書 証書
savings 貯金 貯蓄 節約
luxury 贅沢 豪華
property 財産 不動産 所有
address 住所
code 暗号
hacker ハッカー サイバー
download ダウンロード クリック
file ファイル
connect 接続 つなが 繋が
outage 停電
rubble がれき 瓦礫 残骸
extinguish 消火 鎮火
bandage 包帯 止血帯 担架 応急
prosthesis 義足 義手 切断
pharmacy 薬局
quarantine 隔離 検疫 ロックダウン
kick 蹴る 蹴っ 蹴り
shake 震え 揺れ
kneel ひざまず 跪
spin 回る 回転 回し
slip 滑る 滑っ
whisper ささや 囁
knock ノック
greet こんにちは おはよう さようなら 挨拶
fake 偽物 偽の 偽造
correct 正しい 正確
perfect 完璧 理想
rare 珍しい 稀 まれに
modern 現代 近代
local 地元 現地
abroad 海外 外国へ
central 中央 中心
direction 方向 方角
capital 首都
personal 個人 私的
temporary 一時的 仮の
permanent 永続 恒久
deliberate わざと 故意 意図的
recent 最近
challenge 課題 挑戦 障害
solve 解決 解く
strategy 戦略 戦術
analysis 分析
standard 基準 標準
structure 構造
material 材料 素材
resource 資源
pressure 圧力
identity アイデンティティ 身元
success 成功
affect 影響
source 情報源
found 設立 創設 創業
legislation 立法 法案 政令
referendum 国民投票 住民投票
suspect 容疑 疑い
fraud 詐欺
execute 処刑 死刑
gang ギャング マフィア 暴力団
smuggle 密輸 税関
traffic 交通 渋滞
parking 駐車
rail 線路 レール
sail 帆 錨
shipyard 造船所
float 浮かぶ 浮かん 漂う
pool プール
zoo 動物園 水族館
playground 遊び場 ブランコ
elevator エレベーター
brick れんが レンガ コンクリート
excavator クレーン ショベルカー
cable ケーブル 電線
tool 道具 工具 ねじ
workshop 工房 作業場
craft 職人 大工 工芸
apprentice 見習い 研修生 弟子
electrician 電気工 配管工 整備士
assistant 助手 秘書 アシスタント
bureaucracy 官僚 役人
chairman 議長 委員長
activist 活動家
philosophy 哲学
author 著者 作家 文学
character 性格 人格
graduate 卒業
homework 宿題
scholarship 奨学金
pram ベビーカー おむつ
dictionary 辞書 辞典 百科
cinema 映画館 ドキュメンタリー
band アルバム バンド
festival 祭り フェスティバル サーカス
anthem 国歌 賛歌
banner 横断幕 ポスター スローガン プラカード
petition 署名 嘆願
boycott ボイコット
crowd 群衆 人混み
homeless ホームレス 物乞い
bankrupt 破産 倒産
shares 株式 株価 株主
discount 割引
advert 広告 宣伝
parcel 小包 郵便 切手
dollar ユーロ 万ドル 億ドル 米ドル
moral 道徳 倫理
privilege 特権
ancient 古代 中世
heritage 遺産 相続
ancestor 先祖 祖先 子孫
archaeology 考古 発掘 恐竜 化石
gene 遺伝子 遺伝
laboratory 実験 研究室
theory 理論
physics 物理 化学 生物学
telescope 望遠鏡 顕微鏡
planet 惑星 宇宙飛行士 銀河
carbon 炭素 排出
pollution 汚染
poison 有毒 毒物 毒を 毒が
renewable 再生可能 太陽光 風力
recycle リサイクル
species 絶滅 生物多様 野生
forecast 予報 予測
hail 雹
marathon マラソン
ski スキー スケート
lottery 宝くじ 賭け ギャンブル
card カード トランプ
fox キツネ 狐 ウサギ うさぎ ネズミ
frog カエル クモ 蜘蛛 カタツムリ
salmon サケ 鮭 マグロ ニシン
wing 翼 しっぽ 羽根
barn 納屋 馬小屋 檻 巣
herd 群れ 牧草
tractor トラクター 耕す 耕し
fertilizer 肥料 農薬
irrigate 灌漑 水やり
corn トウモロコシ 大麦
cabbage キャベツ ニンジン 玉ねぎ タマネギ ニンニク キュウリ カボチャ
berry いちご イチゴ バナナ メロン スイカ
juice ジュース
butter バター クリーム ヨーグルト
salad サラダ 酢
cake ケーキ クッキー ビスケット
piece 一切れ 破片 かけら
quarter 四分の一 四半期
zero ゼロ
weekend 週末
europe ヨーロッパ 欧州
africa アフリカ
asia アジア
green 緑 黄色 茶色 灰色 ピンク 紫
jewel 宝石 ネックレス 指輪 ダイヤモンド
wallet 財布
spectacles 眼鏡 メガネ
glove 手袋 マフラー 靴下 ブーツ
pocket ポケット ボタン 袖 ベルト
fashion ファッション
design デザイン 設計
barber 床屋 理髪 美容師
cup カップ スプーン フォーク 鍋 茶碗
fridge 冷蔵庫 洗濯機
bath 風呂 シャワー トイレ
bench ベンチ ソファ
broom ほうき 掃除機
leather 綿 絹 革製 皮革
rubber ゴム タイヤ
steam 蒸気 湯気
hole 穴 亀裂
rot 腐る 腐っ カビ
oak 白樺 松の木 柳の
sunflower ひまわり 向日葵 チューリップ 薔薇
balloon 風船 花火 気球
fat 太っ 肥満 痩せ
disgust 醜い 嫌悪 気持ち悪
coward 臆病 卑怯
curse 呪い 呪わ
neutral 中立
corridor 廊下 回廊
maximum 最大 最小 最低限
homesick 懐かし 郷愁 恋しい
supervise 監督 監視
model モデル 模型
function 機能
install 設置 取り付け
studio スタジオ
but しかし けれど だが けど
only だけ のみ しか
more もっと より
also も
until まで
who 誰
what 何
how どう ように みたい
where どこ
when とき 時に いつ
still まだ なお
you あなた 君 皆さん お前
attack 攻撃 襲撃 襲われ
missile ミサイル ロケット
weapon 武器 兵器
red 赤い 赤く 赤色
white 白い 白く 白色
black 黒い 黒く 黒色
blue 青い 青く 青色
dog 犬 いぬ
sheep 羊 ヒツジ
cow 牛が 牛を 牛の
fish 魚
roof 屋根
wall 壁
window 窓
tea お茶 紅茶
coffee コーヒー 珈琲
milk 牛乳 ミルク
storm 嵐 台風 暴風
flood 洪水 水害 浸水
ice 氷
husband 夫 旦那 主人
wedding 結婚
vote 投票 有権者
election 選挙
prison 刑務所 牢
newspaper 新聞
concert コンサート 演奏会
airport 空港
bus バス
truck トラック
letter 手紙
music 音楽
photo 写真
say 言った 言い 言う 言わ 言って と話
become になっ になり になる となっ
less 少なく より少
behind 後ろ 背後
instead 代わり かわり
someone 誰か
except 以外
self 自分 自身
night 夜 今晩
times 一度 何度 回も
sit 座 すわ
tonight 今夜 夕方
song 歌
warm 暖か 温か 暑 熱
rich 金持 豊か 裕福
hungry 空腹 飢 お腹が
chair 椅子 いす
table 机 テーブル 食卓
room 部屋 病室
deputy 議員
head 頭
face 顔
arm 腕
rope 綱 ロープ 鎖
well 井戸 泉
curtain 幕 カーテン
pot 鍋
stairs 階段
net 網
#1 一
#2 二
#3 三
#4 四
#5 五
#6 六
#7 七
#8 八
#9 九
#*10 十
#100 百
#1000 千
#1e4 万
#1e8 億
#1e12 兆
#pm 午後 夜
`;
