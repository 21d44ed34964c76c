/* script/lib-xmlreader.h: what is used of libxml2 for lexicons (base/library.h); for one file. */
#ifndef BC_SCRIPT_LIB_XMLREADER_H
#define BC_SCRIPT_LIB_XMLREADER_H

#include "base/library.h"

#include <libxml/xmlreader.h>

#define XMLREADER_FUNCTIONS(F)                                                                     \
    F(xmlFree)                                                                                     \
    F(xmlFreeTextReader)                                                                           \
    F(xmlReaderForMemory)                                                                          \
    F(xmlTextReaderConstLocalName)                                                                 \
    F(xmlTextReaderConstNamespaceUri)                                                              \
    F(xmlTextReaderDepth)                                                                          \
    F(xmlTextReaderGetAttribute)                                                                   \
    F(xmlTextReaderGetParserLineNumber)                                                            \
    F(xmlTextReaderIsEmptyElement)                                                                 \
    F(xmlTextReaderNext)                                                                           \
    F(xmlTextReaderNodeType)                                                                       \
    F(xmlTextReaderRead)                                                                           \
    F(xmlTextReaderReadString)                                                                     \
    F(xmlTextReaderSetStructuredErrorHandler)

BC_LIBRARY_STATIC(xmlreader, BC_SONAME_XML, "reading lexicons", XMLREADER_FUNCTIONS);

#define xmlFree (*xmlreader.xmlFree)
#define xmlFreeTextReader xmlreader.xmlFreeTextReader
#define xmlReaderForMemory xmlreader.xmlReaderForMemory
#define xmlTextReaderConstLocalName xmlreader.xmlTextReaderConstLocalName
#define xmlTextReaderConstNamespaceUri xmlreader.xmlTextReaderConstNamespaceUri
#define xmlTextReaderDepth xmlreader.xmlTextReaderDepth
#define xmlTextReaderGetAttribute xmlreader.xmlTextReaderGetAttribute
#define xmlTextReaderGetParserLineNumber xmlreader.xmlTextReaderGetParserLineNumber
#define xmlTextReaderIsEmptyElement xmlreader.xmlTextReaderIsEmptyElement
#define xmlTextReaderNext xmlreader.xmlTextReaderNext
#define xmlTextReaderNodeType xmlreader.xmlTextReaderNodeType
#define xmlTextReaderRead xmlreader.xmlTextReaderRead
#define xmlTextReaderReadString xmlreader.xmlTextReaderReadString
#define xmlTextReaderSetStructuredErrorHandler xmlreader.xmlTextReaderSetStructuredErrorHandler

#endif
