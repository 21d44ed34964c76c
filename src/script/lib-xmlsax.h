/* script/lib-xmlsax.h: what is used of libxml2 for lexicons (base/library.h); for one file. */
#ifndef BC_SCRIPT_LIB_XMLSAX_H
#define BC_SCRIPT_LIB_XMLSAX_H

#include "base/library.h"

#include <libxml/SAX2.h>
#include <libxml/parser.h>

#define XMLSAX_FUNCTIONS(F)                                                                        \
    F(xmlCreatePushParserCtxt)                                                                     \
    F(xmlCtxtUseOptions)                                                                           \
    F(xmlFreeParserCtxt)                                                                           \
    F(xmlParseChunk)                                                                               \
    F(xmlSAX2GetLineNumber)                                                                        \
    F(xmlStopParser)

BC_LIBRARY_STATIC(xmlsax, BC_SONAME_XML, "reading lexicons", XMLSAX_FUNCTIONS);

#define xmlCreatePushParserCtxt xmlsax.xmlCreatePushParserCtxt
#define xmlCtxtUseOptions xmlsax.xmlCtxtUseOptions
#define xmlFreeParserCtxt xmlsax.xmlFreeParserCtxt
#define xmlParseChunk xmlsax.xmlParseChunk
#define xmlSAX2GetLineNumber xmlsax.xmlSAX2GetLineNumber
#define xmlStopParser xmlsax.xmlStopParser

#endif
