/* ingest/lib-xml.h: what is used of libxml2 (base/library.h). */
#ifndef BC_INGEST_LIB_XML_H
#define BC_INGEST_LIB_XML_H

#include "base/library.h"

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>

#define BC_XML_FUNCTIONS(F)                                                                        \
    F(xmlBufferContent)                                                                            \
    F(xmlBufferCreate)                                                                             \
    F(xmlBufferFree)                                                                               \
    F(xmlDocGetRootElement)                                                                        \
    F(xmlFree)                                                                                     \
    F(xmlFreeDoc)                                                                                  \
    F(xmlNodeDump)                                                                                 \
    F(xmlNodeGetContent)                                                                           \
    F(xmlReadMemory)                                                                               \
    F(xmlSwitchEncoding)                                                                           \
    F(htmlCreateMemoryParserCtxt)                                                                  \
    F(htmlCtxtUseOptions)                                                                          \
    F(htmlEntityLookup)                                                                            \
    F(htmlFreeParserCtxt)                                                                          \
    F(htmlParseDocument)

BC_LIBRARY_EXTERN(bc_xml, BC_XML_FUNCTIONS);

#define xmlBufferContent bc_xml.xmlBufferContent
#define xmlBufferCreate bc_xml.xmlBufferCreate
#define xmlBufferFree bc_xml.xmlBufferFree
#define xmlDocGetRootElement bc_xml.xmlDocGetRootElement
#define xmlFree (*bc_xml.xmlFree)
#define xmlFreeDoc bc_xml.xmlFreeDoc
#define xmlNodeDump bc_xml.xmlNodeDump
#define xmlNodeGetContent bc_xml.xmlNodeGetContent
#define xmlReadMemory bc_xml.xmlReadMemory
#define xmlSwitchEncoding bc_xml.xmlSwitchEncoding
#define htmlCreateMemoryParserCtxt bc_xml.htmlCreateMemoryParserCtxt
#define htmlCtxtUseOptions bc_xml.htmlCtxtUseOptions
#define htmlEntityLookup bc_xml.htmlEntityLookup
#define htmlFreeParserCtxt bc_xml.htmlFreeParserCtxt
#define htmlParseDocument bc_xml.htmlParseDocument

#endif
