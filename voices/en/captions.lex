# Words by which the caption or the credit of a picture is known: WORD, a tab, CLASS.
#   credit  begins one, before a colon (Image: NAME)
#   side    says, in brackets, who of several in a picture somebody is (NAME (left) and NAME (right))
audio	credit
caption	credit
courtesy	credit
credit	credit
file	credit
graphic	credit
illustration	credit
image	credit
images	credit
map	credit
photo	credit
photograph	credit
photographer	credit
photos	credit
pic	credit
picture	credit
pictures	credit
source	credit
video	credit
bottom	side
center	side
centre	side
far	side
inset	side
left	side
middle	side
right	side
top	side
