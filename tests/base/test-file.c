/* Files appear whole or not at all, and are read whole. */
#define _GNU_SOURCE
#include "base/file.h"
#include "folder.h"

#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static BcFile *create(const char *path) {
    g_autoptr(GError) error = NULL;
    BcFile *file = bc_file_create(path, &error);
    g_assert_no_error(error);
    g_assert_nonnull(file);
    return file;
}

static void put(const BcFile *file, const char *text) {
    g_assert_cmpint((int)write(bc_file_descriptor(file), text, strlen(text)), ==,
                    (int)strlen(text));
}

static void commit(BcFile *file) {
    g_autoptr(GError) error = NULL;
    gboolean done = bc_file_commit(file, &error);
    g_assert_no_error(error);
    g_assert_true(done);
}

static void assert_refused(const char *path) {
    g_autoptr(GError) error = NULL;
    g_assert_null(bc_file_create(path, &error));
    g_assert_error(error, BC_ERROR, BC_ERROR_OUTPUT);
    assert_names(error, path);
}

static guint mode_of(const char *path) {
    struct stat status;
    g_assert_cmpint(stat(path, &status), ==, 0);
    return status.st_mode & 07777;
}

static void a_file_appears_with_its_commit(void) {
    g_autofree char *folder = folder_new();
    g_autofree char *path = g_build_filename(folder, "new.wav", NULL);
    mode_t mask = umask(027);
    BcFile *file = create(path);
    umask(mask);
    put(file, "whole");
    g_assert_false(g_file_test(path, G_FILE_TEST_EXISTS));
    commit(file);
    assert_contents(path, "whole");
    g_assert_cmpuint(mode_of(path), ==, 0640); /* what the umask leaves */
    bc_file_free(file);
    assert_contents(path, "whole");
    g_assert_cmpuint(folder_count(folder), ==, 1);
    folder_remove(folder);
}

static void without_a_commit_nothing_is_left(void) {
    g_autofree char *folder = folder_new();
    g_autofree char *path = g_build_filename(folder, "new.wav", NULL);
    BcFile *file = create(path);
    put(file, "half");
    bc_file_free(file);
    g_assert_cmpuint(folder_count(folder), ==, 0);
    bc_file_free(NULL);
    folder_remove(folder);
}

static void a_replaced_file_is_old_until_new(void) {
    g_autofree char *folder = folder_new();
    g_autofree char *path = folder_put(folder, "b.wav", "old");
    g_assert_cmpint(g_chmod(path, 0604), ==, 0);
    BcFile *file = create(path);
    put(file, "half");
    assert_contents(path, "old");
    bc_file_free(file);
    assert_contents(path, "old");
    file = create(path);
    put(file, "new");
    commit(file);
    bc_file_free(file);
    assert_contents(path, "new");
    g_assert_cmpuint(mode_of(path), ==, 0604);
    g_assert_cmpuint(folder_count(folder), ==, 1);
    folder_remove(folder);
}

static void two_writers_do_not_mix(void) {
    g_autofree char *folder = folder_new();
    g_autofree char *path = g_build_filename(folder, "b.wav", NULL);
    g_autoptr(BcFile) one = create(path);
    g_autoptr(BcFile) two = create(path);
    put(one, "one");
    put(two, "two");
    put(one, " one");
    commit(one);
    assert_contents(path, "one one");
    commit(two);
    assert_contents(path, "two");
    g_assert_cmpuint(folder_count(folder), ==, 1);
    folder_remove(folder);
}

static void write_through(const char *link, const char *text) {
    g_autoptr(BcFile) file = create(link);
    put(file, text);
    commit(file);
    g_assert_true(g_file_test(link, G_FILE_TEST_IS_SYMLINK));
}

static void a_link_is_followed(void) {
    g_autofree char *folder = folder_new();
    g_autofree char *path = folder_put(folder, "real/b.wav", "old");
    g_autofree char *link = g_build_filename(folder, "link", NULL);
    g_autofree char *second = g_build_filename(folder, "second", NULL);
    g_assert_cmpint(symlink("real/b.wav", link), ==, 0); /* relative to the link's folder */
    g_assert_cmpint(symlink(link, second), ==, 0);
    write_through(second, "new");
    assert_contents(path, "new");
    g_assert_cmpint(g_unlink(path), ==, 0);
    write_through(second, "made"); /* what it names need not be there */
    assert_contents(path, "made");
    g_assert_cmpuint(folder_count(folder), ==, 3);
    folder_remove(folder);
}

