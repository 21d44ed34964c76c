# Labels without a name in transcripts and interviews.  LABEL: who asks, so that the narrator reads it;
# LABEL, a tab, answer: who is interviewed.
主持人
問
採訪者
提問
提问
本刊記者
本刊记者
本報記者
本报记者
答	answer
答案	answer
觀眾提問
觀衆提問
观众提问
記者
记者
采访者
问
