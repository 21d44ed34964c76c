# Labels of those who ask in transcripts and interviews; the narrator reads their questions.
主持人
提问
本刊记者
本报记者
观众提问
记者
采访者
问
