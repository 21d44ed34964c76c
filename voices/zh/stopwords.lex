# Frequent words that say nothing of the subject; the values are explained in voices/en/stopwords.lex.
他	anaphor
她	anaphor
它	anaphor
他们	anaphor
她们	anaphor
它们	anaphor
这	anaphor
那	anaphor
此	anaphor
该	anaphor
其	anaphor
这个	anaphor
那个	anaphor
此次	anaphor
但	connective
但是	connective
然而	connective
不过	connective
因此	connective
所以	connective
此外	connective
而且	connective
同时	connective
另外	connective
于是	connective
而	connective
我	address
你	address
您	address
我们	address
你们	address
咱们	address
的
了
是
在
和
与
及
或
也
都
就
还
又
很
更
最
不
没
有
上
下
中
内
外
前
后
里
到
从
对
向
为
以
于
由
被
把
让
使
将
会
能
可
要
说
等
个
一
之
着
过
地
得
