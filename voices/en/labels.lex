# Words that, with a colon behind them, begin a caption or a note that was run into the text.
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
