# Words that, with a colon behind them, begin a caption or a note that was run into the text; those
# with the value `numbered` do so with a number behind them: "Figure 1.3 This map shows".
Image
Images
Photo
Photos
Photograph
Picture
Video
Caption
Credit
Source
Sources
Map
Graphic
Related
Categories
See also
Figure	numbered
Fig	numbered
Table	numbered
Exhibit	numbered
