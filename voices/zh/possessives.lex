# What stands behind an owner, who is then no subject: 马国良|的儿子.
的
之
