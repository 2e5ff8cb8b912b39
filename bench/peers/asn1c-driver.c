/* Times uper_decode_complete with the freeing of its result, and uper_encode_to_buffer, over the frames of a file. */
#include <MessageFrame.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { MAX_FRAMES = 1000, MAX_OCTETS = 65536, ROUNDS = 9, LEAST_NS = 40000000 };

typedef struct {
  uint8_t *octets;
  size_t length;
  MessageFrame_t *value;
} Frame;

static Frame frames[MAX_FRAMES];
static int frameCount;
static uint8_t target[MAX_OCTETS];

static void fail(const char *what) {
  fprintf(stderr, "asn1c-driver: %s\n", what);
  exit(1);
}

static MessageFrame_t *decoded(const Frame *frame) {
  MessageFrame_t *value = NULL;
  asn_dec_rval_t result = uper_decode_complete(NULL, &asn_DEF_MessageFrame, (void **)&value,
                                               frame->octets, frame->length);
  if (result.code != RC_OK) fail("a frame is not decoded");
  return value;
}

static void decodeOne(const Frame *frame) {
  MessageFrame_t *value = decoded(frame);
  ASN_STRUCT_FREE(asn_DEF_MessageFrame, value);
}

static void encodeOne(const Frame *frame) {
  asn_enc_rval_t result =
      uper_encode_to_buffer(&asn_DEF_MessageFrame, frame->value, target, sizeof target);
  if (result.encoded < 0) fail("a value is not encoded");
}

static void readFrames(const char *name) {
  static char line[2 * MAX_OCTETS + 2];
  FILE *file = fopen(name, "r");
  if (file == NULL) fail("the frames cannot be read");
  while (frameCount < MAX_FRAMES && fgets(line, sizeof line, file) != NULL) {
    Frame *frame = &frames[frameCount++];
    frame->length = strcspn(line, "\n") / 2;
    frame->octets = malloc(frame->length);
    for (size_t i = 0; i < frame->length; i++) {
      unsigned octet;
      if (sscanf(line + 2 * i, "%2x", &octet) != 1) fail("a line is no hex");
      frame->octets[i] = octet;
    }
    frame->value = decoded(frame);
    encodeOne(frame);
    if (memcmp(target, frame->octets, frame->length) != 0) fail("a frame does not come back");
  }
  fclose(file);
  if (frameCount == 0) fail("no frames");
}

static double nowNs(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1e9 + time.tv_nsec;
}

static int byValue(const void *a, const void *b) {
  double difference = *(const double *)a - *(const double *)b;
  return (difference > 0) - (difference < 0);
}

/* Median over the rounds of the nanoseconds that one call takes. */
static double measure(void (*call)(const Frame *)) {
  double rounds[ROUNDS];
  for (int round = 0; round < ROUNDS; round++) {
    double start = nowNs(), spent = 0;
    long calls = 0;
    while (spent < LEAST_NS) {
      for (int repeat = 0; repeat < 20; repeat++) {
        for (int i = 0; i < frameCount; i++) call(&frames[i]);
      }
      calls += 20L * frameCount;
      spent = nowNs() - start;
    }
    rounds[round] = spent / calls;
  }
  qsort(rounds, ROUNDS, sizeof rounds[0], byValue);
  return rounds[ROUNDS / 2];
}

int main(int count, char **words) {
  if (count != 2) fail("usage: asn1c-driver FILE");
  readFrames(words[1]);
  double decode = measure(decodeOne), encode = measure(encodeOne);
  printf("{\"decode\":%.1f,\"encode\":%.1f}\n", decode, encode);
  return 0;
}
