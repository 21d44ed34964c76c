#include "ingest/lib-xml.h"

BC_LIBRARY_DEFINE(bc_xml, BC_SONAME_XML, "reading HTML and feeds", BC_XML_FUNCTIONS);
