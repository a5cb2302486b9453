/** Chinese. A line a concept: what it is called, then the beginnings of the words that name it; `=` ends a whole word, `_` is a space. */
export const stems: string = `
people 人民 人们 百姓
man 男人 男子
woman 女人 妇女 女性
child 孩子 儿童
mother 母亲 妈妈
father 父亲 爸爸
family 家庭 家人 家里
friend 朋友
grandmother 奶奶 祖母
neighbour 邻居
teacher 老师 教师
doctor 医生
soldier 士兵 军队
worker 工人
student 学生
son 儿子
daughter 女儿
minister 部长 大臣
president 总统 主席
thank 感谢 谢谢 多谢
ask 请 请求
want 要 想 希望
know 知道
see 看 见
hear 听
speak 说 谈 话
write 写
read 读
work 工作 上班
live 生活 生命 活
die 死 去世
kill 杀
sleep 睡
eat 吃 饭 粮
drink 喝 饮
sing 唱 歌
play 玩 比赛
win 赢 胜利
lose 失去 输
begin 开始
end 结束 完成
open 开 打开
close 关 关闭
build 建 造 修
destroy 毁 破坏
repair 修 修理
pay 付 花 费
buy 买
sell 卖
give 给
take 拿 取
send 送 派
come 来 到
leave 去 走 离开
return 回 返
wait 等
stay 留 保持
help 帮 援助 救助
save 救
protect 保护 保卫
fight 战斗 斗争 打
fear 怕 恐惧
love 爱
hope 希望
forget 忘
remember 记 记得 回忆
promise 承诺 答应
believe 相信 信
sorry 抱歉 对不起 道歉
laugh 笑
cry 哭 泪
agree 同意 协议 合同
decide 决定
continue 继续 保持
support 支持 支援
discuss 讨论 谈
stop 停 停止
find 找到 发现
search 找 寻
carry 带 搬 运
stand 站 坐 排队
house 家 房
school 学校 教室 课
hospital 医院 诊所
road 路 街 道
bridge 桥
car 车 汽车 公交
train 火车 车站 站
ship 船 港
water 水
sea 海
river 河 江
mountain 山
forest 森林 树
snow 雪 冰
rain 雨 洪水
wind 风 暴风
sun 光 灯 太阳
dark 夜 黑暗 黑
fire 火 烧
country 国 国家
city 城 市 村 镇
world 世界
border 边境 边界
war 战争
peace 和平 平静 安静
army 军 武器 攻击 导弹
freedom 自由 免费
truth 真 真相 真实
lie 说谎 撒谎 谎
law 法 权利 法院
government 政府 当局
parliament 议会 选举 投票
money 钱 资金
price 价 贵 便宜
bread 面包 粮 小麦
animal 动物 狗 牛 羊 马 鱼 鸟 蜂
book 书 信 话
language 语言 语
door 门 窗 屋顶 墙
heart 心 灵
hand 手
eye 眼 头 脸 身体
knee 膝 背 腿 累
name 名
history 历史 过去
future 未来
time 时间 时候
winter 冬
summer 夏
morning 早上 晚上 早晨
first 第一 首 首先
last 最后 最终 决赛
new 新
old 老 旧
big 大 伟大
small 小
good 好
bad 坏 糟
hard 难 艰难
strong 强 力量
long 长
cold 冷 热 暖
empty 空 满
beautiful 美 漂亮
young 年轻 青年
poor 穷 富
happy 高兴 快乐 幸福
sad 悲 痛
every 都 所有 每 大家
nobody 没有人 谁也 无人
nothing 什么都 没有
never 从不 永远不 从来没
always 永远 总是 一直
again 再 又 重新
together 一起 共同
here 这里 这儿
half 一半 倍
job 公司 企业
energy 电 能源 气
health 健康 病
police 警察 逮捕 监狱
film 电影 音乐 照片 画
colour 色 红 蓝 白 黑
tree 花 园 收成
wine 酒 茶 咖啡 奶
clothing 梯 包 衣 鞋
evacuate 撤离 避难 难民
season 饿 渴
bear 熊 狼
picture 视频 摄像
year 年
day 天 日
month 月 周 星期
hour 小时 点 分钟
kilometre 公里 吨
today 今天 今日
tomorrow 明天
yesterday 昨天
injure 受伤 伤员 伤者
victim 遇难 死者 伤亡 受害
resident 居民 住民
citizen 公民 市民
factory 工厂 厂
strike 罢工 工会
protest 抗议 示威 游行
opposition 反对
mayor 市长 州长 省长
crisis 危机
danger 危险 威胁
safe 安全
order 命令
ban 禁
allow 允许 许可 批准
blame 罪 责 怪
judge 法官 判 审判
crime 犯罪 罪行 谋杀
corrupt 腐败 偷 贪
investigat 调查 查
cause 原因 为什么 理由
result 结果 后果 成功
problem 问题 麻烦
plan 计划 打算 项目
goal 目标 目的
mistake 错
change 改变 变
negotiat 谈判 会谈
sign 条约 签
ally 盟友 伙伴
enemy 敌
bomb 炸弹 爆炸
drone 无人机
shell 弹药 炮弹
occupy 占领 侵略 入侵
prisoner 囚犯 人质 俘虏
bank 银行 贷款 债
budget 预算 税
market 市场 贸易 出口 商人 交易
produce 生产 制造 产品
farmer 农民 农业 田
church 教堂 上帝 祈祷 神
celebrat 庆祝 节日
born 出生 生日 诞生
parent 父母 家长
brother 兄弟 哥哥 弟弟
sister 姐妹 姐姐 妹妹
wife 妻子 丈夫 结婚 婚礼
girl 女孩 男孩 少年
colleague 同事 队 团队 工作人员
coach 教练
ball 进球 球
champion 冠军 纪录 奖
museum 博物馆 画廊 展览 艺术
theatre 剧院 舞台 音乐会 歌剧 乐团
journalist 记者 报纸 新闻 文章
engineer 工程师 技术 机器 电脑
science 科学 研究
earth 大地 土
sky 天空 星 太空 月亮
stone 石
gold 金 银 铁 钢
wood 木
glass 玻璃
kitchen 厨房 厨师 做饭 盘子 餐
salt 盐 糖 油
meat 肉 蛋 奶酪 饼 米饭
smell 味道 气味 香
bed 床 桌 椅 房间 楼
tent 帐篷 集装箱 营
key 钥匙 关键
paper 纸 文件 证件
phone 电话 打电话
plane 飞机 机场 航班 飞行
landing 着陆 降落
passenger 乘客 旅客 票 座位
travel 旅行 旅客 访问 游客
metro 地铁 电车
fuel 燃料 汽油 石油 油库
coal 煤 矿
nuclear 核
tank 储罐 管道 大坝 水库
dry 干旱 沙漠 干燥
clean 干净 清洁 脏 垃圾 塑料
nature 自然 气候 环境 天气
heat 热 炎热 温度
heating 供暖
generator 电池 发电
substation 电网 变电站 网络 线路
blood 血
medicine 药 疫苗 医学
patient 病人 患者 手术 护士
autumn 秋 春
week 周 星期 这周 本周
think 想 认为 以为 主意
understand 理解 明白 懂
teach 学习 学会 教 训练
show 显示 表明 证明
meet 会见 见面 会议 会晤
invit 邀请 欢迎 客人 问候
follow 领导 带领 跟随 首领
join 一起 共同 团结 分享 加入
use 使用 用
make 做 创造 制造
receive 收到 得到 交付 获得 拿到
lack 需要 缺 必须 短缺
cut 打破 切 断 击 碎
run 跑 走 步
fall 掉 倒下 下降 跌
rise 增加 增长 上升 长大
number 很多 许多 更多 多
proud 骄傲 自豪
shame 耻 羞 尊严 荣誉 尊重
courage 勇敢 勇气 英雄
patience 耐心
luck 运气 幸运
dream 梦 愿望 希望
alone 独自 孤独 只有 仅
same 同样 一样 相同 平等
other 其他 不同 别的 另
whole 整个 全部 部分
one 一个 一名 一位
real 真的 真实 事实 现实
simple 简单 容易
terrible 可怕 严重 悲剧 灾难
wonderful 精彩 美好 优秀 太好
fast 快 迅速 赶快 慢
soon 很快 即将 早 晚
before 之前 直到 以前
after 之后 然后 以来
near 附近 旁边 下一 近
far 远
under 地下 下面
above 上面 高
silence 沉默 安静 寂静
voice 声音 警报 噪音
possible 可能 不可能 可以 能够
important 重要 主要 关键
ready 准备
try 尝试 努力 失败
hide 逃 躲 藏
hold 保持 保留 握
put 放 摆 安置
touch 触 扔 推 拉
cross 穿过 到达 达到 经过 通过
wake 日出 黎明 醒
without 没有 无
because 因为 所以
if 如果
person 人们
thing 东西 事
public 公共 公开 官方
condolence 哀悼 慰问
congratulat 祝贺 恭喜
duty 责任 任务 服务 义务
community 社会 社区 一代
democracy 民主 独立 主权
territor 领土 地区 区域 完整
trust 信任 信赖
regret 后悔 遗憾
choose 选择 选
count 数= 测量 计算
answer 回答 答复
happen 发生
appear 出现 消失 不见
move 移动 转身 动弹
refuse 拒绝
accept 接受
angry 愤怒 生气 侮辱
surprise 惊讶 意外 奇怪
gift 礼物 赠送
story 故事 传说
poem 诗
dance 舞
swim 游泳 跳 爬上
plant 种植 播种 种下 挖
wash 洗
engine 发动机 引擎 轮子 车轮
box 盒 箱 瓶
knife 刀 绳 锤
clock 钟 蜡烛
flag 旗 标志 象征
boss 老板 经理 主任 所有者
customer 顾客 客人 观众 球迷
grave 坟 墓 埋葬 葬礼
smoke 烟= 灰尘 尘土 沙
island 岛 海滩 海岸 岸边
wave 浪 深处 深深
mouth 嘴 牙 耳 鼻 喉
sweet 甜 苦= 蜂蜜
heavy 重= 沉重 重量 轻
inside 里面 外面 中间 角落
enough 足够 够了 正好
rule 规则 规定 律师 证人
salary 工资 薪水 养老金 房租 保险
deserve 值得 价值 自己的
vegetable 蔬菜 土豆 豆 汤
fruit 水果 苹果 柠檬 橙 樱桃
tradition 传统 文化 习俗
certain 确定 肯定 怀疑
now 现在 如今
even 甚至 连
already 已经 早已
almost 几乎 差点
maybe 也许 可能 大概
often 常常 经常 有时 通常
suddenly 突然 立刻 立即 马上
during 期间 当中
between 之间
against 反对 针对
must 必须 应该 得要
look 看着 注视 观察 盯
feel 感到 感觉 觉得 情感
explain 解释 说明 描述
wear 穿 制服 裙
drive 开车 驾驶 司机 骑
lift 举起 抬
hang 挂 悬
tie 绑 系上 打结
fill 装满 填满 充满
cover 覆盖 盖住 裹 包裹
collect 收集 聚集 采集 募集
spread 分发 散布 传播 蔓延
exchange 交换 替换 换成 更换
borrow 借
earn 赚 收入 利润
spend 花费 花了 度过 支出
donat 捐 慈善 捐赠
invest 投资
hire 雇 招聘 聘用 录用
resign 辞职 解雇 开除 下台
retire 退休 退役 老兵
appoint 任命 提名
compet 比赛 锦标赛 杯赛 联赛 竞赛 世界杯
beat 击败 打败 失败
shoot 开枪 射击 子弹 枪声 枪
catch 抓住 逮 捉
chase 追赶 追捕 打猎 猎人
drown 淹 沉没 沉船 溺
breath 呼吸 喘 窒息
heal 治疗 治愈 康复 痊愈
suffer 受苦 遭受 苦难 痛苦
surviv 幸存 存活 生还
crash 事故 相撞 坠毁 车祸
damage 损害 损坏 损失 受损
warn 警告 警报 预警
accus 指控 指责 起诉 控告
convinc 说服 影响
argue 争吵 争论 辩论 纠纷
complain 抱怨 批评 投诉
encourag 鼓励 启发 激励
resist 抵抗 投降 放弃
betray 背叛 欺骗 骗 作弊
campaign 竞选 候选
constitution 宪法 共和
reform 改革 革命
embassy 大使 外交
sanction 制裁 禁运
migrant 外国 移民 陌生
ceasefire 停火 休战
front 前线 战斗 战役 战壕
officer 军官 将军 船长 队长 指挥官
guard 警卫 守卫 看守 门卫
volunteer 志愿 义工
firefighter 消防 救援人员 救援队
industry 工业 产业
cargo 货物 仓库 物资 供应 补给
construction 建筑 施工 工地
unemploy 失业 通胀 贫困
hair 头发 胡子 理发
finger 手指 脚 肩
skin 皮肤 骨头 大脑 胃 肚子
virus 病毒 感染 疫情
ambulance 救护车 急救 紧急
disab 残疾 盲人 失明 聋 轮椅
lamp 灯泡 灯笼 电灯 路灯 灯
blanket 毯子 被子 枕头 床垫
oven 炉 烤 烘 面包师 煮
basket 篮子 桶 袋 包里
toy 玩具 娃娃
coat 外套 大衣 衬衫 帽子 裤
thread 线 缝 布料 地毯 羊毛 刺绣
breakfast 早餐 午饭 午餐 晚饭 晚餐 顿饭
chicken 鸡肉 猪 香肠 火腿
flour 面粉 面团 酵母
beer 啤酒 伏特加 酒精 喝醉 白酒
grape 葡萄
olive 橄榄 坚果 核桃 杏仁 蘑菇
chocolate 巧克力 糖果 甜点 冰淇淋
cat 猫
horse 马匹 骑马 马 驴 骆驼
goat 山羊 猪 母鸡 鹅 鸭
bee 蜜蜂 昆虫 蝴蝶 蚊 蚂蚁
snake 蛇 狮子 大象 老虎 猴
whale 鲸 海豚 鲨 龟 海豹
bird 鸟 鹤 鹰 燕子 鸽
lake 湖 池塘
valley 山谷 洞穴 瀑布 峡谷
earthquake 地震 火山
avalanche 雪崩 滑坡 泥石流 泥
fog 雾 云层 乌云 雷 闪电
leaf 树叶 叶子 树枝 树根 草
seed 种子 庄稼 粮食
shadow 影子 阴影 明亮 闪耀 发光
air 空气
satellite 卫星 火箭 轨道 太空
square 广场 公园
shop 商店 超市 店铺 咖啡馆
hotel 酒店 旅馆 宾馆
library 图书馆
university 大学 教授 学院
kindergarten 幼儿园 托儿所
stadium 体育场 球场
castle 城堡 宫殿 塔 堡垒
monument 纪念碑 雕像 废墟 瓦砾
gate 大门 栅栏 围栏 篱笆
tunnel 隧道 地窖 地下室
bicycle 自行车 摩托
suitcase 行李 箱子 背包
delay 晚点 延误 时刻表 推迟
speed 速度
map 地图
apartment 公寓 楼层 住房 楼
district 街区 区里 省 郊区 县
north 北
south 南
east 东部 东边 东方 东
west 西部 西边 西方 西
left 左
king 国王 女王 王子 皇帝 帝国 王冠
shout 喊 叫喊 尖叫
applaud 鼓掌 欢呼 掌声
joke 笑话 玩笑 好笑 幽默
kiss 吻 拥抱
enter 进入 进来 走进
burst 倒塌 崩溃 坍塌
publish 出版 印刷 发表
record 录音 录像 复制
translate 翻译 意思 意味
draw 画 绘
discover 发现 发明 探索
freeze 结冰 冰冻 冻 融化
feed 喂 养活
punish 惩罚 罚款 点球 处罚
compensat 赔偿 补偿 退款
appeal 起诉 上诉 诉讼
swear 发誓 宣誓
threaten 威胁
admit 承认 坦白
praise 称赞 表扬 赞美 钦佩
holy 神圣 圣 祝福 保佑
heaven 天堂 地狱 天使 魔鬼
miracle 奇迹 命运 鬼
alphabet 字母 语法
page 页 章 小说
violin 小提琴 钢琴 吉他 鼓 笛
choir 合唱 指挥 旋律 节奏
actor 演员 角色 面具 口罩 服装
football 足球 篮球 网球 象棋 拳击
player 球员 运动员 守门员 前锋 裁判
exam 考试 测试 成绩 文凭 课
pencil 铅笔 钢笔 本子 黑板 笔
internet 互联网 网站 数据 网络 网上
password 密码 账户 账号 屏幕 软件 程序 服务器 数据库
message 消息 短信 邮件 邮局 电报
robot 机器人 人工 自动
radio 广播 电视 电台 收音机
childhood 童年 青春
justice 正义 公平 公正 怜悯 善良
hate 仇恨 恨 嫉妒 残忍
solidar 团结 友谊 友情
responsib 责任 负责 良心
habit 习惯 经验 才能 技能
weak 弱 虚弱
type 种类 类型 例子 形式
method 方法 系统 制度 过程
chaos 混乱 恐慌
attention 注意 努力 兴趣
advantage 优势 好处 有用 没用
risk 风险 机会
condition 情况 条件 状况 形势
event 事件 活动 案件
moment 时刻 瞬间 片刻 秒
century 世纪 年代 周年 生日
midnight 午夜 半夜 中午
side 侧 边缘 表面 底
location 地方 地点 位置 场所
international 国际 全球 全国
special 特别 特殊 正常 普通
famous 有名 著名 未知 秘密
clear 清楚 明显 可见
high 高高 低 宽 窄 厚 薄
round 圆 直的 平的
soft 柔软 锋利 潮湿 湿
naked 赤脚 光脚 裸
worry 担心 紧张 压力 忧虑
honest 诚实 礼貌 忠诚 真诚
gratis 免费
crazy 疯 傻 愚蠢 聪明 智慧
grandfather 爷爷 外公 祖父 孙 叔叔 舅 姑 阿姨 表哥
widow 寡妇 孤儿 婴儿 宝宝
fisherman 渔民 渔夫 牧羊 服务员 水手 船员
crew 船员 机组 渡轮 渡船
noodle 面条 热面 拉面 披萨 饼干
umbrella 雨伞 镜子 伞
furniture 家具 架子 柜子 抽屉
balcony 阳台 院子
stick 棍 杆 柱子
microphone 麦克风 话筒 喇叭 广播
ton 吨 公斤 千克 升
percent 百分
announce 宣布 声明 宣告 公布
report 报告 汇报
comment 评论 点评
suggest 建议 提议 推荐 劝
demand 要求 敦促
confirm 确认 证实
question 问题 疑问 提问
quote 引用 句子
information 信息 资讯
detail 细节 详情
list 名单 清单 列表
version 版本
group 小组 团体 群体
member 成员 会员
organization 组织 机构 协会 基金会 学院
committee 委员会 理事会
office 办公室 办事处
agency 机构 部门
conference 会议 峰会 论坛
politics 政治 政策
party 政党 党
economy 经济 金融 财政
fund 基金 资金 补贴 拨款
develop 发展 开发
improve 改善 提高 改进
reduce 减少 降低 下降
add 增加 添加 补充
compare 比较 相比
difference 差异 不同 区别
average 平均
amount 金额 总数 数量
level 水平 级别
limit 限制 极限
quality 质量 品质
size 大小 尺寸 长度 宽度
point 得分 分数
topic 主题 话题 议题
evidence 证据
expert 专家 专业 职业
status 地位 状态
control 控制 掌控
manage 管理 经营
check 检查 核查 检验
approve 批准 许可
prevent 防止 预防 避免 阻止
remove 移除 清除 删除
guarantee 保证 确保
offer 提供
include 包括 包含
apply 申请
rest 休息 放松 休闲
vacation 假期 度假 放假
sport 体育 运动 奥运
busy 忙碌 很忙 忙着
bore 无聊 厌倦
excite 兴奋 激动
enjoy 享受 乐趣 快活
comfort 舒适 舒服
satisfy 满意 满足
disappoint 失望
despair 绝望
shock 震惊 震撼
sympathy 同情 怜悯
generous 慷慨
modest 谦虚 谦逊
greed 贪婪 自私
careful 小心 谨慎
curious 好奇
strict 严格 严厉
pregnant 怀孕 孕妇 助产士
cancer 癌症 肿瘤 糖尿病
fever 发烧 咳嗽 流感
mental 精神 心理
narcotic 毒品 可卡因 海洛因
cigarette 香烟 烟草 抽烟 吸烟
abuse 虐待 强奸 性侵 骚扰
violence 暴力
terror 恐怖分子 恐怖主义 恐袭 极端
torture 酷刑 折磨
massacre 屠杀 大屠杀 种族灭绝
kidnap 绑架
withdraw 撤退 撤军 撤出
progress 进步 进展 前进
seize 占领 夺取 没收 缴获
block 封锁 堵塞
surround 包围 围困
checkpoint 检查站 巡逻
headquarters 总部 司令部 基地
navy 海军 潜艇 舰队
helicopter 直升机
intercept 拦截 击落 防空
conscript 征兵 动员 应征
aggression 侵略
conflict 冲突 紧张
compromise 妥协 让步
sacrifice 牺牲
rebel 起义 叛乱 反抗 骚乱
coup 政变 推翻
regime 政权 独裁 暴君
communist 共产 社会主义 苏联
fascist 法西斯 纳粹
patriot 爱国
propaganda 虚假信息 政治宣传
censor 审查
spy 间谍 情报
interview 采访 访谈
majority 多数 少数
survey 调查 统计 民调
population 人口
race 种族 族裔 歧视
religion 宗教
muslim 穆斯林 伊斯兰 清真寺
christian 基督 天主教 圣经
jew 犹太
priest 牧师 神父 主教 和尚 教皇
sin 罪孽 罪人
christmas 圣诞 复活节
separate 分开 分离 离婚
couple 情侣 夫妇 恋人
adult 成年人 大人
gender 性别 同性恋
human 人类 人道
care 照顾 护理 关怀 照料
education 教育
behave 行为 举止
imagine 想象
expect 预期 预计 期望 期待
assume 假设 猜测 推测
recognize 认出 识别
notice 注意到
calculate 计算 数学
mix 混合 搅拌
pour 倒入 泄漏 洒
dig 挖 铲
drag 拖着 拖走 拖拽
pack 打包 收拾行李
decorate 装饰
tolerate 容忍 忍受 宽容
ignore 忽视 无视
abandon 抛弃 放弃 遗弃
restore 恢复 重建 修复
launch 启动 发射
cancel 取消 废除
interrupt 打断 中断 打扰
repeat 重复
emphasize 强调
express 表达 表示
conclude 结论 总结
claim 声称 宣称
reveal 揭露 透露 曝光
mock 嘲笑 讽刺 嘲弄
provoke 挑衅 激怒
exist 存在
depend 取决 依赖
belong 属于
participate 参加 参与
represent 代表 发言人
register 注册 登记
certificate 证书 证明
savings 储蓄 积蓄 节省
luxury 奢侈 豪华
property 财产 房地产 拥有
address 地址
code 代码 密码
hacker 黑客 网络攻击
download 下载 点击
file 文件 档案
connect 连接 联系
outage 停电 断电
rubble 废墟 瓦砾 残骸
extinguish 扑灭 熄灭
bandage 绷带 止血带 担架 急救
prosthesis 假肢 截肢
pharmacy 药店 药房
quarantine 隔离 封城
kick 踢
shake 颤抖 摇晃 摇动
kneel 跪
spin 旋转 转动
slip 滑倒
whisper 低语 耳语
knock 敲门
greet 你好 早上好 再见 问候
fake 虚假 假冒 伪造
correct 正确
perfect 完美 理想
rare 罕见 稀有
modern 现代
local 当地 本地
abroad 国外 海外
central 中央 中心
direction 方向
capital 首都
personal 个人 私人
temporary 临时 暂时
permanent 永久 持续
deliberate 故意 蓄意
recent 最近 近期
challenge 挑战 障碍
solve 解决
strategy 战略 策略 战术
analysis 分析
standard 标准
structure 结构
material 材料
resource 资源
pressure 压力
identity 身份
success 成功
affect 影响
source 来源
found 创立 创办 成立 创始人
legislation 立法 法案 法令
referendum 公投
suspect 嫌疑 嫌犯
fraud 欺诈 诈骗
execute 处决 死刑
gang 帮派 黑手党 黑帮
smuggle 走私 海关
traffic 交通 堵车
parking 停车 车库
rail 铁轨 轨道
sail 锚 帆船
shipyard 造船厂 船坞
float 漂浮 漂流
pool 游泳池 泳池
zoo 动物园 水族馆
playground 游乐场 秋千
elevator 电梯
brick 砖 混凝土 水泥
excavator 挖掘机 推土机 起重机
cable 电缆 电线
tool 工具 螺丝
workshop 车间 作坊
craft 工匠 木匠 手工艺 裁缝 铁匠
apprentice 学徒 实习生
electrician 电工 水管工 机械师
assistant 助理 助手 秘书
bureaucracy 官僚 公务员
chairman 主席 委员长
activist 活动家 积极分子
philosophy 哲学
author 作者 作家 文学
character 性格 人格
graduate 毕业
homework 作业
scholarship 奖学金
pram 婴儿车 尿布
dictionary 词典 字典 百科
cinema 电影院 纪录片
band 专辑 乐队
festival 艺术节 音乐节 马戏
anthem 国歌 赞歌
banner 横幅 海报 口号 标语
petition 请愿
boycott 抵制
crowd 人群
homeless 无家可归 乞丐
bankrupt 破产
shares 股票 股东 股市
discount 折扣 打折
advert 广告
parcel 包裹 邮递 邮局 邮票
dollar 美元 欧元
moral 道德 伦理
privilege 特权
ancient 古老 古代 中世纪
heritage 遗产 继承
ancestor 祖先 后代
archaeology 考古 发掘 恐龙 化石
gene 基因 遗传
laboratory 实验
theory 理论
physics 物理 化学 生物学
telescope 望远镜 显微镜
planet 行星 宇宙 宇航员 星系
carbon 碳 排放
pollution 污染
poison 毒药 有毒 中毒
renewable 可再生 太阳能 风力发电
recycle 回收
species 物种 野生动物 灭绝
forecast 预报 预测
hail 冰雹
marathon 马拉松
ski 滑雪 滑冰 雪橇
lottery 彩票 赌博 赌场
card 卡片 纸牌
fox 狐狸 兔子 老鼠 松鼠 鹿
frog 青蛙 蜘蛛 蜗牛
salmon 三文鱼 鲑鱼 金枪鱼 虾 螃蟹
wing 翅膀 羽毛 尾巴
barn 谷仓 马厩 笼子 鸟巢
herd 牧群 牧场 羊群
tractor 拖拉机 犁
fertilizer 化肥 肥料 农药
irrigate 灌溉 浇水
corn 玉米 大麦
cabbage 白菜 卷心菜 胡萝卜 洋葱 大蒜 黄瓜 南瓜
berry 浆果 草莓 李子 桃子 梨 香蕉 西瓜
juice 果汁
butter 黄油 奶油 酸奶
salad 沙拉 酱 醋
cake 蛋糕 饼干
piece 一块 碎片
quarter 四分之一 季度
zero 为零 零点
weekend 周末
europe 欧洲
africa 非洲
asia 亚洲
green 绿色 黄色 棕色 灰色 粉色 紫色 绿
jewel 珠宝 项链 戒指 钻石
wallet 钱包
spectacles 眼镜
glove 手套 围巾 袜子 靴子
pocket 口袋 纽扣 袖子 腰带
fashion 时尚 时装
design 设计
barber 理发
cup 杯子 碗 勺子 叉子 锅
fridge 冰箱 洗衣机
bath 浴室 洗澡 淋浴 厕所
bench 长椅 沙发
broom 扫帚 吸尘器
leather 皮革 棉 丝绸
rubber 橡胶 轮胎
steam 蒸汽
hole 洞 坑 裂缝
rot 腐烂 发霉
oak 橡树 松树 柳树 白桦
sunflower 向日葵 郁金香 玫瑰
balloon 气球 烟花
fat 肥胖 胖 瘦
disgust 恶心 丑陋 厌恶
coward 懦夫 胆小
curse 诅咒
neutral 中立
corridor 走廊
maximum 最大 最小 最高 最低
homesick 乡愁 思念 怀念
supervise 监督
model 模型 模式
function 功能
install 安装
studio 工作室
but 但 可是 而是
only 只 仅 僅
more 更 多
also 也
until 直到 直至
who 谁 誰
what 什么 什麼 甚麼
how 怎 如何 像
where 哪里 哪裡 哪儿
when 时候 時候 当 當
still 还 還 仍
you 你 您
attack 攻击 袭击 进攻
missile 导弹 火箭
weapon 武器
red 红色 红的
white 白色 白的
black 黑色 黑的
blue 蓝色
dog 狗
sheep 羊
cow 奶牛 牛群
fish 鱼
roof 屋顶
wall 墙
window 窗
tea 茶
coffee 咖啡
milk 牛奶 奶
storm 暴风 风暴 台风
flood 洪水 水灾 洪
ice 冰
husband 丈夫 老公
wedding 婚礼 结婚
vote 投票 选民
election 选举
prison 监狱 坐牢
newspaper 报纸
concert 音乐会 演唱会
airport 机场
bus 公交 巴士 大巴
truck 卡车 货车
letter 信件 来信 写信 一封信
music 音乐
photo 照片 拍照
say 说 告诉
become 成为 变成 成了
less 至少 更少 较少
behind 后面 背后 身后
instead 而不是 代替
someone 某人 有人
except 除了 除非
self 自己
night 夜 晚上
times 一次 次数 每次 多次
sit 坐
tonight 今晚 傍晚
song 歌曲 歌 唱歌
warm 温暖 炎热 热
rich 富 有钱
hungry 饿 饥
chair 椅
table 桌
room 房间
deputy 议员
head 头
face 脸
arm 手臂
rope 绳 链
well 水井 泉
curtain 窗帘 幕
pot 锅
stairs 楼梯
net 网
#1 一
#2 二 两 兩
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
#1e4 万 萬
#1e8 亿 億
#1e12 兆
#pm 下午 晚上
`;