static void links_in_a_circle_are_refused(void) {
    g_autofree char *folder = folder_new();
    g_autofree char *link = g_build_filename(folder, "link", NULL);
    g_assert_cmpint(symlink("link", link), ==, 0);
    assert_refused(link);
    folder_remove(folder);
}

static void what_cannot_be_written_is_refused(void) {
    g_autofree char *folder = folder_new();
    g_autofree char *file = folder_put(folder, "file", "x");
    g_autofree char *below_nothing = g_build_filename(folder, "no", "such", "folder.wav", NULL);
    g_autofree char *below_file = g_build_filename(file, "b.wav", NULL);
    g_autofree char *slash = g_strconcat(folder, "/", NULL);
    g_autofree char *long_name = g_strnfill(300, 'n');
    g_autofree char *too_long = g_build_filename(folder, long_name, NULL);
    assert_refused(folder);
    assert_refused(slash);
    assert_refused(below_nothing);
    assert_refused(below_file);
    assert_refused(too_long);
    g_autoptr(GError) error = NULL;
    g_assert_null(bc_file_create("", &error));
    g_assert_error(error, BC_ERROR, BC_ERROR_OUTPUT);
    g_assert_cmpuint(folder_count(folder), ==, 1);
    folder_remove(folder);
}

/* A name of the greatest length: the temporary one must not be longer. */
static void a_long_name_is_written(void) {
    g_autofree char *folder = folder_new();
    g_autofree char *name = g_strnfill(255, 'n');
    g_autofree char *path = g_build_filename(folder, name, NULL);
    g_autoptr(BcFile) file = create(path);
    put(file, "x");
    commit(file);
    assert_contents(path, "x");
    folder_remove(folder);
}

static void what_is_not_permitted_is_refused(void) {
    enum { NOBODY = 65534 };
    g_autofree char *folder = folder_new();
    g_autofree char *path = folder_put(folder, "b.wav", "kept");
    g_autofree char *other = g_build_filename(folder, "new.wav", NULL);
    g_assert_cmpint(g_chmod(path, 0444), ==, 0);
    g_assert_cmpint(g_chmod(folder, 0777), ==, 0);
    gboolean root = geteuid() == 0; /* who may do everything: try as somebody else */
    if (root) g_assert_cmpint(setresuid(NOBODY, NOBODY, 0), ==, 0);
    assert_refused(path); /* although its folder would allow to replace it */
    if (root) g_assert_cmpint(setresuid(0, 0, 0), ==, 0);
    g_assert_cmpint(g_chmod(folder, 0555), ==, 0);
    if (root) g_assert_cmpint(setresuid(NOBODY, NOBODY, 0), ==, 0);
    assert_refused(other);
    if (root) g_assert_cmpint(setresuid(0, 0, 0), ==, 0);
    g_assert_cmpint(g_chmod(folder, 0755), ==, 0);
    assert_contents(path, "kept");
    g_assert_cmpuint(folder_count(folder), ==, 1);
    folder_remove(folder);
}

/* Somebody makes a folder of the name meanwhile. */
static void a_commit_that_fails_leaves_nothing(void) {
    g_autofree char *folder = folder_new();
    g_autofree char *path = g_build_filename(folder, "b.wav", NULL);
    BcFile *file = create(path);
    put(file, "x");
    g_assert_cmpint(g_mkdir(path, 0755), ==, 0);
    g_autoptr(GError) error = NULL;
    g_assert_false(bc_file_commit(file, &error));
    g_assert_error(error, BC_ERROR, BC_ERROR_OUTPUT);
    assert_names(error, path);
    bc_file_free(file);
    g_assert_cmpuint(folder_count(folder), ==, 1);
    folder_remove(folder);
}

static void a_device_is_written_in_place(void) {
    struct stat before, after;
    g_assert_cmpint(stat("/dev/null", &before), ==, 0);
    g_autoptr(BcFile) file = create("/dev/null");
    put(file, "x");
    commit(file);
    g_assert_cmpint(stat("/dev/null", &after), ==, 0);
    g_assert_true(S_ISCHR(after.st_mode));
    g_assert_cmpuint(after.st_ino, ==, before.st_ino);
    g_assert_cmpuint(after.st_mode, ==, before.st_mode);
}

static gpointer read_pipe(gpointer path) {
    g_usleep(50000); /* the writer waits for its reader */
    char *contents = NULL;
    g_file_get_contents(path, &contents, NULL, NULL);
    return contents;
}

