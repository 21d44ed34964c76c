# How a word treats the full stop behind it: see voices/en/abbreviations.lex.  Sentences end with a
# danda; the stop is for short forms.
डॉ	title
डा	title
प्रो	title
पं	title
श्री	title
श्रीमती	title
सुश्री	title
कु	title
मो	title
एड	title
इंजी	title
ले	title
स्व	title
नं	number
सं	number
पृ	number
रु	never
किमी	end
कि.मी	end
ई.पू	never
बी.ए	end
एम.ए	end
