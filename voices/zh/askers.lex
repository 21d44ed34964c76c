# Labels without a name in transcripts and interviews.  LABEL: who asks, so that the narrator reads it;
# LABEL, a tab, answer: who is interviewed.
主持人
提问
本刊记者
本报记者
答	answer
答案	answer
观众提问
记者
采访者
问