static void a_pipe_is_written_in_place(void) {
    g_autofree char *folder = folder_new();
    g_autofree char *path = g_build_filename(folder, "pipe", NULL);
    g_assert_cmpint(mkfifo(path, 0600), ==, 0);
    GThread *reader = g_thread_new("reader", read_pipe, path);
    BcFile *file = create(path);
    put(file, "through the pipe");
    commit(file);
    bc_file_free(file);
    g_autofree char *got = g_thread_join(reader);
    g_assert_cmpstr(got, ==, "through the pipe");
    struct stat status;
    g_assert_cmpint(lstat(path, &status), ==, 0);
    g_assert_true(S_ISFIFO(status.st_mode));
    g_assert_cmpuint(folder_count(folder), ==, 1);
    folder_remove(folder);
}

static void assert_reads(const char *path, const char *expected, gsize length) {
    g_autoptr(GError) error = NULL;
    g_autoptr(GBytes) bytes = bc_file_read(path, &error);
    g_assert_no_error(error);
    gsize n;
    const char *data = g_bytes_get_data(bytes, &n);
    g_assert_cmpmem(data, n, expected, length);
}

static void files_are_read_whole(void) {
    g_autofree char *folder = folder_new();
    enum { LENGTH = 200001 }; /* more than one buffer */
    g_autofree char *text = g_malloc(LENGTH + 1);
    for (gsize i = 0; i < LENGTH; i++) text[i] = (char)('a' + i % 23);
    text[LENGTH] = '\0';
    g_autofree char *large = folder_put(folder, "large", text);
    g_autofree char *empty = folder_put(folder, "empty", "");
    g_autofree char *zeros = g_build_filename(folder, "zeros", NULL);
    g_assert_true(g_file_set_contents(zeros, "a\0b", 3, NULL));
    assert_reads(large, text, LENGTH);
    assert_reads(empty, "", 0);
    assert_reads(zeros, "a\0b", 3);
    folder_remove(folder);
}

static void standard_input_is_read(void) {
    int ends[2], saved = dup(STDIN_FILENO);
    g_assert_cmpint(pipe2(ends, O_CLOEXEC), ==, 0);
    g_assert_cmpint((int)write(ends[1], "piped", 5), ==, 5);
    close(ends[1]);
    g_assert_cmpint(dup2(ends[0], STDIN_FILENO), ==, STDIN_FILENO);
    close(ends[0]);
    assert_reads("-", "piped", 5);
    assert_reads("-", "", 0); /* still open, at its end */
    close(STDIN_FILENO);
    g_autoptr(GError) error = NULL;
    g_assert_null(bc_file_read("-", &error));
    g_assert_error(error, BC_ERROR, BC_ERROR_INPUT);
    if (saved >= 0) g_assert_cmpint(dup2(saved, STDIN_FILENO), ==, STDIN_FILENO);
    if (saved >= 0) close(saved);
}

static void assert_unreadable(const char *path) {
    g_autoptr(GError) error = NULL;
    g_assert_null(bc_file_read(path, &error));
    g_assert_error(error, BC_ERROR, BC_ERROR_INPUT);
    assert_names(error, path);
}

static void what_cannot_be_read_is_named(void) {
    g_autofree char *folder = folder_new();
    g_autofree char *missing = g_build_filename(folder, "missing.txt", NULL);
    assert_unreadable(folder);
    assert_unreadable(missing);
    folder_remove(folder);
}

int main(int argc, char **argv) {
    g_test_init(&argc, &argv, NULL);
#define TEST(f, name) g_test_add_func("/base/file/" name, f)
    TEST(a_file_appears_with_its_commit, "a file appears with its commit");
    TEST(without_a_commit_nothing_is_left, "without a commit nothing is left");
    TEST(a_replaced_file_is_old_until_new, "a replaced file is old until it is new");
    TEST(two_writers_do_not_mix, "two writers do not mix");
    TEST(a_link_is_followed, "a link is followed");
    TEST(links_in_a_circle_are_refused, "links in a circle are refused");
    TEST(what_cannot_be_written_is_refused, "what cannot be written is refused");
    TEST(a_long_name_is_written, "a long name is written");
    TEST(what_is_not_permitted_is_refused, "what is not permitted is refused");
    TEST(a_commit_that_fails_leaves_nothing, "a commit that fails leaves nothing");
    TEST(a_device_is_written_in_place, "a device is written in place");
    TEST(a_pipe_is_written_in_place, "a pipe is written in place");
    TEST(files_are_read_whole, "files are read whole");
    TEST(standard_input_is_read, "standard input is read");
    TEST(what_cannot_be_read_is_named, "what cannot be read is named");
    return g_test_run();
}
