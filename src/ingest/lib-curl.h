/* ingest/lib-curl.h: what is used of libcurl (base/library.h); for ingest/fetch.c only. */
#ifndef BC_INGEST_LIB_CURL_H
#define BC_INGEST_LIB_CURL_H

#include "base/library.h"

#include <curl/curl.h>

#define CURL_FUNCTIONS(F)                                                                          \
    F(curl_easy_cleanup)                                                                           \
    F(curl_easy_getinfo)                                                                           \
    F(curl_easy_init)                                                                              \
    F(curl_easy_setopt)                                                                            \
    F(curl_easy_strerror)                                                                          \
    F(curl_global_init)                                                                            \
    F(curl_multi_add_handle)                                                                       \
    F(curl_multi_cleanup)                                                                          \
    F(curl_multi_info_read)                                                                        \
    F(curl_multi_init)                                                                             \
    F(curl_multi_perform)                                                                          \
    F(curl_multi_poll)                                                                             \
    F(curl_multi_remove_handle)                                                                    \
    F(curl_slist_append)                                                                           \
    F(curl_slist_free_all)

BC_LIBRARY_STATIC(curl, BC_SONAME_CURL, "fetching", CURL_FUNCTIONS);

#define curl_easy_cleanup curl.curl_easy_cleanup
#undef curl_easy_getinfo
#define curl_easy_getinfo curl.curl_easy_getinfo
#define curl_easy_init curl.curl_easy_init
#undef curl_easy_setopt
#define curl_easy_setopt curl.curl_easy_setopt
#define curl_easy_strerror curl.curl_easy_strerror
#define curl_global_init curl.curl_global_init
#define curl_multi_add_handle curl.curl_multi_add_handle
#define curl_multi_cleanup curl.curl_multi_cleanup
#define curl_multi_info_read curl.curl_multi_info_read
#define curl_multi_init curl.curl_multi_init
#define curl_multi_perform curl.curl_multi_perform
#define curl_multi_poll curl.curl_multi_poll
#define curl_multi_remove_handle curl.curl_multi_remove_handle
#define curl_slist_append curl.curl_slist_append
#define curl_slist_free_all curl.curl_slist_free_all

#endif
