# What makes a sentence unsafe to hear without another.  KEY, a tab, CLASS (several: with spaces); the classes are
# explained in ../en/lookback.lex.  Words that are not here have the class that stopwords.lex gives them.
他们	anaphor
她们	anaphor
它们	anaphor
这个	anaphor
那个	anaphor
这些	anaphor
那些	anaphor
这是	anaphor
那是	anaphor
这一	anaphor
这位	anaphor
这名	anaphor
那名	anaphor
此次	anaphor
此举	anaphor
此事	anaphor
该公司	anaphor
该案	anaphor
该校	anaphor
该国	anaphor
两人	anaphor
二人	anaphor
双方	anaphor
三人	anaphor
前者	anaphor
后者	anaphor
对此	anaphor
其中	anaphor
其他人	anaphor
他表示	anaphor
她表示	anaphor
他说	anaphor
她说	anaphor
他还	anaphor
她还	anaphor
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
随后	connective
之后	connective
此前	connective
另一方面	connective
与此同时	connective
例如	connective
比如	connective
总之	connective
相反	connective
尽管如此	connective
除此之外	connective
在此之前	connective
在此之后	connective
后来	connective
这周	fresh
这个月	fresh
这个星期	fresh
但凡	fresh
而立	fresh
同时期	fresh
那年	fresh
但	connective reversal
可是	connective reversal
只是	connective reversal
这不是真的	connective reversal correction
这是假的	connective reversal correction
事实并非如此	connective reversal correction
并非如此	connective reversal correction
这一说法不实	connective reversal correction
是的	answer
不是	answer
没有	answer
当然	answer
首先	first
第一	first
其次	order
第二	order
第三	order
最后	order
