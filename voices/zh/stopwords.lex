# Frequent words that say nothing of the subject; the values are explained in voices/en/stopwords.lex.
一
上
下
不
不过	connective
不過	connective
与
个
中
为
之
也
了
于
于是	connective
从
他	anaphor
他们	anaphor
他們	anaphor
以
会
但	connective
但是	connective
你	address
你们	address
你們	address
使
個
內
其	anaphor
内
到
前
又
及
另外	connective
可
同时	connective
同時	connective
后
向
和
咱们	address
咱們	address
因此	connective
在
地
外
她	anaphor
她们	anaphor
她們	anaphor
它	anaphor
它们	anaphor
它們	anaphor
对
将
將
對
就
很
後
得
從
您	address
我	address
我们	address
我們	address
或
所以	connective
把
於
於是	connective
是
更
最
會
有
此	anaphor
此外	connective
此次	anaphor
沒
没
為
然而	connective
爲
由
的
着
等
而	connective
而且	connective
能
與
著
被
裏
裡
要
該	anaphor
說
説
讓
让
该	anaphor
说
过
还
这	anaphor
这个	anaphor
這	anaphor
這個	anaphor
過
還
那	anaphor
那个	anaphor
那個	anaphor
都
里
